<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Hand over: copy for another tool, or save a page</source>
        <translation type="vanished">Lämna över: kopiera till ett annat verktyg eller spara en sida</translation>
    </message>
</context>
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
        <translation>Stäng</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/box.py"/>
        <source>Composer</source>
        <translation>Composer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/box.py"/>
        <source>Copied. There are no passwords, numbers or messages in it.</source>
        <translation>Kopierat. Det innehåller inga lösenord, nummer eller meddelanden.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/box.py"/>
        <source>Copy details</source>
        <translation>Kopiera uppgifterna</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/box.py"/>
        <source>Data folder</source>
        <translation>Datamapp</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/box.py"/>
        <source>Licence</source>
        <translation>Licens</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/box.py"/>
        <source>Open the folder</source>
        <translation>Öppna mappen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/box.py"/>
        <source>Version {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/box.py"/>
        <source>What Composer is made of</source>
        <translation>Vad Composer består av</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/box.py"/>
        <source>What it is made of, and under which licences</source>
        <translation>Vad det består av och under vilka licenser</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/box.py"/>
        <source>Write WhatsApp Business messages, see them, send them and watch them arrive.</source>
        <translation>Skriv WhatsApp Business-meddelanden, se dem, skicka dem och följ dem ända fram.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/box.py"/>
        <source>Your data is in</source>
        <translation>Dina data finns i</translation>
    </message>
</context>
<context>
    <name>AccountDeeds</name>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>1 template was fetched.</source>
        <translation>1 mall hämtades.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>Delete it there</source>
        <translation>Radera den där</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>Delete “{0}” in {1} at the account “{2}”? It can no longer be sent, and the name of an approved template is free again only after 30 days. It stays in this library.</source>
        <translation>Vill du radera ”{0}” på {1} i kontot ”{2}”? Den kan sedan inte skickas, och namnet på en godkänd mall blir ledigt först efter 30 dagar. Mallen finns kvar i det här biblioteket.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>Deleting “{0}”…</source>
        <translation>Raderar ”{0}”…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>Fetching…</source>
        <translation>Hämtar…</translation>
    </message>
    <message>
        <source>It was not waited for an answer.</source>
        <translation type="vanished">Svaret inväntades inte.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>Its account was removed from Composer.</source>
        <translation>Kontot har tagits bort ur Composer.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>Nobody waited for the answer.</source>
        <translation>Ingen väntade på svaret.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>Stop waiting</source>
        <translation>Sluta vänta</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>Submitting “{0}”…</source>
        <translation>Skickar in ”{0}”…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>The account has not answered yet. One thing at a time.</source>
        <translation>Kontot har inte svarat än. En sak i taget.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>What was asked may have arrived all the same; “About” says what to do.</source>
        <translation>Det som begärdes kan ha kommit fram ändå; ”Om” säger vad du kan göra.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>{0} templates were fetched.</source>
        <translation>{0} mallar hämtades.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>“{0}” was deleted at its account.</source>
        <translation>”{0}” raderades i kontot.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>“{0}” was submitted to “{1}”.</source>
        <translation>”{0}” skickades in till ”{1}”.</translation>
    </message>
</context>
<context>
    <name>AccountDesk</name>
    <message>
        <location filename="../../composer/ui/settings/account_desk.py"/>
        <source>An account was not saved: open it again.</source>
        <translation>Ett konto sparades inte: öppna det igen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_desk.py"/>
        <source>Compose now sends with this account.</source>
        <translation>Skriv skickar nu med det här kontot.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_desk.py"/>
        <source>Nothing is stored. Type it here.</source>
        <translation>Inget är sparat. Skriv det här.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_desk.py"/>
        <source>Saved, but perhaps the relay&apos;s token is still in the keyring.</source>
        <translation>Sparat, men reläets token kan finnas kvar i nyckelringen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_desk.py"/>
        <source>Saved.</source>
        <translation>Sparat.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_desk.py"/>
        <source>Saved. Another account sends at the moment.</source>
        <translation>Sparat. Just nu skickar ett annat konto.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_desk.py"/>
        <source>The account was not removed from disk: {0}</source>
        <translation>Kontot togs inte bort från disken: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_desk.py"/>
        <source>The account was not saved: {0}</source>
        <translation>Kontot sparades inte: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_desk.py"/>
        <source>“{0}” and its password are removed.</source>
        <translation>”{0}” och dess lösenord är borttagna.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_desk.py"/>
        <source>“{0}” is removed, but perhaps its password is still in the keyring.</source>
        <translation>”{0}” är borttaget, men lösenordet kan finnas kvar i nyckelringen.</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <location filename="../../composer/ui/settings/account_form.py"/>
        <source>Composer never writes passwords to a file. It can keep this one in memory until you close it.</source>
        <translation>Composer skriver aldrig lösenord till en fil. Det här kan hållas i minnet tills du stänger Composer.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_form.py"/>
        <source>Discard changes</source>
        <translation>Förkasta ändringar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_form.py"/>
        <source>Keep it for this session only</source>
        <translation>Behåll bara för den här sessionen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_form.py"/>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_form.py"/>
        <source>Send with this account</source>
        <translation>Skicka med det här kontot</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_form.py"/>
        <source>Test connection</source>
        <translation>Testa anslutningen</translation>
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
        <translation>Leveransrapporter</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_sheet.py"/>
        <source>Kept in this computer&apos;s keyring, nowhere else.</source>
        <translation>Sparas i den här datorns nyckelring, ingen annanstans.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_sheet.py"/>
        <source>Relay token</source>
        <translation>Relätoken</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_sheet.py"/>
        <source>Safety</source>
        <translation>Säkerhet</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_sheet.py"/>
        <source>Sending</source>
        <translation>Sändning</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_sheet.py"/>
        <source>The token that your relay&apos;s operator gave you. Kept in this computer&apos;s keyring, nowhere else.</source>
        <translation>Den token som du har fått av den som sköter reläet. Sparas i den här datorns nyckelring, ingen annanstans.</translation>
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
        <translation>Lägg till ett konto…</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>It goes out through “{0}”, to one recipient.</source>
        <translation>Det går ut genom ”{0}”, till en mottagare.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>It goes out through “{0}”, to {1} recipients.</source>
        <translation>Det går ut genom ”{0}”, till {1} mottagare.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>“{0}” is a live account: one real person gets this.</source>
        <translation>”{0}” är ett skarpt konto: en riktig person får det här.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>“{0}” is a live account: {1} real people get this.</source>
        <translation>”{0}” är ett skarpt konto: {1} riktiga personer får det här.</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <location filename="../../composer/ui/preview/answer.py"/>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/answer.py"/>
        <source>Copied.</source>
        <translation>Kopierat.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/answer.py"/>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/answer.py"/>
        <source>Send to the Inbox</source>
        <translation>Skicka till inkorgen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/answer.py"/>
        <source>Sent. It comes in through the relay in a moment.</source>
        <translation>Skickat. Det kommer strax in via reläet.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/answer.py"/>
        <source>Show the Inbox</source>
        <translation>Visa inkorgen</translation>
    </message>
    <message>
        <source>The callback that LINK posts, as JSON</source>
        <translation type="vanished">Återanropet från LINK som JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/answer.py"/>
        <source>The callback, as JSON</source>
        <translation>Återanropet som JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/answer.py"/>
        <source>What a tap brings back</source>
        <translation>Vad ett tryck ger tillbaka</translation>
    </message>
</context>
<context>
    <name>AppearancePanel</name>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>High contrast</source>
        <translation>Hög kontrast</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>Light</source>
        <translation>Ljust</translation>
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
        <translation>Fönstret byter språk genast; inget går förlorat och det som håller på att skickas fortsätter. Meddelanden förblir på det språk de är skrivna på.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>“Like the system” follows your desktop, where the desktop says which it is.</source>
        <translation>”Som systemet” följer skrivbordet, om det anger vilket utseende som gäller.</translation>
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
        <translation>Själva meddelandet: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/banner.py"/>
        <source>{0} And {1} more.</source>
        <translation>{0} Och {1} till.</translation>
    </message>
</context>
<context>
    <name>BatchStrip</name>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>1 more</source>
        <translation>1 till</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>Cancel the rest…</source>
        <translation>Avbryt resten…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>Go on sending</source>
        <translation>Fortsätt skicka</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>Hide</source>
        <translation>Dölj</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>Paused: {0}</source>
        <translation>Pausat: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>Preparing {0} messages…</source>
        <translation>Förbereder {0} meddelanden…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>Preparing: {0} written down</source>
        <translation>Förbereder: {0} sparade</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>Resume</source>
        <translation>Återuppta</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>Show another batch that is on its way</source>
        <translation>Visa ett annat pågående utskick</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>Show in Deliveries</source>
        <translation>Visa i Leveranser</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>Stop for now; what is leaving still leaves</source>
        <translation>Stoppa tills vidare; det som håller på att skickas går ändå iväg</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>Stopped: {0}</source>
        <translation>Stoppat: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>{0} more</source>
        <translation>{0} till</translation>
    </message>
</context>
<context>
    <name>BringingIn</name>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>1 brought up to date.</source>
        <translation>1 uppdaterad.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>1 template added.</source>
        <translation>1 mall tillagd.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>1 was here already.</source>
        <translation>1 fanns redan här.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>JSON and text (*.json *.txt);;All files (*)</source>
        <translation>JSON och text (*.json *.txt);;Alla filer (*)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>Open a folder of templates</source>
        <translation>Öppna en mapp med mallar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>Open templates</source>
        <translation>Öppna mallar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>That is not on this computer. Save it to a file first.</source>
        <translation>Det finns inte på den här datorn. Spara det först i en fil.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>The clipboard holds no text and no files.</source>
        <translation>Urklipp innehåller ingen text och inga filer.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>They are of “{0}”: fetch them</source>
        <translation>De hör till ”{0}”: hämta dem</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>{0} brought up to date.</source>
        <translation>{0} uppdaterade.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>{0} have ids of an account.</source>
        <translation>{0} har id från ett konto.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>{0} templates added.</source>
        <translation>{0} mallar tillagda.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>{0} were here already.</source>
        <translation>{0} fanns redan här.</translation>
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
        <translation>Välj</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/calendar.py"/>
        <source>Choose a date and time</source>
        <translation>Välj datum och tid</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/calendar.py"/>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/calendar.py"/>
        <source>Next month</source>
        <translation>Nästa månad</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/calendar.py"/>
        <source>Previous month</source>
        <translation>Föregående månad</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/calendar.py"/>
        <source>Sent in UTC: {0}</source>
        <translation>Skickas i UTC: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/calendar.py"/>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/calendar.py"/>
        <source>Time on this computer&apos;s clock</source>
        <translation>Tid enligt den här datorns klocka</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <location filename="../../composer/ui/welcome/card.py"/>
        <source>&amp;Skip</source>
        <translation>&amp;Hoppa över</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/card.py"/>
        <source>Move {0} down</source>
        <translation>Flytta ned {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/card.py"/>
        <source>Move {0} up</source>
        <translation>Flytta upp {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/card.py"/>
        <source>Remove {0}</source>
        <translation>Ta bort {0}</translation>
    </message>
</context>
<context>
    <name>CardHead</name>
    <message>
        <location filename="../../composer/ui/forms/card.py"/>
        <source>{0}, closed</source>
        <translation>{0}, stängt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/card.py"/>
        <source>{0}, open</source>
        <translation>{0}, öppet</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <location filename="../../composer/ui/deliveries/card.py"/>
        <source>Send again</source>
        <translation>Skicka igen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/card.py"/>
        <source>What to do</source>
        <translation>Att göra</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/card.py"/>
        <source>Who acts</source>
        <translation>Vem agerar</translation>
    </message>
</context>
<context>
    <name>CardsBox</name>
    <message>
        <location filename="../../composer/ui/forms/cards.py"/>
        <source>{0} is the limit.</source>
        <translation>Gränsen är {0}.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>Failures by code</source>
        <translation>Misslyckade per kod</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>Messages</source>
        <translation>Meddelanden</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>Nothing failed in this time.</source>
        <translation>Inget misslyckades under den här tiden.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>Outcomes by day</source>
        <translation>Utfall per dag</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>Show the numbers as a table</source>
        <translation>Visa siffrorna som tabell</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>Why messages failed</source>
        <translation>Varför meddelanden misslyckades</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <location filename="../../composer/ui/forms/lists.py"/>
        <source>Remove {0}</source>
        <translation>Ta bort {0}</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>Choose a column…</source>
        <translation>Välj en kolumn…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>Everybody gets the same message.</source>
        <translation>Alla får samma meddelande.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/columns.py"/>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>Leave out rows with warnings</source>
        <translation>Utelämna rader med varningar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>None: each number has its own</source>
        <translation>Inget: varje nummer har sin egen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>Numbers are in</source>
        <translation>Numren finns i</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/columns.py"/>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/columns.py"/>
        <source>Problems</source>
        <translation>Problem</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>Send it as it stands, with its braces</source>
        <translation>Skicka som det står, med klamrarna</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>Send to a number each time it is in the list</source>
        <translation>Skicka till ett nummer varje gång det finns i listan</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>The column with the recipients’ numbers</source>
        <translation>Kolumnen med mottagarnas nummer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>The country of numbers without a country code</source>
        <translation>Landet för nummer utan landsnummer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>The first line names the columns</source>
        <translation>Första raden har kolumnernas namn</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>What is filled into the message:</source>
        <translation>Det här fylls i i meddelandet:</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>What {0} stands for</source>
        <translation>Vad {0} står för</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>Write {0} into a text to put in each row’s value.</source>
        <translation>Skriv {0} i en text för att sätta in varje rads värde.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>{0} rows with one column.</source>
        <translation>{0} rader med en kolumn.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>{0} rows, {1} columns, separated by {2}.</source>
        <translation>{0} rader, {1} kolumner, åtskilda av {2}.</translation>
    </message>
</context>
<context>
    <name>CommandDesk</name>
    <message>
        <location filename="../../composer/ui/commands/desk.py"/>
        <source>All commands…</source>
        <translation>Alla kommandon…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/desk.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/desk.py"/>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/desk.py"/>
        <source>keys hotkeys</source>
        <translation>tangenter snabbtangenter genvägar</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>1 difference from “{0}”:</source>
        <translation>1 skillnad från ”{0}”:</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>All languages</source>
        <translation>Alla språk</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>Back to the template</source>
        <translation>Tillbaka till mallen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>Built the same</source>
        <translation>Lika uppbyggd</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>Compare with</source>
        <translation>Jämför med</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>It says the same as “{0}”.</source>
        <translation>Innehållet är detsamma som i ”{0}”.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>The template to compare with</source>
        <translation>Mallen att jämföra med</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>To compare any two, select both in the list: the second with Ctrl held down.</source>
        <translation>Vill du jämföra två valfria mallar, markera båda i listan: den andra med Ctrl nedtryckt.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>What differs</source>
        <translation>Vad som skiljer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>{0} differences from “{1}”:</source>
        <translation>{0} skillnader från ”{1}”:</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>{0}: the others are compared with it</source>
        <translation>{0}: de andra jämförs med den</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>“{0}” in {1} languages, all built the same.</source>
        <translation>”{0}” på {1} språk, alla lika uppbyggda.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>“{0}” in {1} languages; one is built differently.</source>
        <translation>”{0}” på {1} språk; ett är uppbyggt annorlunda.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>“{0}” in {1} languages; {2} are built differently.</source>
        <translation>”{0}” på {1} språk; {2} är uppbyggda annorlunda.</translation>
    </message>
</context>
<context>
    <name>ComposePage</name>
    <message>
        <location filename="../../composer/ui/compose/page.py"/>
        <source>A type of message that cannot be shown here</source>
        <translation>En meddelandetyp som inte kan visas här</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/page.py"/>
        <source>Account settings…</source>
        <translation>Kontoinställningar…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/page.py"/>
        <source>Formats</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/page.py"/>
        <source>One thing must be mended before this can be sent.</source>
        <translation>En sak måste rättas innan det kan skickas.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/page.py"/>
        <source>Problems</source>
        <translation>Problem</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/page.py"/>
        <source>Problems ({0})</source>
        <translation>Problem ({0})</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/page.py"/>
        <source>The text in the JSON pane is not in the message yet: mend it, or undo.</source>
        <translation>Texten i JSON-panelen finns inte i meddelandet än: rätta den eller ångra.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/page.py"/>
        <source>{0} things must be mended before this can be sent.</source>
        <translation>{0} saker måste rättas innan det kan skickas.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/page.py"/>
        <source>“{0}” sends to its test recipients only, and this number is not one of them. Nothing was sent.</source>
        <translation>”{0}” skickar bara till sina testmottagare, och det här numret är inte en av dem. Inget skickades.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/page.py"/>
        <source>“{0}” sends to its test recipients only, and {1} of these numbers are not among them. Nothing was sent.</source>
        <translation>”{0}” skickar bara till sina testmottagare, och {1} av numren hör inte dit. Inget skickades.</translation>
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
        <translation> Menas ”{meant}”?</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source> LINK says: “{0}”</source>
        <extracomment>said.sentence</extracomment>
        <translation> LINK säger: ”{0}”</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source> LINK&apos;s example has it so, its table does not. What LINK does with it is not confirmed.</source>
        <translation> Så står det i LINKs exempel men inte i tabellen. Vad LINK gör med det är inte bekräftat.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source> LINK’s code is {0}.</source>
        <extracomment>said.code</extracomment>
        <translation> LINKs kod är {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta_answers.py"/>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source> Meta says: “{0}”</source>
        <extracomment>own; said</extracomment>
        <translation> Meta säger: ”{0}”</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source> Mobile numbers there have {digits} digits after +{code}.</source>
        <translation> Mobilnummer där har {digits} siffror efter +{code}.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/decoding.py"/>
        <source> Open it in your spreadsheet and save it as “CSV UTF-8”, or copy the rows there and paste them.</source>
        <translation> Öppna den i ditt kalkylprogram och spara den som ”CSV UTF-8”, eller kopiera raderna där och klistra in dem.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source> They differ in their recipients: the first was opened. Paste the others one at a time.</source>
        <translation> De har olika mottagare: det första öppnades. Klistra in de andra ett i taget.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_payload.py"/>
        <source> in small letters</source>
        <translation> med små bokstäver</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source> to {0}</source>
        <extracomment>_count(destinations, &apos;recipient&apos;)</extracomment>
        <translation> till {0}</translation>
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
        <translation> {0}, högst {1}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>+46…, then Enter</source>
        <translation>+46…, sedan Enter</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/touch.py"/>
        <source>, chosen</source>
        <translation>, vald</translation>
    </message>
    <message>
        <source>, copies {0}</source>
        <extracomment>button.copies</extracomment>
        <translation type="vanished">, kopierar {0}</translation>
    </message>
    <message>
        <source>, opens {0}</source>
        <extracomment>button.link; node.link</extracomment>
        <translation type="vanished">, öppnar {0}</translation>
    </message>
    <message>
        <source>, yyyy</source>
        <translation type="vanished">, yyyy</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>0 to 23.</source>
        <translation>0 till 23.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>0 to 59.</source>
        <translation>0 till 59.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>1 button</source>
        <translation>1 knapp</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>1 changed there.</source>
        <translation>1 ändrad där.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>1 did not leave.</source>
        <translation>1 gick inte iväg.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/saving.py"/>
        <source>1 file that was there was replaced.</source>
        <translation>1 fil som redan fanns ersattes.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>1 for January to 12.</source>
        <translation>1 för januari till 12.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>1 for Monday to 7 for Sunday.</source>
        <translation>1 för måndag till 7 för söndag.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>1 is left out; the list says why.</source>
        <translation>1 är utelämnad; listan säger varför.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>1 is new here.</source>
        <translation>1 är ny här.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>1 is no longer there.</source>
        <translation>1 finns inte längre där.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>1 may have arrived: no answer came.</source>
        <translation>1 kan ha kommit fram: inget svar kom.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>1 of the selected is at no account.</source>
        <translation>1 av de markerade finns inte i något konto.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/interactive.py"/>
        <source>1 product</source>
        <translation>1 produkt</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/interactive.py"/>
        <source>1 section</source>
        <translation>1 avsnitt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>1 template of “{0}” was fetched.</source>
        <translation>1 mall i ”{0}” hämtades.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>1 template was deleted at its account.</source>
        <translation>1 mall raderades i sitt konto.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>1 template was fetched.</source>
        <translation>1 mall hämtades.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>1 template was submitted.</source>
        <translation>1 mall skickades in.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>1 to 31.</source>
        <translation>1 till 31.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>1 to 90. The footer then says so.</source>
        <translation>1 till 90. Det står då i sidfoten.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/carousel.py"/>
        <source>1 value in its body</source>
        <translation>1 värde i brödtexten</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>1 was changed here and is not submitted.</source>
        <translation>1 har ändrats här och är inte inskickad.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>1 was changed here and there: what you wrote stays.</source>
        <translation>1 har ändrats både här och där: det du har skrivit är kvar.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>1 was not tried.</source>
        <translation>1 provades inte.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>1 was refused.</source>
        <translation>1 nekades.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_formats.py"/>
        <source>100 KB, or 500 KB when it moves</source>
        <translation>100 kB, eller 500 kB om den är rörlig</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>14 days</source>
        <translation>14 dagar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_formats.py"/>
        <source>16 MB</source>
        <translation>16 MB</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>24 hours over</source>
        <translation>24 timmar har gått</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>25 February 2027, 15:33</source>
        <translation>25 februari 2027, 15:33</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>30 days</source>
        <translation>30 dagar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_formats.py"/>
        <source>5 MB</source>
        <translation>5 MB</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>90 days</source>
        <translation>90 dagar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/image/__init__.py"/>
        <source>A JPEG or PNG picture of at most 5 MB, with a caption if you like.</source>
        <translation>En JPEG- eller PNG-bild på högst 5 MB, med bildtext om du vill.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/sticker/__init__.py"/>
        <source>A WebP picture of 512 by 512 pixels: at most 100 KB, or 500 KB when it moves. It has no caption.</source>
        <translation>En WebP-bild på 512 × 512 pixlar: högst 100 kB, eller 500 kB om den är rörlig. Den har ingen bildtext.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/link.py"/>
        <source>A backslash in a text is followed by a letter that means nothing there.</source>
        <translation>Ett omvänt snedstreck i en text följs av en bokstav som inte betyder något där.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/scalars.py"/>
        <source>A backslash stands outside a text.</source>
        <translation>Ett omvänt snedstreck står utanför en text.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A backslash that means nothing in line {lines} was left out.</source>
        <translation>Ett omvänt snedstreck utan betydelse på rad {lines} utelämnades.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <source>A body</source>
        <translation>En brödtext</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>A body cannot begin with a gap. Write a word before {gap}.</source>
        <translation>En brödtext kan inte börja med en lucka. Skriv ett ord före {gap}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>A body cannot end with a gap. Write a word after {gap}.</source>
        <translation>En brödtext kan inte sluta med en lucka. Skriv ett ord efter {gap}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>A button for a one-time code belongs into an authentication template.</source>
        <translation>En knapp för en engångskod hör hemma i en autentiseringsmall.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>A button of the type {kind} has no “{key}”.</source>
        <translation>En knapp av typen {kind} har inget ”{key}”.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source>A button takes one value; here are {count}.</source>
        <translation>En knapp tar ett värde; här finns {count}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source>A button that calls a number has no gap: leave it out. Meta refuses it here.</source>
        <translation>En knapp som ringer ett nummer har ingen lucka: utelämna värdet. Meta nekar det här.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/cta_url/__init__.py"/>
        <source>A button that opens a web page</source>
        <translation>En knapp som öppnar en webbsida</translation>
    </message>
    <message>
        <location filename="../../composer/messages/catalog/__init__.py"/>
        <source>A button that opens your whole catalog</source>
        <translation>En knapp som öppnar hela katalogen</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location_request/__init__.py"/>
        <source>A button that sends the recipient&apos;s place</source>
        <translation>En knapp som skickar mottagarens plats</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/carousel.py"/>
        <source>A card has a header, a body and buttons; “{kind}” does not belong to it.</source>
        <translation>Ett kort har sidhuvud, brödtext och knappar; ”{kind}” hör inte hemma där.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>A card has a header, a body and buttons; “{part}” does not belong to it.</source>
        <translation>Ett kort har sidhuvud, brödtext och knappar; ”{part}” hör inte hemma där.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>A card has one or two buttons; here are {count}.</source>
        <translation>Ett kort har en eller två knappar; här finns {count}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>A card’s buttons are quick replies, web addresses or phone numbers; “{kind}” does not belong there.</source>
        <translation>Ett korts knappar är snabbsvar, webbadresser eller telefonnummer; ”{kind}” hör inte hemma där.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <source>A carousel has cards, and no values of its own.</source>
        <translation>En karusell har kort och inga egna värden.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/carousel.py"/>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>A carousel has {least} to {most} cards; here are {count}.</source>
        <translation>En karusell har {least} till {most} kort; här finns {count}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>A choice of up to 30 products of the catalog that is linked to your WhatsApp Business Account, in sections. The recipient opens it, fills a cart and sends it to you as an order.</source>
        <translation>Upp till 30 produkter att välja bland ur katalogen som är kopplad till ditt WhatsApp Business-konto, i avsnitt. Mottagaren öppnar dem, fyller en varukorg och skickar den till dig som beställning.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A closing brace or bracket too many in line {lines} was left out.</source>
        <translation>En slutklammer eller hakparentes för mycket på rad {lines} utelämnades.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/lenient.py"/>
        <source>A colon and a value are missing after “{0}”.</source>
        <extracomment>short(key)</extracomment>
        <translation>Kolon och värde saknas efter ”{0}”.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/link.py"/>
        <source>A colon is missing after the key.</source>
        <translation>Kolon saknas efter nyckeln.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A colon was missing in line {lines}.</source>
        <translation>Ett kolon saknades på rad {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/link.py"/>
        <source>A comma is missing here.</source>
        <translation>Ett komma saknas här.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A comma too many in line {lines} was left out.</source>
        <translation>Ett komma för mycket på rad {lines} utelämnades.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A comma was missing after line {lines}.</source>
        <translation>Ett komma saknades efter rad {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A comma was missing in line {lines}.</source>
        <translation>Ett komma saknades på rad {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A comment in line {lines} was left out.</source>
        <translation>En kommentar på rad {lines} utelämnades.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>A component of a template</source>
        <translation>En komponent i en mall</translation>
    </message>
    <message>
        <location filename="../../composer/templates/review.py"/>
        <source>A definition must be an object in braces.</source>
        <translation>En definition måste vara ett objekt inom klamrar.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>A draft can be tried before it is published. Without an answer the published flow opens.</source>
        <translation>Ett utkast kan provas innan det publiceras. Utan svar öppnas det publicerade flödet.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/status.py"/>
        <source>A failure was reported, and the message arrived nevertheless.</source>
        <translation>Ett fel rapporterades, men meddelandet kom ändå fram.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>A field has a wrong value</source>
        <translation>Ett fält har fel värde</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>A field is missing</source>
        <translation>Ett fält saknas</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>A field is not accepted</source>
        <translation>Ett fält godtas inte</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>A field of the message is unknown, misspelt or too long. The details name it.</source>
        <translation>Ett fält i meddelandet är okänt, felstavat eller för långt. Detaljerna anger vilket.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>A field too many</source>
        <translation>Ett fält för mycket</translation>
    </message>
    <message>
        <location filename="../../composer/messages/document/__init__.py"/>
        <source>A file of at most 100 MB. Give it a file name: without one the recipient sees a made-up name.</source>
        <translation>En fil på högst 100 MB. Ge den ett filnamn: annars ser mottagaren ett påhittat namn.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/document/__init__.py"/>
        <source>A file to open or keep</source>
        <translation>En fil att öppna eller behålla</translation>
    </message>
    <message>
        <location filename="../../composer/messages/video/__init__.py"/>
        <source>A film with a caption</source>
        <translation>En video med bildtext</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>A footer cannot have gaps.</source>
        <translation>En sidfot kan inte ha luckor.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>A form that opens inside WhatsApp</source>
        <translation>Ett formulär som öppnas i WhatsApp</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <source>A header</source>
        <translation>Ett sidhuvud</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>A header can have one gap; here are {count}.</source>
        <translation>Ett sidhuvud kan ha en lucka; här finns {count}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>A header cannot have * _ ~ or `: its text is always bold.</source>
        <translation>Ett sidhuvud kan inte ha * _ ~ eller `: dess text är alltid fet.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>A header must be one line.</source>
        <translation>Ett sidhuvud måste vara en rad.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/picture.py"/>
        <source>A header of the type “{0}” is not known, so it is not drawn.</source>
        <translation>Ett sidhuvud av typen ”{0}” är inte känt och ritas därför inte.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <source>A header takes one value; here are {count}.</source>
        <translation>Ett sidhuvud tar ett värde; här finns {count}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/lenient.py"/>
        <location filename="../../composer/formats/link.py"/>
        <source>A key in double quotation marks is missing here.</source>
        <translation>En nyckel inom dubbla citattecken saknas här.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A key in line {lines} had no quotation marks.</source>
        <translation>En nyckel på rad {lines} saknade citattecken.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/lenient.py"/>
        <source>A key is missing before this bracket.</source>
        <translation>En nyckel saknas före den här parentesen.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>A limited-time offer has a button with a web address, and before it at most one that copies the code.</source>
        <translation>Ett tidsbegränsat erbjudande har en knapp med webbadress, och före den högst en som kopierar koden.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>A limited-time offer has no footer.</source>
        <translation>Ett tidsbegränsat erbjudande har ingen sidfot.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/link.py"/>
        <source>A line break or another control character stands inside a text.</source>
        <translation>En radbrytning eller ett annat styrtecken står i en text.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>A link can have one gap, here are {count}.</source>
        <translation>En länk kan ha en lucka, här finns {count}.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/decoding.py"/>
        <source>A list can have {0} MB. Split it into several files.</source>
        <extracomment>MOST_BYTES // 1000000</extracomment>
        <translation>En lista kan vara på {0} MB. Dela upp den i flera filer.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/reading.py"/>
        <source>A list can have {0} rows. Split it into several files.</source>
        <extracomment>MOST_ROWS</extracomment>
        <translation>En lista kan ha {0} rader. Dela upp den i flera filer.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>A list of {0} of Meta&apos;s, put into LINK&apos;s words.</source>
        <extracomment>_count(each, &apos;request&apos;)</extracomment>
        <translation>En lista med {0} till Meta, omskrivna till LINKs ord.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/reading.py"/>
        <source>A list of {0} templates.</source>
        <extracomment>len(entries)</extracomment>
        <translation>En lista med {0} mallar.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>A list of {0}, of which the first request was opened. Paste the others one at a time.</source>
        <extracomment>len(each)</extracomment>
        <translation>En lista med {0}, av vilka det första anropet öppnades. Klistra in de andra ett i taget.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>A list of {0}.</source>
        <extracomment>_count(messages, &apos;message&apos;)</extracomment>
        <translation>En lista med {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/reading.py"/>
        <source>A list with one template, {0}.</source>
        <extracomment>_called(entries[0])</extracomment>
        <translation>En lista med en mall, {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>A live account sends to the test recipients below and to nobody else, until you choose “Everybody”: nothing reaches a customer by mistake. Other accounts send to everybody unless you say otherwise.</source>
        <translation>Ett skarpt konto skickar till testmottagarna nedan och till ingen annan, tills du väljer ”Alla”: inget når en kund av misstag. Andra konton skickar till alla om du inte anger något annat.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/video/__init__.py"/>
        <source>A look around</source>
        <translation>En titt runt</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_payload.py"/>
        <source>A media id works faster than a link, and Meta recommends it.</source>
        <translation>Ett media-id är snabbare än en länk, och Meta rekommenderar det.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>A menu of up to ten rows to choose from</source>
        <translation>En meny med upp till tio rader att välja bland</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/own_rules.py"/>
        <source>A message can only be marked as “read”.</source>
        <translation>Ett meddelande kan bara markeras som ”read”.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/notices/words.py"/>
        <source>A message did not arrive</source>
        <translation>Ett meddelande kom inte fram</translation>
    </message>
    <message>
        <location filename="../../composer/messages/unknown.py"/>
        <source>A message must be an object in braces.</source>
        <translation>Ett meddelande måste vara ett objekt inom klamrar.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>A message of Meta&apos;s {0}; it was put into LINK&apos;s words.</source>
        <extracomment>api.name</extracomment>
        <translation>Ett meddelande för Metas {0}; det skrevs om till LINKs ord.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>A message of type “{0}”.</source>
        <extracomment>short(named); told[0]</extracomment>
        <translation>Ett meddelande av typen ”{0}”.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/words.py"/>
        <source>A message that Composer does not know</source>
        <translation>Ett meddelande som Composer inte känner till</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/bubble.py"/>
        <source>A message that is not in the journal</source>
        <translation>Ett meddelande som inte finns i journalen</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/__init__.py"/>
        <source>A message that was approved beforehand. The only kind that reaches people who did not write to you in the last 24 hours. Give its name, its language, and a value for each of its gaps.</source>
        <translation>Ett meddelande som har godkänts i förväg. Den enda typen som når personer som inte har skrivit till dig de senaste 24 timmarna. Ange mallens namn, språk och ett värde för varje lucka.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>A message with a button that opens a flow: a form of several screens that was made in WhatsApp Manager. What the recipient fills in comes back as a message.</source>
        <translation>Ett meddelande med en knapp som öppnar ett flöde: ett formulär med flera skärmar som har skapats i WhatsApp Manager. Det som mottagaren fyller i kommer tillbaka som ett meddelande.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/bringing_in.py"/>
        <source>A message with a template: this is a sketch of the template, with words to write.</source>
        <translation>Ett meddelande med en mall: det här är en skiss av mallen, med ord att skriva.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>A message with one button that opens a list of up to ten rows. The recipient chooses one; the chat shows its title as the answer, and you get its id. It can be sent within 24 hours of the recipient&apos;s last message.</source>
        <translation>Ett meddelande med en knapp som öppnar en lista med upp till tio rader. Mottagaren väljer en; chatten visar dess titel som svar, och du får dess id. Det kan skickas inom 24 timmar efter mottagarens senaste meddelande.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/cta_url/__init__.py"/>
        <source>A message with one button that opens a web page. The long address stays out of sight. WhatsApp does not tell you that it was tapped.</source>
        <translation>Ett meddelande med en knapp som öppnar en webbsida. Den långa adressen syns inte. WhatsApp talar inte om att någon har tryckt.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/__init__.py"/>
        <source>A message with one to three buttons. A tap sends the button&apos;s title back as an answer, and you get its id.</source>
        <translation>Ett meddelande med en till tre knappar. Ett tryck skickar tillbaka knappens titel som svar, och du får dess id.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location_request/__init__.py"/>
        <source>A message with the button “Send location”. The recipient chooses where they are, or another place, and you get it as a message.</source>
        <translation>Ett meddelande med knappen ”Skicka plats”. Mottagaren väljer sin plats eller en annan, och du får den som ett meddelande.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/catalog/__init__.py"/>
        <source>A message with the button “View catalog”. The recipient sees all products of the catalog that is linked to your WhatsApp Business Account, and can order.</source>
        <translation>Ett meddelande med knappen ”Visa katalog”. Mottagaren ser alla produkter i katalogen som är kopplad till ditt WhatsApp Business-konto och kan beställa.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>A message.</source>
        <translation>Ett meddelande.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A missing closing brace or bracket was added in line {lines}.</source>
        <translation>En saknad slutklammer eller hakparentes lades till på rad {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A missing opening brace was added in line {lines}.</source>
        <translation>En saknad startklammer lades till på rad {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/messages.py"/>
        <source>A new message. Undo (Ctrl+Z) brings the old one back.</source>
        <translation>Ett nytt meddelande. Ångra (Ctrl+Z) tar tillbaka det gamla.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A number in line {lines} has more digits than can be kept exactly; it was rounded.</source>
        <translation>Ett tal på rad {lines} har fler siffror än som kan bevaras exakt; det avrundades.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A number in line {lines} was not written as JSON has it.</source>
        <translation>Ett tal på rad {lines} var inte skrivet enligt JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/template_calls.py"/>
        <source>A number is missing</source>
        <translation>Ett nummer saknas</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>A parameter has new lines, tabs or many spaces.</source>
        <translation>En parameter har radbrytningar, tabbar eller många blanksteg.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>A parameter is longer than the template allows.</source>
        <translation>En parameter är längre än mallen tillåter.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>A parameter is of another kind than the template wants.</source>
        <translation>En parameter är av en annan typ än mallen vill ha.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/payload.py"/>
        <source>A part of the name is missing: beside the formatted name, give at least a first name, last name, middle name, prefix or suffix.</source>
        <translation>En del av namnet saknas: ange utöver visningsnamnet minst ett förnamn, efternamn, mellannamn, prefix eller suffix.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>A part of the template is too long</source>
        <translation>En del av mallen är för lång</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/definition.py"/>
        <source>A part of this template is of a type that is not known, so it is not drawn.</source>
        <translation>En del av mallen är av en okänd typ och ritas därför inte.</translation>
    </message>
    <message>
        <location filename="../../composer/connections.py"/>
        <source>A password is missing</source>
        <translation>Ett lösenord saknas</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>A payment problem</source>
        <translation>Ett betalningsproblem</translation>
    </message>
    <message>
        <location filename="../../composer/messages/image/__init__.py"/>
        <source>A picture with a caption</source>
        <translation>En bild med bildtext</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>A picture, video or document in a template&apos;s header has no caption. Remove it.</source>
        <translation>En bild, en video eller ett dokument i en malls sidhuvud har ingen bildtext. Ta bort den.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/__init__.py"/>
        <source>A place on the map</source>
        <translation>En plats på kartan</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/__init__.py"/>
        <source>A place that the recipient can open in a map. Copy latitude and longitude from any map, in degrees.</source>
        <translation>En plats som mottagaren kan öppna i en karta. Kopiera latitud och longitud från valfri karta, i grader.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>A placeholder stands at the edge</source>
        <translation>En platshållare står i kanten</translation>
    </message>
    <message>
        <location filename="../../composer/messages/text/__init__.py"/>
        <source>A plain text message. Like every free-form message it reaches only people who wrote to you in the last 24 hours; to start a conversation, use a template.</source>
        <translation>Ett vanligt textmeddelande. Som alla fria meddelanden når det bara personer som har skrivit till dig de senaste 24 timmarna; använd en mall för att inleda en konversation.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive_payload.py"/>
        <source>A provider is for links; with a media id it has no effect.</source>
        <translation>En leverantör är till för länkar; med ett media-id har den ingen verkan.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>A proxy stands between this computer and the server and did not let the request through.</source>
        <translation>En proxy mellan den här datorn och servern släppte inte igenom anropet.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/__init__.py"/>
        <source>A question with up to three answers</source>
        <translation>En fråga med upp till tre svar</translation>
    </message>
    <message>
        <location filename="../../composer/lists/reading.py"/>
        <source>A quotation mark is never closed, so quotation marks were read as letters.</source>
        <translation>Ett citattecken avslutas aldrig, så citattecken lästes som vanliga tecken.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <source>A quote needs a space behind the &gt;.</source>
        <translation>Ett citat behöver ett blanksteg efter &gt;.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product/__init__.py"/>
        <source>A rain jacket</source>
        <translation>En regnjacka</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/own_rules.py"/>
        <source>A recipient is missing.</source>
        <translation>En mottagare saknas.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/own_rules.py"/>
        <source>A recipient must be text: a WhatsApp id or a phone number.</source>
        <translation>En mottagare måste vara text: ett WhatsApp-id eller ett telefonnummer.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/own_rules.py"/>
        <source>A recipient should be text in quotation marks; Meta&apos;s reference has no numbers here.</source>
        <translation>En mottagare bör vara text inom citattecken; Metas referens har inga tal här.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/audio/__init__.py"/>
        <source>A recording to listen to</source>
        <translation>En inspelning att lyssna på</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>A report comes before LINK’s answer</source>
        <translation>En rapport kommer före LINKs svar</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>A request</source>
        <translation>Ett anrop</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>A sample for the gap is missing.</source>
        <translation>Exemplet för luckan saknas.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>A sample for the gap {gap} is missing.</source>
        <translation>Exempel för luckan {gap} saknas.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>A sample of the code is missing.</source>
        <translation>Ett exempel på koden saknas.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/component.py"/>
        <source>A sample of the header’s file is missing: the handle that Meta’s upload gave for it.</source>
        <translation>Ett exempel på sidhuvudets fil saknas: det handtag som Metas uppladdning gav för den.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>A sample of the link is missing.</source>
        <translation>Ett exempel på länken saknas.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <source>A second ` on the same line is needed, with text between the two.</source>
        <translation>Ett andra ` behövs på samma rad, med text mellan dem.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>A second, smaller line below the title.</source>
        <translation>En andra, mindre rad under titeln.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A semicolon in line {lines} was read as a comma.</source>
        <translation>Ett semikolon på rad {lines} lästes som komma.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/definition.py"/>
        <source>A service provider reports that phones show a card of the first address above the text of a template. Meta does not document it, so it is not drawn.</source>
        <translation>En tjänsteleverantör uppger att telefoner visar ett kort för den första adressen ovanför mallens text. Meta dokumenterar det inte, så det ritas inte.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <source>A short title in bold above the body. Emoji are fine, formatting marks are not.</source>
        <translation>En kort titel i fetstil ovanför brödtexten. Emojier går bra, formateringstecken inte.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <source>A small grey line below the body.</source>
        <translation>En liten grå rad under brödtexten.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>A small grey line, at most 60 characters, without gaps.</source>
        <translation>En liten grå rad, högst 60 tecken, utan luckor.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/sticker/__init__.py"/>
        <source>A small picture without a bubble</source>
        <translation>En liten bild utan bubbla</translation>
    </message>
    <message>
        <location filename="../../composer/messages/audio/__init__.py"/>
        <source>A sound file of at most 16 MB: AAC, AMR, MP3, M4A, or OGG with the Opus codec. It has no caption; write a text message before it.</source>
        <translation>En ljudfil på högst 16 MB: AAC, AMR, MP3, M4A eller OGG med Opus-kodek. Den har ingen bildtext; skriv ett textmeddelande före den.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/numbers.py"/>
        <source>A spreadsheet shortened this number to {number}, so its last digits are lost. Format the column there as text, and fetch the numbers anew.</source>
        <translation>Ett kalkylprogram har förkortat numret till {number}, så de sista siffrorna är borta. Formatera kolumnen där som text och hämta numren på nytt.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/pointing.py"/>
        <source>A stand-in:</source>
        <translation>En ersättning:</translation>
    </message>
    <message>
        <location filename="../../composer/templates/reading.py"/>
        <source>A stored template</source>
        <translation>En sparad mall</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A tab or another control character stood inside a text in line {lines}; it was kept.</source>
        <translation>En tabb eller ett annat styrtecken stod i en text på rad {lines}; det behölls.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <location filename="../../composer/templates/reading.py"/>
        <source>A template</source>
        <translation>En mall</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>A template can have {limit} buttons; here are {count}.</source>
        <translation>En mall kan ha {limit} knappar; här finns {count}.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>A template with this name and language was deleted less than 30 days ago.</source>
        <translation>En mall med det här namnet och språket raderades för mindre än 30 dagar sedan.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>A template’s text may not begin or end with a placeholder.</source>
        <translation>En malls text får inte börja eller sluta med en platshållare.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>A test number only sends to the recipients on its list.</source>
        <translation>Ett testnummer skickar bara till mottagarna i sin lista.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>A text fits every gap. Money and dates are shown in the way of the phone&apos;s language.</source>
        <translation>En text passar i varje lucka. Pengar och datum visas på det sätt som gäller för telefonens språk.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>A text fits every gap. Money and dates are shown in the way of the phone’s language.</source>
        <translation>En text passar i varje lucka. Pengar och datum visas på det sätt som gäller för telefonens språk.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A text in line {lines} was in other than double quotation marks.</source>
        <translation>En text på rad {lines} stod inom andra än dubbla citattecken.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>A text of the template is over its limit.</source>
        <translation>En text i mallen är över sin gräns.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/link.py"/>
        <location filename="../../composer/formats/quoted.py"/>
        <source>A text that begins here has no closing quotation mark.</source>
        <translation>En text som börjar här har inget avslutande citattecken.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A text that begins in line {lines} runs over several lines; the line breaks were kept.</source>
        <translation>En text som börjar på rad {lines} sträcker sig över flera rader; radbrytningarna behölls.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>A timestamp stands alone: leave out either it or the parts of the date.</source>
        <translation>En tidsstämpel står ensam: utelämna antingen den eller datumets delar.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <source>A title above the body, or nothing. This kind of message can have no picture there.</source>
        <translation>En titel ovanför brödtexten, eller ingenting. Den här meddelandetypen kan inte ha en bild där.</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>A user name cannot contain a colon.</source>
        <translation>Ett användarnamn kan inte innehålla kolon.</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <source>A user name cannot contain line breaks or other invisible characters.</source>
        <translation>Ett användarnamn kan inte innehålla radbrytningar eller andra osynliga tecken.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>A user of your client. Composer logs in with it and keeps the token that it gets in memory only.</source>
        <translation>En användare i din klient. Composer loggar in med den och håller den token som den får bara i minnet.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>A value does not fit its placeholder: a wrong type, or line breaks, tabs or many spaces where none may be.</source>
        <translation>Ett värde passar inte sin platshållare: fel typ, eller radbrytningar, tabbar eller många blanksteg där sådana inte får finnas.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>A value has the wrong form</source>
        <translation>Ett värde har fel form</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A value in line {lines} had no quotation marks and was read as text.</source>
        <translation>Ett värde på rad {lines} saknade citattecken och lästes som text.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/lenient.py"/>
        <source>A value is missing after “{0}”.</source>
        <extracomment>short(top.key)</extracomment>
        <translation>Ett värde saknas efter ”{0}”.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/link.py"/>
        <location filename="../../composer/formats/scalars.py"/>
        <source>A value is missing here, or is not written as JSON.</source>
        <translation>Ett värde saknas här, eller är inte skrivet som JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>A value is not valid</source>
        <translation>Ett värde är inte giltigt</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <source>A value of the type “{given}” does not belong into {part}.</source>
        <translation>Ett värde av typen ”{given}” hör inte hemma i {part}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>A version looks like v23.0.</source>
        <translation>En version ser ut som v23.0.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/notices/words.py"/>
        <source>A watched message arrived</source>
        <translation>Ett bevakat meddelande kom fram</translation>
    </message>
    <message>
        <location filename="../../composer/ui/notices/words.py"/>
        <source>A watched message was read</source>
        <translation>Ett bevakat meddelande lästes</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/asking.py"/>
        <source>A word of your own that comes back with the answer, so that you know which message it is for.</source>
        <translation>Ett eget ord som kommer tillbaka med svaret, så att du vet vilket meddelande det gäller.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/editing.py"/>
        <source>A {0} template can be edited as often as you like. It is then reviewed again.</source>
        <extracomment>kind.lower()</extracomment>
        <translation>En mall i läget {0} kan redigeras hur ofta du vill. Den granskas då på nytt.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source>A {kind} button takes a value of the type “{takes}”; here it is “{given}”.</source>
        <translation>En knapp av typen {kind} tar ett värde av typen ”{takes}”; här är det ”{given}”.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>A {part} is possible in the category MARKETING only.</source>
        <translation>Bara kategorin MARKETING kan ha {part}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_formats.py"/>
        <source>AAC, AMR, MP3, M4A or OGG with Opus</source>
        <translation>AAC, AMR, MP3, M4A eller OGG med Opus</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>ADB Unit of Account</source>
        <translation>Afrikansk kontoenhet</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/content.py"/>
        <source>About product</source>
        <translation>Om produkten</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Accepted</source>
        <translation>Accepterat</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Accepted by LINK</source>
        <translation>Accepterat av LINK</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Accepted by the sandbox</source>
        <translation>Accepterat av sandlådan</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Accepted, but no report ever comes</source>
        <translation>Accepterat, men ingen rapport kommer</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Access denied</source>
        <translation>Åtkomst nekad</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Access to WhatsApp has expired</source>
        <translation>Åtkomsten till WhatsApp har gått ut</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/kinds.py"/>
        <source>Access token</source>
        <translation>Åtkomsttoken</translation>
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
        <translation>Konto: {0}, företagskonto {1}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>Account: {0}, number {1}</source>
        <translation>Konto: {0}, nummer {1}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/groups.py"/>
        <source>Accounts</source>
        <translation>Konton</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/details.py"/>
        <source>Accounts: {0}</source>
        <extracomment>_accounts(accounts)</extracomment>
        <translation>Konton: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <source>Action</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/kinds.py"/>
        <source>Add a Cloud API account</source>
        <translation>Lägg till ett Cloud API-konto</translation>
    </message>
    <message>
        <location filename="../../composer/template_calls.py"/>
        <source>Add a Cloud API account with the same WhatsApp Business Account, or manage them in WhatsApp Manager.</source>
        <translation>Lägg till ett Cloud API-konto med samma WhatsApp Business-konto, eller hantera dem i WhatsApp Manager.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/kinds.py"/>
        <source>Add a LINK account</source>
        <translation>Lägg till ett LINK-konto</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/__init__.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Add a button</source>
        <translation>Lägg till en knapp</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/form.py"/>
        <source>Add a card</source>
        <translation>Lägg till ett kort</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Add a contact</source>
        <translation>Lägg till en kontakt</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Add a phone number</source>
        <translation>Lägg till ett telefonnummer</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Add a postal address</source>
        <translation>Lägg till en postadress</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>Add a product</source>
        <translation>Lägg till en produkt</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>Add a row</source>
        <translation>Lägg till en rad</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>Add a section</source>
        <translation>Lägg till ett avsnitt</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Add a value</source>
        <translation>Lägg till ett värde</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Add a web address</source>
        <translation>Lägg till en webbadress</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/kinds.py"/>
        <source>Add an On-Premises account</source>
        <translation>Lägg till ett On-Premises-konto</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Add an account…</source>
        <translation>Lägg till ett konto…</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Add an app</source>
        <translation>Lägg till en app</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Add an e-mail address</source>
        <translation>Lägg till en e-postadress</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Add the recipient to the test number’s list at Meta.</source>
        <translation>Lägg till mottagaren i testnumrets lista hos Meta.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/comparing.py"/>
        <source>Added when the message is sent: Meta gives it back in every report.</source>
        <translation>Läggs till när meddelandet skickas: Meta återger det i varje rapport.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_problems.py"/>
        <source>Added when the message is sent; not written into the draft. Write something else here to send that.</source>
        <translation>Läggs till när meddelandet skickas; skrivs inte i utkastet. Skriv något annat här om du vill skicka det i stället.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/content.py"/>
        <location filename="../../composer/messages/location/__init__.py"/>
        <location filename="../../composer/templates/asking.py"/>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Adds the sentence “For your security, do not share this code.”</source>
        <translation>Lägger till meningen ”Dela inte den här koden, av säkerhetsskäl.”</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Advise not to share the code</source>
        <translation>Be mottagaren att inte dela koden</translation>
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
        <translation>Vänta minst 24 timmar efter LINKs egna försök.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Albania</source>
        <translation>Albanien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Albanian</source>
        <translation>Albanska</translation>
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
        <translation>Alla</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>All connections to the server were busy.</source>
        <translation>Alla anslutningar till servern var upptagna.</translation>
    </message>
    <message>
        <location filename="../../composer/outbox/words.py"/>
        <source>All of its batch could not be written down, so nothing of it was sent: send it once more.</source>
        <translation>Hela utskicket kunde inte sparas, så inget av det skickades: skicka det en gång till.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/template_buttons.py"/>
        <source>All options</source>
        <translation>Alla alternativ</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>All quick replies must stand together; move this one to the others.</source>
        <translation>Alla snabbsvar måste stå tillsammans; flytta det här till de andra.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>All that was sent together with it is paused. Resume all of it, or cancel this message alone.</source>
        <translation>Allt som skickades tillsammans med det är pausat. Återuppta allt, eller avbryt bara det här meddelandet.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Already there</source>
        <translation>Finns redan</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>American Samoa</source>
        <translation>Amerikanska Samoa</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Amount × 1000</source>
        <translation>Belopp × 1000</translation>
    </message>
    <message>
        <location filename="../../composer/messages/video/__init__.py"/>
        <source>An MP4 or 3GP film of at most 16 MB, its pictures in H.264 and its sound in AAC, with a caption if you like.</source>
        <translation>En MP4- eller 3GP-video på högst 16 MB, med bild i H.264 och ljud i AAC, med bildtext om du vill.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>An account at Meta has one number. Add an account for each of the others.</source>
        <translation>Ett konto hos Meta har ett nummer. Lägg till ett konto för vart och ett av de andra.</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <source>An account cannot be read</source>
        <translation>Ett konto kan inte läsas</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>An account may create a hundred templates within an hour.</source>
        <translation>Ett konto får skapa hundra mallar inom en timme.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>An animated header is possible in the category MARKETING only.</source>
        <translation>Bara kategorin MARKETING kan ha ett rörligt sidhuvud.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>An answer came, but it could not be unpacked.</source>
        <translation>Ett svar kom, men det kunde inte packas upp.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>An answer came, but it was far too long to be LINK’s.</source>
        <translation>Ett svar kom, men det var alldeles för långt för att komma från LINK.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product/__init__.py"/>
        <source>An answer to a question</source>
        <translation>Ett svar på en fråga</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/__init__.py"/>
        <source>An approved text with gaps to fill</source>
        <translation>En godkänd text med luckor att fylla</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>An authentication template has no text of its own</source>
        <translation>En autentiseringsmall har ingen egen text</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>An authentication template has no {part}: no media, no web addresses, no emoji.</source>
        <translation>En autentiseringsmall får inte ha {part}: inga medier, inga webbadresser, inga emojier.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>An authentication template has one button, of the type OTP.</source>
        <translation>En autentiseringsmall har en knapp, av typen OTP.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/msisdn.py"/>
        <source>An empty text</source>
        <translation>En tom text</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>An equals sign in line {lines} was read as a colon.</source>
        <translation>Ett likhetstecken på rad {lines} lästes som kolon.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>An id of the account is missing</source>
        <translation>Ett av kontots id saknas</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/__init__.py"/>
        <source>An id of the account that owns the template. LINK took it until version 1.4; leave it empty.</source>
        <translation>Ett id för kontot som äger mallen. LINK tog emot det till och med version 1.4; lämna det tomt.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>An interactive message.</source>
        <translation>Ett interaktivt meddelande.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/invisible.py"/>
        <source>An invisible mark ({code}, at position {place}) turns the direction of the text. Is that meant?</source>
        <translation>Ett osynligt tecken ({code}, på position {place}) vänder textens riktning. Är det meningen?</translation>
    </message>
    <message>
        <location filename="../../composer/formats/scalars.py"/>
        <source>An opening brace is missing before this.</source>
        <translation>En startklammer saknas före detta.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>An opening brace too many in line {lines} was left out.</source>
        <translation>En startklammer för mycket på rad {lines} utelämnades.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/content.py"/>
        <source>And more</source>
        <translation>Och mer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>And {0} more like that.</source>
        <translation>Och {0} liknande till.</translation>
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
        <translation>Rörlig bild</translation>
    </message>
    <message>
        <location filename="../../composer/templates/slots.py"/>
        <source>Animated picture in the header</source>
        <translation>Rörlig bild i sidhuvudet</translation>
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
        <translation>Ett annat konto har det här namnet. Ge det här ett eget namn.</translation>
    </message>
    <message>
        <location filename="../../composer/store/faults.py"/>
        <location filename="../../composer/store/workspace.py"/>
        <source>Another program holds {path}. Close other windows of Composer, or wait for a backup to end.</source>
        <translation>Ett annat program håller {path}. Stäng andra Composer-fönster, eller vänta tills en säkerhetskopiering är klar.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Another program, or another Composer, uses the same event report gate, so that its reports come here too. Neither the number nor the text of the message is known here.</source>
        <translation>Ett annat program, eller en annan installation av Composer, använder samma gate för händelserapporter, så dess rapporter kommer också hit. Varken meddelandets nummer eller text är känd här.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>Another report</source>
        <translation>En annan rapport</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/agreement.py"/>
        <source>Another value is for the gap “{name}” already.</source>
        <translation>Ett annat värde är redan för luckan ”{name}”.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/among.py"/>
        <source>Another {noun} has position {number} already; each needs its own.</source>
        <translation>Det finns redan {noun} på position {number}; varje behöver en egen.</translation>
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
        <translation>Svar för ”{0}”</translation>
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
        <translation>Svarar på ett meddelande</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Answers back</source>
        <translation>Svarar tillbaka</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/thread_model.py"/>
        <source>Answers: {0}</source>
        <translation>Svarar på: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Antigua and Barbuda</source>
        <translation>Antigua och Barbuda</translation>
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
        <translation>Godkänn ett erbjudande</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Approved</source>
        <translation>Godkänd</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Apps</source>
        <translation>Appar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Arab Accounting Dinar</source>
        <translation>Arabisk räkenskapsdinar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Arabic</source>
        <translation>Arabiska</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Arabic (EGY)</source>
        <translation>Arabiska (Egypten)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Arabic (LBN)</source>
        <translation>Arabiska (Libanon)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Arabic (MAR)</source>
        <translation>Arabiska (Marocko)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Arabic (QAT)</source>
        <translation>Arabiska (Qatar)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Arabic (UAE)</source>
        <translation>Arabiska (Förenade Arabemiraten)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Archived</source>
        <translation>Arkiverad</translation>
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
        <translation>Armenisk dram</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>Around its gaps the text has too few words ({words}; gaps: {count}). Meta refuses such texts; at least {least} words are a good measure.</source>
        <translation>Runt luckorna har texten för få ord ({words}; luckor: {count}). Meta nekar sådana texter; minst {least} ord är ett bra mått.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>Arrived</source>
        <translation>Kom fram</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Arrives</source>
        <translation>Kommer fram</translation>
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
        <translation>Ascension</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>Ask LINK support for access, and check the platform ids and the sender number.</source>
        <translation>Be LINKs support om åtkomst, och kontrollera plattforms-id och avsändarnummer.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Ask LINK support for access.</source>
        <translation>Be LINKs support om åtkomst.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Ask LINK support or your administrator to register it.</source>
        <translation>Be LINKs support eller din administratör att registrera det.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Ask the person to send it another way.</source>
        <translation>Be personen skicka det på ett annat sätt.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Ask the person, another way, to update WhatsApp or to write to you first.</source>
        <translation>Be personen, på ett annat sätt, att uppdatera WhatsApp eller skriva till dig först.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Ask the recipient whether it came before you send it again.</source>
        <translation>Fråga mottagaren om det kom fram innan du skickar det igen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Ask the recipient whether it came, or copy the details for LINK support.</source>
        <translation>Fråga mottagaren om det kom fram, eller kopiera uppgifterna till LINKs support.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Ask the server</source>
        <translation>Fråga servern</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Ask whoever owns the flow to put it right.</source>
        <translation>Be den som äger flödet att rätta det.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>Ask whoever runs the relay for a new token.</source>
        <translation>Be den som sköter reläet om en ny token.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>Ask whoever runs the server to update it, or your administrator whether a proxy is in between.</source>
        <translation>Be den som sköter servern att uppdatera den, eller fråga din administratör om en proxy ligger emellan.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Ask whoever runs your WhatsApp Business API client.</source>
        <translation>Fråga den som sköter din WhatsApp Business API-klient.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>Ask your administrator for access through the proxy.</source>
        <translation>Be din administratör om åtkomst genom proxyn.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Ask your administrator or LINK support to renew it.</source>
        <translation>Be din administratör eller LINKs support att förnya den.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>At Meta templates belong to the business account, not to one of its numbers, and this account does not name it.</source>
        <translation>Hos Meta hör mallar till företagskontot, inte till ett av dess nummer, och det här kontot anger det inte.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/payload.py"/>
        <source>At least one button is needed.</source>
        <translation>Minst en knapp behövs.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/payload.py"/>
        <source>At least one contact is needed.</source>
        <translation>Minst en kontakt behövs.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/payload.py"/>
        <source>At least one message is needed.</source>
        <translation>Minst ett meddelande behövs.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>At least one of the parts of the name must be there; the first name is the usual one.</source>
        <translation>Minst en av namnets delar måste finnas; vanligast är förnamnet.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/payload.py"/>
        <source>At least one product is needed.</source>
        <translation>Minst en produkt behövs.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/payload.py"/>
        <source>At least one recipient is needed.</source>
        <translation>Minst en mottagare behövs.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/payload.py"/>
        <source>At least one row is needed.</source>
        <translation>Minst en rad behövs.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/sections_payload.py"/>
        <source>At least one section is needed.</source>
        <translation>Minst ett avsnitt behövs.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>At least one. There may be 30 in all sections together.</source>
        <translation>Minst en. Det får finnas 30 i alla avsnitt tillsammans.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>At most 15 letters and digits.</source>
        <translation>Högst 15 bokstäver och siffror.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>At most 16 characters.</source>
        <translation>Högst 16 tecken.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>At most 2,000 characters. A gap {{1}} may stand at its end.</source>
        <translation>Högst 2 000 tecken. En lucka {{1}} får stå i slutet.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>At most 20 letters and digits, 15 in a limited-time offer. The button’s text is WhatsApp’s own.</source>
        <translation>Högst 20 bokstäver och siffror, 15 i ett tidsbegränsat erbjudande. Knappens text är WhatsApps egen.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>At most {limit} of the {kinds} may stand in a template; here are {count}.</source>
        <translation>Högst {limit} {kinds} får finnas i en mall; här finns {count}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>At the end, {count} closing brace or bracket was missing.</source>
        <translation>I slutet saknades {count} avslutande parentes.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>At the end, {count} closing braces or brackets were missing.</source>
        <translation>I slutet saknades {count} avslutande parenteser.</translation>
    </message>
    <message>
        <source>At the end, {count} closing {noun} missing.</source>
        <translation type="vanished">I slutet saknas {count} avslutande {noun}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/audio/__init__.py"/>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/ui/inbox/words.py"/>
        <location filename="../../composer/ui/preview/media.py"/>
        <source>Audio</source>
        <translation>Ljud</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/media.py"/>
        <source>Audio · {0}</source>
        <translation>Ljud · {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Australian Dollar</source>
        <translation>Australisk dollar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Austria</source>
        <translation>Österrike</translation>
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
        <translation>Fyll i automatiskt</translation>
    </message>
    <message>
        <location filename="../../composer/messages/image/__init__.py"/>
        <source>Autumn collection</source>
        <translation>Höstkollektion</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Azerbaijan</source>
        <translation>Azerbajdzjan</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Azerbaijan Manat</source>
        <translation>Azerbajdzjansk manat</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Azerbaijani</source>
        <translation>Azerbajdzjanska</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Back to the message</source>
        <translation>Tillbaka till meddelandet</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Backslashes that mean nothing in lines {lines} were left out.</source>
        <translation>Omvända snedstreck utan betydelse på raderna {lines} utelämnades.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Backspace</source>
        <translation>Backsteg</translation>
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
        <translation>Thailändsk baht</translation>
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
        <translation>Få veta när det kommer fram, när det läses och om det misslyckas, hur länge det än dröjer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Begin a template</source>
        <translation>Påbörja en mall</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Being deleted</source>
        <translation>Raderas</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Belarus</source>
        <translation>Belarus</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Belarusian</source>
        <translation>Belarusiska</translation>
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
        <translation>Bermudisk dollar</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>Beside a carousel there is only a body; the {part} belongs into the cards.</source>
        <translation>Bredvid en karusell finns bara en brödtext; {part} hör hemma i korten.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>Between {one} and {other} is only white space. Meta may refuse that; write a word between them.</source>
        <translation>Mellan {one} och {other} finns bara tomrum. Meta kan neka det; skriv ett ord mellan dem.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Bhutan</source>
        <translation>Bhutan</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Birthday</source>
        <translation>Födelsedag</translation>
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
        <translation>Brödtext</translation>
    </message>
    <message>
        <location filename="../../composer/templates/review.py"/>
        <source>Body and footer are those of “{name}” in {language}. Meta may reject a second template with them.</source>
        <translation>Brödtext och sidfot är desamma som i ”{name}” på {language}. Meta kan avvisa en andra mall med dem.</translation>
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
        <translation>Boliviansk boliviano</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Bolívar Soberano</source>
        <translation>Venezuelansk bolívar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Bonaire, Sint Eustatius and Saba</source>
        <translation>Bonaire, Sint Eustatius och Saba</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Bond Markets Unit European Composite Unit (EURCO)</source>
        <translation>Europeisk kompositenhet</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Bond Markets Unit European Monetary Unit (E.M.U.-6)</source>
        <translation>Europeisk monetär enhet</translation>
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
        <translation>Boka bord</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnien och Hercegovina</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/payload.py"/>
        <source>Both validity times are given; the absolute one counts.</source>
        <translation>Båda giltighetstiderna är angivna; den absoluta gäller.</translation>
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
        <translation>Bulgariska</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Bulgarian Lev</source>
        <translation>Bulgarisk lev</translation>
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
        <translation>Företagskonto</translation>
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
        <translation>Knapptext</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <source>Button type</source>
        <translation>Knapptyp</translation>
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
        <translation>Knapp {number} saknas.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>Button {number} of the template is of the kind “{wanted}”; here it is “{given}”.</source>
        <translation>Knapp {number} i mallen är av typen ”{wanted}”; här är det ”{given}”.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>Button {number} of the template stands in it whole: it takes no value. Leave it out.</source>
        <translation>Knapp {number} i mallen är redan komplett: den tar inget värde. Utelämna det.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>Button {number} was added.</source>
        <translation>Knapp {number} har lagts till.</translation>
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
        <translation>Knappar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>By the parts of its date and time, or as one number that computers count by.</source>
        <translation>Med datumets och tidens delar, eller som ett enda tal som datorer räknar med.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>CFA Franc BCEAO</source>
        <translation>Västafrikansk franc</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>CFA Franc BEAC</source>
        <translation>Centralafrikansk franc</translation>
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
        <translation>Ring oss</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Cambodia</source>
        <translation>Kambodja</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Cameroon</source>
        <translation>Kamerun</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Canadian Dollar</source>
        <translation>Kanadensisk dollar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>Cancel sending</source>
        <translation>Avbryt sändningen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Cancelled</source>
        <translation>Avbrutet</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Cannot be delivered to this person</source>
        <translation>Kan inte levereras till den här personen</translation>
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
        <translation>Bildtext</translation>
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
        <translation>Kort {number} saknas.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>Card {number} was added.</source>
        <translation>Kort {number} har lagts till.</translation>
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
        <translation>Kontaktkort för personer att skriva till eller spara</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Cards: buttons, sections, rows</source>
        <translation>Kort: knappar, avsnitt, rader</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Caribbean Guilder</source>
        <translation>Karibisk gulden</translation>
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
        <translation>Katalanska</translation>
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
        <translation>Centralstationen</translation>
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
        <translation>Ändra den sista mottagaren</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Change the setting in WhatsApp Manager.</source>
        <translation>Ändra inställningen i WhatsApp Manager.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Changes submitted</source>
        <translation>Ändringar inskickade</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Changes, to “{0}”</source>
        <translation>Ändringar, till ”{0}”</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Check Meta’s business policy for the country.</source>
        <translation>Kontrollera Metas företagspolicy för landet.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>Check both in the account’s settings.</source>
        <translation>Kontrollera båda i kontots inställningar.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <location filename="../../composer/clients/templates.py"/>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Check both in the account’s settings; LINK support can reset them.</source>
        <translation>Kontrollera båda i kontots inställningar; LINKs support kan återställa dem.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Check that the link opens without signing in, and that format and size are allowed.</source>
        <translation>Kontrollera att länken öppnas utan inloggning och att format och storlek är tillåtna.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/way.py"/>
        <source>Check the account’s address. On a hotel or guest network, sign in first.</source>
        <translation>Kontrollera kontots adress. Logga först in om du är på ett hotell- eller gästnätverk.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>Check the account’s settings.</source>
        <translation>Kontrollera kontots inställningar.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>Check the address and its port number.</source>
        <translation>Kontrollera adressen och dess portnummer.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>Check the address: it is where the client runs, without “/v1”.</source>
        <translation>Kontrollera adressen: den är där klienten körs, utan ”/v1”.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>Check the id and the account. A template that was deleted can be created anew.</source>
        <translation>Kontrollera id och konto. En mall som har raderats kan skapas på nytt.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>Check the id in the account’s settings with WhatsApp Manager: it is not the phone number id, nor the portfolio’s id.</source>
        <translation>Jämför id i kontots inställningar med WhatsApp Manager: det är varken telefonnummer-id eller portföljens id.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>Check the message and try again; then ask Meta&apos;s support.</source>
        <translation>Kontrollera meddelandet och försök igen; fråga sedan Metas support.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Check the message and try again; then copy the details for LINK support.</source>
        <translation>Kontrollera meddelandet och försök igen; kopiera sedan uppgifterna till LINKs support.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>Check the network connection and the address.</source>
        <translation>Kontrollera nätverksanslutningen och adressen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>Check the number and the message; if it fails again, ask Meta&apos;s support.</source>
        <translation>Kontrollera numret och meddelandet; fråga Metas support om det misslyckas igen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Check the number, or reach the person another way.</source>
        <translation>Kontrollera numret, eller nå personen på ett annat sätt.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Check the number.</source>
        <translation>Kontrollera numret.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>Check the platform ids and the number in the account’s settings, or ask LINK support for access.</source>
        <translation>Kontrollera plattforms-id och nummer i kontots inställningar, eller be LINKs support om åtkomst.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>Check the relay’s address in the account’s settings.</source>
        <translation>Kontrollera reläets adress i kontots inställningar.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Check the sender number of the account.</source>
        <translation>Kontrollera kontots avsändarnummer.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Check the template’s name, language and status.</source>
        <translation>Kontrollera mallens namn, språk och status.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Check user name and password in the account&apos;s settings.</source>
        <translation>Kontrollera användarnamn och lösenord i kontots inställningar.</translation>
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
        <translation>Kinesiska (Kina)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Chinese (HKG)</source>
        <translation>Kinesiska (Hongkong)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Chinese (TAI)</source>
        <translation>Kinesiska (Taiwan)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>Choose a time</source>
        <translation>Välj en tid</translation>
    </message>
    <message>
        <location filename="../../composer/connections.py"/>
        <source>Choose another account and send anew.</source>
        <translation>Välj ett annat konto och skicka på nytt.</translation>
    </message>
    <message>
        <location filename="../../composer/template_calls.py"/>
        <source>Choose another account.</source>
        <translation>Välj ett annat konto.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Choose another type of message.</source>
        <translation>Välj en annan typ av meddelande.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/places.py"/>
        <source>Choose one on the left to read it and to reply.</source>
        <translation>Välj en till vänster för att läsa den och svara.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/places.py"/>
        <source>Choose one to see what happened to it, and why.</source>
        <translation>Välj ett för att se vad som hände med det, och varför.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/__init__.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/form.py"/>
        <source>Choose or type a code</source>
        <translation>Välj eller skriv en kod</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>Choose the kind…</source>
        <translation>Välj typ…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Choose, or type https://…</source>
        <translation>Välj, eller skriv https://…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/words.py"/>
        <source>Chose</source>
        <translation>Valde</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/words.py"/>
        <source>Chose an answer</source>
        <translation>Valde ett svar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Christmas Island</source>
        <translation>Julön</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/touch.py"/>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Close what lies on top</source>
        <translation>Stäng det som ligger överst</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Closing braces or brackets too many in lines {lines} were left out.</source>
        <translation>Slutklamrar eller hakparenteser för mycket på raderna {lines} utelämnades.</translation>
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
        <translation>Kod</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <source>Code over several lines needs three ` before it and three behind it, with text between them.</source>
        <translation>Kod över flera rader behöver tre ` före och tre efter, med text mellan dem.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/button_slots.py"/>
        <source>Code to copy</source>
        <translation>Kod att kopiera</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Code {0}</source>
        <extracomment>code</extracomment>
        <translation>Kod {0}</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/status.py"/>
        <source>Code {0} is not in the specification; it does not change the status.</source>
        <extracomment>report.code</extracomment>
        <translation>Kod {0} finns inte i specifikationen; den ändrar inte statusen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/offer.py"/>
        <source>Code: {0}</source>
        <translation>Kod: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Codes specifically reserved for testing purposes</source>
        <translation>Kod för test</translation>
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
        <translation>Kolon saknades på raderna {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/table.py"/>
        <source>Column {0}</source>
        <extracomment>number</extracomment>
        <translation>Kolumn {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Comes back in every report. Leave it empty: Composer then makes one for each request, and never the same twice.</source>
        <translation>Kommer tillbaka i varje rapport. Lämna det tomt: då skapar Composer ett för varje anrop, och aldrig samma två gånger.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Commas too many in lines {lines} were left out.</source>
        <translation>Komman för mycket på raderna {lines} utelämnades.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Commas were missing after lines {lines}.</source>
        <translation>Komman saknades efter raderna {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Commas were missing in lines {lines}.</source>
        <translation>Komman saknades på raderna {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Comments in lines {lines} were left out.</source>
        <translation>Kommentarer på raderna {lines} utelämnades.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Comorian Franc</source>
        <translation>Komorisk franc</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Compare the message with the template in WhatsApp Manager.</source>
        <translation>Jämför meddelandet med mallen i WhatsApp Manager.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Compare the template</source>
        <translation>Jämför mallen</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>Components of a template</source>
        <translation>Komponenter i en mall</translation>
    </message>
    <message>
        <location filename="../../composer/templates/reading.py"/>
        <source>Components of a template.</source>
        <translation>Komponenter i en mall.</translation>
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
        <translation>Composer känner inte till den här statusen hos Meta.</translation>
    </message>
    <message>
        <location filename="../../composer/store/batch_book.py"/>
        <source>Composer ended before all of its batch was written down. Nothing of the batch was sent: send it once more.</source>
        <translation>Composer avslutades innan hela utskicket hade sparats. Inget av utskicket skickades: skicka det en gång till.</translation>
    </message>
    <message>
        <location filename="../../composer/store/templates.py"/>
        <source>Composer ended before an answer came.</source>
        <translation>Composer avslutades innan något svar kom.</translation>
    </message>
    <message>
        <location filename="../../composer/store/journal.py"/>
        <source>Composer ended while the request was leaving. A delivery report will settle it; send again only if it may arrive twice, and not before 15 minutes.</source>
        <translation>Composer avslutades medan anropet skickades. En leveransrapport avgör saken; skicka igen bara om det får komma fram två gånger, och inte förrän efter 15 minuter.</translation>
    </message>
    <message>
        <location filename="../../composer/store/templates.py"/>
        <source>Composer ended while the request was leaving. Fetch the template to see whether it counted.</source>
        <translation>Composer avslutades medan anropet skickades. Hämta mallen för att se om det räknades.</translation>
    </message>
    <message>
        <location filename="../../composer/template_calls.py"/>
        <source>Composer ended, or it was cancelled, before an answer came.</source>
        <translation>Composer avslutades, eller det avbröts, innan något svar kom.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/errors.py"/>
        <source>Composer goes on with the oldest ones that are left. Statuses from before may stay incomplete.</source>
        <translation>Composer fortsätter med de äldsta som finns kvar. Tidigare statusar kan förbli ofullständiga.</translation>
    </message>
    <message>
        <location filename="../../composer/app.py"/>
        <source>Composer is already running</source>
        <translation>Composer är redan igång</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Composer is handing the message to LINK.</source>
        <translation>Composer lämnar över meddelandet till LINK.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Composer is handing the message to the sandbox.</source>
        <translation>Composer lämnar över meddelandet till sandlådan.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>Composer keeps trying.</source>
        <translation>Composer fortsätter att försöka.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>Composer keeps trying. If it stays so, tell whoever runs the relay.</source>
        <translation>Composer fortsätter att försöka. Säg till den som sköter reläet om det inte går över.</translation>
    </message>
    <message>
        <location filename="../../composer/store/workspace.py"/>
        <source>Composer may not write to {path}. Check the folder’s permissions.</source>
        <translation>Composer får inte skriva till {path}. Kontrollera mappens behörigheter.</translation>
    </message>
    <message>
        <location filename="../../composer/store/faults.py"/>
        <source>Composer may not write to {path}. Nothing is sent until it can: check the folder’s permissions.</source>
        <translation>Composer får inte skriva till {path}. Inget skickas förrän det går: kontrollera mappens behörigheter.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>Composer stops waiting for this message. It may still arrive.</source>
        <translation>Composer slutar vänta på det här meddelandet. Det kan ändå komma fram.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <location filename="../../composer/connections.py"/>
        <source>Composer tries again by itself.</source>
        <translation>Composer försöker igen av sig självt.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/errors.py"/>
        <source>Composer waits and tries again by itself.</source>
        <translation>Composer väntar och försöker igen av sig självt.</translation>
    </message>
    <message>
        <location filename="../../composer/outbox/words.py"/>
        <source>Composer was closed before the answer came. A delivery report will settle it; send again only if it may arrive twice.</source>
        <translation>Composer stängdes innan svaret kom. En leveransrapport avgör saken; skicka igen bara om det får komma fram två gånger.</translation>
    </message>
    <message>
        <location filename="../../composer/connections.py"/>
        <source>Composer was started without it.</source>
        <translation>Composer startades utan den.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Composer will send it as soon as its turn has come.</source>
        <translation>Composer skickar det så snart det blir dess tur.</translation>
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
        <translation>Composers mapp ”resources” saknas. Installera Composer på nytt.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>Confirm a delivery</source>
        <translation>Bekräfta en leverans</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/__init__.py"/>
        <source>Confirm an appointment</source>
        <translation>Bekräfta en bokad tid</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Confirm the identity in your client, then send again.</source>
        <translation>Bekräfta identiteten i din klient och skicka sedan igen.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Congolese Franc</source>
        <translation>Kongolesisk franc</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/kinds.py"/>
        <source>Connection to LINK</source>
        <translation>Anslutning till LINK</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/kinds.py"/>
        <source>Connection to Meta&apos;s Cloud API</source>
        <translation>Anslutning till Metas Cloud API</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/kinds.py"/>
        <source>Connection to your On-Premises client</source>
        <translation>Anslutning till din On-Premises-klient</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Connection trouble</source>
        <translation>Anslutningsproblem</translation>
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
        <translation>Bosnisk-hercegovinsk mark (konvertibel)</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/content.py"/>
        <source>Coordinates</source>
        <translation>Koordinater</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Copied</source>
        <translation>Kopierat</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Copied by a tap, filled in by a tap, or taken by the app without one.</source>
        <translation>Kopieras med ett tryck, fylls i med ett tryck, eller hämtas av appen utan tryck.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Copy a code</source>
        <translation>Kopiera en kod</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/template_buttons.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Copy code</source>
        <translation>Kopiera kod</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/template_buttons.py"/>
        <source>Copy offer code</source>
        <translation>Kopiera erbjudandekod</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/thread_view.py"/>
        <source>Copy or open the address. Composer never fetches it by itself.</source>
        <translation>Kopiera eller öppna adressen. Composer hämtar den aldrig av sig självt.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Copy the details for LINK support.</source>
        <translation>Kopiera uppgifterna till LINKs support.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/selected.py"/>
        <source>Copy the ids</source>
        <translation>Kopiera id</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>Copy the token again and enter it anew.</source>
        <translation>Kopiera token igen och ange den på nytt.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Cordoba Oro</source>
        <translation>Nicaraguansk córdoba</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>Correct it and send again.</source>
        <translation>Rätta det och skicka igen.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>Correct it.</source>
        <translation>Rätta det.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Correct the body before submitting again.</source>
        <translation>Rätta brödtexten innan du skickar in igen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Correct the footer before submitting again.</source>
        <translation>Rätta sidfoten innan du skickar in igen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Correct the header before submitting again.</source>
        <translation>Rätta sidhuvudet innan du skickar in igen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Correct the number.</source>
        <translation>Rätta numret.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Correct the recipient’s number.</source>
        <translation>Rätta mottagarens nummer.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>Correct what is named, then try again.</source>
        <translation>Rätta det som anges och försök sedan igen.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Costa Rican Colon</source>
        <translation>Costarikansk colón</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Could not reach the server</source>
        <translation>Kunde inte nå servern</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Could not reach the server; next try {0}</source>
        <translation>Kunde inte nå servern; nästa försök {0}</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Count the placeholders of header, body and buttons, and fill in each.</source>
        <translation>Räkna platshållarna i sidhuvud, brödtext och knappar, och fyll i alla.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Country code</source>
        <translation>Landskod</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Coupon code</source>
        <translation>Kupongkod</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Croatia</source>
        <translation>Kroatien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Croatian</source>
        <translation>Kroatiska</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Cuba</source>
        <translation>Kuba</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Cuban Peso</source>
        <translation>Kubansk peso</translation>
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
        <translation>Egna parametrar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/__init__.py"/>
        <source>Customer service</source>
        <translation>Kundtjänst</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Cut</source>
        <translation>Klipp ut</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Cyprus</source>
        <translation>Cypern</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Czech</source>
        <translation>Tjeckiska</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Czech Koruna</source>
        <translation>Tjeckisk koruna</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Czechia</source>
        <translation>Tjeckien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Côte d’Ivoire</source>
        <translation>Elfenbenskusten</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Dalasi</source>
        <translation>Gambisk dalasi</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Danish</source>
        <translation>Danska</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Danish Krone</source>
        <translation>Dansk krona</translation>
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
        <translation>Data och hemligheter</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/template.py"/>
        <source>Data for the button</source>
        <translation>Data för knappen</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>Data for “{0}”</source>
        <extracomment>slot.text</extracomment>
        <translation>Data för ”{0}”</translation>
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
        <translation>Datum och tid</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/status.py"/>
        <source>Dated after a further step: it came late, or clocks differ.</source>
        <translation>Daterat efter ett senare steg: det kom sent, eller klockorna går olika.</translation>
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
        <translation>Veckodag</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Defaults for each request</source>
        <translation>Standardvärden för varje anrop</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/__init__.py"/>
        <source>Degrees east of Greenwich, west is negative. Stockholm is about 18.07.</source>
        <translation>Grader öster om Greenwich, väster är negativt. Stockholm ligger på ungefär 18,07.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>Degrees east, negative for west.</source>
        <translation>Grader öster, negativt för väster.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/__init__.py"/>
        <source>Degrees north of the equator, south is negative. Stockholm is about 59.33.</source>
        <translation>Grader norr om ekvatorn, söder är negativt. Stockholm ligger på ungefär 59,33.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>Degrees north, negative for south.</source>
        <translation>Grader norr, negativt för söder.</translation>
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
        <translation>Vill du radera 1 mall i {1}? Den kan sedan inte skickas, och namnet på en godkänd mall blir ledigt först efter 30 dagar. Den finns kvar i det här biblioteket.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Delete templates that are no longer used.</source>
        <translation>Radera mallar som inte längre används.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>Delete {0} templates at {1}? They can no longer be sent, and the names of approved ones are free again only after 30 days. They stay in this library.</source>
        <translation>Vill du radera {0} mallar i {1}? De kan sedan inte skickas, och namnen på godkända mallar blir lediga först efter 30 dagar. De finns kvar i det här biblioteket.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Deleted</source>
        <translation>Raderat</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Deleted at the account</source>
        <translation>Raderad i kontot</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Deleted by the recipient</source>
        <translation>Raderat av mottagaren</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Deleted there</source>
        <translation>Raderad där</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Deletion</source>
        <translation>Radering</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Delivered</source>
        <translation>Levererat</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Delivered and read within a few seconds</source>
        <translation>Levererat och läst inom några sekunder</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Delivered, but never read</source>
        <translation>Levererat men aldrig läst</translation>
    </message>
    <message>
        <location filename="../../composer/app.py"/>
        <location filename="../../composer/ui/commands/groups.py"/>
        <source>Deliveries</source>
        <translation>Leveranser</translation>
    </message>
    <message>
        <location filename="../../composer/ui/welcome/steps.py"/>
        <source>Deliveries keeps every message, and says what to do about one that fails. F1 is help, wherever you are.</source>
        <translation>Leveranser sparar varje meddelande och säger vad du kan göra åt ett som misslyckas. F1 är hjälp, var du än är.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Denar</source>
        <translation>Makedonisk denar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Denmark</source>
        <translation>Danmark</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Dentist</source>
        <translation>Tandläkare</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Department</source>
        <translation>Avdelning</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/content.py"/>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <location filename="../../composer/ui/languages.py"/>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Disabled</source>
        <translation>Inaktiverad</translation>
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
        <translation>Räkna inte tryck på länkar</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Do not send it again.</source>
        <translation>Skicka det inte igen.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Dobra</source>
        <translation>Saotomeansk dobra</translation>
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
        <translation>Dokument i sidhuvudet</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Does not arrive</source>
        <translation>Kommer inte fram</translation>
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
        <translation>Punkter på rad {lines} står för något som inte skrevs; inget sattes in där.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Dots in lines {lines} stand for something that was not written; nothing was put there.</source>
        <translation>Punkter på raderna {lines} står för något som inte skrevs; inget sattes in där.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/palette.py"/>
        <source>Down</source>
        <translation>Ned</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Dr.</source>
        <translation>Dr</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <location filename="../../composer/store/workspace.py"/>
        <source>Drafts and settings are damaged</source>
        <translation>Utkast och inställningar är skadade</translation>
    </message>
    <message>
        <location filename="../../composer/store/workspace.py"/>
        <source>Drafts and settings are in use</source>
        <translation>Utkast och inställningar används redan</translation>
    </message>
    <message>
        <location filename="../../composer/store/workspace.py"/>
        <source>Drafts and settings cannot be saved</source>
        <translation>Utkast och inställningar kan inte sparas</translation>
    </message>
    <message>
        <location filename="../../composer/store/workspace.py"/>
        <source>Drafts and settings cannot be saved. Free some space; {path} is there.</source>
        <translation>Utkast och inställningar kan inte sparas. Frigör utrymme; {path} ligger där.</translation>
    </message>
    <message>
        <location filename="../../composer/store/workspace.py"/>
        <source>Drafts, accounts and settings were written by a newer Composer. They were set aside as “{name}”, and Composer starts without them. Install the newer Composer and give the file its old name to have them again.</source>
        <translation>Utkast, konton och inställningar skrevs av en nyare version av Composer. De lades åt sidan som ”{name}”, och Composer startar utan dem. Installera den nyare versionen och ge filen dess gamla namn för att få tillbaka dem.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/dropping.py"/>
        <source>Drop it on the field “Link”, or here</source>
        <translation>Släpp den på fältet ”Länk”, eller här</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/dropping.py"/>
        <source>Drop it to open it as a message: the draft can be brought back</source>
        <translation>Släpp för att öppna som meddelande: du kan ta tillbaka utkastet</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/dropping.py"/>
        <source>Drop it to read how a file is sent</source>
        <translation>Släpp för att läsa hur en fil skickas</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/dropping.py"/>
        <source>Drop it to send to this list</source>
        <translation>Släpp för att skicka till den här listan</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/bringing_in.py"/>
        <source>Drop one file at a time: each takes the draft&apos;s place.</source>
        <translation>Släpp en fil i taget: var och en tar utkastets plats.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Duplicate the template</source>
        <translation>Duplicera mallen</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Dutch</source>
        <translation>Nederländska</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Dutch (BEL)</source>
        <translation>Nederländska (Belgien)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>E-mail address</source>
        <translation>E-postadress</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>E-mail address {n}</source>
        <translation>E-postadress {n}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>E-mail addresses</source>
        <translation>E-postadresser</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>Each gap needs a sample: there are {wanted} gaps, and {given} with a sample.</source>
        <translation>Varje lucka behöver ett exempel: det finns {wanted} luckor och {given} med exempel.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Each message then says until when the offer holds, and the phone counts down.</source>
        <translation>Varje meddelande anger då hur länge erbjudandet gäller, och telefonen räknar ned.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>East Caribbean Dollar</source>
        <translation>Östkaribisk dollar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/groups.py"/>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Edit template: {0}</source>
        <translation>Redigera mall: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Edit the template</source>
        <translation>Redigera mallen</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Egypt</source>
        <translation>Egypten</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Egyptian Pound</source>
        <translation>Egyptiskt pund</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>El Salvador Colon</source>
        <translation>Salvadoransk colón</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Eleven characters that tell the app’s signing key.</source>
        <translation>Elva tecken som anger appens signeringsnyckel.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>End of the address</source>
        <translation>Adressens slut</translation>
    </message>
    <message>
        <location filename="../../composer/templates/button_slots.py"/>
        <source>End of the address of “{0}”</source>
        <extracomment>text_of(part)</extracomment>
        <translation>Slutet på adressen för ”{0}”</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <source>End of the offer</source>
        <translation>Erbjudandets slut</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/template.py"/>
        <source>Ends</source>
        <translation>Slutar</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Ends soon!</source>
        <translation>Slutar snart!</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/offer.py"/>
        <source>Ends when the message says</source>
        <translation>Slutar när meddelandet anger</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/offer.py"/>
        <source>Ends {0}</source>
        <translation>Slutar {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <location filename="../../composer/ui/languages.py"/>
        <source>English</source>
        <translation>Engelska</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>English (AUS)</source>
        <translation>Engelska (Australien)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>English (CAN)</source>
        <translation>Engelska (Kanada)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>English (GHA)</source>
        <translation>Engelska (Ghana)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>English (IND)</source>
        <translation>Engelska (Indien)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>English (IRL)</source>
        <translation>Engelska (Irland)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>English (JAM)</source>
        <translation>Engelska (Jamaica)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>English (MYS)</source>
        <translation>Engelska (Malaysia)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>English (NZL)</source>
        <translation>Engelska (Nya Zeeland)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>English (QAT)</source>
        <translation>Engelska (Qatar)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>English (SGP)</source>
        <translation>Engelska (Singapore)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>English (UAE)</source>
        <translation>Engelska (Förenade Arabemiraten)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>English (UGA)</source>
        <translation>Engelska (Uganda)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>English (UK)</source>
        <translation>Engelska (Storbritannien)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>English (US)</source>
        <translation>Engelska (USA)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>English (ZAF)</source>
        <translation>Engelska (Sydafrika)</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>Enter a new token in the account&apos;s settings.</source>
        <translation>Ange en ny token i kontots inställningar.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Enter at least one number.</source>
        <translation>Ange minst ett nummer.</translation>
    </message>
    <message>
        <location filename="../../composer/connections.py"/>
        <source>Enter it in Settings, then resume the account.</source>
        <translation>Ange det i Inställningar och återuppta sedan kontot.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <location filename="../../composer/template_calls.py"/>
        <source>Enter it in the account’s settings.</source>
        <translation>Ange det i kontots inställningar.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>Enter it in the account’s settings; WhatsApp Manager shows it.</source>
        <translation>Ange det i kontots inställningar; WhatsApp Manager visar det.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/address.py"/>
        <source>Enter only the part before it.</source>
        <translation>Ange bara delen före det.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>Enter the number that messages come from.</source>
        <translation>Ange numret som meddelandena kommer från.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Enter the relay&apos;s address in the client&apos;s settings.</source>
        <translation>Ange reläets adress i klientens inställningar.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/address.py"/>
        <source>Enter them in their own fields; addresses end up in logs.</source>
        <translation>Ange dem i deras egna fält; adresser hamnar i loggar.</translation>
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
        <translation>Likhetstecken på raderna {lines} lästes som kolon.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Equatorial Guinea</source>
        <translation>Ekvatorialguinea</translation>
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
        <translation>Estniska</translation>
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
        <translation>Gater för händelserapporter</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Every report comes twice</source>
        <translation>Varje rapport kommer två gånger</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Everybody</source>
        <translation>Alla</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>Everybody can see it in WhatsApp, its help does not describe it.</source>
        <translation>Alla kan se det i WhatsApp, men dess hjälp beskriver det inte.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Everywhere</source>
        <translation>Överallt</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>Example description</source>
        <translation>Exempel på beskrivning</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Expires at</source>
        <translation>Upphör</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Export the template…</source>
        <translation>Exportera mallen…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Export what is shown…</source>
        <translation>Exportera det som visas…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>Export…</source>
        <translation>Exportera…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Failed</source>
        <translation>Misslyckat</translation>
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
        <translation>Reservtext</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Fault at LINK</source>
        <translation>Fel hos LINK</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Fault between LINK and WhatsApp</source>
        <translation>Fel mellan LINK och WhatsApp</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Fault of the client</source>
        <translation>Fel i klienten</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Fetch</source>
        <translation>Hämtning</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Fetch all from the account</source>
        <translation>Hämta alla från kontot</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>Fetch all from the account: if it is there, it was created. Submitting it again doubles nothing.</source>
        <translation>Hämta alla från kontot: om den finns där har den skapats. Att skicka in den igen ger ingen dubblett.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>Fetch all from “{0}”</source>
        <translation>Hämta alla från ”{0}”</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Fetch from an account by id…</source>
        <translation>Hämta från ett konto med id…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Fetch of all</source>
        <translation>Hämtning av alla</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>Fetch that one by its id, which WhatsApp Manager shows, or use another name.</source>
        <translation>Hämta den med dess id, som WhatsApp Manager visar, eller använd ett annat namn.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>Fetch the template: if it is gone, that is told.</source>
        <translation>Hämta mallen: om den är borta får du veta det.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>Fetch the template: what it has then shows whether the change counted.</source>
        <translation>Hämta mallen: det den då innehåller visar om ändringen räknades.</translation>
    </message>
    <message>
        <location filename="../../composer/template_listing.py"/>
        <source>Fetch them by their ids.</source>
        <translation>Hämta dem med deras id.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Fetch what the accounts have</source>
        <translation>Hämta det som kontona har</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Fetched</source>
        <translation>Hämtad</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Fetched with all of the account</source>
        <translation>Hämtad med allt i kontot</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>Fetching all templates of “{0}”: {1} so far</source>
        <translation>Hämtar alla mallar i ”{0}”: {1} hittills</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Fiji</source>
        <translation>Fiji</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Fiji Dollar</source>
        <translation>Fijidollar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/parts/media.py"/>
        <source>File name</source>
        <translation>Filnamn</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Filipino</source>
        <translation>Filippinska</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Fill in</source>
        <translation>Fyll i</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Filled in by a tap</source>
        <translation>Fylls i med ett tryck</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location_request/__init__.py"/>
        <source>Find the nearest shop</source>
        <translation>Hitta närmaste butik</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Finland</source>
        <translation>Finland</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Finnish</source>
        <translation>Finska</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>First action</source>
        <translation>Första åtgärden</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>First name</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>First screen</source>
        <translation>Första skärmen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Flagged</source>
        <translation>Flaggad</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Flow</source>
        <translation>Flöde</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Flow id</source>
        <translation>Flödes-id</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Flow name</source>
        <translation>Flödets namn</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Flow token</source>
        <translation>Flödestoken</translation>
    </message>
    <message>
        <location filename="../../composer/templates/button_slots.py"/>
        <source>Flow token of “{0}”</source>
        <extracomment>text_of(part)</extracomment>
        <translation>Flödestoken för ”{0}”</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/touch.py"/>
        <source>Fold the text again</source>
        <translation>Fäll ihop texten igen</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <location filename="../../composer/templates/form.py"/>
        <source>Footer</source>
        <translation>Sidfot</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>For a while Meta takes no more calls about this business account; nothing was done.</source>
        <translation>Meta tar för tillfället inte emot fler anrop om det här företagskontot; inget gjordes.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>For each gap what may stand in it. Reviewers at Meta look at them. Do not use real people’s data.</source>
        <translation>Vad som får stå i varje lucka. Granskare hos Meta tittar på det. Använd inte riktiga personers uppgifter.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>For rainy days</source>
        <translation>För regniga dagar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <location filename="../../composer/ui/settings/page.py"/>
        <source>For tests</source>
        <translation>För test</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/definition.py"/>
        <source>For your security, do not share this code.</source>
        <translation>Dela inte den här koden, av säkerhetsskäl.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Forint</source>
        <translation>Ungersk forint</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Formats side by side</source>
        <translation>Format sida vid sida</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Formatted name</source>
        <translation>Visningsnamn</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/cells.py"/>
        <source>Found by its {0}</source>
        <translation>Hittat via {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Four digits.</source>
        <translation>Fyra siffror.</translation>
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
        <translation>Fritt</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>French</source>
        <translation>Franska</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>French (BEL)</source>
        <translation>Franska (Belgien)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>French (CAN)</source>
        <translation>Franska (Kanada)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>French (CHE)</source>
        <translation>Franska (Schweiz)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>French (CIV)</source>
        <translation>Franska (Elfenbenskusten)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>French (MAR)</source>
        <translation>Franska (Marocko)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>French Guiana</source>
        <translation>Franska Guyana</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>French Polynesia</source>
        <translation>Franska Polynesien</translation>
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
        <translation>Från</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Full screen</source>
        <translation>Helskärm</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Gabon</source>
        <translation>Gabon</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Gap {n}</source>
        <translation>Lucka {n}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Gap&apos;s name</source>
        <translation>Luckans namn</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Gaps</source>
        <translation>Luckor</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Georgia</source>
        <translation>Georgien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Georgian</source>
        <translation>Georgiska</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>German</source>
        <translation>Tyska</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>German (AUT)</source>
        <translation>Tyska (Österrike)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>German (CHE)</source>
        <translation>Tyska (Schweiz)</translation>
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
        <translation>Ghanansk cedi</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Gibraltar</source>
        <translation>Gibraltar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Gibraltar Pound</source>
        <translation>Gibraltiskt pund</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_payload.py"/>
        <source>Give a link or a media id, not both.</source>
        <translation>Ange en länk eller ett media-id, inte båda.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>Give one of the flow’s id, name and JSON, not several.</source>
        <translation>Ange ett av flödets id, namn och JSON, inte flera.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>Give up</source>
        <translation>Ge upp</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>Give up…</source>
        <translation>Ge upp…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Given by LINK with your account.</source>
        <translation>Får du av LINK tillsammans med kontot.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Given by LINK with your account. What the account says is used where a field is empty.</source>
        <translation>Får du av LINK tillsammans med kontot. Kontots värde används där ett fält är tomt.</translation>
    </message>
    <message>
        <source>Given to the button</source>
        <translation type="vanished">Ges till knappen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/groups.py"/>
        <source>Go to</source>
        <translation>Gå till</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/thread_pane.py"/>
        <location filename="../../composer/ui/inbox/thread_view.py"/>
        <source>Go to the message that this answers</source>
        <translation>Gå till meddelandet som detta svarar på</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>Go to the recipients</source>
        <translation>Gå till mottagarna</translation>
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
        <translation>Ge behörigheten i Metas Business Manager.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>Graph address</source>
        <translation>Graph-adress</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>Graph version</source>
        <translation>Graph-version</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Greece</source>
        <translation>Grekland</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Greek</source>
        <translation>Grekiska</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Greenland</source>
        <translation>Grönland</translation>
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
        <translation>Paraguayansk guarani</translation>
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
        <translation>Guyanadollar</translation>
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
        <translation>Lämna över: kopiera till ett annat verktyg eller spara en sida</translation>
    </message>
    <message>
        <location filename="../../composer/messages/sticker/__init__.py"/>
        <source>Happy birthday</source>
        <translation>Grattis på födelsedagen</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Hausa</source>
        <translation>Hausa</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>Have a token made with the permission whatsapp_business_management, by a user to whom the business account is assigned.</source>
        <translation>Låt skapa en token med behörigheten whatsapp_business_management, av en användare som företagskontot är tilldelat.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Have the display name approved in WhatsApp Manager.</source>
        <translation>Låt godkänna visningsnamnet i WhatsApp Manager.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/words.py"/>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/rendering/template.py"/>
        <location filename="../../composer/templates/form.py"/>
        <source>Header</source>
        <translation>Sidhuvud</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <location filename="../../composer/templates/form.py"/>
        <source>Header text</source>
        <translation>Sidhuvudets text</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Hebrew</source>
        <translation>Hebreiska</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Held back</source>
        <translation>Hålls tillbaka</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Held back by a Meta experiment</source>
        <translation>Tillbakahållet av ett experiment hos Meta</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Hello {{1}}, your order {{2}} is on its way.</source>
        <translation>Hej {{1}}! Din beställning {{2}} är på väg.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/groups.py"/>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/filters.py"/>
        <source>Here alone</source>
        <translation>Bara här</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>High</source>
        <translation>Hög</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Home</source>
        <translation>Hem</translation>
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
        <translation>Hongkongdollar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Hour</source>
        <translation>Timme</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>How is the code used?</source>
        <translation>Hur används koden?</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>How is the moment given?</source>
        <translation>Hur anges tidpunkten?</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>How long WhatsApp keeps trying to deliver.</source>
        <translation>Hur länge WhatsApp försöker leverera.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>How long WhatsApp keeps trying to deliver. Without either it is 48 hours.</source>
        <translation>Hur länge WhatsApp försöker leverera. Om inget anges är det 48 timmar.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>How long WhatsApp tries to deliver a message with this template, for phones that are off.</source>
        <translation>Hur länge WhatsApp försöker leverera ett meddelande med den här mallen till telefoner som är avstängda.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>How long the message may live, counted from sending. LINK counts in milliseconds.</source>
        <translation>Hur länge meddelandet får leva, räknat från sändningen. LINK räknar i millisekunder.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>How programs and colleagues call the template: small letters, digits and underscores. Recipients never see it. The same name may exist once in each language.</source>
        <translation>Vad program och kollegor kallar mallen: små bokstäver, siffror och understreck. Mottagare ser det aldrig. Samma namn får finnas en gång på varje språk.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>How the gaps in the texts are written: with numbers, {{1}}, or with names, {{first_name}}. Where nothing is set, they have numbers.</source>
        <translation>Hur luckorna i texterna skrivs: med nummer, {{1}}, eller med namn, {{first_name}}. Där inget är valt har de nummer.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>How the list of all options looks is not documented; that it opens is.</source>
        <translation>Hur listan med alla alternativ ser ut är inte dokumenterat; att den öppnas är det.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/video/__init__.py"/>
        <source>How to assemble it</source>
        <translation>Så monterar du det</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>How urgent requests are.</source>
        <translation>Hur brådskande anropen är.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>How urgent the request is among your own. Most messages are normal.</source>
        <translation>Hur brådskande anropet är bland dina egna. De flesta meddelanden är normala.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <source>How was your visit today?</source>
        <translation>Hur var ditt besök i dag?</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Hryvnia</source>
        <translation>Ukrainsk hryvnia</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Hungarian</source>
        <translation>Ungerska</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Hungary</source>
        <translation>Ungern</translation>
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
        <translation>Isländsk krona</translation>
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
        <translation>Id för tjänsteinstansen som är definierad i tjänsteplattformen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>Id: {0}</source>
        <translation>Id: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped_meta.py"/>
        <source>Ids, times and the person’s name are examples.</source>
        <translation>Id:n, tider och personens namn är exempel.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>Ids, times and the route are those of the specification’s examples.</source>
        <translation>Id, tider och rutten kommer från specifikationens exempel.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>If LINK did get the first one, the message arrives twice.</source>
        <translation>Om LINK ändå fick det första kommer meddelandet fram två gånger.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>If Meta finds another category right, it takes that one and does not reject the template.</source>
        <translation>Om Meta anser att en annan kategori är rätt tar Meta den och avvisar inte mallen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>If it fails again, copy the details for LINK support.</source>
        <translation>Kopiera uppgifterna till LINKs support om det misslyckas igen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>If the sandbox did get the first one, the message arrives twice.</source>
        <translation>Om sandlådan ändå fick det första kommer meddelandet fram två gånger.</translation>
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
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../../composer/templates/slots.py"/>
        <source>Image in the header</source>
        <translation>Bild i sidhuvudet</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/card.py"/>
        <source>In LINK’s words</source>
        <translation>Med LINKs ord</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <source>In an address marks stay as they are.</source>
        <translation>I en adress förblir tecknen som de är.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>In appeal</source>
        <translation>Överklagas</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/content.py"/>
        <source>In catalog</source>
        <translation>I katalogen</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <source>In code nothing is formatted.</source>
        <translation>I kod formateras inget.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>In progress</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>In review</source>
        <translation>Granskas</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>In the order in which people see them. Quick replies must stand together.</source>
        <translation>I den ordning som mottagaren ser dem. Snabbsvar måste stå tillsammans.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/welcome/steps.py"/>
        <source>In the sandbox it goes to a test recipient: Anna reads everything. Press Send, or Ctrl+Enter.</source>
        <translation>I sandlådan går det till en testmottagare: Anna läser allt. Tryck på Skicka, eller Ctrl+Enter.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>In the sandbox’s words</source>
        <translation>Med sandlådans ord</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>In the workshop</source>
        <translation>I verkstaden</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>In this list, only some are requests of Meta&apos;s. Paste them one at a time.</source>
        <translation>I den här listan är bara några anrop till Meta. Klistra in dem ett i taget.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>In this list: {0}</source>
        <extracomment>first.sentence; refused.sentence</extracomment>
        <translation>I den här listan: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source>In {number} a 0 follows the country code. In {country} that 0 is dialled only without it: {meant} is meant.</source>
        <translation>I {number} följer en 0 efter landsnumret. I {country} slås den nollan bara utan det: {meant} menas.</translation>
    </message>
    <message>
        <location filename="../../composer/app.py"/>
        <source>Inbox</source>
        <translation>Inkorg</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Indian Rupee</source>
        <translation>Indisk rupie</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Indonesia</source>
        <translation>Indonesien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Indonesian</source>
        <translation>Indonesiska</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Instead of its id: the flow’s name.</source>
        <translation>I stället för dess id: flödets namn.</translation>
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
        <translation>Interaktivt</translation>
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
        <translation>Interaktiv typ</translation>
    </message>
    <message>
        <location filename="../../composer/messages/unknown.py"/>
        <source>Interactive type must be text.</source>
        <translation>Den interaktiva typen måste vara text.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/picture.py"/>
        <source>Invite to WhatsApp</source>
        <translation>Bjud in till WhatsApp</translation>
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
        <translation>Iriska</translation>
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
        <translation>Den kan redigeras igen från {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/editing.py"/>
        <source>It can be edited {0} in these 30 days, once in 24 hours. It stays approved unless the review fails.</source>
        <extracomment>more</extracomment>
        <translation>Den kan redigeras {0} under de här 30 dagarna, en gång per 24 timmar. Den förblir godkänd om inte granskningen misslyckas.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>It can be sent.</source>
        <translation>Den kan skickas.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>It cannot be edited at the moment.</source>
        <translation>Den kan inte redigeras just nu.</translation>
    </message>
    <message>
        <location filename="../../composer/template_files.py"/>
        <source>It cannot be read: {0}.</source>
        <extracomment>error.strerror or error</extracomment>
        <translation>Den kan inte läsas: {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>It contains a character that no token has, for example a line break.</source>
        <translation>Den innehåller ett tecken som ingen token har, till exempel en radbrytning.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/saving.py"/>
        <source>It could not be saved: {0}.</source>
        <translation>Den kunde inte sparas: {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/messages.py"/>
        <source>It could not be saved: {0}. Choose another folder.</source>
        <translation>Det kunde inte sparas: {0}. Välj en annan mapp.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/sandbox.py"/>
        <source>It did not say why.</source>
        <translation>Den sade inte varför.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>It gave no usable answer to the login, so nothing was sent.</source>
        <translation>Den gav inget användbart svar på inloggningen, så inget skickades.</translation>
    </message>
    <message>
        <location filename="../../composer/polling.py"/>
        <source>It hands out reports again that Composer has read, and so never comes to the newer ones.</source>
        <translation>Den lämnar ut rapporter som Composer redan har läst, och kommer därför aldrig till de nyare.</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <source>It has digits only.</source>
        <translation>Den har bara siffror.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>It has no {0}.</source>
        <extracomment>called</extracomment>
        <translation>Det saknar {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/reading.py"/>
        <source>It has one line, which names its columns. Each line below that stands for one recipient.</source>
        <translation>Den har en rad, som namnger kolumnerna. Varje rad under den står för en mottagare.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/reading.py"/>
        <source>It has too many backslashes before its quotation marks.</source>
        <translation>Den har för många omvända snedstreck före citattecknen.</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>It has {0} characters; at most {1} can be kept. Was something else pasted?</source>
        <extracomment>LONGEST; len(value)</extracomment>
        <translation>Det har {0} tecken; högst {1} kan sparas. Klistrades något annat in?</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/showing.py"/>
        <source>It has {0} × {1} pixels, which is too many.</source>
        <extracomment>size.height(); size.width()</extracomment>
        <translation>Den har {0} × {1} pixlar, vilket är för många.</translation>
    </message>
    <message>
        <location filename="../../composer/template_files.py"/>
        <source>It holds no text.</source>
        <translation>Den innehåller ingen text.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/taking_over.py"/>
        <source>It holds {0} messages. Composer opens requests of up to {1}; split it up.</source>
        <translation>Den innehåller {0} meddelanden. Composer öppnar anrop med upp till {1}; dela upp det.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/decoding.py"/>
        <source>It is a PDF document.</source>
        <translation>Det är ett PDF-dokument.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/decoding.py"/>
        <source>It is a workbook of an old kind, not a CSV file.</source>
        <translation>Det är en arbetsbok av en gammal typ, inte en CSV-fil.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/decoding.py"/>
        <source>It is a workbook, not a CSV file.</source>
        <translation>Det är en arbetsbok, inte en CSV-fil.</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <source>It is empty.</source>
        <translation>Det är tomt.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>It is larger than {0} MB, which is more than WhatsApp takes.</source>
        <extracomment>MOST_BYTES &gt;&gt; 20</extracomment>
        <translation>Den är större än {0} MB, vilket är mer än WhatsApp tar emot.</translation>
    </message>
    <message>
        <location filename="../../composer/template_files.py"/>
        <source>It is larger than {0} MB.</source>
        <extracomment>LARGEST // 1000000</extracomment>
        <translation>Den är större än {0} MB.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/bringing_in.py"/>
        <source>It is larger than {0} MB. No message is that long.</source>
        <translation>Den är större än {0} MB. Så långt är inget meddelande.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/bringing_in.py"/>
        <source>It is larger than {0} MB. No template is that long.</source>
        <translation>Den är större än {0} MB. Så lång är ingen mall.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/lenient.py"/>
        <location filename="../../composer/formats/link.py"/>
        <source>It is nested too deeply to be read.</source>
        <translation>Det är nästlat för djupt för att kunna läsas.</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <source>It is not JSON.</source>
        <translation>Det är inte JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <source>It is not an object.</source>
        <translation>Det är inte ett objekt.</translation>
    </message>
    <message>
        <location filename="../../composer/app.py"/>
        <source>It is open with this data folder, but does not answer. Close its window, or wait a moment and start Composer again.
{0}</source>
        <translation>Det är öppet med den här datamappen men svarar inte. Stäng dess fönster, eller vänta en stund och starta Composer igen.
{0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>It is out of the archive again.</source>
        <translation>Den är inte längre arkiverad.</translation>
    </message>
    <message>
        <location filename="../../composer/connections.py"/>
        <source>It is still starting.</source>
        <translation>Den håller fortfarande på att starta.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/sandbox.py"/>
        <source>It may be starting again.</source>
        <translation>Den kanske startar om.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <location filename="../../composer/store/templates.py"/>
        <source>It may have arrived</source>
        <translation>Det kan ha kommit fram</translation>
    </message>
    <message>
        <location filename="../../composer/store/reader.py"/>
        <source>It may have been removed since the list was read. Refresh the list.</source>
        <translation>Det kan ha tagits bort sedan listan lästes. Uppdatera listan.</translation>
    </message>
    <message>
        <location filename="../../composer/store/journal.py"/>
        <location filename="../../composer/store/template_reader.py"/>
        <source>It may have been removed.</source>
        <translation>Det kan ha tagits bort.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <location filename="../../composer/outbox/words.py"/>
        <location filename="../../composer/store/journal.py"/>
        <source>It may have been sent</source>
        <translation>Det kan ha skickats</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <source>It must be from {0} to {1}.</source>
        <extracomment>least; most</extracomment>
        <translation>Det måste vara från {0} till {1}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>It must be of the kind that was approved.</source>
        <translation>Det måste vara av den typ som godkändes.</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <source>It must be one of {0}.</source>
        <extracomment>&apos;, &apos;.join(filter(None, allowed))</extracomment>
        <translation>Det måste vara ett av {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <source>It must look like v23.0.</source>
        <translation>Det måste se ut som v23.0.</translation>
    </message>
    <message>
        <location filename="../../composer/template_listing.py"/>
        <source>It names the same page again and again. What was read is here.</source>
        <translation>Den anger samma sida om och om igen. Det som lästes finns här.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>It promotes something, which its category does not allow. Choose marketing, or leave that out.</source>
        <translation>Den gör reklam för något, vilket dess kategori inte tillåter. Välj marknadsföring, eller ta bort det.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/address.py"/>
        <source>It should look like https://c-eu.linkmobility.io/whatsapp-message.</source>
        <translation>Den ska se ut som https://c-eu.linkmobility.io/whatsapp-message.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>It stands here: “{0}▢{1}”.</source>
        <extracomment>after; before</extracomment>
        <translation>Det står här: ”{0}▢{1}”.</translation>
    </message>
    <message>
        <location filename="../../composer/store/backups.py"/>
        <source>It takes {0} MB, and there is not enough space beside {1} for another. The journal itself is sound, and so are the copies of other days.</source>
        <extracomment>path; size &gt;&gt; 20</extracomment>
        <translation>Den tar {0} MB, och det finns inte plats för en till bredvid {1}. Själva journalen är hel, liksom andra dagars kopior.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>It was an interactive part only; it was put into a message.</source>
        <translation>Det var bara en interaktiv del; den sattes in i ett meddelande.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>It was archived and cannot be sent.</source>
        <translation>Den arkiverades och kan inte skickas.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>It was cancelled before it was sent.</source>
        <translation>Det avbröts innan det skickades.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/editing.py"/>
        <source>It was edited in the last 24 hours, which is possible once for an approved template.</source>
        <translation>Den redigerades under de senaste 24 timmarna, vilket går en gång för en godkänd mall.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/editing.py"/>
        <source>It was edited ten times in 30 days, which is the most for an approved template.</source>
        <translation>Den redigerades tio gånger på 30 dagar, vilket är det mesta för en godkänd mall.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>It was not there after {0} seconds.</source>
        <extracomment>WITHIN</extracomment>
        <translation>Den fanns inte där efter {0} sekunder.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>It was paused and can be sent again.</source>
        <translation>Den var pausad och kan skickas igen.</translation>
    </message>
    <message>
        <location filename="../../composer/template_calls.py"/>
        <source>It was removed from Composer.</source>
        <translation>Det har tagits bort ur Composer.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Italian</source>
        <translation>Italienska</translation>
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
        <translation>Artiklar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Its account is deleting it.</source>
        <translation>Dess konto håller på att radera den.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Its account no longer has it; here it is kept. A name that was approved is free again after 30 days.</source>
        <translation>Kontot har den inte längre; här finns den kvar. Ett namn som har varit godkänt blir ledigt igen efter 30 dagar.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/reading.py"/>
        <source>Its cells cannot be told apart ({0}).</source>
        <extracomment>error</extracomment>
        <translation>Dess celler går inte att skilja åt ({0}).</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Its content does not fit its category. Mixed content counts as marketing.</source>
        <translation>Innehållet passar inte kategorin. Blandat innehåll räknas som marknadsföring.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Its form is not accepted: gaps at an edge or beside each other, missing samples, wrong braces.</source>
        <translation>Formen godtas inte: luckor i kanten eller intill varandra, saknade exempel, felaktiga klamrar.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Its form is not allowed.</source>
        <translation>Formen är inte tillåten.</translation>
    </message>
    <message>
        <location filename="../../composer/store/batch_book.py"/>
        <source>Its key was used before, and every batch needs one of its own. Nothing was sent.</source>
        <translation>Nyckeln har använts tidigare, och varje utskick behöver en egen. Inget skickades.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Its language or category does not fit what it says.</source>
        <translation>Språket eller kategorin passar inte innehållet.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Its quality is low, and Meta may pause it. It can still be sent.</source>
        <translation>Kvaliteten är låg, och Meta kan pausa den. Den kan fortfarande skickas.</translation>
    </message>
    <message>
        <location filename="../../composer/store/journal.py"/>
        <source>Its refId was used before, and every request needs one of its own. Nothing was sent.</source>
        <translation>Dess refId har använts tidigare, och varje anrop behöver ett eget. Inget skickades.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>Its server answers with the error {0}.</source>
        <extracomment>answer.status_code</extracomment>
        <translation>Servern svarar med felet {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>Its server broke off, or did not speak as web servers do.</source>
        <translation>Servern bröt förbindelsen, eller talade inte som webbservrar gör.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>Its server could not be reached.</source>
        <translation>Servern kunde inte nås.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Its status does not allow changes.</source>
        <translation>Dess status tillåter inga ändringar.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Its test recipients only</source>
        <translation>Bara dess testmottagare</translation>
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
        <translation>JSON och text (*.json *.txt);;Alla filer (*)</translation>
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
        <translation>Japanska</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Job title</source>
        <translation>Befattning</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Jordan</source>
        <translation>Jordanien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Jordanian Dinar</source>
        <translation>Jordansk dinar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Jr.</source>
        <translation>Jr</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Kannada</source>
        <translation>Kannada</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Kazakh</source>
        <translation>Kazakiska</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Kazakhstan</source>
        <translation>Kazakstan</translation>
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
        <translation>Nycklar på raderna {lines} saknade citattecken.</translation>
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
        <translation>Typ</translation>
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
        <translation>Koreanska</translation>
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
        <translation>Myanmarisk kyat</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Kyrgyz (Kyrgyzstan)</source>
        <translation>Kirgiziska (Kirgizistan)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Kyrgyzstan</source>
        <translation>Kirgizistan</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/overdue.py"/>
        <source>LINK accepted the message, and nothing was heard of it since. Reports usually come within a minute. Either they do not find the way here, or LINK has not sent the message.</source>
        <translation>LINK accepterade meddelandet, och sedan dess har inget hörts. Rapporter kommer vanligen inom en minut. Antingen hittar de inte hit, eller så har LINK inte skickat meddelandet.</translation>
    </message>
    <message>
        <location filename="../../composer/store/journal.py"/>
        <source>LINK accepted the request, but with another number of message ids than there are recipients.</source>
        <translation>LINK accepterade anropet, men med ett annat antal meddelande-id än det finns mottagare.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>LINK advises to wait at least 15 minutes: until {0}.</source>
        <translation>LINK råder till att vänta minst 15 minuter: till {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>LINK answered and accepts the user name and password. Nothing was sent.</source>
        <translation>LINK svarade och godtar användarnamn och lösenord. Inget skickades.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>LINK answers that its server has a fault (500)</source>
        <translation>LINK svarar att servern har ett fel (500)</translation>
    </message>
    <message>
        <location filename="../../composer/formats/comparing.py"/>
        <source>LINK calls this “{link}”.</source>
        <translation>LINK kallar detta ”{link}”.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <location filename="../../composer/clients/templates.py"/>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>LINK could not process the request.</source>
        <translation>LINK kunde inte behandla anropet.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>LINK could not reach WhatsApp</source>
        <translation>LINK kunde inte nå WhatsApp</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>LINK could not read the request</source>
        <translation>LINK kunde inte läsa anropet</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>LINK could not use the request</source>
        <translation>LINK kunde inte använda anropet</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <location filename="../../composer/clients/templates.py"/>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>LINK did not accept the account’s credentials.</source>
        <translation>LINK godtog inte kontots inloggningsuppgifter.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>LINK did not accept the request. Nothing was sent.</source>
        <translation>LINK accepterade inte anropet. Inget skickades.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>LINK does not accept the request (400)</source>
        <translation>LINK accepterar inte anropet (400)</translation>
    </message>
    <message>
        <location filename="../../composer/formats/comparing.py"/>
        <source>LINK does not have this.</source>
        <translation>LINK har inte detta.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>LINK gave a code that is not in its specification. Composer cannot say what it means.</source>
        <translation>LINK gav en kod som inte finns i dess specifikation. Composer kan inte säga vad den betyder.</translation>
    </message>
    <message>
        <location filename="../../composer/template_listing.py"/>
        <source>LINK gives a template by its id alone; WhatsApp Manager shows the ids.</source>
        <translation>LINK lämnar bara ut en mall via dess id; WhatsApp Manager visar id.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>LINK had accepted the request, but its answer is cut short</source>
        <translation>LINK hade accepterat anropet, men svaret är avklippt</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <location filename="../../composer/clients/templates.py"/>
        <source>LINK has a fault</source>
        <translation>LINK har ett fel</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>LINK has a fault of its own, and no more reports come (12409)</source>
        <translation>LINK har ett eget fel, och inga fler rapporter kommer (12409)</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/delivery/status.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>LINK has accepted the message and will send it.</source>
        <translation>LINK har accepterat meddelandet och kommer att skicka det.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>LINK has handed the message to WhatsApp, which will try to deliver it.</source>
        <translation>LINK har lämnat över meddelandet till WhatsApp, som försöker leverera det.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/status.py"/>
        <source>LINK has handed the message to WhatsApp.</source>
        <translation>LINK har lämnat över meddelandet till WhatsApp.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>LINK has no list of templates to look it up in. Submit it again: if it is there already, that is refused and nothing is doubled. Its id is in WhatsApp Manager, and with it the template can be fetched.</source>
        <translation>LINK har ingen lista över mallar att slå upp den i. Skicka in den igen: om den redan finns nekas det och inget blir dubbelt. Dess id finns i WhatsApp Manager, och med det kan mallen hämtas.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>LINK has not answered.</source>
        <translation>LINK har inte svarat.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/comparing.py"/>
        <source>LINK has this at another place: “{link}”.</source>
        <translation>LINK har detta på ett annat ställe: ”{link}”.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/text/payload.py"/>
        <source>LINK has “previewUrl” beside the text object, not in it; this is Meta&apos;s place for it. What LINK does with it is not confirmed.</source>
        <translation>LINK har ”previewUrl” bredvid textobjektet, inte i det; det här är Metas plats för det. Vad LINK gör med det är inte bekräftat.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>LINK knows the account but does not let it do this.</source>
        <translation>LINK känner till kontot men låter det inte göra detta.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>LINK knows the account but does not let it manage these templates.</source>
        <translation>LINK känner till kontot men låter det inte hantera de här mallarna.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>LINK knows the account but does not let it send this.</source>
        <translation>LINK känner till kontot men låter det inte skicka detta.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>LINK lost track of this message. It may still arrive, but nothing more will be reported.</source>
        <translation>LINK har tappat spåret av meddelandet. Det kan ändå komma fram, men inget mer kommer att rapporteras.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/overdue.py"/>
        <source>LINK may still be trying by itself until {0}.</source>
        <translation>LINK kan fortfarande försöka av sig självt till {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/repeat_words.py"/>
        <source>LINK may still be trying to deliver it: before {0} it may arrive twice.</source>
        <translation>LINK kan fortfarande försöka leverera det: före {0} kan det komma fram två gånger.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/payload.py"/>
        <source>LINK needs no namespace since version 1.5 of its specification. It will be sent as it is.</source>
        <translation>LINK behöver inget namespace sedan version 1.5 av specifikationen. Det skickas som det är.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/refusal.py"/>
        <source>LINK refused the request</source>
        <translation>LINK nekade anropet</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>LINK support</source>
        <translation>LINKs support</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>LINK tries again by itself, every minute for up to 15 minutes. Wait for that before sending again.</source>
        <translation>LINK försöker igen av sig självt, varje minut i upp till 15 minuter. Vänta på det innan du skickar igen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/status.py"/>
        <source>LINK will send no more reports for this message.</source>
        <translation>LINK skickar inga fler rapporter för det här meddelandet.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/comparing.py"/>
        <source>LINK writes the value otherwise: “{link}”.</source>
        <translation>LINK skriver värdet annorlunda: ”{link}”.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/carousel.py"/>
        <source>LINK&apos;s example writes “{meant}”, not “{key}”. What LINK does with it is not confirmed.</source>
        <translation>LINKs exempel skriver ”{meant}”, inte ”{key}”. Vad LINK gör med det är inte bekräftat.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/among.py"/>
        <source>LINK&apos;s examples write “{meant}” here, not “{key}”. What LINK does with it is not confirmed.</source>
        <translation>LINKs exempel skriver ”{meant}” här, inte ”{key}”. Vad LINK gör med det är inte bekräftat.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive_payload.py"/>
        <source>LINK&apos;s specification allows no emoji in {field}; Meta&apos;s does. What happens is not confirmed.</source>
        <translation>LINKs specifikation tillåter inga emojier i {field}; Metas gör det. Vad som händer är inte bekräftat.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product/payload.py"/>
        <source>LINK&apos;s table calls the product “{key}”, but its example and Meta call it “{meant}”.</source>
        <translation>LINKs tabell kallar produkten ”{key}”, men dess exempel och Meta kallar den ”{meant}”.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>LINK&apos;s table has “expiration_time_ms” here, its example and Meta inside of “limited_time_offer”. Which of them LINK understands is not confirmed.</source>
        <translation>LINKs tabell har ”expiration_time_ms” här, dess exempel och Meta inuti ”limited_time_offer”. Vilket av dem LINK förstår är inte bekräftat.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>LINK&apos;s table writes “{key}”, its other flow fields and Meta “{meant}”. Which of them LINK understands here is not confirmed.</source>
        <translation>LINKs tabell skriver ”{key}”, dess andra flödesfält och Meta ”{meant}”. Vilket av dem LINK förstår här är inte bekräftat.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>LINK’s answer as JSON</source>
        <translation>LINKs svar som JSON</translation>
    </message>
    <message>
        <location filename="../../composer/store/journal.py"/>
        <source>LINK’s answer does not fit</source>
        <translation>LINKs svar stämmer inte</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>LINK’s answer takes a minute</source>
        <translation>LINKs svar dröjer en minut</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>LINK’s answer was lost and no report came in time. Whether it was sent is not known.</source>
        <translation>LINKs svar gick förlorat, och ingen rapport kom i tid. Om det skickades är inte känt.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>LINK’s specification does not describe a place that comes back: the location is Meta’s shape, “LOCATION” a guess.</source>
        <translation>LINKs specifikation beskriver inte en plats som kommer tillbaka: formen är Metas, ”LOCATION” en gissning.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>LINK’s specification does not describe the answer of a flow. This is Meta’s shape; what is in it is the flow’s.</source>
        <translation>LINKs specifikation beskriver inte svaret från ett flöde. Formen är Metas; innehållet är flödets.</translation>
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
        <translation>Laotiska</translation>
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
        <translation>Efternamn</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/__init__.py"/>
        <location filename="../../composer/templates/asking.py"/>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Latvia</source>
        <translation>Lettland</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Latvian</source>
        <translation>Lettiska</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Leave a row out, or send to it again</source>
        <translation>Utelämna en rad, eller skicka till den igen</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Leave some minutes between messages to the same number; one in six seconds is the limit.</source>
        <translation>Låt det gå en stund mellan meddelanden till samma nummer; gränsen är ett på sex sekunder.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Lebanese Pound</source>
        <translation>Libanesiskt pund</translation>
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
        <translation>Liberiansk dollar</translation>
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
        <translation>Giltighetstid</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Lilangeni</source>
        <translation>Swazisk lilangeni</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Limit exceeded</source>
        <translation>Gränsen överskriden</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Limited after wrong template categories</source>
        <translation>Begränsat efter felaktiga mallkategorier</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/__init__.py"/>
        <location filename="../../composer/rendering/template.py"/>
        <location filename="../../composer/templates/form.py"/>
        <location filename="../../composer/templates/starts.py"/>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Limited-time offer</source>
        <translation>Tidsbegränsat erbjudande</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/desktop.py"/>
        <source>Limited-time offers are not shown by WhatsApp on a computer. It says that a message came which it does not support.</source>
        <translation>WhatsApp på en dator visar inte tidsbegränsade erbjudanden. Den säger att ett meddelande kom som den inte stöder.</translation>
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
        <translation>Rad {0}, kolumn {1}: {2}</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Line {lines} is no JSON and was left out.</source>
        <translation>Rad {lines} är inte JSON och utelämnades.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Line {lines} offers several values; the first was taken.</source>
        <translation>Rad {lines} erbjuder flera värden; det första togs.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Lines {lines} are no JSON and were left out.</source>
        <translation>Raderna {lines} är inte JSON och utelämnades.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Lines {lines} offer several values; the first was taken in each.</source>
        <translation>Raderna {lines} erbjuder flera värden; det första togs på varje.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/content.py"/>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/parts/media.py"/>
        <source>Link</source>
        <translation>Länk</translation>
    </message>
    <message>
        <location filename="../../composer/messages/cta_url/__init__.py"/>
        <source>Link button</source>
        <translation>Länkknapp</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <location filename="../../composer/polling.py"/>
        <source>Listening for delivery reports.</source>
        <translation>Väntar på leveransrapporter.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Lists of recipients</source>
        <translation>Mottagarlistor</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Lithuania</source>
        <translation>Litauen</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Lithuanian</source>
        <translation>Litauiska</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Live accounts are marked in red, so that nobody sends to customers by mistake.</source>
        <translation>Skarpa konton är markerade med rött, så att ingen skickar till kunder av misstag.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <location filename="../../composer/ui/settings/page.py"/>
        <source>Live: real recipients</source>
        <translation>Skarpt: riktiga mottagare</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Live: test recipients only. For tests: everybody</source>
        <translation>Skarpt: bara testmottagare. För test: alla</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/media_shown.py"/>
        <source>Loading…</source>
        <translation>Läser in…</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/inbound.py"/>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/location/__init__.py"/>
        <location filename="../../composer/templates/form.py"/>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Location</source>
        <translation>Plats</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location_request/__init__.py"/>
        <source>Location request</source>
        <translation>Platsbegäran</translation>
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
        <translation>Longitud</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Look at metastatus.com.</source>
        <translation>Titta på metastatus.com.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Look at metastatus.com; if all is well there, check the message.</source>
        <translation>Titta på metastatus.com; om allt är bra där, kontrollera meddelandet.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Look at the account’s health and policy pages in Meta’s Business Manager.</source>
        <translation>Titta på kontots hälso- och policysidor i Metas Business Manager.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Look at the message&apos;s problems and at what Meta says.</source>
        <translation>Titta på meddelandets problem och på vad Meta säger.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Look at the number&apos;s quality in WhatsApp Manager.</source>
        <translation>Titta på numrets kvalitet i WhatsApp Manager.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Look at the problems of the message, then at the account’s platform ids and sender number.</source>
        <translation>Titta på meddelandets problem, sedan på kontots plattforms-id och avsändarnummer.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Look at the reasons in the template’s review.</source>
        <translation>Titta på orsakerna i mallens granskning.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>Look at the report as JSON.</source>
        <translation>Titta på rapporten som JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/overdue.py"/>
        <source>Look whether the relay is being read (the line at the bottom tells) and whether the account’s event report gate leads to it; then copy the details for LINK support. Ask the recipient before you send it again.</source>
        <translation>Kontrollera att reläet läses (raden längst ned visar det) och att kontots gate för händelserapporter leder dit; kopiera sedan uppgifterna till LINKs support. Fråga mottagaren innan du skickar det igen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Look: dark</source>
        <translation>Utseende: mörkt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Look: high contrast</source>
        <translation>Utseende: hög kontrast</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Look: light</source>
        <translation>Utseende: ljust</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Look: like the system</source>
        <translation>Utseende: som systemet</translation>
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
        <translation>Låg</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
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
        <translation>MP4 eller 3GP med bild i H.264 och ljud i AAC</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Macao</source>
        <translation>Macao</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Macedonian</source>
        <translation>Makedonska</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Madagascar</source>
        <translation>Madagaskar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Made for each request</source>
        <translation>Skapas för varje anrop</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Main</source>
        <translation>Huvudnummer</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Make a new template.</source>
        <translation>Gör en ny mall.</translation>
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
        <translation>Malajiska</translation>
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
        <translation>Karta vid {0}</translation>
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
        <translation>Marknadsföring</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Marketing only: a box that says until when an offer holds, with a code to copy.</source>
        <translation>Bara marknadsföring: en ruta som anger hur länge ett erbjudande gäller, med en kod att kopiera.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Marketing only: cards side by side, each with a picture or video and buttons.</source>
        <translation>Bara marknadsföring: kort sida vid sida, vart och ett med bild eller video och knappar.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Marketing templates are not allowed on this way of sending for the account.</source>
        <translation>Marknadsföringsmallar är inte tillåtna på det här sändningssättet för kontot.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Marketing templates are switched off</source>
        <translation>Marknadsföringsmallar är avstängda</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>Marks in a footer are shown as typed here; the phone may format them.</source>
        <translation>Tecken i en sidfot visas här som de skrivs; telefonen kan formatera dem.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>Marks within marks are shown together, such as bold and italic.</source>
        <translation>Tecken inuti andra tecken visas tillsammans, till exempel fet och kursiv.</translation>
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
        <translation>Mauritisk rupie</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>May be left out: WhatsApp then says it in the template’s language.</source>
        <translation>Får utelämnas: WhatsApp säger det då på mallens språk.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>May have been sent</source>
        <translation>Kan ha skickats</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>May send to</source>
        <translation>Får skicka till</translation>
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
        <translation>Media-id</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/picture.py"/>
        <location filename="../../composer/ui/commands/groups.py"/>
        <location filename="../../composer/ui/deliveries/cells.py"/>
        <location filename="../../composer/ui/handover/subjects.py"/>
        <location filename="../../composer/ui/preview/chrome.py"/>
        <source>Message</source>
        <translation>Meddelande</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Message expired</source>
        <translation>Meddelandet har upphört</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Message not valid</source>
        <translation>Meddelandet är inte giltigt</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Message too long</source>
        <translation>Meddelandet är för långt</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Message type not supported</source>
        <translation>Meddelandetypen stöds inte</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>Message version</source>
        <translation>Meddelandeversion</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <source>Messages</source>
        <translation>Meddelanden</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>Meta accepts the access token; the phone number id is that of {0}.</source>
        <extracomment>of</extracomment>
        <translation>Meta godtar åtkomsttoken; telefonnummer-id hör till {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Meta answered with an error. The description has its words.</source>
        <translation>Meta svarade med ett fel. Beskrivningen återger det.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>Meta asks for a pause: going on in {0} seconds. {1} templates so far</source>
        <translation>Meta ber om en paus: fortsätter om {0} sekunder. {1} mallar hittills</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta blocked the flow that the message opens.</source>
        <translation>Meta har blockerat flödet som meddelandet öppnar.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Meta calls its content abusive or threatening.</source>
        <translation>Meta anser att innehållet är kränkande eller hotfullt.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/comparing.py"/>
        <source>Meta calls this “{link}”.</source>
        <translation>Meta kallar detta ”{link}”.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta cannot charge the account: credit line, currency or time zone are missing or wrong.</source>
        <translation>Meta kan inte debitera kontot: kreditgräns, valuta eller tidszon saknas eller är fel.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta could not process the message and does not say which part of it.</source>
        <translation>Meta kunde inte behandla meddelandet och säger inte vilken del av det.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta could not process the request. It is either a fault that passes or an invalid request.</source>
        <translation>Meta kunde inte behandla anropet. Det är antingen ett övergående fel eller ett ogiltigt anrop.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta could not say what.</source>
        <translation>Meta kunde inte säga vad.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Meta counts taps on the template’s links unless this is on.</source>
        <translation>Meta räknar tryck på mallens länkar om inte detta är på.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/belonging.py"/>
        <source>Meta decides how long it tries.</source>
        <translation>Meta avgör hur länge det försöker.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>Meta describes coupon templates with the code’s button and quick replies only. Others may be refused.</source>
        <translation>Meta beskriver kupongmallar bara med kodens knapp och snabbsvar. Annat kan nekas.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Meta disabled it for good. Make a new template instead.</source>
        <translation>Meta har inaktiverat den för gott. Gör en ny mall i stället.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta disabled the template for good because recipients rated it poorly.</source>
        <translation>Meta har inaktiverat mallen för gott eftersom mottagare gav den dåligt betyg.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>Meta documents the countdown and the red, Bird the badge with its tag; nobody the words.</source>
        <translation>Meta dokumenterar nedräkningen och det röda, Bird märket med sin etikett; ingen orden.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>Meta documents the cropping, nobody the widths.</source>
        <translation>Meta dokumenterar beskärningen, ingen bredderna.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Meta does not deliver such messages to some people, to learn from it.</source>
        <translation>Meta levererar inte sådana meddelanden till vissa personer, för att lära av det.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/comparing.py"/>
        <source>Meta does not have this.</source>
        <translation>Meta har inte detta.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta found that the template’s content breaks its rules.</source>
        <translation>Meta har funnit att mallens innehåll bryter mot reglerna.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/belonging.py"/>
        <source>Meta gives every message an id of its own.</source>
        <translation>Meta ger varje meddelande ett eget id.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta had a fault</source>
        <translation>Meta hade ett fel</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta had a fault, or the request was wrong</source>
        <translation>Meta hade ett fel, eller så var anropet fel</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta_answers.py"/>
        <source>Meta has paused this message: it is not sent while its template is paused.</source>
        <translation>Meta har pausat meddelandet: det skickas inte så länge mallen är pausad.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/comparing.py"/>
        <source>Meta has this at another place: “{link}”.</source>
        <translation>Meta har detta på ett annat ställe: ”{link}”.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta held the message back</source>
        <translation>Meta höll tillbaka meddelandet</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta_answers.py"/>
        <source>Meta holds the message until its quality is assessed, and then sends or drops it.{0}</source>
        <extracomment>why</extracomment>
        <translation>Meta håller meddelandet tills dess kvalitet har bedömts, och skickar eller kastar det sedan.{0}</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta is working on the account, for example raising its throughput. It takes about a minute.</source>
        <translation>Meta arbetar med kontot, till exempel för att höja dess kapacitet. Det tar ungefär en minut.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta keeps some people from marketing messages to measure the effect. This recipient is one of them.</source>
        <translation>Meta undantar vissa personer från marknadsföringsmeddelanden för att mäta effekten. Den här mottagaren är en av dem.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>Meta knows the token but does not let it do this with the templates of the business account.</source>
        <translation>Meta känner till token men låter den inte göra detta med företagskontots mallar.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source>Meta knows “{kind}” buttons, LINK&apos;s specification does not. It will be sent as it is.</source>
        <translation>Meta känner till knappar av typen ”{kind}”, men inte LINKs specifikation. Det skickas som det är.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta lets this flow be sent only ten times an hour.</source>
        <translation>Meta låter det här flödet skickas bara tio gånger i timmen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta limits how many marketing messages one person gets. Nothing is broken.</source>
        <translation>Meta begränsar hur många marknadsföringsmeddelanden en person får. Inget är trasigt.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Meta looks at a rejection again. It cannot be sent yet.</source>
        <translation>Meta prövar ett avvisande igen. Den kan inte skickas än.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Meta may change the category</source>
        <translation>Meta får ändra kategorin</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Meta paused it for low quality: for 3 hours the first time, 6 the second; the third time it is disabled. It cannot be sent meanwhile. An edit ends the pause.</source>
        <translation>Meta har pausat den för låg kvalitet: 3 timmar första gången, 6 den andra; den tredje gången inaktiveras den. Under tiden kan den inte skickas. En redigering avslutar pausen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta paused the template because recipients rated it poorly: three hours, then six.</source>
        <translation>Meta har pausat mallen eftersom mottagare gav den dåligt betyg: tre timmar, sedan sex.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>Meta read the request and did not accept it.</source>
        <translation>Meta läste anropet och accepterade det inte.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/errors.py"/>
        <source>Meta refused it and did not say why.</source>
        <translation>Meta nekade det och sade inte varför.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta_answers.py"/>
        <source>Meta refused the message</source>
        <translation>Meta nekade meddelandet</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Meta rejected it. Change it and submit it again.</source>
        <translation>Meta har avvisat den. Ändra den och skicka in den igen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>Meta reported something that does not change the status.</source>
        <translation>Meta rapporterade något som inte ändrar statusen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>Meta reports that the message failed, and not why.</source>
        <translation>Meta rapporterar att meddelandet misslyckades, men inte varför.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/belonging.py"/>
        <source>Meta reports to the webhook that the account has.</source>
        <translation>Meta rapporterar till den webhook som kontot har.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/status.py"/>
        <source>Meta reports “{0}”; it does not change the status.</source>
        <extracomment>report.description</extracomment>
        <translation>Meta rapporterar ”{0}”; det ändrar inte statusen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta restricted, disabled or locked the WhatsApp account.</source>
        <translation>Meta har begränsat, inaktiverat eller låst WhatsApp-kontot.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Meta reviews it. It can be sent and edited when that is over; Composer looks again by itself.</source>
        <translation>Meta granskar den. Den kan skickas och redigeras när det är klart; Composer kontrollerar igen av sig självt.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/errors.py"/>
        <source>Meta says: “{0}”</source>
        <extracomment>own</extracomment>
        <translation>Meta säger: ”{0}”</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/belonging.py"/>
        <source>Meta sends at once.</source>
        <translation>Meta skickar genast.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>Meta takes 100 new templates an hour: it may refuse the rest until then.</source>
        <translation>Meta tar emot 100 nya mallar i timmen: resten kan nekas tills dess.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Meta takes it for fraud: it must say plainly who you are and what is wanted.</source>
        <translation>Meta tar den för bedrägeri: den måste tydligt säga vem du är och vad du vill.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/belonging.py"/>
        <source>Meta takes the sender from the address of the request.</source>
        <translation>Meta tar avsändaren från anropets adress.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>Meta was asked too often</source>
        <translation>Meta tillfrågades för ofta</translation>
    </message>
    <message>
        <location filename="../../composer/formats/comparing.py"/>
        <source>Meta writes the value otherwise.</source>
        <translation>Meta skriver värdet annorlunda.</translation>
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
        <translation>Metas äldre format känner till ”calendar”, men inte LINKs specifikation. Det skickas som det är.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/__init__.py"/>
        <source>Meta&apos;s older interface wants “deterministic” here, the only policy there is.</source>
        <translation>Metas äldre gränssnitt vill ha ”deterministic” här, den enda policy som finns.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>Meta&apos;s own interface knows “sections” here, LINK&apos;s specification does not. It will be sent as it is.</source>
        <translation>Metas eget gränssnitt känner till ”sections” här, men inte LINKs specifikation. Det skickas som det är.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>Meta&apos;s own interface knows “{key}” here, LINK&apos;s specification does not. It will be sent as it is.</source>
        <translation>Metas eget gränssnitt känner till ”{key}” här, men inte LINKs specifikation. Det skickas som det är.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>Meta&apos;s page on template components.</source>
        <translation>Metas sida om mallkomponenter.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>Meta&apos;s pages on template components, limited-time offers and coupons.</source>
        <translation>Metas sidor om mallkomponenter, tidsbegränsade erbjudanden och kuponger.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/own_rules.py"/>
        <source>Meta&apos;s reference has only “individual”: messages go to single people.</source>
        <translation>Metas referens har bara ”individual”: meddelanden går till enskilda personer.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>Meta&apos;s reference says that footers are formatted, Bird says that those of templates are not.</source>
        <translation>Metas referens säger att sidfötter formateras, Bird säger att mallarnas inte gör det.</translation>
    </message>
    <message>
        <location filename="../../composer/template_listing.py"/>
        <source>Meta’s list does not end</source>
        <translation>Metas lista tar inte slut</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Mexican Peso</source>
        <translation>Mexikansk peso</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Mexican Unidad de Inversion (UDI)</source>
        <translation>Mexikansk unidad de inversion</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Mexico</source>
        <translation>Mexiko</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Micronesia</source>
        <translation>Mikronesien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Middle name</source>
        <translation>Mellannamn</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Middle name, prefix and suffix.</source>
        <translation>Mellannamn, prefix och suffix.</translation>
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
        <translation>Minuter tills koden upphör</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Missing closing braces or brackets were added in lines {lines}.</source>
        <translation>Saknade slutklamrar eller hakparenteser lades till på raderna {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Missing opening braces were added in lines {lines}.</source>
        <translation>Saknade startklamrar lades till på raderna {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>Mode</source>
        <translation>Läge</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Moldova</source>
        <translation>Moldavien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Moldovan Leu</source>
        <translation>Moldavisk leu</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>Monday</source>
        <translation>måndag</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Money</source>
        <translation>Pengar</translation>
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
        <translation>Månad</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>More about the flow</source>
        <translation>Mer om flödet</translation>
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
        <translation>Mer av namnet</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>More settings</source>
        <translation>Fler inställningar</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>More than 24 hours have passed since the person last wrote.</source>
        <translation>Mer än 24 timmar har gått sedan personen senast skrev.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>More than 24 hours since the person wrote</source>
        <translation>Mer än 24 timmar sedan personen skrev</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Moroccan Dirham</source>
        <translation>Marockansk dirham</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Morocco</source>
        <translation>Marocko</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Move down</source>
        <translation>Flytta ned</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Move up</source>
        <translation>Flytta upp</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Mozambique</source>
        <translation>Moçambique</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Mozambique Metical</source>
        <translation>Moçambikisk metical</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Mvdol</source>
        <translation>Boliviansk mvdol</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>My server chooses</source>
        <translation>Min server väljer</translation>
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
        <translation>Eritreansk nakfa</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/content.py"/>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/location/__init__.py"/>
        <location filename="../../composer/templates/form.py"/>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Name of the header&apos;s gap</source>
        <translation>Namn på sidhuvudets lucka</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>Name of the place</source>
        <translation>Platsens namn</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Named gap</source>
        <translation>Namngiven lucka</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/interactive.py"/>
        <source>Names, prices and pictures of products come from the catalog, which is not known here.</source>
        <translation>Produkternas namn, priser och bilder kommer från katalogen, som inte är känd här.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Names: {{first_name}}</source>
        <translation>Namn: {{first_name}}</translation>
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
        <translation>Kräver åtgärd</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/payload.py"/>
        <source>Neither a phone number nor a WhatsApp id is written here.</source>
        <translation>Här står varken telefonnummer eller WhatsApp-id.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Nepal</source>
        <translation>Nepal</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Nepalese Rupee</source>
        <translation>Nepalesisk rupie</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Netherlands Antillean Guilder</source>
        <translation>Antillergulden</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Never send this person marketing again; other messages are still possible.</source>
        <translation>Skicka aldrig marknadsföring till den här personen igen; andra meddelanden går fortfarande.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/button_slots.py"/>
        <source>New</source>
        <translation>Nytt</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>New Caledonia</source>
        <translation>Nya Kaledonien</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/kinds.py"/>
        <source>New Cloud API account</source>
        <translation>Nytt Cloud API-konto</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>New Israeli Sheqel</source>
        <translation>Israelisk ny shekel</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/kinds.py"/>
        <source>New LINK account</source>
        <translation>Nytt LINK-konto</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/kinds.py"/>
        <source>New On-Premises account</source>
        <translation>Nytt On-Premises-konto</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>New Taiwan Dollar</source>
        <translation>Taiwanesisk dollar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>New Zealand</source>
        <translation>Nya Zeeland</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>New Zealand Dollar</source>
        <translation>Nyzeeländsk dollar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>New at “{0}”</source>
        <translation>Nya i ”{0}”</translation>
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
        <translation>Nytt meddelande</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>New message: {0}</source>
        <translation>Nytt meddelande: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Next difference</source>
        <translation>Nästa skillnad</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Next field</source>
        <translation>Nästa fält</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Next pane</source>
        <translation>Nästa panel</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>Next problem</source>
        <translation>Nästa problem</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Next row</source>
        <translation>Nästa rad</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Ngultrum</source>
        <translation>Bhutanesisk ngultrum</translation>
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
        <translation>Ingen åtkomst</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>No account has it yet. Submit it when it is ready.</source>
        <translation>Inget konto har den än. Skicka in den när den är klar.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <location filename="../../composer/clients/meta.py"/>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>No answer</source>
        <translation>Inget svar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>No answer came. Fetch it again: if it is gone, that is told.</source>
        <translation>Inget svar kom. Hämta den igen: om den är borta får du veta det.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>No answer came. Fetch it again: what its account has then shows whether the change counted.</source>
        <translation>Inget svar kom. Hämta den igen: det kontot då har visar om ändringen räknades.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>No answer came. Submit it again: if it is there already, that is refused, and nothing is doubled. With its id from WhatsApp Manager it can also be fetched.</source>
        <translation>Inget svar kom. Skicka in den igen: om den redan finns nekas det, och inget blir dubbelt. Med dess id från WhatsApp Manager kan den också hämtas.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>No callback address</source>
        <translation>Ingen adress för återanrop</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>No category</source>
        <translation>Ingen kategori</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>No connection could be made in time.</source>
        <translation>Ingen anslutning kunde upprättas i tid.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>No connection could be made.</source>
        <translation>Ingen anslutning kunde upprättas.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/places.py"/>
        <source>No conversation is chosen</source>
        <translation>Ingen konversation är vald</translation>
    </message>
    <message>
        <location filename="../../composer/store/backups.py"/>
        <source>No copy of the journal was made today</source>
        <translation>Ingen kopia av journalen gjordes i dag</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/overdue.py"/>
        <source>No delivery was reported, and the message’s time was over {0}. Nothing more is to be expected.</source>
        <translation>Ingen leverans rapporterades, och meddelandets tid gick ut {0}. Inget mer är att vänta.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/payload.py"/>
        <source>No e-mail address is written here.</source>
        <translation>Här står ingen e-postadress.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/media.py"/>
        <source>No file name</source>
        <translation>Inget filnamn</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>No language</source>
        <translation>Inget språk</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>No line breaks, no tabs.</source>
        <translation>Inga radbrytningar, inga tabbar.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>No line breaks, no tabs. Money or a date in the way of the phone’s language: fill in freely.</source>
        <translation>Inga radbrytningar, inga tabbar. Pengar eller datum på det sätt som gäller för telefonens språk: fyll i fritt.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/places.py"/>
        <source>No message chosen</source>
        <translation>Inget meddelande valt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/places.py"/>
        <source>No message has been sent yet</source>
        <translation>Inget meddelande har skickats än</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/places.py"/>
        <source>No message matches</source>
        <translation>Inget meddelande matchar</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>No more reports</source>
        <translation>Inga fler rapporter</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>No more templates are allowed</source>
        <translation>Fler mallar är inte tillåtna</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/contact.py"/>
        <location filename="../../composer/ui/preview/standin.py"/>
        <source>No name yet</source>
        <translation>Inget namn än</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/places.py"/>
        <source>No number and no message has these words.</source>
        <translation>Inget nummer och inget meddelande innehåller de orden.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/picture.py"/>
        <source>No number of this contact has a WhatsApp id, so the phone offers to invite the contact to WhatsApp.</source>
        <translation>Inget av kontaktens nummer har ett WhatsApp-id, så telefonen erbjuder att bjuda in kontakten till WhatsApp.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/payload.py"/>
        <source>No number of this contact has a WhatsApp id, so the recipient is offered to invite the contact to WhatsApp, not to write to it.</source>
        <translation>Inget av kontaktens nummer har ett WhatsApp-id, så mottagaren erbjuds att bjuda in kontakten till WhatsApp, inte att skriva till den.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/offer.py"/>
        <source>No offer text yet</source>
        <translation>Ingen erbjudandetext än</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/map.py"/>
        <source>No place yet</source>
        <translation>Ingen plats än</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/cards.py"/>
        <source>No product yet</source>
        <translation>Ingen produkt än</translation>
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
        <translation>Ingen rapport sedan {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/overdue.py"/>
        <source>No report yet</source>
        <translation>Ingen rapport än</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>No reports</source>
        <translation>Inga rapporter</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>No secure connection</source>
        <translation>Ingen säker anslutning</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>No such template</source>
        <translation>Mallen finns inte</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/cards.py"/>
        <location filename="../../composer/ui/preview/menu.py"/>
        <source>No title yet</source>
        <translation>Ingen titel än</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/standin.py"/>
        <source>No values for gaps are given.</source>
        <translation>Inga värden för luckor är angivna.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/payload.py"/>
        <source>No web address is written here.</source>
        <translation>Här står ingen webbadress.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <source>No {mark} before it on this line opens what it would close.</source>
        <translation>Inget {mark} före det på den här raden öppnar det som det skulle stänga.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <source>No {mark} behind it on this line closes it. One that does touches the text before it, and no letter or digit follows.</source>
        <translation>Inget {mark} efter det på den här raden stänger det. Ett som gör det ligger dikt an mot texten före, och följs inte av bokstav eller siffra.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/places.py"/>
        <source>Nobody has written yet</source>
        <translation>Ingen har skrivit än</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Nobody: nothing is broken</source>
        <translation>Ingen: inget är trasigt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/refusal.py"/>
        <source>Nobody: the sandbox plays this. With a real account: {0}</source>
        <translation>Ingen: sandlådan spelar upp detta. Med ett riktigt konto: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/form.py"/>
        <source>None</source>
        <translation>Inget</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Norfolk Island</source>
        <translation>Norfolkön</translation>
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
        <translation>Normal, eller enligt kontot</translation>
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
        <translation>Norska</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Norwegian Krone</source>
        <translation>Norsk krona</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Not a WhatsApp user</source>
        <translation>Inte en WhatsApp-användare</translation>
    </message>
    <message>
        <source>Not allowed in since</source>
        <translation type="vanished">Släpps inte in sedan</translation>
    </message>
    <message>
        <location filename="../../composer/polling.py"/>
        <source>Not allowed in since {0}</source>
        <translation>Inte insläppt sedan {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/again.py"/>
        <source>Not as it is: correct it with “Compose again” and send that.</source>
        <translation>Inte som det är: rätta det med ”Skriv på nytt” och skicka det.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/overdue.py"/>
        <source>Not before {0}.</source>
        <translation>Inte före {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/polling.py"/>
        <source>Not connected to the relay yet.</source>
        <translation>Inte ansluten till reläet än.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Not delivered</source>
        <translation>Inte levererat</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Not found</source>
        <translation>Hittades inte</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>Not known</source>
        <translation>Inte känt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Not on WhatsApp</source>
        <translation>Finns inte på WhatsApp</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/status.py"/>
        <source>Not reported by itself; it follows from the next step.</source>
        <translation>Inte rapporterat i sig; det följer av nästa steg.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/cells.py"/>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Not sent from here</source>
        <translation>Inte skickat härifrån</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/field.py"/>
        <source>Not set</source>
        <translation>Inte angivet</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Not set (the gaps have numbers)</source>
        <translation>Inte angivet (luckorna har nummer)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Not submitted</source>
        <translation>Inte inskickad</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>Not tried: it was stopped.</source>
        <translation>Provades inte: det stoppades.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>Not tried: its account did not take the one before.</source>
        <translation>Provades inte: kontot godtog inte den föregående.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>Nothing comes back to you: WhatsApp does not tell that it was tapped.</source>
        <translation>Inget kommer tillbaka till dig: WhatsApp talar inte om att någon har tryckt.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/places.py"/>
        <source>Nothing found</source>
        <translation>Inget hittades</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/status.py"/>
        <source>Nothing has been reported yet.</source>
        <translation>Inget har rapporterats än.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>Nothing has changed.</source>
        <translation>Inget har ändrats.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>Nothing here is known: no request, no message and no template of LINK.</source>
        <translation>Inget här känns igen: inget anrop, inget meddelande och ingen mall från LINK.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>Nothing is formatted inside code.</source>
        <translation>Inget formateras i kod.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/payload.py"/>
        <source>Nothing is written in this address.</source>
        <translation>Inget står i den här adressen.</translation>
    </message>
    <message>
        <location filename="../../composer/store/faults.py"/>
        <source>Nothing more can be sent, because a message must be on the disk first. Free some space; {path} is there.</source>
        <translation>Inget mer kan skickas, eftersom ett meddelande först måste finnas på disken. Frigör utrymme; {path} ligger där.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>Nothing needs to be done; it is tried again.</source>
        <translation>Inget behöver göras; det görs ett nytt försök.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <source>Nothing stands between these two {mark}.</source>
        <translation>Inget står mellan de här två {mark}.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>Nothing that has templates is at Meta under the WhatsApp Business Account id, or the access token may not see it.</source>
        <translation>Inget som har mallar finns hos Meta under det id:t för WhatsApp Business-konto, eller så får åtkomsttoken inte se det.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Nothing to do: Composer tries again by itself.</source>
        <translation>Inget att göra: Composer försöker igen av sig självt.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/editing.py"/>
        <source>Nothing was changed that could be submitted.</source>
        <translation>Inget har ändrats som kan skickas in.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>Nothing was sent.</source>
        <translation>Inget skickades.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>Nothing was sent. Check the address; on a company or hotel network, ask whether it opens secure connections. Composer cannot skip this check.</source>
        <translation>Inget skickades. Kontrollera adressen; fråga på ett företags- eller hotellnätverk om det öppnar säkra anslutningar. Composer kan inte hoppa över den här kontrollen.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>Nothing with this id is there, or it belongs to another account.</source>
        <translation>Inget med det här id:t finns där, eller så hör det till ett annat konto.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Nothing.</source>
        <translation>Inget.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Nothing. Whoever sent it finds it by these ids.</source>
        <translation>Inget. Den som skickade det hittar det med de här id:na.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/overdue.py"/>
        <source>Nothing: the sandbox plays a message that is lost. Each of its recipients says what it does.</source>
        <translation>Inget: sandlådan spelar upp ett meddelande som går förlorat. Var och en av dess mottagare anger vad den gör.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Notices</source>
        <translation>Aviseringar</translation>
    </message>
    <message>
        <location filename="../../composer/lists/result.py"/>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Numbers in lines {lines} have more digits than can be kept exactly; they were rounded.</source>
        <translation>Tal på raderna {lines} har fler siffror än som kan bevaras exakt; de avrundades.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Numbers in lines {lines} were not written as JSON has them.</source>
        <translation>Tal på raderna {lines} var inte skrivna enligt JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Numbers of people who know that they get test messages: your own phone, your colleagues’.</source>
        <translation>Nummer till personer som vet att de får testmeddelanden: din egen telefon, dina kollegors.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Numbers: {{1}}</source>
        <translation>Nummer: {{1}}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/pointing.py"/>
        <source>Observed, not documented:</source>
        <translation>Iakttaget, inte dokumenterat:</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/clock.py"/>
        <source>Offer ended</source>
        <translation>Erbjudandet är slut</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/clock.py"/>
        <source>Offer ends in {0}</source>
        <translation>Erbjudandet slutar om {0}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/clock.py"/>
        <source>Offer ends on {0}</source>
        <translation>Erbjudandet slutar {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/__init__.py"/>
        <source>Office in Stockholm</source>
        <translation>Kontor i Stockholm</translation>
    </message>
    <message>
        <source>Offline since</source>
        <translation type="vanished">Offline sedan</translation>
    </message>
    <message>
        <location filename="../../composer/polling.py"/>
        <source>Offline since {0}</source>
        <translation>Offline sedan {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/__init__.py"/>
        <source>Older fields</source>
        <translation>Äldre fält</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Oman</source>
        <translation>Oman</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>On computers this template cannot be read: WhatsApp there shows none with four buttons or more, or with quick replies beside other buttons. People are asked to use their phone.</source>
        <translation>På datorer kan den här mallen inte läsas: WhatsApp visar där ingen med fyra knappar eller fler, eller med snabbsvar bredvid andra knappar. Mottagaren ombeds använda telefonen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>On hold</source>
        <translation>Kvarhållet</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>On the way</source>
        <translation>På väg</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media.py"/>
        <source>On the web</source>
        <translation>På webben</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/page.py"/>
        <source>On this computer only</source>
        <translation>Bara på den här datorn</translation>
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
        <translation>En adress.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>One for each button of the template that needs a value. Other buttons are left out.</source>
        <translation>En för varje knapp i mallen som behöver ett värde. Andra knappar utelämnas.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>One for each gap in the template&apos;s body, in the order of the gaps: the first fills {{1}}.</source>
        <translation>En för varje lucka i mallens brödtext, i luckornas ordning: den första fyller {{1}}.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>One gateway&apos;s documentation says so, nobody confirms it.</source>
        <translation>En gateways dokumentation säger så, ingen bekräftar det.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>One line in bold, with one gap at most: {{1}}.</source>
        <translation>En rad i fetstil, med högst en lucka: {{1}}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/__init__.py"/>
        <source>One or several contacts, which the recipient can open, save and, when you give a WhatsApp id, write to.</source>
        <translation>En eller flera kontakter, som mottagaren kan öppna, spara och, om du anger ett WhatsApp-id, skriva till.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>One or several people or places, each with what you want to tell of it.</source>
        <translation>En eller flera personer eller platser, var och en med det du vill berätta.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>One product</source>
        <translation>En produkt</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product/__init__.py"/>
        <source>One product of the catalog that is linked to your WhatsApp Business Account, with its picture, name and price. The recipient can put it into the cart and order.</source>
        <translation>En produkt ur katalogen som är kopplad till ditt WhatsApp Business-konto, med bild, namn och pris. Mottagaren kan lägga den i varukorgen och beställa.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product/__init__.py"/>
        <source>One product of your catalog</source>
        <translation>En produkt ur din katalog</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>One that I name</source>
        <translation>En som jag anger</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>One to three emoji without a word are shown larger; how large depends on the phone.</source>
        <translation>En till tre emojier utan ett ord visas större; hur stora beror på telefonen.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/__init__.py"/>
        <source>One to three. The recipient can tap one; the chat then shows its title as the answer.</source>
        <translation>En till tre. Mottagaren kan trycka på en; chatten visar då dess titel som svar.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <location filename="../../composer/templates/starts.py"/>
        <source>One-time code</source>
        <translation>Engångskod</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <source>Only a carousel has cards.</source>
        <translation>Bara en karusell har kort.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive_payload.py"/>
        <source>Only a document has a file name.</source>
        <translation>Bara ett dokument har ett filnamn.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/component.py"/>
        <source>Only a header of the format TEXT has a text.</source>
        <translation>Bara ett sidhuvud i formatet TEXT har en text.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>Only addresses that begin with https:// or http:// can be loaded.</source>
        <translation>Bara adresser som börjar med https:// eller http:// kan läsas in.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>Only authentication templates have this.</source>
        <translation>Bara autentiseringsmallar har detta.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <source>Only buttons have “{key}”; here it has no effect.</source>
        <translation>Bara knappar har ”{key}”; här har det ingen verkan.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>Only documents have a file name. It will be sent as it is.</source>
        <translation>Bara dokument har ett filnamn. Det skickas som det är.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/__init__.py"/>
        <source>Only for carousel templates: cards side by side, each with a picture or video and buttons.</source>
        <translation>Bara för karusellmallar: kort sida vid sida, vart och ett med bild eller video och knappar.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Only for one-time codes. WhatsApp writes the words.</source>
        <translation>Bara för engångskoder. WhatsApp skriver orden.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/__init__.py"/>
        <source>Only for templates that show until when an offer holds.</source>
        <translation>Bara för mallar som visar hur länge ett erbjudande gäller.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Only for templates whose gaps have names, such as {{first_name}}.</source>
        <translation>Bara för mallar vars luckor har namn, till exempel {{first_name}}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Only for templates whose gaps have names, such as {{first_name}}: the name, without braces.</source>
        <translation>Bara för mallar vars luckor har namn, till exempel {{first_name}}: namnet, utan klamrar.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Only for templates whose gaps have names: the name, without braces.</source>
        <translation>Bara för mallar vars luckor har namn: namnet, utan klamrar.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/definition.py"/>
        <source>Only the first {0} cards and buttons are drawn here.</source>
        <translation>Bara de första {0} korten och knapparna ritas här.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/picture.py"/>
        <source>Only the first {0} characters of a text are drawn here.</source>
        <translation>Bara de första {0} tecknen i en text ritas här.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/interactive.py"/>
        <source>Only the first {0} rows are drawn here.</source>
        <translation>Bara de första {0} raderna ritas här.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_payload.py"/>
        <source>Only the header of an interactive message has a provider. It will be sent as it is.</source>
        <translation>Bara sidhuvudet i ett interaktivt meddelande har en leverantör. Det skickas som det är.</translation>
    </message>
    <message>
        <location filename="../../composer/outbox/outcomes.py"/>
        <source>Only what has ended can be sent again. Cancel it first, or wait for its answer.</source>
        <translation>Bara det som har avslutats kan skickas igen. Avbryt det först, eller vänta på svaret.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Only where it has a gap: the whole address as it may become.</source>
        <translation>Bara om den har en lucka: hela adressen som den kan bli.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/starts.py"/>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Open JSON files…</source>
        <translation>Öppna JSON-filer…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>Open JSON…</source>
        <translation>Öppna JSON…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Open a folder of JSON files…</source>
        <translation>Öppna en mapp med JSON-filer…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/bringing_in.py"/>
        <source>Open a message</source>
        <translation>Öppna ett meddelande</translation>
    </message>
    <message>
        <location filename="../../composer/messages/cta_url/__init__.py"/>
        <source>Open a price list</source>
        <translation>Öppna en prislista</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/bringing_in.py"/>
        <source>Open a template</source>
        <translation>Öppna en mall</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Open or close</source>
        <translation>Öppna eller stäng</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Open the link in the details and accept the terms.</source>
        <translation>Öppna länken i detaljerna och godkänn villkoren.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Open the order</source>
        <translation>Öppna beställningen</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Opening braces too many in lines {lines} were left out.</source>
        <translation>Startklamrar för mycket på raderna {lines} utelämnades.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/text/__init__.py"/>
        <source>Opening hours</source>
        <translation>Öppettider</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/words.py"/>
        <source>Order</source>
        <translation>Beställning</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>Order again</source>
        <translation>Beställ igen</translation>
    </message>
    <message>
        <location filename="../../composer/messages/catalog/__init__.py"/>
        <source>Order groceries</source>
        <translation>Handla mat</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/inbound.py"/>
        <source>Order of 1 product</source>
        <translation>Beställning av 1 produkt</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/inbound.py"/>
        <source>Order of {0} products</source>
        <extracomment>count</extracomment>
        <translation>Beställning av {0} produkter</translation>
    </message>
    <message>
        <source>Order of {0} {1}</source>
        <extracomment>&apos;product&apos; if count == 1 else &apos;products&apos;; count</extracomment>
        <translation type="vanished">Beställning: {0} {1}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Orders</source>
        <translation>Beställer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Orders a product</source>
        <translation>Beställer en produkt</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Ouguiya</source>
        <translation>Mauretansk ouguiya</translation>
    </message>
    <message>
        <location filename="../../composer/messages/image/__init__.py"/>
        <source>Our new shop</source>
        <translation>Vår nya butik</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/__init__.py"/>
        <source>Our shop</source>
        <translation>Vår butik</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Outside the customer care window of 24 hours only templates are delivered.</source>
        <translation>Utanför kundtjänstfönstret på 24 timmar levereras bara mallar.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Package name</source>
        <translation>Paketnamn</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Pakistan Rupee</source>
        <translation>Pakistansk rupie</translation>
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
        <translation>Papua Nya Guinea</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Parameter too long</source>
        <translation>Parametern är för lång</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Partner id used for this request.</source>
        <translation>Partner-id som används för det här anropet.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Pashto</source>
        <translation>Pashto</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/kinds.py"/>
        <source>Password</source>
        <translation>Lösenord</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>Passwords and tokens are kept in {0}.</source>
        <extracomment>self._name</extracomment>
        <translation>Lösenord och token sparas i {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Paste</source>
        <translation>Klistra in</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>Paste JSON as the message</source>
        <translation>Klistra in JSON som meddelande</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Pataca</source>
        <translation>Makanesisk pataca</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>Pause or resume the batch</source>
        <translation>Pausa eller återuppta utskicket</translation>
    </message>
    <message>
        <location filename="../../composer/outbox/words.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Paused</source>
        <translation>I paus</translation>
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
        <translation>Betalningsproblem</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Payment terms are not accepted</source>
        <translation>Betalningsvillkoren är inte godkända</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Pa’anga</source>
        <translation>Tongansk paʻanga</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>People report it who build for WhatsApp; its help does not describe it.</source>
        <translation>De som bygger för WhatsApp uppger det; dess hjälp beskriver det inte.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>People report it who read WhatsApp&apos;s texts by program; its help does not describe it.</source>
        <translation>De som läser WhatsApps texter med program uppger det; dess hjälp beskriver det inte.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/picture.py"/>
        <source>People report that phones show about the first 3,000 characters of a text and the rest after a tap on “Read more”. WhatsApp does not document it; all of it is shown here.</source>
        <translation>Folk uppger att telefoner visar ungefär de första 3 000 tecknen i en text och resten efter ett tryck på ”Läs mer”. WhatsApp dokumenterar det inte; här visas allt.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Permission is missing</source>
        <translation>Behörighet saknas</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Persian</source>
        <translation>Persiska</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Peru</source>
        <translation>Peru</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Peso Convertible</source>
        <translation>Kubansk peso (konvertibel)</translation>
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
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/words.py"/>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../../composer/templates/starts.py"/>
        <source>Picture and link</source>
        <translation>Bild och länk</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/words.py"/>
        <source>Picture or file</source>
        <translation>Bild eller fil</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Place of the card</source>
        <translation>Kortets plats</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/sheet.py"/>
        <source>Place order</source>
        <translation>Lägg beställning</translation>
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
        <translation>Plattforms-id</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Platform id used for this request.</source>
        <translation>Plattforms-id som används för det här anropet.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Platform partner id</source>
        <translation>Plattformens partner-id</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Platform service id</source>
        <translation>Plattformens tjänst-id</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Platform service type</source>
        <translation>Plattformens tjänsttyp</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Platform transaction id</source>
        <translation>Plattformens transaktions-id</translation>
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
        <translation>Polska</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Portuguese (BR)</source>
        <translation>Portugisiska (Brasilien)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Portuguese (POR)</source>
        <translation>Portugisiska (Portugal)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Postal address {n}</source>
        <translation>Postadress {n}</translation>
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
        <translation>Brittiskt pund</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Prefix</source>
        <translation>Prefix</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Previous difference</source>
        <translation>Föregående skillnad</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Previous field</source>
        <translation>Föregående fält</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Previous pane</source>
        <translation>Föregående panel</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>Previous problem</source>
        <translation>Föregående problem</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Previous row</source>
        <translation>Föregående rad</translation>
    </message>
    <message>
        <location filename="../../composer/messages/document/__init__.py"/>
        <source>Price list</source>
        <translation>Prislista</translation>
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
        <translation>Prioritet, giltighetstid, rapporter och det som LINK gav dig med kontot. Tomma fält fylls i från kontot.</translation>
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
        <translation>Produkt för bilden</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <location filename="../../composer/templates/button_slots.py"/>
        <source>Product for the picture of “{0}”</source>
        <extracomment>slot.text; text_of(part)</extracomment>
        <translation>Produkt för bilden i ”{0}”</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/products.py"/>
        <source>Product id</source>
        <translation>Produkt-id</translation>
    </message>
    <message>
        <location filename="../../composer/messages/catalog/__init__.py"/>
        <source>Product on the picture</source>
        <translation>Produkt på bilden</translation>
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
        <translation>Produkter för ”{0}”</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <source>Provider</source>
        <translation>Leverantör</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>Published</source>
        <translation>Publicerat</translation>
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
        <translation>Rätta faktureringen i Metas Business Manager.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Put billing right with Meta or LINK.</source>
        <translation>Rätta faktureringen hos Meta eller LINK.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Put in the outbox</source>
        <translation>Lagt i utkorgen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Put on hold</source>
        <translation>Kvarhållet</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Put right what is said here, then resume the account.</source>
        <translation>Rätta det som står här och återuppta sedan kontot.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Put words before and after it.</source>
        <translation>Sätt ord före och efter den.</translation>
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
        <translation>Qatarisk rial</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/shipped.py"/>
        <source>Qt is used under the GNU Lesser General Public License, version 3. Its sources: {0}</source>
        <extracomment>_OF_QT</extracomment>
        <translation>Qt används under GNU Lesser General Public License, version 3. Källkoden: {0}</translation>
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
        <translation>I kö</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Queued at LINK</source>
        <translation>I kö hos LINK</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Queued at the sandbox</source>
        <translation>I kö hos sandlådan</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Quick reply</source>
        <translation>Snabbsvar</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Quotation marks inside the text in line {lines} were kept as part of it.</source>
        <translation>Citattecken inuti texten på rad {lines} behölls som en del av den.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Quotation marks inside the texts in lines {lines} were kept as part of them.</source>
        <translation>Citattecken inuti texterna på raderna {lines} behölls som en del av dem.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Rand</source>
        <translation>Sydafrikansk rand</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Reach the person another way.</source>
        <translation>Nå personen på ett annat sätt.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/words.py"/>
        <source>Reaction</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/inbound.py"/>
        <source>Reaction removed</source>
        <translation>Reaktion borttagen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Reacts</source>
        <translation>Reagerar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Reacts with a thumbs up</source>
        <translation>Reagerar med tummen upp</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Read</source>
        <translation>Läst</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/rarer.py"/>
        <location filename="../../composer/ui/preview/touch.py"/>
        <source>Read more</source>
        <translation>Läs mer</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Read the description beside it.</source>
        <translation>Läs beskrivningen bredvid.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Read the description; if it does not help, copy the details for LINK support.</source>
        <translation>Läs beskrivningen; om den inte hjälper, kopiera uppgifterna till LINKs support.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Read the details and correct the field.</source>
        <translation>Läs detaljerna och rätta fältet.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Read the details and correct the value.</source>
        <translation>Läs detaljerna och rätta värdet.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Read the details and fill in what is missing.</source>
        <translation>Läs detaljerna och fyll i det som saknas.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>Read what Meta says; if it does not help, ask your administrator.</source>
        <translation>Läs vad Meta säger; om det inte hjälper, fråga din administratör.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>Ready for autumn</source>
        <translation>Redo för hösten</translation>
    </message>
    <message>
        <location filename="../../composer/lists/result.py"/>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/thread_model.py"/>
        <source>Received</source>
        <translation>Mottaget</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Reception</source>
        <translation>Reception</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Recipient blocked</source>
        <translation>Mottagaren är blockerad</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Recipient type not valid</source>
        <translation>Mottagartypen är inte giltig</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <source>Recipients</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Recipients blocked or reported earlier messages, so Meta limits what this number may send.</source>
        <translation>Mottagare har blockerat eller anmält tidigare meddelanden, så Meta begränsar vad det här numret får skicka.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Reference id</source>
        <translation>Referens-id</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Refused</source>
        <translation>Nekat</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Refused by LINK</source>
        <translation>Nekat av LINK</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Refused by the sandbox</source>
        <translation>Nekat av sandlådan</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>Register the number in WhatsApp Manager.</source>
        <translation>Registrera numret i WhatsApp Manager.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Reinstated</source>
        <translation>Återställd</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Rejected</source>
        <translation>Avvisad</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>Relay address</source>
        <translation>Reläets adress</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Remove it from the library</source>
        <translation>Ta bort den ur biblioteket</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>Remove the text of the body.</source>
        <translation>Ta bort brödtextens text.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/filters.py"/>
        <source>Removed account</source>
        <translation>Borttaget konto</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Rename the template</source>
        <translation>Byt namn på mallen</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>Repair</source>
        <translation>Reparation</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/support.py"/>
        <source>Repeats refId</source>
        <translation>Upprepar refId</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <source>Reply</source>
        <translation>Svar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <source>Reply STOP to end</source>
        <translation>Svara STOPP för att avsluta</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Reply STOP to hear no more from us</source>
        <translation>Svara STOPP om du inte vill höra mer från oss</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/__init__.py"/>
        <source>Reply buttons</source>
        <translation>Svarsknappar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Report too early</source>
        <translation>Rapporten för tidig</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/status.py"/>
        <source>Reported {0} times.</source>
        <extracomment>count</extracomment>
        <translation>Rapporterat {0} gånger.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Reports backwards</source>
        <translation>Rapporter baklänges</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Reports twice</source>
        <translation>Rapporter dubbelt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/message_form.py"/>
        <source>Request settings</source>
        <translation>Anropets inställningar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Requests a second</source>
        <translation>Anrop per sekund</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Requests at once</source>
        <translation>Samtidiga anrop</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Requests come faster than the client takes them.</source>
        <translation>Anrop kommer snabbare än klienten tar emot dem.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>Resume sending</source>
        <translation>Återuppta sändning</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>Resume the account</source>
        <translation>Återuppta kontot</translation>
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
        <translation>Se över mallarnas kategorier. Begränsningen upphör av sig själv.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Rial Omani</source>
        <translation>Omansk rial</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Riel</source>
        <translation>Kambodjansk riel</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Romania</source>
        <translation>Rumänien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Romanian</source>
        <translation>Rumänska</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Romanian Leu</source>
        <translation>Rumänsk leu</translation>
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
        <translation>Maldivisk rufiyaa</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Rupiah</source>
        <translation>Indonesisk rupie</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Russia</source>
        <translation>Ryssland</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Russia or Kazakhstan</source>
        <translation>Ryssland eller Kazakstan</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Russian</source>
        <translation>Ryska</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Russian Ruble</source>
        <translation>Rysk rubel</translation>
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
        <translation>Här står SANDBOX. Den svarar som LINK gör, men inget lämnar den här datorn och ingen får det.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>SDR (Special Drawing Right)</source>
        <translation>IMF särskild dragningsrätt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/shipped.py"/>
        <source>SQLite is in the public domain: {0}</source>
        <extracomment>_OF_SQLITE</extracomment>
        <translation>SQLite är allmän egendom: {0}</translation>
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
        <translation>S:t Barthélemy</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Saint Helena</source>
        <translation>S:t Helena</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Saint Helena Pound</source>
        <translation>Sankthelenskt pund</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Saint Kitts and Nevis</source>
        <translation>S:t Kitts och Nevis</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Saint Lucia</source>
        <translation>S:t Lucia</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Saint Martin</source>
        <translation>Saint Martin</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Saint Pierre and Miquelon</source>
        <translation>S:t Pierre och Miquelon</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Saint Vincent and the Grenadines</source>
        <translation>S:t Vincent och Grenadinerna</translation>
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
        <translation>Exempel</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Sample of the address</source>
        <translation>Exempel på adressen</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Sample of the code</source>
        <translation>Exempel på koden</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/templates/form.py"/>
        <source>Sample of the file</source>
        <translation>Exempel på filen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>Sample: {0}</source>
        <translation>Exempel: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>Sample: “{0}”.</source>
        <extracomment>slot.sample</extracomment>
        <translation>Exempel: ”{0}”.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/groups.py"/>
        <source>Samples</source>
        <translation>Exempel</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Samples for the {0}</source>
        <extracomment>where</extracomment>
        <translation>Exempel för {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>San Marino</source>
        <translation>San Marino</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <source>Sandbox</source>
        <translation>Sandlåda</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>Saturday</source>
        <translation>lördag</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Saudi Arabia</source>
        <translation>Saudiarabien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Saudi Riyal</source>
        <translation>Saudisk riyal</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>Save as JSON…</source>
        <translation>Spara som JSON…</translation>
    </message>
    <message>
        <location filename="../../composer/switching.py"/>
        <source>Save or discard your changes to the accounts first.</source>
        <translation>Spara eller kasta först dina ändringar i kontona.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Save the account</source>
        <translation>Spara kontot</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/messages.py"/>
        <source>Save the message</source>
        <translation>Spara meddelandet</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/saving.py"/>
        <source>Save the template</source>
        <translation>Spara mallen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/saving.py"/>
        <source>Save {0} templates into a folder</source>
        <translation>Spara {0} mallar i en mapp</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/saving.py"/>
        <source>Saved as {0}.</source>
        <translation>Sparat som {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>Screen</source>
        <translation>Skärm</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/places.py"/>
        <source>Search for fewer words, or show all messages.</source>
        <translation>Sök på färre ord, eller visa alla meddelanden.</translation>
    </message>
    <message>
        <source>Search for less, or show all messages.</source>
        <translation type="vanished">Sök på mindre, eller visa alla meddelanden.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Search this page</source>
        <translation>Sök på den här sidan</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Seconds between messages to one number</source>
        <translation>Sekunder mellan meddelanden till ett nummer</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Seconds for delivery</source>
        <translation>Sekunder för leverans</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>Section title</source>
        <translation>Avsnittets titel</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>Section {n}</source>
        <translation>Avsnitt {n}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>Sections</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/template_buttons.py"/>
        <source>See all options</source>
        <translation>Visa alla alternativ</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>See options</source>
        <translation>Visa alternativ</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Select all</source>
        <translation>Markera allt</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Semicolons in lines {lines} were read as commas.</source>
        <translation>Semikolon på raderna {lines} lästes som komman.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <location filename="../../composer/ui/preview/sheet.py"/>
        <source>Send</source>
        <translation>Skicka</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media.py"/>
        <source>Send a link to a file on the web, or the id of a file that is uploaded already.</source>
        <translation>Skicka en länk till en fil på webben, eller id för en fil som redan är uppladdad.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Send a template: it may go out at any time.</source>
        <translation>Skicka en mall: den får gå ut när som helst.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>Send again</source>
        <translation>Skicka igen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>Send again…</source>
        <translation>Skicka igen…</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Send another kind of message.</source>
        <translation>Skicka en annan typ av meddelande.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/welcome/steps.py"/>
        <source>Send it</source>
        <translation>Skicka det</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Send it again later.</source>
        <translation>Skicka det igen senare.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Send it again once this is put right.</source>
        <translation>Skicka det igen när detta är rättat.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/again.py"/>
        <source>Send it again, but not before {0}.</source>
        <translation>Skicka det igen, men inte före {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Send it as a template message.</source>
        <translation>Skicka det som mallmeddelande.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Send it without the identity key once you trust the number again.</source>
        <translation>Skicka det utan identitetsnyckeln när du litar på numret igen.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location_request/__init__.py"/>
        <source>Send location</source>
        <translation>Skicka plats</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Send more slowly.</source>
        <translation>Skicka långsammare.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>Send to a list…</source>
        <translation>Skicka till en lista…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Send with {0}</source>
        <translation>Skicka med {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <source>Sender</source>
        <translation>Avsändare</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Sender and recipient are the same</source>
        <translation>Avsändare och mottagare är samma</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>Sender number</source>
        <translation>Avsändarnummer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Sender numbers</source>
        <translation>Avsändarnummer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Sending</source>
        <translation>Sändning</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Sending began</source>
        <translation>Sändningen började</translation>
    </message>
    <message>
        <location filename="../../composer/outbox/words.py"/>
        <source>Sending has a fault</source>
        <translation>Sändningen har ett fel</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Sending was resumed</source>
        <translation>Sändningen återupptogs</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Sends a picture</source>
        <translation>Skickar en bild</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Sends a picture back</source>
        <translation>Skickar tillbaka en bild</translation>
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
        <translation>Skickat</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Sent by WhatsApp</source>
        <translation>Skickat av WhatsApp</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Sent to WhatsApp</source>
        <translation>Skickat till WhatsApp</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Serbia</source>
        <translation>Serbien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Serbian</source>
        <translation>Serbiska</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Serbian Dinar</source>
        <translation>Serbisk dinar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Server fault</source>
        <translation>Serverfel</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>Service providers such as Bird say so, Meta does not.</source>
        <translation>Tjänsteleverantörer som Bird säger så, men inte Meta.</translation>
    </message>
    <message>
        <location filename="../../composer/app.py"/>
        <location filename="../../composer/ui/commands/groups.py"/>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Settings: {0}</source>
        <translation>Inställningar: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Several products</source>
        <translation>Flera produkter</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/payload.py"/>
        <source>Several products are named in their sections only; here the key has no effect.</source>
        <translation>Flera produkter anges bara i sina avsnitt; här har nyckeln ingen verkan.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Seychelles Rupee</source>
        <translation>Seychellisk rupie</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Shorten it before submitting again.</source>
        <translation>Förkorta den innan du skickar in igen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Shorten the values.</source>
        <translation>Förkorta värdena.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/text/__init__.py"/>
        <source>Show a preview of the first link</source>
        <translation>Visa en förhandsvisning av första länken</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Show a screen</source>
        <translation>Visa en skärm</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Show a screen, or ask your server first. Without an answer it is a screen.</source>
        <translation>Visa en skärm, eller fråga din server först. Utan svar blir det en skärm.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/places.py"/>
        <source>Show all</source>
        <translation>Visa alla</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/places.py"/>
        <source>Show all messages</source>
        <translation>Visa alla meddelanden</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/thread_pane.py"/>
        <location filename="../../composer/ui/inbox/thread_view.py"/>
        <source>Show in Deliveries</source>
        <translation>Visa i Leveranser</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/media_shown.py"/>
        <source>Show it</source>
        <translation>Visa den</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Show or hide the charts</source>
        <translation>Visa eller dölj diagrammen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Show the JSON</source>
        <translation>Visa JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Show the formats</source>
        <translation>Visa formaten</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>Show the formats side by side</source>
        <translation>Visa formaten sida vid sida</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Show the problems</source>
        <translation>Visa problemen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/touch.py"/>
        <source>Show the {0} from {1}</source>
        <translation>Visa {0} från {1}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/thread_pane.py"/>
        <location filename="../../composer/ui/inbox/thread_view.py"/>
        <source>Show this message as JSON</source>
        <translation>Visa meddelandet som JSON</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Show when it ends</source>
        <translation>Visa när det slutar</translation>
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
        <translation>Silver</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Singapore</source>
        <translation>Singapore</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Singapore Dollar</source>
        <translation>Singaporiansk dollar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product/__init__.py"/>
        <source>Single product</source>
        <translation>Enskild produkt</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Sinhala</source>
        <translation>Singalesiska</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Sint Maarten</source>
        <translation>Sint Maarten</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/content.py"/>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Slovak</source>
        <translation>Slovakiska</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Slovakia</source>
        <translation>Slovakien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Slovenia</source>
        <translation>Slovenien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Slovenian</source>
        <translation>Slovenska</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Slow answer</source>
        <translation>Långsamt svar</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Slow down.</source>
        <translation>Sakta ned.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Slower is safer: there is more time to stop. What comes faster than WhatsApp and LINK allow is refused.</source>
        <translation>Långsammare är säkrare: du hinner stoppa. Det som kommer snabbare än WhatsApp och LINK tillåter nekas.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>So many requests are begun in a second, at most. 20 unless you change it; up to 80.</source>
        <translation>Så många anrop påbörjas högst per sekund. 20 om du inte ändrar det; upp till 80.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>So many requests wait for an answer at the same time, at most. 8 unless you change it; up to 10.</source>
        <translation>Så många anrop väntar högst på svar samtidigt. 8 om du inte ändrar det; upp till 10.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Sol</source>
        <translation>Peruansk sol</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Solomon Islands Dollar</source>
        <translation>Salomondollar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Som</source>
        <translation>Kirgizisk som</translation>
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
        <translation>Vissa mottagare finns bara i sandlådan</translation>
    </message>
    <message>
        <location filename="../../composer/clients/errors.py"/>
        <source>Some reports are no longer on the relay</source>
        <translation>Vissa rapporter finns inte längre i reläet</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/agreement.py"/>
        <source>Some values have a gap&apos;s name and this one has none: in one template the gaps are named all, or none.</source>
        <translation>Vissa värden har ett lucknamn men inte det här: i en mall har alla luckor namn, eller ingen.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>Something answered at this address, but not as a Composer relay does.</source>
        <translation>Något svarade på den här adressen, men inte som ett Composer-relä gör.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>Something answered at this address, but without encryption.</source>
        <translation>Något svarade på den här adressen, men utan kryptering.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/link.py"/>
        <source>Something follows after the end of the JSON.</source>
        <translation>Något följer efter slutet på JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>Something in the message or in the account’s details is not accepted.</source>
        <translation>Något i meddelandet eller i kontots uppgifter godtas inte.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Something in the message or in the account’s details is not in the form LINK expects.</source>
        <translation>Något i meddelandet eller i kontots uppgifter har inte den form som LINK väntar sig.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Something in the request went wrong</source>
        <translation>Något i anropet gick fel</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Something is wrong with how the business pays.</source>
        <translation>Något är fel med hur företaget betalar.</translation>
    </message>
    <message>
        <location filename="../../composer/polling.py"/>
        <source>Something unexpected happened</source>
        <translation>Något oväntat hände</translation>
    </message>
    <message>
        <location filename="../../composer/outbox/words.py"/>
        <source>Something unexpected happened while its settings were read. Check them, then resume sending.</source>
        <translation>Något oväntat hände när inställningarna lästes. Kontrollera dem och återuppta sedan sändningen.</translation>
    </message>
    <message>
        <location filename="../../composer/outbox/words.py"/>
        <source>Something unexpected happened while the request was leaving. A delivery report will settle it; please report the fault.</source>
        <translation>Något oväntat hände medan anropet skickades. En leveransrapport avgör saken; anmäl gärna felet.</translation>
    </message>
    <message>
        <location filename="../../composer/outbox/words.py"/>
        <source>Something unexpected happened. Composer tries again in a moment; if this stays, restart it and report the fault.</source>
        <translation>Något oväntat hände. Composer försöker igen om en stund; om det kvarstår, starta om och anmäl felet.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Something unexpected went wrong at LINK.</source>
        <translation>Något oväntat gick fel hos LINK.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Something unexpected went wrong when LINK contacted WhatsApp.</source>
        <translation>Något oväntat gick fel när LINK kontaktade WhatsApp.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Something went wrong at Meta</source>
        <translation>Något gick fel hos Meta</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Somoni</source>
        <translation>Tadzjikisk somoni</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/pointing.py"/>
        <source>Sources disagree:</source>
        <translation>Källorna är oense:</translation>
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
        <translation>Sydsudanesiskt pund</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Space</source>
        <translation>Mellanslag</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>Spaces must be written %20.</source>
        <translation>Blanksteg måste skrivas %20.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Spanish</source>
        <translation>Spanska</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Spanish (ARG)</source>
        <translation>Spanska (Argentina)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Spanish (CHL)</source>
        <translation>Spanska (Chile)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Spanish (COL)</source>
        <translation>Spanska (Colombia)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Spanish (CRI)</source>
        <translation>Spanska (Costa Rica)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Spanish (DOM)</source>
        <translation>Spanska (Dominikanska republiken)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Spanish (ECU)</source>
        <translation>Spanska (Ecuador)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Spanish (HND)</source>
        <translation>Spanska (Honduras)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Spanish (MEX)</source>
        <translation>Spanska (Mexiko)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Spanish (PAN)</source>
        <translation>Spanska (Panama)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Spanish (PER)</source>
        <translation>Spanska (Peru)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Spanish (SPA)</source>
        <translation>Spanska (Spanien)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Spanish (URY)</source>
        <translation>Spanska (Uruguay)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Speed</source>
        <translation>Hastighet</translation>
    </message>
    <message>
        <location filename="../../composer/lists/reading.py"/>
        <source>Split it into several files.</source>
        <translation>Dela upp den i flera filer.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/audio/__init__.py"/>
        <source>Spoken directions</source>
        <translation>Talad vägbeskrivning</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Sri Lanka Rupee</source>
        <translation>Srilankesisk rupie</translation>
    </message>
    <message>
        <location filename="../../composer/connections.py"/>
        <source>Start Composer without --no-sandbox.</source>
        <translation>Starta Composer utan --no-sandbox.</translation>
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
        <translation>Klistermärke</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_form.py"/>
        <source>Still missing: {0}.</source>
        <translation>Saknas fortfarande: {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Stockholm</source>
        <translation>Stockholm</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Stop sending and check the number’s quality in WhatsApp Manager.</source>
        <translation>Sluta skicka och kontrollera numrets kvalitet i WhatsApp Manager.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/selected.py"/>
        <source>Stop watching</source>
        <translation>Sluta bevaka</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/selected.py"/>
        <source>Stop watching the message</source>
        <translation>Sluta bevaka meddelandet</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/selected.py"/>
        <source>Stop watching the selected messages</source>
        <translation>Sluta bevaka de markerade meddelandena</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Street</source>
        <translation>Gata</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Street and number.</source>
        <translation>Gata och nummer.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/__init__.py"/>
        <source>Street and town. WhatsApp shows it only together with a name.</source>
        <translation>Gata och ort. WhatsApp visar den bara tillsammans med ett namn.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Submission</source>
        <translation>Inskickning</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Submission of changes</source>
        <translation>Inskickning av ändringar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>Submit 1 template to the account “{1}”?</source>
        <translation>Vill du skicka in 1 mall till kontot ”{1}”?</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Submit the template…</source>
        <translation>Skicka in mallen…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>Submit {0} templates to the account “{1}”?</source>
        <translation>Vill du skicka in {0} mallar till kontot ”{1}”?</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>Submit {0} templates to {1} accounts: {2}?</source>
        <translation>Vill du skicka in {0} mallar till {1} konton: {2}?</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Submitted</source>
        <translation>Inskickad</translation>
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
        <translation>Sudanesiskt pund</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Suffix</source>
        <translation>Suffix</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>Sunday</source>
        <translation>söndag</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Support, Sweden</source>
        <translation>Support, Sverige</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Surinam Dollar</source>
        <translation>Surinamesisk dollar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Suriname</source>
        <translation>Surinam</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Svalbard and Jan Mayen</source>
        <translation>Svalbard och Jan Mayen</translation>
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
        <translation>Svenska</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Swedish Krona</source>
        <translation>Svensk krona</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Swiss Franc</source>
        <translation>Schweizisk franc</translation>
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
        <translation>Syriskt pund</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>São Tomé and Príncipe</source>
        <translation>São Tomé och Príncipe</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Tab</source>
        <translation>Tabb</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Tabs or other control characters stood inside texts in lines {lines}; they were kept.</source>
        <translation>Tabbar eller andra styrtecken stod inuti texter på raderna {lines}; de behölls.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Tajikistan</source>
        <translation>Tadzjikistan</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Taka</source>
        <translation>Bangladeshisk taka</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Taken by the app</source>
        <translation>Hämtas av appen</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Tala</source>
        <translation>Västsamoansk tala</translation>
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
        <translation>Tryckte på en knapp</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Taps</source>
        <translation>Trycker</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Taps the first button or row</source>
        <translation>Trycker på första knappen eller raden</translation>
    </message>
    <message>
        <location filename="../../composer/polling.py"/>
        <source>Tell whoever runs the relay. Composer keeps trying.</source>
        <translation>Säg till den som sköter reläet. Composer fortsätter att försöka.</translation>
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
        <translation>Mall</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/sheet.py"/>
        <source>Template id</source>
        <translation>Mall-id</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/__init__.py"/>
        <source>Template name</source>
        <translation>Mallens namn</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Template not there</source>
        <translation>Mallen finns inte där</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Template not there yet</source>
        <translation>Mallen finns inte där än</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <source>Template parts</source>
        <translation>Malldelar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <location filename="../../composer/ui/preview/standin.py"/>
        <source>Template · {0}</source>
        <translation>Mall · {0}</translation>
    </message>
    <message>
        <location filename="../../composer/app.py"/>
        <location filename="../../composer/ui/commands/groups.py"/>
        <source>Templates</source>
        <translation>Mallar</translation>
    </message>
    <message>
        <location filename="../../composer/template_calls.py"/>
        <source>Templates are not managed through this account</source>
        <translation>Mallar hanteras inte via det här kontot</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Templates of this account were filed under the wrong category, so Meta limits sending for a while.</source>
        <translation>Kontots mallar har lagts i fel kategori, så Meta begränsar sändningen en tid.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/desktop.py"/>
        <source>Templates with a coupon code are not shown by WhatsApp in a browser.</source>
        <translation>WhatsApp i en webbläsare visar inte mallar med kupongkod.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/desktop.py"/>
        <source>Templates with four or more buttons are not shown by WhatsApp on a computer. It asks people to look at their phone.</source>
        <translation>WhatsApp på en dator visar inte mallar med fyra eller fler knappar. Den ber mottagaren titta på telefonen.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/desktop.py"/>
        <source>Templates with quick replies beside other buttons are not shown by WhatsApp on a computer. It asks people to look at their phone.</source>
        <translation>WhatsApp på en dator visar inte mallar med snabbsvar bredvid andra knappar. Den ber mottagaren titta på telefonen.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Tenge</source>
        <translation>Kazakisk tenge</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Terms for zero-tap accepted</source>
        <translation>Villkoren för zero-tap godkända</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Test recipients</source>
        <translation>Testmottagare</translation>
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
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media.py"/>
        <source>Text below it, in the same bubble.</source>
        <translation>Text under den, i samma bubbla.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Text for filling in</source>
        <translation>Text för ifyllning</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Text in the header</source>
        <translation>Text i sidhuvudet</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Text too long</source>
        <translation>Texten är för lång</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Text with buttons</source>
        <translation>Text med knappar</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Texts in lines {lines} were in other than double quotation marks.</source>
        <translation>Texter på raderna {lines} stod inom andra än dubbla citattecken.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Texts joined with a plus sign in line {lines} were put together.</source>
        <translation>Texter sammanfogade med plustecken på rad {lines} sattes ihop.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Texts joined with plus signs in lines {lines} were put together.</source>
        <translation>Texter sammanfogade med plustecken på raderna {lines} sattes ihop.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Texts that begin in lines {lines} run over several lines; the line breaks were kept.</source>
        <translation>Texter som börjar på raderna {lines} sträcker sig över flera rader; radbrytningarna behölls.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Thai</source>
        <translation>Thailändska</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Thailand</source>
        <translation>Thailand</translation>
    </message>
    <message>
        <location filename="../../composer/messages/sticker/__init__.py"/>
        <source>Thank you</source>
        <translation>Tack</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>That a computer does not show this message is documented; the words it shows instead are not.</source>
        <translation>Att en dator inte visar meddelandet är dokumenterat; orden den visar i stället är det inte.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>That day is a {day}, which is {number} when Monday is 1.</source>
        <translation>Den dagen är en {day}, som är {number} när måndag är 1.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/bringing_in.py"/>
        <source>That is not on this computer. Save it to a file first.</source>
        <translation>Det finns inte på den här datorn. Spara det först i en fil.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/welcome/steps.py"/>
        <source>That was the whole trip</source>
        <translation>Det var hela resan</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>The Android apps that take the code.</source>
        <translation>Android-apparna som tar koden.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>The JSON was itself inside quotation marks, as a text; what is in it was read.</source>
        <translation>Själva JSON stod inom citattecken, som en text; innehållet lästes.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>The On-Premises client answered and accepts the user name and password. Nothing was sent.</source>
        <translation>On-Premises-klienten svarade och godtar användarnamn och lösenord. Inget skickades.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>The On-Premises client did not let Composer log in.</source>
        <translation>On-Premises-klienten lät inte Composer logga in.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>The On-Premises client does not log in</source>
        <translation>On-Premises-klienten loggar inte in</translation>
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
        <translation>Id för WhatsApp Business-konto saknas</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>The WhatsApp number of this account. Meta takes it from the account; here it stands beside what was sent, and tells which conversations are this account&apos;s.</source>
        <translation>Kontots WhatsApp-nummer. Meta tar det från kontot; här står det bredvid det som skickades och visar vilka konversationer som hör till kontot.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>The WhatsApp numbers that you may send from. The first is used unless another is chosen.</source>
        <translation>WhatsApp-numren som du får skicka från. Det första används om inget annat väljs.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The access key between LINK and Meta is no longer valid.</source>
        <translation>Åtkomstnyckeln mellan LINK och Meta är inte längre giltig.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>The access token cannot be used</source>
        <translation>Åtkomsttoken kan inte användas</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>The access token may not manage templates</source>
        <translation>Åtkomsttoken får inte hantera mallar</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>The access token of the account is wrong or no longer valid.</source>
        <translation>Kontots åtkomsttoken är fel eller inte längre giltig.</translation>
    </message>
    <message>
        <location filename="../../composer/outbox/words.py"/>
        <source>The account cannot be used</source>
        <translation>Kontot kan inte användas</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>The account has a template with this name in this language.</source>
        <translation>Kontot har en mall med det här namnet på det här språket.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The account has as many templates as it may have.</source>
        <translation>Kontot har så många mallar som det får ha.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>The account has it as {0}.</source>
        <translation>Hos kontot är kategorin {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>The account has more templates than it may have.</source>
        <translation>Kontot har fler mallar än det får ha.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>The account has no such template</source>
        <translation>Kontot har ingen sådan mall</translation>
    </message>
    <message>
        <location filename="../../composer/connections.py"/>
        <location filename="../../composer/template_calls.py"/>
        <source>The account is gone</source>
        <translation>Kontot är borta</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The account is in maintenance</source>
        <translation>Underhåll pågår på kontot</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The account is on hold, so nothing of it is sent until you resume it.</source>
        <translation>Kontots sändning är stoppad, så inget därifrån skickas förrän du återupptar den.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The account is restricted or locked</source>
        <translation>Kontot är begränsat eller låst</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The account lost, or never had, a permission at Meta that this message needs.</source>
        <translation>Kontot har förlorat, eller aldrig haft, en behörighet hos Meta som meddelandet behöver.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <location filename="../../composer/clients/templates.py"/>
        <source>The account may not do this</source>
        <translation>Kontot får inte göra detta</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The account may not message people in this country.</source>
        <translation>Kontot får inte skicka meddelanden till personer i det här landet.</translation>
    </message>
    <message>
        <location filename="../../composer/connections.py"/>
        <source>The account was removed.</source>
        <translation>Kontot har tagits bort.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/address.py"/>
        <source>The address begins with http://, so the password and the messages could be read on the way.</source>
        <translation>Adressen börjar med http://, så lösenord och meddelanden kan läsas på vägen.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/address.py"/>
        <source>The address contains a user name or password.</source>
        <translation>Adressen innehåller ett användarnamn eller lösenord.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/address.py"/>
        <source>The address contains “?” or “#”.</source>
        <translation>Adressen innehåller ”?” eller ”#”.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>The address has a user name or a password in it.</source>
        <translation>Adressen innehåller ett användarnamn eller ett lösenord.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/way.py"/>
        <source>The address has moved</source>
        <translation>Adressen har flyttat</translation>
    </message>
    <message>
        <location filename="../../composer/clients/address.py"/>
        <source>The address is not a complete web address.</source>
        <translation>Adressen är inte en fullständig webbadress.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/address.py"/>
        <source>The address is not a valid web address.</source>
        <translation>Adressen är inte en giltig webbadress.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/payload.py"/>
        <source>The address is shown only together with a name.</source>
        <translation>Adressen visas bara tillsammans med ett namn.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>The address leads into a private network or to this computer.</source>
        <translation>Adressen leder till ett privat nätverk eller till den här datorn.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>The address leads on and on to others.</source>
        <translation>Adressen leder hela tiden vidare till andra.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>The address leads to a file of this computer.</source>
        <translation>Adressen leder till en fil på den här datorn.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The address or the account’s details cannot be used for a request.</source>
        <translation>Adressen eller kontots uppgifter kan inte användas för ett anrop.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/bubble.py"/>
        <source>The address stopped working {0}.</source>
        <translation>Adressen slutade fungera {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/bubble.py"/>
        <source>The address works until {0}.</source>
        <translation>Adressen fungerar till {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>The amount times one thousand, digits only: 100.99 is written 100990.</source>
        <translation>Beloppet gånger tusen, bara siffror: 100,99 skrivs 100990.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>The answer breaks off</source>
        <translation>Svaret bryts av</translation>
    </message>
    <message>
        <location filename="../../composer/store/templates.py"/>
        <source>The answer was lost. What the account has shows that it counted.</source>
        <translation>Svaret gick förlorat. Det som kontot har visar att det räknades.</translation>
    </message>
    <message>
        <location filename="../../composer/store/templates.py"/>
        <source>The answer was lost. What the account has shows that it did not count.</source>
        <translation>Svaret gick förlorat. Det som kontot har visar att det inte räknades.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The app or the account asked Meta for more than it may in this time.</source>
        <translation>Appen eller kontot begärde mer av Meta än den får under den här tiden.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>The app that takes the code is missing: its package name and its signature hash.</source>
        <translation>Appen som tar koden saknas: dess paketnamn och signaturhash.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>The app’s name at Google Play.</source>
        <translation>Appens namn i Google Play.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>The badge names the day, then counts down, and is red in the last hour. The words on the phone may be others.</source>
        <translation>Märket anger dagen, räknar sedan ned och är rött den sista timmen. Orden på telefonen kan vara andra.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>The base address of LINK&apos;s WhatsApp Message API. LINK tells you which of them is yours; you can type another.</source>
        <translation>Basadressen till LINKs WhatsApp Message API. LINK talar om vilken som är din; du kan skriva en annan.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>The body was taken out of a curl command; its address, headers and sign-in were left out.</source>
        <translation>Innehållet togs ur ett curl-kommando; adress, huvuden och inloggning utelämnades.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>The braces around everything were missing.</source>
        <translation>Klamrarna runt alltihop saknades.</translation>
    </message>
    <message>
        <location filename="../../composer/companions.py"/>
        <source>The built-in sandbox stopped and is being started again.</source>
        <translation>Den inbyggda sandlådan stannade och startas igen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The business has not accepted the terms for WhatsApp payments.</source>
        <translation>Företaget har inte godkänt villkoren för WhatsApp-betalningar.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The business number was deleted at Meta.</source>
        <translation>Företagsnumret har raderats hos Meta.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>The button for the code is missing.</source>
        <translation>Knappen för koden saknas.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/carousel.py"/>
        <source>The card has no button. LINK&apos;s specification gives every card at least one.</source>
        <translation>Kortet har ingen knapp. LINKs specifikation ger varje kort minst en.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/carousel.py"/>
        <source>The card has no header. Every card of a carousel shows a picture or a video.</source>
        <translation>Kortet har inget sidhuvud. Varje kort i en karusell visar en bild eller en video.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>The card has no header. Every card shows a picture or a video.</source>
        <translation>Kortet har inget sidhuvud. Varje kort visar en bild eller en video.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/picture.py"/>
        <source>The card&apos;s title and picture come from the linked page, which is never opened here.</source>
        <translation>Kortets titel och bild kommer från den länkade sidan, som aldrig öppnas här.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>The catalog opens. When the person orders something, this comes back.</source>
        <translation>Katalogen öppnas. När personen beställer något kommer detta tillbaka.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>The catalog that the product is of.</source>
        <translation>Katalogen som produkten hör till.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/definition.py"/>
        <location filename="../../composer/rendering/interactive.py"/>
        <source>The catalog&apos;s first product</source>
        <translation>Katalogens första produkt</translation>
    </message>
    <message>
        <location filename="../../composer/templates/editing.py"/>
        <source>The category of an approved template cannot be changed.</source>
        <translation>En godkänd malls kategori kan inte ändras.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client cannot use one of the message&apos;s values.</source>
        <translation>Klienten kan inte använda ett av meddelandets värden.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client could not fetch the template.</source>
        <translation>Klienten kunde inte hämta mallen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client could not process the message.</source>
        <translation>Klienten kunde inte behandla meddelandet.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client did not accept the login.</source>
        <translation>Klienten godtog inte inloggningen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client does not know this type of recipient.</source>
        <translation>Klienten känner inte till den här mottagartypen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client has no address for its callbacks.</source>
        <translation>Klienten har ingen adress för sina återanrop.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client has too much to do just now.</source>
        <translation>Klienten har för mycket att göra just nu.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client is not ready</source>
        <translation>Klienten är inte redo</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client is overloaded</source>
        <translation>Klienten är överbelastad</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client is starting or being set up.</source>
        <translation>Klienten startar eller håller på att konfigureras.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client met an error it does not name.</source>
        <translation>Klienten stötte på ett fel som den inte anger.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client met an internal error.</source>
        <translation>Klienten stötte på ett internt fel.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client needs a field that the message does not have.</source>
        <translation>Klienten behöver ett fält som meddelandet inte har.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client sends faster than it may.</source>
        <translation>Klienten skickar snabbare än den får.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/bringing_in.py"/>
        <source>The clipboard holds no text.</source>
        <translation>Urklipp innehåller ingen text.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>The closing quotation mark was missing in line {lines}.</source>
        <translation>Det avslutande citattecknet saknades på rad {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>The closing quotation marks were missing in lines {lines}.</source>
        <translation>De avslutande citattecknen saknades på raderna {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/filled.py"/>
        <source>The code must be the same as in the body, “{code}”.</source>
        <translation>Koden måste vara densamma som i brödtexten, ”{code}”.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/button_slots.py"/>
        <source>The code of “{0}”</source>
        <extracomment>text_of(part)</extracomment>
        <translation>Koden för ”{0}”</translation>
    </message>
    <message>
        <location filename="../../composer/templates/slots.py"/>
        <source>The code once more, for the button</source>
        <translation>Koden en gång till, för knappen</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>The code that a tap copies: at most 15 letters and digits.</source>
        <translation>Koden som ett tryck kopierar: högst 15 bokstäver och siffror.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>The codes assigned for transactions where no currency is involved</source>
        <translation>Ingen valuta</translation>
    </message>
    <message>
        <location filename="../../composer/formats/link.py"/>
        <source>The comma before the closing brace is one too many.</source>
        <translation>Kommat före slutklammern är ett för mycket.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/link.py"/>
        <source>The comma before the closing bracket is one too many.</source>
        <translation>Kommat före den avslutande hakparentesen är ett för mycket.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The company&apos;s name.</source>
        <translation>Företagets namn.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The complete address, with https:// in front.</source>
        <translation>Hela adressen, med https:// först.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The computer at this address refused the connection.</source>
        <translation>Datorn på den här adressen nekade anslutningen.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The connection broke before a complete answer came.</source>
        <translation>Anslutningen bröts innan ett fullständigt svar kom.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>The connection broke, or no complete answer came in time.</source>
        <translation>Anslutningen bröts, eller så kom inget fullständigt svar i tid.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The connection was closed before a complete answer came.</source>
        <translation>Anslutningen stängdes innan ett fullständigt svar kom.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The connection was lost before LINK answered. It may have been sent or not; the first report will tell.</source>
        <translation>Anslutningen bröts innan LINK svarade. Det kan ha skickats eller inte; den första rapporten visar det.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The connection was lost before the sandbox answered. It may have been accepted or not; the first report will tell.</source>
        <translation>Anslutningen bröts innan sandlådan svarade. Det kan ha accepterats eller inte; den första rapporten visar det.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <location filename="../../composer/clients/meta.py"/>
        <source>The connection works</source>
        <translation>Anslutningen fungerar</translation>
    </message>
    <message>
        <location filename="../../composer/clients/address.py"/>
        <source>The connection would not be encrypted</source>
        <translation>Anslutningen skulle inte vara krypterad</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The contact&apos;s numbers. With a WhatsApp id, the recipient can write to the contact at once.</source>
        <translation>Kontaktens nummer. Med ett WhatsApp-id kan mottagaren skriva till kontakten direkt.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The contact&apos;s pages on the web.</source>
        <translation>Kontaktens sidor på webben.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The content breaks a policy</source>
        <translation>Innehållet bryter mot en policy</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source>The countries&apos; numbering plans</source>
        <translation>Ländernas nummerplaner</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The country in two letters.</source>
        <translation>Landet med två bokstäver.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The country&apos;s name.</source>
        <translation>Landets namn.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>The currency&apos;s code of three letters, as in the standard ISO 4217.</source>
        <translation>Valutans kod med tre bokstäver, enligt standarden ISO 4217.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/windows.py"/>
        <source>The customer care window is closed since {0}: WhatsApp takes only templates until the person writes.</source>
        <translation>Kundtjänstfönstret är stängt sedan {0}: WhatsApp tar bara emot mallar tills personen skriver.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/windows.py"/>
        <source>The customer care window is closed: this person has not written in the last 24 hours, so WhatsApp takes only templates.</source>
        <translation>Kundtjänstfönstret är stängt: personen har inte skrivit de senaste 24 timmarna, så WhatsApp tar bara emot mallar.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/windows.py"/>
        <source>The customer care window is open until {0}: free-form messages arrive until then.</source>
        <translation>Kundtjänstfönstret är öppet till {0}: fria meddelanden kommer fram till dess.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/windows.py"/>
        <source>The customer care window of {number} is closed. The sandbox delivers the message all the same; WhatsApp would take only templates.</source>
        <translation>Kundtjänstfönstret för {number} är stängt. Sandlådan levererar ändå meddelandet; WhatsApp skulle bara ta emot mallar.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/windows.py"/>
        <source>The customer care window of {number} is closed: WhatsApp takes only a template until the person writes.</source>
        <translation>Kundtjänstfönstret för {number} är stängt: WhatsApp tar bara emot en mall tills personen skriver.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/windows.py"/>
        <source>The customer care windows of {count} more recipients are closed: WhatsApp takes only templates for them.</source>
        <translation>Kundtjänstfönstren för {count} mottagare till är stängda: WhatsApp tar bara emot mallar för dem.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/own_rules.py"/>
        <source>The data that Meta gives back are {count} characters long; {limit} is the limit.</source>
        <translation>De data som Meta ger tillbaka är {count} tecken långa; gränsen är {limit}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/own_rules.py"/>
        <source>The data that Meta gives back must be text.</source>
        <translation>De data som Meta ger tillbaka måste vara text.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>The definition’s {called} is “{wanted}”; here it is “{given}”.</source>
        <translation>Definitionen har ”{wanted}” som {called}; här är det ”{given}”.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The department within the company.</source>
        <translation>Avdelningen inom företaget.</translation>
    </message>
    <message>
        <location filename="../../composer/store/faults.py"/>
        <location filename="../../composer/store/workspace.py"/>
        <source>The disk has a fault</source>
        <translation>Disken har ett fel</translation>
    </message>
    <message>
        <location filename="../../composer/store/faults.py"/>
        <location filename="../../composer/store/workspace.py"/>
        <source>The disk is full</source>
        <translation>Disken är full</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The display name is not approved</source>
        <translation>Visningsnamnet är inte godkänt</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The exchange with the server broke off.</source>
        <translation>Utbytet med servern bröts.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The exchange with the server took too long.</source>
        <translation>Utbytet med servern tog för lång tid.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The family name.</source>
        <translation>Familjenamnet.</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>The field is empty.</source>
        <translation>Fältet är tomt.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/reading.py"/>
        <source>The file cannot be read</source>
        <translation>Filen kan inte läsas</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>The file cannot be read.</source>
        <translation>Filen kan inte läsas.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/decoding.py"/>
        <source>The file does not say how its letters are written, and they are not UTF-8: they were read as those of Windows (Latin-1). Check names with accents in them.</source>
        <translation>Filen anger inte hur dess tecken är kodade, och de är inte UTF-8: de lästes som Windows tecken (Latin-1). Kontrollera namn med å, ä, ö och accenter.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/decoding.py"/>
        <source>The file holds no text that can be read.</source>
        <translation>Filen innehåller ingen text som kan läsas.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/bringing_in.py"/>
        <source>The file is not written in UTF-8; its letters were read as those of Windows.</source>
        <translation>Filen är inte skriven i UTF-8; tecknen lästes som Windows tecken.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/decoding.py"/>
        <source>The file is too large</source>
        <translation>Filen är för stor</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>The file lies on another computer.</source>
        <translation>Filen ligger på en annan dator.</translation>
    </message>
    <message>
        <location filename="../../composer/store/workspace.py"/>
        <source>The file with drafts, accounts and settings was damaged and could not be read. It was set aside as “{name}”, and Composer starts without it. Passwords in the keyring are not affected.</source>
        <translation>Filen med utkast, konton och inställningar var skadad och kunde inte läsas. Den lades åt sidan som ”{name}”, och Composer startar utan den. Lösenord i nyckelringen påverkas inte.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>The first one of the flow, one that you name here, or one that your own server chooses.</source>
        <translation>Flödets första, en som du anger här, eller en som din egen server väljer.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The flow is blocked</source>
        <translation>Flödet är blockerat</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>The flow is missing: its id, its name or its JSON.</source>
        <translation>Flödet saknas: dess id, namn eller JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The flow is slowed down</source>
        <translation>Flödet har bromsats</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>The flow&apos;s first</source>
        <translation>Flödets första</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>The flow&apos;s id. WhatsApp Manager shows it in the list of flows.</source>
        <translation>Flödets id. WhatsApp Manager visar det i listan över flöden.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>The form opens. When the person has filled it in, this comes back.</source>
        <translation>Formuläret öppnas. När personen har fyllt i det kommer detta tillbaka.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>The form that opens was made in WhatsApp Manager, and is not known here.</source>
        <translation>Formuläret som öppnas har skapats i WhatsApp Manager och är inte känt här.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>The gap of a link must be its end.</source>
        <translation>En länks lucka måste stå i slutet.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>The gap {gap} has a name, but the gaps of this template have numbers. Choose names for all gaps, or number it.</source>
        <translation>Luckan {gap} har ett namn, men mallens luckor har nummer. Välj namn för alla luckor, eller numrera den.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>The gap {gap} has spaces between its braces.</source>
        <translation>Luckan {gap} har blanksteg innanför klamrarna.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>The gap {gap} stands here {times} times. Each may stand in a text once.</source>
        <translation>Luckan {gap} står här {times} gånger. Varje lucka får stå en gång i en text.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>The gap {missing} is missing: the numbers go from 1 without a gap.</source>
        <translation>Luckan {missing} saknas: numren går från 1 utan avbrott.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>The gaps must stand in the order of their numbers; here {gap} comes too early.</source>
        <translation>Luckorna måste stå i nummerordning; här kommer {gap} för tidigt.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>The gaps of this template have names, and {gap} has a number. Give it a name, or choose numbers for all gaps.</source>
        <translation>Mallens luckor har namn, men {gap} har ett nummer. Ge den ett namn, eller välj nummer för alla luckor.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>The gap’s name is missing: “{name}”.</source>
        <translation>Luckans namn saknas: ”{name}”.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>The handle that Meta’s upload gave for a sample file. Reviewers look at it; each message brings its own file.</source>
        <translation>Handtaget som Metas uppladdning gav för en exempelfil. Granskare tittar på den; varje meddelande har sin egen fil.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive_payload.py"/>
        <source>The header can only be text; “{other}” does not belong to it.</source>
        <translation>Sidhuvudet kan bara vara text; ”{other}” hör inte hemma där.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive_payload.py"/>
        <source>The header is of type {kind}; “{other}” does not belong to it.</source>
        <translation>Sidhuvudet är av typen {kind}; ”{other}” hör inte hemma där.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/carousel.py"/>
        <source>The header of a card is a picture or a video; here it is “{kind}”.</source>
        <translation>Ett korts sidhuvud är en bild eller en video; här är det ”{kind}”.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>The header of a card must be a picture or a video.</source>
        <translation>Ett korts sidhuvud måste vara en bild eller en video.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>The header of a limited-time offer must be a picture or a video.</source>
        <translation>Sidhuvudet i ett tidsbegränsat erbjudande måste vara en bild eller en video.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive_payload.py"/>
        <source>The header of this kind of message can only be text.</source>
        <translation>Sidhuvudet i den här meddelandetypen kan bara vara text.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>The heading above the section&apos;s products.</source>
        <translation>Rubriken ovanför avsnittets produkter.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>The id of the business account that your number belongs to: it stands in WhatsApp Manager, and below “API setup” beside the phone number id. Templates belong to it. Leave it empty if you do not manage templates here.</source>
        <translation>Id för företagskontot som ditt nummer hör till: det står i WhatsApp Manager, och under ”API setup” bredvid telefonnummer-id. Mallar hör till det. Lämna det tomt om du inte hanterar mallar här.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/products.py"/>
        <source>The id of the catalog that is linked to your WhatsApp Business Account. Commerce Manager shows it.</source>
        <translation>Id för katalogen som är kopplad till ditt WhatsApp Business-konto. Commerce Manager visar det.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/own_rules.py"/>
        <source>The id of the message that is replied to is missing.</source>
        <translation>Id för meddelandet som besvaras saknas.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/own_rules.py"/>
        <source>The id of the message that was read is missing.</source>
        <translation>Id för meddelandet som lästes saknas.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/catalog/__init__.py"/>
        <source>The id of the product whose picture is shown above the message: its “Content ID” in Commerce Manager. Without one WhatsApp takes the catalog&apos;s first product.</source>
        <translation>Id för produkten vars bild visas ovanför meddelandet: dess ”Content ID” i Commerce Manager. Utan det tar WhatsApp katalogens första produkt.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>The id of the product whose picture is shown; in Commerce Manager it is the content ID.</source>
        <translation>Id för produkten vars bild visas; i Commerce Manager heter det Content ID.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>The id of the screen that is shown first, as the flow itself calls it.</source>
        <translation>Id för skärmen som visas först, så som flödet självt kallar den.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>The id of your business number: WhatsApp Manager or your app&apos;s dashboard shows it below “API setup”. It is not the number itself.</source>
        <translation>Id för ditt företagsnummer: WhatsApp Manager eller din apps översikt visar det under ”API setup”. Det är inte själva numret.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media.py"/>
        <source>The id that WhatsApp gave when the {0} was uploaded. Faster than a link, and what Meta recommends.</source>
        <extracomment>noun</extracomment>
        <translation>Id som WhatsApp gav när filen ({0}) laddades upp. Snabbare än en länk, och vad Meta rekommenderar.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>The ids of the gates that LINK made for you. Delivery reports come through them, by way of the relay.</source>
        <translation>Id för de gater som LINK har skapat åt dig. Leveransrapporter kommer genom dem, via reläet.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>The ids of the gates to which LINK sends delivery reports. Without one there are no reports.</source>
        <translation>Id för de gater som LINK skickar leveransrapporter till. Utan någon kommer inga rapporter.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/unknown.py"/>
        <source>The interactive part must be an object in braces.</source>
        <translation>Den interaktiva delen måste vara ett objekt inom klamrar.</translation>
    </message>
    <message>
        <location filename="../../composer/store/faults.py"/>
        <source>The journal cannot be opened</source>
        <translation>Journalen kan inte öppnas</translation>
    </message>
    <message>
        <location filename="../../composer/store/faults.py"/>
        <source>The journal cannot be written</source>
        <translation>Journalen kan inte skrivas</translation>
    </message>
    <message>
        <location filename="../../composer/store/faults.py"/>
        <source>The journal is damaged</source>
        <translation>Journalen är skadad</translation>
    </message>
    <message>
        <location filename="../../composer/store/faults.py"/>
        <source>The journal is in use</source>
        <translation>Journalen används redan</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>The keyring does not answer</source>
        <translation>Nyckelringen svarar inte</translation>
    </message>
    <message>
        <location filename="../../composer/connections.py"/>
        <source>The keyring has no password or token for this account.</source>
        <translation>Nyckelringen har inget lösenord och ingen token för det här kontot.</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>The keyring is locked</source>
        <translation>Nyckelringen är låst</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>The keyring works</source>
        <translation>Nyckelringen fungerar</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>The label of this button is WhatsApp’s own and cannot be changed.</source>
        <translation>Knappens text är WhatsApps egen och kan inte ändras.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>The language of these words. A template in several languages is one definition for each.</source>
        <translation>Språket för de här orden. En mall på flera språk är en definition för varje språk.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>The last brace closed too early; what follows from line {lines} on was read as part of the same object.</source>
        <translation>Den sista klammern stängde för tidigt; det som följer från rad {lines} lästes som en del av samma objekt.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>The last brace closed too early; what follows from lines {lines} on was read as part of the same object.</source>
        <translation>Den sista klammern stängde för tidigt; det som följer från raderna {lines} lästes som en del av samma objekt.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>The last report comes first</source>
        <translation>Den sista rapporten kommer först</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>The line goes dead; LINK had accepted the request</source>
        <translation>Förbindelsen dör; LINK hade accepterat anropet</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_payload.py"/>
        <source>The link ends in .{ending}; WhatsApp takes {formats}. What counts is the type that the web server says the file has, not its name.</source>
        <translation>Länken slutar på .{ending}; WhatsApp tar emot {formats}. Det som räknas är den filtyp som webbservern anger, inte filens namn.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>The link has no gap, so it needs no sample.</source>
        <translation>Länken har ingen lucka, så den behöver inget exempel.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/keeping.py"/>
        <source>The list cannot be kept</source>
        <translation>Listan kan inte sparas</translation>
    </message>
    <message>
        <location filename="../../composer/lists/reading.py"/>
        <source>The list cannot be read</source>
        <translation>Listan kan inte läsas</translation>
    </message>
    <message>
        <location filename="../../composer/lists/checking.py"/>
        <source>The list has no column “{name}”. Choose what {variable} stands for, or that it is sent as it stands.</source>
        <translation>Listan har ingen kolumn ”{name}”. Välj vad {variable} står för, eller att det skickas som det står.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/reading.py"/>
        <source>The list has no rows</source>
        <translation>Listan har inga rader</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>The list is divided into one to ten sections, each with a title and rows.</source>
        <translation>Listan är indelad i ett till tio avsnitt, vart och ett med titel och rader.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/reading.py"/>
        <source>The list is empty</source>
        <translation>Listan är tom</translation>
    </message>
    <message>
        <location filename="../../composer/lists/reading.py"/>
        <source>The list is too long</source>
        <translation>Listan är för lång</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <source>The list of values is missing. A part without gaps needs no entry at all.</source>
        <translation>Listan med värden saknas. En del utan luckor behöver ingen post alls.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/picture.py"/>
        <source>The map is drawn as a stand-in; the phone shows the streets of that place.</source>
        <translation>Kartan ritas som en ersättning; telefonen visar gatorna på platsen.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>The marks of a code block around the JSON were left out.</source>
        <translation>Tecknen för ett kodblock runt JSON utelämnades.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The media could not be used</source>
        <translation>Mediefilen kunde inte användas</translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>The message</source>
        <translation>Meddelandet</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>The message could not be delivered. The description says why, if WhatsApp told.</source>
        <translation>Meddelandet kunde inte levereras. Beskrivningen säger varför, om WhatsApp har talat om det.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The message has a field that does not belong there.</source>
        <translation>Meddelandet har ett fält som inte hör hemma där.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The message is addressed to a user id and not to a phone number.</source>
        <translation>Meddelandet är adresserat till ett användar-id och inte till ett telefonnummer.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The message is addressed to the number it is sent from.</source>
        <translation>Meddelandet är adresserat till numret som det skickas från.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/messages.py"/>
        <source>The message is in {0}.</source>
        <translation>Meddelandet finns i {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The message is longer than WhatsApp allows.</source>
        <translation>Meddelandet är längre än WhatsApp tillåter.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The message is on its way to the phone.</source>
        <translation>Meddelandet är på väg till telefonen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/overdue.py"/>
        <source>The message is on its way, and no delivery was reported. The phone may be off or without a network; it is tried until {0}.</source>
        <translation>Meddelandet är på väg, men ingen leverans har rapporterats. Telefonen kan vara avstängd eller utan nätverk; försöken pågår till {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/delivery/status.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The message is on the recipient’s phone.</source>
        <translation>Meddelandet finns på mottagarens telefon.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <source>The message itself. You can use *bold*, _italic_, ~strike~ and `code`.</source>
        <translation>Själva meddelandet. Du kan använda *fet*, _kursiv_, ~genomstruken~ och `kod`.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The message lacks something WhatsApp needs, for example the address of a link button. The details name it.</source>
        <translation>Meddelandet saknar något som WhatsApp behöver, till exempel adressen för en länkknapp. Detaljerna anger vad.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The message names something that the client does not have.</source>
        <translation>Meddelandet anger något som klienten inte har.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/status.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The message was not delivered.</source>
        <translation>Meddelandet levererades inte.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The message would go to the sender itself.</source>
        <translation>Meddelandet skulle gå till avsändaren själv.</translation>
    </message>
    <message>
        <location filename="../../composer/store/journal.py"/>
        <source>The message’s time is over and no delivery report came. It was probably not sent.</source>
        <translation>Meddelandets tid har gått ut och ingen leveransrapport har kommit. Det skickades troligen inte.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>The moment when the message expires. It counts before the lifetime.</source>
        <translation>Tidpunkten då meddelandet upphör. Den går före giltighetstiden.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/asking.py"/>
        <source>The moment when the offer ends, which is sent as the milliseconds since 1 January 1970, UTC.</source>
        <translation>Tidpunkten då erbjudandet slutar, som skickas som millisekunder sedan 1 januari 1970, UTC.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>The moment, which is sent as the milliseconds since 1 January 1970, UTC.</source>
        <translation>Tidpunkten, som skickas som millisekunder sedan 1 januari 1970, UTC.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The name in the address is not known on this network.</source>
        <translation>Namnet i adressen är inte känt på det här nätverket.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>The name is not free yet</source>
        <translation>Namnet är inte ledigt än</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <source>The name of a media provider that is configured for links that need a key. Leave it empty for a link that anybody can open, and for what is uploaded.</source>
        <translation>Namnet på en medieleverantör som är konfigurerad för länkar som kräver en nyckel. Lämna det tomt för en länk som alla kan öppna, och för det som är uppladdat.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>The name of the screen with which the flow begins.</source>
        <translation>Namnet på skärmen som flödet börjar med.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>The name of {gap} has digits. Whether Meta takes them is not confirmed.</source>
        <translation>Namnet på {gap} har siffror. Om Meta godtar dem är inte bekräftat.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/__init__.py"/>
        <source>The name under which the template was approved: small letters, digits and underscores.</source>
        <translation>Namnet som mallen godkändes under: små bokstäver, siffror och understreck.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/notices/words.py"/>
        <source>The newest, to {0}.</source>
        <translation>Det senaste, till {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/notices/words.py"/>
        <source>The newest, to {0}: {1}.</source>
        <translation>Det senaste, till {0}: {1}.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <source>The next {mark} on this line opens in its place.</source>
        <translation>Nästa {mark} på den här raden öppnar i dess ställe.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The number as it is shown, best with + and country code.</source>
        <translation>Numret som det visas, helst med + och landsnummer.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>The number does not use WhatsApp</source>
        <translation>Numret använder inte WhatsApp</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The number is not on WhatsApp, the person has not accepted its terms, or the app is too old.</source>
        <translation>Numret finns inte på WhatsApp, personen har inte godkänt villkoren, eller så är appen för gammal.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>The number is not one of this WhatsApp Business Account</source>
        <translation>Numret hör inte till det här WhatsApp Business-kontot</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The number is not, or no longer, registered for WhatsApp.</source>
        <translation>Numret är inte, eller inte längre, registrerat för WhatsApp.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The number is restricted: earlier messages were blocked or reported.</source>
        <translation>Numret är begränsat: tidigare meddelanden har blockerats eller anmälts.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>The number of the flow in Meta’s Flow Builder.</source>
        <translation>Flödets nummer i Metas Flow Builder.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The number of values is wrong</source>
        <translation>Antalet värden är fel</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The number that the contact uses on WhatsApp, with country code, digits only. Without it the recipient can only invite the contact to WhatsApp.</source>
        <translation>Numret som kontakten använder på WhatsApp, med landsnummer, bara siffror. Utan det kan mottagaren bara bjuda in kontakten till WhatsApp.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/link.py"/>
        <source>The number {0} is too large.</source>
        <translation>Talet {0} är för stort.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/cta_url/__init__.py"/>
        <source>The page that the button opens, in the recipient&apos;s browser.</source>
        <translation>Sidan som knappen öppnar, i mottagarens webbläsare.</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>The password contains a character that cannot be used</source>
        <translation>Lösenordet innehåller ett tecken som inte kan användas</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>The password is too long</source>
        <translation>Lösenordet är för långt</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>The password was not stored</source>
        <translation>Lösenordet sparades inte</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>The person answers with “{title}”.</source>
        <translation>Personen svarar med ”{title}”.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>The person chooses “{title}” and sends it.</source>
        <translation>Personen väljer ”{title}” och skickar det.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>The person last wrote more than 24 hours ago (131047)</source>
        <translation>Personen skrev senast för mer än 24 timmar sedan (131047)</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>The person puts “{title}” into the cart and orders it.</source>
        <translation>Personen lägger ”{title}” i varukorgen och beställer.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The person stopped marketing from you</source>
        <translation>Personen har avböjt marknadsföring från dig</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The person&apos;s identity changed and was not confirmed.</source>
        <translation>Personens identitet har ändrats och inte bekräftats.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The person’s file could not be fetched</source>
        <translation>Personens fil kunde inte hämtas</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The person’s identity key changed</source>
        <translation>Personens identitetsnyckel har ändrats</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/definition.py"/>
        <source>The phone also asks here whether the business may call. How that looks is not documented, so it is not drawn.</source>
        <translation>Telefonen frågar här också om företaget får ringa. Hur det ser ut är inte dokumenterat, så det ritas inte.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/definition.py"/>
        <source>The phone also shows here how the order stands. How that looks is not documented, so it is not drawn.</source>
        <translation>Telefonen visar här också hur beställningen ligger till. Hur det ser ut är inte dokumenterat, så det ritas inte.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>The phone also shows how many pages and how large the file is, and for some a picture of the first page.</source>
        <translation>Telefonen visar också hur många sidor filen har och hur stor den är, och för vissa en bild av första sidan.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>The phone asks the person for a place. When it is sent, this comes back.</source>
        <translation>Telefonen ber personen om en plats. När den skickas kommer detta tillbaka.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/welcome/steps.py"/>
        <source>The phone beside it shows your message as WhatsApp will.</source>
        <translation>Telefonen bredvid visar ditt meddelande så som WhatsApp kommer att göra.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>The phone calls the number.</source>
        <translation>Telefonen ringer numret.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>The phone copies the code.</source>
        <translation>Telefonen kopierar koden.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>The phone crops pictures of cards to a wide shape; how wide a card is depends on the phone.</source>
        <translation>Telefonen beskär kortens bilder till en bred form; hur brett ett kort är beror på telefonen.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>The phone folds the text of a marketing template after about five lines; how many it really is depends on the phone.</source>
        <translation>Telefonen fäller ihop texten i en marknadsföringsmall efter ungefär fem rader; hur många det verkligen är beror på telefonen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>The phone opens a chat with the contact, or invites them.</source>
        <translation>Telefonen öppnar en chatt med kontakten, eller bjuder in den.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>The phone shows all contacts.</source>
        <translation>Telefonen visar alla kontakter.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>The phone shows names, prices and pictures out of the catalog.</source>
        <translation>Telefonen visar namn, priser och bilder ur katalogen.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>The phone shows the file itself here. Nothing is loaded unasked.</source>
        <translation>Telefonen visar själva filen här. Inget läses in utan att någon ber om det.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>The phone shows the streets of that place.</source>
        <translation>Telefonen visar gatorna på platsen.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>The phone shows the template&apos;s own text with these values in it.</source>
        <translation>Telefonen visar mallens egen text med de här värdena i.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>The phone shows the title and picture of the linked page, if the page has them.</source>
        <translation>Telefonen visar den länkade sidans titel och bild, om sidan har dem.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <location filename="../../composer/ui/preview/showing.py"/>
        <source>The picture cannot be shown</source>
        <translation>Bilden kan inte visas</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>The picture comes packed, which is not read here.</source>
        <translation>Bilden kommer packad, vilket inte läses här.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/showing.py"/>
        <source>The picture is damaged.</source>
        <translation>Bilden är skadad.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The postal code.</source>
        <translation>Postnumret.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/own_rules.py"/>
        <source>The product must be “whatsapp”.</source>
        <translation>Produkten måste vara ”whatsapp”.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/catalog/payload.py"/>
        <source>The product whose picture is shown belongs into “parameters”; here it has no effect.</source>
        <translation>Produkten vars bild visas hör hemma i ”parameters”; här har den ingen verkan.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>The product whose picture is shown, by its content ID in Commerce Manager.</source>
        <translation>Produkten vars bild visas, med dess Content ID i Commerce Manager.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>The product whose picture is shown, by its content ID; without one the catalog’s first.</source>
        <translation>Produkten vars bild visas, med dess Content ID; utan det katalogens första.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/products.py"/>
        <source>The product&apos;s own id in the catalog. Commerce Manager shows it below the item as “Content ID”.</source>
        <translation>Produktens eget id i katalogen. Commerce Manager visar det under artikeln som ”Content ID”.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>The products are divided into one to ten sections, each with a title.</source>
        <translation>Produkterna är indelade i ett till tio avsnitt, vart och ett med en titel.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>The products in sections, as JSON: each has a title and product_items with product_retailer_id.</source>
        <translation>Produkterna i avsnitt, som JSON: varje avsnitt har title och product_items med product_retailer_id.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>The product’s content ID in Commerce Manager.</source>
        <translation>Produktens Content ID i Commerce Manager.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The proxy refused the connection</source>
        <translation>Proxyn nekade anslutningen</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>The quotation marks had backslashes before them, as in program code; those were taken away.</source>
        <translation>Citattecknen hade omvända snedstreck framför sig, som i programkod; de togs bort.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>The recipient</source>
        <translation>Mottagaren</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The recipient cannot get this</source>
        <translation>Mottagaren kan inte få detta</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The recipient chose to get no more marketing messages from this business.</source>
        <translation>Mottagaren har valt att inte få fler marknadsföringsmeddelanden från det här företaget.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The recipient could not be reached for as long as WhatsApp tries.</source>
        <translation>Mottagaren kunde inte nås under den tid som WhatsApp försöker.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>The recipient has deleted the message from the phone.</source>
        <translation>Mottagaren har raderat meddelandet från telefonen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/status.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The recipient has deleted the message.</source>
        <translation>Mottagaren har raderat meddelandet.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/delivery/status.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The recipient has opened the message.</source>
        <translation>Mottagaren har öppnat meddelandet.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The recipient is in an experiment</source>
        <translation>Mottagaren ingår i ett experiment</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The recipient is on the business’s own block list.</source>
        <translation>Mottagaren finns i företagets egen blockeringslista.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The recipient may be somebody else now</source>
        <translation>Mottagaren kan vara någon annan nu</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The recipient&apos;s app could not use the message.</source>
        <translation>Mottagarens app kunde inte använda meddelandet.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The recipient&apos;s app does not know this kind of message.</source>
        <translation>Mottagarens app känner inte till den här meddelandetypen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The recipient&apos;s app does not support the message.</source>
        <translation>Mottagarens app stöder inte meddelandet.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The recipient&apos;s app is too old.</source>
        <translation>Mottagarens app är för gammal.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The recipient’s WhatsApp was installed anew, so the key that was given no longer fits.</source>
        <translation>Mottagarens WhatsApp har installerats om, så den angivna nyckeln passar inte längre.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/checking.py"/>
        <source>The reference id “{ref_id}” is that of row {row} too, and each request needs its own. Leave the field empty, or put a variable into it.</source>
        <translation>Referens-id ”{ref_id}” är också rad {row}s, och varje anrop behöver ett eget. Lämna fältet tomt, eller sätt in en variabel.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>The relay answered and accepts the access token.</source>
        <translation>Reläet svarade och godtar åtkomsttoken.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>The relay answered with HTTP {0}.</source>
        <extracomment>status</extracomment>
        <translation>Reläet svarade med HTTP {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>The relay cannot be reached</source>
        <translation>Reläet kan inte nås</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>The relay did not answer</source>
        <translation>Reläet svarade inte</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>The relay does not accept the access token</source>
        <translation>Reläet godtar inte åtkomsttoken</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>The relay has a fault</source>
        <translation>Reläet har ett fel</translation>
    </message>
    <message>
        <location filename="../../composer/clients/errors.py"/>
        <source>The relay keeps reports for a limited time, and some were removed before Composer could read them.</source>
        <translation>Reläet sparar rapporter en begränsad tid, och några togs bort innan Composer hann läsa dem.</translation>
    </message>
    <message>
        <location filename="../../composer/polling.py"/>
        <source>The relay repeats itself</source>
        <translation>Reläet upprepar sig</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>The relay works</source>
        <translation>Reläet fungerar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>The report arrived {0} hours later.</source>
        <translation>Rapporten kom {0} timmar senare.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>The report arrived {0} minutes later.</source>
        <translation>Rapporten kom {0} minuter senare.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>The request</source>
        <translation>Anropet</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The request could not be handed over completely in time.</source>
        <translation>Anropet kunde inte lämnas över helt i tid.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The request could not be made</source>
        <translation>Anropet kunde inte göras</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The request was handed over, but no answer came in time.</source>
        <translation>Anropet lämnades över, men inget svar kom i tid.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>The request was read and not accepted.</source>
        <translation>Anropet lästes men accepterades inte.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/own_rules.py"/>
        <source>The request&apos;s recipients count; “to” in the message is left out.</source>
        <translation>Anropets mottagare räknas; ”to” i meddelandet utelämnas.</translation>
    </message>
    <message>
        <location filename="../../composer/list_sending.py"/>
        <source>The result cannot be made</source>
        <translation>Resultatet kan inte göras</translation>
    </message>
    <message>
        <location filename="../../composer/list_sending.py"/>
        <source>The result was not saved</source>
        <translation>Resultatet sparades inte</translation>
    </message>
    <message>
        <location filename="../../composer/list_sending.py"/>
        <source>The rows of this list are no longer in the data folder. Deliveries has its messages.</source>
        <translation>Listans rader finns inte längre i datamappen. Leveranser har dess meddelanden.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>The same code as in the text.</source>
        <translation>Samma kod som i texten.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>The same message goes to the same number once more.</source>
        <translation>Samma meddelande skickas till samma nummer en gång till.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/repeat_words.py"/>
        <source>The same message may have been sent to {0} at {1}.</source>
        <translation>Samma meddelande kan ha skickats till {0} kl. {1}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/repeat_words.py"/>
        <source>The same message to {0} still waits to be sent. Sent now, it arrives twice.</source>
        <translation>Samma meddelande till {0} väntar fortfarande på att skickas. Skickas det nu kommer det fram två gånger.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/repeat_words.py"/>
        <source>The same message was sent to {0} at {1}.</source>
        <translation>Samma meddelande skickades till {0} kl. {1}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>The sample is {count} characters long; {limit} is the limit in a limited-time offer.</source>
        <translation>Exemplet är {count} tecken långt; gränsen är {limit} i ett tidsbegränsat erbjudande.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>The sample is {count} characters long; {limit} is the limit.</source>
        <translation>Exemplet är {count} tecken långt; gränsen är {limit}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The sandbox accepted the message, and nothing was heard of it since.</source>
        <translation>Sandlådan accepterade meddelandet, och sedan dess har inget hörts.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/sandbox.py"/>
        <source>The sandbox could not be reached</source>
        <translation>Sandlådan kunde inte nås</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The sandbox could not use the request</source>
        <translation>Sandlådan kunde inte använda anropet</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The sandbox did not accept the request. Nothing was sent.</source>
        <translation>Sandlådan accepterade inte anropet. Inget skickades.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The sandbox has accepted the message.</source>
        <translation>Sandlådan har accepterat meddelandet.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The sandbox has not answered.</source>
        <translation>Sandlådan har inte svarat.</translation>
    </message>
    <message>
        <location filename="../../composer/connections.py"/>
        <source>The sandbox is not running</source>
        <translation>Sandlådan är inte igång</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The sandbox may still be trying until {0}.</source>
        <translation>Sandlådan kan fortfarande försöka till {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The sandbox played a fault of LINK</source>
        <translation>Sandlådan spelade upp ett fel hos LINK</translation>
    </message>
    <message>
        <location filename="../../composer/clients/sandbox.py"/>
        <source>The sandbox refused it</source>
        <translation>Sandlådan nekade det</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The sandbox refused the request</source>
        <translation>Sandlådan nekade anropet</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The sandbox’s answer as JSON</source>
        <translation>Sandlådans svar som JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The sandbox’s answer was lost and no report came in time.</source>
        <translation>Sandlådans svar gick förlorat, och ingen rapport kom i tid.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The sender number is gone</source>
        <translation>Avsändarnumret är borta</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The sender number is not registered</source>
        <translation>Avsändarnumret är inte registrerat</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The sender number is restricted</source>
        <translation>Avsändarnumret är begränsat</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The sender number needs a display name that Meta has approved.</source>
        <translation>Avsändarnumret behöver ett visningsnamn som Meta har godkänt.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The sender number’s limit of messages per second was reached.</source>
        <translation>Avsändarnumrets gräns för meddelanden per sekund har nåtts.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>The server accepted an empty request, which LINK does not. Check the address.</source>
        <translation>Servern accepterade ett tomt anrop, vilket LINK inte gör. Kontrollera adressen.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server and Composer have no safe kind of encryption in common (TLS 1.2 or newer is needed).</source>
        <translation>Servern och Composer har inget säkert krypteringssätt gemensamt (TLS 1.2 eller nyare behövs).</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>The server answered (HTTP 401), but not as LINK does with templates. User name or password are usually wrong then: check them in the account’s settings.</source>
        <translation>Servern svarade (HTTP 401), men inte så som LINK svarar om mallar. Då är oftast användarnamnet eller lösenordet fel: kontrollera dem i kontots inställningar.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>The server answered (HTTP 403), but not as LINK does with templates. The account usually has no access then: check its address, or ask LINK.</source>
        <translation>Servern svarade (HTTP 403), men inte så som LINK svarar om mallar. Då saknar kontot oftast åtkomst: kontrollera dess adress eller fråga LINK.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>The server answered (HTTP 429), but not as LINK does with templates. Too much was asked in a short time: wait some minutes.</source>
        <translation>Servern svarade (HTTP 429), men inte så som LINK svarar om mallar. För mycket begärdes på kort tid: vänta några minuter.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>The server answered (HTTP 503), but not as LINK does with templates. It is usually overloaded or being worked on then: wait some minutes.</source>
        <translation>Servern svarade (HTTP 503), men inte så som LINK svarar om mallar. Då är den oftast överbelastad eller under arbete: vänta några minuter.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>The server answered (HTTP {0}), but not as LINK does. Check the address: it may need “/whatsapp-message” at its end, or the network may ask you to sign in first.</source>
        <extracomment>failure.status</extracomment>
        <translation>Servern svarade (HTTP {0}), men inte som LINK gör. Kontrollera adressen: den kan behöva ”/whatsapp-message” i slutet, eller så vill nätverket att du loggar in först.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>The server answered (HTTP {0}), but not as Meta does. Check the address: it is usually https://graph.facebook.com. The network may also ask you to sign in first.</source>
        <extracomment>status</extracomment>
        <translation>Servern svarade (HTTP {0}), men inte som Meta gör. Kontrollera adressen: den är vanligen https://graph.facebook.com. Det kan också vara så att nätverket vill att du loggar in först.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>The server answered (HTTP {status}), but not as LINK does with templates.</source>
        <translation>Servern svarade (HTTP {status}), men inte som LINK gör med mallar.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>The server answered (HTTP {status}), but not as Meta does with templates.</source>
        <translation>Servern svarade (HTTP {status}), men inte som Meta gör med mallar.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>The server answered the login with HTTP {0}, and without a token.</source>
        <extracomment>status</extracomment>
        <translation>Servern svarade på inloggningen med HTTP {0}, och utan token.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>The server answered with HTTP {0} and without one of LINK’s own explanations.</source>
        <extracomment>status</extracomment>
        <translation>Servern svarade med HTTP {0} och utan någon av LINKs egna förklaringar.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta_answers.py"/>
        <source>The server answered with HTTP {0} and without one of Meta’s errors.</source>
        <extracomment>status</extracomment>
        <translation>Servern svarade med HTTP {0} och utan något av Metas fel.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta_answers.py"/>
        <source>The server answered “OK”, but not with a message id as Meta does.</source>
        <translation>Servern svarade ”OK”, men inte med ett meddelande-id som Meta gör.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>The server answered “OK”, but not with message numbers as LINK does.</source>
        <translation>Servern svarade ”OK”, men inte med meddelandenummer som LINK gör.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/way.py"/>
        <source>The server asks to send the request elsewhere (HTTP {0}). Composer never sends credentials to an address that nobody entered.</source>
        <extracomment>status</extracomment>
        <translation>Servern vill att anropet skickas någon annanstans (HTTP {0}). Composer skickar aldrig inloggningsuppgifter till en adress som ingen har angett.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server cannot be reached</source>
        <translation>Servern kan inte nås</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server does not answer</source>
        <translation>Servern svarar inte</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server does not speak https</source>
        <translation>Servern talar inte https</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server is not trusted</source>
        <translation>Servern är inte betrodd</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server knows TLS 1.2, but of its ways to encrypt none is safe enough for Composer.</source>
        <translation>Servern kan TLS 1.2, men inget av dess sätt att kryptera är säkert nog för Composer.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server knows only old kinds of encryption that are no longer safe (TLS 1.2 or newer is needed).</source>
        <translation>Servern kan bara gamla krypteringssätt som inte längre är säkra (TLS 1.2 eller nyare behövs).</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server was not found</source>
        <translation>Servern hittades inte</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server&apos;s certificate was not accepted.</source>
        <translation>Serverns certifikat godtogs inte.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server’s certificate belongs to another address.</source>
        <translation>Serverns certifikat hör till en annan adress.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server’s certificate belongs to another name than the one in the address.</source>
        <translation>Serverns certifikat hör till ett annat namn än det i adressen.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server’s certificate comes from an authority that this computer does not trust.</source>
        <translation>Serverns certifikat kommer från en utfärdare som den här datorn inte litar på.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server’s certificate has expired, or this computer’s clock is wrong.</source>
        <translation>Serverns certifikat har gått ut, eller så går den här datorns klocka fel.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server’s certificate is not valid yet, or this computer’s clock is wrong.</source>
        <translation>Serverns certifikat är inte giltigt än, eller så går den här datorns klocka fel.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>The small heading above the section&apos;s rows.</source>
        <translation>Den lilla rubriken ovanför avsnittets rader.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <source>The specification has a caption for the {0}, but WhatsApp shows none in a header.</source>
        <extracomment>noun</extracomment>
        <translation>Specifikationen har en bildtext för sidhuvudets {0}, men WhatsApp visar ingen där.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The state or region, where addresses have one.</source>
        <translation>Delstaten eller regionen, där adresser har en.</translation>
    </message>
    <message>
        <location filename="../../composer/store/faults.py"/>
        <location filename="../../composer/store/workspace.py"/>
        <source>The system does not allow Composer to use {path}. Check the folder and the disk.</source>
        <translation>Systemet låter inte Composer använda {path}. Kontrollera mappen och disken.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>The template asks for {count} here; this one is too many.</source>
        <translation>Mallen ber om {count} här; det här är ett för mycket.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The template cannot be changed now</source>
        <translation>Mallen kan inte ändras nu</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>The template could not be fetched</source>
        <translation>Mallen kunde inte hämtas</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>The template does not exist in this language (132001)</source>
        <translation>Mallen finns inte på det här språket (132001)</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The template has another number of parameters.</source>
        <translation>Mallen har ett annat antal parametrar.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The template has more or fewer placeholders than the message fills in.</source>
        <translation>Mallen har fler eller färre platshållare än meddelandet fyller i.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>The template has no carousel.</source>
        <translation>Mallen har ingen karusell.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>The template has no {part}. Leave it out.</source>
        <translation>I mallen saknas {part}. Utelämna delen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The template has too many placeholders for so little text.</source>
        <translation>Mallen har för många platshållare för så lite text.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>The template has {count} cards; the message gives none.</source>
        <translation>Mallen har {count} kort; meddelandet anger inga.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>The template has {count} cards; there is none at position {number}.</source>
        <translation>Mallen har {count} kort; det finns inget på position {number}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>The template has {count}; there is none at position {number}.</source>
        <translation>Mallen har {count}; det finns ingen på position {number}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/editing.py"/>
        <source>The template is being reviewed. It can be edited when Meta has decided.</source>
        <translation>Mallen granskas. Den kan redigeras när Meta har beslutat.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The template is disabled</source>
        <translation>Mallen är inaktiverad</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/using.py"/>
        <source>The template is in the library only: it was not submitted from here. Only approved templates can be sent.</source>
        <translation>Mallen finns bara i biblioteket: den har inte skickats in härifrån. Bara godkända mallar kan skickas.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The template is new and not ready everywhere yet.</source>
        <translation>Mallen är ny och inte klar överallt än.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The template is not there</source>
        <translation>Mallen finns inte</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The template is paused</source>
        <translation>Mallen är pausad</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The template is still being prepared</source>
        <translation>Mallen förbereds fortfarande</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>The template is there already</source>
        <translation>Mallen finns redan</translation>
    </message>
    <message>
        <location filename="../../composer/templates/editing.py"/>
        <source>The template is {0}. Only approved, rejected and paused templates can be edited.</source>
        <extracomment>said</extracomment>
        <translation>Mallens läge är {0}. Bara godkända, avvisade och pausade mallar kan redigeras.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>The template was not changed</source>
        <translation>Mallen ändrades inte</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>The template was not created</source>
        <translation>Mallen skapades inte</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>The template was not deleted</source>
        <translation>Mallen raderades inte</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>The template was not fetched</source>
        <translation>Mallen hämtades inte</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>The template was not {deed}</source>
        <translation>Mallen blev inte {deed}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/__init__.py"/>
        <source>The template&apos;s language. It must be one in which the template was approved.</source>
        <translation>Mallens språk. Det måste vara ett som mallen är godkänd på.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/template.py"/>
        <source>The template&apos;s own text is not known here. The recipient sees that text with these values in its gaps.</source>
        <translation>Mallens egen text är inte känd här. Mottagaren ser den texten med de här värdena i luckorna.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The template&apos;s package is missing.</source>
        <translation>Mallens paket saknas.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>The templates could not be fetched</source>
        <translation>Mallarna kunde inte hämtas</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>The templates of the business account can be managed.</source>
        <translation>Företagskontots mallar kan hanteras.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>The templates of the business account can be managed. Whether the number is one of its own, Meta did not say.</source>
        <translation>Företagskontots mallar kan hanteras. Om numret är ett av dess egna sa Meta inte.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>The templates were not fetched</source>
        <translation>Mallarna hämtades inte</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The template’s body is not accepted</source>
        <translation>Mallens brödtext godtas inte</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The template’s footer is not accepted</source>
        <translation>Mallens sidfot godtas inte</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>The template’s gaps have numbers, so a value has no name.</source>
        <translation>Mallens luckor har nummer, så ett värde har inget namn.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The template’s header is not accepted</source>
        <translation>Mallens sidhuvud godtas inte</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>The template’s {part} takes no value. Leave it out.</source>
        <translation>Mallens {part} tar inget värde. Utelämna det.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The test number does not know the recipient</source>
        <translation>Testnumret känner inte till mottagaren</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <source>The text around it ends before it is closed. Marks may lie within each other, but not cross.</source>
        <translation>Texten runt det slutar innan det stängs. Tecken får ligga inuti varandra, men inte korsas.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The text became too long</source>
        <translation>Texten blev för lång</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <source>The title above the body. This kind of message must have one, and it can only be text.</source>
        <translation>Titeln ovanför brödtexten. Den här meddelandetypen måste ha en, och den kan bara vara text.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>The token is wrong, was withdrawn, or does not belong to this relay.</source>
        <translation>Token är fel, har återkallats eller hör inte till det här reläet.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The town or city.</source>
        <translation>Orten.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>The type was missing; “{0}” was added, as the message has that member.</source>
        <extracomment>told[0]</extracomment>
        <translation>Typen saknades; ”{0}” lades till, eftersom meddelandet har den delen.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/bodies.py"/>
        <source>The type was missing; “{type}” was understood.</source>
        <translation>Typen saknades; ”{type}” förstods.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <location filename="../../composer/clients/meta.py"/>
        <location filename="../../composer/clients/templates.py"/>
        <source>The user name or password is wrong</source>
        <translation>Användarnamn eller lösenord är fel</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>The user name that LINK gave you for the API.</source>
        <translation>Användarnamnet som LINK gav dig för API:et.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/payload.py"/>
        <source>The value of “{key}” should be text in quotation marks.</source>
        <translation>Värdet för ”{key}” bör vara text inom citattecken.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>The values stood one after the other; from line {lines} on they were read as one list.</source>
        <translation>Värdena stod efter varandra; från rad {lines} lästes de som en lista.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>The version of flow messages; there is only 3.</source>
        <translation>Versionen för flödesmeddelanden; det finns bara 3.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>The version of the Graph API that requests ask for. Meta ends old ones after two years.</source>
        <translation>Versionen av Graph API som anropen ber om. Meta avslutar gamla efter två år.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>The wave is made up: the sound is not loaded. Some sounds have a plain line on the phone instead.</source>
        <translation>Vågen är påhittad: ljudet läses inte in. Vissa ljud har i stället ett rakt streck på telefonen.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media.py"/>
        <source>The web address of the {0}. WhatsApp fetches it from there when the message is sent.{1}</source>
        <extracomment>noun; takes</extracomment>
        <translation>Filens webbadress ({0}). WhatsApp hämtar den därifrån när meddelandet skickas.{1}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The whole name, as it is shown on the contact&apos;s card.</source>
        <translation>Hela namnet, så som det visas på kontaktens kort.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The window is closed</source>
        <translation>Fönstret är stängt</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>The words of an offer cannot have gaps.</source>
        <translation>Ett erbjudandes ord kan inte ha luckor.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>The words of the template, at most {0} characters. Gaps are written {{1}}, {{2}} or by name; none may stand at the beginning or the end, or beside another.</source>
        <extracomment>limit</extracomment>
        <translation>Mallens ord, högst {0} tecken. Luckor skrivs {{1}}, {{2}} eller med namn; ingen får stå i början eller slutet, eller intill en annan.</translation>
    </message>
    <message>
        <location filename="../../composer/app.py"/>
        <source>Then start Composer again.</source>
        <translation>Starta sedan Composer igen.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>There are braces that begin or end no gap. A gap is written {{1}} or {{first_name}}.</source>
        <translation>Det finns klamrar som inte börjar eller slutar någon lucka. En lucka skrivs {{1}} eller {{first_name}}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>There are more repairs than can be listed.</source>
        <translation>Det finns fler reparationer än vad som kan listas.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>There are more samples than gaps: {given} for {wanted}.</source>
        <translation>Det finns fler exempel än luckor: {given} för {wanted}.</translation>
    </message>
    <message>
        <location filename="../../composer/template_files.py"/>
        <source>There are no JSON files here.</source>
        <translation>Här finns inga JSON-filer.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/reading.py"/>
        <source>There are no rows in it. Each line stands for one recipient.</source>
        <translation>Den har inga rader. Varje rad står för en mottagare.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/dropping.py"/>
        <source>There are several fields for an address: drop it on the one that it is for.</source>
        <translation>Det finns flera fält för en adress: släpp den på det som den är till för.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>There are too many slips from here on; whatever this is, it is not JSON.</source>
        <translation>Härifrån finns det för många fel; vad det än är så är det inte JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/payload.py"/>
        <source>There are {count} buttons; {most} is the limit.</source>
        <translation>Det finns {count} knappar; gränsen är {most}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/payload.py"/>
        <source>There are {count} contacts; WhatsApp takes at most {most} in one message.</source>
        <translation>Det finns {count} kontakter; WhatsApp tar emot högst {most} i ett meddelande.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/sections_payload.py"/>
        <source>There are {count} sections; {most} is the limit.</source>
        <translation>Det finns {count} avsnitt; gränsen är {most}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/sections_payload.py"/>
        <source>There are {count} {noun} in all sections together; {most} is the limit.</source>
        <translation>Det finns {count} {noun} i alla avsnitt tillsammans; gränsen är {most}.</translation>
    </message>
    <message>
        <source>There is a button {number} more.</source>
        <translation type="vanished">Det finns en knapp {number} till.</translation>
    </message>
    <message>
        <source>There is a card {number} more.</source>
        <translation type="vanished">Det finns ett kort {number} till.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/invisible.py"/>
        <source>There is a character here that cannot be shown or sent ({code}, at position {place}). Delete it.</source>
        <translation>Här finns ett tecken som inte kan visas eller skickas ({code}, på position {place}). Radera det.</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>There is a line break, a tab or another invisible character in it. Copy it again without.</source>
        <translation>Det innehåller en radbrytning, en tabb eller ett annat osynligt tecken. Kopiera det igen utan.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>There is a sample for {gap}, which is no gap of the text.</source>
        <translation>Det finns ett exempel för {gap}, som inte är någon lucka i texten.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/among.py"/>
        <source>There is a second {part} here; there can be only one.</source>
        <translation>Här finns {part} två gånger; det får bara finnas en.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>There is a second {part}; there can be only one.</source>
        <translation>{part} finns två gånger; det får bara finnas en.</translation>
    </message>
    <message>
        <location filename="../../composer/template_several.py"/>
        <location filename="../../composer/templates/review.py"/>
        <location filename="../../composer/ui/templates/designer/beside.py"/>
        <source>There is a template “{name}” in {language} already.</source>
        <translation>Det finns redan en mall ”{name}” på {language}.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>There is no WhatsApp account with this number.</source>
        <translation>Det finns inget WhatsApp-konto med det här numret.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>There is no approved template with this name in this language.</source>
        <translation>Det finns ingen godkänd mall med det här namnet på det här språket.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>There is no body. Every template has one.</source>
        <translation>Brödtext saknas. Varje mall har en.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>There is no button. Leave the part out.</source>
        <translation>Det finns ingen knapp. Utelämna delen.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>There is no day {day} in month {month} of {year}.</source>
        <translation>Det finns ingen dag {day} i månad {month} år {year}.</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>There is no keyring</source>
        <translation>Det finns ingen nyckelring</translation>
    </message>
    <message>
        <location filename="../../composer/messages/text/payload.py"/>
        <source>There is no link to preview: the text has no address that begins with https:// or http://.</source>
        <translation>Det finns ingen länk att förhandsvisa: texten har ingen adress som börjar med https:// eller http://.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/numbers.py"/>
        <source>There is no number in this row.</source>
        <translation>Det finns inget nummer på den här raden.</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>There is no password</source>
        <translation>Det finns inget lösenord</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>There is no server called “{0}”.</source>
        <extracomment>host[:100]</extracomment>
        <translation>Det finns ingen server som heter ”{0}”.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>There is no such file.</source>
        <translation>Det finns ingen sådan fil.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/reading.py"/>
        <source>There is no template here: no components, no category, no name.</source>
        <translation>Här finns ingen mall: inga komponenter, ingen kategori, inget namn.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>There is no template of this name in this language.</source>
        <translation>Det finns ingen mall med det här namnet på det här språket.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/beginning.py"/>
        <source>There is nothing to read here.</source>
        <translation>Här finns inget att läsa.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>There is nothing to send again.</source>
        <translation>Det finns inget att skicka igen.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/numbers.py"/>
        <source>There was no + before {digits}; it is taken as {number}.</source>
        <translation>Det stod inget + före {digits}; det tas som {number}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>These are events that a relay keeps for you, reports and messages that were sent to you; they cannot be sent.</source>
        <translation>Det här är händelser som ett relä sparar åt dig, rapporter och meddelanden som skickats till dig; de kan inte skickas.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>These are reports of Meta&apos;s API, not a message to send.</source>
        <translation>Det här är rapporter från Metas API, inget meddelande att skicka.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/reading.py"/>
        <source>These were components alone; their name, language and category are still missing.</source>
        <translation>Det här var bara komponenter; namn, språk och kategori saknas fortfarande.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>This API gives no report by which Composer could recognise the message: ask the recipient, and send it again only if it may arrive twice.</source>
        <translation>Det här API:et ger ingen rapport som Composer kan känna igen meddelandet på: fråga mottagaren, och skicka det igen bara om det får komma fram två gånger.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/previews.py"/>
        <source>This API has “preview_url” {place}.</source>
        <translation>Det här API:et har ”preview_url” {place}.</translation>
    </message>
    <message>
        <location filename="../../composer/template_listing.py"/>
        <source>This account has no list of templates</source>
        <translation>Det här kontot har ingen lista över mallar</translation>
    </message>
    <message>
        <location filename="../../composer/interlock.py"/>
        <source>This account sends to its test recipients only</source>
        <translation>Det här kontot skickar bara till sina testmottagare</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/guard.py"/>
        <source>This account sends to its test recipients only, and {number} is not one of them. Add it in the account’s settings, or let the account send to everybody there.</source>
        <translation>Det här kontot skickar bara till sina testmottagare, och {number} är inte en av dem. Lägg till numret i kontots inställningar, eller låt kontot skicka till alla där.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/address.py"/>
        <source>This address cannot be used</source>
        <translation>Den här adressen kan inte användas</translation>
    </message>
    <message>
        <location filename="../../composer/store/batch_book.py"/>
        <source>This batch is in the journal already</source>
        <translation>Det här utskicket finns redan i journalen</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>This cannot be asked for</source>
        <translation>Det går inte att be om detta</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/carousel.py"/>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>This card has {here}, the first one has {there}. All cards must be alike.</source>
        <translation>Det här kortet har {here}, det första har {there}. Alla kort måste vara lika.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/definition.py"/>
        <source>This code expires in {0} minutes.</source>
        <extracomment>shown(minutes)</extracomment>
        <translation>Den här koden upphör om {0} minuter.</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>This computer has no service that keeps passwords safe, or it is not running. On Linux, install and start GNOME Keyring or KWallet. Composer never writes passwords to a file.</source>
        <translation>Den här datorn har ingen tjänst som förvarar lösenord säkert, eller så är den inte igång. Installera och starta GNOME Keyring eller KWallet på Linux. Composer skriver aldrig lösenord till en fil.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>This country is not allowed</source>
        <translation>Det här landet är inte tillåtet</translation>
    </message>
    <message>
        <location filename="../../composer/formats/curl.py"/>
        <source>This curl command has more than one body; it is not clear which one is meant.</source>
        <translation>Det här curl-kommandot har mer än ett innehåll; det är oklart vilket som menas.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/curl.py"/>
        <source>This curl command has no body: nothing follows after “-d” or “--data”.</source>
        <translation>Det här curl-kommandot har inget innehåll: inget följer efter ”-d” eller ”--data”.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/curl.py"/>
        <source>This curl command sends a form or a file, not a JSON body.</source>
        <translation>Det här curl-kommandot skickar ett formulär eller en fil, inte JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/curl.py"/>
        <source>This curl command takes its body from a file. Open that file, or paste what is in it.</source>
        <translation>Det här curl-kommandot tar sitt innehåll från en fil. Öppna den filen, eller klistra in det som står i den.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>This does not look like LINK</source>
        <translation>Det här ser inte ut som LINK</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>This does not look like a WhatsApp Business API client</source>
        <translation>Det här ser inte ut som en WhatsApp Business API-klient</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>This does not look like a relay</source>
        <translation>Det här ser inte ut som ett relä</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>This does not look like the Graph API</source>
        <translation>Det här ser inte ut som Graph API</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>This is a delivery report. Reports come from the relay and cannot be sent.</source>
        <translation>Det här är en leveransrapport. Rapporter kommer från reläet och kan inte skickas.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>This is a message that somebody sent to you, not one to send.</source>
        <translation>Det här är ett meddelande som någon har skickat till dig, inget att skicka.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/reading.py"/>
        <source>This is a message with a template, not the template itself. A definition can be sketched from it.</source>
        <translation>Det här är ett meddelande med en mall, inte själva mallen. En definition kan skissas från det.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>This is a part of a message, not a whole one.</source>
        <translation>Det här är en del av ett meddelande, inte ett helt.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/welcome/steps.py"/>
        <source>This is a practice account</source>
        <translation>Det här är ett övningskonto</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>This is a single value. A message is an object in braces.</source>
        <translation>Det här är ett enskilt värde. Ett meddelande är ett objekt inom klamrar.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>This is an event of Meta&apos;s API, not a message to send.</source>
        <translation>Det här är en händelse från Metas API, inget meddelande att skicka.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>This is an id of digits only, from WhatsApp Manager: not the phone number itself.</source>
        <translation>Det här är ett id med bara siffror, från WhatsApp Manager: inte själva telefonnumret.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>This is an id of digits only; WhatsApp Manager shows it. Without it templates are not managed from here.</source>
        <translation>Det här är ett id med bara siffror; WhatsApp Manager visar det. Utan det hanteras inga mallar härifrån.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/beginning.py"/>
        <source>This is no JSON: there is no object in braces and no list in brackets.</source>
        <translation>Det här är inte JSON: det finns inget objekt inom klamrar och ingen lista inom hakparenteser.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>This is no template message.</source>
        <translation>Det här är inget mallmeddelande.</translation>
    </message>
    <message>
        <location filename="../../composer/template_files.py"/>
        <source>This is not JSON.</source>
        <translation>Det här är inte JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>This is not a WhatsApp Business Account</source>
        <translation>Det här är inget WhatsApp Business-konto</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>This is not a complete web address.</source>
        <translation>Det här är ingen fullständig webbadress.</translation>
    </message>
    <message>
        <location filename="../../composer/app.py"/>
        <source>This is not a folder</source>
        <translation>Det här är ingen mapp</translation>
    </message>
    <message>
        <location filename="../../composer/lists/decoding.py"/>
        <source>This is not a list</source>
        <translation>Det här är ingen lista</translation>
    </message>
    <message>
        <location filename="../../composer/store/known.py"/>
        <source>This is not a whole number</source>
        <translation>Det här är inget heltal</translation>
    </message>
    <message>
        <location filename="../../composer/templates/reading.py"/>
        <source>This is the answer to a request about a template; the template itself is not in it.</source>
        <translation>Det här är svaret på ett anrop om en mall; själva mallen finns inte i det.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>This is the answer to a request, not a message to send.</source>
        <translation>Det här är svaret på ett anrop, inget meddelande att skicka.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>This is the definition of a template, not a message with it. Its place is the library, in Templates.</source>
        <translation>Det här är definitionen av en mall, inte ett meddelande med den. Den hör hemma i biblioteket, i Mallar.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>This is {0} that marks a message as read; there is no message in it.</source>
        <extracomment>what</extracomment>
        <translation>Det här är {0} som markerar ett meddelande som läst; det innehåller inget meddelande.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>This is {0}, but there is no message in it that is known.</source>
        <extracomment>what</extracomment>
        <translation>Det här är {0}, men det innehåller inget känt meddelande.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/dropping.py"/>
        <source>This kind of message has no field for an address. Choose Image, Video, Audio, Document or Sticker at the top, or drop the address into a text.</source>
        <translation>Den här meddelandetypen har inget fält för en adress. Välj Bild, Video, Ljud, Dokument eller Klistermärke högst upp, eller släpp adressen i en text.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>This kind of message is not supported</source>
        <translation>Den här typen av meddelande stöds inte</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>This kind of recipient is not supported</source>
        <translation>Den här typen av mottagare stöds inte</translation>
    </message>
    <message>
        <location filename="../../composer/ui/welcome/steps.py"/>
        <source>This line follows what you sent: accepted, sent, delivered, read.</source>
        <translation>Den här raden följer det du skickade: accepterat, skickat, levererat, läst.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <location filename="../../composer/templates/reading.py"/>
        <source>This list is empty.</source>
        <translation>Listan är tom.</translation>
    </message>
    <message>
        <location filename="../../composer/store/reader.py"/>
        <source>This message is not in the journal</source>
        <translation>Meddelandet finns inte i journalen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>This must be a number from {least} to {most}.</source>
        <translation>Det här måste vara ett tal från {least} till {most}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/scalars.py"/>
        <source>This number has too many digits.</source>
        <translation>Talet har för många siffror.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/scalars.py"/>
        <source>This number is too large.</source>
        <translation>Talet är för stort.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>This one recipient got too many messages in a short time. Others are not affected.</source>
        <translation>Just den här mottagaren fick för många meddelanden på kort tid. Andra påverkas inte.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>This recipient may not get messages of this kind.</source>
        <translation>Den här mottagaren får inte ta emot den här typen av meddelanden.</translation>
    </message>
    <message>
        <location filename="../../composer/store/journal.py"/>
        <source>This request is in the journal already</source>
        <translation>Anropet finns redan i journalen</translation>
    </message>
    <message>
        <location filename="../../composer/store/journal.py"/>
        <source>This request is not in the journal</source>
        <translation>Anropet finns inte i journalen</translation>
    </message>
    <message>
        <location filename="../../composer/outbox/outcomes.py"/>
        <source>This request is still on its way</source>
        <translation>Anropet är fortfarande på väg</translation>
    </message>
    <message>
        <location filename="../../composer/lists/checking.py"/>
        <source>This row has {count} cells, more than there are headings. A separator inside a value must stand in quotation marks; look whether each value is in its column.</source>
        <translation>Raden har {count} celler, fler än det finns rubriker. En avgränsare i ett värde måste stå inom citattecken; kontrollera att varje värde står i sin kolumn.</translation>
    </message>
    <message>
        <location filename="../../composer/store/template_reader.py"/>
        <source>This template is not in the library</source>
        <translation>Mallen finns inte i biblioteket</translation>
    </message>
    <message>
        <location filename="../../composer/template_files.py"/>
        <source>This was a message with a template: its definition was sketched, with words still to write.</source>
        <translation>Det här var ett meddelande med en mall: dess definition skissades, med ord som återstår att skriva.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/audio/__init__.py"/>
        <source>This week&apos;s episode</source>
        <translation>Veckans avsnitt</translation>
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
        <translation>Tidsstämpel</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Timor-Leste</source>
        <translation>Östtimor</translation>
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
        <translation>Till</translation>
    </message>
    <message>
        <location filename="../../composer/ui/notices/words.py"/>
        <source>To {0}.</source>
        <translation>Till {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/notices/words.py"/>
        <source>To {0}: {1}.</source>
        <translation>Till {0}: {1}.</translation>
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
        <translation>Totalt</translation>
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
        <translation>För många anrop</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Too many messages</source>
        <translation>För många meddelanden</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Too many messages per second</source>
        <translation>För många meddelanden per sekund</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Too many messages to this person</source>
        <translation>För många meddelanden till personen</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Too many people complained</source>
        <translation>För många personer har klagat</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Too many placeholders</source>
        <translation>För många platshållare</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Too many requests</source>
        <translation>För många anrop</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>Too many requests at once</source>
        <translation>För många samtidiga anrop</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>Too many templates at once</source>
        <translation>För många mallar på en gång</translation>
    </message>
    <message>
        <location filename="../../composer/messages/cta_url/__init__.py"/>
        <source>Track a parcel</source>
        <translation>Spåra ett paket</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Track it</source>
        <translation>Spåra</translation>
    </message>
    <message>
        <location filename="../../composer/messages/cta_url/__init__.py"/>
        <source>Track the parcel</source>
        <translation>Spåra paketet</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Transaction id of the service platform.</source>
        <translation>Transaktions-id i tjänsteplattformen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Tried {0} times.</source>
        <translation>Försökt {0} gånger.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Trinidad and Tobago</source>
        <translation>Trinidad och Tobago</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Trinidad and Tobago Dollar</source>
        <translation>Trinidaddollar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Tristan da Cunha</source>
        <translation>Tristan da Cunha</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/places.py"/>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>Try again in a moment.</source>
        <translation>Försök igen om en stund.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>Try again in a moment; if it stays so, ask LINK support or your administrator.</source>
        <translation>Försök igen om en stund; om det kvarstår, fråga LINKs support eller din administratör.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>Try again in a moment; if it stays so, ask your administrator.</source>
        <translation>Försök igen om en stund; om det kvarstår, fråga din administratör.</translation>
    </message>
    <message>
        <location filename="../../composer/template_listing.py"/>
        <source>Try again later.</source>
        <translation>Försök igen senare.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>Try again; if it fails again, ask Meta&apos;s support.</source>
        <translation>Försök igen; om det misslyckas igen, fråga Metas support.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/sandbox.py"/>
        <source>Try once more in a moment.</source>
        <translation>Försök en gång till om en stund.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>Tuesday</source>
        <translation>tisdag</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Tugrik</source>
        <translation>Mongolisk tögrög</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Tunisia</source>
        <translation>Tunisien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Tunisian Dinar</source>
        <translation>Tunisisk dinar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Turkish</source>
        <translation>Turkiska</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Turkish Lira</source>
        <translation>Turkisk lira</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Turkmenistan</source>
        <translation>Turkmenistan</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Turkmenistan New Manat</source>
        <translation>Turkmenistansk manat</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/__init__.py"/>
        <source>Two people to ask</source>
        <translation>Två personer att fråga</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Two to ten cards, all alike: the same header, a body in all or none, the same buttons.</source>
        <translation>Två till tio kort, alla lika: samma sidhuvud, brödtext i alla eller inget, samma knappar.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Two to ten cards, as many as the approved template has, and all alike.</source>
        <translation>Två till tio kort, lika många som den godkända mallen har, och alla lika.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/content.py"/>
        <location filename="../../composer/messages/contacts/form.py"/>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/unknown.py"/>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/monitor.py"/>
        <source>Type a message</source>
        <translation>Skriv ett meddelande</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Type of the service used for the requests.</source>
        <translation>Typ av tjänst som används för anropen.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Type of the service used for this request.</source>
        <translation>Typ av tjänst som används för det här anropet.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Typographic quotation marks in line {lines} were read as straight ones.</source>
        <translation>Typografiska citattecken på rad {lines} lästes som raka.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Typographic quotation marks in lines {lines} were read as straight ones.</source>
        <translation>Typografiska citattecken på raderna {lines} lästes som raka.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Türkiye</source>
        <translation>Turkiet</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>UAE Dirham</source>
        <translation>Emiratisk dirham</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>US Dollar</source>
        <translation>Amerikansk dollar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>US Dollar (Next day)</source>
        <translation>Amerikansk dollar (nästa dag)</translation>
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
        <translation>Ukraina</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Ukrainian</source>
        <translation>Ukrainska</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Unarchived</source>
        <translation>Avarkiverad</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Unblock the number.</source>
        <translation>Häv blockeringen av numret.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/shipped.py"/>
        <source>Under the same licences as Qt: see there.</source>
        <translation>Under samma licenser som Qt: se där.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Unidad Previsional</source>
        <translation>Uruguayansk indexenhet för nominell lön</translation>
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
        <translation>Okänt fel</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/words.py"/>
        <source>Unknown sender</source>
        <translation>Okänd avsändare</translation>
    </message>
    <message>
        <location filename="../../composer/connections.py"/>
        <source>Unlock the keyring, then resume the account.</source>
        <translation>Lås upp nyckelringen och återuppta sedan kontot.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Unread</source>
        <translation>Oläst</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/overdue.py"/>
        <source>Until then no report means nothing.</source>
        <translation>Fram till dess betyder en utebliven rapport ingenting.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Unusual spaces in line {lines} were read as plain ones.</source>
        <translation>Ovanliga blanksteg på rad {lines} lästes som vanliga.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Unusual spaces in lines {lines} were read as plain ones.</source>
        <translation>Ovanliga blanksteg på raderna {lines} lästes som vanliga.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/palette.py"/>
        <source>Up</source>
        <translation>Upp</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>Up to 30 products of your catalog</source>
        <translation>Upp till 30 produkter ur din katalog</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media.py"/>
        <source>Uploaded</source>
        <translation>Uppladdad</translation>
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
        <translation>Uruguayansk peso en unidades indexadas</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Use</source>
        <translation>Användning</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Use a template, or wait until the person writes.</source>
        <translation>Använd en mall, eller vänta tills personen skriver.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>Use another name, or wait until the 30 days are over.</source>
        <translation>Använd ett annat namn, eller vänta tills de 30 dagarna har gått.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Use another way to reach the person.</source>
        <translation>Nå personen på ett annat sätt.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Use fewer placeholders or more text around them.</source>
        <translation>Använd färre platshållare eller mer text runt dem.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Use it in a message</source>
        <translation>Använd den i ett meddelande</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Use template: {0}</source>
        <translation>Använd mall: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/clients/address.py"/>
        <source>Use the address that begins with https://.</source>
        <translation>Använd adressen som börjar med https://.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Use the phone number.</source>
        <translation>Använd telefonnumret.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/groups.py"/>
        <source>Used lately</source>
        <translation>Nyligen använda</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Used where a message&apos;s own settings are empty.</source>
        <translation>Används där meddelandets egna inställningar är tomma.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>User name</source>
        <translation>Användarnamn</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Utility</source>
        <translation>Nytta</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Utility: only what the recipient asked for or needs, and nothing that advertises. Marketing: all the rest. Authentication: one-time codes.</source>
        <translation>Nytta: bara det som mottagaren har bett om eller behöver, och ingen reklam. Marknadsföring: allt annat. Autentisering: engångskoder.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Uzbek</source>
        <translation>Uzbekiska</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Uzbekistan</source>
        <translation>Uzbekistan</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Uzbekistan Sum</source>
        <translation>Uzbekisk sum</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Validity</source>
        <translation>Giltighet</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <source>Values</source>
        <translation>Värden</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Values for the body</source>
        <translation>Värden för brödtexten</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Values in lines {lines} had no quotation marks and were read as texts.</source>
        <translation>Värden på raderna {lines} saknade citattecken och lästes som texter.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Vatu</source>
        <translation>Vanuatisk vatu</translation>
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
        <translation>Video i sidhuvudet</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Vietnamese</source>
        <translation>Vietnamesiska</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product/__init__.py"/>
        <location filename="../../composer/rendering/template_buttons.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <location filename="../../composer/ui/commands/groups.py"/>
        <source>View</source>
        <translation>Visa</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/picture.py"/>
        <source>View all</source>
        <translation>Visa alla</translation>
    </message>
    <message>
        <location filename="../../composer/messages/catalog/__init__.py"/>
        <location filename="../../composer/rendering/template_buttons.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>View catalog</source>
        <translation>Visa katalog</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <location filename="../../composer/rendering/template_buttons.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>View items</source>
        <translation>Visa artiklar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>WIR Euro</source>
        <translation>Euro (konvertibelt konto, WIR Bank, Schweiz)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>WIR Franc</source>
        <translation>Franc (konvertibelt konto, WIR Bank, Schweiz)</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Wait 15 minutes; if it stays so, copy the details for LINK support.</source>
        <translation>Vänta 15 minuter; om det kvarstår, kopiera uppgifterna till LINKs support.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>Wait a while before trying again, and contact LINK support if it stays so.</source>
        <translation>Vänta en stund innan du försöker igen, och kontakta LINKs support om det kvarstår.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>Wait at least 15 minutes before sending it again, and contact LINK support if it stays so.</source>
        <translation>Vänta minst 15 minuter innan du skickar det igen, och kontakta LINKs support om det kvarstår.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>Wait at least 24 hours.</source>
        <translation>Vänta minst 24 timmar.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>Wait for a delivery report: it settles the matter. Send again only if it may arrive twice, and not before 15 minutes.</source>
        <translation>Vänta på en leveransrapport: den avgör saken. Skicka igen bara om det får komma fram två gånger, och inte förrän efter 15 minuter.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Wait for a report: it comes within minutes if LINK got the message. If none comes, send it again or give it up.</source>
        <translation>Vänta på en rapport: den kommer inom några minuter om LINK fick meddelandet. Om ingen kommer, skicka det igen eller ge upp det.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Wait for a report: it comes within minutes if the sandbox got the message. If none comes, send it again or give it up.</source>
        <translation>Vänta på en rapport: den kommer inom några minuter om sandlådan fick meddelandet. Om ingen kommer, skicka det igen eller ge upp det.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>Wait for an hour at most, then go on. Meta allows a hundred new templates within an hour.</source>
        <translation>Vänta högst en timme och fortsätt sedan. Meta tillåter hundra nya mallar inom en timme.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>Wait for an hour, then go on.</source>
        <translation>Vänta en timme och fortsätt sedan.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Wait for the reports.</source>
        <translation>Vänta på rapporterna.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Wait ten minutes.</source>
        <translation>Vänta tio minuter.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Wait until the pause is over, or improve the template.</source>
        <translation>Vänta tills pausen är över, eller förbättra mallen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Wait until the review is over, then change it.</source>
        <translation>Vänta tills granskningen är klar och ändra sedan.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/overdue.py"/>
        <source>Wait, or reach the person another way.</source>
        <translation>Vänta, eller nå personen på ett annat sätt.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Wait.</source>
        <translation>Vänta.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Wait: the phone may be off or without a network.</source>
        <translation>Vänta: telefonen kan vara avstängd eller utan nätverk.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Waiting</source>
        <translation>Väntar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Wallis and Futuna</source>
        <translation>Wallis- och Futunaöarna</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/selected.py"/>
        <source>Watch</source>
        <translation>Bevaka</translation>
    </message>
    <message>
        <location filename="../../composer/ui/welcome/steps.py"/>
        <source>Watch it arrive</source>
        <translation>Se det komma fram</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <location filename="../../composer/ui/deliveries/selected.py"/>
        <source>Watch the message</source>
        <translation>Bevaka meddelandet</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/selected.py"/>
        <source>Watch the selected messages</source>
        <translation>Bevaka de markerade meddelandena</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/cells.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Watched</source>
        <translation>Bevakat</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/cells.py"/>
        <source>Watched: you are told when it arrives, when it is read, and if it fails</source>
        <translation>Bevakat: du får veta när det kommer fram, när det läses och om det misslyckas</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <location filename="../../composer/messages/cta_url/__init__.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Web address</source>
        <translation>Webbadress</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Web address {n}</source>
        <translation>Webbadress {n}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Web addresses</source>
        <translation>Webbadresser</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>Wednesday</source>
        <translation>onsdag</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Western Sahara</source>
        <translation>Västsahara</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>What can be chosen. There may be ten rows in all sections together.</source>
        <translation>Det som kan väljas. Det får finnas tio rader i alla avsnitt tillsammans.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>What does it do?</source>
        <translation>Vad gör den?</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>What fills the gap?</source>
        <translation>Vad fyller luckan?</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>What fills the template&apos;s header, of the type that was approved. A header without a gap needs nothing.</source>
        <translation>Det som fyller mallens sidhuvud, av den typ som godkändes. Ett sidhuvud utan lucka behöver inget.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>What fills {{{0}}}?</source>
        <extracomment>slot.name</extracomment>
        <translation>Vad fyller {{{0}}}?</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>What follows after the JSON, from line {lines} on, was left out.</source>
        <translation>Det som följer efter JSON, från rad {lines}, utelämnades.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>What happens when the recipient taps it.</source>
        <translation>Vad som händer när mottagaren trycker på den.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>What is added to the web address that the template holds. Spaces must be written %20.</source>
        <translation>Det som läggs till webbadressen i mallen. Blanksteg måste skrivas %20.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>What is it about?</source>
        <translation>Vad gäller det?</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <source>What is stored of it is not valid. {0} Add the account anew.</source>
        <extracomment>why</extracomment>
        <translation>Det som är sparat om det är inte giltigt. {0} Lägg till kontot på nytt.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>What kind of button?</source>
        <translation>Vilken typ av knapp?</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>What lies there is no JPEG, PNG or WebP picture, but “{0}”.</source>
        <extracomment>named[:60]</extracomment>
        <translation>Det som ligger där är ingen JPEG-, PNG- eller WebP-bild, utan ”{0}”.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>What lies there is no JPEG, PNG or WebP picture.</source>
        <translation>Det som ligger där är ingen JPEG-, PNG- eller WebP-bild.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>What most templates do not need.</source>
        <translation>Det som de flesta mallar inte behöver.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/__init__.py"/>
        <source>What older versions of WhatsApp&apos;s interfaces asked for. LINK needs neither.</source>
        <translation>Det som äldre versioner av WhatsApps gränssnitt bad om. LINK behöver inget av det.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/places.py"/>
        <source>What people write to your numbers appears here, with the time that is left to reply. To see it now, send any message to one of the sandbox’s test recipients who answer: “Writes back”, “Taps”, “Reacts”, “Orders” or “Sends a picture” (+999 0000 0900 to 0904).</source>
        <translation>Det som folk skriver till dina nummer visas här, med tiden som är kvar att svara. Vill du se det nu, skicka ett valfritt meddelande till en av sandlådans testmottagare som svarar: ”Skriver tillbaka”, ”Trycker”, ”Reagerar”, ”Beställer” eller ”Skickar en bild” (+999 0000 0900 till 0904).</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <source>What stands above the body: nothing, a title, or a picture, video or document.</source>
        <translation>Det som står ovanför brödtexten: inget, en titel, eller en bild, en video eller ett dokument.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>What stands above the text. What a picture, film, document or place shows comes with each message.</source>
        <translation>Det som står ovanför texten. Vilken bild, video, plats eller vilket dokument som visas kommer med varje meddelande.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>What stands after the name.</source>
        <translation>Det som står efter namnet.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>What stands before the JSON was left out.</source>
        <translation>Det som stod före JSON utelämnades.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>What stands before the name, such as a title.</source>
        <translation>Det som står före namnet, till exempel en titel.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>What stands below the map in bold.</source>
        <translation>Det som står under kartan i fetstil.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>What stands below the name.</source>
        <translation>Det som står under namnet.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>What stands between first and last name.</source>
        <translation>Det som står mellan för- och efternamn.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/marking.py"/>
        <source>What stands in braces is filled from the columns of a list.</source>
        <translation>Det som står inom klamrar fylls i från en listas kolumner.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>What stands in the gap where the phone cannot show it in its own language&apos;s way.</source>
        <translation>Det som står i luckan när telefonen inte kan visa det på sitt eget språks sätt.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>What stands in the gap. No line breaks, no tabs, at most four spaces in a row.</source>
        <translation>Det som står i luckan. Inga radbrytningar, inga tabbar, högst fyra blanksteg i rad.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>What stands in the header&apos;s gap: a header has one at most.</source>
        <translation>Det som står i sidhuvudets lucka: ett sidhuvud har högst en.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped_meta.py"/>
        <source>What stands in “response_json” is the flow’s.</source>
        <translation>Det som står i ”response_json” kommer från flödet.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>What stands on the button, at most 25 characters.</source>
        <translation>Det som står på knappen, högst 25 tecken.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>What the button says that opens the flow. No emoji.</source>
        <translation>Det som står på knappen som öppnar flödet. Inga emojier.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>What the button says that opens the list. No formatting, and better no emoji.</source>
        <translation>Det som står på knappen som öppnar listan. Ingen formatering, och helst inga emojier.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>What the button says where the app takes the code by itself.</source>
        <translation>Det som står på knappen när appen tar koden av sig själv.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/cta_url/__init__.py"/>
        <source>What the button says.</source>
        <translation>Det som står på knappen.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/__init__.py"/>
        <source>What the button says. Each title must be different.</source>
        <translation>Det som står på knappen. Varje titel måste vara olik de andra.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>What the contact does there.</source>
        <translation>Vad kontakten gör där.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>What the first screen is given, as a JSON object with the names that the flow knows. Leave it empty if the screen needs nothing.</source>
        <translation>Det som den första skärmen får, som ett JSON-objekt med de namn som flödet känner till. Lämna det tomt om skärmen inte behöver något.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>What the flow&apos;s first screen is given, as a JSON object with the names that the flow knows.</source>
        <translation>Det som flödets första skärm får, som ett JSON-objekt med de namn som flödet känner till.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>What the flow’s first screen is given, as a JSON object with the names that the flow knows.</source>
        <translation>Det som flödets första skärm får, som ett JSON-objekt med de namn som flödet känner till.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>What the phone does on “{title}” is not documented.</source>
        <translation>Vad telefonen gör vid ”{title}” är inte dokumenterat.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/__init__.py"/>
        <source>What the place is called, in bold below the map.</source>
        <translation>Vad platsen heter, i fetstil under kartan.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/text/__init__.py"/>
        <source>What the recipient reads. You can use *bold*, _italic_, ~strike~ and `code`; a link should begin with https://.</source>
        <translation>Det som mottagaren läser. Du kan använda *fet*, _kursiv_, ~genomstruken~ och `kod`; en länk bör börja med https://.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media.py"/>
        <source>What the recipient sees as the document&apos;s name. Its ending tells the phone how to open it.</source>
        <translation>Det som mottagaren ser som dokumentets namn. Filändelsen talar om för telefonen hur det ska öppnas.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>What the row says. The chat shows it as the answer.</source>
        <translation>Det som står på raden. Chatten visar det som svar.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>What this card shows; the template has its other words.</source>
        <translation>Vad kortet visar; de andra orden finns i mallen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>What this field is for</source>
        <translation>Vad fältet är till för</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/hsm.py"/>
        <source>What this value holds beside “default” is not known; it was kept.</source>
        <translation>Vad värdet innehåller utöver ”default” är inte känt; det behölls.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>What was to be made exists already.</source>
        <translation>Det som skulle skapas finns redan.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>What you call this account.</source>
        <translation>Vad du kallar kontot.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/__init__.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/asking.py"/>
        <source>What you get back when this button is tapped. The recipient does not see it.</source>
        <translation>Det du får tillbaka när någon trycker på knappen. Mottagaren ser det inte.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>What you get back when this row is chosen. The recipient does not see it.</source>
        <translation>Det du får tillbaka när raden väljs. Mottagaren ser det inte.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/places.py"/>
        <source>Whatever you send appears here, and how far each message came.</source>
        <translation>Allt du skickar visas här, och hur långt varje meddelande har kommit.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>WhatsApp Business Account id</source>
        <translation>Id för WhatsApp Business-konto</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>WhatsApp call</source>
        <translation>WhatsApp-samtal</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>WhatsApp cannot deliver the message (131026)</source>
        <translation>WhatsApp kan inte leverera meddelandet (131026)</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>WhatsApp could not download what the recipient sent.</source>
        <translation>WhatsApp kunde inte ladda ned det som mottagaren skickade.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>WhatsApp could not fetch the image, video, audio or document, often because its type is not what the server says.</source>
        <translation>WhatsApp kunde inte hämta bilden, videon, ljudet eller dokumentet, ofta för att dess typ inte är den som servern anger.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>WhatsApp could not load it either: use a public address.</source>
        <translation>WhatsApp kunde inte heller läsa in den: använd en offentlig adress.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>WhatsApp does not accept a value in the message. The details name it.</source>
        <translation>WhatsApp godtar inte ett värde i meddelandet. Detaljerna anger vilket.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>WhatsApp does not deliver this type of message.</source>
        <translation>WhatsApp levererar inte den här typen av meddelande.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>WhatsApp error {0}</source>
        <extracomment>meta_code</extracomment>
        <translation>WhatsApp-fel {0}</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>WhatsApp gave a code that Composer does not know. Its own description stands beside it.</source>
        <translation>WhatsApp gav en kod som Composer inte känner till. Dess egen beskrivning står bredvid.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/delivery/status.py"/>
        <source>WhatsApp has sent the message on its way to the phone.</source>
        <translation>WhatsApp har skickat i väg meddelandet till telefonen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>WhatsApp holds a marketing message back, known after 15 minutes (131049)</source>
        <translation>WhatsApp håller tillbaka ett marknadsföringsmeddelande, känt efter 15 minuter (131049)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>WhatsApp id</source>
        <translation>WhatsApp-id</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>WhatsApp not reached</source>
        <translation>WhatsApp nåddes inte</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/monitor.py"/>
        <source>WhatsApp on a computer</source>
        <translation>WhatsApp på en dator</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>WhatsApp refused the message</source>
        <translation>WhatsApp nekade meddelandet</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>WhatsApp refuses what comes faster to the same person. 6 unless you change it; 0 switches it off.</source>
        <translation>WhatsApp nekar det som kommer snabbare till samma person. 6 om du inte ändrar det; 0 stänger av det.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/text/__init__.py"/>
        <source>WhatsApp shows a small card with title and picture of the first link in the text. Other links get none.</source>
        <translation>WhatsApp visar ett litet kort med titel och bild för den första länken i texten. Andra länkar får inget.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive_payload.py"/>
        <source>WhatsApp shows no caption in a header.</source>
        <translation>WhatsApp visar ingen bildtext i ett sidhuvud.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive_payload.py"/>
        <source>WhatsApp shows no header in this kind of message.</source>
        <translation>WhatsApp visar inget sidhuvud i den här meddelandetypen.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_payload.py"/>
        <source>WhatsApp shows no {what} with {kinds}. It will be sent as it is.</source>
        <translation>WhatsApp visar ingen {what} med {kinds}. Det skickas som det är.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/handover/subjects.py"/>
        <source>WhatsApp template</source>
        <translation>WhatsApp-mall</translation>
    </message>
    <message>
        <location filename="../../composer/ui/handover/subjects.py"/>
        <source>WhatsApp template · {0}</source>
        <extracomment>language</extracomment>
        <translation>WhatsApp-mall · {0}</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>WhatsApp was down or overloaded for a while.</source>
        <translation>WhatsApp låg nere eller var överbelastat en stund.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>WhatsApp writes the words of an authentication template. Leave the text out.</source>
        <translation>WhatsApp skriver orden i en autentiseringsmall. Utelämna texten.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>WhatsApp writes the words of authentication templates itself.</source>
        <translation>WhatsApp skriver själv orden i autentiseringsmallar.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>WhatsApp&apos;s help describes lists for messages that people type. Sent through an API they may look different.</source>
        <translation>WhatsApps hjälp beskriver listor för meddelanden som skrivs för hand. Skickade via ett API kan de se annorlunda ut.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>WhatsApp’s terms for zero-tap must be accepted.</source>
        <translation>WhatsApps villkor för zero-tap måste godkännas.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>Wheels, brakes and gears</source>
        <translation>Hjul, bromsar och växlar</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>When it was last fetched, the template was {status}. Only approved templates can be sent.</source>
        <translation>När den senast hämtades var mallen {status}. Bara godkända mallar kan skickas.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>Where Meta&apos;s Graph API is. Change it only if your company sends through an address of its own.</source>
        <translation>Var Metas Graph API finns. Ändra bara om ditt företag skickar via en egen adress.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media.py"/>
        <source>Where is the {0}?</source>
        <extracomment>noun</extracomment>
        <translation>Var ligger filen ({0})?</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Where the contact lives or works.</source>
        <translation>Var kontakten bor eller arbetar.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Where the contact reads e-mail.</source>
        <translation>Var kontakten läser e-post.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Where the contact works and as what, and the birthday.</source>
        <translation>Var kontakten arbetar och med vad, samt födelsedagen.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location_request/__init__.py"/>
        <source>Where to deliver</source>
        <translation>Leveransadress</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/__init__.py"/>
        <source>Where to meet</source>
        <translation>Var vi ses</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>Where your WhatsApp Business API client runs, without “/v1”.</source>
        <translation>Var din WhatsApp Business API-klient körs, utan ”/v1”.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Where your relay runs: the small service that receives LINK&apos;s delivery reports. Without it, messages are sent and their fate stays unknown.</source>
        <translation>Var ditt relä körs: den lilla tjänsten som tar emot LINKs leveransrapporter. Utan det skickas meddelanden, men deras öde förblir okänt.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>Where your relay runs: the small service that receives Meta&apos;s callbacks. One of its gates is the address that Meta calls; it has your app&apos;s secret. Without a relay, messages are sent and their fate stays unknown.</source>
        <translation>Var ditt relä körs: den lilla tjänsten som tar emot Metas återanrop. En av dess gater är adressen som Meta anropar; den har din apps hemlighet. Utan ett relä skickas meddelanden, men deras öde förblir okänt.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/windows.py"/>
        <source>Whether the customer care window is open is not known: the relay has not been listening long enough. If the person has not written in the last 24 hours, WhatsApp takes only templates.</source>
        <translation>Om kundtjänstfönstret är öppet är inte känt: reläet har inte lyssnat tillräckligt länge. Om personen inte har skrivit de senaste 24 timmarna tar WhatsApp bara emot mallar.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Which of the template&apos;s buttons this is, counted from 0 with all buttons, also those without a gap.</source>
        <translation>Vilken av mallens knappar det är, räknat från 0 med alla knappar, även dem utan lucka.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Which of the template&apos;s cards this is, counted from 0.</source>
        <translation>Vilket av mallens kort det är, räknat från 0.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>Which products, how many and their prices are the person’s choice and the catalog’s; these are examples.</source>
        <translation>Vilka produkter, hur många och till vilket pris är personens val och katalogens; det här är exempel.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>Which screen comes first?</source>
        <translation>Vilken skärm kommer först?</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Which {0} it is. Choose one, or write a word of your own.</source>
        <extracomment>what</extracomment>
        <translation>Vilken typ det är ({0}). Välj en, eller skriv ett eget ord.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>While writing</source>
        <translation>När du skriver</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>White space in a parameter</source>
        <translation>Blanksteg i en parameter</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Whoever designed the template or message</source>
        <translation>Den som utformade mallen eller meddelandet</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Whoever wrote the message</source>
        <translation>Den som skrev meddelandet</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive_payload.py"/>
        <source>Whom a message goes to is said in the request&apos;s recipients, not in the message.</source>
        <translation>Vem ett meddelande går till anges i anropets mottagare, inte i meddelandet.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/details.py"/>
        <source>Windows by {0}</source>
        <extracomment>&apos;, &apos;.join((*shown, *_screens()))</extracomment>
        <translation>Fönster via {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/text/__init__.py"/>
        <source>With a link</source>
        <translation>Med en länk</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/refusal.py"/>
        <source>With a real account: {0}</source>
        <translation>Med ett riktigt konto: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>With its parameters the template&apos;s text is too long.</source>
        <translation>Med sina parametrar är mallens text för lång.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <source>With spaces around it, this {mark} marks nothing: it must touch the text that is to be {look}.</source>
        <translation>Med blanksteg runt sig markerar {mark} ingenting: det måste ligga dikt an mot texten som ska bli {look}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>With the country code, at most 20 characters. A zero after the country code is dropped.</source>
        <translation>Med landsnummer, högst 20 tecken. En nolla efter landsnumret tas bort.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>With the values filled in, the template’s text is over the limit.</source>
        <translation>Med värdena ifyllda är mallens text över gränsen.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/filled.py"/>
        <source>With this value the {part} is {count} characters long; {limit} is the limit.</source>
        <translation>Med det här värdet är {part} {count} tecken lång; gränsen är {limit}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/again.py"/>
        <source>With “Compose again”: this request had other messages too.</source>
        <translation>Med ”Skriv på nytt”: det här anropet hade andra meddelanden också.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <source>Within a word {mark} marks nothing: no letter or digit may touch it from outside.</source>
        <translation>Inuti ett ord markerar {mark} ingenting: ingen bokstav eller siffra får röra vid det utifrån.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>Without a WhatsApp Business Account id its templates are not managed from here.</source>
        <translation>Utan ett id för WhatsApp Business-konto hanteras dess mallar inte härifrån.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/video/__init__.py"/>
        <source>Without a caption</source>
        <translation>Utan bildtext</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Without a name</source>
        <translation>Utan namn</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/payload.py"/>
        <source>Without an event report gate no delivery report comes back.</source>
        <translation>Utan en gate för händelserapporter kommer ingen leveransrapport tillbaka.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Won</source>
        <translation>Sydkoreansk won</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Words of the offer</source>
        <translation>Erbjudandets ord</translation>
    </message>
    <message>
        <location filename="../../composer/messages/text/__init__.py"/>
        <source>Words, emoji and links</source>
        <translation>Ord, emojier och länkar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Work</source>
        <translation>Arbete</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Work and birthday</source>
        <translation>Arbete och födelsedag</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/places.py"/>
        <source>Write a message</source>
        <translation>Skriv ett meddelande</translation>
    </message>
    <message>
        <location filename="../../composer/ui/welcome/steps.py"/>
        <source>Write here</source>
        <translation>Skriv här</translation>
    </message>
    <message>
        <location filename="../../composer/store/known.py"/>
        <source>Write it with its country code, as the messages have it: +46701234567.</source>
        <translation>Skriv det med landsnummer, som i meddelandena: +46701234567.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/places.py"/>
        <source>Write to “Writes back”</source>
        <translation>Skriv till ”Skriver tillbaka”</translation>
    </message>
    <message>
        <location filename="../../composer/messages/text/__init__.py"/>
        <source>Write your message…</source>
        <translation>Skriv ditt meddelande…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Writes a text after delivery</source>
        <translation>Skriver en text efter leveransen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Writes back</source>
        <translation>Skriver tillbaka</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Wrong kind of parameter</source>
        <translation>Fel typ av parameter</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Wrong number of parameters</source>
        <translation>Fel antal parametrar</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Wrong recipient</source>
        <translation>Fel mottagare</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Wrong user name or password</source>
        <translation>Fel användarnamn eller lösenord</translation>
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
        <translation>År, månad och dag med bindestreck mellan.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Yemen</source>
        <translation>Jemen</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Yemeni Rial</source>
        <translation>Jemenitisk rial</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Yen</source>
        <translation>Japansk yen</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/__init__.py"/>
        <source>Yes, please</source>
        <translation>Ja tack</translation>
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
        <translation>Du får veta när det kommer fram, när det läses och om det misslyckas. Tryck för att sluta</translation>
    </message>
    <message>
        <location filename="../../composer/store/batch_book.py"/>
        <source>You cancelled it before it left.</source>
        <translation>Du avbröt det innan det skickades.</translation>
    </message>
    <message>
        <location filename="../../composer/store/journal.py"/>
        <source>You decided not to wait for a delivery report any longer.</source>
        <translation>Du valde att inte vänta på en leveransrapport längre.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>You have read WhatsApp’s terms for codes that are filled in without a tap. Only for zero-tap.</source>
        <translation>Du har läst WhatsApps villkor för koder som fylls i utan tryck. Bara för zero-tap.</translation>
    </message>
    <message>
        <location filename="../../composer/outbox/words.py"/>
        <source>You paused sending for this account. Resume it to send what waits.</source>
        <translation>Du har pausat sändningen för det här kontot. Återuppta den för att skicka det som väntar.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/desktop.py"/>
        <source>You received a message that this version of WhatsApp cannot show. Open WhatsApp on your phone to see it.</source>
        <translation>Du har fått ett meddelande som den här versionen av WhatsApp inte kan visa. Öppna WhatsApp på telefonen för att se det.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/words.py"/>
        <source>You: {0}</source>
        <translation>Du: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Your WhatsApp administrator</source>
        <translation>Din WhatsApp-administratör</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/chrome.py"/>
        <location filename="../../composer/ui/preview/monitor.py"/>
        <source>Your business</source>
        <translation>Ditt företag</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Your business blocked this person</source>
        <translation>Ditt företag har blockerat personen</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/definition.py"/>
        <location filename="../../composer/rendering/interactive.py"/>
        <source>Your catalog</source>
        <translation>Din katalog</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/__init__.py"/>
        <source>Your dentist, in full</source>
        <translation>Din tandläkare, fullständigt</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/picture.py"/>
        <location filename="../../composer/ui/preview/scene.py"/>
        <source>Your message appears here</source>
        <translation>Ditt meddelande visas här</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Your order {{1}}</source>
        <translation>Din beställning {{1}}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Your own keys and values. They come back in every report.</source>
        <translation>Dina egna nycklar och värden. De kommer tillbaka i varje rapport.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Your own keys and values. They come back in every report. ott.whatsapp.logMessageContent with the value true lets LINK support find messages by their text.</source>
        <translation>Dina egna nycklar och värden. De kommer tillbaka i varje rapport. ott.whatsapp.logMessageContent med värdet true låter LINKs support hitta meddelanden via deras text.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/payload.py"/>
        <source>Your server chooses the first screen (data_exchange), so the message must not have one.</source>
        <translation>Din server väljer den första skärmen (data_exchange), så meddelandet får inte ha någon.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/definition.py"/>
        <source>Your template appears here</source>
        <translation>Din mall visas här</translation>
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
        <translation>Zimbabwiskt guld</translation>
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
        <translation>[{&quot;title&quot;: &quot;Nytt&quot;, &quot;product_items&quot;: [{&quot;product_retailer_id&quot;: &quot;2lc20305pt&quot;}]}]</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>a body</source>
        <translation>en brödtext</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/progress.py"/>
        <source>a few seconds left</source>
        <translation>några sekunder kvar</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>a header of the format {0}</source>
        <extracomment>header</extracomment>
        <translation>ett sidhuvud i formatet {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/carousel.py"/>
        <source>a header of the type {0}</source>
        <extracomment>header</extracomment>
        <translation>ett sidhuvud av typen {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <location filename="../../composer/rendering/speech.py"/>
        <source>a list</source>
        <translation>en lista</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>a live account, real people get what is sent</source>
        <translation>ett skarpt konto, riktiga personer får det som skickas</translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>a number</source>
        <translation>ett tal</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source>a number of another country</source>
        <translation>ett nummer i ett annat land</translation>
    </message>
    <message>
        <location filename="../../composer/store/records.py"/>
        <source>a request needs a refId, a destination and a message</source>
        <translation>ett anrop behöver refId, mottagare och meddelande</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>a request of Meta&apos;s {0}</source>
        <extracomment>api.name</extracomment>
        <translation>ett anrop till Metas {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>a sandbox on this computer, nothing leaves it</source>
        <translation>en sandlåda på den här datorn, inget lämnar den</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/progress.py"/>
        <source>about a minute left</source>
        <translation>ungefär en minut kvar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/progress.py"/>
        <source>about {0} hours left</source>
        <translation>ungefär {0} timmar kvar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/progress.py"/>
        <source>about {0} minutes left</source>
        <translation>ungefär {0} minuter kvar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>account switch use</source>
        <translation>konto byta växla använda</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adress</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>an account for tests</source>
        <translation>ett konto för test</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>an account that was removed</source>
        <translation>ett konto som har tagits bort</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>an international service</source>
        <translation>en internationell tjänst</translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>an object</source>
        <translation>ett objekt</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/tree.py"/>
        <source>and 1 other contact</source>
        <translation>och 1 kontakt till</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/tree.py"/>
        <source>and {0} other contacts</source>
        <translation>och {0} kontakter till</translation>
    </message>
    <message>
        <source>and {0} other contact{1}</source>
        <extracomment>&apos;s&apos; * (self.others &gt; 1); self.others</extracomment>
        <translation type="vanished">och {0} {1}t andra kontakter</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>ljud</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>bell notice tell me</source>
        <translation>klocka avisering säg till</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/previews.py"/>
        <source>beside the text object, not in it</source>
        <translation>bredvid textobjektet, inte i det</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>blank empty clear begin write</source>
        <translation>tomt töm rensa börja skriva</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <location filename="../../composer/templates/parts.py"/>
        <source>body</source>
        <translation>brödtext</translation>
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
        <translation>knappar för samtal</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>buttons for a one-time code</source>
        <translation>knappar för en engångskod</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>buttons for several products</source>
        <translation>knappar för flera produkter</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>buttons that call a number</source>
        <translation>knappar som ringer ett nummer</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>buttons that copy a code</source>
        <translation>knappar som kopierar en kod</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>buttons that open a flow</source>
        <translation>knappar som öppnar ett flöde</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>buttons with a web address</source>
        <translation>knappar med en webbadress</translation>
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
        <translation>katalogknappar</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>changed</source>
        <translation>ändrad</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/model.py"/>
        <source>changed here</source>
        <translation>ändrad här</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>clipboard curl import</source>
        <translation>urklipp curl importera</translation>
    </message>
    <message>
        <location filename="../../composer/ui/windows.py"/>
        <source>closed</source>
        <translation>stängt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/block.py"/>
        <source>code</source>
        <translation>kod</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>code {0}</source>
        <translation>kod {0}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>contact: {0}</source>
        <translation>kontakt: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>copies {0}</source>
        <translation>kopierar {0}</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>copy code</source>
        <translation>kopiera kod</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>copy offer code</source>
        <translation>kopiera erbjudandekod</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>created</source>
        <translation>skapad</translation>
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
        <translation>dagar</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>deleted</source>
        <translation>raderad</translation>
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
        <translation>slutar {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>error warning mistake fix mend</source>
        <translation>fel varning misstag rätta laga</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>example</source>
        <translation>exempel</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>fetched</source>
        <translation>hämtad</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>file export write request</source>
        <translation>fil exportera skriv anrop begäran</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>file import load request</source>
        <translation>fil importera läs in anrop begäran</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_payload.py"/>
        <source>file name</source>
        <translation>filnamn</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>filled in</source>
        <translation>ifyllt</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>filled with {0}</source>
        <translation>ifyllt med {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>find look filter</source>
        <translation>hitta leta filter sök</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>focus move cycle</source>
        <translation>fokus flytta växla</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>folded after {0} lines on the phone</source>
        <translation>hopfälld efter {0} rader på telefonen</translation>
    </message>
    <message>
        <location filename="../../composer/templates/parts.py"/>
        <source>footer</source>
        <translation>sidfot</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>footer: {0}</source>
        <translation>sidfot: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>from {0}</source>
        <translation>från {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/block.py"/>
        <source>gap</source>
        <translation>lucka</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>gap {0}</source>
        <translation>lucka {0}</translation>
    </message>
    <message>
        <source>gif</source>
        <translation>gif</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>go to open page</source>
        <translation>gå till öppna sida</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>hand over curl python powershell pdf html copy page</source>
        <translation>lämna över curl python powershell pdf html kopiera sida</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <location filename="../../composer/templates/parts.py"/>
        <source>header</source>
        <translation>sidhuvud</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>header: {0}</source>
        <translation>sidhuvud: {0}</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>timmar</translation>
    </message>
    <message>
        <location filename="../../composer/store/template_reader.py"/>
        <source>id, template, account, template_id, deed, method, path, body, state, at, answered, answer_status, answer_body, title, sentence, times</source>
        <translation>id, template, account, template_id, deed, method, path, body, state, at, answered, answer_status, answer_body, title, sentence, times</translation>
    </message>
    <message>
        <source>image</source>
        <translation>bild</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/previews.py"/>
        <source>in the text object, not beside it</source>
        <translation>i textobjektet, inte bredvid det</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/report.py"/>
        <source>it has neither a resultCode nor a content</source>
        <translation>den har varken resultCode eller innehåll</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_callbacks.py"/>
        <source>it has several statuses or messages, of which a relay makes one event each</source>
        <translation>den har flera statusar eller meddelanden, av vilka ett relä gör en händelse var</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_callbacks.py"/>
        <source>it is about a call or a payment, not about a message</source>
        <translation>den gäller ett samtal eller en betalning, inte ett meddelande</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/report.py"/>
        <source>it is nested too deeply</source>
        <translation>den är nästlad för djupt</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/reading.py"/>
        <source>it is not a JSON object</source>
        <translation>den är inte ett JSON-objekt</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/reading.py"/>
        <source>it is not valid JSON</source>
        <translation>den är inte giltig JSON</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_callbacks.py"/>
        <source>it is one of Meta&apos;s callbacks, but neither a status nor a message</source>
        <translation>den är ett av Metas återanrop, men varken status eller meddelande</translation>
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
        <translation>slutet är inte angivet än</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>just now</source>
        <translation>nyss</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>latitude {0}, longitude {1}</source>
        <translation>latitud {0}, longitud {1}</translation>
    </message>
    <message>
        <location filename="../../composer/lists/result.py"/>
        <source>left out</source>
        <translation>utelämnad</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/progress.py"/>
        <source>less than a minute left</source>
        <translation>mindre än en minut kvar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/among.py"/>
        <location filename="../../composer/templates/against.py"/>
        <location filename="../../composer/templates/parts.py"/>
        <location filename="../../composer/templates/sorting.py"/>
        <source>limited-time offer</source>
        <translation>tidsbegränsat erbjudande</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/block.py"/>
        <source>link</source>
        <translation>länk</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>link card: {0}</source>
        <translation>länkkort: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/touch.py"/>
        <source>link, opens {0}</source>
        <translation>länk, öppnar {0}</translation>
    </message>
    <message>
        <location filename="../../composer/templates/parts.py"/>
        <source>list of buttons</source>
        <translation>knapplista</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>location</source>
        <translation>plats</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>many recipients csv table spreadsheet bulk</source>
        <translation>många mottagare csv tabell kalkylark massutskick</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/definition.py"/>
        <location filename="../../composer/rendering/picture.py"/>
        <source>media ID {0}</source>
        <translation>media-id {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>meta cloud on-premises link compare window</source>
        <translation>meta cloud on-premises link jämför fönster</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>millisekunder</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuter</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>missing</source>
        <translation>saknas</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>never fetched</source>
        <translation>aldrig hämtad</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/touch.py"/>
        <source>next card</source>
        <translation>nästa kort</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>no body</source>
        <translation>ingen brödtext</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/carousel.py"/>
        <location filename="../../composer/templates/against.py"/>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>no buttons</source>
        <translation>inga knappar</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>no file name</source>
        <translation>inget filnamn</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/carousel.py"/>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>no header</source>
        <translation>inget sidhuvud</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/words.py"/>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>no language</source>
        <translation>inget språk</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <location filename="../../composer/ui/preview/standin.py"/>
        <source>no language yet</source>
        <translation>inget språk än</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>no name yet</source>
        <translation>inget namn än</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/sheet.py"/>
        <source>no sample</source>
        <translation>inget exempel</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>no title yet</source>
        <translation>ingen titel än</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/details.py"/>
        <source>no {0}</source>
        <extracomment>name</extracomment>
        <translation>inget {0}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <location filename="../../composer/ui/preview/media.py"/>
        <source>not chosen yet</source>
        <translation>inte valt än</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <location filename="../../composer/ui/preview/standin.py"/>
        <source>not filled</source>
        <translation>inte ifyllt</translation>
    </message>
    <message>
        <location filename="../../composer/lists/result.py"/>
        <source>not in the journal</source>
        <translation>inte i journalen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/windows.py"/>
        <source>not known</source>
        <translation>inte känt</translation>
    </message>
    <message>
        <location filename="../../composer/templates/editing.py"/>
        <source>not known to Meta</source>
        <translation>inte känd av Meta</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_file.py"/>
        <source>not sent from here</source>
        <translation>inte skickat härifrån</translation>
    </message>
    <message>
        <source>not submitted</source>
        <translation type="vanished">inte inskickad</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>note: {0}</source>
        <translation>anmärkning: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>nothing sent</source>
        <translation>inget skickat</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nummer</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>number to send from</source>
        <translation>nummer att skicka från</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>offer: {0}</source>
        <translation>erbjudande: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>on a computer: {0}</source>
        <translation>på en dator: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/templates/editing.py"/>
        <source>once more</source>
        <translation>en gång till</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>one value</source>
        <translation>ett värde</translation>
    </message>
    <message>
        <location filename="../../composer/ui/windows.py"/>
        <source>open until {0}</source>
        <translation>öppet till {0}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <location filename="../../composer/ui/preview/touch.py"/>
        <source>opens {0}</source>
        <translation>öppnar {0}</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>platform id</source>
        <translation>plattforms-id</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>platform partner id</source>
        <translation>plattformens partner-id</translation>
    </message>
    <message>
        <source>preferences options configuration keyring folder password</source>
        <translation type="vanished">inställningar alternativ konfiguration nyckelring mapp lösenord</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>preferences options configuration keyring folder password language</source>
        <translation>inställningar alternativ konfiguration nyckelring mapp lösenord språk</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/touch.py"/>
        <source>previous card</source>
        <translation>föregående kort</translation>
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
        <translation>läs mer: {0} rader</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>inspelning</translation>
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
        <translation>avsnitt: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/status.py"/>
        <source>sent by WhatsApp</source>
        <translation>skickat av WhatsApp</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/status.py"/>
        <source>sent to WhatsApp</source>
        <translation>skickat till WhatsApp</translation>
    </message>
    <message>
        <source>sticker</source>
        <translation>klistermärke</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>stop hold continue sending</source>
        <translation>stoppa håll fortsätt sändning</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/block.py"/>
        <source>strike</source>
        <translation>genomstruken</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <source>struck through</source>
        <translation>genomstruken</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>submit go</source>
        <translation>skicka in kör</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>template: {0}, language {1}</source>
        <translation>mall: {0}, språk {1}</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the British Indian Ocean Territory</source>
        <translation>Brittiska territoriet i Indiska oceanen</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the British Virgin Islands</source>
        <translation>Brittiska Jungfruöarna</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Cayman Islands</source>
        <translation>Caymanöarna</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Central African Republic</source>
        <translation>Centralafrikanska republiken</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Cocos Islands</source>
        <translation>Kokosöarna</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Comoros</source>
        <translation>Komorerna</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Cook Islands</source>
        <translation>Cooköarna</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Democratic Republic of the Congo</source>
        <translation>Kongo-Kinshasa</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Dominican Republic</source>
        <translation>Dominikanska republiken</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Falkland Islands</source>
        <translation>Falklandsöarna</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Faroe Islands</source>
        <translation>Färöarna</translation>
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
        <translation>Maldiverna</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Marshall Islands</source>
        <translation>Marshallöarna</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Netherlands</source>
        <translation>Nederländerna</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Northern Mariana Islands</source>
        <translation>Nordmarianerna</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Philippines</source>
        <translation>Filippinerna</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Republic of the Congo</source>
        <translation>Kongo-Brazzaville</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Seychelles</source>
        <translation>Seychellerna</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Solomon Islands</source>
        <translation>Salomonöarna</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Turks and Caicos Islands</source>
        <translation>Turks- och Caicosöarna</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the U.S. Virgin Islands</source>
        <translation>Amerikanska Jungfruöarna</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the United Arab Emirates</source>
        <translation>Förenade Arabemiraten</translation>
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
        <translation>brödtexten</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>the button opens: {0}</source>
        <translation>knappen öppnar: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <source>the header</source>
        <translation>sidhuvudet</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <source>the limited-time offer</source>
        <translation>det tidsbegränsade erbjudandet</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Åland Islands</source>
        <translation>Åland</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>theme appearance automatic</source>
        <translation>tema utseende automatiskt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>theme appearance bright day</source>
        <translation>tema utseende ljust dag</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>theme appearance night black</source>
        <translation>tema utseende natt svart mörkt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>theme appearance strong see</source>
        <translation>tema utseende stark se</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/carousel.py"/>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>these buttons: {0}</source>
        <extracomment>&apos;, &apos;.join(kinds); listed</extracomment>
        <translation>de här knapparna: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>to number phone</source>
        <translation>till nummer telefon</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/page.py"/>
        <source>to {0}</source>
        <translation>till {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>today {0}</source>
        <translation>i dag {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/windows.py"/>
        <source>tomorrow {0}</source>
        <translation>i morgon {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>true or false</source>
        <translation>true eller false</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>type samples picker</source>
        <translation>typ slag exempel väljare</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>unknown part</source>
        <translation>okänd del</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>v08kM29P, then Enter</source>
        <translation>v08kM29P, sedan Enter</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>vertical bars</source>
        <translation>lodstreck</translation>
    </message>
    <message>
        <source>video</source>
        <translation>video</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/definition.py"/>
        <source>when the message says</source>
        <translation>när meddelandet anger</translation>
    </message>
    <message>
        <location filename="../../composer/templates/reading.py"/>
        <source>without a name</source>
        <translation>utan namn</translation>
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
        <translation>{0} (Metas kod {1})</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>{0} ({1} times, the same each time)</source>
        <translation>{0} ({1} gånger, likadant varje gång)</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>{0} LINK says: “{1}” ({2}).</source>
        <extracomment>code; said; why</extracomment>
        <translation>{0} LINK säger: ”{1}” ({2}).</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>{0} LINK’s code is {1}.</source>
        <extracomment>code; why</extracomment>
        <translation>{0} LINKs kod är {1}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/bringing_in.py"/>
        <location filename="../../composer/ui/templates/designer/json_side.py"/>
        <source>{0} Open it in the library: here is room for one.</source>
        <translation>{0} Öppna den i biblioteket: här finns plats för en.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>{0} The business account {1} does not have this number: what is managed here would be the templates of other numbers. Correct one of the two ids; WhatsApp Manager shows which belong together.</source>
        <extracomment>self._templates.source; whose</extracomment>
        <translation>{0} Företagskontot {1} har inte det här numret: det som hanteras här skulle vara andra numrens mallar. Rätta ett av de två id:na; WhatsApp Manager visar vilka som hör ihop.</translation>
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
        <translation>{0} och {1} till</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/words.py"/>
        <source>{0} and {1} more languages</source>
        <translation>{0} och {1} språk till</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>{0} are left out; the list says why.</source>
        <translation>{0} är utelämnade; listan säger varför.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>{0} are new here.</source>
        <translation>{0} är nya här.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>{0} are no longer there.</source>
        <translation>{0} finns inte längre där.</translation>
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
        <translation>{0} knappar</translation>
    </message>
    <message>
        <source>{0} button{1}</source>
        <extracomment>&apos;&apos; if len(listed) == 1 else &apos;s&apos;; len(listed)</extracomment>
        <translation type="vanished">{0} {1}t knappar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/progress.py"/>
        <source>{0} cancelled</source>
        <translation>{0} avbrutna</translation>
    </message>
    <message>
        <location filename="../../composer/lists/keeping.py"/>
        <source>{0} cannot be read or written: {1}. Check the folder and the disk.</source>
        <extracomment>self._folder; why</extracomment>
        <translation>{0} kan inte läsas eller skrivas: {1}. Kontrollera mappen och disken.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>{0} changed there.</source>
        <translation>{0} ändrade där.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>{0} days ago</source>
        <translation>för {0} dagar sedan</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>{0} did not accept it.</source>
        <extracomment>name</extracomment>
        <translation>{0} godtog det inte.</translation>
    </message>
    <message>
        <source>{0} did not leave</source>
        <translation type="vanished">{0} gick inte iväg</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>{0} did not leave.</source>
        <translation>{0} gick inte iväg.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_form.py"/>
        <source>{0} fields must still be filled.</source>
        <translation>{0} fält måste fortfarande fyllas i.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/saving.py"/>
        <source>{0} files that were there were replaced.</source>
        <translation>{0} filer som redan fanns ersattes.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>{0} from {1}</source>
        <translation>{0} från {1}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/repeat_words.py"/>
        <source>{0} got the same message at {1}. Sent now, it arrives twice.</source>
        <translation>{0} fick samma meddelande kl. {1}. Skickas det nu kommer det fram två gånger.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/delegate.py"/>
        <source>{0} h</source>
        <translation>{0} tim</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>{0} h ago</source>
        <translation>för {0} tim sedan</translation>
    </message>
    <message>
        <location filename="../../composer/app.py"/>
        <source>{0} is a file. Composer needs a folder for its data.</source>
        <translation>{0} är en fil. Composer behöver en mapp för sina data.</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>{0} is there, but failed ({1}). Logging out and in again may help.</source>
        <extracomment>name; type(failure).__name__</extracomment>
        <translation>{0} finns där men misslyckades ({1}). Det kan hjälpa att logga ut och in igen.</translation>
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
        <translation type="vanished">{0} kan ha kommit fram</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>{0} may have arrived: no answer came.</source>
        <translation>{0} kan ha kommit fram: inget svar kom.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/progress.py"/>
        <source>{0} may have been sent</source>
        <translation>{0} kan ha skickats</translation>
    </message>
    <message>
        <location filename="../../composer/ui/notices/words.py"/>
        <source>{0} messages did not arrive</source>
        <translation>{0} meddelanden kom inte fram</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/delegate.py"/>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>{0} min ago</source>
        <translation>för {0} min sedan</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>{0} more</source>
        <extracomment>more</extracomment>
        <translation>{0} till</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/progress.py"/>
        <source>{0} not delivered</source>
        <translation>{0} ej levererade</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>{0} of the selected are at no account.</source>
        <translation>{0} av de markerade finns inte i något konto.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/repeat_words.py"/>
        <source>{0} of {1} recipients got the same message from here in the last 15 minutes, or will yet.</source>
        <translation>{0} av {1} mottagare har fått samma meddelande härifrån de senaste 15 minuterna, eller kommer att få det.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/progress.py"/>
        <source>{0} of {1} sent</source>
        <translation>{0} av {1} skickade</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>{0} only; it was put into a message of type “template”.</source>
        <extracomment>what</extracomment>
        <translation>Bara {0}; det sattes in i ett meddelande av typen ”template”.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>{0} only; put into a message, its name and language are still missing.</source>
        <extracomment>what</extracomment>
        <translation>Bara {0}; insatt i ett meddelande, namn och språk saknas fortfarande.</translation>
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
        <translation>{0} nekades</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/interactive.py"/>
        <source>{0} sections</source>
        <translation>{0} avsnitt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>{0} templates were deleted at their accounts.</source>
        <translation>{0} mallar raderades i sina konton.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>{0} templates were fetched.</source>
        <translation>{0} mallar hämtades.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/saving.py"/>
        <source>{0} templates were saved in {1}, one file each.</source>
        <translation>{0} mallar sparades i {1}, en fil var.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>{0} templates were submitted.</source>
        <translation>{0} mallar skickades in.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/editing.py"/>
        <source>{0} times more</source>
        <extracomment>left</extracomment>
        <translation>{0} gånger till</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>{0} took it, but did not give it back.</source>
        <extracomment>self._name</extracomment>
        <translation>{0} tog emot det men gav det inte tillbaka.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/model.py"/>
        <source>{0} unread</source>
        <translation>{0} olästa</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>{0} values</source>
        <extracomment>count</extracomment>
        <translation>{0} värden</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/carousel.py"/>
        <source>{0} values in its body</source>
        <extracomment>values</extracomment>
        <translation>{0} värden i brödtexten</translation>
    </message>
    <message>
        <source>{0} value{1} in its body</source>
        <extracomment>&apos;&apos; if values == 1 else &apos;s&apos;; values</extracomment>
        <translation type="vanished">{0} {1}t värden i brödtexten</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>{0} was not unlocked, so passwords can be neither read nor stored. Unlock it and try again.</source>
        <extracomment>name</extracomment>
        <translation>{0} låstes inte upp, så lösenord kan varken läsas eller sparas. Lås upp den och försök igen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/notices/words.py"/>
        <source>{0} watched messages arrived</source>
        <translation>{0} bevakade meddelanden kom fram</translation>
    </message>
    <message>
        <location filename="../../composer/ui/notices/words.py"/>
        <source>{0} watched messages were read</source>
        <translation>{0} bevakade meddelanden lästes</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>{0} were changed here and are not submitted.</source>
        <translation>{0} har ändrats här och är inte inskickade.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>{0} were changed here and there: what you wrote stays.</source>
        <translation>{0} har ändrats både här och där: det du har skrivit är kvar.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>{0} were not tried.</source>
        <translation>{0} provades inte.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>{0} were refused.</source>
        <translation>{0} nekades.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/progress.py"/>
        <source>{0} without a report</source>
        <translation>{0} utan rapport</translation>
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
        <translation type="vanished">{0} {1} Inget skickades.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/details.py"/>
        <source>{0} × {1} at {2}</source>
        <extracomment>one.devicePixelRatio(); one.size().height(); one.size().width()</extracomment>
        <translation>{0} × {1} vid {2}</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>{0}, button {1}</source>
        <extracomment>index; where.rpartition(&apos;, &apos;)[0]</extracomment>
        <translation>{0}, knapp {1}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>{0}, not chosen yet</source>
        <translation>{0}, inte valt än</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>{0}, says its file</source>
        <translation>{0}, enligt filen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>{0}: did not leave</source>
        <translation>{0}: skickades inte</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>{0}: may have arrived</source>
        <translation>{0}: kan ha kommit fram</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>{0}: refused</source>
        <translation>{0}: nekades</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>{0}: under way</source>
        <translation>{0}: pågår</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>{0}{1} (Meta’s code {2})</source>
        <extracomment>code; quoted; why</extracomment>
        <translation>{0}{1} (Metas kod {2})</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>{1} templates of “{0}” were fetched.</source>
        <translation>{1} mallar i ”{0}” hämtades.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>{field} are missing.</source>
        <translation>{field} saknas.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source>{field} becomes the end of a web address. Spaces and letters beyond English must be encoded there, such as %20 for a space.</source>
        <translation>{field} blir slutet på en webbadress. Blanksteg och bokstäver utöver de engelska måste kodas där, till exempel %20 för ett blanksteg.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/payload.py"/>
        <source>{field} begins or ends with a space. Meta&apos;s reference forbids that.</source>
        <translation>{field} börjar eller slutar med ett blanksteg. Metas referens förbjuder det.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive_payload.py"/>
        <source>{field} cannot be formatted. The marks are shown as they are typed.</source>
        <translation>{field} kan inte formateras. Tecknen visas som de skrivs.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/payload.py"/>
        <source>{field} cannot be negative.</source>
        <translation>{field} kan inte vara negativ.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>{field} cannot have gaps.</source>
        <translation>{field} kan inte ha luckor.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>{field} ends in .{ending}. The header of a template takes PDF documents only.</source>
        <translation>{field} slutar på .{ending}. En malls sidhuvud tar bara emot PDF-dokument.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>{field} has a line break, a tab or more than four spaces in a row; WhatsApp refuses that in a parameter.</source>
        <translation>{field} har en radbrytning, en tabb eller mer än fyra blanksteg i rad; WhatsApp nekar det i en parameter.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>{field} has a zero in brackets. WhatsApp strips the zero after a country code: leave it out.</source>
        <translation>{field} har en nolla inom parentes. WhatsApp tar bort nollan efter ett landsnummer: utelämna den.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>{field} has braces that begin or end no gap.</source>
        <translation>{field} har klamrar som inte börjar eller slutar någon lucka.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_payload.py"/>
        <source>{field} has no ending such as .pdf. By its ending the phone knows how to show and open the document.</source>
        <translation>{field} har ingen filändelse som .pdf. Genom filändelsen vet telefonen hur dokumentet ska visas och öppnas.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>{field} is a moment that is past. The recipient would see an offer that has ended.</source>
        <translation>{field} är en tidpunkt som har passerat. Mottagaren skulle se ett erbjudande som redan är slut.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>{field} is empty. The template asks for it.</source>
        <translation>{field} är tomt. Mallen ber om det.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/payload.py"/>
        <source>{field} is in this section already; it would be shown twice.</source>
        <translation>{field} finns redan i det här avsnittet; det skulle visas två gånger.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/payload.py"/>
        <location filename="../../composer/messages/finding.py"/>
        <location filename="../../composer/messages/parts/interactive_payload.py"/>
        <source>{field} is missing.</source>
        <translation>{field} saknas.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>{field} is missing. A date needs all six parts, or a timestamp instead of them.</source>
        <translation>{field} saknas. Ett datum behöver alla sex delar, eller en tidsstämpel i stället för dem.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source>{field} is missing. LINK&apos;s specification wants a value for every button that stands here; a button without a gap is left out.</source>
        <translation>{field} saknas. LINKs specifikation vill ha ett värde för varje knapp som står här; en knapp utan lucka utelämnas.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source>{field} is missing. Meta then shows the catalog&apos;s first product.</source>
        <translation>{field} saknas. Meta visar då katalogens första produkt.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/payload.py"/>
        <source>{field} is missing. Meta&apos;s reference requires it, LINK&apos;s specification does not.</source>
        <translation>{field} saknas. Metas referens kräver det, men inte LINKs specifikation.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source>{field} is missing. The first one is 0.</source>
        <translation>{field} saknas. Den första är 0.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>{field} is missing. The template asks for it.</source>
        <translation>{field} saknas. Mallen ber om det.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>{field} is missing; it must be “{expected}”.</source>
        <translation>{field} saknas; det måste vara ”{expected}”.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_payload.py"/>
        <source>{field} is not a complete web address.</source>
        <translation>{field} är ingen fullständig webbadress.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>{field} is not given. WhatsApp then takes its own.</source>
        <translation>{field} är inte angivet. WhatsApp tar då sitt eget.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>{field} is not of the form that the specification asks for.</source>
        <translation>{field} har inte den form som specifikationen ber om.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/payload.py"/>
        <source>{field} is the same as that of another row; each must be different, over all sections.</source>
        <translation>{field} är samma som för en annan rad; varje måste vara unikt, i alla avsnitt.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/payload.py"/>
        <source>{field} is the same as that of button {other}; each must be different.</source>
        <translation>{field} är samma som för knapp {other}; varje måste vara unikt.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_payload.py"/>
        <source>{field} is there, but empty. Leave it out: only one of link and media id may be sent.</source>
        <translation>{field} finns men är tomt. Utelämna det: bara en av länk och media-id får skickas.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/samples.py"/>
        <source>{field} is written in another shape than Meta’s own examples. Whether it is taken is not confirmed.</source>
        <translation>{field} är skrivet på ett annat sätt än i Metas egna exempel. Om det godtas är inte bekräftat.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>{field} is {count} characters long. Meta takes at most {limit}; LINK&apos;s own example has 19.</source>
        <translation>{field} är {count} tecken långt. Meta tar emot högst {limit}; LINKs eget exempel har 19.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <source>{field} is {count} characters long. {part} has at most {limit}, its own text included.</source>
        <translation>{field} är {count} tecken långt. Gränsen för {part} är {limit}, den egna texten inräknad.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>{field} is {count} characters long; {limit} is the limit in a limited-time offer.</source>
        <translation>{field} är {count} tecken långt; gränsen är {limit} i ett tidsbegränsat erbjudande.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/constraints.py"/>
        <location filename="../../composer/templates/filled.py"/>
        <source>{field} is {count} characters long; {limit} is the limit.</source>
        <translation>{field} är {count} tecken långt; gränsen är {limit}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/payload.py"/>
        <source>{field} is {days} days. Is that meant? It is a length of time in milliseconds, not a date.</source>
        <translation>{field} är {days} dagar. Är det meningen? Det är en tidslängd i millisekunder, inte ett datum.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source>{field} is {number}. There are at most ten, so the last one is {last}.</source>
        <translation>{field} är {number}. Det finns högst tio, så den sista är {last}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/agreement.py"/>
        <source>{field} is “{button}”, and the body&apos;s value is “{body}”. In an authentication template both are the same code.</source>
        <translation>{field} är ”{button}”, och brödtextens värde är ”{body}”. I en autentiseringsmall är båda samma kod.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_payload.py"/>
        <source>{field} looks like a web address. A media id is what WhatsApp gave for an upload; addresses go into Link.</source>
        <translation>{field} ser ut som en webbadress. Ett media-id är vad WhatsApp gav för en uppladdning; adresser hör hemma i Länk.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>{field} looks like seconds; it must be in milliseconds, which has three digits more.</source>
        <translation>{field} ser ut som sekunder; det måste vara i millisekunder, som har tre siffror till.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>{field} must be a complete web address that begins with https:// or http://.</source>
        <translation>{field} måste vara en fullständig webbadress som börjar med https:// eller http://.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>{field} must be a list in square brackets; here it is {given}.</source>
        <translation>{field} måste vara en lista inom hakparenteser; här är det {given}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/samples.py"/>
        <source>{field} must be a list of texts.</source>
        <translation>{field} måste vara en lista med texter.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/samples.py"/>
        <source>{field} must be a list with a list of texts.</source>
        <translation>{field} måste vara en lista med en lista med texter.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/payload.py"/>
        <source>{field} must be a moment such as 2026-03-18T16:49:21Z, with Z or an offset.</source>
        <translation>{field} måste vara en tidpunkt som 2026-03-18T16:49:21Z, med Z eller en tidsförskjutning.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>{field} must be a moment: on the wire a whole number, the milliseconds since 1 January 1970.</source>
        <translation>{field} måste vara en tidpunkt: skickad som ett heltal, millisekunderna sedan 1 januari 1970.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/payload.py"/>
        <source>{field} must be a number such as 59.3120499, with a point.</source>
        <translation>{field} måste vara ett tal som 59.3120499, med punkt.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/payload.py"/>
        <source>{field} must be a number.</source>
        <translation>{field} måste vara ett tal.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>{field} must be a whole number.</source>
        <translation>{field} måste vara ett heltal.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>{field} must be a whole number: the amount times 1000, without point or comma. 100.99 is written 100990.</source>
        <translation>{field} måste vara ett heltal: beloppet gånger 1000, utan punkt eller komma. 100,99 skrivs 100990.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>{field} must be a whole number; here it is {given}.</source>
        <translation>{field} måste vara ett heltal; här är det {given}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source>{field} must be a whole number; the first one is 0.</source>
        <translation>{field} måste vara ett heltal; den första är 0.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>{field} must be an object in braces; here it is {given}.</source>
        <translation>{field} måste vara ett objekt inom klamrar; här är det {given}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/payload.py"/>
        <source>{field} must be between -{most} and {most} degrees.</source>
        <translation>{field} måste vara mellan -{most} och {most} grader.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/component.py"/>
        <source>{field} must be between 1 and 90.</source>
        <translation>{field} måste vara mellan 1 och 90.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>{field} must be of the type “{wanted}”; here it is “{given}”.</source>
        <translation>{field} måste vara av typen ”{wanted}”; här är det ”{given}”.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>{field} must be one line.</source>
        <translation>{field} måste vara en rad.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>{field} must be text; here it is {given}.</source>
        <translation>{field} måste vara text; här är det {given}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/samples.py"/>
        <source>{field} must be texts.</source>
        <translation>{field} måste vara texter.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>{field} must be true or false; here it is {given}.</source>
        <translation>{field} måste vara true eller false; här är det {given}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/payload.py"/>
        <source>{field} must be without emoji: the button of a flow shows none.</source>
        <translation>{field} måste vara utan emojier: ett flödes knapp visar inga.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>{field} must be {expected}.</source>
        <translation>{field} måste vara {expected}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>{field} must be “COPY_CODE”, “ONE_TAP” or “ZERO_TAP”.</source>
        <translation>{field} måste vara ”COPY_CODE”, ”ONE_TAP” eller ”ZERO_TAP”.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/definition.py"/>
        <source>{field} must be “POSITIONAL” or “NAMED”.</source>
        <translation>{field} måste vara ”POSITIONAL” eller ”NAMED”.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>{field} must be “navigate” or “data_exchange”.</source>
        <translation>{field} måste vara ”navigate” eller ”data_exchange”.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive_payload.py"/>
        <source>{field} must be “text”.</source>
        <translation>{field} måste vara ”text”.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_payload.py"/>
        <source>{field} must begin with https:// or http://{small}.</source>
        <translation>{field} måste börja med https:// eller http://{small}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/payload.py"/>
        <source>{field} must not be empty. Leave it out, or give the first screen at least one value.</source>
        <translation>{field} får inte vara tomt. Utelämna det, eller ge den första skärmen minst ett värde.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/payload.py"/>
        <source>{field} names a day or hour that does not exist.</source>
        <translation>{field} anger en dag eller timme som inte finns.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/payload.py"/>
        <source>{field} names a day that does not exist: {day}.</source>
        <translation>{field} anger en dag som inte finns: {day}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>{field} should be a number; here it is text in quotes.</source>
        <translation>{field} bör vara ett tal; här är det text inom citattecken.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/definition.py"/>
        <source>{field} should be between {least} and {most} seconds for this category.</source>
        <translation>{field} bör vara mellan {least} och {most} sekunder för den här kategorin.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>{field} should be between {least} and {most}.</source>
        <translation>{field} bör vara mellan {least} och {most}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/payload.py"/>
        <source>{field} should be written as year-month-day, such as 1990-05-17.</source>
        <translation>{field} bör skrivas som år-månad-dag, till exempel 1990-05-17.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>{field} should have letters and digits only.</source>
        <translation>{field} bör bara ha bokstäver och siffror.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>{field}: “{key}” is missing. The template asks for it.</source>
        <translation>{field}: ”{key}” saknas. Mallen ber om det.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>{gap} is no gap: between the braces stand a number from 1, or small letters and underscores.</source>
        <translation>{gap} är ingen lucka: mellan klamrarna står ett nummer från 1, eller små bokstäver och understreck.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/belonging.py"/>
        <source>{here} has no place for “{key}”; it is left out.</source>
        <translation>{here} har ingen plats för ”{key}”; det utelämnas.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/msisdn.py"/>
        <source>{number} begins with 00 where a + belongs; {plain} is meant.</source>
        <translation>{number} börjar med 00 där ett + hör hemma; {plain} menas.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source>{number} begins with no country&apos;s code. Check the digits after the +.</source>
        <translation>{number} börjar inte med något lands nummer. Kontrollera siffrorna efter +.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source>{number} has no + and could be taken for a local number. {meant} ({country}) is probably meant.</source>
        <translation>{number} har inget + och kan tas för ett lokalt nummer. Troligen menas {meant} ({country}).</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source>{number} has no + and country code. It could be {candidates}.</source>
        <translation>{number} har inget + och landsnummer. Det kan vara {candidates}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source>{number} has no + and country code. Where it would go is not certain.</source>
        <translation>{number} har inget + och landsnummer. Vart det skulle gå är inte säkert.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source>{number} has no + and country code. {meant} is probably meant: the sender&apos;s number is from there.</source>
        <translation>{number} har inget + och landsnummer. Troligen menas {meant}: avsändarens nummer är därifrån.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/numbers.py"/>
        <source>{number} has no country code. Choose the country that such numbers are of.</source>
        <translation>{number} har inget landsnummer. Välj landet som sådana nummer hör till.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/msisdn.py"/>
        <source>{number} has spaces or other signs between its digits; {plain} is meant.</source>
        <translation>{number} har blanksteg eller andra tecken mellan siffrorna; {plain} menas.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/guard.py"/>
        <source>{number} is a test recipient of the sandbox and exists nowhere else. Remove it, or choose the sandbox.</source>
        <translation>{number} är en testmottagare i sandlådan och finns ingen annanstans. Ta bort den, eller välj sandlådan.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/checking.py"/>
        <source>{number} is in row {row} already; it would get the message twice.</source>
        <translation>{number} finns redan på rad {row}; det skulle få meddelandet två gånger.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/numbers.py"/>
        <source>{number} is no number of the country that is chosen, and has no country code.</source>
        <translation>{number} är inget nummer i det valda landet och har inget landsnummer.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/msisdn.py"/>
        <source>{number} is not a phone number. One begins with + and has 7 to 15 digits.</source>
        <translation>{number} är inget telefonnummer. Ett sådant börjar med + och har 7 till 15 siffror.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/payload.py"/>
        <source>{number} is there twice; it would get the message twice.</source>
        <translation>{number} finns två gånger; det skulle få meddelandet två gånger.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source>{number} is too long for {country}.</source>
        <translation>{number} är för långt för {country}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source>{number} is too short for {country}.</source>
        <translation>{number} är för kort för {country}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source>{number} is too short to be a number of any country.</source>
        <translation>{number} är för kort för att vara ett nummer i något land.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source>{number} would go to {country}, where no such number exists.</source>
        <translation>{number} skulle gå till {country}, där inget sådant nummer finns.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>{one} and {other} stand side by side. There must be a word between them.</source>
        <translation>{one} och {other} står intill varandra. Det måste stå ett ord mellan dem.</translation>
    </message>
    <message>
        <location filename="../../composer/store/faults.py"/>
        <location filename="../../composer/store/workspace.py"/>
        <source>{path} can no longer be read. Restart Composer: it sets the file aside and begins a new one.</source>
        <translation>{path} kan inte längre läsas. Starta om Composer: det lägger filen åt sidan och börjar på en ny.</translation>
    </message>
    <message>
        <location filename="../../composer/store/faults.py"/>
        <location filename="../../composer/store/workspace.py"/>
        <source>{path} cannot be read or written. If it lies on a network drive or a stick, check the connection.</source>
        <translation>{path} kan inte läsas eller skrivas. Om den ligger på en nätverksenhet eller ett USB-minne, kontrollera anslutningen.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/checking.py"/>
        <source>{variable} is sent as it stands. “Send to a list” fills it with each row’s value.</source>
        <translation>{variable} skickas som det står. ”Skicka till en lista” fyller i varje rads värde.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>{where}: the gap {name} is missing.</source>
        <translation>{where}: luckan {name} saknas.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>{where}: the gap {name} was added.</source>
        <translation>{where}: luckan {name} har lagts till.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>{where}: the gap {old} is called {name}.</source>
        <translation>{where}: luckan {old} heter {name}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>{where}: the gaps stand in another order.</source>
        <translation>{where}: luckorna står i en annan ordning.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>{where}: they stand in another order.</source>
        <translation>{where}: de står i en annan ordning.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>{where}The parts stand in another order.</source>
        <translation>{where}Delarna står i en annan ordning.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>{where}The {part} is missing.</source>
        <translation>{where}Saknas: {part}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>{where}The {part} was added.</source>
        <translation>{where}Tillagt: {part}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>{where}“{key}” differs.</source>
        <translation>{where}”{key}” skiljer sig.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>{where}“{key}” is missing.</source>
        <translation>{where}”{key}” saknas.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>{where}“{key}” is “{other}”, not “{one}”.</source>
        <translation>{where}”{key}” är ”{other}”, inte ”{one}”.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>{where}“{key}” was added.</source>
        <translation>{where}”{key}” har lagts till.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/slots.py"/>
        <source>{{1}} is your verification code.</source>
        <translation>{{1}} är din verifieringskod.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/payload.py"/>
        <source>“deterministic” is the only language policy there is.</source>
        <translation>”deterministic” är den enda språkpolicy som finns.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/bodies.py"/>
        <source>“hsm” belongs to Meta&apos;s On-Premises API; the Cloud API does not have it.</source>
        <translation>”hsm” hör till Metas On-Premises API; Cloud API har det inte.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/hsm.py"/>
        <source>“hsm” was deprecated in version 2.39; it was read as a template.</source>
        <translation>”hsm” utgick i version 2.39; det lästes som en mall.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/own_rules.py"/>
        <source>“message_activity_sharing” must be true or false.</source>
        <translation>”message_activity_sharing” måste vara true eller false.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/checking.py"/>
        <source>“messaging_product” is missing; it must be “whatsapp”.</source>
        <translation>”messaging_product” saknas; det måste vara ”whatsapp”.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/payload.py"/>
        <source>“phone” is no key of a contact; “phones”, a list, is probably meant. It will be sent as it is.</source>
        <translation>”phone” är ingen nyckel i en kontakt; troligen menas ”phones”, en lista. Det skickas som det är.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source>“subType” and “sub_type” name two kinds of button. Keep one of them.</source>
        <translation>”subType” och ”sub_type” anger två knapptyper. Behåll en av dem.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source>“subType” and “sub_type” say the same; one is enough.</source>
        <translation>”subType” och ”sub_type” säger samma sak; en räcker.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/bringing_in.py"/>
        <source>“{0}” cannot be read: {1}.</source>
        <translation>”{0}” kan inte läsas: {1}.</translation>
    </message>
    <message>
        <location filename="../../composer/list_sending.py"/>
        <source>“{0}” cannot be written: {1}. Choose another folder.</source>
        <extracomment>path; why</extracomment>
        <translation>”{0}” kan inte skrivas: {1}. Välj en annan mapp.</translation>
    </message>
    <message>
        <location filename="../../composer/interlock.py"/>
        <source>“{0}” does not send to {1}. Add them to its test recipients in Settings, or let it send to everybody there. Nothing was sent.</source>
        <extracomment>_named(outside); self._account.name</extracomment>
        <translation>”{0}” skickar inte till {1}. Lägg till dem bland kontots testmottagare i Inställningar, eller låt det skicka till alla där. Inget skickades.</translation>
    </message>
    <message>
        <location filename="../../composer/companions.py"/>
        <source>“{0}” ended before it was ready</source>
        <extracomment>words[0]</extracomment>
        <translation>”{0}” avslutades innan den var redo</translation>
    </message>
    <message>
        <location filename="../../composer/template_calls.py"/>
        <source>“{0}” has no number to send from, and templates belong to one.</source>
        <extracomment>found.name</extracomment>
        <translation>”{0}” har inget nummer att skicka från, och mallar hör till ett.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/reading.py"/>
        <source>“{0}” has no time zone; UTC is assumed</source>
        <extracomment>key</extracomment>
        <translation>”{0}” har ingen tidszon; UTC antas</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/bringing_in.py"/>
        <source>“{0}” holds no text.</source>
        <translation>”{0}” innehåller ingen text.</translation>
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
        <translation>”{0}” är en fil på den här datorn, och WhatsApp hämtar medier från en webbadress. Lägg filen där alla kan öppna den i en webbläsare och dra adressen hit, eller skriv den i fältet ”Länk”.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/dropping.py"/>
        <source>“{0}” is a spreadsheet. Save it as CSV in your spreadsheet program and drop that file, or copy its rows and paste them here.</source>
        <translation>”{0}” är ett kalkylark. Spara det som CSV i ditt kalkylprogram och släpp den filen, eller kopiera raderna och klistra in dem här.</translation>
    </message>
    <message>
        <location filename="../../composer/template_calls.py"/>
        <source>“{0}” is an On-Premises account: such a client sends templates, and they are managed at Meta’s Cloud API.</source>
        <extracomment>found.name</extracomment>
        <translation>”{0}” är ett On-Premises-konto: en sådan klient skickar mallar, men de hanteras i Metas Cloud API.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>“{0}” is neither an id nor a name.</source>
        <extracomment>part</extracomment>
        <translation>”{0}” är varken ett id eller ett namn.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/bringing_in.py"/>
        <source>“{0}” is not a file.</source>
        <translation>”{0}” är ingen fil.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/reading.py"/>
        <source>“{0}” is not a map</source>
        <extracomment>key</extracomment>
        <translation>”{0}” är inget objekt</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/reading.py"/>
        <source>“{0}” is not a time that can be read</source>
        <extracomment>key</extracomment>
        <translation>”{0}” är ingen tid som kan läsas</translation>
    </message>
    <message>
        <location filename="../../composer/formats/link.py"/>
        <location filename="../../composer/formats/scalars.py"/>
        <source>“{0}” is not a value that JSON knows.</source>
        <extracomment>name; word</extracomment>
        <translation>”{0}” är inget värde som JSON känner till.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/reading.py"/>
        <source>“{0}” is not written as a whole number</source>
        <extracomment>key</extracomment>
        <translation>”{0}” är inte skrivet som ett heltal</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/reading.py"/>
        <source>“{0}” is there more than once</source>
        <extracomment>as_text(key)</extracomment>
        <translation>”{0}” finns mer än en gång</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <source>“{0}”: It is missing.</source>
        <extracomment>name</extracomment>
        <translation>”{0}”: Det saknas.</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <source>“{0}”: It is of the wrong type.</source>
        <extracomment>one.name</extracomment>
        <translation>”{0}”: Det är av fel typ.</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <source>“{0}”: It must be a list of texts.</source>
        <extracomment>one.name</extracomment>
        <translation>”{0}”: Det måste vara en lista med texter.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>“{code}” is no currency of the standard ISO 4217, such as EUR or SEK.</source>
        <translation>”{code}” är ingen valuta i standarden ISO 4217, som EUR eller SEK.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/payload.py"/>
        <location filename="../../composer/templates/payload/definition.py"/>
        <source>“{code}” is not one of the languages that the specification lists.</source>
        <translation>”{code}” är inget av språken som specifikationen räknar upp.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>“{code}” should be written “{meant}”.</source>
        <translation>”{code}” bör skrivas ”{meant}”.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/component.py"/>
        <source>“{format}” is no format of a header that is known here: text, image, video, document or location.</source>
        <translation>”{format}” är inget sidhuvudsformat som är känt här: text, bild, video, dokument eller plats.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/definition.py"/>
        <source>“{given}” is no category. It must be MARKETING, UTILITY or AUTHENTICATION.</source>
        <translation>”{given}” är ingen kategori. Det måste vara MARKETING, UTILITY eller AUTHENTICATION.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/definition.py"/>
        <source>“{given}” is usually written “{meant}”. Meta takes either.</source>
        <translation>”{given}” skrivs vanligen ”{meant}”. Meta godtar båda.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/definition.py"/>
        <source>“{given}” was a category until 2023. New templates are MARKETING, UTILITY or AUTHENTICATION.</source>
        <translation>”{given}” var en kategori till 2023. Nya mallar är MARKETING, UTILITY eller AUTHENTICATION.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_payload.py"/>
        <source>“{host}” is an address within a network of your own; WhatsApp cannot fetch a file from there.</source>
        <translation>”{host}” är en adress i ditt eget nätverk; WhatsApp kan inte hämta en fil därifrån.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/cta_url/payload.py"/>
        <source>“{host}” is an address within a network of your own; the recipient cannot open it.</source>
        <translation>”{host}” är en adress i ditt eget nätverk; mottagaren kan inte öppna den.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/payload.py"/>
        <source>“{key}” and “{meant}” say the same; which of them counts is not confirmed.</source>
        <translation>”{key}” och ”{meant}” säger samma sak; vilket av dem som räknas är inte bekräftat.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/words.py"/>
        <source>“{key}” and “{meant}” say the same; “{key}” was left as it is. Keep one of them.</source>
        <translation>”{key}” och ”{meant}” säger samma sak; ”{key}” lämnades som det är. Behåll ett av dem.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/payload.py"/>
        <source>“{key}” belongs into “parameters”; here it has no effect.</source>
        <translation>”{key}” hör hemma i ”parameters”; här har det ingen verkan.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/editing.py"/>
        <source>“{key}” cannot be changed any more, only the category and the components. Make a new template instead.</source>
        <translation>”{key}” kan inte ändras längre, bara kategorin och komponenterna. Gör en ny mall i stället.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/payload.py"/>
        <source>“{key}” is another format&apos;s spelling; LINK&apos;s own is “{meant}”. What LINK does with it is not confirmed.</source>
        <translation>”{key}” är ett annat formats stavning; LINKs egen är ”{meant}”. Vad LINK gör med det är inte bekräftat.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/payload.py"/>
        <source>“{key}” is not a key of the specification; “{meant}” is meant.</source>
        <translation>”{key}” är ingen nyckel i specifikationen; ”{meant}” menas.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/words.py"/>
        <source>“{key}” is not how Meta spells it; “{meant}” was understood.</source>
        <translation>”{key}” är inte Metas stavning; ”{meant}” förstods.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/payload.py"/>
        <source>“{key}” is not in the specification. It will be sent as it is.</source>
        <translation>”{key}” finns inte i specifikationen. Det skickas som det är.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>“{key}” is there more than once in the same object; the last ones, in lines {lines}, count.</source>
        <translation>”{key}” finns mer än en gång i samma objekt; de sista, på raderna {lines}, räknas.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>“{key}” is there more than once in the same object; the one in line {lines} counts.</source>
        <translation>”{key}” finns mer än en gång i samma objekt; det på rad {lines} räknas.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>“{key}” is usually written “{meant}”.</source>
        <translation>”{key}” skrivs vanligen ”{meant}”.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>“{kind}” is another spelling; LINK&apos;s own is “{meant}”. What LINK does with it is not confirmed.</source>
        <translation>”{kind}” är en annan stavning; LINKs egen är ”{meant}”. Vad LINK gör med det är inte bekräftat.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/component.py"/>
        <source>“{kind}” is no component that is known here. It is kept as it is, and not checked.</source>
        <translation>”{kind}” är ingen komponent som är känd här. Den behålls som den är och kontrolleras inte.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source>“{kind}” is no kind of button that the specification knows. It will be sent as it is.</source>
        <translation>”{kind}” är ingen knapptyp som specifikationen känner till. Det skickas som det är.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <source>“{kind}” is no part of a template that LINK&apos;s specification knows. It will be sent as it is.</source>
        <translation>”{kind}” är ingen malldel som LINKs specifikation känner till. Det skickas som det är.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>“{kind}” is no type of button that is known here. It is kept as it is, and not checked.</source>
        <translation>”{kind}” är ingen knapptyp som är känd här. Den behålls som den är och kontrolleras inte.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>“{kind}” is no type of value that LINK&apos;s specification knows. It will be sent as it is.</source>
        <translation>”{kind}” är ingen värdetyp som LINKs specifikation känner till. Det skickas som det är.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <location filename="../../composer/templates/payload/component.py"/>
        <source>“{kind}” is usually written “{meant}”. Meta takes either.</source>
        <translation>”{kind}” skrivs vanligen ”{meant}”. Meta godtar båda.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/text/payload.py"/>
        <source>“{link}” should begin with https:// or http://, so that it is a link on every phone.</source>
        <translation>”{link}” bör börja med https:// eller http://, så att den är en länk på alla telefoner.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/checking.py"/>
        <source>“{name}” is empty in this row, and the message needs it.</source>
        <translation>”{name}” är tomt på den här raden, och meddelandet behöver det.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>“{name}” is no number and no name; the gap of a link is written {{1}}.</source>
        <translation>”{name}” är varken nummer eller namn; en länks lucka skrivs {{1}}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/own_rules.py"/>
        <source>“{number}” looks like no phone number and no WhatsApp id.</source>
        <translation>”{number}” ser varken ut som ett telefonnummer eller ett WhatsApp-id.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>“{other}” does not belong to a value of the type “{kind}”.</source>
        <translation>”{other}” hör inte till ett värde av typen ”{kind}”.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>“{said}” is no gap of the template; here “{name}” is needed.</source>
        <translation>”{said}” är ingen lucka i mallen; här behövs ”{name}”.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/unknown.py"/>
        <source>“{type}” is no interactive type that the specification knows. The message is sent as it is, and nothing in it is checked.</source>
        <translation>”{type}” är ingen interaktiv typ som specifikationen känner till. Meddelandet skickas som det är, och inget i det kontrolleras.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/unknown.py"/>
        <source>“{type}” is no interactive type that the specification knows; “{meant}” is meant.</source>
        <translation>”{type}” är ingen interaktiv typ som specifikationen känner till; ”{meant}” menas.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/unknown.py"/>
        <source>“{type}” is no type of message that the specification knows.</source>
        <translation>”{type}” är ingen meddelandetyp som specifikationen känner till.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/unknown.py"/>
        <source>“{type}” is no type of message that the specification knows; “{meant}” is meant.</source>
        <translation>”{type}” är ingen meddelandetyp som specifikationen känner till; ”{meant}” menas.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/belonging.py"/>
        <source>“{what}” belongs to {owners}; {here} does not have it. It will be sent as it is.</source>
        <translation>”{what}” hör till {owners}; {here} har det inte. Det skickas som det är.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>“{word}” in line {lines} was read as {meaning}.</source>
        <translation>”{word}” på rad {lines} lästes som {meaning}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>“{word}” in lines {lines} was read as {meaning}.</source>
        <translation>”{word}” på raderna {lines} lästes som {meaning}.</translation>
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
        <translation>Skicka till 1 person</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/confirm.py"/>
        <source>Send to {0} people</source>
        <translation>Skicka till {0} personer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/confirm.py"/>
        <source>Send to {0} recipients</source>
        <translation>Skicka till {0} mottagare</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/confirm.py"/>
        <source>They get several messages each, in {0} requests.</source>
        <translation>De får flera meddelanden var, i {0} anrop.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/confirm.py"/>
        <source>This goes to {0} recipients, from “{1}”.</source>
        <translation>Det här går till {0} mottagare, från ”{1}”.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/confirm.py"/>
        <source>“{0}” is a live account: one real person gets this.</source>
        <translation>”{0}” är ett skarpt konto: en riktig person får det här.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/confirm.py"/>
        <source>“{0}” is a live account: {1} real people get this.</source>
        <translation>”{0}” är ett skarpt konto: {1} riktiga personer får det här.</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <location filename="../../composer/ui/settings/connection_test.py"/>
        <source>The test did not work: {0}</source>
        <translation>Testet fungerade inte: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/connection_test.py"/>
        <source>There is no {0} to try. Type it first.</source>
        <translation>Det finns inget att prova: {0}. Fyll i det först.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/connection_test.py"/>
        <source>Trying…</source>
        <translation>Provar…</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <location filename="../../composer/ui/inbox/list_pane.py"/>
        <source>Conversations</source>
        <translation>Konversationer</translation>
    </message>
</context>
<context>
    <name>DataDesk</name>
    <message>
        <location filename="../../composer/ui/settings/data_desk.py"/>
        <source>Forget a number</source>
        <translation>Glöm ett nummer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/data_desk.py"/>
        <source>How long messages are kept</source>
        <translation>Hur länge meddelanden sparas</translation>
    </message>
</context>
<context>
    <name>DayBars</name>
    <message>
        <location filename="../../composer/ui/deliveries/bars.py"/>
        <source>{0} messages</source>
        <translation>{0} meddelanden</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <location filename="../../composer/ui/templates/deeds.py"/>
        <source>1 template was removed from the library.</source>
        <translation>1 mall togs bort ur biblioteket.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/deeds.py"/>
        <source>Accounts that have them keep them.</source>
        <translation>Konton som har dem behåller dem.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/deeds.py"/>
        <source>The template was copied as JSON.</source>
        <translation>Mallen kopierades som JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/deeds.py"/>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/deeds.py"/>
        <source>What was changed here is gone.</source>
        <translation>Det som ändrats här är borta.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/deeds.py"/>
        <source>{0} templates were copied as JSON.</source>
        <translation>{0} mallar kopierades som JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/deeds.py"/>
        <source>{0} templates were removed from the library.</source>
        <translation>{0} mallar togs bort ur biblioteket.</translation>
    </message>
</context>
<context>
    <name>DefinitionPane</name>
    <message>
        <location filename="../../composer/ui/templates/designer/json_side.py"/>
        <source>Line {0}, column {1}: {2} Until it is mended, the template stays as it was.</source>
        <translation>Rad {0}, kolumn {1}: {2} Tills det är rättat är mallen som den var.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/json_side.py"/>
        <source>Not in the template yet</source>
        <translation>Inte i mallen än</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/json_side.py"/>
        <source>Open a file with a template…</source>
        <translation>Öppna en fil med en mall…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/json_side.py"/>
        <source>Paste JSON in the template&apos;s place</source>
        <translation>Ersätt mallen med inklistrad JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/json_side.py"/>
        <source>The definition</source>
        <translation>Definitionen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/json_side.py"/>
        <source>The template as JSON</source>
        <translation>Mallen som JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/json_side.py"/>
        <source>The template was changed meanwhile; your text is kept.</source>
        <translation>Mallen har ändrats under tiden; din text är kvar.</translation>
    </message>
</context>
<context>
    <name>DeliveriesPage</name>
    <message>
        <location filename="../../composer/ui/deliveries/page.py"/>
        <source>The journal did not answer. Nothing is lost by it.</source>
        <translation>Journalen svarade inte. Inget går förlorat av det.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/page.py"/>
        <source>The messages could not be read</source>
        <translation>Meddelandena kunde inte läsas</translation>
    </message>
</context>
<context>
    <name>DesignerHead</name>
    <message>
        <location filename="../../composer/ui/templates/designer/head.py"/>
        <source>Back to the templates</source>
        <translation>Tillbaka till mallarna</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/head.py"/>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/head.py"/>
        <source>No language yet</source>
        <translation>Inget språk än</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/head.py"/>
        <source>Not saved yet</source>
        <translation>Inte sparad än</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/head.py"/>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Gör om (Ctrl+Skift+Z)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/head.py"/>
        <source>Saved</source>
        <translation>Sparad</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/head.py"/>
        <source>Saving…</source>
        <translation>Sparar…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/head.py"/>
        <source>Template without a name</source>
        <translation>Mall utan namn</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/head.py"/>
        <source>Undo (Ctrl+Z)</source>
        <translation>Ångra (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/head.py"/>
        <source>Use in a message</source>
        <translation>Använd i meddelande</translation>
    </message>
</context>
<context>
    <name>DesignerPage</name>
    <message>
        <location filename="../../composer/ui/templates/designer/page.py"/>
        <source>Drop it to open it in this template’s place: undo brings it back</source>
        <translation>Släpp för att öppna i stället för den här mallen: Ångra tar tillbaka den</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/page.py"/>
        <source>Nothing to fix. The template is as Meta’s review asks.</source>
        <translation>Inget att rätta. Mallen är så som Metas granskning vill ha den.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/page.py"/>
        <source>One thing must be mended before this can be submitted.</source>
        <translation>En sak måste rättas innan den kan skickas in.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/page.py"/>
        <source>Problems</source>
        <translation>Problem</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/page.py"/>
        <source>Problems ({0})</source>
        <translation>Problem ({0})</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/page.py"/>
        <source>The text in the JSON pane is not in the template yet: mend it, or undo.</source>
        <translation>Texten i JSON-panelen finns inte i mallen än: rätta den eller ångra.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/page.py"/>
        <source>{0} things must be mended before this can be submitted.</source>
        <translation>{0} saker måste rättas innan den kan skickas in.</translation>
    </message>
</context>
<context>
    <name>DetailHead</name>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>A name that an account has cannot be changed: duplicate the template instead.</source>
        <translation>Ett namn som ett konto har kan inte ändras: duplicera mallen i stället.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Compare its languages</source>
        <translation>Jämför språken</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Compare with another…</source>
        <translation>Jämför med en annan…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Copy as JSON (Ctrl+C)</source>
        <translation>Kopiera som JSON (Ctrl+C)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Copy for another tool, or save a page</source>
        <translation>Kopiera till ett annat verktyg, eller spara en sida</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Delete at the account…</source>
        <translation>Radera i kontot…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Design</source>
        <translation>Designa</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Duplicate (Ctrl+D)</source>
        <translation>Duplicera (Ctrl+D)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Export as JSON…</source>
        <translation>Exportera som JSON…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Hand over</source>
        <translation>Lämna över</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Remove from the library (Delete)</source>
        <translation>Ta bort ur biblioteket (Del)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Rename… (F2)</source>
        <translation>Byt namn… (F2)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Submit a copy to “{0}”…</source>
        <translation>Skicka in en kopia till ”{0}”…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Submit again…</source>
        <translation>Skicka in igen…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Submit the changes…</source>
        <translation>Skicka in ändringarna…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Submit…</source>
        <translation>Skicka in…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>The template’s name</source>
        <translation>Mallens namn</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Use in a message</source>
        <translation>Använd i meddelande</translation>
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
        <translation>Anrop</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>Details of the message</source>
        <translation>Uppgifter om meddelandet</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>It was not sent from here.</source>
        <translation>Det skickades inte härifrån.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail.py"/>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>No report has come yet.</source>
        <translation>Ingen rapport har kommit än.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>Not sent from here</source>
        <translation>Inte skickat härifrån</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail.py"/>
        <source>Nothing to fix. The template is as Meta’s review asks.</source>
        <translation>Inget att rätta. Mallen är så som Metas granskning vill ha den.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail.py"/>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail.py"/>
        <source>Problems</source>
        <translation>Problem</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail.py"/>
        <source>Problems ({0})</source>
        <translation>Problem ({0})</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>Request</source>
        <translation>Anrop</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>The report as JSON</source>
        <translation>Rapporten som JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>The request as JSON</source>
        <translation>Anropet som JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail.py"/>
        <source>The template as JSON</source>
        <translation>Mallen som JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>To {0}</source>
        <translation>Till {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>What Composer did</source>
        <translation>Vad Composer gjorde</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>What happened</source>
        <translation>Vad som hände</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>What was sent</source>
        <translation>Vad som skickades</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>from {0}</source>
        <translation>från {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>received {0}</source>
        <translation>mottaget {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>repeated</source>
        <translation>upprepat</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>1 message</source>
        <translation>1 meddelande</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>Choose file…</source>
        <translation>Välj fil…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>Export what is shown: {0}</source>
        <translation>Exportera det som visas: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>Exporting to {0}…</source>
        <translation>Exporterar till {0}…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>Exporting to {0}… {1} messages</source>
        <translation>Exporterar till {0}… {1} meddelanden</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>File format</source>
        <translation>Filformat</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>Hide numbers but for three digits</source>
        <translation>Dölj nummer utom tre siffror</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>Open the folder</source>
        <translation>Öppna mappen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>Progress of the export</source>
        <translation>Exportens förlopp</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>The file was not written: {0}. Choose another place.</source>
        <translation>Filen skrevs inte: {0}. Välj en annan plats.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>all messages that are found</source>
        <translation>alla meddelanden som hittats</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>{0} messages</source>
        <translation>{0} meddelanden</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>{0} messages were written to {1}.</source>
        <translation>{0} meddelanden skrevs till {1}.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>Changed here since. The account does not have it yet.</source>
        <translation>Ändrad här sedan dess. Kontot har det inte än.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>Discard them</source>
        <translation>Förkasta dem</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>Fetch again</source>
        <translation>Hämta igen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>It can be edited again from {0}.</source>
        <translation>Den kan redigeras igen från {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>It is a template of “{0}”: fetch it</source>
        <translation>Det är en mall i ”{0}”: hämta den</translation>
    </message>
    <message>
        <source>Known: {0}</source>
        <translation type="vanished">Känt: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>Last looked up: {0}</source>
        <translation>Senast kontrollerad: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>Submit the changes…</source>
        <translation>Skicka in ändringarna…</translation>
    </message>
</context>
<context>
    <name>FetchPanel</name>
    <message>
        <location filename="../../composer/ui/templates/fetch_panel.py"/>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/fetch_panel.py"/>
        <source>Fetch</source>
        <translation>Hämta</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/fetch_panel.py"/>
        <source>Fetch from “{0}”</source>
        <translation>Hämta från ”{0}”</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/fetch_panel.py"/>
        <source>Ids of the templates to fetch</source>
        <translation>Id för mallarna som ska hämtas</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/fetch_panel.py"/>
        <source>Template ids, as WhatsApp Manager shows them</source>
        <translation>Mall-id, så som WhatsApp Manager visar dem</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/fetch_panel.py"/>
        <source>The number that the templates belong to</source>
        <translation>Numret som mallarna hör till</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <location filename="../../composer/ui/forms/field.py"/>
        <source>{0}, required</source>
        <translation>{0}, obligatoriskt</translation>
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
        <translation>Diagram (Ctrl+G)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/filters.py"/>
        <source>Deliveries</source>
        <translation>Leveranser</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/filters.py"/>
        <source>Export what is shown… (Ctrl+E)</source>
        <translation>Exportera det som visas… (Ctrl+E)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/filters.py"/>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/filters.py"/>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/filters.py"/>
        <source>One or two letters are looked for in the newest {0} messages.</source>
        <translation>En eller två bokstäver söks i de {0} senaste meddelandena.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/filters.py"/>
        <source>Only {0}. Show all dates</source>
        <translation>Endast {0}. Visa alla datum</translation>
    </message>
    <message>
        <source>Only {0}. Show all days</source>
        <translation type="vanished">Bara {0}. Visa alla dagar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/filters.py"/>
        <source>Search name, text or id</source>
        <translation>Sök namn, text eller id</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/filters.py"/>
        <source>Search number, text, id or code</source>
        <translation>Sök nummer, text, id eller kod</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/filters.py"/>
        <source>Search the messages</source>
        <translation>Sök bland meddelandena</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/filters.py"/>
        <source>Search the templates</source>
        <translation>Sök bland mallarna</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/filters.py"/>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/filters.py"/>
        <source>Show all dates</source>
        <translation>Visa alla datum</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation type="vanished">Visa alla dagar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/filters.py"/>
        <source>Show: {0}, {1}</source>
        <translation>Visa: {0}, {1}</translation>
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
        <translation>&amp;Klar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/welcome/tour.py"/>
        <source>&amp;Next</source>
        <translation>&amp;Nästa</translation>
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
        <translation>Det tas bort…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>It stays a test recipient of: {0}.</source>
        <translation>Det förblir testmottagare för: {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>Keep it</source>
        <translation>Behåll det</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>Look what there is</source>
        <translation>Se vad som finns</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>Looking…</source>
        <translation>Letar…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>May have been sent, and what became of them will not be known: {0}.</source>
        <translation>Kan ha skickats, och vad som blev av dem kommer inte att bli känt: {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>Number to forget</source>
        <translation>Nummer att glömma</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>Remove everything of {0}?</source>
        <translation>Vill du ta bort allt om {0}?</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>Remove for good</source>
        <translation>Ta bort för gott</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>Removed of {0}: sent messages {1}, reports {2}, received messages {3}, rows of lists {4}, begun replies {5}.</source>
        <translation>Borttaget om {0}: skickade meddelanden {1}, rapporter {2}, mottagna meddelanden {3}, listrader {4}, påbörjade svar {5}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>Rows of lists that were sent: {0}, begun replies: {1}.</source>
        <translation>Rader i listor som har skickats: {0}, påbörjade svar: {1}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>Sent messages: {0}, their reports: {1}, received messages: {2}.</source>
        <translation>Skickade meddelanden: {0}, deras rapporter: {1}, mottagna meddelanden: {2}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>Staying, because they are leaving at this moment or wait together with others’: {0}. Look again later.</source>
        <translation>Blir kvar, eftersom de skickas just nu eller väntar tillsammans med andras: {0}. Titta igen senare.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>Still waiting, and then not sent: {0}.</source>
        <translation>Väntar fortfarande, och skickas då inte: {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>The daily copies of the journal are replaced by a new one. A relay may keep its callbacks as long as its configuration says. This cannot be undone.</source>
        <translation>De dagliga kopiorna av journalen ersätts med en ny. Ett relä kan spara sina återanrop så länge som dess konfiguration anger. Det här går inte att ångra.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>The daily copies were replaced by one of now, in which the number is not.</source>
        <translation>De dagliga kopiorna har ersatts med en aktuell, som inte innehåller numret.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>The draft in Compose names the number; it stays as you write it.</source>
        <translation>Utkastet i Skriv anger numret; det är kvar som du skriver det.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>There is nothing of {0}.</source>
        <translation>Det finns inget om {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>When a person asks not to be in your data any more: all that was sent to their number and came from it is removed.</source>
        <translation>När en person ber att inte längre finnas i dina data: allt som har skickats till och kommit från numret tas bort.</translation>
    </message>
</context>
<context>
    <name>FormatSide</name>
    <message>
        <location filename="../../composer/ui/compose/formats_side.py"/>
        <source>Copied</source>
        <translation>Kopierat</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/formats_side.py"/>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/formats_side.py"/>
        <source>Copy as {0}</source>
        <translation>Kopiera som {0}</translation>
    </message>
</context>
<context>
    <name>FormatsPane</name>
    <message>
        <location filename="../../composer/ui/compose/formats_pane.py"/>
        <source>Formats side by side</source>
        <translation>Format sida vid sida</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/formats_pane.py"/>
        <source>Side by side in a window of its own</source>
        <translation>Sida vid sida i ett eget fönster</translation>
    </message>
</context>
<context>
    <name>FormatsView</name>
    <message>
        <location filename="../../composer/ui/compose/formats_view.py"/>
        <source>All of it can be said.</source>
        <translation>Allt kan sägas.</translation>
    </message>
    <message>
        <source>Coloured: what Meta does not have.</source>
        <translation type="vanished">Färgat: det som Meta inte har.</translation>
    </message>
    <message>
        <source>Coloured: what is otherwise with LINK; point at it.</source>
        <translation type="vanished">Färgat: det som är annorlunda hos LINK; peka på det.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="vanished">Kopierat</translation>
    </message>
    <message>
        <source>Copy the JSON</source>
        <translation type="vanished">Kopiera JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/formats_view.py"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/formats_view.py"/>
        <source>The request in LINK’s format</source>
        <translation>Anropet i LINKs format</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/formats_view.py"/>
        <source>The request in this format</source>
        <translation>Anropet i det här formatet</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/formats_view.py"/>
        <source>There is no message that this format could say.</source>
        <translation>Det finns inget meddelande som formatet kan uttrycka.</translation>
    </message>
    <message>
        <source>This format can say all of it.</source>
        <translation type="vanished">Formatet kan uttrycka allt.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/formats_view.py"/>
        <source>To change it, write into the tab JSON, or paste any format there.</source>
        <translation>Ändra det genom att skriva i fliken JSON, eller klistra in valfritt format där.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/formats_view.py"/>
        <source>Underlined with dashes: what Meta does not have (F7).</source>
        <translation>Streckat understruket: det som Meta inte har (F7).</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/formats_view.py"/>
        <source>Underlined with dashes: what is otherwise with LINK (F7).</source>
        <translation>Streckat understruket: det som är annorlunda hos LINK (F7).</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/formats_view.py"/>
        <source>What this account sends.</source>
        <translation>Det som kontot skickar.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/formats_view.py"/>
        <source>{0} requests: one message to one recipient each; this is the first.</source>
        <translation>{0} anrop: ett meddelande till en mottagare var; det här är det första.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/formats_view.py"/>
        <source>{0}: {1} problems</source>
        <translation>{0}: {1} problem</translation>
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
        <translation>Hjälp</translation>
    </message>
    <message>
        <location filename="../../composer/habits.py"/>
        <source>Help (F1)</source>
        <translation>Hjälp (F1)</translation>
    </message>
    <message>
        <location filename="../../composer/habits.py"/>
        <source>Help for where you are</source>
        <translation>Hjälp för det du ser</translation>
    </message>
    <message>
        <location filename="../../composer/habits.py"/>
        <source>The first minute</source>
        <translation>Den första minuten</translation>
    </message>
    <message>
        <location filename="../../composer/habits.py"/>
        <source>manual question explain</source>
        <translation>handbok fråga förklara</translation>
    </message>
    <message>
        <location filename="../../composer/habits.py"/>
        <source>tour introduction guide begin practice</source>
        <translation>rundtur introduktion guide börja öva</translation>
    </message>
    <message>
        <location filename="../../composer/habits.py"/>
        <source>version licence details</source>
        <translation>version licens uppgifter</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <location filename="../../composer/ui/handover/menu.py"/>
        <source>Copied as {0}.</source>
        <translation>Kopierat som {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/handover/menu.py"/>
        <source>Copy as {0}</source>
        <translation>Kopiera som {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/handover/menu.py"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/handover/menu.py"/>
        <source>Save a page</source>
        <translation>Spara en sida</translation>
    </message>
    <message>
        <location filename="../../composer/ui/handover/menu.py"/>
        <source>Save a page as HTML…</source>
        <translation>Spara en sida som HTML…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/handover/menu.py"/>
        <source>Save a page as PDF…</source>
        <translation>Spara en sida som PDF…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/handover/menu.py"/>
        <source>The page could not be written to {0}: {1}. Choose another folder.</source>
        <translation>Sidan kunde inte skrivas till {0}: {1}. Välj en annan mapp.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/handover/menu.py"/>
        <source>The page is in {0}.</source>
        <translation>Sidan finns i {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/handover/menu.py"/>
        <source>User name, password or token are not in it: it takes them from the environment.</source>
        <translation>Användarnamn, lösenord och token ingår inte: de tas från miljön.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/handover/menu.py"/>
        <source>Web page (*.html)</source>
        <translation>Webbsida (*.html)</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <location filename="../../composer/ui/help/window.py"/>
        <source>Back (Alt+Left)</source>
        <translation>Tillbaka (Alt+Vänster)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/help/window.py"/>
        <source>Forward (Alt+Right)</source>
        <translation>Framåt (Alt+Höger)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/help/window.py"/>
        <source>Help for Composer</source>
        <translation>Hjälp för Composer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/help/window.py"/>
        <source>Nothing was found. Try one word.</source>
        <translation>Inget hittades. Försök med ett enda ord.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/help/window.py"/>
        <source>Search the help</source>
        <translation>Sök i hjälpen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/help/window.py"/>
        <source>This page is not translated yet; here it is in English.</source>
        <translation>Den här sidan är inte översatt än; här är den på engelska.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/help/window.py"/>
        <source>Topics</source>
        <translation>Ämnen</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <location filename="../../composer/ui/templates/history.py"/>
        <source>Calls about this template</source>
        <translation>Anrop om mallen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/history.py"/>
        <source>Nothing was asked of an account about this template yet.</source>
        <translation>Inget konto har tillfrågats om mallen än.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/history.py"/>
        <source>Request and answer</source>
        <translation>Anrop och svar</translation>
    </message>
</context>
<context>
    <name>HoldStrip</name>
    <message>
        <location filename="../../composer/ui/compose/hold_strip.py"/>
        <source>1 message waits.</source>
        <translation>1 meddelande väntar.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/hold_strip.py"/>
        <source>Account settings…</source>
        <translation>Kontoinställningar…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/hold_strip.py"/>
        <source>Resume sending</source>
        <translation>Återuppta sändning</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/hold_strip.py"/>
        <source>Sending with “{0}” stands still. {1}. {2} {3}</source>
        <translation>Sändningen med ”{0}” står still. {1}. {2} {3}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/hold_strip.py"/>
        <source>{0} messages wait.</source>
        <translation>{0} meddelanden väntar.</translation>
    </message>
</context>
<context>
    <name>Ids</name>
    <message>
        <location filename="../../composer/ui/deliveries/ids.py"/>
        <source>Composer’s own name for the request; reports carry it</source>
        <translation>Composers eget namn på anropet; rapporter bär det</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/ids.py"/>
        <source>Copy the {0}</source>
        <translation>Kopiera {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/ids.py"/>
        <source>LINK’s or Meta’s name for the message</source>
        <translation>LINKs eller Metas namn på meddelandet</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/ids.py"/>
        <source>The refId of the request that was sent before</source>
        <translation>refId för anropet som skickades tidigare</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/ids.py"/>
        <source>WhatsApp’s name for the message; answers carry it</source>
        <translation>WhatsApps namn på meddelandet; svar bär det</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <location filename="../../composer/ui/inbox/page.py"/>
        <source>The account through which this came was removed. Add it again to reply.</source>
        <translation>Kontot som det här kom genom har tagits bort. Lägg till det igen för att svara.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/page.py"/>
        <source>The journal did not answer. Nothing is lost by it.</source>
        <translation>Journalen svarade inte. Inget går förlorat av det.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/page.py"/>
        <source>The messages could not be read</source>
        <translation>Meddelandena kunde inte läsas</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/page.py"/>
        <source>This message has no phone number to which a reply could go.</source>
        <translation>Meddelandet har inget telefonnummer som ett svar kan gå till.</translation>
    </message>
</context>
<context>
    <name>InstallationPanel</name>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>A thousand messages with their reports take about 3 MB in the journal. A copy of it is made each day. The newest seven stay beside it, fewer where they take more than 1 GB together.</source>
        <translation>Tusen meddelanden med sina rapporter tar ungefär 3 MB i journalen. En kopia görs varje dag. De sju nyaste ligger kvar bredvid den, färre om de tillsammans tar mer än 1 GB.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>All that Composer writes is in this folder, on this computer. Passwords are not in it.</source>
        <translation>Allt som Composer skriver finns i den här mappen, på den här datorn. Lösenord finns inte i den.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>Check again</source>
        <translation>Kontrollera igen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>Data folder</source>
        <translation>Datamapp</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>Drafts, journal and log</source>
        <translation>Utkast, journal och logg</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>Looking for the keyring…</source>
        <translation>Letar efter nyckelringen…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>Open the folder</source>
        <translation>Öppna mappen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>Passwords and tokens</source>
        <translation>Lösenord och token</translation>
    </message>
</context>
<context>
    <name>JsonEdit</name>
    <message>
        <location filename="../../composer/ui/forms/json_edit.py"/>
        <source>Not JSON yet. Line {0}, column {1}: {2}</source>
        <translation>Inte JSON än. Rad {0}, kolumn {1}: {2}</translation>
    </message>
</context>
<context>
    <name>JsonPane</name>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>Bring it back</source>
        <translation>Ta tillbaka</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>Copied</source>
        <translation>Kopierat</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>Copy the JSON</source>
        <translation>Kopiera JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>Each row fills this in</source>
        <translation>Varje rad fyller i det här</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>In LINK’s words</source>
        <translation>Med LINKs ord</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>Line {0}, column {1}: {2} Until it is mended, the message stays as it was.</source>
        <translation>Rad {0}, kolumn {1}: {2} Tills det är rättat är meddelandet som det var.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>Next request</source>
        <translation>Nästa anrop</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>Not in the message yet</source>
        <translation>Inte i meddelandet än</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>Open a file with a message…</source>
        <translation>Öppna en fil med ett meddelande…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>Paste JSON in the message&apos;s place</source>
        <translation>Ersätt meddelandet med inklistrad JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>Previous request</source>
        <translation>Föregående anrop</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>Request {0} of {1}</source>
        <translation>Anrop {0} av {1}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>The message was changed meanwhile; your text is kept.</source>
        <translation>Meddelandet har ändrats under tiden; din text är kvar.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>The request as JSON</source>
        <translation>Anropet som JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>Tidy: repair and indent the JSON</source>
        <translation>Snygga till: reparera och dra in JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>What will be sent</source>
        <translation>Vad som skickas</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>“Formats” has what this account sends, byte for byte.</source>
        <translation>”Format” har det som kontot skickar, byte för byte.</translation>
    </message>
</context>
<context>
    <name>JsonSide</name>
    <message>
        <location filename="../../composer/ui/inbox/json_side.py"/>
        <source>As it came</source>
        <translation>Som det kom</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/json_side.py"/>
        <source>As it was sent</source>
        <translation>Som det skickades</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/json_side.py"/>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/json_side.py"/>
        <source>Copy the text as it came</source>
        <translation>Kopiera texten som den kom</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/json_side.py"/>
        <source>The message as JSON</source>
        <translation>Meddelandet som JSON</translation>
    </message>
</context>
<context>
    <name>KeepingCard</name>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>90 days</source>
        <translation>90 dagar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>Another time</source>
        <translation>En annan tid</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>Apply</source>
        <translation>Använd</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>Change nothing</source>
        <translation>Ändra inget</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>Days to keep, from 7 to 3650</source>
        <translation>Dagar att spara, från 7 till 3650</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>Everything</source>
        <translation>Allt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>From before {0}: sent messages {1}, their reports {2}, received messages {3}.</source>
        <translation>Från tiden före {0}: skickade meddelanden {1}, deras rapporter {2}, mottagna meddelanden {3}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>How long messages are kept</source>
        <translation>Hur länge meddelanden sparas</translation>
    </message>
    <message>
        <source>Keep so long</source>
        <translation type="vanished">Spara så länge</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>Looking how much that is…</source>
        <translation>Ser efter hur mycket det är…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>Messages that were not sent from here, with their reports: {0}.</source>
        <translation>Meddelanden som inte har skickats härifrån, med deras rapporter: {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>Nothing is that old yet.</source>
        <translation>Inget är så gammalt än.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>Of that age, but staying, because they wait, are under way or may have been sent: {0}.</source>
        <translation>Så gamla, men blir kvar eftersom de väntar, är på väg eller kan ha skickats: {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>One year</source>
        <translation>Ett år</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>Remove it</source>
        <translation>Ta bort det</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>Remove what is older than {0} days?</source>
        <translation>Vill du ta bort det som är äldre än {0} dagar?</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>Removed messages: {0}. Others go by themselves when they are that old.</source>
        <translation>Borttagna meddelanden: {0}. Andra försvinner av sig själva när de är så gamla.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>This cannot be undone.</source>
        <translation>Det här går inte att ångra.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>What is older goes by itself: messages with their reports, what people wrote, and the lists that were sent. Drafts and templates stay, and so does what is under way or may have been sent. The daily copies have it for up to seven days more.</source>
        <translation>Det som är äldre försvinner av sig självt: meddelanden med sina rapporter, det som folk har skrivit och listorna som har skickats. Utkast och mallar blir kvar, liksom det som är på väg eller kan ha skickats. De dagliga kopiorna har det i upp till sju dagar till.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>What is older is being removed, bit by bit. You can go on meanwhile.</source>
        <translation>Det som är äldre tas bort bit för bit. Du kan fortsätta under tiden.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>days</source>
        <translation>dagar</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <location filename="../../composer/ui/commands/sheet.py"/>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/sheet.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
</context>
<context>
    <name>KindPanel</name>
    <message>
        <location filename="../../composer/ui/compose/kind_panel.py"/>
        <source>Kinds and samples</source>
        <translation>Typer och exempel</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/kind_panel.py"/>
        <source>Nothing found. Try a word such as “button” or “template”.</source>
        <translation>Inget hittades. Försök med ett ord som ”knapp” eller ”mall”.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/kind_panel.py"/>
        <source>Samples</source>
        <translation>Exempel</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/kind_panel.py"/>
        <source>Search kinds and samples</source>
        <translation>Sök typer och exempel</translation>
    </message>
</context>
<context>
    <name>KindPicker</name>
    <message>
        <location filename="../../composer/ui/compose/picker.py"/>
        <source>Choose another kind of message (Ctrl+Shift+K)</source>
        <translation>Välj en annan meddelandetyp (Ctrl+Skift+K)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/picker.py"/>
        <source>Kind of message: {0}</source>
        <translation>Meddelandetyp: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/picker.py"/>
        <source>Unknown kind</source>
        <translation>Okänd typ</translation>
    </message>
</context>
<context>
    <name>LanguageMatrix</name>
    <message>
        <location filename="../../composer/ui/templates/use/matrix.py"/>
        <source>Built alike</source>
        <translation>Lika uppbyggda</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/matrix.py"/>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/matrix.py"/>
        <source>Compared with the first</source>
        <translation>Jämfört med det första</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/matrix.py"/>
        <source>Enter or a double click in a column writes the message in that language.</source>
        <translation>Enter eller dubbelklick i en kolumn skriver meddelandet på det språket.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/matrix.py"/>
        <source>The template in all its languages</source>
        <translation>Mallen på alla sina språk</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/matrix.py"/>
        <source>not there</source>
        <translation>finns inte</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/matrix.py"/>
        <source>{0} in all its languages</source>
        <translation>{0} på alla sina språk</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/matrix.py"/>
        <source>{0} languages, all built alike: a message that fits one fits all.</source>
        <translation>{0} språk, alla lika uppbyggda: ett meddelande som passar ett passar alla.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/matrix.py"/>
        <source>{0} languages, of which one is built otherwise than the first.</source>
        <translation>{0} språk, av vilka ett är uppbyggt annorlunda än det första.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/matrix.py"/>
        <source>{0} languages, of which {1} are built otherwise than the first: a message that fits one may not fit these.</source>
        <translation>{0} språk, av vilka {1} är uppbyggda annorlunda än det första: ett meddelande som passar ett kanske inte passar dem.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <location filename="../../composer/ui/settings/leaving.py"/>
        <source>Discard</source>
        <translation>Förkasta</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/leaving.py"/>
        <source>Some changes are not saved</source>
        <translation>Vissa ändringar är inte sparade</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/leaving.py"/>
        <source>Stay</source>
        <translation>Stanna kvar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/leaving.py"/>
        <source>You changed {0} in Settings. Without saving, these changes are lost.</source>
        <translation>Du har ändrat {0} i Inställningar. Om du inte sparar går ändringarna förlorade.</translation>
    </message>
</context>
<context>
    <name>LeftoversBox</name>
    <message>
        <location filename="../../composer/ui/forms/leftovers.py"/>
        <source>The form has no field for this: it is not in the specification, or belongs to a choice that is not made. It is kept and sent as it stands here, as JSON.</source>
        <translation>Formuläret har inget fält för detta: det finns inte i specifikationen, eller hör till ett val som inte har gjorts. Det behålls och skickas som det står här, som JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/leftovers.py"/>
        <source>Without a field</source>
        <translation>Utan fält</translation>
    </message>
</context>
<context>
    <name>Length</name>
    <message>
        <location filename="../../composer/ui/forms/times.py"/>
        <source>48 hours, unless said</source>
        <translation>48 timmar, om inget anges</translation>
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
        <translation>Påbörja en mall</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/library_page.py"/>
        <source>Bring one in</source>
        <translation>Ta in en</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/library_page.py"/>
        <source>Choose one to see how it looks, what its account says of it, and what can be done.</source>
        <translation>Välj en för att se hur den ser ut, vad dess konto säger om den och vad som kan göras.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/library_page.py"/>
        <source>Drop it to bring it into the library</source>
        <translation>Släpp för att ta in den i biblioteket</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/library_page.py"/>
        <source>No template chosen</source>
        <translation>Ingen mall vald</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/library_page.py"/>
        <source>No template yet</source>
        <translation>Ingen mall än</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/library_page.py"/>
        <source>Templates begin conversations: Meta reviews them once, then they can be sent to anybody. Begin one here, or paste or drop JSON: a definition, an answer of Meta’s API, a message with a template.</source>
        <translation>Mallar inleder konversationer: Meta granskar dem en gång, sedan kan de skickas till vem som helst. Påbörja en här, eller klistra in eller släpp JSON: en definition, ett svar från Metas API, ett meddelande med en mall.</translation>
    </message>
</context>
<context>
    <name>ListChip</name>
    <message>
        <location filename="../../composer/ui/lists/chip.py"/>
        <source>Look at the rows, and send</source>
        <translation>Titta på raderna och skicka</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/chip.py"/>
        <source>Next row</source>
        <translation>Nästa rad</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/chip.py"/>
        <source>Pasted rows</source>
        <translation>Inklistrade rader</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/chip.py"/>
        <source>Previous row</source>
        <translation>Föregående rad</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/chip.py"/>
        <source>Remove the list</source>
        <translation>Ta bort listan</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/chip.py"/>
        <source>Shown: row {0}</source>
        <translation>Visas: rad {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/chip.py"/>
        <source>To the list {0}</source>
        <translation>Till listan {0}</translation>
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
        <translation>1 mall</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>Begin a template (Ctrl+N)</source>
        <translation>Påbörja en mall (Ctrl+N)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>Bring in</source>
        <translation>Ta in</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>Fetch from an account by id…</source>
        <translation>Hämta från ett konto med id…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>Fetch what the accounts have of the templates that are shown (F5)</source>
        <translation>Hämta det som kontona har av mallarna som visas (F5)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>No template matches</source>
        <translation>Ingen mall matchar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>Open JSON files…</source>
        <translation>Öppna JSON-filer…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>Open a folder of JSON files…</source>
        <translation>Öppna en mapp med JSON-filer…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>Paste JSON (Ctrl+V)</source>
        <translation>Klistra in JSON (Ctrl+V)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/list_pane.py"/>
        <source>Search conversations</source>
        <translation>Sök konversationer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>Search for fewer words, or show all templates.</source>
        <translation>Sök på färre ord, eller visa alla mallar.</translation>
    </message>
    <message>
        <source>Search for less, or show all templates.</source>
        <translation type="vanished">Sök på mindre, eller visa alla mallar.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/list_pane.py"/>
        <source>Search numbers and messages</source>
        <translation>Sök nummer och meddelanden</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>Show all templates</source>
        <translation>Visa alla mallar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>Templates</source>
        <translation>Mallar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>{0} of {1}</source>
        <translation>{0} av {1}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>{0} templates</source>
        <translation>{0} mallar</translation>
    </message>
</context>
<context>
    <name>ListSending</name>
    <message>
        <location filename="../../composer/list_sending.py"/>
        <source>Pasted rows</source>
        <translation>Inklistrade rader</translation>
    </message>
    <message>
        <location filename="../../composer/list_sending.py"/>
        <source>Send it again</source>
        <translation>Skicka igen</translation>
    </message>
    <message>
        <location filename="../../composer/list_sending.py"/>
        <source>The result is in “{0}”.</source>
        <translation>Resultatet finns i ”{0}”.</translation>
    </message>
    <message>
        <location filename="../../composer/list_sending.py"/>
        <source>What became of each row can be saved below, now and later.</source>
        <translation>Vad som hände med varje rad kan sparas nedan, nu och senare.</translation>
    </message>
    <message>
        <location filename="../../composer/list_sending.py"/>
        <source>“{0}” is on its way to 1 recipient.</source>
        <translation>”{0}” är på väg till 1 mottagare.</translation>
    </message>
    <message>
        <location filename="../../composer/list_sending.py"/>
        <source>“{0}” is on its way to {1} recipients.</source>
        <translation>”{0}” är på väg till {1} mottagare.</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <location filename="../../composer/ui/forms/marks.py"/>
        <source>Bold: *text* (Ctrl+B)</source>
        <translation>Fet: *text* (Ctrl+B)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/marks.py"/>
        <source>Code: `text`</source>
        <translation>Kod: `text`</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/marks.py"/>
        <source>Italic: _text_ (Ctrl+I)</source>
        <translation>Kursiv: _text_ (Ctrl+I)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/marks.py"/>
        <source>Put a gap here, which each message fills: {{1}}</source>
        <translation>Sätt en lucka här, som varje meddelande fyller: {{1}}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/marks.py"/>
        <source>Strike-through: ~text~</source>
        <translation>Genomstruken: ~text~</translation>
    </message>
</context>
<context>
    <name>MessageForm</name>
    <message>
        <location filename="../../composer/ui/compose/message_form.py"/>
        <source>Add another message to the request</source>
        <translation>Lägg till ett meddelande i anropet</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/message_form.py"/>
        <source>No form knows this type of message. Every key of it is here, as JSON.</source>
        <translation>Inget formulär känner till den här meddelandetypen. Alla dess nycklar finns här, som JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/message_form.py"/>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Gör om (Ctrl+Skift+Z)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/message_form.py"/>
        <source>Undo (Ctrl+Z)</source>
        <translation>Ångra (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>MessagesTable</name>
    <message>
        <location filename="../../composer/ui/deliveries/table.py"/>
        <source>Messages</source>
        <translation>Meddelanden</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/table.py"/>
        <source>Messages that came while the list held still for you</source>
        <translation>Meddelanden som kom medan listan stod still för dig</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/table.py"/>
        <source>{0} new</source>
        <translation>{0} nya</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <location filename="../../composer/ui/forms/times.py"/>
        <source>Choose a moment</source>
        <translation>Välj en tidpunkt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/times.py"/>
        <source>Choose…</source>
        <translation>Välj…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/times.py"/>
        <source>Date and time…</source>
        <translation>Datum och tid…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/times.py"/>
        <source>In 1 hour</source>
        <translation>Om 1 timme</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/times.py"/>
        <source>In 24 hours</source>
        <translation>Om 24 timmar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/times.py"/>
        <source>In 4 hours</source>
        <translation>Om 4 timmar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/times.py"/>
        <source>In 7 days</source>
        <translation>Om 7 dagar</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <location filename="../../composer/ui/templates/notice.py"/>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>NoticesPanel</name>
    <message>
        <location filename="../../composer/ui/settings/notices_panel.py"/>
        <source>Messages that do not arrive</source>
        <translation>Meddelanden som inte kommer fram</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/notices_panel.py"/>
        <source>Messages that you watch are told of in any case, however old they are: when they arrive, when they are read, and if they fail. Deliveries has a bell for that beside each message.</source>
        <translation>Meddelanden som du bevakar får du alltid veta något om, hur gamla de än är: när de kommer fram, när de läses och om de misslyckas. I Leveranser finns en klocka för det vid varje meddelande.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/notices_panel.py"/>
        <source>Tell me when something that I sent fails</source>
        <translation>Säg till när något som jag har skickat misslyckas</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/notices_panel.py"/>
        <source>While Composer is not in front, your desktop tells you if a message that you sent in the last 24 hours fails, is refused, or gets no report in time. There is at most one notice a minute. It says to whom and why, never what the message says; a click on it opens Deliveries.</source>
        <translation>När Composer inte är framme säger skrivbordet till om ett meddelande som du har skickat de senaste 24 timmarna misslyckas, nekas eller inte får någon rapport i tid. Det blir högst en avisering i minuten. Den anger till vem och varför, aldrig vad meddelandet säger; ett klick på den öppnar Leveranser.</translation>
    </message>
</context>
<context>
    <name>Pairs</name>
    <message>
        <location filename="../../composer/ui/forms/lists.py"/>
        <source>Add a key and value</source>
        <translation>Lägg till nyckel och värde</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/lists.py"/>
        <source>Key</source>
        <translation>Nyckel</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/lists.py"/>
        <source>Remove this pair</source>
        <translation>Ta bort paret</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/lists.py"/>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../../composer/ui/commands/palette.py"/>
        <source>Commands</source>
        <translation>Kommandon</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/palette.py"/>
        <source>Nothing is called “{0}”. Try another word for it.</source>
        <translation>Inget heter ”{0}”. Försök med ett annat ord.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/palette.py"/>
        <source>Search commands</source>
        <translation>Sök kommandon</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/palette.py"/>
        <source>What would you like to do?</source>
        <translation>Vad vill du göra?</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/palette.py"/>
        <source>choose</source>
        <translation>välj</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/palette.py"/>
        <source>close</source>
        <translation>stäng</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/palette.py"/>
        <source>do it</source>
        <translation>utför</translation>
    </message>
</context>
<context>
    <name>PhoneScene</name>
    <message>
        <location filename="../../composer/ui/preview/scene.py"/>
        <source>Phone preview</source>
        <translation>Telefonförhandsvisning</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/scene.py"/>
        <source>The person answered: {0}</source>
        <translation>Personen svarade: {0}</translation>
    </message>
</context>
<context>
    <name>PhoneSide</name>
    <message>
        <location filename="../../composer/ui/templates/designer/phone_side.py"/>
        <source>Taps are only tried here: nothing is sent to the Inbox.</source>
        <translation>Tryck provas bara här: inget skickas till inkorgen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/phone_side.py"/>
        <source>What the phone shows</source>
        <translation>Vad telefonen visar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/phone_side.py"/>
        <source>With gaps</source>
        <translation>Med luckor</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/phone_side.py"/>
        <source>With samples</source>
        <translation>Med exempel</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <location filename="../../composer/ui/compose/problems.py"/>
        <source>Nothing to fix. The message is as the specification asks.</source>
        <translation>Inget att rätta. Meddelandet är så som specifikationen vill ha det.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/problems.py"/>
        <source>Problems</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <location filename="../../composer/ui/templates/progress.py"/>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <location filename="../../composer/ui/widgets/rail_button.py"/>
        <source>{0}, {1} unread</source>
        <translation>{0}, {1} olästa</translation>
    </message>
</context>
<context>
    <name>RawPane</name>
    <message>
        <location filename="../../composer/ui/deliveries/raw.py"/>
        <source>Copy the text as it was sent</source>
        <translation>Kopiera texten som den skickades</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/raw.py"/>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/raw.py"/>
        <source>Previous</source>
        <translation>Föregående</translation>
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
        <translation>1 reparation: {1}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/read_note.py"/>
        <source>Close this note</source>
        <translation>Stäng notisen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/read_note.py"/>
        <source>Reading “{0}”…</source>
        <translation>Läser ”{0}”…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/read_note.py"/>
        <source>Reading…</source>
        <translation>Läser…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/read_note.py"/>
        <source>Show all</source>
        <translation>Visa alla</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/read_note.py"/>
        <source>Show less</source>
        <translation>Visa mindre</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/read_note.py"/>
        <source>The text was not quite JSON.</source>
        <translation>Texten var inte riktigt JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/read_note.py"/>
        <source>{0} Nothing was changed.</source>
        <translation>{0} Inget ändrades.</translation>
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
        <translation>Sök nummer eller namn</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/recipient_list.py"/>
        <source>Find a recipient</source>
        <translation>Sök en mottagare</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/recipient_list.py"/>
        <source>Recipients</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/recipient_list.py"/>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/recipient_list.py"/>
        <source>Remove all</source>
        <translation>Ta bort alla</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/recipient_list.py"/>
        <source>Remove the chosen recipients</source>
        <translation>Ta bort de valda mottagarna</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/recipient_list.py"/>
        <source>{0} of {1} recipients</source>
        <translation>{0} av {1} mottagare</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/recipient_list.py"/>
        <source>{0} recipients</source>
        <translation>{0} mottagare</translation>
    </message>
</context>
<context>
    <name>Recipients</name>
    <message>
        <location filename="../../composer/ui/compose/recipients.py"/>
        <source>Add a number, +46701234567</source>
        <translation>Lägg till ett nummer, +46701234567</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/recipients.py"/>
        <source>All {0}, to look through</source>
        <translation>Alla {0}, att titta igenom</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/recipients.py"/>
        <source>Remove all</source>
        <translation>Ta bort alla</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/recipients.py"/>
        <source>Remove all recipients. Undo (Ctrl+Z) brings them back.</source>
        <translation>Ta bort alla mottagare. Ångra (Ctrl+Z) tar tillbaka dem.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/recipients.py"/>
        <source>Remove {0}</source>
        <translation>Ta bort {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/recipients.py"/>
        <source>To: add a recipient&apos;s number</source>
        <translation>Till: lägg till en mottagares nummer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/recipients.py"/>
        <source>and {0} more</source>
        <translation>och {0} till</translation>
    </message>
</context>
<context>
    <name>Refreshing</name>
    <message>
        <location filename="../../composer/ui/templates/refreshing.py"/>
        <source>1 template is no longer at its account.</source>
        <translation>1 mall finns inte längre i sitt konto.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/refreshing.py"/>
        <source>Fetching {0} of {1}</source>
        <translation>Hämtar {0} av {1}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/refreshing.py"/>
        <source>No account has any of these templates: nothing was fetched.</source>
        <translation>Inget konto har någon av de här mallarna: inget hämtades.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/refreshing.py"/>
        <source>Stopped. What was read stays.</source>
        <translation>Stoppat. Det som lästes är kvar.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/refreshing.py"/>
        <source>{0} templates are no longer at their account.</source>
        <translation>{0} mallar finns inte längre i sitt konto.</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <location filename="../../composer/ui/settings/removal.py"/>
        <source>Its password and token are removed from the keyring. What was sent stays in Deliveries; what still waits is held.</source>
        <translation>Dess lösenord och token tas bort ur nyckelringen. Det som skickats finns kvar i Leveranser; det som fortfarande väntar hålls kvar.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/removal.py"/>
        <source>Keep it</source>
        <translation>Behåll det</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/removal.py"/>
        <source>Remove account</source>
        <translation>Ta bort konto</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/removal.py"/>
        <source>Remove this account…</source>
        <translation>Ta bort kontot…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/removal.py"/>
        <source>Remove “{0}”?</source>
        <translation>Ta bort ”{0}”?</translation>
    </message>
</context>
<context>
    <name>ReplyBox</name>
    <message>
        <location filename="../../composer/ui/inbox/reply.py"/>
        <source>From {0} · {1}</source>
        <translation>Från {0} · {1}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/reply.py"/>
        <source>Open in Compose, to send something else than text</source>
        <translation>Öppna i Skriv, för att skicka annat än text</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/reply.py"/>
        <source>Reply</source>
        <translation>Svar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/reply.py"/>
        <source>Send</source>
        <translation>Skicka</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/reply.py"/>
        <source>Send (Ctrl+Enter)</source>
        <translation>Skicka (Ctrl+Enter)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/reply.py"/>
        <source>The sandbox delivers your reply all the same.</source>
        <translation>Sandlådan levererar ändå ditt svar.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/reply.py"/>
        <source>Use a template</source>
        <translation>Använd en mall</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/reply.py"/>
        <source>Write a reply…</source>
        <translation>Skriv ett svar…</translation>
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
        <translation>Alla {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/table.py"/>
        <source>F2 mends a cell, the space bar leaves rows out or lets them in again.</source>
        <translation>F2 rättar en cell, mellanslag utelämnar rader eller tar med dem igen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/table.py"/>
        <source>Left out {0}</source>
        <translation>Utelämnade {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/table.py"/>
        <source>Rows to show</source>
        <translation>Rader att visa</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/table.py"/>
        <source>The rows of the list</source>
        <translation>Listans rader</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/table.py"/>
        <source>Warnings {0}</source>
        <translation>Varningar {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/table.py"/>
        <source>Will be sent {0}</source>
        <translation>Skickas {0}</translation>
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
        <translation>Går till</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/model.py"/>
        <source>Left out by you</source>
        <translation>Utelämnad av dig</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/model.py"/>
        <source>Not checked yet</source>
        <translation>Inte kontrollerad än</translation>
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
        <translation>Utkastet ersattes. Ångra (Ctrl+Z) tar tillbaka det gamla.</translation>
    </message>
</context>
<context>
    <name>SandboxPanel</name>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>1,000 times faster</source>
        <translation>1 000 gånger snabbare</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>10 times faster</source>
        <translation>10 gånger snabbare</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>100 times faster</source>
        <translation>100 gånger snabbare</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>A message is read after five seconds. One that is held back is reported after 15 minutes, because LINK goes on trying that long.</source>
        <translation>Ett meddelande läses efter fem sekunder. Ett som hålls tillbaka rapporteras efter 15 minuter, eftersom LINK försöker så länge.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>A message is read at once. One that is held back is reported after a second instead of 15 minutes.</source>
        <translation>Ett meddelande läses genast. Ett som hålls tillbaka rapporteras efter en sekund i stället för 15 minuter.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>A message is read at once. One that is held back is reported after nine seconds instead of 15 minutes.</source>
        <translation>Ett meddelande läses genast. Ett som hålls tillbaka rapporteras efter nio sekunder i stället för 15 minuter.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>A message is read within a second. One that is held back is reported after a minute and a half instead of 15 minutes.</source>
        <translation>Ett meddelande läses inom en sekund. Ett som hålls tillbaka rapporteras efter en och en halv minut i stället för 15 minuter.</translation>
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
        <translation>Mottagare</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>Test recipients</source>
        <translation>Testmottagare</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>The sandbox behaves like LINK, on this computer: it checks requests strictly and sends delivery reports. Nothing ever leaves your machine. Who gets a message decides what happens to it:</source>
        <translation>Sandlådan beter sig som LINK, på den här datorn: den kontrollerar anrop strikt och skickar leveransrapporter. Inget lämnar någonsin din dator. Vem som får ett meddelande avgör vad som händer med det:</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>Time in the sandbox</source>
        <translation>Tid i sandlådan</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>What happens to a message</source>
        <translation>Vad som händer med ett meddelande</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>Write to {0}</source>
        <translation>Skriv till {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>{0} This counts for what waits already, too.</source>
        <translation>{0} Det gäller även det som redan väntar.</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <location filename="../../composer/ui/settings/secret_field.py"/>
        <source>Kept for this session only: it is gone when Composer is closed.</source>
        <translation>Behålls bara för den här sessionen: det försvinner när Composer stängs.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/secret_field.py"/>
        <source>Stored. Type to replace it.</source>
        <translation>Sparat. Skriv för att ersätta det.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/secret_field.py"/>
        <source>{0}, required</source>
        <translation>{0}, obligatoriskt</translation>
    </message>
</context>
<context>
    <name>SendBar</name>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>1 request</source>
        <translation>1 anrop</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>Add a test recipient</source>
        <translation>Lägg till en testmottagare</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>Check and send…</source>
        <translation>Granska och skicka…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>Each message can be followed even when an answer was lost.</source>
        <translation>Varje meddelande kan följas även om ett svar gick förlorat.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>Fewer requests; a lost answer then leaves all of them uncertain.</source>
        <translation>Färre anrop; ett förlorat svar gör då alla osäkra.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>From: the number that the message comes from</source>
        <translation>Från: numret som meddelandet kommer från</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>One request for all recipients</source>
        <translation>Ett anrop för alla mottagare</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>One request for each recipient</source>
        <translation>Ett anrop för varje mottagare</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>Pause sending with this account</source>
        <translation>Pausa sändningen med det här kontot</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>Send</source>
        <translation>Skicka</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>Send (Ctrl+Enter)</source>
        <translation>Skicka (Ctrl+Enter)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>Send to a list… (Ctrl+L)</source>
        <translation>Skicka till en lista… (Ctrl+L)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>What waits stays here until you resume it.</source>
        <translation>Det som väntar stannar här tills du återupptar.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>{0} requests</source>
        <translation>{0} anrop</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>{0}; how they are made</source>
        <translation>{0}; hur de görs</translation>
    </message>
</context>
<context>
    <name>SendStrip</name>
    <message>
        <location filename="../../composer/ui/compose/strip.py"/>
        <source>Cancel what has not left yet</source>
        <translation>Avbryt det som inte har skickats än</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/strip.py"/>
        <source>Hide</source>
        <translation>Dölj</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/strip.py"/>
        <source>Show in Deliveries</source>
        <translation>Visa i Leveranser</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/strip.py"/>
        <source>Stop sending</source>
        <translation>Sluta skicka</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/strip.py"/>
        <source>{0} messages</source>
        <translation>{0} meddelanden</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <location filename="../../composer/sending.py"/>
        <source>1 message has not left yet. Cancelled, it stays unsent.</source>
        <translation>1 meddelande har inte gått iväg än. Avbryts det förblir det oskickat.</translation>
    </message>
    <message>
        <location filename="../../composer/sending.py"/>
        <source>Cancel what has not left</source>
        <translation>Avbryt det som väntar</translation>
    </message>
    <message>
        <location filename="../../composer/sending.py"/>
        <source>Send it again</source>
        <translation>Skicka igen</translation>
    </message>
    <message>
        <location filename="../../composer/sending.py"/>
        <source>To {0} recipients</source>
        <translation>Till {0} mottagare</translation>
    </message>
    <message>
        <location filename="../../composer/sending.py"/>
        <source>{0} messages have not left yet. Cancelled, they stay unsent.</source>
        <translation>{0} meddelanden har inte gått iväg än. Avbryts de förblir de oskickade.</translation>
    </message>
    <message>
        <location filename="../../composer/sending.py"/>
        <source>{0}; next try {1}</source>
        <translation>{0}; nästa försök {1}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <location filename="../../composer/ui/settings/page.py"/>
        <source>Accounts</source>
        <translation>Konton</translation>
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
        <translation>Data och hemligheter</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/page.py"/>
        <source>Notices</source>
        <translation>Aviseringar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/page.py"/>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/page.py"/>
        <source>not saved yet</source>
        <translation>inte sparat än</translation>
    </message>
</context>
<context>
    <name>SeveralDeeds</name>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>Delete it there</source>
        <translation>Radera den där</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>Delete them there</source>
        <translation>Radera dem där</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>Deleted there ({0})</source>
        <translation>Raderade där ({0})</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>Deleting {0} of {1}</source>
        <translation>Raderar {0} av {1}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>Fetched ({0})</source>
        <translation>Hämtade ({0})</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>Fetching {0} of {1}</source>
        <translation>Hämtar {0} av {1}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>Looking through {0} of {1}</source>
        <translation>Går igenom {0} av {1}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>No account has any of these templates.</source>
        <translation>Inget konto har någon av de här mallarna.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>None of these can be submitted now; the list says why.</source>
        <translation>Ingen av de här kan skickas in nu; listan säger varför.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>Something is still under way. One thing at a time.</source>
        <translation>Något pågår fortfarande. En sak i taget.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>Stopping after this one…</source>
        <translation>Stoppar efter den här…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>Submit {0}</source>
        <translation>Skicka in {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>Submitted ({0})</source>
        <translation>Inskickade ({0})</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>Submitting {0} of {1}</source>
        <translation>Skickar in {0} av {1}</translation>
    </message>
</context>
<context>
    <name>SeveralMessages</name>
    <message>
        <location filename="../../composer/ui/compose/several.py"/>
        <source>Message</source>
        <translation>Meddelande</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/several.py"/>
        <source>Remove this message from the request</source>
        <translation>Ta bort meddelandet ur anropet</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/several.py"/>
        <source>Unknown</source>
        <translation>Okänt</translation>
    </message>
</context>
<context>
    <name>SeveralPane</name>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>And {0} more</source>
        <translation>Och {0} till</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Compare the two</source>
        <translation>Jämför de två</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Copy as JSON (Ctrl+C)</source>
        <translation>Kopiera som JSON (Ctrl+C)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Delete at their accounts…</source>
        <translation>Radera i sina konton…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Did not leave ({0})</source>
        <translation>Gick inte iväg ({0})</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Export as JSON…</source>
        <translation>Exportera som JSON…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Fetch again</source>
        <translation>Hämta igen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Left out ({0})</source>
        <translation>Utelämnade ({0})</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>May have arrived ({0})</source>
        <translation>Kan ha kommit fram ({0})</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Not tried ({0})</source>
        <translation>Provades inte ({0})</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Nothing to submit: their account has them so ({0})</source>
        <translation>Inget att skicka in: kontot har dem redan så ({0})</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Refused ({0})</source>
        <translation>Nekade ({0})</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Remove from the library (Delete)</source>
        <translation>Ta bort ur biblioteket (Delete)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Select those that are left</source>
        <translation>Markera de som är kvar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Submit…</source>
        <translation>Skicka in…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>To be submitted ({0})</source>
        <translation>Att skicka in ({0})</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>To be submitted, with something to think of ({0})</source>
        <translation>Att skicka in, med något att tänka på ({0})</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>What is selected, and what became of each</source>
        <translation>Vad som är markerat, och vad som hände med var och en</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>{0} at an account</source>
        <translation>{0} i ett konto</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>{0} changed here and not submitted</source>
        <translation>{0} ändrade här och inte inskickade</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>{0} here alone</source>
        <translation>{0} bara här</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>{0} templates are selected</source>
        <translation>{0} mallar är markerade</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>All {0} rows will be sent.</source>
        <translation>Alla {0} rader skickas.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Another file…</source>
        <translation>En annan fil…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Back to the message (Escape)</source>
        <translation>Tillbaka till meddelandet (Esc)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Bring one file at a time.</source>
        <translation>Ta in en fil i taget.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Checking: {0} of {1} rows</source>
        <translation>Kontrollerar: {0} av {1} rader</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Drop it to send to this list</source>
        <translation>Släpp för att skicka till den här listan</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>How many rows are checked</source>
        <translation>Hur många rader som är kontrollerade</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Listor (*.csv *.tsv *.txt);;Alla filer (*)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Open a list</source>
        <translation>Öppna en lista</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Paste rows</source>
        <translation>Klistra in rader</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Pasted rows</source>
        <translation>Inklistrade rader</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Reading “{0}”…</source>
        <translation>Läser ”{0}”…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Reading…</source>
        <translation>Läser…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Remove the list</source>
        <translation>Ta bort listan</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Save the result</source>
        <translation>Spara resultatet</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Send</source>
        <translation>Skicka</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Send to 1 recipient</source>
        <translation>Skicka till 1 mottagare</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Send to a list</source>
        <translation>Skicka till en lista</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Send to {0} recipients</source>
        <translation>Skicka till {0} mottagare</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>The clipboard holds no rows. Copy them in your spreadsheet first.</source>
        <translation>Urklipp innehåller inga rader. Kopiera dem först i ditt kalkylprogram.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>list</source>
        <translation>lista</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>{0} of {1} rows will be sent, one is left out.</source>
        <translation>{0} av {1} rader skickas, en utelämnas.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>{0} of {1} rows will be sent, {2} are left out.</source>
        <translation>{0} av {1} rader skickas, {2} utelämnas.</translation>
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
        <translation>Dator</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/stage.py"/>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/stage.py"/>
        <source>Preview</source>
        <translation>Förhandsvisning</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/stage.py"/>
        <source>Show it in the dark look</source>
        <translation>Visa i mörkt utseende</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/stage.py"/>
        <source>Show it in the light look</source>
        <translation>Visa i ljust utseende</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/stage.py"/>
        <source>What WhatsApp on a computer shows of it</source>
        <translation>Vad WhatsApp på en dator visar av det</translation>
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
        <translation>En lista är en CSV-fil eller rader kopierade ur ett kalkylark: en rad för varje mottagare, med telefonnumret i en kolumn. De andra kolumnerna är för det som skiljer: {{name}} i meddelandet blir det som står i kolumnen ”name”.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/start.py"/>
        <source>Choose a file…</source>
        <translation>Välj en fil…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/start.py"/>
        <source>Lists that were sent</source>
        <translation>Listor som har skickats</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/start.py"/>
        <source>Paste rows</source>
        <translation>Klistra in rader</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/start.py"/>
        <source>Pasted rows</source>
        <translation>Inklistrade rader</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/start.py"/>
        <source>Rows that were copied in a spreadsheet (Ctrl+V)</source>
        <translation>Rader som kopierats i ett kalkylprogram (Ctrl+V)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/start.py"/>
        <source>Save the result of {0} as CSV</source>
        <translation>Spara resultatet av {0} som CSV</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/start.py"/>
        <source>Save the result…</source>
        <translation>Spara resultatet…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/start.py"/>
        <source>Send this message to a list</source>
        <translation>Skicka det här meddelandet till en lista</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/start.py"/>
        <source>You see every row before anything is sent. Drop a file anywhere here.</source>
        <translation>Du ser varje rad innan något skickas. Släpp en fil var som helst här.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/start.py"/>
        <source>{0} of {1} rows sent, {2}</source>
        <translation>{0} av {1} rader skickade, {2}</translation>
    </message>
</context>
<context>
    <name>StartStrip</name>
    <message>
        <location filename="../../composer/ui/templates/designer/starts.py"/>
        <source>A whole template to write over. Or write your own into the fields below.</source>
        <translation>En hel mall att skriva över. Eller skriv din egen i fälten nedan.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/starts.py"/>
        <source>Start from</source>
        <translation>Börja med</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/starts.py"/>
        <source>Start from: {0}</source>
        <translation>Börja med: {0}</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <location filename="../../composer/ui/status_line.py"/>
        <source>1 needs you</source>
        <translation>1 kräver åtgärd</translation>
    </message>
    <message>
        <location filename="../../composer/ui/status_line.py"/>
        <source>The sandbox is starting…</source>
        <translation>Sandlådan startar…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/status_line.py"/>
        <source>This account has no relay, so delivery reports do not come back.</source>
        <translation>Kontot har inget relä, så leveransrapporter kommer inte tillbaka.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/status_line.py"/>
        <source>{0} need you</source>
        <translation>{0} kräver åtgärd</translation>
    </message>
    <message>
        <location filename="../../composer/ui/status_line.py"/>
        <source>{0} paused</source>
        <translation>{0} i paus</translation>
    </message>
    <message>
        <location filename="../../composer/ui/status_line.py"/>
        <source>{0} waiting to be sent</source>
        <translation>{0} väntar på att skickas</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>A type of message that cannot be shown here</source>
        <translation>En meddelandetyp som inte kan visas här</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>Leave it out</source>
        <translation>Utelämna</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>Let it in</source>
        <translation>Ta med</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>Next problem</source>
        <translation>Nästa problem</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>Next row (Alt+Right)</source>
        <translation>Nästa rad (Alt+Höger)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>Previous row (Alt+Left)</source>
        <translation>Föregående rad (Alt+Vänster)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>Row {0} of {1}</source>
        <translation>Rad {0} av {1}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>Send a test…</source>
        <translation>Skicka ett test…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>Send this row’s message to a test recipient, and to nobody else</source>
        <translation>Skicka radens meddelande till en testmottagare, och till ingen annan</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>Taps are only tried here: nothing is sent to the Inbox.</source>
        <translation>Tryck provas bara här: inget skickas till inkorgen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>The request of this row as JSON</source>
        <translation>Radens anrop som JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>The row as phone or JSON</source>
        <translation>Raden som telefon eller JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>To nobody</source>
        <translation>Till ingen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>To {0}</source>
        <translation>Till {0}</translation>
    </message>
</context>
<context>
    <name>SubmitPanel</name>
    <message>
        <location filename="../../composer/ui/templates/submit_panel.py"/>
        <source>Another account has this template; this one gets a copy. </source>
        <translation>Ett annat konto har den här mallen; det här får en kopia. </translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/submit_panel.py"/>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/submit_panel.py"/>
        <source>From the number {0}. Meta reviews it; after that it can be sent.</source>
        <translation>Från numret {0}. Meta granskar den; sedan kan den skickas.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/submit_panel.py"/>
        <source>In the sandbox a name with “reject”, “pause”, “disable” or “pending” in it brings that about.</source>
        <translation>I sandlådan åstadkommer ett namn med ”reject”, ”pause”, ”disable” eller ”pending” just det.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/submit_panel.py"/>
        <source>Open in the designer</source>
        <translation>Öppna i designern</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/submit_panel.py"/>
        <source>Submit</source>
        <translation>Skicka in</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/submit_panel.py"/>
        <source>Submit anyway</source>
        <translation>Skicka in ändå</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/submit_panel.py"/>
        <source>Submit the changes to “{0}” in {1} to the account “{2}”?</source>
        <translation>Vill du skicka in ändringarna av ”{0}” på {1} till kontot ”{2}”?</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/submit_panel.py"/>
        <source>Submit “{0}” in {1} to the account “{2}”?</source>
        <translation>Vill du skicka in ”{0}” på {1} till kontot ”{2}”?</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/submit_panel.py"/>
        <source>To the WhatsApp Business Account {0}. Meta reviews it; after that all of its numbers can send it.</source>
        <translation>Till WhatsApp Business-kontot {0}. Meta granskar den; sedan kan alla dess nummer skicka den.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/submit_panel.py"/>
        <source>What stands against it</source>
        <translation>Vad som talar emot</translation>
    </message>
</context>
<context>
    <name>SupportButton</name>
    <message>
        <location filename="../../composer/ui/deliveries/support_button.py"/>
        <source>Copied</source>
        <translation>Kopierat</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/support_button.py"/>
        <source>Copies ids, times, codes and descriptions. Never the text, never a password; phone numbers but for three digits are hidden.</source>
        <translation>Kopierar id, tider, koder och beskrivningar. Aldrig texten, aldrig ett lösenord; telefonnummer döljs utom tre siffror.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/support_button.py"/>
        <source>Copy for support</source>
        <translation>Kopiera för support</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/support_button.py"/>
        <source>Copy with full numbers</source>
        <translation>Kopiera med fullständiga nummer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/support_button.py"/>
        <source>More ways to copy</source>
        <translation>Fler sätt att kopiera</translation>
    </message>
</context>
<context>
    <name>TemplateBar</name>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>All languages</source>
        <translation>Alla språk</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>Ask for what it needs</source>
        <translation>Fråga efter vad den behöver</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>Choose a template…</source>
        <translation>Välj en mall…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>Choose another…</source>
        <translation>Välj en annan…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>Choose one from the library, and the form asks for exactly what it needs.</source>
        <translation>Välj en ur biblioteket, så frågar formuläret efter precis det den behöver.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>Fill in by the template</source>
        <translation>Fyll i efter mallen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>Fill in freely</source>
        <translation>Fyll i fritt</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>It is filled in freely. It is checked by its definition all the same.</source>
        <translation>Den fylls i fritt. Den kontrolleras ändå mot sin definition.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>It is not in the library in {0}, so what it needs is not known here: fill in the form freely, or choose another.</source>
        <translation>Den finns inte i biblioteket på {0}, så vad den behöver är inte känt här: fyll i formuläret fritt, eller välj en annan.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>Language: {0}</source>
        <translation>Språk: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>Make a definition of it</source>
        <translation>Gör en definition av den</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>Open Templates</source>
        <translation>Öppna Mallar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>The message has no place yet for all that this template asks for.</source>
        <translation>Meddelandet har inte plats än för allt som mallen ber om.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>The template of this message</source>
        <translation>Meddelandets mall</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>There are no templates in the library yet. Make or fetch one in Templates, or fill in this form freely.</source>
        <translation>Det finns inga mallar i biblioteket än. Skapa eller hämta en i Mallar, eller fyll i formuläret fritt.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>Which template?</source>
        <translation>Vilken mall?</translation>
    </message>
</context>
<context>
    <name>TemplateList</name>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>Templates</source>
        <translation>Mallar</translation>
    </message>
</context>
<context>
    <name>TemplatePanel</name>
    <message>
        <location filename="../../composer/ui/templates/use/panel.py"/>
        <source>Nothing found. Try another word of the template.</source>
        <translation>Inget hittades. Försök med ett annat ord i mallen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/panel.py"/>
        <source>Search names and words of templates</source>
        <translation>Sök namn och ord i mallar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/panel.py"/>
        <source>Templates</source>
        <translation>Mallar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/panel.py"/>
        <source>There are no templates in the library yet.</source>
        <translation>Det finns inga mallar i biblioteket än.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/panel.py"/>
        <source>Without a name</source>
        <translation>Utan namn</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/panel.py"/>
        <source>{0} more. Write a word of the one that you mean.</source>
        <translation>{0} till. Skriv ett ord i den som du menar.</translation>
    </message>
</context>
<context>
    <name>TemplatesPlace</name>
    <message>
        <location filename="../../composer/ui/templates/place.py"/>
        <source>Submit…</source>
        <translation>Skicka in…</translation>
    </message>
</context>
<context>
    <name>ThreadPane</name>
    <message>
        <location filename="../../composer/ui/inbox/thread_pane.py"/>
        <source>Copy address</source>
        <translation>Kopiera adress</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/thread_pane.py"/>
        <source>Copy text</source>
        <translation>Kopiera text</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/thread_pane.py"/>
        <source>Open in the browser…</source>
        <translation>Öppna i webbläsaren…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/thread_pane.py"/>
        <source>The message that this answers is not in this conversation’s loaded part.</source>
        <translation>Meddelandet som detta svarar på finns inte i den inlästa delen av konversationen.</translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message>
        <location filename="../../composer/ui/inbox/thread_view.py"/>
        <source>Messages of the conversation</source>
        <translation>Konversationens meddelanden</translation>
    </message>
</context>
<context>
    <name>Touching</name>
    <message>
        <location filename="../../composer/ui/preview/touching.py"/>
        <source>Choose a recipient, and it can be sent to the Inbox from there.</source>
        <translation>Välj en mottagare, så kan det skickas därifrån till inkorgen.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/touching.py"/>
        <source>“{0}” is a real account, so nothing is sent. With the sandbox it can be sent to the Inbox.</source>
        <translation>”{0}” är ett riktigt konto, så inget skickas. Med sandlådan kan det skickas till inkorgen.</translation>
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
        <translation>Något gick fel i Composer.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/troubles.py"/>
        <source>Your draft is saved and nothing was sent because of this. You can go on; if it happens again, please send the log file to whoever looks after Composer:
{0}</source>
        <translation>Ditt utkast är sparat, och inget skickades på grund av detta. Du kan fortsätta; om det händer igen, skicka loggfilen till den som sköter Composer:
{0}</translation>
    </message>
</context>
<context>
    <name>Whole</name>
    <message>
        <location filename="../../composer/ui/forms/whole.py"/>
        <source>Add {0}</source>
        <translation>Lägg till {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/whole.py"/>
        <source>The whole</source>
        <translation>Allt</translation>
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
        <translation>Sidor</translation>
    </message>
</context>
<context>
    <name>WindowMark</name>
    <message>
        <location filename="../../composer/ui/widgets/window_mark.py"/>
        <source>Window {0}</source>
        <translation>Fönster {0}</translation>
    </message>
</context>
<context>
    <name>WindowNotice</name>
    <message>
        <location filename="../../composer/ui/compose/windows.py"/>
        <source>The customer care windows of {0} recipients are closed: only a template arrives there.</source>
        <translation>Kundtjänstfönstren för {0} mottagare är stängda: bara en mall kommer fram där.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/windows.py"/>
        <source>The recipient’s customer care window is closed: only a template arrives.</source>
        <translation>Mottagarens kundtjänstfönster är stängt: bara en mall kommer fram.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/windows.py"/>
        <source>Use a template</source>
        <translation>Använd en mall</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <location filename="../../composer/ui/lists/work.py"/>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/work.py"/>
        <source>Preview</source>
        <translation>Förhandsvisning</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/work.py"/>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/work.py"/>
        <source>What is shown of the list</source>
        <translation>Vad som visas av listan</translation>
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
        <translation>Öppna</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/thread_pane.py"/>
        <source>Open a file that somebody sent, from {0}, in your browser?</source>
        <translation>Vill du öppna en fil som någon har skickat, från {0}, i din webbläsare?</translation>
    </message>
</context>
<context>
    <name>_Question</name>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>Leave it</source>
        <translation>Låt vara</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <location filename="../../composer/ui/forms/samples.py"/>
        <source>Remove the sample for {0}, which is no gap of the text</source>
        <translation>Ta bort exemplet för {0}, som inte är någon lucka i texten</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/leftovers.py"/>
        <source>Remove {0}</source>
        <translation>Ta bort {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/leftovers.py"/>
        <source>Rename to “{0}”</source>
        <translation>Byt namn till ”{0}”</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/samples.py"/>
        <source>Sample for {0}</source>
        <translation>Exempel för {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/leftovers.py"/>
        <source>The message</source>
        <translation>Meddelandet</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/samples.py"/>
        <source>What may stand here</source>
        <translation>Vad som får stå här</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/leftovers.py"/>
        <source>{0}, as JSON</source>
        <translation>{0}, som JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/samples.py"/>
        <source>{0}, which is no gap of the text</source>
        <translation>{0}, som inte är någon lucka i texten</translation>
    </message>
</context>
<context>
    <name>_StepView</name>
    <message>
        <location filename="../../composer/ui/deliveries/timeline.py"/>
        <source>The code LINK gave</source>
        <translation>Koden som LINK gav</translation>
    </message>
</context>
</TS>
