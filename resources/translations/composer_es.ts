<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <location filename="../../composer/ui/about/box.py"/>
        <source>About Composer</source>
        <translation>Acerca de Composer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/box.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/box.py"/>
        <source>Composer</source>
        <translation>Composer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/box.py"/>
        <source>Copied. There are no passwords, numbers or messages in it.</source>
        <translation>Copiado. No contiene contraseñas, números ni mensajes.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/box.py"/>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/box.py"/>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/box.py"/>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/box.py"/>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/box.py"/>
        <source>Version {0}</source>
        <translation>Versión {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/box.py"/>
        <source>What Composer is made of</source>
        <translation>De qué se compone Composer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/box.py"/>
        <source>What it is made of, and under which licences</source>
        <translation>De qué se compone y con qué licencias</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/box.py"/>
        <source>Write WhatsApp Business messages, see them, send them and watch them arrive.</source>
        <translation>Escriba mensajes de WhatsApp Business, véalos, envíelos y siga su llegada.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/box.py"/>
        <source>Your data is in</source>
        <translation>Sus datos están en</translation>
    </message>
</context>
<context>
    <name>AccountDeeds</name>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>1 template was fetched.</source>
        <translation>Se descargó 1 plantilla.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>Delete it there</source>
        <translation>Eliminar allí</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>Delete “{0}” in {1} at the account “{2}”? It can no longer be sent, and the name of an approved template is free again only after 30 days. It stays in this library.</source>
        <translation>¿Eliminar «{0}» en {1} de la cuenta «{2}»? Ya no se podrá enviar, y el nombre de una plantilla aprobada no vuelve a quedar libre hasta pasados 30 días. Se conserva en esta biblioteca.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>Deleting “{0}”…</source>
        <translation>Eliminando «{0}»…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>Fetching…</source>
        <translation>Descargando…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>It was not waited for an answer.</source>
        <translation>No se esperó la respuesta.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>Its account was removed from Composer.</source>
        <translation>Su cuenta se quitó de Composer.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>Stop waiting</source>
        <translation>Dejar de esperar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>Submitting “{0}”…</source>
        <translation>Enviando «{0}» a revisión…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>The account has not answered yet. One thing at a time.</source>
        <translation>La cuenta aún no ha respondido. Una cosa cada vez.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>What was asked may have arrived all the same; “About” says what to do.</source>
        <translation>Aun así, puede que la petición haya llegado; «Acerca de» indica qué hacer.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>{0} templates were fetched.</source>
        <translation>Se descargaron {0} plantillas.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>“{0}” was deleted at its account.</source>
        <translation>«{0}» se eliminó de su cuenta.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/account_deeds.py"/>
        <source>“{0}” was submitted to “{1}”.</source>
        <translation>«{0}» se envió a revisión en «{1}».</translation>
    </message>
</context>
<context>
    <name>AccountDesk</name>
    <message>
        <location filename="../../composer/ui/settings/account_desk.py"/>
        <source>An account was not saved: open it again.</source>
        <translation>Una cuenta no se guardó: vuelva a abrirla.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_desk.py"/>
        <source>Compose now sends with this account.</source>
        <translation>Redactar usa ahora esta cuenta para enviar.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_desk.py"/>
        <source>Nothing is stored. Type it here.</source>
        <translation>No hay nada guardado. Escríbalo aquí.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_desk.py"/>
        <source>Saved, but perhaps the relay&apos;s token is still in the keyring.</source>
        <translation>Guardado, pero puede que el token del relay siga en el llavero.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_desk.py"/>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_desk.py"/>
        <source>Saved. Another account sends at the moment.</source>
        <translation>Guardado. Ahora se envía con otra cuenta.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_desk.py"/>
        <source>The account was not removed from disk: {0}</source>
        <translation>La cuenta no se quitó del disco: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_desk.py"/>
        <source>The account was not saved: {0}</source>
        <translation>La cuenta no se guardó: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_desk.py"/>
        <source>“{0}” and its password are removed.</source>
        <translation>«{0}» y su contraseña se han quitado.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_desk.py"/>
        <source>“{0}” is removed, but perhaps its password is still in the keyring.</source>
        <translation>«{0}» se ha quitado, pero puede que su contraseña siga en el llavero.</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <location filename="../../composer/ui/settings/account_form.py"/>
        <source>Composer never writes passwords to a file. It can keep this one in memory until you close it.</source>
        <translation>Composer nunca escribe contraseñas en un archivo. Puede conservar esta en la memoria hasta que lo cierre.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_form.py"/>
        <source>Discard changes</source>
        <translation>Descartar los cambios</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_form.py"/>
        <source>Keep it for this session only</source>
        <translation>Conservar solo en esta sesión</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_form.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_form.py"/>
        <source>Send with this account</source>
        <translation>Enviar con esta cuenta</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_form.py"/>
        <source>Test connection</source>
        <translation>Probar la conexión</translation>
    </message>
</context>
<context>
    <name>AccountSheet</name>
    <message>
        <location filename="../../composer/ui/settings/account_sheet.py"/>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_sheet.py"/>
        <source>Delivery reports</source>
        <translation>Informes de entrega</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_sheet.py"/>
        <source>Kept in this computer&apos;s keyring, nowhere else.</source>
        <translation>Se guarda en el llavero de este equipo y en ningún otro sitio.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_sheet.py"/>
        <source>Relay token</source>
        <translation>Token del relay</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_sheet.py"/>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_sheet.py"/>
        <source>Sending</source>
        <translation>Envío</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_sheet.py"/>
        <source>The token that your relay&apos;s operator gave you. Kept in this computer&apos;s keyring, nowhere else.</source>
        <translation>El token que le dio quien administra el relay. Se guarda en el llavero de este equipo y en ningún otro sitio.</translation>
    </message>
</context>
<context>
    <name>AccountSwitcher</name>
    <message>
        <location filename="../../composer/ui/window.py"/>
        <source>Account: {0} ({1})</source>
        <translation>Cuenta: {0} ({1})</translation>
    </message>
    <message>
        <location filename="../../composer/ui/window.py"/>
        <source>Add an account…</source>
        <translation>Añadir una cuenta…</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>It goes out through “{0}”, to one recipient.</source>
        <translation>Sale por «{0}», a un destinatario.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>It goes out through “{0}”, to {1} recipients.</source>
        <translation>Sale por «{0}», a {1} destinatarios.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>“{0}” is a live account: one real person gets this.</source>
        <translation>«{0}» es una cuenta real: esto lo recibe una persona de verdad.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>“{0}” is a live account: {1} real people get this.</source>
        <translation>«{0}» es una cuenta real: esto lo reciben {1} personas de verdad.</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <location filename="../../composer/ui/preview/answer.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/answer.py"/>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/answer.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/answer.py"/>
        <source>Send to the Inbox</source>
        <translation>Enviar a Recibidos</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/answer.py"/>
        <source>Sent. It comes in through the relay in a moment.</source>
        <translation>Enviado. Llegará por el relay dentro de un momento.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/answer.py"/>
        <source>Show the Inbox</source>
        <translation>Mostrar Recibidos</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/answer.py"/>
        <source>The callback, as JSON</source>
        <translation>El callback, como JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/answer.py"/>
        <source>What a tap brings back</source>
        <translation>Lo que devuelve un toque</translation>
    </message>
</context>
<context>
    <name>AppearancePanel</name>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>The window changes at once; nothing is lost by it, and what is being sent goes on. Messages stay in the language that they are written in.</source>
        <translation>La ventana cambia al instante; no se pierde nada y lo que se está enviando continúa. Los mensajes conservan el idioma en que están escritos.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>“Like the system” follows your desktop, where the desktop says which it is.</source>
        <translation>«Como el sistema» sigue a su escritorio, si este indica cuál es.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <location filename="../../composer/ui/lists/banner.py"/>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/banner.py"/>
        <source>The message itself: {0}</source>
        <translation>El propio mensaje: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/banner.py"/>
        <source>{0} And {1} more.</source>
        <translation>{0} Y {1} más.</translation>
    </message>
</context>
<context>
    <name>BatchStrip</name>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>1 more</source>
        <translation>1 más</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>Cancel the rest…</source>
        <translation>Cancelar el resto…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>Go on sending</source>
        <translation>Seguir enviando</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>Paused: {0}</source>
        <translation>En pausa: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>Preparing {0} messages…</source>
        <translation>Preparando {0} mensajes…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>Preparing: {0} written down</source>
        <translation>Preparando: {0} anotados</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>Show another batch that is on its way</source>
        <translation>Mostrar otro lote que está en camino</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>Show in Deliveries</source>
        <translation>Mostrar en Entregas</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>Stop for now; what is leaving still leaves</source>
        <translation>Detener por ahora; lo que ya está saliendo, sale</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>Stopped: {0}</source>
        <translation>Detenido: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/batch_strip.py"/>
        <source>{0} more</source>
        <translation>{0} más</translation>
    </message>
</context>
<context>
    <name>BringingIn</name>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>1 brought up to date.</source>
        <translation>1 actualizada.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>1 template added.</source>
        <translation>1 plantilla añadida.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>1 was here already.</source>
        <translation>1 ya estaba aquí.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>JSON and text (*.json *.txt);;All files (*)</source>
        <translation>JSON y texto (*.json *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>Open a folder of templates</source>
        <translation>Abrir una carpeta de plantillas</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>Open templates</source>
        <translation>Abrir plantillas</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>That is not on this computer. Save it to a file first.</source>
        <translation>Eso no está en este equipo. Guárdelo antes en un archivo.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>The clipboard holds no text and no files.</source>
        <translation>El portapapeles no contiene texto ni archivos.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>They are of “{0}”: fetch them</source>
        <translation>Son de «{0}»: descargarlas</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>{0} brought up to date.</source>
        <translation>{0} actualizadas.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>{0} have ids of an account.</source>
        <translation>{0} tienen ID de una cuenta.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>{0} templates added.</source>
        <translation>{0} plantillas añadidas.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>{0} were here already.</source>
        <translation>{0} ya estaban aquí.</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <location filename="../../composer/ui/forms/calendar.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/calendar.py"/>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/calendar.py"/>
        <source>Choose a date and time</source>
        <translation>Elegir fecha y hora</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/calendar.py"/>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/calendar.py"/>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/calendar.py"/>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/calendar.py"/>
        <source>Sent in UTC: {0}</source>
        <translation>Se envía en UTC: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/calendar.py"/>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/calendar.py"/>
        <source>Time on this computer&apos;s clock</source>
        <translation>Hora del reloj de este equipo</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <location filename="../../composer/ui/welcome/card.py"/>
        <source>&amp;Skip</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/card.py"/>
        <source>Move {0} down</source>
        <translation>Bajar {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/card.py"/>
        <source>Move {0} up</source>
        <translation>Subir {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/card.py"/>
        <source>Remove {0}</source>
        <translation>Quitar {0}</translation>
    </message>
</context>
<context>
    <name>CardHead</name>
    <message>
        <location filename="../../composer/ui/forms/card.py"/>
        <source>{0}, closed</source>
        <translation>{0}, contraído</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/card.py"/>
        <source>{0}, open</source>
        <translation>{0}, expandido</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <location filename="../../composer/ui/deliveries/card.py"/>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/card.py"/>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/card.py"/>
        <source>Who acts</source>
        <translation>Quién actúa</translation>
    </message>
</context>
<context>
    <name>CardsBox</name>
    <message>
        <location filename="../../composer/ui/forms/cards.py"/>
        <source>{0} is the limit.</source>
        <translation>{0} es el límite.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>Failures by code</source>
        <translation>Fallos por código</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>Nothing failed in this time.</source>
        <translation>No falló nada en este periodo.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>Outcomes by day</source>
        <translation>Resultados por día</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>Show the numbers as a table</source>
        <translation>Mostrar los números en una tabla</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>Why messages failed</source>
        <translation>Por qué fallaron los mensajes</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <location filename="../../composer/ui/forms/lists.py"/>
        <source>Remove {0}</source>
        <translation>Quitar {0}</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>Choose a column…</source>
        <translation>Elegir una columna…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>Everybody gets the same message.</source>
        <translation>Todos reciben el mismo mensaje.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/columns.py"/>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>Leave out rows with warnings</source>
        <translation>Omitir las filas con advertencias</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>None: each number has its own</source>
        <translation>Ninguno: cada número lleva el suyo</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>Numbers are in</source>
        <translation>Los números están en</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/columns.py"/>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/columns.py"/>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>Send it as it stands, with its braces</source>
        <translation>Enviar tal como está, con sus llaves</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>Send to a number each time it is in the list</source>
        <translation>Enviar a un número cada vez que figure en la lista</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>The column with the recipients’ numbers</source>
        <translation>La columna con los números de los destinatarios</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>The country of numbers without a country code</source>
        <translation>El país de los números sin prefijo de país</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>The first line names the columns</source>
        <translation>La primera línea da nombre a las columnas</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>What is filled into the message:</source>
        <translation>Lo que se rellena en el mensaje:</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>What {0} stands for</source>
        <translation>Qué significa {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>Write {0} into a text to put in each row’s value.</source>
        <translation>Escriba {0} en un texto para poner el valor de cada fila.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>{0} rows with one column.</source>
        <translation>{0} filas con una columna.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>{0} rows, {1} columns, separated by {2}.</source>
        <translation>{0} filas, {1} columnas, separadas por {2}.</translation>
    </message>
</context>
<context>
    <name>CommandDesk</name>
    <message>
        <location filename="../../composer/ui/commands/desk.py"/>
        <source>All commands…</source>
        <translation>Todos los comandos…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/desk.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/desk.py"/>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/desk.py"/>
        <source>keys hotkeys</source>
        <translation>teclas atajos combinaciones</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>1 difference from “{0}”:</source>
        <translation>1 diferencia con «{0}»:</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>All languages</source>
        <translation>Todos los idiomas</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>Back to the template</source>
        <translation>Volver a la plantilla</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>Built the same</source>
        <translation>Misma estructura</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>It says the same as “{0}”.</source>
        <translation>Dice lo mismo que «{0}».</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>The template to compare with</source>
        <translation>La plantilla con la que comparar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>To compare any two, select both in the list: the second with Ctrl held down.</source>
        <translation>Para comparar dos cualesquiera, selecciónelas en la lista: la segunda, con Ctrl pulsado.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>What differs</source>
        <translation>En qué se diferencian</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>{0} differences from “{1}”:</source>
        <translation>{0} diferencias con «{1}»:</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>{0}: the others are compared with it</source>
        <translation>{0}: los demás se comparan con este</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>“{0}” in {1} languages, all built the same.</source>
        <translation>«{0}» en {1} idiomas, todos con la misma estructura.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>“{0}” in {1} languages; one is built differently.</source>
        <translation>«{0}» en {1} idiomas; uno tiene otra estructura.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/compare.py"/>
        <source>“{0}” in {1} languages; {2} are built differently.</source>
        <translation>«{0}» en {1} idiomas; {2} tienen otra estructura.</translation>
    </message>
</context>
<context>
    <name>ComposePage</name>
    <message>
        <location filename="../../composer/ui/compose/page.py"/>
        <source>A type of message that cannot be shown here</source>
        <translation>Un tipo de mensaje que no se puede mostrar aquí</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/page.py"/>
        <source>Account settings…</source>
        <translation>Ajustes de la cuenta…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/page.py"/>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/page.py"/>
        <source>One thing must be mended before this can be sent.</source>
        <translation>Hay que corregir una cosa antes de poder enviar esto.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/page.py"/>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/page.py"/>
        <source>Problems ({0})</source>
        <translation>Problemas ({0})</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/page.py"/>
        <source>The text in the JSON pane is not in the message yet: mend it, or undo.</source>
        <translation>El texto del panel JSON aún no está en el mensaje: corríjalo o deshaga.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/page.py"/>
        <source>{0} things must be mended before this can be sent.</source>
        <translation>Hay que corregir {0} cosas antes de poder enviar esto.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/page.py"/>
        <source>“{0}” sends to its test recipients only, and this number is not one of them. Nothing was sent.</source>
        <translation>«{0}» solo envía a sus destinatarios de prueba, y este número no es uno de ellos. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/page.py"/>
        <source>“{0}” sends to its test recipients only, and {1} of these numbers are not among them. Nothing was sent.</source>
        <translation>«{0}» solo envía a sus destinatarios de prueba, y {1} de estos números no están entre ellos. No se envió nada.</translation>
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
        <translation> ¿Quiso decir «{meant}»?</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source> LINK says: “{0}”</source>
        <extracomment>said.sentence</extracomment>
        <translation> LINK dice: «{0}»</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source> LINK&apos;s example has it so, its table does not. What LINK does with it is not confirmed.</source>
        <translation> Así figura en el ejemplo de LINK, pero no en su tabla. No está confirmado qué hace LINK con ello.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source> LINK’s code is {0}.</source>
        <extracomment>said.code</extracomment>
        <translation> El código de LINK es {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta_answers.py"/>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source> Meta says: “{0}”</source>
        <extracomment>own; said</extracomment>
        <translation> Meta dice: «{0}»</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source> Mobile numbers there have {digits} digits after +{code}.</source>
        <translation> Los números móviles de allí tienen {digits} cifras después de +{code}.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/decoding.py"/>
        <source> Open it in your spreadsheet and save it as “CSV UTF-8”, or copy the rows there and paste them.</source>
        <translation> Ábralo en su hoja de cálculo y guárdelo como «CSV UTF-8», o copie allí las filas y péguelas.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source> They differ in their recipients: the first was opened. Paste the others one at a time.</source>
        <translation> Difieren en los destinatarios: se abrió la primera. Pegue las demás una por una.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_payload.py"/>
        <source> in small letters</source>
        <translation> en minúsculas</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source> to {0}</source>
        <extracomment>_count(destinations, &apos;recipient&apos;)</extracomment>
        <translation> a {0}</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source> with {0}</source>
        <extracomment>_count(messages, &apos;message&apos;)</extracomment>
        <translation> con {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media.py"/>
        <source> {0}, at most {1}.</source>
        <extracomment>formats.names; formats.size</extracomment>
        <translation> {0}, como máximo {1}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>+46…, then Enter</source>
        <translation>+46… y luego Intro</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/touch.py"/>
        <source>, chosen</source>
        <translation>, elegido</translation>
    </message>
    <message>
        <location filename="../../composer/ui/dates.py"/>
        <source>, yyyy</source>
        <translation>, yyyy</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>0 to 23.</source>
        <translation>De 0 a 23.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>0 to 59.</source>
        <translation>De 0 a 59.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>1 changed there.</source>
        <translation>1 cambió allí.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>1 did not leave.</source>
        <translation>1 no salió.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/saving.py"/>
        <source>1 file that was there was replaced.</source>
        <translation>Se reemplazó 1 archivo que ya existía.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>1 for January to 12.</source>
        <translation>De 1 (enero) a 12.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>1 for Monday to 7 for Sunday.</source>
        <translation>De 1 (lunes) a 7 (domingo).</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>1 is left out; the list says why.</source>
        <translation>1 queda fuera; la lista dice por qué.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>1 is new here.</source>
        <translation>1 es nueva aquí.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>1 is no longer there.</source>
        <translation>1 ya no está allí.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>1 may have arrived: no answer came.</source>
        <translation>1 puede haber llegado: no hubo respuesta.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>1 of the selected is at no account.</source>
        <translation>1 de las seleccionadas no está en ninguna cuenta.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/interactive.py"/>
        <source>1 product</source>
        <translation>1 producto</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/interactive.py"/>
        <source>1 section</source>
        <translation>1 sección</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>1 template of “{0}” was fetched.</source>
        <translation>Se descargó 1 plantilla de «{0}».</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>1 template was deleted at its account.</source>
        <translation>Se eliminó 1 plantilla de su cuenta.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>1 template was fetched.</source>
        <translation>Se descargó 1 plantilla.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>1 template was submitted.</source>
        <translation>Se envió a revisión 1 plantilla.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>1 to 31.</source>
        <translation>De 1 a 31.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>1 to 90. The footer then says so.</source>
        <translation>De 1 a 90. El pie de página lo indica entonces.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>1 was changed here and is not submitted.</source>
        <translation>1 se cambió aquí y no se ha enviado a revisión.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>1 was changed here and there: what you wrote stays.</source>
        <translation>1 se cambió aquí y allí: se conserva lo que usted escribió.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>1 was not tried.</source>
        <translation>1 no se intentó.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>1 was refused.</source>
        <translation>1 se rechazó.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_formats.py"/>
        <source>100 KB, or 500 KB when it moves</source>
        <translation>100 KB, o 500 KB si está animado</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>14 days</source>
        <translation>14 días</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_formats.py"/>
        <source>16 MB</source>
        <translation>16 MB</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>24 hours over</source>
        <translation>Pasadas 24 horas</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>25 February 2027, 15:33</source>
        <translation>25 de febrero de 2027, 15:33</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_formats.py"/>
        <source>5 MB</source>
        <translation>5 MB</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <location filename="../../composer/messages/image/__init__.py"/>
        <source>A JPEG or PNG picture of at most 5 MB, with a caption if you like.</source>
        <translation>Una imagen JPEG o PNG de 5 MB como máximo, con leyenda si lo desea.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/sticker/__init__.py"/>
        <source>A WebP picture of 512 by 512 pixels: at most 100 KB, or 500 KB when it moves. It has no caption.</source>
        <translation>Una imagen WebP de 512 por 512 píxeles: 100 KB como máximo, o 500 KB si está animada. No tiene leyenda.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/link.py"/>
        <source>A backslash in a text is followed by a letter that means nothing there.</source>
        <translation>Una barra inversa en un texto va seguida de una letra que ahí no significa nada.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/scalars.py"/>
        <source>A backslash stands outside a text.</source>
        <translation>Hay una barra inversa fuera de un texto.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A backslash that means nothing in line {lines} was left out.</source>
        <translation>Se omitió una barra inversa sin significado en la línea {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <source>A body</source>
        <translation>Un cuerpo</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>A body cannot begin with a gap. Write a word before {gap}.</source>
        <translation>El cuerpo no puede empezar con una variable. Escriba una palabra antes de {gap}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>A body cannot end with a gap. Write a word after {gap}.</source>
        <translation>El cuerpo no puede acabar con una variable. Escriba una palabra después de {gap}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>A button for a one-time code belongs into an authentication template.</source>
        <translation>Un botón para un código de un solo uso corresponde a una plantilla de autenticación.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>A button of the type {kind} has no “{key}”.</source>
        <translation>Un botón del tipo {kind} no tiene «{key}».</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source>A button takes one value; here are {count}.</source>
        <translation>Un botón admite un valor; aquí hay {count}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source>A button that calls a number has no gap: leave it out. Meta refuses it here.</source>
        <translation>Un botón que llama a un número no tiene variable: omítala. Meta la rechaza aquí.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/cta_url/__init__.py"/>
        <source>A button that opens a web page</source>
        <translation>Un botón que abre una página web</translation>
    </message>
    <message>
        <location filename="../../composer/messages/catalog/__init__.py"/>
        <source>A button that opens your whole catalog</source>
        <translation>Un botón que abre todo su catálogo</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location_request/__init__.py"/>
        <source>A button that sends the recipient&apos;s place</source>
        <translation>Un botón que envía la ubicación del destinatario</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/carousel.py"/>
        <source>A card has a header, a body and buttons; “{kind}” does not belong to it.</source>
        <translation>Una tarjeta tiene encabezado, cuerpo y botones; «{kind}» no corresponde a ella.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>A card has a header, a body and buttons; “{part}” does not belong to it.</source>
        <translation>Una tarjeta tiene encabezado, cuerpo y botones; «{part}» no corresponde a ella.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>A card has one or two buttons; here are {count}.</source>
        <translation>Una tarjeta tiene uno o dos botones; aquí hay {count}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>A card’s buttons are quick replies, web addresses or phone numbers; “{kind}” does not belong there.</source>
        <translation>Los botones de una tarjeta son respuestas rápidas, direcciones web o números de teléfono; «{kind}» no corresponde ahí.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <source>A carousel has cards, and no values of its own.</source>
        <translation>Un carrusel tiene tarjetas, y ningún valor propio.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/carousel.py"/>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>A carousel has {least} to {most} cards; here are {count}.</source>
        <translation>Un carrusel tiene de {least} a {most} tarjetas; aquí hay {count}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>A choice of up to 30 products of the catalog that is linked to your WhatsApp Business Account, in sections. The recipient opens it, fills a cart and sends it to you as an order.</source>
        <translation>Una selección de hasta 30 productos del catálogo vinculado a su cuenta de WhatsApp Business, en secciones. El destinatario la abre, llena un carrito y se lo envía como pedido.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A closing brace or bracket too many in line {lines} was left out.</source>
        <translation>Se omitió una llave o un corchete de cierre sobrante en la línea {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/lenient.py"/>
        <source>A colon and a value are missing after “{0}”.</source>
        <extracomment>short(key)</extracomment>
        <translation>Faltan los dos puntos y un valor después de «{0}».</translation>
    </message>
    <message>
        <location filename="../../composer/formats/link.py"/>
        <source>A colon is missing after the key.</source>
        <translation>Faltan los dos puntos después de la clave.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A colon was missing in line {lines}.</source>
        <translation>Faltaban los dos puntos en la línea {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/link.py"/>
        <source>A comma is missing here.</source>
        <translation>Aquí falta una coma.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A comma too many in line {lines} was left out.</source>
        <translation>Se omitió una coma sobrante en la línea {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A comma was missing after line {lines}.</source>
        <translation>Faltaba una coma después de la línea {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A comma was missing in line {lines}.</source>
        <translation>Faltaba una coma en la línea {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A comment in line {lines} was left out.</source>
        <translation>Se omitió un comentario en la línea {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>A component of a template</source>
        <translation>Un componente de una plantilla</translation>
    </message>
    <message>
        <location filename="../../composer/templates/review.py"/>
        <source>A definition must be an object in braces.</source>
        <translation>Una definición debe ser un objeto entre llaves.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>A draft can be tried before it is published. Without an answer the published flow opens.</source>
        <translation>Un borrador se puede probar antes de publicarlo. Sin respuesta se abre el flujo publicado.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/status.py"/>
        <source>A failure was reported, and the message arrived nevertheless.</source>
        <translation>Se informó de un fallo, pero el mensaje llegó a pesar de todo.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>A field has a wrong value</source>
        <translation>Un campo tiene un valor incorrecto</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>A field is missing</source>
        <translation>Falta un campo</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>A field is not accepted</source>
        <translation>Un campo no se acepta</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>A field of the message is unknown, misspelt or too long. The details name it.</source>
        <translation>Un campo del mensaje es desconocido, está mal escrito o es demasiado largo. Los detalles lo nombran.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>A field too many</source>
        <translation>Un campo de más</translation>
    </message>
    <message>
        <location filename="../../composer/messages/document/__init__.py"/>
        <source>A file of at most 100 MB. Give it a file name: without one the recipient sees a made-up name.</source>
        <translation>Un archivo de 100 MB como máximo. Póngale un nombre: sin él, el destinatario ve uno inventado.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/document/__init__.py"/>
        <source>A file to open or keep</source>
        <translation>Un archivo para abrir o guardar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/video/__init__.py"/>
        <source>A film with a caption</source>
        <translation>Un vídeo con leyenda</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>A footer cannot have gaps.</source>
        <translation>El pie de página no puede tener variables.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>A form that opens inside WhatsApp</source>
        <translation>Un formulario que se abre dentro de WhatsApp</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <source>A header</source>
        <translation>Un encabezado</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>A header can have one gap; here are {count}.</source>
        <translation>Un encabezado puede tener una variable; aquí hay {count}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>A header cannot have * _ ~ or `: its text is always bold.</source>
        <translation>Un encabezado no puede tener * _ ~ ni `: su texto va siempre en negrita.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>A header must be one line.</source>
        <translation>Un encabezado debe ocupar una sola línea.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/picture.py"/>
        <source>A header of the type “{0}” is not known, so it is not drawn.</source>
        <translation>No se conoce un encabezado del tipo «{0}», así que no se dibuja.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <source>A header takes one value; here are {count}.</source>
        <translation>Un encabezado admite un valor; aquí hay {count}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/lenient.py"/>
        <location filename="../../composer/formats/link.py"/>
        <source>A key in double quotation marks is missing here.</source>
        <translation>Aquí falta una clave entre comillas dobles.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A key in line {lines} had no quotation marks.</source>
        <translation>Una clave en la línea {lines} no tenía comillas.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/lenient.py"/>
        <source>A key is missing before this bracket.</source>
        <translation>Falta una clave antes de este corchete.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>A limited-time offer has a button with a web address, and before it at most one that copies the code.</source>
        <translation>Una oferta por tiempo limitado tiene un botón con una dirección web y, antes de él, como máximo uno que copia el código.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>A limited-time offer has no footer.</source>
        <translation>Una oferta por tiempo limitado no tiene pie de página.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/link.py"/>
        <source>A line break or another control character stands inside a text.</source>
        <translation>Hay un salto de línea u otro carácter de control dentro de un texto.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>A link can have one gap, here are {count}.</source>
        <translation>Un enlace puede tener una variable; aquí hay {count}.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/decoding.py"/>
        <source>A list can have {0} MB. Split it into several files.</source>
        <extracomment>MOST_BYTES // 1000000</extracomment>
        <translation>Una lista puede tener {0} MB. Divídala en varios archivos.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/reading.py"/>
        <source>A list can have {0} rows. Split it into several files.</source>
        <extracomment>MOST_ROWS</extracomment>
        <translation>Una lista puede tener {0} filas. Divídala en varios archivos.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>A list of {0} of Meta&apos;s, put into LINK&apos;s words.</source>
        <extracomment>_count(each, &apos;request&apos;)</extracomment>
        <translation>Una lista de {0} de Meta, pasada al formato de LINK.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/reading.py"/>
        <source>A list of {0} templates.</source>
        <extracomment>len(entries)</extracomment>
        <translation>Una lista de {0} plantillas.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>A list of {0}, of which the first request was opened. Paste the others one at a time.</source>
        <extracomment>len(each)</extracomment>
        <translation>Una lista de {0}, de la que se abrió la primera solicitud. Pegue las demás una por una.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>A list of {0}.</source>
        <extracomment>_count(messages, &apos;message&apos;)</extracomment>
        <translation>Una lista de {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/reading.py"/>
        <source>A list with one template, {0}.</source>
        <extracomment>_called(entries[0])</extracomment>
        <translation>Una lista con una plantilla, {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>A live account sends to the test recipients below and to nobody else, until you choose “Everybody”: nothing reaches a customer by mistake. Other accounts send to everybody unless you say otherwise.</source>
        <translation>Una cuenta real envía a los destinatarios de prueba de abajo y a nadie más hasta que elija «Todos»: así nada llega por error a un cliente. Las demás cuentas envían a todos, salvo que indique otra cosa.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/video/__init__.py"/>
        <source>A look around</source>
        <translation>Un recorrido</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_payload.py"/>
        <source>A media id works faster than a link, and Meta recommends it.</source>
        <translation>Un ID multimedia es más rápido que un enlace, y Meta lo recomienda.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>A menu of up to ten rows to choose from</source>
        <translation>Un menú de hasta diez filas para elegir</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/own_rules.py"/>
        <source>A message can only be marked as “read”.</source>
        <translation>Un mensaje solo se puede marcar como «read» (leído).</translation>
    </message>
    <message>
        <location filename="../../composer/ui/notices/words.py"/>
        <source>A message did not arrive</source>
        <translation>Un mensaje no llegó</translation>
    </message>
    <message>
        <location filename="../../composer/messages/unknown.py"/>
        <source>A message must be an object in braces.</source>
        <translation>Un mensaje debe ser un objeto entre llaves.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>A message of Meta&apos;s {0}; it was put into LINK&apos;s words.</source>
        <extracomment>api.name</extracomment>
        <translation>Un mensaje de {0} de Meta; se pasó al formato de LINK.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>A message of type “{0}”.</source>
        <extracomment>short(named); told[0]</extracomment>
        <translation>Un mensaje del tipo «{0}».</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/words.py"/>
        <source>A message that Composer does not know</source>
        <translation>Un mensaje que Composer no conoce</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/bubble.py"/>
        <source>A message that is not in the journal</source>
        <translation>Un mensaje que no está en el diario</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/__init__.py"/>
        <source>A message that was approved beforehand. The only kind that reaches people who did not write to you in the last 24 hours. Give its name, its language, and a value for each of its gaps.</source>
        <translation>Un mensaje aprobado de antemano. El único tipo que llega a quienes no le escribieron en las últimas 24 horas. Indique su nombre, su idioma y un valor para cada una de sus variables.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>A message with a button that opens a flow: a form of several screens that was made in WhatsApp Manager. What the recipient fills in comes back as a message.</source>
        <translation>Un mensaje con un botón que abre un flujo: un formulario de varias pantallas creado en el Administrador de WhatsApp. Lo que rellena el destinatario vuelve como mensaje.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/bringing_in.py"/>
        <source>A message with a template: this is a sketch of the template, with words to write.</source>
        <translation>Un mensaje con una plantilla: esto es un esbozo de la plantilla, con textos por escribir.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>A message with one button that opens a list of up to ten rows. The recipient chooses one; the chat shows its title as the answer, and you get its id. It can be sent within 24 hours of the recipient&apos;s last message.</source>
        <translation>Un mensaje con un botón que abre una lista de hasta diez filas. El destinatario elige una; el chat muestra su título como respuesta y usted recibe su ID. Se puede enviar hasta 24 horas después del último mensaje del destinatario.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/cta_url/__init__.py"/>
        <source>A message with one button that opens a web page. The long address stays out of sight. WhatsApp does not tell you that it was tapped.</source>
        <translation>Un mensaje con un botón que abre una página web. La dirección larga queda oculta. WhatsApp no le avisa de que se tocó.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/__init__.py"/>
        <source>A message with one to three buttons. A tap sends the button&apos;s title back as an answer, and you get its id.</source>
        <translation>Un mensaje con uno a tres botones. Un toque devuelve el título del botón como respuesta, y usted recibe su ID.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location_request/__init__.py"/>
        <source>A message with the button “Send location”. The recipient chooses where they are, or another place, and you get it as a message.</source>
        <translation>Un mensaje con el botón «Enviar ubicación». El destinatario elige dónde está, u otro lugar, y usted lo recibe como mensaje.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/catalog/__init__.py"/>
        <source>A message with the button “View catalog”. The recipient sees all products of the catalog that is linked to your WhatsApp Business Account, and can order.</source>
        <translation>Un mensaje con el botón «Ver catálogo». El destinatario ve todos los productos del catálogo vinculado a su cuenta de WhatsApp Business y puede hacer un pedido.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>A message.</source>
        <translation>Un mensaje.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A missing closing brace or bracket was added in line {lines}.</source>
        <translation>Se añadió una llave o un corchete de cierre que faltaba en la línea {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A missing opening brace was added in line {lines}.</source>
        <translation>Se añadió una llave de apertura que faltaba en la línea {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/messages.py"/>
        <source>A new message. Undo (Ctrl+Z) brings the old one back.</source>
        <translation>Un mensaje nuevo. Deshacer (Ctrl+Z) recupera el anterior.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A number in line {lines} has more digits than can be kept exactly; it was rounded.</source>
        <translation>Un número en la línea {lines} tiene más cifras de las que se pueden conservar con exactitud; se redondeó.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A number in line {lines} was not written as JSON has it.</source>
        <translation>Un número en la línea {lines} no estaba escrito como en JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/template_calls.py"/>
        <source>A number is missing</source>
        <translation>Falta un número</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>A parameter has new lines, tabs or many spaces.</source>
        <translation>Un parámetro tiene saltos de línea, tabulaciones o muchos espacios.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>A parameter is longer than the template allows.</source>
        <translation>Un parámetro es más largo de lo que permite la plantilla.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>A parameter is of another kind than the template wants.</source>
        <translation>Un parámetro no es del tipo que pide la plantilla.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/payload.py"/>
        <source>A part of the name is missing: beside the formatted name, give at least a first name, last name, middle name, prefix or suffix.</source>
        <translation>Falta una parte del nombre: además del nombre con formato, indique al menos nombre, apellidos, segundo nombre, tratamiento o sufijo.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>A part of the template is too long</source>
        <translation>Una parte de la plantilla es demasiado larga</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/definition.py"/>
        <source>A part of this template is of a type that is not known, so it is not drawn.</source>
        <translation>Una parte de esta plantilla es de un tipo desconocido, así que no se dibuja.</translation>
    </message>
    <message>
        <location filename="../../composer/connections.py"/>
        <source>A password is missing</source>
        <translation>Falta una contraseña</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>A payment problem</source>
        <translation>Un problema de pago</translation>
    </message>
    <message>
        <location filename="../../composer/messages/image/__init__.py"/>
        <source>A picture with a caption</source>
        <translation>Una imagen con leyenda</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>A picture, video or document in a template&apos;s header has no caption. Remove it.</source>
        <translation>Una imagen, un vídeo o un documento en el encabezado de una plantilla no tiene leyenda. Quítela.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/__init__.py"/>
        <source>A place on the map</source>
        <translation>Un lugar en el mapa</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/__init__.py"/>
        <source>A place that the recipient can open in a map. Copy latitude and longitude from any map, in degrees.</source>
        <translation>Un lugar que el destinatario puede abrir en un mapa. Copie la latitud y la longitud de cualquier mapa, en grados.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>A placeholder stands at the edge</source>
        <translation>Hay una variable en un extremo</translation>
    </message>
    <message>
        <location filename="../../composer/messages/text/__init__.py"/>
        <source>A plain text message. Like every free-form message it reaches only people who wrote to you in the last 24 hours; to start a conversation, use a template.</source>
        <translation>Un mensaje de texto sencillo. Como todo mensaje de formato libre, solo llega a quienes le escribieron en las últimas 24 horas; para iniciar una conversación, use una plantilla.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive_payload.py"/>
        <source>A provider is for links; with a media id it has no effect.</source>
        <translation>Un proveedor es para enlaces; con un ID multimedia no tiene efecto.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>A proxy stands between this computer and the server and did not let the request through.</source>
        <translation>Hay un proxy entre este equipo y el servidor que no dejó pasar la solicitud.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/__init__.py"/>
        <source>A question with up to three answers</source>
        <translation>Una pregunta con hasta tres respuestas</translation>
    </message>
    <message>
        <location filename="../../composer/lists/reading.py"/>
        <source>A quotation mark is never closed, so quotation marks were read as letters.</source>
        <translation>Hay comillas que no se cierran, así que las comillas se leyeron como letras.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <source>A quote needs a space behind the &gt;.</source>
        <translation>Una cita necesita un espacio después de &gt;.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product/__init__.py"/>
        <source>A rain jacket</source>
        <translation>Un impermeable</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/own_rules.py"/>
        <source>A recipient is missing.</source>
        <translation>Falta un destinatario.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/own_rules.py"/>
        <source>A recipient must be text: a WhatsApp id or a phone number.</source>
        <translation>Un destinatario debe ser texto: un ID de WhatsApp o un número de teléfono.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/own_rules.py"/>
        <source>A recipient should be text in quotation marks; Meta&apos;s reference has no numbers here.</source>
        <translation>Un destinatario debería ser texto entre comillas; la referencia de Meta no tiene números aquí.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/audio/__init__.py"/>
        <source>A recording to listen to</source>
        <translation>Una grabación para escuchar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>A report comes before LINK’s answer</source>
        <translation>Llega un informe antes que la respuesta de LINK</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>A request</source>
        <translation>Una solicitud</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>A sample for the gap is missing.</source>
        <translation>Falta un ejemplo para la variable.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>A sample for the gap {gap} is missing.</source>
        <translation>Falta un ejemplo para la variable {gap}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>A sample of the code is missing.</source>
        <translation>Falta un ejemplo del código.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/component.py"/>
        <source>A sample of the header’s file is missing: the handle that Meta’s upload gave for it.</source>
        <translation>Falta un ejemplo del archivo del encabezado: el identificador («handle») que dio Meta al subirlo.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>A sample of the link is missing.</source>
        <translation>Falta un ejemplo del enlace.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <source>A second ` on the same line is needed, with text between the two.</source>
        <translation>Hace falta un segundo ` en la misma línea, con texto entre los dos.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>A second, smaller line below the title.</source>
        <translation>Una segunda línea, más pequeña, debajo del título.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A semicolon in line {lines} was read as a comma.</source>
        <translation>Un punto y coma en la línea {lines} se leyó como coma.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/definition.py"/>
        <source>A service provider reports that phones show a card of the first address above the text of a template. Meta does not document it, so it is not drawn.</source>
        <translation>Un proveedor de servicios dice que los teléfonos muestran una tarjeta de la primera dirección encima del texto de una plantilla. Meta no lo documenta, así que no se dibuja.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <source>A short title in bold above the body. Emoji are fine, formatting marks are not.</source>
        <translation>Un título breve en negrita encima del cuerpo. Se admiten emojis, pero no marcas de formato.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <source>A small grey line below the body.</source>
        <translation>Una pequeña línea gris debajo del cuerpo.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>A small grey line, at most 60 characters, without gaps.</source>
        <translation>Una pequeña línea gris, de 60 caracteres como máximo, sin variables.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/sticker/__init__.py"/>
        <source>A small picture without a bubble</source>
        <translation>Una imagen pequeña sin globo</translation>
    </message>
    <message>
        <location filename="../../composer/messages/audio/__init__.py"/>
        <source>A sound file of at most 16 MB: AAC, AMR, MP3, M4A, or OGG with the Opus codec. It has no caption; write a text message before it.</source>
        <translation>Un archivo de sonido de 16 MB como máximo: AAC, AMR, MP3, M4A u OGG con el códec Opus. No tiene leyenda; escriba antes un mensaje de texto.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/numbers.py"/>
        <source>A spreadsheet shortened this number to {number}, so its last digits are lost. Format the column there as text, and fetch the numbers anew.</source>
        <translation>Una hoja de cálculo acortó este número a {number}, así que perdió las últimas cifras. Dé allí formato de texto a la columna y vuelva a traer los números.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/pointing.py"/>
        <source>A stand-in:</source>
        <translation>Sustituto:</translation>
    </message>
    <message>
        <location filename="../../composer/templates/reading.py"/>
        <source>A stored template</source>
        <translation>Una plantilla guardada</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A tab or another control character stood inside a text in line {lines}; it was kept.</source>
        <translation>Había una tabulación u otro carácter de control dentro de un texto en la línea {lines}; se conservó.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <location filename="../../composer/templates/reading.py"/>
        <source>A template</source>
        <translation>Una plantilla</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>A template can have {limit} buttons; here are {count}.</source>
        <translation>Una plantilla puede tener {limit} botones; aquí hay {count}.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>A template with this name and language was deleted less than 30 days ago.</source>
        <translation>Hace menos de 30 días se eliminó una plantilla con este nombre e idioma.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>A template’s text may not begin or end with a placeholder.</source>
        <translation>El texto de una plantilla no puede empezar ni acabar con una variable.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>A test number only sends to the recipients on its list.</source>
        <translation>Un número de prueba solo envía a los destinatarios de su lista.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>A text fits every gap. Money and dates are shown in the way of the phone&apos;s language.</source>
        <translation>Un texto sirve para cualquier variable. El dinero y las fechas se muestran según el idioma del teléfono.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>A text fits every gap. Money and dates are shown in the way of the phone’s language.</source>
        <translation>Un texto sirve para cualquier variable. El dinero y las fechas se muestran según el idioma del teléfono.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A text in line {lines} was in other than double quotation marks.</source>
        <translation>Un texto en la línea {lines} no estaba entre comillas dobles.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>A text of the template is over its limit.</source>
        <translation>Un texto de la plantilla supera su límite.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/link.py"/>
        <location filename="../../composer/formats/quoted.py"/>
        <source>A text that begins here has no closing quotation mark.</source>
        <translation>Un texto que empieza aquí no tiene comillas de cierre.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A text that begins in line {lines} runs over several lines; the line breaks were kept.</source>
        <translation>Un texto que empieza en la línea {lines} ocupa varias líneas; se conservaron los saltos de línea.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>A timestamp stands alone: leave out either it or the parts of the date.</source>
        <translation>Una marca de tiempo va sola: omita o bien esta o bien las partes de la fecha.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <source>A title above the body, or nothing. This kind of message can have no picture there.</source>
        <translation>Un título encima del cuerpo, o nada. Este tipo de mensaje no puede tener ahí una imagen.</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>A user name cannot contain a colon.</source>
        <translation>Un nombre de usuario no puede contener dos puntos.</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <source>A user name cannot contain line breaks or other invisible characters.</source>
        <translation>Un nombre de usuario no puede contener saltos de línea ni otros caracteres invisibles.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>A user of your client. Composer logs in with it and keeps the token that it gets in memory only.</source>
        <translation>Un usuario de su cliente. Composer inicia sesión con él y conserva el token que recibe solo en la memoria.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>A value does not fit its placeholder: a wrong type, or line breaks, tabs or many spaces where none may be.</source>
        <translation>Un valor no encaja en su variable: tipo incorrecto, o saltos de línea, tabulaciones o muchos espacios donde no puede haberlos.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>A value has the wrong form</source>
        <translation>Un valor tiene una forma incorrecta</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>A value in line {lines} had no quotation marks and was read as text.</source>
        <translation>Un valor en la línea {lines} no tenía comillas y se leyó como texto.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/lenient.py"/>
        <source>A value is missing after “{0}”.</source>
        <extracomment>short(top.key)</extracomment>
        <translation>Falta un valor después de «{0}».</translation>
    </message>
    <message>
        <location filename="../../composer/formats/link.py"/>
        <location filename="../../composer/formats/scalars.py"/>
        <source>A value is missing here, or is not written as JSON.</source>
        <translation>Aquí falta un valor, o no está escrito como JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>A value is not valid</source>
        <translation>Un valor no es válido</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <source>A value of the type “{given}” does not belong into {part}.</source>
        <translation>Un valor del tipo «{given}» no corresponde a: {part}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>A version looks like v23.0.</source>
        <translation>Una versión es de la forma v23.0.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/asking.py"/>
        <source>A word of your own that comes back with the answer, so that you know which message it is for.</source>
        <translation>Una palabra propia que vuelve con la respuesta, para que sepa a qué mensaje corresponde.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/editing.py"/>
        <source>A {0} template can be edited as often as you like. It is then reviewed again.</source>
        <extracomment>kind.lower()</extracomment>
        <translation>Una plantilla en estado «{0}» se puede editar tantas veces como quiera. Después se revisa de nuevo.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source>A {kind} button takes a value of the type “{takes}”; here it is “{given}”.</source>
        <translation>Un botón {kind} admite un valor del tipo «{takes}»; aquí es «{given}».</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>A {part} is possible in the category MARKETING only.</source>
        <translation>{part}: solo es posible en la categoría MARKETING.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_formats.py"/>
        <source>AAC, AMR, MP3, M4A or OGG with Opus</source>
        <translation>AAC, AMR, MP3, M4A u OGG con Opus</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>ADB Unit of Account</source>
        <translation>Unidad de cuenta del BAD</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/content.py"/>
        <source>About product</source>
        <translation>Sobre un producto</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Accepted by LINK</source>
        <translation>Aceptado por LINK</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Accepted by the sandbox</source>
        <translation>Aceptado por el sandbox</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Accepted, but no report ever comes</source>
        <translation>Se acepta, pero nunca llega un informe</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Access denied</source>
        <translation>Acceso denegado</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Access to WhatsApp has expired</source>
        <translation>El acceso a WhatsApp ha caducado</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/kinds.py"/>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/cells.py"/>
        <location filename="../../composer/ui/deliveries/support.py"/>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>Account: {0}, business account {1}</source>
        <translation>Cuenta: {0}, cuenta de empresa {1}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>Account: {0}, number {1}</source>
        <translation>Cuenta: {0}, número {1}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/groups.py"/>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/details.py"/>
        <source>Accounts: {0}</source>
        <extracomment>_accounts(accounts)</extracomment>
        <translation>Cuentas: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/kinds.py"/>
        <source>Add a Cloud API account</source>
        <translation>Añadir una cuenta de Cloud API</translation>
    </message>
    <message>
        <location filename="../../composer/template_calls.py"/>
        <source>Add a Cloud API account with the same WhatsApp Business Account, or manage them in WhatsApp Manager.</source>
        <translation>Añada una cuenta de Cloud API con la misma cuenta de WhatsApp Business, o gestiónelas en el Administrador de WhatsApp.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/kinds.py"/>
        <source>Add a LINK account</source>
        <translation>Añadir una cuenta de LINK</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/__init__.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Add a button</source>
        <translation>Añadir un botón</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/form.py"/>
        <source>Add a card</source>
        <translation>Añadir una tarjeta</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Add a contact</source>
        <translation>Añadir un contacto</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Add a phone number</source>
        <translation>Añadir un número de teléfono</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Add a postal address</source>
        <translation>Añadir una dirección postal</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>Add a product</source>
        <translation>Añadir un producto</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>Add a row</source>
        <translation>Añadir una fila</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>Add a section</source>
        <translation>Añadir una sección</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Add a value</source>
        <translation>Añadir un valor</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Add a web address</source>
        <translation>Añadir una dirección web</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/kinds.py"/>
        <source>Add an On-Premises account</source>
        <translation>Añadir una cuenta On-Premises</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Add an account…</source>
        <translation>Añadir una cuenta…</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Add an app</source>
        <translation>Añadir una aplicación</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Add an e-mail address</source>
        <translation>Añadir un correo electrónico</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Add the recipient to the test number’s list at Meta.</source>
        <translation>Añada el destinatario a la lista del número de prueba en Meta.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/comparing.py"/>
        <source>Added when the message is sent: Meta gives it back in every report.</source>
        <translation>Se añade al enviar el mensaje: Meta lo devuelve en cada informe.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_problems.py"/>
        <source>Added when the message is sent; not written into the draft. Write something else here to send that.</source>
        <translation>Se añade al enviar el mensaje; no se escribe en el borrador. Escriba aquí otra cosa para enviar eso.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/content.py"/>
        <location filename="../../composer/messages/location/__init__.py"/>
        <location filename="../../composer/templates/asking.py"/>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Adds the sentence “For your security, do not share this code.”</source>
        <translation>Añade la frase «Por tu seguridad, no lo compartas.»</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Advise not to share the code</source>
        <translation>Aconsejar no compartir el código</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Afghani</source>
        <translation>Afgani afgano</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Afghanistan</source>
        <translation>Afganistán</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Afrikaans</source>
        <translation>Afrikáans</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>After LINK’s own tries, wait at least 24 hours.</source>
        <translation>Tras los intentos de LINK, espere al menos 24 horas.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Albania</source>
        <translation>Albania</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Albanian</source>
        <translation>Albanés</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Algeria</source>
        <translation>Argelia</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Algerian Dinar</source>
        <translation>Dinar argelino</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>All connections to the server were busy.</source>
        <translation>Todas las conexiones con el servidor estaban ocupadas.</translation>
    </message>
    <message>
        <location filename="../../composer/outbox/words.py"/>
        <source>All of its batch could not be written down, so nothing of it was sent: send it once more.</source>
        <translation>No se pudo anotar todo el lote, así que no se envió nada de él: envíelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/template_buttons.py"/>
        <source>All options</source>
        <translation>Todas las opciones</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>All quick replies must stand together; move this one to the others.</source>
        <translation>Todas las respuestas rápidas deben ir juntas; mueva esta junto a las demás.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>All that was sent together with it is paused. Resume all of it, or cancel this message alone.</source>
        <translation>Todo lo que se envió junto con él está en pausa. Reanude todo, o cancele solo este mensaje.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Already there</source>
        <translation>Ya existe</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>American Samoa</source>
        <translation>Samoa Americana</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Amount × 1000</source>
        <translation>Importe × 1000</translation>
    </message>
    <message>
        <location filename="../../composer/messages/video/__init__.py"/>
        <source>An MP4 or 3GP film of at most 16 MB, its pictures in H.264 and its sound in AAC, with a caption if you like.</source>
        <translation>Un vídeo MP4 o 3GP de 16 MB como máximo, con imagen en H.264 y sonido en AAC, con leyenda si lo desea.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>An account at Meta has one number. Add an account for each of the others.</source>
        <translation>Una cuenta de Meta tiene un número. Añada una cuenta por cada uno de los demás.</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <source>An account cannot be read</source>
        <translation>Una cuenta no se puede leer</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>An account may create a hundred templates within an hour.</source>
        <translation>Una cuenta puede crear cien plantillas en una hora.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>An animated header is possible in the category MARKETING only.</source>
        <translation>Un encabezado animado solo es posible en la categoría MARKETING.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>An answer came, but it could not be unpacked.</source>
        <translation>Llegó una respuesta, pero no se pudo descomprimir.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>An answer came, but it was far too long to be LINK’s.</source>
        <translation>Llegó una respuesta, pero era demasiado larga para ser de LINK.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product/__init__.py"/>
        <source>An answer to a question</source>
        <translation>Una respuesta a una pregunta</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/__init__.py"/>
        <source>An approved text with gaps to fill</source>
        <translation>Un texto aprobado con variables por rellenar</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>An authentication template has no text of its own</source>
        <translation>Una plantilla de autenticación no tiene texto propio</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>An authentication template has no {part}: no media, no web addresses, no emoji.</source>
        <translation>Una plantilla de autenticación no tiene {part}: ni archivos multimedia, ni direcciones web, ni emojis.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>An authentication template has one button, of the type OTP.</source>
        <translation>Una plantilla de autenticación tiene un botón, del tipo OTP.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/msisdn.py"/>
        <source>An empty text</source>
        <translation>Un texto vacío</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>An equals sign in line {lines} was read as a colon.</source>
        <translation>Un signo igual en la línea {lines} se leyó como dos puntos.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>An id of the account is missing</source>
        <translation>Falta un ID de la cuenta</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/__init__.py"/>
        <source>An id of the account that owns the template. LINK took it until version 1.4; leave it empty.</source>
        <translation>Un ID de la cuenta dueña de la plantilla. LINK lo aceptaba hasta la versión 1.4; déjelo vacío.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>An interactive message.</source>
        <translation>Un mensaje interactivo.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/invisible.py"/>
        <source>An invisible mark ({code}, at position {place}) turns the direction of the text. Is that meant?</source>
        <translation>Una marca invisible ({code}, en la posición {place}) invierte la dirección del texto. ¿Es intencionado?</translation>
    </message>
    <message>
        <location filename="../../composer/formats/scalars.py"/>
        <source>An opening brace is missing before this.</source>
        <translation>Falta una llave de apertura antes de esto.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>An opening brace too many in line {lines} was left out.</source>
        <translation>Se omitió una llave de apertura sobrante en la línea {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/content.py"/>
        <source>And more</source>
        <translation>Y más</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/bringing.py"/>
        <source>And {0} more like that.</source>
        <translation>Y {0} más como esa.</translation>
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
        <translation>Anguila</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Animated picture</source>
        <translation>Imagen animada</translation>
    </message>
    <message>
        <location filename="../../composer/templates/slots.py"/>
        <source>Animated picture in the header</source>
        <translation>Imagen animada en el encabezado</translation>
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
        <translation>Otra cuenta tiene este nombre. Dele a esta uno propio.</translation>
    </message>
    <message>
        <location filename="../../composer/store/faults.py"/>
        <location filename="../../composer/store/workspace.py"/>
        <source>Another program holds {path}. Close other windows of Composer, or wait for a backup to end.</source>
        <translation>Otro programa tiene bloqueado {path}. Cierre otras ventanas de Composer o espere a que acabe una copia de seguridad.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Another program, or another Composer, uses the same event report gate, so that its reports come here too. Neither the number nor the text of the message is known here.</source>
        <translation>Otro programa, u otro Composer, usa la misma puerta de informes de eventos, de modo que sus informes también llegan aquí. Aquí no se conocen ni el número ni el texto del mensaje.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>Another report</source>
        <translation>Otro informe</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/agreement.py"/>
        <source>Another value is for the gap “{name}” already.</source>
        <translation>Ya hay otro valor para la variable «{name}».</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/among.py"/>
        <source>Another {noun} has position {number} already; each needs its own.</source>
        <translation>Otro elemento ({noun}) ya tiene la posición {number}; cada uno necesita la suya.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/template.py"/>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <location filename="../../composer/templates/button_slots.py"/>
        <source>Answer of “{0}”</source>
        <extracomment>label</extracomment>
        <translation>Respuesta de «{0}»</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/content.py"/>
        <location filename="../../composer/templates/starts.py"/>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/bubble.py"/>
        <source>Answers a message</source>
        <translation>Responde a un mensaje</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Answers back</source>
        <translation>Responde</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/thread_model.py"/>
        <source>Answers: {0}</source>
        <translation>Responde a: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Antigua and Barbuda</source>
        <translation>Antigua y Barbuda</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>App {n}</source>
        <translation>Aplicación {n}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/__init__.py"/>
        <source>Approve an offer</source>
        <translation>Aprobar un presupuesto</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Approved</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Apps</source>
        <translation>Aplicaciones</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Arab Accounting Dinar</source>
        <translation>Dinar contable árabe</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Arabic (EGY)</source>
        <translation>Árabe (Egipto)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Arabic (LBN)</source>
        <translation>Árabe (Líbano)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Arabic (MAR)</source>
        <translation>Árabe (Marruecos)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Arabic (QAT)</source>
        <translation>Árabe (Catar)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Arabic (UAE)</source>
        <translation>Árabe (Emiratos Árabes Unidos)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Archived</source>
        <translation>Archivada</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Argentina</source>
        <translation>Argentina</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Argentine Peso</source>
        <translation>Peso argentino</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Armenia</source>
        <translation>Armenia</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Armenian Dram</source>
        <translation>Dram armenio</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>Around its gaps the text has too few words ({words}; gaps: {count}). Meta refuses such texts; at least {least} words are a good measure.</source>
        <translation>El texto tiene muy pocas palabras alrededor de sus variables (palabras: {words}; variables: {count}). Meta rechaza esos textos; al menos {least} palabras es una buena medida.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>Arrived</source>
        <translation>Llegados</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Arrives</source>
        <translation>Llega</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Aruban Florin</source>
        <translation>Florín arubeño</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Ascension Island</source>
        <translation>Isla de la Ascensión</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>Ask LINK support for access, and check the platform ids and the sender number.</source>
        <translation>Pida acceso al soporte de LINK y revise los ID de plataforma y el número remitente.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Ask LINK support for access.</source>
        <translation>Pida acceso al soporte de LINK.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Ask LINK support or your administrator to register it.</source>
        <translation>Pida al soporte de LINK o a su administrador que lo registre.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Ask the person to send it another way.</source>
        <translation>Pida a la persona que lo envíe de otra forma.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Ask the person, another way, to update WhatsApp or to write to you first.</source>
        <translation>Pida a la persona, por otra vía, que actualice WhatsApp o que le escriba primero.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Ask the recipient whether it came before you send it again.</source>
        <translation>Pregunte al destinatario si llegó antes de enviarlo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Ask the recipient whether it came, or copy the details for LINK support.</source>
        <translation>Pregunte al destinatario si llegó, o copie los detalles para el soporte de LINK.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Ask the server</source>
        <translation>Preguntar al servidor</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Ask whoever owns the flow to put it right.</source>
        <translation>Pida al responsable del flujo que lo corrija.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>Ask whoever runs the relay for a new token.</source>
        <translation>Pida un token nuevo a quien administra el relay.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>Ask whoever runs the server to update it, or your administrator whether a proxy is in between.</source>
        <translation>Pida a quien administra el servidor que lo actualice, o pregunte a su administrador si hay un proxy de por medio.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Ask whoever runs your WhatsApp Business API client.</source>
        <translation>Pregunte a quien administra su cliente de la API de WhatsApp Business.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>Ask your administrator for access through the proxy.</source>
        <translation>Pida a su administrador acceso a través del proxy.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Ask your administrator or LINK support to renew it.</source>
        <translation>Pida a su administrador o al soporte de LINK que lo renueve.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>At Meta templates belong to the business account, not to one of its numbers, and this account does not name it.</source>
        <translation>En Meta, las plantillas pertenecen a la cuenta de empresa y no a uno de sus números, y esta cuenta no la indica.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/payload.py"/>
        <source>At least one button is needed.</source>
        <translation>Hace falta al menos un botón.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/payload.py"/>
        <source>At least one contact is needed.</source>
        <translation>Hace falta al menos un contacto.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/payload.py"/>
        <source>At least one message is needed.</source>
        <translation>Hace falta al menos un mensaje.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>At least one of the parts of the name must be there; the first name is the usual one.</source>
        <translation>Debe figurar al menos una de las partes del nombre; lo habitual es el nombre de pila.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/payload.py"/>
        <source>At least one product is needed.</source>
        <translation>Hace falta al menos un producto.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/payload.py"/>
        <source>At least one recipient is needed.</source>
        <translation>Hace falta al menos un destinatario.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/payload.py"/>
        <source>At least one row is needed.</source>
        <translation>Hace falta al menos una fila.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/sections_payload.py"/>
        <source>At least one section is needed.</source>
        <translation>Hace falta al menos una sección.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>At least one. There may be 30 in all sections together.</source>
        <translation>Al menos una. Puede haber 30 en total en todas las secciones.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>At most 15 letters and digits.</source>
        <translation>Como máximo 15 letras y cifras.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>At most 16 characters.</source>
        <translation>Como máximo 16 caracteres.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>At most 2,000 characters. A gap {{1}} may stand at its end.</source>
        <translation>Como máximo 2000 caracteres. Al final puede haber una variable {{1}}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>At most 20 letters and digits, 15 in a limited-time offer. The button’s text is WhatsApp’s own.</source>
        <translation>Como máximo 20 letras y cifras, 15 en una oferta por tiempo limitado. El texto del botón lo pone WhatsApp.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>At most {limit} of the {kinds} may stand in a template; here are {count}.</source>
        <translation>En una plantilla puede haber {limit} de los {kinds} como máximo; aquí hay {count}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>At the end, {count} closing {noun} missing.</source>
        <translation>Al final faltaban cierres ({noun}): {count}.</translation>
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
        <translation>Australia</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Australian Dollar</source>
        <translation>Dólar australiano</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Austria</source>
        <translation>Austria</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Authentication</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/template_buttons.py"/>
        <source>Autofill</source>
        <translation>Autocompletar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/image/__init__.py"/>
        <source>Autumn collection</source>
        <translation>Colección de otoño</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Azerbaijan</source>
        <translation>Azerbaiyán</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Azerbaijan Manat</source>
        <translation>Manat azerbaiyano</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Azerbaijani</source>
        <translation>Azerbaiyano</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Back to the message</source>
        <translation>Volver al mensaje</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Backslashes that mean nothing in lines {lines} were left out.</source>
        <translation>Se omitieron barras inversas sin significado en las líneas {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Bahamian Dollar</source>
        <translation>Dólar bahameño</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Bahrain</source>
        <translation>Baréin</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Bahraini Dinar</source>
        <translation>Dinar bareiní</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Baht</source>
        <translation>Bat tailandés</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Balboa</source>
        <translation>Balboa panameño</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Bangladesh</source>
        <translation>Bangladés</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Barbados Dollar</source>
        <translation>Dólar barbadense</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Begin a template</source>
        <translation>Empezar una plantilla</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Being deleted</source>
        <translation>Eliminándose</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Belarus</source>
        <translation>Bielorrusia</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Belarusian</source>
        <translation>Bielorruso</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Belarusian Ruble</source>
        <translation>Rublo bielorruso</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Belgium</source>
        <translation>Bélgica</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Belize</source>
        <translation>Belice</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Belize Dollar</source>
        <translation>Dólar beliceño</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Bengali</source>
        <translation>Bengalí</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Bengali (IND)</source>
        <translation>Bengalí (India)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Benin</source>
        <translation>Benín</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Bermuda</source>
        <translation>Bermudas</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Bermudian Dollar</source>
        <translation>Dólar bermudeño</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>Beside a carousel there is only a body; the {part} belongs into the cards.</source>
        <translation>Junto a un carrusel solo hay un cuerpo; esto va en las tarjetas: {part}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>Between {one} and {other} is only white space. Meta may refuse that; write a word between them.</source>
        <translation>Entre {one} y {other} solo hay espacios en blanco. Meta puede rechazarlo; escriba una palabra entre ambos.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Bhutan</source>
        <translation>Bután</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Birthday</source>
        <translation>Cumpleaños</translation>
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
        <translation>Cuerpo</translation>
    </message>
    <message>
        <location filename="../../composer/templates/review.py"/>
        <source>Body and footer are those of “{name}” in {language}. Meta may reject a second template with them.</source>
        <translation>El cuerpo y el pie de página son los de «{name}» en {language}. Meta puede rechazar una segunda plantilla con ellos.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Bolivia</source>
        <translation>Bolivia</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Boliviano</source>
        <translation>Boliviano</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Bolívar Soberano</source>
        <translation>Bolívar soberano</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Bonaire, Sint Eustatius and Saba</source>
        <translation>Bonaire, San Eustaquio y Saba</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Bond Markets Unit European Composite Unit (EURCO)</source>
        <translation>Unidad compuesta europea (EURCO)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Bond Markets Unit European Monetary Unit (E.M.U.-6)</source>
        <translation>Unidad monetaria europea (E.M.U.-6)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Bond Markets Unit European Unit of Account 17 (E.U.A.-17)</source>
        <translation>Unidad de cuenta europea 17 (E.U.A.-17)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Bond Markets Unit European Unit of Account 9 (E.U.A.-9)</source>
        <translation>Unidad de cuenta europea 9 (E.U.A.-9)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Book a table</source>
        <translation>Reservar una mesa</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnia y Herzegovina</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/payload.py"/>
        <source>Both validity times are given; the absolute one counts.</source>
        <translation>Se indican los dos plazos de validez; cuenta la absoluta.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Botswana</source>
        <translation>Botsuana</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Brazilian Real</source>
        <translation>Real brasileño</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Brunei</source>
        <translation>Brunéi</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Brunei Dollar</source>
        <translation>Dólar bruneano</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Bulgaria</source>
        <translation>Bulgaria</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Bulgarian</source>
        <translation>Búlgaro</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Bulgarian Lev</source>
        <translation>Lev búlgaro</translation>
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
        <translation>Franco burundés</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/chrome.py"/>
        <location filename="../../composer/ui/preview/monitor.py"/>
        <source>Business account</source>
        <translation>Cuenta de empresa</translation>
    </message>
    <message>
        <location filename="../../composer/messages/cta_url/__init__.py"/>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <location filename="../../composer/rendering/template.py"/>
        <source>Button</source>
        <translation>Botón</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Button text</source>
        <translation>Texto del botón</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <source>Button type</source>
        <translation>Tipo de botón</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/template.py"/>
        <location filename="../../composer/templates/differences.py"/>
        <source>Button {0}</source>
        <extracomment>index</extracomment>
        <translation>Botón {0}</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>Button {number} is missing.</source>
        <translation>Falta el botón {number}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>Button {number} of the template is of the kind “{wanted}”; here it is “{given}”.</source>
        <translation>El botón {number} de la plantilla es del tipo «{wanted}»; aquí es «{given}».</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>Button {number} of the template stands in it whole: it takes no value. Leave it out.</source>
        <translation>El botón {number} de la plantilla ya está completo en ella: no admite ningún valor. Omítalo.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>Button {number} was added.</source>
        <translation>Se añadió el botón {number}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/__init__.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Button {n}</source>
        <translation>Botón {n}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/reply_buttons/__init__.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Buttons</source>
        <translation>Botones</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>By the parts of its date and time, or as one number that computers count by.</source>
        <translation>Por las partes de su fecha y hora, o como un solo número con el que cuentan los ordenadores.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>CFA Franc BCEAO</source>
        <translation>Franco CFA de África Occidental</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>CFA Franc BEAC</source>
        <translation>Franco CFA de África Central</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>CFP Franc</source>
        <translation>Franco CFP</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Cabo Verde Escudo</source>
        <translation>Escudo de Cabo Verde</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Call on WhatsApp</source>
        <translation>Llamar por WhatsApp</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Call us</source>
        <translation>Llámenos</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Cambodia</source>
        <translation>Camboya</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Cameroon</source>
        <translation>Camerún</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Canadian Dollar</source>
        <translation>Dólar canadiense</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>Cancel sending</source>
        <translation>Cancelar el envío</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Cannot be delivered to this person</source>
        <translation>No se puede entregar a esta persona</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Cape Verde</source>
        <translation>Cabo Verde</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <location filename="../../composer/messages/parts/media.py"/>
        <source>Caption</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/template.py"/>
        <location filename="../../composer/templates/asking.py"/>
        <location filename="../../composer/templates/differences.py"/>
        <location filename="../../composer/templates/slots.py"/>
        <source>Card {0}</source>
        <extracomment>card + 1; index; self.card + 1</extracomment>
        <translation>Tarjeta {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/matrix.py"/>
        <source>Card {0}: </source>
        <extracomment>index</extracomment>
        <translation>Tarjeta {0}: </translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>Card {number} is missing.</source>
        <translation>Falta la tarjeta {number}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>Card {number} was added.</source>
        <translation>Se añadió la tarjeta {number}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/form.py"/>
        <source>Card {n}</source>
        <translation>Tarjeta {n}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/form.py"/>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/__init__.py"/>
        <source>Cards of people to write to or save</source>
        <translation>Tarjetas de personas a quienes escribir o que guardar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Cards: buttons, sections, rows</source>
        <translation>Tarjetas: botones, secciones, filas</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Caribbean Guilder</source>
        <translation>Florín caribeño</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/__init__.py"/>
        <location filename="../../composer/rendering/template.py"/>
        <location filename="../../composer/templates/form.py"/>
        <location filename="../../composer/templates/starts.py"/>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Carousel</source>
        <translation>Carrusel</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Catalan</source>
        <translation>Catalán</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/content.py"/>
        <location filename="../../composer/messages/catalog/__init__.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Catalog</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/products.py"/>
        <location filename="../../composer/templates/asking.py"/>
        <source>Catalog id</source>
        <translation>ID del catálogo</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/definition.py"/>
        <location filename="../../composer/rendering/interactive.py"/>
        <source>Catalog {0}</source>
        <translation>Catálogo {0}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/sheet.py"/>
        <location filename="../../composer/templates/form.py"/>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Cayman Islands Dollar</source>
        <translation>Dólar de las Islas Caimán</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <location filename="../../composer/templates/slots.py"/>
        <source>Central Station</source>
        <translation>Estación Central</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <location filename="../../composer/templates/slots.py"/>
        <source>Centralplan 15, Stockholm</source>
        <translation>Centralplan 15, Estocolmo</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Chad</source>
        <translation>Chad</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Change the last recipient</source>
        <translation>Cambiar el último destinatario</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Change the setting in WhatsApp Manager.</source>
        <translation>Cambie el ajuste en el Administrador de WhatsApp.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Changes submitted</source>
        <translation>Cambios enviados a revisión</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Changes, to “{0}”</source>
        <translation>Cambios, a «{0}»</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Check Meta’s business policy for the country.</source>
        <translation>Consulte la política comercial de Meta para el país.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>Check both in the account’s settings.</source>
        <translation>Compruebe ambos en los ajustes de la cuenta.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <location filename="../../composer/clients/templates.py"/>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Check both in the account’s settings; LINK support can reset them.</source>
        <translation>Compruebe ambos en los ajustes de la cuenta; el soporte de LINK puede restablecerlos.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Check that the link opens without signing in, and that format and size are allowed.</source>
        <translation>Compruebe que el enlace se abra sin iniciar sesión y que el formato y el tamaño estén permitidos.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <location filename="../../composer/clients/meta_way.py"/>
        <source>Check the account’s address. On a hotel or guest network, sign in first.</source>
        <translation>Compruebe la dirección de la cuenta. En la red de un hotel o de invitados, inicie antes la sesión.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>Check the account’s settings.</source>
        <translation>Compruebe los ajustes de la cuenta.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>Check the address and its port number.</source>
        <translation>Compruebe la dirección y su número de puerto.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>Check the address: it is where the client runs, without “/v1”.</source>
        <translation>Compruebe la dirección: es donde se ejecuta el cliente, sin «/v1».</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>Check the id and the account. A template that was deleted can be created anew.</source>
        <translation>Compruebe el ID y la cuenta. Una plantilla eliminada se puede crear de nuevo.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>Check the id in the account’s settings with WhatsApp Manager: it is not the phone number id, nor the portfolio’s id.</source>
        <translation>Compare el ID de los ajustes de la cuenta con el Administrador de WhatsApp: no es el ID del número de teléfono ni el del portfolio.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>Check the message and try again; then ask Meta&apos;s support.</source>
        <translation>Revise el mensaje e inténtelo de nuevo; después, pregunte al soporte de Meta.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Check the message and try again; then copy the details for LINK support.</source>
        <translation>Revise el mensaje e inténtelo de nuevo; después, copie los detalles para el soporte de LINK.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>Check the network connection and the address.</source>
        <translation>Compruebe la conexión de red y la dirección.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>Check the number and the message; if it fails again, ask Meta&apos;s support.</source>
        <translation>Revise el número y el mensaje; si vuelve a fallar, pregunte al soporte de Meta.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Check the number, or reach the person another way.</source>
        <translation>Revise el número, o contacte con la persona por otra vía.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Check the number.</source>
        <translation>Revise el número.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>Check the platform ids and the number in the account’s settings, or ask LINK support for access.</source>
        <translation>Compruebe los ID de plataforma y el número en los ajustes de la cuenta, o pida acceso al soporte de LINK.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>Check the relay’s address in the account’s settings.</source>
        <translation>Compruebe la dirección del relay en los ajustes de la cuenta.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Check the sender number of the account.</source>
        <translation>Compruebe el número remitente de la cuenta.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Check the template’s name, language and status.</source>
        <translation>Compruebe el nombre, el idioma y el estado de la plantilla.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Check user name and password in the account&apos;s settings.</source>
        <translation>Compruebe el nombre de usuario y la contraseña en los ajustes de la cuenta.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Chilean Peso</source>
        <translation>Peso chileno</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Chinese (CHN)</source>
        <translation>Chino (China)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Chinese (HKG)</source>
        <translation>Chino (Hong Kong)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Chinese (TAI)</source>
        <translation>Chino (Taiwán)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>Choose a time</source>
        <translation>Elegir una hora</translation>
    </message>
    <message>
        <location filename="../../composer/connections.py"/>
        <source>Choose another account and send anew.</source>
        <translation>Elija otra cuenta y vuelva a enviar.</translation>
    </message>
    <message>
        <location filename="../../composer/template_calls.py"/>
        <source>Choose another account.</source>
        <translation>Elija otra cuenta.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Choose another type of message.</source>
        <translation>Elija otro tipo de mensaje.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/places.py"/>
        <source>Choose one on the left to read it and to reply.</source>
        <translation>Elija una a la izquierda para leerla y responder.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/places.py"/>
        <source>Choose one to see what happened to it, and why.</source>
        <translation>Elija uno para ver qué le ocurrió y por qué.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/__init__.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/form.py"/>
        <source>Choose or type a code</source>
        <translation>Elija o escriba un código</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>Choose the kind…</source>
        <translation>Elegir el tipo…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Choose, or type https://…</source>
        <translation>Elija, o escriba https://…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/words.py"/>
        <source>Chose</source>
        <translation>Eligió</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/words.py"/>
        <source>Chose an answer</source>
        <translation>Eligió una respuesta</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Christmas Island</source>
        <translation>Isla de Navidad</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/touch.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Close what lies on top</source>
        <translation>Cerrar lo que está encima</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Closing braces or brackets too many in lines {lines} were left out.</source>
        <translation>Se omitieron llaves o corchetes de cierre sobrantes en las líneas {lines}.</translation>
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
        <translation>Código</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <source>Code over several lines needs three ` before it and three behind it, with text between them.</source>
        <translation>El código en varias líneas necesita tres ` delante y tres detrás, con texto entre ellos.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/button_slots.py"/>
        <source>Code to copy</source>
        <translation>Código para copiar</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Code {0}</source>
        <extracomment>code</extracomment>
        <translation>Código {0}</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/status.py"/>
        <source>Code {0} is not in the specification; it does not change the status.</source>
        <extracomment>report.code</extracomment>
        <translation>El código {0} no está en la especificación; no cambia el estado.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/offer.py"/>
        <source>Code: {0}</source>
        <translation>Código: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Codes specifically reserved for testing purposes</source>
        <translation>Código reservado para pruebas</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Colombia</source>
        <translation>Colombia</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Colombian Peso</source>
        <translation>Peso colombiano</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Colons were missing in lines {lines}.</source>
        <translation>Faltaban los dos puntos en las líneas {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/table.py"/>
        <source>Column {0}</source>
        <extracomment>number</extracomment>
        <translation>Columna {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Comes back in every report. Leave it empty: Composer then makes one for each request, and never the same twice.</source>
        <translation>Vuelve en cada informe. Déjelo vacío: Composer crea entonces uno para cada solicitud, y nunca el mismo dos veces.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Commas too many in lines {lines} were left out.</source>
        <translation>Se omitieron comas sobrantes en las líneas {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Commas were missing after lines {lines}.</source>
        <translation>Faltaban comas después de las líneas {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Commas were missing in lines {lines}.</source>
        <translation>Faltaban comas en las líneas {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Comments in lines {lines} were left out.</source>
        <translation>Se omitieron comentarios en las líneas {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Comorian Franc</source>
        <translation>Franco comorense</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Compare the message with the template in WhatsApp Manager.</source>
        <translation>Compare el mensaje con la plantilla en el Administrador de WhatsApp.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Compare the template</source>
        <translation>Comparar la plantilla</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>Components of a template</source>
        <translation>Componentes de una plantilla</translation>
    </message>
    <message>
        <location filename="../../composer/templates/reading.py"/>
        <source>Components of a template.</source>
        <translation>Componentes de una plantilla.</translation>
    </message>
    <message>
        <location filename="../../composer/app.py"/>
        <source>Compose</source>
        <translation>Redactar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>Compose again</source>
        <translation>Redactar de nuevo</translation>
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
        <translation>Composer no conoce este estado de Meta.</translation>
    </message>
    <message>
        <location filename="../../composer/store/batch_book.py"/>
        <source>Composer ended before all of its batch was written down. Nothing of the batch was sent: send it once more.</source>
        <translation>Composer se cerró antes de anotar todo el lote. No se envió nada del lote: envíelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../composer/store/templates.py"/>
        <source>Composer ended before an answer came.</source>
        <translation>Composer se cerró antes de que llegara una respuesta.</translation>
    </message>
    <message>
        <location filename="../../composer/store/journal.py"/>
        <source>Composer ended while the request was leaving. A delivery report will settle it; send again only if it may arrive twice, and not before 15 minutes.</source>
        <translation>Composer se cerró mientras salía la solicitud. Un informe de entrega lo aclarará; envíe de nuevo solo si puede llegar dos veces, y no antes de 15 minutos.</translation>
    </message>
    <message>
        <location filename="../../composer/store/templates.py"/>
        <source>Composer ended while the request was leaving. Fetch the template to see whether it counted.</source>
        <translation>Composer se cerró mientras salía la solicitud. Descargue la plantilla para ver si surtió efecto.</translation>
    </message>
    <message>
        <location filename="../../composer/template_calls.py"/>
        <source>Composer ended, or it was cancelled, before an answer came.</source>
        <translation>Composer se cerró, o se canceló, antes de que llegara una respuesta.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/errors.py"/>
        <source>Composer goes on with the oldest ones that are left. Statuses from before may stay incomplete.</source>
        <translation>Composer continúa con los más antiguos que quedan. Los estados anteriores pueden quedar incompletos.</translation>
    </message>
    <message>
        <location filename="../../composer/app.py"/>
        <source>Composer is already running</source>
        <translation>Composer ya está en ejecución</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Composer is handing the message to LINK.</source>
        <translation>Composer está pasando el mensaje a LINK.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Composer is handing the message to the sandbox.</source>
        <translation>Composer está pasando el mensaje al sandbox.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>Composer keeps trying.</source>
        <translation>Composer sigue intentándolo.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>Composer keeps trying. If it stays so, tell whoever runs the relay.</source>
        <translation>Composer sigue intentándolo. Si persiste, avise a quien administra el relay.</translation>
    </message>
    <message>
        <location filename="../../composer/store/workspace.py"/>
        <source>Composer may not write to {path}. Check the folder’s permissions.</source>
        <translation>Composer no puede escribir en {path}. Compruebe los permisos de la carpeta.</translation>
    </message>
    <message>
        <location filename="../../composer/store/faults.py"/>
        <source>Composer may not write to {path}. Nothing is sent until it can: check the folder’s permissions.</source>
        <translation>Composer no puede escribir en {path}. No se envía nada hasta que pueda: compruebe los permisos de la carpeta.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>Composer stops waiting for this message. It may still arrive.</source>
        <translation>Composer deja de esperar este mensaje. Aún puede llegar.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <location filename="../../composer/connections.py"/>
        <source>Composer tries again by itself.</source>
        <translation>Composer lo vuelve a intentar por sí mismo.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/errors.py"/>
        <source>Composer waits and tries again by itself.</source>
        <translation>Composer espera y lo vuelve a intentar por sí mismo.</translation>
    </message>
    <message>
        <location filename="../../composer/outbox/words.py"/>
        <source>Composer was closed before the answer came. A delivery report will settle it; send again only if it may arrive twice.</source>
        <translation>Composer se cerró antes de que llegara la respuesta. Un informe de entrega lo aclarará; envíe de nuevo solo si puede llegar dos veces.</translation>
    </message>
    <message>
        <location filename="../../composer/connections.py"/>
        <source>Composer was started without it.</source>
        <translation>Composer se inició sin él.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Composer will send it as soon as its turn has come.</source>
        <translation>Composer lo enviará en cuanto llegue su turno.</translation>
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
        <translation>Falta la carpeta «resources» de Composer. Vuelva a instalar Composer.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>Confirm a delivery</source>
        <translation>Confirmar una entrega</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/__init__.py"/>
        <source>Confirm an appointment</source>
        <translation>Confirmar una cita</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Confirm the identity in your client, then send again.</source>
        <translation>Confirme la identidad en su cliente y vuelva a enviar.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Congolese Franc</source>
        <translation>Franco congoleño</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/kinds.py"/>
        <source>Connection to LINK</source>
        <translation>Conexión con LINK</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/kinds.py"/>
        <source>Connection to Meta&apos;s Cloud API</source>
        <translation>Conexión con la Cloud API de Meta</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/kinds.py"/>
        <source>Connection to your On-Premises client</source>
        <translation>Conexión con su cliente On-Premises</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Connection trouble</source>
        <translation>Problemas de conexión</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/inbound.py"/>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Contact {n}</source>
        <translation>Contacto {n}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/__init__.py"/>
        <location filename="../../composer/messages/contacts/form.py"/>
        <location filename="../../composer/messages/labels.py"/>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Convertible Mark</source>
        <translation>Marco convertible de Bosnia y Herzegovina</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/content.py"/>
        <source>Coordinates</source>
        <translation>Coordenadas</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Copied by a tap, filled in by a tap, or taken by the app without one.</source>
        <translation>Se copia con un toque, se rellena con un toque o lo toma la aplicación sin tocar nada.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Copy a code</source>
        <translation>Copiar un código</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/template_buttons.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/template_buttons.py"/>
        <source>Copy offer code</source>
        <translation>Copiar código de oferta</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/thread_view.py"/>
        <source>Copy or open the address. Composer never fetches it by itself.</source>
        <translation>Copie o abra la dirección. Composer nunca la abre por sí mismo.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Copy the details for LINK support.</source>
        <translation>Copie los detalles para el soporte de LINK.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>Copy the token again and enter it anew.</source>
        <translation>Copie el token otra vez e introdúzcalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Cordoba Oro</source>
        <translation>Córdoba oro</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>Correct it and send again.</source>
        <translation>Corríjalo y envíe de nuevo.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>Correct it.</source>
        <translation>Corríjalo.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Correct the body before submitting again.</source>
        <translation>Corrija el cuerpo antes de volver a enviar a revisión.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Correct the footer before submitting again.</source>
        <translation>Corrija el pie de página antes de volver a enviar a revisión.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Correct the header before submitting again.</source>
        <translation>Corrija el encabezado antes de volver a enviar a revisión.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Correct the number.</source>
        <translation>Corrija el número.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Correct the recipient’s number.</source>
        <translation>Corrija el número del destinatario.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>Correct what is named, then try again.</source>
        <translation>Corrija lo que se indica e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Costa Rican Colon</source>
        <translation>Colón costarricense</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Could not reach the server</source>
        <translation>No se pudo contactar con el servidor</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Could not reach the server; next try {0}</source>
        <translation>No se pudo contactar con el servidor; próximo intento {0}</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Count the placeholders of header, body and buttons, and fill in each.</source>
        <translation>Cuente las variables del encabezado, el cuerpo y los botones, y rellene cada una.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Country code</source>
        <translation>Código de país</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Coupon code</source>
        <translation>Código de cupón</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Croatia</source>
        <translation>Croacia</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Croatian</source>
        <translation>Croata</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Cuba</source>
        <translation>Cuba</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Cuban Peso</source>
        <translation>Peso cubano</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Curaçao</source>
        <translation>Curazao</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Custom parameters</source>
        <translation>Parámetros propios</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/__init__.py"/>
        <source>Customer service</source>
        <translation>Atención al cliente</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Cyprus</source>
        <translation>Chipre</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Czech</source>
        <translation>Checo</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Czech Koruna</source>
        <translation>Corona checa</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Czechia</source>
        <translation>Chequia</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Côte d’Ivoire</source>
        <translation>Costa de Marfil</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Dalasi</source>
        <translation>Dalasi gambiano</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Danish</source>
        <translation>Danés</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Danish Krone</source>
        <translation>Corona danesa</translation>
    </message>
    <message>
        <location filename="../../composer/ui/languages.py"/>
        <source>Dansk</source>
        <translation>Dansk</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Dari</source>
        <translation>Darí</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Data and secrets</source>
        <translation>Datos y secretos</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>Data for “{0}”</source>
        <extracomment>slot.text</extracomment>
        <translation>Datos para «{0}»</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/details.py"/>
        <source>Data: {0} ({1})</source>
        <extracomment>_from_home(folder); _sizes(folder)</extracomment>
        <translation>Datos: {0} ({1})</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/status.py"/>
        <source>Dated after a further step: it came late, or clocks differ.</source>
        <translation>Tiene fecha posterior a un paso siguiente: llegó tarde o los relojes difieren.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Day of the week</source>
        <translation>Día de la semana</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Defaults for each request</source>
        <translation>Valores predeterminados</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/__init__.py"/>
        <source>Degrees east of Greenwich, west is negative. Stockholm is about 18.07.</source>
        <translation>Grados al este de Greenwich; al oeste, en negativo. Estocolmo está a unos 18.07.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>Degrees east, negative for west.</source>
        <translation>Grados al este; al oeste, en negativo.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/__init__.py"/>
        <source>Degrees north of the equator, south is negative. Stockholm is about 59.33.</source>
        <translation>Grados al norte del ecuador; al sur, en negativo. Estocolmo está a unos 59.33.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>Degrees north, negative for south.</source>
        <translation>Grados al norte; al sur, en negativo.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>Delete 1 template at {1}? It can no longer be sent, and the name of an approved one is free again only after 30 days. It stays in this library.</source>
        <translation>¿Eliminar 1 plantilla de {1}? Ya no se podrá enviar, y el nombre de una aprobada no vuelve a quedar libre hasta pasados 30 días. Se conserva en esta biblioteca.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Delete templates that are no longer used.</source>
        <translation>Elimine las plantillas que ya no se usan.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>Delete {0} templates at {1}? They can no longer be sent, and the names of approved ones are free again only after 30 days. They stay in this library.</source>
        <translation>¿Eliminar {0} plantillas de {1}? Ya no se podrán enviar, y los nombres de las aprobadas no vuelven a quedar libres hasta pasados 30 días. Se conservan en esta biblioteca.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Deleted at the account</source>
        <translation>Eliminada de la cuenta</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Deleted by the recipient</source>
        <translation>Eliminado por el destinatario</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Deletion</source>
        <translation>Eliminación</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Delivered and read within a few seconds</source>
        <translation>Se entrega y se lee en unos segundos</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Delivered, but never read</source>
        <translation>Se entrega, pero nunca se lee</translation>
    </message>
    <message>
        <location filename="../../composer/app.py"/>
        <location filename="../../composer/ui/commands/groups.py"/>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <location filename="../../composer/ui/welcome/steps.py"/>
        <source>Deliveries keeps every message, and says what to do about one that fails. F1 is help, wherever you are.</source>
        <translation>Entregas conserva todos los mensajes y dice qué hacer con el que falla. F1 es la ayuda, esté donde esté.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Denar</source>
        <translation>Dinar macedonio</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Denmark</source>
        <translation>Dinamarca</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Dentist</source>
        <translation>Dentista</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/content.py"/>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <location filename="../../composer/ui/languages.py"/>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Disabled</source>
        <translation>Inhabilitada</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Djibouti</source>
        <translation>Yibuti</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Djibouti Franc</source>
        <translation>Franco yibutiano</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Do not count taps on links</source>
        <translation>No contar los toques en enlaces</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Do not send it again.</source>
        <translation>No lo envíe de nuevo.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Dobra</source>
        <translation>Dobra santotomense</translation>
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
        <translation>Documento</translation>
    </message>
    <message>
        <location filename="../../composer/templates/slots.py"/>
        <source>Document in the header</source>
        <translation>Documento en el encabezado</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Does not arrive</source>
        <translation>No llega</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Dominica</source>
        <translation>Dominica</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Dominican Peso</source>
        <translation>Peso dominicano</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Dong</source>
        <translation>Dong vietnamita</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Dots in line {lines} stand for something that was not written; nothing was put there.</source>
        <translation>Los puntos en la línea {lines} representan algo que no se escribió; ahí no se puso nada.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Dots in lines {lines} stand for something that was not written; nothing was put there.</source>
        <translation>Los puntos en las líneas {lines} representan algo que no se escribió; ahí no se puso nada.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/palette.py"/>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Dr.</source>
        <translation>Dr.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <location filename="../../composer/store/workspace.py"/>
        <source>Drafts and settings are damaged</source>
        <translation>Los borradores y los ajustes están dañados</translation>
    </message>
    <message>
        <location filename="../../composer/store/workspace.py"/>
        <source>Drafts and settings are in use</source>
        <translation>Los borradores y los ajustes están en uso</translation>
    </message>
    <message>
        <location filename="../../composer/store/workspace.py"/>
        <source>Drafts and settings cannot be saved</source>
        <translation>Los borradores y los ajustes no se pueden guardar</translation>
    </message>
    <message>
        <location filename="../../composer/store/workspace.py"/>
        <source>Drafts and settings cannot be saved. Free some space; {path} is there.</source>
        <translation>Los borradores y los ajustes no se pueden guardar. Libere espacio; {path} está ahí.</translation>
    </message>
    <message>
        <location filename="../../composer/store/workspace.py"/>
        <source>Drafts, accounts and settings were written by a newer Composer. They were set aside as “{name}”, and Composer starts without them. Install the newer Composer and give the file its old name to have them again.</source>
        <translation>Los borradores, las cuentas y los ajustes los escribió un Composer más nuevo. Se apartaron como «{name}», y Composer se inicia sin ellos. Para recuperarlos, instale el Composer más nuevo y devuelva al archivo su antiguo nombre.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/dropping.py"/>
        <source>Drop it on the field “Link”, or here</source>
        <translation>Suéltelo en el campo «Enlace», o aquí</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/dropping.py"/>
        <source>Drop it to open it as a message: the draft can be brought back</source>
        <translation>Suéltelo para abrirlo como mensaje: el borrador se puede recuperar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/dropping.py"/>
        <source>Drop it to read how a file is sent</source>
        <translation>Suéltelo para leer cómo se envía un archivo</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/dropping.py"/>
        <source>Drop it to send to this list</source>
        <translation>Suéltelo para enviar a esta lista</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/bringing_in.py"/>
        <source>Drop one file at a time: each takes the draft&apos;s place.</source>
        <translation>Suelte los archivos de uno en uno: cada uno ocupa el lugar del borrador.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Duplicate the template</source>
        <translation>Duplicar la plantilla</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Dutch</source>
        <translation>Neerlandés</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Dutch (BEL)</source>
        <translation>Neerlandés (Bélgica)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>E-mail address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>E-mail address {n}</source>
        <translation>Correo electrónico {n}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>E-mail addresses</source>
        <translation>Correos electrónicos</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>Each gap needs a sample: there are {wanted} gaps, and {given} with a sample.</source>
        <translation>Cada variable necesita un ejemplo: hay {wanted} variables, y {given} con ejemplo.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Each message then says until when the offer holds, and the phone counts down.</source>
        <translation>Cada mensaje indica entonces hasta cuándo vale la oferta, y el teléfono muestra la cuenta atrás.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>East Caribbean Dollar</source>
        <translation>Dólar del Caribe Oriental</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/groups.py"/>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Edit template: {0}</source>
        <translation>Editar plantilla: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Edit the template</source>
        <translation>Editar la plantilla</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Egypt</source>
        <translation>Egipto</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Egyptian Pound</source>
        <translation>Libra egipcia</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>El Salvador Colon</source>
        <translation>Colón salvadoreño</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Eleven characters that tell the app’s signing key.</source>
        <translation>Once caracteres que identifican la clave de firma de la aplicación.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>End of the address</source>
        <translation>Final de la dirección</translation>
    </message>
    <message>
        <location filename="../../composer/templates/button_slots.py"/>
        <source>End of the address of “{0}”</source>
        <extracomment>text_of(part)</extracomment>
        <translation>Final de la dirección de «{0}»</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <source>End of the offer</source>
        <translation>Fin de la oferta</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/template.py"/>
        <source>Ends</source>
        <translation>Finaliza</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Ends soon!</source>
        <translation>¡Termina pronto!</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/offer.py"/>
        <source>Ends when the message says</source>
        <translation>Finaliza cuando indique el mensaje</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/offer.py"/>
        <source>Ends {0}</source>
        <translation>Finaliza {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <location filename="../../composer/ui/languages.py"/>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>English (AUS)</source>
        <translation>Inglés (Australia)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>English (CAN)</source>
        <translation>Inglés (Canadá)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>English (GHA)</source>
        <translation>Inglés (Ghana)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>English (IND)</source>
        <translation>Inglés (India)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>English (IRL)</source>
        <translation>Inglés (Irlanda)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>English (JAM)</source>
        <translation>Inglés (Jamaica)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>English (MYS)</source>
        <translation>Inglés (Malasia)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>English (NZL)</source>
        <translation>Inglés (Nueva Zelanda)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>English (QAT)</source>
        <translation>Inglés (Catar)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>English (SGP)</source>
        <translation>Inglés (Singapur)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>English (UAE)</source>
        <translation>Inglés (Emiratos Árabes Unidos)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>English (UGA)</source>
        <translation>Inglés (Uganda)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>English (UK)</source>
        <translation>Inglés (Reino Unido)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>English (US)</source>
        <translation>Inglés (Estados Unidos)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>English (ZAF)</source>
        <translation>Inglés (Sudáfrica)</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>Enter a new token in the account&apos;s settings.</source>
        <translation>Introduzca un token nuevo en los ajustes de la cuenta.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Enter at least one number.</source>
        <translation>Introduzca al menos un número.</translation>
    </message>
    <message>
        <location filename="../../composer/connections.py"/>
        <source>Enter it in Settings, then resume the account.</source>
        <translation>Introdúzcala en Ajustes y luego reanude la cuenta.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <location filename="../../composer/template_calls.py"/>
        <source>Enter it in the account’s settings.</source>
        <translation>Introdúzcalo en los ajustes de la cuenta.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>Enter it in the account’s settings; WhatsApp Manager shows it.</source>
        <translation>Introdúzcalo en los ajustes de la cuenta; el Administrador de WhatsApp lo muestra.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/address.py"/>
        <source>Enter only the part before it.</source>
        <translation>Introduzca solo la parte anterior.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>Enter the number that messages come from.</source>
        <translation>Introduzca el número del que salen los mensajes.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Enter the relay&apos;s address in the client&apos;s settings.</source>
        <translation>Introduzca la dirección del relay en los ajustes del cliente.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/address.py"/>
        <source>Enter them in their own fields; addresses end up in logs.</source>
        <translation>Introdúzcalos en sus propios campos; las direcciones acaban en los registros.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/naming.py"/>
        <source>Entry {0} of {1}</source>
        <extracomment>at[-1] + 1; self.of(at[:-1]).label</extracomment>
        <translation>Entrada {0} de {1}</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Equals signs in lines {lines} were read as colons.</source>
        <translation>Los signos igual en las líneas {lines} se leyeron como dos puntos.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Equatorial Guinea</source>
        <translation>Guinea Ecuatorial</translation>
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
        <translation>Estonia</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Estonian</source>
        <translation>Estonio</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Eswatini</source>
        <translation>Esuatini</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Ethiopia</source>
        <translation>Etiopía</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Ethiopian Birr</source>
        <translation>Bir etíope</translation>
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
        <translation>Puertas de informes de eventos</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Every report comes twice</source>
        <translation>Cada informe llega dos veces</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>Everybody can see it in WhatsApp, its help does not describe it.</source>
        <translation>Cualquiera puede verlo en WhatsApp; su ayuda no lo describe.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>Example description</source>
        <translation>Descripción de ejemplo</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Expires at</source>
        <translation>Caduca el</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Export the template…</source>
        <translation>Exportar la plantilla…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Export what is shown…</source>
        <translation>Exportar lo que se muestra…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Falkland Islands Pound</source>
        <translation>Libra malvinense</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Fallback text</source>
        <translation>Texto alternativo</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Fault at LINK</source>
        <translation>Fallo en LINK</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Fault between LINK and WhatsApp</source>
        <translation>Fallo entre LINK y WhatsApp</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Fault of the client</source>
        <translation>Fallo del cliente</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Fetch</source>
        <translation>Descarga</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Fetch all from the account</source>
        <translation>Descargar todas de la cuenta</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>Fetch all from the account: if it is there, it was created. Submitting it again doubles nothing.</source>
        <translation>Descargue todas las de la cuenta: si está, se creó. Enviarla de nuevo a revisión no duplica nada.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>Fetch all from “{0}”</source>
        <translation>Descargar todas de «{0}»</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Fetch from an account by id…</source>
        <translation>Descargar de una cuenta por ID…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Fetch of all</source>
        <translation>Descarga de todas</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>Fetch that one by its id, which WhatsApp Manager shows, or use another name.</source>
        <translation>Descárguela por su ID, que muestra el Administrador de WhatsApp, o use otro nombre.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>Fetch the template: if it is gone, that is told.</source>
        <translation>Descargue la plantilla: si ya no existe, se le indicará.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>Fetch the template: what it has then shows whether the change counted.</source>
        <translation>Descargue la plantilla: su contenido mostrará si el cambio surtió efecto.</translation>
    </message>
    <message>
        <location filename="../../composer/template_listing.py"/>
        <source>Fetch them by their ids.</source>
        <translation>Descárguelas por sus ID.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Fetch what the accounts have</source>
        <translation>Descargar lo que tienen las cuentas</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Fetched</source>
        <translation>Descargada</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Fetched with all of the account</source>
        <translation>Descargada con todas las de la cuenta</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>Fetching all templates of “{0}”: {1} so far</source>
        <translation>Descargando todas las plantillas de «{0}»: {1} hasta ahora</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Fiji</source>
        <translation>Fiyi</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Fiji Dollar</source>
        <translation>Dólar fiyiano</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/parts/media.py"/>
        <source>File name</source>
        <translation>Nombre de archivo</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Filipino</source>
        <translation>Filipino</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Fill in</source>
        <translation>Rellenar</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Filled in by a tap</source>
        <translation>Se rellena con un toque</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location_request/__init__.py"/>
        <source>Find the nearest shop</source>
        <translation>Buscar la tienda más cercana</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Finland</source>
        <translation>Finlandia</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Finnish</source>
        <translation>Finés</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>First action</source>
        <translation>Primera acción</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>First screen</source>
        <translation>Primera pantalla</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Flagged</source>
        <translation>Marcada</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Flow</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Flow id</source>
        <translation>ID del flujo</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Flow name</source>
        <translation>Nombre del flujo</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Flow token</source>
        <translation>Token del flujo</translation>
    </message>
    <message>
        <location filename="../../composer/templates/button_slots.py"/>
        <source>Flow token of “{0}”</source>
        <extracomment>text_of(part)</extracomment>
        <translation>Token del flujo de «{0}»</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/touch.py"/>
        <source>Fold the text again</source>
        <translation>Volver a plegar el texto</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <location filename="../../composer/templates/form.py"/>
        <source>Footer</source>
        <translation>Pie de página</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>For a while Meta takes no more calls about this business account; nothing was done.</source>
        <translation>Durante un tiempo, Meta no acepta más llamadas sobre esta cuenta de empresa; no se hizo nada.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>For each gap what may stand in it. Reviewers at Meta look at them. Do not use real people’s data.</source>
        <translation>Para cada variable, lo que puede contener. Los revisores de Meta los miran. No use datos de personas reales.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>For rainy days</source>
        <translation>Para los días de lluvia</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <location filename="../../composer/ui/settings/page.py"/>
        <source>For tests</source>
        <translation>De prueba</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/definition.py"/>
        <source>For your security, do not share this code.</source>
        <translation>Por tu seguridad, no lo compartas.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Forint</source>
        <translation>Forinto húngaro</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Formats side by side</source>
        <translation>Formatos en paralelo</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Formatted name</source>
        <translation>Nombre con formato</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/cells.py"/>
        <source>Found by its {0}</source>
        <translation>Encontrado por: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Four digits.</source>
        <translation>Cuatro cifras.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>France</source>
        <translation>Francia</translation>
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
        <translation>Formato libre</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>French (BEL)</source>
        <translation>Francés (Bélgica)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>French (CAN)</source>
        <translation>Francés (Canadá)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>French (CHE)</source>
        <translation>Francés (Suiza)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>French (CIV)</source>
        <translation>Francés (Costa de Marfil)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>French (MAR)</source>
        <translation>Francés (Marruecos)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>French Guiana</source>
        <translation>Guayana Francesa</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>French Polynesia</source>
        <translation>Polinesia Francesa</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>Friday</source>
        <translation>Viernes</translation>
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
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Gabon</source>
        <translation>Gabón</translation>
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
        <translation>Nombre de la variable</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Gaps</source>
        <translation>Variables</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Georgia</source>
        <translation>Georgia</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Georgian</source>
        <translation>Georgiano</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>German (AUT)</source>
        <translation>Alemán (Austria)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>German (CHE)</source>
        <translation>Alemán (Suiza)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Germany</source>
        <translation>Alemania</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Ghana Cedi</source>
        <translation>Cedi ghanés</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Gibraltar</source>
        <translation>Gibraltar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Gibraltar Pound</source>
        <translation>Libra gibraltareña</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_payload.py"/>
        <source>Give a link or a media id, not both.</source>
        <translation>Indique un enlace o un ID multimedia, no ambos.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>Give one of the flow’s id, name and JSON, not several.</source>
        <translation>Indique solo uno: el ID, el nombre o el JSON del flujo.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>Give up</source>
        <translation>Abandonar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>Give up…</source>
        <translation>Abandonar…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Given by LINK with your account.</source>
        <translation>Lo da LINK con su cuenta.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Given by LINK with your account. What the account says is used where a field is empty.</source>
        <translation>Lo da LINK con su cuenta. Donde un campo está vacío, se usa lo que indica la cuenta.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/template.py"/>
        <source>Given to the button</source>
        <translation>Se pasa al botón</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/groups.py"/>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/thread_pane.py"/>
        <location filename="../../composer/ui/inbox/thread_view.py"/>
        <source>Go to the message that this answers</source>
        <translation>Ir al mensaje al que responde</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>Go to the recipients</source>
        <translation>Ir a los destinatarios</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Gold</source>
        <translation>Oro</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Gourde</source>
        <translation>Gurde haitiano</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Grant the permission in Meta’s Business Manager.</source>
        <translation>Conceda el permiso en el Administrador comercial de Meta.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>Graph address</source>
        <translation>Dirección de Graph</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>Graph version</source>
        <translation>Versión de Graph</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Greece</source>
        <translation>Grecia</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Greek</source>
        <translation>Griego</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Greenland</source>
        <translation>Groenlandia</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Grenada</source>
        <translation>Granada</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Guadeloupe</source>
        <translation>Guadalupe</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Guam</source>
        <translation>Guam</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Guarani</source>
        <translation>Guaraní paraguayo</translation>
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
        <translation>Guinea</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Guinea-Bissau</source>
        <translation>Guinea-Bisáu</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Guinean Franc</source>
        <translation>Franco guineano</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Gujarati</source>
        <translation>Guyaratí</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Guyana Dollar</source>
        <translation>Dólar guyanés</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Götgatan 78</source>
        <translation>Götgatan 78</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/__init__.py"/>
        <source>Götgatan 78, Stockholm</source>
        <translation>Götgatan 78, Estocolmo</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/support.py"/>
        <source>HTTP status</source>
        <translation>Estado HTTP</translation>
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
        <translation>Haití</translation>
    </message>
    <message>
        <location filename="../../composer/ui/handover/attach.py"/>
        <source>Hand over: copy for another tool, or save a page</source>
        <translation>Compartir: copiar para otra herramienta o guardar una página</translation>
    </message>
    <message>
        <location filename="../../composer/messages/sticker/__init__.py"/>
        <source>Happy birthday</source>
        <translation>Feliz cumpleaños</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Hausa</source>
        <translation>Hausa</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>Have a token made with the permission whatsapp_business_management, by a user to whom the business account is assigned.</source>
        <translation>Haga que un usuario que tenga asignada la cuenta de empresa cree un token con el permiso whatsapp_business_management.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Have the display name approved in WhatsApp Manager.</source>
        <translation>Consiga la aprobación del nombre visible en el Administrador de WhatsApp.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/words.py"/>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/rendering/template.py"/>
        <location filename="../../composer/templates/form.py"/>
        <source>Header</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <location filename="../../composer/templates/form.py"/>
        <source>Header text</source>
        <translation>Texto del encabezado</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Hebrew</source>
        <translation>Hebreo</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Held back</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Held back by a Meta experiment</source>
        <translation>Retenido por un experimento de Meta</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Hello {{1}}, your order {{2}} is on its way.</source>
        <translation>Hola, {{1}}: su pedido {{2}} está en camino.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/groups.py"/>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/filters.py"/>
        <source>Here alone</source>
        <translation>Solo aquí</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Home</source>
        <translation>Casa</translation>
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
        <translation>Dólar hongkonés</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>How is the code used?</source>
        <translation>¿Cómo se usa el código?</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>How is the moment given?</source>
        <translation>¿Cómo se indica el momento?</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>How long WhatsApp keeps trying to deliver.</source>
        <translation>Cuánto tiempo sigue WhatsApp intentando la entrega.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>How long WhatsApp keeps trying to deliver. Without either it is 48 hours.</source>
        <translation>Cuánto tiempo sigue WhatsApp intentando la entrega. Si no se indica nada, son 48 horas.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>How long WhatsApp tries to deliver a message with this template, for phones that are off.</source>
        <translation>Cuánto tiempo intenta WhatsApp entregar un mensaje con esta plantilla a teléfonos apagados.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>How long the message may live, counted from sending. LINK counts in milliseconds.</source>
        <translation>Cuánto puede vivir el mensaje, contado desde el envío. LINK cuenta en milisegundos.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>How programs and colleagues call the template: small letters, digits and underscores. Recipients never see it. The same name may exist once in each language.</source>
        <translation>Cómo llaman a la plantilla los programas y los compañeros: minúsculas, cifras y guiones bajos. Los destinatarios nunca lo ven. El mismo nombre puede existir una vez en cada idioma.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>How the gaps in the texts are written: with numbers, {{1}}, or with names, {{first_name}}. Where nothing is set, they have numbers.</source>
        <translation>Cómo se escriben las variables en los textos: con números, {{1}}, o con nombres, {{first_name}}. Si no se define nada, llevan números.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>How the list of all options looks is not documented; that it opens is.</source>
        <translation>No está documentado qué aspecto tiene la lista de todas las opciones; sí que se abre.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/video/__init__.py"/>
        <source>How to assemble it</source>
        <translation>Cómo montarlo</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>How urgent requests are.</source>
        <translation>Qué urgencia tienen las solicitudes.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>How urgent the request is among your own. Most messages are normal.</source>
        <translation>Qué urgencia tiene la solicitud entre las suyas. La mayoría de los mensajes son normales.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <source>How was your visit today?</source>
        <translation>¿Qué tal fue su visita de hoy?</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Hryvnia</source>
        <translation>Grivna ucraniana</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Hungarian</source>
        <translation>Húngaro</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Hungary</source>
        <translation>Hungría</translation>
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
        <translation>Islandia</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Iceland Krona</source>
        <translation>Corona islandesa</translation>
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
        <translation>ID de la instancia de servicio definida en la plataforma de servicios.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>Id: {0}</source>
        <translation>ID: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped_meta.py"/>
        <source>Ids, times and the person’s name are examples.</source>
        <translation>Los ID, las horas y el nombre de la persona son ejemplos.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>Ids, times and the route are those of the specification’s examples.</source>
        <translation>Los ID, las horas y la ruta son los de los ejemplos de la especificación.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>If LINK did get the first one, the message arrives twice.</source>
        <translation>Si LINK recibió el primero, el mensaje llegará dos veces.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>If Meta finds another category right, it takes that one and does not reject the template.</source>
        <translation>Si Meta considera adecuada otra categoría, aplica esa y no rechaza la plantilla.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>If it fails again, copy the details for LINK support.</source>
        <translation>Si vuelve a fallar, copie los detalles para el soporte de LINK.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>If the sandbox did get the first one, the message arrives twice.</source>
        <translation>Si el sandbox recibió el primero, el mensaje llegará dos veces.</translation>
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
        <translation>Imagen</translation>
    </message>
    <message>
        <location filename="../../composer/templates/slots.py"/>
        <source>Image in the header</source>
        <translation>Imagen en el encabezado</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/card.py"/>
        <source>In LINK’s words</source>
        <translation>En palabras de LINK</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <source>In an address marks stay as they are.</source>
        <translation>En una dirección, las marcas se quedan como están.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>In appeal</source>
        <translation>En apelación</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/content.py"/>
        <source>In catalog</source>
        <translation>En el catálogo</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <source>In code nothing is formatted.</source>
        <translation>En el código no se da formato a nada.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>In review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>In the order in which people see them. Quick replies must stand together.</source>
        <translation>En el orden en que las ven las personas. Las respuestas rápidas deben ir juntas.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/welcome/steps.py"/>
        <source>In the sandbox it goes to a test recipient: Anna reads everything. Press Send, or Ctrl+Enter.</source>
        <translation>En el sandbox va a un destinatario de prueba: Anna lo lee todo. Pulse Enviar, o Ctrl+Intro.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>In the sandbox’s words</source>
        <translation>En palabras del sandbox</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>In the workshop</source>
        <translation>En el taller</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>In this list, only some are requests of Meta&apos;s. Paste them one at a time.</source>
        <translation>En esta lista, solo algunas son solicitudes de Meta. Péguelas una por una.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>In this list: {0}</source>
        <extracomment>first.sentence; refused.sentence</extracomment>
        <translation>En esta lista: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source>In {number} a 0 follows the country code. In {country} that 0 is dialled only without it: {meant} is meant.</source>
        <translation>En {number}, un 0 sigue al código de país. En {country}, ese 0 solo se marca sin el código: lo correcto es {meant}.</translation>
    </message>
    <message>
        <location filename="../../composer/app.py"/>
        <source>Inbox</source>
        <translation>Recibidos</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Indian Rupee</source>
        <translation>Rupia india</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Indonesia</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Indonesian</source>
        <translation>Indonesio</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Instead of its id: the flow’s name.</source>
        <translation>En lugar de su ID: el nombre del flujo.</translation>
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
        <translation>Interactivo</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/unknown.py"/>
        <source>Interactive part</source>
        <translation>Parte interactiva</translation>
    </message>
    <message>
        <location filename="../../composer/messages/unknown.py"/>
        <source>Interactive type</source>
        <translation>Tipo interactivo</translation>
    </message>
    <message>
        <location filename="../../composer/messages/unknown.py"/>
        <source>Interactive type must be text.</source>
        <translation>El tipo interactivo debe ser texto.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/picture.py"/>
        <source>Invite to WhatsApp</source>
        <translation>Invitar a WhatsApp</translation>
    </message>
    <message>
        <location filename="../../composer/messages/document/__init__.py"/>
        <source>Invoice</source>
        <translation>Factura</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Iran</source>
        <translation>Irán</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Iranian Rial</source>
        <translation>Rial iraní</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Iraq</source>
        <translation>Irak</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Iraqi Dinar</source>
        <translation>Dinar iraquí</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Irish</source>
        <translation>Irlandés</translation>
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
        <translation>Se puede volver a editar a partir de {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/editing.py"/>
        <source>It can be edited {0} in these 30 days, once in 24 hours. It stays approved unless the review fails.</source>
        <extracomment>more</extracomment>
        <translation>Se puede editar {0} en estos 30 días, una vez cada 24 horas. Sigue aprobada salvo que no supere la revisión.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>It can be sent.</source>
        <translation>Se puede enviar.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>It cannot be edited at the moment.</source>
        <translation>No se puede editar en este momento.</translation>
    </message>
    <message>
        <location filename="../../composer/template_files.py"/>
        <source>It cannot be read: {0}.</source>
        <extracomment>error.strerror or error</extracomment>
        <translation>No se puede leer: {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>It contains a character that no token has, for example a line break.</source>
        <translation>Contiene un carácter que ningún token tiene, por ejemplo un salto de línea.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/saving.py"/>
        <source>It could not be saved: {0}.</source>
        <translation>No se pudo guardar: {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/messages.py"/>
        <source>It could not be saved: {0}. Choose another folder.</source>
        <translation>No se pudo guardar: {0}. Elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/sandbox.py"/>
        <source>It did not say why.</source>
        <translation>No indicó el motivo.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>It gave no usable answer to the login, so nothing was sent.</source>
        <translation>No respondió al inicio de sesión de forma utilizable, así que no se envió nada.</translation>
    </message>
    <message>
        <location filename="../../composer/polling.py"/>
        <source>It hands out reports again that Composer has read, and so never comes to the newer ones.</source>
        <translation>Vuelve a entregar informes que Composer ya leyó, y por eso nunca llega a los más nuevos.</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <source>It has digits only.</source>
        <translation>Solo tiene cifras.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>It has no {0}.</source>
        <extracomment>called</extracomment>
        <translation>No tiene {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/reading.py"/>
        <source>It has one line, which names its columns. Each line below that stands for one recipient.</source>
        <translation>Tiene una línea, que da nombre a sus columnas. Cada línea debajo de ella representa un destinatario.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/reading.py"/>
        <source>It has too many backslashes before its quotation marks.</source>
        <translation>Tiene demasiadas barras inversas delante de las comillas.</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>It has {0} characters; at most {1} can be kept. Was something else pasted?</source>
        <extracomment>LONGEST; len(value)</extracomment>
        <translation>Tiene {0} caracteres; se pueden conservar {1} como máximo. ¿Se pegó otra cosa?</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/showing.py"/>
        <source>It has {0} × {1} pixels, which is too many.</source>
        <extracomment>size.height(); size.width()</extracomment>
        <translation>Tiene {0} × {1} píxeles, que son demasiados.</translation>
    </message>
    <message>
        <location filename="../../composer/template_files.py"/>
        <source>It holds no text.</source>
        <translation>No contiene texto.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/taking_over.py"/>
        <source>It holds {0} messages. Composer opens requests of up to {1}; split it up.</source>
        <translation>Contiene {0} mensajes. Composer abre solicitudes de hasta {1}; divídala.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/decoding.py"/>
        <source>It is a PDF document.</source>
        <translation>Es un documento PDF.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/decoding.py"/>
        <source>It is a workbook of an old kind, not a CSV file.</source>
        <translation>Es un libro de cálculo de un formato antiguo, no un archivo CSV.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/decoding.py"/>
        <source>It is a workbook, not a CSV file.</source>
        <translation>Es un libro de cálculo, no un archivo CSV.</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <source>It is empty.</source>
        <translation>Está vacío.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>It is larger than {0} MB, which is more than WhatsApp takes.</source>
        <extracomment>MOST_BYTES &gt;&gt; 20</extracomment>
        <translation>Ocupa más de {0} MB, que es más de lo que admite WhatsApp.</translation>
    </message>
    <message>
        <location filename="../../composer/template_files.py"/>
        <source>It is larger than {0} MB.</source>
        <extracomment>LARGEST // 1000000</extracomment>
        <translation>Ocupa más de {0} MB.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/bringing_in.py"/>
        <source>It is larger than {0} MB. No message is that long.</source>
        <translation>Ocupa más de {0} MB. Ningún mensaje es tan largo.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/bringing_in.py"/>
        <source>It is larger than {0} MB. No template is that long.</source>
        <translation>Ocupa más de {0} MB. Ninguna plantilla es tan larga.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/lenient.py"/>
        <location filename="../../composer/formats/link.py"/>
        <source>It is nested too deeply to be read.</source>
        <translation>Tiene demasiados niveles de anidamiento para leerlo.</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <source>It is not JSON.</source>
        <translation>No es JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <source>It is not an object.</source>
        <translation>No es un objeto.</translation>
    </message>
    <message>
        <location filename="../../composer/app.py"/>
        <source>It is open with this data folder, but does not answer. Close its window, or wait a moment and start Composer again.
{0}</source>
        <translation>Está abierto con esta carpeta de datos, pero no responde. Cierre su ventana, o espere un momento e inicie Composer de nuevo.
{0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>It is out of the archive again.</source>
        <translation>Vuelve a estar fuera del archivo.</translation>
    </message>
    <message>
        <location filename="../../composer/connections.py"/>
        <source>It is still starting.</source>
        <translation>Aún se está iniciando.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/sandbox.py"/>
        <source>It may be starting again.</source>
        <translation>Puede que se esté reiniciando.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <location filename="../../composer/store/templates.py"/>
        <source>It may have arrived</source>
        <translation>Puede haber llegado</translation>
    </message>
    <message>
        <location filename="../../composer/store/reader.py"/>
        <source>It may have been removed since the list was read. Refresh the list.</source>
        <translation>Puede que se haya quitado después de leer la lista. Actualice la lista.</translation>
    </message>
    <message>
        <location filename="../../composer/store/journal.py"/>
        <location filename="../../composer/store/template_reader.py"/>
        <source>It may have been removed.</source>
        <translation>Puede que se haya quitado.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <location filename="../../composer/outbox/words.py"/>
        <location filename="../../composer/store/journal.py"/>
        <source>It may have been sent</source>
        <translation>Puede haberse enviado</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <source>It must be from {0} to {1}.</source>
        <extracomment>least; most</extracomment>
        <translation>Debe estar entre {0} y {1}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>It must be of the kind that was approved.</source>
        <translation>Debe ser del tipo que se aprobó.</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <source>It must be one of {0}.</source>
        <extracomment>&apos;, &apos;.join(filter(None, allowed))</extracomment>
        <translation>Debe ser uno de estos: {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <source>It must look like v23.0.</source>
        <translation>Debe tener la forma v23.0.</translation>
    </message>
    <message>
        <location filename="../../composer/template_listing.py"/>
        <source>It names the same page again and again. What was read is here.</source>
        <translation>Indica la misma página una y otra vez. Lo que se leyó está aquí.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>It promotes something, which its category does not allow. Choose marketing, or leave that out.</source>
        <translation>Promociona algo, lo que su categoría no permite. Elija marketing, o quítelo.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/address.py"/>
        <source>It should look like https://c-eu.linkmobility.io/whatsapp-message.</source>
        <translation>Debería tener la forma https://c-eu.linkmobility.io/whatsapp-message.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>It stands here: “{0}▢{1}”.</source>
        <extracomment>after; before</extracomment>
        <translation>Va aquí: «{0}▢{1}».</translation>
    </message>
    <message>
        <location filename="../../composer/store/backups.py"/>
        <source>It takes {0} MB, and there is not enough space beside {1} for another. The journal itself is sound, and so are the copies of other days.</source>
        <extracomment>path; size &gt;&gt; 20</extracomment>
        <translation>Ocupa {0} MB, y junto a {1} no hay espacio para otra. El diario en sí está bien, y también las copias de otros días.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>It was an interactive part only; it was put into a message.</source>
        <translation>Era solo una parte interactiva; se puso en un mensaje.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>It was archived and cannot be sent.</source>
        <translation>Se archivó y no se puede enviar.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>It was cancelled before it was sent.</source>
        <translation>Se canceló antes de enviarse.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/editing.py"/>
        <source>It was edited in the last 24 hours, which is possible once for an approved template.</source>
        <translation>Se editó en las últimas 24 horas, y una plantilla aprobada solo se puede editar una vez en ese tiempo.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/editing.py"/>
        <source>It was edited ten times in 30 days, which is the most for an approved template.</source>
        <translation>Se editó diez veces en 30 días, que es el máximo para una plantilla aprobada.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>It was not there after {0} seconds.</source>
        <extracomment>WITHIN</extracomment>
        <translation>No llegó después de {0} segundos.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>It was paused and can be sent again.</source>
        <translation>Estaba en pausa y se puede enviar de nuevo.</translation>
    </message>
    <message>
        <location filename="../../composer/template_calls.py"/>
        <source>It was removed from Composer.</source>
        <translation>Se quitó de Composer.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Italic</source>
        <translation>Cursiva</translation>
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
        <translation>Artículos</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Its account is deleting it.</source>
        <translation>Su cuenta la está eliminando.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Its account no longer has it; here it is kept. A name that was approved is free again after 30 days.</source>
        <translation>Su cuenta ya no la tiene; aquí se conserva. Un nombre que estuvo aprobado vuelve a quedar libre a los 30 días.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/reading.py"/>
        <source>Its cells cannot be told apart ({0}).</source>
        <extracomment>error</extracomment>
        <translation>Sus celdas no se distinguen ({0}).</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Its content does not fit its category. Mixed content counts as marketing.</source>
        <translation>Su contenido no encaja en su categoría. El contenido mixto cuenta como marketing.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Its form is not accepted: gaps at an edge or beside each other, missing samples, wrong braces.</source>
        <translation>Su forma no se acepta: variables en un extremo o contiguas, ejemplos que faltan, llaves incorrectas.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Its form is not allowed.</source>
        <translation>Su forma no está permitida.</translation>
    </message>
    <message>
        <location filename="../../composer/store/batch_book.py"/>
        <source>Its key was used before, and every batch needs one of its own. Nothing was sent.</source>
        <translation>Su clave ya se usó, y cada lote necesita una propia. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Its language or category does not fit what it says.</source>
        <translation>Su idioma o su categoría no encajan con lo que dice.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Its quality is low, and Meta may pause it. It can still be sent.</source>
        <translation>Su calidad es baja, y Meta puede ponerla en pausa. Aún se puede enviar.</translation>
    </message>
    <message>
        <location filename="../../composer/store/journal.py"/>
        <source>Its refId was used before, and every request needs one of its own. Nothing was sent.</source>
        <translation>Su refId ya se usó, y cada solicitud necesita uno propio. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>Its server answers with the error {0}.</source>
        <extracomment>answer.status_code</extracomment>
        <translation>Su servidor responde con el error {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>Its server broke off, or did not speak as web servers do.</source>
        <translation>Su servidor interrumpió la conexión o no habló como los servidores web.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>Its server could not be reached.</source>
        <translation>No se pudo contactar con su servidor.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Its status does not allow changes.</source>
        <translation>Su estado no permite cambios.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Its test recipients only</source>
        <translation>Solo sus destinatarios de prueba</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_formats.py"/>
        <source>JPEG or PNG</source>
        <translation>JPEG o PNG</translation>
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
        <translation>JSON y texto (*.json *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Jamaica</source>
        <translation>Jamaica</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Jamaican Dollar</source>
        <translation>Dólar jamaicano</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Japan</source>
        <translation>Japón</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Japanese</source>
        <translation>Japonés</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Job title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Jordan</source>
        <translation>Jordania</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Jordanian Dinar</source>
        <translation>Dinar jordano</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Jr.</source>
        <translation>Jr.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Kannada</source>
        <translation>Canarés</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Kazakh</source>
        <translation>Kazajo</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Kazakhstan</source>
        <translation>Kazajistán</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Kenya</source>
        <translation>Kenia</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Kenyan Shilling</source>
        <translation>Chelín keniano</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Keys in lines {lines} had no quotation marks.</source>
        <translation>Las claves en las líneas {lines} no tenían comillas.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Kina</source>
        <translation>Kina papú</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/cells.py"/>
        <location filename="../../composer/ui/deliveries/support.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
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
        <translation>Coreano</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Kosovo</source>
        <translation>Kosovo</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Kuna</source>
        <translation>Kuna croata</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Kuwaiti Dinar</source>
        <translation>Dinar kuwaití</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Kwanza</source>
        <translation>Kuanza angoleño</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Kyat</source>
        <translation>Kiat de Myanmar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Kyrgyz (Kyrgyzstan)</source>
        <translation>Kirguís (Kirguistán)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Kyrgyzstan</source>
        <translation>Kirguistán</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/overdue.py"/>
        <source>LINK accepted the message, and nothing was heard of it since. Reports usually come within a minute. Either they do not find the way here, or LINK has not sent the message.</source>
        <translation>LINK aceptó el mensaje, y desde entonces no se supo nada. Los informes suelen llegar en un minuto. O bien no encuentran el camino hasta aquí, o bien LINK no ha enviado el mensaje.</translation>
    </message>
    <message>
        <location filename="../../composer/store/journal.py"/>
        <source>LINK accepted the request, but with another number of message ids than there are recipients.</source>
        <translation>LINK aceptó la solicitud, pero con un número de ID de mensaje distinto del de destinatarios.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>LINK advises to wait at least 15 minutes: until {0}.</source>
        <translation>LINK aconseja esperar al menos 15 minutos: hasta {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>LINK answered and accepts the user name and password. Nothing was sent.</source>
        <translation>LINK respondió y acepta el nombre de usuario y la contraseña. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>LINK answers that its server has a fault (500)</source>
        <translation>LINK responde que su servidor tiene un fallo (500)</translation>
    </message>
    <message>
        <location filename="../../composer/formats/comparing.py"/>
        <source>LINK calls this “{link}”.</source>
        <translation>LINK lo llama «{link}».</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <location filename="../../composer/clients/templates.py"/>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>LINK could not process the request.</source>
        <translation>LINK no pudo procesar la solicitud.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>LINK could not reach WhatsApp</source>
        <translation>LINK no pudo contactar con WhatsApp</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>LINK could not read the request</source>
        <translation>LINK no pudo leer la solicitud</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>LINK could not use the request</source>
        <translation>LINK no pudo usar la solicitud</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <location filename="../../composer/clients/templates.py"/>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>LINK did not accept the account’s credentials.</source>
        <translation>LINK no aceptó las credenciales de la cuenta.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>LINK did not accept the request. Nothing was sent.</source>
        <translation>LINK no aceptó la solicitud. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>LINK does not accept the request (400)</source>
        <translation>LINK no acepta la solicitud (400)</translation>
    </message>
    <message>
        <location filename="../../composer/formats/comparing.py"/>
        <source>LINK does not have this.</source>
        <translation>LINK no tiene esto.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>LINK gave a code that is not in its specification. Composer cannot say what it means.</source>
        <translation>LINK dio un código que no está en su especificación. Composer no puede decir qué significa.</translation>
    </message>
    <message>
        <location filename="../../composer/template_listing.py"/>
        <source>LINK gives a template by its id alone; WhatsApp Manager shows the ids.</source>
        <translation>LINK solo da una plantilla por su ID; el Administrador de WhatsApp muestra los ID.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>LINK had accepted the request, but its answer is cut short</source>
        <translation>LINK había aceptado la solicitud, pero su respuesta llega cortada</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <location filename="../../composer/clients/templates.py"/>
        <source>LINK has a fault</source>
        <translation>LINK tiene un fallo</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>LINK has a fault of its own, and no more reports come (12409)</source>
        <translation>LINK tiene un fallo propio y ya no llegan más informes (12409)</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/delivery/status.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>LINK has accepted the message and will send it.</source>
        <translation>LINK ha aceptado el mensaje y lo enviará.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>LINK has handed the message to WhatsApp, which will try to deliver it.</source>
        <translation>LINK ha pasado el mensaje a WhatsApp, que intentará entregarlo.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/status.py"/>
        <source>LINK has handed the message to WhatsApp.</source>
        <translation>LINK ha pasado el mensaje a WhatsApp.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>LINK has no list of templates to look it up in. Submit it again: if it is there already, that is refused and nothing is doubled. Its id is in WhatsApp Manager, and with it the template can be fetched.</source>
        <translation>LINK no tiene una lista de plantillas en la que buscarla. Envíela de nuevo a revisión: si ya está, se rechaza y no se duplica nada. Su ID está en el Administrador de WhatsApp, y con él se puede descargar la plantilla.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>LINK has not answered.</source>
        <translation>LINK no ha respondido.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/comparing.py"/>
        <source>LINK has this at another place: “{link}”.</source>
        <translation>LINK lo tiene en otro lugar: «{link}».</translation>
    </message>
    <message>
        <location filename="../../composer/messages/text/payload.py"/>
        <source>LINK has “previewUrl” beside the text object, not in it; this is Meta&apos;s place for it. What LINK does with it is not confirmed.</source>
        <translation>LINK tiene «previewUrl» junto al objeto de texto, no dentro; este es el lugar de Meta. No está confirmado qué hace LINK con ello.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>LINK knows the account but does not let it do this.</source>
        <translation>LINK conoce la cuenta, pero no le permite hacer esto.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>LINK knows the account but does not let it manage these templates.</source>
        <translation>LINK conoce la cuenta, pero no le permite gestionar estas plantillas.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>LINK knows the account but does not let it send this.</source>
        <translation>LINK conoce la cuenta, pero no le permite enviar esto.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>LINK lost track of this message. It may still arrive, but nothing more will be reported.</source>
        <translation>LINK perdió el rastro de este mensaje. Aún puede llegar, pero no se informará de nada más.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/overdue.py"/>
        <source>LINK may still be trying by itself until {0}.</source>
        <translation>Puede que LINK aún lo esté intentando hasta {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/repeat_words.py"/>
        <source>LINK may still be trying to deliver it: before {0} it may arrive twice.</source>
        <translation>Puede que LINK aún esté intentando entregarlo: antes de {0} puede llegar dos veces.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/payload.py"/>
        <source>LINK needs no namespace since version 1.5 of its specification. It will be sent as it is.</source>
        <translation>LINK no necesita «namespace» desde la versión 1.5 de su especificación. Se enviará tal como está.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/refusal.py"/>
        <source>LINK refused the request</source>
        <translation>LINK rechazó la solicitud</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>LINK support</source>
        <translation>Soporte de LINK</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>LINK tries again by itself, every minute for up to 15 minutes. Wait for that before sending again.</source>
        <translation>LINK lo vuelve a intentar por sí mismo, cada minuto durante un máximo de 15 minutos. Espere a que acabe antes de enviar de nuevo.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/status.py"/>
        <source>LINK will send no more reports for this message.</source>
        <translation>LINK no enviará más informes de este mensaje.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/comparing.py"/>
        <source>LINK writes the value otherwise: “{link}”.</source>
        <translation>LINK escribe el valor de otro modo: «{link}».</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/carousel.py"/>
        <source>LINK&apos;s example writes “{meant}”, not “{key}”. What LINK does with it is not confirmed.</source>
        <translation>El ejemplo de LINK escribe «{meant}», no «{key}». No está confirmado qué hace LINK con ello.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/among.py"/>
        <source>LINK&apos;s examples write “{meant}” here, not “{key}”. What LINK does with it is not confirmed.</source>
        <translation>Los ejemplos de LINK escriben aquí «{meant}», no «{key}». No está confirmado qué hace LINK con ello.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive_payload.py"/>
        <source>LINK&apos;s specification allows no emoji in {field}; Meta&apos;s does. What happens is not confirmed.</source>
        <translation>La especificación de LINK no permite emojis en {field}; la de Meta, sí. No está confirmado qué ocurre.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product/payload.py"/>
        <source>LINK&apos;s table calls the product “{key}”, but its example and Meta call it “{meant}”.</source>
        <translation>La tabla de LINK llama al producto «{key}», pero su ejemplo y Meta lo llaman «{meant}».</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>LINK&apos;s table has “expiration_time_ms” here, its example and Meta inside of “limited_time_offer”. Which of them LINK understands is not confirmed.</source>
        <translation>La tabla de LINK tiene aquí «expiration_time_ms»; su ejemplo y Meta lo tienen dentro de «limited_time_offer». No está confirmado cuál de los dos entiende LINK.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>LINK&apos;s table writes “{key}”, its other flow fields and Meta “{meant}”. Which of them LINK understands here is not confirmed.</source>
        <translation>La tabla de LINK escribe «{key}»; sus otros campos de flujo y Meta, «{meant}». No está confirmado cuál de los dos entiende LINK aquí.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>LINK’s answer as JSON</source>
        <translation>La respuesta de LINK como JSON</translation>
    </message>
    <message>
        <location filename="../../composer/store/journal.py"/>
        <source>LINK’s answer does not fit</source>
        <translation>La respuesta de LINK no encaja</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>LINK’s answer takes a minute</source>
        <translation>La respuesta de LINK tarda un minuto</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>LINK’s answer was lost and no report came in time. Whether it was sent is not known.</source>
        <translation>La respuesta de LINK se perdió y no llegó ningún informe a tiempo. No se sabe si se envió.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>LINK’s specification does not describe a place that comes back: the location is Meta’s shape, “LOCATION” a guess.</source>
        <translation>La especificación de LINK no describe una ubicación que vuelve: los datos tienen la forma de Meta, y «LOCATION» es una suposición.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>LINK’s specification does not describe the answer of a flow. This is Meta’s shape; what is in it is the flow’s.</source>
        <translation>La especificación de LINK no describe la respuesta de un flujo. Esta es la forma de Meta; lo que contiene depende del flujo.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/__init__.py"/>
        <location filename="../../composer/templates/form.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/__init__.py"/>
        <source>Language policy</source>
        <translation>Política de idioma</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Lao</source>
        <translation>Lao</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Lao Kip</source>
        <translation>Kip laosiano</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Lari</source>
        <translation>Lari georgiano</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Last name</source>
        <translation>Apellidos</translation>
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
        <translation>Letonia</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Latvian</source>
        <translation>Letón</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Leave a row out, or send to it again</source>
        <translation>Omitir una fila, o volver a enviarle</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Leave some minutes between messages to the same number; one in six seconds is the limit.</source>
        <translation>Deje unos minutos entre mensajes al mismo número; el límite es uno cada seis segundos.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Lebanese Pound</source>
        <translation>Libra libanesa</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Lebanon</source>
        <translation>Líbano</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Lek</source>
        <translation>Lek albanés</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Lempira</source>
        <translation>Lempira hondureño</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Leone</source>
        <translation>Leona sierraleonesa</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Lesotho</source>
        <translation>Lesoto</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Liberia</source>
        <translation>Liberia</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Liberian Dollar</source>
        <translation>Dólar liberiano</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Libya</source>
        <translation>Libia</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Libyan Dinar</source>
        <translation>Dinar libio</translation>
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
        <translation>Vigencia</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Lilangeni</source>
        <translation>Lilangeni esuatiní</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Limit exceeded</source>
        <translation>Límite superado</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Limited after wrong template categories</source>
        <translation>Limitado por categorías de plantilla incorrectas</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/__init__.py"/>
        <location filename="../../composer/rendering/template.py"/>
        <location filename="../../composer/templates/form.py"/>
        <location filename="../../composer/templates/starts.py"/>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Limited-time offer</source>
        <translation>Oferta por tiempo limitado</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/desktop.py"/>
        <source>Limited-time offers are not shown by WhatsApp on a computer. It says that a message came which it does not support.</source>
        <translation>WhatsApp no muestra en un ordenador las ofertas por tiempo limitado. Dice que llegó un mensaje que no admite.</translation>
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
        <translation>Línea {0}, columna {1}: {2}</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Line {lines} is no JSON and was left out.</source>
        <translation>La línea {lines} no es JSON y se omitió.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Line {lines} offers several values; the first was taken.</source>
        <translation>La línea {lines} ofrece varios valores; se tomó el primero.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Lines {lines} are no JSON and were left out.</source>
        <translation>Las líneas {lines} no son JSON y se omitieron.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Lines {lines} offer several values; the first was taken in each.</source>
        <translation>Las líneas {lines} ofrecen varios valores; se tomó el primero de cada una.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/content.py"/>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/parts/media.py"/>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <location filename="../../composer/messages/cta_url/__init__.py"/>
        <source>Link button</source>
        <translation>Botón con enlace</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <location filename="../../composer/polling.py"/>
        <source>Listening for delivery reports.</source>
        <translation>A la escucha de informes de entrega.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Lists of recipients</source>
        <translation>Listas de destinatarios</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Lithuania</source>
        <translation>Lituania</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Lithuanian</source>
        <translation>Lituano</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Live accounts are marked in red, so that nobody sends to customers by mistake.</source>
        <translation>Las cuentas reales se marcan en rojo, para que nadie envíe a clientes por error.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <location filename="../../composer/ui/settings/page.py"/>
        <source>Live: real recipients</source>
        <translation>Real: destinatarios reales</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Live: test recipients only. For tests: everybody</source>
        <translation>Real: solo destinatarios de prueba. De prueba: todos</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/media_shown.py"/>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/inbound.py"/>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/location/__init__.py"/>
        <location filename="../../composer/templates/form.py"/>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location_request/__init__.py"/>
        <source>Location request</source>
        <translation>Solicitud de ubicación</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Locked</source>
        <translation>Bloqueada</translation>
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
        <translation>Consulte metastatus.com.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Look at metastatus.com; if all is well there, check the message.</source>
        <translation>Consulte metastatus.com; si allí todo está bien, revise el mensaje.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Look at the account’s health and policy pages in Meta’s Business Manager.</source>
        <translation>Consulte las páginas de estado y de políticas de la cuenta en el Administrador comercial de Meta.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Look at the message&apos;s problems and at what Meta says.</source>
        <translation>Mire los problemas del mensaje y lo que dice Meta.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Look at the number&apos;s quality in WhatsApp Manager.</source>
        <translation>Mire la calidad del número en el Administrador de WhatsApp.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Look at the problems of the message, then at the account’s platform ids and sender number.</source>
        <translation>Mire los problemas del mensaje y después los ID de plataforma y el número remitente de la cuenta.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Look at the reasons in the template’s review.</source>
        <translation>Mire los motivos en la revisión de la plantilla.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>Look at the report as JSON.</source>
        <translation>Mire el informe como JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/overdue.py"/>
        <source>Look whether the relay is being read (the line at the bottom tells) and whether the account’s event report gate leads to it; then copy the details for LINK support. Ask the recipient before you send it again.</source>
        <translation>Compruebe si se está leyendo el relay (lo dice la línea de abajo) y si la puerta de informes de eventos de la cuenta conduce a él; después copie los detalles para el soporte de LINK. Pregunte al destinatario antes de enviarlo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Look: dark</source>
        <translation>Aspecto: oscuro</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Look: high contrast</source>
        <translation>Aspecto: contraste alto</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Look: light</source>
        <translation>Aspecto: claro</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Look: like the system</source>
        <translation>Aspecto: como el sistema</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Loti</source>
        <translation>Loti lesotense</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Luxembourg</source>
        <translation>Luxemburgo</translation>
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
        <translation>MP4 o 3GP con imagen H.264 y sonido AAC</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Macao</source>
        <translation>Macao</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Macedonian</source>
        <translation>Macedonio</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Madagascar</source>
        <translation>Madagascar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Made for each request</source>
        <translation>Creado para cada solicitud</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Make a new template.</source>
        <translation>Cree una plantilla nueva.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Malagasy Ariary</source>
        <translation>Ariari malgache</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Malawi</source>
        <translation>Malaui</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Malawi Kwacha</source>
        <translation>Kuacha malauí</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Malay</source>
        <translation>Malayo</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Malayalam</source>
        <translation>Malayálam</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Malaysia</source>
        <translation>Malasia</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Malaysian Ringgit</source>
        <translation>Ringit malasio</translation>
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
        <translation>Mapa en {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Marathi</source>
        <translation>Maratí</translation>
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
        <translation>Solo marketing: un recuadro que indica hasta cuándo vale una oferta, con un código para copiar.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Marketing only: cards side by side, each with a picture or video and buttons.</source>
        <translation>Solo marketing: tarjetas una al lado de otra, cada una con una imagen o un vídeo y botones.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Marketing templates are not allowed on this way of sending for the account.</source>
        <translation>Las plantillas de marketing no están permitidas en esta vía de envío para la cuenta.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Marketing templates are switched off</source>
        <translation>Las plantillas de marketing están desactivadas</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>Marks in a footer are shown as typed here; the phone may format them.</source>
        <translation>Las marcas en un pie de página se muestran aquí tal como se escriben; el teléfono puede darles formato.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>Marks within marks are shown together, such as bold and italic.</source>
        <translation>Las marcas dentro de marcas se muestran juntas, como negrita y cursiva.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Martinique</source>
        <translation>Martinica</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Mauritania</source>
        <translation>Mauritania</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Mauritius</source>
        <translation>Mauricio</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Mauritius Rupee</source>
        <translation>Rupia mauriciana</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>May be left out: WhatsApp then says it in the template’s language.</source>
        <translation>Se puede omitir: WhatsApp lo dice entonces en el idioma de la plantilla.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>May have been sent</source>
        <translation>Quizá enviado</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>May send to</source>
        <translation>Puede enviar a</translation>
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
        <translation>ID multimedia</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/picture.py"/>
        <location filename="../../composer/ui/commands/groups.py"/>
        <location filename="../../composer/ui/deliveries/cells.py"/>
        <location filename="../../composer/ui/handover/subjects.py"/>
        <location filename="../../composer/ui/preview/chrome.py"/>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Message expired</source>
        <translation>Mensaje caducado</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Message not valid</source>
        <translation>Mensaje no válido</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Message too long</source>
        <translation>Mensaje demasiado largo</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Message type not supported</source>
        <translation>Tipo de mensaje no admitido</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>Message version</source>
        <translation>Versión del mensaje</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>Meta accepts the access token; the phone number id is that of {0}.</source>
        <extracomment>of</extracomment>
        <translation>Meta acepta el token de acceso; el ID del número de teléfono es el de {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Meta answered with an error. The description has its words.</source>
        <translation>Meta respondió con un error. La descripción lo cita.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>Meta asks for a pause: going on in {0} seconds. {1} templates so far</source>
        <translation>Meta pide una pausa: se continúa en {0} segundos. {1} plantillas hasta ahora</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta blocked the flow that the message opens.</source>
        <translation>Meta bloqueó el flujo que abre el mensaje.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Meta calls its content abusive or threatening.</source>
        <translation>Meta considera su contenido abusivo o amenazante.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/comparing.py"/>
        <source>Meta calls this “{link}”.</source>
        <translation>Meta lo llama «{link}».</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta cannot charge the account: credit line, currency or time zone are missing or wrong.</source>
        <translation>Meta no puede cobrar a la cuenta: la línea de crédito, la moneda o la zona horaria faltan o son incorrectas.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta could not process the message and does not say which part of it.</source>
        <translation>Meta no pudo procesar el mensaje y no dice qué parte.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta could not process the request. It is either a fault that passes or an invalid request.</source>
        <translation>Meta no pudo procesar la solicitud. O es un fallo pasajero o es una solicitud no válida.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta could not say what.</source>
        <translation>Meta no supo decir qué.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Meta counts taps on the template’s links unless this is on.</source>
        <translation>Meta cuenta los toques en los enlaces de la plantilla salvo que esto esté activado.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/belonging.py"/>
        <source>Meta decides how long it tries.</source>
        <translation>Meta decide cuánto tiempo lo intenta.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>Meta describes coupon templates with the code’s button and quick replies only. Others may be refused.</source>
        <translation>Meta solo describe plantillas de cupón con el botón del código y respuestas rápidas. Otros pueden rechazarse.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Meta disabled it for good. Make a new template instead.</source>
        <translation>Meta la inhabilitó de forma definitiva. Cree una plantilla nueva en su lugar.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta disabled the template for good because recipients rated it poorly.</source>
        <translation>Meta inhabilitó la plantilla de forma definitiva porque los destinatarios la valoraron mal.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>Meta documents the countdown and the red, Bird the badge with its tag; nobody the words.</source>
        <translation>Meta documenta la cuenta atrás y el rojo; Bird, el distintivo con su etiqueta; nadie, las palabras.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>Meta documents the cropping, nobody the widths.</source>
        <translation>Meta documenta el recorte; nadie, las anchuras.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Meta does not deliver such messages to some people, to learn from it.</source>
        <translation>Meta no entrega estos mensajes a algunas personas, con fines de estudio.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/comparing.py"/>
        <source>Meta does not have this.</source>
        <translation>Meta no tiene esto.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta found that the template’s content breaks its rules.</source>
        <translation>Meta consideró que el contenido de la plantilla infringe sus normas.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/belonging.py"/>
        <source>Meta gives every message an id of its own.</source>
        <translation>Meta da a cada mensaje un ID propio.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta had a fault</source>
        <translation>Meta tuvo un fallo</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta had a fault, or the request was wrong</source>
        <translation>Meta tuvo un fallo, o la solicitud era incorrecta</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta_answers.py"/>
        <source>Meta has paused this message: it is not sent while its template is paused.</source>
        <translation>Meta ha puesto en pausa este mensaje: no se envía mientras su plantilla esté en pausa.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/comparing.py"/>
        <source>Meta has this at another place: “{link}”.</source>
        <translation>Meta lo tiene en otro lugar: «{link}».</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta held the message back</source>
        <translation>Meta retuvo el mensaje</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta_answers.py"/>
        <source>Meta holds the message until its quality is assessed, and then sends or drops it.{0}</source>
        <extracomment>why</extracomment>
        <translation>Meta retiene el mensaje hasta evaluar su calidad, y después lo envía o lo descarta.{0}</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta is working on the account, for example raising its throughput. It takes about a minute.</source>
        <translation>Meta está trabajando en la cuenta, por ejemplo para aumentar su capacidad. Tarda más o menos un minuto.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta keeps some people from marketing messages to measure the effect. This recipient is one of them.</source>
        <translation>Meta deja a algunas personas sin mensajes de marketing para medir el efecto. Este destinatario es una de ellas.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>Meta knows the token but does not let it do this with the templates of the business account.</source>
        <translation>Meta conoce el token, pero no le permite hacer esto con las plantillas de la cuenta de empresa.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source>Meta knows “{kind}” buttons, LINK&apos;s specification does not. It will be sent as it is.</source>
        <translation>Meta conoce los botones «{kind}»; la especificación de LINK, no. Se enviará tal como está.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta lets this flow be sent only ten times an hour.</source>
        <translation>Meta permite enviar este flujo solo diez veces por hora.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta limits how many marketing messages one person gets. Nothing is broken.</source>
        <translation>Meta limita cuántos mensajes de marketing recibe una persona. No hay nada averiado.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Meta looks at a rejection again. It cannot be sent yet.</source>
        <translation>Meta vuelve a examinar un rechazo. Aún no se puede enviar.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Meta may change the category</source>
        <translation>Meta puede cambiar la categoría</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Meta paused it for low quality: for 3 hours the first time, 6 the second; the third time it is disabled. It cannot be sent meanwhile. An edit ends the pause.</source>
        <translation>Meta la puso en pausa por baja calidad: 3 horas la primera vez, 6 la segunda; la tercera queda inhabilitada. Mientras tanto no se puede enviar. Una edición pone fin a la pausa.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta paused the template because recipients rated it poorly: three hours, then six.</source>
        <translation>Meta puso en pausa la plantilla porque los destinatarios la valoraron mal: tres horas, después seis.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>Meta read the request and did not accept it.</source>
        <translation>Meta leyó la solicitud y no la aceptó.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/errors.py"/>
        <source>Meta refused it and did not say why.</source>
        <translation>Meta la rechazó y no dijo por qué.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta_answers.py"/>
        <source>Meta refused the message</source>
        <translation>Meta rechazó el mensaje</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Meta rejected it. Change it and submit it again.</source>
        <translation>Meta la rechazó. Cámbiela y vuelva a enviarla a revisión.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>Meta reported something that does not change the status.</source>
        <translation>Meta informó de algo que no cambia el estado.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>Meta reports that the message failed, and not why.</source>
        <translation>Meta informa de que el mensaje falló, pero no del motivo.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/belonging.py"/>
        <source>Meta reports to the webhook that the account has.</source>
        <translation>Meta informa al webhook que tiene la cuenta.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/status.py"/>
        <source>Meta reports “{0}”; it does not change the status.</source>
        <extracomment>report.description</extracomment>
        <translation>Meta informa de «{0}»; no cambia el estado.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Meta restricted, disabled or locked the WhatsApp account.</source>
        <translation>Meta restringió, inhabilitó o bloqueó la cuenta de WhatsApp.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Meta reviews it. It can be sent and edited when that is over; Composer looks again by itself.</source>
        <translation>Meta la está revisando. Se podrá enviar y editar cuando acabe; Composer vuelve a mirar por sí mismo.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/errors.py"/>
        <source>Meta says: “{0}”</source>
        <extracomment>own</extracomment>
        <translation>Meta dice: «{0}»</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/belonging.py"/>
        <source>Meta sends at once.</source>
        <translation>Meta envía de inmediato.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>Meta takes 100 new templates an hour: it may refuse the rest until then.</source>
        <translation>Meta admite 100 plantillas nuevas por hora: puede rechazar el resto hasta entonces.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Meta takes it for fraud: it must say plainly who you are and what is wanted.</source>
        <translation>Meta la toma por un fraude: debe decir con claridad quién es usted y qué quiere.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/belonging.py"/>
        <source>Meta takes the sender from the address of the request.</source>
        <translation>Meta toma el remitente de la dirección de la solicitud.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>Meta was asked too often</source>
        <translation>Se preguntó a Meta demasiadas veces</translation>
    </message>
    <message>
        <location filename="../../composer/formats/comparing.py"/>
        <source>Meta writes the value otherwise.</source>
        <translation>Meta escribe el valor de otro modo.</translation>
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
        <translation>Los formatos antiguos de Meta conocen «calendar»; la especificación de LINK, no. Se enviará tal como está.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/__init__.py"/>
        <source>Meta&apos;s older interface wants “deterministic” here, the only policy there is.</source>
        <translation>La interfaz antigua de Meta quiere aquí «deterministic», la única política que existe.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>Meta&apos;s own interface knows “sections” here, LINK&apos;s specification does not. It will be sent as it is.</source>
        <translation>La interfaz propia de Meta conoce aquí «sections»; la especificación de LINK, no. Se enviará tal como está.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>Meta&apos;s own interface knows “{key}” here, LINK&apos;s specification does not. It will be sent as it is.</source>
        <translation>La interfaz propia de Meta conoce aquí «{key}»; la especificación de LINK, no. Se enviará tal como está.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>Meta&apos;s page on template components.</source>
        <translation>La página de Meta sobre componentes de plantillas.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>Meta&apos;s pages on template components, limited-time offers and coupons.</source>
        <translation>Las páginas de Meta sobre componentes de plantillas, ofertas por tiempo limitado y cupones.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/own_rules.py"/>
        <source>Meta&apos;s reference has only “individual”: messages go to single people.</source>
        <translation>La referencia de Meta solo tiene «individual»: los mensajes van a personas concretas.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>Meta&apos;s reference says that footers are formatted, Bird says that those of templates are not.</source>
        <translation>La referencia de Meta dice que los pies de página llevan formato; Bird dice que los de las plantillas no.</translation>
    </message>
    <message>
        <location filename="../../composer/template_listing.py"/>
        <source>Meta’s list does not end</source>
        <translation>La lista de Meta no termina</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Mexican Peso</source>
        <translation>Peso mexicano</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Mexican Unidad de Inversion (UDI)</source>
        <translation>Unidad de inversión (UDI) mexicana</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Mexico</source>
        <translation>México</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Micronesia</source>
        <translation>Micronesia</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Middle name</source>
        <translation>Segundo nombre</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Middle name, prefix and suffix.</source>
        <translation>Segundo nombre, tratamiento y sufijo.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Minute</source>
        <translation>Minuto</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Minutes until the code expires</source>
        <translation>Minutos hasta que caduca el código</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Missing closing braces or brackets were added in lines {lines}.</source>
        <translation>Se añadieron llaves o corchetes de cierre que faltaban en las líneas {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Missing opening braces were added in lines {lines}.</source>
        <translation>Se añadieron llaves de apertura que faltaban en las líneas {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Mobile</source>
        <translation>Móvil</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Moldova</source>
        <translation>Moldavia</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Moldovan Leu</source>
        <translation>Leu moldavo</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Monaco</source>
        <translation>Mónaco</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>Monday</source>
        <translation>Lunes</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Money</source>
        <translation>Dinero</translation>
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
        <translation>Mes</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>More about the flow</source>
        <translation>Más sobre el flujo</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <source>More about the {0}</source>
        <extracomment>noun</extracomment>
        <translation>Más opciones ({0})</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>More of the name</source>
        <translation>Más del nombre</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>More settings</source>
        <translation>Más ajustes</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>More than 24 hours have passed since the person last wrote.</source>
        <translation>Han pasado más de 24 horas desde que la persona escribió por última vez.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>More than 24 hours since the person wrote</source>
        <translation>Más de 24 horas desde que la persona escribió</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Moroccan Dirham</source>
        <translation>Dírham marroquí</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Morocco</source>
        <translation>Marruecos</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Mozambique</source>
        <translation>Mozambique</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Mozambique Metical</source>
        <translation>Metical mozambiqueño</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Mvdol</source>
        <translation>MVDOL boliviano</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>My server chooses</source>
        <translation>Lo elige mi servidor</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Myanmar</source>
        <translation>Myanmar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Naira</source>
        <translation>Naira nigeriano</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Nakfa</source>
        <translation>Nakfa eritreo</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/content.py"/>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/location/__init__.py"/>
        <location filename="../../composer/templates/form.py"/>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Name of the header&apos;s gap</source>
        <translation>Nombre de la variable del encabezado</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>Name of the place</source>
        <translation>Nombre del lugar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Named gap</source>
        <translation>Variable con nombre</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/interactive.py"/>
        <source>Names, prices and pictures of products come from the catalog, which is not known here.</source>
        <translation>Los nombres, precios e imágenes de los productos vienen del catálogo, que no se conoce aquí.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Names: {{first_name}}</source>
        <translation>Nombres: {{first_name}}</translation>
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
        <translation>Dólar namibio</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Nauru</source>
        <translation>Nauru</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Needs you</source>
        <translation>Por resolver</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/payload.py"/>
        <source>Neither a phone number nor a WhatsApp id is written here.</source>
        <translation>Aquí no se indica ni un número de teléfono ni un ID de WhatsApp.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Nepal</source>
        <translation>Nepal</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Nepalese Rupee</source>
        <translation>Rupia nepalí</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Netherlands Antillean Guilder</source>
        <translation>Florín antillano</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Never send this person marketing again; other messages are still possible.</source>
        <translation>No vuelva a enviar marketing a esta persona; otros mensajes siguen siendo posibles.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/button_slots.py"/>
        <source>New</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>New Caledonia</source>
        <translation>Nueva Caledonia</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/kinds.py"/>
        <source>New Cloud API account</source>
        <translation>Nueva cuenta de Cloud API</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>New Israeli Sheqel</source>
        <translation>Nuevo séquel israelí</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/kinds.py"/>
        <source>New LINK account</source>
        <translation>Nueva cuenta de LINK</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/kinds.py"/>
        <source>New On-Premises account</source>
        <translation>Nueva cuenta On-Premises</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>New Taiwan Dollar</source>
        <translation>Nuevo dólar taiwanés</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>New Zealand</source>
        <translation>Nueva Zelanda</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>New Zealand Dollar</source>
        <translation>Dólar neozelandés</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>New at “{0}”</source>
        <translation>Nuevas en «{0}»</translation>
    </message>
    <message>
        <location filename="../../composer/messages/catalog/__init__.py"/>
        <source>New collection</source>
        <translation>Nueva colección</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/groups.py"/>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>New message</source>
        <translation>Mensaje nuevo</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>New message: {0}</source>
        <translation>Mensaje nuevo: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Next difference</source>
        <translation>Diferencia siguiente</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Next field</source>
        <translation>Campo siguiente</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>Next problem</source>
        <translation>Problema siguiente</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Next row</source>
        <translation>Fila siguiente</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Ngultrum</source>
        <translation>Gultrum butanés</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Nicaragua</source>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Niger</source>
        <translation>Níger</translation>
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
        <translation>Sin acceso</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>No account has it yet. Submit it when it is ready.</source>
        <translation>Aún no la tiene ninguna cuenta. Envíela a revisión cuando esté lista.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <location filename="../../composer/clients/meta.py"/>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>No answer came. Fetch it again: if it is gone, that is told.</source>
        <translation>No llegó ninguna respuesta. Descárguela de nuevo: si ya no existe, se le indicará.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>No answer came. Fetch it again: what its account has then shows whether the change counted.</source>
        <translation>No llegó ninguna respuesta. Descárguela de nuevo: lo que tiene su cuenta mostrará si el cambio surtió efecto.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>No answer came. Submit it again: if it is there already, that is refused, and nothing is doubled. With its id from WhatsApp Manager it can also be fetched.</source>
        <translation>No llegó ninguna respuesta. Envíela de nuevo a revisión: si ya está, se rechaza y no se duplica nada. Con su ID del Administrador de WhatsApp también se puede descargar.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>No callback address</source>
        <translation>Sin dirección para callbacks</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>No category</source>
        <translation>Sin categoría</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>No connection could be made in time.</source>
        <translation>No se pudo establecer la conexión a tiempo.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>No connection could be made.</source>
        <translation>No se pudo establecer la conexión.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/places.py"/>
        <source>No conversation is chosen</source>
        <translation>No hay ninguna conversación elegida</translation>
    </message>
    <message>
        <location filename="../../composer/store/backups.py"/>
        <source>No copy of the journal was made today</source>
        <translation>Hoy no se hizo ninguna copia del diario</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/overdue.py"/>
        <source>No delivery was reported, and the message’s time was over {0}. Nothing more is to be expected.</source>
        <translation>No se informó de ninguna entrega, y el plazo del mensaje terminó {0}. Ya no cabe esperar nada más.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/payload.py"/>
        <source>No e-mail address is written here.</source>
        <translation>Aquí no se indica ningún correo electrónico.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/media.py"/>
        <source>No file name</source>
        <translation>Sin nombre de archivo</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>No language</source>
        <translation>Sin idioma</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>No line breaks, no tabs.</source>
        <translation>Sin saltos de línea ni tabulaciones.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>No line breaks, no tabs. Money or a date in the way of the phone’s language: fill in freely.</source>
        <translation>Sin saltos de línea ni tabulaciones. Para dinero o una fecha según el idioma del teléfono, rellene libremente.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/places.py"/>
        <source>No message chosen</source>
        <translation>Ningún mensaje elegido</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/places.py"/>
        <source>No message has been sent yet</source>
        <translation>Aún no se ha enviado ningún mensaje</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/places.py"/>
        <source>No message matches</source>
        <translation>Ningún mensaje coincide</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>No more reports</source>
        <translation>No hay más informes</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>No more templates are allowed</source>
        <translation>No se permiten más plantillas</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/contact.py"/>
        <location filename="../../composer/ui/preview/standin.py"/>
        <source>No name yet</source>
        <translation>Aún sin nombre</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/places.py"/>
        <source>No number and no message has these words.</source>
        <translation>Ningún número ni mensaje contiene estas palabras.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/picture.py"/>
        <source>No number of this contact has a WhatsApp id, so the phone offers to invite the contact to WhatsApp.</source>
        <translation>Ningún número de este contacto tiene un ID de WhatsApp, así que el teléfono ofrece invitar al contacto a WhatsApp.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/payload.py"/>
        <source>No number of this contact has a WhatsApp id, so the recipient is offered to invite the contact to WhatsApp, not to write to it.</source>
        <translation>Ningún número de este contacto tiene un ID de WhatsApp, así que al destinatario se le ofrece invitarlo a WhatsApp, no escribirle.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/offer.py"/>
        <source>No offer text yet</source>
        <translation>Aún sin texto de la oferta</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/map.py"/>
        <source>No place yet</source>
        <translation>Aún sin lugar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/cards.py"/>
        <source>No product yet</source>
        <translation>Aún sin producto</translation>
    </message>
    <message>
        <location filename="../../composer/store/journal.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>No report</source>
        <translation>Sin informe</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>No report came</source>
        <translation>No llegó ningún informe</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/overdue.py"/>
        <source>No report since {0}</source>
        <translation>Sin informe desde {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/overdue.py"/>
        <source>No report yet</source>
        <translation>Aún sin informe</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>No reports</source>
        <translation>Sin informes</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>No secure connection</source>
        <translation>Sin conexión segura</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>No such template</source>
        <translation>No existe esa plantilla</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/cards.py"/>
        <location filename="../../composer/ui/preview/menu.py"/>
        <source>No title yet</source>
        <translation>Aún sin título</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/standin.py"/>
        <source>No values for gaps are given.</source>
        <translation>No se indican valores para las variables.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/payload.py"/>
        <source>No web address is written here.</source>
        <translation>Aquí no se indica ninguna dirección web.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <source>No {mark} before it on this line opens what it would close.</source>
        <translation>Ningún {mark} anterior en esta línea abre lo que este cerraría.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <source>No {mark} behind it on this line closes it. One that does touches the text before it, and no letter or digit follows.</source>
        <translation>Ningún {mark} posterior en esta línea lo cierra. Para hacerlo, debe tocar el texto que lo precede y no ir seguido de letra ni cifra.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/places.py"/>
        <source>Nobody has written yet</source>
        <translation>Aún no ha escrito nadie</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Nobody: nothing is broken</source>
        <translation>Nadie: no hay nada averiado</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/refusal.py"/>
        <source>Nobody: the sandbox plays this. With a real account: {0}</source>
        <translation>Nadie: esto lo simula el sandbox. Con una cuenta real: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/form.py"/>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Norfolk Island</source>
        <translation>Isla Norfolk</translation>
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
        <translation>Normal, o la que indique la cuenta</translation>
    </message>
    <message>
        <location filename="../../composer/ui/languages.py"/>
        <source>Norsk</source>
        <translation>Norsk</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>North America</source>
        <translation>Norteamérica</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>North Korea</source>
        <translation>Corea del Norte</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>North Korean Won</source>
        <translation>Won norcoreano</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>North Macedonia</source>
        <translation>Macedonia del Norte</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Norway</source>
        <translation>Noruega</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Norwegian</source>
        <translation>Noruego</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Norwegian Krone</source>
        <translation>Corona noruega</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Not a WhatsApp user</source>
        <translation>No usa WhatsApp</translation>
    </message>
    <message>
        <location filename="../../composer/polling.py"/>
        <source>Not allowed in since {0}</source>
        <translation>Sin acceso desde {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/again.py"/>
        <source>Not as it is: correct it with “Compose again” and send that.</source>
        <translation>Tal como está, no: corríjalo con «Redactar de nuevo» y envíe eso.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/overdue.py"/>
        <source>Not before {0}.</source>
        <translation>No antes de {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/polling.py"/>
        <source>Not connected to the relay yet.</source>
        <translation>Aún sin conexión con el relay.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Not delivered</source>
        <translation>No entregado</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>Not known</source>
        <translation>Se desconoce</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Not on WhatsApp</source>
        <translation>No está en WhatsApp</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/status.py"/>
        <source>Not reported by itself; it follows from the next step.</source>
        <translation>No se informa por separado; se deduce del paso siguiente.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/cells.py"/>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Not sent from here</source>
        <translation>No enviado desde aquí</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/field.py"/>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Not set (the gaps have numbers)</source>
        <translation>Sin definir (las variables llevan números)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Not submitted</source>
        <translation>Sin enviar a revisión</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>Not tried: it was stopped.</source>
        <translation>No se intentó: se detuvo.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>Not tried: its account did not take the one before.</source>
        <translation>No se intentó: su cuenta no aceptó la anterior.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>Nothing comes back to you: WhatsApp does not tell that it was tapped.</source>
        <translation>No le vuelve nada: WhatsApp no indica que se tocó.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/places.py"/>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/status.py"/>
        <source>Nothing has been reported yet.</source>
        <translation>Aún no se ha informado de nada.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>Nothing has changed.</source>
        <translation>No ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>Nothing here is known: no request, no message and no template of LINK.</source>
        <translation>Aquí no hay nada conocido: ni solicitud, ni mensaje, ni plantilla de LINK.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>Nothing is formatted inside code.</source>
        <translation>Dentro del código no se da formato a nada.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/payload.py"/>
        <source>Nothing is written in this address.</source>
        <translation>En esta dirección no hay nada escrito.</translation>
    </message>
    <message>
        <location filename="../../composer/store/faults.py"/>
        <source>Nothing more can be sent, because a message must be on the disk first. Free some space; {path} is there.</source>
        <translation>No se puede enviar nada más, porque cada mensaje debe guardarse antes en el disco. Libere espacio; {path} está ahí.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>Nothing needs to be done; it is tried again.</source>
        <translation>No hay que hacer nada; se vuelve a intentar.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <source>Nothing stands between these two {mark}.</source>
        <translation>No hay nada entre estos dos {mark}.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>Nothing that has templates is at Meta under the WhatsApp Business Account id, or the access token may not see it.</source>
        <translation>En Meta no hay nada con plantillas bajo el ID de la cuenta de WhatsApp Business, o el token de acceso no puede verlo.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Nothing to do: Composer tries again by itself.</source>
        <translation>No hay que hacer nada: Composer lo vuelve a intentar por sí mismo.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/editing.py"/>
        <source>Nothing was changed that could be submitted.</source>
        <translation>No se cambió nada que se pueda enviar a revisión.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>Nothing was sent. Check the address; on a company or hotel network, ask whether it opens secure connections. Composer cannot skip this check.</source>
        <translation>No se envió nada. Compruebe la dirección; en la red de una empresa o un hotel, pregunte si esta abre las conexiones seguras. Composer no puede saltarse esta comprobación.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>Nothing with this id is there, or it belongs to another account.</source>
        <translation>No hay nada con este ID, o pertenece a otra cuenta.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Nothing. Whoever sent it finds it by these ids.</source>
        <translation>Nada. Quien lo envió lo encuentra por estos ID.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/overdue.py"/>
        <source>Nothing: the sandbox plays a message that is lost. Each of its recipients says what it does.</source>
        <translation>Nada: el sandbox simula un mensaje perdido. Cada uno de sus destinatarios dice lo que hace.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <location filename="../../composer/lists/result.py"/>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Numbers in lines {lines} have more digits than can be kept exactly; they were rounded.</source>
        <translation>Los números en las líneas {lines} tienen más cifras de las que se pueden conservar con exactitud; se redondearon.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Numbers in lines {lines} were not written as JSON has them.</source>
        <translation>Los números en las líneas {lines} no estaban escritos como en JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Numbers of people who know that they get test messages: your own phone, your colleagues’.</source>
        <translation>Números de personas que saben que reciben mensajes de prueba: su propio teléfono, los de sus compañeros.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Numbers: {{1}}</source>
        <translation>Números: {{1}}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/pointing.py"/>
        <source>Observed, not documented:</source>
        <translation>Observado, no documentado:</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/clock.py"/>
        <source>Offer ended</source>
        <translation>Oferta finalizada</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/clock.py"/>
        <source>Offer ends in {0}</source>
        <translation>La oferta finaliza en {0}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/clock.py"/>
        <source>Offer ends on {0}</source>
        <translation>La oferta finaliza el {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/__init__.py"/>
        <source>Office in Stockholm</source>
        <translation>Oficina en Estocolmo</translation>
    </message>
    <message>
        <location filename="../../composer/polling.py"/>
        <source>Offline since {0}</source>
        <translation>Sin conexión desde {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/__init__.py"/>
        <source>Older fields</source>
        <translation>Campos antiguos</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Oman</source>
        <translation>Omán</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>On computers this template cannot be read: WhatsApp there shows none with four buttons or more, or with quick replies beside other buttons. People are asked to use their phone.</source>
        <translation>En ordenadores no se puede leer esta plantilla: allí, WhatsApp no muestra ninguna con cuatro botones o más, ni con respuestas rápidas junto a otros botones. Pide a las personas que usen su teléfono.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>On hold</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>On the way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media.py"/>
        <source>On the web</source>
        <translation>En la web</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/page.py"/>
        <source>On this computer only</source>
        <translation>Solo en este equipo</translation>
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
        <translation>Una dirección.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>One for each button of the template that needs a value. Other buttons are left out.</source>
        <translation>Uno por cada botón de la plantilla que necesita un valor. Los demás botones se omiten.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>One for each gap in the template&apos;s body, in the order of the gaps: the first fills {{1}}.</source>
        <translation>Uno por cada variable del cuerpo de la plantilla, en el orden de las variables: el primero rellena {{1}}.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>One gateway&apos;s documentation says so, nobody confirms it.</source>
        <translation>Lo dice la documentación de una pasarela; nadie lo confirma.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>One line in bold, with one gap at most: {{1}}.</source>
        <translation>Una línea en negrita, con una variable como máximo: {{1}}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/__init__.py"/>
        <source>One or several contacts, which the recipient can open, save and, when you give a WhatsApp id, write to.</source>
        <translation>Uno o varios contactos, que el destinatario puede abrir, guardar y, si indica un ID de WhatsApp, a los que puede escribir.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>One or several people or places, each with what you want to tell of it.</source>
        <translation>Una o varias personas o lugares, cada uno con lo que quiera decir de él.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>One product</source>
        <translation>Un producto</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product/__init__.py"/>
        <source>One product of the catalog that is linked to your WhatsApp Business Account, with its picture, name and price. The recipient can put it into the cart and order.</source>
        <translation>Un producto del catálogo vinculado a su cuenta de WhatsApp Business, con su imagen, nombre y precio. El destinatario puede ponerlo en el carrito y pedirlo.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product/__init__.py"/>
        <source>One product of your catalog</source>
        <translation>Un producto de su catálogo</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>One that I name</source>
        <translation>Una que indico yo</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>One to three emoji without a word are shown larger; how large depends on the phone.</source>
        <translation>De uno a tres emojis sin palabras se muestran más grandes; cuánto depende del teléfono.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/__init__.py"/>
        <source>One to three. The recipient can tap one; the chat then shows its title as the answer.</source>
        <translation>De uno a tres. El destinatario puede tocar uno; el chat muestra entonces su título como respuesta.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <location filename="../../composer/templates/starts.py"/>
        <source>One-time code</source>
        <translation>Código de un solo uso</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <source>Only a carousel has cards.</source>
        <translation>Solo un carrusel tiene tarjetas.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive_payload.py"/>
        <source>Only a document has a file name.</source>
        <translation>Solo un documento tiene nombre de archivo.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/component.py"/>
        <source>Only a header of the format TEXT has a text.</source>
        <translation>Solo un encabezado del formato TEXT tiene texto.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>Only addresses that begin with https:// or http:// can be loaded.</source>
        <translation>Solo se pueden cargar direcciones que empiecen por https:// o http://.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>Only authentication templates have this.</source>
        <translation>Solo las plantillas de autenticación tienen esto.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <source>Only buttons have “{key}”; here it has no effect.</source>
        <translation>Solo los botones tienen «{key}»; aquí no tiene efecto.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>Only documents have a file name. It will be sent as it is.</source>
        <translation>Solo los documentos tienen nombre de archivo. Se enviará tal como está.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/__init__.py"/>
        <source>Only for carousel templates: cards side by side, each with a picture or video and buttons.</source>
        <translation>Solo para plantillas de carrusel: tarjetas una al lado de otra, cada una con una imagen o un vídeo y botones.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Only for one-time codes. WhatsApp writes the words.</source>
        <translation>Solo para códigos de un solo uso. El texto lo pone WhatsApp.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/__init__.py"/>
        <source>Only for templates that show until when an offer holds.</source>
        <translation>Solo para plantillas que muestran hasta cuándo vale una oferta.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Only for templates whose gaps have names, such as {{first_name}}.</source>
        <translation>Solo para plantillas cuyas variables tienen nombres, como {{first_name}}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Only for templates whose gaps have names, such as {{first_name}}: the name, without braces.</source>
        <translation>Solo para plantillas cuyas variables tienen nombres, como {{first_name}}: el nombre, sin llaves.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Only for templates whose gaps have names: the name, without braces.</source>
        <translation>Solo para plantillas cuyas variables tienen nombres: el nombre, sin llaves.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/definition.py"/>
        <source>Only the first {0} cards and buttons are drawn here.</source>
        <translation>Aquí solo se dibujan las primeras {0} tarjetas y los primeros botones.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/picture.py"/>
        <source>Only the first {0} characters of a text are drawn here.</source>
        <translation>Aquí solo se dibujan los primeros {0} caracteres de un texto.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/interactive.py"/>
        <source>Only the first {0} rows are drawn here.</source>
        <translation>Aquí solo se dibujan las primeras {0} filas.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_payload.py"/>
        <source>Only the header of an interactive message has a provider. It will be sent as it is.</source>
        <translation>Solo el encabezado de un mensaje interactivo tiene proveedor. Se enviará tal como está.</translation>
    </message>
    <message>
        <location filename="../../composer/outbox/outcomes.py"/>
        <source>Only what has ended can be sent again. Cancel it first, or wait for its answer.</source>
        <translation>Solo se puede enviar de nuevo lo que ha terminado. Cancélelo antes, o espere su respuesta.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Only where it has a gap: the whole address as it may become.</source>
        <translation>Solo si tiene una variable: la dirección completa, como podría quedar.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/starts.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Open JSON files…</source>
        <translation>Abrir archivos JSON…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>Open JSON…</source>
        <translation>Abrir JSON…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Open a folder of JSON files…</source>
        <translation>Abrir una carpeta de archivos JSON…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/bringing_in.py"/>
        <source>Open a message</source>
        <translation>Abrir un mensaje</translation>
    </message>
    <message>
        <location filename="../../composer/messages/cta_url/__init__.py"/>
        <source>Open a price list</source>
        <translation>Abrir una lista de precios</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/bringing_in.py"/>
        <source>Open a template</source>
        <translation>Abrir una plantilla</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Open or close</source>
        <translation>Abrir o cerrar</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Open the link in the details and accept the terms.</source>
        <translation>Abra el enlace de los detalles y acepte las condiciones.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Open the order</source>
        <translation>Abrir el pedido</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Opening braces too many in lines {lines} were left out.</source>
        <translation>Se omitieron llaves de apertura sobrantes en las líneas {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/text/__init__.py"/>
        <source>Opening hours</source>
        <translation>Horario de apertura</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/words.py"/>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>Order again</source>
        <translation>Pedir de nuevo</translation>
    </message>
    <message>
        <location filename="../../composer/messages/catalog/__init__.py"/>
        <source>Order groceries</source>
        <translation>Hacer la compra</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/inbound.py"/>
        <source>Order of 1 product</source>
        <translation>Pedido de 1 producto</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/inbound.py"/>
        <source>Order of {0} products</source>
        <extracomment>count</extracomment>
        <translation>Pedido de {0} productos</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Orders</source>
        <translation>Hace un pedido</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Orders a product</source>
        <translation>Pide un producto</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Ouguiya</source>
        <translation>Uguiya mauritano</translation>
    </message>
    <message>
        <location filename="../../composer/messages/image/__init__.py"/>
        <source>Our new shop</source>
        <translation>Nuestra nueva tienda</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/__init__.py"/>
        <source>Our shop</source>
        <translation>Nuestra tienda</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Outside the customer care window of 24 hours only templates are delivered.</source>
        <translation>Fuera de la ventana de atención al cliente de 24 horas solo se entregan plantillas.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Package name</source>
        <translation>Nombre del paquete</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Pakistan</source>
        <translation>Pakistán</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Pakistan Rupee</source>
        <translation>Rupia pakistaní</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Palau</source>
        <translation>Palaos</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Palestine</source>
        <translation>Palestina</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Palladium</source>
        <translation>Paladio</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Panama</source>
        <translation>Panamá</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Papua New Guinea</source>
        <translation>Papúa Nueva Guinea</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Parameter too long</source>
        <translation>Parámetro demasiado largo</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Partner id used for this request.</source>
        <translation>ID de partner usado para esta solicitud.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Pashto</source>
        <translation>Pastún</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/kinds.py"/>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>Passwords and tokens are kept in {0}.</source>
        <extracomment>self._name</extracomment>
        <translation>Las contraseñas y los tokens se guardan en {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>Paste JSON as the message</source>
        <translation>Pegar JSON como mensaje</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Pataca</source>
        <translation>Pataca macaense</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>Pause or resume the batch</source>
        <translation>Pausar o reanudar el lote</translation>
    </message>
    <message>
        <location filename="../../composer/outbox/words.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Paused</source>
        <translation>En pausa</translation>
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
        <translation>Problema de pago</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Payment terms are not accepted</source>
        <translation>No se han aceptado las condiciones de pago</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Pa’anga</source>
        <translation>Paanga tongano</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>People report it who build for WhatsApp; its help does not describe it.</source>
        <translation>Lo cuentan quienes desarrollan para WhatsApp; su ayuda no lo describe.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>People report it who read WhatsApp&apos;s texts by program; its help does not describe it.</source>
        <translation>Lo cuentan quienes leen los textos de WhatsApp por programa; su ayuda no lo describe.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/picture.py"/>
        <source>People report that phones show about the first 3,000 characters of a text and the rest after a tap on “Read more”. WhatsApp does not document it; all of it is shown here.</source>
        <translation>Hay quien dice que los teléfonos muestran más o menos los primeros 3000 caracteres de un texto y el resto tras tocar «Leer más». WhatsApp no lo documenta; aquí se muestra todo.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Permission is missing</source>
        <translation>Falta un permiso</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Persian</source>
        <translation>Persa</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Peru</source>
        <translation>Perú</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Peso Convertible</source>
        <translation>Peso cubano convertible</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Peso Uruguayo</source>
        <translation>Peso uruguayo</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Philippine Peso</source>
        <translation>Peso filipino</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/content.py"/>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>Phone number id</source>
        <translation>ID del número de teléfono</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Phone number {n}</source>
        <translation>Número de teléfono {n}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Phone numbers</source>
        <translation>Números de teléfono</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/words.py"/>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <location filename="../../composer/templates/starts.py"/>
        <source>Picture and link</source>
        <translation>Imagen y enlace</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/words.py"/>
        <source>Picture or file</source>
        <translation>Imagen o archivo</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Place of the card</source>
        <translation>Lugar de la tarjeta</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/sheet.py"/>
        <source>Place order</source>
        <translation>Realizar pedido</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Platform id</source>
        <translation>ID de plataforma</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Platform id used for this request.</source>
        <translation>ID de plataforma usado para esta solicitud.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Platform partner id</source>
        <translation>ID de partner de la plataforma</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Platform service id</source>
        <translation>ID de servicio de la plataforma</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Platform service type</source>
        <translation>Tipo de servicio de la plataforma</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Platform transaction id</source>
        <translation>ID de transacción de la plataforma</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Platinum</source>
        <translation>Platino</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Poland</source>
        <translation>Polonia</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Polish</source>
        <translation>Polaco</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Portuguese (BR)</source>
        <translation>Portugués (Brasil)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Portuguese (POR)</source>
        <translation>Portugués (Portugal)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Postal address {n}</source>
        <translation>Dirección postal {n}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Postal addresses</source>
        <translation>Direcciones postales</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Pound Sterling</source>
        <translation>Libra esterlina</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Prefix</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Previous difference</source>
        <translation>Diferencia anterior</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Previous field</source>
        <translation>Campo anterior</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>Previous problem</source>
        <translation>Problema anterior</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Previous row</source>
        <translation>Fila anterior</translation>
    </message>
    <message>
        <location filename="../../composer/messages/document/__init__.py"/>
        <source>Price list</source>
        <translation>Lista de precios</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/message_form.py"/>
        <source>Priority, lifetime, reports and what LINK gave you with the account. Empty fields are filled in from the account.</source>
        <translation>Prioridad, vigencia, informes y lo que LINK le dio con la cuenta. Los campos vacíos se rellenan con los de la cuenta.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/content.py"/>
        <location filename="../../composer/templates/form.py"/>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Product for the picture</source>
        <translation>Producto de la imagen</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <location filename="../../composer/templates/button_slots.py"/>
        <source>Product for the picture of “{0}”</source>
        <extracomment>slot.text; text_of(part)</extracomment>
        <translation>Producto de la imagen de «{0}»</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/products.py"/>
        <source>Product id</source>
        <translation>ID del producto</translation>
    </message>
    <message>
        <location filename="../../composer/messages/catalog/__init__.py"/>
        <source>Product on the picture</source>
        <translation>Producto de la imagen</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>Product {n}</source>
        <translation>Producto {n}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <location filename="../../composer/templates/button_slots.py"/>
        <source>Products of “{0}”</source>
        <extracomment>text_of(part)</extracomment>
        <translation>Productos de «{0}»</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Puerto Rico</source>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Pula</source>
        <translation>Pula botsuano</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Punjabi</source>
        <translation>Punyabí</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Put billing right in Meta&apos;s Business Manager.</source>
        <translation>Regularice la facturación en el Administrador comercial de Meta.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Put billing right with Meta or LINK.</source>
        <translation>Regularice la facturación con Meta o LINK.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Put in the outbox</source>
        <translation>Puesto en la bandeja de salida</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Put on hold</source>
        <translation>Se detuvo</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Put right what is said here, then resume the account.</source>
        <translation>Corrija lo que se indica aquí y luego reanude la cuenta.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Put words before and after it.</source>
        <translation>Ponga palabras antes y después.</translation>
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
        <translation>Catar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Qatari Rial</source>
        <translation>Rial catarí</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/shipped.py"/>
        <source>Qt is used under the GNU Lesser General Public License, version 3. Its sources: {0}</source>
        <extracomment>_OF_QT</extracomment>
        <translation>Qt se usa con la GNU Lesser General Public License, versión 3. Su código fuente: {0}</translation>
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
        <translation>Calidad: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Quetzal</source>
        <translation>Quetzal guatemalteco</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Queued at LINK</source>
        <translation>En cola en LINK</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Queued at the sandbox</source>
        <translation>En cola en el sandbox</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Quick reply</source>
        <translation>Respuesta rápida</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Quotation marks inside the text in line {lines} were kept as part of it.</source>
        <translation>Las comillas dentro del texto en la línea {lines} se conservaron como parte de él.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Quotation marks inside the texts in lines {lines} were kept as part of them.</source>
        <translation>Las comillas dentro de los textos en las líneas {lines} se conservaron como parte de ellos.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Rand</source>
        <translation>Rand sudafricano</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Reach the person another way.</source>
        <translation>Contacte con la persona por otra vía.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/words.py"/>
        <source>Reaction</source>
        <translation>Reacción</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/inbound.py"/>
        <source>Reaction removed</source>
        <translation>Reacción retirada</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Reacts</source>
        <translation>Reacciona</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Reacts with a thumbs up</source>
        <translation>Reacciona con un pulgar arriba</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/rarer.py"/>
        <location filename="../../composer/ui/preview/touch.py"/>
        <source>Read more</source>
        <translation>Leer más</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Read the description beside it.</source>
        <translation>Lea la descripción que figura al lado.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Read the description; if it does not help, copy the details for LINK support.</source>
        <translation>Lea la descripción; si no ayuda, copie los detalles para el soporte de LINK.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Read the details and correct the field.</source>
        <translation>Lea los detalles y corrija el campo.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Read the details and correct the value.</source>
        <translation>Lea los detalles y corrija el valor.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Read the details and fill in what is missing.</source>
        <translation>Lea los detalles y rellene lo que falta.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>Read what Meta says; if it does not help, ask your administrator.</source>
        <translation>Lea lo que dice Meta; si no ayuda, pregunte a su administrador.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>Ready for autumn</source>
        <translation>Todo listo para el otoño</translation>
    </message>
    <message>
        <location filename="../../composer/lists/result.py"/>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/thread_model.py"/>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Reception</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Recipient blocked</source>
        <translation>Destinatario bloqueado</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Recipient type not valid</source>
        <translation>Tipo de destinatario no válido</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <source>Recipients</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Recipients blocked or reported earlier messages, so Meta limits what this number may send.</source>
        <translation>Los destinatarios bloquearon o denunciaron mensajes anteriores, así que Meta limita lo que este número puede enviar.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Reference id</source>
        <translation>ID de referencia</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Refused by LINK</source>
        <translation>Rechazado por LINK</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Refused by the sandbox</source>
        <translation>Rechazado por el sandbox</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>Register the number in WhatsApp Manager.</source>
        <translation>Registre el número en el Administrador de WhatsApp.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Reinstated</source>
        <translation>Restablecida</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>Relay address</source>
        <translation>Dirección del relay</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Remove it from the library</source>
        <translation>Quitar de la biblioteca</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>Remove the text of the body.</source>
        <translation>Quite el texto del cuerpo.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/filters.py"/>
        <source>Removed account</source>
        <translation>Cuenta quitada</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Rename the template</source>
        <translation>Renombrar la plantilla</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>Repair</source>
        <translation>Reparación</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/support.py"/>
        <source>Repeats refId</source>
        <translation>Repite el refId</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <source>Reply STOP to end</source>
        <translation>Responda BAJA para terminar</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Reply STOP to hear no more from us</source>
        <translation>Responda BAJA para no recibir más mensajes</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/__init__.py"/>
        <source>Reply buttons</source>
        <translation>Botones de respuesta</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Report too early</source>
        <translation>Informe prematuro</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/status.py"/>
        <source>Reported {0} times.</source>
        <extracomment>count</extracomment>
        <translation>Se informó {0} veces.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Reports backwards</source>
        <translation>Informes en orden inverso</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Reports twice</source>
        <translation>Informa dos veces</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/message_form.py"/>
        <source>Request settings</source>
        <translation>Ajustes de la solicitud</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Requests a second</source>
        <translation>Solicitudes por segundo</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Requests at once</source>
        <translation>Solicitudes a la vez</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Requests come faster than the client takes them.</source>
        <translation>Las solicitudes llegan más rápido de lo que el cliente admite.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>Resume sending</source>
        <translation>Reanudar el envío</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>Resume the account</source>
        <translation>Reanudar la cuenta</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <location filename="../../composer/ui/commands/palette.py"/>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Review the categories of the templates. The limit lifts by itself.</source>
        <translation>Revise las categorías de las plantillas. El límite se levanta solo.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Rial Omani</source>
        <translation>Rial omaní</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Riel</source>
        <translation>Riel camboyano</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Romania</source>
        <translation>Rumanía</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Romanian</source>
        <translation>Rumano</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Romanian Leu</source>
        <translation>Leu rumano</translation>
    </message>
    <message>
        <location filename="../../composer/lists/result.py"/>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>Row {n}</source>
        <translation>Fila {n}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Rufiyaa</source>
        <translation>Rufiya maldiva</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Rupiah</source>
        <translation>Rupia indonesia</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Russia</source>
        <translation>Rusia</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Russia or Kazakhstan</source>
        <translation>Rusia o Kazajistán</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Russian</source>
        <translation>Ruso</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Russian Ruble</source>
        <translation>Rublo ruso</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Rwanda Franc</source>
        <translation>Franco ruandés</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Réunion</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Réunion or Mayotte</source>
        <translation>Reunión o Mayotte</translation>
    </message>
    <message>
        <location filename="../../composer/ui/welcome/steps.py"/>
        <source>SANDBOX stands here. It answers as LINK does, but nothing leaves this computer and nobody gets it.</source>
        <translation>Aquí pone SANDBOX. Responde como LINK, pero nada sale de este equipo y nadie lo recibe.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>SDR (Special Drawing Right)</source>
        <translation>Derechos especiales de giro</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/shipped.py"/>
        <source>SQLite is in the public domain: {0}</source>
        <extracomment>_OF_SQLITE</extracomment>
        <translation>SQLite es de dominio público: {0}</translation>
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
        <translation>San Bartolomé</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Saint Helena</source>
        <translation>Santa Elena</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Saint Helena Pound</source>
        <translation>Libra de Santa Elena</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Saint Kitts and Nevis</source>
        <translation>San Cristóbal y Nieves</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Saint Lucia</source>
        <translation>Santa Lucía</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Saint Martin</source>
        <translation>San Martín</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Saint Pierre and Miquelon</source>
        <translation>San Pedro y Miquelón</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Saint Vincent and the Grenadines</source>
        <translation>San Vicente y las Granadinas</translation>
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
        <translation>Ejemplo</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Sample of the address</source>
        <translation>Ejemplo de la dirección</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Sample of the code</source>
        <translation>Ejemplo del código</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/templates/form.py"/>
        <source>Sample of the file</source>
        <translation>Ejemplo del archivo</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>Sample: {0}</source>
        <translation>Ejemplo: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>Sample: “{0}”.</source>
        <extracomment>slot.sample</extracomment>
        <translation>Ejemplo: «{0}».</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/groups.py"/>
        <source>Samples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Samples for the {0}</source>
        <extracomment>where</extracomment>
        <translation>Ejemplos ({0})</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>San Marino</source>
        <translation>San Marino</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>Saturday</source>
        <translation>Sábado</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Saudi Arabia</source>
        <translation>Arabia Saudí</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Saudi Riyal</source>
        <translation>Rial saudí</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>Save as JSON…</source>
        <translation>Guardar como JSON…</translation>
    </message>
    <message>
        <location filename="../../composer/switching.py"/>
        <source>Save or discard your changes to the accounts first.</source>
        <translation>Primero guarde o descarte los cambios de las cuentas.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Save the account</source>
        <translation>Guardar la cuenta</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/messages.py"/>
        <source>Save the message</source>
        <translation>Guardar el mensaje</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/saving.py"/>
        <source>Save the template</source>
        <translation>Guardar la plantilla</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/saving.py"/>
        <source>Save {0} templates into a folder</source>
        <translation>Guardar {0} plantillas en una carpeta</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/saving.py"/>
        <source>Saved as {0}.</source>
        <translation>Guardado como {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/places.py"/>
        <source>Search for less, or show all messages.</source>
        <translation>Busque con menos palabras, o muestre todos los mensajes.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Search this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Seconds between messages to one number</source>
        <translation>Segundos entre mensajes a un número</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Seconds for delivery</source>
        <translation>Segundos para la entrega</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>Section title</source>
        <translation>Título de la sección</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>Section {n}</source>
        <translation>Sección {n}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/template_buttons.py"/>
        <source>See all options</source>
        <translation>Ver todas las opciones</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>See options</source>
        <translation>Ver opciones</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Semicolons in lines {lines} were read as commas.</source>
        <translation>Los puntos y coma en las líneas {lines} se leyeron como comas.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <location filename="../../composer/ui/preview/sheet.py"/>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media.py"/>
        <source>Send a link to a file on the web, or the id of a file that is uploaded already.</source>
        <translation>Envíe un enlace a un archivo en la web, o el ID de un archivo que ya se subió.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Send a template: it may go out at any time.</source>
        <translation>Envíe una plantilla: puede salir en cualquier momento.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>Send again…</source>
        <translation>Enviar de nuevo…</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Send another kind of message.</source>
        <translation>Envíe otro tipo de mensaje.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/welcome/steps.py"/>
        <source>Send it</source>
        <translation>Envíelo</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Send it again later.</source>
        <translation>Envíelo de nuevo más tarde.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Send it again once this is put right.</source>
        <translation>Envíelo de nuevo cuando esto esté corregido.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/again.py"/>
        <source>Send it again, but not before {0}.</source>
        <translation>Envíelo de nuevo, pero no antes de {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Send it as a template message.</source>
        <translation>Envíelo como mensaje de plantilla.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Send it without the identity key once you trust the number again.</source>
        <translation>Envíelo sin la clave de identidad cuando vuelva a confiar en el número.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location_request/__init__.py"/>
        <source>Send location</source>
        <translation>Enviar ubicación</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Send more slowly.</source>
        <translation>Envíe más despacio.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>Send to a list…</source>
        <translation>Enviar a una lista…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Send with {0}</source>
        <translation>Enviar con {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Sender and recipient are the same</source>
        <translation>El remitente y el destinatario son el mismo</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>Sender number</source>
        <translation>Número remitente</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Sender numbers</source>
        <translation>Números remitentes</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Sending</source>
        <translation>Envío</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Sending began</source>
        <translation>Comenzó el envío</translation>
    </message>
    <message>
        <location filename="../../composer/outbox/words.py"/>
        <source>Sending has a fault</source>
        <translation>El envío tiene un fallo</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Sending was resumed</source>
        <translation>Se reanudó el envío</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Sends a picture</source>
        <translation>Envía una imagen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Sends a picture back</source>
        <translation>Responde con una imagen</translation>
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
        <translation>Enviado</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Sent by WhatsApp</source>
        <translation>Enviado por WhatsApp</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Sent to WhatsApp</source>
        <translation>Enviado a WhatsApp</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Serbia</source>
        <translation>Serbia</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Serbian</source>
        <translation>Serbio</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Serbian Dinar</source>
        <translation>Dinar serbio</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Server fault</source>
        <translation>Fallo del servidor</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>Service providers such as Bird say so, Meta does not.</source>
        <translation>Lo dicen proveedores de servicios como Bird; Meta, no.</translation>
    </message>
    <message>
        <location filename="../../composer/app.py"/>
        <location filename="../../composer/ui/commands/groups.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Settings: {0}</source>
        <translation>Ajustes: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Several products</source>
        <translation>Varios productos</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/payload.py"/>
        <source>Several products are named in their sections only; here the key has no effect.</source>
        <translation>Varios productos se nombran solo en sus secciones; aquí la clave no tiene efecto.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Seychelles Rupee</source>
        <translation>Rupia seychellense</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Shorten it before submitting again.</source>
        <translation>Acórtelo antes de volver a enviar a revisión.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Shorten the values.</source>
        <translation>Acorte los valores.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/text/__init__.py"/>
        <source>Show a preview of the first link</source>
        <translation>Mostrar una vista previa del primer enlace</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Show a screen</source>
        <translation>Mostrar una pantalla</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Show a screen, or ask your server first. Without an answer it is a screen.</source>
        <translation>Mostrar una pantalla, o preguntar antes a su servidor. Sin respuesta, es una pantalla.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/places.py"/>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/places.py"/>
        <source>Show all messages</source>
        <translation>Mostrar todos los mensajes</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/thread_pane.py"/>
        <location filename="../../composer/ui/inbox/thread_view.py"/>
        <source>Show in Deliveries</source>
        <translation>Mostrar en Entregas</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/media_shown.py"/>
        <source>Show it</source>
        <translation>Mostrarla</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Show or hide the charts</source>
        <translation>Mostrar u ocultar los gráficos</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Show the JSON</source>
        <translation>Mostrar el JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Show the formats</source>
        <translation>Mostrar los formatos</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>Show the formats side by side</source>
        <translation>Mostrar los formatos en paralelo</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Show the problems</source>
        <translation>Mostrar los problemas</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/touch.py"/>
        <source>Show the {0} from {1}</source>
        <translation>Mostrar el contenido ({0}) de {1}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/thread_pane.py"/>
        <location filename="../../composer/ui/inbox/thread_view.py"/>
        <source>Show this message as JSON</source>
        <translation>Mostrar este mensaje como JSON</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Show when it ends</source>
        <translation>Mostrar cuándo finaliza</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Sierra Leone</source>
        <translation>Sierra Leona</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Signature hash</source>
        <translation>Hash de la firma</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Silver</source>
        <translation>Plata</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Singapore Dollar</source>
        <translation>Dólar singapurense</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product/__init__.py"/>
        <source>Single product</source>
        <translation>Un solo producto</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Sinhala</source>
        <translation>Cingalés</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Sint Maarten</source>
        <translation>Sint Maarten</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/content.py"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Slovak</source>
        <translation>Eslovaco</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Slovakia</source>
        <translation>Eslovaquia</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Slovenia</source>
        <translation>Eslovenia</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Slovenian</source>
        <translation>Esloveno</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Slow answer</source>
        <translation>Respuesta lenta</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Slow down.</source>
        <translation>Reduzca el ritmo.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Slower is safer: there is more time to stop. What comes faster than WhatsApp and LINK allow is refused.</source>
        <translation>Más despacio es más seguro: hay más tiempo para detener. Lo que va más rápido de lo que permiten WhatsApp y LINK se rechaza.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>So many requests are begun in a second, at most. 20 unless you change it; up to 80.</source>
        <translation>Como máximo, cuántas solicitudes se inician por segundo. Son 20 si no lo cambia; hasta 80.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>So many requests wait for an answer at the same time, at most. 8 unless you change it; up to 10.</source>
        <translation>Como máximo, cuántas solicitudes esperan respuesta a la vez. Son 8 si no lo cambia; hasta 10.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Sol</source>
        <translation>Sol peruano</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Solomon Islands Dollar</source>
        <translation>Dólar salomonense</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Som</source>
        <translation>Som kirguís</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Somali Shilling</source>
        <translation>Chelín somalí</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Somalia</source>
        <translation>Somalia</translation>
    </message>
    <message>
        <location filename="../../composer/interlock.py"/>
        <source>Some recipients exist in the sandbox only</source>
        <translation>Algunos destinatarios solo existen en el sandbox</translation>
    </message>
    <message>
        <location filename="../../composer/clients/errors.py"/>
        <source>Some reports are no longer on the relay</source>
        <translation>Algunos informes ya no están en el relay</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/agreement.py"/>
        <source>Some values have a gap&apos;s name and this one has none: in one template the gaps are named all, or none.</source>
        <translation>Algunos valores llevan el nombre de una variable y este no: en una plantilla llevan nombre todas las variables o ninguna.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>Something answered at this address, but not as a Composer relay does.</source>
        <translation>Algo respondió en esta dirección, pero no como un relay de Composer.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>Something answered at this address, but without encryption.</source>
        <translation>Algo respondió en esta dirección, pero sin cifrado.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/link.py"/>
        <source>Something follows after the end of the JSON.</source>
        <translation>Hay algo después del final del JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>Something in the message or in the account’s details is not accepted.</source>
        <translation>Algo en el mensaje o en los datos de la cuenta no se acepta.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Something in the message or in the account’s details is not in the form LINK expects.</source>
        <translation>Algo en el mensaje o en los datos de la cuenta no tiene la forma que LINK espera.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Something in the request went wrong</source>
        <translation>Algo falló en la solicitud</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Something is wrong with how the business pays.</source>
        <translation>Algo no va bien en cómo paga la empresa.</translation>
    </message>
    <message>
        <location filename="../../composer/polling.py"/>
        <source>Something unexpected happened</source>
        <translation>Ocurrió algo inesperado</translation>
    </message>
    <message>
        <location filename="../../composer/outbox/words.py"/>
        <source>Something unexpected happened while its settings were read. Check them, then resume sending.</source>
        <translation>Ocurrió algo inesperado al leer sus ajustes. Compruébelos y reanude el envío.</translation>
    </message>
    <message>
        <location filename="../../composer/outbox/words.py"/>
        <source>Something unexpected happened while the request was leaving. A delivery report will settle it; please report the fault.</source>
        <translation>Ocurrió algo inesperado mientras salía la solicitud. Un informe de entrega lo aclarará; informe del fallo, por favor.</translation>
    </message>
    <message>
        <location filename="../../composer/outbox/words.py"/>
        <source>Something unexpected happened. Composer tries again in a moment; if this stays, restart it and report the fault.</source>
        <translation>Ocurrió algo inesperado. Composer lo vuelve a intentar dentro de un momento; si persiste, reinícielo e informe del fallo.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Something unexpected went wrong at LINK.</source>
        <translation>Algo inesperado falló en LINK.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Something unexpected went wrong when LINK contacted WhatsApp.</source>
        <translation>Algo inesperado falló cuando LINK contactó con WhatsApp.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Something went wrong at Meta</source>
        <translation>Algo falló en Meta</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Somoni</source>
        <translation>Somoni tayiko</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/pointing.py"/>
        <source>Sources disagree:</source>
        <translation>Las fuentes no coinciden:</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>South Africa</source>
        <translation>Sudáfrica</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>South Korea</source>
        <translation>Corea del Sur</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>South Sudan</source>
        <translation>Sudán del Sur</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>South Sudanese Pound</source>
        <translation>Libra sursudanesa</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>Spaces must be written %20.</source>
        <translation>Los espacios deben escribirse como %20.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Spain</source>
        <translation>España</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Spanish (ARG)</source>
        <translation>Español (Argentina)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Spanish (CHL)</source>
        <translation>Español (Chile)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Spanish (COL)</source>
        <translation>Español (Colombia)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Spanish (CRI)</source>
        <translation>Español (Costa Rica)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Spanish (DOM)</source>
        <translation>Español (República Dominicana)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Spanish (ECU)</source>
        <translation>Español (Ecuador)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Spanish (HND)</source>
        <translation>Español (Honduras)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Spanish (MEX)</source>
        <translation>Español (México)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Spanish (PAN)</source>
        <translation>Español (Panamá)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Spanish (PER)</source>
        <translation>Español (Perú)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Spanish (SPA)</source>
        <translation>Español (España)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Spanish (URY)</source>
        <translation>Español (Uruguay)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <location filename="../../composer/lists/reading.py"/>
        <source>Split it into several files.</source>
        <translation>Divídala en varios archivos.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/audio/__init__.py"/>
        <source>Spoken directions</source>
        <translation>Indicaciones habladas</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Sri Lanka Rupee</source>
        <translation>Rupia esrilanquesa</translation>
    </message>
    <message>
        <location filename="../../composer/connections.py"/>
        <source>Start Composer without --no-sandbox.</source>
        <translation>Inicie Composer sin --no-sandbox.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>State</source>
        <translation>Estado o provincia</translation>
    </message>
    <message>
        <location filename="../../composer/lists/result.py"/>
        <location filename="../../composer/rendering/sheet.py"/>
        <location filename="../../composer/ui/deliveries/cells.py"/>
        <location filename="../../composer/ui/deliveries/support.py"/>
        <source>Status</source>
        <translation>Estado</translation>
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
        <translation>Aún falta: {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Stockholm</source>
        <translation>Estocolmo</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Stop sending and check the number’s quality in WhatsApp Manager.</source>
        <translation>Deje de enviar y compruebe la calidad del número en el Administrador de WhatsApp.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Street and number.</source>
        <translation>Calle y número.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/__init__.py"/>
        <source>Street and town. WhatsApp shows it only together with a name.</source>
        <translation>Calle y localidad. WhatsApp solo la muestra junto con un nombre.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Submission</source>
        <translation>Envío a revisión</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Submission of changes</source>
        <translation>Envío de cambios a revisión</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>Submit 1 template to the account “{1}”?</source>
        <translation>¿Enviar 1 plantilla a revisión en la cuenta «{1}»?</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Submit the template…</source>
        <translation>Enviar la plantilla a revisión…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>Submit {0} templates to the account “{1}”?</source>
        <translation>¿Enviar {0} plantillas a revisión en la cuenta «{1}»?</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>Submit {0} templates to {1} accounts: {2}?</source>
        <translation>¿Enviar {0} plantillas a revisión en {1} cuentas: {2}?</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Submitted</source>
        <translation>Enviada a revisión</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Sucre</source>
        <translation>Sucre</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Sudan</source>
        <translation>Sudán</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Sudanese Pound</source>
        <translation>Libra sudanesa</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Suffix</source>
        <translation>Sufijo</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>Sunday</source>
        <translation>Domingo</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Support, Sweden</source>
        <translation>Soporte, Suecia</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Surinam Dollar</source>
        <translation>Dólar surinamés</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Suriname</source>
        <translation>Surinam</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Svalbard and Jan Mayen</source>
        <translation>Svalbard y Jan Mayen</translation>
    </message>
    <message>
        <location filename="../../composer/ui/languages.py"/>
        <source>Svenska</source>
        <translation>Svenska</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Swahili</source>
        <translation>Suajili</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Sweden</source>
        <translation>Suecia</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Swedish</source>
        <translation>Sueco</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Swedish Krona</source>
        <translation>Corona sueca</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Swiss Franc</source>
        <translation>Franco suizo</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Switzerland</source>
        <translation>Suiza</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Syria</source>
        <translation>Siria</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Syrian Pound</source>
        <translation>Libra siria</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>São Tomé and Príncipe</source>
        <translation>Santo Tomé y Príncipe</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Tabs or other control characters stood inside texts in lines {lines}; they were kept.</source>
        <translation>Había tabulaciones u otros caracteres de control dentro de textos en las líneas {lines}; se conservaron.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Taiwan</source>
        <translation>Taiwán</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Tajikistan</source>
        <translation>Tayikistán</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Taka</source>
        <translation>Taka bangladesí</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Taken by the app</source>
        <translation>Lo toma la aplicación</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Tala</source>
        <translation>Tala samoano</translation>
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
        <translation>Chelín tanzano</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/words.py"/>
        <source>Tapped a button</source>
        <translation>Tocó un botón</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Taps</source>
        <translation>Toca</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Taps the first button or row</source>
        <translation>Toca el primer botón o la primera fila</translation>
    </message>
    <message>
        <location filename="../../composer/polling.py"/>
        <source>Tell whoever runs the relay. Composer keeps trying.</source>
        <translation>Avise a quien administra el relay. Composer sigue intentándolo.</translation>
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
        <translation>Plantilla</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/sheet.py"/>
        <source>Template id</source>
        <translation>ID de la plantilla</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/__init__.py"/>
        <source>Template name</source>
        <translation>Nombre de la plantilla</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Template not there</source>
        <translation>La plantilla no está</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Template not there yet</source>
        <translation>La plantilla no está todavía</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <source>Template parts</source>
        <translation>Partes de la plantilla</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <location filename="../../composer/ui/preview/standin.py"/>
        <source>Template · {0}</source>
        <translation>Plantilla · {0}</translation>
    </message>
    <message>
        <location filename="../../composer/app.py"/>
        <location filename="../../composer/ui/commands/groups.py"/>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <location filename="../../composer/template_calls.py"/>
        <source>Templates are not managed through this account</source>
        <translation>Las plantillas no se gestionan con esta cuenta</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Templates of this account were filed under the wrong category, so Meta limits sending for a while.</source>
        <translation>Las plantillas de esta cuenta se archivaron en la categoría incorrecta, así que Meta limita el envío durante un tiempo.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/desktop.py"/>
        <source>Templates with a coupon code are not shown by WhatsApp in a browser.</source>
        <translation>WhatsApp no muestra en un navegador las plantillas con código de cupón.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/desktop.py"/>
        <source>Templates with four or more buttons are not shown by WhatsApp on a computer. It asks people to look at their phone.</source>
        <translation>WhatsApp no muestra en un ordenador las plantillas con cuatro botones o más. Pide a las personas que miren su teléfono.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/desktop.py"/>
        <source>Templates with quick replies beside other buttons are not shown by WhatsApp on a computer. It asks people to look at their phone.</source>
        <translation>WhatsApp no muestra en un ordenador las plantillas con respuestas rápidas junto a otros botones. Pide a las personas que miren su teléfono.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Tenge</source>
        <translation>Tengue kazajo</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Terms for zero-tap accepted</source>
        <translation>Condiciones de zero-tap aceptadas</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Test recipients</source>
        <translation>Destinatarios de prueba</translation>
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
        <translation>Texto</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media.py"/>
        <source>Text below it, in the same bubble.</source>
        <translation>Texto de debajo, en el mismo globo.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Text for filling in</source>
        <translation>Texto para rellenar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Text in the header</source>
        <translation>Texto del encabezado</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Text too long</source>
        <translation>Texto demasiado largo</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Text with buttons</source>
        <translation>Texto con botones</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Texts in lines {lines} were in other than double quotation marks.</source>
        <translation>Los textos en las líneas {lines} no estaban entre comillas dobles.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Texts joined with a plus sign in line {lines} were put together.</source>
        <translation>Se juntaron los textos unidos con un signo más en la línea {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Texts joined with plus signs in lines {lines} were put together.</source>
        <translation>Se juntaron los textos unidos con signos más en las líneas {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Texts that begin in lines {lines} run over several lines; the line breaks were kept.</source>
        <translation>Los textos que empiezan en las líneas {lines} ocupan varias líneas; se conservaron los saltos de línea.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Thai</source>
        <translation>Tailandés</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Thailand</source>
        <translation>Tailandia</translation>
    </message>
    <message>
        <location filename="../../composer/messages/sticker/__init__.py"/>
        <source>Thank you</source>
        <translation>Gracias</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>That a computer does not show this message is documented; the words it shows instead are not.</source>
        <translation>Está documentado que un ordenador no muestra este mensaje; las palabras que muestra en su lugar, no.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>That day is a {day}, which is {number} when Monday is 1.</source>
        <translation>Ese día es {day}, que es el {number} si el lunes es el 1.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/bringing_in.py"/>
        <source>That is not on this computer. Save it to a file first.</source>
        <translation>Eso no está en este equipo. Guárdelo antes en un archivo.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/welcome/steps.py"/>
        <source>That was the whole trip</source>
        <translation>Y ese es todo el recorrido</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>The Android apps that take the code.</source>
        <translation>Las aplicaciones de Android que toman el código.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>The JSON was itself inside quotation marks, as a text; what is in it was read.</source>
        <translation>El propio JSON estaba entre comillas, como un texto; se leyó lo que contiene.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>The On-Premises client answered and accepts the user name and password. Nothing was sent.</source>
        <translation>El cliente On-Premises respondió y acepta el nombre de usuario y la contraseña. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>The On-Premises client did not let Composer log in.</source>
        <translation>El cliente On-Premises no dejó que Composer iniciara sesión.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>The On-Premises client does not log in</source>
        <translation>El cliente On-Premises no inicia sesión</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/shipped.py"/>
        <source>The Python Software Foundation&apos;s licence: {0}</source>
        <extracomment>_OF_PYTHON</extracomment>
        <translation>La licencia de la Python Software Foundation: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>The WhatsApp Business Account id is missing</source>
        <translation>Falta el ID de la cuenta de WhatsApp Business</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>The WhatsApp number of this account. Meta takes it from the account; here it stands beside what was sent, and tells which conversations are this account&apos;s.</source>
        <translation>El número de WhatsApp de esta cuenta. Meta lo toma de la cuenta; aquí figura junto a lo enviado e indica qué conversaciones son de esta cuenta.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>The WhatsApp numbers that you may send from. The first is used unless another is chosen.</source>
        <translation>Los números de WhatsApp desde los que puede enviar. Se usa el primero, salvo que se elija otro.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The access key between LINK and Meta is no longer valid.</source>
        <translation>La clave de acceso entre LINK y Meta ya no es válida.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>The access token cannot be used</source>
        <translation>El token de acceso no se puede usar</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>The access token may not manage templates</source>
        <translation>El token de acceso no puede gestionar plantillas</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>The access token of the account is wrong or no longer valid.</source>
        <translation>El token de acceso de la cuenta es incorrecto o ya no es válido.</translation>
    </message>
    <message>
        <location filename="../../composer/outbox/words.py"/>
        <source>The account cannot be used</source>
        <translation>La cuenta no se puede usar</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>The account has a template with this name in this language.</source>
        <translation>La cuenta tiene una plantilla con este nombre en este idioma.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The account has as many templates as it may have.</source>
        <translation>La cuenta tiene tantas plantillas como puede tener.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>The account has it as {0}.</source>
        <translation>La cuenta la tiene como {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>The account has more templates than it may have.</source>
        <translation>La cuenta tiene más plantillas de las que puede tener.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>The account has no such template</source>
        <translation>La cuenta no tiene esa plantilla</translation>
    </message>
    <message>
        <location filename="../../composer/connections.py"/>
        <location filename="../../composer/template_calls.py"/>
        <source>The account is gone</source>
        <translation>La cuenta ya no existe</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The account is in maintenance</source>
        <translation>La cuenta está en mantenimiento</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The account is on hold, so nothing of it is sent until you resume it.</source>
        <translation>La cuenta está detenida, así que no se envía nada de ella hasta que la reanude.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The account is restricted or locked</source>
        <translation>La cuenta está restringida o bloqueada</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The account lost, or never had, a permission at Meta that this message needs.</source>
        <translation>La cuenta perdió, o nunca tuvo, un permiso de Meta que este mensaje necesita.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <location filename="../../composer/clients/templates.py"/>
        <source>The account may not do this</source>
        <translation>La cuenta no puede hacer esto</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The account may not message people in this country.</source>
        <translation>La cuenta no puede enviar mensajes a personas de este país.</translation>
    </message>
    <message>
        <location filename="../../composer/connections.py"/>
        <source>The account was removed.</source>
        <translation>La cuenta se quitó.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/address.py"/>
        <source>The address begins with http://, so the password and the messages could be read on the way.</source>
        <translation>La dirección empieza por http://, así que la contraseña y los mensajes se podrían leer por el camino.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/address.py"/>
        <source>The address contains a user name or password.</source>
        <translation>La dirección contiene un nombre de usuario o una contraseña.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/address.py"/>
        <source>The address contains “?” or “#”.</source>
        <translation>La dirección contiene «?» o «#».</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>The address has a user name or a password in it.</source>
        <translation>La dirección lleva un nombre de usuario o una contraseña.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <location filename="../../composer/clients/meta_way.py"/>
        <source>The address has moved</source>
        <translation>La dirección ha cambiado</translation>
    </message>
    <message>
        <location filename="../../composer/clients/address.py"/>
        <source>The address is not a complete web address.</source>
        <translation>La dirección no es una dirección web completa.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/address.py"/>
        <source>The address is not a valid web address.</source>
        <translation>La dirección no es una dirección web válida.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/payload.py"/>
        <source>The address is shown only together with a name.</source>
        <translation>La dirección solo se muestra junto con un nombre.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>The address leads into a private network or to this computer.</source>
        <translation>La dirección lleva a una red privada o a este equipo.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>The address leads on and on to others.</source>
        <translation>La dirección lleva una y otra vez a otras.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>The address leads to a file of this computer.</source>
        <translation>La dirección lleva a un archivo de este equipo.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The address or the account’s details cannot be used for a request.</source>
        <translation>La dirección o los datos de la cuenta no sirven para una solicitud.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/bubble.py"/>
        <source>The address stopped working {0}.</source>
        <translation>La dirección dejó de funcionar {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/bubble.py"/>
        <source>The address works until {0}.</source>
        <translation>La dirección funciona hasta {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>The amount times one thousand, digits only: 100.99 is written 100990.</source>
        <translation>El importe multiplicado por mil, solo cifras: 100,99 se escribe 100990.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>The answer breaks off</source>
        <translation>La respuesta se interrumpe</translation>
    </message>
    <message>
        <location filename="../../composer/store/templates.py"/>
        <source>The answer was lost. What the account has shows that it counted.</source>
        <translation>La respuesta se perdió. Lo que tiene la cuenta muestra que surtió efecto.</translation>
    </message>
    <message>
        <location filename="../../composer/store/templates.py"/>
        <source>The answer was lost. What the account has shows that it did not count.</source>
        <translation>La respuesta se perdió. Lo que tiene la cuenta muestra que no surtió efecto.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The app or the account asked Meta for more than it may in this time.</source>
        <translation>La aplicación o la cuenta pidió a Meta más de lo permitido en este tiempo.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>The app that takes the code is missing: its package name and its signature hash.</source>
        <translation>Falta la aplicación que toma el código: su nombre de paquete y el hash de su firma.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>The app’s name at Google Play.</source>
        <translation>El nombre de la aplicación en Google Play.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>The badge names the day, then counts down, and is red in the last hour. The words on the phone may be others.</source>
        <translation>El distintivo indica el día, después muestra la cuenta atrás y es rojo en la última hora. Las palabras del teléfono pueden ser otras.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>The base address of LINK&apos;s WhatsApp Message API. LINK tells you which of them is yours; you can type another.</source>
        <translation>La dirección base de la WhatsApp Message API de LINK. LINK le dice cuál es la suya; puede escribir otra.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>The body was taken out of a curl command; its address, headers and sign-in were left out.</source>
        <translation>El cuerpo se extrajo de un comando curl; se omitieron su dirección, encabezados e inicio de sesión.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>The braces around everything were missing.</source>
        <translation>Faltaban las llaves que lo rodean todo.</translation>
    </message>
    <message>
        <location filename="../../composer/companions.py"/>
        <source>The built-in sandbox stopped and is being started again.</source>
        <translation>El sandbox integrado se detuvo y se está iniciando de nuevo.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The business has not accepted the terms for WhatsApp payments.</source>
        <translation>La empresa no ha aceptado las condiciones de los pagos de WhatsApp.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The business number was deleted at Meta.</source>
        <translation>El número de la empresa se eliminó en Meta.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>The button for the code is missing.</source>
        <translation>Falta el botón para el código.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/carousel.py"/>
        <source>The card has no button. LINK&apos;s specification gives every card at least one.</source>
        <translation>La tarjeta no tiene botón. La especificación de LINK da a cada tarjeta al menos uno.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/carousel.py"/>
        <source>The card has no header. Every card of a carousel shows a picture or a video.</source>
        <translation>La tarjeta no tiene encabezado. Cada tarjeta de un carrusel muestra una imagen o un vídeo.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>The card has no header. Every card shows a picture or a video.</source>
        <translation>La tarjeta no tiene encabezado. Cada tarjeta muestra una imagen o un vídeo.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/picture.py"/>
        <source>The card&apos;s title and picture come from the linked page, which is never opened here.</source>
        <translation>El título y la imagen de la tarjeta vienen de la página enlazada, que aquí nunca se abre.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>The catalog opens. When the person orders something, this comes back.</source>
        <translation>Se abre el catálogo. Cuando la persona pide algo, vuelve esto.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>The catalog that the product is of.</source>
        <translation>El catálogo al que pertenece el producto.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/definition.py"/>
        <location filename="../../composer/rendering/interactive.py"/>
        <source>The catalog&apos;s first product</source>
        <translation>El primer producto del catálogo</translation>
    </message>
    <message>
        <location filename="../../composer/templates/editing.py"/>
        <source>The category of an approved template cannot be changed.</source>
        <translation>La categoría de una plantilla aprobada no se puede cambiar.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client cannot use one of the message&apos;s values.</source>
        <translation>El cliente no puede usar uno de los valores del mensaje.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client could not fetch the template.</source>
        <translation>El cliente no pudo descargar la plantilla.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client could not process the message.</source>
        <translation>El cliente no pudo procesar el mensaje.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client did not accept the login.</source>
        <translation>El cliente no aceptó el inicio de sesión.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client does not know this type of recipient.</source>
        <translation>El cliente no conoce este tipo de destinatario.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client has no address for its callbacks.</source>
        <translation>El cliente no tiene dirección para sus callbacks.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client has too much to do just now.</source>
        <translation>El cliente tiene ahora mismo demasiado trabajo.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client is not ready</source>
        <translation>El cliente no está listo</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client is overloaded</source>
        <translation>El cliente está sobrecargado</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client is starting or being set up.</source>
        <translation>El cliente se está iniciando o configurando.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client met an error it does not name.</source>
        <translation>El cliente encontró un error que no nombra.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client met an internal error.</source>
        <translation>El cliente encontró un error interno.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client needs a field that the message does not have.</source>
        <translation>El cliente necesita un campo que el mensaje no tiene.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The client sends faster than it may.</source>
        <translation>El cliente envía más rápido de lo permitido.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/bringing_in.py"/>
        <source>The clipboard holds no text.</source>
        <translation>El portapapeles no contiene texto.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>The closing quotation mark was missing in line {lines}.</source>
        <translation>Faltaban las comillas de cierre en la línea {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>The closing quotation marks were missing in lines {lines}.</source>
        <translation>Faltaban las comillas de cierre en las líneas {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/filled.py"/>
        <source>The code must be the same as in the body, “{code}”.</source>
        <translation>El código debe ser el mismo que en el cuerpo, «{code}».</translation>
    </message>
    <message>
        <location filename="../../composer/templates/button_slots.py"/>
        <source>The code of “{0}”</source>
        <extracomment>text_of(part)</extracomment>
        <translation>El código de «{0}»</translation>
    </message>
    <message>
        <location filename="../../composer/templates/slots.py"/>
        <source>The code once more, for the button</source>
        <translation>El código otra vez, para el botón</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>The code that a tap copies: at most 15 letters and digits.</source>
        <translation>El código que se copia con un toque: 15 letras y cifras como máximo.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>The codes assigned for transactions where no currency is involved</source>
        <translation>Sin moneda</translation>
    </message>
    <message>
        <location filename="../../composer/formats/link.py"/>
        <source>The comma before the closing brace is one too many.</source>
        <translation>Sobra la coma antes de la llave de cierre.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/link.py"/>
        <source>The comma before the closing bracket is one too many.</source>
        <translation>Sobra la coma antes del corchete de cierre.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The company&apos;s name.</source>
        <translation>El nombre de la empresa.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The complete address, with https:// in front.</source>
        <translation>La dirección completa, con https:// delante.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The computer at this address refused the connection.</source>
        <translation>El equipo de esta dirección rechazó la conexión.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The connection broke before a complete answer came.</source>
        <translation>La conexión se cortó antes de llegar una respuesta completa.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>The connection broke, or no complete answer came in time.</source>
        <translation>La conexión se cortó, o no llegó a tiempo una respuesta completa.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The connection was closed before a complete answer came.</source>
        <translation>La conexión se cerró antes de llegar una respuesta completa.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The connection was lost before LINK answered. It may have been sent or not; the first report will tell.</source>
        <translation>La conexión se perdió antes de que LINK respondiera. Puede haberse enviado o no; el primer informe lo dirá.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The connection was lost before the sandbox answered. It may have been accepted or not; the first report will tell.</source>
        <translation>La conexión se perdió antes de que el sandbox respondiera. Puede haberse aceptado o no; el primer informe lo dirá.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <location filename="../../composer/clients/meta.py"/>
        <source>The connection works</source>
        <translation>La conexión funciona</translation>
    </message>
    <message>
        <location filename="../../composer/clients/address.py"/>
        <source>The connection would not be encrypted</source>
        <translation>La conexión no estaría cifrada</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The contact&apos;s numbers. With a WhatsApp id, the recipient can write to the contact at once.</source>
        <translation>Los números del contacto. Con un ID de WhatsApp, el destinatario puede escribirle enseguida.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The contact&apos;s pages on the web.</source>
        <translation>Las páginas web del contacto.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The content breaks a policy</source>
        <translation>El contenido infringe una política</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source>The countries&apos; numbering plans</source>
        <translation>Los planes de numeración de los países</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The country in two letters.</source>
        <translation>El país, con dos letras.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The country&apos;s name.</source>
        <translation>El nombre del país.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>The currency&apos;s code of three letters, as in the standard ISO 4217.</source>
        <translation>El código de tres letras de la moneda, según la norma ISO 4217.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/windows.py"/>
        <source>The customer care window is closed since {0}: WhatsApp takes only templates until the person writes.</source>
        <translation>La ventana de atención al cliente está cerrada desde {0}: WhatsApp solo admite plantillas hasta que la persona escriba.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/windows.py"/>
        <source>The customer care window is closed: this person has not written in the last 24 hours, so WhatsApp takes only templates.</source>
        <translation>La ventana de atención al cliente está cerrada: esta persona no ha escrito en las últimas 24 horas, así que WhatsApp solo admite plantillas.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/windows.py"/>
        <source>The customer care window is open until {0}: free-form messages arrive until then.</source>
        <translation>La ventana de atención al cliente está abierta hasta {0}: los mensajes de formato libre llegan hasta entonces.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/windows.py"/>
        <source>The customer care window of {number} is closed. The sandbox delivers the message all the same; WhatsApp would take only templates.</source>
        <translation>La ventana de atención al cliente de {number} está cerrada. El sandbox entrega el mensaje de todos modos; WhatsApp solo admitiría plantillas.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/windows.py"/>
        <source>The customer care window of {number} is closed: WhatsApp takes only a template until the person writes.</source>
        <translation>La ventana de atención al cliente de {number} está cerrada: WhatsApp solo admite una plantilla hasta que la persona escriba.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/windows.py"/>
        <source>The customer care windows of {count} more recipients are closed: WhatsApp takes only templates for them.</source>
        <translation>Las ventanas de atención al cliente de {count} destinatarios más están cerradas: WhatsApp solo admite plantillas para ellos.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/own_rules.py"/>
        <source>The data that Meta gives back are {count} characters long; {limit} is the limit.</source>
        <translation>Los datos que devuelve Meta tienen {count} caracteres; el límite es {limit}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/own_rules.py"/>
        <source>The data that Meta gives back must be text.</source>
        <translation>Los datos que devuelve Meta deben ser texto.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>The definition’s {called} is “{wanted}”; here it is “{given}”.</source>
        <translation>En la definición, «{wanted}» es el valor de {called}; aquí es «{given}».</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The department within the company.</source>
        <translation>El departamento dentro de la empresa.</translation>
    </message>
    <message>
        <location filename="../../composer/store/faults.py"/>
        <location filename="../../composer/store/workspace.py"/>
        <source>The disk has a fault</source>
        <translation>El disco tiene un fallo</translation>
    </message>
    <message>
        <location filename="../../composer/store/faults.py"/>
        <location filename="../../composer/store/workspace.py"/>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The display name is not approved</source>
        <translation>El nombre visible no está aprobado</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The exchange with the server broke off.</source>
        <translation>El intercambio con el servidor se interrumpió.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The exchange with the server took too long.</source>
        <translation>El intercambio con el servidor tardó demasiado.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The family name.</source>
        <translation>Los apellidos.</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>The field is empty.</source>
        <translation>El campo está vacío.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/reading.py"/>
        <source>The file cannot be read</source>
        <translation>El archivo no se puede leer</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>The file cannot be read.</source>
        <translation>El archivo no se puede leer.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/decoding.py"/>
        <source>The file does not say how its letters are written, and they are not UTF-8: they were read as those of Windows (Latin-1). Check names with accents in them.</source>
        <translation>El archivo no indica cómo están codificadas sus letras, y no son UTF-8: se leyeron como las de Windows (Latin-1). Revise los nombres con acentos.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/decoding.py"/>
        <source>The file holds no text that can be read.</source>
        <translation>El archivo no contiene texto que se pueda leer.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/bringing_in.py"/>
        <source>The file is not written in UTF-8; its letters were read as those of Windows.</source>
        <translation>El archivo no está en UTF-8; sus letras se leyeron como las de Windows.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/decoding.py"/>
        <source>The file is too large</source>
        <translation>El archivo es demasiado grande</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>The file lies on another computer.</source>
        <translation>El archivo está en otro equipo.</translation>
    </message>
    <message>
        <location filename="../../composer/store/workspace.py"/>
        <source>The file with drafts, accounts and settings was damaged and could not be read. It was set aside as “{name}”, and Composer starts without it. Passwords in the keyring are not affected.</source>
        <translation>El archivo con los borradores, las cuentas y los ajustes estaba dañado y no se pudo leer. Se apartó como «{name}», y Composer se inicia sin él. Las contraseñas del llavero no se ven afectadas.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>The first one of the flow, one that you name here, or one that your own server chooses.</source>
        <translation>La primera del flujo, una que indique aquí o una que elija su propio servidor.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The flow is blocked</source>
        <translation>El flujo está bloqueado</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>The flow is missing: its id, its name or its JSON.</source>
        <translation>Falta el flujo: su ID, su nombre o su JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The flow is slowed down</source>
        <translation>El flujo está ralentizado</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>The flow&apos;s first</source>
        <translation>La primera del flujo</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>The flow&apos;s id. WhatsApp Manager shows it in the list of flows.</source>
        <translation>El ID del flujo. El Administrador de WhatsApp lo muestra en la lista de flujos.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>The form opens. When the person has filled it in, this comes back.</source>
        <translation>Se abre el formulario. Cuando la persona lo ha rellenado, vuelve esto.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>The form that opens was made in WhatsApp Manager, and is not known here.</source>
        <translation>El formulario que se abre se creó en el Administrador de WhatsApp, y aquí no se conoce.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>The gap of a link must be its end.</source>
        <translation>La variable de un enlace debe ir al final.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>The gap {gap} has a name, but the gaps of this template have numbers. Choose names for all gaps, or number it.</source>
        <translation>La variable {gap} tiene un nombre, pero las variables de esta plantilla tienen números. Elija nombres para todas las variables, o numérela.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>The gap {gap} has spaces between its braces.</source>
        <translation>La variable {gap} tiene espacios entre sus llaves.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>The gap {gap} stands here {times} times. Each may stand in a text once.</source>
        <translation>La variable {gap} aparece aquí {times} veces. Cada una puede aparecer una vez en un texto.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>The gap {missing} is missing: the numbers go from 1 without a gap.</source>
        <translation>Falta la variable {missing}: los números van desde el 1 sin saltos.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>The gaps must stand in the order of their numbers; here {gap} comes too early.</source>
        <translation>Las variables deben ir en el orden de sus números; aquí {gap} va demasiado pronto.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>The gaps of this template have names, and {gap} has a number. Give it a name, or choose numbers for all gaps.</source>
        <translation>Las variables de esta plantilla tienen nombres, y {gap} tiene un número. Dele un nombre, o elija números para todas las variables.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>The gap’s name is missing: “{name}”.</source>
        <translation>Falta el nombre de la variable: «{name}».</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>The handle that Meta’s upload gave for a sample file. Reviewers look at it; each message brings its own file.</source>
        <translation>El identificador («handle») que dio Meta al subir un archivo de ejemplo. Los revisores lo miran; cada mensaje trae su propio archivo.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive_payload.py"/>
        <source>The header can only be text; “{other}” does not belong to it.</source>
        <translation>El encabezado solo puede ser texto; «{other}» no corresponde a él.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive_payload.py"/>
        <source>The header is of type {kind}; “{other}” does not belong to it.</source>
        <translation>El encabezado es del tipo {kind}; «{other}» no corresponde a él.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/carousel.py"/>
        <source>The header of a card is a picture or a video; here it is “{kind}”.</source>
        <translation>El encabezado de una tarjeta es una imagen o un vídeo; aquí es «{kind}».</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>The header of a card must be a picture or a video.</source>
        <translation>El encabezado de una tarjeta debe ser una imagen o un vídeo.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>The header of a limited-time offer must be a picture or a video.</source>
        <translation>El encabezado de una oferta por tiempo limitado debe ser una imagen o un vídeo.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive_payload.py"/>
        <source>The header of this kind of message can only be text.</source>
        <translation>El encabezado de este tipo de mensaje solo puede ser texto.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>The heading above the section&apos;s products.</source>
        <translation>El título situado encima de los productos de la sección.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>The id of the business account that your number belongs to: it stands in WhatsApp Manager, and below “API setup” beside the phone number id. Templates belong to it. Leave it empty if you do not manage templates here.</source>
        <translation>El ID de la cuenta de empresa a la que pertenece su número: figura en el Administrador de WhatsApp y en «Configuración de la API», junto al ID del número de teléfono. Las plantillas pertenecen a ella. Déjelo vacío si no gestiona plantillas aquí.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/products.py"/>
        <source>The id of the catalog that is linked to your WhatsApp Business Account. Commerce Manager shows it.</source>
        <translation>El ID del catálogo vinculado a su cuenta de WhatsApp Business. El Administrador de ventas lo muestra.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/own_rules.py"/>
        <source>The id of the message that is replied to is missing.</source>
        <translation>Falta el ID del mensaje al que se responde.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/own_rules.py"/>
        <source>The id of the message that was read is missing.</source>
        <translation>Falta el ID del mensaje que se leyó.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/catalog/__init__.py"/>
        <source>The id of the product whose picture is shown above the message: its “Content ID” in Commerce Manager. Without one WhatsApp takes the catalog&apos;s first product.</source>
        <translation>El ID del producto cuya imagen se muestra encima del mensaje: su «Identificador de contenido» en el Administrador de ventas. Sin él, WhatsApp toma el primer producto del catálogo.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>The id of the product whose picture is shown; in Commerce Manager it is the content ID.</source>
        <translation>El ID del producto cuya imagen se muestra; en el Administrador de ventas es el identificador de contenido.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>The id of the screen that is shown first, as the flow itself calls it.</source>
        <translation>El ID de la pantalla que se muestra primero, tal como la llama el propio flujo.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>The id of your business number: WhatsApp Manager or your app&apos;s dashboard shows it below “API setup”. It is not the number itself.</source>
        <translation>El ID de su número de empresa: el Administrador de WhatsApp o el panel de su aplicación lo muestran en «Configuración de la API». No es el propio número.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media.py"/>
        <source>The id that WhatsApp gave when the {0} was uploaded. Faster than a link, and what Meta recommends.</source>
        <extracomment>noun</extracomment>
        <translation>El ID que dio WhatsApp al subir el archivo ({0}). Es más rápido que un enlace, y lo que recomienda Meta.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>The ids of the gates that LINK made for you. Delivery reports come through them, by way of the relay.</source>
        <translation>Los ID de las puertas que LINK creó para usted. Los informes de entrega llegan por ellas, a través del relay.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>The ids of the gates to which LINK sends delivery reports. Without one there are no reports.</source>
        <translation>Los ID de las puertas a las que LINK envía los informes de entrega. Sin ninguna no hay informes.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/unknown.py"/>
        <source>The interactive part must be an object in braces.</source>
        <translation>La parte interactiva debe ser un objeto entre llaves.</translation>
    </message>
    <message>
        <location filename="../../composer/store/faults.py"/>
        <source>The journal cannot be opened</source>
        <translation>El diario no se puede abrir</translation>
    </message>
    <message>
        <location filename="../../composer/store/faults.py"/>
        <source>The journal cannot be written</source>
        <translation>El diario no se puede escribir</translation>
    </message>
    <message>
        <location filename="../../composer/store/faults.py"/>
        <source>The journal is damaged</source>
        <translation>El diario está dañado</translation>
    </message>
    <message>
        <location filename="../../composer/store/faults.py"/>
        <source>The journal is in use</source>
        <translation>El diario está en uso</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>The keyring does not answer</source>
        <translation>El llavero no responde</translation>
    </message>
    <message>
        <location filename="../../composer/connections.py"/>
        <source>The keyring has no password or token for this account.</source>
        <translation>El llavero no tiene contraseña ni token para esta cuenta.</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>The keyring is locked</source>
        <translation>El llavero está bloqueado</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>The keyring works</source>
        <translation>El llavero funciona</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>The label of this button is WhatsApp’s own and cannot be changed.</source>
        <translation>El texto de este botón lo pone WhatsApp y no se puede cambiar.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>The language of these words. A template in several languages is one definition for each.</source>
        <translation>El idioma de estos textos. Una plantilla en varios idiomas es una definición para cada uno.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>The last brace closed too early; what follows from line {lines} on was read as part of the same object.</source>
        <translation>La última llave se cerró demasiado pronto; lo que sigue a partir de la línea {lines} se leyó como parte del mismo objeto.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>The last brace closed too early; what follows from lines {lines} on was read as part of the same object.</source>
        <translation>La última llave se cerró demasiado pronto; lo que sigue a partir de las líneas {lines} se leyó como parte del mismo objeto.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>The last report comes first</source>
        <translation>El último informe llega primero</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>The line goes dead; LINK had accepted the request</source>
        <translation>La línea se corta; LINK había aceptado la solicitud</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_payload.py"/>
        <source>The link ends in .{ending}; WhatsApp takes {formats}. What counts is the type that the web server says the file has, not its name.</source>
        <translation>El enlace acaba en .{ending}; WhatsApp admite {formats}. Lo que cuenta es el tipo que el servidor web indica para el archivo, no su nombre.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>The link has no gap, so it needs no sample.</source>
        <translation>El enlace no tiene variable, así que no necesita ejemplo.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/keeping.py"/>
        <source>The list cannot be kept</source>
        <translation>La lista no se puede conservar</translation>
    </message>
    <message>
        <location filename="../../composer/lists/reading.py"/>
        <source>The list cannot be read</source>
        <translation>La lista no se puede leer</translation>
    </message>
    <message>
        <location filename="../../composer/lists/checking.py"/>
        <source>The list has no column “{name}”. Choose what {variable} stands for, or that it is sent as it stands.</source>
        <translation>La lista no tiene una columna «{name}». Elija qué significa {variable}, o que se envíe tal como está.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/reading.py"/>
        <source>The list has no rows</source>
        <translation>La lista no tiene filas</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>The list is divided into one to ten sections, each with a title and rows.</source>
        <translation>La lista se divide en una a diez secciones, cada una con un título y filas.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/reading.py"/>
        <source>The list is empty</source>
        <translation>La lista está vacía</translation>
    </message>
    <message>
        <location filename="../../composer/lists/reading.py"/>
        <source>The list is too long</source>
        <translation>La lista es demasiado larga</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <source>The list of values is missing. A part without gaps needs no entry at all.</source>
        <translation>Falta la lista de valores. Una parte sin variables no necesita ninguna entrada.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/picture.py"/>
        <source>The map is drawn as a stand-in; the phone shows the streets of that place.</source>
        <translation>El mapa es un dibujo sustituto; el teléfono muestra las calles de ese lugar.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>The marks of a code block around the JSON were left out.</source>
        <translation>Se omitieron las marcas de un bloque de código alrededor del JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The media could not be used</source>
        <translation>El archivo multimedia no se pudo usar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>The message</source>
        <translation>El mensaje</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>The message could not be delivered. The description says why, if WhatsApp told.</source>
        <translation>El mensaje no se pudo entregar. La descripción dice por qué, si WhatsApp lo indicó.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The message has a field that does not belong there.</source>
        <translation>El mensaje tiene un campo que no corresponde ahí.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The message is addressed to a user id and not to a phone number.</source>
        <translation>El mensaje va dirigido a un ID de usuario y no a un número de teléfono.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The message is addressed to the number it is sent from.</source>
        <translation>El mensaje va dirigido al mismo número desde el que se envía.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/messages.py"/>
        <source>The message is in {0}.</source>
        <translation>El mensaje está en {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The message is longer than WhatsApp allows.</source>
        <translation>El mensaje es más largo de lo que permite WhatsApp.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The message is on its way to the phone.</source>
        <translation>El mensaje está en camino al teléfono.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/overdue.py"/>
        <source>The message is on its way, and no delivery was reported. The phone may be off or without a network; it is tried until {0}.</source>
        <translation>El mensaje está en camino, y no se informó de la entrega. El teléfono puede estar apagado o sin red; se intenta hasta {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/delivery/status.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The message is on the recipient’s phone.</source>
        <translation>El mensaje está en el teléfono del destinatario.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <source>The message itself. You can use *bold*, _italic_, ~strike~ and `code`.</source>
        <translation>El mensaje en sí. Puede usar *negrita*, _cursiva_, ~tachado~ y `código`.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The message lacks something WhatsApp needs, for example the address of a link button. The details name it.</source>
        <translation>Al mensaje le falta algo que WhatsApp necesita, por ejemplo la dirección de un botón con enlace. Los detalles lo nombran.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The message names something that the client does not have.</source>
        <translation>El mensaje nombra algo que el cliente no tiene.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/status.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The message was not delivered.</source>
        <translation>El mensaje no se entregó.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The message would go to the sender itself.</source>
        <translation>El mensaje iría al propio remitente.</translation>
    </message>
    <message>
        <location filename="../../composer/store/journal.py"/>
        <source>The message’s time is over and no delivery report came. It was probably not sent.</source>
        <translation>El plazo del mensaje terminó y no llegó ningún informe de entrega. Probablemente no se envió.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>The moment when the message expires. It counts before the lifetime.</source>
        <translation>El momento en que caduca el mensaje. Prevalece sobre la vigencia.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/asking.py"/>
        <source>The moment when the offer ends, which is sent as the milliseconds since 1 January 1970, UTC.</source>
        <translation>El momento en que finaliza la oferta, que se envía como los milisegundos desde el 1 de enero de 1970, UTC.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>The moment, which is sent as the milliseconds since 1 January 1970, UTC.</source>
        <translation>El momento, que se envía como los milisegundos desde el 1 de enero de 1970, UTC.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The name in the address is not known on this network.</source>
        <translation>El nombre de la dirección no se conoce en esta red.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>The name is not free yet</source>
        <translation>El nombre aún no está libre</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <source>The name of a media provider that is configured for links that need a key. Leave it empty for a link that anybody can open, and for what is uploaded.</source>
        <translation>El nombre de un proveedor de archivos multimedia configurado para enlaces que necesitan una clave. Déjelo vacío para un enlace que cualquiera puede abrir y para lo que se sube.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>The name of the screen with which the flow begins.</source>
        <translation>El nombre de la pantalla con la que empieza el flujo.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>The name of {gap} has digits. Whether Meta takes them is not confirmed.</source>
        <translation>El nombre de {gap} tiene cifras. No está confirmado que Meta las admita.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/__init__.py"/>
        <source>The name under which the template was approved: small letters, digits and underscores.</source>
        <translation>El nombre con el que se aprobó la plantilla: minúsculas, cifras y guiones bajos.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/notices/words.py"/>
        <source>The newest, to {0}: {1}.</source>
        <translation>El más reciente, a {0}: {1}.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <source>The next {mark} on this line opens in its place.</source>
        <translation>El siguiente {mark} de esta línea abre en su lugar.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The number as it is shown, best with + and country code.</source>
        <translation>El número tal como se muestra, mejor con + y código de país.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>The number does not use WhatsApp</source>
        <translation>El número no usa WhatsApp</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The number is not on WhatsApp, the person has not accepted its terms, or the app is too old.</source>
        <translation>El número no está en WhatsApp, la persona no ha aceptado sus condiciones, o la aplicación es demasiado antigua.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The number is not, or no longer, registered for WhatsApp.</source>
        <translation>El número no está, o ya no está, registrado en WhatsApp.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The number is restricted: earlier messages were blocked or reported.</source>
        <translation>El número está restringido: se bloquearon o denunciaron mensajes anteriores.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>The number of the flow in Meta’s Flow Builder.</source>
        <translation>El número del flujo en Flow Builder de Meta.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The number of values is wrong</source>
        <translation>El número de valores es incorrecto</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The number that the contact uses on WhatsApp, with country code, digits only. Without it the recipient can only invite the contact to WhatsApp.</source>
        <translation>El número que el contacto usa en WhatsApp, con código de país, solo cifras. Sin él, el destinatario solo puede invitar al contacto a WhatsApp.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/link.py"/>
        <source>The number {0} is too large.</source>
        <translation>El número {0} es demasiado grande.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/cta_url/__init__.py"/>
        <source>The page that the button opens, in the recipient&apos;s browser.</source>
        <translation>La página que abre el botón, en el navegador del destinatario.</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>The password contains a character that cannot be used</source>
        <translation>La contraseña contiene un carácter que no se puede usar</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>The password is too long</source>
        <translation>La contraseña es demasiado larga</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>The password was not stored</source>
        <translation>La contraseña no se guardó</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>The person answers with “{title}”.</source>
        <translation>La persona responde con «{title}».</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>The person chooses “{title}” and sends it.</source>
        <translation>La persona elige «{title}» y lo envía.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>The person last wrote more than 24 hours ago (131047)</source>
        <translation>La persona escribió por última vez hace más de 24 horas (131047)</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>The person puts “{title}” into the cart and orders it.</source>
        <translation>La persona pone «{title}» en el carrito y lo pide.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The person stopped marketing from you</source>
        <translation>La persona dejó de recibir su marketing</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The person&apos;s identity changed and was not confirmed.</source>
        <translation>La identidad de la persona cambió y no se confirmó.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The person’s file could not be fetched</source>
        <translation>El archivo de la persona no se pudo descargar</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The person’s identity key changed</source>
        <translation>La clave de identidad de la persona cambió</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/definition.py"/>
        <source>The phone also asks here whether the business may call. How that looks is not documented, so it is not drawn.</source>
        <translation>Aquí el teléfono también pregunta si la empresa puede llamar. No está documentado qué aspecto tiene, así que no se dibuja.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/definition.py"/>
        <source>The phone also shows here how the order stands. How that looks is not documented, so it is not drawn.</source>
        <translation>Aquí el teléfono también muestra cómo va el pedido. No está documentado qué aspecto tiene, así que no se dibuja.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>The phone also shows how many pages and how large the file is, and for some a picture of the first page.</source>
        <translation>El teléfono también muestra cuántas páginas tiene y cuánto ocupa el archivo y, en algunos, una imagen de la primera página.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>The phone asks the person for a place. When it is sent, this comes back.</source>
        <translation>El teléfono pide a la persona un lugar. Cuando lo envía, vuelve esto.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/welcome/steps.py"/>
        <source>The phone beside it shows your message as WhatsApp will.</source>
        <translation>El teléfono de al lado muestra su mensaje como lo hará WhatsApp.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>The phone calls the number.</source>
        <translation>El teléfono llama al número.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>The phone copies the code.</source>
        <translation>El teléfono copia el código.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>The phone crops pictures of cards to a wide shape; how wide a card is depends on the phone.</source>
        <translation>El teléfono recorta las imágenes de las tarjetas a un formato apaisado; el ancho de una tarjeta depende del teléfono.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>The phone folds the text of a marketing template after about five lines; how many it really is depends on the phone.</source>
        <translation>El teléfono pliega el texto de una plantilla de marketing tras unas cinco líneas; cuántas son en realidad depende del teléfono.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>The phone opens a chat with the contact, or invites them.</source>
        <translation>El teléfono abre un chat con el contacto, o lo invita.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>The phone shows all contacts.</source>
        <translation>El teléfono muestra todos los contactos.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>The phone shows names, prices and pictures out of the catalog.</source>
        <translation>El teléfono muestra nombres, precios e imágenes del catálogo.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>The phone shows the file itself here. Nothing is loaded unasked.</source>
        <translation>El teléfono muestra aquí el propio archivo. No se carga nada sin pedirlo.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>The phone shows the streets of that place.</source>
        <translation>El teléfono muestra las calles de ese lugar.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>The phone shows the template&apos;s own text with these values in it.</source>
        <translation>El teléfono muestra el texto propio de la plantilla con estos valores.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>The phone shows the title and picture of the linked page, if the page has them.</source>
        <translation>El teléfono muestra el título y la imagen de la página enlazada, si la página los tiene.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <location filename="../../composer/ui/preview/showing.py"/>
        <source>The picture cannot be shown</source>
        <translation>La imagen no se puede mostrar</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>The picture comes packed, which is not read here.</source>
        <translation>La imagen llega comprimida, y eso no se lee aquí.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/showing.py"/>
        <source>The picture is damaged.</source>
        <translation>La imagen está dañada.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The postal code.</source>
        <translation>El código postal.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/own_rules.py"/>
        <source>The product must be “whatsapp”.</source>
        <translation>El producto debe ser «whatsapp».</translation>
    </message>
    <message>
        <location filename="../../composer/messages/catalog/payload.py"/>
        <source>The product whose picture is shown belongs into “parameters”; here it has no effect.</source>
        <translation>El producto cuya imagen se muestra va en «parameters»; aquí no tiene efecto.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>The product whose picture is shown, by its content ID in Commerce Manager.</source>
        <translation>El producto cuya imagen se muestra, por su identificador de contenido en el Administrador de ventas.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>The product whose picture is shown, by its content ID; without one the catalog’s first.</source>
        <translation>El producto cuya imagen se muestra, por su identificador de contenido; sin él, el primero del catálogo.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/products.py"/>
        <source>The product&apos;s own id in the catalog. Commerce Manager shows it below the item as “Content ID”.</source>
        <translation>El ID propio del producto en el catálogo. El Administrador de ventas lo muestra debajo del artículo como «Identificador de contenido».</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>The products are divided into one to ten sections, each with a title.</source>
        <translation>Los productos se dividen en una a diez secciones, cada una con un título.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>The products in sections, as JSON: each has a title and product_items with product_retailer_id.</source>
        <translation>Los productos en secciones, como JSON: cada una tiene un title y product_items con product_retailer_id.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>The product’s content ID in Commerce Manager.</source>
        <translation>El identificador de contenido del producto en el Administrador de ventas.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The proxy refused the connection</source>
        <translation>El proxy rechazó la conexión</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>The quotation marks had backslashes before them, as in program code; those were taken away.</source>
        <translation>Las comillas tenían delante barras inversas, como en el código de un programa; se quitaron.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>The recipient</source>
        <translation>El destinatario</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The recipient cannot get this</source>
        <translation>El destinatario no puede recibir esto</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The recipient chose to get no more marketing messages from this business.</source>
        <translation>El destinatario eligió no recibir más mensajes de marketing de esta empresa.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The recipient could not be reached for as long as WhatsApp tries.</source>
        <translation>No se pudo contactar con el destinatario en todo el tiempo en que WhatsApp lo intenta.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>The recipient has deleted the message from the phone.</source>
        <translation>El destinatario ha eliminado el mensaje del teléfono.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/status.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The recipient has deleted the message.</source>
        <translation>El destinatario ha eliminado el mensaje.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/delivery/status.py"/>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The recipient has opened the message.</source>
        <translation>El destinatario ha abierto el mensaje.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The recipient is in an experiment</source>
        <translation>El destinatario está en un experimento</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The recipient is on the business’s own block list.</source>
        <translation>El destinatario está en la lista de bloqueo de la propia empresa.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The recipient may be somebody else now</source>
        <translation>Puede que el destinatario sea ahora otra persona</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The recipient&apos;s app could not use the message.</source>
        <translation>La aplicación del destinatario no pudo usar el mensaje.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The recipient&apos;s app does not know this kind of message.</source>
        <translation>La aplicación del destinatario no conoce este tipo de mensaje.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The recipient&apos;s app does not support the message.</source>
        <translation>La aplicación del destinatario no admite el mensaje.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The recipient&apos;s app is too old.</source>
        <translation>La aplicación del destinatario es demasiado antigua.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The recipient’s WhatsApp was installed anew, so the key that was given no longer fits.</source>
        <translation>El WhatsApp del destinatario se instaló de nuevo, así que la clave indicada ya no encaja.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/checking.py"/>
        <source>The reference id “{ref_id}” is that of row {row} too, and each request needs its own. Leave the field empty, or put a variable into it.</source>
        <translation>El ID de referencia «{ref_id}» es también el de la fila {row}, y cada solicitud necesita uno propio. Deje el campo vacío, o ponga en él una variable.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>The relay answered and accepts the access token.</source>
        <translation>El relay respondió y acepta el token de acceso.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>The relay answered with HTTP {0}.</source>
        <extracomment>status</extracomment>
        <translation>El relay respondió con HTTP {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>The relay cannot be reached</source>
        <translation>No se puede contactar con el relay</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>The relay did not answer</source>
        <translation>El relay no respondió</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>The relay does not accept the access token</source>
        <translation>El relay no acepta el token de acceso</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>The relay has a fault</source>
        <translation>El relay tiene un fallo</translation>
    </message>
    <message>
        <location filename="../../composer/clients/errors.py"/>
        <source>The relay keeps reports for a limited time, and some were removed before Composer could read them.</source>
        <translation>El relay conserva los informes durante un tiempo limitado, y algunos se quitaron antes de que Composer pudiera leerlos.</translation>
    </message>
    <message>
        <location filename="../../composer/polling.py"/>
        <source>The relay repeats itself</source>
        <translation>El relay se repite</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>The relay works</source>
        <translation>El relay funciona</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>The report arrived {0} hours later.</source>
        <translation>El informe llegó {0} horas después.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>The report arrived {0} minutes later.</source>
        <translation>El informe llegó {0} minutos después.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>The request</source>
        <translation>La solicitud</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The request could not be handed over completely in time.</source>
        <translation>La solicitud no se pudo transmitir completa a tiempo.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The request could not be made</source>
        <translation>La solicitud no se pudo hacer</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The request was handed over, but no answer came in time.</source>
        <translation>La solicitud se transmitió, pero no llegó respuesta a tiempo.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>The request was read and not accepted.</source>
        <translation>La solicitud se leyó y no se aceptó.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/own_rules.py"/>
        <source>The request&apos;s recipients count; “to” in the message is left out.</source>
        <translation>Cuentan los destinatarios de la solicitud; «to» en el mensaje se omite.</translation>
    </message>
    <message>
        <location filename="../../composer/list_sending.py"/>
        <source>The result cannot be made</source>
        <translation>El resultado no se puede crear</translation>
    </message>
    <message>
        <location filename="../../composer/list_sending.py"/>
        <source>The result was not saved</source>
        <translation>El resultado no se guardó</translation>
    </message>
    <message>
        <location filename="../../composer/list_sending.py"/>
        <source>The rows of this list are no longer in the data folder. Deliveries has its messages.</source>
        <translation>Las filas de esta lista ya no están en la carpeta de datos. Entregas tiene sus mensajes.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>The same code as in the text.</source>
        <translation>El mismo código que en el texto.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>The same message goes to the same number once more.</source>
        <translation>El mismo mensaje va otra vez al mismo número.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/repeat_words.py"/>
        <source>The same message may have been sent to {0} at {1}.</source>
        <translation>El mismo mensaje puede haberse enviado a {0} a las {1}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/repeat_words.py"/>
        <source>The same message to {0} still waits to be sent. Sent now, it arrives twice.</source>
        <translation>El mismo mensaje a {0} aún espera para enviarse. Si lo envía ahora, llegará dos veces.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/repeat_words.py"/>
        <source>The same message was sent to {0} at {1}.</source>
        <translation>El mismo mensaje se envió a {0} a las {1}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>The sample is {count} characters long; {limit} is the limit in a limited-time offer.</source>
        <translation>El ejemplo tiene {count} caracteres; el límite en una oferta por tiempo limitado es {limit}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>The sample is {count} characters long; {limit} is the limit.</source>
        <translation>El ejemplo tiene {count} caracteres; el límite es {limit}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The sandbox accepted the message, and nothing was heard of it since.</source>
        <translation>El sandbox aceptó el mensaje, y desde entonces no se supo nada.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/sandbox.py"/>
        <source>The sandbox could not be reached</source>
        <translation>No se pudo contactar con el sandbox</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The sandbox could not use the request</source>
        <translation>El sandbox no pudo usar la solicitud</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The sandbox did not accept the request. Nothing was sent.</source>
        <translation>El sandbox no aceptó la solicitud. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The sandbox has accepted the message.</source>
        <translation>El sandbox ha aceptado el mensaje.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The sandbox has not answered.</source>
        <translation>El sandbox no ha respondido.</translation>
    </message>
    <message>
        <location filename="../../composer/connections.py"/>
        <source>The sandbox is not running</source>
        <translation>El sandbox no está en ejecución</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The sandbox may still be trying until {0}.</source>
        <translation>Puede que el sandbox aún lo esté intentando hasta {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The sandbox played a fault of LINK</source>
        <translation>El sandbox simuló un fallo de LINK</translation>
    </message>
    <message>
        <location filename="../../composer/clients/sandbox.py"/>
        <source>The sandbox refused it</source>
        <translation>El sandbox la rechazó</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The sandbox refused the request</source>
        <translation>El sandbox rechazó la solicitud</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The sandbox’s answer as JSON</source>
        <translation>La respuesta del sandbox como JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>The sandbox’s answer was lost and no report came in time.</source>
        <translation>La respuesta del sandbox se perdió y no llegó ningún informe a tiempo.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The sender number is gone</source>
        <translation>El número remitente ya no existe</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The sender number is not registered</source>
        <translation>El número remitente no está registrado</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The sender number is restricted</source>
        <translation>El número remitente está restringido</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The sender number needs a display name that Meta has approved.</source>
        <translation>El número remitente necesita un nombre visible aprobado por Meta.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The sender number’s limit of messages per second was reached.</source>
        <translation>Se alcanzó el límite de mensajes por segundo del número remitente.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>The server accepted an empty request, which LINK does not. Check the address.</source>
        <translation>El servidor aceptó una solicitud vacía, lo que LINK no hace. Compruebe la dirección.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server and Composer have no safe kind of encryption in common (TLS 1.2 or newer is needed).</source>
        <translation>El servidor y Composer no tienen en común ningún cifrado seguro (hace falta TLS 1.2 o posterior).</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>The server answered (HTTP 401), but not as LINK does with templates. User name or password are usually wrong then: check them in the account’s settings.</source>
        <translation>El servidor respondió (HTTP 401), pero no como LINK con las plantillas. En ese caso, el nombre de usuario o la contraseña suelen ser incorrectos: compruébelos en los ajustes de la cuenta.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>The server answered (HTTP 403), but not as LINK does with templates. The account usually has no access then: check its address, or ask LINK.</source>
        <translation>El servidor respondió (HTTP 403), pero no como LINK con las plantillas. En ese caso, la cuenta no suele tener acceso: compruebe su dirección, o pregunte a LINK.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>The server answered (HTTP 429), but not as LINK does with templates. Too much was asked in a short time: wait some minutes.</source>
        <translation>El servidor respondió (HTTP 429), pero no como LINK con las plantillas. Se pidió demasiado en poco tiempo: espere unos minutos.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>The server answered (HTTP 503), but not as LINK does with templates. It is usually overloaded or being worked on then: wait some minutes.</source>
        <translation>El servidor respondió (HTTP 503), pero no como LINK con las plantillas. En ese caso, suele estar sobrecargado o en mantenimiento: espere unos minutos.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>The server answered (HTTP {0}), but not as LINK does. Check the address: it may need “/whatsapp-message” at its end, or the network may ask you to sign in first.</source>
        <extracomment>failure.status</extracomment>
        <translation>El servidor respondió (HTTP {0}), pero no como LINK. Compruebe la dirección: puede que necesite «/whatsapp-message» al final, o que la red le pida antes iniciar sesión.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>The server answered (HTTP {0}), but not as Meta does. Check the address: it is usually https://graph.facebook.com. The network may also ask you to sign in first.</source>
        <extracomment>status</extracomment>
        <translation>El servidor respondió (HTTP {0}), pero no como Meta. Compruebe la dirección: suele ser https://graph.facebook.com. También puede que la red le pida antes iniciar sesión.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>The server answered (HTTP {status}), but not as LINK does with templates.</source>
        <translation>El servidor respondió (HTTP {status}), pero no como LINK con las plantillas.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>The server answered (HTTP {status}), but not as Meta does with templates.</source>
        <translation>El servidor respondió (HTTP {status}), pero no como Meta con las plantillas.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>The server answered the login with HTTP {0}, and without a token.</source>
        <extracomment>status</extracomment>
        <translation>El servidor respondió al inicio de sesión con HTTP {0}, y sin un token.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>The server answered with HTTP {0} and without one of LINK’s own explanations.</source>
        <extracomment>status</extracomment>
        <translation>El servidor respondió con HTTP {0} y sin una explicación de LINK.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta_answers.py"/>
        <source>The server answered with HTTP {0} and without one of Meta’s errors.</source>
        <extracomment>status</extracomment>
        <translation>El servidor respondió con HTTP {0} y sin uno de los errores de Meta.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta_answers.py"/>
        <source>The server answered “OK”, but not with a message id as Meta does.</source>
        <translation>El servidor respondió «OK», pero no con un ID de mensaje, como hace Meta.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>The server answered “OK”, but not with message numbers as LINK does.</source>
        <translation>El servidor respondió «OK», pero no con números de mensaje, como hace LINK.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <location filename="../../composer/clients/meta_way.py"/>
        <source>The server asks to send the request elsewhere (HTTP {0}). Composer never sends credentials to an address that nobody entered.</source>
        <extracomment>status</extracomment>
        <translation>El servidor pide enviar la solicitud a otro sitio (HTTP {0}). Composer nunca envía credenciales a una dirección que nadie introdujo.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server cannot be reached</source>
        <translation>No se puede contactar con el servidor</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server does not answer</source>
        <translation>El servidor no responde</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server does not speak https</source>
        <translation>El servidor no habla https</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server is not trusted</source>
        <translation>El servidor no es de confianza</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server was not found</source>
        <translation>No se encontró el servidor</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server&apos;s certificate was not accepted.</source>
        <translation>El certificado del servidor no se aceptó.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server’s certificate belongs to another address.</source>
        <translation>El certificado del servidor pertenece a otra dirección.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server’s certificate belongs to another name than the one in the address.</source>
        <translation>El certificado del servidor pertenece a un nombre distinto del de la dirección.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server’s certificate comes from an authority that this computer does not trust.</source>
        <translation>El certificado del servidor procede de una autoridad en la que este equipo no confía.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server’s certificate has expired, or this computer’s clock is wrong.</source>
        <translation>El certificado del servidor ha caducado, o el reloj de este equipo va mal.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>The server’s certificate is not valid yet, or this computer’s clock is wrong.</source>
        <translation>El certificado del servidor aún no es válido, o el reloj de este equipo va mal.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>The small heading above the section&apos;s rows.</source>
        <translation>El pequeño título situado encima de las filas de la sección.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <source>The specification has a caption for the {0}, but WhatsApp shows none in a header.</source>
        <extracomment>noun</extracomment>
        <translation>La especificación tiene una leyenda para este archivo ({0}), pero WhatsApp no muestra ninguna en un encabezado.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The state or region, where addresses have one.</source>
        <translation>El estado, la provincia o la región, donde las direcciones los tienen.</translation>
    </message>
    <message>
        <location filename="../../composer/store/faults.py"/>
        <location filename="../../composer/store/workspace.py"/>
        <source>The system does not allow Composer to use {path}. Check the folder and the disk.</source>
        <translation>El sistema no permite a Composer usar {path}. Compruebe la carpeta y el disco.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>The template asks for {count} here; this one is too many.</source>
        <translation>La plantilla pide {count} aquí; este sobra.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The template cannot be changed now</source>
        <translation>La plantilla no se puede cambiar ahora</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>The template could not be fetched</source>
        <translation>La plantilla no se pudo descargar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>The template does not exist in this language (132001)</source>
        <translation>La plantilla no existe en este idioma (132001)</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The template has another number of parameters.</source>
        <translation>La plantilla tiene otro número de parámetros.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The template has more or fewer placeholders than the message fills in.</source>
        <translation>La plantilla tiene más o menos variables de las que rellena el mensaje.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>The template has no carousel.</source>
        <translation>La plantilla no tiene carrusel.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>The template has no {part}. Leave it out.</source>
        <translation>La plantilla no tiene {part}. Omítalo.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The template has too many placeholders for so little text.</source>
        <translation>La plantilla tiene demasiadas variables para tan poco texto.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>The template has {count} cards; the message gives none.</source>
        <translation>La plantilla tiene {count} tarjetas; el mensaje no da ninguna.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>The template has {count} cards; there is none at position {number}.</source>
        <translation>La plantilla tiene {count} tarjetas; no hay ninguna en la posición {number}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>The template has {count}; there is none at position {number}.</source>
        <translation>En la plantilla: {count}; no hay ninguno en la posición {number}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/editing.py"/>
        <source>The template is being reviewed. It can be edited when Meta has decided.</source>
        <translation>La plantilla se está revisando. Se podrá editar cuando Meta haya decidido.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The template is disabled</source>
        <translation>La plantilla está inhabilitada</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/using.py"/>
        <source>The template is in the library only: it was not submitted from here. Only approved templates can be sent.</source>
        <translation>La plantilla está solo en la biblioteca: no se envió a revisión desde aquí. Solo se pueden enviar plantillas aprobadas.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The template is new and not ready everywhere yet.</source>
        <translation>La plantilla es nueva y aún no está lista en todas partes.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The template is not there</source>
        <translation>La plantilla no está</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The template is paused</source>
        <translation>La plantilla está en pausa</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The template is still being prepared</source>
        <translation>La plantilla aún se está preparando</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>The template is there already</source>
        <translation>La plantilla ya existe</translation>
    </message>
    <message>
        <location filename="../../composer/templates/editing.py"/>
        <source>The template is {0}. Only approved, rejected and paused templates can be edited.</source>
        <extracomment>said</extracomment>
        <translation>Estado de la plantilla: {0}. Solo se pueden editar plantillas aprobadas, rechazadas y en pausa.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>The template was not changed</source>
        <translation>La plantilla no se cambió</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>The template was not created</source>
        <translation>La plantilla no se creó</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>The template was not deleted</source>
        <translation>La plantilla no se eliminó</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>The template was not fetched</source>
        <translation>La plantilla no se descargó</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>The template was not {deed}</source>
        <translation>La plantilla no ha sido {deed}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/__init__.py"/>
        <source>The template&apos;s language. It must be one in which the template was approved.</source>
        <translation>El idioma de la plantilla. Debe ser uno en el que la plantilla se aprobó.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/template.py"/>
        <source>The template&apos;s own text is not known here. The recipient sees that text with these values in its gaps.</source>
        <translation>El texto propio de la plantilla no se conoce aquí. El destinatario ve ese texto con estos valores en sus variables.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The template&apos;s package is missing.</source>
        <translation>Falta el paquete de la plantilla.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>The templates could not be fetched</source>
        <translation>Las plantillas no se pudieron descargar</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>The templates of the business account can be managed.</source>
        <translation>Las plantillas de la cuenta de empresa se pueden gestionar.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>The templates were not fetched</source>
        <translation>Las plantillas no se descargaron</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The template’s body is not accepted</source>
        <translation>El cuerpo de la plantilla no se acepta</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The template’s footer is not accepted</source>
        <translation>El pie de página de la plantilla no se acepta</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>The template’s gaps have numbers, so a value has no name.</source>
        <translation>Las variables de la plantilla tienen números, así que un valor no tiene nombre.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The template’s header is not accepted</source>
        <translation>El encabezado de la plantilla no se acepta</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>The template’s {part} takes no value. Leave it out.</source>
        <translation>En la plantilla, esta parte no admite ningún valor: {part}. Omítalo.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The test number does not know the recipient</source>
        <translation>El número de prueba no conoce al destinatario</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <source>The text around it ends before it is closed. Marks may lie within each other, but not cross.</source>
        <translation>El texto que lo rodea termina antes de que esto se cierre. Las marcas pueden ir unas dentro de otras, pero no cruzarse.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>The text became too long</source>
        <translation>El texto se hizo demasiado largo</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <source>The title above the body. This kind of message must have one, and it can only be text.</source>
        <translation>El título situado encima del cuerpo. Este tipo de mensaje debe tener uno, y solo puede ser texto.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>The token is wrong, was withdrawn, or does not belong to this relay.</source>
        <translation>El token es incorrecto, se retiró o no pertenece a este relay.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The town or city.</source>
        <translation>La localidad o ciudad.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>The type was missing; “{0}” was added, as the message has that member.</source>
        <extracomment>told[0]</extracomment>
        <translation>Faltaba el tipo; se añadió «{0}», ya que el mensaje tiene ese miembro.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/bodies.py"/>
        <source>The type was missing; “{type}” was understood.</source>
        <translation>Faltaba el tipo; se entendió «{type}».</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <location filename="../../composer/clients/meta.py"/>
        <location filename="../../composer/clients/templates.py"/>
        <source>The user name or password is wrong</source>
        <translation>El nombre de usuario o la contraseña son incorrectos</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>The user name that LINK gave you for the API.</source>
        <translation>El nombre de usuario que LINK le dio para la API.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/payload.py"/>
        <source>The value of “{key}” should be text in quotation marks.</source>
        <translation>El valor de «{key}» debería ser texto entre comillas.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>The values stood one after the other; from line {lines} on they were read as one list.</source>
        <translation>Los valores iban uno tras otro; a partir de la línea {lines} se leyeron como una sola lista.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>The version of flow messages; there is only 3.</source>
        <translation>La versión de los mensajes de flujo; solo existe la 3.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>The version of the Graph API that requests ask for. Meta ends old ones after two years.</source>
        <translation>La versión de la Graph API que piden las solicitudes. Meta retira las antiguas a los dos años.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>The wave is made up: the sound is not loaded. Some sounds have a plain line on the phone instead.</source>
        <translation>La onda es inventada: el sonido no se carga. Algunos sonidos tienen en el teléfono una simple línea en su lugar.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media.py"/>
        <source>The web address of the {0}. WhatsApp fetches it from there when the message is sent.{1}</source>
        <extracomment>noun; takes</extracomment>
        <translation>La dirección web del archivo ({0}). WhatsApp lo descarga de allí al enviar el mensaje.{1}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>The whole name, as it is shown on the contact&apos;s card.</source>
        <translation>El nombre completo, tal como se muestra en la tarjeta del contacto.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>The window is closed</source>
        <translation>La ventana está cerrada</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>The words of an offer cannot have gaps.</source>
        <translation>El texto de una oferta no puede tener variables.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>The words of the template, at most {0} characters. Gaps are written {{1}}, {{2}} or by name; none may stand at the beginning or the end, or beside another.</source>
        <extracomment>limit</extracomment>
        <translation>El texto de la plantilla, {0} caracteres como máximo. Las variables se escriben {{1}}, {{2}} o por nombre; ninguna puede ir al principio, al final ni junto a otra.</translation>
    </message>
    <message>
        <location filename="../../composer/app.py"/>
        <source>Then start Composer again.</source>
        <translation>Después, inicie Composer de nuevo.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>There are braces that begin or end no gap. A gap is written {{1}} or {{first_name}}.</source>
        <translation>Hay llaves que no abren ni cierran ninguna variable. Una variable se escribe {{1}} o {{first_name}}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>There are more repairs than can be listed.</source>
        <translation>Hay más reparaciones de las que se pueden enumerar.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>There are more samples than gaps: {given} for {wanted}.</source>
        <translation>Hay más ejemplos que variables: {given} para {wanted}.</translation>
    </message>
    <message>
        <location filename="../../composer/template_files.py"/>
        <source>There are no JSON files here.</source>
        <translation>Aquí no hay archivos JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/reading.py"/>
        <source>There are no rows in it. Each line stands for one recipient.</source>
        <translation>No contiene filas. Cada línea representa un destinatario.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/dropping.py"/>
        <source>There are several fields for an address: drop it on the one that it is for.</source>
        <translation>Hay varios campos para una dirección: suéltela en el que corresponda.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>There are too many slips from here on; whatever this is, it is not JSON.</source>
        <translation>A partir de aquí hay demasiados errores; sea lo que sea, no es JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/payload.py"/>
        <source>There are {count} buttons; {most} is the limit.</source>
        <translation>Hay {count} botones; el límite es {most}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/payload.py"/>
        <source>There are {count} contacts; WhatsApp takes at most {most} in one message.</source>
        <translation>Hay {count} contactos; WhatsApp admite {most} como máximo en un mensaje.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/sections_payload.py"/>
        <source>There are {count} sections; {most} is the limit.</source>
        <translation>Hay {count} secciones; el límite es {most}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/sections_payload.py"/>
        <source>There are {count} {noun} in all sections together; {most} is the limit.</source>
        <translation>En todas las secciones hay en total {count} {noun}; el límite es {most}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/invisible.py"/>
        <source>There is a character here that cannot be shown or sent ({code}, at position {place}). Delete it.</source>
        <translation>Aquí hay un carácter que no se puede mostrar ni enviar ({code}, en la posición {place}). Elimínelo.</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>There is a line break, a tab or another invisible character in it. Copy it again without.</source>
        <translation>Contiene un salto de línea, una tabulación u otro carácter invisible. Cópielo de nuevo sin él.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>There is a sample for {gap}, which is no gap of the text.</source>
        <translation>Hay un ejemplo para {gap}, que no es ninguna variable del texto.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/among.py"/>
        <source>There is a second {part} here; there can be only one.</source>
        <translation>Esta parte figura aquí dos veces y solo puede haber una: {part}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>There is a second {part}; there can be only one.</source>
        <translation>Esta parte figura dos veces y solo puede haber una: {part}.</translation>
    </message>
    <message>
        <location filename="../../composer/template_several.py"/>
        <location filename="../../composer/templates/review.py"/>
        <location filename="../../composer/ui/templates/designer/beside.py"/>
        <source>There is a template “{name}” in {language} already.</source>
        <translation>Ya hay una plantilla «{name}» en {language}.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>There is no WhatsApp account with this number.</source>
        <translation>No hay ninguna cuenta de WhatsApp con este número.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>There is no approved template with this name in this language.</source>
        <translation>No hay ninguna plantilla aprobada con este nombre en este idioma.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>There is no body. Every template has one.</source>
        <translation>No hay cuerpo. Toda plantilla tiene uno.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>There is no button. Leave the part out.</source>
        <translation>No hay ningún botón. Omita la parte.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>There is no day {day} in month {month} of {year}.</source>
        <translation>No existe el día {day} en el mes {month} de {year}.</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>There is no keyring</source>
        <translation>No hay llavero</translation>
    </message>
    <message>
        <location filename="../../composer/messages/text/payload.py"/>
        <source>There is no link to preview: the text has no address that begins with https:// or http://.</source>
        <translation>No hay enlace para la vista previa: el texto no tiene ninguna dirección que empiece por https:// o http://.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/numbers.py"/>
        <source>There is no number in this row.</source>
        <translation>No hay ningún número en esta fila.</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>There is no password</source>
        <translation>No hay contraseña</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>There is no server called “{0}”.</source>
        <extracomment>host[:100]</extracomment>
        <translation>No existe ningún servidor llamado «{0}».</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/reading.py"/>
        <source>There is no template here: no components, no category, no name.</source>
        <translation>Aquí no hay ninguna plantilla: ni componentes, ni categoría, ni nombre.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>There is no template of this name in this language.</source>
        <translation>No hay ninguna plantilla con este nombre en este idioma.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/beginning.py"/>
        <source>There is nothing to read here.</source>
        <translation>Aquí no hay nada que leer.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>There is nothing to send again.</source>
        <translation>No hay nada que enviar de nuevo.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/numbers.py"/>
        <source>There was no + before {digits}; it is taken as {number}.</source>
        <translation>Delante de {digits} no había +; se toma como {number}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>These are events that a relay keeps for you, reports and messages that were sent to you; they cannot be sent.</source>
        <translation>Son eventos que un relay le guarda, informes y mensajes que le enviaron; no se pueden enviar.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>These are reports of Meta&apos;s API, not a message to send.</source>
        <translation>Son informes de la API de Meta, no un mensaje para enviar.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/reading.py"/>
        <source>These were components alone; their name, language and category are still missing.</source>
        <translation>Eran solo componentes; aún faltan su nombre, idioma y categoría.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>This API gives no report by which Composer could recognise the message: ask the recipient, and send it again only if it may arrive twice.</source>
        <translation>Esta API no da ningún informe por el que Composer pueda reconocer el mensaje: pregunte al destinatario, y envíelo de nuevo solo si puede llegar dos veces.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/bodies.py"/>
        <source>This API has “preview_url” {place}.</source>
        <translation>Esta API tiene «preview_url» {place}.</translation>
    </message>
    <message>
        <location filename="../../composer/template_listing.py"/>
        <source>This account has no list of templates</source>
        <translation>Esta cuenta no tiene lista de plantillas</translation>
    </message>
    <message>
        <location filename="../../composer/interlock.py"/>
        <source>This account sends to its test recipients only</source>
        <translation>Esta cuenta solo envía a sus destinatarios de prueba</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/guard.py"/>
        <source>This account sends to its test recipients only, and {number} is not one of them. Add it in the account’s settings, or let the account send to everybody there.</source>
        <translation>Esta cuenta solo envía a sus destinatarios de prueba, y {number} no es uno de ellos. Añádalo en los ajustes de la cuenta, o permítale allí enviar a todos.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/address.py"/>
        <source>This address cannot be used</source>
        <translation>Esta dirección no se puede usar</translation>
    </message>
    <message>
        <location filename="../../composer/store/batch_book.py"/>
        <source>This batch is in the journal already</source>
        <translation>Este lote ya está en el diario</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>This cannot be asked for</source>
        <translation>Esto no se puede pedir</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/carousel.py"/>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>This card has {here}, the first one has {there}. All cards must be alike.</source>
        <translation>Esta tarjeta: {here}; la primera: {there}. Todas las tarjetas deben ser iguales.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/definition.py"/>
        <source>This code expires in {0} minutes.</source>
        <extracomment>shown(minutes)</extracomment>
        <translation>Este código caduca en {0} minutos.</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>This computer has no service that keeps passwords safe, or it is not running. On Linux, install and start GNOME Keyring or KWallet. Composer never writes passwords to a file.</source>
        <translation>Este equipo no tiene un servicio que guarde contraseñas de forma segura, o no está en ejecución. En Linux, instale e inicie GNOME Keyring o KWallet. Composer nunca escribe contraseñas en un archivo.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>This country is not allowed</source>
        <translation>Este país no está permitido</translation>
    </message>
    <message>
        <location filename="../../composer/formats/curl.py"/>
        <source>This curl command has more than one body; it is not clear which one is meant.</source>
        <translation>Este comando curl tiene más de un cuerpo; no está claro a cuál se refiere.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/curl.py"/>
        <source>This curl command has no body: nothing follows after “-d” or “--data”.</source>
        <translation>Este comando curl no tiene cuerpo: no hay nada después de «-d» o «--data».</translation>
    </message>
    <message>
        <location filename="../../composer/formats/curl.py"/>
        <source>This curl command sends a form or a file, not a JSON body.</source>
        <translation>Este comando curl envía un formulario o un archivo, no un cuerpo JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/curl.py"/>
        <source>This curl command takes its body from a file. Open that file, or paste what is in it.</source>
        <translation>Este comando curl toma su cuerpo de un archivo. Abra ese archivo, o pegue su contenido.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>This does not look like LINK</source>
        <translation>Esto no parece LINK</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>This does not look like a WhatsApp Business API client</source>
        <translation>Esto no parece un cliente de la API de WhatsApp Business</translation>
    </message>
    <message>
        <location filename="../../composer/clients/relay.py"/>
        <source>This does not look like a relay</source>
        <translation>Esto no parece un relay</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>This does not look like the Graph API</source>
        <translation>Esto no parece la Graph API</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>This is a delivery report. Reports come from the relay and cannot be sent.</source>
        <translation>Esto es un informe de entrega. Los informes llegan del relay y no se pueden enviar.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>This is a message that somebody sent to you, not one to send.</source>
        <translation>Esto es un mensaje que alguien le envió, no uno para enviar.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/reading.py"/>
        <source>This is a message with a template, not the template itself. A definition can be sketched from it.</source>
        <translation>Esto es un mensaje con una plantilla, no la plantilla en sí. A partir de él se puede esbozar una definición.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>This is a part of a message, not a whole one.</source>
        <translation>Esto es una parte de un mensaje, no uno completo.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/welcome/steps.py"/>
        <source>This is a practice account</source>
        <translation>Esta es una cuenta para practicar</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>This is a single value. A message is an object in braces.</source>
        <translation>Esto es un valor suelto. Un mensaje es un objeto entre llaves.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>This is an event of Meta&apos;s API, not a message to send.</source>
        <translation>Esto es un evento de la API de Meta, no un mensaje para enviar.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>This is an id of digits only, from WhatsApp Manager: not the phone number itself.</source>
        <translation>Es un ID solo de cifras, del Administrador de WhatsApp: no el propio número de teléfono.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>This is an id of digits only; WhatsApp Manager shows it. Without it templates are not managed from here.</source>
        <translation>Es un ID solo de cifras; el Administrador de WhatsApp lo muestra. Sin él no se gestionan plantillas desde aquí.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/beginning.py"/>
        <source>This is no JSON: there is no object in braces and no list in brackets.</source>
        <translation>Esto no es JSON: no hay ningún objeto entre llaves ni ninguna lista entre corchetes.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>This is no template message.</source>
        <translation>Esto no es un mensaje de plantilla.</translation>
    </message>
    <message>
        <location filename="../../composer/template_files.py"/>
        <source>This is not JSON.</source>
        <translation>Esto no es JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>This is not a WhatsApp Business Account</source>
        <translation>Esto no es una cuenta de WhatsApp Business</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>This is not a complete web address.</source>
        <translation>Esto no es una dirección web completa.</translation>
    </message>
    <message>
        <location filename="../../composer/app.py"/>
        <source>This is not a folder</source>
        <translation>Esto no es una carpeta</translation>
    </message>
    <message>
        <location filename="../../composer/lists/decoding.py"/>
        <source>This is not a list</source>
        <translation>Esto no es una lista</translation>
    </message>
    <message>
        <location filename="../../composer/store/known.py"/>
        <source>This is not a whole number</source>
        <translation>Esto no es un número entero</translation>
    </message>
    <message>
        <location filename="../../composer/templates/reading.py"/>
        <source>This is the answer to a request about a template; the template itself is not in it.</source>
        <translation>Esto es la respuesta a una solicitud sobre una plantilla; la propia plantilla no está en ella.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>This is the answer to a request, not a message to send.</source>
        <translation>Esto es la respuesta a una solicitud, no un mensaje para enviar.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>This is the definition of a template, not a message with it. Its place is the library, in Templates.</source>
        <translation>Esto es la definición de una plantilla, no un mensaje con ella. Su lugar es la biblioteca, en Plantillas.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>This is {0} that marks a message as read; there is no message in it.</source>
        <extracomment>what</extracomment>
        <translation>Esto es {0} que marca un mensaje como leído; no contiene ningún mensaje.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>This is {0}, but there is no message in it that is known.</source>
        <extracomment>what</extracomment>
        <translation>Esto es {0}, pero no contiene ningún mensaje conocido.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/dropping.py"/>
        <source>This kind of message has no field for an address. Choose Image, Video, Audio, Document or Sticker at the top, or drop the address into a text.</source>
        <translation>Este tipo de mensaje no tiene ningún campo para una dirección. Elija arriba Imagen, Vídeo, Audio, Documento o Sticker, o suelte la dirección en un texto.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>This kind of message is not supported</source>
        <translation>Este tipo de mensaje no se admite</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>This kind of recipient is not supported</source>
        <translation>Este tipo de destinatario no se admite</translation>
    </message>
    <message>
        <location filename="../../composer/ui/welcome/steps.py"/>
        <source>This line follows what you sent: accepted, sent, delivered, read.</source>
        <translation>Esta línea sigue lo que envió: aceptado, enviado, entregado, leído.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <location filename="../../composer/templates/reading.py"/>
        <source>This list is empty.</source>
        <translation>Esta lista está vacía.</translation>
    </message>
    <message>
        <location filename="../../composer/store/reader.py"/>
        <source>This message is not in the journal</source>
        <translation>Este mensaje no está en el diario</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>This must be a number from {least} to {most}.</source>
        <translation>Debe ser un número de {least} a {most}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/scalars.py"/>
        <source>This number has too many digits.</source>
        <translation>Este número tiene demasiadas cifras.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/scalars.py"/>
        <source>This number is too large.</source>
        <translation>Este número es demasiado grande.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>This one recipient got too many messages in a short time. Others are not affected.</source>
        <translation>Este destinatario recibió demasiados mensajes en poco tiempo. A los demás no les afecta.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>This recipient may not get messages of this kind.</source>
        <translation>Este destinatario no puede recibir mensajes de este tipo.</translation>
    </message>
    <message>
        <location filename="../../composer/store/journal.py"/>
        <source>This request is in the journal already</source>
        <translation>Esta solicitud ya está en el diario</translation>
    </message>
    <message>
        <location filename="../../composer/store/journal.py"/>
        <source>This request is not in the journal</source>
        <translation>Esta solicitud no está en el diario</translation>
    </message>
    <message>
        <location filename="../../composer/outbox/outcomes.py"/>
        <source>This request is still on its way</source>
        <translation>Esta solicitud aún está en camino</translation>
    </message>
    <message>
        <location filename="../../composer/lists/checking.py"/>
        <source>This row has {count} cells, more than there are headings. A separator inside a value must stand in quotation marks; look whether each value is in its column.</source>
        <translation>Esta fila tiene {count} celdas, más que encabezados hay. Un separador dentro de un valor debe ir entre comillas; mire si cada valor está en su columna.</translation>
    </message>
    <message>
        <location filename="../../composer/store/template_reader.py"/>
        <source>This template is not in the library</source>
        <translation>Esta plantilla no está en la biblioteca</translation>
    </message>
    <message>
        <location filename="../../composer/template_files.py"/>
        <source>This was a message with a template: its definition was sketched, with words still to write.</source>
        <translation>Era un mensaje con una plantilla: se esbozó su definición, con textos aún por escribir.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/audio/__init__.py"/>
        <source>This week&apos;s episode</source>
        <translation>El episodio de esta semana</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>Thursday</source>
        <translation>Jueves</translation>
    </message>
    <message>
        <location filename="../../composer/lists/result.py"/>
        <location filename="../../composer/ui/deliveries/cells.py"/>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Timestamp</source>
        <translation>Marca de tiempo</translation>
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
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/cells.py"/>
        <location filename="../../composer/ui/deliveries/support.py"/>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <location filename="../../composer/ui/notices/words.py"/>
        <source>To {0}: {1}.</source>
        <translation>A {0}: {1}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/words.py"/>
        <location filename="../../composer/ui/preview/chrome.py"/>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/content.py"/>
        <source>Together</source>
        <translation>En total</translation>
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
        <translation>Demasiadas llamadas</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Too many messages</source>
        <translation>Demasiados mensajes</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Too many messages per second</source>
        <translation>Demasiados mensajes por segundo</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Too many messages to this person</source>
        <translation>Demasiados mensajes a esta persona</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Too many people complained</source>
        <translation>Demasiadas personas se quejaron</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Too many placeholders</source>
        <translation>Demasiadas variables</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Too many requests</source>
        <translation>Demasiadas solicitudes</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>Too many requests at once</source>
        <translation>Demasiadas solicitudes a la vez</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>Too many templates at once</source>
        <translation>Demasiadas plantillas a la vez</translation>
    </message>
    <message>
        <location filename="../../composer/messages/cta_url/__init__.py"/>
        <source>Track a parcel</source>
        <translation>Seguir un paquete</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Track it</source>
        <translation>Seguirlo</translation>
    </message>
    <message>
        <location filename="../../composer/messages/cta_url/__init__.py"/>
        <source>Track the parcel</source>
        <translation>Seguir el paquete</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Transaction id of the service platform.</source>
        <translation>ID de transacción de la plataforma de servicios.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Tried {0} times.</source>
        <translation>Se intentó {0} veces.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Trinidad and Tobago</source>
        <translation>Trinidad y Tobago</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Trinidad and Tobago Dollar</source>
        <translation>Dólar de Trinidad y Tobago</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Tristan da Cunha</source>
        <translation>Tristán de Acuña</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/places.py"/>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>Try again in a moment.</source>
        <translation>Inténtelo de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>Try again in a moment; if it stays so, ask LINK support or your administrator.</source>
        <translation>Inténtelo de nuevo dentro de un momento; si persiste, pregunte al soporte de LINK o a su administrador.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>Try again in a moment; if it stays so, ask your administrator.</source>
        <translation>Inténtelo de nuevo dentro de un momento; si persiste, pregunte a su administrador.</translation>
    </message>
    <message>
        <location filename="../../composer/template_listing.py"/>
        <source>Try again later.</source>
        <translation>Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>Try again; if it fails again, ask Meta&apos;s support.</source>
        <translation>Inténtelo de nuevo; si vuelve a fallar, pregunte al soporte de Meta.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/sandbox.py"/>
        <source>Try once more in a moment.</source>
        <translation>Inténtelo otra vez dentro de un momento.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>Tuesday</source>
        <translation>Martes</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Tugrik</source>
        <translation>Tugrik mongol</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Tunisia</source>
        <translation>Túnez</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Tunisian Dinar</source>
        <translation>Dinar tunecino</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Turkish</source>
        <translation>Turco</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Turkish Lira</source>
        <translation>Lira turca</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Turkmenistan</source>
        <translation>Turkmenistán</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Turkmenistan New Manat</source>
        <translation>Manat turcomano</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/__init__.py"/>
        <source>Two people to ask</source>
        <translation>Dos personas a quienes preguntar</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Two to ten cards, all alike: the same header, a body in all or none, the same buttons.</source>
        <translation>De dos a diez tarjetas, todas iguales: el mismo encabezado, cuerpo en todas o en ninguna, los mismos botones.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Two to ten cards, as many as the approved template has, and all alike.</source>
        <translation>De dos a diez tarjetas, tantas como tiene la plantilla aprobada, y todas iguales.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/content.py"/>
        <location filename="../../composer/messages/contacts/form.py"/>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/unknown.py"/>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/monitor.py"/>
        <source>Type a message</source>
        <translation>Escribe un mensaje</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Type of the service used for the requests.</source>
        <translation>Tipo del servicio usado para las solicitudes.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Type of the service used for this request.</source>
        <translation>Tipo del servicio usado para esta solicitud.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Typographic quotation marks in line {lines} were read as straight ones.</source>
        <translation>Las comillas tipográficas en la línea {lines} se leyeron como rectas.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Typographic quotation marks in lines {lines} were read as straight ones.</source>
        <translation>Las comillas tipográficas en las líneas {lines} se leyeron como rectas.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Türkiye</source>
        <translation>Turquía</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>UAE Dirham</source>
        <translation>Dírham de los Emiratos Árabes Unidos</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>US Dollar</source>
        <translation>Dólar estadounidense</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>US Dollar (Next day)</source>
        <translation>Dólar estadounidense (día siguiente)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Uganda Shilling</source>
        <translation>Chelín ugandés</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Ukraine</source>
        <translation>Ucrania</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Ukrainian</source>
        <translation>Ucraniano</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Unarchived</source>
        <translation>Desarchivada</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Unblock the number.</source>
        <translation>Desbloquee el número.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/shipped.py"/>
        <source>Under the same licences as Qt: see there.</source>
        <translation>Con las mismas licencias que Qt: véase allí.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Unidad Previsional</source>
        <translation>Unidad previsional uruguaya</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Unidad de Fomento</source>
        <translation>Unidad de fomento chilena</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Unidad de Valor Real</source>
        <translation>Unidad de valor real colombiana</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Unknown fault</source>
        <translation>Fallo desconocido</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/words.py"/>
        <source>Unknown sender</source>
        <translation>Remitente desconocido</translation>
    </message>
    <message>
        <location filename="../../composer/connections.py"/>
        <source>Unlock the keyring, then resume the account.</source>
        <translation>Desbloquee el llavero y luego reanude la cuenta.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Unread</source>
        <translation>No leídos</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/overdue.py"/>
        <source>Until then no report means nothing.</source>
        <translation>Hasta entonces, que no haya informe no significa nada.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Unusual spaces in line {lines} were read as plain ones.</source>
        <translation>Los espacios poco habituales en la línea {lines} se leyeron como espacios normales.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Unusual spaces in lines {lines} were read as plain ones.</source>
        <translation>Los espacios poco habituales en las líneas {lines} se leyeron como espacios normales.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/palette.py"/>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <source>Up to 30 products of your catalog</source>
        <translation>Hasta 30 productos de su catálogo</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media.py"/>
        <source>Uploaded</source>
        <translation>Subido</translation>
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
        <translation>Peso uruguayo en unidades indexadas</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Use a template, or wait until the person writes.</source>
        <translation>Use una plantilla, o espere a que la persona escriba.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>Use another name, or wait until the 30 days are over.</source>
        <translation>Use otro nombre, o espere a que pasen los 30 días.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Use another way to reach the person.</source>
        <translation>Use otra vía para contactar con la persona.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Use fewer placeholders or more text around them.</source>
        <translation>Use menos variables o más texto a su alrededor.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>Use it in a message</source>
        <translation>Usar en un mensaje</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>Use template: {0}</source>
        <translation>Usar plantilla: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/clients/address.py"/>
        <source>Use the address that begins with https://.</source>
        <translation>Use la dirección que empieza por https://.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Use the phone number.</source>
        <translation>Use el número de teléfono.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/groups.py"/>
        <source>Used lately</source>
        <translation>Usado hace poco</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Used where a message&apos;s own settings are empty.</source>
        <translation>Se usa donde los ajustes propios de un mensaje están vacíos.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Utility</source>
        <translation>Utilidad</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Utility: only what the recipient asked for or needs, and nothing that advertises. Marketing: all the rest. Authentication: one-time codes.</source>
        <translation>Utilidad: solo lo que el destinatario pidió o necesita, y nada publicitario. Marketing: todo lo demás. Autenticación: códigos de un solo uso.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Uzbek</source>
        <translation>Uzbeko</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Uzbekistan</source>
        <translation>Uzbekistán</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Uzbekistan Sum</source>
        <translation>Som uzbeko</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Validity</source>
        <translation>Validez</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Values for the body</source>
        <translation>Valores del cuerpo</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>Values in lines {lines} had no quotation marks and were read as texts.</source>
        <translation>Los valores en las líneas {lines} no tenían comillas y se leyeron como textos.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Vatu</source>
        <translation>Vatu vanuatense</translation>
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
        <translation>Vídeo</translation>
    </message>
    <message>
        <location filename="../../composer/templates/slots.py"/>
        <source>Video in the header</source>
        <translation>Vídeo en el encabezado</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Vietnamese</source>
        <translation>Vietnamita</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product/__init__.py"/>
        <location filename="../../composer/rendering/template_buttons.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <location filename="../../composer/ui/commands/groups.py"/>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/picture.py"/>
        <source>View all</source>
        <translation>Ver todo</translation>
    </message>
    <message>
        <location filename="../../composer/messages/catalog/__init__.py"/>
        <location filename="../../composer/rendering/template_buttons.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>View catalog</source>
        <translation>Ver catálogo</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/__init__.py"/>
        <location filename="../../composer/rendering/template_buttons.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>View items</source>
        <translation>Ver artículos</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>WIR Euro</source>
        <translation>Euro WIR</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>WIR Franc</source>
        <translation>Franco WIR</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Wait 15 minutes; if it stays so, copy the details for LINK support.</source>
        <translation>Espere 15 minutos; si persiste, copie los detalles para el soporte de LINK.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>Wait a while before trying again, and contact LINK support if it stays so.</source>
        <translation>Espere un rato antes de intentarlo de nuevo, y contacte con el soporte de LINK si persiste.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>Wait at least 15 minutes before sending it again, and contact LINK support if it stays so.</source>
        <translation>Espere al menos 15 minutos antes de enviarlo de nuevo, y contacte con el soporte de LINK si persiste.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>Wait at least 24 hours.</source>
        <translation>Espere al menos 24 horas.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/failures.py"/>
        <source>Wait for a delivery report: it settles the matter. Send again only if it may arrive twice, and not before 15 minutes.</source>
        <translation>Espere un informe de entrega: lo aclarará. Envíe de nuevo solo si puede llegar dos veces, y no antes de 15 minutos.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/story.py"/>
        <source>Wait for a report: it comes within minutes if LINK got the message. If none comes, send it again or give it up.</source>
        <translation>Espere un informe: llega en unos minutos si LINK recibió el mensaje. Si no llega ninguno, envíelo de nuevo o abandónelo.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Wait for a report: it comes within minutes if the sandbox got the message. If none comes, send it again or give it up.</source>
        <translation>Espere un informe: llega en unos minutos si el sandbox recibió el mensaje. Si no llega ninguno, envíelo de nuevo o abandónelo.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>Wait for an hour at most, then go on. Meta allows a hundred new templates within an hour.</source>
        <translation>Espere una hora como máximo y después continúe. Meta permite cien plantillas nuevas en una hora.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>Wait for an hour, then go on.</source>
        <translation>Espere una hora y después continúe.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Wait for the reports.</source>
        <translation>Espere los informes.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Wait ten minutes.</source>
        <translation>Espere diez minutos.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Wait until the pause is over, or improve the template.</source>
        <translation>Espere a que acabe la pausa, o mejore la plantilla.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Wait until the review is over, then change it.</source>
        <translation>Espere a que acabe la revisión y después cámbiela.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/overdue.py"/>
        <source>Wait, or reach the person another way.</source>
        <translation>Espere, o contacte con la persona por otra vía.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Wait.</source>
        <translation>Espere.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Wait: the phone may be off or without a network.</source>
        <translation>Espere: el teléfono puede estar apagado o sin red.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Wallis and Futuna</source>
        <translation>Wallis y Futuna</translation>
    </message>
    <message>
        <location filename="../../composer/ui/welcome/steps.py"/>
        <source>Watch it arrive</source>
        <translation>Vea cómo llega</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <location filename="../../composer/messages/cta_url/__init__.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Web address {n}</source>
        <translation>Dirección web {n}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Web addresses</source>
        <translation>Direcciones web</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>Wednesday</source>
        <translation>Miércoles</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Western Sahara</source>
        <translation>Sáhara Occidental</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>What can be chosen. There may be ten rows in all sections together.</source>
        <translation>Lo que se puede elegir. Puede haber diez filas en total en todas las secciones.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>What does it do?</source>
        <translation>¿Qué hace?</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>What fills the gap?</source>
        <translation>¿Qué rellena la variable?</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>What fills the template&apos;s header, of the type that was approved. A header without a gap needs nothing.</source>
        <translation>Lo que rellena el encabezado de la plantilla, del tipo que se aprobó. Un encabezado sin variable no necesita nada.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>What fills {{{0}}}?</source>
        <extracomment>slot.name</extracomment>
        <translation>¿Qué rellena {{{0}}}?</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>What follows after the JSON, from line {lines} on, was left out.</source>
        <translation>Se omitió lo que sigue al JSON, a partir de la línea {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>What happens when the recipient taps it.</source>
        <translation>Lo que ocurre cuando el destinatario lo toca.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>What is added to the web address that the template holds. Spaces must be written %20.</source>
        <translation>Lo que se añade a la dirección web que contiene la plantilla. Los espacios deben escribirse como %20.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>What is it about?</source>
        <translation>¿De qué se trata?</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <source>What is stored of it is not valid. {0} Add the account anew.</source>
        <extracomment>why</extracomment>
        <translation>Lo que hay guardado de ella no es válido. {0} Añada la cuenta de nuevo.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>What kind of button?</source>
        <translation>¿Qué tipo de botón?</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>What lies there is no JPEG, PNG or WebP picture, but “{0}”.</source>
        <extracomment>named[:60]</extracomment>
        <translation>Lo que hay ahí no es una imagen JPEG, PNG o WebP, sino «{0}».</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>What lies there is no JPEG, PNG or WebP picture.</source>
        <translation>Lo que hay ahí no es una imagen JPEG, PNG o WebP.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>What most templates do not need.</source>
        <translation>Lo que la mayoría de las plantillas no necesita.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/__init__.py"/>
        <source>What older versions of WhatsApp&apos;s interfaces asked for. LINK needs neither.</source>
        <translation>Lo que pedían versiones antiguas de las interfaces de WhatsApp. LINK no necesita ninguno de los dos.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/places.py"/>
        <source>What people write to your numbers appears here, with the time that is left to reply. To see it now, send any message to one of the sandbox’s test recipients who answer: “Writes back”, “Taps”, “Reacts”, “Orders” or “Sends a picture” (+999 0000 0900 to 0904).</source>
        <translation>Aquí aparece lo que las personas escriben a sus números, con el tiempo que queda para responder. Para verlo ahora, envíe cualquier mensaje a uno de los destinatarios de prueba del sandbox que contestan: «Contesta», «Toca», «Reacciona», «Hace un pedido» o «Envía una imagen» (de +999 0000 0900 a 0904).</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive.py"/>
        <source>What stands above the body: nothing, a title, or a picture, video or document.</source>
        <translation>Lo que hay encima del cuerpo: nada, un título, o una imagen, un vídeo o un documento.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>What stands above the text. What a picture, film, document or place shows comes with each message.</source>
        <translation>Lo que hay encima del texto. Lo que muestra una imagen, un vídeo, un documento o un lugar viene con cada mensaje.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>What stands after the name.</source>
        <translation>Lo que va después del nombre.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>What stands before the JSON was left out.</source>
        <translation>Se omitió lo que hay antes del JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>What stands before the name, such as a title.</source>
        <translation>Lo que va antes del nombre, como un título.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>What stands below the map in bold.</source>
        <translation>Lo que figura en negrita debajo del mapa.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>What stands below the name.</source>
        <translation>Lo que figura debajo del nombre.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>What stands between first and last name.</source>
        <translation>Lo que va entre el nombre y los apellidos.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/marking.py"/>
        <source>What stands in braces is filled from the columns of a list.</source>
        <translation>Lo que va entre llaves se rellena con las columnas de una lista.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>What stands in the gap where the phone cannot show it in its own language&apos;s way.</source>
        <translation>Lo que va en la variable cuando el teléfono no puede mostrarla según su propio idioma.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>What stands in the gap. No line breaks, no tabs, at most four spaces in a row.</source>
        <translation>Lo que va en la variable. Sin saltos de línea ni tabulaciones, y cuatro espacios seguidos como máximo.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>What stands in the header&apos;s gap: a header has one at most.</source>
        <translation>Lo que va en la variable del encabezado: un encabezado tiene una como máximo.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped_meta.py"/>
        <source>What stands in “response_json” is the flow’s.</source>
        <translation>Lo que contiene «response_json» depende del flujo.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>What stands on the button, at most 25 characters.</source>
        <translation>Lo que pone en el botón, 25 caracteres como máximo.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>What the button says that opens the flow. No emoji.</source>
        <translation>Lo que dice el botón que abre el flujo. Sin emojis.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>What the button says that opens the list. No formatting, and better no emoji.</source>
        <translation>Lo que dice el botón que abre la lista. Sin formato y, mejor, sin emojis.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>What the button says where the app takes the code by itself.</source>
        <translation>Lo que dice el botón cuando la aplicación toma el código por sí misma.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/cta_url/__init__.py"/>
        <source>What the button says.</source>
        <translation>Lo que dice el botón.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/__init__.py"/>
        <source>What the button says. Each title must be different.</source>
        <translation>Lo que dice el botón. Cada título debe ser distinto.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>What the contact does there.</source>
        <translation>Lo que hace allí el contacto.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>What the first screen is given, as a JSON object with the names that the flow knows. Leave it empty if the screen needs nothing.</source>
        <translation>Lo que recibe la primera pantalla, como objeto JSON con los nombres que conoce el flujo. Déjelo vacío si la pantalla no necesita nada.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>What the flow&apos;s first screen is given, as a JSON object with the names that the flow knows.</source>
        <translation>Lo que recibe la primera pantalla del flujo, como objeto JSON con los nombres que conoce el flujo.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>What the flow’s first screen is given, as a JSON object with the names that the flow knows.</source>
        <translation>Lo que recibe la primera pantalla del flujo, como objeto JSON con los nombres que conoce el flujo.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>What the phone does on “{title}” is not documented.</source>
        <translation>No está documentado qué hace el teléfono con «{title}».</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/__init__.py"/>
        <source>What the place is called, in bold below the map.</source>
        <translation>Cómo se llama el lugar, en negrita debajo del mapa.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/text/__init__.py"/>
        <source>What the recipient reads. You can use *bold*, _italic_, ~strike~ and `code`; a link should begin with https://.</source>
        <translation>Lo que lee el destinatario. Puede usar *negrita*, _cursiva_, ~tachado~ y `código`; un enlace debería empezar por https://.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media.py"/>
        <source>What the recipient sees as the document&apos;s name. Its ending tells the phone how to open it.</source>
        <translation>Lo que el destinatario ve como nombre del documento. Su extensión indica al teléfono cómo abrirlo.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>What the row says. The chat shows it as the answer.</source>
        <translation>Lo que dice la fila. El chat lo muestra como respuesta.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>What this card shows; the template has its other words.</source>
        <translation>Lo que muestra esta tarjeta; la plantilla tiene sus demás textos.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>What this field is for</source>
        <translation>Para qué sirve este campo</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/hsm.py"/>
        <source>What this value holds beside “default” is not known; it was kept.</source>
        <translation>No se conoce lo que este valor contiene junto a «default»; se conservó.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>What was to be made exists already.</source>
        <translation>Lo que se iba a crear ya existe.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>What you call this account.</source>
        <translation>Cómo llama usted a esta cuenta.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/__init__.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <location filename="../../composer/templates/asking.py"/>
        <source>What you get back when this button is tapped. The recipient does not see it.</source>
        <translation>Lo que usted recibe cuando se toca este botón. El destinatario no lo ve.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>What you get back when this row is chosen. The recipient does not see it.</source>
        <translation>Lo que usted recibe cuando se elige esta fila. El destinatario no lo ve.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/places.py"/>
        <source>Whatever you send appears here, and how far each message came.</source>
        <translation>Aquí aparece todo lo que envía, y hasta dónde llegó cada mensaje.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>WhatsApp Business Account id</source>
        <translation>ID de la cuenta de WhatsApp Business</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>WhatsApp call</source>
        <translation>Llamada de WhatsApp</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>WhatsApp cannot deliver the message (131026)</source>
        <translation>WhatsApp no puede entregar el mensaje (131026)</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>WhatsApp could not download what the recipient sent.</source>
        <translation>WhatsApp no pudo descargar lo que envió el destinatario.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>WhatsApp could not fetch the image, video, audio or document, often because its type is not what the server says.</source>
        <translation>WhatsApp no pudo descargar la imagen, el vídeo, el audio o el documento, a menudo porque su tipo no es el que indica el servidor.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/pictures.py"/>
        <source>WhatsApp could not load it either: use a public address.</source>
        <translation>WhatsApp tampoco podría cargarla: use una dirección pública.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>WhatsApp does not accept a value in the message. The details name it.</source>
        <translation>WhatsApp no acepta un valor del mensaje. Los detalles lo nombran.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>WhatsApp does not deliver this type of message.</source>
        <translation>WhatsApp no entrega este tipo de mensaje.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>WhatsApp error {0}</source>
        <extracomment>meta_code</extracomment>
        <translation>Error {0} de WhatsApp</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/delivery/meta_itself.py"/>
        <source>WhatsApp gave a code that Composer does not know. Its own description stands beside it.</source>
        <translation>WhatsApp dio un código que Composer no conoce. Su propia descripción figura al lado.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <location filename="../../composer/delivery/status.py"/>
        <source>WhatsApp has sent the message on its way to the phone.</source>
        <translation>WhatsApp ha enviado el mensaje camino del teléfono.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>WhatsApp holds a marketing message back, known after 15 minutes (131049)</source>
        <translation>WhatsApp retiene un mensaje de marketing; se sabe a los 15 minutos (131049)</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>WhatsApp id</source>
        <translation>ID de WhatsApp</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>WhatsApp not reached</source>
        <translation>Sin contacto con WhatsApp</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/monitor.py"/>
        <source>WhatsApp on a computer</source>
        <translation>WhatsApp en un ordenador</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>WhatsApp refused the message</source>
        <translation>WhatsApp rechazó el mensaje</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>WhatsApp refuses what comes faster to the same person. 6 unless you change it; 0 switches it off.</source>
        <translation>WhatsApp rechaza lo que llega más rápido a la misma persona. Son 6 si no lo cambia; 0 lo desactiva.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/text/__init__.py"/>
        <source>WhatsApp shows a small card with title and picture of the first link in the text. Other links get none.</source>
        <translation>WhatsApp muestra una pequeña tarjeta con el título y la imagen del primer enlace del texto. Los demás enlaces no la tienen.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive_payload.py"/>
        <source>WhatsApp shows no caption in a header.</source>
        <translation>WhatsApp no muestra ninguna leyenda en un encabezado.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive_payload.py"/>
        <source>WhatsApp shows no header in this kind of message.</source>
        <translation>WhatsApp no muestra ningún encabezado en este tipo de mensaje.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_payload.py"/>
        <source>WhatsApp shows no {what} with {kinds}. It will be sent as it is.</source>
        <translation>WhatsApp no muestra esto ({what}) con {kinds}. Se enviará tal como está.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/handover/subjects.py"/>
        <source>WhatsApp template</source>
        <translation>Plantilla de WhatsApp</translation>
    </message>
    <message>
        <location filename="../../composer/ui/handover/subjects.py"/>
        <source>WhatsApp template · {0}</source>
        <extracomment>language</extracomment>
        <translation>Plantilla de WhatsApp · {0}</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>WhatsApp was down or overloaded for a while.</source>
        <translation>WhatsApp estuvo caído o sobrecargado durante un tiempo.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>WhatsApp writes the words of an authentication template. Leave the text out.</source>
        <translation>WhatsApp pone el texto de una plantilla de autenticación. Omita el texto.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>WhatsApp writes the words of authentication templates itself.</source>
        <translation>WhatsApp pone por sí mismo el texto de las plantillas de autenticación.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/remarks.py"/>
        <source>WhatsApp&apos;s help describes lists for messages that people type. Sent through an API they may look different.</source>
        <translation>La ayuda de WhatsApp describe las listas en mensajes que escriben las personas. Enviadas por una API pueden verse de otra manera.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>WhatsApp’s terms for zero-tap must be accepted.</source>
        <translation>Se deben aceptar las condiciones de WhatsApp para zero-tap.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/__init__.py"/>
        <source>Wheels, brakes and gears</source>
        <translation>Ruedas, frenos y cambios</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>When it was last fetched, the template was {status}. Only approved templates can be sent.</source>
        <translation>La última vez que se descargó, el estado de la plantilla era: {status}. Solo se pueden enviar plantillas aprobadas.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>Where Meta&apos;s Graph API is. Change it only if your company sends through an address of its own.</source>
        <translation>Dónde está la Graph API de Meta. Cámbielo solo si su empresa envía por una dirección propia.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media.py"/>
        <source>Where is the {0}?</source>
        <extracomment>noun</extracomment>
        <translation>¿Dónde está el archivo ({0})?</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Where the contact lives or works.</source>
        <translation>Dónde vive o trabaja el contacto.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Where the contact reads e-mail.</source>
        <translation>Dónde lee el contacto su correo.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Where the contact works and as what, and the birthday.</source>
        <translation>Dónde trabaja el contacto y en qué, y su cumpleaños.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location_request/__init__.py"/>
        <source>Where to deliver</source>
        <translation>Dónde entregar</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/__init__.py"/>
        <source>Where to meet</source>
        <translation>Dónde quedar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>Where your WhatsApp Business API client runs, without “/v1”.</source>
        <translation>Dónde se ejecuta su cliente de la API de WhatsApp Business, sin «/v1».</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Where your relay runs: the small service that receives LINK&apos;s delivery reports. Without it, messages are sent and their fate stays unknown.</source>
        <translation>Dónde se ejecuta su relay: el pequeño servicio que recibe los informes de entrega de LINK. Sin él, los mensajes se envían y no se sabe qué fue de ellos.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/meta_fields.py"/>
        <source>Where your relay runs: the small service that receives Meta&apos;s callbacks. One of its gates is the address that Meta calls; it has your app&apos;s secret. Without a relay, messages are sent and their fate stays unknown.</source>
        <translation>Dónde se ejecuta su relay: el pequeño servicio que recibe los callbacks de Meta. Una de sus puertas es la dirección a la que llama Meta; tiene el secreto de su aplicación. Sin relay, los mensajes se envían y no se sabe qué fue de ellos.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/windows.py"/>
        <source>Whether the customer care window is open is not known: the relay has not been listening long enough. If the person has not written in the last 24 hours, WhatsApp takes only templates.</source>
        <translation>No se sabe si la ventana de atención al cliente está abierta: el relay no lleva suficiente tiempo a la escucha. Si la persona no ha escrito en las últimas 24 horas, WhatsApp solo admite plantillas.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Which of the template&apos;s buttons this is, counted from 0 with all buttons, also those without a gap.</source>
        <translation>Cuál de los botones de la plantilla es, contando desde 0 todos los botones, también los que no tienen variable.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Which of the template&apos;s cards this is, counted from 0.</source>
        <translation>Cuál de las tarjetas de la plantilla es, contando desde 0.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/tapped.py"/>
        <source>Which products, how many and their prices are the person’s choice and the catalog’s; these are examples.</source>
        <translation>Qué productos, cuántos y sus precios dependen de la persona y del catálogo; estos son ejemplos.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/__init__.py"/>
        <source>Which screen comes first?</source>
        <translation>¿Qué pantalla va primero?</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Which {0} it is. Choose one, or write a word of your own.</source>
        <extracomment>what</extracomment>
        <translation>Qué tipo de {0} es. Elija uno, o escriba una palabra propia.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/fixed.py"/>
        <source>While writing</source>
        <translation>Mientras se escribe</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>White space in a parameter</source>
        <translation>Espacios en blanco en un parámetro</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Whoever designed the template or message</source>
        <translation>Quien diseñó la plantilla o el mensaje</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Whoever wrote the message</source>
        <translation>Quien escribió el mensaje</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive_payload.py"/>
        <source>Whom a message goes to is said in the request&apos;s recipients, not in the message.</source>
        <translation>A quién va un mensaje se indica en los destinatarios de la solicitud, no en el mensaje.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/details.py"/>
        <source>Windows by {0}</source>
        <extracomment>&apos;, &apos;.join((*shown, *_screens()))</extracomment>
        <translation>Ventanas: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/text/__init__.py"/>
        <source>With a link</source>
        <translation>Con un enlace</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/refusal.py"/>
        <source>With a real account: {0}</source>
        <translation>Con una cuenta real: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>With its parameters the template&apos;s text is too long.</source>
        <translation>Con sus parámetros, el texto de la plantilla es demasiado largo.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <source>With spaces around it, this {mark} marks nothing: it must touch the text that is to be {look}.</source>
        <translation>Con espacios alrededor, este {mark} no marca nada: debe tocar el texto al que da formato ({look}).</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>With the country code, at most 20 characters. A zero after the country code is dropped.</source>
        <translation>Con el código de país, 20 caracteres como máximo. Un cero después del código de país se descarta.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>With the values filled in, the template’s text is over the limit.</source>
        <translation>Con los valores rellenados, el texto de la plantilla supera el límite.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/filled.py"/>
        <source>With this value the {part} is {count} characters long; {limit} is the limit.</source>
        <translation>Con este valor, la longitud de {part} es de {count} caracteres; el límite es {limit}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/again.py"/>
        <source>With “Compose again”: this request had other messages too.</source>
        <translation>Con «Redactar de nuevo»: esta solicitud tenía también otros mensajes.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <source>Within a word {mark} marks nothing: no letter or digit may touch it from outside.</source>
        <translation>Dentro de una palabra, {mark} no marca nada: no puede tocarlo por fuera ninguna letra ni cifra.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>Without a WhatsApp Business Account id its templates are not managed from here.</source>
        <translation>Sin el ID de la cuenta de WhatsApp Business, sus plantillas no se gestionan desde aquí.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/video/__init__.py"/>
        <source>Without a caption</source>
        <translation>Sin leyenda</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/payload.py"/>
        <source>Without an event report gate no delivery report comes back.</source>
        <translation>Sin una puerta de informes de eventos no vuelve ningún informe de entrega.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Won</source>
        <translation>Won surcoreano</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Words of the offer</source>
        <translation>Texto de la oferta</translation>
    </message>
    <message>
        <location filename="../../composer/messages/text/__init__.py"/>
        <source>Words, emoji and links</source>
        <translation>Palabras, emojis y enlaces</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Work and birthday</source>
        <translation>Trabajo y cumpleaños</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/places.py"/>
        <source>Write a message</source>
        <translation>Escribir un mensaje</translation>
    </message>
    <message>
        <location filename="../../composer/ui/welcome/steps.py"/>
        <source>Write here</source>
        <translation>Escriba aquí</translation>
    </message>
    <message>
        <location filename="../../composer/store/known.py"/>
        <source>Write it with its country code, as the messages have it: +46701234567.</source>
        <translation>Escríbalo con su código de país, como figura en los mensajes: +46701234567.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/places.py"/>
        <source>Write to “Writes back”</source>
        <translation>Escribir a «Contesta»</translation>
    </message>
    <message>
        <location filename="../../composer/messages/text/__init__.py"/>
        <source>Write your message…</source>
        <translation>Escriba su mensaje…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Writes a text after delivery</source>
        <translation>Escribe un texto tras la entrega</translation>
    </message>
    <message>
        <location filename="../../composer/ui/sandbox_recipients.py"/>
        <source>Writes back</source>
        <translation>Contesta</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Wrong kind of parameter</source>
        <translation>Tipo de parámetro incorrecto</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Wrong number of parameters</source>
        <translation>Número de parámetros incorrecto</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/onprem_codes.py"/>
        <source>Wrong recipient</source>
        <translation>Destinatario incorrecto</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Wrong user name or password</source>
        <translation>Nombre de usuario o contraseña incorrectos</translation>
    </message>
    <message>
        <location filename="../../composer/messages/labels.py"/>
        <location filename="../../composer/messages/template/form.py"/>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/form.py"/>
        <source>Year, month and day with a hyphen between them.</source>
        <translation>Año, mes y día, con un guion entre ellos.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Yemen</source>
        <translation>Yemen</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Yemeni Rial</source>
        <translation>Rial yemení</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Yen</source>
        <translation>Yen japonés</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/__init__.py"/>
        <source>Yes, please</source>
        <translation>Sí, por favor</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/words.py"/>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/bubble.py"/>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <location filename="../../composer/store/batch_book.py"/>
        <source>You cancelled it before it left.</source>
        <translation>Lo canceló antes de que saliera.</translation>
    </message>
    <message>
        <location filename="../../composer/store/journal.py"/>
        <source>You decided not to wait for a delivery report any longer.</source>
        <translation>Usted decidió no esperar más un informe de entrega.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form_buttons.py"/>
        <source>You have read WhatsApp’s terms for codes that are filled in without a tap. Only for zero-tap.</source>
        <translation>Ha leído las condiciones de WhatsApp para códigos que se rellenan sin tocar nada. Solo para zero-tap.</translation>
    </message>
    <message>
        <location filename="../../composer/outbox/words.py"/>
        <source>You paused sending for this account. Resume it to send what waits.</source>
        <translation>Usted puso en pausa el envío de esta cuenta. Reanúdelo para enviar lo que espera.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/desktop.py"/>
        <source>You received a message that this version of WhatsApp cannot show. Open WhatsApp on your phone to see it.</source>
        <translation>Has recibido un mensaje que esta versión de WhatsApp no puede mostrar. Abre WhatsApp en tu teléfono para verlo.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/words.py"/>
        <source>You: {0}</source>
        <translation>Usted: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/explanations.py"/>
        <source>Your WhatsApp administrator</source>
        <translation>Su administrador de WhatsApp</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/chrome.py"/>
        <location filename="../../composer/ui/preview/monitor.py"/>
        <source>Your business</source>
        <translation>Su empresa</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_codes.py"/>
        <source>Your business blocked this person</source>
        <translation>Su empresa bloqueó a esta persona</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/definition.py"/>
        <location filename="../../composer/rendering/interactive.py"/>
        <source>Your catalog</source>
        <translation>Su catálogo</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/__init__.py"/>
        <source>Your dentist, in full</source>
        <translation>Su dentista, con todos los datos</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/picture.py"/>
        <location filename="../../composer/ui/preview/scene.py"/>
        <source>Your message appears here</source>
        <translation>Su mensaje aparece aquí</translation>
    </message>
    <message>
        <location filename="../../composer/templates/form.py"/>
        <source>Your order {{1}}</source>
        <translation>Su pedido {{1}}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>Your own keys and values. They come back in every report.</source>
        <translation>Sus propias claves y valores. Vuelven en cada informe.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/__init__.py"/>
        <source>Your own keys and values. They come back in every report. ott.whatsapp.logMessageContent with the value true lets LINK support find messages by their text.</source>
        <translation>Sus propias claves y valores. Vuelven en cada informe. ott.whatsapp.logMessageContent con el valor true permite al soporte de LINK encontrar mensajes por su texto.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/payload.py"/>
        <source>Your server chooses the first screen (data_exchange), so the message must not have one.</source>
        <translation>Su servidor elige la primera pantalla (data_exchange), así que el mensaje no debe tener ninguna.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/definition.py"/>
        <source>Your template appears here</source>
        <translation>Su plantilla aparece aquí</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Yuan Renminbi</source>
        <translation>Yuan renminbi</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Zambia</source>
        <translation>Zambia</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Zambian Kwacha</source>
        <translation>Kuacha zambiano</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>Zimbabwe</source>
        <translation>Zimbabue</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Zimbabwe Dollar</source>
        <translation>Dólar zimbabuense</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Zimbabwe Gold</source>
        <translation>Oro de Zimbabue</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/currencies.py"/>
        <source>Zloty</source>
        <translation>Esloti polaco</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/languages.py"/>
        <source>Zulu</source>
        <translation>Zulú</translation>
    </message>
    <message>
        <location filename="../../composer/templates/asking.py"/>
        <source>[{&quot;title&quot;: &quot;New&quot;, &quot;product_items&quot;: [{&quot;product_retailer_id&quot;: &quot;2lc20305pt&quot;}]}]</source>
        <translation>[{&quot;title&quot;: &quot;Novedades&quot;, &quot;product_items&quot;: [{&quot;product_retailer_id&quot;: &quot;2lc20305pt&quot;}]}]</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>a body</source>
        <translation>un cuerpo</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/progress.py"/>
        <source>a few seconds left</source>
        <translation>quedan unos segundos</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>a header of the format {0}</source>
        <extracomment>header</extracomment>
        <translation>un encabezado del formato {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/carousel.py"/>
        <source>a header of the type {0}</source>
        <extracomment>header</extracomment>
        <translation>un encabezado del tipo {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <location filename="../../composer/rendering/speech.py"/>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>a live account, real people get what is sent</source>
        <translation>una cuenta real: personas de verdad reciben lo que se envía</translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source>a number of another country</source>
        <translation>un número de otro país</translation>
    </message>
    <message>
        <location filename="../../composer/store/records.py"/>
        <source>a request needs a refId, a destination and a message</source>
        <translation>una solicitud necesita un refId, un destino y un mensaje</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>a request of Meta&apos;s {0}</source>
        <extracomment>api.name</extracomment>
        <translation>una solicitud de {0} de Meta</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>a sandbox on this computer, nothing leaves it</source>
        <translation>un sandbox en este equipo: nada sale de él</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/progress.py"/>
        <source>about a minute left</source>
        <translation>queda más o menos un minuto</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/progress.py"/>
        <source>about {0} hours left</source>
        <translation>quedan unas {0} horas</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/progress.py"/>
        <source>about {0} minutes left</source>
        <translation>quedan unos {0} minutos</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>account switch use</source>
        <translation>cuenta cambiar usar</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>an account for tests</source>
        <translation>una cuenta de prueba</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>an account that was removed</source>
        <translation>una cuenta que se quitó</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>an international service</source>
        <translation>un servicio internacional</translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/tree.py"/>
        <source>and {0} other contact{1}</source>
        <extracomment>&apos;s&apos; * (self.others &gt; 1); self.others</extracomment>
        <translation>y {0} contacto{1} más</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>audio</translation>
    </message>
    <message>
        <source>beside the text object, not in it</source>
        <translation type="vanished">junto al objeto de texto, no dentro</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>blank empty clear begin write</source>
        <translation>vacío vaciar borrar empezar escribir nuevo</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <location filename="../../composer/templates/parts.py"/>
        <source>body</source>
        <translation>cuerpo</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <location filename="../../composer/ui/preview/block.py"/>
        <source>bold</source>
        <translation>negrita</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>bullet: {0}</source>
        <translation>viñeta: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <location filename="../../composer/ui/preview/touch.py"/>
        <source>button {0} of {1}: {2}</source>
        <translation>botón {0} de {1}: {2}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>button: {0}</source>
        <translation>botón: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>buttons for a call</source>
        <translation>botones de llamada</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>buttons for a one-time code</source>
        <translation>botones para un código de un solo uso</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>buttons for several products</source>
        <translation>botones para varios productos</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>buttons that call a number</source>
        <translation>botones que llaman a un número</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>buttons that copy a code</source>
        <translation>botones que copian un código</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>buttons that open a flow</source>
        <translation>botones que abren un flujo</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>buttons with a web address</source>
        <translation>botones con una dirección web</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/touch.py"/>
        <source>card {0}</source>
        <translation>tarjeta {0}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>card {0} of {1}</source>
        <translation>tarjeta {0} de {1}</translation>
    </message>
    <message>
        <location filename="../../composer/templates/parts.py"/>
        <source>carousel</source>
        <translation>carrusel</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/buttons.py"/>
        <source>catalog buttons</source>
        <translation>botones de catálogo</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>changed</source>
        <translation>cambiada</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/model.py"/>
        <source>changed here</source>
        <translation>cambiada aquí</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>clipboard curl import</source>
        <translation>portapapeles curl importar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/windows.py"/>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/block.py"/>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>code {0}</source>
        <translation>código {0}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>contact: {0}</source>
        <translation>contacto: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>copies {0}</source>
        <translation>copia {0}</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>copy code</source>
        <translation>copiar código</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>copy offer code</source>
        <translation>copiar código de oferta</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>created</source>
        <translation>creada</translation>
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
        <translation>días</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>deleted</source>
        <translation>eliminada</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>document: {0}</source>
        <translation>documento: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>ends {0}</source>
        <translation>finaliza {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>error warning mistake fix mend</source>
        <translation>error advertencia fallo corregir reparar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>example</source>
        <translation>ejemplo</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>fetched</source>
        <translation>descargada</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>file export write request</source>
        <translation>archivo exportar escribir solicitud</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>file import load request</source>
        <translation>archivo importar cargar solicitud</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_payload.py"/>
        <source>file name</source>
        <translation>nombre de archivo</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>filled in</source>
        <translation>rellenado</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>filled with {0}</source>
        <translation>rellenado con {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_pages.py"/>
        <source>find look filter</source>
        <translation>buscar encontrar filtrar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>focus move cycle</source>
        <translation>foco mover recorrer</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>folded after {0} lines on the phone</source>
        <translation>plegado tras {0} líneas en el teléfono</translation>
    </message>
    <message>
        <location filename="../../composer/templates/parts.py"/>
        <source>footer</source>
        <translation>pie de página</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>footer: {0}</source>
        <translation>pie de página: {0}</translation>
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
        <translation>ir abrir página</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>hand over curl python powershell pdf html copy page</source>
        <translation>compartir pasar curl python powershell pdf html copiar página</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <location filename="../../composer/templates/parts.py"/>
        <source>header</source>
        <translation>encabezado</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>header: {0}</source>
        <translation>encabezado: {0}</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <location filename="../../composer/store/template_reader.py"/>
        <source>id, template, account, template_id, deed, method, path, body, state, at, answered, answer_status, answer_body, title, sentence, times</source>
        <translation>id, template, account, template_id, deed, method, path, body, state, at, answered, answer_status, answer_body, title, sentence, times</translation>
    </message>
    <message>
        <source>image</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>in the text object, not beside it</source>
        <translation type="vanished">en el objeto de texto, no junto a él</translation>
    </message>
    <message>
        <location filename="../../composer/store/inbox_search.py"/>
        <source>instr(c.number, ?)</source>
        <translation>instr(c.number, ?)</translation>
    </message>
    <message>
        <location filename="../../composer/store/inbox_search.py"/>
        <source>instr({0}(i.line), {1}(?))</source>
        <extracomment>fold</extracomment>
        <translation>instr({0}(i.line), {1}(?))</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/report.py"/>
        <source>it has neither a resultCode nor a content</source>
        <translation>no tiene ni resultCode ni contenido</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_callbacks.py"/>
        <source>it has several statuses or messages, of which a relay makes one event each</source>
        <translation>tiene varios estados o mensajes, de cada uno de los cuales un relay hace un evento</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_callbacks.py"/>
        <source>it is about a call or a payment, not about a message</source>
        <translation>trata de una llamada o un pago, no de un mensaje</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/report.py"/>
        <source>it is nested too deeply</source>
        <translation>tiene demasiados niveles de anidamiento</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/reading.py"/>
        <source>it is not a JSON object</source>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/reading.py"/>
        <source>it is not valid JSON</source>
        <translation>no es JSON válido</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/meta_callbacks.py"/>
        <source>it is one of Meta&apos;s callbacks, but neither a status nor a message</source>
        <translation>es uno de los callbacks de Meta, pero ni un estado ni un mensaje</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <location filename="../../composer/ui/preview/block.py"/>
        <source>italic</source>
        <translation>cursiva</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>its end is not given yet</source>
        <translation>su final aún no se indica</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>latitude {0}, longitude {1}</source>
        <translation>latitud {0}, longitud {1}</translation>
    </message>
    <message>
        <location filename="../../composer/lists/result.py"/>
        <source>left out</source>
        <translation>omitida</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/progress.py"/>
        <source>less than a minute left</source>
        <translation>queda menos de un minuto</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/among.py"/>
        <location filename="../../composer/templates/against.py"/>
        <location filename="../../composer/templates/parts.py"/>
        <location filename="../../composer/templates/sorting.py"/>
        <source>limited-time offer</source>
        <translation>oferta por tiempo limitado</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/block.py"/>
        <source>link</source>
        <translation>enlace</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>link card: {0}</source>
        <translation>tarjeta de enlace: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/touch.py"/>
        <source>link, opens {0}</source>
        <translation>enlace, abre {0}</translation>
    </message>
    <message>
        <location filename="../../composer/templates/parts.py"/>
        <source>list of buttons</source>
        <translation>lista de botones</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>location</source>
        <translation>ubicación</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>many recipients csv table spreadsheet bulk</source>
        <translation>muchos destinatarios csv tabla hoja de cálculo masivo</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/definition.py"/>
        <location filename="../../composer/rendering/picture.py"/>
        <source>media ID {0}</source>
        <translation>ID multimedia {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>meta cloud on-premises link compare window</source>
        <translation>meta cloud on-premises link comparar ventana</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>milisegundos</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>never fetched</source>
        <translation>nunca descargada</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/touch.py"/>
        <source>next card</source>
        <translation>tarjeta siguiente</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>no body</source>
        <translation>sin cuerpo</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/carousel.py"/>
        <location filename="../../composer/templates/against.py"/>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>no buttons</source>
        <translation>sin botones</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>no file name</source>
        <translation>sin nombre de archivo</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/carousel.py"/>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>no header</source>
        <translation>sin encabezado</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/words.py"/>
        <source>no language</source>
        <translation>sin idioma</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <location filename="../../composer/ui/preview/standin.py"/>
        <source>no language yet</source>
        <translation>aún sin idioma</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>no name yet</source>
        <translation>aún sin nombre</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/sheet.py"/>
        <source>no sample</source>
        <translation>sin ejemplo</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>no title yet</source>
        <translation>aún sin título</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/details.py"/>
        <source>no {0}</source>
        <extracomment>name</extracomment>
        <translation>sin {0}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <location filename="../../composer/ui/preview/media.py"/>
        <source>not chosen yet</source>
        <translation>aún sin elegir</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <location filename="../../composer/ui/preview/standin.py"/>
        <source>not filled</source>
        <translation>sin rellenar</translation>
    </message>
    <message>
        <location filename="../../composer/lists/result.py"/>
        <source>not in the journal</source>
        <translation>no está en el diario</translation>
    </message>
    <message>
        <location filename="../../composer/ui/windows.py"/>
        <source>not known</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <location filename="../../composer/templates/editing.py"/>
        <source>not known to Meta</source>
        <translation>desconocida para Meta</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_file.py"/>
        <source>not sent from here</source>
        <translation>no enviado desde aquí</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>note: {0}</source>
        <translation>nota: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/charts.py"/>
        <source>nothing sent</source>
        <translation>nada enviado</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>number to send from</source>
        <translation>número remitente</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>offer: {0}</source>
        <translation>oferta: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>on a computer: {0}</source>
        <translation>en un ordenador: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/templates/editing.py"/>
        <source>once more</source>
        <translation>una vez más</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>one value</source>
        <translation>un valor</translation>
    </message>
    <message>
        <location filename="../../composer/ui/windows.py"/>
        <source>open until {0}</source>
        <translation>abierta hasta {0}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <location filename="../../composer/ui/preview/touch.py"/>
        <source>opens {0}</source>
        <translation>abre {0}</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>platform id</source>
        <translation>ID de plataforma</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates.py"/>
        <source>platform partner id</source>
        <translation>ID de partner de la plataforma</translation>
    </message>
    <message>
        <source>preferences options configuration keyring folder password</source>
        <translation type="vanished">preferencias opciones configuración llavero carpeta contraseña</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>preferences options configuration keyring folder password language</source>
        <translation>preferencias opciones configuración llavero carpeta contraseña idioma</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/touch.py"/>
        <source>previous card</source>
        <translation>tarjeta anterior</translation>
    </message>
    <message>
        <source>product</source>
        <translation>producto</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>product: {0}</source>
        <translation>producto: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>quote: {0}</source>
        <translation>cita: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>read more: {0} lines</source>
        <translation>leer más: {0} líneas</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>grabación</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/touch.py"/>
        <source>row {0} of {1}: {2}</source>
        <translation>fila {0} de {1}: {2}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>row: {0}</source>
        <translation>fila: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>section: {0}</source>
        <translation>sección: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/status.py"/>
        <source>sent by WhatsApp</source>
        <translation>enviado por WhatsApp</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/status.py"/>
        <source>sent to WhatsApp</source>
        <translation>enviado a WhatsApp</translation>
    </message>
    <message>
        <source>sticker</source>
        <translation>sticker</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>stop hold continue sending</source>
        <translation>detener parar pausar continuar envío</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/block.py"/>
        <source>strike</source>
        <translation>tachado</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/explaining.py"/>
        <source>struck through</source>
        <translation>tachado</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>submit go</source>
        <translation>enviar mandar</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>template: {0}, language {1}</source>
        <translation>plantilla: {0}, idioma {1}</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Bahamas</source>
        <translation>las Bahamas</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the British Indian Ocean Territory</source>
        <translation>el Territorio Británico del Océano Índico</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the British Virgin Islands</source>
        <translation>las Islas Vírgenes Británicas</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Cayman Islands</source>
        <translation>las Islas Caimán</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Central African Republic</source>
        <translation>la República Centroafricana</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Cocos Islands</source>
        <translation>las Islas Cocos</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Comoros</source>
        <translation>las Comoras</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Cook Islands</source>
        <translation>las Islas Cook</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Democratic Republic of the Congo</source>
        <translation>la República Democrática del Congo</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Dominican Republic</source>
        <translation>la República Dominicana</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Falkland Islands</source>
        <translation>las Islas Malvinas</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Faroe Islands</source>
        <translation>las Islas Feroe</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Gambia</source>
        <translation>Gambia</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Isle of Man</source>
        <translation>la Isla de Man</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/belonging.py"/>
        <source>the LINK API</source>
        <translation>API de LINK</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Maldives</source>
        <translation>las Maldivas</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Marshall Islands</source>
        <translation>las Islas Marshall</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Netherlands</source>
        <translation>los Países Bajos</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Northern Mariana Islands</source>
        <translation>las Islas Marianas del Norte</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Philippines</source>
        <translation>Filipinas</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Republic of the Congo</source>
        <translation>la República del Congo</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Seychelles</source>
        <translation>las Seychelles</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Solomon Islands</source>
        <translation>las Islas Salomón</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Turks and Caicos Islands</source>
        <translation>las Islas Turcas y Caicos</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the U.S. Virgin Islands</source>
        <translation>las Islas Vírgenes de EE. UU.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the United Arab Emirates</source>
        <translation>los Emiratos Árabes Unidos</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the United Kingdom</source>
        <translation>el Reino Unido</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the United States</source>
        <translation>los Estados Unidos</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Vatican</source>
        <translation>la Ciudad del Vaticano</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <source>the body</source>
        <translation>el cuerpo</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>the button opens: {0}</source>
        <translation>el botón abre: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <source>the header</source>
        <translation>el encabezado</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <source>the limited-time offer</source>
        <translation>la oferta por tiempo limitado</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/regions.py"/>
        <source>the Åland Islands</source>
        <translation>las Islas Åland</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>theme appearance automatic</source>
        <translation>tema apariencia automático</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>theme appearance bright day</source>
        <translation>tema apariencia claro día</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>theme appearance night black</source>
        <translation>tema apariencia oscuro noche negro</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_app.py"/>
        <source>theme appearance strong see</source>
        <translation>tema apariencia contraste fuerte ver</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/carousel.py"/>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>these buttons: {0}</source>
        <extracomment>&apos;, &apos;.join(kinds); listed</extracomment>
        <translation>estos botones: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>to number phone</source>
        <translation>para número teléfono</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/page.py"/>
        <source>to {0}</source>
        <translation>a {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <source>today {0}</source>
        <translation>hoy {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/windows.py"/>
        <source>tomorrow {0}</source>
        <translation>mañana {0}</translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/of_compose.py"/>
        <source>type samples picker</source>
        <translation>tipo ejemplos selector</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>unknown part</source>
        <translation>parte desconocida</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_fields.py"/>
        <source>v08kM29P, then Enter</source>
        <translation>v08kM29P y luego Intro</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/columns.py"/>
        <source>vertical bars</source>
        <translation>barras verticales</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vídeo</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/definition.py"/>
        <source>when the message says</source>
        <translation>cuando indique el mensaje</translation>
    </message>
    <message>
        <location filename="../../composer/templates/reading.py"/>
        <source>without a name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/words.py"/>
        <location filename="../../composer/ui/windows.py"/>
        <source>yesterday {0}</source>
        <translation>ayer {0}</translation>
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
        <translation>{0} (Ctrl+Mayús+B)</translation>
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
        <translation>{0} (código {1} de Meta)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>{0} ({1} times, the same each time)</source>
        <translation>{0} ({1} veces, siempre igual)</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>{0} LINK says: “{1}” ({2}).</source>
        <extracomment>code; said; why</extracomment>
        <translation>{0} LINK dice: «{1}» ({2}).</translation>
    </message>
    <message>
        <location filename="../../composer/clients/link.py"/>
        <source>{0} LINK’s code is {1}.</source>
        <extracomment>code; why</extracomment>
        <translation>{0} El código de LINK es {1}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/bringing_in.py"/>
        <location filename="../../composer/ui/templates/designer/json_side.py"/>
        <source>{0} Open it in the library: here is room for one.</source>
        <translation>{0} Ábralo en la biblioteca: aquí solo cabe una.</translation>
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
        <translation>{0} y {1} más</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/words.py"/>
        <source>{0} and {1} more languages</source>
        <translation>{0} y {1} idiomas más</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>{0} are left out; the list says why.</source>
        <translation>{0} quedan fuera; la lista dice por qué.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>{0} are new here.</source>
        <translation>{0} son nuevas aquí.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>{0} are no longer there.</source>
        <translation>{0} ya no están allí.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/carousel.py"/>
        <source>{0} at {1}</source>
        <extracomment>at; kind</extracomment>
        <translation>{0} en {1}</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>{0} button{1}</source>
        <extracomment>&apos;&apos; if len(listed) == 1 else &apos;s&apos;; len(listed)</extracomment>
        <translation>{0} elemento{1} de tipo botón</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/progress.py"/>
        <source>{0} cancelled</source>
        <translation>{0} cancelados</translation>
    </message>
    <message>
        <location filename="../../composer/lists/keeping.py"/>
        <source>{0} cannot be read or written: {1}. Check the folder and the disk.</source>
        <extracomment>self._folder; why</extracomment>
        <translation>{0} no se puede leer o escribir: {1}. Compruebe la carpeta y el disco.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>{0} changed there.</source>
        <translation>{0} cambiaron allí.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>{0} days ago</source>
        <translation>hace {0} días</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>{0} did not accept it.</source>
        <extracomment>name</extracomment>
        <translation>{0} no lo aceptó.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>{0} did not leave</source>
        <translation>{0}: no salió</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>{0} did not leave.</source>
        <translation>{0} no salieron.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/account_form.py"/>
        <source>{0} fields must still be filled.</source>
        <translation>Aún hay que rellenar {0} campos.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/saving.py"/>
        <source>{0} files that were there were replaced.</source>
        <translation>Se reemplazaron {0} archivos que ya existían.</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>{0} from {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/repeat_words.py"/>
        <source>{0} got the same message at {1}. Sent now, it arrives twice.</source>
        <translation>{0} recibió el mismo mensaje a las {1}. Si lo envía ahora, llegará dos veces.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/delegate.py"/>
        <source>{0} h</source>
        <translation>{0} h</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>{0} h ago</source>
        <translation>hace {0} h</translation>
    </message>
    <message>
        <location filename="../../composer/app.py"/>
        <source>{0} is a file. Composer needs a folder for its data.</source>
        <translation>{0} es un archivo. Composer necesita una carpeta para sus datos.</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>{0} is there, but failed ({1}). Logging out and in again may help.</source>
        <extracomment>name; type(failure).__name__</extracomment>
        <translation>{0} existe, pero falló ({1}). Puede que ayude cerrar la sesión y volver a iniciarla.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>{0} is under way</source>
        <translation>{0} en curso</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/details.py"/>
        <source>{0} look</source>
        <extracomment>look</extracomment>
        <translation>Aspecto: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>{0} may have arrived</source>
        <translation>{0}: puede haber llegado</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>{0} may have arrived: no answer came.</source>
        <translation>{0} pueden haber llegado: no hubo respuesta.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/progress.py"/>
        <source>{0} may have been sent</source>
        <translation>{0} quizá enviados</translation>
    </message>
    <message>
        <location filename="../../composer/ui/notices/words.py"/>
        <source>{0} messages did not arrive</source>
        <translation>{0} mensajes no llegaron</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/delegate.py"/>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>{0} min ago</source>
        <translation>hace {0} min</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>{0} more</source>
        <extracomment>more</extracomment>
        <translation>{0} más</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/progress.py"/>
        <source>{0} not delivered</source>
        <translation>{0} sin entregar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>{0} of the selected are at no account.</source>
        <translation>{0} de las seleccionadas no están en ninguna cuenta.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/repeat_words.py"/>
        <source>{0} of {1} recipients got the same message from here in the last 15 minutes, or will yet.</source>
        <translation>{0} de {1} destinatarios recibieron el mismo mensaje desde aquí en los últimos 15 minutos, o lo recibirán.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/progress.py"/>
        <source>{0} of {1} sent</source>
        <translation>{0} de {1} enviados</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>{0} only; it was put into a message of type “template”.</source>
        <extracomment>what</extracomment>
        <translation>{0} y nada más; se puso en un mensaje de tipo «template».</translation>
    </message>
    <message>
        <location filename="../../composer/formats/recognise.py"/>
        <source>{0} only; put into a message, its name and language are still missing.</source>
        <extracomment>what</extracomment>
        <translation>{0} y nada más; puesto en un mensaje, aún faltan su nombre y su idioma.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source>{0} or {1}</source>
        <extracomment>&apos;, &apos;.join(most); last</extracomment>
        <translation>{0} o {1}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/interactive.py"/>
        <source>{0} products</source>
        <translation>{0} productos</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/progress.py"/>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>{0} refused</source>
        <translation>Rechazado: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/interactive.py"/>
        <source>{0} sections</source>
        <translation>{0} secciones</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>{0} templates were deleted at their accounts.</source>
        <translation>Se eliminaron {0} plantillas de sus cuentas.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>{0} templates were fetched.</source>
        <translation>Se descargaron {0} plantillas.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/saving.py"/>
        <source>{0} templates were saved in {1}, one file each.</source>
        <translation>Se guardaron {0} plantillas en {1}, un archivo por cada una.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>{0} templates were submitted.</source>
        <translation>Se enviaron a revisión {0} plantillas.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/editing.py"/>
        <source>{0} times more</source>
        <extracomment>left</extracomment>
        <translation>{0} veces más</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>{0} took it, but did not give it back.</source>
        <extracomment>self._name</extracomment>
        <translation>{0} lo tomó, pero no lo devolvió.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/model.py"/>
        <source>{0} unread</source>
        <translation>{0} sin leer</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>{0} values</source>
        <extracomment>count</extracomment>
        <translation>{0} valores</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/carousel.py"/>
        <source>{0} value{1} in its body</source>
        <extracomment>&apos;&apos; if values == 1 else &apos;s&apos;; values</extracomment>
        <translation>{0} dato{1} en su cuerpo</translation>
    </message>
    <message>
        <location filename="../../composer/store/secrets.py"/>
        <source>{0} was not unlocked, so passwords can be neither read nor stored. Unlock it and try again.</source>
        <extracomment>name</extracomment>
        <translation>{0} no se desbloqueó, así que no se pueden leer ni guardar contraseñas. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>{0} were changed here and are not submitted.</source>
        <translation>{0} se cambiaron aquí y no se han enviado a revisión.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>{0} were changed here and there: what you wrote stays.</source>
        <translation>{0} se cambiaron aquí y allí: se conserva lo que usted escribió.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>{0} were not tried.</source>
        <translation>{0} no se intentaron.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/words.py"/>
        <source>{0} were refused.</source>
        <translation>{0} se rechazaron.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/progress.py"/>
        <source>{0} without a report</source>
        <translation>{0} sin informe</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/details.py"/>
        <source>{0} {1} MB</source>
        <extracomment>(folder / name).stat().st_size / 1000000.0; name</extracomment>
        <translation>{0} {1} MB</translation>
    </message>
    <message>
        <location filename="../../composer/clients/meta.py"/>
        <source>{0} {1} Nothing was sent.</source>
        <extracomment>templates; whose</extracomment>
        <translation>{0} {1} No se envió nada.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/about/details.py"/>
        <source>{0} × {1} at {2}</source>
        <extracomment>one.devicePixelRatio(); one.size().height(); one.size().width()</extracomment>
        <translation>{0} × {1} a {2}</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>{0}, button {1}</source>
        <extracomment>index; where.rpartition(&apos;, &apos;)[0]</extracomment>
        <translation>{0}, botón {1}</translation>
    </message>
    <message>
        <location filename="../../composer/clients/tongue.py"/>
        <source>{0}, en;q=0.5</source>
        <extracomment>_language</extracomment>
        <translation>{0}, en;q=0.5</translation>
    </message>
    <message>
        <location filename="../../composer/rendering/speech.py"/>
        <source>{0}, not chosen yet</source>
        <translation>{0}, aún sin elegir</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/words.py"/>
        <source>{0}, says its file</source>
        <translation>{0}, según su archivo</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_cloud.py"/>
        <source>{0}{1} (Meta’s code {2})</source>
        <extracomment>code; quoted; why</extracomment>
        <translation>{0}{1} (código {2} de Meta)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/listing_words.py"/>
        <source>{1} templates of “{0}” were fetched.</source>
        <translation>Se descargaron {1} plantillas de «{0}».</translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>{field} are missing.</source>
        <translation>Falta: {field}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source>{field} becomes the end of a web address. Spaces and letters beyond English must be encoded there, such as %20 for a space.</source>
        <translation>{field} se convierte en el final de una dirección web. Los espacios y las letras que no son inglesas se deben codificar ahí, como %20 para un espacio.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/payload.py"/>
        <source>{field} begins or ends with a space. Meta&apos;s reference forbids that.</source>
        <translation>{field}: empieza o acaba con un espacio. La referencia de Meta lo prohíbe.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive_payload.py"/>
        <source>{field} cannot be formatted. The marks are shown as they are typed.</source>
        <translation>{field}: no admite formato. Las marcas se muestran tal como se escriben.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/payload.py"/>
        <source>{field} cannot be negative.</source>
        <translation>{field}: no puede ser negativo.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>{field} cannot have gaps.</source>
        <translation>{field}: no puede tener variables.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>{field} ends in .{ending}. The header of a template takes PDF documents only.</source>
        <translation>{field}: acaba en .{ending}. El encabezado de una plantilla solo admite documentos PDF.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>{field} has a line break, a tab or more than four spaces in a row; WhatsApp refuses that in a parameter.</source>
        <translation>{field}: tiene un salto de línea, una tabulación o más de cuatro espacios seguidos; WhatsApp lo rechaza en un parámetro.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>{field} has a zero in brackets. WhatsApp strips the zero after a country code: leave it out.</source>
        <translation>{field}: tiene un cero entre paréntesis. WhatsApp elimina el cero después de un código de país: omítalo.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>{field} has braces that begin or end no gap.</source>
        <translation>{field}: tiene llaves que no abren ni cierran ninguna variable.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_payload.py"/>
        <source>{field} has no ending such as .pdf. By its ending the phone knows how to show and open the document.</source>
        <translation>{field}: no tiene una extensión como .pdf. Por ella el teléfono sabe cómo mostrar y abrir el documento.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>{field} is a moment that is past. The recipient would see an offer that has ended.</source>
        <translation>{field}: es un momento pasado. El destinatario vería una oferta ya finalizada.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>{field} is empty. The template asks for it.</source>
        <translation>{field}: está vacío. La plantilla lo pide.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/product_list/payload.py"/>
        <source>{field} is in this section already; it would be shown twice.</source>
        <translation>{field}: ya está en esta sección; se mostraría dos veces.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/payload.py"/>
        <location filename="../../composer/messages/finding.py"/>
        <location filename="../../composer/messages/parts/interactive_payload.py"/>
        <source>{field} is missing.</source>
        <translation>Falta: {field}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>{field} is missing. A date needs all six parts, or a timestamp instead of them.</source>
        <translation>Falta: {field}. Una fecha necesita las seis partes, o una marca de tiempo en su lugar.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source>{field} is missing. LINK&apos;s specification wants a value for every button that stands here; a button without a gap is left out.</source>
        <translation>Falta: {field}. La especificación de LINK quiere un valor para cada botón que figure aquí; un botón sin variable se omite.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source>{field} is missing. Meta then shows the catalog&apos;s first product.</source>
        <translation>Falta: {field}. Meta muestra entonces el primer producto del catálogo.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/payload.py"/>
        <source>{field} is missing. Meta&apos;s reference requires it, LINK&apos;s specification does not.</source>
        <translation>Falta: {field}. La referencia de Meta lo exige; la especificación de LINK, no.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source>{field} is missing. The first one is 0.</source>
        <translation>Falta: {field}. El primero es 0.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>{field} is missing. The template asks for it.</source>
        <translation>Falta: {field}. La plantilla lo pide.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>{field} is missing; it must be “{expected}”.</source>
        <translation>Falta: {field}; debe ser «{expected}».</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_payload.py"/>
        <source>{field} is not a complete web address.</source>
        <translation>{field}: no es una dirección web completa.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>{field} is not given. WhatsApp then takes its own.</source>
        <translation>{field}: no se indica. WhatsApp toma entonces el suyo.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>{field} is not of the form that the specification asks for.</source>
        <translation>{field}: no tiene la forma que pide la especificación.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/list_message/payload.py"/>
        <source>{field} is the same as that of another row; each must be different, over all sections.</source>
        <translation>{field}: es igual que en otra fila; cada una debe ser distinta, en todas las secciones.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/reply_buttons/payload.py"/>
        <source>{field} is the same as that of button {other}; each must be different.</source>
        <translation>{field}: es igual que en el botón {other}; cada uno debe ser distinto.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_payload.py"/>
        <source>{field} is there, but empty. Leave it out: only one of link and media id may be sent.</source>
        <translation>{field}: está, pero vacío. Omítalo: solo se puede enviar el enlace o el ID multimedia.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/samples.py"/>
        <source>{field} is written in another shape than Meta’s own examples. Whether it is taken is not confirmed.</source>
        <translation>{field}: está escrito con una forma distinta de la de los ejemplos de Meta. No está confirmado que se admita.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>{field} is {count} characters long. Meta takes at most {limit}; LINK&apos;s own example has 19.</source>
        <translation>{field}: tiene {count} caracteres. Meta admite {limit} como máximo; el ejemplo de LINK tiene 19.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <source>{field} is {count} characters long. {part} has at most {limit}, its own text included.</source>
        <translation>{field}: tiene {count} caracteres. El máximo de {part} es {limit}, incluido su propio texto.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/kinds.py"/>
        <source>{field} is {count} characters long; {limit} is the limit in a limited-time offer.</source>
        <translation>{field}: tiene {count} caracteres; el límite en una oferta por tiempo limitado es {limit}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/constraints.py"/>
        <location filename="../../composer/templates/filled.py"/>
        <source>{field} is {count} characters long; {limit} is the limit.</source>
        <translation>{field}: tiene {count} caracteres; el límite es {limit}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/payload.py"/>
        <source>{field} is {days} days. Is that meant? It is a length of time in milliseconds, not a date.</source>
        <translation>{field}: son {days} días. ¿Es intencionado? Es una duración en milisegundos, no una fecha.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source>{field} is {number}. There are at most ten, so the last one is {last}.</source>
        <translation>{field}: es {number}. Hay diez como máximo, así que el último es {last}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/agreement.py"/>
        <source>{field} is “{button}”, and the body&apos;s value is “{body}”. In an authentication template both are the same code.</source>
        <translation>{field}: es «{button}», y el valor del cuerpo es «{body}». En una plantilla de autenticación ambos son el mismo código.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_payload.py"/>
        <source>{field} looks like a web address. A media id is what WhatsApp gave for an upload; addresses go into Link.</source>
        <translation>{field}: parece una dirección web. Un ID multimedia es lo que dio WhatsApp al subir un archivo; las direcciones van en «Enlace».</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>{field} looks like seconds; it must be in milliseconds, which has three digits more.</source>
        <translation>{field}: parecen segundos; debe estar en milisegundos, que tienen tres cifras más.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>{field} must be a complete web address that begins with https:// or http://.</source>
        <translation>{field}: debe ser una dirección web completa que empiece por https:// o http://.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>{field} must be a list in square brackets; here it is {given}.</source>
        <translation>{field}: debe ser una lista entre corchetes; aquí es {given}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/samples.py"/>
        <source>{field} must be a list of texts.</source>
        <translation>{field}: debe ser una lista de textos.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/samples.py"/>
        <source>{field} must be a list with a list of texts.</source>
        <translation>{field}: debe ser una lista con una lista de textos.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/payload.py"/>
        <source>{field} must be a moment such as 2026-03-18T16:49:21Z, with Z or an offset.</source>
        <translation>{field}: debe ser un momento como 2026-03-18T16:49:21Z, con Z o un desfase.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>{field} must be a moment: on the wire a whole number, the milliseconds since 1 January 1970.</source>
        <translation>{field}: debe ser un momento; en la transmisión, un número entero: los milisegundos desde el 1 de enero de 1970.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/payload.py"/>
        <source>{field} must be a number such as 59.3120499, with a point.</source>
        <translation>{field}: debe ser un número como 59.3120499, con punto.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/payload.py"/>
        <source>{field} must be a number.</source>
        <translation>{field}: debe ser un número.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>{field} must be a whole number.</source>
        <translation>{field}: debe ser un número entero.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>{field} must be a whole number: the amount times 1000, without point or comma. 100.99 is written 100990.</source>
        <translation>{field}: debe ser un número entero: el importe por 1000, sin punto ni coma. 100,99 se escribe 100990.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>{field} must be a whole number; here it is {given}.</source>
        <translation>{field}: debe ser un número entero; aquí es {given}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source>{field} must be a whole number; the first one is 0.</source>
        <translation>{field}: debe ser un número entero; el primero es 0.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>{field} must be an object in braces; here it is {given}.</source>
        <translation>{field}: debe ser un objeto entre llaves; aquí es {given}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/location/payload.py"/>
        <source>{field} must be between -{most} and {most} degrees.</source>
        <translation>{field}: debe estar entre -{most} y {most} grados.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/component.py"/>
        <source>{field} must be between 1 and 90.</source>
        <translation>{field}: debe estar entre 1 y 90.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>{field} must be of the type “{wanted}”; here it is “{given}”.</source>
        <translation>{field}: debe ser del tipo «{wanted}»; aquí es «{given}».</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>{field} must be one line.</source>
        <translation>{field}: debe ocupar una sola línea.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>{field} must be text; here it is {given}.</source>
        <translation>{field}: debe ser texto; aquí es {given}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/samples.py"/>
        <source>{field} must be texts.</source>
        <translation>{field}: deben ser textos.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>{field} must be true or false; here it is {given}.</source>
        <translation>{field}: debe ser true o false; aquí es {given}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/payload.py"/>
        <source>{field} must be without emoji: the button of a flow shows none.</source>
        <translation>{field}: no debe llevar emojis; el botón de un flujo no los muestra.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/check.py"/>
        <source>{field} must be {expected}.</source>
        <translation>{field}: debe ser {expected}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>{field} must be “COPY_CODE”, “ONE_TAP” or “ZERO_TAP”.</source>
        <translation>{field}: debe ser «COPY_CODE», «ONE_TAP» o «ZERO_TAP».</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/definition.py"/>
        <source>{field} must be “POSITIONAL” or “NAMED”.</source>
        <translation>{field}: debe ser «POSITIONAL» o «NAMED».</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>{field} must be “navigate” or “data_exchange”.</source>
        <translation>{field}: debe ser «navigate» o «data_exchange».</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/interactive_payload.py"/>
        <source>{field} must be “text”.</source>
        <translation>{field}: debe ser «text».</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_payload.py"/>
        <source>{field} must begin with https:// or http://{small}.</source>
        <translation>{field}: debe empezar por https:// o http://{small}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/payload.py"/>
        <source>{field} must not be empty. Leave it out, or give the first screen at least one value.</source>
        <translation>{field}: no debe estar vacío. Omítalo, o dé al menos un valor a la primera pantalla.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/payload.py"/>
        <source>{field} names a day or hour that does not exist.</source>
        <translation>{field}: indica un día o una hora que no existe.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/payload.py"/>
        <source>{field} names a day that does not exist: {day}.</source>
        <translation>{field}: indica un día que no existe: {day}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>{field} should be a number; here it is text in quotes.</source>
        <translation>{field}: debería ser un número; aquí es texto entre comillas.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/definition.py"/>
        <source>{field} should be between {least} and {most} seconds for this category.</source>
        <translation>{field}: debería estar entre {least} y {most} segundos para esta categoría.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>{field} should be between {least} and {most}.</source>
        <translation>{field}: debería estar entre {least} y {most}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/payload.py"/>
        <source>{field} should be written as year-month-day, such as 1990-05-17.</source>
        <translation>{field}: debería escribirse como año-mes-día, por ejemplo 1990-05-17.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>{field} should have letters and digits only.</source>
        <translation>{field}: solo debería tener letras y cifras.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>{field}: “{key}” is missing. The template asks for it.</source>
        <translation>{field}: falta «{key}». La plantilla lo pide.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>{gap} is no gap: between the braces stand a number from 1, or small letters and underscores.</source>
        <translation>{gap} no es una variable: entre las llaves va un número a partir de 1, o minúsculas y guiones bajos.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/belonging.py"/>
        <source>{here} has no place for “{key}”; it is left out.</source>
        <translation>{here} no tiene lugar para «{key}»; se omite.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/msisdn.py"/>
        <source>{number} begins with 00 where a + belongs; {plain} is meant.</source>
        <translation>{number} empieza por 00 donde va un +; lo correcto es {plain}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source>{number} begins with no country&apos;s code. Check the digits after the +.</source>
        <translation>{number} no empieza por el código de ningún país. Compruebe las cifras después del +.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source>{number} has no + and could be taken for a local number. {meant} ({country}) is probably meant.</source>
        <translation>{number} no tiene + y se podría tomar por un número local. Probablemente sea {meant} ({country}).</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source>{number} has no + and country code. It could be {candidates}.</source>
        <translation>{number} no tiene + ni código de país. Podría ser {candidates}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source>{number} has no + and country code. Where it would go is not certain.</source>
        <translation>{number} no tiene + ni código de país. No es seguro adónde iría.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source>{number} has no + and country code. {meant} is probably meant: the sender&apos;s number is from there.</source>
        <translation>{number} no tiene + ni código de país. Probablemente sea {meant}: el número remitente es de allí.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/numbers.py"/>
        <source>{number} has no country code. Choose the country that such numbers are of.</source>
        <translation>{number} no tiene código de país. Elija el país al que pertenecen esos números.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/msisdn.py"/>
        <source>{number} has spaces or other signs between its digits; {plain} is meant.</source>
        <translation>{number} tiene espacios u otros signos entre las cifras; lo correcto es {plain}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/guard.py"/>
        <source>{number} is a test recipient of the sandbox and exists nowhere else. Remove it, or choose the sandbox.</source>
        <translation>{number} es un destinatario de prueba del sandbox y no existe en ningún otro sitio. Quítelo, o elija el sandbox.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/checking.py"/>
        <source>{number} is in row {row} already; it would get the message twice.</source>
        <translation>{number} ya está en la fila {row}; recibiría el mensaje dos veces.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/numbers.py"/>
        <source>{number} is no number of the country that is chosen, and has no country code.</source>
        <translation>{number} no es un número del país elegido, y no tiene código de país.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/msisdn.py"/>
        <source>{number} is not a phone number. One begins with + and has 7 to 15 digits.</source>
        <translation>{number} no es un número de teléfono. Uno empieza por + y tiene de 7 a 15 cifras.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/envelope/payload.py"/>
        <source>{number} is there twice; it would get the message twice.</source>
        <translation>{number} está dos veces; recibiría el mensaje dos veces.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source>{number} is too long for {country}.</source>
        <translation>{number} es demasiado largo para {country}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source>{number} is too short for {country}.</source>
        <translation>{number} es demasiado corto para {country}.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source>{number} is too short to be a number of any country.</source>
        <translation>{number} es demasiado corto para ser un número de cualquier país.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/numbering.py"/>
        <source>{number} would go to {country}, where no such number exists.</source>
        <translation>El destino de {number} sería {country}, donde no existe ese número.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/rules/texts.py"/>
        <source>{one} and {other} stand side by side. There must be a word between them.</source>
        <translation>{one} y {other} van seguidas. Debe haber una palabra entre ambas.</translation>
    </message>
    <message>
        <location filename="../../composer/store/faults.py"/>
        <location filename="../../composer/store/workspace.py"/>
        <source>{path} can no longer be read. Restart Composer: it sets the file aside and begins a new one.</source>
        <translation>{path} ya no se puede leer. Reinicie Composer: apartará el archivo y empezará uno nuevo.</translation>
    </message>
    <message>
        <location filename="../../composer/store/faults.py"/>
        <location filename="../../composer/store/workspace.py"/>
        <source>{path} cannot be read or written. If it lies on a network drive or a stick, check the connection.</source>
        <translation>{path} no se puede leer ni escribir. Si está en una unidad de red o una memoria USB, compruebe la conexión.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/checking.py"/>
        <source>{variable} is sent as it stands. “Send to a list” fills it with each row’s value.</source>
        <translation>{variable} se envía tal como está. «Enviar a una lista» lo rellena con el valor de cada fila.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>{where}: the gap {name} is missing.</source>
        <translation>{where}: falta la variable {name}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>{where}: the gap {name} was added.</source>
        <translation>{where}: se añadió la variable {name}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>{where}: the gap {old} is called {name}.</source>
        <translation>{where}: la variable {old} se llama {name}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>{where}: the gaps stand in another order.</source>
        <translation>{where}: las variables van en otro orden.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>{where}: they stand in another order.</source>
        <translation>{where}: van en otro orden.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>{where}The parts stand in another order.</source>
        <translation>{where}Las partes van en otro orden.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>{where}The {part} is missing.</source>
        <translation>{where}Falta: {part}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>{where}The {part} was added.</source>
        <translation>{where}Se añadió: {part}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>{where}“{key}” differs.</source>
        <translation>{where}«{key}» difiere.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>{where}“{key}” is missing.</source>
        <translation>{where}Falta «{key}».</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>{where}“{key}” is “{other}”, not “{one}”.</source>
        <translation>{where}«{key}» es «{other}», no «{one}».</translation>
    </message>
    <message>
        <location filename="../../composer/templates/differences.py"/>
        <source>{where}“{key}” was added.</source>
        <translation>{where}Se añadió «{key}».</translation>
    </message>
    <message>
        <location filename="../../composer/templates/slots.py"/>
        <source>{{1}} is your verification code.</source>
        <translation>{{1}} es tu código de verificación.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/payload.py"/>
        <source>“deterministic” is the only language policy there is.</source>
        <translation>«deterministic» es la única política de idioma que existe.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/bodies.py"/>
        <source>“hsm” belongs to Meta&apos;s On-Premises API; the Cloud API does not have it.</source>
        <translation>«hsm» pertenece a la On-Premises API de Meta; la Cloud API no lo tiene.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/hsm.py"/>
        <source>“hsm” was deprecated in version 2.39; it was read as a template.</source>
        <translation>«hsm» quedó obsoleto en la versión 2.39; se leyó como una plantilla.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/own_rules.py"/>
        <source>“message_activity_sharing” must be true or false.</source>
        <translation>«message_activity_sharing» debe ser true o false.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/checking.py"/>
        <source>“messaging_product” is missing; it must be “whatsapp”.</source>
        <translation>Falta «messaging_product»; debe ser «whatsapp».</translation>
    </message>
    <message>
        <location filename="../../composer/messages/contacts/payload.py"/>
        <source>“phone” is no key of a contact; “phones”, a list, is probably meant. It will be sent as it is.</source>
        <translation>«phone» no es una clave de un contacto; probablemente sea «phones», una lista. Se enviará tal como está.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source>“subType” and “sub_type” name two kinds of button. Keep one of them.</source>
        <translation>«subType» y «sub_type» nombran dos tipos de botón. Conserve uno de ellos.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source>“subType” and “sub_type” say the same; one is enough.</source>
        <translation>«subType» y «sub_type» dicen lo mismo; basta con uno.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/bringing_in.py"/>
        <source>“{0}” cannot be read: {1}.</source>
        <translation>«{0}» no se puede leer: {1}.</translation>
    </message>
    <message>
        <location filename="../../composer/list_sending.py"/>
        <source>“{0}” cannot be written: {1}. Choose another folder.</source>
        <extracomment>path; why</extracomment>
        <translation>«{0}» no se puede escribir: {1}. Elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../composer/interlock.py"/>
        <source>“{0}” does not send to {1}. Add them to its test recipients in Settings, or let it send to everybody there. Nothing was sent.</source>
        <extracomment>_named(outside); self._account.name</extracomment>
        <translation>«{0}» no envía a {1}. Añádalos a sus destinatarios de prueba en Ajustes, o permítale allí enviar a todos. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../../composer/companions.py"/>
        <source>“{0}” ended before it was ready</source>
        <extracomment>words[0]</extracomment>
        <translation>«{0}» se cerró antes de estar listo</translation>
    </message>
    <message>
        <location filename="../../composer/template_calls.py"/>
        <source>“{0}” has no number to send from, and templates belong to one.</source>
        <extracomment>found.name</extracomment>
        <translation>«{0}» no tiene número remitente, y las plantillas pertenecen a uno.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/reading.py"/>
        <source>“{0}” has no time zone; UTC is assumed</source>
        <extracomment>key</extracomment>
        <translation>«{0}» no tiene zona horaria; se supone UTC</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/bringing_in.py"/>
        <source>“{0}” holds no text.</source>
        <translation>«{0}» no contiene texto.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/reading.py"/>
        <source>“{0}” in {1}</source>
        <extracomment>language; name</extracomment>
        <translation>«{0}» en {1}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/dropped.py"/>
        <source>“{0}” is a file on this computer, and WhatsApp fetches media from a web address. Put the file where anybody can open it in a browser, and drag its address here, or write it into the field “Link”.</source>
        <translation>«{0}» es un archivo de este equipo, y WhatsApp descarga los archivos multimedia de una dirección web. Ponga el archivo donde cualquiera pueda abrirlo en un navegador y arrastre aquí su dirección, o escríbala en el campo «Enlace».</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/dropping.py"/>
        <source>“{0}” is a spreadsheet. Save it as CSV in your spreadsheet program and drop that file, or copy its rows and paste them here.</source>
        <translation>«{0}» es una hoja de cálculo. Guárdela como CSV en su programa y suelte ese archivo, o copie sus filas y péguelas aquí.</translation>
    </message>
    <message>
        <location filename="../../composer/template_calls.py"/>
        <source>“{0}” is an On-Premises account: such a client sends templates, and they are managed at Meta’s Cloud API.</source>
        <extracomment>found.name</extracomment>
        <translation>«{0}» es una cuenta On-Premises: un cliente así envía plantillas, y estas se gestionan en la Cloud API de Meta.</translation>
    </message>
    <message>
        <location filename="../../composer/clients/templates_shared.py"/>
        <source>“{0}” is neither an id nor a name.</source>
        <extracomment>part</extracomment>
        <translation>«{0}» no es ni un ID ni un nombre.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/bringing_in.py"/>
        <source>“{0}” is not a file.</source>
        <translation>«{0}» no es un archivo.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/reading.py"/>
        <source>“{0}” is not a map</source>
        <extracomment>key</extracomment>
        <translation>«{0}» no es un mapa</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/reading.py"/>
        <source>“{0}” is not a time that can be read</source>
        <extracomment>key</extracomment>
        <translation>«{0}» no es una hora que se pueda leer</translation>
    </message>
    <message>
        <location filename="../../composer/formats/link.py"/>
        <location filename="../../composer/formats/scalars.py"/>
        <source>“{0}” is not a value that JSON knows.</source>
        <extracomment>name; word</extracomment>
        <translation>«{0}» no es un valor que JSON conozca.</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/reading.py"/>
        <source>“{0}” is not written as a whole number</source>
        <extracomment>key</extracomment>
        <translation>«{0}» no está escrito como un número entero</translation>
    </message>
    <message>
        <location filename="../../composer/delivery/reading.py"/>
        <source>“{0}” is there more than once</source>
        <extracomment>as_text(key)</extracomment>
        <translation>«{0}» está más de una vez</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <source>“{0}”: It is missing.</source>
        <extracomment>name</extracomment>
        <translation>«{0}»: falta.</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <source>“{0}”: It is of the wrong type.</source>
        <extracomment>one.name</extracomment>
        <translation>«{0}»: es del tipo incorrecto.</translation>
    </message>
    <message>
        <location filename="../../composer/store/accounts.py"/>
        <source>“{0}”: It must be a list of texts.</source>
        <extracomment>one.name</extracomment>
        <translation>«{0}»: debe ser una lista de textos.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>“{code}” is no currency of the standard ISO 4217, such as EUR or SEK.</source>
        <translation>«{code}» no es una moneda de la norma ISO 4217, como EUR o SEK.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/payload.py"/>
        <location filename="../../composer/templates/payload/definition.py"/>
        <source>“{code}” is not one of the languages that the specification lists.</source>
        <translation>«{code}» no es uno de los idiomas que enumera la especificación.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/localized.py"/>
        <source>“{code}” should be written “{meant}”.</source>
        <translation>«{code}» debería escribirse «{meant}».</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/component.py"/>
        <source>“{format}” is no format of a header that is known here: text, image, video, document or location.</source>
        <translation>«{format}» no es un formato de encabezado conocido aquí: texto, imagen, vídeo, documento o ubicación.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/definition.py"/>
        <source>“{given}” is no category. It must be MARKETING, UTILITY or AUTHENTICATION.</source>
        <translation>«{given}» no es una categoría. Debe ser MARKETING, UTILITY o AUTHENTICATION.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/definition.py"/>
        <source>“{given}” is usually written “{meant}”. Meta takes either.</source>
        <translation>«{given}» se suele escribir «{meant}». Meta admite ambos.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/definition.py"/>
        <source>“{given}” was a category until 2023. New templates are MARKETING, UTILITY or AUTHENTICATION.</source>
        <translation>«{given}» fue una categoría hasta 2023. Las plantillas nuevas son MARKETING, UTILITY o AUTHENTICATION.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/parts/media_payload.py"/>
        <source>“{host}” is an address within a network of your own; WhatsApp cannot fetch a file from there.</source>
        <translation>«{host}» es una dirección dentro de su propia red; WhatsApp no puede descargar un archivo de ahí.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/cta_url/payload.py"/>
        <source>“{host}” is an address within a network of your own; the recipient cannot open it.</source>
        <translation>«{host}» es una dirección dentro de su propia red; el destinatario no puede abrirla.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/payload.py"/>
        <source>“{key}” and “{meant}” say the same; which of them counts is not confirmed.</source>
        <translation>«{key}» y «{meant}» dicen lo mismo; no está confirmado cuál cuenta.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/words.py"/>
        <source>“{key}” and “{meant}” say the same; “{key}” was left as it is. Keep one of them.</source>
        <translation>«{key}» y «{meant}» dicen lo mismo; «{key}» se dejó como está. Conserve uno de ellos.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/flow/payload.py"/>
        <source>“{key}” belongs into “parameters”; here it has no effect.</source>
        <translation>«{key}» va en «parameters»; aquí no tiene efecto.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/editing.py"/>
        <source>“{key}” cannot be changed any more, only the category and the components. Make a new template instead.</source>
        <translation>«{key}» ya no se puede cambiar, solo la categoría y los componentes. Cree una plantilla nueva en su lugar.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/payload.py"/>
        <source>“{key}” is another format&apos;s spelling; LINK&apos;s own is “{meant}”. What LINK does with it is not confirmed.</source>
        <translation>«{key}» es la grafía de otro formato; la de LINK es «{meant}». No está confirmado qué hace LINK con ello.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/payload.py"/>
        <source>“{key}” is not a key of the specification; “{meant}” is meant.</source>
        <translation>«{key}» no es una clave de la especificación; lo correcto es «{meant}».</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/words.py"/>
        <source>“{key}” is not how Meta spells it; “{meant}” was understood.</source>
        <translation>Meta no escribe «{key}» así; se entendió «{meant}».</translation>
    </message>
    <message>
        <location filename="../../composer/messages/payload.py"/>
        <source>“{key}” is not in the specification. It will be sent as it is.</source>
        <translation>«{key}» no está en la especificación. Se enviará tal como está.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>“{key}” is there more than once in the same object; the last ones, in lines {lines}, count.</source>
        <translation>«{key}» está más de una vez en el mismo objeto; cuentan las últimas, en las líneas {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>“{key}” is there more than once in the same object; the one in line {lines} counts.</source>
        <translation>«{key}» está más de una vez en el mismo objeto; cuenta la de la línea {lines}.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>“{key}” is usually written “{meant}”.</source>
        <translation>«{key}» se suele escribir «{meant}».</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>“{kind}” is another spelling; LINK&apos;s own is “{meant}”. What LINK does with it is not confirmed.</source>
        <translation>«{kind}» es otra grafía; la de LINK es «{meant}». No está confirmado qué hace LINK con ello.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/component.py"/>
        <source>“{kind}” is no component that is known here. It is kept as it is, and not checked.</source>
        <translation>«{kind}» no es un componente conocido aquí. Se conserva como está y no se comprueba.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/button.py"/>
        <source>“{kind}” is no kind of button that the specification knows. It will be sent as it is.</source>
        <translation>«{kind}» no es un tipo de botón que conozca la especificación. Se enviará tal como está.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/component.py"/>
        <source>“{kind}” is no part of a template that LINK&apos;s specification knows. It will be sent as it is.</source>
        <translation>«{kind}» no es una parte de una plantilla que conozca la especificación de LINK. Se enviará tal como está.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>“{kind}” is no type of button that is known here. It is kept as it is, and not checked.</source>
        <translation>«{kind}» no es un tipo de botón conocido aquí. Se conserva como está y no se comprueba.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>“{kind}” is no type of value that LINK&apos;s specification knows. It will be sent as it is.</source>
        <translation>«{kind}» no es un tipo de valor que conozca la especificación de LINK. Se enviará tal como está.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <location filename="../../composer/templates/payload/component.py"/>
        <source>“{kind}” is usually written “{meant}”. Meta takes either.</source>
        <translation>«{kind}» se suele escribir «{meant}». Meta admite ambos.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/text/payload.py"/>
        <source>“{link}” should begin with https:// or http://, so that it is a link on every phone.</source>
        <translation>«{link}» debería empezar por https:// o http://, para que sea un enlace en todos los teléfonos.</translation>
    </message>
    <message>
        <location filename="../../composer/lists/checking.py"/>
        <source>“{name}” is empty in this row, and the message needs it.</source>
        <translation>«{name}» está vacío en esta fila, y el mensaje lo necesita.</translation>
    </message>
    <message>
        <location filename="../../composer/templates/payload/button.py"/>
        <source>“{name}” is no number and no name; the gap of a link is written {{1}}.</source>
        <translation>«{name}» no es ni un número ni un nombre; la variable de un enlace se escribe {{1}}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/own_rules.py"/>
        <source>“{number}” looks like no phone number and no WhatsApp id.</source>
        <translation>«{number}» no parece ni un número de teléfono ni un ID de WhatsApp.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/template/parameter.py"/>
        <source>“{other}” does not belong to a value of the type “{kind}”.</source>
        <translation>«{other}» no corresponde a un valor del tipo «{kind}».</translation>
    </message>
    <message>
        <location filename="../../composer/templates/against.py"/>
        <source>“{said}” is no gap of the template; here “{name}” is needed.</source>
        <translation>«{said}» no es una variable de la plantilla; aquí hace falta «{name}».</translation>
    </message>
    <message>
        <location filename="../../composer/messages/unknown.py"/>
        <source>“{type}” is no interactive type that the specification knows. The message is sent as it is, and nothing in it is checked.</source>
        <translation>«{type}» no es un tipo interactivo que conozca la especificación. El mensaje se envía tal como está y no se comprueba nada de él.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/unknown.py"/>
        <source>“{type}” is no interactive type that the specification knows; “{meant}” is meant.</source>
        <translation>«{type}» no es un tipo interactivo que conozca la especificación; lo correcto es «{meant}».</translation>
    </message>
    <message>
        <location filename="../../composer/messages/unknown.py"/>
        <source>“{type}” is no type of message that the specification knows.</source>
        <translation>«{type}» no es un tipo de mensaje que conozca la especificación.</translation>
    </message>
    <message>
        <location filename="../../composer/messages/unknown.py"/>
        <source>“{type}” is no type of message that the specification knows; “{meant}” is meant.</source>
        <translation>«{type}» no es un tipo de mensaje que conozca la especificación; lo correcto es «{meant}».</translation>
    </message>
    <message>
        <location filename="../../composer/formats/meta/belonging.py"/>
        <source>“{what}” belongs to {owners}; {here} does not have it. It will be sent as it is.</source>
        <translation>«{what}» pertenece a {owners}; {here} no lo tiene. Se enviará tal como está.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>“{word}” in line {lines} was read as {meaning}.</source>
        <translation>«{word}» en la línea {lines} se leyó como {meaning}.</translation>
    </message>
    <message>
        <location filename="../../composer/formats/repairs.py"/>
        <source>“{word}” in lines {lines} was read as {meaning}.</source>
        <translation>«{word}» en las líneas {lines} se leyó como {meaning}.</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <location filename="../../composer/ui/compose/confirm.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/confirm.py"/>
        <source>Send to 1 person</source>
        <translation>Enviar a 1 persona</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/confirm.py"/>
        <source>Send to {0} people</source>
        <translation>Enviar a {0} personas</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/confirm.py"/>
        <source>Send to {0} recipients</source>
        <translation>Enviar a {0} destinatarios</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/confirm.py"/>
        <source>They get several messages each, in {0} requests.</source>
        <translation>Reciben varios mensajes cada uno, en {0} solicitudes.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/confirm.py"/>
        <source>This goes to {0} recipients, from “{1}”.</source>
        <translation>Esto va a {0} destinatarios, desde «{1}».</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/confirm.py"/>
        <source>“{0}” is a live account: one real person gets this.</source>
        <translation>«{0}» es una cuenta real: esto lo recibe una persona de verdad.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/confirm.py"/>
        <source>“{0}” is a live account: {1} real people get this.</source>
        <translation>«{0}» es una cuenta real: esto lo reciben {1} personas de verdad.</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <location filename="../../composer/ui/settings/connection_test.py"/>
        <source>The test did not work: {0}</source>
        <translation>La prueba no funcionó: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/connection_test.py"/>
        <source>There is no {0} to try. Type it first.</source>
        <translation>No hay nada que probar ({0}). Escríbalo antes.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/connection_test.py"/>
        <source>Trying…</source>
        <translation>Probando…</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <location filename="../../composer/ui/inbox/list_pane.py"/>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
</context>
<context>
    <name>DataDesk</name>
    <message>
        <location filename="../../composer/ui/settings/data_desk.py"/>
        <source>Forget a number</source>
        <translation>Olvidar un número</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/data_desk.py"/>
        <source>How long messages are kept</source>
        <translation>Cuánto tiempo se conservan los mensajes</translation>
    </message>
</context>
<context>
    <name>DayBars</name>
    <message>
        <location filename="../../composer/ui/deliveries/bars.py"/>
        <source>{0} messages</source>
        <translation>{0} mensajes</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <location filename="../../composer/ui/templates/deeds.py"/>
        <source>1 template was removed from the library.</source>
        <translation>Se quitó 1 plantilla de la biblioteca.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/deeds.py"/>
        <source>Accounts that have them keep them.</source>
        <translation>Las cuentas que las tienen las conservan.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/deeds.py"/>
        <source>The template was copied as JSON.</source>
        <translation>La plantilla se copió como JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/deeds.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/deeds.py"/>
        <source>What was changed here is gone.</source>
        <translation>Lo que se cambió aquí ha desaparecido.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/deeds.py"/>
        <source>{0} templates were copied as JSON.</source>
        <translation>Se copiaron {0} plantillas como JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/deeds.py"/>
        <source>{0} templates were removed from the library.</source>
        <translation>Se quitaron {0} plantillas de la biblioteca.</translation>
    </message>
</context>
<context>
    <name>DefinitionPane</name>
    <message>
        <location filename="../../composer/ui/templates/designer/json_side.py"/>
        <source>Line {0}, column {1}: {2} Until it is mended, the template stays as it was.</source>
        <translation>Línea {0}, columna {1}: {2} Hasta que se corrija, la plantilla sigue como estaba.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/json_side.py"/>
        <source>Not in the template yet</source>
        <translation>Aún no está en la plantilla</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/json_side.py"/>
        <source>Open a file with a template…</source>
        <translation>Abrir un archivo con una plantilla…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/json_side.py"/>
        <source>Paste JSON in the template&apos;s place</source>
        <translation>Pegar JSON en lugar de la plantilla</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/json_side.py"/>
        <source>The definition</source>
        <translation>La definición</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/json_side.py"/>
        <source>The template as JSON</source>
        <translation>La plantilla como JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/json_side.py"/>
        <source>The template was changed meanwhile; your text is kept.</source>
        <translation>La plantilla cambió entretanto; su texto se conserva.</translation>
    </message>
</context>
<context>
    <name>DeliveriesPage</name>
    <message>
        <location filename="../../composer/ui/deliveries/page.py"/>
        <source>The journal did not answer. Nothing is lost by it.</source>
        <translation>El diario no respondió. No se pierde nada por ello.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/page.py"/>
        <source>The messages could not be read</source>
        <translation>Los mensajes no se pudieron leer</translation>
    </message>
</context>
<context>
    <name>DesignerHead</name>
    <message>
        <location filename="../../composer/ui/templates/designer/head.py"/>
        <source>Back to the templates</source>
        <translation>Volver a las plantillas</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/head.py"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/head.py"/>
        <source>No language yet</source>
        <translation>Aún sin idioma</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/head.py"/>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/head.py"/>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Rehacer (Ctrl+Mayús+Z)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/head.py"/>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/head.py"/>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/head.py"/>
        <source>Template without a name</source>
        <translation>Plantilla sin nombre</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/head.py"/>
        <source>Undo (Ctrl+Z)</source>
        <translation>Deshacer (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/head.py"/>
        <source>Use in a message</source>
        <translation>Usar en un mensaje</translation>
    </message>
</context>
<context>
    <name>DesignerPage</name>
    <message>
        <location filename="../../composer/ui/templates/designer/page.py"/>
        <source>Drop it to open it in this template’s place: undo brings it back</source>
        <translation>Suéltelo para abrirlo en lugar de esta plantilla: deshacer la recupera</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/page.py"/>
        <source>Nothing to fix. The template is as Meta’s review asks.</source>
        <translation>No hay nada que corregir. La plantilla es como la pide la revisión de Meta.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/page.py"/>
        <source>One thing must be mended before this can be submitted.</source>
        <translation>Hay que corregir una cosa antes de poder enviar esto a revisión.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/page.py"/>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/page.py"/>
        <source>Problems ({0})</source>
        <translation>Problemas ({0})</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/page.py"/>
        <source>The text in the JSON pane is not in the template yet: mend it, or undo.</source>
        <translation>El texto del panel JSON aún no está en la plantilla: corríjalo o deshaga.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/page.py"/>
        <source>{0} things must be mended before this can be submitted.</source>
        <translation>Hay que corregir {0} cosas antes de poder enviar esto a revisión.</translation>
    </message>
</context>
<context>
    <name>DetailHead</name>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>A name that an account has cannot be changed: duplicate the template instead.</source>
        <translation>Un nombre que ya tiene una cuenta no se puede cambiar: duplique la plantilla en su lugar.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Compare its languages</source>
        <translation>Comparar sus idiomas</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Compare with another…</source>
        <translation>Comparar con otra…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Copy as JSON (Ctrl+C)</source>
        <translation>Copiar como JSON (Ctrl+C)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Copy for another tool, or save a page</source>
        <translation>Copiar para otra herramienta o guardar una página</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Delete at the account…</source>
        <translation>Eliminar de la cuenta…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Design</source>
        <translation>Diseñar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Duplicate (Ctrl+D)</source>
        <translation>Duplicar (Ctrl+D)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Export as JSON…</source>
        <translation>Exportar como JSON…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Hand over</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Remove from the library (Delete)</source>
        <translation>Quitar de la biblioteca (Supr)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Rename… (F2)</source>
        <translation>Renombrar… (F2)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Submit a copy to “{0}”…</source>
        <translation>Enviar copia a «{0}»…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Submit again…</source>
        <translation>Reenviar a revisión…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Submit the changes…</source>
        <translation>Enviar cambios a revisión…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Submit…</source>
        <translation>A revisión…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>The template’s name</source>
        <translation>El nombre de la plantilla</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail_head.py"/>
        <source>Use in a message</source>
        <translation>Usar en un mensaje</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <location filename="../../composer/ui/templates/detail.py"/>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail.py"/>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>Details of the message</source>
        <translation>Detalles del mensaje</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>It was not sent from here.</source>
        <translation>No se envió desde aquí.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail.py"/>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>No report has come yet.</source>
        <translation>Aún no ha llegado ningún informe.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>Not sent from here</source>
        <translation>No enviado desde aquí</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail.py"/>
        <source>Nothing to fix. The template is as Meta’s review asks.</source>
        <translation>No hay nada que corregir. La plantilla es como la pide la revisión de Meta.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail.py"/>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail.py"/>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail.py"/>
        <source>Problems ({0})</source>
        <translation>Problemas ({0})</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>The report as JSON</source>
        <translation>El informe como JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>The request as JSON</source>
        <translation>La solicitud como JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/detail.py"/>
        <source>The template as JSON</source>
        <translation>La plantilla como JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>To {0}</source>
        <translation>A {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>What Composer did</source>
        <translation>Qué hizo Composer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>What was sent</source>
        <translation>Qué se envió</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>from {0}</source>
        <translation>de {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>received {0}</source>
        <translation>recibido {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/detail.py"/>
        <source>repeated</source>
        <translation>repetido</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>1 message</source>
        <translation>1 mensaje</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>Export what is shown: {0}</source>
        <translation>Exportar lo que se muestra: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>Exporting to {0}…</source>
        <translation>Exportando a {0}…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>Exporting to {0}… {1} messages</source>
        <translation>Exportando a {0}… {1} mensajes</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>File format</source>
        <translation>Formato de archivo</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>Hide numbers but for three digits</source>
        <translation>Ocultar los números salvo tres cifras</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>The file was not written: {0}. Choose another place.</source>
        <translation>El archivo no se escribió: {0}. Elija otro lugar.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>all messages that are found</source>
        <translation>todos los mensajes encontrados</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>{0} messages</source>
        <translation>{0} mensajes</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/export_bar.py"/>
        <source>{0} messages were written to {1}.</source>
        <translation>Se escribieron {0} mensajes en {1}.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>Changed here since. The account does not have it yet.</source>
        <translation>Se cambió aquí después. La cuenta aún no lo tiene.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>Discard them</source>
        <translation>Descartarlos</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>Fetch again</source>
        <translation>Descargar de nuevo</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>It can be edited again from {0}.</source>
        <translation>Se puede volver a editar a partir de {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>It is a template of “{0}”: fetch it</source>
        <translation>Es una plantilla de «{0}»: descargarla</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>Known: {0}</source>
        <translation>Última consulta: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/facts.py"/>
        <source>Submit the changes…</source>
        <translation>Enviar cambios a revisión…</translation>
    </message>
</context>
<context>
    <name>FetchPanel</name>
    <message>
        <location filename="../../composer/ui/templates/fetch_panel.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/fetch_panel.py"/>
        <source>Fetch</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/fetch_panel.py"/>
        <source>Fetch from “{0}”</source>
        <translation>Descargar de «{0}»</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/fetch_panel.py"/>
        <source>Ids of the templates to fetch</source>
        <translation>ID de las plantillas que descargar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/fetch_panel.py"/>
        <source>Template ids, as WhatsApp Manager shows them</source>
        <translation>ID de plantillas, como los muestra el Administrador de WhatsApp</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/fetch_panel.py"/>
        <source>The number that the templates belong to</source>
        <translation>El número al que pertenecen las plantillas</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <location filename="../../composer/ui/forms/field.py"/>
        <source>{0}, required</source>
        <translation>{0}, campo obligatorio</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <location filename="../../composer/ui/templates/filters.py"/>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/filters.py"/>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/filters.py"/>
        <source>Charts (Ctrl+G)</source>
        <translation>Gráficos (Ctrl+G)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/filters.py"/>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/filters.py"/>
        <source>Export what is shown… (Ctrl+E)</source>
        <translation>Exportar lo que se muestra… (Ctrl+E)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/filters.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/filters.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/filters.py"/>
        <source>One or two letters are looked for in the newest {0} messages.</source>
        <translation>Una o dos letras se buscan en los {0} mensajes más recientes.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/filters.py"/>
        <source>Only {0}. Show all days</source>
        <translation>Solo {0}. Ver todos los días</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/filters.py"/>
        <source>Search name, text or id</source>
        <translation>Buscar nombre, texto o ID</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/filters.py"/>
        <source>Search number, text, id or code</source>
        <translation>Buscar número, texto, ID o código</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/filters.py"/>
        <source>Search the messages</source>
        <translation>Buscar en los mensajes</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/filters.py"/>
        <source>Search the templates</source>
        <translation>Buscar en las plantillas</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/filters.py"/>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/filters.py"/>
        <source>Show all days</source>
        <translation>Ver todos los días</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/filters.py"/>
        <source>Show: {0}, {1}</source>
        <translation>Mostrar: {0}, {1}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/filters.py"/>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>FirstMinute</name>
    <message>
        <location filename="../../composer/ui/welcome/tour.py"/>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <location filename="../../composer/ui/welcome/tour.py"/>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <location filename="../../composer/ui/welcome/tour.py"/>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>ForgettingCard</name>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>It is being removed…</source>
        <translation>Se está quitando…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>It stays a test recipient of: {0}.</source>
        <translation>Sigue siendo destinatario de prueba de: {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>Look what there is</source>
        <translation>Ver lo que hay</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>May have been sent, and what became of them will not be known: {0}.</source>
        <translation>Quizá enviados, y no se sabrá qué fue de ellos: {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>Number to forget</source>
        <translation>Número que olvidar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>Remove everything of {0}?</source>
        <translation>¿Quitar todo lo de {0}?</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>Remove for good</source>
        <translation>Quitar para siempre</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>Removed of {0}: sent messages {1}, reports {2}, received messages {3}, rows of lists {4}, begun replies {5}.</source>
        <translation>Quitado de {0}: mensajes enviados {1}, informes {2}, mensajes recibidos {3}, filas de listas {4}, respuestas empezadas {5}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>Rows of lists that were sent: {0}, begun replies: {1}.</source>
        <translation>Filas de listas enviadas: {0}; respuestas empezadas: {1}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>Sent messages: {0}, their reports: {1}, received messages: {2}.</source>
        <translation>Mensajes enviados: {0}; sus informes: {1}; mensajes recibidos: {2}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>Staying, because they are leaving at this moment or wait together with others’: {0}. Look again later.</source>
        <translation>Se quedan, porque están saliendo en este momento o esperan junto con los de otros: {0}. Vuelva a mirar más tarde.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>Still waiting, and then not sent: {0}.</source>
        <translation>Aún en espera, y entonces no se enviarán: {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>The daily copies of the journal are replaced by a new one. A relay may keep its callbacks as long as its configuration says. This cannot be undone.</source>
        <translation>Las copias diarias del diario se sustituyen por una nueva. Un relay puede conservar sus callbacks el tiempo que indique su configuración. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>The daily copies were replaced by one of now, in which the number is not.</source>
        <translation>Las copias diarias se sustituyeron por una de ahora, en la que no está el número.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>The draft in Compose names the number; it stays as you write it.</source>
        <translation>El borrador de Redactar nombra el número; se queda como usted lo escribió.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>There is nothing of {0}.</source>
        <translation>No hay nada de {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/forgetting_card.py"/>
        <source>When a person asks not to be in your data any more: all that was sent to their number and came from it is removed.</source>
        <translation>Cuando una persona pide no figurar más en sus datos: se quita todo lo que se envió a su número y lo que llegó de él.</translation>
    </message>
</context>
<context>
    <name>FormatSide</name>
    <message>
        <location filename="../../composer/ui/compose/formats_side.py"/>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/formats_side.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/formats_side.py"/>
        <source>Copy as {0}</source>
        <translation>Copiar como {0}</translation>
    </message>
</context>
<context>
    <name>FormatsPane</name>
    <message>
        <location filename="../../composer/ui/compose/formats_pane.py"/>
        <source>Formats side by side</source>
        <translation>Formatos en paralelo</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/formats_pane.py"/>
        <source>Side by side in a window of its own</source>
        <translation>En paralelo en una ventana propia</translation>
    </message>
</context>
<context>
    <name>FormatsView</name>
    <message>
        <location filename="../../composer/ui/compose/formats_view.py"/>
        <source>All of it can be said.</source>
        <translation>Se puede expresar todo.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/formats_view.py"/>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/formats_view.py"/>
        <source>The request in LINK’s format</source>
        <translation>La solicitud en el formato de LINK</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/formats_view.py"/>
        <source>The request in this format</source>
        <translation>La solicitud en este formato</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/formats_view.py"/>
        <source>There is no message that this format could say.</source>
        <translation>No hay ningún mensaje que este formato pueda expresar.</translation>
    </message>
    <message>
        <source>This format can say all of it.</source>
        <translation type="vanished">Este formato puede expresarlo todo.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/formats_view.py"/>
        <source>To change it, write into the tab JSON, or paste any format there.</source>
        <translation>Para cambiarlo, escriba en la pestaña JSON, o pegue allí cualquier formato.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/formats_view.py"/>
        <source>Underlined with dashes: what Meta does not have (F7).</source>
        <translation>Subrayado con guiones: lo que Meta no tiene (F7).</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/formats_view.py"/>
        <source>Underlined with dashes: what is otherwise with LINK (F7).</source>
        <translation>Subrayado con guiones: lo que en LINK es distinto (F7).</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/formats_view.py"/>
        <source>What this account sends.</source>
        <translation>Lo que envía esta cuenta.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/formats_view.py"/>
        <source>{0} requests: one message to one recipient each; this is the first.</source>
        <translation>{0} solicitudes: un mensaje a un destinatario cada una; esta es la primera.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/formats_view.py"/>
        <source>{0}: {1} problems</source>
        <translation>{0}: {1} problemas</translation>
    </message>
</context>
<context>
    <name>Habits</name>
    <message>
        <location filename="../../composer/habits.py"/>
        <source>About Composer</source>
        <translation>Acerca de Composer</translation>
    </message>
    <message>
        <location filename="../../composer/habits.py"/>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <location filename="../../composer/habits.py"/>
        <source>Help (F1)</source>
        <translation>Ayuda (F1)</translation>
    </message>
    <message>
        <location filename="../../composer/habits.py"/>
        <source>Help for where you are</source>
        <translation>Ayuda para donde está</translation>
    </message>
    <message>
        <location filename="../../composer/habits.py"/>
        <source>The first minute</source>
        <translation>El primer minuto</translation>
    </message>
    <message>
        <location filename="../../composer/habits.py"/>
        <source>manual question explain</source>
        <translation>manual pregunta explicar</translation>
    </message>
    <message>
        <location filename="../../composer/habits.py"/>
        <source>tour introduction guide begin practice</source>
        <translation>visita introducción guía empezar practicar</translation>
    </message>
    <message>
        <location filename="../../composer/habits.py"/>
        <source>version licence details</source>
        <translation>versión licencia detalles</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <location filename="../../composer/ui/handover/menu.py"/>
        <source>Copied as {0}.</source>
        <translation>Copiado como {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/handover/menu.py"/>
        <source>Copy as {0}</source>
        <translation>Copiar como {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/handover/menu.py"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/handover/menu.py"/>
        <source>Save a page</source>
        <translation>Guardar una página</translation>
    </message>
    <message>
        <location filename="../../composer/ui/handover/menu.py"/>
        <source>Save a page as HTML…</source>
        <translation>Guardar una página como HTML…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/handover/menu.py"/>
        <source>Save a page as PDF…</source>
        <translation>Guardar una página como PDF…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/handover/menu.py"/>
        <source>The page could not be written to {0}: {1}. Choose another folder.</source>
        <translation>La página no se pudo escribir en {0}: {1}. Elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/handover/menu.py"/>
        <source>The page is in {0}.</source>
        <translation>La página está en {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/handover/menu.py"/>
        <source>User name, password or token are not in it: it takes them from the environment.</source>
        <translation>No contiene nombre de usuario, contraseña ni token: los toma del entorno.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/handover/menu.py"/>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <location filename="../../composer/ui/help/window.py"/>
        <source>Back (Alt+Left)</source>
        <translation>Atrás (Alt+Izquierda)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/help/window.py"/>
        <source>Forward (Alt+Right)</source>
        <translation>Adelante (Alt+Derecha)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/help/window.py"/>
        <source>Help for Composer</source>
        <translation>Ayuda de Composer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/help/window.py"/>
        <source>Nothing was found. Try one word.</source>
        <translation>No se encontró nada. Pruebe con una sola palabra.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/help/window.py"/>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <location filename="../../composer/ui/help/window.py"/>
        <source>This page is not translated yet; here it is in English.</source>
        <translation>Esta página aún no está traducida; aquí está en inglés.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/help/window.py"/>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <location filename="../../composer/ui/templates/history.py"/>
        <source>Calls about this template</source>
        <translation>Llamadas sobre esta plantilla</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/history.py"/>
        <source>Nothing was asked of an account about this template yet.</source>
        <translation>Aún no se ha pedido nada a ninguna cuenta sobre esta plantilla.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/history.py"/>
        <source>Request and answer</source>
        <translation>Solicitud y respuesta</translation>
    </message>
</context>
<context>
    <name>HoldStrip</name>
    <message>
        <location filename="../../composer/ui/compose/hold_strip.py"/>
        <source>1 message waits.</source>
        <translation>1 mensaje espera.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/hold_strip.py"/>
        <source>Account settings…</source>
        <translation>Ajustes de la cuenta…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/hold_strip.py"/>
        <source>Resume sending</source>
        <translation>Reanudar el envío</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/hold_strip.py"/>
        <source>Sending with “{0}” stands still. {1}. {2} {3}</source>
        <translation>El envío con «{0}» está parado. {1}. {2} {3}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/hold_strip.py"/>
        <source>{0} messages wait.</source>
        <translation>{0} mensajes esperan.</translation>
    </message>
</context>
<context>
    <name>Ids</name>
    <message>
        <location filename="../../composer/ui/deliveries/ids.py"/>
        <source>Composer’s own name for the request; reports carry it</source>
        <translation>El nombre que Composer da a la solicitud; los informes lo llevan</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/ids.py"/>
        <source>Copy the {0}</source>
        <translation>Copiar {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/ids.py"/>
        <source>LINK’s or Meta’s name for the message</source>
        <translation>El nombre que LINK o Meta dan al mensaje</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/ids.py"/>
        <source>The refId of the request that was sent before</source>
        <translation>El refId de la solicitud que se envió antes</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/ids.py"/>
        <source>WhatsApp’s name for the message; answers carry it</source>
        <translation>El nombre que WhatsApp da al mensaje; las respuestas lo llevan</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <location filename="../../composer/ui/inbox/page.py"/>
        <source>The account through which this came was removed. Add it again to reply.</source>
        <translation>La cuenta por la que llegó esto se quitó. Añádala de nuevo para responder.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/page.py"/>
        <source>The journal did not answer. Nothing is lost by it.</source>
        <translation>El diario no respondió. No se pierde nada por ello.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/page.py"/>
        <source>The messages could not be read</source>
        <translation>Los mensajes no se pudieron leer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/page.py"/>
        <source>This message has no phone number to which a reply could go.</source>
        <translation>Este mensaje no tiene número de teléfono al que pudiera ir una respuesta.</translation>
    </message>
</context>
<context>
    <name>InstallationPanel</name>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>A thousand messages with their reports take about 3 MB in the journal. A copy of it is made each day. The newest seven stay beside it, fewer where they take more than 1 GB together.</source>
        <translation>Mil mensajes con sus informes ocupan unos 3 MB en el diario. Cada día se hace una copia de él. Las siete más recientes se quedan a su lado; menos si juntas ocupan más de 1 GB.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>All that Composer writes is in this folder, on this computer. Passwords are not in it.</source>
        <translation>Todo lo que Composer escribe está en esta carpeta, en este equipo. Las contraseñas no están en ella.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>Drafts, journal and log</source>
        <translation>Borradores, diario y registro</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>Looking for the keyring…</source>
        <translation>Buscando el llavero…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/panels.py"/>
        <source>Passwords and tokens</source>
        <translation>Contraseñas y tokens</translation>
    </message>
</context>
<context>
    <name>JsonEdit</name>
    <message>
        <location filename="../../composer/ui/forms/json_edit.py"/>
        <source>Not JSON yet. Line {0}, column {1}: {2}</source>
        <translation>Aún no es JSON. Línea {0}, columna {1}: {2}</translation>
    </message>
</context>
<context>
    <name>JsonPane</name>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>Bring it back</source>
        <translation>Recuperarlo</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>Copy the JSON</source>
        <translation>Copiar el JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>Each row fills this in</source>
        <translation>Cada fila rellena esto</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>In LINK’s words</source>
        <translation>En palabras de LINK</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>Line {0}, column {1}: {2} Until it is mended, the message stays as it was.</source>
        <translation>Línea {0}, columna {1}: {2} Hasta que se corrija, el mensaje sigue como estaba.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>Next request</source>
        <translation>Solicitud siguiente</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>Not in the message yet</source>
        <translation>Aún no está en el mensaje</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>Open a file with a message…</source>
        <translation>Abrir un archivo con un mensaje…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>Paste JSON in the message&apos;s place</source>
        <translation>Pegar JSON en lugar del mensaje</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>Previous request</source>
        <translation>Solicitud anterior</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>Request {0} of {1}</source>
        <translation>Solicitud {0} de {1}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>The message was changed meanwhile; your text is kept.</source>
        <translation>El mensaje cambió entretanto; su texto se conserva.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>The request as JSON</source>
        <translation>La solicitud como JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>Tidy: repair and indent the JSON</source>
        <translation>Ordenar: reparar y sangrar el JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>What will be sent</source>
        <translation>Lo que se enviará</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/json_pane.py"/>
        <source>“Formats” has what this account sends, byte for byte.</source>
        <translation>«Formatos» tiene lo que envía esta cuenta, byte por byte.</translation>
    </message>
</context>
<context>
    <name>JsonSide</name>
    <message>
        <location filename="../../composer/ui/inbox/json_side.py"/>
        <source>As it came</source>
        <translation>Tal como llegó</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/json_side.py"/>
        <source>As it was sent</source>
        <translation>Tal como se envió</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/json_side.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/json_side.py"/>
        <source>Copy the text as it came</source>
        <translation>Copiar el texto tal como llegó</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/json_side.py"/>
        <source>The message as JSON</source>
        <translation>El mensaje como JSON</translation>
    </message>
</context>
<context>
    <name>KeepingCard</name>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>Another time</source>
        <translation>Otro plazo</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>Change nothing</source>
        <translation>No cambiar nada</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>Days to keep, from 7 to 3650</source>
        <translation>Días que conservar, de 7 a 3650</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>From before {0}: sent messages {1}, their reports {2}, received messages {3}.</source>
        <translation>De antes de {0}: mensajes enviados {1}, sus informes {2}, mensajes recibidos {3}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>How long messages are kept</source>
        <translation>Cuánto tiempo se conservan los mensajes</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>Keep so long</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>Looking how much that is…</source>
        <translation>Mirando cuánto es…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>Messages that were not sent from here, with their reports: {0}.</source>
        <translation>Mensajes no enviados desde aquí, con sus informes: {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>Nothing is that old yet.</source>
        <translation>Aún no hay nada tan antiguo.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>Of that age, but staying, because they wait, are under way or may have been sent: {0}.</source>
        <translation>De esa antigüedad, pero se quedan porque esperan, están en curso o quizá se enviaron: {0}.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>One year</source>
        <translation>Un año</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>Remove what is older than {0} days?</source>
        <translation>¿Quitar lo que tenga más de {0} días?</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>Removed messages: {0}. Others go by themselves when they are that old.</source>
        <translation>Mensajes quitados: {0}. Los demás se van solos cuando alcanzan esa antigüedad.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>This cannot be undone.</source>
        <translation>Esto no se puede deshacer.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>What is older goes by itself: messages with their reports, what people wrote, and the lists that were sent. Drafts and templates stay, and so does what is under way or may have been sent. The daily copies have it for up to seven days more.</source>
        <translation>Lo más antiguo se va solo: los mensajes con sus informes, lo que escribieron las personas y las listas enviadas. Los borradores y las plantillas se quedan, y también lo que está en curso o quizá se envió. Las copias diarias lo tienen hasta siete días más.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>What is older is being removed, bit by bit. You can go on meanwhile.</source>
        <translation>Lo más antiguo se está quitando poco a poco. Puede seguir mientras tanto.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/keeping_card.py"/>
        <source>days</source>
        <translation>días</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <location filename="../../composer/ui/commands/sheet.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/sheet.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>KindPanel</name>
    <message>
        <location filename="../../composer/ui/compose/kind_panel.py"/>
        <source>Kinds and samples</source>
        <translation>Tipos y ejemplos</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/kind_panel.py"/>
        <source>Nothing found. Try a word such as “button” or “template”.</source>
        <translation>No se encontró nada. Pruebe con una palabra como «botón» o «plantilla».</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/kind_panel.py"/>
        <source>Samples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/kind_panel.py"/>
        <source>Search kinds and samples</source>
        <translation>Buscar tipos y ejemplos</translation>
    </message>
</context>
<context>
    <name>KindPicker</name>
    <message>
        <location filename="../../composer/ui/compose/picker.py"/>
        <source>Choose another kind of message (Ctrl+Shift+K)</source>
        <translation>Elegir otro tipo de mensaje (Ctrl+Mayús+K)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/picker.py"/>
        <source>Kind of message: {0}</source>
        <translation>Tipo de mensaje: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/picker.py"/>
        <source>Unknown kind</source>
        <translation>Tipo desconocido</translation>
    </message>
</context>
<context>
    <name>LanguageMatrix</name>
    <message>
        <location filename="../../composer/ui/templates/use/matrix.py"/>
        <source>Built alike</source>
        <translation>Misma estructura</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/matrix.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/matrix.py"/>
        <source>Compared with the first</source>
        <translation>Comparado con el primero</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/matrix.py"/>
        <source>Enter or a double click in a column writes the message in that language.</source>
        <translation>Intro o un doble clic en una columna escribe el mensaje en ese idioma.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/matrix.py"/>
        <source>The template in all its languages</source>
        <translation>La plantilla en todos sus idiomas</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/matrix.py"/>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/matrix.py"/>
        <source>{0} in all its languages</source>
        <translation>{0} en todos sus idiomas</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/matrix.py"/>
        <source>{0} languages, all built alike: a message that fits one fits all.</source>
        <translation>{0} idiomas, todos con la misma estructura: un mensaje que encaja en uno encaja en todos.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/matrix.py"/>
        <source>{0} languages, of which one is built otherwise than the first.</source>
        <translation>{0} idiomas, uno de ellos con otra estructura que el primero.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/matrix.py"/>
        <source>{0} languages, of which {1} are built otherwise than the first: a message that fits one may not fit these.</source>
        <translation>{0} idiomas, {1} de ellos con otra estructura que el primero: un mensaje que encaja en uno puede no encajar en estos.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <location filename="../../composer/ui/settings/leaving.py"/>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/leaving.py"/>
        <source>Some changes are not saved</source>
        <translation>Algunos cambios no se han guardado</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/leaving.py"/>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/leaving.py"/>
        <source>You changed {0} in Settings. Without saving, these changes are lost.</source>
        <translation>Ha cambiado {0} en Ajustes. Si no guarda, estos cambios se pierden.</translation>
    </message>
</context>
<context>
    <name>LeftoversBox</name>
    <message>
        <location filename="../../composer/ui/forms/leftovers.py"/>
        <source>The form has no field for this: it is not in the specification, or belongs to a choice that is not made. It is kept and sent as it stands here, as JSON.</source>
        <translation>El formulario no tiene ningún campo para esto: no está en la especificación, o corresponde a una opción no elegida. Se conserva y se envía tal como figura aquí, como JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/leftovers.py"/>
        <source>Without a field</source>
        <translation>Sin campo</translation>
    </message>
</context>
<context>
    <name>Length</name>
    <message>
        <location filename="../../composer/ui/forms/times.py"/>
        <source>48 hours, unless said</source>
        <translation>48 horas, salvo que se indique</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/times.py"/>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <location filename="../../composer/ui/templates/library_page.py"/>
        <source>Begin a template</source>
        <translation>Empezar una plantilla</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/library_page.py"/>
        <source>Bring one in</source>
        <translation>Importar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/library_page.py"/>
        <source>Choose one to see how it looks, what its account says of it, and what can be done.</source>
        <translation>Elija una para ver cómo queda, qué dice de ella su cuenta y qué se puede hacer.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/library_page.py"/>
        <source>Drop it to bring it into the library</source>
        <translation>Suéltelo para añadirlo a la biblioteca</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/library_page.py"/>
        <source>No template chosen</source>
        <translation>Ninguna plantilla elegida</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/library_page.py"/>
        <source>No template yet</source>
        <translation>Aún no hay plantillas</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/library_page.py"/>
        <source>Templates begin conversations: Meta reviews them once, then they can be sent to anybody. Begin one here, or paste or drop JSON: a definition, an answer of Meta’s API, a message with a template.</source>
        <translation>Las plantillas inician conversaciones: Meta las revisa una vez y después se pueden enviar a cualquiera. Empiece una aquí, o pegue o suelte JSON: una definición, una respuesta de la API de Meta, un mensaje con una plantilla.</translation>
    </message>
</context>
<context>
    <name>ListChip</name>
    <message>
        <location filename="../../composer/ui/lists/chip.py"/>
        <source>Look at the rows, and send</source>
        <translation>Ver las filas y enviar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/chip.py"/>
        <source>Next row</source>
        <translation>Fila siguiente</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/chip.py"/>
        <source>Pasted rows</source>
        <translation>Filas pegadas</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/chip.py"/>
        <source>Previous row</source>
        <translation>Fila anterior</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/chip.py"/>
        <source>Remove the list</source>
        <translation>Quitar la lista</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/chip.py"/>
        <source>Shown: row {0}</source>
        <translation>Se muestra: fila {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/chip.py"/>
        <source>To the list {0}</source>
        <translation>A la lista {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/chip.py"/>
        <source>{0}: 1 row</source>
        <translation>{0}: 1 fila</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/chip.py"/>
        <source>{0}: {1} rows</source>
        <translation>{0}: {1} filas</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>1 template</source>
        <translation>1 plantilla</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>Begin a template (Ctrl+N)</source>
        <translation>Empezar una plantilla (Ctrl+N)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>Bring in</source>
        <translation>Importar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>Fetch from an account by id…</source>
        <translation>Descargar de una cuenta por ID…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>Fetch what the accounts have of the templates that are shown (F5)</source>
        <translation>Descargar lo que las cuentas tienen de las plantillas que se muestran (F5)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>No template matches</source>
        <translation>Ninguna plantilla coincide</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>Open JSON files…</source>
        <translation>Abrir archivos JSON…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>Open a folder of JSON files…</source>
        <translation>Abrir una carpeta de archivos JSON…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>Paste JSON (Ctrl+V)</source>
        <translation>Pegar JSON (Ctrl+V)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/list_pane.py"/>
        <source>Search conversations</source>
        <translation>Buscar conversaciones</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>Search for less, or show all templates.</source>
        <translation>Busque con menos palabras, o muestre todas las plantillas.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/list_pane.py"/>
        <source>Search numbers and messages</source>
        <translation>Buscar números y mensajes</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>Show all templates</source>
        <translation>Mostrar todas las plantillas</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>{0} templates</source>
        <translation>{0} plantillas</translation>
    </message>
</context>
<context>
    <name>ListSending</name>
    <message>
        <location filename="../../composer/list_sending.py"/>
        <source>Pasted rows</source>
        <translation>Filas pegadas</translation>
    </message>
    <message>
        <location filename="../../composer/list_sending.py"/>
        <source>Send it again</source>
        <translation>Enviar otra vez</translation>
    </message>
    <message>
        <location filename="../../composer/list_sending.py"/>
        <source>The result is in “{0}”.</source>
        <translation>El resultado está en «{0}».</translation>
    </message>
    <message>
        <location filename="../../composer/list_sending.py"/>
        <source>What became of each row can be saved below, now and later.</source>
        <translation>Qué fue de cada fila se puede guardar abajo, ahora y más tarde.</translation>
    </message>
    <message>
        <location filename="../../composer/list_sending.py"/>
        <source>“{0}” is on its way to 1 recipient.</source>
        <translation>«{0}» está en camino a 1 destinatario.</translation>
    </message>
    <message>
        <location filename="../../composer/list_sending.py"/>
        <source>“{0}” is on its way to {1} recipients.</source>
        <translation>«{0}» está en camino a {1} destinatarios.</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <location filename="../../composer/ui/forms/marks.py"/>
        <source>Bold: *text* (Ctrl+B)</source>
        <translation>Negrita: *texto* (Ctrl+B)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/marks.py"/>
        <source>Code: `text`</source>
        <translation>Código: `texto`</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/marks.py"/>
        <source>Italic: _text_ (Ctrl+I)</source>
        <translation>Cursiva: _texto_ (Ctrl+I)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/marks.py"/>
        <source>Put a gap here, which each message fills: {{1}}</source>
        <translation>Poner aquí una variable, que cada mensaje rellena: {{1}}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/marks.py"/>
        <source>Strike-through: ~text~</source>
        <translation>Tachado: ~texto~</translation>
    </message>
</context>
<context>
    <name>MessageForm</name>
    <message>
        <location filename="../../composer/ui/compose/message_form.py"/>
        <source>Add another message to the request</source>
        <translation>Añadir otro mensaje a la solicitud</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/message_form.py"/>
        <source>No form knows this type of message. Every key of it is here, as JSON.</source>
        <translation>Ningún formulario conoce este tipo de mensaje. Aquí están todas sus claves, como JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/message_form.py"/>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Rehacer (Ctrl+Mayús+Z)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/message_form.py"/>
        <source>Undo (Ctrl+Z)</source>
        <translation>Deshacer (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>MessagesTable</name>
    <message>
        <location filename="../../composer/ui/deliveries/table.py"/>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/table.py"/>
        <source>Messages that came while the list held still for you</source>
        <translation>Mensajes que llegaron mientras la lista esperaba por usted</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/table.py"/>
        <source>{0} new</source>
        <translation>{0} nuevos</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <location filename="../../composer/ui/forms/times.py"/>
        <source>Choose a moment</source>
        <translation>Elegir un momento</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/times.py"/>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/times.py"/>
        <source>Date and time…</source>
        <translation>Fecha y hora…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/times.py"/>
        <source>In 1 hour</source>
        <translation>En 1 hora</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/times.py"/>
        <source>In 24 hours</source>
        <translation>En 24 horas</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/times.py"/>
        <source>In 4 hours</source>
        <translation>En 4 horas</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/times.py"/>
        <source>In 7 days</source>
        <translation>En 7 días</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <location filename="../../composer/ui/templates/notice.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>NoticesPanel</name>
    <message>
        <location filename="../../composer/ui/settings/notices_panel.py"/>
        <source>Messages that do not arrive</source>
        <translation>Mensajes que no llegan</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/notices_panel.py"/>
        <source>Tell me when something that I sent fails</source>
        <translation>Avisarme cuando falle algo que envié</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/notices_panel.py"/>
        <source>While Composer is not in front, your desktop tells you if a message that you sent in the last 24 hours fails, is refused, or gets no report in time. There is at most one notice a minute. It says to whom and why, never what the message says; a click on it opens Deliveries.</source>
        <translation>Mientras Composer no está delante, su escritorio le avisa si un mensaje que envió en las últimas 24 horas falla, se rechaza o no recibe informe a tiempo. Como máximo hay un aviso por minuto. Dice a quién y por qué, nunca lo que dice el mensaje; un clic en él abre Entregas.</translation>
    </message>
</context>
<context>
    <name>Pairs</name>
    <message>
        <location filename="../../composer/ui/forms/lists.py"/>
        <source>Add a key and value</source>
        <translation>Añadir una clave y un valor</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/lists.py"/>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/lists.py"/>
        <source>Remove this pair</source>
        <translation>Quitar este par</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/lists.py"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../../composer/ui/commands/palette.py"/>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/palette.py"/>
        <source>Nothing is called “{0}”. Try another word for it.</source>
        <translation>Nada se llama «{0}». Pruebe con otra palabra.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/palette.py"/>
        <source>Search commands</source>
        <translation>Buscar comandos</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/palette.py"/>
        <source>What would you like to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/palette.py"/>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/palette.py"/>
        <source>close</source>
        <translation>cerrar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/commands/palette.py"/>
        <source>do it</source>
        <translation>ejecutar</translation>
    </message>
</context>
<context>
    <name>PhoneScene</name>
    <message>
        <location filename="../../composer/ui/preview/scene.py"/>
        <source>Phone preview</source>
        <translation>Vista previa del teléfono</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/scene.py"/>
        <source>The person answered: {0}</source>
        <translation>La persona respondió: {0}</translation>
    </message>
</context>
<context>
    <name>PhoneSide</name>
    <message>
        <location filename="../../composer/ui/templates/designer/phone_side.py"/>
        <source>Taps are only tried here: nothing is sent to the Inbox.</source>
        <translation>Aquí los toques son solo una prueba: no se envía nada a Recibidos.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/phone_side.py"/>
        <source>What the phone shows</source>
        <translation>Lo que muestra el teléfono</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/phone_side.py"/>
        <source>With gaps</source>
        <translation>Con variables</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/phone_side.py"/>
        <source>With samples</source>
        <translation>Con ejemplos</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <location filename="../../composer/ui/compose/problems.py"/>
        <source>Nothing to fix. The message is as the specification asks.</source>
        <translation>No hay nada que corregir. El mensaje es como lo pide la especificación.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/problems.py"/>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <location filename="../../composer/ui/templates/progress.py"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <location filename="../../composer/ui/widgets/rail_button.py"/>
        <source>{0}, {1} unread</source>
        <translation>{0}, {1} sin leer</translation>
    </message>
</context>
<context>
    <name>RawPane</name>
    <message>
        <location filename="../../composer/ui/deliveries/raw.py"/>
        <source>Copy the text as it was sent</source>
        <translation>Copiar el texto tal como se envió</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/raw.py"/>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/raw.py"/>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/raw.py"/>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>ReadNote</name>
    <message>
        <location filename="../../composer/ui/compose/read_note.py"/>
        <source>1 repair: {1}</source>
        <translation>1 reparación: {1}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/read_note.py"/>
        <source>Close this note</source>
        <translation>Cerrar esta nota</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/read_note.py"/>
        <source>Reading “{0}”…</source>
        <translation>Leyendo «{0}»…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/read_note.py"/>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/read_note.py"/>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/read_note.py"/>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/read_note.py"/>
        <source>The text was not quite JSON.</source>
        <translation>El texto no era del todo JSON.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/read_note.py"/>
        <source>{0} Nothing was changed.</source>
        <translation>{0} No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/read_note.py"/>
        <source>{0} repairs: {1} …</source>
        <translation>{0} reparaciones: {1} …</translation>
    </message>
</context>
<context>
    <name>RecipientList</name>
    <message>
        <location filename="../../composer/ui/compose/recipient_list.py"/>
        <source>Find a number or a name</source>
        <translation>Buscar un número o un nombre</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/recipient_list.py"/>
        <source>Find a recipient</source>
        <translation>Buscar un destinatario</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/recipient_list.py"/>
        <source>Recipients</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/recipient_list.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/recipient_list.py"/>
        <source>Remove all</source>
        <translation>Quitar todo</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/recipient_list.py"/>
        <source>Remove the chosen recipients</source>
        <translation>Quitar los destinatarios elegidos</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/recipient_list.py"/>
        <source>{0} of {1} recipients</source>
        <translation>{0} de {1} destinatarios</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/recipient_list.py"/>
        <source>{0} recipients</source>
        <translation>{0} destinatarios</translation>
    </message>
</context>
<context>
    <name>Recipients</name>
    <message>
        <location filename="../../composer/ui/compose/recipients.py"/>
        <source>Add a number, +46701234567</source>
        <translation>Añadir un número, +46701234567</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/recipients.py"/>
        <source>All {0}, to look through</source>
        <translation>Los {0}, para repasarlos</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/recipients.py"/>
        <source>Remove all</source>
        <translation>Quitar todo</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/recipients.py"/>
        <source>Remove all recipients. Undo (Ctrl+Z) brings them back.</source>
        <translation>Quitar todos los destinatarios. Deshacer (Ctrl+Z) los recupera.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/recipients.py"/>
        <source>Remove {0}</source>
        <translation>Quitar {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/recipients.py"/>
        <source>To: add a recipient&apos;s number</source>
        <translation>Para: añadir el número de un destinatario</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/recipients.py"/>
        <source>and {0} more</source>
        <translation>y {0} más</translation>
    </message>
</context>
<context>
    <name>Refreshing</name>
    <message>
        <location filename="../../composer/ui/templates/refreshing.py"/>
        <source>1 template is no longer at its account.</source>
        <translation>1 plantilla ya no está en su cuenta.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/refreshing.py"/>
        <source>Fetching {0} of {1}</source>
        <translation>Descargando {0} de {1}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/refreshing.py"/>
        <source>No account has any of these templates: nothing was fetched.</source>
        <translation>Ninguna cuenta tiene ninguna de estas plantillas: no se descargó nada.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/refreshing.py"/>
        <source>Stopped. What was read stays.</source>
        <translation>Detenido. Lo que se leyó se conserva.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/refreshing.py"/>
        <source>{0} templates are no longer at their account.</source>
        <translation>{0} plantillas ya no están en su cuenta.</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <location filename="../../composer/ui/settings/removal.py"/>
        <source>Its password and token are removed from the keyring. What was sent stays in Deliveries; what still waits is held.</source>
        <translation>Su contraseña y su token se quitan del llavero. Lo enviado se queda en Entregas; lo que aún espera queda detenido.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/removal.py"/>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/removal.py"/>
        <source>Remove account</source>
        <translation>Quitar la cuenta</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/removal.py"/>
        <source>Remove this account…</source>
        <translation>Quitar esta cuenta…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/removal.py"/>
        <source>Remove “{0}”?</source>
        <translation>¿Quitar «{0}»?</translation>
    </message>
</context>
<context>
    <name>ReplyBox</name>
    <message>
        <location filename="../../composer/ui/inbox/reply.py"/>
        <source>From {0} · {1}</source>
        <translation>De {0} · {1}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/reply.py"/>
        <source>Open in Compose, to send something else than text</source>
        <translation>Abrir en Redactar, para enviar algo que no sea texto</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/reply.py"/>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/reply.py"/>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/reply.py"/>
        <source>Send (Ctrl+Enter)</source>
        <translation>Enviar (Ctrl+Intro)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/reply.py"/>
        <source>The sandbox delivers your reply all the same.</source>
        <translation>El sandbox entrega su respuesta de todos modos.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/reply.py"/>
        <source>Use a template</source>
        <translation>Usar una plantilla</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/reply.py"/>
        <source>Write a reply…</source>
        <translation>Escriba una respuesta…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/reply.py"/>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <location filename="../../composer/ui/lists/table.py"/>
        <source>All {0}</source>
        <translation>Todas {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/table.py"/>
        <source>F2 mends a cell, the space bar leaves rows out or lets them in again.</source>
        <translation>F2 corrige una celda; la barra espaciadora omite filas o las vuelve a incluir.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/table.py"/>
        <source>Left out {0}</source>
        <translation>Omitidas {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/table.py"/>
        <source>Rows to show</source>
        <translation>Filas que mostrar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/table.py"/>
        <source>The rows of the list</source>
        <translation>Las filas de la lista</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/table.py"/>
        <source>Warnings {0}</source>
        <translation>Advertencias {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/table.py"/>
        <source>Will be sent {0}</source>
        <translation>Se enviarán {0}</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <location filename="../../composer/ui/lists/model.py"/>
        <source>Check</source>
        <translation>Control</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/model.py"/>
        <source>Goes to</source>
        <translation>Va a</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/model.py"/>
        <source>Left out by you</source>
        <translation>Omitida por usted</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/model.py"/>
        <source>Not checked yet</source>
        <translation>Aún sin comprobar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/model.py"/>
        <source>Ready</source>
        <translation>Preparada</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/model.py"/>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <location filename="../../composer/running.py"/>
        <source>The draft was replaced. Undo (Ctrl+Z) brings the old one back.</source>
        <translation>El borrador se reemplazó. Deshacer (Ctrl+Z) recupera el anterior.</translation>
    </message>
</context>
<context>
    <name>SandboxPanel</name>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>1,000 times faster</source>
        <translation>1000 veces más rápido</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>10 times faster</source>
        <translation>10 veces más rápido</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>100 times faster</source>
        <translation>100 veces más rápido</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>A message is read after five seconds. One that is held back is reported after 15 minutes, because LINK goes on trying that long.</source>
        <translation>Un mensaje se lee a los cinco segundos. De uno retenido se informa a los 15 minutos, porque LINK lo sigue intentando ese tiempo.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>A message is read at once. One that is held back is reported after a second instead of 15 minutes.</source>
        <translation>Un mensaje se lee de inmediato. De uno retenido se informa al cabo de un segundo en lugar de 15 minutos.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>A message is read at once. One that is held back is reported after nine seconds instead of 15 minutes.</source>
        <translation>Un mensaje se lee de inmediato. De uno retenido se informa al cabo de nueve segundos en lugar de 15 minutos.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>A message is read within a second. One that is held back is reported after a minute and a half instead of 15 minutes.</source>
        <translation>Un mensaje se lee en menos de un segundo. De uno retenido se informa al cabo de un minuto y medio en lugar de 15 minutos.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>As at LINK</source>
        <translation>Como en LINK</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>Test recipients</source>
        <translation>Destinatarios de prueba</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>The sandbox behaves like LINK, on this computer: it checks requests strictly and sends delivery reports. Nothing ever leaves your machine. Who gets a message decides what happens to it:</source>
        <translation>El sandbox se comporta como LINK, en este equipo: comprueba las solicitudes de forma estricta y envía informes de entrega. Nada sale nunca de su ordenador. Quién recibe un mensaje decide qué le ocurre:</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>Time in the sandbox</source>
        <translation>Tiempo en el sandbox</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>What happens to a message</source>
        <translation>Qué le ocurre a un mensaje</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>Write to {0}</source>
        <translation>Escribir a {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/sandbox_panel.py"/>
        <source>{0} This counts for what waits already, too.</source>
        <translation>{0} Esto vale también para lo que ya espera.</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <location filename="../../composer/ui/settings/secret_field.py"/>
        <source>Kept for this session only: it is gone when Composer is closed.</source>
        <translation>Se conserva solo en esta sesión: desaparece al cerrar Composer.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/secret_field.py"/>
        <source>Stored. Type to replace it.</source>
        <translation>Guardado. Escriba para sustituirlo.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/secret_field.py"/>
        <source>{0}, required</source>
        <translation>{0}, campo obligatorio</translation>
    </message>
</context>
<context>
    <name>SendBar</name>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>1 request</source>
        <translation>1 solicitud</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>Add a test recipient</source>
        <translation>Añadir destinatario de prueba</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>Check and send…</source>
        <translation>Comprobar y enviar…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>Each message can be followed even when an answer was lost.</source>
        <translation>Cada mensaje se puede seguir aunque se pierda una respuesta.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>Fewer requests; a lost answer then leaves all of them uncertain.</source>
        <translation>Menos solicitudes; una respuesta perdida los deja entonces a todos en duda.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>From: the number that the message comes from</source>
        <translation>De: el número del que sale el mensaje</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>One request for all recipients</source>
        <translation>Una solicitud para todos los destinatarios</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>One request for each recipient</source>
        <translation>Una solicitud por destinatario</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>Pause sending with this account</source>
        <translation>Pausar el envío con esta cuenta</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>Send (Ctrl+Enter)</source>
        <translation>Enviar (Ctrl+Intro)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>Send to a list… (Ctrl+L)</source>
        <translation>Enviar a una lista… (Ctrl+L)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>What waits stays here until you resume it.</source>
        <translation>Lo que espera se queda aquí hasta que lo reanude.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>{0} requests</source>
        <translation>{0} solicitudes</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/send_bar.py"/>
        <source>{0}; how they are made</source>
        <translation>{0}; cómo se crean</translation>
    </message>
</context>
<context>
    <name>SendStrip</name>
    <message>
        <location filename="../../composer/ui/compose/strip.py"/>
        <source>Cancel what has not left yet</source>
        <translation>Cancelar lo que aún no ha salido</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/strip.py"/>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/strip.py"/>
        <source>Show in Deliveries</source>
        <translation>Mostrar en Entregas</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/strip.py"/>
        <source>Stop sending</source>
        <translation>Detener el envío</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/strip.py"/>
        <source>{0} messages</source>
        <translation>{0} mensajes</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <location filename="../../composer/sending.py"/>
        <source>1 message has not left yet. Cancelled, it stays unsent.</source>
        <translation>1 mensaje aún no ha salido. Si se cancela, queda sin enviar.</translation>
    </message>
    <message>
        <location filename="../../composer/sending.py"/>
        <source>Cancel what has not left</source>
        <translation>Cancelar lo que no ha salido</translation>
    </message>
    <message>
        <location filename="../../composer/sending.py"/>
        <source>Send it again</source>
        <translation>Enviar otra vez</translation>
    </message>
    <message>
        <location filename="../../composer/sending.py"/>
        <source>To {0} recipients</source>
        <translation>A {0} destinatarios</translation>
    </message>
    <message>
        <location filename="../../composer/sending.py"/>
        <source>{0} messages have not left yet. Cancelled, they stay unsent.</source>
        <translation>{0} mensajes aún no han salido. Si se cancelan, quedan sin enviar.</translation>
    </message>
    <message>
        <location filename="../../composer/sending.py"/>
        <source>{0}; next try {1}</source>
        <translation>{0}; próximo intento {1}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <location filename="../../composer/ui/settings/page.py"/>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/page.py"/>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/page.py"/>
        <source>Composer</source>
        <translation>Composer</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/page.py"/>
        <source>Data and secrets</source>
        <translation>Datos y secretos</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/page.py"/>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/page.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../../composer/ui/settings/page.py"/>
        <source>not saved yet</source>
        <translation>aún sin guardar</translation>
    </message>
</context>
<context>
    <name>SeveralDeeds</name>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>Delete it there</source>
        <translation>Eliminar allí</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>Delete them there</source>
        <translation>Eliminarlas allí</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>Deleted there ({0})</source>
        <translation>Eliminadas allí ({0})</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>Deleting {0} of {1}</source>
        <translation>Eliminando {0} de {1}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>Fetched ({0})</source>
        <translation>Descargadas ({0})</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>Fetching {0} of {1}</source>
        <translation>Descargando {0} de {1}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>Looking through {0} of {1}</source>
        <translation>Revisando {0} de {1}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>No account has any of these templates.</source>
        <translation>Ninguna cuenta tiene ninguna de estas plantillas.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>None of these can be submitted now; the list says why.</source>
        <translation>Ninguna se puede enviar ahora a revisión; la lista dice por qué.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>Something is still under way. One thing at a time.</source>
        <translation>Aún hay algo en curso. Una cosa cada vez.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>Stopping after this one…</source>
        <translation>Se detendrá después de esta…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>Submit {0}</source>
        <translation>Enviar {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>Submitted ({0})</source>
        <translation>Enviadas a revisión ({0})</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/deeds.py"/>
        <source>Submitting {0} of {1}</source>
        <translation>Enviando a revisión {0} de {1}</translation>
    </message>
</context>
<context>
    <name>SeveralMessages</name>
    <message>
        <location filename="../../composer/ui/compose/several.py"/>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/several.py"/>
        <source>Remove this message from the request</source>
        <translation>Quitar este mensaje de la solicitud</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/several.py"/>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
</context>
<context>
    <name>SeveralPane</name>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>And {0} more</source>
        <translation>Y {0} más</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Compare the two</source>
        <translation>Comparar las dos</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Copy as JSON (Ctrl+C)</source>
        <translation>Copiar como JSON (Ctrl+C)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Delete at their accounts…</source>
        <translation>Eliminar de sus cuentas…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Did not leave ({0})</source>
        <translation>No salieron ({0})</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Export as JSON…</source>
        <translation>Exportar como JSON…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Fetch again</source>
        <translation>Descargar de nuevo</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Left out ({0})</source>
        <translation>Omitidas ({0})</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>May have arrived ({0})</source>
        <translation>Pueden haber llegado ({0})</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Not tried ({0})</source>
        <translation>No intentadas ({0})</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Nothing to submit: their account has them so ({0})</source>
        <translation>Nada que enviar a revisión: sus cuentas las tienen así ({0})</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Refused ({0})</source>
        <translation>Rechazadas ({0})</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Remove from the library (Delete)</source>
        <translation>Quitar de la biblioteca (Supr)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Select those that are left</source>
        <translation>Seleccionar las que quedan</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>Submit…</source>
        <translation>A revisión…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>To be submitted ({0})</source>
        <translation>Para enviar a revisión ({0})</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>To be submitted, with something to think of ({0})</source>
        <translation>Para enviar a revisión, con algo que considerar ({0})</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>What is selected, and what became of each</source>
        <translation>Lo seleccionado y qué fue de cada una</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>{0} at an account</source>
        <translation>{0} en una cuenta</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>{0} changed here and not submitted</source>
        <translation>{0} cambiadas aquí y no enviadas a revisión</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>{0} here alone</source>
        <translation>{0} solo aquí</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/several/pane.py"/>
        <source>{0} templates are selected</source>
        <translation>{0} plantillas seleccionadas</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>All {0} rows will be sent.</source>
        <translation>Se enviarán las {0} filas.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Back to the message (Escape)</source>
        <translation>Volver al mensaje (Esc)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Bring one file at a time.</source>
        <translation>Añada los archivos de uno en uno.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Checking: {0} of {1} rows</source>
        <translation>Comprobando: {0} de {1} filas</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Drop it to send to this list</source>
        <translation>Suéltelo para enviar a esta lista</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>How many rows are checked</source>
        <translation>Cuántas filas están comprobadas</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Listas (*.csv *.tsv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Open a list</source>
        <translation>Abrir una lista</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Paste rows</source>
        <translation>Pegar filas</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Pasted rows</source>
        <translation>Filas pegadas</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Reading “{0}”…</source>
        <translation>Leyendo «{0}»…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Remove the list</source>
        <translation>Quitar la lista</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Save the result</source>
        <translation>Guardar el resultado</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Send to 1 recipient</source>
        <translation>Enviar a 1 destinatario</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Send to a list</source>
        <translation>Enviar a una lista</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>Send to {0} recipients</source>
        <translation>Enviar a {0} destinatarios</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>The clipboard holds no rows. Copy them in your spreadsheet first.</source>
        <translation>El portapapeles no contiene filas. Cópielas antes en su hoja de cálculo.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>list</source>
        <translation>lista</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>{0} of {1} rows will be sent, one is left out.</source>
        <translation>Se enviarán {0} de {1} filas; una se omite.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>{0} of {1} rows will be sent, {2} are left out.</source>
        <translation>Se enviarán {0} de {1} filas; {2} se omiten.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/sheet.py"/>
        <source>{0} result.csv</source>
        <translation>{0} resultado.csv</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <location filename="../../composer/ui/preview/stage.py"/>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/stage.py"/>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/stage.py"/>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/stage.py"/>
        <source>Show it in the dark look</source>
        <translation>Mostrarlo con aspecto oscuro</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/stage.py"/>
        <source>Show it in the light look</source>
        <translation>Mostrarlo con aspecto claro</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/stage.py"/>
        <source>What WhatsApp on a computer shows of it</source>
        <translation>Lo que WhatsApp muestra en un ordenador</translation>
    </message>
</context>
<context>
    <name>Stamp</name>
    <message>
        <location filename="../../composer/ui/forms/instants.py"/>
        <source>Write it in milliseconds</source>
        <translation>Escribirlo en milisegundos</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <location filename="../../composer/ui/lists/start.py"/>
        <source>A list is a CSV file or rows copied out of a spreadsheet: a row for each recipient, with the phone number in one column. The other columns are for what differs: {{name}} in the message becomes what stands in the column “name”.</source>
        <translation>Una lista es un archivo CSV o filas copiadas de una hoja de cálculo: una fila por destinatario, con el número de teléfono en una columna. Las demás columnas son para lo que varía: {{name}} en el mensaje se convierte en lo que hay en la columna «name».</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/start.py"/>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/start.py"/>
        <source>Lists that were sent</source>
        <translation>Listas enviadas</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/start.py"/>
        <source>Paste rows</source>
        <translation>Pegar filas</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/start.py"/>
        <source>Pasted rows</source>
        <translation>Filas pegadas</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/start.py"/>
        <source>Rows that were copied in a spreadsheet (Ctrl+V)</source>
        <translation>Filas copiadas en una hoja de cálculo (Ctrl+V)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/start.py"/>
        <source>Save the result of {0} as CSV</source>
        <translation>Guardar el resultado de {0} como CSV</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/start.py"/>
        <source>Save the result…</source>
        <translation>Guardar el resultado…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/start.py"/>
        <source>Send this message to a list</source>
        <translation>Enviar este mensaje a una lista</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/start.py"/>
        <source>You see every row before anything is sent. Drop a file anywhere here.</source>
        <translation>Verá todas las filas antes de que se envíe nada. Suelte un archivo en cualquier lugar de aquí.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/start.py"/>
        <source>{0} of {1} rows sent, {2}</source>
        <translation>{0} de {1} filas enviadas, {2}</translation>
    </message>
</context>
<context>
    <name>StartStrip</name>
    <message>
        <location filename="../../composer/ui/templates/designer/starts.py"/>
        <source>A whole template to write over. Or write your own into the fields below.</source>
        <translation>Una plantilla completa para adaptar. O escriba la suya en los campos de abajo.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/starts.py"/>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/designer/starts.py"/>
        <source>Start from: {0}</source>
        <translation>Partir de: {0}</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <location filename="../../composer/ui/status_line.py"/>
        <source>1 needs you</source>
        <translation>1 por resolver</translation>
    </message>
    <message>
        <location filename="../../composer/ui/status_line.py"/>
        <source>The sandbox is starting…</source>
        <translation>El sandbox se está iniciando…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/status_line.py"/>
        <source>This account has no relay, so delivery reports do not come back.</source>
        <translation>Esta cuenta no tiene relay, así que no vuelven informes de entrega.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/status_line.py"/>
        <source>{0} need you</source>
        <translation>{0} por resolver</translation>
    </message>
    <message>
        <location filename="../../composer/ui/status_line.py"/>
        <source>{0} paused</source>
        <translation>{0} en pausa</translation>
    </message>
    <message>
        <location filename="../../composer/ui/status_line.py"/>
        <source>{0} waiting to be sent</source>
        <translation>{0} por enviar</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>A type of message that cannot be shown here</source>
        <translation>Un tipo de mensaje que no se puede mostrar aquí</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>Leave it out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>Let it in</source>
        <translation>Incluir</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>Next problem</source>
        <translation>Problema siguiente</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>Next row (Alt+Right)</source>
        <translation>Fila siguiente (Alt+Derecha)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>Previous row (Alt+Left)</source>
        <translation>Fila anterior (Alt+Izquierda)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>Row {0} of {1}</source>
        <translation>Fila {0} de {1}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>Send a test…</source>
        <translation>Enviar una prueba…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>Send this row’s message to a test recipient, and to nobody else</source>
        <translation>Enviar el mensaje de esta fila a un destinatario de prueba y a nadie más</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>Taps are only tried here: nothing is sent to the Inbox.</source>
        <translation>Aquí los toques son solo una prueba: no se envía nada a Recibidos.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>The request of this row as JSON</source>
        <translation>La solicitud de esta fila como JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>The row as phone or JSON</source>
        <translation>La fila como teléfono o JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>To nobody</source>
        <translation>A nadie</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/stepper.py"/>
        <source>To {0}</source>
        <translation>A {0}</translation>
    </message>
</context>
<context>
    <name>SubmitPanel</name>
    <message>
        <location filename="../../composer/ui/templates/submit_panel.py"/>
        <source>Another account has this template; this one gets a copy. </source>
        <translation>Otra cuenta tiene esta plantilla; esta recibe una copia. </translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/submit_panel.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/submit_panel.py"/>
        <source>From the number {0}. Meta reviews it; after that it can be sent.</source>
        <translation>Desde el número {0}. Meta la revisa; después se puede enviar.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/submit_panel.py"/>
        <source>In the sandbox a name with “reject”, “pause”, “disable” or “pending” in it brings that about.</source>
        <translation>En el sandbox, un nombre que contenga «reject», «pause», «disable» o «pending» provoca precisamente eso.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/submit_panel.py"/>
        <source>Open in the designer</source>
        <translation>Abrir en el diseñador</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/submit_panel.py"/>
        <source>Submit</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/submit_panel.py"/>
        <source>Submit anyway</source>
        <translation>Enviar igualmente</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/submit_panel.py"/>
        <source>Submit the changes to “{0}” in {1} to the account “{2}”?</source>
        <translation>¿Enviar los cambios de «{0}» en {1} a revisión en la cuenta «{2}»?</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/submit_panel.py"/>
        <source>Submit “{0}” in {1} to the account “{2}”?</source>
        <translation>¿Enviar «{0}» en {1} a revisión en la cuenta «{2}»?</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/submit_panel.py"/>
        <source>To the WhatsApp Business Account {0}. Meta reviews it; after that all of its numbers can send it.</source>
        <translation>A la cuenta de WhatsApp Business {0}. Meta la revisa; después la pueden enviar todos sus números.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/submit_panel.py"/>
        <source>What stands against it</source>
        <translation>Lo que hay en contra</translation>
    </message>
</context>
<context>
    <name>SupportButton</name>
    <message>
        <location filename="../../composer/ui/deliveries/support_button.py"/>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/support_button.py"/>
        <source>Copies ids, times, codes and descriptions. Never the text, never a password; phone numbers but for three digits are hidden.</source>
        <translation>Copia los ID, las horas, los códigos y las descripciones. Nunca el texto, nunca una contraseña; los números de teléfono se ocultan salvo tres cifras.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/support_button.py"/>
        <source>Copy for support</source>
        <translation>Copiar para soporte</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/support_button.py"/>
        <source>Copy with full numbers</source>
        <translation>Copiar con números completos</translation>
    </message>
    <message>
        <location filename="../../composer/ui/deliveries/support_button.py"/>
        <source>More ways to copy</source>
        <translation>Más formas de copiar</translation>
    </message>
</context>
<context>
    <name>TemplateBar</name>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>All languages</source>
        <translation>Todos los idiomas</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>Ask for what it needs</source>
        <translation>Preguntar lo que necesita</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>Choose a template…</source>
        <translation>Elegir una plantilla…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>Choose another…</source>
        <translation>Elegir otra…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>Choose one from the library, and the form asks for exactly what it needs.</source>
        <translation>Elija una de la biblioteca, y el formulario pedirá exactamente lo que necesita.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>Fill in by the template</source>
        <translation>Rellenar según la plantilla</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>Fill in freely</source>
        <translation>Rellenar libremente</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>It is filled in freely. It is checked by its definition all the same.</source>
        <translation>Se rellena libremente. De todos modos se comprueba con su definición.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>It is not in the library in {0}, so what it needs is not known here: fill in the form freely, or choose another.</source>
        <translation>No está en la biblioteca en {0}, así que aquí no se sabe qué necesita: rellene el formulario libremente, o elija otra.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>Language: {0}</source>
        <translation>Idioma: {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>Make a definition of it</source>
        <translation>Crear una definición</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>Open Templates</source>
        <translation>Abrir Plantillas</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>The message has no place yet for all that this template asks for.</source>
        <translation>El mensaje aún no tiene lugar para todo lo que pide esta plantilla.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>The template of this message</source>
        <translation>La plantilla de este mensaje</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>There are no templates in the library yet. Make or fetch one in Templates, or fill in this form freely.</source>
        <translation>Aún no hay plantillas en la biblioteca. Cree o descargue una en Plantillas, o rellene este formulario libremente.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/bar.py"/>
        <source>Which template?</source>
        <translation>¿Qué plantilla?</translation>
    </message>
</context>
<context>
    <name>TemplateList</name>
    <message>
        <location filename="../../composer/ui/templates/list_pane.py"/>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
</context>
<context>
    <name>TemplatePanel</name>
    <message>
        <location filename="../../composer/ui/templates/use/panel.py"/>
        <source>Nothing found. Try another word of the template.</source>
        <translation>No se encontró nada. Pruebe con otra palabra de la plantilla.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/panel.py"/>
        <source>Search names and words of templates</source>
        <translation>Buscar nombres y palabras de plantillas</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/panel.py"/>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/panel.py"/>
        <source>There are no templates in the library yet.</source>
        <translation>Aún no hay plantillas en la biblioteca.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/panel.py"/>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <location filename="../../composer/ui/templates/use/panel.py"/>
        <source>{0} more. Write a word of the one that you mean.</source>
        <translation>{0} más. Escriba una palabra de la que busca.</translation>
    </message>
</context>
<context>
    <name>TemplatesPlace</name>
    <message>
        <location filename="../../composer/ui/templates/place.py"/>
        <source>Submit…</source>
        <translation>A revisión…</translation>
    </message>
</context>
<context>
    <name>ThreadPane</name>
    <message>
        <location filename="../../composer/ui/inbox/thread_pane.py"/>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/thread_pane.py"/>
        <source>Copy text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/thread_pane.py"/>
        <source>Open in the browser…</source>
        <translation>Abrir en el navegador…</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/thread_pane.py"/>
        <source>The message that this answers is not in this conversation’s loaded part.</source>
        <translation>El mensaje al que responde no está en la parte cargada de esta conversación.</translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message>
        <location filename="../../composer/ui/inbox/thread_view.py"/>
        <source>Messages of the conversation</source>
        <translation>Mensajes de la conversación</translation>
    </message>
</context>
<context>
    <name>Touching</name>
    <message>
        <location filename="../../composer/ui/preview/touching.py"/>
        <source>Choose a recipient, and it can be sent to the Inbox from there.</source>
        <translation>Elija un destinatario y podrá enviarse a Recibidos desde allí.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/preview/touching.py"/>
        <source>“{0}” is a real account, so nothing is sent. With the sandbox it can be sent to the Inbox.</source>
        <translation>«{0}» es una cuenta real, así que no se envía nada. Con el sandbox se puede enviar a Recibidos.</translation>
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
        <translation>Algo falló en Composer.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/troubles.py"/>
        <source>Your draft is saved and nothing was sent because of this. You can go on; if it happens again, please send the log file to whoever looks after Composer:
{0}</source>
        <translation>Su borrador está guardado y no se envió nada por esto. Puede continuar; si vuelve a ocurrir, envíe el archivo de registro a quien se ocupa de Composer:
{0}</translation>
    </message>
</context>
<context>
    <name>Whole</name>
    <message>
        <location filename="../../composer/ui/forms/whole.py"/>
        <source>Add {0}</source>
        <translation>Añadir {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/whole.py"/>
        <source>The whole</source>
        <translation>El conjunto</translation>
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
        <translation>Menú (F10)</translation>
    </message>
    <message>
        <location filename="../../composer/ui/window.py"/>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>WindowMark</name>
    <message>
        <location filename="../../composer/ui/widgets/window_mark.py"/>
        <source>Window {0}</source>
        <translation>Ventana {0}</translation>
    </message>
</context>
<context>
    <name>WindowNotice</name>
    <message>
        <location filename="../../composer/ui/compose/windows.py"/>
        <source>The customer care windows of {0} recipients are closed: only a template arrives there.</source>
        <translation>Las ventanas de atención al cliente de {0} destinatarios están cerradas: allí solo llega una plantilla.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/windows.py"/>
        <source>The recipient’s customer care window is closed: only a template arrives.</source>
        <translation>La ventana de atención al cliente del destinatario está cerrada: solo llega una plantilla.</translation>
    </message>
    <message>
        <location filename="../../composer/ui/compose/windows.py"/>
        <source>Use a template</source>
        <translation>Usar una plantilla</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <location filename="../../composer/ui/lists/work.py"/>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/work.py"/>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/work.py"/>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <location filename="../../composer/ui/lists/work.py"/>
        <source>What is shown of the list</source>
        <translation>Lo que se muestra de la lista</translation>
    </message>
</context>
<context>
    <name>_AddressQuestion</name>
    <message>
        <location filename="../../composer/ui/inbox/thread_pane.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/thread_pane.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../../composer/ui/inbox/thread_pane.py"/>
        <source>Open a file that somebody sent, from {0}, in your browser?</source>
        <translation>¿Abrir en su navegador un archivo que alguien envió, de {0}?</translation>
    </message>
</context>
<context>
    <name>_Question</name>
    <message>
        <location filename="../../composer/ui/deliveries/actions.py"/>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <location filename="../../composer/ui/forms/samples.py"/>
        <source>Remove the sample for {0}, which is no gap of the text</source>
        <translation>Quitar el ejemplo de {0}, que no es una variable del texto</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/leftovers.py"/>
        <source>Remove {0}</source>
        <translation>Quitar {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/leftovers.py"/>
        <source>Rename to “{0}”</source>
        <translation>Renombrar a «{0}»</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/samples.py"/>
        <source>Sample for {0}</source>
        <translation>Ejemplo de {0}</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/leftovers.py"/>
        <source>The message</source>
        <translation>El mensaje</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/samples.py"/>
        <source>What may stand here</source>
        <translation>Lo que puede ir aquí</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/leftovers.py"/>
        <source>{0}, as JSON</source>
        <translation>{0}, como JSON</translation>
    </message>
    <message>
        <location filename="../../composer/ui/forms/samples.py"/>
        <source>{0}, which is no gap of the text</source>
        <translation>{0}, que no es una variable del texto</translation>
    </message>
</context>
<context>
    <name>_StepView</name>
    <message>
        <location filename="../../composer/ui/deliveries/timeline.py"/>
        <source>The code LINK gave</source>
        <translation>El código que dio LINK</translation>
    </message>
</context>
</TS>
