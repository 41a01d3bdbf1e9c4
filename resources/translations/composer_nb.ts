<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO" sourcelanguage="en">
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
        <translation>Lukk</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/box.py"/>
        <source>Composer</source>
        <translation>Composer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/box.py"/>
        <source>Copied. There are no passwords, numbers or messages in it.</source>
        <translation>Kopiert. Det inneholder ingen passord, numre eller meldinger.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/box.py"/>
        <source>Copy details</source>
        <translation>Kopier detaljene</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/box.py"/>
        <source>Data folder</source>
        <translation>Datamappe</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/box.py"/>
        <source>Licence</source>
        <translation>Lisens</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/box.py"/>
        <source>Open the folder</source>
        <translation>Åpne mappen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/box.py"/>
        <source>Version {0}</source>
        <translation>Versjon {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/box.py"/>
        <source>What Composer is made of</source>
        <translation>Hva Composer er laget av</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/box.py"/>
        <source>What it is made of, and under which licences</source>
        <translation>Hva det er laget av, og under hvilke lisenser</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/box.py"/>
        <source>Write WhatsApp Business messages, see them, send them and watch them arrive.</source>
        <translation>Skriv WhatsApp Business-meldinger, se dem, send dem og følg dem helt frem.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/box.py"/>
        <source>Your data is in</source>
        <translation>Dataene dine ligger i</translation>
    </message>
</context>
<context>
    <name>AccountDeeds</name>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>1 template was fetched.</source>
        <translation>1 mal ble hentet.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>Delete it there</source>
        <translation>Slett den der</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>Delete “{0}” in {1} at the account “{2}”? It can no longer be sent, and the name of an approved template is free again only after 30 days. It stays in this library.</source>
        <translation>Vil du slette «{0}» på {1} i kontoen «{2}»? Den kan ikke lenger sendes, og navnet på en godkjent mal blir først ledig igjen etter 30 dager. Malen blir værende i dette biblioteket.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>Deleting “{0}”…</source>
        <translation>Sletter «{0}» …</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>Fetching…</source>
        <translation>Henter …</translation>
    </message>
    <message>
        <source>It was not waited for an answer.</source>
        <translation type="vanished">Ingen ventet på svaret.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>Its account was removed from Composer.</source>
        <translation>Kontoen er fjernet fra Composer.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>Nobody waited for the answer.</source>
        <translation>Ingen ventet på svaret.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>Stop waiting</source>
        <translation>Slutt å vente</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>Submitting “{0}”…</source>
        <translation>Sender inn «{0}» …</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>The account has not answered yet. One thing at a time.</source>
        <translation>Kontoen har ikke svart ennå. Én ting om gangen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>What was asked may have arrived all the same; “About” says what to do.</source>
        <translation>Det du ba om, kan ha kommet frem likevel. «Om» sier hva du kan gjøre.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>{0} templates were fetched.</source>
        <translation>{0} maler ble hentet.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>“{0}” was deleted at its account.</source>
        <translation>«{0}» ble slettet i kontoen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>“{0}” was submitted to “{1}”.</source>
        <translation>«{0}» ble sendt inn til «{1}».</translation>
    </message>
</context>
<context>
    <name>AccountDesk</name>
    <message>
        <location filename="../../composer/ui/settings/account_desk.py"/>
        <source>An account was not saved: open it again.</source>
        <translation>En konto ble ikke lagret: Åpne den igjen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_desk.py"/>
        <source>Compose now sends with this account.</source>
        <translation>Skriv sender nå med denne kontoen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_desk.py"/>
        <source>Nothing is stored. Type it here.</source>
        <translation>Ingenting er lagret. Skriv det inn her.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_desk.py"/>
        <source>Saved, but perhaps the relay&apos;s token is still in the keyring.</source>
        <translation>Lagret, men releets token kan fortsatt ligge i nøkkelringen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_desk.py"/>
        <source>Saved.</source>
        <translation>Lagret.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_desk.py"/>
        <source>Saved. Another account sends at the moment.</source>
        <translation>Lagret. En annen konto sender for øyeblikket.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_desk.py"/>
        <source>The account was not removed from disk: {0}</source>
        <translation>Kontoen ble ikke fjernet fra disken: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_desk.py"/>
        <source>The account was not saved: {0}</source>
        <translation>Kontoen ble ikke lagret: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_desk.py"/>
        <source>“{0}” and its password are removed.</source>
        <translation>«{0}» og passordet er fjernet.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_desk.py"/>
        <source>“{0}” is removed, but perhaps its password is still in the keyring.</source>
        <translation>«{0}» er fjernet, men passordet kan fortsatt ligge i nøkkelringen.</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <location filename="../../composer/ui/settings/account_form.py"/>
        <source>Composer never writes passwords to a file. It can keep this one in memory until you close it.</source>
        <translation>Composer skriver aldri passord til en fil. Dette kan holdes i minnet til du lukker programmet.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_form.py"/>
        <source>Discard changes</source>
        <translation>Forkast endringene</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_form.py"/>
        <source>Keep it for this session only</source>
        <translation>Behold bare for denne økten</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_form.py"/>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_form.py"/>
        <source>Send with this account</source>
        <translation>Send med denne kontoen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_form.py"/>
        <source>Test connection</source>
        <translation>Test tilkoblingen</translation>
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
        <translation>Lagres i nøkkelringen på denne datamaskinen og ingen andre steder.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_sheet.py"/>
        <source>Relay token</source>
        <translation>Relétoken</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_sheet.py"/>
        <source>Safety</source>
        <translation>Sikkerhet</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_sheet.py"/>
        <source>Sending</source>
        <translation>Sending</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_sheet.py"/>
        <source>The token that your relay&apos;s operator gave you. Kept in this computer&apos;s keyring, nowhere else.</source>
        <translation>Tokenet du har fått av den som drifter releet. Lagres i nøkkelringen på denne datamaskinen og ingen andre steder.</translation>
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
        <translation>Legg til en konto …</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>It goes out through “{0}”, to one recipient.</source>
        <translation>Den sendes gjennom «{0}», til én mottaker.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>It goes out through “{0}”, to {1} recipients.</source>
        <translation>Den sendes gjennom «{0}», til {1} mottakere.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>“{0}” is a live account: one real person gets this.</source>
        <translation>«{0}» er en live-konto: Én virkelig person får dette.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>“{0}” is a live account: {1} real people get this.</source>
        <translation>«{0}» er en live-konto: {1} virkelige personer får dette.</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <location filename="../../composer/ui/preview/answer.py"/>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/answer.py"/>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/answer.py"/>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/answer.py"/>
        <source>Send to the Inbox</source>
        <translation>Send til innboksen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/answer.py"/>
        <source>Sent. It comes in through the relay in a moment.</source>
        <translation>Sendt. Det kommer inn gjennom releet om et øyeblikk.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/answer.py"/>
        <source>Show the Inbox</source>
        <translation>Vis innboksen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/answer.py"/>
        <source>The callback, as JSON</source>
        <translation>Callbacken som JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/answer.py"/>
        <source>What a tap brings back</source>
        <translation>Hva et trykk gir tilbake</translation>
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
        <translation>Høy kontrast</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>Language</source>
        <translation>Språk</translation>
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
        <translation>Utseende</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>The window changes at once; nothing is lost by it, and what is being sent goes on. Messages stay in the language that they are written in.</source>
        <translation>Vinduet endres med en gang. Ingenting går tapt, og det som sendes, fortsetter. Meldinger forblir på språket de er skrevet på.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>“Like the system” follows your desktop, where the desktop says which it is.</source>
        <translation>«Som systemet» følger skrivebordet hvis det oppgir hvilket utseende det har.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <location filename="../../composer/ui/lists/banner.py"/>
        <source>Go there</source>
        <translation>Gå dit</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/banner.py"/>
        <source>The message itself: {0}</source>
        <translation>Selve meldingen: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/banner.py"/>
        <source>{0} And {1} more.</source>
        <translation>{0} Og {1} til.</translation>
    </message>
</context>
<context>
    <name>BatchStrip</name>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>1 more</source>
        <translation>1 til</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>Cancel the rest…</source>
        <translation>Avbryt resten …</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>Go on sending</source>
        <translation>Fortsett å sende</translation>
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
        <translation>Forbereder {0} meldinger …</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>Preparing: {0} written down</source>
        <translation>Forbereder: {0} lagret</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>Resume</source>
        <translation>Gjenoppta</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>Show another batch that is on its way</source>
        <translation>Vis en annen utsendelse som pågår</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>Show in Deliveries</source>
        <translation>Vis i Leveringer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>Stop for now; what is leaving still leaves</source>
        <translation>Stopp inntil videre. Det som er på vei ut, sendes likevel</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>Stopped: {0}</source>
        <translation>Stoppet: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>{0} more</source>
        <translation>{0} til</translation>
    </message>
</context>
<context>
    <name>BringingIn</name>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>1 brought up to date.</source>
        <translation>1 oppdatert.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>1 template added.</source>
        <translation>1 mal lagt til.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>1 was here already.</source>
        <translation>1 fantes her fra før.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>JSON and text (*.json *.txt);;All files (*)</source>
        <translation>JSON og tekst (*.json *.txt);;Alle filer (*)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>Open a folder of templates</source>
        <translation>Åpne en mappe med maler</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>Open templates</source>
        <translation>Åpne maler</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>That is not on this computer. Save it to a file first.</source>
        <translation>Det er ikke på denne datamaskinen. Lagre det i en fil først.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>The clipboard holds no text and no files.</source>
        <translation>Utklippstavlen inneholder ingen tekst og ingen filer.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>They are of “{0}”: fetch them</source>
        <translation>De hører til «{0}»: Hent dem</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>{0} brought up to date.</source>
        <translation>{0} oppdatert.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>{0} have ids of an account.</source>
        <translation>{0} har ID-er fra en konto.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>{0} templates added.</source>
        <translation>{0} maler lagt til.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>{0} were here already.</source>
        <translation>{0} fantes her fra før.</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <location filename="../../composer/ui/forms/calendar.py"/>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/calendar.py"/>
        <source>Choose</source>
        <translation>Velg</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/calendar.py"/>
        <source>Choose a date and time</source>
        <translation>Velg dato og tid</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/calendar.py"/>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/calendar.py"/>
        <source>Next month</source>
        <translation>Neste måned</translation>
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
        <translation>Tid på denne datamaskinens klokke</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <location filename="../../composer/ui/welcome/card.py"/>
        <source>&amp;Skip</source>
        <translation>&amp;Hopp over</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/card.py"/>
        <source>Move {0} down</source>
        <translation>Flytt {0} ned</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/card.py"/>
        <source>Move {0} up</source>
        <translation>Flytt {0} opp</translation>
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
        <translation>{0}, åpen</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <location filename="../../composer/ui/deliveries/card.py"/>
        <source>Send again</source>
        <translation>Send på nytt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/card.py"/>
        <source>What to do</source>
        <translation>Hva du kan gjøre</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/card.py"/>
        <source>Who acts</source>
        <translation>Hvem må handle</translation>
    </message>
</context>
<context>
    <name>CardsBox</name>
    <message>
        <location filename="../../composer/ui/forms/cards.py"/>
        <source>{0} is the limit.</source>
        <translation>Grensen er {0}.</translation>
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
        <translation>Feil etter kode</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>Messages</source>
        <translation>Meldinger</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>Nothing failed in this time.</source>
        <translation>Ingenting mislyktes i denne perioden.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>Outcomes by day</source>
        <translation>Utfall per dag</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>Reason</source>
        <translation>Årsak</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>Show the numbers as a table</source>
        <translation>Vis tallene som tabell</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>Why messages failed</source>
        <translation>Hvorfor meldinger mislyktes</translation>
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
        <translation>Velg en kolonne …</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>Everybody gets the same message.</source>
        <translation>Alle får den samme meldingen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/columns.py"/>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>Leave out rows with warnings</source>
        <translation>Utelat rader med advarsler</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>None: each number has its own</source>
        <translation>Ingen: Hvert nummer har sin egen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>Numbers are in</source>
        <translation>Numrene er i</translation>
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
        <translation>Send den som den står, med krøllparentesene</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>Send to a number each time it is in the list</source>
        <translation>Send til et nummer hver gang det står i listen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>The column with the recipients’ numbers</source>
        <translation>Kolonnen med mottakernes numre</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>The country of numbers without a country code</source>
        <translation>Landet for numre uten landskode</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>The first line names the columns</source>
        <translation>Den første linjen har kolonnenavnene</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>What is filled into the message:</source>
        <translation>Dette fylles inn i meldingen:</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>What {0} stands for</source>
        <translation>Hva {0} står for</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>Write {0} into a text to put in each row’s value.</source>
        <translation>Skriv {0} i en tekst for å sette inn verdien fra hver rad.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>{0} rows with one column.</source>
        <translation>{0} rader med én kolonne.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>{0} rows, {1} columns, separated by {2}.</source>
        <translation>{0} rader, {1} kolonner, atskilt med {2}.</translation>
    </message>
</context>
<context>
    <name>CommandDesk</name>
    <message>
        <location filename="../../composer/ui/commands/desk.py"/>
        <source>All commands…</source>
        <translation>Alle kommandoer …</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/desk.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Hurtigtaster</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/desk.py"/>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/desk.py"/>
        <source>keys hotkeys</source>
        <translation>taster hurtigtaster snarveier</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>1 difference from “{0}”:</source>
        <translation>1 forskjell fra «{0}»:</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>All languages</source>
        <translation>Alle språk</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>Back to the template</source>
        <translation>Tilbake til malen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>Built the same</source>
        <translation>Bygd opp likt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>Compare with</source>
        <translation>Sammenlign med</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>It says the same as “{0}”.</source>
        <translation>Innholdet er det samme som i «{0}».</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>The template to compare with</source>
        <translation>Malen det skal sammenlignes med</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>To compare any two, select both in the list: the second with Ctrl held down.</source>
        <translation>Du kan sammenligne to vilkårlige maler ved å velge begge i listen: den andre mens du holder nede Ctrl.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>What differs</source>
        <translation>Forskjeller</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>{0} differences from “{1}”:</source>
        <translation>{0} forskjeller fra «{1}»:</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>{0}: the others are compared with it</source>
        <translation>{0}: De andre sammenlignes med denne</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>“{0}” in {1} languages, all built the same.</source>
        <translation>«{0}» på {1} språk, alle bygd opp likt.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>“{0}” in {1} languages; one is built differently.</source>
        <translation>«{0}» på {1} språk. Ett er bygd opp annerledes.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>“{0}” in {1} languages; {2} are built differently.</source>
        <translation>«{0}» på {1} språk. {2} er bygd opp annerledes.</translation>
    </message>
</context>
<context>
    <name>ComposePage</name>
    <message>
        <location filename="../../composer/ui/compose/page.py"/>
        <source>A type of message that cannot be shown here</source>
        <translation>En meldingstype som ikke kan vises her</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/page.py"/>
        <source>Account settings…</source>
        <translation>Kontoinnstillinger …</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/page.py"/>
        <source>Formats</source>
        <translation>Formater</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/page.py"/>
        <source>One thing must be mended before this can be sent.</source>
        <translation>Én ting må rettes før dette kan sendes.</translation>
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
        <translation>Teksten i JSON-panelet er ikke i meldingen ennå: Rett den, eller angre.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/page.py"/>
        <source>{0} things must be mended before this can be sent.</source>
        <translation>{0} ting må rettes før dette kan sendes.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/page.py"/>
        <source>“{0}” sends to its test recipients only, and this number is not one of them. Nothing was sent.</source>
        <translation>«{0}» sender bare til testmottakerne sine, og dette nummeret er ikke en av dem. Ingenting ble sendt.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/page.py"/>
        <source>“{0}” sends to its test recipients only, and {1} of these numbers are not among them. Nothing was sent.</source>
        <translation>«{0}» sender bare til testmottakerne sine, og {1} av disse numrene er ikke blant dem. Ingenting ble sendt.</translation>
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
        <translation> Mener du «{meant}»?</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source> LINK says: “{0}”</source>
        <extracomment>said.sentence</extracomment>
        <translation> LINK sier: «{0}»</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source> LINK&apos;s example has it so, its table does not. What LINK does with it is not confirmed.</source>
        <translation> Slik står det i LINKs eksempel, men ikke i tabellen. Hva LINK gjør med det, er ikke bekreftet.</translation>
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
        <translation> Meta sier: «{0}»</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source> Mobile numbers there have {digits} digits after +{code}.</source>
        <translation> Mobilnumre der har {digits} sifre etter +{code}.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/decoding.py"/>
        <source> Open it in your spreadsheet and save it as “CSV UTF-8”, or copy the rows there and paste them.</source>
        <translation> Åpne den i regnearket og lagre den som «CSV UTF-8», eller kopier radene der og lim dem inn.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source> They differ in their recipients: the first was opened. Paste the others one at a time.</source>
        <translation> De har ulike mottakere: Den første ble åpnet. Lim inn de andre én om gangen.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_payload.py"/>
        <source> in small letters</source>
        <translation> med små bokstaver</translation>
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
        <translation> {0}, høyst {1}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>+46…, then Enter</source>
        <translation>+47…, deretter Enter</translation>
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
        <translation>1 knapp</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>1 changed there.</source>
        <translation>1 er endret der.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>1 did not leave.</source>
        <translation>1 ble ikke sendt.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/saving.py"/>
        <source>1 file that was there was replaced.</source>
        <translation>1 fil som lå der, ble erstattet.</translation>
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
        <translation>1 er utelatt. Listen sier hvorfor.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>1 is new here.</source>
        <translation>1 er ny her.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>1 is no longer there.</source>
        <translation>1 finnes ikke lenger der.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>1 may have arrived: no answer came.</source>
        <translation>1 kan ha kommet frem: Det kom ikke noe svar.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>1 of the selected is at no account.</source>
        <translation>1 av de valgte finnes ikke i noen konto.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/interactive.py"/>
        <source>1 product</source>
        <translation>1 produkt</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/interactive.py"/>
        <source>1 section</source>
        <translation>1 seksjon</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>1 template of “{0}” was fetched.</source>
        <translation>1 mal i «{0}» ble hentet.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>1 template was deleted at its account.</source>
        <translation>1 mal ble slettet i kontoen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>1 template was fetched.</source>
        <translation>1 mal ble hentet.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>1 template was submitted.</source>
        <translation>1 mal ble sendt inn.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>1 to 31.</source>
        <translation>1 til 31.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>1 to 90. The footer then says so.</source>
        <translation>1 til 90. Bunnteksten sier det da.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/carousel.py"/>
        <source>1 value in its body</source>
        <translation>1 verdi i brødteksten</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>1 was changed here and is not submitted.</source>
        <translation>1 er endret her og ikke sendt inn.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>1 was changed here and there: what you wrote stays.</source>
        <translation>1 er endret både her og der: Det du har skrevet, beholdes.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>1 was not tried.</source>
        <translation>1 ble ikke forsøkt.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>1 was refused.</source>
        <translation>1 ble avslått.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_formats.py"/>
        <source>100 KB, or 500 KB when it moves</source>
        <translation>100 kB, eller 500 kB hvis det beveger seg</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>14 days</source>
        <translation>14 dager</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_formats.py"/>
        <source>16 MB</source>
        <translation>16 MB</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>24 hours over</source>
        <translation>24 timer er gått</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>25 February 2027, 15:33</source>
        <translation>25. februar 2027, 15.33</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>30 days</source>
        <translation>30 dager</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_formats.py"/>
        <source>5 MB</source>
        <translation>5 MB</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>90 days</source>
        <translation>90 dager</translation>
    </message>
    <message>
        <location filename="../../composer/messages/image/__init__.py"/>
        <source>A JPEG or PNG picture of at most 5 MB, with a caption if you like.</source>
        <translation>Et JPEG- eller PNG-bilde på høyst 5 MB, med bildetekst om du vil.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/sticker/__init__.py"/>
        <source>A WebP picture of 512 by 512 pixels: at most 100 KB, or 500 KB when it moves. It has no caption.</source>
        <translation>Et WebP-bilde på 512 × 512 piksler: høyst 100 kB, eller 500 kB hvis det beveger seg. Det har ingen bildetekst.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/link.py"/>
        <source>A backslash in a text is followed by a letter that means nothing there.</source>
        <translation>En omvendt skråstrek i en tekst følges av en bokstav som ikke betyr noe der.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/scalars.py"/>
        <source>A backslash stands outside a text.</source>
        <translation>En omvendt skråstrek står utenfor en tekst.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A backslash that means nothing in line {lines} was left out.</source>
        <translation>En omvendt skråstrek uten betydning på linje {lines} ble utelatt.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <source>A body</source>
        <translation>En brødtekst</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>A body cannot begin with a gap. Write a word before {gap}.</source>
        <translation>En brødtekst kan ikke begynne med en variabel. Skriv et ord før {gap}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>A body cannot end with a gap. Write a word after {gap}.</source>
        <translation>En brødtekst kan ikke slutte med en variabel. Skriv et ord etter {gap}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>A button for a one-time code belongs into an authentication template.</source>
        <translation>En knapp for en engangskode hører hjemme i en autentiseringsmal.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>A button of the type {kind} has no “{key}”.</source>
        <translation>En knapp av typen {kind} har ikke «{key}».</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source>A button takes one value; here are {count}.</source>
        <translation>En knapp tar én verdi. Her er det {count}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source>A button that calls a number has no gap: leave it out. Meta refuses it here.</source>
        <translation>En knapp som ringer et nummer, har ingen variabel: Utelat verdien. Meta avslår den her.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/cta_url/__init__.py"/>
        <source>A button that opens a web page</source>
        <translation>En knapp som åpner en nettside</translation>
    </message>
    <message>
        <location filename="../../composer/messages/catalog/__init__.py"/>
        <source>A button that opens your whole catalog</source>
        <translation>En knapp som åpner hele katalogen</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location_request/__init__.py"/>
        <source>A button that sends the recipient&apos;s place</source>
        <translation>En knapp som sender posisjonen til mottakeren</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/carousel.py"/>
        <source>A card has a header, a body and buttons; “{kind}” does not belong to it.</source>
        <translation>Et kort har topptekst, brødtekst og knapper. «{kind}» hører ikke hjemme der.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>A card has a header, a body and buttons; “{part}” does not belong to it.</source>
        <translation>Et kort har topptekst, brødtekst og knapper. «{part}» hører ikke hjemme der.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>A card has one or two buttons; here are {count}.</source>
        <translation>Et kort har én eller to knapper. Her er det {count}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>A card’s buttons are quick replies, web addresses or phone numbers; “{kind}” does not belong there.</source>
        <translation>Knappene på et kort er hurtigsvar, nettadresser eller telefonnumre. «{kind}» hører ikke hjemme der.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <source>A carousel has cards, and no values of its own.</source>
        <translation>En karusell har kort og ingen egne verdier.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/carousel.py"/>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>A carousel has {least} to {most} cards; here are {count}.</source>
        <translation>En karusell har {least} til {most} kort. Her er det {count}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>A choice of up to 30 products of the catalog that is linked to your WhatsApp Business Account, in sections. The recipient opens it, fills a cart and sends it to you as an order.</source>
        <translation>Inntil 30 produkter å velge blant fra katalogen som er koblet til WhatsApp Business-kontoen din, i seksjoner. Mottakeren åpner dem, fyller en handlekurv og sender den til deg som en bestilling.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A closing brace or bracket too many in line {lines} was left out.</source>
        <translation>En sluttparentes for mye på linje {lines} ble utelatt.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/lenient.py"/>
        <source>A colon and a value are missing after “{0}”.</source>
        <extracomment>short(key)</extracomment>
        <translation>Kolon og verdi mangler etter «{0}».</translation>
    </message>
    <message>
        <location filename="../../composer/formats/link.py"/>
        <source>A colon is missing after the key.</source>
        <translation>Kolon mangler etter nøkkelen.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A colon was missing in line {lines}.</source>
        <translation>Et kolon manglet på linje {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/link.py"/>
        <source>A comma is missing here.</source>
        <translation>Et komma mangler her.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A comma too many in line {lines} was left out.</source>
        <translation>Et komma for mye på linje {lines} ble utelatt.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A comma was missing after line {lines}.</source>
        <translation>Et komma manglet etter linje {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A comma was missing in line {lines}.</source>
        <translation>Et komma manglet på linje {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A comment in line {lines} was left out.</source>
        <translation>En kommentar på linje {lines} ble utelatt.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>A component of a template</source>
        <translation>En komponent i en mal</translation>
    </message>
    <message>
        <location filename="../../composer/templates/review.py"/>
        <source>A definition must be an object in braces.</source>
        <translation>En definisjon må være et objekt i krøllparenteser.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>A draft can be tried before it is published. Without an answer the published flow opens.</source>
        <translation>Et utkast kan prøves før det publiseres. Uten svar åpnes den publiserte flyten.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/status.py"/>
        <source>A failure was reported, and the message arrived nevertheless.</source>
        <translation>En feil ble rapportert, men meldingen kom likevel frem.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>A field has a wrong value</source>
        <translation>Et felt har feil verdi</translation>
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
        <translation>Et felt godtas ikke</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>A field of the message is unknown, misspelt or too long. The details name it.</source>
        <translation>Et felt i meldingen er ukjent, feilstavet eller for langt. Detaljene sier hvilket.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>A field too many</source>
        <translation>Et felt for mye</translation>
    </message>
    <message>
        <location filename="../../composer/messages/document/__init__.py"/>
        <source>A file of at most 100 MB. Give it a file name: without one the recipient sees a made-up name.</source>
        <translation>En fil på høyst 100 MB. Gi den et filnavn: Ellers ser mottakeren et oppdiktet navn.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/document/__init__.py"/>
        <source>A file to open or keep</source>
        <translation>En fil å åpne eller ta vare på</translation>
    </message>
    <message>
        <location filename="../../composer/messages/video/__init__.py"/>
        <source>A film with a caption</source>
        <translation>En video med bildetekst</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>A footer cannot have gaps.</source>
        <translation>En bunntekst kan ikke ha variabler.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>A form that opens inside WhatsApp</source>
        <translation>Et skjema som åpnes i WhatsApp</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <source>A header</source>
        <translation>En topptekst</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>A header can have one gap; here are {count}.</source>
        <translation>En topptekst kan ha én variabel. Her er det {count}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>A header cannot have * _ ~ or `: its text is always bold.</source>
        <translation>En topptekst kan ikke ha * _ ~ eller `: Teksten er alltid fet.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>A header must be one line.</source>
        <translation>En topptekst må være én linje.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/picture.py"/>
        <source>A header of the type “{0}” is not known, so it is not drawn.</source>
        <translation>En topptekst av typen «{0}» er ikke kjent, så den tegnes ikke.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <source>A header takes one value; here are {count}.</source>
        <translation>En topptekst tar én verdi. Her er det {count}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/lenient.py"/>
        <location filename="../../composer/formats/link.py"/>
        <source>A key in double quotation marks is missing here.</source>
        <translation>En nøkkel i doble anførselstegn mangler her.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A key in line {lines} had no quotation marks.</source>
        <translation>En nøkkel på linje {lines} manglet anførselstegn.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/lenient.py"/>
        <source>A key is missing before this bracket.</source>
        <translation>En nøkkel mangler før denne parentesen.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>A limited-time offer has a button with a web address, and before it at most one that copies the code.</source>
        <translation>Et tidsbegrenset tilbud har en knapp med en nettadresse, og foran den høyst én som kopierer koden.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>A limited-time offer has no footer.</source>
        <translation>Et tidsbegrenset tilbud har ingen bunntekst.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/link.py"/>
        <source>A line break or another control character stands inside a text.</source>
        <translation>Et linjeskift eller et annet kontrolltegn står inne i en tekst.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>A link can have one gap, here are {count}.</source>
        <translation>En lenke kan ha én variabel, her er det {count}.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/decoding.py"/>
        <source>A list can have {0} MB. Split it into several files.</source>
        <extracomment>MOST_BYTES // 1000000</extracomment>
        <translation>En liste kan være på {0} MB. Del den opp i flere filer.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/reading.py"/>
        <source>A list can have {0} rows. Split it into several files.</source>
        <extracomment>MOST_ROWS</extracomment>
        <translation>En liste kan ha {0} rader. Del den opp i flere filer.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>A list of {0} of Meta&apos;s, put into LINK&apos;s words.</source>
        <extracomment>_count(each, &apos;request&apos;)</extracomment>
        <translation>En liste med {0} til Meta, skrevet om til LINKs ord.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/reading.py"/>
        <source>A list of {0} templates.</source>
        <extracomment>len(entries)</extracomment>
        <translation>En liste med {0} maler.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>A list of {0}, of which the first request was opened. Paste the others one at a time.</source>
        <extracomment>len(each)</extracomment>
        <translation>En liste med {0}, der den første forespørselen ble åpnet. Lim inn de andre én om gangen.</translation>
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
        <translation>En liste med én mal, {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>A live account sends to the test recipients below and to nobody else, until you choose “Everybody”: nothing reaches a customer by mistake. Other accounts send to everybody unless you say otherwise.</source>
        <translation>En live-konto sender til testmottakerne nedenfor og ingen andre, helt til du velger «Alle»: Ingenting når en kunde ved en feil. Andre kontoer sender til alle hvis du ikke bestemmer noe annet.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/video/__init__.py"/>
        <source>A look around</source>
        <translation>En rundtur</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_payload.py"/>
        <source>A media id works faster than a link, and Meta recommends it.</source>
        <translation>En medie-ID er raskere enn en lenke, og Meta anbefaler den.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>A menu of up to ten rows to choose from</source>
        <translation>En meny med inntil ti rader å velge mellom</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/own_rules.py"/>
        <source>A message can only be marked as “read”.</source>
        <translation>En melding kan bare merkes som «read».</translation>
    </message>
    <message>
        <location filename="../../composer/ui/notices/words.py"/>
        <source>A message did not arrive</source>
        <translation>En melding kom ikke frem</translation>
    </message>
    <message>
        <location filename="../../composer/messages/unknown.py"/>
        <source>A message must be an object in braces.</source>
        <translation>En melding må være et objekt i krøllparenteser.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>A message of Meta&apos;s {0}; it was put into LINK&apos;s words.</source>
        <extracomment>api.name</extracomment>
        <translation>En melding for Metas {0}. Den ble skrevet om til LINKs ord.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>A message of type “{0}”.</source>
        <extracomment>short(named); told[0]</extracomment>
        <translation>En melding av typen «{0}».</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/words.py"/>
        <source>A message that Composer does not know</source>
        <translation>En melding som Composer ikke kjenner</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/bubble.py"/>
        <source>A message that is not in the journal</source>
        <translation>En melding som ikke er i journalen</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/__init__.py"/>
        <source>A message that was approved beforehand. The only kind that reaches people who did not write to you in the last 24 hours. Give its name, its language, and a value for each of its gaps.</source>
        <translation>En melding som er godkjent på forhånd. Den eneste typen som når personer som ikke har skrevet til deg de siste 24 timene. Oppgi navn, språk og en verdi for hver variabel.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>A message with a button that opens a flow: a form of several screens that was made in WhatsApp Manager. What the recipient fills in comes back as a message.</source>
        <translation>En melding med en knapp som åpner en flyt: et skjema med flere skjermbilder som er laget i WhatsApp Manager. Det mottakeren fyller inn, kommer tilbake som en melding.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/bringing_in.py"/>
        <source>A message with a template: this is a sketch of the template, with words to write.</source>
        <translation>En melding med en mal: Dette er en skisse av malen, med ord du må skrive.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>A message with one button that opens a list of up to ten rows. The recipient chooses one; the chat shows its title as the answer, and you get its id. It can be sent within 24 hours of the recipient&apos;s last message.</source>
        <translation>En melding med én knapp som åpner en liste med inntil ti rader. Mottakeren velger én. Chatten viser tittelen som svar, og du får ID-en. Den kan sendes innen 24 timer etter mottakerens siste melding.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/cta_url/__init__.py"/>
        <source>A message with one button that opens a web page. The long address stays out of sight. WhatsApp does not tell you that it was tapped.</source>
        <translation>En melding med én knapp som åpner en nettside. Den lange adressen vises ikke. WhatsApp sier ikke fra om at noen har trykket.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/__init__.py"/>
        <source>A message with one to three buttons. A tap sends the button&apos;s title back as an answer, and you get its id.</source>
        <translation>En melding med én til tre knapper. Et trykk sender knappens tittel tilbake som svar, og du får ID-en.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location_request/__init__.py"/>
        <source>A message with the button “Send location”. The recipient chooses where they are, or another place, and you get it as a message.</source>
        <translation>En melding med knappen «Send posisjon». Mottakeren velger hvor de er, eller et annet sted, og du får det som en melding.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/catalog/__init__.py"/>
        <source>A message with the button “View catalog”. The recipient sees all products of the catalog that is linked to your WhatsApp Business Account, and can order.</source>
        <translation>En melding med knappen «Vis katalog». Mottakeren ser alle produktene i katalogen som er koblet til WhatsApp Business-kontoen din, og kan bestille.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>A message.</source>
        <translation>En melding.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A missing closing brace or bracket was added in line {lines}.</source>
        <translation>En manglende sluttparentes ble lagt til på linje {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A missing opening brace was added in line {lines}.</source>
        <translation>En manglende startparentes ble lagt til på linje {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/messages.py"/>
        <source>A new message. Undo (Ctrl+Z) brings the old one back.</source>
        <translation>En ny melding. Angre (Ctrl+Z) henter tilbake den gamle.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A number in line {lines} has more digits than can be kept exactly; it was rounded.</source>
        <translation>Et tall på linje {lines} har flere sifre enn det som kan bevares nøyaktig. Det ble avrundet.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A number in line {lines} was not written as JSON has it.</source>
        <translation>Et tall på linje {lines} var ikke skrevet slik JSON krever.</translation>
    </message>
    <message>
        <location filename="../../composer/template_calls.py"/>
        <source>A number is missing</source>
        <translation>Et nummer mangler</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>A parameter has new lines, tabs or many spaces.</source>
        <translation>En parameter har linjeskift, tabulatorer eller mange mellomrom.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>A parameter is longer than the template allows.</source>
        <translation>En parameter er lengre enn malen tillater.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>A parameter is of another kind than the template wants.</source>
        <translation>En parameter er av en annen type enn malen vil ha.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/payload.py"/>
        <source>A part of the name is missing: beside the formatted name, give at least a first name, last name, middle name, prefix or suffix.</source>
        <translation>En del av navnet mangler: Oppgi minst et fornavn, etternavn, mellomnavn, prefiks eller suffiks ved siden av visningsnavnet.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>A part of the template is too long</source>
        <translation>For lang del av malen</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/definition.py"/>
        <source>A part of this template is of a type that is not known, so it is not drawn.</source>
        <translation>En del av denne malen er av en ukjent type, så den tegnes ikke.</translation>
    </message>
    <message>
        <location filename="../../composer/connections.py"/>
        <source>A password is missing</source>
        <translation>Et passord mangler</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>A payment problem</source>
        <translation>Et betalingsproblem</translation>
    </message>
    <message>
        <location filename="../../composer/messages/image/__init__.py"/>
        <source>A picture with a caption</source>
        <translation>Et bilde med bildetekst</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>A picture, video or document in a template&apos;s header has no caption. Remove it.</source>
        <translation>Et bilde, en video eller et dokument i toppteksten til en mal har ingen bildetekst. Fjern den.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/__init__.py"/>
        <source>A place on the map</source>
        <translation>Et sted på kartet</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/__init__.py"/>
        <source>A place that the recipient can open in a map. Copy latitude and longitude from any map, in degrees.</source>
        <translation>Et sted som mottakeren kan åpne i et kart. Kopier bredde- og lengdegrad fra et hvilket som helst kart, i grader.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>A placeholder stands at the edge</source>
        <translation>En plassholder står i kanten</translation>
    </message>
    <message>
        <location filename="../../composer/messages/text/__init__.py"/>
        <source>A plain text message. Like every free-form message it reaches only people who wrote to you in the last 24 hours; to start a conversation, use a template.</source>
        <translation>En vanlig tekstmelding. Som alle frie meldinger når den bare personer som har skrevet til deg de siste 24 timene. Bruk en mal for å starte en samtale.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive_payload.py"/>
        <source>A provider is for links; with a media id it has no effect.</source>
        <translation>En leverandør er for lenker. Med en medie-ID har den ingen virkning.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>A proxy stands between this computer and the server and did not let the request through.</source>
        <translation>En proxy mellom denne datamaskinen og serveren slapp ikke forespørselen gjennom.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/__init__.py"/>
        <source>A question with up to three answers</source>
        <translation>Et spørsmål med inntil tre svar</translation>
    </message>
    <message>
        <location filename="../../composer/lists/reading.py"/>
        <source>A quotation mark is never closed, so quotation marks were read as letters.</source>
        <translation>Et anførselstegn avsluttes aldri, så anførselstegn ble lest som vanlige tegn.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <source>A quote needs a space behind the &gt;.</source>
        <translation>Et sitat trenger et mellomrom etter &gt;.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product/__init__.py"/>
        <source>A rain jacket</source>
        <translation>En regnjakke</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/own_rules.py"/>
        <source>A recipient is missing.</source>
        <translation>En mottaker mangler.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/own_rules.py"/>
        <source>A recipient must be text: a WhatsApp id or a phone number.</source>
        <translation>En mottaker må være tekst: en WhatsApp-ID eller et telefonnummer.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/own_rules.py"/>
        <source>A recipient should be text in quotation marks; Meta&apos;s reference has no numbers here.</source>
        <translation>En mottaker bør være tekst i anførselstegn. Metas referanse har ingen tall her.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/audio/__init__.py"/>
        <source>A recording to listen to</source>
        <translation>Et opptak å lytte til</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>A report comes before LINK’s answer</source>
        <translation>En rapport kommer før svaret fra LINK</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>A request</source>
        <translation>En forespørsel</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>A sample for the gap is missing.</source>
        <translation>Et eksempel for variabelen mangler.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>A sample for the gap {gap} is missing.</source>
        <translation>Et eksempel for variabelen {gap} mangler.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>A sample of the code is missing.</source>
        <translation>Et eksempel på koden mangler.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/component.py"/>
        <source>A sample of the header’s file is missing: the handle that Meta’s upload gave for it.</source>
        <translation>Et eksempel på filen i toppteksten mangler: håndtaket som Metas opplasting ga for den.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>A sample of the link is missing.</source>
        <translation>Et eksempel på lenken mangler.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <source>A second ` on the same line is needed, with text between the two.</source>
        <translation>Det trengs en ` til på samme linje, med tekst mellom de to.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>A second, smaller line below the title.</source>
        <translation>En mindre linje nummer to under tittelen.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A semicolon in line {lines} was read as a comma.</source>
        <translation>Et semikolon på linje {lines} ble lest som komma.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/definition.py"/>
        <source>A service provider reports that phones show a card of the first address above the text of a template. Meta does not document it, so it is not drawn.</source>
        <translation>En tjenesteleverandør oppgir at telefoner viser et kort for den første adressen over teksten i en mal. Meta dokumenterer det ikke, så det tegnes ikke.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <source>A short title in bold above the body. Emoji are fine, formatting marks are not.</source>
        <translation>En kort tittel i fet skrift over brødteksten. Emojier går fint, formateringstegn ikke.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <source>A small grey line below the body.</source>
        <translation>En liten grå linje under brødteksten.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>A small grey line, at most 60 characters, without gaps.</source>
        <translation>En liten grå linje, høyst 60 tegn, uten variabler.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/sticker/__init__.py"/>
        <source>A small picture without a bubble</source>
        <translation>Et lite bilde uten boble</translation>
    </message>
    <message>
        <location filename="../../composer/messages/audio/__init__.py"/>
        <source>A sound file of at most 16 MB: AAC, AMR, MP3, M4A, or OGG with the Opus codec. It has no caption; write a text message before it.</source>
        <translation>En lydfil på høyst 16 MB: AAC, AMR, MP3, M4A eller OGG med Opus-kodek. Den har ingen bildetekst. Skriv en tekstmelding før den.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/numbers.py"/>
        <source>A spreadsheet shortened this number to {number}, so its last digits are lost. Format the column there as text, and fetch the numbers anew.</source>
        <translation>Et regneark har forkortet dette nummeret til {number}, så de siste sifrene er borte. Formater kolonnen som tekst der, og hent numrene på nytt.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/pointing.py"/>
        <source>A stand-in:</source>
        <translation>En erstatning:</translation>
    </message>
    <message>
        <location filename="../../composer/templates/reading.py"/>
        <source>A stored template</source>
        <translation>En lagret mal</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A tab or another control character stood inside a text in line {lines}; it was kept.</source>
        <translation>En tabulator eller et annet kontrolltegn sto inne i en tekst på linje {lines}. Det ble beholdt.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <location filename="../../composer/templates/reading.py"/>
        <source>A template</source>
        <translation>En mal</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>A template can have {limit} buttons; here are {count}.</source>
        <translation>En mal kan ha {limit} knapper. Her er det {count}.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>A template with this name and language was deleted less than 30 days ago.</source>
        <translation>En mal med dette navnet og språket ble slettet for mindre enn 30 dager siden.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>A template’s text may not begin or end with a placeholder.</source>
        <translation>Teksten i en mal kan ikke begynne eller slutte med en plassholder.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>A test number only sends to the recipients on its list.</source>
        <translation>Et testnummer sender bare til mottakerne på listen sin.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>A text fits every gap. Money and dates are shown in the way of the phone&apos;s language.</source>
        <translation>En tekst passer i alle variabler. Penger og datoer vises slik det er vanlig på telefonens språk.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>A text fits every gap. Money and dates are shown in the way of the phone’s language.</source>
        <translation>En tekst passer i alle variabler. Penger og datoer vises slik det er vanlig på telefonens språk.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A text in line {lines} was in other than double quotation marks.</source>
        <translation>En tekst på linje {lines} sto i noe annet enn doble anførselstegn.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>A text of the template is over its limit.</source>
        <translation>En tekst i malen er over grensen.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/link.py"/>
        <location filename="../../composer/formats/quoted.py"/>
        <source>A text that begins here has no closing quotation mark.</source>
        <translation>En tekst som begynner her, har ikke noe avsluttende anførselstegn.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A text that begins in line {lines} runs over several lines; the line breaks were kept.</source>
        <translation>En tekst som begynner på linje {lines}, går over flere linjer. Linjeskiftene ble beholdt.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>A timestamp stands alone: leave out either it or the parts of the date.</source>
        <translation>Et tidsstempel står alene: Utelat enten det eller delene av datoen.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <source>A title above the body, or nothing. This kind of message can have no picture there.</source>
        <translation>En tittel over brødteksten, eller ingenting. Denne typen melding kan ikke ha bilde der.</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>A user name cannot contain a colon.</source>
        <translation>Et brukernavn kan ikke inneholde kolon.</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <source>A user name cannot contain line breaks or other invisible characters.</source>
        <translation>Et brukernavn kan ikke inneholde linjeskift eller andre usynlige tegn.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>A user of your client. Composer logs in with it and keeps the token that it gets in memory only.</source>
        <translation>En bruker i klienten din. Composer logger på med den og beholder tokenet det får, bare i minnet.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>A value does not fit its placeholder: a wrong type, or line breaks, tabs or many spaces where none may be.</source>
        <translation>En verdi passer ikke i plassholderen: feil type, eller linjeskift, tabulatorer eller mange mellomrom der det ikke er tillatt.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>A value has the wrong form</source>
        <translation>En verdi har feil form</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A value in line {lines} had no quotation marks and was read as text.</source>
        <translation>En verdi på linje {lines} manglet anførselstegn og ble lest som tekst.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/lenient.py"/>
        <source>A value is missing after “{0}”.</source>
        <extracomment>short(top.key)</extracomment>
        <translation>En verdi mangler etter «{0}».</translation>
    </message>
    <message>
        <location filename="../../composer/formats/link.py"/>
        <location filename="../../composer/formats/scalars.py"/>
        <source>A value is missing here, or is not written as JSON.</source>
        <translation>En verdi mangler her, eller er ikke skrevet som JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>A value is not valid</source>
        <translation>En verdi er ikke gyldig</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <source>A value of the type “{given}” does not belong into {part}.</source>
        <translation>En verdi av typen «{given}» hører ikke hjemme i {part}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>A version looks like v23.0.</source>
        <translation>En versjon ser ut som v23.0.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/notices/words.py"/>
        <source>A watched message arrived</source>
        <translation>En melding du følger, kom frem</translation>
    </message>
    <message>
        <location filename="../../composer/ui/notices/words.py"/>
        <source>A watched message was read</source>
        <translation>En melding du følger, ble lest</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/asking.py"/>
        <source>A word of your own that comes back with the answer, so that you know which message it is for.</source>
        <translation>Et eget ord som kommer tilbake med svaret, så du vet hvilken melding det gjelder.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/editing.py"/>
        <source>A {0} template can be edited as often as you like. It is then reviewed again.</source>
        <extracomment>kind.lower()</extracomment>
        <translation>En mal med status {0} kan redigeres så ofte du vil. Den blir da vurdert på nytt.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source>A {kind} button takes a value of the type “{takes}”; here it is “{given}”.</source>
        <translation>En knapp av typen {kind} tar en verdi av typen «{takes}». Her er den «{given}».</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>A {part} is possible in the category MARKETING only.</source>
        <translation>Bare kategorien MARKETING kan ha {part}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_formats.py"/>
        <source>AAC, AMR, MP3, M4A or OGG with Opus</source>
        <translation>AAC, AMR, MP3, M4A eller OGG med Opus</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>ADB Unit of Account</source>
        <translation>ADB-kontoenhet</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/content.py"/>
        <source>About product</source>
        <translation>Om produktet</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Accepted</source>
        <translation>Godtatt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Accepted by LINK</source>
        <translation>Godtatt av LINK</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Accepted by the sandbox</source>
        <translation>Godtatt av sandkassen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Accepted, but no report ever comes</source>
        <translation>Godtatt, men det kommer aldri noen rapport</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Access denied</source>
        <translation>Ingen tilgang</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Access to WhatsApp has expired</source>
        <translation>Tilgangen til WhatsApp er utløpt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/kinds.py"/>
        <source>Access token</source>
        <translation>Tilgangstoken</translation>
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
        <translation>Konto: {0}, bedriftskonto {1}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>Account: {0}, number {1}</source>
        <translation>Konto: {0}, nummer {1}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/groups.py"/>
        <source>Accounts</source>
        <translation>Kontoer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/details.py"/>
        <source>Accounts: {0}</source>
        <extracomment>_accounts(accounts)</extracomment>
        <translation>Kontoer: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <source>Action</source>
        <translation>Handling</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/kinds.py"/>
        <source>Add a Cloud API account</source>
        <translation>Legg til en Cloud API-konto</translation>
    </message>
    <message>
        <location filename="../../composer/template_calls.py"/>
        <source>Add a Cloud API account with the same WhatsApp Business Account, or manage them in WhatsApp Manager.</source>
        <translation>Legg til en Cloud API-konto med den samme WhatsApp Business-kontoen, eller administrer dem i WhatsApp Manager.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/kinds.py"/>
        <source>Add a LINK account</source>
        <translation>Legg til en LINK-konto</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/__init__.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Add a button</source>
        <translation>Legg til en knapp</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/form.py"/>
        <source>Add a card</source>
        <translation>Legg til et kort</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Add a contact</source>
        <translation>Legg til en kontakt</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Add a phone number</source>
        <translation>Legg til et telefonnummer</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Add a postal address</source>
        <translation>Legg til en postadresse</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>Add a product</source>
        <translation>Legg til et produkt</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>Add a row</source>
        <translation>Legg til en rad</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>Add a section</source>
        <translation>Legg til en seksjon</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Add a value</source>
        <translation>Legg til en verdi</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Add a web address</source>
        <translation>Legg til en nettadresse</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/kinds.py"/>
        <source>Add an On-Premises account</source>
        <translation>Legg til en On-Premises-konto</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Add an account…</source>
        <translation>Legg til en konto …</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Add an app</source>
        <translation>Legg til en app</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Add an e-mail address</source>
        <translation>Legg til en e-postadresse</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Add the recipient to the test number’s list at Meta.</source>
        <translation>Legg mottakeren til på listen for testnummeret hos Meta.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/comparing.py"/>
        <source>Added when the message is sent: Meta gives it back in every report.</source>
        <translation>Legges til når meldingen sendes: Meta gir det tilbake i hver rapport.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_problems.py"/>
        <source>Added when the message is sent; not written into the draft. Write something else here to send that.</source>
        <translation>Legges til når meldingen sendes, men skrives ikke i utkastet. Skriv noe annet her hvis du vil sende det i stedet.</translation>
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
        <translation>Legger til setningen «Ikke del denne koden, av hensyn til sikkerheten din.»</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Advise not to share the code</source>
        <translation>Fraråd å dele koden</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Afghani</source>
        <translation>Afghanske afghani</translation>
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
        <translation>Vent minst 24 timer etter LINKs egne forsøk.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Albania</source>
        <translation>Albania</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Albanian</source>
        <translation>Albansk</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Algeria</source>
        <translation>Algerie</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Algerian Dinar</source>
        <translation>Algeriske dinarer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>All connections to the server were busy.</source>
        <translation>Alle tilkoblinger til serveren var opptatt.</translation>
    </message>
    <message>
        <location filename="../../composer/outbox/words.py"/>
        <source>All of its batch could not be written down, so nothing of it was sent: send it once more.</source>
        <translation>Hele utsendelsen kunne ikke lagres, så ingenting av den ble sendt: Send den en gang til.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/template_buttons.py"/>
        <source>All options</source>
        <translation>Alle valg</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>All quick replies must stand together; move this one to the others.</source>
        <translation>Alle hurtigsvar må stå sammen. Flytt dette til de andre.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>All that was sent together with it is paused. Resume all of it, or cancel this message alone.</source>
        <translation>Alt som ble sendt sammen med den, er på pause. Gjenoppta alt, eller avbryt bare denne meldingen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Already there</source>
        <translation>Finnes allerede</translation>
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
        <translation>Beløp × 1000</translation>
    </message>
    <message>
        <location filename="../../composer/messages/video/__init__.py"/>
        <source>An MP4 or 3GP film of at most 16 MB, its pictures in H.264 and its sound in AAC, with a caption if you like.</source>
        <translation>En MP4- eller 3GP-video på høyst 16 MB, med bilde i H.264 og lyd i AAC, med bildetekst om du vil.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>An account at Meta has one number. Add an account for each of the others.</source>
        <translation>En konto hos Meta har ett nummer. Legg til en konto for hvert av de andre.</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <source>An account cannot be read</source>
        <translation>En konto kan ikke leses</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>An account may create a hundred templates within an hour.</source>
        <translation>En konto kan opprette hundre maler i løpet av en time.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>An animated header is possible in the category MARKETING only.</source>
        <translation>En animert topptekst er bare mulig i kategorien MARKETING.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>An answer came, but it could not be unpacked.</source>
        <translation>Det kom et svar, men det kunne ikke pakkes ut.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>An answer came, but it was far too long to be LINK’s.</source>
        <translation>Det kom et svar, men det var altfor langt til å være fra LINK.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product/__init__.py"/>
        <source>An answer to a question</source>
        <translation>Et svar på et spørsmål</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/__init__.py"/>
        <source>An approved text with gaps to fill</source>
        <translation>En godkjent tekst med variabler å fylle inn</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>An authentication template has no text of its own</source>
        <translation>En autentiseringsmal har ingen egen tekst</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>An authentication template has no {part}: no media, no web addresses, no emoji.</source>
        <translation>En autentiseringsmal kan ikke ha {part}: ingen medier, ingen nettadresser, ingen emojier.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>An authentication template has one button, of the type OTP.</source>
        <translation>En autentiseringsmal har én knapp, av typen OTP.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/msisdn.py"/>
        <source>An empty text</source>
        <translation>En tom tekst</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>An equals sign in line {lines} was read as a colon.</source>
        <translation>Et likhetstegn på linje {lines} ble lest som kolon.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>An id of the account is missing</source>
        <translation>En av kontoens ID-er mangler</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/__init__.py"/>
        <source>An id of the account that owns the template. LINK took it until version 1.4; leave it empty.</source>
        <translation>En ID for kontoen som eier malen. LINK tok imot den til og med versjon 1.4. La den stå tom.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>An interactive message.</source>
        <translation>En interaktiv melding.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/invisible.py"/>
        <source>An invisible mark ({code}, at position {place}) turns the direction of the text. Is that meant?</source>
        <translation>Et usynlig tegn ({code}, på posisjon {place}) snur retningen på teksten. Er det meningen?</translation>
    </message>
    <message>
        <location filename="../../composer/formats/scalars.py"/>
        <source>An opening brace is missing before this.</source>
        <translation>En startparentes mangler foran dette.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>An opening brace too many in line {lines} was left out.</source>
        <translation>En startparentes for mye på linje {lines} ble utelatt.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/content.py"/>
        <source>And more</source>
        <translation>Og mer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>And {0} more like that.</source>
        <translation>Og {0} lignende til.</translation>
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
        <translation>Animert bilde</translation>
    </message>
    <message>
        <location filename="../../composer/templates/slots.py"/>
        <source>Animated picture in the header</source>
        <translation>Animert bilde i toppteksten</translation>
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
        <translation>En annen konto har dette navnet. Gi denne et eget navn.</translation>
    </message>
    <message>
        <location filename="../../composer/store/faults.py"/>
        <location filename="../../composer/store/workspace.py"/>
        <source>Another program holds {path}. Close other windows of Composer, or wait for a backup to end.</source>
        <translation>Et annet program holder på {path}. Lukk andre Composer-vinduer, eller vent til en sikkerhetskopiering er ferdig.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Another program, or another Composer, uses the same event report gate, so that its reports come here too. Neither the number nor the text of the message is known here.</source>
        <translation>Et annet program, eller en annen Composer, bruker den samme gaten for hendelsesrapporter, så rapportene derfra kommer også hit. Verken nummeret eller teksten i meldingen er kjent her.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>Another report</source>
        <translation>En annen rapport</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/agreement.py"/>
        <source>Another value is for the gap “{name}” already.</source>
        <translation>En annen verdi er allerede for variabelen «{name}».</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/among.py"/>
        <source>Another {noun} has position {number} already; each needs its own.</source>
        <translation>Posisjon {number} er allerede i bruk ({noun}). Hver må ha sin egen.</translation>
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
        <translation>Svaret til «{0}»</translation>
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
        <translation>Svarer på en melding</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Answers back</source>
        <translation>Svarer tilbake</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/thread_model.py"/>
        <source>Answers: {0}</source>
        <translation>Svar på: {0}</translation>
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
        <translation>Utseende</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/__init__.py"/>
        <source>Approve an offer</source>
        <translation>Godkjenn et tilbud</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Approved</source>
        <translation>Godkjent</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Apps</source>
        <translation>Apper</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Arab Accounting Dinar</source>
        <translation>Arabisk regnskapsdinar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Arabic</source>
        <translation>Arabisk</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Arabic (EGY)</source>
        <translation>Arabisk (Egypt)</translation>
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
        <translation>Arabisk (Emiratene)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Archived</source>
        <translation>Arkivert</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Argentina</source>
        <translation>Argentina</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Argentine Peso</source>
        <translation>Argentinske pesos</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Armenia</source>
        <translation>Armenia</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Armenian Dram</source>
        <translation>Armenske dram</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>Around its gaps the text has too few words ({words}; gaps: {count}). Meta refuses such texts; at least {least} words are a good measure.</source>
        <translation>Rundt variablene har teksten for få ord ({words}; variabler: {count}). Meta avslår slike tekster. Minst {least} ord er et godt mål.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>Arrived</source>
        <translation>Kom frem</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Arrives</source>
        <translation>Kommer frem</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Aruban Florin</source>
        <translation>Arubiske floriner</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Ascension Island</source>
        <translation>Ascension</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>Ask LINK support for access, and check the platform ids and the sender number.</source>
        <translation>Be LINKs kundestøtte om tilgang, og kontroller plattform-ID-ene og avsendernummeret.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Ask LINK support for access.</source>
        <translation>Be LINKs kundestøtte om tilgang.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Ask LINK support or your administrator to register it.</source>
        <translation>Be LINKs kundestøtte eller administratoren din om å registrere det.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Ask the person to send it another way.</source>
        <translation>Be personen om å sende det på en annen måte.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Ask the person, another way, to update WhatsApp or to write to you first.</source>
        <translation>Be personen, på en annen måte, om å oppdatere WhatsApp eller skrive til deg først.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Ask the recipient whether it came before you send it again.</source>
        <translation>Spør mottakeren om den kom frem, før du sender den på nytt.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Ask the recipient whether it came, or copy the details for LINK support.</source>
        <translation>Spør mottakeren om den kom frem, eller kopier detaljene til LINKs kundestøtte.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Ask the server</source>
        <translation>Spør serveren</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Ask whoever owns the flow to put it right.</source>
        <translation>Be den som eier flyten, om å rette den.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>Ask whoever runs the relay for a new token.</source>
        <translation>Be den som drifter releet, om et nytt token.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>Ask whoever runs the server to update it, or your administrator whether a proxy is in between.</source>
        <translation>Be den som drifter serveren, om å oppdatere den, eller spør administratoren din om det er en proxy imellom.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Ask whoever runs your WhatsApp Business API client.</source>
        <translation>Spør den som drifter WhatsApp Business API-klienten din.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>Ask your administrator for access through the proxy.</source>
        <translation>Be administratoren din om tilgang gjennom proxyen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Ask your administrator or LINK support to renew it.</source>
        <translation>Be administratoren din eller LINKs kundestøtte om å fornye den.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>At Meta templates belong to the business account, not to one of its numbers, and this account does not name it.</source>
        <translation>Hos Meta hører maler til bedriftskontoen, ikke til et av numrene, og denne kontoen oppgir den ikke.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/payload.py"/>
        <source>At least one button is needed.</source>
        <translation>Minst én knapp kreves.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/payload.py"/>
        <source>At least one contact is needed.</source>
        <translation>Minst én kontakt kreves.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/payload.py"/>
        <source>At least one message is needed.</source>
        <translation>Minst én melding kreves.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>At least one of the parts of the name must be there; the first name is the usual one.</source>
        <translation>Minst én av delene av navnet må være med. Fornavnet er det vanlige.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/payload.py"/>
        <source>At least one product is needed.</source>
        <translation>Minst ett produkt kreves.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/payload.py"/>
        <source>At least one recipient is needed.</source>
        <translation>Minst én mottaker kreves.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/payload.py"/>
        <source>At least one row is needed.</source>
        <translation>Minst én rad kreves.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/sections_payload.py"/>
        <source>At least one section is needed.</source>
        <translation>Minst én seksjon kreves.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>At least one. There may be 30 in all sections together.</source>
        <translation>Minst ett. Det kan være 30 i alle seksjonene til sammen.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>At most 15 letters and digits.</source>
        <translation>Høyst 15 bokstaver og sifre.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>At most 16 characters.</source>
        <translation>Høyst 16 tegn.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>At most 2,000 characters. A gap {{1}} may stand at its end.</source>
        <translation>Høyst 2000 tegn. En variabel {{1}} kan stå på slutten.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>At most 20 letters and digits, 15 in a limited-time offer. The button’s text is WhatsApp’s own.</source>
        <translation>Høyst 20 bokstaver og sifre, 15 i et tidsbegrenset tilbud. Teksten på knappen er WhatsApps egen.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>At most {limit} of the {kinds} may stand in a template; here are {count}.</source>
        <translation>Det kan være høyst {limit} {kinds} i en mal. Her er det {count}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>At the end, {count} closing brace or bracket was missing.</source>
        <translation>På slutten manglet {count} avsluttende parentes.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>At the end, {count} closing braces or brackets were missing.</source>
        <translation>På slutten manglet {count} avsluttende parenteser.</translation>
    </message>
    <message>
        <source>At the end, {count} closing {noun} missing.</source>
        <translation type="vanished">På slutten mangler {count} avsluttende {noun}.</translation>
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
        <translation>Australia</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Australian Dollar</source>
        <translation>Australske dollar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Austria</source>
        <translation>Østerrike</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Authentication</source>
        <translation>Autentisering</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/template_buttons.py"/>
        <source>Autofill</source>
        <translation>Autofyll</translation>
    </message>
    <message>
        <location filename="../../composer/messages/image/__init__.py"/>
        <source>Autumn collection</source>
        <translation>Høstkolleksjon</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Azerbaijan</source>
        <translation>Aserbajdsjan</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Azerbaijan Manat</source>
        <translation>Aserbajdsjanske manat</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Azerbaijani</source>
        <translation>Aserbajdsjansk</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Back to the message</source>
        <translation>Tilbake til meldingen</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Backslashes that mean nothing in lines {lines} were left out.</source>
        <translation>Omvendte skråstreker uten betydning på linjene {lines} ble utelatt.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Backspace</source>
        <translation>Tilbaketast</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Bahamian Dollar</source>
        <translation>Bahamanske dollar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Bahrain</source>
        <translation>Bahrain</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Bahraini Dinar</source>
        <translation>Bahrainske dinarer</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Baht</source>
        <translation>Thailandske baht</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Balboa</source>
        <translation>Panamanske balboa</translation>
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
        <translation>Barbadiske dollar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/selected.py"/>
        <source>Be told when it arrives, when it is read, and if it fails, however long that takes</source>
        <translation>Få beskjed når den kommer frem, når den blir lest og hvis den mislykkes, uansett hvor lang tid det tar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Begin a template</source>
        <translation>Begynn på en mal</translation>
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
        <translation>Belarusiske rubler</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Belgium</source>
        <translation>Belgia</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Belize</source>
        <translation>Belize</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Belize Dollar</source>
        <translation>Beliziske dollar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Bengali</source>
        <translation>Bengali</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Bengali (IND)</source>
        <translation>Bengali (India)</translation>
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
        <translation>Bermudiske dollar</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>Beside a carousel there is only a body; the {part} belongs into the cards.</source>
        <translation>Ved siden av en karusell er det bare en brødtekst. Dette hører hjemme i kortene: {part}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>Between {one} and {other} is only white space. Meta may refuse that; write a word between them.</source>
        <translation>Mellom {one} og {other} er det bare mellomrom. Meta kan avslå det. Skriv et ord mellom dem.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Bhutan</source>
        <translation>Bhutan</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Birthday</source>
        <translation>Bursdag</translation>
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
        <translation>Brødtekst og bunntekst er de samme som i «{name}» på {language}. Meta kan avvise en mal til med dem.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Bold</source>
        <translation>Fet</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Bolivia</source>
        <translation>Bolivia</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Boliviano</source>
        <translation>Bolivianske boliviano</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Bolívar Soberano</source>
        <translation>Venezuelanske bolivar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Bonaire, Sint Eustatius and Saba</source>
        <translation>Bonaire, Sint Eustatius og Saba</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Bond Markets Unit European Composite Unit (EURCO)</source>
        <translation>Europeisk sammensatt enhet</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Bond Markets Unit European Monetary Unit (E.M.U.-6)</source>
        <translation>Europeisk monetær enhet</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Bond Markets Unit European Unit of Account 17 (E.U.A.-17)</source>
        <translation>Europeisk kontoenhet (XBD)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Bond Markets Unit European Unit of Account 9 (E.U.A.-9)</source>
        <translation>Europeisk kontoenhet (XBC)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Book a table</source>
        <translation>Bestill bord</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnia-Hercegovina</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/payload.py"/>
        <source>Both validity times are given; the absolute one counts.</source>
        <translation>Begge gyldighetstidene er oppgitt. Den absolutte gjelder.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Botswana</source>
        <translation>Botswana</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Brazilian Real</source>
        <translation>Brasilianske real</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Brunei</source>
        <translation>Brunei</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Brunei Dollar</source>
        <translation>Bruneiske dollar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Bulgaria</source>
        <translation>Bulgaria</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Bulgarian</source>
        <translation>Bulgarsk</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Bulgarian Lev</source>
        <translation>Bulgarske lev</translation>
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
        <translation>Burundiske franc</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/chrome.py"/>
        <location filename="../../composer/ui/preview/monitor.py"/>
        <source>Business account</source>
        <translation>Bedriftskonto</translation>
    </message>
    <message>
        <location filename="../../composer/messages/cta_url/__init__.py"/>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <location filename="../../composer/rendering/template.py"/>
        <source>Button</source>
        <translation>Knapp</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Button text</source>
        <translation>Knappetekst</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <source>Button type</source>
        <translation>Knappetype</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/template.py"/>
        <location filename="../../composer/templates/differences.py"/>
        <source>Button {0}</source>
        <extracomment>index</extracomment>
        <translation>Knapp {0}</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>Button {number} is missing.</source>
        <translation>Knapp {number} mangler.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>Button {number} of the template is of the kind “{wanted}”; here it is “{given}”.</source>
        <translation>Knapp {number} i malen er av typen «{wanted}». Her er den «{given}».</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>Button {number} of the template stands in it whole: it takes no value. Leave it out.</source>
        <translation>Knapp {number} i malen er allerede komplett: Den tar ingen verdi. Utelat den.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>Button {number} was added.</source>
        <translation>Knapp {number} er lagt til.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/__init__.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Button {n}</source>
        <translation>Knapp {n}</translation>
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
        <translation>Med delene av dato og klokkeslett, eller som ett tall som datamaskiner regner med.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>CFA Franc BCEAO</source>
        <translation>Vestafrikanske CFA-franc</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>CFA Franc BEAC</source>
        <translation>Sentralafrikanske CFA-franc</translation>
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
        <translation>Kappverdiske escudos</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Call on WhatsApp</source>
        <translation>Ring på WhatsApp</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Call us</source>
        <translation>Ring oss</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Cambodia</source>
        <translation>Kambodsja</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Cameroon</source>
        <translation>Kamerun</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Canadian Dollar</source>
        <translation>Kanadiske dollar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>Cancel sending</source>
        <translation>Avbryt sendingen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Cancelled</source>
        <translation>Avbrutt</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Cannot be delivered to this person</source>
        <translation>Kan ikke leveres til denne personen</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Cape Verde</source>
        <translation>Kapp Verde</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <location filename="../../composer/messages/parts/media.py"/>
        <source>Caption</source>
        <translation>Bildetekst</translation>
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
        <translation>Kort {number} er lagt til.</translation>
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
        <translation>Kontaktkort for folk å skrive til eller lagre</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Cards: buttons, sections, rows</source>
        <translation>Kort: knapper, seksjoner, rader</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Caribbean Guilder</source>
        <translation>Karibisk gylden</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/__init__.py"/>
        <location filename="../../composer/rendering/template.py"/>
        <location filename="../../composer/templates/form.py"/>
        <location filename="../../composer/templates/starts.py"/>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Carousel</source>
        <translation>Karusell</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Catalan</source>
        <translation>Katalansk</translation>
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
        <translation>Katalog-ID</translation>
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
        <translation>Caymanske dollar</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <location filename="../../composer/templates/slots.py"/>
        <source>Central Station</source>
        <translation>Sentralstasjonen</translation>
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
        <translation>Tsjad</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Change the last recipient</source>
        <translation>Endre den siste mottakeren</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Change the setting in WhatsApp Manager.</source>
        <translation>Endre innstillingen i WhatsApp Manager.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Changes submitted</source>
        <translation>Endringer sendt inn</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Changes, to “{0}”</source>
        <translation>Endringer, til «{0}»</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Check Meta’s business policy for the country.</source>
        <translation>Sjekk Metas retningslinjer for bedrifter for landet.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>Check both in the account’s settings.</source>
        <translation>Kontroller begge i kontoinnstillingene.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <location filename="../../composer/clients/templates.py"/>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Check both in the account’s settings; LINK support can reset them.</source>
        <translation>Kontroller begge i kontoinnstillingene. LINKs kundestøtte kan tilbakestille dem.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Check that the link opens without signing in, and that format and size are allowed.</source>
        <translation>Kontroller at lenken åpnes uten pålogging, og at format og størrelse er tillatt.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/way.py"/>
        <source>Check the account’s address. On a hotel or guest network, sign in first.</source>
        <translation>Kontroller adressen til kontoen. På et hotell- eller gjestenettverk må du logge på først.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>Check the account’s settings.</source>
        <translation>Kontroller kontoinnstillingene.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>Check the address and its port number.</source>
        <translation>Kontroller adressen og portnummeret.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>Check the address: it is where the client runs, without “/v1”.</source>
        <translation>Kontroller adressen: Det er der klienten kjører, uten «/v1».</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>Check the id and the account. A template that was deleted can be created anew.</source>
        <translation>Kontroller ID-en og kontoen. En mal som er slettet, kan opprettes på nytt.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>Check the id in the account’s settings with WhatsApp Manager: it is not the phone number id, nor the portfolio’s id.</source>
        <translation>Sammenlign ID-en i kontoinnstillingene med WhatsApp Manager: Det er verken ID-en til telefonnummeret eller til porteføljen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>Check the message and try again; then ask Meta&apos;s support.</source>
        <translation>Kontroller meldingen og prøv igjen. Spør deretter Metas kundestøtte.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Check the message and try again; then copy the details for LINK support.</source>
        <translation>Kontroller meldingen og prøv igjen. Kopier deretter detaljene til LINKs kundestøtte.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>Check the network connection and the address.</source>
        <translation>Kontroller nettverkstilkoblingen og adressen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>Check the number and the message; if it fails again, ask Meta&apos;s support.</source>
        <translation>Kontroller nummeret og meldingen. Spør Metas kundestøtte hvis det mislykkes igjen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Check the number, or reach the person another way.</source>
        <translation>Kontroller nummeret, eller nå personen på en annen måte.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Check the number.</source>
        <translation>Kontroller nummeret.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>Check the platform ids and the number in the account’s settings, or ask LINK support for access.</source>
        <translation>Kontroller plattform-ID-ene og nummeret i kontoinnstillingene, eller be LINKs kundestøtte om tilgang.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>Check the relay’s address in the account’s settings.</source>
        <translation>Kontroller reléadressen i kontoinnstillingene.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Check the sender number of the account.</source>
        <translation>Kontroller avsendernummeret til kontoen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Check the template’s name, language and status.</source>
        <translation>Kontroller malens navn, språk og status.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Check user name and password in the account&apos;s settings.</source>
        <translation>Kontroller brukernavn og passord i kontoinnstillingene.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Chilean Peso</source>
        <translation>Chilenske pesos</translation>
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
        <translation>Velg et tidspunkt</translation>
    </message>
    <message>
        <location filename="../../composer/connections.py"/>
        <source>Choose another account and send anew.</source>
        <translation>Velg en annen konto og send på nytt.</translation>
    </message>
    <message>
        <location filename="../../composer/template_calls.py"/>
        <source>Choose another account.</source>
        <translation>Velg en annen konto.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Choose another type of message.</source>
        <translation>Velg en annen meldingstype.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/places.py"/>
        <source>Choose one on the left to read it and to reply.</source>
        <translation>Velg en til venstre for å lese den og svare.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/places.py"/>
        <source>Choose one to see what happened to it, and why.</source>
        <translation>Velg en for å se hva som skjedde med den, og hvorfor.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/__init__.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/form.py"/>
        <source>Choose or type a code</source>
        <translation>Velg eller skriv en kode</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>Choose the kind…</source>
        <translation>Velg type …</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Choose, or type https://…</source>
        <translation>Velg, eller skriv https://…</translation>
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
        <translation>Christmasøya</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>City</source>
        <translation>Poststed</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/touch.py"/>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Close what lies on top</source>
        <translation>Lukk det som ligger øverst</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Closing braces or brackets too many in lines {lines} were left out.</source>
        <translation>Sluttparenteser for mye på linjene {lines} ble utelatt.</translation>
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
        <translation>Kode over flere linjer trenger tre ` foran og tre bak, med tekst mellom dem.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/button_slots.py"/>
        <source>Code to copy</source>
        <translation>Kode å kopiere</translation>
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
        <translation>Kode {0} finnes ikke i spesifikasjonen. Den endrer ikke statusen.</translation>
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
        <translation>Colombianske pesos</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Colons were missing in lines {lines}.</source>
        <translation>Kolon manglet på linjene {lines}.</translation>
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
        <translation>Kommer tilbake i hver rapport. La det stå tomt: Da lager Composer en for hver forespørsel, og aldri den samme to ganger.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Commas too many in lines {lines} were left out.</source>
        <translation>Kommaer for mye på linjene {lines} ble utelatt.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Commas were missing after lines {lines}.</source>
        <translation>Kommaer manglet etter linjene {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Commas were missing in lines {lines}.</source>
        <translation>Kommaer manglet på linjene {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Comments in lines {lines} were left out.</source>
        <translation>Kommentarer på linjene {lines} ble utelatt.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Comorian Franc</source>
        <translation>Komoriske franc</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Compare the message with the template in WhatsApp Manager.</source>
        <translation>Sammenlign meldingen med malen i WhatsApp Manager.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Compare the template</source>
        <translation>Sammenlign malen</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>Components of a template</source>
        <translation>Komponenter i en mal</translation>
    </message>
    <message>
        <location filename="../../composer/templates/reading.py"/>
        <source>Components of a template.</source>
        <translation>Komponenter i en mal.</translation>
    </message>
    <message>
        <location filename="../../composer/app.py"/>
        <source>Compose</source>
        <translation>Skriv</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>Compose again</source>
        <translation>Skriv på nytt</translation>
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
        <translation>Composer kjenner ikke denne statusen hos Meta.</translation>
    </message>
    <message>
        <location filename="../../composer/store/batch_book.py"/>
        <source>Composer ended before all of its batch was written down. Nothing of the batch was sent: send it once more.</source>
        <translation>Composer ble avsluttet før hele utsendelsen var lagret. Ingenting av utsendelsen ble sendt: Send den en gang til.</translation>
    </message>
    <message>
        <location filename="../../composer/store/templates.py"/>
        <source>Composer ended before an answer came.</source>
        <translation>Composer ble avsluttet før det kom noe svar.</translation>
    </message>
    <message>
        <location filename="../../composer/store/journal.py"/>
        <source>Composer ended while the request was leaving. A delivery report will settle it; send again only if it may arrive twice, and not before 15 minutes.</source>
        <translation>Composer ble avsluttet mens forespørselen ble sendt. En leveringsrapport vil avgjøre saken. Send bare på nytt hvis den kan komme frem to ganger, og ikke før det er gått 15 minutter.</translation>
    </message>
    <message>
        <location filename="../../composer/store/templates.py"/>
        <source>Composer ended while the request was leaving. Fetch the template to see whether it counted.</source>
        <translation>Composer ble avsluttet mens forespørselen ble sendt. Hent malen for å se om den gikk gjennom.</translation>
    </message>
    <message>
        <location filename="../../composer/template_calls.py"/>
        <source>Composer ended, or it was cancelled, before an answer came.</source>
        <translation>Composer ble avsluttet, eller det ble avbrutt, før det kom noe svar.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/errors.py"/>
        <source>Composer goes on with the oldest ones that are left. Statuses from before may stay incomplete.</source>
        <translation>Composer fortsetter med de eldste som er igjen. Tidligere statuser kan forbli ufullstendige.</translation>
    </message>
    <message>
        <location filename="../../composer/app.py"/>
        <source>Composer is already running</source>
        <translation>Composer kjører allerede</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Composer is handing the message to LINK.</source>
        <translation>Composer overleverer meldingen til LINK.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Composer is handing the message to the sandbox.</source>
        <translation>Composer overleverer meldingen til sandkassen.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>Composer keeps trying.</source>
        <translation>Composer fortsetter å prøve.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>Composer keeps trying. If it stays so, tell whoever runs the relay.</source>
        <translation>Composer fortsetter å prøve. Si fra til den som drifter releet, hvis det ikke går over.</translation>
    </message>
    <message>
        <location filename="../../composer/store/workspace.py"/>
        <source>Composer may not write to {path}. Check the folder’s permissions.</source>
        <translation>Composer har ikke lov til å skrive til {path}. Kontroller rettighetene til mappen.</translation>
    </message>
    <message>
        <location filename="../../composer/store/faults.py"/>
        <source>Composer may not write to {path}. Nothing is sent until it can: check the folder’s permissions.</source>
        <translation>Composer har ikke lov til å skrive til {path}. Ingenting sendes før det går: Kontroller rettighetene til mappen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>Composer stops waiting for this message. It may still arrive.</source>
        <translation>Composer slutter å vente på denne meldingen. Den kan fortsatt komme frem.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <location filename="../../composer/connections.py"/>
        <source>Composer tries again by itself.</source>
        <translation>Composer prøver igjen av seg selv.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/errors.py"/>
        <source>Composer waits and tries again by itself.</source>
        <translation>Composer venter og prøver igjen av seg selv.</translation>
    </message>
    <message>
        <location filename="../../composer/outbox/words.py"/>
        <source>Composer was closed before the answer came. A delivery report will settle it; send again only if it may arrive twice.</source>
        <translation>Composer ble lukket før svaret kom. En leveringsrapport vil avgjøre saken. Send bare på nytt hvis den kan komme frem to ganger.</translation>
    </message>
    <message>
        <location filename="../../composer/connections.py"/>
        <source>Composer was started without it.</source>
        <translation>Composer ble startet uten den.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Composer will send it as soon as its turn has come.</source>
        <translation>Composer sender den så snart det er dens tur.</translation>
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
        <translation>Mappen «resources» i Composer mangler. Installer Composer på nytt.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>Confirm a delivery</source>
        <translation>Bekreft en levering</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/__init__.py"/>
        <source>Confirm an appointment</source>
        <translation>Bekreft en avtale</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Confirm the identity in your client, then send again.</source>
        <translation>Bekreft identiteten i klienten din, og send deretter på nytt.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Congolese Franc</source>
        <translation>Kongolesiske franc</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/kinds.py"/>
        <source>Connection to LINK</source>
        <translation>Tilkobling til LINK</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/kinds.py"/>
        <source>Connection to Meta&apos;s Cloud API</source>
        <translation>Tilkobling til Metas Cloud API</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/kinds.py"/>
        <source>Connection to your On-Premises client</source>
        <translation>Tilkobling til On-Premises-klienten din</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Connection trouble</source>
        <translation>Tilkoblingsproblemer</translation>
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
        <translation>Bosnisk-hercegovinske konvertible mark</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/content.py"/>
        <source>Coordinates</source>
        <translation>Koordinater</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Copied by a tap, filled in by a tap, or taken by the app without one.</source>
        <translation>Kopieres med et trykk, fylles ut med et trykk, eller hentes av appen uten trykk.</translation>
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
        <translation>Kopier eller åpne adressen. Composer henter den aldri av seg selv.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Copy the details for LINK support.</source>
        <translation>Kopier detaljene til LINKs kundestøtte.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/selected.py"/>
        <source>Copy the ids</source>
        <translation>Kopier ID-ene</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>Copy the token again and enter it anew.</source>
        <translation>Kopier tokenet igjen og skriv det inn på nytt.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Cordoba Oro</source>
        <translation>Nicaraguanske córdoba</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>Correct it and send again.</source>
        <translation>Rett det og send på nytt.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>Correct it.</source>
        <translation>Rett det.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Correct the body before submitting again.</source>
        <translation>Rett brødteksten før du sender inn igjen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Correct the footer before submitting again.</source>
        <translation>Rett bunnteksten før du sender inn igjen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Correct the header before submitting again.</source>
        <translation>Rett toppteksten før du sender inn igjen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Correct the number.</source>
        <translation>Rett nummeret.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Correct the recipient’s number.</source>
        <translation>Rett nummeret til mottakeren.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>Correct what is named, then try again.</source>
        <translation>Rett det som nevnes, og prøv igjen.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Costa Rican Colon</source>
        <translation>Costaricanske colón</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Could not reach the server</source>
        <translation>Fikk ikke kontakt med serveren</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Could not reach the server; next try {0}</source>
        <translation>Fikk ikke kontakt med serveren. Neste forsøk {0}</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Count the placeholders of header, body and buttons, and fill in each.</source>
        <translation>Tell plassholderne i topptekst, brødtekst og knapper, og fyll inn alle.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Country code</source>
        <translation>Landskode</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Coupon code</source>
        <translation>Kupongkode</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Croatia</source>
        <translation>Kroatia</translation>
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
        <translation>Kubanske pesos</translation>
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
        <translation>Egendefinerte parametere</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/__init__.py"/>
        <source>Customer service</source>
        <translation>Kundeservice</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Cut</source>
        <translation>Klipp ut</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Cyprus</source>
        <translation>Kypros</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Czech</source>
        <translation>Tsjekkisk</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Czech Koruna</source>
        <translation>Tsjekkiske koruna</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Czechia</source>
        <translation>Tsjekkia</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Côte d’Ivoire</source>
        <translation>Elfenbenskysten</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Dalasi</source>
        <translation>Gambiske dalasi</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Danish</source>
        <translation>Dansk</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Danish Krone</source>
        <translation>Danske kroner</translation>
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
        <translation>Data og hemmeligheter</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/template.py"/>
        <source>Data for the button</source>
        <translation>Data for knappen</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>Data for “{0}”</source>
        <extracomment>slot.text</extracomment>
        <translation>Data for «{0}»</translation>
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
        <translation>Dato og tid</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/status.py"/>
        <source>Dated after a further step: it came late, or clocks differ.</source>
        <translation>Datert etter et senere trinn: Det kom sent, eller klokkene går ulikt.</translation>
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
        <translation>Ukedag</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Defaults for each request</source>
        <translation>Standard for hver forespørsel</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/__init__.py"/>
        <source>Degrees east of Greenwich, west is negative. Stockholm is about 18.07.</source>
        <translation>Grader øst for Greenwich, vest er negativt. Stockholm er omtrent 18,07.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>Degrees east, negative for west.</source>
        <translation>Grader øst, negativt for vest.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/__init__.py"/>
        <source>Degrees north of the equator, south is negative. Stockholm is about 59.33.</source>
        <translation>Grader nord for ekvator, sør er negativt. Stockholm er omtrent 59,33.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>Degrees north, negative for south.</source>
        <translation>Grader nord, negativt for sør.</translation>
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
        <translation>Vil du slette 1 mal i {1}? Den kan ikke lenger sendes, og navnet på en godkjent mal blir først ledig igjen etter 30 dager. Den blir værende i dette biblioteket.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Delete templates that are no longer used.</source>
        <translation>Slett maler som ikke lenger er i bruk.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>Delete {0} templates at {1}? They can no longer be sent, and the names of approved ones are free again only after 30 days. They stay in this library.</source>
        <translation>Vil du slette {0} maler i {1}? De kan ikke lenger sendes, og navnene på godkjente maler blir først ledige igjen etter 30 dager. De blir værende i dette biblioteket.</translation>
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
        <translation>Slettet av mottakeren</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Deleted there</source>
        <translation>Slettet der</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Deletion</source>
        <translation>Sletting</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Delivered</source>
        <translation>Levert</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Delivered and read within a few seconds</source>
        <translation>Levert og lest i løpet av noen sekunder</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Delivered, but never read</source>
        <translation>Levert, men aldri lest</translation>
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
        <translation>Leveringer tar vare på hver melding og sier hva du kan gjøre med en som mislykkes. F1 er hjelp, uansett hvor du er.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Denar</source>
        <translation>Makedonske denarer</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Denmark</source>
        <translation>Danmark</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Dentist</source>
        <translation>Tannlege</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Department</source>
        <translation>Avdeling</translation>
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
        <translation>Deaktivert</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Djibouti</source>
        <translation>Djibouti</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Djibouti Franc</source>
        <translation>Djiboutiske franc</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Do not count taps on links</source>
        <translation>Ikke tell trykk på lenker</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Do not send it again.</source>
        <translation>Ikke send den på nytt.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Dobra</source>
        <translation>Saotomesiske dobra</translation>
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
        <translation>Dokument i toppteksten</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Does not arrive</source>
        <translation>Kommer ikke frem</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Dominica</source>
        <translation>Dominica</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Dominican Peso</source>
        <translation>Dominikanske pesos</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Dong</source>
        <translation>Vietnamesiske dong</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Dots in line {lines} stand for something that was not written; nothing was put there.</source>
        <translation>Prikker på linje {lines} står for noe som ikke ble skrevet. Ingenting ble satt inn der.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Dots in lines {lines} stand for something that was not written; nothing was put there.</source>
        <translation>Prikker på linjene {lines} står for noe som ikke ble skrevet. Ingenting ble satt inn der.</translation>
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
        <translation>Utkast</translation>
    </message>
    <message>
        <location filename="../../composer/store/workspace.py"/>
        <source>Drafts and settings are damaged</source>
        <translation>Utkast og innstillinger er skadet</translation>
    </message>
    <message>
        <location filename="../../composer/store/workspace.py"/>
        <source>Drafts and settings are in use</source>
        <translation>Utkast og innstillinger er i bruk</translation>
    </message>
    <message>
        <location filename="../../composer/store/workspace.py"/>
        <source>Drafts and settings cannot be saved</source>
        <translation>Utkast og innstillinger kan ikke lagres</translation>
    </message>
    <message>
        <location filename="../../composer/store/workspace.py"/>
        <source>Drafts and settings cannot be saved. Free some space; {path} is there.</source>
        <translation>Utkast og innstillinger kan ikke lagres. Frigjør plass. {path} ligger der.</translation>
    </message>
    <message>
        <location filename="../../composer/store/workspace.py"/>
        <source>Drafts, accounts and settings were written by a newer Composer. They were set aside as “{name}”, and Composer starts without them. Install the newer Composer and give the file its old name to have them again.</source>
        <translation>Utkast, kontoer og innstillinger ble skrevet av en nyere Composer. De ble lagt til side som «{name}», og Composer starter uten dem. Installer den nyere versjonen og gi filen det gamle navnet for å få dem tilbake.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/dropping.py"/>
        <source>Drop it on the field “Link”, or here</source>
        <translation>Slipp den på feltet «Lenke», eller her</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/dropping.py"/>
        <source>Drop it to open it as a message: the draft can be brought back</source>
        <translation>Slipp for å åpne den som melding: Utkastet kan hentes tilbake</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/dropping.py"/>
        <source>Drop it to read how a file is sent</source>
        <translation>Slipp for å lese hvordan en fil sendes</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/dropping.py"/>
        <source>Drop it to send to this list</source>
        <translation>Slipp for å sende til denne listen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/bringing_in.py"/>
        <source>Drop one file at a time: each takes the draft&apos;s place.</source>
        <translation>Slipp én fil om gangen: Hver av dem erstatter utkastet.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Duplicate the template</source>
        <translation>Dupliser malen</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Dutch</source>
        <translation>Nederlandsk</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Dutch (BEL)</source>
        <translation>Nederlandsk (Belgia)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>E-mail address</source>
        <translation>E-postadresse</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>E-mail address {n}</source>
        <translation>E-postadresse {n}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>E-mail addresses</source>
        <translation>E-postadresser</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>Each gap needs a sample: there are {wanted} gaps, and {given} with a sample.</source>
        <translation>Hver variabel trenger et eksempel: Det er {wanted} variabler, og {given} med eksempel.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Each message then says until when the offer holds, and the phone counts down.</source>
        <translation>Hver melding sier da hvor lenge tilbudet gjelder, og telefonen teller ned.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>East Caribbean Dollar</source>
        <translation>Østkaribiske dollar</translation>
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
        <translation>Rediger mal: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Edit the template</source>
        <translation>Rediger malen</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Egypt</source>
        <translation>Egypt</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Egyptian Pound</source>
        <translation>Egyptiske pund</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>El Salvador Colon</source>
        <translation>Salvadoranske colon</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Eleven characters that tell the app’s signing key.</source>
        <translation>Elleve tegn som angir signeringsnøkkelen til appen.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>End of the address</source>
        <translation>Slutten på adressen</translation>
    </message>
    <message>
        <location filename="../../composer/templates/button_slots.py"/>
        <source>End of the address of “{0}”</source>
        <extracomment>text_of(part)</extracomment>
        <translation>Slutten på adressen til «{0}»</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <source>End of the offer</source>
        <translation>Slutten på tilbudet</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/template.py"/>
        <source>Ends</source>
        <translation>Slutter</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Ends soon!</source>
        <translation>Snart slutt!</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/offer.py"/>
        <source>Ends when the message says</source>
        <translation>Slutter når meldingen sier det</translation>
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
        <translation>Engelsk (Australia)</translation>
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
        <translation>Engelsk (India)</translation>
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
        <translation>Engelsk (Emiratene)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>English (UGA)</source>
        <translation>Engelsk (Uganda)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>English (UK)</source>
        <translation>Engelsk (Storbritannia)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>English (US)</source>
        <translation>Engelsk (USA)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>English (ZAF)</source>
        <translation>Engelsk (Sør-Afrika)</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>Enter a new token in the account&apos;s settings.</source>
        <translation>Skriv inn et nytt token i kontoinnstillingene.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Enter at least one number.</source>
        <translation>Skriv inn minst ett nummer.</translation>
    </message>
    <message>
        <location filename="../../composer/connections.py"/>
        <source>Enter it in Settings, then resume the account.</source>
        <translation>Skriv det inn i Innstillinger, og gjenoppta deretter kontoen.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <location filename="../../composer/template_calls.py"/>
        <source>Enter it in the account’s settings.</source>
        <translation>Skriv det inn i kontoinnstillingene.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>Enter it in the account’s settings; WhatsApp Manager shows it.</source>
        <translation>Skriv den inn i kontoinnstillingene. WhatsApp Manager viser den.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/address.py"/>
        <source>Enter only the part before it.</source>
        <translation>Skriv bare inn delen foran det.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>Enter the number that messages come from.</source>
        <translation>Skriv inn nummeret som meldingene kommer fra.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Enter the relay&apos;s address in the client&apos;s settings.</source>
        <translation>Skriv inn reléadressen i innstillingene til klienten.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/address.py"/>
        <source>Enter them in their own fields; addresses end up in logs.</source>
        <translation>Skriv dem inn i egne felt. Adresser havner i logger.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/naming.py"/>
        <source>Entry {0} of {1}</source>
        <extracomment>at[-1] + 1; self.of(at[:-1]).label</extracomment>
        <translation>Oppføring {0} i {1}</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Equals signs in lines {lines} were read as colons.</source>
        <translation>Likhetstegn på linjene {lines} ble lest som kolon.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Equatorial Guinea</source>
        <translation>Ekvatorial-Guinea</translation>
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
        <translation>Etiopia</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Ethiopian Birr</source>
        <translation>Etiopiske birr</translation>
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
        <translation>Gater for hendelsesrapporter</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Every report comes twice</source>
        <translation>Hver rapport kommer to ganger</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>Everybody can see it in WhatsApp, its help does not describe it.</source>
        <translation>Alle kan se det i WhatsApp, men hjelpen der beskriver det ikke.</translation>
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
        <translation>Utløper</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Export the template…</source>
        <translation>Eksporter malen …</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Export what is shown…</source>
        <translation>Eksporter det som vises …</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>Export…</source>
        <translation>Eksporter …</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Failed</source>
        <translation>Mislyktes</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Falkland Islands Pound</source>
        <translation>Falklandspund</translation>
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
        <translation>Feil hos LINK</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Fault between LINK and WhatsApp</source>
        <translation>Feil mellom LINK og WhatsApp</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Fault of the client</source>
        <translation>Feil i klienten</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Fetch</source>
        <translation>Henting</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Fetch all from the account</source>
        <translation>Hent alle fra kontoen</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>Fetch all from the account: if it is there, it was created. Submitting it again doubles nothing.</source>
        <translation>Hent alle fra kontoen: Hvis den er der, ble den opprettet. Å sende den inn igjen gir ingen duplikater.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>Fetch all from “{0}”</source>
        <translation>Hent alle fra «{0}»</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Fetch from an account by id…</source>
        <translation>Hent fra en konto med ID …</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Fetch of all</source>
        <translation>Henting av alle</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>Fetch that one by its id, which WhatsApp Manager shows, or use another name.</source>
        <translation>Hent den med ID-en, som WhatsApp Manager viser, eller bruk et annet navn.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>Fetch the template: if it is gone, that is told.</source>
        <translation>Hent malen: Hvis den er borte, får du vite det.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>Fetch the template: what it has then shows whether the change counted.</source>
        <translation>Hent malen: Det den inneholder da, viser om endringen gikk gjennom.</translation>
    </message>
    <message>
        <location filename="../../composer/template_listing.py"/>
        <source>Fetch them by their ids.</source>
        <translation>Hent dem med ID-ene.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Fetch what the accounts have</source>
        <translation>Hent det kontoene har</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Fetched</source>
        <translation>Hentet</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Fetched with all of the account</source>
        <translation>Hentet sammen med alt i kontoen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>Fetching all templates of “{0}”: {1} so far</source>
        <translation>Henter alle maler i «{0}»: {1} så langt</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Fiji</source>
        <translation>Fiji</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Fiji Dollar</source>
        <translation>Fijianske dollar</translation>
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
        <translation>Filipino</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Fill in</source>
        <translation>Fyll ut</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Filled in by a tap</source>
        <translation>Fylles ut med et trykk</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location_request/__init__.py"/>
        <source>Find the nearest shop</source>
        <translation>Finn nærmeste butikk</translation>
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
        <translation>Første skjermbilde</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Flagged</source>
        <translation>Flagget</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Flow</source>
        <translation>Flyt</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Flow id</source>
        <translation>Flyt-ID</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Flow name</source>
        <translation>Navn på flyten</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Flow token</source>
        <translation>Flyttoken</translation>
    </message>
    <message>
        <location filename="../../composer/templates/button_slots.py"/>
        <source>Flow token of “{0}”</source>
        <extracomment>text_of(part)</extracomment>
        <translation>Flyttokenet til «{0}»</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/touch.py"/>
        <source>Fold the text again</source>
        <translation>Fold sammen teksten igjen</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <location filename="../../composer/templates/form.py"/>
        <source>Footer</source>
        <translation>Bunntekst</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>For a while Meta takes no more calls about this business account; nothing was done.</source>
        <translation>Meta tar for en stund ikke imot flere kall om denne bedriftskontoen. Ingenting ble gjort.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>For each gap what may stand in it. Reviewers at Meta look at them. Do not use real people’s data.</source>
        <translation>Hva som kan stå i hver variabel. De som vurderer maler hos Meta, ser på det. Ikke bruk ekte personers data.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>For rainy days</source>
        <translation>For regnværsdager</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <location filename="../../composer/ui/settings/page.py"/>
        <source>For tests</source>
        <translation>For tester</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/definition.py"/>
        <source>For your security, do not share this code.</source>
        <translation>Ikke del denne koden, av hensyn til sikkerheten din.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Forint</source>
        <translation>Ungarske forinter</translation>
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
        <translation>Visningsnavn</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/cells.py"/>
        <source>Found by its {0}</source>
        <translation>Funnet via {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Four digits.</source>
        <translation>Fire sifre.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>France</source>
        <translation>Frankrike</translation>
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
        <translation>Fri form</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>French</source>
        <translation>Fransk</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>French (BEL)</source>
        <translation>Fransk (Belgia)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>French (CAN)</source>
        <translation>Fransk (Canada)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>French (CHE)</source>
        <translation>Fransk (Sveits)</translation>
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
        <translation>Fransk Polynesia</translation>
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
        <translation>Fullskjerm</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Gabon</source>
        <translation>Gabon</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Gap {n}</source>
        <translation>Variabel {n}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Gap&apos;s name</source>
        <translation>Variabelnavn</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Gaps</source>
        <translation>Variabler</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Georgia</source>
        <translation>Georgia</translation>
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
        <translation>Tysk (Østerrike)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>German (CHE)</source>
        <translation>Tysk (Sveits)</translation>
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
        <translation>Ghanesiske cedi</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Gibraltar</source>
        <translation>Gibraltar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Gibraltar Pound</source>
        <translation>Gibraltarske pund</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_payload.py"/>
        <source>Give a link or a media id, not both.</source>
        <translation>Oppgi en lenke eller en medie-ID, ikke begge.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>Give one of the flow’s id, name and JSON, not several.</source>
        <translation>Oppgi én av flytens ID, navn og JSON, ikke flere.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>Give up</source>
        <translation>Gi opp</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>Give up…</source>
        <translation>Gi opp …</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Given by LINK with your account.</source>
        <translation>Du får den av LINK sammen med kontoen.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Given by LINK with your account. What the account says is used where a field is empty.</source>
        <translation>Du får den av LINK sammen med kontoen. Verdien i kontoen brukes der et felt er tomt.</translation>
    </message>
    <message>
        <source>Given to the button</source>
        <translation type="vanished">Gis til knappen</translation>
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
        <translation>Gå til meldingen som dette er svar på</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>Go to the recipients</source>
        <translation>Gå til mottakerne</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Gold</source>
        <translation>Gull</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Gourde</source>
        <translation>Haitiske gourde</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Grant the permission in Meta’s Business Manager.</source>
        <translation>Gi tillatelsen i Metas Business Manager.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>Graph address</source>
        <translation>Graph-adresse</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>Graph version</source>
        <translation>Graph-versjon</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Greece</source>
        <translation>Hellas</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Greek</source>
        <translation>Gresk</translation>
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
        <translation>Paraguayanske guarani</translation>
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
        <translation>Guineanske franc</translation>
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
        <translation>Guyanske dollar</translation>
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
        <translation>Gi videre: kopier for et annet verktøy, eller lagre en side</translation>
    </message>
    <message>
        <location filename="../../composer/messages/sticker/__init__.py"/>
        <source>Happy birthday</source>
        <translation>Gratulerer med dagen</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Hausa</source>
        <translation>Hausa</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>Have a token made with the permission whatsapp_business_management, by a user to whom the business account is assigned.</source>
        <translation>Få laget et token med tillatelsen whatsapp_business_management, av en bruker som bedriftskontoen er tilordnet.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Have the display name approved in WhatsApp Manager.</source>
        <translation>Få visningsnavnet godkjent i WhatsApp Manager.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/words.py"/>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/rendering/template.py"/>
        <location filename="../../composer/templates/form.py"/>
        <source>Header</source>
        <translation>Topptekst</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <location filename="../../composer/templates/form.py"/>
        <source>Header text</source>
        <translation>Tekst i toppteksten</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Hebrew</source>
        <translation>Hebraisk</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Held back</source>
        <translation>Holdt tilbake</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Held back by a Meta experiment</source>
        <translation>Holdt tilbake av et eksperiment hos Meta</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Hello {{1}}, your order {{2}} is on its way.</source>
        <translation>Hei {{1}}! Bestillingen din {{2}} er på vei.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/groups.py"/>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/filters.py"/>
        <source>Here alone</source>
        <translation>Bare her</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>High</source>
        <translation>Høy</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Home</source>
        <translation>Hjem</translation>
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
        <translation>Hongkong-dollar</translation>
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
        <translation>Hvordan brukes koden?</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>How is the moment given?</source>
        <translation>Hvordan oppgis tidspunktet?</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>How long WhatsApp keeps trying to deliver.</source>
        <translation>Hvor lenge WhatsApp fortsetter å prøve å levere.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>How long WhatsApp keeps trying to deliver. Without either it is 48 hours.</source>
        <translation>Hvor lenge WhatsApp fortsetter å prøve å levere. Hvis ingen av dem er oppgitt, er det 48 timer.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>How long WhatsApp tries to deliver a message with this template, for phones that are off.</source>
        <translation>Hvor lenge WhatsApp prøver å levere en melding med denne malen til telefoner som er av.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>How long the message may live, counted from sending. LINK counts in milliseconds.</source>
        <translation>Hvor lenge meldingen kan leve, regnet fra sendingen. LINK regner i millisekunder.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>How programs and colleagues call the template: small letters, digits and underscores. Recipients never see it. The same name may exist once in each language.</source>
        <translation>Hva programmer og kolleger kaller malen: små bokstaver, sifre og understreker. Mottakere ser det aldri. Det samme navnet kan finnes én gang på hvert språk.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>How the gaps in the texts are written: with numbers, {{1}}, or with names, {{first_name}}. Where nothing is set, they have numbers.</source>
        <translation>Hvordan variablene i tekstene skrives: med numre, {{1}}, eller med navn, {{first_name}}. Hvis ingenting er valgt, har de numre.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>How the list of all options looks is not documented; that it opens is.</source>
        <translation>Hvordan listen med alle alternativer ser ut, er ikke dokumentert. At den åpnes, er det.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/video/__init__.py"/>
        <source>How to assemble it</source>
        <translation>Slik monterer du den</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>How urgent requests are.</source>
        <translation>Hvor mye forespørslene haster.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>How urgent the request is among your own. Most messages are normal.</source>
        <translation>Hvor mye forespørselen haster blant dine egne. De fleste meldinger er normale.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <source>How was your visit today?</source>
        <translation>Hvordan var besøket ditt i dag?</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Hryvnia</source>
        <translation>Ukrainske hryvnia</translation>
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
        <translation>Islandske kroner</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/content.py"/>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <location filename="../../composer/messages/reply_buttons/__init__.py"/>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Id of the service instance defined in the service platform.</source>
        <translation>ID-en til tjenesteinstansen som er definert i tjenesteplattformen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>Id: {0}</source>
        <translation>ID: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped_meta.py"/>
        <source>Ids, times and the person’s name are examples.</source>
        <translation>ID-er, tider og navnet på personen er eksempler.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>Ids, times and the route are those of the specification’s examples.</source>
        <translation>ID-er, tider og ruten er hentet fra eksemplene i spesifikasjonen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>If LINK did get the first one, the message arrives twice.</source>
        <translation>Hvis LINK fikk den første likevel, kommer meldingen frem to ganger.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>If Meta finds another category right, it takes that one and does not reject the template.</source>
        <translation>Hvis Meta mener at en annen kategori er riktig, velger den den og avviser ikke malen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>If it fails again, copy the details for LINK support.</source>
        <translation>Hvis det mislykkes igjen, kopier detaljene til LINKs kundestøtte.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>If the sandbox did get the first one, the message arrives twice.</source>
        <translation>Hvis sandkassen fikk den første likevel, kommer meldingen frem to ganger.</translation>
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
        <translation>Bilde</translation>
    </message>
    <message>
        <location filename="../../composer/templates/slots.py"/>
        <source>Image in the header</source>
        <translation>Bilde i toppteksten</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/card.py"/>
        <source>In LINK’s words</source>
        <translation>Med LINKs ord</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <source>In an address marks stay as they are.</source>
        <translation>I en adresse forblir tegnene som de er.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>In appeal</source>
        <translation>Under klage</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/content.py"/>
        <source>In catalog</source>
        <translation>I katalogen</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <source>In code nothing is formatted.</source>
        <translation>I kode formateres ingenting.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>In progress</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>In review</source>
        <translation>Til vurdering</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>In the order in which people see them. Quick replies must stand together.</source>
        <translation>I den rekkefølgen folk ser dem. Hurtigsvar må stå sammen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/welcome/steps.py"/>
        <source>In the sandbox it goes to a test recipient: Anna reads everything. Press Send, or Ctrl+Enter.</source>
        <translation>I sandkassen går den til en testmottaker: Anna leser alt. Trykk Send, eller Ctrl+Enter.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>In the sandbox’s words</source>
        <translation>Med sandkassens ord</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>In the workshop</source>
        <translation>På verkstedet</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>In this list, only some are requests of Meta&apos;s. Paste them one at a time.</source>
        <translation>I denne listen er bare noen forespørsler til Meta. Lim dem inn én om gangen.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>In this list: {0}</source>
        <extracomment>first.sentence; refused.sentence</extracomment>
        <translation>I denne listen: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source>In {number} a 0 follows the country code. In {country} that 0 is dialled only without it: {meant} is meant.</source>
        <translation>I {number} følger en 0 etter landskoden. I {country} slås den nullen bare uten landskode: Du mener {meant}.</translation>
    </message>
    <message>
        <location filename="../../composer/app.py"/>
        <source>Inbox</source>
        <translation>Innboks</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Indian Rupee</source>
        <translation>Indiske rupier</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Indonesia</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Indonesian</source>
        <translation>Indonesisk</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Instead of its id: the flow’s name.</source>
        <translation>I stedet for ID-en: navnet på flyten.</translation>
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
        <translation>Interaktiv type må være tekst.</translation>
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
        <translation>Iranske rialer</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Iraq</source>
        <translation>Irak</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Iraqi Dinar</source>
        <translation>Irakske dinarer</translation>
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
        <translation>Den kan redigeres igjen fra {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/editing.py"/>
        <source>It can be edited {0} in these 30 days, once in 24 hours. It stays approved unless the review fails.</source>
        <extracomment>more</extracomment>
        <translation>Den kan redigeres {0} i løpet av disse 30 dagene, én gang per 24 timer. Den forblir godkjent med mindre vurderingen slår feil.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>It can be sent.</source>
        <translation>Den kan sendes.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>It cannot be edited at the moment.</source>
        <translation>Den kan ikke redigeres akkurat nå.</translation>
    </message>
    <message>
        <location filename="../../composer/template_files.py"/>
        <source>It cannot be read: {0}.</source>
        <extracomment>error.strerror or error</extracomment>
        <translation>Den kan ikke leses: {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>It contains a character that no token has, for example a line break.</source>
        <translation>Den inneholder et tegn som ingen token har, for eksempel et linjeskift.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/saving.py"/>
        <source>It could not be saved: {0}.</source>
        <translation>Den kunne ikke lagres: {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/messages.py"/>
        <source>It could not be saved: {0}. Choose another folder.</source>
        <translation>Den kunne ikke lagres: {0}. Velg en annen mappe.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/sandbox.py"/>
        <source>It did not say why.</source>
        <translation>Den sa ikke hvorfor.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>It gave no usable answer to the login, so nothing was sent.</source>
        <translation>Den ga ikke noe brukbart svar på påloggingen, så ingenting ble sendt.</translation>
    </message>
    <message>
        <location filename="../../composer/polling.py"/>
        <source>It hands out reports again that Composer has read, and so never comes to the newer ones.</source>
        <translation>Det leverer ut rapporter som Composer allerede har lest, på nytt, og kommer derfor aldri til de nyere.</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <source>It has digits only.</source>
        <translation>Den har bare sifre.</translation>
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
        <translation>Den har én linje, som navngir kolonnene. Hver linje under den står for én mottaker.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/reading.py"/>
        <source>It has too many backslashes before its quotation marks.</source>
        <translation>Den har for mange omvendte skråstreker foran anførselstegnene.</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>It has {0} characters; at most {1} can be kept. Was something else pasted?</source>
        <extracomment>LONGEST; len(value)</extracomment>
        <translation>Det har {0} tegn. Høyst {1} kan lagres. Ble det limt inn noe annet?</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/showing.py"/>
        <source>It has {0} × {1} pixels, which is too many.</source>
        <extracomment>size.height(); size.width()</extracomment>
        <translation>Det har {0} × {1} piksler, som er for mye.</translation>
    </message>
    <message>
        <location filename="../../composer/template_files.py"/>
        <source>It holds no text.</source>
        <translation>Den inneholder ingen tekst.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/taking_over.py"/>
        <source>It holds {0} messages. Composer opens requests of up to {1}; split it up.</source>
        <translation>Den inneholder {0} meldinger. Composer åpner forespørsler med inntil {1}. Del den opp.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/decoding.py"/>
        <source>It is a PDF document.</source>
        <translation>Det er et PDF-dokument.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/decoding.py"/>
        <source>It is a workbook of an old kind, not a CSV file.</source>
        <translation>Det er en arbeidsbok av en gammel type, ikke en CSV-fil.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/decoding.py"/>
        <source>It is a workbook, not a CSV file.</source>
        <translation>Det er en arbeidsbok, ikke en CSV-fil.</translation>
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
        <translation>Det er større enn {0} MB, som er mer enn WhatsApp tar imot.</translation>
    </message>
    <message>
        <location filename="../../composer/template_files.py"/>
        <source>It is larger than {0} MB.</source>
        <extracomment>LARGEST // 1000000</extracomment>
        <translation>Den er større enn {0} MB.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/bringing_in.py"/>
        <source>It is larger than {0} MB. No message is that long.</source>
        <translation>Den er større enn {0} MB. Ingen melding er så lang.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/bringing_in.py"/>
        <source>It is larger than {0} MB. No template is that long.</source>
        <translation>Den er større enn {0} MB. Ingen mal er så lang.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/lenient.py"/>
        <location filename="../../composer/formats/link.py"/>
        <source>It is nested too deeply to be read.</source>
        <translation>Det er nøstet for dypt til å kunne leses.</translation>
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
        <translation>Det er åpent med denne datamappen, men svarer ikke. Lukk vinduet, eller vent litt og start Composer på nytt.
{0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>It is out of the archive again.</source>
        <translation>Den er ikke lenger arkivert.</translation>
    </message>
    <message>
        <location filename="../../composer/connections.py"/>
        <source>It is still starting.</source>
        <translation>Den holder fortsatt på å starte.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/sandbox.py"/>
        <source>It may be starting again.</source>
        <translation>Den starter kanskje på nytt.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <location filename="../../composer/store/templates.py"/>
        <source>It may have arrived</source>
        <translation>Den kan ha kommet frem</translation>
    </message>
    <message>
        <location filename="../../composer/store/reader.py"/>
        <source>It may have been removed since the list was read. Refresh the list.</source>
        <translation>Den kan ha blitt fjernet etter at listen ble lest. Oppdater listen.</translation>
    </message>
    <message>
        <location filename="../../composer/store/journal.py"/>
        <location filename="../../composer/store/template_reader.py"/>
        <source>It may have been removed.</source>
        <translation>Den kan ha blitt fjernet.</translation>
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
        <translation>Det må være fra {0} til {1}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>It must be of the kind that was approved.</source>
        <translation>Den må være av typen som ble godkjent.</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <source>It must be one of {0}.</source>
        <extracomment>&apos;, &apos;.join(filter(None, allowed))</extracomment>
        <translation>Det må være et av {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <source>It must look like v23.0.</source>
        <translation>Det må se ut som v23.0.</translation>
    </message>
    <message>
        <location filename="../../composer/template_listing.py"/>
        <source>It names the same page again and again. What was read is here.</source>
        <translation>Den oppgir den samme siden om og om igjen. Det som ble lest, er her.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>It promotes something, which its category does not allow. Choose marketing, or leave that out.</source>
        <translation>Den reklamerer for noe, og det tillater ikke kategorien. Velg markedsføring, eller ta det ut.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/address.py"/>
        <source>It should look like https://c-eu.linkmobility.io/whatsapp-message.</source>
        <translation>Den skal se ut som https://c-eu.linkmobility.io/whatsapp-message.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>It stands here: “{0}▢{1}”.</source>
        <extracomment>after; before</extracomment>
        <translation>Den står her: «{0}▢{1}».</translation>
    </message>
    <message>
        <location filename="../../composer/store/backups.py"/>
        <source>It takes {0} MB, and there is not enough space beside {1} for another. The journal itself is sound, and so are the copies of other days.</source>
        <extracomment>path; size &gt;&gt; 20</extracomment>
        <translation>Den tar {0} MB, og det er ikke plass til en til ved siden av {1}. Selve journalen er i orden, og det er kopiene fra andre dager også.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>It was an interactive part only; it was put into a message.</source>
        <translation>Det var bare en interaktiv del. Den ble satt inn i en melding.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>It was archived and cannot be sent.</source>
        <translation>Den ble arkivert og kan ikke sendes.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>It was cancelled before it was sent.</source>
        <translation>Den ble avbrutt før den ble sendt.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/editing.py"/>
        <source>It was edited in the last 24 hours, which is possible once for an approved template.</source>
        <translation>Den ble redigert i løpet av de siste 24 timene, og det er mulig én gang for en godkjent mal.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/editing.py"/>
        <source>It was edited ten times in 30 days, which is the most for an approved template.</source>
        <translation>Den ble redigert ti ganger på 30 dager, og det er maksimum for en godkjent mal.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>It was not there after {0} seconds.</source>
        <extracomment>WITHIN</extracomment>
        <translation>Den var der ikke etter {0} sekunder.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>It was paused and can be sent again.</source>
        <translation>Den var satt på pause og kan sendes igjen.</translation>
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
        <translation>Italia</translation>
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
        <translation>Kontoen holder på å slette den.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Its account no longer has it; here it is kept. A name that was approved is free again after 30 days.</source>
        <translation>Kontoen har den ikke lenger, men her beholdes den. Et navn som har vært godkjent, er ledig igjen etter 30 dager.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/reading.py"/>
        <source>Its cells cannot be told apart ({0}).</source>
        <extracomment>error</extracomment>
        <translation>Cellene kan ikke skilles fra hverandre ({0}).</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Its content does not fit its category. Mixed content counts as marketing.</source>
        <translation>Innholdet passer ikke til kategorien. Blandet innhold regnes som markedsføring.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Its form is not accepted: gaps at an edge or beside each other, missing samples, wrong braces.</source>
        <translation>Formen godtas ikke: variabler i kanten eller ved siden av hverandre, manglende eksempler, feil krøllparenteser.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Its form is not allowed.</source>
        <translation>Formen er ikke tillatt.</translation>
    </message>
    <message>
        <location filename="../../composer/store/batch_book.py"/>
        <source>Its key was used before, and every batch needs one of its own. Nothing was sent.</source>
        <translation>Nøkkelen er brukt før, og hver utsendelse trenger sin egen. Ingenting ble sendt.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Its language or category does not fit what it says.</source>
        <translation>Språket eller kategorien passer ikke til innholdet.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Its quality is low, and Meta may pause it. It can still be sent.</source>
        <translation>Kvaliteten er lav, og Meta kan sette den på pause. Den kan fortsatt sendes.</translation>
    </message>
    <message>
        <location filename="../../composer/store/journal.py"/>
        <source>Its refId was used before, and every request needs one of its own. Nothing was sent.</source>
        <translation>refId er brukt før, og hver forespørsel trenger sin egen. Ingenting ble sendt.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>Its server answers with the error {0}.</source>
        <extracomment>answer.status_code</extracomment>
        <translation>Serveren svarer med feilen {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>Its server broke off, or did not speak as web servers do.</source>
        <translation>Serveren brøt forbindelsen, eller snakket ikke slik nettservere gjør.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>Its server could not be reached.</source>
        <translation>Fikk ikke kontakt med serveren.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Its status does not allow changes.</source>
        <translation>Statusen tillater ikke endringer.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Its test recipients only</source>
        <translation>Bare testmottakerne til kontoen</translation>
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
        <translation>Jamaikanske dollar</translation>
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
        <translation>Jordanske dinarer</translation>
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
        <translation>Kenyanske shilling</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Keys in lines {lines} had no quotation marks.</source>
        <translation>Nøkler på linjene {lines} manglet anførselstegn.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Kina</source>
        <translation>Papuanske kina</translation>
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
        <translation>Kroatiske kuna</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Kuwaiti Dinar</source>
        <translation>Kuwaitiske dinarer</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Kwanza</source>
        <translation>Angolanske kwanza</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Kyat</source>
        <translation>Myanmarske kyat</translation>
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
        <translation>LINK godtok meldingen, og siden er det ikke kommet noe mer. Rapporter kommer vanligvis innen et minutt. Enten finner de ikke veien hit, eller så har ikke LINK sendt meldingen.</translation>
    </message>
    <message>
        <location filename="../../composer/store/journal.py"/>
        <source>LINK accepted the request, but with another number of message ids than there are recipients.</source>
        <translation>LINK godtok forespørselen, men med et annet antall meldings-ID-er enn det er mottakere.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>LINK advises to wait at least 15 minutes: until {0}.</source>
        <translation>LINK anbefaler å vente minst 15 minutter: til {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>LINK answered and accepts the user name and password. Nothing was sent.</source>
        <translation>LINK svarte og godtar brukernavnet og passordet. Ingenting ble sendt.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>LINK answers that its server has a fault (500)</source>
        <translation>LINK svarer at det er en feil på serveren (500)</translation>
    </message>
    <message>
        <location filename="../../composer/formats/comparing.py"/>
        <source>LINK calls this “{link}”.</source>
        <translation>LINK kaller dette «{link}».</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <location filename="../../composer/clients/templates.py"/>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>LINK could not process the request.</source>
        <translation>LINK kunne ikke behandle forespørselen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>LINK could not reach WhatsApp</source>
        <translation>LINK fikk ikke kontakt med WhatsApp</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>LINK could not read the request</source>
        <translation>LINK kunne ikke lese forespørselen</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>LINK could not use the request</source>
        <translation>LINK kunne ikke bruke forespørselen</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <location filename="../../composer/clients/templates.py"/>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>LINK did not accept the account’s credentials.</source>
        <translation>LINK godtok ikke påloggingsopplysningene til kontoen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>LINK did not accept the request. Nothing was sent.</source>
        <translation>LINK godtok ikke forespørselen. Ingenting ble sendt.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>LINK does not accept the request (400)</source>
        <translation>LINK godtar ikke forespørselen (400)</translation>
    </message>
    <message>
        <location filename="../../composer/formats/comparing.py"/>
        <source>LINK does not have this.</source>
        <translation>LINK har ikke dette.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>LINK gave a code that is not in its specification. Composer cannot say what it means.</source>
        <translation>LINK ga en kode som ikke finnes i spesifikasjonen. Composer kan ikke si hva den betyr.</translation>
    </message>
    <message>
        <location filename="../../composer/template_listing.py"/>
        <source>LINK gives a template by its id alone; WhatsApp Manager shows the ids.</source>
        <translation>LINK gir bare ut en mal etter ID. WhatsApp Manager viser ID-ene.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>LINK had accepted the request, but its answer is cut short</source>
        <translation>LINK hadde godtatt forespørselen, men svaret er kuttet</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <location filename="../../composer/clients/templates.py"/>
        <source>LINK has a fault</source>
        <translation>Det er en feil hos LINK</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>LINK has a fault of its own, and no more reports come (12409)</source>
        <translation>LINK har en egen feil, og det kommer ingen flere rapporter (12409)</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/delivery/status.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>LINK has accepted the message and will send it.</source>
        <translation>LINK har godtatt meldingen og kommer til å sende den.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>LINK has handed the message to WhatsApp, which will try to deliver it.</source>
        <translation>LINK har overlevert meldingen til WhatsApp, som prøver å levere den.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/status.py"/>
        <source>LINK has handed the message to WhatsApp.</source>
        <translation>LINK har overlevert meldingen til WhatsApp.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>LINK has no list of templates to look it up in. Submit it again: if it is there already, that is refused and nothing is doubled. Its id is in WhatsApp Manager, and with it the template can be fetched.</source>
        <translation>LINK har ingen liste over maler å slå den opp i. Send den inn igjen: Hvis den er der allerede, blir det avslått, og ingenting blir dobbelt. ID-en står i WhatsApp Manager, og med den kan malen hentes.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>LINK has not answered.</source>
        <translation>LINK har ikke svart.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/comparing.py"/>
        <source>LINK has this at another place: “{link}”.</source>
        <translation>LINK har dette på et annet sted: «{link}».</translation>
    </message>
    <message>
        <location filename="../../composer/messages/text/payload.py"/>
        <source>LINK has “previewUrl” beside the text object, not in it; this is Meta&apos;s place for it. What LINK does with it is not confirmed.</source>
        <translation>LINK har «previewUrl» ved siden av tekstobjektet, ikke i det. Dette er Metas plass for det. Hva LINK gjør med det, er ikke bekreftet.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>LINK knows the account but does not let it do this.</source>
        <translation>LINK kjenner kontoen, men lar den ikke gjøre dette.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>LINK knows the account but does not let it manage these templates.</source>
        <translation>LINK kjenner kontoen, men lar den ikke administrere disse malene.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>LINK knows the account but does not let it send this.</source>
        <translation>LINK kjenner kontoen, men lar den ikke sende dette.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>LINK lost track of this message. It may still arrive, but nothing more will be reported.</source>
        <translation>LINK har mistet sporet av denne meldingen. Den kan fortsatt komme frem, men det vil ikke bli rapportert noe mer.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/overdue.py"/>
        <source>LINK may still be trying by itself until {0}.</source>
        <translation>LINK kan fortsatt forsøke av seg selv til {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/repeat_words.py"/>
        <source>LINK may still be trying to deliver it: before {0} it may arrive twice.</source>
        <translation>LINK kan fortsatt forsøke å levere den: Før {0} kan den komme frem to ganger.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/payload.py"/>
        <source>LINK needs no namespace since version 1.5 of its specification. It will be sent as it is.</source>
        <translation>LINK trenger ikke namespace siden versjon 1.5 av spesifikasjonen. Det sendes som det er.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/refusal.py"/>
        <source>LINK refused the request</source>
        <translation>LINK avslo forespørselen</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>LINK support</source>
        <translation>LINKs kundestøtte</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>LINK tries again by itself, every minute for up to 15 minutes. Wait for that before sending again.</source>
        <translation>LINK prøver igjen av seg selv, hvert minutt i inntil 15 minutter. Vent til det er over før du sender på nytt.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/status.py"/>
        <source>LINK will send no more reports for this message.</source>
        <translation>LINK sender ikke flere rapporter for denne meldingen.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/comparing.py"/>
        <source>LINK writes the value otherwise: “{link}”.</source>
        <translation>LINK skriver verdien annerledes: «{link}».</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/carousel.py"/>
        <source>LINK&apos;s example writes “{meant}”, not “{key}”. What LINK does with it is not confirmed.</source>
        <translation>LINKs eksempel skriver «{meant}», ikke «{key}». Hva LINK gjør med det, er ikke bekreftet.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/among.py"/>
        <source>LINK&apos;s examples write “{meant}” here, not “{key}”. What LINK does with it is not confirmed.</source>
        <translation>LINKs eksempler skriver «{meant}» her, ikke «{key}». Hva LINK gjør med det, er ikke bekreftet.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive_payload.py"/>
        <source>LINK&apos;s specification allows no emoji in {field}; Meta&apos;s does. What happens is not confirmed.</source>
        <translation>LINKs spesifikasjon tillater ingen emojier i {field}. Det gjør Metas. Hva som skjer, er ikke bekreftet.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product/payload.py"/>
        <source>LINK&apos;s table calls the product “{key}”, but its example and Meta call it “{meant}”.</source>
        <translation>LINKs tabell kaller produktet «{key}», men eksempelet og Meta kaller det «{meant}».</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>LINK&apos;s table has “expiration_time_ms” here, its example and Meta inside of “limited_time_offer”. Which of them LINK understands is not confirmed.</source>
        <translation>LINKs tabell har «expiration_time_ms» her, eksempelet og Meta inne i «limited_time_offer». Hvilken av dem LINK forstår, er ikke bekreftet.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>LINK&apos;s table writes “{key}”, its other flow fields and Meta “{meant}”. Which of them LINK understands here is not confirmed.</source>
        <translation>LINKs tabell skriver «{key}», de andre flytfeltene og Meta «{meant}». Hvilken av dem LINK forstår her, er ikke bekreftet.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>LINK’s answer as JSON</source>
        <translation>LINKs svar som JSON</translation>
    </message>
    <message>
        <location filename="../../composer/store/journal.py"/>
        <source>LINK’s answer does not fit</source>
        <translation>Svaret fra LINK stemmer ikke</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>LINK’s answer takes a minute</source>
        <translation>Svaret fra LINK tar et minutt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>LINK’s answer was lost and no report came in time. Whether it was sent is not known.</source>
        <translation>Svaret fra LINK gikk tapt, og ingen rapport kom i tide. Det er ikke kjent om den ble sendt.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>LINK’s specification does not describe a place that comes back: the location is Meta’s shape, “LOCATION” a guess.</source>
        <translation>LINKs spesifikasjon beskriver ikke et sted som kommer tilbake: Formen på posisjonen er Metas, «LOCATION» er en gjetning.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>LINK’s specification does not describe the answer of a flow. This is Meta’s shape; what is in it is the flow’s.</source>
        <translation>LINKs spesifikasjon beskriver ikke svaret fra en flyt. Dette er Metas form. Innholdet er flytens.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/__init__.py"/>
        <location filename="../../composer/templates/form.py"/>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/__init__.py"/>
        <source>Language policy</source>
        <translation>Språkpolicy</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Lao</source>
        <translation>Laotisk</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Lao Kip</source>
        <translation>Laotiske kip</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Lari</source>
        <translation>Georgiske lari</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Last name</source>
        <translation>Etternavn</translation>
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
        <translation>Latvia</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Latvian</source>
        <translation>Latvisk</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Leave a row out, or send to it again</source>
        <translation>Utelat en rad, eller send til den igjen</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Leave some minutes between messages to the same number; one in six seconds is the limit.</source>
        <translation>La det gå noen minutter mellom meldinger til samme nummer. Grensen er én på seks sekunder.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Lebanese Pound</source>
        <translation>Libanesiske pund</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Lebanon</source>
        <translation>Libanon</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Lek</source>
        <translation>Albanske lek</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Lempira</source>
        <translation>Honduranske lempira</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Leone</source>
        <translation>Sierraleonske leone</translation>
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
        <translation>Liberiske dollar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Libya</source>
        <translation>Libya</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Libyan Dinar</source>
        <translation>Libyske dinarer</translation>
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
        <translation>Swazilandske lilangeni</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Limit exceeded</source>
        <translation>Grensen overskredet</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Limited after wrong template categories</source>
        <translation>Begrenset etter feil malkategorier</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/__init__.py"/>
        <location filename="../../composer/rendering/template.py"/>
        <location filename="../../composer/templates/form.py"/>
        <location filename="../../composer/templates/starts.py"/>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Limited-time offer</source>
        <translation>Tidsbegrenset tilbud</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/desktop.py"/>
        <source>Limited-time offers are not shown by WhatsApp on a computer. It says that a message came which it does not support.</source>
        <translation>Tidsbegrensede tilbud vises ikke av WhatsApp på en datamaskin. Der står det at det kom en melding som ikke støttes.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Lindqvist</source>
        <translation>Lindqvist</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Lindqvist Tandvård</source>
        <translation>Lindqvist Tandvård</translation>
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
        <translation>Linje {lines} er ikke JSON og ble utelatt.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Line {lines} offers several values; the first was taken.</source>
        <translation>Linje {lines} tilbyr flere verdier. Den første ble valgt.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Lines {lines} are no JSON and were left out.</source>
        <translation>Linjene {lines} er ikke JSON og ble utelatt.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Lines {lines} offer several values; the first was taken in each.</source>
        <translation>Linjene {lines} tilbyr flere verdier. Den første ble valgt på hver av dem.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/content.py"/>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/parts/media.py"/>
        <source>Link</source>
        <translation>Lenke</translation>
    </message>
    <message>
        <location filename="../../composer/messages/cta_url/__init__.py"/>
        <source>Link button</source>
        <translation>Lenkeknapp</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <location filename="../../composer/polling.py"/>
        <source>Listening for delivery reports.</source>
        <translation>Lytter etter leveringsrapporter.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Lists of recipients</source>
        <translation>Mottakerlister</translation>
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
        <translation>Live-kontoer er merket med rødt, så ingen sender til kunder ved en feil.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <location filename="../../composer/ui/settings/page.py"/>
        <source>Live: real recipients</source>
        <translation>Live: ekte mottakere</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Live: test recipients only. For tests: everybody</source>
        <translation>Live: bare testmottakere. For tester: alle</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/media_shown.py"/>
        <source>Loading…</source>
        <translation>Laster inn …</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/inbound.py"/>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/location/__init__.py"/>
        <location filename="../../composer/templates/form.py"/>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Location</source>
        <translation>Posisjon</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location_request/__init__.py"/>
        <source>Location request</source>
        <translation>Posisjonsforespørsel</translation>
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
        <translation>Lengdegrad</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Look at metastatus.com.</source>
        <translation>Se på metastatus.com.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Look at metastatus.com; if all is well there, check the message.</source>
        <translation>Se på metastatus.com. Hvis alt er i orden der, kontroller meldingen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Look at the account’s health and policy pages in Meta’s Business Manager.</source>
        <translation>Se på sidene om kontoens tilstand og retningslinjer i Metas Business Manager.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Look at the message&apos;s problems and at what Meta says.</source>
        <translation>Se på problemene i meldingen og på hva Meta sier.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Look at the number&apos;s quality in WhatsApp Manager.</source>
        <translation>Se på kvaliteten til nummeret i WhatsApp Manager.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Look at the problems of the message, then at the account’s platform ids and sender number.</source>
        <translation>Se på problemene i meldingen, deretter på plattform-ID-ene og avsendernummeret til kontoen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Look at the reasons in the template’s review.</source>
        <translation>Se på begrunnelsen i vurderingen av malen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>Look at the report as JSON.</source>
        <translation>Se på rapporten som JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/overdue.py"/>
        <source>Look whether the relay is being read (the line at the bottom tells) and whether the account’s event report gate leads to it; then copy the details for LINK support. Ask the recipient before you send it again.</source>
        <translation>Se om releet blir lest (linjen nederst viser det), og om kontoens gate for hendelsesrapporter fører dit. Kopier deretter detaljene til LINKs kundestøtte. Spør mottakeren før du sender den på nytt.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Look: dark</source>
        <translation>Utseende: mørkt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Look: high contrast</source>
        <translation>Utseende: høy kontrast</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Look: light</source>
        <translation>Utseende: lyst</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Look: like the system</source>
        <translation>Utseende: som systemet</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Loti</source>
        <translation>Lesothiske loti</translation>
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
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>MMM d</source>
        <translation type="vanished">d. MMM</translation>
    </message>
    <message>
        <source>MMMM d</source>
        <translation type="vanished">d. MMMM</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_formats.py"/>
        <source>MP4 or 3GP with H.264 pictures and AAC sound</source>
        <translation>MP4 eller 3GP med bilde i H.264 og lyd i AAC</translation>
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
        <translation>Lages for hver forespørsel</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Main</source>
        <translation>Hovednummer</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Make a new template.</source>
        <translation>Lag en ny mal.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Malagasy Ariary</source>
        <translation>Madagassiske ariary</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Malawi Kwacha</source>
        <translation>Malawiske kwacha</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Malay</source>
        <translation>Malayisk</translation>
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
        <translation>Malaysiske ringgit</translation>
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
        <translation>Kart ved {0}</translation>
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
        <translation>Markedsføring</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Marketing only: a box that says until when an offer holds, with a code to copy.</source>
        <translation>Bare markedsføring: en boks som sier hvor lenge et tilbud gjelder, med en kode å kopiere.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Marketing only: cards side by side, each with a picture or video and buttons.</source>
        <translation>Bare markedsføring: kort side om side, hvert med et bilde eller en video og knapper.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Marketing templates are not allowed on this way of sending for the account.</source>
        <translation>Markedsføringsmaler er ikke tillatt for kontoen på denne sendemåten.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Marketing templates are switched off</source>
        <translation>Markedsføringsmaler er slått av</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>Marks in a footer are shown as typed here; the phone may format them.</source>
        <translation>Tegn i en bunntekst vises her slik de er skrevet. Telefonen kan formatere dem.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>Marks within marks are shown together, such as bold and italic.</source>
        <translation>Tegn inne i andre tegn vises sammen, for eksempel fet og kursiv.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Mauritania</source>
        <translation>Mauritania</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Mauritius</source>
        <translation>Mauritius</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Mauritius Rupee</source>
        <translation>Mauritiske rupier</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>May be left out: WhatsApp then says it in the template’s language.</source>
        <translation>Kan utelates: WhatsApp sier det da på malens språk.</translation>
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
        <translation>Kan sende til</translation>
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
        <translation>Medie-ID</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/picture.py"/>
        <location filename="../../composer/ui/commands/groups.py"/>
        <location filename="../../composer/ui/deliveries/cells.py"/>
        <location filename="../../composer/ui/handover/subjects.py"/>
        <location filename="../../composer/ui/preview/chrome.py"/>
        <source>Message</source>
        <translation>Melding</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Message expired</source>
        <translation>Meldingen er utløpt</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Message not valid</source>
        <translation>Ugyldig melding</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Message too long</source>
        <translation>For lang melding</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Message type not supported</source>
        <translation>Meldingstypen støttes ikke</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>Message version</source>
        <translation>Meldingsversjon</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <source>Messages</source>
        <translation>Meldinger</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>Meta accepts the access token; the phone number id is that of {0}.</source>
        <extracomment>of</extracomment>
        <translation>Meta godtar tilgangstokenet. Telefonnummer-ID-en hører til {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Meta answered with an error. The description has its words.</source>
        <translation>Meta svarte med en feil. Beskrivelsen gjengir ordene.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>Meta asks for a pause: going on in {0} seconds. {1} templates so far</source>
        <translation>Meta ber om en pause: fortsetter om {0} sekunder. {1} maler så langt</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta blocked the flow that the message opens.</source>
        <translation>Meta har blokkert flyten som meldingen åpner.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Meta calls its content abusive or threatening.</source>
        <translation>Meta mener at innholdet er krenkende eller truende.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/comparing.py"/>
        <source>Meta calls this “{link}”.</source>
        <translation>Meta kaller dette «{link}».</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta cannot charge the account: credit line, currency or time zone are missing or wrong.</source>
        <translation>Meta kan ikke belaste kontoen: Kredittlinje, valuta eller tidssone mangler eller er feil.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta could not process the message and does not say which part of it.</source>
        <translation>Meta kunne ikke behandle meldingen og sier ikke hvilken del av den det gjelder.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta could not process the request. It is either a fault that passes or an invalid request.</source>
        <translation>Meta kunne ikke behandle forespørselen. Det er enten en feil som går over, eller en ugyldig forespørsel.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta could not say what.</source>
        <translation>Meta kunne ikke si hva.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Meta counts taps on the template’s links unless this is on.</source>
        <translation>Meta teller trykk på lenkene i malen hvis dette ikke er på.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/belonging.py"/>
        <source>Meta decides how long it tries.</source>
        <translation>Meta bestemmer hvor lenge den prøver.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>Meta describes coupon templates with the code’s button and quick replies only. Others may be refused.</source>
        <translation>Meta beskriver kupongmaler bare med knappen for koden og hurtigsvar. Andre kan bli avslått.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Meta disabled it for good. Make a new template instead.</source>
        <translation>Meta har deaktivert den for godt. Lag en ny mal i stedet.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta disabled the template for good because recipients rated it poorly.</source>
        <translation>Meta har deaktivert malen for godt fordi mottakere ga den dårlig vurdering.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>Meta documents the countdown and the red, Bird the badge with its tag; nobody the words.</source>
        <translation>Meta dokumenterer nedtellingen og rødfargen, Bird merket med taggen. Ingen dokumenterer ordene.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>Meta documents the cropping, nobody the widths.</source>
        <translation>Meta dokumenterer beskjæringen, ingen breddene.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Meta does not deliver such messages to some people, to learn from it.</source>
        <translation>Meta leverer ikke slike meldinger til enkelte personer, for å lære av det.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/comparing.py"/>
        <source>Meta does not have this.</source>
        <translation>Meta har ikke dette.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta found that the template’s content breaks its rules.</source>
        <translation>Meta fant at innholdet i malen bryter reglene.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/belonging.py"/>
        <source>Meta gives every message an id of its own.</source>
        <translation>Meta gir hver melding en egen ID.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta had a fault</source>
        <translation>Meta hadde en feil</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta had a fault, or the request was wrong</source>
        <translation>Meta hadde en feil, eller forespørselen var feil</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta_answers.py"/>
        <source>Meta has paused this message: it is not sent while its template is paused.</source>
        <translation>Meta har satt denne meldingen på pause: Den sendes ikke så lenge malen er på pause.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/comparing.py"/>
        <source>Meta has this at another place: “{link}”.</source>
        <translation>Meta har dette på et annet sted: «{link}».</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta held the message back</source>
        <translation>Meta holdt meldingen tilbake</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta_answers.py"/>
        <source>Meta holds the message until its quality is assessed, and then sends or drops it.{0}</source>
        <extracomment>why</extracomment>
        <translation>Meta holder meldingen til kvaliteten er vurdert, og sender eller forkaster den deretter.{0}</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta is working on the account, for example raising its throughput. It takes about a minute.</source>
        <translation>Meta arbeider med kontoen, for eksempel for å øke kapasiteten. Det tar omtrent et minutt.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta keeps some people from marketing messages to measure the effect. This recipient is one of them.</source>
        <translation>Meta holder enkelte personer unna markedsføringsmeldinger for å måle effekten. Denne mottakeren er en av dem.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>Meta knows the token but does not let it do this with the templates of the business account.</source>
        <translation>Meta kjenner tokenet, men lar det ikke gjøre dette med bedriftskontoens maler.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source>Meta knows “{kind}” buttons, LINK&apos;s specification does not. It will be sent as it is.</source>
        <translation>Meta kjenner «{kind}»-knapper, det gjør ikke LINKs spesifikasjon. Den sendes som den er.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta lets this flow be sent only ten times an hour.</source>
        <translation>Meta lar denne flyten bare sendes ti ganger i timen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta limits how many marketing messages one person gets. Nothing is broken.</source>
        <translation>Meta begrenser hvor mange markedsføringsmeldinger én person får. Ingenting er ødelagt.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Meta looks at a rejection again. It cannot be sent yet.</source>
        <translation>Meta vurderer en avvisning på nytt. Den kan ikke sendes ennå.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Meta may change the category</source>
        <translation>Meta kan endre kategorien</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Meta paused it for low quality: for 3 hours the first time, 6 the second; the third time it is disabled. It cannot be sent meanwhile. An edit ends the pause.</source>
        <translation>Meta satte den på pause på grunn av lav kvalitet: i 3 timer første gang, 6 andre gang. Tredje gang blir den deaktivert. Den kan ikke sendes imens. En redigering avslutter pausen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta paused the template because recipients rated it poorly: three hours, then six.</source>
        <translation>Meta satte malen på pause fordi mottakere ga den dårlig vurdering: tre timer, deretter seks.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>Meta read the request and did not accept it.</source>
        <translation>Meta leste forespørselen og godtok den ikke.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/errors.py"/>
        <source>Meta refused it and did not say why.</source>
        <translation>Meta avslo den og sa ikke hvorfor.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta_answers.py"/>
        <source>Meta refused the message</source>
        <translation>Meta avslo meldingen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Meta rejected it. Change it and submit it again.</source>
        <translation>Meta avviste den. Endre den og send den inn igjen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>Meta reported something that does not change the status.</source>
        <translation>Meta rapporterte noe som ikke endrer statusen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>Meta reports that the message failed, and not why.</source>
        <translation>Meta rapporterer at meldingen mislyktes, men ikke hvorfor.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/belonging.py"/>
        <source>Meta reports to the webhook that the account has.</source>
        <translation>Meta rapporterer til webhooken som kontoen har.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/status.py"/>
        <source>Meta reports “{0}”; it does not change the status.</source>
        <extracomment>report.description</extracomment>
        <translation>Meta rapporterer «{0}». Det endrer ikke statusen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta restricted, disabled or locked the WhatsApp account.</source>
        <translation>Meta har begrenset, deaktivert eller låst WhatsApp-kontoen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Meta reviews it. It can be sent and edited when that is over; Composer looks again by itself.</source>
        <translation>Meta vurderer den. Den kan sendes og redigeres når det er over. Composer ser etter igjen av seg selv.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/errors.py"/>
        <source>Meta says: “{0}”</source>
        <extracomment>own</extracomment>
        <translation>Meta sier: «{0}»</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/belonging.py"/>
        <source>Meta sends at once.</source>
        <translation>Meta sender med en gang.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>Meta takes 100 new templates an hour: it may refuse the rest until then.</source>
        <translation>Meta tar imot 100 nye maler i timen: Resten kan bli avslått frem til da.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Meta takes it for fraud: it must say plainly who you are and what is wanted.</source>
        <translation>Meta tar den for svindel: Den må si tydelig hvem du er, og hva du vil.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/belonging.py"/>
        <source>Meta takes the sender from the address of the request.</source>
        <translation>Meta tar avsenderen fra adressen i forespørselen.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>Meta was asked too often</source>
        <translation>Meta ble spurt for ofte</translation>
    </message>
    <message>
        <location filename="../../composer/formats/comparing.py"/>
        <source>Meta writes the value otherwise.</source>
        <translation>Meta skriver verdien annerledes.</translation>
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
        <translation>Metas eldre formater kjenner «calendar», det gjør ikke LINKs spesifikasjon. Den sendes som den er.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/__init__.py"/>
        <source>Meta&apos;s older interface wants “deterministic” here, the only policy there is.</source>
        <translation>Metas eldre grensesnitt vil ha «deterministic» her, den eneste policyen som finnes.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>Meta&apos;s own interface knows “sections” here, LINK&apos;s specification does not. It will be sent as it is.</source>
        <translation>Metas eget grensesnitt kjenner «sections» her, det gjør ikke LINKs spesifikasjon. Den sendes som den er.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>Meta&apos;s own interface knows “{key}” here, LINK&apos;s specification does not. It will be sent as it is.</source>
        <translation>Metas eget grensesnitt kjenner «{key}» her, det gjør ikke LINKs spesifikasjon. Den sendes som den er.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>Meta&apos;s page on template components.</source>
        <translation>Metas side om malkomponenter.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>Meta&apos;s pages on template components, limited-time offers and coupons.</source>
        <translation>Metas sider om malkomponenter, tidsbegrensede tilbud og kuponger.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/own_rules.py"/>
        <source>Meta&apos;s reference has only “individual”: messages go to single people.</source>
        <translation>Metas referanse har bare «individual»: Meldinger går til enkeltpersoner.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>Meta&apos;s reference says that footers are formatted, Bird says that those of templates are not.</source>
        <translation>Metas referanse sier at bunntekster formateres, Bird sier at de i maler ikke blir det.</translation>
    </message>
    <message>
        <location filename="../../composer/template_listing.py"/>
        <source>Meta’s list does not end</source>
        <translation>Metas liste tar ikke slutt</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Mexican Peso</source>
        <translation>Meksikanske pesos</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Mexican Unidad de Inversion (UDI)</source>
        <translation>Meksikanske unidad de inversion (UDI)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Mexico</source>
        <translation>Mexico</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Micronesia</source>
        <translation>Mikronesiaføderasjonen</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Middle name</source>
        <translation>Mellomnavn</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Middle name, prefix and suffix.</source>
        <translation>Mellomnavn, prefiks og suffiks.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Minute</source>
        <translation>Minutt</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Minutes until the code expires</source>
        <translation>Minutter til koden utløper</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Missing closing braces or brackets were added in lines {lines}.</source>
        <translation>Manglende sluttparenteser ble lagt til på linjene {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Missing opening braces were added in lines {lines}.</source>
        <translation>Manglende startparenteser ble lagt til på linjene {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Moldova</source>
        <translation>Moldova</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Moldovan Leu</source>
        <translation>Moldovske leu</translation>
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
        <translation>Penger</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Mongolia</source>
        <translation>Mongolia</translation>
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
        <translation>Mer om flyten</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <source>More about the {0}</source>
        <extracomment>noun</extracomment>
        <translation>Mer om filen ({0})</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>More of the name</source>
        <translation>Mer av navnet</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>More settings</source>
        <translation>Flere innstillinger</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>More than 24 hours have passed since the person last wrote.</source>
        <translation>Det er gått mer enn 24 timer siden personen sist skrev.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>More than 24 hours since the person wrote</source>
        <translation>Mer enn 24 timer siden personen skrev</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Moroccan Dirham</source>
        <translation>Marokkanske dirham</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Morocco</source>
        <translation>Marokko</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Move down</source>
        <translation>Flytt ned</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Move up</source>
        <translation>Flytt opp</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Mozambique</source>
        <translation>Mosambik</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Mozambique Metical</source>
        <translation>Mosambikiske metical</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Mvdol</source>
        <translation>Bolivianske mvdol</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>My server chooses</source>
        <translation>Serveren min velger</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Myanmar</source>
        <translation>Myanmar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Naira</source>
        <translation>Nigerianske naira</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Nakfa</source>
        <translation>Eritreiske nakfa</translation>
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
        <translation>Navn på variabelen i toppteksten</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>Name of the place</source>
        <translation>Navn på stedet</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Named gap</source>
        <translation>Navngitt variabel</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/interactive.py"/>
        <source>Names, prices and pictures of products come from the catalog, which is not known here.</source>
        <translation>Navn, priser og bilder av produkter kommer fra katalogen, som ikke er kjent her.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Names: {{first_name}}</source>
        <translation>Navn: {{first_name}}</translation>
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
        <translation>Namibiske dollar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Nauru</source>
        <translation>Nauru</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Needs you</source>
        <translation>Krever handling</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/payload.py"/>
        <source>Neither a phone number nor a WhatsApp id is written here.</source>
        <translation>Verken et telefonnummer eller en WhatsApp-ID står her.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Nepal</source>
        <translation>Nepal</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Nepalese Rupee</source>
        <translation>Nepalske rupier</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Netherlands Antillean Guilder</source>
        <translation>Nederlandske antillegylden</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Never send this person marketing again; other messages are still possible.</source>
        <translation>Send aldri markedsføring til denne personen igjen. Andre meldinger er fortsatt mulige.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/button_slots.py"/>
        <source>New</source>
        <translation>Nytt</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>New Caledonia</source>
        <translation>Ny-Caledonia</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/kinds.py"/>
        <source>New Cloud API account</source>
        <translation>Ny Cloud API-konto</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>New Israeli Sheqel</source>
        <translation>Nye israelske shekler</translation>
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
        <translation>Nye taiwanske dollar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>New Zealand</source>
        <translation>New Zealand</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>New Zealand Dollar</source>
        <translation>Newzealandske dollar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>New at “{0}”</source>
        <translation>Nye i «{0}»</translation>
    </message>
    <message>
        <location filename="../../composer/messages/catalog/__init__.py"/>
        <source>New collection</source>
        <translation>Ny kolleksjon</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/groups.py"/>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>New message</source>
        <translation>Ny melding</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>New message: {0}</source>
        <translation>Ny melding: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Next difference</source>
        <translation>Neste forskjell</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Next field</source>
        <translation>Neste felt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Next pane</source>
        <translation>Neste panel</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>Next problem</source>
        <translation>Neste problem</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Next row</source>
        <translation>Neste rad</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Ngultrum</source>
        <translation>Bhutanske ngultrum</translation>
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
        <translation>Ingen tilgang</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>No account has it yet. Submit it when it is ready.</source>
        <translation>Ingen konto har den ennå. Send den inn når den er klar.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <location filename="../../composer/clients/meta.py"/>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>No answer</source>
        <translation>Ikke noe svar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>No answer came. Fetch it again: if it is gone, that is told.</source>
        <translation>Det kom ikke noe svar. Hent den igjen: Hvis den er borte, får du vite det.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>No answer came. Fetch it again: what its account has then shows whether the change counted.</source>
        <translation>Det kom ikke noe svar. Hent den igjen: Det kontoen har da, viser om endringen gikk gjennom.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>No answer came. Submit it again: if it is there already, that is refused, and nothing is doubled. With its id from WhatsApp Manager it can also be fetched.</source>
        <translation>Det kom ikke noe svar. Send den inn igjen: Hvis den er der allerede, blir det avslått, og ingenting blir dobbelt. Med ID-en fra WhatsApp Manager kan den også hentes.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>No callback address</source>
        <translation>Ingen callback-adresse</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>No category</source>
        <translation>Ingen kategori</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>No connection could be made in time.</source>
        <translation>Det kunne ikke opprettes noen forbindelse i tide.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>No connection could be made.</source>
        <translation>Det kunne ikke opprettes noen forbindelse.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/places.py"/>
        <source>No conversation is chosen</source>
        <translation>Ingen samtale er valgt</translation>
    </message>
    <message>
        <location filename="../../composer/store/backups.py"/>
        <source>No copy of the journal was made today</source>
        <translation>Det ble ikke laget noen kopi av journalen i dag</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/overdue.py"/>
        <source>No delivery was reported, and the message’s time was over {0}. Nothing more is to be expected.</source>
        <translation>Ingen levering ble rapportert, og tiden for meldingen gikk ut {0}. Det er ikke mer å vente.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/payload.py"/>
        <source>No e-mail address is written here.</source>
        <translation>Ingen e-postadresse står her.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/media.py"/>
        <source>No file name</source>
        <translation>Ikke noe filnavn</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>No language</source>
        <translation>Ikke noe språk</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>No line breaks, no tabs.</source>
        <translation>Ingen linjeskift, ingen tabulatorer.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>No line breaks, no tabs. Money or a date in the way of the phone’s language: fill in freely.</source>
        <translation>Ingen linjeskift, ingen tabulatorer. Penger eller en dato slik det er vanlig på telefonens språk: Fyll ut fritt.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/places.py"/>
        <source>No message chosen</source>
        <translation>Ingen melding er valgt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/places.py"/>
        <source>No message has been sent yet</source>
        <translation>Ingen melding er sendt ennå</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/places.py"/>
        <source>No message matches</source>
        <translation>Ingen melding passer</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>No more reports</source>
        <translation>Ingen flere rapporter</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>No more templates are allowed</source>
        <translation>Flere maler er ikke tillatt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/contact.py"/>
        <location filename="../../composer/ui/preview/standin.py"/>
        <source>No name yet</source>
        <translation>Ikke noe navn ennå</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/places.py"/>
        <source>No number and no message has these words.</source>
        <translation>Ingen numre og ingen meldinger har disse ordene.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/picture.py"/>
        <source>No number of this contact has a WhatsApp id, so the phone offers to invite the contact to WhatsApp.</source>
        <translation>Ingen av numrene til kontakten har en WhatsApp-ID, så telefonen tilbyr å invitere kontakten til WhatsApp.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/payload.py"/>
        <source>No number of this contact has a WhatsApp id, so the recipient is offered to invite the contact to WhatsApp, not to write to it.</source>
        <translation>Ingen av numrene til kontakten har en WhatsApp-ID, så mottakeren får tilbud om å invitere kontakten til WhatsApp, ikke om å skrive til den.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/offer.py"/>
        <source>No offer text yet</source>
        <translation>Ingen tilbudstekst ennå</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/map.py"/>
        <source>No place yet</source>
        <translation>Ikke noe sted ennå</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/cards.py"/>
        <source>No product yet</source>
        <translation>Ikke noe produkt ennå</translation>
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
        <translation>Ingen rapport kom</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/overdue.py"/>
        <source>No report since {0}</source>
        <translation>Ingen rapport siden {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/overdue.py"/>
        <source>No report yet</source>
        <translation>Ingen rapport ennå</translation>
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
        <translation>Malen finnes ikke</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/cards.py"/>
        <location filename="../../composer/ui/preview/menu.py"/>
        <source>No title yet</source>
        <translation>Ingen tittel ennå</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/standin.py"/>
        <source>No values for gaps are given.</source>
        <translation>Ingen verdier for variabler er oppgitt.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/payload.py"/>
        <source>No web address is written here.</source>
        <translation>Ingen nettadresse står her.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <source>No {mark} before it on this line opens what it would close.</source>
        <translation>Ingen {mark} foran den på denne linjen åpner det den skulle lukke.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <source>No {mark} behind it on this line closes it. One that does touches the text before it, and no letter or digit follows.</source>
        <translation>Ingen {mark} bak den på denne linjen lukker den. En som gjør det, står helt inntil teksten foran, og verken bokstav eller siffer følger etter.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/places.py"/>
        <source>Nobody has written yet</source>
        <translation>Ingen har skrevet ennå</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Nobody: nothing is broken</source>
        <translation>Ingen: Ingenting er ødelagt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/refusal.py"/>
        <source>Nobody: the sandbox plays this. With a real account: {0}</source>
        <translation>Ingen: Sandkassen spiller dette. Med en ekte konto: {0}</translation>
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
        <translation>Norfolkøya</translation>
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
        <translation>Normal, eller som kontoen sier</translation>
    </message>
    <message>
        <location filename="../../composer/ui/languages.py"/>
        <source>Norsk</source>
        <translation>Norsk</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>North America</source>
        <translation>Nord-Amerika</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>North Korea</source>
        <translation>Nord-Korea</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>North Korean Won</source>
        <translation>Nordkoreanske won</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>North Macedonia</source>
        <translation>Nord-Makedonia</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Norway</source>
        <translation>Norge</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Norwegian</source>
        <translation>Norsk bokmål</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Norwegian Krone</source>
        <translation>Norske kroner</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Not a WhatsApp user</source>
        <translation>Ikke en WhatsApp-bruker</translation>
    </message>
    <message>
        <location filename="../../composer/polling.py"/>
        <source>Not allowed in since {0}</source>
        <translation>Slippes ikke inn siden {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/again.py"/>
        <source>Not as it is: correct it with “Compose again” and send that.</source>
        <translation>Ikke som den er: Rett den med «Skriv på nytt» og send den.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/overdue.py"/>
        <source>Not before {0}.</source>
        <translation>Ikke før {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/polling.py"/>
        <source>Not connected to the relay yet.</source>
        <translation>Ikke koblet til releet ennå.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Not delivered</source>
        <translation>Ikke levert</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Not found</source>
        <translation>Ikke funnet</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>Not known</source>
        <translation>Ikke kjent</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Not on WhatsApp</source>
        <translation>Ikke på WhatsApp</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/status.py"/>
        <source>Not reported by itself; it follows from the next step.</source>
        <translation>Ikke rapportert i seg selv. Det følger av neste trinn.</translation>
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
        <translation>Ikke angitt</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Not set (the gaps have numbers)</source>
        <translation>Ikke angitt (variablene har numre)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Not submitted</source>
        <translation>Ikke sendt inn</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>Not tried: it was stopped.</source>
        <translation>Ikke forsøkt: Det ble stoppet.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>Not tried: its account did not take the one before.</source>
        <translation>Ikke forsøkt: Kontoen godtok ikke den forrige.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>Nothing comes back to you: WhatsApp does not tell that it was tapped.</source>
        <translation>Ingenting kommer tilbake til deg: WhatsApp sier ikke fra om at noen har trykket.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/places.py"/>
        <source>Nothing found</source>
        <translation>Ingen treff</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/status.py"/>
        <source>Nothing has been reported yet.</source>
        <translation>Ingenting er rapportert ennå.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>Nothing has changed.</source>
        <translation>Ingenting er endret.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>Nothing here is known: no request, no message and no template of LINK.</source>
        <translation>Ingenting her er kjent: ingen forespørsel, ingen melding og ingen mal fra LINK.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>Nothing is formatted inside code.</source>
        <translation>Ingenting formateres inne i kode.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/payload.py"/>
        <source>Nothing is written in this address.</source>
        <translation>Ingenting står i denne adressen.</translation>
    </message>
    <message>
        <location filename="../../composer/store/faults.py"/>
        <source>Nothing more can be sent, because a message must be on the disk first. Free some space; {path} is there.</source>
        <translation>Ikke noe mer kan sendes, fordi en melding først må ligge på disken. Frigjør plass. {path} ligger der.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>Nothing needs to be done; it is tried again.</source>
        <translation>Du trenger ikke gjøre noe. Det prøves igjen.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <source>Nothing stands between these two {mark}.</source>
        <translation>Ingenting står mellom disse to {mark}.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>Nothing that has templates is at Meta under the WhatsApp Business Account id, or the access token may not see it.</source>
        <translation>Det finnes ingenting med maler hos Meta under WhatsApp Business-kontoens ID, eller tilgangstokenet får ikke se det.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Nothing to do: Composer tries again by itself.</source>
        <translation>Ingenting å gjøre: Composer prøver igjen av seg selv.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/editing.py"/>
        <source>Nothing was changed that could be submitted.</source>
        <translation>Ingenting er endret som kan sendes inn.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>Nothing was sent.</source>
        <translation>Ingenting ble sendt.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>Nothing was sent. Check the address; on a company or hotel network, ask whether it opens secure connections. Composer cannot skip this check.</source>
        <translation>Ingenting ble sendt. Kontroller adressen. På et bedrifts- eller hotellnettverk bør du spørre om det åpner sikre forbindelser. Composer kan ikke hoppe over denne kontrollen.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>Nothing with this id is there, or it belongs to another account.</source>
        <translation>Ingenting med denne ID-en finnes der, eller det tilhører en annen konto.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Nothing.</source>
        <translation>Ingenting.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Nothing. Whoever sent it finds it by these ids.</source>
        <translation>Ingenting. Den som sendte den, finner den med disse ID-ene.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/overdue.py"/>
        <source>Nothing: the sandbox plays a message that is lost. Each of its recipients says what it does.</source>
        <translation>Ingenting: Sandkassen spiller en melding som går tapt. Hver av mottakerne der sier hva den gjør.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Notices</source>
        <translation>Varsler</translation>
    </message>
    <message>
        <location filename="../../composer/lists/result.py"/>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Numbers in lines {lines} have more digits than can be kept exactly; they were rounded.</source>
        <translation>Tall på linjene {lines} har flere sifre enn det som kan bevares nøyaktig. De ble avrundet.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Numbers in lines {lines} were not written as JSON has them.</source>
        <translation>Tall på linjene {lines} var ikke skrevet slik JSON krever.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Numbers of people who know that they get test messages: your own phone, your colleagues’.</source>
        <translation>Numrene til folk som vet at de får testmeldinger: din egen telefon, kollegenes.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Numbers: {{1}}</source>
        <translation>Numre: {{1}}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/pointing.py"/>
        <source>Observed, not documented:</source>
        <translation>Observert, ikke dokumentert:</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/clock.py"/>
        <source>Offer ended</source>
        <translation>Tilbudet er over</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/clock.py"/>
        <source>Offer ends in {0}</source>
        <translation>Tilbudet slutter om {0}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/clock.py"/>
        <source>Offer ends on {0}</source>
        <translation>Tilbudet slutter {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/__init__.py"/>
        <source>Office in Stockholm</source>
        <translation>Kontor i Stockholm</translation>
    </message>
    <message>
        <location filename="../../composer/polling.py"/>
        <source>Offline since {0}</source>
        <translation>Frakoblet siden {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/__init__.py"/>
        <source>Older fields</source>
        <translation>Eldre felt</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Oman</source>
        <translation>Oman</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>On computers this template cannot be read: WhatsApp there shows none with four buttons or more, or with quick replies beside other buttons. People are asked to use their phone.</source>
        <translation>På datamaskiner kan ikke denne malen leses: WhatsApp viser der ingen med fire eller flere knapper, eller med hurtigsvar ved siden av andre knapper. Folk blir bedt om å bruke telefonen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>On hold</source>
        <translation>På vent</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>On the way</source>
        <translation>Underveis</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media.py"/>
        <source>On the web</source>
        <translation>På nettet</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/page.py"/>
        <source>On this computer only</source>
        <translation>Bare på denne datamaskinen</translation>
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
        <translation>Én for hver knapp i malen som trenger en verdi. Andre knapper utelates.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>One for each gap in the template&apos;s body, in the order of the gaps: the first fills {{1}}.</source>
        <translation>Én for hver variabel i brødteksten til malen, i samme rekkefølge som variablene: Den første fyller {{1}}.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>One gateway&apos;s documentation says so, nobody confirms it.</source>
        <translation>Dokumentasjonen til én gateway sier det, ingen bekrefter det.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>One line in bold, with one gap at most: {{1}}.</source>
        <translation>Én linje i fet skrift, med høyst én variabel: {{1}}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/__init__.py"/>
        <source>One or several contacts, which the recipient can open, save and, when you give a WhatsApp id, write to.</source>
        <translation>Én eller flere kontakter som mottakeren kan åpne, lagre og, når du oppgir en WhatsApp-ID, skrive til.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>One or several people or places, each with what you want to tell of it.</source>
        <translation>Én eller flere personer eller steder, hver med det du vil fortelle om dem.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>One product</source>
        <translation>Ett produkt</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product/__init__.py"/>
        <source>One product of the catalog that is linked to your WhatsApp Business Account, with its picture, name and price. The recipient can put it into the cart and order.</source>
        <translation>Ett produkt fra katalogen som er koblet til WhatsApp Business-kontoen din, med bilde, navn og pris. Mottakeren kan legge det i handlekurven og bestille.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product/__init__.py"/>
        <source>One product of your catalog</source>
        <translation>Ett produkt fra katalogen din</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>One that I name</source>
        <translation>Et som jeg oppgir</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>One to three emoji without a word are shown larger; how large depends on the phone.</source>
        <translation>Én til tre emojier uten ord vises større. Hvor store de blir, avhenger av telefonen.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/__init__.py"/>
        <source>One to three. The recipient can tap one; the chat then shows its title as the answer.</source>
        <translation>Én til tre. Mottakeren kan trykke på én. Chatten viser da tittelen som svar.</translation>
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
        <translation>Bare en karusell har kort.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive_payload.py"/>
        <source>Only a document has a file name.</source>
        <translation>Bare et dokument har filnavn.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/component.py"/>
        <source>Only a header of the format TEXT has a text.</source>
        <translation>Bare en topptekst i formatet TEXT har tekst.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>Only addresses that begin with https:// or http:// can be loaded.</source>
        <translation>Bare adresser som begynner med https:// eller http://, kan lastes inn.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>Only authentication templates have this.</source>
        <translation>Bare autentiseringsmaler har dette.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <source>Only buttons have “{key}”; here it has no effect.</source>
        <translation>Bare knapper har «{key}». Her har det ingen virkning.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>Only documents have a file name. It will be sent as it is.</source>
        <translation>Bare dokumenter har filnavn. Det sendes som det er.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/__init__.py"/>
        <source>Only for carousel templates: cards side by side, each with a picture or video and buttons.</source>
        <translation>Bare for karusellmaler: kort side om side, hvert med et bilde eller en video og knapper.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Only for one-time codes. WhatsApp writes the words.</source>
        <translation>Bare for engangskoder. WhatsApp skriver ordene.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/__init__.py"/>
        <source>Only for templates that show until when an offer holds.</source>
        <translation>Bare for maler som viser hvor lenge et tilbud gjelder.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Only for templates whose gaps have names, such as {{first_name}}.</source>
        <translation>Bare for maler der variablene har navn, for eksempel {{first_name}}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Only for templates whose gaps have names, such as {{first_name}}: the name, without braces.</source>
        <translation>Bare for maler der variablene har navn, for eksempel {{first_name}}: navnet, uten krøllparenteser.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Only for templates whose gaps have names: the name, without braces.</source>
        <translation>Bare for maler der variablene har navn: navnet, uten krøllparenteser.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/definition.py"/>
        <source>Only the first {0} cards and buttons are drawn here.</source>
        <translation>Bare de første {0} kortene og knappene tegnes her.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/picture.py"/>
        <source>Only the first {0} characters of a text are drawn here.</source>
        <translation>Bare de første {0} tegnene i en tekst tegnes her.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/interactive.py"/>
        <source>Only the first {0} rows are drawn here.</source>
        <translation>Bare de første {0} radene tegnes her.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_payload.py"/>
        <source>Only the header of an interactive message has a provider. It will be sent as it is.</source>
        <translation>Bare toppteksten i en interaktiv melding har en leverandør. Det sendes som det er.</translation>
    </message>
    <message>
        <location filename="../../composer/outbox/outcomes.py"/>
        <source>Only what has ended can be sent again. Cancel it first, or wait for its answer.</source>
        <translation>Bare det som er avsluttet, kan sendes på nytt. Avbryt det først, eller vent på svaret.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Only where it has a gap: the whole address as it may become.</source>
        <translation>Bare hvis den har en variabel: hele adressen slik den kan bli.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/starts.py"/>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Open JSON files…</source>
        <translation>Åpne JSON-filer …</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>Open JSON…</source>
        <translation>Åpne JSON …</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Open a folder of JSON files…</source>
        <translation>Åpne en mappe med JSON-filer …</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/bringing_in.py"/>
        <source>Open a message</source>
        <translation>Åpne en melding</translation>
    </message>
    <message>
        <location filename="../../composer/messages/cta_url/__init__.py"/>
        <source>Open a price list</source>
        <translation>Åpne en prisliste</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/bringing_in.py"/>
        <source>Open a template</source>
        <translation>Åpne en mal</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Open or close</source>
        <translation>Åpne eller lukk</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Open the link in the details and accept the terms.</source>
        <translation>Åpne lenken i detaljene og godta vilkårene.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Open the order</source>
        <translation>Åpne bestillingen</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Opening braces too many in lines {lines} were left out.</source>
        <translation>Startparenteser for mye på linjene {lines} ble utelatt.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/text/__init__.py"/>
        <source>Opening hours</source>
        <translation>Åpningstider</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/words.py"/>
        <source>Order</source>
        <translation>Bestilling</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>Order again</source>
        <translation>Bestill på nytt</translation>
    </message>
    <message>
        <location filename="../../composer/messages/catalog/__init__.py"/>
        <source>Order groceries</source>
        <translation>Bestill dagligvarer</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/inbound.py"/>
        <source>Order of 1 product</source>
        <translation>Bestilling av 1 produkt</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/inbound.py"/>
        <source>Order of {0} products</source>
        <extracomment>count</extracomment>
        <translation>Bestilling av {0} produkter</translation>
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
        <translation>Organisasjon</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Ouguiya</source>
        <translation>Mauritanske ouguiya</translation>
    </message>
    <message>
        <location filename="../../composer/messages/image/__init__.py"/>
        <source>Our new shop</source>
        <translation>Den nye butikken vår</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/__init__.py"/>
        <source>Our shop</source>
        <translation>Butikken vår</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Outside the customer care window of 24 hours only templates are delivered.</source>
        <translation>Utenfor kundeservicevinduet på 24 timer leveres bare maler.</translation>
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
        <translation>Pakistanske rupier</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Palau</source>
        <translation>Palau</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Palestine</source>
        <translation>Palestina</translation>
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
        <translation>Papua Ny-Guinea</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Parameter too long</source>
        <translation>For lang parameter</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Partner id used for this request.</source>
        <translation>Partner-ID-en som brukes for denne forespørselen.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Pashto</source>
        <translation>Pashto</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/kinds.py"/>
        <source>Password</source>
        <translation>Passord</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>Passwords and tokens are kept in {0}.</source>
        <extracomment>self._name</extracomment>
        <translation>Passord og tokener lagres i {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Paste</source>
        <translation>Lim inn</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>Paste JSON as the message</source>
        <translation>Lim inn JSON som melding</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Pataca</source>
        <translation>Makaoiske pataca</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>Pause or resume the batch</source>
        <translation>Pause eller gjenoppta utsendelsen</translation>
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
        <translation>Nyttelast</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Payment problem</source>
        <translation>Betalingsproblem</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Payment terms are not accepted</source>
        <translation>Betalingsvilkårene er ikke godtatt</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Pa’anga</source>
        <translation>Tonganske paʻanga</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>People report it who build for WhatsApp; its help does not describe it.</source>
        <translation>Folk som utvikler for WhatsApp, oppgir det. Hjelpen der beskriver det ikke.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>People report it who read WhatsApp&apos;s texts by program; its help does not describe it.</source>
        <translation>Folk som leser WhatsApps tekster med programmer, oppgir det. Hjelpen der beskriver det ikke.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/picture.py"/>
        <source>People report that phones show about the first 3,000 characters of a text and the rest after a tap on “Read more”. WhatsApp does not document it; all of it is shown here.</source>
        <translation>Folk oppgir at telefoner viser omtrent de første 3000 tegnene i en tekst, og resten etter et trykk på «Les mer». WhatsApp dokumenterer det ikke. Her vises alt.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Permission is missing</source>
        <translation>Tillatelse mangler</translation>
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
        <translation>Kubanske konvertible pesos</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Peso Uruguayo</source>
        <translation>Uruguayanske pesos</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Philippine Peso</source>
        <translation>Filippinske pesos</translation>
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
        <translation>Telefonnummer-ID</translation>
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
        <translation>Bilde</translation>
    </message>
    <message>
        <location filename="../../composer/templates/starts.py"/>
        <source>Picture and link</source>
        <translation>Bilde og lenke</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/words.py"/>
        <source>Picture or file</source>
        <translation>Bilde eller fil</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Place of the card</source>
        <translation>Kortets plass</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/sheet.py"/>
        <source>Place order</source>
        <translation>Legg inn bestilling</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Platform id</source>
        <translation>Plattform-ID</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Platform id used for this request.</source>
        <translation>Plattform-ID-en som brukes for denne forespørselen.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Platform partner id</source>
        <translation>Plattformens partner-ID</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Platform service id</source>
        <translation>Plattformens tjeneste-ID</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Platform service type</source>
        <translation>Plattformens tjenestetype</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Platform transaction id</source>
        <translation>Plattformens transaksjons-ID</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Platinum</source>
        <translation>Platina</translation>
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
        <translation>Portugisisk (Brasil)</translation>
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
        <translation>Posisjon</translation>
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
        <translation>Britiske pund</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Prefix</source>
        <translation>Prefiks</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Previous difference</source>
        <translation>Forrige forskjell</translation>
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
        <translation>Forrige rad</translation>
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
        <translation>Prioritet, levetid, rapporter og det LINK ga deg sammen med kontoen. Tomme felt fylles inn fra kontoen.</translation>
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
        <translation>Produkt for bildet</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <location filename="../../composer/templates/button_slots.py"/>
        <source>Product for the picture of “{0}”</source>
        <extracomment>slot.text; text_of(part)</extracomment>
        <translation>Produkt for bildet til «{0}»</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/products.py"/>
        <source>Product id</source>
        <translation>Produkt-ID</translation>
    </message>
    <message>
        <location filename="../../composer/messages/catalog/__init__.py"/>
        <source>Product on the picture</source>
        <translation>Produktet på bildet</translation>
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
        <translation>Produktene til «{0}»</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <source>Provider</source>
        <translation>Leverandør</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>Published</source>
        <translation>Publisert</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Puerto Rico</source>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Pula</source>
        <translation>Botswanske pula</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Punjabi</source>
        <translation>Panjabi</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Put billing right in Meta&apos;s Business Manager.</source>
        <translation>Ordne faktureringen i Metas Business Manager.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Put billing right with Meta or LINK.</source>
        <translation>Ordne faktureringen med Meta eller LINK.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Put in the outbox</source>
        <translation>Lagt i utboksen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Put on hold</source>
        <translation>Satt på vent</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Put right what is said here, then resume the account.</source>
        <translation>Rett det som står her, og gjenoppta deretter kontoen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Put words before and after it.</source>
        <translation>Sett ord før og etter den.</translation>
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
        <translation>Qatarske rialer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/shipped.py"/>
        <source>Qt is used under the GNU Lesser General Public License, version 3. Its sources: {0}</source>
        <extracomment>_OF_QT</extracomment>
        <translation>Qt brukes under GNU Lesser General Public License, versjon 3. Kildekoden: {0}</translation>
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
        <translation>Guatemalanske quetzal</translation>
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
        <translation>Hurtigsvar</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Quotation marks inside the text in line {lines} were kept as part of it.</source>
        <translation>Anførselstegn inne i teksten på linje {lines} ble beholdt som en del av den.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Quotation marks inside the texts in lines {lines} were kept as part of them.</source>
        <translation>Anførselstegn inne i tekstene på linjene {lines} ble beholdt som en del av dem.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Rand</source>
        <translation>Sørafrikanske rand</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Reach the person another way.</source>
        <translation>Nå personen på en annen måte.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/words.py"/>
        <source>Reaction</source>
        <translation>Reaksjon</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/inbound.py"/>
        <source>Reaction removed</source>
        <translation>Reaksjon fjernet</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Reacts</source>
        <translation>Reagerer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Reacts with a thumbs up</source>
        <translation>Reagerer med tommel opp</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Read</source>
        <translation>Lest</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/rarer.py"/>
        <location filename="../../composer/ui/preview/touch.py"/>
        <source>Read more</source>
        <translation>Les mer</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Read the description beside it.</source>
        <translation>Les beskrivelsen ved siden av.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Read the description; if it does not help, copy the details for LINK support.</source>
        <translation>Les beskrivelsen. Hvis den ikke hjelper, kopier detaljene til LINKs kundestøtte.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Read the details and correct the field.</source>
        <translation>Les detaljene og rett feltet.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Read the details and correct the value.</source>
        <translation>Les detaljene og rett verdien.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Read the details and fill in what is missing.</source>
        <translation>Les detaljene og fyll inn det som mangler.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>Read what Meta says; if it does not help, ask your administrator.</source>
        <translation>Les hva Meta sier. Hvis det ikke hjelper, spør administratoren din.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>Ready for autumn</source>
        <translation>Klar for høsten</translation>
    </message>
    <message>
        <location filename="../../composer/lists/result.py"/>
        <source>Reason</source>
        <translation>Årsak</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/thread_model.py"/>
        <source>Received</source>
        <translation>Mottatt</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Reception</source>
        <translation>Resepsjon</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Recipient blocked</source>
        <translation>Mottakeren er blokkert</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Recipient type not valid</source>
        <translation>Ugyldig mottakertype</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <source>Recipients</source>
        <translation>Mottakere</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Recipients blocked or reported earlier messages, so Meta limits what this number may send.</source>
        <translation>Mottakere blokkerte eller rapporterte tidligere meldinger, så Meta begrenser hva dette nummeret kan sende.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Redo</source>
        <translation>Gjør om</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Reference id</source>
        <translation>Referanse-ID</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Refused</source>
        <translation>Avslått</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Refused by LINK</source>
        <translation>Avslått av LINK</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Refused by the sandbox</source>
        <translation>Avslått av sandkassen</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>Register the number in WhatsApp Manager.</source>
        <translation>Registrer nummeret i WhatsApp Manager.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Reinstated</source>
        <translation>Gjenopprettet</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Rejected</source>
        <translation>Avvist</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>Relay address</source>
        <translation>Reléadresse</translation>
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
        <translation>Fjern teksten i brødteksten.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/filters.py"/>
        <source>Removed account</source>
        <translation>Fjernet konto</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Rename the template</source>
        <translation>Endre navn på malen</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>Repair</source>
        <translation>Reparasjon</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/support.py"/>
        <source>Repeats refId</source>
        <translation>Gjentar refId</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <source>Reply</source>
        <translation>Svar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <source>Reply STOP to end</source>
        <translation>Svar STOPP for å avslutte</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Reply STOP to hear no more from us</source>
        <translation>Svar STOPP hvis du ikke vil høre mer fra oss</translation>
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
        <translation>Rapportert {0} ganger.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Reports backwards</source>
        <translation>Rapporter baklengs</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Reports twice</source>
        <translation>Rapporter dobbelt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/message_form.py"/>
        <source>Request settings</source>
        <translation>Forespørselsinnstillinger</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Requests a second</source>
        <translation>Forespørsler i sekundet</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Requests at once</source>
        <translation>Samtidige forespørsler</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Requests come faster than the client takes them.</source>
        <translation>Forespørsler kommer raskere enn klienten tar imot dem.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>Resume sending</source>
        <translation>Gjenoppta sendingen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>Resume the account</source>
        <translation>Gjenoppta kontoen</translation>
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
        <translation>Gå gjennom kategoriene til malene. Begrensningen oppheves av seg selv.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Rial Omani</source>
        <translation>Omanske rialer</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Riel</source>
        <translation>Kambodsjanske riel</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Romania</source>
        <translation>Romania</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Romanian</source>
        <translation>Rumensk</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Romanian Leu</source>
        <translation>Rumenske leu</translation>
    </message>
    <message>
        <location filename="../../composer/lists/result.py"/>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>Row {n}</source>
        <translation>Rad {n}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Rufiyaa</source>
        <translation>Maldiviske rufiyaa</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Rupiah</source>
        <translation>Indonesiske rupier</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Russia</source>
        <translation>Russland</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Russia or Kazakhstan</source>
        <translation>Russland eller Kasakhstan</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Russian</source>
        <translation>Russisk</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Russian Ruble</source>
        <translation>Russiske rubler</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Rwanda</source>
        <translation>Rwanda</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Rwanda Franc</source>
        <translation>Rwandiske franc</translation>
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
        <translation>Her står det SANDBOX. Den svarer slik LINK gjør, men ingenting forlater denne datamaskinen, og ingen får det.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>SDR (Special Drawing Right)</source>
        <translation>Spesielle trekkrettigheter</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/shipped.py"/>
        <source>SQLite is in the public domain: {0}</source>
        <extracomment>_OF_SQLITE</extracomment>
        <translation>SQLite er i det fri: {0}</translation>
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
        <translation>Saint-Barthélemy</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Saint Helena</source>
        <translation>St. Helena</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Saint Helena Pound</source>
        <translation>Sankthelenske pund</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Saint Kitts and Nevis</source>
        <translation>Saint Kitts og Nevis</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Saint Lucia</source>
        <translation>St. Lucia</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Saint Martin</source>
        <translation>Saint Martin</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Saint Pierre and Miquelon</source>
        <translation>Saint-Pierre-et-Miquelon</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Saint Vincent and the Grenadines</source>
        <translation>St. Vincent og Grenadinene</translation>
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
        <translation>Eksempel: «{0}».</translation>
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
        <translation>Eksempler for {0}</translation>
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
        <translation>Saudi-Arabia</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Saudi Riyal</source>
        <translation>Saudiarabiske riyaler</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>Save as JSON…</source>
        <translation>Lagre som JSON …</translation>
    </message>
    <message>
        <location filename="../../composer/switching.py"/>
        <source>Save or discard your changes to the accounts first.</source>
        <translation>Lagre eller forkast endringene i kontoene først.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Save the account</source>
        <translation>Lagre kontoen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/messages.py"/>
        <source>Save the message</source>
        <translation>Lagre meldingen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/saving.py"/>
        <source>Save the template</source>
        <translation>Lagre malen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/saving.py"/>
        <source>Save {0} templates into a folder</source>
        <translation>Lagre {0} maler i en mappe</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/saving.py"/>
        <source>Saved as {0}.</source>
        <translation>Lagret som {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>Screen</source>
        <translation>Skjermbilde</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/places.py"/>
        <source>Search for fewer words, or show all messages.</source>
        <translation>Søk etter færre ord, eller vis alle meldinger.</translation>
    </message>
    <message>
        <source>Search for less, or show all messages.</source>
        <translation type="vanished">Søk bredere, eller vis alle meldinger.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Search this page</source>
        <translation>Søk på denne siden</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Seconds between messages to one number</source>
        <translation>Sekunder mellom meldinger til ett nummer</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Seconds for delivery</source>
        <translation>Sekunder for levering</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>Section title</source>
        <translation>Seksjonstittel</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>Section {n}</source>
        <translation>Seksjon {n}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>Sections</source>
        <translation>Seksjoner</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/template_buttons.py"/>
        <source>See all options</source>
        <translation>Se alle alternativer</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>See options</source>
        <translation>Se alternativer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Select all</source>
        <translation>Merk alt</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Semicolons in lines {lines} were read as commas.</source>
        <translation>Semikolon på linjene {lines} ble lest som komma.</translation>
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
        <translation>Send en lenke til en fil på nettet, eller ID-en til en fil som allerede er lastet opp.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Send a template: it may go out at any time.</source>
        <translation>Send en mal: Den kan sendes når som helst.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>Send again</source>
        <translation>Send på nytt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>Send again…</source>
        <translation>Send på nytt …</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Send another kind of message.</source>
        <translation>Send en annen meldingstype.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/welcome/steps.py"/>
        <source>Send it</source>
        <translation>Send den</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Send it again later.</source>
        <translation>Send den på nytt senere.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Send it again once this is put right.</source>
        <translation>Send den på nytt når dette er rettet.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/again.py"/>
        <source>Send it again, but not before {0}.</source>
        <translation>Send den på nytt, men ikke før {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Send it as a template message.</source>
        <translation>Send den som malmelding.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Send it without the identity key once you trust the number again.</source>
        <translation>Send den uten identitetsnøkkelen når du stoler på nummeret igjen.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location_request/__init__.py"/>
        <source>Send location</source>
        <translation>Send posisjon</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Send more slowly.</source>
        <translation>Send langsommere.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>Send to a list…</source>
        <translation>Send til en liste …</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Send with {0}</source>
        <translation>Send med {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <source>Sender</source>
        <translation>Avsender</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Sender and recipient are the same</source>
        <translation>Avsender og mottaker er den samme</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>Sender number</source>
        <translation>Avsendernummer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Sender numbers</source>
        <translation>Avsendernumre</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Sending</source>
        <translation>Sending</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Sending began</source>
        <translation>Sendingen begynte</translation>
    </message>
    <message>
        <location filename="../../composer/outbox/words.py"/>
        <source>Sending has a fault</source>
        <translation>Sendingen har en feil</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Sending was resumed</source>
        <translation>Sendingen ble gjenopptatt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Sends a picture</source>
        <translation>Sender et bilde</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Sends a picture back</source>
        <translation>Sender et bilde tilbake</translation>
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
        <translation>Sendt av WhatsApp</translation>
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
        <translation>Serbia</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Serbian</source>
        <translation>Serbisk</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Serbian Dinar</source>
        <translation>Serbiske dinarer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Server fault</source>
        <translation>Serverfeil</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>Service providers such as Bird say so, Meta does not.</source>
        <translation>Tjenesteleverandører som Bird sier det, ikke Meta.</translation>
    </message>
    <message>
        <location filename="../../composer/app.py"/>
        <location filename="../../composer/ui/commands/groups.py"/>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Settings: {0}</source>
        <translation>Innstillinger: {0}</translation>
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
        <translation>Flere produkter oppgis bare i seksjonene sine. Her har nøkkelen ingen virkning.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Seychelles Rupee</source>
        <translation>Seychelliske rupier</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Shorten it before submitting again.</source>
        <translation>Forkort den før du sender inn igjen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Shorten the values.</source>
        <translation>Forkort verdiene.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/text/__init__.py"/>
        <source>Show a preview of the first link</source>
        <translation>Vis en forhåndsvisning av den første lenken</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Show a screen</source>
        <translation>Vis et skjermbilde</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Show a screen, or ask your server first. Without an answer it is a screen.</source>
        <translation>Vis et skjermbilde, eller spør serveren din først. Uten svar blir det et skjermbilde.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/places.py"/>
        <source>Show all</source>
        <translation>Vis alle</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/places.py"/>
        <source>Show all messages</source>
        <translation>Vis alle meldinger</translation>
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
        <translation>Vis eller skjul diagrammene</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Show the JSON</source>
        <translation>Vis JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Show the formats</source>
        <translation>Vis formatene</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>Show the formats side by side</source>
        <translation>Vis formatene side om side</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Show the problems</source>
        <translation>Vis problemene</translation>
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
        <translation>Vis denne meldingen som JSON</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Show when it ends</source>
        <translation>Vis når det slutter</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Sierra Leone</source>
        <translation>Sierra Leone</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Signature hash</source>
        <translation>Signatur-hash</translation>
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
        <translation>Singaporske dollar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product/__init__.py"/>
        <source>Single product</source>
        <translation>Enkeltprodukt</translation>
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
        <translation>Slovakia</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Slovenia</source>
        <translation>Slovenia</translation>
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
        <translation>Senk farten.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Slower is safer: there is more time to stop. What comes faster than WhatsApp and LINK allow is refused.</source>
        <translation>Langsommere er tryggere: Du får bedre tid til å stoppe. Det som kommer raskere enn WhatsApp og LINK tillater, blir avslått.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>So many requests are begun in a second, at most. 20 unless you change it; up to 80.</source>
        <translation>Så mange forespørsler påbegynnes høyst i sekundet. 20 hvis du ikke endrer det, inntil 80.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>So many requests wait for an answer at the same time, at most. 8 unless you change it; up to 10.</source>
        <translation>Så mange forespørsler venter høyst på svar samtidig. 8 hvis du ikke endrer det, inntil 10.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Sol</source>
        <translation>Peruanske sol</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Solomon Islands Dollar</source>
        <translation>Salomonske dollar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Som</source>
        <translation>Kirgisiske som</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Somali Shilling</source>
        <translation>Somaliske shilling</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Somalia</source>
        <translation>Somalia</translation>
    </message>
    <message>
        <location filename="../../composer/interlock.py"/>
        <source>Some recipients exist in the sandbox only</source>
        <translation>Noen mottakere finnes bare i sandkassen</translation>
    </message>
    <message>
        <location filename="../../composer/clients/errors.py"/>
        <source>Some reports are no longer on the relay</source>
        <translation>Noen rapporter finnes ikke lenger på releet</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/agreement.py"/>
        <source>Some values have a gap&apos;s name and this one has none: in one template the gaps are named all, or none.</source>
        <translation>Noen verdier har et variabelnavn, og denne har det ikke: I én mal har enten alle variabler navn, eller ingen.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>Something answered at this address, but not as a Composer relay does.</source>
        <translation>Noe svarte på denne adressen, men ikke slik et Composer-relé gjør.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>Something answered at this address, but without encryption.</source>
        <translation>Noe svarte på denne adressen, men uten kryptering.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/link.py"/>
        <source>Something follows after the end of the JSON.</source>
        <translation>Det følger noe etter slutten på JSON-teksten.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>Something in the message or in the account’s details is not accepted.</source>
        <translation>Noe i meldingen eller i opplysningene om kontoen godtas ikke.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Something in the message or in the account’s details is not in the form LINK expects.</source>
        <translation>Noe i meldingen eller i opplysningene om kontoen har ikke den formen LINK venter.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Something in the request went wrong</source>
        <translation>Noe i forespørselen gikk galt</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Something is wrong with how the business pays.</source>
        <translation>Noe er galt med hvordan bedriften betaler.</translation>
    </message>
    <message>
        <location filename="../../composer/polling.py"/>
        <source>Something unexpected happened</source>
        <translation>Noe uventet skjedde</translation>
    </message>
    <message>
        <location filename="../../composer/outbox/words.py"/>
        <source>Something unexpected happened while its settings were read. Check them, then resume sending.</source>
        <translation>Noe uventet skjedde mens innstillingene ble lest. Kontroller dem, og gjenoppta deretter sendingen.</translation>
    </message>
    <message>
        <location filename="../../composer/outbox/words.py"/>
        <source>Something unexpected happened while the request was leaving. A delivery report will settle it; please report the fault.</source>
        <translation>Noe uventet skjedde mens forespørselen ble sendt. En leveringsrapport vil avgjøre saken. Rapporter gjerne feilen.</translation>
    </message>
    <message>
        <location filename="../../composer/outbox/words.py"/>
        <source>Something unexpected happened. Composer tries again in a moment; if this stays, restart it and report the fault.</source>
        <translation>Noe uventet skjedde. Composer prøver igjen om et øyeblikk. Hvis det fortsetter, start på nytt og rapporter feilen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Something unexpected went wrong at LINK.</source>
        <translation>Noe uventet gikk galt hos LINK.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Something unexpected went wrong when LINK contacted WhatsApp.</source>
        <translation>Noe uventet gikk galt da LINK kontaktet WhatsApp.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Something went wrong at Meta</source>
        <translation>Noe gikk galt hos Meta</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Somoni</source>
        <translation>Tadsjikiske somoni</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/pointing.py"/>
        <source>Sources disagree:</source>
        <translation>Kildene er uenige:</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>South Africa</source>
        <translation>Sør-Afrika</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>South Korea</source>
        <translation>Sør-Korea</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>South Sudan</source>
        <translation>Sør-Sudan</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>South Sudanese Pound</source>
        <translation>Sørsudanske pund</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Space</source>
        <translation>Mellomrom</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>Spaces must be written %20.</source>
        <translation>Mellomrom må skrives %20.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Spain</source>
        <translation>Spania</translation>
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
        <translation>Spansk (Den dominikanske republikk)</translation>
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
        <translation>Spansk (Spania)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Spanish (URY)</source>
        <translation>Spansk (Uruguay)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Speed</source>
        <translation>Hastighet</translation>
    </message>
    <message>
        <location filename="../../composer/lists/reading.py"/>
        <source>Split it into several files.</source>
        <translation>Del den opp i flere filer.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/audio/__init__.py"/>
        <source>Spoken directions</source>
        <translation>Muntlig veibeskrivelse</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Sri Lanka Rupee</source>
        <translation>Srilankiske rupier</translation>
    </message>
    <message>
        <location filename="../../composer/connections.py"/>
        <source>Start Composer without --no-sandbox.</source>
        <translation>Start Composer uten --no-sandbox.</translation>
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
        <translation>Klistremerke</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_form.py"/>
        <source>Still missing: {0}.</source>
        <translation>Mangler fortsatt: {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Stockholm</source>
        <translation>Stockholm</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Stop sending and check the number’s quality in WhatsApp Manager.</source>
        <translation>Slutt å sende, og kontroller kvaliteten til nummeret i WhatsApp Manager.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/selected.py"/>
        <source>Stop watching</source>
        <translation>Slutt å følge</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/selected.py"/>
        <source>Stop watching the message</source>
        <translation>Slutt å følge meldingen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/selected.py"/>
        <source>Stop watching the selected messages</source>
        <translation>Slutt å følge de valgte meldingene</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Street</source>
        <translation>Gateadresse</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Street and number.</source>
        <translation>Gate og nummer.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/__init__.py"/>
        <source>Street and town. WhatsApp shows it only together with a name.</source>
        <translation>Gate og sted. WhatsApp viser den bare sammen med et navn.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Submission</source>
        <translation>Innsending</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Submission of changes</source>
        <translation>Innsending av endringer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>Submit 1 template to the account “{1}”?</source>
        <translation>Vil du sende inn 1 mal til kontoen «{1}»?</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Submit the template…</source>
        <translation>Send inn malen …</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>Submit {0} templates to the account “{1}”?</source>
        <translation>Vil du sende inn {0} maler til kontoen «{1}»?</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>Submit {0} templates to {1} accounts: {2}?</source>
        <translation>Vil du sende inn {0} maler til {1} kontoer: {2}?</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Submitted</source>
        <translation>Sendt inn</translation>
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
        <translation>Sudanske pund</translation>
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
        <translation>Kundestøtte, Sverige</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Surinam Dollar</source>
        <translation>Surinamske dollar</translation>
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
        <translation>Svenske kroner</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Swiss Franc</source>
        <translation>Sveitsiske franc</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Switzerland</source>
        <translation>Sveits</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Syria</source>
        <translation>Syria</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Syrian Pound</source>
        <translation>Syriske pund</translation>
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
        <translation>Tabulatorer eller andre kontrolltegn sto inne i tekster på linjene {lines}. De ble beholdt.</translation>
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
        <translation>Bangladeshiske taka</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Taken by the app</source>
        <translation>Hentes av appen</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Tala</source>
        <translation>Samoanske tala</translation>
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
        <translation>Tanzanianske shilling</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/words.py"/>
        <source>Tapped a button</source>
        <translation>Trykket på en knapp</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Taps</source>
        <translation>Trykker</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Taps the first button or row</source>
        <translation>Trykker på den første knappen eller raden</translation>
    </message>
    <message>
        <location filename="../../composer/polling.py"/>
        <source>Tell whoever runs the relay. Composer keeps trying.</source>
        <translation>Si fra til den som drifter releet. Composer fortsetter å prøve.</translation>
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
        <translation>Mal</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/sheet.py"/>
        <source>Template id</source>
        <translation>Mal-ID</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/__init__.py"/>
        <source>Template name</source>
        <translation>Malnavn</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Template not there</source>
        <translation>Malen er ikke der</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Template not there yet</source>
        <translation>Malen er ikke der ennå</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <source>Template parts</source>
        <translation>Deler av malen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <location filename="../../composer/ui/preview/standin.py"/>
        <source>Template · {0}</source>
        <translation>Mal · {0}</translation>
    </message>
    <message>
        <location filename="../../composer/app.py"/>
        <location filename="../../composer/ui/commands/groups.py"/>
        <source>Templates</source>
        <translation>Maler</translation>
    </message>
    <message>
        <location filename="../../composer/template_calls.py"/>
        <source>Templates are not managed through this account</source>
        <translation>Maler administreres ikke gjennom denne kontoen</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Templates of this account were filed under the wrong category, so Meta limits sending for a while.</source>
        <translation>Maler fra denne kontoen lå i feil kategori, så Meta begrenser sendingen en stund.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/desktop.py"/>
        <source>Templates with a coupon code are not shown by WhatsApp in a browser.</source>
        <translation>Maler med kupongkode vises ikke av WhatsApp i en nettleser.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/desktop.py"/>
        <source>Templates with four or more buttons are not shown by WhatsApp on a computer. It asks people to look at their phone.</source>
        <translation>Maler med fire eller flere knapper vises ikke av WhatsApp på en datamaskin. Folk blir bedt om å se på telefonen.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/desktop.py"/>
        <source>Templates with quick replies beside other buttons are not shown by WhatsApp on a computer. It asks people to look at their phone.</source>
        <translation>Maler med hurtigsvar ved siden av andre knapper vises ikke av WhatsApp på en datamaskin. Folk blir bedt om å se på telefonen.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Tenge</source>
        <translation>Kasakhstanske tenge</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Terms for zero-tap accepted</source>
        <translation>Vilkårene for zero-tap er godtatt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Test recipients</source>
        <translation>Testmottakere</translation>
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
        <translation>Tekst for utfylling</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Text in the header</source>
        <translation>Tekst i toppteksten</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Text too long</source>
        <translation>For lang tekst</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Text with buttons</source>
        <translation>Tekst med knapper</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Texts in lines {lines} were in other than double quotation marks.</source>
        <translation>Tekster på linjene {lines} sto i noe annet enn doble anførselstegn.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Texts joined with a plus sign in line {lines} were put together.</source>
        <translation>Tekster skjøtt sammen med plusstegn på linje {lines} ble satt sammen.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Texts joined with plus signs in lines {lines} were put together.</source>
        <translation>Tekster skjøtt sammen med plusstegn på linjene {lines} ble satt sammen.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Texts that begin in lines {lines} run over several lines; the line breaks were kept.</source>
        <translation>Tekster som begynner på linjene {lines}, går over flere linjer. Linjeskiftene ble beholdt.</translation>
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
        <translation>Takk</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>That a computer does not show this message is documented; the words it shows instead are not.</source>
        <translation>At en datamaskin ikke viser denne meldingen, er dokumentert. Ordene den viser i stedet, er det ikke.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>That day is a {day}, which is {number} when Monday is 1.</source>
        <translation>Den dagen er en {day}, som er {number} når mandag er 1.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/bringing_in.py"/>
        <source>That is not on this computer. Save it to a file first.</source>
        <translation>Det er ikke på denne datamaskinen. Lagre det i en fil først.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/welcome/steps.py"/>
        <source>That was the whole trip</source>
        <translation>Det var hele turen</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>The Android apps that take the code.</source>
        <translation>Android-appene som tar imot koden.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>The JSON was itself inside quotation marks, as a text; what is in it was read.</source>
        <translation>JSON-teksten sto selv i anførselstegn, som en tekst. Det som står i den, ble lest.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>The On-Premises client answered and accepts the user name and password. Nothing was sent.</source>
        <translation>On-Premises-klienten svarte og godtar brukernavnet og passordet. Ingenting ble sendt.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>The On-Premises client did not let Composer log in.</source>
        <translation>On-Premises-klienten lot ikke Composer logge på.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>The On-Premises client does not log in</source>
        <translation>On-Premises-klienten logger ikke på</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/shipped.py"/>
        <source>The Python Software Foundation&apos;s licence: {0}</source>
        <extracomment>_OF_PYTHON</extracomment>
        <translation>Lisensen til Python Software Foundation: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>The WhatsApp Business Account id is missing</source>
        <translation>ID-en til WhatsApp Business-kontoen mangler</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>The WhatsApp number of this account. Meta takes it from the account; here it stands beside what was sent, and tells which conversations are this account&apos;s.</source>
        <translation>WhatsApp-nummeret til denne kontoen. Meta tar det fra kontoen. Her står det ved siden av det som er sendt, og viser hvilke samtaler som hører til kontoen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>The WhatsApp numbers that you may send from. The first is used unless another is chosen.</source>
        <translation>WhatsApp-numrene du kan sende fra. Det første brukes hvis du ikke velger et annet.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The access key between LINK and Meta is no longer valid.</source>
        <translation>Tilgangsnøkkelen mellom LINK og Meta er ikke lenger gyldig.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>The access token cannot be used</source>
        <translation>Tilgangstokenet kan ikke brukes</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>The access token may not manage templates</source>
        <translation>Tilgangstokenet får ikke administrere maler</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>The access token of the account is wrong or no longer valid.</source>
        <translation>Tilgangstokenet til kontoen er feil eller ikke lenger gyldig.</translation>
    </message>
    <message>
        <location filename="../../composer/outbox/words.py"/>
        <source>The account cannot be used</source>
        <translation>Kontoen kan ikke brukes</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>The account has a template with this name in this language.</source>
        <translation>Kontoen har en mal med dette navnet på dette språket.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The account has as many templates as it may have.</source>
        <translation>Kontoen har så mange maler som den kan ha.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>The account has it as {0}.</source>
        <translation>Hos kontoen er kategorien {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>The account has more templates than it may have.</source>
        <translation>Kontoen har flere maler enn den kan ha.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>The account has no such template</source>
        <translation>Kontoen har ingen slik mal</translation>
    </message>
    <message>
        <location filename="../../composer/connections.py"/>
        <location filename="../../composer/template_calls.py"/>
        <source>The account is gone</source>
        <translation>Kontoen er borte</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The account is in maintenance</source>
        <translation>Kontoen er under vedlikehold</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The account is on hold, so nothing of it is sent until you resume it.</source>
        <translation>Kontoen er satt på vent, så ingenting fra den sendes før du gjenopptar den.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The account is restricted or locked</source>
        <translation>Kontoen er begrenset eller låst</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The account lost, or never had, a permission at Meta that this message needs.</source>
        <translation>Kontoen har mistet, eller har aldri hatt, en tillatelse hos Meta som denne meldingen trenger.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <location filename="../../composer/clients/templates.py"/>
        <source>The account may not do this</source>
        <translation>Kontoen får ikke gjøre dette</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The account may not message people in this country.</source>
        <translation>Kontoen får ikke sende meldinger til folk i dette landet.</translation>
    </message>
    <message>
        <location filename="../../composer/connections.py"/>
        <source>The account was removed.</source>
        <translation>Kontoen er fjernet.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/address.py"/>
        <source>The address begins with http://, so the password and the messages could be read on the way.</source>
        <translation>Adressen begynner med http://, så passordet og meldingene kan leses underveis.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/address.py"/>
        <source>The address contains a user name or password.</source>
        <translation>Adressen inneholder et brukernavn eller passord.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/address.py"/>
        <source>The address contains “?” or “#”.</source>
        <translation>Adressen inneholder «?» eller «#».</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>The address has a user name or a password in it.</source>
        <translation>Adressen inneholder et brukernavn eller et passord.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/way.py"/>
        <source>The address has moved</source>
        <translation>Adressen er flyttet</translation>
    </message>
    <message>
        <location filename="../../composer/clients/address.py"/>
        <source>The address is not a complete web address.</source>
        <translation>Adressen er ikke en fullstendig nettadresse.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/address.py"/>
        <source>The address is not a valid web address.</source>
        <translation>Adressen er ikke en gyldig nettadresse.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/payload.py"/>
        <source>The address is shown only together with a name.</source>
        <translation>Adressen vises bare sammen med et navn.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>The address leads into a private network or to this computer.</source>
        <translation>Adressen fører til et privat nettverk eller til denne datamaskinen.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>The address leads on and on to others.</source>
        <translation>Adressen fører stadig videre til andre.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>The address leads to a file of this computer.</source>
        <translation>Adressen fører til en fil på denne datamaskinen.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The address or the account’s details cannot be used for a request.</source>
        <translation>Adressen eller opplysningene om kontoen kan ikke brukes for en forespørsel.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/bubble.py"/>
        <source>The address stopped working {0}.</source>
        <translation>Adressen sluttet å virke {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/bubble.py"/>
        <source>The address works until {0}.</source>
        <translation>Adressen virker til {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>The amount times one thousand, digits only: 100.99 is written 100990.</source>
        <translation>Beløpet ganger tusen, bare sifre: 100,99 skrives 100990.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>The answer breaks off</source>
        <translation>Svaret brytes av</translation>
    </message>
    <message>
        <location filename="../../composer/store/templates.py"/>
        <source>The answer was lost. What the account has shows that it counted.</source>
        <translation>Svaret gikk tapt. Det kontoen har, viser at det gikk gjennom.</translation>
    </message>
    <message>
        <location filename="../../composer/store/templates.py"/>
        <source>The answer was lost. What the account has shows that it did not count.</source>
        <translation>Svaret gikk tapt. Det kontoen har, viser at det ikke gikk gjennom.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The app or the account asked Meta for more than it may in this time.</source>
        <translation>Appen eller kontoen ba Meta om mer enn den kan på denne tiden.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>The app that takes the code is missing: its package name and its signature hash.</source>
        <translation>Appen som tar imot koden, mangler: pakkenavnet og signatur-hashen.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>The app’s name at Google Play.</source>
        <translation>Navnet på appen i Google Play.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>The badge names the day, then counts down, and is red in the last hour. The words on the phone may be others.</source>
        <translation>Merket oppgir dagen, teller deretter ned og er rødt den siste timen. Ordene på telefonen kan være andre.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>The base address of LINK&apos;s WhatsApp Message API. LINK tells you which of them is yours; you can type another.</source>
        <translation>Baseadressen til LINKs WhatsApp Message API. LINK sier hvilken som er din. Du kan skrive inn en annen.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>The body was taken out of a curl command; its address, headers and sign-in were left out.</source>
        <translation>Innholdet ble tatt ut av en curl-kommando. Adresse, headere og pålogging ble utelatt.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>The braces around everything were missing.</source>
        <translation>Krøllparentesene rundt det hele manglet.</translation>
    </message>
    <message>
        <location filename="../../composer/companions.py"/>
        <source>The built-in sandbox stopped and is being started again.</source>
        <translation>Den innebygde sandkassen stoppet og startes igjen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The business has not accepted the terms for WhatsApp payments.</source>
        <translation>Bedriften har ikke godtatt vilkårene for WhatsApp-betalinger.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The business number was deleted at Meta.</source>
        <translation>Bedriftsnummeret er slettet hos Meta.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>The button for the code is missing.</source>
        <translation>Knappen for koden mangler.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/carousel.py"/>
        <source>The card has no button. LINK&apos;s specification gives every card at least one.</source>
        <translation>Kortet har ingen knapp. LINKs spesifikasjon gir hvert kort minst én.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/carousel.py"/>
        <source>The card has no header. Every card of a carousel shows a picture or a video.</source>
        <translation>Kortet har ingen topptekst. Hvert kort i en karusell viser et bilde eller en video.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>The card has no header. Every card shows a picture or a video.</source>
        <translation>Kortet har ingen topptekst. Hvert kort viser et bilde eller en video.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/picture.py"/>
        <source>The card&apos;s title and picture come from the linked page, which is never opened here.</source>
        <translation>Tittelen og bildet på kortet kommer fra siden det lenkes til, som aldri åpnes her.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>The catalog opens. When the person orders something, this comes back.</source>
        <translation>Katalogen åpnes. Når personen bestiller noe, kommer dette tilbake.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>The catalog that the product is of.</source>
        <translation>Katalogen som produktet hører til.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/definition.py"/>
        <location filename="../../composer/rendering/interactive.py"/>
        <source>The catalog&apos;s first product</source>
        <translation>Det første produktet i katalogen</translation>
    </message>
    <message>
        <location filename="../../composer/templates/editing.py"/>
        <source>The category of an approved template cannot be changed.</source>
        <translation>Kategorien til en godkjent mal kan ikke endres.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client cannot use one of the message&apos;s values.</source>
        <translation>Klienten kan ikke bruke en av verdiene i meldingen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client could not fetch the template.</source>
        <translation>Klienten kunne ikke hente malen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client could not process the message.</source>
        <translation>Klienten kunne ikke behandle meldingen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client did not accept the login.</source>
        <translation>Klienten godtok ikke påloggingen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client does not know this type of recipient.</source>
        <translation>Klienten kjenner ikke denne mottakertypen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client has no address for its callbacks.</source>
        <translation>Klienten har ingen adresse for callbackene sine.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client has too much to do just now.</source>
        <translation>Klienten har for mye å gjøre akkurat nå.</translation>
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
        <translation>Klienten starter eller settes opp.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client met an error it does not name.</source>
        <translation>Klienten støtte på en feil den ikke oppgir.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client met an internal error.</source>
        <translation>Klienten støtte på en intern feil.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client needs a field that the message does not have.</source>
        <translation>Klienten trenger et felt som meldingen ikke har.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client sends faster than it may.</source>
        <translation>Klienten sender raskere enn den kan.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/bringing_in.py"/>
        <source>The clipboard holds no text.</source>
        <translation>Utklippstavlen inneholder ingen tekst.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>The closing quotation mark was missing in line {lines}.</source>
        <translation>Det avsluttende anførselstegnet manglet på linje {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>The closing quotation marks were missing in lines {lines}.</source>
        <translation>De avsluttende anførselstegnene manglet på linjene {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/filled.py"/>
        <source>The code must be the same as in the body, “{code}”.</source>
        <translation>Koden må være den samme som i brødteksten, «{code}».</translation>
    </message>
    <message>
        <location filename="../../composer/templates/button_slots.py"/>
        <source>The code of “{0}”</source>
        <extracomment>text_of(part)</extracomment>
        <translation>Koden til «{0}»</translation>
    </message>
    <message>
        <location filename="../../composer/templates/slots.py"/>
        <source>The code once more, for the button</source>
        <translation>Koden en gang til, for knappen</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>The code that a tap copies: at most 15 letters and digits.</source>
        <translation>Koden som et trykk kopierer: høyst 15 bokstaver og sifre.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>The codes assigned for transactions where no currency is involved</source>
        <translation>Ingen valuta</translation>
    </message>
    <message>
        <location filename="../../composer/formats/link.py"/>
        <source>The comma before the closing brace is one too many.</source>
        <translation>Kommaet foran sluttparentesen (krøllparentes) er ett for mye.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/link.py"/>
        <source>The comma before the closing bracket is one too many.</source>
        <translation>Kommaet foran sluttparentesen (hakeparentes) er ett for mye.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The company&apos;s name.</source>
        <translation>Navnet på firmaet.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The complete address, with https:// in front.</source>
        <translation>Hele adressen, med https:// foran.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The computer at this address refused the connection.</source>
        <translation>Datamaskinen på denne adressen avviste forbindelsen.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The connection broke before a complete answer came.</source>
        <translation>Forbindelsen ble brutt før det kom et fullstendig svar.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>The connection broke, or no complete answer came in time.</source>
        <translation>Forbindelsen ble brutt, eller det kom ikke noe fullstendig svar i tide.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The connection was closed before a complete answer came.</source>
        <translation>Forbindelsen ble lukket før det kom et fullstendig svar.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The connection was lost before LINK answered. It may have been sent or not; the first report will tell.</source>
        <translation>Forbindelsen ble brutt før LINK svarte. Den kan være sendt eller ikke. Den første rapporten vil vise det.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The connection was lost before the sandbox answered. It may have been accepted or not; the first report will tell.</source>
        <translation>Forbindelsen ble brutt før sandkassen svarte. Den kan være godtatt eller ikke. Den første rapporten vil vise det.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <location filename="../../composer/clients/meta.py"/>
        <source>The connection works</source>
        <translation>Tilkoblingen virker</translation>
    </message>
    <message>
        <location filename="../../composer/clients/address.py"/>
        <source>The connection would not be encrypted</source>
        <translation>Tilkoblingen ville ikke være kryptert</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The contact&apos;s numbers. With a WhatsApp id, the recipient can write to the contact at once.</source>
        <translation>Numrene til kontakten. Med en WhatsApp-ID kan mottakeren skrive til kontakten med en gang.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The contact&apos;s pages on the web.</source>
        <translation>Sidene til kontakten på nettet.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The content breaks a policy</source>
        <translation>Innholdet bryter en retningslinje</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source>The countries&apos; numbering plans</source>
        <translation>Landenes nummerplaner</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The country in two letters.</source>
        <translation>Landet med to bokstaver.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The country&apos;s name.</source>
        <translation>Navnet på landet.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>The currency&apos;s code of three letters, as in the standard ISO 4217.</source>
        <translation>Valutakoden på tre bokstaver, som i standarden ISO 4217.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/windows.py"/>
        <source>The customer care window is closed since {0}: WhatsApp takes only templates until the person writes.</source>
        <translation>Kundeservicevinduet er lukket siden {0}: WhatsApp tar bare imot maler til personen skriver.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/windows.py"/>
        <source>The customer care window is closed: this person has not written in the last 24 hours, so WhatsApp takes only templates.</source>
        <translation>Kundeservicevinduet er lukket: Denne personen har ikke skrevet de siste 24 timene, så WhatsApp tar bare imot maler.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/windows.py"/>
        <source>The customer care window is open until {0}: free-form messages arrive until then.</source>
        <translation>Kundeservicevinduet er åpent til {0}: Frie meldinger kommer frem til da.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/windows.py"/>
        <source>The customer care window of {number} is closed. The sandbox delivers the message all the same; WhatsApp would take only templates.</source>
        <translation>Kundeservicevinduet til {number} er lukket. Sandkassen leverer meldingen likevel. WhatsApp ville bare tatt imot maler.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/windows.py"/>
        <source>The customer care window of {number} is closed: WhatsApp takes only a template until the person writes.</source>
        <translation>Kundeservicevinduet til {number} er lukket: WhatsApp tar bare imot en mal til personen skriver.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/windows.py"/>
        <source>The customer care windows of {count} more recipients are closed: WhatsApp takes only templates for them.</source>
        <translation>Kundeservicevinduene til {count} mottakere til er lukket: WhatsApp tar bare imot maler for dem.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/own_rules.py"/>
        <source>The data that Meta gives back are {count} characters long; {limit} is the limit.</source>
        <translation>Dataene som Meta gir tilbake, er {count} tegn lange. Grensen er {limit}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/own_rules.py"/>
        <source>The data that Meta gives back must be text.</source>
        <translation>Dataene som Meta gir tilbake, må være tekst.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>The definition’s {called} is “{wanted}”; here it is “{given}”.</source>
        <translation>Definisjonen har «{wanted}» som {called}. Her er den «{given}».</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The department within the company.</source>
        <translation>Avdelingen i firmaet.</translation>
    </message>
    <message>
        <location filename="../../composer/store/faults.py"/>
        <location filename="../../composer/store/workspace.py"/>
        <source>The disk has a fault</source>
        <translation>Disken har en feil</translation>
    </message>
    <message>
        <location filename="../../composer/store/faults.py"/>
        <location filename="../../composer/store/workspace.py"/>
        <source>The disk is full</source>
        <translation>Disken er full</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The display name is not approved</source>
        <translation>Visningsnavnet er ikke godkjent</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The exchange with the server broke off.</source>
        <translation>Utvekslingen med serveren ble brutt.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The exchange with the server took too long.</source>
        <translation>Utvekslingen med serveren tok for lang tid.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The family name.</source>
        <translation>Familienavnet.</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>The field is empty.</source>
        <translation>Feltet er tomt.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/reading.py"/>
        <source>The file cannot be read</source>
        <translation>Filen kan ikke leses</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>The file cannot be read.</source>
        <translation>Filen kan ikke leses.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/decoding.py"/>
        <source>The file does not say how its letters are written, and they are not UTF-8: they were read as those of Windows (Latin-1). Check names with accents in them.</source>
        <translation>Filen sier ikke hvordan bokstavene er kodet, og de er ikke UTF-8: De ble lest som Windows-tegn (Latin-1). Kontroller navn med æ, ø, å eller aksenter.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/decoding.py"/>
        <source>The file holds no text that can be read.</source>
        <translation>Filen inneholder ingen tekst som kan leses.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/bringing_in.py"/>
        <source>The file is not written in UTF-8; its letters were read as those of Windows.</source>
        <translation>Filen er ikke skrevet i UTF-8. Bokstavene ble lest som Windows-tegn.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/decoding.py"/>
        <source>The file is too large</source>
        <translation>Filen er for stor</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>The file lies on another computer.</source>
        <translation>Filen ligger på en annen datamaskin.</translation>
    </message>
    <message>
        <location filename="../../composer/store/workspace.py"/>
        <source>The file with drafts, accounts and settings was damaged and could not be read. It was set aside as “{name}”, and Composer starts without it. Passwords in the keyring are not affected.</source>
        <translation>Filen med utkast, kontoer og innstillinger var skadet og kunne ikke leses. Den ble lagt til side som «{name}», og Composer starter uten den. Passord i nøkkelringen er ikke berørt.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>The first one of the flow, one that you name here, or one that your own server chooses.</source>
        <translation>Det første i flyten, et du oppgir her, eller et som din egen server velger.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The flow is blocked</source>
        <translation>Flyten er blokkert</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>The flow is missing: its id, its name or its JSON.</source>
        <translation>Flyten mangler: ID, navn eller JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The flow is slowed down</source>
        <translation>Flyten er bremset</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>The flow&apos;s first</source>
        <translation>Det første i flyten</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>The flow&apos;s id. WhatsApp Manager shows it in the list of flows.</source>
        <translation>ID-en til flyten. WhatsApp Manager viser den i listen over flyter.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>The form opens. When the person has filled it in, this comes back.</source>
        <translation>Skjemaet åpnes. Når personen har fylt det ut, kommer dette tilbake.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>The form that opens was made in WhatsApp Manager, and is not known here.</source>
        <translation>Skjemaet som åpnes, er laget i WhatsApp Manager og er ikke kjent her.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>The gap of a link must be its end.</source>
        <translation>Variabelen i en lenke må stå på slutten.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>The gap {gap} has a name, but the gaps of this template have numbers. Choose names for all gaps, or number it.</source>
        <translation>Variabelen {gap} har et navn, men variablene i denne malen har numre. Velg navn for alle variabler, eller gi den et nummer.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>The gap {gap} has spaces between its braces.</source>
        <translation>Variabelen {gap} har mellomrom innenfor krøllparentesene.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>The gap {gap} stands here {times} times. Each may stand in a text once.</source>
        <translation>Variabelen {gap} står her {times} ganger. Hver variabel kan stå én gang i en tekst.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>The gap {missing} is missing: the numbers go from 1 without a gap.</source>
        <translation>Variabelen {missing} mangler: Numrene går fra 1 uten hull.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>The gaps must stand in the order of their numbers; here {gap} comes too early.</source>
        <translation>Variablene må stå i nummerrekkefølge. Her kommer {gap} for tidlig.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>The gaps of this template have names, and {gap} has a number. Give it a name, or choose numbers for all gaps.</source>
        <translation>Variablene i denne malen har navn, og {gap} har et nummer. Gi den et navn, eller velg numre for alle variabler.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>The gap’s name is missing: “{name}”.</source>
        <translation>Navnet på variabelen mangler: «{name}».</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>The handle that Meta’s upload gave for a sample file. Reviewers look at it; each message brings its own file.</source>
        <translation>Håndtaket som Metas opplasting ga for en eksempelfil. De som vurderer malen, ser på den. Hver melding har sin egen fil.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive_payload.py"/>
        <source>The header can only be text; “{other}” does not belong to it.</source>
        <translation>Toppteksten kan bare være tekst. «{other}» hører ikke hjemme der.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive_payload.py"/>
        <source>The header is of type {kind}; “{other}” does not belong to it.</source>
        <translation>Toppteksten er av typen {kind}. «{other}» hører ikke hjemme der.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/carousel.py"/>
        <source>The header of a card is a picture or a video; here it is “{kind}”.</source>
        <translation>Toppteksten på et kort er et bilde eller en video. Her er den «{kind}».</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>The header of a card must be a picture or a video.</source>
        <translation>Toppteksten på et kort må være et bilde eller en video.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>The header of a limited-time offer must be a picture or a video.</source>
        <translation>Toppteksten i et tidsbegrenset tilbud må være et bilde eller en video.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive_payload.py"/>
        <source>The header of this kind of message can only be text.</source>
        <translation>Toppteksten i denne meldingstypen kan bare være tekst.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>The heading above the section&apos;s products.</source>
        <translation>Overskriften over produktene i seksjonen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>The id of the business account that your number belongs to: it stands in WhatsApp Manager, and below “API setup” beside the phone number id. Templates belong to it. Leave it empty if you do not manage templates here.</source>
        <translation>ID-en til bedriftskontoen som nummeret ditt hører til: Den står i WhatsApp Manager, og under «API setup» ved siden av telefonnummer-ID-en. Maler hører til den. La den stå tom hvis du ikke administrerer maler her.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/products.py"/>
        <source>The id of the catalog that is linked to your WhatsApp Business Account. Commerce Manager shows it.</source>
        <translation>ID-en til katalogen som er koblet til WhatsApp Business-kontoen din. Commerce Manager viser den.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/own_rules.py"/>
        <source>The id of the message that is replied to is missing.</source>
        <translation>ID-en til meldingen det svares på, mangler.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/own_rules.py"/>
        <source>The id of the message that was read is missing.</source>
        <translation>ID-en til meldingen som ble lest, mangler.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/catalog/__init__.py"/>
        <source>The id of the product whose picture is shown above the message: its “Content ID” in Commerce Manager. Without one WhatsApp takes the catalog&apos;s first product.</source>
        <translation>ID-en til produktet som vises på bilde over meldingen: «Content ID» i Commerce Manager. Uten den tar WhatsApp det første produktet i katalogen.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>The id of the product whose picture is shown; in Commerce Manager it is the content ID.</source>
        <translation>ID-en til produktet som vises på bilde. I Commerce Manager heter den Content ID.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>The id of the screen that is shown first, as the flow itself calls it.</source>
        <translation>ID-en til skjermbildet som vises først, slik flyten selv kaller det.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>The id of your business number: WhatsApp Manager or your app&apos;s dashboard shows it below “API setup”. It is not the number itself.</source>
        <translation>ID-en til bedriftsnummeret ditt: WhatsApp Manager eller oversikten til appen din viser den under «API setup». Det er ikke selve nummeret.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media.py"/>
        <source>The id that WhatsApp gave when the {0} was uploaded. Faster than a link, and what Meta recommends.</source>
        <extracomment>noun</extracomment>
        <translation>ID-en som WhatsApp ga da filen ({0}) ble lastet opp. Raskere enn en lenke, og det Meta anbefaler.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>The ids of the gates that LINK made for you. Delivery reports come through them, by way of the relay.</source>
        <translation>ID-ene til gatene som LINK har laget for deg. Leveringsrapporter kommer gjennom dem, via releet.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>The ids of the gates to which LINK sends delivery reports. Without one there are no reports.</source>
        <translation>ID-ene til gatene som LINK sender leveringsrapporter til. Uten en gate kommer det ingen rapporter.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/unknown.py"/>
        <source>The interactive part must be an object in braces.</source>
        <translation>Den interaktive delen må være et objekt i krøllparenteser.</translation>
    </message>
    <message>
        <location filename="../../composer/store/faults.py"/>
        <source>The journal cannot be opened</source>
        <translation>Journalen kan ikke åpnes</translation>
    </message>
    <message>
        <location filename="../../composer/store/faults.py"/>
        <source>The journal cannot be written</source>
        <translation>Journalen kan ikke skrives</translation>
    </message>
    <message>
        <location filename="../../composer/store/faults.py"/>
        <source>The journal is damaged</source>
        <translation>Journalen er skadet</translation>
    </message>
    <message>
        <location filename="../../composer/store/faults.py"/>
        <source>The journal is in use</source>
        <translation>Journalen er i bruk</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>The keyring does not answer</source>
        <translation>Nøkkelringen svarer ikke</translation>
    </message>
    <message>
        <location filename="../../composer/connections.py"/>
        <source>The keyring has no password or token for this account.</source>
        <translation>Nøkkelringen har ikke noe passord eller token for denne kontoen.</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>The keyring is locked</source>
        <translation>Nøkkelringen er låst</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>The keyring works</source>
        <translation>Nøkkelringen virker</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>The label of this button is WhatsApp’s own and cannot be changed.</source>
        <translation>Teksten på denne knappen er WhatsApps egen og kan ikke endres.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>The language of these words. A template in several languages is one definition for each.</source>
        <translation>Språket til disse ordene. En mal på flere språk er én definisjon for hvert.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>The last brace closed too early; what follows from line {lines} on was read as part of the same object.</source>
        <translation>Den siste krøllparentesen lukket for tidlig. Det som følger fra linje {lines}, ble lest som del av det samme objektet.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>The last brace closed too early; what follows from lines {lines} on was read as part of the same object.</source>
        <translation>Den siste krøllparentesen lukket for tidlig. Det som følger fra linjene {lines}, ble lest som del av det samme objektet.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>The last report comes first</source>
        <translation>Den siste rapporten kommer først</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>The line goes dead; LINK had accepted the request</source>
        <translation>Forbindelsen dør. LINK hadde godtatt forespørselen</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_payload.py"/>
        <source>The link ends in .{ending}; WhatsApp takes {formats}. What counts is the type that the web server says the file has, not its name.</source>
        <translation>Lenken slutter på .{ending}. WhatsApp tar imot {formats}. Det som teller, er typen som nettserveren oppgir for filen, ikke navnet.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>The link has no gap, so it needs no sample.</source>
        <translation>Lenken har ingen variabel, så den trenger ikke noe eksempel.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/keeping.py"/>
        <source>The list cannot be kept</source>
        <translation>Listen kan ikke lagres</translation>
    </message>
    <message>
        <location filename="../../composer/lists/reading.py"/>
        <source>The list cannot be read</source>
        <translation>Listen kan ikke leses</translation>
    </message>
    <message>
        <location filename="../../composer/lists/checking.py"/>
        <source>The list has no column “{name}”. Choose what {variable} stands for, or that it is sent as it stands.</source>
        <translation>Listen har ingen kolonne «{name}». Velg hva {variable} står for, eller at den sendes som den står.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/reading.py"/>
        <source>The list has no rows</source>
        <translation>Listen har ingen rader</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>The list is divided into one to ten sections, each with a title and rows.</source>
        <translation>Listen er delt inn i én til ti seksjoner, hver med en tittel og rader.</translation>
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
        <translation>Listen med verdier mangler. En del uten variabler trenger ingen oppføring i det hele tatt.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/picture.py"/>
        <source>The map is drawn as a stand-in; the phone shows the streets of that place.</source>
        <translation>Kartet tegnes som en erstatning. Telefonen viser gatene på stedet.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>The marks of a code block around the JSON were left out.</source>
        <translation>Tegnene for en kodeblokk rundt JSON-teksten ble utelatt.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The media could not be used</source>
        <translation>Mediefilen kunne ikke brukes</translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>The message</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>The message could not be delivered. The description says why, if WhatsApp told.</source>
        <translation>Meldingen kunne ikke leveres. Beskrivelsen sier hvorfor, hvis WhatsApp har sagt det.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The message has a field that does not belong there.</source>
        <translation>Meldingen har et felt som ikke hører hjemme der.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The message is addressed to a user id and not to a phone number.</source>
        <translation>Meldingen er adressert til en bruker-ID og ikke til et telefonnummer.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The message is addressed to the number it is sent from.</source>
        <translation>Meldingen er adressert til nummeret den sendes fra.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/messages.py"/>
        <source>The message is in {0}.</source>
        <translation>Meldingen ligger i {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The message is longer than WhatsApp allows.</source>
        <translation>Meldingen er lengre enn WhatsApp tillater.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The message is on its way to the phone.</source>
        <translation>Meldingen er på vei til telefonen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/overdue.py"/>
        <source>The message is on its way, and no delivery was reported. The phone may be off or without a network; it is tried until {0}.</source>
        <translation>Meldingen er på vei, men ingen levering er rapportert. Telefonen kan være av eller uten nett. Det forsøkes til {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/delivery/status.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The message is on the recipient’s phone.</source>
        <translation>Meldingen er på mottakerens telefon.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <source>The message itself. You can use *bold*, _italic_, ~strike~ and `code`.</source>
        <translation>Selve meldingen. Du kan bruke *fet*, _kursiv_, ~gjennomstreket~ og `kode`.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The message lacks something WhatsApp needs, for example the address of a link button. The details name it.</source>
        <translation>Meldingen mangler noe WhatsApp trenger, for eksempel adressen til en lenkeknapp. Detaljene sier hva.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The message names something that the client does not have.</source>
        <translation>Meldingen nevner noe som klienten ikke har.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/status.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The message was not delivered.</source>
        <translation>Meldingen ble ikke levert.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The message would go to the sender itself.</source>
        <translation>Meldingen ville gått til avsenderen selv.</translation>
    </message>
    <message>
        <location filename="../../composer/store/journal.py"/>
        <source>The message’s time is over and no delivery report came. It was probably not sent.</source>
        <translation>Tiden for meldingen er ute, og ingen leveringsrapport kom. Den ble sannsynligvis ikke sendt.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>The moment when the message expires. It counts before the lifetime.</source>
        <translation>Tidspunktet da meldingen utløper. Det går foran levetiden.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/asking.py"/>
        <source>The moment when the offer ends, which is sent as the milliseconds since 1 January 1970, UTC.</source>
        <translation>Tidspunktet da tilbudet slutter. Det sendes som millisekunder siden 1. januar 1970, UTC.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>The moment, which is sent as the milliseconds since 1 January 1970, UTC.</source>
        <translation>Tidspunktet. Det sendes som millisekunder siden 1. januar 1970, UTC.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The name in the address is not known on this network.</source>
        <translation>Navnet i adressen er ikke kjent på dette nettverket.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>The name is not free yet</source>
        <translation>Navnet er ikke ledig ennå</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <source>The name of a media provider that is configured for links that need a key. Leave it empty for a link that anybody can open, and for what is uploaded.</source>
        <translation>Navnet på en medieleverandør som er satt opp for lenker som trenger en nøkkel. La det stå tomt for en lenke som alle kan åpne, og for det som er lastet opp.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>The name of the screen with which the flow begins.</source>
        <translation>Navnet på skjermbildet som flyten begynner med.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>The name of {gap} has digits. Whether Meta takes them is not confirmed.</source>
        <translation>Navnet på {gap} har sifre. Om Meta godtar dem, er ikke bekreftet.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/__init__.py"/>
        <source>The name under which the template was approved: small letters, digits and underscores.</source>
        <translation>Navnet malen ble godkjent under: små bokstaver, sifre og understreker.</translation>
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
        <translation>Den neste {mark} på denne linjen åpner i stedet.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The number as it is shown, best with + and country code.</source>
        <translation>Nummeret slik det vises, helst med + og landskode.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>The number does not use WhatsApp</source>
        <translation>Nummeret bruker ikke WhatsApp</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The number is not on WhatsApp, the person has not accepted its terms, or the app is too old.</source>
        <translation>Nummeret er ikke på WhatsApp, personen har ikke godtatt vilkårene, eller appen er for gammel.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>The number is not one of this WhatsApp Business Account</source>
        <translation>Nummeret hører ikke til denne WhatsApp Business-kontoen</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The number is not, or no longer, registered for WhatsApp.</source>
        <translation>Nummeret er ikke, eller ikke lenger, registrert for WhatsApp.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The number is restricted: earlier messages were blocked or reported.</source>
        <translation>Nummeret er begrenset: Tidligere meldinger er blokkert eller rapportert.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>The number of the flow in Meta’s Flow Builder.</source>
        <translation>Nummeret på flyten i Metas Flow Builder.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The number of values is wrong</source>
        <translation>Antallet verdier er feil</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The number that the contact uses on WhatsApp, with country code, digits only. Without it the recipient can only invite the contact to WhatsApp.</source>
        <translation>Nummeret kontakten bruker på WhatsApp, med landskode, bare sifre. Uten det kan mottakeren bare invitere kontakten til WhatsApp.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/link.py"/>
        <source>The number {0} is too large.</source>
        <translation>Tallet {0} er for stort.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/cta_url/__init__.py"/>
        <source>The page that the button opens, in the recipient&apos;s browser.</source>
        <translation>Siden som knappen åpner i mottakerens nettleser.</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>The password contains a character that cannot be used</source>
        <translation>Passordet inneholder et tegn som ikke kan brukes</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>The password is too long</source>
        <translation>Passordet er for langt</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>The password was not stored</source>
        <translation>Passordet ble ikke lagret</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>The person answers with “{title}”.</source>
        <translation>Personen svarer med «{title}».</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>The person chooses “{title}” and sends it.</source>
        <translation>Personen velger «{title}» og sender det.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>The person last wrote more than 24 hours ago (131047)</source>
        <translation>Personen skrev sist for mer enn 24 timer siden (131047)</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>The person puts “{title}” into the cart and orders it.</source>
        <translation>Personen legger «{title}» i handlekurven og bestiller det.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The person stopped marketing from you</source>
        <translation>Personen har takket nei til markedsføring fra deg</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The person&apos;s identity changed and was not confirmed.</source>
        <translation>Identiteten til personen er endret og ble ikke bekreftet.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The person’s file could not be fetched</source>
        <translation>Filen fra personen kunne ikke hentes</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The person’s identity key changed</source>
        <translation>Identitetsnøkkelen til personen er endret</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/definition.py"/>
        <source>The phone also asks here whether the business may call. How that looks is not documented, so it is not drawn.</source>
        <translation>Telefonen spør her også om bedriften kan ringe. Hvordan det ser ut, er ikke dokumentert, så det tegnes ikke.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/definition.py"/>
        <source>The phone also shows here how the order stands. How that looks is not documented, so it is not drawn.</source>
        <translation>Telefonen viser her også hvordan det står til med bestillingen. Hvordan det ser ut, er ikke dokumentert, så det tegnes ikke.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>The phone also shows how many pages and how large the file is, and for some a picture of the first page.</source>
        <translation>Telefonen viser også hvor mange sider filen har og hvor stor den er, og for noen et bilde av den første siden.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>The phone asks the person for a place. When it is sent, this comes back.</source>
        <translation>Telefonen ber personen om et sted. Når det er sendt, kommer dette tilbake.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/welcome/steps.py"/>
        <source>The phone beside it shows your message as WhatsApp will.</source>
        <translation>Telefonen ved siden av viser meldingen slik WhatsApp vil vise den.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>The phone calls the number.</source>
        <translation>Telefonen ringer nummeret.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>The phone copies the code.</source>
        <translation>Telefonen kopierer koden.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>The phone crops pictures of cards to a wide shape; how wide a card is depends on the phone.</source>
        <translation>Telefonen beskjærer bildene på kort til en bred form. Hvor bredt et kort er, avhenger av telefonen.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>The phone folds the text of a marketing template after about five lines; how many it really is depends on the phone.</source>
        <translation>Telefonen folder sammen teksten i en markedsføringsmal etter omtrent fem linjer. Hvor mange det faktisk er, avhenger av telefonen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>The phone opens a chat with the contact, or invites them.</source>
        <translation>Telefonen åpner en chat med kontakten, eller inviterer den.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>The phone shows all contacts.</source>
        <translation>Telefonen viser alle kontakter.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>The phone shows names, prices and pictures out of the catalog.</source>
        <translation>Telefonen viser navn, priser og bilder fra katalogen.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>The phone shows the file itself here. Nothing is loaded unasked.</source>
        <translation>Telefonen viser selve filen her. Ingenting lastes inn uten at noen ber om det.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>The phone shows the streets of that place.</source>
        <translation>Telefonen viser gatene på stedet.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>The phone shows the template&apos;s own text with these values in it.</source>
        <translation>Telefonen viser malens egen tekst med disse verdiene i.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>The phone shows the title and picture of the linked page, if the page has them.</source>
        <translation>Telefonen viser tittelen og bildet på siden det lenkes til, hvis siden har dem.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <location filename="../../composer/ui/preview/showing.py"/>
        <source>The picture cannot be shown</source>
        <translation>Bildet kan ikke vises</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>The picture comes packed, which is not read here.</source>
        <translation>Bildet kommer pakket, og det leses ikke her.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/showing.py"/>
        <source>The picture is damaged.</source>
        <translation>Bildet er skadet.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The postal code.</source>
        <translation>Postnummeret.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/own_rules.py"/>
        <source>The product must be “whatsapp”.</source>
        <translation>Produktet må være «whatsapp».</translation>
    </message>
    <message>
        <location filename="../../composer/messages/catalog/payload.py"/>
        <source>The product whose picture is shown belongs into “parameters”; here it has no effect.</source>
        <translation>Produktet som vises på bilde, hører hjemme i «parameters». Her har det ingen virkning.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>The product whose picture is shown, by its content ID in Commerce Manager.</source>
        <translation>Produktet som vises på bilde, med Content ID i Commerce Manager.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>The product whose picture is shown, by its content ID; without one the catalog’s first.</source>
        <translation>Produktet som vises på bilde, med Content ID. Uten en slik brukes det første i katalogen.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/products.py"/>
        <source>The product&apos;s own id in the catalog. Commerce Manager shows it below the item as “Content ID”.</source>
        <translation>Produktets egen ID i katalogen. Commerce Manager viser den under varen som «Content ID».</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>The products are divided into one to ten sections, each with a title.</source>
        <translation>Produktene er delt inn i én til ti seksjoner, hver med en tittel.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>The products in sections, as JSON: each has a title and product_items with product_retailer_id.</source>
        <translation>Produktene i seksjoner, som JSON: Hver har title og product_items med product_retailer_id.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>The product’s content ID in Commerce Manager.</source>
        <translation>Produktets Content ID i Commerce Manager.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The proxy refused the connection</source>
        <translation>Proxyen avviste forbindelsen</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>The quotation marks had backslashes before them, as in program code; those were taken away.</source>
        <translation>Anførselstegnene hadde omvendte skråstreker foran seg, som i programkode. De ble fjernet.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>The recipient</source>
        <translation>Mottakeren</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The recipient cannot get this</source>
        <translation>Mottakeren kan ikke få dette</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The recipient chose to get no more marketing messages from this business.</source>
        <translation>Mottakeren har valgt å ikke få flere markedsføringsmeldinger fra denne bedriften.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The recipient could not be reached for as long as WhatsApp tries.</source>
        <translation>Mottakeren kunne ikke nås så lenge WhatsApp prøvde.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>The recipient has deleted the message from the phone.</source>
        <translation>Mottakeren har slettet meldingen fra telefonen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/status.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The recipient has deleted the message.</source>
        <translation>Mottakeren har slettet meldingen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/delivery/status.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The recipient has opened the message.</source>
        <translation>Mottakeren har åpnet meldingen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The recipient is in an experiment</source>
        <translation>Mottakeren er med i et eksperiment</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The recipient is on the business’s own block list.</source>
        <translation>Mottakeren står på bedriftens egen blokkeringsliste.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The recipient may be somebody else now</source>
        <translation>Mottakeren kan være en annen nå</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The recipient&apos;s app could not use the message.</source>
        <translation>Mottakerens app kunne ikke bruke meldingen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The recipient&apos;s app does not know this kind of message.</source>
        <translation>Mottakerens app kjenner ikke denne meldingstypen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The recipient&apos;s app does not support the message.</source>
        <translation>Mottakerens app støtter ikke meldingen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The recipient&apos;s app is too old.</source>
        <translation>Mottakerens app er for gammel.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The recipient’s WhatsApp was installed anew, so the key that was given no longer fits.</source>
        <translation>Mottakerens WhatsApp er installert på nytt, så nøkkelen som ble oppgitt, passer ikke lenger.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/checking.py"/>
        <source>The reference id “{ref_id}” is that of row {row} too, and each request needs its own. Leave the field empty, or put a variable into it.</source>
        <translation>Referanse-ID-en «{ref_id}» er også brukt i rad {row}, og hver forespørsel trenger sin egen. La feltet stå tomt, eller sett inn en variabel.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>The relay answered and accepts the access token.</source>
        <translation>Releet svarte og godtar tilgangstokenet.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>The relay answered with HTTP {0}.</source>
        <extracomment>status</extracomment>
        <translation>Releet svarte med HTTP {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>The relay cannot be reached</source>
        <translation>Får ikke kontakt med releet</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>The relay did not answer</source>
        <translation>Releet svarte ikke</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>The relay does not accept the access token</source>
        <translation>Releet godtar ikke tilgangstokenet</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>The relay has a fault</source>
        <translation>Releet har en feil</translation>
    </message>
    <message>
        <location filename="../../composer/clients/errors.py"/>
        <source>The relay keeps reports for a limited time, and some were removed before Composer could read them.</source>
        <translation>Releet beholder rapporter i en begrenset tid, og noen ble fjernet før Composer rakk å lese dem.</translation>
    </message>
    <message>
        <location filename="../../composer/polling.py"/>
        <source>The relay repeats itself</source>
        <translation>Releet gjentar seg selv</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>The relay works</source>
        <translation>Releet virker</translation>
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
        <translation>Forespørselen</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The request could not be handed over completely in time.</source>
        <translation>Forespørselen kunne ikke overleveres fullstendig i tide.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The request could not be made</source>
        <translation>Forespørselen kunne ikke gjøres</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The request was handed over, but no answer came in time.</source>
        <translation>Forespørselen ble overlevert, men det kom ikke noe svar i tide.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>The request was read and not accepted.</source>
        <translation>Forespørselen ble lest og ikke godtatt.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/own_rules.py"/>
        <source>The request&apos;s recipients count; “to” in the message is left out.</source>
        <translation>Mottakerne i forespørselen gjelder. «to» i meldingen utelates.</translation>
    </message>
    <message>
        <location filename="../../composer/list_sending.py"/>
        <source>The result cannot be made</source>
        <translation>Resultatet kan ikke lages</translation>
    </message>
    <message>
        <location filename="../../composer/list_sending.py"/>
        <source>The result was not saved</source>
        <translation>Resultatet ble ikke lagret</translation>
    </message>
    <message>
        <location filename="../../composer/list_sending.py"/>
        <source>The rows of this list are no longer in the data folder. Deliveries has its messages.</source>
        <translation>Radene i denne listen finnes ikke lenger i datamappen. Leveringer har meldingene.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>The same code as in the text.</source>
        <translation>Den samme koden som i teksten.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>The same message goes to the same number once more.</source>
        <translation>Den samme meldingen sendes til det samme nummeret en gang til.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/repeat_words.py"/>
        <source>The same message may have been sent to {0} at {1}.</source>
        <translation>Den samme meldingen kan være sendt til {0} kl. {1}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/repeat_words.py"/>
        <source>The same message to {0} still waits to be sent. Sent now, it arrives twice.</source>
        <translation>Den samme meldingen til {0} venter fortsatt på å bli sendt. Sendes den nå, kommer den frem to ganger.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/repeat_words.py"/>
        <source>The same message was sent to {0} at {1}.</source>
        <translation>Den samme meldingen ble sendt til {0} kl. {1}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>The sample is {count} characters long; {limit} is the limit in a limited-time offer.</source>
        <translation>Eksempelet er {count} tegn langt. Grensen er {limit} i et tidsbegrenset tilbud.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>The sample is {count} characters long; {limit} is the limit.</source>
        <translation>Eksempelet er {count} tegn langt. Grensen er {limit}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The sandbox accepted the message, and nothing was heard of it since.</source>
        <translation>Sandkassen godtok meldingen, og siden er det ikke kommet noe mer.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/sandbox.py"/>
        <source>The sandbox could not be reached</source>
        <translation>Fikk ikke kontakt med sandkassen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The sandbox could not use the request</source>
        <translation>Sandkassen kunne ikke bruke forespørselen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The sandbox did not accept the request. Nothing was sent.</source>
        <translation>Sandkassen godtok ikke forespørselen. Ingenting ble sendt.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The sandbox has accepted the message.</source>
        <translation>Sandkassen har godtatt meldingen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The sandbox has not answered.</source>
        <translation>Sandkassen har ikke svart.</translation>
    </message>
    <message>
        <location filename="../../composer/connections.py"/>
        <source>The sandbox is not running</source>
        <translation>Sandkassen kjører ikke</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The sandbox may still be trying until {0}.</source>
        <translation>Sandkassen kan fortsatt forsøke til {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The sandbox played a fault of LINK</source>
        <translation>Sandkassen spilte en feil hos LINK</translation>
    </message>
    <message>
        <location filename="../../composer/clients/sandbox.py"/>
        <source>The sandbox refused it</source>
        <translation>Sandkassen avslo det</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The sandbox refused the request</source>
        <translation>Sandkassen avslo forespørselen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The sandbox’s answer as JSON</source>
        <translation>Sandkassens svar som JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The sandbox’s answer was lost and no report came in time.</source>
        <translation>Svaret fra sandkassen gikk tapt, og ingen rapport kom i tide.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The sender number is gone</source>
        <translation>Avsendernummeret er borte</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The sender number is not registered</source>
        <translation>Avsendernummeret er ikke registrert</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The sender number is restricted</source>
        <translation>Avsendernummeret er begrenset</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The sender number needs a display name that Meta has approved.</source>
        <translation>Avsendernummeret trenger et visningsnavn som Meta har godkjent.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The sender number’s limit of messages per second was reached.</source>
        <translation>Avsendernummerets grense for meldinger i sekundet er nådd.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>The server accepted an empty request, which LINK does not. Check the address.</source>
        <translation>Serveren godtok en tom forespørsel, og det gjør ikke LINK. Kontroller adressen.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server and Composer have no safe kind of encryption in common (TLS 1.2 or newer is needed).</source>
        <translation>Serveren og Composer har ingen sikker type kryptering til felles (TLS 1.2 eller nyere kreves).</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>The server answered (HTTP 401), but not as LINK does with templates. User name or password are usually wrong then: check them in the account’s settings.</source>
        <translation>Serveren svarte (HTTP 401), men ikke slik LINK gjør med maler. Vanligvis er brukernavnet eller passordet feil da: Kontroller dem i kontoinnstillingene.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>The server answered (HTTP 403), but not as LINK does with templates. The account usually has no access then: check its address, or ask LINK.</source>
        <translation>Serveren svarte (HTTP 403), men ikke slik LINK gjør med maler. Vanligvis har kontoen ikke tilgang da: Kontroller adressen, eller spør LINK.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>The server answered (HTTP 429), but not as LINK does with templates. Too much was asked in a short time: wait some minutes.</source>
        <translation>Serveren svarte (HTTP 429), men ikke slik LINK gjør med maler. Det ble spurt for ofte på kort tid: Vent noen minutter.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>The server answered (HTTP 503), but not as LINK does with templates. It is usually overloaded or being worked on then: wait some minutes.</source>
        <translation>Serveren svarte (HTTP 503), men ikke slik LINK gjør med maler. Vanligvis er den overbelastet eller under arbeid da: Vent noen minutter.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>The server answered (HTTP {0}), but not as LINK does. Check the address: it may need “/whatsapp-message” at its end, or the network may ask you to sign in first.</source>
        <extracomment>failure.status</extracomment>
        <translation>Serveren svarte (HTTP {0}), men ikke slik LINK gjør. Kontroller adressen: Den trenger kanskje «/whatsapp-message» på slutten, eller nettverket ber deg kanskje logge på først.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>The server answered (HTTP {0}), but not as Meta does. Check the address: it is usually https://graph.facebook.com. The network may also ask you to sign in first.</source>
        <extracomment>status</extracomment>
        <translation>Serveren svarte (HTTP {0}), men ikke slik Meta gjør. Kontroller adressen: Den er vanligvis https://graph.facebook.com. Nettverket kan også be deg logge på først.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>The server answered (HTTP {status}), but not as LINK does with templates.</source>
        <translation>Serveren svarte (HTTP {status}), men ikke slik LINK gjør med maler.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>The server answered (HTTP {status}), but not as Meta does with templates.</source>
        <translation>Serveren svarte (HTTP {status}), men ikke slik Meta gjør med maler.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>The server answered the login with HTTP {0}, and without a token.</source>
        <extracomment>status</extracomment>
        <translation>Serveren svarte på påloggingen med HTTP {0}, og uten token.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>The server answered with HTTP {0} and without one of LINK’s own explanations.</source>
        <extracomment>status</extracomment>
        <translation>Serveren svarte med HTTP {0} og uten noen av LINKs egne forklaringer.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta_answers.py"/>
        <source>The server answered with HTTP {0} and without one of Meta’s errors.</source>
        <extracomment>status</extracomment>
        <translation>Serveren svarte med HTTP {0} og uten noen av Metas feil.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta_answers.py"/>
        <source>The server answered “OK”, but not with a message id as Meta does.</source>
        <translation>Serveren svarte «OK», men ikke med en meldings-ID slik Meta gjør.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>The server answered “OK”, but not with message numbers as LINK does.</source>
        <translation>Serveren svarte «OK», men ikke med meldingsnumre slik LINK gjør.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/way.py"/>
        <source>The server asks to send the request elsewhere (HTTP {0}). Composer never sends credentials to an address that nobody entered.</source>
        <extracomment>status</extracomment>
        <translation>Serveren ber om at forespørselen sendes et annet sted (HTTP {0}). Composer sender aldri påloggingsopplysninger til en adresse som ingen har skrevet inn.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server cannot be reached</source>
        <translation>Får ikke kontakt med serveren</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server does not answer</source>
        <translation>Serveren svarer ikke</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server does not speak https</source>
        <translation>Serveren snakker ikke https</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server is not trusted</source>
        <translation>Serveren er ikke klarert</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server knows TLS 1.2, but of its ways to encrypt none is safe enough for Composer.</source>
        <translation>Serveren kan TLS 1.2, men ingen av måtene den krypterer på, er sikker nok for Composer.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server knows only old kinds of encryption that are no longer safe (TLS 1.2 or newer is needed).</source>
        <translation>Serveren kan bare gamle krypteringsmåter som ikke lenger er sikre (TLS 1.2 eller nyere trengs).</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server was not found</source>
        <translation>Serveren ble ikke funnet</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server&apos;s certificate was not accepted.</source>
        <translation>Serverens sertifikat ble ikke godtatt.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server’s certificate belongs to another address.</source>
        <translation>Serverens sertifikat hører til en annen adresse.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server’s certificate belongs to another name than the one in the address.</source>
        <translation>Serverens sertifikat hører til et annet navn enn det i adressen.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server’s certificate comes from an authority that this computer does not trust.</source>
        <translation>Serverens sertifikat kommer fra en utsteder som denne datamaskinen ikke stoler på.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server’s certificate has expired, or this computer’s clock is wrong.</source>
        <translation>Serverens sertifikat er utløpt, eller klokken på denne datamaskinen går feil.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server’s certificate is not valid yet, or this computer’s clock is wrong.</source>
        <translation>Serverens sertifikat er ikke gyldig ennå, eller klokken på denne datamaskinen går feil.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>The small heading above the section&apos;s rows.</source>
        <translation>Den lille overskriften over radene i seksjonen.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <source>The specification has a caption for the {0}, but WhatsApp shows none in a header.</source>
        <extracomment>noun</extracomment>
        <translation>Spesifikasjonen har en bildetekst for dette ({0}), men WhatsApp viser ingen i en topptekst.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The state or region, where addresses have one.</source>
        <translation>Delstaten eller regionen, der adresser har en slik.</translation>
    </message>
    <message>
        <location filename="../../composer/store/faults.py"/>
        <location filename="../../composer/store/workspace.py"/>
        <source>The system does not allow Composer to use {path}. Check the folder and the disk.</source>
        <translation>Systemet lar ikke Composer bruke {path}. Kontroller mappen og disken.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>The template asks for {count} here; this one is too many.</source>
        <translation>Malen ber om {count} her. Denne er én for mye.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The template cannot be changed now</source>
        <translation>Malen kan ikke endres nå</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>The template could not be fetched</source>
        <translation>Malen kunne ikke hentes</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>The template does not exist in this language (132001)</source>
        <translation>Malen finnes ikke på dette språket (132001)</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The template has another number of parameters.</source>
        <translation>Malen har et annet antall parametere.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The template has more or fewer placeholders than the message fills in.</source>
        <translation>Malen har flere eller færre plassholdere enn meldingen fyller inn.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>The template has no carousel.</source>
        <translation>Malen har ingen karusell.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>The template has no {part}. Leave it out.</source>
        <translation>Dette mangler i malen: {part}. Utelat delen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The template has too many placeholders for so little text.</source>
        <translation>Malen har for mange plassholdere for så lite tekst.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>The template has {count} cards; the message gives none.</source>
        <translation>Malen har {count} kort. Meldingen oppgir ingen.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>The template has {count} cards; there is none at position {number}.</source>
        <translation>Malen har {count} kort. Det er ikke noe på posisjon {number}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>The template has {count}; there is none at position {number}.</source>
        <translation>Malen har {count}. Det er ingen på posisjon {number}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/editing.py"/>
        <source>The template is being reviewed. It can be edited when Meta has decided.</source>
        <translation>Malen vurderes. Den kan redigeres når Meta har bestemt seg.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The template is disabled</source>
        <translation>Malen er deaktivert</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/using.py"/>
        <source>The template is in the library only: it was not submitted from here. Only approved templates can be sent.</source>
        <translation>Malen er bare i biblioteket: Den er ikke sendt inn herfra. Bare godkjente maler kan sendes.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The template is new and not ready everywhere yet.</source>
        <translation>Malen er ny og ikke klar overalt ennå.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The template is not there</source>
        <translation>Malen er ikke der</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The template is paused</source>
        <translation>Malen er på pause</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The template is still being prepared</source>
        <translation>Malen klargjøres fortsatt</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>The template is there already</source>
        <translation>Malen er der allerede</translation>
    </message>
    <message>
        <location filename="../../composer/templates/editing.py"/>
        <source>The template is {0}. Only approved, rejected and paused templates can be edited.</source>
        <extracomment>said</extracomment>
        <translation>Malen er {0}. Bare godkjente, avviste og pausede maler kan redigeres.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>The template was not changed</source>
        <translation>Malen ble ikke endret</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>The template was not created</source>
        <translation>Malen ble ikke opprettet</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>The template was not deleted</source>
        <translation>Malen ble ikke slettet</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>The template was not fetched</source>
        <translation>Malen ble ikke hentet</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>The template was not {deed}</source>
        <translation>Malen ble ikke {deed}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/__init__.py"/>
        <source>The template&apos;s language. It must be one in which the template was approved.</source>
        <translation>Språket til malen. Det må være et som malen er godkjent på.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/template.py"/>
        <source>The template&apos;s own text is not known here. The recipient sees that text with these values in its gaps.</source>
        <translation>Malens egen tekst er ikke kjent her. Mottakeren ser den teksten med disse verdiene i variablene.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The template&apos;s package is missing.</source>
        <translation>Pakken til malen mangler.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>The templates could not be fetched</source>
        <translation>Malene kunne ikke hentes</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>The templates of the business account can be managed.</source>
        <translation>Bedriftskontoens maler kan administreres.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>The templates of the business account can be managed. Whether the number is one of its own, Meta did not say.</source>
        <translation>Bedriftskontoens maler kan administreres. Meta sa ikke om nummeret er et av dens egne.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>The templates were not fetched</source>
        <translation>Malene ble ikke hentet</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The template’s body is not accepted</source>
        <translation>Brødteksten i malen godtas ikke</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The template’s footer is not accepted</source>
        <translation>Bunnteksten i malen godtas ikke</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>The template’s gaps have numbers, so a value has no name.</source>
        <translation>Variablene i malen har numre, så en verdi har ikke noe navn.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The template’s header is not accepted</source>
        <translation>Toppteksten i malen godtas ikke</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>The template’s {part} takes no value. Leave it out.</source>
        <translation>Malens {part} tar ingen verdi. Utelat den.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The test number does not know the recipient</source>
        <translation>Testnummeret kjenner ikke mottakeren</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <source>The text around it ends before it is closed. Marks may lie within each other, but not cross.</source>
        <translation>Teksten rundt den slutter før den er lukket. Tegn kan ligge inne i hverandre, men ikke krysse hverandre.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The text became too long</source>
        <translation>Teksten ble for lang</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <source>The title above the body. This kind of message must have one, and it can only be text.</source>
        <translation>Tittelen over brødteksten. Denne meldingstypen må ha en, og den kan bare være tekst.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>The token is wrong, was withdrawn, or does not belong to this relay.</source>
        <translation>Tokenet er feil, er trukket tilbake eller hører ikke til dette releet.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The town or city.</source>
        <translation>Byen eller stedet.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>The type was missing; “{0}” was added, as the message has that member.</source>
        <extracomment>told[0]</extracomment>
        <translation>Typen manglet. «{0}» ble lagt til, siden meldingen har den delen.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/bodies.py"/>
        <source>The type was missing; “{type}” was understood.</source>
        <translation>Typen manglet. «{type}» ble forstått.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <location filename="../../composer/clients/meta.py"/>
        <location filename="../../composer/clients/templates.py"/>
        <source>The user name or password is wrong</source>
        <translation>Brukernavnet eller passordet er feil</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>The user name that LINK gave you for the API.</source>
        <translation>Brukernavnet som LINK ga deg for API-et.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/payload.py"/>
        <source>The value of “{key}” should be text in quotation marks.</source>
        <translation>Verdien til «{key}» bør være tekst i anførselstegn.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>The values stood one after the other; from line {lines} on they were read as one list.</source>
        <translation>Verdiene sto etter hverandre. Fra linje {lines} ble de lest som én liste.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>The version of flow messages; there is only 3.</source>
        <translation>Versjonen av flytmeldinger. Det finnes bare 3.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>The version of the Graph API that requests ask for. Meta ends old ones after two years.</source>
        <translation>Versjonen av Graph API som forespørsler ber om. Meta avvikler gamle etter to år.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>The wave is made up: the sound is not loaded. Some sounds have a plain line on the phone instead.</source>
        <translation>Bølgen er oppdiktet: Lyden lastes ikke inn. Noen lyder har en rett strek på telefonen i stedet.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media.py"/>
        <source>The web address of the {0}. WhatsApp fetches it from there when the message is sent.{1}</source>
        <extracomment>noun; takes</extracomment>
        <translation>Nettadressen til filen ({0}). WhatsApp henter den derfra når meldingen sendes.{1}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The whole name, as it is shown on the contact&apos;s card.</source>
        <translation>Hele navnet, slik det vises på kontaktens kort.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The window is closed</source>
        <translation>Vinduet er lukket</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>The words of an offer cannot have gaps.</source>
        <translation>Ordene i et tilbud kan ikke ha variabler.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>The words of the template, at most {0} characters. Gaps are written {{1}}, {{2}} or by name; none may stand at the beginning or the end, or beside another.</source>
        <extracomment>limit</extracomment>
        <translation>Ordene i malen, høyst {0} tegn. Variabler skrives {{1}}, {{2}} eller med navn. Ingen kan stå på begynnelsen eller slutten, eller ved siden av en annen.</translation>
    </message>
    <message>
        <location filename="../../composer/app.py"/>
        <source>Then start Composer again.</source>
        <translation>Start deretter Composer igjen.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>There are braces that begin or end no gap. A gap is written {{1}} or {{first_name}}.</source>
        <translation>Det er krøllparenteser som ikke begynner eller avslutter noen variabel. En variabel skrives {{1}} eller {{first_name}}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>There are more repairs than can be listed.</source>
        <translation>Det er flere reparasjoner enn det som kan listes opp.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>There are more samples than gaps: {given} for {wanted}.</source>
        <translation>Det er flere eksempler enn variabler: {given} for {wanted}.</translation>
    </message>
    <message>
        <location filename="../../composer/template_files.py"/>
        <source>There are no JSON files here.</source>
        <translation>Det er ingen JSON-filer her.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/reading.py"/>
        <source>There are no rows in it. Each line stands for one recipient.</source>
        <translation>Det er ingen rader i den. Hver linje står for én mottaker.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/dropping.py"/>
        <source>There are several fields for an address: drop it on the one that it is for.</source>
        <translation>Det er flere felt for en adresse: Slipp den på det den er ment for.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>There are too many slips from here on; whatever this is, it is not JSON.</source>
        <translation>Det er for mange feil herfra og utover. Hva dette enn er, så er det ikke JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/payload.py"/>
        <source>There are {count} buttons; {most} is the limit.</source>
        <translation>Det er {count} knapper. Grensen er {most}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/payload.py"/>
        <source>There are {count} contacts; WhatsApp takes at most {most} in one message.</source>
        <translation>Det er {count} kontakter. WhatsApp tar imot høyst {most} i én melding.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/sections_payload.py"/>
        <source>There are {count} sections; {most} is the limit.</source>
        <translation>Det er {count} seksjoner. Grensen er {most}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/sections_payload.py"/>
        <source>There are {count} {noun} in all sections together; {most} is the limit.</source>
        <translation>Det er {count} {noun} i alle seksjonene til sammen. Grensen er {most}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/invisible.py"/>
        <source>There is a character here that cannot be shown or sent ({code}, at position {place}). Delete it.</source>
        <translation>Her er det et tegn som ikke kan vises eller sendes ({code}, på posisjon {place}). Slett det.</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>There is a line break, a tab or another invisible character in it. Copy it again without.</source>
        <translation>Det inneholder et linjeskift, en tabulator eller et annet usynlig tegn. Kopier det på nytt uten.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>There is a sample for {gap}, which is no gap of the text.</source>
        <translation>Det finnes et eksempel for {gap}, som ikke er noen variabel i teksten.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/among.py"/>
        <source>There is a second {part} here; there can be only one.</source>
        <translation>Her er det to av delen «{part}». Det kan bare være én.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>There is a second {part}; there can be only one.</source>
        <translation>Det er to av delen «{part}». Det kan bare være én.</translation>
    </message>
    <message>
        <location filename="../../composer/template_several.py"/>
        <location filename="../../composer/templates/review.py"/>
        <location filename="../../composer/ui/templates/designer/beside.py"/>
        <source>There is a template “{name}” in {language} already.</source>
        <translation>Det finnes allerede en mal «{name}» på {language}.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>There is no WhatsApp account with this number.</source>
        <translation>Det finnes ingen WhatsApp-konto med dette nummeret.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>There is no approved template with this name in this language.</source>
        <translation>Det finnes ingen godkjent mal med dette navnet på dette språket.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>There is no body. Every template has one.</source>
        <translation>Brødtekst mangler. Alle maler har en.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>There is no button. Leave the part out.</source>
        <translation>Det er ingen knapp. Utelat delen.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>There is no day {day} in month {month} of {year}.</source>
        <translation>Det finnes ingen dag {day} i måned {month} i {year}.</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>There is no keyring</source>
        <translation>Det finnes ingen nøkkelring</translation>
    </message>
    <message>
        <location filename="../../composer/messages/text/payload.py"/>
        <source>There is no link to preview: the text has no address that begins with https:// or http://.</source>
        <translation>Det er ingen lenke å forhåndsvise: Teksten har ingen adresse som begynner med https:// eller http://.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/numbers.py"/>
        <source>There is no number in this row.</source>
        <translation>Det er ikke noe nummer i denne raden.</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>There is no password</source>
        <translation>Det er ikke noe passord</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>There is no server called “{0}”.</source>
        <extracomment>host[:100]</extracomment>
        <translation>Det finnes ingen server som heter «{0}».</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>There is no such file.</source>
        <translation>Det finnes ingen slik fil.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/reading.py"/>
        <source>There is no template here: no components, no category, no name.</source>
        <translation>Det er ingen mal her: ingen komponenter, ingen kategori, ikke noe navn.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>There is no template of this name in this language.</source>
        <translation>Det finnes ingen mal med dette navnet på dette språket.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/beginning.py"/>
        <source>There is nothing to read here.</source>
        <translation>Det er ingenting å lese her.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>There is nothing to send again.</source>
        <translation>Det er ingenting å sende på nytt.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/numbers.py"/>
        <source>There was no + before {digits}; it is taken as {number}.</source>
        <translation>Det var ingen + foran {digits}. Det tolkes som {number}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>These are events that a relay keeps for you, reports and messages that were sent to you; they cannot be sent.</source>
        <translation>Dette er hendelser som et relé tar vare på for deg, rapporter og meldinger som er sendt til deg. De kan ikke sendes.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>These are reports of Meta&apos;s API, not a message to send.</source>
        <translation>Dette er rapporter fra Metas API, ikke en melding å sende.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/reading.py"/>
        <source>These were components alone; their name, language and category are still missing.</source>
        <translation>Dette var bare komponenter. Navn, språk og kategori mangler fortsatt.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>This API gives no report by which Composer could recognise the message: ask the recipient, and send it again only if it may arrive twice.</source>
        <translation>Dette API-et gir ingen rapport som Composer kan kjenne igjen meldingen på: Spør mottakeren, og send den bare på nytt hvis den kan komme frem to ganger.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/previews.py"/>
        <source>This API has “preview_url” {place}.</source>
        <translation>Dette API-et har «preview_url» {place}.</translation>
    </message>
    <message>
        <location filename="../../composer/template_listing.py"/>
        <source>This account has no list of templates</source>
        <translation>Denne kontoen har ingen liste over maler</translation>
    </message>
    <message>
        <location filename="../../composer/interlock.py"/>
        <source>This account sends to its test recipients only</source>
        <translation>Denne kontoen sender bare til testmottakerne sine</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/guard.py"/>
        <source>This account sends to its test recipients only, and {number} is not one of them. Add it in the account’s settings, or let the account send to everybody there.</source>
        <translation>Denne kontoen sender bare til testmottakerne sine, og {number} er ikke en av dem. Legg det til i kontoinnstillingene, eller la kontoen sende til alle der.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/address.py"/>
        <source>This address cannot be used</source>
        <translation>Denne adressen kan ikke brukes</translation>
    </message>
    <message>
        <location filename="../../composer/store/batch_book.py"/>
        <source>This batch is in the journal already</source>
        <translation>Denne utsendelsen er i journalen allerede</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>This cannot be asked for</source>
        <translation>Dette kan det ikke bes om</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/carousel.py"/>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>This card has {here}, the first one has {there}. All cards must be alike.</source>
        <translation>Dette kortet har {here}, det første har {there}. Alle kort må være like.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/definition.py"/>
        <source>This code expires in {0} minutes.</source>
        <extracomment>shown(minutes)</extracomment>
        <translation>Denne koden utløper om {0} minutter.</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>This computer has no service that keeps passwords safe, or it is not running. On Linux, install and start GNOME Keyring or KWallet. Composer never writes passwords to a file.</source>
        <translation>Denne datamaskinen har ingen tjeneste som oppbevarer passord sikkert, eller den kjører ikke. På Linux kan du installere og starte GNOME Keyring eller KWallet. Composer skriver aldri passord til en fil.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>This country is not allowed</source>
        <translation>Dette landet er ikke tillatt</translation>
    </message>
    <message>
        <location filename="../../composer/formats/curl.py"/>
        <source>This curl command has more than one body; it is not clear which one is meant.</source>
        <translation>Denne curl-kommandoen har mer enn ett innhold. Det er uklart hvilket som er ment.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/curl.py"/>
        <source>This curl command has no body: nothing follows after “-d” or “--data”.</source>
        <translation>Denne curl-kommandoen har ikke noe innhold: Ingenting følger etter «-d» eller «--data».</translation>
    </message>
    <message>
        <location filename="../../composer/formats/curl.py"/>
        <source>This curl command sends a form or a file, not a JSON body.</source>
        <translation>Denne curl-kommandoen sender et skjema eller en fil, ikke JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/curl.py"/>
        <source>This curl command takes its body from a file. Open that file, or paste what is in it.</source>
        <translation>Denne curl-kommandoen tar innholdet fra en fil. Åpne den filen, eller lim inn det som står i den.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>This does not look like LINK</source>
        <translation>Dette ser ikke ut som LINK</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>This does not look like a WhatsApp Business API client</source>
        <translation>Dette ser ikke ut som en WhatsApp Business API-klient</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>This does not look like a relay</source>
        <translation>Dette ser ikke ut som et relé</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>This does not look like the Graph API</source>
        <translation>Dette ser ikke ut som Graph API</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>This is a delivery report. Reports come from the relay and cannot be sent.</source>
        <translation>Dette er en leveringsrapport. Rapporter kommer fra releet og kan ikke sendes.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>This is a message that somebody sent to you, not one to send.</source>
        <translation>Dette er en melding som noen har sendt til deg, ikke en å sende.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/reading.py"/>
        <source>This is a message with a template, not the template itself. A definition can be sketched from it.</source>
        <translation>Dette er en melding med en mal, ikke selve malen. En definisjon kan skisseres ut fra den.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>This is a part of a message, not a whole one.</source>
        <translation>Dette er en del av en melding, ikke en hel.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/welcome/steps.py"/>
        <source>This is a practice account</source>
        <translation>Dette er en øvingskonto</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>This is a single value. A message is an object in braces.</source>
        <translation>Dette er en enkelt verdi. En melding er et objekt i krøllparenteser.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>This is an event of Meta&apos;s API, not a message to send.</source>
        <translation>Dette er en hendelse fra Metas API, ikke en melding å sende.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>This is an id of digits only, from WhatsApp Manager: not the phone number itself.</source>
        <translation>Dette er en ID med bare sifre, fra WhatsApp Manager: ikke selve telefonnummeret.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>This is an id of digits only; WhatsApp Manager shows it. Without it templates are not managed from here.</source>
        <translation>Dette er en ID med bare sifre. WhatsApp Manager viser den. Uten den administreres ikke maler herfra.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/beginning.py"/>
        <source>This is no JSON: there is no object in braces and no list in brackets.</source>
        <translation>Dette er ikke JSON: Det er ikke noe objekt i krøllparenteser og ingen liste i hakeparenteser.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>This is no template message.</source>
        <translation>Dette er ikke en malmelding.</translation>
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
        <translation>Dette er ikke en fullstendig nettadresse.</translation>
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
        <translation>Dette er ikke et heltall</translation>
    </message>
    <message>
        <location filename="../../composer/templates/reading.py"/>
        <source>This is the answer to a request about a template; the template itself is not in it.</source>
        <translation>Dette er svaret på en forespørsel om en mal. Selve malen er ikke med.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>This is the answer to a request, not a message to send.</source>
        <translation>Dette er svaret på en forespørsel, ikke en melding å sende.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>This is the definition of a template, not a message with it. Its place is the library, in Templates.</source>
        <translation>Dette er definisjonen av en mal, ikke en melding med den. Den hører hjemme i biblioteket, i Maler.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>This is {0} that marks a message as read; there is no message in it.</source>
        <extracomment>what</extracomment>
        <translation>Dette er {0} som merker en melding som lest. Det er ingen melding i den.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>This is {0}, but there is no message in it that is known.</source>
        <extracomment>what</extracomment>
        <translation>Dette er {0}, men det er ingen kjent melding i den.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/dropping.py"/>
        <source>This kind of message has no field for an address. Choose Image, Video, Audio, Document or Sticker at the top, or drop the address into a text.</source>
        <translation>Denne meldingstypen har ikke noe felt for en adresse. Velg Bilde, Video, Lyd, Dokument eller Klistremerke øverst, eller slipp adressen i en tekst.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>This kind of message is not supported</source>
        <translation>Denne meldingstypen støttes ikke</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>This kind of recipient is not supported</source>
        <translation>Denne mottakertypen støttes ikke</translation>
    </message>
    <message>
        <location filename="../../composer/ui/welcome/steps.py"/>
        <source>This line follows what you sent: accepted, sent, delivered, read.</source>
        <translation>Denne linjen følger det du har sendt: godtatt, sendt, levert, lest.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <location filename="../../composer/templates/reading.py"/>
        <source>This list is empty.</source>
        <translation>Denne listen er tom.</translation>
    </message>
    <message>
        <location filename="../../composer/store/reader.py"/>
        <source>This message is not in the journal</source>
        <translation>Denne meldingen er ikke i journalen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>This must be a number from {least} to {most}.</source>
        <translation>Dette må være et tall fra {least} til {most}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/scalars.py"/>
        <source>This number has too many digits.</source>
        <translation>Dette tallet har for mange sifre.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/scalars.py"/>
        <source>This number is too large.</source>
        <translation>Dette tallet er for stort.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>This one recipient got too many messages in a short time. Others are not affected.</source>
        <translation>Akkurat denne mottakeren fikk for mange meldinger på kort tid. Andre er ikke berørt.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>This recipient may not get messages of this kind.</source>
        <translation>Denne mottakeren kan ikke få meldinger av denne typen.</translation>
    </message>
    <message>
        <location filename="../../composer/store/journal.py"/>
        <source>This request is in the journal already</source>
        <translation>Denne forespørselen er i journalen allerede</translation>
    </message>
    <message>
        <location filename="../../composer/store/journal.py"/>
        <source>This request is not in the journal</source>
        <translation>Denne forespørselen er ikke i journalen</translation>
    </message>
    <message>
        <location filename="../../composer/outbox/outcomes.py"/>
        <source>This request is still on its way</source>
        <translation>Denne forespørselen er fortsatt på vei</translation>
    </message>
    <message>
        <location filename="../../composer/lists/checking.py"/>
        <source>This row has {count} cells, more than there are headings. A separator inside a value must stand in quotation marks; look whether each value is in its column.</source>
        <translation>Denne raden har {count} celler, flere enn det er overskrifter. Et skilletegn inne i en verdi må stå i anførselstegn. Se etter at hver verdi er i sin kolonne.</translation>
    </message>
    <message>
        <location filename="../../composer/store/template_reader.py"/>
        <source>This template is not in the library</source>
        <translation>Denne malen er ikke i biblioteket</translation>
    </message>
    <message>
        <location filename="../../composer/template_files.py"/>
        <source>This was a message with a template: its definition was sketched, with words still to write.</source>
        <translation>Dette var en melding med en mal: Definisjonen ble skissert, med ord som gjenstår å skrive.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/audio/__init__.py"/>
        <source>This week&apos;s episode</source>
        <translation>Ukens episode</translation>
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
        <translation>Øst-Timor</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <location filename="../../composer/messages/reply_buttons/__init__.py"/>
        <source>Title</source>
        <translation>Tittel</translation>
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
        <translation>Til sammen</translation>
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
        <translation>For mange kall</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Too many messages</source>
        <translation>For mange meldinger</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Too many messages per second</source>
        <translation>For mange meldinger i sekundet</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Too many messages to this person</source>
        <translation>For mange meldinger til denne personen</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Too many people complained</source>
        <translation>For mange personer har klaget</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Too many placeholders</source>
        <translation>For mange plassholdere</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Too many requests</source>
        <translation>For mange forespørsler</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>Too many requests at once</source>
        <translation>For mange samtidige forespørsler</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>Too many templates at once</source>
        <translation>For mange maler på én gang</translation>
    </message>
    <message>
        <location filename="../../composer/messages/cta_url/__init__.py"/>
        <source>Track a parcel</source>
        <translation>Spor en pakke</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Track it</source>
        <translation>Spor den</translation>
    </message>
    <message>
        <location filename="../../composer/messages/cta_url/__init__.py"/>
        <source>Track the parcel</source>
        <translation>Spor pakken</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Transaction id of the service platform.</source>
        <translation>Transaksjons-ID-en i tjenesteplattformen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Tried {0} times.</source>
        <translation>Forsøkt {0} ganger.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Trinidad and Tobago</source>
        <translation>Trinidad og Tobago</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Trinidad and Tobago Dollar</source>
        <translation>Trinidadiske dollar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Tristan da Cunha</source>
        <translation>Tristan da Cunha</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/places.py"/>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>Try again in a moment.</source>
        <translation>Prøv igjen om et øyeblikk.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>Try again in a moment; if it stays so, ask LINK support or your administrator.</source>
        <translation>Prøv igjen om et øyeblikk. Hvis det fortsetter, spør LINKs kundestøtte eller administratoren din.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>Try again in a moment; if it stays so, ask your administrator.</source>
        <translation>Prøv igjen om et øyeblikk. Hvis det fortsetter, spør administratoren din.</translation>
    </message>
    <message>
        <location filename="../../composer/template_listing.py"/>
        <source>Try again later.</source>
        <translation>Prøv igjen senere.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>Try again; if it fails again, ask Meta&apos;s support.</source>
        <translation>Prøv igjen. Hvis det mislykkes på nytt, spør Metas kundestøtte.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/sandbox.py"/>
        <source>Try once more in a moment.</source>
        <translation>Prøv en gang til om et øyeblikk.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>Tuesday</source>
        <translation>tirsdag</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Tugrik</source>
        <translation>Mongolske tugrik</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Tunisia</source>
        <translation>Tunisia</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Tunisian Dinar</source>
        <translation>Tunisiske dinarer</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Turkish</source>
        <translation>Tyrkisk</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Turkish Lira</source>
        <translation>Tyrkiske lire</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Turkmenistan</source>
        <translation>Turkmenistan</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Turkmenistan New Manat</source>
        <translation>Turkmenske manat</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/__init__.py"/>
        <source>Two people to ask</source>
        <translation>To personer å spørre</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Two to ten cards, all alike: the same header, a body in all or none, the same buttons.</source>
        <translation>To til ti kort, alle like: samme topptekst, brødtekst i alle eller ingen, samme knapper.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Two to ten cards, as many as the approved template has, and all alike.</source>
        <translation>To til ti kort, like mange som den godkjente malen har, og alle like.</translation>
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
        <translation>Skriv en melding</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Type of the service used for the requests.</source>
        <translation>Typen tjeneste som brukes for forespørslene.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Type of the service used for this request.</source>
        <translation>Typen tjeneste som brukes for denne forespørselen.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Typographic quotation marks in line {lines} were read as straight ones.</source>
        <translation>Typografiske anførselstegn på linje {lines} ble lest som rette.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Typographic quotation marks in lines {lines} were read as straight ones.</source>
        <translation>Typografiske anførselstegn på linjene {lines} ble lest som rette.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Türkiye</source>
        <translation>Tyrkia</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>UAE Dirham</source>
        <translation>Emiratarabiske dirham</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>US Dollar</source>
        <translation>Amerikanske dollar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>US Dollar (Next day)</source>
        <translation>Amerikanske dollar (neste dag)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Uganda Shilling</source>
        <translation>Ugandiske shilling</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Ukraine</source>
        <translation>Ukraina</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Ukrainian</source>
        <translation>Ukrainsk</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Unarchived</source>
        <translation>Hentet fra arkivet</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Unblock the number.</source>
        <translation>Opphev blokkeringen av nummeret.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/shipped.py"/>
        <source>Under the same licences as Qt: see there.</source>
        <translation>Under de samme lisensene som Qt: Se der.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Unidad Previsional</source>
        <translation>Uruguayansk indeksenhet for nominell lønn</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Unidad de Fomento</source>
        <translation>Chilenske unidades de fomento</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Unidad de Valor Real</source>
        <translation>Colombianske unidad de valor real</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Unknown fault</source>
        <translation>Ukjent feil</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/words.py"/>
        <source>Unknown sender</source>
        <translation>Ukjent avsender</translation>
    </message>
    <message>
        <location filename="../../composer/connections.py"/>
        <source>Unlock the keyring, then resume the account.</source>
        <translation>Lås opp nøkkelringen, og gjenoppta deretter kontoen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Unread</source>
        <translation>Ulest</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/overdue.py"/>
        <source>Until then no report means nothing.</source>
        <translation>Frem til da betyr det ingenting at det ikke kommer noen rapport.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Unusual spaces in line {lines} were read as plain ones.</source>
        <translation>Uvanlige mellomrom på linje {lines} ble lest som vanlige.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Unusual spaces in lines {lines} were read as plain ones.</source>
        <translation>Uvanlige mellomrom på linjene {lines} ble lest som vanlige.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/palette.py"/>
        <source>Up</source>
        <translation>Opp</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>Up to 30 products of your catalog</source>
        <translation>Inntil 30 produkter fra katalogen din</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media.py"/>
        <source>Uploaded</source>
        <translation>Lastet opp</translation>
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
        <translation>Uruguayanske pesos (indekserte enheter)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Use</source>
        <translation>Bruk</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Use a template, or wait until the person writes.</source>
        <translation>Bruk en mal, eller vent til personen skriver.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>Use another name, or wait until the 30 days are over.</source>
        <translation>Bruk et annet navn, eller vent til de 30 dagene er over.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Use another way to reach the person.</source>
        <translation>Nå personen på en annen måte.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Use fewer placeholders or more text around them.</source>
        <translation>Bruk færre plassholdere eller mer tekst rundt dem.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Use it in a message</source>
        <translation>Bruk den i en melding</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Use template: {0}</source>
        <translation>Bruk mal: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/clients/address.py"/>
        <source>Use the address that begins with https://.</source>
        <translation>Bruk adressen som begynner med https://.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Use the phone number.</source>
        <translation>Bruk telefonnummeret.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/groups.py"/>
        <source>Used lately</source>
        <translation>Nylig brukt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Used where a message&apos;s own settings are empty.</source>
        <translation>Brukes der meldingens egne innstillinger er tomme.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>User name</source>
        <translation>Brukernavn</translation>
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
        <translation>Nytte: bare det mottakeren har bedt om eller trenger, og ikke noe som reklamerer. Markedsføring: alt annet. Autentisering: engangskoder.</translation>
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
        <translation>Usbekiske som</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Validity</source>
        <translation>Gyldighet</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <source>Values</source>
        <translation>Verdier</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Values for the body</source>
        <translation>Verdier for brødteksten</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Values in lines {lines} had no quotation marks and were read as texts.</source>
        <translation>Verdier på linjene {lines} manglet anførselstegn og ble lest som tekster.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Vatu</source>
        <translation>Vanuatiske vatu</translation>
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
        <translation>Video i toppteksten</translation>
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
        <translation>Vis katalog</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <location filename="../../composer/rendering/template_buttons.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>View items</source>
        <translation>Vis varer</translation>
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
        <translation>Vent 15 minutter. Hvis det fortsetter, kopier detaljene til LINKs kundestøtte.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>Wait a while before trying again, and contact LINK support if it stays so.</source>
        <translation>Vent en stund før du prøver igjen, og kontakt LINKs kundestøtte hvis det fortsetter.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>Wait at least 15 minutes before sending it again, and contact LINK support if it stays so.</source>
        <translation>Vent minst 15 minutter før du sender den på nytt, og kontakt LINKs kundestøtte hvis det fortsetter.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>Wait at least 24 hours.</source>
        <translation>Vent minst 24 timer.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>Wait for a delivery report: it settles the matter. Send again only if it may arrive twice, and not before 15 minutes.</source>
        <translation>Vent på en leveringsrapport: Den avgjør saken. Send bare på nytt hvis den kan komme frem to ganger, og ikke før det er gått 15 minutter.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Wait for a report: it comes within minutes if LINK got the message. If none comes, send it again or give it up.</source>
        <translation>Vent på en rapport: Den kommer i løpet av noen minutter hvis LINK fikk meldingen. Hvis ingen kommer, send den på nytt eller gi den opp.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Wait for a report: it comes within minutes if the sandbox got the message. If none comes, send it again or give it up.</source>
        <translation>Vent på en rapport: Den kommer i løpet av noen minutter hvis sandkassen fikk meldingen. Hvis ingen kommer, send den på nytt eller gi den opp.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>Wait for an hour at most, then go on. Meta allows a hundred new templates within an hour.</source>
        <translation>Vent høyst en time, og fortsett deretter. Meta tillater hundre nye maler i løpet av en time.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>Wait for an hour, then go on.</source>
        <translation>Vent en time, og fortsett deretter.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Wait for the reports.</source>
        <translation>Vent på rapportene.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Wait ten minutes.</source>
        <translation>Vent ti minutter.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Wait until the pause is over, or improve the template.</source>
        <translation>Vent til pausen er over, eller forbedre malen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Wait until the review is over, then change it.</source>
        <translation>Vent til vurderingen er over, og endre den deretter.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/overdue.py"/>
        <source>Wait, or reach the person another way.</source>
        <translation>Vent, eller nå personen på en annen måte.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Wait.</source>
        <translation>Vent.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Wait: the phone may be off or without a network.</source>
        <translation>Vent: Telefonen kan være av eller uten nett.</translation>
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
        <translation>Se den komme frem</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <location filename="../../composer/ui/deliveries/selected.py"/>
        <source>Watch the message</source>
        <translation>Følg meldingen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/selected.py"/>
        <source>Watch the selected messages</source>
        <translation>Følg de valgte meldingene</translation>
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
        <translation>Fulgt: du får beskjed når den kommer frem, når den blir lest og hvis den mislykkes</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <location filename="../../composer/messages/cta_url/__init__.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Web address</source>
        <translation>Nettadresse</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Web address {n}</source>
        <translation>Nettadresse {n}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Web addresses</source>
        <translation>Nettadresser</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>Wednesday</source>
        <translation>onsdag</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Western Sahara</source>
        <translation>Vest-Sahara</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>What can be chosen. There may be ten rows in all sections together.</source>
        <translation>Det som kan velges. Det kan være ti rader i alle seksjonene til sammen.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>What does it do?</source>
        <translation>Hva gjør den?</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>What fills the gap?</source>
        <translation>Hva fyller variabelen?</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>What fills the template&apos;s header, of the type that was approved. A header without a gap needs nothing.</source>
        <translation>Det som fyller toppteksten i malen, av den typen som ble godkjent. En topptekst uten variabel trenger ingenting.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>What fills {{{0}}}?</source>
        <extracomment>slot.name</extracomment>
        <translation>Hva fyller {{{0}}}?</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>What follows after the JSON, from line {lines} on, was left out.</source>
        <translation>Det som følger etter JSON-teksten, fra linje {lines}, ble utelatt.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>What happens when the recipient taps it.</source>
        <translation>Hva som skjer når mottakeren trykker på den.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>What is added to the web address that the template holds. Spaces must be written %20.</source>
        <translation>Det som legges til nettadressen i malen. Mellomrom må skrives %20.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>What is it about?</source>
        <translation>Hva gjelder det?</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <source>What is stored of it is not valid. {0} Add the account anew.</source>
        <extracomment>why</extracomment>
        <translation>Det som er lagret om den, er ikke gyldig. {0} Legg til kontoen på nytt.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>What kind of button?</source>
        <translation>Hva slags knapp?</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>What lies there is no JPEG, PNG or WebP picture, but “{0}”.</source>
        <extracomment>named[:60]</extracomment>
        <translation>Det som ligger der, er ikke et JPEG-, PNG- eller WebP-bilde, men «{0}».</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>What lies there is no JPEG, PNG or WebP picture.</source>
        <translation>Det som ligger der, er ikke et JPEG-, PNG- eller WebP-bilde.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>What most templates do not need.</source>
        <translation>Det de fleste maler ikke trenger.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/__init__.py"/>
        <source>What older versions of WhatsApp&apos;s interfaces asked for. LINK needs neither.</source>
        <translation>Det eldre versjoner av WhatsApps grensesnitt ba om. LINK trenger ingen av dem.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/places.py"/>
        <source>What people write to your numbers appears here, with the time that is left to reply. To see it now, send any message to one of the sandbox’s test recipients who answer: “Writes back”, “Taps”, “Reacts”, “Orders” or “Sends a picture” (+999 0000 0900 to 0904).</source>
        <translation>Det folk skriver til numrene dine, vises her, med tiden du har igjen til å svare. Hvis du vil se det nå, kan du sende en hvilken som helst melding til en av testmottakerne i sandkassen som svarer: «Skriver tilbake», «Trykker», «Reagerer», «Bestiller» eller «Sender et bilde» (+999 0000 0900 til 0904).</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <source>What stands above the body: nothing, a title, or a picture, video or document.</source>
        <translation>Det som står over brødteksten: ingenting, en tittel, eller et bilde, en video eller et dokument.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>What stands above the text. What a picture, film, document or place shows comes with each message.</source>
        <translation>Det som står over teksten. Hva et bilde, en video, et dokument eller et sted viser, kommer med hver melding.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>What stands after the name.</source>
        <translation>Det som står etter navnet.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>What stands before the JSON was left out.</source>
        <translation>Det som sto foran JSON-teksten, ble utelatt.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>What stands before the name, such as a title.</source>
        <translation>Det som står foran navnet, for eksempel en tittel.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>What stands below the map in bold.</source>
        <translation>Det som står i fet skrift under kartet.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>What stands below the name.</source>
        <translation>Det som står under navnet.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>What stands between first and last name.</source>
        <translation>Det som står mellom fornavn og etternavn.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/marking.py"/>
        <source>What stands in braces is filled from the columns of a list.</source>
        <translation>Det som står i krøllparenteser, fylles inn fra kolonnene i en liste.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>What stands in the gap where the phone cannot show it in its own language&apos;s way.</source>
        <translation>Det som står i variabelen når telefonen ikke kan vise det slik det er vanlig på sitt eget språk.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>What stands in the gap. No line breaks, no tabs, at most four spaces in a row.</source>
        <translation>Det som står i variabelen. Ingen linjeskift, ingen tabulatorer, høyst fire mellomrom på rad.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>What stands in the header&apos;s gap: a header has one at most.</source>
        <translation>Det som står i variabelen i toppteksten: En topptekst har høyst én.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped_meta.py"/>
        <source>What stands in “response_json” is the flow’s.</source>
        <translation>Det som står i «response_json», er flytens.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>What stands on the button, at most 25 characters.</source>
        <translation>Det som står på knappen, høyst 25 tegn.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>What the button says that opens the flow. No emoji.</source>
        <translation>Det som står på knappen som åpner flyten. Ingen emojier.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>What the button says that opens the list. No formatting, and better no emoji.</source>
        <translation>Det som står på knappen som åpner listen. Ingen formatering, og helst ingen emojier.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>What the button says where the app takes the code by itself.</source>
        <translation>Det som står på knappen når appen henter koden av seg selv.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/cta_url/__init__.py"/>
        <source>What the button says.</source>
        <translation>Det som står på knappen.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/__init__.py"/>
        <source>What the button says. Each title must be different.</source>
        <translation>Det som står på knappen. Hver tittel må være forskjellig.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>What the contact does there.</source>
        <translation>Hva kontakten gjør der.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>What the first screen is given, as a JSON object with the names that the flow knows. Leave it empty if the screen needs nothing.</source>
        <translation>Det det første skjermbildet får, som et JSON-objekt med navnene som flyten kjenner. La det stå tomt hvis skjermbildet ikke trenger noe.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>What the flow&apos;s first screen is given, as a JSON object with the names that the flow knows.</source>
        <translation>Det det første skjermbildet i flyten får, som et JSON-objekt med navnene som flyten kjenner.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>What the flow’s first screen is given, as a JSON object with the names that the flow knows.</source>
        <translation>Det det første skjermbildet i flyten får, som et JSON-objekt med navnene som flyten kjenner.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>What the phone does on “{title}” is not documented.</source>
        <translation>Hva telefonen gjør ved «{title}», er ikke dokumentert.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/__init__.py"/>
        <source>What the place is called, in bold below the map.</source>
        <translation>Hva stedet heter, i fet skrift under kartet.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/text/__init__.py"/>
        <source>What the recipient reads. You can use *bold*, _italic_, ~strike~ and `code`; a link should begin with https://.</source>
        <translation>Det mottakeren leser. Du kan bruke *fet*, _kursiv_, ~gjennomstreket~ og `kode`. En lenke bør begynne med https://.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media.py"/>
        <source>What the recipient sees as the document&apos;s name. Its ending tells the phone how to open it.</source>
        <translation>Det mottakeren ser som navnet på dokumentet. Filendelsen forteller telefonen hvordan det skal åpnes.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>What the row says. The chat shows it as the answer.</source>
        <translation>Det som står på raden. Chatten viser det som svar.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>What this card shows; the template has its other words.</source>
        <translation>Hva dette kortet viser. De andre ordene er i malen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>What this field is for</source>
        <translation>Hva dette feltet er til</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/hsm.py"/>
        <source>What this value holds beside “default” is not known; it was kept.</source>
        <translation>Hva denne verdien inneholder ved siden av «default», er ikke kjent. Det ble beholdt.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>What was to be made exists already.</source>
        <translation>Det som skulle opprettes, finnes allerede.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>What you call this account.</source>
        <translation>Hva du kaller denne kontoen.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/__init__.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/asking.py"/>
        <source>What you get back when this button is tapped. The recipient does not see it.</source>
        <translation>Det du får tilbake når noen trykker på denne knappen. Mottakeren ser det ikke.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>What you get back when this row is chosen. The recipient does not see it.</source>
        <translation>Det du får tilbake når denne raden velges. Mottakeren ser det ikke.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/places.py"/>
        <source>Whatever you send appears here, and how far each message came.</source>
        <translation>Alt du sender, vises her, og hvor langt hver melding er kommet.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>WhatsApp Business Account id</source>
        <translation>WhatsApp Business-kontoens ID</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>WhatsApp call</source>
        <translation>WhatsApp-anrop</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>WhatsApp cannot deliver the message (131026)</source>
        <translation>WhatsApp kan ikke levere meldingen (131026)</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>WhatsApp could not download what the recipient sent.</source>
        <translation>WhatsApp kunne ikke laste ned det mottakeren sendte.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>WhatsApp could not fetch the image, video, audio or document, often because its type is not what the server says.</source>
        <translation>WhatsApp kunne ikke hente bildet, videoen, lyden eller dokumentet, ofte fordi typen ikke er den serveren oppgir.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>WhatsApp could not load it either: use a public address.</source>
        <translation>WhatsApp kunne heller ikke laste det inn: Bruk en offentlig adresse.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>WhatsApp does not accept a value in the message. The details name it.</source>
        <translation>WhatsApp godtar ikke en verdi i meldingen. Detaljene sier hvilken.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>WhatsApp does not deliver this type of message.</source>
        <translation>WhatsApp leverer ikke denne meldingstypen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>WhatsApp error {0}</source>
        <extracomment>meta_code</extracomment>
        <translation>WhatsApp-feil {0}</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>WhatsApp gave a code that Composer does not know. Its own description stands beside it.</source>
        <translation>WhatsApp ga en kode som Composer ikke kjenner. Beskrivelsen derfra står ved siden av.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/delivery/status.py"/>
        <source>WhatsApp has sent the message on its way to the phone.</source>
        <translation>WhatsApp har sendt meldingen på vei til telefonen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>WhatsApp holds a marketing message back, known after 15 minutes (131049)</source>
        <translation>WhatsApp holder tilbake en markedsføringsmelding, kjent etter 15 minutter (131049)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>WhatsApp id</source>
        <translation>WhatsApp-ID</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>WhatsApp not reached</source>
        <translation>WhatsApp ikke nådd</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/monitor.py"/>
        <source>WhatsApp on a computer</source>
        <translation>WhatsApp på en datamaskin</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>WhatsApp refused the message</source>
        <translation>WhatsApp avslo meldingen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>WhatsApp refuses what comes faster to the same person. 6 unless you change it; 0 switches it off.</source>
        <translation>WhatsApp avslår det som kommer raskere til samme person. 6 hvis du ikke endrer det. 0 slår det av.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/text/__init__.py"/>
        <source>WhatsApp shows a small card with title and picture of the first link in the text. Other links get none.</source>
        <translation>WhatsApp viser et lite kort med tittel og bilde for den første lenken i teksten. Andre lenker får ikke noe.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive_payload.py"/>
        <source>WhatsApp shows no caption in a header.</source>
        <translation>WhatsApp viser ingen bildetekst i en topptekst.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive_payload.py"/>
        <source>WhatsApp shows no header in this kind of message.</source>
        <translation>WhatsApp viser ingen topptekst i denne meldingstypen.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_payload.py"/>
        <source>WhatsApp shows no {what} with {kinds}. It will be sent as it is.</source>
        <translation>WhatsApp viser ikke {what} med {kinds}. Det sendes som det er.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/handover/subjects.py"/>
        <source>WhatsApp template</source>
        <translation>WhatsApp-mal</translation>
    </message>
    <message>
        <location filename="../../composer/ui/handover/subjects.py"/>
        <source>WhatsApp template · {0}</source>
        <extracomment>language</extracomment>
        <translation>WhatsApp-mal · {0}</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>WhatsApp was down or overloaded for a while.</source>
        <translation>WhatsApp var nede eller overbelastet en stund.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>WhatsApp writes the words of an authentication template. Leave the text out.</source>
        <translation>WhatsApp skriver ordene i en autentiseringsmal. Utelat teksten.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>WhatsApp writes the words of authentication templates itself.</source>
        <translation>WhatsApp skriver selv ordene i autentiseringsmaler.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>WhatsApp&apos;s help describes lists for messages that people type. Sent through an API they may look different.</source>
        <translation>WhatsApps hjelp beskriver lister for meldinger som folk skriver selv. Sendt gjennom et API kan de se annerledes ut.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>WhatsApp’s terms for zero-tap must be accepted.</source>
        <translation>WhatsApps vilkår for zero-tap må godtas.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>Wheels, brakes and gears</source>
        <translation>Hjul, bremser og gir</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>When it was last fetched, the template was {status}. Only approved templates can be sent.</source>
        <translation>Da den sist ble hentet, var malen {status}. Bare godkjente maler kan sendes.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>Where Meta&apos;s Graph API is. Change it only if your company sends through an address of its own.</source>
        <translation>Hvor Metas Graph API er. Endre det bare hvis firmaet ditt sender gjennom en egen adresse.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media.py"/>
        <source>Where is the {0}?</source>
        <extracomment>noun</extracomment>
        <translation>Hvor er filen ({0})?</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Where the contact lives or works.</source>
        <translation>Hvor kontakten bor eller arbeider.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Where the contact reads e-mail.</source>
        <translation>Hvor kontakten leser e-post.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Where the contact works and as what, and the birthday.</source>
        <translation>Hvor kontakten arbeider og som hva, og fødselsdagen.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location_request/__init__.py"/>
        <source>Where to deliver</source>
        <translation>Leveringsadresse</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/__init__.py"/>
        <source>Where to meet</source>
        <translation>Hvor vi møtes</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>Where your WhatsApp Business API client runs, without “/v1”.</source>
        <translation>Hvor WhatsApp Business API-klienten din kjører, uten «/v1».</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Where your relay runs: the small service that receives LINK&apos;s delivery reports. Without it, messages are sent and their fate stays unknown.</source>
        <translation>Hvor releet ditt kjører: den lille tjenesten som tar imot leveringsrapporter fra LINK. Uten det sendes meldinger, men hva som skjer med dem, forblir ukjent.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>Where your relay runs: the small service that receives Meta&apos;s callbacks. One of its gates is the address that Meta calls; it has your app&apos;s secret. Without a relay, messages are sent and their fate stays unknown.</source>
        <translation>Hvor releet ditt kjører: den lille tjenesten som tar imot callbacker fra Meta. En av gatene der er adressen som Meta kaller. Den har hemmeligheten til appen din. Uten et relé sendes meldinger, men hva som skjer med dem, forblir ukjent.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/windows.py"/>
        <source>Whether the customer care window is open is not known: the relay has not been listening long enough. If the person has not written in the last 24 hours, WhatsApp takes only templates.</source>
        <translation>Det er ikke kjent om kundeservicevinduet er åpent: Releet har ikke lyttet lenge nok. Hvis personen ikke har skrevet de siste 24 timene, tar WhatsApp bare imot maler.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Which of the template&apos;s buttons this is, counted from 0 with all buttons, also those without a gap.</source>
        <translation>Hvilken av knappene i malen dette er, regnet fra 0 med alle knapper, også dem uten variabel.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Which of the template&apos;s cards this is, counted from 0.</source>
        <translation>Hvilket av kortene i malen dette er, regnet fra 0.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>Which products, how many and their prices are the person’s choice and the catalog’s; these are examples.</source>
        <translation>Hvilke produkter, hvor mange og til hvilken pris bestemmer personen og katalogen. Dette er eksempler.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>Which screen comes first?</source>
        <translation>Hvilket skjermbilde kommer først?</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Which {0} it is. Choose one, or write a word of your own.</source>
        <extracomment>what</extracomment>
        <translation>Hvilken type det er ({0}). Velg en, eller skriv et eget ord.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>While writing</source>
        <translation>Mens du skriver</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>White space in a parameter</source>
        <translation>Mellomrom i en parameter</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Whoever designed the template or message</source>
        <translation>Den som laget malen eller meldingen</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Whoever wrote the message</source>
        <translation>Den som skrev meldingen</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive_payload.py"/>
        <source>Whom a message goes to is said in the request&apos;s recipients, not in the message.</source>
        <translation>Hvem en melding går til, står i mottakerne til forespørselen, ikke i meldingen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/details.py"/>
        <source>Windows by {0}</source>
        <extracomment>&apos;, &apos;.join((*shown, *_screens()))</extracomment>
        <translation>Vinduer fra {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/text/__init__.py"/>
        <source>With a link</source>
        <translation>Med en lenke</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/refusal.py"/>
        <source>With a real account: {0}</source>
        <translation>Med en ekte konto: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>With its parameters the template&apos;s text is too long.</source>
        <translation>Med parameterne er teksten i malen for lang.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <source>With spaces around it, this {mark} marks nothing: it must touch the text that is to be {look}.</source>
        <translation>Med mellomrom rundt seg markerer {mark} ingenting: Den må stå helt inntil teksten som skal være {look}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>With the country code, at most 20 characters. A zero after the country code is dropped.</source>
        <translation>Med landskode, høyst 20 tegn. En null etter landskoden fjernes.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>With the values filled in, the template’s text is over the limit.</source>
        <translation>Med verdiene fylt inn er teksten i malen over grensen.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/filled.py"/>
        <source>With this value the {part} is {count} characters long; {limit} is the limit.</source>
        <translation>Med denne verdien er malens {part} {count} tegn lang. Grensen er {limit}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/again.py"/>
        <source>With “Compose again”: this request had other messages too.</source>
        <translation>Med «Skriv på nytt»: Denne forespørselen hadde andre meldinger også.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <source>Within a word {mark} marks nothing: no letter or digit may touch it from outside.</source>
        <translation>Inne i et ord markerer {mark} ingenting: Ingen bokstav eller siffer kan stå inntil den utenfra.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>Without a WhatsApp Business Account id its templates are not managed from here.</source>
        <translation>Uten en ID for WhatsApp Business-kontoen administreres ikke malene herfra.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/video/__init__.py"/>
        <source>Without a caption</source>
        <translation>Uten bildetekst</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Without a name</source>
        <translation>Uten navn</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/payload.py"/>
        <source>Without an event report gate no delivery report comes back.</source>
        <translation>Uten en gate for hendelsesrapporter kommer det ingen leveringsrapport tilbake.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Won</source>
        <translation>Sørkoreanske won</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Words of the offer</source>
        <translation>Ordene i tilbudet</translation>
    </message>
    <message>
        <location filename="../../composer/messages/text/__init__.py"/>
        <source>Words, emoji and links</source>
        <translation>Ord, emojier og lenker</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Work</source>
        <translation>Arbeid</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Work and birthday</source>
        <translation>Arbeid og fødselsdag</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/places.py"/>
        <source>Write a message</source>
        <translation>Skriv en melding</translation>
    </message>
    <message>
        <location filename="../../composer/ui/welcome/steps.py"/>
        <source>Write here</source>
        <translation>Skriv her</translation>
    </message>
    <message>
        <location filename="../../composer/store/known.py"/>
        <source>Write it with its country code, as the messages have it: +46701234567.</source>
        <translation>Skriv det med landskode, slik det står i meldingene: +46701234567.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/places.py"/>
        <source>Write to “Writes back”</source>
        <translation>Skriv til «Skriver tilbake»</translation>
    </message>
    <message>
        <location filename="../../composer/messages/text/__init__.py"/>
        <source>Write your message…</source>
        <translation>Skriv meldingen din …</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Writes a text after delivery</source>
        <translation>Skriver en tekst etter levering</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Writes back</source>
        <translation>Skriver tilbake</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Wrong kind of parameter</source>
        <translation>Feil type parameter</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Wrong number of parameters</source>
        <translation>Feil antall parametere</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Wrong recipient</source>
        <translation>Feil mottaker</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Wrong user name or password</source>
        <translation>Feil brukernavn eller passord</translation>
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
        <translation>År, måned og dag med bindestrek mellom.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Yemen</source>
        <translation>Jemen</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Yemeni Rial</source>
        <translation>Jemenittiske rialer</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Yen</source>
        <translation>Japanske yen</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/__init__.py"/>
        <source>Yes, please</source>
        <translation>Ja takk</translation>
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
        <translation>Du får beskjed når den kommer frem, når den blir lest og hvis den mislykkes. Trykk for å slutte</translation>
    </message>
    <message>
        <location filename="../../composer/store/batch_book.py"/>
        <source>You cancelled it before it left.</source>
        <translation>Du avbrøt den før den ble sendt.</translation>
    </message>
    <message>
        <location filename="../../composer/store/journal.py"/>
        <source>You decided not to wait for a delivery report any longer.</source>
        <translation>Du valgte å ikke vente på en leveringsrapport lenger.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>You have read WhatsApp’s terms for codes that are filled in without a tap. Only for zero-tap.</source>
        <translation>Du har lest WhatsApps vilkår for koder som fylles ut uten trykk. Bare for zero-tap.</translation>
    </message>
    <message>
        <location filename="../../composer/outbox/words.py"/>
        <source>You paused sending for this account. Resume it to send what waits.</source>
        <translation>Du har satt sendingen på pause for denne kontoen. Gjenoppta den for å sende det som venter.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/desktop.py"/>
        <source>You received a message that this version of WhatsApp cannot show. Open WhatsApp on your phone to see it.</source>
        <translation>Du har mottatt en melding som denne versjonen av WhatsApp ikke kan vise. Åpne WhatsApp på telefonen for å se den.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/words.py"/>
        <source>You: {0}</source>
        <translation>Du: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Your WhatsApp administrator</source>
        <translation>WhatsApp-administratoren din</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/chrome.py"/>
        <location filename="../../composer/ui/preview/monitor.py"/>
        <source>Your business</source>
        <translation>Bedriften din</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Your business blocked this person</source>
        <translation>Bedriften din har blokkert denne personen</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/definition.py"/>
        <location filename="../../composer/rendering/interactive.py"/>
        <source>Your catalog</source>
        <translation>Katalogen din</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/__init__.py"/>
        <source>Your dentist, in full</source>
        <translation>Tannlegen din, fullstendig</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/picture.py"/>
        <location filename="../../composer/ui/preview/scene.py"/>
        <source>Your message appears here</source>
        <translation>Meldingen din vises her</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Your order {{1}}</source>
        <translation>Bestillingen din {{1}}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Your own keys and values. They come back in every report.</source>
        <translation>Dine egne nøkler og verdier. De kommer tilbake i hver rapport.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Your own keys and values. They come back in every report. ott.whatsapp.logMessageContent with the value true lets LINK support find messages by their text.</source>
        <translation>Dine egne nøkler og verdier. De kommer tilbake i hver rapport. Med ott.whatsapp.logMessageContent satt til true kan LINKs kundestøtte finne meldinger etter teksten.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/payload.py"/>
        <source>Your server chooses the first screen (data_exchange), so the message must not have one.</source>
        <translation>Serveren din velger det første skjermbildet (data_exchange), så meldingen kan ikke ha et.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/definition.py"/>
        <source>Your template appears here</source>
        <translation>Malen din vises her</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Yuan Renminbi</source>
        <translation>Kinesiske yuan</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Zambia</source>
        <translation>Zambia</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Zambian Kwacha</source>
        <translation>Zambiske kwacha</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Zimbabwe</source>
        <translation>Zimbabwe</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Zimbabwe Dollar</source>
        <translation>Zimbabwiske dollar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Zimbabwe Gold</source>
        <translation>Zimbabwisk gull</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Zloty</source>
        <translation>Polske zloty</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Zulu</source>
        <translation>Zulu</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>[{&quot;title&quot;: &quot;New&quot;, &quot;product_items&quot;: [{&quot;product_retailer_id&quot;: &quot;2lc20305pt&quot;}]}]</source>
        <translation>[{&quot;title&quot;: &quot;Nytt&quot;, &quot;product_items&quot;: [{&quot;product_retailer_id&quot;: &quot;2lc20305pt&quot;}]}]</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>a body</source>
        <translation>en brødtekst</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/progress.py"/>
        <source>a few seconds left</source>
        <translation>noen sekunder igjen</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>a header of the format {0}</source>
        <extracomment>header</extracomment>
        <translation>en topptekst i formatet {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/carousel.py"/>
        <source>a header of the type {0}</source>
        <extracomment>header</extracomment>
        <translation>en topptekst av typen {0}</translation>
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
        <translation>en live-konto, ekte personer får det som sendes</translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>a number</source>
        <translation>et tall</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source>a number of another country</source>
        <translation>et nummer i et annet land</translation>
    </message>
    <message>
        <location filename="../../composer/store/records.py"/>
        <source>a request needs a refId, a destination and a message</source>
        <translation>en forespørsel trenger en refId, en mottaker og en melding</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>a request of Meta&apos;s {0}</source>
        <extracomment>api.name</extracomment>
        <translation>en forespørsel til Metas {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>a sandbox on this computer, nothing leaves it</source>
        <translation>en sandkasse på denne datamaskinen, ingenting forlater den</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/progress.py"/>
        <source>about a minute left</source>
        <translation>omtrent ett minutt igjen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/progress.py"/>
        <source>about {0} hours left</source>
        <translation>omtrent {0} timer igjen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/progress.py"/>
        <source>about {0} minutes left</source>
        <translation>omtrent {0} minutter igjen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>account switch use</source>
        <translation>konto bytte veksle bruke</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>an account for tests</source>
        <translation>en konto for tester</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>an account that was removed</source>
        <translation>en konto som er fjernet</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>an international service</source>
        <translation>en internasjonal tjeneste</translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>an object</source>
        <translation>et objekt</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/tree.py"/>
        <source>and 1 other contact</source>
        <translation>og 1 annen kontakt</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/tree.py"/>
        <source>and {0} other contacts</source>
        <translation>og {0} andre kontakter</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>lyd</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>bell notice tell me</source>
        <translation>bjelle varsel si fra</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/previews.py"/>
        <source>beside the text object, not in it</source>
        <translation>ved siden av tekstobjektet, ikke i det</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>blank empty clear begin write</source>
        <translation>blank tom tøm begynn skriv</translation>
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
        <translation>fet</translation>
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
        <translation>knapp {0} av {1}: {2}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>button: {0}</source>
        <translation>knapp: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>buttons for a call</source>
        <translation>knapper for et anrop</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>buttons for a one-time code</source>
        <translation>knapper for en engangskode</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>buttons for several products</source>
        <translation>knapper for flere produkter</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>buttons that call a number</source>
        <translation>knapper som ringer et nummer</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>buttons that copy a code</source>
        <translation>knapper som kopierer en kode</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>buttons that open a flow</source>
        <translation>knapper som åpner en flyt</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>buttons with a web address</source>
        <translation>knapper med en nettadresse</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/touch.py"/>
        <source>card {0}</source>
        <translation>kort {0}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>card {0} of {1}</source>
        <translation>kort {0} av {1}</translation>
    </message>
    <message>
        <location filename="../../composer/templates/parts.py"/>
        <source>carousel</source>
        <translation>karusell</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>catalog buttons</source>
        <translation>katalogknapper</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>changed</source>
        <translation>endret</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/model.py"/>
        <source>changed here</source>
        <translation>endret her</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>clipboard curl import</source>
        <translation>utklippstavle curl import</translation>
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
        <translation>komma</translation>
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
        <translation>opprettet</translation>
    </message>
    <message>
        <source>d &apos;de&apos; MMMM</source>
        <translation type="vanished">d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation type="vanished">d. MMM</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation type="vanished">d. MMMM</translation>
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
        <translation>dager</translation>
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
        <translation>feil advarsel rett fiks</translation>
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
        <translation>fil eksport skriv forespørsel</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>file import load request</source>
        <translation>fil import last inn forespørsel</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_payload.py"/>
        <source>file name</source>
        <translation>filnavn</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>filled in</source>
        <translation>fylt ut</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>filled with {0}</source>
        <translation>fylt med {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>find look filter</source>
        <translation>finn let filtrer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>focus move cycle</source>
        <translation>fokus flytt veksle</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>folded after {0} lines on the phone</source>
        <translation>foldet sammen etter {0} linjer på telefonen</translation>
    </message>
    <message>
        <location filename="../../composer/templates/parts.py"/>
        <source>footer</source>
        <translation>bunntekst</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>footer: {0}</source>
        <translation>bunntekst: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>from {0}</source>
        <translation>fra {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/block.py"/>
        <source>gap</source>
        <translation>variabel</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>gap {0}</source>
        <translation>variabel {0}</translation>
    </message>
    <message>
        <source>gif</source>
        <translation>gif</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>go to open page</source>
        <translation>gå til åpne side</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>hand over curl python powershell pdf html copy page</source>
        <translation>gi videre lever curl python powershell pdf html kopier side</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <location filename="../../composer/templates/parts.py"/>
        <source>header</source>
        <translation>topptekst</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>header: {0}</source>
        <translation>topptekst: {0}</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>timer</translation>
    </message>
    <message>
        <location filename="../../composer/store/template_reader.py"/>
        <source>id, template, account, template_id, deed, method, path, body, state, at, answered, answer_status, answer_body, title, sentence, times</source>
        <translation>id, template, account, template_id, deed, method, path, body, state, at, answered, answer_status, answer_body, title, sentence, times</translation>
    </message>
    <message>
        <source>image</source>
        <translation>bilde</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/previews.py"/>
        <source>in the text object, not beside it</source>
        <translation>i tekstobjektet, ikke ved siden av det</translation>
    </message>
    <message>
        <source>instr(c.number, ?)</source>
        <translation type="vanished">instr(c.number, ?)</translation>
    </message>
    <message>
        <source>instr({0}(i.line), {1}(?))</source>
        <extracomment>fold</extracomment>
        <translation type="vanished">instr({0}(i.line), {1}(?))</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/report.py"/>
        <source>it has neither a resultCode nor a content</source>
        <translation>den har verken resultCode eller innhold</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_callbacks.py"/>
        <source>it has several statuses or messages, of which a relay makes one event each</source>
        <translation>den har flere statuser eller meldinger, som et relé gjør til én hendelse hver</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_callbacks.py"/>
        <source>it is about a call or a payment, not about a message</source>
        <translation>den gjelder et anrop eller en betaling, ikke en melding</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/report.py"/>
        <source>it is nested too deeply</source>
        <translation>den er nøstet for dypt</translation>
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
        <translation>den er en av Metas callbacker, men verken en status eller en melding</translation>
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
        <translation>slutten er ikke oppgitt ennå</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>just now</source>
        <translation>akkurat nå</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>latitude {0}, longitude {1}</source>
        <translation>breddegrad {0}, lengdegrad {1}</translation>
    </message>
    <message>
        <location filename="../../composer/lists/result.py"/>
        <source>left out</source>
        <translation>utelatt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/progress.py"/>
        <source>less than a minute left</source>
        <translation>under et minutt igjen</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/among.py"/>
        <location filename="../../composer/templates/against.py"/>
        <location filename="../../composer/templates/parts.py"/>
        <location filename="../../composer/templates/sorting.py"/>
        <source>limited-time offer</source>
        <translation>tidsbegrenset tilbud</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/block.py"/>
        <source>link</source>
        <translation>lenke</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>link card: {0}</source>
        <translation>lenkekort: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/touch.py"/>
        <source>link, opens {0}</source>
        <translation>lenke, åpner {0}</translation>
    </message>
    <message>
        <location filename="../../composer/templates/parts.py"/>
        <source>list of buttons</source>
        <translation>liste over knapper</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>location</source>
        <translation>posisjon</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>many recipients csv table spreadsheet bulk</source>
        <translation>mange mottakere csv tabell regneark masseutsendelse</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/definition.py"/>
        <location filename="../../composer/rendering/picture.py"/>
        <source>media ID {0}</source>
        <translation>medie-ID {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>meta cloud on-premises link compare window</source>
        <translation>meta cloud on-premises link sammenlign vindu</translation>
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
        <translation>aldri hentet</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/touch.py"/>
        <source>next card</source>
        <translation>neste kort</translation>
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
        <translation>ikke noe filnavn</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/carousel.py"/>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>no header</source>
        <translation>ingen topptekst</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/words.py"/>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>no language</source>
        <translation>ikke noe språk</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <location filename="../../composer/ui/preview/standin.py"/>
        <source>no language yet</source>
        <translation>ikke noe språk ennå</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>no name yet</source>
        <translation>ikke noe navn ennå</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/sheet.py"/>
        <source>no sample</source>
        <translation>ikke noe eksempel</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>no title yet</source>
        <translation>ingen tittel ennå</translation>
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
        <translation>ikke valgt ennå</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <location filename="../../composer/ui/preview/standin.py"/>
        <source>not filled</source>
        <translation>ikke fylt ut</translation>
    </message>
    <message>
        <location filename="../../composer/lists/result.py"/>
        <source>not in the journal</source>
        <translation>ikke i journalen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/windows.py"/>
        <source>not known</source>
        <translation>ikke kjent</translation>
    </message>
    <message>
        <location filename="../../composer/templates/editing.py"/>
        <source>not known to Meta</source>
        <translation>ikke kjent av Meta</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_file.py"/>
        <source>not sent from here</source>
        <translation>ikke sendt herfra</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>note: {0}</source>
        <translation>merknad: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>nothing sent</source>
        <translation>ingenting sendt</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nummer</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>number to send from</source>
        <translation>nummer å sende fra</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>offer: {0}</source>
        <translation>tilbud: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>on a computer: {0}</source>
        <translation>på en datamaskin: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/templates/editing.py"/>
        <source>once more</source>
        <translation>én gang til</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>one value</source>
        <translation>én verdi</translation>
    </message>
    <message>
        <location filename="../../composer/ui/windows.py"/>
        <source>open until {0}</source>
        <translation>åpent til {0}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <location filename="../../composer/ui/preview/touch.py"/>
        <source>opens {0}</source>
        <translation>åpner {0}</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>platform id</source>
        <translation>plattform-ID</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>platform partner id</source>
        <translation>plattformens partner-ID</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>preferences options configuration keyring folder password language</source>
        <translation>innstillinger valg konfigurasjon nøkkelring mappe passord språk</translation>
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
        <translation>sitat: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>read more: {0} lines</source>
        <translation>les mer: {0} linjer</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>opptak</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/touch.py"/>
        <source>row {0} of {1}: {2}</source>
        <translation>rad {0} av {1}: {2}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>row: {0}</source>
        <translation>rad: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>section: {0}</source>
        <translation>seksjon: {0}</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>semikolon</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/status.py"/>
        <source>sent by WhatsApp</source>
        <translation>sendt av WhatsApp</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/status.py"/>
        <source>sent to WhatsApp</source>
        <translation>sendt til WhatsApp</translation>
    </message>
    <message>
        <source>sticker</source>
        <translation>klistremerke</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>stop hold continue sending</source>
        <translation>stopp vent fortsett sending</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/block.py"/>
        <source>strike</source>
        <translation>gjennomstreket</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <source>struck through</source>
        <translation>gjennomstreket</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>submit go</source>
        <translation>send inn kjør</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabulatorer</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>template: {0}, language {1}</source>
        <translation>mal: {0}, språk {1}</translation>
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
        <translation>Det britiske territoriet i Indiahavet</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the British Virgin Islands</source>
        <translation>De britiske jomfruøyene</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Cayman Islands</source>
        <translation>Caymanøyene</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Central African Republic</source>
        <translation>Den sentralafrikanske republikk</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Cocos Islands</source>
        <translation>Kokosøyene</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Comoros</source>
        <translation>Komorene</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Cook Islands</source>
        <translation>Cookøyene</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Democratic Republic of the Congo</source>
        <translation>Den demokratiske republikken Kongo</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Dominican Republic</source>
        <translation>Den dominikanske republikk</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Falkland Islands</source>
        <translation>Falklandsøyene</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Faroe Islands</source>
        <translation>Færøyene</translation>
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
        <translation>LINKs API</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Maldives</source>
        <translation>Maldivene</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Marshall Islands</source>
        <translation>Marshalløyene</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Netherlands</source>
        <translation>Nederland</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Northern Mariana Islands</source>
        <translation>Nord-Marianene</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Philippines</source>
        <translation>Filippinene</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Republic of the Congo</source>
        <translation>Kongo-Brazzaville</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Seychelles</source>
        <translation>Seychellene</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Solomon Islands</source>
        <translation>Salomonøyene</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Turks and Caicos Islands</source>
        <translation>Turks- og Caicosøyene</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the U.S. Virgin Islands</source>
        <translation>De amerikanske jomfruøyene</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the United Arab Emirates</source>
        <translation>De forente arabiske emirater</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the United Kingdom</source>
        <translation>Storbritannia</translation>
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
        <translation>knappen åpner: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <source>the header</source>
        <translation>toppteksten</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <source>the limited-time offer</source>
        <translation>det tidsbegrensede tilbudet</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Åland Islands</source>
        <translation>Åland</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>theme appearance automatic</source>
        <translation>tema utseende automatisk</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>theme appearance bright day</source>
        <translation>tema utseende lyst dag</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>theme appearance night black</source>
        <translation>tema utseende natt svart mørkt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>theme appearance strong see</source>
        <translation>tema utseende sterk se kontrast</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/carousel.py"/>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>these buttons: {0}</source>
        <extracomment>&apos;, &apos;.join(kinds); listed</extracomment>
        <translation>disse knappene: {0}</translation>
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
        <translation>type eksempler velger</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>unknown part</source>
        <translation>ukjent del</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>v08kM29P, then Enter</source>
        <translation>v08kM29P, deretter Enter</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>vertical bars</source>
        <translation>loddrette streker</translation>
    </message>
    <message>
        <source>video</source>
        <translation>video</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/definition.py"/>
        <source>when the message says</source>
        <translation>når meldingen sier det</translation>
    </message>
    <message>
        <location filename="../../composer/templates/reading.py"/>
        <source>without a name</source>
        <translation>uten navn</translation>
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
        <translation>{0} ({1} ganger, likt hver gang)</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>{0} LINK says: “{1}” ({2}).</source>
        <extracomment>code; said; why</extracomment>
        <translation>{0} LINK sier: «{1}» ({2}).</translation>
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
        <translation>{0} Åpne den i biblioteket: Her er det plass til én.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>{0} The business account {1} does not have this number: what is managed here would be the templates of other numbers. Correct one of the two ids; WhatsApp Manager shows which belong together.</source>
        <extracomment>self._templates.source; whose</extracomment>
        <translation>{0} Bedriftskontoen {1} har ikke dette nummeret: Det som administreres her, ville vært malene til andre numre. Rett en av de to ID-ene. WhatsApp Manager viser hvilke som hører sammen.</translation>
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
        <translation>{0} og {1} til</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/words.py"/>
        <source>{0} and {1} more languages</source>
        <translation>{0} og {1} språk til</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>{0} are left out; the list says why.</source>
        <translation>{0} er utelatt. Listen sier hvorfor.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>{0} are new here.</source>
        <translation>{0} er nye her.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>{0} are no longer there.</source>
        <translation>{0} finnes ikke lenger der.</translation>
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
        <translation>{0} avbrutt</translation>
    </message>
    <message>
        <location filename="../../composer/lists/keeping.py"/>
        <source>{0} cannot be read or written: {1}. Check the folder and the disk.</source>
        <extracomment>self._folder; why</extracomment>
        <translation>{0} kan ikke leses eller skrives: {1}. Kontroller mappen og disken.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>{0} changed there.</source>
        <translation>{0} er endret der.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>{0} days ago</source>
        <translation>for {0} dager siden</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>{0} did not accept it.</source>
        <extracomment>name</extracomment>
        <translation>{0} godtok det ikke.</translation>
    </message>
    <message>
        <source>{0} did not leave</source>
        <translation type="vanished">{0} ble ikke sendt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>{0} did not leave.</source>
        <translation>{0} ble ikke sendt.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_form.py"/>
        <source>{0} fields must still be filled.</source>
        <translation>{0} felt må fortsatt fylles ut.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/saving.py"/>
        <source>{0} files that were there were replaced.</source>
        <translation>{0} filer som lå der, ble erstattet.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>{0} from {1}</source>
        <translation>{0} fra {1}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/repeat_words.py"/>
        <source>{0} got the same message at {1}. Sent now, it arrives twice.</source>
        <translation>{0} fikk den samme meldingen kl. {1}. Sendes den nå, kommer den frem to ganger.</translation>
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
        <translation>{0} er en fil. Composer trenger en mappe for dataene sine.</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>{0} is there, but failed ({1}). Logging out and in again may help.</source>
        <extracomment>name; type(failure).__name__</extracomment>
        <translation>{0} finnes, men mislyktes ({1}). Det kan hjelpe å logge av og på igjen.</translation>
    </message>
    <message>
        <source>{0} is under way</source>
        <translation type="vanished">{0} pågår</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/details.py"/>
        <source>{0} look</source>
        <extracomment>look</extracomment>
        <translation>utseende: {0}</translation>
    </message>
    <message>
        <source>{0} may have arrived</source>
        <translation type="vanished">{0} kan ha kommet frem</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>{0} may have arrived: no answer came.</source>
        <translation>{0} kan ha kommet frem: Det kom ikke noe svar.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/progress.py"/>
        <source>{0} may have been sent</source>
        <translation>{0} kan være sendt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/notices/words.py"/>
        <source>{0} messages did not arrive</source>
        <translation>{0} meldinger kom ikke frem</translation>
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
        <translation>{0} til</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/progress.py"/>
        <source>{0} not delivered</source>
        <translation>{0} ikke levert</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>{0} of the selected are at no account.</source>
        <translation>{0} av de valgte finnes ikke i noen konto.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/repeat_words.py"/>
        <source>{0} of {1} recipients got the same message from here in the last 15 minutes, or will yet.</source>
        <translation>{0} av {1} mottakere fikk den samme meldingen herfra i løpet av de siste 15 minuttene, eller kommer til å få den.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/progress.py"/>
        <source>{0} of {1} sent</source>
        <translation>{0} av {1} sendt</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>{0} only; it was put into a message of type “template”.</source>
        <extracomment>what</extracomment>
        <translation>Bare {0}. Det ble satt inn i en melding av typen «template».</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>{0} only; put into a message, its name and language are still missing.</source>
        <extracomment>what</extracomment>
        <translation>Bare {0}. Satt inn i en melding. Navn og språk mangler fortsatt.</translation>
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
        <translation>{0} avslått</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/interactive.py"/>
        <source>{0} sections</source>
        <translation>{0} seksjoner</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>{0} templates were deleted at their accounts.</source>
        <translation>{0} maler ble slettet i kontoene.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>{0} templates were fetched.</source>
        <translation>{0} maler ble hentet.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/saving.py"/>
        <source>{0} templates were saved in {1}, one file each.</source>
        <translation>{0} maler ble lagret i {1}, én fil hver.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>{0} templates were submitted.</source>
        <translation>{0} maler ble sendt inn.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/editing.py"/>
        <source>{0} times more</source>
        <extracomment>left</extracomment>
        <translation>{0} ganger til</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>{0} took it, but did not give it back.</source>
        <extracomment>self._name</extracomment>
        <translation>{0} tok imot det, men ga det ikke tilbake.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/model.py"/>
        <source>{0} unread</source>
        <translation>{0} uleste</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>{0} values</source>
        <extracomment>count</extracomment>
        <translation>{0} verdier</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/carousel.py"/>
        <source>{0} values in its body</source>
        <extracomment>values</extracomment>
        <translation>{0} verdier i brødteksten</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>{0} was not unlocked, so passwords can be neither read nor stored. Unlock it and try again.</source>
        <extracomment>name</extracomment>
        <translation>{0} ble ikke låst opp, så passord kan verken leses eller lagres. Lås den opp og prøv igjen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/notices/words.py"/>
        <source>{0} watched messages arrived</source>
        <translation>{0} meldinger du følger, kom frem</translation>
    </message>
    <message>
        <location filename="../../composer/ui/notices/words.py"/>
        <source>{0} watched messages were read</source>
        <translation>{0} meldinger du følger, ble lest</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>{0} were changed here and are not submitted.</source>
        <translation>{0} er endret her og ikke sendt inn.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>{0} were changed here and there: what you wrote stays.</source>
        <translation>{0} er endret både her og der: Det du har skrevet, beholdes.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>{0} were not tried.</source>
        <translation>{0} ble ikke forsøkt.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>{0} were refused.</source>
        <translation>{0} ble avslått.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/progress.py"/>
        <source>{0} without a report</source>
        <translation>{0} uten rapport</translation>
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
        <translation type="vanished">{0} {1} Ingenting ble sendt.</translation>
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
        <translation>{0}, knapp {1}</translation>
    </message>
    <message>
        <source>{0}, en;q=0.5</source>
        <extracomment>_language</extracomment>
        <translation type="vanished">{0}, en;q=0.5</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>{0}, not chosen yet</source>
        <translation>{0}, ikke valgt ennå</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>{0}, says its file</source>
        <translation>{0}, ifølge filen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>{0}: did not leave</source>
        <translation>{0}: ble ikke sendt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>{0}: may have arrived</source>
        <translation>{0}: kan ha kommet frem</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>{0}: refused</source>
        <translation>{0}: avslått</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>{0}: under way</source>
        <translation>{0}: pågår</translation>
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
        <translation>{1} maler i «{0}» ble hentet.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>{field} are missing.</source>
        <translation>{field} mangler.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source>{field} becomes the end of a web address. Spaces and letters beyond English must be encoded there, such as %20 for a space.</source>
        <translation>{field} blir slutten på en nettadresse. Mellomrom og bokstaver utenom de engelske må kodes der, for eksempel %20 for et mellomrom.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/payload.py"/>
        <source>{field} begins or ends with a space. Meta&apos;s reference forbids that.</source>
        <translation>{field} begynner eller slutter med et mellomrom. Metas referanse forbyr det.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive_payload.py"/>
        <source>{field} cannot be formatted. The marks are shown as they are typed.</source>
        <translation>{field} kan ikke formateres. Tegnene vises slik de er skrevet.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/payload.py"/>
        <source>{field} cannot be negative.</source>
        <translation>{field} kan ikke være negativ.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>{field} cannot have gaps.</source>
        <translation>{field} kan ikke ha variabler.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>{field} ends in .{ending}. The header of a template takes PDF documents only.</source>
        <translation>{field} slutter på .{ending}. Toppteksten i en mal tar bare imot PDF-dokumenter.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>{field} has a line break, a tab or more than four spaces in a row; WhatsApp refuses that in a parameter.</source>
        <translation>{field} har et linjeskift, en tabulator eller mer enn fire mellomrom på rad. WhatsApp avslår det i en parameter.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>{field} has a zero in brackets. WhatsApp strips the zero after a country code: leave it out.</source>
        <translation>{field} har en null i parentes. WhatsApp fjerner nullen etter en landskode: Utelat den.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>{field} has braces that begin or end no gap.</source>
        <translation>{field} har krøllparenteser som ikke begynner eller avslutter noen variabel.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_payload.py"/>
        <source>{field} has no ending such as .pdf. By its ending the phone knows how to show and open the document.</source>
        <translation>{field} har ingen filendelse som .pdf. Filendelsen forteller telefonen hvordan dokumentet skal vises og åpnes.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>{field} is a moment that is past. The recipient would see an offer that has ended.</source>
        <translation>{field} er et tidspunkt som er passert. Mottakeren ville se et tilbud som er over.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>{field} is empty. The template asks for it.</source>
        <translation>{field} er tomt. Malen ber om det.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/payload.py"/>
        <source>{field} is in this section already; it would be shown twice.</source>
        <translation>{field} er i denne seksjonen allerede. Det ville bli vist to ganger.</translation>
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
        <translation>{field} mangler. En dato trenger alle seks delene, eller et tidsstempel i stedet for dem.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source>{field} is missing. LINK&apos;s specification wants a value for every button that stands here; a button without a gap is left out.</source>
        <translation>{field} mangler. LINKs spesifikasjon vil ha en verdi for hver knapp som står her. En knapp uten variabel utelates.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source>{field} is missing. Meta then shows the catalog&apos;s first product.</source>
        <translation>{field} mangler. Meta viser da det første produktet i katalogen.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/payload.py"/>
        <source>{field} is missing. Meta&apos;s reference requires it, LINK&apos;s specification does not.</source>
        <translation>{field} mangler. Metas referanse krever det, men ikke LINKs spesifikasjon.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source>{field} is missing. The first one is 0.</source>
        <translation>{field} mangler. Den første er 0.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>{field} is missing. The template asks for it.</source>
        <translation>{field} mangler. Malen ber om det.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>{field} is missing; it must be “{expected}”.</source>
        <translation>{field} mangler. Det må være «{expected}».</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_payload.py"/>
        <source>{field} is not a complete web address.</source>
        <translation>{field} er ikke en fullstendig nettadresse.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>{field} is not given. WhatsApp then takes its own.</source>
        <translation>{field} er ikke oppgitt. WhatsApp bruker da sitt eget.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>{field} is not of the form that the specification asks for.</source>
        <translation>{field} har ikke den formen spesifikasjonen ber om.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/payload.py"/>
        <source>{field} is the same as that of another row; each must be different, over all sections.</source>
        <translation>{field} er det samme som i en annen rad. Hver må være forskjellig, i alle seksjonene.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/payload.py"/>
        <source>{field} is the same as that of button {other}; each must be different.</source>
        <translation>{field} er det samme som for knapp {other}. Hver må være forskjellig.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_payload.py"/>
        <source>{field} is there, but empty. Leave it out: only one of link and media id may be sent.</source>
        <translation>{field} er der, men er tomt. Utelat det: Bare én av lenke og medie-ID kan sendes.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/samples.py"/>
        <source>{field} is written in another shape than Meta’s own examples. Whether it is taken is not confirmed.</source>
        <translation>{field} er skrevet på en annen måte enn i Metas egne eksempler. Om det godtas, er ikke bekreftet.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>{field} is {count} characters long. Meta takes at most {limit}; LINK&apos;s own example has 19.</source>
        <translation>{field} er {count} tegn langt. Meta tar imot høyst {limit}. LINKs eget eksempel har 19.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <source>{field} is {count} characters long. {part} has at most {limit}, its own text included.</source>
        <translation>{field} er {count} tegn langt. Grensen for {part} er {limit}, den egne teksten medregnet.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>{field} is {count} characters long; {limit} is the limit in a limited-time offer.</source>
        <translation>{field} er {count} tegn langt. Grensen er {limit} i et tidsbegrenset tilbud.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/constraints.py"/>
        <location filename="../../composer/templates/filled.py"/>
        <source>{field} is {count} characters long; {limit} is the limit.</source>
        <translation>{field} er {count} tegn langt. Grensen er {limit}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/payload.py"/>
        <source>{field} is {days} days. Is that meant? It is a length of time in milliseconds, not a date.</source>
        <translation>{field} er {days} dager. Er det meningen? Det er en varighet i millisekunder, ikke en dato.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source>{field} is {number}. There are at most ten, so the last one is {last}.</source>
        <translation>{field} er {number}. Det er høyst ti, så den siste er {last}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/agreement.py"/>
        <source>{field} is “{button}”, and the body&apos;s value is “{body}”. In an authentication template both are the same code.</source>
        <translation>{field} er «{button}», og verdien i brødteksten er «{body}». I en autentiseringsmal er begge den samme koden.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_payload.py"/>
        <source>{field} looks like a web address. A media id is what WhatsApp gave for an upload; addresses go into Link.</source>
        <translation>{field} ser ut som en nettadresse. En medie-ID er det WhatsApp ga for en opplasting. Adresser skal i Lenke.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>{field} looks like seconds; it must be in milliseconds, which has three digits more.</source>
        <translation>{field} ser ut som sekunder. Det må være i millisekunder, som har tre sifre til.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>{field} must be a complete web address that begins with https:// or http://.</source>
        <translation>{field} må være en fullstendig nettadresse som begynner med https:// eller http://.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>{field} must be a list in square brackets; here it is {given}.</source>
        <translation>{field} må være en liste i hakeparenteser. Her er det {given}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/samples.py"/>
        <source>{field} must be a list of texts.</source>
        <translation>{field} må være en liste med tekster.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/samples.py"/>
        <source>{field} must be a list with a list of texts.</source>
        <translation>{field} må være en liste med en liste med tekster.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/payload.py"/>
        <source>{field} must be a moment such as 2026-03-18T16:49:21Z, with Z or an offset.</source>
        <translation>{field} må være et tidspunkt som 2026-03-18T16:49:21Z, med Z eller en tidsforskyvning.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>{field} must be a moment: on the wire a whole number, the milliseconds since 1 January 1970.</source>
        <translation>{field} må være et tidspunkt: Det sendes som et heltall, millisekundene siden 1. januar 1970.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/payload.py"/>
        <source>{field} must be a number such as 59.3120499, with a point.</source>
        <translation>{field} må være et tall som 59.3120499, med punktum.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/payload.py"/>
        <source>{field} must be a number.</source>
        <translation>{field} må være et tall.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>{field} must be a whole number.</source>
        <translation>{field} må være et heltall.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>{field} must be a whole number: the amount times 1000, without point or comma. 100.99 is written 100990.</source>
        <translation>{field} må være et heltall: beløpet ganger 1000, uten punktum eller komma. 100,99 skrives 100990.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>{field} must be a whole number; here it is {given}.</source>
        <translation>{field} må være et heltall. Her er det {given}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source>{field} must be a whole number; the first one is 0.</source>
        <translation>{field} må være et heltall. Den første er 0.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>{field} must be an object in braces; here it is {given}.</source>
        <translation>{field} må være et objekt i krøllparenteser. Her er det {given}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/payload.py"/>
        <source>{field} must be between -{most} and {most} degrees.</source>
        <translation>{field} må være mellom -{most} og {most} grader.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/component.py"/>
        <source>{field} must be between 1 and 90.</source>
        <translation>{field} må være mellom 1 og 90.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>{field} must be of the type “{wanted}”; here it is “{given}”.</source>
        <translation>{field} må være av typen «{wanted}». Her er det «{given}».</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>{field} must be one line.</source>
        <translation>{field} må være én linje.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>{field} must be text; here it is {given}.</source>
        <translation>{field} må være tekst. Her er det {given}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/samples.py"/>
        <source>{field} must be texts.</source>
        <translation>{field} må være tekster.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>{field} must be true or false; here it is {given}.</source>
        <translation>{field} må være true eller false. Her er det {given}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/payload.py"/>
        <source>{field} must be without emoji: the button of a flow shows none.</source>
        <translation>{field} må være uten emojier: Knappen til en flyt viser ingen.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>{field} must be {expected}.</source>
        <translation>{field} må være {expected}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>{field} must be “COPY_CODE”, “ONE_TAP” or “ZERO_TAP”.</source>
        <translation>{field} må være «COPY_CODE», «ONE_TAP» eller «ZERO_TAP».</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/definition.py"/>
        <source>{field} must be “POSITIONAL” or “NAMED”.</source>
        <translation>{field} må være «POSITIONAL» eller «NAMED».</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>{field} must be “navigate” or “data_exchange”.</source>
        <translation>{field} må være «navigate» eller «data_exchange».</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive_payload.py"/>
        <source>{field} must be “text”.</source>
        <translation>{field} må være «text».</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_payload.py"/>
        <source>{field} must begin with https:// or http://{small}.</source>
        <translation>{field} må begynne med https:// eller http://{small}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/payload.py"/>
        <source>{field} must not be empty. Leave it out, or give the first screen at least one value.</source>
        <translation>{field} kan ikke være tomt. Utelat det, eller gi det første skjermbildet minst én verdi.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/payload.py"/>
        <source>{field} names a day or hour that does not exist.</source>
        <translation>{field} oppgir en dag eller time som ikke finnes.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/payload.py"/>
        <source>{field} names a day that does not exist: {day}.</source>
        <translation>{field} oppgir en dag som ikke finnes: {day}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>{field} should be a number; here it is text in quotes.</source>
        <translation>{field} bør være et tall. Her er det tekst i anførselstegn.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/definition.py"/>
        <source>{field} should be between {least} and {most} seconds for this category.</source>
        <translation>{field} bør være mellom {least} og {most} sekunder for denne kategorien.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>{field} should be between {least} and {most}.</source>
        <translation>{field} bør være mellom {least} og {most}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/payload.py"/>
        <source>{field} should be written as year-month-day, such as 1990-05-17.</source>
        <translation>{field} bør skrives som år-måned-dag, for eksempel 1990-05-17.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>{field} should have letters and digits only.</source>
        <translation>{field} bør bare ha bokstaver og sifre.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>{field}: “{key}” is missing. The template asks for it.</source>
        <translation>{field}: «{key}» mangler. Malen ber om det.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>{gap} is no gap: between the braces stand a number from 1, or small letters and underscores.</source>
        <translation>{gap} er ikke en variabel: Mellom krøllparentesene står det et nummer fra 1, eller små bokstaver og understreker.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/belonging.py"/>
        <source>{here} has no place for “{key}”; it is left out.</source>
        <translation>{here} har ingen plass til «{key}». Det utelates.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/msisdn.py"/>
        <source>{number} begins with 00 where a + belongs; {plain} is meant.</source>
        <translation>{number} begynner med 00 der det skal være +. Du mener {plain}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source>{number} begins with no country&apos;s code. Check the digits after the +.</source>
        <translation>{number} begynner ikke med noen landskode. Kontroller sifrene etter +.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source>{number} has no + and could be taken for a local number. {meant} ({country}) is probably meant.</source>
        <translation>{number} har ingen + og kan tolkes som et lokalt nummer. Du mener antagelig {meant} ({country}).</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source>{number} has no + and country code. It could be {candidates}.</source>
        <translation>{number} har ikke + og landskode. Det kan være {candidates}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source>{number} has no + and country code. Where it would go is not certain.</source>
        <translation>{number} har ikke + og landskode. Hvor det ville gå, er ikke sikkert.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source>{number} has no + and country code. {meant} is probably meant: the sender&apos;s number is from there.</source>
        <translation>{number} har ikke + og landskode. Du mener antagelig {meant}: Avsenderens nummer er derfra.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/numbers.py"/>
        <source>{number} has no country code. Choose the country that such numbers are of.</source>
        <translation>{number} har ingen landskode. Velg landet slike numre hører til.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/msisdn.py"/>
        <source>{number} has spaces or other signs between its digits; {plain} is meant.</source>
        <translation>{number} har mellomrom eller andre tegn mellom sifrene. Du mener {plain}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/guard.py"/>
        <source>{number} is a test recipient of the sandbox and exists nowhere else. Remove it, or choose the sandbox.</source>
        <translation>{number} er en testmottaker i sandkassen og finnes ingen andre steder. Fjern den, eller velg sandkassen.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/checking.py"/>
        <source>{number} is in row {row} already; it would get the message twice.</source>
        <translation>{number} er allerede i rad {row}. Det ville få meldingen to ganger.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/numbers.py"/>
        <source>{number} is no number of the country that is chosen, and has no country code.</source>
        <translation>{number} er ikke et nummer i det valgte landet og har ingen landskode.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/msisdn.py"/>
        <source>{number} is not a phone number. One begins with + and has 7 to 15 digits.</source>
        <translation>{number} er ikke et telefonnummer. Et telefonnummer begynner med + og har 7 til 15 sifre.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/payload.py"/>
        <source>{number} is there twice; it would get the message twice.</source>
        <translation>{number} er der to ganger. Det ville få meldingen to ganger.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source>{number} is too long for {country}.</source>
        <translation>{number} er for langt for {country}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source>{number} is too short for {country}.</source>
        <translation>{number} er for kort for {country}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source>{number} is too short to be a number of any country.</source>
        <translation>{number} er for kort til å være et nummer i noe land.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source>{number} would go to {country}, where no such number exists.</source>
        <translation>{number} ville gå til {country}, der det ikke finnes noe slikt nummer.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>{one} and {other} stand side by side. There must be a word between them.</source>
        <translation>{one} og {other} står side om side. Det må være et ord mellom dem.</translation>
    </message>
    <message>
        <location filename="../../composer/store/faults.py"/>
        <location filename="../../composer/store/workspace.py"/>
        <source>{path} can no longer be read. Restart Composer: it sets the file aside and begins a new one.</source>
        <translation>{path} kan ikke lenger leses. Start Composer på nytt: Programmet legger filen til side og begynner på en ny.</translation>
    </message>
    <message>
        <location filename="../../composer/store/faults.py"/>
        <location filename="../../composer/store/workspace.py"/>
        <source>{path} cannot be read or written. If it lies on a network drive or a stick, check the connection.</source>
        <translation>{path} kan ikke leses eller skrives. Hvis den ligger på en nettverksstasjon eller en minnepinne, kontroller tilkoblingen.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/checking.py"/>
        <source>{variable} is sent as it stands. “Send to a list” fills it with each row’s value.</source>
        <translation>{variable} sendes som den står. «Send til en liste» fyller den med verdien fra hver rad.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>{where}: the gap {name} is missing.</source>
        <translation>{where}: Variabelen {name} mangler.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>{where}: the gap {name} was added.</source>
        <translation>{where}: Variabelen {name} er lagt til.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>{where}: the gap {old} is called {name}.</source>
        <translation>{where}: Variabelen {old} heter {name}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>{where}: the gaps stand in another order.</source>
        <translation>{where}: Variablene står i en annen rekkefølge.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>{where}: they stand in another order.</source>
        <translation>{where}: De står i en annen rekkefølge.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>{where}The parts stand in another order.</source>
        <translation>{where}Delene står i en annen rekkefølge.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>{where}The {part} is missing.</source>
        <translation>{where}Mangler: {part}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>{where}The {part} was added.</source>
        <translation>{where}Lagt til: {part}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>{where}“{key}” differs.</source>
        <translation>{where}«{key}» er forskjellig.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>{where}“{key}” is missing.</source>
        <translation>{where}«{key}» mangler.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>{where}“{key}” is “{other}”, not “{one}”.</source>
        <translation>{where}«{key}» er «{other}», ikke «{one}».</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>{where}“{key}” was added.</source>
        <translation>{where}«{key}» er lagt til.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/slots.py"/>
        <source>{{1}} is your verification code.</source>
        <translation>{{1}} er bekreftelseskoden din.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/payload.py"/>
        <source>“deterministic” is the only language policy there is.</source>
        <translation>«deterministic» er den eneste språkpolicyen som finnes.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/bodies.py"/>
        <source>“hsm” belongs to Meta&apos;s On-Premises API; the Cloud API does not have it.</source>
        <translation>«hsm» hører til Metas On-Premises API. Cloud API har det ikke.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/hsm.py"/>
        <source>“hsm” was deprecated in version 2.39; it was read as a template.</source>
        <translation>«hsm» ble faset ut i versjon 2.39. Det ble lest som en mal.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/own_rules.py"/>
        <source>“message_activity_sharing” must be true or false.</source>
        <translation>«message_activity_sharing» må være true eller false.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/checking.py"/>
        <source>“messaging_product” is missing; it must be “whatsapp”.</source>
        <translation>«messaging_product» mangler. Det må være «whatsapp».</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/payload.py"/>
        <source>“phone” is no key of a contact; “phones”, a list, is probably meant. It will be sent as it is.</source>
        <translation>«phone» er ikke en nøkkel i en kontakt. Du mener antagelig «phones», en liste. Det sendes som det er.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source>“subType” and “sub_type” name two kinds of button. Keep one of them.</source>
        <translation>«subType» og «sub_type» angir to knappetyper. Behold én av dem.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source>“subType” and “sub_type” say the same; one is enough.</source>
        <translation>«subType» og «sub_type» sier det samme. Én er nok.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/bringing_in.py"/>
        <source>“{0}” cannot be read: {1}.</source>
        <translation>«{0}» kan ikke leses: {1}.</translation>
    </message>
    <message>
        <location filename="../../composer/list_sending.py"/>
        <source>“{0}” cannot be written: {1}. Choose another folder.</source>
        <extracomment>path; why</extracomment>
        <translation>«{0}» kan ikke skrives: {1}. Velg en annen mappe.</translation>
    </message>
    <message>
        <location filename="../../composer/interlock.py"/>
        <source>“{0}” does not send to {1}. Add them to its test recipients in Settings, or let it send to everybody there. Nothing was sent.</source>
        <extracomment>_named(outside); self._account.name</extracomment>
        <translation>«{0}» sender ikke til {1}. Legg dem til blant testmottakerne i Innstillinger, eller la kontoen sende til alle der. Ingenting ble sendt.</translation>
    </message>
    <message>
        <location filename="../../composer/companions.py"/>
        <source>“{0}” ended before it was ready</source>
        <extracomment>words[0]</extracomment>
        <translation>«{0}» ble avsluttet før den var klar</translation>
    </message>
    <message>
        <location filename="../../composer/template_calls.py"/>
        <source>“{0}” has no number to send from, and templates belong to one.</source>
        <extracomment>found.name</extracomment>
        <translation>«{0}» har ikke noe nummer å sende fra, og maler hører til et nummer.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/reading.py"/>
        <source>“{0}” has no time zone; UTC is assumed</source>
        <extracomment>key</extracomment>
        <translation>«{0}» har ingen tidssone. UTC antas</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/bringing_in.py"/>
        <source>“{0}” holds no text.</source>
        <translation>«{0}» inneholder ingen tekst.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/reading.py"/>
        <source>“{0}” in {1}</source>
        <extracomment>name; name_of(language)</extracomment>
        <translation>«{0}» på {1}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/dropped.py"/>
        <source>“{0}” is a file on this computer, and WhatsApp fetches media from a web address. Put the file where anybody can open it in a browser, and drag its address here, or write it into the field “Link”.</source>
        <translation>«{0}» er en fil på denne datamaskinen, og WhatsApp henter medier fra en nettadresse. Legg filen der alle kan åpne den i en nettleser, og dra adressen hit, eller skriv den i feltet «Lenke».</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/dropping.py"/>
        <source>“{0}” is a spreadsheet. Save it as CSV in your spreadsheet program and drop that file, or copy its rows and paste them here.</source>
        <translation>«{0}» er et regneark. Lagre det som CSV i regnearkprogrammet og slipp den filen, eller kopier radene og lim dem inn her.</translation>
    </message>
    <message>
        <location filename="../../composer/template_calls.py"/>
        <source>“{0}” is an On-Premises account: such a client sends templates, and they are managed at Meta’s Cloud API.</source>
        <extracomment>found.name</extracomment>
        <translation>«{0}» er en On-Premises-konto: En slik klient sender maler, og de administreres i Metas Cloud API.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>“{0}” is neither an id nor a name.</source>
        <extracomment>part</extracomment>
        <translation>«{0}» er verken en ID eller et navn.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/bringing_in.py"/>
        <source>“{0}” is not a file.</source>
        <translation>«{0}» er ikke en fil.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/reading.py"/>
        <source>“{0}” is not a map</source>
        <extracomment>key</extracomment>
        <translation>«{0}» er ikke et objekt</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/reading.py"/>
        <source>“{0}” is not a time that can be read</source>
        <extracomment>key</extracomment>
        <translation>«{0}» er ikke et tidspunkt som kan leses</translation>
    </message>
    <message>
        <location filename="../../composer/formats/link.py"/>
        <location filename="../../composer/formats/scalars.py"/>
        <source>“{0}” is not a value that JSON knows.</source>
        <extracomment>name; word</extracomment>
        <translation>«{0}» er ikke en verdi som JSON kjenner.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/reading.py"/>
        <source>“{0}” is not written as a whole number</source>
        <extracomment>key</extracomment>
        <translation>«{0}» er ikke skrevet som et heltall</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/reading.py"/>
        <source>“{0}” is there more than once</source>
        <extracomment>as_text(key)</extracomment>
        <translation>«{0}» er der mer enn én gang</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <source>“{0}”: It is missing.</source>
        <extracomment>name</extracomment>
        <translation>«{0}»: Det mangler.</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <source>“{0}”: It is of the wrong type.</source>
        <extracomment>one.name</extracomment>
        <translation>«{0}»: Det er av feil type.</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <source>“{0}”: It must be a list of texts.</source>
        <extracomment>one.name</extracomment>
        <translation>«{0}»: Det må være en liste med tekster.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>“{code}” is no currency of the standard ISO 4217, such as EUR or SEK.</source>
        <translation>«{code}» er ikke en valuta i standarden ISO 4217, som EUR eller NOK.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/payload.py"/>
        <location filename="../../composer/templates/payload/definition.py"/>
        <source>“{code}” is not one of the languages that the specification lists.</source>
        <translation>«{code}» er ikke et av språkene som spesifikasjonen lister opp.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>“{code}” should be written “{meant}”.</source>
        <translation>«{code}» bør skrives «{meant}».</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/component.py"/>
        <source>“{format}” is no format of a header that is known here: text, image, video, document or location.</source>
        <translation>«{format}» er ikke et format for topptekst som er kjent her: tekst, bilde, video, dokument eller posisjon.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/definition.py"/>
        <source>“{given}” is no category. It must be MARKETING, UTILITY or AUTHENTICATION.</source>
        <translation>«{given}» er ikke en kategori. Det må være MARKETING, UTILITY eller AUTHENTICATION.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/definition.py"/>
        <source>“{given}” is usually written “{meant}”. Meta takes either.</source>
        <translation>«{given}» skrives vanligvis «{meant}». Meta godtar begge.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/definition.py"/>
        <source>“{given}” was a category until 2023. New templates are MARKETING, UTILITY or AUTHENTICATION.</source>
        <translation>«{given}» var en kategori til 2023. Nye maler er MARKETING, UTILITY eller AUTHENTICATION.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_payload.py"/>
        <source>“{host}” is an address within a network of your own; WhatsApp cannot fetch a file from there.</source>
        <translation>«{host}» er en adresse i ditt eget nettverk. WhatsApp kan ikke hente en fil derfra.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/cta_url/payload.py"/>
        <source>“{host}” is an address within a network of your own; the recipient cannot open it.</source>
        <translation>«{host}» er en adresse i ditt eget nettverk. Mottakeren kan ikke åpne den.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/payload.py"/>
        <source>“{key}” and “{meant}” say the same; which of them counts is not confirmed.</source>
        <translation>«{key}» og «{meant}» sier det samme. Hvilken av dem som gjelder, er ikke bekreftet.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/words.py"/>
        <source>“{key}” and “{meant}” say the same; “{key}” was left as it is. Keep one of them.</source>
        <translation>«{key}» og «{meant}» sier det samme. «{key}» ble beholdt som den er. Behold én av dem.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/payload.py"/>
        <source>“{key}” belongs into “parameters”; here it has no effect.</source>
        <translation>«{key}» hører hjemme i «parameters». Her har det ingen virkning.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/editing.py"/>
        <source>“{key}” cannot be changed any more, only the category and the components. Make a new template instead.</source>
        <translation>«{key}» kan ikke endres lenger, bare kategorien og komponentene. Lag en ny mal i stedet.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/payload.py"/>
        <source>“{key}” is another format&apos;s spelling; LINK&apos;s own is “{meant}”. What LINK does with it is not confirmed.</source>
        <translation>«{key}» er et annet formats skrivemåte. LINKs egen er «{meant}». Hva LINK gjør med det, er ikke bekreftet.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/payload.py"/>
        <source>“{key}” is not a key of the specification; “{meant}” is meant.</source>
        <translation>«{key}» er ikke en nøkkel i spesifikasjonen. Du mener «{meant}».</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/words.py"/>
        <source>“{key}” is not how Meta spells it; “{meant}” was understood.</source>
        <translation>«{key}» er ikke Metas skrivemåte. «{meant}» ble forstått.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/payload.py"/>
        <source>“{key}” is not in the specification. It will be sent as it is.</source>
        <translation>«{key}» er ikke i spesifikasjonen. Det sendes som det er.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>“{key}” is there more than once in the same object; the last ones, in lines {lines}, count.</source>
        <translation>«{key}» er der mer enn én gang i det samme objektet. De siste, på linjene {lines}, gjelder.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>“{key}” is there more than once in the same object; the one in line {lines} counts.</source>
        <translation>«{key}» er der mer enn én gang i det samme objektet. Den på linje {lines} gjelder.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>“{key}” is usually written “{meant}”.</source>
        <translation>«{key}» skrives vanligvis «{meant}».</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>“{kind}” is another spelling; LINK&apos;s own is “{meant}”. What LINK does with it is not confirmed.</source>
        <translation>«{kind}» er en annen skrivemåte. LINKs egen er «{meant}». Hva LINK gjør med det, er ikke bekreftet.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/component.py"/>
        <source>“{kind}” is no component that is known here. It is kept as it is, and not checked.</source>
        <translation>«{kind}» er ikke en komponent som er kjent her. Den beholdes som den er og kontrolleres ikke.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source>“{kind}” is no kind of button that the specification knows. It will be sent as it is.</source>
        <translation>«{kind}» er ikke en knappetype som spesifikasjonen kjenner. Den sendes som den er.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <source>“{kind}” is no part of a template that LINK&apos;s specification knows. It will be sent as it is.</source>
        <translation>«{kind}» er ikke en del av en mal som LINKs spesifikasjon kjenner. Den sendes som den er.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>“{kind}” is no type of button that is known here. It is kept as it is, and not checked.</source>
        <translation>«{kind}» er ikke en knappetype som er kjent her. Den beholdes som den er og kontrolleres ikke.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>“{kind}” is no type of value that LINK&apos;s specification knows. It will be sent as it is.</source>
        <translation>«{kind}» er ikke en verditype som LINKs spesifikasjon kjenner. Den sendes som den er.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <location filename="../../composer/templates/payload/component.py"/>
        <source>“{kind}” is usually written “{meant}”. Meta takes either.</source>
        <translation>«{kind}» skrives vanligvis «{meant}». Meta godtar begge.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/text/payload.py"/>
        <source>“{link}” should begin with https:// or http://, so that it is a link on every phone.</source>
        <translation>«{link}» bør begynne med https:// eller http://, slik at den er en lenke på alle telefoner.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/checking.py"/>
        <source>“{name}” is empty in this row, and the message needs it.</source>
        <translation>«{name}» er tom i denne raden, og meldingen trenger den.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>“{name}” is no number and no name; the gap of a link is written {{1}}.</source>
        <translation>«{name}» er verken et nummer eller et navn. Variabelen i en lenke skrives {{1}}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/own_rules.py"/>
        <source>“{number}” looks like no phone number and no WhatsApp id.</source>
        <translation>«{number}» ser verken ut som et telefonnummer eller en WhatsApp-ID.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>“{other}” does not belong to a value of the type “{kind}”.</source>
        <translation>«{other}» hører ikke til en verdi av typen «{kind}».</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>“{said}” is no gap of the template; here “{name}” is needed.</source>
        <translation>«{said}» er ikke en variabel i malen. Her trengs «{name}».</translation>
    </message>
    <message>
        <location filename="../../composer/messages/unknown.py"/>
        <source>“{type}” is no interactive type that the specification knows. The message is sent as it is, and nothing in it is checked.</source>
        <translation>«{type}» er ikke en interaktiv type som spesifikasjonen kjenner. Meldingen sendes som den er, og ingenting i den kontrolleres.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/unknown.py"/>
        <source>“{type}” is no interactive type that the specification knows; “{meant}” is meant.</source>
        <translation>«{type}» er ikke en interaktiv type som spesifikasjonen kjenner. Du mener «{meant}».</translation>
    </message>
    <message>
        <location filename="../../composer/messages/unknown.py"/>
        <source>“{type}” is no type of message that the specification knows.</source>
        <translation>«{type}» er ikke en meldingstype som spesifikasjonen kjenner.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/unknown.py"/>
        <source>“{type}” is no type of message that the specification knows; “{meant}” is meant.</source>
        <translation>«{type}» er ikke en meldingstype som spesifikasjonen kjenner. Du mener «{meant}».</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/belonging.py"/>
        <source>“{what}” belongs to {owners}; {here} does not have it. It will be sent as it is.</source>
        <translation>«{what}» hører til {owners}. {here} har det ikke. Det sendes som det er.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>“{word}” in line {lines} was read as {meaning}.</source>
        <translation>«{word}» på linje {lines} ble lest som {meaning}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>“{word}” in lines {lines} was read as {meaning}.</source>
        <translation>«{word}» på linjene {lines} ble lest som {meaning}.</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <location filename="../../composer/ui/compose/confirm.py"/>
        <source>Cancel</source>
        <translation>Avbryt</translation>
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
        <translation>Send til {0} mottakere</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/confirm.py"/>
        <source>They get several messages each, in {0} requests.</source>
        <translation>De får flere meldinger hver, i {0} forespørsler.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/confirm.py"/>
        <source>This goes to {0} recipients, from “{1}”.</source>
        <translation>Dette går til {0} mottakere, fra «{1}».</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/confirm.py"/>
        <source>“{0}” is a live account: one real person gets this.</source>
        <translation>«{0}» er en live-konto: Én virkelig person får dette.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/confirm.py"/>
        <source>“{0}” is a live account: {1} real people get this.</source>
        <translation>«{0}» er en live-konto: {1} virkelige personer får dette.</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <location filename="../../composer/ui/settings/connection_test.py"/>
        <source>The test did not work: {0}</source>
        <translation>Testen virket ikke: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/connection_test.py"/>
        <source>There is no {0} to try. Type it first.</source>
        <translation>Det er ikke noe å prøve: {0}. Fyll ut det først.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/connection_test.py"/>
        <source>Trying…</source>
        <translation>Prøver …</translation>
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
        <translation>Hvor lenge meldinger beholdes</translation>
    </message>
</context>
<context>
    <name>DayBars</name>
    <message>
        <location filename="../../composer/ui/deliveries/bars.py"/>
        <source>{0} messages</source>
        <translation>{0} meldinger</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <location filename="../../composer/ui/templates/deeds.py"/>
        <source>1 template was removed from the library.</source>
        <translation>1 mal ble fjernet fra biblioteket.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/deeds.py"/>
        <source>Accounts that have them keep them.</source>
        <translation>Kontoer som har dem, beholder dem.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/deeds.py"/>
        <source>The template was copied as JSON.</source>
        <translation>Malen ble kopiert som JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/deeds.py"/>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/deeds.py"/>
        <source>What was changed here is gone.</source>
        <translation>Det som ble endret her, er borte.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/deeds.py"/>
        <source>{0} templates were copied as JSON.</source>
        <translation>{0} maler ble kopiert som JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/deeds.py"/>
        <source>{0} templates were removed from the library.</source>
        <translation>{0} maler ble fjernet fra biblioteket.</translation>
    </message>
</context>
<context>
    <name>DefinitionPane</name>
    <message>
        <location filename="../../composer/ui/templates/designer/json_side.py"/>
        <source>Line {0}, column {1}: {2} Until it is mended, the template stays as it was.</source>
        <translation>Linje {0}, kolonne {1}: {2} Til det er rettet, forblir malen som den var.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/json_side.py"/>
        <source>Not in the template yet</source>
        <translation>Ikke i malen ennå</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/json_side.py"/>
        <source>Open a file with a template…</source>
        <translation>Åpne en fil med en mal …</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/json_side.py"/>
        <source>Paste JSON in the template&apos;s place</source>
        <translation>Erstatt malen med JSON fra utklippstavlen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/json_side.py"/>
        <source>The definition</source>
        <translation>Definisjonen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/json_side.py"/>
        <source>The template as JSON</source>
        <translation>Malen som JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/json_side.py"/>
        <source>The template was changed meanwhile; your text is kept.</source>
        <translation>Malen ble endret i mellomtiden. Teksten din er beholdt.</translation>
    </message>
</context>
<context>
    <name>DeliveriesPage</name>
    <message>
        <location filename="../../composer/ui/deliveries/page.py"/>
        <source>The journal did not answer. Nothing is lost by it.</source>
        <translation>Journalen svarte ikke. Ingenting går tapt av det.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/page.py"/>
        <source>The messages could not be read</source>
        <translation>Meldingene kunne ikke leses</translation>
    </message>
</context>
<context>
    <name>DesignerHead</name>
    <message>
        <location filename="../../composer/ui/templates/designer/head.py"/>
        <source>Back to the templates</source>
        <translation>Tilbake til malene</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/head.py"/>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/head.py"/>
        <source>No language yet</source>
        <translation>Ikke noe språk ennå</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/head.py"/>
        <source>Not saved yet</source>
        <translation>Ikke lagret ennå</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/head.py"/>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Gjør om (Ctrl+Skift+Z)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/head.py"/>
        <source>Saved</source>
        <translation>Lagret</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/head.py"/>
        <source>Saving…</source>
        <translation>Lagrer …</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/head.py"/>
        <source>Template without a name</source>
        <translation>Mal uten navn</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/head.py"/>
        <source>Undo (Ctrl+Z)</source>
        <translation>Angre (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/head.py"/>
        <source>Use in a message</source>
        <translation>Bruk i en melding</translation>
    </message>
</context>
<context>
    <name>DesignerPage</name>
    <message>
        <location filename="../../composer/ui/templates/designer/page.py"/>
        <source>Drop it to open it in this template’s place: undo brings it back</source>
        <translation>Slipp for å åpne den i stedet for denne malen: Angre henter den tilbake</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/page.py"/>
        <source>Nothing to fix. The template is as Meta’s review asks.</source>
        <translation>Ingenting å rette. Malen er slik Metas vurdering krever.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/page.py"/>
        <source>One thing must be mended before this can be submitted.</source>
        <translation>Én ting må rettes før dette kan sendes inn.</translation>
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
        <translation>Teksten i JSON-panelet er ikke i malen ennå: Rett den, eller angre.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/page.py"/>
        <source>{0} things must be mended before this can be submitted.</source>
        <translation>{0} ting må rettes før dette kan sendes inn.</translation>
    </message>
</context>
<context>
    <name>DetailHead</name>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>A name that an account has cannot be changed: duplicate the template instead.</source>
        <translation>Et navn som en konto har, kan ikke endres: Dupliser malen i stedet.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Compare its languages</source>
        <translation>Sammenlign språkene</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Compare with another…</source>
        <translation>Sammenlign med en annen …</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Copy as JSON (Ctrl+C)</source>
        <translation>Kopier som JSON (Ctrl+C)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Copy for another tool, or save a page</source>
        <translation>Kopier for et annet verktøy, eller lagre en side</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Delete at the account…</source>
        <translation>Slett i kontoen …</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Design</source>
        <translation>Utform</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Duplicate (Ctrl+D)</source>
        <translation>Dupliser (Ctrl+D)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Export as JSON…</source>
        <translation>Eksporter som JSON …</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Hand over</source>
        <translation>Gi videre</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Remove from the library (Delete)</source>
        <translation>Fjern fra biblioteket (Del)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Rename… (F2)</source>
        <translation>Endre navn … (F2)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Submit a copy to “{0}”…</source>
        <translation>Send inn en kopi til «{0}» …</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Submit again…</source>
        <translation>Send inn igjen …</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Submit the changes…</source>
        <translation>Send inn endringene …</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Submit…</source>
        <translation>Send inn …</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>The template’s name</source>
        <translation>Navnet på malen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Use in a message</source>
        <translation>Bruk i en melding</translation>
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
        <translation>Kall</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>Details of the message</source>
        <translation>Detaljer om meldingen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>History</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>It was not sent from here.</source>
        <translation>Den ble ikke sendt herfra.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail.py"/>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>No report has come yet.</source>
        <translation>Ingen rapport er kommet ennå.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>Not sent from here</source>
        <translation>Ikke sendt herfra</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail.py"/>
        <source>Nothing to fix. The template is as Meta’s review asks.</source>
        <translation>Ingenting å rette. Malen er slik Metas vurdering krever.</translation>
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
        <translation>Forespørsel</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>The report as JSON</source>
        <translation>Rapporten som JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>The request as JSON</source>
        <translation>Forespørselen som JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail.py"/>
        <source>The template as JSON</source>
        <translation>Malen som JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>To {0}</source>
        <translation>Til {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>What Composer did</source>
        <translation>Hva Composer gjorde</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>What happened</source>
        <translation>Hva som skjedde</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>What was sent</source>
        <translation>Hva som ble sendt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>from {0}</source>
        <translation>fra {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>received {0}</source>
        <translation>mottatt {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>repeated</source>
        <translation>gjentatt</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>1 message</source>
        <translation>1 melding</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>Choose file…</source>
        <translation>Velg fil …</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>Export what is shown: {0}</source>
        <translation>Eksporter det som vises: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>Exporting to {0}…</source>
        <translation>Eksporterer til {0} …</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>Exporting to {0}… {1} messages</source>
        <translation>Eksporterer til {0} … {1} meldinger</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>File format</source>
        <translation>Filformat</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>Hide numbers but for three digits</source>
        <translation>Skjul numrene, bortsett fra tre sifre</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>Open the folder</source>
        <translation>Åpne mappen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>Progress of the export</source>
        <translation>Fremdrift for eksporten</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>The file was not written: {0}. Choose another place.</source>
        <translation>Filen ble ikke skrevet: {0}. Velg et annet sted.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>all messages that are found</source>
        <translation>alle meldinger som er funnet</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>{0} messages</source>
        <translation>{0} meldinger</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>{0} messages were written to {1}.</source>
        <translation>{0} meldinger ble skrevet til {1}.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>Changed here since. The account does not have it yet.</source>
        <translation>Endret her siden. Kontoen har det ikke ennå.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>Discard them</source>
        <translation>Forkast dem</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>Fetch again</source>
        <translation>Hent igjen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>It can be edited again from {0}.</source>
        <translation>Den kan redigeres igjen fra {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>It is a template of “{0}”: fetch it</source>
        <translation>Det er en mal i «{0}»: Hent den</translation>
    </message>
    <message>
        <source>Known: {0}</source>
        <translation type="vanished">Kjent: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>Last looked up: {0}</source>
        <translation>Sist kontrollert: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>Submit the changes…</source>
        <translation>Send inn endringene …</translation>
    </message>
</context>
<context>
    <name>FetchPanel</name>
    <message>
        <location filename="../../composer/ui/templates/fetch_panel.py"/>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/fetch_panel.py"/>
        <source>Fetch</source>
        <translation>Hent</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/fetch_panel.py"/>
        <source>Fetch from “{0}”</source>
        <translation>Hent fra «{0}»</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/fetch_panel.py"/>
        <source>Ids of the templates to fetch</source>
        <translation>ID-ene til malene som skal hentes</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/fetch_panel.py"/>
        <source>Template ids, as WhatsApp Manager shows them</source>
        <translation>Mal-ID-er, slik WhatsApp Manager viser dem</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/fetch_panel.py"/>
        <source>The number that the templates belong to</source>
        <translation>Nummeret malene hører til</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <location filename="../../composer/ui/forms/field.py"/>
        <source>{0}, required</source>
        <translation>{0}, obligatorisk</translation>
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
        <translation>Eksporter det som vises … (Ctrl+E)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/filters.py"/>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/filters.py"/>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/filters.py"/>
        <source>One or two letters are looked for in the newest {0} messages.</source>
        <translation>Én eller to bokstaver søkes i de {0} nyeste meldingene.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/filters.py"/>
        <source>Only {0}. Show all dates</source>
        <translation>Bare {0}. Vis alle datoer</translation>
    </message>
    <message>
        <source>Only {0}. Show all days</source>
        <translation type="vanished">Bare {0}. Vis alle datoer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/filters.py"/>
        <source>Search name, text or id</source>
        <translation>Søk etter navn, tekst eller ID</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/filters.py"/>
        <source>Search number, text, id or code</source>
        <translation>Søk etter nummer, tekst, ID eller kode</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/filters.py"/>
        <source>Search the messages</source>
        <translation>Søk i meldingene</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/filters.py"/>
        <source>Search the templates</source>
        <translation>Søk i malene</translation>
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
        <source>Show all days</source>
        <translation type="vanished">Vis alle datoer</translation>
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
        <translation>&amp;Ferdig</translation>
    </message>
    <message>
        <location filename="../../composer/ui/welcome/tour.py"/>
        <source>&amp;Next</source>
        <translation>&amp;Neste</translation>
    </message>
    <message>
        <location filename="../../composer/ui/welcome/tour.py"/>
        <source>{0} of {1}</source>
        <translation>{0} av {1}</translation>
    </message>
</context>
<context>
    <name>ForgettingCard</name>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>It is being removed…</source>
        <translation>Det fjernes …</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>It stays a test recipient of: {0}.</source>
        <translation>Det forblir testmottaker for: {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>Keep it</source>
        <translation>Behold det</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>Look what there is</source>
        <translation>Se hva som finnes</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>Looking…</source>
        <translation>Leter …</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>May have been sent, and what became of them will not be known: {0}.</source>
        <translation>Kan være sendt, og hva som skjedde med dem, blir ikke kjent: {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>Number to forget</source>
        <translation>Nummer å glemme</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>Remove everything of {0}?</source>
        <translation>Vil du fjerne alt om {0}?</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>Remove for good</source>
        <translation>Fjern for godt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>Removed of {0}: sent messages {1}, reports {2}, received messages {3}, rows of lists {4}, begun replies {5}.</source>
        <translation>Fjernet om {0}: sendte meldinger {1}, rapporter {2}, mottatte meldinger {3}, rader i lister {4}, påbegynte svar {5}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>Rows of lists that were sent: {0}, begun replies: {1}.</source>
        <translation>Rader i lister som er sendt: {0}, påbegynte svar: {1}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>Sent messages: {0}, their reports: {1}, received messages: {2}.</source>
        <translation>Sendte meldinger: {0}, rapportene om dem: {1}, mottatte meldinger: {2}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>Staying, because they are leaving at this moment or wait together with others’: {0}. Look again later.</source>
        <translation>Blir værende, fordi de sendes akkurat nå eller venter sammen med andres: {0}. Se etter igjen senere.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>Still waiting, and then not sent: {0}.</source>
        <translation>Venter fortsatt, og sendes da ikke: {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>The daily copies of the journal are replaced by a new one. A relay may keep its callbacks as long as its configuration says. This cannot be undone.</source>
        <translation>De daglige kopiene av journalen erstattes av en ny. Et relé kan beholde callbackene sine så lenge konfigurasjonen sier. Dette kan ikke angres.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>The daily copies were replaced by one of now, in which the number is not.</source>
        <translation>De daglige kopiene ble erstattet av en ny, der nummeret ikke er med.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>The draft in Compose names the number; it stays as you write it.</source>
        <translation>Utkastet i Skriv nevner nummeret. Det blir værende slik du skriver det.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>There is nothing of {0}.</source>
        <translation>Det finnes ingenting om {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>When a person asks not to be in your data any more: all that was sent to their number and came from it is removed.</source>
        <translation>Når en person ber om ikke å være i dataene dine lenger: Alt som er sendt til nummeret og kom fra det, fjernes.</translation>
    </message>
</context>
<context>
    <name>FormatSide</name>
    <message>
        <location filename="../../composer/ui/compose/formats_side.py"/>
        <source>Copied</source>
        <translation>Kopiert</translation>
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
        <translation>Side om side i et eget vindu</translation>
    </message>
</context>
<context>
    <name>FormatsView</name>
    <message>
        <location filename="../../composer/ui/compose/formats_view.py"/>
        <source>All of it can be said.</source>
        <translation>Alt kan uttrykkes.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/formats_view.py"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/formats_view.py"/>
        <source>The request in LINK’s format</source>
        <translation>Forespørselen i LINKs format</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/formats_view.py"/>
        <source>The request in this format</source>
        <translation>Forespørselen i dette formatet</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/formats_view.py"/>
        <source>There is no message that this format could say.</source>
        <translation>Det er ingen melding som dette formatet kan uttrykke.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/formats_view.py"/>
        <source>To change it, write into the tab JSON, or paste any format there.</source>
        <translation>Hvis du vil endre den, skriv i fanen JSON, eller lim inn et hvilket som helst format der.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/formats_view.py"/>
        <source>Underlined with dashes: what Meta does not have (F7).</source>
        <translation>Understreket med streker: det Meta ikke har (F7).</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/formats_view.py"/>
        <source>Underlined with dashes: what is otherwise with LINK (F7).</source>
        <translation>Understreket med streker: det som er annerledes hos LINK (F7).</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/formats_view.py"/>
        <source>What this account sends.</source>
        <translation>Det denne kontoen sender.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/formats_view.py"/>
        <source>{0} requests: one message to one recipient each; this is the first.</source>
        <translation>{0} forespørsler: én melding til én mottaker hver. Dette er den første.</translation>
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
        <translation>Hjelp</translation>
    </message>
    <message>
        <location filename="../../composer/habits.py"/>
        <source>Help (F1)</source>
        <translation>Hjelp (F1)</translation>
    </message>
    <message>
        <location filename="../../composer/habits.py"/>
        <source>Help for where you are</source>
        <translation>Hjelp for der du er</translation>
    </message>
    <message>
        <location filename="../../composer/habits.py"/>
        <source>The first minute</source>
        <translation>Det første minuttet</translation>
    </message>
    <message>
        <location filename="../../composer/habits.py"/>
        <source>manual question explain</source>
        <translation>håndbok spørsmål forklar</translation>
    </message>
    <message>
        <location filename="../../composer/habits.py"/>
        <source>tour introduction guide begin practice</source>
        <translation>omvisning introduksjon veiledning begynn øve</translation>
    </message>
    <message>
        <location filename="../../composer/habits.py"/>
        <source>version licence details</source>
        <translation>versjon lisens detaljer</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <location filename="../../composer/ui/handover/menu.py"/>
        <source>Copied as {0}.</source>
        <translation>Kopiert som {0}.</translation>
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
        <translation>Lagre en side</translation>
    </message>
    <message>
        <location filename="../../composer/ui/handover/menu.py"/>
        <source>Save a page as HTML…</source>
        <translation>Lagre en side som HTML …</translation>
    </message>
    <message>
        <location filename="../../composer/ui/handover/menu.py"/>
        <source>Save a page as PDF…</source>
        <translation>Lagre en side som PDF …</translation>
    </message>
    <message>
        <location filename="../../composer/ui/handover/menu.py"/>
        <source>The page could not be written to {0}: {1}. Choose another folder.</source>
        <translation>Siden kunne ikke skrives til {0}: {1}. Velg en annen mappe.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/handover/menu.py"/>
        <source>The page is in {0}.</source>
        <translation>Siden ligger i {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/handover/menu.py"/>
        <source>User name, password or token are not in it: it takes them from the environment.</source>
        <translation>Brukernavn, passord eller token er ikke med: De hentes fra miljøet.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/handover/menu.py"/>
        <source>Web page (*.html)</source>
        <translation>Nettside (*.html)</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <location filename="../../composer/ui/help/window.py"/>
        <source>Back (Alt+Left)</source>
        <translation>Tilbake (Alt+Venstre)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/help/window.py"/>
        <source>Forward (Alt+Right)</source>
        <translation>Frem (Alt+Høyre)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/help/window.py"/>
        <source>Help for Composer</source>
        <translation>Hjelp for Composer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/help/window.py"/>
        <source>Nothing was found. Try one word.</source>
        <translation>Ingen treff. Prøv med ett ord.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/help/window.py"/>
        <source>Search the help</source>
        <translation>Søk i hjelpen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/help/window.py"/>
        <source>This page is not translated yet; here it is in English.</source>
        <translation>Denne siden er ikke oversatt ennå. Her er den på engelsk.</translation>
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
        <translation>Kall om denne malen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/history.py"/>
        <source>Nothing was asked of an account about this template yet.</source>
        <translation>Ingen konto er spurt om noe om denne malen ennå.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/history.py"/>
        <source>Request and answer</source>
        <translation>Forespørsel og svar</translation>
    </message>
</context>
<context>
    <name>HoldStrip</name>
    <message>
        <location filename="../../composer/ui/compose/hold_strip.py"/>
        <source>1 message waits.</source>
        <translation>1 melding venter.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/hold_strip.py"/>
        <source>Account settings…</source>
        <translation>Kontoinnstillinger …</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/hold_strip.py"/>
        <source>Resume sending</source>
        <translation>Gjenoppta sendingen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/hold_strip.py"/>
        <source>Sending with “{0}” stands still. {1}. {2} {3}</source>
        <translation>Sendingen med «{0}» står stille. {1}. {2} {3}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/hold_strip.py"/>
        <source>{0} messages wait.</source>
        <translation>{0} meldinger venter.</translation>
    </message>
</context>
<context>
    <name>Ids</name>
    <message>
        <location filename="../../composer/ui/deliveries/ids.py"/>
        <source>Composer’s own name for the request; reports carry it</source>
        <translation>Composers eget navn på forespørselen. Rapporter har det med</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/ids.py"/>
        <source>Copy the {0}</source>
        <translation>Kopier {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/ids.py"/>
        <source>LINK’s or Meta’s name for the message</source>
        <translation>LINKs eller Metas navn på meldingen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/ids.py"/>
        <source>The refId of the request that was sent before</source>
        <translation>refId-en til forespørselen som ble sendt før</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/ids.py"/>
        <source>WhatsApp’s name for the message; answers carry it</source>
        <translation>WhatsApps navn på meldingen. Svar har det med</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <location filename="../../composer/ui/inbox/page.py"/>
        <source>The account through which this came was removed. Add it again to reply.</source>
        <translation>Kontoen som dette kom gjennom, er fjernet. Legg den til igjen for å svare.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/page.py"/>
        <source>The journal did not answer. Nothing is lost by it.</source>
        <translation>Journalen svarte ikke. Ingenting går tapt av det.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/page.py"/>
        <source>The messages could not be read</source>
        <translation>Meldingene kunne ikke leses</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/page.py"/>
        <source>This message has no phone number to which a reply could go.</source>
        <translation>Denne meldingen har ikke noe telefonnummer som et svar kan sendes til.</translation>
    </message>
</context>
<context>
    <name>InstallationPanel</name>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>A thousand messages with their reports take about 3 MB in the journal. A copy of it is made each day. The newest seven stay beside it, fewer where they take more than 1 GB together.</source>
        <translation>Tusen meldinger med rapportene sine tar omtrent 3 MB i journalen. Det lages en kopi av den hver dag. De sju nyeste blir liggende ved siden av, færre hvis de til sammen tar mer enn 1 GB.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>All that Composer writes is in this folder, on this computer. Passwords are not in it.</source>
        <translation>Alt Composer skriver, ligger i denne mappen på denne datamaskinen. Passord er ikke med.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>Check again</source>
        <translation>Kontroller igjen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>Data folder</source>
        <translation>Datamappe</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>Drafts, journal and log</source>
        <translation>Utkast, journal og logg</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>Looking for the keyring…</source>
        <translation>Leter etter nøkkelringen …</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>Open the folder</source>
        <translation>Åpne mappen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>Passwords and tokens</source>
        <translation>Passord og tokener</translation>
    </message>
</context>
<context>
    <name>JsonEdit</name>
    <message>
        <location filename="../../composer/ui/forms/json_edit.py"/>
        <source>Not JSON yet. Line {0}, column {1}: {2}</source>
        <translation>Ikke JSON ennå. Linje {0}, kolonne {1}: {2}</translation>
    </message>
</context>
<context>
    <name>JsonPane</name>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>Bring it back</source>
        <translation>Hent det tilbake</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>Copy the JSON</source>
        <translation>Kopier JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>Each row fills this in</source>
        <translation>Hver rad fyller inn dette</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>In LINK’s words</source>
        <translation>Med LINKs ord</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>Line {0}, column {1}: {2} Until it is mended, the message stays as it was.</source>
        <translation>Linje {0}, kolonne {1}: {2} Til det er rettet, forblir meldingen som den var.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>Next request</source>
        <translation>Neste forespørsel</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>Not in the message yet</source>
        <translation>Ikke i meldingen ennå</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>Open a file with a message…</source>
        <translation>Åpne en fil med en melding …</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>Paste JSON in the message&apos;s place</source>
        <translation>Erstatt meldingen med JSON fra utklippstavlen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>Previous request</source>
        <translation>Forrige forespørsel</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>Request {0} of {1}</source>
        <translation>Forespørsel {0} av {1}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>The message was changed meanwhile; your text is kept.</source>
        <translation>Meldingen ble endret i mellomtiden. Teksten din er beholdt.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>The request as JSON</source>
        <translation>Forespørselen som JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>Tidy: repair and indent the JSON</source>
        <translation>Rydd opp: Reparer JSON-teksten og sett innrykk</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>What will be sent</source>
        <translation>Det som blir sendt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>“Formats” has what this account sends, byte for byte.</source>
        <translation>«Formater» har det denne kontoen sender, byte for byte.</translation>
    </message>
</context>
<context>
    <name>JsonSide</name>
    <message>
        <location filename="../../composer/ui/inbox/json_side.py"/>
        <source>As it came</source>
        <translation>Slik den kom</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/json_side.py"/>
        <source>As it was sent</source>
        <translation>Slik den ble sendt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/json_side.py"/>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/json_side.py"/>
        <source>Copy the text as it came</source>
        <translation>Kopier teksten slik den kom</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/json_side.py"/>
        <source>The message as JSON</source>
        <translation>Meldingen som JSON</translation>
    </message>
</context>
<context>
    <name>KeepingCard</name>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>90 days</source>
        <translation>90 dager</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>Another time</source>
        <translation>En annen tid</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>Apply</source>
        <translation>Bruk</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>Change nothing</source>
        <translation>Ikke endre noe</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>Days to keep, from 7 to 3650</source>
        <translation>Antall dager, fra 7 til 3650</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>Everything</source>
        <translation>Alt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>From before {0}: sent messages {1}, their reports {2}, received messages {3}.</source>
        <translation>Fra før {0}: sendte meldinger {1}, rapportene om dem {2}, mottatte meldinger {3}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>How long messages are kept</source>
        <translation>Hvor lenge meldinger beholdes</translation>
    </message>
    <message>
        <source>Keep so long</source>
        <translation type="vanished">Behold så lenge</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>Looking how much that is…</source>
        <translation>Ser etter hvor mye det er …</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>Messages that were not sent from here, with their reports: {0}.</source>
        <translation>Meldinger som ikke ble sendt herfra, med rapportene om dem: {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>Nothing is that old yet.</source>
        <translation>Ingenting er så gammelt ennå.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>Of that age, but staying, because they wait, are under way or may have been sent: {0}.</source>
        <translation>Så gamle, men blir værende, fordi de venter, er underveis eller kan være sendt: {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>One year</source>
        <translation>Ett år</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>Remove it</source>
        <translation>Fjern det</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>Remove what is older than {0} days?</source>
        <translation>Vil du fjerne det som er eldre enn {0} dager?</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>Removed messages: {0}. Others go by themselves when they are that old.</source>
        <translation>Fjernede meldinger: {0}. Andre forsvinner av seg selv når de er så gamle.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>This cannot be undone.</source>
        <translation>Dette kan ikke angres.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>What is older goes by itself: messages with their reports, what people wrote, and the lists that were sent. Drafts and templates stay, and so does what is under way or may have been sent. The daily copies have it for up to seven days more.</source>
        <translation>Det som er eldre, forsvinner av seg selv: meldinger med rapportene sine, det folk har skrevet, og listene som er sendt. Utkast og maler blir værende, og det gjør også det som er underveis eller kan være sendt. De daglige kopiene har det i inntil sju dager til.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>What is older is being removed, bit by bit. You can go on meanwhile.</source>
        <translation>Det som er eldre, fjernes bit for bit. Du kan fortsette imens.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>days</source>
        <translation>dager</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <location filename="../../composer/ui/commands/sheet.py"/>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/sheet.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Hurtigtaster</translation>
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
        <translation>Ingen treff. Prøv et ord som «knapp» eller «mal».</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/kind_panel.py"/>
        <source>Samples</source>
        <translation>Eksempler</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/kind_panel.py"/>
        <source>Search kinds and samples</source>
        <translation>Søk i typer og eksempler</translation>
    </message>
</context>
<context>
    <name>KindPicker</name>
    <message>
        <location filename="../../composer/ui/compose/picker.py"/>
        <source>Choose another kind of message (Ctrl+Shift+K)</source>
        <translation>Velg en annen meldingstype (Ctrl+Skift+K)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/picker.py"/>
        <source>Kind of message: {0}</source>
        <translation>Meldingstype: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/picker.py"/>
        <source>Unknown kind</source>
        <translation>Ukjent type</translation>
    </message>
</context>
<context>
    <name>LanguageMatrix</name>
    <message>
        <location filename="../../composer/ui/templates/use/matrix.py"/>
        <source>Built alike</source>
        <translation>Bygd opp likt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/matrix.py"/>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/matrix.py"/>
        <source>Compared with the first</source>
        <translation>Sammenlignet med det første</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/matrix.py"/>
        <source>Enter or a double click in a column writes the message in that language.</source>
        <translation>Enter eller et dobbeltklikk i en kolonne skriver meldingen på det språket.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/matrix.py"/>
        <source>The template in all its languages</source>
        <translation>Malen på alle språkene</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/matrix.py"/>
        <source>not there</source>
        <translation>ikke der</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/matrix.py"/>
        <source>{0} in all its languages</source>
        <translation>{0} på alle språkene</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/matrix.py"/>
        <source>{0} languages, all built alike: a message that fits one fits all.</source>
        <translation>{0} språk, alle bygd opp likt: En melding som passer til ett, passer til alle.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/matrix.py"/>
        <source>{0} languages, of which one is built otherwise than the first.</source>
        <translation>{0} språk, og ett av dem er bygd opp annerledes enn det første.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/matrix.py"/>
        <source>{0} languages, of which {1} are built otherwise than the first: a message that fits one may not fit these.</source>
        <translation>{0} språk, og {1} av dem er bygd opp annerledes enn det første: En melding som passer til ett, passer kanskje ikke til disse.</translation>
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
        <translation>Noen endringer er ikke lagret</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/leaving.py"/>
        <source>Stay</source>
        <translation>Bli her</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/leaving.py"/>
        <source>You changed {0} in Settings. Without saving, these changes are lost.</source>
        <translation>Du har endret {0} i Innstillinger. Hvis du ikke lagrer, går endringene tapt.</translation>
    </message>
</context>
<context>
    <name>LeftoversBox</name>
    <message>
        <location filename="../../composer/ui/forms/leftovers.py"/>
        <source>The form has no field for this: it is not in the specification, or belongs to a choice that is not made. It is kept and sent as it stands here, as JSON.</source>
        <translation>Skjemaet har ikke noe felt for dette: Det er ikke i spesifikasjonen, eller det hører til et valg som ikke er gjort. Det beholdes og sendes slik det står her, som JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/leftovers.py"/>
        <source>Without a field</source>
        <translation>Uten felt</translation>
    </message>
</context>
<context>
    <name>Length</name>
    <message>
        <location filename="../../composer/ui/forms/times.py"/>
        <source>48 hours, unless said</source>
        <translation>48 timer hvis tomt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/times.py"/>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <location filename="../../composer/ui/templates/library_page.py"/>
        <source>Begin a template</source>
        <translation>Begynn på en mal</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/library_page.py"/>
        <source>Bring one in</source>
        <translation>Hent inn en</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/library_page.py"/>
        <source>Choose one to see how it looks, what its account says of it, and what can be done.</source>
        <translation>Velg en for å se hvordan den ser ut, hva kontoen sier om den, og hva du kan gjøre.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/library_page.py"/>
        <source>Drop it to bring it into the library</source>
        <translation>Slipp for å hente den inn i biblioteket</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/library_page.py"/>
        <source>No template chosen</source>
        <translation>Ingen mal er valgt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/library_page.py"/>
        <source>No template yet</source>
        <translation>Ingen mal ennå</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/library_page.py"/>
        <source>Templates begin conversations: Meta reviews them once, then they can be sent to anybody. Begin one here, or paste or drop JSON: a definition, an answer of Meta’s API, a message with a template.</source>
        <translation>Maler starter samtaler: Meta vurderer dem én gang, og deretter kan de sendes til hvem som helst. Begynn på en her, eller lim inn eller slipp JSON: en definisjon, et svar fra Metas API, en melding med en mal.</translation>
    </message>
</context>
<context>
    <name>ListChip</name>
    <message>
        <location filename="../../composer/ui/lists/chip.py"/>
        <source>Look at the rows, and send</source>
        <translation>Se på radene, og send</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/chip.py"/>
        <source>Next row</source>
        <translation>Neste rad</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/chip.py"/>
        <source>Pasted rows</source>
        <translation>Innlimte rader</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/chip.py"/>
        <source>Previous row</source>
        <translation>Forrige rad</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/chip.py"/>
        <source>Remove the list</source>
        <translation>Fjern listen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/chip.py"/>
        <source>Shown: row {0}</source>
        <translation>Vises: rad {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/chip.py"/>
        <source>To the list {0}</source>
        <translation>Til listen {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/chip.py"/>
        <source>{0}: 1 row</source>
        <translation>{0}: 1 rad</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/chip.py"/>
        <source>{0}: {1} rows</source>
        <translation>{0}: {1} rader</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>1 template</source>
        <translation>1 mal</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>Begin a template (Ctrl+N)</source>
        <translation>Begynn på en mal (Ctrl+N)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>Bring in</source>
        <translation>Hent inn</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>Fetch from an account by id…</source>
        <translation>Hent fra en konto med ID …</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>Fetch what the accounts have of the templates that are shown (F5)</source>
        <translation>Hent det kontoene har av malene som vises (F5)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>No template matches</source>
        <translation>Ingen mal passer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>Open JSON files…</source>
        <translation>Åpne JSON-filer …</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>Open a folder of JSON files…</source>
        <translation>Åpne en mappe med JSON-filer …</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>Paste JSON (Ctrl+V)</source>
        <translation>Lim inn JSON (Ctrl+V)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/list_pane.py"/>
        <source>Search conversations</source>
        <translation>Søk i samtaler</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>Search for fewer words, or show all templates.</source>
        <translation>Søk etter færre ord, eller vis alle maler.</translation>
    </message>
    <message>
        <source>Search for less, or show all templates.</source>
        <translation type="vanished">Søk bredere, eller vis alle maler.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/list_pane.py"/>
        <source>Search numbers and messages</source>
        <translation>Søk i numre og meldinger</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>Show all templates</source>
        <translation>Vis alle maler</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>Templates</source>
        <translation>Maler</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>{0} of {1}</source>
        <translation>{0} av {1}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>{0} templates</source>
        <translation>{0} maler</translation>
    </message>
</context>
<context>
    <name>ListSending</name>
    <message>
        <location filename="../../composer/list_sending.py"/>
        <source>Pasted rows</source>
        <translation>Innlimte rader</translation>
    </message>
    <message>
        <location filename="../../composer/list_sending.py"/>
        <source>Send it again</source>
        <translation>Send på nytt</translation>
    </message>
    <message>
        <location filename="../../composer/list_sending.py"/>
        <source>The result is in “{0}”.</source>
        <translation>Resultatet ligger i «{0}».</translation>
    </message>
    <message>
        <location filename="../../composer/list_sending.py"/>
        <source>What became of each row can be saved below, now and later.</source>
        <translation>Hva som skjedde med hver rad, kan lagres nedenfor, nå og senere.</translation>
    </message>
    <message>
        <location filename="../../composer/list_sending.py"/>
        <source>“{0}” is on its way to 1 recipient.</source>
        <translation>«{0}» er på vei til 1 mottaker.</translation>
    </message>
    <message>
        <location filename="../../composer/list_sending.py"/>
        <source>“{0}” is on its way to {1} recipients.</source>
        <translation>«{0}» er på vei til {1} mottakere.</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <location filename="../../composer/ui/forms/marks.py"/>
        <source>Bold: *text* (Ctrl+B)</source>
        <translation>Fet: *tekst* (Ctrl+B)</translation>
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
        <translation>Sett inn en variabel her, som hver melding fyller: {{1}}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/marks.py"/>
        <source>Strike-through: ~text~</source>
        <translation>Gjennomstreking: ~tekst~</translation>
    </message>
</context>
<context>
    <name>MessageForm</name>
    <message>
        <location filename="../../composer/ui/compose/message_form.py"/>
        <source>Add another message to the request</source>
        <translation>Legg til en melding til i forespørselen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/message_form.py"/>
        <source>No form knows this type of message. Every key of it is here, as JSON.</source>
        <translation>Ikke noe skjema kjenner denne meldingstypen. Alle nøklene er her, som JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/message_form.py"/>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Gjør om (Ctrl+Skift+Z)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/message_form.py"/>
        <source>Undo (Ctrl+Z)</source>
        <translation>Angre (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>MessagesTable</name>
    <message>
        <location filename="../../composer/ui/deliveries/table.py"/>
        <source>Messages</source>
        <translation>Meldinger</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/table.py"/>
        <source>Messages that came while the list held still for you</source>
        <translation>Meldinger som kom mens listen sto stille for deg</translation>
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
        <translation>Velg et tidspunkt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/times.py"/>
        <source>Choose…</source>
        <translation>Velg …</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/times.py"/>
        <source>Date and time…</source>
        <translation>Dato og tid …</translation>
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
        <translation>Om 7 dager</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <location filename="../../composer/ui/templates/notice.py"/>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>NoticesPanel</name>
    <message>
        <location filename="../../composer/ui/settings/notices_panel.py"/>
        <source>Messages that do not arrive</source>
        <translation>Meldinger som ikke kommer frem</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/notices_panel.py"/>
        <source>Messages that you watch are told of in any case, however old they are: when they arrive, when they are read, and if they fail. Deliveries has a bell for that beside each message.</source>
        <translation>Meldinger du følger, får du alltid beskjed om, uansett hvor gamle de er: når de kommer frem, når de blir lest og hvis de mislykkes. I Leveringer er det en bjelle for det ved hver melding.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/notices_panel.py"/>
        <source>Tell me when something that I sent fails</source>
        <translation>Si fra når noe jeg har sendt, mislykkes</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/notices_panel.py"/>
        <source>While Composer is not in front, your desktop tells you if a message that you sent in the last 24 hours fails, is refused, or gets no report in time. There is at most one notice a minute. It says to whom and why, never what the message says; a click on it opens Deliveries.</source>
        <translation>Når Composer ikke er fremst, sier skrivebordet fra hvis en melding du har sendt de siste 24 timene, mislykkes, blir avslått eller ikke får noen rapport i tide. Det blir høyst ett varsel i minuttet. Det sier til hvem og hvorfor, aldri hva meldingen sier. Et klikk på det åpner Leveringer.</translation>
    </message>
</context>
<context>
    <name>Pairs</name>
    <message>
        <location filename="../../composer/ui/forms/lists.py"/>
        <source>Add a key and value</source>
        <translation>Legg til en nøkkel og verdi</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/lists.py"/>
        <source>Key</source>
        <translation>Nøkkel</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/lists.py"/>
        <source>Remove this pair</source>
        <translation>Fjern dette paret</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/lists.py"/>
        <source>Value</source>
        <translation>Verdi</translation>
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
        <translation>Ingenting heter «{0}». Prøv et annet ord for det.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/palette.py"/>
        <source>Search commands</source>
        <translation>Søk i kommandoer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/palette.py"/>
        <source>What would you like to do?</source>
        <translation>Hva vil du gjøre?</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/palette.py"/>
        <source>choose</source>
        <translation>velg</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/palette.py"/>
        <source>close</source>
        <translation>lukk</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/palette.py"/>
        <source>do it</source>
        <translation>utfør</translation>
    </message>
</context>
<context>
    <name>PhoneScene</name>
    <message>
        <location filename="../../composer/ui/preview/scene.py"/>
        <source>Phone preview</source>
        <translation>Telefonvisning</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/scene.py"/>
        <source>The person answered: {0}</source>
        <translation>Personen svarte: {0}</translation>
    </message>
</context>
<context>
    <name>PhoneSide</name>
    <message>
        <location filename="../../composer/ui/templates/designer/phone_side.py"/>
        <source>Taps are only tried here: nothing is sent to the Inbox.</source>
        <translation>Trykk prøves bare her: Ingenting sendes til innboksen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/phone_side.py"/>
        <source>What the phone shows</source>
        <translation>Hva telefonen viser</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/phone_side.py"/>
        <source>With gaps</source>
        <translation>Med variabler</translation>
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
        <translation>Ingenting å rette. Meldingen er slik spesifikasjonen krever.</translation>
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
        <translation>Stopp</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <location filename="../../composer/ui/widgets/rail_button.py"/>
        <source>{0}, {1} unread</source>
        <translation>{0}, {1} uleste</translation>
    </message>
</context>
<context>
    <name>RawPane</name>
    <message>
        <location filename="../../composer/ui/deliveries/raw.py"/>
        <source>Copy the text as it was sent</source>
        <translation>Kopier teksten slik den ble sendt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/raw.py"/>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/raw.py"/>
        <source>Previous</source>
        <translation>Forrige</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/raw.py"/>
        <source>{0} of {1}</source>
        <translation>{0} av {1}</translation>
    </message>
</context>
<context>
    <name>ReadNote</name>
    <message>
        <location filename="../../composer/ui/compose/read_note.py"/>
        <source>1 repair: {1}</source>
        <translation>1 reparasjon: {1}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/read_note.py"/>
        <source>Close this note</source>
        <translation>Lukk denne meldingen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/read_note.py"/>
        <source>Reading “{0}”…</source>
        <translation>Leser «{0}» …</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/read_note.py"/>
        <source>Reading…</source>
        <translation>Leser …</translation>
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
        <translation>{0} Ingenting ble endret.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/read_note.py"/>
        <source>{0} repairs: {1} …</source>
        <translation>{0} reparasjoner: {1} …</translation>
    </message>
</context>
<context>
    <name>RecipientList</name>
    <message>
        <location filename="../../composer/ui/compose/recipient_list.py"/>
        <source>Find a number or a name</source>
        <translation>Finn et nummer eller et navn</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/recipient_list.py"/>
        <source>Find a recipient</source>
        <translation>Finn en mottaker</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/recipient_list.py"/>
        <source>Recipients</source>
        <translation>Mottakere</translation>
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
        <translation>Fjern de valgte mottakerne</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/recipient_list.py"/>
        <source>{0} of {1} recipients</source>
        <translation>{0} av {1} mottakere</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/recipient_list.py"/>
        <source>{0} recipients</source>
        <translation>{0} mottakere</translation>
    </message>
</context>
<context>
    <name>Recipients</name>
    <message>
        <location filename="../../composer/ui/compose/recipients.py"/>
        <source>Add a number, +46701234567</source>
        <translation>Legg til et nummer, +46701234567</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/recipients.py"/>
        <source>All {0}, to look through</source>
        <translation>Alle {0}, til gjennomsyn</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/recipients.py"/>
        <source>Remove all</source>
        <translation>Fjern alle</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/recipients.py"/>
        <source>Remove all recipients. Undo (Ctrl+Z) brings them back.</source>
        <translation>Fjern alle mottakere. Angre (Ctrl+Z) henter dem tilbake.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/recipients.py"/>
        <source>Remove {0}</source>
        <translation>Fjern {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/recipients.py"/>
        <source>To: add a recipient&apos;s number</source>
        <translation>Til: legg til nummeret til en mottaker</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/recipients.py"/>
        <source>and {0} more</source>
        <translation>og {0} til</translation>
    </message>
</context>
<context>
    <name>Refreshing</name>
    <message>
        <location filename="../../composer/ui/templates/refreshing.py"/>
        <source>1 template is no longer at its account.</source>
        <translation>1 mal finnes ikke lenger i kontoen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/refreshing.py"/>
        <source>Fetching {0} of {1}</source>
        <translation>Henter {0} av {1}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/refreshing.py"/>
        <source>No account has any of these templates: nothing was fetched.</source>
        <translation>Ingen konto har noen av disse malene: Ingenting ble hentet.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/refreshing.py"/>
        <source>Stopped. What was read stays.</source>
        <translation>Stoppet. Det som er lest, beholdes.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/refreshing.py"/>
        <source>{0} templates are no longer at their account.</source>
        <translation>{0} maler finnes ikke lenger i kontoen.</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <location filename="../../composer/ui/settings/removal.py"/>
        <source>Its password and token are removed from the keyring. What was sent stays in Deliveries; what still waits is held.</source>
        <translation>Passordet og tokenet fjernes fra nøkkelringen. Det som er sendt, blir værende i Leveringer. Det som fortsatt venter, holdes tilbake.</translation>
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
        <translation>Fjern denne kontoen …</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/removal.py"/>
        <source>Remove “{0}”?</source>
        <translation>Vil du fjerne «{0}»?</translation>
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
        <translation>Åpne i Skriv for å sende noe annet enn tekst</translation>
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
        <translation>Sandkassen leverer svaret ditt likevel.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/reply.py"/>
        <source>Use a template</source>
        <translation>Bruk en mal</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/reply.py"/>
        <source>Write a reply…</source>
        <translation>Skriv et svar …</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/reply.py"/>
        <source>{0} of {1}</source>
        <translation>{0} av {1}</translation>
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
        <translation>F2 retter en celle, mellomrom utelater rader eller tar dem med igjen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/table.py"/>
        <source>Left out {0}</source>
        <translation>Utelatt {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/table.py"/>
        <source>Rows to show</source>
        <translation>Rader å vise</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/table.py"/>
        <source>The rows of the list</source>
        <translation>Radene i listen</translation>
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
        <translation>Kontroll</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/model.py"/>
        <source>Goes to</source>
        <translation>Går til</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/model.py"/>
        <source>Left out by you</source>
        <translation>Utelatt av deg</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/model.py"/>
        <source>Not checked yet</source>
        <translation>Ikke kontrollert ennå</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/model.py"/>
        <source>Ready</source>
        <translation>Klar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/model.py"/>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <location filename="../../composer/running.py"/>
        <source>The draft was replaced. Undo (Ctrl+Z) brings the old one back.</source>
        <translation>Utkastet ble erstattet. Angre (Ctrl+Z) henter tilbake det gamle.</translation>
    </message>
</context>
<context>
    <name>SandboxPanel</name>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>1,000 times faster</source>
        <translation>1000 ganger raskere</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>10 times faster</source>
        <translation>10 ganger raskere</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>100 times faster</source>
        <translation>100 ganger raskere</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>A message is read after five seconds. One that is held back is reported after 15 minutes, because LINK goes on trying that long.</source>
        <translation>En melding leses etter fem sekunder. En som holdes tilbake, rapporteres etter 15 minutter, fordi LINK fortsetter å prøve så lenge.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>A message is read at once. One that is held back is reported after a second instead of 15 minutes.</source>
        <translation>En melding leses med en gang. En som holdes tilbake, rapporteres etter et sekund i stedet for 15 minutter.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>A message is read at once. One that is held back is reported after nine seconds instead of 15 minutes.</source>
        <translation>En melding leses med en gang. En som holdes tilbake, rapporteres etter ni sekunder i stedet for 15 minutter.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>A message is read within a second. One that is held back is reported after a minute and a half instead of 15 minutes.</source>
        <translation>En melding leses innen et sekund. En som holdes tilbake, rapporteres etter halvannet minutt i stedet for 15 minutter.</translation>
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
        <translation>Mottaker</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>Test recipients</source>
        <translation>Testmottakere</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>The sandbox behaves like LINK, on this computer: it checks requests strictly and sends delivery reports. Nothing ever leaves your machine. Who gets a message decides what happens to it:</source>
        <translation>Sandkassen oppfører seg som LINK, på denne datamaskinen: Den kontrollerer forespørsler strengt og sender leveringsrapporter. Ingenting forlater noen gang maskinen din. Hvem som får en melding, avgjør hva som skjer med den:</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>Time in the sandbox</source>
        <translation>Tiden i sandkassen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>What happens to a message</source>
        <translation>Hva som skjer med en melding</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>Write to {0}</source>
        <translation>Skriv til {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>{0} This counts for what waits already, too.</source>
        <translation>{0} Dette gjelder også det som allerede venter.</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <location filename="../../composer/ui/settings/secret_field.py"/>
        <source>Kept for this session only: it is gone when Composer is closed.</source>
        <translation>Beholdes bare for denne økten: Det er borte når Composer lukkes.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/secret_field.py"/>
        <source>Stored. Type to replace it.</source>
        <translation>Lagret. Skriv for å erstatte det.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/secret_field.py"/>
        <source>{0}, required</source>
        <translation>{0}, obligatorisk</translation>
    </message>
</context>
<context>
    <name>SendBar</name>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>1 request</source>
        <translation>1 forespørsel</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>Add a test recipient</source>
        <translation>Legg til en testmottaker</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>Check and send…</source>
        <translation>Kontroller og send …</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>Each message can be followed even when an answer was lost.</source>
        <translation>Hver melding kan følges selv om et svar gikk tapt.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>Fewer requests; a lost answer then leaves all of them uncertain.</source>
        <translation>Færre forespørsler. Et tapt svar gjør da alle usikre.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>From: the number that the message comes from</source>
        <translation>Fra: nummeret meldingen kommer fra</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>One request for all recipients</source>
        <translation>Én forespørsel for alle mottakere</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>One request for each recipient</source>
        <translation>Én forespørsel for hver mottaker</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>Pause sending with this account</source>
        <translation>Pause sending med denne kontoen</translation>
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
        <translation>Send til en liste … (Ctrl+L)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>What waits stays here until you resume it.</source>
        <translation>Det som venter, blir her til du gjenopptar.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>{0} requests</source>
        <translation>{0} forespørsler</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>{0}; how they are made</source>
        <translation>{0}. Hvordan de lages</translation>
    </message>
</context>
<context>
    <name>SendStrip</name>
    <message>
        <location filename="../../composer/ui/compose/strip.py"/>
        <source>Cancel what has not left yet</source>
        <translation>Avbryt det som ikke er sendt ennå</translation>
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
        <translation>Stopp sendingen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/strip.py"/>
        <source>{0} messages</source>
        <translation>{0} meldinger</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <location filename="../../composer/sending.py"/>
        <source>1 message has not left yet. Cancelled, it stays unsent.</source>
        <translation>1 melding er ikke sendt ennå. Avbryter du, forblir den usendt.</translation>
    </message>
    <message>
        <location filename="../../composer/sending.py"/>
        <source>Cancel what has not left</source>
        <translation>Avbryt det som ikke er sendt</translation>
    </message>
    <message>
        <location filename="../../composer/sending.py"/>
        <source>Send it again</source>
        <translation>Send på nytt</translation>
    </message>
    <message>
        <location filename="../../composer/sending.py"/>
        <source>To {0} recipients</source>
        <translation>Til {0} mottakere</translation>
    </message>
    <message>
        <location filename="../../composer/sending.py"/>
        <source>{0} messages have not left yet. Cancelled, they stay unsent.</source>
        <translation>{0} meldinger er ikke sendt ennå. Avbryter du, forblir de usendt.</translation>
    </message>
    <message>
        <location filename="../../composer/sending.py"/>
        <source>{0}; next try {1}</source>
        <translation>{0}. Neste forsøk {1}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <location filename="../../composer/ui/settings/page.py"/>
        <source>Accounts</source>
        <translation>Kontoer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/page.py"/>
        <source>Appearance</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/page.py"/>
        <source>Composer</source>
        <translation>Composer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/page.py"/>
        <source>Data and secrets</source>
        <translation>Data og hemmeligheter</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/page.py"/>
        <source>Notices</source>
        <translation>Varsler</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/page.py"/>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/page.py"/>
        <source>not saved yet</source>
        <translation>ikke lagret ennå</translation>
    </message>
</context>
<context>
    <name>SeveralDeeds</name>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>Delete it there</source>
        <translation>Slett den der</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>Delete them there</source>
        <translation>Slett dem der</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>Deleted there ({0})</source>
        <translation>Slettet der ({0})</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>Deleting {0} of {1}</source>
        <translation>Sletter {0} av {1}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>Fetched ({0})</source>
        <translation>Hentet ({0})</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>Fetching {0} of {1}</source>
        <translation>Henter {0} av {1}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>Looking through {0} of {1}</source>
        <translation>Går gjennom {0} av {1}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>No account has any of these templates.</source>
        <translation>Ingen konto har noen av disse malene.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>None of these can be submitted now; the list says why.</source>
        <translation>Ingen av disse kan sendes inn nå. Listen sier hvorfor.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>Something is still under way. One thing at a time.</source>
        <translation>Noe pågår fortsatt. Én ting om gangen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>Stopping after this one…</source>
        <translation>Stopper etter denne …</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>Submit {0}</source>
        <translation>Send inn {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>Submitted ({0})</source>
        <translation>Sendt inn ({0})</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>Submitting {0} of {1}</source>
        <translation>Sender inn {0} av {1}</translation>
    </message>
</context>
<context>
    <name>SeveralMessages</name>
    <message>
        <location filename="../../composer/ui/compose/several.py"/>
        <source>Message</source>
        <translation>Melding</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/several.py"/>
        <source>Remove this message from the request</source>
        <translation>Fjern denne meldingen fra forespørselen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/several.py"/>
        <source>Unknown</source>
        <translation>Ukjent</translation>
    </message>
</context>
<context>
    <name>SeveralPane</name>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>And {0} more</source>
        <translation>Og {0} til</translation>
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
        <translation>Slett i kontoene …</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Did not leave ({0})</source>
        <translation>Ble ikke sendt ({0})</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Export as JSON…</source>
        <translation>Eksporter som JSON …</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Fetch again</source>
        <translation>Hent igjen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Left out ({0})</source>
        <translation>Utelatt ({0})</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>May have arrived ({0})</source>
        <translation>Kan ha kommet frem ({0})</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Not tried ({0})</source>
        <translation>Ikke forsøkt ({0})</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Nothing to submit: their account has them so ({0})</source>
        <translation>Ingenting å sende inn: Kontoen har dem slik ({0})</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Refused ({0})</source>
        <translation>Avslått ({0})</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Remove from the library (Delete)</source>
        <translation>Fjern fra biblioteket (Delete)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Select those that are left</source>
        <translation>Velg dem som er igjen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Submit…</source>
        <translation>Send inn …</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>To be submitted ({0})</source>
        <translation>Sendes inn ({0})</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>To be submitted, with something to think of ({0})</source>
        <translation>Sendes inn, med noe å tenke på ({0})</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>What is selected, and what became of each</source>
        <translation>Hva som er valgt, og hva som skjedde med hver</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>{0} at an account</source>
        <translation>{0} i en konto</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>{0} changed here and not submitted</source>
        <translation>{0} endret her og ikke sendt inn</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>{0} here alone</source>
        <translation>{0} bare her</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>{0} templates are selected</source>
        <translation>{0} maler er valgt</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>All {0} rows will be sent.</source>
        <translation>Alle {0} radene sendes.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Another file…</source>
        <translation>En annen fil …</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Back to the message (Escape)</source>
        <translation>Tilbake til meldingen (Esc)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Bring one file at a time.</source>
        <translation>Hent inn én fil om gangen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Checking: {0} of {1} rows</source>
        <translation>Kontrollerer: {0} av {1} rader</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Drop it to send to this list</source>
        <translation>Slipp for å sende til denne listen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>How many rows are checked</source>
        <translation>Hvor mange rader som er kontrollert</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Lister (*.csv *.tsv *.txt);;Alle filer (*)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Open a list</source>
        <translation>Åpne en liste</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Paste rows</source>
        <translation>Lim inn rader</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Pasted rows</source>
        <translation>Innlimte rader</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Reading “{0}”…</source>
        <translation>Leser «{0}» …</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Reading…</source>
        <translation>Leser …</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Remove the list</source>
        <translation>Fjern listen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Save the result</source>
        <translation>Lagre resultatet</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Send to 1 recipient</source>
        <translation>Send til 1 mottaker</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Send to a list</source>
        <translation>Send til en liste</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Send to {0} recipients</source>
        <translation>Send til {0} mottakere</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>The clipboard holds no rows. Copy them in your spreadsheet first.</source>
        <translation>Utklippstavlen inneholder ingen rader. Kopier dem i regnearket først.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>list</source>
        <translation>liste</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>{0} of {1} rows will be sent, one is left out.</source>
        <translation>{0} av {1} rader sendes, én er utelatt.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>{0} of {1} rows will be sent, {2} are left out.</source>
        <translation>{0} av {1} rader sendes, {2} er utelatt.</translation>
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
        <translation>Datamaskin</translation>
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
        <translation>Vis den med mørkt utseende</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/stage.py"/>
        <source>Show it in the light look</source>
        <translation>Vis den med lyst utseende</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/stage.py"/>
        <source>What WhatsApp on a computer shows of it</source>
        <translation>Hva WhatsApp på en datamaskin viser av den</translation>
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
        <translation>En liste er en CSV-fil eller rader kopiert fra et regneark: én rad for hver mottaker, med telefonnummeret i en kolonne. De andre kolonnene er for det som er forskjellig: {{name}} i meldingen blir det som står i kolonnen «name».</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/start.py"/>
        <source>Choose a file…</source>
        <translation>Velg en fil …</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/start.py"/>
        <source>Lists that were sent</source>
        <translation>Lister som er sendt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/start.py"/>
        <source>Paste rows</source>
        <translation>Lim inn rader</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/start.py"/>
        <source>Pasted rows</source>
        <translation>Innlimte rader</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/start.py"/>
        <source>Rows that were copied in a spreadsheet (Ctrl+V)</source>
        <translation>Rader som er kopiert i et regneark (Ctrl+V)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/start.py"/>
        <source>Save the result of {0} as CSV</source>
        <translation>Lagre resultatet av {0} som CSV</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/start.py"/>
        <source>Save the result…</source>
        <translation>Lagre resultatet …</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/start.py"/>
        <source>Send this message to a list</source>
        <translation>Send denne meldingen til en liste</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/start.py"/>
        <source>You see every row before anything is sent. Drop a file anywhere here.</source>
        <translation>Du ser hver rad før noe sendes. Slipp en fil hvor som helst her.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/start.py"/>
        <source>{0} of {1} rows sent, {2}</source>
        <translation>{0} av {1} rader sendt, {2}</translation>
    </message>
</context>
<context>
    <name>StartStrip</name>
    <message>
        <location filename="../../composer/ui/templates/designer/starts.py"/>
        <source>A whole template to write over. Or write your own into the fields below.</source>
        <translation>En hel mal å skrive over. Eller skriv din egen i feltene nedenfor.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/starts.py"/>
        <source>Start from</source>
        <translation>Begynn med</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/starts.py"/>
        <source>Start from: {0}</source>
        <translation>Begynn med: {0}</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <location filename="../../composer/ui/status_line.py"/>
        <source>1 needs you</source>
        <translation>1 krever handling</translation>
    </message>
    <message>
        <location filename="../../composer/ui/status_line.py"/>
        <source>The sandbox is starting…</source>
        <translation>Sandkassen starter …</translation>
    </message>
    <message>
        <location filename="../../composer/ui/status_line.py"/>
        <source>This account has no relay, so delivery reports do not come back.</source>
        <translation>Denne kontoen har ikke noe relé, så leveringsrapporter kommer ikke tilbake.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/status_line.py"/>
        <source>{0} need you</source>
        <translation>{0} krever handling</translation>
    </message>
    <message>
        <location filename="../../composer/ui/status_line.py"/>
        <source>{0} paused</source>
        <translation>{0} på pause</translation>
    </message>
    <message>
        <location filename="../../composer/ui/status_line.py"/>
        <source>{0} waiting to be sent</source>
        <translation>{0} venter på å bli sendt</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>A type of message that cannot be shown here</source>
        <translation>En meldingstype som ikke kan vises her</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>Leave it out</source>
        <translation>Utelat den</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>Let it in</source>
        <translation>Ta den med</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>Next problem</source>
        <translation>Neste problem</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>Next row (Alt+Right)</source>
        <translation>Neste rad (Alt+Høyre)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>Previous row (Alt+Left)</source>
        <translation>Forrige rad (Alt+Venstre)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>Row {0} of {1}</source>
        <translation>Rad {0} av {1}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>Send a test…</source>
        <translation>Send en test …</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>Send this row’s message to a test recipient, and to nobody else</source>
        <translation>Send meldingen i denne raden til en testmottaker, og til ingen andre</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>Taps are only tried here: nothing is sent to the Inbox.</source>
        <translation>Trykk prøves bare her: Ingenting sendes til innboksen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>The request of this row as JSON</source>
        <translation>Forespørselen for denne raden som JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>The row as phone or JSON</source>
        <translation>Raden som telefon eller JSON</translation>
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
        <translation>En annen konto har denne malen. Denne får en kopi. </translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/submit_panel.py"/>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/submit_panel.py"/>
        <source>From the number {0}. Meta reviews it; after that it can be sent.</source>
        <translation>Fra nummeret {0}. Meta vurderer den. Deretter kan den sendes.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/submit_panel.py"/>
        <source>In the sandbox a name with “reject”, “pause”, “disable” or “pending” in it brings that about.</source>
        <translation>I sandkassen fører et navn med «reject», «pause», «disable» eller «pending» til nettopp det.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/submit_panel.py"/>
        <source>Open in the designer</source>
        <translation>Åpne i designeren</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/submit_panel.py"/>
        <source>Submit</source>
        <translation>Send inn</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/submit_panel.py"/>
        <source>Submit anyway</source>
        <translation>Send inn likevel</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/submit_panel.py"/>
        <source>Submit the changes to “{0}” in {1} to the account “{2}”?</source>
        <translation>Vil du sende inn endringene i «{0}» på {1} til kontoen «{2}»?</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/submit_panel.py"/>
        <source>Submit “{0}” in {1} to the account “{2}”?</source>
        <translation>Vil du sende inn «{0}» på {1} til kontoen «{2}»?</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/submit_panel.py"/>
        <source>To the WhatsApp Business Account {0}. Meta reviews it; after that all of its numbers can send it.</source>
        <translation>Til WhatsApp Business-kontoen {0}. Meta vurderer den. Deretter kan alle numrene i kontoen sende den.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/submit_panel.py"/>
        <source>What stands against it</source>
        <translation>Hva som taler mot det</translation>
    </message>
</context>
<context>
    <name>SupportButton</name>
    <message>
        <location filename="../../composer/ui/deliveries/support_button.py"/>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/support_button.py"/>
        <source>Copies ids, times, codes and descriptions. Never the text, never a password; phone numbers but for three digits are hidden.</source>
        <translation>Kopierer ID-er, tider, koder og beskrivelser. Aldri teksten, aldri et passord. Telefonnumre skjules, bortsett fra tre sifre.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/support_button.py"/>
        <source>Copy for support</source>
        <translation>Kopier for kundestøtte</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/support_button.py"/>
        <source>Copy with full numbers</source>
        <translation>Kopier med hele numre</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/support_button.py"/>
        <source>More ways to copy</source>
        <translation>Flere kopieringsmåter</translation>
    </message>
</context>
<context>
    <name>TemplateBar</name>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>All languages</source>
        <translation>Alle språk</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>Ask for what it needs</source>
        <translation>Spør om det den trenger</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>Choose a template…</source>
        <translation>Velg en mal …</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>Choose another…</source>
        <translation>Velg en annen …</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>Choose one from the library, and the form asks for exactly what it needs.</source>
        <translation>Velg en fra biblioteket, så spør skjemaet om akkurat det den trenger.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>Fill in by the template</source>
        <translation>Fyll ut etter malen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>Fill in freely</source>
        <translation>Fyll ut fritt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>It is filled in freely. It is checked by its definition all the same.</source>
        <translation>Den fylles ut fritt. Den kontrolleres likevel mot definisjonen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>It is not in the library in {0}, so what it needs is not known here: fill in the form freely, or choose another.</source>
        <translation>Den er ikke i biblioteket på {0}, så hva den trenger, er ikke kjent her: Fyll ut skjemaet fritt, eller velg en annen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>Language: {0}</source>
        <translation>Språk: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>Make a definition of it</source>
        <translation>Lag en definisjon av den</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>Open Templates</source>
        <translation>Åpne Maler</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>The message has no place yet for all that this template asks for.</source>
        <translation>Meldingen har ennå ikke plass til alt denne malen ber om.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>The template of this message</source>
        <translation>Malen til denne meldingen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>There are no templates in the library yet. Make or fetch one in Templates, or fill in this form freely.</source>
        <translation>Det er ingen maler i biblioteket ennå. Lag eller hent en i Maler, eller fyll ut dette skjemaet fritt.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>Which template?</source>
        <translation>Hvilken mal?</translation>
    </message>
</context>
<context>
    <name>TemplateList</name>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>Templates</source>
        <translation>Maler</translation>
    </message>
</context>
<context>
    <name>TemplatePanel</name>
    <message>
        <location filename="../../composer/ui/templates/use/panel.py"/>
        <source>Nothing found. Try another word of the template.</source>
        <translation>Ingen treff. Prøv et annet ord i malen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/panel.py"/>
        <source>Search names and words of templates</source>
        <translation>Søk i navn og ord i maler</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/panel.py"/>
        <source>Templates</source>
        <translation>Maler</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/panel.py"/>
        <source>There are no templates in the library yet.</source>
        <translation>Det er ingen maler i biblioteket ennå.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/panel.py"/>
        <source>Without a name</source>
        <translation>Uten navn</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/panel.py"/>
        <source>{0} more. Write a word of the one that you mean.</source>
        <translation>{0} til. Skriv et ord fra den du mener.</translation>
    </message>
</context>
<context>
    <name>TemplatesPlace</name>
    <message>
        <location filename="../../composer/ui/templates/place.py"/>
        <source>Submit…</source>
        <translation>Send inn …</translation>
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
        <translation>Åpne i nettleseren …</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/thread_pane.py"/>
        <source>The message that this answers is not in this conversation’s loaded part.</source>
        <translation>Meldingen som dette er svar på, er ikke i den innlastede delen av samtalen.</translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message>
        <location filename="../../composer/ui/inbox/thread_view.py"/>
        <source>Messages of the conversation</source>
        <translation>Meldingene i samtalen</translation>
    </message>
</context>
<context>
    <name>Touching</name>
    <message>
        <location filename="../../composer/ui/preview/touching.py"/>
        <source>Choose a recipient, and it can be sent to the Inbox from there.</source>
        <translation>Velg en mottaker, så kan det sendes derfra til innboksen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/touching.py"/>
        <source>“{0}” is a real account, so nothing is sent. With the sandbox it can be sent to the Inbox.</source>
        <translation>«{0}» er en ekte konto, så ingenting sendes. Med sandkassen kan det sendes til innboksen.</translation>
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
        <translation>Noe i Composer gikk galt.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/troubles.py"/>
        <source>Your draft is saved and nothing was sent because of this. You can go on; if it happens again, please send the log file to whoever looks after Composer:
{0}</source>
        <translation>Utkastet ditt er lagret, og ingenting ble sendt på grunn av dette. Du kan fortsette. Hvis det skjer igjen, send loggfilen til den som tar seg av Composer:
{0}</translation>
    </message>
</context>
<context>
    <name>Whole</name>
    <message>
        <location filename="../../composer/ui/forms/whole.py"/>
        <source>Add {0}</source>
        <translation>Legg til {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/whole.py"/>
        <source>The whole</source>
        <translation>Alt</translation>
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
        <translation>Meny (F10)</translation>
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
        <translation>Vindu {0}</translation>
    </message>
</context>
<context>
    <name>WindowNotice</name>
    <message>
        <location filename="../../composer/ui/compose/windows.py"/>
        <source>The customer care windows of {0} recipients are closed: only a template arrives there.</source>
        <translation>Kundeservicevinduene til {0} mottakere er lukket: Bare en mal kommer frem der.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/windows.py"/>
        <source>The recipient’s customer care window is closed: only a template arrives.</source>
        <translation>Kundeservicevinduet til mottakeren er lukket: Bare en mal kommer frem.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/windows.py"/>
        <source>Use a template</source>
        <translation>Bruk en mal</translation>
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
        <translation>Rader</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/work.py"/>
        <source>What is shown of the list</source>
        <translation>Hva som vises av listen</translation>
    </message>
</context>
<context>
    <name>_AddressQuestion</name>
    <message>
        <location filename="../../composer/ui/inbox/thread_pane.py"/>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/thread_pane.py"/>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/thread_pane.py"/>
        <source>Open a file that somebody sent, from {0}, in your browser?</source>
        <translation>Vil du åpne en fil som noen har sendt, fra {0}, i nettleseren?</translation>
    </message>
</context>
<context>
    <name>_Question</name>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>Leave it</source>
        <translation>La være</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <location filename="../../composer/ui/forms/samples.py"/>
        <source>Remove the sample for {0}, which is no gap of the text</source>
        <translation>Fjern eksempelet for {0}, som ikke er noen variabel i teksten</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/leftovers.py"/>
        <source>Remove {0}</source>
        <translation>Fjern {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/leftovers.py"/>
        <source>Rename to “{0}”</source>
        <translation>Endre navn til «{0}»</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/samples.py"/>
        <source>Sample for {0}</source>
        <translation>Eksempel for {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/leftovers.py"/>
        <source>The message</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/samples.py"/>
        <source>What may stand here</source>
        <translation>Hva som kan stå her</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/leftovers.py"/>
        <source>{0}, as JSON</source>
        <translation>{0}, som JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/samples.py"/>
        <source>{0}, which is no gap of the text</source>
        <translation>{0}, som ikke er noen variabel i teksten</translation>
    </message>
</context>
<context>
    <name>_StepView</name>
    <message>
        <location filename="../../composer/ui/deliveries/timeline.py"/>
        <source>The code LINK gave</source>
        <translation>Koden LINK ga</translation>
    </message>
</context>
</TS>
