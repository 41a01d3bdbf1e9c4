<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <location filename="../../composer/ui/about/box.py"/>
        <source>About Composer</source>
        <translation>Om Composer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/box.py"/>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/box.py"/>
        <source>Composer</source>
        <translation>Composer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/box.py"/>
        <source>Copied. There are no passwords, numbers or messages in it.</source>
        <translation>Kopieret. Der er ingen adgangskoder, numre eller beskeder i det.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/box.py"/>
        <source>Copy details</source>
        <translation>Kopier oplysninger</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/box.py"/>
        <source>Data folder</source>
        <translation>Datamappe</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/box.py"/>
        <source>Licence</source>
        <translation>Licens</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/box.py"/>
        <source>Open the folder</source>
        <translation>Åbn mappen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/box.py"/>
        <source>Version {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/box.py"/>
        <source>What Composer is made of</source>
        <translation>Hvad Composer består af</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/box.py"/>
        <source>What it is made of, and under which licences</source>
        <translation>Hvad det består af, og under hvilke licenser</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/box.py"/>
        <source>Write WhatsApp Business messages, see them, send them and watch them arrive.</source>
        <translation>Skriv WhatsApp Business-beskeder, se dem, send dem, og følg dem helt frem.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/box.py"/>
        <source>Your data is in</source>
        <translation>Dine data ligger i</translation>
    </message>
</context>
<context>
    <name>AccountDeeds</name>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>1 template was fetched.</source>
        <translation>1 skabelon blev hentet.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>Delete it there</source>
        <translation>Slet den der</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>Delete “{0}” in {1} at the account “{2}”? It can no longer be sent, and the name of an approved template is free again only after 30 days. It stays in this library.</source>
        <translation>Vil du slette ”{0}” på {1} i kontoen ”{2}”? Den kan derefter ikke sendes, og navnet på en godkendt skabelon bliver først ledigt efter 30 dage. Skabelonen bliver i dette bibliotek.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>Deleting “{0}”…</source>
        <translation>Sletter ”{0}”…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>Fetching…</source>
        <translation>Henter…</translation>
    </message>
    <message>
        <source>It was not waited for an answer.</source>
        <translation type="vanished">Ingen ventede på svaret.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>Its account was removed from Composer.</source>
        <translation>Kontoen er fjernet fra Composer.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>Nobody waited for the answer.</source>
        <translation>Ingen ventede på svaret.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>Stop waiting</source>
        <translation>Stop med at vente</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>Submitting “{0}”…</source>
        <translation>Indsender ”{0}”…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>The account has not answered yet. One thing at a time.</source>
        <translation>Kontoen har ikke svaret endnu. Én ting ad gangen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>What was asked may have arrived all the same; “About” says what to do.</source>
        <translation>Det, der blev bedt om, kan være nået frem alligevel; ”Om” fortæller, hvad du kan gøre.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>{0} templates were fetched.</source>
        <translation>{0} skabeloner blev hentet.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>“{0}” was deleted at its account.</source>
        <translation>”{0}” blev slettet i kontoen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>“{0}” was submitted to “{1}”.</source>
        <translation>”{0}” blev indsendt til ”{1}”.</translation>
    </message>
</context>
<context>
    <name>AccountDesk</name>
    <message>
        <location filename="../../composer/ui/settings/account_desk.py"/>
        <source>An account was not saved: open it again.</source>
        <translation>En konto blev ikke gemt: åbn den igen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_desk.py"/>
        <source>Compose now sends with this account.</source>
        <translation>Skriv sender nu med denne konto.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_desk.py"/>
        <source>Nothing is stored. Type it here.</source>
        <translation>Der er ikke gemt noget. Skriv det her.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_desk.py"/>
        <source>Saved, but perhaps the relay&apos;s token is still in the keyring.</source>
        <translation>Gemt, men relæets token ligger måske stadig i nøgleringen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_desk.py"/>
        <source>Saved.</source>
        <translation>Gemt.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_desk.py"/>
        <source>Saved. Another account sends at the moment.</source>
        <translation>Gemt. Lige nu sender en anden konto.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_desk.py"/>
        <source>The account was not removed from disk: {0}</source>
        <translation>Kontoen blev ikke fjernet fra disken: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_desk.py"/>
        <source>The account was not saved: {0}</source>
        <translation>Kontoen blev ikke gemt: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_desk.py"/>
        <source>“{0}” and its password are removed.</source>
        <translation>”{0}” og dens adgangskode er fjernet.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_desk.py"/>
        <source>“{0}” is removed, but perhaps its password is still in the keyring.</source>
        <translation>”{0}” er fjernet, men adgangskoden ligger måske stadig i nøgleringen.</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <location filename="../../composer/ui/settings/account_form.py"/>
        <source>Composer never writes passwords to a file. It can keep this one in memory until you close it.</source>
        <translation>Composer skriver aldrig adgangskoder i en fil. Denne kan holdes i hukommelsen, indtil du lukker Composer.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_form.py"/>
        <source>Discard changes</source>
        <translation>Forkast ændringer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_form.py"/>
        <source>Keep it for this session only</source>
        <translation>Behold kun i denne session</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_form.py"/>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_form.py"/>
        <source>Send with this account</source>
        <translation>Send med denne konto</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_form.py"/>
        <source>Test connection</source>
        <translation>Test forbindelsen</translation>
    </message>
</context>
<context>
    <name>AccountSheet</name>
    <message>
        <location filename="../../composer/ui/settings/account_sheet.py"/>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_sheet.py"/>
        <source>Delivery reports</source>
        <translation>Leveringsrapporter</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_sheet.py"/>
        <source>Kept in this computer&apos;s keyring, nowhere else.</source>
        <translation>Gemmes i denne computers nøglering og ingen andre steder.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_sheet.py"/>
        <source>Relay token</source>
        <translation>Relætoken</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_sheet.py"/>
        <source>Safety</source>
        <translation>Sikkerhed</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_sheet.py"/>
        <source>Sending</source>
        <translation>Afsendelse</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_sheet.py"/>
        <source>The token that your relay&apos;s operator gave you. Kept in this computer&apos;s keyring, nowhere else.</source>
        <translation>Det token, du har fået af den, der driver relæet. Gemmes i denne computers nøglering og ingen andre steder.</translation>
    </message>
</context>
<context>
    <name>AccountSwitcher</name>
    <message>
        <location filename="../../composer/ui/window.py"/>
        <source>Account: {0} ({1})</source>
        <translation>Konto: {0} ({1})</translation>
    </message>
    <message>
        <location filename="../../composer/ui/window.py"/>
        <source>Add an account…</source>
        <translation>Tilføj en konto…</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>It goes out through “{0}”, to one recipient.</source>
        <translation>Sendes via ”{0}” til én modtager.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>It goes out through “{0}”, to {1} recipients.</source>
        <translation>Sendes via ”{0}” til {1} modtagere.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>“{0}” is a live account: one real person gets this.</source>
        <translation>”{0}” er en live-konto: én rigtig person får dette.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>“{0}” is a live account: {1} real people get this.</source>
        <translation>”{0}” er en live-konto: {1} rigtige personer får dette.</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <location filename="../../composer/ui/preview/answer.py"/>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/answer.py"/>
        <source>Copied.</source>
        <translation>Kopieret.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/answer.py"/>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/answer.py"/>
        <source>Send to the Inbox</source>
        <translation>Send til indbakken</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/answer.py"/>
        <source>Sent. It comes in through the relay in a moment.</source>
        <translation>Sendt. Det kommer ind via relæet om et øjeblik.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/answer.py"/>
        <source>Show the Inbox</source>
        <translation>Vis indbakken</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/answer.py"/>
        <source>The callback, as JSON</source>
        <translation>Callbacket som JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/answer.py"/>
        <source>What a tap brings back</source>
        <translation>Hvad et tryk bringer tilbage</translation>
    </message>
</context>
<context>
    <name>AppearancePanel</name>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>High contrast</source>
        <translation>Høj kontrast</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>Like the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>Look</source>
        <translation>Udseende</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>The window changes at once; nothing is lost by it, and what is being sent goes on. Messages stay in the language that they are written in.</source>
        <translation>Vinduet skifter med det samme; intet går tabt, og det, der er ved at blive sendt, fortsætter. Beskeder forbliver på det sprog, de er skrevet på.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>“Like the system” follows your desktop, where the desktop says which it is.</source>
        <translation>”Som systemet” følger dit skrivebord, hvis det angiver, hvilket udseende der gælder.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <location filename="../../composer/ui/lists/banner.py"/>
        <source>Go there</source>
        <translation>Gå dertil</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/banner.py"/>
        <source>The message itself: {0}</source>
        <translation>Selve beskeden: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/banner.py"/>
        <source>{0} And {1} more.</source>
        <translation>{0} Og {1} mere.</translation>
    </message>
</context>
<context>
    <name>BatchStrip</name>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>1 more</source>
        <translation>1 mere</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>Cancel the rest…</source>
        <translation>Annuller resten…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>Go on sending</source>
        <translation>Fortsæt med at sende</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>Hide</source>
        <translation>Skjul</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>Paused: {0}</source>
        <translation>På pause: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>Preparing {0} messages…</source>
        <translation>Forbereder {0} beskeder…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>Preparing: {0} written down</source>
        <translation>Forbereder: {0} gemt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>Resume</source>
        <translation>Genoptag</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>Show another batch that is on its way</source>
        <translation>Vis en anden udsendelse, der er på vej</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>Show in Deliveries</source>
        <translation>Vis i Leveringer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>Stop for now; what is leaving still leaves</source>
        <translation>Stop indtil videre; det, der er på vej ud, sendes stadig</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>Stopped: {0}</source>
        <translation>Stoppet: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>{0} more</source>
        <translation>{0} mere</translation>
    </message>
</context>
<context>
    <name>BringingIn</name>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>1 brought up to date.</source>
        <translation>1 opdateret.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>1 template added.</source>
        <translation>1 skabelon tilføjet.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>1 was here already.</source>
        <translation>1 var her allerede.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>JSON and text (*.json *.txt);;All files (*)</source>
        <translation>JSON og tekst (*.json *.txt);;Alle filer (*)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>Open a folder of templates</source>
        <translation>Åbn en mappe med skabeloner</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>Open templates</source>
        <translation>Åbn skabeloner</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>That is not on this computer. Save it to a file first.</source>
        <translation>Det ligger ikke på denne computer. Gem det først i en fil.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>The clipboard holds no text and no files.</source>
        <translation>Udklipsholderen indeholder hverken tekst eller filer.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>They are of “{0}”: fetch them</source>
        <translation>De hører til ”{0}”: hent dem</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>{0} brought up to date.</source>
        <translation>{0} opdateret.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>{0} have ids of an account.</source>
        <translation>{0} har id’er fra en konto.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>{0} templates added.</source>
        <translation>{0} skabeloner tilføjet.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>{0} were here already.</source>
        <translation>{0} var her allerede.</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <location filename="../../composer/ui/forms/calendar.py"/>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/calendar.py"/>
        <source>Choose</source>
        <translation>Vælg</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/calendar.py"/>
        <source>Choose a date and time</source>
        <translation>Vælg dato og klokkeslæt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/calendar.py"/>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/calendar.py"/>
        <source>Next month</source>
        <translation>Næste måned</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/calendar.py"/>
        <source>Previous month</source>
        <translation>Forrige måned</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/calendar.py"/>
        <source>Sent in UTC: {0}</source>
        <translation>Sendes i UTC: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/calendar.py"/>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/calendar.py"/>
        <source>Time on this computer&apos;s clock</source>
        <translation>Klokkeslæt på denne computers ur</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <location filename="../../composer/ui/welcome/card.py"/>
        <source>&amp;Skip</source>
        <translation>&amp;Spring over</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/card.py"/>
        <source>Move {0} down</source>
        <translation>Flyt {0} ned</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/card.py"/>
        <source>Move {0} up</source>
        <translation>Flyt {0} op</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/card.py"/>
        <source>Remove {0}</source>
        <translation>Fjern {0}</translation>
    </message>
</context>
<context>
    <name>CardHead</name>
    <message>
        <location filename="../../composer/ui/forms/card.py"/>
        <source>{0}, closed</source>
        <translation>{0}, lukket</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/card.py"/>
        <source>{0}, open</source>
        <translation>{0}, åbent</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <location filename="../../composer/ui/deliveries/card.py"/>
        <source>Send again</source>
        <translation>Send igen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/card.py"/>
        <source>What to do</source>
        <translation>Hvad du kan gøre</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/card.py"/>
        <source>Who acts</source>
        <translation>Hvem skal gøre noget</translation>
    </message>
</context>
<context>
    <name>CardsBox</name>
    <message>
        <location filename="../../composer/ui/forms/cards.py"/>
        <source>{0} is the limit.</source>
        <translation>Grænsen er {0}.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>Failures by code</source>
        <translation>Mislykkede efter kode</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>Messages</source>
        <translation>Beskeder</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>Nothing failed in this time.</source>
        <translation>Intet mislykkedes i dette tidsrum.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>Outcomes by day</source>
        <translation>Resultater pr. dag</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>Reason</source>
        <translation>Årsag</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>Show the numbers as a table</source>
        <translation>Vis tallene som en tabel</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>Why messages failed</source>
        <translation>Hvorfor beskeder mislykkedes</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <location filename="../../composer/ui/forms/lists.py"/>
        <source>Remove {0}</source>
        <translation>Fjern {0}</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>Choose a column…</source>
        <translation>Vælg en kolonne…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>Everybody gets the same message.</source>
        <translation>Alle får den samme besked.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/columns.py"/>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>Leave out rows with warnings</source>
        <translation>Udelad rækker med advarsler</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>None: each number has its own</source>
        <translation>Ingen: hvert nummer har sin egen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>Numbers are in</source>
        <translation>Numrene står i</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/columns.py"/>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/columns.py"/>
        <source>Problems</source>
        <translation>Problemer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>Send it as it stands, with its braces</source>
        <translation>Send det, som det står, med parenteserne</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>Send to a number each time it is in the list</source>
        <translation>Send til et nummer, hver gang det står på listen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>The column with the recipients’ numbers</source>
        <translation>Kolonnen med modtagernes numre</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>The country of numbers without a country code</source>
        <translation>Landet for numre uden landekode</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>The first line names the columns</source>
        <translation>Den første linje navngiver kolonnerne</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>What is filled into the message:</source>
        <translation>Dette udfyldes i beskeden:</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>What {0} stands for</source>
        <translation>Hvad {0} står for</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>Write {0} into a text to put in each row’s value.</source>
        <translation>Skriv {0} i en tekst for at indsætte hver rækkes værdi.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>{0} rows with one column.</source>
        <translation>{0} rækker med én kolonne.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>{0} rows, {1} columns, separated by {2}.</source>
        <translation>{0} rækker, {1} kolonner, adskilt af {2}.</translation>
    </message>
</context>
<context>
    <name>CommandDesk</name>
    <message>
        <location filename="../../composer/ui/commands/desk.py"/>
        <source>All commands…</source>
        <translation>Alle kommandoer…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/desk.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Tastaturgenveje</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/desk.py"/>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/desk.py"/>
        <source>keys hotkeys</source>
        <translation>taster genveje genvejstaster</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>1 difference from “{0}”:</source>
        <translation>1 forskel fra ”{0}”:</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>All languages</source>
        <translation>Alle sprog</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>Back to the template</source>
        <translation>Tilbage til skabelonen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>Built the same</source>
        <translation>Bygget ens</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>Compare with</source>
        <translation>Sammenlign med</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>It says the same as “{0}”.</source>
        <translation>Indholdet er det samme som i ”{0}”.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>The template to compare with</source>
        <translation>Skabelonen, der skal sammenlignes med</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>To compare any two, select both in the list: the second with Ctrl held down.</source>
        <translation>Vil du sammenligne to vilkårlige skabeloner, så marker begge på listen: den anden med Ctrl holdt nede.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>What differs</source>
        <translation>Hvad der er forskelligt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>{0} differences from “{1}”:</source>
        <translation>{0} forskelle fra ”{1}”:</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>{0}: the others are compared with it</source>
        <translation>{0}: de andre sammenlignes med den</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>“{0}” in {1} languages, all built the same.</source>
        <translation>”{0}” på {1} sprog, alle bygget ens.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>“{0}” in {1} languages; one is built differently.</source>
        <translation>”{0}” på {1} sprog; ét er bygget anderledes.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>“{0}” in {1} languages; {2} are built differently.</source>
        <translation>”{0}” på {1} sprog; {2} er bygget anderledes.</translation>
    </message>
</context>
<context>
    <name>ComposePage</name>
    <message>
        <location filename="../../composer/ui/compose/page.py"/>
        <source>A type of message that cannot be shown here</source>
        <translation>En beskedtype, der ikke kan vises her</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/page.py"/>
        <source>Account settings…</source>
        <translation>Kontoindstillinger…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/page.py"/>
        <source>Formats</source>
        <translation>Formater</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/page.py"/>
        <source>One thing must be mended before this can be sent.</source>
        <translation>Én ting skal rettes, før dette kan sendes.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/page.py"/>
        <source>Problems</source>
        <translation>Problemer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/page.py"/>
        <source>Problems ({0})</source>
        <translation>Problemer ({0})</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/page.py"/>
        <source>The text in the JSON pane is not in the message yet: mend it, or undo.</source>
        <translation>Teksten i JSON-panelet er ikke i beskeden endnu: ret den, eller fortryd.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/page.py"/>
        <source>{0} things must be mended before this can be sent.</source>
        <translation>{0} ting skal rettes, før dette kan sendes.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/page.py"/>
        <source>“{0}” sends to its test recipients only, and this number is not one of them. Nothing was sent.</source>
        <translation>”{0}” sender kun til sine testmodtagere, og dette nummer er ikke en af dem. Intet blev sendt.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/page.py"/>
        <source>“{0}” sends to its test recipients only, and {1} of these numbers are not among them. Nothing was sent.</source>
        <translation>”{0}” sender kun til sine testmodtagere, og {1} af disse numre er ikke blandt dem. Intet blev sendt.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source> &apos;de&apos; yyyy</source>
        <translation type="vanished"> &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/payload.py"/>
        <location filename="../../composer/templates/payload/definition.py"/>
        <source> Is “{meant}” meant?</source>
        <translation> Menes ”{meant}”?</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source> LINK says: “{0}”</source>
        <extracomment>said.sentence</extracomment>
        <translation> LINK siger: ”{0}”</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source> LINK&apos;s example has it so, its table does not. What LINK does with it is not confirmed.</source>
        <translation> Sådan står det i LINKs eksempel, men ikke i tabellen. Hvad LINK gør med det, er ikke bekræftet.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source> LINK’s code is {0}.</source>
        <extracomment>said.code</extracomment>
        <translation> LINKs kode er {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta_answers.py"/>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source> Meta says: “{0}”</source>
        <extracomment>own; said</extracomment>
        <translation> Meta siger: ”{0}”</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source> Mobile numbers there have {digits} digits after +{code}.</source>
        <translation> Mobilnumre der har {digits} cifre efter +{code}.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/decoding.py"/>
        <source> Open it in your spreadsheet and save it as “CSV UTF-8”, or copy the rows there and paste them.</source>
        <translation> Åbn den i dit regnearksprogram, og gem den som ”CSV UTF-8”, eller kopier rækkerne der, og sæt dem ind.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source> They differ in their recipients: the first was opened. Paste the others one at a time.</source>
        <translation> De har forskellige modtagere: den første blev åbnet. Sæt de andre ind én ad gangen.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_payload.py"/>
        <source> in small letters</source>
        <translation> med små bogstaver</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source> to {0}</source>
        <extracomment>_count(destinations, &apos;recipient&apos;)</extracomment>
        <translation> til {0}</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source> with {0}</source>
        <extracomment>_count(messages, &apos;message&apos;)</extracomment>
        <translation> med {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media.py"/>
        <source> {0}, at most {1}.</source>
        <extracomment>formats.names; formats.size</extracomment>
        <translation> {0}, højst {1}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>+46…, then Enter</source>
        <translation>+46…, derefter Enter</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/touch.py"/>
        <source>, chosen</source>
        <translation>, valgt</translation>
    </message>
    <message>
        <source>, yyyy</source>
        <translation type="vanished">, yyyy</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>0 to 23.</source>
        <translation>0 til 23.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>0 to 59.</source>
        <translation>0 til 59.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>1 button</source>
        <translation>1 knap</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>1 changed there.</source>
        <translation>1 er ændret der.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>1 did not leave.</source>
        <translation>1 blev ikke sendt af sted.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/saving.py"/>
        <source>1 file that was there was replaced.</source>
        <translation>1 fil, som fandtes der, blev erstattet.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>1 for January to 12.</source>
        <translation>1 for januar til 12.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>1 for Monday to 7 for Sunday.</source>
        <translation>1 for mandag til 7 for søndag.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>1 is left out; the list says why.</source>
        <translation>1 er udeladt; listen fortæller hvorfor.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>1 is new here.</source>
        <translation>1 er ny her.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>1 is no longer there.</source>
        <translation>1 findes der ikke længere.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>1 may have arrived: no answer came.</source>
        <translation>1 kan være nået frem: der kom intet svar.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>1 of the selected is at no account.</source>
        <translation>1 af de valgte findes ikke i nogen konto.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/interactive.py"/>
        <source>1 product</source>
        <translation>1 produkt</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/interactive.py"/>
        <source>1 section</source>
        <translation>1 afsnit</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>1 template of “{0}” was fetched.</source>
        <translation>1 skabelon i ”{0}” blev hentet.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>1 template was deleted at its account.</source>
        <translation>1 skabelon blev slettet i sin konto.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>1 template was fetched.</source>
        <translation>1 skabelon blev hentet.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>1 template was submitted.</source>
        <translation>1 skabelon blev indsendt.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>1 to 31.</source>
        <translation>1 til 31.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>1 to 90. The footer then says so.</source>
        <translation>1 til 90. Det står så i sidefoden.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/carousel.py"/>
        <source>1 value in its body</source>
        <translation>1 værdi i brødteksten</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>1 was changed here and is not submitted.</source>
        <translation>1 er ændret her og ikke indsendt.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>1 was changed here and there: what you wrote stays.</source>
        <translation>1 er ændret både her og der: det, du har skrevet, bevares.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>1 was not tried.</source>
        <translation>1 blev ikke forsøgt.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>1 was refused.</source>
        <translation>1 blev afvist.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_formats.py"/>
        <source>100 KB, or 500 KB when it moves</source>
        <translation>100 KB, eller 500 KB hvis det bevæger sig</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>14 days</source>
        <translation>14 dage</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_formats.py"/>
        <source>16 MB</source>
        <translation>16 MB</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>24 hours over</source>
        <translation>24 timer er gået</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>25 February 2027, 15:33</source>
        <translation>25. februar 2027 kl. 15.33</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>30 days</source>
        <translation>30 dage</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_formats.py"/>
        <source>5 MB</source>
        <translation>5 MB</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>90 days</source>
        <translation>90 dage</translation>
    </message>
    <message>
        <location filename="../../composer/messages/image/__init__.py"/>
        <source>A JPEG or PNG picture of at most 5 MB, with a caption if you like.</source>
        <translation>Et JPEG- eller PNG-billede på højst 5 MB, med billedtekst hvis du vil.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/sticker/__init__.py"/>
        <source>A WebP picture of 512 by 512 pixels: at most 100 KB, or 500 KB when it moves. It has no caption.</source>
        <translation>Et WebP-billede på 512 × 512 pixel: højst 100 KB, eller 500 KB hvis det bevæger sig. Det har ingen billedtekst.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/link.py"/>
        <source>A backslash in a text is followed by a letter that means nothing there.</source>
        <translation>En omvendt skråstreg i en tekst følges af et bogstav, der ikke betyder noget dér.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/scalars.py"/>
        <source>A backslash stands outside a text.</source>
        <translation>En omvendt skråstreg står uden for en tekst.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A backslash that means nothing in line {lines} was left out.</source>
        <translation>En omvendt skråstreg uden betydning i linje {lines} blev udeladt.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <source>A body</source>
        <translation>En brødtekst</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>A body cannot begin with a gap. Write a word before {gap}.</source>
        <translation>En brødtekst kan ikke begynde med en pladsholder. Skriv et ord før {gap}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>A body cannot end with a gap. Write a word after {gap}.</source>
        <translation>En brødtekst kan ikke slutte med en pladsholder. Skriv et ord efter {gap}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>A button for a one-time code belongs into an authentication template.</source>
        <translation>En knap til en engangskode hører til i en autentificeringsskabelon.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>A button of the type {kind} has no “{key}”.</source>
        <translation>En knap af typen {kind} har ikke noget ”{key}”.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source>A button takes one value; here are {count}.</source>
        <translation>En knap tager én værdi; her er der {count}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source>A button that calls a number has no gap: leave it out. Meta refuses it here.</source>
        <translation>En knap, der ringer til et nummer, har ingen pladsholder: udelad den. Meta afviser den her.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/cta_url/__init__.py"/>
        <source>A button that opens a web page</source>
        <translation>En knap, der åbner en webside</translation>
    </message>
    <message>
        <location filename="../../composer/messages/catalog/__init__.py"/>
        <source>A button that opens your whole catalog</source>
        <translation>En knap, der åbner hele kataloget</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location_request/__init__.py"/>
        <source>A button that sends the recipient&apos;s place</source>
        <translation>En knap, der sender modtagerens placering</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/carousel.py"/>
        <source>A card has a header, a body and buttons; “{kind}” does not belong to it.</source>
        <translation>Et kort har sidehoved, brødtekst og knapper; ”{kind}” hører ikke til der.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>A card has a header, a body and buttons; “{part}” does not belong to it.</source>
        <translation>Et kort har sidehoved, brødtekst og knapper; ”{part}” hører ikke til der.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>A card has one or two buttons; here are {count}.</source>
        <translation>Et kort har en eller to knapper; her er der {count}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>A card’s buttons are quick replies, web addresses or phone numbers; “{kind}” does not belong there.</source>
        <translation>Et korts knapper er hurtige svar, webadresser eller telefonnumre; ”{kind}” hører ikke til der.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <source>A carousel has cards, and no values of its own.</source>
        <translation>En karrusel har kort og ingen egne værdier.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/carousel.py"/>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>A carousel has {least} to {most} cards; here are {count}.</source>
        <translation>En karrusel har {least} til {most} kort; her er der {count}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>A choice of up to 30 products of the catalog that is linked to your WhatsApp Business Account, in sections. The recipient opens it, fills a cart and sends it to you as an order.</source>
        <translation>Op til 30 produkter at vælge imellem fra kataloget, der er knyttet til din WhatsApp Business-konto, i afsnit. Modtageren åbner dem, fylder en kurv og sender den til dig som en ordre.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A closing brace or bracket too many in line {lines} was left out.</source>
        <translation>En afsluttende parentes for meget i linje {lines} blev udeladt.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/lenient.py"/>
        <source>A colon and a value are missing after “{0}”.</source>
        <extracomment>short(key)</extracomment>
        <translation>Der mangler kolon og værdi efter ”{0}”.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/link.py"/>
        <source>A colon is missing after the key.</source>
        <translation>Der mangler et kolon efter nøglen.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A colon was missing in line {lines}.</source>
        <translation>Der manglede et kolon i linje {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/link.py"/>
        <source>A comma is missing here.</source>
        <translation>Her mangler et komma.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A comma too many in line {lines} was left out.</source>
        <translation>Et komma for meget i linje {lines} blev udeladt.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A comma was missing after line {lines}.</source>
        <translation>Der manglede et komma efter linje {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A comma was missing in line {lines}.</source>
        <translation>Der manglede et komma i linje {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A comment in line {lines} was left out.</source>
        <translation>En kommentar i linje {lines} blev udeladt.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>A component of a template</source>
        <translation>En komponent i en skabelon</translation>
    </message>
    <message>
        <location filename="../../composer/templates/review.py"/>
        <source>A definition must be an object in braces.</source>
        <translation>En definition skal være et objekt i krøllede parenteser.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>A draft can be tried before it is published. Without an answer the published flow opens.</source>
        <translation>En kladde kan prøves, før den publiceres. Uden svar åbnes det publicerede flow.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/status.py"/>
        <source>A failure was reported, and the message arrived nevertheless.</source>
        <translation>Der blev rapporteret en fejl, men beskeden nåede alligevel frem.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>A field has a wrong value</source>
        <translation>Et felt har en forkert værdi</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>A field is missing</source>
        <translation>Et felt mangler</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>A field is not accepted</source>
        <translation>Et felt accepteres ikke</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>A field of the message is unknown, misspelt or too long. The details name it.</source>
        <translation>Et felt i beskeden er ukendt, stavet forkert eller for langt. Detaljerne angiver hvilket.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>A field too many</source>
        <translation>Et felt for meget</translation>
    </message>
    <message>
        <location filename="../../composer/messages/document/__init__.py"/>
        <source>A file of at most 100 MB. Give it a file name: without one the recipient sees a made-up name.</source>
        <translation>En fil på højst 100 MB. Giv den et filnavn: ellers ser modtageren et opdigtet navn.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/document/__init__.py"/>
        <source>A file to open or keep</source>
        <translation>En fil, man kan åbne eller gemme</translation>
    </message>
    <message>
        <location filename="../../composer/messages/video/__init__.py"/>
        <source>A film with a caption</source>
        <translation>En video med billedtekst</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>A footer cannot have gaps.</source>
        <translation>En sidefod kan ikke have pladsholdere.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>A form that opens inside WhatsApp</source>
        <translation>En formular, der åbnes i WhatsApp</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>A gap stands at the edge</source>
        <translation>En pladsholder står i kanten</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <source>A header</source>
        <translation>Et sidehoved</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>A header can have one gap; here are {count}.</source>
        <translation>Et sidehoved kan have én pladsholder; her er der {count}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>A header cannot have * _ ~ or `: its text is always bold.</source>
        <translation>Et sidehoved kan ikke have * _ ~ eller `: teksten er altid fed.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>A header must be one line.</source>
        <translation>Et sidehoved skal være én linje.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/picture.py"/>
        <source>A header of the type “{0}” is not known, so it is not drawn.</source>
        <translation>Et sidehoved af typen ”{0}” kendes ikke, så det tegnes ikke.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <source>A header takes one value; here are {count}.</source>
        <translation>Et sidehoved tager én værdi; her er der {count}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/lenient.py"/>
        <location filename="../../composer/formats/link.py"/>
        <source>A key in double quotation marks is missing here.</source>
        <translation>Her mangler en nøgle i dobbelte anførselstegn.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A key in line {lines} had no quotation marks.</source>
        <translation>En nøgle i linje {lines} havde ingen anførselstegn.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/lenient.py"/>
        <source>A key is missing before this bracket.</source>
        <translation>Der mangler en nøgle før denne parentes.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>A limited-time offer has a button with a web address, and before it at most one that copies the code.</source>
        <translation>Et tidsbegrænset tilbud har en knap med en webadresse, og før den højst én, der kopierer koden.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>A limited-time offer has no footer.</source>
        <translation>Et tidsbegrænset tilbud har ingen sidefod.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/link.py"/>
        <source>A line break or another control character stands inside a text.</source>
        <translation>Et linjeskift eller et andet styretegn står i en tekst.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>A link can have one gap, here are {count}.</source>
        <translation>Et link kan have én pladsholder, her er der {count}.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/decoding.py"/>
        <source>A list can have {0} MB. Split it into several files.</source>
        <extracomment>MOST_BYTES // 1000000</extracomment>
        <translation>En liste må fylde {0} MB. Del den op i flere filer.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/reading.py"/>
        <source>A list can have {0} rows. Split it into several files.</source>
        <extracomment>MOST_ROWS</extracomment>
        <translation>En liste kan have {0} rækker. Del den op i flere filer.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>A list of {0} of Meta&apos;s, put into LINK&apos;s words.</source>
        <extracomment>_count(each, &apos;request&apos;)</extracomment>
        <translation>En liste med {0} fra Meta, omskrevet til LINKs ord.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/reading.py"/>
        <source>A list of {0} templates.</source>
        <extracomment>len(entries)</extracomment>
        <translation>En liste med {0} skabeloner.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>A list of {0}, of which the first request was opened. Paste the others one at a time.</source>
        <extracomment>len(each)</extracomment>
        <translation>En liste med {0}, hvor den første anmodning blev åbnet. Sæt de andre ind én ad gangen.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>A list of {0}.</source>
        <extracomment>_count(messages, &apos;message&apos;)</extracomment>
        <translation>En liste med {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/reading.py"/>
        <source>A list with one template, {0}.</source>
        <extracomment>_called(entries[0])</extracomment>
        <translation>En liste med én skabelon, {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>A live account sends to the test recipients below and to nobody else, until you choose “Everybody”: nothing reaches a customer by mistake. Other accounts send to everybody unless you say otherwise.</source>
        <translation>En live-konto sender til testmodtagerne nedenfor og ingen andre, indtil du vælger ”Alle”: intet når en kunde ved en fejl. Andre konti sender til alle, medmindre du angiver andet.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/video/__init__.py"/>
        <source>A look around</source>
        <translation>Et kig rundt</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_payload.py"/>
        <source>A media id works faster than a link, and Meta recommends it.</source>
        <translation>Et medie-id er hurtigere end et link, og Meta anbefaler det.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>A menu of up to ten rows to choose from</source>
        <translation>En menu med op til ti rækker at vælge imellem</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/own_rules.py"/>
        <source>A message can only be marked as “read”.</source>
        <translation>En besked kan kun markeres som ”read”.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/notices/words.py"/>
        <source>A message did not arrive</source>
        <translation>En besked nåede ikke frem</translation>
    </message>
    <message>
        <location filename="../../composer/messages/unknown.py"/>
        <source>A message must be an object in braces.</source>
        <translation>En besked skal være et objekt i krøllede parenteser.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>A message of Meta&apos;s {0}; it was put into LINK&apos;s words.</source>
        <extracomment>api.name</extracomment>
        <translation>En besked til Metas {0}; den blev omskrevet til LINKs ord.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>A message of type “{0}”.</source>
        <extracomment>short(named); told[0]</extracomment>
        <translation>En besked af typen ”{0}”.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/words.py"/>
        <source>A message that Composer does not know</source>
        <translation>En besked, som Composer ikke kender</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/bubble.py"/>
        <source>A message that is not in the journal</source>
        <translation>En besked, der ikke er i journalen</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/__init__.py"/>
        <source>A message that was approved beforehand. The only kind that reaches people who did not write to you in the last 24 hours. Give its name, its language, and a value for each of its gaps.</source>
        <translation>En besked, der er godkendt på forhånd. Den eneste type, der når personer, som ikke har skrevet til dig inden for de seneste 24 timer. Angiv navn, sprog og en værdi for hver pladsholder.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>A message with a button that opens a flow: a form of several screens that was made in WhatsApp Manager. What the recipient fills in comes back as a message.</source>
        <translation>En besked med en knap, der åbner et flow: en formular med flere skærme, som er lavet i WhatsApp Manager. Det, modtageren udfylder, kommer tilbage som en besked.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/bringing_in.py"/>
        <source>A message with a template: this is a sketch of the template, with words to write.</source>
        <translation>En besked med en skabelon: dette er et udkast til skabelonen, hvor teksterne mangler.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>A message with one button that opens a list of up to ten rows. The recipient chooses one; the chat shows its title as the answer, and you get its id. It can be sent within 24 hours of the recipient&apos;s last message.</source>
        <translation>En besked med én knap, der åbner en liste med op til ti rækker. Modtageren vælger én; chatten viser dens titel som svaret, og du får dens id. Den kan sendes inden for 24 timer efter modtagerens seneste besked.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/cta_url/__init__.py"/>
        <source>A message with one button that opens a web page. The long address stays out of sight. WhatsApp does not tell you that it was tapped.</source>
        <translation>En besked med én knap, der åbner en webside. Den lange adresse holdes skjult. WhatsApp fortæller ikke, om nogen har trykket.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/__init__.py"/>
        <source>A message with one to three buttons. A tap sends the button&apos;s title back as an answer, and you get its id.</source>
        <translation>En besked med en til tre knapper. Et tryk sender knappens titel tilbage som svar, og du får dens id.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location_request/__init__.py"/>
        <source>A message with the button “Send location”. The recipient chooses where they are, or another place, and you get it as a message.</source>
        <translation>En besked med knappen ”Send placering”. Modtageren vælger sin egen eller en anden placering, og du får den som en besked.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/catalog/__init__.py"/>
        <source>A message with the button “View catalog”. The recipient sees all products of the catalog that is linked to your WhatsApp Business Account, and can order.</source>
        <translation>En besked med knappen ”Se katalog”. Modtageren ser alle produkter i kataloget, der er knyttet til din WhatsApp Business-konto, og kan bestille.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>A message.</source>
        <translation>En besked.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A missing closing brace or bracket was added in line {lines}.</source>
        <translation>En manglende afsluttende parentes blev tilføjet i linje {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A missing opening brace was added in line {lines}.</source>
        <translation>En manglende indledende krøllet parentes blev tilføjet i linje {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/messages.py"/>
        <source>A new message. Undo (Ctrl+Z) brings the old one back.</source>
        <translation>En ny besked. Fortryd (Ctrl+Z) henter den gamle tilbage.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A number in line {lines} has more digits than can be kept exactly; it was rounded.</source>
        <translation>Et tal i linje {lines} har flere cifre, end der kan bevares præcist; det blev afrundet.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A number in line {lines} was not written as JSON has it.</source>
        <translation>Et tal i linje {lines} var ikke skrevet som i JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/template_calls.py"/>
        <source>A number is missing</source>
        <translation>Der mangler et nummer</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>A parameter has new lines, tabs or many spaces.</source>
        <translation>En parameter har linjeskift, tabulatorer eller mange mellemrum.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>A parameter is longer than the template allows.</source>
        <translation>En parameter er længere, end skabelonen tillader.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>A parameter is of another kind than the template wants.</source>
        <translation>En parameter er af en anden type, end skabelonen kræver.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/payload.py"/>
        <source>A part of the name is missing: beside the formatted name, give at least a first name, last name, middle name, prefix or suffix.</source>
        <translation>En del af navnet mangler: angiv ud over det formaterede navn mindst et fornavn, efternavn, mellemnavn, præfiks eller suffiks.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>A part of the template is too long</source>
        <translation>En del af skabelonen er for lang</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/definition.py"/>
        <source>A part of this template is of a type that is not known, so it is not drawn.</source>
        <translation>En del af denne skabelon er af en ukendt type, så den tegnes ikke.</translation>
    </message>
    <message>
        <location filename="../../composer/connections.py"/>
        <source>A password is missing</source>
        <translation>Der mangler en adgangskode</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>A payment problem</source>
        <translation>Et betalingsproblem</translation>
    </message>
    <message>
        <location filename="../../composer/messages/image/__init__.py"/>
        <source>A picture with a caption</source>
        <translation>Et billede med billedtekst</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>A picture, video or document in a template&apos;s header has no caption. Remove it.</source>
        <translation>Et billede, en video eller et dokument i en skabelons sidehoved har ingen billedtekst. Fjern den.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/__init__.py"/>
        <source>A place on the map</source>
        <translation>Et sted på landkortet</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/__init__.py"/>
        <source>A place that the recipient can open in a map. Copy latitude and longitude from any map, in degrees.</source>
        <translation>Et sted, som modtageren kan åbne på et landkort. Kopier breddegrad og længdegrad fra et hvilket som helst landkort, i grader.</translation>
    </message>
    <message>
        <source>A placeholder stands at the edge</source>
        <translation type="vanished">En pladsholder står i kanten</translation>
    </message>
    <message>
        <location filename="../../composer/messages/text/__init__.py"/>
        <source>A plain text message. Like every free-form message it reaches only people who wrote to you in the last 24 hours; to start a conversation, use a template.</source>
        <translation>En almindelig tekstbesked. Som alle frie beskeder når den kun personer, der har skrevet til dig inden for de seneste 24 timer; brug en skabelon til at starte en samtale.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive_payload.py"/>
        <source>A provider is for links; with a media id it has no effect.</source>
        <translation>En udbyder er til links; med et medie-id har den ingen virkning.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>A proxy stands between this computer and the server and did not let the request through.</source>
        <translation>En proxy mellem denne computer og serveren lod ikke anmodningen komme igennem.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/__init__.py"/>
        <source>A question with up to three answers</source>
        <translation>Et spørgsmål med op til tre svar</translation>
    </message>
    <message>
        <location filename="../../composer/lists/reading.py"/>
        <source>A quotation mark is never closed, so quotation marks were read as letters.</source>
        <translation>Et anførselstegn afsluttes aldrig, så anførselstegn blev læst som almindelige tegn.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <source>A quote needs a space behind the &gt;.</source>
        <translation>Et citat kræver et mellemrum efter &gt;.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product/__init__.py"/>
        <source>A rain jacket</source>
        <translation>En regnjakke</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/own_rules.py"/>
        <source>A recipient is missing.</source>
        <translation>Der mangler en modtager.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/own_rules.py"/>
        <source>A recipient must be text: a WhatsApp id or a phone number.</source>
        <translation>En modtager skal være tekst: et WhatsApp-id eller et telefonnummer.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/own_rules.py"/>
        <source>A recipient should be text in quotation marks; Meta&apos;s reference has no numbers here.</source>
        <translation>En modtager bør være tekst i anførselstegn; Metas reference har ingen tal her.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/audio/__init__.py"/>
        <source>A recording to listen to</source>
        <translation>En optagelse, man kan lytte til</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>A report comes before LINK’s answer</source>
        <translation>En rapport kommer før LINKs svar</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>A request</source>
        <translation>En anmodning</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>A sample for the gap is missing.</source>
        <translation>Eksemplet til pladsholderen mangler.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>A sample for the gap {gap} is missing.</source>
        <translation>Eksemplet til pladsholderen {gap} mangler.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>A sample of the code is missing.</source>
        <translation>Der mangler et eksempel på koden.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/component.py"/>
        <source>A sample of the header’s file is missing: the handle that Meta’s upload gave for it.</source>
        <translation>Der mangler et eksempel på sidehovedets fil: det handle, som Metas upload gav den.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>A sample of the link is missing.</source>
        <translation>Der mangler et eksempel på linket.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <source>A second ` on the same line is needed, with text between the two.</source>
        <translation>Der skal være endnu et ` på samme linje, med tekst mellem de to.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>A second, smaller line below the title.</source>
        <translation>En ekstra, mindre linje under titlen.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A semicolon in line {lines} was read as a comma.</source>
        <translation>Et semikolon i linje {lines} blev læst som et komma.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/definition.py"/>
        <source>A service provider reports that phones show a card of the first address above the text of a template. Meta does not document it, so it is not drawn.</source>
        <translation>En tjenesteudbyder oplyser, at telefoner viser et kort for den første adresse over en skabelons tekst. Meta dokumenterer det ikke, så det tegnes ikke.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <source>A short title in bold above the body. Emoji are fine, formatting marks are not.</source>
        <translation>En kort titel med fed over brødteksten. Emojier er i orden, formateringstegn er ikke.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <source>A small grey line below the body.</source>
        <translation>En lille grå linje under brødteksten.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>A small grey line, at most 60 characters, without gaps.</source>
        <translation>En lille grå linje, højst 60 tegn, uden pladsholdere.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/sticker/__init__.py"/>
        <source>A small picture without a bubble</source>
        <translation>Et lille billede uden boble</translation>
    </message>
    <message>
        <location filename="../../composer/messages/audio/__init__.py"/>
        <source>A sound file of at most 16 MB: AAC, AMR, MP3, M4A, or OGG with the Opus codec. It has no caption; write a text message before it.</source>
        <translation>En lydfil på højst 16 MB: AAC, AMR, MP3, M4A eller OGG med Opus-codec. Den har ingen billedtekst; skriv en tekstbesked før den.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/numbers.py"/>
        <source>A spreadsheet shortened this number to {number}, so its last digits are lost. Format the column there as text, and fetch the numbers anew.</source>
        <translation>Et regnearksprogram har forkortet nummeret til {number}, så de sidste cifre er gået tabt. Formater kolonnen dér som tekst, og hent numrene på ny.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/pointing.py"/>
        <source>A stand-in:</source>
        <translation>En erstatning:</translation>
    </message>
    <message>
        <location filename="../../composer/templates/reading.py"/>
        <source>A stored template</source>
        <translation>En gemt skabelon</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A tab or another control character stood inside a text in line {lines}; it was kept.</source>
        <translation>En tabulator eller et andet styretegn stod i en tekst i linje {lines}; det blev bevaret.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <location filename="../../composer/templates/reading.py"/>
        <source>A template</source>
        <translation>En skabelon</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>A template can have {limit} buttons; here are {count}.</source>
        <translation>En skabelon kan have {limit} knapper; her er der {count}.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>A template with this name and language was deleted less than 30 days ago.</source>
        <translation>En skabelon med dette navn og sprog blev slettet for mindre end 30 dage siden.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>A template’s text may not begin or end with a gap.</source>
        <translation>En skabelons tekst må ikke begynde eller slutte med en pladsholder.</translation>
    </message>
    <message>
        <source>A template’s text may not begin or end with a placeholder.</source>
        <translation type="vanished">En skabelons tekst må ikke begynde eller slutte med en pladsholder.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>A test number only sends to the recipients on its list.</source>
        <translation>Et testnummer sender kun til modtagerne på sin liste.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>A text fits every gap. Money and dates are shown in the way of the phone&apos;s language.</source>
        <translation>En tekst passer i alle pladsholdere. Beløb og datoer vises på telefonens sprog.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>A text fits every gap. Money and dates are shown in the way of the phone’s language.</source>
        <translation>En tekst passer i alle pladsholdere. Beløb og datoer vises på telefonens sprog.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A text in line {lines} was in other than double quotation marks.</source>
        <translation>En tekst i linje {lines} stod i andet end dobbelte anførselstegn.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>A text of the template is over its limit.</source>
        <translation>En tekst i skabelonen er over grænsen.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/link.py"/>
        <location filename="../../composer/formats/quoted.py"/>
        <source>A text that begins here has no closing quotation mark.</source>
        <translation>En tekst, der begynder her, har intet afsluttende anførselstegn.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A text that begins in line {lines} runs over several lines; the line breaks were kept.</source>
        <translation>En tekst, der begynder i linje {lines}, går over flere linjer; linjeskiftene blev bevaret.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>A timestamp stands alone: leave out either it or the parts of the date.</source>
        <translation>Et tidsstempel står alene: udelad enten det eller datoens dele.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <source>A title above the body, or nothing. This kind of message can have no picture there.</source>
        <translation>En titel over brødteksten, eller intet. Denne type besked kan ikke have et billede der.</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>A user name cannot contain a colon.</source>
        <translation>Et brugernavn kan ikke indeholde kolon.</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <source>A user name cannot contain line breaks or other invisible characters.</source>
        <translation>Et brugernavn kan ikke indeholde linjeskift eller andre usynlige tegn.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>A user of your client. Composer logs in with it and keeps the token that it gets in memory only.</source>
        <translation>En bruger af din klient. Composer logger ind med den og holder kun det token, den får, i hukommelsen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>A value does not fit its gap: a wrong type, or line breaks, tabs or many spaces where none may be.</source>
        <translation>En værdi passer ikke til sin pladsholder: forkert type, eller linjeskift, tabulatorer eller mange mellemrum, hvor de ikke må være.</translation>
    </message>
    <message>
        <source>A value does not fit its placeholder: a wrong type, or line breaks, tabs or many spaces where none may be.</source>
        <translation type="vanished">En værdi passer ikke til sin pladsholder: forkert type, eller linjeskift, tabulatorer eller mange mellemrum, hvor de ikke må være.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>A value has the wrong form</source>
        <translation>En værdi har forkert form</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A value in line {lines} had no quotation marks and was read as text.</source>
        <translation>En værdi i linje {lines} havde ingen anførselstegn og blev læst som tekst.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/lenient.py"/>
        <source>A value is missing after “{0}”.</source>
        <extracomment>short(top.key)</extracomment>
        <translation>Der mangler en værdi efter ”{0}”.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/link.py"/>
        <location filename="../../composer/formats/scalars.py"/>
        <source>A value is missing here, or is not written as JSON.</source>
        <translation>Her mangler en værdi, eller den er ikke skrevet som JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>A value is not valid</source>
        <translation>En værdi er ugyldig</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <source>A value of the type “{given}” does not belong into {part}.</source>
        <translation>En værdi af typen ”{given}” hører ikke til i {part}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>A version looks like v23.0.</source>
        <translation>En version ser ud som v23.0.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/notices/words.py"/>
        <source>A watched message arrived</source>
        <translation>En besked, du følger, nåede frem</translation>
    </message>
    <message>
        <location filename="../../composer/ui/notices/words.py"/>
        <source>A watched message was read</source>
        <translation>En besked, du følger, blev læst</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/asking.py"/>
        <source>A word of your own that comes back with the answer, so that you know which message it is for.</source>
        <translation>Dit eget ord, som kommer tilbage med svaret, så du ved, hvilken besked det gælder.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/editing.py"/>
        <source>A {0} template can be edited as often as you like. It is then reviewed again.</source>
        <extracomment>kind.lower()</extracomment>
        <translation>En skabelon med status {0} kan redigeres så tit, du vil. Den bliver så gennemgået igen.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source>A {kind} button takes a value of the type “{takes}”; here it is “{given}”.</source>
        <translation>En knap af typen {kind} tager en værdi af typen ”{takes}”; her er det ”{given}”.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>A {part} is possible in the category MARKETING only.</source>
        <translation>Kun kategorien MARKETING kan have {part}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_formats.py"/>
        <source>AAC, AMR, MP3, M4A or OGG with Opus</source>
        <translation>AAC, AMR, MP3, M4A eller OGG med Opus</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>ADB Unit of Account</source>
        <translation>ADB-kontoenhed</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/content.py"/>
        <source>About product</source>
        <translation>Om et produkt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Accepted</source>
        <translation>Accepteret</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Accepted by LINK</source>
        <translation>Accepteret af LINK</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Accepted by the sandbox</source>
        <translation>Accepteret af sandkassen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Accepted, but no report ever comes</source>
        <translation>Accepteret, men der kommer aldrig en rapport</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Access denied</source>
        <translation>Adgang nægtet</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Access to WhatsApp has expired</source>
        <translation>Adgangen til WhatsApp er udløbet</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/kinds.py"/>
        <source>Access token</source>
        <translation>Adgangstoken</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/cells.py"/>
        <location filename="../../composer/ui/deliveries/support.py"/>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>Account: {0}, business account {1}</source>
        <translation>Konto: {0}, virksomhedskonto {1}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>Account: {0}, number {1}</source>
        <translation>Konto: {0}, nummer {1}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/groups.py"/>
        <source>Accounts</source>
        <translation>Konti</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/details.py"/>
        <source>Accounts: {0}</source>
        <extracomment>_accounts(accounts)</extracomment>
        <translation>Konti: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <source>Action</source>
        <translation>Handling</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/kinds.py"/>
        <source>Add a Cloud API account</source>
        <translation>Tilføj en Cloud API-konto</translation>
    </message>
    <message>
        <location filename="../../composer/template_calls.py"/>
        <source>Add a Cloud API account with the same WhatsApp Business Account, or manage them in WhatsApp Manager.</source>
        <translation>Tilføj en Cloud API-konto med samme WhatsApp Business-konto, eller administrer dem i WhatsApp Manager.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/kinds.py"/>
        <source>Add a LINK account</source>
        <translation>Tilføj en LINK-konto</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/__init__.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Add a button</source>
        <translation>Tilføj en knap</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/form.py"/>
        <source>Add a card</source>
        <translation>Tilføj et kort</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Add a contact</source>
        <translation>Tilføj en kontakt</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Add a phone number</source>
        <translation>Tilføj et telefonnummer</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Add a postal address</source>
        <translation>Tilføj en postadresse</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>Add a product</source>
        <translation>Tilføj et produkt</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>Add a row</source>
        <translation>Tilføj en række</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>Add a section</source>
        <translation>Tilføj et afsnit</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Add a value</source>
        <translation>Tilføj en værdi</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Add a web address</source>
        <translation>Tilføj en webadresse</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/kinds.py"/>
        <source>Add an On-Premises account</source>
        <translation>Tilføj en On-Premises-konto</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Add an account…</source>
        <translation>Tilføj en konto…</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Add an app</source>
        <translation>Tilføj en app</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Add an e-mail address</source>
        <translation>Tilføj en e-mailadresse</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Add the recipient to the test number’s list at Meta.</source>
        <translation>Tilføj modtageren på testnummerets liste hos Meta.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/comparing.py"/>
        <source>Added when the message is sent: Meta gives it back in every report.</source>
        <translation>Tilføjes, når beskeden sendes: Meta giver det tilbage i hver rapport.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_problems.py"/>
        <source>Added when the message is sent; not written into the draft. Write something else here to send that.</source>
        <translation>Tilføjes, når beskeden sendes; skrives ikke i kladden. Skriv noget andet her, hvis det er det, du vil sende.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/content.py"/>
        <location filename="../../composer/messages/location/__init__.py"/>
        <location filename="../../composer/templates/asking.py"/>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Adds the sentence “For your security, do not share this code.”</source>
        <translation>Tilføjer sætningen ”Af hensyn til din sikkerhed må du ikke dele denne kode.”</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Advise not to share the code</source>
        <translation>Advar mod at dele koden</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Afghani</source>
        <translation>Afghansk afghani</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Afghanistan</source>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Afrikaans</source>
        <translation>Afrikaans</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>After LINK’s own tries, wait at least 24 hours.</source>
        <translation>Vent mindst 24 timer efter LINKs egne forsøg.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Albania</source>
        <translation>Albanien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Albanian</source>
        <translation>Albansk</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Algeria</source>
        <translation>Algeriet</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Algerian Dinar</source>
        <translation>Algerisk dinar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>All connections to the server were busy.</source>
        <translation>Alle forbindelser til serveren var optaget.</translation>
    </message>
    <message>
        <location filename="../../composer/outbox/words.py"/>
        <source>All of its batch could not be written down, so nothing of it was sent: send it once more.</source>
        <translation>Hele udsendelsen kunne ikke gemmes, så intet af den blev sendt: send den én gang til.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/template_buttons.py"/>
        <source>All options</source>
        <translation>Alle muligheder</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>All quick replies must stand together; move this one to the others.</source>
        <translation>Alle hurtige svar skal stå sammen; flyt dette til de andre.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>All that was sent together with it is paused. Resume all of it, or cancel this message alone.</source>
        <translation>Alt, der blev sendt sammen med den, er på pause. Genoptag det hele, eller annuller kun denne besked.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Already there</source>
        <translation>Findes allerede</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>American Samoa</source>
        <translation>Amerikansk Samoa</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Amount × 1000</source>
        <translation>Beløb × 1000</translation>
    </message>
    <message>
        <location filename="../../composer/messages/video/__init__.py"/>
        <source>An MP4 or 3GP film of at most 16 MB, its pictures in H.264 and its sound in AAC, with a caption if you like.</source>
        <translation>En MP4- eller 3GP-video på højst 16 MB, med billeder i H.264 og lyd i AAC, med billedtekst hvis du vil.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>An account at Meta has one number. Add an account for each of the others.</source>
        <translation>En konto hos Meta har ét nummer. Tilføj en konto for hvert af de andre.</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <source>An account cannot be read</source>
        <translation>En konto kan ikke læses</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>An account may create a hundred templates within an hour.</source>
        <translation>En konto må oprette hundrede skabeloner på en time.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>An animated header is possible in the category MARKETING only.</source>
        <translation>Kun kategorien MARKETING kan have et animeret sidehoved.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>An answer came, but it could not be unpacked.</source>
        <translation>Der kom et svar, men det kunne ikke pakkes ud.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>An answer came, but it was far too long to be LINK’s.</source>
        <translation>Der kom et svar, men det var alt for langt til at være LINKs.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product/__init__.py"/>
        <source>An answer to a question</source>
        <translation>Et svar på et spørgsmål</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/__init__.py"/>
        <source>An approved text with gaps to fill</source>
        <translation>En godkendt tekst med pladsholdere at udfylde</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>An authentication template has no text of its own</source>
        <translation>En autentificeringsskabelon har ingen egen tekst</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>An authentication template has no {part}: no media, no web addresses, no emoji.</source>
        <translation>En autentificeringsskabelon kan ikke have {part}: ingen medier, ingen webadresser, ingen emojier.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>An authentication template has one button, of the type OTP.</source>
        <translation>En autentificeringsskabelon har én knap, af typen OTP.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/msisdn.py"/>
        <source>An empty text</source>
        <translation>En tom tekst</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>An equals sign in line {lines} was read as a colon.</source>
        <translation>Et lighedstegn i linje {lines} blev læst som et kolon.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>An id of the account is missing</source>
        <translation>Et af kontoens id’er mangler</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/__init__.py"/>
        <source>An id of the account that owns the template. LINK took it until version 1.4; leave it empty.</source>
        <translation>Et id for kontoen, der ejer skabelonen. LINK tog imod det til og med version 1.4; lad det være tomt.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>An interactive message.</source>
        <translation>En interaktiv besked.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/invisible.py"/>
        <source>An invisible mark ({code}, at position {place}) turns the direction of the text. Is that meant?</source>
        <translation>Et usynligt tegn ({code}, på plads {place}) vender tekstens retning. Er det meningen?</translation>
    </message>
    <message>
        <location filename="../../composer/formats/scalars.py"/>
        <source>An opening brace is missing before this.</source>
        <translation>Der mangler en indledende krøllet parentes før dette.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>An opening brace too many in line {lines} was left out.</source>
        <translation>En indledende krøllet parentes for meget i linje {lines} blev udeladt.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/content.py"/>
        <source>And more</source>
        <translation>Og mere</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>And {0} more like that.</source>
        <translation>Og {0} mere af samme slags.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Andorra</source>
        <translation>Andorra</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Anguilla</source>
        <translation>Anguilla</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Animated picture</source>
        <translation>Animeret billede</translation>
    </message>
    <message>
        <location filename="../../composer/templates/slots.py"/>
        <source>Animated picture in the header</source>
        <translation>Animeret billede i sidehovedet</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Anna</source>
        <translation>Anna</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Anna Lindqvist</source>
        <translation>Anna Lindqvist</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_sheet.py"/>
        <source>Another account has this name. Give this one a name of its own.</source>
        <translation>En anden konto har dette navn. Giv denne sit eget navn.</translation>
    </message>
    <message>
        <location filename="../../composer/store/faults.py"/>
        <location filename="../../composer/store/workspace.py"/>
        <source>Another program holds {path}. Close other windows of Composer, or wait for a backup to end.</source>
        <translation>Et andet program bruger {path}. Luk andre Composer-vinduer, eller vent, til en sikkerhedskopiering er færdig.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Another program, or another Composer, uses the same event report gate, so that its reports come here too. Neither the number nor the text of the message is known here.</source>
        <translation>Et andet program eller en anden Composer bruger den samme gate til hændelsesrapporter, så dens rapporter kommer også her. Hverken beskedens nummer eller tekst kendes her.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>Another report</source>
        <translation>En anden rapport</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/agreement.py"/>
        <source>Another value is for the gap “{name}” already.</source>
        <translation>En anden værdi er allerede til pladsholderen ”{name}”.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/among.py"/>
        <source>Another {noun} has position {number} already; each needs its own.</source>
        <translation>Plads {number} er allerede optaget ({noun}); hver skal have sin egen.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/template.py"/>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <location filename="../../composer/templates/button_slots.py"/>
        <source>Answer of “{0}”</source>
        <extracomment>label</extracomment>
        <translation>Svar på ”{0}”</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/content.py"/>
        <location filename="../../composer/templates/starts.py"/>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/bubble.py"/>
        <source>Answers a message</source>
        <translation>Svarer på en besked</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Answers back</source>
        <translation>Svarer tilbage</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/thread_model.py"/>
        <source>Answers: {0}</source>
        <translation>Svarer på: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Antigua and Barbuda</source>
        <translation>Antigua og Barbuda</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>App {n}</source>
        <translation>App {n}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Appearance</source>
        <translation>Udseende</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/__init__.py"/>
        <source>Approve an offer</source>
        <translation>Godkend et tilbud</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Approved</source>
        <translation>Godkendt</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Arab Accounting Dinar</source>
        <translation>Arabisk regnskabsdinar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Arabic</source>
        <translation>Arabisk</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Arabic (EGY)</source>
        <translation>Arabisk (Egypten)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Arabic (LBN)</source>
        <translation>Arabisk (Libanon)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Arabic (MAR)</source>
        <translation>Arabisk (Marokko)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Arabic (QAT)</source>
        <translation>Arabisk (Qatar)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Arabic (UAE)</source>
        <translation>Arabisk (UAE)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Archived</source>
        <translation>Arkiveret</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Argentina</source>
        <translation>Argentina</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Argentine Peso</source>
        <translation>Argentinsk peso</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Armenia</source>
        <translation>Armenien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Armenian Dram</source>
        <translation>Armensk dram</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>Around its gaps the text has too few words ({words}; gaps: {count}). Meta refuses such texts; at least {least} words are a good measure.</source>
        <translation>Teksten omkring pladsholderne har for få ord ({words}; pladsholdere: {count}). Meta afviser sådanne tekster; mindst {least} ord er passende.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>Arrived</source>
        <translation>Nåede frem</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Arrives</source>
        <translation>Når frem</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Aruban Florin</source>
        <translation>Arubansk florin</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Ascension Island</source>
        <translation>Ascensionøen</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>Ask LINK support for access, and check the platform ids and the sender number.</source>
        <translation>Bed LINKs support om adgang, og kontroller platforms-id’erne og afsendernummeret.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Ask LINK support for access.</source>
        <translation>Bed LINKs support om adgang.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Ask LINK support or your administrator to register it.</source>
        <translation>Bed LINKs support eller din administrator om at registrere det.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Ask the person to send it another way.</source>
        <translation>Bed personen sende det på en anden måde.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Ask the person, another way, to update WhatsApp or to write to you first.</source>
        <translation>Bed personen, ad en anden vej, om at opdatere WhatsApp eller skrive til dig først.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Ask the recipient whether it came before you send it again.</source>
        <translation>Spørg modtageren, om den kom frem, før du sender den igen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Ask the recipient whether it came, or copy the details for LINK support.</source>
        <translation>Spørg modtageren, om den kom frem, eller kopier oplysningerne til LINKs support.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Ask the server</source>
        <translation>Spørg serveren</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Ask whoever owns the flow to put it right.</source>
        <translation>Bed den, der ejer flowet, om at rette det.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>Ask whoever runs the relay for a new token.</source>
        <translation>Bed den, der driver relæet, om et nyt token.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>Ask whoever runs the server to update it, or your administrator whether a proxy is in between.</source>
        <translation>Bed den, der driver serveren, om at opdatere den, eller spørg din administrator, om der er en proxy imellem.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Ask whoever runs your WhatsApp Business API client.</source>
        <translation>Spørg den, der driver din WhatsApp Business API-klient.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>Ask your administrator for access through the proxy.</source>
        <translation>Bed din administrator om adgang gennem proxyen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Ask your administrator or LINK support to renew it.</source>
        <translation>Bed din administrator eller LINKs support om at forny det.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>At Meta templates belong to the business account, not to one of its numbers, and this account does not name it.</source>
        <translation>Hos Meta hører skabeloner til virksomhedskontoen, ikke til et af dens numre, og denne konto angiver den ikke.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/payload.py"/>
        <source>At least one button is needed.</source>
        <translation>Der skal være mindst én knap.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/payload.py"/>
        <source>At least one contact is needed.</source>
        <translation>Der skal være mindst én kontakt.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/payload.py"/>
        <source>At least one message is needed.</source>
        <translation>Der skal være mindst én besked.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>At least one of the parts of the name must be there; the first name is the usual one.</source>
        <translation>Mindst én af navnets dele skal være der; fornavnet er det sædvanlige.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/payload.py"/>
        <source>At least one product is needed.</source>
        <translation>Der skal være mindst ét produkt.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/payload.py"/>
        <source>At least one recipient is needed.</source>
        <translation>Der skal være mindst én modtager.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/payload.py"/>
        <source>At least one row is needed.</source>
        <translation>Der skal være mindst én række.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/sections_payload.py"/>
        <source>At least one section is needed.</source>
        <translation>Der skal være mindst ét afsnit.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>At least one. There may be 30 in all sections together.</source>
        <translation>Mindst ét. Der må være 30 i alle afsnit tilsammen.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>At most 15 letters and digits.</source>
        <translation>Højst 15 bogstaver og cifre.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>At most 16 characters.</source>
        <translation>Højst 16 tegn.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>At most 2,000 characters. A gap {{1}} may stand at its end.</source>
        <translation>Højst 2.000 tegn. En pladsholder {{1}} må stå til sidst.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>At most 20 letters and digits, 15 in a limited-time offer. The button’s text is WhatsApp’s own.</source>
        <translation>Højst 20 bogstaver og cifre, 15 i et tidsbegrænset tilbud. Knappens tekst er WhatsApps egen.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>At most {limit} of the {kinds} may stand in a template; here are {count}.</source>
        <translation>Der må højst stå {limit} {kinds} i en skabelon; her er der {count}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>At the end, {count} closing brace or bracket was missing.</source>
        <translation>Til sidst manglede {count} afsluttende parentes.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>At the end, {count} closing braces or brackets were missing.</source>
        <translation>Til sidst manglede {count} afsluttende parenteser.</translation>
    </message>
    <message>
        <source>At the end, {count} closing {noun} missing.</source>
        <translation type="vanished">Til sidst mangler {count} afsluttende {noun}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/audio/__init__.py"/>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/ui/inbox/words.py"/>
        <location filename="../../composer/ui/preview/media.py"/>
        <source>Audio</source>
        <translation>Lyd</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/media.py"/>
        <source>Audio · {0}</source>
        <translation>Lyd · {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Australian Dollar</source>
        <translation>Australsk dollar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Austria</source>
        <translation>Østrig</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Authentication</source>
        <translation>Autentificering</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/template_buttons.py"/>
        <source>Autofill</source>
        <translation>Autoudfyld</translation>
    </message>
    <message>
        <location filename="../../composer/messages/image/__init__.py"/>
        <source>Autumn collection</source>
        <translation>Efterårskollektion</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Azerbaijan</source>
        <translation>Aserbajdsjan</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Azerbaijan Manat</source>
        <translation>Aserbajdsjansk manat</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Azerbaijani</source>
        <translation>Aserbajdsjansk</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Back to the message</source>
        <translation>Tilbage til beskeden</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Backslashes that mean nothing in lines {lines} were left out.</source>
        <translation>Omvendte skråstreger uden betydning i linjerne {lines} blev udeladt.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Backspace</source>
        <translation>Tilbagetast</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Bahamian Dollar</source>
        <translation>Bahamansk dollar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Bahrain</source>
        <translation>Bahrain</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Bahraini Dinar</source>
        <translation>Bahrainsk dinar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Baht</source>
        <translation>Thailandsk baht</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Balboa</source>
        <translation>Panamansk balboa</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Bangladesh</source>
        <translation>Bangladesh</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Barbados Dollar</source>
        <translation>Barbadisk dollar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/selected.py"/>
        <source>Be told when it arrives, when it is read, and if it fails, however long that takes</source>
        <translation>Få besked, når den når frem, når den bliver læst, og hvis den mislykkes, uanset hvor længe det varer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Begin a template</source>
        <translation>Begynd på en skabelon</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Being deleted</source>
        <translation>Slettes</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Belarus</source>
        <translation>Belarus</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Belarusian</source>
        <translation>Belarusisk</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Belarusian Ruble</source>
        <translation>Belarusisk rubel</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Belize</source>
        <translation>Belize</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Belize Dollar</source>
        <translation>Belizisk dollar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Bengali</source>
        <translation>Bengali</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Bengali (IND)</source>
        <translation>Bengali (Indien)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Benin</source>
        <translation>Benin</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Bermuda</source>
        <translation>Bermuda</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Bermudian Dollar</source>
        <translation>Bermudansk dollar</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>Beside a carousel there is only a body; the {part} belongs into the cards.</source>
        <translation>Ved siden af en karrusel er der kun en brødtekst; {part} hører til i kortene.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>Between {one} and {other} is only white space. Meta may refuse that; write a word between them.</source>
        <translation>Mellem {one} og {other} er der kun mellemrum. Meta afviser det måske; skriv et ord mellem dem.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Bhutan</source>
        <translation>Bhutan</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Birthday</source>
        <translation>Fødselsdag</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Bo</source>
        <translation>Bo</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <location filename="../../composer/rendering/template.py"/>
        <location filename="../../composer/templates/form.py"/>
        <source>Body</source>
        <translation>Brødtekst</translation>
    </message>
    <message>
        <location filename="../../composer/templates/review.py"/>
        <source>Body and footer are those of “{name}” in {language}. Meta may reject a second template with them.</source>
        <translation>Brødtekst og sidefod er de samme som i ”{name}” på {language}. Meta afviser måske endnu en skabelon med dem.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Bold</source>
        <translation>Fed</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Bolivia</source>
        <translation>Bolivia</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Boliviano</source>
        <translation>Boliviansk boliviano</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Bolívar Soberano</source>
        <translation>Venezuelansk bolivar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Bonaire, Sint Eustatius and Saba</source>
        <translation>Bonaire, Sint Eustatius og Saba</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Bond Markets Unit European Composite Unit (EURCO)</source>
        <translation>Europæisk sammensat enhed (EURCO)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Bond Markets Unit European Monetary Unit (E.M.U.-6)</source>
        <translation>Europæisk monetær enhed (EMU-6)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Bond Markets Unit European Unit of Account 17 (E.U.A.-17)</source>
        <translation>Europæisk kontoenhed (XBD)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Bond Markets Unit European Unit of Account 9 (E.U.A.-9)</source>
        <translation>Europæisk kontoenhed (XBC)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Book a table</source>
        <translation>Book et bord</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnien-Hercegovina</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/payload.py"/>
        <source>Both validity times are given; the absolute one counts.</source>
        <translation>Begge gyldighedstider er angivet; den absolutte gælder.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Botswana</source>
        <translation>Botswana</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Brazilian Real</source>
        <translation>Brasiliansk real</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Brunei</source>
        <translation>Brunei</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Brunei Dollar</source>
        <translation>Bruneisk dollar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Bulgaria</source>
        <translation>Bulgarien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Bulgarian</source>
        <translation>Bulgarsk</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Bulgarian Lev</source>
        <translation>Bulgarsk lev</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Burundi Franc</source>
        <translation>Burundisk franc</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/chrome.py"/>
        <location filename="../../composer/ui/preview/monitor.py"/>
        <source>Business account</source>
        <translation>Virksomhedskonto</translation>
    </message>
    <message>
        <location filename="../../composer/messages/cta_url/__init__.py"/>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <location filename="../../composer/rendering/template.py"/>
        <source>Button</source>
        <translation>Knap</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Button text</source>
        <translation>Knaptekst</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <source>Button type</source>
        <translation>Knaptype</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/template.py"/>
        <location filename="../../composer/templates/differences.py"/>
        <source>Button {0}</source>
        <extracomment>index</extracomment>
        <translation>Knap {0}</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>Button {number} is missing.</source>
        <translation>Knap {number} mangler.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>Button {number} of the template is of the kind “{wanted}”; here it is “{given}”.</source>
        <translation>Knap {number} i skabelonen er af typen ”{wanted}”; her er det ”{given}”.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>Button {number} of the template stands in it whole: it takes no value. Leave it out.</source>
        <translation>Knap {number} i skabelonen er allerede komplet: den tager ingen værdi. Udelad den.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>Button {number} was added.</source>
        <translation>Knap {number} er tilføjet.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/__init__.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Button {n}</source>
        <translation>Knap {n}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/reply_buttons/__init__.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Buttons</source>
        <translation>Knapper</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>By the parts of its date and time, or as one number that computers count by.</source>
        <translation>Ved datoens og klokkeslættets dele, eller som ét tal, som computere regner med.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>CFA Franc BCEAO</source>
        <translation>CFA-franc BCEAO</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>CFA Franc BEAC</source>
        <translation>CFA-franc (BEAC)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>CFP Franc</source>
        <translation>CFP-franc</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Cabo Verde Escudo</source>
        <translation>Kapverdisk escudo</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Call on WhatsApp</source>
        <translation>Ring på WhatsApp</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Call us</source>
        <translation>Ring til os</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Cambodia</source>
        <translation>Cambodja</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Cameroon</source>
        <translation>Cameroun</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Canadian Dollar</source>
        <translation>Canadisk dollar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>Cancel sending</source>
        <translation>Annuller afsendelsen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Cancelled</source>
        <translation>Annulleret</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Cannot be delivered to this person</source>
        <translation>Kan ikke leveres til denne person</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Cape Verde</source>
        <translation>Kap Verde</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <location filename="../../composer/messages/parts/media.py"/>
        <source>Caption</source>
        <translation>Billedtekst</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/template.py"/>
        <location filename="../../composer/templates/asking.py"/>
        <location filename="../../composer/templates/differences.py"/>
        <location filename="../../composer/templates/slots.py"/>
        <source>Card {0}</source>
        <extracomment>card + 1; index; self.card + 1</extracomment>
        <translation>Kort {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/matrix.py"/>
        <source>Card {0}: </source>
        <extracomment>index</extracomment>
        <translation>Kort {0}: </translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>Card {number} is missing.</source>
        <translation>Kort {number} mangler.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>Card {number} was added.</source>
        <translation>Kort {number} er tilføjet.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/form.py"/>
        <source>Card {n}</source>
        <translation>Kort {n}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/form.py"/>
        <source>Cards</source>
        <translation>Kort</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/__init__.py"/>
        <source>Cards of people to write to or save</source>
        <translation>Kontaktkort på personer, man kan skrive til eller gemme</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Cards: buttons, sections, rows</source>
        <translation>Kort: knapper, afsnit, rækker</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Caribbean Guilder</source>
        <translation>Caribiske gylden</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/__init__.py"/>
        <location filename="../../composer/rendering/template.py"/>
        <location filename="../../composer/templates/form.py"/>
        <location filename="../../composer/templates/starts.py"/>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Carousel</source>
        <translation>Karrusel</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Catalan</source>
        <translation>Catalansk</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/content.py"/>
        <location filename="../../composer/messages/catalog/__init__.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Catalog</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/products.py"/>
        <location filename="../../composer/templates/asking.py"/>
        <source>Catalog id</source>
        <translation>Katalog-id</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/definition.py"/>
        <location filename="../../composer/rendering/interactive.py"/>
        <source>Catalog {0}</source>
        <translation>Katalog {0}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/sheet.py"/>
        <location filename="../../composer/templates/form.py"/>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Cayman Islands Dollar</source>
        <translation>Caymansk dollar</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <location filename="../../composer/templates/slots.py"/>
        <source>Central Station</source>
        <translation>Stockholms centralstation</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <location filename="../../composer/templates/slots.py"/>
        <source>Centralplan 15, Stockholm</source>
        <translation>Centralplan 15, Stockholm</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Chad</source>
        <translation>Tchad</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Change the last recipient</source>
        <translation>Ret den seneste modtager</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Change the setting in WhatsApp Manager.</source>
        <translation>Skift indstillingen i WhatsApp Manager.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Changes submitted</source>
        <translation>Ændringer indsendt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Changes, to “{0}”</source>
        <translation>Ændringer, til ”{0}”</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Check Meta’s business policy for the country.</source>
        <translation>Se Metas virksomhedspolitik for landet.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>Check both in the account’s settings.</source>
        <translation>Kontroller begge i kontoens indstillinger.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <location filename="../../composer/clients/templates.py"/>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Check both in the account’s settings; LINK support can reset them.</source>
        <translation>Kontroller begge i kontoens indstillinger; LINKs support kan nulstille dem.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Check that the link opens without signing in, and that format and size are allowed.</source>
        <translation>Kontroller, at linket åbnes uden login, og at format og størrelse er tilladt.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/way.py"/>
        <source>Check the account’s address. On a hotel or guest network, sign in first.</source>
        <translation>Kontroller kontoens adresse. Log ind først, hvis du er på et hotel- eller gæstenetværk.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>Check the account’s settings.</source>
        <translation>Kontroller kontoens indstillinger.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>Check the address and its port number.</source>
        <translation>Kontroller adressen og portnummeret.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>Check the address: it is where the client runs, without “/v1”.</source>
        <translation>Kontroller adressen: det er der, hvor klienten kører, uden ”/v1”.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>Check the id and the account. A template that was deleted can be created anew.</source>
        <translation>Kontroller id’et og kontoen. En slettet skabelon kan oprettes på ny.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>Check the id in the account’s settings with WhatsApp Manager: it is not the phone number id, nor the portfolio’s id.</source>
        <translation>Sammenlign id’et i kontoens indstillinger med WhatsApp Manager: det er hverken telefonnummer-id’et eller porteføljens id.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>Check the message and try again; then ask Meta&apos;s support.</source>
        <translation>Kontroller beskeden, og prøv igen; spørg derefter Metas support.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Check the message and try again; then copy the details for LINK support.</source>
        <translation>Kontroller beskeden, og prøv igen; kopier derefter oplysningerne til LINKs support.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>Check the network connection and the address.</source>
        <translation>Kontroller netværksforbindelsen og adressen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>Check the number and the message; if it fails again, ask Meta&apos;s support.</source>
        <translation>Kontroller nummeret og beskeden; spørg Metas support, hvis det mislykkes igen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Check the number, or reach the person another way.</source>
        <translation>Kontroller nummeret, eller kontakt personen på en anden måde.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Check the number.</source>
        <translation>Kontroller nummeret.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>Check the platform ids and the number in the account’s settings, or ask LINK support for access.</source>
        <translation>Kontroller platforms-id’er og nummer i kontoens indstillinger, eller bed LINKs support om adgang.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>Check the relay’s address in the account’s settings.</source>
        <translation>Kontroller relæets adresse i kontoens indstillinger.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Check the sender number of the account.</source>
        <translation>Kontroller kontoens afsendernummer.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Check the template’s name, language and status.</source>
        <translation>Kontroller skabelonens navn, sprog og status.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Check user name and password in the account&apos;s settings.</source>
        <translation>Kontroller brugernavn og adgangskode i kontoens indstillinger.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Chilean Peso</source>
        <translation>Chilensk peso</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>China</source>
        <translation>Kina</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Chinese (CHN)</source>
        <translation>Kinesisk (Kina)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Chinese (HKG)</source>
        <translation>Kinesisk (Hongkong)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Chinese (TAI)</source>
        <translation>Kinesisk (Taiwan)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>Choose a time</source>
        <translation>Vælg et tidspunkt</translation>
    </message>
    <message>
        <location filename="../../composer/connections.py"/>
        <source>Choose another account and send anew.</source>
        <translation>Vælg en anden konto, og send på ny.</translation>
    </message>
    <message>
        <location filename="../../composer/template_calls.py"/>
        <source>Choose another account.</source>
        <translation>Vælg en anden konto.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Choose another type of message.</source>
        <translation>Vælg en anden type besked.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/places.py"/>
        <source>Choose one on the left to read it and to reply.</source>
        <translation>Vælg en til venstre for at læse den og svare.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/places.py"/>
        <source>Choose one to see what happened to it, and why.</source>
        <translation>Vælg en for at se, hvad der skete med den, og hvorfor.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/__init__.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/form.py"/>
        <source>Choose or type a code</source>
        <translation>Vælg eller skriv en kode</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>Choose the kind…</source>
        <translation>Vælg typen…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Choose, or type https://…</source>
        <translation>Vælg, eller skriv https://…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/words.py"/>
        <source>Chose</source>
        <translation>Valgte</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/words.py"/>
        <source>Chose an answer</source>
        <translation>Valgte et svar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Christmas Island</source>
        <translation>Juleøen</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>City</source>
        <translation>By</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/touch.py"/>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Close what lies on top</source>
        <translation>Luk det, der ligger øverst</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Closing braces or brackets too many in lines {lines} were left out.</source>
        <translation>Afsluttende parenteser for meget i linjerne {lines} blev udeladt.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/bodies.py"/>
        <location filename="../../composer/ui/compose/formats_view.py"/>
        <source>Cloud API</source>
        <translation>Cloud API</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/rendering/template.py"/>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <source>Code over several lines needs three ` before it and three behind it, with text between them.</source>
        <translation>Kode over flere linjer kræver tre ` før og tre efter, med tekst imellem.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/button_slots.py"/>
        <source>Code to copy</source>
        <translation>Kode til kopiering</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Code {0}</source>
        <extracomment>code</extracomment>
        <translation>Kode {0}</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/status.py"/>
        <source>Code {0} is not in the specification; it does not change the status.</source>
        <extracomment>report.code</extracomment>
        <translation>Kode {0} er ikke i specifikationen; den ændrer ikke status.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/offer.py"/>
        <source>Code: {0}</source>
        <translation>Kode: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Codes specifically reserved for testing purposes</source>
        <translation>Testvalutakode</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Colombia</source>
        <translation>Colombia</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Colombian Peso</source>
        <translation>Colombiansk peso</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Colons were missing in lines {lines}.</source>
        <translation>Der manglede koloner i linjerne {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/table.py"/>
        <source>Column {0}</source>
        <extracomment>number</extracomment>
        <translation>Kolonne {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Comes back in every report. Leave it empty: Composer then makes one for each request, and never the same twice.</source>
        <translation>Kommer tilbage i hver rapport. Lad det være tomt: så laver Composer ét til hver anmodning, og aldrig det samme to gange.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Commas too many in lines {lines} were left out.</source>
        <translation>Kommaer for meget i linjerne {lines} blev udeladt.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Commas were missing after lines {lines}.</source>
        <translation>Der manglede kommaer efter linjerne {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Commas were missing in lines {lines}.</source>
        <translation>Der manglede kommaer i linjerne {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Comments in lines {lines} were left out.</source>
        <translation>Kommentarer i linjerne {lines} blev udeladt.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Comorian Franc</source>
        <translation>Comorisk franc</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Compare the message with the template in WhatsApp Manager.</source>
        <translation>Sammenlign beskeden med skabelonen i WhatsApp Manager.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Compare the template</source>
        <translation>Sammenlign skabelonen</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>Components of a template</source>
        <translation>Komponenter i en skabelon</translation>
    </message>
    <message>
        <location filename="../../composer/templates/reading.py"/>
        <source>Components of a template.</source>
        <translation>Komponenter i en skabelon.</translation>
    </message>
    <message>
        <location filename="../../composer/app.py"/>
        <source>Compose</source>
        <translation>Skriv</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>Compose again</source>
        <translation>Skriv på ny</translation>
    </message>
    <message>
        <location filename="../../composer/app.py"/>
        <location filename="../../composer/store/secrets.py"/>
        <source>Composer</source>
        <translation>Composer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Composer does not know this status of Meta’s.</source>
        <translation>Composer kender ikke denne status hos Meta.</translation>
    </message>
    <message>
        <location filename="../../composer/store/batch_book.py"/>
        <source>Composer ended before all of its batch was written down. Nothing of the batch was sent: send it once more.</source>
        <translation>Composer sluttede, før hele udsendelsen var gemt. Intet af udsendelsen blev sendt: send den én gang til.</translation>
    </message>
    <message>
        <location filename="../../composer/store/templates.py"/>
        <source>Composer ended before an answer came.</source>
        <translation>Composer sluttede, før der kom et svar.</translation>
    </message>
    <message>
        <location filename="../../composer/store/journal.py"/>
        <source>Composer ended while the request was leaving. A delivery report will settle it; send again only if it may arrive twice, and not before 15 minutes.</source>
        <translation>Composer sluttede, mens anmodningen blev sendt. En leveringsrapport afgør det; send kun igen, hvis den må nå frem to gange, og tidligst efter 15 minutter.</translation>
    </message>
    <message>
        <location filename="../../composer/store/templates.py"/>
        <source>Composer ended while the request was leaving. Fetch the template to see whether it counted.</source>
        <translation>Composer sluttede, mens anmodningen blev sendt. Hent skabelonen for at se, om det gik igennem.</translation>
    </message>
    <message>
        <location filename="../../composer/template_calls.py"/>
        <source>Composer ended, or it was cancelled, before an answer came.</source>
        <translation>Composer sluttede, eller det blev annulleret, før der kom et svar.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/errors.py"/>
        <source>Composer goes on with the oldest ones that are left. Statuses from before may stay incomplete.</source>
        <translation>Composer fortsætter med de ældste, der er tilbage. Tidligere statusser kan forblive ufuldstændige.</translation>
    </message>
    <message>
        <location filename="../../composer/app.py"/>
        <source>Composer is already running</source>
        <translation>Composer kører allerede</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Composer is handing the message to LINK.</source>
        <translation>Composer overdrager beskeden til LINK.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Composer is handing the message to the sandbox.</source>
        <translation>Composer overdrager beskeden til sandkassen.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>Composer keeps trying.</source>
        <translation>Composer bliver ved med at forsøge.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>Composer keeps trying. If it stays so, tell whoever runs the relay.</source>
        <translation>Composer bliver ved med at forsøge. Sig det til den, der driver relæet, hvis det varer ved.</translation>
    </message>
    <message>
        <location filename="../../composer/store/workspace.py"/>
        <source>Composer may not write to {path}. Check the folder’s permissions.</source>
        <translation>Composer må ikke skrive til {path}. Kontroller mappens tilladelser.</translation>
    </message>
    <message>
        <location filename="../../composer/store/faults.py"/>
        <source>Composer may not write to {path}. Nothing is sent until it can: check the folder’s permissions.</source>
        <translation>Composer må ikke skrive til {path}. Der sendes intet, før det er muligt: kontroller mappens tilladelser.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>Composer stops waiting for this message. It may still arrive.</source>
        <translation>Composer holder op med at vente på denne besked. Den kan stadig nå frem.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <location filename="../../composer/connections.py"/>
        <source>Composer tries again by itself.</source>
        <translation>Composer prøver selv igen.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/errors.py"/>
        <source>Composer waits and tries again by itself.</source>
        <translation>Composer venter og prøver selv igen.</translation>
    </message>
    <message>
        <location filename="../../composer/outbox/words.py"/>
        <source>Composer was closed before the answer came. A delivery report will settle it; send again only if it may arrive twice.</source>
        <translation>Composer blev lukket, før svaret kom. En leveringsrapport afgør det; send kun igen, hvis den må nå frem to gange.</translation>
    </message>
    <message>
        <location filename="../../composer/connections.py"/>
        <source>Composer was started without it.</source>
        <translation>Composer blev startet uden den.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Composer will send it as soon as its turn has come.</source>
        <translation>Composer sender den, så snart det er dens tur.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/details.py"/>
        <source>Composer {0}</source>
        <extracomment>__version__</extracomment>
        <translation>Composer {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/assets.py"/>
        <source>Composer&apos;s folder “resources” is missing. Please install Composer again.</source>
        <translation>Composers mappe ”resources” mangler. Installer Composer igen.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>Confirm a delivery</source>
        <translation>Bekræft en levering</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/__init__.py"/>
        <source>Confirm an appointment</source>
        <translation>Bekræft en aftale</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Confirm the identity in your client, then send again.</source>
        <translation>Bekræft identiteten i din klient, og send derefter igen.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Congolese Franc</source>
        <translation>Congolesisk franc</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/kinds.py"/>
        <source>Connection to LINK</source>
        <translation>Forbindelse til LINK</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/kinds.py"/>
        <source>Connection to Meta&apos;s Cloud API</source>
        <translation>Forbindelse til Metas Cloud API</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/kinds.py"/>
        <source>Connection to your On-Premises client</source>
        <translation>Forbindelse til din On-Premises-klient</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Connection trouble</source>
        <translation>Forbindelsesproblemer</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/inbound.py"/>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Contact {n}</source>
        <translation>Kontakt {n}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/__init__.py"/>
        <location filename="../../composer/messages/contacts/form.py"/>
        <location filename="../../composer/messages/labels.py"/>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Convertible Mark</source>
        <translation>Bosnien-hercegovinsk konvertibel mark</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/content.py"/>
        <source>Coordinates</source>
        <translation>Koordinater</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Copied</source>
        <translation>Kopieret</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Copied by a tap, filled in by a tap, or taken by the app without one.</source>
        <translation>Kopieres med et tryk, udfyldes med et tryk eller hentes af appen uden tryk.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Copy a code</source>
        <translation>Kopier en kode</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/template_buttons.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Copy code</source>
        <translation>Kopier kode</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/template_buttons.py"/>
        <source>Copy offer code</source>
        <translation>Kopier tilbudskode</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/thread_view.py"/>
        <source>Copy or open the address. Composer never fetches it by itself.</source>
        <translation>Kopier eller åbn adressen. Composer henter den aldrig af sig selv.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Copy the details for LINK support.</source>
        <translation>Kopier oplysningerne til LINKs support.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/selected.py"/>
        <source>Copy the ids</source>
        <translation>Kopiér id’erne</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>Copy the token again and enter it anew.</source>
        <translation>Kopier tokenet igen, og indtast det på ny.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Cordoba Oro</source>
        <translation>Nicaraguansk cordoba</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>Correct it and send again.</source>
        <translation>Ret det, og send igen.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>Correct it.</source>
        <translation>Ret det.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Correct the body before submitting again.</source>
        <translation>Ret brødteksten, før du indsender igen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Correct the footer before submitting again.</source>
        <translation>Ret sidefoden, før du indsender igen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Correct the header before submitting again.</source>
        <translation>Ret sidehovedet, før du indsender igen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Correct the number.</source>
        <translation>Ret nummeret.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Correct the recipient’s number.</source>
        <translation>Ret modtagerens nummer.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>Correct what is named, then try again.</source>
        <translation>Ret det, der angives, og prøv så igen.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Costa Rican Colon</source>
        <translation>Costaricansk colón</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Could not reach the server</source>
        <translation>Kunne ikke nå serveren</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Could not reach the server; next try {0}</source>
        <translation>Kunne ikke nå serveren; næste forsøg {0}</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Count the gaps of header, body and buttons, and fill in each.</source>
        <translation>Tæl pladsholderne i sidehoved, brødtekst og knapper, og udfyld dem alle.</translation>
    </message>
    <message>
        <source>Count the placeholders of header, body and buttons, and fill in each.</source>
        <translation type="vanished">Tæl pladsholderne i sidehoved, brødtekst og knapper, og udfyld dem alle.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Country code</source>
        <translation>Landekode</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Coupon code</source>
        <translation>Kuponkode</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Croatia</source>
        <translation>Kroatien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Croatian</source>
        <translation>Kroatisk</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Cuba</source>
        <translation>Cuba</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Cuban Peso</source>
        <translation>Cubansk peso</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Curaçao</source>
        <translation>Curaçao</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Custom parameters</source>
        <translation>Egne parametre</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/__init__.py"/>
        <source>Customer service</source>
        <translation>Kundeservice</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Cut</source>
        <translation>Klip</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Cyprus</source>
        <translation>Cypern</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Czech</source>
        <translation>Tjekkisk</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Czech Koruna</source>
        <translation>Tjekkisk koruna</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Czechia</source>
        <translation>Tjekkiet</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Côte d’Ivoire</source>
        <translation>Elfenbenskysten</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Dalasi</source>
        <translation>Gambisk dalasi</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Danish</source>
        <translation>Dansk</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Danish Krone</source>
        <translation>Dansk krone</translation>
    </message>
    <message>
        <location filename="../../composer/ui/languages.py"/>
        <source>Dansk</source>
        <translation>Dansk</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Dari</source>
        <translation>Dari</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Data and secrets</source>
        <translation>Data og hemmeligheder</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/template.py"/>
        <source>Data for the button</source>
        <translation>Data til knappen</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>Data for “{0}”</source>
        <extracomment>slot.text</extracomment>
        <translation>Data for ”{0}”</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/details.py"/>
        <source>Data: {0} ({1})</source>
        <extracomment>_from_home(folder); _sizes(folder)</extracomment>
        <translation>Data: {0} ({1})</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Date and time</source>
        <translation>Dato og klokkeslæt</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/status.py"/>
        <source>Dated after a further step: it came late, or clocks differ.</source>
        <translation>Dateret efter et senere trin: den kom sent, eller urene går forskelligt.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Day of the week</source>
        <translation>Ugedag</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Defaults for each request</source>
        <translation>Standardværdier for hver anmodning</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/__init__.py"/>
        <source>Degrees east of Greenwich, west is negative. Stockholm is about 18.07.</source>
        <translation>Grader øst for Greenwich, vest er negativt. Stockholm ligger på cirka 18,07.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>Degrees east, negative for west.</source>
        <translation>Grader øst, negativt for vest.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/__init__.py"/>
        <source>Degrees north of the equator, south is negative. Stockholm is about 59.33.</source>
        <translation>Grader nord for ækvator, syd er negativt. Stockholm ligger på cirka 59,33.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>Degrees north, negative for south.</source>
        <translation>Grader nord, negativt for syd.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>Delete 1 template at {1}? It can no longer be sent, and the name of an approved one is free again only after 30 days. It stays in this library.</source>
        <translation>Vil du slette 1 skabelon i {1}? Den kan derefter ikke sendes, og navnet på en godkendt skabelon bliver først ledigt efter 30 dage. Den bliver i dette bibliotek.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Delete templates that are no longer used.</source>
        <translation>Slet skabeloner, der ikke længere bruges.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>Delete {0} templates at {1}? They can no longer be sent, and the names of approved ones are free again only after 30 days. They stay in this library.</source>
        <translation>Vil du slette {0} skabeloner i {1}? De kan derefter ikke sendes, og navnene på godkendte skabeloner bliver først ledige efter 30 dage. De bliver i dette bibliotek.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Deleted</source>
        <translation>Slettet</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Deleted at the account</source>
        <translation>Slettet i kontoen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Deleted by the recipient</source>
        <translation>Slettet af modtageren</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Deleted there</source>
        <translation>Slettet dér</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Deletion</source>
        <translation>Sletning</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Delivered</source>
        <translation>Leveret</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Delivered and read within a few seconds</source>
        <translation>Leveret og læst inden for få sekunder</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Delivered, but never read</source>
        <translation>Leveret, men aldrig læst</translation>
    </message>
    <message>
        <location filename="../../composer/app.py"/>
        <location filename="../../composer/ui/commands/groups.py"/>
        <source>Deliveries</source>
        <translation>Leveringer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/welcome/steps.py"/>
        <source>Deliveries keeps every message, and says what to do about one that fails. F1 is help, wherever you are.</source>
        <translation>Leveringer gemmer alle beskeder og fortæller, hvad du kan gøre ved en, der mislykkes. F1 er hjælp, uanset hvor du er.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Denar</source>
        <translation>Makedonsk denar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Denmark</source>
        <translation>Danmark</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Dentist</source>
        <translation>Tandlæge</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/content.py"/>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>Description</source>
        <translation>Beskrivelse</translation>
    </message>
    <message>
        <location filename="../../composer/ui/languages.py"/>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Disabled</source>
        <translation>Deaktiveret</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Djibouti</source>
        <translation>Djibouti</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Djibouti Franc</source>
        <translation>Djiboutisk franc</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Do not count taps on links</source>
        <translation>Tæl ikke tryk på links</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Do not send it again.</source>
        <translation>Send den ikke igen.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Dobra</source>
        <translation>Dobra (São Tomé og Príncipe)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/document/__init__.py"/>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/rendering/template.py"/>
        <location filename="../../composer/templates/form.py"/>
        <location filename="../../composer/templates/starts.py"/>
        <location filename="../../composer/ui/inbox/words.py"/>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <location filename="../../composer/templates/slots.py"/>
        <source>Document in the header</source>
        <translation>Dokument i sidehovedet</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Does not arrive</source>
        <translation>Når ikke frem</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Dominica</source>
        <translation>Dominica</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Dominican Peso</source>
        <translation>Dominikansk peso</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Dong</source>
        <translation>Vietnamesisk dong</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Dots in line {lines} stand for something that was not written; nothing was put there.</source>
        <translation>Prikker i linje {lines} står for noget, der ikke blev skrevet; der blev ikke indsat noget.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Dots in lines {lines} stand for something that was not written; nothing was put there.</source>
        <translation>Prikker i linjerne {lines} står for noget, der ikke blev skrevet; der blev ikke indsat noget.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/palette.py"/>
        <source>Down</source>
        <translation>Ned</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Dr.</source>
        <translation>Dr.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>Draft</source>
        <translation>Kladde</translation>
    </message>
    <message>
        <location filename="../../composer/store/workspace.py"/>
        <source>Drafts and settings are damaged</source>
        <translation>Kladder og indstillinger er beskadiget</translation>
    </message>
    <message>
        <location filename="../../composer/store/workspace.py"/>
        <source>Drafts and settings are in use</source>
        <translation>Kladder og indstillinger er i brug</translation>
    </message>
    <message>
        <location filename="../../composer/store/workspace.py"/>
        <source>Drafts and settings cannot be saved</source>
        <translation>Kladder og indstillinger kan ikke gemmes</translation>
    </message>
    <message>
        <location filename="../../composer/store/workspace.py"/>
        <source>Drafts and settings cannot be saved. Free some space; {path} is there.</source>
        <translation>Kladder og indstillinger kan ikke gemmes. Frigør plads; {path} ligger der.</translation>
    </message>
    <message>
        <location filename="../../composer/store/workspace.py"/>
        <source>Drafts, accounts and settings were written by a newer Composer. They were set aside as “{name}”, and Composer starts without them. Install the newer Composer and give the file its old name to have them again.</source>
        <translation>Kladder, konti og indstillinger er skrevet af en nyere Composer. De blev lagt til side som ”{name}”, og Composer starter uden dem. Installer den nyere Composer, og giv filen dens gamle navn for at få dem tilbage.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/dropping.py"/>
        <source>Drop it on the field “Link”, or here</source>
        <translation>Slip den på feltet ”Link” eller her</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/dropping.py"/>
        <source>Drop it to open it as a message: the draft can be brought back</source>
        <translation>Slip den for at åbne den som en besked: kladden kan hentes tilbage</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/dropping.py"/>
        <source>Drop it to read how a file is sent</source>
        <translation>Slip den for at læse, hvordan en fil sendes</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/dropping.py"/>
        <source>Drop it to send to this list</source>
        <translation>Slip den for at sende til denne liste</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/bringing_in.py"/>
        <source>Drop one file at a time: each takes the draft&apos;s place.</source>
        <translation>Slip én fil ad gangen: hver af dem erstatter kladden.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Duplicate the template</source>
        <translation>Dupliker skabelonen</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Dutch</source>
        <translation>Nederlandsk</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Dutch (BEL)</source>
        <translation>Nederlandsk (Belgien)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>E-mail address</source>
        <translation>E-mailadresse</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>E-mail address {n}</source>
        <translation>E-mailadresse {n}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>E-mail addresses</source>
        <translation>E-mailadresser</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>Each gap needs a sample: there are {wanted} gaps, and {given} with a sample.</source>
        <translation>Hver pladsholder kræver et eksempel: der er {wanted} pladsholdere, og {given} har et eksempel.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Each message then says until when the offer holds, and the phone counts down.</source>
        <translation>Hver besked angiver så, hvor længe tilbuddet gælder, og telefonen tæller ned.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>East Caribbean Dollar</source>
        <translation>Østkaribisk dollar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/groups.py"/>
        <source>Edit</source>
        <translation>Rediger</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Edit template: {0}</source>
        <translation>Rediger skabelon: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Edit the template</source>
        <translation>Rediger skabelonen</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Egypt</source>
        <translation>Egypten</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Egyptian Pound</source>
        <translation>Egyptisk pund</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>El Salvador Colon</source>
        <translation>Salvadoransk colon</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Eleven characters that tell the app’s signing key.</source>
        <translation>Elleve tegn, der angiver appens signeringsnøgle.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>End of the address</source>
        <translation>Adressens slutning</translation>
    </message>
    <message>
        <location filename="../../composer/templates/button_slots.py"/>
        <source>End of the address of “{0}”</source>
        <extracomment>text_of(part)</extracomment>
        <translation>Slutningen af adressen for ”{0}”</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <source>End of the offer</source>
        <translation>Tilbuddets udløb</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/template.py"/>
        <source>Ends</source>
        <translation>Slutter</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Ends soon!</source>
        <translation>Slutter snart!</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/offer.py"/>
        <source>Ends when the message says</source>
        <translation>Slutter, når beskeden angiver det</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/offer.py"/>
        <source>Ends {0}</source>
        <translation>Slutter {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <location filename="../../composer/ui/languages.py"/>
        <source>English</source>
        <translation>Engelsk</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>English (AUS)</source>
        <translation>Engelsk (Australien)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>English (CAN)</source>
        <translation>Engelsk (Canada)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>English (GHA)</source>
        <translation>Engelsk (Ghana)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>English (IND)</source>
        <translation>Engelsk (Indien)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>English (IRL)</source>
        <translation>Engelsk (Irland)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>English (JAM)</source>
        <translation>Engelsk (Jamaica)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>English (MYS)</source>
        <translation>Engelsk (Malaysia)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>English (NZL)</source>
        <translation>Engelsk (New Zealand)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>English (QAT)</source>
        <translation>Engelsk (Qatar)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>English (SGP)</source>
        <translation>Engelsk (Singapore)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>English (UAE)</source>
        <translation>Engelsk (UAE)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>English (UGA)</source>
        <translation>Engelsk (Uganda)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>English (UK)</source>
        <translation>Engelsk (Storbritannien)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>English (US)</source>
        <translation>Engelsk (USA)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>English (ZAF)</source>
        <translation>Engelsk (Sydafrika)</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>Enter a new token in the account&apos;s settings.</source>
        <translation>Indtast et nyt token i kontoens indstillinger.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Enter at least one number.</source>
        <translation>Indtast mindst ét nummer.</translation>
    </message>
    <message>
        <location filename="../../composer/connections.py"/>
        <source>Enter it in Settings, then resume the account.</source>
        <translation>Indtast den i Indstillinger, og genoptag så kontoen.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <location filename="../../composer/template_calls.py"/>
        <source>Enter it in the account’s settings.</source>
        <translation>Indtast det i kontoens indstillinger.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>Enter it in the account’s settings; WhatsApp Manager shows it.</source>
        <translation>Indtast det i kontoens indstillinger; WhatsApp Manager viser det.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/address.py"/>
        <source>Enter only the part before it.</source>
        <translation>Indtast kun delen før det.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>Enter the number that messages come from.</source>
        <translation>Indtast det nummer, som beskederne kommer fra.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Enter the relay&apos;s address in the client&apos;s settings.</source>
        <translation>Indtast relæets adresse i klientens indstillinger.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/address.py"/>
        <source>Enter them in their own fields; addresses end up in logs.</source>
        <translation>Indtast dem i deres egne felter; adresser ender i logge.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/naming.py"/>
        <source>Entry {0} of {1}</source>
        <extracomment>at[-1] + 1; self.of(at[:-1]).label</extracomment>
        <translation>Post {0} i {1}</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Equals signs in lines {lines} were read as colons.</source>
        <translation>Lighedstegn i linjerne {lines} blev læst som koloner.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Equatorial Guinea</source>
        <translation>Ækvatorialguinea</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Eritrea</source>
        <translation>Eritrea</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <location filename="../../composer/ui/commands/palette.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Estonian</source>
        <translation>Estisk</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Eswatini</source>
        <translation>Eswatini</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Ethiopia</source>
        <translation>Etiopien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Ethiopian Birr</source>
        <translation>Etiopisk birr</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Euro</source>
        <translation>Euro</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Event report gates</source>
        <translation>Gates til hændelsesrapporter</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Every report comes twice</source>
        <translation>Hver rapport kommer to gange</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>Everybody can see it in WhatsApp, its help does not describe it.</source>
        <translation>Alle kan se det i WhatsApp, men dens hjælp beskriver det ikke.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Everywhere</source>
        <translation>Overalt</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>Example description</source>
        <translation>Eksempel på beskrivelse</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Expires at</source>
        <translation>Udløber</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Export the template…</source>
        <translation>Eksporter skabelonen…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Export what is shown…</source>
        <translation>Eksporter det viste…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>Export…</source>
        <translation>Eksporter…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Failed</source>
        <translation>Mislykket</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Falkland Islands Pound</source>
        <translation>Pund fra Falklandsøerne</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Fallback text</source>
        <translation>Reservetekst</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Fault at LINK</source>
        <translation>Fejl hos LINK</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Fault between LINK and WhatsApp</source>
        <translation>Fejl mellem LINK og WhatsApp</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Fault of the client</source>
        <translation>Fejl i klienten</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Fetch</source>
        <translation>Hentning</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Fetch all from the account</source>
        <translation>Hent alle fra kontoen</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>Fetch all from the account: if it is there, it was created. Submitting it again doubles nothing.</source>
        <translation>Hent alle fra kontoen: hvis den er der, er den oprettet. Indsender du den igen, bliver intet dobbelt.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>Fetch all from “{0}”</source>
        <translation>Hent alle fra ”{0}”</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Fetch from an account by id…</source>
        <translation>Hent fra en konto via id…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Fetch of all</source>
        <translation>Hentning af alle</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>Fetch that one by its id, which WhatsApp Manager shows, or use another name.</source>
        <translation>Hent den via dens id, som WhatsApp Manager viser, eller brug et andet navn.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>Fetch the template: if it is gone, that is told.</source>
        <translation>Hent skabelonen: hvis den er væk, får du det at vide.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>Fetch the template: what it has then shows whether the change counted.</source>
        <translation>Hent skabelonen: dens indhold viser så, om ændringen gik igennem.</translation>
    </message>
    <message>
        <location filename="../../composer/template_listing.py"/>
        <source>Fetch them by their ids.</source>
        <translation>Hent dem via deres id’er.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Fetch what the accounts have</source>
        <translation>Hent det, kontiene har</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Fetched</source>
        <translation>Hentet</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Fetched with all of the account</source>
        <translation>Hentet sammen med alt fra kontoen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>Fetching all templates of “{0}”: {1} so far</source>
        <translation>Henter alle skabeloner i ”{0}”: {1} indtil videre</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Fiji</source>
        <translation>Fiji</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Fiji Dollar</source>
        <translation>Fijiansk dollar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/parts/media.py"/>
        <source>File name</source>
        <translation>Filnavn</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Filipino</source>
        <translation>Filippinsk</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Fill in</source>
        <translation>Udfyld</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Filled in by a tap</source>
        <translation>Udfyldes med et tryk</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location_request/__init__.py"/>
        <source>Find the nearest shop</source>
        <translation>Find den nærmeste butik</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Finland</source>
        <translation>Finland</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Finnish</source>
        <translation>Finsk</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>First action</source>
        <translation>Første handling</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>First name</source>
        <translation>Fornavn</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>First screen</source>
        <translation>Første skærm</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Flagged</source>
        <translation>Markeret</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Flow</source>
        <translation>Flow</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Flow id</source>
        <translation>Flow-id</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Flow name</source>
        <translation>Flowets navn</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Flow token</source>
        <translation>Flowtoken</translation>
    </message>
    <message>
        <location filename="../../composer/templates/button_slots.py"/>
        <source>Flow token of “{0}”</source>
        <extracomment>text_of(part)</extracomment>
        <translation>Flowtoken for ”{0}”</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/touch.py"/>
        <source>Fold the text again</source>
        <translation>Fold teksten sammen igen</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <location filename="../../composer/templates/form.py"/>
        <source>Footer</source>
        <translation>Sidefod</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>For a while Meta takes no more calls about this business account; nothing was done.</source>
        <translation>Meta tager for tiden ikke imod flere kald for denne virksomhedskonto; intet blev gjort.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>For each gap what may stand in it. Reviewers at Meta look at them. Do not use real people’s data.</source>
        <translation>For hver pladsholder det, der kan stå i den. Metas kontrollanter ser på det. Brug ikke rigtige personers data.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>For rainy days</source>
        <translation>Til regnvejrsdage</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <location filename="../../composer/ui/settings/page.py"/>
        <source>For tests</source>
        <translation>Til test</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/definition.py"/>
        <source>For your security, do not share this code.</source>
        <translation>Af hensyn til din sikkerhed må du ikke dele denne kode.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Forint</source>
        <translation>Ungarsk forint</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Formats side by side</source>
        <translation>Formater side om side</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Formatted name</source>
        <translation>Formateret navn</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/cells.py"/>
        <source>Found by its {0}</source>
        <translation>Fundet via {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Four digits.</source>
        <translation>Fire cifre.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>France</source>
        <translation>Frankrig</translation>
    </message>
    <message>
        <location filename="../../composer/messages/audio/__init__.py"/>
        <location filename="../../composer/messages/contacts/__init__.py"/>
        <location filename="../../composer/messages/document/__init__.py"/>
        <location filename="../../composer/messages/image/__init__.py"/>
        <location filename="../../composer/messages/location/__init__.py"/>
        <location filename="../../composer/messages/sticker/__init__.py"/>
        <location filename="../../composer/messages/text/__init__.py"/>
        <location filename="../../composer/messages/video/__init__.py"/>
        <source>Free-form</source>
        <translation>Fri</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>French</source>
        <translation>Fransk</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>French (BEL)</source>
        <translation>Fransk (Belgien)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>French (CAN)</source>
        <translation>Fransk (Canada)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>French (CHE)</source>
        <translation>Fransk (Schweiz)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>French (CIV)</source>
        <translation>Fransk (Elfenbenskysten)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>French (MAR)</source>
        <translation>Fransk (Marokko)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>French Guiana</source>
        <translation>Fransk Guyana</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>French Polynesia</source>
        <translation>Fransk Polynesien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>Friday</source>
        <translation>fredag</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <location filename="../../composer/ui/deliveries/support.py"/>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Full screen</source>
        <translation>Fuld skærm</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Gabon</source>
        <translation>Gabon</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Gap {n}</source>
        <translation>Pladsholder {n}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Gap&apos;s name</source>
        <translation>Pladsholderens navn</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Gaps</source>
        <translation>Pladsholdere</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Georgia</source>
        <translation>Georgien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Georgian</source>
        <translation>Georgisk</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>German</source>
        <translation>Tysk</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>German (AUT)</source>
        <translation>Tysk (Østrig)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>German (CHE)</source>
        <translation>Tysk (Schweiz)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Germany</source>
        <translation>Tyskland</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Ghana Cedi</source>
        <translation>Ghanesisk cedi</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Gibraltar</source>
        <translation>Gibraltar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Gibraltar Pound</source>
        <translation>Gibraltarisk pund</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_payload.py"/>
        <source>Give a link or a media id, not both.</source>
        <translation>Angiv et link eller et medie-id, ikke begge dele.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>Give one of the flow’s id, name and JSON, not several.</source>
        <translation>Angiv ét af flowets id, navn og JSON, ikke flere.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>Give up</source>
        <translation>Giv op</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>Give up…</source>
        <translation>Giv op…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Given by LINK with your account.</source>
        <translation>Får du af LINK sammen med kontoen.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Given by LINK with your account. What the account says is used where a field is empty.</source>
        <translation>Får du af LINK sammen med kontoen. Kontoens værdi bruges, hvor et felt er tomt.</translation>
    </message>
    <message>
        <source>Given to the button</source>
        <translation type="vanished">Gives til knappen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/groups.py"/>
        <source>Go to</source>
        <translation>Gå til</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/thread_pane.py"/>
        <location filename="../../composer/ui/inbox/thread_view.py"/>
        <source>Go to the message that this answers</source>
        <translation>Gå til den besked, som dette er svar på</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>Go to the recipients</source>
        <translation>Gå til modtagerne</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Gold</source>
        <translation>Guld</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Gourde</source>
        <translation>Haitisk gourde</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Grant the permission in Meta’s Business Manager.</source>
        <translation>Giv tilladelsen i Metas Business Manager.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>Graph address</source>
        <translation>Graph-adresse</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>Graph version</source>
        <translation>Graph-version</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Greece</source>
        <translation>Grækenland</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Greek</source>
        <translation>Græsk</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Greenland</source>
        <translation>Grønland</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Grenada</source>
        <translation>Grenada</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Guadeloupe</source>
        <translation>Guadeloupe</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Guam</source>
        <translation>Guam</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Guarani</source>
        <translation>Paraguaysk guarani</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Guernsey</source>
        <translation>Guernsey</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Guinea</source>
        <translation>Guinea</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Guinea-Bissau</source>
        <translation>Guinea-Bissau</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Guinean Franc</source>
        <translation>Guineansk franc</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Gujarati</source>
        <translation>Gujarati</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Guyana Dollar</source>
        <translation>Guyansk dollar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Götgatan 78</source>
        <translation>Götgatan 78</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/__init__.py"/>
        <source>Götgatan 78, Stockholm</source>
        <translation>Götgatan 78, Stockholm</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/support.py"/>
        <source>HTTP status</source>
        <translation>HTTP-status</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <location filename="../../composer/ui/templates/history.py"/>
        <source>HTTP {0}</source>
        <extracomment>call.answer_status; detail.answer_status</extracomment>
        <translation>HTTP {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Haiti</source>
        <translation>Haiti</translation>
    </message>
    <message>
        <location filename="../../composer/ui/handover/attach.py"/>
        <source>Hand over: copy for another tool, or save a page</source>
        <translation>Overdrag: kopier til et andet værktøj, eller gem en side</translation>
    </message>
    <message>
        <location filename="../../composer/messages/sticker/__init__.py"/>
        <source>Happy birthday</source>
        <translation>Tillykke med fødselsdagen</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Hausa</source>
        <translation>Hausa</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>Have a token made with the permission whatsapp_business_management, by a user to whom the business account is assigned.</source>
        <translation>Få lavet et token med tilladelsen whatsapp_business_management af en bruger, som virksomhedskontoen er tildelt.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Have the display name approved in WhatsApp Manager.</source>
        <translation>Få visningsnavnet godkendt i WhatsApp Manager.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/words.py"/>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/rendering/template.py"/>
        <location filename="../../composer/templates/form.py"/>
        <source>Header</source>
        <translation>Sidehoved</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <location filename="../../composer/templates/form.py"/>
        <source>Header text</source>
        <translation>Sidehovedets tekst</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Hebrew</source>
        <translation>Hebraisk</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Held back</source>
        <translation>Holdt tilbage</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Held back by a Meta experiment</source>
        <translation>Holdt tilbage af et eksperiment hos Meta</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Hello {{1}}, your order {{2}} is on its way.</source>
        <translation>Hej {{1}}, din ordre {{2}} er på vej.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/groups.py"/>
        <source>Help</source>
        <translation>Hjælp</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/filters.py"/>
        <source>Here alone</source>
        <translation>Kun her</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>High</source>
        <translation>Høj</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Home</source>
        <translation>Privat</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Hong Kong</source>
        <translation>Hongkong</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Hong Kong Dollar</source>
        <translation>Hongkongsk dollar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Hour</source>
        <translation>Time</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>How is the code used?</source>
        <translation>Hvordan bruges koden?</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>How is the moment given?</source>
        <translation>Hvordan angives tidspunktet?</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>How long WhatsApp keeps trying to deliver.</source>
        <translation>Hvor længe WhatsApp forsøger at levere.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>How long WhatsApp keeps trying to deliver. Without either it is 48 hours.</source>
        <translation>Hvor længe WhatsApp forsøger at levere. Uden nogen af dem er det 48 timer.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>How long WhatsApp tries to deliver a message with this template, for phones that are off.</source>
        <translation>Hvor længe WhatsApp forsøger at levere en besked med denne skabelon til telefoner, der er slukket.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>How long the message may live, counted from sending. LINK counts in milliseconds.</source>
        <translation>Hvor længe beskeden må leve, regnet fra afsendelsen. LINK regner i millisekunder.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>How programs and colleagues call the template: small letters, digits and underscores. Recipients never see it. The same name may exist once in each language.</source>
        <translation>Hvad programmer og kolleger kalder skabelonen: små bogstaver, cifre og understregninger. Modtagere ser det aldrig. Samme navn må findes én gang på hvert sprog.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>How the gaps in the texts are written: with numbers, {{1}}, or with names, {{first_name}}. Where nothing is set, they have numbers.</source>
        <translation>Hvordan pladsholderne i teksterne skrives: med numre, {{1}}, eller med navne, {{first_name}}. Hvor intet er angivet, har de numre.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>How the list of all options looks is not documented; that it opens is.</source>
        <translation>Hvordan listen med alle muligheder ser ud, er ikke dokumenteret; at den åbnes, er.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/video/__init__.py"/>
        <source>How to assemble it</source>
        <translation>Sådan samler du den</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>How urgent requests are.</source>
        <translation>Hvor meget anmodninger haster.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>How urgent the request is among your own. Most messages are normal.</source>
        <translation>Hvor meget anmodningen haster blandt dine egne. De fleste beskeder er normale.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <source>How was your visit today?</source>
        <translation>Hvordan var dit besøg i dag?</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Hryvnia</source>
        <translation>Ukrainsk grynia</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Hungarian</source>
        <translation>Ungarsk</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Hungary</source>
        <translation>Ungarn</translation>
    </message>
    <message>
        <location filename="../../composer/store/steps.py"/>
        <source>IN {0}</source>
        <extracomment>before</extracomment>
        <translation>IN {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Iceland</source>
        <translation>Island</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Iceland Krona</source>
        <translation>Islandsk krone</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/content.py"/>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <location filename="../../composer/messages/reply_buttons/__init__.py"/>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Id of the service instance defined in the service platform.</source>
        <translation>Id for den tjenesteinstans, der er defineret i tjenesteplatformen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>Id: {0}</source>
        <translation>Id: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped_meta.py"/>
        <source>Ids, times and the person’s name are examples.</source>
        <translation>Id’er, tidspunkter og personens navn er eksempler.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>Ids, times and the route are those of the specification’s examples.</source>
        <translation>Id’er, tidspunkter og ruten er dem fra specifikationens eksempler.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>If LINK did get the first one, the message arrives twice.</source>
        <translation>Hvis LINK alligevel fik den første, når beskeden frem to gange.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>If Meta finds another category right, it takes that one and does not reject the template.</source>
        <translation>Hvis Meta finder, at en anden kategori er den rigtige, bruger Meta den og afviser ikke skabelonen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>If it fails again, copy the details for LINK support.</source>
        <translation>Kopier oplysningerne til LINKs support, hvis det mislykkes igen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>If the sandbox did get the first one, the message arrives twice.</source>
        <translation>Hvis sandkassen alligevel fik den første, når beskeden frem to gange.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/image/__init__.py"/>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/rendering/template.py"/>
        <location filename="../../composer/templates/form.py"/>
        <location filename="../../composer/ui/preview/media.py"/>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Image</source>
        <translation>Billede</translation>
    </message>
    <message>
        <location filename="../../composer/templates/slots.py"/>
        <source>Image in the header</source>
        <translation>Billede i sidehovedet</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/card.py"/>
        <source>In LINK’s words</source>
        <translation>Med LINKs ord</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <source>In an address marks stay as they are.</source>
        <translation>I en adresse forbliver tegnene, som de er.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>In appeal</source>
        <translation>Påklaget</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/content.py"/>
        <source>In catalog</source>
        <translation>I katalog</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <source>In code nothing is formatted.</source>
        <translation>I kode formateres intet.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>In progress</source>
        <translation>I gang</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>In review</source>
        <translation>Til gennemgang</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>In the order in which people see them. Quick replies must stand together.</source>
        <translation>I den rækkefølge, folk ser dem. Hurtige svar skal stå sammen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/welcome/steps.py"/>
        <source>In the sandbox it goes to a test recipient: Anna reads everything. Press Send, or Ctrl+Enter.</source>
        <translation>I sandkassen går den til en testmodtager: Anna læser alt. Tryk på Send eller Ctrl+Enter.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>In the sandbox’s words</source>
        <translation>Med sandkassens ord</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>In the workshop</source>
        <translation>På værkstedet</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>In this list, only some are requests of Meta&apos;s. Paste them one at a time.</source>
        <translation>På denne liste er kun nogle anmodninger til Meta. Sæt dem ind én ad gangen.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>In this list: {0}</source>
        <extracomment>first.sentence; refused.sentence</extracomment>
        <translation>På denne liste: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source>In {number} a 0 follows the country code. In {country} that 0 is dialled only without it: {meant} is meant.</source>
        <translation>I {number} følger der et 0 efter landekoden. {country} bruger kun det 0 uden landekode: {meant} menes.</translation>
    </message>
    <message>
        <location filename="../../composer/app.py"/>
        <source>Inbox</source>
        <translation>Indbakke</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Indian Rupee</source>
        <translation>Indisk rupee</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Indonesia</source>
        <translation>Indonesien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Indonesian</source>
        <translation>Indonesisk</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Instead of its id: the flow’s name.</source>
        <translation>I stedet for dets id: flowets navn.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/catalog/__init__.py"/>
        <location filename="../../composer/messages/cta_url/__init__.py"/>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <location filename="../../composer/messages/location_request/__init__.py"/>
        <location filename="../../composer/messages/product/__init__.py"/>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <location filename="../../composer/messages/reply_buttons/__init__.py"/>
        <source>Interactive</source>
        <translation>Interaktiv</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/unknown.py"/>
        <source>Interactive part</source>
        <translation>Interaktiv del</translation>
    </message>
    <message>
        <location filename="../../composer/messages/unknown.py"/>
        <source>Interactive type</source>
        <translation>Interaktiv type</translation>
    </message>
    <message>
        <location filename="../../composer/messages/unknown.py"/>
        <source>Interactive type must be text.</source>
        <translation>Den interaktive type skal være tekst.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/picture.py"/>
        <source>Invite to WhatsApp</source>
        <translation>Inviter til WhatsApp</translation>
    </message>
    <message>
        <location filename="../../composer/messages/document/__init__.py"/>
        <source>Invoice</source>
        <translation>Faktura</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Iran</source>
        <translation>Iran</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Iranian Rial</source>
        <translation>Iransk rial</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Iraq</source>
        <translation>Irak</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Iraqi Dinar</source>
        <translation>Irakisk dinar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Irish</source>
        <translation>Irsk</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <location filename="../../composer/ui/templates/submit_panel.py"/>
        <source>It can be edited again from {0}.</source>
        <translation>Den kan redigeres igen fra {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/editing.py"/>
        <source>It can be edited {0} in these 30 days, once in 24 hours. It stays approved unless the review fails.</source>
        <extracomment>more</extracomment>
        <translation>Den kan redigeres {0} inden for disse 30 dage, én gang pr. 24 timer. Den forbliver godkendt, medmindre den ikke består gennemgangen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>It can be sent.</source>
        <translation>Den kan sendes.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>It cannot be edited at the moment.</source>
        <translation>Den kan ikke redigeres lige nu.</translation>
    </message>
    <message>
        <location filename="../../composer/template_files.py"/>
        <source>It cannot be read: {0}.</source>
        <extracomment>error.strerror or error</extracomment>
        <translation>Den kan ikke læses: {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>It contains a character that no token has, for example a line break.</source>
        <translation>Det indeholder et tegn, som intet token har, for eksempel et linjeskift.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/saving.py"/>
        <source>It could not be saved: {0}.</source>
        <translation>Den kunne ikke gemmes: {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/messages.py"/>
        <source>It could not be saved: {0}. Choose another folder.</source>
        <translation>Den kunne ikke gemmes: {0}. Vælg en anden mappe.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/sandbox.py"/>
        <source>It did not say why.</source>
        <translation>Den sagde ikke hvorfor.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>It gave no usable answer to the login, so nothing was sent.</source>
        <translation>Den gav intet brugbart svar på loginnet, så intet blev sendt.</translation>
    </message>
    <message>
        <location filename="../../composer/polling.py"/>
        <source>It hands out reports again that Composer has read, and so never comes to the newer ones.</source>
        <translation>Den udleverer rapporter igen, som Composer har læst, og når derfor aldrig til de nyere.</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <source>It has digits only.</source>
        <translation>Det har kun cifre.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>It has no {0}.</source>
        <extracomment>called</extracomment>
        <translation>Den mangler {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/reading.py"/>
        <source>It has one line, which names its columns. Each line below that stands for one recipient.</source>
        <translation>Den har én linje, som navngiver kolonnerne. Hver linje under den står for én modtager.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/reading.py"/>
        <source>It has too many backslashes before its quotation marks.</source>
        <translation>Den har for mange omvendte skråstreger før anførselstegnene.</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>It has {0} characters; at most {1} can be kept. Was something else pasted?</source>
        <extracomment>LONGEST; len(value)</extracomment>
        <translation>Det har {0} tegn; der kan højst gemmes {1}. Blev der sat noget andet ind?</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/showing.py"/>
        <source>It has {0} × {1} pixels, which is too many.</source>
        <extracomment>size.height(); size.width()</extracomment>
        <translation>Det har {0} × {1} pixel, og det er for mange.</translation>
    </message>
    <message>
        <location filename="../../composer/template_files.py"/>
        <source>It holds no text.</source>
        <translation>Den indeholder ingen tekst.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/taking_over.py"/>
        <source>It holds {0} messages. Composer opens requests of up to {1}; split it up.</source>
        <translation>Den indeholder {0} beskeder. Composer åbner anmodninger med op til {1}; del den op.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/decoding.py"/>
        <source>It is a PDF document.</source>
        <translation>Det er et PDF-dokument.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/decoding.py"/>
        <source>It is a workbook of an old kind, not a CSV file.</source>
        <translation>Det er en projektmappe af en gammel type, ikke en CSV-fil.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/decoding.py"/>
        <source>It is a workbook, not a CSV file.</source>
        <translation>Det er en projektmappe, ikke en CSV-fil.</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <source>It is empty.</source>
        <translation>Det er tomt.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>It is larger than {0} MB, which is more than WhatsApp takes.</source>
        <extracomment>MOST_BYTES &gt;&gt; 20</extracomment>
        <translation>Den er større end {0} MB, hvilket er mere, end WhatsApp tager imod.</translation>
    </message>
    <message>
        <location filename="../../composer/template_files.py"/>
        <source>It is larger than {0} MB.</source>
        <extracomment>LARGEST // 1000000</extracomment>
        <translation>Den er større end {0} MB.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/bringing_in.py"/>
        <source>It is larger than {0} MB. No message is that long.</source>
        <translation>Den er større end {0} MB. Så lang er ingen besked.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/bringing_in.py"/>
        <source>It is larger than {0} MB. No template is that long.</source>
        <translation>Den er større end {0} MB. Så lang er ingen skabelon.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/lenient.py"/>
        <location filename="../../composer/formats/link.py"/>
        <source>It is nested too deeply to be read.</source>
        <translation>Det er indlejret for dybt til at kunne læses.</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <source>It is not JSON.</source>
        <translation>Det er ikke JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <source>It is not an object.</source>
        <translation>Det er ikke et objekt.</translation>
    </message>
    <message>
        <location filename="../../composer/app.py"/>
        <source>It is open with this data folder, but does not answer. Close its window, or wait a moment and start Composer again.
{0}</source>
        <translation>Det er åbent med denne datamappe, men svarer ikke. Luk vinduet, eller vent et øjeblik, og start Composer igen.
{0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>It is out of the archive again.</source>
        <translation>Den er ikke længere arkiveret.</translation>
    </message>
    <message>
        <location filename="../../composer/connections.py"/>
        <source>It is still starting.</source>
        <translation>Den er stadig ved at starte.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/sandbox.py"/>
        <source>It may be starting again.</source>
        <translation>Den er måske ved at starte igen.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <location filename="../../composer/store/templates.py"/>
        <source>It may have arrived</source>
        <translation>Det kan være nået frem</translation>
    </message>
    <message>
        <location filename="../../composer/store/reader.py"/>
        <source>It may have been removed since the list was read. Refresh the list.</source>
        <translation>Den er måske fjernet, siden listen blev læst. Opdater listen.</translation>
    </message>
    <message>
        <location filename="../../composer/store/journal.py"/>
        <location filename="../../composer/store/template_reader.py"/>
        <source>It may have been removed.</source>
        <translation>Den er måske fjernet.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <location filename="../../composer/outbox/words.py"/>
        <location filename="../../composer/store/journal.py"/>
        <source>It may have been sent</source>
        <translation>Den kan være sendt</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <source>It must be from {0} to {1}.</source>
        <extracomment>least; most</extracomment>
        <translation>Det skal være fra {0} til {1}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>It must be of the kind that was approved.</source>
        <translation>Det skal være af den type, der blev godkendt.</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <source>It must be one of {0}.</source>
        <extracomment>&apos;, &apos;.join(filter(None, allowed))</extracomment>
        <translation>Det skal være et af {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <source>It must look like v23.0.</source>
        <translation>Det skal se ud som v23.0.</translation>
    </message>
    <message>
        <location filename="../../composer/template_listing.py"/>
        <source>It names the same page again and again. What was read is here.</source>
        <translation>Den angiver den samme side igen og igen. Det, der blev læst, er her.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>It promotes something, which its category does not allow. Choose marketing, or leave that out.</source>
        <translation>Den reklamerer for noget, hvilket dens kategori ikke tillader. Vælg marketing, eller udelad det.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/address.py"/>
        <source>It should look like https://c-eu.linkmobility.io/whatsapp-message.</source>
        <translation>Den skal se ud som https://c-eu.linkmobility.io/whatsapp-message.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>It stands here: “{0}▢{1}”.</source>
        <extracomment>after; before</extracomment>
        <translation>Det står her: ”{0}▢{1}”.</translation>
    </message>
    <message>
        <location filename="../../composer/store/backups.py"/>
        <source>It takes {0} MB, and there is not enough space beside {1} for another. The journal itself is sound, and so are the copies of other days.</source>
        <extracomment>path; size &gt;&gt; 20</extracomment>
        <translation>Den fylder {0} MB, og der er ikke plads nok ved siden af {1} til endnu en. Selve journalen er i orden, og det er kopierne fra andre dage også.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>It was an interactive part only; it was put into a message.</source>
        <translation>Det var kun en interaktiv del; den blev sat ind i en besked.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>It was archived and cannot be sent.</source>
        <translation>Den er arkiveret og kan ikke sendes.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>It was cancelled before it was sent.</source>
        <translation>Den blev annulleret, før den blev sendt.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/editing.py"/>
        <source>It was edited in the last 24 hours, which is possible once for an approved template.</source>
        <translation>Den er redigeret inden for de seneste 24 timer, hvilket er muligt én gang for en godkendt skabelon.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/editing.py"/>
        <source>It was edited ten times in 30 days, which is the most for an approved template.</source>
        <translation>Den er redigeret ti gange på 30 dage, hvilket er det højeste for en godkendt skabelon.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>It was not there after {0} seconds.</source>
        <extracomment>WITHIN</extracomment>
        <translation>Det var der ikke efter {0} sekunder.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>It was paused and can be sent again.</source>
        <translation>Den var på pause og kan sendes igen.</translation>
    </message>
    <message>
        <location filename="../../composer/template_calls.py"/>
        <source>It was removed from Composer.</source>
        <translation>Den er fjernet fra Composer.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Italian</source>
        <translation>Italiensk</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <location filename="../../composer/rendering/definition.py"/>
        <source>Items</source>
        <translation>Varer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Its account is deleting it.</source>
        <translation>Kontoen er ved at slette den.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Its account no longer has it; here it is kept. A name that was approved is free again after 30 days.</source>
        <translation>Kontoen har den ikke længere; her er den bevaret. Et navn, der har været godkendt, er ledigt igen efter 30 dage.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/reading.py"/>
        <source>Its cells cannot be told apart ({0}).</source>
        <extracomment>error</extracomment>
        <translation>Dens celler kan ikke skelnes fra hinanden ({0}).</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Its content does not fit its category. Mixed content counts as marketing.</source>
        <translation>Indholdet passer ikke til kategorien. Blandet indhold tæller som marketing.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Its form is not accepted: gaps at an edge or beside each other, missing samples, wrong braces.</source>
        <translation>Formen accepteres ikke: pladsholdere i kanten eller ved siden af hinanden, manglende eksempler, forkerte parenteser.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Its form is not allowed.</source>
        <translation>Formen er ikke tilladt.</translation>
    </message>
    <message>
        <location filename="../../composer/store/batch_book.py"/>
        <source>Its key was used before, and every batch needs one of its own. Nothing was sent.</source>
        <translation>Nøglen har været brugt før, og hver udsendelse skal have sin egen. Intet blev sendt.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Its language or category does not fit what it says.</source>
        <translation>Sproget eller kategorien passer ikke til indholdet.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Its quality is low, and Meta may pause it. It can still be sent.</source>
        <translation>Kvaliteten er lav, og Meta sætter den måske på pause. Den kan stadig sendes.</translation>
    </message>
    <message>
        <location filename="../../composer/store/journal.py"/>
        <source>Its refId was used before, and every request needs one of its own. Nothing was sent.</source>
        <translation>Dens refId har været brugt før, og hver anmodning skal have sit eget. Intet blev sendt.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>Its server answers with the error {0}.</source>
        <extracomment>answer.status_code</extracomment>
        <translation>Serveren svarer med fejlen {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>Its server broke off, or did not speak as web servers do.</source>
        <translation>Serveren afbrød forbindelsen eller talte ikke, som webservere gør.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>Its server could not be reached.</source>
        <translation>Serveren kunne ikke nås.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Its status does not allow changes.</source>
        <translation>Dens status tillader ikke ændringer.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Its test recipients only</source>
        <translation>Kun dens testmodtagere</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_formats.py"/>
        <source>JPEG or PNG</source>
        <translation>JPEG eller PNG</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/messages.py"/>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <location filename="../../composer/ui/templates/saving.py"/>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/bringing_in.py"/>
        <source>JSON and text (*.json *.txt);;All files (*)</source>
        <translation>JSON og tekst (*.json *.txt);;Alle filer (*)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Jamaica</source>
        <translation>Jamaica</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Jamaican Dollar</source>
        <translation>Jamaicansk dollar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Japanese</source>
        <translation>Japansk</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Job title</source>
        <translation>Stilling</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Jordan</source>
        <translation>Jordan</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Jordanian Dinar</source>
        <translation>Jordansk dinar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Jr.</source>
        <translation>Jr.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Kannada</source>
        <translation>Kannada</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Kazakh</source>
        <translation>Kasakhisk</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Kazakhstan</source>
        <translation>Kasakhstan</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Kenya</source>
        <translation>Kenya</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Kenyan Shilling</source>
        <translation>Kenyansk shilling</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Keys in lines {lines} had no quotation marks.</source>
        <translation>Nøgler i linjerne {lines} havde ingen anførselstegn.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Kina</source>
        <translation>Papuansk kina</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/cells.py"/>
        <location filename="../../composer/ui/deliveries/support.py"/>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Kinyarwanda</source>
        <translation>Kinyarwanda</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Korean</source>
        <translation>Koreansk</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Kosovo</source>
        <translation>Kosovo</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Kuna</source>
        <translation>Kroatisk kuna</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Kuwaiti Dinar</source>
        <translation>Kuwaitisk dinar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Kwanza</source>
        <translation>Angolansk kwanza</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Kyat</source>
        <translation>Myanmarsk kyat</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Kyrgyz (Kyrgyzstan)</source>
        <translation>Kirgisisk (Kirgisistan)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Kyrgyzstan</source>
        <translation>Kirgisistan</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/overdue.py"/>
        <source>LINK accepted the message, and nothing was heard of it since. Reports usually come within a minute. Either they do not find the way here, or LINK has not sent the message.</source>
        <translation>LINK accepterede beskeden, og der er ikke hørt noget siden. Rapporter kommer som regel inden for et minut. Enten finder de ikke herhen, eller også har LINK ikke sendt beskeden.</translation>
    </message>
    <message>
        <location filename="../../composer/store/journal.py"/>
        <source>LINK accepted the request, but with another number of message ids than there are recipients.</source>
        <translation>LINK accepterede anmodningen, men med et andet antal besked-id’er, end der er modtagere.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>LINK advises to wait at least 15 minutes: until {0}.</source>
        <translation>LINK anbefaler at vente mindst 15 minutter: til {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>LINK answered and accepts the user name and password. Nothing was sent.</source>
        <translation>LINK svarede og accepterer brugernavn og adgangskode. Intet blev sendt.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>LINK answers that its server has a fault (500)</source>
        <translation>LINK svarer, at serveren har en fejl (500)</translation>
    </message>
    <message>
        <location filename="../../composer/formats/comparing.py"/>
        <source>LINK calls this “{link}”.</source>
        <translation>LINK kalder dette ”{link}”.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <location filename="../../composer/clients/templates.py"/>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>LINK could not process the request.</source>
        <translation>LINK kunne ikke behandle anmodningen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>LINK could not reach WhatsApp</source>
        <translation>LINK kunne ikke nå WhatsApp</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>LINK could not read the request</source>
        <translation>LINK kunne ikke læse anmodningen</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>LINK could not use the request</source>
        <translation>LINK kunne ikke bruge anmodningen</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <location filename="../../composer/clients/templates.py"/>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>LINK did not accept the account’s credentials.</source>
        <translation>LINK accepterede ikke kontoens loginoplysninger.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>LINK did not accept the request. Nothing was sent.</source>
        <translation>LINK accepterede ikke anmodningen. Intet blev sendt.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>LINK does not accept the request (400)</source>
        <translation>LINK accepterer ikke anmodningen (400)</translation>
    </message>
    <message>
        <location filename="../../composer/formats/comparing.py"/>
        <source>LINK does not have this.</source>
        <translation>LINK har ikke dette.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>LINK gave a code that is not in its specification. Composer cannot say what it means.</source>
        <translation>LINK gav en kode, som ikke er i specifikationen. Composer kan ikke sige, hvad den betyder.</translation>
    </message>
    <message>
        <location filename="../../composer/template_listing.py"/>
        <source>LINK gives a template by its id alone; WhatsApp Manager shows the ids.</source>
        <translation>LINK udleverer kun en skabelon via dens id; WhatsApp Manager viser id’erne.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>LINK had accepted the request, but its answer is cut short</source>
        <translation>LINK havde accepteret anmodningen, men svaret er afkortet</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <location filename="../../composer/clients/templates.py"/>
        <source>LINK has a fault</source>
        <translation>LINK har en fejl</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>LINK has a fault of its own, and no more reports come (12409)</source>
        <translation>LINK har selv en fejl, og der kommer ikke flere rapporter (12409)</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/delivery/status.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>LINK has accepted the message and will send it.</source>
        <translation>LINK har accepteret beskeden og vil sende den.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>LINK has handed the message to WhatsApp, which will try to deliver it.</source>
        <translation>LINK har overdraget beskeden til WhatsApp, som forsøger at levere den.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/status.py"/>
        <source>LINK has handed the message to WhatsApp.</source>
        <translation>LINK har overdraget beskeden til WhatsApp.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>LINK has no list of templates to look it up in. Submit it again: if it is there already, that is refused and nothing is doubled. Its id is in WhatsApp Manager, and with it the template can be fetched.</source>
        <translation>LINK har ingen liste over skabeloner at slå den op i. Indsend den igen: hvis den allerede findes, bliver det afvist, og intet bliver dobbelt. Dens id står i WhatsApp Manager, og med det kan skabelonen hentes.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>LINK has not answered.</source>
        <translation>LINK har ikke svaret.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/comparing.py"/>
        <source>LINK has this at another place: “{link}”.</source>
        <translation>LINK har dette et andet sted: ”{link}”.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/text/payload.py"/>
        <source>LINK has “previewUrl” beside the text object, not in it; this is Meta&apos;s place for it. What LINK does with it is not confirmed.</source>
        <translation>LINK har ”previewUrl” ved siden af tekstobjektet, ikke i det; dette er Metas plads til det. Hvad LINK gør med det, er ikke bekræftet.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>LINK knows the account but does not let it do this.</source>
        <translation>LINK kender kontoen, men lader den ikke gøre dette.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>LINK knows the account but does not let it manage these templates.</source>
        <translation>LINK kender kontoen, men lader den ikke administrere disse skabeloner.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>LINK knows the account but does not let it send this.</source>
        <translation>LINK kender kontoen, men lader den ikke sende dette.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>LINK lost track of this message. It may still arrive, but nothing more will be reported.</source>
        <translation>LINK har mistet sporet af denne besked. Den kan stadig nå frem, men der bliver ikke rapporteret mere.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/overdue.py"/>
        <source>LINK may still be trying by itself until {0}.</source>
        <translation>LINK forsøger måske stadig selv indtil {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/repeat_words.py"/>
        <source>LINK may still be trying to deliver it: before {0} it may arrive twice.</source>
        <translation>LINK forsøger måske stadig at levere den: før {0} kan den nå frem to gange.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/payload.py"/>
        <source>LINK needs no namespace since version 1.5 of its specification. It will be sent as it is.</source>
        <translation>LINK kræver ikke noget namespace siden version 1.5 af specifikationen. Det sendes, som det er.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/refusal.py"/>
        <source>LINK refused the request</source>
        <translation>LINK afviste anmodningen</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>LINK support</source>
        <translation>LINKs support</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>LINK tries again by itself, every minute for up to 15 minutes. Wait for that before sending again.</source>
        <translation>LINK prøver selv igen, hvert minut i op til 15 minutter. Vent på det, før du sender igen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/status.py"/>
        <source>LINK will send no more reports for this message.</source>
        <translation>LINK sender ikke flere rapporter om denne besked.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/comparing.py"/>
        <source>LINK writes the value otherwise: “{link}”.</source>
        <translation>LINK skriver værdien anderledes: ”{link}”.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/carousel.py"/>
        <source>LINK&apos;s example writes “{meant}”, not “{key}”. What LINK does with it is not confirmed.</source>
        <translation>LINKs eksempel skriver ”{meant}”, ikke ”{key}”. Hvad LINK gør med det, er ikke bekræftet.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/among.py"/>
        <source>LINK&apos;s examples write “{meant}” here, not “{key}”. What LINK does with it is not confirmed.</source>
        <translation>LINKs eksempler skriver ”{meant}” her, ikke ”{key}”. Hvad LINK gør med det, er ikke bekræftet.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive_payload.py"/>
        <source>LINK&apos;s specification allows no emoji in {field}; Meta&apos;s does. What happens is not confirmed.</source>
        <translation>LINKs specifikation tillader ingen emojier i {field}; det gør Metas. Hvad der sker, er ikke bekræftet.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product/payload.py"/>
        <source>LINK&apos;s table calls the product “{key}”, but its example and Meta call it “{meant}”.</source>
        <translation>LINKs tabel kalder produktet ”{key}”, men dens eksempel og Meta kalder det ”{meant}”.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>LINK&apos;s table has “expiration_time_ms” here, its example and Meta inside of “limited_time_offer”. Which of them LINK understands is not confirmed.</source>
        <translation>LINKs tabel har ”expiration_time_ms” her, dens eksempel og Meta inde i ”limited_time_offer”. Hvilken af dem LINK forstår, er ikke bekræftet.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>LINK&apos;s table writes “{key}”, its other flow fields and Meta “{meant}”. Which of them LINK understands here is not confirmed.</source>
        <translation>LINKs tabel skriver ”{key}”, dens andre flowfelter og Meta ”{meant}”. Hvilken af dem LINK forstår her, er ikke bekræftet.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>LINK’s answer as JSON</source>
        <translation>LINKs svar som JSON</translation>
    </message>
    <message>
        <location filename="../../composer/store/journal.py"/>
        <source>LINK’s answer does not fit</source>
        <translation>LINKs svar passer ikke</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>LINK’s answer takes a minute</source>
        <translation>LINKs svar tager et minut</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>LINK’s answer was lost and no report came in time. Whether it was sent is not known.</source>
        <translation>LINKs svar gik tabt, og der kom ingen rapport i tide. Om den blev sendt, vides ikke.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>LINK’s specification does not describe a place that comes back: the location is Meta’s shape, “LOCATION” a guess.</source>
        <translation>LINKs specifikation beskriver ikke et sted, der kommer tilbage: formen er Metas, ”LOCATION” et gæt.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>LINK’s specification does not describe the answer of a flow. This is Meta’s shape; what is in it is the flow’s.</source>
        <translation>LINKs specifikation beskriver ikke svaret fra et flow. Formen er Metas; indholdet er flowets.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/__init__.py"/>
        <location filename="../../composer/templates/form.py"/>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/__init__.py"/>
        <source>Language policy</source>
        <translation>Sprogpolitik</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Lao</source>
        <translation>Lao</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Lao Kip</source>
        <translation>Laotisk kip</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Lari</source>
        <translation>Georgisk lari</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Last name</source>
        <translation>Efternavn</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/__init__.py"/>
        <location filename="../../composer/templates/asking.py"/>
        <source>Latitude</source>
        <translation>Breddegrad</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Latvia</source>
        <translation>Letland</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Latvian</source>
        <translation>Lettisk</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Leave a row out, or send to it again</source>
        <translation>Udelad en række, eller send til den igen</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Leave some minutes between messages to the same number; one in six seconds is the limit.</source>
        <translation>Lad der gå nogle minutter mellem beskeder til samme nummer; grænsen er én på seks sekunder.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Lebanese Pound</source>
        <translation>Libanesisk pund</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Lebanon</source>
        <translation>Libanon</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Lek</source>
        <translation>Albansk lek</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Lempira</source>
        <translation>Honduransk lempira</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Leone</source>
        <translation>Sierraleonsk leone</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Lesotho</source>
        <translation>Lesotho</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Liberia</source>
        <translation>Liberia</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Liberian Dollar</source>
        <translation>Liberisk dollar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Libya</source>
        <translation>Libyen</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Libyan Dinar</source>
        <translation>Libysk dinar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Lifetime</source>
        <translation>Levetid</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Lilangeni</source>
        <translation>Swazilandsk lilangeni</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Limit exceeded</source>
        <translation>Grænsen overskredet</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Limited after wrong template categories</source>
        <translation>Begrænset efter forkerte skabelonkategorier</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/__init__.py"/>
        <location filename="../../composer/rendering/template.py"/>
        <location filename="../../composer/templates/form.py"/>
        <location filename="../../composer/templates/starts.py"/>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Limited-time offer</source>
        <translation>Tidsbegrænset tilbud</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/desktop.py"/>
        <source>Limited-time offers are not shown by WhatsApp on a computer. It says that a message came which it does not support.</source>
        <translation>Tidsbegrænsede tilbud vises ikke af WhatsApp på en computer. Der står, at der er kommet en besked, som ikke understøttes.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Lindqvist</source>
        <translation>Lindqvist</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Lindqvist Tandvård</source>
        <translation>Lindqvist Tandklinik</translation>
    </message>
    <message>
        <location filename="../../composer/formats/link.py"/>
        <location filename="../../composer/template_files.py"/>
        <location filename="../../composer/ui/compose/bringing_in.py"/>
        <source>Line {0}, column {1}: {2}</source>
        <extracomment>column; error.column; error.line; error.reason; line; reason</extracomment>
        <translation>Linje {0}, kolonne {1}: {2}</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Line {lines} is no JSON and was left out.</source>
        <translation>Linje {lines} er ikke JSON og blev udeladt.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Line {lines} offers several values; the first was taken.</source>
        <translation>Linje {lines} tilbyder flere værdier; den første blev brugt.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Lines {lines} are no JSON and were left out.</source>
        <translation>Linjerne {lines} er ikke JSON og blev udeladt.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Lines {lines} offer several values; the first was taken in each.</source>
        <translation>Linjerne {lines} tilbyder flere værdier; i hver blev den første brugt.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/content.py"/>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/parts/media.py"/>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <location filename="../../composer/messages/cta_url/__init__.py"/>
        <source>Link button</source>
        <translation>Linkknap</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <location filename="../../composer/polling.py"/>
        <source>Listening for delivery reports.</source>
        <translation>Lytter efter leveringsrapporter.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Lists of recipients</source>
        <translation>Modtagerlister</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Lithuania</source>
        <translation>Litauen</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Lithuanian</source>
        <translation>Litauisk</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Live accounts are marked in red, so that nobody sends to customers by mistake.</source>
        <translation>Live-konti er markeret med rødt, så ingen sender til kunder ved en fejl.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <location filename="../../composer/ui/settings/page.py"/>
        <source>Live: real recipients</source>
        <translation>Live: rigtige modtagere</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Live: test recipients only. For tests: everybody</source>
        <translation>Live: kun testmodtagere. Til test: alle</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/media_shown.py"/>
        <source>Loading…</source>
        <translation>Indlæser…</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/inbound.py"/>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/location/__init__.py"/>
        <location filename="../../composer/templates/form.py"/>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Location</source>
        <translation>Placering</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location_request/__init__.py"/>
        <source>Location request</source>
        <translation>Anmodning om placering</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Locked</source>
        <translation>Låst</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/__init__.py"/>
        <location filename="../../composer/templates/asking.py"/>
        <source>Longitude</source>
        <translation>Længdegrad</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Look at metastatus.com.</source>
        <translation>Se på metastatus.com.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Look at metastatus.com; if all is well there, check the message.</source>
        <translation>Se på metastatus.com; hvis alt er i orden der, så kontroller beskeden.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Look at the account’s health and policy pages in Meta’s Business Manager.</source>
        <translation>Se på siderne om kontoens tilstand og politikker i Metas Business Manager.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Look at the message&apos;s problems and at what Meta says.</source>
        <translation>Se på beskedens problemer, og på hvad Meta siger.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Look at the number&apos;s quality in WhatsApp Manager.</source>
        <translation>Se på nummerets kvalitet i WhatsApp Manager.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Look at the problems of the message, then at the account’s platform ids and sender number.</source>
        <translation>Se på beskedens problemer og derefter på kontoens platforms-id’er og afsendernummer.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Look at the reasons in the template’s review.</source>
        <translation>Se på årsagerne i skabelonens gennemgang.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>Look at the report as JSON.</source>
        <translation>Se på rapporten som JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/overdue.py"/>
        <source>Look whether the relay is being read (the line at the bottom tells) and whether the account’s event report gate leads to it; then copy the details for LINK support. Ask the recipient before you send it again.</source>
        <translation>Se, om relæet bliver læst (linjen nederst viser det), og om kontoens gate til hændelsesrapporter fører til det; kopier derefter oplysningerne til LINKs support. Spørg modtageren, før du sender den igen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Look: dark</source>
        <translation>Udseende: mørkt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Look: high contrast</source>
        <translation>Udseende: høj kontrast</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Look: light</source>
        <translation>Udseende: lyst</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Look: like the system</source>
        <translation>Udseende: som systemet</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Loti</source>
        <translation>Lesothisk loti</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Low</source>
        <translation>Lav</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Luxembourg</source>
        <translation>Luxembourg</translation>
    </message>
    <message>
        <source>MMM d</source>
        <translation type="vanished">MMM d</translation>
    </message>
    <message>
        <source>MMMM d</source>
        <translation type="vanished">MMMM d</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_formats.py"/>
        <source>MP4 or 3GP with H.264 pictures and AAC sound</source>
        <translation>MP4 eller 3GP med billeder i H.264 og lyd i AAC</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Macao</source>
        <translation>Macao</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Macedonian</source>
        <translation>Makedonsk</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Madagascar</source>
        <translation>Madagaskar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Made for each request</source>
        <translation>Laves til hver anmodning</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Main</source>
        <translation>Hovednummer</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Make a new template.</source>
        <translation>Lav en ny skabelon.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Malagasy Ariary</source>
        <translation>Madagaskisk ariary</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Malawi Kwacha</source>
        <translation>Malawisk kwacha</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Malay</source>
        <translation>Malajisk</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Malayalam</source>
        <translation>Malayalam</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Malaysia</source>
        <translation>Malaysia</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Malaysian Ringgit</source>
        <translation>Malaysisk ringgit</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/map.py"/>
        <source>Map at {0}</source>
        <translation>Landkort ved {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Marathi</source>
        <translation>Marathi</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Marketing only: a box that says until when an offer holds, with a code to copy.</source>
        <translation>Kun marketing: en boks, der angiver, hvor længe et tilbud gælder, med en kode til kopiering.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Marketing only: cards side by side, each with a picture or video and buttons.</source>
        <translation>Kun marketing: kort side om side, hvert med et billede eller en video og knapper.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Marketing templates are not allowed on this way of sending for the account.</source>
        <translation>Marketingskabeloner er ikke tilladt med denne afsendelsesmåde for kontoen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Marketing templates are switched off</source>
        <translation>Marketingskabeloner er slået fra</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>Marks in a footer are shown as typed here; the phone may format them.</source>
        <translation>Tegn i en sidefod vises her, som de er skrevet; telefonen formaterer dem måske.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>Marks within marks are shown together, such as bold and italic.</source>
        <translation>Tegn inden i tegn vises sammen, for eksempel fed og kursiv.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Mauritania</source>
        <translation>Mauretanien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Mauritius</source>
        <translation>Mauritius</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Mauritius Rupee</source>
        <translation>Mauritisk rupee</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>May be left out: WhatsApp then says it in the template’s language.</source>
        <translation>Må udelades: WhatsApp siger det så på skabelonens sprog.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>May have been sent</source>
        <translation>Kan være sendt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>May send to</source>
        <translation>Må sende til</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/content.py"/>
        <location filename="../../composer/messages/parts/media.py"/>
        <source>Media id</source>
        <translation>Medie-id</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/picture.py"/>
        <location filename="../../composer/ui/commands/groups.py"/>
        <location filename="../../composer/ui/deliveries/cells.py"/>
        <location filename="../../composer/ui/handover/subjects.py"/>
        <location filename="../../composer/ui/preview/chrome.py"/>
        <source>Message</source>
        <translation>Besked</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Message expired</source>
        <translation>Beskeden er udløbet</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Message not valid</source>
        <translation>Beskeden er ugyldig</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Message too long</source>
        <translation>Beskeden er for lang</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Message type not supported</source>
        <translation>Beskedtypen understøttes ikke</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>Message version</source>
        <translation>Beskedversion</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <source>Messages</source>
        <translation>Beskeder</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>Meta accepts the access token; the phone number id is that of {0}.</source>
        <extracomment>of</extracomment>
        <translation>Meta accepterer adgangstokenet; telefonnummer-id’et hører til {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Meta answered with an error. The description has its words.</source>
        <translation>Meta svarede med en fejl. Beskrivelsen gengiver den.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>Meta asks for a pause: going on in {0} seconds. {1} templates so far</source>
        <translation>Meta beder om en pause: fortsætter om {0} sekunder. {1} skabeloner indtil videre</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta blocked the flow that the message opens.</source>
        <translation>Meta har blokeret det flow, som beskeden åbner.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Meta calls its content abusive or threatening.</source>
        <translation>Meta kalder indholdet krænkende eller truende.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/comparing.py"/>
        <source>Meta calls this “{link}”.</source>
        <translation>Meta kalder dette ”{link}”.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta cannot charge the account: credit line, currency or time zone are missing or wrong.</source>
        <translation>Meta kan ikke opkræve kontoen: kreditlinje, valuta eller tidszone mangler eller er forkert.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta could not process the message and does not say which part of it.</source>
        <translation>Meta kunne ikke behandle beskeden og siger ikke, hvilken del af den.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta could not process the request. It is either a fault that passes or an invalid request.</source>
        <translation>Meta kunne ikke behandle anmodningen. Det er enten en forbigående fejl eller en ugyldig anmodning.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta could not say what.</source>
        <translation>Meta kunne ikke sige hvad.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Meta counts taps on the template’s links unless this is on.</source>
        <translation>Meta tæller tryk på skabelonens links, medmindre dette er slået til.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/belonging.py"/>
        <source>Meta decides how long it tries.</source>
        <translation>Meta bestemmer, hvor længe der forsøges.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>Meta describes coupon templates with the code’s button and quick replies only. Others may be refused.</source>
        <translation>Meta beskriver kun kuponskabeloner med kodens knap og hurtige svar. Andre bliver måske afvist.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Meta disabled it for good. Make a new template instead.</source>
        <translation>Meta har deaktiveret den for altid. Lav en ny skabelon i stedet.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta disabled the template for good because recipients rated it poorly.</source>
        <translation>Meta har deaktiveret skabelonen for altid, fordi modtagere gav den en dårlig bedømmelse.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>Meta documents the countdown and the red, Bird the badge with its tag; nobody the words.</source>
        <translation>Meta dokumenterer nedtællingen og det røde, Bird mærket med dets etiket; ingen dokumenterer ordene.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>Meta documents the cropping, nobody the widths.</source>
        <translation>Meta dokumenterer beskæringen, ingen dokumenterer bredderne.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Meta does not deliver such messages to some people, to learn from it.</source>
        <translation>Meta leverer ikke sådanne beskeder til nogle personer for at lære af det.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/comparing.py"/>
        <source>Meta does not have this.</source>
        <translation>Meta har ikke dette.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta found that the template’s content breaks its rules.</source>
        <translation>Meta vurderede, at skabelonens indhold bryder reglerne.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/belonging.py"/>
        <source>Meta gives every message an id of its own.</source>
        <translation>Meta giver hver besked sit eget id.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta had a fault</source>
        <translation>Meta havde en fejl</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta had a fault, or the request was wrong</source>
        <translation>Meta havde en fejl, eller anmodningen var forkert</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta_answers.py"/>
        <source>Meta has paused this message: it is not sent while its template is paused.</source>
        <translation>Meta har sat denne besked på pause: den sendes ikke, så længe skabelonen er på pause.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/comparing.py"/>
        <source>Meta has this at another place: “{link}”.</source>
        <translation>Meta har dette et andet sted: ”{link}”.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta held the message back</source>
        <translation>Meta holdt beskeden tilbage</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta_answers.py"/>
        <source>Meta holds the message until its quality is assessed, and then sends or drops it.{0}</source>
        <extracomment>why</extracomment>
        <translation>Meta holder beskeden tilbage, indtil dens kvalitet er vurderet, og sender eller kasserer den derefter.{0}</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta is working on the account, for example raising its throughput. It takes about a minute.</source>
        <translation>Meta arbejder på kontoen, for eksempel for at øge dens kapacitet. Det tager cirka et minut.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta keeps some people from marketing messages to measure the effect. This recipient is one of them.</source>
        <translation>Meta holder nogle personer fri for marketingbeskeder for at måle effekten. Denne modtager er en af dem.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>Meta knows the token but does not let it do this with the templates of the business account.</source>
        <translation>Meta kender tokenet, men lader det ikke gøre dette med virksomhedskontoens skabeloner.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source>Meta knows “{kind}” buttons, LINK&apos;s specification does not. It will be sent as it is.</source>
        <translation>Meta kender knapper af typen ”{kind}”, det gør LINKs specifikation ikke. Det sendes, som det er.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta lets this flow be sent only ten times an hour.</source>
        <translation>Meta lader kun dette flow blive sendt ti gange i timen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta limits how many marketing messages one person gets. Nothing is broken.</source>
        <translation>Meta begrænser, hvor mange marketingbeskeder én person får. Intet er i stykker.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Meta looks at a rejection again. It cannot be sent yet.</source>
        <translation>Meta ser på en afvisning igen. Den kan ikke sendes endnu.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Meta may change the category</source>
        <translation>Meta må ændre kategorien</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Meta paused it for low quality: for 3 hours the first time, 6 the second; the third time it is disabled. It cannot be sent meanwhile. An edit ends the pause.</source>
        <translation>Meta har sat den på pause på grund af lav kvalitet: 3 timer første gang, 6 den anden; tredje gang deaktiveres den. Den kan ikke sendes imens. En redigering afslutter pausen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta paused the template because recipients rated it poorly: three hours, then six.</source>
        <translation>Meta har sat skabelonen på pause, fordi modtagere gav den en dårlig bedømmelse: tre timer, derefter seks.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>Meta read the request and did not accept it.</source>
        <translation>Meta læste anmodningen og accepterede den ikke.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/errors.py"/>
        <source>Meta refused it and did not say why.</source>
        <translation>Meta afviste den og sagde ikke hvorfor.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta_answers.py"/>
        <source>Meta refused the message</source>
        <translation>Meta afviste beskeden</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Meta rejected it. Change it and submit it again.</source>
        <translation>Meta har afvist den. Ret den, og indsend den igen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>Meta reported something that does not change the status.</source>
        <translation>Meta rapporterede noget, der ikke ændrer status.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>Meta reports that the message failed, and not why.</source>
        <translation>Meta rapporterer, at beskeden mislykkedes, men ikke hvorfor.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/belonging.py"/>
        <source>Meta reports to the webhook that the account has.</source>
        <translation>Meta rapporterer til den webhook, som kontoen har.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/status.py"/>
        <source>Meta reports “{0}”; it does not change the status.</source>
        <extracomment>report.description</extracomment>
        <translation>Meta rapporterer ”{0}”; det ændrer ikke status.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta restricted, disabled or locked the WhatsApp account.</source>
        <translation>Meta har begrænset, deaktiveret eller låst WhatsApp-kontoen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Meta reviews it. It can be sent and edited when that is over; Composer looks again by itself.</source>
        <translation>Meta gennemgår den. Den kan sendes og redigeres, når det er overstået; Composer ser selv efter igen.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/errors.py"/>
        <source>Meta says: “{0}”</source>
        <extracomment>own</extracomment>
        <translation>Meta siger: ”{0}”</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/belonging.py"/>
        <source>Meta sends at once.</source>
        <translation>Meta sender med det samme.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>Meta takes 100 new templates an hour: it may refuse the rest until then.</source>
        <translation>Meta tager imod 100 nye skabeloner i timen: resten bliver måske afvist indtil da.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Meta takes it for fraud: it must say plainly who you are and what is wanted.</source>
        <translation>Meta opfatter den som svindel: den skal tydeligt sige, hvem du er, og hvad du vil.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/belonging.py"/>
        <source>Meta takes the sender from the address of the request.</source>
        <translation>Meta tager afsenderen fra anmodningens adresse.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>Meta was asked too often</source>
        <translation>Meta blev spurgt for ofte</translation>
    </message>
    <message>
        <location filename="../../composer/formats/comparing.py"/>
        <source>Meta writes the value otherwise.</source>
        <translation>Meta skriver værdien anderledes.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/belonging.py"/>
        <source>Meta&apos;s Cloud API</source>
        <translation>Metas Cloud API</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/belonging.py"/>
        <source>Meta&apos;s On-Premises API</source>
        <translation>Metas On-Premises API</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>Meta&apos;s older formats know “calendar”, LINK&apos;s specification does not. It will be sent as it is.</source>
        <translation>Metas ældre formater kender ”calendar”, det gør LINKs specifikation ikke. Det sendes, som det er.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/__init__.py"/>
        <source>Meta&apos;s older interface wants “deterministic” here, the only policy there is.</source>
        <translation>Metas ældre grænseflade vil have ”deterministic” her, den eneste politik, der findes.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>Meta&apos;s own interface knows “sections” here, LINK&apos;s specification does not. It will be sent as it is.</source>
        <translation>Metas egen grænseflade kender ”sections” her, det gør LINKs specifikation ikke. Det sendes, som det er.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>Meta&apos;s own interface knows “{key}” here, LINK&apos;s specification does not. It will be sent as it is.</source>
        <translation>Metas egen grænseflade kender ”{key}” her, det gør LINKs specifikation ikke. Det sendes, som det er.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>Meta&apos;s page on template components.</source>
        <translation>Metas side om skabelonkomponenter.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>Meta&apos;s pages on template components, limited-time offers and coupons.</source>
        <translation>Metas sider om skabelonkomponenter, tidsbegrænsede tilbud og kuponer.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/own_rules.py"/>
        <source>Meta&apos;s reference has only “individual”: messages go to single people.</source>
        <translation>Metas reference har kun ”individual”: beskeder går til enkeltpersoner.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>Meta&apos;s reference says that footers are formatted, Bird says that those of templates are not.</source>
        <translation>Metas reference siger, at sidefødder formateres; Bird siger, at skabelonernes ikke gør.</translation>
    </message>
    <message>
        <location filename="../../composer/template_listing.py"/>
        <source>Meta’s list does not end</source>
        <translation>Metas liste slutter ikke</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Mexican Peso</source>
        <translation>Mexicansk peso</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Mexican Unidad de Inversion (UDI)</source>
        <translation>Mexicanske unidad de inversión</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Mexico</source>
        <translation>Mexico</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Micronesia</source>
        <translation>Mikronesien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Middle name</source>
        <translation>Mellemnavn</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Middle name, prefix and suffix.</source>
        <translation>Mellemnavn, præfiks og suffiks.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Minute</source>
        <translation>Minut</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Minutes until the code expires</source>
        <translation>Minutter, til koden udløber</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Missing closing braces or brackets were added in lines {lines}.</source>
        <translation>Manglende afsluttende parenteser blev tilføjet i linjerne {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Missing opening braces were added in lines {lines}.</source>
        <translation>Manglende indledende krøllede parenteser blev tilføjet i linjerne {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>Mode</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Moldova</source>
        <translation>Moldova</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Moldovan Leu</source>
        <translation>Moldovisk leu</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>Monday</source>
        <translation>mandag</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Money</source>
        <translation>Beløb</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Mongolia</source>
        <translation>Mongoliet</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Month</source>
        <translation>Måned</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>More about the flow</source>
        <translation>Mere om flowet</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <source>More about the {0}</source>
        <extracomment>noun</extracomment>
        <translation>Mere om filen ({0})</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>More of the name</source>
        <translation>Mere af navnet</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>More settings</source>
        <translation>Flere indstillinger</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>More than 24 hours have passed since the person last wrote.</source>
        <translation>Der er gået mere end 24 timer, siden personen sidst skrev.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>More than 24 hours since the person wrote</source>
        <translation>Mere end 24 timer, siden personen skrev</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Moroccan Dirham</source>
        <translation>Marokkansk dirham</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Morocco</source>
        <translation>Marokko</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Move down</source>
        <translation>Flyt ned</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Move up</source>
        <translation>Flyt op</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Mozambique</source>
        <translation>Mozambique</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Mozambique Metical</source>
        <translation>Mozambiquisk metical</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Mvdol</source>
        <translation>Boliviansk mvdol</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>My server chooses</source>
        <translation>Min server vælger</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Myanmar</source>
        <translation>Myanmar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Naira</source>
        <translation>Nigeriansk naira</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Nakfa</source>
        <translation>Eritreisk nakfa</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/content.py"/>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/location/__init__.py"/>
        <location filename="../../composer/templates/form.py"/>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Name of the header&apos;s gap</source>
        <translation>Navn på sidehovedets pladsholder</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>Name of the place</source>
        <translation>Stedets navn</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Named gap</source>
        <translation>Navngivet pladsholder</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/interactive.py"/>
        <source>Names, prices and pictures of products come from the catalog, which is not known here.</source>
        <translation>Produkternes navne, priser og billeder kommer fra kataloget, som ikke kendes her.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Names: {{first_name}}</source>
        <translation>Navne: {{first_name}}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/__init__.py"/>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Namibia</source>
        <translation>Namibia</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Namibia Dollar</source>
        <translation>Namibisk dollar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Nauru</source>
        <translation>Nauru</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Needs you</source>
        <translation>Kræver handling</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/payload.py"/>
        <source>Neither a phone number nor a WhatsApp id is written here.</source>
        <translation>Her står hverken et telefonnummer eller et WhatsApp-id.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Nepal</source>
        <translation>Nepal</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Nepalese Rupee</source>
        <translation>Nepalesisk rupee</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Netherlands Antillean Guilder</source>
        <translation>Nederlandske Antiller-gylden</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Never send this person marketing again; other messages are still possible.</source>
        <translation>Send aldrig marketing til denne person igen; andre beskeder er stadig mulige.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/button_slots.py"/>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>New Caledonia</source>
        <translation>Ny Kaledonien</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/kinds.py"/>
        <source>New Cloud API account</source>
        <translation>Ny Cloud API-konto</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>New Israeli Sheqel</source>
        <translation>Ny israelsk shekel</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/kinds.py"/>
        <source>New LINK account</source>
        <translation>Ny LINK-konto</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/kinds.py"/>
        <source>New On-Premises account</source>
        <translation>Ny On-Premises-konto</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>New Taiwan Dollar</source>
        <translation>Ny taiwansk dollar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>New Zealand</source>
        <translation>New Zealand</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>New Zealand Dollar</source>
        <translation>Newzealandsk dollar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>New at “{0}”</source>
        <translation>Nye i ”{0}”</translation>
    </message>
    <message>
        <location filename="../../composer/messages/catalog/__init__.py"/>
        <source>New collection</source>
        <translation>Ny kollektion</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/groups.py"/>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>New message</source>
        <translation>Ny besked</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>New message: {0}</source>
        <translation>Ny besked: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Next difference</source>
        <translation>Næste forskel</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Next field</source>
        <translation>Næste felt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Next pane</source>
        <translation>Næste panel</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>Next problem</source>
        <translation>Næste problem</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Next row</source>
        <translation>Næste række</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Ngultrum</source>
        <translation>Bhutansk ngultrum</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Nicaragua</source>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Niger</source>
        <translation>Niger</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Niue</source>
        <translation>Niue</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>No access</source>
        <translation>Ingen adgang</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>No account has it yet. Submit it when it is ready.</source>
        <translation>Ingen konto har den endnu. Indsend den, når den er klar.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <location filename="../../composer/clients/meta.py"/>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>No answer</source>
        <translation>Intet svar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>No answer came. Fetch it again: if it is gone, that is told.</source>
        <translation>Der kom intet svar. Hent den igen: hvis den er væk, får du det at vide.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>No answer came. Fetch it again: what its account has then shows whether the change counted.</source>
        <translation>Der kom intet svar. Hent den igen: det, kontoen så har, viser, om ændringen gik igennem.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>No answer came. Submit it again: if it is there already, that is refused, and nothing is doubled. With its id from WhatsApp Manager it can also be fetched.</source>
        <translation>Der kom intet svar. Indsend den igen: hvis den allerede findes, bliver det afvist, og intet bliver dobbelt. Den kan også hentes med sit id fra WhatsApp Manager.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>No callback address</source>
        <translation>Ingen adresse til callbacks</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>No category</source>
        <translation>Ingen kategori</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>No connection could be made in time.</source>
        <translation>Der kunne ikke oprettes forbindelse i tide.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>No connection could be made.</source>
        <translation>Der kunne ikke oprettes forbindelse.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/places.py"/>
        <source>No conversation is chosen</source>
        <translation>Ingen samtale er valgt</translation>
    </message>
    <message>
        <location filename="../../composer/store/backups.py"/>
        <source>No copy of the journal was made today</source>
        <translation>Der blev ikke lavet en kopi af journalen i dag</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/overdue.py"/>
        <source>No delivery was reported, and the message’s time was over {0}. Nothing more is to be expected.</source>
        <translation>Der blev ikke rapporteret nogen levering, og beskedens tid udløb {0}. Der er ikke mere at vente.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/payload.py"/>
        <source>No e-mail address is written here.</source>
        <translation>Her står ingen e-mailadresse.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/media.py"/>
        <source>No file name</source>
        <translation>Intet filnavn</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>No language</source>
        <translation>Intet sprog</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>No line breaks, no tabs.</source>
        <translation>Ingen linjeskift, ingen tabulatorer.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>No line breaks, no tabs. Money or a date in the way of the phone’s language: fill in freely.</source>
        <translation>Ingen linjeskift, ingen tabulatorer. Beløb eller en dato på telefonens sprog: udfyld frit.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/places.py"/>
        <source>No message chosen</source>
        <translation>Ingen besked valgt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/places.py"/>
        <source>No message has been sent yet</source>
        <translation>Der er ikke sendt nogen besked endnu</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/places.py"/>
        <source>No message matches</source>
        <translation>Ingen besked passer</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>No more reports</source>
        <translation>Ikke flere rapporter</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>No more templates are allowed</source>
        <translation>Flere skabeloner er ikke tilladt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/contact.py"/>
        <location filename="../../composer/ui/preview/standin.py"/>
        <source>No name yet</source>
        <translation>Intet navn endnu</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/places.py"/>
        <source>No number and no message has these words.</source>
        <translation>Intet nummer og ingen besked har disse ord.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/picture.py"/>
        <source>No number of this contact has a WhatsApp id, so the phone offers to invite the contact to WhatsApp.</source>
        <translation>Ingen af kontaktens numre har et WhatsApp-id, så telefonen tilbyder at invitere kontakten til WhatsApp.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/payload.py"/>
        <source>No number of this contact has a WhatsApp id, so the recipient is offered to invite the contact to WhatsApp, not to write to it.</source>
        <translation>Ingen af kontaktens numre har et WhatsApp-id, så modtageren får tilbud om at invitere kontakten til WhatsApp, ikke om at skrive til den.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/offer.py"/>
        <source>No offer text yet</source>
        <translation>Ingen tilbudstekst endnu</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/map.py"/>
        <source>No place yet</source>
        <translation>Intet sted endnu</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/cards.py"/>
        <source>No product yet</source>
        <translation>Intet produkt endnu</translation>
    </message>
    <message>
        <location filename="../../composer/store/journal.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>No report</source>
        <translation>Ingen rapport</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>No report came</source>
        <translation>Der kom ingen rapport</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/overdue.py"/>
        <source>No report since {0}</source>
        <translation>Ingen rapport siden {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/overdue.py"/>
        <source>No report yet</source>
        <translation>Ingen rapport endnu</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>No reports</source>
        <translation>Ingen rapporter</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>No secure connection</source>
        <translation>Ingen sikker forbindelse</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>No such template</source>
        <translation>Skabelonen findes ikke</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/cards.py"/>
        <location filename="../../composer/ui/preview/menu.py"/>
        <source>No title yet</source>
        <translation>Ingen titel endnu</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/standin.py"/>
        <source>No values for gaps are given.</source>
        <translation>Der er ikke angivet værdier til pladsholdere.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/payload.py"/>
        <source>No web address is written here.</source>
        <translation>Her står ingen webadresse.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <source>No {mark} before it on this line opens what it would close.</source>
        <translation>Intet {mark} før det på denne linje åbner det, som det ville lukke.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <source>No {mark} behind it on this line closes it. One that does touches the text before it, and no letter or digit follows.</source>
        <translation>Intet {mark} efter det på denne linje lukker det. Et, der gør, står helt op ad teksten før det, og der følger ikke et bogstav eller ciffer efter.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/places.py"/>
        <source>Nobody has written yet</source>
        <translation>Ingen har skrevet endnu</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Nobody: nothing is broken</source>
        <translation>Ingen: intet er i stykker</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/refusal.py"/>
        <source>Nobody: the sandbox plays this. With a real account: {0}</source>
        <translation>Ingen: sandkassen spiller dette. Med en rigtig konto: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/form.py"/>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Norfolk Island</source>
        <translation>Norfolk Island</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Normal, or as the account says</source>
        <translation>Normal, eller som kontoen angiver</translation>
    </message>
    <message>
        <location filename="../../composer/ui/languages.py"/>
        <source>Norsk</source>
        <translation>Norsk</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>North America</source>
        <translation>Nordamerika</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>North Korea</source>
        <translation>Nordkorea</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>North Korean Won</source>
        <translation>Nordkoreansk won</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>North Macedonia</source>
        <translation>Nordmakedonien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Norway</source>
        <translation>Norge</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Norwegian</source>
        <translation>Norsk</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Norwegian Krone</source>
        <translation>Norsk krone</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Not a WhatsApp user</source>
        <translation>Ikke en WhatsApp-bruger</translation>
    </message>
    <message>
        <location filename="../../composer/polling.py"/>
        <source>Not allowed in since {0}</source>
        <translation>Ingen adgang siden {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/again.py"/>
        <source>Not as it is: correct it with “Compose again” and send that.</source>
        <translation>Ikke som den er: ret den med ”Skriv på ny”, og send den.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/overdue.py"/>
        <source>Not before {0}.</source>
        <translation>Ikke før {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/polling.py"/>
        <source>Not connected to the relay yet.</source>
        <translation>Ikke forbundet med relæet endnu.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Not delivered</source>
        <translation>Ikke leveret</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Not found</source>
        <translation>Ikke fundet</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>Not known</source>
        <translation>Ukendt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Not on WhatsApp</source>
        <translation>Ikke på WhatsApp</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/status.py"/>
        <source>Not reported by itself; it follows from the next step.</source>
        <translation>Ikke rapporteret for sig; det følger af næste trin.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/cells.py"/>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Not sent from here</source>
        <translation>Ikke sendt herfra</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/field.py"/>
        <source>Not set</source>
        <translation>Ikke angivet</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Not set (the gaps have numbers)</source>
        <translation>Ikke angivet (pladsholderne har numre)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Not submitted</source>
        <translation>Ikke indsendt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>Not tried: it was stopped.</source>
        <translation>Ikke forsøgt: det blev stoppet.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>Not tried: its account did not take the one before.</source>
        <translation>Ikke forsøgt: kontoen accepterede ikke den forrige.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>Nothing comes back to you: WhatsApp does not tell that it was tapped.</source>
        <translation>Intet kommer tilbage til dig: WhatsApp fortæller ikke, at der blev trykket.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/places.py"/>
        <source>Nothing found</source>
        <translation>Intet fundet</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/status.py"/>
        <source>Nothing has been reported yet.</source>
        <translation>Der er ikke rapporteret noget endnu.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>Nothing has changed.</source>
        <translation>Intet er ændret.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>Nothing here is known: no request, no message and no template of LINK.</source>
        <translation>Intet her kendes: ingen anmodning, ingen besked og ingen skabelon fra LINK.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>Nothing is formatted inside code.</source>
        <translation>Intet formateres inde i kode.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/payload.py"/>
        <source>Nothing is written in this address.</source>
        <translation>Der står intet i denne adresse.</translation>
    </message>
    <message>
        <location filename="../../composer/store/faults.py"/>
        <source>Nothing more can be sent, because a message must be on the disk first. Free some space; {path} is there.</source>
        <translation>Der kan ikke sendes mere, fordi en besked først skal ligge på disken. Frigør plads; {path} ligger der.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>Nothing needs to be done; it is tried again.</source>
        <translation>Der skal ikke gøres noget; det forsøges igen.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <source>Nothing stands between these two {mark}.</source>
        <translation>Der står intet mellem disse to {mark}.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>Nothing that has templates is at Meta under the WhatsApp Business Account id, or the access token may not see it.</source>
        <translation>Hos Meta er der intet med skabeloner under id’et for WhatsApp Business-kontoen, eller også må adgangstokenet ikke se det.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Nothing to do: Composer tries again by itself.</source>
        <translation>Intet at gøre: Composer prøver selv igen.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/editing.py"/>
        <source>Nothing was changed that could be submitted.</source>
        <translation>Der er ikke ændret noget, som kan indsendes.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>Nothing was sent.</source>
        <translation>Intet blev sendt.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>Nothing was sent. Check the address; on a company or hotel network, ask whether it opens secure connections. Composer cannot skip this check.</source>
        <translation>Intet blev sendt. Kontroller adressen; spørg på et firma- eller hotelnetværk, om det åbner sikre forbindelser. Composer kan ikke springe denne kontrol over.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>Nothing with this id is there, or it belongs to another account.</source>
        <translation>Der er intet med dette id, eller også hører det til en anden konto.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Nothing.</source>
        <translation>Intet.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Nothing. Whoever sent it finds it by these ids.</source>
        <translation>Intet. Den, der sendte den, finder den via disse id’er.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/overdue.py"/>
        <source>Nothing: the sandbox plays a message that is lost. Each of its recipients says what it does.</source>
        <translation>Intet: sandkassen spiller en besked, der går tabt. Hver af dens modtagere fortæller, hvad den gør.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Notices</source>
        <translation>Meddelelser</translation>
    </message>
    <message>
        <location filename="../../composer/lists/result.py"/>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Numbers in lines {lines} have more digits than can be kept exactly; they were rounded.</source>
        <translation>Tal i linjerne {lines} har flere cifre, end der kan bevares præcist; de blev afrundet.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Numbers in lines {lines} were not written as JSON has them.</source>
        <translation>Tal i linjerne {lines} var ikke skrevet som i JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Numbers of people who know that they get test messages: your own phone, your colleagues’.</source>
        <translation>Numre på personer, der ved, at de får testbeskeder: din egen telefon, dine kollegers.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Numbers: {{1}}</source>
        <translation>Numre: {{1}}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/pointing.py"/>
        <source>Observed, not documented:</source>
        <translation>Iagttaget, ikke dokumenteret:</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/clock.py"/>
        <source>Offer ended</source>
        <translation>Tilbuddet er udløbet</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/clock.py"/>
        <source>Offer ends in {0}</source>
        <translation>Tilbuddet slutter om {0}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/clock.py"/>
        <source>Offer ends on {0}</source>
        <translation>Tilbuddet slutter {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/__init__.py"/>
        <source>Office in Stockholm</source>
        <translation>Kontor i Stockholm</translation>
    </message>
    <message>
        <location filename="../../composer/polling.py"/>
        <source>Offline since {0}</source>
        <translation>Offline siden {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/__init__.py"/>
        <source>Older fields</source>
        <translation>Ældre felter</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Oman</source>
        <translation>Oman</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>On computers this template cannot be read: WhatsApp there shows none with four buttons or more, or with quick replies beside other buttons. People are asked to use their phone.</source>
        <translation>På computere kan denne skabelon ikke læses: WhatsApp viser der ingen med fire knapper eller flere, eller med hurtige svar ved siden af andre knapper. Folk bliver bedt om at bruge telefonen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>On hold</source>
        <translation>Tilbageholdt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>On the way</source>
        <translation>På vej</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media.py"/>
        <source>On the web</source>
        <translation>På nettet</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/page.py"/>
        <source>On this computer only</source>
        <translation>Kun på denne computer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/formats_view.py"/>
        <source>On-Premises</source>
        <translation>On-Premises</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/bodies.py"/>
        <source>On-Premises API</source>
        <translation>On-Premises API</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>One address.</source>
        <translation>Én adresse.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>One for each button of the template that needs a value. Other buttons are left out.</source>
        <translation>Én for hver knap i skabelonen, der kræver en værdi. Andre knapper udelades.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>One for each gap in the template&apos;s body, in the order of the gaps: the first fills {{1}}.</source>
        <translation>Én for hver pladsholder i skabelonens brødtekst, i pladsholdernes rækkefølge: den første udfylder {{1}}.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>One gateway&apos;s documentation says so, nobody confirms it.</source>
        <translation>Én gateways dokumentation siger det, ingen bekræfter det.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>One line in bold, with one gap at most: {{1}}.</source>
        <translation>Én linje med fed, med højst én pladsholder: {{1}}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/__init__.py"/>
        <source>One or several contacts, which the recipient can open, save and, when you give a WhatsApp id, write to.</source>
        <translation>En eller flere kontakter, som modtageren kan åbne, gemme og, når du angiver et WhatsApp-id, skrive til.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>One or several people or places, each with what you want to tell of it.</source>
        <translation>En eller flere personer eller steder, hver med det, du vil fortælle om dem.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>One product</source>
        <translation>Ét produkt</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product/__init__.py"/>
        <source>One product of the catalog that is linked to your WhatsApp Business Account, with its picture, name and price. The recipient can put it into the cart and order.</source>
        <translation>Ét produkt fra kataloget, der er knyttet til din WhatsApp Business-konto, med billede, navn og pris. Modtageren kan lægge det i kurven og bestille.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product/__init__.py"/>
        <source>One product of your catalog</source>
        <translation>Ét produkt fra dit katalog</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>One that I name</source>
        <translation>En, som jeg angiver</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>One to three emoji without a word are shown larger; how large depends on the phone.</source>
        <translation>En til tre emojier uden ord vises større; hvor store afhænger af telefonen.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/__init__.py"/>
        <source>One to three. The recipient can tap one; the chat then shows its title as the answer.</source>
        <translation>En til tre. Modtageren kan trykke på én; chatten viser så dens titel som svaret.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <location filename="../../composer/templates/starts.py"/>
        <source>One-time code</source>
        <translation>Engangskode</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <source>Only a carousel has cards.</source>
        <translation>Kun en karrusel har kort.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive_payload.py"/>
        <source>Only a document has a file name.</source>
        <translation>Kun et dokument har et filnavn.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/component.py"/>
        <source>Only a header of the format TEXT has a text.</source>
        <translation>Kun et sidehoved i formatet TEXT har en tekst.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>Only addresses that begin with https:// or http:// can be loaded.</source>
        <translation>Kun adresser, der begynder med https:// eller http://, kan indlæses.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>Only authentication templates have this.</source>
        <translation>Kun autentificeringsskabeloner har dette.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <source>Only buttons have “{key}”; here it has no effect.</source>
        <translation>Kun knapper har ”{key}”; her har det ingen virkning.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>Only documents have a file name. It will be sent as it is.</source>
        <translation>Kun dokumenter har et filnavn. Det sendes, som det er.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/__init__.py"/>
        <source>Only for carousel templates: cards side by side, each with a picture or video and buttons.</source>
        <translation>Kun til karruselskabeloner: kort side om side, hvert med et billede eller en video og knapper.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Only for one-time codes. WhatsApp writes the words.</source>
        <translation>Kun til engangskoder. WhatsApp skriver ordene.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/__init__.py"/>
        <source>Only for templates that show until when an offer holds.</source>
        <translation>Kun til skabeloner, der viser, hvor længe et tilbud gælder.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Only for templates whose gaps have names, such as {{first_name}}.</source>
        <translation>Kun til skabeloner, hvis pladsholdere har navne, for eksempel {{first_name}}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Only for templates whose gaps have names, such as {{first_name}}: the name, without braces.</source>
        <translation>Kun til skabeloner, hvis pladsholdere har navne, for eksempel {{first_name}}: navnet, uden parenteser.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Only for templates whose gaps have names: the name, without braces.</source>
        <translation>Kun til skabeloner, hvis pladsholdere har navne: navnet, uden parenteser.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/definition.py"/>
        <source>Only the first {0} cards and buttons are drawn here.</source>
        <translation>Kun de første {0} kort og knapper tegnes her.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/picture.py"/>
        <source>Only the first {0} characters of a text are drawn here.</source>
        <translation>Kun de første {0} tegn i en tekst tegnes her.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/interactive.py"/>
        <source>Only the first {0} rows are drawn here.</source>
        <translation>Kun de første {0} rækker tegnes her.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_payload.py"/>
        <source>Only the header of an interactive message has a provider. It will be sent as it is.</source>
        <translation>Kun sidehovedet i en interaktiv besked har en udbyder. Det sendes, som det er.</translation>
    </message>
    <message>
        <location filename="../../composer/outbox/outcomes.py"/>
        <source>Only what has ended can be sent again. Cancel it first, or wait for its answer.</source>
        <translation>Kun det, der er afsluttet, kan sendes igen. Annuller den først, eller vent på svaret.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Only where it has a gap: the whole address as it may become.</source>
        <translation>Kun hvor den har en pladsholder: hele adressen, som den kan blive.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/starts.py"/>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Open JSON files…</source>
        <translation>Åbn JSON-filer…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>Open JSON…</source>
        <translation>Åbn JSON…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Open a folder of JSON files…</source>
        <translation>Åbn en mappe med JSON-filer…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/bringing_in.py"/>
        <source>Open a message</source>
        <translation>Åbn en besked</translation>
    </message>
    <message>
        <location filename="../../composer/messages/cta_url/__init__.py"/>
        <source>Open a price list</source>
        <translation>Åbn en prisliste</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/bringing_in.py"/>
        <source>Open a template</source>
        <translation>Åbn en skabelon</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Open or close</source>
        <translation>Åbn eller luk</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Open the link in the details and accept the terms.</source>
        <translation>Åbn linket i detaljerne, og accepter vilkårene.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Open the order</source>
        <translation>Åbn ordren</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Opening braces too many in lines {lines} were left out.</source>
        <translation>Indledende krøllede parenteser for meget i linjerne {lines} blev udeladt.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/text/__init__.py"/>
        <source>Opening hours</source>
        <translation>Åbningstider</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/words.py"/>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>Order again</source>
        <translation>Bestil igen</translation>
    </message>
    <message>
        <location filename="../../composer/messages/catalog/__init__.py"/>
        <source>Order groceries</source>
        <translation>Bestil dagligvarer</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/inbound.py"/>
        <source>Order of 1 product</source>
        <translation>Ordre på 1 produkt</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/inbound.py"/>
        <source>Order of {0} products</source>
        <extracomment>count</extracomment>
        <translation>Ordre på {0} produkter</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Orders</source>
        <translation>Bestiller</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Orders a product</source>
        <translation>Bestiller et produkt</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Ouguiya</source>
        <translation>Mauritansk ouguiya</translation>
    </message>
    <message>
        <location filename="../../composer/messages/image/__init__.py"/>
        <source>Our new shop</source>
        <translation>Vores nye butik</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/__init__.py"/>
        <source>Our shop</source>
        <translation>Vores butik</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Outside the customer care window of 24 hours only templates are delivered.</source>
        <translation>Uden for kundeservicevinduet på 24 timer leveres kun skabeloner.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Package name</source>
        <translation>Pakkenavn</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Pakistan Rupee</source>
        <translation>Pakistansk rupee</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Palau</source>
        <translation>Palau</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Palestine</source>
        <translation>Palæstina</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Palladium</source>
        <translation>Palladium</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Panama</source>
        <translation>Panama</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Papua New Guinea</source>
        <translation>Papua Ny Guinea</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Parameter too long</source>
        <translation>Parameteren er for lang</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Partner id used for this request.</source>
        <translation>Partner-id, der bruges til denne anmodning.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Pashto</source>
        <translation>Pashto</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/kinds.py"/>
        <source>Password</source>
        <translation>Adgangskode</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>Passwords and tokens are kept in {0}.</source>
        <extracomment>self._name</extracomment>
        <translation>Adgangskoder og tokens gemmes i {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Paste</source>
        <translation>Sæt ind</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>Paste JSON as the message</source>
        <translation>Sæt JSON ind som beskeden</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Pataca</source>
        <translation>Macaosk pataca</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>Pause or resume the batch</source>
        <translation>Sæt udsendelsen på pause, eller genoptag den</translation>
    </message>
    <message>
        <location filename="../../composer/outbox/words.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Paused</source>
        <translation>På pause</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/content.py"/>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Payment problem</source>
        <translation>Betalingsproblem</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Payment terms are not accepted</source>
        <translation>Betalingsvilkårene er ikke accepteret</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Pa’anga</source>
        <translation>Tongansk paʻanga</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>People report it who build for WhatsApp; its help does not describe it.</source>
        <translation>Folk, der udvikler til WhatsApp, oplyser det; dens hjælp beskriver det ikke.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>People report it who read WhatsApp&apos;s texts by program; its help does not describe it.</source>
        <translation>Folk, der læser WhatsApps tekster med programmer, oplyser det; dens hjælp beskriver det ikke.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/picture.py"/>
        <source>People report that phones show about the first 3,000 characters of a text and the rest after a tap on “Read more”. WhatsApp does not document it; all of it is shown here.</source>
        <translation>Folk oplyser, at telefoner viser cirka de første 3.000 tegn i en tekst og resten efter et tryk på ”Læs mere”. WhatsApp dokumenterer det ikke; her vises det hele.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Permission is missing</source>
        <translation>Der mangler en tilladelse</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Persian</source>
        <translation>Persisk</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Peru</source>
        <translation>Peru</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Peso Convertible</source>
        <translation>Cubansk konvertibel peso</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Peso Uruguayo</source>
        <translation>Uruguayansk peso</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Philippine Peso</source>
        <translation>Filippinsk peso</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/content.py"/>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>Phone number id</source>
        <translation>Telefonnummer-id</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Phone number {n}</source>
        <translation>Telefonnummer {n}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Phone numbers</source>
        <translation>Telefonnumre</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/words.py"/>
        <source>Picture</source>
        <translation>Billede</translation>
    </message>
    <message>
        <location filename="../../composer/templates/starts.py"/>
        <source>Picture and link</source>
        <translation>Billede og link</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/words.py"/>
        <source>Picture or file</source>
        <translation>Billede eller fil</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Place of the card</source>
        <translation>Kortets plads</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/sheet.py"/>
        <source>Place order</source>
        <translation>Afgiv ordre</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Platform id</source>
        <translation>Platforms-id</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Platform id used for this request.</source>
        <translation>Platforms-id, der bruges til denne anmodning.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Platform partner id</source>
        <translation>Platformens partner-id</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Platform service id</source>
        <translation>Platformens tjeneste-id</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Platform service type</source>
        <translation>Platformens tjenestetype</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Platform transaction id</source>
        <translation>Platformens transaktions-id</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Platinum</source>
        <translation>Platin</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Polish</source>
        <translation>Polsk</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Portuguese (BR)</source>
        <translation>Portugisisk (Brasilien)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Portuguese (POR)</source>
        <translation>Portugisisk (Portugal)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Position</source>
        <translation>Plads</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Postal address {n}</source>
        <translation>Postadresse {n}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Postal addresses</source>
        <translation>Postadresser</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Postal code</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Pound Sterling</source>
        <translation>Britisk pund</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Prefix</source>
        <translation>Præfiks</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Previous difference</source>
        <translation>Forrige forskel</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Previous field</source>
        <translation>Forrige felt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Previous pane</source>
        <translation>Forrige panel</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>Previous problem</source>
        <translation>Forrige problem</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Previous row</source>
        <translation>Forrige række</translation>
    </message>
    <message>
        <location filename="../../composer/messages/document/__init__.py"/>
        <source>Price list</source>
        <translation>Prisliste</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Priority</source>
        <translation>Prioritet</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/message_form.py"/>
        <source>Priority, lifetime, reports and what LINK gave you with the account. Empty fields are filled in from the account.</source>
        <translation>Prioritet, levetid, rapporter og det, LINK gav dig sammen med kontoen. Tomme felter udfyldes fra kontoen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/content.py"/>
        <location filename="../../composer/templates/form.py"/>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Product for the picture</source>
        <translation>Produkt til billedet</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <location filename="../../composer/templates/button_slots.py"/>
        <source>Product for the picture of “{0}”</source>
        <extracomment>slot.text; text_of(part)</extracomment>
        <translation>Produkt til billedet i ”{0}”</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/products.py"/>
        <source>Product id</source>
        <translation>Produkt-id</translation>
    </message>
    <message>
        <location filename="../../composer/messages/catalog/__init__.py"/>
        <source>Product on the picture</source>
        <translation>Produkt på billedet</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>Product {n}</source>
        <translation>Produkt {n}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Products</source>
        <translation>Produkter</translation>
    </message>
    <message>
        <location filename="../../composer/templates/button_slots.py"/>
        <source>Products of “{0}”</source>
        <extracomment>text_of(part)</extracomment>
        <translation>Produkter i ”{0}”</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <source>Provider</source>
        <translation>Udbyder</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>Published</source>
        <translation>Publiceret</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Puerto Rico</source>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Pula</source>
        <translation>Botswansk pula</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Punjabi</source>
        <translation>Punjabi</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Put billing right in Meta&apos;s Business Manager.</source>
        <translation>Få orden på faktureringen i Metas Business Manager.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Put billing right with Meta or LINK.</source>
        <translation>Få orden på faktureringen hos Meta eller LINK.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Put in the outbox</source>
        <translation>Lagt i udbakken</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Put on hold</source>
        <translation>Tilbageholdt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Put right what is said here, then resume the account.</source>
        <translation>Ret det, der står her, og genoptag så kontoen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Put words before and after it.</source>
        <translation>Sæt ord før og efter den.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/details.py"/>
        <source>PySide {0}</source>
        <extracomment>PySide6.__version__</extracomment>
        <translation>PySide {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/details.py"/>
        <source>Python {0}</source>
        <extracomment>platform.python_version()</extracomment>
        <translation>Python {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Qatar</source>
        <translation>Qatar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Qatari Rial</source>
        <translation>Qatarsk rial</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/shipped.py"/>
        <source>Qt is used under the GNU Lesser General Public License, version 3. Its sources: {0}</source>
        <extracomment>_OF_QT</extracomment>
        <translation>Qt bruges under GNU Lesser General Public License, version 3. Kildekoden: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/details.py"/>
        <source>Qt {0}</source>
        <extracomment>QtCore.qVersion()</extracomment>
        <translation>Qt {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>Quality: {0}</source>
        <translation>Kvalitet: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Quetzal</source>
        <translation>Guatemalansk quetzal</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Queued</source>
        <translation>I kø</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Queued at LINK</source>
        <translation>I kø hos LINK</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Queued at the sandbox</source>
        <translation>I kø hos sandkassen</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Quick reply</source>
        <translation>Hurtigt svar</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Quotation marks inside the text in line {lines} were kept as part of it.</source>
        <translation>Anførselstegn inde i teksten i linje {lines} blev bevaret som en del af den.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Quotation marks inside the texts in lines {lines} were kept as part of them.</source>
        <translation>Anførselstegn inde i teksterne i linjerne {lines} blev bevaret som en del af dem.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Rand</source>
        <translation>Sydafrikansk rand</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Reach the person another way.</source>
        <translation>Kontakt personen på en anden måde.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/words.py"/>
        <source>Reaction</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/inbound.py"/>
        <source>Reaction removed</source>
        <translation>Reaktion fjernet</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Reacts</source>
        <translation>Reagerer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Reacts with a thumbs up</source>
        <translation>Reagerer med tommelfingeren op</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Read</source>
        <translation>Læst</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/rarer.py"/>
        <location filename="../../composer/ui/preview/touch.py"/>
        <source>Read more</source>
        <translation>Læs mere</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Read the description beside it.</source>
        <translation>Læs beskrivelsen ved siden af.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Read the description; if it does not help, copy the details for LINK support.</source>
        <translation>Læs beskrivelsen; hvis den ikke hjælper, så kopier oplysningerne til LINKs support.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Read the details and correct the field.</source>
        <translation>Læs detaljerne, og ret feltet.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Read the details and correct the value.</source>
        <translation>Læs detaljerne, og ret værdien.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Read the details and fill in what is missing.</source>
        <translation>Læs detaljerne, og udfyld det, der mangler.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>Read what Meta says; if it does not help, ask your administrator.</source>
        <translation>Læs, hvad Meta siger; hvis det ikke hjælper, så spørg din administrator.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>Ready for autumn</source>
        <translation>Klar til efteråret</translation>
    </message>
    <message>
        <location filename="../../composer/lists/result.py"/>
        <source>Reason</source>
        <translation>Årsag</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/thread_model.py"/>
        <source>Received</source>
        <translation>Modtaget</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Reception</source>
        <translation>Reception</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Recipient blocked</source>
        <translation>Modtageren er blokeret</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Recipient type not valid</source>
        <translation>Modtagertypen er ugyldig</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <source>Recipients</source>
        <translation>Modtagere</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Recipients blocked or reported earlier messages, so Meta limits what this number may send.</source>
        <translation>Modtagere har blokeret eller anmeldt tidligere beskeder, så Meta begrænser, hvad dette nummer må sende.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Redo</source>
        <translation>Gentag</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Reference id</source>
        <translation>Reference-id</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Refused</source>
        <translation>Afvist</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Refused by LINK</source>
        <translation>Afvist af LINK</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Refused by the sandbox</source>
        <translation>Afvist af sandkassen</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>Register the number in WhatsApp Manager.</source>
        <translation>Registrer nummeret i WhatsApp Manager.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Reinstated</source>
        <translation>Genaktiveret</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Rejected</source>
        <translation>Afvist</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>Relay address</source>
        <translation>Relæets adresse</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Remove it from the library</source>
        <translation>Fjern den fra biblioteket</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>Remove the text of the body.</source>
        <translation>Fjern brødtekstens tekst.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/filters.py"/>
        <source>Removed account</source>
        <translation>Fjernet konto</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Rename the template</source>
        <translation>Omdøb skabelonen</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>Repair</source>
        <translation>Reparation</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/support.py"/>
        <source>Repeats refId</source>
        <translation>Gentager refId</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <source>Reply</source>
        <translation>Svar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <source>Reply STOP to end</source>
        <translation>Svar STOP for at afmelde</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Reply STOP to hear no more from us</source>
        <translation>Svar STOP, hvis du ikke vil høre mere fra os</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/__init__.py"/>
        <source>Reply buttons</source>
        <translation>Svarknapper</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Report too early</source>
        <translation>Rapport for tidlig</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/status.py"/>
        <source>Reported {0} times.</source>
        <extracomment>count</extracomment>
        <translation>Rapporteret {0} gange.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Reports backwards</source>
        <translation>Rapporter baglæns</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Reports twice</source>
        <translation>Rapporter to gange</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/message_form.py"/>
        <source>Request settings</source>
        <translation>Anmodningens indstillinger</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Requests a second</source>
        <translation>Anmodninger i sekundet</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Requests at once</source>
        <translation>Samtidige anmodninger</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Requests come faster than the client takes them.</source>
        <translation>Anmodninger kommer hurtigere, end klienten tager imod dem.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>Resume sending</source>
        <translation>Genoptag afsendelsen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>Resume the account</source>
        <translation>Genoptag kontoen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <location filename="../../composer/ui/commands/palette.py"/>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Review the categories of the templates. The limit lifts by itself.</source>
        <translation>Gennemgå skabelonernes kategorier. Begrænsningen ophører af sig selv.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Rial Omani</source>
        <translation>Omansk rial</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Riel</source>
        <translation>Cambodjansk riel</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Romania</source>
        <translation>Rumænien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Romanian</source>
        <translation>Rumænsk</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Romanian Leu</source>
        <translation>Rumænsk leu</translation>
    </message>
    <message>
        <location filename="../../composer/lists/result.py"/>
        <source>Row</source>
        <translation>Række</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>Row {n}</source>
        <translation>Række {n}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>Rows</source>
        <translation>Rækker</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Rufiyaa</source>
        <translation>Maldivisk rufiyaa</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Rupiah</source>
        <translation>Indonesisk rupiah</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Russia</source>
        <translation>Rusland</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Russia or Kazakhstan</source>
        <translation>Rusland eller Kasakhstan</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Russian</source>
        <translation>Russisk</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Russian Ruble</source>
        <translation>Russisk rubel</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Rwanda</source>
        <translation>Rwanda</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Rwanda Franc</source>
        <translation>Rwandisk franc</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Réunion</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Réunion or Mayotte</source>
        <translation>Réunion eller Mayotte</translation>
    </message>
    <message>
        <location filename="../../composer/ui/welcome/steps.py"/>
        <source>SANDBOX stands here. It answers as LINK does, but nothing leaves this computer and nobody gets it.</source>
        <translation>Her står SANDBOX. Den svarer, som LINK gør, men intet forlader denne computer, og ingen får det.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>SDR (Special Drawing Right)</source>
        <translation>SDR (særlige trækningsrettigheder)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/shipped.py"/>
        <source>SQLite is in the public domain: {0}</source>
        <extracomment>_OF_SQLITE</extracomment>
        <translation>SQLite er offentlig ejendom: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/details.py"/>
        <source>SQLite {0}</source>
        <extracomment>apsw.sqlite_lib_version()</extracomment>
        <translation>SQLite {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Saint Barthélemy</source>
        <translation>Saint Barthélemy</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Saint Helena</source>
        <translation>Saint Helena</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Saint Helena Pound</source>
        <translation>Pund fra Saint Helena</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Saint Kitts and Nevis</source>
        <translation>Saint Kitts og Nevis</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Saint Lucia</source>
        <translation>Saint Lucia</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Saint Martin</source>
        <translation>Saint Martin</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Saint Pierre and Miquelon</source>
        <translation>Saint Pierre og Miquelon</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Saint Vincent and the Grenadines</source>
        <translation>Saint Vincent og Grenadinerne</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Samoa</source>
        <translation>Samoa</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/templates/filling.py"/>
        <source>Sample</source>
        <translation>Eksempel</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Sample of the address</source>
        <translation>Eksempel på adressen</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Sample of the code</source>
        <translation>Eksempel på koden</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/templates/form.py"/>
        <source>Sample of the file</source>
        <translation>Eksempel på filen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>Sample: {0}</source>
        <translation>Eksempel: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>Sample: “{0}”.</source>
        <extracomment>slot.sample</extracomment>
        <translation>Eksempel: ”{0}”.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/groups.py"/>
        <source>Samples</source>
        <translation>Eksempler</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Samples for the {0}</source>
        <extracomment>where</extracomment>
        <translation>Eksempler til {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>San Marino</source>
        <translation>San Marino</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <source>Sandbox</source>
        <translation>Sandkasse</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>Saturday</source>
        <translation>lørdag</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Saudi Arabia</source>
        <translation>Saudi-Arabien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Saudi Riyal</source>
        <translation>Saudiarabisk riyal</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>Save as JSON…</source>
        <translation>Gem som JSON…</translation>
    </message>
    <message>
        <location filename="../../composer/switching.py"/>
        <source>Save or discard your changes to the accounts first.</source>
        <translation>Gem eller forkast først dine ændringer i kontiene.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Save the account</source>
        <translation>Gem kontoen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/messages.py"/>
        <source>Save the message</source>
        <translation>Gem beskeden</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/saving.py"/>
        <source>Save the template</source>
        <translation>Gem skabelonen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/saving.py"/>
        <source>Save {0} templates into a folder</source>
        <translation>Gem {0} skabeloner i en mappe</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/saving.py"/>
        <source>Saved as {0}.</source>
        <translation>Gemt som {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>Screen</source>
        <translation>Skærm</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/places.py"/>
        <source>Search for fewer words, or show all messages.</source>
        <translation>Søg efter færre ord, eller vis alle beskeder.</translation>
    </message>
    <message>
        <source>Search for less, or show all messages.</source>
        <translation type="vanished">Søg bredere, eller vis alle beskeder.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Search this page</source>
        <translation>Søg på denne side</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Seconds between messages to one number</source>
        <translation>Sekunder mellem beskeder til ét nummer</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Seconds for delivery</source>
        <translation>Sekunder til levering</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>Section title</source>
        <translation>Afsnittets titel</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>Section {n}</source>
        <translation>Afsnit {n}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>Sections</source>
        <translation>Afsnit</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/template_buttons.py"/>
        <source>See all options</source>
        <translation>Se alle muligheder</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>See options</source>
        <translation>Se muligheder</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Select all</source>
        <translation>Marker alt</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Semicolons in lines {lines} were read as commas.</source>
        <translation>Semikoloner i linjerne {lines} blev læst som kommaer.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <location filename="../../composer/ui/preview/sheet.py"/>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media.py"/>
        <source>Send a link to a file on the web, or the id of a file that is uploaded already.</source>
        <translation>Send et link til en fil på nettet eller id’et for en fil, der allerede er uploadet.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Send a template: it may go out at any time.</source>
        <translation>Send en skabelon: den må sendes når som helst.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>Send again</source>
        <translation>Send igen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>Send again…</source>
        <translation>Send igen…</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Send another kind of message.</source>
        <translation>Send en anden type besked.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/welcome/steps.py"/>
        <source>Send it</source>
        <translation>Send den</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Send it again later.</source>
        <translation>Send den igen senere.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Send it again once this is put right.</source>
        <translation>Send den igen, når dette er rettet.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/again.py"/>
        <source>Send it again, but not before {0}.</source>
        <translation>Send den igen, men ikke før {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Send it as a template message.</source>
        <translation>Send den som en skabelonbesked.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Send it without the identity key once you trust the number again.</source>
        <translation>Send den uden identitetsnøglen, når du igen stoler på nummeret.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location_request/__init__.py"/>
        <source>Send location</source>
        <translation>Send placering</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Send more slowly.</source>
        <translation>Send langsommere.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>Send to a list…</source>
        <translation>Send til en liste…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Send with {0}</source>
        <translation>Send med {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <source>Sender</source>
        <translation>Afsender</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Sender and recipient are the same</source>
        <translation>Afsender og modtager er den samme</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>Sender number</source>
        <translation>Afsendernummer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Sender numbers</source>
        <translation>Afsendernumre</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Sending</source>
        <translation>Afsendelse</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Sending began</source>
        <translation>Afsendelsen begyndte</translation>
    </message>
    <message>
        <location filename="../../composer/outbox/words.py"/>
        <source>Sending has a fault</source>
        <translation>Afsendelsen har en fejl</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Sending was resumed</source>
        <translation>Afsendelsen blev genoptaget</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Sends a picture</source>
        <translation>Sender et billede</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Sends a picture back</source>
        <translation>Sender et billede tilbage</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <location filename="../../composer/ui/inbox/thread_model.py"/>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Sent by WhatsApp</source>
        <translation>Sendt af WhatsApp</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Sent to WhatsApp</source>
        <translation>Sendt til WhatsApp</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Serbia</source>
        <translation>Serbien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Serbian</source>
        <translation>Serbisk</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Serbian Dinar</source>
        <translation>Serbisk dinar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Server fault</source>
        <translation>Serverfejl</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>Service providers such as Bird say so, Meta does not.</source>
        <translation>Tjenesteudbydere som Bird siger det, Meta gør ikke.</translation>
    </message>
    <message>
        <location filename="../../composer/app.py"/>
        <location filename="../../composer/ui/commands/groups.py"/>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Settings: {0}</source>
        <translation>Indstillinger: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Several products</source>
        <translation>Flere produkter</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/payload.py"/>
        <source>Several products are named in their sections only; here the key has no effect.</source>
        <translation>Flere produkter angives kun i deres afsnit; her har nøglen ingen virkning.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Seychelles Rupee</source>
        <translation>Seychellisk rupee</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Shorten it before submitting again.</source>
        <translation>Forkort den, før du indsender igen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Shorten the values.</source>
        <translation>Forkort værdierne.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/text/__init__.py"/>
        <source>Show a preview of the first link</source>
        <translation>Vis en forhåndsvisning af det første link</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Show a screen</source>
        <translation>Vis en skærm</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Show a screen, or ask your server first. Without an answer it is a screen.</source>
        <translation>Vis en skærm, eller spørg først din server. Uden svar bliver det en skærm.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/places.py"/>
        <source>Show all</source>
        <translation>Vis alle</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/places.py"/>
        <source>Show all messages</source>
        <translation>Vis alle beskeder</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/thread_pane.py"/>
        <location filename="../../composer/ui/inbox/thread_view.py"/>
        <source>Show in Deliveries</source>
        <translation>Vis i Leveringer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/media_shown.py"/>
        <source>Show it</source>
        <translation>Vis det</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Show or hide the charts</source>
        <translation>Vis eller skjul diagrammerne</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Show the JSON</source>
        <translation>Vis JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Show the formats</source>
        <translation>Vis formaterne</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>Show the formats side by side</source>
        <translation>Vis formaterne side om side</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Show the problems</source>
        <translation>Vis problemerne</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/touch.py"/>
        <source>Show the {0} from {1}</source>
        <translation>Vis {0} fra {1}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/thread_pane.py"/>
        <location filename="../../composer/ui/inbox/thread_view.py"/>
        <source>Show this message as JSON</source>
        <translation>Vis denne besked som JSON</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Show when it ends</source>
        <translation>Vis, hvornår det slutter</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Sierra Leone</source>
        <translation>Sierra Leone</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Signature hash</source>
        <translation>Signaturhash</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Silver</source>
        <translation>Sølv</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Singapore</source>
        <translation>Singapore</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Singapore Dollar</source>
        <translation>Singaporeansk dollar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product/__init__.py"/>
        <source>Single product</source>
        <translation>Enkelt produkt</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Sinhala</source>
        <translation>Singalesisk</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Sint Maarten</source>
        <translation>Sint Maarten</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/content.py"/>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Slovak</source>
        <translation>Slovakisk</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Slovakia</source>
        <translation>Slovakiet</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Slovenia</source>
        <translation>Slovenien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Slovenian</source>
        <translation>Slovensk</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Slow answer</source>
        <translation>Langsomt svar</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Slow down.</source>
        <translation>Sænk farten.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Slower is safer: there is more time to stop. What comes faster than WhatsApp and LINK allow is refused.</source>
        <translation>Langsommere er sikrere: der er mere tid til at stoppe. Det, der kommer hurtigere, end WhatsApp og LINK tillader, bliver afvist.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>So many requests are begun in a second, at most. 20 unless you change it; up to 80.</source>
        <translation>Så mange anmodninger påbegyndes højst i sekundet. 20, medmindre du ændrer det; op til 80.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>So many requests wait for an answer at the same time, at most. 8 unless you change it; up to 10.</source>
        <translation>Så mange anmodninger venter højst på svar samtidig. 8, medmindre du ændrer det; op til 10.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Sol</source>
        <translation>Peruansk sol</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Solomon Islands Dollar</source>
        <translation>Salomonsk dollar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Som</source>
        <translation>Kirgisisk som</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Somali Shilling</source>
        <translation>Somalisk shilling</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Somalia</source>
        <translation>Somalia</translation>
    </message>
    <message>
        <location filename="../../composer/interlock.py"/>
        <source>Some recipients exist in the sandbox only</source>
        <translation>Nogle modtagere findes kun i sandkassen</translation>
    </message>
    <message>
        <location filename="../../composer/clients/errors.py"/>
        <source>Some reports are no longer on the relay</source>
        <translation>Nogle rapporter er ikke længere på relæet</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/agreement.py"/>
        <source>Some values have a gap&apos;s name and this one has none: in one template the gaps are named all, or none.</source>
        <translation>Nogle værdier har en pladsholders navn, og denne har ikke: i en skabelon har enten alle pladsholdere navne eller ingen.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>Something answered at this address, but not as a Composer relay does.</source>
        <translation>Noget svarede på denne adresse, men ikke som et Composer-relæ gør.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>Something answered at this address, but without encryption.</source>
        <translation>Noget svarede på denne adresse, men uden kryptering.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/link.py"/>
        <source>Something follows after the end of the JSON.</source>
        <translation>Der følger noget efter slutningen af JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>Something in the message or in the account’s details is not accepted.</source>
        <translation>Noget i beskeden eller i kontoens oplysninger accepteres ikke.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Something in the message or in the account’s details is not in the form LINK expects.</source>
        <translation>Noget i beskeden eller i kontoens oplysninger har ikke den form, LINK forventer.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Something in the request went wrong</source>
        <translation>Noget i anmodningen gik galt</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Something is wrong with how the business pays.</source>
        <translation>Der er noget galt med, hvordan virksomheden betaler.</translation>
    </message>
    <message>
        <location filename="../../composer/polling.py"/>
        <source>Something unexpected happened</source>
        <translation>Der skete noget uventet</translation>
    </message>
    <message>
        <location filename="../../composer/outbox/words.py"/>
        <source>Something unexpected happened while its settings were read. Check them, then resume sending.</source>
        <translation>Der skete noget uventet, mens indstillingerne blev læst. Kontroller dem, og genoptag derefter afsendelsen.</translation>
    </message>
    <message>
        <location filename="../../composer/outbox/words.py"/>
        <source>Something unexpected happened while the request was leaving. A delivery report will settle it; please report the fault.</source>
        <translation>Der skete noget uventet, mens anmodningen blev sendt. En leveringsrapport afgør det; anmeld gerne fejlen.</translation>
    </message>
    <message>
        <location filename="../../composer/outbox/words.py"/>
        <source>Something unexpected happened. Composer tries again in a moment; if this stays, restart it and report the fault.</source>
        <translation>Der skete noget uventet. Composer prøver igen om et øjeblik; hvis det varer ved, så genstart, og anmeld fejlen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Something unexpected went wrong at LINK.</source>
        <translation>Noget uventet gik galt hos LINK.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Something unexpected went wrong when LINK contacted WhatsApp.</source>
        <translation>Noget uventet gik galt, da LINK kontaktede WhatsApp.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Something went wrong at Meta</source>
        <translation>Noget gik galt hos Meta</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Somoni</source>
        <translation>Tadsjikisk somoni</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/pointing.py"/>
        <source>Sources disagree:</source>
        <translation>Kilderne er uenige:</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>South Africa</source>
        <translation>Sydafrika</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>South Korea</source>
        <translation>Sydkorea</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>South Sudan</source>
        <translation>Sydsudan</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>South Sudanese Pound</source>
        <translation>Sydsudansk pund</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Space</source>
        <translation>Mellemrum</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>Spaces must be written %20.</source>
        <translation>Mellemrum skal skrives %20.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Spanish</source>
        <translation>Spansk</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Spanish (ARG)</source>
        <translation>Spansk (Argentina)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Spanish (CHL)</source>
        <translation>Spansk (Chile)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Spanish (COL)</source>
        <translation>Spansk (Colombia)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Spanish (CRI)</source>
        <translation>Spansk (Costa Rica)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Spanish (DOM)</source>
        <translation>Spansk (Den Dominikanske Republik)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Spanish (ECU)</source>
        <translation>Spansk (Ecuador)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Spanish (HND)</source>
        <translation>Spansk (Honduras)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Spanish (MEX)</source>
        <translation>Spansk (Mexico)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Spanish (PAN)</source>
        <translation>Spansk (Panama)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Spanish (PER)</source>
        <translation>Spansk (Peru)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Spanish (SPA)</source>
        <translation>Spansk (Spanien)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Spanish (URY)</source>
        <translation>Spansk (Uruguay)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Speed</source>
        <translation>Hastighed</translation>
    </message>
    <message>
        <location filename="../../composer/lists/reading.py"/>
        <source>Split it into several files.</source>
        <translation>Del den op i flere filer.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/audio/__init__.py"/>
        <source>Spoken directions</source>
        <translation>Indtalt rutevejledning</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Sri Lanka Rupee</source>
        <translation>Srilankansk rupee</translation>
    </message>
    <message>
        <location filename="../../composer/connections.py"/>
        <source>Start Composer without --no-sandbox.</source>
        <translation>Start Composer uden --no-sandbox.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>State</source>
        <translation>Delstat</translation>
    </message>
    <message>
        <location filename="../../composer/lists/result.py"/>
        <location filename="../../composer/rendering/sheet.py"/>
        <location filename="../../composer/ui/deliveries/cells.py"/>
        <location filename="../../composer/ui/deliveries/support.py"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/sticker/__init__.py"/>
        <location filename="../../composer/ui/inbox/words.py"/>
        <location filename="../../composer/ui/preview/media.py"/>
        <source>Sticker</source>
        <translation>Klistermærke</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_form.py"/>
        <source>Still missing: {0}.</source>
        <translation>Mangler stadig: {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Stockholm</source>
        <translation>Stockholm</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Stop sending and check the number’s quality in WhatsApp Manager.</source>
        <translation>Stop med at sende, og kontroller nummerets kvalitet i WhatsApp Manager.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/selected.py"/>
        <source>Stop watching</source>
        <translation>Følg ikke længere</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/selected.py"/>
        <source>Stop watching the message</source>
        <translation>Følg ikke beskeden længere</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/selected.py"/>
        <source>Stop watching the selected messages</source>
        <translation>Følg ikke de valgte beskeder længere</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Street</source>
        <translation>Gade</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Street and number.</source>
        <translation>Gade og nummer.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/__init__.py"/>
        <source>Street and town. WhatsApp shows it only together with a name.</source>
        <translation>Gade og by. WhatsApp viser den kun sammen med et navn.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Submission</source>
        <translation>Indsendelse</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Submission of changes</source>
        <translation>Indsendelse af ændringer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>Submit 1 template to the account “{1}”?</source>
        <translation>Vil du indsende 1 skabelon til kontoen ”{1}”?</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Submit the template…</source>
        <translation>Indsend skabelonen…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>Submit {0} templates to the account “{1}”?</source>
        <translation>Vil du indsende {0} skabeloner til kontoen ”{1}”?</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>Submit {0} templates to {1} accounts: {2}?</source>
        <translation>Vil du indsende {0} skabeloner til {1} konti: {2}?</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Submitted</source>
        <translation>Indsendt</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Sucre</source>
        <translation>Sucre</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Sudan</source>
        <translation>Sudan</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Sudanese Pound</source>
        <translation>Sudansk pund</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Suffix</source>
        <translation>Suffiks</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>Sunday</source>
        <translation>søndag</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Support, Sweden</source>
        <translation>Support, Sverige</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Surinam Dollar</source>
        <translation>Surinamsk dollar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Suriname</source>
        <translation>Surinam</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Svalbard and Jan Mayen</source>
        <translation>Svalbard og Jan Mayen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/languages.py"/>
        <source>Svenska</source>
        <translation>Svenska</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Swahili</source>
        <translation>Swahili</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Sweden</source>
        <translation>Sverige</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Swedish</source>
        <translation>Svensk</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Swedish Krona</source>
        <translation>Svensk krone</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Swiss Franc</source>
        <translation>Schweizerfranc</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Syria</source>
        <translation>Syrien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Syrian Pound</source>
        <translation>Syrisk pund</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>São Tomé and Príncipe</source>
        <translation>São Tomé og Príncipe</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Tabs or other control characters stood inside texts in lines {lines}; they were kept.</source>
        <translation>Tabulatorer eller andre styretegn stod i tekster i linjerne {lines}; de blev bevaret.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Tajikistan</source>
        <translation>Tadsjikistan</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Taka</source>
        <translation>Bangladeshisk taka</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Taken by the app</source>
        <translation>Hentes af appen</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Tala</source>
        <translation>Samoansk tala</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Tamil</source>
        <translation>Tamil</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Tanzania</source>
        <translation>Tanzania</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Tanzanian Shilling</source>
        <translation>Tanzanisk shilling</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/words.py"/>
        <source>Tapped a button</source>
        <translation>Trykkede på en knap</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Taps</source>
        <translation>Trykker</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Taps the first button or row</source>
        <translation>Trykker på den første knap eller række</translation>
    </message>
    <message>
        <location filename="../../composer/polling.py"/>
        <source>Tell whoever runs the relay. Composer keeps trying.</source>
        <translation>Sig det til den, der driver relæet. Composer bliver ved med at forsøge.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Telugu</source>
        <translation>Telugu</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/__init__.py"/>
        <location filename="../../composer/ui/handover/subjects.py"/>
        <source>Template</source>
        <translation>Skabelon</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/sheet.py"/>
        <source>Template id</source>
        <translation>Skabelon-id</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/__init__.py"/>
        <source>Template name</source>
        <translation>Skabelonens navn</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Template not there</source>
        <translation>Skabelonen er der ikke</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Template not there yet</source>
        <translation>Skabelonen er der ikke endnu</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <source>Template parts</source>
        <translation>Skabelonens dele</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <location filename="../../composer/ui/preview/standin.py"/>
        <source>Template · {0}</source>
        <translation>Skabelon · {0}</translation>
    </message>
    <message>
        <location filename="../../composer/app.py"/>
        <location filename="../../composer/ui/commands/groups.py"/>
        <source>Templates</source>
        <translation>Skabeloner</translation>
    </message>
    <message>
        <location filename="../../composer/template_calls.py"/>
        <source>Templates are not managed through this account</source>
        <translation>Skabeloner administreres ikke via denne konto</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Templates of this account were filed under the wrong category, so Meta limits sending for a while.</source>
        <translation>Skabeloner i denne konto var lagt i en forkert kategori, så Meta begrænser afsendelsen et stykke tid.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/desktop.py"/>
        <source>Templates with a coupon code are not shown by WhatsApp in a browser.</source>
        <translation>Skabeloner med en kuponkode vises ikke af WhatsApp i en browser.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/desktop.py"/>
        <source>Templates with four or more buttons are not shown by WhatsApp on a computer. It asks people to look at their phone.</source>
        <translation>Skabeloner med fire eller flere knapper vises ikke af WhatsApp på en computer. Folk bliver bedt om at se på telefonen.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/desktop.py"/>
        <source>Templates with quick replies beside other buttons are not shown by WhatsApp on a computer. It asks people to look at their phone.</source>
        <translation>Skabeloner med hurtige svar ved siden af andre knapper vises ikke af WhatsApp på en computer. Folk bliver bedt om at se på telefonen.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Tenge</source>
        <translation>Kasakhisk tenge</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Terms for zero-tap accepted</source>
        <translation>Vilkår for zero-tap accepteret</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Test recipients</source>
        <translation>Testmodtagere</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/messages/text/__init__.py"/>
        <location filename="../../composer/templates/asking.py"/>
        <location filename="../../composer/templates/form.py"/>
        <location filename="../../composer/templates/starts.py"/>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media.py"/>
        <source>Text below it, in the same bubble.</source>
        <translation>Tekst under det, i samme boble.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Text for filling in</source>
        <translation>Tekst til udfyldning</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Text in the header</source>
        <translation>Tekst i sidehovedet</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Text too long</source>
        <translation>Teksten er for lang</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Text with buttons</source>
        <translation>Tekst med knapper</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Texts in lines {lines} were in other than double quotation marks.</source>
        <translation>Tekster i linjerne {lines} stod i andet end dobbelte anførselstegn.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Texts joined with a plus sign in line {lines} were put together.</source>
        <translation>Tekster forbundet med et plustegn i linje {lines} blev sat sammen.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Texts joined with plus signs in lines {lines} were put together.</source>
        <translation>Tekster forbundet med plustegn i linjerne {lines} blev sat sammen.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Texts that begin in lines {lines} run over several lines; the line breaks were kept.</source>
        <translation>Tekster, der begynder i linjerne {lines}, går over flere linjer; linjeskiftene blev bevaret.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Thai</source>
        <translation>Thai</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Thailand</source>
        <translation>Thailand</translation>
    </message>
    <message>
        <location filename="../../composer/messages/sticker/__init__.py"/>
        <source>Thank you</source>
        <translation>Tak</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>That a computer does not show this message is documented; the words it shows instead are not.</source>
        <translation>At en computer ikke viser denne besked, er dokumenteret; ordene, den viser i stedet, er ikke.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>That day is a {day}, which is {number} when Monday is 1.</source>
        <translation>Den dag er en {day}, som er {number}, når mandag er 1.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/bringing_in.py"/>
        <source>That is not on this computer. Save it to a file first.</source>
        <translation>Det ligger ikke på denne computer. Gem det først i en fil.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/welcome/steps.py"/>
        <source>That was the whole trip</source>
        <translation>Det var hele turen</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>The Android apps that take the code.</source>
        <translation>De Android-apps, der henter koden.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>The JSON was itself inside quotation marks, as a text; what is in it was read.</source>
        <translation>JSON stod selv i anførselstegn, som en tekst; indholdet blev læst.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>The On-Premises client answered and accepts the user name and password. Nothing was sent.</source>
        <translation>On-Premises-klienten svarede og accepterer brugernavn og adgangskode. Intet blev sendt.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>The On-Premises client did not let Composer log in.</source>
        <translation>On-Premises-klienten lod ikke Composer logge ind.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>The On-Premises client does not log in</source>
        <translation>On-Premises-klienten logger ikke ind</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/shipped.py"/>
        <source>The Python Software Foundation&apos;s licence: {0}</source>
        <extracomment>_OF_PYTHON</extracomment>
        <translation>Python Software Foundations licens: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>The WhatsApp Business Account id is missing</source>
        <translation>WhatsApp Business-kontoens id mangler</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>The WhatsApp number of this account. Meta takes it from the account; here it stands beside what was sent, and tells which conversations are this account&apos;s.</source>
        <translation>Denne kontos WhatsApp-nummer. Meta tager det fra kontoen; her står det ved det, der blev sendt, og viser, hvilke samtaler der er denne kontos.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>The WhatsApp numbers that you may send from. The first is used unless another is chosen.</source>
        <translation>De WhatsApp-numre, du må sende fra. Det første bruges, medmindre et andet vælges.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The access key between LINK and Meta is no longer valid.</source>
        <translation>Adgangsnøglen mellem LINK og Meta er ikke længere gyldig.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>The access token cannot be used</source>
        <translation>Adgangstokenet kan ikke bruges</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>The access token may not manage templates</source>
        <translation>Adgangstokenet må ikke administrere skabeloner</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>The access token of the account is wrong or no longer valid.</source>
        <translation>Kontoens adgangstoken er forkert eller ikke længere gyldigt.</translation>
    </message>
    <message>
        <location filename="../../composer/outbox/words.py"/>
        <source>The account cannot be used</source>
        <translation>Kontoen kan ikke bruges</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>The account has a template with this name in this language.</source>
        <translation>Kontoen har en skabelon med dette navn på dette sprog.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The account has as many templates as it may have.</source>
        <translation>Kontoen har så mange skabeloner, som den må have.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>The account has it as {0}.</source>
        <translation>Hos kontoen er kategorien {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>The account has more templates than it may have.</source>
        <translation>Kontoen har flere skabeloner, end den må have.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>The account has no such template</source>
        <translation>Kontoen har ingen sådan skabelon</translation>
    </message>
    <message>
        <location filename="../../composer/connections.py"/>
        <location filename="../../composer/template_calls.py"/>
        <source>The account is gone</source>
        <translation>Kontoen er væk</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The account is in maintenance</source>
        <translation>Kontoen er under vedligeholdelse</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The account is on hold, so nothing of it is sent until you resume it.</source>
        <translation>Kontoen er tilbageholdt, så intet fra den sendes, før du genoptager den.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The account is restricted or locked</source>
        <translation>Kontoen er begrænset eller låst</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The account lost, or never had, a permission at Meta that this message needs.</source>
        <translation>Kontoen har mistet, eller aldrig haft, en tilladelse hos Meta, som denne besked kræver.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <location filename="../../composer/clients/templates.py"/>
        <source>The account may not do this</source>
        <translation>Kontoen må ikke gøre dette</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The account may not message people in this country.</source>
        <translation>Kontoen må ikke sende beskeder til folk i dette land.</translation>
    </message>
    <message>
        <location filename="../../composer/connections.py"/>
        <source>The account was removed.</source>
        <translation>Kontoen er fjernet.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/address.py"/>
        <source>The address begins with http://, so the password and the messages could be read on the way.</source>
        <translation>Adressen begynder med http://, så adgangskoden og beskederne kan læses undervejs.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/address.py"/>
        <source>The address contains a user name or password.</source>
        <translation>Adressen indeholder et brugernavn eller en adgangskode.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/address.py"/>
        <source>The address contains “?” or “#”.</source>
        <translation>Adressen indeholder ”?” eller ”#”.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>The address has a user name or a password in it.</source>
        <translation>Adressen indeholder et brugernavn eller en adgangskode.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/way.py"/>
        <source>The address has moved</source>
        <translation>Adressen er flyttet</translation>
    </message>
    <message>
        <location filename="../../composer/clients/address.py"/>
        <source>The address is not a complete web address.</source>
        <translation>Adressen er ikke en fuldstændig webadresse.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/address.py"/>
        <source>The address is not a valid web address.</source>
        <translation>Adressen er ikke en gyldig webadresse.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/payload.py"/>
        <source>The address is shown only together with a name.</source>
        <translation>Adressen vises kun sammen med et navn.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>The address leads into a private network or to this computer.</source>
        <translation>Adressen fører ind i et privat netværk eller til denne computer.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>The address leads on and on to others.</source>
        <translation>Adressen fører hele tiden videre til andre.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>The address leads to a file of this computer.</source>
        <translation>Adressen fører til en fil på denne computer.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The address or the account’s details cannot be used for a request.</source>
        <translation>Adressen eller kontoens oplysninger kan ikke bruges til en anmodning.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/bubble.py"/>
        <source>The address stopped working {0}.</source>
        <translation>Adressen holdt op med at virke {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/bubble.py"/>
        <source>The address works until {0}.</source>
        <translation>Adressen virker indtil {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>The amount times one thousand, digits only: 100.99 is written 100990.</source>
        <translation>Beløbet gange tusind, kun cifre: 100,99 skrives 100990.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>The answer breaks off</source>
        <translation>Svaret afbrydes</translation>
    </message>
    <message>
        <location filename="../../composer/store/templates.py"/>
        <source>The answer was lost. What the account has shows that it counted.</source>
        <translation>Svaret gik tabt. Det, kontoen har, viser, at det gik igennem.</translation>
    </message>
    <message>
        <location filename="../../composer/store/templates.py"/>
        <source>The answer was lost. What the account has shows that it did not count.</source>
        <translation>Svaret gik tabt. Det, kontoen har, viser, at det ikke gik igennem.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The app or the account asked Meta for more than it may in this time.</source>
        <translation>Appen eller kontoen bad Meta om mere, end den må i dette tidsrum.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>The app that takes the code is missing: its package name and its signature hash.</source>
        <translation>Appen, der henter koden, mangler: dens pakkenavn og signaturhash.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>The app’s name at Google Play.</source>
        <translation>Appens navn i Google Play.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>The badge names the day, then counts down, and is red in the last hour. The words on the phone may be others.</source>
        <translation>Mærket angiver dagen, tæller derefter ned og er rødt i den sidste time. Ordene på telefonen kan være andre.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>The base address of LINK&apos;s WhatsApp Message API. LINK tells you which of them is yours; you can type another.</source>
        <translation>Basisadressen for LINKs WhatsApp Message API. LINK fortæller dig, hvilken der er din; du kan skrive en anden.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>The body was taken out of a curl command; its address, headers and sign-in were left out.</source>
        <translation>Indholdet blev taget ud af en curl-kommando; adresse, headere og login blev udeladt.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>The braces around everything were missing.</source>
        <translation>De krøllede parenteser omkring det hele manglede.</translation>
    </message>
    <message>
        <location filename="../../composer/companions.py"/>
        <source>The built-in sandbox stopped and is being started again.</source>
        <translation>Den indbyggede sandkasse stoppede og bliver startet igen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The business has not accepted the terms for WhatsApp payments.</source>
        <translation>Virksomheden har ikke accepteret vilkårene for WhatsApp-betalinger.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The business number was deleted at Meta.</source>
        <translation>Virksomhedsnummeret er slettet hos Meta.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>The button for the code is missing.</source>
        <translation>Knappen til koden mangler.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/carousel.py"/>
        <source>The card has no button. LINK&apos;s specification gives every card at least one.</source>
        <translation>Kortet har ingen knap. LINKs specifikation giver hvert kort mindst én.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/carousel.py"/>
        <source>The card has no header. Every card of a carousel shows a picture or a video.</source>
        <translation>Kortet har intet sidehoved. Hvert kort i en karrusel viser et billede eller en video.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>The card has no header. Every card shows a picture or a video.</source>
        <translation>Kortet har intet sidehoved. Hvert kort viser et billede eller en video.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/picture.py"/>
        <source>The card&apos;s title and picture come from the linked page, which is never opened here.</source>
        <translation>Kortets titel og billede kommer fra den linkede side, som aldrig åbnes her.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>The catalog opens. When the person orders something, this comes back.</source>
        <translation>Kataloget åbnes. Når personen bestiller noget, kommer dette tilbage.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>The catalog that the product is of.</source>
        <translation>Kataloget, som produktet hører til.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/definition.py"/>
        <location filename="../../composer/rendering/interactive.py"/>
        <source>The catalog&apos;s first product</source>
        <translation>Katalogets første produkt</translation>
    </message>
    <message>
        <location filename="../../composer/templates/editing.py"/>
        <source>The category of an approved template cannot be changed.</source>
        <translation>En godkendt skabelons kategori kan ikke ændres.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client cannot use one of the message&apos;s values.</source>
        <translation>Klienten kan ikke bruge en af beskedens værdier.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client could not fetch the template.</source>
        <translation>Klienten kunne ikke hente skabelonen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client could not process the message.</source>
        <translation>Klienten kunne ikke behandle beskeden.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client did not accept the login.</source>
        <translation>Klienten accepterede ikke loginnet.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client does not know this type of recipient.</source>
        <translation>Klienten kender ikke denne modtagertype.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client has no address for its callbacks.</source>
        <translation>Klienten har ingen adresse til sine callbacks.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client has too much to do just now.</source>
        <translation>Klienten har for meget at lave lige nu.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client is not ready</source>
        <translation>Klienten er ikke klar</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client is overloaded</source>
        <translation>Klienten er overbelastet</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client is starting or being set up.</source>
        <translation>Klienten starter eller er ved at blive sat op.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client met an error it does not name.</source>
        <translation>Klienten stødte på en fejl, som den ikke angiver.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client met an internal error.</source>
        <translation>Klienten stødte på en intern fejl.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client needs a field that the message does not have.</source>
        <translation>Klienten kræver et felt, som beskeden ikke har.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client sends faster than it may.</source>
        <translation>Klienten sender hurtigere, end den må.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/bringing_in.py"/>
        <source>The clipboard holds no text.</source>
        <translation>Udklipsholderen indeholder ingen tekst.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>The closing quotation mark was missing in line {lines}.</source>
        <translation>Det afsluttende anførselstegn manglede i linje {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>The closing quotation marks were missing in lines {lines}.</source>
        <translation>De afsluttende anførselstegn manglede i linjerne {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/filled.py"/>
        <source>The code must be the same as in the body, “{code}”.</source>
        <translation>Koden skal være den samme som i brødteksten, ”{code}”.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/button_slots.py"/>
        <source>The code of “{0}”</source>
        <extracomment>text_of(part)</extracomment>
        <translation>Koden for ”{0}”</translation>
    </message>
    <message>
        <location filename="../../composer/templates/slots.py"/>
        <source>The code once more, for the button</source>
        <translation>Koden én gang til, for knappen</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>The code that a tap copies: at most 15 letters and digits.</source>
        <translation>Koden, som et tryk kopierer: højst 15 bogstaver og cifre.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>The codes assigned for transactions where no currency is involved</source>
        <translation>Ingen valuta</translation>
    </message>
    <message>
        <location filename="../../composer/formats/link.py"/>
        <source>The comma before the closing brace is one too many.</source>
        <translation>Kommaet før den afsluttende krøllede parentes er ét for meget.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/link.py"/>
        <source>The comma before the closing bracket is one too many.</source>
        <translation>Kommaet før den afsluttende kantede parentes er ét for meget.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The company&apos;s name.</source>
        <translation>Firmaets navn.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The complete address, with https:// in front.</source>
        <translation>Hele adressen, med https:// foran.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The computer at this address refused the connection.</source>
        <translation>Computeren på denne adresse afviste forbindelsen.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The connection broke before a complete answer came.</source>
        <translation>Forbindelsen blev afbrudt, før der kom et helt svar.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>The connection broke, or no complete answer came in time.</source>
        <translation>Forbindelsen blev afbrudt, eller der kom ikke et helt svar i tide.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The connection was closed before a complete answer came.</source>
        <translation>Forbindelsen blev lukket, før der kom et helt svar.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The connection was lost before LINK answered. It may have been sent or not; the first report will tell.</source>
        <translation>Forbindelsen gik tabt, før LINK svarede. Den er måske sendt, måske ikke; den første rapport viser det.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The connection was lost before the sandbox answered. It may have been accepted or not; the first report will tell.</source>
        <translation>Forbindelsen gik tabt, før sandkassen svarede. Den er måske accepteret, måske ikke; den første rapport viser det.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <location filename="../../composer/clients/meta.py"/>
        <source>The connection works</source>
        <translation>Forbindelsen virker</translation>
    </message>
    <message>
        <location filename="../../composer/clients/address.py"/>
        <source>The connection would not be encrypted</source>
        <translation>Forbindelsen ville ikke være krypteret</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The contact&apos;s numbers. With a WhatsApp id, the recipient can write to the contact at once.</source>
        <translation>Kontaktens numre. Med et WhatsApp-id kan modtageren skrive til kontakten med det samme.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The contact&apos;s pages on the web.</source>
        <translation>Kontaktens sider på nettet.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The content breaks a policy</source>
        <translation>Indholdet bryder en politik</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source>The countries&apos; numbering plans</source>
        <translation>Landenes nummerplaner</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The country in two letters.</source>
        <translation>Landet med to bogstaver.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The country&apos;s name.</source>
        <translation>Landets navn.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>The currency&apos;s code of three letters, as in the standard ISO 4217.</source>
        <translation>Valutaens kode på tre bogstaver, som i standarden ISO 4217.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/windows.py"/>
        <source>The customer care window is closed since {0}: WhatsApp takes only templates until the person writes.</source>
        <translation>Kundeservicevinduet er lukket siden {0}: WhatsApp tager kun imod skabeloner, indtil personen skriver.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/windows.py"/>
        <source>The customer care window is closed: this person has not written in the last 24 hours, so WhatsApp takes only templates.</source>
        <translation>Kundeservicevinduet er lukket: denne person har ikke skrevet inden for de seneste 24 timer, så WhatsApp tager kun imod skabeloner.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/windows.py"/>
        <source>The customer care window is open until {0}: free-form messages arrive until then.</source>
        <translation>Kundeservicevinduet er åbent indtil {0}: frie beskeder når frem indtil da.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/windows.py"/>
        <source>The customer care window of {number} is closed. The sandbox delivers the message all the same; WhatsApp would take only templates.</source>
        <translation>Kundeservicevinduet for {number} er lukket. Sandkassen leverer beskeden alligevel; WhatsApp ville kun tage imod skabeloner.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/windows.py"/>
        <source>The customer care window of {number} is closed: WhatsApp takes only a template until the person writes.</source>
        <translation>Kundeservicevinduet for {number} er lukket: WhatsApp tager kun imod en skabelon, indtil personen skriver.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/windows.py"/>
        <source>The customer care windows of {count} more recipients are closed: WhatsApp takes only templates for them.</source>
        <translation>Kundeservicevinduerne for {count} modtagere mere er lukket: WhatsApp tager kun imod skabeloner til dem.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/own_rules.py"/>
        <source>The data that Meta gives back are {count} characters long; {limit} is the limit.</source>
        <translation>De data, som Meta giver tilbage, er {count} tegn lange; grænsen er {limit}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/own_rules.py"/>
        <source>The data that Meta gives back must be text.</source>
        <translation>De data, som Meta giver tilbage, skal være tekst.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>The definition’s {called} is “{wanted}”; here it is “{given}”.</source>
        <translation>Definitionen har ”{wanted}” som {called}; her er det ”{given}”.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The department within the company.</source>
        <translation>Afdelingen i firmaet.</translation>
    </message>
    <message>
        <location filename="../../composer/store/faults.py"/>
        <location filename="../../composer/store/workspace.py"/>
        <source>The disk has a fault</source>
        <translation>Disken har en fejl</translation>
    </message>
    <message>
        <location filename="../../composer/store/faults.py"/>
        <location filename="../../composer/store/workspace.py"/>
        <source>The disk is full</source>
        <translation>Disken er fuld</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The display name is not approved</source>
        <translation>Visningsnavnet er ikke godkendt</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The exchange with the server broke off.</source>
        <translation>Udvekslingen med serveren blev afbrudt.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The exchange with the server took too long.</source>
        <translation>Udvekslingen med serveren tog for lang tid.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The family name.</source>
        <translation>Efternavnet.</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>The field is empty.</source>
        <translation>Feltet er tomt.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/reading.py"/>
        <source>The file cannot be read</source>
        <translation>Filen kan ikke læses</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>The file cannot be read.</source>
        <translation>Filen kan ikke læses.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/decoding.py"/>
        <source>The file does not say how its letters are written, and they are not UTF-8: they were read as those of Windows (Latin-1). Check names with accents in them.</source>
        <translation>Filen angiver ikke, hvordan dens bogstaver er kodet, og de er ikke UTF-8: de blev læst som Windows&apos; (Latin-1). Kontroller navne med æ, ø, å og accenter.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/decoding.py"/>
        <source>The file holds no text that can be read.</source>
        <translation>Filen indeholder ingen tekst, der kan læses.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/bringing_in.py"/>
        <source>The file is not written in UTF-8; its letters were read as those of Windows.</source>
        <translation>Filen er ikke skrevet i UTF-8; dens bogstaver blev læst som Windows&apos;.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/decoding.py"/>
        <source>The file is too large</source>
        <translation>Filen er for stor</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>The file lies on another computer.</source>
        <translation>Filen ligger på en anden computer.</translation>
    </message>
    <message>
        <location filename="../../composer/store/workspace.py"/>
        <source>The file with drafts, accounts and settings was damaged and could not be read. It was set aside as “{name}”, and Composer starts without it. Passwords in the keyring are not affected.</source>
        <translation>Filen med kladder, konti og indstillinger var beskadiget og kunne ikke læses. Den blev lagt til side som ”{name}”, og Composer starter uden den. Adgangskoder i nøgleringen er ikke berørt.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>The first one of the flow, one that you name here, or one that your own server chooses.</source>
        <translation>Flowets første, en, som du angiver her, eller en, som din egen server vælger.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The flow is blocked</source>
        <translation>Flowet er blokeret</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>The flow is missing: its id, its name or its JSON.</source>
        <translation>Flowet mangler: dets id, navn eller JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The flow is slowed down</source>
        <translation>Flowet er bremset</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>The flow&apos;s first</source>
        <translation>Flowets første</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>The flow&apos;s id. WhatsApp Manager shows it in the list of flows.</source>
        <translation>Flowets id. WhatsApp Manager viser det på listen over flows.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>The form opens. When the person has filled it in, this comes back.</source>
        <translation>Formularen åbnes. Når personen har udfyldt den, kommer dette tilbage.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>The form that opens was made in WhatsApp Manager, and is not known here.</source>
        <translation>Formularen, der åbnes, er lavet i WhatsApp Manager og kendes ikke her.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>The gap of a link must be its end.</source>
        <translation>Et links pladsholder skal stå i slutningen.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>The gap {gap} has a name, but the gaps of this template have numbers. Choose names for all gaps, or number it.</source>
        <translation>Pladsholderen {gap} har et navn, men skabelonens pladsholdere har numre. Vælg navne til alle pladsholdere, eller nummerer den.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>The gap {gap} has spaces between its braces.</source>
        <translation>Pladsholderen {gap} har mellemrum inden for parenteserne.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>The gap {gap} stands here {times} times. Each may stand in a text once.</source>
        <translation>Pladsholderen {gap} står her {times} gange. Hver må stå én gang i en tekst.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>The gap {missing} is missing: the numbers go from 1 without a gap.</source>
        <translation>Pladsholderen {missing} mangler: numrene går fra 1 uden spring.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>The gaps must stand in the order of their numbers; here {gap} comes too early.</source>
        <translation>Pladsholderne skal stå i nummerorden; her kommer {gap} for tidligt.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>The gaps of this template have names, and {gap} has a number. Give it a name, or choose numbers for all gaps.</source>
        <translation>Skabelonens pladsholdere har navne, og {gap} har et nummer. Giv den et navn, eller vælg numre til alle pladsholdere.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>The gap’s name is missing: “{name}”.</source>
        <translation>Pladsholderens navn mangler: ”{name}”.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>The handle that Meta’s upload gave for a sample file. Reviewers look at it; each message brings its own file.</source>
        <translation>Det handle, som Metas upload gav for en eksempelfil. Kontrollanter ser på den; hver besked har sin egen fil.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive_payload.py"/>
        <source>The header can only be text; “{other}” does not belong to it.</source>
        <translation>Sidehovedet kan kun være tekst; ”{other}” hører ikke til der.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive_payload.py"/>
        <source>The header is of type {kind}; “{other}” does not belong to it.</source>
        <translation>Sidehovedet er af typen {kind}; ”{other}” hører ikke til der.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/carousel.py"/>
        <source>The header of a card is a picture or a video; here it is “{kind}”.</source>
        <translation>Et korts sidehoved er et billede eller en video; her er det ”{kind}”.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>The header of a card must be a picture or a video.</source>
        <translation>Et korts sidehoved skal være et billede eller en video.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>The header of a limited-time offer must be a picture or a video.</source>
        <translation>Sidehovedet i et tidsbegrænset tilbud skal være et billede eller en video.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive_payload.py"/>
        <source>The header of this kind of message can only be text.</source>
        <translation>Sidehovedet i denne type besked kan kun være tekst.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>The heading above the section&apos;s products.</source>
        <translation>Overskriften over afsnittets produkter.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>The id of the business account that your number belongs to: it stands in WhatsApp Manager, and below “API setup” beside the phone number id. Templates belong to it. Leave it empty if you do not manage templates here.</source>
        <translation>Id’et for virksomhedskontoen, som dit nummer hører til: det står i WhatsApp Manager og under ”API setup” ved siden af telefonnummer-id’et. Skabeloner hører til den. Lad det være tomt, hvis du ikke administrerer skabeloner her.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/products.py"/>
        <source>The id of the catalog that is linked to your WhatsApp Business Account. Commerce Manager shows it.</source>
        <translation>Id’et for kataloget, der er knyttet til din WhatsApp Business-konto. Commerce Manager viser det.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/own_rules.py"/>
        <source>The id of the message that is replied to is missing.</source>
        <translation>Id’et for den besked, der svares på, mangler.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/own_rules.py"/>
        <source>The id of the message that was read is missing.</source>
        <translation>Id’et for den besked, der blev læst, mangler.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/catalog/__init__.py"/>
        <source>The id of the product whose picture is shown above the message: its “Content ID” in Commerce Manager. Without one WhatsApp takes the catalog&apos;s first product.</source>
        <translation>Id’et for det produkt, hvis billede vises over beskeden: dets ”Content ID” i Commerce Manager. Uden et tager WhatsApp katalogets første produkt.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>The id of the product whose picture is shown; in Commerce Manager it is the content ID.</source>
        <translation>Id’et for det produkt, hvis billede vises; i Commerce Manager er det Content ID.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>The id of the screen that is shown first, as the flow itself calls it.</source>
        <translation>Id’et for skærmen, der vises først, som flowet selv kalder den.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>The id of your business number: WhatsApp Manager or your app&apos;s dashboard shows it below “API setup”. It is not the number itself.</source>
        <translation>Id’et for dit virksomhedsnummer: WhatsApp Manager eller din apps oversigt viser det under ”API setup”. Det er ikke selve nummeret.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media.py"/>
        <source>The id that WhatsApp gave when the {0} was uploaded. Faster than a link, and what Meta recommends.</source>
        <extracomment>noun</extracomment>
        <translation>Det id, WhatsApp gav, da filen ({0}) blev uploadet. Hurtigere end et link, og det Meta anbefaler.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>The ids of the gates that LINK made for you. Delivery reports come through them, by way of the relay.</source>
        <translation>Id’erne for de gates, LINK har lavet til dig. Leveringsrapporter kommer gennem dem via relæet.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>The ids of the gates to which LINK sends delivery reports. Without one there are no reports.</source>
        <translation>Id’erne for de gates, som LINK sender leveringsrapporter til. Uden en kommer der ingen rapporter.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/unknown.py"/>
        <source>The interactive part must be an object in braces.</source>
        <translation>Den interaktive del skal være et objekt i krøllede parenteser.</translation>
    </message>
    <message>
        <location filename="../../composer/store/faults.py"/>
        <source>The journal cannot be opened</source>
        <translation>Journalen kan ikke åbnes</translation>
    </message>
    <message>
        <location filename="../../composer/store/faults.py"/>
        <source>The journal cannot be written</source>
        <translation>Journalen kan ikke skrives</translation>
    </message>
    <message>
        <location filename="../../composer/store/faults.py"/>
        <source>The journal is damaged</source>
        <translation>Journalen er beskadiget</translation>
    </message>
    <message>
        <location filename="../../composer/store/faults.py"/>
        <source>The journal is in use</source>
        <translation>Journalen er i brug</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>The keyring does not answer</source>
        <translation>Nøgleringen svarer ikke</translation>
    </message>
    <message>
        <location filename="../../composer/connections.py"/>
        <source>The keyring has no password or token for this account.</source>
        <translation>Nøgleringen har hverken adgangskode eller token til denne konto.</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>The keyring is locked</source>
        <translation>Nøgleringen er låst</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>The keyring works</source>
        <translation>Nøgleringen virker</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>The label of this button is WhatsApp’s own and cannot be changed.</source>
        <translation>Knappens tekst er WhatsApps egen og kan ikke ændres.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>The language of these words. A template in several languages is one definition for each.</source>
        <translation>Disse ords sprog. En skabelon på flere sprog er én definition for hvert.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>The last brace closed too early; what follows from line {lines} on was read as part of the same object.</source>
        <translation>Den sidste parentes lukkede for tidligt; det, der følger fra linje {lines}, blev læst som en del af samme objekt.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>The last brace closed too early; what follows from lines {lines} on was read as part of the same object.</source>
        <translation>Den sidste parentes lukkede for tidligt; det, der følger fra linjerne {lines}, blev læst som en del af samme objekt.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>The last report comes first</source>
        <translation>Den sidste rapport kommer først</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>The line goes dead; LINK had accepted the request</source>
        <translation>Linjen går død; LINK havde accepteret anmodningen</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_payload.py"/>
        <source>The link ends in .{ending}; WhatsApp takes {formats}. What counts is the type that the web server says the file has, not its name.</source>
        <translation>Linket slutter på .{ending}; WhatsApp tager imod {formats}. Det, der tæller, er den filtype, webserveren angiver, ikke filens navn.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>The link has no gap, so it needs no sample.</source>
        <translation>Linket har ingen pladsholder, så det kræver intet eksempel.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/keeping.py"/>
        <source>The list cannot be kept</source>
        <translation>Listen kan ikke gemmes</translation>
    </message>
    <message>
        <location filename="../../composer/lists/reading.py"/>
        <source>The list cannot be read</source>
        <translation>Listen kan ikke læses</translation>
    </message>
    <message>
        <location filename="../../composer/lists/checking.py"/>
        <source>The list has no column “{name}”. Choose what {variable} stands for, or that it is sent as it stands.</source>
        <translation>Listen har ingen kolonne ”{name}”. Vælg, hvad {variable} står for, eller at det sendes, som det står.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/reading.py"/>
        <source>The list has no rows</source>
        <translation>Listen har ingen rækker</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>The list is divided into one to ten sections, each with a title and rows.</source>
        <translation>Listen er delt op i et til ti afsnit, hvert med en titel og rækker.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/reading.py"/>
        <source>The list is empty</source>
        <translation>Listen er tom</translation>
    </message>
    <message>
        <location filename="../../composer/lists/reading.py"/>
        <source>The list is too long</source>
        <translation>Listen er for lang</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <source>The list of values is missing. A part without gaps needs no entry at all.</source>
        <translation>Listen med værdier mangler. En del uden pladsholdere kræver slet ingen post.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/picture.py"/>
        <source>The map is drawn as a stand-in; the phone shows the streets of that place.</source>
        <translation>Landkortet tegnes som en erstatning; telefonen viser gaderne på stedet.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>The marks of a code block around the JSON were left out.</source>
        <translation>Tegnene for en kodeblok omkring JSON blev udeladt.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The media could not be used</source>
        <translation>Mediefilen kunne ikke bruges</translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>The message</source>
        <translation>Beskeden</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>The message could not be delivered. The description says why, if WhatsApp told.</source>
        <translation>Beskeden kunne ikke leveres. Beskrivelsen siger hvorfor, hvis WhatsApp har fortalt det.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The message has a field that does not belong there.</source>
        <translation>Beskeden har et felt, der ikke hører til der.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The message is addressed to a user id and not to a phone number.</source>
        <translation>Beskeden er adresseret til et bruger-id og ikke til et telefonnummer.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The message is addressed to the number it is sent from.</source>
        <translation>Beskeden er adresseret til det nummer, den sendes fra.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/messages.py"/>
        <source>The message is in {0}.</source>
        <translation>Beskeden ligger i {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The message is longer than WhatsApp allows.</source>
        <translation>Beskeden er længere, end WhatsApp tillader.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The message is on its way to the phone.</source>
        <translation>Beskeden er på vej til telefonen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/overdue.py"/>
        <source>The message is on its way, and no delivery was reported. The phone may be off or without a network; it is tried until {0}.</source>
        <translation>Beskeden er på vej, og der er ikke rapporteret nogen levering. Telefonen er måske slukket eller uden netværk; der forsøges indtil {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/delivery/status.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The message is on the recipient’s phone.</source>
        <translation>Beskeden er på modtagerens telefon.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <source>The message itself. You can use *bold*, _italic_, ~strike~ and `code`.</source>
        <translation>Selve beskeden. Du kan bruge *fed*, _kursiv_, ~gennemstreget~ og `kode`.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The message lacks something WhatsApp needs, for example the address of a link button. The details name it.</source>
        <translation>Beskeden mangler noget, som WhatsApp kræver, for eksempel adressen til en linkknap. Detaljerne angiver det.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The message names something that the client does not have.</source>
        <translation>Beskeden angiver noget, som klienten ikke har.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/status.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The message was not delivered.</source>
        <translation>Beskeden blev ikke leveret.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The message would go to the sender itself.</source>
        <translation>Beskeden ville gå til afsenderen selv.</translation>
    </message>
    <message>
        <location filename="../../composer/store/journal.py"/>
        <source>The message’s time is over and no delivery report came. It was probably not sent.</source>
        <translation>Beskedens tid er udløbet, og der kom ingen leveringsrapport. Den blev sandsynligvis ikke sendt.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>The moment when the message expires. It counts before the lifetime.</source>
        <translation>Tidspunktet, hvor beskeden udløber. Det går forud for levetiden.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/asking.py"/>
        <source>The moment when the offer ends, which is sent as the milliseconds since 1 January 1970, UTC.</source>
        <translation>Tidspunktet, hvor tilbuddet slutter; det sendes som millisekunder siden 1. januar 1970, UTC.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>The moment, which is sent as the milliseconds since 1 January 1970, UTC.</source>
        <translation>Tidspunktet, der sendes som millisekunder siden 1. januar 1970, UTC.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The name in the address is not known on this network.</source>
        <translation>Navnet i adressen kendes ikke på dette netværk.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>The name is not free yet</source>
        <translation>Navnet er ikke ledigt endnu</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <source>The name of a media provider that is configured for links that need a key. Leave it empty for a link that anybody can open, and for what is uploaded.</source>
        <translation>Navnet på en medieudbyder, der er konfigureret til links, som kræver en nøgle. Lad det være tomt for et link, alle kan åbne, og for det, der er uploadet.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>The name of the screen with which the flow begins.</source>
        <translation>Navnet på skærmen, som flowet begynder med.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>The name of {gap} has digits. Whether Meta takes them is not confirmed.</source>
        <translation>Navnet på {gap} har cifre. Om Meta accepterer dem, er ikke bekræftet.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/__init__.py"/>
        <source>The name under which the template was approved: small letters, digits and underscores.</source>
        <translation>Navnet, som skabelonen blev godkendt under: små bogstaver, cifre og understregninger.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/notices/words.py"/>
        <source>The newest, to {0}.</source>
        <translation>Den nyeste, til {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/notices/words.py"/>
        <source>The newest, to {0}: {1}.</source>
        <translation>Den nyeste, til {0}: {1}.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <source>The next {mark} on this line opens in its place.</source>
        <translation>Det næste {mark} på denne linje åbner i stedet for det.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The number as it is shown, best with + and country code.</source>
        <translation>Nummeret, som det vises, helst med + og landekode.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>The number does not use WhatsApp</source>
        <translation>Nummeret bruger ikke WhatsApp</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The number is not on WhatsApp, the person has not accepted its terms, or the app is too old.</source>
        <translation>Nummeret er ikke på WhatsApp, personen har ikke accepteret vilkårene, eller appen er for gammel.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>The number is not one of this WhatsApp Business Account</source>
        <translation>Nummeret hører ikke til denne WhatsApp Business-konto</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The number is not, or no longer, registered for WhatsApp.</source>
        <translation>Nummeret er ikke, eller ikke længere, registreret til WhatsApp.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The number is restricted: earlier messages were blocked or reported.</source>
        <translation>Nummeret er begrænset: tidligere beskeder er blevet blokeret eller anmeldt.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>The number of the flow in Meta’s Flow Builder.</source>
        <translation>Flowets nummer i Metas Flow Builder.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The number of values is wrong</source>
        <translation>Antallet af værdier er forkert</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The number that the contact uses on WhatsApp, with country code, digits only. Without it the recipient can only invite the contact to WhatsApp.</source>
        <translation>Det nummer, kontakten bruger på WhatsApp, med landekode, kun cifre. Uden det kan modtageren kun invitere kontakten til WhatsApp.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/link.py"/>
        <source>The number {0} is too large.</source>
        <translation>Tallet {0} er for stort.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/cta_url/__init__.py"/>
        <source>The page that the button opens, in the recipient&apos;s browser.</source>
        <translation>Siden, som knappen åbner i modtagerens browser.</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>The password contains a character that cannot be used</source>
        <translation>Adgangskoden indeholder et tegn, der ikke kan bruges</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>The password is too long</source>
        <translation>Adgangskoden er for lang</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>The password was not stored</source>
        <translation>Adgangskoden blev ikke gemt</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>The person answers with “{title}”.</source>
        <translation>Personen svarer med ”{title}”.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>The person chooses “{title}” and sends it.</source>
        <translation>Personen vælger ”{title}” og sender det.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>The person last wrote more than 24 hours ago (131047)</source>
        <translation>Personen skrev sidst for mere end 24 timer siden (131047)</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>The person puts “{title}” into the cart and orders it.</source>
        <translation>Personen lægger ”{title}” i kurven og bestiller det.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The person stopped marketing from you</source>
        <translation>Personen har fravalgt marketing fra dig</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The person&apos;s identity changed and was not confirmed.</source>
        <translation>Personens identitet er ændret og ikke bekræftet.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The person’s file could not be fetched</source>
        <translation>Personens fil kunne ikke hentes</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The person’s identity key changed</source>
        <translation>Personens identitetsnøgle er ændret</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/definition.py"/>
        <source>The phone also asks here whether the business may call. How that looks is not documented, so it is not drawn.</source>
        <translation>Telefonen spørger her også, om virksomheden må ringe. Hvordan det ser ud, er ikke dokumenteret, så det tegnes ikke.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/definition.py"/>
        <source>The phone also shows here how the order stands. How that looks is not documented, so it is not drawn.</source>
        <translation>Telefonen viser her også, hvordan det står til med ordren. Hvordan det ser ud, er ikke dokumenteret, så det tegnes ikke.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>The phone also shows how many pages and how large the file is, and for some a picture of the first page.</source>
        <translation>Telefonen viser også, hvor mange sider filen har, og hvor stor den er, og for nogle et billede af første side.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>The phone asks the person for a place. When it is sent, this comes back.</source>
        <translation>Telefonen beder personen om et sted. Når det sendes, kommer dette tilbage.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/welcome/steps.py"/>
        <source>The phone beside it shows your message as WhatsApp will.</source>
        <translation>Telefonen ved siden af viser din besked, som WhatsApp vil gøre det.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>The phone calls the number.</source>
        <translation>Telefonen ringer til nummeret.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>The phone copies the code.</source>
        <translation>Telefonen kopierer koden.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>The phone crops pictures of cards to a wide shape; how wide a card is depends on the phone.</source>
        <translation>Telefonen beskærer kortenes billeder til en bred form; hvor bredt et kort er, afhænger af telefonen.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>The phone folds the text of a marketing template after about five lines; how many it really is depends on the phone.</source>
        <translation>Telefonen folder teksten i en marketingskabelon sammen efter cirka fem linjer; hvor mange det reelt er, afhænger af telefonen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>The phone opens a chat with the contact, or invites them.</source>
        <translation>Telefonen åbner en chat med kontakten eller inviterer den.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>The phone shows all contacts.</source>
        <translation>Telefonen viser alle kontakter.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>The phone shows names, prices and pictures out of the catalog.</source>
        <translation>Telefonen viser navne, priser og billeder fra kataloget.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>The phone shows the file itself here. Nothing is loaded unasked.</source>
        <translation>Telefonen viser selve filen her. Intet indlæses uopfordret.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>The phone shows the streets of that place.</source>
        <translation>Telefonen viser gaderne på stedet.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>The phone shows the template&apos;s own text with these values in it.</source>
        <translation>Telefonen viser skabelonens egen tekst med disse værdier i.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>The phone shows the title and picture of the linked page, if the page has them.</source>
        <translation>Telefonen viser den linkede sides titel og billede, hvis siden har dem.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <location filename="../../composer/ui/preview/showing.py"/>
        <source>The picture cannot be shown</source>
        <translation>Billedet kan ikke vises</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>The picture comes packed, which is not read here.</source>
        <translation>Billedet er pakket og kan ikke læses her.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/showing.py"/>
        <source>The picture is damaged.</source>
        <translation>Billedet er beskadiget.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The postal code.</source>
        <translation>Postnummeret.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/own_rules.py"/>
        <source>The product must be “whatsapp”.</source>
        <translation>Produktet skal være ”whatsapp”.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/catalog/payload.py"/>
        <source>The product whose picture is shown belongs into “parameters”; here it has no effect.</source>
        <translation>Det produkt, hvis billede vises, hører til i ”parameters”; her har det ingen virkning.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>The product whose picture is shown, by its content ID in Commerce Manager.</source>
        <translation>Det produkt, hvis billede vises, angivet ved dets Content ID i Commerce Manager.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>The product whose picture is shown, by its content ID; without one the catalog’s first.</source>
        <translation>Det produkt, hvis billede vises, angivet ved dets Content ID; uden et katalogets første.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/products.py"/>
        <source>The product&apos;s own id in the catalog. Commerce Manager shows it below the item as “Content ID”.</source>
        <translation>Produktets eget id i kataloget. Commerce Manager viser det under varen som ”Content ID”.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>The products are divided into one to ten sections, each with a title.</source>
        <translation>Produkterne er delt op i et til ti afsnit, hvert med en titel.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>The products in sections, as JSON: each has a title and product_items with product_retailer_id.</source>
        <translation>Produkterne i afsnit, som JSON: hvert har title og product_items med product_retailer_id.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>The product’s content ID in Commerce Manager.</source>
        <translation>Produktets Content ID i Commerce Manager.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The proxy refused the connection</source>
        <translation>Proxyen afviste forbindelsen</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>The quotation marks had backslashes before them, as in program code; those were taken away.</source>
        <translation>Anførselstegnene havde omvendte skråstreger foran sig som i programkode; de blev fjernet.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>The recipient</source>
        <translation>Modtageren</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The recipient cannot get this</source>
        <translation>Modtageren kan ikke få dette</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The recipient chose to get no more marketing messages from this business.</source>
        <translation>Modtageren har valgt ikke at få flere marketingbeskeder fra denne virksomhed.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The recipient could not be reached for as long as WhatsApp tries.</source>
        <translation>Modtageren kunne ikke nås, så længe WhatsApp forsøger.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>The recipient has deleted the message from the phone.</source>
        <translation>Modtageren har slettet beskeden fra telefonen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/status.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The recipient has deleted the message.</source>
        <translation>Modtageren har slettet beskeden.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/delivery/status.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The recipient has opened the message.</source>
        <translation>Modtageren har åbnet beskeden.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The recipient is in an experiment</source>
        <translation>Modtageren er med i et eksperiment</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The recipient is on the business’s own block list.</source>
        <translation>Modtageren står på virksomhedens egen blokeringsliste.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The recipient may be somebody else now</source>
        <translation>Modtageren er måske en anden nu</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The recipient&apos;s app could not use the message.</source>
        <translation>Modtagerens app kunne ikke bruge beskeden.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The recipient&apos;s app does not know this kind of message.</source>
        <translation>Modtagerens app kender ikke denne type besked.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The recipient&apos;s app does not support the message.</source>
        <translation>Modtagerens app understøtter ikke beskeden.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The recipient&apos;s app is too old.</source>
        <translation>Modtagerens app er for gammel.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The recipient’s WhatsApp was installed anew, so the key that was given no longer fits.</source>
        <translation>Modtagerens WhatsApp er geninstalleret, så den angivne nøgle passer ikke længere.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/checking.py"/>
        <source>The reference id “{ref_id}” is that of row {row} too, and each request needs its own. Leave the field empty, or put a variable into it.</source>
        <translation>Reference-id’et ”{ref_id}” bruges også i række {row}, og hver anmodning skal have sit eget. Lad feltet være tomt, eller indsæt en variabel.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>The relay answered and accepts the access token.</source>
        <translation>Relæet svarede og accepterer adgangstokenet.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>The relay answered with HTTP {0}.</source>
        <extracomment>status</extracomment>
        <translation>Relæet svarede med HTTP {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>The relay cannot be reached</source>
        <translation>Relæet kan ikke nås</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>The relay did not answer</source>
        <translation>Relæet svarede ikke</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>The relay does not accept the access token</source>
        <translation>Relæet accepterer ikke adgangstokenet</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>The relay has a fault</source>
        <translation>Relæet har en fejl</translation>
    </message>
    <message>
        <location filename="../../composer/clients/errors.py"/>
        <source>The relay keeps reports for a limited time, and some were removed before Composer could read them.</source>
        <translation>Relæet gemmer rapporter i begrænset tid, og nogle blev fjernet, før Composer kunne læse dem.</translation>
    </message>
    <message>
        <location filename="../../composer/polling.py"/>
        <source>The relay repeats itself</source>
        <translation>Relæet gentager sig selv</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>The relay works</source>
        <translation>Relæet virker</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>The report arrived {0} hours later.</source>
        <translation>Rapporten kom {0} timer senere.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>The report arrived {0} minutes later.</source>
        <translation>Rapporten kom {0} minutter senere.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>The request</source>
        <translation>Anmodningen</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The request could not be handed over completely in time.</source>
        <translation>Anmodningen kunne ikke overdrages fuldstændigt i tide.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The request could not be made</source>
        <translation>Anmodningen kunne ikke laves</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The request was handed over, but no answer came in time.</source>
        <translation>Anmodningen blev overdraget, men der kom intet svar i tide.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>The request was read and not accepted.</source>
        <translation>Anmodningen blev læst, men ikke accepteret.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/own_rules.py"/>
        <source>The request&apos;s recipients count; “to” in the message is left out.</source>
        <translation>Anmodningens modtagere gælder; ”to” i beskeden udelades.</translation>
    </message>
    <message>
        <location filename="../../composer/list_sending.py"/>
        <source>The result cannot be made</source>
        <translation>Resultatet kan ikke laves</translation>
    </message>
    <message>
        <location filename="../../composer/list_sending.py"/>
        <source>The result was not saved</source>
        <translation>Resultatet blev ikke gemt</translation>
    </message>
    <message>
        <location filename="../../composer/list_sending.py"/>
        <source>The rows of this list are no longer in the data folder. Deliveries has its messages.</source>
        <translation>Listens rækker er ikke længere i datamappen. Leveringer har dens beskeder.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>The same code as in the text.</source>
        <translation>Samme kode som i teksten.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>The same message goes to the same number once more.</source>
        <translation>Samme besked sendes til samme nummer én gang til.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/repeat_words.py"/>
        <source>The same message may have been sent to {0} at {1}.</source>
        <translation>Samme besked er måske sendt til {0} kl. {1}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/repeat_words.py"/>
        <source>The same message to {0} still waits to be sent. Sent now, it arrives twice.</source>
        <translation>Samme besked til {0} venter stadig på at blive sendt. Sendes den nu, når den frem to gange.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/repeat_words.py"/>
        <source>The same message was sent to {0} at {1}.</source>
        <translation>Samme besked blev sendt til {0} kl. {1}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>The sample is {count} characters long; {limit} is the limit in a limited-time offer.</source>
        <translation>Eksemplet er {count} tegn langt; grænsen er {limit} i et tidsbegrænset tilbud.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>The sample is {count} characters long; {limit} is the limit.</source>
        <translation>Eksemplet er {count} tegn langt; grænsen er {limit}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The sandbox accepted the message, and nothing was heard of it since.</source>
        <translation>Sandkassen accepterede beskeden, og der er ikke hørt noget siden.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/sandbox.py"/>
        <source>The sandbox could not be reached</source>
        <translation>Sandkassen kunne ikke nås</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The sandbox could not use the request</source>
        <translation>Sandkassen kunne ikke bruge anmodningen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The sandbox did not accept the request. Nothing was sent.</source>
        <translation>Sandkassen accepterede ikke anmodningen. Intet blev sendt.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The sandbox has accepted the message.</source>
        <translation>Sandkassen har accepteret beskeden.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The sandbox has not answered.</source>
        <translation>Sandkassen har ikke svaret.</translation>
    </message>
    <message>
        <location filename="../../composer/connections.py"/>
        <source>The sandbox is not running</source>
        <translation>Sandkassen kører ikke</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The sandbox may still be trying until {0}.</source>
        <translation>Sandkassen forsøger måske stadig indtil {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The sandbox played a fault of LINK</source>
        <translation>Sandkassen spillede en fejl hos LINK</translation>
    </message>
    <message>
        <location filename="../../composer/clients/sandbox.py"/>
        <source>The sandbox refused it</source>
        <translation>Sandkassen afviste det</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The sandbox refused the request</source>
        <translation>Sandkassen afviste anmodningen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The sandbox’s answer as JSON</source>
        <translation>Sandkassens svar som JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The sandbox’s answer was lost and no report came in time.</source>
        <translation>Sandkassens svar gik tabt, og der kom ingen rapport i tide.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The sender number is gone</source>
        <translation>Afsendernummeret er væk</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The sender number is not registered</source>
        <translation>Afsendernummeret er ikke registreret</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The sender number is restricted</source>
        <translation>Afsendernummeret er begrænset</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The sender number needs a display name that Meta has approved.</source>
        <translation>Afsendernummeret kræver et visningsnavn, som Meta har godkendt.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The sender number’s limit of messages per second was reached.</source>
        <translation>Afsendernummerets grænse for beskeder i sekundet er nået.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>The server accepted an empty request, which LINK does not. Check the address.</source>
        <translation>Serveren accepterede en tom anmodning, hvilket LINK ikke gør. Kontroller adressen.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server and Composer have no safe kind of encryption in common (TLS 1.2 or newer is needed).</source>
        <translation>Serveren og Composer har ingen sikker krypteringsmetode til fælles (TLS 1.2 eller nyere er nødvendig).</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>The server answered (HTTP 401), but not as LINK does with templates. User name or password are usually wrong then: check them in the account’s settings.</source>
        <translation>Serveren svarede (HTTP 401), men ikke som LINK gør med skabeloner. Som regel er brugernavn eller adgangskode forkert: kontroller dem i kontoens indstillinger.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>The server answered (HTTP 403), but not as LINK does with templates. The account usually has no access then: check its address, or ask LINK.</source>
        <translation>Serveren svarede (HTTP 403), men ikke som LINK gør med skabeloner. Som regel har kontoen ikke adgang: kontroller adressen, eller spørg LINK.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>The server answered (HTTP 429), but not as LINK does with templates. Too much was asked in a short time: wait some minutes.</source>
        <translation>Serveren svarede (HTTP 429), men ikke som LINK gør med skabeloner. Der blev spurgt om for meget på kort tid: vent nogle minutter.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>The server answered (HTTP 503), but not as LINK does with templates. It is usually overloaded or being worked on then: wait some minutes.</source>
        <translation>Serveren svarede (HTTP 503), men ikke som LINK gør med skabeloner. Som regel er den overbelastet eller under vedligeholdelse: vent nogle minutter.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>The server answered (HTTP {0}), but not as LINK does. Check the address: it may need “/whatsapp-message” at its end, or the network may ask you to sign in first.</source>
        <extracomment>failure.status</extracomment>
        <translation>Serveren svarede (HTTP {0}), men ikke som LINK gør. Kontroller adressen: den skal måske slutte på ”/whatsapp-message”, eller netværket beder dig måske om at logge ind først.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>The server answered (HTTP {0}), but not as Meta does. Check the address: it is usually https://graph.facebook.com. The network may also ask you to sign in first.</source>
        <extracomment>status</extracomment>
        <translation>Serveren svarede (HTTP {0}), men ikke som Meta gør. Kontroller adressen: den er som regel https://graph.facebook.com. Netværket beder dig måske også om at logge ind først.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>The server answered (HTTP {status}), but not as LINK does with templates.</source>
        <translation>Serveren svarede (HTTP {status}), men ikke som LINK gør med skabeloner.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>The server answered (HTTP {status}), but not as Meta does with templates.</source>
        <translation>Serveren svarede (HTTP {status}), men ikke som Meta gør med skabeloner.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>The server answered the login with HTTP {0}, and without a token.</source>
        <extracomment>status</extracomment>
        <translation>Serveren svarede på loginnet med HTTP {0} og uden token.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>The server answered with HTTP {0} and without one of LINK’s own explanations.</source>
        <extracomment>status</extracomment>
        <translation>Serveren svarede med HTTP {0} og uden en af LINKs egne forklaringer.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta_answers.py"/>
        <source>The server answered with HTTP {0} and without one of Meta’s errors.</source>
        <extracomment>status</extracomment>
        <translation>Serveren svarede med HTTP {0} og uden en af Metas fejl.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta_answers.py"/>
        <source>The server answered “OK”, but not with a message id as Meta does.</source>
        <translation>Serveren svarede ”OK”, men ikke med et besked-id som Meta.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>The server answered “OK”, but not with message numbers as LINK does.</source>
        <translation>Serveren svarede ”OK”, men ikke med beskednumre som LINK.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/way.py"/>
        <source>The server asks to send the request elsewhere (HTTP {0}). Composer never sends credentials to an address that nobody entered.</source>
        <extracomment>status</extracomment>
        <translation>Serveren beder om, at anmodningen sendes et andet sted hen (HTTP {0}). Composer sender aldrig loginoplysninger til en adresse, som ingen har indtastet.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server cannot be reached</source>
        <translation>Serveren kan ikke nås</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server does not answer</source>
        <translation>Serveren svarer ikke</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server does not speak https</source>
        <translation>Serveren taler ikke https</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server is not trusted</source>
        <translation>Serveren er ikke betroet</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server knows TLS 1.2, but of its ways to encrypt none is safe enough for Composer.</source>
        <translation>Serveren kan TLS 1.2, men ingen af dens måder at kryptere på er sikker nok for Composer.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server knows only old kinds of encryption that are no longer safe (TLS 1.2 or newer is needed).</source>
        <translation>Serveren kan kun gamle krypteringsmåder, som ikke længere er sikre (TLS 1.2 eller nyere er nødvendigt).</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server was not found</source>
        <translation>Serveren blev ikke fundet</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server&apos;s certificate was not accepted.</source>
        <translation>Serverens certifikat blev ikke accepteret.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server’s certificate belongs to another address.</source>
        <translation>Serverens certifikat hører til en anden adresse.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server’s certificate belongs to another name than the one in the address.</source>
        <translation>Serverens certifikat hører til et andet navn end det i adressen.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server’s certificate comes from an authority that this computer does not trust.</source>
        <translation>Serverens certifikat kommer fra en udsteder, som denne computer ikke har tillid til.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server’s certificate has expired, or this computer’s clock is wrong.</source>
        <translation>Serverens certifikat er udløbet, eller denne computers ur går forkert.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server’s certificate is not valid yet, or this computer’s clock is wrong.</source>
        <translation>Serverens certifikat er ikke gyldigt endnu, eller denne computers ur går forkert.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>The small heading above the section&apos;s rows.</source>
        <translation>Den lille overskrift over afsnittets rækker.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <source>The specification has a caption for the {0}, but WhatsApp shows none in a header.</source>
        <extracomment>noun</extracomment>
        <translation>Specifikationen har en billedtekst til {0}, men WhatsApp viser ingen i et sidehoved.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The state or region, where addresses have one.</source>
        <translation>Delstaten eller regionen, hvor adresser har en.</translation>
    </message>
    <message>
        <location filename="../../composer/store/faults.py"/>
        <location filename="../../composer/store/workspace.py"/>
        <source>The system does not allow Composer to use {path}. Check the folder and the disk.</source>
        <translation>Systemet lader ikke Composer bruge {path}. Kontroller mappen og disken.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>The template asks for {count} here; this one is too many.</source>
        <translation>Skabelonen beder om {count} her; dette er én for meget.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The template cannot be changed now</source>
        <translation>Skabelonen kan ikke ændres nu</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>The template could not be fetched</source>
        <translation>Skabelonen kunne ikke hentes</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>The template does not exist in this language (132001)</source>
        <translation>Skabelonen findes ikke på dette sprog (132001)</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The template has another number of parameters.</source>
        <translation>Skabelonen har et andet antal parametre.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The template has more or fewer gaps than the message fills in.</source>
        <translation>Skabelonen har flere eller færre pladsholdere, end beskeden udfylder.</translation>
    </message>
    <message>
        <source>The template has more or fewer placeholders than the message fills in.</source>
        <translation type="vanished">Skabelonen har flere eller færre pladsholdere, end beskeden udfylder.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>The template has no carousel.</source>
        <translation>Skabelonen har ingen karrusel.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>The template has no {part}. Leave it out.</source>
        <translation>Skabelonen mangler {part}. Udelad delen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The template has too many gaps for so little text.</source>
        <translation>Skabelonen har for mange pladsholdere til så lidt tekst.</translation>
    </message>
    <message>
        <source>The template has too many placeholders for so little text.</source>
        <translation type="vanished">Skabelonen har for mange pladsholdere til så lidt tekst.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>The template has {count} cards; the message gives none.</source>
        <translation>Skabelonen har {count} kort; beskeden angiver ingen.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>The template has {count} cards; there is none at position {number}.</source>
        <translation>Skabelonen har {count} kort; der er intet på plads {number}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>The template has {count}; there is none at position {number}.</source>
        <translation>Skabelonen har {count}; der er ingen på plads {number}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/editing.py"/>
        <source>The template is being reviewed. It can be edited when Meta has decided.</source>
        <translation>Skabelonen er til gennemgang. Den kan redigeres, når Meta har truffet afgørelse.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The template is disabled</source>
        <translation>Skabelonen er deaktiveret</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/using.py"/>
        <source>The template is in the library only: it was not submitted from here. Only approved templates can be sent.</source>
        <translation>Skabelonen er kun i biblioteket: den blev ikke indsendt herfra. Kun godkendte skabeloner kan sendes.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The template is new and not ready everywhere yet.</source>
        <translation>Skabelonen er ny og ikke klar overalt endnu.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The template is not there</source>
        <translation>Skabelonen er der ikke</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The template is paused</source>
        <translation>Skabelonen er på pause</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The template is still being prepared</source>
        <translation>Skabelonen er stadig ved at blive klargjort</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>The template is there already</source>
        <translation>Skabelonen er der allerede</translation>
    </message>
    <message>
        <location filename="../../composer/templates/editing.py"/>
        <source>The template is {0}. Only approved, rejected and paused templates can be edited.</source>
        <extracomment>said</extracomment>
        <translation>Skabelonens status er {0}. Kun godkendte skabeloner, afviste skabeloner og skabeloner på pause kan redigeres.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>The template was not changed</source>
        <translation>Skabelonen blev ikke ændret</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>The template was not created</source>
        <translation>Skabelonen blev ikke oprettet</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>The template was not deleted</source>
        <translation>Skabelonen blev ikke slettet</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>The template was not fetched</source>
        <translation>Skabelonen blev ikke hentet</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>The template was not {deed}</source>
        <translation>Skabelonen blev ikke {deed}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/__init__.py"/>
        <source>The template&apos;s language. It must be one in which the template was approved.</source>
        <translation>Skabelonens sprog. Det skal være et, som skabelonen er godkendt på.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/template.py"/>
        <source>The template&apos;s own text is not known here. The recipient sees that text with these values in its gaps.</source>
        <translation>Skabelonens egen tekst kendes ikke her. Modtageren ser den tekst med disse værdier i pladsholderne.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The template&apos;s package is missing.</source>
        <translation>Skabelonens pakke mangler.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>The templates could not be fetched</source>
        <translation>Skabelonerne kunne ikke hentes</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>The templates of the business account can be managed.</source>
        <translation>Virksomhedskontoens skabeloner kan administreres.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>The templates of the business account can be managed. Whether the number is one of its own, Meta did not say.</source>
        <translation>Virksomhedskontoens skabeloner kan administreres. Om nummeret er et af dens egne, sagde Meta ikke.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>The templates were not fetched</source>
        <translation>Skabelonerne blev ikke hentet</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The template’s body is not accepted</source>
        <translation>Skabelonens brødtekst accepteres ikke</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The template’s footer is not accepted</source>
        <translation>Skabelonens sidefod accepteres ikke</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>The template’s gaps have numbers, so a value has no name.</source>
        <translation>Skabelonens pladsholdere har numre, så en værdi har intet navn.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The template’s header is not accepted</source>
        <translation>Skabelonens sidehoved accepteres ikke</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>The template’s {part} takes no value. Leave it out.</source>
        <translation>Skabelonens {part} tager ingen værdi. Udelad den.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The test number does not know the recipient</source>
        <translation>Testnummeret kender ikke modtageren</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <source>The text around it ends before it is closed. Marks may lie within each other, but not cross.</source>
        <translation>Teksten omkring det slutter, før det lukkes. Tegn må ligge inden i hinanden, men ikke krydse hinanden.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The text became too long</source>
        <translation>Teksten blev for lang</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <source>The title above the body. This kind of message must have one, and it can only be text.</source>
        <translation>Titlen over brødteksten. Denne type besked skal have en, og den kan kun være tekst.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>The token is wrong, was withdrawn, or does not belong to this relay.</source>
        <translation>Tokenet er forkert, er trukket tilbage eller hører ikke til dette relæ.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The town or city.</source>
        <translation>Byen.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>The type was missing; “{0}” was added, as the message has that member.</source>
        <extracomment>told[0]</extracomment>
        <translation>Typen manglede; ”{0}” blev tilføjet, fordi beskeden har den del.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/bodies.py"/>
        <source>The type was missing; “{type}” was understood.</source>
        <translation>Typen manglede; ”{type}” blev antaget.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <location filename="../../composer/clients/meta.py"/>
        <location filename="../../composer/clients/templates.py"/>
        <source>The user name or password is wrong</source>
        <translation>Brugernavnet eller adgangskoden er forkert</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>The user name that LINK gave you for the API.</source>
        <translation>Det brugernavn, LINK gav dig til API’et.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/payload.py"/>
        <source>The value of “{key}” should be text in quotation marks.</source>
        <translation>Værdien af ”{key}” bør være tekst i anførselstegn.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>The values stood one after the other; from line {lines} on they were read as one list.</source>
        <translation>Værdierne stod efter hinanden; fra linje {lines} blev de læst som én liste.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>The version of flow messages; there is only 3.</source>
        <translation>Versionen af flowbeskeder; der findes kun 3.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>The version of the Graph API that requests ask for. Meta ends old ones after two years.</source>
        <translation>Den version af Graph API, som anmodninger beder om. Meta afslutter gamle efter to år.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>The wave is made up: the sound is not loaded. Some sounds have a plain line on the phone instead.</source>
        <translation>Bølgen er opdigtet: lyden indlæses ikke. Nogle lyde har i stedet en lige linje på telefonen.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media.py"/>
        <source>The web address of the {0}. WhatsApp fetches it from there when the message is sent.{1}</source>
        <extracomment>noun; takes</extracomment>
        <translation>Filens webadresse ({0}). WhatsApp henter den derfra, når beskeden sendes.{1}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The whole name, as it is shown on the contact&apos;s card.</source>
        <translation>Hele navnet, som det vises på kontaktens kort.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The window is closed</source>
        <translation>Vinduet er lukket</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>The words of an offer cannot have gaps.</source>
        <translation>Et tilbuds ord kan ikke have pladsholdere.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>The words of the template, at most {0} characters. Gaps are written {{1}}, {{2}} or by name; none may stand at the beginning or the end, or beside another.</source>
        <extracomment>limit</extracomment>
        <translation>Skabelonens ord, højst {0} tegn. Pladsholdere skrives {{1}}, {{2}} eller med navn; ingen må stå i begyndelsen eller slutningen eller ved siden af en anden.</translation>
    </message>
    <message>
        <location filename="../../composer/app.py"/>
        <source>Then start Composer again.</source>
        <translation>Start derefter Composer igen.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>There are braces that begin or end no gap. A gap is written {{1}} or {{first_name}}.</source>
        <translation>Der er parenteser, som hverken begynder eller slutter en pladsholder. En pladsholder skrives {{1}} eller {{first_name}}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>There are more repairs than can be listed.</source>
        <translation>Der er flere reparationer, end der kan vises på listen.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>There are more samples than gaps: {given} for {wanted}.</source>
        <translation>Der er flere eksempler end pladsholdere: {given} til {wanted}.</translation>
    </message>
    <message>
        <location filename="../../composer/template_files.py"/>
        <source>There are no JSON files here.</source>
        <translation>Der er ingen JSON-filer her.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/reading.py"/>
        <source>There are no rows in it. Each line stands for one recipient.</source>
        <translation>Der er ingen rækker i den. Hver linje står for én modtager.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/dropping.py"/>
        <source>There are several fields for an address: drop it on the one that it is for.</source>
        <translation>Der er flere felter til en adresse: slip den på det, den er til.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>There are too many slips from here on; whatever this is, it is not JSON.</source>
        <translation>Herfra er der for mange fejl; hvad det end er, er det ikke JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/payload.py"/>
        <source>There are {count} buttons; {most} is the limit.</source>
        <translation>Der er {count} knapper; grænsen er {most}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/payload.py"/>
        <source>There are {count} contacts; WhatsApp takes at most {most} in one message.</source>
        <translation>Der er {count} kontakter; WhatsApp tager højst imod {most} i én besked.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/sections_payload.py"/>
        <source>There are {count} sections; {most} is the limit.</source>
        <translation>Der er {count} afsnit; grænsen er {most}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/sections_payload.py"/>
        <source>There are {count} {noun} in all sections together; {most} is the limit.</source>
        <translation>Der er {count} {noun} i alle afsnit tilsammen; grænsen er {most}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/invisible.py"/>
        <source>There is a character here that cannot be shown or sent ({code}, at position {place}). Delete it.</source>
        <translation>Der er et tegn her, som ikke kan vises eller sendes ({code}, på plads {place}). Slet det.</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>There is a line break, a tab or another invisible character in it. Copy it again without.</source>
        <translation>Der er et linjeskift, en tabulator eller et andet usynligt tegn i det. Kopier det igen uden.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>There is a sample for {gap}, which is no gap of the text.</source>
        <translation>Der er et eksempel til {gap}, som ikke er en pladsholder i teksten.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/among.py"/>
        <source>There is a second {part} here; there can be only one.</source>
        <translation>Her er {part} to gange; der kan kun være én.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>There is a second {part}; there can be only one.</source>
        <translation>{part} findes to gange; der kan kun være én.</translation>
    </message>
    <message>
        <location filename="../../composer/template_several.py"/>
        <location filename="../../composer/templates/review.py"/>
        <location filename="../../composer/ui/templates/designer/beside.py"/>
        <source>There is a template “{name}” in {language} already.</source>
        <translation>Der findes allerede en skabelon ”{name}” på {language}.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>There is no WhatsApp account with this number.</source>
        <translation>Der er ingen WhatsApp-konto med dette nummer.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>There is no approved template with this name in this language.</source>
        <translation>Der er ingen godkendt skabelon med dette navn på dette sprog.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>There is no body. Every template has one.</source>
        <translation>Der er ingen brødtekst. Alle skabeloner har en.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>There is no button. Leave the part out.</source>
        <translation>Der er ingen knap. Udelad delen.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>There is no day {day} in month {month} of {year}.</source>
        <translation>Der er ingen dag {day} i måned {month} i {year}.</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>There is no keyring</source>
        <translation>Der er ingen nøglering</translation>
    </message>
    <message>
        <location filename="../../composer/messages/text/payload.py"/>
        <source>There is no link to preview: the text has no address that begins with https:// or http://.</source>
        <translation>Der er intet link at forhåndsvise: teksten har ingen adresse, der begynder med https:// eller http://.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/numbers.py"/>
        <source>There is no number in this row.</source>
        <translation>Der er intet nummer i denne række.</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>There is no password</source>
        <translation>Der er ingen adgangskode</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>There is no server called “{0}”.</source>
        <extracomment>host[:100]</extracomment>
        <translation>Der er ingen server, der hedder ”{0}”.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>There is no such file.</source>
        <translation>Filen findes ikke.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/reading.py"/>
        <source>There is no template here: no components, no category, no name.</source>
        <translation>Her er ingen skabelon: ingen komponenter, ingen kategori, intet navn.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>There is no template of this name in this language.</source>
        <translation>Der er ingen skabelon med dette navn på dette sprog.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/beginning.py"/>
        <source>There is nothing to read here.</source>
        <translation>Her er intet at læse.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>There is nothing to send again.</source>
        <translation>Der er intet at sende igen.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/numbers.py"/>
        <source>There was no + before {digits}; it is taken as {number}.</source>
        <translation>Der var intet + før {digits}; det opfattes som {number}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>These are events that a relay keeps for you, reports and messages that were sent to you; they cannot be sent.</source>
        <translation>Dette er hændelser, som et relæ gemmer for dig, rapporter og beskeder, der blev sendt til dig; de kan ikke sendes.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>These are reports of Meta&apos;s API, not a message to send.</source>
        <translation>Dette er rapporter fra Metas API, ikke en besked, der kan sendes.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/reading.py"/>
        <source>These were components alone; their name, language and category are still missing.</source>
        <translation>Dette var kun komponenter; navn, sprog og kategori mangler stadig.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>This API gives no report by which Composer could recognise the message: ask the recipient, and send it again only if it may arrive twice.</source>
        <translation>Dette API giver ingen rapport, som Composer kan genkende beskeden på: spørg modtageren, og send den kun igen, hvis den må nå frem to gange.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/previews.py"/>
        <source>This API has “preview_url” {place}.</source>
        <translation>Dette API har ”preview_url” {place}.</translation>
    </message>
    <message>
        <location filename="../../composer/template_listing.py"/>
        <source>This account has no list of templates</source>
        <translation>Denne konto har ingen liste over skabeloner</translation>
    </message>
    <message>
        <location filename="../../composer/interlock.py"/>
        <source>This account sends to its test recipients only</source>
        <translation>Denne konto sender kun til sine testmodtagere</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/guard.py"/>
        <source>This account sends to its test recipients only, and {number} is not one of them. Add it in the account’s settings, or let the account send to everybody there.</source>
        <translation>Denne konto sender kun til sine testmodtagere, og {number} er ikke en af dem. Tilføj nummeret i kontoens indstillinger, eller lad kontoen sende til alle der.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/address.py"/>
        <source>This address cannot be used</source>
        <translation>Denne adresse kan ikke bruges</translation>
    </message>
    <message>
        <location filename="../../composer/store/batch_book.py"/>
        <source>This batch is in the journal already</source>
        <translation>Denne udsendelse er allerede i journalen</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>This cannot be asked for</source>
        <translation>Dette kan man ikke bede om</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/carousel.py"/>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>This card has {here}, the first one has {there}. All cards must be alike.</source>
        <translation>Dette kort har {here}, det første har {there}. Alle kort skal være ens.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/definition.py"/>
        <source>This code expires in {0} minutes.</source>
        <extracomment>shown(minutes)</extracomment>
        <translation>Denne kode udløber om {0} minutter.</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>This computer has no service that keeps passwords safe, or it is not running. On Linux, install and start GNOME Keyring or KWallet. Composer never writes passwords to a file.</source>
        <translation>Denne computer har ingen tjeneste, der opbevarer adgangskoder sikkert, eller også kører den ikke. På Linux kan du installere og starte GNOME Keyring eller KWallet. Composer skriver aldrig adgangskoder i en fil.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>This country is not allowed</source>
        <translation>Dette land er ikke tilladt</translation>
    </message>
    <message>
        <location filename="../../composer/formats/curl.py"/>
        <source>This curl command has more than one body; it is not clear which one is meant.</source>
        <translation>Denne curl-kommando har mere end ét indhold; det er uklart, hvilket der menes.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/curl.py"/>
        <source>This curl command has no body: nothing follows after “-d” or “--data”.</source>
        <translation>Denne curl-kommando har intet indhold: der følger intet efter ”-d” eller ”--data”.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/curl.py"/>
        <source>This curl command sends a form or a file, not a JSON body.</source>
        <translation>Denne curl-kommando sender en formular eller en fil, ikke JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/curl.py"/>
        <source>This curl command takes its body from a file. Open that file, or paste what is in it.</source>
        <translation>Denne curl-kommando tager indholdet fra en fil. Åbn filen, eller sæt det ind, der står i den.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>This does not look like LINK</source>
        <translation>Dette ligner ikke LINK</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>This does not look like a WhatsApp Business API client</source>
        <translation>Dette ligner ikke en WhatsApp Business API-klient</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>This does not look like a relay</source>
        <translation>Dette ligner ikke et relæ</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>This does not look like the Graph API</source>
        <translation>Dette ligner ikke Graph API</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>This is a delivery report. Reports come from the relay and cannot be sent.</source>
        <translation>Dette er en leveringsrapport. Rapporter kommer fra relæet og kan ikke sendes.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>This is a message that somebody sent to you, not one to send.</source>
        <translation>Dette er en besked, som nogen har sendt til dig, ikke en, der kan sendes.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/reading.py"/>
        <source>This is a message with a template, not the template itself. A definition can be sketched from it.</source>
        <translation>Dette er en besked med en skabelon, ikke selve skabelonen. Der kan laves et udkast til en definition ud fra den.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>This is a part of a message, not a whole one.</source>
        <translation>Dette er en del af en besked, ikke en hel.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/welcome/steps.py"/>
        <source>This is a practice account</source>
        <translation>Dette er en øvekonto</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>This is a single value. A message is an object in braces.</source>
        <translation>Dette er en enkelt værdi. En besked er et objekt i krøllede parenteser.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>This is an event of Meta&apos;s API, not a message to send.</source>
        <translation>Dette er en hændelse fra Metas API, ikke en besked, der kan sendes.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>This is an id of digits only, from WhatsApp Manager: not the phone number itself.</source>
        <translation>Dette er et id med kun cifre fra WhatsApp Manager: ikke selve telefonnummeret.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>This is an id of digits only; WhatsApp Manager shows it. Without it templates are not managed from here.</source>
        <translation>Dette er et id med kun cifre; WhatsApp Manager viser det. Uden det administreres skabeloner ikke herfra.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/beginning.py"/>
        <source>This is no JSON: there is no object in braces and no list in brackets.</source>
        <translation>Dette er ikke JSON: der er intet objekt i krøllede parenteser og ingen liste i kantede parenteser.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>This is no template message.</source>
        <translation>Dette er ikke en skabelonbesked.</translation>
    </message>
    <message>
        <location filename="../../composer/template_files.py"/>
        <source>This is not JSON.</source>
        <translation>Dette er ikke JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>This is not a WhatsApp Business Account</source>
        <translation>Dette er ikke en WhatsApp Business-konto</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>This is not a complete web address.</source>
        <translation>Dette er ikke en fuldstændig webadresse.</translation>
    </message>
    <message>
        <location filename="../../composer/app.py"/>
        <source>This is not a folder</source>
        <translation>Dette er ikke en mappe</translation>
    </message>
    <message>
        <location filename="../../composer/lists/decoding.py"/>
        <source>This is not a list</source>
        <translation>Dette er ikke en liste</translation>
    </message>
    <message>
        <location filename="../../composer/store/known.py"/>
        <source>This is not a whole number</source>
        <translation>Dette er ikke et helt tal</translation>
    </message>
    <message>
        <location filename="../../composer/templates/reading.py"/>
        <source>This is the answer to a request about a template; the template itself is not in it.</source>
        <translation>Dette er svaret på en anmodning om en skabelon; selve skabelonen er ikke i det.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>This is the answer to a request, not a message to send.</source>
        <translation>Dette er svaret på en anmodning, ikke en besked, der kan sendes.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>This is the definition of a template, not a message with it. Its place is the library, in Templates.</source>
        <translation>Dette er definitionen af en skabelon, ikke en besked med den. Den hører til i biblioteket under Skabeloner.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>This is {0} that marks a message as read; there is no message in it.</source>
        <extracomment>what</extracomment>
        <translation>Dette er {0}, der markerer en besked som læst; der er ingen besked i den.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>This is {0}, but there is no message in it that is known.</source>
        <extracomment>what</extracomment>
        <translation>Dette er {0}, men der er ingen kendt besked i den.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/dropping.py"/>
        <source>This kind of message has no field for an address. Choose Image, Video, Audio, Document or Sticker at the top, or drop the address into a text.</source>
        <translation>Denne type besked har intet felt til en adresse. Vælg Billede, Video, Lyd, Dokument eller Klistermærke øverst, eller slip adressen i en tekst.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>This kind of message is not supported</source>
        <translation>Denne type besked understøttes ikke</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>This kind of recipient is not supported</source>
        <translation>Denne type modtager understøttes ikke</translation>
    </message>
    <message>
        <location filename="../../composer/ui/welcome/steps.py"/>
        <source>This line follows what you sent: accepted, sent, delivered, read.</source>
        <translation>Denne linje følger det, du har sendt: accepteret, sendt, leveret, læst.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <location filename="../../composer/templates/reading.py"/>
        <source>This list is empty.</source>
        <translation>Listen er tom.</translation>
    </message>
    <message>
        <location filename="../../composer/store/reader.py"/>
        <source>This message is not in the journal</source>
        <translation>Denne besked er ikke i journalen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>This must be a number from {least} to {most}.</source>
        <translation>Dette skal være et tal fra {least} til {most}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/scalars.py"/>
        <source>This number has too many digits.</source>
        <translation>Tallet har for mange cifre.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/scalars.py"/>
        <source>This number is too large.</source>
        <translation>Tallet er for stort.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>This one recipient got too many messages in a short time. Others are not affected.</source>
        <translation>Netop denne modtager har fået for mange beskeder på kort tid. Andre er ikke berørt.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>This recipient may not get messages of this kind.</source>
        <translation>Denne modtager må ikke få beskeder af denne type.</translation>
    </message>
    <message>
        <location filename="../../composer/store/journal.py"/>
        <source>This request is in the journal already</source>
        <translation>Denne anmodning er allerede i journalen</translation>
    </message>
    <message>
        <location filename="../../composer/store/journal.py"/>
        <source>This request is not in the journal</source>
        <translation>Denne anmodning er ikke i journalen</translation>
    </message>
    <message>
        <location filename="../../composer/outbox/outcomes.py"/>
        <source>This request is still on its way</source>
        <translation>Denne anmodning er stadig på vej</translation>
    </message>
    <message>
        <location filename="../../composer/lists/checking.py"/>
        <source>This row has {count} cells, more than there are headings. A separator inside a value must stand in quotation marks; look whether each value is in its column.</source>
        <translation>Denne række har {count} celler, flere end der er overskrifter. Et skilletegn i en værdi skal stå i anførselstegn; se, om hver værdi står i sin kolonne.</translation>
    </message>
    <message>
        <location filename="../../composer/store/template_reader.py"/>
        <source>This template is not in the library</source>
        <translation>Denne skabelon er ikke i biblioteket</translation>
    </message>
    <message>
        <location filename="../../composer/template_files.py"/>
        <source>This was a message with a template: its definition was sketched, with words still to write.</source>
        <translation>Dette var en besked med en skabelon: der blev lavet et udkast til dens definition, hvor der stadig mangler ord.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/audio/__init__.py"/>
        <source>This week&apos;s episode</source>
        <translation>Ugens episode</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>Thursday</source>
        <translation>torsdag</translation>
    </message>
    <message>
        <location filename="../../composer/lists/result.py"/>
        <location filename="../../composer/ui/deliveries/cells.py"/>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Timestamp</source>
        <translation>Tidsstempel</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Timor-Leste</source>
        <translation>Timor-Leste</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <location filename="../../composer/messages/reply_buttons/__init__.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/cells.py"/>
        <location filename="../../composer/ui/deliveries/support.py"/>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <location filename="../../composer/ui/notices/words.py"/>
        <source>To {0}.</source>
        <translation>Til {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/notices/words.py"/>
        <source>To {0}: {1}.</source>
        <translation>Til {0}: {1}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/words.py"/>
        <location filename="../../composer/ui/preview/chrome.py"/>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/content.py"/>
        <source>Together</source>
        <translation>I alt</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Tokelau</source>
        <translation>Tokelau</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Too many calls</source>
        <translation>For mange kald</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Too many gaps</source>
        <translation>For mange pladsholdere</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Too many messages</source>
        <translation>For mange beskeder</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Too many messages per second</source>
        <translation>For mange beskeder i sekundet</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Too many messages to this person</source>
        <translation>For mange beskeder til denne person</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Too many people complained</source>
        <translation>For mange har klaget</translation>
    </message>
    <message>
        <source>Too many placeholders</source>
        <translation type="vanished">For mange pladsholdere</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Too many requests</source>
        <translation>For mange anmodninger</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>Too many requests at once</source>
        <translation>For mange anmodninger på én gang</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>Too many templates at once</source>
        <translation>For mange skabeloner på én gang</translation>
    </message>
    <message>
        <location filename="../../composer/messages/cta_url/__init__.py"/>
        <source>Track a parcel</source>
        <translation>Følg en pakke</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Track it</source>
        <translation>Følg den</translation>
    </message>
    <message>
        <location filename="../../composer/messages/cta_url/__init__.py"/>
        <source>Track the parcel</source>
        <translation>Følg pakken</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Transaction id of the service platform.</source>
        <translation>Tjenesteplatformens transaktions-id.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Tried {0} times.</source>
        <translation>Forsøgt {0} gange.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Trinidad and Tobago</source>
        <translation>Trinidad og Tobago</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Trinidad and Tobago Dollar</source>
        <translation>Trinidadisk dollar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Tristan da Cunha</source>
        <translation>Tristan da Cunha</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/places.py"/>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>Try again in a moment.</source>
        <translation>Prøv igen om et øjeblik.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>Try again in a moment; if it stays so, ask LINK support or your administrator.</source>
        <translation>Prøv igen om et øjeblik; hvis det varer ved, så spørg LINKs support eller din administrator.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>Try again in a moment; if it stays so, ask your administrator.</source>
        <translation>Prøv igen om et øjeblik; hvis det varer ved, så spørg din administrator.</translation>
    </message>
    <message>
        <location filename="../../composer/template_listing.py"/>
        <source>Try again later.</source>
        <translation>Prøv igen senere.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>Try again; if it fails again, ask Meta&apos;s support.</source>
        <translation>Prøv igen; spørg Metas support, hvis det mislykkes igen.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/sandbox.py"/>
        <source>Try once more in a moment.</source>
        <translation>Prøv én gang til om et øjeblik.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>Tuesday</source>
        <translation>tirsdag</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Tugrik</source>
        <translation>Mongolsk tugrik</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Tunisia</source>
        <translation>Tunesien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Tunisian Dinar</source>
        <translation>Tunesisk dinar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Turkish</source>
        <translation>Tyrkisk</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Turkish Lira</source>
        <translation>Tyrkisk lira</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Turkmenistan</source>
        <translation>Turkmenistan</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Turkmenistan New Manat</source>
        <translation>Turkmensk manat</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/__init__.py"/>
        <source>Two people to ask</source>
        <translation>To personer, man kan spørge</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Two to ten cards, all alike: the same header, a body in all or none, the same buttons.</source>
        <translation>To til ti kort, alle ens: samme sidehoved, brødtekst i alle eller ingen, samme knapper.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Two to ten cards, as many as the approved template has, and all alike.</source>
        <translation>To til ti kort, så mange som den godkendte skabelon har, og alle ens.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/content.py"/>
        <location filename="../../composer/messages/contacts/form.py"/>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/unknown.py"/>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/monitor.py"/>
        <source>Type a message</source>
        <translation>Skriv en besked</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Type of the service used for the requests.</source>
        <translation>Typen af tjeneste, der bruges til anmodningerne.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Type of the service used for this request.</source>
        <translation>Typen af tjeneste, der bruges til denne anmodning.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Typographic quotation marks in line {lines} were read as straight ones.</source>
        <translation>Typografiske anførselstegn i linje {lines} blev læst som lige.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Typographic quotation marks in lines {lines} were read as straight ones.</source>
        <translation>Typografiske anførselstegn i linjerne {lines} blev læst som lige.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Türkiye</source>
        <translation>Tyrkiet</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>UAE Dirham</source>
        <translation>UAE-dirham</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>US Dollar</source>
        <translation>Amerikansk dollar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>US Dollar (Next day)</source>
        <translation>Amerikansk dollar (næste dag)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Uganda Shilling</source>
        <translation>Ugandisk shilling</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Ukrainian</source>
        <translation>Ukrainsk</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Unarchived</source>
        <translation>Dearkiveret</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Unblock the number.</source>
        <translation>Fjern blokeringen af nummeret.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/shipped.py"/>
        <source>Under the same licences as Qt: see there.</source>
        <translation>Under samme licenser som Qt: se dér.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Unidad Previsional</source>
        <translation>Uruguayansk unidad previsional</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Unidad de Fomento</source>
        <translation>Chilensk unidad de fomento</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Unidad de Valor Real</source>
        <translation>Colombiansk unidad de valor real</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Unknown fault</source>
        <translation>Ukendt fejl</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/words.py"/>
        <source>Unknown sender</source>
        <translation>Ukendt afsender</translation>
    </message>
    <message>
        <location filename="../../composer/connections.py"/>
        <source>Unlock the keyring, then resume the account.</source>
        <translation>Lås nøgleringen op, og genoptag så kontoen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Unread</source>
        <translation>Ulæst</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/overdue.py"/>
        <source>Until then no report means nothing.</source>
        <translation>Indtil da betyder en manglende rapport intet.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Unusual spaces in line {lines} were read as plain ones.</source>
        <translation>Usædvanlige mellemrum i linje {lines} blev læst som almindelige.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Unusual spaces in lines {lines} were read as plain ones.</source>
        <translation>Usædvanlige mellemrum i linjerne {lines} blev læst som almindelige.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/palette.py"/>
        <source>Up</source>
        <translation>Op</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>Up to 30 products of your catalog</source>
        <translation>Op til 30 produkter fra dit katalog</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media.py"/>
        <source>Uploaded</source>
        <translation>Uploadet</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Uruguay Peso en Unidades Indexadas (UI)</source>
        <translation>Uruguayanske peso en unidades indexadas</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Use</source>
        <translation>Anvendelse</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Use a template, or wait until the person writes.</source>
        <translation>Brug en skabelon, eller vent, til personen skriver.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>Use another name, or wait until the 30 days are over.</source>
        <translation>Brug et andet navn, eller vent, til de 30 dage er gået.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Use another way to reach the person.</source>
        <translation>Kontakt personen på en anden måde.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Use fewer gaps or more text around them.</source>
        <translation>Brug færre pladsholdere eller mere tekst omkring dem.</translation>
    </message>
    <message>
        <source>Use fewer placeholders or more text around them.</source>
        <translation type="vanished">Brug færre pladsholdere eller mere tekst omkring dem.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Use it in a message</source>
        <translation>Brug den i en besked</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Use template: {0}</source>
        <translation>Brug skabelon: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/clients/address.py"/>
        <source>Use the address that begins with https://.</source>
        <translation>Brug adressen, der begynder med https://.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Use the phone number.</source>
        <translation>Brug telefonnummeret.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/groups.py"/>
        <source>Used lately</source>
        <translation>Brugt for nylig</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Used where a message&apos;s own settings are empty.</source>
        <translation>Bruges, hvor en beskeds egne indstillinger er tomme.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>User name</source>
        <translation>Brugernavn</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Utility</source>
        <translation>Nytte</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Utility: only what the recipient asked for or needs, and nothing that advertises. Marketing: all the rest. Authentication: one-time codes.</source>
        <translation>Nytte: kun det, modtageren har bedt om eller har brug for, og ingen reklame. Marketing: alt andet. Autentificering: engangskoder.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Uzbek</source>
        <translation>Usbekisk</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Uzbekistan</source>
        <translation>Usbekistan</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Uzbekistan Sum</source>
        <translation>Usbekisk sum</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Validity</source>
        <translation>Gyldighed</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <source>Values</source>
        <translation>Værdier</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Values for the body</source>
        <translation>Værdier til brødteksten</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Values in lines {lines} had no quotation marks and were read as texts.</source>
        <translation>Værdier i linjerne {lines} havde ingen anførselstegn og blev læst som tekster.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Vatu</source>
        <translation>Vanuatuisk vatu</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/messages/video/__init__.py"/>
        <location filename="../../composer/rendering/template.py"/>
        <location filename="../../composer/templates/form.py"/>
        <location filename="../../composer/ui/inbox/words.py"/>
        <location filename="../../composer/ui/preview/media.py"/>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <location filename="../../composer/templates/slots.py"/>
        <source>Video in the header</source>
        <translation>Video i sidehovedet</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Vietnamese</source>
        <translation>Vietnamesisk</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product/__init__.py"/>
        <location filename="../../composer/rendering/template_buttons.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <location filename="../../composer/ui/commands/groups.py"/>
        <source>View</source>
        <translation>Vis</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/picture.py"/>
        <source>View all</source>
        <translation>Vis alle</translation>
    </message>
    <message>
        <location filename="../../composer/messages/catalog/__init__.py"/>
        <location filename="../../composer/rendering/template_buttons.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>View catalog</source>
        <translation>Se katalog</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <location filename="../../composer/rendering/template_buttons.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>View items</source>
        <translation>Se varer</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>WIR Euro</source>
        <translation>WIR euro</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>WIR Franc</source>
        <translation>WIR franc</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Wait 15 minutes; if it stays so, copy the details for LINK support.</source>
        <translation>Vent 15 minutter; hvis det varer ved, så kopier oplysningerne til LINKs support.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>Wait a while before trying again, and contact LINK support if it stays so.</source>
        <translation>Vent lidt, før du prøver igen, og kontakt LINKs support, hvis det varer ved.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>Wait at least 15 minutes before sending it again, and contact LINK support if it stays so.</source>
        <translation>Vent mindst 15 minutter, før du sender igen, og kontakt LINKs support, hvis det varer ved.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>Wait at least 24 hours.</source>
        <translation>Vent mindst 24 timer.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>Wait for a delivery report: it settles the matter. Send again only if it may arrive twice, and not before 15 minutes.</source>
        <translation>Vent på en leveringsrapport: den afgør sagen. Send kun igen, hvis den må nå frem to gange, og tidligst efter 15 minutter.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Wait for a report: it comes within minutes if LINK got the message. If none comes, send it again or give it up.</source>
        <translation>Vent på en rapport: den kommer inden for få minutter, hvis LINK fik beskeden. Kommer der ingen, så send den igen, eller opgiv den.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Wait for a report: it comes within minutes if the sandbox got the message. If none comes, send it again or give it up.</source>
        <translation>Vent på en rapport: den kommer inden for få minutter, hvis sandkassen fik beskeden. Kommer der ingen, så send den igen, eller opgiv den.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>Wait for an hour at most, then go on. Meta allows a hundred new templates within an hour.</source>
        <translation>Vent højst en time, og fortsæt så. Meta tillader hundrede nye skabeloner på en time.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>Wait for an hour, then go on.</source>
        <translation>Vent en time, og fortsæt så.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Wait for the reports.</source>
        <translation>Vent på rapporterne.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Wait ten minutes.</source>
        <translation>Vent ti minutter.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Wait until the pause is over, or improve the template.</source>
        <translation>Vent, til pausen er ovre, eller forbedr skabelonen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Wait until the review is over, then change it.</source>
        <translation>Vent, til gennemgangen er ovre, og ret den så.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/overdue.py"/>
        <source>Wait, or reach the person another way.</source>
        <translation>Vent, eller kontakt personen på en anden måde.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Wait.</source>
        <translation>Vent.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Wait: the phone may be off or without a network.</source>
        <translation>Vent: telefonen er måske slukket eller uden netværk.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Waiting</source>
        <translation>Venter</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Wallis and Futuna</source>
        <translation>Wallis og Futuna</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/selected.py"/>
        <source>Watch</source>
        <translation>Følg</translation>
    </message>
    <message>
        <location filename="../../composer/ui/welcome/steps.py"/>
        <source>Watch it arrive</source>
        <translation>Følg den helt frem</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <location filename="../../composer/ui/deliveries/selected.py"/>
        <source>Watch the message</source>
        <translation>Følg beskeden</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/selected.py"/>
        <source>Watch the selected messages</source>
        <translation>Følg de valgte beskeder</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/cells.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Watched</source>
        <translation>Fulgt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/cells.py"/>
        <source>Watched: you are told when it arrives, when it is read, and if it fails</source>
        <translation>Fulgt: du får besked, når den når frem, når den bliver læst, og hvis den mislykkes</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <location filename="../../composer/messages/cta_url/__init__.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Web address {n}</source>
        <translation>Webadresse {n}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Web addresses</source>
        <translation>Webadresser</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>Wednesday</source>
        <translation>onsdag</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Western Sahara</source>
        <translation>Vestsahara</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>What can be chosen. There may be ten rows in all sections together.</source>
        <translation>Det, der kan vælges. Der må være ti rækker i alle afsnit tilsammen.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>What does it do?</source>
        <translation>Hvad gør den?</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>What fills the gap?</source>
        <translation>Hvad udfylder pladsholderen?</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>What fills the template&apos;s header, of the type that was approved. A header without a gap needs nothing.</source>
        <translation>Det, der udfylder skabelonens sidehoved, af den type, der blev godkendt. Et sidehoved uden pladsholder kræver intet.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>What fills {{{0}}}?</source>
        <extracomment>slot.name</extracomment>
        <translation>Hvad udfylder {{{0}}}?</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>What follows after the JSON, from line {lines} on, was left out.</source>
        <translation>Det, der følger efter JSON, fra linje {lines}, blev udeladt.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>What happens when the recipient taps it.</source>
        <translation>Hvad der sker, når modtageren trykker på den.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>What is added to the web address that the template holds. Spaces must be written %20.</source>
        <translation>Det, der føjes til webadressen i skabelonen. Mellemrum skal skrives %20.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>What is it about?</source>
        <translation>Hvad drejer det sig om?</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <source>What is stored of it is not valid. {0} Add the account anew.</source>
        <extracomment>why</extracomment>
        <translation>Det, der er gemt om den, er ugyldigt. {0} Tilføj kontoen på ny.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>What kind of button?</source>
        <translation>Hvilken type knap?</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>What lies there is no JPEG, PNG or WebP picture, but “{0}”.</source>
        <extracomment>named[:60]</extracomment>
        <translation>Det, der ligger der, er ikke et JPEG-, PNG- eller WebP-billede, men ”{0}”.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>What lies there is no JPEG, PNG or WebP picture.</source>
        <translation>Det, der ligger der, er ikke et JPEG-, PNG- eller WebP-billede.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>What most templates do not need.</source>
        <translation>Det, de fleste skabeloner ikke har brug for.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/__init__.py"/>
        <source>What older versions of WhatsApp&apos;s interfaces asked for. LINK needs neither.</source>
        <translation>Det, ældre versioner af WhatsApps grænseflader bad om. LINK kræver ingen af delene.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/places.py"/>
        <source>What people write to your numbers appears here, with the time that is left to reply. To see it now, send any message to one of the sandbox’s test recipients who answer: “Writes back”, “Taps”, “Reacts”, “Orders” or “Sends a picture” (+999 0000 0900 to 0904).</source>
        <translation>Det, folk skriver til dine numre, vises her, med den tid, der er tilbage til at svare. Vil du se det nu, så send en besked til en af sandkassens testmodtagere, der svarer: ”Skriver tilbage”, ”Trykker”, ”Reagerer”, ”Bestiller” eller ”Sender et billede” (+999 0000 0900 til 0904).</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <source>What stands above the body: nothing, a title, or a picture, video or document.</source>
        <translation>Det, der står over brødteksten: intet, en titel eller et billede, en video eller et dokument.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>What stands above the text. What a picture, film, document or place shows comes with each message.</source>
        <translation>Det, der står over teksten. Hvilket billede, hvilken video, hvilket dokument eller sted der vises, kommer med hver besked.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>What stands after the name.</source>
        <translation>Det, der står efter navnet.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>What stands before the JSON was left out.</source>
        <translation>Det, der står før JSON, blev udeladt.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>What stands before the name, such as a title.</source>
        <translation>Det, der står før navnet, for eksempel en titel.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>What stands below the map in bold.</source>
        <translation>Det, der står under landkortet med fed.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>What stands below the name.</source>
        <translation>Det, der står under navnet.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>What stands between first and last name.</source>
        <translation>Det, der står mellem for- og efternavn.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/marking.py"/>
        <source>What stands in braces is filled from the columns of a list.</source>
        <translation>Det, der står i krøllede parenteser, udfyldes fra en listes kolonner.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>What stands in the gap where the phone cannot show it in its own language&apos;s way.</source>
        <translation>Det, der står i pladsholderen, hvor telefonen ikke kan vise det på sit eget sprog.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>What stands in the gap. No line breaks, no tabs, at most four spaces in a row.</source>
        <translation>Det, der står i pladsholderen. Ingen linjeskift, ingen tabulatorer, højst fire mellemrum i træk.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>What stands in the header&apos;s gap: a header has one at most.</source>
        <translation>Det, der står i sidehovedets pladsholder: et sidehoved har højst én.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped_meta.py"/>
        <source>What stands in “response_json” is the flow’s.</source>
        <translation>Det, der står i ”response_json”, er flowets.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>What stands on the button, at most 25 characters.</source>
        <translation>Det, der står på knappen, højst 25 tegn.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>What the button says that opens the flow. No emoji.</source>
        <translation>Det, der står på knappen, som åbner flowet. Ingen emojier.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>What the button says that opens the list. No formatting, and better no emoji.</source>
        <translation>Det, der står på knappen, som åbner listen. Ingen formatering og helst ingen emojier.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>What the button says where the app takes the code by itself.</source>
        <translation>Det, der står på knappen, når appen selv henter koden.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/cta_url/__init__.py"/>
        <source>What the button says.</source>
        <translation>Det, der står på knappen.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/__init__.py"/>
        <source>What the button says. Each title must be different.</source>
        <translation>Det, der står på knappen. Hver titel skal være forskellig.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>What the contact does there.</source>
        <translation>Hvad kontakten laver dér.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>What the first screen is given, as a JSON object with the names that the flow knows. Leave it empty if the screen needs nothing.</source>
        <translation>Det, den første skærm får, som et JSON-objekt med de navne, flowet kender. Lad det være tomt, hvis skærmen ikke kræver noget.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>What the flow&apos;s first screen is given, as a JSON object with the names that the flow knows.</source>
        <translation>Det, flowets første skærm får, som et JSON-objekt med de navne, flowet kender.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>What the flow’s first screen is given, as a JSON object with the names that the flow knows.</source>
        <translation>Det, flowets første skærm får, som et JSON-objekt med de navne, flowet kender.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>What the phone does on “{title}” is not documented.</source>
        <translation>Hvad telefonen gør ved ”{title}”, er ikke dokumenteret.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/__init__.py"/>
        <source>What the place is called, in bold below the map.</source>
        <translation>Hvad stedet hedder, med fed under landkortet.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/text/__init__.py"/>
        <source>What the recipient reads. You can use *bold*, _italic_, ~strike~ and `code`; a link should begin with https://.</source>
        <translation>Det, modtageren læser. Du kan bruge *fed*, _kursiv_, ~gennemstreget~ og `kode`; et link bør begynde med https://.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media.py"/>
        <source>What the recipient sees as the document&apos;s name. Its ending tells the phone how to open it.</source>
        <translation>Det, modtageren ser som dokumentets navn. Filendelsen fortæller telefonen, hvordan det åbnes.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>What the row says. The chat shows it as the answer.</source>
        <translation>Det, der står på rækken. Chatten viser det som svaret.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>What this card shows; the template has its other words.</source>
        <translation>Det, kortet viser; skabelonen har dets øvrige ord.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>What this field is for</source>
        <translation>Hvad dette felt er til</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/hsm.py"/>
        <source>What this value holds beside “default” is not known; it was kept.</source>
        <translation>Hvad denne værdi indeholder ud over ”default”, kendes ikke; det blev bevaret.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>What was to be made exists already.</source>
        <translation>Det, der skulle laves, findes allerede.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>What you call this account.</source>
        <translation>Hvad du kalder denne konto.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/__init__.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/asking.py"/>
        <source>What you get back when this button is tapped. The recipient does not see it.</source>
        <translation>Det, du får tilbage, når der trykkes på knappen. Modtageren ser det ikke.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>What you get back when this row is chosen. The recipient does not see it.</source>
        <translation>Det, du får tilbage, når rækken vælges. Modtageren ser det ikke.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/places.py"/>
        <source>Whatever you send appears here, and how far each message came.</source>
        <translation>Alt, hvad du sender, vises her, og hvor langt hver besked er nået.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>WhatsApp Business Account id</source>
        <translation>WhatsApp Business-kontoens id</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>WhatsApp call</source>
        <translation>WhatsApp-opkald</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>WhatsApp cannot deliver the message (131026)</source>
        <translation>WhatsApp kan ikke levere beskeden (131026)</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>WhatsApp could not download what the recipient sent.</source>
        <translation>WhatsApp kunne ikke downloade det, modtageren sendte.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>WhatsApp could not fetch the image, video, audio or document, often because its type is not what the server says.</source>
        <translation>WhatsApp kunne ikke hente billedet, videoen, lyden eller dokumentet, ofte fordi typen ikke er den, serveren angiver.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>WhatsApp could not load it either: use a public address.</source>
        <translation>WhatsApp kunne heller ikke indlæse det: brug en offentlig adresse.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>WhatsApp does not accept a value in the message. The details name it.</source>
        <translation>WhatsApp accepterer ikke en værdi i beskeden. Detaljerne angiver den.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>WhatsApp does not deliver this type of message.</source>
        <translation>WhatsApp leverer ikke denne type besked.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>WhatsApp error {0}</source>
        <extracomment>meta_code</extracomment>
        <translation>WhatsApp-fejl {0}</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>WhatsApp gave a code that Composer does not know. Its own description stands beside it.</source>
        <translation>WhatsApp gav en kode, som Composer ikke kender. WhatsApps egen beskrivelse står ved siden af.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/delivery/status.py"/>
        <source>WhatsApp has sent the message on its way to the phone.</source>
        <translation>WhatsApp har sendt beskeden af sted mod telefonen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>WhatsApp holds a marketing message back, known after 15 minutes (131049)</source>
        <translation>WhatsApp holder en marketingbesked tilbage, kendt efter 15 minutter (131049)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>WhatsApp id</source>
        <translation>WhatsApp-id</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>WhatsApp not reached</source>
        <translation>WhatsApp ikke nået</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/monitor.py"/>
        <source>WhatsApp on a computer</source>
        <translation>WhatsApp på en computer</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>WhatsApp refused the message</source>
        <translation>WhatsApp afviste beskeden</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>WhatsApp refuses what comes faster to the same person. 6 unless you change it; 0 switches it off.</source>
        <translation>WhatsApp afviser det, der kommer hurtigere til samme person. 6, medmindre du ændrer det; 0 slår det fra.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/text/__init__.py"/>
        <source>WhatsApp shows a small card with title and picture of the first link in the text. Other links get none.</source>
        <translation>WhatsApp viser et lille kort med titel og billede for det første link i teksten. Andre links får intet.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive_payload.py"/>
        <source>WhatsApp shows no caption in a header.</source>
        <translation>WhatsApp viser ingen billedtekst i et sidehoved.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive_payload.py"/>
        <source>WhatsApp shows no header in this kind of message.</source>
        <translation>WhatsApp viser intet sidehoved i denne type besked.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_payload.py"/>
        <source>WhatsApp shows no {what} with {kinds}. It will be sent as it is.</source>
        <translation>WhatsApp viser ikke {what} med {kinds}. Det sendes, som det er.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/handover/subjects.py"/>
        <source>WhatsApp template</source>
        <translation>WhatsApp-skabelon</translation>
    </message>
    <message>
        <location filename="../../composer/ui/handover/subjects.py"/>
        <source>WhatsApp template · {0}</source>
        <extracomment>language</extracomment>
        <translation>WhatsApp-skabelon · {0}</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>WhatsApp was down or overloaded for a while.</source>
        <translation>WhatsApp var nede eller overbelastet et stykke tid.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>WhatsApp writes the words of an authentication template. Leave the text out.</source>
        <translation>WhatsApp skriver ordene i en autentificeringsskabelon. Udelad teksten.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>WhatsApp writes the words of authentication templates itself.</source>
        <translation>WhatsApp skriver selv ordene i autentificeringsskabeloner.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>WhatsApp&apos;s help describes lists for messages that people type. Sent through an API they may look different.</source>
        <translation>WhatsApps hjælp beskriver lister i beskeder, som folk skriver. Sendt via et API ser de måske anderledes ud.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>WhatsApp’s terms for zero-tap must be accepted.</source>
        <translation>WhatsApps vilkår for zero-tap skal accepteres.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>Wheels, brakes and gears</source>
        <translation>Hjul, bremser og gear</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>When it was last fetched, the template was {status}. Only approved templates can be sent.</source>
        <translation>Da skabelonen sidst blev hentet, var dens status {status}. Kun godkendte skabeloner kan sendes.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>Where Meta&apos;s Graph API is. Change it only if your company sends through an address of its own.</source>
        <translation>Hvor Metas Graph API er. Ret det kun, hvis dit firma sender via sin egen adresse.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media.py"/>
        <source>Where is the {0}?</source>
        <extracomment>noun</extracomment>
        <translation>Hvor ligger filen ({0})?</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Where the contact lives or works.</source>
        <translation>Hvor kontakten bor eller arbejder.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Where the contact reads e-mail.</source>
        <translation>Hvor kontakten læser e-mail.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Where the contact works and as what, and the birthday.</source>
        <translation>Hvor og som hvad kontakten arbejder, samt fødselsdagen.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location_request/__init__.py"/>
        <source>Where to deliver</source>
        <translation>Leveringsadresse</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/__init__.py"/>
        <source>Where to meet</source>
        <translation>Mødested</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>Where your WhatsApp Business API client runs, without “/v1”.</source>
        <translation>Hvor din WhatsApp Business API-klient kører, uden ”/v1”.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Where your relay runs: the small service that receives LINK&apos;s delivery reports. Without it, messages are sent and their fate stays unknown.</source>
        <translation>Hvor dit relæ kører: den lille tjeneste, der modtager LINKs leveringsrapporter. Uden det sendes beskeder, men deres skæbne forbliver ukendt.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>Where your relay runs: the small service that receives Meta&apos;s callbacks. One of its gates is the address that Meta calls; it has your app&apos;s secret. Without a relay, messages are sent and their fate stays unknown.</source>
        <translation>Hvor dit relæ kører: den lille tjeneste, der modtager Metas callbacks. En af dets gates er adressen, som Meta kalder; den har din apps hemmelighed. Uden et relæ sendes beskeder, men deres skæbne forbliver ukendt.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/windows.py"/>
        <source>Whether the customer care window is open is not known: the relay has not been listening long enough. If the person has not written in the last 24 hours, WhatsApp takes only templates.</source>
        <translation>Om kundeservicevinduet er åbent, vides ikke: relæet har ikke lyttet længe nok. Hvis personen ikke har skrevet inden for de seneste 24 timer, tager WhatsApp kun imod skabeloner.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Which of the template&apos;s buttons this is, counted from 0 with all buttons, also those without a gap.</source>
        <translation>Hvilken af skabelonens knapper det er, talt fra 0 med alle knapper, også dem uden pladsholder.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Which of the template&apos;s cards this is, counted from 0.</source>
        <translation>Hvilket af skabelonens kort det er, talt fra 0.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>Which products, how many and their prices are the person’s choice and the catalog’s; these are examples.</source>
        <translation>Hvilke produkter, hvor mange og til hvilke priser er personens og katalogets sag; dette er eksempler.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>Which screen comes first?</source>
        <translation>Hvilken skærm kommer først?</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Which {0} it is. Choose one, or write a word of your own.</source>
        <extracomment>what</extracomment>
        <translation>Hvilken type det er ({0}). Vælg en, eller skriv dit eget ord.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>While writing</source>
        <translation>Mens du skriver</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>White space in a parameter</source>
        <translation>Mellemrum i en parameter</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Whoever designed the template or message</source>
        <translation>Den, der udformede skabelonen eller beskeden</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Whoever wrote the message</source>
        <translation>Den, der skrev beskeden</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive_payload.py"/>
        <source>Whom a message goes to is said in the request&apos;s recipients, not in the message.</source>
        <translation>Hvem en besked går til, angives i anmodningens modtagere, ikke i beskeden.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/details.py"/>
        <source>Windows by {0}</source>
        <extracomment>&apos;, &apos;.join((*shown, *_screens()))</extracomment>
        <translation>Vinduer via {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/text/__init__.py"/>
        <source>With a link</source>
        <translation>Med et link</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/refusal.py"/>
        <source>With a real account: {0}</source>
        <translation>Med en rigtig konto: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>With its parameters the template&apos;s text is too long.</source>
        <translation>Med sine parametre er skabelonens tekst for lang.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <source>With spaces around it, this {mark} marks nothing: it must touch the text that is to be {look}.</source>
        <translation>Med mellemrum omkring sig markerer {mark} ingenting: det skal stå helt op ad den tekst, der skal være {look}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>With the country code, at most 20 characters. A zero after the country code is dropped.</source>
        <translation>Med landekode, højst 20 tegn. Et nul efter landekoden fjernes.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>With the values filled in, the template’s text is over the limit.</source>
        <translation>Med værdierne udfyldt er skabelonens tekst over grænsen.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/filled.py"/>
        <source>With this value the {part} is {count} characters long; {limit} is the limit.</source>
        <translation>Med denne værdi fylder {part} {count} tegn; grænsen er {limit}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/again.py"/>
        <source>With “Compose again”: this request had other messages too.</source>
        <translation>Med ”Skriv på ny”: denne anmodning havde også andre beskeder.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <source>Within a word {mark} marks nothing: no letter or digit may touch it from outside.</source>
        <translation>Inde i et ord markerer {mark} ingenting: intet bogstav eller ciffer må stå op ad det udefra.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>Without a WhatsApp Business Account id its templates are not managed from here.</source>
        <translation>Uden et id for WhatsApp Business-kontoen administreres dens skabeloner ikke herfra.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/video/__init__.py"/>
        <source>Without a caption</source>
        <translation>Uden billedtekst</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Without a name</source>
        <translation>Uden navn</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/payload.py"/>
        <source>Without an event report gate no delivery report comes back.</source>
        <translation>Uden en gate til hændelsesrapporter kommer der ingen leveringsrapport tilbage.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Won</source>
        <translation>Sydkoreansk won</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Words of the offer</source>
        <translation>Tilbuddets ord</translation>
    </message>
    <message>
        <location filename="../../composer/messages/text/__init__.py"/>
        <source>Words, emoji and links</source>
        <translation>Ord, emojier og links</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Work</source>
        <translation>Arbejde</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Work and birthday</source>
        <translation>Arbejde og fødselsdag</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/places.py"/>
        <source>Write a message</source>
        <translation>Skriv en besked</translation>
    </message>
    <message>
        <location filename="../../composer/ui/welcome/steps.py"/>
        <source>Write here</source>
        <translation>Skriv her</translation>
    </message>
    <message>
        <location filename="../../composer/store/known.py"/>
        <source>Write it with its country code, as the messages have it: +46701234567.</source>
        <translation>Skriv det med landekode, som beskederne har det: +46701234567.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/places.py"/>
        <source>Write to “Writes back”</source>
        <translation>Skriv til ”Skriver tilbage”</translation>
    </message>
    <message>
        <location filename="../../composer/messages/text/__init__.py"/>
        <source>Write your message…</source>
        <translation>Skriv din besked…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Writes a text after delivery</source>
        <translation>Skriver en tekst efter leveringen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Writes back</source>
        <translation>Skriver tilbage</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Wrong kind of parameter</source>
        <translation>Forkert type parameter</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Wrong number of parameters</source>
        <translation>Forkert antal parametre</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Wrong recipient</source>
        <translation>Forkert modtager</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Wrong user name or password</source>
        <translation>Forkert brugernavn eller adgangskode</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Year, month and day with a hyphen between them.</source>
        <translation>År, måned og dag med bindestreg imellem.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Yemen</source>
        <translation>Yemen</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Yemeni Rial</source>
        <translation>Yemenitisk rial</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Yen</source>
        <translation>Japansk yen</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/__init__.py"/>
        <source>Yes, please</source>
        <translation>Ja tak</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/words.py"/>
        <source>Yesterday</source>
        <translation>I går</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/bubble.py"/>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/selected.py"/>
        <source>You are told when it arrives, when it is read, and if it fails. Press to stop</source>
        <translation>Du får besked, når den når frem, når den bliver læst, og hvis den mislykkes. Tryk for at stoppe</translation>
    </message>
    <message>
        <location filename="../../composer/store/batch_book.py"/>
        <source>You cancelled it before it left.</source>
        <translation>Du annullerede den, før den blev sendt.</translation>
    </message>
    <message>
        <location filename="../../composer/store/journal.py"/>
        <source>You decided not to wait for a delivery report any longer.</source>
        <translation>Du valgte ikke at vente længere på en leveringsrapport.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>You have read WhatsApp’s terms for codes that are filled in without a tap. Only for zero-tap.</source>
        <translation>Du har læst WhatsApps vilkår for koder, der udfyldes uden tryk. Kun for zero-tap.</translation>
    </message>
    <message>
        <location filename="../../composer/outbox/words.py"/>
        <source>You paused sending for this account. Resume it to send what waits.</source>
        <translation>Du har sat afsendelsen for denne konto på pause. Genoptag den for at sende det, der venter.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/desktop.py"/>
        <source>You received a message that this version of WhatsApp cannot show. Open WhatsApp on your phone to see it.</source>
        <translation>Du har modtaget en besked, som denne version af WhatsApp ikke kan vise. Åbn WhatsApp på din telefon for at se den.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/words.py"/>
        <source>You: {0}</source>
        <translation>Du: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Your WhatsApp administrator</source>
        <translation>Din WhatsApp-administrator</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/chrome.py"/>
        <location filename="../../composer/ui/preview/monitor.py"/>
        <source>Your business</source>
        <translation>Din virksomhed</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Your business blocked this person</source>
        <translation>Din virksomhed har blokeret denne person</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/definition.py"/>
        <location filename="../../composer/rendering/interactive.py"/>
        <source>Your catalog</source>
        <translation>Dit katalog</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/__init__.py"/>
        <source>Your dentist, in full</source>
        <translation>Din tandlæge, fuldt ud</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/picture.py"/>
        <location filename="../../composer/ui/preview/scene.py"/>
        <source>Your message appears here</source>
        <translation>Din besked vises her</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Your order {{1}}</source>
        <translation>Din ordre {{1}}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Your own keys and values. They come back in every report.</source>
        <translation>Dine egne nøgler og værdier. De kommer tilbage i hver rapport.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Your own keys and values. They come back in every report. ott.whatsapp.logMessageContent with the value true lets LINK support find messages by their text.</source>
        <translation>Dine egne nøgler og værdier. De kommer tilbage i hver rapport. ott.whatsapp.logMessageContent med værdien true lader LINKs support finde beskeder via deres tekst.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/payload.py"/>
        <source>Your server chooses the first screen (data_exchange), so the message must not have one.</source>
        <translation>Din server vælger den første skærm (data_exchange), så beskeden må ikke have en.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/definition.py"/>
        <source>Your template appears here</source>
        <translation>Din skabelon vises her</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Yuan Renminbi</source>
        <translation>Kinesisk yuan</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Zambia</source>
        <translation>Zambia</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Zambian Kwacha</source>
        <translation>Zambisk kwacha</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Zimbabwe</source>
        <translation>Zimbabwe</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Zimbabwe Dollar</source>
        <translation>Zimbabwisk dollar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Zimbabwe Gold</source>
        <translation>Zimbabwiske guld</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Zloty</source>
        <translation>Polsk zloty</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Zulu</source>
        <translation>Zulu</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>[{&quot;title&quot;: &quot;New&quot;, &quot;product_items&quot;: [{&quot;product_retailer_id&quot;: &quot;2lc20305pt&quot;}]}]</source>
        <translation>[{&quot;title&quot;: &quot;Nyt&quot;, &quot;product_items&quot;: [{&quot;product_retailer_id&quot;: &quot;2lc20305pt&quot;}]}]</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>a body</source>
        <translation>en brødtekst</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/progress.py"/>
        <source>a few seconds left</source>
        <translation>få sekunder tilbage</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>a header of the format {0}</source>
        <extracomment>header</extracomment>
        <translation>et sidehoved i formatet {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/carousel.py"/>
        <source>a header of the type {0}</source>
        <extracomment>header</extracomment>
        <translation>et sidehoved af typen {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <location filename="../../composer/rendering/speech.py"/>
        <source>a list</source>
        <translation>en liste</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>a live account, real people get what is sent</source>
        <translation>en live-konto, rigtige personer får det, der sendes</translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>a number</source>
        <translation>et tal</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source>a number of another country</source>
        <translation>et nummer fra et andet land</translation>
    </message>
    <message>
        <location filename="../../composer/store/records.py"/>
        <source>a request needs a refId, a destination and a message</source>
        <translation>en anmodning kræver refId, modtager og besked</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>a request of Meta&apos;s {0}</source>
        <extracomment>api.name</extracomment>
        <translation>en anmodning til Metas {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>a sandbox on this computer, nothing leaves it</source>
        <translation>en sandkasse på denne computer, intet forlader den</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/progress.py"/>
        <source>about a minute left</source>
        <translation>cirka et minut tilbage</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/progress.py"/>
        <source>about {0} hours left</source>
        <translation>cirka {0} timer tilbage</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/progress.py"/>
        <source>about {0} minutes left</source>
        <translation>cirka {0} minutter tilbage</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>account switch use</source>
        <translation>konto skift brug</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>an account for tests</source>
        <translation>en konto til test</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>an account that was removed</source>
        <translation>en konto, der er fjernet</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>an international service</source>
        <translation>en international tjeneste</translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>an object</source>
        <translation>et objekt</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/tree.py"/>
        <source>and 1 other contact</source>
        <translation>og 1 kontakt mere</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/tree.py"/>
        <source>and {0} other contacts</source>
        <translation>og {0} kontakter mere</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>lyd</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>bell notice tell me</source>
        <translation>klokke meddelelse sig til</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/previews.py"/>
        <source>beside the text object, not in it</source>
        <translation>ved siden af tekstobjektet, ikke i det</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>blank empty clear begin write</source>
        <translation>blank tom ryd begynd skriv</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <location filename="../../composer/templates/parts.py"/>
        <source>body</source>
        <translation>brødtekst</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <location filename="../../composer/ui/preview/block.py"/>
        <source>bold</source>
        <translation>fed</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>bullet: {0}</source>
        <translation>punkt: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <location filename="../../composer/ui/preview/touch.py"/>
        <source>button {0} of {1}: {2}</source>
        <translation>knap {0} af {1}: {2}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>button: {0}</source>
        <translation>knap: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>buttons for a call</source>
        <translation>knapper til et opkald</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>buttons for a one-time code</source>
        <translation>knapper til en engangskode</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>buttons for several products</source>
        <translation>knapper til flere produkter</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>buttons that call a number</source>
        <translation>knapper, der ringer til et nummer</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>buttons that copy a code</source>
        <translation>knapper, der kopierer en kode</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>buttons that open a flow</source>
        <translation>knapper, der åbner et flow</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>buttons with a web address</source>
        <translation>knapper med en webadresse</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/touch.py"/>
        <source>card {0}</source>
        <translation>kort {0}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>card {0} of {1}</source>
        <translation>kort {0} af {1}</translation>
    </message>
    <message>
        <location filename="../../composer/templates/parts.py"/>
        <source>carousel</source>
        <translation>karrusel</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>catalog buttons</source>
        <translation>katalogknapper</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>changed</source>
        <translation>ændret</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/model.py"/>
        <source>changed here</source>
        <translation>ændret her</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>clipboard curl import</source>
        <translation>udklipsholder curl importer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/windows.py"/>
        <source>closed</source>
        <translation>lukket</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/block.py"/>
        <source>code</source>
        <translation>kode</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>code {0}</source>
        <translation>kode {0}</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>kommaer</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>contact: {0}</source>
        <translation>kontakt: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>copies {0}</source>
        <translation>kopierer {0}</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>copy code</source>
        <translation>kopier kode</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>copy offer code</source>
        <translation>kopier tilbudskode</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>created</source>
        <translation>oprettet</translation>
    </message>
    <message>
        <source>d &apos;de&apos; MMMM</source>
        <translation type="vanished">d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation type="vanished">d MMM</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation type="vanished">d MMMM</translation>
    </message>
    <message>
        <source>d. MMM</source>
        <translation type="vanished">d. MMM</translation>
    </message>
    <message>
        <source>d. MMMM</source>
        <translation type="vanished">d. MMMM</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dage</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>deleted</source>
        <translation>slettet</translation>
    </message>
    <message>
        <source>document</source>
        <translation>dokument</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>document: {0}</source>
        <translation>dokument: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>ends {0}</source>
        <translation>slutter {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>error warning mistake fix mend</source>
        <translation>fejl advarsel fejltagelse ret reparer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>example</source>
        <translation>eksempel</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>fetched</source>
        <translation>hentet</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>file export write request</source>
        <translation>fil eksporter skriv anmodning</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>file import load request</source>
        <translation>fil importer indlæs anmodning</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_payload.py"/>
        <source>file name</source>
        <translation>filnavn</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>filled in</source>
        <translation>udfyldt</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>filled with {0}</source>
        <translation>udfyldt med {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>find look filter</source>
        <translation>find se filter søg</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>focus move cycle</source>
        <translation>fokus flyt skift</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>folded after {0} lines on the phone</source>
        <translation>foldet sammen efter {0} linjer på telefonen</translation>
    </message>
    <message>
        <location filename="../../composer/templates/parts.py"/>
        <source>footer</source>
        <translation>sidefod</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>footer: {0}</source>
        <translation>sidefod: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>from {0}</source>
        <translation>fra {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/block.py"/>
        <source>gap</source>
        <translation>pladsholder</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>gap {0}</source>
        <translation>pladsholder {0}</translation>
    </message>
    <message>
        <source>gif</source>
        <translation>gif</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>go to open page</source>
        <translation>gå til åbn side</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>hand over curl python powershell pdf html copy page</source>
        <translation>overdrag curl python powershell pdf html kopier side</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <location filename="../../composer/templates/parts.py"/>
        <source>header</source>
        <translation>sidehoved</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>header: {0}</source>
        <translation>sidehoved: {0}</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>timer</translation>
    </message>
    <message>
        <source>id, template, account, template_id, deed, method, path, body, state, at, answered, answer_status, answer_body, title, sentence, times</source>
        <translation type="vanished">id, template, account, template_id, deed, method, path, body, state, at, answered, answer_status, answer_body, title, sentence, times</translation>
    </message>
    <message>
        <source>image</source>
        <translation>billede</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/previews.py"/>
        <source>in the text object, not beside it</source>
        <translation>i tekstobjektet, ikke ved siden af det</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/report.py"/>
        <source>it has neither a resultCode nor a content</source>
        <translation>den har hverken resultCode eller indhold</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_callbacks.py"/>
        <source>it has several statuses or messages, of which a relay makes one event each</source>
        <translation>den har flere statusser eller beskeder, som et relæ laver hver sin hændelse af</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_callbacks.py"/>
        <source>it is about a call or a payment, not about a message</source>
        <translation>den handler om et opkald eller en betaling, ikke om en besked</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/report.py"/>
        <source>it is nested too deeply</source>
        <translation>den er indlejret for dybt</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/reading.py"/>
        <source>it is not a JSON object</source>
        <translation>den er ikke et JSON-objekt</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/reading.py"/>
        <source>it is not valid JSON</source>
        <translation>den er ikke gyldig JSON</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_callbacks.py"/>
        <source>it is one of Meta&apos;s callbacks, but neither a status nor a message</source>
        <translation>den er et af Metas callbacks, men hverken en status eller en besked</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <location filename="../../composer/ui/preview/block.py"/>
        <source>italic</source>
        <translation>kursiv</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>its end is not given yet</source>
        <translation>slutningen er ikke angivet endnu</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>just now</source>
        <translation>lige nu</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>latitude {0}, longitude {1}</source>
        <translation>breddegrad {0}, længdegrad {1}</translation>
    </message>
    <message>
        <location filename="../../composer/lists/result.py"/>
        <source>left out</source>
        <translation>udeladt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/progress.py"/>
        <source>less than a minute left</source>
        <translation>mindre end et minut tilbage</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/among.py"/>
        <location filename="../../composer/templates/against.py"/>
        <location filename="../../composer/templates/parts.py"/>
        <location filename="../../composer/templates/sorting.py"/>
        <source>limited-time offer</source>
        <translation>tidsbegrænset tilbud</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/block.py"/>
        <source>link</source>
        <translation>link</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>link card: {0}</source>
        <translation>linkkort: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/touch.py"/>
        <source>link, opens {0}</source>
        <translation>link, åbner {0}</translation>
    </message>
    <message>
        <location filename="../../composer/templates/parts.py"/>
        <source>list of buttons</source>
        <translation>knapliste</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>location</source>
        <translation>placering</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>many recipients csv table spreadsheet bulk</source>
        <translation>mange modtagere csv tabel regneark masseudsendelse</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/definition.py"/>
        <location filename="../../composer/rendering/picture.py"/>
        <source>media ID {0}</source>
        <translation>medie-id {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>meta cloud on-premises link compare window</source>
        <translation>meta cloud on-premises link sammenlign vindue</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>millisekunder</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutter</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>missing</source>
        <translation>mangler</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>never fetched</source>
        <translation>aldrig hentet</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/touch.py"/>
        <source>next card</source>
        <translation>næste kort</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>no body</source>
        <translation>ingen brødtekst</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/carousel.py"/>
        <location filename="../../composer/templates/against.py"/>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>no buttons</source>
        <translation>ingen knapper</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>no file name</source>
        <translation>intet filnavn</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/carousel.py"/>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>no header</source>
        <translation>intet sidehoved</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/words.py"/>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>no language</source>
        <translation>intet sprog</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <location filename="../../composer/ui/preview/standin.py"/>
        <source>no language yet</source>
        <translation>intet sprog endnu</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>no name yet</source>
        <translation>intet navn endnu</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/sheet.py"/>
        <source>no sample</source>
        <translation>intet eksempel</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>no title yet</source>
        <translation>ingen titel endnu</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/details.py"/>
        <source>no {0}</source>
        <extracomment>name</extracomment>
        <translation>ingen {0}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <location filename="../../composer/ui/preview/media.py"/>
        <source>not chosen yet</source>
        <translation>ikke valgt endnu</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <location filename="../../composer/ui/preview/standin.py"/>
        <source>not filled</source>
        <translation>ikke udfyldt</translation>
    </message>
    <message>
        <location filename="../../composer/lists/result.py"/>
        <source>not in the journal</source>
        <translation>ikke i journalen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/windows.py"/>
        <source>not known</source>
        <translation>ukendt</translation>
    </message>
    <message>
        <location filename="../../composer/templates/editing.py"/>
        <source>not known to Meta</source>
        <translation>ukendt for Meta</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_file.py"/>
        <source>not sent from here</source>
        <translation>ikke sendt herfra</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>note: {0}</source>
        <translation>bemærk: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>nothing sent</source>
        <translation>intet sendt</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nummer</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>number to send from</source>
        <translation>nummer at sende fra</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>offer: {0}</source>
        <translation>tilbud: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>on a computer: {0}</source>
        <translation>på en computer: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/templates/editing.py"/>
        <source>once more</source>
        <translation>én gang til</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>one value</source>
        <translation>én værdi</translation>
    </message>
    <message>
        <location filename="../../composer/ui/windows.py"/>
        <source>open until {0}</source>
        <translation>åbent indtil {0}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <location filename="../../composer/ui/preview/touch.py"/>
        <source>opens {0}</source>
        <translation>åbner {0}</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>platform id</source>
        <translation>platforms-id</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>platform partner id</source>
        <translation>platformens partner-id</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>preferences options configuration keyring folder password language</source>
        <translation>præferencer valg konfiguration nøglering mappe adgangskode sprog</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/touch.py"/>
        <source>previous card</source>
        <translation>forrige kort</translation>
    </message>
    <message>
        <source>product</source>
        <translation>produkt</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>product: {0}</source>
        <translation>produkt: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>quote: {0}</source>
        <translation>citat: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>read more: {0} lines</source>
        <translation>læs mere: {0} linjer</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>optagelse</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/touch.py"/>
        <source>row {0} of {1}: {2}</source>
        <translation>række {0} af {1}: {2}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>row: {0}</source>
        <translation>række: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>section: {0}</source>
        <translation>afsnit: {0}</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>semikoloner</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/status.py"/>
        <source>sent by WhatsApp</source>
        <translation>sendt af WhatsApp</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/status.py"/>
        <source>sent to WhatsApp</source>
        <translation>sendt til WhatsApp</translation>
    </message>
    <message>
        <source>sticker</source>
        <translation>klistermærke</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>stop hold continue sending</source>
        <translation>stop hold fortsæt afsendelse</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/block.py"/>
        <source>strike</source>
        <translation>gennemstreget</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <source>struck through</source>
        <translation>gennemstreget</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>submit go</source>
        <translation>indsend send kør</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabulatorer</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>template: {0}, language {1}</source>
        <translation>skabelon: {0}, sprog {1}</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the British Indian Ocean Territory</source>
        <translation>Det Britiske Territorium i Det Indiske Ocean</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the British Virgin Islands</source>
        <translation>De Britiske Jomfruøer</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Cayman Islands</source>
        <translation>Caymanøerne</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Central African Republic</source>
        <translation>Den Centralafrikanske Republik</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Cocos Islands</source>
        <translation>Cocosøerne</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Comoros</source>
        <translation>Comorerne</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Cook Islands</source>
        <translation>Cookøerne</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Democratic Republic of the Congo</source>
        <translation>Congo-Kinshasa</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Dominican Republic</source>
        <translation>Den Dominikanske Republik</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Falkland Islands</source>
        <translation>Falklandsøerne</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Faroe Islands</source>
        <translation>Færøerne</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Gambia</source>
        <translation>Gambia</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Isle of Man</source>
        <translation>Isle of Man</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/belonging.py"/>
        <source>the LINK API</source>
        <translation>LINK API</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Maldives</source>
        <translation>Maldiverne</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Marshall Islands</source>
        <translation>Marshalløerne</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Netherlands</source>
        <translation>Nederlandene</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Northern Mariana Islands</source>
        <translation>Nordmarianerne</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Philippines</source>
        <translation>Filippinerne</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Republic of the Congo</source>
        <translation>Congo-Brazzaville</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Seychelles</source>
        <translation>Seychellerne</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Solomon Islands</source>
        <translation>Salomonøerne</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Turks and Caicos Islands</source>
        <translation>Turks- og Caicosøerne</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the U.S. Virgin Islands</source>
        <translation>De Amerikanske Jomfruøer</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the United Arab Emirates</source>
        <translation>De Forenede Arabiske Emirater</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the United Kingdom</source>
        <translation>Storbritannien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the United States</source>
        <translation>USA</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Vatican</source>
        <translation>Vatikanstaten</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <source>the body</source>
        <translation>brødteksten</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>the button opens: {0}</source>
        <translation>knappen åbner: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <source>the header</source>
        <translation>sidehovedet</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <source>the limited-time offer</source>
        <translation>det tidsbegrænsede tilbud</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Åland Islands</source>
        <translation>Åland</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>theme appearance automatic</source>
        <translation>tema udseende automatisk</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>theme appearance bright day</source>
        <translation>tema udseende lyst dag</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>theme appearance night black</source>
        <translation>tema udseende nat sort mørkt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>theme appearance strong see</source>
        <translation>tema udseende stærk se kontrast</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/carousel.py"/>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>these buttons: {0}</source>
        <extracomment>&apos;, &apos;.join(kinds); listed</extracomment>
        <translation>disse knapper: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>to number phone</source>
        <translation>til nummer telefon</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/page.py"/>
        <source>to {0}</source>
        <translation>til {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>today {0}</source>
        <translation>i dag {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/windows.py"/>
        <source>tomorrow {0}</source>
        <translation>i morgen {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>true or false</source>
        <translation>true eller false</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>type samples picker</source>
        <translation>type slags eksempler vælger</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>unknown part</source>
        <translation>ukendt del</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>v08kM29P, then Enter</source>
        <translation>v08kM29P, derefter Enter</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>vertical bars</source>
        <translation>lodrette streger</translation>
    </message>
    <message>
        <source>video</source>
        <translation>video</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/definition.py"/>
        <source>when the message says</source>
        <translation>når beskeden angiver det</translation>
    </message>
    <message>
        <location filename="../../composer/templates/reading.py"/>
        <source>without a name</source>
        <translation>uden navn</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <location filename="../../composer/ui/windows.py"/>
        <source>yesterday {0}</source>
        <translation>i går {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/asking.py"/>
        <source>{&quot;name&quot;: &quot;Anna&quot;, &quot;visits&quot;: 3}</source>
        <translation>{&quot;name&quot;: &quot;Anna&quot;, &quot;visits&quot;: 3}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>{0} (Ctrl+Shift+B)</source>
        <extracomment>tip</extracomment>
        <translation>{0} (Ctrl+Skift+B)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/window.py"/>
        <source>{0} (Ctrl+{1})</source>
        <extracomment>entry.title; number</extracomment>
        <translation>{0} (Ctrl+{1})</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta_answers.py"/>
        <source>{0} (Meta’s code {1})</source>
        <extracomment>_without_title(error.sentence, title); code</extracomment>
        <translation>{0} (Metas kode {1})</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>{0} ({1} times, the same each time)</source>
        <translation>{0} ({1} gange, den samme hver gang)</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>{0} LINK says: “{1}” ({2}).</source>
        <extracomment>code; said; why</extracomment>
        <translation>{0} LINK siger: ”{1}” ({2}).</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>{0} LINK’s code is {1}.</source>
        <extracomment>code; why</extracomment>
        <translation>{0} LINKs kode er {1}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/bringing_in.py"/>
        <location filename="../../composer/ui/templates/designer/json_side.py"/>
        <source>{0} Open it in the library: here is room for one.</source>
        <translation>{0} Åbn den i biblioteket: her er plads til én.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>{0} The business account {1} does not have this number: what is managed here would be the templates of other numbers. Correct one of the two ids; WhatsApp Manager shows which belong together.</source>
        <extracomment>self._templates.source; whose</extracomment>
        <translation>{0} Virksomhedskontoen {1} har ikke dette nummer: Det, der administreres her, ville være andre numres skabeloner. Ret det ene af de to id’er; WhatsApp Manager viser, hvilke der hører sammen.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/template.py"/>
        <source>{0} UTC</source>
        <extracomment>datetime.fromtimestamp(found / 1000, UTC)</extracomment>
        <translation>{0} UTC</translation>
    </message>
    <message>
        <location filename="../../composer/interlock.py"/>
        <source>{0} and {1} more</source>
        <extracomment>&apos;, &apos;.join(numbers[:_NAMED]); len(numbers) - _NAMED</extracomment>
        <translation>{0} og {1} mere</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/words.py"/>
        <source>{0} and {1} more languages</source>
        <translation>{0} og {1} sprog mere</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>{0} are left out; the list says why.</source>
        <translation>{0} er udeladt; listen fortæller hvorfor.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>{0} are new here.</source>
        <translation>{0} er nye her.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>{0} are no longer there.</source>
        <translation>{0} findes der ikke længere.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/carousel.py"/>
        <source>{0} at {1}</source>
        <extracomment>at; kind</extracomment>
        <translation>{0} på {1}</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>{0} buttons</source>
        <extracomment>len(listed)</extracomment>
        <translation>{0} knapper</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/progress.py"/>
        <source>{0} cancelled</source>
        <translation>{0} annulleret</translation>
    </message>
    <message>
        <location filename="../../composer/lists/keeping.py"/>
        <source>{0} cannot be read or written: {1}. Check the folder and the disk.</source>
        <extracomment>self._folder; why</extracomment>
        <translation>{0} kan ikke læses eller skrives: {1}. Kontroller mappen og disken.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>{0} changed there.</source>
        <translation>{0} er ændret der.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>{0} days ago</source>
        <translation>for {0} dage siden</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>{0} did not accept it.</source>
        <extracomment>name</extracomment>
        <translation>{0} accepterede det ikke.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>{0} did not leave.</source>
        <translation>{0} blev ikke sendt af sted.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_form.py"/>
        <source>{0} fields must still be filled.</source>
        <translation>{0} felter skal stadig udfyldes.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/saving.py"/>
        <source>{0} files that were there were replaced.</source>
        <translation>{0} filer, som fandtes der, blev erstattet.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>{0} from {1}</source>
        <translation>{0} fra {1}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/repeat_words.py"/>
        <source>{0} got the same message at {1}. Sent now, it arrives twice.</source>
        <translation>{0} fik samme besked kl. {1}. Sendes den nu, når den frem to gange.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/delegate.py"/>
        <source>{0} h</source>
        <translation>{0} t</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>{0} h ago</source>
        <translation>for {0} t siden</translation>
    </message>
    <message>
        <location filename="../../composer/app.py"/>
        <source>{0} is a file. Composer needs a folder for its data.</source>
        <translation>{0} er en fil. Composer skal bruge en mappe til sine data.</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>{0} is there, but failed ({1}). Logging out and in again may help.</source>
        <extracomment>name; type(failure).__name__</extracomment>
        <translation>{0} er der, men mislykkedes ({1}). Det hjælper måske at logge ud og ind igen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/details.py"/>
        <source>{0} look</source>
        <extracomment>look</extracomment>
        <translation>udseende: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>{0} may have arrived: no answer came.</source>
        <translation>{0} kan være nået frem: der kom intet svar.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/progress.py"/>
        <source>{0} may have been sent</source>
        <translation>{0} kan være sendt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/notices/words.py"/>
        <source>{0} messages did not arrive</source>
        <translation>{0} beskeder nåede ikke frem</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/delegate.py"/>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>{0} min ago</source>
        <translation>for {0} min siden</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>{0} more</source>
        <extracomment>more</extracomment>
        <translation>{0} mere</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/progress.py"/>
        <source>{0} not delivered</source>
        <translation>{0} ikke leveret</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>{0} of the selected are at no account.</source>
        <translation>{0} af de valgte findes ikke i nogen konto.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/repeat_words.py"/>
        <source>{0} of {1} recipients got the same message from here in the last 15 minutes, or will yet.</source>
        <translation>{0} af {1} modtagere har fået samme besked herfra inden for de seneste 15 minutter, eller får den snart.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/progress.py"/>
        <source>{0} of {1} sent</source>
        <translation>{0} af {1} sendt</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>{0} only; it was put into a message of type “template”.</source>
        <extracomment>what</extracomment>
        <translation>Kun {0}; det blev sat ind i en besked af typen ”template”.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>{0} only; put into a message, its name and language are still missing.</source>
        <extracomment>what</extracomment>
        <translation>Kun {0}; sat ind i en besked, hvor navn og sprog stadig mangler.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source>{0} or {1}</source>
        <extracomment>&apos;, &apos;.join(most); last</extracomment>
        <translation>{0} eller {1}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/interactive.py"/>
        <source>{0} products</source>
        <translation>{0} produkter</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/progress.py"/>
        <source>{0} refused</source>
        <translation>{0} afvist</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/interactive.py"/>
        <source>{0} sections</source>
        <translation>{0} afsnit</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>{0} templates were deleted at their accounts.</source>
        <translation>{0} skabeloner blev slettet i deres konti.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>{0} templates were fetched.</source>
        <translation>{0} skabeloner blev hentet.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/saving.py"/>
        <source>{0} templates were saved in {1}, one file each.</source>
        <translation>{0} skabeloner blev gemt i {1}, én fil hver.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>{0} templates were submitted.</source>
        <translation>{0} skabeloner blev indsendt.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/editing.py"/>
        <source>{0} times more</source>
        <extracomment>left</extracomment>
        <translation>{0} gange mere</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>{0} took it, but did not give it back.</source>
        <extracomment>self._name</extracomment>
        <translation>{0} tog imod det, men gav det ikke tilbage.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/model.py"/>
        <source>{0} unread</source>
        <translation>{0} ulæste</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>{0} values</source>
        <extracomment>count</extracomment>
        <translation>{0} værdier</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/carousel.py"/>
        <source>{0} values in its body</source>
        <extracomment>values</extracomment>
        <translation>{0} værdier i brødteksten</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>{0} was not unlocked, so passwords can be neither read nor stored. Unlock it and try again.</source>
        <extracomment>name</extracomment>
        <translation>{0} blev ikke låst op, så adgangskoder kan hverken læses eller gemmes. Lås op, og prøv igen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/notices/words.py"/>
        <source>{0} watched messages arrived</source>
        <translation>{0} beskeder, du følger, nåede frem</translation>
    </message>
    <message>
        <location filename="../../composer/ui/notices/words.py"/>
        <source>{0} watched messages were read</source>
        <translation>{0} beskeder, du følger, blev læst</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>{0} were changed here and are not submitted.</source>
        <translation>{0} er ændret her og ikke indsendt.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>{0} were changed here and there: what you wrote stays.</source>
        <translation>{0} er ændret både her og der: det, du har skrevet, bevares.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>{0} were not tried.</source>
        <translation>{0} blev ikke forsøgt.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>{0} were refused.</source>
        <translation>{0} blev afvist.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/progress.py"/>
        <source>{0} without a report</source>
        <translation>{0} uden rapport</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/details.py"/>
        <source>{0} {1} MB</source>
        <extracomment>(folder / name).stat().st_size / 1000000.0; name</extracomment>
        <translation>{0} {1} MB</translation>
    </message>
    <message>
        <source>{0} {1} Nothing was sent.</source>
        <extracomment>templates; whose</extracomment>
        <translation type="vanished">{0} {1} Intet blev sendt.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/details.py"/>
        <source>{0} × {1} at {2}</source>
        <extracomment>one.devicePixelRatio(); one.size().height(); one.size().width()</extracomment>
        <translation>{0} × {1} ved {2}</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>{0}, button {1}</source>
        <extracomment>index; where.rpartition(&apos;, &apos;)[0]</extracomment>
        <translation>{0}, knap {1}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>{0}, not chosen yet</source>
        <translation>{0}, ikke valgt endnu</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>{0}, says its file</source>
        <translation>{0}, ifølge filen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>{0}: did not leave</source>
        <translation>{0}: ikke sendt af sted</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>{0}: may have arrived</source>
        <translation>{0}: kan være nået frem</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>{0}: refused</source>
        <translation>{0}: afvist</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>{0}: under way</source>
        <translation>{0}: i gang</translation>
    </message>
    <message>
        <location filename="../../composer/ui/translate.py"/>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0}; {1}</source>
        <translation>{0}; {1}</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>{0}{1} (Meta’s code {2})</source>
        <extracomment>code; quoted; why</extracomment>
        <translation>{0}{1} (Metas kode {2})</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>{1} templates of “{0}” were fetched.</source>
        <translation>{1} skabeloner i ”{0}” blev hentet.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>{field} are missing.</source>
        <translation>{field} mangler.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source>{field} becomes the end of a web address. Spaces and letters beyond English must be encoded there, such as %20 for a space.</source>
        <translation>{field} bliver slutningen af en webadresse. Mellemrum og andre bogstaver end de engelske skal kodes der, for eksempel %20 for et mellemrum.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/payload.py"/>
        <source>{field} begins or ends with a space. Meta&apos;s reference forbids that.</source>
        <translation>{field} begynder eller slutter med et mellemrum. Det forbyder Metas reference.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive_payload.py"/>
        <source>{field} cannot be formatted. The marks are shown as they are typed.</source>
        <translation>{field} kan ikke formateres. Tegnene vises, som de er skrevet.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/payload.py"/>
        <source>{field} cannot be negative.</source>
        <translation>{field} kan ikke være negativ.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>{field} cannot have gaps.</source>
        <translation>{field} kan ikke have pladsholdere.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>{field} ends in .{ending}. The header of a template takes PDF documents only.</source>
        <translation>{field} slutter på .{ending}. En skabelons sidehoved tager kun imod PDF-dokumenter.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>{field} has a line break, a tab or more than four spaces in a row; WhatsApp refuses that in a parameter.</source>
        <translation>{field} har et linjeskift, en tabulator eller mere end fire mellemrum i træk; det afviser WhatsApp i en parameter.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>{field} has a zero in brackets. WhatsApp strips the zero after a country code: leave it out.</source>
        <translation>{field} har et nul i parentes. WhatsApp fjerner nullet efter en landekode: udelad det.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>{field} has braces that begin or end no gap.</source>
        <translation>{field} har parenteser, som hverken begynder eller slutter en pladsholder.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_payload.py"/>
        <source>{field} has no ending such as .pdf. By its ending the phone knows how to show and open the document.</source>
        <translation>{field} har ingen filendelse som .pdf. Via den ved telefonen, hvordan dokumentet skal vises og åbnes.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>{field} is a moment that is past. The recipient would see an offer that has ended.</source>
        <translation>{field} er et tidspunkt, der er forbi. Modtageren ville se et tilbud, der er udløbet.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>{field} is empty. The template asks for it.</source>
        <translation>{field} er tom. Skabelonen beder om det.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/payload.py"/>
        <source>{field} is in this section already; it would be shown twice.</source>
        <translation>{field} er allerede i dette afsnit; det ville blive vist to gange.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/payload.py"/>
        <location filename="../../composer/messages/finding.py"/>
        <location filename="../../composer/messages/parts/interactive_payload.py"/>
        <source>{field} is missing.</source>
        <translation>{field} mangler.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>{field} is missing. A date needs all six parts, or a timestamp instead of them.</source>
        <translation>{field} mangler. En dato kræver alle seks dele, eller et tidsstempel i stedet.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source>{field} is missing. LINK&apos;s specification wants a value for every button that stands here; a button without a gap is left out.</source>
        <translation>{field} mangler. LINKs specifikation kræver en værdi for hver knap, der står her; en knap uden pladsholder udelades.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source>{field} is missing. Meta then shows the catalog&apos;s first product.</source>
        <translation>{field} mangler. Meta viser så katalogets første produkt.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/payload.py"/>
        <source>{field} is missing. Meta&apos;s reference requires it, LINK&apos;s specification does not.</source>
        <translation>{field} mangler. Metas reference kræver det, det gør LINKs specifikation ikke.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source>{field} is missing. The first one is 0.</source>
        <translation>{field} mangler. Den første er 0.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>{field} is missing. The template asks for it.</source>
        <translation>{field} mangler. Skabelonen beder om det.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>{field} is missing; it must be “{expected}”.</source>
        <translation>{field} mangler; det skal være ”{expected}”.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_payload.py"/>
        <source>{field} is not a complete web address.</source>
        <translation>{field} er ikke en fuldstændig webadresse.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>{field} is not given. WhatsApp then takes its own.</source>
        <translation>{field} er ikke angivet. WhatsApp bruger så sin egen.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>{field} is not of the form that the specification asks for.</source>
        <translation>{field} har ikke den form, specifikationen beder om.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/payload.py"/>
        <source>{field} is the same as that of another row; each must be different, over all sections.</source>
        <translation>{field} er den samme som for en anden række; hver skal være forskellig i alle afsnit.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/payload.py"/>
        <source>{field} is the same as that of button {other}; each must be different.</source>
        <translation>{field} er den samme som for knap {other}; hver skal være forskellig.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_payload.py"/>
        <source>{field} is there, but empty. Leave it out: only one of link and media id may be sent.</source>
        <translation>{field} er der, men er tom. Udelad den: kun et link eller et medie-id må sendes, ikke begge.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/samples.py"/>
        <source>{field} is written in another shape than Meta’s own examples. Whether it is taken is not confirmed.</source>
        <translation>{field} er skrevet i en anden form end Metas egne eksempler. Om det accepteres, er ikke bekræftet.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>{field} is {count} characters long. Meta takes at most {limit}; LINK&apos;s own example has 19.</source>
        <translation>{field} er {count} tegn lang. Meta tager højst imod {limit}; LINKs eget eksempel har 19.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <source>{field} is {count} characters long. {part} has at most {limit}, its own text included.</source>
        <translation>{field} er {count} tegn lang. Grænsen for {part} er {limit}, den egne tekst medregnet.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>{field} is {count} characters long; {limit} is the limit in a limited-time offer.</source>
        <translation>{field} er {count} tegn lang; grænsen er {limit} i et tidsbegrænset tilbud.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/constraints.py"/>
        <location filename="../../composer/templates/filled.py"/>
        <source>{field} is {count} characters long; {limit} is the limit.</source>
        <translation>{field} er {count} tegn lang; grænsen er {limit}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/payload.py"/>
        <source>{field} is {days} days. Is that meant? It is a length of time in milliseconds, not a date.</source>
        <translation>{field} er {days} dage. Er det meningen? Det er en varighed i millisekunder, ikke en dato.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source>{field} is {number}. There are at most ten, so the last one is {last}.</source>
        <translation>{field} er {number}. Der er højst ti, så den sidste er {last}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/agreement.py"/>
        <source>{field} is “{button}”, and the body&apos;s value is “{body}”. In an authentication template both are the same code.</source>
        <translation>{field} er ”{button}”, og brødtekstens værdi er ”{body}”. I en autentificeringsskabelon er begge den samme kode.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_payload.py"/>
        <source>{field} looks like a web address. A media id is what WhatsApp gave for an upload; addresses go into Link.</source>
        <translation>{field} ligner en webadresse. Et medie-id er det, WhatsApp gav for en upload; adresser hører til i Link.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>{field} looks like seconds; it must be in milliseconds, which has three digits more.</source>
        <translation>{field} ligner sekunder; det skal være i millisekunder, som har tre cifre mere.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>{field} must be a complete web address that begins with https:// or http://.</source>
        <translation>{field} skal være en fuldstændig webadresse, der begynder med https:// eller http://.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>{field} must be a list in square brackets; here it is {given}.</source>
        <translation>{field} skal være en liste i kantede parenteser; her er det {given}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/samples.py"/>
        <source>{field} must be a list of texts.</source>
        <translation>{field} skal være en liste med tekster.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/samples.py"/>
        <source>{field} must be a list with a list of texts.</source>
        <translation>{field} skal være en liste med en liste med tekster.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/payload.py"/>
        <source>{field} must be a moment such as 2026-03-18T16:49:21Z, with Z or an offset.</source>
        <translation>{field} skal være et tidspunkt som 2026-03-18T16:49:21Z, med Z eller en tidsforskydning.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>{field} must be a moment: on the wire a whole number, the milliseconds since 1 January 1970.</source>
        <translation>{field} skal være et tidspunkt: sendt som et helt tal, millisekunderne siden 1. januar 1970.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/payload.py"/>
        <source>{field} must be a number such as 59.3120499, with a point.</source>
        <translation>{field} skal være et tal som 59.3120499, med punktum.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/payload.py"/>
        <source>{field} must be a number.</source>
        <translation>{field} skal være et tal.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>{field} must be a whole number.</source>
        <translation>{field} skal være et helt tal.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>{field} must be a whole number: the amount times 1000, without point or comma. 100.99 is written 100990.</source>
        <translation>{field} skal være et helt tal: beløbet gange 1000, uden punktum eller komma. 100,99 skrives 100990.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>{field} must be a whole number; here it is {given}.</source>
        <translation>{field} skal være et helt tal; her er det {given}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source>{field} must be a whole number; the first one is 0.</source>
        <translation>{field} skal være et helt tal; den første er 0.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>{field} must be an object in braces; here it is {given}.</source>
        <translation>{field} skal være et objekt i krøllede parenteser; her er det {given}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/payload.py"/>
        <source>{field} must be between -{most} and {most} degrees.</source>
        <translation>{field} skal være mellem -{most} og {most} grader.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/component.py"/>
        <source>{field} must be between 1 and 90.</source>
        <translation>{field} skal være mellem 1 og 90.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>{field} must be of the type “{wanted}”; here it is “{given}”.</source>
        <translation>{field} skal være af typen ”{wanted}”; her er det ”{given}”.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>{field} must be one line.</source>
        <translation>{field} skal være én linje.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>{field} must be text; here it is {given}.</source>
        <translation>{field} skal være tekst; her er det {given}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/samples.py"/>
        <source>{field} must be texts.</source>
        <translation>{field} skal være tekster.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>{field} must be true or false; here it is {given}.</source>
        <translation>{field} skal være true eller false; her er det {given}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/payload.py"/>
        <source>{field} must be without emoji: the button of a flow shows none.</source>
        <translation>{field} skal være uden emojier: et flows knap viser ingen.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>{field} must be {expected}.</source>
        <translation>{field} skal være {expected}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>{field} must be “COPY_CODE”, “ONE_TAP” or “ZERO_TAP”.</source>
        <translation>{field} skal være ”COPY_CODE”, ”ONE_TAP” eller ”ZERO_TAP”.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/definition.py"/>
        <source>{field} must be “POSITIONAL” or “NAMED”.</source>
        <translation>{field} skal være ”POSITIONAL” eller ”NAMED”.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>{field} must be “navigate” or “data_exchange”.</source>
        <translation>{field} skal være ”navigate” eller ”data_exchange”.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive_payload.py"/>
        <source>{field} must be “text”.</source>
        <translation>{field} skal være ”text”.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_payload.py"/>
        <source>{field} must begin with https:// or http://{small}.</source>
        <translation>{field} skal begynde med https:// eller http://{small}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/payload.py"/>
        <source>{field} must not be empty. Leave it out, or give the first screen at least one value.</source>
        <translation>{field} må ikke være tom. Udelad den, eller giv den første skærm mindst én værdi.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/payload.py"/>
        <source>{field} names a day or hour that does not exist.</source>
        <translation>{field} angiver en dag eller et klokkeslæt, der ikke findes.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/payload.py"/>
        <source>{field} names a day that does not exist: {day}.</source>
        <translation>{field} angiver en dag, der ikke findes: {day}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>{field} should be a number; here it is text in quotes.</source>
        <translation>{field} bør være et tal; her er det tekst i anførselstegn.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/definition.py"/>
        <source>{field} should be between {least} and {most} seconds for this category.</source>
        <translation>{field} bør være mellem {least} og {most} sekunder for denne kategori.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>{field} should be between {least} and {most}.</source>
        <translation>{field} bør være mellem {least} og {most}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/payload.py"/>
        <source>{field} should be written as year-month-day, such as 1990-05-17.</source>
        <translation>{field} bør skrives som år-måned-dag, for eksempel 1990-05-17.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>{field} should have letters and digits only.</source>
        <translation>{field} bør kun have bogstaver og cifre.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>{field}: “{key}” is missing. The template asks for it.</source>
        <translation>{field}: ”{key}” mangler. Skabelonen beder om det.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>{gap} is no gap: between the braces stand a number from 1, or small letters and underscores.</source>
        <translation>{gap} er ikke en pladsholder: mellem parenteserne står et nummer fra 1 eller små bogstaver og understregninger.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/belonging.py"/>
        <source>{here} has no place for “{key}”; it is left out.</source>
        <translation>{here} har ikke plads til ”{key}”; det udelades.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/msisdn.py"/>
        <source>{number} begins with 00 where a + belongs; {plain} is meant.</source>
        <translation>{number} begynder med 00, hvor der skal stå +; {plain} menes.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source>{number} begins with no country&apos;s code. Check the digits after the +.</source>
        <translation>{number} begynder ikke med noget lands nummer. Kontroller cifrene efter +.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source>{number} has no + and could be taken for a local number. {meant} ({country}) is probably meant.</source>
        <translation>{number} har intet + og kunne opfattes som et lokalt nummer. {meant} ({country}) menes sandsynligvis.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source>{number} has no + and country code. It could be {candidates}.</source>
        <translation>{number} har intet + og ingen landekode. Det kan være {candidates}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source>{number} has no + and country code. Where it would go is not certain.</source>
        <translation>{number} har intet + og ingen landekode. Hvor det ville ende, er ikke sikkert.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source>{number} has no + and country code. {meant} is probably meant: the sender&apos;s number is from there.</source>
        <translation>{number} har intet + og ingen landekode. {meant} menes sandsynligvis: afsenderens nummer er derfra.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/numbers.py"/>
        <source>{number} has no country code. Choose the country that such numbers are of.</source>
        <translation>{number} har ingen landekode. Vælg det land, sådanne numre hører til.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/msisdn.py"/>
        <source>{number} has spaces or other signs between its digits; {plain} is meant.</source>
        <translation>{number} har mellemrum eller andre tegn mellem cifrene; {plain} menes.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/guard.py"/>
        <source>{number} is a test recipient of the sandbox and exists nowhere else. Remove it, or choose the sandbox.</source>
        <translation>{number} er en testmodtager i sandkassen og findes ingen andre steder. Fjern den, eller vælg sandkassen.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/checking.py"/>
        <source>{number} is in row {row} already; it would get the message twice.</source>
        <translation>{number} er allerede i række {row}; det ville få beskeden to gange.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/numbers.py"/>
        <source>{number} is no number of the country that is chosen, and has no country code.</source>
        <translation>{number} er ikke et nummer i det valgte land og har ingen landekode.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/msisdn.py"/>
        <source>{number} is not a phone number. One begins with + and has 7 to 15 digits.</source>
        <translation>{number} er ikke et telefonnummer. Det begynder med + og har 7 til 15 cifre.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/payload.py"/>
        <source>{number} is there twice; it would get the message twice.</source>
        <translation>{number} er der to gange; det ville få beskeden to gange.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source>{number} is too long for {country}.</source>
        <translation>{number} er for langt til {country}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source>{number} is too short for {country}.</source>
        <translation>{number} er for kort til {country}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source>{number} is too short to be a number of any country.</source>
        <translation>{number} er for kort til at være et nummer i noget land.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source>{number} would go to {country}, where no such number exists.</source>
        <translation>{number} ville gå til {country}, hvor der ikke findes et sådant nummer.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>{one} and {other} stand side by side. There must be a word between them.</source>
        <translation>{one} og {other} står side om side. Der skal være et ord imellem.</translation>
    </message>
    <message>
        <location filename="../../composer/store/faults.py"/>
        <location filename="../../composer/store/workspace.py"/>
        <source>{path} can no longer be read. Restart Composer: it sets the file aside and begins a new one.</source>
        <translation>{path} kan ikke længere læses. Genstart Composer: den lægger filen til side og begynder på en ny.</translation>
    </message>
    <message>
        <location filename="../../composer/store/faults.py"/>
        <location filename="../../composer/store/workspace.py"/>
        <source>{path} cannot be read or written. If it lies on a network drive or a stick, check the connection.</source>
        <translation>{path} kan ikke læses eller skrives. Hvis den ligger på et netværksdrev eller en USB-nøgle, så kontroller forbindelsen.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/checking.py"/>
        <source>{variable} is sent as it stands. “Send to a list” fills it with each row’s value.</source>
        <translation>{variable} sendes, som det står. ”Send til en liste” udfylder det med hver rækkes værdi.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>{where}: the gap {name} is missing.</source>
        <translation>{where}: pladsholderen {name} mangler.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>{where}: the gap {name} was added.</source>
        <translation>{where}: pladsholderen {name} er tilføjet.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>{where}: the gap {old} is called {name}.</source>
        <translation>{where}: pladsholderen {old} hedder {name}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>{where}: the gaps stand in another order.</source>
        <translation>{where}: pladsholderne står i en anden rækkefølge.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>{where}: they stand in another order.</source>
        <translation>{where}: de står i en anden rækkefølge.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>{where}The parts stand in another order.</source>
        <translation>{where}Delene står i en anden rækkefølge.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>{where}The {part} is missing.</source>
        <translation>{where}Mangler: {part}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>{where}The {part} was added.</source>
        <translation>{where}Tilføjet: {part}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>{where}“{key}” differs.</source>
        <translation>{where}”{key}” er forskellig.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>{where}“{key}” is missing.</source>
        <translation>{where}”{key}” mangler.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>{where}“{key}” is “{other}”, not “{one}”.</source>
        <translation>{where}”{key}” er ”{other}”, ikke ”{one}”.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>{where}“{key}” was added.</source>
        <translation>{where}”{key}” er tilføjet.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/slots.py"/>
        <source>{{1}} is your verification code.</source>
        <translation>{{1}} er din bekræftelseskode.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/payload.py"/>
        <source>“deterministic” is the only language policy there is.</source>
        <translation>”deterministic” er den eneste sprogpolitik, der findes.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/bodies.py"/>
        <source>“hsm” belongs to Meta&apos;s On-Premises API; the Cloud API does not have it.</source>
        <translation>”hsm” hører til Metas On-Premises API; Cloud API har det ikke.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/hsm.py"/>
        <source>“hsm” was deprecated in version 2.39; it was read as a template.</source>
        <translation>”hsm” udgik i version 2.39; det blev læst som en skabelon.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/own_rules.py"/>
        <source>“message_activity_sharing” must be true or false.</source>
        <translation>”message_activity_sharing” skal være true eller false.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/checking.py"/>
        <source>“messaging_product” is missing; it must be “whatsapp”.</source>
        <translation>”messaging_product” mangler; det skal være ”whatsapp”.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/payload.py"/>
        <source>“phone” is no key of a contact; “phones”, a list, is probably meant. It will be sent as it is.</source>
        <translation>”phone” er ikke en nøgle i en kontakt; ”phones”, en liste, menes sandsynligvis. Det sendes, som det er.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source>“subType” and “sub_type” name two kinds of button. Keep one of them.</source>
        <translation>”subType” og ”sub_type” angiver to knaptyper. Behold en af dem.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source>“subType” and “sub_type” say the same; one is enough.</source>
        <translation>”subType” og ”sub_type” siger det samme; én er nok.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/bringing_in.py"/>
        <source>“{0}” cannot be read: {1}.</source>
        <translation>”{0}” kan ikke læses: {1}.</translation>
    </message>
    <message>
        <location filename="../../composer/list_sending.py"/>
        <source>“{0}” cannot be written: {1}. Choose another folder.</source>
        <extracomment>path; why</extracomment>
        <translation>”{0}” kan ikke skrives: {1}. Vælg en anden mappe.</translation>
    </message>
    <message>
        <location filename="../../composer/interlock.py"/>
        <source>“{0}” does not send to {1}. Add them to its test recipients in Settings, or let it send to everybody there. Nothing was sent.</source>
        <extracomment>_named(outside); self._account.name</extracomment>
        <translation>”{0}” sender ikke til {1}. Tilføj dem til kontoens testmodtagere i Indstillinger, eller lad den sende til alle der. Intet blev sendt.</translation>
    </message>
    <message>
        <location filename="../../composer/companions.py"/>
        <source>“{0}” ended before it was ready</source>
        <extracomment>words[0]</extracomment>
        <translation>”{0}” sluttede, før den var klar</translation>
    </message>
    <message>
        <location filename="../../composer/template_calls.py"/>
        <source>“{0}” has no number to send from, and templates belong to one.</source>
        <extracomment>found.name</extracomment>
        <translation>”{0}” har intet nummer at sende fra, og skabeloner hører til et.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/reading.py"/>
        <source>“{0}” has no time zone; UTC is assumed</source>
        <extracomment>key</extracomment>
        <translation>”{0}” har ingen tidszone; UTC antages</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/bringing_in.py"/>
        <source>“{0}” holds no text.</source>
        <translation>”{0}” indeholder ingen tekst.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/reading.py"/>
        <source>“{0}” in {1}</source>
        <extracomment>name; name_of(language)</extracomment>
        <translation>”{0}” på {1}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/dropped.py"/>
        <source>“{0}” is a file on this computer, and WhatsApp fetches media from a web address. Put the file where anybody can open it in a browser, and drag its address here, or write it into the field “Link”.</source>
        <translation>”{0}” er en fil på denne computer, og WhatsApp henter medier fra en webadresse. Læg filen et sted, hvor alle kan åbne den i en browser, og træk dens adresse hertil, eller skriv den i feltet ”Link”.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/dropping.py"/>
        <source>“{0}” is a spreadsheet. Save it as CSV in your spreadsheet program and drop that file, or copy its rows and paste them here.</source>
        <translation>”{0}” er et regneark. Gem det som CSV i dit regnearksprogram, og slip den fil, eller kopier rækkerne, og sæt dem ind her.</translation>
    </message>
    <message>
        <location filename="../../composer/template_calls.py"/>
        <source>“{0}” is an On-Premises account: such a client sends templates, and they are managed at Meta’s Cloud API.</source>
        <extracomment>found.name</extracomment>
        <translation>”{0}” er en On-Premises-konto: en sådan klient sender skabeloner, men de administreres i Metas Cloud API.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>“{0}” is neither an id nor a name.</source>
        <extracomment>part</extracomment>
        <translation>”{0}” er hverken et id eller et navn.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/bringing_in.py"/>
        <source>“{0}” is not a file.</source>
        <translation>”{0}” er ikke en fil.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/reading.py"/>
        <source>“{0}” is not a map</source>
        <extracomment>key</extracomment>
        <translation>”{0}” er ikke et objekt</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/reading.py"/>
        <source>“{0}” is not a time that can be read</source>
        <extracomment>key</extracomment>
        <translation>”{0}” er ikke et tidspunkt, der kan læses</translation>
    </message>
    <message>
        <location filename="../../composer/formats/link.py"/>
        <location filename="../../composer/formats/scalars.py"/>
        <source>“{0}” is not a value that JSON knows.</source>
        <extracomment>name; word</extracomment>
        <translation>”{0}” er ikke en værdi, som JSON kender.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/reading.py"/>
        <source>“{0}” is not written as a whole number</source>
        <extracomment>key</extracomment>
        <translation>”{0}” er ikke skrevet som et helt tal</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/reading.py"/>
        <source>“{0}” is there more than once</source>
        <extracomment>as_text(key)</extracomment>
        <translation>”{0}” er der mere end én gang</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <source>“{0}”: It is missing.</source>
        <extracomment>name</extracomment>
        <translation>”{0}”: Det mangler.</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <source>“{0}”: It is of the wrong type.</source>
        <extracomment>one.name</extracomment>
        <translation>”{0}”: Det er af forkert type.</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <source>“{0}”: It must be a list of texts.</source>
        <extracomment>one.name</extracomment>
        <translation>”{0}”: Det skal være en liste med tekster.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>“{code}” is no currency of the standard ISO 4217, such as EUR or SEK.</source>
        <translation>”{code}” er ikke en valuta i standarden ISO 4217 som EUR eller SEK.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/payload.py"/>
        <location filename="../../composer/templates/payload/definition.py"/>
        <source>“{code}” is not one of the languages that the specification lists.</source>
        <translation>”{code}” er ikke et af de sprog, specifikationen nævner.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>“{code}” should be written “{meant}”.</source>
        <translation>”{code}” bør skrives ”{meant}”.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/component.py"/>
        <source>“{format}” is no format of a header that is known here: text, image, video, document or location.</source>
        <translation>”{format}” er ikke et sidehovedformat, der kendes her: tekst, billede, video, dokument eller placering.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/definition.py"/>
        <source>“{given}” is no category. It must be MARKETING, UTILITY or AUTHENTICATION.</source>
        <translation>”{given}” er ikke en kategori. Det skal være MARKETING, UTILITY eller AUTHENTICATION.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/definition.py"/>
        <source>“{given}” is usually written “{meant}”. Meta takes either.</source>
        <translation>”{given}” skrives som regel ”{meant}”. Meta accepterer begge.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/definition.py"/>
        <source>“{given}” was a category until 2023. New templates are MARKETING, UTILITY or AUTHENTICATION.</source>
        <translation>”{given}” var en kategori indtil 2023. Nye skabeloner er MARKETING, UTILITY eller AUTHENTICATION.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_payload.py"/>
        <source>“{host}” is an address within a network of your own; WhatsApp cannot fetch a file from there.</source>
        <translation>”{host}” er en adresse i dit eget netværk; WhatsApp kan ikke hente en fil derfra.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/cta_url/payload.py"/>
        <source>“{host}” is an address within a network of your own; the recipient cannot open it.</source>
        <translation>”{host}” er en adresse i dit eget netværk; modtageren kan ikke åbne den.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/payload.py"/>
        <source>“{key}” and “{meant}” say the same; which of them counts is not confirmed.</source>
        <translation>”{key}” og ”{meant}” siger det samme; hvilken af dem der gælder, er ikke bekræftet.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/words.py"/>
        <source>“{key}” and “{meant}” say the same; “{key}” was left as it is. Keep one of them.</source>
        <translation>”{key}” og ”{meant}” siger det samme; ”{key}” blev ladt uændret. Behold en af dem.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/payload.py"/>
        <source>“{key}” belongs into “parameters”; here it has no effect.</source>
        <translation>”{key}” hører til i ”parameters”; her har det ingen virkning.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/editing.py"/>
        <source>“{key}” cannot be changed any more, only the category and the components. Make a new template instead.</source>
        <translation>”{key}” kan ikke længere ændres, kun kategorien og komponenterne. Lav en ny skabelon i stedet.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/payload.py"/>
        <source>“{key}” is another format&apos;s spelling; LINK&apos;s own is “{meant}”. What LINK does with it is not confirmed.</source>
        <translation>”{key}” er et andet formats stavemåde; LINKs egen er ”{meant}”. Hvad LINK gør med det, er ikke bekræftet.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/payload.py"/>
        <source>“{key}” is not a key of the specification; “{meant}” is meant.</source>
        <translation>”{key}” er ikke en nøgle i specifikationen; ”{meant}” menes.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/words.py"/>
        <source>“{key}” is not how Meta spells it; “{meant}” was understood.</source>
        <translation>”{key}” er ikke, hvordan Meta staver det; ”{meant}” blev antaget.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/payload.py"/>
        <source>“{key}” is not in the specification. It will be sent as it is.</source>
        <translation>”{key}” er ikke i specifikationen. Det sendes, som det er.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>“{key}” is there more than once in the same object; the last ones, in lines {lines}, count.</source>
        <translation>”{key}” er der mere end én gang i samme objekt; de sidste, i linjerne {lines}, gælder.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>“{key}” is there more than once in the same object; the one in line {lines} counts.</source>
        <translation>”{key}” er der mere end én gang i samme objekt; den i linje {lines} gælder.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>“{key}” is usually written “{meant}”.</source>
        <translation>”{key}” skrives som regel ”{meant}”.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>“{kind}” is another spelling; LINK&apos;s own is “{meant}”. What LINK does with it is not confirmed.</source>
        <translation>”{kind}” er en anden stavemåde; LINKs egen er ”{meant}”. Hvad LINK gør med det, er ikke bekræftet.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/component.py"/>
        <source>“{kind}” is no component that is known here. It is kept as it is, and not checked.</source>
        <translation>”{kind}” er ikke en komponent, der kendes her. Den bevares, som den er, og kontrolleres ikke.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source>“{kind}” is no kind of button that the specification knows. It will be sent as it is.</source>
        <translation>”{kind}” er ikke en knaptype, som specifikationen kender. Det sendes, som det er.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <source>“{kind}” is no part of a template that LINK&apos;s specification knows. It will be sent as it is.</source>
        <translation>”{kind}” er ikke en del af en skabelon, som LINKs specifikation kender. Det sendes, som det er.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>“{kind}” is no type of button that is known here. It is kept as it is, and not checked.</source>
        <translation>”{kind}” er ikke en knaptype, der kendes her. Den bevares, som den er, og kontrolleres ikke.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>“{kind}” is no type of value that LINK&apos;s specification knows. It will be sent as it is.</source>
        <translation>”{kind}” er ikke en værditype, som LINKs specifikation kender. Det sendes, som det er.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <location filename="../../composer/templates/payload/component.py"/>
        <source>“{kind}” is usually written “{meant}”. Meta takes either.</source>
        <translation>”{kind}” skrives som regel ”{meant}”. Meta accepterer begge.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/text/payload.py"/>
        <source>“{link}” should begin with https:// or http://, so that it is a link on every phone.</source>
        <translation>”{link}” bør begynde med https:// eller http://, så det er et link på alle telefoner.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/checking.py"/>
        <source>“{name}” is empty in this row, and the message needs it.</source>
        <translation>”{name}” er tom i denne række, og beskeden kræver den.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>“{name}” is no number and no name; the gap of a link is written {{1}}.</source>
        <translation>”{name}” er hverken et nummer eller et navn; et links pladsholder skrives {{1}}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/own_rules.py"/>
        <source>“{number}” looks like no phone number and no WhatsApp id.</source>
        <translation>”{number}” ligner hverken et telefonnummer eller et WhatsApp-id.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>“{other}” does not belong to a value of the type “{kind}”.</source>
        <translation>”{other}” hører ikke til en værdi af typen ”{kind}”.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>“{said}” is no gap of the template; here “{name}” is needed.</source>
        <translation>”{said}” er ikke en pladsholder i skabelonen; her kræves ”{name}”.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/unknown.py"/>
        <source>“{type}” is no interactive type that the specification knows. The message is sent as it is, and nothing in it is checked.</source>
        <translation>”{type}” er ikke en interaktiv type, som specifikationen kender. Beskeden sendes, som den er, og intet i den kontrolleres.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/unknown.py"/>
        <source>“{type}” is no interactive type that the specification knows; “{meant}” is meant.</source>
        <translation>”{type}” er ikke en interaktiv type, som specifikationen kender; ”{meant}” menes.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/unknown.py"/>
        <source>“{type}” is no type of message that the specification knows.</source>
        <translation>”{type}” er ikke en beskedtype, som specifikationen kender.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/unknown.py"/>
        <source>“{type}” is no type of message that the specification knows; “{meant}” is meant.</source>
        <translation>”{type}” er ikke en beskedtype, som specifikationen kender; ”{meant}” menes.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/belonging.py"/>
        <source>“{what}” belongs to {owners}; {here} does not have it. It will be sent as it is.</source>
        <translation>”{what}” hører til {owners}; {here} har det ikke. Det sendes, som det er.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>“{word}” in line {lines} was read as {meaning}.</source>
        <translation>”{word}” i linje {lines} blev læst som {meaning}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>“{word}” in lines {lines} was read as {meaning}.</source>
        <translation>”{word}” i linjerne {lines} blev læst som {meaning}.</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <location filename="../../composer/ui/compose/confirm.py"/>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/confirm.py"/>
        <source>Send to 1 person</source>
        <translation>Send til 1 person</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/confirm.py"/>
        <source>Send to {0} people</source>
        <translation>Send til {0} personer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/confirm.py"/>
        <source>Send to {0} recipients</source>
        <translation>Send til {0} modtagere</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/confirm.py"/>
        <source>They get several messages each, in {0} requests.</source>
        <translation>De får flere beskeder hver, i {0} anmodninger.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/confirm.py"/>
        <source>This goes to {0} recipients, from “{1}”.</source>
        <translation>Dette går til {0} modtagere, fra ”{1}”.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/confirm.py"/>
        <source>“{0}” is a live account: one real person gets this.</source>
        <translation>”{0}” er en live-konto: én rigtig person får dette.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/confirm.py"/>
        <source>“{0}” is a live account: {1} real people get this.</source>
        <translation>”{0}” er en live-konto: {1} rigtige personer får dette.</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <location filename="../../composer/ui/settings/connection_test.py"/>
        <source>The test did not work: {0}</source>
        <translation>Testen virkede ikke: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/connection_test.py"/>
        <source>There is no {0} to try. Type it first.</source>
        <translation>Der mangler noget at prøve: {0}. Udfyld det først.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/connection_test.py"/>
        <source>Trying…</source>
        <translation>Prøver…</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <location filename="../../composer/ui/inbox/list_pane.py"/>
        <source>Conversations</source>
        <translation>Samtaler</translation>
    </message>
</context>
<context>
    <name>DataDesk</name>
    <message>
        <location filename="../../composer/ui/settings/data_desk.py"/>
        <source>Forget a number</source>
        <translation>Glem et nummer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/data_desk.py"/>
        <source>How long messages are kept</source>
        <translation>Hvor længe beskeder gemmes</translation>
    </message>
</context>
<context>
    <name>DayBars</name>
    <message>
        <location filename="../../composer/ui/deliveries/bars.py"/>
        <source>{0} messages</source>
        <translation>{0} beskeder</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <location filename="../../composer/ui/templates/deeds.py"/>
        <source>1 template was removed from the library.</source>
        <translation>1 skabelon blev fjernet fra biblioteket.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/deeds.py"/>
        <source>Accounts that have them keep them.</source>
        <translation>Konti, der har dem, beholder dem.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/deeds.py"/>
        <source>The template was copied as JSON.</source>
        <translation>Skabelonen blev kopieret som JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/deeds.py"/>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/deeds.py"/>
        <source>What was changed here is gone.</source>
        <translation>Det, der var ændret her, er væk.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/deeds.py"/>
        <source>{0} templates were copied as JSON.</source>
        <translation>{0} skabeloner blev kopieret som JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/deeds.py"/>
        <source>{0} templates were removed from the library.</source>
        <translation>{0} skabeloner blev fjernet fra biblioteket.</translation>
    </message>
</context>
<context>
    <name>DefinitionPane</name>
    <message>
        <location filename="../../composer/ui/templates/designer/json_side.py"/>
        <source>Line {0}, column {1}: {2} Until it is mended, the template stays as it was.</source>
        <translation>Linje {0}, kolonne {1}: {2} Indtil det er rettet, forbliver skabelonen, som den var.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/json_side.py"/>
        <source>Not in the template yet</source>
        <translation>Ikke i skabelonen endnu</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/json_side.py"/>
        <source>Open a file with a template…</source>
        <translation>Åbn en fil med en skabelon…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/json_side.py"/>
        <source>Paste JSON in the template&apos;s place</source>
        <translation>Sæt JSON ind i stedet for skabelonen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/json_side.py"/>
        <source>The definition</source>
        <translation>Definitionen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/json_side.py"/>
        <source>The template as JSON</source>
        <translation>Skabelonen som JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/json_side.py"/>
        <source>The template was changed meanwhile; your text is kept.</source>
        <translation>Skabelonen er ændret i mellemtiden; din tekst er bevaret.</translation>
    </message>
</context>
<context>
    <name>DeliveriesPage</name>
    <message>
        <location filename="../../composer/ui/deliveries/page.py"/>
        <source>The journal did not answer. Nothing is lost by it.</source>
        <translation>Journalen svarede ikke. Intet er gået tabt.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/page.py"/>
        <source>The messages could not be read</source>
        <translation>Beskederne kunne ikke læses</translation>
    </message>
</context>
<context>
    <name>DesignerHead</name>
    <message>
        <location filename="../../composer/ui/templates/designer/head.py"/>
        <source>Back to the templates</source>
        <translation>Tilbage til skabelonerne</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/head.py"/>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/head.py"/>
        <source>No language yet</source>
        <translation>Intet sprog endnu</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/head.py"/>
        <source>Not saved yet</source>
        <translation>Ikke gemt endnu</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/head.py"/>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Gentag (Ctrl+Skift+Z)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/head.py"/>
        <source>Saved</source>
        <translation>Gemt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/head.py"/>
        <source>Saving…</source>
        <translation>Gemmer…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/head.py"/>
        <source>Template without a name</source>
        <translation>Skabelon uden navn</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/head.py"/>
        <source>Undo (Ctrl+Z)</source>
        <translation>Fortryd (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/head.py"/>
        <source>Use in a message</source>
        <translation>Brug i en besked</translation>
    </message>
</context>
<context>
    <name>DesignerPage</name>
    <message>
        <location filename="../../composer/ui/templates/designer/page.py"/>
        <source>Drop it to open it in this template’s place: undo brings it back</source>
        <translation>Slip den for at åbne den i stedet for denne skabelon: Fortryd henter den tilbage</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/page.py"/>
        <source>Nothing to fix. The template is as Meta’s review asks.</source>
        <translation>Intet at rette. Skabelonen er, som Metas gennemgang kræver.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/page.py"/>
        <source>One thing must be mended before this can be submitted.</source>
        <translation>Én ting skal rettes, før dette kan indsendes.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/page.py"/>
        <source>Problems</source>
        <translation>Problemer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/page.py"/>
        <source>Problems ({0})</source>
        <translation>Problemer ({0})</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/page.py"/>
        <source>The text in the JSON pane is not in the template yet: mend it, or undo.</source>
        <translation>Teksten i JSON-panelet er ikke i skabelonen endnu: ret den, eller fortryd.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/page.py"/>
        <source>{0} things must be mended before this can be submitted.</source>
        <translation>{0} ting skal rettes, før dette kan indsendes.</translation>
    </message>
</context>
<context>
    <name>DetailHead</name>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>A name that an account has cannot be changed: duplicate the template instead.</source>
        <translation>Et navn, som en konto har, kan ikke ændres: dupliker skabelonen i stedet.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Compare its languages</source>
        <translation>Sammenlign sprogene</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Compare with another…</source>
        <translation>Sammenlign med en anden…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Copy as JSON (Ctrl+C)</source>
        <translation>Kopier som JSON (Ctrl+C)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Copy for another tool, or save a page</source>
        <translation>Kopier til et andet værktøj, eller gem en side</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Delete at the account…</source>
        <translation>Slet i kontoen…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Design</source>
        <translation>Design</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Duplicate (Ctrl+D)</source>
        <translation>Dupliker (Ctrl+D)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Export as JSON…</source>
        <translation>Eksporter som JSON…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Hand over</source>
        <translation>Overdrag</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>More</source>
        <translation>Mere</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Remove from the library (Delete)</source>
        <translation>Fjern fra biblioteket (Del)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Rename… (F2)</source>
        <translation>Omdøb… (F2)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Submit a copy to “{0}”…</source>
        <translation>Indsend en kopi til ”{0}”…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Submit again…</source>
        <translation>Indsend igen…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Submit the changes…</source>
        <translation>Indsend ændringerne…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Submit…</source>
        <translation>Indsend…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>The template’s name</source>
        <translation>Skabelonens navn</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Use in a message</source>
        <translation>Brug i en besked</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <location filename="../../composer/ui/templates/detail.py"/>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail.py"/>
        <source>Calls</source>
        <translation>Kald</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>Details of the message</source>
        <translation>Oplysninger om beskeden</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>It was not sent from here.</source>
        <translation>Den blev ikke sendt herfra.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail.py"/>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>No report has come yet.</source>
        <translation>Der er ikke kommet nogen rapport endnu.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>Not sent from here</source>
        <translation>Ikke sendt herfra</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail.py"/>
        <source>Nothing to fix. The template is as Meta’s review asks.</source>
        <translation>Intet at rette. Skabelonen er, som Metas gennemgang kræver.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail.py"/>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail.py"/>
        <source>Problems</source>
        <translation>Problemer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail.py"/>
        <source>Problems ({0})</source>
        <translation>Problemer ({0})</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>Request</source>
        <translation>Anmodning</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>The report as JSON</source>
        <translation>Rapporten som JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>The request as JSON</source>
        <translation>Anmodningen som JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail.py"/>
        <source>The template as JSON</source>
        <translation>Skabelonen som JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>To {0}</source>
        <translation>Til {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>What Composer did</source>
        <translation>Hvad Composer gjorde</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>What happened</source>
        <translation>Hvad der skete</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>What was sent</source>
        <translation>Hvad der blev sendt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>from {0}</source>
        <translation>fra {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>received {0}</source>
        <translation>modtaget {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>repeated</source>
        <translation>gentaget</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>1 message</source>
        <translation>1 besked</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>Choose file…</source>
        <translation>Vælg fil…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>Export what is shown: {0}</source>
        <translation>Eksporter det viste: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>Exporting to {0}…</source>
        <translation>Eksporterer til {0}…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>Exporting to {0}… {1} messages</source>
        <translation>Eksporterer til {0}… {1} beskeder</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>File format</source>
        <translation>Filformat</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>Hide numbers but for three digits</source>
        <translation>Skjul numre undtagen tre cifre</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>Open the folder</source>
        <translation>Åbn mappen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>Progress of the export</source>
        <translation>Eksportens forløb</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>The file was not written: {0}. Choose another place.</source>
        <translation>Filen blev ikke skrevet: {0}. Vælg et andet sted.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>all messages that are found</source>
        <translation>alle fundne beskeder</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>{0} messages</source>
        <translation>{0} beskeder</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>{0} messages were written to {1}.</source>
        <translation>{0} beskeder blev skrevet til {1}.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>Changed here since. The account does not have it yet.</source>
        <translation>Ændret her siden. Kontoen har det ikke endnu.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>Discard them</source>
        <translation>Forkast dem</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>Fetch again</source>
        <translation>Hent igen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>It can be edited again from {0}.</source>
        <translation>Den kan redigeres igen fra {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>It is a template of “{0}”: fetch it</source>
        <translation>Det er en skabelon i ”{0}”: hent den</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>Last looked up: {0}</source>
        <translation>Sidst slået op: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>Submit the changes…</source>
        <translation>Indsend ændringerne…</translation>
    </message>
</context>
<context>
    <name>FetchPanel</name>
    <message>
        <location filename="../../composer/ui/templates/fetch_panel.py"/>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/fetch_panel.py"/>
        <source>Fetch</source>
        <translation>Hent</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/fetch_panel.py"/>
        <source>Fetch from “{0}”</source>
        <translation>Hent fra ”{0}”</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/fetch_panel.py"/>
        <source>Ids of the templates to fetch</source>
        <translation>Id’er for de skabeloner, der skal hentes</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/fetch_panel.py"/>
        <source>Template ids, as WhatsApp Manager shows them</source>
        <translation>Skabelon-id’er, som WhatsApp Manager viser dem</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/fetch_panel.py"/>
        <source>The number that the templates belong to</source>
        <translation>Nummeret, som skabelonerne hører til</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <location filename="../../composer/ui/forms/field.py"/>
        <source>{0}, required</source>
        <translation>{0}, påkrævet</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <location filename="../../composer/ui/templates/filters.py"/>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/filters.py"/>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/filters.py"/>
        <source>Charts (Ctrl+G)</source>
        <translation>Diagrammer (Ctrl+G)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/filters.py"/>
        <source>Deliveries</source>
        <translation>Leveringer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/filters.py"/>
        <source>Export what is shown… (Ctrl+E)</source>
        <translation>Eksporter det viste… (Ctrl+E)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/filters.py"/>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/filters.py"/>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/filters.py"/>
        <source>One or two letters are looked for in the newest {0} messages.</source>
        <translation>Et eller to bogstaver søges i de nyeste {0} beskeder.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/filters.py"/>
        <source>Only {0}. Show all dates</source>
        <translation>Kun {0}. Vis alle datoer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/filters.py"/>
        <source>Search name, text or id</source>
        <translation>Søg navn, tekst eller id</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/filters.py"/>
        <source>Search number, text, id or code</source>
        <translation>Søg nummer, tekst, id eller kode</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/filters.py"/>
        <source>Search the messages</source>
        <translation>Søg i beskederne</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/filters.py"/>
        <source>Search the templates</source>
        <translation>Søg i skabelonerne</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/filters.py"/>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/filters.py"/>
        <source>Show all dates</source>
        <translation>Vis alle datoer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/filters.py"/>
        <source>Show: {0}, {1}</source>
        <translation>Vis: {0}, {1}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/filters.py"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>FirstMinute</name>
    <message>
        <location filename="../../composer/ui/welcome/tour.py"/>
        <source>&amp;Done</source>
        <translation>&amp;Færdig</translation>
    </message>
    <message>
        <location filename="../../composer/ui/welcome/tour.py"/>
        <source>&amp;Next</source>
        <translation>&amp;Næste</translation>
    </message>
    <message>
        <location filename="../../composer/ui/welcome/tour.py"/>
        <source>{0} of {1}</source>
        <translation>{0} af {1}</translation>
    </message>
</context>
<context>
    <name>ForgettingCard</name>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>It is being removed…</source>
        <translation>Det bliver fjernet…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>It stays a test recipient of: {0}.</source>
        <translation>Det forbliver testmodtager for: {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>Keep it</source>
        <translation>Behold det</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>Look what there is</source>
        <translation>Se, hvad der er</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>Looking…</source>
        <translation>Ser efter…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>May have been sent, and what became of them will not be known: {0}.</source>
        <translation>Er måske sendt, og hvad der blev af dem, vil ikke blive kendt: {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>Number to forget</source>
        <translation>Nummer, der skal glemmes</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>Remove everything of {0}?</source>
        <translation>Vil du fjerne alt om {0}?</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>Remove for good</source>
        <translation>Fjern permanent</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>Removed of {0}: sent messages {1}, reports {2}, received messages {3}, rows of lists {4}, begun replies {5}.</source>
        <translation>Fjernet om {0}: sendte beskeder {1}, rapporter {2}, modtagne beskeder {3}, listerækker {4}, påbegyndte svar {5}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>Rows of lists that were sent: {0}, begun replies: {1}.</source>
        <translation>Rækker i lister, der er sendt: {0}, påbegyndte svar: {1}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>Sent messages: {0}, their reports: {1}, received messages: {2}.</source>
        <translation>Sendte beskeder: {0}, deres rapporter: {1}, modtagne beskeder: {2}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>Staying, because they are leaving at this moment or wait together with others’: {0}. Look again later.</source>
        <translation>Bliver, fordi de sendes netop nu eller venter sammen med andres: {0}. Se efter igen senere.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>Still waiting, and then not sent: {0}.</source>
        <translation>Venter stadig og sendes så ikke: {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>The daily copies of the journal are replaced by a new one. A relay may keep its callbacks as long as its configuration says. This cannot be undone.</source>
        <translation>De daglige kopier af journalen erstattes af en ny. Et relæ kan gemme sine callbacks, så længe dets konfiguration angiver. Dette kan ikke fortrydes.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>The daily copies were replaced by one of now, in which the number is not.</source>
        <translation>De daglige kopier er erstattet af en ny fra nu, hvor nummeret ikke er med.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>The draft in Compose names the number; it stays as you write it.</source>
        <translation>Kladden i Skriv angiver nummeret; den forbliver, som du skriver den.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>There is nothing of {0}.</source>
        <translation>Der er intet om {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>When a person asks not to be in your data any more: all that was sent to their number and came from it is removed.</source>
        <translation>Når en person beder om ikke længere at være i dine data: alt, der blev sendt til og kom fra nummeret, fjernes.</translation>
    </message>
</context>
<context>
    <name>FormatSide</name>
    <message>
        <location filename="../../composer/ui/compose/formats_side.py"/>
        <source>Copied</source>
        <translation>Kopieret</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/formats_side.py"/>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/formats_side.py"/>
        <source>Copy as {0}</source>
        <translation>Kopier som {0}</translation>
    </message>
</context>
<context>
    <name>FormatsPane</name>
    <message>
        <location filename="../../composer/ui/compose/formats_pane.py"/>
        <source>Formats side by side</source>
        <translation>Formater side om side</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/formats_pane.py"/>
        <source>Side by side in a window of its own</source>
        <translation>Side om side i sit eget vindue</translation>
    </message>
</context>
<context>
    <name>FormatsView</name>
    <message>
        <location filename="../../composer/ui/compose/formats_view.py"/>
        <source>All of it can be said.</source>
        <translation>Det hele kan udtrykkes.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/formats_view.py"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/formats_view.py"/>
        <source>The request in LINK’s format</source>
        <translation>Anmodningen i LINKs format</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/formats_view.py"/>
        <source>The request in this format</source>
        <translation>Anmodningen i dette format</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/formats_view.py"/>
        <source>There is no message that this format could say.</source>
        <translation>Der er ingen besked, som dette format kan udtrykke.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/formats_view.py"/>
        <source>To change it, write into the tab JSON, or paste any format there.</source>
        <translation>Vil du ændre den, så skriv på fanen JSON, eller sæt et hvilket som helst format ind dér.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/formats_view.py"/>
        <source>Underlined with dashes: what Meta does not have (F7).</source>
        <translation>Understreget med streger: det, Meta ikke har (F7).</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/formats_view.py"/>
        <source>Underlined with dashes: what is otherwise with LINK (F7).</source>
        <translation>Understreget med streger: det, der er anderledes hos LINK (F7).</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/formats_view.py"/>
        <source>What this account sends.</source>
        <translation>Det, denne konto sender.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/formats_view.py"/>
        <source>{0} requests: one message to one recipient each; this is the first.</source>
        <translation>{0} anmodninger: én besked til én modtager hver; dette er den første.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/formats_view.py"/>
        <source>{0}: {1} problems</source>
        <translation>{0}: {1} problemer</translation>
    </message>
</context>
<context>
    <name>Habits</name>
    <message>
        <location filename="../../composer/habits.py"/>
        <source>About Composer</source>
        <translation>Om Composer</translation>
    </message>
    <message>
        <location filename="../../composer/habits.py"/>
        <source>Help</source>
        <translation>Hjælp</translation>
    </message>
    <message>
        <location filename="../../composer/habits.py"/>
        <source>Help (F1)</source>
        <translation>Hjælp (F1)</translation>
    </message>
    <message>
        <location filename="../../composer/habits.py"/>
        <source>Help for where you are</source>
        <translation>Hjælp til det, du ser</translation>
    </message>
    <message>
        <location filename="../../composer/habits.py"/>
        <source>The first minute</source>
        <translation>Det første minut</translation>
    </message>
    <message>
        <location filename="../../composer/habits.py"/>
        <source>manual question explain</source>
        <translation>manual spørgsmål forklar</translation>
    </message>
    <message>
        <location filename="../../composer/habits.py"/>
        <source>tour introduction guide begin practice</source>
        <translation>rundvisning introduktion guide begynd øv</translation>
    </message>
    <message>
        <location filename="../../composer/habits.py"/>
        <source>version licence details</source>
        <translation>version licens oplysninger</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <location filename="../../composer/ui/handover/menu.py"/>
        <source>Copied as {0}.</source>
        <translation>Kopieret som {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/handover/menu.py"/>
        <source>Copy as {0}</source>
        <translation>Kopier som {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/handover/menu.py"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/handover/menu.py"/>
        <source>Save a page</source>
        <translation>Gem en side</translation>
    </message>
    <message>
        <location filename="../../composer/ui/handover/menu.py"/>
        <source>Save a page as HTML…</source>
        <translation>Gem en side som HTML…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/handover/menu.py"/>
        <source>Save a page as PDF…</source>
        <translation>Gem en side som PDF…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/handover/menu.py"/>
        <source>The page could not be written to {0}: {1}. Choose another folder.</source>
        <translation>Siden kunne ikke skrives til {0}: {1}. Vælg en anden mappe.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/handover/menu.py"/>
        <source>The page is in {0}.</source>
        <translation>Siden ligger i {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/handover/menu.py"/>
        <source>User name, password or token are not in it: it takes them from the environment.</source>
        <translation>Brugernavn, adgangskode eller token er ikke med: de tages fra miljøet.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/handover/menu.py"/>
        <source>Web page (*.html)</source>
        <translation>Webside (*.html)</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <location filename="../../composer/ui/help/window.py"/>
        <source>Back (Alt+Left)</source>
        <translation>Tilbage (Alt+Venstre)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/help/window.py"/>
        <source>Forward (Alt+Right)</source>
        <translation>Frem (Alt+Højre)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/help/window.py"/>
        <source>Help for Composer</source>
        <translation>Hjælp til Composer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/help/window.py"/>
        <source>Nothing was found. Try one word.</source>
        <translation>Intet fundet. Prøv med ét ord.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/help/window.py"/>
        <source>Search the help</source>
        <translation>Søg i hjælpen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/help/window.py"/>
        <source>This page is not translated yet; here it is in English.</source>
        <translation>Denne side er ikke oversat endnu; her er den på engelsk.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/help/window.py"/>
        <source>Topics</source>
        <translation>Emner</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <location filename="../../composer/ui/templates/history.py"/>
        <source>Calls about this template</source>
        <translation>Kald om denne skabelon</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/history.py"/>
        <source>Nothing was asked of an account about this template yet.</source>
        <translation>Ingen konto er blevet spurgt om denne skabelon endnu.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/history.py"/>
        <source>Request and answer</source>
        <translation>Anmodning og svar</translation>
    </message>
</context>
<context>
    <name>HoldStrip</name>
    <message>
        <location filename="../../composer/ui/compose/hold_strip.py"/>
        <source>1 message waits.</source>
        <translation>1 besked venter.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/hold_strip.py"/>
        <source>Account settings…</source>
        <translation>Kontoindstillinger…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/hold_strip.py"/>
        <source>Resume sending</source>
        <translation>Genoptag afsendelsen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/hold_strip.py"/>
        <source>Sending with “{0}” stands still. {1}. {2} {3}</source>
        <translation>Afsendelsen med ”{0}” står stille. {1}. {2} {3}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/hold_strip.py"/>
        <source>{0} messages wait.</source>
        <translation>{0} beskeder venter.</translation>
    </message>
</context>
<context>
    <name>Ids</name>
    <message>
        <location filename="../../composer/ui/deliveries/ids.py"/>
        <source>Composer’s own name for the request; reports carry it</source>
        <translation>Composers eget navn for anmodningen; rapporter bærer det</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/ids.py"/>
        <source>Copy the {0}</source>
        <translation>Kopier {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/ids.py"/>
        <source>LINK’s or Meta’s name for the message</source>
        <translation>LINKs eller Metas navn for beskeden</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/ids.py"/>
        <source>The refId of the request that was sent before</source>
        <translation>refId for den anmodning, der blev sendt før</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/ids.py"/>
        <source>WhatsApp’s name for the message; answers carry it</source>
        <translation>WhatsApps navn for beskeden; svar bærer det</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <location filename="../../composer/ui/inbox/page.py"/>
        <source>The account through which this came was removed. Add it again to reply.</source>
        <translation>Kontoen, som dette kom gennem, er fjernet. Tilføj den igen for at svare.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/page.py"/>
        <source>The journal did not answer. Nothing is lost by it.</source>
        <translation>Journalen svarede ikke. Intet er gået tabt.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/page.py"/>
        <source>The messages could not be read</source>
        <translation>Beskederne kunne ikke læses</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/page.py"/>
        <source>This message has no phone number to which a reply could go.</source>
        <translation>Beskeden har intet telefonnummer, et svar kan gå til.</translation>
    </message>
</context>
<context>
    <name>InstallationPanel</name>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>A thousand messages with their reports take about 3 MB in the journal. A copy of it is made each day. The newest seven stay beside it, fewer where they take more than 1 GB together.</source>
        <translation>Tusind beskeder med deres rapporter fylder cirka 3 MB i journalen. Der laves en kopi af den hver dag. De nyeste syv bliver liggende ved siden af, færre hvis de tilsammen fylder mere end 1 GB.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>All that Composer writes is in this folder, on this computer. Passwords are not in it.</source>
        <translation>Alt, hvad Composer skriver, ligger i denne mappe på denne computer. Adgangskoder ligger ikke i den.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>Check again</source>
        <translation>Kontroller igen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>Data folder</source>
        <translation>Datamappe</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>Drafts, journal and log</source>
        <translation>Kladder, journal og log</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>Looking for the keyring…</source>
        <translation>Leder efter nøgleringen…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>Open the folder</source>
        <translation>Åbn mappen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>Passwords and tokens</source>
        <translation>Adgangskoder og tokens</translation>
    </message>
</context>
<context>
    <name>JsonEdit</name>
    <message>
        <location filename="../../composer/ui/forms/json_edit.py"/>
        <source>Not JSON yet. Line {0}, column {1}: {2}</source>
        <translation>Ikke JSON endnu. Linje {0}, kolonne {1}: {2}</translation>
    </message>
</context>
<context>
    <name>JsonPane</name>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>Bring it back</source>
        <translation>Hent tilbage</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>Copied</source>
        <translation>Kopieret</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>Copy the JSON</source>
        <translation>Kopier JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>Each row fills this in</source>
        <translation>Hver række udfylder dette</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>In LINK’s words</source>
        <translation>Med LINKs ord</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>Line {0}, column {1}: {2} Until it is mended, the message stays as it was.</source>
        <translation>Linje {0}, kolonne {1}: {2} Indtil det er rettet, forbliver beskeden, som den var.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>Next request</source>
        <translation>Næste anmodning</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>Not in the message yet</source>
        <translation>Ikke i beskeden endnu</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>Open a file with a message…</source>
        <translation>Åbn en fil med en besked…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>Paste JSON in the message&apos;s place</source>
        <translation>Sæt JSON ind i stedet for beskeden</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>Previous request</source>
        <translation>Forrige anmodning</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>Request {0} of {1}</source>
        <translation>Anmodning {0} af {1}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>The message was changed meanwhile; your text is kept.</source>
        <translation>Beskeden er ændret i mellemtiden; din tekst er bevaret.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>The request as JSON</source>
        <translation>Anmodningen som JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>Tidy: repair and indent the JSON</source>
        <translation>Ryd op: reparer og indryk JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>What will be sent</source>
        <translation>Hvad der sendes</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>“Formats” has what this account sends, byte for byte.</source>
        <translation>”Formater” har det, denne konto sender, byte for byte.</translation>
    </message>
</context>
<context>
    <name>JsonSide</name>
    <message>
        <location filename="../../composer/ui/inbox/json_side.py"/>
        <source>As it came</source>
        <translation>Som den kom</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/json_side.py"/>
        <source>As it was sent</source>
        <translation>Som den blev sendt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/json_side.py"/>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/json_side.py"/>
        <source>Copy the text as it came</source>
        <translation>Kopier teksten, som den kom</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/json_side.py"/>
        <source>The message as JSON</source>
        <translation>Beskeden som JSON</translation>
    </message>
</context>
<context>
    <name>KeepingCard</name>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>90 days</source>
        <translation>90 dage</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>Another time</source>
        <translation>Et andet tidsrum</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>Apply</source>
        <translation>Anvend</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>Change nothing</source>
        <translation>Skift intet</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>Days to keep, from 7 to 3650</source>
        <translation>Dage at gemme, fra 7 til 3650</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>Everything</source>
        <translation>Alt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>From before {0}: sent messages {1}, their reports {2}, received messages {3}.</source>
        <translation>Fra før {0}: sendte beskeder {1}, deres rapporter {2}, modtagne beskeder {3}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>How long messages are kept</source>
        <translation>Hvor længe beskeder gemmes</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>Looking how much that is…</source>
        <translation>Ser efter, hvor meget det er…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>Messages that were not sent from here, with their reports: {0}.</source>
        <translation>Beskeder, der ikke er sendt herfra, med deres rapporter: {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>Nothing is that old yet.</source>
        <translation>Intet er så gammelt endnu.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>Of that age, but staying, because they wait, are under way or may have been sent: {0}.</source>
        <translation>Så gamle, men bliver, fordi de venter, er på vej eller måske er sendt: {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>One year</source>
        <translation>Ét år</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>Remove it</source>
        <translation>Fjern det</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>Remove what is older than {0} days?</source>
        <translation>Vil du fjerne det, der er ældre end {0} dage?</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>Removed messages: {0}. Others go by themselves when they are that old.</source>
        <translation>Fjernede beskeder: {0}. Andre forsvinder af sig selv, når de er så gamle.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>This cannot be undone.</source>
        <translation>Dette kan ikke fortrydes.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>What is older goes by itself: messages with their reports, what people wrote, and the lists that were sent. Drafts and templates stay, and so does what is under way or may have been sent. The daily copies have it for up to seven days more.</source>
        <translation>Det, der er ældre, forsvinder af sig selv: beskeder med deres rapporter, det, folk skrev, og de lister, der blev sendt. Kladder og skabeloner bliver, og det gør det, der er på vej eller måske er sendt, også. De daglige kopier har det i op til syv dage mere.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>What is older is being removed, bit by bit. You can go on meanwhile.</source>
        <translation>Det, der er ældre, fjernes lidt efter lidt. Du kan fortsætte imens.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>days</source>
        <translation>dage</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <location filename="../../composer/ui/commands/sheet.py"/>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/sheet.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Tastaturgenveje</translation>
    </message>
</context>
<context>
    <name>KindPanel</name>
    <message>
        <location filename="../../composer/ui/compose/kind_panel.py"/>
        <source>Kinds and samples</source>
        <translation>Typer og eksempler</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/kind_panel.py"/>
        <source>Nothing found. Try a word such as “button” or “template”.</source>
        <translation>Intet fundet. Prøv et ord som ”knap” eller ”skabelon”.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/kind_panel.py"/>
        <source>Samples</source>
        <translation>Eksempler</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/kind_panel.py"/>
        <source>Search kinds and samples</source>
        <translation>Søg typer og eksempler</translation>
    </message>
</context>
<context>
    <name>KindPicker</name>
    <message>
        <location filename="../../composer/ui/compose/picker.py"/>
        <source>Choose another kind of message (Ctrl+Shift+K)</source>
        <translation>Vælg en anden type besked (Ctrl+Skift+K)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/picker.py"/>
        <source>Kind of message: {0}</source>
        <translation>Beskedtype: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/picker.py"/>
        <source>Unknown kind</source>
        <translation>Ukendt type</translation>
    </message>
</context>
<context>
    <name>LanguageMatrix</name>
    <message>
        <location filename="../../composer/ui/templates/use/matrix.py"/>
        <source>Built alike</source>
        <translation>Bygget ens</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/matrix.py"/>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/matrix.py"/>
        <source>Compared with the first</source>
        <translation>Sammenlignet med det første</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/matrix.py"/>
        <source>Enter or a double click in a column writes the message in that language.</source>
        <translation>Enter eller et dobbeltklik i en kolonne skriver beskeden på det sprog.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/matrix.py"/>
        <source>The template in all its languages</source>
        <translation>Skabelonen på alle dens sprog</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/matrix.py"/>
        <source>not there</source>
        <translation>findes ikke</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/matrix.py"/>
        <source>{0} in all its languages</source>
        <translation>{0} på alle dens sprog</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/matrix.py"/>
        <source>{0} languages, all built alike: a message that fits one fits all.</source>
        <translation>{0} sprog, alle bygget ens: en besked, der passer til ét, passer til alle.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/matrix.py"/>
        <source>{0} languages, of which one is built otherwise than the first.</source>
        <translation>{0} sprog, hvoraf ét er bygget anderledes end det første.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/matrix.py"/>
        <source>{0} languages, of which {1} are built otherwise than the first: a message that fits one may not fit these.</source>
        <translation>{0} sprog, hvoraf {1} er bygget anderledes end det første: en besked, der passer til ét, passer måske ikke til dem.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <location filename="../../composer/ui/settings/leaving.py"/>
        <source>Discard</source>
        <translation>Forkast</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/leaving.py"/>
        <source>Some changes are not saved</source>
        <translation>Nogle ændringer er ikke gemt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/leaving.py"/>
        <source>Stay</source>
        <translation>Bliv</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/leaving.py"/>
        <source>You changed {0} in Settings. Without saving, these changes are lost.</source>
        <translation>Du har ændret {0} i Indstillinger. Gemmer du ikke, går ændringerne tabt.</translation>
    </message>
</context>
<context>
    <name>LeftoversBox</name>
    <message>
        <location filename="../../composer/ui/forms/leftovers.py"/>
        <source>The form has no field for this: it is not in the specification, or belongs to a choice that is not made. It is kept and sent as it stands here, as JSON.</source>
        <translation>Formularen har intet felt til dette: det er ikke i specifikationen eller hører til et valg, der ikke er truffet. Det bevares og sendes, som det står her, som JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/leftovers.py"/>
        <source>Without a field</source>
        <translation>Uden felt</translation>
    </message>
</context>
<context>
    <name>Length</name>
    <message>
        <location filename="../../composer/ui/forms/times.py"/>
        <source>48 hours, unless said</source>
        <translation>48 timer, hvis intet er angivet</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/times.py"/>
        <source>Unit</source>
        <translation>Enhed</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <location filename="../../composer/ui/templates/library_page.py"/>
        <source>Begin a template</source>
        <translation>Begynd på en skabelon</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/library_page.py"/>
        <source>Bring one in</source>
        <translation>Importer en</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/library_page.py"/>
        <source>Choose one to see how it looks, what its account says of it, and what can be done.</source>
        <translation>Vælg en for at se, hvordan den ser ud, hvad dens konto siger om den, og hvad der kan gøres.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/library_page.py"/>
        <source>Drop it to bring it into the library</source>
        <translation>Slip den for at importere den i biblioteket</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/library_page.py"/>
        <source>No template chosen</source>
        <translation>Ingen skabelon valgt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/library_page.py"/>
        <source>No template yet</source>
        <translation>Ingen skabelon endnu</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/library_page.py"/>
        <source>Templates begin conversations: Meta reviews them once, then they can be sent to anybody. Begin one here, or paste or drop JSON: a definition, an answer of Meta’s API, a message with a template.</source>
        <translation>Skabeloner indleder samtaler: Meta gennemgår dem én gang, derefter kan de sendes til alle. Begynd på en her, eller indsæt eller slip JSON: en definition, et svar fra Metas API, en besked med en skabelon.</translation>
    </message>
</context>
<context>
    <name>ListChip</name>
    <message>
        <location filename="../../composer/ui/lists/chip.py"/>
        <source>Look at the rows, and send</source>
        <translation>Se på rækkerne, og send</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/chip.py"/>
        <source>Next row</source>
        <translation>Næste række</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/chip.py"/>
        <source>Pasted rows</source>
        <translation>Indsatte rækker</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/chip.py"/>
        <source>Previous row</source>
        <translation>Forrige række</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/chip.py"/>
        <source>Remove the list</source>
        <translation>Fjern listen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/chip.py"/>
        <source>Shown: row {0}</source>
        <translation>Vist: række {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/chip.py"/>
        <source>To the list {0}</source>
        <translation>Til listen {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/chip.py"/>
        <source>{0}: 1 row</source>
        <translation>{0}: 1 række</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/chip.py"/>
        <source>{0}: {1} rows</source>
        <translation>{0}: {1} rækker</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>1 template</source>
        <translation>1 skabelon</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>Begin a template (Ctrl+N)</source>
        <translation>Begynd på en skabelon (Ctrl+N)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>Bring in</source>
        <translation>Importer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>Fetch from an account by id…</source>
        <translation>Hent fra en konto via id…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>Fetch what the accounts have of the templates that are shown (F5)</source>
        <translation>Hent det, kontiene har af de viste skabeloner (F5)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>No template matches</source>
        <translation>Ingen skabelon passer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>Open JSON files…</source>
        <translation>Åbn JSON-filer…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>Open a folder of JSON files…</source>
        <translation>Åbn en mappe med JSON-filer…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>Paste JSON (Ctrl+V)</source>
        <translation>Sæt JSON ind (Ctrl+V)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/list_pane.py"/>
        <source>Search conversations</source>
        <translation>Søg i samtaler</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>Search for fewer words, or show all templates.</source>
        <translation>Søg efter færre ord, eller vis alle skabeloner.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/list_pane.py"/>
        <source>Search numbers and messages</source>
        <translation>Søg numre og beskeder</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>Show all templates</source>
        <translation>Vis alle skabeloner</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>Templates</source>
        <translation>Skabeloner</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>{0} of {1}</source>
        <translation>{0} af {1}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>{0} templates</source>
        <translation>{0} skabeloner</translation>
    </message>
</context>
<context>
    <name>ListSending</name>
    <message>
        <location filename="../../composer/list_sending.py"/>
        <source>Pasted rows</source>
        <translation>Indsatte rækker</translation>
    </message>
    <message>
        <location filename="../../composer/list_sending.py"/>
        <source>Send it again</source>
        <translation>Send den igen</translation>
    </message>
    <message>
        <location filename="../../composer/list_sending.py"/>
        <source>The result is in “{0}”.</source>
        <translation>Resultatet ligger i ”{0}”.</translation>
    </message>
    <message>
        <location filename="../../composer/list_sending.py"/>
        <source>What became of each row can be saved below, now and later.</source>
        <translation>Hvad der skete med hver række, kan gemmes nedenfor, nu og senere.</translation>
    </message>
    <message>
        <location filename="../../composer/list_sending.py"/>
        <source>“{0}” is on its way to 1 recipient.</source>
        <translation>”{0}” er på vej til 1 modtager.</translation>
    </message>
    <message>
        <location filename="../../composer/list_sending.py"/>
        <source>“{0}” is on its way to {1} recipients.</source>
        <translation>”{0}” er på vej til {1} modtagere.</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <location filename="../../composer/ui/forms/marks.py"/>
        <source>Bold: *text* (Ctrl+B)</source>
        <translation>Fed: *tekst* (Ctrl+B)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/marks.py"/>
        <source>Code: `text`</source>
        <translation>Kode: `tekst`</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/marks.py"/>
        <source>Italic: _text_ (Ctrl+I)</source>
        <translation>Kursiv: _tekst_ (Ctrl+I)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/marks.py"/>
        <source>Put a gap here, which each message fills: {{1}}</source>
        <translation>Indsæt en pladsholder her, som hver besked udfylder: {{1}}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/marks.py"/>
        <source>Strike-through: ~text~</source>
        <translation>Gennemstreget: ~tekst~</translation>
    </message>
</context>
<context>
    <name>MessageForm</name>
    <message>
        <location filename="../../composer/ui/compose/message_form.py"/>
        <source>Add another message to the request</source>
        <translation>Tilføj endnu en besked til anmodningen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/message_form.py"/>
        <source>No form knows this type of message. Every key of it is here, as JSON.</source>
        <translation>Ingen formular kender denne type besked. Alle dens nøgler er her, som JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/message_form.py"/>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Gentag (Ctrl+Skift+Z)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/message_form.py"/>
        <source>Undo (Ctrl+Z)</source>
        <translation>Fortryd (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>MessagesTable</name>
    <message>
        <location filename="../../composer/ui/deliveries/table.py"/>
        <source>Messages</source>
        <translation>Beskeder</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/table.py"/>
        <source>Messages that came while the list held still for you</source>
        <translation>Beskeder, der kom, mens listen stod stille for dig</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/table.py"/>
        <source>{0} new</source>
        <translation>{0} nye</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <location filename="../../composer/ui/forms/times.py"/>
        <source>Choose a moment</source>
        <translation>Vælg et tidspunkt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/times.py"/>
        <source>Choose…</source>
        <translation>Vælg…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/times.py"/>
        <source>Date and time…</source>
        <translation>Dato og klokkeslæt…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/times.py"/>
        <source>In 1 hour</source>
        <translation>Om 1 time</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/times.py"/>
        <source>In 24 hours</source>
        <translation>Om 24 timer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/times.py"/>
        <source>In 4 hours</source>
        <translation>Om 4 timer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/times.py"/>
        <source>In 7 days</source>
        <translation>Om 7 dage</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <location filename="../../composer/ui/templates/notice.py"/>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>NoticesPanel</name>
    <message>
        <location filename="../../composer/ui/settings/notices_panel.py"/>
        <source>Messages that do not arrive</source>
        <translation>Beskeder, der ikke når frem</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/notices_panel.py"/>
        <source>Messages that you watch are told of in any case, however old they are: when they arrive, when they are read, and if they fail. Deliveries has a bell for that beside each message.</source>
        <translation>Om beskeder, du følger, får du altid en meddelelse, uanset hvor gamle de er: når de når frem, når de bliver læst, og hvis de mislykkes. I Leveringer er der en klokke til det ved hver besked.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/notices_panel.py"/>
        <source>Tell me when something that I sent fails</source>
        <translation>Sig til, når noget, jeg har sendt, mislykkes</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/notices_panel.py"/>
        <source>While Composer is not in front, your desktop tells you if a message that you sent in the last 24 hours fails, is refused, or gets no report in time. There is at most one notice a minute. It says to whom and why, never what the message says; a click on it opens Deliveries.</source>
        <translation>Når Composer ikke er forrest, siger dit skrivebord til, hvis en besked, du har sendt inden for de seneste 24 timer, mislykkes, afvises eller ikke får en rapport i tide. Der kommer højst én meddelelse i minuttet. Den siger til hvem og hvorfor, aldrig hvad beskeden siger; et klik på den åbner Leveringer.</translation>
    </message>
</context>
<context>
    <name>Pairs</name>
    <message>
        <location filename="../../composer/ui/forms/lists.py"/>
        <source>Add a key and value</source>
        <translation>Tilføj en nøgle og værdi</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/lists.py"/>
        <source>Key</source>
        <translation>Nøgle</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/lists.py"/>
        <source>Remove this pair</source>
        <translation>Fjern dette par</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/lists.py"/>
        <source>Value</source>
        <translation>Værdi</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../../composer/ui/commands/palette.py"/>
        <source>Commands</source>
        <translation>Kommandoer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/palette.py"/>
        <source>Nothing is called “{0}”. Try another word for it.</source>
        <translation>Intet hedder ”{0}”. Prøv et andet ord for det.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/palette.py"/>
        <source>Search commands</source>
        <translation>Søg kommandoer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/palette.py"/>
        <source>What would you like to do?</source>
        <translation>Hvad vil du gøre?</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/palette.py"/>
        <source>choose</source>
        <translation>vælg</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/palette.py"/>
        <source>close</source>
        <translation>luk</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/palette.py"/>
        <source>do it</source>
        <translation>udfør</translation>
    </message>
</context>
<context>
    <name>PhoneScene</name>
    <message>
        <location filename="../../composer/ui/preview/scene.py"/>
        <source>Phone preview</source>
        <translation>Forhåndsvisning på telefon</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/scene.py"/>
        <source>The person answered: {0}</source>
        <translation>Personen svarede: {0}</translation>
    </message>
</context>
<context>
    <name>PhoneSide</name>
    <message>
        <location filename="../../composer/ui/templates/designer/phone_side.py"/>
        <source>Taps are only tried here: nothing is sent to the Inbox.</source>
        <translation>Tryk prøves kun her: intet sendes til indbakken.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/phone_side.py"/>
        <source>What the phone shows</source>
        <translation>Hvad telefonen viser</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/phone_side.py"/>
        <source>With gaps</source>
        <translation>Med pladsholdere</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/phone_side.py"/>
        <source>With samples</source>
        <translation>Med eksempler</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <location filename="../../composer/ui/compose/problems.py"/>
        <source>Nothing to fix. The message is as the specification asks.</source>
        <translation>Intet at rette. Beskeden er, som specifikationen kræver.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/problems.py"/>
        <source>Problems</source>
        <translation>Problemer</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <location filename="../../composer/ui/templates/progress.py"/>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <location filename="../../composer/ui/widgets/rail_button.py"/>
        <source>{0}, {1} unread</source>
        <translation>{0}, {1} ulæste</translation>
    </message>
</context>
<context>
    <name>RawPane</name>
    <message>
        <location filename="../../composer/ui/deliveries/raw.py"/>
        <source>Copy the text as it was sent</source>
        <translation>Kopier teksten, som den blev sendt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/raw.py"/>
        <source>Next</source>
        <translation>Næste</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/raw.py"/>
        <source>Previous</source>
        <translation>Forrige</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/raw.py"/>
        <source>{0} of {1}</source>
        <translation>{0} af {1}</translation>
    </message>
</context>
<context>
    <name>ReadNote</name>
    <message>
        <location filename="../../composer/ui/compose/read_note.py"/>
        <source>1 repair: {1}</source>
        <translation>1 reparation: {1}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/read_note.py"/>
        <source>Close this note</source>
        <translation>Luk denne note</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/read_note.py"/>
        <source>Reading “{0}”…</source>
        <translation>Læser ”{0}”…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/read_note.py"/>
        <source>Reading…</source>
        <translation>Læser…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/read_note.py"/>
        <source>Show all</source>
        <translation>Vis alle</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/read_note.py"/>
        <source>Show less</source>
        <translation>Vis mindre</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/read_note.py"/>
        <source>The text was not quite JSON.</source>
        <translation>Teksten var ikke helt JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/read_note.py"/>
        <source>{0} Nothing was changed.</source>
        <translation>{0} Intet blev ændret.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/read_note.py"/>
        <source>{0} repairs: {1} …</source>
        <translation>{0} reparationer: {1} …</translation>
    </message>
</context>
<context>
    <name>RecipientList</name>
    <message>
        <location filename="../../composer/ui/compose/recipient_list.py"/>
        <source>Find a number or a name</source>
        <translation>Find et nummer eller et navn</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/recipient_list.py"/>
        <source>Find a recipient</source>
        <translation>Find en modtager</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/recipient_list.py"/>
        <source>Recipients</source>
        <translation>Modtagere</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/recipient_list.py"/>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/recipient_list.py"/>
        <source>Remove all</source>
        <translation>Fjern alle</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/recipient_list.py"/>
        <source>Remove the chosen recipients</source>
        <translation>Fjern de valgte modtagere</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/recipient_list.py"/>
        <source>{0} of {1} recipients</source>
        <translation>{0} af {1} modtagere</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/recipient_list.py"/>
        <source>{0} recipients</source>
        <translation>{0} modtagere</translation>
    </message>
</context>
<context>
    <name>Recipients</name>
    <message>
        <location filename="../../composer/ui/compose/recipients.py"/>
        <source>Add a number, +46701234567</source>
        <translation>Tilføj et nummer, +46701234567</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/recipients.py"/>
        <source>All {0}, to look through</source>
        <translation>Alle {0}, til gennemsyn</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/recipients.py"/>
        <source>Remove all</source>
        <translation>Fjern alle</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/recipients.py"/>
        <source>Remove all recipients. Undo (Ctrl+Z) brings them back.</source>
        <translation>Fjern alle modtagere. Fortryd (Ctrl+Z) henter dem tilbage.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/recipients.py"/>
        <source>Remove {0}</source>
        <translation>Fjern {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/recipients.py"/>
        <source>To: add a recipient&apos;s number</source>
        <translation>Til: tilføj en modtagers nummer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/recipients.py"/>
        <source>and {0} more</source>
        <translation>og {0} mere</translation>
    </message>
</context>
<context>
    <name>Refreshing</name>
    <message>
        <location filename="../../composer/ui/templates/refreshing.py"/>
        <source>1 template is no longer at its account.</source>
        <translation>1 skabelon findes ikke længere i sin konto.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/refreshing.py"/>
        <source>Fetching {0} of {1}</source>
        <translation>Henter {0} af {1}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/refreshing.py"/>
        <source>No account has any of these templates: nothing was fetched.</source>
        <translation>Ingen konto har nogen af disse skabeloner: intet blev hentet.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/refreshing.py"/>
        <source>Stopped. What was read stays.</source>
        <translation>Stoppet. Det, der blev læst, bliver.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/refreshing.py"/>
        <source>{0} templates are no longer at their account.</source>
        <translation>{0} skabeloner findes ikke længere i deres konto.</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <location filename="../../composer/ui/settings/removal.py"/>
        <source>Its password and token are removed from the keyring. What was sent stays in Deliveries; what still waits is held.</source>
        <translation>Dens adgangskode og token fjernes fra nøgleringen. Det, der er sendt, bliver i Leveringer; det, der stadig venter, holdes tilbage.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/removal.py"/>
        <source>Keep it</source>
        <translation>Behold det</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/removal.py"/>
        <source>Remove account</source>
        <translation>Fjern konto</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/removal.py"/>
        <source>Remove this account…</source>
        <translation>Fjern denne konto…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/removal.py"/>
        <source>Remove “{0}”?</source>
        <translation>Vil du fjerne ”{0}”?</translation>
    </message>
</context>
<context>
    <name>ReplyBox</name>
    <message>
        <location filename="../../composer/ui/inbox/reply.py"/>
        <source>From {0} · {1}</source>
        <translation>Fra {0} · {1}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/reply.py"/>
        <source>Open in Compose, to send something else than text</source>
        <translation>Åbn i Skriv for at sende andet end tekst</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/reply.py"/>
        <source>Reply</source>
        <translation>Svar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/reply.py"/>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/reply.py"/>
        <source>Send (Ctrl+Enter)</source>
        <translation>Send (Ctrl+Enter)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/reply.py"/>
        <source>The sandbox delivers your reply all the same.</source>
        <translation>Sandkassen leverer dit svar alligevel.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/reply.py"/>
        <source>Use a template</source>
        <translation>Brug en skabelon</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/reply.py"/>
        <source>Write a reply…</source>
        <translation>Skriv et svar…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/reply.py"/>
        <source>{0} of {1}</source>
        <translation>{0} af {1}</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <location filename="../../composer/ui/lists/table.py"/>
        <source>All {0}</source>
        <translation>Alle {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/table.py"/>
        <source>F2 mends a cell, the space bar leaves rows out or lets them in again.</source>
        <translation>F2 retter en celle, mellemrumstasten udelader rækker eller tager dem med igen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/table.py"/>
        <source>Left out {0}</source>
        <translation>Udeladt {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/table.py"/>
        <source>Rows to show</source>
        <translation>Rækker at vise</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/table.py"/>
        <source>The rows of the list</source>
        <translation>Listens rækker</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/table.py"/>
        <source>Warnings {0}</source>
        <translation>Advarsler {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/table.py"/>
        <source>Will be sent {0}</source>
        <translation>Sendes {0}</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <location filename="../../composer/ui/lists/model.py"/>
        <source>Check</source>
        <translation>Kontrol</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/model.py"/>
        <source>Goes to</source>
        <translation>Går til</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/model.py"/>
        <source>Left out by you</source>
        <translation>Udeladt af dig</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/model.py"/>
        <source>Not checked yet</source>
        <translation>Ikke kontrolleret endnu</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/model.py"/>
        <source>Ready</source>
        <translation>Klar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/model.py"/>
        <source>Row</source>
        <translation>Række</translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <location filename="../../composer/running.py"/>
        <source>The draft was replaced. Undo (Ctrl+Z) brings the old one back.</source>
        <translation>Kladden blev erstattet. Fortryd (Ctrl+Z) henter den gamle tilbage.</translation>
    </message>
</context>
<context>
    <name>SandboxPanel</name>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>1,000 times faster</source>
        <translation>1.000 gange hurtigere</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>10 times faster</source>
        <translation>10 gange hurtigere</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>100 times faster</source>
        <translation>100 gange hurtigere</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>A message is read after five seconds. One that is held back is reported after 15 minutes, because LINK goes on trying that long.</source>
        <translation>En besked læses efter fem sekunder. En, der holdes tilbage, rapporteres efter 15 minutter, fordi LINK forsøger så længe.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>A message is read at once. One that is held back is reported after a second instead of 15 minutes.</source>
        <translation>En besked læses med det samme. En, der holdes tilbage, rapporteres efter et sekund i stedet for 15 minutter.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>A message is read at once. One that is held back is reported after nine seconds instead of 15 minutes.</source>
        <translation>En besked læses med det samme. En, der holdes tilbage, rapporteres efter ni sekunder i stedet for 15 minutter.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>A message is read within a second. One that is held back is reported after a minute and a half instead of 15 minutes.</source>
        <translation>En besked læses inden for et sekund. En, der holdes tilbage, rapporteres efter halvandet minut i stedet for 15 minutter.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>As at LINK</source>
        <translation>Som hos LINK</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>Recipient</source>
        <translation>Modtager</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>Test recipients</source>
        <translation>Testmodtagere</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>The sandbox behaves like LINK, on this computer: it checks requests strictly and sends delivery reports. Nothing ever leaves your machine. Who gets a message decides what happens to it:</source>
        <translation>Sandkassen opfører sig som LINK, på denne computer: den kontrollerer anmodninger strengt og sender leveringsrapporter. Intet forlader nogensinde din maskine. Hvem der får en besked, afgør, hvad der sker med den:</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>Time in the sandbox</source>
        <translation>Tid i sandkassen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>What happens to a message</source>
        <translation>Hvad der sker med en besked</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>Write to {0}</source>
        <translation>Skriv til {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>{0} This counts for what waits already, too.</source>
        <translation>{0} Det gælder også det, der allerede venter.</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <location filename="../../composer/ui/settings/secret_field.py"/>
        <source>Kept for this session only: it is gone when Composer is closed.</source>
        <translation>Gemmes kun i denne session: væk, når Composer lukkes.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/secret_field.py"/>
        <source>Stored. Type to replace it.</source>
        <translation>Gemt. Skriv for at erstatte det.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/secret_field.py"/>
        <source>{0}, required</source>
        <translation>{0}, påkrævet</translation>
    </message>
</context>
<context>
    <name>SendBar</name>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>1 request</source>
        <translation>1 anmodning</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>Add a test recipient</source>
        <translation>Tilføj en testmodtager</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>Check and send…</source>
        <translation>Kontroller og send…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>Each message can be followed even when an answer was lost.</source>
        <translation>Hver besked kan følges, selv når et svar er gået tabt.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>Fewer requests; a lost answer then leaves all of them uncertain.</source>
        <translation>Færre anmodninger; et tabt svar gør så dem alle usikre.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>From: the number that the message comes from</source>
        <translation>Fra: nummeret, som beskeden kommer fra</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>One request for all recipients</source>
        <translation>Én anmodning til alle modtagere</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>One request for each recipient</source>
        <translation>Én anmodning til hver modtager</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>Pause sending with this account</source>
        <translation>Sæt afsendelsen med denne konto på pause</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>Send (Ctrl+Enter)</source>
        <translation>Send (Ctrl+Enter)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>Send to a list… (Ctrl+L)</source>
        <translation>Send til en liste… (Ctrl+L)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>What waits stays here until you resume it.</source>
        <translation>Det, der venter, bliver her, indtil du genoptager det.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>{0} requests</source>
        <translation>{0} anmodninger</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>{0}; how they are made</source>
        <translation>{0}; hvordan de laves</translation>
    </message>
</context>
<context>
    <name>SendStrip</name>
    <message>
        <location filename="../../composer/ui/compose/strip.py"/>
        <source>Cancel what has not left yet</source>
        <translation>Annuller det, der ikke er sendt endnu</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/strip.py"/>
        <source>Hide</source>
        <translation>Skjul</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/strip.py"/>
        <source>Show in Deliveries</source>
        <translation>Vis i Leveringer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/strip.py"/>
        <source>Stop sending</source>
        <translation>Stop afsendelsen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/strip.py"/>
        <source>{0} messages</source>
        <translation>{0} beskeder</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <location filename="../../composer/sending.py"/>
        <source>1 message has not left yet. Cancelled, it stays unsent.</source>
        <translation>1 besked er ikke sendt af sted endnu. Annulleres den, forbliver den usendt.</translation>
    </message>
    <message>
        <location filename="../../composer/sending.py"/>
        <source>Cancel what has not left</source>
        <translation>Annuller det, der ikke er sendt</translation>
    </message>
    <message>
        <location filename="../../composer/sending.py"/>
        <source>Send it again</source>
        <translation>Send den igen</translation>
    </message>
    <message>
        <location filename="../../composer/sending.py"/>
        <source>To {0} recipients</source>
        <translation>Til {0} modtagere</translation>
    </message>
    <message>
        <location filename="../../composer/sending.py"/>
        <source>{0} messages have not left yet. Cancelled, they stay unsent.</source>
        <translation>{0} beskeder er ikke sendt af sted endnu. Annulleres de, forbliver de usendte.</translation>
    </message>
    <message>
        <location filename="../../composer/sending.py"/>
        <source>{0}; next try {1}</source>
        <translation>{0}; næste forsøg {1}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <location filename="../../composer/ui/settings/page.py"/>
        <source>Accounts</source>
        <translation>Konti</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/page.py"/>
        <source>Appearance</source>
        <translation>Udseende</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/page.py"/>
        <source>Composer</source>
        <translation>Composer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/page.py"/>
        <source>Data and secrets</source>
        <translation>Data og hemmeligheder</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/page.py"/>
        <source>Notices</source>
        <translation>Meddelelser</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/page.py"/>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/page.py"/>
        <source>not saved yet</source>
        <translation>ikke gemt endnu</translation>
    </message>
</context>
<context>
    <name>SeveralDeeds</name>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>Delete it there</source>
        <translation>Slet den der</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>Delete them there</source>
        <translation>Slet dem der</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>Deleted there ({0})</source>
        <translation>Slettet dér ({0})</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>Deleting {0} of {1}</source>
        <translation>Sletter {0} af {1}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>Fetched ({0})</source>
        <translation>Hentet ({0})</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>Fetching {0} of {1}</source>
        <translation>Henter {0} af {1}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>Looking through {0} of {1}</source>
        <translation>Gennemser {0} af {1}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>No account has any of these templates.</source>
        <translation>Ingen konto har nogen af disse skabeloner.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>None of these can be submitted now; the list says why.</source>
        <translation>Ingen af disse kan indsendes nu; listen fortæller hvorfor.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>Something is still under way. One thing at a time.</source>
        <translation>Noget er stadig i gang. Én ting ad gangen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>Stopping after this one…</source>
        <translation>Stopper efter denne…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>Submit {0}</source>
        <translation>Indsend {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>Submitted ({0})</source>
        <translation>Indsendt ({0})</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>Submitting {0} of {1}</source>
        <translation>Indsender {0} af {1}</translation>
    </message>
</context>
<context>
    <name>SeveralMessages</name>
    <message>
        <location filename="../../composer/ui/compose/several.py"/>
        <source>Message</source>
        <translation>Besked</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/several.py"/>
        <source>Remove this message from the request</source>
        <translation>Fjern denne besked fra anmodningen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/several.py"/>
        <source>Unknown</source>
        <translation>Ukendt</translation>
    </message>
</context>
<context>
    <name>SeveralPane</name>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>And {0} more</source>
        <translation>Og {0} mere</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Compare the two</source>
        <translation>Sammenlign de to</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Copy as JSON (Ctrl+C)</source>
        <translation>Kopier som JSON (Ctrl+C)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Delete at their accounts…</source>
        <translation>Slet i deres konti…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Did not leave ({0})</source>
        <translation>Ikke sendt af sted ({0})</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Export as JSON…</source>
        <translation>Eksporter som JSON…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Fetch again</source>
        <translation>Hent igen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Left out ({0})</source>
        <translation>Udeladt ({0})</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>May have arrived ({0})</source>
        <translation>Kan være nået frem ({0})</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>More</source>
        <translation>Mere</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Not tried ({0})</source>
        <translation>Ikke forsøgt ({0})</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Nothing to submit: their account has them so ({0})</source>
        <translation>Intet at indsende: kontoen har dem sådan ({0})</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Refused ({0})</source>
        <translation>Afvist ({0})</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Remove from the library (Delete)</source>
        <translation>Fjern fra biblioteket (Delete)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Select those that are left</source>
        <translation>Marker dem, der er tilbage</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Submit…</source>
        <translation>Indsend…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>To be submitted ({0})</source>
        <translation>Til indsendelse ({0})</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>To be submitted, with something to think of ({0})</source>
        <translation>Til indsendelse, med noget at tænke over ({0})</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>What is selected, and what became of each</source>
        <translation>Hvad der er valgt, og hvad der blev af hver</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>{0} at an account</source>
        <translation>{0} i en konto</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>{0} changed here and not submitted</source>
        <translation>{0} ændret her og ikke indsendt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>{0} here alone</source>
        <translation>{0} kun her</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>{0} templates are selected</source>
        <translation>{0} skabeloner er valgt</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>All {0} rows will be sent.</source>
        <translation>Alle {0} rækker sendes.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Another file…</source>
        <translation>En anden fil…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Back to the message (Escape)</source>
        <translation>Tilbage til beskeden (Esc)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Bring one file at a time.</source>
        <translation>Importer én fil ad gangen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Checking: {0} of {1} rows</source>
        <translation>Kontrollerer: {0} af {1} rækker</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Drop it to send to this list</source>
        <translation>Slip den for at sende til denne liste</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>How many rows are checked</source>
        <translation>Hvor mange rækker der er kontrolleret</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Lister (*.csv *.tsv *.txt);;Alle filer (*)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Open a list</source>
        <translation>Åbn en liste</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Paste rows</source>
        <translation>Sæt rækker ind</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Pasted rows</source>
        <translation>Indsatte rækker</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Reading “{0}”…</source>
        <translation>Læser ”{0}”…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Reading…</source>
        <translation>Læser…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Remove the list</source>
        <translation>Fjern listen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Save the result</source>
        <translation>Gem resultatet</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Send to 1 recipient</source>
        <translation>Send til 1 modtager</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Send to a list</source>
        <translation>Send til en liste</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Send to {0} recipients</source>
        <translation>Send til {0} modtagere</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>The clipboard holds no rows. Copy them in your spreadsheet first.</source>
        <translation>Udklipsholderen indeholder ingen rækker. Kopier dem først i dit regneark.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>list</source>
        <translation>liste</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>{0} of {1} rows will be sent, one is left out.</source>
        <translation>{0} af {1} rækker sendes, én er udeladt.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>{0} of {1} rows will be sent, {2} are left out.</source>
        <translation>{0} af {1} rækker sendes, {2} er udeladt.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>{0} result.csv</source>
        <translation>{0} resultat.csv</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <location filename="../../composer/ui/preview/stage.py"/>
        <source>Desktop</source>
        <translation>Computer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/stage.py"/>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/stage.py"/>
        <source>Preview</source>
        <translation>Forhåndsvisning</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/stage.py"/>
        <source>Show it in the dark look</source>
        <translation>Vis i mørkt udseende</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/stage.py"/>
        <source>Show it in the light look</source>
        <translation>Vis i lyst udseende</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/stage.py"/>
        <source>What WhatsApp on a computer shows of it</source>
        <translation>Hvad WhatsApp på en computer viser af den</translation>
    </message>
</context>
<context>
    <name>Stamp</name>
    <message>
        <location filename="../../composer/ui/forms/instants.py"/>
        <source>Write it in milliseconds</source>
        <translation>Skriv det i millisekunder</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <location filename="../../composer/ui/lists/start.py"/>
        <source>A list is a CSV file or rows copied out of a spreadsheet: a row for each recipient, with the phone number in one column. The other columns are for what differs: {{name}} in the message becomes what stands in the column “name”.</source>
        <translation>En liste er en CSV-fil eller rækker kopieret fra et regneark: en række for hver modtager, med telefonnummeret i én kolonne. De andre kolonner er til det, der er forskelligt: {{name}} i beskeden bliver til det, der står i kolonnen ”name”.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/start.py"/>
        <source>Choose a file…</source>
        <translation>Vælg en fil…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/start.py"/>
        <source>Lists that were sent</source>
        <translation>Lister, der er sendt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/start.py"/>
        <source>Paste rows</source>
        <translation>Sæt rækker ind</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/start.py"/>
        <source>Pasted rows</source>
        <translation>Indsatte rækker</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/start.py"/>
        <source>Rows that were copied in a spreadsheet (Ctrl+V)</source>
        <translation>Rækker kopieret i et regneark (Ctrl+V)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/start.py"/>
        <source>Save the result of {0} as CSV</source>
        <translation>Gem resultatet af {0} som CSV</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/start.py"/>
        <source>Save the result…</source>
        <translation>Gem resultatet…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/start.py"/>
        <source>Send this message to a list</source>
        <translation>Send denne besked til en liste</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/start.py"/>
        <source>You see every row before anything is sent. Drop a file anywhere here.</source>
        <translation>Du ser hver række, før noget sendes. Slip en fil hvor som helst her.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/start.py"/>
        <source>{0} of {1} rows sent, {2}</source>
        <translation>{0} af {1} rækker sendt, {2}</translation>
    </message>
</context>
<context>
    <name>StartStrip</name>
    <message>
        <location filename="../../composer/ui/templates/designer/starts.py"/>
        <source>A whole template to write over. Or write your own into the fields below.</source>
        <translation>En hel skabelon at skrive oven i. Eller skriv din egen i felterne nedenfor.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/starts.py"/>
        <source>Start from</source>
        <translation>Begynd med</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/starts.py"/>
        <source>Start from: {0}</source>
        <translation>Begynd med: {0}</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <location filename="../../composer/ui/status_line.py"/>
        <source>1 needs you</source>
        <translation>1 kræver handling</translation>
    </message>
    <message>
        <location filename="../../composer/ui/status_line.py"/>
        <source>The sandbox is starting…</source>
        <translation>Sandkassen starter…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/status_line.py"/>
        <source>This account has no relay, so delivery reports do not come back.</source>
        <translation>Denne konto har intet relæ, så leveringsrapporter kommer ikke tilbage.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/status_line.py"/>
        <source>{0} need you</source>
        <translation>{0} kræver handling</translation>
    </message>
    <message>
        <location filename="../../composer/ui/status_line.py"/>
        <source>{0} paused</source>
        <translation>{0} på pause</translation>
    </message>
    <message>
        <location filename="../../composer/ui/status_line.py"/>
        <source>{0} waiting to be sent</source>
        <translation>{0} venter på at blive sendt</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>A type of message that cannot be shown here</source>
        <translation>En beskedtype, der ikke kan vises her</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>Leave it out</source>
        <translation>Udelad den</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>Let it in</source>
        <translation>Tag den med</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>Next problem</source>
        <translation>Næste problem</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>Next row (Alt+Right)</source>
        <translation>Næste række (Alt+Højre)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>Previous row (Alt+Left)</source>
        <translation>Forrige række (Alt+Venstre)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>Row {0} of {1}</source>
        <translation>Række {0} af {1}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>Send a test…</source>
        <translation>Send en test…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>Send this row’s message to a test recipient, and to nobody else</source>
        <translation>Send denne rækkes besked til en testmodtager og til ingen anden</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>Taps are only tried here: nothing is sent to the Inbox.</source>
        <translation>Tryk prøves kun her: intet sendes til indbakken.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>The request of this row as JSON</source>
        <translation>Denne rækkes anmodning som JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>The row as phone or JSON</source>
        <translation>Rækken som telefon eller JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>To nobody</source>
        <translation>Til ingen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>To {0}</source>
        <translation>Til {0}</translation>
    </message>
</context>
<context>
    <name>SubmitPanel</name>
    <message>
        <location filename="../../composer/ui/templates/submit_panel.py"/>
        <source>Another account has this template; this one gets a copy. </source>
        <translation>En anden konto har denne skabelon; denne får en kopi. </translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/submit_panel.py"/>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/submit_panel.py"/>
        <source>From the number {0}. Meta reviews it; after that it can be sent.</source>
        <translation>Fra nummeret {0}. Meta gennemgår den; derefter kan den sendes.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/submit_panel.py"/>
        <source>In the sandbox a name with “reject”, “pause”, “disable” or “pending” in it brings that about.</source>
        <translation>I sandkassen udløser et navn med ”reject”, ”pause”, ”disable” eller ”pending” i sig netop det.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/submit_panel.py"/>
        <source>Open in the designer</source>
        <translation>Åbn i designeren</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/submit_panel.py"/>
        <source>Submit</source>
        <translation>Indsend</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/submit_panel.py"/>
        <source>Submit anyway</source>
        <translation>Indsend alligevel</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/submit_panel.py"/>
        <source>Submit the changes to “{0}” in {1} to the account “{2}”?</source>
        <translation>Vil du indsende ændringerne af ”{0}” på {1} til kontoen ”{2}”?</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/submit_panel.py"/>
        <source>Submit “{0}” in {1} to the account “{2}”?</source>
        <translation>Vil du indsende ”{0}” på {1} til kontoen ”{2}”?</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/submit_panel.py"/>
        <source>To the WhatsApp Business Account {0}. Meta reviews it; after that all of its numbers can send it.</source>
        <translation>Til WhatsApp Business-kontoen {0}. Meta gennemgår den; derefter kan alle dens numre sende den.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/submit_panel.py"/>
        <source>What stands against it</source>
        <translation>Hvad der taler imod det</translation>
    </message>
</context>
<context>
    <name>SupportButton</name>
    <message>
        <location filename="../../composer/ui/deliveries/support_button.py"/>
        <source>Copied</source>
        <translation>Kopieret</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/support_button.py"/>
        <source>Copies ids, times, codes and descriptions. Never the text, never a password; phone numbers but for three digits are hidden.</source>
        <translation>Kopierer id’er, tidspunkter, koder og beskrivelser. Aldrig teksten, aldrig en adgangskode; telefonnumre er skjult undtagen tre cifre.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/support_button.py"/>
        <source>Copy for support</source>
        <translation>Kopier til support</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/support_button.py"/>
        <source>Copy with full numbers</source>
        <translation>Kopier med fulde numre</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/support_button.py"/>
        <source>More ways to copy</source>
        <translation>Flere måder at kopiere på</translation>
    </message>
</context>
<context>
    <name>TemplateBar</name>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>All languages</source>
        <translation>Alle sprog</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>Ask for what it needs</source>
        <translation>Spørg om det, den kræver</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>Choose a template…</source>
        <translation>Vælg en skabelon…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>Choose another…</source>
        <translation>Vælg en anden…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>Choose one from the library, and the form asks for exactly what it needs.</source>
        <translation>Vælg en fra biblioteket, så spørger formularen om præcis det, den kræver.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>Fill in by the template</source>
        <translation>Udfyld efter skabelonen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>Fill in freely</source>
        <translation>Udfyld frit</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>It is filled in freely. It is checked by its definition all the same.</source>
        <translation>Den udfyldes frit. Den kontrolleres alligevel mod sin definition.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>It is not in the library in {0}, so what it needs is not known here: fill in the form freely, or choose another.</source>
        <translation>Den er ikke i biblioteket på {0}, så hvad den kræver, vides ikke her: udfyld formularen frit, eller vælg en anden.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>Language: {0}</source>
        <translation>Sprog: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>Make a definition of it</source>
        <translation>Lav en definition af den</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>Open Templates</source>
        <translation>Åbn Skabeloner</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>The message has no place yet for all that this template asks for.</source>
        <translation>Beskeden har endnu ikke plads til alt det, skabelonen beder om.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>The template of this message</source>
        <translation>Denne beskeds skabelon</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>There are no templates in the library yet. Make or fetch one in Templates, or fill in this form freely.</source>
        <translation>Der er ingen skabeloner i biblioteket endnu. Lav eller hent en i Skabeloner, eller udfyld formularen frit.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>Which template?</source>
        <translation>Hvilken skabelon?</translation>
    </message>
</context>
<context>
    <name>TemplateList</name>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>Templates</source>
        <translation>Skabeloner</translation>
    </message>
</context>
<context>
    <name>TemplatePanel</name>
    <message>
        <location filename="../../composer/ui/templates/use/panel.py"/>
        <source>Nothing found. Try another word of the template.</source>
        <translation>Intet fundet. Prøv et andet ord i skabelonen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/panel.py"/>
        <source>Search names and words of templates</source>
        <translation>Søg navne og ord i skabeloner</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/panel.py"/>
        <source>Templates</source>
        <translation>Skabeloner</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/panel.py"/>
        <source>There are no templates in the library yet.</source>
        <translation>Der er ingen skabeloner i biblioteket endnu.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/panel.py"/>
        <source>Without a name</source>
        <translation>Uden navn</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/panel.py"/>
        <source>{0} more. Write a word of the one that you mean.</source>
        <translation>{0} mere. Skriv et ord i den, du mener.</translation>
    </message>
</context>
<context>
    <name>TemplatesPlace</name>
    <message>
        <location filename="../../composer/ui/templates/place.py"/>
        <source>Submit…</source>
        <translation>Indsend…</translation>
    </message>
</context>
<context>
    <name>ThreadPane</name>
    <message>
        <location filename="../../composer/ui/inbox/thread_pane.py"/>
        <source>Copy address</source>
        <translation>Kopier adresse</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/thread_pane.py"/>
        <source>Copy text</source>
        <translation>Kopier tekst</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/thread_pane.py"/>
        <source>Open in the browser…</source>
        <translation>Åbn i browseren…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/thread_pane.py"/>
        <source>The message that this answers is not in this conversation’s loaded part.</source>
        <translation>Beskeden, som dette er svar på, er ikke i den indlæste del af samtalen.</translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message>
        <location filename="../../composer/ui/inbox/thread_view.py"/>
        <source>Messages of the conversation</source>
        <translation>Samtalens beskeder</translation>
    </message>
</context>
<context>
    <name>Touching</name>
    <message>
        <location filename="../../composer/ui/preview/touching.py"/>
        <source>Choose a recipient, and it can be sent to the Inbox from there.</source>
        <translation>Vælg en modtager, så kan det sendes til indbakken derfra.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/touching.py"/>
        <source>“{0}” is a real account, so nothing is sent. With the sandbox it can be sent to the Inbox.</source>
        <translation>”{0}” er en rigtig konto, så intet sendes. Med sandkassen kan det sendes til indbakken.</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <location filename="../../composer/ui/troubles.py"/>
        <source>Composer</source>
        <translation>Composer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/troubles.py"/>
        <source>Something in Composer went wrong.</source>
        <translation>Noget gik galt i Composer.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/troubles.py"/>
        <source>Your draft is saved and nothing was sent because of this. You can go on; if it happens again, please send the log file to whoever looks after Composer:
{0}</source>
        <translation>Din kladde er gemt, og intet blev sendt på grund af dette. Du kan fortsætte; hvis det sker igen, så send logfilen til den, der tager sig af Composer:
{0}</translation>
    </message>
</context>
<context>
    <name>Whole</name>
    <message>
        <location filename="../../composer/ui/forms/whole.py"/>
        <source>Add {0}</source>
        <translation>Tilføj {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/whole.py"/>
        <source>The whole</source>
        <translation>Det hele</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <location filename="../../composer/ui/window.py"/>
        <source>Composer</source>
        <translation>Composer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/window.py"/>
        <source>Menu (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/window.py"/>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
</context>
<context>
    <name>WindowMark</name>
    <message>
        <location filename="../../composer/ui/widgets/window_mark.py"/>
        <source>Window {0}</source>
        <translation>Vindue {0}</translation>
    </message>
</context>
<context>
    <name>WindowNotice</name>
    <message>
        <location filename="../../composer/ui/compose/windows.py"/>
        <source>The customer care windows of {0} recipients are closed: only a template arrives there.</source>
        <translation>Kundeservicevinduerne for {0} modtagere er lukket: kun en skabelon når frem der.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/windows.py"/>
        <source>The recipient’s customer care window is closed: only a template arrives.</source>
        <translation>Modtagerens kundeservicevindue er lukket: kun en skabelon når frem.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/windows.py"/>
        <source>Use a template</source>
        <translation>Brug en skabelon</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <location filename="../../composer/ui/lists/work.py"/>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/work.py"/>
        <source>Preview</source>
        <translation>Forhåndsvisning</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/work.py"/>
        <source>Rows</source>
        <translation>Rækker</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/work.py"/>
        <source>What is shown of the list</source>
        <translation>Det, der vises af listen</translation>
    </message>
</context>
<context>
    <name>_AddressQuestion</name>
    <message>
        <location filename="../../composer/ui/inbox/thread_pane.py"/>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/thread_pane.py"/>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/thread_pane.py"/>
        <source>Open a file that somebody sent, from {0}, in your browser?</source>
        <translation>Vil du åbne en fil, som nogen har sendt, fra {0}, i din browser?</translation>
    </message>
</context>
<context>
    <name>_Question</name>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>Leave it</source>
        <translation>Lad være</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <location filename="../../composer/ui/forms/samples.py"/>
        <source>Remove the sample for {0}, which is no gap of the text</source>
        <translation>Fjern eksemplet til {0}, som ikke er en pladsholder i teksten</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/leftovers.py"/>
        <source>Remove {0}</source>
        <translation>Fjern {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/leftovers.py"/>
        <source>Rename to “{0}”</source>
        <translation>Omdøb til ”{0}”</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/samples.py"/>
        <source>Sample for {0}</source>
        <translation>Eksempel til {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/leftovers.py"/>
        <source>The message</source>
        <translation>Beskeden</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/samples.py"/>
        <source>What may stand here</source>
        <translation>Hvad der kan stå her</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/leftovers.py"/>
        <source>{0}, as JSON</source>
        <translation>{0}, som JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/samples.py"/>
        <source>{0}, which is no gap of the text</source>
        <translation>{0}, som ikke er en pladsholder i teksten</translation>
    </message>
</context>
<context>
    <name>_StepView</name>
    <message>
        <location filename="../../composer/ui/deliveries/timeline.py"/>
        <source>The code LINK gave</source>
        <translation>Den kode, LINK gav</translation>
    </message>
</context>
</TS>
