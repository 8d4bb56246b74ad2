<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Agent Desktop</source>
        <translation>Acerca de Agent Desktop</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Show licence</source>
        <translation>Mostrar la licencia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The agent desktop for Chatlayer.ai: reply to the customers that your bot hands over.</source>
        <translation>El escritorio de agentes para Chatlayer.ai: responda a los clientes que le traspasa su bot.</translation>
    </message>
    <message>
        <source>Python %1, Qt %2, %3</source>
        <translation>Python %1, Qt %2, %3</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliotecas y sus licencias</translation>
    </message>
    <message>
        <source>Agent Desktop is licensed under the MIT licence.</source>
        <translation>Agent Desktop se distribuye bajo la licencia MIT.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Copied. The text contains no tokens and no customer data.</source>
        <translation>Copiado. El texto no contiene tokens ni datos de clientes.</translation>
    </message>
</context>
<context>
    <name>AlertsController</name>
    <message>
        <source>The volume is 0, so you cannot hear any sound.</source>
        <translation>El volumen está a 0, así que no oirá ningún sonido.</translation>
    </message>
    <message>
        <source>Emma Peeters is waiting</source>
        <translation>Emma Peeters está esperando</translation>
    </message>
    <message>
        <source>This is a test. Where is my parcel?</source>
        <translation>Esto es una prueba. ¿Dónde está mi paquete?</translation>
    </message>
    <message>
        <source>A customer is waiting</source>
        <translation>Un cliente está esperando</translation>
    </message>
    <message>
        <source>The system rejected the notification.</source>
        <translation>El sistema rechazó la notificación.</translation>
    </message>
    <message>
        <source>This desktop has no system tray. The program shows no tray icon, and minimised windows stay in the taskbar.</source>
        <translation>Este escritorio no tiene bandeja del sistema. El programa no muestra ningún icono en ella y las ventanas minimizadas se quedan en la barra de tareas.</translation>
    </message>
    <message>
        <source>The demo does not start at login.</source>
        <translation>La demostración no se inicia al abrir sesión.</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>AskingTime</name>
    <message>
        <source>That time has passed.</source>
        <translation>Esa hora ya ha pasado.</translation>
    </message>
</context>
<context>
    <name>Assistant</name>
    <message>
        <source>Setup</source>
        <translation>Asistente de configuración</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Terminar más tarde</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>You can stop at any step. Completed steps are saved.</source>
        <translation>Puede parar en cualquier paso. Los pasos completados quedan guardados.</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, hecho</translation>
    </message>
    <message>
        <source>%1, not done yet</source>
        <translation>%1, pendiente</translation>
    </message>
</context>
<context>
    <name>AvailabilityControl</name>
    <message>
        <source>Availability: %1</source>
        <translation>Disponibilidad: %1</translation>
    </message>
    <message>
        <source>Available – currently: %1</source>
        <translation>Disponible – actualmente: %1</translation>
    </message>
    <message>
        <source>Available – new customers are accepted</source>
        <translation>Disponible – se aceptan nuevos clientes</translation>
    </message>
    <message>
        <source>Away – new customers are declined</source>
        <translation>Ausente – se rechazan nuevos clientes</translation>
    </message>
    <message>
        <source>Offline – your working day is over, new customers are declined</source>
        <translation>Desconectado – su jornada ha terminado, se rechazan nuevos clientes</translation>
    </message>
    <message>
        <source>Opening hours, languages and limits…</source>
        <translation>Horario, idiomas y límites…</translation>
    </message>
    <message>
        <source>Away until</source>
        <translation>Ausente hasta</translation>
    </message>
    <message>
        <source>Choose a time…</source>
        <translation>Elegir la hora…</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Durante una hora</translation>
    </message>
    <message numerus="yes">
        <source>For %n minutes</source>
        <translation>
            <numerusform>Durante %n minuto</numerusform>
            <numerusform>Durante %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, hasta %2</translation>
    </message>
</context>
<context>
    <name>AwayDialog</name>
    <message>
        <source>New customers are declined until then. Afterwards you are available again.</source>
        <translation>Hasta entonces se rechazan nuevos clientes. Después vuelve a estar disponible.</translation>
    </message>
    <message>
        <source>Away until</source>
        <translation>Ausente hasta</translation>
    </message>
    <message>
        <source>Set as away</source>
        <translation>Marcar como ausente</translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <source>Back up this profile</source>
        <translation>Hacer copia de este perfil</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Repeat passphrase</source>
        <translation>Repetir la frase de contraseña</translation>
    </message>
    <message>
        <source>Include the tokens from the keyring</source>
        <translation>Incluir los tokens del llavero</translation>
    </message>
    <message>
        <source>Backup progress</source>
        <translation>Progreso de la copia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Conversations, settings, canned replies and your personal dictionary are saved in one encrypted file. You can continue working meanwhile. Only the passphrase opens the file: if you lose it, nobody can open it.</source>
        <translation>Las conversaciones, la configuración, las respuestas predefinidas y su diccionario personal se guardan en un solo archivo cifrado. Mientras tanto, puede seguir trabajando. Solo la frase de contraseña abre el archivo: si la pierde, nadie podrá abrirlo.</translation>
    </message>
    <message>
        <source>With the tokens, you can continue on a new computer immediately. Without them, you must enter the API token again and give Chatlayer a new verify token.</source>
        <translation>Con los tokens, puede continuar de inmediato en un equipo nuevo. Sin ellos, tendrá que introducir de nuevo el token de API y dar a Chatlayer un nuevo verify token.</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Saving. You can continue working…</source>
        <translation>Guardando. Puede seguir trabajando…</translation>
    </message>
    <message>
        <source>The passphrases do not match.</source>
        <translation>Las frases de contraseña no coinciden.</translation>
    </message>
    <message>
        <source>Strong passphrase. Store it in a safe place, not next to the file.</source>
        <translation>Frase de contraseña segura. Guárdela en un lugar seguro, no junto al archivo.</translation>
    </message>
    <message>
        <source>Save backup</source>
        <translation>Guardar la copia</translation>
    </message>
    <message>
        <source>Saved to %1. To test the backup, open it once under “Restore a backup”.</source>
        <translation>Guardado en %1. Para probar la copia, ábrala una vez en “Restaurar una copia”.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>New API token</source>
        <translation>Nuevo token de API</translation>
    </message>
    <message>
        <source>Use this token</source>
        <translation>Usar este token</translation>
    </message>
</context>
<context>
    <name>Bell</name>
    <message>
        <source>Do Not Disturb: off</source>
        <translation>No molestar: desactivado</translation>
    </message>
</context>
<context>
    <name>Building</name>
    <message>
        <source>Not sent. Your message is still here: {reason}</source>
        <translation>No enviado. Su mensaje sigue aquí: {reason}</translation>
    </message>
</context>
<context>
    <name>CannedCompletion</name>
    <message>
        <source>Enter inserts · Esc closes</source>
        <translation>Intro inserta · Esc cierra</translation>
    </message>
    <message>
        <source>Enter inserts · Esc closes · {key} edits</source>
        <translation>Intro inserta · Esc cierra · {key} edita</translation>
    </message>
    <message>
        <source>No canned replies yet. Press Enter to write the first one.</source>
        <translation>Aún no hay respuestas predefinidas. Pulse Intro para escribir la primera.</translation>
    </message>
</context>
<context>
    <name>CannedManager</name>
    <message>
        <source>Canned replies</source>
        <translation>Respuestas predefinidas</translation>
    </message>
    <message>
        <source>“{name}” will be deleted when you save.</source>
        <translation>“{name}” se eliminará al guardar.</translation>
    </message>
    <message numerus="yes">
        <source>%n replies added,</source>
        <translation>
            <numerusform>%n respuesta añadida,</numerusform>
            <numerusform>%n respuestas añadidas,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced; save to keep them.</source>
        <translation>
            <numerusform>%n sustituida; guarde para conservarla.</numerusform>
            <numerusform>%n sustituidas; guarde para conservarlas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be imported:</source>
        <translation>
            <numerusform>%n no se pudo importar:</numerusform>
            <numerusform>%n no se pudieron importar:</numerusform>
        </translation>
    </message>
    <message>
        <source>Two replies have the same shortcut and language. Rename one of them.</source>
        <translation>Dos respuestas tienen el mismo atajo y el mismo idioma. Cambie el nombre de una.</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation>¿Guardar los cambios?</translation>
    </message>
    <message>
        <source>You have unsaved changes to canned replies.</source>
        <translation>Hay cambios sin guardar en las respuestas predefinidas.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Find a reply</source>
        <translation>Buscar una respuesta</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>CloseMenu</name>
    <message>
        <source>More close options</source>
        <translation>Más opciones para cerrar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close with a final message…</source>
        <translation>Cerrar con mensaje final…</translation>
    </message>
    <message>
        <source>Close and open next</source>
        <translation>Cerrar y abrir la siguiente</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Close with a final message</source>
        <translation>Cerrar con un mensaje final</translation>
    </message>
    <message>
        <source>%1 receives this as your last reply. Then the bot takes over again.</source>
        <translation>%1 recibe esto como su última respuesta. Después, el bot vuelve a encargarse.</translation>
    </message>
    <message>
        <source>Send and close</source>
        <translation>Enviar y cerrar</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Asumir</translation>
    </message>
    <message>
        <source>Send as written</source>
        <translation>Enviar tal como está escrito</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>send</source>
        <translation>enviar</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>nueva línea</translation>
    </message>
    <message>
        <source>Reply to {name}…</source>
        <translation>Responder a {name}…</translation>
    </message>
    <message>
        <source>Choose a conversation on the left to reply</source>
        <translation>Elija una conversación a la izquierda para responder</translation>
    </message>
    <message>
        <source>You are replying to {name} on {channel}</source>
        <translation>Está respondiendo a {name} por {channel}</translation>
    </message>
    <message>
        <source>You are replying to {name}</source>
        <translation>Está respondiendo a {name}</translation>
    </message>
    <message>
        <source>The bot is replying to {name}</source>
        <translation>El bot está respondiendo a {name}</translation>
    </message>
    <message>
        <source>{name} is waiting for you – your reply takes the conversation</source>
        <translation>{name} le está esperando – al responder, atiende la conversación</translation>
    </message>
    <message>
        <source>This conversation is closed – your reply reopens it</source>
        <translation>Esta conversación está cerrada – al responder, se reabre</translation>
    </message>
    <message>
        <source>No conversation is open</source>
        <translation>No hay ninguna conversación abierta</translation>
    </message>
    <message>
        <source>Problem: {what}</source>
        <translation>Problema: {what}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>{key} sends</source>
        <translation>{key} envía</translation>
    </message>
    <message>
        <source>Not sent: there is no value for {names}. Replace or remove the placeholder.</source>
        <translation>No enviado: no hay ningún valor para {names}. Sustituya o quite la variable.</translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Your Chatlayer account</source>
        <translation>Su cuenta de Chatlayer</translation>
    </message>
    <message>
        <source>Five short steps connect this program to your bot. First, choose the region of your account and enter a token that lets this program reply to customers.</source>
        <translation>Cinco pasos breves conectan este programa con su bot. Primero, elija la región de su cuenta e introduzca un token con el que este programa pueda responder a los clientes.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Dirección de la API</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Token de API</translation>
    </message>
    <message>
        <source>In Chatlayer, open Settings &gt; Credentials and create an access token. It has two parts separated by a colon and is shown only once. If you cannot open these settings, ask the person who manages your bot. The token is stored in your system&apos;s keyring.</source>
        <translation>En Chatlayer, abra Settings &gt; Credentials y cree un access token. Tiene dos partes separadas por dos puntos y solo se muestra una vez. Si no puede abrir esos ajustes, pídalo a quien administra su bot. El token se guarda en el llavero de su sistema.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Check and continue</source>
        <translation>Comprobar y seguir</translation>
    </message>
    <message>
        <source>Fetching your bots from Chatlayer…</source>
        <translation>Obteniendo sus bots de Chatlayer…</translation>
    </message>
    <message>
        <source>Enter the API address.</source>
        <translation>Introduzca la dirección de la API.</translation>
    </message>
    <message>
        <source>Invalid address. It must be %1.</source>
        <translation>Dirección no válida. Valores admitidos: %1.</translation>
    </message>
    <message>
        <source>Enter the API token.</source>
        <translation>Introduzca el token de API.</translation>
    </message>
    <message>
        <source>The token works, but it has no access to any bot. Create a bot in Chatlayer, or use another token.</source>
        <translation>El token funciona, pero no tiene acceso a ningún bot. Cree un bot en Chatlayer o use otro token.</translation>
    </message>
    <message>
        <source>The token works. Your bots: %1.</source>
        <translation>El token funciona. Sus bots: %1.</translation>
    </message>
</context>
<context>
    <name>ConversationPane</name>
    <message>
        <source>Could not take the conversation: {reason}</source>
        <translation>No se pudo atender la conversación: {reason}</translation>
    </message>
    <message>
        <source>Could not close the conversation: {reason}</source>
        <translation>No se pudo cerrar la conversación: {reason}</translation>
    </message>
    <message>
        <source>Could not reopen the conversation: {reason}</source>
        <translation>No se pudo reabrir la conversación: {reason}</translation>
    </message>
    <message>
        <source>Not sent. Your text is still here: {reason}</source>
        <translation>No enviado. Su texto sigue aquí: {reason}</translation>
    </message>
    <message>
        <source>Sent, but the conversation could not be closed: {reason}</source>
        <translation>Enviado, pero no se pudo cerrar la conversación: {reason}</translation>
    </message>
    <message>
        <source>That did not work: {reason}</source>
        <translation>No funcionó: {reason}</translation>
    </message>
    <message>
        <source>This link could not be opened. Copy it from its context menu instead.</source>
        <translation>No se pudo abrir este enlace. Cópielo desde su menú contextual.</translation>
    </message>
    <message>
        <source>No conversation is open</source>
        <translation>No hay ninguna conversación abierta</translation>
    </message>
    <message>
        <source>Choose one on the left, or press %1 for the next one. The customer who has waited longest is at the top.</source>
        <translation>Elija una a la izquierda o pulse %1 para la siguiente. Arriba está quien lleva más tiempo esperando.</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Aún no hay mensajes</translation>
    </message>
    <message>
        <source>Messages from the customer and the bot appear here.</source>
        <translation>Aquí aparecen los mensajes del cliente y del bot.</translation>
    </message>
</context>
<context>
    <name>CopyField</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>CustomerHistoryBox</name>
    <message>
        <source>Earlier conversations</source>
        <translation>Conversaciones anteriores</translation>
    </message>
    <message>
        <source>None on this computer.</source>
        <translation>Ninguna en este equipo.</translation>
    </message>
    <message>
        <source>This conversation no longer exists.</source>
        <translation>Esta conversación ya no existe.</translation>
    </message>
    <message>
        <source>Other conversations</source>
        <translation>Otras conversaciones</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar %n más</numerusform>
            <numerusform>Mostrar %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to %1 · %2</source>
        <translation>Volver a %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the conversation: %1</source>
        <translation>Abrir la conversación: %1</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Details about the customer and the handover appear here.</source>
        <translation>Aquí aparecen los datos del cliente y del traspaso.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Traspaso</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>The bot sent no values.</source>
        <translation>El bot no envió ningún valor.</translation>
    </message>
    <message>
        <source>Not handed over by the bot.</source>
        <translation>No traspasada por el bot.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Escribir un correo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Your draft is not saved yet: {reason}</source>
        <translation>Su borrador aún no se ha guardado: {reason}</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>Fill in the form to see a preview.</source>
        <translation>Rellene el formulario para ver una vista previa.</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Emoji</source>
        <translation>Emojis</translation>
    </message>
    <message>
        <source>Search, for example heart or thumbs up</source>
        <translation>Buscar, por ejemplo heart o thumbs up</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>Buscar emojis</translation>
    </message>
    <message>
        <source>No matches. Emoji names are in English.</source>
        <translation>Sin resultados. Los nombres de los emojis están en inglés.</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>Could not snooze the conversation: {reason}</source>
        <translation>No se pudo posponer la conversación: {reason}</translation>
    </message>
    <message>
        <source>Could not end the snooze: {reason}</source>
        <translation>No se pudo reactivar la conversación: {reason}</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase customer</source>
        <translation>Borrar los datos del cliente</translation>
    </message>
    <message>
        <source>Permanently erase all data of %1?</source>
        <translation>¿Borrar definitivamente todos los datos de %1?</translation>
    </message>
    <message>
        <source>Stored data of this customer</source>
        <translation>Datos guardados de este cliente</translation>
    </message>
    <message>
        <source>I understand that this cannot be undone</source>
        <translation>Entiendo que esto no se puede deshacer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Erase permanently</source>
        <translation>Borrar definitivamente</translation>
    </message>
    <message>
        <source>Searching for stored data…</source>
        <translation>Buscando los datos guardados…</translation>
    </message>
    <message>
        <source>This deletes %1 with %2 from this computer, including notes, tags, drafts and handover data. They are removed from the search index, and their space in the file is overwritten.</source>
        <translation>Se eliminarán de este equipo %1 con %2, incluidas las notas, las etiquetas, los borradores y los datos del traspaso. Se quitan del índice de búsqueda y su espacio en el archivo se sobrescribe.</translation>
    </message>
    <message numerus="yes">
        <source>Open conversations: %n. They are closed first, so that the bot continues.</source>
        <translation>
            <numerusform>Conversación abierta: %n. Se cierra antes, para que el bot continúe.</numerusform>
            <numerusform>Conversaciones abiertas: %n. Se cierran antes, para que el bot continúe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replies that are not delivered yet and will be discarded: %n.</source>
        <translation>
            <numerusform>Respuesta sin entregar que se descarta: %n.</numerusform>
            <numerusform>Respuestas sin entregar que se descartan: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unreadable requests that mention the customer and will be deleted too: %n.</source>
        <translation>
            <numerusform>Solicitud ilegible que menciona al cliente y también se elimina: %n.</numerusform>
            <numerusform>Solicitudes ilegibles que mencionan al cliente y también se eliminan: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chatlayer keeps its own copy. Saved backups and exports are not deleted: delete them yourself.</source>
        <translation>Chatlayer conserva su propia copia. Las copias de seguridad y exportaciones guardadas debe eliminarlas usted.</translation>
    </message>
    <message>
        <source>Handing the conversation back to the bot…</source>
        <translation>Devolviendo la conversación al bot…</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Borrando…</translation>
    </message>
    <message>
        <source>Nothing was erased: %1</source>
        <translation>No se borró nada: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Chatlayer could not be told that the bot continues. The bot may stay silent for a while.</source>
        <translation>No se pudo avisar a Chatlayer de que el bot continúa. Puede que el bot siga en silencio un rato.</translation>
    </message>
    <message>
        <source>The data can no longer be found. Its remains in the file are being overwritten. You can continue working…</source>
        <translation>Los datos ya no se pueden encontrar. Se están sobrescribiendo los restos en el archivo. Puede seguir trabajando…</translation>
    </message>
    <message>
        <source>The data can no longer be found, but it is still in the database file. %1</source>
        <translation>Los datos ya no se encuentran, pero siguen en el archivo de la base de datos. %1</translation>
    </message>
    <message>
        <source>All data of %1 has been removed from this program&apos;s database.</source>
        <translation>Todos los datos de %1 se han eliminado de la base de datos de este programa.</translation>
    </message>
</context>
<context>
    <name>Everywhere</name>
    <message>
        <source>Search is not available right now</source>
        <translation>La búsqueda no está disponible en este momento</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Only from these days</source>
        <translation>Solo de estos días</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Conversations to export</source>
        <translation>Conversaciones que se exportan</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todas</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>No seleccionar ninguna</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>This conversation: %1</source>
        <translation>Esta conversación: %1</translation>
    </message>
    <message>
        <source>All conversations of this customer</source>
        <translation>Todas las conversaciones de este cliente</translation>
    </message>
    <message>
        <source>All conversations that match the list filter</source>
        <translation>Todas las conversaciones que coinciden con el filtro de la lista</translation>
    </message>
    <message>
        <source>All conversations</source>
        <translation>Todas las conversaciones</translation>
    </message>
    <message>
        <source>Web page for reading and printing (HTML)</source>
        <translation>Página web para leer e imprimir (HTML)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Data for other programs (JSON)</source>
        <translation>Datos para otros programas (JSON)</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Which conversations</source>
        <translation>Qué conversaciones</translation>
    </message>
    <message>
        <source>Export conversations</source>
        <translation>Exportar conversaciones</translation>
    </message>
    <message>
        <source>%1: too many to list. All of them will be exported.</source>
        <translation>%1: demasiadas para mostrarlas. Se exportarán todas.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>conversaciones</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 exported to %2. Only you can read the file.</source>
        <translation>Exportado a %2: %1. Solo usted puede leer el archivo.</translation>
    </message>
    <message>
        <source>Exporting %1 of %2, %3…</source>
        <translation>Exportando: %1 de %2, %3…</translation>
    </message>
</context>
<context>
    <name>FactModel</name>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n valor</numerusform>
            <numerusform>%n valores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>FactTree</name>
    <message>
        <source>Copied %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copiar valor</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copiar nombre</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Expandir todo</translation>
    </message>
    <message>
        <source>View full value</source>
        <translation>Ver el valor completo</translation>
    </message>
</context>
<context>
    <name>FieldSpelling</name>
    <message>
        <source>spelling: off</source>
        <translation>ortografía: desactivada</translation>
    </message>
    <message>
        <source>spelling: {language}</source>
        <translation>ortografía: {language}</translation>
    </message>
    <message>
        <source>no dictionary for {language}</source>
        <translation>sin diccionario para {language}</translation>
    </message>
    <message>
        <source>spelling: no language</source>
        <translation>ortografía: sin idioma</translation>
    </message>
    <message>
        <source>The customer&apos;s language</source>
        <translation>El idioma del cliente</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Buscando sugerencias…</translation>
    </message>
    <message>
        <source>Add “{word}” to dictionary</source>
        <translation>Añadir “{word}” al diccionario</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Sin sugerencias</translation>
    </message>
    <message>
        <source>“{word}” is only accepted until you quit: {reason}</source>
        <translation>“{word}” solo se acepta hasta que salga: {reason}</translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <source>Figures as a table</source>
        <translation>Cifras en forma de tabla</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Traspasadas</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Atendidas</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Response, median</source>
        <translation>Respuesta, mediana</translation>
    </message>
    <message>
        <source>Response, 90%</source>
        <translation>Respuesta, 90 %</translation>
    </message>
    <message>
        <source>Handling, median</source>
        <translation>Gestión, mediana</translation>
    </message>
    <message>
        <source>Handling, 90%</source>
        <translation>Gestión, 90 %</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Pospuesta</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Import canned replies</source>
        <translation>Importar respuestas predefinidas</translation>
    </message>
    <message>
        <source>Tables and JSON (*.csv *.tsv *.json)</source>
        <translation>Tablas y JSON (*.csv *.tsv *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export canned replies</source>
        <translation>Exportar respuestas predefinidas</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabla CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The file is too large for a list of canned replies.</source>
        <translation>El archivo es demasiado grande para una lista de respuestas predefinidas.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text. Save it as “CSV UTF-8” first.</source>
        <translation>El archivo no es texto UTF-8. Guárdelo antes como “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>No se puede leer el archivo: {reason}.</translation>
    </message>
    <message>
        <source>The file cannot be written: {reason}.</source>
        <translation>No se puede escribir el archivo: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>%n replies were written to {file}.</source>
        <translation>
            <numerusform>Se escribió %n respuesta en {file}.</numerusform>
            <numerusform>Se escribieron %n respuestas en {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Quitar todo</translation>
    </message>
    <message>
        <source>Remove filter %1: %2</source>
        <translation>Quitar el filtro %1: %2</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Another value…</source>
        <translation>Otro valor…</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Quitar todos los filtros</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>address on this computer</source>
        <translation>dirección en este equipo</translation>
    </message>
    <message>
        <source>Address on this computer</source>
        <translation>Dirección en este equipo</translation>
    </message>
    <message>
        <source>%1 must be %2.</source>
        <translation>%1: valores admitidos: %2.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Falta %1.</translation>
    </message>
    <message>
        <source>%1 is an address of this computer or its local network. Chatlayer cannot call it from outside.</source>
        <translation>%1 es una dirección de este equipo o de su red local. Chatlayer no puede llamarla desde fuera.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Take</source>
        <translation>Atender</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Asumir</translation>
    </message>
    <message>
        <source>Leave to the bot</source>
        <translation>Dejar al bot</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>snoozed until {time}</source>
        <translation>pospuesta hasta {time}</translation>
    </message>
    <message>
        <source>yours since {time}</source>
        <translation>suya desde {time}</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>suya</translation>
    </message>
    <message>
        <source>waiting since {time}</source>
        <translation>en espera desde {time}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>with the bot, declined {time}</source>
        <translation>con el bot, rechazada {time}</translation>
    </message>
    <message>
        <source>with the bot</source>
        <translation>con el bot</translation>
    </message>
    <message>
        <source>closed {time}</source>
        <translation>cerrada {time}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Open setup</source>
        <translation>Abrir el asistente de configuración</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Asistente de configuración</translation>
    </message>
    <message>
        <source>Open setup with %1. It guides you through five steps and tests each one.</source>
        <translation>Abra el asistente de configuración con %1. Le guía por cinco pasos y comprueba cada uno.</translation>
    </message>
    <message>
        <source>1. Account: your region and an API token. The program tests the token and shows your bots.</source>
        <translation>1. Cuenta: su región y un token de API. El programa comprueba el token y muestra sus bots.</translation>
    </message>
    <message>
        <source>2. Verify token: created for you. Chatlayer sends it to prove its identity.</source>
        <translation>2. Verify token: se crea para usted. Chatlayer lo envía para identificarse.</translation>
    </message>
    <message>
        <source>3. Reachability: a tunnel forwards Chatlayer&apos;s calls to this computer.</source>
        <translation>3. Acceso desde internet: un túnel lleva las llamadas de Chatlayer hasta este equipo.</translation>
    </message>
    <message>
        <source>4. In Chatlayer, under Settings &gt; Offloading &gt; Webhook, paste the API URL and the token.</source>
        <translation>4. En Chatlayer, en Settings &gt; Offloading &gt; Webhook, pegue la URL de la API y el token.</translation>
    </message>
    <message>
        <source>5. Press Save in Chatlayer. The last page turns green, and you can try a test conversation.</source>
        <translation>5. Pulse Save en Chatlayer. La última página se pone verde y puede hacer una conversación de prueba.</translation>
    </message>
    <message>
        <source>Everything else is in the settings (%1).</source>
        <translation>Todo lo demás está en la configuración (%1).</translation>
    </message>
    <message>
        <source>Daily work</source>
        <translation>Trabajo diario</translation>
    </message>
    <message>
        <source>The bot handed over the conversations under Waiting. Your first reply takes a conversation, and the bot stays silent in it until you close it.</source>
        <translation>Las conversaciones de “En espera” las traspasó el bot. Con su primera respuesta atiende la conversación, y el bot guarda silencio en ella hasta que usted la cierre.</translation>
    </message>
    <message>
        <source>Below each reply you see whether it is queued, sent or delivered. A failed reply stays there with the reason until you retry or delete it. Nothing is lost when you quit the program.</source>
        <translation>Debajo de cada respuesta ve si está en cola, enviada o entregada. Una respuesta fallida se queda ahí con el motivo hasta que la reintente o la elimine. No se pierde nada al salir del programa.</translation>
    </message>
    <message>
        <source>An “unconfirmed” reply may have arrived. Check the conversation before you send it again.</source>
        <translation>Una respuesta “sin confirmar” puede haber llegado. Revise la conversación antes de enviarla de nuevo.</translation>
    </message>
    <message>
        <source>On the right you see what is known about the customer: the handover data, session data on request (%1), and earlier conversations. %2 shows today&apos;s figures.</source>
        <translation>A la derecha ve lo que se sabe del cliente: los datos del traspaso, los datos de sesión si los pide (%1) y las conversaciones anteriores. %2 muestra las cifras de hoy.</translation>
    </message>
    <message>
        <source>Without a mouse: %1 finds any action by a few letters, %2 searches all conversations, and %3 shows all keyboard shortcuts. You can customise the shortcuts.</source>
        <translation>Sin el ratón: %1 encuentra cualquier acción con unas pocas letras, %2 busca en todas las conversaciones y %3 muestra todos los atajos de teclado. Los atajos se pueden personalizar.</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Solución de problemas</translation>
    </message>
    <message>
        <source>The status bar shows whether Chatlayer reaches you and you reach Chatlayer.</source>
        <translation>La barra de estado indica si Chatlayer llega hasta usted y usted hasta Chatlayer.</translation>
    </message>
    <message>
        <source>A message at the top of the window says what is wrong, with a button to fix it.</source>
        <translation>Un mensaje en la parte superior de la ventana indica qué falla, con un botón para solucionarlo.</translation>
    </message>
    <message>
        <source>The log (%1) contains more details. Copy the diagnostics from the About window for the person who helps you.</source>
        <translation>El registro (%1) contiene más detalles. Copie el diagnóstico desde la ventana “Acerca de” para quien le ayude.</translation>
    </message>
    <message>
        <source>Shortcuts: %1</source>
        <translation>Atajos: %1</translation>
    </message>
</context>
<context>
    <name>HitsPanel</name>
    <message>
        <source>Search results</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
    <message>
        <source>%1 opens   %2 navigates   %3 closes</source>
        <translation>%1 abre   %2 navega   %3 cierra</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Type at least two letters.</source>
        <translation>Escriba al menos dos letras.</translation>
    </message>
    <message>
        <source>No results for “%1”</source>
        <translation>Sin resultados para “%1”</translation>
    </message>
    <message>
        <source>Searched the names, messages, notes, tags and handover values of all conversations.</source>
        <translation>Se ha buscado en nombres, mensajes, notas, etiquetas y valores de traspaso de todas las conversaciones.</translation>
    </message>
    <message>
        <source>The search index is being rebuilt. Older messages may not be found yet.</source>
        <translation>El índice de búsqueda se está reconstruyendo. Puede que los mensajes antiguos aún no se encuentren.</translation>
    </message>
</context>
<context>
    <name>Holding</name>
    <message>
        <source>Sending in {seconds} seconds. {key} undoes it.</source>
        <translation>Se envía en {seconds} segundos. {key} lo deshace.</translation>
    </message>
</context>
<context>
    <name>ImportReview</name>
    <message>
        <source>Import canned replies</source>
        <translation>Importar respuestas predefinidas</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Líneas del archivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>The file has no replies.</source>
        <translation>El archivo no contiene respuestas.</translation>
    </message>
    <message numerus="yes">
        <source>%n replies can be imported.</source>
        <translation>
            <numerusform>Se puede importar %n respuesta.</numerusform>
            <numerusform>Se pueden importar %n respuestas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries cannot be imported.</source>
        <translation>
            <numerusform>No se puede importar %n entrada.</numerusform>
            <numerusform>No se pueden importar %n entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is stored before you press Save in the list of canned replies.</source>
        <translation>No se guarda nada hasta que pulse Guardar en la lista de respuestas predefinidas.</translation>
    </message>
    <message>
        <source>%1: not imported, %2</source>
        <translation>%1: no se importa, %2</translation>
    </message>
    <message>
        <source>%1: new, %2</source>
        <translation>%1: nueva, %2</translation>
    </message>
    <message>
        <source>%1: already there, %2</source>
        <translation>%1: ya existe, %2</translation>
    </message>
    <message>
        <source>%1: replaces the reply that is there, %2</source>
        <translation>%1: sustituye la respuesta existente, %2</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Customise shortcuts</source>
        <translation>Personalizar atajos</translation>
    </message>
    <message>
        <source>Search actions and shortcuts</source>
        <translation>Buscar acciones y atajos</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No actions match “%1”.</source>
        <translation>Ninguna acción coincide con “%1”.</translation>
    </message>
</context>
<context>
    <name>KeysRow</name>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset the shortcut of %1</source>
        <translation>Restablecer el atajo de %1</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Usarlo aquí</translation>
    </message>
    <message>
        <source>%1 is already used by “%2”.</source>
        <translation>%1 ya lo usa “%2”.</translation>
    </message>
    <message>
        <source>Use %1 here</source>
        <translation>Usar %1 aquí</translation>
    </message>
    <message>
        <source>Esc cancels, Backspace removes the shortcut.</source>
        <translation>Esc cancela, Retroceso quita el atajo.</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Choose the spell check language</source>
        <translation>Elegir el idioma del corrector ortográfico</translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>The text of this licence is not included with the library. Installed programs have all licences in their folder, in THIRD-PARTY-LICENSES.txt.</source>
        <translation>El texto de esta licencia no se incluye con la biblioteca. Los programas instalados tienen todas las licencias en su carpeta, en THIRD-PARTY-LICENSES.txt.</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Conversation list</source>
        <translation>Lista de conversaciones</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Aún no hay conversaciones</translation>
    </message>
    <message>
        <source>Customers who write to your bot appear here.</source>
        <translation>Aquí aparecen los clientes que escriben a su bot.</translation>
    </message>
    <message>
        <source>No conversations match</source>
        <translation>Ninguna conversación coincide</translation>
    </message>
    <message>
        <source>The filter hides all other conversations.</source>
        <translation>El filtro oculta las demás conversaciones.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Quitar el filtro</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Expandir</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Contraer</translation>
    </message>
    <message>
        <source>Leave all to the bot</source>
        <translation>Dejarlas todas al bot</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Atender</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Asumir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Leave to the bot</source>
        <translation>Dejar al bot</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Erase this customer…</source>
        <translation>Borrar los datos de este cliente…</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copiar nombre</translation>
    </message>
    <message>
        <source>Copy session ID</source>
        <translation>Copiar ID de sesión</translation>
    </message>
</context>
<context>
    <name>Loader</name>
    <message>
        <source>The messages could not be read: {reason}</source>
        <translation>No se pudieron leer los mensajes: {reason}</translation>
    </message>
    <message>
        <source>This message no longer exists.</source>
        <translation>Este mensaje ya no existe.</translation>
    </message>
    <message>
        <source>Older messages could not be read: {reason}</source>
        <translation>No se pudieron leer los mensajes anteriores: {reason}</translation>
    </message>
    <message>
        <source>Newer messages could not be read: {reason}</source>
        <translation>No se pudieron leer los mensajes más recientes: {reason}</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Minimum level</source>
        <translation>Nivel mínimo</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Depuración</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avisos y errores</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Filtrar por texto</translation>
    </message>
    <message>
        <source>Copy visible lines</source>
        <translation>Copiar las líneas visibles</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The log cannot be read: %1.</source>
        <translation>No se puede leer el registro: %1.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The demo&apos;s conversations are deleted when the window is closed.</source>
        <translation>Las conversaciones de la demostración se eliminan al cerrar la ventana.</translation>
    </message>
    <message>
        <source>Demo: nothing is saved</source>
        <translation>Demostración: no se guarda nada</translation>
    </message>
    <message>
        <source>The database key is stored in this system&apos;s keyring.</source>
        <translation>La clave de la base de datos se guarda en el llavero de este sistema.</translation>
    </message>
    <message>
        <source>Encrypted on this computer</source>
        <translation>Cifrado en este equipo</translation>
    </message>
    <message>
        <source>Anyone who can read this profile&apos;s files can read the conversations. </source>
        <translation>Quien pueda leer los archivos de este perfil puede leer las conversaciones. </translation>
    </message>
    <message>
        <source>To change this, set storage.encryption to on in config.toml.</source>
        <translation>Para cambiarlo, ponga storage.encryption en on en config.toml.</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Sin cifrar</translation>
    </message>
    <message>
        <source>This is the demo. The customers are simulated, and nothing is saved.</source>
        <translation>Esto es la demostración. Los clientes son simulados y no se guarda nada.</translation>
    </message>
    <message>
        <source>Waiting for the first customer</source>
        <translation>Esperando al primer cliente</translation>
    </message>
    <message>
        <source>As soon as Chatlayer calls this program, conversations appear on the left. The status bar shows whether Chatlayer can reach it.</source>
        <translation>En cuanto Chatlayer llame a este programa, aparecerán conversaciones a la izquierda. La barra de estado indica si Chatlayer puede llegar a él.</translation>
    </message>
    <message>
        <source>Somebody is waiting</source>
        <translation>Alguien está esperando</translation>
    </message>
    <message>
        <source>Choose a conversation on the left, or press %1 for the next one.</source>
        <translation>Elija una conversación a la izquierda o pulse %1 para la siguiente.</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Nadie está esperando</translation>
    </message>
</context>
<context>
    <name>NewsDialog</name>
    <message>
        <source>What&apos;s new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>New versions are distributed as packages. You get them from your package manager or from the administrator of this computer.</source>
        <translation>Las versiones nuevas se distribuyen como paquetes. Las recibe de su gestor de paquetes o de quien administra este equipo.</translation>
    </message>
    <message>
        <source>New versions are distributed as installers. Ask the person who gave you this one.</source>
        <translation>Las versiones nuevas se distribuyen como instaladores. Pídalas a quien le dio este.</translation>
    </message>
    <message>
        <source>The program does not check for updates. It only connects to Chatlayer, to your tunnel, and to pictures and files that you open.</source>
        <translation>El programa no busca actualizaciones. Solo se conecta con Chatlayer, con su túnel y con las imágenes y archivos que usted abra.</translation>
    </message>
    <message>
        <source>This is version %1.</source>
        <translation>Esta es la versión %1.</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Text of the note</source>
        <translation>Texto de la nota</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Editar nota</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Eliminar nota</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>for you and your colleagues – never sent to the customer</source>
        <translation>para usted y sus compañeros – nunca se envía al cliente</translation>
    </message>
    <message>
        <source>Note, never sent to the customer</source>
        <translation>Nota, nunca se envía al cliente</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Escribir una nota…</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Guardar nota</translation>
    </message>
    <message>
        <source>Back to reply</source>
        <translation>Volver a la respuesta</translation>
    </message>
</context>
<context>
    <name>NoteMode</name>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>The note is not saved yet: {reason}</source>
        <translation>La nota aún no se ha guardado: {reason}</translation>
    </message>
    <message>
        <source>Not saved. Your note is still here: {reason}</source>
        <translation>No guardada. Su nota sigue aquí: {reason}</translation>
    </message>
</context>
<context>
    <name>NotesBox</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>PairDialog</name>
    <message>
        <source>Filter by a handover value</source>
        <translation>Filtrar por un valor de traspaso</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>for example department</source>
        <translation>por ejemplo, department</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>PalettePanel</name>
    <message>
        <source>Find an action or a conversation</source>
        <translation>Buscar una acción o una conversación</translation>
    </message>
    <message>
        <source>Actions and conversations</source>
        <translation>Acciones y conversaciones</translation>
    </message>
    <message>
        <source>%1 runs   %2 navigates   %3 closes</source>
        <translation>%1 ejecuta   %2 navega   %3 cierra</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
</context>
<context>
    <name>PastePage</name>
    <message>
        <source>Connect Chatlayer</source>
        <translation>Conectar Chatlayer</translation>
    </message>
    <message>
        <source>Enter your address in Chatlayer</source>
        <translation>Introduzca su dirección en Chatlayer</translation>
    </message>
    <message>
        <source>1. In Chatlayer, open your bot, then Settings &gt; Offloading, and choose Webhook.</source>
        <translation>1. En Chatlayer, abra su bot, luego Settings &gt; Offloading, y elija Webhook.</translation>
    </message>
    <message>
        <source>2. Copy these two values and paste each into the field of the same name in Chatlayer.</source>
        <translation>2. Copie estos dos valores y pegue cada uno en el campo del mismo nombre en Chatlayer.</translation>
    </message>
    <message>
        <source>API URL</source>
        <translation>URL de la API</translation>
    </message>
    <message>
        <source>verify token</source>
        <translation>verify token</translation>
    </message>
    <message>
        <source>Verify token</source>
        <translation>Verify token</translation>
    </message>
    <message>
        <source>3. Go to the next step here first. Then press Save in Chatlayer.</source>
        <translation>3. Pase primero aquí al paso siguiente. Después, pulse Save en Chatlayer.</translation>
    </message>
    <message>
        <source>There is no public address yet. Go back one step and choose how Chatlayer reaches you.</source>
        <translation>Aún no hay dirección pública. Vuelva un paso atrás y elija cómo llega Chatlayer hasta usted.</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Picture {name}</source>
        <translation>Imagen {name}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>100%</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>This address cannot be loaded.</source>
        <translation>Esta dirección no se puede cargar.</translation>
    </message>
    <message>
        <source>The address points to a private network, so it was not loaded.</source>
        <translation>La dirección lleva a una red privada, así que no se ha cargado.</translation>
    </message>
    <message>
        <source>The address redirects too many times.</source>
        <translation>La dirección redirige demasiadas veces.</translation>
    </message>
    <message>
        <source>The file no longer exists ({detail}).</source>
        <translation>El archivo ya no existe ({detail}).</translation>
    </message>
    <message>
        <source>The server denied access ({detail}).</source>
        <translation>El servidor denegó el acceso ({detail}).</translation>
    </message>
    <message>
        <source>The server answered with an error ({detail}).</source>
        <translation>El servidor respondió con un error ({detail}).</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>No se puede contactar con el servidor.</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate.</source>
        <translation>Este equipo no confía en el certificado del servidor.</translation>
    </message>
    <message>
        <source>The server took too long to respond.</source>
        <translation>El servidor tardó demasiado en responder.</translation>
    </message>
    <message>
        <source>The file is larger than {detail}.</source>
        <translation>El archivo supera {detail}.</translation>
    </message>
    <message>
        <source>This picture format cannot be shown here ({detail}).</source>
        <translation>Este formato de imagen no se puede mostrar aquí ({detail}).</translation>
    </message>
    <message>
        <source>The server sent the file in an unsupported form (compressed).</source>
        <translation>El servidor envió el archivo en una forma no admitida (comprimida).</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>La imagen está dañada.</translation>
    </message>
    <message>
        <source>The picture has too many pixels ({detail}).</source>
        <translation>La imagen tiene demasiados píxeles ({detail}).</translation>
    </message>
    <message>
        <source>The file cannot be written: {detail}.</source>
        <translation>No se puede escribir el archivo: {detail}.</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>El programa se está cerrando.</translation>
    </message>
</context>
<context>
    <name>Pill</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>Ir al mensaje más reciente</translation>
    </message>
</context>
<context>
    <name>Popover</name>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
</context>
<context>
    <name>Popup</name>
    <message>
        <source>Canned replies</source>
        <translation>Respuestas predefinidas</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>ProblemBanners</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Webhook settings</source>
        <translation>Ajustes del webhook</translation>
    </message>
    <message>
        <source>Continue setup</source>
        <translation>Continuar la configuración</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Usar el puerto %1</translation>
    </message>
    <message>
        <source>Restart and ask again</source>
        <translation>Reiniciar y volver a preguntar</translation>
    </message>
    <message>
        <source>Act as a customer in the browser</source>
        <translation>Hacer de cliente en el navegador</translation>
    </message>
    <message>
        <source>%1 Replies wait here and are sent automatically when the connection is back.</source>
        <translation>%1 Las respuestas esperan aquí y se enviarán automáticamente cuando vuelva la conexión.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 minutes ahead of Chatlayer&apos;s.</source>
        <translation>El reloj de este equipo va %1 minutos adelantado respecto al de Chatlayer.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 minutes behind Chatlayer&apos;s.</source>
        <translation>El reloj de este equipo va %1 minutos atrasado respecto al de Chatlayer.</translation>
    </message>
    <message>
        <source>Let the system set the date and time automatically.</source>
        <translation>Deje que el sistema ajuste la fecha y la hora automáticamente.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Backtab</source>
        <translation>Mayús+Tab</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Re Pág</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Av Pág</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Impr Pant</translation>
    </message>
</context>
<context>
    <name>ReachPage</name>
    <message>
        <source>Reachability</source>
        <translation>Acceso desde internet</translation>
    </message>
    <message>
        <source>How Chatlayer reaches you</source>
        <translation>Cómo llega Chatlayer hasta usted</translation>
    </message>
    <message>
        <source>Chatlayer calls this program over the internet. A tunnel is a service that forwards these calls to this computer. If you are not sure which one to use, choose ngrok, or ask the person who manages your computers.</source>
        <translation>Chatlayer llama a este programa por internet. Un túnel es un servicio que reenvía esas llamadas a este equipo. Si no sabe cuál usar, elija ngrok o pregunte a quien administra sus equipos.</translation>
    </message>
    <message>
        <source>Connection method</source>
        <translation>Método de conexión</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Connect and test</source>
        <translation>Conectar y probar</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>It works: a test call from outside reached this program. %1</source>
        <translation>Funciona: una llamada de prueba desde fuera llegó a este programa. %1</translation>
    </message>
</context>
<context>
    <name>ReachabilityBanners</name>
    <message>
        <source>Copy the new address</source>
        <translation>Copiar la nueva dirección</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Chatlayer cannot reach this computer, so no customers can be handed to you.</source>
        <translation>Chatlayer no puede llegar a este equipo, así que no se le pueden traspasar clientes.</translation>
    </message>
    <message>
        <source>Reachable again</source>
        <translation>Accesible de nuevo</translation>
    </message>
    <message>
        <source>Customers can be handed to you again.</source>
        <translation>Ya se le pueden volver a traspasar clientes.</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>No accesible</translation>
    </message>
    <message>
        <source>The webhook has a new address: %1. In Chatlayer, enter it under Settings &gt; Offloading &gt; Webhook in place of %2.</source>
        <translation>El webhook tiene una nueva dirección: %1. En Chatlayer, introdúzcala en Settings &gt; Offloading &gt; Webhook en lugar de %2.</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>no shortcut</source>
        <translation>ningún atajo</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>Pulse las teclas…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>%1: press the new shortcut. Esc cancels, Backspace removes it.</source>
        <translation>%1: pulse el nuevo atajo. Esc cancela, Retroceso lo quita.</translation>
    </message>
    <message>
        <source>Change shortcut</source>
        <translation>Cambiar el atajo</translation>
    </message>
</context>
<context>
    <name>RecordsActions</name>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>%1 are older than the settings allow. Nothing is deleted until you confirm.</source>
        <translation>Superan la antigüedad que permite la configuración: %1. No se elimina nada hasta que usted lo confirme.</translation>
    </message>
</context>
<context>
    <name>RecordsButton</name>
    <message>
        <source>Search, export or erase</source>
        <translation>Buscar, exportar o borrar</translation>
    </message>
    <message>
        <source>Search in this conversation</source>
        <translation>Buscar en esta conversación</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Erase this customer…</source>
        <translation>Borrar los datos de este cliente…</translation>
    </message>
</context>
<context>
    <name>ReplyForm</name>
    <message>
        <source>hello</source>
        <translation>hola</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Todos los idiomas</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Insert:</source>
        <translation>Insertar:</translation>
    </message>
    <message>
        <source>customer&apos;s name</source>
        <translation>nombre del cliente</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>su nombre</translation>
    </message>
    <message>
        <source>handover value</source>
        <translation>valor de traspaso</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Reading progress</source>
        <translation>Progreso de la lectura</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open backup</source>
        <translation>Abrir la copia</translation>
    </message>
    <message>
        <source>Replace this profile</source>
        <translation>Sustituir este perfil</translation>
    </message>
    <message>
        <source>The conversations, settings, canned replies and tokens of the backup replace the present ones. First, the complete file is read and checked. The present data is moved to a folder “before-restore” next to the profile and stays there until you delete it.</source>
        <translation>Las conversaciones, la configuración, las respuestas predefinidas y los tokens de la copia sustituyen a los actuales. Primero se lee y se comprueba todo el archivo. Los datos actuales se mueven a una carpeta “before-restore” junto al perfil y quedan allí hasta que usted la elimine.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Elegir una copia de seguridad</translation>
    </message>
    <message>
        <source>Reading and checking the backup…</source>
        <translation>Leyendo y comprobando la copia…</translation>
    </message>
    <message>
        <source>The backup is complete. It was made on %1 and contains %2.</source>
        <translation>La copia está completa. Se hizo el %1 y contiene %2.</translation>
    </message>
    <message>
        <source>The program restarts automatically. Anything that came after the backup will not be in the list.</source>
        <translation>El programa se reinicia automáticamente. Lo que haya llegado después de la copia no estará en la lista.</translation>
    </message>
    <message numerus="yes">
        <source>Replies that were not delivered at the time of the backup: %n. They are marked and not resent automatically.</source>
        <translation>
            <numerusform>Respuesta sin entregar cuando se hizo la copia: %n. Queda marcada y no se reenvía automáticamente.</numerusform>
            <numerusform>Respuestas sin entregar cuando se hizo la copia: %n. Quedan marcadas y no se reenvían automáticamente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replies still waiting to be sent here: %n. They are moved aside with this profile and not sent. To send them, cancel and wait until the status bar says “Outbox 0”.</source>
        <translation>
            <numerusform>Respuesta que aún espera a enviarse aquí: %n. Se aparta con este perfil y no se envía. Para enviarla, cancele y espere a que la barra de estado diga “Bandeja de salida: 0”.</numerusform>
            <numerusform>Respuestas que aún esperan a enviarse aquí: %n. Se apartan con este perfil y no se envían. Para enviarlas, cancele y espere a que la barra de estado diga “Bandeja de salida: 0”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restarting with the restored profile…</source>
        <translation>Reiniciando con el perfil restaurado…</translation>
    </message>
</context>
<context>
    <name>RetentionDialog</name>
    <message>
        <source>Conversations due for deletion</source>
        <translation>Conversaciones que se van a eliminar</translation>
    </message>
    <message>
        <source>Oldest conversations due for deletion</source>
        <translation>Conversaciones más antiguas que se van a eliminar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>No conversation is older than the settings allow. The program checks every day.</source>
        <translation>Ninguna conversación supera la antigüedad que permite la configuración. El programa lo comprueba cada día.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 with %2 are older than the settings allow. Their last messages are from %3 to %4. If you delete them, the program continues to delete old conversations every day. To keep them longer, change the number of days in the settings.</source>
        <translation>Superan la antigüedad que permite la configuración: %1 con %2. Sus últimos mensajes son del %3 al %4. Si las elimina, el programa seguirá eliminando conversaciones antiguas cada día. Para conservarlas más tiempo, cambie el número de días en la configuración.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… y %1 más</translation>
    </message>
    <message>
        <source>Deleting. You can continue working…</source>
        <translation>Eliminando. Puede seguir trabajando…</translation>
    </message>
    <message>
        <source>Not all conversations were deleted: %1</source>
        <translation>No se han eliminado todas las conversaciones: %1</translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>Eliminado: %1.</translation>
    </message>
</context>
<context>
    <name>RichDialog</name>
    <message>
        <source>{kind} for {name}</source>
        <translation>{kind} para {name}</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send as written</source>
        <translation>Enviar tal como está escrito</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Preview for the customer</source>
        <translation>Vista previa del cliente</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset %1 to its default</source>
        <translation>Restablecer el valor predeterminado de %1</translation>
    </message>
    <message>
        <source>Set by %1. It cannot be changed here.</source>
        <translation>Establecido por %1. No se puede cambiar aquí.</translation>
    </message>
    <message>
        <source>Set for all users of this computer in %1.</source>
        <translation>Establecido para todos los usuarios de este equipo en %1.</translation>
    </message>
    <message>
        <source>Saved. Takes effect after restart.</source>
        <translation>Guardado. Se aplica tras reiniciar.</translation>
    </message>
    <message>
        <source>Must be %1.</source>
        <translation>Valores admitidos: %1.</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n messages</source>
        <translation>
            <numerusform>Copiar %n mensaje</numerusform>
            <numerusform>Copiar %n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copiar mensaje</translation>
    </message>
    <message>
        <source>Select text</source>
        <translation>Seleccionar texto</translation>
    </message>
    <message>
        <source>Open {what}</source>
        <translation>Abrir {what}</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save file</source>
        <translation>Guardar archivo</translation>
    </message>
    <message>
        <source>Download progress</source>
        <translation>Progreso de la descarga</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{name} could not be saved. {reason}</source>
        <translation>No se pudo guardar {name}. {reason}</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>Exportar las cifras</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabla CSV (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>No se puede escribir el archivo: %1.</translation>
    </message>
    <message>
        <source>The figures were written to %1.</source>
        <translation>Las cifras se escribieron en %1.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Searches names, messages, notes, tags and handover values in all conversations</source>
        <translation>Busca en los nombres, mensajes, notas, etiquetas y valores de traspaso de todas las conversaciones</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>SearchInside</name>
    <message>
        <source>Search in this conversation</source>
        <translation>Buscar en esta conversación</translation>
    </message>
    <message>
        <source>Previous result</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Next result</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Close search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>SecretRow</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Guardar %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Enter a new one to replace it</source>
        <translation>Introduzca otro para sustituirlo</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>Stored in the keyring.</source>
        <translation>Guardado en el llavero.</translation>
    </message>
    <message>
        <source>Only stored until you quit the program, because there is no keyring.</source>
        <translation>Solo se guarda hasta que salga del programa, porque no hay llavero.</translation>
    </message>
</context>
<context>
    <name>SendingRow</name>
    <message>
        <source>Send a reply, insert a new line</source>
        <translation>Enviar una respuesta, insertar una línea</translation>
    </message>
    <message>
        <source>%1 sends, %2 inserts a new line</source>
        <translation>%1 envía, %2 inserta una línea</translation>
    </message>
</context>
<context>
    <name>SessionBox</name>
    <message>
        <source>Session data</source>
        <translation>Datos de sesión</translation>
    </message>
    <message>
        <source>Fetching from Chatlayer…</source>
        <translation>Obteniendo de Chatlayer…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Obtener de nuevo</translation>
    </message>
    <message>
        <source>The bot has no values for this conversation.</source>
        <translation>El bot no tiene valores para esta conversación.</translation>
    </message>
    <message>
        <source>Retrieved at %1. Not saved on this computer.</source>
        <translation>Obtenido a las %1. No se guarda en este equipo.</translation>
    </message>
    <message>
        <source>Fetch from Chatlayer</source>
        <translation>Obtener de Chatlayer</translation>
    </message>
    <message>
        <source>The current values of the bot&apos;s variables.</source>
        <translation>Los valores actuales de las variables del bot.</translation>
    </message>
</context>
<context>
    <name>SetAsideDialog</name>
    <message>
        <source>Unreadable requests</source>
        <translation>Solicitudes ilegibles</translation>
    </message>
    <message>
        <source>Chatlayer sent these requests, but the program could not read them. They are stored completely. After an update of this program, try them again. Until then, send a copy without personal data to the developers.</source>
        <translation>Chatlayer envió estas solicitudes, pero el programa no pudo leerlas. Se conservan completas. Tras actualizar este programa, vuelva a intentarlo. Hasta entonces, envíe a los desarrolladores una copia sin datos personales.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Copy for a bug report</source>
        <translation>Copiar para informe de error</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Mostrar anteriores</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>There are no unreadable requests.</source>
        <translation>No hay solicitudes ilegibles.</translation>
    </message>
    <message>
        <source>%1 · %2 bytes</source>
        <translation>%1 · %2 bytes</translation>
    </message>
    <message>
        <source>only the beginning is shown</source>
        <translation>solo se muestra el principio</translation>
    </message>
    <message>
        <source>Still unreadable: %1</source>
        <translation>Sigue siendo ilegible: %1</translation>
    </message>
    <message>
        <source>The request was read. Its messages are in their conversation now.</source>
        <translation>La solicitud se ha leído. Sus mensajes ya están en su conversación.</translation>
    </message>
    <message>
        <source>Delete this request?</source>
        <translation>¿Eliminar esta solicitud?</translation>
    </message>
    <message>
        <source>Its content will be lost permanently.</source>
        <translation>Su contenido se perderá definitivamente.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Copied. Names, texts, numbers and addresses are masked. Read it before you send it.</source>
        <translation>Copiado. Los nombres, textos, números y direcciones están ocultos. Léalo antes de enviarlo.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar en la configuración</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Credentials are stored in this system&apos;s keyring, never in the settings file.</source>
        <translation>Las credenciales se guardan en el llavero de este sistema, nunca en el archivo de configuración.</translation>
    </message>
    <message>
        <source>Set up step by step…</source>
        <translation>Configurar paso a paso…</translation>
    </message>
    <message>
        <source>Preview what will be deleted…</source>
        <translation>Ver qué se eliminará…</translation>
    </message>
    <message>
        <source>Back up this profile…</source>
        <translation>Hacer copia de este perfil…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia…</translation>
    </message>
    <message>
        <source>Customise shortcuts…</source>
        <translation>Personalizar atajos…</translation>
    </message>
    <message>
        <source>Stored in %1</source>
        <translation>Guardado en %1</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Abrir el archivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>Some changes take effect after a restart</source>
        <translation>Algunos cambios se aplican tras reiniciar</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>No settings match “%1”.</source>
        <translation>Ningún ajuste coincide con “%1”.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Customise shortcuts…</source>
        <translation>Personalizar atajos…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>SnoozeButton</name>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Snooze until…</source>
        <translation>Posponer hasta…</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Pospuesta</translation>
    </message>
    <message>
        <source>End snooze now</source>
        <translation>Reactivar ahora</translation>
    </message>
    <message>
        <source>For 15 minutes</source>
        <translation>Durante 15 minutos</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Durante 1 hora</translation>
    </message>
    <message>
        <source>Until tomorrow %1</source>
        <translation>Hasta mañana a las %1</translation>
    </message>
    <message>
        <source>Choose a time…</source>
        <translation>Elegir un momento…</translation>
    </message>
</context>
<context>
    <name>SnoozeDialog</name>
    <message>
        <source>The conversation comes back at that time, or as soon as the customer writes.</source>
        <translation>La conversación vuelve en ese momento, o en cuanto el cliente escriba.</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Posponer hasta</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
</context>
<context>
    <name>SpanBar</name>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Custom range</source>
        <translation>Periodo personalizado</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status bar</source>
        <translation>Barra de estado</translation>
    </message>
    <message>
        <source>Webhook is starting</source>
        <translation>El webhook se está iniciando</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>last event %1</source>
        <translation>último evento %1</translation>
    </message>
    <message>
        <source>no event since start</source>
        <translation>sin eventos desde el inicio</translation>
    </message>
    <message>
        <source>Last checked via the public address at %1.</source>
        <translation>Última comprobación por la dirección pública a las %1.</translation>
    </message>
    <message>
        <source>Chatlayer</source>
        <translation>Chatlayer</translation>
    </message>
    <message>
        <source>Nothing has been sent to Chatlayer yet.</source>
        <translation>Aún no se ha enviado nada a Chatlayer.</translation>
    </message>
    <message>
        <source>1 unreadable request</source>
        <translation>1 solicitud ilegible</translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable requests</source>
        <translation>
            <numerusform>%n solicitud ilegible</numerusform>
            <numerusform>%n solicitudes ilegibles</numerusform>
        </translation>
    </message>
    <message>
        <source>The program could not read these requests. Click to review them.</source>
        <translation>El programa no pudo leer estas solicitudes. Haga clic para revisarlas.</translation>
    </message>
    <message>
        <source>Sending is paused</source>
        <translation>Envío en pausa</translation>
    </message>
    <message>
        <source>Sending resumes in %1</source>
        <translation>El envío se reanuda en %1</translation>
    </message>
    <message>
        <source>Chatlayer limits the number of calls. Replies wait in order and are sent automatically.</source>
        <translation>Chatlayer limita el número de llamadas. Las respuestas esperan en orden y se envían automáticamente.</translation>
    </message>
    <message>
        <source>1 reply to check</source>
        <translation>1 respuesta por revisar</translation>
    </message>
    <message numerus="yes">
        <source>%n replies to check</source>
        <translation>
            <numerusform>%n respuesta por revisar</numerusform>
            <numerusform>%n respuestas por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>These replies were not sent, or it is not known whether they were. Each reply shows the reason and what you can do.</source>
        <translation>Estas respuestas no se enviaron, o no se sabe si se enviaron. Cada respuesta indica el motivo y qué puede hacer.</translation>
    </message>
    <message>
        <source>1 reply being sent</source>
        <translation>1 respuesta enviándose</translation>
    </message>
    <message numerus="yes">
        <source>%n replies being sent</source>
        <translation>
            <numerusform>%n respuesta enviándose</numerusform>
            <numerusform>%n respuestas enviándose</numerusform>
        </translation>
    </message>
    <message>
        <source>They are sent in order, and kept if you quit the program.</source>
        <translation>Se envían en orden y se conservan si sale del programa.</translation>
    </message>
    <message>
        <source>Outbox 0</source>
        <translation>Bandeja de salida: 0</translation>
    </message>
    <message>
        <source>All replies have been sent.</source>
        <translation>Se han enviado todas las respuestas.</translation>
    </message>
</context>
<context>
    <name>StatusItem</name>
    <message>
        <source>No action is needed.</source>
        <translation>No es necesario hacer nada.</translation>
    </message>
</context>
<context>
    <name>TagsBox</name>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Remove tag %1</source>
        <translation>Quitar la etiqueta %1</translation>
    </message>
</context>
<context>
    <name>TextSelector</name>
    <message>
        <source>Text of the message</source>
        <translation>Texto del mensaje</translation>
    </message>
</context>
<context>
    <name>TodayDialog</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Group charts by</source>
        <translation>Agrupar gráficos por</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>By hour of the day</source>
        <translation>Por hora del día</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Show the figures as a table instead of charts</source>
        <translation>Mostrar las cifras como tabla en lugar de gráficos</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Save the figures in a spreadsheet file (CSV)</source>
        <translation>Guardar las cifras en un archivo de hoja de cálculo (CSV)</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Atendidas</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>Primera respuesta</translation>
    </message>
    <message>
        <source>Handling time</source>
        <translation>Tiempo de gestión</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Point at a number to see what it counts. Times are measured by this computer&apos;s clock. Deleted or erased conversations are no longer counted.</source>
        <translation>Señale un número para ver qué cuenta. Las horas son las del reloj de este equipo. Las conversaciones eliminadas o borradas ya no se cuentan.</translation>
    </message>
    <message numerus="yes">
        <source>%n closed without being taken</source>
        <translation>
            <numerusform>%n cerrada sin atender</numerusform>
            <numerusform>%n cerradas sin atender</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handed over</source>
        <translation>
            <numerusform>%n traspasada</numerusform>
            <numerusform>%n traspasadas</numerusform>
        </translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>al final</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>median of %1 · 90%: %2</source>
        <translation>mediana de %1 · 90 %: %2</translation>
    </message>
    <message numerus="yes">
        <source>snoozed: %1 in %n conversation(s)</source>
        <translation>
            <numerusform>pospuesta: %1 en %n conversación</numerusform>
            <numerusform>pospuestas: %1 en %n conversaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet today</source>
        <translation>Hoy aún no hay nada</translation>
    </message>
    <message>
        <source>Today&apos;s figures appear here as soon as a customer is handed over to you.</source>
        <translation>Las cifras de hoy aparecerán aquí en cuanto se le traspase un cliente.</translation>
    </message>
    <message>
        <source>No figures for these days</source>
        <translation>No hay cifras para estos días</translation>
    </message>
    <message>
        <source>No customer was handed over, handled or declined. Choose other days at the top.</source>
        <translation>No se traspasó, atendió ni rechazó a ningún cliente. Elija otros días arriba.</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Send an attachment or card</source>
        <translation>Enviar un adjunto o una tarjeta</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emojis</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Respuestas predefinidas</translation>
    </message>
    <message>
        <source>/ canned replies</source>
        <translation>/ respuestas predefinidas</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Filter the list</source>
        <translation>Filtrar la lista</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Top bar</source>
        <translation>Barra superior</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Figures for today and other days</source>
        <translation>Cifras de hoy y de otros días</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>mías</translation>
    </message>
    <message>
        <source>with the bot</source>
        <translation>con el bot</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>rechazadas</translation>
    </message>
    <message>
        <source>Unreadable requests</source>
        <translation>Solicitudes ilegibles</translation>
    </message>
    <message>
        <source>Filter the list, a filter is active</source>
        <translation>Filtrar la lista, hay un filtro activo</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Empty message</source>
        <translation>Mensaje vacío</translation>
    </message>
    <message>
        <source>In reply to: %1</source>
        <translation>En respuesta a: %1</translation>
    </message>
    <message>
        <source>More in this message</source>
        <translation>Más en este mensaje</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Not a web address: cannot be opened</source>
        <translation>No es una dirección web: no se puede abrir</translation>
    </message>
    <message>
        <source>Open the picture in the browser</source>
        <translation>Abrir la imagen en el navegador</translation>
    </message>
    <message>
        <source>unsafe address</source>
        <translation>dirección no segura</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>upload: {status}</source>
        <translation>subida: {status}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>This message has no file</source>
        <translation>Este mensaje no tiene ningún archivo</translation>
    </message>
    <message>
        <source>Open in OpenStreetMap</source>
        <translation>Abrir en OpenStreetMap</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar %n más</numerusform>
            <numerusform>Mostrar %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Botón</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>Mark as delivered</source>
        <translation>Marcar como entregada</translation>
    </message>
    <message>
        <source>Show picture</source>
        <translation>Mostrar imagen</translation>
    </message>
    <message>
        <source>Always show pictures</source>
        <translation>Mostrar siempre las imágenes</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>View {name}</source>
        <translation>Ver {name}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>No picture came with this message</source>
        <translation>Este mensaje llegó sin imagen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Press the right arrow for: %1</source>
        <translation>Pulse la flecha derecha para: %1</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show window</source>
        <translation>Mostrar la ventana</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>Do Not Disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>1 customer needs you</source>
        <translation>1 cliente le necesita</translation>
    </message>
    <message numerus="yes">
        <source>%n customers need you</source>
        <translation>
            <numerusform>%n cliente le necesita</numerusform>
            <numerusform>%n clientes le necesitan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrayNotifier</name>
    <message>
        <source>Notifications are turned off in Windows. Turn them on under Settings &gt; System &gt; Notifications.</source>
        <translation>Las notificaciones están desactivadas en Windows. Actívelas en Configuración &gt; Sistema &gt; Notificaciones.</translation>
    </message>
    <message>
        <source>If no notification appears, allow notifications for Agent Desktop in System Settings &gt; Notifications. macOS does not tell programs whether it shows them.</source>
        <translation>Si no aparece ninguna notificación, permita las notificaciones de Agent Desktop en Ajustes del Sistema &gt; Notificaciones. macOS no indica a los programas si las muestra.</translation>
    </message>
</context>
<context>
    <name>Trials</name>
    <message>
        <source>Show test notification</source>
        <translation>Mostrar una notificación de prueba</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Test: %1</source>
        <translation>Probar: %1</translation>
    </message>
    <message>
        <source>No sound is selected.</source>
        <translation>No hay ningún sonido seleccionado.</translation>
    </message>
</context>
<context>
    <name>UndoStrip</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo sending ({key})</source>
        <translation>Deshacer el envío ({key})</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Sends in {seconds} s:</source>
        <translation>Se envía en {seconds} s:</translation>
    </message>
</context>
<context>
    <name>ValueBox</name>
    <message>
        <source>Show all values</source>
        <translation>Mostrar todos los valores</translation>
    </message>
    <message>
        <source>Copy all as JSON</source>
        <translation>Copiar todo como JSON</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar %n más</numerusform>
            <numerusform>Mostrar %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>Verify token</source>
        <translation>Verify token</translation>
    </message>
    <message>
        <source>The verify token</source>
        <translation>El verify token</translation>
    </message>
    <message>
        <source>Chatlayer sends this token with every request, so that nobody else can pretend to be Chatlayer. A strong token was created for you. There is nothing to do here.</source>
        <translation>Chatlayer envía este token con cada solicitud, para que nadie más pueda hacerse pasar por Chatlayer. Se ha creado un token seguro para usted. Aquí no hay nada que hacer.</translation>
    </message>
    <message>
        <source>verify token</source>
        <translation>verify token</translation>
    </message>
    <message>
        <source>Create another token</source>
        <translation>Crear otro token</translation>
    </message>
    <message>
        <source>There is no keyring, so this token is valid only until you quit the program. Unlock your keyring and restart the program before you paste the token into Chatlayer.</source>
        <translation>No hay llavero, así que este token solo es válido hasta que salga del programa. Desbloquee su llavero y reinicie el programa antes de pegar el token en Chatlayer.</translation>
    </message>
    <message>
        <source>This is a new token. Paste it into Chatlayer. Only this token is valid from now on.</source>
        <translation>Este es un token nuevo. Péguelo en Chatlayer. A partir de ahora solo este token es válido.</translation>
    </message>
    <message numerus="yes">
        <source>This is a new token. Paste it into Chatlayer. The previous token stays valid for %n hour(s).</source>
        <translation>
            <numerusform>Este token es nuevo. Péguelo en Chatlayer. El anterior sigue siendo válido %n hora.</numerusform>
            <numerusform>Este token es nuevo. Péguelo en Chatlayer. El anterior sigue siendo válido %n horas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier token(s) also stay valid until their own time is over.</source>
        <translation>
            <numerusform>%n token anterior también sigue siendo válido hasta que termine su propio plazo.</numerusform>
            <numerusform>%n tokens anteriores también siguen siendo válidos hasta que termine su propio plazo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitPage</name>
    <message>
        <source>Connection check</source>
        <translation>Comprobación de la conexión</translation>
    </message>
    <message>
        <source>Does Chatlayer reach this program?</source>
        <translation>¿Llega Chatlayer a este programa?</translation>
    </message>
    <message>
        <source>Accept handovers without the token</source>
        <translation>Aceptar traspasos sin el token</translation>
    </message>
    <message>
        <source>Try a test conversation</source>
        <translation>Hacer una conversación de prueba</translation>
    </message>
    <message>
        <source>Check pausing the bot</source>
        <translation>Comprobar la pausa del bot</translation>
    </message>
    <message>
        <source>A simulated customer appears and waits for your reply. Chatlayer does not see this conversation.</source>
        <translation>Aparece un cliente simulado que espera su respuesta. Chatlayer no ve esta conversación.</translation>
    </message>
    <message>
        <source>Checking pausing pauses and resumes the bot once in a conversation of its draft, which only testers see.</source>
        <translation>La comprobación pausa y reanuda el bot una vez en una conversación de su borrador, que solo ven los probadores.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finalizar</translation>
    </message>
    <message>
        <source>Finish anyway</source>
        <translation>Finalizar de todos modos</translation>
    </message>
    <message>
        <source>You are connected</source>
        <translation>Está conectado</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s health check arrived at %1. From now on, customers of your bot appear in the list. Those whom the bot hands over wait there for you.</source>
        <translation>La comprobación de estado de Chatlayer llegó a las %1. A partir de ahora, los clientes de su bot aparecen en la lista. Los que el bot traspasa le esperan ahí.</translation>
    </message>
    <message>
        <source>Waiting for Chatlayer&apos;s health check…</source>
        <translation>Esperando la comprobación de estado de Chatlayer…</translation>
    </message>
    <message>
        <source>Press Save in Chatlayer now, under Settings &gt; Offloading &gt; Webhook. Chatlayer then calls this program immediately, and this page turns green.</source>
        <translation>Pulse ahora Save en Chatlayer, en Settings &gt; Offloading &gt; Webhook. Chatlayer llamará entonces a este programa de inmediato y esta página se pondrá verde.</translation>
    </message>
    <message>
        <source>Checking whether the bot can be paused…</source>
        <translation>Comprobando si se puede pausar el bot…</translation>
    </message>
    <message>
        <source>Starting a test conversation…</source>
        <translation>Iniciando una conversación de prueba…</translation>
    </message>
    <message>
        <source>The test customer is waiting in the main window. Reply there.</source>
        <translation>El cliente de prueba espera en la ventana principal. Responda allí.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Agent Desktop</source>
        <translation>Agent Desktop</translation>
    </message>
    <message>
        <source>Waiting for your keyring…</source>
        <translation>Esperando su llavero…</translation>
    </message>
    <message>
        <source>Enter its password in the window that your system shows. That window may be behind others. The keyring contains the key to your conversations.</source>
        <translation>Introduzca su contraseña en la ventana que muestra el sistema. Esa ventana puede estar detrás de otras. El llavero contiene la clave de sus conversaciones.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>sent time unknown</source>
        <translation>hora de envío desconocida</translation>
    </message>
    <message>
        <source>The message gives its time as “%1”, which cannot be read. The time shown is estimated from when it arrived and from the messages around it.</source>
        <translation>El mensaje indica su hora como «%1», que no se puede leer. La hora mostrada se estima a partir de su llegada y de los mensajes de alrededor.</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>format of a date: weekday, day, month</comment>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format of a date: day, month, year</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>Remitente desconocido</translation>
    </message>
    <message>
        <source>Other sender (%1)</source>
        <translation>Otro remitente (%1)</translation>
    </message>
    <message>
        <source>queued until you decide about the reply above</source>
        <translation>en cola hasta que decida qué hacer con la respuesta anterior</translation>
    </message>
    <message>
        <source>queued: {reason}</source>
        <translation>en cola: {reason}</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en cola</translation>
    </message>
    <message>
        <source>sending…</source>
        <translation>enviando…</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviada</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregada</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>motivo desconocido</translation>
    </message>
    <message>
        <source>Not sent: {reason}</source>
        <translation>No enviada: {reason}</translation>
    </message>
    <message>
        <source>the connection was lost while sending</source>
        <translation>se perdió la conexión durante el envío</translation>
    </message>
    <message>
        <source>May not have arrived: {reason}</source>
        <translation>Puede que no haya llegado: {reason}</translation>
    </message>
    <message>
        <source>handed over to you</source>
        <translation>traspasada a usted</translation>
    </message>
    <message>
        <source>department {name}</source>
        <translation>departamento {name}</translation>
    </message>
    <message>
        <source>taken by you</source>
        <translation>atendida por usted</translation>
    </message>
    <message>
        <source>closed by you</source>
        <translation>cerrada por usted</translation>
    </message>
    <message>
        <source>snooze ended</source>
        <translation>fin del aplazamiento</translation>
    </message>
    <message>
        <source>snoozed by you</source>
        <translation>pospuesta por usted</translation>
    </message>
    <message>
        <source>snoozed by you until {time}</source>
        <translation>pospuesta por usted hasta {time}</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>reabierta</translation>
    </message>
    <message>
        <source>handover declined: %1</source>
        <translation>traspaso rechazado: %1</translation>
    </message>
    <message>
        <source>the bot is paused, you answer</source>
        <translation>el bot está en pausa, responde usted</translation>
    </message>
    <message>
        <source>the bot could not be paused</source>
        <translation>no se pudo pausar el bot</translation>
    </message>
    <message>
        <source>the bot could not be resumed</source>
        <translation>no se pudo reanudar el bot</translation>
    </message>
    <message>
        <source>messages may be missing here</source>
        <translation>aquí pueden faltar mensajes</translation>
    </message>
    <message>
        <source>not reachable {from} – {to}, messages may be missing here</source>
        <translation>no accesible {from} – {to}, aquí pueden faltar mensajes</translation>
    </message>
    <message>
        <source>Unknown message type</source>
        <translation>Tipo de mensaje desconocido</translation>
    </message>
    <message>
        <source>{kind}: can&apos;t be shown here</source>
        <translation>{kind}: no se puede mostrar aquí</translation>
    </message>
    <message>
        <source>Unknown message type: {kind}</source>
        <translation>Tipo de mensaje desconocido: {kind}</translation>
    </message>
    <message>
        <source>The customer chose {titles}</source>
        <translation>El cliente eligió {titles}</translation>
    </message>
</context>
<context>
    <name>ZoneEditor</name>
    <message>
        <source>Same as this computer</source>
        <translation>La de este equipo</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>No conversation is open</source>
        <translation>No hay ninguna conversación abierta</translation>
    </message>
    <message>
        <source>The demo saves nothing</source>
        <translation>La demostración no guarda nada</translation>
    </message>
    <message>
        <source>Only for waiting conversations or your own</source>
        <translation>Solo para conversaciones en espera o suyas</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Conversación siguiente</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Conversación anterior</translation>
    </message>
    <message>
        <source>Next unread</source>
        <translation>Siguiente no leída</translation>
    </message>
    <message>
        <source>Previous unread</source>
        <translation>Anterior no leída</translation>
    </message>
    <message>
        <source>Back from earlier conversation</source>
        <translation>Volver de una conversación anterior</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Search in this conversation</source>
        <translation>Buscar en esta conversación</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrar la lista</translation>
    </message>
    <message>
        <source>Next area of the window</source>
        <translation>Área siguiente de la ventana</translation>
    </message>
    <message>
        <source>Previous area of the window</source>
        <translation>Área anterior de la ventana</translation>
    </message>
    <message>
        <source>Take, or take over from the bot</source>
        <translation>Atender, o asumir del bot</translation>
    </message>
    <message>
        <source>Only for conversations that are waiting or with the bot</source>
        <translation>Solo para conversaciones en espera o con el bot</translation>
    </message>
    <message>
        <source>Close conversation</source>
        <translation>Cerrar conversación</translation>
    </message>
    <message>
        <source>Send and close</source>
        <translation>Enviar y cerrar</translation>
    </message>
    <message>
        <source>Send an attachment or card</source>
        <translation>Enviar un adjunto o una tarjeta</translation>
    </message>
    <message>
        <source>Insert emoji</source>
        <translation>Insertar un emoji</translation>
    </message>
    <message>
        <source>Manage canned replies</source>
        <translation>Gestionar respuestas predefinidas</translation>
    </message>
    <message>
        <source>Close with a final message</source>
        <translation>Cerrar con un mensaje final</translation>
    </message>
    <message>
        <source>Close and open next conversation</source>
        <translation>Cerrar y abrir la conversación siguiente</translation>
    </message>
    <message>
        <source>Snooze until…</source>
        <translation>Posponer hasta…</translation>
    </message>
    <message>
        <source>Only for your own conversations</source>
        <translation>Solo para sus propias conversaciones</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Reopen a closed conversation</source>
        <translation>Reabrir una conversación cerrada</translation>
    </message>
    <message>
        <source>Only for closed conversations</source>
        <translation>Solo para conversaciones cerradas</translation>
    </message>
    <message>
        <source>Export conversations</source>
        <translation>Exportar conversaciones</translation>
    </message>
    <message>
        <source>Erase this customer permanently</source>
        <translation>Borrar definitivamente los datos de este cliente</translation>
    </message>
    <message>
        <source>Leave declined conversation to the bot</source>
        <translation>Dejar al bot la conversación rechazada</translation>
    </message>
    <message>
        <source>Only for declined conversations</source>
        <translation>Solo para conversaciones rechazadas</translation>
    </message>
    <message>
        <source>Find an action or a conversation</source>
        <translation>Buscar una acción o una conversación</translation>
    </message>
    <message>
        <source>Fetch session data</source>
        <translation>Obtener los datos de sesión</translation>
    </message>
    <message>
        <source>Change availability</source>
        <translation>Cambiar la disponibilidad</translation>
    </message>
    <message>
        <source>Toggle Do Not Disturb</source>
        <translation>Activar o desactivar No molestar</translation>
    </message>
    <message>
        <source>Show list</source>
        <translation>Mostrar la lista</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Mostrar los detalles</translation>
    </message>
    <message>
        <source>Today&apos;s figures</source>
        <translation>Cifras de hoy</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Set up the connection</source>
        <translation>Configurar la conexión</translation>
    </message>
    <message>
        <source>The demo needs no setup</source>
        <translation>La demostración no necesita configuración</translation>
    </message>
    <message>
        <source>Conversations due for deletion</source>
        <translation>Conversaciones que se van a eliminar</translation>
    </message>
    <message>
        <source>Back up this profile</source>
        <translation>Hacer copia de este perfil</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>Unreadable requests</source>
        <translation>Solicitudes ilegibles</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Customise shortcuts</source>
        <translation>Personalizar atajos</translation>
    </message>
    <message>
        <source>About Agent Desktop</source>
        <translation>Acerca de Agent Desktop</translation>
    </message>
    <message>
        <source>Conversation %1 in the list</source>
        <translation>Conversación %1 de la lista</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nueva línea</translation>
    </message>
    <message>
        <source>Canned replies, at the start of a word</source>
        <translation>Respuestas predefinidas, al principio de una palabra</translation>
    </message>
    <message>
        <source>Conversation n in the list</source>
        <translation>Conversación n de la lista</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navegación</translation>
    </message>
    <message>
        <source>Replying</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message numerus="yes">
        <source>%n customers are waiting</source>
        <translation>
            <numerusform>%n cliente está esperando</numerusform>
            <numerusform>%n clientes están esperando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers need you</source>
        <translation>
            <numerusform>%n cliente le necesita</numerusform>
            <numerusform>%n clientes le necesitan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your customers have written</source>
        <translation>
            <numerusform>%n de sus clientes ha escrito</numerusform>
            <numerusform>%n de sus clientes han escrito</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>This desktop has no notification service, so notifications cannot be shown. Sounds, the window title and the tray icon still alert you.</source>
        <translation>Este escritorio no tiene servicio de notificaciones, así que no se pueden mostrar. Los sonidos, el título de la ventana y el icono de la bandeja siguen avisándole.</translation>
    </message>
    <message>
        <source>Clicking a notification cannot open the conversation on this desktop.</source>
        <translation>En este escritorio, al hacer clic en una notificación no se puede abrir la conversación.</translation>
    </message>
    <message>
        <source>Notifications on this desktop have only one line, so message texts are not shown.</source>
        <translation>Las notificaciones de este escritorio tienen una sola línea, así que no se muestra el texto de los mensajes.</translation>
    </message>
    <message>
        <source>The taskbar of this desktop may not show a number on the program icon. The window title shows it.</source>
        <translation>Puede que la barra de tareas de este escritorio no muestre un número en el icono del programa. El título de la ventana sí lo muestra.</translation>
    </message>
    <message>
        <source>The desktop blocks notifications: its own Do Not Disturb mode is on, or they are turned off in its settings.</source>
        <translation>El escritorio bloquea las notificaciones: su propio modo No molestar está activado, o están desactivadas en su configuración.</translation>
    </message>
    <message>
        <source>Sounds need one of the programs pw-play, paplay or aplay. None of them is installed on this computer.</source>
        <translation>Los sonidos necesitan uno de los programas pw-play, paplay o aplay. Ninguno está instalado en este equipo.</translation>
    </message>
    <message>
        <source>The sound cannot be played: %1.</source>
        <translation>No se puede reproducir el sonido: %1.</translation>
    </message>
    <message>
        <source>No sound device responds, so you cannot hear any sound.</source>
        <translation>No responde ningún dispositivo de sonido, así que no oirá nada.</translation>
    </message>
    <message>
        <source>Snooze ended: %1</source>
        <translation>Fin del aplazamiento: %1</translation>
    </message>
    <message>
        <source>%1 has been waiting for %2 min</source>
        <translation>%1 lleva %2 min esperando</translation>
    </message>
    <message>
        <source>%1 is waiting</source>
        <translation>%1 está esperando</translation>
    </message>
    <message>
        <source>and one more</source>
        <translation>y uno más</translation>
    </message>
    <message>
        <source>A customer is waiting</source>
        <translation>Un cliente está esperando</translation>
    </message>
    <message>
        <source>A snooze has ended</source>
        <translation>Ha terminado un aplazamiento</translation>
    </message>
    <message>
        <source>One of your customers has written</source>
        <translation>Uno de sus clientes ha escrito</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Starting at login cannot be changed: %1.</source>
        <translation>No se puede cambiar el inicio al abrir sesión: %1.</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>agent-desktop: another process uses this profile and does not respond. End it first.
</source>
        <translation>agent-desktop: otro proceso usa este perfil y no responde. Ciérrelo primero.
</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>The settings cannot be used</source>
        <translation>No se puede usar la configuración</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Abrir el archivo</translation>
    </message>
    <message>
        <source>The conversations cannot be read</source>
        <translation>No se pueden leer las conversaciones</translation>
    </message>
    <message>
        <source>An unexpected error occurred. The log has the details. All stored data is safe.</source>
        <translation>Se ha producido un error inesperado. El registro contiene los detalles. Todos los datos guardados están a salvo.</translation>
    </message>
</context>
<context>
    <name>assistant</name>
    <message>
        <source>ngrok (easiest)</source>
        <translation>ngrok (el más fácil)</translation>
    </message>
    <message>
        <source>My own public address</source>
        <translation>Mi propia dirección pública</translation>
    </message>
    <message>
        <source>Create a free account at ngrok.com. Then copy two values from its dashboard: your authtoken, and the domain that ngrok reserves for you. The free plan allows 20,000 requests per month, which is enough for a bot with little traffic.</source>
        <translation>Cree una cuenta gratuita en ngrok.com. Después, copie dos valores de su panel: su authtoken y el dominio que ngrok le reserva. El plan gratuito permite 20 000 solicitudes al mes, suficiente para un bot con poco tráfico.</translation>
    </message>
    <message>
        <source>Open your authtoken at ngrok</source>
        <translation>Abrir su authtoken en ngrok</translation>
    </message>
    <message>
        <source>Open your domains at ngrok</source>
        <translation>Abrir sus dominios en ngrok</translation>
    </message>
    <message>
        <source>For a reverse proxy, Tailscale Funnel or similar that you run. Forward it to the address below on this computer, and enter the public address that Chatlayer should call.</source>
        <translation>Para un proxy inverso, Tailscale Funnel o similar que usted administre. Rediríjalo a la dirección de abajo en este equipo e introduzca la dirección pública a la que debe llamar Chatlayer.</translation>
    </message>
    <message>
        <source>Cloudflare Tunnel</source>
        <translation>Cloudflare Tunnel</translation>
    </message>
    <message>
        <source>Requires the program cloudflared on this computer. With a token and a host name, the address stays the same. Without them, it changes at every start and must be pasted into Chatlayer again.</source>
        <translation>Necesita el programa cloudflared en este equipo. Con un token y un nombre de host, la dirección no cambia. Sin ellos, cambia en cada inicio y hay que volver a pegarla en Chatlayer.</translation>
    </message>
    <message>
        <source>How to install cloudflared</source>
        <translation>Cómo instalar cloudflared</translation>
    </message>
    <message>
        <source>SSH server or service</source>
        <translation>Servidor o servicio SSH</translation>
    </message>
    <message>
        <source>Your own server with a public address, or a service such as localhost.run that assigns one.</source>
        <translation>Su propio servidor con una dirección pública, o un servicio como localhost.run que asigna una.</translation>
    </message>
    <message>
        <source>Requires an account at zrok.io and the program zrok2 on this computer. Enable it once with: zrok2 enable TOKEN. With a reserved name, the address stays the same. Without one, it changes at every start and must be pasted into Chatlayer again.</source>
        <translation>Necesita una cuenta en zrok.io y el programa zrok2 en este equipo. Actívelo una vez con: zrok2 enable TOKEN. Con un nombre reservado, la dirección no cambia. Sin él, cambia en cada inicio y hay que volver a pegarla en Chatlayer.</translation>
    </message>
    <message>
        <source>Open zrok&apos;s documentation</source>
        <translation>Abrir la documentación de zrok</translation>
    </message>
    <message>
        <source>Open your account at zrok</source>
        <translation>Abrir su cuenta en zrok</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Chatlayer will not be able to reach this program, and no customers will be handed to you. You can complete this step later.</source>
        <translation>Chatlayer no podrá llegar a este programa y no se le traspasarán clientes. Puede completar este paso más tarde.</translation>
    </message>
    <message>
        <source>Stored in the keyring</source>
        <translation>Guardado en el llavero</translation>
    </message>
</context>
<context>
    <name>availability</name>
    <message>
        <source>Available again since %1</source>
        <translation>Disponible de nuevo desde %1</translation>
    </message>
    <message>
        <source>Available again, you were away %1 – %2</source>
        <translation>Disponible de nuevo, estuvo ausente %1 – %2</translation>
    </message>
    <message>
        <source>The screen was locked, so new customers were declined in the meantime.</source>
        <translation>La pantalla estaba bloqueada, así que mientras tanto se rechazaron nuevos clientes.</translation>
    </message>
    <message>
        <source>There was no activity for a while, so new customers were declined in the meantime.</source>
        <translation>No hubo actividad durante un tiempo, así que mientras tanto se rechazaron nuevos clientes.</translation>
    </message>
    <message>
        <source>This system does not report how long you have been inactive. Only your activity in this program counts.</source>
        <translation>Este sistema no indica cuánto tiempo lleva inactivo. Solo cuenta su actividad en este programa.</translation>
    </message>
    <message>
        <source>This system does not report whether the screen is locked, so this setting has no effect.</source>
        <translation>Este sistema no indica si la pantalla está bloqueada, así que este ajuste no tiene efecto.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>Closed until %1</source>
        <translation>Cerrado hasta %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Full: %1 of %2</source>
        <translation>Completo: %1 de %2</translation>
    </message>
    <message>
        <source>Away until %1</source>
        <translation>Ausente hasta %1</translation>
    </message>
    <message>
        <source>Away, screen locked</source>
        <translation>Ausente, pantalla bloqueada</translation>
    </message>
    <message>
        <source>Away, no activity</source>
        <translation>Ausente, sin actividad</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>New customers are accepted.</source>
        <translation>Se aceptan nuevos clientes.</translation>
    </message>
    <message>
        <source>You close at %1.</source>
        <translation>Cierra a las %1.</translation>
    </message>
    <message>
        <source>New customers are declined immediately, and the bot continues with them.</source>
        <translation>Los nuevos clientes se rechazan de inmediato y el bot continúa con ellos.</translation>
    </message>
    <message>
        <source>You are outside your opening hours.</source>
        <translation>Está fuera de su horario de atención.</translation>
    </message>
    <message>
        <source>Today is a holiday.</source>
        <translation>Hoy es festivo.</translation>
    </message>
    <message>
        <source>Close or snooze a conversation to take another one.</source>
        <translation>Cierre o posponga una conversación para atender otra.</translation>
    </message>
    <message>
        <source>You become available again when you are back.</source>
        <translation>Volverá a estar disponible en cuanto regrese.</translation>
    </message>
    <message>
        <source>You become available again at that time.</source>
        <translation>Entonces volverá a estar disponible.</translation>
    </message>
    <message>
        <source>Only in these languages: %1</source>
        <translation>Solo en estos idiomas: %1</translation>
    </message>
    <message>
        <source>not specified</source>
        <translation>sin especificar</translation>
    </message>
    <message>
        <source>Only with %1: %2</source>
        <translation>Solo con %1: %2</translation>
    </message>
    <message>
        <source>Maximum simultaneous conversations: %1</source>
        <translation>Máximo de conversaciones simultáneas: %1</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <source>The backup is damaged or incomplete, so nothing was restored. Use another copy of it.</source>
        <translation>La copia está dañada o incompleta, así que no se ha restaurado nada. Use otra copia.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again.</source>
        <translation>El disco está lleno. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <translation>No se puede usar %1: %2.</translation>
    </message>
    <message>
        <source>This file is not a backup of Agent Desktop.</source>
        <translation>Este archivo no es una copia de seguridad de Agent Desktop.</translation>
    </message>
    <message>
        <source>The passphrase does not open this backup. Try again.</source>
        <translation>La frase de contraseña no abre esta copia. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This computer is too busy to check the passphrase. Close other programs, then try again.</source>
        <translation>Este equipo está demasiado ocupado para comprobar la frase de contraseña. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Agent Desktop has this profile open. Close it, then try again.</source>
        <translation>Agent Desktop tiene este perfil abierto. Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Use at least 8 characters.</source>
        <translation>Use al menos 8 caracteres.</translation>
    </message>
    <message>
        <source>A program can guess this passphrase easily. Add some words.</source>
        <translation>Un programa puede adivinar fácilmente esta frase de contraseña. Añada algunas palabras.</translation>
    </message>
    <message>
        <source>No backup is open.</source>
        <translation>No hay ninguna copia abierta.</translation>
    </message>
</context>
<context>
    <name>canned</name>
    <message>
        <source>%1 cannot be read: it is not UTF-8 text.</source>
        <translation>No se puede leer %1: no es texto UTF-8.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read. %2</source>
        <translation>No se puede leer %1. %2</translation>
    </message>
    <message>
        <source>%1 was only read in part. %2</source>
        <translation>%1 solo se leyó en parte. %2</translation>
    </message>
    <message>
        <source>Two replies have the shortcut “%1” and the same language.</source>
        <translation>Dos respuestas tienen el atajo “%1” y el mismo idioma.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>The first line must name the columns: shortcut, language, text.</source>
        <translation>La primera línea debe nombrar las columnas: shortcut, language, text.</translation>
    </message>
    <message>
        <source>The first line names the column %1 more than once.</source>
        <translation>La primera línea nombra la columna %1 más de una vez.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>Line %1 is not JSON: %2.</source>
        <translation>La línea %1 no es JSON: %2.</translation>
    </message>
    <message>
        <source>The file is nested too deeply.</source>
        <translation>El archivo tiene demasiados niveles anidados.</translation>
    </message>
    <message>
        <source>The file must contain an array of replies, or an object with such an array under the key replies.</source>
        <translation>El archivo debe contener una lista de respuestas, o un objeto con una lista así en la clave replies.</translation>
    </message>
    <message>
        <source>Reply %1</source>
        <translation>Respuesta %1</translation>
    </message>
    <message>
        <source>The file is too large for a list of canned replies.</source>
        <translation>El archivo es demasiado grande para una lista de respuestas predefinidas.</translation>
    </message>
    <message>
        <source>The quotation marks do not match. Write one in a text as &quot;&quot;.</source>
        <translation>Las comillas no coinciden. Escriba una comilla dentro de un texto como &quot;&quot;.</translation>
    </message>
    <message>
        <source>it has %1 columns, and the first line has %2.</source>
        <translation>tiene %1 columnas y la primera línea tiene %2.</translation>
    </message>
    <message>
        <source>“%1” appears more than once. Only its first text was imported.</source>
        <translation>“%1” aparece más de una vez. Solo se importó su primer texto.</translation>
    </message>
    <message>
        <source>This is not an object with shortcut and text.</source>
        <translation>No es un objeto con shortcut y text.</translation>
    </message>
    <message>
        <source>The value of %1 is not text.</source>
        <translation>El valor de %1 no es un texto.</translation>
    </message>
    <message>
        <source>The shortcut is missing.</source>
        <translation>Falta el atajo.</translation>
    </message>
    <message>
        <source>The shortcut “%1” must be one word, without spaces.</source>
        <translation>El atajo “%1” debe ser una sola palabra, sin espacios.</translation>
    </message>
    <message>
        <source>The shortcut “%1” is longer than %2 characters.</source>
        <translation>El atajo “%1” tiene más de %2 caracteres.</translation>
    </message>
    <message>
        <source>The text of “%1” is missing.</source>
        <translation>Falta el texto de “%1”.</translation>
    </message>
    <message>
        <source>The text of “%1” is longer than %2 characters.</source>
        <translation>El texto de “%1” tiene más de %2 caracteres.</translation>
    </message>
    <message>
        <source>“%1” is not a language code. Use a code such as nl, fr or pt-BR.</source>
        <translation>“%1” no es un código de idioma. Use un código como nl, fr o pt-BR.</translation>
    </message>
</context>
<context>
    <name>chatlayer</name>
    <message>
        <source>Chatlayer&apos;s answer contains no session data.</source>
        <translation>La respuesta de Chatlayer no contiene datos de sesión.</translation>
    </message>
    <message>
        <source>The legacy API cannot do this. Set chatlayer.api to &quot;v1&quot; to use it.</source>
        <translation>La API antigua no puede hacer esto. Para usarlo, ponga chatlayer.api en &quot;v1&quot;.</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s answer contains no list.</source>
        <translation>La respuesta de Chatlayer no contiene ninguna lista.</translation>
    </message>
    <message>
        <source>chatlayer.api must be v1 or legacy, not %1.</source>
        <translation>chatlayer.api debe ser v1 o legacy, no %1.</translation>
    </message>
    <message>
        <source>chatlayer.region must be one of %1, not %2.</source>
        <translation>chatlayer.region debe ser uno de estos valores: %1, no %2.</translation>
    </message>
    <message>
        <source>chatlayer.base_url is not a URL. Write it like https://api.example.com.</source>
        <translation>chatlayer.base_url no es una URL. Escríbala como https://api.example.com.</translation>
    </message>
    <message>
        <source>chatlayer.base_url must be a full URL, for example https://api.example.com.</source>
        <translation>chatlayer.base_url debe ser una URL completa, por ejemplo https://api.example.com.</translation>
    </message>
    <message>
        <source>chatlayer.base_url must not contain a user name, a password, ? or #.</source>
        <translation>chatlayer.base_url no debe contener nombre de usuario, contraseña, ? ni #.</translation>
    </message>
    <message>
        <source>chatlayer.base_url must begin with https://. Plain http is allowed for this computer only.</source>
        <translation>chatlayer.base_url debe empezar por https://. http sin cifrar solo se permite para este equipo.</translation>
    </message>
    <message>
        <source>This conversation has no ID in Chatlayer, so nothing can be sent to it.</source>
        <translation>Esta conversación no tiene ID en Chatlayer, así que no se le puede enviar nada.</translation>
    </message>
    <message>
        <source>Chatlayer does not accept the API token. Create a new one in Chatlayer and enter it here.</source>
        <translation>Chatlayer no acepta el token de API. Cree uno nuevo en Chatlayer e introdúzcalo aquí.</translation>
    </message>
    <message>
        <source>The API token has no permission for this with this bot (403)%1</source>
        <translation>El token de API no tiene permiso para esto con este bot (403)%1</translation>
    </message>
    <message>
        <source>Chatlayer does not know this bot or conversation (404)%1</source>
        <translation>Chatlayer no conoce este bot o esta conversación (404)%1</translation>
    </message>
    <message>
        <source>Chatlayer accepts no more calls at the moment.</source>
        <translation>Chatlayer no acepta más llamadas por el momento.</translation>
    </message>
    <message>
        <source>Chatlayer cannot do this right now (%1)%2</source>
        <translation>Chatlayer no puede hacer esto ahora (%1)%2</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s address answers with a redirect (%1). The call may have arrived anyway.</source>
        <translation>La dirección de Chatlayer responde con una redirección (%1). Puede que la llamada haya llegado de todos modos.</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s address answers with a redirect (%1). Check the region or chatlayer.base_url.</source>
        <translation>La dirección de Chatlayer responde con una redirección (%1). Compruebe la región o chatlayer.base_url.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>The answer is not from Chatlayer (%1), but perhaps from a company filter or a Wi-Fi sign-in page. The call may have arrived anyway.</source>
        <translation>La respuesta no es de Chatlayer (%1), sino quizá de un filtro de la empresa o de la página de inicio de sesión de una red Wi-Fi. Puede que la llamada haya llegado de todos modos.</translation>
    </message>
    <message>
        <source>The answer is not from Chatlayer (%1), but perhaps from a company filter or a Wi-Fi sign-in page. Check the internet connection, the region and chatlayer.base_url.</source>
        <translation>La respuesta no es de Chatlayer (%1), sino quizá de un filtro de la empresa o de la página de inicio de sesión de una red Wi-Fi. Compruebe la conexión a internet, la región y chatlayer.base_url.</translation>
    </message>
    <message>
        <source>Chatlayer refused this (%1)%2</source>
        <translation>Chatlayer lo ha rechazado (%1)%2</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s answer is too large for this program.</source>
        <translation>La respuesta de Chatlayer es demasiado grande para este programa.</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>El programa se está cerrando.</translation>
    </message>
    <message>
        <source>There is no API token yet. Enter one here or in setup.</source>
        <translation>Aún no hay token de API. Introduzca uno aquí o en el asistente de configuración.</translation>
    </message>
    <message>
        <source>The API token contains invalid characters. Copy it from Chatlayer again.</source>
        <translation>El token de API contiene caracteres no válidos. Cópielo de nuevo de Chatlayer.</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>demasiado grande</translation>
    </message>
    <message>
        <source>Chatlayer did not answer in time. The call may have arrived anyway.</source>
        <translation>Chatlayer no respondió a tiempo. Aun así, la llamada puede haber llegado.</translation>
    </message>
    <message>
        <source>Chatlayer could not be reached in time. Check the internet connection.</source>
        <translation>No se pudo contactar con Chatlayer a tiempo. Compruebe la conexión a internet.</translation>
    </message>
    <message>
        <source>The connection to Chatlayer was lost before it answered. The call may have arrived.</source>
        <translation>La conexión con Chatlayer se perdió antes de que respondiera. La llamada puede haber llegado.</translation>
    </message>
    <message>
        <source>This computer does not trust Chatlayer&apos;s certificate. Check the clock of this computer, and whether the certificate of your organisation is installed.</source>
        <translation>Este equipo no confía en el certificado de Chatlayer. Compruebe el reloj de este equipo y si está instalado el certificado de su organización.</translation>
    </message>
    <message>
        <source>Could not establish an encrypted connection to Chatlayer. Check the proxy or firewall.</source>
        <translation>No se pudo establecer una conexión cifrada con Chatlayer. Compruebe el proxy o el cortafuegos.</translation>
    </message>
    <message>
        <source>The proxy server cannot be reached. Check HTTPS_PROXY and the system&apos;s proxy settings.</source>
        <translation>No se puede contactar con el servidor proxy. Compruebe HTTPS_PROXY y la configuración de proxy del sistema.</translation>
    </message>
    <message>
        <source>The proxy server blocked the call (%1). Check the proxy settings.</source>
        <translation>El servidor proxy bloqueó la llamada (%1). Compruebe la configuración del proxy.</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s address could not be found. Check the internet connection.</source>
        <translation>No se encontró la dirección de Chatlayer. Compruebe la conexión a internet.</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s address refuses connections. Check the internet connection and the region.</source>
        <translation>La dirección de Chatlayer rechaza las conexiones. Compruebe la conexión a internet y la región.</translation>
    </message>
    <message>
        <source>Could not connect to Chatlayer. Check the internet connection.</source>
        <translation>No se pudo establecer conexión con Chatlayer. Compruebe la conexión a internet.</translation>
    </message>
</context>
<context>
    <name>conversation</name>
    <message>
        <source>Delete this reply?</source>
        <translation>¿Eliminar esta respuesta?</translation>
    </message>
    <message>
        <source>It will be removed from this computer and not sent again. If it has already arrived, the customer keeps it.</source>
        <translation>Se quitará de este equipo y no se volverá a enviar. Si ya ha llegado, el cliente la conserva.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>credentials</name>
    <message>
        <source>The keyring did not store the value: it returned a different one.</source>
        <translation>El llavero no guardó el valor: devolvió otro distinto.</translation>
    </message>
    <message>
        <source>The keyring did not remove the entry.</source>
        <translation>El llavero no quitó la entrada.</translation>
    </message>
    <message>
        <source>PYTHON_KEYRING_BACKEND is &quot;%1&quot;, but there is no such keyring.</source>
        <translation>PYTHON_KEYRING_BACKEND es &quot;%1&quot;, pero ese llavero no existe.</translation>
    </message>
    <message>
        <source>PYTHON_KEYRING_BACKEND is set to %1, which does not store secrets safely. Unset the variable, or set it to a keyring of the system.</source>
        <translation>PYTHON_KEYRING_BACKEND indica %1, que no guarda los secretos de forma segura. Elimine la variable o indique un llavero del sistema.</translation>
    </message>
    <message>
        <source>The keyring cannot be reached. Log in to a desktop session with a keyring, such as GNOME Keyring or KWallet, then try again.</source>
        <translation>No se puede acceder al llavero. Inicie una sesión de escritorio con un llavero, como GNOME Keyring o KWallet, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it (log in again, or open your password manager), then try again.</source>
        <translation>El llavero está bloqueado. Desbloquéelo (vuelva a iniciar sesión o abra su gestor de contraseñas) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keyring failed (%1). Check whether your password manager opens, then try again.</source>
        <translation>El llavero falló (%1). Compruebe si su gestor de contraseñas se abre e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The value for %1 is empty.</source>
        <translation>El valor de %1 está vacío.</translation>
    </message>
    <message>
        <source>The value for %1 has %2 characters. The keyring accepts at most %3.</source>
        <translation>El valor de %1 tiene %2 caracteres. El llavero admite como máximo %3.</translation>
    </message>
    <message>
        <source>The value for %1 is in quotation marks. Enter it without them.</source>
        <translation>El valor de %1 está entre comillas. Introdúzcalo sin ellas.</translation>
    </message>
    <message>
        <source>An API token looks like tokenId:tokenSecret, without spaces. Copy both parts, including the colon.</source>
        <translation>Un token de la API tiene la forma tokenId:tokenSecret, sin espacios. Copie las dos partes, incluidos los dos puntos.</translation>
    </message>
    <message>
        <source>The value for %1 contains a line break or another invisible character.</source>
        <translation>El valor de %1 contiene un salto de línea u otro carácter invisible.</translation>
    </message>
    <message>
        <source>The value for %1 is not valid text.</source>
        <translation>El valor de %1 no es texto válido.</translation>
    </message>
    <message>
        <source>this session&apos;s memory</source>
        <translation>la memoria de esta sesión</translation>
    </message>
</context>
<context>
    <name>delivery</name>
    <message>
        <source>The legacy API cannot pause the bot. It may answer at the same time as you.</source>
        <translation>La API antigua no puede pausar el bot. Puede que responda a la vez que usted.</translation>
    </message>
    <message>
        <source>The legacy API cannot hand back to the bot. The bot&apos;s dialog must do that.</source>
        <translation>La API antigua no puede devolver la conversación al bot. Debe hacerlo el diálogo del bot.</translation>
    </message>
    <message>
        <source>Pausing the bot works</source>
        <translation>La pausa del bot funciona</translation>
    </message>
    <message>
        <source>The bot is still answering: Chatlayer accepted the call, but did not pause the bot. The fields in chatlayer.pause_body do not fit this account.</source>
        <translation>El bot sigue respondiendo: Chatlayer aceptó la llamada, pero no pausó el bot. Los campos de chatlayer.pause_body no encajan con esta cuenta.</translation>
    </message>
    <message>
        <source>The bot is still paused: Chatlayer accepted the call, but did not resume the bot. The fields in chatlayer.resume_body do not fit this account.</source>
        <translation>El bot sigue en pausa: Chatlayer aceptó la llamada, pero no reanudó el bot. Los campos de chatlayer.resume_body no encajan con esta cuenta.</translation>
    </message>
    <message>
        <source>Pausing the bot does not work</source>
        <translation>La pausa del bot no funciona</translation>
    </message>
    <message>
        <source>%1: no token</source>
        <translation>%1: sin token</translation>
    </message>
    <message>
        <source>%1: token rejected</source>
        <translation>%1: token rechazado</translation>
    </message>
    <message>
        <source>%1: busy</source>
        <translation>%1: ocupado</translation>
    </message>
    <message>
        <source>%1: not reachable</source>
        <translation>%1: no accesible</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>The backup was restored. Your previous data is in %1.</source>
        <translation>La copia se ha restaurado. Sus datos anteriores están en %1.</translation>
    </message>
    <message>
        <source>This is the demo. The customers are simulated, and nothing is saved. Act as a customer yourself: %1</source>
        <translation>Esto es la demostración. Los clientes son simulados y no se guarda nada. Haga usted de cliente: %1</translation>
    </message>
    <message>
        <source>Few requests left</source>
        <translation>Quedan pocas solicitudes</translation>
    </message>
    <message>
        <source>Setup is not finished. Until then, customers may not reach you.</source>
        <translation>La configuración inicial no está terminada. Hasta entonces, puede que los clientes no le lleguen.</translation>
    </message>
    <message>
        <source>This computer has not connected to %1 before. The server&apos;s key (%2) is:

%3

Compare it with the key that the server&apos;s owner gives you. Continue only if both are the same.</source>
        <translation>Este equipo no se ha conectado antes a %1. La clave del servidor (%2) es:

%3

Compárela con la clave que le dé el propietario del servidor. Continúe solo si ambas son iguales.</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>No conectar</translation>
    </message>
    <message>
        <source>The keys match: connect</source>
        <translation>Las claves coinciden: conectar</translation>
    </message>
    <message>
        <source>Is this your server?</source>
        <translation>¿Es este su servidor?</translation>
    </message>
    <message>
        <source>The changed settings cannot be used. The previous ones stay in effect. %1</source>
        <translation>La configuración modificada no se puede usar. Se mantiene la anterior. %1</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>session</source>
        <translation>sesión</translation>
    </message>
    <message>
        <source>bot</source>
        <translation>bot</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>handover values</source>
        <translation>valores del traspaso</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>There is no standard output here. Name a file with --output.</source>
        <translation>Aquí no hay salida estándar. Indique un archivo con --output.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file instead.</source>
        <translation>%1 es una carpeta. Indique un archivo.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was written to %1. Free some space.</source>
        <translation>El disco está lleno. No se escribió nada en %1. Libere espacio.</translation>
    </message>
    <message>
        <source>You have no permission to write to %1. Choose another folder.</source>
        <translation>No tiene permiso para escribir en %1. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The export cannot be written to %1: %2.</source>
        <translation>No se puede escribir la exportación en %1: %2.</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>no channel</source>
        <translation>sin canal</translation>
    </message>
    <message>
        <source>%1 · since %2</source>
        <translation>%1 · desde %2</translation>
    </message>
    <message>
        <source>handed over by the bot</source>
        <translation>traspasada por el bot</translation>
    </message>
    <message>
        <source>taken by the agent</source>
        <translation>tomada por el agente</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>reabierta</translation>
    </message>
    <message>
        <source>handover declined</source>
        <translation>traspaso rechazado</translation>
    </message>
    <message>
        <source>the bot was paused</source>
        <translation>el bot se puso en pausa</translation>
    </message>
    <message>
        <source>the bot could not be paused</source>
        <translation>no se pudo pausar el bot</translation>
    </message>
    <message>
        <source>the bot could not continue</source>
        <translation>el bot no pudo continuar</translation>
    </message>
    <message>
        <source>messages may be missing here</source>
        <translation>aquí pueden faltar mensajes</translation>
    </message>
    <message>
        <source>snoozed by the agent</source>
        <translation>pospuesta por el agente</translation>
    </message>
    <message>
        <source>snooze ended</source>
        <translation>fin del aplazamiento</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>aún no enviada</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>envío en curso</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviada</translation>
    </message>
    <message>
        <source>possibly sent</source>
        <translation>quizá enviada</translation>
    </message>
    <message>
        <source>estimated; the message gives its time as “%1”, which cannot be read</source>
        <translation>estimada; el mensaje indica su hora como «%1», que no se puede leer</translation>
    </message>
    <message>
        <source>with the bot</source>
        <translation>con el bot</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>with the agent</source>
        <translation>con el agente</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>Cliente: %1</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Other sender: %1</source>
        <translation>Otro remitente: %1</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Not pasted: only text can be pasted here. Files and pictures cannot be sent yet.</source>
        <translation>No se ha pegado: aquí solo se puede pegar texto. Todavía no se pueden enviar archivos ni imágenes.</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Handover value</source>
        <translation>Valor de traspaso</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Always open</source>
        <translation>Siempre abierto</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
</context>
<context>
    <name>handovers</name>
    <message>
        <source>Handover refused: no verify token</source>
        <translation>Traspaso rechazado: sin verify token</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>Traspasos</translation>
    </message>
    <message>
        <source>A handover without the verify token came from %1 at %2 and was refused. Chatlayer does not say whether handovers carry the token.</source>
        <translation>Un traspaso sin el verify token llegó de %1 a las %2 y se rechazó. Chatlayer no indica si los traspasos llevan el token.</translation>
    </message>
    <message>
        <source>Your tunnel or proxy does not tell the sender&apos;s address, so such handovers cannot be accepted. Use one that sets X-Forwarded-For.</source>
        <translation>Su túnel o proxy no indica la dirección del remitente, así que esos traspasos no se pueden aceptar. Use uno que establezca X-Forwarded-For.</translation>
    </message>
    <message>
        <source>If Chatlayer sent it, enter Chatlayer&apos;s addresses as allowed callers (webhook.allow_list), then turn on “Accept handovers without the token”. If not, ignore it.</source>
        <translation>Si lo envió Chatlayer, introduzca las direcciones de Chatlayer como llamantes permitidos (webhook.allow_list) y active «Aceptar traspasos sin el token». Si no, ignórelo.</translation>
    </message>
    <message>
        <source>If Chatlayer sent it, turn on “Accept handovers without the token” in the settings of the webhook server (webhook.tokenless_handovers). If not, ignore it.</source>
        <translation>Si lo envió Chatlayer, active «Aceptar traspasos sin el token» en los ajustes del servidor del webhook (webhook.tokenless_handovers). Si no, ignórelo.</translation>
    </message>
    <message>
        <source>The next one will be accepted.</source>
        <translation>El próximo se aceptará.</translation>
    </message>
</context>
<context>
    <name>inbox</name>
    <message>
        <source>The content is nested too deeply.</source>
        <translation>El contenido tiene demasiados niveles anidados.</translation>
    </message>
    <message>
        <source>The event type is still unknown.</source>
        <translation>El tipo de evento sigue siendo desconocido.</translation>
    </message>
    <message>
        <source>Erased conversations are hidden, but still in the database file.</source>
        <translation>Las conversaciones borradas están ocultas, pero siguen en el archivo de la base de datos.</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>This request is no longer in the list of unreadable requests.</source>
        <translation>Esta solicitud ya no está en la lista de solicitudes ilegibles.</translation>
    </message>
    <message>
        <source>The program failed while reading this request. Please report it.</source>
        <translation>El programa falló al leer esta solicitud. Informe del error.</translation>
    </message>
    <message>
        <source>The bot is still answering, as Chatlayer&apos;s session data say.</source>
        <translation>El bot sigue respondiendo, según los datos de sesión de Chatlayer.</translation>
    </message>
    <message>
        <source>Write something before you save the note.</source>
        <translation>Escriba algo antes de guardar la nota.</translation>
    </message>
    <message>
        <source>A note can have at most %1 characters. This one has %2.</source>
        <translation>Una nota admite como máximo %1 caracteres. Esta tiene %2.</translation>
    </message>
    <message>
        <source>This is not a note.</source>
        <translation>Esto no es una nota.</translation>
    </message>
    <message>
        <source>Write something before you send.</source>
        <translation>Escriba algo antes de enviar.</translation>
    </message>
    <message>
        <source>Only an unconfirmed reply can be marked as delivered.</source>
        <translation>Solo una respuesta sin confirmar se puede marcar como entregada.</translation>
    </message>
    <message>
        <source>This reply is being sent or has arrived. It can no longer be undone.</source>
        <translation>Esta respuesta se está enviando o ha llegado. Ya no se puede deshacer.</translation>
    </message>
    <message>
        <source>This reply needs no decision.</source>
        <translation>Esta respuesta no requiere ninguna decisión.</translation>
    </message>
    <message>
        <source>The program ended while this was being sent, so it may have arrived.</source>
        <translation>El programa se cerró mientras se enviaba, así que puede haber llegado.</translation>
    </message>
    <message>
        <source>Only replies can be looked up.</source>
        <translation>Solo se pueden buscar respuestas.</translation>
    </message>
    <message>
        <source>Choose a time in the future.</source>
        <translation>Elija un momento futuro.</translation>
    </message>
    <message>
        <source>A tag can have at most %1 characters.</source>
        <translation>Una etiqueta admite como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>A conversation can have at most %1 tags.</source>
        <translation>Una conversación puede tener como máximo %1 etiquetas.</translation>
    </message>
    <message>
        <source>This conversation no longer exists.</source>
        <translation>Esta conversación ya no existe.</translation>
    </message>
    <message>
        <source>This message no longer exists.</source>
        <translation>Este mensaje ya no existe.</translation>
    </message>
    <message>
        <source>The program is closing. Nothing more can be saved.</source>
        <translation>El programa se está cerrando. Ya no se puede guardar nada.</translation>
    </message>
    <message>
        <source>Only your own conversations can be snoozed.</source>
        <translation>Solo se pueden posponer sus propias conversaciones.</translation>
    </message>
    <message>
        <source>Something unexpected happened while this was sent, so it may have arrived. The log has the details.</source>
        <translation>Ocurrió algo inesperado durante el envío, por lo que puede haber llegado. Los detalles están en el registro.</translation>
    </message>
    <message>
        <source>The database could not be written when this request came, at %1.</source>
        <translation>No se pudo escribir en la base de datos cuando llegó esta solicitud, a las %1.</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>%1 is assigned to both %2 and %3. It is used for %2.</source>
        <translation>%1 está asignado tanto a %2 como a %3. Se usa para %2.</translation>
    </message>
    <message>
        <source>Shortcut of %1: %2</source>
        <translation>Atajo de %1: %2</translation>
    </message>
    <message>
        <source>[keys] has no action %1. Did you mean %2?</source>
        <translation>[keys] no tiene ninguna acción %1. ¿Quiso decir %2?</translation>
    </message>
    <message>
        <source>[keys] has no action %1. The example file lists them all.</source>
        <translation>[keys] no tiene ninguna acción %1. El archivo de ejemplo las enumera todas.</translation>
    </message>
    <message>
        <source>“%1” is not a key. Write it like Ctrl+Shift+T or F8.</source>
        <translation>“%1” no es una tecla. Escríbala como Ctrl+Shift+T o F8.</translation>
    </message>
    <message>
        <source>Ctrl+Alt is the same as AltGr on many keyboards, which types characters such as @ and €. Use only one of the two.</source>
        <translation>En muchos teclados, Ctrl+Alt equivale a AltGr, con la que se escriben caracteres como @ y €. Use solo una de las dos.</translation>
    </message>
    <message>
        <source>Shortcuts with the system key are reserved for the system. Use Ctrl or Ctrl+Shift instead.</source>
        <translation>Los atajos con la tecla del sistema están reservados al sistema. Use Ctrl o Ctrl+Mayús en su lugar.</translation>
    </message>
    <message>
        <source>%1 is reserved for the system.</source>
        <translation>%1 está reservado al sistema.</translation>
    </message>
    <message>
        <source>%1 sends the reply or inserts a new line, depending on the settings.</source>
        <translation>%1 envía la respuesta o inserta una línea, según la configuración.</translation>
    </message>
    <message>
        <source>%1 is needed for editing text: to copy, undo, select or move the cursor.</source>
        <translation>%1 hace falta para editar texto: copiar, deshacer, seleccionar o mover el cursor.</translation>
    </message>
    <message>
        <source>Alt with a letter opens menus. Use Ctrl or Ctrl+Shift instead.</source>
        <translation>Alt con una letra abre menús. Use Ctrl o Ctrl+Mayús en su lugar.</translation>
    </message>
    <message>
        <source>%1 is needed for typing and navigation. Add Ctrl, or use a key such as F8.</source>
        <translation>%1 hace falta para escribir y navegar. Añada Ctrl o use una tecla como F8.</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Buttons</source>
        <translation>Botones</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>no file received</source>
        <translation>no se recibió ningún archivo</translation>
    </message>
    <message>
        <source>Opened the conversation</source>
        <translation>Abrió la conversación</translation>
    </message>
    <message>
        <source>conversation opened</source>
        <translation>conversación abierta</translation>
    </message>
    <message>
        <source>(opened the conversation)</source>
        <translation>(abrió la conversación)</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Adjunto</translation>
    </message>
    <message>
        <source>Pressed a button</source>
        <translation>Botón pulsado</translation>
    </message>
    <message>
        <source>[pressed] %1</source>
        <translation>[pulsó] %1</translation>
    </message>
    <message>
        <source>pressed %1</source>
        <translation>pulsó %1</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>Respuestas rápidas</translation>
    </message>
    <message>
        <source>Empty message</source>
        <translation>Mensaje vacío</translation>
    </message>
    <message>
        <source>Unknown message</source>
        <translation>Mensaje desconocido</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Sticker</translation>
    </message>
    <message>
        <source>Event of the bot</source>
        <translation>Evento del bot</translation>
    </message>
    <message>
        <source>event of the bot</source>
        <translation>evento del bot</translation>
    </message>
    <message>
        <source>event of the bot: %1</source>
        <translation>evento del bot: %1</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reacción</translation>
    </message>
    <message>
        <source>took a reaction back</source>
        <translation>retiró una reacción</translation>
    </message>
    <message>
        <source>reacted with %1</source>
        <translation>reaccionó con %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Afrikaans</source>
        <translation>Afrikáans</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Albanés</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Armenio</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>Euskera</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengalí</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Búlgaro</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Catalán</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chino</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Croata</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Checo</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Danés</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Neerlandés</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estonio</translation>
    </message>
    <message>
        <source>Filipino</source>
        <translation>Filipino</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>Gallego</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griego</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebreo</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Húngaro</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>Islandés</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesio</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>Irlandés</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonés</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Letón</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Lituano</translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <translation>Luxemburgués</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>Macedonio</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malayo</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>Maltés</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>Noruego (bokmål)</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persa</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polaco</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumano</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Ruso</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbio</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Eslovaco</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Esloveno</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Suajili</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Sueco</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamil</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tailandés</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ucraniano</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamita</translation>
    </message>
</context>
<context>
    <name>libraries</name>
    <message>
        <source>see its files</source>
        <translation>véanse sus archivos</translation>
    </message>
</context>
<context>
    <name>list</name>
    <message>
        <source>Not sent:</source>
        <translation>No enviada:</translation>
    </message>
    <message>
        <source>Unconfirmed:</source>
        <translation>Sin confirmar:</translation>
    </message>
    <message>
        <source>%1 to check ·</source>
        <translation>%1 por revisar ·</translation>
    </message>
    <message>
        <source>Snooze ended:</source>
        <translation>Reactivada:</translation>
    </message>
    <message>
        <source>Draft:</source>
        <translation>Borrador:</translation>
    </message>
    <message>
        <source>Declined:</source>
        <translation>Rechazada:</translation>
    </message>
    <message>
        <source>Bot:</source>
        <translation>Bot:</translation>
    </message>
    <message>
        <source>You:</source>
        <translation>Usted:</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mías</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Pospuestas</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>With the bot</source>
        <translation>Con el bot</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerradas</translation>
    </message>
    <message>
        <source>%1, collapsed</source>
        <translation>%1, contraída</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n</source>
        <translation>
            <numerusform>%1, %n</numerusform>
            <numerusform>%1, %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>test version %1</source>
        <translation>versión de prueba %1</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>en espera desde hace %1</translation>
    </message>
    <message>
        <source>last message %1</source>
        <translation>último mensaje %1</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>pospuesta hasta %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n sin leer</numerusform>
            <numerusform>%n sin leer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message>
        <source>The keyring does not respond</source>
        <translation>El llavero no responde</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Put the correct key back into the keyring.</source>
        <translation>Vuelva a poner la clave correcta en el llavero.</translation>
    </message>
    <message>
        <source>Continue without a keyring</source>
        <translation>Continuar sin llavero</translation>
    </message>
    <message>
        <source>Without a keyring, tokens are lost when the program closes. A new verify token is created now: until you enter it in Chatlayer, Chatlayer&apos;s requests are rejected.</source>
        <translation>Sin llavero, los tokens se pierden al cerrar el programa. Ahora se crea un verify token nuevo: hasta que lo introduzca en Chatlayer, las solicitudes de Chatlayer se rechazan.</translation>
    </message>
    <message>
        <source>Conversations are encrypted with a key in the keyring. Without a keyring, they can only be stored unencrypted: everyone who can read the files of this computer can then read them. Tokens are lost when the program closes.</source>
        <translation>Las conversaciones se cifran con una clave del llavero. Sin llavero, solo se pueden guardar sin cifrar: podrá leerlas cualquiera que pueda leer los archivos de este equipo. Los tokens se pierden al cerrar el programa.</translation>
    </message>
    <message>
        <source>Your conversations are still on this computer, but the key that decrypts them is in the keyring.</source>
        <translation>Sus conversaciones siguen en este equipo, pero la clave que las descifra está en el llavero.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Restore the newest backup</source>
        <translation>Restaurar la copia más reciente</translation>
    </message>
    <message>
        <source>Start a new database</source>
        <translation>Empezar una base de datos nueva</translation>
    </message>
    <message>
        <source>The database key is missing</source>
        <translation>Falta la clave de la base de datos</translation>
    </message>
    <message>
        <source>The key does not match the database</source>
        <translation>La clave no corresponde a la base de datos</translation>
    </message>
    <message>
        <source>If you start a new database, the old one is kept next to it. Nothing is deleted. You can restore a backup into the new database.</source>
        <translation>Si empieza una base de datos nueva, la antigua se conserva junto a ella. No se elimina nada. Puede restaurar una copia de seguridad en la nueva.</translation>
    </message>
    <message>
        <source>Open the keyring that this program used before, then try again. Without the key, nobody can read these conversations.</source>
        <translation>Abra el llavero que este programa usaba antes e inténtelo de nuevo. Sin la clave, nadie puede leer estas conversaciones.</translation>
    </message>
    <message>
        <source>Store unencrypted</source>
        <translation>Guardar sin cifrar</translation>
    </message>
    <message>
        <source>The keyring is not available</source>
        <translation>El llavero no está disponible</translation>
    </message>
    <message>
        <source>The settings cannot be saved</source>
        <translation>No se puede guardar la configuración</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>La base de datos está dañada</translation>
    </message>
    <message>
        <source>The database is from a newer version</source>
        <translation>La base de datos es de una versión más reciente</translation>
    </message>
    <message>
        <source>The database is not encrypted</source>
        <translation>La base de datos no está cifrada</translation>
    </message>
    <message>
        <source>The database cannot be opened</source>
        <translation>La base de datos no se puede abrir</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Recently used</source>
        <translation>Usadas recientemente</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>not available: %1</source>
        <translation>no disponible: %1</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 de %3</translation>
    </message>
    <message>
        <source>Search everything for “%1”</source>
        <translation>Buscar “%1” en todo</translation>
    </message>
    <message>
        <source>Not available now</source>
        <translation>No disponible ahora</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
</context>
<context>
    <name>pictures</name>
    <message>
        <source>a private address</source>
        <translation>una dirección privada</translation>
    </message>
    <message>
        <source>This address cannot be loaded.</source>
        <translation>Esta dirección no se puede cargar.</translation>
    </message>
    <message>
        <source>The address points to a private network, so it was not loaded.</source>
        <translation>La dirección lleva a una red privada, así que no se ha cargado.</translation>
    </message>
    <message>
        <source>The address redirects too many times.</source>
        <translation>La dirección redirige demasiadas veces.</translation>
    </message>
    <message>
        <source>The file no longer exists ({detail}).</source>
        <translation>El archivo ya no existe ({detail}).</translation>
    </message>
    <message>
        <source>The server denied access ({detail}).</source>
        <translation>El servidor denegó el acceso ({detail}).</translation>
    </message>
    <message>
        <source>The server answered with an error ({detail}).</source>
        <translation>El servidor respondió con un error ({detail}).</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>No se puede contactar con el servidor.</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate.</source>
        <translation>Este equipo no confía en el certificado del servidor.</translation>
    </message>
    <message>
        <source>The server took too long to respond.</source>
        <translation>El servidor tardó demasiado en responder.</translation>
    </message>
    <message>
        <source>The file is larger than {detail}.</source>
        <translation>El archivo supera {detail}.</translation>
    </message>
    <message>
        <source>This picture format cannot be shown here ({detail}).</source>
        <translation>Este formato de imagen no se puede mostrar aquí ({detail}).</translation>
    </message>
    <message>
        <source>The server sent the file in an unsupported form (compressed).</source>
        <translation>El servidor envió el archivo en una forma no admitida (comprimida).</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>La imagen está dañada.</translation>
    </message>
    <message>
        <source>The picture has too many pixels ({detail}).</source>
        <translation>La imagen tiene demasiados píxeles ({detail}).</translation>
    </message>
    <message>
        <source>The file cannot be written: {detail}.</source>
        <translation>No se puede escribir el archivo: {detail}.</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>El programa se está cerrando.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
</context>
<context>
    <name>profile</name>
    <message>
        <source>The profile %1 is a file. It must be a folder.</source>
        <translation>El perfil %1 es un archivo. Debe ser una carpeta.</translation>
    </message>
    <message>
        <source>The profile folder %1 cannot be used: %2.</source>
        <translation>No se puede usar la carpeta de perfil %1: %2.</translation>
    </message>
    <message>
        <source>Cannot write to the profile folder %1. Check its owner and permissions.</source>
        <translation>No se puede escribir en la carpeta de perfil %1. Compruebe su propietario y sus permisos.</translation>
    </message>
</context>
<context>
    <name>protocol</name>
    <message>
        <source>Chatlayer&apos;s legacy API is not known to support lists. Send a carousel, or choose API v1 in the settings.</source>
        <translation>No se sabe si la API antigua de Chatlayer admite listas. Envíe un carrusel o elija la API v1 en los ajustes.</translation>
    </message>
</context>
<context>
    <name>quiet</name>
    <message>
        <source>Turn off Do Not Disturb</source>
        <translation>Desactivar No molestar</translation>
    </message>
    <message>
        <source>Do Not Disturb until tomorrow, %1</source>
        <translation>No molestar hasta mañana a las %1</translation>
    </message>
    <message>
        <source>Do Not Disturb for 30 minutes</source>
        <translation>No molestar durante 30 minutos</translation>
    </message>
    <message>
        <source>Do Not Disturb for 1 hour</source>
        <translation>No molestar durante 1 hora</translation>
    </message>
    <message>
        <source>Do Not Disturb until %1</source>
        <translation>No molestar hasta %1</translation>
    </message>
</context>
<context>
    <name>reachability</name>
    <message>
        <source>Chatlayer cannot reach this computer yet because no tunnel is set up. Setup helps you choose one.</source>
        <translation>Chatlayer aún no puede llegar a este equipo porque no hay ningún túnel configurado. El asistente de configuración le ayuda a elegir uno.</translation>
    </message>
    <message>
        <source>Not reachable from outside</source>
        <translation>No accesible desde fuera</translation>
    </message>
    <message>
        <source>Reachable, but few requests left</source>
        <translation>Accesible, pero quedan pocas solicitudes</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Accesible</translation>
    </message>
    <message>
        <source>Starting the tunnel…</source>
        <translation>Iniciando el túnel…</translation>
    </message>
    <message>
        <source>Checking whether Chatlayer can reach you…</source>
        <translation>Comprobando si Chatlayer puede llegar hasta usted…</translation>
    </message>
    <message>
        <source>Not reachable, reconnecting…</source>
        <translation>No accesible, reconectando…</translation>
    </message>
    <message>
        <source>Retrying automatically.</source>
        <translation>Se reintentará automáticamente.</translation>
    </message>
    <message>
        <source>Retries only when you ask for it.</source>
        <translation>Solo se reintentará cuando usted lo pida.</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>No accesible</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversación</numerusform>
            <numerusform>%n conversaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>with the bot</source>
        <translation>con el bot</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>mía</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
</context>
<context>
    <name>refusal</name>
    <message>
        <source>you were away, the screen was locked</source>
        <translation>usted estaba ausente, la pantalla estaba bloqueada</translation>
    </message>
    <message>
        <source>you were away, no activity</source>
        <translation>usted estaba ausente, sin actividad</translation>
    </message>
    <message>
        <source>you were away</source>
        <translation>usted estaba ausente</translation>
    </message>
    <message>
        <source>you were offline</source>
        <translation>usted estaba desconectado</translation>
    </message>
    <message>
        <source>outside your opening hours</source>
        <translation>fuera de su horario de atención</translation>
    </message>
    <message>
        <source>on a holiday</source>
        <translation>en día festivo</translation>
    </message>
    <message>
        <source>the language is %1, which you do not accept</source>
        <translation>el idioma es %1, que usted no acepta</translation>
    </message>
    <message>
        <source>%1 is %2, which you do not accept</source>
        <translation>%1 es %2, que usted no acepta</translation>
    </message>
    <message>
        <source>%1 is not specified</source>
        <translation>%1 no está especificado</translation>
    </message>
    <message>
        <source>full, %1 of %2 conversations</source>
        <translation>completo, %1 de %2 conversaciones</translation>
    </message>
    <message>
        <source>the request could not be read when it arrived</source>
        <translation>la solicitud no se pudo leer cuando llegó</translation>
    </message>
</context>
<context>
    <name>rehearsal</name>
    <message>
        <source>Hello! I am the test customer. Please reply to me.</source>
        <translation>¡Hola! Soy el cliente de prueba. Respóndame, por favor.</translation>
    </message>
    <message>
        <source>Thank you, your reply arrived. You can close this conversation now.</source>
        <translation>Gracias, su respuesta ha llegado. Ya puede cerrar esta conversación.</translation>
    </message>
    <message>
        <source>The test conversation is over, so nobody would read this. Close it. You can start another one in setup.</source>
        <translation>La conversación de prueba ha terminado, así que nadie leería esto. Ciérrela. Puede iniciar otra en el asistente de configuración.</translation>
    </message>
    <message>
        <source>The test customer was declined.</source>
        <translation>El cliente de prueba fue rechazado.</translation>
    </message>
    <message>
        <source>The test could not be started: %1.</source>
        <translation>No se pudo iniciar la prueba: %1.</translation>
    </message>
    <message>
        <source>The webhook did not accept the test conversation. See the log for the reason.</source>
        <translation>El webhook no aceptó la conversación de prueba. Consulte el motivo en el registro.</translation>
    </message>
</context>
<context>
    <name>resources</name>
    <message>
        <source>The program&apos;s resources are missing. None of these exists: %1.</source>
        <translation>Faltan los recursos del programa. No existe ninguno de estos: %1.</translation>
    </message>
</context>
<context>
    <name>rich</name>
    <message>
        <source>the address</source>
        <translation>la dirección</translation>
    </message>
    <message>
        <source>Add a button.</source>
        <translation>Añada un botón.</translation>
    </message>
    <message>
        <source>Add a quick reply.</source>
        <translation>Añada una respuesta rápida.</translation>
    </message>
    <message>
        <source>quick reply %1</source>
        <translation>respuesta rápida %1</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>la imagen</translation>
    </message>
    <message>
        <source>the list&apos;s button</source>
        <translation>el botón de la lista</translation>
    </message>
    <message>
        <source>Add a card.</source>
        <translation>Añada una tarjeta.</translation>
    </message>
    <message>
        <source>card %1</source>
        <translation>tarjeta %1</translation>
    </message>
    <message>
        <source>Enter a title for %1.</source>
        <translation>Introduzca un título para %1.</translation>
    </message>
    <message>
        <source>button %1</source>
        <translation>botón %1</translation>
    </message>
    <message>
        <source>Invalid phone number for %1. Write it like +32 470 12 34 56.</source>
        <translation>Número de teléfono no válido para %1. Escríbalo como +32 470 12 34 56.</translation>
    </message>
    <message>
        <source>Enter the dialog that %1 leads to: the ID of a dialog state in Chatlayer.</source>
        <translation>Introduzca el diálogo al que lleva %1: el ID de un estado de diálogo de Chatlayer.</translation>
    </message>
    <message>
        <source>In the session data of %1, write each value as key=value.</source>
        <translation>En los datos de sesión de %1, escriba cada valor como clave=valor.</translation>
    </message>
    <message>
        <source>Enter the button text of %1.</source>
        <translation>Introduzca el texto de %1.</translation>
    </message>
    <message>
        <source>Enter a text.</source>
        <translation>Introduzca un texto.</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>el texto</translation>
    </message>
    <message>
        <source>There is no value for %1 in %2. Replace or remove the placeholder.</source>
        <translation>No hay ningún valor para %1 (%2). Sustituya o quite la variable.</translation>
    </message>
    <message>
        <source>%1 must begin with https:// or http:// and contain no spaces.</source>
        <translation>%1 debe empezar por https:// o http:// y no contener espacios.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Button text</source>
        <translation>Texto del botón</translation>
    </message>
    <message>
        <source>Track your parcel</source>
        <translation>Seguir su paquete</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Abrir enlace</translation>
    </message>
    <message>
        <source>Call number</source>
        <translation>Llamar a un número</translation>
    </message>
    <message>
        <source>Go to dialog</source>
        <translation>Ir a un diálogo</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Session data</source>
        <translation>Datos de sesión</translation>
    </message>
    <message>
        <source>key=value; key=value</source>
        <translation>clave=valor; clave=valor</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Dialog</source>
        <translation>Diálogo</translation>
    </message>
    <message>
        <source>ID of the dialog state</source>
        <translation>ID del estado de diálogo</translation>
    </message>
    <message>
        <source>Yes, please</source>
        <translation>Sí, por favor</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>https:// (optional)</source>
        <translation>https:// (opcional)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Subtítulo</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Botón</translation>
    </message>
    <message>
        <source>Add a button</source>
        <translation>Añadir un botón</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Quick reply</source>
        <translation>Respuesta rápida</translation>
    </message>
    <message>
        <source>Add a quick reply</source>
        <translation>Añadir una respuesta rápida</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Añadir una tarjeta</translation>
    </message>
    <message>
        <source>List button</source>
        <translation>Botón de la lista</translation>
    </message>
    <message>
        <source>Add a button below the list</source>
        <translation>Añadir un botón bajo la lista</translation>
    </message>
    <message>
        <source>Picture or file</source>
        <translation>Imagen o archivo</translation>
    </message>
    <message>
        <source>Text with buttons</source>
        <translation>Texto con botones</translation>
    </message>
    <message>
        <source>Text with quick replies</source>
        <translation>Texto con respuestas rápidas</translation>
    </message>
    <message>
        <source>Carousel</source>
        <translation>Carrusel</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Send an attachment or card</source>
        <translation>Enviar un adjunto o una tarjeta</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Bot:</source>
        <translation>Bot:</translation>
    </message>
    <message>
        <source>You:</source>
        <translation>Usted:</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Nota:</translation>
    </message>
</context>
<context>
    <name>service</name>
    <message>
        <source>Webhook not listening</source>
        <translation>El webhook no está activo</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>No accesible</translation>
    </message>
    <message>
        <source>Webhook listening</source>
        <translation>El webhook está activo</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Tokens are stored only until you quit the program.</source>
        <translation>Los tokens solo se guardan hasta que salga del programa.</translation>
    </message>
    <message>
        <source>Messages cannot be saved right now.</source>
        <translation>Ahora no se pueden guardar mensajes.</translation>
    </message>
    <message>
        <source>%1 Requests are kept in a file until then and taken in automatically.</source>
        <translation>%1 Hasta entonces, las solicitudes se guardan en un archivo y después se incorporan automáticamente.</translation>
    </message>
    <message>
        <source>%1 Chatlayer was asked to try again, but it is not known whether it does: messages may be lost.</source>
        <translation>%1 Se pidió a Chatlayer que lo intente de nuevo, pero no se sabe si lo hace: se pueden perder mensajes.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un número de %1 a %2</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>text of at most %1 characters on one line</source>
        <translation>un texto de %1 caracteres como máximo en una línea</translation>
    </message>
    <message>
        <source>an IP address or a host name of this computer</source>
        <translation>una dirección IP o un nombre de host de este equipo</translation>
    </message>
    <message>
        <source>a host name or an IP address, without port and path</source>
        <translation>un nombre de host o una dirección IP, sin puerto ni ruta</translation>
    </message>
    <message>
        <source>an address like &quot;https://example.org/path&quot; without user name, query and fragment (http:// only for this computer)</source>
        <translation>una dirección como &quot;https://example.org/path&quot; sin nombre de usuario, consulta ni fragmento (http:// solo para este equipo)</translation>
    </message>
    <message>
        <source>a shortcut like &quot;Ctrl+Shift+T&quot;, a list of shortcuts, or &quot;&quot; for none (in the environment: separated by spaces)</source>
        <translation>un atajo como &quot;Ctrl+Shift+T&quot;, una lista de atajos o &quot;&quot; para ninguno (en el entorno: separados por espacios)</translation>
    </message>
    <message>
        <source>the environment variable %1</source>
        <translation>la variable de entorno %1</translation>
    </message>
    <message>
        <source>%1: chatlayer.region is &quot;custom&quot;. This requires chatlayer.base_url.</source>
        <translation>%1: chatlayer.region es &quot;custom&quot;. Para ello se necesita chatlayer.base_url.</translation>
    </message>
    <message>
        <source>%1: tunnel.provider is &quot;%2&quot;. This requires %3.</source>
        <translation>%1: tunnel.provider es “%2”. Esto requiere %3.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>línea %1, columna %2</translation>
    </message>
    <message>
        <source>at the end of the file</source>
        <translation>al final del archivo</translation>
    </message>
    <message>
        <source>%1: %2: invalid TOML (%3).</source>
        <translation>%1: %2: TOML no válido (%3).</translation>
    </message>
    <message>
        <source>%1: %2 must be a section, written as [%3].</source>
        <translation>%1: %2 debe ser una sección, escrita como [%3].</translation>
    </message>
    <message>
        <source>%1: %2 is %3. It must be %4.</source>
        <translation>%1: %2 es %3. Valores admitidos: %4.</translation>
    </message>
    <message>
        <source>%1: line %2: the file is not UTF-8 text. Save it as UTF-8.</source>
        <translation>%1: línea %2: el archivo no es texto UTF-8. Guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>%1: the settings cannot be read: %2.</source>
        <translation>%1: no se puede leer la configuración: %2.</translation>
    </message>
    <message>
        <source>The environment</source>
        <translation>El entorno</translation>
    </message>
    <message>
        <source>The environment variable %1 is %2. It must be %3.</source>
        <translation>La variable de entorno %1 es %2. Valores admitidos: %3.</translation>
    </message>
    <message>
        <source>%1: %2 looks like a secret. Secrets belong in the keyring. Remove it here and store it with: agent-desktop credentials set %3</source>
        <translation>%1: %2 parece un secreto. Los secretos deben estar en el llavero. Quítelo de aquí y guárdelo con: agent-desktop credentials set %3</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Quiso decir %1?</translation>
    </message>
    <message>
        <source>Available: %1.</source>
        <translation>Disponibles: %1.</translation>
    </message>
    <message>
        <source>%1: there is no setting %2.</source>
        <translation>%1: no existe el ajuste %2.</translation>
    </message>
    <message>
        <source>Unknown setting %1.</source>
        <translation>Ajuste desconocido: %1.</translation>
    </message>
    <message>
        <source>%1: the settings cannot be saved: %2.</source>
        <translation>%1: no se puede guardar la configuración: %2.</translation>
    </message>
    <message>
        <source>Chatlayer</source>
        <translation>Chatlayer</translation>
    </message>
    <message>
        <source>Reachability</source>
        <translation>Acceso desde internet</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Appearance and shortcuts</source>
        <translation>Apariencia y atajos</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Dirección de la API</translation>
    </message>
    <message>
        <source>Request to pause the bot</source>
        <translation>Solicitud para pausar el bot</translation>
    </message>
    <message>
        <source>Request to resume the bot</source>
        <translation>Solicitud para reanudar el bot</translation>
    </message>
    <message>
        <source>Allowed callers</source>
        <translation>Llamantes permitidos</translation>
    </message>
    <message>
        <source>Accept handovers without the token</source>
        <translation>Aceptar traspasos sin el token</translation>
    </message>
    <message>
        <source>Trust X-Forwarded-For</source>
        <translation>Confiar en X-Forwarded-For</translation>
    </message>
    <message>
        <source>How Chatlayer reaches you</source>
        <translation>Cómo llega Chatlayer hasta usted</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Dirección pública</translation>
    </message>
    <message>
        <source>Reserved domain</source>
        <translation>Dominio reservado</translation>
    </message>
    <message>
        <source>Go offline after</source>
        <translation>Desconectarse tras</translation>
    </message>
    <message>
        <source>SSH service</source>
        <translation>Servicio SSH</translation>
    </message>
    <message>
        <source>SSH server</source>
        <translation>Servidor SSH</translation>
    </message>
    <message>
        <source>SSH port</source>
        <translation>Puerto SSH</translation>
    </message>
    <message>
        <source>SSH user</source>
        <translation>Usuario SSH</translation>
    </message>
    <message>
        <source>SSH key file</source>
        <translation>Archivo de clave SSH</translation>
    </message>
    <message>
        <source>Listen address on the server</source>
        <translation>Dirección de escucha en el servidor</translation>
    </message>
    <message>
        <source>Port on the server</source>
        <translation>Puerto en el servidor</translation>
    </message>
    <message>
        <source>Cloudflared program</source>
        <translation>Programa cloudflared</translation>
    </message>
    <message>
        <source>Cloudflare host name</source>
        <translation>Nombre de host de Cloudflare</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Interface size</source>
        <translation>Tamaño de la interfaz</translation>
    </message>
    <message>
        <source>Enter sends the reply</source>
        <translation>Intro envía la respuesta</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Revisar la ortografía</translation>
    </message>
    <message>
        <source>Show pictures from the internet</source>
        <translation>Mostrar imágenes de internet</translation>
    </message>
    <message>
        <source>Log level</source>
        <translation>Nivel de registro</translation>
    </message>
    <message>
        <source>The region of your Chatlayer account.</source>
        <translation>La región de su cuenta de Chatlayer.</translation>
    </message>
    <message>
        <source>Language of the interface. Dates and numbers follow it.</source>
        <translation>Idioma de la interfaz. Las fechas y los números se ajustan a él.</translation>
    </message>
    <message>
        <source>Used in canned replies that contain {{agent.name}}.</source>
        <translation>Se usa en las respuestas predefinidas que contienen {{agent.name}}.</translation>
    </message>
    <message>
        <source>Opening hours, for example 09:00-12:30, 13:30-17:30. A day without hours is closed. If no day has hours, you are always open.</source>
        <translation>Horario de atención, por ejemplo 09:00-12:30, 13:30-17:30. Un día sin horas está cerrado. Si ningún día tiene horas, está siempre abierto.</translation>
    </message>
    <message>
        <source>Time zone of the opening hours and holidays.</source>
        <translation>Zona horaria del horario de atención y de los festivos.</translation>
    </message>
    <message>
        <source>Closed all day, for example 2026-12-25, 2027-07-12..2027-07-23.</source>
        <translation>Cerrado todo el día, por ejemplo 2026-12-25, 2027-07-12..2027-07-23.</translation>
    </message>
    <message>
        <source>New customers are declined while this many conversations are waiting or yours. Snoozed conversations do not count. 0 = no limit.</source>
        <translation>Se rechazan nuevos clientes mientras haya este número de conversaciones en espera o suyas. Las pospuestas no cuentan. 0 = sin límite.</translation>
    </message>
    <message>
        <source>Customers with other languages are declined. Leave empty to accept all languages. nl includes nl-BE. Customers whose language is unknown are accepted.</source>
        <translation>Se rechazan los clientes con otros idiomas. Déjelo vacío para aceptar todos los idiomas. nl incluye nl-BE. Se aceptan los clientes cuyo idioma se desconoce.</translation>
    </message>
    <message>
        <source>One line per handover key, with the values that you accept. All other handovers are declined. A missing key is accepted only if &quot;&quot; is one of the values.</source>
        <translation>Una línea por cada clave del traspaso, con los valores que acepta. Los demás traspasos se rechazan. Una clave ausente solo se acepta si &quot;&quot; es uno de los valores.</translation>
    </message>
    <message>
        <source>After this long without keyboard or mouse activity, you are set to away until you are back. 0 = never.</source>
        <translation>Tras este tiempo sin actividad del teclado o del ratón, pasa a ausente hasta que vuelva. 0 = nunca.</translation>
    </message>
    <message>
        <source>You become available again when the screen is unlocked.</source>
        <translation>Vuelve a estar disponible cuando se desbloquea la pantalla.</translation>
    </message>
    <message>
        <source>Light or dark.</source>
        <translation>Claro u oscuro.</translation>
    </message>
    <message>
        <source>1 is the size set by your system. 1.25 is a quarter larger. From 0.5 to 4.</source>
        <translation>1 es el tamaño de su sistema. 1,25 es una cuarta parte más grande. De 0,5 a 4.</translation>
    </message>
    <message>
        <source>If off, Ctrl+Enter sends and Enter inserts a new line.</source>
        <translation>Si está desactivado, Ctrl+Intro envía e Intro inserta una línea.</translation>
    </message>
    <message>
        <source>Checks replies in the customer&apos;s language.</source>
        <translation>Revisa las respuestas en el idioma del cliente.</translation>
    </message>
    <message>
        <source>Replies wait this long before they are sent. 0 = send immediately.</source>
        <translation>Las respuestas esperan este tiempo antes de enviarse. 0 = enviar de inmediato.</translation>
    </message>
    <message>
        <source>If off, you are asked for each picture. Loading a picture tells its server that you opened the message.</source>
        <translation>Si está desactivado, se pregunta por cada imagen. Al cargar una imagen, su servidor sabe que ha abierto el mensaje.</translation>
    </message>
    <message>
        <source>Setup (Ctrl+Shift+O) helps you choose, and tests the connection.</source>
        <translation>El asistente de configuración (Ctrl+Mayús+O) le ayuda a elegir y comprueba la conexión.</translation>
    </message>
    <message>
        <source>The domain that the service reserves for you, for example name.ngrok-free.app.</source>
        <translation>El dominio que el servicio le reserva, por ejemplo name.ngrok-free.app.</translation>
    </message>
    <message>
        <source>After you create a new verify token, the previous one stays valid for this long. 0 = no earlier token is valid.</source>
        <translation>Tiempo durante el que el verify token anterior sigue siendo válido después de crear uno nuevo. 0 = ningún token anterior es válido.</translation>
    </message>
    <message>
        <source>The request limit of your ngrok plan. You are warned before it is used up. 0 = no limit.</source>
        <translation>El límite de solicitudes de su plan de ngrok. Se le avisa antes de que se agote. 0 = sin límite.</translation>
    </message>
    <message>
        <source>If Chatlayer cannot reach you for this long, you are set to offline. 0 = never.</source>
        <translation>Si Chatlayer no puede llegar hasta usted durante este tiempo, pasa a desconectado. 0 = nunca.</translation>
    </message>
    <message>
        <source>Your own server, or a service that assigns an address.</source>
        <translation>Su propio servidor, o un servicio que asigna una dirección.</translation>
    </message>
    <message>
        <source>The name or IP address of your server.</source>
        <translation>El nombre o la dirección IP de su servidor.</translation>
    </message>
    <message>
        <source>0 = default port (22).</source>
        <translation>0 = puerto predeterminado (22).</translation>
    </message>
    <message>
        <source>Leave empty to use your user name on this computer.</source>
        <translation>Déjelo vacío para usar su nombre de usuario en este equipo.</translation>
    </message>
    <message>
        <source>Leave empty to try your SSH agent and the keys in your .ssh folder.</source>
        <translation>Déjelo vacío para probar su agente SSH y las claves de su carpeta .ssh.</translation>
    </message>
    <message>
        <source>localhost if a web server on the SSH server forwards calls, otherwise the server&apos;s own address.</source>
        <translation>localhost si un servidor web del servidor SSH reenvía las llamadas; si no, la dirección del propio servidor.</translation>
    </message>
    <message>
        <source>The port on your server that forwards to this computer.</source>
        <translation>El puerto de su servidor que redirige a este equipo.</translation>
    </message>
    <message>
        <source>Leave empty to search the usual locations.</source>
        <translation>Déjelo vacío para buscar en los lugares habituales.</translation>
    </message>
    <message>
        <source>The host name of your tunnel. If empty, each start creates a new one, which you must paste into Chatlayer again.</source>
        <translation>El nombre de host de su túnel. Si está vacío, cada inicio crea uno nuevo, que hay que pegar de nuevo en Chatlayer.</translation>
    </message>
    <message>
        <source>The API address, if it is not in one of the regions.</source>
        <translation>La dirección de la API, si no está en ninguna de las regiones.</translation>
    </message>
    <message>
        <source>The API that sends your replies. Change it only if Chatlayer tells you to.</source>
        <translation>La API que envía sus respuestas. Cámbiela solo si Chatlayer se lo indica.</translation>
    </message>
    <message>
        <source>Maximum time to connect to Chatlayer.</source>
        <translation>Tiempo máximo para conectar con Chatlayer.</translation>
    </message>
    <message>
        <source>Maximum time for a complete answer from Chatlayer.</source>
        <translation>Tiempo máximo para una respuesta completa de Chatlayer.</translation>
    </message>
    <message>
        <source>Sent when you take a conversation. Chatlayer has not published the format.</source>
        <translation>Se envía cuando atiende una conversación. Chatlayer no ha publicado el formato.</translation>
    </message>
    <message>
        <source>Sent when you close a conversation and the bot continues.</source>
        <translation>Se envía cuando cierra una conversación y el bot continúa.</translation>
    </message>
    <message>
        <source>The address this program listens on. A tunnel only needs 127.0.0.1.</source>
        <translation>La dirección en la que escucha este programa. Un túnel solo necesita 127.0.0.1.</translation>
    </message>
    <message>
        <source>The port that your tunnel forwards to on this computer. 0 = any free port.</source>
        <translation>El puerto de este equipo al que redirige su túnel. 0 = cualquier puerto libre.</translation>
    </message>
    <message>
        <source>The last part of the address that Chatlayer calls.</source>
        <translation>La última parte de la dirección a la que llama Chatlayer.</translation>
    </message>
    <message>
        <source>Larger requests are refused. Requests grow with the transcript of a conversation.</source>
        <translation>Las solicitudes más grandes se rechazan. Las solicitudes crecen con la transcripción de una conversación.</translation>
    </message>
    <message>
        <source>IP addresses and networks, separated by commas. Leave empty to allow everyone who knows the verify token.</source>
        <translation>Direcciones IP y redes, separadas por comas. Déjelo vacío para permitir a todos los que conozcan el verify token.</translation>
    </message>
    <message>
        <source>Turn this on only if handovers from Chatlayer are refused because they have no verify token. It counts only for allowed callers with a public address. Without allowed callers it does nothing.</source>
        <translation>Actívelo solo si los traspasos de Chatlayer se rechazan porque no llevan el verify token. Solo vale para llamantes permitidos con una dirección pública. Sin llamantes permitidos no tiene efecto.</translation>
    </message>
    <message>
        <source>Turn this on only behind your own proxy that sets this header. Otherwise callers could forge their address.</source>
        <translation>Actívelo solo detrás de un proxy propio que defina esta cabecera. Si no, los llamantes podrían falsificar su dirección.</translation>
    </message>
    <message>
        <source>This long after their last message, they are permanently deleted. 0 = keep forever.</source>
        <translation>Pasado este tiempo desde su último mensaje, se eliminan definitivamente. 0 = conservar siempre.</translation>
    </message>
    <message>
        <source>Conversations that nobody took over contain personal data too. 0 = keep forever.</source>
        <translation>Las conversaciones que nadie asumió también contienen datos personales. 0 = conservar siempre.</translation>
    </message>
    <message>
        <source>Encrypts the conversations on this computer. Applies to new profiles only.</source>
        <translation>Cifra las conversaciones en este equipo. Solo se aplica a perfiles nuevos.</translation>
    </message>
    <message>
        <source>The system shows notifications over other windows. Click one to open the conversation.</source>
        <translation>El sistema muestra las notificaciones sobre otras ventanas. Haga clic en una para abrir la conversación.</translation>
    </message>
    <message>
        <source>Notifications only say that a customer needs you. Use this if others can see your screen.</source>
        <translation>Las notificaciones solo dicen que un cliente le necesita. Úselo si otros pueden ver su pantalla.</translation>
    </message>
    <message>
        <source>When a customer waits for an agent.</source>
        <translation>Cuando un cliente espera a un agente.</translation>
    </message>
    <message>
        <source>When a customer writes in one of your conversations, or when a snooze ends.</source>
        <translation>Cuando un cliente escribe en una de sus conversaciones, o vuelve una pospuesta.</translation>
    </message>
    <message>
        <source>While a customer is waiting whom nobody has taken. 0 = never.</source>
        <translation>Mientras espera un cliente al que nadie atiende. 0 = nunca.</translation>
    </message>
    <message>
        <source>Plays when a customer waits, and at each repetition.</source>
        <translation>Suena cuando un cliente espera, y en cada repetición.</translation>
    </message>
    <message>
        <source>Plays for a message in one of your conversations.</source>
        <translation>Suena con un mensaje en una de sus conversaciones.</translation>
    </message>
    <message>
        <source>As a percentage of the system volume.</source>
        <translation>Como porcentaje del volumen del sistema.</translation>
    </message>
    <message>
        <source>Minimised windows leave the taskbar. Click the tray icon to show the window again.</source>
        <translation>Una ventana minimizada desaparece de la barra de tareas. Haga clic en el icono de la bandeja para volver a mostrarla.</translation>
    </message>
    <message>
        <source>The window opens when you log in to this computer.</source>
        <translation>La ventana se abre cuando usted inicia sesión en este equipo.</translation>
    </message>
    <message>
        <source>The log helps to solve problems. It never contains messages or tokens.</source>
        <translation>El registro ayuda a resolver problemas. Nunca contiene mensajes ni tokens.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>al mes</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>Customers who wait this long turn amber in the list.</source>
        <translation>Los clientes que esperan este tiempo se ponen en ámbar en la lista.</translation>
    </message>
    <message>
        <source>Customers who wait this long turn red in the list.</source>
        <translation>Los clientes que esperan este tiempo se ponen en rojo en la lista.</translation>
    </message>
    <message>
        <source>The complete address of the webhook, as Chatlayer should call it.</source>
        <translation>La dirección completa del webhook, tal como Chatlayer debe llamarla.</translation>
    </message>
    <message>
        <source>Webhook server</source>
        <translation>Servidor del webhook</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Listen address</source>
        <translation>Dirección de escucha</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>Versión de la API</translation>
    </message>
    <message>
        <source>Connection timeout</source>
        <translation>Tiempo de espera de conexión</translation>
    </message>
    <message>
        <source>Answer timeout</source>
        <translation>Tiempo de espera de respuesta</translation>
    </message>
    <message>
        <source>Maximum request size</source>
        <translation>Tamaño máximo de una solicitud</translation>
    </message>
    <message>
        <source>Keep old verify token valid for</source>
        <translation>Mantener válido el verify token antiguo</translation>
    </message>
    <message>
        <source>Requests in your ngrok plan</source>
        <translation>Solicitudes de su plan de ngrok</translation>
    </message>
    <message>
        <source>Keep closed conversations for</source>
        <translation>Conservar conversaciones cerradas</translation>
    </message>
    <message>
        <source>Keep bot-only conversations for</source>
        <translation>Conservar conversaciones solo con el bot</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lunes</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Martes</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Miércoles</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Jueves</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Viernes</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Sábado</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Domingo</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Festivos</translation>
    </message>
    <message>
        <source>Maximum simultaneous conversations</source>
        <translation>Máximo de conversaciones simultáneas</translation>
    </message>
    <message>
        <source>Accepted languages</source>
        <translation>Idiomas aceptados</translation>
    </message>
    <message>
        <source>Accepted handovers</source>
        <translation>Traspasos aceptados</translation>
    </message>
    <message>
        <source>Automatically away after</source>
        <translation>Ausente automáticamente tras</translation>
    </message>
    <message>
        <source>Automatically away while the screen is locked</source>
        <translation>Ausente automáticamente con la pantalla bloqueada</translation>
    </message>
    <message>
        <source>Undo sending within</source>
        <translation>Deshacer el envío durante</translation>
    </message>
    <message>
        <source>Amber after</source>
        <translation>Ámbar tras</translation>
    </message>
    <message>
        <source>Red after</source>
        <translation>Rojo tras</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>Mostrar notificaciones</translation>
    </message>
    <message>
        <source>Hide names and texts</source>
        <translation>Ocultar nombres y textos</translation>
    </message>
    <message>
        <source>Notify about new customers</source>
        <translation>Notificar nuevos clientes</translation>
    </message>
    <message>
        <source>Notify about new messages</source>
        <translation>Notificar nuevos mensajes</translation>
    </message>
    <message>
        <source>Repeat after</source>
        <translation>Repetir tras</translation>
    </message>
    <message>
        <source>Sound for new customer</source>
        <translation>Sonido para un nuevo cliente</translation>
    </message>
    <message>
        <source>Sound for message</source>
        <translation>Sonido para un mensaje</translation>
    </message>
    <message>
        <source>Sound volume</source>
        <translation>Volumen del sonido</translation>
    </message>
    <message>
        <source>Minimise to system tray</source>
        <translation>Minimizar a la bandeja del sistema</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Iniciar al abrir sesión</translation>
    </message>
    <message>
        <source>Chime</source>
        <translation>Campanilla</translation>
    </message>
    <message>
        <source>Water drop</source>
        <translation>Gota de agua</translation>
    </message>
    <message>
        <source>Knock</source>
        <translation>Golpe</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Asia</source>
        <translation>Asia</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Preproducción</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>Otra dirección</translation>
    </message>
    <message>
        <source>v1 (current)</source>
        <translation>v1 (actual)</translation>
    </message>
    <message>
        <source>Legacy (older)</source>
        <translation>Legacy (antigua)</translation>
    </message>
    <message>
        <source>None for now</source>
        <translation>Ninguno por ahora</translation>
    </message>
    <message>
        <source>My own public address</source>
        <translation>Mi propia dirección pública</translation>
    </message>
    <message>
        <source>SSH server or service</source>
        <translation>Servidor o servicio SSH</translation>
    </message>
    <message>
        <source>My own server</source>
        <translation>Mi propio servidor</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Sin cifrar</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Depuración</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avisos y errores</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Solo errores</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Token de API</translation>
    </message>
    <message>
        <source>Lets this program reply in Chatlayer. It looks like tokenId:tokenSecret.</source>
        <translation>Permite a este programa responder en Chatlayer. Tiene la forma tokenId:tokenSecret.</translation>
    </message>
    <message>
        <source>ngrok authtoken</source>
        <translation>Authtoken de ngrok</translation>
    </message>
    <message>
        <source>Find it at dashboard.ngrok.com.</source>
        <translation>Disponible en dashboard.ngrok.com.</translation>
    </message>
    <message>
        <source>Cloudflare tunnel token</source>
        <translation>Token de Cloudflare Tunnel</translation>
    </message>
    <message>
        <source>Only for named tunnels. Quick tunnels need no token.</source>
        <translation>Solo para túneles con nombre. Los túneles rápidos no necesitan token.</translation>
    </message>
    <message>
        <source>SSH password</source>
        <translation>Contraseña SSH</translation>
    </message>
    <message>
        <source>Needed if the server does not accept a key.</source>
        <translation>Necesaria si el servidor no acepta claves.</translation>
    </message>
    <message>
        <source>SSH key passphrase</source>
        <translation>Frase de contraseña de la clave SSH</translation>
    </message>
    <message>
        <source>Unlocks the key file, if it is protected.</source>
        <translation>Desbloquea el archivo de clave, si está protegido.</translation>
    </message>
    <message>
        <source>Reserved zrok name</source>
        <translation>Nombre reservado en zrok</translation>
    </message>
    <message>
        <source>Reserve a name with: zrok2 create name NAME. If empty, each start creates a new address, which you must paste into Chatlayer again.</source>
        <translation>Reserve un nombre con: zrok2 create name NAME. Si está vacío, cada inicio crea una dirección nueva, que hay que pegar de nuevo en Chatlayer.</translation>
    </message>
    <message>
        <source>Zrok2 program</source>
        <translation>Programa zrok2</translation>
    </message>
    <message>
        <source>Region of your Chatlayer account. custom requires base_url.</source>
        <translation>Región de su cuenta de Chatlayer. custom requiere base_url.</translation>
    </message>
    <message>
        <source>API address to use instead of the region&apos;s. The region then counts as custom.</source>
        <translation>Dirección de la API que se usa en lugar de la de la región. La región cuenta entonces como custom.</translation>
    </message>
    <message>
        <source>API that sends replies. legacy is the older one.</source>
        <translation>API que envía las respuestas. legacy es la antigua.</translation>
    </message>
    <message>
        <source>Connection timeout in seconds.</source>
        <translation>Tiempo de espera de conexión en segundos.</translation>
    </message>
    <message>
        <source>Timeout for a complete answer in seconds.</source>
        <translation>Tiempo de espera de una respuesta completa en segundos.</translation>
    </message>
    <message>
        <source>Body of the actions request that pauses the bot. Chatlayer has not published the format.</source>
        <translation>Contenido de la solicitud actions que pausa el bot. Chatlayer no ha publicado el formato.</translation>
    </message>
    <message>
        <source>Body of the actions request that resumes the bot.</source>
        <translation>Contenido de la solicitud actions que reanuda el bot.</translation>
    </message>
    <message>
        <source>Address to listen on. A tunnel only needs the local address of this computer.</source>
        <translation>Dirección de escucha. Un túnel solo necesita la dirección local de este equipo.</translation>
    </message>
    <message>
        <source>Port to listen on. 0 = any free port.</source>
        <translation>Puerto de escucha. 0 = cualquier puerto libre.</translation>
    </message>
    <message>
        <source>Path that Chatlayer calls.</source>
        <translation>Ruta a la que llama Chatlayer.</translation>
    </message>
    <message>
        <source>Maximum size of a request in bytes. Requests grow with the transcript of a conversation.</source>
        <translation>Tamaño máximo de una solicitud en bytes. Las solicitudes crecen con la transcripción de una conversación.</translation>
    </message>
    <message>
        <source>Addresses that may call. Empty = everyone who knows the verify token.</source>
        <translation>Direcciones que pueden llamar. Vacío = todos los que conozcan el verify token.</translation>
    </message>
    <message>
        <source>Take the caller&apos;s address from X-Forwarded-For. Use it only behind your own proxy that sets this header.</source>
        <translation>Tomar la dirección del llamante de X-Forwarded-For. Úselo solo detrás de un proxy propio que defina esta cabecera.</translation>
    </message>
    <message>
        <source>How Chatlayer reaches this computer. manual: you run a proxy or tunnel, and set public_url.</source>
        <translation>Cómo llega Chatlayer a este equipo. manual: usted administra un proxy o un túnel y define public_url.</translation>
    </message>
    <message>
        <source>Address of the webhook as Chatlayer calls it, with its path. For manual, and for ssh to your own server.</source>
        <translation>Dirección del webhook tal como la llama Chatlayer, con su ruta. Para manual, y para ssh a un servidor propio.</translation>
    </message>
    <message>
        <source>Domain that ngrok, sish, pinggy or localhost.run reserves for you.</source>
        <translation>Dominio que le reserva ngrok, sish, pinggy o localhost.run.</translation>
    </message>
    <message>
        <source>Monthly request limit of your ngrok plan. 0 = no limit.</source>
        <translation>Límite mensual de solicitudes de su plan de ngrok. 0 = sin límite.</translation>
    </message>
    <message>
        <source>Seconds without being reachable until you are set to offline. 0 = never.</source>
        <translation>Segundos sin ser accesible hasta pasar a desconectado. 0 = nunca.</translation>
    </message>
    <message>
        <source>Your own server, or a service that assigns a URL.</source>
        <translation>Su propio servidor, o un servicio que asigna una URL.</translation>
    </message>
    <message>
        <source>SSH server. Not needed for services.</source>
        <translation>Servidor SSH. No hace falta para los servicios.</translation>
    </message>
    <message>
        <source>SSH port. 0 = default port.</source>
        <translation>Puerto SSH. 0 = puerto predeterminado.</translation>
    </message>
    <message>
        <source>User name on the server. Empty = your user name on this computer.</source>
        <translation>Nombre de usuario en el servidor. Vacío = su nombre de usuario en este equipo.</translation>
    </message>
    <message>
        <source>Key file. Empty = the SSH agent and the keys in ~/.ssh.</source>
        <translation>Archivo de clave. Vacío = el agente SSH y las claves de ~/.ssh.</translation>
    </message>
    <message>
        <source>Address your server listens on: localhost behind a proxy, otherwise its own address.</source>
        <translation>Dirección en la que escucha su servidor: localhost detrás de un proxy; si no, su propia dirección.</translation>
    </message>
    <message>
        <source>Port on your server that forwards to this computer.</source>
        <translation>Puerto de su servidor que redirige a este equipo.</translation>
    </message>
    <message>
        <source>Path of the cloudflared program. Empty = search PATH.</source>
        <translation>Ruta del programa cloudflared. Vacío = buscar en PATH.</translation>
    </message>
    <message>
        <source>Accept handovers without the verify token, but only from public addresses in allow_list.</source>
        <translation>Aceptar traspasos sin el verify token, pero solo de direcciones públicas de allow_list.</translation>
    </message>
    <message>
        <source>How many hours the previous verify token stays valid after `credentials rotate verify-token`. 0 = no earlier token is valid.</source>
        <translation>Cuántas horas sigue siendo válido el verify token anterior después de `credentials rotate verify-token`. 0 = ningún token anterior es válido.</translation>
    </message>
    <message>
        <source>Public host name of your named tunnel. Empty = a quick tunnel with a new URL at each start.</source>
        <translation>Nombre de host público de su túnel con nombre. Vacío = un túnel rápido con una URL nueva en cada inicio.</translation>
    </message>
    <message>
        <source>Name that you reserved at zrok, or namespace:name. Empty = a new URL at each start.</source>
        <translation>Nombre que reservó en zrok, o espacio:nombre. Vacío = una URL nueva en cada inicio.</translation>
    </message>
    <message>
        <source>Path of the zrok2 program. Empty = search PATH.</source>
        <translation>Ruta del programa zrok2. Vacío = buscar en PATH.</translation>
    </message>
    <message>
        <source>off: anyone who can read the file can read the conversations.</source>
        <translation>off: cualquiera que pueda leer el archivo puede leer las conversaciones.</translation>
    </message>
    <message>
        <source>Delete closed conversations after this many days. 0 = never.</source>
        <translation>Eliminar las conversaciones cerradas tras este número de días. 0 = nunca.</translation>
    </message>
    <message>
        <source>Delete conversations that stayed with the bot after this many days. 0 = never.</source>
        <translation>Eliminar las conversaciones que se quedaron con el bot tras este número de días. 0 = nunca.</translation>
    </message>
    <message>
        <source>Your name, for replies that contain {{agent.name}}.</source>
        <translation>Su nombre, para respuestas que contienen {{agent.name}}.</translation>
    </message>
    <message>
        <source>Opening hours on Monday. If no day has hours, you are always open.</source>
        <translation>Horario de atención del lunes. Si ningún día tiene horas, está siempre abierto.</translation>
    </message>
    <message>
        <source>Opening hours on Tuesday.</source>
        <translation>Horario de atención del martes.</translation>
    </message>
    <message>
        <source>Opening hours on Wednesday.</source>
        <translation>Horario de atención del miércoles.</translation>
    </message>
    <message>
        <source>Opening hours on Thursday.</source>
        <translation>Horario de atención del jueves.</translation>
    </message>
    <message>
        <source>Opening hours on Friday.</source>
        <translation>Horario de atención del viernes.</translation>
    </message>
    <message>
        <source>Opening hours on Saturday.</source>
        <translation>Horario de atención del sábado.</translation>
    </message>
    <message>
        <source>Opening hours on Sunday.</source>
        <translation>Horario de atención del domingo.</translation>
    </message>
    <message>
        <source>Time zone of the opening hours and holidays. Empty = the time zone of this computer.</source>
        <translation>Zona horaria del horario de atención y de los festivos. Vacío = la de este equipo.</translation>
    </message>
    <message>
        <source>Days on which you are closed all day.</source>
        <translation>Días en que está cerrado todo el día.</translation>
    </message>
    <message>
        <source>Maximum number of conversations that are waiting or yours, not counting snoozed ones. 0 = no limit.</source>
        <translation>Número máximo de conversaciones en espera o suyas, sin contar las pospuestas. 0 = sin límite.</translation>
    </message>
    <message>
        <source>Accepted customer languages. Empty = all. nl includes nl-BE. Customers whose language is unknown are accepted.</source>
        <translation>Idiomas de clientes aceptados. Vacío = todos. nl incluye nl-BE. Se aceptan los clientes cuyo idioma se desconoce.</translation>
    </message>
    <message>
        <source>Accepted handover values for each payload key. An empty value stands for a missing key.</source>
        <translation>Valores de traspaso aceptados para cada clave del payload. Un valor vacío representa una clave ausente.</translation>
    </message>
    <message>
        <source>Minutes without keyboard or mouse activity until you are set to away. 0 = never.</source>
        <translation>Minutos sin actividad del teclado o del ratón hasta pasar a ausente. 0 = nunca.</translation>
    </message>
    <message>
        <source>Set yourself to away while the screen is locked.</source>
        <translation>Pasar a ausente mientras la pantalla está bloqueada.</translation>
    </message>
    <message>
        <source>Language of the interface. system = language of the computer.</source>
        <translation>Idioma de la interfaz. system = idioma del equipo.</translation>
    </message>
    <message>
        <source>Colour theme.</source>
        <translation>Tema de color.</translation>
    </message>
    <message>
        <source>Interface size, in addition to the system&apos;s own scaling.</source>
        <translation>Tamaño de la interfaz, además del escalado del sistema.</translation>
    </message>
    <message>
        <source>false: Ctrl+Enter sends and Enter inserts a new line.</source>
        <translation>false: Ctrl+Intro envía e Intro inserta una línea.</translation>
    </message>
    <message>
        <source>Check the spelling of replies in the customer&apos;s language.</source>
        <translation>Revisar la ortografía de las respuestas en el idioma del cliente.</translation>
    </message>
    <message>
        <source>Seconds that a reply waits so that you can undo it. 0 = send immediately.</source>
        <translation>Segundos que espera una respuesta para poder deshacerla. 0 = enviar de inmediato.</translation>
    </message>
    <message>
        <source>Load pictures in messages from the internet.</source>
        <translation>Cargar de internet las imágenes de los mensajes.</translation>
    </message>
    <message>
        <source>Seconds after which a waiting customer turns amber in the list.</source>
        <translation>Segundos tras los que un cliente en espera se pone en ámbar en la lista.</translation>
    </message>
    <message>
        <source>Seconds after which a waiting customer turns red in the list.</source>
        <translation>Segundos tras los que un cliente en espera se pone en rojo en la lista.</translation>
    </message>
    <message>
        <source>Show system notifications.</source>
        <translation>Mostrar las notificaciones del sistema.</translation>
    </message>
    <message>
        <source>Hide names and texts in notifications.</source>
        <translation>Ocultar nombres y textos en las notificaciones.</translation>
    </message>
    <message>
        <source>Notify about customers who wait for an agent.</source>
        <translation>Notificar los clientes que esperan a un agente.</translation>
    </message>
    <message>
        <source>Notify about messages in your own conversations.</source>
        <translation>Notificar los mensajes en sus propias conversaciones.</translation>
    </message>
    <message>
        <source>Seconds after which a notification is repeated while a customer waits. 0 = never.</source>
        <translation>Segundos tras los que se repite una notificación mientras espera un cliente. 0 = nunca.</translation>
    </message>
    <message>
        <source>Sound when a customer waits for an agent.</source>
        <translation>Sonido cuando un cliente espera a un agente.</translation>
    </message>
    <message>
        <source>Sound of a message in one of your conversations.</source>
        <translation>Sonido de un mensaje en una de sus conversaciones.</translation>
    </message>
    <message>
        <source>Volume of the sounds, as a percentage of the system volume.</source>
        <translation>Volumen de los sonidos, en porcentaje del volumen del sistema.</translation>
    </message>
    <message>
        <source>Minimised windows leave the taskbar and stay in the system tray.</source>
        <translation>Una ventana minimizada desaparece de la barra de tareas y se queda en la bandeja del sistema.</translation>
    </message>
    <message>
        <source>Start the program when you log in to this computer.</source>
        <translation>Iniciar el programa cuando abre sesión en este equipo.</translation>
    </message>
    <message>
        <source>Level of detail in the log.</source>
        <translation>Nivel de detalle del registro.</translation>
    </message>
    <message>
        <source>hours in order, like &quot;09:00-12:30, 13:30-17:30&quot;, or nothing if closed; &quot;22:00-06:00&quot; continues into the next day</source>
        <translation>horas en orden, como &quot;09:00-12:30, 13:30-17:30&quot;, o nada si está cerrado; &quot;22:00-06:00&quot; continúa al día siguiente</translation>
    </message>
    <message>
        <source>a time zone like &quot;Europe/Brussels&quot;, or nothing for the time zone of this computer</source>
        <translation>una zona horaria como &quot;Europe/Brussels&quot;, o nada para la de este equipo</translation>
    </message>
    <message>
        <source>a list of days, like [&quot;2026-12-25&quot;, &quot;2027-07-12..2027-07-23&quot;]</source>
        <translation>una lista de días, como [&quot;2026-12-25&quot;, &quot;2027-07-12..2027-07-23&quot;]</translation>
    </message>
    <message>
        <source>a list of languages, like [&quot;nl&quot;, &quot;fr-BE&quot;]</source>
        <translation>una lista de idiomas, como [&quot;nl&quot;, &quot;fr-BE&quot;]</translation>
    </message>
    <message>
        <source>keys with lists of values, like { department = [&quot;billing&quot;, &quot;sales&quot;] } (in the environment: as JSON, {&quot;department&quot;: [&quot;billing&quot;]})</source>
        <translation>claves con listas de valores, como { department = [&quot;billing&quot;, &quot;sales&quot;] } (en el entorno: como JSON, {&quot;department&quot;: [&quot;billing&quot;]})</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Configuración: %1</translation>
    </message>
    <message>
        <source>%1: there is no section %2.</source>
        <translation>%1: no existe la sección %2.</translation>
    </message>
    <message>
        <source>%1: there is no setting for the variable %2.</source>
        <translation>%1: ningún ajuste corresponde a la variable %2.</translation>
    </message>
    <message>
        <source>The name of an action has only the letters a to z, digits and _.</source>
        <translation>El nombre de una acción solo tiene letras de la a a la z, cifras y _.</translation>
    </message>
    <message>
        <source>a path that begins with &quot;/&quot;, of letters, digits and -._~%/</source>
        <translation>una ruta que empieza por &quot;/&quot;, con letras, cifras y -._~%/</translation>
    </message>
    <message>
        <source>a list of IP addresses and networks, like [&quot;34.78.158.115&quot;, &quot;10.0.0.0/8&quot;]</source>
        <translation>una lista de direcciones IP y redes, como [&quot;34.78.158.115&quot;, &quot;10.0.0.0/8&quot;]</translation>
    </message>
    <message>
        <source>a table, like { pauseBot = true } (in the environment as JSON: {&quot;pauseBot&quot;: true})</source>
        <translation>una tabla, como { pauseBot = true } (en el entorno, como JSON: {&quot;pauseBot&quot;: true})</translation>
    </message>
</context>
<context>
    <name>setup_port</name>
    <message>
        <source>a request with the right verify token came to another path. Copy the API URL from step 4 again and save it in Chatlayer.</source>
        <translation>una solicitud con el verify token correcto llegó a otra ruta. Copie de nuevo la URL de la API del paso 4 y guárdela en Chatlayer.</translation>
    </message>
    <message>
        <source>a request had another verify token. Copy the token from step 4 again and save it in Chatlayer.</source>
        <translation>una solicitud tenía otro verify token. Copie de nuevo el token del paso 4 y guárdelo en Chatlayer.</translation>
    </message>
    <message>
        <source>a request came from an address that is not in webhook.allow_list. Add the address to the list, or empty the list.</source>
        <translation>una solicitud llegó de una dirección que no está en webhook.allow_list. Añada la dirección o vacíe la lista.</translation>
    </message>
    <message>
        <source>a request came to another path. Copy the API URL from step 4 again and save it in Chatlayer.</source>
        <translation>llegó una solicitud a otra ruta. Copie de nuevo la URL de la API del paso 4 y guárdela en Chatlayer.</translation>
    </message>
    <message>
        <source>Chatlayer does not accept this token. Each region has its own tokens. Check the region first. Then copy the token again or create a new one.</source>
        <translation>Chatlayer no acepta este token. Cada región tiene los suyos. Compruebe primero la región. Después, copie el token de nuevo o cree uno nuevo.</translation>
    </message>
    <message>
        <source>Not started yet.</source>
        <translation>Aún no iniciado.</translation>
    </message>
    <message>
        <source>Chatlayer paused and resumed the bot. The field names fit this account.</source>
        <translation>Chatlayer pausó y reanudó el bot. Los nombres de los campos encajan con esta cuenta.</translation>
    </message>
    <message>
        <source>This could not be checked: no test conversation of a bot says whether the bot is paused. Write to the bot in Chatlayer&apos;s emulator, then try again. Some accounts do not tell it at all.</source>
        <translation>No se pudo comprobar: ninguna conversación de prueba de un bot indica si el bot está en pausa. Escriba al bot en el emulador de Chatlayer y vuelva a intentarlo. Algunas cuentas no lo indican nunca.</translation>
    </message>
    <message>
        <source>The webhook is not listening, so no test conversation can start. See the message at the top of the window.</source>
        <translation>El webhook no está activo, así que no se puede iniciar ninguna conversación de prueba. Vea el mensaje en la parte superior de la ventana.</translation>
    </message>
    <message>
        <source>The test conversation did not arrive. See the log for the reason.</source>
        <translation>La conversación de prueba no llegó. Consulte el motivo en el registro.</translation>
    </message>
    <message>
        <source>The test customer was declined: %1. Change this, then try again.</source>
        <translation>El cliente de prueba fue rechazado: %1. Cámbielo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The token is valid, but has no permission to see the bots. Create a token in Chatlayer with the role Admin or Member.</source>
        <translation>El token es válido, pero no tiene permiso para ver los bots. Cree en Chatlayer un token con el rol Admin o Member.</translation>
    </message>
    <message>
        <source>This address answers, but not like Chatlayer&apos;s API. Check it. Enter it without /v1.</source>
        <translation>Esta dirección responde, pero no como la API de Chatlayer. Compruébela. Introdúzcala sin /v1.</translation>
    </message>
    <message>
        <source>Chatlayer did not return your bots. Check the region. (%1)</source>
        <translation>Chatlayer no devolvió sus bots. Compruebe la región. (%1)</translation>
    </message>
</context>
<context>
    <name>speaking</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n mensaje nuevo</numerusform>
            <numerusform>%n mensajes nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Your reply to %1 was not sent. %2</source>
        <translation>Su respuesta a %1 no se envió. %2</translation>
    </message>
    <message>
        <source>Your reply to %1 may not have arrived. %2</source>
        <translation>Puede que su respuesta a %1 no haya llegado. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>a customer</source>
        <translation>un cliente</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>The database is damaged: %1.</source>
        <translation>La base de datos está dañada: %1.</translation>
    </message>
    <message>
        <source>A row in the conversation database cannot be read.</source>
        <translation>No se puede leer una fila de la base de datos de conversaciones.</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>Restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>The conversation database is closed.</source>
        <translation>La base de datos de conversaciones está cerrada.</translation>
    </message>
    <message>
        <source>The disk that contains the conversations is full.</source>
        <translation>El disco que contiene las conversaciones está lleno.</translation>
    </message>
    <message>
        <source>Free some space on it. The program then continues automatically.</source>
        <translation>Libere espacio. El programa continuará automáticamente.</translation>
    </message>
    <message>
        <source>Another program has locked the conversation database.</source>
        <translation>Otro programa mantiene bloqueada la base de datos de conversaciones.</translation>
    </message>
    <message>
        <source>Close programs that may have inbox.db open, for example a backup tool or a database browser.</source>
        <translation>Cierre los programas que puedan tener abierto inbox.db, como una herramienta de copias o un explorador de bases de datos.</translation>
    </message>
    <message>
        <source>Cannot write to the conversation database.</source>
        <translation>No se puede escribir en la base de datos de conversaciones.</translation>
    </message>
    <message>
        <source>Check that you have write permission for its folder and disk, and that nobody moved the file.</source>
        <translation>Compruebe que tiene permiso de escritura en su carpeta y su disco, y que nadie ha movido el archivo.</translation>
    </message>
    <message>
        <source>Cannot open the conversation database.</source>
        <translation>No se puede abrir la base de datos de conversaciones.</translation>
    </message>
    <message>
        <source>Check that its folder exists and that you have permission to read and write it.</source>
        <translation>Compruebe que su carpeta existe y que tiene permiso para leer y escribir en ella.</translation>
    </message>
    <message>
        <source>Cannot read or write the disk that contains the conversations.</source>
        <translation>No se puede leer ni escribir en el disco que contiene las conversaciones.</translation>
    </message>
    <message>
        <source>Check the disk and its connection.</source>
        <translation>Compruebe el disco y su conexión.</translation>
    </message>
    <message>
        <source>The conversation database is damaged.</source>
        <translation>La base de datos de conversaciones está dañada.</translation>
    </message>
    <message>
        <source>Restore a backup, or move the database aside and start a new one.</source>
        <translation>Restaure una copia de seguridad, o aparte la base de datos y empiece una nueva.</translation>
    </message>
    <message>
        <source>The new data conflicts with the data in the database.</source>
        <translation>Los datos nuevos entran en conflicto con los de la base de datos.</translation>
    </message>
    <message>
        <source>This is an error in the program. Please report it.</source>
        <translation>Es un error del programa. Notifíquelo, por favor.</translation>
    </message>
    <message>
        <source>The conversation database failed (%1).</source>
        <translation>La base de datos de conversaciones falló (%1).</translation>
    </message>
    <message>
        <source>See the log.</source>
        <translation>Consulte el registro.</translation>
    </message>
    <message>
        <source>%1 failed: %2.</source>
        <translation>%1 falló: %2.</translation>
    </message>
    <message>
        <source>Check the folder and the disk.</source>
        <translation>Compruebe la carpeta y el disco.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 no es un archivo.</translation>
    </message>
    <message>
        <source>Move it elsewhere, or use another profile.</source>
        <translation>Muévalo a otro lugar o use otro perfil.</translation>
    </message>
    <message>
        <source>Creating the folder %1</source>
        <translation>La creación de la carpeta %1</translation>
    </message>
    <message>
        <source>Restricting access to %1</source>
        <translation>La restricción del acceso a %1</translation>
    </message>
    <message>
        <source>Moving %1 aside</source>
        <translation>La operación de apartar %1</translation>
    </message>
    <message>
        <source>A database key must have %1 bytes, not %2.</source>
        <translation>Una clave de base de datos debe tener %1 bytes, no %2.</translation>
    </message>
    <message>
        <source>The database key in the keyring does not consist of %1 hexadecimal digits.</source>
        <translation>La clave de base de datos del llavero no consta de %1 dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>The file is a database, but not from Agent Desktop.</source>
        <translation>El archivo es una base de datos, pero no de Agent Desktop.</translation>
    </message>
    <message>
        <source>Move it elsewhere, or move it aside and start a new one.</source>
        <translation>Muévalo a otro lugar, o apártelo y empiece una nueva.</translation>
    </message>
    <message>
        <source>Backing up %1</source>
        <translation>La copia de seguridad de %1</translation>
    </message>
    <message>
        <source>After the update, %1 rows have invalid references.</source>
        <translation>Tras la actualización, %1 filas tienen referencias no válidas.</translation>
    </message>
    <message>
        <source>There is no database at %1 yet.</source>
        <translation>Aún no hay base de datos en %1.</translation>
    </message>
    <message>
        <source>Start the program once.</source>
        <translation>Inicie el programa una vez.</translation>
    </message>
    <message>
        <source>The conversation database is from an older version.</source>
        <translation>La base de datos de conversaciones es de una versión anterior.</translation>
    </message>
    <message>
        <source>%1 is damaged: the file is empty.</source>
        <translation>%1 está dañado: el archivo está vacío.</translation>
    </message>
    <message>
        <source>%1 is damaged: it is no longer a database.</source>
        <translation>%1 está dañado: ya no es una base de datos.</translation>
    </message>
    <message>
        <source>%1 is encrypted, and its key is missing.</source>
        <translation>%1 está cifrado y falta su clave.</translation>
    </message>
    <message>
        <source>Unlock the keyring that contains the key. If storage.encryption is &quot;off&quot;, set it to &quot;on&quot; again.</source>
        <translation>Desbloquee el llavero que contiene la clave. Si storage.encryption está en &quot;off&quot;, vuelva a ponerlo en &quot;on&quot;.</translation>
    </message>
    <message>
        <source>%1 is not encrypted, but the settings require an encrypted database.</source>
        <translation>%1 no está cifrado, pero la configuración exige una base de datos cifrada.</translation>
    </message>
    <message>
        <source>Set storage.encryption = &quot;off&quot;, or move the database aside and start a new one.</source>
        <translation>Ponga storage.encryption = &quot;off&quot;, o aparte la base de datos y empiece una nueva.</translation>
    </message>
    <message>
        <source>The key does not open %1: it belongs to another database, or the beginning of the file is damaged.</source>
        <translation>La clave no abre %1: pertenece a otra base de datos, o el principio del archivo está dañado.</translation>
    </message>
    <message>
        <source>Find the correct key. %1</source>
        <translation>Busque la clave correcta. %1</translation>
    </message>
    <message>
        <source>%1 was last used by a newer version of Agent Desktop.</source>
        <translation>%1 se usó por última vez con una versión más nueva de Agent Desktop.</translation>
    </message>
    <message>
        <source>Install that version again, or move the database aside and start a new one.</source>
        <translation>Vuelva a instalar esa versión, o aparte la base de datos y empiece una nueva.</translation>
    </message>
    <message>
        <source>The conversation database was opened read-only.</source>
        <translation>La base de datos de conversaciones se abrió en modo de solo lectura.</translation>
    </message>
    <message>
        <source>The conversation database is being read, so its journal cannot be emptied yet.</source>
        <translation>La base de datos de conversaciones se está leyendo, así que su diario aún no se puede vaciar.</translation>
    </message>
    <message>
        <source>The database in the backup is empty.</source>
        <translation>La base de datos de la copia está vacía.</translation>
    </message>
    <message>
        <source>The backup is from a newer version of Agent Desktop.</source>
        <translation>La copia es de una versión más nueva de Agent Desktop.</translation>
    </message>
    <message>
        <source>Install that version first.</source>
        <translation>Instale antes esa versión.</translation>
    </message>
    <message>
        <source>This was being sent when the backup was made, so it may have arrived since.</source>
        <translation>Esto se estaba enviando cuando se hizo la copia, así que puede haber llegado desde entonces.</translation>
    </message>
    <message>
        <source>The file for unsaved requests is full.</source>
        <translation>El archivo de solicitudes no guardadas está lleno.</translation>
    </message>
    <message>
        <source>This request was kept in a file, as the database could not be written. It is damaged or was encrypted with another key, so it cannot be read.</source>
        <translation>Esta solicitud se guardó en un archivo porque no se pudo escribir en la base de datos. Está dañada o se cifró con otra clave, así que no se puede leer.</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>Handed over</source>
        <translation>Traspasadas</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Atendidas</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>90%</source>
        <translation>90 %</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>%1: maximum %2, %3</source>
        <translation>%1: máximo %2, %3</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nada que mostrar</translation>
    </message>
    <message>
        <source>Handed over: customers whom the bot handed over and you accepted, and customers who wrote again after you closed the conversation and before the bot was back. Each counts in the hour in which the wait began.</source>
        <translation>Traspasadas: clientes que el bot traspasó y usted aceptó, y los que volvieron a escribir después de que usted cerrara la conversación y antes de que volviera el bot. Cada uno cuenta en la hora en que empezó la espera.</translation>
    </message>
    <message>
        <source>Handled: your own conversations that were closed. A conversation that was reopened and closed again counts twice. Each counts in the hour in which it was closed.</source>
        <translation>Atendidas: sus conversaciones que se cerraron. Una conversación que se reabrió y se volvió a cerrar cuenta dos veces. Cada una cuenta en la hora en que se cerró.</translation>
    </message>
    <message>
        <source>Waiting: customers who are waiting for you now, regardless of when they were handed over. For past days: customers who were waiting at the end of the last day.</source>
        <translation>En espera: clientes que le esperan ahora, sin importar cuándo se traspasaron. Para días pasados: los que esperaban al final del último día.</translation>
    </message>
    <message>
        <source>Declined: handovers that were not accepted, so the bot continued. Each counts in the hour in which it was declined.</source>
        <translation>Rechazadas: traspasos que no se aceptaron, de modo que el bot continuó. Cada uno cuenta en la hora en que se rechazó.</translation>
    </message>
    <message>
        <source>First response: the time from a handover until your first reply that reached Chatlayer, if the conversation was not closed before. Failed replies do not count. Counts in the hour of the handover.</source>
        <translation>Primera respuesta: el tiempo desde un traspaso hasta su primera respuesta que llegó a Chatlayer, si la conversación no se cerró antes. Las respuestas fallidas no cuentan. Cuenta en la hora del traspaso.</translation>
    </message>
    <message>
        <source>Handling time: the time from taking a conversation until closing it. It includes snoozed time, which is also shown separately. Counts in the hour of closing.</source>
        <translation>Tiempo de gestión: el tiempo desde que se atiende una conversación hasta que se cierra. Incluye el tiempo pospuesto, que también se muestra aparte. Cuenta en la hora del cierre.</translation>
    </message>
    <message>
        <source>Median: half of them took at most this long. 90%: nine out of ten took at most this long.</source>
        <translation>Mediana: la mitad tardó como máximo ese tiempo. 90 %: nueve de cada diez tardaron como máximo ese tiempo.</translation>
    </message>
</context>
<context>
    <name>tunnel</name>
    <message>
        <source>Cloudflare does not know the tunnel&apos;s token. Copy it from the Cloudflare dashboard and store it: credentials set cloudflared-token.</source>
        <translation>Cloudflare no conoce el token del túnel. Cópielo del panel de Cloudflare y guárdelo: credentials set cloudflared-token.</translation>
    </message>
    <message>
        <source>Cloudflare provides no more quick tunnels at the moment. Wait a few minutes, or use a named tunnel.</source>
        <translation>Cloudflare no ofrece más túneles rápidos por ahora. Espere unos minutos o use un túnel con nombre.</translation>
    </message>
    <message>
        <source>This cloudflared is too old, or it is another program. Install the current version.</source>
        <translation>Este cloudflared es demasiado antiguo, o es otro programa. Instale la versión actual.</translation>
    </message>
    <message>
        <source>A port that cloudflared needs is in use.</source>
        <translation>Un puerto que cloudflared necesita está en uso.</translation>
    </message>
    <message>
        <source>cloudflared cannot reach Cloudflare. Check the network, and that outgoing connections on port 7844 are allowed.</source>
        <translation>cloudflared no puede llegar a Cloudflare. Compruebe la red y que se permitan conexiones salientes por el puerto 7844.</translation>
    </message>
    <message>
        <source>cloudflared stopped unexpectedly.</source>
        <translation>cloudflared se cerró inesperadamente.</translation>
    </message>
    <message>
        <source>The named tunnel needs its token. Copy it from the Cloudflare dashboard and store it: credentials set cloudflared-token.</source>
        <translation>El túnel con nombre necesita su token. Cópielo del panel de Cloudflare y guárdelo: credentials set cloudflared-token.</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2.</source>
        <translation>No se puede iniciar %1: %2.</translation>
    </message>
    <message>
        <source>The ngrok library is not installed. Install it with pipx: pipx inject agent-desktop ngrok. Or with pip: pip install &quot;agent-desktop[ngrok]&quot;.</source>
        <translation>La biblioteca de ngrok no está instalada. Instálela con pipx: pipx inject agent-desktop ngrok. O con pip: pip install &quot;agent-desktop[ngrok]&quot;.</translation>
    </message>
    <message>
        <source>cloudflared was not found on this computer. Install it from Cloudflare, or enter its path in setup.</source>
        <translation>No se encontró cloudflared en este equipo. Instálelo desde Cloudflare o indique su ruta en el asistente de configuración.</translation>
    </message>
    <message>
        <source>zrok2 was not found on this computer. Install version 2 of zrok, or enter its path in setup.</source>
        <translation>No se encontró zrok2 en este equipo. Instale la versión 2 de zrok, o indique su ruta en el asistente de configuración.</translation>
    </message>
    <message>
        <source>cloudflared did not reach Cloudflare in time.</source>
        <translation>cloudflared no llegó a Cloudflare a tiempo.</translation>
    </message>
    <message>
        <source>cloudflared lost the connection to Cloudflare.</source>
        <translation>cloudflared perdió la conexión con Cloudflare.</translation>
    </message>
    <message>
        <source>Set tunnel.public_url to the address that leads to this computer.</source>
        <translation>Ponga en tunnel.public_url la dirección que lleva a este equipo.</translation>
    </message>
    <message>
        <source>ngrok does not know this token. Copy it from the ngrok dashboard and store it: credentials set ngrok-token.</source>
        <translation>ngrok no conoce este token. Cópielo del panel de ngrok y guárdelo: credentials set ngrok-token.</translation>
    </message>
    <message>
        <source>ngrok allows no more sessions with this token. End the other ngrok session, or use a separate token here.</source>
        <translation>ngrok no permite más sesiones con este token. Cierre la otra sesión de ngrok o use aquí un token aparte.</translation>
    </message>
    <message>
        <source>Another ngrok session still uses this domain. End the other session.</source>
        <translation>Otra sesión de ngrok aún usa este dominio. Cierre la otra sesión.</translation>
    </message>
    <message>
        <source>This domain is not reserved for your ngrok account. Set tunnel.domain to the domain shown in the ngrok dashboard.</source>
        <translation>Este dominio no está reservado para su cuenta de ngrok. Ponga en tunnel.domain el que aparece en el panel de ngrok.</translation>
    </message>
    <message>
        <source>ngrok&apos;s request limit for this month is used up. You need another plan.</source>
        <translation>El límite de solicitudes de ngrok de este mes está agotado. Necesita otro plan.</translation>
    </message>
    <message>
        <source>There is no ngrok token. Copy it from the ngrok dashboard and store it: credentials set ngrok-token.</source>
        <translation>No hay token de ngrok. Cópielo del panel de ngrok y guárdelo: credentials set ngrok-token.</translation>
    </message>
    <message>
        <source>ngrok did not answer in time.</source>
        <translation>ngrok no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Connection to ngrok lost.</source>
        <translation>Se perdió la conexión con ngrok.</translation>
    </message>
    <message>
        <source>ngrok cannot be reached. Check the network and the firewall.</source>
        <translation>No se puede contactar con ngrok. Compruebe la red y el cortafuegos.</translation>
    </message>
    <message>
        <source>ngrok refused the connection with ERR_NGROK_%1. See ngrok&apos;s error documentation.</source>
        <translation>ngrok rechazó la conexión con ERR_NGROK_%1. Consulte la documentación de errores de ngrok.</translation>
    </message>
    <message>
        <source>Set tunnel.ssh_host to your SSH server.</source>
        <translation>Ponga en tunnel.ssh_host su servidor SSH.</translation>
    </message>
    <message>
        <source>Set tunnel.public_url to the address at which your server forwards requests.</source>
        <translation>Ponga en tunnel.public_url la dirección en la que su servidor reenvía las solicitudes.</translation>
    </message>
    <message>
        <source>%1 has a different key than before. The server was set up again, or somebody intercepts the connection. Ask the server&apos;s owner. If the new key is correct, remove the server&apos;s line from %2 and try again.</source>
        <translation>%1 tiene una clave distinta de la anterior. El servidor se ha vuelto a configurar, o alguien intercepta la conexión. Pregunte al propietario del servidor. Si la nueva clave es correcta, quite la línea del servidor de %2 e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The key of %1 (%2) was not confirmed. Compare it with the server&apos;s key and try again.</source>
        <translation>La clave de %1 (%2) no se confirmó. Compárela con la del servidor e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>%1 does not provide %2. Check tunnel.domain, and whether your account allows it.</source>
        <translation>%1 no ofrece %2. Compruebe tunnel.domain y si su cuenta lo permite.</translation>
    </message>
    <message>
        <source>%1 refuses to forward port %2. Allow it in its sshd_config (AllowTcpForwarding remote or yes; PermitListen).</source>
        <translation>%1 se niega a reenviar el puerto %2. Permítalo en su sshd_config (AllowTcpForwarding remote o yes; PermitListen).</translation>
    </message>
    <message>
        <source>Port %1 of %2 is in use. Stop the program that uses it, or an older session of this tunnel, or set another tunnel.ssh_remote_port.</source>
        <translation>El puerto %1 de %2 está en uso. Cierre el programa que lo usa o una sesión anterior de este túnel, o defina otro tunnel.ssh_remote_port.</translation>
    </message>
    <message>
        <source>%1 did not provide the public address in time.</source>
        <translation>%1 no indicó a tiempo la dirección pública.</translation>
    </message>
    <message>
        <source>%1 ended the session without providing a URL.</source>
        <translation>%1 cerró la sesión sin dar una URL.</translation>
    </message>
    <message>
        <source>Connection to %1 lost.</source>
        <translation>Se perdió la conexión con %1.</translation>
    </message>
    <message>
        <source>All %1 requests of this month are used up. You need another tunnel plan.</source>
        <translation>Las %1 solicitudes de este mes están agotadas. Necesita otro plan para el túnel.</translation>
    </message>
    <message>
        <source>%1% of this month&apos;s %2 requests are used.</source>
        <translation>Se ha usado el %1 % de las %2 solicitudes de este mes.</translation>
    </message>
    <message>
        <source>There is no verify token yet.</source>
        <translation>Aún no hay verify token.</translation>
    </message>
    <message>
        <source>The public address did not answer within 10 seconds.</source>
        <translation>La dirección pública no respondió en 10 segundos.</translation>
    </message>
    <message>
        <source>ngrok&apos;s requests for this month are used up.</source>
        <translation>Las solicitudes de ngrok de este mes están agotadas.</translation>
    </message>
    <message>
        <source>ngrok does not forward requests (%1).</source>
        <translation>ngrok no reenvía las solicitudes (%1).</translation>
    </message>
    <message>
        <source>Another server, or a program with another verify token, answers at the public address.</source>
        <translation>En la dirección pública responde otro servidor, o un programa con otro verify token.</translation>
    </message>
    <message>
        <source>The public address redirects to another address. Chatlayer would not follow the redirect.</source>
        <translation>La dirección pública redirige a otra dirección. Chatlayer no seguiría la redirección.</translation>
    </message>
    <message>
        <source>The public address does not lead to this program (it answers %1).</source>
        <translation>La dirección pública no lleva a este programa (responde %1).</translation>
    </message>
    <message>
        <source>The certificate of the public address is not trusted by this computer. Renew it where your tunnel or proxy runs.</source>
        <translation>Este equipo no confía en el certificado de la dirección pública. Renuévelo donde funciona su túnel o proxy.</translation>
    </message>
    <message>
        <source>The host name of the public address was not found. Check the spelling and the network.</source>
        <translation>No se encontró el nombre de host de la dirección pública. Compruebe cómo está escrito y la red.</translation>
    </message>
    <message>
        <source>Nothing answers at the public address. Check the tunnel or proxy, and the network.</source>
        <translation>Nada responde en la dirección pública. Compruebe el túnel o el proxy, y la red.</translation>
    </message>
    <message>
        <source>The public address is not valid.</source>
        <translation>La dirección pública no es válida.</translation>
    </message>
    <message>
        <source>The connection to the public address was lost before it answered.</source>
        <translation>La conexión con la dirección pública se perdió antes de que respondiera.</translation>
    </message>
    <message>
        <source>Unknown tunnel provider. Set tunnel.provider to one of %1.</source>
        <translation>Proveedor de túnel desconocido. Ponga en tunnel.provider uno de estos valores: %1.</translation>
    </message>
    <message>
        <source>The key of %1 is not the trusted one.</source>
        <translation>La clave de %1 no es la de confianza.</translation>
    </message>
    <message>
        <source>%1 rejected this user. Check tunnel.ssh_user and tunnel.ssh_key, or store a password: credentials set ssh-password.</source>
        <translation>%1 rechazó a este usuario. Compruebe tunnel.ssh_user y tunnel.ssh_key, o guarde una contraseña: credentials set ssh-password.</translation>
    </message>
    <message>
        <source>The stored passphrase does not open the SSH key: credentials set ssh-passphrase.</source>
        <translation>La frase de contraseña guardada no abre la clave SSH: credentials set ssh-passphrase.</translation>
    </message>
    <message>
        <source>The SSH key cannot be read. If it has a passphrase, store it: credentials set ssh-passphrase. Otherwise check tunnel.ssh_key.</source>
        <translation>No se puede leer la clave SSH. Si tiene una frase de contraseña, guárdela: credentials set ssh-passphrase. Si no, compruebe tunnel.ssh_key.</translation>
    </message>
    <message>
        <source>%1 and this program support no common encryption method.</source>
        <translation>%1 y este programa no admiten ningún método de cifrado en común.</translation>
    </message>
    <message>
        <source>tunnel.ssh_user is not a valid user name.</source>
        <translation>tunnel.ssh_user no es un nombre de usuario válido.</translation>
    </message>
    <message>
        <source>The file in tunnel.ssh_key cannot be read.</source>
        <translation>No se puede leer el archivo de tunnel.ssh_key.</translation>
    </message>
    <message>
        <source>%1 was not found. Check the spelling of tunnel.ssh_host and the network.</source>
        <translation>No se encontró %1. Compruebe cómo está escrito tunnel.ssh_host y la red.</translation>
    </message>
    <message>
        <source>No SSH server answers at %1.</source>
        <translation>Ningún servidor SSH responde en %1.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>%1 does not open a session in which it could provide the URL.</source>
        <translation>%1 no abre una sesión en la que pueda indicar la URL.</translation>
    </message>
    <message>
        <source>The SSH settings in [tunnel] contradict each other.</source>
        <translation>Los ajustes SSH de [tunnel] se contradicen.</translation>
    </message>
    <message>
        <source>The tunnel failed. See the log for details.</source>
        <translation>El túnel falló. Consulte los detalles en el registro.</translation>
    </message>
    <message>
        <source>the computer was asleep</source>
        <translation>el equipo estaba en suspensión</translation>
    </message>
    <message>
        <source>the network changed</source>
        <translation>la red cambió</translation>
    </message>
    <message>
        <source>zrok is not enabled on this computer yet. Copy your account token from the zrok console and run: zrok2 enable TOKEN.</source>
        <translation>zrok aún no está activado en este equipo. Copie el token de su cuenta de la consola de zrok y ejecute: zrok2 enable TOKEN.</translation>
    </message>
    <message>
        <source>Another share uses the zrok name %1. Delete that share (zrok2 list shares, zrok2 delete share), or choose another name.</source>
        <translation>Otro recurso compartido usa el nombre de zrok %1. Elimínelo (zrok2 list shares, zrok2 delete share) o elija otro nombre.</translation>
    </message>
    <message>
        <source>The zrok name %1 is not reserved. Reserve it with: zrok2 create name %1</source>
        <translation>El nombre de zrok %1 no está reservado. Resérvelo con: zrok2 create name %1</translation>
    </message>
    <message>
        <source>Your zrok account is not allowed to use the name %1. Choose another name.</source>
        <translation>Su cuenta de zrok no puede usar el nombre %1. Elija otro nombre.</translation>
    </message>
    <message>
        <source>zrok rejected the share. This computer is no longer enabled, or your account has no shares left. Check the zrok console.</source>
        <translation>zrok rechazó compartir. Este equipo ya no está activado, o su cuenta no permite compartir más. Compruebe la consola de zrok.</translation>
    </message>
    <message>
        <source>This zrok2 is too old, or it is another program. Install the current version.</source>
        <translation>Este zrok2 es demasiado antiguo, o es otro programa. Instale la versión actual.</translation>
    </message>
    <message>
        <source>zrok cannot be reached. Check the network and the firewall.</source>
        <translation>No se puede contactar con zrok. Compruebe la red y el cortafuegos.</translation>
    </message>
    <message>
        <source>zrok did not provide the public address in time.</source>
        <translation>zrok no indicó la dirección pública a tiempo.</translation>
    </message>
    <message>
        <source>Connection to zrok lost.</source>
        <translation>Se perdió la conexión con zrok.</translation>
    </message>
    <message>
        <source>zrok rejected the share. To see why, run zrok2 share public in a terminal.</source>
        <translation>zrok rechazó el recurso compartido. Ejecute zrok2 share public en un terminal para ver por qué.</translation>
    </message>
    <message>
        <source>zrok2 stopped unexpectedly.</source>
        <translation>zrok2 se detuvo inesperadamente.</translation>
    </message>
    <message>
        <source>No program was found at tunnel.%1.</source>
        <translation>No hay ningún programa en tunnel.%1.</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>una dirección</translation>
    </message>
</context>
<context>
    <name>webhook</name>
    <message>
        <source>%1 in webhook.allow_list is not an address or network such as 34.78.158.115 or 10.0.0.0/8.</source>
        <translation>%1 en webhook.allow_list no es una dirección ni una red, como 34.78.158.115 o 10.0.0.0/8.</translation>
    </message>
    <message>
        <source>webhook.host must not be empty. The default is 127.0.0.1.</source>
        <translation>webhook.host no debe estar vacío. El valor predeterminado es 127.0.0.1.</translation>
    </message>
    <message>
        <source>webhook.port must be between 0 and 65535, not %1.</source>
        <translation>webhook.port debe estar entre 0 y 65535, no %1.</translation>
    </message>
    <message>
        <source>webhook.path must start with / and contain no spaces, ? or #, for example /chatlayer.</source>
        <translation>webhook.path debe empezar por / y no contener espacios, ? ni #, por ejemplo /chatlayer.</translation>
    </message>
    <message>
        <source>The webhook&apos;s %1 must be greater than 0.</source>
        <translation>El valor %1 del webhook debe ser mayor que 0.</translation>
    </message>
    <message>
        <source>The host name in webhook.host, %1, is unknown on this computer. Set webhook.host to 127.0.0.1.</source>
        <translation>El nombre de host %1 de webhook.host no se conoce en este equipo. Ponga webhook.host en 127.0.0.1.</translation>
    </message>
    <message>
        <source>Chatlayer cannot reach you: another program uses port %1 on %2. Close that program, or use another port here (webhook.port) and in your tunnel.</source>
        <translation>Chatlayer no puede llegar hasta usted: otro programa usa el puerto %1 en %2. Cierre ese programa o use otro puerto aquí (webhook.port) y en su túnel.</translation>
    </message>
    <message>
        <source>This system does not allow listening on port %1. Set webhook.port to a port above 1023.</source>
        <translation>Este sistema no permite escuchar en el puerto %1. Ponga webhook.port en un puerto superior a 1023.</translation>
    </message>
    <message>
        <source>This computer does not have the address %1. Set webhook.host to 127.0.0.1 or to an address of this computer.</source>
        <translation>Este equipo no tiene la dirección %1. Ponga webhook.host en 127.0.0.1 o en una dirección de este equipo.</translation>
    </message>
    <message>
        <source>The webhook cannot listen on %1, port %2: %3.</source>
        <translation>El webhook no puede escuchar en %1, puerto %2: %3.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of a date: day, short month, year</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a date: day, short month</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>hace %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>hace %1 h</translation>
    </message>
</context>
</TS>
