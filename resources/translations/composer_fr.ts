<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <location filename="../../composer/switching.py"/>
        <source>Save or discard your changes to the accounts first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AboutBox</name>
    <message>
        <location filename="../../composer/ui/about/box.py"/>
        <source>About Composer</source>
        <translation>À propos de Composer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/box.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/box.py"/>
        <source>Composer</source>
        <translation>Composer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/box.py"/>
        <source>Copied. There are no passwords, numbers or messages in it.</source>
        <translation>Copié, sans mots de passe, numéros ni messages.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/box.py"/>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/box.py"/>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/box.py"/>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/box.py"/>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/box.py"/>
        <source>Version {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/box.py"/>
        <source>What Composer is made of</source>
        <translation>De quoi Composer est fait</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/box.py"/>
        <source>What it is made of, and under which licences</source>
        <translation>Ses composants et leurs licences</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/box.py"/>
        <source>Write WhatsApp Business messages, see them, send them and watch them arrive.</source>
        <translation>Rédigez des messages WhatsApp Business, visualisez-les, envoyez-les et suivez leur arrivée.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/box.py"/>
        <source>Your data is in</source>
        <translation>Vos données se trouvent dans</translation>
    </message>
</context>
<context>
    <name>AccountDeeds</name>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>1 template was fetched.</source>
        <translation>1 modèle a été récupéré.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>Delete it there</source>
        <translation>L’y supprimer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>Delete “{0}” in {1} at the account “{2}”? It can no longer be sent, and the name of an approved template is free again only after 30 days. It stays in this library.</source>
        <translation>Supprimer « {0} » en {1} dans le compte « {2} » ? Il ne pourra plus être envoyé, et le nom d’un modèle approuvé n’est de nouveau libre qu’après 30 jours. Il reste dans cette bibliothèque.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>Deleting “{0}”…</source>
        <translation>Suppression de « {0} »…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>Fetching…</source>
        <translation>Récupération…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>It was not waited for an answer.</source>
        <translation>La réponse n’a pas été attendue.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>Its account was removed from Composer.</source>
        <translation>Son compte a été retiré de Composer.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>Stop waiting</source>
        <translation>Ne plus attendre</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>Submitting “{0}”…</source>
        <translation>Soumission de « {0} »…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>The account has not answered yet. One thing at a time.</source>
        <translation>Le compte n’a pas encore répondu. Une chose à la fois.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>What was asked may have arrived all the same; “About” says what to do.</source>
        <translation>La demande est peut-être arrivée malgré tout ; « À propos » indique quoi faire.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>{0} templates were fetched.</source>
        <translation>{0} modèles ont été récupérés.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>“{0}” was deleted at its account.</source>
        <translation>« {0} » a été supprimé dans son compte.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>“{0}” was submitted to “{1}”.</source>
        <translation>« {0} » a été soumis à « {1} ».</translation>
    </message>
</context>
<context>
    <name>AccountDesk</name>
    <message>
        <location filename="../../composer/ui/settings/account_desk.py"/>
        <source>An account was not saved: open it again.</source>
        <translation>Un compte n’a pas été enregistré : rouvrez-le.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_desk.py"/>
        <source>Compose now sends with this account.</source>
        <translation>La page Rédiger envoie désormais avec ce compte.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_desk.py"/>
        <source>Nothing is stored. Type it here.</source>
        <translation>Rien n’est enregistré. Saisissez-le ici.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_desk.py"/>
        <source>Saved, but perhaps the relay&apos;s token is still in the keyring.</source>
        <translation>Enregistré, mais le jeton du relais est peut-être encore dans le trousseau.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_desk.py"/>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_desk.py"/>
        <source>Saved. Another account sends at the moment.</source>
        <translation>Enregistré. Un autre compte envoie en ce moment.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_desk.py"/>
        <source>The account was not removed from disk: {0}</source>
        <translation>Le compte n’a pas été retiré du disque : {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_desk.py"/>
        <source>The account was not saved: {0}</source>
        <translation>Le compte n’a pas été enregistré : {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_desk.py"/>
        <source>“{0}” and its password are removed.</source>
        <translation>« {0} » et son mot de passe sont retirés.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_desk.py"/>
        <source>“{0}” is removed, but perhaps its password is still in the keyring.</source>
        <translation>« {0} » est retiré, mais son mot de passe est peut-être encore dans le trousseau.</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <location filename="../../composer/ui/settings/account_form.py"/>
        <source>Composer never writes passwords to a file. It can keep this one in memory until you close it.</source>
        <translation>Composer n’écrit jamais de mot de passe dans un fichier. Il peut garder celui-ci en mémoire jusqu’à sa fermeture.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_form.py"/>
        <source>Discard changes</source>
        <translation>Annuler les modifications</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_form.py"/>
        <source>Keep it for this session only</source>
        <translation>Garder pour cette session seulement</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_form.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_form.py"/>
        <source>Send with this account</source>
        <translation>Envoyer avec ce compte</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_form.py"/>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
</context>
<context>
    <name>AccountSheet</name>
    <message>
        <location filename="../../composer/ui/settings/account_sheet.py"/>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_sheet.py"/>
        <source>Delivery reports</source>
        <translation>Rapports de distribution</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_sheet.py"/>
        <source>Kept in this computer&apos;s keyring, nowhere else.</source>
        <translation>Conservé dans le trousseau de cet ordinateur, nulle part ailleurs.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_sheet.py"/>
        <source>Relay token</source>
        <translation>Jeton du relais</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_sheet.py"/>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_sheet.py"/>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_sheet.py"/>
        <source>The token that your relay&apos;s operator gave you. Kept in this computer&apos;s keyring, nowhere else.</source>
        <translation>Le jeton fourni par l’exploitant de votre relais. Conservé dans le trousseau de cet ordinateur, nulle part ailleurs.</translation>
    </message>
</context>
<context>
    <name>AccountSwitcher</name>
    <message>
        <location filename="../../composer/ui/window.py"/>
        <source>Account: {0} ({1})</source>
        <translation>Compte : {0} ({1})</translation>
    </message>
    <message>
        <location filename="../../composer/ui/window.py"/>
        <source>Add an account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>It goes out through “{0}”, to one recipient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>It goes out through “{0}”, to {1} recipients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>“{0}” is a live account: one real person gets this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>“{0}” is a live account: {1} real people get this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <location filename="../../composer/ui/preview/answer.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/answer.py"/>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/answer.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/answer.py"/>
        <source>Send to the Inbox</source>
        <translation>Envoyer vers Réception</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/answer.py"/>
        <source>Sent. It comes in through the relay in a moment.</source>
        <translation>Envoyé. Il arrive par le relais dans un instant.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/answer.py"/>
        <source>Show the Inbox</source>
        <translation>Afficher Réception</translation>
    </message>
    <message>
        <source>The callback that LINK posts, as JSON</source>
        <translation type="vanished">Le callback que LINK envoie, en JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/answer.py"/>
        <source>The callback, as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/answer.py"/>
        <source>What a tap brings back</source>
        <translation>Ce que renvoie un appui</translation>
    </message>
</context>
<context>
    <name>AppearancePanel</name>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>The window changes at once; nothing is lost by it, and what is being sent goes on. Messages stay in the language that they are written in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>“Like the system” follows your desktop, where the desktop says which it is.</source>
        <translation>« Comme le système » suit votre bureau, si celui-ci indique son mode.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <location filename="../../composer/ui/lists/banner.py"/>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/banner.py"/>
        <source>The message itself: {0}</source>
        <translation>Le message lui-même : {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/banner.py"/>
        <source>{0} And {1} more.</source>
        <translation>{0} Et {1} de plus.</translation>
    </message>
</context>
<context>
    <name>BatchStrip</name>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>1 more</source>
        <translation>1 de plus</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>Cancel the rest…</source>
        <translation>Annuler le reste…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>Go on sending</source>
        <translation>Continuer l’envoi</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>Paused: {0}</source>
        <translation>En pause : {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>Preparing {0} messages…</source>
        <translation>Préparation de {0} messages…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>Preparing: {0} written down</source>
        <translation>Préparation : {0} consignés</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>Show another batch that is on its way</source>
        <translation>Afficher un autre lot en cours d’envoi</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>Show in Deliveries</source>
        <translation>Voir dans Envois</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>Stop for now; what is leaving still leaves</source>
        <translation>Arrêter pour l’instant ; ce qui est en train de partir part quand même</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>Stopped: {0}</source>
        <translation>Arrêté : {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>{0} more</source>
        <translation>{0} de plus</translation>
    </message>
</context>
<context>
    <name>BringingIn</name>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>1 brought up to date.</source>
        <translation>1 mis à jour.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>1 template added.</source>
        <translation>1 modèle ajouté.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>1 was here already.</source>
        <translation>1 déjà présent.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>JSON and text (*.json *.txt);;All files (*)</source>
        <translation>JSON et texte (*.json *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>Open a folder of templates</source>
        <translation>Ouvrir un dossier de modèles</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>Open templates</source>
        <translation>Ouvrir des modèles</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>That is not on this computer. Save it to a file first.</source>
        <translation>Cela ne se trouve pas sur cet ordinateur. Enregistrez-le d’abord dans un fichier.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>The clipboard holds no text and no files.</source>
        <translation>Le presse-papiers ne contient ni texte ni fichiers.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>They are of “{0}”: fetch them</source>
        <translation>Ils appartiennent à « {0} » : les récupérer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>{0} brought up to date.</source>
        <translation>{0} mis à jour.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>{0} have ids of an account.</source>
        <translation>{0} ont un ID de compte.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>{0} templates added.</source>
        <translation>{0} modèles ajoutés.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>{0} were here already.</source>
        <translation>{0} déjà présents.</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <location filename="../../composer/ui/forms/calendar.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/calendar.py"/>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/calendar.py"/>
        <source>Choose a date and time</source>
        <translation>Choisir une date et une heure</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/calendar.py"/>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/calendar.py"/>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/calendar.py"/>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/calendar.py"/>
        <source>Sent in UTC: {0}</source>
        <translation>Envoyé en UTC : {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/calendar.py"/>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/calendar.py"/>
        <source>Time on this computer&apos;s clock</source>
        <translation>Heure de l’horloge de cet ordinateur</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <location filename="../../composer/ui/welcome/card.py"/>
        <source>&amp;Skip</source>
        <translation>&amp;Passer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/card.py"/>
        <source>Move {0} down</source>
        <translation>Descendre {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/card.py"/>
        <source>Move {0} up</source>
        <translation>Monter {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/card.py"/>
        <source>Remove {0}</source>
        <translation>Retirer {0}</translation>
    </message>
</context>
<context>
    <name>CardHead</name>
    <message>
        <location filename="../../composer/ui/forms/card.py"/>
        <source>{0}, closed</source>
        <translation>{0}, replié</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/card.py"/>
        <source>{0}, open</source>
        <translation>{0}, déplié</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <location filename="../../composer/ui/deliveries/card.py"/>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/card.py"/>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/card.py"/>
        <source>Who acts</source>
        <translation>Qui agit</translation>
    </message>
</context>
<context>
    <name>CardsBox</name>
    <message>
        <location filename="../../composer/ui/forms/cards.py"/>
        <source>{0} is the limit.</source>
        <translation>{0} est la limite.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>Failures by code</source>
        <translation>Échecs par code</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>Nothing failed in this time.</source>
        <translation>Aucun échec pendant cette période.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>Outcomes by day</source>
        <translation>Résultats par jour</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>Show the numbers as a table</source>
        <translation>Afficher les chiffres en tableau</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>Why messages failed</source>
        <translation>Pourquoi des messages ont échoué</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <location filename="../../composer/ui/forms/lists.py"/>
        <source>Remove {0}</source>
        <translation>Retirer {0}</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>Choose a column…</source>
        <translation>Choisir une colonne…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>Everybody gets the same message.</source>
        <translation>Tout le monde reçoit le même message.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/columns.py"/>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>Leave out rows with warnings</source>
        <translation>Exclure les lignes avec avertissement</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>None: each number has its own</source>
        <translation>Aucun : chaque numéro a le sien</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>Numbers are in</source>
        <translation>Les numéros sont dans</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/columns.py"/>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/columns.py"/>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>Send it as it stands, with its braces</source>
        <translation>Envoyer tel quel, avec les accolades</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>Send to a number each time it is in the list</source>
        <translation>Envoyer à un numéro chaque fois qu’il figure dans la liste</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>The column with the recipients’ numbers</source>
        <translation>La colonne des numéros des destinataires</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>The country of numbers without a country code</source>
        <translation>Le pays des numéros sans indicatif</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>The first line names the columns</source>
        <translation>La première ligne nomme les colonnes</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>What is filled into the message:</source>
        <translation>Ce qui est inséré dans le message :</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>What {0} stands for</source>
        <translation>Ce que {0} représente</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>Write {0} into a text to put in each row’s value.</source>
        <translation>Écrivez {0} dans un texte pour y insérer la valeur de chaque ligne.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>{0} rows with one column.</source>
        <translation>{0} lignes, une colonne.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>{0} rows, {1} columns, separated by {2}.</source>
        <translation>{0} lignes, {1} colonnes, séparées par {2}.</translation>
    </message>
</context>
<context>
    <name>CommandDesk</name>
    <message>
        <location filename="../../composer/ui/commands/desk.py"/>
        <source>All commands…</source>
        <translation>Toutes les commandes…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/desk.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/desk.py"/>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/desk.py"/>
        <source>keys hotkeys</source>
        <translation>touches raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>1 difference from “{0}”:</source>
        <translation>1 différence avec « {0} » :</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>Back to the template</source>
        <translation>Revenir au modèle</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>Built the same</source>
        <translation>Même structure</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>It says the same as “{0}”.</source>
        <translation>Il dit la même chose que « {0} ».</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>The template to compare with</source>
        <translation>Le modèle à comparer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>To compare any two, select both in the list: the second with Ctrl held down.</source>
        <translation>Pour comparer deux modèles, sélectionnez-les dans la liste : le second avec Ctrl enfoncé.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>What differs</source>
        <translation>Différences</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>{0} differences from “{1}”:</source>
        <translation>{0} différences avec « {1} » :</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>{0}: the others are compared with it</source>
        <translation>{0} : les autres sont comparés à celui-ci</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>“{0}” in {1} languages, all built the same.</source>
        <translation>« {0} » en {1} langues, toutes de même structure.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>“{0}” in {1} languages; one is built differently.</source>
        <translation>« {0} » en {1} langues ; une diffère par sa structure.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>“{0}” in {1} languages; {2} are built differently.</source>
        <translation>« {0} » en {1} langues ; {2} diffèrent par leur structure.</translation>
    </message>
</context>
<context>
    <name>ComposePage</name>
    <message>
        <location filename="../../composer/ui/compose/page.py"/>
        <source>A type of message that cannot be shown here</source>
        <translation>Un type de message qui ne peut pas être affiché ici</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/page.py"/>
        <source>Account settings…</source>
        <translation>Réglages du compte…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/page.py"/>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/page.py"/>
        <source>One thing must be mended before this can be sent.</source>
        <translation>Un point est à corriger avant l’envoi.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/page.py"/>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/page.py"/>
        <source>Problems ({0})</source>
        <translation>Problèmes ({0})</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/page.py"/>
        <source>The text in the JSON pane is not in the message yet: mend it, or undo.</source>
        <translation>Le texte du volet JSON n’est pas encore dans le message : corrigez-le ou annulez.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/page.py"/>
        <source>{0} things must be mended before this can be sent.</source>
        <translation>{0} points sont à corriger avant l’envoi.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/page.py"/>
        <source>“{0}” sends to its test recipients only, and this number is not one of them. Nothing was sent.</source>
        <translation>« {0} » n’envoie qu’à ses destinataires de test, et ce numéro n’en fait pas partie. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/page.py"/>
        <source>“{0}” sends to its test recipients only, and {1} of these numbers are not among them. Nothing was sent.</source>
        <translation>« {0} » n’envoie qu’à ses destinataires de test, et {1} de ces numéros n’en font pas partie. Rien n’a été envoyé.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <location filename="../../composer/ui/dates.py"/>
        <source> &apos;de&apos; yyyy</source>
        <translation> &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/payload.py"/>
        <location filename="../../composer/templates/payload/definition.py"/>
        <source> Is “{meant}” meant?</source>
        <translation> Vouliez-vous dire « {meant} » ?</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source> LINK says: “{0}”</source>
        <extracomment>said.sentence</extracomment>
        <translation> LINK indique : « {0} »</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source> LINK&apos;s example has it so, its table does not. What LINK does with it is not confirmed.</source>
        <translation> L’exemple de LINK le montre ainsi, mais pas son tableau. Ce que LINK en fait n’est pas confirmé.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source> LINK’s code is {0}.</source>
        <extracomment>said.code</extracomment>
        <translation> Code de LINK : {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta_answers.py"/>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source> Meta says: “{0}”</source>
        <extracomment>own; said</extracomment>
        <translation> Meta indique : « {0} »</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source> Mobile numbers there have {digits} digits after +{code}.</source>
        <translation> Les numéros mobiles de ce pays ont {digits} chiffres après +{code}.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/decoding.py"/>
        <source> Open it in your spreadsheet and save it as “CSV UTF-8”, or copy the rows there and paste them.</source>
        <translation> Ouvrez-le dans votre tableur et enregistrez-le en « CSV UTF-8 », ou copiez-y les lignes et collez-les ici.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source> They differ in their recipients: the first was opened. Paste the others one at a time.</source>
        <translation> Leurs destinataires diffèrent : le premier a été ouvert. Collez les autres un par un.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_payload.py"/>
        <source> in small letters</source>
        <translation> en minuscules</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source> to {0}</source>
        <extracomment>_count(destinations, &apos;recipient&apos;)</extracomment>
        <translation> à {0}</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source> with {0}</source>
        <extracomment>_count(messages, &apos;message&apos;)</extracomment>
        <translation> avec {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media.py"/>
        <source> {0}, at most {1}.</source>
        <extracomment>formats.names; formats.size</extracomment>
        <translation> {0}, {1} maximum.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>+46…, then Enter</source>
        <translation>+46…, puis Entrée</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/touch.py"/>
        <source>, chosen</source>
        <translation>, choisi</translation>
    </message>
    <message>
        <location filename="../../composer/ui/dates.py"/>
        <source>, yyyy</source>
        <translation>, yyyy</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>0 to 23.</source>
        <translation>De 0 à 23.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>0 to 59.</source>
        <translation>De 0 à 59.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>1 changed there.</source>
        <translation>1 modifié là-bas.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>1 did not leave.</source>
        <translation>1 n’est pas parti.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/saving.py"/>
        <source>1 file that was there was replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>1 for January to 12.</source>
        <translation>De 1 pour janvier à 12.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>1 for Monday to 7 for Sunday.</source>
        <translation>De 1 pour lundi à 7 pour dimanche.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>1 is left out; the list says why.</source>
        <translation>1 est exclu ; la liste dit pourquoi.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>1 is new here.</source>
        <translation>1 est nouveau ici.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>1 is no longer there.</source>
        <translation>1 n’y est plus.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>1 may have arrived: no answer came.</source>
        <translation>1 est peut-être arrivé : aucune réponse reçue.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>1 of the selected is at no account.</source>
        <translation>1 des modèles sélectionnés n’est dans aucun compte.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/interactive.py"/>
        <source>1 product</source>
        <translation>1 produit</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/interactive.py"/>
        <source>1 section</source>
        <translation>1 section</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>1 template of “{0}” was fetched.</source>
        <translation>1 modèle de « {0} » a été récupéré.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>1 template was deleted at its account.</source>
        <translation>1 modèle a été supprimé dans son compte.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>1 template was fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>1 template was submitted.</source>
        <translation>1 modèle a été soumis.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>1 to 31.</source>
        <translation>De 1 à 31.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>1 to 90. The footer then says so.</source>
        <translation>De 1 à 90. Le pied de page l’indique alors.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>1 was changed here and is not submitted.</source>
        <translation>1 a été modifié ici et n’est pas soumis.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>1 was changed here and there: what you wrote stays.</source>
        <translation>1 a été modifié ici et là-bas : ce que vous avez écrit reste.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>1 was not tried.</source>
        <translation>1 n’a pas été tenté.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>1 was refused.</source>
        <translation>1 a été refusé.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_formats.py"/>
        <source>100 KB, or 500 KB when it moves</source>
        <translation>100 Ko, ou 500 Ko s’il est animé</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>14 days</source>
        <translation>14 jours</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_formats.py"/>
        <source>16 MB</source>
        <translation>16 Mo</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>24 hours over</source>
        <translation>24 heures écoulées</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>25 February 2027, 15:33</source>
        <translation>25 février 2027, 15:33</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_formats.py"/>
        <source>5 MB</source>
        <translation>5 Mo</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>90 days</source>
        <translation>90 jours</translation>
    </message>
    <message>
        <location filename="../../composer/messages/image/__init__.py"/>
        <source>A JPEG or PNG picture of at most 5 MB, with a caption if you like.</source>
        <translation>Une image JPEG ou PNG de 5 Mo maximum, avec une légende si vous le souhaitez.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/sticker/__init__.py"/>
        <source>A WebP picture of 512 by 512 pixels: at most 100 KB, or 500 KB when it moves. It has no caption.</source>
        <translation>Une image WebP de 512 pixels sur 512 : 100 Ko maximum, ou 500 Ko si elle est animée. Elle n’a pas de légende.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/link.py"/>
        <source>A backslash in a text is followed by a letter that means nothing there.</source>
        <translation>Dans un texte, une barre oblique inverse est suivie d’une lettre sans signification à cet endroit.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/scalars.py"/>
        <source>A backslash stands outside a text.</source>
        <translation>Une barre oblique inverse se trouve hors d’un texte.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A backslash that means nothing in line {lines} was left out.</source>
        <translation>Une barre oblique inverse sans signification a été ignorée à la ligne {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <source>A body</source>
        <translation>Un corps</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>A body cannot begin with a gap. Write a word before {gap}.</source>
        <translation>Un corps ne peut pas commencer par une variable. Écrivez un mot avant {gap}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>A body cannot end with a gap. Write a word after {gap}.</source>
        <translation>Un corps ne peut pas finir par une variable. Écrivez un mot après {gap}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>A button for a one-time code belongs into an authentication template.</source>
        <translation>Un bouton pour code à usage unique appartient à un modèle d’authentification.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>A button of the type {kind} has no “{key}”.</source>
        <translation>Un bouton de type {kind} n’a pas de « {key} ».</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source>A button takes one value; here are {count}.</source>
        <translation>Un bouton prend une seule valeur ; il y en a {count} ici.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source>A button that calls a number has no gap: leave it out. Meta refuses it here.</source>
        <translation>Un bouton qui appelle un numéro n’a pas de variable : retirez-la. Meta la refuse ici.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/cta_url/__init__.py"/>
        <source>A button that opens a web page</source>
        <translation>Un bouton qui ouvre une page web</translation>
    </message>
    <message>
        <location filename="../../composer/messages/catalog/__init__.py"/>
        <source>A button that opens your whole catalog</source>
        <translation>Un bouton qui ouvre tout votre catalogue</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location_request/__init__.py"/>
        <source>A button that sends the recipient&apos;s place</source>
        <translation>Un bouton qui envoie la position du destinataire</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/carousel.py"/>
        <source>A card has a header, a body and buttons; “{kind}” does not belong to it.</source>
        <translation>Une carte a un en-tête, un corps et des boutons ; « {kind} » n’en fait pas partie.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>A card has a header, a body and buttons; “{part}” does not belong to it.</source>
        <translation>Une carte a un en-tête, un corps et des boutons ; « {part} » n’en fait pas partie.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>A card has one or two buttons; here are {count}.</source>
        <translation>Une carte a un ou deux boutons ; il y en a {count} ici.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>A card’s buttons are quick replies, web addresses or phone numbers; “{kind}” does not belong there.</source>
        <translation>Les boutons d’une carte sont des réponses rapides, des adresses web ou des numéros de téléphone ; « {kind} » n’y a pas sa place.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <source>A carousel has cards, and no values of its own.</source>
        <translation>Un carrousel a des cartes, et aucune valeur propre.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/carousel.py"/>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>A carousel has {least} to {most} cards; here are {count}.</source>
        <translation>Un carrousel a de {least} à {most} cartes ; il y en a {count} ici.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>A choice of up to 30 products of the catalog that is linked to your WhatsApp Business Account, in sections. The recipient opens it, fills a cart and sends it to you as an order.</source>
        <translation>Un choix de 30 produits maximum du catalogue lié à votre compte WhatsApp Business, en sections. Le destinataire l’ouvre, remplit un panier et vous l’envoie comme commande.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A closing brace or bracket too many in line {lines} was left out.</source>
        <translation>Une accolade ou un crochet fermant en trop a été ignoré à la ligne {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/lenient.py"/>
        <source>A colon and a value are missing after “{0}”.</source>
        <extracomment>short(key)</extracomment>
        <translation>Un deux-points et une valeur manquent après « {0} ».</translation>
    </message>
    <message>
        <location filename="../../composer/formats/link.py"/>
        <source>A colon is missing after the key.</source>
        <translation>Un deux-points manque après la clé.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A colon was missing in line {lines}.</source>
        <translation>Un deux-points manquait à la ligne {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/link.py"/>
        <source>A comma is missing here.</source>
        <translation>Une virgule manque ici.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A comma too many in line {lines} was left out.</source>
        <translation>Une virgule en trop a été ignorée à la ligne {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A comma was missing after line {lines}.</source>
        <translation>Une virgule manquait après la ligne {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A comma was missing in line {lines}.</source>
        <translation>Une virgule manquait à la ligne {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A comment in line {lines} was left out.</source>
        <translation>Un commentaire a été ignoré à la ligne {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>A component of a template</source>
        <translation>Un composant de modèle</translation>
    </message>
    <message>
        <location filename="../../composer/templates/review.py"/>
        <source>A definition must be an object in braces.</source>
        <translation>Une définition doit être un objet entre accolades.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>A draft can be tried before it is published. Without an answer the published flow opens.</source>
        <translation>Un brouillon peut être essayé avant publication. Sans réponse, le flow publié s’ouvre.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/status.py"/>
        <source>A failure was reported, and the message arrived nevertheless.</source>
        <translation>Un échec a été signalé, et le message est arrivé malgré tout.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>A field has a wrong value</source>
        <translation>Un champ a une valeur incorrecte</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>A field is missing</source>
        <translation>Un champ manque</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>A field is not accepted</source>
        <translation>Un champ n’est pas accepté</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>A field of the message is unknown, misspelt or too long. The details name it.</source>
        <translation>Un champ du message est inconnu, mal orthographié ou trop long. Les détails le nomment.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>A field too many</source>
        <translation>Un champ de trop</translation>
    </message>
    <message>
        <location filename="../../composer/messages/document/__init__.py"/>
        <source>A file of at most 100 MB. Give it a file name: without one the recipient sees a made-up name.</source>
        <translation>Un fichier de 100 Mo maximum. Donnez-lui un nom : sans nom, le destinataire en voit un inventé.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/document/__init__.py"/>
        <source>A file to open or keep</source>
        <translation>Un fichier à ouvrir ou à conserver</translation>
    </message>
    <message>
        <location filename="../../composer/messages/video/__init__.py"/>
        <source>A film with a caption</source>
        <translation>Une vidéo avec légende</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>A footer cannot have gaps.</source>
        <translation>Un pied de page ne peut pas avoir de variables.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>A form that opens inside WhatsApp</source>
        <translation>Un formulaire qui s’ouvre dans WhatsApp</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <source>A header</source>
        <translation>Un en-tête</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>A header can have one gap; here are {count}.</source>
        <translation>Un en-tête peut avoir une variable ; il y en a {count} ici.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>A header cannot have * _ ~ or `: its text is always bold.</source>
        <translation>Un en-tête ne peut pas contenir * _ ~ ou ` : son texte est toujours en gras.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>A header must be one line.</source>
        <translation>Un en-tête tient sur une ligne.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/picture.py"/>
        <source>A header of the type “{0}” is not known, so it is not drawn.</source>
        <translation>Un en-tête de type « {0} » n’est pas connu ; il n’est donc pas représenté.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <source>A header takes one value; here are {count}.</source>
        <translation>Un en-tête prend une seule valeur ; il y en a {count} ici.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/lenient.py"/>
        <location filename="../../composer/formats/link.py"/>
        <source>A key in double quotation marks is missing here.</source>
        <translation>Une clé entre guillemets doubles manque ici.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A key in line {lines} had no quotation marks.</source>
        <translation>Une clé n’avait pas de guillemets à la ligne {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/lenient.py"/>
        <source>A key is missing before this bracket.</source>
        <translation>Une clé manque avant ce crochet.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>A limited-time offer has a button with a web address, and before it at most one that copies the code.</source>
        <translation>Une offre à durée limitée a un bouton avec une adresse web et, avant lui, au plus un bouton qui copie le code.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>A limited-time offer has no footer.</source>
        <translation>Une offre à durée limitée n’a pas de pied de page.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/link.py"/>
        <source>A line break or another control character stands inside a text.</source>
        <translation>Un saut de ligne ou un autre caractère de contrôle se trouve dans un texte.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>A link can have one gap, here are {count}.</source>
        <translation>Un lien peut avoir une variable ; il y en a {count} ici.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/decoding.py"/>
        <source>A list can have {0} MB. Split it into several files.</source>
        <extracomment>MOST_BYTES // 1000000</extracomment>
        <translation>Une liste peut faire {0} Mo. Répartissez-la en plusieurs fichiers.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/reading.py"/>
        <source>A list can have {0} rows. Split it into several files.</source>
        <extracomment>MOST_ROWS</extracomment>
        <translation>Une liste peut avoir {0} lignes. Répartissez-la en plusieurs fichiers.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>A list of {0} of Meta&apos;s, put into LINK&apos;s words.</source>
        <extracomment>_count(each, &apos;request&apos;)</extracomment>
        <translation>Une liste de {0} de Meta, traduite dans les termes de LINK.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/reading.py"/>
        <source>A list of {0} templates.</source>
        <extracomment>len(entries)</extracomment>
        <translation>Une liste de {0} modèles.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>A list of {0}, of which the first request was opened. Paste the others one at a time.</source>
        <extracomment>len(each)</extracomment>
        <translation>Une liste de {0}, dont la première requête a été ouverte. Collez les autres une par une.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>A list of {0}.</source>
        <extracomment>_count(messages, &apos;message&apos;)</extracomment>
        <translation>Une liste de {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/reading.py"/>
        <source>A list with one template, {0}.</source>
        <extracomment>_called(entries[0])</extracomment>
        <translation>Une liste d’un seul modèle, {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>A live account sends to the test recipients below and to nobody else, until you choose “Everybody”: nothing reaches a customer by mistake. Other accounts send to everybody unless you say otherwise.</source>
        <translation>Un compte réel n’envoie qu’aux destinataires de test ci-dessous, jusqu’à ce que vous choisissiez « Tout le monde » : rien n’atteint un client par erreur. Les autres comptes envoient à tout le monde, sauf indication contraire.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/video/__init__.py"/>
        <source>A look around</source>
        <translation>Un tour d’horizon</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_payload.py"/>
        <source>A media id works faster than a link, and Meta recommends it.</source>
        <translation>Un ID de média est plus rapide qu’un lien, et Meta le recommande.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>A menu of up to ten rows to choose from</source>
        <translation>Un menu de dix lignes maximum, à choisir</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/own_rules.py"/>
        <source>A message can only be marked as “read”.</source>
        <translation>Un message peut seulement être marqué comme « read ».</translation>
    </message>
    <message>
        <location filename="../../composer/ui/notices/words.py"/>
        <source>A message did not arrive</source>
        <translation>Un message n’est pas arrivé</translation>
    </message>
    <message>
        <location filename="../../composer/messages/unknown.py"/>
        <source>A message must be an object in braces.</source>
        <translation>Un message doit être un objet entre accolades.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>A message of Meta&apos;s {0}; it was put into LINK&apos;s words.</source>
        <extracomment>api.name</extracomment>
        <translation>Un message de {0} de Meta ; il a été traduit dans les termes de LINK.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>A message of type “{0}”.</source>
        <extracomment>short(named); told[0]</extracomment>
        <translation>Un message de type « {0} ».</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/words.py"/>
        <source>A message that Composer does not know</source>
        <translation>Un message que Composer ne connaît pas</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/bubble.py"/>
        <source>A message that is not in the journal</source>
        <translation>Un message qui n’est pas dans le journal</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/__init__.py"/>
        <source>A message that was approved beforehand. The only kind that reaches people who did not write to you in the last 24 hours. Give its name, its language, and a value for each of its gaps.</source>
        <translation>Un message approuvé au préalable. Le seul qui atteint des personnes qui ne vous ont pas écrit au cours des dernières 24 heures. Indiquez son nom, sa langue et une valeur pour chacune de ses variables.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>A message with a button that opens a flow: a form of several screens that was made in WhatsApp Manager. What the recipient fills in comes back as a message.</source>
        <translation>Un message avec un bouton qui ouvre un flow : un formulaire de plusieurs écrans créé dans WhatsApp Manager. Ce que le destinataire y saisit revient sous forme de message.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/bringing_in.py"/>
        <source>A message with a template: this is a sketch of the template, with words to write.</source>
        <translation>Un message avec un modèle : voici une ébauche du modèle, avec des textes à écrire.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>A message with one button that opens a list of up to ten rows. The recipient chooses one; the chat shows its title as the answer, and you get its id. It can be sent within 24 hours of the recipient&apos;s last message.</source>
        <translation>Un message avec un bouton qui ouvre une liste de dix lignes maximum. Le destinataire en choisit une ; la discussion affiche son titre comme réponse, et vous recevez son ID. Il peut être envoyé dans les 24 heures suivant le dernier message du destinataire.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/cta_url/__init__.py"/>
        <source>A message with one button that opens a web page. The long address stays out of sight. WhatsApp does not tell you that it was tapped.</source>
        <translation>Un message avec un bouton qui ouvre une page web. La longue adresse reste cachée. WhatsApp ne vous dit pas si quelqu’un a appuyé dessus.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/__init__.py"/>
        <source>A message with one to three buttons. A tap sends the button&apos;s title back as an answer, and you get its id.</source>
        <translation>Un message avec un à trois boutons. Un appui renvoie le titre du bouton comme réponse, et vous recevez son ID.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location_request/__init__.py"/>
        <source>A message with the button “Send location”. The recipient chooses where they are, or another place, and you get it as a message.</source>
        <translation>Un message avec le bouton « Envoyer la localisation ». Le destinataire choisit sa position ou un autre lieu, et vous le recevez sous forme de message.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/catalog/__init__.py"/>
        <source>A message with the button “View catalog”. The recipient sees all products of the catalog that is linked to your WhatsApp Business Account, and can order.</source>
        <translation>Un message avec le bouton « Voir le catalogue ». Le destinataire voit tous les produits du catalogue lié à votre compte WhatsApp Business et peut commander.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>A message.</source>
        <translation>Un message.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A missing closing brace or bracket was added in line {lines}.</source>
        <translation>Une accolade ou un crochet fermant manquant a été ajouté à la ligne {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A missing opening brace was added in line {lines}.</source>
        <translation>Une accolade ouvrante manquante a été ajoutée à la ligne {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/messages.py"/>
        <source>A new message. Undo (Ctrl+Z) brings the old one back.</source>
        <translation>Nouveau message. Annuler (Ctrl+Z) ramène l’ancien.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A number in line {lines} has more digits than can be kept exactly; it was rounded.</source>
        <translation>Un nombre de la ligne {lines} a plus de chiffres qu’il n’est possible d’en garder exactement ; il a été arrondi.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A number in line {lines} was not written as JSON has it.</source>
        <translation>Un nombre de la ligne {lines} n’était pas écrit selon JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/template_calls.py"/>
        <source>A number is missing</source>
        <translation>Un numéro manque</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>A parameter has new lines, tabs or many spaces.</source>
        <translation>Un paramètre contient des sauts de ligne, des tabulations ou de nombreux espaces.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>A parameter is longer than the template allows.</source>
        <translation>Un paramètre est plus long que le modèle ne le permet.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>A parameter is of another kind than the template wants.</source>
        <translation>Un paramètre n’est pas du type attendu par le modèle.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/payload.py"/>
        <source>A part of the name is missing: beside the formatted name, give at least a first name, last name, middle name, prefix or suffix.</source>
        <translation>Une partie du nom manque : outre le nom affiché, indiquez au moins un prénom, un nom de famille, un deuxième prénom, un préfixe ou un suffixe.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>A part of the template is too long</source>
        <translation>Une partie du modèle est trop longue</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/definition.py"/>
        <source>A part of this template is of a type that is not known, so it is not drawn.</source>
        <translation>Une partie de ce modèle est d’un type inconnu ; elle n’est donc pas représentée.</translation>
    </message>
    <message>
        <location filename="../../composer/connections.py"/>
        <source>A password is missing</source>
        <translation>Un mot de passe manque</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>A payment problem</source>
        <translation>Problème de paiement</translation>
    </message>
    <message>
        <location filename="../../composer/messages/image/__init__.py"/>
        <source>A picture with a caption</source>
        <translation>Une image avec légende</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>A picture, video or document in a template&apos;s header has no caption. Remove it.</source>
        <translation>Une image, une vidéo ou un document dans l’en-tête d’un modèle n’a pas de légende. Retirez-la.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/__init__.py"/>
        <source>A place on the map</source>
        <translation>Un lieu sur la carte</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/__init__.py"/>
        <source>A place that the recipient can open in a map. Copy latitude and longitude from any map, in degrees.</source>
        <translation>Un lieu que le destinataire peut ouvrir sur un plan. Copiez la latitude et la longitude de n’importe quel plan, en degrés.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>A placeholder stands at the edge</source>
        <translation>Une variable se trouve au bord</translation>
    </message>
    <message>
        <location filename="../../composer/messages/text/__init__.py"/>
        <source>A plain text message. Like every free-form message it reaches only people who wrote to you in the last 24 hours; to start a conversation, use a template.</source>
        <translation>Un simple message texte. Comme tout message libre, il n’atteint que les personnes qui vous ont écrit au cours des dernières 24 heures ; pour engager une conversation, utilisez un modèle.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive_payload.py"/>
        <source>A provider is for links; with a media id it has no effect.</source>
        <translation>Un fournisseur sert aux liens ; avec un ID de média, il est sans effet.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>A proxy stands between this computer and the server and did not let the request through.</source>
        <translation>Un proxy entre cet ordinateur et le serveur n’a pas laissé passer la requête.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/__init__.py"/>
        <source>A question with up to three answers</source>
        <translation>Une question avec jusqu’à trois réponses</translation>
    </message>
    <message>
        <location filename="../../composer/lists/reading.py"/>
        <source>A quotation mark is never closed, so quotation marks were read as letters.</source>
        <translation>Un guillemet n’est jamais fermé ; les guillemets ont donc été lus comme des caractères ordinaires.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <source>A quote needs a space behind the &gt;.</source>
        <translation>Une citation demande un espace après le &gt;.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product/__init__.py"/>
        <source>A rain jacket</source>
        <translation>Un imperméable</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/own_rules.py"/>
        <source>A recipient is missing.</source>
        <translation>Un destinataire manque.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/own_rules.py"/>
        <source>A recipient must be text: a WhatsApp id or a phone number.</source>
        <translation>Un destinataire doit être un texte : un ID WhatsApp ou un numéro de téléphone.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/own_rules.py"/>
        <source>A recipient should be text in quotation marks; Meta&apos;s reference has no numbers here.</source>
        <translation>Un destinataire devrait être un texte entre guillemets ; la référence de Meta n’a pas de nombres ici.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/audio/__init__.py"/>
        <source>A recording to listen to</source>
        <translation>Un enregistrement à écouter</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>A report comes before LINK’s answer</source>
        <translation>Un rapport arrive avant la réponse de LINK</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>A request</source>
        <translation>Une requête</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>A sample for the gap is missing.</source>
        <translation>Un exemple pour la variable manque.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>A sample for the gap {gap} is missing.</source>
        <translation>Un exemple pour la variable {gap} manque.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>A sample of the code is missing.</source>
        <translation>Un exemple du code manque.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/component.py"/>
        <source>A sample of the header’s file is missing: the handle that Meta’s upload gave for it.</source>
        <translation>Un exemple du fichier de l’en-tête manque : le handle fourni lors du chargement chez Meta.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>A sample of the link is missing.</source>
        <translation>Un exemple du lien manque.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <source>A second ` on the same line is needed, with text between the two.</source>
        <translation>Il faut un second ` sur la même ligne, avec du texte entre les deux.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>A second, smaller line below the title.</source>
        <translation>Une seconde ligne, plus petite, sous le titre.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A semicolon in line {lines} was read as a comma.</source>
        <translation>Un point-virgule de la ligne {lines} a été lu comme une virgule.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/definition.py"/>
        <source>A service provider reports that phones show a card of the first address above the text of a template. Meta does not document it, so it is not drawn.</source>
        <translation>Un fournisseur rapporte que les téléphones affichent une carte de la première adresse au-dessus du texte d’un modèle. Meta ne le documente pas ; elle n’est donc pas représentée.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <source>A short title in bold above the body. Emoji are fine, formatting marks are not.</source>
        <translation>Un court titre en gras au-dessus du corps. Les émojis sont permis, pas les signes de mise en forme.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <source>A small grey line below the body.</source>
        <translation>Une petite ligne grise sous le corps.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>A small grey line, at most 60 characters, without gaps.</source>
        <translation>Une petite ligne grise de 60 caractères maximum, sans variables.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/sticker/__init__.py"/>
        <source>A small picture without a bubble</source>
        <translation>Une petite image sans bulle</translation>
    </message>
    <message>
        <location filename="../../composer/messages/audio/__init__.py"/>
        <source>A sound file of at most 16 MB: AAC, AMR, MP3, M4A, or OGG with the Opus codec. It has no caption; write a text message before it.</source>
        <translation>Un fichier audio de 16 Mo maximum : AAC, AMR, MP3, M4A ou OGG avec le codec Opus. Il n’a pas de légende ; envoyez un message texte avant.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/numbers.py"/>
        <source>A spreadsheet shortened this number to {number}, so its last digits are lost. Format the column there as text, and fetch the numbers anew.</source>
        <translation>Un tableur a abrégé ce numéro en {number} ; ses derniers chiffres sont perdus. Mettez-y la colonne au format texte et reprenez les numéros.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/pointing.py"/>
        <source>A stand-in:</source>
        <translation>Substitut :</translation>
    </message>
    <message>
        <location filename="../../composer/templates/reading.py"/>
        <source>A stored template</source>
        <translation>Un modèle enregistré</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A tab or another control character stood inside a text in line {lines}; it was kept.</source>
        <translation>Une tabulation ou un autre caractère de contrôle se trouvait dans un texte à la ligne {lines} ; il a été conservé.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <location filename="../../composer/templates/reading.py"/>
        <source>A template</source>
        <translation>Un modèle</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>A template can have {limit} buttons; here are {count}.</source>
        <translation>Un modèle peut avoir {limit} boutons ; il y en a {count} ici.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>A template with this name and language was deleted less than 30 days ago.</source>
        <translation>Un modèle de ce nom et de cette langue a été supprimé il y a moins de 30 jours.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>A template’s text may not begin or end with a placeholder.</source>
        <translation>Le texte d’un modèle ne peut ni commencer ni finir par une variable.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>A test number only sends to the recipients on its list.</source>
        <translation>Un numéro de test n’envoie qu’aux destinataires de sa liste.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>A text fits every gap. Money and dates are shown in the way of the phone&apos;s language.</source>
        <translation>Un texte convient à toute variable. Montants et dates s’affichent selon la langue du téléphone.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>A text fits every gap. Money and dates are shown in the way of the phone’s language.</source>
        <translation>Un texte convient à toute variable. Montants et dates s’affichent selon la langue du téléphone.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A text in line {lines} was in other than double quotation marks.</source>
        <translation>Un texte de la ligne {lines} n’était pas entre guillemets doubles.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>A text of the template is over its limit.</source>
        <translation>Un texte du modèle dépasse sa limite.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/link.py"/>
        <location filename="../../composer/formats/quoted.py"/>
        <source>A text that begins here has no closing quotation mark.</source>
        <translation>Un texte qui commence ici n’a pas de guillemet fermant.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A text that begins in line {lines} runs over several lines; the line breaks were kept.</source>
        <translation>Un texte qui commence à la ligne {lines} s’étend sur plusieurs lignes ; les sauts de ligne ont été conservés.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>A timestamp stands alone: leave out either it or the parts of the date.</source>
        <translation>Un horodatage se suffit à lui-même : retirez soit celui-ci, soit les éléments de la date.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <source>A title above the body, or nothing. This kind of message can have no picture there.</source>
        <translation>Un titre au-dessus du corps, ou rien. Ce type de message ne peut pas y avoir d’image.</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>A user name cannot contain a colon.</source>
        <translation>Un nom d’utilisateur ne peut pas contenir de deux-points.</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <source>A user name cannot contain line breaks or other invisible characters.</source>
        <translation>Un nom d’utilisateur ne peut pas contenir de sauts de ligne ni d’autres caractères invisibles.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>A user of your client. Composer logs in with it and keeps the token that it gets in memory only.</source>
        <translation>Un utilisateur de votre client. Composer s’y connecte et ne garde le jeton reçu qu’en mémoire.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>A value does not fit its placeholder: a wrong type, or line breaks, tabs or many spaces where none may be.</source>
        <translation>Une valeur ne convient pas à sa variable : type incorrect, ou sauts de ligne, tabulations ou nombreux espaces interdits à cet endroit.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>A value has the wrong form</source>
        <translation>Une valeur n’a pas la bonne forme</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A value in line {lines} had no quotation marks and was read as text.</source>
        <translation>Une valeur de la ligne {lines} n’avait pas de guillemets et a été lue comme texte.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/lenient.py"/>
        <source>A value is missing after “{0}”.</source>
        <extracomment>short(top.key)</extracomment>
        <translation>Une valeur manque après « {0} ».</translation>
    </message>
    <message>
        <location filename="../../composer/formats/link.py"/>
        <location filename="../../composer/formats/scalars.py"/>
        <source>A value is missing here, or is not written as JSON.</source>
        <translation>Une valeur manque ici, ou n’est pas écrite en JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>A value is not valid</source>
        <translation>Une valeur n’est pas valide</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <source>A value of the type “{given}” does not belong into {part}.</source>
        <translation>Une valeur de type « {given} » n’a pas sa place dans {part}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>A version looks like v23.0.</source>
        <translation>Une version ressemble à v23.0.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/asking.py"/>
        <source>A word of your own that comes back with the answer, so that you know which message it is for.</source>
        <translation>Un mot de votre choix qui revient avec la réponse, pour que vous sachiez à quel message elle se rapporte.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/editing.py"/>
        <source>A {0} template can be edited as often as you like. It is then reviewed again.</source>
        <extracomment>kind.lower()</extracomment>
        <translation>Un modèle {0} peut être modifié aussi souvent que vous le souhaitez. Il est alors de nouveau examiné.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source>A {kind} button takes a value of the type “{takes}”; here it is “{given}”.</source>
        <translation>Un bouton {kind} prend une valeur de type « {takes} » ; ici, c’est « {given} ».</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>A {part} is possible in the category MARKETING only.</source>
        <translation>L’élément « {part} » n’est possible que dans la catégorie MARKETING.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_formats.py"/>
        <source>AAC, AMR, MP3, M4A or OGG with Opus</source>
        <translation>AAC, AMR, MP3, M4A ou OGG avec Opus</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>ADB Unit of Account</source>
        <translation>Unité de compte ADB</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/content.py"/>
        <source>About product</source>
        <translation>À propos du produit</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Accepted by LINK</source>
        <translation>Accepté par LINK</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Accepted by the sandbox</source>
        <translation>Accepté par le bac à sable</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Accepted, but no report ever comes</source>
        <translation>Accepté, mais aucun rapport n’arrive jamais</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Access denied</source>
        <translation>Accès refusé</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Access to WhatsApp has expired</source>
        <translation>L’accès à WhatsApp a expiré</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/kinds.py"/>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/cells.py"/>
        <location filename="../../composer/ui/deliveries/support.py"/>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>Account: {0}, business account {1}</source>
        <translation>Compte : {0}, compte Business {1}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>Account: {0}, number {1}</source>
        <translation>Compte : {0}, numéro {1}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/groups.py"/>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/details.py"/>
        <source>Accounts: {0}</source>
        <extracomment>_accounts(accounts)</extracomment>
        <translation>Comptes : {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/kinds.py"/>
        <source>Add a Cloud API account</source>
        <translation>Ajouter un compte Cloud API</translation>
    </message>
    <message>
        <location filename="../../composer/template_calls.py"/>
        <source>Add a Cloud API account with the same WhatsApp Business Account, or manage them in WhatsApp Manager.</source>
        <translation>Ajoutez un compte Cloud API avec le même compte WhatsApp Business, ou gérez-les dans WhatsApp Manager.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/kinds.py"/>
        <source>Add a LINK account</source>
        <translation>Ajouter un compte LINK</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/__init__.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Add a button</source>
        <translation>Ajouter un bouton</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/form.py"/>
        <source>Add a card</source>
        <translation>Ajouter une carte</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Add a contact</source>
        <translation>Ajouter un contact</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Add a phone number</source>
        <translation>Ajouter un numéro de téléphone</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Add a postal address</source>
        <translation>Ajouter une adresse postale</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>Add a product</source>
        <translation>Ajouter un produit</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>Add a row</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>Add a section</source>
        <translation>Ajouter une section</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Add a value</source>
        <translation>Ajouter une valeur</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Add a web address</source>
        <translation>Ajouter une adresse web</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/kinds.py"/>
        <source>Add an On-Premises account</source>
        <translation>Ajouter un compte On-Premises</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Add an account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Add an app</source>
        <translation>Ajouter une application</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Add an e-mail address</source>
        <translation>Ajouter une adresse e-mail</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Add the recipient to the test number’s list at Meta.</source>
        <translation>Ajoutez le destinataire à la liste du numéro de test chez Meta.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/comparing.py"/>
        <source>Added when the message is sent: Meta gives it back in every report.</source>
        <translation>Ajouté à l’envoi du message : Meta le renvoie dans chaque rapport.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_problems.py"/>
        <source>Added when the message is sent; not written into the draft. Write something else here to send that.</source>
        <translation>Ajouté à l’envoi du message ; absent du brouillon. Écrivez autre chose ici pour l’envoyer à la place.</translation>
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
        <translation>Ajoute la phrase « Pour votre sécurité, ne partagez pas ce code. »</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Advise not to share the code</source>
        <translation>Conseiller de ne pas partager le code</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Afghani</source>
        <translation>Afghani afghan</translation>
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
        <translation>Après les tentatives de LINK, attendez au moins 24 heures.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Albania</source>
        <translation>Albanie</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Albanian</source>
        <translation>Albanais</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Algeria</source>
        <translation>Algérie</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Algerian Dinar</source>
        <translation>Dinar algérien</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>All connections to the server were busy.</source>
        <translation>Toutes les connexions au serveur étaient occupées.</translation>
    </message>
    <message>
        <location filename="../../composer/outbox/words.py"/>
        <source>All of its batch could not be written down, so nothing of it was sent: send it once more.</source>
        <translation>Le lot n’a pas pu être consigné en entier ; rien n’en a donc été envoyé : envoyez-le encore une fois.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/template_buttons.py"/>
        <source>All options</source>
        <translation>Toutes les options</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>All quick replies must stand together; move this one to the others.</source>
        <translation>Toutes les réponses rapides doivent se suivre ; placez celle-ci avec les autres.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>All that was sent together with it is paused. Resume all of it, or cancel this message alone.</source>
        <translation>Tout ce qui a été envoyé en même temps est en pause. Reprenez le tout, ou annulez seulement ce message.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Already there</source>
        <translation>Existe déjà</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>American Samoa</source>
        <translation>Samoa américaines</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Amount × 1000</source>
        <translation>Montant × 1000</translation>
    </message>
    <message>
        <location filename="../../composer/messages/video/__init__.py"/>
        <source>An MP4 or 3GP film of at most 16 MB, its pictures in H.264 and its sound in AAC, with a caption if you like.</source>
        <translation>Une vidéo MP4 ou 3GP de 16 Mo maximum, images en H.264 et son en AAC, avec une légende si vous le souhaitez.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>An account at Meta has one number. Add an account for each of the others.</source>
        <translation>Un compte chez Meta a un seul numéro. Ajoutez un compte pour chacun des autres.</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <source>An account cannot be read</source>
        <translation>Un compte ne peut pas être lu</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>An account may create a hundred templates within an hour.</source>
        <translation>Un compte peut créer cent modèles par heure.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>An animated header is possible in the category MARKETING only.</source>
        <translation>Un en-tête animé n’est possible que dans la catégorie MARKETING.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>An answer came, but it could not be unpacked.</source>
        <translation>Une réponse est arrivée, mais n’a pas pu être décompressée.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>An answer came, but it was far too long to be LINK’s.</source>
        <translation>Une réponse est arrivée, mais bien trop longue pour venir de LINK.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product/__init__.py"/>
        <source>An answer to a question</source>
        <translation>Réponse à une question</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/__init__.py"/>
        <source>An approved text with gaps to fill</source>
        <translation>Un texte approuvé avec des variables à remplir</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>An authentication template has no text of its own</source>
        <translation>Un modèle d’authentification n’a pas de texte propre</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>An authentication template has no {part}: no media, no web addresses, no emoji.</source>
        <translation>Un modèle d’authentification n’a pas d’élément « {part} » : ni médias, ni adresses web, ni émojis.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>An authentication template has one button, of the type OTP.</source>
        <translation>Un modèle d’authentification a un bouton, de type OTP.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/msisdn.py"/>
        <source>An empty text</source>
        <translation>Un texte vide</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>An equals sign in line {lines} was read as a colon.</source>
        <translation>Un signe égal de la ligne {lines} a été lu comme un deux-points.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>An id of the account is missing</source>
        <translation>Un ID du compte manque</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/__init__.py"/>
        <source>An id of the account that owns the template. LINK took it until version 1.4; leave it empty.</source>
        <translation>Un ID du compte propriétaire du modèle. LINK l’acceptait jusqu’à la version 1.4 ; laissez le champ vide.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>An interactive message.</source>
        <translation>Un message interactif.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/invisible.py"/>
        <source>An invisible mark ({code}, at position {place}) turns the direction of the text. Is that meant?</source>
        <translation>Un signe invisible ({code}, en position {place}) inverse le sens du texte. Est-ce voulu ?</translation>
    </message>
    <message>
        <location filename="../../composer/formats/scalars.py"/>
        <source>An opening brace is missing before this.</source>
        <translation>Une accolade ouvrante manque ici.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>An opening brace too many in line {lines} was left out.</source>
        <translation>Une accolade ouvrante en trop a été ignorée à la ligne {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/content.py"/>
        <source>And more</source>
        <translation>Et plus</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>And {0} more like that.</source>
        <translation>Et {0} autres de ce genre.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Andorra</source>
        <translation>Andorre</translation>
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
        <translation>Image animée</translation>
    </message>
    <message>
        <location filename="../../composer/templates/slots.py"/>
        <source>Animated picture in the header</source>
        <translation>Image animée dans l’en-tête</translation>
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
        <translation>Un autre compte porte ce nom. Donnez à celui-ci un nom à lui.</translation>
    </message>
    <message>
        <location filename="../../composer/store/faults.py"/>
        <location filename="../../composer/store/workspace.py"/>
        <source>Another program holds {path}. Close other windows of Composer, or wait for a backup to end.</source>
        <translation>Un autre programme occupe {path}. Fermez les autres fenêtres de Composer, ou attendez la fin d’une sauvegarde.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Another program, or another Composer, uses the same event report gate, so that its reports come here too. Neither the number nor the text of the message is known here.</source>
        <translation>Un autre programme, ou un autre Composer, utilise la même passerelle de rapports ; ses rapports arrivent donc aussi ici. Ni le numéro ni le texte du message ne sont connus ici.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>Another report</source>
        <translation>Autre rapport</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/agreement.py"/>
        <source>Another value is for the gap “{name}” already.</source>
        <translation>Une autre valeur est déjà destinée à la variable « {name} ».</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/among.py"/>
        <source>Another {noun} has position {number} already; each needs its own.</source>
        <translation>Un autre élément ({noun}) occupe déjà la position {number} ; chacun doit avoir la sienne.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/template.py"/>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <location filename="../../composer/templates/button_slots.py"/>
        <source>Answer of “{0}”</source>
        <extracomment>label</extracomment>
        <translation>Réponse à « {0} »</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/content.py"/>
        <location filename="../../composer/templates/starts.py"/>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/bubble.py"/>
        <source>Answers a message</source>
        <translation>Répond à un message</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Answers back</source>
        <translation>Répond</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/thread_model.py"/>
        <source>Answers: {0}</source>
        <translation>Répond à : {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Antigua and Barbuda</source>
        <translation>Antigua-et-Barbuda</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>App {n}</source>
        <translation>Application {n}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/__init__.py"/>
        <source>Approve an offer</source>
        <translation>Approuver une offre</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Apps</source>
        <translation>Applications</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Arab Accounting Dinar</source>
        <translation>Dinar comptable arabe</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Arabic (EGY)</source>
        <translation>Arabe (Égypte)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Arabic (LBN)</source>
        <translation>Arabe (Liban)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Arabic (MAR)</source>
        <translation>Arabe (Maroc)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Arabic (QAT)</source>
        <translation>Arabe (Qatar)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Arabic (UAE)</source>
        <translation>Arabe (Émirats arabes unis)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Argentina</source>
        <translation>Argentine</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Argentine Peso</source>
        <translation>Peso argentin</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Armenia</source>
        <translation>Arménie</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Armenian Dram</source>
        <translation>Dram arménien</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>Around its gaps the text has too few words ({words}; gaps: {count}). Meta refuses such texts; at least {least} words are a good measure.</source>
        <translation>Autour de ses variables, le texte a trop peu de mots ({words} ; variables : {count}). Meta refuse de tels textes ; au moins {least} mots sont une bonne mesure.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Arrives</source>
        <translation>Arrive</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Aruban Florin</source>
        <translation>Florin arubais</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Ascension Island</source>
        <translation>Île de l’Ascension</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>Ask LINK support for access, and check the platform ids and the sender number.</source>
        <translation>Demandez l’accès au support LINK, et vérifiez les ID de plateforme et le numéro d’expéditeur.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Ask LINK support for access.</source>
        <translation>Demandez l’accès au support LINK.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Ask LINK support or your administrator to register it.</source>
        <translation>Demandez au support LINK ou à votre administrateur de l’enregistrer.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Ask the person to send it another way.</source>
        <translation>Demandez à la personne de l’envoyer autrement.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Ask the person, another way, to update WhatsApp or to write to you first.</source>
        <translation>Demandez à la personne, par un autre moyen, de mettre WhatsApp à jour ou de vous écrire d’abord.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Ask the recipient whether it came before you send it again.</source>
        <translation>Demandez au destinataire s’il l’a reçu avant de le renvoyer.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Ask the recipient whether it came, or copy the details for LINK support.</source>
        <translation>Demandez au destinataire s’il l’a reçu, ou copiez les détails pour le support LINK.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Ask the server</source>
        <translation>Interroger le serveur</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Ask whoever owns the flow to put it right.</source>
        <translation>Demandez au propriétaire du flow de le corriger.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>Ask whoever runs the relay for a new token.</source>
        <translation>Demandez un nouveau jeton à l’exploitant du relais.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>Ask whoever runs the server to update it, or your administrator whether a proxy is in between.</source>
        <translation>Demandez à l’exploitant du serveur de le mettre à jour, ou à votre administrateur si un proxy s’interpose.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Ask whoever runs your WhatsApp Business API client.</source>
        <translation>Demandez à l’exploitant de votre client WhatsApp Business API.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>Ask your administrator for access through the proxy.</source>
        <translation>Demandez à votre administrateur l’accès par le proxy.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Ask your administrator or LINK support to renew it.</source>
        <translation>Demandez à votre administrateur ou au support LINK de le renouveler.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>At Meta templates belong to the business account, not to one of its numbers, and this account does not name it.</source>
        <translation>Chez Meta, les modèles appartiennent au compte Business, non à l’un de ses numéros, et ce compte ne le nomme pas.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/payload.py"/>
        <source>At least one button is needed.</source>
        <translation>Il faut au moins un bouton.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/payload.py"/>
        <source>At least one contact is needed.</source>
        <translation>Il faut au moins un contact.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/payload.py"/>
        <source>At least one message is needed.</source>
        <translation>Il faut au moins un message.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>At least one of the parts of the name must be there; the first name is the usual one.</source>
        <translation>Au moins une des parties du nom doit être indiquée ; d’ordinaire, c’est le prénom.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/payload.py"/>
        <source>At least one product is needed.</source>
        <translation>Il faut au moins un produit.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/payload.py"/>
        <source>At least one recipient is needed.</source>
        <translation>Il faut au moins un destinataire.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/payload.py"/>
        <source>At least one row is needed.</source>
        <translation>Il faut au moins une ligne.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/sections_payload.py"/>
        <source>At least one section is needed.</source>
        <translation>Il faut au moins une section.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>At least one. There may be 30 in all sections together.</source>
        <translation>Au moins un. Il peut y en avoir 30, toutes sections confondues.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>At most 15 letters and digits.</source>
        <translation>15 lettres et chiffres maximum.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>At most 16 characters.</source>
        <translation>16 caractères maximum.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>At most 2,000 characters. A gap {{1}} may stand at its end.</source>
        <translation>2 000 caractères maximum. Une variable {{1}} peut se trouver à la fin.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>At most 20 letters and digits, 15 in a limited-time offer. The button’s text is WhatsApp’s own.</source>
        <translation>20 lettres et chiffres maximum, 15 dans une offre à durée limitée. Le texte du bouton est celui de WhatsApp.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>At most {limit} of the {kinds} may stand in a template; here are {count}.</source>
        <translation>Un modèle peut contenir au plus {limit} éléments de ce type ({kinds}) ; il y en a {count} ici.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>At the end, {count} closing {noun} missing.</source>
        <translation>À la fin, {count} {noun} fermants manquants.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/audio/__init__.py"/>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/ui/inbox/words.py"/>
        <location filename="../../composer/ui/preview/media.py"/>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/media.py"/>
        <source>Audio · {0}</source>
        <translation>Audio · {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Australian Dollar</source>
        <translation>Dollar australien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Austria</source>
        <translation>Autriche</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Authentication</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/template_buttons.py"/>
        <source>Autofill</source>
        <translation>Remplissage automatique</translation>
    </message>
    <message>
        <location filename="../../composer/messages/image/__init__.py"/>
        <source>Autumn collection</source>
        <translation>Collection d’automne</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Azerbaijan</source>
        <translation>Azerbaïdjan</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Azerbaijan Manat</source>
        <translation>Manat azéri</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Azerbaijani</source>
        <translation>Azerbaïdjanais</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Back to the message</source>
        <translation>Revenir au message</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Backslashes that mean nothing in lines {lines} were left out.</source>
        <translation>Des barres obliques inverses sans signification ont été ignorées aux lignes {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Bahamian Dollar</source>
        <translation>Dollar bahaméen</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Bahrain</source>
        <translation>Bahreïn</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Bahraini Dinar</source>
        <translation>Dinar bahreïni</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Baht</source>
        <translation>Baht thaïlandais</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Balboa</source>
        <translation>Balboa panaméen</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Bangladesh</source>
        <translation>Bangladesh</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Barbados</source>
        <translation>Barbade</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Barbados Dollar</source>
        <translation>Dollar barbadien</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Begin a template</source>
        <translation>Créer un modèle</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Being deleted</source>
        <translation>En cours de suppression</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Belarus</source>
        <translation>Biélorussie</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Belarusian</source>
        <translation>Biélorusse (Biélorussie)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Belarusian Ruble</source>
        <translation>Rouble biélorusse</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Belize</source>
        <translation>Belize</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Belize Dollar</source>
        <translation>Dollar bélizéen</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Bengali</source>
        <translation>Bengali</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Bengali (IND)</source>
        <translation>Bengali (Inde)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Benin</source>
        <translation>Bénin</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Bermuda</source>
        <translation>Bermudes</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Bermudian Dollar</source>
        <translation>Dollar bermudien</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>Beside a carousel there is only a body; the {part} belongs into the cards.</source>
        <translation>À côté d’un carrousel, il n’y a qu’un corps ; l’élément « {part} » a sa place dans les cartes.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>Between {one} and {other} is only white space. Meta may refuse that; write a word between them.</source>
        <translation>Entre {one} et {other}, il n’y a que des espaces. Meta peut le refuser ; écrivez un mot entre les deux.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Bhutan</source>
        <translation>Bhoutan</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Birthday</source>
        <translation>Date de naissance</translation>
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
        <translation>Corps</translation>
    </message>
    <message>
        <location filename="../../composer/templates/review.py"/>
        <source>Body and footer are those of “{name}” in {language}. Meta may reject a second template with them.</source>
        <translation>Le corps et le pied de page sont ceux de « {name} » en {language}. Meta peut rejeter un second modèle identique.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Bolivia</source>
        <translation>Bolivie</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Boliviano</source>
        <translation>Boliviano bolivien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Bolívar Soberano</source>
        <translation>Bolivar vénézuélien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Bonaire, Sint Eustatius and Saba</source>
        <translation>Bonaire, Saint-Eustache et Saba</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Bond Markets Unit European Composite Unit (EURCO)</source>
        <translation>Unité européenne composée</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Bond Markets Unit European Monetary Unit (E.M.U.-6)</source>
        <translation>Unité monétaire européenne</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Bond Markets Unit European Unit of Account 17 (E.U.A.-17)</source>
        <translation>Unité de compte européenne (XBD)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Bond Markets Unit European Unit of Account 9 (E.U.A.-9)</source>
        <translation>Unité de compte européenne (XBC)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Book a table</source>
        <translation>Réserver une table</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnie-Herzégovine</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/payload.py"/>
        <source>Both validity times are given; the absolute one counts.</source>
        <translation>Les deux durées de validité sont indiquées ; l’absolue compte.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Botswana</source>
        <translation>Botswana</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Brazil</source>
        <translation>Brésil</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Brazilian Real</source>
        <translation>Réal brésilien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Brunei</source>
        <translation>Brunei</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Brunei Dollar</source>
        <translation>Dollar brunéien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Bulgaria</source>
        <translation>Bulgarie</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Bulgarian</source>
        <translation>Bulgare</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Bulgarian Lev</source>
        <translation>Lev bulgare</translation>
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
        <translation>Franc burundais</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/chrome.py"/>
        <location filename="../../composer/ui/preview/monitor.py"/>
        <source>Business account</source>
        <translation>Compte professionnel</translation>
    </message>
    <message>
        <location filename="../../composer/messages/cta_url/__init__.py"/>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <location filename="../../composer/rendering/template.py"/>
        <source>Button</source>
        <translation>Bouton</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Button text</source>
        <translation>Texte du bouton</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <source>Button type</source>
        <translation>Type de bouton</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/template.py"/>
        <location filename="../../composer/templates/differences.py"/>
        <source>Button {0}</source>
        <extracomment>index</extracomment>
        <translation>Bouton {0}</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>Button {number} is missing.</source>
        <translation>Le bouton {number} manque.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>Button {number} of the template is of the kind “{wanted}”; here it is “{given}”.</source>
        <translation>Le bouton {number} du modèle est de type « {wanted} » ; ici, c’est « {given} ».</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>Button {number} of the template stands in it whole: it takes no value. Leave it out.</source>
        <translation>Le bouton {number} du modèle y figure en entier : il ne prend pas de valeur. Retirez-la.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>Button {number} was added.</source>
        <translation>Le bouton {number} a été ajouté.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/__init__.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Button {n}</source>
        <translation>Bouton {n}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/reply_buttons/__init__.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Buttons</source>
        <translation>Boutons</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>By the parts of its date and time, or as one number that computers count by.</source>
        <translation>Par les éléments de la date et de l’heure, ou par un seul nombre, comme comptent les ordinateurs.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>CFA Franc BCEAO</source>
        <translation>Franc CFA (BCEAO)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>CFA Franc BEAC</source>
        <translation>Franc CFA (BEAC)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>CFP Franc</source>
        <translation>Franc CFP</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Cabo Verde Escudo</source>
        <translation>Escudo capverdien</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Call on WhatsApp</source>
        <translation>Appeler sur WhatsApp</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Call us</source>
        <translation>Appelez-nous</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Cambodia</source>
        <translation>Cambodge</translation>
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
        <translation>Dollar canadien</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>Cancel sending</source>
        <translation>Annuler l’envoi</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Cannot be delivered to this person</source>
        <translation>Ne peut pas être distribué à cette personne</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Cape Verde</source>
        <translation>Cap-Vert</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <location filename="../../composer/messages/parts/media.py"/>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/template.py"/>
        <location filename="../../composer/templates/asking.py"/>
        <location filename="../../composer/templates/differences.py"/>
        <location filename="../../composer/templates/slots.py"/>
        <source>Card {0}</source>
        <extracomment>card + 1; index; self.card + 1</extracomment>
        <translation>Carte {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/matrix.py"/>
        <source>Card {0}: </source>
        <extracomment>index</extracomment>
        <translation>Carte {0} : </translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>Card {number} is missing.</source>
        <translation>La carte {number} manque.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>Card {number} was added.</source>
        <translation>La carte {number} a été ajoutée.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/form.py"/>
        <source>Card {n}</source>
        <translation>Carte {n}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/form.py"/>
        <source>Cards</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/__init__.py"/>
        <source>Cards of people to write to or save</source>
        <translation>Fiches de personnes à contacter ou à enregistrer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Cards: buttons, sections, rows</source>
        <translation>Cartes : boutons, sections, lignes</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Caribbean Guilder</source>
        <translation>Florin caribéen</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/__init__.py"/>
        <location filename="../../composer/rendering/template.py"/>
        <location filename="../../composer/templates/form.py"/>
        <location filename="../../composer/templates/starts.py"/>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Carousel</source>
        <translation>Carrousel</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Catalan</source>
        <translation>Catalan</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/content.py"/>
        <location filename="../../composer/messages/catalog/__init__.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Catalog</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/products.py"/>
        <location filename="../../composer/templates/asking.py"/>
        <source>Catalog id</source>
        <translation>ID du catalogue</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/definition.py"/>
        <location filename="../../composer/rendering/interactive.py"/>
        <source>Catalog {0}</source>
        <translation>Catalogue {0}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/sheet.py"/>
        <location filename="../../composer/templates/form.py"/>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Cayman Islands Dollar</source>
        <translation>Dollar des îles Caïmans</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <location filename="../../composer/templates/slots.py"/>
        <source>Central Station</source>
        <translation>Gare centrale</translation>
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
        <translation>Changer le dernier destinataire</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Change the setting in WhatsApp Manager.</source>
        <translation>Modifiez le réglage dans WhatsApp Manager.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Changes submitted</source>
        <translation>Modifications soumises</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Changes, to “{0}”</source>
        <translation>Modifications, vers « {0} »</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Check Meta’s business policy for the country.</source>
        <translation>Vérifiez la politique commerciale de Meta pour ce pays.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>Check both in the account’s settings.</source>
        <translation>Vérifiez les deux dans les réglages du compte.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <location filename="../../composer/clients/templates.py"/>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Check both in the account’s settings; LINK support can reset them.</source>
        <translation>Vérifiez les deux dans les réglages du compte ; le support LINK peut les réinitialiser.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Check that the link opens without signing in, and that format and size are allowed.</source>
        <translation>Vérifiez que le lien s’ouvre sans connexion, et que le format et la taille sont permis.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <location filename="../../composer/clients/meta_way.py"/>
        <source>Check the account’s address. On a hotel or guest network, sign in first.</source>
        <translation>Vérifiez l’adresse du compte. Sur un réseau d’hôtel ou d’invités, connectez-vous d’abord.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>Check the account’s settings.</source>
        <translation>Vérifiez les réglages du compte.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>Check the address and its port number.</source>
        <translation>Vérifiez l’adresse et son numéro de port.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>Check the address: it is where the client runs, without “/v1”.</source>
        <translation>Vérifiez l’adresse : c’est celle du client, sans « /v1 ».</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>Check the id and the account. A template that was deleted can be created anew.</source>
        <translation>Vérifiez l’ID et le compte. Un modèle supprimé peut être recréé.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>Check the id in the account’s settings with WhatsApp Manager: it is not the phone number id, nor the portfolio’s id.</source>
        <translation>Comparez l’ID des réglages du compte avec WhatsApp Manager : ce n’est ni l’ID du numéro de téléphone, ni celui du portefeuille.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>Check the message and try again; then ask Meta&apos;s support.</source>
        <translation>Vérifiez le message et réessayez ; ensuite, demandez au support de Meta.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Check the message and try again; then copy the details for LINK support.</source>
        <translation>Vérifiez le message et réessayez ; ensuite, copiez les détails pour le support LINK.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>Check the network connection and the address.</source>
        <translation>Vérifiez la connexion au réseau et l’adresse.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>Check the number and the message; if it fails again, ask Meta&apos;s support.</source>
        <translation>Vérifiez le numéro et le message ; si l’échec se répète, demandez au support de Meta.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Check the number, or reach the person another way.</source>
        <translation>Vérifiez le numéro, ou joignez la personne autrement.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Check the number.</source>
        <translation>Vérifiez le numéro.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>Check the platform ids and the number in the account’s settings, or ask LINK support for access.</source>
        <translation>Vérifiez les ID de plateforme et le numéro dans les réglages du compte, ou demandez l’accès au support LINK.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>Check the relay’s address in the account’s settings.</source>
        <translation>Vérifiez l’adresse du relais dans les réglages du compte.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Check the sender number of the account.</source>
        <translation>Vérifiez le numéro d’expéditeur du compte.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Check the template’s name, language and status.</source>
        <translation>Vérifiez le nom, la langue et le statut du modèle.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Check user name and password in the account&apos;s settings.</source>
        <translation>Vérifiez le nom d’utilisateur et le mot de passe dans les réglages du compte.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Chile</source>
        <translation>Chili</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Chilean Peso</source>
        <translation>Peso chilien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>China</source>
        <translation>Chine</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Chinese (CHN)</source>
        <translation>Chinois (Chine)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Chinese (HKG)</source>
        <translation>Chinois (R.A.S. chinoise de Hong Kong)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Chinese (TAI)</source>
        <translation>Chinois (Taïwan)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>Choose a time</source>
        <translation>Choisir une heure</translation>
    </message>
    <message>
        <location filename="../../composer/connections.py"/>
        <source>Choose another account and send anew.</source>
        <translation>Choisissez un autre compte et envoyez de nouveau.</translation>
    </message>
    <message>
        <location filename="../../composer/template_calls.py"/>
        <source>Choose another account.</source>
        <translation>Choisissez un autre compte.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Choose another type of message.</source>
        <translation>Choisissez un autre type de message.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/places.py"/>
        <source>Choose one on the left to read it and to reply.</source>
        <translation>Choisissez-en une à gauche pour la lire et y répondre.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/places.py"/>
        <source>Choose one to see what happened to it, and why.</source>
        <translation>Choisissez-en un pour voir ce qui lui est arrivé, et pourquoi.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/__init__.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/form.py"/>
        <source>Choose or type a code</source>
        <translation>Choisissez ou saisissez un code</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>Choose the kind…</source>
        <translation>Choisir le type…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Choose, or type https://…</source>
        <translation>Choisissez, ou saisissez https://…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/words.py"/>
        <source>Chose</source>
        <translation>A choisi</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/words.py"/>
        <source>Chose an answer</source>
        <translation>A choisi une réponse</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Christmas Island</source>
        <translation>Île Christmas</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/touch.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Close what lies on top</source>
        <translation>Fermer ce qui est au premier plan</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Closing braces or brackets too many in lines {lines} were left out.</source>
        <translation>Des accolades ou crochets fermants en trop ont été ignorés aux lignes {lines}.</translation>
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
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <source>Code over several lines needs three ` before it and three behind it, with text between them.</source>
        <translation>Du code sur plusieurs lignes demande trois ` avant et trois après, avec du texte entre les deux.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/button_slots.py"/>
        <source>Code to copy</source>
        <translation>Code à copier</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Code {0}</source>
        <extracomment>code</extracomment>
        <translation>Code {0}</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/status.py"/>
        <source>Code {0} is not in the specification; it does not change the status.</source>
        <extracomment>report.code</extracomment>
        <translation>Le code {0} n’est pas dans la spécification ; il ne change pas le statut.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/offer.py"/>
        <source>Code: {0}</source>
        <translation>Code : {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Codes specifically reserved for testing purposes</source>
        <translation>(devise de test)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Colombia</source>
        <translation>Colombie</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Colombian Peso</source>
        <translation>Peso colombien</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Colons were missing in lines {lines}.</source>
        <translation>Des deux-points manquaient aux lignes {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/table.py"/>
        <source>Column {0}</source>
        <extracomment>number</extracomment>
        <translation>Colonne {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Comes back in every report. Leave it empty: Composer then makes one for each request, and never the same twice.</source>
        <translation>Revient dans chaque rapport. Laissez le champ vide : Composer en crée alors un pour chaque requête, et jamais deux fois le même.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Commas too many in lines {lines} were left out.</source>
        <translation>Des virgules en trop ont été ignorées aux lignes {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Commas were missing after lines {lines}.</source>
        <translation>Des virgules manquaient après les lignes {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Commas were missing in lines {lines}.</source>
        <translation>Des virgules manquaient aux lignes {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Comments in lines {lines} were left out.</source>
        <translation>Des commentaires ont été ignorés aux lignes {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Comorian Franc</source>
        <translation>Franc comorien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Compare the message with the template in WhatsApp Manager.</source>
        <translation>Comparez le message au modèle dans WhatsApp Manager.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Compare the template</source>
        <translation>Comparer le modèle</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>Components of a template</source>
        <translation>Composants d’un modèle</translation>
    </message>
    <message>
        <location filename="../../composer/templates/reading.py"/>
        <source>Components of a template.</source>
        <translation>Composants d’un modèle.</translation>
    </message>
    <message>
        <location filename="../../composer/app.py"/>
        <source>Compose</source>
        <translation>Rédiger</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>Compose again</source>
        <translation>Rédiger à nouveau</translation>
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
        <translation>Composer ne connaît pas ce statut de Meta.</translation>
    </message>
    <message>
        <location filename="../../composer/store/batch_book.py"/>
        <source>Composer ended before all of its batch was written down. Nothing of the batch was sent: send it once more.</source>
        <translation>Composer s’est arrêté avant que tout le lot soit consigné. Rien du lot n’a été envoyé : envoyez-le encore une fois.</translation>
    </message>
    <message>
        <location filename="../../composer/store/templates.py"/>
        <source>Composer ended before an answer came.</source>
        <translation>Composer s’est arrêté avant l’arrivée d’une réponse.</translation>
    </message>
    <message>
        <location filename="../../composer/store/journal.py"/>
        <source>Composer ended while the request was leaving. A delivery report will settle it; send again only if it may arrive twice, and not before 15 minutes.</source>
        <translation>Composer s’est arrêté pendant le départ de la requête. Un rapport de distribution tranchera ; ne renvoyez que si le message peut arriver deux fois, et pas avant 15 minutes.</translation>
    </message>
    <message>
        <location filename="../../composer/store/templates.py"/>
        <source>Composer ended while the request was leaving. Fetch the template to see whether it counted.</source>
        <translation>Composer s’est arrêté pendant le départ de la requête. Récupérez le modèle pour voir si elle a compté.</translation>
    </message>
    <message>
        <location filename="../../composer/template_calls.py"/>
        <source>Composer ended, or it was cancelled, before an answer came.</source>
        <translation>Composer s’est arrêté, ou l’opération a été annulée, avant l’arrivée d’une réponse.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/errors.py"/>
        <source>Composer goes on with the oldest ones that are left. Statuses from before may stay incomplete.</source>
        <translation>Composer continue avec les plus anciens qui restent. Des statuts antérieurs peuvent rester incomplets.</translation>
    </message>
    <message>
        <location filename="../../composer/app.py"/>
        <source>Composer is already running</source>
        <translation>Composer est déjà ouvert</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Composer is handing the message to LINK.</source>
        <translation>Composer remet le message à LINK.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Composer is handing the message to the sandbox.</source>
        <translation>Composer remet le message au bac à sable.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>Composer keeps trying.</source>
        <translation>Composer continue d’essayer.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>Composer keeps trying. If it stays so, tell whoever runs the relay.</source>
        <translation>Composer continue d’essayer. Si cela persiste, prévenez l’exploitant du relais.</translation>
    </message>
    <message>
        <location filename="../../composer/store/workspace.py"/>
        <source>Composer may not write to {path}. Check the folder’s permissions.</source>
        <translation>Composer ne peut pas écrire dans {path}. Vérifiez les droits du dossier.</translation>
    </message>
    <message>
        <location filename="../../composer/store/faults.py"/>
        <source>Composer may not write to {path}. Nothing is sent until it can: check the folder’s permissions.</source>
        <translation>Composer ne peut pas écrire dans {path}. Rien n’est envoyé d’ici là : vérifiez les droits du dossier.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>Composer stops waiting for this message. It may still arrive.</source>
        <translation>Composer n’attend plus rien pour ce message. Il peut encore arriver.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <location filename="../../composer/connections.py"/>
        <source>Composer tries again by itself.</source>
        <translation>Composer réessaie de lui-même.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/errors.py"/>
        <source>Composer waits and tries again by itself.</source>
        <translation>Composer attend et réessaie de lui-même.</translation>
    </message>
    <message>
        <location filename="../../composer/outbox/words.py"/>
        <source>Composer was closed before the answer came. A delivery report will settle it; send again only if it may arrive twice.</source>
        <translation>Composer a été fermé avant l’arrivée de la réponse. Un rapport de distribution tranchera ; ne renvoyez que si le message peut arriver deux fois.</translation>
    </message>
    <message>
        <location filename="../../composer/connections.py"/>
        <source>Composer was started without it.</source>
        <translation>Composer a été démarré sans lui.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Composer will send it as soon as its turn has come.</source>
        <translation>Composer l’enverra dès que son tour viendra.</translation>
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
        <translation>Le dossier « resources » de Composer manque. Veuillez réinstaller Composer.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>Confirm a delivery</source>
        <translation>Confirmer une livraison</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/__init__.py"/>
        <source>Confirm an appointment</source>
        <translation>Confirmer un rendez-vous</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Confirm the identity in your client, then send again.</source>
        <translation>Confirmez l’identité dans votre client, puis renvoyez.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Congolese Franc</source>
        <translation>Franc congolais</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/kinds.py"/>
        <source>Connection to LINK</source>
        <translation>Connexion à LINK</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/kinds.py"/>
        <source>Connection to Meta&apos;s Cloud API</source>
        <translation>Connexion à la Cloud API de Meta</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/kinds.py"/>
        <source>Connection to your On-Premises client</source>
        <translation>Connexion à votre client On-Premises</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Connection trouble</source>
        <translation>Problème de connexion</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/inbound.py"/>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Contact {n}</source>
        <translation>Contact {n}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/__init__.py"/>
        <location filename="../../composer/messages/contacts/form.py"/>
        <location filename="../../composer/messages/labels.py"/>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Convertible Mark</source>
        <translation>Mark convertible bosniaque</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/content.py"/>
        <source>Coordinates</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Copied by a tap, filled in by a tap, or taken by the app without one.</source>
        <translation>Copié par un appui, rempli par un appui, ou repris par l’application sans appui.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Copy a code</source>
        <translation>Copier un code</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/template_buttons.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/template_buttons.py"/>
        <source>Copy offer code</source>
        <translation>Copier le code de l’offre</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/thread_view.py"/>
        <source>Copy or open the address. Composer never fetches it by itself.</source>
        <translation>Copiez ou ouvrez l’adresse. Composer ne la charge jamais de lui-même.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Copy the details for LINK support.</source>
        <translation>Copiez les détails pour le support LINK.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>Copy the token again and enter it anew.</source>
        <translation>Recopiez le jeton et saisissez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Cordoba Oro</source>
        <translation>Córdoba oro nicaraguayen</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>Correct it and send again.</source>
        <translation>Corrigez et renvoyez.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>Correct it.</source>
        <translation>Corrigez cela.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Correct the body before submitting again.</source>
        <translation>Corrigez le corps avant de soumettre à nouveau.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Correct the footer before submitting again.</source>
        <translation>Corrigez le pied de page avant de soumettre à nouveau.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Correct the header before submitting again.</source>
        <translation>Corrigez l’en-tête avant de soumettre à nouveau.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Correct the number.</source>
        <translation>Corrigez le numéro.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Correct the recipient’s number.</source>
        <translation>Corrigez le numéro du destinataire.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>Correct what is named, then try again.</source>
        <translation>Corrigez ce qui est indiqué, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Costa Rican Colon</source>
        <translation>Colón costaricain</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Could not reach the server</source>
        <translation>Impossible de joindre le serveur</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Could not reach the server; next try {0}</source>
        <translation>Impossible de joindre le serveur ; prochain essai {0}</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Count the placeholders of header, body and buttons, and fill in each.</source>
        <translation>Comptez les variables de l’en-tête, du corps et des boutons, et remplissez chacune.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Country code</source>
        <translation>Code du pays</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Coupon code</source>
        <translation>Code promo</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Croatia</source>
        <translation>Croatie</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Croatian</source>
        <translation>Croate</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Cuba</source>
        <translation>Cuba</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Cuban Peso</source>
        <translation>Peso cubain</translation>
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
        <translation>Devise</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Custom parameters</source>
        <translation>Paramètres personnalisés</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/__init__.py"/>
        <source>Customer service</source>
        <translation>Service client</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Cyprus</source>
        <translation>Chypre</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Czech</source>
        <translation>Tchèque</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Czech Koruna</source>
        <translation>Couronne tchèque</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Czechia</source>
        <translation>Tchéquie</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Côte d’Ivoire</source>
        <translation>Côte d’Ivoire</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Dalasi</source>
        <translation>Dalasi gambien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Danish</source>
        <translation>Danois</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Danish Krone</source>
        <translation>Couronne danoise</translation>
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
        <translation>Données</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Data and secrets</source>
        <translation>Données et secrets</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>Data for “{0}”</source>
        <extracomment>slot.text</extracomment>
        <translation>Données pour « {0} »</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/details.py"/>
        <source>Data: {0} ({1})</source>
        <extracomment>_from_home(folder); _sizes(folder)</extracomment>
        <translation>Données : {0} ({1})</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/status.py"/>
        <source>Dated after a further step: it came late, or clocks differ.</source>
        <translation>Daté d’après une étape ultérieure : arrivé en retard, ou horloges décalées.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Day of the week</source>
        <translation>Jour de la semaine</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Defaults for each request</source>
        <translation>Valeurs par défaut de chaque requête</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/__init__.py"/>
        <source>Degrees east of Greenwich, west is negative. Stockholm is about 18.07.</source>
        <translation>Degrés à l’est de Greenwich, négatifs à l’ouest. Stockholm se trouve vers 18,07.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>Degrees east, negative for west.</source>
        <translation>Degrés est, négatifs à l’ouest.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/__init__.py"/>
        <source>Degrees north of the equator, south is negative. Stockholm is about 59.33.</source>
        <translation>Degrés au nord de l’équateur, négatifs au sud. Stockholm se trouve vers 59,33.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>Degrees north, negative for south.</source>
        <translation>Degrés nord, négatifs au sud.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>Delete 1 template at {1}? It can no longer be sent, and the name of an approved one is free again only after 30 days. It stays in this library.</source>
        <translation>Supprimer 1 modèle dans {1} ? Il ne pourra plus être envoyé, et son nom, s’il était approuvé, n’est de nouveau libre qu’après 30 jours. Il reste dans cette bibliothèque.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Delete templates that are no longer used.</source>
        <translation>Supprimez les modèles qui ne servent plus.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>Delete {0} templates at {1}? They can no longer be sent, and the names of approved ones are free again only after 30 days. They stay in this library.</source>
        <translation>Supprimer {0} modèles dans {1} ? Ils ne pourront plus être envoyés, et les noms des modèles approuvés ne sont de nouveau libres qu’après 30 jours. Ils restent dans cette bibliothèque.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Deleted at the account</source>
        <translation>Supprimé dans le compte</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Deleted by the recipient</source>
        <translation>Supprimé par le destinataire</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Deletion</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Delivered</source>
        <translation>Distribué</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Delivered and read within a few seconds</source>
        <translation>Distribué et lu en quelques secondes</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Delivered, but never read</source>
        <translation>Distribué, mais jamais lu</translation>
    </message>
    <message>
        <location filename="../../composer/app.py"/>
        <location filename="../../composer/ui/commands/groups.py"/>
        <source>Deliveries</source>
        <translation>Envois</translation>
    </message>
    <message>
        <location filename="../../composer/ui/welcome/steps.py"/>
        <source>Deliveries keeps every message, and says what to do about one that fails. F1 is help, wherever you are.</source>
        <translation>Envois garde chaque message et dit quoi faire quand l’un échoue. F1 ouvre l’aide, où que vous soyez.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Denar</source>
        <translation>Denar macédonien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Denmark</source>
        <translation>Danemark</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Dentist</source>
        <translation>Dentiste</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/content.py"/>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <location filename="../../composer/ui/languages.py"/>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Djibouti</source>
        <translation>Djibouti</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Djibouti Franc</source>
        <translation>Franc djiboutien</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Do not count taps on links</source>
        <translation>Ne pas compter les appuis sur les liens</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Do not send it again.</source>
        <translation>Ne le renvoyez pas.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Dobra</source>
        <translation>Dobra santoméen</translation>
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
        <translation>Document</translation>
    </message>
    <message>
        <location filename="../../composer/templates/slots.py"/>
        <source>Document in the header</source>
        <translation>Document dans l’en-tête</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Does not arrive</source>
        <translation>N’arrive pas</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Dominica</source>
        <translation>Dominique</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Dominican Peso</source>
        <translation>Peso dominicain</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Dong</source>
        <translation>Dông vietnamien</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Dots in line {lines} stand for something that was not written; nothing was put there.</source>
        <translation>Des points de la ligne {lines} remplacent quelque chose qui n’a pas été écrit ; rien n’y a été mis.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Dots in lines {lines} stand for something that was not written; nothing was put there.</source>
        <translation>Des points des lignes {lines} remplacent quelque chose qui n’a pas été écrit ; rien n’y a été mis.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/palette.py"/>
        <source>Down</source>
        <translation>Bas</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Dr.</source>
        <translation>Dr</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <location filename="../../composer/store/workspace.py"/>
        <source>Drafts and settings are damaged</source>
        <translation>Les brouillons et réglages sont endommagés</translation>
    </message>
    <message>
        <location filename="../../composer/store/workspace.py"/>
        <source>Drafts and settings are in use</source>
        <translation>Les brouillons et réglages sont occupés</translation>
    </message>
    <message>
        <location filename="../../composer/store/workspace.py"/>
        <source>Drafts and settings cannot be saved</source>
        <translation>Les brouillons et réglages ne peuvent pas être enregistrés</translation>
    </message>
    <message>
        <location filename="../../composer/store/workspace.py"/>
        <source>Drafts and settings cannot be saved. Free some space; {path} is there.</source>
        <translation>Les brouillons et réglages ne peuvent pas être enregistrés. Libérez de l’espace ; {path} s’y trouve.</translation>
    </message>
    <message>
        <location filename="../../composer/store/workspace.py"/>
        <source>Drafts, accounts and settings were written by a newer Composer. They were set aside as “{name}”, and Composer starts without them. Install the newer Composer and give the file its old name to have them again.</source>
        <translation>Les brouillons, comptes et réglages ont été écrits par un Composer plus récent. Ils ont été mis de côté sous « {name} », et Composer démarre sans eux. Installez le Composer plus récent et redonnez au fichier son ancien nom pour les retrouver.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/dropping.py"/>
        <source>Drop it on the field “Link”, or here</source>
        <translation>Déposez-le sur le champ « Lien », ou ici</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/dropping.py"/>
        <source>Drop it to open it as a message: the draft can be brought back</source>
        <translation>Déposez-le pour l’ouvrir comme message : le brouillon peut être rétabli</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/dropping.py"/>
        <source>Drop it to read how a file is sent</source>
        <translation>Déposez-le pour lire comment un fichier s’envoie</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/dropping.py"/>
        <source>Drop it to send to this list</source>
        <translation>Déposez-la pour envoyer à cette liste</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/bringing_in.py"/>
        <source>Drop one file at a time: each takes the draft&apos;s place.</source>
        <translation>Déposez un fichier à la fois : chacun remplace le brouillon.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Duplicate the template</source>
        <translation>Dupliquer le modèle</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Dutch</source>
        <translation>Néerlandais</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Dutch (BEL)</source>
        <translation>Néerlandais (Belgique)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>E-mail address {n}</source>
        <translation>Adresse e-mail {n}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>E-mail addresses</source>
        <translation>Adresses e-mail</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>Each gap needs a sample: there are {wanted} gaps, and {given} with a sample.</source>
        <translation>Chaque variable a besoin d’un exemple : il y a {wanted} variables, dont {given} avec exemple.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Each message then says until when the offer holds, and the phone counts down.</source>
        <translation>Chaque message indique alors jusqu’à quand l’offre est valable, et le téléphone affiche le compte à rebours.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>East Caribbean Dollar</source>
        <translation>Dollar des Caraïbes orientales</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Ecuador</source>
        <translation>Équateur</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/groups.py"/>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Edit template: {0}</source>
        <translation>Modifier le modèle : {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Edit the template</source>
        <translation>Modifier le modèle</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Egypt</source>
        <translation>Égypte</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Egyptian Pound</source>
        <translation>Livre égyptienne</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>El Salvador</source>
        <translation>Salvador</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>El Salvador Colon</source>
        <translation>Colón salvadorien</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Eleven characters that tell the app’s signing key.</source>
        <translation>Onze caractères qui désignent la clé de signature de l’application.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>End of the address</source>
        <translation>Fin de l’adresse</translation>
    </message>
    <message>
        <location filename="../../composer/templates/button_slots.py"/>
        <source>End of the address of “{0}”</source>
        <extracomment>text_of(part)</extracomment>
        <translation>Fin de l’adresse de « {0} »</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <source>End of the offer</source>
        <translation>Fin de l’offre</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/template.py"/>
        <source>Ends</source>
        <translation>Se termine</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Ends soon!</source>
        <translation>Bientôt terminé !</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/offer.py"/>
        <source>Ends when the message says</source>
        <translation>Se termine selon le message</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/offer.py"/>
        <source>Ends {0}</source>
        <translation>Se termine {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <location filename="../../composer/ui/languages.py"/>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>English (AUS)</source>
        <translation>Anglais (Australie)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>English (CAN)</source>
        <translation>Anglais (Canada)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>English (GHA)</source>
        <translation>Anglais (Ghana)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>English (IND)</source>
        <translation>Anglais (Inde)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>English (IRL)</source>
        <translation>Anglais (Irlande)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>English (JAM)</source>
        <translation>Anglais (Jamaïque)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>English (MYS)</source>
        <translation>Anglais (Malaisie)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>English (NZL)</source>
        <translation>Anglais (Nouvelle-Zélande)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>English (QAT)</source>
        <translation>Anglais (Qatar)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>English (SGP)</source>
        <translation>Anglais (Singapour)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>English (UAE)</source>
        <translation>Anglais (Émirats arabes unis)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>English (UGA)</source>
        <translation>Anglais (Ouganda)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>English (UK)</source>
        <translation>Anglais (Royaume-Uni)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>English (US)</source>
        <translation>Anglais (États-Unis)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>English (ZAF)</source>
        <translation>Anglais (Afrique du Sud)</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>Enter a new token in the account&apos;s settings.</source>
        <translation>Saisissez un nouveau jeton dans les réglages du compte.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Enter at least one number.</source>
        <translation>Saisissez au moins un numéro.</translation>
    </message>
    <message>
        <location filename="../../composer/connections.py"/>
        <source>Enter it in Settings, then resume the account.</source>
        <translation>Saisissez-le dans Réglages, puis réactivez le compte.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <location filename="../../composer/template_calls.py"/>
        <source>Enter it in the account’s settings.</source>
        <translation>Saisissez-le dans les réglages du compte.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>Enter it in the account’s settings; WhatsApp Manager shows it.</source>
        <translation>Saisissez-le dans les réglages du compte ; WhatsApp Manager l’affiche.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/address.py"/>
        <source>Enter only the part before it.</source>
        <translation>Saisissez seulement la partie qui précède.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>Enter the number that messages come from.</source>
        <translation>Saisissez le numéro d’où partent les messages.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Enter the relay&apos;s address in the client&apos;s settings.</source>
        <translation>Saisissez l’adresse du relais dans les réglages du client.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/address.py"/>
        <source>Enter them in their own fields; addresses end up in logs.</source>
        <translation>Saisissez-les dans leurs propres champs ; les adresses finissent dans des journaux.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/naming.py"/>
        <source>Entry {0} of {1}</source>
        <extracomment>at[-1] + 1; self.of(at[:-1]).label</extracomment>
        <translation>Entrée {0} de {1}</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Equals signs in lines {lines} were read as colons.</source>
        <translation>Des signes égal des lignes {lines} ont été lus comme des deux-points.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Equatorial Guinea</source>
        <translation>Guinée équatoriale</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Eritrea</source>
        <translation>Érythrée</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <location filename="../../composer/ui/commands/palette.py"/>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Estonia</source>
        <translation>Estonie</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Estonian</source>
        <translation>Estonien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Eswatini</source>
        <translation>Eswatini</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Ethiopia</source>
        <translation>Éthiopie</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Ethiopian Birr</source>
        <translation>Birr éthiopien</translation>
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
        <translation>Passerelles de rapports</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Every report comes twice</source>
        <translation>Chaque rapport arrive deux fois</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>Everybody can see it in WhatsApp, its help does not describe it.</source>
        <translation>Tout le monde peut le voir dans WhatsApp, son aide ne le décrit pas.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>Example description</source>
        <translation>Description d’exemple</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Expires at</source>
        <translation>Expire le</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Export the template…</source>
        <translation>Exporter le modèle…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Export what is shown…</source>
        <translation>Exporter l’affichage…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Falkland Islands Pound</source>
        <translation>Livre des îles Malouines</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Fallback text</source>
        <translation>Texte de repli</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Fault at LINK</source>
        <translation>Défaut chez LINK</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Fault between LINK and WhatsApp</source>
        <translation>Défaut entre LINK et WhatsApp</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Fault of the client</source>
        <translation>Défaut du client</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Fetch</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Fetch all from the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>Fetch all from the account: if it is there, it was created. Submitting it again doubles nothing.</source>
        <translation>Récupérez tout du compte : s’il y est, il a été créé. Le soumettre à nouveau ne double rien.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>Fetch all from “{0}”</source>
        <translation>Récupérer tout de « {0} »</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Fetch from an account by id…</source>
        <translation>Récupérer d’un compte par ID…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Fetch of all</source>
        <translation>Récupération de tout</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>Fetch that one by its id, which WhatsApp Manager shows, or use another name.</source>
        <translation>Récupérez celui-là par son ID, que WhatsApp Manager affiche, ou utilisez un autre nom.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>Fetch the template: if it is gone, that is told.</source>
        <translation>Récupérez le modèle : s’il a disparu, cela sera dit.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>Fetch the template: what it has then shows whether the change counted.</source>
        <translation>Récupérez le modèle : son contenu montrera alors si la modification a compté.</translation>
    </message>
    <message>
        <location filename="../../composer/template_listing.py"/>
        <source>Fetch them by their ids.</source>
        <translation>Récupérez-les par leurs ID.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Fetch what the accounts have</source>
        <translation>Récupérer ce qu’ont les comptes</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Fetched</source>
        <translation>Récupéré</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Fetched with all of the account</source>
        <translation>Récupéré avec tous ceux du compte</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>Fetching all templates of “{0}”: {1} so far</source>
        <translation>Récupération de tous les modèles de « {0} » : {1} jusqu’ici</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Fiji</source>
        <translation>Fidji</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Fiji Dollar</source>
        <translation>Dollar fidjien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/parts/media.py"/>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Filipino</source>
        <translation>Filipino</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Fill in</source>
        <translation>Remplir</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Filled in by a tap</source>
        <translation>Rempli par un appui</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location_request/__init__.py"/>
        <source>Find the nearest shop</source>
        <translation>Trouver le magasin le plus proche</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Finland</source>
        <translation>Finlande</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Finnish</source>
        <translation>Finnois</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>First action</source>
        <translation>Première action</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>First screen</source>
        <translation>Premier écran</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Flagged</source>
        <translation>Signalé</translation>
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
        <translation>ID du flow</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Flow name</source>
        <translation>Nom du flow</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Flow token</source>
        <translation>Jeton du flow</translation>
    </message>
    <message>
        <location filename="../../composer/templates/button_slots.py"/>
        <source>Flow token of “{0}”</source>
        <extracomment>text_of(part)</extracomment>
        <translation>Jeton du flow de « {0} »</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/touch.py"/>
        <source>Fold the text again</source>
        <translation>Replier le texte</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <location filename="../../composer/templates/form.py"/>
        <source>Footer</source>
        <translation>Pied de page</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>For a while Meta takes no more calls about this business account; nothing was done.</source>
        <translation>Pendant un moment, Meta n’accepte plus d’appels pour ce compte Business ; rien n’a été fait.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>For each gap what may stand in it. Reviewers at Meta look at them. Do not use real people’s data.</source>
        <translation>Pour chaque variable, ce qui peut s’y trouver. Les examinateurs de Meta les regardent. N’utilisez pas les données de personnes réelles.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>For rainy days</source>
        <translation>Pour les jours de pluie</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <location filename="../../composer/ui/settings/page.py"/>
        <source>For tests</source>
        <translation>Pour les tests</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/definition.py"/>
        <source>For your security, do not share this code.</source>
        <translation>Pour votre sécurité, ne partagez pas ce code.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Forint</source>
        <translation>Forint hongrois</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Formats side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Formatted name</source>
        <translation>Nom affiché</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/cells.py"/>
        <source>Found by its {0}</source>
        <translation>Trouvé par : {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Four digits.</source>
        <translation>Quatre chiffres.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>France</source>
        <translation>France</translation>
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
        <translation>Libre</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>French (BEL)</source>
        <translation>Français (Belgique)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>French (CAN)</source>
        <translation>Français (Canada)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>French (CHE)</source>
        <translation>Français (Suisse)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>French (CIV)</source>
        <translation>Français (Côte d’Ivoire)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>French (MAR)</source>
        <translation>Français (Maroc)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>French Guiana</source>
        <translation>Guyane française</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>French Polynesia</source>
        <translation>Polynésie française</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>Friday</source>
        <translation>Vendredi</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <location filename="../../composer/ui/deliveries/support.py"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Gabon</source>
        <translation>Gabon</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Gap {n}</source>
        <translation>Variable {n}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Gap&apos;s name</source>
        <translation>Nom de la variable</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Gaps</source>
        <translation>Variables</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Georgia</source>
        <translation>Géorgie</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Georgian</source>
        <translation>Géorgien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>German (AUT)</source>
        <translation>Allemand (Autriche)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>German (CHE)</source>
        <translation>Allemand (Suisse)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Ghana Cedi</source>
        <translation>Cédi ghanéen</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Gibraltar</source>
        <translation>Gibraltar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Gibraltar Pound</source>
        <translation>Livre de Gibraltar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_payload.py"/>
        <source>Give a link or a media id, not both.</source>
        <translation>Indiquez un lien ou un ID de média, pas les deux.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>Give one of the flow’s id, name and JSON, not several.</source>
        <translation>Indiquez soit l’ID, soit le nom, soit le JSON du flow, pas plusieurs.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>Give up…</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Given by LINK with your account.</source>
        <translation>Fourni par LINK avec votre compte.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Given by LINK with your account. What the account says is used where a field is empty.</source>
        <translation>Fourni par LINK avec votre compte. Là où un champ est vide, l’indication du compte est utilisée.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/template.py"/>
        <source>Given to the button</source>
        <translation>Transmis au bouton</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/groups.py"/>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/thread_pane.py"/>
        <location filename="../../composer/ui/inbox/thread_view.py"/>
        <source>Go to the message that this answers</source>
        <translation>Aller au message auquel celui-ci répond</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>Go to the recipients</source>
        <translation>Aller aux destinataires</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Gold</source>
        <translation>Or</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Gourde</source>
        <translation>Gourde haïtienne</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Grant the permission in Meta’s Business Manager.</source>
        <translation>Accordez l’autorisation dans le Business Manager de Meta.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>Graph address</source>
        <translation>Adresse Graph</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>Graph version</source>
        <translation>Version Graph</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Greece</source>
        <translation>Grèce</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Greek</source>
        <translation>Grec</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Greenland</source>
        <translation>Groenland</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Grenada</source>
        <translation>Grenade</translation>
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
        <translation>Guaraní paraguayen</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Guernsey</source>
        <translation>Guernesey</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Guinea</source>
        <translation>Guinée</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Guinea-Bissau</source>
        <translation>Guinée-Bissau</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Guinean Franc</source>
        <translation>Franc guinéen</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Gujarati</source>
        <translation>Goudjarati</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Guyana Dollar</source>
        <translation>Dollar du Guyana</translation>
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
        <translation>Statut HTTP</translation>
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
        <translation>Haïti</translation>
    </message>
    <message>
        <location filename="../../composer/ui/handover/attach.py"/>
        <source>Hand over: copy for another tool, or save a page</source>
        <translation>Transmettre : copier pour un autre outil, ou enregistrer une page</translation>
    </message>
    <message>
        <location filename="../../composer/messages/sticker/__init__.py"/>
        <source>Happy birthday</source>
        <translation>Joyeux anniversaire</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Hausa</source>
        <translation>Haoussa</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>Have a token made with the permission whatsapp_business_management, by a user to whom the business account is assigned.</source>
        <translation>Faites créer un jeton avec l’autorisation whatsapp_business_management, par un utilisateur auquel le compte Business est attribué.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Have the display name approved in WhatsApp Manager.</source>
        <translation>Faites approuver le nom affiché dans WhatsApp Manager.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/words.py"/>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/rendering/template.py"/>
        <location filename="../../composer/templates/form.py"/>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <location filename="../../composer/templates/form.py"/>
        <source>Header text</source>
        <translation>Texte de l’en-tête</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Hebrew</source>
        <translation>Hébreu</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Held back</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Held back by a Meta experiment</source>
        <translation>Retenu par une expérience de Meta</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Hello {{1}}, your order {{2}} is on its way.</source>
        <translation>Bonjour {{1}}, votre commande {{2}} est en route.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/groups.py"/>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/filters.py"/>
        <source>Here alone</source>
        <translation>Ici seulement</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>High</source>
        <translation>Haute</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Home</source>
        <translation>Domicile</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Hong Kong</source>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Hong Kong Dollar</source>
        <translation>Dollar de Hong Kong</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>How is the code used?</source>
        <translation>Comment le code est-il utilisé ?</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>How is the moment given?</source>
        <translation>Comment le moment est-il indiqué ?</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>How long WhatsApp keeps trying to deliver.</source>
        <translation>Combien de temps WhatsApp essaie de distribuer.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>How long WhatsApp keeps trying to deliver. Without either it is 48 hours.</source>
        <translation>Combien de temps WhatsApp essaie de distribuer. Sans indication, c’est 48 heures.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>How long WhatsApp tries to deliver a message with this template, for phones that are off.</source>
        <translation>Combien de temps WhatsApp essaie de distribuer un message avec ce modèle, pour les téléphones éteints.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>How long the message may live, counted from sending. LINK counts in milliseconds.</source>
        <translation>Combien de temps le message peut vivre, à compter de l’envoi. LINK compte en millisecondes.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>How programs and colleagues call the template: small letters, digits and underscores. Recipients never see it. The same name may exist once in each language.</source>
        <translation>Le nom que programmes et collègues donnent au modèle : minuscules, chiffres et traits de soulignement. Les destinataires ne le voient jamais. Un même nom peut exister une fois par langue.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>How the gaps in the texts are written: with numbers, {{1}}, or with names, {{first_name}}. Where nothing is set, they have numbers.</source>
        <translation>Comment les variables des textes s’écrivent : avec des numéros, {{1}}, ou avec des noms, {{first_name}}. Sans indication, elles ont des numéros.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>How the list of all options looks is not documented; that it opens is.</source>
        <translation>L’aspect de la liste de toutes les options n’est pas documenté ; qu’elle s’ouvre l’est.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/video/__init__.py"/>
        <source>How to assemble it</source>
        <translation>Comment le monter</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>How urgent requests are.</source>
        <translation>Urgence des requêtes.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>How urgent the request is among your own. Most messages are normal.</source>
        <translation>Urgence de la requête parmi les vôtres. La plupart des messages sont normaux.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <source>How was your visit today?</source>
        <translation>Comment s’est passée votre visite aujourd’hui ?</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Hryvnia</source>
        <translation>Hryvnia ukrainienne</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Hungarian</source>
        <translation>Hongrois</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Hungary</source>
        <translation>Hongrie</translation>
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
        <translation>Islande</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Iceland Krona</source>
        <translation>Couronne islandaise</translation>
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
        <translation>ID de l’instance de service définie dans la plateforme de services.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>Id: {0}</source>
        <translation>ID : {0}</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped_meta.py"/>
        <source>Ids, times and the person’s name are examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>Ids, times and the route are those of the specification’s examples.</source>
        <translation>Les ID, les heures et le parcours sont ceux des exemples de la spécification.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>If LINK did get the first one, the message arrives twice.</source>
        <translation>Si LINK a bien reçu le premier, le message arrive deux fois.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>If Meta finds another category right, it takes that one and does not reject the template.</source>
        <translation>Si Meta juge une autre catégorie plus juste, il l’adopte et ne rejette pas le modèle.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>If it fails again, copy the details for LINK support.</source>
        <translation>Si l’échec se répète, copiez les détails pour le support LINK.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>If the sandbox did get the first one, the message arrives twice.</source>
        <translation>Si le bac à sable a bien reçu le premier, le message arrive deux fois.</translation>
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
        <translation>Image</translation>
    </message>
    <message>
        <location filename="../../composer/templates/slots.py"/>
        <source>Image in the header</source>
        <translation>Image dans l’en-tête</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/card.py"/>
        <source>In LINK’s words</source>
        <translation>Dans les termes de LINK</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <source>In an address marks stay as they are.</source>
        <translation>Dans une adresse, les signes restent tels quels.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>In appeal</source>
        <translation>En appel</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/content.py"/>
        <source>In catalog</source>
        <translation>Au catalogue</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <source>In code nothing is formatted.</source>
        <translation>Dans du code, rien n’est mis en forme.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>In review</source>
        <translation>En examen</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>In the order in which people see them. Quick replies must stand together.</source>
        <translation>Dans l’ordre où les personnes les voient. Les réponses rapides doivent se suivre.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/welcome/steps.py"/>
        <source>In the sandbox it goes to a test recipient: Anna reads everything. Press Send, or Ctrl+Enter.</source>
        <translation>Dans le bac à sable, il part vers un destinataire de test : Anna lit tout. Cliquez sur Envoyer, ou appuyez sur Ctrl+Entrée.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>In the sandbox’s words</source>
        <translation>Dans les termes du bac à sable</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>In the workshop</source>
        <translation>À l’atelier</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>In this list, only some are requests of Meta&apos;s. Paste them one at a time.</source>
        <translation>Dans cette liste, seules certaines entrées sont des requêtes de Meta. Collez-les une par une.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>In this list: {0}</source>
        <extracomment>first.sentence; refused.sentence</extracomment>
        <translation>Dans cette liste : {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source>In {number} a 0 follows the country code. In {country} that 0 is dialled only without it: {meant} is meant.</source>
        <translation>Dans {number}, un 0 suit l’indicatif. Dans ce pays ({country}), ce 0 ne se compose que sans indicatif : c’est {meant} qu’il faut.</translation>
    </message>
    <message>
        <location filename="../../composer/app.py"/>
        <source>Inbox</source>
        <translation>Réception</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>India</source>
        <translation>Inde</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Indian Rupee</source>
        <translation>Roupie indienne</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Indonesia</source>
        <translation>Indonésie</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Indonesian</source>
        <translation>Indonésien</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Instead of its id: the flow’s name.</source>
        <translation>Au lieu de son ID : le nom du flow.</translation>
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
        <translation>Interactif</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/unknown.py"/>
        <source>Interactive part</source>
        <translation>Partie interactive</translation>
    </message>
    <message>
        <location filename="../../composer/messages/unknown.py"/>
        <source>Interactive type</source>
        <translation>Type interactif</translation>
    </message>
    <message>
        <location filename="../../composer/messages/unknown.py"/>
        <source>Interactive type must be text.</source>
        <translation>Le type interactif doit être un texte.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/picture.py"/>
        <source>Invite to WhatsApp</source>
        <translation>Inviter sur WhatsApp</translation>
    </message>
    <message>
        <location filename="../../composer/messages/document/__init__.py"/>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Iran</source>
        <translation>Iran</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Iranian Rial</source>
        <translation>Riyal iranien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Iraq</source>
        <translation>Irak</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Iraqi Dinar</source>
        <translation>Dinar irakien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Ireland</source>
        <translation>Irlande</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Irish</source>
        <translation>Irlandais</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Israel</source>
        <translation>Israël</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <location filename="../../composer/ui/templates/submit_panel.py"/>
        <source>It can be edited again from {0}.</source>
        <translation>De nouveau modifiable à partir de {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/editing.py"/>
        <source>It can be edited {0} in these 30 days, once in 24 hours. It stays approved unless the review fails.</source>
        <extracomment>more</extracomment>
        <translation>Il peut être modifié {0} dans ces 30 jours, une fois par 24 heures. Il reste approuvé, sauf si l’examen échoue.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>It can be sent.</source>
        <translation>Il peut être envoyé.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>It cannot be edited at the moment.</source>
        <translation>Il ne peut pas être modifié pour le moment.</translation>
    </message>
    <message>
        <location filename="../../composer/template_files.py"/>
        <source>It cannot be read: {0}.</source>
        <extracomment>error.strerror or error</extracomment>
        <translation>Il ne peut pas être lu : {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>It contains a character that no token has, for example a line break.</source>
        <translation>Il contient un caractère qu’aucun jeton n’a, par exemple un saut de ligne.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/saving.py"/>
        <source>It could not be saved: {0}.</source>
        <translation>L’enregistrement a échoué : {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/messages.py"/>
        <source>It could not be saved: {0}. Choose another folder.</source>
        <translation>L’enregistrement a échoué : {0}. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/sandbox.py"/>
        <source>It did not say why.</source>
        <translation>Il n’a pas dit pourquoi.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>It gave no usable answer to the login, so nothing was sent.</source>
        <translation>Il n’a donné aucune réponse exploitable à la connexion ; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <location filename="../../composer/polling.py"/>
        <source>It hands out reports again that Composer has read, and so never comes to the newer ones.</source>
        <translation>Il redonne des rapports que Composer a déjà lus, et n’en vient donc jamais aux plus récents.</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <source>It has digits only.</source>
        <translation>Il ne comporte que des chiffres.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>It has no {0}.</source>
        <extracomment>called</extracomment>
        <translation>Il lui manque : {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/reading.py"/>
        <source>It has one line, which names its columns. Each line below that stands for one recipient.</source>
        <translation>Elle a une ligne, qui nomme ses colonnes. Chaque ligne en dessous correspond à un destinataire.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/reading.py"/>
        <source>It has too many backslashes before its quotation marks.</source>
        <translation>Il y a trop de barres obliques inverses avant les guillemets.</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>It has {0} characters; at most {1} can be kept. Was something else pasted?</source>
        <extracomment>LONGEST; len(value)</extracomment>
        <translation>Il a {0} caractères ; {1} au maximum peuvent être conservés. Avez-vous collé autre chose ?</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/showing.py"/>
        <source>It has {0} × {1} pixels, which is too many.</source>
        <extracomment>size.height(); size.width()</extracomment>
        <translation>Elle fait {0} × {1} pixels, ce qui est trop.</translation>
    </message>
    <message>
        <location filename="../../composer/template_files.py"/>
        <source>It holds no text.</source>
        <translation>Il ne contient pas de texte.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/taking_over.py"/>
        <source>It holds {0} messages. Composer opens requests of up to {1}; split it up.</source>
        <translation>Elle contient {0} messages. Composer ouvre des requêtes de {1} maximum ; répartissez-la.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/decoding.py"/>
        <source>It is a PDF document.</source>
        <translation>C’est un document PDF.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/decoding.py"/>
        <source>It is a workbook of an old kind, not a CSV file.</source>
        <translation>C’est un classeur d’un ancien type, pas un fichier CSV.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/decoding.py"/>
        <source>It is a workbook, not a CSV file.</source>
        <translation>C’est un classeur, pas un fichier CSV.</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <source>It is empty.</source>
        <translation>Le contenu est vide.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>It is larger than {0} MB, which is more than WhatsApp takes.</source>
        <extracomment>MOST_BYTES &gt;&gt; 20</extracomment>
        <translation>Elle dépasse {0} Mo, plus que WhatsApp n’accepte.</translation>
    </message>
    <message>
        <location filename="../../composer/template_files.py"/>
        <source>It is larger than {0} MB.</source>
        <extracomment>LARGEST // 1000000</extracomment>
        <translation>La taille dépasse {0} Mo.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/bringing_in.py"/>
        <source>It is larger than {0} MB. No message is that long.</source>
        <translation>La taille dépasse {0} Mo. Aucun message n’est aussi long.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/bringing_in.py"/>
        <source>It is larger than {0} MB. No template is that long.</source>
        <translation>La taille dépasse {0} Mo. Aucun modèle n’est aussi long.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/lenient.py"/>
        <location filename="../../composer/formats/link.py"/>
        <source>It is nested too deeply to be read.</source>
        <translation>L’imbrication est trop profonde pour être lue.</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <source>It is not JSON.</source>
        <translation>Ce n’est pas du JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <source>It is not an object.</source>
        <translation>Ce n’est pas un objet.</translation>
    </message>
    <message>
        <location filename="../../composer/app.py"/>
        <source>It is open with this data folder, but does not answer. Close its window, or wait a moment and start Composer again.
{0}</source>
        <translation>Il est ouvert avec ce dossier de données, mais ne répond pas. Fermez sa fenêtre, ou attendez un moment et redémarrez Composer.
{0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>It is out of the archive again.</source>
        <translation>Il est sorti des archives.</translation>
    </message>
    <message>
        <location filename="../../composer/connections.py"/>
        <source>It is still starting.</source>
        <translation>Il démarre encore.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/sandbox.py"/>
        <source>It may be starting again.</source>
        <translation>Il redémarre peut-être.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <location filename="../../composer/store/templates.py"/>
        <source>It may have arrived</source>
        <translation>Peut-être arrivé</translation>
    </message>
    <message>
        <location filename="../../composer/store/reader.py"/>
        <source>It may have been removed since the list was read. Refresh the list.</source>
        <translation>Il a peut-être été retiré depuis la lecture de la liste. Actualisez la liste.</translation>
    </message>
    <message>
        <location filename="../../composer/store/journal.py"/>
        <location filename="../../composer/store/template_reader.py"/>
        <source>It may have been removed.</source>
        <translation>Il a peut-être été retiré.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <location filename="../../composer/outbox/words.py"/>
        <location filename="../../composer/store/journal.py"/>
        <source>It may have been sent</source>
        <translation>Peut-être envoyé</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <source>It must be from {0} to {1}.</source>
        <extracomment>least; most</extracomment>
        <translation>La valeur doit être comprise entre {0} et {1}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>It must be of the kind that was approved.</source>
        <translation>Il doit être du type approuvé.</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <source>It must be one of {0}.</source>
        <extracomment>&apos;, &apos;.join(filter(None, allowed))</extracomment>
        <translation>Valeurs possibles : {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <source>It must look like v23.0.</source>
        <translation>La valeur doit ressembler à v23.0.</translation>
    </message>
    <message>
        <location filename="../../composer/template_listing.py"/>
        <source>It names the same page again and again. What was read is here.</source>
        <translation>Elle nomme sans cesse la même page. Ce qui a été lu est ici.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>It promotes something, which its category does not allow. Choose marketing, or leave that out.</source>
        <translation>Il fait la promotion de quelque chose, ce que sa catégorie ne permet pas. Choisissez Marketing, ou retirez cela.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/address.py"/>
        <source>It should look like https://c-eu.linkmobility.io/whatsapp-message.</source>
        <translation>Elle devrait ressembler à https://c-eu.linkmobility.io/whatsapp-message.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>It stands here: “{0}▢{1}”.</source>
        <extracomment>after; before</extracomment>
        <translation>Emplacement : « {0}▢{1} ».</translation>
    </message>
    <message>
        <location filename="../../composer/store/backups.py"/>
        <source>It takes {0} MB, and there is not enough space beside {1} for another. The journal itself is sound, and so are the copies of other days.</source>
        <extracomment>path; size &gt;&gt; 20</extracomment>
        <translation>Il occupe {0} Mo, et il n’y a pas assez de place à côté de {1} pour un autre. Le journal lui-même est intact, tout comme les copies des autres jours.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>It was an interactive part only; it was put into a message.</source>
        <translation>Ce n’était qu’une partie interactive ; elle a été placée dans un message.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>It was archived and cannot be sent.</source>
        <translation>Il a été archivé et ne peut pas être envoyé.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>It was cancelled before it was sent.</source>
        <translation>Il a été annulé avant l’envoi.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/editing.py"/>
        <source>It was edited in the last 24 hours, which is possible once for an approved template.</source>
        <translation>Il a été modifié au cours des dernières 24 heures ; un modèle approuvé ne peut l’être qu’une fois.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/editing.py"/>
        <source>It was edited ten times in 30 days, which is the most for an approved template.</source>
        <translation>Il a été modifié dix fois en 30 jours, le maximum pour un modèle approuvé.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>It was not there after {0} seconds.</source>
        <extracomment>WITHIN</extracomment>
        <translation>Elle n’était pas là après {0} secondes.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>It was paused and can be sent again.</source>
        <translation>Il était en pause et peut de nouveau être envoyé.</translation>
    </message>
    <message>
        <location filename="../../composer/template_calls.py"/>
        <source>It was removed from Composer.</source>
        <translation>Il a été retiré de Composer.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Italian</source>
        <translation>Italien</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Italy</source>
        <translation>Italie</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <location filename="../../composer/rendering/definition.py"/>
        <source>Items</source>
        <translation>Articles</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Its account is deleting it.</source>
        <translation>Son compte est en train de le supprimer.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Its account no longer has it; here it is kept. A name that was approved is free again after 30 days.</source>
        <translation>Son compte ne l’a plus ; il est conservé ici. Un nom qui était approuvé est de nouveau libre après 30 jours.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/reading.py"/>
        <source>Its cells cannot be told apart ({0}).</source>
        <extracomment>error</extracomment>
        <translation>Ses cellules ne peuvent pas être distinguées ({0}).</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Its content does not fit its category. Mixed content counts as marketing.</source>
        <translation>Son contenu ne correspond pas à sa catégorie. Un contenu mixte compte comme marketing.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Its form is not accepted: gaps at an edge or beside each other, missing samples, wrong braces.</source>
        <translation>Sa forme n’est pas acceptée : variables au bord ou côte à côte, exemples manquants, accolades incorrectes.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Its form is not allowed.</source>
        <translation>Sa forme n’est pas permise.</translation>
    </message>
    <message>
        <location filename="../../composer/store/batch_book.py"/>
        <source>Its key was used before, and every batch needs one of its own. Nothing was sent.</source>
        <translation>Sa clé a déjà servi, et chaque lot a besoin de la sienne. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Its language or category does not fit what it says.</source>
        <translation>Sa langue ou sa catégorie ne correspond pas à son contenu.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Its quality is low, and Meta may pause it. It can still be sent.</source>
        <translation>Sa qualité est basse, et Meta pourrait le mettre en pause. Il peut encore être envoyé.</translation>
    </message>
    <message>
        <location filename="../../composer/store/journal.py"/>
        <source>Its refId was used before, and every request needs one of its own. Nothing was sent.</source>
        <translation>Son refId a déjà servi, et chaque requête a besoin du sien. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>Its server answers with the error {0}.</source>
        <extracomment>answer.status_code</extracomment>
        <translation>Son serveur répond par l’erreur {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>Its server broke off, or did not speak as web servers do.</source>
        <translation>Son serveur a coupé la connexion, ou n’a pas répondu comme un serveur web.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>Its server could not be reached.</source>
        <translation>Son serveur n’a pas pu être joint.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Its status does not allow changes.</source>
        <translation>Son statut ne permet pas de modifications.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Its test recipients only</source>
        <translation>Ses destinataires de test seulement</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_formats.py"/>
        <source>JPEG or PNG</source>
        <translation>JPEG ou PNG</translation>
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
        <translation>JSON et texte (*.json *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Jamaica</source>
        <translation>Jamaïque</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Jamaican Dollar</source>
        <translation>Dollar jamaïcain</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Japan</source>
        <translation>Japon</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Japanese</source>
        <translation>Japonais</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Jordan</source>
        <translation>Jordanie</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Jordanian Dinar</source>
        <translation>Dinar jordanien</translation>
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
        <translation>Kazakh</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Kazakhstan</source>
        <translation>Kazakhstan</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Kenya</source>
        <translation>Kenya</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Kenyan Shilling</source>
        <translation>Shilling kényan</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Keys in lines {lines} had no quotation marks.</source>
        <translation>Des clés n’avaient pas de guillemets aux lignes {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Kina</source>
        <translation>Kina papouan-néo-guinéen</translation>
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
        <translation>Kinyarwanda (Rwanda)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Korean</source>
        <translation>Coréen</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Kosovo</source>
        <translation>Kosovo</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Kuna</source>
        <translation>Kuna croate</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Kuwait</source>
        <translation>Koweït</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Kuwaiti Dinar</source>
        <translation>Dinar koweïtien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Kwanza</source>
        <translation>Kwanza angolais</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Kyat</source>
        <translation>Kyat myanmarais</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Kyrgyz (Kyrgyzstan)</source>
        <translation>Kirghize (Kirghizstan)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Kyrgyzstan</source>
        <translation>Kirghizistan</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/overdue.py"/>
        <source>LINK accepted the message, and nothing was heard of it since. Reports usually come within a minute. Either they do not find the way here, or LINK has not sent the message.</source>
        <translation>LINK a accepté le message, et il n’y a plus eu de nouvelles depuis. Les rapports arrivent d’ordinaire en moins d’une minute. Soit ils ne trouvent pas le chemin jusqu’ici, soit LINK n’a pas envoyé le message.</translation>
    </message>
    <message>
        <location filename="../../composer/store/journal.py"/>
        <source>LINK accepted the request, but with another number of message ids than there are recipients.</source>
        <translation>LINK a accepté la requête, mais avec un nombre d’ID de message différent de celui des destinataires.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>LINK advises to wait at least 15 minutes: until {0}.</source>
        <translation>LINK conseille d’attendre au moins 15 minutes : jusqu’à {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>LINK answered and accepts the user name and password. Nothing was sent.</source>
        <translation>LINK a répondu et accepte le nom d’utilisateur et le mot de passe. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>LINK answers that its server has a fault (500)</source>
        <translation>LINK répond que son serveur a un défaut (500)</translation>
    </message>
    <message>
        <location filename="../../composer/formats/comparing.py"/>
        <source>LINK calls this “{link}”.</source>
        <translation>LINK nomme cela « {link} ».</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <location filename="../../composer/clients/templates.py"/>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>LINK could not process the request.</source>
        <translation>LINK n’a pas pu traiter la requête.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>LINK could not reach WhatsApp</source>
        <translation>LINK n’a pas pu joindre WhatsApp</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>LINK could not read the request</source>
        <translation>LINK n’a pas pu lire la requête</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>LINK could not use the request</source>
        <translation>LINK n’a pas pu utiliser la requête</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <location filename="../../composer/clients/templates.py"/>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>LINK did not accept the account’s credentials.</source>
        <translation>LINK n’a pas accepté les identifiants du compte.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>LINK did not accept the request. Nothing was sent.</source>
        <translation>LINK n’a pas accepté la requête. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>LINK does not accept the request (400)</source>
        <translation>LINK n’accepte pas la requête (400)</translation>
    </message>
    <message>
        <location filename="../../composer/formats/comparing.py"/>
        <source>LINK does not have this.</source>
        <translation>LINK n’a pas cela.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>LINK gave a code that is not in its specification. Composer cannot say what it means.</source>
        <translation>LINK a donné un code absent de sa spécification. Composer ne peut pas dire ce qu’il signifie.</translation>
    </message>
    <message>
        <location filename="../../composer/template_listing.py"/>
        <source>LINK gives a template by its id alone; WhatsApp Manager shows the ids.</source>
        <translation>LINK ne fournit un modèle que par son ID ; WhatsApp Manager affiche les ID.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>LINK had accepted the request, but its answer is cut short</source>
        <translation>LINK avait accepté la requête, mais sa réponse est tronquée</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <location filename="../../composer/clients/templates.py"/>
        <source>LINK has a fault</source>
        <translation>LINK a un défaut</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>LINK has a fault of its own, and no more reports come (12409)</source>
        <translation>LINK a un défaut interne, et aucun rapport n’arrive plus (12409)</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/delivery/status.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>LINK has accepted the message and will send it.</source>
        <translation>LINK a accepté le message et va l’envoyer.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>LINK has handed the message to WhatsApp, which will try to deliver it.</source>
        <translation>LINK a remis le message à WhatsApp, qui essaiera de le distribuer.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/status.py"/>
        <source>LINK has handed the message to WhatsApp.</source>
        <translation>LINK a remis le message à WhatsApp.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>LINK has no list of templates to look it up in. Submit it again: if it is there already, that is refused and nothing is doubled. Its id is in WhatsApp Manager, and with it the template can be fetched.</source>
        <translation>LINK n’a pas de liste de modèles où le chercher. Soumettez-le à nouveau : s’il y est déjà, c’est refusé et rien n’est doublé. Son ID se trouve dans WhatsApp Manager et permet de récupérer le modèle.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>LINK has not answered.</source>
        <translation>LINK n’a pas répondu.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/comparing.py"/>
        <source>LINK has this at another place: “{link}”.</source>
        <translation>LINK a cela à un autre endroit : « {link} ».</translation>
    </message>
    <message>
        <location filename="../../composer/messages/text/payload.py"/>
        <source>LINK has “previewUrl” beside the text object, not in it; this is Meta&apos;s place for it. What LINK does with it is not confirmed.</source>
        <translation>LINK a « previewUrl » à côté de l’objet text, pas dedans ; cet emplacement est celui de Meta. Ce que LINK en fait n’est pas confirmé.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>LINK knows the account but does not let it do this.</source>
        <translation>LINK connaît le compte, mais ne l’y autorise pas.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>LINK knows the account but does not let it manage these templates.</source>
        <translation>LINK connaît le compte, mais ne l’autorise pas à gérer ces modèles.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>LINK knows the account but does not let it send this.</source>
        <translation>LINK connaît le compte, mais ne l’autorise pas à envoyer cela.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>LINK lost track of this message. It may still arrive, but nothing more will be reported.</source>
        <translation>LINK a perdu la trace de ce message. Il peut encore arriver, mais plus rien ne sera signalé.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/overdue.py"/>
        <source>LINK may still be trying by itself until {0}.</source>
        <translation>LINK essaie peut-être encore de lui-même jusqu’à {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/repeat_words.py"/>
        <source>LINK may still be trying to deliver it: before {0} it may arrive twice.</source>
        <translation>LINK essaie peut-être encore de le distribuer : avant {0}, il peut arriver deux fois.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/payload.py"/>
        <source>LINK needs no namespace since version 1.5 of its specification. It will be sent as it is.</source>
        <translation>Depuis la version 1.5 de sa spécification, LINK n’a pas besoin de namespace. Il sera envoyé tel quel.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/refusal.py"/>
        <source>LINK refused the request</source>
        <translation>LINK a refusé la requête</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>LINK support</source>
        <translation>Le support LINK</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>LINK tries again by itself, every minute for up to 15 minutes. Wait for that before sending again.</source>
        <translation>LINK réessaie de lui-même, chaque minute pendant 15 minutes maximum. Attendez la fin avant de renvoyer.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/status.py"/>
        <source>LINK will send no more reports for this message.</source>
        <translation>LINK n’enverra plus de rapports pour ce message.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/comparing.py"/>
        <source>LINK writes the value otherwise: “{link}”.</source>
        <translation>LINK écrit la valeur autrement : « {link} ».</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/carousel.py"/>
        <source>LINK&apos;s example writes “{meant}”, not “{key}”. What LINK does with it is not confirmed.</source>
        <translation>L’exemple de LINK écrit « {meant} », pas « {key} ». Ce que LINK en fait n’est pas confirmé.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/among.py"/>
        <source>LINK&apos;s examples write “{meant}” here, not “{key}”. What LINK does with it is not confirmed.</source>
        <translation>Les exemples de LINK écrivent ici « {meant} », pas « {key} ». Ce que LINK en fait n’est pas confirmé.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive_payload.py"/>
        <source>LINK&apos;s specification allows no emoji in {field}; Meta&apos;s does. What happens is not confirmed.</source>
        <translation>La spécification de LINK n’admet pas d’émojis dans « {field} » ; celle de Meta, si. Le résultat n’est pas confirmé.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product/payload.py"/>
        <source>LINK&apos;s table calls the product “{key}”, but its example and Meta call it “{meant}”.</source>
        <translation>Le tableau de LINK nomme le produit « {key} », mais son exemple et Meta le nomment « {meant} ».</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>LINK&apos;s table has “expiration_time_ms” here, its example and Meta inside of “limited_time_offer”. Which of them LINK understands is not confirmed.</source>
        <translation>Le tableau de LINK a « expiration_time_ms » ici, son exemple et Meta dans « limited_time_offer ». Lequel LINK comprend n’est pas confirmé.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>LINK&apos;s table writes “{key}”, its other flow fields and Meta “{meant}”. Which of them LINK understands here is not confirmed.</source>
        <translation>Le tableau de LINK écrit « {key} », ses autres champs de flow et Meta « {meant} ». Lequel LINK comprend ici n’est pas confirmé.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>LINK’s answer as JSON</source>
        <translation>Réponse de LINK en JSON</translation>
    </message>
    <message>
        <location filename="../../composer/store/journal.py"/>
        <source>LINK’s answer does not fit</source>
        <translation>La réponse de LINK ne correspond pas</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>LINK’s answer takes a minute</source>
        <translation>La réponse de LINK prend une minute</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>LINK’s answer was lost and no report came in time. Whether it was sent is not known.</source>
        <translation>La réponse de LINK s’est perdue et aucun rapport n’est arrivé à temps. On ignore si le message a été envoyé.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>LINK’s specification does not describe a place that comes back: the location is Meta’s shape, “LOCATION” a guess.</source>
        <translation>La spécification de LINK ne décrit pas le renvoi d’un lieu : la localisation a la forme de Meta, « LOCATION » est une supposition.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>LINK’s specification does not describe the answer of a flow. This is Meta’s shape; what is in it is the flow’s.</source>
        <translation>La spécification de LINK ne décrit pas la réponse d’un flow. Voici la forme de Meta ; son contenu dépend du flow.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/__init__.py"/>
        <location filename="../../composer/templates/form.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/__init__.py"/>
        <source>Language policy</source>
        <translation>Règle de langue</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Lao</source>
        <translation>Lao</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Lao Kip</source>
        <translation>Kip laotien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Lari</source>
        <translation>Lari géorgien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/__init__.py"/>
        <location filename="../../composer/templates/asking.py"/>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Latvia</source>
        <translation>Lettonie</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Latvian</source>
        <translation>Letton</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Leave a row out, or send to it again</source>
        <translation>Exclure une ligne, ou l’inclure de nouveau</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Leave some minutes between messages to the same number; one in six seconds is the limit.</source>
        <translation>Laissez quelques minutes entre les messages à un même numéro ; un toutes les six secondes est la limite.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Lebanese Pound</source>
        <translation>Livre libanaise</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Lebanon</source>
        <translation>Liban</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Lek</source>
        <translation>Lek albanais</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Lempira</source>
        <translation>Lempira hondurien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Leone</source>
        <translation>Leone sierra-léonais (1964—2022)</translation>
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
        <translation>Dollar libérien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Libya</source>
        <translation>Libye</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Libyan Dinar</source>
        <translation>Dinar libyen</translation>
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
        <translation>Durée de vie</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Lilangeni</source>
        <translation>Lilangeni swazi</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Limit exceeded</source>
        <translation>Limite dépassée</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Limited after wrong template categories</source>
        <translation>Limité après de mauvaises catégories de modèles</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/__init__.py"/>
        <location filename="../../composer/rendering/template.py"/>
        <location filename="../../composer/templates/form.py"/>
        <location filename="../../composer/templates/starts.py"/>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Limited-time offer</source>
        <translation>Offre à durée limitée</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/desktop.py"/>
        <source>Limited-time offers are not shown by WhatsApp on a computer. It says that a message came which it does not support.</source>
        <translation>WhatsApp sur ordinateur n’affiche pas les offres à durée limitée. Il indique qu’un message non pris en charge est arrivé.</translation>
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
        <translation>Ligne {0}, colonne {1} : {2}</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Line {lines} is no JSON and was left out.</source>
        <translation>La ligne {lines} n’est pas du JSON et a été ignorée.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Line {lines} offers several values; the first was taken.</source>
        <translation>La ligne {lines} propose plusieurs valeurs ; la première a été prise.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Lines {lines} are no JSON and were left out.</source>
        <translation>Les lignes {lines} ne sont pas du JSON et ont été ignorées.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Lines {lines} offer several values; the first was taken in each.</source>
        <translation>Les lignes {lines} proposent plusieurs valeurs ; la première a été prise dans chacune.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/content.py"/>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/parts/media.py"/>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/cta_url/__init__.py"/>
        <source>Link button</source>
        <translation>Bouton de lien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <location filename="../../composer/polling.py"/>
        <source>Listening for delivery reports.</source>
        <translation>À l’écoute des rapports de distribution.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Lists of recipients</source>
        <translation>Listes de destinataires</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Lithuania</source>
        <translation>Lituanie</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Lithuanian</source>
        <translation>Lituanien</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Live accounts are marked in red, so that nobody sends to customers by mistake.</source>
        <translation>Les comptes réels sont marqués en rouge, pour que personne n’écrive à des clients par erreur.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <location filename="../../composer/ui/settings/page.py"/>
        <source>Live: real recipients</source>
        <translation>Réel : vrais destinataires</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Live: test recipients only. For tests: everybody</source>
        <translation>Réel : destinataires de test seulement. Pour les tests : tout le monde</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/media_shown.py"/>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/inbound.py"/>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/location/__init__.py"/>
        <location filename="../../composer/templates/form.py"/>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Location</source>
        <translation>Localisation</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location_request/__init__.py"/>
        <source>Location request</source>
        <translation>Demande de localisation</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/__init__.py"/>
        <location filename="../../composer/templates/asking.py"/>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Look at metastatus.com.</source>
        <translation>Consultez metastatus.com.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Look at metastatus.com; if all is well there, check the message.</source>
        <translation>Consultez metastatus.com ; si tout va bien là-bas, vérifiez le message.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Look at the account’s health and policy pages in Meta’s Business Manager.</source>
        <translation>Consultez les pages sur l’état et les règles du compte dans le Business Manager de Meta.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Look at the message&apos;s problems and at what Meta says.</source>
        <translation>Consultez les problèmes du message et ce que Meta indique.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Look at the number&apos;s quality in WhatsApp Manager.</source>
        <translation>Consultez la qualité du numéro dans WhatsApp Manager.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Look at the problems of the message, then at the account’s platform ids and sender number.</source>
        <translation>Consultez les problèmes du message, puis les ID de plateforme et le numéro d’expéditeur du compte.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Look at the reasons in the template’s review.</source>
        <translation>Consultez les raisons dans l’examen du modèle.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>Look at the report as JSON.</source>
        <translation>Consultez le rapport en JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/overdue.py"/>
        <source>Look whether the relay is being read (the line at the bottom tells) and whether the account’s event report gate leads to it; then copy the details for LINK support. Ask the recipient before you send it again.</source>
        <translation>Vérifiez que le relais est lu (la ligne du bas l’indique) et que la passerelle de rapports du compte y mène ; copiez ensuite les détails pour le support LINK. Demandez au destinataire avant de renvoyer.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Look: dark</source>
        <translation>Apparence : sombre</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Look: light</source>
        <translation>Apparence : claire</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Look: like the system</source>
        <translation>Apparence : comme le système</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Loti</source>
        <translation>Loti lesothan</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Low</source>
        <translation>Basse</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Luxembourg</source>
        <translation>Luxembourg</translation>
    </message>
    <message>
        <location filename="../../composer/ui/dates.py"/>
        <source>MMM d</source>
        <translation>MMM d</translation>
    </message>
    <message>
        <location filename="../../composer/ui/dates.py"/>
        <source>MMMM d</source>
        <translation>MMMM d</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_formats.py"/>
        <source>MP4 or 3GP with H.264 pictures and AAC sound</source>
        <translation>MP4 ou 3GP, images en H.264 et son en AAC</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Macao</source>
        <translation>Macao</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Macedonian</source>
        <translation>Macédonien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Madagascar</source>
        <translation>Madagascar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Made for each request</source>
        <translation>Créé pour chaque requête</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Make a new template.</source>
        <translation>Créez un nouveau modèle.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Malagasy Ariary</source>
        <translation>Ariary malgache</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Malawi Kwacha</source>
        <translation>Kwacha malawite</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Malay</source>
        <translation>Malais</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Malayalam</source>
        <translation>Malayalam</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Malaysia</source>
        <translation>Malaisie</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Malaysian Ringgit</source>
        <translation>Ringgit malais</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Malta</source>
        <translation>Malte</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/map.py"/>
        <source>Map at {0}</source>
        <translation>Plan à {0}</translation>
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
        <translation>Marketing seulement : un encadré qui indique jusqu’à quand une offre est valable, avec un code à copier.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Marketing only: cards side by side, each with a picture or video and buttons.</source>
        <translation>Marketing seulement : des cartes côte à côte, chacune avec une image ou une vidéo et des boutons.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Marketing templates are not allowed on this way of sending for the account.</source>
        <translation>Les modèles marketing ne sont pas permis au compte par cette voie d’envoi.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Marketing templates are switched off</source>
        <translation>Les modèles marketing sont désactivés</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>Marks in a footer are shown as typed here; the phone may format them.</source>
        <translation>Les signes d’un pied de page s’affichent ici tels quels ; le téléphone peut les mettre en forme.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>Marks within marks are shown together, such as bold and italic.</source>
        <translation>Des signes imbriqués s’affichent ensemble, par exemple gras et italique.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Mauritania</source>
        <translation>Mauritanie</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Mauritius</source>
        <translation>Maurice</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Mauritius Rupee</source>
        <translation>Roupie mauricienne</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>May be left out: WhatsApp then says it in the template’s language.</source>
        <translation>Peut être omis : WhatsApp le dit alors dans la langue du modèle.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>May have been sent</source>
        <translation>Peut-être envoyé</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>May send to</source>
        <translation>Peut envoyer à</translation>
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
        <translation>ID de média</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/picture.py"/>
        <location filename="../../composer/ui/commands/groups.py"/>
        <location filename="../../composer/ui/deliveries/cells.py"/>
        <location filename="../../composer/ui/handover/subjects.py"/>
        <location filename="../../composer/ui/preview/chrome.py"/>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Message expired</source>
        <translation>Message expiré</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Message not valid</source>
        <translation>Message non valide</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Message too long</source>
        <translation>Message trop long</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Message type not supported</source>
        <translation>Type de message non pris en charge</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>Message version</source>
        <translation>Version du message</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>Meta accepts the access token; the phone number id is that of {0}.</source>
        <extracomment>of</extracomment>
        <translation>Meta accepte le jeton d’accès ; l’ID du numéro de téléphone est celui de {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Meta answered with an error. The description has its words.</source>
        <translation>Meta a répondu par une erreur. La description contient ses termes.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>Meta asks for a pause: going on in {0} seconds. {1} templates so far</source>
        <translation>Meta demande une pause : suite dans {0} secondes. {1} modèles jusqu’ici</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta blocked the flow that the message opens.</source>
        <translation>Meta a bloqué le flow que le message ouvre.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Meta calls its content abusive or threatening.</source>
        <translation>Meta juge son contenu abusif ou menaçant.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/comparing.py"/>
        <source>Meta calls this “{link}”.</source>
        <translation>Meta nomme cela « {link} ».</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta cannot charge the account: credit line, currency or time zone are missing or wrong.</source>
        <translation>Meta ne peut pas débiter le compte : ligne de crédit, devise ou fuseau horaire manquants ou incorrects.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta could not process the message and does not say which part of it.</source>
        <translation>Meta n’a pas pu traiter le message et ne dit pas quelle partie est en cause.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta could not process the request. It is either a fault that passes or an invalid request.</source>
        <translation>Meta n’a pas pu traiter la requête. C’est soit un défaut passager, soit une requête non valide.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta could not say what.</source>
        <translation>Meta n’a pas pu dire quoi.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Meta counts taps on the template’s links unless this is on.</source>
        <translation>Meta compte les appuis sur les liens du modèle, sauf si cette option est activée.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/belonging.py"/>
        <source>Meta decides how long it tries.</source>
        <translation>Meta décide de la durée de ses tentatives.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>Meta describes coupon templates with the code’s button and quick replies only. Others may be refused.</source>
        <translation>Meta décrit les modèles de code promo seulement avec le bouton du code et des réponses rapides. D’autres peuvent être refusés.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Meta disabled it for good. Make a new template instead.</source>
        <translation>Meta l’a désactivé définitivement. Créez plutôt un nouveau modèle.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta disabled the template for good because recipients rated it poorly.</source>
        <translation>Meta a désactivé le modèle définitivement, car des destinataires l’ont mal noté.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>Meta documents the countdown and the red, Bird the badge with its tag; nobody the words.</source>
        <translation>Meta documente le compte à rebours et le rouge, Bird le badge avec son étiquette ; personne les mots.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>Meta documents the cropping, nobody the widths.</source>
        <translation>Meta documente le recadrage, personne les largeurs.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Meta does not deliver such messages to some people, to learn from it.</source>
        <translation>Meta ne distribue pas ces messages à certaines personnes, pour en tirer des enseignements.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/comparing.py"/>
        <source>Meta does not have this.</source>
        <translation>Meta n’a pas cela.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta found that the template’s content breaks its rules.</source>
        <translation>Meta a constaté que le contenu du modèle enfreint ses règles.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/belonging.py"/>
        <source>Meta gives every message an id of its own.</source>
        <translation>Meta donne à chaque message son propre ID.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta had a fault</source>
        <translation>Meta a eu un défaut</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta had a fault, or the request was wrong</source>
        <translation>Meta a eu un défaut, ou la requête était incorrecte</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta_answers.py"/>
        <source>Meta has paused this message: it is not sent while its template is paused.</source>
        <translation>Meta a mis ce message en pause : il n’est pas envoyé tant que son modèle est en pause.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/comparing.py"/>
        <source>Meta has this at another place: “{link}”.</source>
        <translation>Meta a cela à un autre endroit : « {link} ».</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta held the message back</source>
        <translation>Meta a retenu le message</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta_answers.py"/>
        <source>Meta holds the message until its quality is assessed, and then sends or drops it.{0}</source>
        <extracomment>why</extracomment>
        <translation>Meta retient le message jusqu’à l’évaluation de sa qualité, puis l’envoie ou l’écarte.{0}</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta is working on the account, for example raising its throughput. It takes about a minute.</source>
        <translation>Meta intervient sur le compte, par exemple pour augmenter son débit. Cela prend environ une minute.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta keeps some people from marketing messages to measure the effect. This recipient is one of them.</source>
        <translation>Meta écarte certaines personnes des messages marketing pour en mesurer l’effet. Ce destinataire en fait partie.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>Meta knows the token but does not let it do this with the templates of the business account.</source>
        <translation>Meta connaît le jeton, mais ne l’autorise pas à faire cela avec les modèles du compte Business.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source>Meta knows “{kind}” buttons, LINK&apos;s specification does not. It will be sent as it is.</source>
        <translation>Meta connaît des boutons « {kind} », pas la spécification de LINK. Ce sera envoyé tel quel.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta lets this flow be sent only ten times an hour.</source>
        <translation>Meta ne laisse envoyer ce flow que dix fois par heure.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta limits how many marketing messages one person gets. Nothing is broken.</source>
        <translation>Meta limite le nombre de messages marketing par personne. Rien n’est en panne.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Meta looks at a rejection again. It cannot be sent yet.</source>
        <translation>Meta réexamine un rejet. Il ne peut pas encore être envoyé.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Meta may change the category</source>
        <translation>Meta peut changer la catégorie</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Meta paused it for low quality: for 3 hours the first time, 6 the second; the third time it is disabled. It cannot be sent meanwhile. An edit ends the pause.</source>
        <translation>Meta l’a mis en pause pour qualité insuffisante : 3 heures la première fois, 6 la deuxième ; la troisième fois, il est désactivé. Il ne peut pas être envoyé entre-temps. Une modification met fin à la pause.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta paused the template because recipients rated it poorly: three hours, then six.</source>
        <translation>Meta a mis le modèle en pause, car des destinataires l’ont mal noté : trois heures, puis six.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>Meta read the request and did not accept it.</source>
        <translation>Meta a lu la requête et ne l’a pas acceptée.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/errors.py"/>
        <source>Meta refused it and did not say why.</source>
        <translation>Meta a refusé sans dire pourquoi.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta_answers.py"/>
        <source>Meta refused the message</source>
        <translation>Meta a refusé le message</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Meta rejected it. Change it and submit it again.</source>
        <translation>Meta l’a rejeté. Modifiez-le et soumettez-le à nouveau.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>Meta reported something that does not change the status.</source>
        <translation>Meta a signalé quelque chose qui ne change pas le statut.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>Meta reports that the message failed, and not why.</source>
        <translation>Meta signale que le message a échoué, sans dire pourquoi.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/belonging.py"/>
        <source>Meta reports to the webhook that the account has.</source>
        <translation>Meta envoie les rapports au webhook du compte.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/status.py"/>
        <source>Meta reports “{0}”; it does not change the status.</source>
        <extracomment>report.description</extracomment>
        <translation>Meta signale « {0} » ; cela ne change pas le statut.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta restricted, disabled or locked the WhatsApp account.</source>
        <translation>Meta a restreint, désactivé ou verrouillé le compte WhatsApp.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Meta reviews it. It can be sent and edited when that is over; Composer looks again by itself.</source>
        <translation>Meta l’examine. Il pourra être envoyé et modifié ensuite ; Composer vérifie de lui-même.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/errors.py"/>
        <source>Meta says: “{0}”</source>
        <extracomment>own</extracomment>
        <translation>Meta indique : « {0} »</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/belonging.py"/>
        <source>Meta sends at once.</source>
        <translation>Meta envoie aussitôt.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>Meta takes 100 new templates an hour: it may refuse the rest until then.</source>
        <translation>Meta accepte 100 nouveaux modèles par heure : il peut refuser le reste d’ici là.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Meta takes it for fraud: it must say plainly who you are and what is wanted.</source>
        <translation>Meta y voit une fraude : il doit dire clairement qui vous êtes et ce qui est demandé.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/belonging.py"/>
        <source>Meta takes the sender from the address of the request.</source>
        <translation>Meta déduit l’expéditeur de l’adresse de la requête.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>Meta was asked too often</source>
        <translation>Meta a été sollicité trop souvent</translation>
    </message>
    <message>
        <location filename="../../composer/formats/comparing.py"/>
        <source>Meta writes the value otherwise.</source>
        <translation>Meta écrit la valeur autrement.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/belonging.py"/>
        <source>Meta&apos;s Cloud API</source>
        <translation>Cloud API de Meta</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/belonging.py"/>
        <source>Meta&apos;s On-Premises API</source>
        <translation>On-Premises API de Meta</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>Meta&apos;s older formats know “calendar”, LINK&apos;s specification does not. It will be sent as it is.</source>
        <translation>Les anciens formats de Meta connaissent « calendar », pas la spécification de LINK. Ce sera envoyé tel quel.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/__init__.py"/>
        <source>Meta&apos;s older interface wants “deterministic” here, the only policy there is.</source>
        <translation>L’ancienne interface de Meta attend ici « deterministic », la seule règle qui existe.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>Meta&apos;s own interface knows “sections” here, LINK&apos;s specification does not. It will be sent as it is.</source>
        <translation>L’interface de Meta connaît ici « sections », pas la spécification de LINK. Ce sera envoyé tel quel.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>Meta&apos;s own interface knows “{key}” here, LINK&apos;s specification does not. It will be sent as it is.</source>
        <translation>L’interface de Meta connaît ici « {key} », pas la spécification de LINK. Ce sera envoyé tel quel.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>Meta&apos;s page on template components.</source>
        <translation>Page de Meta sur les composants de modèles.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>Meta&apos;s pages on template components, limited-time offers and coupons.</source>
        <translation>Pages de Meta sur les composants de modèles, les offres à durée limitée et les codes promo.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/own_rules.py"/>
        <source>Meta&apos;s reference has only “individual”: messages go to single people.</source>
        <translation>La référence de Meta ne connaît que « individual » : les messages vont à des personnes isolées.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>Meta&apos;s reference says that footers are formatted, Bird says that those of templates are not.</source>
        <translation>La référence de Meta dit que les pieds de page sont mis en forme, Bird dit que ceux des modèles ne le sont pas.</translation>
    </message>
    <message>
        <location filename="../../composer/template_listing.py"/>
        <source>Meta’s list does not end</source>
        <translation>La liste de Meta ne finit pas</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Mexican Peso</source>
        <translation>Peso mexicain</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Mexican Unidad de Inversion (UDI)</source>
        <translation>Unité de conversion mexicaine (UDI)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Mexico</source>
        <translation>Mexique</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Micronesia</source>
        <translation>Micronésie</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Middle name</source>
        <translation>Deuxième prénom</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Middle name, prefix and suffix.</source>
        <translation>Deuxième prénom, préfixe et suffixe.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Minutes until the code expires</source>
        <translation>Minutes avant l’expiration du code</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Missing closing braces or brackets were added in lines {lines}.</source>
        <translation>Des accolades ou crochets fermants manquants ont été ajoutés aux lignes {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Missing opening braces were added in lines {lines}.</source>
        <translation>Des accolades ouvrantes manquantes ont été ajoutées aux lignes {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Moldova</source>
        <translation>Moldavie</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Moldovan Leu</source>
        <translation>Leu moldave</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>Monday</source>
        <translation>Lundi</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Money</source>
        <translation>Montant</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Mongolia</source>
        <translation>Mongolie</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Montenegro</source>
        <translation>Monténégro</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>More about the flow</source>
        <translation>Plus sur le flow</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <source>More about the {0}</source>
        <extracomment>noun</extracomment>
        <translation>Plus de réglages ({0})</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>More of the name</source>
        <translation>Autres parties du nom</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>More settings</source>
        <translation>Plus de réglages</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>More than 24 hours have passed since the person last wrote.</source>
        <translation>Plus de 24 heures se sont écoulées depuis le dernier message de la personne.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>More than 24 hours since the person wrote</source>
        <translation>Plus de 24 heures depuis le message de la personne</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Moroccan Dirham</source>
        <translation>Dirham marocain</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Morocco</source>
        <translation>Maroc</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Mozambique</source>
        <translation>Mozambique</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Mozambique Metical</source>
        <translation>Metical mozambicain</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Mvdol</source>
        <translation>Mvdol bolivien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>My server chooses</source>
        <translation>Mon serveur choisit</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Myanmar</source>
        <translation>Myanmar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Naira</source>
        <translation>Naira nigérian</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Nakfa</source>
        <translation>Nafka érythréen</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/content.py"/>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/location/__init__.py"/>
        <location filename="../../composer/templates/form.py"/>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Name of the header&apos;s gap</source>
        <translation>Nom de la variable de l’en-tête</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>Name of the place</source>
        <translation>Nom du lieu</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Named gap</source>
        <translation>Variable nommée</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/interactive.py"/>
        <source>Names, prices and pictures of products come from the catalog, which is not known here.</source>
        <translation>Les noms, prix et images des produits viennent du catalogue, qui n’est pas connu ici.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Names: {{first_name}}</source>
        <translation>Noms : {{first_name}}</translation>
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
        <translation>Namibie</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Namibia Dollar</source>
        <translation>Dollar namibien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Nauru</source>
        <translation>Nauru</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Needs you</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/payload.py"/>
        <source>Neither a phone number nor a WhatsApp id is written here.</source>
        <translation>Ni numéro de téléphone ni ID WhatsApp ne figure ici.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Nepal</source>
        <translation>Népal</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Nepalese Rupee</source>
        <translation>Roupie népalaise</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Netherlands Antillean Guilder</source>
        <translation>Florin antillais</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Never send this person marketing again; other messages are still possible.</source>
        <translation>N’envoyez plus jamais de marketing à cette personne ; les autres messages restent possibles.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/button_slots.py"/>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>New Caledonia</source>
        <translation>Nouvelle-Calédonie</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/kinds.py"/>
        <source>New Cloud API account</source>
        <translation>Nouveau compte Cloud API</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>New Israeli Sheqel</source>
        <translation>Nouveau shekel israélien</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/kinds.py"/>
        <source>New LINK account</source>
        <translation>Nouveau compte LINK</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/kinds.py"/>
        <source>New On-Premises account</source>
        <translation>Nouveau compte On-Premises</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>New Taiwan Dollar</source>
        <translation>Nouveau dollar taïwanais</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>New Zealand</source>
        <translation>Nouvelle-Zélande</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>New Zealand Dollar</source>
        <translation>Dollar néo-zélandais</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>New at “{0}”</source>
        <translation>Nouveau chez « {0} »</translation>
    </message>
    <message>
        <location filename="../../composer/messages/catalog/__init__.py"/>
        <source>New collection</source>
        <translation>Nouvelle collection</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/groups.py"/>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>New message</source>
        <translation>Nouveau message</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>New message: {0}</source>
        <translation>Nouveau message : {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Next difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Next field</source>
        <translation>Champ suivant</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>Next problem</source>
        <translation>Problème suivant</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Next row</source>
        <translation>Ligne suivante</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Ngultrum</source>
        <translation>Ngultrum bouthanais</translation>
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
        <translation>Pas d’accès</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>No account has it yet. Submit it when it is ready.</source>
        <translation>Aucun compte ne l’a encore. Soumettez-le quand il est prêt.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <location filename="../../composer/clients/meta.py"/>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>No answer came. Fetch it again: if it is gone, that is told.</source>
        <translation>Aucune réponse reçue. Récupérez-le de nouveau : s’il a disparu, cela sera dit.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>No answer came. Fetch it again: what its account has then shows whether the change counted.</source>
        <translation>Aucune réponse reçue. Récupérez-le de nouveau : ce qu’a son compte montrera si la modification a compté.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>No answer came. Submit it again: if it is there already, that is refused, and nothing is doubled. With its id from WhatsApp Manager it can also be fetched.</source>
        <translation>Aucune réponse reçue. Soumettez-le à nouveau : s’il y est déjà, c’est refusé, et rien n’est doublé. Avec son ID dans WhatsApp Manager, il peut aussi être récupéré.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>No callback address</source>
        <translation>Pas d’adresse de callback</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>No category</source>
        <translation>Aucune catégorie</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>No connection could be made in time.</source>
        <translation>Aucune connexion n’a pu être établie à temps.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>No connection could be made.</source>
        <translation>Aucune connexion n’a pu être établie.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/places.py"/>
        <source>No conversation is chosen</source>
        <translation>Aucune conversation choisie</translation>
    </message>
    <message>
        <location filename="../../composer/store/backups.py"/>
        <source>No copy of the journal was made today</source>
        <translation>Aucune copie du journal n’a été faite aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/overdue.py"/>
        <source>No delivery was reported, and the message’s time was over {0}. Nothing more is to be expected.</source>
        <translation>Aucune distribution n’a été signalée, et le délai du message est écoulé depuis {0}. Il n’y a plus rien à attendre.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/payload.py"/>
        <source>No e-mail address is written here.</source>
        <translation>Aucune adresse e-mail ne figure ici.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/media.py"/>
        <source>No file name</source>
        <translation>Aucun nom de fichier</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>No language</source>
        <translation>Aucune langue</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>No line breaks, no tabs.</source>
        <translation>Ni sauts de ligne, ni tabulations.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>No line breaks, no tabs. Money or a date in the way of the phone’s language: fill in freely.</source>
        <translation>Ni sauts de ligne, ni tabulations. Montant ou date selon la langue du téléphone : remplissez librement.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/places.py"/>
        <source>No message chosen</source>
        <translation>Aucun message choisi</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/places.py"/>
        <source>No message has been sent yet</source>
        <translation>Aucun message envoyé pour l’instant</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/places.py"/>
        <source>No message matches</source>
        <translation>Aucun message ne correspond</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>No more reports</source>
        <translation>Plus de rapports</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>No more templates are allowed</source>
        <translation>Plus aucun modèle n’est permis</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/contact.py"/>
        <location filename="../../composer/ui/preview/standin.py"/>
        <source>No name yet</source>
        <translation>Pas encore de nom</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/places.py"/>
        <source>No number and no message has these words.</source>
        <translation>Aucun numéro ni message ne contient ces mots.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/picture.py"/>
        <source>No number of this contact has a WhatsApp id, so the phone offers to invite the contact to WhatsApp.</source>
        <translation>Aucun numéro de ce contact n’a d’ID WhatsApp ; le téléphone propose donc d’inviter le contact sur WhatsApp.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/payload.py"/>
        <source>No number of this contact has a WhatsApp id, so the recipient is offered to invite the contact to WhatsApp, not to write to it.</source>
        <translation>Aucun numéro de ce contact n’a d’ID WhatsApp ; il est donc proposé au destinataire d’inviter le contact sur WhatsApp, pas de lui écrire.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/offer.py"/>
        <source>No offer text yet</source>
        <translation>Pas encore de texte d’offre</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/map.py"/>
        <source>No place yet</source>
        <translation>Pas encore de lieu</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/cards.py"/>
        <source>No product yet</source>
        <translation>Pas encore de produit</translation>
    </message>
    <message>
        <location filename="../../composer/store/journal.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>No report</source>
        <translation>Aucun rapport</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>No report came</source>
        <translation>Aucun rapport reçu</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/overdue.py"/>
        <source>No report since {0}</source>
        <translation>Aucun rapport depuis {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/overdue.py"/>
        <source>No report yet</source>
        <translation>Pas encore de rapport</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>No reports</source>
        <translation>Sans rapports</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>No secure connection</source>
        <translation>Pas de connexion sécurisée</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>No such template</source>
        <translation>Modèle inexistant</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/cards.py"/>
        <location filename="../../composer/ui/preview/menu.py"/>
        <source>No title yet</source>
        <translation>Pas encore de titre</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/standin.py"/>
        <source>No values for gaps are given.</source>
        <translation>Aucune valeur n’est indiquée pour les variables.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/payload.py"/>
        <source>No web address is written here.</source>
        <translation>Aucune adresse web ne figure ici.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <source>No {mark} before it on this line opens what it would close.</source>
        <translation>Aucun {mark} avant lui sur cette ligne n’ouvre ce qu’il fermerait.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <source>No {mark} behind it on this line closes it. One that does touches the text before it, and no letter or digit follows.</source>
        <translation>Aucun {mark} après lui sur cette ligne ne le ferme. Pour fermer, il doit toucher le texte qui précède et n’être suivi ni d’une lettre ni d’un chiffre.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/places.py"/>
        <source>Nobody has written yet</source>
        <translation>Personne n’a encore écrit</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Nobody: nothing is broken</source>
        <translation>Personne : rien n’est en panne</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/refusal.py"/>
        <source>Nobody: the sandbox plays this. With a real account: {0}</source>
        <translation>Personne : le bac à sable joue cela. Avec un compte réel : {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/form.py"/>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Norfolk Island</source>
        <translation>Île Norfolk</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Normal, or as the account says</source>
        <translation>Normale, ou selon le compte</translation>
    </message>
    <message>
        <location filename="../../composer/ui/languages.py"/>
        <source>Norsk</source>
        <translation>Norsk</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>North America</source>
        <translation>Amérique du Nord</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>North Korea</source>
        <translation>Corée du Nord</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>North Korean Won</source>
        <translation>Won nord-coréen</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>North Macedonia</source>
        <translation>Macédoine du Nord</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Norway</source>
        <translation>Norvège</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Norwegian</source>
        <translation>Norvégien bokmål</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Norwegian Krone</source>
        <translation>Couronne norvégienne</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Not a WhatsApp user</source>
        <translation>Pas un utilisateur WhatsApp</translation>
    </message>
    <message>
        <source>Not allowed in since</source>
        <translation type="vanished">Accès refusé depuis</translation>
    </message>
    <message>
        <location filename="../../composer/polling.py"/>
        <source>Not allowed in since {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/again.py"/>
        <source>Not as it is: correct it with “Compose again” and send that.</source>
        <translation>Pas tel quel : corrigez-le avec « Rédiger à nouveau » et envoyez le résultat.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/overdue.py"/>
        <source>Not before {0}.</source>
        <translation>Pas avant {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/polling.py"/>
        <source>Not connected to the relay yet.</source>
        <translation>Pas encore connecté au relais.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Not delivered</source>
        <translation>Non distribué</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Not on WhatsApp</source>
        <translation>Pas sur WhatsApp</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/status.py"/>
        <source>Not reported by itself; it follows from the next step.</source>
        <translation>Pas signalé directement ; cela découle de l’étape suivante.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/cells.py"/>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Not sent from here</source>
        <translation>Non envoyé d’ici</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/field.py"/>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Not set (the gaps have numbers)</source>
        <translation>Non défini (les variables ont des numéros)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Not submitted</source>
        <translation>Non soumis</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>Not tried: it was stopped.</source>
        <translation>Pas tenté : arrêté.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>Not tried: its account did not take the one before.</source>
        <translation>Pas tenté : son compte n’a pas accepté le précédent.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>Nothing comes back to you: WhatsApp does not tell that it was tapped.</source>
        <translation>Rien ne vous revient : WhatsApp ne dit pas qu’on a appuyé dessus.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/places.py"/>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/status.py"/>
        <source>Nothing has been reported yet.</source>
        <translation>Rien n’a encore été signalé.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>Nothing has changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>Nothing here is known: no request, no message and no template of LINK.</source>
        <translation>Rien n’est reconnu ici : ni requête, ni message, ni modèle de LINK.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>Nothing is formatted inside code.</source>
        <translation>Rien n’est mis en forme dans du code.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/payload.py"/>
        <source>Nothing is written in this address.</source>
        <translation>Cette adresse est vide.</translation>
    </message>
    <message>
        <location filename="../../composer/store/faults.py"/>
        <source>Nothing more can be sent, because a message must be on the disk first. Free some space; {path} is there.</source>
        <translation>Plus rien ne peut être envoyé, car un message doit d’abord être sur le disque. Libérez de l’espace ; {path} s’y trouve.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>Nothing needs to be done; it is tried again.</source>
        <translation>Rien à faire ; un nouvel essai aura lieu.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <source>Nothing stands between these two {mark}.</source>
        <translation>Il n’y a rien entre ces deux {mark}.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>Nothing that has templates is at Meta under the WhatsApp Business Account id, or the access token may not see it.</source>
        <translation>Chez Meta, rien de cet ID de compte WhatsApp Business n’a de modèles, ou le jeton d’accès ne peut pas le voir.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Nothing to do: Composer tries again by itself.</source>
        <translation>Rien à faire : Composer réessaie de lui-même.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/editing.py"/>
        <source>Nothing was changed that could be submitted.</source>
        <translation>Aucune modification à soumettre.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>Nothing was sent. Check the address; on a company or hotel network, ask whether it opens secure connections. Composer cannot skip this check.</source>
        <translation>Rien n’a été envoyé. Vérifiez l’adresse ; sur un réseau d’entreprise ou d’hôtel, demandez s’il ouvre les connexions sécurisées. Composer ne peut pas contourner ce contrôle.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>Nothing with this id is there, or it belongs to another account.</source>
        <translation>Rien n’existe sous cet ID, ou cela appartient à un autre compte.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Nothing. Whoever sent it finds it by these ids.</source>
        <translation>Rien. Ces ID permettent à l’expéditeur de le retrouver.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/overdue.py"/>
        <source>Nothing: the sandbox plays a message that is lost. Each of its recipients says what it does.</source>
        <translation>Rien : le bac à sable joue un message perdu. Chacun de ses destinataires indique ce qu’il fait.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Notices</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <location filename="../../composer/lists/result.py"/>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Numbers in lines {lines} have more digits than can be kept exactly; they were rounded.</source>
        <translation>Des nombres des lignes {lines} ont plus de chiffres qu’il n’est possible d’en garder exactement ; ils ont été arrondis.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Numbers in lines {lines} were not written as JSON has them.</source>
        <translation>Des nombres des lignes {lines} n’étaient pas écrits selon JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Numbers of people who know that they get test messages: your own phone, your colleagues’.</source>
        <translation>Les numéros de personnes qui savent qu’elles reçoivent des messages de test : votre propre téléphone, ceux de vos collègues.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Numbers: {{1}}</source>
        <translation>Numéros : {{1}}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/pointing.py"/>
        <source>Observed, not documented:</source>
        <translation>Observé, non documenté :</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/clock.py"/>
        <source>Offer ended</source>
        <translation>Offre terminée</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/clock.py"/>
        <source>Offer ends in {0}</source>
        <translation>L’offre se termine dans {0}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/clock.py"/>
        <source>Offer ends on {0}</source>
        <translation>L’offre se termine le {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/__init__.py"/>
        <source>Office in Stockholm</source>
        <translation>Bureau à Stockholm</translation>
    </message>
    <message>
        <source>Offline since</source>
        <translation type="vanished">Hors ligne depuis</translation>
    </message>
    <message>
        <location filename="../../composer/polling.py"/>
        <source>Offline since {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/__init__.py"/>
        <source>Older fields</source>
        <translation>Anciens champs</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Oman</source>
        <translation>Oman</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>On computers this template cannot be read: WhatsApp there shows none with four buttons or more, or with quick replies beside other buttons. People are asked to use their phone.</source>
        <translation>Ce modèle ne peut pas être lu sur ordinateur : WhatsApp n’y affiche aucun modèle avec quatre boutons ou plus, ou avec des réponses rapides à côté d’autres boutons. Les personnes sont invitées à utiliser leur téléphone.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>On hold</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>On the way</source>
        <translation>En route</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media.py"/>
        <source>On the web</source>
        <translation>Sur le web</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/page.py"/>
        <source>On this computer only</source>
        <translation>Sur cet ordinateur seulement</translation>
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
        <translation>Une adresse.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>One for each button of the template that needs a value. Other buttons are left out.</source>
        <translation>Une pour chaque bouton du modèle qui a besoin d’une valeur. Les autres boutons sont omis.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>One for each gap in the template&apos;s body, in the order of the gaps: the first fills {{1}}.</source>
        <translation>Une pour chaque variable du corps du modèle, dans l’ordre des variables : la première remplit {{1}}.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>One gateway&apos;s documentation says so, nobody confirms it.</source>
        <translation>La documentation d’un prestataire le dit, personne ne le confirme.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>One line in bold, with one gap at most: {{1}}.</source>
        <translation>Une ligne en gras, avec une variable au maximum : {{1}}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/__init__.py"/>
        <source>One or several contacts, which the recipient can open, save and, when you give a WhatsApp id, write to.</source>
        <translation>Un ou plusieurs contacts, que le destinataire peut ouvrir, enregistrer et, si vous indiquez un ID WhatsApp, contacter.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>One or several people or places, each with what you want to tell of it.</source>
        <translation>Une ou plusieurs personnes ou adresses, chacune avec ce que vous voulez en dire.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>One product</source>
        <translation>Un produit</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product/__init__.py"/>
        <source>One product of the catalog that is linked to your WhatsApp Business Account, with its picture, name and price. The recipient can put it into the cart and order.</source>
        <translation>Un produit du catalogue lié à votre compte WhatsApp Business, avec son image, son nom et son prix. Le destinataire peut le mettre dans le panier et commander.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product/__init__.py"/>
        <source>One product of your catalog</source>
        <translation>Un produit de votre catalogue</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>One that I name</source>
        <translation>Un que je nomme</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>One to three emoji without a word are shown larger; how large depends on the phone.</source>
        <translation>Un à trois émojis sans mot s’affichent en plus grand ; la taille dépend du téléphone.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/__init__.py"/>
        <source>One to three. The recipient can tap one; the chat then shows its title as the answer.</source>
        <translation>Un à trois. Le destinataire peut appuyer sur l’un d’eux ; la discussion affiche alors son titre comme réponse.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <location filename="../../composer/templates/starts.py"/>
        <source>One-time code</source>
        <translation>Code à usage unique</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <source>Only a carousel has cards.</source>
        <translation>Seul un carrousel a des cartes.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive_payload.py"/>
        <source>Only a document has a file name.</source>
        <translation>Seul un document a un nom de fichier.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/component.py"/>
        <source>Only a header of the format TEXT has a text.</source>
        <translation>Seul un en-tête au format TEXT a un texte.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>Only addresses that begin with https:// or http:// can be loaded.</source>
        <translation>Seules les adresses qui commencent par https:// ou http:// peuvent être chargées.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>Only authentication templates have this.</source>
        <translation>Seuls les modèles d’authentification ont cela.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <source>Only buttons have “{key}”; here it has no effect.</source>
        <translation>Seuls les boutons ont « {key} » ; ici, c’est sans effet.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>Only documents have a file name. It will be sent as it is.</source>
        <translation>Seuls les documents ont un nom de fichier. Il sera envoyé tel quel.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/__init__.py"/>
        <source>Only for carousel templates: cards side by side, each with a picture or video and buttons.</source>
        <translation>Seulement pour les modèles à carrousel : des cartes côte à côte, chacune avec une image ou une vidéo et des boutons.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Only for one-time codes. WhatsApp writes the words.</source>
        <translation>Seulement pour les codes à usage unique. WhatsApp écrit le texte.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/__init__.py"/>
        <source>Only for templates that show until when an offer holds.</source>
        <translation>Seulement pour les modèles qui indiquent jusqu’à quand une offre est valable.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Only for templates whose gaps have names, such as {{first_name}}.</source>
        <translation>Seulement pour les modèles dont les variables ont des noms, comme {{first_name}}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Only for templates whose gaps have names, such as {{first_name}}: the name, without braces.</source>
        <translation>Seulement pour les modèles dont les variables ont des noms, comme {{first_name}} : le nom, sans accolades.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Only for templates whose gaps have names: the name, without braces.</source>
        <translation>Seulement pour les modèles dont les variables ont des noms : le nom, sans accolades.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/definition.py"/>
        <source>Only the first {0} cards and buttons are drawn here.</source>
        <translation>Seuls les {0} premiers boutons et cartes sont représentés ici.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/picture.py"/>
        <source>Only the first {0} characters of a text are drawn here.</source>
        <translation>Seuls les {0} premiers caractères d’un texte sont représentés ici.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/interactive.py"/>
        <source>Only the first {0} rows are drawn here.</source>
        <translation>Seules les {0} premières lignes sont représentées ici.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_payload.py"/>
        <source>Only the header of an interactive message has a provider. It will be sent as it is.</source>
        <translation>Seul l’en-tête d’un message interactif a un fournisseur. Il sera envoyé tel quel.</translation>
    </message>
    <message>
        <location filename="../../composer/outbox/outcomes.py"/>
        <source>Only what has ended can be sent again. Cancel it first, or wait for its answer.</source>
        <translation>Seul ce qui est terminé peut être renvoyé. Annulez-le d’abord, ou attendez sa réponse.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Only where it has a gap: the whole address as it may become.</source>
        <translation>Seulement s’il y a une variable : l’adresse entière telle qu’elle peut devenir.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/starts.py"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Open JSON files…</source>
        <translation>Ouvrir des fichiers JSON…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>Open JSON…</source>
        <translation>Ouvrir un JSON…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Open a folder of JSON files…</source>
        <translation>Ouvrir un dossier de fichiers JSON…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/bringing_in.py"/>
        <source>Open a message</source>
        <translation>Ouvrir un message</translation>
    </message>
    <message>
        <location filename="../../composer/messages/cta_url/__init__.py"/>
        <source>Open a price list</source>
        <translation>Ouvrir une liste de prix</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/bringing_in.py"/>
        <source>Open a template</source>
        <translation>Ouvrir un modèle</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Open or close</source>
        <translation>Ouvrir ou fermer</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Open the link in the details and accept the terms.</source>
        <translation>Ouvrez le lien des détails et acceptez les conditions.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Open the order</source>
        <translation>Ouvrir la commande</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Opening braces too many in lines {lines} were left out.</source>
        <translation>Des accolades ouvrantes en trop ont été ignorées aux lignes {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/text/__init__.py"/>
        <source>Opening hours</source>
        <translation>Horaires d’ouverture</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/words.py"/>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>Order again</source>
        <translation>Commander à nouveau</translation>
    </message>
    <message>
        <location filename="../../composer/messages/catalog/__init__.py"/>
        <source>Order groceries</source>
        <translation>Commander des courses</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/inbound.py"/>
        <source>Order of 1 product</source>
        <translation>Commande de 1 produit</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/inbound.py"/>
        <source>Order of {0} products</source>
        <extracomment>count</extracomment>
        <translation>Commande de {0} produits</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Orders</source>
        <translation>Commande</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Orders a product</source>
        <translation>Commande un produit</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Ouguiya</source>
        <translation>Ouguiya mauritanien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/image/__init__.py"/>
        <source>Our new shop</source>
        <translation>Notre nouveau magasin</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/__init__.py"/>
        <source>Our shop</source>
        <translation>Notre magasin</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Outside the customer care window of 24 hours only templates are delivered.</source>
        <translation>Hors de la fenêtre de service client de 24 heures, seuls les modèles sont distribués.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Package name</source>
        <translation>Nom du package</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Pakistan Rupee</source>
        <translation>Roupie pakistanaise</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Palau</source>
        <translation>Palaos</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Palestine</source>
        <translation>Palestine</translation>
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
        <translation>Papouasie-Nouvelle-Guinée</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Parameter too long</source>
        <translation>Paramètre trop long</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Partner id used for this request.</source>
        <translation>ID de partenaire utilisé pour cette requête.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Pashto</source>
        <translation>Pachto (Afghanistan)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/kinds.py"/>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>Passwords and tokens are kept in {0}.</source>
        <extracomment>self._name</extracomment>
        <translation>Les mots de passe et jetons sont conservés dans {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>Paste JSON as the message</source>
        <translation>Coller du JSON comme message</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Pataca</source>
        <translation>Pataca macanaise</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>Pause or resume the batch</source>
        <translation>Suspendre ou reprendre le lot</translation>
    </message>
    <message>
        <location filename="../../composer/outbox/words.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/content.py"/>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Payload</source>
        <translation>Charge utile</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Payment problem</source>
        <translation>Problème de paiement</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Payment terms are not accepted</source>
        <translation>Les conditions de paiement ne sont pas acceptées</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Pa’anga</source>
        <translation>Pa’anga tongan</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>People report it who build for WhatsApp; its help does not describe it.</source>
        <translation>Ceux qui développent pour WhatsApp le rapportent ; son aide ne le décrit pas.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>People report it who read WhatsApp&apos;s texts by program; its help does not describe it.</source>
        <translation>Ceux qui lisent les textes de WhatsApp par programme le rapportent ; son aide ne le décrit pas.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/picture.py"/>
        <source>People report that phones show about the first 3,000 characters of a text and the rest after a tap on “Read more”. WhatsApp does not document it; all of it is shown here.</source>
        <translation>On rapporte que les téléphones affichent environ les 3 000 premiers caractères d’un texte, et le reste après un appui sur « Lire la suite ». WhatsApp ne le documente pas ; le texte est affiché ici en entier.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Permission is missing</source>
        <translation>Une autorisation manque</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Persian</source>
        <translation>Persan</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Peru</source>
        <translation>Pérou</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Peso Convertible</source>
        <translation>Peso cubain convertible</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Peso Uruguayo</source>
        <translation>Peso uruguayen</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Philippine Peso</source>
        <translation>Peso philippin</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/content.py"/>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>Phone number id</source>
        <translation>ID du numéro de téléphone</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Phone number {n}</source>
        <translation>Numéro de téléphone {n}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Phone numbers</source>
        <translation>Numéros de téléphone</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/words.py"/>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <location filename="../../composer/templates/starts.py"/>
        <source>Picture and link</source>
        <translation>Image et lien</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/words.py"/>
        <source>Picture or file</source>
        <translation>Image ou fichier</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Place of the card</source>
        <translation>Place de la carte</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/sheet.py"/>
        <source>Place order</source>
        <translation>Passer la commande</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Platform id</source>
        <translation>ID de plateforme</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Platform id used for this request.</source>
        <translation>ID de plateforme utilisé pour cette requête.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Platform partner id</source>
        <translation>ID de partenaire de plateforme</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Platform service id</source>
        <translation>ID de service de plateforme</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Platform service type</source>
        <translation>Type de service de plateforme</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Platform transaction id</source>
        <translation>ID de transaction de plateforme</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Platinum</source>
        <translation>Platine</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Poland</source>
        <translation>Pologne</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Polish</source>
        <translation>Polonais</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Portuguese (BR)</source>
        <translation>Portugais (Brésil)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Portuguese (POR)</source>
        <translation>Portugais (Portugal)</translation>
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
        <translation>Adresse postale {n}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Postal addresses</source>
        <translation>Adresses postales</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Pound Sterling</source>
        <translation>Livre sterling</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Prefix</source>
        <translation>Préfixe</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Previous difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Previous field</source>
        <translation>Champ précédent</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Previous pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>Previous problem</source>
        <translation>Problème précédent</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Previous row</source>
        <translation>Ligne précédente</translation>
    </message>
    <message>
        <location filename="../../composer/messages/document/__init__.py"/>
        <source>Price list</source>
        <translation>Liste de prix</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/message_form.py"/>
        <source>Priority, lifetime, reports and what LINK gave you with the account. Empty fields are filled in from the account.</source>
        <translation>Priorité, durée de vie, rapports et ce que LINK vous a fourni avec le compte. Les champs vides sont remplis d’après le compte.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/content.py"/>
        <location filename="../../composer/templates/form.py"/>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Product for the picture</source>
        <translation>Produit de l’image</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <location filename="../../composer/templates/button_slots.py"/>
        <source>Product for the picture of “{0}”</source>
        <extracomment>slot.text; text_of(part)</extracomment>
        <translation>Produit de l’image de « {0} »</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/products.py"/>
        <source>Product id</source>
        <translation>ID du produit</translation>
    </message>
    <message>
        <location filename="../../composer/messages/catalog/__init__.py"/>
        <source>Product on the picture</source>
        <translation>Produit sur l’image</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>Product {n}</source>
        <translation>Produit {n}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <location filename="../../composer/templates/button_slots.py"/>
        <source>Products of “{0}”</source>
        <extracomment>text_of(part)</extracomment>
        <translation>Produits de « {0} »</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Puerto Rico</source>
        <translation>Porto Rico</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Pula</source>
        <translation>Pula botswanais</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Punjabi</source>
        <translation>Pendjabi</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Put billing right in Meta&apos;s Business Manager.</source>
        <translation>Régularisez la facturation dans le Business Manager de Meta.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Put billing right with Meta or LINK.</source>
        <translation>Régularisez la facturation auprès de Meta ou de LINK.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Put in the outbox</source>
        <translation>Mis dans la file d’envoi</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Put on hold</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Put right what is said here, then resume the account.</source>
        <translation>Corrigez ce qui est indiqué ici, puis réactivez le compte.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Put words before and after it.</source>
        <translation>Mettez des mots avant et après.</translation>
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
        <translation>Riyal qatari</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/shipped.py"/>
        <source>Qt is used under the GNU Lesser General Public License, version 3. Its sources: {0}</source>
        <extracomment>_OF_QT</extracomment>
        <translation>Qt est utilisé sous la licence GNU Lesser General Public License, version 3. Ses sources : {0}</translation>
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
        <translation>Qualité : {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Quetzal</source>
        <translation>Quetzal guatémaltèque</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Queued</source>
        <translation>En file d’attente</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Queued at LINK</source>
        <translation>En file d’attente chez LINK</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Queued at the sandbox</source>
        <translation>En file d’attente au bac à sable</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Quick reply</source>
        <translation>Réponse rapide</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Quotation marks inside the text in line {lines} were kept as part of it.</source>
        <translation>Des guillemets à l’intérieur du texte de la ligne {lines} en font toujours partie.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Quotation marks inside the texts in lines {lines} were kept as part of them.</source>
        <translation>Des guillemets à l’intérieur des textes des lignes {lines} en font toujours partie.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Rand</source>
        <translation>Rand sud-africain</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Reach the person another way.</source>
        <translation>Joignez la personne autrement.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/words.py"/>
        <source>Reaction</source>
        <translation>Réaction</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/inbound.py"/>
        <source>Reaction removed</source>
        <translation>Réaction retirée</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Reacts</source>
        <translation>Réagit</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Reacts with a thumbs up</source>
        <translation>Réagit par un pouce levé</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/rarer.py"/>
        <location filename="../../composer/ui/preview/touch.py"/>
        <source>Read more</source>
        <translation>Lire la suite</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Read the description beside it.</source>
        <translation>Lisez la description à côté.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Read the description; if it does not help, copy the details for LINK support.</source>
        <translation>Lisez la description ; si elle n’aide pas, copiez les détails pour le support LINK.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Read the details and correct the field.</source>
        <translation>Lisez les détails et corrigez le champ.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Read the details and correct the value.</source>
        <translation>Lisez les détails et corrigez la valeur.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Read the details and fill in what is missing.</source>
        <translation>Lisez les détails et complétez ce qui manque.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>Read what Meta says; if it does not help, ask your administrator.</source>
        <translation>Lisez ce que Meta indique ; si cela n’aide pas, demandez à votre administrateur.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>Ready for autumn</source>
        <translation>Prêts pour l’automne</translation>
    </message>
    <message>
        <location filename="../../composer/lists/result.py"/>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/thread_model.py"/>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Reception</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Recipient blocked</source>
        <translation>Destinataire bloqué</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Recipient type not valid</source>
        <translation>Type de destinataire non valide</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Recipients blocked or reported earlier messages, so Meta limits what this number may send.</source>
        <translation>Des destinataires ont bloqué ou signalé des messages antérieurs ; Meta limite donc ce que ce numéro peut envoyer.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Reference id</source>
        <translation>ID de référence</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Refused by LINK</source>
        <translation>Refusé par LINK</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Refused by the sandbox</source>
        <translation>Refusé par le bac à sable</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>Register the number in WhatsApp Manager.</source>
        <translation>Enregistrez le numéro dans WhatsApp Manager.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Reinstated</source>
        <translation>Rétabli</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>Relay address</source>
        <translation>Adresse du relais</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Remove it from the library</source>
        <translation>Retirer de la bibliothèque</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>Remove the text of the body.</source>
        <translation>Retirez le texte du corps.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/filters.py"/>
        <source>Removed account</source>
        <translation>Compte retiré</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Rename the template</source>
        <translation>Renommer le modèle</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>Repair</source>
        <translation>Réparation</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/support.py"/>
        <source>Repeats refId</source>
        <translation>Répète le refId</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <source>Reply STOP to end</source>
        <translation>Répondez STOP pour vous désabonner</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Reply STOP to hear no more from us</source>
        <translation>Répondez STOP pour ne plus recevoir nos messages</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/__init__.py"/>
        <source>Reply buttons</source>
        <translation>Boutons de réponse</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Report too early</source>
        <translation>Rapport trop tôt</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/status.py"/>
        <source>Reported {0} times.</source>
        <extracomment>count</extracomment>
        <translation>Signalé {0} fois.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Reports backwards</source>
        <translation>Rapports à rebours</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Reports twice</source>
        <translation>Rapports en double</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/message_form.py"/>
        <source>Request settings</source>
        <translation>Réglages de la requête</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Requests a second</source>
        <translation>Requêtes par seconde</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Requests at once</source>
        <translation>Requêtes simultanées</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Requests come faster than the client takes them.</source>
        <translation>Les requêtes arrivent plus vite que le client ne les accepte.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>Resume sending</source>
        <translation>Reprendre l’envoi</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>Resume the account</source>
        <translation>Réactiver le compte</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <location filename="../../composer/ui/commands/palette.py"/>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Review the categories of the templates. The limit lifts by itself.</source>
        <translation>Revoyez les catégories des modèles. La limite se lève d’elle-même.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Rial Omani</source>
        <translation>Riyal omanais</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Riel</source>
        <translation>Riel cambodgien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Romania</source>
        <translation>Roumanie</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Romanian</source>
        <translation>Roumain</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Romanian Leu</source>
        <translation>Leu roumain</translation>
    </message>
    <message>
        <location filename="../../composer/lists/result.py"/>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>Row {n}</source>
        <translation>Ligne {n}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Rufiyaa</source>
        <translation>Rufiyaa maldivienne</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Rupiah</source>
        <translation>Roupie indonésienne</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Russia</source>
        <translation>Russie</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Russia or Kazakhstan</source>
        <translation>Russie ou Kazakhstan</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Russian</source>
        <translation>Russe</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Russian Ruble</source>
        <translation>Rouble russe</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Rwanda</source>
        <translation>Rwanda</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Rwanda Franc</source>
        <translation>Franc rwandais</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Réunion</source>
        <translation>La Réunion</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Réunion or Mayotte</source>
        <translation>La Réunion ou Mayotte</translation>
    </message>
    <message>
        <location filename="../../composer/ui/welcome/steps.py"/>
        <source>SANDBOX stands here. It answers as LINK does, but nothing leaves this computer and nobody gets it.</source>
        <translation>SANDBOX est affiché ici. Le bac à sable répond comme LINK, mais rien ne quitte cet ordinateur et personne ne reçoit rien.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>SDR (Special Drawing Right)</source>
        <translation>Droit de tirage spécial</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/shipped.py"/>
        <source>SQLite is in the public domain: {0}</source>
        <extracomment>_OF_SQLITE</extracomment>
        <translation>SQLite est dans le domaine public : {0}</translation>
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
        <translation>Sainte-Hélène</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Saint Helena Pound</source>
        <translation>Livre de Sainte-Hélène</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Saint Kitts and Nevis</source>
        <translation>Saint-Christophe-et-Niévès</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Saint Lucia</source>
        <translation>Sainte-Lucie</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Saint Martin</source>
        <translation>Saint-Martin</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Saint Pierre and Miquelon</source>
        <translation>Saint-Pierre-et-Miquelon</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Saint Vincent and the Grenadines</source>
        <translation>Saint-Vincent-et-les-Grenadines</translation>
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
        <translation>Exemple</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Sample of the address</source>
        <translation>Exemple de l’adresse</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Sample of the code</source>
        <translation>Exemple du code</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/templates/form.py"/>
        <source>Sample of the file</source>
        <translation>Exemple du fichier</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>Sample: {0}</source>
        <translation>Exemple : {0}</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>Sample: “{0}”.</source>
        <extracomment>slot.sample</extracomment>
        <translation>Exemple : « {0} ».</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/groups.py"/>
        <source>Samples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Samples for the {0}</source>
        <extracomment>where</extracomment>
        <translation>Exemples : {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>San Marino</source>
        <translation>Saint-Marin</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>Saturday</source>
        <translation>Samedi</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Saudi Arabia</source>
        <translation>Arabie saoudite</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Saudi Riyal</source>
        <translation>Riyal saoudien</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>Save as JSON…</source>
        <translation>Enregistrer en JSON…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Save the account</source>
        <translation>Enregistrer le compte</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/messages.py"/>
        <source>Save the message</source>
        <translation>Enregistrer le message</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/saving.py"/>
        <source>Save the template</source>
        <translation>Enregistrer le modèle</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/saving.py"/>
        <source>Save {0} templates into a folder</source>
        <translation>Enregistrer {0} modèles dans un dossier</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/saving.py"/>
        <source>Saved as {0}.</source>
        <translation>Enregistré sous {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/places.py"/>
        <source>Search for less, or show all messages.</source>
        <translation>Élargissez la recherche, ou affichez tous les messages.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Search this page</source>
        <translation>Rechercher dans cette page</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Seconds between messages to one number</source>
        <translation>Secondes entre messages à un même numéro</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Seconds for delivery</source>
        <translation>Secondes pour la distribution</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>Section title</source>
        <translation>Titre de la section</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>Section {n}</source>
        <translation>Section {n}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/template_buttons.py"/>
        <source>See all options</source>
        <translation>Voir toutes les options</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>See options</source>
        <translation>Voir les options</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Semicolons in lines {lines} were read as commas.</source>
        <translation>Des points-virgules des lignes {lines} ont été lus comme des virgules.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <location filename="../../composer/ui/preview/sheet.py"/>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media.py"/>
        <source>Send a link to a file on the web, or the id of a file that is uploaded already.</source>
        <translation>Envoyez un lien vers un fichier sur le web, ou l’ID d’un fichier déjà chargé.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Send a template: it may go out at any time.</source>
        <translation>Envoyez un modèle : il peut partir à tout moment.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>Send again…</source>
        <translation>Renvoyer…</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Send another kind of message.</source>
        <translation>Envoyez un autre type de message.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/welcome/steps.py"/>
        <source>Send it</source>
        <translation>Envoyez-le</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Send it again later.</source>
        <translation>Renvoyez-le plus tard.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Send it again once this is put right.</source>
        <translation>Renvoyez-le une fois ceci corrigé.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/again.py"/>
        <source>Send it again, but not before {0}.</source>
        <translation>Renvoyez-le, mais pas avant {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Send it as a template message.</source>
        <translation>Envoyez-le comme message de modèle.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Send it without the identity key once you trust the number again.</source>
        <translation>Envoyez-le sans la clé d’identité dès que vous refaites confiance au numéro.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location_request/__init__.py"/>
        <source>Send location</source>
        <translation>Envoyer la localisation</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Send more slowly.</source>
        <translation>Envoyez plus lentement.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>Send to a list…</source>
        <translation>Envoyer à une liste…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Send with {0}</source>
        <translation>Envoyer avec {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Sender and recipient are the same</source>
        <translation>L’expéditeur et le destinataire sont identiques</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>Sender number</source>
        <translation>Numéro d’expéditeur</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Sender numbers</source>
        <translation>Numéros d’expéditeur</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Sending began</source>
        <translation>L’envoi a commencé</translation>
    </message>
    <message>
        <location filename="../../composer/outbox/words.py"/>
        <source>Sending has a fault</source>
        <translation>L’envoi a un défaut</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Sending was resumed</source>
        <translation>L’envoi a repris</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Sends a picture</source>
        <translation>Envoie une image</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Sends a picture back</source>
        <translation>Renvoie une image</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Senegal</source>
        <translation>Sénégal</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <location filename="../../composer/ui/inbox/thread_model.py"/>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Sent by WhatsApp</source>
        <translation>Envoyé par WhatsApp</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Sent to WhatsApp</source>
        <translation>Envoyé à WhatsApp</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Serbia</source>
        <translation>Serbie</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Serbian</source>
        <translation>Serbe</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Serbian Dinar</source>
        <translation>Dinar serbe</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Server fault</source>
        <translation>Défaut du serveur</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>Service providers such as Bird say so, Meta does not.</source>
        <translation>Des prestataires comme Bird le disent, Meta non.</translation>
    </message>
    <message>
        <location filename="../../composer/app.py"/>
        <location filename="../../composer/ui/commands/groups.py"/>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Settings: {0}</source>
        <translation>Réglages : {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Several products</source>
        <translation>Plusieurs produits</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/payload.py"/>
        <source>Several products are named in their sections only; here the key has no effect.</source>
        <translation>Plusieurs produits ne sont nommés que dans leurs sections ; ici, la clé est sans effet.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Seychelles Rupee</source>
        <translation>Roupie des Seychelles</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Shorten it before submitting again.</source>
        <translation>Raccourcissez avant de soumettre à nouveau.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Shorten the values.</source>
        <translation>Raccourcissez les valeurs.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/text/__init__.py"/>
        <source>Show a preview of the first link</source>
        <translation>Afficher un aperçu du premier lien</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Show a screen</source>
        <translation>Afficher un écran</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Show a screen, or ask your server first. Without an answer it is a screen.</source>
        <translation>Afficher un écran, ou interroger d’abord votre serveur. Sans réponse, c’est un écran.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/places.py"/>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/places.py"/>
        <source>Show all messages</source>
        <translation>Afficher tous les messages</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/thread_pane.py"/>
        <location filename="../../composer/ui/inbox/thread_view.py"/>
        <source>Show in Deliveries</source>
        <translation>Voir dans Envois</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/media_shown.py"/>
        <source>Show it</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Show or hide the charts</source>
        <translation>Afficher ou masquer les graphiques</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Show the JSON</source>
        <translation>Afficher le JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Show the formats</source>
        <translation>Afficher les formats</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>Show the formats side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Show the problems</source>
        <translation>Afficher les problèmes</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/touch.py"/>
        <source>Show the {0} from {1}</source>
        <translation>Afficher le média ({0}) de {1}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/thread_pane.py"/>
        <location filename="../../composer/ui/inbox/thread_view.py"/>
        <source>Show this message as JSON</source>
        <translation>Afficher ce message en JSON</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Show when it ends</source>
        <translation>Afficher la date de fin</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Sierra Leone</source>
        <translation>Sierra Leone</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Signature hash</source>
        <translation>Hachage de signature</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Silver</source>
        <translation>Argent</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Singapore</source>
        <translation>Singapour</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Singapore Dollar</source>
        <translation>Dollar de Singapour</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product/__init__.py"/>
        <source>Single product</source>
        <translation>Produit unique</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Sinhala</source>
        <translation>Cingalais (Sri Lanka)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Sint Maarten</source>
        <translation>Sint Maarten</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/content.py"/>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Slovak</source>
        <translation>Slovaque</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Slovakia</source>
        <translation>Slovaquie</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Slovenia</source>
        <translation>Slovénie</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Slovenian</source>
        <translation>Slovène</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Slow answer</source>
        <translation>Réponse lente</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Slow down.</source>
        <translation>Ralentissez.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Slower is safer: there is more time to stop. What comes faster than WhatsApp and LINK allow is refused.</source>
        <translation>Plus lent est plus sûr : il reste plus de temps pour arrêter. Ce qui va plus vite que WhatsApp et LINK ne le permettent est refusé.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>So many requests are begun in a second, at most. 20 unless you change it; up to 80.</source>
        <translation>Nombre maximal de requêtes lancées par seconde. 20 si vous n’y changez rien ; jusqu’à 80.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>So many requests wait for an answer at the same time, at most. 8 unless you change it; up to 10.</source>
        <translation>Nombre maximal de requêtes en attente de réponse en même temps. 8 si vous n’y changez rien ; jusqu’à 10.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Sol</source>
        <translation>Sol péruvien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Solomon Islands Dollar</source>
        <translation>Dollar des îles Salomon</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Som</source>
        <translation>Som kirghize</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Somali Shilling</source>
        <translation>Shilling somalien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Somalia</source>
        <translation>Somalie</translation>
    </message>
    <message>
        <location filename="../../composer/interlock.py"/>
        <source>Some recipients exist in the sandbox only</source>
        <translation>Certains destinataires n’existent que dans le bac à sable</translation>
    </message>
    <message>
        <location filename="../../composer/clients/errors.py"/>
        <source>Some reports are no longer on the relay</source>
        <translation>Certains rapports ne sont plus sur le relais</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/agreement.py"/>
        <source>Some values have a gap&apos;s name and this one has none: in one template the gaps are named all, or none.</source>
        <translation>Certaines valeurs ont le nom d’une variable et celle-ci n’en a pas : dans un modèle, toutes les variables ont un nom, ou aucune.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>Something answered at this address, but not as a Composer relay does.</source>
        <translation>Quelque chose a répondu à cette adresse, mais pas comme un relais de Composer.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>Something answered at this address, but without encryption.</source>
        <translation>Quelque chose a répondu à cette adresse, mais sans chiffrement.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/link.py"/>
        <source>Something follows after the end of the JSON.</source>
        <translation>Quelque chose suit la fin du JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>Something in the message or in the account’s details is not accepted.</source>
        <translation>Quelque chose dans le message ou dans les données du compte n’est pas accepté.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Something in the message or in the account’s details is not in the form LINK expects.</source>
        <translation>Quelque chose dans le message ou dans les données du compte n’a pas la forme attendue par LINK.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Something in the request went wrong</source>
        <translation>Quelque chose s’est mal passé dans la requête</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Something is wrong with how the business pays.</source>
        <translation>Quelque chose ne va pas dans le paiement de l’entreprise.</translation>
    </message>
    <message>
        <location filename="../../composer/polling.py"/>
        <source>Something unexpected happened</source>
        <translation>Un imprévu s’est produit</translation>
    </message>
    <message>
        <location filename="../../composer/outbox/words.py"/>
        <source>Something unexpected happened while its settings were read. Check them, then resume sending.</source>
        <translation>Un imprévu s’est produit pendant la lecture de ses réglages. Vérifiez-les, puis reprenez l’envoi.</translation>
    </message>
    <message>
        <location filename="../../composer/outbox/words.py"/>
        <source>Something unexpected happened while the request was leaving. A delivery report will settle it; please report the fault.</source>
        <translation>Un imprévu s’est produit pendant le départ de la requête. Un rapport de distribution tranchera ; veuillez signaler le défaut.</translation>
    </message>
    <message>
        <location filename="../../composer/outbox/words.py"/>
        <source>Something unexpected happened. Composer tries again in a moment; if this stays, restart it and report the fault.</source>
        <translation>Un imprévu s’est produit. Composer réessaie dans un instant ; si cela persiste, redémarrez-le et signalez le défaut.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Something unexpected went wrong at LINK.</source>
        <translation>Un imprévu s’est produit chez LINK.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Something unexpected went wrong when LINK contacted WhatsApp.</source>
        <translation>Un imprévu s’est produit quand LINK a contacté WhatsApp.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Something went wrong at Meta</source>
        <translation>Quelque chose s’est mal passé chez Meta</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Somoni</source>
        <translation>Somoni tadjik</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/pointing.py"/>
        <source>Sources disagree:</source>
        <translation>Les sources divergent :</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>South Africa</source>
        <translation>Afrique du Sud</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>South Korea</source>
        <translation>Corée du Sud</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>South Sudan</source>
        <translation>Soudan du Sud</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>South Sudanese Pound</source>
        <translation>Livre sud-soudanaise</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>Spaces must be written %20.</source>
        <translation>Les espaces s’écrivent %20.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Spanish (ARG)</source>
        <translation>Espagnol (Argentine)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Spanish (CHL)</source>
        <translation>Espagnol (Chili)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Spanish (COL)</source>
        <translation>Espagnol (Colombie)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Spanish (CRI)</source>
        <translation>Espagnol (Costa Rica)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Spanish (DOM)</source>
        <translation>Espagnol (République dominicaine)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Spanish (ECU)</source>
        <translation>Espagnol (Équateur)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Spanish (HND)</source>
        <translation>Espagnol (Honduras)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Spanish (MEX)</source>
        <translation>Espagnol (Mexique)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Spanish (PAN)</source>
        <translation>Espagnol (Panama)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Spanish (PER)</source>
        <translation>Espagnol (Pérou)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Spanish (SPA)</source>
        <translation>Espagnol (Espagne)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Spanish (URY)</source>
        <translation>Espagnol (Uruguay)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <location filename="../../composer/lists/reading.py"/>
        <source>Split it into several files.</source>
        <translation>Répartissez-la en plusieurs fichiers.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/audio/__init__.py"/>
        <source>Spoken directions</source>
        <translation>Itinéraire parlé</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Sri Lanka Rupee</source>
        <translation>Roupie srilankaise</translation>
    </message>
    <message>
        <location filename="../../composer/connections.py"/>
        <source>Start Composer without --no-sandbox.</source>
        <translation>Démarrez Composer sans --no-sandbox.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>State</source>
        <translation>État ou région</translation>
    </message>
    <message>
        <location filename="../../composer/lists/result.py"/>
        <location filename="../../composer/rendering/sheet.py"/>
        <location filename="../../composer/ui/deliveries/cells.py"/>
        <location filename="../../composer/ui/deliveries/support.py"/>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/sticker/__init__.py"/>
        <location filename="../../composer/ui/inbox/words.py"/>
        <location filename="../../composer/ui/preview/media.py"/>
        <source>Sticker</source>
        <translation>Sticker</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_form.py"/>
        <source>Still missing: {0}.</source>
        <translation>Il manque encore : {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Stockholm</source>
        <translation>Stockholm</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Stop sending and check the number’s quality in WhatsApp Manager.</source>
        <translation>Arrêtez l’envoi et vérifiez la qualité du numéro dans WhatsApp Manager.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Street and number.</source>
        <translation>Rue et numéro.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/__init__.py"/>
        <source>Street and town. WhatsApp shows it only together with a name.</source>
        <translation>Rue et ville. WhatsApp ne l’affiche qu’avec un nom.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Submission</source>
        <translation>Soumission</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Submission of changes</source>
        <translation>Soumission des modifications</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>Submit 1 template to the account “{1}”?</source>
        <translation>Soumettre 1 modèle au compte « {1} » ?</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Submit the template…</source>
        <translation>Soumettre le modèle…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>Submit {0} templates to the account “{1}”?</source>
        <translation>Soumettre {0} modèles au compte « {1} » ?</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>Submit {0} templates to {1} accounts: {2}?</source>
        <translation>Soumettre {0} modèles à {1} comptes : {2} ?</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Submitted</source>
        <translation>Soumis</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Sucre</source>
        <translation>Sucre</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Sudan</source>
        <translation>Soudan</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Sudanese Pound</source>
        <translation>Livre soudanaise</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Suffix</source>
        <translation>Suffixe</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>Sunday</source>
        <translation>Dimanche</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Support, Sweden</source>
        <translation>Support, Suède</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Surinam Dollar</source>
        <translation>Dollar surinamais</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Svalbard and Jan Mayen</source>
        <translation>Svalbard et Jan Mayen</translation>
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
        <translation>Suède</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Swedish</source>
        <translation>Suédois</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Swedish Krona</source>
        <translation>Couronne suédoise</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Swiss Franc</source>
        <translation>Franc suisse</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Syria</source>
        <translation>Syrie</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Syrian Pound</source>
        <translation>Livre syrienne</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>São Tomé and Príncipe</source>
        <translation>Sao Tomé-et-Principe</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Tabs or other control characters stood inside texts in lines {lines}; they were kept.</source>
        <translation>Des tabulations ou d’autres caractères de contrôle se trouvaient dans des textes aux lignes {lines} ; ils ont été conservés.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Taiwan</source>
        <translation>Taïwan</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Tajikistan</source>
        <translation>Tadjikistan</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Taka</source>
        <translation>Taka bangladeshi</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Taken by the app</source>
        <translation>Repris par l’application</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Tala</source>
        <translation>Tala samoan</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Tamil</source>
        <translation>Tamoul</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Tanzania</source>
        <translation>Tanzanie</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Tanzanian Shilling</source>
        <translation>Shilling tanzanien</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/words.py"/>
        <source>Tapped a button</source>
        <translation>A appuyé sur un bouton</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Taps</source>
        <translation>Appuie</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Taps the first button or row</source>
        <translation>Appuie sur le premier bouton ou la première ligne</translation>
    </message>
    <message>
        <location filename="../../composer/polling.py"/>
        <source>Tell whoever runs the relay. Composer keeps trying.</source>
        <translation>Prévenez l’exploitant du relais. Composer continue d’essayer.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Telugu</source>
        <translation>Télougou</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/__init__.py"/>
        <location filename="../../composer/ui/handover/subjects.py"/>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/sheet.py"/>
        <source>Template id</source>
        <translation>ID du modèle</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/__init__.py"/>
        <source>Template name</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Template not there</source>
        <translation>Modèle absent</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Template not there yet</source>
        <translation>Modèle pas encore disponible</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <source>Template parts</source>
        <translation>Parties du modèle</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <location filename="../../composer/ui/preview/standin.py"/>
        <source>Template · {0}</source>
        <translation>Modèle · {0}</translation>
    </message>
    <message>
        <location filename="../../composer/app.py"/>
        <location filename="../../composer/ui/commands/groups.py"/>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <location filename="../../composer/template_calls.py"/>
        <source>Templates are not managed through this account</source>
        <translation>Les modèles ne sont pas gérés par ce compte</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Templates of this account were filed under the wrong category, so Meta limits sending for a while.</source>
        <translation>Des modèles de ce compte étaient classés dans la mauvaise catégorie ; Meta limite donc l’envoi pendant un moment.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/desktop.py"/>
        <source>Templates with a coupon code are not shown by WhatsApp in a browser.</source>
        <translation>WhatsApp dans un navigateur n’affiche pas les modèles avec code promo.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/desktop.py"/>
        <source>Templates with four or more buttons are not shown by WhatsApp on a computer. It asks people to look at their phone.</source>
        <translation>WhatsApp sur ordinateur n’affiche pas les modèles de quatre boutons ou plus. Il invite à regarder le téléphone.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/desktop.py"/>
        <source>Templates with quick replies beside other buttons are not shown by WhatsApp on a computer. It asks people to look at their phone.</source>
        <translation>WhatsApp sur ordinateur n’affiche pas les modèles qui ont des réponses rapides à côté d’autres boutons. Il invite à regarder le téléphone.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Tenge</source>
        <translation>Tenge kazakh</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Terms for zero-tap accepted</source>
        <translation>Conditions du zero-tap acceptées</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Test recipients</source>
        <translation>Destinataires de test</translation>
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
        <translation>Texte</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media.py"/>
        <source>Text below it, in the same bubble.</source>
        <translation>Texte en dessous, dans la même bulle.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Text for filling in</source>
        <translation>Texte pour le remplissage</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Text in the header</source>
        <translation>Texte dans l’en-tête</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Text too long</source>
        <translation>Texte trop long</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Text with buttons</source>
        <translation>Texte avec boutons</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Texts in lines {lines} were in other than double quotation marks.</source>
        <translation>Des textes des lignes {lines} n’étaient pas entre guillemets doubles.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Texts joined with a plus sign in line {lines} were put together.</source>
        <translation>Des textes joints par un signe plus à la ligne {lines} ont été réunis.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Texts joined with plus signs in lines {lines} were put together.</source>
        <translation>Des textes joints par des signes plus aux lignes {lines} ont été réunis.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Texts that begin in lines {lines} run over several lines; the line breaks were kept.</source>
        <translation>Des textes qui commencent aux lignes {lines} s’étendent sur plusieurs lignes ; les sauts de ligne ont été conservés.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Thai</source>
        <translation>Thaï</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Thailand</source>
        <translation>Thaïlande</translation>
    </message>
    <message>
        <location filename="../../composer/messages/sticker/__init__.py"/>
        <source>Thank you</source>
        <translation>Merci</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>That a computer does not show this message is documented; the words it shows instead are not.</source>
        <translation>Qu’un ordinateur n’affiche pas ce message est documenté ; les mots affichés à la place ne le sont pas.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>That day is a {day}, which is {number} when Monday is 1.</source>
        <translation>Ce jour est un {day}, soit {number} si lundi vaut 1.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/bringing_in.py"/>
        <source>That is not on this computer. Save it to a file first.</source>
        <translation>Cela ne se trouve pas sur cet ordinateur. Enregistrez-le d’abord dans un fichier.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/welcome/steps.py"/>
        <source>That was the whole trip</source>
        <translation>Vous avez fait le tour</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>The Android apps that take the code.</source>
        <translation>Les applications Android qui reprennent le code.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>The JSON was itself inside quotation marks, as a text; what is in it was read.</source>
        <translation>Le JSON était lui-même entre guillemets, comme un texte ; son contenu a été lu.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>The On-Premises client answered and accepts the user name and password. Nothing was sent.</source>
        <translation>Le client On-Premises a répondu et accepte le nom d’utilisateur et le mot de passe. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>The On-Premises client did not let Composer log in.</source>
        <translation>Le client On-Premises n’a pas laissé Composer se connecter.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>The On-Premises client does not log in</source>
        <translation>Le client On-Premises ne se connecte pas</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/shipped.py"/>
        <source>The Python Software Foundation&apos;s licence: {0}</source>
        <extracomment>_OF_PYTHON</extracomment>
        <translation>Licence de la Python Software Foundation : {0}</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>The WhatsApp Business Account id is missing</source>
        <translation>L’ID du compte WhatsApp Business manque</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>The WhatsApp number of this account. Meta takes it from the account; here it stands beside what was sent, and tells which conversations are this account&apos;s.</source>
        <translation>Le numéro WhatsApp de ce compte. Meta le déduit du compte ; ici, il figure à côté de ce qui a été envoyé et indique quelles conversations sont celles de ce compte.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>The WhatsApp numbers that you may send from. The first is used unless another is chosen.</source>
        <translation>Les numéros WhatsApp depuis lesquels vous pouvez envoyer. Le premier est utilisé si aucun autre n’est choisi.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The access key between LINK and Meta is no longer valid.</source>
        <translation>La clé d’accès entre LINK et Meta n’est plus valide.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>The access token cannot be used</source>
        <translation>Le jeton d’accès ne peut pas être utilisé</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>The access token may not manage templates</source>
        <translation>Le jeton d’accès ne peut pas gérer les modèles</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>The access token of the account is wrong or no longer valid.</source>
        <translation>Le jeton d’accès du compte est incorrect ou n’est plus valide.</translation>
    </message>
    <message>
        <location filename="../../composer/outbox/words.py"/>
        <source>The account cannot be used</source>
        <translation>Le compte ne peut pas être utilisé</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>The account has a template with this name in this language.</source>
        <translation>Le compte a un modèle de ce nom dans cette langue.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The account has as many templates as it may have.</source>
        <translation>Le compte a autant de modèles qu’il peut en avoir.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>The account has it as {0}.</source>
        <translation>Le compte l’a sous le nom {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>The account has more templates than it may have.</source>
        <translation>Le compte a plus de modèles qu’il ne peut en avoir.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>The account has no such template</source>
        <translation>Le compte n’a pas ce modèle</translation>
    </message>
    <message>
        <location filename="../../composer/connections.py"/>
        <location filename="../../composer/template_calls.py"/>
        <source>The account is gone</source>
        <translation>Le compte n’existe plus</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The account is in maintenance</source>
        <translation>Le compte est en maintenance</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The account is on hold, so nothing of it is sent until you resume it.</source>
        <translation>Le compte est suspendu ; rien n’en est donc envoyé jusqu’à ce que vous le réactiviez.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The account is restricted or locked</source>
        <translation>Le compte est restreint ou verrouillé</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The account lost, or never had, a permission at Meta that this message needs.</source>
        <translation>Chez Meta, le compte a perdu, ou n’a jamais eu, une autorisation nécessaire à ce message.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <location filename="../../composer/clients/templates.py"/>
        <source>The account may not do this</source>
        <translation>Le compte n’y est pas autorisé</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The account may not message people in this country.</source>
        <translation>Le compte ne peut pas écrire à des personnes de ce pays.</translation>
    </message>
    <message>
        <location filename="../../composer/connections.py"/>
        <source>The account was removed.</source>
        <translation>Le compte a été retiré.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/address.py"/>
        <source>The address begins with http://, so the password and the messages could be read on the way.</source>
        <translation>L’adresse commence par http:// ; le mot de passe et les messages pourraient donc être lus en chemin.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/address.py"/>
        <source>The address contains a user name or password.</source>
        <translation>L’adresse contient un nom d’utilisateur ou un mot de passe.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/address.py"/>
        <source>The address contains “?” or “#”.</source>
        <translation>L’adresse contient « ? » ou « # ».</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>The address has a user name or a password in it.</source>
        <translation>L’adresse contient un nom d’utilisateur ou un mot de passe.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <location filename="../../composer/clients/meta_way.py"/>
        <source>The address has moved</source>
        <translation>L’adresse a changé</translation>
    </message>
    <message>
        <location filename="../../composer/clients/address.py"/>
        <source>The address is not a complete web address.</source>
        <translation>L’adresse n’est pas une adresse web complète.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/address.py"/>
        <source>The address is not a valid web address.</source>
        <translation>L’adresse n’est pas une adresse web valide.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/payload.py"/>
        <source>The address is shown only together with a name.</source>
        <translation>L’adresse ne s’affiche qu’avec un nom.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>The address leads into a private network or to this computer.</source>
        <translation>L’adresse mène dans un réseau privé ou à cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>The address leads on and on to others.</source>
        <translation>L’adresse mène sans cesse à d’autres.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>The address leads to a file of this computer.</source>
        <translation>L’adresse mène à un fichier de cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The address or the account’s details cannot be used for a request.</source>
        <translation>L’adresse ou les données du compte ne peuvent pas servir à une requête.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/bubble.py"/>
        <source>The address stopped working {0}.</source>
        <translation>L’adresse a cessé de fonctionner {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/bubble.py"/>
        <source>The address works until {0}.</source>
        <translation>L’adresse fonctionne jusqu’à {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>The amount times one thousand, digits only: 100.99 is written 100990.</source>
        <translation>Le montant multiplié par mille, en chiffres seulement : 100.99 s’écrit 100990.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>The answer breaks off</source>
        <translation>La réponse s’interrompt</translation>
    </message>
    <message>
        <location filename="../../composer/store/templates.py"/>
        <source>The answer was lost. What the account has shows that it counted.</source>
        <translation>La réponse s’est perdue. Ce qu’a le compte montre que la demande a compté.</translation>
    </message>
    <message>
        <location filename="../../composer/store/templates.py"/>
        <source>The answer was lost. What the account has shows that it did not count.</source>
        <translation>La réponse s’est perdue. Ce qu’a le compte montre que la demande n’a pas compté.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The app or the account asked Meta for more than it may in this time.</source>
        <translation>L’application ou le compte a demandé à Meta plus que permis sur cette période.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>The app that takes the code is missing: its package name and its signature hash.</source>
        <translation>L’application qui reprend le code manque : son nom de package et son hachage de signature.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>The app’s name at Google Play.</source>
        <translation>Le nom de l’application sur Google Play.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>The badge names the day, then counts down, and is red in the last hour. The words on the phone may be others.</source>
        <translation>Le badge nomme le jour, puis affiche un compte à rebours, en rouge la dernière heure. Les mots du téléphone peuvent différer.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>The base address of LINK&apos;s WhatsApp Message API. LINK tells you which of them is yours; you can type another.</source>
        <translation>L’adresse de base de la WhatsApp Message API de LINK. LINK vous indique laquelle est la vôtre ; vous pouvez en saisir une autre.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>The body was taken out of a curl command; its address, headers and sign-in were left out.</source>
        <translation>Le corps a été extrait d’une commande curl ; son adresse, ses en-têtes et son authentification ont été ignorés.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>The braces around everything were missing.</source>
        <translation>Les accolades autour du tout manquaient.</translation>
    </message>
    <message>
        <location filename="../../composer/companions.py"/>
        <source>The built-in sandbox stopped and is being started again.</source>
        <translation>Le bac à sable intégré s’est arrêté et redémarre.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The business has not accepted the terms for WhatsApp payments.</source>
        <translation>L’entreprise n’a pas accepté les conditions des paiements WhatsApp.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The business number was deleted at Meta.</source>
        <translation>Le numéro de l’entreprise a été supprimé chez Meta.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>The button for the code is missing.</source>
        <translation>Le bouton du code manque.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/carousel.py"/>
        <source>The card has no button. LINK&apos;s specification gives every card at least one.</source>
        <translation>La carte n’a pas de bouton. La spécification de LINK en donne au moins un à chaque carte.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/carousel.py"/>
        <source>The card has no header. Every card of a carousel shows a picture or a video.</source>
        <translation>La carte n’a pas d’en-tête. Chaque carte d’un carrousel montre une image ou une vidéo.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>The card has no header. Every card shows a picture or a video.</source>
        <translation>La carte n’a pas d’en-tête. Chaque carte montre une image ou une vidéo.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/picture.py"/>
        <source>The card&apos;s title and picture come from the linked page, which is never opened here.</source>
        <translation>Le titre et l’image de la carte viennent de la page liée, qui n’est jamais ouverte ici.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>The catalog opens. When the person orders something, this comes back.</source>
        <translation>Le catalogue s’ouvre. Quand la personne commande quelque chose, ceci revient.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>The catalog that the product is of.</source>
        <translation>Le catalogue d’où vient le produit.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/definition.py"/>
        <location filename="../../composer/rendering/interactive.py"/>
        <source>The catalog&apos;s first product</source>
        <translation>Le premier produit du catalogue</translation>
    </message>
    <message>
        <location filename="../../composer/templates/editing.py"/>
        <source>The category of an approved template cannot be changed.</source>
        <translation>La catégorie d’un modèle approuvé ne peut pas être modifiée.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client cannot use one of the message&apos;s values.</source>
        <translation>Le client ne peut pas utiliser l’une des valeurs du message.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client could not fetch the template.</source>
        <translation>Le client n’a pas pu charger le modèle.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client could not process the message.</source>
        <translation>Le client n’a pas pu traiter le message.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client did not accept the login.</source>
        <translation>Le client n’a pas accepté la connexion.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client does not know this type of recipient.</source>
        <translation>Le client ne connaît pas ce type de destinataire.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client has no address for its callbacks.</source>
        <translation>Le client n’a pas d’adresse pour ses callbacks.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client has too much to do just now.</source>
        <translation>Le client est trop occupé en ce moment.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client is not ready</source>
        <translation>Le client n’est pas prêt</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client is overloaded</source>
        <translation>Le client est surchargé</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client is starting or being set up.</source>
        <translation>Le client démarre ou est en cours d’installation.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client met an error it does not name.</source>
        <translation>Le client a rencontré une erreur qu’il ne nomme pas.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client met an internal error.</source>
        <translation>Le client a rencontré une erreur interne.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client needs a field that the message does not have.</source>
        <translation>Le client a besoin d’un champ que le message n’a pas.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client sends faster than it may.</source>
        <translation>Le client envoie plus vite que permis.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/bringing_in.py"/>
        <source>The clipboard holds no text.</source>
        <translation>Le presse-papiers ne contient pas de texte.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>The closing quotation mark was missing in line {lines}.</source>
        <translation>Le guillemet fermant manquait à la ligne {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>The closing quotation marks were missing in lines {lines}.</source>
        <translation>Les guillemets fermants manquaient aux lignes {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/filled.py"/>
        <source>The code must be the same as in the body, “{code}”.</source>
        <translation>Le code doit être le même que dans le corps, « {code} ».</translation>
    </message>
    <message>
        <location filename="../../composer/templates/button_slots.py"/>
        <source>The code of “{0}”</source>
        <extracomment>text_of(part)</extracomment>
        <translation>Le code de « {0} »</translation>
    </message>
    <message>
        <location filename="../../composer/templates/slots.py"/>
        <source>The code once more, for the button</source>
        <translation>Le code encore une fois, pour le bouton</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>The code that a tap copies: at most 15 letters and digits.</source>
        <translation>Le code qu’un appui copie : 15 lettres et chiffres maximum.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>The codes assigned for transactions where no currency is involved</source>
        <translation>Devise inconnue ou non valide</translation>
    </message>
    <message>
        <location filename="../../composer/formats/link.py"/>
        <source>The comma before the closing brace is one too many.</source>
        <translation>La virgule avant l’accolade fermante est de trop.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/link.py"/>
        <source>The comma before the closing bracket is one too many.</source>
        <translation>La virgule avant le crochet fermant est de trop.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The company&apos;s name.</source>
        <translation>Le nom de l’entreprise.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The complete address, with https:// in front.</source>
        <translation>L’adresse complète, précédée de https://.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The computer at this address refused the connection.</source>
        <translation>L’ordinateur à cette adresse a refusé la connexion.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The connection broke before a complete answer came.</source>
        <translation>La connexion s’est rompue avant l’arrivée d’une réponse complète.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>The connection broke, or no complete answer came in time.</source>
        <translation>La connexion s’est rompue, ou aucune réponse complète n’est arrivée à temps.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The connection was closed before a complete answer came.</source>
        <translation>La connexion a été fermée avant l’arrivée d’une réponse complète.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The connection was lost before LINK answered. It may have been sent or not; the first report will tell.</source>
        <translation>La connexion s’est perdue avant la réponse de LINK. Le message a pu être envoyé ou non ; le premier rapport le dira.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The connection was lost before the sandbox answered. It may have been accepted or not; the first report will tell.</source>
        <translation>La connexion s’est perdue avant la réponse du bac à sable. Le message a pu être accepté ou non ; le premier rapport le dira.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <location filename="../../composer/clients/meta.py"/>
        <source>The connection works</source>
        <translation>La connexion fonctionne</translation>
    </message>
    <message>
        <location filename="../../composer/clients/address.py"/>
        <source>The connection would not be encrypted</source>
        <translation>La connexion ne serait pas chiffrée</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The contact&apos;s numbers. With a WhatsApp id, the recipient can write to the contact at once.</source>
        <translation>Les numéros du contact. Avec un ID WhatsApp, le destinataire peut aussitôt écrire au contact.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The contact&apos;s pages on the web.</source>
        <translation>Les pages du contact sur le web.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The content breaks a policy</source>
        <translation>Le contenu enfreint une règle</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source>The countries&apos; numbering plans</source>
        <translation>Plans de numérotation des pays</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The country in two letters.</source>
        <translation>Le pays en deux lettres.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The country&apos;s name.</source>
        <translation>Le nom du pays.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>The currency&apos;s code of three letters, as in the standard ISO 4217.</source>
        <translation>Le code de la devise en trois lettres, selon la norme ISO 4217.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/windows.py"/>
        <source>The customer care window is closed since {0}: WhatsApp takes only templates until the person writes.</source>
        <translation>La fenêtre de service client est fermée depuis {0} : WhatsApp n’accepte que des modèles jusqu’à ce que la personne écrive.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/windows.py"/>
        <source>The customer care window is closed: this person has not written in the last 24 hours, so WhatsApp takes only templates.</source>
        <translation>La fenêtre de service client est fermée : cette personne n’a pas écrit au cours des dernières 24 heures ; WhatsApp n’accepte donc que des modèles.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/windows.py"/>
        <source>The customer care window is open until {0}: free-form messages arrive until then.</source>
        <translation>La fenêtre de service client est ouverte jusqu’à {0} : les messages libres arrivent jusque-là.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/windows.py"/>
        <source>The customer care window of {number} is closed. The sandbox delivers the message all the same; WhatsApp would take only templates.</source>
        <translation>La fenêtre de service client de {number} est fermée. Le bac à sable distribue quand même le message ; WhatsApp n’accepterait que des modèles.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/windows.py"/>
        <source>The customer care window of {number} is closed: WhatsApp takes only a template until the person writes.</source>
        <translation>La fenêtre de service client de {number} est fermée : WhatsApp n’accepte qu’un modèle jusqu’à ce que la personne écrive.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/windows.py"/>
        <source>The customer care windows of {count} more recipients are closed: WhatsApp takes only templates for them.</source>
        <translation>Les fenêtres de service client de {count} autres destinataires sont fermées : WhatsApp n’accepte pour eux que des modèles.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/own_rules.py"/>
        <source>The data that Meta gives back are {count} characters long; {limit} is the limit.</source>
        <translation>Les données que Meta renvoie font {count} caractères ; la limite est de {limit}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/own_rules.py"/>
        <source>The data that Meta gives back must be text.</source>
        <translation>Les données que Meta renvoie doivent être un texte.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>The definition’s {called} is “{wanted}”; here it is “{given}”.</source>
        <translation>Dans la définition, {called} vaut « {wanted} » ; ici, c’est « {given} ».</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The department within the company.</source>
        <translation>Le service au sein de l’entreprise.</translation>
    </message>
    <message>
        <location filename="../../composer/store/faults.py"/>
        <location filename="../../composer/store/workspace.py"/>
        <source>The disk has a fault</source>
        <translation>Le disque a un défaut</translation>
    </message>
    <message>
        <location filename="../../composer/store/faults.py"/>
        <location filename="../../composer/store/workspace.py"/>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The display name is not approved</source>
        <translation>Le nom affiché n’est pas approuvé</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The exchange with the server broke off.</source>
        <translation>L’échange avec le serveur s’est interrompu.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The exchange with the server took too long.</source>
        <translation>L’échange avec le serveur a duré trop longtemps.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The family name.</source>
        <translation>Le nom de famille.</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>The field is empty.</source>
        <translation>Le champ est vide.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/reading.py"/>
        <source>The file cannot be read</source>
        <translation>Le fichier ne peut pas être lu</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>The file cannot be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/decoding.py"/>
        <source>The file does not say how its letters are written, and they are not UTF-8: they were read as those of Windows (Latin-1). Check names with accents in them.</source>
        <translation>Le fichier ne dit pas comment ses lettres sont codées, et ce n’est pas de l’UTF-8 : elles ont été lues comme celles de Windows (Latin-1). Vérifiez les noms accentués.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/decoding.py"/>
        <source>The file holds no text that can be read.</source>
        <translation>Le fichier ne contient aucun texte lisible.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/bringing_in.py"/>
        <source>The file is not written in UTF-8; its letters were read as those of Windows.</source>
        <translation>Le fichier n’est pas écrit en UTF-8 ; ses lettres ont été lues comme celles de Windows.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/decoding.py"/>
        <source>The file is too large</source>
        <translation>Le fichier est trop volumineux</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>The file lies on another computer.</source>
        <translation>Le fichier se trouve sur un autre ordinateur.</translation>
    </message>
    <message>
        <location filename="../../composer/store/workspace.py"/>
        <source>The file with drafts, accounts and settings was damaged and could not be read. It was set aside as “{name}”, and Composer starts without it. Passwords in the keyring are not affected.</source>
        <translation>Le fichier des brouillons, comptes et réglages était endommagé et n’a pas pu être lu. Il a été mis de côté sous « {name} », et Composer démarre sans lui. Les mots de passe du trousseau ne sont pas touchés.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>The first one of the flow, one that you name here, or one that your own server chooses.</source>
        <translation>Le premier du flow, un que vous nommez ici, ou un que votre propre serveur choisit.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The flow is blocked</source>
        <translation>Le flow est bloqué</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>The flow is missing: its id, its name or its JSON.</source>
        <translation>Le flow manque : son ID, son nom ou son JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The flow is slowed down</source>
        <translation>Le flow est ralenti</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>The flow&apos;s first</source>
        <translation>Le premier du flow</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>The flow&apos;s id. WhatsApp Manager shows it in the list of flows.</source>
        <translation>L’ID du flow. WhatsApp Manager l’affiche dans la liste des flows.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>The form opens. When the person has filled it in, this comes back.</source>
        <translation>Le formulaire s’ouvre. Quand la personne l’a rempli, ceci revient.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>The form that opens was made in WhatsApp Manager, and is not known here.</source>
        <translation>Le formulaire qui s’ouvre a été créé dans WhatsApp Manager et n’est pas connu ici.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>The gap of a link must be its end.</source>
        <translation>La variable d’un lien doit en être la fin.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>The gap {gap} has a name, but the gaps of this template have numbers. Choose names for all gaps, or number it.</source>
        <translation>La variable {gap} a un nom, mais les variables de ce modèle ont des numéros. Choisissez des noms pour toutes, ou numérotez-la.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>The gap {gap} has spaces between its braces.</source>
        <translation>La variable {gap} a des espaces entre ses accolades.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>The gap {gap} stands here {times} times. Each may stand in a text once.</source>
        <translation>La variable {gap} figure ici {times} fois. Chacune ne peut figurer qu’une fois dans un texte.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>The gap {missing} is missing: the numbers go from 1 without a gap.</source>
        <translation>La variable {missing} manque : les numéros vont à partir de 1 sans trou.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>The gaps must stand in the order of their numbers; here {gap} comes too early.</source>
        <translation>Les variables doivent suivre l’ordre de leurs numéros ; ici, {gap} vient trop tôt.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>The gaps of this template have names, and {gap} has a number. Give it a name, or choose numbers for all gaps.</source>
        <translation>Les variables de ce modèle ont des noms, et {gap} a un numéro. Donnez-lui un nom, ou choisissez des numéros pour toutes.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>The gap’s name is missing: “{name}”.</source>
        <translation>Le nom de la variable manque : « {name} ».</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>The handle that Meta’s upload gave for a sample file. Reviewers look at it; each message brings its own file.</source>
        <translation>Le handle donné par le chargement d’un fichier d’exemple chez Meta. Les examinateurs le regardent ; chaque message apporte son propre fichier.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive_payload.py"/>
        <source>The header can only be text; “{other}” does not belong to it.</source>
        <translation>L’en-tête ne peut être qu’un texte ; « {other} » n’en fait pas partie.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive_payload.py"/>
        <source>The header is of type {kind}; “{other}” does not belong to it.</source>
        <translation>L’en-tête est de type {kind} ; « {other} » n’en fait pas partie.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/carousel.py"/>
        <source>The header of a card is a picture or a video; here it is “{kind}”.</source>
        <translation>L’en-tête d’une carte est une image ou une vidéo ; ici, c’est « {kind} ».</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>The header of a card must be a picture or a video.</source>
        <translation>L’en-tête d’une carte doit être une image ou une vidéo.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>The header of a limited-time offer must be a picture or a video.</source>
        <translation>L’en-tête d’une offre à durée limitée doit être une image ou une vidéo.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive_payload.py"/>
        <source>The header of this kind of message can only be text.</source>
        <translation>L’en-tête de ce type de message ne peut être qu’un texte.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>The heading above the section&apos;s products.</source>
        <translation>L’intitulé au-dessus des produits de la section.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>The id of the business account that your number belongs to: it stands in WhatsApp Manager, and below “API setup” beside the phone number id. Templates belong to it. Leave it empty if you do not manage templates here.</source>
        <translation>L’ID du compte Business auquel appartient votre numéro : il figure dans WhatsApp Manager, et sous « API setup » à côté de l’ID du numéro de téléphone. Les modèles lui appartiennent. Laissez le champ vide si vous ne gérez pas de modèles ici.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/products.py"/>
        <source>The id of the catalog that is linked to your WhatsApp Business Account. Commerce Manager shows it.</source>
        <translation>L’ID du catalogue lié à votre compte WhatsApp Business. Commerce Manager l’affiche.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/own_rules.py"/>
        <source>The id of the message that is replied to is missing.</source>
        <translation>L’ID du message auquel il est répondu manque.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/own_rules.py"/>
        <source>The id of the message that was read is missing.</source>
        <translation>L’ID du message qui a été lu manque.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/catalog/__init__.py"/>
        <source>The id of the product whose picture is shown above the message: its “Content ID” in Commerce Manager. Without one WhatsApp takes the catalog&apos;s first product.</source>
        <translation>L’ID du produit dont l’image s’affiche au-dessus du message : son « Content ID » dans Commerce Manager. Sans ID, WhatsApp prend le premier produit du catalogue.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>The id of the product whose picture is shown; in Commerce Manager it is the content ID.</source>
        <translation>L’ID du produit dont l’image s’affiche ; dans Commerce Manager, c’est le « Content ID ».</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>The id of the screen that is shown first, as the flow itself calls it.</source>
        <translation>L’ID de l’écran affiché en premier, tel que le flow le nomme.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>The id of your business number: WhatsApp Manager or your app&apos;s dashboard shows it below “API setup”. It is not the number itself.</source>
        <translation>L’ID de votre numéro professionnel : WhatsApp Manager ou le tableau de bord de votre application l’affiche sous « API setup ». Ce n’est pas le numéro lui-même.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media.py"/>
        <source>The id that WhatsApp gave when the {0} was uploaded. Faster than a link, and what Meta recommends.</source>
        <extracomment>noun</extracomment>
        <translation>L’ID donné par WhatsApp au chargement du média ({0}). Plus rapide qu’un lien, et recommandé par Meta.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>The ids of the gates that LINK made for you. Delivery reports come through them, by way of the relay.</source>
        <translation>Les ID des passerelles que LINK a créées pour vous. Les rapports de distribution y passent, via le relais.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>The ids of the gates to which LINK sends delivery reports. Without one there are no reports.</source>
        <translation>Les ID des passerelles auxquelles LINK envoie les rapports de distribution. Sans passerelle, pas de rapports.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/unknown.py"/>
        <source>The interactive part must be an object in braces.</source>
        <translation>La partie interactive doit être un objet entre accolades.</translation>
    </message>
    <message>
        <location filename="../../composer/store/faults.py"/>
        <source>The journal cannot be opened</source>
        <translation>Le journal ne peut pas être ouvert</translation>
    </message>
    <message>
        <location filename="../../composer/store/faults.py"/>
        <source>The journal cannot be written</source>
        <translation>Le journal ne peut pas être écrit</translation>
    </message>
    <message>
        <location filename="../../composer/store/faults.py"/>
        <source>The journal is damaged</source>
        <translation>Le journal est endommagé</translation>
    </message>
    <message>
        <location filename="../../composer/store/faults.py"/>
        <source>The journal is in use</source>
        <translation>Le journal est occupé</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>The keyring does not answer</source>
        <translation>Le trousseau ne répond pas</translation>
    </message>
    <message>
        <location filename="../../composer/connections.py"/>
        <source>The keyring has no password or token for this account.</source>
        <translation>Le trousseau n’a ni mot de passe ni jeton pour ce compte.</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>The keyring is locked</source>
        <translation>Le trousseau est verrouillé</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>The keyring works</source>
        <translation>Le trousseau fonctionne</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>The label of this button is WhatsApp’s own and cannot be changed.</source>
        <translation>Le libellé de ce bouton est celui de WhatsApp et ne peut pas être modifié.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>The language of these words. A template in several languages is one definition for each.</source>
        <translation>La langue de ces textes. Un modèle en plusieurs langues a une définition pour chacune.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>The last brace closed too early; what follows from line {lines} on was read as part of the same object.</source>
        <translation>La dernière accolade fermait trop tôt ; ce qui suit à partir de la ligne {lines} a été lu comme partie du même objet.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>The last brace closed too early; what follows from lines {lines} on was read as part of the same object.</source>
        <translation>La dernière accolade fermait trop tôt ; ce qui suit à partir des lignes {lines} a été lu comme partie du même objet.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>The last report comes first</source>
        <translation>Le dernier rapport arrive en premier</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>The line goes dead; LINK had accepted the request</source>
        <translation>La ligne se coupe ; LINK avait accepté la requête</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_payload.py"/>
        <source>The link ends in .{ending}; WhatsApp takes {formats}. What counts is the type that the web server says the file has, not its name.</source>
        <translation>Le lien finit par .{ending} ; WhatsApp accepte {formats}. Ce qui compte est le type annoncé par le serveur web, pas le nom du fichier.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>The link has no gap, so it needs no sample.</source>
        <translation>Le lien n’a pas de variable ; il n’a donc pas besoin d’exemple.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/keeping.py"/>
        <source>The list cannot be kept</source>
        <translation>La liste ne peut pas être conservée</translation>
    </message>
    <message>
        <location filename="../../composer/lists/reading.py"/>
        <source>The list cannot be read</source>
        <translation>La liste ne peut pas être lue</translation>
    </message>
    <message>
        <location filename="../../composer/lists/checking.py"/>
        <source>The list has no column “{name}”. Choose what {variable} stands for, or that it is sent as it stands.</source>
        <translation>La liste n’a pas de colonne « {name} ». Choisissez ce que {variable} représente, ou de l’envoyer tel quel.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/reading.py"/>
        <source>The list has no rows</source>
        <translation>La liste n’a pas de lignes</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>The list is divided into one to ten sections, each with a title and rows.</source>
        <translation>La liste est divisée en une à dix sections, chacune avec un titre et des lignes.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/reading.py"/>
        <source>The list is empty</source>
        <translation>La liste est vide</translation>
    </message>
    <message>
        <location filename="../../composer/lists/reading.py"/>
        <source>The list is too long</source>
        <translation>La liste est trop longue</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <source>The list of values is missing. A part without gaps needs no entry at all.</source>
        <translation>La liste des valeurs manque. Une partie sans variables n’a besoin d’aucune entrée.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/picture.py"/>
        <source>The map is drawn as a stand-in; the phone shows the streets of that place.</source>
        <translation>Le plan dessiné est un substitut ; le téléphone montre les rues de ce lieu.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>The marks of a code block around the JSON were left out.</source>
        <translation>Les signes de bloc de code autour du JSON ont été ignorés.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The media could not be used</source>
        <translation>Le média n’a pas pu être utilisé</translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>The message</source>
        <translation>Le message</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>The message could not be delivered. The description says why, if WhatsApp told.</source>
        <translation>Le message n’a pas pu être distribué. La description dit pourquoi, si WhatsApp l’a indiqué.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The message has a field that does not belong there.</source>
        <translation>Le message a un champ qui n’y a pas sa place.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The message is addressed to a user id and not to a phone number.</source>
        <translation>Le message est adressé à un ID d’utilisateur et non à un numéro de téléphone.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The message is addressed to the number it is sent from.</source>
        <translation>Le message est adressé au numéro dont il part.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/messages.py"/>
        <source>The message is in {0}.</source>
        <translation>Le message est dans {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The message is longer than WhatsApp allows.</source>
        <translation>Le message est plus long que WhatsApp ne le permet.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The message is on its way to the phone.</source>
        <translation>Le message est en route vers le téléphone.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/overdue.py"/>
        <source>The message is on its way, and no delivery was reported. The phone may be off or without a network; it is tried until {0}.</source>
        <translation>Le message est en route, et aucune distribution n’a été signalée. Le téléphone est peut-être éteint ou sans réseau ; les essais durent jusqu’à {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/delivery/status.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The message is on the recipient’s phone.</source>
        <translation>Le message est sur le téléphone du destinataire.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <source>The message itself. You can use *bold*, _italic_, ~strike~ and `code`.</source>
        <translation>Le message lui-même. Vous pouvez utiliser *gras*, _italique_, ~barré~ et `code`.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The message lacks something WhatsApp needs, for example the address of a link button. The details name it.</source>
        <translation>Il manque au message quelque chose dont WhatsApp a besoin, par exemple l’adresse d’un bouton de lien. Les détails le nomment.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The message names something that the client does not have.</source>
        <translation>Le message nomme quelque chose que le client n’a pas.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/status.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The message was not delivered.</source>
        <translation>Le message n’a pas été distribué.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The message would go to the sender itself.</source>
        <translation>Le message irait à l’expéditeur lui-même.</translation>
    </message>
    <message>
        <location filename="../../composer/store/journal.py"/>
        <source>The message’s time is over and no delivery report came. It was probably not sent.</source>
        <translation>Le délai du message est écoulé et aucun rapport de distribution n’est arrivé. Il n’a probablement pas été envoyé.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>The moment when the message expires. It counts before the lifetime.</source>
        <translation>Le moment où le message expire. Il prime sur la durée de vie.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/asking.py"/>
        <source>The moment when the offer ends, which is sent as the milliseconds since 1 January 1970, UTC.</source>
        <translation>Le moment où l’offre se termine, envoyé en millisecondes depuis le 1er janvier 1970, UTC.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>The moment, which is sent as the milliseconds since 1 January 1970, UTC.</source>
        <translation>Le moment, envoyé en millisecondes depuis le 1er janvier 1970, UTC.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The name in the address is not known on this network.</source>
        <translation>Le nom de l’adresse n’est pas connu sur ce réseau.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>The name is not free yet</source>
        <translation>Le nom n’est pas encore libre</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <source>The name of a media provider that is configured for links that need a key. Leave it empty for a link that anybody can open, and for what is uploaded.</source>
        <translation>Le nom d’un fournisseur de médias configuré pour les liens qui demandent une clé. Laissez le champ vide pour un lien que tout le monde peut ouvrir, et pour ce qui est chargé.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>The name of the screen with which the flow begins.</source>
        <translation>Le nom de l’écran par lequel le flow commence.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>The name of {gap} has digits. Whether Meta takes them is not confirmed.</source>
        <translation>Le nom de {gap} contient des chiffres. Que Meta les accepte n’est pas confirmé.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/__init__.py"/>
        <source>The name under which the template was approved: small letters, digits and underscores.</source>
        <translation>Le nom sous lequel le modèle a été approuvé : minuscules, chiffres et traits de soulignement.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/notices/words.py"/>
        <source>The newest, to {0}: {1}.</source>
        <translation>Le plus récent, à {0} : {1}.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <source>The next {mark} on this line opens in its place.</source>
        <translation>Le {mark} suivant sur cette ligne ouvre à sa place.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The number as it is shown, best with + and country code.</source>
        <translation>Le numéro tel qu’il est affiché, de préférence avec + et indicatif.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>The number does not use WhatsApp</source>
        <translation>Le numéro n’utilise pas WhatsApp</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The number is not on WhatsApp, the person has not accepted its terms, or the app is too old.</source>
        <translation>Le numéro n’est pas sur WhatsApp, la personne n’a pas accepté ses conditions, ou l’application est trop ancienne.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The number is not, or no longer, registered for WhatsApp.</source>
        <translation>Le numéro n’est pas, ou plus, enregistré pour WhatsApp.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The number is restricted: earlier messages were blocked or reported.</source>
        <translation>Le numéro est restreint : des messages antérieurs ont été bloqués ou signalés.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>The number of the flow in Meta’s Flow Builder.</source>
        <translation>Le numéro du flow dans le Flow Builder de Meta.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The number of values is wrong</source>
        <translation>Le nombre de valeurs est incorrect</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The number that the contact uses on WhatsApp, with country code, digits only. Without it the recipient can only invite the contact to WhatsApp.</source>
        <translation>Le numéro que le contact utilise sur WhatsApp, avec indicatif, en chiffres seulement. Sans lui, le destinataire peut seulement inviter le contact sur WhatsApp.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/link.py"/>
        <source>The number {0} is too large.</source>
        <translation>Le nombre {0} est trop grand.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/cta_url/__init__.py"/>
        <source>The page that the button opens, in the recipient&apos;s browser.</source>
        <translation>La page que le bouton ouvre dans le navigateur du destinataire.</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>The password contains a character that cannot be used</source>
        <translation>Le mot de passe contient un caractère inutilisable</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>The password is too long</source>
        <translation>Le mot de passe est trop long</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>The password was not stored</source>
        <translation>Le mot de passe n’a pas été enregistré</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>The person answers with “{title}”.</source>
        <translation>La personne répond par « {title} ».</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>The person chooses “{title}” and sends it.</source>
        <translation>La personne choisit « {title} » et l’envoie.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>The person last wrote more than 24 hours ago (131047)</source>
        <translation>Le dernier message de la personne date de plus de 24 heures (131047)</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>The person puts “{title}” into the cart and orders it.</source>
        <translation>La personne met « {title} » dans le panier et le commande.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The person stopped marketing from you</source>
        <translation>La personne ne veut plus de marketing de votre part</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The person&apos;s identity changed and was not confirmed.</source>
        <translation>L’identité de la personne a changé et n’a pas été confirmée.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The person’s file could not be fetched</source>
        <translation>Le fichier de la personne n’a pas pu être chargé</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The person’s identity key changed</source>
        <translation>La clé d’identité de la personne a changé</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/definition.py"/>
        <source>The phone also asks here whether the business may call. How that looks is not documented, so it is not drawn.</source>
        <translation>Le téléphone demande aussi ici si l’entreprise peut appeler. Son aspect n’est pas documenté ; ce n’est donc pas représenté.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/definition.py"/>
        <source>The phone also shows here how the order stands. How that looks is not documented, so it is not drawn.</source>
        <translation>Le téléphone montre aussi ici l’état de la commande. Son aspect n’est pas documenté ; ce n’est donc pas représenté.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>The phone also shows how many pages and how large the file is, and for some a picture of the first page.</source>
        <translation>Le téléphone indique aussi le nombre de pages et la taille du fichier, et pour certains une image de la première page.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>The phone asks the person for a place. When it is sent, this comes back.</source>
        <translation>Le téléphone demande un lieu à la personne. Quand il est envoyé, ceci revient.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/welcome/steps.py"/>
        <source>The phone beside it shows your message as WhatsApp will.</source>
        <translation>À côté, le téléphone montre votre message comme WhatsApp le fera.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>The phone calls the number.</source>
        <translation>Le téléphone appelle le numéro.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>The phone copies the code.</source>
        <translation>Le téléphone copie le code.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>The phone crops pictures of cards to a wide shape; how wide a card is depends on the phone.</source>
        <translation>Le téléphone recadre les images des cartes en largeur ; la largeur d’une carte dépend du téléphone.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>The phone folds the text of a marketing template after about five lines; how many it really is depends on the phone.</source>
        <translation>Le téléphone replie le texte d’un modèle marketing après environ cinq lignes ; le nombre exact dépend du téléphone.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>The phone opens a chat with the contact, or invites them.</source>
        <translation>Le téléphone ouvre une discussion avec le contact, ou l’invite.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>The phone shows all contacts.</source>
        <translation>Le téléphone affiche tous les contacts.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>The phone shows names, prices and pictures out of the catalog.</source>
        <translation>Le téléphone affiche les noms, prix et images du catalogue.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>The phone shows the file itself here. Nothing is loaded unasked.</source>
        <translation>Le téléphone affiche ici le fichier lui-même. Rien n’est chargé sans demande.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>The phone shows the streets of that place.</source>
        <translation>Le téléphone montre les rues de ce lieu.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>The phone shows the template&apos;s own text with these values in it.</source>
        <translation>Le téléphone affiche le texte du modèle avec ces valeurs.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>The phone shows the title and picture of the linked page, if the page has them.</source>
        <translation>Le téléphone affiche le titre et l’image de la page liée, si elle en a.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <location filename="../../composer/ui/preview/showing.py"/>
        <source>The picture cannot be shown</source>
        <translation>L’image ne peut pas être affichée</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>The picture comes packed, which is not read here.</source>
        <translation>L’image arrive compressée, ce qui n’est pas lu ici.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/showing.py"/>
        <source>The picture is damaged.</source>
        <translation>L’image est endommagée.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The postal code.</source>
        <translation>Le code postal.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/own_rules.py"/>
        <source>The product must be “whatsapp”.</source>
        <translation>Le produit doit être « whatsapp ».</translation>
    </message>
    <message>
        <location filename="../../composer/messages/catalog/payload.py"/>
        <source>The product whose picture is shown belongs into “parameters”; here it has no effect.</source>
        <translation>Le produit dont l’image s’affiche a sa place dans « parameters » ; ici, c’est sans effet.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>The product whose picture is shown, by its content ID in Commerce Manager.</source>
        <translation>Le produit dont l’image s’affiche, par son « Content ID » dans Commerce Manager.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>The product whose picture is shown, by its content ID; without one the catalog’s first.</source>
        <translation>Le produit dont l’image s’affiche, par son « Content ID » ; sans lui, le premier du catalogue.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/products.py"/>
        <source>The product&apos;s own id in the catalog. Commerce Manager shows it below the item as “Content ID”.</source>
        <translation>L’ID du produit dans le catalogue. Commerce Manager l’affiche sous l’article comme « Content ID ».</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>The products are divided into one to ten sections, each with a title.</source>
        <translation>Les produits sont répartis en une à dix sections, chacune avec un titre.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>The products in sections, as JSON: each has a title and product_items with product_retailer_id.</source>
        <translation>Les produits en sections, en JSON : chacune a un title et des product_items avec product_retailer_id.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>The product’s content ID in Commerce Manager.</source>
        <translation>Le « Content ID » du produit dans Commerce Manager.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The proxy refused the connection</source>
        <translation>Le proxy a refusé la connexion</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>The quotation marks had backslashes before them, as in program code; those were taken away.</source>
        <translation>Les guillemets étaient précédés de barres obliques inverses, comme dans du code ; elles ont été retirées.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>The recipient</source>
        <translation>Le destinataire</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The recipient cannot get this</source>
        <translation>Le destinataire ne peut pas recevoir cela</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The recipient chose to get no more marketing messages from this business.</source>
        <translation>Le destinataire a choisi de ne plus recevoir de messages marketing de cette entreprise.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The recipient could not be reached for as long as WhatsApp tries.</source>
        <translation>Le destinataire n’a pas pu être joint pendant toute la durée des essais de WhatsApp.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>The recipient has deleted the message from the phone.</source>
        <translation>Le destinataire a supprimé le message du téléphone.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/status.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The recipient has deleted the message.</source>
        <translation>Le destinataire a supprimé le message.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/delivery/status.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The recipient has opened the message.</source>
        <translation>Le destinataire a ouvert le message.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The recipient is in an experiment</source>
        <translation>Le destinataire fait partie d’une expérience</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The recipient is on the business’s own block list.</source>
        <translation>Le destinataire est sur la liste de blocage de l’entreprise.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The recipient may be somebody else now</source>
        <translation>Le destinataire est peut-être quelqu’un d’autre</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The recipient&apos;s app could not use the message.</source>
        <translation>L’application du destinataire n’a pas pu utiliser le message.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The recipient&apos;s app does not know this kind of message.</source>
        <translation>L’application du destinataire ne connaît pas ce type de message.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The recipient&apos;s app does not support the message.</source>
        <translation>L’application du destinataire ne prend pas en charge le message.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The recipient&apos;s app is too old.</source>
        <translation>L’application du destinataire est trop ancienne.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The recipient’s WhatsApp was installed anew, so the key that was given no longer fits.</source>
        <translation>Le destinataire a réinstallé WhatsApp ; la clé indiquée ne convient donc plus.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/checking.py"/>
        <source>The reference id “{ref_id}” is that of row {row} too, and each request needs its own. Leave the field empty, or put a variable into it.</source>
        <translation>L’ID de référence « {ref_id} » est aussi celui de la ligne {row}, et chaque requête a besoin du sien. Laissez le champ vide, ou mettez-y une variable.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>The relay answered and accepts the access token.</source>
        <translation>Le relais a répondu et accepte le jeton d’accès.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>The relay answered with HTTP {0}.</source>
        <extracomment>status</extracomment>
        <translation>Le relais a répondu avec HTTP {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>The relay cannot be reached</source>
        <translation>Le relais est injoignable</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>The relay did not answer</source>
        <translation>Le relais n’a pas répondu</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>The relay does not accept the access token</source>
        <translation>Le relais n’accepte pas le jeton d’accès</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>The relay has a fault</source>
        <translation>Le relais a un défaut</translation>
    </message>
    <message>
        <location filename="../../composer/clients/errors.py"/>
        <source>The relay keeps reports for a limited time, and some were removed before Composer could read them.</source>
        <translation>Le relais garde les rapports pendant un temps limité ; certains ont été retirés avant que Composer puisse les lire.</translation>
    </message>
    <message>
        <location filename="../../composer/polling.py"/>
        <source>The relay repeats itself</source>
        <translation>Le relais se répète</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>The relay works</source>
        <translation>Le relais fonctionne</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>The report arrived {0} hours later.</source>
        <translation>Le rapport est arrivé {0} heures plus tard.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>The report arrived {0} minutes later.</source>
        <translation>Le rapport est arrivé {0} minutes plus tard.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>The request</source>
        <translation>La requête</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The request could not be handed over completely in time.</source>
        <translation>La requête n’a pas pu être remise en entier à temps.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The request could not be made</source>
        <translation>La requête n’a pas pu être faite</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The request was handed over, but no answer came in time.</source>
        <translation>La requête a été remise, mais aucune réponse n’est arrivée à temps.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>The request was read and not accepted.</source>
        <translation>La requête a été lue et n’a pas été acceptée.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/own_rules.py"/>
        <source>The request&apos;s recipients count; “to” in the message is left out.</source>
        <translation>Les destinataires de la requête comptent ; « to » dans le message est ignoré.</translation>
    </message>
    <message>
        <location filename="../../composer/list_sending.py"/>
        <source>The result cannot be made</source>
        <translation>Le résultat ne peut pas être établi</translation>
    </message>
    <message>
        <location filename="../../composer/list_sending.py"/>
        <source>The result was not saved</source>
        <translation>Le résultat n’a pas été enregistré</translation>
    </message>
    <message>
        <location filename="../../composer/list_sending.py"/>
        <source>The rows of this list are no longer in the data folder. Deliveries has its messages.</source>
        <translation>Les lignes de cette liste ne sont plus dans le dossier de données. Envois a ses messages.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>The same code as in the text.</source>
        <translation>Le même code que dans le texte.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>The same message goes to the same number once more.</source>
        <translation>Le même message part encore une fois au même numéro.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/repeat_words.py"/>
        <source>The same message may have been sent to {0} at {1}.</source>
        <translation>Le même message a peut-être été envoyé à {0} à {1}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/repeat_words.py"/>
        <source>The same message to {0} still waits to be sent. Sent now, it arrives twice.</source>
        <translation>Le même message à {0} attend encore son envoi. Envoyé maintenant, il arrive deux fois.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/repeat_words.py"/>
        <source>The same message was sent to {0} at {1}.</source>
        <translation>Le même message a été envoyé à {0} à {1}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>The sample is {count} characters long; {limit} is the limit in a limited-time offer.</source>
        <translation>L’exemple fait {count} caractères ; la limite est de {limit} dans une offre à durée limitée.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>The sample is {count} characters long; {limit} is the limit.</source>
        <translation>L’exemple fait {count} caractères ; la limite est de {limit}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The sandbox accepted the message, and nothing was heard of it since.</source>
        <translation>Le bac à sable a accepté le message, et il n’y a plus eu de nouvelles depuis.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/sandbox.py"/>
        <source>The sandbox could not be reached</source>
        <translation>Le bac à sable n’a pas pu être joint</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The sandbox could not use the request</source>
        <translation>Le bac à sable n’a pas pu utiliser la requête</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The sandbox did not accept the request. Nothing was sent.</source>
        <translation>Le bac à sable n’a pas accepté la requête. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The sandbox has accepted the message.</source>
        <translation>Le bac à sable a accepté le message.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The sandbox has not answered.</source>
        <translation>Le bac à sable n’a pas répondu.</translation>
    </message>
    <message>
        <location filename="../../composer/connections.py"/>
        <source>The sandbox is not running</source>
        <translation>Le bac à sable n’est pas démarré</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The sandbox may still be trying until {0}.</source>
        <translation>Le bac à sable essaie peut-être encore jusqu’à {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The sandbox played a fault of LINK</source>
        <translation>Le bac à sable a joué un défaut de LINK</translation>
    </message>
    <message>
        <location filename="../../composer/clients/sandbox.py"/>
        <source>The sandbox refused it</source>
        <translation>Le bac à sable a refusé</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The sandbox refused the request</source>
        <translation>Le bac à sable a refusé la requête</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The sandbox’s answer as JSON</source>
        <translation>Réponse du bac à sable en JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The sandbox’s answer was lost and no report came in time.</source>
        <translation>La réponse du bac à sable s’est perdue et aucun rapport n’est arrivé à temps.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The sender number is gone</source>
        <translation>Le numéro d’expéditeur n’existe plus</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The sender number is not registered</source>
        <translation>Le numéro d’expéditeur n’est pas enregistré</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The sender number is restricted</source>
        <translation>Le numéro d’expéditeur est restreint</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The sender number needs a display name that Meta has approved.</source>
        <translation>Le numéro d’expéditeur a besoin d’un nom affiché approuvé par Meta.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The sender number’s limit of messages per second was reached.</source>
        <translation>Le numéro d’expéditeur a atteint sa limite de messages par seconde.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>The server accepted an empty request, which LINK does not. Check the address.</source>
        <translation>Le serveur a accepté une requête vide, ce que LINK ne fait pas. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server and Composer have no safe kind of encryption in common (TLS 1.2 or newer is needed).</source>
        <translation>Le serveur et Composer n’ont aucun chiffrement sûr en commun (TLS 1.2 ou plus récent est nécessaire).</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>The server answered (HTTP 401), but not as LINK does with templates. User name or password are usually wrong then: check them in the account’s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>The server answered (HTTP 403), but not as LINK does with templates. The account usually has no access then: check its address, or ask LINK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>The server answered (HTTP 429), but not as LINK does with templates. Too much was asked in a short time: wait some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>The server answered (HTTP 503), but not as LINK does with templates. It is usually overloaded or being worked on then: wait some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>The server answered (HTTP {0}), but not as LINK does. Check the address: it may need “/whatsapp-message” at its end, or the network may ask you to sign in first.</source>
        <extracomment>failure.status</extracomment>
        <translation>Le serveur a répondu (HTTP {0}), mais pas comme LINK. Vérifiez l’adresse : elle doit peut-être finir par « /whatsapp-message », ou le réseau vous demande d’abord de vous connecter.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>The server answered (HTTP {0}), but not as Meta does. Check the address: it is usually https://graph.facebook.com. The network may also ask you to sign in first.</source>
        <extracomment>status</extracomment>
        <translation>Le serveur a répondu (HTTP {0}), mais pas comme Meta. Vérifiez l’adresse : c’est d’ordinaire https://graph.facebook.com. Il se peut aussi que le réseau vous demande d’abord de vous connecter.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>The server answered (HTTP {status}), but not as LINK does with templates.</source>
        <translation>Le serveur a répondu (HTTP {status}), mais pas comme LINK pour des modèles.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>The server answered (HTTP {status}), but not as Meta does with templates.</source>
        <translation>Le serveur a répondu (HTTP {status}), mais pas comme Meta pour des modèles.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>The server answered the login with HTTP {0}, and without a token.</source>
        <extracomment>status</extracomment>
        <translation>Le serveur a répondu à la connexion par HTTP {0}, et sans jeton.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>The server answered with HTTP {0} and without one of LINK’s own explanations.</source>
        <extracomment>status</extracomment>
        <translation>Le serveur a répondu avec HTTP {0}, sans une explication de LINK.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta_answers.py"/>
        <source>The server answered with HTTP {0} and without one of Meta’s errors.</source>
        <extracomment>status</extracomment>
        <translation>Le serveur a répondu avec HTTP {0}, sans une erreur de Meta.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta_answers.py"/>
        <source>The server answered “OK”, but not with a message id as Meta does.</source>
        <translation>Le serveur a répondu « OK », mais sans ID de message comme Meta.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>The server answered “OK”, but not with message numbers as LINK does.</source>
        <translation>Le serveur a répondu « OK », mais sans numéros de message comme LINK.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <location filename="../../composer/clients/meta_way.py"/>
        <source>The server asks to send the request elsewhere (HTTP {0}). Composer never sends credentials to an address that nobody entered.</source>
        <extracomment>status</extracomment>
        <translation>Le serveur demande d’envoyer la requête ailleurs (HTTP {0}). Composer n’envoie jamais d’identifiants à une adresse que personne n’a saisie.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server cannot be reached</source>
        <translation>Le serveur est injoignable</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server does not answer</source>
        <translation>Le serveur ne répond pas</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server does not speak https</source>
        <translation>Le serveur ne parle pas https</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server is not trusted</source>
        <translation>Le serveur n’est pas digne de confiance</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server was not found</source>
        <translation>Le serveur est introuvable</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server&apos;s certificate was not accepted.</source>
        <translation>Le certificat du serveur n’a pas été accepté.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server’s certificate belongs to another address.</source>
        <translation>Le certificat du serveur appartient à une autre adresse.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server’s certificate belongs to another name than the one in the address.</source>
        <translation>Le certificat du serveur appartient à un autre nom que celui de l’adresse.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server’s certificate comes from an authority that this computer does not trust.</source>
        <translation>Le certificat du serveur vient d’une autorité à laquelle cet ordinateur ne fait pas confiance.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server’s certificate has expired, or this computer’s clock is wrong.</source>
        <translation>Le certificat du serveur a expiré, ou l’horloge de cet ordinateur est déréglée.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server’s certificate is not valid yet, or this computer’s clock is wrong.</source>
        <translation>Le certificat du serveur n’est pas encore valide, ou l’horloge de cet ordinateur est déréglée.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>The small heading above the section&apos;s rows.</source>
        <translation>Le petit intitulé au-dessus des lignes de la section.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <source>The specification has a caption for the {0}, but WhatsApp shows none in a header.</source>
        <extracomment>noun</extracomment>
        <translation>La spécification prévoit une légende ici ({0}), mais WhatsApp n’en affiche pas dans un en-tête.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The state or region, where addresses have one.</source>
        <translation>L’État ou la région, là où les adresses en ont.</translation>
    </message>
    <message>
        <location filename="../../composer/store/faults.py"/>
        <location filename="../../composer/store/workspace.py"/>
        <source>The system does not allow Composer to use {path}. Check the folder and the disk.</source>
        <translation>Le système ne permet pas à Composer d’utiliser {path}. Vérifiez le dossier et le disque.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>The template asks for {count} here; this one is too many.</source>
        <translation>Le modèle demande {count} ici ; celle-ci est de trop.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The template cannot be changed now</source>
        <translation>Le modèle ne peut pas être modifié maintenant</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>The template could not be fetched</source>
        <translation>Le modèle n’a pas pu être récupéré</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>The template does not exist in this language (132001)</source>
        <translation>Le modèle n’existe pas dans cette langue (132001)</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The template has another number of parameters.</source>
        <translation>Le modèle a un autre nombre de paramètres.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The template has more or fewer placeholders than the message fills in.</source>
        <translation>Le modèle a plus ou moins de variables que le message n’en remplit.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>The template has no carousel.</source>
        <translation>Le modèle n’a pas de carrousel.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>The template has no {part}. Leave it out.</source>
        <translation>Le modèle n’a pas d’élément « {part} ». Retirez-le.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The template has too many placeholders for so little text.</source>
        <translation>Le modèle a trop de variables pour si peu de texte.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>The template has {count} cards; the message gives none.</source>
        <translation>Le modèle a {count} cartes ; le message n’en donne aucune.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>The template has {count} cards; there is none at position {number}.</source>
        <translation>Le modèle a {count} cartes ; il n’y en a pas en position {number}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>The template has {count}; there is none at position {number}.</source>
        <translation>Boutons du modèle : {count} ; aucun en position {number}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/editing.py"/>
        <source>The template is being reviewed. It can be edited when Meta has decided.</source>
        <translation>Le modèle est en cours d’examen. Il pourra être modifié quand Meta aura décidé.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The template is disabled</source>
        <translation>Le modèle est désactivé</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/using.py"/>
        <source>The template is in the library only: it was not submitted from here. Only approved templates can be sent.</source>
        <translation>Le modèle n’est que dans la bibliothèque : il n’a pas été soumis d’ici. Seuls les modèles approuvés peuvent être envoyés.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The template is new and not ready everywhere yet.</source>
        <translation>Le modèle est nouveau et pas encore prêt partout.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The template is not there</source>
        <translation>Le modèle est absent</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The template is paused</source>
        <translation>Le modèle est en pause</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The template is still being prepared</source>
        <translation>Le modèle est encore en préparation</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>The template is there already</source>
        <translation>Le modèle existe déjà</translation>
    </message>
    <message>
        <location filename="../../composer/templates/editing.py"/>
        <source>The template is {0}. Only approved, rejected and paused templates can be edited.</source>
        <extracomment>said</extracomment>
        <translation>Statut du modèle : {0}. Seuls les modèles approuvés, rejetés ou en pause peuvent être modifiés.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>The template was not changed</source>
        <translation>Le modèle n’a pas été modifié</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>The template was not created</source>
        <translation>Le modèle n’a pas été créé</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>The template was not deleted</source>
        <translation>Le modèle n’a pas été supprimé</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>The template was not fetched</source>
        <translation>Le modèle n’a pas été récupéré</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>The template was not {deed}</source>
        <translation>Le modèle n’a pas été {deed}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/__init__.py"/>
        <source>The template&apos;s language. It must be one in which the template was approved.</source>
        <translation>La langue du modèle. Ce doit être l’une de celles dans lesquelles il a été approuvé.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/template.py"/>
        <source>The template&apos;s own text is not known here. The recipient sees that text with these values in its gaps.</source>
        <translation>Le texte du modèle n’est pas connu ici. Le destinataire voit ce texte avec ces valeurs à la place des variables.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The template&apos;s package is missing.</source>
        <translation>Le package du modèle manque.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>The templates could not be fetched</source>
        <translation>Les modèles n’ont pas pu être récupérés</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>The templates of the business account can be managed.</source>
        <translation>Les modèles du compte Business peuvent être gérés.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>The templates were not fetched</source>
        <translation>Les modèles n’ont pas été récupérés</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The template’s body is not accepted</source>
        <translation>Le corps du modèle n’est pas accepté</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The template’s footer is not accepted</source>
        <translation>Le pied de page du modèle n’est pas accepté</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>The template’s gaps have numbers, so a value has no name.</source>
        <translation>Les variables du modèle ont des numéros ; une valeur n’a donc pas de nom.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The template’s header is not accepted</source>
        <translation>L’en-tête du modèle n’est pas accepté</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>The template’s {part} takes no value. Leave it out.</source>
        <translation>L’élément « {part} » du modèle ne prend pas de valeur. Retirez-la.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The test number does not know the recipient</source>
        <translation>Le numéro de test ne connaît pas le destinataire</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <source>The text around it ends before it is closed. Marks may lie within each other, but not cross.</source>
        <translation>Le texte autour finit avant sa fermeture. Des signes peuvent s’imbriquer, mais pas se croiser.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The text became too long</source>
        <translation>Le texte est devenu trop long</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <source>The title above the body. This kind of message must have one, and it can only be text.</source>
        <translation>Le titre au-dessus du corps. Ce type de message doit en avoir un, et ce ne peut être qu’un texte.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>The token is wrong, was withdrawn, or does not belong to this relay.</source>
        <translation>Le jeton est incorrect, a été révoqué, ou n’appartient pas à ce relais.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The town or city.</source>
        <translation>La ville ou la commune.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>The type was missing; “{0}” was added, as the message has that member.</source>
        <extracomment>told[0]</extracomment>
        <translation>Le type manquait ; « {0} » a été ajouté, car le message a cet élément.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/bodies.py"/>
        <source>The type was missing; “{type}” was understood.</source>
        <translation>Le type manquait ; « {type} » a été compris.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <location filename="../../composer/clients/meta.py"/>
        <location filename="../../composer/clients/templates.py"/>
        <source>The user name or password is wrong</source>
        <translation>Le nom d’utilisateur ou le mot de passe est incorrect</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>The user name that LINK gave you for the API.</source>
        <translation>Le nom d’utilisateur que LINK vous a donné pour l’API.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/payload.py"/>
        <source>The value of “{key}” should be text in quotation marks.</source>
        <translation>La valeur de « {key} » devrait être un texte entre guillemets.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>The values stood one after the other; from line {lines} on they were read as one list.</source>
        <translation>Les valeurs se suivaient ; à partir de la ligne {lines}, elles ont été lues comme une seule liste.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>The version of flow messages; there is only 3.</source>
        <translation>La version des messages de flow ; il n’y a que 3.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>The version of the Graph API that requests ask for. Meta ends old ones after two years.</source>
        <translation>La version de la Graph API que les requêtes demandent. Meta arrête les anciennes après deux ans.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>The wave is made up: the sound is not loaded. Some sounds have a plain line on the phone instead.</source>
        <translation>L’onde est inventée : le son n’est pas chargé. Sur le téléphone, certains sons ont un simple trait à la place.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media.py"/>
        <source>The web address of the {0}. WhatsApp fetches it from there when the message is sent.{1}</source>
        <extracomment>noun; takes</extracomment>
        <translation>L’adresse web du média ({0}). WhatsApp l’y charge quand le message est envoyé.{1}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The whole name, as it is shown on the contact&apos;s card.</source>
        <translation>Le nom entier, tel qu’il est affiché sur la fiche du contact.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The window is closed</source>
        <translation>La fenêtre est fermée</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>The words of an offer cannot have gaps.</source>
        <translation>Les mots d’une offre ne peuvent pas avoir de variables.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>The words of the template, at most {0} characters. Gaps are written {{1}}, {{2}} or by name; none may stand at the beginning or the end, or beside another.</source>
        <extracomment>limit</extracomment>
        <translation>Les mots du modèle, {0} caractères maximum. Les variables s’écrivent {{1}}, {{2}} ou par nom ; aucune ne peut se trouver au début, à la fin ou à côté d’une autre.</translation>
    </message>
    <message>
        <location filename="../../composer/app.py"/>
        <source>Then start Composer again.</source>
        <translation>Redémarrez ensuite Composer.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>There are braces that begin or end no gap. A gap is written {{1}} or {{first_name}}.</source>
        <translation>Il y a des accolades qui ne commencent ni ne finissent aucune variable. Une variable s’écrit {{1}} ou {{first_name}}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>There are more repairs than can be listed.</source>
        <translation>Il y a plus de réparations qu’on ne peut en lister.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>There are more samples than gaps: {given} for {wanted}.</source>
        <translation>Il y a plus d’exemples que de variables : {given} pour {wanted}.</translation>
    </message>
    <message>
        <location filename="../../composer/template_files.py"/>
        <source>There are no JSON files here.</source>
        <translation>Il n’y a pas de fichiers JSON ici.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/reading.py"/>
        <source>There are no rows in it. Each line stands for one recipient.</source>
        <translation>Elle ne contient aucune ligne. Chaque ligne correspond à un destinataire.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/dropping.py"/>
        <source>There are several fields for an address: drop it on the one that it is for.</source>
        <translation>Il y a plusieurs champs pour une adresse : déposez-la sur celui auquel elle est destinée.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>There are too many slips from here on; whatever this is, it is not JSON.</source>
        <translation>À partir d’ici, il y a trop d’erreurs ; quoi que ce soit, ce n’est pas du JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/payload.py"/>
        <source>There are {count} buttons; {most} is the limit.</source>
        <translation>Il y a {count} boutons ; la limite est de {most}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/payload.py"/>
        <source>There are {count} contacts; WhatsApp takes at most {most} in one message.</source>
        <translation>Il y a {count} contacts ; WhatsApp en accepte au plus {most} par message.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/sections_payload.py"/>
        <source>There are {count} sections; {most} is the limit.</source>
        <translation>Il y a {count} sections ; la limite est de {most}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/sections_payload.py"/>
        <source>There are {count} {noun} in all sections together; {most} is the limit.</source>
        <translation>Il y a {count} éléments ({noun}), toutes sections confondues ; la limite est de {most}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/invisible.py"/>
        <source>There is a character here that cannot be shown or sent ({code}, at position {place}). Delete it.</source>
        <translation>Il y a ici un caractère qui ne peut être ni affiché ni envoyé ({code}, en position {place}). Supprimez-le.</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>There is a line break, a tab or another invisible character in it. Copy it again without.</source>
        <translation>Il contient un saut de ligne, une tabulation ou un autre caractère invisible. Recopiez-le sans cela.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>There is a sample for {gap}, which is no gap of the text.</source>
        <translation>Il y a un exemple pour {gap}, qui n’est pas une variable du texte.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/among.py"/>
        <source>There is a second {part} here; there can be only one.</source>
        <translation>Il y a ici un second élément « {part} » ; un seul est possible.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>There is a second {part}; there can be only one.</source>
        <translation>Il y a un second élément « {part} » ; un seul est possible.</translation>
    </message>
    <message>
        <location filename="../../composer/template_several.py"/>
        <location filename="../../composer/templates/review.py"/>
        <location filename="../../composer/ui/templates/designer/beside.py"/>
        <source>There is a template “{name}” in {language} already.</source>
        <translation>Il existe déjà un modèle « {name} » en {language}.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>There is no WhatsApp account with this number.</source>
        <translation>Aucun compte WhatsApp n’existe avec ce numéro.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>There is no approved template with this name in this language.</source>
        <translation>Aucun modèle approuvé ne porte ce nom dans cette langue.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>There is no body. Every template has one.</source>
        <translation>Il n’y a pas de corps. Tout modèle en a un.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>There is no button. Leave the part out.</source>
        <translation>Il n’y a pas de bouton. Retirez cette partie.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>There is no day {day} in month {month} of {year}.</source>
        <translation>Il n’y a pas de jour {day} au mois {month} de {year}.</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>There is no keyring</source>
        <translation>Il n’y a pas de trousseau</translation>
    </message>
    <message>
        <location filename="../../composer/messages/text/payload.py"/>
        <source>There is no link to preview: the text has no address that begins with https:// or http://.</source>
        <translation>Pas de lien à prévisualiser : le texte n’a aucune adresse qui commence par https:// ou http://.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/numbers.py"/>
        <source>There is no number in this row.</source>
        <translation>Cette ligne n’a pas de numéro.</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>There is no password</source>
        <translation>Il n’y a pas de mot de passe</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>There is no server called “{0}”.</source>
        <extracomment>host[:100]</extracomment>
        <translation>Aucun serveur ne s’appelle « {0} ».</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/reading.py"/>
        <source>There is no template here: no components, no category, no name.</source>
        <translation>Il n’y a pas de modèle ici : ni composants, ni catégorie, ni nom.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>There is no template of this name in this language.</source>
        <translation>Aucun modèle ne porte ce nom dans cette langue.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/beginning.py"/>
        <source>There is nothing to read here.</source>
        <translation>Il n’y a rien à lire ici.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>There is nothing to send again.</source>
        <translation>Il n’y a rien à renvoyer.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/numbers.py"/>
        <source>There was no + before {digits}; it is taken as {number}.</source>
        <translation>Il manquait un + devant {digits} ; c’est compris comme {number}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>These are events that a relay keeps for you, reports and messages that were sent to you; they cannot be sent.</source>
        <translation>Ce sont des événements qu’un relais garde pour vous, rapports et messages reçus ; ils ne peuvent pas être envoyés.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>These are reports of Meta&apos;s API, not a message to send.</source>
        <translation>Ce sont des rapports de l’API de Meta, pas un message à envoyer.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/reading.py"/>
        <source>These were components alone; their name, language and category are still missing.</source>
        <translation>Ce n’étaient que des composants ; leur nom, leur langue et leur catégorie manquent encore.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>This API gives no report by which Composer could recognise the message: ask the recipient, and send it again only if it may arrive twice.</source>
        <translation>Cette API ne donne aucun rapport par lequel Composer pourrait reconnaître le message : demandez au destinataire, et ne renvoyez que s’il peut arriver deux fois.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/bodies.py"/>
        <source>This API has “preview_url” {place}.</source>
        <translation>Cette API a « preview_url » {place}.</translation>
    </message>
    <message>
        <location filename="../../composer/template_listing.py"/>
        <source>This account has no list of templates</source>
        <translation>Ce compte n’a pas de liste de modèles</translation>
    </message>
    <message>
        <location filename="../../composer/interlock.py"/>
        <source>This account sends to its test recipients only</source>
        <translation>Ce compte n’envoie qu’à ses destinataires de test</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/guard.py"/>
        <source>This account sends to its test recipients only, and {number} is not one of them. Add it in the account’s settings, or let the account send to everybody there.</source>
        <translation>Ce compte n’envoie qu’à ses destinataires de test, et {number} n’en fait pas partie. Ajoutez-le dans les réglages du compte, ou permettez-y au compte d’envoyer à tout le monde.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/address.py"/>
        <source>This address cannot be used</source>
        <translation>Cette adresse ne peut pas être utilisée</translation>
    </message>
    <message>
        <location filename="../../composer/store/batch_book.py"/>
        <source>This batch is in the journal already</source>
        <translation>Ce lot est déjà dans le journal</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>This cannot be asked for</source>
        <translation>Cela ne peut pas être demandé</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/carousel.py"/>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>This card has {here}, the first one has {there}. All cards must be alike.</source>
        <translation>Cette carte : {here} ; la première : {there}. Toutes les cartes doivent être identiques.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/definition.py"/>
        <source>This code expires in {0} minutes.</source>
        <extracomment>shown(minutes)</extracomment>
        <translation>Ce code expire dans {0} minutes.</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>This computer has no service that keeps passwords safe, or it is not running. On Linux, install and start GNOME Keyring or KWallet. Composer never writes passwords to a file.</source>
        <translation>Cet ordinateur n’a pas de service qui protège les mots de passe, ou il n’est pas démarré. Sous Linux, installez et démarrez GNOME Keyring ou KWallet. Composer n’écrit jamais de mots de passe dans un fichier.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>This country is not allowed</source>
        <translation>Ce pays n’est pas permis</translation>
    </message>
    <message>
        <location filename="../../composer/formats/curl.py"/>
        <source>This curl command has more than one body; it is not clear which one is meant.</source>
        <translation>Cette commande curl a plus d’un corps ; on ne sait pas lequel est voulu.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/curl.py"/>
        <source>This curl command has no body: nothing follows after “-d” or “--data”.</source>
        <translation>Cette commande curl n’a pas de corps : rien ne suit « -d » ou « --data ».</translation>
    </message>
    <message>
        <location filename="../../composer/formats/curl.py"/>
        <source>This curl command sends a form or a file, not a JSON body.</source>
        <translation>Cette commande curl envoie un formulaire ou un fichier, pas un corps JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/curl.py"/>
        <source>This curl command takes its body from a file. Open that file, or paste what is in it.</source>
        <translation>Cette commande curl prend son corps dans un fichier. Ouvrez ce fichier, ou collez son contenu.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>This does not look like LINK</source>
        <translation>Cela ne ressemble pas à LINK</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>This does not look like a WhatsApp Business API client</source>
        <translation>Cela ne ressemble pas à un client WhatsApp Business API</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>This does not look like a relay</source>
        <translation>Cela ne ressemble pas à un relais</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>This does not look like the Graph API</source>
        <translation>Cela ne ressemble pas à la Graph API</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>This is a delivery report. Reports come from the relay and cannot be sent.</source>
        <translation>C’est un rapport de distribution. Les rapports viennent du relais et ne peuvent pas être envoyés.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>This is a message that somebody sent to you, not one to send.</source>
        <translation>C’est un message que quelqu’un vous a envoyé, pas un message à envoyer.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/reading.py"/>
        <source>This is a message with a template, not the template itself. A definition can be sketched from it.</source>
        <translation>C’est un message avec un modèle, pas le modèle lui-même. Une définition peut en être ébauchée.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>This is a part of a message, not a whole one.</source>
        <translation>C’est une partie d’un message, pas un message entier.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/welcome/steps.py"/>
        <source>This is a practice account</source>
        <translation>C’est un compte d’entraînement</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>This is a single value. A message is an object in braces.</source>
        <translation>C’est une valeur isolée. Un message est un objet entre accolades.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>This is an event of Meta&apos;s API, not a message to send.</source>
        <translation>C’est un événement de l’API de Meta, pas un message à envoyer.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>This is an id of digits only, from WhatsApp Manager: not the phone number itself.</source>
        <translation>C’est un ID en chiffres seulement, issu de WhatsApp Manager : pas le numéro de téléphone lui-même.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>This is an id of digits only; WhatsApp Manager shows it. Without it templates are not managed from here.</source>
        <translation>C’est un ID en chiffres seulement ; WhatsApp Manager l’affiche. Sans lui, les modèles ne sont pas gérés d’ici.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/beginning.py"/>
        <source>This is no JSON: there is no object in braces and no list in brackets.</source>
        <translation>Ce n’est pas du JSON : ni objet entre accolades, ni liste entre crochets.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>This is no template message.</source>
        <translation>Ce n’est pas un message de modèle.</translation>
    </message>
    <message>
        <location filename="../../composer/template_files.py"/>
        <source>This is not JSON.</source>
        <translation>Ce n’est pas du JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>This is not a WhatsApp Business Account</source>
        <translation>Ce n’est pas un compte WhatsApp Business</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>This is not a complete web address.</source>
        <translation>Ce n’est pas une adresse web complète.</translation>
    </message>
    <message>
        <location filename="../../composer/app.py"/>
        <source>This is not a folder</source>
        <translation>Ce n’est pas un dossier</translation>
    </message>
    <message>
        <location filename="../../composer/lists/decoding.py"/>
        <source>This is not a list</source>
        <translation>Ce n’est pas une liste</translation>
    </message>
    <message>
        <location filename="../../composer/store/known.py"/>
        <source>This is not a whole number</source>
        <translation>Ce n’est pas un numéro entier</translation>
    </message>
    <message>
        <location filename="../../composer/templates/reading.py"/>
        <source>This is the answer to a request about a template; the template itself is not in it.</source>
        <translation>C’est la réponse à une requête sur un modèle ; le modèle lui-même n’y est pas.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>This is the answer to a request, not a message to send.</source>
        <translation>C’est la réponse à une requête, pas un message à envoyer.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>This is the definition of a template, not a message with it. Its place is the library, in Templates.</source>
        <translation>C’est la définition d’un modèle, pas un message avec lui. Sa place est dans la bibliothèque, sous Modèles.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>This is {0} that marks a message as read; there is no message in it.</source>
        <extracomment>what</extracomment>
        <translation>C’est {0} qui marque un message comme lu ; il ne contient pas de message.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>This is {0}, but there is no message in it that is known.</source>
        <extracomment>what</extracomment>
        <translation>C’est {0}, mais sans message connu.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/dropping.py"/>
        <source>This kind of message has no field for an address. Choose Image, Video, Audio, Document or Sticker at the top, or drop the address into a text.</source>
        <translation>Ce type de message n’a pas de champ pour une adresse. Choisissez en haut Image, Vidéo, Audio, Document ou Sticker, ou déposez l’adresse dans un texte.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>This kind of message is not supported</source>
        <translation>Ce type de message n’est pas pris en charge</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>This kind of recipient is not supported</source>
        <translation>Ce type de destinataire n’est pas pris en charge</translation>
    </message>
    <message>
        <location filename="../../composer/ui/welcome/steps.py"/>
        <source>This line follows what you sent: accepted, sent, delivered, read.</source>
        <translation>Cette ligne suit ce que vous avez envoyé : accepté, envoyé, distribué, lu.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <location filename="../../composer/templates/reading.py"/>
        <source>This list is empty.</source>
        <translation>Cette liste est vide.</translation>
    </message>
    <message>
        <location filename="../../composer/store/reader.py"/>
        <source>This message is not in the journal</source>
        <translation>Ce message n’est pas dans le journal</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>This must be a number from {least} to {most}.</source>
        <translation>Ce doit être un nombre de {least} à {most}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/scalars.py"/>
        <source>This number has too many digits.</source>
        <translation>Ce nombre a trop de chiffres.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/scalars.py"/>
        <source>This number is too large.</source>
        <translation>Ce nombre est trop grand.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>This one recipient got too many messages in a short time. Others are not affected.</source>
        <translation>Ce destinataire a reçu trop de messages en peu de temps. Les autres ne sont pas touchés.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>This recipient may not get messages of this kind.</source>
        <translation>Ce destinataire ne peut pas recevoir de messages de ce type.</translation>
    </message>
    <message>
        <location filename="../../composer/store/journal.py"/>
        <source>This request is in the journal already</source>
        <translation>Cette requête est déjà dans le journal</translation>
    </message>
    <message>
        <location filename="../../composer/store/journal.py"/>
        <source>This request is not in the journal</source>
        <translation>Cette requête n’est pas dans le journal</translation>
    </message>
    <message>
        <location filename="../../composer/outbox/outcomes.py"/>
        <source>This request is still on its way</source>
        <translation>Cette requête est encore en route</translation>
    </message>
    <message>
        <location filename="../../composer/lists/checking.py"/>
        <source>This row has {count} cells, more than there are headings. A separator inside a value must stand in quotation marks; look whether each value is in its column.</source>
        <translation>Cette ligne a {count} cellules, plus qu’il n’y a d’en-têtes. Un séparateur dans une valeur doit être entre guillemets ; vérifiez que chaque valeur est dans sa colonne.</translation>
    </message>
    <message>
        <location filename="../../composer/store/template_reader.py"/>
        <source>This template is not in the library</source>
        <translation>Ce modèle n’est pas dans la bibliothèque</translation>
    </message>
    <message>
        <location filename="../../composer/template_files.py"/>
        <source>This was a message with a template: its definition was sketched, with words still to write.</source>
        <translation>C’était un message avec un modèle : sa définition a été ébauchée, avec des textes encore à écrire.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/audio/__init__.py"/>
        <source>This week&apos;s episode</source>
        <translation>L’épisode de la semaine</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>Thursday</source>
        <translation>Jeudi</translation>
    </message>
    <message>
        <location filename="../../composer/lists/result.py"/>
        <location filename="../../composer/ui/deliveries/cells.py"/>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Timestamp</source>
        <translation>Horodatage</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Timor-Leste</source>
        <translation>Timor oriental</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <location filename="../../composer/messages/reply_buttons/__init__.py"/>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/cells.py"/>
        <location filename="../../composer/ui/deliveries/support.py"/>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <location filename="../../composer/ui/notices/words.py"/>
        <source>To {0}: {1}.</source>
        <translation>À {0} : {1}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/words.py"/>
        <location filename="../../composer/ui/preview/chrome.py"/>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/content.py"/>
        <source>Together</source>
        <translation>Total</translation>
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
        <translation>Trop d’appels</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Too many messages</source>
        <translation>Trop de messages</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Too many messages per second</source>
        <translation>Trop de messages par seconde</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Too many messages to this person</source>
        <translation>Trop de messages à cette personne</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Too many people complained</source>
        <translation>Trop de personnes se sont plaintes</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Too many placeholders</source>
        <translation>Trop de variables</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Too many requests</source>
        <translation>Trop de requêtes</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>Too many requests at once</source>
        <translation>Trop de requêtes à la fois</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>Too many templates at once</source>
        <translation>Trop de modèles à la fois</translation>
    </message>
    <message>
        <location filename="../../composer/messages/cta_url/__init__.py"/>
        <source>Track a parcel</source>
        <translation>Suivre un colis</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Track it</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <location filename="../../composer/messages/cta_url/__init__.py"/>
        <source>Track the parcel</source>
        <translation>Suivre le colis</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Transaction id of the service platform.</source>
        <translation>ID de transaction de la plateforme de services.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Tried {0} times.</source>
        <translation>Essayé {0} fois.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Trinidad and Tobago</source>
        <translation>Trinité-et-Tobago</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Trinidad and Tobago Dollar</source>
        <translation>Dollar de Trinité-et-Tobago</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Tristan da Cunha</source>
        <translation>Tristan da Cunha</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/places.py"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>Try again in a moment; if it stays so, ask LINK support or your administrator.</source>
        <translation>Réessayez dans un instant ; si cela persiste, demandez au support LINK ou à votre administrateur.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>Try again in a moment; if it stays so, ask your administrator.</source>
        <translation>Réessayez dans un instant ; si cela persiste, demandez à votre administrateur.</translation>
    </message>
    <message>
        <location filename="../../composer/template_listing.py"/>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>Try again; if it fails again, ask Meta&apos;s support.</source>
        <translation>Réessayez ; si l’échec se répète, demandez au support de Meta.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/sandbox.py"/>
        <source>Try once more in a moment.</source>
        <translation>Réessayez encore une fois dans un instant.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>Tuesday</source>
        <translation>Mardi</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Tugrik</source>
        <translation>Tugrik mongol</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Tunisia</source>
        <translation>Tunisie</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Tunisian Dinar</source>
        <translation>Dinar tunisien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Turkish</source>
        <translation>Turc</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Turkish Lira</source>
        <translation>Livre turque</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Turkmenistan</source>
        <translation>Turkménistan</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Turkmenistan New Manat</source>
        <translation>Nouveau manat turkmène</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/__init__.py"/>
        <source>Two people to ask</source>
        <translation>Deux personnes à qui demander</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Two to ten cards, all alike: the same header, a body in all or none, the same buttons.</source>
        <translation>Deux à dix cartes, toutes identiques : le même en-tête, un corps dans toutes ou aucune, les mêmes boutons.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Two to ten cards, as many as the approved template has, and all alike.</source>
        <translation>Deux à dix cartes, autant que le modèle approuvé en a, et toutes identiques.</translation>
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
        <translation>Entrez un message</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Type of the service used for the requests.</source>
        <translation>Type du service utilisé pour les requêtes.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Type of the service used for this request.</source>
        <translation>Type du service utilisé pour cette requête.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Typographic quotation marks in line {lines} were read as straight ones.</source>
        <translation>Des guillemets typographiques de la ligne {lines} ont été lus comme des guillemets droits.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Typographic quotation marks in lines {lines} were read as straight ones.</source>
        <translation>Des guillemets typographiques des lignes {lines} ont été lus comme des guillemets droits.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Türkiye</source>
        <translation>Turquie</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>UAE Dirham</source>
        <translation>Dirham des Émirats arabes unis</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>US Dollar</source>
        <translation>Dollar des États-Unis</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>US Dollar (Next day)</source>
        <translation>Dollar des Etats-Unis (jour suivant)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Uganda</source>
        <translation>Ouganda</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Uganda Shilling</source>
        <translation>Shilling ougandais</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Ukrainian</source>
        <translation>Ukrainien</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Unarchived</source>
        <translation>Désarchivé</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Unblock the number.</source>
        <translation>Débloquez le numéro.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/shipped.py"/>
        <source>Under the same licences as Qt: see there.</source>
        <translation>Sous les mêmes licences que Qt : voir là.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Unidad Previsional</source>
        <translation>Unité de salaire nominal uruguayenne</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Unidad de Fomento</source>
        <translation>Unité d’investissement chilienne</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Unidad de Valor Real</source>
        <translation>Unité de valeur réelle colombienne</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Unknown fault</source>
        <translation>Défaut inconnu</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/words.py"/>
        <source>Unknown sender</source>
        <translation>Expéditeur inconnu</translation>
    </message>
    <message>
        <location filename="../../composer/connections.py"/>
        <source>Unlock the keyring, then resume the account.</source>
        <translation>Déverrouillez le trousseau, puis réactivez le compte.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Unread</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/overdue.py"/>
        <source>Until then no report means nothing.</source>
        <translation>D’ici là, l’absence de rapport ne veut rien dire.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Unusual spaces in line {lines} were read as plain ones.</source>
        <translation>Des espaces inhabituels de la ligne {lines} ont été lus comme des espaces simples.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Unusual spaces in lines {lines} were read as plain ones.</source>
        <translation>Des espaces inhabituels des lignes {lines} ont été lus comme des espaces simples.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/palette.py"/>
        <source>Up</source>
        <translation>Haut</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>Up to 30 products of your catalog</source>
        <translation>Jusqu’à 30 produits de votre catalogue</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media.py"/>
        <source>Uploaded</source>
        <translation>Chargé</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Urdu</source>
        <translation>Ourdou</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Uruguay Peso en Unidades Indexadas (UI)</source>
        <translation>Peso uruguayen (unités indexées)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Use</source>
        <translation>Usage</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Use a template, or wait until the person writes.</source>
        <translation>Utilisez un modèle, ou attendez que la personne écrive.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>Use another name, or wait until the 30 days are over.</source>
        <translation>Utilisez un autre nom, ou attendez la fin des 30 jours.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Use another way to reach the person.</source>
        <translation>Joignez la personne par un autre moyen.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Use fewer placeholders or more text around them.</source>
        <translation>Utilisez moins de variables ou plus de texte autour d’elles.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Use it in a message</source>
        <translation>L’utiliser dans un message</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Use template: {0}</source>
        <translation>Utiliser le modèle : {0}</translation>
    </message>
    <message>
        <location filename="../../composer/clients/address.py"/>
        <source>Use the address that begins with https://.</source>
        <translation>Utilisez l’adresse qui commence par https://.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Use the phone number.</source>
        <translation>Utilisez le numéro de téléphone.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/groups.py"/>
        <source>Used lately</source>
        <translation>Récents</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Used where a message&apos;s own settings are empty.</source>
        <translation>Utilisé là où les réglages d’un message sont vides.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Utility</source>
        <translation>Utilitaire</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Utility: only what the recipient asked for or needs, and nothing that advertises. Marketing: all the rest. Authentication: one-time codes.</source>
        <translation>Utilitaire : seulement ce que le destinataire a demandé ou dont il a besoin, et rien de publicitaire. Marketing : tout le reste. Authentification : codes à usage unique.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Uzbek</source>
        <translation>Ouzbek</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Uzbekistan</source>
        <translation>Ouzbékistan</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Uzbekistan Sum</source>
        <translation>Sum ouzbek</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Validity</source>
        <translation>Validité</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Values for the body</source>
        <translation>Valeurs pour le corps</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Values in lines {lines} had no quotation marks and were read as texts.</source>
        <translation>Des valeurs des lignes {lines} n’avaient pas de guillemets et ont été lues comme textes.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Vatu</source>
        <translation>Vatu vanuatuan</translation>
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
        <translation>Vidéo</translation>
    </message>
    <message>
        <location filename="../../composer/templates/slots.py"/>
        <source>Video in the header</source>
        <translation>Vidéo dans l’en-tête</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Vietnam</source>
        <translation>Viêt Nam</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Vietnamese</source>
        <translation>Vietnamien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product/__init__.py"/>
        <location filename="../../composer/rendering/template_buttons.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <location filename="../../composer/ui/commands/groups.py"/>
        <source>View</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/picture.py"/>
        <source>View all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <location filename="../../composer/messages/catalog/__init__.py"/>
        <location filename="../../composer/rendering/template_buttons.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>View catalog</source>
        <translation>Voir le catalogue</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <location filename="../../composer/rendering/template_buttons.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>View items</source>
        <translation>Voir les articles</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>WIR Euro</source>
        <translation>Euro WIR</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>WIR Franc</source>
        <translation>Franc WIR</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Wait 15 minutes; if it stays so, copy the details for LINK support.</source>
        <translation>Attendez 15 minutes ; si cela persiste, copiez les détails pour le support LINK.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>Wait a while before trying again, and contact LINK support if it stays so.</source>
        <translation>Attendez un moment avant de réessayer, et contactez le support LINK si cela persiste.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>Wait at least 15 minutes before sending it again, and contact LINK support if it stays so.</source>
        <translation>Attendez au moins 15 minutes avant de renvoyer, et contactez le support LINK si cela persiste.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>Wait at least 24 hours.</source>
        <translation>Attendez au moins 24 heures.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>Wait for a delivery report: it settles the matter. Send again only if it may arrive twice, and not before 15 minutes.</source>
        <translation>Attendez un rapport de distribution : il tranche. Ne renvoyez que si le message peut arriver deux fois, et pas avant 15 minutes.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Wait for a report: it comes within minutes if LINK got the message. If none comes, send it again or give it up.</source>
        <translation>Attendez un rapport : il arrive en quelques minutes si LINK a reçu le message. S’il n’en vient pas, renvoyez ou abandonnez.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Wait for a report: it comes within minutes if the sandbox got the message. If none comes, send it again or give it up.</source>
        <translation>Attendez un rapport : il arrive en quelques minutes si le bac à sable a reçu le message. S’il n’en vient pas, renvoyez ou abandonnez.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>Wait for an hour at most, then go on. Meta allows a hundred new templates within an hour.</source>
        <translation>Attendez une heure au plus, puis continuez. Meta permet cent nouveaux modèles par heure.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>Wait for an hour, then go on.</source>
        <translation>Attendez une heure, puis continuez.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Wait for the reports.</source>
        <translation>Attendez les rapports.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Wait ten minutes.</source>
        <translation>Attendez dix minutes.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Wait until the pause is over, or improve the template.</source>
        <translation>Attendez la fin de la pause, ou améliorez le modèle.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Wait until the review is over, then change it.</source>
        <translation>Attendez la fin de l’examen, puis modifiez-le.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/overdue.py"/>
        <source>Wait, or reach the person another way.</source>
        <translation>Attendez, ou joignez la personne autrement.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Wait.</source>
        <translation>Attendez.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Wait: the phone may be off or without a network.</source>
        <translation>Attendez : le téléphone est peut-être éteint ou sans réseau.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Wallis and Futuna</source>
        <translation>Wallis-et-Futuna</translation>
    </message>
    <message>
        <location filename="../../composer/ui/welcome/steps.py"/>
        <source>Watch it arrive</source>
        <translation>Suivez son arrivée</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <location filename="../../composer/messages/cta_url/__init__.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Web address {n}</source>
        <translation>Adresse web {n}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Web addresses</source>
        <translation>Adresses web</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>Wednesday</source>
        <translation>Mercredi</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Western Sahara</source>
        <translation>Sahara occidental</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>What can be chosen. There may be ten rows in all sections together.</source>
        <translation>Ce qui peut être choisi. Il peut y avoir dix lignes, toutes sections confondues.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>What does it do?</source>
        <translation>Que fait-il ?</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>What fills the gap?</source>
        <translation>Qu’est-ce qui remplit la variable ?</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>What fills the template&apos;s header, of the type that was approved. A header without a gap needs nothing.</source>
        <translation>Ce qui remplit l’en-tête du modèle, du type approuvé. Un en-tête sans variable n’a besoin de rien.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>What fills {{{0}}}?</source>
        <extracomment>slot.name</extracomment>
        <translation>Qu’est-ce qui remplit {{{0}}} ?</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>What follows after the JSON, from line {lines} on, was left out.</source>
        <translation>Ce qui suit le JSON, à partir de la ligne {lines}, a été ignoré.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>What happens when the recipient taps it.</source>
        <translation>Ce qui se passe quand le destinataire appuie dessus.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>What is added to the web address that the template holds. Spaces must be written %20.</source>
        <translation>Ce qui est ajouté à l’adresse web du modèle. Les espaces s’écrivent %20.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>What is it about?</source>
        <translation>De quoi s’agit-il ?</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <source>What is stored of it is not valid. {0} Add the account anew.</source>
        <extracomment>why</extracomment>
        <translation>Ce qui en est enregistré n’est pas valide. {0} Ajoutez le compte de nouveau.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>What kind of button?</source>
        <translation>Quel type de bouton ?</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>What lies there is no JPEG, PNG or WebP picture, but “{0}”.</source>
        <extracomment>named[:60]</extracomment>
        <translation>Ce qui s’y trouve n’est pas une image JPEG, PNG ou WebP, mais « {0} ».</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>What lies there is no JPEG, PNG or WebP picture.</source>
        <translation>Ce qui s’y trouve n’est pas une image JPEG, PNG ou WebP.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>What most templates do not need.</source>
        <translation>Ce dont la plupart des modèles n’ont pas besoin.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/__init__.py"/>
        <source>What older versions of WhatsApp&apos;s interfaces asked for. LINK needs neither.</source>
        <translation>Ce que demandaient d’anciennes versions des interfaces de WhatsApp. LINK n’a besoin d’aucun des deux.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/places.py"/>
        <source>What people write to your numbers appears here, with the time that is left to reply. To see it now, send any message to one of the sandbox’s test recipients who answer: “Writes back”, “Taps”, “Reacts”, “Orders” or “Sends a picture” (+999 0000 0900 to 0904).</source>
        <translation>Ce que les personnes écrivent à vos numéros apparaît ici, avec le temps qui reste pour répondre. Pour le voir dès maintenant, envoyez un message à l’un des destinataires de test du bac à sable qui répondent : « Répond », « Appuie », « Réagit », « Commande » ou « Envoie une image » (+999 0000 0900 à 0904).</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <source>What stands above the body: nothing, a title, or a picture, video or document.</source>
        <translation>Ce qui se trouve au-dessus du corps : rien, un titre, ou une image, une vidéo ou un document.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>What stands above the text. What a picture, film, document or place shows comes with each message.</source>
        <translation>Ce qui se trouve au-dessus du texte. Ce qu’une image, une vidéo, un document ou un lieu montre vient avec chaque message.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>What stands after the name.</source>
        <translation>Ce qui suit le nom.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>What stands before the JSON was left out.</source>
        <translation>Ce qui précède le JSON a été ignoré.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>What stands before the name, such as a title.</source>
        <translation>Ce qui précède le nom, comme un titre.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>What stands below the map in bold.</source>
        <translation>Ce qui figure en gras sous le plan.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>What stands below the name.</source>
        <translation>Ce qui figure sous le nom.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>What stands between first and last name.</source>
        <translation>Ce qui se trouve entre le prénom et le nom de famille.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/marking.py"/>
        <source>What stands in braces is filled from the columns of a list.</source>
        <translation>Ce qui est entre accolades est rempli à partir des colonnes d’une liste.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>What stands in the gap where the phone cannot show it in its own language&apos;s way.</source>
        <translation>Ce qui remplace la variable quand le téléphone ne peut pas l’afficher selon sa langue.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>What stands in the gap. No line breaks, no tabs, at most four spaces in a row.</source>
        <translation>Ce qui remplace la variable. Ni sauts de ligne, ni tabulations, quatre espaces de suite au plus.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>What stands in the header&apos;s gap: a header has one at most.</source>
        <translation>Ce qui remplace la variable de l’en-tête : un en-tête en a une au plus.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped_meta.py"/>
        <source>What stands in “response_json” is the flow’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>What stands on the button, at most 25 characters.</source>
        <translation>Ce qui figure sur le bouton, 25 caractères maximum.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>What the button says that opens the flow. No emoji.</source>
        <translation>Le texte du bouton qui ouvre le flow. Pas d’émojis.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>What the button says that opens the list. No formatting, and better no emoji.</source>
        <translation>Le texte du bouton qui ouvre la liste. Pas de mise en forme, et plutôt pas d’émojis.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>What the button says where the app takes the code by itself.</source>
        <translation>Le texte du bouton là où l’application reprend le code d’elle-même.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/cta_url/__init__.py"/>
        <source>What the button says.</source>
        <translation>Le texte du bouton.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/__init__.py"/>
        <source>What the button says. Each title must be different.</source>
        <translation>Le texte du bouton. Chaque titre doit être différent.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>What the contact does there.</source>
        <translation>Ce que le contact y fait.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>What the first screen is given, as a JSON object with the names that the flow knows. Leave it empty if the screen needs nothing.</source>
        <translation>Ce que reçoit le premier écran, sous forme d’objet JSON avec les noms que le flow connaît. Laissez le champ vide si l’écran n’a besoin de rien.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>What the flow&apos;s first screen is given, as a JSON object with the names that the flow knows.</source>
        <translation>Ce que reçoit le premier écran du flow, sous forme d’objet JSON avec les noms que le flow connaît.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>What the flow’s first screen is given, as a JSON object with the names that the flow knows.</source>
        <translation>Ce que reçoit le premier écran du flow, sous forme d’objet JSON avec les noms que le flow connaît.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>What the phone does on “{title}” is not documented.</source>
        <translation>Ce que fait le téléphone avec « {title} » n’est pas documenté.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/__init__.py"/>
        <source>What the place is called, in bold below the map.</source>
        <translation>Le nom du lieu, en gras sous le plan.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/text/__init__.py"/>
        <source>What the recipient reads. You can use *bold*, _italic_, ~strike~ and `code`; a link should begin with https://.</source>
        <translation>Ce que lit le destinataire. Vous pouvez utiliser *gras*, _italique_, ~barré~ et `code` ; un lien devrait commencer par https://.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media.py"/>
        <source>What the recipient sees as the document&apos;s name. Its ending tells the phone how to open it.</source>
        <translation>Ce que le destinataire voit comme nom du document. Son extension indique au téléphone comment l’ouvrir.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>What the row says. The chat shows it as the answer.</source>
        <translation>Le texte de la ligne. La discussion l’affiche comme réponse.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>What this card shows; the template has its other words.</source>
        <translation>Ce que montre cette carte ; ses autres mots sont dans le modèle.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>What this field is for</source>
        <translation>À quoi sert ce champ</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/hsm.py"/>
        <source>What this value holds beside “default” is not known; it was kept.</source>
        <translation>Ce que cette valeur contient en plus de « default » n’est pas connu ; cela a été conservé.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>What was to be made exists already.</source>
        <translation>Ce qui devait être créé existe déjà.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>What you call this account.</source>
        <translation>Le nom que vous donnez à ce compte.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/__init__.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/asking.py"/>
        <source>What you get back when this button is tapped. The recipient does not see it.</source>
        <translation>Ce que vous recevez quand quelqu’un appuie sur ce bouton. Le destinataire ne le voit pas.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>What you get back when this row is chosen. The recipient does not see it.</source>
        <translation>Ce que vous recevez quand cette ligne est choisie. Le destinataire ne la voit pas.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/places.py"/>
        <source>Whatever you send appears here, and how far each message came.</source>
        <translation>Tout ce que vous envoyez apparaît ici, avec le chemin parcouru par chaque message.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>WhatsApp Business Account id</source>
        <translation>ID du compte WhatsApp Business</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>WhatsApp call</source>
        <translation>Appel WhatsApp</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>WhatsApp cannot deliver the message (131026)</source>
        <translation>WhatsApp ne peut pas distribuer le message (131026)</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>WhatsApp could not download what the recipient sent.</source>
        <translation>WhatsApp n’a pas pu télécharger ce que le destinataire a envoyé.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>WhatsApp could not fetch the image, video, audio or document, often because its type is not what the server says.</source>
        <translation>WhatsApp n’a pas pu charger l’image, la vidéo, l’audio ou le document, souvent parce que son type n’est pas celui annoncé par le serveur.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>WhatsApp could not load it either: use a public address.</source>
        <translation>WhatsApp n’a pas pu la charger non plus : utilisez une adresse publique.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>WhatsApp does not accept a value in the message. The details name it.</source>
        <translation>WhatsApp n’accepte pas une valeur du message. Les détails la nomment.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>WhatsApp does not deliver this type of message.</source>
        <translation>WhatsApp ne distribue pas ce type de message.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>WhatsApp error {0}</source>
        <extracomment>meta_code</extracomment>
        <translation>Erreur WhatsApp {0}</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>WhatsApp gave a code that Composer does not know. Its own description stands beside it.</source>
        <translation>WhatsApp a donné un code que Composer ne connaît pas. Sa propre description figure à côté.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/delivery/status.py"/>
        <source>WhatsApp has sent the message on its way to the phone.</source>
        <translation>WhatsApp a mis le message en route vers le téléphone.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>WhatsApp holds a marketing message back, known after 15 minutes (131049)</source>
        <translation>WhatsApp retient un message marketing, connu après 15 minutes (131049)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>WhatsApp id</source>
        <translation>ID WhatsApp</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>WhatsApp not reached</source>
        <translation>WhatsApp non joint</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/monitor.py"/>
        <source>WhatsApp on a computer</source>
        <translation>WhatsApp sur un ordinateur</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>WhatsApp refused the message</source>
        <translation>WhatsApp a refusé le message</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>WhatsApp refuses what comes faster to the same person. 6 unless you change it; 0 switches it off.</source>
        <translation>WhatsApp refuse ce qui arrive plus vite à la même personne. 6 si vous n’y changez rien ; 0 désactive cette limite.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/text/__init__.py"/>
        <source>WhatsApp shows a small card with title and picture of the first link in the text. Other links get none.</source>
        <translation>WhatsApp affiche une petite carte avec le titre et l’image du premier lien du texte. Les autres liens n’en ont pas.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive_payload.py"/>
        <source>WhatsApp shows no caption in a header.</source>
        <translation>WhatsApp n’affiche pas de légende dans un en-tête.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive_payload.py"/>
        <source>WhatsApp shows no header in this kind of message.</source>
        <translation>WhatsApp n’affiche pas d’en-tête dans ce type de message.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_payload.py"/>
        <source>WhatsApp shows no {what} with {kinds}. It will be sent as it is.</source>
        <translation>WhatsApp n’affiche pas cela ({what}) avec {kinds}. Ce sera envoyé tel quel.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/handover/subjects.py"/>
        <source>WhatsApp template</source>
        <translation>Modèle WhatsApp</translation>
    </message>
    <message>
        <location filename="../../composer/ui/handover/subjects.py"/>
        <source>WhatsApp template · {0}</source>
        <extracomment>language</extracomment>
        <translation>Modèle WhatsApp · {0}</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>WhatsApp was down or overloaded for a while.</source>
        <translation>WhatsApp a été en panne ou surchargé pendant un moment.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>WhatsApp writes the words of an authentication template. Leave the text out.</source>
        <translation>WhatsApp écrit le texte d’un modèle d’authentification. Retirez le vôtre.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>WhatsApp writes the words of authentication templates itself.</source>
        <translation>WhatsApp écrit lui-même le texte des modèles d’authentification.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>WhatsApp&apos;s help describes lists for messages that people type. Sent through an API they may look different.</source>
        <translation>L’aide de WhatsApp décrit les listes pour les messages que l’on saisit. Envoyées par une API, elles peuvent se présenter autrement.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>WhatsApp’s terms for zero-tap must be accepted.</source>
        <translation>Les conditions de WhatsApp pour le zero-tap doivent être acceptées.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>Wheels, brakes and gears</source>
        <translation>Roues, freins et vitesses</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>When it was last fetched, the template was {status}. Only approved templates can be sent.</source>
        <translation>À la dernière récupération, le statut du modèle était : {status}. Seuls les modèles approuvés peuvent être envoyés.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>Where Meta&apos;s Graph API is. Change it only if your company sends through an address of its own.</source>
        <translation>Où se trouve la Graph API de Meta. À modifier seulement si votre entreprise envoie par sa propre adresse.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media.py"/>
        <source>Where is the {0}?</source>
        <extracomment>noun</extracomment>
        <translation>Où se trouve le média ({0}) ?</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Where the contact lives or works.</source>
        <translation>Où le contact habite ou travaille.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Where the contact reads e-mail.</source>
        <translation>Où le contact lit ses e-mails.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Where the contact works and as what, and the birthday.</source>
        <translation>Où et comme quoi le contact travaille, et sa date de naissance.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location_request/__init__.py"/>
        <source>Where to deliver</source>
        <translation>Où livrer</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/__init__.py"/>
        <source>Where to meet</source>
        <translation>Lieu de rendez-vous</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>Where your WhatsApp Business API client runs, without “/v1”.</source>
        <translation>Où tourne votre client WhatsApp Business API, sans « /v1 ».</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Where your relay runs: the small service that receives LINK&apos;s delivery reports. Without it, messages are sent and their fate stays unknown.</source>
        <translation>Où tourne votre relais : le petit service qui reçoit les rapports de distribution de LINK. Sans lui, les messages partent et leur sort reste inconnu.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>Where your relay runs: the small service that receives Meta&apos;s callbacks. One of its gates is the address that Meta calls; it has your app&apos;s secret. Without a relay, messages are sent and their fate stays unknown.</source>
        <translation>Où tourne votre relais : le petit service qui reçoit les callbacks de Meta. L’une de ses passerelles est l’adresse que Meta appelle ; elle a le secret de votre application. Sans relais, les messages partent et leur sort reste inconnu.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/windows.py"/>
        <source>Whether the customer care window is open is not known: the relay has not been listening long enough. If the person has not written in the last 24 hours, WhatsApp takes only templates.</source>
        <translation>On ignore si la fenêtre de service client est ouverte : le relais n’écoute pas depuis assez longtemps. Si la personne n’a pas écrit au cours des dernières 24 heures, WhatsApp n’accepte que des modèles.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Which of the template&apos;s buttons this is, counted from 0 with all buttons, also those without a gap.</source>
        <translation>De quel bouton du modèle il s’agit, compté à partir de 0 parmi tous les boutons, même ceux sans variable.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Which of the template&apos;s cards this is, counted from 0.</source>
        <translation>De quelle carte du modèle il s’agit, comptée à partir de 0.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>Which products, how many and their prices are the person’s choice and the catalog’s; these are examples.</source>
        <translation>Les produits, leur nombre et leurs prix dépendent de la personne et du catalogue ; ce sont des exemples.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>Which screen comes first?</source>
        <translation>Quel écran vient en premier ?</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Which {0} it is. Choose one, or write a word of your own.</source>
        <extracomment>what</extracomment>
        <translation>Le type ({0}). Choisissez, ou écrivez un mot à vous.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>While writing</source>
        <translation>Pendant la saisie</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>White space in a parameter</source>
        <translation>Espaces dans un paramètre</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Whoever designed the template or message</source>
        <translation>La personne qui a conçu le modèle ou le message</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Whoever wrote the message</source>
        <translation>La personne qui a écrit le message</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive_payload.py"/>
        <source>Whom a message goes to is said in the request&apos;s recipients, not in the message.</source>
        <translation>À qui va un message se dit dans les destinataires de la requête, pas dans le message.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/details.py"/>
        <source>Windows by {0}</source>
        <extracomment>&apos;, &apos;.join((*shown, *_screens()))</extracomment>
        <translation>Fenêtres par {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/text/__init__.py"/>
        <source>With a link</source>
        <translation>Avec un lien</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/refusal.py"/>
        <source>With a real account: {0}</source>
        <translation>Avec un compte réel : {0}</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>With its parameters the template&apos;s text is too long.</source>
        <translation>Avec ses paramètres, le texte du modèle est trop long.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <source>With spaces around it, this {mark} marks nothing: it must touch the text that is to be {look}.</source>
        <translation>Entouré d’espaces, ce {mark} ne marque rien : il doit toucher le texte à mettre en {look}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>With the country code, at most 20 characters. A zero after the country code is dropped.</source>
        <translation>Avec l’indicatif, 20 caractères maximum. Un zéro après l’indicatif est supprimé.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>With the values filled in, the template’s text is over the limit.</source>
        <translation>Avec les valeurs remplies, le texte du modèle dépasse la limite.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/filled.py"/>
        <source>With this value the {part} is {count} characters long; {limit} is the limit.</source>
        <translation>Avec cette valeur, l’élément « {part} » fait {count} caractères ; la limite est de {limit}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/again.py"/>
        <source>With “Compose again”: this request had other messages too.</source>
        <translation>Avec « Rédiger à nouveau » : cette requête avait aussi d’autres messages.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <source>Within a word {mark} marks nothing: no letter or digit may touch it from outside.</source>
        <translation>À l’intérieur d’un mot, {mark} ne marque rien : ni lettre ni chiffre ne doit le toucher de l’extérieur.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>Without a WhatsApp Business Account id its templates are not managed from here.</source>
        <translation>Sans ID de compte WhatsApp Business, ses modèles ne sont pas gérés d’ici.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/video/__init__.py"/>
        <source>Without a caption</source>
        <translation>Sans légende</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/payload.py"/>
        <source>Without an event report gate no delivery report comes back.</source>
        <translation>Sans passerelle de rapports, aucun rapport de distribution ne revient.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Won</source>
        <translation>Won sud-coréen</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Words of the offer</source>
        <translation>Mots de l’offre</translation>
    </message>
    <message>
        <location filename="../../composer/messages/text/__init__.py"/>
        <source>Words, emoji and links</source>
        <translation>Mots, émojis et liens</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Work and birthday</source>
        <translation>Travail et date de naissance</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/places.py"/>
        <source>Write a message</source>
        <translation>Écrire un message</translation>
    </message>
    <message>
        <location filename="../../composer/ui/welcome/steps.py"/>
        <source>Write here</source>
        <translation>Écrivez ici</translation>
    </message>
    <message>
        <location filename="../../composer/store/known.py"/>
        <source>Write it with its country code, as the messages have it: +46701234567.</source>
        <translation>Écrivez-le avec son indicatif, comme dans les messages : +46701234567.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/places.py"/>
        <source>Write to “Writes back”</source>
        <translation>Écrire à « Répond »</translation>
    </message>
    <message>
        <location filename="../../composer/messages/text/__init__.py"/>
        <source>Write your message…</source>
        <translation>Écrivez votre message…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Writes a text after delivery</source>
        <translation>Écrit un texte après la distribution</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Writes back</source>
        <translation>Répond</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Wrong kind of parameter</source>
        <translation>Mauvais type de paramètre</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Wrong number of parameters</source>
        <translation>Mauvais nombre de paramètres</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Wrong recipient</source>
        <translation>Mauvais destinataire</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Wrong user name or password</source>
        <translation>Nom d’utilisateur ou mot de passe incorrect</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Year, month and day with a hyphen between them.</source>
        <translation>Année, mois et jour, séparés par un trait d’union.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Yemen</source>
        <translation>Yémen</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Yemeni Rial</source>
        <translation>Riyal yéménite</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Yen</source>
        <translation>Yen japonais</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/__init__.py"/>
        <source>Yes, please</source>
        <translation>Oui, s’il vous plaît</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/words.py"/>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/bubble.py"/>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <location filename="../../composer/store/batch_book.py"/>
        <source>You cancelled it before it left.</source>
        <translation>Vous l’avez annulé avant son départ.</translation>
    </message>
    <message>
        <location filename="../../composer/store/journal.py"/>
        <source>You decided not to wait for a delivery report any longer.</source>
        <translation>Vous avez décidé de ne plus attendre de rapport de distribution.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>You have read WhatsApp’s terms for codes that are filled in without a tap. Only for zero-tap.</source>
        <translation>Vous avez lu les conditions de WhatsApp pour les codes remplis sans appui. Pour le zero-tap seulement.</translation>
    </message>
    <message>
        <location filename="../../composer/outbox/words.py"/>
        <source>You paused sending for this account. Resume it to send what waits.</source>
        <translation>Vous avez suspendu l’envoi pour ce compte. Reprenez-le pour envoyer ce qui attend.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/desktop.py"/>
        <source>You received a message that this version of WhatsApp cannot show. Open WhatsApp on your phone to see it.</source>
        <translation>Vous avez reçu un message que cette version de WhatsApp ne peut pas afficher. Ouvrez WhatsApp sur votre téléphone pour le voir.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/words.py"/>
        <source>You: {0}</source>
        <translation>Vous : {0}</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Your WhatsApp administrator</source>
        <translation>Votre administrateur WhatsApp</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/chrome.py"/>
        <location filename="../../composer/ui/preview/monitor.py"/>
        <source>Your business</source>
        <translation>Votre entreprise</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Your business blocked this person</source>
        <translation>Votre entreprise a bloqué cette personne</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/definition.py"/>
        <location filename="../../composer/rendering/interactive.py"/>
        <source>Your catalog</source>
        <translation>Votre catalogue</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/__init__.py"/>
        <source>Your dentist, in full</source>
        <translation>Votre dentiste, en entier</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/picture.py"/>
        <location filename="../../composer/ui/preview/scene.py"/>
        <source>Your message appears here</source>
        <translation>Votre message apparaît ici</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Your order {{1}}</source>
        <translation>Votre commande {{1}}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Your own keys and values. They come back in every report.</source>
        <translation>Vos propres clés et valeurs. Elles reviennent dans chaque rapport.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Your own keys and values. They come back in every report. ott.whatsapp.logMessageContent with the value true lets LINK support find messages by their text.</source>
        <translation>Vos propres clés et valeurs. Elles reviennent dans chaque rapport. ott.whatsapp.logMessageContent avec la valeur true permet au support LINK de retrouver des messages par leur texte.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/payload.py"/>
        <source>Your server chooses the first screen (data_exchange), so the message must not have one.</source>
        <translation>Votre serveur choisit le premier écran (data_exchange) ; le message ne doit donc pas en avoir.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/definition.py"/>
        <source>Your template appears here</source>
        <translation>Votre modèle apparaît ici</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Yuan Renminbi</source>
        <translation>Yuan renminbi chinois</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Zambia</source>
        <translation>Zambie</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Zambian Kwacha</source>
        <translation>Kwacha zambien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Zimbabwe</source>
        <translation>Zimbabwe</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Zimbabwe Dollar</source>
        <translation>Dollar zimbabwéen (2009)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Zimbabwe Gold</source>
        <translation>Or zimbabwéen</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Zloty</source>
        <translation>Zloty polonais</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Zulu</source>
        <translation>Zoulou</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>[{&quot;title&quot;: &quot;New&quot;, &quot;product_items&quot;: [{&quot;product_retailer_id&quot;: &quot;2lc20305pt&quot;}]}]</source>
        <translation>[{&quot;title&quot;: &quot;Nouveautés&quot;, &quot;product_items&quot;: [{&quot;product_retailer_id&quot;: &quot;2lc20305pt&quot;}]}]</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>a body</source>
        <translation>un corps</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/progress.py"/>
        <source>a few seconds left</source>
        <translation>encore quelques secondes</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>a header of the format {0}</source>
        <extracomment>header</extracomment>
        <translation>un en-tête au format {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/carousel.py"/>
        <source>a header of the type {0}</source>
        <extracomment>header</extracomment>
        <translation>un en-tête de type {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <location filename="../../composer/rendering/speech.py"/>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>a live account, real people get what is sent</source>
        <translation>un compte réel, de vraies personnes reçoivent ce qui est envoyé</translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source>a number of another country</source>
        <translation>un numéro d’un autre pays</translation>
    </message>
    <message>
        <location filename="../../composer/store/records.py"/>
        <source>a request needs a refId, a destination and a message</source>
        <translation>une requête a besoin d’un refId, d’une destination et d’un message</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>a request of Meta&apos;s {0}</source>
        <extracomment>api.name</extracomment>
        <translation>une requête de {0} de Meta</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>a sandbox on this computer, nothing leaves it</source>
        <translation>un bac à sable sur cet ordinateur, rien n’en sort</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/progress.py"/>
        <source>about a minute left</source>
        <translation>encore une minute environ</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/progress.py"/>
        <source>about {0} hours left</source>
        <translation>encore {0} heures environ</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/progress.py"/>
        <source>about {0} minutes left</source>
        <translation>encore {0} minutes environ</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>account switch use</source>
        <translation>compte changer utiliser</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>an account for tests</source>
        <translation>un compte de test</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>an account that was removed</source>
        <translation>un compte retiré</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>an international service</source>
        <translation>un service international</translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/tree.py"/>
        <source>and {0} other contact{1}</source>
        <extracomment>&apos;s&apos; * (self.others &gt; 1); self.others</extracomment>
        <translation>et {0} contact{1} de plus</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>audio</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/bodies.py"/>
        <source>beside the text object, not in it</source>
        <translation>à côté de l’objet text, pas dedans</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>blank empty clear begin write</source>
        <translation>vide vider nouveau commencer écrire</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <location filename="../../composer/templates/parts.py"/>
        <source>body</source>
        <translation>corps</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <location filename="../../composer/ui/preview/block.py"/>
        <source>bold</source>
        <translation>gras</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>bullet: {0}</source>
        <translation>puce : {0}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <location filename="../../composer/ui/preview/touch.py"/>
        <source>button {0} of {1}: {2}</source>
        <translation>bouton {0} sur {1} : {2}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>button: {0}</source>
        <translation>bouton : {0}</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>buttons for a call</source>
        <translation>boutons d’appel WhatsApp</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>buttons for a one-time code</source>
        <translation>boutons pour code à usage unique</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>buttons for several products</source>
        <translation>boutons pour plusieurs produits</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>buttons that call a number</source>
        <translation>boutons qui appellent un numéro</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>buttons that copy a code</source>
        <translation>boutons qui copient un code</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>buttons that open a flow</source>
        <translation>boutons qui ouvrent un flow</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>buttons with a web address</source>
        <translation>boutons avec une adresse web</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/touch.py"/>
        <source>card {0}</source>
        <translation>carte {0}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>card {0} of {1}</source>
        <translation>carte {0} sur {1}</translation>
    </message>
    <message>
        <location filename="../../composer/templates/parts.py"/>
        <source>carousel</source>
        <translation>carrousel</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>catalog buttons</source>
        <translation>boutons de catalogue</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/model.py"/>
        <source>changed here</source>
        <translation>modifié ici</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>clipboard curl import</source>
        <translation>presse-papiers curl importer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/windows.py"/>
        <source>closed</source>
        <translation>fermée</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/block.py"/>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>code {0}</source>
        <translation>code {0}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>contact: {0}</source>
        <translation>contact : {0}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>copies {0}</source>
        <translation>copie {0}</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>copy code</source>
        <translation>copier le code</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>copy offer code</source>
        <translation>copier le code de l’offre</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>created</source>
        <translation>créé</translation>
    </message>
    <message>
        <location filename="../../composer/ui/dates.py"/>
        <source>d &apos;de&apos; MMMM</source>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <location filename="../../composer/ui/dates.py"/>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <location filename="../../composer/ui/dates.py"/>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <location filename="../../composer/ui/dates.py"/>
        <source>d. MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <location filename="../../composer/ui/dates.py"/>
        <source>d. MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>document: {0}</source>
        <translation>document : {0}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>ends {0}</source>
        <translation>se termine {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>error warning mistake fix mend</source>
        <translation>erreur avertissement faute corriger réparer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>example</source>
        <translation>exemple</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>fetched</source>
        <translation>récupéré</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>file export write request</source>
        <translation>fichier exporter écrire requête</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>file import load request</source>
        <translation>fichier importer charger requête</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_payload.py"/>
        <source>file name</source>
        <translation>nom de fichier</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>filled in</source>
        <translation>rempli</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>filled with {0}</source>
        <translation>rempli avec {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>find look filter</source>
        <translation>chercher trouver filtrer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>focus move cycle</source>
        <translation>focus déplacer parcourir</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>folded after {0} lines on the phone</source>
        <translation>replié après {0} lignes sur le téléphone</translation>
    </message>
    <message>
        <location filename="../../composer/templates/parts.py"/>
        <source>footer</source>
        <translation>pied de page</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>footer: {0}</source>
        <translation>pied de page : {0}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>from {0}</source>
        <translation>de {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/block.py"/>
        <source>gap</source>
        <translation>variable</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>gap {0}</source>
        <translation>variable {0}</translation>
    </message>
    <message>
        <source>gif</source>
        <translation>gif</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>go to open page</source>
        <translation>aller à ouvrir page</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>hand over curl python powershell pdf html copy page</source>
        <translation>transmettre curl python powershell pdf html copier page</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <location filename="../../composer/templates/parts.py"/>
        <source>header</source>
        <translation>en-tête</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>header: {0}</source>
        <translation>en-tête : {0}</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <location filename="../../composer/store/template_reader.py"/>
        <source>id, template, account, template_id, deed, method, path, body, state, at, answered, answer_status, answer_body, title, sentence, times</source>
        <translation>id, template, account, template_id, deed, method, path, body, state, at, answered, answer_status, answer_body, title, sentence, times</translation>
    </message>
    <message>
        <source>image</source>
        <translation>image</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/bodies.py"/>
        <source>in the text object, not beside it</source>
        <translation>dans l’objet text, pas à côté</translation>
    </message>
    <message>
        <location filename="../../composer/store/inbox_search.py"/>
        <source>instr(c.number, ?)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/store/inbox_search.py"/>
        <source>instr({0}(i.line), {1}(?))</source>
        <extracomment>fold</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/delivery/report.py"/>
        <source>it has neither a resultCode nor a content</source>
        <translation>il n’a ni resultCode ni contenu</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_callbacks.py"/>
        <source>it has several statuses or messages, of which a relay makes one event each</source>
        <translation>il a plusieurs statuts ou messages, dont un relais fait un événement chacun</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_callbacks.py"/>
        <source>it is about a call or a payment, not about a message</source>
        <translation>il concerne un appel ou un paiement, pas un message</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/report.py"/>
        <source>it is nested too deeply</source>
        <translation>l’imbrication est trop profonde</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/reading.py"/>
        <source>it is not a JSON object</source>
        <translation>ce n’est pas un objet JSON</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/reading.py"/>
        <source>it is not valid JSON</source>
        <translation>ce n’est pas du JSON valide</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_callbacks.py"/>
        <source>it is one of Meta&apos;s callbacks, but neither a status nor a message</source>
        <translation>c’est un callback de Meta, mais ni un statut ni un message</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <location filename="../../composer/ui/preview/block.py"/>
        <source>italic</source>
        <translation>italique</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>its end is not given yet</source>
        <translation>la fin n’est pas encore indiquée</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>latitude {0}, longitude {1}</source>
        <translation>latitude {0}, longitude {1}</translation>
    </message>
    <message>
        <location filename="../../composer/lists/result.py"/>
        <source>left out</source>
        <translation>exclu</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/progress.py"/>
        <source>less than a minute left</source>
        <translation>encore moins d’une minute</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/among.py"/>
        <location filename="../../composer/templates/against.py"/>
        <location filename="../../composer/templates/parts.py"/>
        <location filename="../../composer/templates/sorting.py"/>
        <source>limited-time offer</source>
        <translation>offre à durée limitée</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/block.py"/>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>link card: {0}</source>
        <translation>carte de lien : {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/touch.py"/>
        <source>link, opens {0}</source>
        <translation>lien, ouvre {0}</translation>
    </message>
    <message>
        <location filename="../../composer/templates/parts.py"/>
        <source>list of buttons</source>
        <translation>liste de boutons</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>location</source>
        <translation>localisation</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>many recipients csv table spreadsheet bulk</source>
        <translation>plusieurs destinataires csv tableau tableur en masse</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/definition.py"/>
        <location filename="../../composer/rendering/picture.py"/>
        <source>media ID {0}</source>
        <translation>ID de média {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>meta cloud on-premises link compare window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>millisecondes</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>never fetched</source>
        <translation>jamais récupéré</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/touch.py"/>
        <source>next card</source>
        <translation>carte suivante</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>no body</source>
        <translation>aucun corps</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/carousel.py"/>
        <location filename="../../composer/templates/against.py"/>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>no buttons</source>
        <translation>aucun bouton</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>no file name</source>
        <translation>aucun nom de fichier</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/carousel.py"/>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>no header</source>
        <translation>aucun en-tête</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/words.py"/>
        <source>no language</source>
        <translation>aucune langue</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <location filename="../../composer/ui/preview/standin.py"/>
        <source>no language yet</source>
        <translation>pas encore de langue</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>no name yet</source>
        <translation>pas encore de nom</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/sheet.py"/>
        <source>no sample</source>
        <translation>aucun exemple</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>no title yet</source>
        <translation>pas encore de titre</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/details.py"/>
        <source>no {0}</source>
        <extracomment>name</extracomment>
        <translation>pas de {0}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <location filename="../../composer/ui/preview/media.py"/>
        <source>not chosen yet</source>
        <translation>pas encore choisi</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <location filename="../../composer/ui/preview/standin.py"/>
        <source>not filled</source>
        <translation>pas rempli</translation>
    </message>
    <message>
        <location filename="../../composer/lists/result.py"/>
        <source>not in the journal</source>
        <translation>pas dans le journal</translation>
    </message>
    <message>
        <location filename="../../composer/ui/windows.py"/>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <location filename="../../composer/templates/editing.py"/>
        <source>not known to Meta</source>
        <translation>inconnu de Meta</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_file.py"/>
        <source>not sent from here</source>
        <translation>non envoyé d’ici</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>note: {0}</source>
        <translation>note : {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>nothing sent</source>
        <translation>rien d’envoyé</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>number to send from</source>
        <translation>numéro d’expéditeur</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>offer: {0}</source>
        <translation>offre : {0}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>on a computer: {0}</source>
        <translation>sur un ordinateur : {0}</translation>
    </message>
    <message>
        <location filename="../../composer/templates/editing.py"/>
        <source>once more</source>
        <translation>encore une fois</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>one value</source>
        <translation>une valeur</translation>
    </message>
    <message>
        <location filename="../../composer/ui/windows.py"/>
        <source>open until {0}</source>
        <translation>ouverte jusqu’à {0}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <location filename="../../composer/ui/preview/touch.py"/>
        <source>opens {0}</source>
        <translation>ouvre {0}</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>platform id</source>
        <translation>ID de plateforme</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>platform partner id</source>
        <translation>ID de partenaire de plateforme</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>preferences options configuration keyring folder password</source>
        <translation>préférences options configuration trousseau dossier mot de passe</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/touch.py"/>
        <source>previous card</source>
        <translation>carte précédente</translation>
    </message>
    <message>
        <source>product</source>
        <translation>produit</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>product: {0}</source>
        <translation>produit : {0}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>quote: {0}</source>
        <translation>citation : {0}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>read more: {0} lines</source>
        <translation>lire la suite : {0} lignes</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/touch.py"/>
        <source>row {0} of {1}: {2}</source>
        <translation>ligne {0} sur {1} : {2}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>row: {0}</source>
        <translation>ligne : {0}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>section: {0}</source>
        <translation>section : {0}</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/status.py"/>
        <source>sent by WhatsApp</source>
        <translation>envoyé par WhatsApp</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/status.py"/>
        <source>sent to WhatsApp</source>
        <translation>envoyé à WhatsApp</translation>
    </message>
    <message>
        <source>sticker</source>
        <translation>sticker</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>stop hold continue sending</source>
        <translation>arrêter suspendre continuer envoi</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/block.py"/>
        <source>strike</source>
        <translation>barré</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <source>struck through</source>
        <translation>barré</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>submit go</source>
        <translation>soumettre lancer</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>template: {0}, language {1}</source>
        <translation>modèle : {0}, langue {1}</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the British Indian Ocean Territory</source>
        <translation>Territoire britannique de l’océan Indien</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the British Virgin Islands</source>
        <translation>Îles Vierges britanniques</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Cayman Islands</source>
        <translation>Îles Caïmans</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Central African Republic</source>
        <translation>République centrafricaine</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Cocos Islands</source>
        <translation>Îles Cocos</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Comoros</source>
        <translation>Comores</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Cook Islands</source>
        <translation>Îles Cook</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Democratic Republic of the Congo</source>
        <translation>République démocratique du Congo</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Dominican Republic</source>
        <translation>République dominicaine</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Falkland Islands</source>
        <translation>Îles Malouines</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Faroe Islands</source>
        <translation>Îles Féroé</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Gambia</source>
        <translation>Gambie</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Isle of Man</source>
        <translation>Île de Man</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/belonging.py"/>
        <source>the LINK API</source>
        <translation>l’API LINK</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Maldives</source>
        <translation>Maldives</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Marshall Islands</source>
        <translation>Îles Marshall</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Netherlands</source>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Northern Mariana Islands</source>
        <translation>Îles Mariannes du Nord</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Philippines</source>
        <translation>Philippines</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Republic of the Congo</source>
        <translation>République du Congo</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Seychelles</source>
        <translation>Seychelles</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Solomon Islands</source>
        <translation>Îles Salomon</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Turks and Caicos Islands</source>
        <translation>Îles Turques-et-Caïques</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the U.S. Virgin Islands</source>
        <translation>Îles Vierges des États-Unis</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the United Arab Emirates</source>
        <translation>Émirats arabes unis</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Vatican</source>
        <translation>Vatican</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <source>the body</source>
        <translation>le corps</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>the button opens: {0}</source>
        <translation>le bouton ouvre : {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <source>the header</source>
        <translation>l’en-tête</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <source>the limited-time offer</source>
        <translation>l’offre à durée limitée</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Åland Islands</source>
        <translation>Îles Åland</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>theme appearance automatic</source>
        <translation>thème apparence automatique</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>theme appearance bright day</source>
        <translation>thème apparence clair jour</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>theme appearance night black</source>
        <translation>thème apparence sombre nuit noir</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/carousel.py"/>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>these buttons: {0}</source>
        <extracomment>&apos;, &apos;.join(kinds); listed</extracomment>
        <translation>ces boutons : {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>to number phone</source>
        <translation>à numéro téléphone</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/page.py"/>
        <source>to {0}</source>
        <translation>à {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>today {0}</source>
        <translation>aujourd’hui à {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/windows.py"/>
        <source>tomorrow {0}</source>
        <translation>demain à {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>true or false</source>
        <translation>vrai ou faux</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>type samples picker</source>
        <translation>type exemples sélecteur</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>unknown part</source>
        <translation>partie inconnue</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>v08kM29P, then Enter</source>
        <translation>v08kM29P, puis Entrée</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>vertical bars</source>
        <translation>barres verticales</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vidéo</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/definition.py"/>
        <source>when the message says</source>
        <translation>selon le message</translation>
    </message>
    <message>
        <location filename="../../composer/templates/reading.py"/>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <location filename="../../composer/ui/windows.py"/>
        <source>yesterday {0}</source>
        <translation>hier à {0}</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/window.py"/>
        <source>{0} (Ctrl+{1})</source>
        <extracomment>entry.title; number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta_answers.py"/>
        <source>{0} (Meta’s code {1})</source>
        <extracomment>_without_title(error.sentence, title); code</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>{0} ({1} times, the same each time)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>{0} LINK says: “{1}” ({2}).</source>
        <extracomment>code; said; why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>{0} LINK’s code is {1}.</source>
        <extracomment>code; why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/bringing_in.py"/>
        <location filename="../../composer/ui/templates/designer/json_side.py"/>
        <source>{0} Open it in the library: here is room for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/rendering/template.py"/>
        <source>{0} UTC</source>
        <extracomment>datetime.fromtimestamp(found / 1000, UTC)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/interlock.py"/>
        <source>{0} and {1} more</source>
        <extracomment>&apos;, &apos;.join(numbers[:_NAMED]); len(numbers) - _NAMED</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/words.py"/>
        <source>{0} and {1} more languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>{0} are left out; the list says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>{0} are new here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>{0} are no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/carousel.py"/>
        <source>{0} at {1}</source>
        <extracomment>at; kind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>{0} button{1}</source>
        <extracomment>&apos;&apos; if len(listed) == 1 else &apos;s&apos;; len(listed)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/progress.py"/>
        <source>{0} cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/lists/keeping.py"/>
        <source>{0} cannot be read or written: {1}. Check the folder and the disk.</source>
        <extracomment>self._folder; why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>{0} changed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>{0} days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>{0} did not accept it.</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>{0} did not leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>{0} did not leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_form.py"/>
        <source>{0} fields must still be filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/saving.py"/>
        <source>{0} files that were there were replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>{0} from {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/repeat_words.py"/>
        <source>{0} got the same message at {1}. Sent now, it arrives twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/delegate.py"/>
        <source>{0} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>{0} h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/app.py"/>
        <source>{0} is a file. Composer needs a folder for its data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>{0} is there, but failed ({1}). Logging out and in again may help.</source>
        <extracomment>name; type(failure).__name__</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>{0} is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/details.py"/>
        <source>{0} look</source>
        <extracomment>look</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>{0} may have arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>{0} may have arrived: no answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/progress.py"/>
        <source>{0} may have been sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/notices/words.py"/>
        <source>{0} messages did not arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/delegate.py"/>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>{0} min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>{0} more</source>
        <extracomment>more</extracomment>
        <translation>{0} de plus</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/progress.py"/>
        <source>{0} not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>{0} of the selected are at no account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/repeat_words.py"/>
        <source>{0} of {1} recipients got the same message from here in the last 15 minutes, or will yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/progress.py"/>
        <source>{0} of {1} sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>{0} only; it was put into a message of type “template”.</source>
        <extracomment>what</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>{0} only; put into a message, its name and language are still missing.</source>
        <extracomment>what</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source>{0} or {1}</source>
        <extracomment>&apos;, &apos;.join(most); last</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/rendering/interactive.py"/>
        <source>{0} products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/progress.py"/>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>{0} refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/rendering/interactive.py"/>
        <source>{0} sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>{0} templates were deleted at their accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>{0} templates were fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/saving.py"/>
        <source>{0} templates were saved in {1}, one file each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>{0} templates were submitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/templates/editing.py"/>
        <source>{0} times more</source>
        <extracomment>left</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>{0} took it, but did not give it back.</source>
        <extracomment>self._name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/model.py"/>
        <source>{0} unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>{0} values</source>
        <extracomment>count</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/carousel.py"/>
        <source>{0} value{1} in its body</source>
        <extracomment>&apos;&apos; if values == 1 else &apos;s&apos;; values</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>{0} was not unlocked, so passwords can be neither read nor stored. Unlock it and try again.</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>{0} were changed here and are not submitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>{0} were changed here and there: what you wrote stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>{0} were not tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>{0} were refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/progress.py"/>
        <source>{0} without a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/details.py"/>
        <source>{0} {1} MB</source>
        <extracomment>(folder / name).stat().st_size / 1000000.0; name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>{0} {1} Nothing was sent.</source>
        <extracomment>templates; whose</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/details.py"/>
        <source>{0} × {1} at {2}</source>
        <extracomment>one.devicePixelRatio(); one.size().height(); one.size().width()</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>{0}, button {1}</source>
        <extracomment>index; where.rpartition(&apos;, &apos;)[0]</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/clients/tongue.py"/>
        <source>{0}, en;q=0.5</source>
        <extracomment>_language</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>{0}, not chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>{0}, says its file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>{0}{1} (Meta’s code {2})</source>
        <extracomment>code; quoted; why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>{1} templates of “{0}” were fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>{field} are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source>{field} becomes the end of a web address. Spaces and letters beyond English must be encoded there, such as %20 for a space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/payload.py"/>
        <source>{field} begins or ends with a space. Meta&apos;s reference forbids that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive_payload.py"/>
        <source>{field} cannot be formatted. The marks are shown as they are typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/payload.py"/>
        <source>{field} cannot be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>{field} cannot have gaps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>{field} ends in .{ending}. The header of a template takes PDF documents only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>{field} has a line break, a tab or more than four spaces in a row; WhatsApp refuses that in a parameter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>{field} has a zero in brackets. WhatsApp strips the zero after a country code: leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>{field} has braces that begin or end no gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_payload.py"/>
        <source>{field} has no ending such as .pdf. By its ending the phone knows how to show and open the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>{field} is a moment that is past. The recipient would see an offer that has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>{field} is empty. The template asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/payload.py"/>
        <source>{field} is in this section already; it would be shown twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/payload.py"/>
        <location filename="../../composer/messages/finding.py"/>
        <location filename="../../composer/messages/parts/interactive_payload.py"/>
        <source>{field} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>{field} is missing. A date needs all six parts, or a timestamp instead of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source>{field} is missing. LINK&apos;s specification wants a value for every button that stands here; a button without a gap is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source>{field} is missing. Meta then shows the catalog&apos;s first product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/payload.py"/>
        <source>{field} is missing. Meta&apos;s reference requires it, LINK&apos;s specification does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source>{field} is missing. The first one is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>{field} is missing. The template asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>{field} is missing; it must be “{expected}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_payload.py"/>
        <source>{field} is not a complete web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>{field} is not given. WhatsApp then takes its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>{field} is not of the form that the specification asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/payload.py"/>
        <source>{field} is the same as that of another row; each must be different, over all sections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/payload.py"/>
        <source>{field} is the same as that of button {other}; each must be different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_payload.py"/>
        <source>{field} is there, but empty. Leave it out: only one of link and media id may be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/samples.py"/>
        <source>{field} is written in another shape than Meta’s own examples. Whether it is taken is not confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>{field} is {count} characters long. Meta takes at most {limit}; LINK&apos;s own example has 19.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <source>{field} is {count} characters long. {part} has at most {limit}, its own text included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>{field} is {count} characters long; {limit} is the limit in a limited-time offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/constraints.py"/>
        <location filename="../../composer/templates/filled.py"/>
        <source>{field} is {count} characters long; {limit} is the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/payload.py"/>
        <source>{field} is {days} days. Is that meant? It is a length of time in milliseconds, not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source>{field} is {number}. There are at most ten, so the last one is {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/agreement.py"/>
        <source>{field} is “{button}”, and the body&apos;s value is “{body}”. In an authentication template both are the same code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_payload.py"/>
        <source>{field} looks like a web address. A media id is what WhatsApp gave for an upload; addresses go into Link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>{field} looks like seconds; it must be in milliseconds, which has three digits more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>{field} must be a complete web address that begins with https:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>{field} must be a list in square brackets; here it is {given}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/samples.py"/>
        <source>{field} must be a list of texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/samples.py"/>
        <source>{field} must be a list with a list of texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/payload.py"/>
        <source>{field} must be a moment such as 2026-03-18T16:49:21Z, with Z or an offset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>{field} must be a moment: on the wire a whole number, the milliseconds since 1 January 1970.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/payload.py"/>
        <source>{field} must be a number such as 59.3120499, with a point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/payload.py"/>
        <source>{field} must be a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>{field} must be a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>{field} must be a whole number: the amount times 1000, without point or comma. 100.99 is written 100990.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>{field} must be a whole number; here it is {given}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source>{field} must be a whole number; the first one is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>{field} must be an object in braces; here it is {given}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/payload.py"/>
        <source>{field} must be between -{most} and {most} degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/component.py"/>
        <source>{field} must be between 1 and 90.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>{field} must be of the type “{wanted}”; here it is “{given}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>{field} must be one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>{field} must be text; here it is {given}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/samples.py"/>
        <source>{field} must be texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>{field} must be true or false; here it is {given}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/payload.py"/>
        <source>{field} must be without emoji: the button of a flow shows none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>{field} must be {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>{field} must be “COPY_CODE”, “ONE_TAP” or “ZERO_TAP”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/definition.py"/>
        <source>{field} must be “POSITIONAL” or “NAMED”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>{field} must be “navigate” or “data_exchange”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive_payload.py"/>
        <source>{field} must be “text”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_payload.py"/>
        <source>{field} must begin with https:// or http://{small}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/payload.py"/>
        <source>{field} must not be empty. Leave it out, or give the first screen at least one value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/payload.py"/>
        <source>{field} names a day or hour that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/payload.py"/>
        <source>{field} names a day that does not exist: {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>{field} should be a number; here it is text in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/definition.py"/>
        <source>{field} should be between {least} and {most} seconds for this category.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>{field} should be between {least} and {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/payload.py"/>
        <source>{field} should be written as year-month-day, such as 1990-05-17.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>{field} should have letters and digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>{field}: “{key}” is missing. The template asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>{gap} is no gap: between the braces stand a number from 1, or small letters and underscores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/belonging.py"/>
        <source>{here} has no place for “{key}”; it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/msisdn.py"/>
        <source>{number} begins with 00 where a + belongs; {plain} is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source>{number} begins with no country&apos;s code. Check the digits after the +.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source>{number} has no + and could be taken for a local number. {meant} ({country}) is probably meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source>{number} has no + and country code. It could be {candidates}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source>{number} has no + and country code. Where it would go is not certain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source>{number} has no + and country code. {meant} is probably meant: the sender&apos;s number is from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/lists/numbers.py"/>
        <source>{number} has no country code. Choose the country that such numbers are of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/msisdn.py"/>
        <source>{number} has spaces or other signs between its digits; {plain} is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/guard.py"/>
        <source>{number} is a test recipient of the sandbox and exists nowhere else. Remove it, or choose the sandbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/lists/checking.py"/>
        <source>{number} is in row {row} already; it would get the message twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/lists/numbers.py"/>
        <source>{number} is no number of the country that is chosen, and has no country code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/msisdn.py"/>
        <source>{number} is not a phone number. One begins with + and has 7 to 15 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/payload.py"/>
        <source>{number} is there twice; it would get the message twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source>{number} is too long for {country}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source>{number} is too short for {country}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source>{number} is too short to be a number of any country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source>{number} would go to {country}, where no such number exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>{one} and {other} stand side by side. There must be a word between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/store/faults.py"/>
        <location filename="../../composer/store/workspace.py"/>
        <source>{path} can no longer be read. Restart Composer: it sets the file aside and begins a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/store/faults.py"/>
        <location filename="../../composer/store/workspace.py"/>
        <source>{path} cannot be read or written. If it lies on a network drive or a stick, check the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/lists/checking.py"/>
        <source>{variable} is sent as it stands. “Send to a list” fills it with each row’s value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>{where}: the gap {name} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>{where}: the gap {name} was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>{where}: the gap {old} is called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>{where}: the gaps stand in another order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>{where}: they stand in another order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>{where}The parts stand in another order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>{where}The {part} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>{where}The {part} was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>{where}“{key}” differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>{where}“{key}” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>{where}“{key}” is “{other}”, not “{one}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>{where}“{key}” was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/templates/slots.py"/>
        <source>{{1}} is your verification code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/payload.py"/>
        <source>“deterministic” is the only language policy there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/bodies.py"/>
        <source>“hsm” belongs to Meta&apos;s On-Premises API; the Cloud API does not have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/hsm.py"/>
        <source>“hsm” was deprecated in version 2.39; it was read as a template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/own_rules.py"/>
        <source>“message_activity_sharing” must be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/checking.py"/>
        <source>“messaging_product” is missing; it must be “whatsapp”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/payload.py"/>
        <source>“phone” is no key of a contact; “phones”, a list, is probably meant. It will be sent as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source>“subType” and “sub_type” name two kinds of button. Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source>“subType” and “sub_type” say the same; one is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/bringing_in.py"/>
        <source>“{0}” cannot be read: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/list_sending.py"/>
        <source>“{0}” cannot be written: {1}. Choose another folder.</source>
        <extracomment>path; why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/interlock.py"/>
        <source>“{0}” does not send to {1}. Add them to its test recipients in Settings, or let it send to everybody there. Nothing was sent.</source>
        <extracomment>_named(outside); self._account.name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/companions.py"/>
        <source>“{0}” ended before it was ready</source>
        <extracomment>words[0]</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/template_calls.py"/>
        <source>“{0}” has no number to send from, and templates belong to one.</source>
        <extracomment>found.name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/delivery/reading.py"/>
        <source>“{0}” has no time zone; UTC is assumed</source>
        <extracomment>key</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/bringing_in.py"/>
        <source>“{0}” holds no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/templates/reading.py"/>
        <source>“{0}” in {1}</source>
        <extracomment>language; name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/dropped.py"/>
        <source>“{0}” is a file on this computer, and WhatsApp fetches media from a web address. Put the file where anybody can open it in a browser, and drag its address here, or write it into the field “Link”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/dropping.py"/>
        <source>“{0}” is a spreadsheet. Save it as CSV in your spreadsheet program and drop that file, or copy its rows and paste them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/template_calls.py"/>
        <source>“{0}” is an On-Premises account: such a client sends templates, and they are managed at Meta’s Cloud API.</source>
        <extracomment>found.name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>“{0}” is neither an id nor a name.</source>
        <extracomment>part</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/bringing_in.py"/>
        <source>“{0}” is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/delivery/reading.py"/>
        <source>“{0}” is not a map</source>
        <extracomment>key</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/delivery/reading.py"/>
        <source>“{0}” is not a time that can be read</source>
        <extracomment>key</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/formats/link.py"/>
        <location filename="../../composer/formats/scalars.py"/>
        <source>“{0}” is not a value that JSON knows.</source>
        <extracomment>name; word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/delivery/reading.py"/>
        <source>“{0}” is not written as a whole number</source>
        <extracomment>key</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/delivery/reading.py"/>
        <source>“{0}” is there more than once</source>
        <extracomment>as_text(key)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <source>“{0}”: It is missing.</source>
        <extracomment>name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <source>“{0}”: It is of the wrong type.</source>
        <extracomment>one.name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <source>“{0}”: It must be a list of texts.</source>
        <extracomment>one.name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>“{code}” is no currency of the standard ISO 4217, such as EUR or SEK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/payload.py"/>
        <location filename="../../composer/templates/payload/definition.py"/>
        <source>“{code}” is not one of the languages that the specification lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>“{code}” should be written “{meant}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/component.py"/>
        <source>“{format}” is no format of a header that is known here: text, image, video, document or location.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/definition.py"/>
        <source>“{given}” is no category. It must be MARKETING, UTILITY or AUTHENTICATION.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/definition.py"/>
        <source>“{given}” is usually written “{meant}”. Meta takes either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/definition.py"/>
        <source>“{given}” was a category until 2023. New templates are MARKETING, UTILITY or AUTHENTICATION.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_payload.py"/>
        <source>“{host}” is an address within a network of your own; WhatsApp cannot fetch a file from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/cta_url/payload.py"/>
        <source>“{host}” is an address within a network of your own; the recipient cannot open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/payload.py"/>
        <source>“{key}” and “{meant}” say the same; which of them counts is not confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/words.py"/>
        <source>“{key}” and “{meant}” say the same; “{key}” was left as it is. Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/payload.py"/>
        <source>“{key}” belongs into “parameters”; here it has no effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/templates/editing.py"/>
        <source>“{key}” cannot be changed any more, only the category and the components. Make a new template instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/payload.py"/>
        <source>“{key}” is another format&apos;s spelling; LINK&apos;s own is “{meant}”. What LINK does with it is not confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/payload.py"/>
        <source>“{key}” is not a key of the specification; “{meant}” is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/words.py"/>
        <source>“{key}” is not how Meta spells it; “{meant}” was understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/payload.py"/>
        <source>“{key}” is not in the specification. It will be sent as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>“{key}” is there more than once in the same object; the last ones, in lines {lines}, count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>“{key}” is there more than once in the same object; the one in line {lines} counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>“{key}” is usually written “{meant}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>“{kind}” is another spelling; LINK&apos;s own is “{meant}”. What LINK does with it is not confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/component.py"/>
        <source>“{kind}” is no component that is known here. It is kept as it is, and not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source>“{kind}” is no kind of button that the specification knows. It will be sent as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <source>“{kind}” is no part of a template that LINK&apos;s specification knows. It will be sent as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>“{kind}” is no type of button that is known here. It is kept as it is, and not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>“{kind}” is no type of value that LINK&apos;s specification knows. It will be sent as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <location filename="../../composer/templates/payload/component.py"/>
        <source>“{kind}” is usually written “{meant}”. Meta takes either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/text/payload.py"/>
        <source>“{link}” should begin with https:// or http://, so that it is a link on every phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/lists/checking.py"/>
        <source>“{name}” is empty in this row, and the message needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>“{name}” is no number and no name; the gap of a link is written {{1}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/own_rules.py"/>
        <source>“{number}” looks like no phone number and no WhatsApp id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>“{other}” does not belong to a value of the type “{kind}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>“{said}” is no gap of the template; here “{name}” is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/unknown.py"/>
        <source>“{type}” is no interactive type that the specification knows. The message is sent as it is, and nothing in it is checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/unknown.py"/>
        <source>“{type}” is no interactive type that the specification knows; “{meant}” is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/unknown.py"/>
        <source>“{type}” is no type of message that the specification knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/messages/unknown.py"/>
        <source>“{type}” is no type of message that the specification knows; “{meant}” is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/belonging.py"/>
        <source>“{what}” belongs to {owners}; {here} does not have it. It will be sent as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>“{word}” in line {lines} was read as {meaning}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>“{word}” in lines {lines} was read as {meaning}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <location filename="../../composer/ui/compose/confirm.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/confirm.py"/>
        <source>Send to 1 person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/confirm.py"/>
        <source>Send to {0} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/confirm.py"/>
        <source>Send to {0} recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/confirm.py"/>
        <source>They get several messages each, in {0} requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/confirm.py"/>
        <source>This goes to {0} recipients, from “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/confirm.py"/>
        <source>“{0}” is a live account: one real person gets this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/confirm.py"/>
        <source>“{0}” is a live account: {1} real people get this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <location filename="../../composer/ui/settings/connection_test.py"/>
        <source>The test did not work: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/connection_test.py"/>
        <source>There is no {0} to try. Type it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/connection_test.py"/>
        <source>Trying…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <location filename="../../composer/ui/inbox/list_pane.py"/>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataDesk</name>
    <message>
        <location filename="../../composer/ui/settings/data_desk.py"/>
        <source>Forget a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/data_desk.py"/>
        <source>How long messages are kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayBars</name>
    <message>
        <location filename="../../composer/ui/deliveries/bars.py"/>
        <source>{0} messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <location filename="../../composer/ui/templates/deeds.py"/>
        <source>1 template was removed from the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/deeds.py"/>
        <source>Accounts that have them keep them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/deeds.py"/>
        <source>The template was copied as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/deeds.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/deeds.py"/>
        <source>What was changed here is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/deeds.py"/>
        <source>{0} templates were copied as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/deeds.py"/>
        <source>{0} templates were removed from the library.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DefinitionPane</name>
    <message>
        <location filename="../../composer/ui/templates/designer/json_side.py"/>
        <source>Line {0}, column {1}: {2} Until it is mended, the template stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/json_side.py"/>
        <source>Not in the template yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/json_side.py"/>
        <source>Open a file with a template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/json_side.py"/>
        <source>Paste JSON in the template&apos;s place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/json_side.py"/>
        <source>The definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/json_side.py"/>
        <source>The template as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/json_side.py"/>
        <source>The template was changed meanwhile; your text is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeliveriesPage</name>
    <message>
        <location filename="../../composer/ui/deliveries/page.py"/>
        <source>The journal did not answer. Nothing is lost by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/page.py"/>
        <source>The messages could not be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesignerHead</name>
    <message>
        <location filename="../../composer/ui/templates/designer/head.py"/>
        <source>Back to the templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/head.py"/>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/head.py"/>
        <source>No language yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/head.py"/>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/head.py"/>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/head.py"/>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/head.py"/>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/head.py"/>
        <source>Template without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/head.py"/>
        <source>Undo (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/head.py"/>
        <source>Use in a message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesignerPage</name>
    <message>
        <location filename="../../composer/ui/templates/designer/page.py"/>
        <source>Drop it to open it in this template’s place: undo brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/page.py"/>
        <source>Nothing to fix. The template is as Meta’s review asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/page.py"/>
        <source>One thing must be mended before this can be submitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/page.py"/>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/page.py"/>
        <source>Problems ({0})</source>
        <translation>Problèmes ({0})</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/page.py"/>
        <source>The text in the JSON pane is not in the template yet: mend it, or undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/page.py"/>
        <source>{0} things must be mended before this can be submitted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailHead</name>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>A name that an account has cannot be changed: duplicate the template instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Compare its languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Compare with another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Copy as JSON (Ctrl+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Copy for another tool, or save a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Delete at the account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Duplicate (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Export as JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Remove from the library (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Rename… (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Submit a copy to “{0}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Submit again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Submit the changes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Submit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>The template’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Use in a message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <location filename="../../composer/ui/templates/detail.py"/>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail.py"/>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>Details of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>It was not sent from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail.py"/>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>No report has come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>Not sent from here</source>
        <translation>Non envoyé d’ici</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail.py"/>
        <source>Nothing to fix. The template is as Meta’s review asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail.py"/>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail.py"/>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail.py"/>
        <source>Problems ({0})</source>
        <translation>Problèmes ({0})</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>The report as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>The request as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail.py"/>
        <source>The template as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>To {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>What Composer did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>What was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>from {0}</source>
        <translation>de {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>received {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>repeated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>1 message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>Choose file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>Export what is shown: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>Exporting to {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>Exporting to {0}… {1} messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>File format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>Hide numbers but for three digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>Progress of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>The file was not written: {0}. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>all messages that are found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>{0} messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>{0} messages were written to {1}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>Changed here since. The account does not have it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>Discard them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>Fetch again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>It can be edited again from {0}.</source>
        <translation>De nouveau modifiable à partir de {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>It is a template of “{0}”: fetch it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>Known: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>Submit the changes…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FetchPanel</name>
    <message>
        <location filename="../../composer/ui/templates/fetch_panel.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/fetch_panel.py"/>
        <source>Fetch</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/fetch_panel.py"/>
        <source>Fetch from “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/fetch_panel.py"/>
        <source>Ids of the templates to fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/fetch_panel.py"/>
        <source>Template ids, as WhatsApp Manager shows them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/fetch_panel.py"/>
        <source>The number that the templates belong to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <location filename="../../composer/ui/forms/field.py"/>
        <source>{0}, required</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <location filename="../../composer/ui/templates/filters.py"/>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/filters.py"/>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/filters.py"/>
        <source>Charts (Ctrl+G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/filters.py"/>
        <source>Deliveries</source>
        <translation>Envois</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/filters.py"/>
        <source>Export what is shown… (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/filters.py"/>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/filters.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/filters.py"/>
        <source>One or two letters are looked for in the newest {0} messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/filters.py"/>
        <source>Only {0}. Show all days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/filters.py"/>
        <source>Search name, text or id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/filters.py"/>
        <source>Search number, text, id or code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/filters.py"/>
        <source>Search the messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/filters.py"/>
        <source>Search the templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/filters.py"/>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/filters.py"/>
        <source>Show all days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/filters.py"/>
        <source>Show: {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/filters.py"/>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
</context>
<context>
    <name>FirstMinute</name>
    <message>
        <location filename="../../composer/ui/welcome/tour.py"/>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/welcome/tour.py"/>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/welcome/tour.py"/>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForgettingCard</name>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>It is being removed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>It stays a test recipient of: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>Look what there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>May have been sent, and what became of them will not be known: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>Number to forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>Remove everything of {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>Remove for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>Removed of {0}: sent messages {1}, reports {2}, received messages {3}, rows of lists {4}, begun replies {5}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>Rows of lists that were sent: {0}, begun replies: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>Sent messages: {0}, their reports: {1}, received messages: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>Staying, because they are leaving at this moment or wait together with others’: {0}. Look again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>Still waiting, and then not sent: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>The daily copies of the journal are replaced by a new one. A relay may keep its callbacks as long as its configuration says. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>The daily copies were replaced by one of now, in which the number is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>The draft in Compose names the number; it stays as you write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>There is nothing of {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>When a person asks not to be in your data any more: all that was sent to their number and came from it is removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormatSide</name>
    <message>
        <location filename="../../composer/ui/compose/formats_side.py"/>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/formats_side.py"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/formats_side.py"/>
        <source>Copy as {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormatsPane</name>
    <message>
        <location filename="../../composer/ui/compose/formats_pane.py"/>
        <source>Formats side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/formats_pane.py"/>
        <source>Side by side in a window of its own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormatsView</name>
    <message>
        <source>Copied</source>
        <translation type="vanished">Copié</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/formats_view.py"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/formats_view.py"/>
        <source>The request in LINK’s format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/formats_view.py"/>
        <source>The request in this format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/formats_view.py"/>
        <source>There is no message that this format could say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/formats_view.py"/>
        <source>This format can say all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/formats_view.py"/>
        <source>To change it, write into the tab JSON, or paste any format there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/formats_view.py"/>
        <source>Underlined with dashes: what Meta does not have (F7).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/formats_view.py"/>
        <source>Underlined with dashes: what is otherwise with LINK (F7).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/formats_view.py"/>
        <source>What this account sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/formats_view.py"/>
        <source>{0} requests: one message to one recipient each; this is the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/formats_view.py"/>
        <source>{0}: {1} problems</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Habits</name>
    <message>
        <location filename="../../composer/habits.py"/>
        <source>About Composer</source>
        <translation>À propos de Composer</translation>
    </message>
    <message>
        <location filename="../../composer/habits.py"/>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <location filename="../../composer/habits.py"/>
        <source>Help (F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/habits.py"/>
        <source>Help for where you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/habits.py"/>
        <source>The first minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/habits.py"/>
        <source>manual question explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/habits.py"/>
        <source>tour introduction guide begin practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/habits.py"/>
        <source>version licence details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <location filename="../../composer/ui/handover/menu.py"/>
        <source>Copied as {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/handover/menu.py"/>
        <source>Copy as {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/handover/menu.py"/>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/handover/menu.py"/>
        <source>Save a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/handover/menu.py"/>
        <source>Save a page as HTML…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/handover/menu.py"/>
        <source>Save a page as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/handover/menu.py"/>
        <source>The page could not be written to {0}: {1}. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/handover/menu.py"/>
        <source>The page is in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/handover/menu.py"/>
        <source>User name, password or token are not in it: it takes them from the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/handover/menu.py"/>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <location filename="../../composer/ui/help/window.py"/>
        <source>Back (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/help/window.py"/>
        <source>Forward (Alt+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/help/window.py"/>
        <source>Help for Composer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/help/window.py"/>
        <source>Nothing was found. Try one word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/help/window.py"/>
        <source>Search the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/help/window.py"/>
        <source>This page is not translated yet; here it is in English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/help/window.py"/>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <location filename="../../composer/ui/templates/history.py"/>
        <source>Calls about this template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/history.py"/>
        <source>Nothing was asked of an account about this template yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/history.py"/>
        <source>Request and answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoldStrip</name>
    <message>
        <location filename="../../composer/ui/compose/hold_strip.py"/>
        <source>1 message waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/hold_strip.py"/>
        <source>Account settings…</source>
        <translation>Réglages du compte…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/hold_strip.py"/>
        <source>Resume sending</source>
        <translation>Reprendre l’envoi</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/hold_strip.py"/>
        <source>Sending with “{0}” stands still. {1}. {2} {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/hold_strip.py"/>
        <source>{0} messages wait.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ids</name>
    <message>
        <location filename="../../composer/ui/deliveries/ids.py"/>
        <source>Composer’s own name for the request; reports carry it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/ids.py"/>
        <source>Copy the {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/ids.py"/>
        <source>LINK’s or Meta’s name for the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/ids.py"/>
        <source>The refId of the request that was sent before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/ids.py"/>
        <source>WhatsApp’s name for the message; answers carry it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <location filename="../../composer/ui/inbox/page.py"/>
        <source>The account through which this came was removed. Add it again to reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/page.py"/>
        <source>The journal did not answer. Nothing is lost by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/page.py"/>
        <source>The messages could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/page.py"/>
        <source>This message has no phone number to which a reply could go.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InstallationPanel</name>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>A thousand messages with their reports take about 3 MB in the journal. A copy of it is made each day. The newest seven stay beside it, fewer where they take more than 1 GB together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>All that Composer writes is in this folder, on this computer. Passwords are not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>Drafts, journal and log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>Looking for the keyring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>Passwords and tokens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonEdit</name>
    <message>
        <location filename="../../composer/ui/forms/json_edit.py"/>
        <source>Not JSON yet. Line {0}, column {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonPane</name>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>Copy the JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>Each row fills this in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>In LINK’s words</source>
        <translation>Dans les termes de LINK</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>Line {0}, column {1}: {2} Until it is mended, the message stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>Next request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>Not in the message yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>Open a file with a message…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>Paste JSON in the message&apos;s place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>Previous request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>Request {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>The message was changed meanwhile; your text is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>The request as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>Tidy: repair and indent the JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>What will be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>“Formats” has what this account sends, byte for byte.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonSide</name>
    <message>
        <location filename="../../composer/ui/inbox/json_side.py"/>
        <source>As it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/json_side.py"/>
        <source>As it was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/json_side.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/json_side.py"/>
        <source>Copy the text as it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/json_side.py"/>
        <source>The message as JSON</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepingCard</name>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>90 days</source>
        <translation>90 jours</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>Another time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>Change nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>Days to keep, from 7 to 3650</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>From before {0}: sent messages {1}, their reports {2}, received messages {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>How long messages are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>Keep so long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>Looking how much that is…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>Messages that were not sent from here, with their reports: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>Nothing is that old yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>Of that age, but staying, because they wait, are under way or may have been sent: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>One year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>Remove what is older than {0} days?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>Removed messages: {0}. Others go by themselves when they are that old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>What is older goes by itself: messages with their reports, what people wrote, and the lists that were sent. Drafts and templates stay, and so does what is under way or may have been sent. The daily copies have it for up to seven days more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>What is older is being removed, bit by bit. You can go on meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>days</source>
        <translation>jours</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <location filename="../../composer/ui/commands/sheet.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/sheet.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>KindPanel</name>
    <message>
        <location filename="../../composer/ui/compose/kind_panel.py"/>
        <source>Kinds and samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/kind_panel.py"/>
        <source>Nothing found. Try a word such as “button” or “template”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/kind_panel.py"/>
        <source>Samples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/kind_panel.py"/>
        <source>Search kinds and samples</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KindPicker</name>
    <message>
        <location filename="../../composer/ui/compose/picker.py"/>
        <source>Choose another kind of message (Ctrl+Shift+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/picker.py"/>
        <source>Kind of message: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/picker.py"/>
        <source>Unknown kind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageMatrix</name>
    <message>
        <location filename="../../composer/ui/templates/use/matrix.py"/>
        <source>Built alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/matrix.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/matrix.py"/>
        <source>Compared with the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/matrix.py"/>
        <source>Enter or a double click in a column writes the message in that language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/matrix.py"/>
        <source>The template in all its languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/matrix.py"/>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/matrix.py"/>
        <source>{0} in all its languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/matrix.py"/>
        <source>{0} languages, all built alike: a message that fits one fits all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/matrix.py"/>
        <source>{0} languages, of which one is built otherwise than the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/matrix.py"/>
        <source>{0} languages, of which {1} are built otherwise than the first: a message that fits one may not fit these.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <location filename="../../composer/ui/settings/leaving.py"/>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/leaving.py"/>
        <source>Some changes are not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/leaving.py"/>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/leaving.py"/>
        <source>You changed {0} in Settings. Without saving, these changes are lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeftoversBox</name>
    <message>
        <location filename="../../composer/ui/forms/leftovers.py"/>
        <source>The form has no field for this: it is not in the specification, or belongs to a choice that is not made. It is kept and sent as it stands here, as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/leftovers.py"/>
        <source>Without a field</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Length</name>
    <message>
        <location filename="../../composer/ui/forms/times.py"/>
        <source>48 hours, unless said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/times.py"/>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <location filename="../../composer/ui/templates/library_page.py"/>
        <source>Begin a template</source>
        <translation>Créer un modèle</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/library_page.py"/>
        <source>Bring one in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/library_page.py"/>
        <source>Choose one to see how it looks, what its account says of it, and what can be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/library_page.py"/>
        <source>Drop it to bring it into the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/library_page.py"/>
        <source>No template chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/library_page.py"/>
        <source>No template yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/library_page.py"/>
        <source>Templates begin conversations: Meta reviews them once, then they can be sent to anybody. Begin one here, or paste or drop JSON: a definition, an answer of Meta’s API, a message with a template.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListChip</name>
    <message>
        <location filename="../../composer/ui/lists/chip.py"/>
        <source>Look at the rows, and send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/chip.py"/>
        <source>Next row</source>
        <translation>Ligne suivante</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/chip.py"/>
        <source>Pasted rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/chip.py"/>
        <source>Previous row</source>
        <translation>Ligne précédente</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/chip.py"/>
        <source>Remove the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/chip.py"/>
        <source>Shown: row {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/chip.py"/>
        <source>To the list {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/chip.py"/>
        <source>{0}: 1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/chip.py"/>
        <source>{0}: {1} rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>1 template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>Begin a template (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>Bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>Fetch from an account by id…</source>
        <translation>Récupérer d’un compte par ID…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>Fetch what the accounts have of the templates that are shown (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>No template matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>Open JSON files…</source>
        <translation>Ouvrir des fichiers JSON…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>Open a folder of JSON files…</source>
        <translation>Ouvrir un dossier de fichiers JSON…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>Paste JSON (Ctrl+V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/list_pane.py"/>
        <source>Search conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>Search for less, or show all templates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/list_pane.py"/>
        <source>Search numbers and messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>Show all templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>{0} templates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListSending</name>
    <message>
        <location filename="../../composer/list_sending.py"/>
        <source>Pasted rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/list_sending.py"/>
        <source>Send it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/list_sending.py"/>
        <source>The result is in “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/list_sending.py"/>
        <source>What became of each row can be saved below, now and later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/list_sending.py"/>
        <source>“{0}” is on its way to 1 recipient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/list_sending.py"/>
        <source>“{0}” is on its way to {1} recipients.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <location filename="../../composer/ui/forms/marks.py"/>
        <source>Bold: *text* (Ctrl+B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/marks.py"/>
        <source>Code: `text`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/marks.py"/>
        <source>Italic: _text_ (Ctrl+I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/marks.py"/>
        <source>Put a gap here, which each message fills: {{1}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/marks.py"/>
        <source>Strike-through: ~text~</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageForm</name>
    <message>
        <location filename="../../composer/ui/compose/message_form.py"/>
        <source>Add another message to the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/message_form.py"/>
        <source>No form knows this type of message. Every key of it is here, as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/message_form.py"/>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/message_form.py"/>
        <source>Undo (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessagesTable</name>
    <message>
        <location filename="../../composer/ui/deliveries/table.py"/>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/table.py"/>
        <source>Messages that came while the list held still for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/table.py"/>
        <source>{0} new</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <location filename="../../composer/ui/forms/times.py"/>
        <source>Choose a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/times.py"/>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/times.py"/>
        <source>Date and time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/times.py"/>
        <source>In 1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/times.py"/>
        <source>In 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/times.py"/>
        <source>In 4 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/times.py"/>
        <source>In 7 days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <location filename="../../composer/ui/templates/notice.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>NoticesPanel</name>
    <message>
        <location filename="../../composer/ui/settings/notices_panel.py"/>
        <source>Messages that do not arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/notices_panel.py"/>
        <source>Tell me when something that I sent fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/notices_panel.py"/>
        <source>While Composer is not in front, your desktop tells you if a message that you sent in the last 24 hours fails, is refused, or gets no report in time. There is at most one notice a minute. It says to whom and why, never what the message says; a click on it opens Deliveries.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pairs</name>
    <message>
        <location filename="../../composer/ui/forms/lists.py"/>
        <source>Add a key and value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/lists.py"/>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/lists.py"/>
        <source>Remove this pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/lists.py"/>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../../composer/ui/commands/palette.py"/>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/palette.py"/>
        <source>Nothing is called “{0}”. Try another word for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/palette.py"/>
        <source>Search commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/palette.py"/>
        <source>What would you like to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/palette.py"/>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/palette.py"/>
        <source>close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/palette.py"/>
        <source>do it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoneScene</name>
    <message>
        <location filename="../../composer/ui/preview/scene.py"/>
        <source>Phone preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/scene.py"/>
        <source>The person answered: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoneSide</name>
    <message>
        <location filename="../../composer/ui/templates/designer/phone_side.py"/>
        <source>Taps are only tried here: nothing is sent to the Inbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/phone_side.py"/>
        <source>What the phone shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/phone_side.py"/>
        <source>With gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/phone_side.py"/>
        <source>With samples</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <location filename="../../composer/ui/compose/problems.py"/>
        <source>Nothing to fix. The message is as the specification asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/problems.py"/>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <location filename="../../composer/ui/templates/progress.py"/>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <location filename="../../composer/ui/widgets/rail_button.py"/>
        <source>{0}, {1} unread</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RawPane</name>
    <message>
        <location filename="../../composer/ui/deliveries/raw.py"/>
        <source>Copy the text as it was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/raw.py"/>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/raw.py"/>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/raw.py"/>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadNote</name>
    <message>
        <location filename="../../composer/ui/compose/read_note.py"/>
        <source>1 repair: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/read_note.py"/>
        <source>Close this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/read_note.py"/>
        <source>Reading “{0}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/read_note.py"/>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/read_note.py"/>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/read_note.py"/>
        <source>Show less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/read_note.py"/>
        <source>The text was not quite JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/read_note.py"/>
        <source>{0} Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/read_note.py"/>
        <source>{0} repairs: {1} …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecipientList</name>
    <message>
        <location filename="../../composer/ui/compose/recipient_list.py"/>
        <source>Find a number or a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/recipient_list.py"/>
        <source>Find a recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/recipient_list.py"/>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/recipient_list.py"/>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/recipient_list.py"/>
        <source>Remove all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/recipient_list.py"/>
        <source>Remove the chosen recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/recipient_list.py"/>
        <source>{0} of {1} recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/recipient_list.py"/>
        <source>{0} recipients</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recipients</name>
    <message>
        <location filename="../../composer/ui/compose/recipients.py"/>
        <source>Add a number, +46701234567</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/recipients.py"/>
        <source>All {0}, to look through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/recipients.py"/>
        <source>Remove all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/recipients.py"/>
        <source>Remove all recipients. Undo (Ctrl+Z) brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/recipients.py"/>
        <source>Remove {0}</source>
        <translation>Retirer {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/recipients.py"/>
        <source>To: add a recipient&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/recipients.py"/>
        <source>and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Refreshing</name>
    <message>
        <location filename="../../composer/ui/templates/refreshing.py"/>
        <source>1 template is no longer at its account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/refreshing.py"/>
        <source>Fetching {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/refreshing.py"/>
        <source>No account has any of these templates: nothing was fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/refreshing.py"/>
        <source>Stopped. What was read stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/refreshing.py"/>
        <source>{0} templates are no longer at their account.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <location filename="../../composer/ui/settings/removal.py"/>
        <source>Its password and token are removed from the keyring. What was sent stays in Deliveries; what still waits is held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/removal.py"/>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/removal.py"/>
        <source>Remove account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/removal.py"/>
        <source>Remove this account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/removal.py"/>
        <source>Remove “{0}”?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplyBox</name>
    <message>
        <location filename="../../composer/ui/inbox/reply.py"/>
        <source>From {0} · {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/reply.py"/>
        <source>Open in Compose, to send something else than text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/reply.py"/>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/reply.py"/>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/reply.py"/>
        <source>Send (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/reply.py"/>
        <source>The sandbox delivers your reply all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/reply.py"/>
        <source>Use a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/reply.py"/>
        <source>Write a reply…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/reply.py"/>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <location filename="../../composer/ui/lists/table.py"/>
        <source>All {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/table.py"/>
        <source>F2 mends a cell, the space bar leaves rows out or lets them in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/table.py"/>
        <source>Left out {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/table.py"/>
        <source>Rows to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/table.py"/>
        <source>The rows of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/table.py"/>
        <source>Warnings {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/table.py"/>
        <source>Will be sent {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <location filename="../../composer/ui/lists/model.py"/>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/model.py"/>
        <source>Goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/model.py"/>
        <source>Left out by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/model.py"/>
        <source>Not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/model.py"/>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/model.py"/>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <location filename="../../composer/running.py"/>
        <source>The draft was replaced. Undo (Ctrl+Z) brings the old one back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SandboxPanel</name>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>1,000 times faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>10 times faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>100 times faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>A message is read after five seconds. One that is held back is reported after 15 minutes, because LINK goes on trying that long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>A message is read at once. One that is held back is reported after a second instead of 15 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>A message is read at once. One that is held back is reported after nine seconds instead of 15 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>A message is read within a second. One that is held back is reported after a minute and a half instead of 15 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>As at LINK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>Test recipients</source>
        <translation>Destinataires de test</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>The sandbox behaves like LINK, on this computer: it checks requests strictly and sends delivery reports. Nothing ever leaves your machine. Who gets a message decides what happens to it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>Time in the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>What happens to a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>Write to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>{0} This counts for what waits already, too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <location filename="../../composer/ui/settings/secret_field.py"/>
        <source>Kept for this session only: it is gone when Composer is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/secret_field.py"/>
        <source>Stored. Type to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/secret_field.py"/>
        <source>{0}, required</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendBar</name>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>1 request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>Add a test recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>Check and send…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>Each message can be followed even when an answer was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>Fewer requests; a lost answer then leaves all of them uncertain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>From: the number that the message comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>One request for all recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>One request for each recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>Pause sending with this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>Send (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>Send to a list… (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>What waits stays here until you resume it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>{0} requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>{0}; how they are made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendStrip</name>
    <message>
        <location filename="../../composer/ui/compose/strip.py"/>
        <source>Cancel what has not left yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/strip.py"/>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/strip.py"/>
        <source>Show in Deliveries</source>
        <translation>Voir dans Envois</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/strip.py"/>
        <source>Stop sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/strip.py"/>
        <source>{0} messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <location filename="../../composer/sending.py"/>
        <source>1 message has not left yet. Cancelled, it stays unsent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/sending.py"/>
        <source>Cancel what has not left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/sending.py"/>
        <source>Send it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/sending.py"/>
        <source>To {0} recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/sending.py"/>
        <source>{0} messages have not left yet. Cancelled, they stay unsent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/sending.py"/>
        <source>{0}; next try {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <location filename="../../composer/ui/settings/page.py"/>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/page.py"/>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/page.py"/>
        <source>Composer</source>
        <translation>Composer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/page.py"/>
        <source>Data and secrets</source>
        <translation>Données et secrets</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/page.py"/>
        <source>Notices</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/page.py"/>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/page.py"/>
        <source>not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeveralDeeds</name>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>Delete it there</source>
        <translation>L’y supprimer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>Delete them there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>Deleted there ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>Deleting {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>Fetched ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>Fetching {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>Looking through {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>No account has any of these templates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>None of these can be submitted now; the list says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>Something is still under way. One thing at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>Stopping after this one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>Submit {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>Submitted ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>Submitting {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeveralMessages</name>
    <message>
        <location filename="../../composer/ui/compose/several.py"/>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/several.py"/>
        <source>Remove this message from the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/several.py"/>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeveralPane</name>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>And {0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Compare the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Copy as JSON (Ctrl+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Delete at their accounts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Did not leave ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Export as JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Fetch again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Left out ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>May have arrived ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Not tried ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Nothing to submit: their account has them so ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Refused ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Remove from the library (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Select those that are left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Submit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>To be submitted ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>To be submitted, with something to think of ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>What is selected, and what became of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>{0} at an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>{0} changed here and not submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>{0} here alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>{0} templates are selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>All {0} rows will be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Back to the message (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Bring one file at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Checking: {0} of {1} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Drop it to send to this list</source>
        <translation>Déposez-la pour envoyer à cette liste</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>How many rows are checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Open a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Paste rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Pasted rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Reading “{0}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Remove the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Save the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Send to 1 recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Send to a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Send to {0} recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>The clipboard holds no rows. Copy them in your spreadsheet first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>{0} of {1} rows will be sent, {2} are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>{0} result.csv</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <location filename="../../composer/ui/preview/stage.py"/>
        <source>Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/stage.py"/>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/stage.py"/>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/stage.py"/>
        <source>Show it in the dark look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/stage.py"/>
        <source>Show it in the light look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/stage.py"/>
        <source>What WhatsApp on a computer shows of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stamp</name>
    <message>
        <location filename="../../composer/ui/forms/instants.py"/>
        <source>Write it in milliseconds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <location filename="../../composer/ui/lists/start.py"/>
        <source>A list is a CSV file or rows copied out of a spreadsheet: a row for each recipient, with the phone number in one column. The other columns are for what differs: {{name}} in the message becomes what stands in the column “name”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/start.py"/>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/start.py"/>
        <source>Lists that were sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/start.py"/>
        <source>Paste rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/start.py"/>
        <source>Pasted rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/start.py"/>
        <source>Rows that were copied in a spreadsheet (Ctrl+V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/start.py"/>
        <source>Save the result of {0} as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/start.py"/>
        <source>Save the result…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/start.py"/>
        <source>Send this message to a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/start.py"/>
        <source>You see every row before anything is sent. Drop a file anywhere here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/start.py"/>
        <source>{0} of {1} rows sent, {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartStrip</name>
    <message>
        <location filename="../../composer/ui/templates/designer/starts.py"/>
        <source>A whole template to write over. Or write your own into the fields below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/starts.py"/>
        <source>Start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/starts.py"/>
        <source>Start from: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <location filename="../../composer/ui/status_line.py"/>
        <source>1 needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/status_line.py"/>
        <source>The sandbox is starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/status_line.py"/>
        <source>This account has no relay, so delivery reports do not come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/status_line.py"/>
        <source>{0} need you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/status_line.py"/>
        <source>{0} paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/status_line.py"/>
        <source>{0} waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>A type of message that cannot be shown here</source>
        <translation>Un type de message qui ne peut pas être affiché ici</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>Let it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>Next problem</source>
        <translation>Problème suivant</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>Next row (Alt+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>Previous row (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>Row {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>Send a test…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>Send this row’s message to a test recipient, and to nobody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>Taps are only tried here: nothing is sent to the Inbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>The request of this row as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>The row as phone or JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>To nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>To {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubmitPanel</name>
    <message>
        <location filename="../../composer/ui/templates/submit_panel.py"/>
        <source>Another account has this template; this one gets a copy. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/submit_panel.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/submit_panel.py"/>
        <source>From the number {0}. Meta reviews it; after that it can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/submit_panel.py"/>
        <source>In the sandbox a name with “reject”, “pause”, “disable” or “pending” in it brings that about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/submit_panel.py"/>
        <source>Open in the designer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/submit_panel.py"/>
        <source>Submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/submit_panel.py"/>
        <source>Submit anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/submit_panel.py"/>
        <source>Submit the changes to “{0}” in {1} to the account “{2}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/submit_panel.py"/>
        <source>Submit “{0}” in {1} to the account “{2}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/submit_panel.py"/>
        <source>To the WhatsApp Business Account {0}. Meta reviews it; after that all of its numbers can send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/submit_panel.py"/>
        <source>What stands against it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupportButton</name>
    <message>
        <location filename="../../composer/ui/deliveries/support_button.py"/>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/support_button.py"/>
        <source>Copies ids, times, codes and descriptions. Never the text, never a password; phone numbers but for three digits are hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/support_button.py"/>
        <source>Copy for support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/support_button.py"/>
        <source>Copy with full numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/support_button.py"/>
        <source>More ways to copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateBar</name>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>Ask for what it needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>Choose a template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>Choose another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>Choose one from the library, and the form asks for exactly what it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>Fill in by the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>Fill in freely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>It is filled in freely. It is checked by its definition all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>It is not in the library in {0}, so what it needs is not known here: fill in the form freely, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>Language: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>Make a definition of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>Open Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>The message has no place yet for all that this template asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>The template of this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>There are no templates in the library yet. Make or fetch one in Templates, or fill in this form freely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>Which template?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateList</name>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
</context>
<context>
    <name>TemplatePanel</name>
    <message>
        <location filename="../../composer/ui/templates/use/panel.py"/>
        <source>Nothing found. Try another word of the template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/panel.py"/>
        <source>Search names and words of templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/panel.py"/>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/panel.py"/>
        <source>There are no templates in the library yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/panel.py"/>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/panel.py"/>
        <source>{0} more. Write a word of the one that you mean.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplatesPlace</name>
    <message>
        <location filename="../../composer/ui/templates/place.py"/>
        <source>Submit…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThreadPane</name>
    <message>
        <location filename="../../composer/ui/inbox/thread_pane.py"/>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/thread_pane.py"/>
        <source>Copy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/thread_pane.py"/>
        <source>Open in the browser…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/thread_pane.py"/>
        <source>The message that this answers is not in this conversation’s loaded part.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message>
        <location filename="../../composer/ui/inbox/thread_view.py"/>
        <source>Messages of the conversation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Touching</name>
    <message>
        <location filename="../../composer/ui/preview/touching.py"/>
        <source>Choose a recipient, and it can be sent to the Inbox from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/touching.py"/>
        <source>“{0}” is a real account, so nothing is sent. With the sandbox it can be sent to the Inbox.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/troubles.py"/>
        <source>Your draft is saved and nothing was sent because of this. You can go on; if it happens again, please send the log file to whoever looks after Composer:
{0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Whole</name>
    <message>
        <location filename="../../composer/ui/forms/whole.py"/>
        <source>Add {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/whole.py"/>
        <source>The whole</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/window.py"/>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowMark</name>
    <message>
        <location filename="../../composer/ui/widgets/window_mark.py"/>
        <source>Window {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowNotice</name>
    <message>
        <location filename="../../composer/ui/compose/windows.py"/>
        <source>The customer care windows of {0} recipients are closed: only a template arrives there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/windows.py"/>
        <source>The recipient’s customer care window is closed: only a template arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/windows.py"/>
        <source>Use a template</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_AddressQuestion</name>
    <message>
        <location filename="../../composer/ui/inbox/thread_pane.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/thread_pane.py"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/thread_pane.py"/>
        <source>Open a file that somebody sent, from {0}, in your browser?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Question</name>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <location filename="../../composer/ui/forms/samples.py"/>
        <source>Remove the sample for {0}, which is no gap of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/leftovers.py"/>
        <source>Remove {0}</source>
        <translation>Retirer {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/leftovers.py"/>
        <source>Rename to “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/samples.py"/>
        <source>Sample for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/leftovers.py"/>
        <source>The message</source>
        <translation>Le message</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/samples.py"/>
        <source>What may stand here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/leftovers.py"/>
        <source>{0}, as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/samples.py"/>
        <source>{0}, which is no gap of the text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_StepView</name>
    <message>
        <location filename="../../composer/ui/deliveries/timeline.py"/>
        <source>The code LINK gave</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
