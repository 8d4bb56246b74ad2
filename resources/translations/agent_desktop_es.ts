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
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Show the licence</source>
        <translation>Mostrar la licencia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The workplace of the person a Chatlayer.ai bot hands its customers to.</source>
        <translation>El puesto de trabajo de la persona a la que un bot de Chatlayer.ai traspasa sus clientes.</translation>
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
        <source>Agent Desktop itself is under the MIT licence.</source>
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
        <source>Copied. It holds no tokens and nothing of your customers.</source>
        <translation>Copiado. No contiene tokens ni datos de sus clientes.</translation>
    </message>
</context>
<context>
    <name>Alerting</name>
    <message>
        <source>The volume is 0, so no sound is heard.</source>
        <translation>El volumen está a 0, así que no se oye ningún sonido.</translation>
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
        <source>The system did not take the notification.</source>
        <translation>El sistema no aceptó la notificación.</translation>
    </message>
    <message>
        <source>This desktop has no tray: there is no icon in it, and a minimised window stays in the taskbar.</source>
        <translation>Este escritorio no tiene bandeja del sistema: no hay icono en ella, y una ventana minimizada se queda en la barra de tareas.</translation>
    </message>
    <message>
        <source>The demo does not start at login.</source>
        <translation>La demostración no se abre al iniciar sesión.</translation>
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
        <source>Set-up</source>
        <translation>Asistente de configuración</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Seguir más tarde</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>You can leave at any step. What is done stays done.</source>
        <translation>Puede salir en cualquier paso. Lo hecho, hecho queda.</translation>
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
        <source>Available – but at present: %1</source>
        <translation>Disponible, pero en este momento: %1</translation>
    </message>
    <message>
        <source>Available – new customers are accepted</source>
        <translation>Disponible: se aceptan nuevos clientes</translation>
    </message>
    <message>
        <source>Away – new customers are declined</source>
        <translation>Ausente: se rechazan nuevos clientes</translation>
    </message>
    <message>
        <source>Offline – the working day is over, new customers are declined</source>
        <translation>Desconectado: la jornada ha terminado, se rechazan nuevos clientes</translation>
    </message>
    <message>
        <source>Opening hours, languages and limits …</source>
        <translation>Horario, idiomas y límites…</translation>
    </message>
    <message>
        <source>Away until</source>
        <translation>Ausente hasta</translation>
    </message>
    <message>
        <source>At a time …</source>
        <translation>A una hora…</translation>
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
        <source>Be away</source>
        <translation>Ausentarse</translation>
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
        <source>Passphrase, once more</source>
        <translation>Repita la frase de contraseña</translation>
    </message>
    <message>
        <source>With the tokens that are in the keyring</source>
        <translation>Con los tokens que están en el llavero</translation>
    </message>
    <message>
        <source>How much is saved</source>
        <translation>Cuánto se ha guardado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Conversations, settings, canned replies and your own words go into one encrypted file, while you go on working. It opens with the passphrase only: if that is lost, nobody can open it.</source>
        <translation>Las conversaciones, la configuración, las respuestas predefinidas y sus propias palabras se guardan en un solo archivo cifrado mientras usted sigue trabajando. Solo se abre con la frase de contraseña: si se pierde, nadie podrá abrirlo.</translation>
    </message>
    <message>
        <source>With the tokens, a new computer can go on at once. Without them, it asks for the API token, and Chatlayer has to be given a new verify token.</source>
        <translation>Con los tokens, un equipo nuevo puede continuar de inmediato. Sin ellos, pedirá el token de API y habrá que dar a Chatlayer un nuevo verify token.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Saving; you may go on with your work …</source>
        <translation>Guardando; puede seguir trabajando…</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Las dos frases aún no coinciden.</translation>
    </message>
    <message>
        <source>Hard to guess. Keep it where you find it again, not beside the file.</source>
        <translation>Difícil de adivinar. Guárdela donde pueda encontrarla, pero no junto al archivo.</translation>
    </message>
    <message>
        <source>Save the backup</source>
        <translation>Guardar la copia</translation>
    </message>
    <message>
        <source>Saved to %1. Try it once: a backup that nobody has opened is a hope.</source>
        <translation>Guardado en %1. Pruebe la copia una vez: una que nadie ha abierto es solo una esperanza.</translation>
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
        <source>Do not disturb: off</source>
        <translation>No molestar: desactivado</translation>
    </message>
</context>
<context>
    <name>Building</name>
    <message>
        <source>Not sent, all is still here: {reason}</source>
        <translation>No enviado, todo sigue aquí: {reason}</translation>
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
        <source>There are no canned replies yet. Press Enter to write the first one.</source>
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
        <source>“{name}” is gone when you save.</source>
        <translation>“{name}” desaparecerá al guardar.</translation>
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
        <source>%n could not be taken:</source>
        <translation>
            <numerusform>%n no se pudo importar:</numerusform>
            <numerusform>%n no se pudieron importar:</numerusform>
        </translation>
    </message>
    <message>
        <source>Two replies have this shortcut and this language; rename one of them.</source>
        <translation>Dos respuestas tienen este atajo y este idioma; cambie el nombre de una.</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation>¿Guardar los cambios?</translation>
    </message>
    <message>
        <source>You have changed canned replies and not saved them.</source>
        <translation>Ha modificado respuestas predefinidas y no las ha guardado.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Go on editing</source>
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
        <source>Import …</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export …</source>
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
        <source>Other ways to close</source>
        <translation>Otras formas de cerrar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close with a closing line …</source>
        <translation>Cerrar con despedida…</translation>
    </message>
    <message>
        <source>Close and next</source>
        <translation>Cerrar y siguiente</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Close with a closing line</source>
        <translation>Cerrar con un mensaje de despedida</translation>
    </message>
    <message>
        <source>%1 gets this as your last reply. Then the bot answers again.</source>
        <translation>%1 recibe esto como su última respuesta. Después vuelve a responder el bot.</translation>
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
        <source>Reply to {name} …</source>
        <translation>Responder a {name}…</translation>
    </message>
    <message>
        <source>Choose a conversation on the left to answer it</source>
        <translation>Elija una conversación a la izquierda para responder</translation>
    </message>
    <message>
        <source>You are answering {name} in {channel}</source>
        <translation>Está respondiendo a {name} en {channel}</translation>
    </message>
    <message>
        <source>You are answering {name}</source>
        <translation>Está respondiendo a {name}</translation>
    </message>
    <message>
        <source>The bot is answering {name}</source>
        <translation>El bot está respondiendo a {name}</translation>
    </message>
    <message>
        <source>{name} is waiting for you — your reply takes the conversation</source>
        <translation>{name} le está esperando: al responder, toma la conversación</translation>
    </message>
    <message>
        <source>This conversation is closed — your reply opens it again</source>
        <translation>Esta conversación está cerrada: al responder, se abre de nuevo</translation>
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
        <source>Not sent: nothing is known here for {names}. Write what belongs there, or remove it.</source>
        <translation>No enviado: aquí no se conoce ningún valor para {names}. Escriba lo que corresponda o quítelo.</translation>
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
        <source>Five short steps connect this program with your bot. First: where your account is, and a token that lets this program answer customers.</source>
        <translation>Cinco pasos breves conectan este programa con su bot. Primero: dónde está su cuenta y un token con el que este programa puede responder a los clientes.</translation>
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
        <source>In Chatlayer, open Settings &gt; Credentials and make an access token; it has two parts with a colon between them, and is shown only once. If you may not open these settings, ask whoever manages your bot. Here it is kept where your system keeps passwords.</source>
        <translation>En Chatlayer, abra Settings &gt; Credentials y cree un access token; tiene dos partes separadas por dos puntos y solo se muestra una vez. Si no puede abrir esos ajustes, pídalo a quien administra su bot. Aquí se guarda donde su sistema guarda las contraseñas.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Check and go on</source>
        <translation>Comprobar y seguir</translation>
    </message>
    <message>
        <source>Asking Chatlayer for your bots …</source>
        <translation>Consultando sus bots en Chatlayer…</translation>
    </message>
    <message>
        <source>Enter the API&apos;s address.</source>
        <translation>Introduzca la dirección de la API.</translation>
    </message>
    <message>
        <source>The address is not one; allowed is %1.</source>
        <translation>La dirección no es válida; se admite %1.</translation>
    </message>
    <message>
        <source>Enter the API token.</source>
        <translation>Introduzca el token de API.</translation>
    </message>
    <message>
        <source>A token looks like tokenId:tokenSecret, without spaces. Copy both parts, with the colon.</source>
        <translation>Un token tiene la forma tokenId:tokenSecret, sin espacios. Copie las dos partes, con los dos puntos.</translation>
    </message>
    <message>
        <source>The token works, but it sees no bot yet. Make a bot in Chatlayer, or use another token.</source>
        <translation>El token funciona, pero aún no ve ningún bot. Cree un bot en Chatlayer o use otro token.</translation>
    </message>
    <message>
        <source>The token works. Your bots: %1.</source>
        <translation>El token funciona. Sus bots: %1.</translation>
    </message>
    <message>
        <source>Kept in the keyring; enter another one to replace it</source>
        <translation>Guardado en el llavero; introduzca otro para sustituirlo</translation>
    </message>
</context>
<context>
    <name>ConversationPane</name>
    <message>
        <source>It could not be taken: {reason}</source>
        <translation>No se pudo tomar: {reason}</translation>
    </message>
    <message>
        <source>It could not be closed: {reason}</source>
        <translation>No se pudo cerrar: {reason}</translation>
    </message>
    <message>
        <source>It could not be opened again: {reason}</source>
        <translation>No se pudo volver a abrir: {reason}</translation>
    </message>
    <message>
        <source>Not sent, your text is still here: {reason}</source>
        <translation>No enviado, su texto sigue aquí: {reason}</translation>
    </message>
    <message>
        <source>It was sent, but not closed: {reason}</source>
        <translation>Se envió, pero no se cerró: {reason}</translation>
    </message>
    <message>
        <source>That did not work: {reason}</source>
        <translation>No funcionó: {reason}</translation>
    </message>
    <message>
        <source>This link could not be opened here. Copy it from its context menu instead.</source>
        <translation>Este enlace no se pudo abrir aquí. Cópielo desde su menú contextual.</translation>
    </message>
    <message>
        <source>No conversation is open</source>
        <translation>No hay ninguna conversación abierta</translation>
    </message>
    <message>
        <source>Choose one on the left, or press %1 for the next one. Who waits longest stands on top.</source>
        <translation>Elija una a la izquierda o pulse %1 para la siguiente. Arriba está quien lleva más tiempo esperando.</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Aún no hay mensajes</translation>
    </message>
    <message>
        <source>What the customer and the bot write appears here.</source>
        <translation>Aquí aparece lo que escriben el cliente y el bot.</translation>
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
    <name>Details</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Who the customer is and what the bot handed over is shown here.</source>
        <translation>Aquí se muestra quién es el cliente y qué datos traspasó el bot.</translation>
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
        <source>The bot sent no values along.</source>
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
        <translation>Su borrador aún no está guardado: {reason}</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>Fill in the form, and it appears here.</source>
        <translation>Rellene el formulario y aparecerá aquí.</translation>
    </message>
</context>
<context>
    <name>EarlierBox</name>
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
    <name>EmojiPicker</name>
    <message>
        <source>Emoji</source>
        <translation>Emojis</translation>
    </message>
    <message>
        <source>Search, such as heart or thumbs up</source>
        <translation>Busque, por ejemplo, heart o thumbs up</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>Buscar emojis</translation>
    </message>
    <message>
        <source>Nothing is called so; the names are English.</source>
        <translation>No hay nada con ese nombre; los nombres están en inglés.</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>It could not be snoozed: {reason}</source>
        <translation>No se pudo posponer: {reason}</translation>
    </message>
    <message>
        <source>It could not be brought back: {reason}</source>
        <translation>No se pudo recuperar: {reason}</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase a customer</source>
        <translation>Borrar un cliente</translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>¿Borrar %1 definitivamente?</translation>
    </message>
    <message>
        <source>What is kept of this customer</source>
        <translation>Qué se guarda de este cliente</translation>
    </message>
    <message>
        <source>I know that nobody can bring this back</source>
        <translation>Sé que nadie podrá recuperarlo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Borrar definitivamente</translation>
    </message>
    <message>
        <source>Looking for all that is kept …</source>
        <translation>Buscando todo lo que está guardado…</translation>
    </message>
    <message>
        <source>%1 with %2 are deleted from this computer, with their notes, tags, drafts and what the bot handed over. The search forgets them, and their place in the file is overwritten.</source>
        <translation>Se eliminarán de este equipo %1 con %2, junto con sus notas, etiquetas, borradores y los datos que traspasó el bot. La búsqueda los olvida y su lugar en el archivo se sobrescribe.</translation>
    </message>
    <message numerus="yes">
        <source>Still open: %n. What is open is closed first, so that the bot goes on.</source>
        <translation>
            <numerusform>Aún abierta: %n. Lo que está abierto se cierra antes, para que el bot continúe.</numerusform>
            <numerusform>Aún abiertas: %n. Lo que está abierto se cierra antes, para que el bot continúe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replies that have not arrived, and are thrown away: %n.</source>
        <translation>
            <numerusform>Respuesta que no ha llegado y se descarta: %n.</numerusform>
            <numerusform>Respuestas que no han llegado y se descartan: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Requests set aside that name the customer, and are deleted too: %n.</source>
        <translation>
            <numerusform>Solicitud apartada que nombra al cliente y también se elimina: %n.</numerusform>
            <numerusform>Solicitudes apartadas que nombran al cliente y también se eliminan: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chatlayer keeps its own record. Backups and exports that you saved are yours to delete.</source>
        <translation>Chatlayer conserva su propio registro. Las copias y exportaciones que haya guardado debe eliminarlas usted.</translation>
    </message>
    <message>
        <source>Giving the conversation back to the bot …</source>
        <translation>Devolviendo la conversación al bot…</translation>
    </message>
    <message>
        <source>Erasing …</source>
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
        <source>Chatlayer could not be told that the bot goes on; it may stay silent for a while.</source>
        <translation>No se pudo avisar a Chatlayer de que el bot continúa; puede que guarde silencio un rato.</translation>
    </message>
    <message>
        <source>Nobody can find them any more. Overwriting what is left in the file; you may go on …</source>
        <translation>Ya nadie puede encontrarlos. Sobrescribiendo lo que queda en el archivo; puede seguir…</translation>
    </message>
    <message>
        <source>Nothing of %1 is left in this program&apos;s database.</source>
        <translation>No queda nada de %1 en la base de datos de este programa.</translation>
    </message>
</context>
<context>
    <name>Everywhere</name>
    <message>
        <source>The search does not work now</source>
        <translation>La búsqueda no funciona en este momento</translation>
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
        <source>Choose all</source>
        <translation>Seleccionar todas</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>No seleccionar ninguna</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>This conversation: %1</source>
        <translation>Esta conversación: %1</translation>
    </message>
    <message>
        <source>All of this customer</source>
        <translation>Todas las de este cliente</translation>
    </message>
    <message>
        <source>All that pass the list&apos;s filter</source>
        <translation>Todas las que pasan el filtro de la lista</translation>
    </message>
    <message>
        <source>All conversations</source>
        <translation>Todas las conversaciones</translation>
    </message>
    <message>
        <source>Web page, to read and to print (HTML)</source>
        <translation>Página web, para leer e imprimir (HTML)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>For other programs (JSON)</source>
        <translation>Para otros programas (JSON)</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cuáles</translation>
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
        <source>%1, too many to list them; all are exported.</source>
        <translation>%1: demasiadas para mostrarlas; se exportan todas.</translation>
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
        <source>%1 are in %2. Only you can read the file.</source>
        <translation>Exportado a %2: %1. Solo usted puede leer el archivo.</translation>
    </message>
    <message>
        <source>Writing: %1 of %2, %3 …</source>
        <translation>Escribiendo: %1 de %2, %3…</translation>
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
        <source>Unfold all of it</source>
        <translation>Expandir todo</translation>
    </message>
    <message>
        <source>Read whole value</source>
        <translation>Leer el valor completo</translation>
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
        <source>Looking for suggestions …</source>
        <translation>Buscando sugerencias…</translation>
    </message>
    <message>
        <source>Add “{word}” to your words</source>
        <translation>Añadir “{word}” a sus palabras</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Sin sugerencias</translation>
    </message>
    <message>
        <source>“{word}” counts only until you quit: {reason}</source>
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
        <source>When</source>
        <translation>Cuándo</translation>
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
        <source>Response, 90 %</source>
        <translation>Respuesta, 90 %</translation>
    </message>
    <message>
        <source>Handling, median</source>
        <translation>Gestión, mediana</translation>
    </message>
    <message>
        <source>Handling, 90 %</source>
        <translation>Gestión, 90 %</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Pospuesta</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>En total</translation>
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
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabla para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The file is too large to be a list of canned replies.</source>
        <translation>El archivo es demasiado grande para ser una lista de respuestas predefinidas.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text; save it as “CSV UTF-8” first.</source>
        <translation>El archivo no es texto UTF-8; guárdelo antes como “CSV UTF-8”.</translation>
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
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Take away the filter %1: %2</source>
        <translation>Quitar el filtro %1: %2</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Another value …</source>
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
        <source>Kept in the keyring; enter another one to replace it</source>
        <translation>Guardado en el llavero; introduzca otro para sustituirlo</translation>
    </message>
    <message>
        <source>%1: allowed is %2.</source>
        <translation>%1: se admite %2.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Falta %1.</translation>
    </message>
    <message>
        <source>%1 is an address of this computer or its own network: Chatlayer cannot call it from outside.</source>
        <translation>%1 es una dirección de este equipo o de su propia red: Chatlayer no puede llamarla desde fuera.</translation>
    </message>
</context>
<context>
    <name>GoingDialog</name>
    <message>
        <source>Old conversations</source>
        <translation>Conversaciones antiguas</translation>
    </message>
    <message>
        <source>The oldest conversations that would go</source>
        <translation>Las conversaciones más antiguas que se eliminarían</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Eliminarlas</translation>
    </message>
    <message>
        <source>What would go</source>
        <translation>Qué se eliminaría</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Nothing: no conversation is older than the settings allow. The program looks every day.</source>
        <translation>Nada: ninguna conversación supera la antigüedad que permite la configuración. El programa lo comprueba cada día.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 with %2, whose last message is from %3 to %4, are older than the settings allow. If you delete them, the program goes on to do so every day by itself; to keep them longer, change the days in the settings.</source>
        <translation>Hay %1 con %2, con el último mensaje entre el %3 y el %4, que superan la antigüedad que permite la configuración. Si las elimina, el programa seguirá haciéndolo cada día por sí solo; para conservarlas más tiempo, cambie los días en la configuración.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… y %1 más</translation>
    </message>
    <message>
        <source>Deleting; you may go on with your work …</source>
        <translation>Eliminando; puede seguir trabajando…</translation>
    </message>
    <message>
        <source>Not all of them are deleted: %1</source>
        <translation>No se han eliminado todas: %1</translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>Eliminado: %1.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Take</source>
        <translation>Tomar</translation>
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
        <translation>cerrada a las {time}</translation>
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
        <source>Open the set-up</source>
        <translation>Abrir el asistente</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Asistente de configuración</translation>
    </message>
    <message>
        <source>Open the set-up with %1. It leads through five steps and tests each one.</source>
        <translation>Abra el asistente de configuración con %1. Le guía por cinco pasos y comprueba cada uno.</translation>
    </message>
    <message>
        <source>1. Account: your region, and an API token. A real call shows your bots.</source>
        <translation>1. Cuenta: su región y un token de API. Una llamada real muestra sus bots.</translation>
    </message>
    <message>
        <source>2. Verify token: it is made for you. Chatlayer shows with it that it is Chatlayer.</source>
        <translation>2. Verify token: se crea para usted. Con él, Chatlayer demuestra que es Chatlayer.</translation>
    </message>
    <message>
        <source>3. Reachability: a tunnel leads Chatlayer&apos;s calls to this computer.</source>
        <translation>3. Accesibilidad desde fuera: un túnel lleva las llamadas de Chatlayer hasta este equipo.</translation>
    </message>
    <message>
        <source>4. In Chatlayer, under Settings &gt; Offloading &gt; Webhook, paste the API URL and the token.</source>
        <translation>4. En Chatlayer, en Settings &gt; Offloading &gt; Webhook, pegue la URL de la API y el token.</translation>
    </message>
    <message>
        <source>5. Press Save there: the last page turns green, and a test customer can come.</source>
        <translation>5. Pulse Save allí: la última página se pone verde y puede llegar un cliente de prueba.</translation>
    </message>
    <message>
        <source>All else is in the settings: %1.</source>
        <translation>Todo lo demás está en la configuración: %1.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabajar</translation>
    </message>
    <message>
        <source>Conversations under Waiting were handed over by the bot. Your first reply takes one, and the bot is quiet in it until you close it.</source>
        <translation>Las conversaciones de “En espera” las traspasó el bot. Con su primera respuesta toma la conversación, y el bot guarda silencio en ella hasta que usted la cierre.</translation>
    </message>
    <message>
        <source>Below each reply stands whether it is queued, sent, or delivered. One that failed stays there with the reason, until you send it again or delete it. Nothing is lost when the program ends.</source>
        <translation>Debajo de cada respuesta se indica si está en cola, enviada o entregada. Una que ha fallado se queda ahí con el motivo, hasta que la vuelva a enviar o la elimine. Nada se pierde cuando el programa se cierra.</translation>
    </message>
    <message>
        <source>A reply that is “unconfirmed” may have arrived: look before you send it again.</source>
        <translation>Una respuesta “sin confirmar” puede haber llegado: compruébelo antes de enviarla de nuevo.</translation>
    </message>
    <message>
        <source>At the right stands what is known of the customer: what the bot handed over, its session data when you ask for it (%1), and earlier conversations. %2 shows the figures of the day.</source>
        <translation>A la derecha está lo que se sabe del cliente: lo que traspasó el bot, sus datos de sesión cuando los pida (%1) y las conversaciones anteriores. %2 muestra las cifras del día.</translation>
    </message>
    <message>
        <source>Without the mouse: %1 finds every action by a few letters, %2 searches in all conversations, and %3 shows all keys. The keys can be changed.</source>
        <translation>Sin el ratón: %1 encuentra cualquier acción con unas pocas letras, %2 busca en todas las conversaciones y %3 muestra todas las teclas. Las teclas se pueden cambiar.</translation>
    </message>
    <message>
        <source>When something does not work</source>
        <translation>Cuando algo no funciona</translation>
    </message>
    <message>
        <source>The bar at the bottom says whether Chatlayer reaches you and you reach Chatlayer.</source>
        <translation>La barra inferior indica si Chatlayer llega hasta usted y usted hasta Chatlayer.</translation>
    </message>
    <message>
        <source>A line at the top of the window says what is wrong, with a button that helps.</source>
        <translation>Una línea en la parte superior de la ventana indica qué falla, con un botón que ayuda.</translation>
    </message>
    <message>
        <source>The log (%1) says more. Copy the diagnostics from the About window for whoever helps you.</source>
        <translation>El registro (%1) da más detalles. Copie el diagnóstico desde la ventana “Acerca de” para quien le ayude.</translation>
    </message>
    <message>
        <source>Keys: %1</source>
        <translation>Teclas: %1</translation>
    </message>
</context>
<context>
    <name>HitsPanel</name>
    <message>
        <source>Search results</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
    <message>
        <source>%1 opens   %2 moves   %3 closes</source>
        <translation>%1 abre   %2 mueve   %3 cierra</translation>
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
        <source>Nothing found for “%1”</source>
        <translation>No se encontró nada para “%1”</translation>
    </message>
    <message>
        <source>Looked in names, messages, notes, tags and handover values of all conversations.</source>
        <translation>Se ha buscado en nombres, mensajes, notas, etiquetas y valores de traspaso de todas las conversaciones.</translation>
    </message>
</context>
<context>
    <name>Holding</name>
    <message>
        <source>Held for {seconds} seconds; {key} takes it back.</source>
        <translation>Retenida {seconds} segundos; {key} la recupera.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Search the actions and their keys</source>
        <translation>Buscar acciones y sus teclas</translation>
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
        <source>No action has “%1”.</source>
        <translation>Ninguna acción contiene “%1”.</translation>
    </message>
</context>
<context>
    <name>KeysRow</name>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset the keys of %1</source>
        <translation>Restablecer las teclas de %1</translation>
    </message>
    <message>
        <source>Move it here</source>
        <translation>Pasarla aquí</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 pertenece a “%2”.</translation>
    </message>
    <message>
        <source>Move %1 here</source>
        <translation>Pasar %1 aquí</translation>
    </message>
    <message>
        <source>Escape leaves the keys as they are, Backspace removes them.</source>
        <translation>Esc deja las teclas como están, Retroceso las quita.</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Choose the language of the spell check</source>
        <translation>Elegir el idioma del corrector ortográfico</translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>The text of this licence is not beside the library. An installed program has all of them in its folder, in THIRD-PARTY-LICENSES.txt.</source>
        <translation>El texto de esta licencia no está junto a la biblioteca. Un programa instalado los tiene todos en su carpeta, en THIRD-PARTY-LICENSES.txt.</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>List of conversations</source>
        <translation>Lista de conversaciones</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Aún no hay conversaciones</translation>
    </message>
    <message>
        <source>Each customer who writes to your bot appears here.</source>
        <translation>Aquí aparece cada cliente que escribe a su bot.</translation>
    </message>
    <message>
        <source>Nothing passes the filter</source>
        <translation>Nada pasa el filtro</translation>
    </message>
    <message>
        <source>All other conversations are still there.</source>
        <translation>Las demás conversaciones siguen ahí.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
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
        <source>Unfold</source>
        <translation>Expandir</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Contraer</translation>
    </message>
    <message>
        <source>Leave all of them to the bot</source>
        <translation>Dejarlas todas al bot</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Tomar</translation>
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
        <source>Export …</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Erase this customer …</source>
        <translation>Borrar este cliente…</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copiar nombre</translation>
    </message>
    <message>
        <source>Copy session id</source>
        <translation>Copiar id de sesión</translation>
    </message>
</context>
<context>
    <name>Loader</name>
    <message>
        <source>The messages could not be read: {reason}</source>
        <translation>No se pudieron leer los mensajes: {reason}</translation>
    </message>
    <message>
        <source>This message is no longer there.</source>
        <translation>Este mensaje ya no está.</translation>
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
        <source>Least level</source>
        <translation>Nivel mínimo</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Without details</source>
        <translation>Sin detalles</translation>
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
        <source>Copy what is shown</source>
        <translation>Copiar lo mostrado</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Abrir su carpeta</translation>
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
        <source>Demo: nothing is kept</source>
        <translation>Demostración: no se guarda nada</translation>
    </message>
    <message>
        <source>The key of the database is in this system&apos;s keyring.</source>
        <translation>La clave de la base de datos está en el llavero de este sistema.</translation>
    </message>
    <message>
        <source>Encrypted on this computer</source>
        <translation>Cifrado en este equipo</translation>
    </message>
    <message>
        <source>Whoever can read this profile&apos;s files can read the conversations. </source>
        <translation>Quien pueda leer los archivos de este perfil puede leer las conversaciones. </translation>
    </message>
    <message>
        <source>Set storage.encryption to on in config.toml to change it.</source>
        <translation>Ponga storage.encryption en on en config.toml para cambiarlo.</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Sin cifrar</translation>
    </message>
    <message>
        <source>This is the demo: the customers are played by the program, and nothing is kept.</source>
        <translation>Esto es la demostración: el programa hace de cliente y no se guarda nada.</translation>
    </message>
    <message>
        <source>Waiting for the first customer</source>
        <translation>Esperando al primer cliente</translation>
    </message>
    <message>
        <source>As soon as Chatlayer calls this program, conversations appear at the left. The bar at the bottom says whether it can.</source>
        <translation>En cuanto Chatlayer llame a este programa, aparecerán conversaciones a la izquierda. La barra inferior indica si puede hacerlo.</translation>
    </message>
    <message>
        <source>Somebody is waiting</source>
        <translation>Alguien está esperando</translation>
    </message>
    <message>
        <source>Choose a conversation at the left, or press %1 for the next one.</source>
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
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>New versions come as packages, through your package manager or whoever looks after this computer.</source>
        <translation>Las versiones nuevas llegan como paquetes, a través de su gestor de paquetes o de quien se ocupe de este equipo.</translation>
    </message>
    <message>
        <source>New versions come as installers, from whoever gave you this one.</source>
        <translation>Las versiones nuevas llegan como instaladores, de quien le dio este.</translation>
    </message>
    <message>
        <source>The program does not look for updates by itself: it calls nobody but Chatlayer, your tunnel, and what you ask it to show.</source>
        <translation>El programa no busca actualizaciones por sí solo: no llama a nadie más que a Chatlayer, a su túnel y a lo que usted le pida mostrar.</translation>
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
        <source>Change the note</source>
        <translation>Modificar la nota</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Eliminar la nota</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>for you and your colleagues — never sent to the customer</source>
        <translation>para usted y sus compañeros: nunca se envía al cliente</translation>
    </message>
    <message>
        <source>Note, never sent to the customer</source>
        <translation>Nota, nunca se envía al cliente</translation>
    </message>
    <message>
        <source>Write a note …</source>
        <translation>Escribir una nota…</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Guardar nota</translation>
    </message>
    <message>
        <source>Back to the reply</source>
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
        <source>The note is not kept yet: {reason}</source>
        <translation>La nota aún no está guardada: {reason}</translation>
    </message>
    <message>
        <source>Not saved, your note is still here: {reason}</source>
        <translation>No guardada, su nota sigue aquí: {reason}</translation>
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
        <source>such as department</source>
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
        <source>%1 does it   %2 moves   %3 closes</source>
        <translation>%1 ejecuta   %2 mueve   %3 cierra</translation>
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
        <source>Tell Chatlayer</source>
        <translation>Avisar a Chatlayer</translation>
    </message>
    <message>
        <source>Tell Chatlayer where you are</source>
        <translation>Decir a Chatlayer dónde está usted</translation>
    </message>
    <message>
        <source>1. In Chatlayer, open your bot, then Settings &gt; Offloading, and choose Webhook.</source>
        <translation>1. En Chatlayer, abra su bot, luego Settings &gt; Offloading, y elija Webhook.</translation>
    </message>
    <message>
        <source>2. Copy each of these two and paste it into the field of the same name there.</source>
        <translation>2. Copie cada uno de estos dos y péguelo allí en el campo del mismo nombre.</translation>
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
        <source>3. Go on to the next step here, and only then press Save there.</source>
        <translation>3. Pase aquí al paso siguiente y solo entonces pulse Save allí.</translation>
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
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save as …</source>
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
        <source>Loading …</source>
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
        <source>The address is not one that can be fetched.</source>
        <translation>La dirección no se puede descargar.</translation>
    </message>
    <message>
        <source>The address leads into a private network, so it was not fetched.</source>
        <translation>La dirección lleva a una red privada, así que no se ha descargado.</translation>
    </message>
    <message>
        <source>The address leads on to too many others.</source>
        <translation>La dirección redirige demasiadas veces.</translation>
    </message>
    <message>
        <source>The file is not there any more ({detail}).</source>
        <translation>El archivo ya no está ahí ({detail}).</translation>
    </message>
    <message>
        <source>The server does not give it out ({detail}).</source>
        <translation>El servidor no lo entrega ({detail}).</translation>
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
        <source>The server&apos;s certificate is not trusted by this computer.</source>
        <translation>Este equipo no confía en el certificado del servidor.</translation>
    </message>
    <message>
        <source>The server took too long.</source>
        <translation>El servidor tardó demasiado.</translation>
    </message>
    <message>
        <source>It is larger than {detail}.</source>
        <translation>Supera {detail}.</translation>
    </message>
    <message>
        <source>It is not a picture that can be shown here ({detail}).</source>
        <translation>No es una imagen que se pueda mostrar aquí ({detail}).</translation>
    </message>
    <message>
        <source>The server sent it in a form that is not accepted (compressed).</source>
        <translation>El servidor la envió en una forma que no se acepta (comprimida).</translation>
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
        <source>Edit …</source>
        <translation>Editar …</translation>
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
    <name>Reach</name>
    <message>
        <source>Copy the new address</source>
        <translation>Copiar la nueva dirección</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Chatlayer cannot reach this computer, so no customer can come.</source>
        <translation>Chatlayer no puede llegar a este equipo, así que no puede venir ningún cliente.</translation>
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
        <source>The webhook has another address: %1. Enter it in Chatlayer under Settings, Offloading, Webhook, in place of %2.</source>
        <translation>El webhook tiene otra dirección: %1. Introdúzcala en Chatlayer en Settings, Offloading, Webhook, en lugar de %2.</translation>
    </message>
</context>
<context>
    <name>ReachPage</name>
    <message>
        <source>Reachability</source>
        <translation>Acceso desde fuera</translation>
    </message>
    <message>
        <source>How Chatlayer reaches you</source>
        <translation>Cómo llega Chatlayer hasta usted</translation>
    </message>
    <message>
        <source>Chatlayer calls this program over the internet. A tunnel is a service that leads these calls to this computer. If you do not know which to take, take ngrok, or ask whoever looks after your computers.</source>
        <translation>Chatlayer llama a este programa por internet. Un túnel es un servicio que lleva esas llamadas hasta este equipo. Si no sabe cuál elegir, elija ngrok o pregunte a quien se ocupa de sus equipos.</translation>
    </message>
    <message>
        <source>Way to become reachable</source>
        <translation>Forma de hacerse accesible</translation>
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
        <source>Connecting …</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>It works: a call from outside came back to this program. %1</source>
        <translation>Funciona: una llamada desde fuera volvió a este programa. %1</translation>
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
        <source>no key</source>
        <translation>ninguna tecla</translation>
    </message>
    <message>
        <source>Press keys …</source>
        <translation>Pulse las teclas…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>%1: press the new keys. Escape leaves them as they are, Backspace removes them.</source>
        <translation>%1: pulse las nuevas teclas. Esc las deja como están, Retroceso las quita.</translation>
    </message>
    <message>
        <source>Press to change</source>
        <translation>Pulse para cambiar</translation>
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
        <source>Export …</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Erase this customer …</source>
        <translation>Borrar este cliente…</translation>
    </message>
</context>
<context>
    <name>RecordsDesk</name>
    <message>
        <source>Look at them</source>
        <translation>Verlas</translation>
    </message>
    <message>
        <source>%1 are older than the settings allow. Nothing is deleted before you say so.</source>
        <translation>Más antiguas de lo que permite la configuración: %1. No se elimina nada hasta que usted lo diga.</translation>
    </message>
</context>
<context>
    <name>ReplyForm</name>
    <message>
        <source>hello</source>
        <translation>hola</translation>
    </message>
    <message>
        <source>Every language</source>
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
        <source>Put in:</source>
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
        <source>Choose …</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>How much is read</source>
        <translation>Cuánto se ha leído</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation>Abrir la copia</translation>
    </message>
    <message>
        <source>Replace this profile</source>
        <translation>Sustituir este perfil</translation>
    </message>
    <message>
        <source>Conversations, settings, canned replies and tokens of a backup take the place of the present ones. First the whole file is read and checked; what is there now goes into a folder “before-restore” beside it, where it stays until you delete it.</source>
        <translation>Las conversaciones, la configuración, las respuestas predefinidas y los tokens de una copia sustituyen a los actuales. Primero se lee y se comprueba todo el archivo; lo que hay ahora pasa a una carpeta «before-restore» al lado, y queda allí hasta que usted la elimine.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Elegir una copia de seguridad</translation>
    </message>
    <message>
        <source>Reading and checking the backup …</source>
        <translation>Leyendo y comprobando la copia…</translation>
    </message>
    <message>
        <source>The backup is whole. It was made on %1, and holds %2.</source>
        <translation>La copia está completa. Se hizo el %1 y contiene %2.</translation>
    </message>
    <message>
        <source>The program starts again by itself. What came since the backup is then not in the list.</source>
        <translation>El programa se reinicia solo. Lo que haya llegado después de la copia ya no estará en la lista.</translation>
    </message>
    <message numerus="yes">
        <source>Replies that had not arrived then: %n. They are marked, and not sent again by themselves.</source>
        <translation>
            <numerusform>Respuesta que entonces no había llegado: %n. Queda marcada y no se vuelve a enviar por sí sola.</numerusform>
            <numerusform>Respuestas que entonces no habían llegado: %n. Quedan marcadas y no se vuelven a enviar por sí solas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replies that still wait to be sent here: %n. They go aside with this profile and are not sent. To have them sent, cancel and wait until the status bar says “Outbox 0”.</source>
        <translation>
            <numerusform>Respuesta que aún espera a enviarse aquí: %n. Se aparta con este perfil y no se envía. Para que se envíe, cancele y espere a que la barra de estado diga «Bandeja de salida: 0».</numerusform>
            <numerusform>Respuestas que aún esperan a enviarse aquí: %n. Se apartan con este perfil y no se envían. Para que se envíen, cancele y espere a que la barra de estado diga «Bandeja de salida: 0».</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting again with the restored profile …</source>
        <translation>Reiniciando con el perfil restaurado…</translation>
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
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>As the customer gets it</source>
        <translation>Como lo recibe el cliente</translation>
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
        <source>Set by %1; it cannot be changed here.</source>
        <translation>Establecido por %1; no se puede cambiar aquí.</translation>
    </message>
    <message>
        <source>Set for everybody on this computer in %1.</source>
        <translation>Establecido para todos los usuarios de este equipo en %1.</translation>
    </message>
    <message>
        <source>Saved. It counts after a restart of the program.</source>
        <translation>Guardado. Se aplica tras reiniciar el programa.</translation>
    </message>
    <message>
        <source>Allowed is %1.</source>
        <translation>Se admite %1.</translation>
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
        <source>Saving a file</source>
        <translation>Guardando un archivo</translation>
    </message>
    <message>
        <source>How much of the file is there</source>
        <translation>Cuánto del archivo ha llegado</translation>
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
        <source>Export the figures</source>
        <translation>Exportar las cifras</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabla para hojas de cálculo (*.csv)</translation>
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
        <source>Finds names, messages, notes, tags and handover values in all conversations</source>
        <translation>Encuentra nombres, mensajes, notas, etiquetas y valores de traspaso en todas las conversaciones</translation>
    </message>
    <message>
        <source>Clear the search</source>
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
        <source>Previous hit</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>SecretRow</name>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep %1</source>
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
        <source>Replace it with another</source>
        <translation>Sustituirlo por otro</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aún no hay ninguno</translation>
    </message>
    <message>
        <source>It is in the keyring.</source>
        <translation>Está en el llavero.</translation>
    </message>
    <message>
        <source>It is kept only until the program ends: there is no keyring.</source>
        <translation>Solo se guarda hasta que el programa se cierre: no hay llavero.</translation>
    </message>
</context>
<context>
    <name>SendingRow</name>
    <message>
        <source>Send the reply, and break its line</source>
        <translation>Enviar la respuesta y saltar de línea</translation>
    </message>
    <message>
        <source>%1 sends, %2 breaks the line</source>
        <translation>%1 envía, %2 salta de línea</translation>
    </message>
</context>
<context>
    <name>SessionBox</name>
    <message>
        <source>Session data</source>
        <translation>Datos de sesión</translation>
    </message>
    <message>
        <source>Asking Chatlayer …</source>
        <translation>Consultando a Chatlayer…</translation>
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
        <source>The bot holds no values for this conversation.</source>
        <translation>El bot no guarda valores para esta conversación.</translation>
    </message>
    <message>
        <source>As of %1. Not kept on this computer.</source>
        <translation>Estado a las %1. No se guarda en este equipo.</translation>
    </message>
    <message>
        <source>Fetch from Chatlayer</source>
        <translation>Obtener de Chatlayer</translation>
    </message>
    <message>
        <source>What the bot&apos;s variables hold now.</source>
        <translation>Lo que contienen ahora las variables del bot.</translation>
    </message>
</context>
<context>
    <name>SetAsideDialog</name>
    <message>
        <source>Requests set aside</source>
        <translation>Solicitudes apartadas</translation>
    </message>
    <message>
        <source>Chatlayer sent these, and they could not be understood. They are kept whole. After an update of this program, try them again; until then, a copy without personal data helps those who write it.</source>
        <translation>Chatlayer las envió y no se pudieron entender. Se guardan enteras. Tras actualizar este programa, vuelva a intentarlo; hasta entonces, una copia sin datos personales ayuda a quienes lo programan.</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>La solicitud</translation>
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
        <source>Show older ones</source>
        <translation>Mostrar anteriores</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing is set aside.</source>
        <translation>No hay nada apartado.</translation>
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
        <source>Still not understood: %1</source>
        <translation>Sigue sin entenderse: %1</translation>
    </message>
    <message>
        <source>Understood: its messages are in their conversation now.</source>
        <translation>Entendida: sus mensajes ya están en su conversación.</translation>
    </message>
    <message>
        <source>Delete this request?</source>
        <translation>¿Eliminar esta solicitud?</translation>
    </message>
    <message>
        <source>What is in it is then lost for good.</source>
        <translation>Su contenido se pierde entonces para siempre.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Eliminarla</translation>
    </message>
    <message>
        <source>Copied, with names, texts, numbers and addresses masked. Read it before you send it.</source>
        <translation>Copiado, con nombres, textos, números y direcciones ocultos. Léalo antes de enviarlo.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en la configuración</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>They are kept in this system&apos;s keyring, never in the file.</source>
        <translation>Se guardan en el llavero de este sistema, nunca en el archivo.</translation>
    </message>
    <message>
        <source>Set it up step by step …</source>
        <translation>Configurar paso a paso…</translation>
    </message>
    <message>
        <source>What would go …</source>
        <translation>Qué se eliminaría…</translation>
    </message>
    <message>
        <source>Back up this profile …</source>
        <translation>Hacer copia de este perfil…</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>Restaurar una copia…</translation>
    </message>
    <message>
        <source>Change the keys …</source>
        <translation>Cambiar las teclas…</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Guardado en %1</translation>
    </message>
    <message>
        <source>Open the file</source>
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
        <source>What was changed counts only when the program starts</source>
        <translation>Lo que se ha cambiado solo se aplica cuando el programa se inicia</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>No setting has “%1”.</source>
        <translation>Ningún ajuste contiene “%1”.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Change the keys …</source>
        <translation>Cambiar las teclas…</translation>
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
        <source>Snooze until some time</source>
        <translation>Posponer hasta cierta hora</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Pospuesta</translation>
    </message>
    <message>
        <source>Bring it back now</source>
        <translation>Recuperarla ahora</translation>
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
        <source>Until another time …</source>
        <translation>Hasta otro momento…</translation>
    </message>
</context>
<context>
    <name>SnoozeDialog</name>
    <message>
        <source>The conversation comes back then, or at once when the customer writes.</source>
        <translation>La conversación vuelve entonces, o de inmediato si el cliente escribe.</translation>
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
        <source>From – to</source>
        <translation>Desde – hasta</translation>
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
        <source>no event since the start</source>
        <translation>sin eventos desde el inicio</translation>
    </message>
    <message>
        <source>Last checked through the public address at %1.</source>
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
        <source>1 request set aside</source>
        <translation>1 solicitud apartada</translation>
    </message>
    <message numerus="yes">
        <source>%n requests set aside</source>
        <translation>
            <numerusform>%n solicitud apartada</numerusform>
            <numerusform>%n solicitudes apartadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests that could not be understood. Press to see them.</source>
        <translation>Solicitudes que no se pudieron entender. Pulse para verlas.</translation>
    </message>
    <message>
        <source>Replies are held back</source>
        <translation>Respuestas retenidas</translation>
    </message>
    <message>
        <source>Replies go on in %1</source>
        <translation>Las respuestas siguen en %1</translation>
    </message>
    <message>
        <source>Chatlayer allows only so many calls in a time. Replies wait in order and go by themselves.</source>
        <translation>Chatlayer solo permite cierto número de llamadas por tiempo. Las respuestas esperan en orden y salen solas.</translation>
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
        <source>Not sent, or perhaps not. The reply itself says why, and what can be done.</source>
        <translation>No enviada, o quizá no. La propia respuesta dice por qué y qué se puede hacer.</translation>
    </message>
    <message>
        <source>1 reply on its way</source>
        <translation>1 respuesta en camino</translation>
    </message>
    <message numerus="yes">
        <source>%n replies on their way</source>
        <translation>
            <numerusform>%n respuesta en camino</numerusform>
            <numerusform>%n respuestas en camino</numerusform>
        </translation>
    </message>
    <message>
        <source>They go out in order, and are kept if the program ends.</source>
        <translation>Salen en orden y se conservan si el programa se cierra.</translation>
    </message>
    <message>
        <source>Outbox 0</source>
        <translation>Bandeja de salida: 0</translation>
    </message>
    <message>
        <source>Every reply has been sent.</source>
        <translation>Se han enviado todas las respuestas.</translation>
    </message>
</context>
<context>
    <name>StatusItem</name>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>No hay nada que hacer.</translation>
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
        <source>Remove the tag %1</source>
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
        <source>Charts by</source>
        <translation>Gráficos por</translation>
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
        <source>Export …</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Write the figures to a file for spreadsheets (CSV)</source>
        <translation>Escribir las cifras en un archivo para hojas de cálculo (CSV)</translation>
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
        <source>Point at a number to read what it counts. Times are this computer&apos;s. Conversations that were deleted or erased no longer count.</source>
        <translation>Señale un número para leer qué cuenta. Las horas son las de este equipo. Las conversaciones eliminadas o borradas ya no cuentan.</translation>
    </message>
    <message numerus="yes">
        <source>%n closed without being taken</source>
        <translation>
            <numerusform>%n cerrada sin tomarse</numerusform>
            <numerusform>%n cerradas sin tomarse</numerusform>
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
        <source>median of %1 · 90 %: %2</source>
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
        <source>As soon as a customer is handed over to you, the day&apos;s figures appear here by themselves.</source>
        <translation>En cuanto se le traspase un cliente, las cifras del día aparecerán aquí por sí solas.</translation>
    </message>
    <message>
        <source>Nothing on these days</source>
        <translation>Nada en estos días</translation>
    </message>
    <message>
        <source>Nobody was handed over, handled or declined. Choose other days at the top.</source>
        <translation>No se traspasó, atendió ni rechazó a nadie. Elija otros días arriba.</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Send something else than text</source>
        <translation>Enviar algo que no sea texto</translation>
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
        <source>Figures of today and of other days</source>
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
        <source>Requests set aside</source>
        <translation>Solicitudes apartadas</translation>
    </message>
    <message>
        <source>Filter the list, a filter is set</source>
        <translation>Filtrar la lista, hay un filtro activo</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datos guardados</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
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
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Not a web address: it cannot be opened</source>
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
        <source>upload {status}</source>
        <translation>subida {status}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>No file came with this message</source>
        <translation>Este mensaje llegó sin archivo</translation>
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
        <source>It arrived</source>
        <translation>Llegó</translation>
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
        <source>Save as …</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Look at {name}</source>
        <translation>Ver {name}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>No picture came with this message</source>
        <translation>Este mensaje llegó sin imagen</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>With the right arrow: %1</source>
        <translation>Con la flecha derecha: %1</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show the window</source>
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
        <source>Do not disturb</source>
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
        <source>Notifications are turned off in Windows, under Settings, System, Notifications.</source>
        <translation>Las notificaciones están desactivadas en Windows, en Configuración, Sistema, Notificaciones.</translation>
    </message>
    <message>
        <source>If no notification appears, allow them for Agent Desktop in the System Settings, Notifications: macOS does not tell programs whether it shows them.</source>
        <translation>Si no aparece ninguna notificación, permítalas para Agent Desktop en Ajustes del Sistema, Notificaciones: macOS no indica a los programas si las muestra.</translation>
    </message>
</context>
<context>
    <name>Trials</name>
    <message>
        <source>Show a test notification</source>
        <translation>Mostrar una notificación de prueba</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>Probar: %1</translation>
    </message>
    <message>
        <source>No sound is chosen.</source>
        <translation>No hay ningún sonido elegido.</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Seguir con él</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Usar el puerto %1</translation>
    </message>
    <message>
        <source>Restart and ask for it</source>
        <translation>Reiniciar y pedirlo</translation>
    </message>
    <message>
        <source>Play a customer in the browser</source>
        <translation>Hacer de cliente en el navegador</translation>
    </message>
    <message>
        <source>%1 Replies wait here and go out by themselves when it is back.</source>
        <translation>%1 Las respuestas esperan aquí y salen solas cuando se restablezca.</translation>
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
        <source>Let the system set date and time by itself.</source>
        <translation>Deje que el sistema ajuste la fecha y la hora automáticamente.</translation>
    </message>
</context>
<context>
    <name>UndoStrip</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take the reply back ({key})</source>
        <translation>Recuperar la respuesta ({key})</translation>
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
        <source>Chatlayer sends this token with every request, so that nobody else can pretend to be Chatlayer. A strong one was made for you: there is nothing to do here.</source>
        <translation>Chatlayer envía este token con cada solicitud, para que nadie más pueda hacerse pasar por Chatlayer. Se ha creado uno seguro para usted: aquí no hay nada que hacer.</translation>
    </message>
    <message>
        <source>verify token</source>
        <translation>verify token</translation>
    </message>
    <message>
        <source>Make another one</source>
        <translation>Crear otro</translation>
    </message>
    <message>
        <source>There is no keyring here, so this token lasts until the program ends. Open your keyring and start the program again before you paste it into Chatlayer.</source>
        <translation>Aquí no hay llavero, así que este token dura hasta que el programa se cierre. Abra su llavero y reinicie el programa antes de pegarlo en Chatlayer.</translation>
    </message>
    <message numerus="yes">
        <source>This is a new one: paste it into Chatlayer. The one before still counts for %n hour(s).</source>
        <translation>
            <numerusform>Este es nuevo: péguelo en Chatlayer. El anterior sigue valiendo %n hora.</numerusform>
            <numerusform>Este es nuevo: péguelo en Chatlayer. El anterior sigue valiendo %n horas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitPage</name>
    <message>
        <source>Health check</source>
        <translation>Comprobación de estado</translation>
    </message>
    <message>
        <source>Does Chatlayer get through?</source>
        <translation>¿Llega Chatlayer?</translation>
    </message>
    <message>
        <source>Try a test conversation</source>
        <translation>Probar una conversación</translation>
    </message>
    <message>
        <source>A customer played by this program comes and waits for your answer. Chatlayer sees nothing of it.</source>
        <translation>Llega un cliente interpretado por este programa y espera su respuesta. Chatlayer no ve nada de ello.</translation>
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
        <source>Chatlayer&apos;s health check came at %1. Customers of your bot appear in the list from now on; those whom the bot hands over wait there for you.</source>
        <translation>La comprobación de estado de Chatlayer llegó a las %1. A partir de ahora, los clientes de su bot aparecen en la lista; los que el bot traspasa le esperan ahí.</translation>
    </message>
    <message>
        <source>Waiting for Chatlayer&apos;s health check …</source>
        <translation>Esperando la comprobación de estado de Chatlayer…</translation>
    </message>
    <message>
        <source>Press Save in Chatlayer now, under Settings &gt; Offloading &gt; Webhook. It calls this program at once, and this page turns green.</source>
        <translation>Pulse ahora Save en Chatlayer, en Settings &gt; Offloading &gt; Webhook. Llamará a este programa de inmediato y esta página se pondrá verde.</translation>
    </message>
    <message>
        <source>A test customer is coming …</source>
        <translation>Llega un cliente de prueba…</translation>
    </message>
    <message>
        <source>The test customer waits in the main window. Answer there.</source>
        <translation>El cliente de prueba espera en la ventana principal. Respóndale allí.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Agent Desktop</source>
        <translation>Agent Desktop</translation>
    </message>
    <message>
        <source>Waiting for your keyring …</source>
        <translation>Esperando su llavero…</translation>
    </message>
    <message>
        <source>Your system asks for the password that opens it, perhaps in a window behind others. The key of your conversations is there.</source>
        <translation>Su sistema pide la contraseña que lo abre, quizá en una ventana detrás de otras. Ahí está la clave de sus conversaciones.</translation>
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
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>queued until you have decided about the reply above</source>
        <translation>en cola hasta que decida qué hacer con la respuesta de arriba</translation>
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
        <source>the reason is not known</source>
        <translation>no se conoce el motivo</translation>
    </message>
    <message>
        <source>Not sent: {reason}</source>
        <translation>No enviada: {reason}</translation>
    </message>
    <message>
        <source>the connection broke while it was sent</source>
        <translation>la conexión se cortó durante el envío</translation>
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
        <translation>tomada por usted</translation>
    </message>
    <message>
        <source>closed by you</source>
        <translation>cerrada por usted</translation>
    </message>
    <message>
        <source>back from its snooze</source>
        <translation>de vuelta tras posponerse</translation>
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
        <source>opened again</source>
        <translation>abierta de nuevo</translation>
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
        <source>Message of an unknown kind</source>
        <translation>Mensaje de tipo desconocido</translation>
    </message>
    <message>
        <source>Message of an unknown kind: {kind}</source>
        <translation>Mensaje de tipo desconocido: {kind}</translation>
    </message>
    <message>
        <source>The customer pressed {titles}</source>
        <translation>El cliente pulsó {titles}</translation>
    </message>
</context>
<context>
    <name>ZoneEditor</name>
    <message>
        <source>As this computer</source>
        <translation>Como este equipo</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>No conversation is open</source>
        <translation>No hay ninguna conversación abierta</translation>
    </message>
    <message>
        <source>The demo keeps nothing</source>
        <translation>La demostración no guarda nada</translation>
    </message>
    <message>
        <source>Only for a conversation that waits or is yours</source>
        <translation>Solo para una conversación en espera o suya</translation>
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
        <source>Back from an earlier conversation</source>
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
        <source>Next part of the window</source>
        <translation>Parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Parte anterior de la ventana</translation>
    </message>
    <message>
        <source>Take, or take over from the bot</source>
        <translation>Tomar, o asumir del bot</translation>
    </message>
    <message>
        <source>Only for a conversation that waits or is with the bot</source>
        <translation>Solo para una conversación en espera o con el bot</translation>
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
        <source>Send something else than text</source>
        <translation>Enviar algo que no sea texto</translation>
    </message>
    <message>
        <source>Put in an emoji</source>
        <translation>Insertar un emoji</translation>
    </message>
    <message>
        <source>Write canned replies</source>
        <translation>Escribir respuestas predefinidas</translation>
    </message>
    <message>
        <source>Close with a closing line</source>
        <translation>Cerrar con un mensaje de despedida</translation>
    </message>
    <message>
        <source>Close and go to the next</source>
        <translation>Cerrar e ir a la siguiente</translation>
    </message>
    <message>
        <source>Snooze until some time</source>
        <translation>Posponer hasta cierta hora</translation>
    </message>
    <message>
        <source>Only for a conversation that is yours</source>
        <translation>Solo para una conversación suya</translation>
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
        <source>Open a closed conversation again</source>
        <translation>Reabrir una conversación cerrada</translation>
    </message>
    <message>
        <source>Only for a closed conversation</source>
        <translation>Solo para una conversación cerrada</translation>
    </message>
    <message>
        <source>Export conversations</source>
        <translation>Exportar conversaciones</translation>
    </message>
    <message>
        <source>Erase this customer for good</source>
        <translation>Borrar este cliente definitivamente</translation>
    </message>
    <message>
        <source>Leave a declined conversation to the bot</source>
        <translation>Dejar al bot una conversación rechazada</translation>
    </message>
    <message>
        <source>Only for a conversation that was declined</source>
        <translation>Solo para una conversación rechazada</translation>
    </message>
    <message>
        <source>Find an action or a conversation</source>
        <translation>Buscar una acción o una conversación</translation>
    </message>
    <message>
        <source>Fetch the session data</source>
        <translation>Obtener los datos de sesión</translation>
    </message>
    <message>
        <source>Change availability</source>
        <translation>Cambiar la disponibilidad</translation>
    </message>
    <message>
        <source>Do not disturb, or be told again</source>
        <translation>No molestar, o volver a avisar</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Mostrar la lista</translation>
    </message>
    <message>
        <source>Show the details</source>
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
        <source>The demo has nothing to set up</source>
        <translation>La demostración no tiene nada que configurar</translation>
    </message>
    <message>
        <source>Old conversations that would go</source>
        <translation>Conversaciones antiguas que se eliminarían</translation>
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
        <source>Requests set aside</source>
        <translation>Solicitudes apartadas</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>What is new</source>
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
        <source>Change the keys</source>
        <translation>Cambiar las teclas</translation>
    </message>
    <message>
        <source>About Agent Desktop</source>
        <translation>Acerca de Agent Desktop</translation>
    </message>
    <message>
        <source>Conversation %1 of the list</source>
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
        <source>n-th conversation of the list</source>
        <translation>n-ésima conversación de la lista</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Navegar</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Responder</translation>
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
        <source>This desktop has no notification service, so none can be shown. Sounds, the window&apos;s title and the tray still tell.</source>
        <translation>Este escritorio no tiene servicio de notificaciones, así que no se puede mostrar ninguna. Los sonidos, el título de la ventana y la bandeja del sistema siguen avisando.</translation>
    </message>
    <message>
        <source>This desktop&apos;s notifications cannot be pressed to open the conversation.</source>
        <translation>Las notificaciones de este escritorio no se pueden pulsar para abrir la conversación.</translation>
    </message>
    <message>
        <source>This desktop&apos;s notifications have one line: texts are not shown.</source>
        <translation>Las notificaciones de este escritorio tienen una sola línea: no se muestran los textos.</translation>
    </message>
    <message>
        <source>This desktop&apos;s taskbar may show no number at the program&apos;s icon. The window&apos;s title has it.</source>
        <translation>Puede que la barra de tareas de este escritorio no muestre ningún número en el icono del programa. Está en el título de la ventana.</translation>
    </message>
    <message>
        <source>The desktop holds notifications back: its own do-not-disturb is on, or they are turned off in its settings.</source>
        <translation>El escritorio retiene las notificaciones: su propio modo No molestar está activado, o están desactivadas en su configuración.</translation>
    </message>
    <message>
        <source>Sounds need one of the programs pw-play, paplay and aplay, and this computer has none.</source>
        <translation>Los sonidos necesitan uno de los programas pw-play, paplay y aplay, y este equipo no tiene ninguno.</translation>
    </message>
    <message>
        <source>The sound cannot be played: %1.</source>
        <translation>No se puede reproducir el sonido: %1.</translation>
    </message>
    <message>
        <source>No sound device answers, so no sound is heard.</source>
        <translation>No responde ningún dispositivo de sonido, así que no se oye nada.</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 está de vuelta</translation>
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
        <source>A conversation is back</source>
        <translation>Una conversación está de vuelta</translation>
    </message>
    <message>
        <source>A customer of yours has written</source>
        <translation>Un cliente suyo ha escrito</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The start at login cannot be changed: %1.</source>
        <translation>No se puede cambiar la apertura al iniciar sesión: %1.</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>agent-desktop: this profile is in use by a process that does not answer; end it first.
</source>
        <translation>agent-desktop: este perfil está en uso por un proceso que no responde; ciérrelo primero.
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
        <source>Open the file</source>
        <translation>Abrir el archivo</translation>
    </message>
    <message>
        <source>The conversations cannot be read</source>
        <translation>No se pueden leer las conversaciones</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. The log says more; nothing that was stored is lost.</source>
        <translation>Ha ocurrido algo que no debería. El registro da más detalles; no se ha perdido nada de lo guardado.</translation>
    </message>
</context>
<context>
    <name>assistant</name>
    <message>
        <source>ngrok (the easiest)</source>
        <translation>ngrok (lo más fácil)</translation>
    </message>
    <message>
        <source>My own public address</source>
        <translation>Mi propia dirección pública</translation>
    </message>
    <message>
        <source>Make a free account at ngrok.com, then copy two things from its dashboard: your authtoken, and the one domain that it keeps for you. The free plan lets 20,000 requests a month through: enough for a quiet bot.</source>
        <translation>Cree una cuenta gratuita en ngrok.com y copie dos cosas de su panel: su authtoken y el dominio que le reserva. El plan gratuito deja pasar 20&#xa0;000 solicitudes al mes: suficiente para un bot tranquilo.</translation>
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
        <source>For a reverse proxy, Tailscale Funnel or the like that you run: let it lead to the address below on this computer, and enter the public address that Chatlayer is to call.</source>
        <translation>Para un proxy inverso, Tailscale Funnel o similar que usted administre: haga que lleve a la dirección de abajo en este equipo e introduzca la dirección pública a la que Chatlayer debe llamar.</translation>
    </message>
    <message>
        <source>Cloudflare Tunnel</source>
        <translation>Cloudflare Tunnel</translation>
    </message>
    <message>
        <source>Needs the program cloudflared on this computer. With a token and a host name the address stays the same; without them it is another one after each start, and must be pasted into Chatlayer again.</source>
        <translation>Necesita el programa cloudflared en este equipo. Con un token y un nombre de host, la dirección no cambia; sin ellos es otra en cada inicio y hay que volver a pegarla en Chatlayer.</translation>
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
        <source>Your own server with a public address, or a service such as localhost.run that makes one up.</source>
        <translation>Su propio servidor con una dirección pública, o un servicio como localhost.run que genera una.</translation>
    </message>
    <message>
        <source>Needs an account at zrok.io and the program zrok2 on this computer, enabled once with: zrok2 enable TOKEN. With a reserved name the address stays the same; without one it is another one after each start, and must be pasted into Chatlayer again.</source>
        <translation>Necesita una cuenta en zrok.io y el programa zrok2 en este ordenador, activado una vez con: zrok2 enable TOKEN. Con un nombre reservado la dirección se mantiene; sin él es otra tras cada inicio y hay que volver a pegarla en Chatlayer.</translation>
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
        <source>Chatlayer cannot reach this program then, and no customers come. You can go on with this step later.</source>
        <translation>Chatlayer no podrá llegar a este programa y no vendrán clientes. Puede continuar con este paso más tarde.</translation>
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
        <source>The screen was locked, so new customers were declined meanwhile.</source>
        <translation>La pantalla estaba bloqueada, así que mientras tanto se rechazaron nuevos clientes.</translation>
    </message>
    <message>
        <source>Nothing was typed for long, so new customers were declined meanwhile.</source>
        <translation>No se escribió nada durante mucho tiempo, así que mientras tanto se rechazaron nuevos clientes.</translation>
    </message>
    <message>
        <source>This system does not tell how long nothing was typed. So only what you do in this program counts.</source>
        <translation>Este sistema no indica cuánto tiempo hace que no se escribe. Por eso solo cuenta lo que haga en este programa.</translation>
    </message>
    <message>
        <source>This system does not tell whether its screen is locked, so this changes nothing.</source>
        <translation>Este sistema no indica si su pantalla está bloqueada, así que esto no cambia nada.</translation>
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
        <source>Closing time is %1.</source>
        <translation>Hora de cierre: %1.</translation>
    </message>
    <message>
        <source>New customers are declined at once, and their bot goes on.</source>
        <translation>Los nuevos clientes se rechazan de inmediato y su bot continúa.</translation>
    </message>
    <message>
        <source>It is outside your opening hours.</source>
        <translation>Está fuera de su horario de atención.</translation>
    </message>
    <message>
        <source>It is a holiday.</source>
        <translation>Es festivo.</translation>
    </message>
    <message>
        <source>Close a conversation, or snooze one, to take another one.</source>
        <translation>Cierre una conversación, o posponga una, para tomar otra.</translation>
    </message>
    <message>
        <source>You are available again as soon as you are back.</source>
        <translation>Volverá a estar disponible en cuanto regrese.</translation>
    </message>
    <message>
        <source>Then you are available again.</source>
        <translation>Entonces volverá a estar disponible.</translation>
    </message>
    <message>
        <source>Only with these languages: %1</source>
        <translation>Solo con estos idiomas: %1</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>Only with %1: %2</source>
        <translation>Solo con %1: %2</translation>
    </message>
    <message>
        <source>Most conversations at once: %1</source>
        <translation>Máximo de conversaciones a la vez: %1</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <source>The backup is damaged or not complete, so nothing was restored. Use another copy of it.</source>
        <translation>La copia está dañada o incompleta, así que no se ha restaurado nada. Use otra copia.</translation>
    </message>
    <message>
        <source>The disk is full. Free some room on it, then try again.</source>
        <translation>El disco está lleno. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <translation>No se puede usar %1: %2.</translation>
    </message>
    <message>
        <source>This file is no backup of Agent Desktop.</source>
        <translation>Este archivo no es una copia de seguridad de Agent Desktop.</translation>
    </message>
    <message>
        <source>The passphrase does not open this backup. Try it again.</source>
        <translation>La frase de contraseña no abre esta copia. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Agent Desktop has this profile open. Close it, then try again.</source>
        <translation>Agent Desktop tiene este perfil abierto. Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Take at least eight signs.</source>
        <translation>Use al menos ocho caracteres.</translation>
    </message>
    <message>
        <source>Easy to guess for a program that tries many. Add some words.</source>
        <translation>Fácil de adivinar para un programa que prueba muchas. Añada algunas palabras.</translation>
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
        <source>%1 was not read whole. %2</source>
        <translation>%1 no se leyó por completo. %2</translation>
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
        <source>Line %1 cannot be read: %2.</source>
        <translation>No se puede leer la línea %1: %2.</translation>
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
        <source>The file must hold an array of replies, or an object with one under the key replies.</source>
        <translation>El archivo debe contener una lista de respuestas, o un objeto con una en la clave replies.</translation>
    </message>
    <message>
        <source>The file is too large to be a list of canned replies.</source>
        <translation>El archivo es demasiado grande para ser una lista de respuestas predefinidas.</translation>
    </message>
    <message>
        <source>it has %1 columns, and the first line has %2.</source>
        <translation>tiene %1 columnas y la primera línea tiene %2.</translation>
    </message>
    <message>
        <source>“%1” was there before; only its first text was taken.</source>
        <translation>“%1” ya aparecía antes; solo se tomó su primer texto.</translation>
    </message>
    <message>
        <source>It is not an object with shortcut and text.</source>
        <translation>No es un objeto con shortcut y text.</translation>
    </message>
    <message>
        <source>Its %1 is not a text.</source>
        <translation>Su %1 no es un texto.</translation>
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
        <source>The language “%1” is no language code; write nl, fr or pt-BR.</source>
        <translation>El idioma “%1” no es un código de idioma; escriba nl, fr o pt-BR.</translation>
    </message>
</context>
<context>
    <name>chatlayer</name>
    <message>
        <source>Chatlayer&apos;s answer holds no session data.</source>
        <translation>La respuesta de Chatlayer no contiene datos de sesión.</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s answer is not JSON. Check the region, or chatlayer.base_url.</source>
        <translation>La respuesta de Chatlayer no es JSON. Compruebe la región o chatlayer.base_url.</translation>
    </message>
    <message>
        <source>The legacy API cannot do this. Set chatlayer.api to &quot;v1&quot; for that.</source>
        <translation>La API antigua no puede hacer esto. Para ello, ponga chatlayer.api en &quot;v1&quot;.</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s answer holds no list.</source>
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
        <source>chatlayer.base_url is no URL; write it as https://api.example.com.</source>
        <translation>chatlayer.base_url no es una URL; escríbala como https://api.example.com.</translation>
    </message>
    <message>
        <source>chatlayer.base_url must be a full URL, for example https://api.example.com.</source>
        <translation>chatlayer.base_url debe ser una URL completa, por ejemplo https://api.example.com.</translation>
    </message>
    <message>
        <source>chatlayer.base_url must hold no user name, password, ? or #.</source>
        <translation>chatlayer.base_url no debe contener nombre de usuario, contraseña, ? ni #.</translation>
    </message>
    <message>
        <source>chatlayer.base_url must begin with https://; plain http is for this machine only.</source>
        <translation>chatlayer.base_url debe empezar por https://; http sin cifrar es solo para este equipo.</translation>
    </message>
    <message>
        <source>This conversation has no id at Chatlayer, so nothing can be sent to it.</source>
        <translation>Esta conversación no tiene id en Chatlayer, así que no se le puede enviar nada.</translation>
    </message>
    <message>
        <source>Chatlayer does not accept the API token. Make a new one there, and enter it here.</source>
        <translation>Chatlayer no acepta el token de API. Cree uno nuevo allí e introdúzcalo aquí.</translation>
    </message>
    <message>
        <source>The API token may not do this with this bot (403)%1</source>
        <translation>El token de API no tiene permiso para esto con este bot (403)%1</translation>
    </message>
    <message>
        <source>Chatlayer does not know this bot or conversation (404)%1</source>
        <translation>Chatlayer no conoce este bot o esta conversación (404)%1</translation>
    </message>
    <message>
        <source>Chatlayer allows no more calls for the moment.</source>
        <translation>Chatlayer no permite más llamadas por el momento.</translation>
    </message>
    <message>
        <source>Chatlayer cannot do this now (%1)%2</source>
        <translation>Chatlayer no puede hacer esto ahora (%1)%2</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s address answers with a redirect (%1). Check the region, or chatlayer.base_url.</source>
        <translation>La dirección de Chatlayer responde con una redirección (%1). Compruebe la región o chatlayer.base_url.</translation>
    </message>
    <message>
        <source>Chatlayer refused this (%1)%2</source>
        <translation>Chatlayer lo ha rechazado (%1)%2</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s answer is larger than this program reads.</source>
        <translation>La respuesta de Chatlayer es mayor de lo que lee este programa.</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>El programa se está cerrando.</translation>
    </message>
    <message>
        <source>There is no API token yet. Enter one here or in the set-up.</source>
        <translation>Aún no hay token de API. Introduzca uno aquí o en el asistente de configuración.</translation>
    </message>
    <message>
        <source>The API token holds characters that no token has. Copy it from Chatlayer again.</source>
        <translation>El token de API contiene caracteres que ningún token tiene. Cópielo de nuevo de Chatlayer.</translation>
    </message>
    <message>
        <source>Chatlayer did not answer in time. The call may have arrived all the same.</source>
        <translation>Chatlayer no respondió a tiempo. Aun así, la llamada puede haber llegado.</translation>
    </message>
    <message>
        <source>Chatlayer could not be reached in time. Check the internet connection.</source>
        <translation>No se pudo contactar con Chatlayer a tiempo. Compruebe la conexión a internet.</translation>
    </message>
    <message>
        <source>The connection to Chatlayer broke off before it answered. The call may have arrived.</source>
        <translation>La conexión con Chatlayer se cortó antes de que respondiera. La llamada puede haber llegado.</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s certificate is not trusted by this computer. Check its clock, and whether your office&apos;s certificate is installed.</source>
        <translation>Este equipo no confía en el certificado de Chatlayer. Compruebe su reloj y si está instalado el certificado de su empresa.</translation>
    </message>
    <message>
        <source>No encrypted connection to Chatlayer could be made. Check the proxy or firewall.</source>
        <translation>No se pudo establecer una conexión cifrada con Chatlayer. Compruebe el proxy o el cortafuegos.</translation>
    </message>
    <message>
        <source>The proxy server cannot be reached. Check HTTPS_PROXY and the system&apos;s proxy settings.</source>
        <translation>No se puede contactar con el servidor proxy. Compruebe HTTPS_PROXY y la configuración de proxy del sistema.</translation>
    </message>
    <message>
        <source>The proxy server did not let the call through (%1). Check the proxy settings.</source>
        <translation>El servidor proxy no dejó pasar la llamada (%1). Compruebe la configuración del proxy.</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s address could not be found. Check the internet connection.</source>
        <translation>No se encontró la dirección de Chatlayer. Compruebe la conexión a internet.</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s address takes no connections. Check the internet connection and the region.</source>
        <translation>La dirección de Chatlayer no acepta conexiones. Compruebe la conexión a internet y la región.</translation>
    </message>
    <message>
        <source>No connection to Chatlayer could be made. Check the internet connection.</source>
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
        <source>It is then gone from this computer, and not sent again. A reply that may have arrived is not taken back from the customer.</source>
        <translation>Desaparece de este ordenador y no se vuelve a enviar. Una respuesta que quizá haya llegado no se le retira al cliente.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>credentials</name>
    <message>
        <source>The keyring did not keep the value: reading it back gave something else.</source>
        <translation>El llavero no guardó el valor: al releerlo se obtuvo otra cosa.</translation>
    </message>
    <message>
        <source>The keyring did not remove the entry.</source>
        <translation>El llavero no quitó la entrada.</translation>
    </message>
    <message>
        <source>PYTHON_KEYRING_BACKEND is &quot;%1&quot;, and there is no such keyring.</source>
        <translation>PYTHON_KEYRING_BACKEND es &quot;%1&quot;, y no existe tal llavero.</translation>
    </message>
    <message>
        <source>PYTHON_KEYRING_BACKEND names %1, which does not keep secrets safe. Unset it, or name a keyring of the system.</source>
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
        <source>The keyring could not do its work (%1). Look whether your password manager opens, then try again.</source>
        <translation>El llavero no pudo hacer su trabajo (%1). Compruebe si su gestor de contraseñas se abre e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no value for %1: it is empty.</source>
        <translation>No hay valor para %1: está vacío.</translation>
    </message>
    <message>
        <source>The value for %1 has %2 characters; the keyring takes at most %3.</source>
        <translation>El valor de %1 tiene %2 caracteres; el llavero admite como máximo %3.</translation>
    </message>
    <message>
        <source>The value for %1 holds a line break or another character that cannot be seen.</source>
        <translation>El valor de %1 contiene un salto de línea u otro carácter que no se ve.</translation>
    </message>
    <message>
        <source>The value for %1 is not valid text.</source>
        <translation>El valor de %1 no es texto válido.</translation>
    </message>
    <message>
        <source>An API token has only letters, digits and signs without spaces, like tokenId:tokenSecret.</source>
        <translation>Un token de API solo tiene letras, cifras y signos sin espacios, como tokenId:tokenSecret.</translation>
    </message>
    <message>
        <source>this session&apos;s memory</source>
        <translation>la memoria de esta sesión</translation>
    </message>
</context>
<context>
    <name>delivery</name>
    <message>
        <source>The legacy API cannot pause the bot; it may answer beside you.</source>
        <translation>La API antigua no puede pausar el bot; puede que responda a la vez que usted.</translation>
    </message>
    <message>
        <source>The legacy API cannot hand back to the bot; its dialog must do that.</source>
        <translation>La API antigua no puede devolver la conversación al bot; su diálogo debe hacerlo.</translation>
    </message>
    <message>
        <source>%1: no token yet</source>
        <translation>%1: aún sin token</translation>
    </message>
    <message>
        <source>%1: token refused</source>
        <translation>%1: token rechazado</translation>
    </message>
    <message>
        <source>%1: busy</source>
        <translation>%1: ocupado</translation>
    </message>
    <message>
        <source>%1: not reached</source>
        <translation>%1: sin conexión</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>The backup has been restored. What was here before is kept in %1.</source>
        <translation>La copia de seguridad se ha restaurado. Lo que había aquí antes se conserva en %1.</translation>
    </message>
    <message>
        <source>This is the demo: the customers are played by the program, and nothing is kept. Be a customer yourself: %1</source>
        <translation>Esto es la demostración: el programa hace de cliente y no se guarda nada. Haga usted de cliente: %1</translation>
    </message>
    <message>
        <source>Requests run short</source>
        <translation>Quedan pocas solicitudes</translation>
    </message>
    <message>
        <source>The set-up is not finished. Until it is, no customers may come.</source>
        <translation>La configuración inicial no está terminada. Hasta que lo esté, no podrán venir clientes.</translation>
    </message>
    <message>
        <source>This computer has not spoken with %1 before. Its key (%2) is:

%3

Compare it with the one that the server&apos;s owner gives you, and go on only if both are the same.</source>
        <translation>Este equipo no ha hablado antes con %1. Su clave (%2) es:

%3

Compárela con la que le dé el propietario del servidor y continúe solo si ambas son iguales.</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>No conectar</translation>
    </message>
    <message>
        <source>It is the same: connect</source>
        <translation>Es la misma: conectar</translation>
    </message>
    <message>
        <source>Is this your server?</source>
        <translation>¿Es este su servidor?</translation>
    </message>
    <message>
        <source>The changed settings cannot be used, so the ones before stay. %1</source>
        <translation>La configuración modificada no se puede usar, así que se mantiene la anterior. %1</translation>
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
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>There is no standard output here; name a file with --output.</source>
        <translation>Aquí no hay salida estándar; indique un archivo con --output.</translation>
    </message>
    <message>
        <source>%1 is a folder; name a file.</source>
        <translation>%1 es una carpeta; indique un archivo.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was written to %1. Free some room.</source>
        <translation>El disco está lleno: no se escribió nada en %1. Libere espacio.</translation>
    </message>
    <message>
        <source>You may not write to %1. Choose another folder.</source>
        <translation>No tiene permiso para escribir en %1. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The export cannot be written to %1: %2.</source>
        <translation>No se puede escribir la exportación en %1: %2.</translation>
    </message>
    <message>
        <source>session %1 · bot %2 · %3</source>
        <translation>sesión %1 · bot %2 · %3</translation>
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
        <source>opened again</source>
        <translation>abierta de nuevo</translation>
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
        <source>the bot could not go on</source>
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
        <source>back from its snooze</source>
        <translation>de vuelta tras posponerse</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>aún no enviada</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>enviándose</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviada</translation>
    </message>
    <message>
        <source>maybe sent</source>
        <translation>quizá enviada</translation>
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
        <source>not known</source>
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
    <name>inbox</name>
    <message>
        <source>The body is nested too deeply.</source>
        <translation>El cuerpo tiene demasiados niveles anidados.</translation>
    </message>
    <message>
        <source>The event is still of an unknown kind.</source>
        <translation>El evento sigue siendo de tipo desconocido.</translation>
    </message>
    <message>
        <source>This request is no longer set aside.</source>
        <translation>Esta solicitud ya no está apartada.</translation>
    </message>
    <message>
        <source>Write something before you save the note.</source>
        <translation>Escriba algo antes de guardar la nota.</translation>
    </message>
    <message>
        <source>A note holds at most %1 characters; this one has %2.</source>
        <translation>Una nota admite como máximo %1 caracteres; esta tiene %2.</translation>
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
        <source>Only a reply whose fate is unknown can be marked as arrived.</source>
        <translation>Solo una respuesta de destino desconocido se puede marcar como llegada.</translation>
    </message>
    <message>
        <source>This reply is on its way or has arrived; it can no longer be taken back.</source>
        <translation>Esta respuesta está en camino o ha llegado; ya no se puede recuperar.</translation>
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
        <source>This entry has left the outbox.</source>
        <translation>Esta entrada ha salido de la bandeja de salida.</translation>
    </message>
    <message>
        <source>Only replies are looked for.</source>
        <translation>Solo se buscan respuestas.</translation>
    </message>
    <message>
        <source>Choose a time that is still to come.</source>
        <translation>Elija un momento futuro.</translation>
    </message>
    <message>
        <source>A tag holds at most %1 characters.</source>
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
        <source>The program is closing; nothing can be stored any more.</source>
        <translation>El programa se está cerrando; ya no se puede guardar nada.</translation>
    </message>
    <message>
        <source>Only a conversation that is yours can be snoozed.</source>
        <translation>Solo se puede posponer una conversación suya.</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>%1 is given to both %2 and %3; %2 has it.</source>
        <translation>%1 está asignada tanto a %2 como a %3; la tiene %2.</translation>
    </message>
    <message>
        <source>Keys of %1: %2</source>
        <translation>Teclas de %1: %2</translation>
    </message>
    <message>
        <source>[keys] has no action %1; did you mean %2?</source>
        <translation>[keys] no tiene ninguna acción %1; ¿quiso decir %2?</translation>
    </message>
    <message>
        <source>[keys] has no action %1. The example file lists them all.</source>
        <translation>[keys] no tiene ninguna acción %1. El archivo de ejemplo las enumera todas.</translation>
    </message>
    <message>
        <source>“%1” names no key. Write it like Ctrl+Shift+T or F8.</source>
        <translation>“%1” no nombra ninguna tecla. Escríbala como Ctrl+Shift+T o F8.</translation>
    </message>
    <message>
        <source>Ctrl+Alt is AltGr on many keyboards: people write @ and € with it. Leave out one of them.</source>
        <translation>Ctrl+Alt es AltGr en muchos teclados: con ella se escriben @ y €. Quite una de las dos.</translation>
    </message>
    <message>
        <source>Keys with the system&apos;s own key belong to the system. Take Ctrl or Ctrl+Shift instead.</source>
        <translation>Las combinaciones con la tecla propia del sistema pertenecen al sistema. Use Ctrl o Ctrl+Shift en su lugar.</translation>
    </message>
    <message>
        <source>%1 belongs to the system, and would not come here.</source>
        <translation>%1 pertenece al sistema y no llegaría aquí.</translation>
    </message>
    <message>
        <source>%1 sends the reply or breaks its line, as the settings say.</source>
        <translation>%1 envía la respuesta o salta de línea, según la configuración.</translation>
    </message>
    <message>
        <source>%1 is needed for writing: to copy, undo, select or move in the text.</source>
        <translation>%1 hace falta para escribir: copiar, deshacer, seleccionar o moverse en el texto.</translation>
    </message>
    <message>
        <source>Alt with a letter opens menus. Take Ctrl or Ctrl+Shift instead.</source>
        <translation>Alt con una letra abre menús. Use Ctrl o Ctrl+Shift en su lugar.</translation>
    </message>
    <message>
        <source>%1 is needed for writing and moving. Take it with Ctrl, or a key like F8.</source>
        <translation>%1 hace falta para escribir y moverse. Úsela con Ctrl, o una tecla como F8.</translation>
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
        <source>none arrived</source>
        <translation>no llegó ninguno</translation>
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
        <source>Sound</source>
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
        <translation>[pulsado] %1</translation>
    </message>
    <message>
        <source>pressed %1</source>
        <translation>pulsó %1</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
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
        <translation>Noruego bokmal</translation>
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
    <name>list</name>
    <message>
        <source>Not sent:</source>
        <translation>No enviado:</translation>
    </message>
    <message>
        <source>Not confirmed:</source>
        <translation>Sin confirmar:</translation>
    </message>
    <message>
        <source>%1 to check ·</source>
        <translation>%1 por revisar ·</translation>
    </message>
    <message>
        <source>Back:</source>
        <translation>De vuelta:</translation>
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
        <source>till %1</source>
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
        <translation>Pospuesta</translation>
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
        <source>%1, folded</source>
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
        <source>Put the right key back into the keyring.</source>
        <translation>Vuelva a guardar la clave correcta en el llavero.</translation>
    </message>
    <message>
        <source>Continue without a keyring</source>
        <translation>Continuar sin llavero</translation>
    </message>
    <message>
        <source>Without a keyring, tokens are kept only until the program closes, and Chatlayer cannot call it with the verify token it knows.</source>
        <translation>Sin llavero, los tokens solo se conservan hasta cerrar el programa, y Chatlayer no puede llamarlo con el token de verificación que conoce.</translation>
    </message>
    <message>
        <source>Conversations are encrypted with a key that is kept in the keyring, so encryption needs a keyring. You can keep them unencrypted instead: then anyone who can read this computer&apos;s files can read them, and tokens are kept only until the program closes.</source>
        <translation>Las conversaciones se cifran con una clave que se guarda en el llavero, así que el cifrado necesita un llavero. También puede guardarlas sin cifrar: entonces podrá leerlas cualquiera que pueda leer los archivos de este equipo, y los tokens solo se conservarán hasta cerrar el programa.</translation>
    </message>
    <message>
        <source>The key to your conversations is in the keyring. The conversations are unchanged.</source>
        <translation>La clave de sus conversaciones está en el llavero. Las conversaciones no han cambiado.</translation>
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
        <source>Keep it and start a new database</source>
        <translation>Conservarla y empezar una nueva</translation>
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
        <source>The old database is kept next to the new one; nothing is deleted. If you have a backup, you can restore it into the new database.</source>
        <translation>La base de datos antigua se conserva junto a la nueva; no se elimina nada. Si tiene una copia de seguridad, puede restaurarla en la nueva.</translation>
    </message>
    <message>
        <source>Open the keyring that this program used before, then try again. Without the key, nobody can read these conversations.</source>
        <translation>Abra el llavero que este programa usaba antes e inténtelo de nuevo. Sin la clave, nadie puede leer estas conversaciones.</translation>
    </message>
    <message>
        <source>Keep them unencrypted</source>
        <translation>Guardar sin cifrar</translation>
    </message>
    <message>
        <source>The keyring is not available</source>
        <translation>El llavero no está disponible</translation>
    </message>
    <message>
        <source>The settings cannot be saved</source>
        <translation>No se pueden guardar los ajustes</translation>
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
        <source>The database cannot be used now</source>
        <translation>La base de datos no se puede usar ahora</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Last used</source>
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
        <translation>Buscar</translation>
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
        <source>Not possible now</source>
        <translation>No es posible ahora</translation>
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
        <source>The address is not one that can be fetched.</source>
        <translation>La dirección no se puede descargar.</translation>
    </message>
    <message>
        <source>The address leads into a private network, so it was not fetched.</source>
        <translation>La dirección lleva a una red privada, así que no se ha descargado.</translation>
    </message>
    <message>
        <source>The address leads on to too many others.</source>
        <translation>La dirección redirige demasiadas veces.</translation>
    </message>
    <message>
        <source>The file is not there any more ({detail}).</source>
        <translation>El archivo ya no está ahí ({detail}).</translation>
    </message>
    <message>
        <source>The server does not give it out ({detail}).</source>
        <translation>El servidor no lo entrega ({detail}).</translation>
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
        <source>The server&apos;s certificate is not trusted by this computer.</source>
        <translation>Este equipo no confía en el certificado del servidor.</translation>
    </message>
    <message>
        <source>The server took too long.</source>
        <translation>El servidor tardó demasiado.</translation>
    </message>
    <message>
        <source>It is larger than {detail}.</source>
        <translation>Supera {detail}.</translation>
    </message>
    <message>
        <source>It is not a picture that can be shown here ({detail}).</source>
        <translation>No es una imagen que se pueda mostrar aquí ({detail}).</translation>
    </message>
    <message>
        <source>The server sent it in a form that is not accepted (compressed).</source>
        <translation>El servidor la envió en una forma que no se acepta (comprimida).</translation>
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
        <source>The profile %1 is a file; it must be a folder.</source>
        <translation>El perfil %1 es un archivo; debe ser una carpeta.</translation>
    </message>
    <message>
        <source>The profile folder %1 cannot be used: %2.</source>
        <translation>No se puede usar la carpeta de perfil %1: %2.</translation>
    </message>
    <message>
        <source>The profile folder %1 cannot be written to; check its owner and its rights.</source>
        <translation>No se puede escribir en la carpeta de perfil %1; compruebe su propietario y sus permisos.</translation>
    </message>
</context>
<context>
    <name>protocol</name>
    <message>
        <source>The legacy Chatlayer API sends only texts and carousels. Write a text, or choose the v1 API in the settings.</source>
        <translation>La API antigua de Chatlayer solo envía textos y carruseles. Escriba un texto o elija la API v1 en la configuración.</translation>
    </message>
    <message>
        <source>The legacy Chatlayer API sends only buttons that open a link. Remove the others, or choose the v1 API in the settings.</source>
        <translation>La API antigua de Chatlayer solo envía botones que abren un enlace. Quite los demás o elija la API v1 en la configuración.</translation>
    </message>
</context>
<context>
    <name>quiet</name>
    <message>
        <source>Turn do-not-disturb off</source>
        <translation>Desactivar No molestar</translation>
    </message>
    <message>
        <source>Do not disturb until tomorrow, %1</source>
        <translation>No molestar hasta mañana a las %1</translation>
    </message>
    <message>
        <source>Do not disturb for 30 minutes</source>
        <translation>No molestar durante 30 minutos</translation>
    </message>
    <message>
        <source>Do not disturb for 1 hour</source>
        <translation>No molestar durante 1 hora</translation>
    </message>
    <message>
        <source>Do not disturb until %1</source>
        <translation>No molestar hasta %1</translation>
    </message>
</context>
<context>
    <name>reachability</name>
    <message>
        <source>Chatlayer cannot reach this computer yet: no tunnel is set up. The set-up helps to choose one.</source>
        <translation>Chatlayer aún no puede llegar a este equipo: no hay ningún túnel configurado. El asistente de configuración ayuda a elegir uno.</translation>
    </message>
    <message>
        <source>Not reachable from outside</source>
        <translation>No accesible desde fuera</translation>
    </message>
    <message>
        <source>Reachable, but requests run short</source>
        <translation>Accesible, pero quedan pocas solicitudes</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Accesible</translation>
    </message>
    <message>
        <source>Starting the tunnel …</source>
        <translation>Iniciando el túnel…</translation>
    </message>
    <message>
        <source>Checking whether Chatlayer can reach you …</source>
        <translation>Comprobando si Chatlayer puede llegar hasta usted…</translation>
    </message>
    <message>
        <source>Not reachable, reconnecting …</source>
        <translation>No accesible, reconectando…</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Se vuelve a intentar automáticamente.</translation>
    </message>
    <message>
        <source>It is tried again when you ask for it.</source>
        <translation>Se vuelve a intentar cuando usted lo pida.</translation>
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
        <source>you were away, nothing was typed for long</source>
        <translation>usted estaba ausente, no se escribió nada durante mucho tiempo</translation>
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
        <source>the language is %1, which is not one of yours</source>
        <translation>el idioma es %1, que no es uno de los suyos</translation>
    </message>
    <message>
        <source>%1 is %2, which you do not take</source>
        <translation>%1 es %2, que usted no atiende</translation>
    </message>
    <message>
        <source>%1 is not given</source>
        <translation>%1 no está indicado</translation>
    </message>
    <message>
        <source>full, %1 of %2 conversations</source>
        <translation>completo, %1 de %2 conversaciones</translation>
    </message>
    <message>
        <source>the request could not be read when it came</source>
        <translation>la solicitud no se pudo leer cuando llegó</translation>
    </message>
</context>
<context>
    <name>rehearsal</name>
    <message>
        <source>Hello! I am the test customer. Please answer me.</source>
        <translation>¡Hola! Soy el cliente de prueba. Respóndame, por favor.</translation>
    </message>
    <message>
        <source>Thank you, your answer arrived. You can close this conversation now.</source>
        <translation>Gracias, su respuesta ha llegado. Ya puede cerrar esta conversación.</translation>
    </message>
    <message>
        <source>The test conversation is over, so nobody would read this. Close it; the set-up can begin another one.</source>
        <translation>La conversación de prueba ha terminado, así que nadie leería esto. Ciérrela; el asistente de configuración puede empezar otra.</translation>
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
        <source>The webhook did not take the test conversation. The log says why.</source>
        <translation>El webhook no aceptó la conversación de prueba. El registro indica por qué.</translation>
    </message>
</context>
<context>
    <name>resources</name>
    <message>
        <source>The program&apos;s resources are missing; there is none of %1.</source>
        <translation>Faltan recursos del programa; no hay ninguno de %1.</translation>
    </message>
</context>
<context>
    <name>rich</name>
    <message>
        <source>the address</source>
        <translation>dirección</translation>
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
        <translation>imagen</translation>
    </message>
    <message>
        <source>the list&apos;s button</source>
        <translation>botón de la lista</translation>
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
        <source>Give %1 a title.</source>
        <translation>Ponga un título a %1.</translation>
    </message>
    <message>
        <source>button %1</source>
        <translation>botón %1</translation>
    </message>
    <message>
        <source>The phone number of %1 is none; write it like +32 470 12 34 56.</source>
        <translation>El número de teléfono no es válido (%1); escríbalo como +32 470 12 34 56.</translation>
    </message>
    <message>
        <source>Say which dialog %1 leads to: the id of a dialog state from Chatlayer.</source>
        <translation>Indique a qué diálogo lleva (%1): el id de un estado de diálogo de Chatlayer.</translation>
    </message>
    <message>
        <source>In the session data of %1, write each value as key=value.</source>
        <translation>En los datos de sesión (%1), escriba cada valor como clave=valor.</translation>
    </message>
    <message>
        <source>Write the words of %1.</source>
        <translation>Escriba el rótulo (%1).</translation>
    </message>
    <message>
        <source>Write the text.</source>
        <translation>Escriba el texto.</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>Nothing is known here for %1 in %2. Write what belongs there, or remove it.</source>
        <translation>Aquí no se conoce ningún valor para %1 (%2). Escriba lo que corresponda o quítelo.</translation>
    </message>
    <message>
        <source>%1 must begin with https:// or http:// and hold no spaces.</source>
        <translation>%1: debe empezar por https:// o http:// y no contener espacios.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Track your parcel</source>
        <translation>Seguir su paquete</translation>
    </message>
    <message>
        <source>opens an address</source>
        <translation>abre una dirección</translation>
    </message>
    <message>
        <source>calls a number</source>
        <translation>llama a un número</translation>
    </message>
    <message>
        <source>leads to a dialog</source>
        <translation>lleva a un diálogo</translation>
    </message>
    <message>
        <source>It</source>
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
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Dialog</source>
        <translation>Diálogo</translation>
    </message>
    <message>
        <source>id of the dialog state</source>
        <translation>id del estado de diálogo</translation>
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
        <source>https:// (may stay empty)</source>
        <translation>https:// (puede quedar vacío)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Below it</source>
        <translation>Debajo</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>puede quedar vacío</translation>
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
        <source>Sound</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>It is a</source>
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
        <source>Button of the list</source>
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
        <source>Send something else than text</source>
        <translation>Enviar algo que no sea texto</translation>
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
        <source>Not listening</source>
        <translation>No está a la escucha</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>No accesible</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>A la escucha</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Tokens are kept only until the program ends.</source>
        <translation>Los tokens solo se guardan hasta que el programa se cierre.</translation>
    </message>
    <message>
        <source>Messages cannot be stored now.</source>
        <translation>Ahora no se pueden guardar mensajes.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>%1 Chatlayer was told to try again.</source>
        <translation>%1 Se ha pedido a Chatlayer que lo intente de nuevo.</translation>
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
        <source>a text of at most %1 characters in one line</source>
        <translation>un texto de %1 caracteres como máximo en una línea</translation>
    </message>
    <message>
        <source>an IP address or a host name of this machine</source>
        <translation>una dirección IP o un nombre de host de este equipo</translation>
    </message>
    <message>
        <source>a host name or an IP address, without port and path</source>
        <translation>un nombre de host o una dirección IP, sin puerto ni ruta</translation>
    </message>
    <message>
        <source>an address like &quot;https://example.org/path&quot; without user name, query and fragment (http:// only for this machine)</source>
        <translation>una dirección como &quot;https://example.org/path&quot; sin nombre de usuario, consulta ni fragmento (http:// solo para este equipo)</translation>
    </message>
    <message>
        <source>keys like &quot;Ctrl+Shift+T&quot;, a list of such, or &quot;&quot; for none (in the environment separated by spaces)</source>
        <translation>teclas como &quot;Ctrl+Shift+T&quot;, una lista de ellas o &quot;&quot; para ninguna (en el entorno, separadas por espacios)</translation>
    </message>
    <message>
        <source>the environment variable %1</source>
        <translation>la variable de entorno %1</translation>
    </message>
    <message>
        <source>%1: chatlayer.region is &quot;custom&quot;, which needs chatlayer.base_url.</source>
        <translation>%1: chatlayer.region es &quot;custom&quot;, que necesita chatlayer.base_url.</translation>
    </message>
    <message>
        <source>%1: tunnel.provider is &quot;%2&quot;, which needs %3.</source>
        <translation>%1: tunnel.provider es &quot;%2&quot;, que necesita %3.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>línea %1, columna %2</translation>
    </message>
    <message>
        <source>at its end</source>
        <translation>al final</translation>
    </message>
    <message>
        <source>%1: %2: this is not valid TOML (%3).</source>
        <translation>%1: %2: no es TOML válido (%3).</translation>
    </message>
    <message>
        <source>%1: %2 must be a section, written as [%3].</source>
        <translation>%1: %2 debe ser una sección, escrita como [%3].</translation>
    </message>
    <message>
        <source>%1: %2 is %3; allowed is %4.</source>
        <translation>%1: %2 es %3; se admite %4.</translation>
    </message>
    <message>
        <source>%1: line %2: the file is not UTF-8 text; save it as UTF-8.</source>
        <translation>%1: línea %2: el archivo no es texto UTF-8; guárdelo como UTF-8.</translation>
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
        <source>The environment variable %1 is %2; allowed is %3.</source>
        <translation>La variable de entorno %1 es %2; se admite %3.</translation>
    </message>
    <message>
        <source>%1: %2 looks like a secret, and secrets do not belong in settings. Remove it, and keep it in the keyring with: agent-desktop credentials set %3</source>
        <translation>%1: %2 parece un secreto, y los secretos no deben estar en la configuración. Quítelo y guárdelo en el llavero con: agent-desktop credentials set %3</translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation>¿quiso decir %1?</translation>
    </message>
    <message>
        <source>there are: %1.</source>
        <translation>existen: %1.</translation>
    </message>
    <message>
        <source>%1: there is no %2 %3; %4</source>
        <translation>%1: no existe %2 %3; %4</translation>
    </message>
    <message>
        <source>There is no setting %1.</source>
        <translation>No existe el ajuste %1.</translation>
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
        <translation>Acceso desde fuera</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Appearance and keys</source>
        <translation>Apariencia y teclas</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Dirección de la API</translation>
    </message>
    <message>
        <source>Request that pauses the bot</source>
        <translation>Solicitud que pausa el bot</translation>
    </message>
    <message>
        <source>Request that lets the bot go on</source>
        <translation>Solicitud que deja continuar al bot</translation>
    </message>
    <message>
        <source>Allowed callers</source>
        <translation>Llamantes permitidos</translation>
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
        <source>Listening address on the server</source>
        <translation>Dirección de escucha en el servidor</translation>
    </message>
    <message>
        <source>Port on the server</source>
        <translation>Puerto en el servidor</translation>
    </message>
    <message>
        <source>Program cloudflared</source>
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
        <source>Size of everything</source>
        <translation>Tamaño de todo</translation>
    </message>
    <message>
        <source>Enter sends the reply</source>
        <translation>Intro envía la respuesta</translation>
    </message>
    <message>
        <source>Check the spelling</source>
        <translation>Revisar la ortografía</translation>
    </message>
    <message>
        <source>Show pictures from the internet</source>
        <translation>Mostrar imágenes de internet</translation>
    </message>
    <message>
        <source>How much is logged</source>
        <translation>Cuánto se registra</translation>
    </message>
    <message>
        <source>Where your Chatlayer account lives.</source>
        <translation>Dónde está su cuenta de Chatlayer.</translation>
    </message>
    <message>
        <source>What the window is written in. Dates and numbers follow it.</source>
        <translation>El idioma de la ventana. Las fechas y los números se ajustan a él.</translation>
    </message>
    <message>
        <source>For canned replies that sign with it, by {{agent.name}}.</source>
        <translation>Para respuestas predefinidas que firman con él, mediante {{agent.name}}.</translation>
    </message>
    <message>
        <source>Opening hours, such as 09:00-12:30, 13:30-17:30. A day without any is closed; without any in the whole week you are always open.</source>
        <translation>Horario de atención, como 09:00-12:30, 13:30-17:30. Un día sin horas está cerrado; si no las hay en toda la semana, está siempre abierto.</translation>
    </message>
    <message>
        <source>Whose clock the opening hours and the holidays go by.</source>
        <translation>El reloj por el que se rigen el horario de atención y los festivos.</translation>
    </message>
    <message>
        <source>Closed from midnight to midnight: 2026-12-25, 2027-07-12..2027-07-23.</source>
        <translation>Cerrado de medianoche a medianoche: 2026-12-25, 2027-07-12..2027-07-23.</translation>
    </message>
    <message>
        <source>Further customers are declined while so many wait or are answered. Those put aside do not count; 0 is without a limit.</source>
        <translation>Se rechazan más clientes mientras haya tantos en espera o atendidos. Las conversaciones pospuestas no cuentan; 0 es sin límite.</translation>
    </message>
    <message>
        <source>Customers with another language are declined. Empty takes all; nl takes nl-BE too. Who has no known language is taken.</source>
        <translation>Se rechazan los clientes con otro idioma. Vacío acepta todos; nl acepta también nl-BE. Se acepta a quien no tenga un idioma conocido.</translation>
    </message>
    <message>
        <source>A line for each key of the handover, with the values that you take. All others are declined, also where the key is missing, unless &quot;&quot; stands among the values.</source>
        <translation>Una línea por cada clave del traspaso, con los valores que usted atiende. Todos los demás se rechazan, también si falta la clave, salvo que &quot;&quot; figure entre los valores.</translation>
    </message>
    <message>
        <source>Without keyboard and mouse for so long you are away by itself, until you are back; 0 is never.</source>
        <translation>Sin teclado ni ratón durante este tiempo, pasa automáticamente a ausente hasta que vuelva; 0 es nunca.</translation>
    </message>
    <message>
        <source>You are available again when it is unlocked.</source>
        <translation>Vuelve a estar disponible cuando se desbloquea.</translation>
    </message>
    <message>
        <source>Light or dark.</source>
        <translation>Claro u oscuro.</translation>
    </message>
    <message>
        <source>1 is the size that your system chose; 1.25 is a quarter larger. From 0.5 to 4.</source>
        <translation>1 es el tamaño que eligió su sistema; 1.25 es una cuarta parte más grande. De 0.5 a 4.</translation>
    </message>
    <message>
        <source>Otherwise Ctrl+Enter sends, and Enter breaks the line.</source>
        <translation>Si no, Ctrl+Intro envía e Intro salta de línea.</translation>
    </message>
    <message>
        <source>In replies, in the customer&apos;s language.</source>
        <translation>En las respuestas, en el idioma del cliente.</translation>
    </message>
    <message>
        <source>A reply waits this long before it is sent; 0 sends it at once.</source>
        <translation>Una respuesta espera este tiempo antes de enviarse; 0 la envía de inmediato.</translation>
    </message>
    <message>
        <source>Otherwise each one is asked for. Their servers learn that you look at the message.</source>
        <translation>Si no, se pregunta por cada una. Sus servidores saben entonces que usted ve el mensaje.</translation>
    </message>
    <message>
        <source>The set-up (Ctrl+Shift+O) helps to choose, and tests it.</source>
        <translation>El asistente de configuración (Ctrl+Shift+O) ayuda a elegirlo y lo comprueba.</translation>
    </message>
    <message>
        <source>The name that the service keeps for you, such as name.ngrok-free.app.</source>
        <translation>El nombre que el servicio le reserva, como name.ngrok-free.app.</translation>
    </message>
    <message>
        <source>What your ngrok plan lets through; you are warned before it is used up. 0 is without a limit.</source>
        <translation>Lo que deja pasar su plan de ngrok; se le avisa antes de que se agote. 0 es sin límite.</translation>
    </message>
    <message>
        <source>When Chatlayer cannot reach you for this long, you count as offline for it; 0 is never.</source>
        <translation>Cuando Chatlayer no puede llegar hasta usted durante este tiempo, para él cuenta como desconectado; 0 es nunca.</translation>
    </message>
    <message>
        <source>Your own server, or a service that makes up an address.</source>
        <translation>Su propio servidor, o un servicio que genera una dirección.</translation>
    </message>
    <message>
        <source>The name or IP address of your server.</source>
        <translation>El nombre o la dirección IP de su servidor.</translation>
    </message>
    <message>
        <source>0 is the usual one, 22.</source>
        <translation>0 es el habitual, 22.</translation>
    </message>
    <message>
        <source>Empty is the name that you have on this computer.</source>
        <translation>Vacío es el nombre que tiene en este equipo.</translation>
    </message>
    <message>
        <source>Empty tries your SSH agent and the keys in your .ssh folder.</source>
        <translation>Vacío prueba su agente SSH y las claves de su carpeta .ssh.</translation>
    </message>
    <message>
        <source>localhost where a web server there passes calls on; else the server&apos;s own address.</source>
        <translation>localhost si un servidor web pasa allí las llamadas; si no, la dirección propia del servidor.</translation>
    </message>
    <message>
        <source>The port on your server that leads to this computer.</source>
        <translation>El puerto de su servidor que lleva a este equipo.</translation>
    </message>
    <message>
        <source>Empty looks for it in the usual places.</source>
        <translation>Vacío lo busca en los lugares habituales.</translation>
    </message>
    <message>
        <source>The name of your tunnel. Empty makes one up at each start, to be pasted into Chatlayer again.</source>
        <translation>El nombre de su túnel. Vacío genera uno en cada inicio, que hay que pegar de nuevo en Chatlayer.</translation>
    </message>
    <message>
        <source>Where the API is, when it is none of the regions.</source>
        <translation>Dónde está la API cuando no es ninguna de las regiones.</translation>
    </message>
    <message>
        <source>What sends your replies. Change it only when Chatlayer says so.</source>
        <translation>Lo que envía sus respuestas. Cámbielo solo si Chatlayer lo indica.</translation>
    </message>
    <message>
        <source>How long a connection to Chatlayer may take.</source>
        <translation>Cuánto puede tardar una conexión con Chatlayer.</translation>
    </message>
    <message>
        <source>How long Chatlayer may take for a whole answer.</source>
        <translation>Cuánto puede tardar Chatlayer en dar una respuesta completa.</translation>
    </message>
    <message>
        <source>What is sent when you take a conversation. Chatlayer has not published it.</source>
        <translation>Lo que se envía cuando toma una conversación. Chatlayer no lo ha publicado.</translation>
    </message>
    <message>
        <source>What is sent when you close one and the bot goes on.</source>
        <translation>Lo que se envía cuando cierra una y el bot continúa.</translation>
    </message>
    <message>
        <source>The address on which this program listens. A tunnel needs only 127.0.0.1.</source>
        <translation>La dirección en la que escucha este programa. Un túnel solo necesita 127.0.0.1.</translation>
    </message>
    <message>
        <source>Where your tunnel leads to on this computer; 0 takes any free one.</source>
        <translation>Adónde lleva su túnel en este equipo; 0 toma cualquiera libre.</translation>
    </message>
    <message>
        <source>The last part of the address that Chatlayer calls.</source>
        <translation>La última parte de la dirección a la que llama Chatlayer.</translation>
    </message>
    <message>
        <source>Larger ones are refused. A conversation&apos;s transcript grows with it.</source>
        <translation>Las más grandes se rechazan. La transcripción de una conversación crece con ella.</translation>
    </message>
    <message>
        <source>IP addresses and networks with commas between; empty lets all call that know the verify token.</source>
        <translation>Direcciones IP y redes separadas por comas; vacío deja llamar a todos los que conozcan el verify token.</translation>
    </message>
    <message>
        <source>Only behind a proxy of your own that sets it: else callers could pretend to be others.</source>
        <translation>Solo detrás de un proxy propio que lo defina: si no, los llamantes podrían hacerse pasar por otros.</translation>
    </message>
    <message>
        <source>After you made another verify token, the one before counts for this long.</source>
        <translation>Después de crear otro verify token, el anterior sigue valiendo este tiempo.</translation>
    </message>
    <message>
        <source>So long after their last message they are deleted for good; 0 keeps them for ever.</source>
        <translation>Pasado este tiempo desde su último mensaje se eliminan definitivamente; 0 las conserva para siempre.</translation>
    </message>
    <message>
        <source>Conversations that nobody took over are personal data as well; 0 keeps them for ever.</source>
        <translation>Las conversaciones que nadie asumió también son datos personales; 0 las conserva para siempre.</translation>
    </message>
    <message>
        <source>Whether conversations are encrypted on this computer. It counts for a new profile.</source>
        <translation>Si las conversaciones se cifran en este equipo. Se aplica a un perfil nuevo.</translation>
    </message>
    <message>
        <source>The system shows them over other windows; a click opens the conversation.</source>
        <translation>El sistema las muestra sobre otras ventanas; un clic abre la conversación.</translation>
    </message>
    <message>
        <source>Notifications say only that somebody needs you, for screens that others see.</source>
        <translation>Las notificaciones solo dicen que alguien le necesita, para pantallas que otros ven.</translation>
    </message>
    <message>
        <source>When a customer waits for a person.</source>
        <translation>Cuando un cliente espera a una persona.</translation>
    </message>
    <message>
        <source>When a customer writes in a conversation of yours, or one that was put aside comes back.</source>
        <translation>Cuando un cliente escribe en una conversación suya, o vuelve una que estaba pospuesta.</translation>
    </message>
    <message>
        <source>While a customer waits whom nobody has taken; 0 is never.</source>
        <translation>Mientras espera un cliente al que nadie atiende; 0 es nunca.</translation>
    </message>
    <message>
        <source>Heard when a customer waits, and when it is repeated.</source>
        <translation>Suena cuando un cliente espera, y cuando se repite.</translation>
    </message>
    <message>
        <source>Heard for a message in a conversation of yours.</source>
        <translation>Suena con un mensaje en una conversación suya.</translation>
    </message>
    <message>
        <source>In percent of the system&apos;s own volume.</source>
        <translation>En porcentaje del volumen del sistema.</translation>
    </message>
    <message>
        <source>A minimised window leaves the taskbar; a click on the icon in the tray brings it back.</source>
        <translation>Una ventana minimizada deja la barra de tareas; un clic en el icono de la bandeja del sistema la recupera.</translation>
    </message>
    <message>
        <source>The window opens when you log in to this computer.</source>
        <translation>La ventana se abre cuando usted inicia sesión en este equipo.</translation>
    </message>
    <message>
        <source>The log helps whoever helps you. Messages and tokens are never in it.</source>
        <translation>El registro ayuda a quien le ayude. Nunca contiene mensajes ni tokens.</translation>
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
        <source>a month</source>
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
        <source>A customer who waits this long turns amber in the list.</source>
        <translation>Un cliente que espera este tiempo se pone ámbar en la lista.</translation>
    </message>
    <message>
        <source>A customer who waits this long turns red in the list.</source>
        <translation>Un cliente que espera este tiempo se pone rojo en la lista.</translation>
    </message>
    <message>
        <source>The webhook&apos;s whole address, as Chatlayer is to call it.</source>
        <translation>La dirección completa del webhook, tal como Chatlayer debe llamarla.</translation>
    </message>
    <message>
        <source>Webhook server</source>
        <translation>Servidor del webhook</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datos guardados</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Listening address</source>
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
        <source>Kind of API</source>
        <translation>Tipo de API</translation>
    </message>
    <message>
        <source>Longest wait for a connection</source>
        <translation>Espera máxima de conexión</translation>
    </message>
    <message>
        <source>Longest wait for an answer</source>
        <translation>Espera máxima de respuesta</translation>
    </message>
    <message>
        <source>Largest request</source>
        <translation>Tamaño máximo de solicitud</translation>
    </message>
    <message>
        <source>An old verify token counts for</source>
        <translation>Un verify token antiguo vale</translation>
    </message>
    <message>
        <source>Requests of your ngrok plan</source>
        <translation>Solicitudes de su plan de ngrok</translation>
    </message>
    <message>
        <source>Keep closed conversations for</source>
        <translation>Conservar conversaciones cerradas</translation>
    </message>
    <message>
        <source>Keep what stayed with the bot for</source>
        <translation>Conservar lo que se quedó con el bot</translation>
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
        <source>Most conversations at once</source>
        <translation>Máximo de conversaciones a la vez</translation>
    </message>
    <message>
        <source>Languages that you take</source>
        <translation>Idiomas que atiende</translation>
    </message>
    <message>
        <source>Handovers that you take</source>
        <translation>Traspasos que atiende</translation>
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
        <source>Undo a reply for</source>
        <translation>Deshacer una respuesta durante</translation>
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
        <source>Tell of new customers</source>
        <translation>Avisar de nuevos clientes</translation>
    </message>
    <message>
        <source>Tell of new messages</source>
        <translation>Avisar de nuevos mensajes</translation>
    </message>
    <message>
        <source>Repeat after</source>
        <translation>Repetir tras</translation>
    </message>
    <message>
        <source>Sound for a new customer</source>
        <translation>Sonido para un nuevo cliente</translation>
    </message>
    <message>
        <source>Sound for a message</source>
        <translation>Sonido para un mensaje</translation>
    </message>
    <message>
        <source>Volume of the sounds</source>
        <translation>Volumen de los sonidos</translation>
    </message>
    <message>
        <source>Minimise to the tray</source>
        <translation>Minimizar a la bandeja</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Abrir al iniciar sesión</translation>
    </message>
    <message>
        <source>Chime</source>
        <translation>Campanilla</translation>
    </message>
    <message>
        <source>Drop of water</source>
        <translation>Gota de agua</translation>
    </message>
    <message>
        <source>Knock on wood</source>
        <translation>Golpe en madera</translation>
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
        <source>Another address</source>
        <translation>Otra dirección</translation>
    </message>
    <message>
        <source>v1, the present one</source>
        <translation>v1, la actual</translation>
    </message>
    <message>
        <source>Legacy, the older one</source>
        <translation>Legacy, la más antigua</translation>
    </message>
    <message>
        <source>Not at all, for now</source>
        <translation>Ninguna, por ahora</translation>
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
        <source>As the system</source>
        <translation>Como el sistema</translation>
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
        <source>Everything (for finding faults)</source>
        <translation>Todo (para buscar fallos)</translation>
    </message>
    <message>
        <source>The usual</source>
        <translation>Lo habitual</translation>
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
        <source>Lets this program answer in Chatlayer; it looks like tokenId:tokenSecret.</source>
        <translation>Permite a este programa responder en Chatlayer; tiene la forma tokenId:tokenSecret.</translation>
    </message>
    <message>
        <source>ngrok authtoken</source>
        <translation>Authtoken de ngrok</translation>
    </message>
    <message>
        <source>From dashboard.ngrok.com.</source>
        <translation>De dashboard.ngrok.com.</translation>
    </message>
    <message>
        <source>Cloudflare tunnel token</source>
        <translation>Token de Cloudflare Tunnel</translation>
    </message>
    <message>
        <source>For a named tunnel; a quick tunnel needs none.</source>
        <translation>Para un túnel con nombre; un túnel rápido no lo necesita.</translation>
    </message>
    <message>
        <source>SSH password</source>
        <translation>Contraseña SSH</translation>
    </message>
    <message>
        <source>Where the server takes no key.</source>
        <translation>Donde el servidor no acepta claves.</translation>
    </message>
    <message>
        <source>SSH key passphrase</source>
        <translation>Frase de contraseña de la clave SSH</translation>
    </message>
    <message>
        <source>Opens the key file, where it is locked.</source>
        <translation>Abre el archivo de clave, si está protegido.</translation>
    </message>
    <message>
        <source>Reserved name at zrok</source>
        <translation>Nombre reservado en zrok</translation>
    </message>
    <message>
        <source>Reserve it with: zrok2 create name NAME. Empty makes one up at each start, to be pasted into Chatlayer again.</source>
        <translation>Resérvelo con: zrok2 create name NAME. Vacío inventa uno en cada inicio, que hay que volver a pegar en Chatlayer.</translation>
    </message>
    <message>
        <source>Program zrok2</source>
        <translation>Programa zrok2</translation>
    </message>
    <message>
        <source>Where your Chatlayer account lives; custom needs base_url.</source>
        <translation>Dónde está su cuenta de Chatlayer; custom necesita base_url.</translation>
    </message>
    <message>
        <source>The API&apos;s address, in place of the region&apos;s (which then counts as custom).</source>
        <translation>La dirección de la API, en lugar de la de la región (que cuenta entonces como custom).</translation>
    </message>
    <message>
        <source>The API that sends replies; legacy is the older one.</source>
        <translation>La API que envía las respuestas; legacy es la más antigua.</translation>
    </message>
    <message>
        <source>Seconds to wait for a connection.</source>
        <translation>Segundos que se espera una conexión.</translation>
    </message>
    <message>
        <source>Seconds to wait for a whole answer.</source>
        <translation>Segundos que se espera una respuesta completa.</translation>
    </message>
    <message>
        <source>What the actions call sends to pause the bot; Chatlayer has not published it.</source>
        <translation>Lo que envía la llamada actions para pausar el bot; Chatlayer no lo ha publicado.</translation>
    </message>
    <message>
        <source>... and to let the bot go on.</source>
        <translation>... y para dejar que el bot continúe.</translation>
    </message>
    <message>
        <source>The address to listen on; a tunnel needs only this machine&apos;s own.</source>
        <translation>La dirección en la que se escucha; un túnel solo necesita la de este mismo equipo.</translation>
    </message>
    <message>
        <source>The port; 0 takes any free one.</source>
        <translation>El puerto; 0 toma cualquiera libre.</translation>
    </message>
    <message>
        <source>The path that Chatlayer calls.</source>
        <translation>La ruta a la que llama Chatlayer.</translation>
    </message>
    <message>
        <source>Larger requests are refused; transcripts grow with the conversation.</source>
        <translation>Las solicitudes más grandes se rechazan; las transcripciones crecen con la conversación.</translation>
    </message>
    <message>
        <source>Only these addresses may call; empty lets all call that know the verify token.</source>
        <translation>Solo estas direcciones pueden llamar; vacío deja llamar a todos los que conozcan el verify token.</translation>
    </message>
    <message>
        <source>Take the caller&apos;s address from X-Forwarded-For: only behind an own proxy that sets it.</source>
        <translation>Tomar la dirección del llamante de X-Forwarded-For: solo detrás de un proxy propio que la defina.</translation>
    </message>
    <message>
        <source>How long the verify token before counts after `credentials rotate verify-token`.</source>
        <translation>Cuánto sigue valiendo el verify token anterior tras `credentials rotate verify-token`.</translation>
    </message>
    <message>
        <source>manual: you run a proxy or a tunnel; say its public_url.</source>
        <translation>manual: usted administra un proxy o un túnel; indique su public_url.</translation>
    </message>
    <message>
        <source>The webhook&apos;s address as Chatlayer calls it, with its path; for manual, and ssh to an own server.</source>
        <translation>La dirección del webhook tal como la llama Chatlayer, con su ruta; para manual, y para ssh a un servidor propio.</translation>
    </message>
    <message>
        <source>The name that ngrok, sish, pinggy or localhost.run keeps for you.</source>
        <translation>El nombre que le reserva ngrok, sish, pinggy o localhost.run.</translation>
    </message>
    <message>
        <source>What your ngrok plan lets through in a month; 0 is without a limit.</source>
        <translation>Lo que deja pasar su plan de ngrok en un mes; 0 es sin límite.</translation>
    </message>
    <message>
        <source>Seconds without being reachable until you are offline for Chatlayer; 0 is never.</source>
        <translation>Segundos sin ser accesible hasta que cuenta como desconectado para Chatlayer; 0 es nunca.</translation>
    </message>
    <message>
        <source>Your own server, or a service that makes up a URL.</source>
        <translation>Su propio servidor, o un servicio que genera una URL.</translation>
    </message>
    <message>
        <source>The SSH server; services have theirs.</source>
        <translation>El servidor SSH; los servicios tienen el suyo.</translation>
    </message>
    <message>
        <source>Its SSH port; 0 is the usual one.</source>
        <translation>Su puerto SSH; 0 es el habitual.</translation>
    </message>
    <message>
        <source>The user name there; empty is yours here.</source>
        <translation>El nombre de usuario allí; vacío es el suyo aquí.</translation>
    </message>
    <message>
        <source>The file of the key; empty tries the agent and the keys in ~/.ssh.</source>
        <translation>El archivo de la clave; vacío prueba el agente y las claves de ~/.ssh.</translation>
    </message>
    <message>
        <source>Where your server listens: localhost behind a proxy, or its address.</source>
        <translation>Dónde escucha su servidor: localhost detrás de un proxy, o su dirección.</translation>
    </message>
    <message>
        <source>The port on your server that leads here.</source>
        <translation>El puerto de su servidor que lleva aquí.</translation>
    </message>
    <message>
        <source>The program cloudflared; empty looks for it on PATH.</source>
        <translation>El programa cloudflared; vacío lo busca en PATH.</translation>
    </message>
    <message>
        <source>The public name of your named tunnel; empty makes a quick tunnel with a new URL each time.</source>
        <translation>El nombre público de su túnel con nombre; vacío crea un túnel rápido con una URL nueva cada vez.</translation>
    </message>
    <message>
        <source>The name that you reserved at zrok, or namespace:name; empty gets a new URL each time.</source>
        <translation>El nombre que reservó en zrok, o espacio:nombre; vacío obtiene una dirección nueva cada vez.</translation>
    </message>
    <message>
        <source>The program zrok2; empty looks for it on PATH.</source>
        <translation>El programa zrok2; vacío lo busca en PATH.</translation>
    </message>
    <message>
        <source>off keeps transcripts readable for everybody who can read the file.</source>
        <translation>off deja las transcripciones legibles para cualquiera que pueda leer el archivo.</translation>
    </message>
    <message>
        <source>Closed conversations are deleted after so many days.</source>
        <translation>Las conversaciones cerradas se eliminan pasados estos días.</translation>
    </message>
    <message>
        <source>Conversations that stayed with the bot are deleted after so many days.</source>
        <translation>Las conversaciones que se quedaron con el bot se eliminan pasados estos días.</translation>
    </message>
    <message>
        <source>Your name, for texts that use {{agent.name}}.</source>
        <translation>Su nombre, para textos que usan {{agent.name}}.</translation>
    </message>
    <message>
        <source>Opening hours. Without any in the whole week it is always open.</source>
        <translation>Horario de atención. Si no hay ninguno en toda la semana, está siempre abierto.</translation>
    </message>
    <message>
        <source>The same for Tuesday ...</source>
        <translation>Lo mismo para el martes ...</translation>
    </message>
    <message>
        <source>... Wednesday ...</source>
        <translation>... miércoles ...</translation>
    </message>
    <message>
        <source>... Thursday ...</source>
        <translation>... jueves ...</translation>
    </message>
    <message>
        <source>... Friday ...</source>
        <translation>... viernes ...</translation>
    </message>
    <message>
        <source>... Saturday ...</source>
        <translation>... sábado ...</translation>
    </message>
    <message>
        <source>... and Sunday.</source>
        <translation>... y domingo.</translation>
    </message>
    <message>
        <source>Whose clock the hours and holidays go by; empty is this computer&apos;s.</source>
        <translation>El reloj por el que se rigen el horario y los festivos; vacío es el de este equipo.</translation>
    </message>
    <message>
        <source>Days on which it is closed, from midnight to midnight.</source>
        <translation>Días en que está cerrado, de medianoche a medianoche.</translation>
    </message>
    <message>
        <source>So many conversations wait or are answered at most, those put aside not counted; 0 is without a limit.</source>
        <translation>Este número de conversaciones como máximo en espera o atendidas, sin contar las pospuestas; 0 es sin límite.</translation>
    </message>
    <message>
        <source>Only customers with these languages; empty takes all. nl takes nl-BE too; an unknown language is taken.</source>
        <translation>Solo clientes con estos idiomas; vacío acepta todos. nl acepta también nl-BE; se acepta un idioma desconocido.</translation>
    </message>
    <message>
        <source>Only handovers whose payload has one of these values, for each key; an empty value is a missing key.</source>
        <translation>Solo traspasos cuyo payload tenga uno de estos valores, para cada clave; un valor vacío es una clave que falta.</translation>
    </message>
    <message>
        <source>Minutes without keyboard and mouse until you are away by itself; 0 is never.</source>
        <translation>Minutos sin teclado ni ratón hasta pasar automáticamente a ausente; 0 es nunca.</translation>
    </message>
    <message>
        <source>Be away while the screen is locked.</source>
        <translation>Estar ausente mientras la pantalla está bloqueada.</translation>
    </message>
    <message>
        <source>The window&apos;s language; system is the computer&apos;s.</source>
        <translation>El idioma de la ventana; system es el del equipo.</translation>
    </message>
    <message>
        <source>The colours.</source>
        <translation>Los colores.</translation>
    </message>
    <message>
        <source>Everything larger or smaller, on top of the system&apos;s.</source>
        <translation>Todo más grande o más pequeño, además de lo que aplique el sistema.</translation>
    </message>
    <message>
        <source>false: Enter breaks the line and Ctrl+Enter sends.</source>
        <translation>false: Intro salta de línea y Ctrl+Intro envía.</translation>
    </message>
    <message>
        <source>Check the spelling of replies in the customer&apos;s language.</source>
        <translation>Revisar la ortografía de las respuestas en el idioma del cliente.</translation>
    </message>
    <message>
        <source>A reply waits this long for Undo; 0 sends it at once.</source>
        <translation>Una respuesta espera este tiempo para poder deshacerla; 0 la envía de inmediato.</translation>
    </message>
    <message>
        <source>Fetch pictures of messages from the internet.</source>
        <translation>Descargar de internet las imágenes de los mensajes.</translation>
    </message>
    <message>
        <source>A customer who waits this long turns amber in the list ...</source>
        <translation>Un cliente que espera este tiempo se pone ámbar en la lista ...</translation>
    </message>
    <message>
        <source>... and this long, red.</source>
        <translation>... y este tiempo, rojo.</translation>
    </message>
    <message>
        <source>Show the system&apos;s notifications.</source>
        <translation>Mostrar las notificaciones del sistema.</translation>
    </message>
    <message>
        <source>Notifications without names and texts.</source>
        <translation>Notificaciones sin nombres ni textos.</translation>
    </message>
    <message>
        <source>Tell of customers who wait for a person.</source>
        <translation>Avisar de clientes que esperan a una persona.</translation>
    </message>
    <message>
        <source>Tell of messages in your own conversations.</source>
        <translation>Avisar de mensajes en sus propias conversaciones.</translation>
    </message>
    <message>
        <source>Tell again after so many seconds while a customer waits; 0 is never.</source>
        <translation>Volver a avisar tras estos segundos mientras espera un cliente; 0 es nunca.</translation>
    </message>
    <message>
        <source>The sound when a customer waits for a person.</source>
        <translation>El sonido cuando un cliente espera a una persona.</translation>
    </message>
    <message>
        <source>The sound of a message in one of your conversations.</source>
        <translation>El sonido de un mensaje en una de sus conversaciones.</translation>
    </message>
    <message>
        <source>How loud the sounds are, in percent of the system&apos;s volume.</source>
        <translation>Volumen de los sonidos, en porcentaje del volumen del sistema.</translation>
    </message>
    <message>
        <source>A minimised window leaves the taskbar and stays in the tray.</source>
        <translation>Una ventana minimizada deja la barra de tareas y se queda en la bandeja del sistema.</translation>
    </message>
    <message>
        <source>Start the program when you log in to this computer.</source>
        <translation>Abrir el programa cuando usted inicia sesión en este equipo.</translation>
    </message>
    <message>
        <source>How much is written.</source>
        <translation>Cuánto se escribe.</translation>
    </message>
    <message>
        <source>hours one after the other, like &quot;09:00-12:30, 13:30-17:30&quot;, or nothing when closed; &quot;22:00-06:00&quot; goes on into the next day</source>
        <translation>horas una tras otra, como &quot;09:00-12:30, 13:30-17:30&quot;, o nada si está cerrado; &quot;22:00-06:00&quot; continúa hasta el día siguiente</translation>
    </message>
    <message>
        <source>a time zone like &quot;Europe/Brussels&quot;, or nothing for this computer&apos;s</source>
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
        <source>keys with lists of values, like { department = [&quot;billing&quot;, &quot;sales&quot;] } (in the environment as JSON: {&quot;department&quot;: [&quot;billing&quot;]})</source>
        <translation>claves con listas de valores, como { department = [&quot;billing&quot;, &quot;sales&quot;] } (en el entorno, como JSON: {&quot;department&quot;: [&quot;billing&quot;]})</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Configuración: %1</translation>
    </message>
</context>
<context>
    <name>setup_port</name>
    <message>
        <source>a request came with another verify token. Copy the token of step 4 again, and save it in Chatlayer.</source>
        <translation>llegó una solicitud con otro verify token. Copie de nuevo el token del paso 4 y guárdelo en Chatlayer.</translation>
    </message>
    <message>
        <source>a request came from an address that webhook.allow_list leaves out. Add it there, or empty the list.</source>
        <translation>llegó una solicitud de una dirección que webhook.allow_list excluye. Añádala allí o vacíe la lista.</translation>
    </message>
    <message>
        <source>a request came to another path. Copy the API URL of step 4 again, and save it in Chatlayer.</source>
        <translation>llegó una solicitud a otra ruta. Copie de nuevo la URL de la API del paso 4 y guárdela en Chatlayer.</translation>
    </message>
    <message>
        <source>Chatlayer does not accept this token. Each region has its own: check the region first, then copy the token again or make a new one.</source>
        <translation>Chatlayer no acepta este token. Cada región tiene el suyo: compruebe primero la región y luego copie el token de nuevo o cree uno nuevo.</translation>
    </message>
    <message>
        <source>Not started yet.</source>
        <translation>Aún no iniciado.</translation>
    </message>
    <message>
        <source>The webhook does not listen, so no test customer can come. See the line at the top.</source>
        <translation>El webhook no está a la escucha, así que no puede venir ningún cliente de prueba. Vea la línea de arriba.</translation>
    </message>
    <message>
        <source>The test conversation did not arrive. The log says why.</source>
        <translation>La conversación de prueba no llegó. El registro indica por qué.</translation>
    </message>
    <message>
        <source>The test customer was declined: %1. Change that, then try again.</source>
        <translation>El cliente de prueba fue rechazado: %1. Cámbielo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The token is right, but may not see the bots. Make one in Chatlayer with the role Admin or Member.</source>
        <translation>El token es correcto, pero no tiene permiso para ver los bots. Cree uno en Chatlayer con el rol Admin o Member.</translation>
    </message>
    <message>
        <source>This address answers, but not as Chatlayer&apos;s API does. Check it; it is written without /v1.</source>
        <translation>Esta dirección responde, pero no como la API de Chatlayer. Compruébela; se escribe sin /v1.</translation>
    </message>
    <message>
        <source>Chatlayer did not answer with your bots. Check the region. (%1)</source>
        <translation>Chatlayer no respondió con sus bots. Compruebe la región. (%1)</translation>
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
        <source>A row of the database of conversations cannot be read.</source>
        <translation>No se puede leer una fila de la base de datos de conversaciones.</translation>
    </message>
    <message>
        <source>Go back to a backup.</source>
        <translation>Vuelva a una copia de seguridad.</translation>
    </message>
    <message>
        <source>The database of conversations is closed.</source>
        <translation>La base de datos de conversaciones está cerrada.</translation>
    </message>
    <message>
        <source>The disk that holds the conversations is full.</source>
        <translation>El disco que contiene las conversaciones está lleno.</translation>
    </message>
    <message>
        <source>Free some room on it; the program goes on by itself.</source>
        <translation>Libere espacio en él; el programa continuará solo.</translation>
    </message>
    <message>
        <source>Another program holds the database of conversations locked.</source>
        <translation>Otro programa mantiene bloqueada la base de datos de conversaciones.</translation>
    </message>
    <message>
        <source>Close programs that may have inbox.db open, such as a backup tool or a database browser.</source>
        <translation>Cierre los programas que puedan tener abierto inbox.db, como una herramienta de copias o un explorador de bases de datos.</translation>
    </message>
    <message>
        <source>The database of conversations cannot be written.</source>
        <translation>No se puede escribir en la base de datos de conversaciones.</translation>
    </message>
    <message>
        <source>Check that its folder and disk are writable for you and that nobody moved the file.</source>
        <translation>Compruebe que puede escribir en su carpeta y en su disco, y que nadie ha movido el archivo.</translation>
    </message>
    <message>
        <source>The database of conversations cannot be opened.</source>
        <translation>No se puede abrir la base de datos de conversaciones.</translation>
    </message>
    <message>
        <source>Check that its folder exists and that you may read and write in it.</source>
        <translation>Compruebe que su carpeta existe y que tiene permiso para leer y escribir en ella.</translation>
    </message>
    <message>
        <source>Reading or writing the disk that holds the conversations failed.</source>
        <translation>Falló la lectura o escritura del disco que contiene las conversaciones.</translation>
    </message>
    <message>
        <source>Check the disk and its connection.</source>
        <translation>Compruebe el disco y su conexión.</translation>
    </message>
    <message>
        <source>The database of conversations is damaged.</source>
        <translation>La base de datos de conversaciones está dañada.</translation>
    </message>
    <message>
        <source>Go back to a backup, or set it aside and start a new one.</source>
        <translation>Vuelva a una copia de seguridad, o apártela y empiece una nueva.</translation>
    </message>
    <message>
        <source>What was to be kept contradicts what the database already holds.</source>
        <translation>Lo que se iba a guardar contradice lo que ya contiene la base de datos.</translation>
    </message>
    <message>
        <source>This is a mistake in the program: please report it.</source>
        <translation>Es un error del programa: notifíquelo, por favor.</translation>
    </message>
    <message>
        <source>The database of conversations could not do its work (%1).</source>
        <translation>La base de datos de conversaciones no pudo hacer su trabajo (%1).</translation>
    </message>
    <message>
        <source>Look into the log.</source>
        <translation>Consulte el registro.</translation>
    </message>
    <message>
        <source>%1 failed: %2.</source>
        <translation>%1 falló: %2.</translation>
    </message>
    <message>
        <source>Check the folder and disk.</source>
        <translation>Compruebe la carpeta y el disco.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 no es un archivo.</translation>
    </message>
    <message>
        <source>Move it away, or use another profile.</source>
        <translation>Muévalo a otro lugar o use otro perfil.</translation>
    </message>
    <message>
        <source>Making the folder %1</source>
        <translation>La creación de la carpeta %1</translation>
    </message>
    <message>
        <source>Making %1 private</source>
        <translation>La restricción del acceso a %1</translation>
    </message>
    <message>
        <source>Setting %1 aside</source>
        <translation>La operación de apartar %1</translation>
    </message>
    <message>
        <source>A database key has %1 bytes, not %2.</source>
        <translation>Una clave de base de datos tiene %1 bytes, no %2.</translation>
    </message>
    <message>
        <source>The database key in the keyring is not %1 hexadecimal digits.</source>
        <translation>La clave de base de datos del llavero no tiene %1 dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>The file is a database, but not one of Agent Desktop.</source>
        <translation>El archivo es una base de datos, pero no de Agent Desktop.</translation>
    </message>
    <message>
        <source>Move it away, or set it aside and start a new one.</source>
        <translation>Muévalo a otro lugar, o apártelo y empiece una nueva.</translation>
    </message>
    <message>
        <source>Making a backup of %1</source>
        <translation>La copia de seguridad de %1</translation>
    </message>
    <message>
        <source>After the update %1 rows refer to nothing.</source>
        <translation>Tras la actualización, %1 filas no remiten a nada.</translation>
    </message>
    <message>
        <source>Go back to a backup, or set the database aside and start a new one.</source>
        <translation>Vuelva a una copia de seguridad, o aparte la base de datos y empiece una nueva.</translation>
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
        <source>The database of conversations is from an older version.</source>
        <translation>La base de datos de conversaciones es de una versión anterior.</translation>
    </message>
    <message>
        <source>%1 is damaged: it is empty.</source>
        <translation>%1 está dañado: está vacío.</translation>
    </message>
    <message>
        <source>%1 is damaged: it is no database any more.</source>
        <translation>%1 está dañado: ya no es una base de datos.</translation>
    </message>
    <message>
        <source>%1 is encrypted, and there is no key for it.</source>
        <translation>%1 está cifrado y no hay clave para él.</translation>
    </message>
    <message>
        <source>Unlock the keyring that holds the key; with storage.encryption = &quot;off&quot; set it to &quot;on&quot; again.</source>
        <translation>Desbloquee el llavero que guarda la clave; con storage.encryption = &quot;off&quot;, vuelva a ponerlo en &quot;on&quot;.</translation>
    </message>
    <message>
        <source>%1 is not encrypted, but the settings ask for an encrypted database.</source>
        <translation>%1 no está cifrado, pero la configuración pide una base de datos cifrada.</translation>
    </message>
    <message>
        <source>Set storage.encryption = &quot;off&quot;, or set the database aside and start a new one.</source>
        <translation>Ponga storage.encryption = &quot;off&quot;, o aparte la base de datos y empiece una nueva.</translation>
    </message>
    <message>
        <source>The key does not open %1: it belongs to another database, or the file&apos;s beginning is damaged.</source>
        <translation>La clave no abre %1: pertenece a otra base de datos, o el principio del archivo está dañado.</translation>
    </message>
    <message>
        <source>Find the right key. %1</source>
        <translation>Busque la clave correcta. %1</translation>
    </message>
    <message>
        <source>%1 was last used by a newer version of Agent Desktop.</source>
        <translation>%1 se usó por última vez con una versión más nueva de Agent Desktop.</translation>
    </message>
    <message>
        <source>Install that version again, or set the database aside and start a new one.</source>
        <translation>Vuelva a instalar esa versión, o aparte la base de datos y empiece una nueva.</translation>
    </message>
    <message>
        <source>The database of conversations was opened for reading only.</source>
        <translation>La base de datos de conversaciones se abrió solo para lectura.</translation>
    </message>
    <message>
        <source>The database of conversations is being read, so its log cannot be emptied yet.</source>
        <translation>La base de datos de conversaciones se está leyendo, así que su registro aún no se puede vaciar.</translation>
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
        <source>This was under way when the backup was made, so it may have arrived since.</source>
        <translation>Esto estaba en curso cuando se hizo la copia, así que puede haber llegado desde entonces.</translation>
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
        <source>90 %</source>
        <translation>90 %</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>%1: at most %2, %3</source>
        <translation>%1: como máximo %2, %3</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nada que mostrar</translation>
    </message>
    <message>
        <source>Handed over: customers whom the bot handed over and you accepted, and those who wrote again after you had closed and before the bot was back. Each counts in the hour in which they began to wait.</source>
        <translation>Traspasadas: clientes que el bot traspasó y usted aceptó, y los que volvieron a escribir después de que usted cerrara y antes de que volviera el bot. Cada uno cuenta en la hora en que empezó a esperar.</translation>
    </message>
    <message>
        <source>Handled: conversations that were yours and were closed. One that was opened again and closed again counts twice. Each counts in the hour in which it was closed.</source>
        <translation>Atendidas: conversaciones que fueron suyas y se cerraron. Una que se reabrió y se volvió a cerrar cuenta dos veces. Cada una cuenta en la hora en que se cerró.</translation>
    </message>
    <message>
        <source>Waiting: customers who wait for you now, whenever they were handed over. For days that are over: those who waited at the end of the last day.</source>
        <translation>En espera: clientes que le esperan ahora, sin importar cuándo se traspasaron. Para días pasados: los que esperaban al final del último día.</translation>
    </message>
    <message>
        <source>Declined: handovers that were not accepted, so that the bot went on. Each counts when it was declined.</source>
        <translation>Rechazadas: traspasos que no se aceptaron, de modo que el bot continuó. Cada uno cuenta cuando se rechazó.</translation>
    </message>
    <message>
        <source>First response: from a handover until you sent your first reply that reached Chatlayer, as long as the conversation was not closed before. A reply that failed does not count. It counts in the hour of the handover.</source>
        <translation>Primera respuesta: desde un traspaso hasta que usted envió su primera respuesta que llegó a Chatlayer, siempre que la conversación no se cerrara antes. Una respuesta fallida no cuenta. Cuenta en la hora del traspaso.</translation>
    </message>
    <message>
        <source>Handling time: from taking a conversation until closing it. Time in which it was put aside is part of that, and is told by itself as well. It counts in the hour of closing.</source>
        <translation>Tiempo de gestión: desde que se toma una conversación hasta que se cierra. El tiempo que estuvo pospuesta forma parte de él y también se indica aparte. Cuenta en la hora del cierre.</translation>
    </message>
    <message>
        <source>Median: half of them took at most so long. 90 %: nine of ten took at most so long.</source>
        <translation>Mediana: la mitad tardó como máximo ese tiempo. 90 %: nueve de cada diez tardaron como máximo ese tiempo.</translation>
    </message>
</context>
<context>
    <name>tunnel</name>
    <message>
        <source>Cloudflare does not know the tunnel&apos;s token. Copy it from the dashboard: credentials set cloudflared-token.</source>
        <translation>Cloudflare no conoce el token del túnel. Cópielo del panel: credentials set cloudflared-token.</translation>
    </message>
    <message>
        <source>Cloudflare gives out no more quick tunnels for now. Wait some minutes, or use a named tunnel.</source>
        <translation>Cloudflare no da más túneles rápidos por ahora. Espere unos minutos o use un túnel con nombre.</translation>
    </message>
    <message>
        <source>This cloudflared is too old or another program. Install the present one.</source>
        <translation>Este cloudflared es demasiado antiguo o es otro programa. Instale el actual.</translation>
    </message>
    <message>
        <source>A port that cloudflared needs is in use.</source>
        <translation>Un puerto que cloudflared necesita está en uso.</translation>
    </message>
    <message>
        <source>cloudflared cannot reach Cloudflare. Check the network, and that port 7844 is open to the outside.</source>
        <translation>cloudflared no puede llegar a Cloudflare. Compruebe la red y que el puerto 7844 esté abierto hacia fuera.</translation>
    </message>
    <message>
        <source>cloudflared ended by itself.</source>
        <translation>cloudflared se cerró por sí solo.</translation>
    </message>
    <message>
        <source>The named tunnel needs its token. Copy it from Cloudflare&apos;s dashboard, and keep it: credentials set cloudflared-token.</source>
        <translation>El túnel con nombre necesita su token. Cópielo del panel de Cloudflare y guárdelo: credentials set cloudflared-token.</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2.</source>
        <translation>No se puede iniciar %1: %2.</translation>
    </message>
    <message>
        <source>The ngrok library is not installed. If you installed Agent Desktop with pipx, run: pipx inject agent-desktop ngrok; with pip, run: pip install &quot;agent-desktop[ngrok]&quot;.</source>
        <translation>La biblioteca de ngrok no está instalada. Si instaló Agent Desktop con pipx, ejecute: pipx inject agent-desktop ngrok; con pip, ejecute: pip install &quot;agent-desktop[ngrok]&quot;.</translation>
    </message>
    <message>
        <source>The program cloudflared was not found on this computer. Install it from Cloudflare, or enter in the set-up where it is.</source>
        <translation>No se encontró el programa cloudflared en este equipo. Instálelo desde Cloudflare o indique en el asistente de configuración dónde está.</translation>
    </message>
    <message>
        <source>The program zrok2 was not found on this computer. Install zrok, version 2, or enter in the set-up where it is.</source>
        <translation>No se encontró el programa zrok2 en este ordenador. Instale zrok, versión 2, o indique en la configuración dónde está.</translation>
    </message>
    <message>
        <source>cloudflared did not reach Cloudflare in time.</source>
        <translation>cloudflared no llegó a Cloudflare a tiempo.</translation>
    </message>
    <message>
        <source>cloudflared lost its link to Cloudflare.</source>
        <translation>cloudflared perdió su enlace con Cloudflare.</translation>
    </message>
    <message>
        <source>Set tunnel.public_url to the address that leads to this computer.</source>
        <translation>Ponga en tunnel.public_url la dirección que lleva a este equipo.</translation>
    </message>
    <message>
        <source>ngrok does not know this token. Copy it from ngrok&apos;s dashboard, and keep it: credentials set ngrok-token.</source>
        <translation>ngrok no conoce este token. Cópielo del panel de ngrok y guárdelo: credentials set ngrok-token.</translation>
    </message>
    <message>
        <source>ngrok allows no more sessions with this token. End ngrok elsewhere, or use a token of its own here.</source>
        <translation>ngrok no permite más sesiones con este token. Cierre ngrok en otros lugares o use aquí un token propio.</translation>
    </message>
    <message>
        <source>ngrok still has this domain in use by another session. End ngrok elsewhere.</source>
        <translation>Otra sesión de ngrok aún usa este dominio. Cierre ngrok en otros lugares.</translation>
    </message>
    <message>
        <source>ngrok does not keep this domain for your account. Set tunnel.domain to the one on its dashboard.</source>
        <translation>ngrok no reserva este dominio para su cuenta. Ponga en tunnel.domain el que aparece en su panel.</translation>
    </message>
    <message>
        <source>ngrok&apos;s limit for this month is used up. It needs another plan.</source>
        <translation>El límite de ngrok para este mes está agotado. Hace falta otro plan.</translation>
    </message>
    <message>
        <source>There is no ngrok token. Copy it from ngrok&apos;s dashboard, and keep it: credentials set ngrok-token.</source>
        <translation>No hay token de ngrok. Cópielo del panel de ngrok y guárdelo: credentials set ngrok-token.</translation>
    </message>
    <message>
        <source>ngrok did not answer in time.</source>
        <translation>ngrok no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The link to ngrok broke.</source>
        <translation>El enlace con ngrok se cortó.</translation>
    </message>
    <message>
        <source>ngrok cannot be reached. Check the network and the firewall.</source>
        <translation>No se puede contactar con ngrok. Compruebe la red y el cortafuegos.</translation>
    </message>
    <message>
        <source>ngrok refused with ERR_NGROK_%1; its documentation of errors says why.</source>
        <translation>ngrok lo rechazó con ERR_NGROK_%1; su documentación de errores indica por qué.</translation>
    </message>
    <message>
        <source>Set tunnel.ssh_host to your SSH server.</source>
        <translation>Ponga en tunnel.ssh_host su servidor SSH.</translation>
    </message>
    <message>
        <source>Set tunnel.public_url to the address at which your server passes requests on.</source>
        <translation>Ponga en tunnel.public_url la dirección en la que su servidor pasa las solicitudes.</translation>
    </message>
    <message>
        <source>%1 shows another key than before: it was set up anew, or somebody is in between. Ask who runs it; if all is well, remove its line from %2 and try again.</source>
        <translation>%1 muestra una clave distinta de la de antes: se ha vuelto a configurar, o alguien se ha interpuesto. Pregunte a quien lo administra; si todo está bien, quite su línea de %2 e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The key of %1 (%2) was not confirmed. Compare it with the server&apos;s and try again.</source>
        <translation>La clave de %1 (%2) no se confirmó. Compárela con la del servidor e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>%1 does not give out %2. Look at tunnel.domain, and whether your account there allows it.</source>
        <translation>%1 no da %2. Compruebe tunnel.domain y si su cuenta allí lo permite.</translation>
    </message>
    <message>
        <source>%1 refuses to forward port %2. Its sshd_config must allow it (AllowTcpForwarding remote or yes; PermitListen).</source>
        <translation>%1 se niega a reenviar el puerto %2. Su sshd_config debe permitirlo (AllowTcpForwarding remote o yes; PermitListen).</translation>
    </message>
    <message>
        <source>Port %1 of %2 is in use. End what uses it, or an older session of this tunnel, or set another tunnel.ssh_remote_port.</source>
        <translation>El puerto %1 de %2 está en uso. Cierre lo que lo usa o una sesión anterior de este túnel, o defina otro tunnel.ssh_remote_port.</translation>
    </message>
    <message>
        <source>%1 did not say the public address in time.</source>
        <translation>%1 no indicó a tiempo la dirección pública.</translation>
    </message>
    <message>
        <source>%1 ended the session without giving a URL.</source>
        <translation>%1 cerró la sesión sin dar una URL.</translation>
    </message>
    <message>
        <source>The link to %1 broke.</source>
        <translation>El enlace con %1 se cortó.</translation>
    </message>
    <message>
        <source>All %1 requests of this month are used up. The tunnel needs another plan.</source>
        <translation>Las %1 solicitudes de este mes están agotadas. El túnel necesita otro plan.</translation>
    </message>
    <message>
        <source>%1 % of the %2 requests of this month are used.</source>
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
        <source>ngrok&apos;s requests of this month are used up.</source>
        <translation>Las solicitudes de ngrok de este mes están agotadas.</translation>
    </message>
    <message>
        <source>ngrok does not pass requests on (%1).</source>
        <translation>ngrok no pasa las solicitudes (%1).</translation>
    </message>
    <message>
        <source>Another server, or one with another verify token, answers at the public address.</source>
        <translation>En la dirección pública responde otro servidor, o uno con otro verify token.</translation>
    </message>
    <message>
        <source>The public address redirects to another address; Chatlayer would not follow it.</source>
        <translation>La dirección pública redirige a otra dirección; Chatlayer no la seguiría.</translation>
    </message>
    <message>
        <source>The public address does not lead to this program (it answers %1).</source>
        <translation>La dirección pública no lleva a este programa (responde %1).</translation>
    </message>
    <message>
        <source>The public address has no certificate that this computer trusts. Have it renewed where your tunnel or proxy runs.</source>
        <translation>La dirección pública no tiene un certificado en el que confíe este equipo. Haga que lo renueven donde funciona su túnel o proxy.</translation>
    </message>
    <message>
        <source>The public address&apos;s host name is not known. Check the spelling and the network.</source>
        <translation>No se conoce el nombre de host de la dirección pública. Compruebe cómo está escrito y la red.</translation>
    </message>
    <message>
        <source>Nothing answers at the public address. Check the tunnel or proxy, and the network.</source>
        <translation>Nada responde en la dirección pública. Compruebe el túnel o el proxy, y la red.</translation>
    </message>
    <message>
        <source>The public address is not a valid one.</source>
        <translation>La dirección pública no es válida.</translation>
    </message>
    <message>
        <source>The connection to the public address broke before it answered.</source>
        <translation>La conexión con la dirección pública se cortó antes de que respondiera.</translation>
    </message>
    <message>
        <source>There is no such tunnel; set tunnel.provider to one of %1.</source>
        <translation>No existe tal túnel; ponga en tunnel.provider uno de estos valores: %1.</translation>
    </message>
    <message>
        <source>The key of %1 is not the one that is trusted.</source>
        <translation>La clave de %1 no es la de confianza.</translation>
    </message>
    <message>
        <source>%1 does not let this user in. Look at tunnel.ssh_user and tunnel.ssh_key, or keep a password: credentials set ssh-password.</source>
        <translation>%1 no deja entrar a este usuario. Compruebe tunnel.ssh_user y tunnel.ssh_key, o guarde una contraseña: credentials set ssh-password.</translation>
    </message>
    <message>
        <source>The SSH key has a passphrase, and the one that is kept does not open it: credentials set ssh-passphrase.</source>
        <translation>La clave SSH tiene una frase de contraseña, y la guardada no la abre: credentials set ssh-passphrase.</translation>
    </message>
    <message>
        <source>The SSH key cannot be read. If it has a passphrase, keep that: credentials set ssh-passphrase. Otherwise look at tunnel.ssh_key.</source>
        <translation>No se puede leer la clave SSH. Si tiene una frase de contraseña, guárdela: credentials set ssh-passphrase. Si no, compruebe tunnel.ssh_key.</translation>
    </message>
    <message>
        <source>%1 and this program have no way of encrypting in common.</source>
        <translation>%1 y este programa no tienen ningún método de cifrado en común.</translation>
    </message>
    <message>
        <source>tunnel.ssh_user is no user name.</source>
        <translation>tunnel.ssh_user no es un nombre de usuario.</translation>
    </message>
    <message>
        <source>The file of tunnel.ssh_key cannot be read.</source>
        <translation>No se puede leer el archivo de tunnel.ssh_key.</translation>
    </message>
    <message>
        <source>%1 is not known. Check the spelling of tunnel.ssh_host and the network.</source>
        <translation>No se conoce %1. Compruebe cómo está escrito tunnel.ssh_host y la red.</translation>
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
        <source>%1 does not open a session in which it could say the URL.</source>
        <translation>%1 no abre una sesión en la que pueda indicar la URL.</translation>
    </message>
    <message>
        <source>The SSH settings of [tunnel] cannot be used together.</source>
        <translation>Los ajustes SSH de [tunnel] no se pueden usar juntos.</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>La conexión con %1 se cortó.</translation>
    </message>
    <message>
        <source>The tunnel failed; the log says more.</source>
        <translation>El túnel falló; el registro da más detalles.</translation>
    </message>
    <message>
        <source>the computer slept</source>
        <translation>el equipo estuvo en suspensión</translation>
    </message>
    <message>
        <source>the network changed</source>
        <translation>la red cambió</translation>
    </message>
    <message>
        <source>This computer is not enabled at zrok yet. Copy your account token from zrok&apos;s console, and run: zrok2 enable TOKEN.</source>
        <translation>Este ordenador aún no está activado en zrok. Copie el token de su cuenta de la consola de zrok y ejecute: zrok2 enable TOKEN.</translation>
    </message>
    <message>
        <source>The zrok name %1 is in use by another share. End that one (zrok2 list shares, zrok2 delete share), or choose another name.</source>
        <translation>Otro recurso compartido usa el nombre de zrok %1. Termínelo (zrok2 list shares, zrok2 delete share) o elija otro nombre.</translation>
    </message>
    <message>
        <source>zrok does not know the name %1. Reserve it with: zrok2 create name %1</source>
        <translation>zrok no conoce el nombre %1. Resérvelo con: zrok2 create name %1</translation>
    </message>
    <message>
        <source>Your zrok account may not use the name %1. Choose another name.</source>
        <translation>Su cuenta de zrok no puede usar el nombre %1. Elija otro nombre.</translation>
    </message>
    <message>
        <source>zrok refused the share: this computer is no longer enabled, or your account allows no more shares. Look at zrok&apos;s console.</source>
        <translation>zrok rechazó el recurso compartido: este ordenador ya no está activado, o su cuenta no permite más. Consulte la consola de zrok.</translation>
    </message>
    <message>
        <source>This zrok2 is too old or another program. Install the current version.</source>
        <translation>Este zrok2 es demasiado antiguo o es otro programa. Instale la versión actual.</translation>
    </message>
    <message>
        <source>zrok cannot be reached. Check the network and the firewall.</source>
        <translation>No se puede contactar con zrok. Compruebe la red y el cortafuegos.</translation>
    </message>
    <message>
        <source>zrok did not give an address in time.</source>
        <translation>zrok no dio una dirección a tiempo.</translation>
    </message>
    <message>
        <source>zrok lost its link.</source>
        <translation>zrok perdió su conexión.</translation>
    </message>
    <message>
        <source>zrok refused the share. Run zrok2 share public in a terminal to see why.</source>
        <translation>zrok rechazó el recurso compartido. Ejecute zrok2 share public en un terminal para ver por qué.</translation>
    </message>
    <message>
        <source>zrok2 ended by itself.</source>
        <translation>zrok2 terminó por sí mismo.</translation>
    </message>
    <message>
        <source>There is no program at tunnel.%1.</source>
        <translation>No hay ningún programa en tunnel.%1.</translation>
    </message>
</context>
<context>
    <name>webhook</name>
    <message>
        <source>%1 in webhook.allowed is no address or network, such as 34.78.158.115 or 10.0.0.0/8.</source>
        <translation>%1 en webhook.allowed no es una dirección ni una red, como 34.78.158.115 o 10.0.0.0/8.</translation>
    </message>
    <message>
        <source>The webhook&apos;s host must not be empty. The usual one is 127.0.0.1.</source>
        <translation>El host del webhook no debe estar vacío. El habitual es 127.0.0.1.</translation>
    </message>
    <message>
        <source>The webhook&apos;s port must be between 0 and 65535, not %1.</source>
        <translation>El puerto del webhook debe estar entre 0 y 65535, no %1.</translation>
    </message>
    <message>
        <source>The webhook&apos;s path must start with / and hold no spaces, ? or #, for example /chatlayer.</source>
        <translation>La ruta del webhook debe empezar por / y no contener espacios, ? ni #, por ejemplo /chatlayer.</translation>
    </message>
    <message>
        <source>The webhook&apos;s %1 must be more than 0.</source>
        <translation>El valor %1 del webhook debe ser mayor que 0.</translation>
    </message>
    <message>
        <source>The webhook&apos;s host %1 is not known on this machine. Set webhook.host to 127.0.0.1.</source>
        <translation>El host del webhook %1 no se conoce en este equipo. Ponga webhook.host en 127.0.0.1.</translation>
    </message>
    <message>
        <source>No customer can come: another program uses port %1 on %2. Close that program, or take another port here (webhook.port) and at your tunnel.</source>
        <translation>No puede venir ningún cliente: otro programa usa el puerto %1 en %2. Cierre ese programa, o tome otro puerto aquí (webhook.port) y en su túnel.</translation>
    </message>
    <message>
        <source>This system does not let you listen on port %1. Set webhook.port to a port above 1023.</source>
        <translation>Este sistema no le permite escuchar en el puerto %1. Ponga webhook.port en un puerto superior a 1023.</translation>
    </message>
    <message>
        <source>This machine does not have the address %1. Set webhook.host to 127.0.0.1, or to one of its own.</source>
        <translation>Este equipo no tiene la dirección %1. Ponga webhook.host en 127.0.0.1 o en una de las suyas.</translation>
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
