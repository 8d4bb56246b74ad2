<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Agent Desktop</source>
        <translation>Über Agent Desktop</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Neuerungen</translation>
    </message>
    <message>
        <source>Show licence</source>
        <translation>Lizenz anzeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The agent desktop for Chatlayer.ai: reply to the customers that your bot hands over.</source>
        <translation>Der Agentenarbeitsplatz für Chatlayer.ai: Antworten Sie den Kunden, die Ihr Bot übergibt.</translation>
    </message>
    <message>
        <source>Python %1, Qt %2, %3</source>
        <translation>Python %1, Qt %2, %3</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliotheken und ihre Lizenzen</translation>
    </message>
    <message>
        <source>Agent Desktop is licensed under the MIT licence.</source>
        <translation>Agent Desktop selbst steht unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Copied. The text contains no tokens and no customer data.</source>
        <translation>Kopiert. Der Text enthält keine Token und keine Kundendaten.</translation>
    </message>
</context>
<context>
    <name>AlertsController</name>
    <message>
        <source>The volume is 0, so you cannot hear any sound.</source>
        <translation>Die Lautstärke ist 0, daher hören Sie keinen Ton.</translation>
    </message>
    <message>
        <source>Emma Peeters is waiting</source>
        <translation>Emma Peeters wartet</translation>
    </message>
    <message>
        <source>This is a test. Where is my parcel?</source>
        <translation>Dies ist ein Test. Wo ist mein Paket?</translation>
    </message>
    <message>
        <source>A customer is waiting</source>
        <translation>Ein Kunde wartet</translation>
    </message>
    <message>
        <source>The system rejected the notification.</source>
        <translation>Das System hat die Benachrichtigung nicht angenommen.</translation>
    </message>
    <message>
        <source>This desktop has no system tray. The program shows no tray icon, and minimised windows stay in the taskbar.</source>
        <translation>Dieser Desktop hat keinen Infobereich. Das Programm zeigt dort kein Symbol an, und minimierte Fenster bleiben in der Taskleiste.</translation>
    </message>
    <message>
        <source>The demo does not start at login.</source>
        <translation>Die Demo startet nicht bei der Anmeldung.</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>AskingTime</name>
    <message>
        <source>That time has passed.</source>
        <translation>Dieser Zeitpunkt ist vorbei.</translation>
    </message>
</context>
<context>
    <name>Assistant</name>
    <message>
        <source>Setup</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Später abschließen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>You can stop at any step. Completed steps are saved.</source>
        <translation>Sie können bei jedem Schritt aufhören. Abgeschlossene Schritte bleiben gespeichert.</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, erledigt</translation>
    </message>
    <message>
        <source>%1, not done yet</source>
        <translation>%1, noch nicht erledigt</translation>
    </message>
</context>
<context>
    <name>AvailabilityControl</name>
    <message>
        <source>Availability: %1</source>
        <translation>Verfügbarkeit: %1</translation>
    </message>
    <message>
        <source>Available – currently: %1</source>
        <translation>Verfügbar – derzeit: %1</translation>
    </message>
    <message>
        <source>Available – new customers are accepted</source>
        <translation>Verfügbar – neue Kunden werden angenommen</translation>
    </message>
    <message>
        <source>Away – new customers are declined</source>
        <translation>Abwesend – neue Kunden werden abgelehnt</translation>
    </message>
    <message>
        <source>Offline – your working day is over, new customers are declined</source>
        <translation>Offline – Ihr Arbeitstag ist vorbei, neue Kunden werden abgelehnt</translation>
    </message>
    <message>
        <source>Opening hours, languages and limits…</source>
        <translation>Öffnungszeiten, Sprachen und Grenzen…</translation>
    </message>
    <message>
        <source>Away until</source>
        <translation>Abwesend bis</translation>
    </message>
    <message>
        <source>Choose a time…</source>
        <translation>Uhrzeit wählen…</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Eine Stunde</translation>
    </message>
    <message numerus="yes">
        <source>For %n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
</context>
<context>
    <name>AwayDialog</name>
    <message>
        <source>New customers are declined until then. Afterwards you are available again.</source>
        <translation>Bis dahin werden neue Kunden abgelehnt. Danach sind Sie wieder verfügbar.</translation>
    </message>
    <message>
        <source>Away until</source>
        <translation>Abwesend bis</translation>
    </message>
    <message>
        <source>Set as away</source>
        <translation>Als abwesend anzeigen</translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <source>Back up this profile</source>
        <translation>Dieses Profil sichern</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Repeat passphrase</source>
        <translation>Passphrase wiederholen</translation>
    </message>
    <message>
        <source>Include the tokens from the keyring</source>
        <translation>Token aus dem Schlüsselbund einschließen</translation>
    </message>
    <message>
        <source>Backup progress</source>
        <translation>Fortschritt der Sicherung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Conversations, settings, canned replies and your personal dictionary are saved in one encrypted file. You can continue working meanwhile. Only the passphrase opens the file: if you lose it, nobody can open it.</source>
        <translation>Gespräche, Einstellungen, Textbausteine und Ihr persönliches Wörterbuch werden in einer verschlüsselten Datei gesichert. Sie können währenddessen weiterarbeiten. Nur die Passphrase öffnet die Datei: Geht sie verloren, kann niemand die Datei öffnen.</translation>
    </message>
    <message>
        <source>With the tokens, you can continue on a new computer immediately. Without them, you must enter the API token again and give Chatlayer a new verify token.</source>
        <translation>Mit den Token können Sie auf einem neuen Computer sofort weiterarbeiten. Ohne sie müssen Sie das API-Token erneut eingeben und in Chatlayer ein neues Verify-Token eintragen.</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Saving. You can continue working…</source>
        <translation>Wird gesichert. Sie können weiterarbeiten…</translation>
    </message>
    <message>
        <source>The passphrases do not match.</source>
        <translation>Die Passphrasen stimmen nicht überein.</translation>
    </message>
    <message>
        <source>Strong passphrase. Store it in a safe place, not next to the file.</source>
        <translation>Starke Passphrase. Bewahren Sie sie an einem sicheren Ort auf, nicht bei der Datei.</translation>
    </message>
    <message>
        <source>Save backup</source>
        <translation>Sicherung speichern</translation>
    </message>
    <message>
        <source>Saved to %1. To test the backup, open it once under “Restore a backup”.</source>
        <translation>Gespeichert in %1. Öffnen Sie die Sicherung zur Probe einmal unter „Sicherung wiederherstellen“.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>New API token</source>
        <translation>Neues API-Token</translation>
    </message>
    <message>
        <source>Use this token</source>
        <translation>Dieses Token verwenden</translation>
    </message>
</context>
<context>
    <name>Bell</name>
    <message>
        <source>Do Not Disturb: off</source>
        <translation>Nicht stören: aus</translation>
    </message>
</context>
<context>
    <name>Building</name>
    <message>
        <source>Not sent. Your message is still here: {reason}</source>
        <translation>Nicht gesendet. Ihre Nachricht ist noch da: {reason}</translation>
    </message>
</context>
<context>
    <name>CannedCompletion</name>
    <message>
        <source>Enter inserts · Esc closes</source>
        <translation>Enter fügt ein · Esc schließt</translation>
    </message>
    <message>
        <source>Enter inserts · Esc closes · {key} edits</source>
        <translation>Enter fügt ein · Esc schließt · {key} bearbeitet</translation>
    </message>
    <message>
        <source>No canned replies yet. Press Enter to write the first one.</source>
        <translation>Noch keine Textbausteine. Drücken Sie Enter, um den ersten zu schreiben.</translation>
    </message>
</context>
<context>
    <name>CannedManager</name>
    <message>
        <source>Canned replies</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>“{name}” will be deleted when you save.</source>
        <translation>„{name}“ wird beim Speichern gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n replies added,</source>
        <translation>
            <numerusform>%n Baustein hinzugefügt,</numerusform>
            <numerusform>%n Bausteine hinzugefügt,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced; save to keep them.</source>
        <translation>
            <numerusform>%n ersetzt; zum Behalten speichern.</numerusform>
            <numerusform>%n ersetzt; zum Behalten speichern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be imported:</source>
        <translation>
            <numerusform>%n konnte nicht importiert werden:</numerusform>
            <numerusform>%n konnten nicht importiert werden:</numerusform>
        </translation>
    </message>
    <message>
        <source>Two replies have the same shortcut and language. Rename one of them.</source>
        <translation>Zwei Bausteine haben dasselbe Kürzel und dieselbe Sprache. Benennen Sie einen um.</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation>Änderungen speichern?</translation>
    </message>
    <message>
        <source>You have unsaved changes to canned replies.</source>
        <translation>Änderungen an Textbausteinen sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Find a reply</source>
        <translation>Baustein suchen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>CloseMenu</name>
    <message>
        <source>More close options</source>
        <translation>Weitere Optionen zum Schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close with a final message…</source>
        <translation>Mit Abschlussnachricht schließen…</translation>
    </message>
    <message>
        <source>Close and open next</source>
        <translation>Schließen und nächstes öffnen</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Close with a final message</source>
        <translation>Mit Abschlussnachricht schließen</translation>
    </message>
    <message>
        <source>%1 receives this as your last reply. Then the bot takes over again.</source>
        <translation>%1 erhält dies als Ihre letzte Antwort. Danach übernimmt wieder der Bot.</translation>
    </message>
    <message>
        <source>Send and close</source>
        <translation>Senden und schließen</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Send as written</source>
        <translation>Wie geschrieben senden</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>send</source>
        <translation>senden</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>neue Zeile</translation>
    </message>
    <message>
        <source>Reply to {name}…</source>
        <translation>Antwort an {name}…</translation>
    </message>
    <message>
        <source>Choose a conversation on the left to reply</source>
        <translation>Wählen Sie links ein Gespräch, um zu antworten</translation>
    </message>
    <message>
        <source>You are replying to {name} on {channel}</source>
        <translation>Sie antworten {name} über {channel}</translation>
    </message>
    <message>
        <source>You are replying to {name}</source>
        <translation>Sie antworten {name}</translation>
    </message>
    <message>
        <source>The bot is replying to {name}</source>
        <translation>Der Bot antwortet {name}</translation>
    </message>
    <message>
        <source>{name} is waiting for you – your reply takes the conversation</source>
        <translation>{name} wartet auf Sie – mit Ihrer Antwort nehmen Sie das Gespräch an</translation>
    </message>
    <message>
        <source>This conversation is closed – your reply reopens it</source>
        <translation>Dieses Gespräch ist geschlossen – Ihre Antwort öffnet es wieder</translation>
    </message>
    <message>
        <source>No conversation is open</source>
        <translation>Kein Gespräch ist geöffnet</translation>
    </message>
    <message>
        <source>Problem: {what}</source>
        <translation>Problem: {what}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>{key} sends</source>
        <translation>{key} sendet</translation>
    </message>
    <message>
        <source>Not sent: there is no value for {names}. Replace or remove the placeholder.</source>
        <translation>Nicht gesendet: Für {names} gibt es keinen Wert. Ersetzen oder entfernen Sie den Platzhalter.</translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Your Chatlayer account</source>
        <translation>Ihr Chatlayer-Konto</translation>
    </message>
    <message>
        <source>Five short steps connect this program to your bot. First, choose the region of your account and enter a token that lets this program reply to customers.</source>
        <translation>Fünf kurze Schritte verbinden dieses Programm mit Ihrem Bot. Wählen Sie zuerst die Region Ihres Kontos, und geben Sie ein Token ein, mit dem dieses Programm Kunden antworten darf.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API-Adresse</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>In Chatlayer, open Settings &gt; Credentials and create an access token. It has two parts separated by a colon and is shown only once. If you cannot open these settings, ask the person who manages your bot. The token is stored in your system&apos;s keyring.</source>
        <translation>Öffnen Sie in Chatlayer Settings &gt; Credentials und erstellen Sie ein Access Token. Es besteht aus zwei Teilen mit einem Doppelpunkt dazwischen und wird nur einmal angezeigt. Wenn Sie diese Einstellungen nicht öffnen können, fragen Sie die Person, die Ihren Bot verwaltet. Das Token wird im Schlüsselbund Ihres Systems gespeichert.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Check and continue</source>
        <translation>Prüfen und fortfahren</translation>
    </message>
    <message>
        <source>Fetching your bots from Chatlayer…</source>
        <translation>Ihre Bots werden von Chatlayer abgerufen…</translation>
    </message>
    <message>
        <source>Enter the API address.</source>
        <translation>Geben Sie die API-Adresse ein.</translation>
    </message>
    <message>
        <source>Invalid address. It must be %1.</source>
        <translation>Ungültige Adresse. Zulässig ist: %1.</translation>
    </message>
    <message>
        <source>Enter the API token.</source>
        <translation>Geben Sie das API-Token ein.</translation>
    </message>
    <message>
        <source>The token works, but it has no access to any bot. Create a bot in Chatlayer, or use another token.</source>
        <translation>Das Token funktioniert, hat aber auf keinen Bot Zugriff. Erstellen Sie in Chatlayer einen Bot, oder verwenden Sie ein anderes Token.</translation>
    </message>
    <message>
        <source>The token works. Your bots: %1.</source>
        <translation>Das Token funktioniert. Ihre Bots: %1.</translation>
    </message>
</context>
<context>
    <name>ConversationPane</name>
    <message>
        <source>Could not take the conversation: {reason}</source>
        <translation>Das Gespräch konnte nicht angenommen werden: {reason}</translation>
    </message>
    <message>
        <source>Could not close the conversation: {reason}</source>
        <translation>Das Gespräch konnte nicht geschlossen werden: {reason}</translation>
    </message>
    <message>
        <source>Could not reopen the conversation: {reason}</source>
        <translation>Das Gespräch konnte nicht wieder geöffnet werden: {reason}</translation>
    </message>
    <message>
        <source>Not sent. Your text is still here: {reason}</source>
        <translation>Nicht gesendet. Ihr Text ist noch da: {reason}</translation>
    </message>
    <message>
        <source>Sent, but the conversation could not be closed: {reason}</source>
        <translation>Gesendet, aber das Gespräch konnte nicht geschlossen werden: {reason}</translation>
    </message>
    <message>
        <source>That did not work: {reason}</source>
        <translation>Das hat nicht geklappt: {reason}</translation>
    </message>
    <message>
        <source>This link could not be opened. Copy it from its context menu instead.</source>
        <translation>Dieser Link konnte nicht geöffnet werden. Kopieren Sie ihn stattdessen über sein Kontextmenü.</translation>
    </message>
    <message>
        <source>No conversation is open</source>
        <translation>Kein Gespräch ist geöffnet</translation>
    </message>
    <message>
        <source>Choose one on the left, or press %1 for the next one. The customer who has waited longest is at the top.</source>
        <translation>Wählen Sie links eines, oder drücken Sie %1 für das nächste. Wer am längsten wartet, steht ganz oben.</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Noch keine Nachrichten</translation>
    </message>
    <message>
        <source>Messages from the customer and the bot appear here.</source>
        <translation>Hier erscheinen die Nachrichten des Kunden und des Bots.</translation>
    </message>
</context>
<context>
    <name>CopyField</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 anzeigen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
</context>
<context>
    <name>CustomerHistoryBox</name>
    <message>
        <source>Earlier conversations</source>
        <translation>Frühere Gespräche</translation>
    </message>
    <message>
        <source>None on this computer.</source>
        <translation>Keine auf diesem Computer.</translation>
    </message>
    <message>
        <source>This conversation no longer exists.</source>
        <translation>Dieses Gespräch gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Other conversations</source>
        <translation>Andere Gespräche</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n weiteres anzeigen</numerusform>
            <numerusform>%n weitere anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to %1 · %2</source>
        <translation>Zurück zu %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the conversation: %1</source>
        <translation>Gespräch öffnen: %1</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Details about the customer and the handover appear here.</source>
        <translation>Hier erscheinen Angaben zum Kunden und zur Übergabe.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>The bot sent no values.</source>
        <translation>Der Bot hat keine Werte mitgeschickt.</translation>
    </message>
    <message>
        <source>Not handed over by the bot.</source>
        <translation>Nicht vom Bot übergeben.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>E-Mail schreiben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
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
        <translation>Ihr Entwurf ist noch nicht gespeichert: {reason}</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>Fill in the form to see a preview.</source>
        <translation>Füllen Sie das Formular aus, um eine Vorschau zu sehen.</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Search, for example heart or thumbs up</source>
        <translation>Suchen, zum Beispiel heart oder thumbs up</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>Emoji suchen</translation>
    </message>
    <message>
        <source>No matches. Emoji names are in English.</source>
        <translation>Keine Treffer. Die Namen der Emojis sind englisch.</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>Could not snooze the conversation: {reason}</source>
        <translation>Das Gespräch konnte nicht zurückgestellt werden: {reason}</translation>
    </message>
    <message>
        <source>Could not end the snooze: {reason}</source>
        <translation>Das Zurückstellen konnte nicht beendet werden: {reason}</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase customer</source>
        <translation>Kunden endgültig löschen</translation>
    </message>
    <message>
        <source>Permanently erase all data of %1?</source>
        <translation>Alle Daten von %1 endgültig löschen?</translation>
    </message>
    <message>
        <source>Stored data of this customer</source>
        <translation>Gespeicherte Daten dieses Kunden</translation>
    </message>
    <message>
        <source>I understand that this cannot be undone</source>
        <translation>Mir ist klar, dass dies nicht rückgängig gemacht werden kann</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Erase permanently</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Searching for stored data…</source>
        <translation>Gespeicherte Daten werden gesucht…</translation>
    </message>
    <message>
        <source>This deletes %1 with %2 from this computer, including notes, tags, drafts and handover data. They are removed from the search index, and their space in the file is overwritten.</source>
        <translation>Von diesem Computer werden gelöscht: %1 mit %2, samt Notizen, Tags, Entwürfen und Übergabedaten. Sie werden aus dem Suchindex entfernt, und ihr Platz in der Datei wird überschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>Open conversations: %n. They are closed first, so that the bot continues.</source>
        <translation>
            <numerusform>Offenes Gespräch: %n. Es wird zuerst geschlossen, damit der Bot weitermacht.</numerusform>
            <numerusform>Offene Gespräche: %n. Sie werden zuerst geschlossen, damit der Bot weitermacht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replies that are not delivered yet and will be discarded: %n.</source>
        <translation>
            <numerusform>Noch nicht zugestellte Antwort, die verworfen wird: %n.</numerusform>
            <numerusform>Noch nicht zugestellte Antworten, die verworfen werden: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unreadable requests that mention the customer and will be deleted too: %n.</source>
        <translation>
            <numerusform>Unlesbare Anfrage, die den Kunden nennt und ebenfalls gelöscht wird: %n.</numerusform>
            <numerusform>Unlesbare Anfragen, die den Kunden nennen und ebenfalls gelöscht werden: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chatlayer keeps its own copy. Saved backups and exports are not deleted: delete them yourself.</source>
        <translation>Chatlayer behält seine eigene Kopie. Gespeicherte Sicherungen und Exporte müssen Sie selbst löschen.</translation>
    </message>
    <message>
        <source>Handing the conversation back to the bot…</source>
        <translation>Das Gespräch wird an den Bot zurückgegeben…</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message>
        <source>Nothing was erased: %1</source>
        <translation>Es wurde nichts gelöscht: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Chatlayer could not be told that the bot continues. The bot may stay silent for a while.</source>
        <translation>Chatlayer konnte nicht mitgeteilt werden, dass der Bot weitermacht. Der Bot schweigt vielleicht noch eine Weile.</translation>
    </message>
    <message>
        <source>The data can no longer be found. Its remains in the file are being overwritten. You can continue working…</source>
        <translation>Die Daten sind nicht mehr auffindbar. Reste in der Datei werden überschrieben. Sie können weiterarbeiten…</translation>
    </message>
    <message>
        <source>The data can no longer be found, but it is still in the database file. %1</source>
        <translation>Die Daten sind nicht mehr auffindbar, stehen aber noch in der Datenbankdatei. %1</translation>
    </message>
    <message>
        <source>All data of %1 has been removed from this program&apos;s database.</source>
        <translation>Alle Daten von %1 wurden aus der Datenbank dieses Programms entfernt.</translation>
    </message>
</context>
<context>
    <name>Everywhere</name>
    <message>
        <source>Search is not available right now</source>
        <translation>Die Suche ist gerade nicht verfügbar</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Only from these days</source>
        <translation>Nur von diesen Tagen</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Conversations to export</source>
        <translation>Zu exportierende Gespräche</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Keine auswählen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>This conversation: %1</source>
        <translation>Dieses Gespräch: %1</translation>
    </message>
    <message>
        <source>All conversations of this customer</source>
        <translation>Alle Gespräche dieses Kunden</translation>
    </message>
    <message>
        <source>All conversations that match the list filter</source>
        <translation>Alle Gespräche, die dem Filter der Liste entsprechen</translation>
    </message>
    <message>
        <source>All conversations</source>
        <translation>Alle Gespräche</translation>
    </message>
    <message>
        <source>Web page for reading and printing (HTML)</source>
        <translation>Webseite zum Lesen und Drucken (HTML)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Data for other programs (JSON)</source>
        <translation>Daten für andere Programme (JSON)</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Which conversations</source>
        <translation>Welche Gespräche</translation>
    </message>
    <message>
        <source>Export conversations</source>
        <translation>Gespräche exportieren</translation>
    </message>
    <message>
        <source>%1: too many to list. All of them will be exported.</source>
        <translation>%1: zu viele für eine Liste. Alle werden exportiert.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 exported to %2. Only you can read the file.</source>
        <translation>%1 nach %2 exportiert. Nur Sie können die Datei lesen.</translation>
    </message>
    <message>
        <source>Exporting %1 of %2, %3…</source>
        <translation>Export läuft: %1 von %2, %3…</translation>
    </message>
</context>
<context>
    <name>FactModel</name>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n Wert</numerusform>
            <numerusform>%n Werte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>FactTree</name>
    <message>
        <source>Copied %1</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Alles ausklappen</translation>
    </message>
    <message>
        <source>View full value</source>
        <translation>Ganzen Wert anzeigen</translation>
    </message>
</context>
<context>
    <name>FieldSpelling</name>
    <message>
        <source>spelling: off</source>
        <translation>Rechtschreibung: aus</translation>
    </message>
    <message>
        <source>spelling: {language}</source>
        <translation>Rechtschreibung: {language}</translation>
    </message>
    <message>
        <source>no dictionary for {language}</source>
        <translation>kein Wörterbuch für {language}</translation>
    </message>
    <message>
        <source>spelling: no language</source>
        <translation>Rechtschreibung: keine Sprache</translation>
    </message>
    <message>
        <source>The customer&apos;s language</source>
        <translation>Sprache des Kunden</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Vorschläge werden gesucht…</translation>
    </message>
    <message>
        <source>Add “{word}” to dictionary</source>
        <translation>„{word}“ zum Wörterbuch hinzufügen</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
    <message>
        <source>“{word}” is only accepted until you quit: {reason}</source>
        <translation>„{word}“ gilt nur bis zum Beenden: {reason}</translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <source>Figures as a table</source>
        <translation>Zahlen als Tabelle</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Response, median</source>
        <translation>Antwort, Median</translation>
    </message>
    <message>
        <source>Response, 90%</source>
        <translation>Antwort, 90 %</translation>
    </message>
    <message>
        <source>Handling, median</source>
        <translation>Bearbeitung, Median</translation>
    </message>
    <message>
        <source>Handling, 90%</source>
        <translation>Bearbeitung, 90 %</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Import canned replies</source>
        <translation>Textbausteine importieren</translation>
    </message>
    <message>
        <source>Tables and JSON (*.csv *.tsv *.json)</source>
        <translation>Tabellen und JSON (*.csv *.tsv *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export canned replies</source>
        <translation>Textbausteine exportieren</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The file is too large for a list of canned replies.</source>
        <translation>Die Datei ist zu groß für eine Liste von Textbausteinen.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text. Save it as “CSV UTF-8” first.</source>
        <translation>Die Datei ist kein UTF-8-Text. Speichern Sie sie zuerst als „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>Die Datei kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The file cannot be written: {reason}.</source>
        <translation>Die Datei kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>%n replies were written to {file}.</source>
        <translation>
            <numerusform>%n Baustein wurde in {file} geschrieben.</numerusform>
            <numerusform>%n Bausteine wurden in {file} geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>Remove filter %1: %2</source>
        <translation>Filter %1 entfernen: %2</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Another value…</source>
        <translation>Anderer Wert…</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>address on this computer</source>
        <translation>Adresse auf diesem Computer</translation>
    </message>
    <message>
        <source>Address on this computer</source>
        <translation>Adresse auf diesem Computer</translation>
    </message>
    <message>
        <source>%1 must be %2.</source>
        <translation>%1: Zulässig ist %2.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>%1 is an address of this computer or its local network. Chatlayer cannot call it from outside.</source>
        <translation>%1 ist eine Adresse dieses Computers oder seines lokalen Netzes. Chatlayer kann sie von außen nicht aufrufen.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Take</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Leave to the bot</source>
        <translation>Dem Bot überlassen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>snoozed until {time}</source>
        <translation>zurückgestellt bis {time}</translation>
    </message>
    <message>
        <source>yours since {time}</source>
        <translation>Ihres seit {time}</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>Ihres</translation>
    </message>
    <message>
        <source>waiting since {time}</source>
        <translation>wartet seit {time}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>with the bot, declined {time}</source>
        <translation>beim Bot, abgelehnt {time}</translation>
    </message>
    <message>
        <source>with the bot</source>
        <translation>beim Bot</translation>
    </message>
    <message>
        <source>closed {time}</source>
        <translation>geschlossen {time}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Open setup</source>
        <translation>Einrichtung öffnen</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Neuerungen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Open setup with %1. It guides you through five steps and tests each one.</source>
        <translation>Öffnen Sie die Einrichtung mit %1. Sie führt durch fünf Schritte und prüft jeden.</translation>
    </message>
    <message>
        <source>1. Account: your region and an API token. The program tests the token and shows your bots.</source>
        <translation>1. Konto: Ihre Region und ein API-Token. Das Programm prüft das Token und zeigt Ihre Bots an.</translation>
    </message>
    <message>
        <source>2. Verify token: created for you. Chatlayer sends it to prove its identity.</source>
        <translation>2. Verify-Token: Es wird für Sie erstellt. Chatlayer weist sich damit aus.</translation>
    </message>
    <message>
        <source>3. Reachability: a tunnel forwards Chatlayer&apos;s calls to this computer.</source>
        <translation>3. Erreichbarkeit: Ein Tunnel leitet die Aufrufe von Chatlayer zu diesem Computer.</translation>
    </message>
    <message>
        <source>4. In Chatlayer, under Settings &gt; Offloading &gt; Webhook, paste the API URL and the token.</source>
        <translation>4. Fügen Sie in Chatlayer unter Settings &gt; Offloading &gt; Webhook die API-URL und das Token ein.</translation>
    </message>
    <message>
        <source>5. Press Save in Chatlayer. The last page turns green, and you can try a test conversation.</source>
        <translation>5. Drücken Sie in Chatlayer auf Save. Die letzte Seite wird grün, und Sie können ein Testgespräch ausprobieren.</translation>
    </message>
    <message>
        <source>Everything else is in the settings (%1).</source>
        <translation>Alles andere steht in den Einstellungen (%1).</translation>
    </message>
    <message>
        <source>Daily work</source>
        <translation>Tägliche Arbeit</translation>
    </message>
    <message>
        <source>The bot handed over the conversations under Waiting. Your first reply takes a conversation, and the bot stays silent in it until you close it.</source>
        <translation>Die Gespräche unter „Wartend“ hat der Bot übergeben. Mit der ersten Antwort nehmen Sie ein Gespräch an, und der Bot schweigt darin, bis Sie es schließen.</translation>
    </message>
    <message>
        <source>Below each reply you see whether it is queued, sent or delivered. A failed reply stays there with the reason until you retry or delete it. Nothing is lost when you quit the program.</source>
        <translation>Unter jeder Antwort sehen Sie, ob sie in der Warteschlange, gesendet oder zugestellt ist. Eine fehlgeschlagene Antwort bleibt mit dem Grund stehen, bis Sie sie erneut senden oder löschen. Nichts geht verloren, wenn Sie das Programm beenden.</translation>
    </message>
    <message>
        <source>An “unconfirmed” reply may have arrived. Check the conversation before you send it again.</source>
        <translation>Eine „unbestätigte“ Antwort kann angekommen sein. Prüfen Sie das Gespräch, bevor Sie sie erneut senden.</translation>
    </message>
    <message>
        <source>On the right you see what is known about the customer: the handover data, session data on request (%1), and earlier conversations. %2 shows today&apos;s figures.</source>
        <translation>Rechts sehen Sie, was über den Kunden bekannt ist: die Übergabedaten, auf Wunsch die Sitzungsdaten (%1) und frühere Gespräche. %2 zeigt die Zahlen von heute an.</translation>
    </message>
    <message>
        <source>Without a mouse: %1 finds any action by a few letters, %2 searches all conversations, and %3 shows all keyboard shortcuts. You can customise the shortcuts.</source>
        <translation>Ohne Maus: %1 findet jede Aktion mit ein paar Buchstaben, %2 durchsucht alle Gespräche, und %3 zeigt alle Tastenkürzel an. Die Tastenkürzel lassen sich anpassen.</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Fehlerbehebung</translation>
    </message>
    <message>
        <source>The status bar shows whether Chatlayer reaches you and you reach Chatlayer.</source>
        <translation>Die Statusleiste zeigt an, ob Chatlayer Sie erreicht und Sie Chatlayer.</translation>
    </message>
    <message>
        <source>A message at the top of the window says what is wrong, with a button to fix it.</source>
        <translation>Eine Meldung oben im Fenster sagt, was nicht stimmt, mit einer Schaltfläche zur Abhilfe.</translation>
    </message>
    <message>
        <source>The log (%1) contains more details. Copy the diagnostics from the About window for the person who helps you.</source>
        <translation>Das Protokoll (%1) enthält mehr Einzelheiten. Kopieren Sie die Diagnose aus dem Fenster „Über“ für die Person, die Ihnen hilft.</translation>
    </message>
    <message>
        <source>Shortcuts: %1</source>
        <translation>Tastenkürzel: %1</translation>
    </message>
</context>
<context>
    <name>HitsPanel</name>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>%1 opens   %2 navigates   %3 closes</source>
        <translation>%1 öffnet   %2 navigiert   %3 schließt</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Type at least two letters.</source>
        <translation>Geben Sie mindestens zwei Buchstaben ein.</translation>
    </message>
    <message>
        <source>No results for “%1”</source>
        <translation>Keine Treffer für „%1“</translation>
    </message>
    <message>
        <source>Searched the names, messages, notes, tags and handover values of all conversations.</source>
        <translation>Durchsucht wurden Namen, Nachrichten, Notizen, Tags und Übergabewerte aller Gespräche.</translation>
    </message>
    <message>
        <source>The search index is being rebuilt. Older messages may not be found yet.</source>
        <translation>Der Suchindex wird neu aufgebaut. Ältere Nachrichten werden vielleicht noch nicht gefunden.</translation>
    </message>
</context>
<context>
    <name>Holding</name>
    <message>
        <source>Sending in {seconds} seconds. {key} undoes it.</source>
        <translation>Wird in {seconds} Sekunden gesendet. {key} macht es rückgängig.</translation>
    </message>
</context>
<context>
    <name>ImportReview</name>
    <message>
        <source>Import canned replies</source>
        <translation>Textbausteine importieren</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>The file has no replies.</source>
        <translation>Die Datei enthält keine Antworten.</translation>
    </message>
    <message numerus="yes">
        <source>%n replies can be imported.</source>
        <translation>
            <numerusform>%n Antwort kann importiert werden.</numerusform>
            <numerusform>%n Antworten können importiert werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries cannot be imported.</source>
        <translation>
            <numerusform>%n Eintrag kann nicht importiert werden.</numerusform>
            <numerusform>%n Einträge können nicht importiert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is stored before you press Save in the list of canned replies.</source>
        <translation>Gespeichert wird erst, wenn Sie in der Liste der Textbausteine auf Speichern klicken.</translation>
    </message>
    <message>
        <source>%1: not imported, %2</source>
        <translation>%1: nicht importiert, %2</translation>
    </message>
    <message>
        <source>%1: new, %2</source>
        <translation>%1: neu, %2</translation>
    </message>
    <message>
        <source>%1: already there, %2</source>
        <translation>%1: schon vorhanden, %2</translation>
    </message>
    <message>
        <source>%1: replaces the reply that is there, %2</source>
        <translation>%1: ersetzt die vorhandene Antwort, %2</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Customise shortcuts</source>
        <translation>Tastenkürzel anpassen</translation>
    </message>
    <message>
        <source>Search actions and shortcuts</source>
        <translation>Aktionen und Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No actions match “%1”.</source>
        <translation>Keine Aktion entspricht „%1“.</translation>
    </message>
</context>
<context>
    <name>KeysRow</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset the shortcut of %1</source>
        <translation>Tastenkürzel von %1 zurücksetzen</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Hier verwenden</translation>
    </message>
    <message>
        <source>%1 is already used by “%2”.</source>
        <translation>%1 wird bereits für „%2“ verwendet.</translation>
    </message>
    <message>
        <source>Use %1 here</source>
        <translation>%1 hier verwenden</translation>
    </message>
    <message>
        <source>Esc cancels, Backspace removes the shortcut.</source>
        <translation>Esc bricht ab, die Rücktaste entfernt das Tastenkürzel.</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Choose the spell check language</source>
        <translation>Sprache der Rechtschreibprüfung wählen</translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>The text of this licence is not included with the library. Installed programs have all licences in their folder, in THIRD-PARTY-LICENSES.txt.</source>
        <translation>Der Text dieser Lizenz liegt der Bibliothek nicht bei. Installierte Programme haben alle Lizenzen in ihrem Ordner, in THIRD-PARTY-LICENSES.txt.</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Conversation list</source>
        <translation>Gesprächsliste</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Noch keine Gespräche</translation>
    </message>
    <message>
        <source>Customers who write to your bot appear here.</source>
        <translation>Kunden, die Ihrem Bot schreiben, erscheinen hier.</translation>
    </message>
    <message>
        <source>No conversations match</source>
        <translation>Keine Gespräche gefunden</translation>
    </message>
    <message>
        <source>The filter hides all other conversations.</source>
        <translation>Der Filter blendet alle anderen Gespräche aus.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter entfernen</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Ausklappen</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Leave all to the bot</source>
        <translation>Alle dem Bot überlassen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Leave to the bot</source>
        <translation>Dem Bot überlassen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Erase this customer…</source>
        <translation>Diesen Kunden endgültig löschen…</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Copy session ID</source>
        <translation>Sitzungs-ID kopieren</translation>
    </message>
</context>
<context>
    <name>Loader</name>
    <message>
        <source>The messages could not be read: {reason}</source>
        <translation>Die Nachrichten konnten nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>This message no longer exists.</source>
        <translation>Diese Nachricht gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Older messages could not be read: {reason}</source>
        <translation>Ältere Nachrichten konnten nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>Newer messages could not be read: {reason}</source>
        <translation>Neuere Nachrichten konnten nicht gelesen werden: {reason}</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Minimum level</source>
        <translation>Mindeststufe</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Debug</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Nach Text filtern</translation>
    </message>
    <message>
        <source>Copy visible lines</source>
        <translation>Angezeigte Zeilen kopieren</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The log cannot be read: %1.</source>
        <translation>Das Protokoll kann nicht gelesen werden: %1.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The demo&apos;s conversations are deleted when the window is closed.</source>
        <translation>Die Gespräche der Demo werden gelöscht, wenn das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>Demo: nothing is saved</source>
        <translation>Demo: Es wird nichts gespeichert</translation>
    </message>
    <message>
        <source>The database key is stored in this system&apos;s keyring.</source>
        <translation>Der Datenbankschlüssel liegt im Schlüsselbund dieses Systems.</translation>
    </message>
    <message>
        <source>Encrypted on this computer</source>
        <translation>Auf diesem Computer verschlüsselt</translation>
    </message>
    <message>
        <source>Anyone who can read this profile&apos;s files can read the conversations. </source>
        <translation>Wer die Dateien dieses Profils lesen kann, kann die Gespräche lesen. </translation>
    </message>
    <message>
        <source>To change this, set storage.encryption to on in config.toml.</source>
        <translation>Um das zu ändern, setzen Sie storage.encryption in config.toml auf on.</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
        <source>This is the demo. The customers are simulated, and nothing is saved.</source>
        <translation>Dies ist die Demo. Die Kunden sind simuliert, und es wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>Waiting for the first customer</source>
        <translation>Warten auf den ersten Kunden</translation>
    </message>
    <message>
        <source>As soon as Chatlayer calls this program, conversations appear on the left. The status bar shows whether Chatlayer can reach it.</source>
        <translation>Sobald Chatlayer dieses Programm aufruft, erscheinen links Gespräche. Die Statusleiste zeigt an, ob Chatlayer es erreicht.</translation>
    </message>
    <message>
        <source>Somebody is waiting</source>
        <translation>Jemand wartet</translation>
    </message>
    <message>
        <source>Choose a conversation on the left, or press %1 for the next one.</source>
        <translation>Wählen Sie links ein Gespräch, oder drücken Sie %1 für das nächste.</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Niemand wartet</translation>
    </message>
</context>
<context>
    <name>NewsDialog</name>
    <message>
        <source>What&apos;s new</source>
        <translation>Neuerungen</translation>
    </message>
    <message>
        <source>New versions are distributed as packages. You get them from your package manager or from the administrator of this computer.</source>
        <translation>Neue Versionen kommen als Pakete. Sie erhalten sie über Ihre Paketverwaltung oder von der Person, die diesen Computer verwaltet.</translation>
    </message>
    <message>
        <source>New versions are distributed as installers. Ask the person who gave you this one.</source>
        <translation>Neue Versionen kommen als Installationsprogramm. Fragen Sie die Person, von der Sie dieses haben.</translation>
    </message>
    <message>
        <source>The program does not check for updates. It only connects to Chatlayer, to your tunnel, and to pictures and files that you open.</source>
        <translation>Das Programm sucht nicht nach Updates. Es verbindet sich nur mit Chatlayer, mit Ihrem Tunnel und mit Bildern und Dateien, die Sie öffnen.</translation>
    </message>
    <message>
        <source>This is version %1.</source>
        <translation>Dies ist Version %1.</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Text of the note</source>
        <translation>Text der Notiz</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Notiz löschen</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>for you and your colleagues – never sent to the customer</source>
        <translation>für Sie und Ihre Kollegen – geht nie an den Kunden</translation>
    </message>
    <message>
        <source>Note, never sent to the customer</source>
        <translation>Notiz, geht nie an den Kunden</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Notiz schreiben…</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Back to reply</source>
        <translation>Zurück zur Antwort</translation>
    </message>
</context>
<context>
    <name>NoteMode</name>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>The note is not saved yet: {reason}</source>
        <translation>Die Notiz ist noch nicht gespeichert: {reason}</translation>
    </message>
    <message>
        <source>Not saved. Your note is still here: {reason}</source>
        <translation>Nicht gespeichert. Ihre Notiz ist noch da: {reason}</translation>
    </message>
</context>
<context>
    <name>NotesBox</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>PairDialog</name>
    <message>
        <source>Filter by a handover value</source>
        <translation>Nach einem Übergabewert filtern</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>for example department</source>
        <translation>zum Beispiel department</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>PalettePanel</name>
    <message>
        <source>Find an action or a conversation</source>
        <translation>Aktion oder Gespräch finden</translation>
    </message>
    <message>
        <source>Actions and conversations</source>
        <translation>Aktionen und Gespräche</translation>
    </message>
    <message>
        <source>%1 runs   %2 navigates   %3 closes</source>
        <translation>%1 führt aus   %2 navigiert   %3 schließt</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 anzeigen</translation>
    </message>
</context>
<context>
    <name>PastePage</name>
    <message>
        <source>Connect Chatlayer</source>
        <translation>Chatlayer verbinden</translation>
    </message>
    <message>
        <source>Enter your address in Chatlayer</source>
        <translation>Tragen Sie Ihre Adresse in Chatlayer ein</translation>
    </message>
    <message>
        <source>1. In Chatlayer, open your bot, then Settings &gt; Offloading, and choose Webhook.</source>
        <translation>1. Öffnen Sie in Chatlayer Ihren Bot, dann Settings &gt; Offloading, und wählen Sie Webhook.</translation>
    </message>
    <message>
        <source>2. Copy these two values and paste each into the field of the same name in Chatlayer.</source>
        <translation>2. Kopieren Sie diese beiden Werte und fügen Sie sie in Chatlayer in das gleichnamige Feld ein.</translation>
    </message>
    <message>
        <source>API URL</source>
        <translation>API-URL</translation>
    </message>
    <message>
        <source>verify token</source>
        <translation>Verify-Token</translation>
    </message>
    <message>
        <source>Verify token</source>
        <translation>Verify-Token</translation>
    </message>
    <message>
        <source>3. Go to the next step here first. Then press Save in Chatlayer.</source>
        <translation>3. Gehen Sie hier zuerst zum nächsten Schritt. Drücken Sie dann in Chatlayer auf Save.</translation>
    </message>
    <message>
        <source>There is no public address yet. Go back one step and choose how Chatlayer reaches you.</source>
        <translation>Es gibt noch keine öffentliche Adresse. Gehen Sie einen Schritt zurück und wählen Sie, wie Chatlayer Sie erreicht.</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Picture {name}</source>
        <translation>Bild {name}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>100%</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>This address cannot be loaded.</source>
        <translation>Diese Adresse kann nicht geladen werden.</translation>
    </message>
    <message>
        <source>The address points to a private network, so it was not loaded.</source>
        <translation>Die Adresse führt in ein privates Netz und wurde daher nicht geladen.</translation>
    </message>
    <message>
        <source>The address redirects too many times.</source>
        <translation>Die Adresse leitet zu oft weiter.</translation>
    </message>
    <message>
        <source>The file no longer exists ({detail}).</source>
        <translation>Die Datei gibt es nicht mehr ({detail}).</translation>
    </message>
    <message>
        <source>The server denied access ({detail}).</source>
        <translation>Der Server hat den Zugriff verweigert ({detail}).</translation>
    </message>
    <message>
        <source>The server answered with an error ({detail}).</source>
        <translation>Der Server antwortete mit einem Fehler ({detail}).</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Der Server ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate.</source>
        <translation>Dieser Computer vertraut dem Zertifikat des Servers nicht.</translation>
    </message>
    <message>
        <source>The server took too long to respond.</source>
        <translation>Der Server hat zu spät geantwortet.</translation>
    </message>
    <message>
        <source>The file is larger than {detail}.</source>
        <translation>Die Datei ist größer als {detail}.</translation>
    </message>
    <message>
        <source>This picture format cannot be shown here ({detail}).</source>
        <translation>Dieses Bildformat kann hier nicht angezeigt werden ({detail}).</translation>
    </message>
    <message>
        <source>The server sent the file in an unsupported form (compressed).</source>
        <translation>Der Server hat die Datei in einer nicht unterstützten Form gesendet (komprimiert).</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>Das Bild ist beschädigt.</translation>
    </message>
    <message>
        <source>The picture has too many pixels ({detail}).</source>
        <translation>Das Bild hat zu viele Pixel ({detail}).</translation>
    </message>
    <message>
        <source>The file cannot be written: {detail}.</source>
        <translation>Die Datei kann nicht geschrieben werden: {detail}.</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>Das Programm wird beendet.</translation>
    </message>
</context>
<context>
    <name>Pill</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neue</numerusform>
            <numerusform>%n neue</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>Zur neuesten Nachricht</translation>
    </message>
</context>
<context>
    <name>Popover</name>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
</context>
<context>
    <name>Popup</name>
    <message>
        <source>Canned replies</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>ProblemBanners</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Webhook settings</source>
        <translation>Webhook-Einstellungen</translation>
    </message>
    <message>
        <source>Continue setup</source>
        <translation>Einrichtung fortsetzen</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Port %1 verwenden</translation>
    </message>
    <message>
        <source>Restart and ask again</source>
        <translation>Neu starten und erneut fragen</translation>
    </message>
    <message>
        <source>Act as a customer in the browser</source>
        <translation>Im Browser einen Kunden spielen</translation>
    </message>
    <message>
        <source>%1 Replies wait here and are sent automatically when the connection is back.</source>
        <translation>%1 Antworten warten hier und werden automatisch gesendet, sobald die Verbindung wieder steht.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 minutes ahead of Chatlayer&apos;s.</source>
        <translation>Die Uhr dieses Computers geht gegenüber Chatlayer %1 Minuten vor.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 minutes behind Chatlayer&apos;s.</source>
        <translation>Die Uhr dieses Computers geht gegenüber Chatlayer %1 Minuten nach.</translation>
    </message>
    <message>
        <source>Let the system set the date and time automatically.</source>
        <translation>Lassen Sie das System Datum und Uhrzeit automatisch stellen.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
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
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
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
        <translation>Umschalt+Tab</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Pfeil links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Pfeil rechts</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Pfeil auf</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Pfeil ab</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Druck</translation>
    </message>
</context>
<context>
    <name>ReachPage</name>
    <message>
        <source>Reachability</source>
        <translation>Erreichbarkeit</translation>
    </message>
    <message>
        <source>How Chatlayer reaches you</source>
        <translation>Wie Chatlayer Sie erreicht</translation>
    </message>
    <message>
        <source>Chatlayer calls this program over the internet. A tunnel is a service that forwards these calls to this computer. If you are not sure which one to use, choose ngrok, or ask the person who manages your computers.</source>
        <translation>Chatlayer ruft dieses Programm über das Internet auf. Ein Tunnel ist ein Dienst, der diese Aufrufe an diesen Computer weiterleitet. Wenn Sie nicht wissen, welchen Sie verwenden sollen, wählen Sie ngrok, oder fragen Sie die Person, die Ihre Computer verwaltet.</translation>
    </message>
    <message>
        <source>Connection method</source>
        <translation>Art der Verbindung</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Connect and test</source>
        <translation>Verbinden und testen</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt…</translation>
    </message>
    <message>
        <source>It works: a test call from outside reached this program. %1</source>
        <translation>Es funktioniert: Ein Testaufruf von außen hat dieses Programm erreicht. %1</translation>
    </message>
</context>
<context>
    <name>ReachabilityBanners</name>
    <message>
        <source>Copy the new address</source>
        <translation>Neue Adresse kopieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Chatlayer cannot reach this computer, so no customers can be handed to you.</source>
        <translation>Chatlayer kann diesen Computer nicht erreichen, daher können Ihnen keine Kunden übergeben werden.</translation>
    </message>
    <message>
        <source>Reachable again</source>
        <translation>Wieder erreichbar</translation>
    </message>
    <message>
        <source>Customers can be handed to you again.</source>
        <translation>Kunden können Ihnen wieder übergeben werden.</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>The webhook has a new address: %1. In Chatlayer, enter it under Settings &gt; Offloading &gt; Webhook in place of %2.</source>
        <translation>Der Webhook hat eine neue Adresse: %1. Tragen Sie sie in Chatlayer unter Settings &gt; Offloading &gt; Webhook anstelle von %2 ein.</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>no shortcut</source>
        <translation>kein Tastenkürzel</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>Tasten drücken…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>%1: press the new shortcut. Esc cancels, Backspace removes it.</source>
        <translation>%1: Drücken Sie das neue Tastenkürzel. Esc bricht ab, die Rücktaste entfernt es.</translation>
    </message>
    <message>
        <source>Change shortcut</source>
        <translation>Tastenkürzel ändern</translation>
    </message>
</context>
<context>
    <name>RecordsActions</name>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>%1 are older than the settings allow. Nothing is deleted until you confirm.</source>
        <translation>Älter, als die Einstellungen erlauben: %1. Vor Ihrer Bestätigung wird nichts gelöscht.</translation>
    </message>
</context>
<context>
    <name>RecordsButton</name>
    <message>
        <source>Search, export or erase</source>
        <translation>Suchen, exportieren oder löschen</translation>
    </message>
    <message>
        <source>Search in this conversation</source>
        <translation>In diesem Gespräch suchen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Erase this customer…</source>
        <translation>Diesen Kunden endgültig löschen…</translation>
    </message>
</context>
<context>
    <name>ReplyForm</name>
    <message>
        <source>hello</source>
        <translation>hallo</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Alle Sprachen</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Insert:</source>
        <translation>Einfügen:</translation>
    </message>
    <message>
        <source>customer&apos;s name</source>
        <translation>Name des Kunden</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>handover value</source>
        <translation>Übergabewert</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Reading progress</source>
        <translation>Fortschritt beim Lesen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open backup</source>
        <translation>Sicherung öffnen</translation>
    </message>
    <message>
        <source>Replace this profile</source>
        <translation>Dieses Profil ersetzen</translation>
    </message>
    <message>
        <source>The conversations, settings, canned replies and tokens of the backup replace the present ones. First, the complete file is read and checked. The present data is moved to a folder “before-restore” next to the profile and stays there until you delete it.</source>
        <translation>Gespräche, Einstellungen, Textbausteine und Token der Sicherung ersetzen die jetzigen. Zuerst wird die ganze Datei gelesen und geprüft. Die jetzigen Daten werden in einen Ordner „before-restore“ neben dem Profil verschoben und bleiben dort, bis Sie ihn löschen.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Sicherung auswählen</translation>
    </message>
    <message>
        <source>Reading and checking the backup…</source>
        <translation>Die Sicherung wird gelesen und geprüft…</translation>
    </message>
    <message>
        <source>The backup is complete. It was made on %1 and contains %2.</source>
        <translation>Die Sicherung ist vollständig. Sie stammt vom %1 und enthält %2.</translation>
    </message>
    <message>
        <source>The program restarts automatically. Anything that came after the backup will not be in the list.</source>
        <translation>Das Programm startet automatisch neu. Was nach der Sicherung kam, steht dann nicht in der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>Replies that were not delivered at the time of the backup: %n. They are marked and not resent automatically.</source>
        <translation>
            <numerusform>Antwort, die zum Zeitpunkt der Sicherung nicht zugestellt war: %n. Sie ist markiert und wird nicht automatisch erneut gesendet.</numerusform>
            <numerusform>Antworten, die zum Zeitpunkt der Sicherung nicht zugestellt waren: %n. Sie sind markiert und werden nicht automatisch erneut gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replies still waiting to be sent here: %n. They are moved aside with this profile and not sent. To send them, cancel and wait until the status bar says “Outbox 0”.</source>
        <translation>
            <numerusform>Antwort, die hier noch auf das Senden wartet: %n. Sie wird mit diesem Profil beiseitegelegt und nicht gesendet. Um sie zu senden, brechen Sie ab und warten Sie, bis die Statusleiste „Postausgang 0“ anzeigt.</numerusform>
            <numerusform>Antworten, die hier noch auf das Senden warten: %n. Sie werden mit diesem Profil beiseitegelegt und nicht gesendet. Um sie zu senden, brechen Sie ab und warten Sie, bis die Statusleiste „Postausgang 0“ anzeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restarting with the restored profile…</source>
        <translation>Neustart mit dem wiederhergestellten Profil…</translation>
    </message>
</context>
<context>
    <name>RetentionDialog</name>
    <message>
        <source>Conversations due for deletion</source>
        <translation>Zu löschende Gespräche</translation>
    </message>
    <message>
        <source>Oldest conversations due for deletion</source>
        <translation>Älteste zu löschende Gespräche</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>No conversation is older than the settings allow. The program checks every day.</source>
        <translation>Kein Gespräch ist älter, als die Einstellungen erlauben. Das Programm prüft dies jeden Tag.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 with %2 are older than the settings allow. Their last messages are from %3 to %4. If you delete them, the program continues to delete old conversations every day. To keep them longer, change the number of days in the settings.</source>
        <translation>Älter, als die Einstellungen erlauben: %1 mit %2. Die letzten Nachrichten stammen aus der Zeit vom %3 bis %4. Wenn Sie sie löschen, löscht das Programm künftig jeden Tag alte Gespräche. Um Gespräche länger zu behalten, ändern Sie die Zahl der Tage in den Einstellungen.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>Deleting. You can continue working…</source>
        <translation>Wird gelöscht. Sie können weiterarbeiten…</translation>
    </message>
    <message>
        <source>Not all conversations were deleted: %1</source>
        <translation>Nicht alle Gespräche wurden gelöscht: %1</translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>Gelöscht: %1.</translation>
    </message>
</context>
<context>
    <name>RichDialog</name>
    <message>
        <source>{kind} for {name}</source>
        <translation>{kind} für {name}</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send as written</source>
        <translation>Wie geschrieben senden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Preview for the customer</source>
        <translation>Vorschau für den Kunden</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset %1 to its default</source>
        <translation>%1 auf Standard zurücksetzen</translation>
    </message>
    <message>
        <source>Set by %1. It cannot be changed here.</source>
        <translation>Durch %1 festgelegt. Hier nicht änderbar.</translation>
    </message>
    <message>
        <source>Set for all users of this computer in %1.</source>
        <translation>Für alle Benutzer dieses Computers in %1 festgelegt.</translation>
    </message>
    <message>
        <source>Saved. Takes effect after restart.</source>
        <translation>Gespeichert. Wird nach einem Neustart wirksam.</translation>
    </message>
    <message>
        <source>Must be %1.</source>
        <translation>Zulässig ist: %1.</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n messages</source>
        <translation>
            <numerusform>%n Nachricht kopieren</numerusform>
            <numerusform>%n Nachrichten kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <source>Select text</source>
        <translation>Text auswählen</translation>
    </message>
    <message>
        <source>Open {what}</source>
        <translation>{what} öffnen</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>Download progress</source>
        <translation>Fortschritt des Downloads</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{name} could not be saved. {reason}</source>
        <translation>{name} konnte nicht gespeichert werden. {reason}</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>Zahlen exportieren</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Die Datei kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>The figures were written to %1.</source>
        <translation>Die Zahlen wurden in %1 geschrieben.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Searches names, messages, notes, tags and handover values in all conversations</source>
        <translation>Durchsucht Namen, Nachrichten, Notizen, Tags und Übergabewerte in allen Gesprächen</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>SearchInside</name>
    <message>
        <source>Search in this conversation</source>
        <translation>In diesem Gespräch suchen</translation>
    </message>
    <message>
        <source>Previous result</source>
        <translation>Voriges Ergebnis</translation>
    </message>
    <message>
        <source>Next result</source>
        <translation>Nächstes Ergebnis</translation>
    </message>
    <message>
        <source>Close search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>SecretRow</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Enter a new one to replace it</source>
        <translation>Zum Ersetzen ein neues eingeben</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht festgelegt</translation>
    </message>
    <message>
        <source>Stored in the keyring.</source>
        <translation>Im Schlüsselbund gespeichert.</translation>
    </message>
    <message>
        <source>Only stored until you quit the program, because there is no keyring.</source>
        <translation>Nur bis zum Beenden des Programms gespeichert, weil es keinen Schlüsselbund gibt.</translation>
    </message>
</context>
<context>
    <name>SendingRow</name>
    <message>
        <source>Send a reply, insert a new line</source>
        <translation>Antwort senden, neue Zeile einfügen</translation>
    </message>
    <message>
        <source>%1 sends, %2 inserts a new line</source>
        <translation>%1 sendet, %2 fügt eine neue Zeile ein</translation>
    </message>
</context>
<context>
    <name>SessionBox</name>
    <message>
        <source>Session data</source>
        <translation>Sitzungsdaten</translation>
    </message>
    <message>
        <source>Fetching from Chatlayer…</source>
        <translation>Wird von Chatlayer abgerufen…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Neu abrufen</translation>
    </message>
    <message>
        <source>The bot has no values for this conversation.</source>
        <translation>Der Bot hat keine Werte für dieses Gespräch.</translation>
    </message>
    <message>
        <source>Retrieved at %1. Not saved on this computer.</source>
        <translation>Abgerufen um %1. Nicht auf diesem Computer gespeichert.</translation>
    </message>
    <message>
        <source>Fetch from Chatlayer</source>
        <translation>Von Chatlayer abrufen</translation>
    </message>
    <message>
        <source>The current values of the bot&apos;s variables.</source>
        <translation>Die aktuellen Werte der Variablen des Bots.</translation>
    </message>
</context>
<context>
    <name>SetAsideDialog</name>
    <message>
        <source>Unreadable requests</source>
        <translation>Unlesbare Anfragen</translation>
    </message>
    <message>
        <source>Chatlayer sent these requests, but the program could not read them. They are stored completely. After an update of this program, try them again. Until then, send a copy without personal data to the developers.</source>
        <translation>Chatlayer hat diese Anfragen gesendet, aber das Programm konnte sie nicht lesen. Sie sind vollständig gespeichert. Versuchen Sie es nach einem Update dieses Programms erneut. Senden Sie bis dahin den Entwicklern eine Kopie ohne personenbezogene Daten.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Copy for a bug report</source>
        <translation>Für einen Fehlerbericht kopieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Ältere anzeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>There are no unreadable requests.</source>
        <translation>Es gibt keine unlesbaren Anfragen.</translation>
    </message>
    <message>
        <source>%1 · %2 bytes</source>
        <translation>%1 · %2 Bytes</translation>
    </message>
    <message>
        <source>only the beginning is shown</source>
        <translation>nur der Anfang wird angezeigt</translation>
    </message>
    <message>
        <source>Still unreadable: %1</source>
        <translation>Weiterhin unlesbar: %1</translation>
    </message>
    <message>
        <source>The request was read. Its messages are in their conversation now.</source>
        <translation>Die Anfrage wurde gelesen. Die Nachrichten stehen jetzt in ihrem Gespräch.</translation>
    </message>
    <message>
        <source>Delete this request?</source>
        <translation>Diese Anfrage löschen?</translation>
    </message>
    <message>
        <source>Its content will be lost permanently.</source>
        <translation>Der Inhalt geht endgültig verloren.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Copied. Names, texts, numbers and addresses are masked. Read it before you send it.</source>
        <translation>Kopiert. Namen, Texte, Nummern und Adressen sind unkenntlich gemacht. Lesen Sie die Kopie, bevor Sie sie senden.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Credentials are stored in this system&apos;s keyring, never in the settings file.</source>
        <translation>Zugangsdaten werden im Schlüsselbund dieses Systems gespeichert, nie in der Einstellungsdatei.</translation>
    </message>
    <message>
        <source>Set up step by step…</source>
        <translation>Schritt für Schritt einrichten…</translation>
    </message>
    <message>
        <source>Preview what will be deleted…</source>
        <translation>Vorschau der Löschung…</translation>
    </message>
    <message>
        <source>Back up this profile…</source>
        <translation>Dieses Profil sichern…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Customise shortcuts…</source>
        <translation>Tastenkürzel anpassen…</translation>
    </message>
    <message>
        <source>Stored in %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>Some changes take effect after a restart</source>
        <translation>Einige Änderungen werden erst nach einem Neustart wirksam</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>No settings match “%1”.</source>
        <translation>Keine Einstellung entspricht „%1“.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Customise shortcuts…</source>
        <translation>Tastenkürzel anpassen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SnoozeButton</name>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Snooze until…</source>
        <translation>Zurückstellen bis…</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>End snooze now</source>
        <translation>Jetzt zurückholen</translation>
    </message>
    <message>
        <source>For 15 minutes</source>
        <translation>15 Minuten</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>Until tomorrow %1</source>
        <translation>Bis morgen %1</translation>
    </message>
    <message>
        <source>Choose a time…</source>
        <translation>Zeitpunkt wählen…</translation>
    </message>
</context>
<context>
    <name>SnoozeDialog</name>
    <message>
        <source>The conversation comes back at that time, or as soon as the customer writes.</source>
        <translation>Das Gespräch kommt zu diesem Zeitpunkt zurück, oder sobald der Kunde schreibt.</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Zurückstellen bis</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
</context>
<context>
    <name>SpanBar</name>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Custom range</source>
        <translation>Eigener Zeitraum</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status bar</source>
        <translation>Statusleiste</translation>
    </message>
    <message>
        <source>Webhook is starting</source>
        <translation>Webhook startet</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>last event %1</source>
        <translation>letztes Ereignis %1</translation>
    </message>
    <message>
        <source>no event since start</source>
        <translation>kein Ereignis seit dem Start</translation>
    </message>
    <message>
        <source>Last checked via the public address at %1.</source>
        <translation>Zuletzt über die öffentliche Adresse geprüft um %1.</translation>
    </message>
    <message>
        <source>Chatlayer</source>
        <translation>Chatlayer</translation>
    </message>
    <message>
        <source>Nothing has been sent to Chatlayer yet.</source>
        <translation>Noch wurde nichts an Chatlayer gesendet.</translation>
    </message>
    <message>
        <source>1 unreadable request</source>
        <translation>1 unlesbare Anfrage</translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable requests</source>
        <translation>
            <numerusform>%n unlesbare Anfrage</numerusform>
            <numerusform>%n unlesbare Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>The program could not read these requests. Click to review them.</source>
        <translation>Das Programm konnte diese Anfragen nicht lesen. Klicken Sie, um sie anzusehen.</translation>
    </message>
    <message>
        <source>Sending is paused</source>
        <translation>Senden angehalten</translation>
    </message>
    <message>
        <source>Sending resumes in %1</source>
        <translation>Senden geht weiter in %1</translation>
    </message>
    <message>
        <source>Chatlayer limits the number of calls. Replies wait in order and are sent automatically.</source>
        <translation>Chatlayer begrenzt die Zahl der Aufrufe. Antworten warten der Reihe nach und werden automatisch gesendet.</translation>
    </message>
    <message>
        <source>1 reply to check</source>
        <translation>1 Antwort zu prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%n replies to check</source>
        <translation>
            <numerusform>%n Antwort zu prüfen</numerusform>
            <numerusform>%n Antworten zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>These replies were not sent, or it is not known whether they were. Each reply shows the reason and what you can do.</source>
        <translation>Diese Antworten wurden nicht gesendet, oder es ist nicht bekannt, ob sie gesendet wurden. Jede Antwort zeigt den Grund und was Sie tun können.</translation>
    </message>
    <message>
        <source>1 reply being sent</source>
        <translation>1 Antwort wird gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%n replies being sent</source>
        <translation>
            <numerusform>%n Antwort wird gesendet</numerusform>
            <numerusform>%n Antworten werden gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>They are sent in order, and kept if you quit the program.</source>
        <translation>Sie werden der Reihe nach gesendet und bleiben erhalten, wenn Sie das Programm beenden.</translation>
    </message>
    <message>
        <source>Outbox 0</source>
        <translation>Postausgang 0</translation>
    </message>
    <message>
        <source>All replies have been sent.</source>
        <translation>Alle Antworten wurden gesendet.</translation>
    </message>
</context>
<context>
    <name>StatusItem</name>
    <message>
        <source>No action is needed.</source>
        <translation>Keine Aktion erforderlich.</translation>
    </message>
</context>
<context>
    <name>TagsBox</name>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Tag hinzufügen</translation>
    </message>
    <message>
        <source>Remove tag %1</source>
        <translation>Tag %1 entfernen</translation>
    </message>
</context>
<context>
    <name>TextSelector</name>
    <message>
        <source>Text of the message</source>
        <translation>Text der Nachricht</translation>
    </message>
</context>
<context>
    <name>TodayDialog</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Group charts by</source>
        <translation>Diagramme gruppieren nach</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>By hour of the day</source>
        <translation>Nach Tagesstunde</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Show the figures as a table instead of charts</source>
        <translation>Die Zahlen als Tabelle statt als Diagramme anzeigen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Save the figures in a spreadsheet file (CSV)</source>
        <translation>Die Zahlen in einer Tabellendatei speichern (CSV)</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>Erste Antwort</translation>
    </message>
    <message>
        <source>Handling time</source>
        <translation>Bearbeitungszeit</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Point at a number to see what it counts. Times are measured by this computer&apos;s clock. Deleted or erased conversations are no longer counted.</source>
        <translation>Zeigen Sie auf eine Zahl, um zu sehen, was sie zählt. Die Zeiten richten sich nach der Uhr dieses Computers. Gelöschte Gespräche werden nicht mehr gezählt.</translation>
    </message>
    <message numerus="yes">
        <source>%n closed without being taken</source>
        <translation>
            <numerusform>%n ohne Annahme geschlossen</numerusform>
            <numerusform>%n ohne Annahme geschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handed over</source>
        <translation>
            <numerusform>%n übergeben</numerusform>
            <numerusform>%n übergeben</numerusform>
        </translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>am Ende</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>median of %1 · 90%: %2</source>
        <translation>Median aus %1 · 90 %: %2</translation>
    </message>
    <message numerus="yes">
        <source>snoozed: %1 in %n conversation(s)</source>
        <translation>
            <numerusform>zurückgestellt: %1 in %n Gespräch</numerusform>
            <numerusform>zurückgestellt: %1 in %n Gesprächen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet today</source>
        <translation>Heute noch nichts</translation>
    </message>
    <message>
        <source>Today&apos;s figures appear here as soon as a customer is handed over to you.</source>
        <translation>Die Zahlen des Tages erscheinen hier, sobald Ihnen ein Kunde übergeben wird.</translation>
    </message>
    <message>
        <source>No figures for these days</source>
        <translation>Keine Zahlen für diese Tage</translation>
    </message>
    <message>
        <source>No customer was handed over, handled or declined. Choose other days at the top.</source>
        <translation>Es wurde kein Kunde übergeben, bearbeitet oder abgelehnt. Wählen Sie oben andere Tage.</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Send an attachment or card</source>
        <translation>Anhang oder Karte senden</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>/ canned replies</source>
        <translation>/ Textbausteine</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Filter the list</source>
        <translation>Liste filtern</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Top bar</source>
        <translation>Obere Leiste</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Figures for today and other days</source>
        <translation>Zahlen von heute und anderen Tagen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>meine</translation>
    </message>
    <message>
        <source>with the bot</source>
        <translation>beim Bot</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Unreadable requests</source>
        <translation>Unlesbare Anfragen</translation>
    </message>
    <message>
        <source>Filter the list, a filter is active</source>
        <translation>Liste filtern, ein Filter ist aktiv</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>Systemeinstellung</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Empty message</source>
        <translation>Leere Nachricht</translation>
    </message>
    <message>
        <source>In reply to: %1</source>
        <translation>Antwort auf: %1</translation>
    </message>
    <message>
        <source>More in this message</source>
        <translation>Mehr in dieser Nachricht</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr anzeigen</translation>
    </message>
    <message>
        <source>Not a web address: cannot be opened</source>
        <translation>Keine Webadresse: nicht zu öffnen</translation>
    </message>
    <message>
        <source>Open the picture in the browser</source>
        <translation>Bild im Browser öffnen</translation>
    </message>
    <message>
        <source>unsafe address</source>
        <translation>unsichere Adresse</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>upload: {status}</source>
        <translation>Upload: {status}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>This message has no file</source>
        <translation>Diese Nachricht enthält keine Datei</translation>
    </message>
    <message>
        <source>Open in OpenStreetMap</source>
        <translation>In OpenStreetMap öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n weiteres anzeigen</numerusform>
            <numerusform>%n weitere anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Schaltfläche</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Mark as delivered</source>
        <translation>Als zugestellt markieren</translation>
    </message>
    <message>
        <source>Show picture</source>
        <translation>Bild anzeigen</translation>
    </message>
    <message>
        <source>Always show pictures</source>
        <translation>Bilder immer anzeigen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>View {name}</source>
        <translation>{name} ansehen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger anzeigen</translation>
    </message>
    <message>
        <source>No picture came with this message</source>
        <translation>Mit dieser Nachricht kam kein Bild</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Press the right arrow for: %1</source>
        <translation>Pfeiltaste rechts drücken für: %1</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show window</source>
        <translation>Fenster anzeigen</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Do Not Disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>1 customer needs you</source>
        <translation>1 Kunde braucht Sie</translation>
    </message>
    <message numerus="yes">
        <source>%n customers need you</source>
        <translation>
            <numerusform>%n Kunde braucht Sie</numerusform>
            <numerusform>%n Kunden brauchen Sie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrayNotifier</name>
    <message>
        <source>Notifications are turned off in Windows. Turn them on under Settings &gt; System &gt; Notifications.</source>
        <translation>Benachrichtigungen sind in Windows ausgeschaltet. Schalten Sie sie unter Einstellungen &gt; System &gt; Benachrichtigungen ein.</translation>
    </message>
    <message>
        <source>If no notification appears, allow notifications for Agent Desktop in System Settings &gt; Notifications. macOS does not tell programs whether it shows them.</source>
        <translation>Falls keine Benachrichtigung erscheint, erlauben Sie Mitteilungen für Agent Desktop in den Systemeinstellungen &gt; Mitteilungen. macOS meldet Programmen nicht, ob es sie anzeigt.</translation>
    </message>
</context>
<context>
    <name>Trials</name>
    <message>
        <source>Show test notification</source>
        <translation>Testbenachrichtigung anzeigen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Test: %1</source>
        <translation>Testen: %1</translation>
    </message>
    <message>
        <source>No sound is selected.</source>
        <translation>Es ist kein Ton gewählt.</translation>
    </message>
</context>
<context>
    <name>UndoStrip</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo sending ({key})</source>
        <translation>Senden rückgängig machen ({key})</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Sends in {seconds} s:</source>
        <translation>Wird in {seconds} s gesendet:</translation>
    </message>
</context>
<context>
    <name>ValueBox</name>
    <message>
        <source>Show all values</source>
        <translation>Alle Werte anzeigen</translation>
    </message>
    <message>
        <source>Copy all as JSON</source>
        <translation>Alles als JSON kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n weiteres anzeigen</numerusform>
            <numerusform>%n weitere anzeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>Verify token</source>
        <translation>Verify-Token</translation>
    </message>
    <message>
        <source>The verify token</source>
        <translation>Das Verify-Token</translation>
    </message>
    <message>
        <source>Chatlayer sends this token with every request, so that nobody else can pretend to be Chatlayer. A strong token was created for you. There is nothing to do here.</source>
        <translation>Chatlayer sendet dieses Token mit jeder Anfrage, damit sich niemand sonst als Chatlayer ausgeben kann. Ein starkes Token wurde für Sie erstellt. Hier ist nichts zu tun.</translation>
    </message>
    <message>
        <source>verify token</source>
        <translation>Verify-Token</translation>
    </message>
    <message>
        <source>Create another token</source>
        <translation>Anderes Token erstellen</translation>
    </message>
    <message>
        <source>There is no keyring, so this token is valid only until you quit the program. Unlock your keyring and restart the program before you paste the token into Chatlayer.</source>
        <translation>Es gibt keinen Schlüsselbund, daher gilt dieses Token nur bis zum Beenden des Programms. Entsperren Sie Ihren Schlüsselbund und starten Sie das Programm neu, bevor Sie das Token in Chatlayer einfügen.</translation>
    </message>
    <message>
        <source>This is a new token. Paste it into Chatlayer. Only this token is valid from now on.</source>
        <translation>Dies ist ein neuer Token. Fügen Sie ihn in Chatlayer ein. Ab jetzt gilt nur noch dieser Token.</translation>
    </message>
    <message numerus="yes">
        <source>This is a new token. Paste it into Chatlayer. The previous token stays valid for %n hour(s).</source>
        <translation>
            <numerusform>Dies ist ein neues Token. Fügen Sie es in Chatlayer ein. Das vorige Token gilt noch %n Stunde.</numerusform>
            <numerusform>Dies ist ein neues Token. Fügen Sie es in Chatlayer ein. Das vorige Token gilt noch %n Stunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier token(s) also stay valid until their own time is over.</source>
        <translation>
            <numerusform>%n früherer Token bleibt ebenfalls gültig, bis seine eigene Zeit abgelaufen ist.</numerusform>
            <numerusform>%n frühere Token bleiben ebenfalls gültig, bis ihre eigene Zeit abgelaufen ist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitPage</name>
    <message>
        <source>Connection check</source>
        <translation>Verbindungsprüfung</translation>
    </message>
    <message>
        <source>Does Chatlayer reach this program?</source>
        <translation>Erreicht Chatlayer dieses Programm?</translation>
    </message>
    <message>
        <source>Accept handovers without the token</source>
        <translation>Übergaben ohne Token annehmen</translation>
    </message>
    <message>
        <source>Try a test conversation</source>
        <translation>Testgespräch ausprobieren</translation>
    </message>
    <message>
        <source>Check pausing the bot</source>
        <translation>Anhalten des Bots prüfen</translation>
    </message>
    <message>
        <source>A simulated customer appears and waits for your reply. Chatlayer does not see this conversation.</source>
        <translation>Ein simulierter Kunde erscheint und wartet auf Ihre Antwort. Chatlayer sieht dieses Gespräch nicht.</translation>
    </message>
    <message>
        <source>Checking pausing pauses and resumes the bot once in a conversation of its draft, which only testers see.</source>
        <translation>Die Prüfung hält den Bot einmal in einem Gespräch seines Entwurfs an, den nur Tester sehen, und lässt ihn dann weiterlaufen.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertigstellen</translation>
    </message>
    <message>
        <source>Finish anyway</source>
        <translation>Trotzdem fertigstellen</translation>
    </message>
    <message>
        <source>You are connected</source>
        <translation>Sie sind verbunden</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s health check arrived at %1. From now on, customers of your bot appear in the list. Those whom the bot hands over wait there for you.</source>
        <translation>Der Health-Check von Chatlayer kam um %1 an. Ab jetzt erscheinen Kunden Ihres Bots in der Liste. Wen der Bot übergibt, der wartet dort auf Sie.</translation>
    </message>
    <message>
        <source>Waiting for Chatlayer&apos;s health check…</source>
        <translation>Warten auf den Health-Check von Chatlayer…</translation>
    </message>
    <message>
        <source>Press Save in Chatlayer now, under Settings &gt; Offloading &gt; Webhook. Chatlayer then calls this program immediately, and this page turns green.</source>
        <translation>Drücken Sie jetzt in Chatlayer unter Settings &gt; Offloading &gt; Webhook auf Save. Chatlayer ruft dieses Programm dann sofort auf, und diese Seite wird grün.</translation>
    </message>
    <message>
        <source>Checking whether the bot can be paused…</source>
        <translation>Es wird geprüft, ob sich der Bot anhalten lässt…</translation>
    </message>
    <message>
        <source>Starting a test conversation…</source>
        <translation>Testgespräch wird gestartet…</translation>
    </message>
    <message>
        <source>The test customer is waiting in the main window. Reply there.</source>
        <translation>Der Testkunde wartet im Hauptfenster. Antworten Sie dort.</translation>
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
        <translation>Warten auf Ihren Schlüsselbund…</translation>
    </message>
    <message>
        <source>Enter its password in the window that your system shows. That window may be behind others. The keyring contains the key to your conversations.</source>
        <translation>Geben Sie sein Passwort in dem Fenster ein, das Ihr System anzeigt. Dieses Fenster kann hinter anderen liegen. Der Schlüsselbund enthält den Schlüssel zu Ihren Gesprächen.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>sent time unknown</source>
        <translation>Sendezeit unbekannt</translation>
    </message>
    <message>
        <source>The message gives its time as “%1”, which cannot be read. The time shown is estimated from when it arrived and from the messages around it.</source>
        <translation>Die Nachricht gibt ihre Zeit als „%1“ an, was nicht lesbar ist. Die angezeigte Zeit ist aus ihrer Ankunft und den Nachrichten um sie herum geschätzt.</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>format of a date: weekday, day, month</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format of a date: day, month, year</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>Unbekannter Absender</translation>
    </message>
    <message>
        <source>Other sender (%1)</source>
        <translation>Anderer Absender (%1)</translation>
    </message>
    <message>
        <source>queued until you decide about the reply above</source>
        <translation>wartet, bis Sie über die vorige Antwort entschieden haben</translation>
    </message>
    <message>
        <source>queued: {reason}</source>
        <translation>in der Warteschlange: {reason}</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>in der Warteschlange</translation>
    </message>
    <message>
        <source>sending…</source>
        <translation>wird gesendet…</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>Grund unbekannt</translation>
    </message>
    <message>
        <source>Not sent: {reason}</source>
        <translation>Nicht gesendet: {reason}</translation>
    </message>
    <message>
        <source>the connection was lost while sending</source>
        <translation>die Verbindung ging beim Senden verloren</translation>
    </message>
    <message>
        <source>May not have arrived: {reason}</source>
        <translation>Vielleicht nicht angekommen: {reason}</translation>
    </message>
    <message>
        <source>handed over to you</source>
        <translation>an Sie übergeben</translation>
    </message>
    <message>
        <source>department {name}</source>
        <translation>Abteilung {name}</translation>
    </message>
    <message>
        <source>taken by you</source>
        <translation>von Ihnen angenommen</translation>
    </message>
    <message>
        <source>closed by you</source>
        <translation>von Ihnen geschlossen</translation>
    </message>
    <message>
        <source>snooze ended</source>
        <translation>nicht mehr zurückgestellt</translation>
    </message>
    <message>
        <source>snoozed by you</source>
        <translation>von Ihnen zurückgestellt</translation>
    </message>
    <message>
        <source>snoozed by you until {time}</source>
        <translation>von Ihnen zurückgestellt bis {time}</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>wieder geöffnet</translation>
    </message>
    <message>
        <source>handover declined: %1</source>
        <translation>Übergabe abgelehnt: %1</translation>
    </message>
    <message>
        <source>the bot is paused, you answer</source>
        <translation>der Bot pausiert, Sie antworten</translation>
    </message>
    <message>
        <source>the bot could not be paused</source>
        <translation>der Bot konnte nicht angehalten werden</translation>
    </message>
    <message>
        <source>the bot could not be resumed</source>
        <translation>der Bot konnte nicht fortgesetzt werden</translation>
    </message>
    <message>
        <source>messages may be missing here</source>
        <translation>hier können Nachrichten fehlen</translation>
    </message>
    <message>
        <source>not reachable {from} – {to}, messages may be missing here</source>
        <translation>nicht erreichbar {from} – {to}, hier können Nachrichten fehlen</translation>
    </message>
    <message>
        <source>Unknown message type</source>
        <translation>Unbekannter Nachrichtentyp</translation>
    </message>
    <message>
        <source>{kind}: can&apos;t be shown here</source>
        <translation>{kind}: kann hier nicht angezeigt werden</translation>
    </message>
    <message>
        <source>Unknown message type: {kind}</source>
        <translation>Unbekannter Nachrichtentyp: {kind}</translation>
    </message>
    <message>
        <source>The customer chose {titles}</source>
        <translation>Der Kunde hat {titles} gewählt</translation>
    </message>
</context>
<context>
    <name>ZoneEditor</name>
    <message>
        <source>Same as this computer</source>
        <translation>Wie dieser Computer</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>No conversation is open</source>
        <translation>Kein Gespräch ist geöffnet</translation>
    </message>
    <message>
        <source>The demo saves nothing</source>
        <translation>Die Demo speichert nichts</translation>
    </message>
    <message>
        <source>Only for waiting conversations or your own</source>
        <translation>Nur für wartende oder eigene Gespräche</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Nächstes Gespräch</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Voriges Gespräch</translation>
    </message>
    <message>
        <source>Next unread</source>
        <translation>Nächstes ungelesenes</translation>
    </message>
    <message>
        <source>Previous unread</source>
        <translation>Voriges ungelesenes</translation>
    </message>
    <message>
        <source>Back from earlier conversation</source>
        <translation>Zurück von einem früheren Gespräch</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Search in this conversation</source>
        <translation>In diesem Gespräch suchen</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Liste filtern</translation>
    </message>
    <message>
        <source>Next area of the window</source>
        <translation>Nächster Bereich des Fensters</translation>
    </message>
    <message>
        <source>Previous area of the window</source>
        <translation>Voriger Bereich des Fensters</translation>
    </message>
    <message>
        <source>Take, or take over from the bot</source>
        <translation>Annehmen, oder vom Bot übernehmen</translation>
    </message>
    <message>
        <source>Only for conversations that are waiting or with the bot</source>
        <translation>Nur für Gespräche, die warten oder beim Bot sind</translation>
    </message>
    <message>
        <source>Close conversation</source>
        <translation>Gespräch schließen</translation>
    </message>
    <message>
        <source>Send and close</source>
        <translation>Senden und schließen</translation>
    </message>
    <message>
        <source>Send an attachment or card</source>
        <translation>Anhang oder Karte senden</translation>
    </message>
    <message>
        <source>Insert emoji</source>
        <translation>Emoji einfügen</translation>
    </message>
    <message>
        <source>Manage canned replies</source>
        <translation>Textbausteine verwalten</translation>
    </message>
    <message>
        <source>Close with a final message</source>
        <translation>Mit Abschlussnachricht schließen</translation>
    </message>
    <message>
        <source>Close and open next conversation</source>
        <translation>Schließen und nächstes Gespräch öffnen</translation>
    </message>
    <message>
        <source>Snooze until…</source>
        <translation>Zurückstellen bis…</translation>
    </message>
    <message>
        <source>Only for your own conversations</source>
        <translation>Nur für eigene Gespräche</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Tag hinzufügen</translation>
    </message>
    <message>
        <source>Reopen a closed conversation</source>
        <translation>Geschlossenes Gespräch wieder öffnen</translation>
    </message>
    <message>
        <source>Only for closed conversations</source>
        <translation>Nur für geschlossene Gespräche</translation>
    </message>
    <message>
        <source>Export conversations</source>
        <translation>Gespräche exportieren</translation>
    </message>
    <message>
        <source>Erase this customer permanently</source>
        <translation>Diesen Kunden endgültig löschen</translation>
    </message>
    <message>
        <source>Leave declined conversation to the bot</source>
        <translation>Abgelehntes Gespräch dem Bot überlassen</translation>
    </message>
    <message>
        <source>Only for declined conversations</source>
        <translation>Nur für abgelehnte Gespräche</translation>
    </message>
    <message>
        <source>Find an action or a conversation</source>
        <translation>Aktion oder Gespräch finden</translation>
    </message>
    <message>
        <source>Fetch session data</source>
        <translation>Sitzungsdaten abrufen</translation>
    </message>
    <message>
        <source>Change availability</source>
        <translation>Verfügbarkeit ändern</translation>
    </message>
    <message>
        <source>Toggle Do Not Disturb</source>
        <translation>„Nicht stören“ ein/aus</translation>
    </message>
    <message>
        <source>Show list</source>
        <translation>Liste anzeigen</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Details anzeigen</translation>
    </message>
    <message>
        <source>Today&apos;s figures</source>
        <translation>Zahlen von heute</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Set up the connection</source>
        <translation>Verbindung einrichten</translation>
    </message>
    <message>
        <source>The demo needs no setup</source>
        <translation>Die Demo braucht keine Einrichtung</translation>
    </message>
    <message>
        <source>Conversations due for deletion</source>
        <translation>Zu löschende Gespräche</translation>
    </message>
    <message>
        <source>Back up this profile</source>
        <translation>Dieses Profil sichern</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Unreadable requests</source>
        <translation>Unlesbare Anfragen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Neuerungen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Customise shortcuts</source>
        <translation>Tastenkürzel anpassen</translation>
    </message>
    <message>
        <source>About Agent Desktop</source>
        <translation>Über Agent Desktop</translation>
    </message>
    <message>
        <source>Conversation %1 in the list</source>
        <translation>Gespräch %1 in der Liste</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <source>Canned replies, at the start of a word</source>
        <translation>Textbausteine, am Wortanfang</translation>
    </message>
    <message>
        <source>Conversation n in the list</source>
        <translation>Gespräch n in der Liste</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Replying</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message numerus="yes">
        <source>%n customers are waiting</source>
        <translation>
            <numerusform>%n Kunde wartet</numerusform>
            <numerusform>%n Kunden warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers need you</source>
        <translation>
            <numerusform>%n Kunde braucht Sie</numerusform>
            <numerusform>%n Kunden brauchen Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your customers have written</source>
        <translation>
            <numerusform>%n Ihrer Kunden hat geschrieben</numerusform>
            <numerusform>%n Ihrer Kunden haben geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>This desktop has no notification service, so notifications cannot be shown. Sounds, the window title and the tray icon still alert you.</source>
        <translation>Dieser Desktop hat keinen Benachrichtigungsdienst, daher können keine Benachrichtigungen angezeigt werden. Töne, der Fenstertitel und das Symbol im Infobereich weisen Sie weiterhin hin.</translation>
    </message>
    <message>
        <source>Clicking a notification cannot open the conversation on this desktop.</source>
        <translation>Ein Klick auf eine Benachrichtigung kann auf diesem Desktop das Gespräch nicht öffnen.</translation>
    </message>
    <message>
        <source>Notifications on this desktop have only one line, so message texts are not shown.</source>
        <translation>Benachrichtigungen haben auf diesem Desktop nur eine Zeile, daher werden Nachrichtentexte nicht angezeigt.</translation>
    </message>
    <message>
        <source>The taskbar of this desktop may not show a number on the program icon. The window title shows it.</source>
        <translation>Die Taskleiste dieses Desktops zeigt am Programmsymbol möglicherweise keine Zahl an. Sie steht im Fenstertitel.</translation>
    </message>
    <message>
        <source>The desktop blocks notifications: its own Do Not Disturb mode is on, or they are turned off in its settings.</source>
        <translation>Der Desktop unterdrückt Benachrichtigungen: Sein eigenes „Nicht stören“ ist eingeschaltet, oder sie sind in seinen Einstellungen ausgeschaltet.</translation>
    </message>
    <message>
        <source>Sounds need one of the programs pw-play, paplay or aplay. None of them is installed on this computer.</source>
        <translation>Für Töne wird eines der Programme pw-play, paplay oder aplay benötigt. Auf diesem Computer ist keines davon installiert.</translation>
    </message>
    <message>
        <source>The sound cannot be played: %1.</source>
        <translation>Der Ton kann nicht abgespielt werden: %1.</translation>
    </message>
    <message>
        <source>No sound device responds, so you cannot hear any sound.</source>
        <translation>Kein Audiogerät antwortet, daher hören Sie keinen Ton.</translation>
    </message>
    <message>
        <source>Snooze ended: %1</source>
        <translation>Zurückstellung beendet: %1</translation>
    </message>
    <message>
        <source>%1 has been waiting for %2 min</source>
        <translation>%1 wartet seit %2 min</translation>
    </message>
    <message>
        <source>%1 is waiting</source>
        <translation>%1 wartet</translation>
    </message>
    <message>
        <source>and one more</source>
        <translation>und ein weiterer</translation>
    </message>
    <message>
        <source>A customer is waiting</source>
        <translation>Ein Kunde wartet</translation>
    </message>
    <message>
        <source>A snooze has ended</source>
        <translation>Eine Zurückstellung ist beendet</translation>
    </message>
    <message>
        <source>One of your customers has written</source>
        <translation>Einer Ihrer Kunden hat geschrieben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Starting at login cannot be changed: %1.</source>
        <translation>Der Start bei der Anmeldung kann nicht geändert werden: %1.</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>agent-desktop: another process uses this profile and does not respond. End it first.
</source>
        <translation>agent-desktop: Ein anderer Prozess verwendet dieses Profil und antwortet nicht. Beenden Sie ihn zuerst.
</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>The settings cannot be used</source>
        <translation>Die Einstellungen sind nicht verwendbar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>The conversations cannot be read</source>
        <translation>Die Gespräche können nicht gelesen werden</translation>
    </message>
    <message>
        <source>An unexpected error occurred. The log has the details. All stored data is safe.</source>
        <translation>Ein unerwarteter Fehler ist aufgetreten. Das Protokoll enthält die Einzelheiten. Alle gespeicherten Daten sind sicher.</translation>
    </message>
</context>
<context>
    <name>assistant</name>
    <message>
        <source>ngrok (easiest)</source>
        <translation>ngrok (am einfachsten)</translation>
    </message>
    <message>
        <source>My own public address</source>
        <translation>Meine eigene öffentliche Adresse</translation>
    </message>
    <message>
        <source>Create a free account at ngrok.com. Then copy two values from its dashboard: your authtoken, and the domain that ngrok reserves for you. The free plan allows 20,000 requests per month, which is enough for a bot with little traffic.</source>
        <translation>Erstellen Sie ein kostenloses Konto auf ngrok.com. Kopieren Sie dann zwei Werte aus dem Dashboard: Ihr Authtoken und die Domain, die ngrok für Sie reserviert. Der kostenlose Tarif erlaubt 20.000 Anfragen im Monat, was für einen Bot mit wenig Verkehr reicht.</translation>
    </message>
    <message>
        <source>Open your authtoken at ngrok</source>
        <translation>Ihr Authtoken bei ngrok öffnen</translation>
    </message>
    <message>
        <source>Open your domains at ngrok</source>
        <translation>Ihre Domains bei ngrok öffnen</translation>
    </message>
    <message>
        <source>For a reverse proxy, Tailscale Funnel or similar that you run. Forward it to the address below on this computer, and enter the public address that Chatlayer should call.</source>
        <translation>Für einen Reverse-Proxy, Tailscale Funnel oder Ähnliches, das Sie selbst betreiben. Leiten Sie ihn an die Adresse unten auf diesem Computer weiter, und geben Sie die öffentliche Adresse ein, die Chatlayer aufrufen soll.</translation>
    </message>
    <message>
        <source>Cloudflare Tunnel</source>
        <translation>Cloudflare Tunnel</translation>
    </message>
    <message>
        <source>Requires the program cloudflared on this computer. With a token and a host name, the address stays the same. Without them, it changes at every start and must be pasted into Chatlayer again.</source>
        <translation>Erfordert das Programm cloudflared auf diesem Computer. Mit Token und Hostnamen bleibt die Adresse gleich. Ohne sie ändert sie sich bei jedem Start und muss erneut in Chatlayer eingefügt werden.</translation>
    </message>
    <message>
        <source>How to install cloudflared</source>
        <translation>So installieren Sie cloudflared</translation>
    </message>
    <message>
        <source>SSH server or service</source>
        <translation>SSH-Server oder -Dienst</translation>
    </message>
    <message>
        <source>Your own server with a public address, or a service such as localhost.run that assigns one.</source>
        <translation>Ihr eigener Server mit öffentlicher Adresse, oder ein Dienst wie localhost.run, der eine vergibt.</translation>
    </message>
    <message>
        <source>Requires an account at zrok.io and the program zrok2 on this computer. Enable it once with: zrok2 enable TOKEN. With a reserved name, the address stays the same. Without one, it changes at every start and must be pasted into Chatlayer again.</source>
        <translation>Erfordert ein Konto bei zrok.io und das Programm zrok2 auf diesem Computer. Schalten Sie es einmal frei mit: zrok2 enable TOKEN. Mit einem reservierten Namen bleibt die Adresse gleich. Ohne ihn ändert sie sich bei jedem Start und muss erneut in Chatlayer eingefügt werden.</translation>
    </message>
    <message>
        <source>Open zrok&apos;s documentation</source>
        <translation>Dokumentation von zrok öffnen</translation>
    </message>
    <message>
        <source>Open your account at zrok</source>
        <translation>Ihr Konto bei zrok öffnen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Chatlayer will not be able to reach this program, and no customers will be handed to you. You can complete this step later.</source>
        <translation>Chatlayer kann dieses Programm dann nicht erreichen, und es werden Ihnen keine Kunden übergeben. Sie können diesen Schritt später nachholen.</translation>
    </message>
    <message>
        <source>Stored in the keyring</source>
        <translation>Im Schlüsselbund gespeichert</translation>
    </message>
</context>
<context>
    <name>availability</name>
    <message>
        <source>Available again since %1</source>
        <translation>Wieder verfügbar seit %1</translation>
    </message>
    <message>
        <source>Available again, you were away %1 – %2</source>
        <translation>Wieder verfügbar, Sie waren abwesend %1 – %2</translation>
    </message>
    <message>
        <source>The screen was locked, so new customers were declined in the meantime.</source>
        <translation>Der Bildschirm war gesperrt, daher wurden neue Kunden inzwischen abgelehnt.</translation>
    </message>
    <message>
        <source>There was no activity for a while, so new customers were declined in the meantime.</source>
        <translation>Es gab längere Zeit keine Aktivität, daher wurden neue Kunden inzwischen abgelehnt.</translation>
    </message>
    <message>
        <source>This system does not report how long you have been inactive. Only your activity in this program counts.</source>
        <translation>Dieses System meldet nicht, wie lange Sie inaktiv waren. Es zählt nur Ihre Aktivität in diesem Programm.</translation>
    </message>
    <message>
        <source>This system does not report whether the screen is locked, so this setting has no effect.</source>
        <translation>Dieses System meldet nicht, ob der Bildschirm gesperrt ist, daher hat diese Einstellung keine Wirkung.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Closed until %1</source>
        <translation>Geschlossen bis %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Full: %1 of %2</source>
        <translation>Voll: %1 von %2</translation>
    </message>
    <message>
        <source>Away until %1</source>
        <translation>Abwesend bis %1</translation>
    </message>
    <message>
        <source>Away, screen locked</source>
        <translation>Abwesend, Bildschirm gesperrt</translation>
    </message>
    <message>
        <source>Away, no activity</source>
        <translation>Abwesend, keine Aktivität</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>New customers are accepted.</source>
        <translation>Neue Kunden werden angenommen.</translation>
    </message>
    <message>
        <source>You close at %1.</source>
        <translation>Sie schließen um %1.</translation>
    </message>
    <message>
        <source>New customers are declined immediately, and the bot continues with them.</source>
        <translation>Neue Kunden werden sofort abgelehnt, und der Bot macht mit ihnen weiter.</translation>
    </message>
    <message>
        <source>You are outside your opening hours.</source>
        <translation>Es ist außerhalb Ihrer Öffnungszeiten.</translation>
    </message>
    <message>
        <source>Today is a holiday.</source>
        <translation>Heute ist Feiertag.</translation>
    </message>
    <message>
        <source>Close or snooze a conversation to take another one.</source>
        <translation>Schließen Sie ein Gespräch, oder stellen Sie eines zurück, um ein weiteres anzunehmen.</translation>
    </message>
    <message>
        <source>You become available again when you are back.</source>
        <translation>Sie sind wieder verfügbar, sobald Sie zurück sind.</translation>
    </message>
    <message>
        <source>You become available again at that time.</source>
        <translation>Sie sind dann wieder verfügbar.</translation>
    </message>
    <message>
        <source>Only in these languages: %1</source>
        <translation>Nur in diesen Sprachen: %1</translation>
    </message>
    <message>
        <source>not specified</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Only with %1: %2</source>
        <translation>Nur mit %1: %2</translation>
    </message>
    <message>
        <source>Maximum simultaneous conversations: %1</source>
        <translation>Höchstzahl gleichzeitiger Gespräche: %1</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <source>The backup is damaged or incomplete, so nothing was restored. Use another copy of it.</source>
        <translation>Die Sicherung ist beschädigt oder unvollständig, daher wurde nichts wiederhergestellt. Verwenden Sie eine andere Kopie davon.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <translation>%1 kann nicht verwendet werden: %2.</translation>
    </message>
    <message>
        <source>This file is not a backup of Agent Desktop.</source>
        <translation>Diese Datei ist keine Sicherung von Agent Desktop.</translation>
    </message>
    <message>
        <source>The passphrase does not open this backup. Try again.</source>
        <translation>Die Passphrase öffnet diese Sicherung nicht. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This computer is too busy to check the passphrase. Close other programs, then try again.</source>
        <translation>Dieser Computer ist zu ausgelastet, um die Passphrase zu prüfen. Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Agent Desktop has this profile open. Close it, then try again.</source>
        <translation>Agent Desktop hat dieses Profil geöffnet. Beenden Sie es, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Use at least 8 characters.</source>
        <translation>Verwenden Sie mindestens acht Zeichen.</translation>
    </message>
    <message>
        <source>A program can guess this passphrase easily. Add some words.</source>
        <translation>Ein Programm kann diese Passphrase leicht erraten. Fügen Sie ein paar Wörter hinzu.</translation>
    </message>
    <message>
        <source>No backup is open.</source>
        <translation>Es ist keine Sicherung geöffnet.</translation>
    </message>
</context>
<context>
    <name>canned</name>
    <message>
        <source>%1 cannot be read: it is not UTF-8 text.</source>
        <translation>%1 kann nicht gelesen werden: Es ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read. %2</source>
        <translation>%1 kann nicht gelesen werden. %2</translation>
    </message>
    <message>
        <source>%1 was only read in part. %2</source>
        <translation>%1 wurde nur teilweise gelesen. %2</translation>
    </message>
    <message>
        <source>Two replies have the shortcut “%1” and the same language.</source>
        <translation>Zwei Bausteine haben das Kürzel „%1“ und dieselbe Sprache.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The first line must name the columns: shortcut, language, text.</source>
        <translation>Die erste Zeile muss die Spalten nennen: shortcut, language, text.</translation>
    </message>
    <message>
        <source>The first line names the column %1 more than once.</source>
        <translation>Die erste Zeile nennt die Spalte %1 mehr als einmal.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Line %1 is not JSON: %2.</source>
        <translation>Zeile %1 ist kein JSON: %2.</translation>
    </message>
    <message>
        <source>The file is nested too deeply.</source>
        <translation>Die Datei ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The file must contain an array of replies, or an object with such an array under the key replies.</source>
        <translation>Die Datei muss ein Array von Bausteinen enthalten, oder ein Objekt mit einem solchen Array unter dem Schlüssel replies.</translation>
    </message>
    <message>
        <source>Reply %1</source>
        <translation>Antwort %1</translation>
    </message>
    <message>
        <source>The file is too large for a list of canned replies.</source>
        <translation>Die Datei ist zu groß für eine Liste von Textbausteinen.</translation>
    </message>
    <message>
        <source>The quotation marks do not match. Write one in a text as &quot;&quot;.</source>
        <translation>Die Anführungszeichen passen nicht zueinander. Schreiben Sie eines in einem Text als &quot;&quot;.</translation>
    </message>
    <message>
        <source>it has %1 columns, and the first line has %2.</source>
        <translation>sie hat %1 Spalten, und die erste Zeile hat %2.</translation>
    </message>
    <message>
        <source>“%1” appears more than once. Only its first text was imported.</source>
        <translation>„%1“ kommt mehrmals vor. Nur der erste Text wurde importiert.</translation>
    </message>
    <message>
        <source>This is not an object with shortcut and text.</source>
        <translation>Dies ist kein Objekt mit shortcut und text.</translation>
    </message>
    <message>
        <source>The value of %1 is not text.</source>
        <translation>Der Wert von %1 ist kein Text.</translation>
    </message>
    <message>
        <source>The shortcut is missing.</source>
        <translation>Das Kürzel fehlt.</translation>
    </message>
    <message>
        <source>The shortcut “%1” must be one word, without spaces.</source>
        <translation>Das Kürzel „%1“ muss ein Wort ohne Leerzeichen sein.</translation>
    </message>
    <message>
        <source>The shortcut “%1” is longer than %2 characters.</source>
        <translation>Das Kürzel „%1“ ist länger als %2 Zeichen.</translation>
    </message>
    <message>
        <source>The text of “%1” is missing.</source>
        <translation>Der Text von „%1“ fehlt.</translation>
    </message>
    <message>
        <source>The text of “%1” is longer than %2 characters.</source>
        <translation>Der Text von „%1“ ist länger als %2 Zeichen.</translation>
    </message>
    <message>
        <source>“%1” is not a language code. Use a code such as nl, fr or pt-BR.</source>
        <translation>„%1“ ist kein Sprachcode. Verwenden Sie einen Code wie nl, fr oder pt-BR.</translation>
    </message>
</context>
<context>
    <name>chatlayer</name>
    <message>
        <source>Chatlayer&apos;s answer contains no session data.</source>
        <translation>Die Antwort von Chatlayer enthält keine Sitzungsdaten.</translation>
    </message>
    <message>
        <source>The legacy API cannot do this. Set chatlayer.api to &quot;v1&quot; to use it.</source>
        <translation>Die Legacy-API kann das nicht. Setzen Sie chatlayer.api dafür auf &quot;v1&quot;.</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s answer contains no list.</source>
        <translation>Die Antwort von Chatlayer enthält keine Liste.</translation>
    </message>
    <message>
        <source>chatlayer.api must be v1 or legacy, not %1.</source>
        <translation>chatlayer.api muss v1 oder legacy sein, nicht %1.</translation>
    </message>
    <message>
        <source>chatlayer.region must be one of %1, not %2.</source>
        <translation>chatlayer.region muss eine von %1 sein, nicht %2.</translation>
    </message>
    <message>
        <source>chatlayer.base_url is not a URL. Write it like https://api.example.com.</source>
        <translation>chatlayer.base_url ist keine URL. Schreiben Sie sie wie https://api.example.com.</translation>
    </message>
    <message>
        <source>chatlayer.base_url must be a full URL, for example https://api.example.com.</source>
        <translation>chatlayer.base_url muss eine vollständige URL sein, zum Beispiel https://api.example.com.</translation>
    </message>
    <message>
        <source>chatlayer.base_url must not contain a user name, a password, ? or #.</source>
        <translation>chatlayer.base_url darf keinen Benutzernamen, kein Passwort, kein ? und kein # enthalten.</translation>
    </message>
    <message>
        <source>chatlayer.base_url must begin with https://. Plain http is allowed for this computer only.</source>
        <translation>chatlayer.base_url muss mit https:// beginnen. Einfaches http ist nur für diesen Computer erlaubt.</translation>
    </message>
    <message>
        <source>This conversation has no ID in Chatlayer, so nothing can be sent to it.</source>
        <translation>Dieses Gespräch hat bei Chatlayer keine ID, also kann nichts dorthin gesendet werden.</translation>
    </message>
    <message>
        <source>Chatlayer does not accept the API token. Create a new one in Chatlayer and enter it here.</source>
        <translation>Chatlayer akzeptiert das API-Token nicht. Erstellen Sie in Chatlayer ein neues und geben Sie es hier ein.</translation>
    </message>
    <message>
        <source>The API token has no permission for this with this bot (403)%1</source>
        <translation>Das API-Token hat dafür bei diesem Bot keine Berechtigung (403)%1</translation>
    </message>
    <message>
        <source>Chatlayer does not know this bot or conversation (404)%1</source>
        <translation>Chatlayer kennt diesen Bot oder dieses Gespräch nicht (404)%1</translation>
    </message>
    <message>
        <source>Chatlayer accepts no more calls at the moment.</source>
        <translation>Chatlayer nimmt im Moment keine weiteren Aufrufe an.</translation>
    </message>
    <message>
        <source>Chatlayer cannot do this right now (%1)%2</source>
        <translation>Chatlayer kann das gerade nicht ausführen (%1)%2</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s address answers with a redirect (%1). The call may have arrived anyway.</source>
        <translation>Die Adresse von Chatlayer antwortet mit einer Weiterleitung (%1). Der Aufruf ist vielleicht trotzdem angekommen.</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s address answers with a redirect (%1). Check the region or chatlayer.base_url.</source>
        <translation>Die Adresse von Chatlayer antwortet mit einer Weiterleitung (%1). Prüfen Sie die Region oder chatlayer.base_url.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>The answer is not from Chatlayer (%1), but perhaps from a company filter or a Wi-Fi sign-in page. The call may have arrived anyway.</source>
        <translation>Die Antwort stammt nicht von Chatlayer (%1), sondern vielleicht von einem Firmenfilter oder der Anmeldeseite eines WLANs. Der Aufruf ist vielleicht trotzdem angekommen.</translation>
    </message>
    <message>
        <source>The answer is not from Chatlayer (%1), but perhaps from a company filter or a Wi-Fi sign-in page. Check the internet connection, the region and chatlayer.base_url.</source>
        <translation>Die Antwort stammt nicht von Chatlayer (%1), sondern vielleicht von einem Firmenfilter oder der Anmeldeseite eines WLANs. Prüfen Sie die Internetverbindung, die Region und chatlayer.base_url.</translation>
    </message>
    <message>
        <source>Chatlayer refused this (%1)%2</source>
        <translation>Chatlayer hat dies abgelehnt (%1)%2</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s answer is too large for this program.</source>
        <translation>Die Antwort von Chatlayer ist zu groß für dieses Programm.</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>Das Programm wird beendet.</translation>
    </message>
    <message>
        <source>There is no API token yet. Enter one here or in setup.</source>
        <translation>Es gibt noch kein API-Token. Geben Sie eines hier oder in der Einrichtung ein.</translation>
    </message>
    <message>
        <source>The API token contains invalid characters. Copy it from Chatlayer again.</source>
        <translation>Das API-Token enthält ungültige Zeichen. Kopieren Sie es erneut aus Chatlayer.</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>Chatlayer did not answer in time. The call may have arrived anyway.</source>
        <translation>Chatlayer hat nicht rechtzeitig geantwortet. Der Aufruf kann trotzdem angekommen sein.</translation>
    </message>
    <message>
        <source>Chatlayer could not be reached in time. Check the internet connection.</source>
        <translation>Chatlayer war nicht rechtzeitig erreichbar. Prüfen Sie die Internetverbindung.</translation>
    </message>
    <message>
        <source>The connection to Chatlayer was lost before it answered. The call may have arrived.</source>
        <translation>Die Verbindung zu Chatlayer ging vor der Antwort verloren. Der Aufruf kann angekommen sein.</translation>
    </message>
    <message>
        <source>This computer does not trust Chatlayer&apos;s certificate. Check the clock of this computer, and whether the certificate of your organisation is installed.</source>
        <translation>Dieser Computer vertraut dem Zertifikat von Chatlayer nicht. Prüfen Sie die Uhr dieses Computers und ob das Zertifikat Ihrer Organisation installiert ist.</translation>
    </message>
    <message>
        <source>Could not establish an encrypted connection to Chatlayer. Check the proxy or firewall.</source>
        <translation>Es konnte keine verschlüsselte Verbindung zu Chatlayer hergestellt werden. Prüfen Sie Proxy oder Firewall.</translation>
    </message>
    <message>
        <source>The proxy server cannot be reached. Check HTTPS_PROXY and the system&apos;s proxy settings.</source>
        <translation>Der Proxyserver ist nicht erreichbar. Prüfen Sie HTTPS_PROXY und die Proxyeinstellungen des Systems.</translation>
    </message>
    <message>
        <source>The proxy server blocked the call (%1). Check the proxy settings.</source>
        <translation>Der Proxyserver hat den Aufruf blockiert (%1). Prüfen Sie die Proxyeinstellungen.</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s address could not be found. Check the internet connection.</source>
        <translation>Die Adresse von Chatlayer wurde nicht gefunden. Prüfen Sie die Internetverbindung.</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s address refuses connections. Check the internet connection and the region.</source>
        <translation>Die Adresse von Chatlayer verweigert Verbindungen. Prüfen Sie die Internetverbindung und die Region.</translation>
    </message>
    <message>
        <source>Could not connect to Chatlayer. Check the internet connection.</source>
        <translation>Es konnte keine Verbindung zu Chatlayer hergestellt werden. Prüfen Sie die Internetverbindung.</translation>
    </message>
</context>
<context>
    <name>conversation</name>
    <message>
        <source>Delete this reply?</source>
        <translation>Diese Antwort löschen?</translation>
    </message>
    <message>
        <source>It will be removed from this computer and not sent again. If it has already arrived, the customer keeps it.</source>
        <translation>Sie wird von diesem Computer entfernt und nicht erneut gesendet. Falls sie schon angekommen ist, behält der Kunde sie.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>credentials</name>
    <message>
        <source>The keyring did not store the value: it returned a different one.</source>
        <translation>Der Schlüsselbund hat den Wert nicht gespeichert: Er gab einen anderen zurück.</translation>
    </message>
    <message>
        <source>The keyring did not remove the entry.</source>
        <translation>Der Schlüsselbund hat den Eintrag nicht entfernt.</translation>
    </message>
    <message>
        <source>PYTHON_KEYRING_BACKEND is &quot;%1&quot;, but there is no such keyring.</source>
        <translation>PYTHON_KEYRING_BACKEND ist &quot;%1&quot;, aber einen solchen Schlüsselbund gibt es nicht.</translation>
    </message>
    <message>
        <source>PYTHON_KEYRING_BACKEND is set to %1, which does not store secrets safely. Unset the variable, or set it to a keyring of the system.</source>
        <translation>PYTHON_KEYRING_BACKEND ist auf %1 gesetzt, das Zugangsdaten nicht sicher speichert. Entfernen Sie die Variable, oder setzen Sie sie auf einen Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>The keyring cannot be reached. Log in to a desktop session with a keyring, such as GNOME Keyring or KWallet, then try again.</source>
        <translation>Der Schlüsselbund ist nicht erreichbar. Melden Sie sich an einer Desktopsitzung mit Schlüsselbund an, etwa GNOME Keyring oder KWallet, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it (log in again, or open your password manager), then try again.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn (neu anmelden oder den Passwortmanager öffnen), und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keyring failed (%1). Check whether your password manager opens, then try again.</source>
        <translation>Der Schlüsselbund meldet einen Fehler (%1). Prüfen Sie, ob sich Ihr Passwortmanager öffnet, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The value for %1 is empty.</source>
        <translation>Der Wert für %1 ist leer.</translation>
    </message>
    <message>
        <source>The value for %1 has %2 characters. The keyring accepts at most %3.</source>
        <translation>Der Wert für %1 hat %2 Zeichen. Der Schlüsselbund nimmt höchstens %3 an.</translation>
    </message>
    <message>
        <source>The value for %1 is in quotation marks. Enter it without them.</source>
        <translation>Der Wert für %1 steht in Anführungszeichen. Geben Sie ihn ohne sie ein.</translation>
    </message>
    <message>
        <source>An API token looks like tokenId:tokenSecret, without spaces. Copy both parts, including the colon.</source>
        <translation>Ein API-Token sieht aus wie tokenId:tokenSecret, ohne Leerzeichen. Kopieren Sie beide Teile mit dem Doppelpunkt.</translation>
    </message>
    <message>
        <source>The value for %1 contains a line break or another invisible character.</source>
        <translation>Der Wert für %1 enthält einen Zeilenumbruch oder ein anderes unsichtbares Zeichen.</translation>
    </message>
    <message>
        <source>The value for %1 is not valid text.</source>
        <translation>Der Wert für %1 ist kein gültiger Text.</translation>
    </message>
    <message>
        <source>this session&apos;s memory</source>
        <translation>der Speicher dieser Sitzung</translation>
    </message>
</context>
<context>
    <name>delivery</name>
    <message>
        <source>The legacy API cannot pause the bot. It may answer at the same time as you.</source>
        <translation>Die Legacy-API kann den Bot nicht anhalten. Er antwortet vielleicht gleichzeitig mit Ihnen.</translation>
    </message>
    <message>
        <source>The legacy API cannot hand back to the bot. The bot&apos;s dialog must do that.</source>
        <translation>Die Legacy-API kann nicht an den Bot zurückgeben. Das muss der Dialog des Bots tun.</translation>
    </message>
    <message>
        <source>Pausing the bot works</source>
        <translation>Der Bot lässt sich anhalten</translation>
    </message>
    <message>
        <source>The bot is still answering: Chatlayer accepted the call, but did not pause the bot. The fields in chatlayer.pause_body do not fit this account.</source>
        <translation>Der Bot antwortet weiter: Chatlayer hat den Aufruf angenommen, den Bot aber nicht angehalten. Die Felder in chatlayer.pause_body passen nicht zu diesem Konto.</translation>
    </message>
    <message>
        <source>The bot is still paused: Chatlayer accepted the call, but did not resume the bot. The fields in chatlayer.resume_body do not fit this account.</source>
        <translation>Der Bot ist noch angehalten: Chatlayer hat den Aufruf angenommen, den Bot aber nicht weiterlaufen lassen. Die Felder in chatlayer.resume_body passen nicht zu diesem Konto.</translation>
    </message>
    <message>
        <source>Pausing the bot does not work</source>
        <translation>Der Bot lässt sich nicht anhalten</translation>
    </message>
    <message>
        <source>%1: no token</source>
        <translation>%1: kein Token</translation>
    </message>
    <message>
        <source>%1: token rejected</source>
        <translation>%1: Token abgelehnt</translation>
    </message>
    <message>
        <source>%1: busy</source>
        <translation>%1: beschäftigt</translation>
    </message>
    <message>
        <source>%1: not reachable</source>
        <translation>%1: nicht erreichbar</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>The backup was restored. Your previous data is in %1.</source>
        <translation>Die Sicherung wurde wiederhergestellt. Ihre vorherigen Daten liegen in %1.</translation>
    </message>
    <message>
        <source>This is the demo. The customers are simulated, and nothing is saved. Act as a customer yourself: %1</source>
        <translation>Dies ist die Demo. Die Kunden sind simuliert, und es wird nichts gespeichert. Spielen Sie selbst einen Kunden: %1</translation>
    </message>
    <message>
        <source>Few requests left</source>
        <translation>Nur noch wenige Anfragen</translation>
    </message>
    <message>
        <source>Setup is not finished. Until then, customers may not reach you.</source>
        <translation>Die Einrichtung ist nicht abgeschlossen. Bis dahin erreichen Kunden Sie möglicherweise nicht.</translation>
    </message>
    <message>
        <source>This computer has not connected to %1 before. The server&apos;s key (%2) is:

%3

Compare it with the key that the server&apos;s owner gives you. Continue only if both are the same.</source>
        <translation>Dieser Computer hat sich noch nie mit %1 verbunden. Der Schlüssel des Servers (%2) ist:

%3

Vergleichen Sie ihn mit dem Schlüssel, den Ihnen der Betreiber des Servers nennt. Fahren Sie nur fort, wenn beide gleich sind.</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>Nicht verbinden</translation>
    </message>
    <message>
        <source>The keys match: connect</source>
        <translation>Die Schlüssel stimmen überein: verbinden</translation>
    </message>
    <message>
        <source>Is this your server?</source>
        <translation>Ist das Ihr Server?</translation>
    </message>
    <message>
        <source>The changed settings cannot be used. The previous ones stay in effect. %1</source>
        <translation>Die geänderten Einstellungen sind nicht verwendbar. Die vorigen gelten weiter. %1</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>handover values</source>
        <translation>Übergabewerte</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>There is no standard output here. Name a file with --output.</source>
        <translation>Hier gibt es keine Standardausgabe. Geben Sie mit --output eine Datei an.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file instead.</source>
        <translation>%1 ist ein Ordner. Geben Sie eine Datei an.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was written to %1. Free some space.</source>
        <translation>Der Datenträger ist voll. Nach %1 wurde nichts geschrieben. Schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>You have no permission to write to %1. Choose another folder.</source>
        <translation>Sie haben keine Schreibberechtigung für %1. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The export cannot be written to %1: %2.</source>
        <translation>Der Export kann nicht nach %1 geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>no channel</source>
        <translation>kein Kanal</translation>
    </message>
    <message>
        <source>%1 · since %2</source>
        <translation>%1 · seit %2</translation>
    </message>
    <message>
        <source>handed over by the bot</source>
        <translation>vom Bot übergeben</translation>
    </message>
    <message>
        <source>taken by the agent</source>
        <translation>vom Mitarbeiter angenommen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>wieder geöffnet</translation>
    </message>
    <message>
        <source>handover declined</source>
        <translation>Übergabe abgelehnt</translation>
    </message>
    <message>
        <source>the bot was paused</source>
        <translation>der Bot wurde angehalten</translation>
    </message>
    <message>
        <source>the bot could not be paused</source>
        <translation>der Bot konnte nicht angehalten werden</translation>
    </message>
    <message>
        <source>the bot could not continue</source>
        <translation>der Bot konnte nicht weitermachen</translation>
    </message>
    <message>
        <source>messages may be missing here</source>
        <translation>hier können Nachrichten fehlen</translation>
    </message>
    <message>
        <source>snoozed by the agent</source>
        <translation>vom Mitarbeiter zurückgestellt</translation>
    </message>
    <message>
        <source>snooze ended</source>
        <translation>nicht mehr zurückgestellt</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>noch nicht gesendet</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>possibly sent</source>
        <translation>vielleicht gesendet</translation>
    </message>
    <message>
        <source>estimated; the message gives its time as “%1”, which cannot be read</source>
        <translation>geschätzt; die Nachricht gibt ihre Zeit als „%1“ an, was nicht lesbar ist</translation>
    </message>
    <message>
        <source>with the bot</source>
        <translation>beim Bot</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>with the agent</source>
        <translation>beim Mitarbeiter</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>Kunde: %1</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Other sender: %1</source>
        <translation>Anderer Absender: %1</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Not pasted: only text can be pasted here. Files and pictures cannot be sent yet.</source>
        <translation>Nicht eingefügt: Hier kann nur Text eingefügt werden. Dateien und Bilder können noch nicht gesendet werden.</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Handover value</source>
        <translation>Übergabewert</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Always open</source>
        <translation>Immer offen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>handovers</name>
    <message>
        <source>Handover refused: no verify token</source>
        <translation>Übergabe abgelehnt: kein Verify-Token</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>Übergaben</translation>
    </message>
    <message>
        <source>A handover without the verify token came from %1 at %2 and was refused. Chatlayer does not say whether handovers carry the token.</source>
        <translation>Eine Übergabe ohne Verify-Token kam um %2 von %1 und wurde abgelehnt. Chatlayer gibt nicht an, ob Übergaben den Token enthalten.</translation>
    </message>
    <message>
        <source>Your tunnel or proxy does not tell the sender&apos;s address, so such handovers cannot be accepted. Use one that sets X-Forwarded-For.</source>
        <translation>Ihr Tunnel oder Proxy gibt die Adresse des Absenders nicht an, deshalb können solche Übergaben nicht angenommen werden. Verwenden Sie einen, der X-Forwarded-For setzt.</translation>
    </message>
    <message>
        <source>If Chatlayer sent it, enter Chatlayer&apos;s addresses as allowed callers (webhook.allow_list), then turn on “Accept handovers without the token”. If not, ignore it.</source>
        <translation>Wenn Chatlayer sie gesendet hat, tragen Sie die Adressen von Chatlayer als erlaubte Aufrufer ein (webhook.allow_list) und schalten Sie dann „Übergaben ohne Token annehmen“ ein. Wenn nicht, ignorieren Sie es.</translation>
    </message>
    <message>
        <source>If Chatlayer sent it, turn on “Accept handovers without the token” in the settings of the webhook server (webhook.tokenless_handovers). If not, ignore it.</source>
        <translation>Wenn Chatlayer sie gesendet hat, schalten Sie in den Einstellungen des Webhook-Servers „Übergaben ohne Token annehmen“ ein (webhook.tokenless_handovers). Wenn nicht, ignorieren Sie es.</translation>
    </message>
    <message>
        <source>The next one will be accepted.</source>
        <translation>Die nächste wird angenommen.</translation>
    </message>
</context>
<context>
    <name>inbox</name>
    <message>
        <source>The content is nested too deeply.</source>
        <translation>Der Inhalt ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The event type is still unknown.</source>
        <translation>Der Ereignistyp ist weiterhin unbekannt.</translation>
    </message>
    <message>
        <source>Erased conversations are hidden, but still in the database file.</source>
        <translation>Gelöschte Gespräche sind verborgen, stehen aber noch in der Datenbankdatei.</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>This request is no longer in the list of unreadable requests.</source>
        <translation>Diese Anfrage steht nicht mehr in der Liste der unlesbaren Anfragen.</translation>
    </message>
    <message>
        <source>The program failed while reading this request. Please report it.</source>
        <translation>Beim Lesen dieser Anfrage ist im Programm ein Fehler aufgetreten. Bitte melden Sie ihn.</translation>
    </message>
    <message>
        <source>The bot is still answering, as Chatlayer&apos;s session data say.</source>
        <translation>Der Bot antwortet laut den Sitzungsdaten von Chatlayer weiter.</translation>
    </message>
    <message>
        <source>Write something before you save the note.</source>
        <translation>Schreiben Sie etwas, bevor Sie die Notiz speichern.</translation>
    </message>
    <message>
        <source>A note can have at most %1 characters. This one has %2.</source>
        <translation>Eine Notiz kann höchstens %1 Zeichen haben. Diese hat %2.</translation>
    </message>
    <message>
        <source>This is not a note.</source>
        <translation>Das ist keine Notiz.</translation>
    </message>
    <message>
        <source>Write something before you send.</source>
        <translation>Schreiben Sie etwas, bevor Sie senden.</translation>
    </message>
    <message>
        <source>Only an unconfirmed reply can be marked as delivered.</source>
        <translation>Nur eine unbestätigte Antwort kann als zugestellt markiert werden.</translation>
    </message>
    <message>
        <source>This reply is being sent or has arrived. It can no longer be undone.</source>
        <translation>Diese Antwort wird gerade gesendet oder ist angekommen. Sie kann nicht mehr zurückgenommen werden.</translation>
    </message>
    <message>
        <source>This reply needs no decision.</source>
        <translation>Für diese Antwort ist keine Entscheidung nötig.</translation>
    </message>
    <message>
        <source>The program ended while this was being sent, so it may have arrived.</source>
        <translation>Das Programm endete, während dies gesendet wurde; es kann also angekommen sein.</translation>
    </message>
    <message>
        <source>Only replies can be looked up.</source>
        <translation>Nur Antworten können nachgeschlagen werden.</translation>
    </message>
    <message>
        <source>Choose a time in the future.</source>
        <translation>Wählen Sie einen Zeitpunkt in der Zukunft.</translation>
    </message>
    <message>
        <source>A tag can have at most %1 characters.</source>
        <translation>Ein Tag kann höchstens %1 Zeichen haben.</translation>
    </message>
    <message>
        <source>A conversation can have at most %1 tags.</source>
        <translation>Ein Gespräch kann höchstens %1 Tags haben.</translation>
    </message>
    <message>
        <source>This conversation no longer exists.</source>
        <translation>Dieses Gespräch gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This message no longer exists.</source>
        <translation>Diese Nachricht gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The program is closing. Nothing more can be saved.</source>
        <translation>Das Programm wird beendet. Es kann nichts mehr gespeichert werden.</translation>
    </message>
    <message>
        <source>Only your own conversations can be snoozed.</source>
        <translation>Nur eigene Gespräche können zurückgestellt werden.</translation>
    </message>
    <message>
        <source>Something unexpected happened while this was sent, so it may have arrived. The log has the details.</source>
        <translation>Beim Senden ist etwas Unerwartetes passiert, deshalb ist es vielleicht angekommen. Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <source>The database could not be written when this request came, at %1.</source>
        <translation>Als diese Anfrage um %1 kam, konnte die Datenbank nicht beschrieben werden.</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>%1 is assigned to both %2 and %3. It is used for %2.</source>
        <translation>%1 ist sowohl %2 als auch %3 zugewiesen. Es gilt für %2.</translation>
    </message>
    <message>
        <source>Shortcut of %1: %2</source>
        <translation>Tastenkürzel von %1: %2</translation>
    </message>
    <message>
        <source>[keys] has no action %1. Did you mean %2?</source>
        <translation>[keys] hat keine Aktion %1. Meinten Sie %2?</translation>
    </message>
    <message>
        <source>[keys] has no action %1. The example file lists them all.</source>
        <translation>[keys] hat keine Aktion %1. Die Beispieldatei nennt alle.</translation>
    </message>
    <message>
        <source>“%1” is not a key. Write it like Ctrl+Shift+T or F8.</source>
        <translation>„%1“ ist keine Taste. Schreiben Sie es wie Ctrl+Shift+T oder F8.</translation>
    </message>
    <message>
        <source>Ctrl+Alt is the same as AltGr on many keyboards, which types characters such as @ and €. Use only one of the two.</source>
        <translation>Strg+Alt entspricht auf vielen Tastaturen AltGr, mit dem man Zeichen wie @ und € schreibt. Verwenden Sie nur eine der beiden Tasten.</translation>
    </message>
    <message>
        <source>Shortcuts with the system key are reserved for the system. Use Ctrl or Ctrl+Shift instead.</source>
        <translation>Tastenkürzel mit der Systemtaste sind dem System vorbehalten. Verwenden Sie stattdessen Strg oder Strg+Umschalt.</translation>
    </message>
    <message>
        <source>%1 is reserved for the system.</source>
        <translation>%1 ist dem System vorbehalten.</translation>
    </message>
    <message>
        <source>%1 sends the reply or inserts a new line, depending on the settings.</source>
        <translation>%1 sendet die Antwort oder fügt eine neue Zeile ein, je nach Einstellung.</translation>
    </message>
    <message>
        <source>%1 is needed for editing text: to copy, undo, select or move the cursor.</source>
        <translation>%1 wird zum Bearbeiten von Text gebraucht: zum Kopieren, Rückgängigmachen, Auswählen oder Bewegen der Schreibmarke.</translation>
    </message>
    <message>
        <source>Alt with a letter opens menus. Use Ctrl or Ctrl+Shift instead.</source>
        <translation>Alt mit einem Buchstaben öffnet Menüs. Verwenden Sie stattdessen Strg oder Strg+Umschalt.</translation>
    </message>
    <message>
        <source>%1 is needed for typing and navigation. Add Ctrl, or use a key such as F8.</source>
        <translation>%1 wird zum Schreiben und Navigieren gebraucht. Nehmen Sie Strg dazu, oder eine Taste wie F8.</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Buttons</source>
        <translation>Schaltflächen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>no file received</source>
        <translation>keine Datei erhalten</translation>
    </message>
    <message>
        <source>Opened the conversation</source>
        <translation>Eröffnete das Gespräch</translation>
    </message>
    <message>
        <source>conversation opened</source>
        <translation>Gespräch eröffnet</translation>
    </message>
    <message>
        <source>(opened the conversation)</source>
        <translation>(eröffnete das Gespräch)</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Pressed a button</source>
        <translation>Schaltfläche gedrückt</translation>
    </message>
    <message>
        <source>[pressed] %1</source>
        <translation>[drückte] %1</translation>
    </message>
    <message>
        <source>pressed %1</source>
        <translation>drückte %1</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>Schnellantworten</translation>
    </message>
    <message>
        <source>Empty message</source>
        <translation>Leere Nachricht</translation>
    </message>
    <message>
        <source>Unknown message</source>
        <translation>Unbekannte Nachricht</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Sticker</translation>
    </message>
    <message>
        <source>Event of the bot</source>
        <translation>Ereignis des Bots</translation>
    </message>
    <message>
        <source>event of the bot</source>
        <translation>Ereignis des Bots</translation>
    </message>
    <message>
        <source>event of the bot: %1</source>
        <translation>Ereignis des Bots: %1</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>took a reaction back</source>
        <translation>hat eine Reaktion zurückgenommen</translation>
    </message>
    <message>
        <source>reacted with %1</source>
        <translation>hat mit %1 reagiert</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Afrikaans</source>
        <translation>Afrikaans</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Albanisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Armenisch</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>Baskisch</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengalisch</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Katalanisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estnisch</translation>
    </message>
    <message>
        <source>Filipino</source>
        <translation>Filipino</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>Galicisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>Isländisch</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>Irisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Lettisch</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Litauisch</translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <translation>Luxemburgisch</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>Mazedonisch</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malaiisch</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>Maltesisch</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>Norwegisch (Bokmål)</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbisch</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slowenisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Suaheli</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamil</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
</context>
<context>
    <name>libraries</name>
    <message>
        <source>see its files</source>
        <translation>siehe ihre Dateien</translation>
    </message>
</context>
<context>
    <name>list</name>
    <message>
        <source>Not sent:</source>
        <translation>Nicht gesendet:</translation>
    </message>
    <message>
        <source>Unconfirmed:</source>
        <translation>Unbestätigt:</translation>
    </message>
    <message>
        <source>%1 to check ·</source>
        <translation>%1 zu prüfen ·</translation>
    </message>
    <message>
        <source>Snooze ended:</source>
        <translation>Wieder da:</translation>
    </message>
    <message>
        <source>Draft:</source>
        <translation>Entwurf:</translation>
    </message>
    <message>
        <source>Declined:</source>
        <translation>Abgelehnt:</translation>
    </message>
    <message>
        <source>Bot:</source>
        <translation>Bot:</translation>
    </message>
    <message>
        <source>You:</source>
        <translation>Sie:</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>With the bot</source>
        <translation>Beim Bot</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>%1, collapsed</source>
        <translation>%1, eingeklappt</translation>
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
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>test version %1</source>
        <translation>Testversion %1</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>wartet seit %1</translation>
    </message>
    <message>
        <source>last message %1</source>
        <translation>letzte Nachricht %1</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>zurückgestellt bis %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message>
        <source>The keyring does not respond</source>
        <translation>Der Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Put the correct key back into the keyring.</source>
        <translation>Legen Sie den richtigen Schlüssel wieder in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>Continue without a keyring</source>
        <translation>Ohne Schlüsselbund fortfahren</translation>
    </message>
    <message>
        <source>Without a keyring, tokens are lost when the program closes. A new verify token is created now: until you enter it in Chatlayer, Chatlayer&apos;s requests are rejected.</source>
        <translation>Ohne Schlüsselbund gehen Token verloren, wenn das Programm beendet wird. Jetzt wird ein neues Verify-Token erstellt: Bis Sie es in Chatlayer eintragen, werden Anfragen von Chatlayer abgelehnt.</translation>
    </message>
    <message>
        <source>Conversations are encrypted with a key in the keyring. Without a keyring, they can only be stored unencrypted: everyone who can read the files of this computer can then read them. Tokens are lost when the program closes.</source>
        <translation>Gespräche werden mit einem Schlüssel aus dem Schlüsselbund verschlüsselt. Ohne Schlüsselbund können sie nur unverschlüsselt gespeichert werden: Dann kann sie jeder lesen, der die Dateien dieses Computers lesen kann. Token gehen verloren, wenn das Programm beendet wird.</translation>
    </message>
    <message>
        <source>Your conversations are still on this computer, but the key that decrypts them is in the keyring.</source>
        <translation>Ihre Gespräche sind noch auf diesem Computer, aber der Schlüssel, der sie entschlüsselt, liegt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Restore the newest backup</source>
        <translation>Neueste Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Start a new database</source>
        <translation>Neue Datenbank anlegen</translation>
    </message>
    <message>
        <source>The database key is missing</source>
        <translation>Der Datenbankschlüssel fehlt</translation>
    </message>
    <message>
        <source>The key does not match the database</source>
        <translation>Der Schlüssel passt nicht zur Datenbank</translation>
    </message>
    <message>
        <source>If you start a new database, the old one is kept next to it. Nothing is deleted. You can restore a backup into the new database.</source>
        <translation>Wenn Sie eine neue Datenbank anlegen, bleibt die alte daneben erhalten. Es wird nichts gelöscht. Eine Sicherung können Sie in der neuen Datenbank wiederherstellen.</translation>
    </message>
    <message>
        <source>Open the keyring that this program used before, then try again. Without the key, nobody can read these conversations.</source>
        <translation>Öffnen Sie den Schlüsselbund, den dieses Programm bisher verwendet hat, und versuchen Sie es erneut. Ohne den Schlüssel kann niemand diese Gespräche lesen.</translation>
    </message>
    <message>
        <source>Store unencrypted</source>
        <translation>Unverschlüsselt speichern</translation>
    </message>
    <message>
        <source>The keyring is not available</source>
        <translation>Der Schlüsselbund ist nicht verfügbar</translation>
    </message>
    <message>
        <source>The settings cannot be saved</source>
        <translation>Die Einstellungen können nicht gespeichert werden</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>Die Datenbank ist beschädigt</translation>
    </message>
    <message>
        <source>The database is from a newer version</source>
        <translation>Die Datenbank stammt aus einer neueren Version</translation>
    </message>
    <message>
        <source>The database is not encrypted</source>
        <translation>Die Datenbank ist nicht verschlüsselt</translation>
    </message>
    <message>
        <source>The database cannot be opened</source>
        <translation>Die Datenbank kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Recently used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>not available: %1</source>
        <translation>nicht verfügbar: %1</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 von %3</translation>
    </message>
    <message>
        <source>Search everything for “%1”</source>
        <translation>Überall nach „%1“ suchen</translation>
    </message>
    <message>
        <source>Not available now</source>
        <translation>Jetzt nicht verfügbar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>pictures</name>
    <message>
        <source>a private address</source>
        <translation>eine private Adresse</translation>
    </message>
    <message>
        <source>This address cannot be loaded.</source>
        <translation>Diese Adresse kann nicht geladen werden.</translation>
    </message>
    <message>
        <source>The address points to a private network, so it was not loaded.</source>
        <translation>Die Adresse führt in ein privates Netz und wurde daher nicht geladen.</translation>
    </message>
    <message>
        <source>The address redirects too many times.</source>
        <translation>Die Adresse leitet zu oft weiter.</translation>
    </message>
    <message>
        <source>The file no longer exists ({detail}).</source>
        <translation>Die Datei gibt es nicht mehr ({detail}).</translation>
    </message>
    <message>
        <source>The server denied access ({detail}).</source>
        <translation>Der Server hat den Zugriff verweigert ({detail}).</translation>
    </message>
    <message>
        <source>The server answered with an error ({detail}).</source>
        <translation>Der Server antwortete mit einem Fehler ({detail}).</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Der Server ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate.</source>
        <translation>Dieser Computer vertraut dem Zertifikat des Servers nicht.</translation>
    </message>
    <message>
        <source>The server took too long to respond.</source>
        <translation>Der Server hat zu spät geantwortet.</translation>
    </message>
    <message>
        <source>The file is larger than {detail}.</source>
        <translation>Die Datei ist größer als {detail}.</translation>
    </message>
    <message>
        <source>This picture format cannot be shown here ({detail}).</source>
        <translation>Dieses Bildformat kann hier nicht angezeigt werden ({detail}).</translation>
    </message>
    <message>
        <source>The server sent the file in an unsupported form (compressed).</source>
        <translation>Der Server hat die Datei in einer nicht unterstützten Form gesendet (komprimiert).</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>Das Bild ist beschädigt.</translation>
    </message>
    <message>
        <source>The picture has too many pixels ({detail}).</source>
        <translation>Das Bild hat zu viele Pixel ({detail}).</translation>
    </message>
    <message>
        <source>The file cannot be written: {detail}.</source>
        <translation>Die Datei kann nicht geschrieben werden: {detail}.</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>Das Programm wird beendet.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
</context>
<context>
    <name>profile</name>
    <message>
        <source>The profile %1 is a file. It must be a folder.</source>
        <translation>Das Profil %1 ist eine Datei. Es muss ein Ordner sein.</translation>
    </message>
    <message>
        <source>The profile folder %1 cannot be used: %2.</source>
        <translation>Der Profilordner %1 kann nicht verwendet werden: %2.</translation>
    </message>
    <message>
        <source>Cannot write to the profile folder %1. Check its owner and permissions.</source>
        <translation>In den Profilordner %1 kann nicht geschrieben werden. Prüfen Sie Eigentümer und Berechtigungen.</translation>
    </message>
</context>
<context>
    <name>protocol</name>
    <message>
        <source>Chatlayer&apos;s legacy API is not known to support lists. Send a carousel, or choose API v1 in the settings.</source>
        <translation>Es ist nicht bekannt, dass die alte API von Chatlayer Listen unterstützt. Senden Sie ein Karussell, oder wählen Sie in den Einstellungen API v1.</translation>
    </message>
</context>
<context>
    <name>quiet</name>
    <message>
        <source>Turn off Do Not Disturb</source>
        <translation>„Nicht stören“ ausschalten</translation>
    </message>
    <message>
        <source>Do Not Disturb until tomorrow, %1</source>
        <translation>Nicht stören bis morgen, %1</translation>
    </message>
    <message>
        <source>Do Not Disturb for 30 minutes</source>
        <translation>30 Minuten nicht stören</translation>
    </message>
    <message>
        <source>Do Not Disturb for 1 hour</source>
        <translation>1 Stunde nicht stören</translation>
    </message>
    <message>
        <source>Do Not Disturb until %1</source>
        <translation>Nicht stören bis %1</translation>
    </message>
</context>
<context>
    <name>reachability</name>
    <message>
        <source>Chatlayer cannot reach this computer yet because no tunnel is set up. Setup helps you choose one.</source>
        <translation>Chatlayer kann diesen Computer noch nicht erreichen, weil kein Tunnel eingerichtet ist. Die Einrichtung hilft Ihnen bei der Wahl.</translation>
    </message>
    <message>
        <source>Not reachable from outside</source>
        <translation>Von außen nicht erreichbar</translation>
    </message>
    <message>
        <source>Reachable, but few requests left</source>
        <translation>Erreichbar, aber nur noch wenige Anfragen</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>Starting the tunnel…</source>
        <translation>Tunnel wird gestartet…</translation>
    </message>
    <message>
        <source>Checking whether Chatlayer can reach you…</source>
        <translation>Prüfen, ob Chatlayer Sie erreicht…</translation>
    </message>
    <message>
        <source>Not reachable, reconnecting…</source>
        <translation>Nicht erreichbar, wird neu verbunden…</translation>
    </message>
    <message>
        <source>Retrying automatically.</source>
        <translation>Es wird automatisch erneut versucht.</translation>
    </message>
    <message>
        <source>Retries only when you ask for it.</source>
        <translation>Ein neuer Versuch erfolgt nur, wenn Sie ihn starten.</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n Gespräch</numerusform>
            <numerusform>%n Gespräche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>with the bot</source>
        <translation>beim Bot</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>meine</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
</context>
<context>
    <name>refusal</name>
    <message>
        <source>you were away, the screen was locked</source>
        <translation>Sie waren abwesend, der Bildschirm war gesperrt</translation>
    </message>
    <message>
        <source>you were away, no activity</source>
        <translation>Sie waren abwesend, keine Aktivität</translation>
    </message>
    <message>
        <source>you were away</source>
        <translation>Sie waren abwesend</translation>
    </message>
    <message>
        <source>you were offline</source>
        <translation>Sie waren offline</translation>
    </message>
    <message>
        <source>outside your opening hours</source>
        <translation>außerhalb Ihrer Öffnungszeiten</translation>
    </message>
    <message>
        <source>on a holiday</source>
        <translation>an einem Feiertag</translation>
    </message>
    <message>
        <source>the language is %1, which you do not accept</source>
        <translation>die Sprache ist %1, die Sie nicht annehmen</translation>
    </message>
    <message>
        <source>%1 is %2, which you do not accept</source>
        <translation>%1 ist %2, was Sie nicht annehmen</translation>
    </message>
    <message>
        <source>%1 is not specified</source>
        <translation>%1 ist nicht angegeben</translation>
    </message>
    <message>
        <source>full, %1 of %2 conversations</source>
        <translation>voll, %1 von %2 Gesprächen</translation>
    </message>
    <message>
        <source>the request could not be read when it arrived</source>
        <translation>die Anfrage konnte nicht gelesen werden, als sie kam</translation>
    </message>
</context>
<context>
    <name>rehearsal</name>
    <message>
        <source>Hello! I am the test customer. Please reply to me.</source>
        <translation>Hallo! Ich bin der Testkunde. Bitte antworten Sie mir.</translation>
    </message>
    <message>
        <source>Thank you, your reply arrived. You can close this conversation now.</source>
        <translation>Danke, Ihre Antwort ist angekommen. Sie können dieses Gespräch jetzt schließen.</translation>
    </message>
    <message>
        <source>The test conversation is over, so nobody would read this. Close it. You can start another one in setup.</source>
        <translation>Das Testgespräch ist vorbei, also würde das niemand lesen. Schließen Sie es. In der Einrichtung können Sie ein neues beginnen.</translation>
    </message>
    <message>
        <source>The test customer was declined.</source>
        <translation>Der Testkunde wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The test could not be started: %1.</source>
        <translation>Der Test konnte nicht gestartet werden: %1.</translation>
    </message>
    <message>
        <source>The webhook did not accept the test conversation. See the log for the reason.</source>
        <translation>Der Webhook hat das Testgespräch nicht angenommen. Den Grund finden Sie im Protokoll.</translation>
    </message>
</context>
<context>
    <name>resources</name>
    <message>
        <source>The program&apos;s resources are missing. None of these exists: %1.</source>
        <translation>Die Ressourcen des Programms fehlen. Keine von diesen ist vorhanden: %1.</translation>
    </message>
</context>
<context>
    <name>rich</name>
    <message>
        <source>the address</source>
        <translation>die Adresse</translation>
    </message>
    <message>
        <source>Add a button.</source>
        <translation>Fügen Sie eine Schaltfläche hinzu.</translation>
    </message>
    <message>
        <source>Add a quick reply.</source>
        <translation>Fügen Sie eine Schnellantwort hinzu.</translation>
    </message>
    <message>
        <source>quick reply %1</source>
        <translation>Schnellantwort %1</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>das Bild</translation>
    </message>
    <message>
        <source>the list&apos;s button</source>
        <translation>die Schaltfläche der Liste</translation>
    </message>
    <message>
        <source>Add a card.</source>
        <translation>Fügen Sie eine Karte hinzu.</translation>
    </message>
    <message>
        <source>card %1</source>
        <translation>Karte %1</translation>
    </message>
    <message>
        <source>Enter a title for %1.</source>
        <translation>Geben Sie einen Titel ein: %1.</translation>
    </message>
    <message>
        <source>button %1</source>
        <translation>Schaltfläche %1</translation>
    </message>
    <message>
        <source>Invalid phone number for %1. Write it like +32 470 12 34 56.</source>
        <translation>Ungültige Telefonnummer für %1. Schreiben Sie sie wie +32 470 12 34 56.</translation>
    </message>
    <message>
        <source>Enter the dialog that %1 leads to: the ID of a dialog state in Chatlayer.</source>
        <translation>Geben Sie den Dialog ein, zu dem %1 führt: die ID eines Dialogzustands in Chatlayer.</translation>
    </message>
    <message>
        <source>In the session data of %1, write each value as key=value.</source>
        <translation>Schreiben Sie in den Sitzungsdaten von %1 jeden Wert als schluessel=wert.</translation>
    </message>
    <message>
        <source>Enter the button text of %1.</source>
        <translation>Geben Sie den Text ein: %1.</translation>
    </message>
    <message>
        <source>Enter a text.</source>
        <translation>Geben Sie einen Text ein.</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>der Text</translation>
    </message>
    <message>
        <source>There is no value for %1 in %2. Replace or remove the placeholder.</source>
        <translation>Für %1 gibt es keinen Wert (%2). Ersetzen oder entfernen Sie den Platzhalter.</translation>
    </message>
    <message>
        <source>%1 must begin with https:// or http:// and contain no spaces.</source>
        <translation>%1 muss mit https:// oder http:// beginnen und darf keine Leerzeichen enthalten.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Button text</source>
        <translation>Text der Schaltfläche</translation>
    </message>
    <message>
        <source>Track your parcel</source>
        <translation>Paket verfolgen</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Call number</source>
        <translation>Nummer anrufen</translation>
    </message>
    <message>
        <source>Go to dialog</source>
        <translation>Zu Dialog gehen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Session data</source>
        <translation>Sitzungsdaten</translation>
    </message>
    <message>
        <source>key=value; key=value</source>
        <translation>schlüssel=wert; schlüssel=wert</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Dialog</source>
        <translation>Dialog</translation>
    </message>
    <message>
        <source>ID of the dialog state</source>
        <translation>ID des Dialogzustands</translation>
    </message>
    <message>
        <source>Yes, please</source>
        <translation>Ja, bitte</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>https:// (optional)</source>
        <translation>https:// (optional)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Schaltfläche</translation>
    </message>
    <message>
        <source>Add a button</source>
        <translation>Schaltfläche hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Quick reply</source>
        <translation>Schnellantwort</translation>
    </message>
    <message>
        <source>Add a quick reply</source>
        <translation>Schnellantwort hinzufügen</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Karte hinzufügen</translation>
    </message>
    <message>
        <source>List button</source>
        <translation>Listenschaltfläche</translation>
    </message>
    <message>
        <source>Add a button below the list</source>
        <translation>Schaltfläche unter der Liste hinzufügen</translation>
    </message>
    <message>
        <source>Picture or file</source>
        <translation>Bild oder Datei</translation>
    </message>
    <message>
        <source>Text with buttons</source>
        <translation>Text mit Schaltflächen</translation>
    </message>
    <message>
        <source>Text with quick replies</source>
        <translation>Text mit Schnellantworten</translation>
    </message>
    <message>
        <source>Carousel</source>
        <translation>Karussell</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Send an attachment or card</source>
        <translation>Anhang oder Karte senden</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Bot:</source>
        <translation>Bot:</translation>
    </message>
    <message>
        <source>You:</source>
        <translation>Sie:</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Notiz:</translation>
    </message>
</context>
<context>
    <name>service</name>
    <message>
        <source>Webhook not listening</source>
        <translation>Webhook nicht aktiv</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Webhook listening</source>
        <translation>Webhook aktiv</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Tokens are stored only until you quit the program.</source>
        <translation>Token werden nur bis zum Beenden des Programms gespeichert.</translation>
    </message>
    <message>
        <source>Messages cannot be saved right now.</source>
        <translation>Nachrichten können gerade nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>%1 Requests are kept in a file until then and taken in automatically.</source>
        <translation>%1 Bis dahin werden Anfragen in einer Datei aufbewahrt und dann automatisch übernommen.</translation>
    </message>
    <message>
        <source>%1 Chatlayer was asked to try again, but it is not known whether it does: messages may be lost.</source>
        <translation>%1 Chatlayer wurde gebeten, es erneut zu versuchen; ob es das tut, ist nicht bekannt: Nachrichten können verloren gehen.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>text of at most %1 characters on one line</source>
        <translation>Text von höchstens %1 Zeichen in einer Zeile</translation>
    </message>
    <message>
        <source>an IP address or a host name of this computer</source>
        <translation>eine IP-Adresse oder ein Hostname dieses Computers</translation>
    </message>
    <message>
        <source>a host name or an IP address, without port and path</source>
        <translation>ein Hostname oder eine IP-Adresse, ohne Port und Pfad</translation>
    </message>
    <message>
        <source>an address like &quot;https://example.org/path&quot; without user name, query and fragment (http:// only for this computer)</source>
        <translation>eine Adresse wie &quot;https://example.org/path&quot; ohne Benutzernamen, Query und Fragment (http:// nur für diesen Computer)</translation>
    </message>
    <message>
        <source>a shortcut like &quot;Ctrl+Shift+T&quot;, a list of shortcuts, or &quot;&quot; for none (in the environment: separated by spaces)</source>
        <translation>ein Tastenkürzel wie &quot;Ctrl+Shift+T&quot;, eine Liste von Tastenkürzeln oder &quot;&quot; für keines (in der Umgebung: durch Leerzeichen getrennt)</translation>
    </message>
    <message>
        <source>the environment variable %1</source>
        <translation>die Umgebungsvariable %1</translation>
    </message>
    <message>
        <source>%1: chatlayer.region is &quot;custom&quot;. This requires chatlayer.base_url.</source>
        <translation>%1: chatlayer.region ist &quot;custom&quot;. Dafür ist chatlayer.base_url erforderlich.</translation>
    </message>
    <message>
        <source>%1: tunnel.provider is &quot;%2&quot;. This requires %3.</source>
        <translation>%1: tunnel.provider ist „%2“. Dafür ist %3 erforderlich.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>at the end of the file</source>
        <translation>am Ende der Datei</translation>
    </message>
    <message>
        <source>%1: %2: invalid TOML (%3).</source>
        <translation>%1: %2: ungültiges TOML (%3).</translation>
    </message>
    <message>
        <source>%1: %2 must be a section, written as [%3].</source>
        <translation>%1: %2 muss ein Abschnitt sein, geschrieben als [%3].</translation>
    </message>
    <message>
        <source>%1: %2 is %3. It must be %4.</source>
        <translation>%1: %2 ist %3. Zulässig ist: %4.</translation>
    </message>
    <message>
        <source>%1: line %2: the file is not UTF-8 text. Save it as UTF-8.</source>
        <translation>%1: Zeile %2: Die Datei ist kein UTF-8-Text. Speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>%1: the settings cannot be read: %2.</source>
        <translation>%1: Die Einstellungen können nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The environment</source>
        <translation>Die Umgebung</translation>
    </message>
    <message>
        <source>The environment variable %1 is %2. It must be %3.</source>
        <translation>Die Umgebungsvariable %1 ist %2. Zulässig ist: %3.</translation>
    </message>
    <message>
        <source>%1: %2 looks like a secret. Secrets belong in the keyring. Remove it here and store it with: agent-desktop credentials set %3</source>
        <translation>%1: %2 sieht nach Zugangsdaten aus. Diese gehören in den Schlüsselbund. Entfernen Sie den Eintrag hier und speichern Sie ihn mit: agent-desktop credentials set %3</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>Available: %1.</source>
        <translation>Verfügbar: %1.</translation>
    </message>
    <message>
        <source>%1: there is no setting %2.</source>
        <translation>%1: Es gibt keine Einstellung %2.</translation>
    </message>
    <message>
        <source>Unknown setting %1.</source>
        <translation>Unbekannte Einstellung %1.</translation>
    </message>
    <message>
        <source>%1: the settings cannot be saved: %2.</source>
        <translation>%1: Die Einstellungen können nicht gespeichert werden: %2.</translation>
    </message>
    <message>
        <source>Chatlayer</source>
        <translation>Chatlayer</translation>
    </message>
    <message>
        <source>Reachability</source>
        <translation>Erreichbarkeit</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Appearance and shortcuts</source>
        <translation>Darstellung und Tastenkürzel</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API-Adresse</translation>
    </message>
    <message>
        <source>Request to pause the bot</source>
        <translation>Anfrage zum Anhalten des Bots</translation>
    </message>
    <message>
        <source>Request to resume the bot</source>
        <translation>Anfrage zum Fortsetzen des Bots</translation>
    </message>
    <message>
        <source>Allowed callers</source>
        <translation>Erlaubte Aufrufer</translation>
    </message>
    <message>
        <source>Accept handovers without the token</source>
        <translation>Übergaben ohne Token annehmen</translation>
    </message>
    <message>
        <source>Trust X-Forwarded-For</source>
        <translation>X-Forwarded-For vertrauen</translation>
    </message>
    <message>
        <source>How Chatlayer reaches you</source>
        <translation>Wie Chatlayer Sie erreicht</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Öffentliche Adresse</translation>
    </message>
    <message>
        <source>Reserved domain</source>
        <translation>Reservierte Domain</translation>
    </message>
    <message>
        <source>Go offline after</source>
        <translation>Offline gehen nach</translation>
    </message>
    <message>
        <source>SSH service</source>
        <translation>SSH-Dienst</translation>
    </message>
    <message>
        <source>SSH server</source>
        <translation>SSH-Server</translation>
    </message>
    <message>
        <source>SSH port</source>
        <translation>SSH-Port</translation>
    </message>
    <message>
        <source>SSH user</source>
        <translation>SSH-Benutzer</translation>
    </message>
    <message>
        <source>SSH key file</source>
        <translation>SSH-Schlüsseldatei</translation>
    </message>
    <message>
        <source>Listen address on the server</source>
        <translation>Empfangsadresse auf dem Server</translation>
    </message>
    <message>
        <source>Port on the server</source>
        <translation>Port auf dem Server</translation>
    </message>
    <message>
        <source>Cloudflared program</source>
        <translation>Programm cloudflared</translation>
    </message>
    <message>
        <source>Cloudflare host name</source>
        <translation>Hostname bei Cloudflare</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Interface size</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>Enter sends the reply</source>
        <translation>Enter sendet die Antwort</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Rechtschreibung prüfen</translation>
    </message>
    <message>
        <source>Show pictures from the internet</source>
        <translation>Bilder aus dem Internet anzeigen</translation>
    </message>
    <message>
        <source>Log level</source>
        <translation>Protokollstufe</translation>
    </message>
    <message>
        <source>The region of your Chatlayer account.</source>
        <translation>Die Region Ihres Chatlayer-Kontos.</translation>
    </message>
    <message>
        <source>Language of the interface. Dates and numbers follow it.</source>
        <translation>Sprache der Oberfläche. Datum und Zahlen richten sich danach.</translation>
    </message>
    <message>
        <source>Used in canned replies that contain {{agent.name}}.</source>
        <translation>Wird in Textbausteinen verwendet, die {{agent.name}} enthalten.</translation>
    </message>
    <message>
        <source>Opening hours, for example 09:00-12:30, 13:30-17:30. A day without hours is closed. If no day has hours, you are always open.</source>
        <translation>Öffnungszeiten, zum Beispiel 09:00-12:30, 13:30-17:30. Ein Tag ohne Zeiten ist geschlossen. Hat kein Tag Zeiten, sind Sie immer geöffnet.</translation>
    </message>
    <message>
        <source>Time zone of the opening hours and holidays.</source>
        <translation>Zeitzone der Öffnungszeiten und Feiertage.</translation>
    </message>
    <message>
        <source>Closed all day, for example 2026-12-25, 2027-07-12..2027-07-23.</source>
        <translation>Ganztägig geschlossen, zum Beispiel 2026-12-25, 2027-07-12..2027-07-23.</translation>
    </message>
    <message>
        <source>New customers are declined while this many conversations are waiting or yours. Snoozed conversations do not count. 0 = no limit.</source>
        <translation>Neue Kunden werden abgelehnt, solange so viele Gespräche warten oder bei Ihnen sind. Zurückgestellte Gespräche zählen nicht. 0 = keine Grenze.</translation>
    </message>
    <message>
        <source>Customers with other languages are declined. Leave empty to accept all languages. nl includes nl-BE. Customers whose language is unknown are accepted.</source>
        <translation>Kunden mit anderen Sprachen werden abgelehnt. Leer lassen, um alle Sprachen anzunehmen. nl schließt nl-BE ein. Kunden mit unbekannter Sprache werden angenommen.</translation>
    </message>
    <message>
        <source>One line per handover key, with the values that you accept. All other handovers are declined. A missing key is accepted only if &quot;&quot; is one of the values.</source>
        <translation>Eine Zeile pro Übergabeschlüssel, mit den Werten, die Sie annehmen. Alle anderen Übergaben werden abgelehnt. Ein fehlender Schlüssel wird nur angenommen, wenn &quot;&quot; unter den Werten ist.</translation>
    </message>
    <message>
        <source>After this long without keyboard or mouse activity, you are set to away until you are back. 0 = never.</source>
        <translation>Nach dieser Zeit ohne Tastatur oder Maus werden Sie auf abwesend gesetzt, bis Sie zurück sind. 0 = nie.</translation>
    </message>
    <message>
        <source>You become available again when the screen is unlocked.</source>
        <translation>Sie sind wieder verfügbar, wenn der Bildschirm entsperrt wird.</translation>
    </message>
    <message>
        <source>Light or dark.</source>
        <translation>Hell oder dunkel.</translation>
    </message>
    <message>
        <source>1 is the size set by your system. 1.25 is a quarter larger. From 0.5 to 4.</source>
        <translation>1 ist die Größe Ihres Systems. 1,25 ist ein Viertel größer. Von 0,5 bis 4.</translation>
    </message>
    <message>
        <source>If off, Ctrl+Enter sends and Enter inserts a new line.</source>
        <translation>Ist dies aus, sendet Strg+Enter, und Enter fügt eine neue Zeile ein.</translation>
    </message>
    <message>
        <source>Checks replies in the customer&apos;s language.</source>
        <translation>Prüft Antworten in der Sprache des Kunden.</translation>
    </message>
    <message>
        <source>Replies wait this long before they are sent. 0 = send immediately.</source>
        <translation>Antworten warten so lange, bevor sie gesendet werden. 0 = sofort senden.</translation>
    </message>
    <message>
        <source>If off, you are asked for each picture. Loading a picture tells its server that you opened the message.</source>
        <translation>Ist dies aus, werden Sie bei jedem Bild gefragt. Beim Laden eines Bildes erfährt sein Server, dass Sie die Nachricht geöffnet haben.</translation>
    </message>
    <message>
        <source>Setup (Ctrl+Shift+O) helps you choose, and tests the connection.</source>
        <translation>Die Einrichtung (Strg+Umschalt+O) hilft bei der Wahl und prüft die Verbindung.</translation>
    </message>
    <message>
        <source>The domain that the service reserves for you, for example name.ngrok-free.app.</source>
        <translation>Die Domain, die der Dienst für Sie reserviert, zum Beispiel name.ngrok-free.app.</translation>
    </message>
    <message>
        <source>After you create a new verify token, the previous one stays valid for this long. 0 = no earlier token is valid.</source>
        <translation>So lange bleibt der bisherige Verify-Token gültig, nachdem Sie einen neuen erstellt haben. 0 = kein früherer Token ist gültig.</translation>
    </message>
    <message>
        <source>The request limit of your ngrok plan. You are warned before it is used up. 0 = no limit.</source>
        <translation>Das Anfragenlimit Ihres ngrok-Tarifs. Sie werden gewarnt, bevor es aufgebraucht ist. 0 = keine Grenze.</translation>
    </message>
    <message>
        <source>If Chatlayer cannot reach you for this long, you are set to offline. 0 = never.</source>
        <translation>Wenn Chatlayer Sie so lange nicht erreicht, werden Sie auf offline gesetzt. 0 = nie.</translation>
    </message>
    <message>
        <source>Your own server, or a service that assigns an address.</source>
        <translation>Ihr eigener Server, oder ein Dienst, der eine Adresse vergibt.</translation>
    </message>
    <message>
        <source>The name or IP address of your server.</source>
        <translation>Der Name oder die IP-Adresse Ihres Servers.</translation>
    </message>
    <message>
        <source>0 = default port (22).</source>
        <translation>0 = Standardport (22).</translation>
    </message>
    <message>
        <source>Leave empty to use your user name on this computer.</source>
        <translation>Leer lassen, um Ihren Benutzernamen auf diesem Computer zu verwenden.</translation>
    </message>
    <message>
        <source>Leave empty to try your SSH agent and the keys in your .ssh folder.</source>
        <translation>Leer lassen, um Ihren SSH-Agenten und die Schlüssel im Ordner .ssh zu versuchen.</translation>
    </message>
    <message>
        <source>localhost if a web server on the SSH server forwards calls, otherwise the server&apos;s own address.</source>
        <translation>localhost, wenn ein Webserver auf dem SSH-Server Aufrufe weiterleitet, sonst die eigene Adresse des Servers.</translation>
    </message>
    <message>
        <source>The port on your server that forwards to this computer.</source>
        <translation>Der Port auf Ihrem Server, der an diesen Computer weiterleitet.</translation>
    </message>
    <message>
        <source>Leave empty to search the usual locations.</source>
        <translation>Leer lassen, um an den üblichen Orten zu suchen.</translation>
    </message>
    <message>
        <source>The host name of your tunnel. If empty, each start creates a new one, which you must paste into Chatlayer again.</source>
        <translation>Der Hostname Ihres Tunnels. Ist er leer, entsteht bei jedem Start ein neuer, den Sie erneut in Chatlayer einfügen müssen.</translation>
    </message>
    <message>
        <source>The API address, if it is not in one of the regions.</source>
        <translation>Die API-Adresse, wenn sie in keiner der Regionen liegt.</translation>
    </message>
    <message>
        <source>The API that sends your replies. Change it only if Chatlayer tells you to.</source>
        <translation>Die API, die Ihre Antworten sendet. Ändern Sie sie nur, wenn Chatlayer es verlangt.</translation>
    </message>
    <message>
        <source>Maximum time to connect to Chatlayer.</source>
        <translation>Höchstdauer für den Verbindungsaufbau zu Chatlayer.</translation>
    </message>
    <message>
        <source>Maximum time for a complete answer from Chatlayer.</source>
        <translation>Höchstdauer für eine vollständige Antwort von Chatlayer.</translation>
    </message>
    <message>
        <source>Sent when you take a conversation. Chatlayer has not published the format.</source>
        <translation>Wird gesendet, wenn Sie ein Gespräch annehmen. Chatlayer hat das Format nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Sent when you close a conversation and the bot continues.</source>
        <translation>Wird gesendet, wenn Sie ein Gespräch schließen und der Bot weitermacht.</translation>
    </message>
    <message>
        <source>The address this program listens on. A tunnel only needs 127.0.0.1.</source>
        <translation>Die Adresse, an der dieses Programm lauscht. Ein Tunnel braucht nur 127.0.0.1.</translation>
    </message>
    <message>
        <source>The port that your tunnel forwards to on this computer. 0 = any free port.</source>
        <translation>Der Port auf diesem Computer, an den Ihr Tunnel weiterleitet. 0 = ein freier Port.</translation>
    </message>
    <message>
        <source>The last part of the address that Chatlayer calls.</source>
        <translation>Der letzte Teil der Adresse, die Chatlayer aufruft.</translation>
    </message>
    <message>
        <source>Larger requests are refused. Requests grow with the transcript of a conversation.</source>
        <translation>Größere Anfragen werden abgelehnt. Anfragen wachsen mit dem Transkript eines Gesprächs.</translation>
    </message>
    <message>
        <source>IP addresses and networks, separated by commas. Leave empty to allow everyone who knows the verify token.</source>
        <translation>IP-Adressen und Netze, durch Kommas getrennt. Leer lassen, um alle zuzulassen, die das Verify-Token kennen.</translation>
    </message>
    <message>
        <source>Turn this on only if handovers from Chatlayer are refused because they have no verify token. It counts only for allowed callers with a public address. Without allowed callers it does nothing.</source>
        <translation>Schalten Sie dies nur ein, wenn Übergaben von Chatlayer abgelehnt werden, weil sie keinen Verify-Token haben. Es gilt nur für erlaubte Aufrufer mit einer öffentlichen Adresse. Ohne erlaubte Aufrufer bewirkt es nichts.</translation>
    </message>
    <message>
        <source>Turn this on only behind your own proxy that sets this header. Otherwise callers could forge their address.</source>
        <translation>Nur hinter einem eigenen Proxy einschalten, der diesen Header setzt. Sonst könnten Aufrufer ihre Adresse fälschen.</translation>
    </message>
    <message>
        <source>This long after their last message, they are permanently deleted. 0 = keep forever.</source>
        <translation>So lange nach ihrer letzten Nachricht werden sie endgültig gelöscht. 0 = für immer behalten.</translation>
    </message>
    <message>
        <source>Conversations that nobody took over contain personal data too. 0 = keep forever.</source>
        <translation>Auch Gespräche, die niemand übernommen hat, enthalten personenbezogene Daten. 0 = für immer behalten.</translation>
    </message>
    <message>
        <source>Encrypts the conversations on this computer. Applies to new profiles only.</source>
        <translation>Verschlüsselt die Gespräche auf diesem Computer. Gilt nur für neue Profile.</translation>
    </message>
    <message>
        <source>The system shows notifications over other windows. Click one to open the conversation.</source>
        <translation>Das System zeigt Benachrichtigungen über anderen Fenstern an. Ein Klick öffnet das Gespräch.</translation>
    </message>
    <message>
        <source>Notifications only say that a customer needs you. Use this if others can see your screen.</source>
        <translation>Benachrichtigungen sagen nur, dass ein Kunde Sie braucht. Für Bildschirme, die andere sehen können.</translation>
    </message>
    <message>
        <source>When a customer waits for an agent.</source>
        <translation>Wenn ein Kunde auf einen Mitarbeiter wartet.</translation>
    </message>
    <message>
        <source>When a customer writes in one of your conversations, or when a snooze ends.</source>
        <translation>Wenn ein Kunde in einem Ihrer Gespräche schreibt oder ein zurückgestelltes Gespräch zurückkommt.</translation>
    </message>
    <message>
        <source>While a customer is waiting whom nobody has taken. 0 = never.</source>
        <translation>Solange ein Kunde wartet, den niemand angenommen hat. 0 = nie.</translation>
    </message>
    <message>
        <source>Plays when a customer waits, and at each repetition.</source>
        <translation>Ertönt, wenn ein Kunde wartet, und bei jeder Wiederholung.</translation>
    </message>
    <message>
        <source>Plays for a message in one of your conversations.</source>
        <translation>Ertönt bei einer Nachricht in einem Ihrer Gespräche.</translation>
    </message>
    <message>
        <source>As a percentage of the system volume.</source>
        <translation>In Prozent der Systemlautstärke.</translation>
    </message>
    <message>
        <source>Minimised windows leave the taskbar. Click the tray icon to show the window again.</source>
        <translation>Ein minimiertes Fenster verschwindet aus der Taskleiste. Ein Klick auf das Symbol im Infobereich zeigt es wieder an.</translation>
    </message>
    <message>
        <source>The window opens when you log in to this computer.</source>
        <translation>Das Fenster öffnet sich, wenn Sie sich an diesem Computer anmelden.</translation>
    </message>
    <message>
        <source>The log helps to solve problems. It never contains messages or tokens.</source>
        <translation>Das Protokoll hilft, Probleme zu lösen. Es enthält nie Nachrichten oder Token.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>im Monat</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Customers who wait this long turn amber in the list.</source>
        <translation>Kunden, die so lange warten, werden in der Liste orange.</translation>
    </message>
    <message>
        <source>Customers who wait this long turn red in the list.</source>
        <translation>Kunden, die so lange warten, werden in der Liste rot.</translation>
    </message>
    <message>
        <source>The complete address of the webhook, as Chatlayer should call it.</source>
        <translation>Die vollständige Adresse des Webhooks, wie Chatlayer sie aufrufen soll.</translation>
    </message>
    <message>
        <source>Webhook server</source>
        <translation>Webhook-Server</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Listen address</source>
        <translation>Empfangsadresse</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>API-Version</translation>
    </message>
    <message>
        <source>Connection timeout</source>
        <translation>Zeitlimit für die Verbindung</translation>
    </message>
    <message>
        <source>Answer timeout</source>
        <translation>Zeitlimit für die Antwort</translation>
    </message>
    <message>
        <source>Maximum request size</source>
        <translation>Maximale Größe einer Anfrage</translation>
    </message>
    <message>
        <source>Keep old verify token valid for</source>
        <translation>Altes Verify-Token gültig lassen für</translation>
    </message>
    <message>
        <source>Requests in your ngrok plan</source>
        <translation>Anfragen Ihres ngrok-Tarifs</translation>
    </message>
    <message>
        <source>Keep closed conversations for</source>
        <translation>Geschlossene Gespräche behalten</translation>
    </message>
    <message>
        <source>Keep bot-only conversations for</source>
        <translation>Reine Bot-Gespräche behalten</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Maximum simultaneous conversations</source>
        <translation>Höchstzahl gleichzeitiger Gespräche</translation>
    </message>
    <message>
        <source>Accepted languages</source>
        <translation>Angenommene Sprachen</translation>
    </message>
    <message>
        <source>Accepted handovers</source>
        <translation>Angenommene Übergaben</translation>
    </message>
    <message>
        <source>Automatically away after</source>
        <translation>Automatisch abwesend nach</translation>
    </message>
    <message>
        <source>Automatically away while the screen is locked</source>
        <translation>Automatisch abwesend bei gesperrtem Bildschirm</translation>
    </message>
    <message>
        <source>Undo sending within</source>
        <translation>Senden rückgängig binnen</translation>
    </message>
    <message>
        <source>Amber after</source>
        <translation>Orange nach</translation>
    </message>
    <message>
        <source>Red after</source>
        <translation>Rot nach</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>Benachrichtigungen anzeigen</translation>
    </message>
    <message>
        <source>Hide names and texts</source>
        <translation>Namen und Texte verbergen</translation>
    </message>
    <message>
        <source>Notify about new customers</source>
        <translation>Über neue Kunden benachrichtigen</translation>
    </message>
    <message>
        <source>Notify about new messages</source>
        <translation>Über neue Nachrichten benachrichtigen</translation>
    </message>
    <message>
        <source>Repeat after</source>
        <translation>Wiederholen nach</translation>
    </message>
    <message>
        <source>Sound for new customer</source>
        <translation>Ton für einen neuen Kunden</translation>
    </message>
    <message>
        <source>Sound for message</source>
        <translation>Ton für eine Nachricht</translation>
    </message>
    <message>
        <source>Sound volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Minimise to system tray</source>
        <translation>In den Infobereich minimieren</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Bei der Anmeldung starten</translation>
    </message>
    <message>
        <source>Chime</source>
        <translation>Glockenspiel</translation>
    </message>
    <message>
        <source>Water drop</source>
        <translation>Wassertropfen</translation>
    </message>
    <message>
        <source>Knock</source>
        <translation>Klopfen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Asia</source>
        <translation>Asien</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>Andere Adresse</translation>
    </message>
    <message>
        <source>v1 (current)</source>
        <translation>v1 (aktuell)</translation>
    </message>
    <message>
        <source>Legacy (older)</source>
        <translation>Legacy (älter)</translation>
    </message>
    <message>
        <source>None for now</source>
        <translation>Vorerst keine</translation>
    </message>
    <message>
        <source>My own public address</source>
        <translation>Meine eigene öffentliche Adresse</translation>
    </message>
    <message>
        <source>SSH server or service</source>
        <translation>SSH-Server oder -Dienst</translation>
    </message>
    <message>
        <source>My own server</source>
        <translation>Mein eigener Server</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>Systemeinstellung</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Debug</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>Lets this program reply in Chatlayer. It looks like tokenId:tokenSecret.</source>
        <translation>Damit kann dieses Programm in Chatlayer antworten. Es sieht aus wie tokenId:tokenSecret.</translation>
    </message>
    <message>
        <source>ngrok authtoken</source>
        <translation>ngrok-Authtoken</translation>
    </message>
    <message>
        <source>Find it at dashboard.ngrok.com.</source>
        <translation>Zu finden unter dashboard.ngrok.com.</translation>
    </message>
    <message>
        <source>Cloudflare tunnel token</source>
        <translation>Cloudflare-Tunnel-Token</translation>
    </message>
    <message>
        <source>Only for named tunnels. Quick tunnels need no token.</source>
        <translation>Nur für benannte Tunnel. Schnelltunnel brauchen kein Token.</translation>
    </message>
    <message>
        <source>SSH password</source>
        <translation>SSH-Passwort</translation>
    </message>
    <message>
        <source>Needed if the server does not accept a key.</source>
        <translation>Nötig, wenn der Server keinen Schlüssel akzeptiert.</translation>
    </message>
    <message>
        <source>SSH key passphrase</source>
        <translation>Passphrase des SSH-Schlüssels</translation>
    </message>
    <message>
        <source>Unlocks the key file, if it is protected.</source>
        <translation>Entsperrt die Schlüsseldatei, falls sie geschützt ist.</translation>
    </message>
    <message>
        <source>Reserved zrok name</source>
        <translation>Reservierter zrok-Name</translation>
    </message>
    <message>
        <source>Reserve a name with: zrok2 create name NAME. If empty, each start creates a new address, which you must paste into Chatlayer again.</source>
        <translation>Reservieren Sie einen Namen mit: zrok2 create name NAME. Ist das Feld leer, entsteht bei jedem Start eine neue Adresse, die Sie erneut in Chatlayer einfügen müssen.</translation>
    </message>
    <message>
        <source>Zrok2 program</source>
        <translation>Programm zrok2</translation>
    </message>
    <message>
        <source>Region of your Chatlayer account. custom requires base_url.</source>
        <translation>Region Ihres Chatlayer-Kontos. custom erfordert base_url.</translation>
    </message>
    <message>
        <source>API address to use instead of the region&apos;s. The region then counts as custom.</source>
        <translation>API-Adresse, die statt der Adresse der Region verwendet wird. Die Region gilt dann als custom.</translation>
    </message>
    <message>
        <source>API that sends replies. legacy is the older one.</source>
        <translation>API, die Antworten sendet. legacy ist die ältere.</translation>
    </message>
    <message>
        <source>Connection timeout in seconds.</source>
        <translation>Zeitlimit für die Verbindung in Sekunden.</translation>
    </message>
    <message>
        <source>Timeout for a complete answer in seconds.</source>
        <translation>Zeitlimit für eine vollständige Antwort in Sekunden.</translation>
    </message>
    <message>
        <source>Body of the actions request that pauses the bot. Chatlayer has not published the format.</source>
        <translation>Inhalt der actions-Anfrage, die den Bot anhält. Chatlayer hat das Format nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Body of the actions request that resumes the bot.</source>
        <translation>Inhalt der actions-Anfrage, die den Bot fortsetzt.</translation>
    </message>
    <message>
        <source>Address to listen on. A tunnel only needs the local address of this computer.</source>
        <translation>Adresse, an der gelauscht wird. Ein Tunnel braucht nur die lokale Adresse dieses Computers.</translation>
    </message>
    <message>
        <source>Port to listen on. 0 = any free port.</source>
        <translation>Port, an dem gelauscht wird. 0 = ein freier Port.</translation>
    </message>
    <message>
        <source>Path that Chatlayer calls.</source>
        <translation>Pfad, den Chatlayer aufruft.</translation>
    </message>
    <message>
        <source>Maximum size of a request in bytes. Requests grow with the transcript of a conversation.</source>
        <translation>Maximale Größe einer Anfrage in Bytes. Anfragen wachsen mit dem Transkript eines Gesprächs.</translation>
    </message>
    <message>
        <source>Addresses that may call. Empty = everyone who knows the verify token.</source>
        <translation>Adressen, die aufrufen dürfen. Leer = alle, die das Verify-Token kennen.</translation>
    </message>
    <message>
        <source>Take the caller&apos;s address from X-Forwarded-For. Use it only behind your own proxy that sets this header.</source>
        <translation>Adresse des Aufrufers aus X-Forwarded-For übernehmen. Nur hinter einem eigenen Proxy verwenden, der diesen Header setzt.</translation>
    </message>
    <message>
        <source>How Chatlayer reaches this computer. manual: you run a proxy or tunnel, and set public_url.</source>
        <translation>Wie Chatlayer diesen Computer erreicht. manual: Sie betreiben einen Proxy oder Tunnel und setzen public_url.</translation>
    </message>
    <message>
        <source>Address of the webhook as Chatlayer calls it, with its path. For manual, and for ssh to your own server.</source>
        <translation>Adresse des Webhooks, wie Chatlayer sie aufruft, mit Pfad. Für manual und für ssh zu Ihrem eigenen Server.</translation>
    </message>
    <message>
        <source>Domain that ngrok, sish, pinggy or localhost.run reserves for you.</source>
        <translation>Domain, die ngrok, sish, pinggy oder localhost.run für Sie reserviert.</translation>
    </message>
    <message>
        <source>Monthly request limit of your ngrok plan. 0 = no limit.</source>
        <translation>Monatliches Anfragenlimit Ihres ngrok-Tarifs. 0 = keine Grenze.</translation>
    </message>
    <message>
        <source>Seconds without being reachable until you are set to offline. 0 = never.</source>
        <translation>Sekunden ohne Erreichbarkeit, bis Sie auf offline gesetzt werden. 0 = nie.</translation>
    </message>
    <message>
        <source>Your own server, or a service that assigns a URL.</source>
        <translation>Ihr eigener Server, oder ein Dienst, der eine URL vergibt.</translation>
    </message>
    <message>
        <source>SSH server. Not needed for services.</source>
        <translation>SSH-Server. Für Dienste nicht nötig.</translation>
    </message>
    <message>
        <source>SSH port. 0 = default port.</source>
        <translation>SSH-Port. 0 = Standardport.</translation>
    </message>
    <message>
        <source>User name on the server. Empty = your user name on this computer.</source>
        <translation>Benutzername auf dem Server. Leer = Ihr Benutzername auf diesem Computer.</translation>
    </message>
    <message>
        <source>Key file. Empty = the SSH agent and the keys in ~/.ssh.</source>
        <translation>Schlüsseldatei. Leer = der SSH-Agent und die Schlüssel in ~/.ssh.</translation>
    </message>
    <message>
        <source>Address your server listens on: localhost behind a proxy, otherwise its own address.</source>
        <translation>Adresse, an der Ihr Server lauscht: localhost hinter einem Proxy, sonst seine eigene Adresse.</translation>
    </message>
    <message>
        <source>Port on your server that forwards to this computer.</source>
        <translation>Port auf Ihrem Server, der an diesen Computer weiterleitet.</translation>
    </message>
    <message>
        <source>Path of the cloudflared program. Empty = search PATH.</source>
        <translation>Pfad des Programms cloudflared. Leer = in PATH suchen.</translation>
    </message>
    <message>
        <source>Accept handovers without the verify token, but only from public addresses in allow_list.</source>
        <translation>Übergaben ohne Verify-Token annehmen, aber nur von öffentlichen Adressen in allow_list.</translation>
    </message>
    <message>
        <source>How many hours the previous verify token stays valid after `credentials rotate verify-token`. 0 = no earlier token is valid.</source>
        <translation>Wie viele Stunden der bisherige Verify-Token nach `credentials rotate verify-token` gültig bleibt. 0 = kein früherer Token ist gültig.</translation>
    </message>
    <message>
        <source>Public host name of your named tunnel. Empty = a quick tunnel with a new URL at each start.</source>
        <translation>Öffentlicher Hostname Ihres benannten Tunnels. Leer = ein Schnelltunnel mit neuer URL bei jedem Start.</translation>
    </message>
    <message>
        <source>Name that you reserved at zrok, or namespace:name. Empty = a new URL at each start.</source>
        <translation>Name, den Sie bei zrok reserviert haben, oder Namensraum:Name. Leer = eine neue URL bei jedem Start.</translation>
    </message>
    <message>
        <source>Path of the zrok2 program. Empty = search PATH.</source>
        <translation>Pfad des Programms zrok2. Leer = in PATH suchen.</translation>
    </message>
    <message>
        <source>off: anyone who can read the file can read the conversations.</source>
        <translation>off: Wer die Datei lesen kann, kann die Gespräche lesen.</translation>
    </message>
    <message>
        <source>Delete closed conversations after this many days. 0 = never.</source>
        <translation>Geschlossene Gespräche nach so vielen Tagen löschen. 0 = nie.</translation>
    </message>
    <message>
        <source>Delete conversations that stayed with the bot after this many days. 0 = never.</source>
        <translation>Gespräche, die beim Bot blieben, nach so vielen Tagen löschen. 0 = nie.</translation>
    </message>
    <message>
        <source>Your name, for replies that contain {{agent.name}}.</source>
        <translation>Ihr Name, für Antworten mit {{agent.name}}.</translation>
    </message>
    <message>
        <source>Opening hours on Monday. If no day has hours, you are always open.</source>
        <translation>Öffnungszeiten am Montag. Hat kein Tag Zeiten, ist immer geöffnet.</translation>
    </message>
    <message>
        <source>Opening hours on Tuesday.</source>
        <translation>Öffnungszeiten am Dienstag.</translation>
    </message>
    <message>
        <source>Opening hours on Wednesday.</source>
        <translation>Öffnungszeiten am Mittwoch.</translation>
    </message>
    <message>
        <source>Opening hours on Thursday.</source>
        <translation>Öffnungszeiten am Donnerstag.</translation>
    </message>
    <message>
        <source>Opening hours on Friday.</source>
        <translation>Öffnungszeiten am Freitag.</translation>
    </message>
    <message>
        <source>Opening hours on Saturday.</source>
        <translation>Öffnungszeiten am Samstag.</translation>
    </message>
    <message>
        <source>Opening hours on Sunday.</source>
        <translation>Öffnungszeiten am Sonntag.</translation>
    </message>
    <message>
        <source>Time zone of the opening hours and holidays. Empty = the time zone of this computer.</source>
        <translation>Zeitzone der Öffnungszeiten und Feiertage. Leer = die Zeitzone dieses Computers.</translation>
    </message>
    <message>
        <source>Days on which you are closed all day.</source>
        <translation>Tage, an denen ganztägig geschlossen ist.</translation>
    </message>
    <message>
        <source>Maximum number of conversations that are waiting or yours, not counting snoozed ones. 0 = no limit.</source>
        <translation>Höchstzahl der Gespräche, die warten oder bei Ihnen sind, ohne zurückgestellte. 0 = keine Grenze.</translation>
    </message>
    <message>
        <source>Accepted customer languages. Empty = all. nl includes nl-BE. Customers whose language is unknown are accepted.</source>
        <translation>Angenommene Sprachen der Kunden. Leer = alle. nl schließt nl-BE ein. Kunden mit unbekannter Sprache werden angenommen.</translation>
    </message>
    <message>
        <source>Accepted handover values for each payload key. An empty value stands for a missing key.</source>
        <translation>Angenommene Übergabewerte für jeden Schlüssel der Payload. Ein leerer Wert steht für einen fehlenden Schlüssel.</translation>
    </message>
    <message>
        <source>Minutes without keyboard or mouse activity until you are set to away. 0 = never.</source>
        <translation>Minuten ohne Tastatur oder Maus, bis Sie auf abwesend gesetzt werden. 0 = nie.</translation>
    </message>
    <message>
        <source>Set yourself to away while the screen is locked.</source>
        <translation>Auf abwesend setzen, solange der Bildschirm gesperrt ist.</translation>
    </message>
    <message>
        <source>Language of the interface. system = language of the computer.</source>
        <translation>Sprache der Oberfläche. system = Sprache des Computers.</translation>
    </message>
    <message>
        <source>Colour theme.</source>
        <translation>Farbschema.</translation>
    </message>
    <message>
        <source>Interface size, in addition to the system&apos;s own scaling.</source>
        <translation>Skalierung der Oberfläche, zusätzlich zur Skalierung des Systems.</translation>
    </message>
    <message>
        <source>false: Ctrl+Enter sends and Enter inserts a new line.</source>
        <translation>false: Strg+Enter sendet, und Enter fügt eine neue Zeile ein.</translation>
    </message>
    <message>
        <source>Check the spelling of replies in the customer&apos;s language.</source>
        <translation>Die Rechtschreibung der Antworten in der Sprache des Kunden prüfen.</translation>
    </message>
    <message>
        <source>Seconds that a reply waits so that you can undo it. 0 = send immediately.</source>
        <translation>Sekunden, die eine Antwort wartet, damit Sie sie zurücknehmen können. 0 = sofort senden.</translation>
    </message>
    <message>
        <source>Load pictures in messages from the internet.</source>
        <translation>Bilder in Nachrichten aus dem Internet laden.</translation>
    </message>
    <message>
        <source>Seconds after which a waiting customer turns amber in the list.</source>
        <translation>Sekunden, nach denen ein wartender Kunde in der Liste orange wird.</translation>
    </message>
    <message>
        <source>Seconds after which a waiting customer turns red in the list.</source>
        <translation>Sekunden, nach denen ein wartender Kunde in der Liste rot wird.</translation>
    </message>
    <message>
        <source>Show system notifications.</source>
        <translation>Systembenachrichtigungen anzeigen.</translation>
    </message>
    <message>
        <source>Hide names and texts in notifications.</source>
        <translation>Namen und Texte in Benachrichtigungen verbergen.</translation>
    </message>
    <message>
        <source>Notify about customers who wait for an agent.</source>
        <translation>Über Kunden benachrichtigen, die auf einen Mitarbeiter warten.</translation>
    </message>
    <message>
        <source>Notify about messages in your own conversations.</source>
        <translation>Über Nachrichten in Ihren eigenen Gesprächen benachrichtigen.</translation>
    </message>
    <message>
        <source>Seconds after which a notification is repeated while a customer waits. 0 = never.</source>
        <translation>Sekunden, nach denen eine Benachrichtigung wiederholt wird, solange ein Kunde wartet. 0 = nie.</translation>
    </message>
    <message>
        <source>Sound when a customer waits for an agent.</source>
        <translation>Ton, wenn ein Kunde auf einen Mitarbeiter wartet.</translation>
    </message>
    <message>
        <source>Sound of a message in one of your conversations.</source>
        <translation>Ton bei einer Nachricht in einem Ihrer Gespräche.</translation>
    </message>
    <message>
        <source>Volume of the sounds, as a percentage of the system volume.</source>
        <translation>Lautstärke der Töne, in Prozent der Systemlautstärke.</translation>
    </message>
    <message>
        <source>Minimised windows leave the taskbar and stay in the system tray.</source>
        <translation>Ein minimiertes Fenster verschwindet aus der Taskleiste und bleibt im Infobereich.</translation>
    </message>
    <message>
        <source>Start the program when you log in to this computer.</source>
        <translation>Das Programm starten, wenn Sie sich an diesem Computer anmelden.</translation>
    </message>
    <message>
        <source>Level of detail in the log.</source>
        <translation>Detailgrad des Protokolls.</translation>
    </message>
    <message>
        <source>hours in order, like &quot;09:00-12:30, 13:30-17:30&quot;, or nothing if closed; &quot;22:00-06:00&quot; continues into the next day</source>
        <translation>Zeiten der Reihe nach, wie &quot;09:00-12:30, 13:30-17:30&quot;, oder nichts, wenn geschlossen; &quot;22:00-06:00&quot; reicht in den nächsten Tag</translation>
    </message>
    <message>
        <source>a time zone like &quot;Europe/Brussels&quot;, or nothing for the time zone of this computer</source>
        <translation>eine Zeitzone wie &quot;Europe/Brussels&quot;, oder nichts für die Zeitzone dieses Computers</translation>
    </message>
    <message>
        <source>a list of days, like [&quot;2026-12-25&quot;, &quot;2027-07-12..2027-07-23&quot;]</source>
        <translation>eine Liste von Tagen, wie [&quot;2026-12-25&quot;, &quot;2027-07-12..2027-07-23&quot;]</translation>
    </message>
    <message>
        <source>a list of languages, like [&quot;nl&quot;, &quot;fr-BE&quot;]</source>
        <translation>eine Liste von Sprachen, wie [&quot;nl&quot;, &quot;fr-BE&quot;]</translation>
    </message>
    <message>
        <source>keys with lists of values, like { department = [&quot;billing&quot;, &quot;sales&quot;] } (in the environment: as JSON, {&quot;department&quot;: [&quot;billing&quot;]})</source>
        <translation>Schlüssel mit Listen von Werten, wie { department = [&quot;billing&quot;, &quot;sales&quot;] } (in der Umgebung: als JSON, {&quot;department&quot;: [&quot;billing&quot;]})</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Einstellungen: %1</translation>
    </message>
    <message>
        <source>%1: there is no section %2.</source>
        <translation>%1: Es gibt keinen Abschnitt %2.</translation>
    </message>
    <message>
        <source>%1: there is no setting for the variable %2.</source>
        <translation>%1: Es gibt keine Einstellung zur Variablen %2.</translation>
    </message>
    <message>
        <source>The name of an action has only the letters a to z, digits and _.</source>
        <translation>Der Name einer Aktion hat nur die Buchstaben a bis z, Ziffern und _.</translation>
    </message>
    <message>
        <source>a path that begins with &quot;/&quot;, of letters, digits and -._~%/</source>
        <translation>ein Pfad, der mit &quot;/&quot; beginnt, aus Buchstaben, Ziffern und -._~%/</translation>
    </message>
    <message>
        <source>a list of IP addresses and networks, like [&quot;34.78.158.115&quot;, &quot;10.0.0.0/8&quot;]</source>
        <translation>eine Liste von IP-Adressen und Netzen, wie [&quot;34.78.158.115&quot;, &quot;10.0.0.0/8&quot;]</translation>
    </message>
    <message>
        <source>a table, like { pauseBot = true } (in the environment as JSON: {&quot;pauseBot&quot;: true})</source>
        <translation>eine Tabelle, wie { pauseBot = true } (in der Umgebung als JSON: {&quot;pauseBot&quot;: true})</translation>
    </message>
</context>
<context>
    <name>setup_port</name>
    <message>
        <source>a request with the right verify token came to another path. Copy the API URL from step 4 again and save it in Chatlayer.</source>
        <translation>eine Anfrage mit dem richtigen Verify-Token kam auf einem anderen Pfad an. Kopieren Sie die API-URL aus Schritt 4 noch einmal und speichern Sie sie in Chatlayer.</translation>
    </message>
    <message>
        <source>a request had another verify token. Copy the token from step 4 again and save it in Chatlayer.</source>
        <translation>eine Anfrage hatte ein anderes Verify-Token. Kopieren Sie das Token aus Schritt 4 erneut, und speichern Sie es in Chatlayer.</translation>
    </message>
    <message>
        <source>a request came from an address that is not in webhook.allow_list. Add the address to the list, or empty the list.</source>
        <translation>eine Anfrage kam von einer Adresse, die nicht in webhook.allow_list steht. Fügen Sie die Adresse hinzu, oder leeren Sie die Liste.</translation>
    </message>
    <message>
        <source>a request came to another path. Copy the API URL from step 4 again and save it in Chatlayer.</source>
        <translation>eine Anfrage kam an einen anderen Pfad. Kopieren Sie die API-URL aus Schritt 4 erneut, und speichern Sie sie in Chatlayer.</translation>
    </message>
    <message>
        <source>Chatlayer does not accept this token. Each region has its own tokens. Check the region first. Then copy the token again or create a new one.</source>
        <translation>Chatlayer akzeptiert dieses Token nicht. Jede Region hat eigene Token. Prüfen Sie zuerst die Region. Kopieren Sie dann das Token erneut, oder erstellen Sie ein neues.</translation>
    </message>
    <message>
        <source>Not started yet.</source>
        <translation>Noch nicht gestartet.</translation>
    </message>
    <message>
        <source>Chatlayer paused and resumed the bot. The field names fit this account.</source>
        <translation>Chatlayer hat den Bot angehalten und weiterlaufen lassen. Die Feldnamen passen zu diesem Konto.</translation>
    </message>
    <message>
        <source>This could not be checked: no test conversation of a bot says whether the bot is paused. Write to the bot in Chatlayer&apos;s emulator, then try again. Some accounts do not tell it at all.</source>
        <translation>Das ließ sich nicht prüfen: Kein Testgespräch eines Bots sagt, ob der Bot angehalten ist. Schreiben Sie dem Bot im Emulator von Chatlayer und versuchen Sie es noch einmal. Manche Konten sagen es gar nicht.</translation>
    </message>
    <message>
        <source>The webhook is not listening, so no test conversation can start. See the message at the top of the window.</source>
        <translation>Der Webhook ist nicht aktiv, daher kann kein Testgespräch beginnen. Beachten Sie die Meldung oben im Fenster.</translation>
    </message>
    <message>
        <source>The test conversation did not arrive. See the log for the reason.</source>
        <translation>Das Testgespräch kam nicht an. Den Grund finden Sie im Protokoll.</translation>
    </message>
    <message>
        <source>The test customer was declined: %1. Change this, then try again.</source>
        <translation>Der Testkunde wurde abgelehnt: %1. Ändern Sie das, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The token is valid, but has no permission to see the bots. Create a token in Chatlayer with the role Admin or Member.</source>
        <translation>Das Token ist gültig, hat aber keine Berechtigung, die Bots zu sehen. Erstellen Sie in Chatlayer ein Token mit der Rolle Admin oder Member.</translation>
    </message>
    <message>
        <source>This address answers, but not like Chatlayer&apos;s API. Check it. Enter it without /v1.</source>
        <translation>Diese Adresse antwortet, aber nicht wie die API von Chatlayer. Prüfen Sie sie. Geben Sie sie ohne /v1 ein.</translation>
    </message>
    <message>
        <source>Chatlayer did not return your bots. Check the region. (%1)</source>
        <translation>Chatlayer hat Ihre Bots nicht zurückgegeben. Prüfen Sie die Region. (%1)</translation>
    </message>
</context>
<context>
    <name>speaking</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n neue Nachricht</numerusform>
            <numerusform>%n neue Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Your reply to %1 was not sent. %2</source>
        <translation>Ihre Antwort an %1 wurde nicht gesendet. %2</translation>
    </message>
    <message>
        <source>Your reply to %1 may not have arrived. %2</source>
        <translation>Ihre Antwort an %1 ist möglicherweise nicht angekommen. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>a customer</source>
        <translation>ein Kunde</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>The database is damaged: %1.</source>
        <translation>Die Datenbank ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>A row in the conversation database cannot be read.</source>
        <translation>Eine Zeile der Gesprächsdatenbank kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The conversation database is closed.</source>
        <translation>Die Gesprächsdatenbank ist geschlossen.</translation>
    </message>
    <message>
        <source>The disk that contains the conversations is full.</source>
        <translation>Der Datenträger mit den Gesprächen ist voll.</translation>
    </message>
    <message>
        <source>Free some space on it. The program then continues automatically.</source>
        <translation>Schaffen Sie darauf Platz. Das Programm macht dann automatisch weiter.</translation>
    </message>
    <message>
        <source>Another program has locked the conversation database.</source>
        <translation>Ein anderes Programm hält die Gesprächsdatenbank gesperrt.</translation>
    </message>
    <message>
        <source>Close programs that may have inbox.db open, for example a backup tool or a database browser.</source>
        <translation>Schließen Sie Programme, die inbox.db geöffnet haben könnten, zum Beispiel ein Sicherungsprogramm oder einen Datenbankbrowser.</translation>
    </message>
    <message>
        <source>Cannot write to the conversation database.</source>
        <translation>In die Gesprächsdatenbank kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check that you have write permission for its folder and disk, and that nobody moved the file.</source>
        <translation>Prüfen Sie, ob Sie in den Ordner und auf den Datenträger schreiben dürfen und ob niemand die Datei verschoben hat.</translation>
    </message>
    <message>
        <source>Cannot open the conversation database.</source>
        <translation>Die Gesprächsdatenbank kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Check that its folder exists and that you have permission to read and write it.</source>
        <translation>Prüfen Sie, ob der Ordner vorhanden ist und ob Sie darin lesen und schreiben dürfen.</translation>
    </message>
    <message>
        <source>Cannot read or write the disk that contains the conversations.</source>
        <translation>Der Datenträger mit den Gesprächen kann nicht gelesen oder beschrieben werden.</translation>
    </message>
    <message>
        <source>Check the disk and its connection.</source>
        <translation>Prüfen Sie den Datenträger und seinen Anschluss.</translation>
    </message>
    <message>
        <source>The conversation database is damaged.</source>
        <translation>Die Gesprächsdatenbank ist beschädigt.</translation>
    </message>
    <message>
        <source>Restore a backup, or move the database aside and start a new one.</source>
        <translation>Stellen Sie eine Sicherung wieder her, oder legen Sie die Datenbank beiseite und beginnen Sie eine neue.</translation>
    </message>
    <message>
        <source>The new data conflicts with the data in the database.</source>
        <translation>Die neuen Daten widersprechen den Daten in der Datenbank.</translation>
    </message>
    <message>
        <source>This is an error in the program. Please report it.</source>
        <translation>Das ist ein Fehler im Programm. Bitte melden Sie ihn.</translation>
    </message>
    <message>
        <source>The conversation database failed (%1).</source>
        <translation>Die Gesprächsdatenbank meldet einen Fehler (%1).</translation>
    </message>
    <message>
        <source>See the log.</source>
        <translation>Sehen Sie im Protokoll nach.</translation>
    </message>
    <message>
        <source>%1 failed: %2.</source>
        <translation>%1 ist fehlgeschlagen: %2.</translation>
    </message>
    <message>
        <source>Check the folder and the disk.</source>
        <translation>Prüfen Sie Ordner und Datenträger.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>Move it elsewhere, or use another profile.</source>
        <translation>Verschieben Sie es, oder verwenden Sie ein anderes Profil.</translation>
    </message>
    <message>
        <source>Creating the folder %1</source>
        <translation>Das Anlegen des Ordners %1</translation>
    </message>
    <message>
        <source>Restricting access to %1</source>
        <translation>Das Einschränken des Zugriffs auf %1</translation>
    </message>
    <message>
        <source>Moving %1 aside</source>
        <translation>Das Beiseitelegen von %1</translation>
    </message>
    <message>
        <source>A database key must have %1 bytes, not %2.</source>
        <translation>Ein Datenbankschlüssel muss %1 Bytes haben, nicht %2.</translation>
    </message>
    <message>
        <source>The database key in the keyring does not consist of %1 hexadecimal digits.</source>
        <translation>Der Datenbankschlüssel im Schlüsselbund besteht nicht aus %1 Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>The file is a database, but not from Agent Desktop.</source>
        <translation>Die Datei ist eine Datenbank, aber keine von Agent Desktop.</translation>
    </message>
    <message>
        <source>Move it elsewhere, or move it aside and start a new one.</source>
        <translation>Verschieben Sie sie, oder legen Sie sie beiseite und beginnen Sie eine neue.</translation>
    </message>
    <message>
        <source>Backing up %1</source>
        <translation>Das Sichern von %1</translation>
    </message>
    <message>
        <source>After the update, %1 rows have invalid references.</source>
        <translation>Nach dem Update haben %1 Zeilen ungültige Verweise.</translation>
    </message>
    <message>
        <source>There is no database at %1 yet.</source>
        <translation>Unter %1 gibt es noch keine Datenbank.</translation>
    </message>
    <message>
        <source>Start the program once.</source>
        <translation>Starten Sie das Programm einmal.</translation>
    </message>
    <message>
        <source>The conversation database is from an older version.</source>
        <translation>Die Gesprächsdatenbank stammt aus einer älteren Version.</translation>
    </message>
    <message>
        <source>%1 is damaged: the file is empty.</source>
        <translation>%1 ist beschädigt: Die Datei ist leer.</translation>
    </message>
    <message>
        <source>%1 is damaged: it is no longer a database.</source>
        <translation>%1 ist beschädigt: Es ist keine Datenbank mehr.</translation>
    </message>
    <message>
        <source>%1 is encrypted, and its key is missing.</source>
        <translation>%1 ist verschlüsselt, und der Schlüssel fehlt.</translation>
    </message>
    <message>
        <source>Unlock the keyring that contains the key. If storage.encryption is &quot;off&quot;, set it to &quot;on&quot; again.</source>
        <translation>Entsperren Sie den Schlüsselbund, der den Schlüssel enthält. Wenn storage.encryption auf &quot;off&quot; steht, setzen Sie es wieder auf &quot;on&quot;.</translation>
    </message>
    <message>
        <source>%1 is not encrypted, but the settings require an encrypted database.</source>
        <translation>%1 ist nicht verschlüsselt, aber die Einstellungen verlangen eine verschlüsselte Datenbank.</translation>
    </message>
    <message>
        <source>Set storage.encryption = &quot;off&quot;, or move the database aside and start a new one.</source>
        <translation>Setzen Sie storage.encryption = &quot;off&quot;, oder legen Sie die Datenbank beiseite und beginnen Sie eine neue.</translation>
    </message>
    <message>
        <source>The key does not open %1: it belongs to another database, or the beginning of the file is damaged.</source>
        <translation>Der Schlüssel öffnet %1 nicht: Er gehört zu einer anderen Datenbank, oder der Anfang der Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>Find the correct key. %1</source>
        <translation>Suchen Sie den richtigen Schlüssel. %1</translation>
    </message>
    <message>
        <source>%1 was last used by a newer version of Agent Desktop.</source>
        <translation>%1 wurde zuletzt von einer neueren Version von Agent Desktop verwendet.</translation>
    </message>
    <message>
        <source>Install that version again, or move the database aside and start a new one.</source>
        <translation>Installieren Sie diese Version wieder, oder legen Sie die Datenbank beiseite und beginnen Sie eine neue.</translation>
    </message>
    <message>
        <source>The conversation database was opened read-only.</source>
        <translation>Die Gesprächsdatenbank wurde schreibgeschützt geöffnet.</translation>
    </message>
    <message>
        <source>The conversation database is being read, so its journal cannot be emptied yet.</source>
        <translation>Die Gesprächsdatenbank wird gelesen, daher kann ihr Journal noch nicht geleert werden.</translation>
    </message>
    <message>
        <source>The database in the backup is empty.</source>
        <translation>Die Datenbank in der Sicherung ist leer.</translation>
    </message>
    <message>
        <source>The backup is from a newer version of Agent Desktop.</source>
        <translation>Die Sicherung stammt aus einer neueren Version von Agent Desktop.</translation>
    </message>
    <message>
        <source>Install that version first.</source>
        <translation>Installieren Sie zuerst diese Version.</translation>
    </message>
    <message>
        <source>This was being sent when the backup was made, so it may have arrived since.</source>
        <translation>Dies wurde gerade gesendet, als die Sicherung gemacht wurde. Es kann also inzwischen angekommen sein.</translation>
    </message>
    <message>
        <source>The file for unsaved requests is full.</source>
        <translation>Die Datei für nicht gespeicherte Anfragen ist voll.</translation>
    </message>
    <message>
        <source>This request was kept in a file, as the database could not be written. It is damaged or was encrypted with another key, so it cannot be read.</source>
        <translation>Diese Anfrage wurde in einer Datei aufbewahrt, weil die Datenbank nicht beschrieben werden konnte. Sie ist beschädigt oder mit einem anderen Schlüssel verschlüsselt und kann deshalb nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>90%</source>
        <translation>90 %</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>%1: maximum %2, %3</source>
        <translation>%1: Maximum %2, %3</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nichts anzuzeigen</translation>
    </message>
    <message>
        <source>Handed over: customers whom the bot handed over and you accepted, and customers who wrote again after you closed the conversation and before the bot was back. Each counts in the hour in which the wait began.</source>
        <translation>Übergeben: Kunden, die der Bot übergeben hat und die Sie angenommen haben, und Kunden, die nach dem Schließen erneut schrieben, bevor der Bot zurück war. Jeder zählt in der Stunde, in der das Warten begann.</translation>
    </message>
    <message>
        <source>Handled: your own conversations that were closed. A conversation that was reopened and closed again counts twice. Each counts in the hour in which it was closed.</source>
        <translation>Bearbeitet: eigene Gespräche, die geschlossen wurden. Ein Gespräch, das wieder geöffnet und erneut geschlossen wurde, zählt doppelt. Jedes zählt in der Stunde, in der es geschlossen wurde.</translation>
    </message>
    <message>
        <source>Waiting: customers who are waiting for you now, regardless of when they were handed over. For past days: customers who were waiting at the end of the last day.</source>
        <translation>Wartend: Kunden, die jetzt auf Sie warten, unabhängig vom Zeitpunkt der Übergabe. Bei vergangenen Tagen: Kunden, die am Ende des letzten Tages warteten.</translation>
    </message>
    <message>
        <source>Declined: handovers that were not accepted, so the bot continued. Each counts in the hour in which it was declined.</source>
        <translation>Abgelehnt: Übergaben, die nicht angenommen wurden, sodass der Bot weitermachte. Jede zählt in der Stunde, in der sie abgelehnt wurde.</translation>
    </message>
    <message>
        <source>First response: the time from a handover until your first reply that reached Chatlayer, if the conversation was not closed before. Failed replies do not count. Counts in the hour of the handover.</source>
        <translation>Erste Antwort: die Zeit von der Übergabe bis zu Ihrer ersten Antwort, die Chatlayer erreichte, sofern das Gespräch nicht vorher geschlossen wurde. Fehlgeschlagene Antworten zählen nicht. Gezählt wird in der Stunde der Übergabe.</translation>
    </message>
    <message>
        <source>Handling time: the time from taking a conversation until closing it. It includes snoozed time, which is also shown separately. Counts in the hour of closing.</source>
        <translation>Bearbeitungszeit: die Zeit vom Annehmen eines Gesprächs bis zum Schließen. Sie enthält die zurückgestellte Zeit, die auch einzeln angezeigt wird. Gezählt wird in der Stunde des Schließens.</translation>
    </message>
    <message>
        <source>Median: half of them took at most this long. 90%: nine out of ten took at most this long.</source>
        <translation>Median: Die Hälfte dauerte höchstens so lange. 90 %: Neun von zehn dauerten höchstens so lange.</translation>
    </message>
</context>
<context>
    <name>tunnel</name>
    <message>
        <source>Cloudflare does not know the tunnel&apos;s token. Copy it from the Cloudflare dashboard and store it: credentials set cloudflared-token.</source>
        <translation>Cloudflare kennt das Token des Tunnels nicht. Kopieren Sie es aus dem Dashboard von Cloudflare und speichern Sie es: credentials set cloudflared-token.</translation>
    </message>
    <message>
        <source>Cloudflare provides no more quick tunnels at the moment. Wait a few minutes, or use a named tunnel.</source>
        <translation>Cloudflare stellt im Moment keine Schnelltunnel mehr bereit. Warten Sie einige Minuten, oder verwenden Sie einen benannten Tunnel.</translation>
    </message>
    <message>
        <source>This cloudflared is too old, or it is another program. Install the current version.</source>
        <translation>Dieses cloudflared ist zu alt, oder es ist ein anderes Programm. Installieren Sie die aktuelle Version.</translation>
    </message>
    <message>
        <source>A port that cloudflared needs is in use.</source>
        <translation>Ein Port, den cloudflared braucht, ist belegt.</translation>
    </message>
    <message>
        <source>cloudflared cannot reach Cloudflare. Check the network, and that outgoing connections on port 7844 are allowed.</source>
        <translation>cloudflared kann Cloudflare nicht erreichen. Prüfen Sie das Netz und ob ausgehende Verbindungen über Port 7844 erlaubt sind.</translation>
    </message>
    <message>
        <source>cloudflared stopped unexpectedly.</source>
        <translation>cloudflared wurde unerwartet beendet.</translation>
    </message>
    <message>
        <source>The named tunnel needs its token. Copy it from the Cloudflare dashboard and store it: credentials set cloudflared-token.</source>
        <translation>Der benannte Tunnel braucht sein Token. Kopieren Sie es aus dem Dashboard von Cloudflare und speichern Sie es: credentials set cloudflared-token.</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2.</source>
        <translation>%1 kann nicht gestartet werden: %2.</translation>
    </message>
    <message>
        <source>The ngrok library is not installed. Install it with pipx: pipx inject agent-desktop ngrok. Or with pip: pip install &quot;agent-desktop[ngrok]&quot;.</source>
        <translation>Die ngrok-Bibliothek ist nicht installiert. Installieren Sie sie mit pipx: pipx inject agent-desktop ngrok. Oder mit pip: pip install &quot;agent-desktop[ngrok]&quot;.</translation>
    </message>
    <message>
        <source>cloudflared was not found on this computer. Install it from Cloudflare, or enter its path in setup.</source>
        <translation>cloudflared wurde auf diesem Computer nicht gefunden. Installieren Sie es von Cloudflare, oder geben Sie in der Einrichtung den Pfad an.</translation>
    </message>
    <message>
        <source>zrok2 was not found on this computer. Install version 2 of zrok, or enter its path in setup.</source>
        <translation>zrok2 wurde auf diesem Computer nicht gefunden. Installieren Sie Version 2 von zrok, oder geben Sie in der Einrichtung den Pfad an.</translation>
    </message>
    <message>
        <source>cloudflared did not reach Cloudflare in time.</source>
        <translation>cloudflared hat Cloudflare nicht rechtzeitig erreicht.</translation>
    </message>
    <message>
        <source>cloudflared lost the connection to Cloudflare.</source>
        <translation>cloudflared hat seine Verbindung zu Cloudflare verloren.</translation>
    </message>
    <message>
        <source>Set tunnel.public_url to the address that leads to this computer.</source>
        <translation>Setzen Sie tunnel.public_url auf die Adresse, die zu diesem Computer führt.</translation>
    </message>
    <message>
        <source>ngrok does not know this token. Copy it from the ngrok dashboard and store it: credentials set ngrok-token.</source>
        <translation>ngrok kennt dieses Token nicht. Kopieren Sie es aus dem Dashboard von ngrok und speichern Sie es: credentials set ngrok-token.</translation>
    </message>
    <message>
        <source>ngrok allows no more sessions with this token. End the other ngrok session, or use a separate token here.</source>
        <translation>ngrok erlaubt mit diesem Token keine weiteren Sitzungen. Beenden Sie die andere ngrok-Sitzung, oder verwenden Sie hier ein eigenes Token.</translation>
    </message>
    <message>
        <source>Another ngrok session still uses this domain. End the other session.</source>
        <translation>Eine andere ngrok-Sitzung verwendet diese Domain noch. Beenden Sie die andere Sitzung.</translation>
    </message>
    <message>
        <source>This domain is not reserved for your ngrok account. Set tunnel.domain to the domain shown in the ngrok dashboard.</source>
        <translation>Diese Domain ist nicht für Ihr ngrok-Konto reserviert. Setzen Sie tunnel.domain auf die Domain im Dashboard von ngrok.</translation>
    </message>
    <message>
        <source>ngrok&apos;s request limit for this month is used up. You need another plan.</source>
        <translation>Das Anfragenlimit von ngrok für diesen Monat ist aufgebraucht. Sie brauchen einen anderen Tarif.</translation>
    </message>
    <message>
        <source>There is no ngrok token. Copy it from the ngrok dashboard and store it: credentials set ngrok-token.</source>
        <translation>Es gibt kein ngrok-Token. Kopieren Sie es aus dem Dashboard von ngrok und speichern Sie es: credentials set ngrok-token.</translation>
    </message>
    <message>
        <source>ngrok did not answer in time.</source>
        <translation>ngrok hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Connection to ngrok lost.</source>
        <translation>Verbindung zu ngrok verloren.</translation>
    </message>
    <message>
        <source>ngrok cannot be reached. Check the network and the firewall.</source>
        <translation>ngrok ist nicht erreichbar. Prüfen Sie Netz und Firewall.</translation>
    </message>
    <message>
        <source>ngrok refused the connection with ERR_NGROK_%1. See ngrok&apos;s error documentation.</source>
        <translation>ngrok hat die Verbindung mit ERR_NGROK_%1 abgelehnt. Siehe die Fehlerdokumentation von ngrok.</translation>
    </message>
    <message>
        <source>Set tunnel.ssh_host to your SSH server.</source>
        <translation>Setzen Sie tunnel.ssh_host auf Ihren SSH-Server.</translation>
    </message>
    <message>
        <source>Set tunnel.public_url to the address at which your server forwards requests.</source>
        <translation>Setzen Sie tunnel.public_url auf die Adresse, unter der Ihr Server Anfragen weiterleitet.</translation>
    </message>
    <message>
        <source>%1 has a different key than before. The server was set up again, or somebody intercepts the connection. Ask the server&apos;s owner. If the new key is correct, remove the server&apos;s line from %2 and try again.</source>
        <translation>%1 hat einen anderen Schlüssel als zuvor. Der Server wurde neu eingerichtet, oder jemand fängt die Verbindung ab. Fragen Sie den Betreiber des Servers. Wenn der neue Schlüssel stimmt, entfernen Sie die Zeile des Servers aus %2 und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The key of %1 (%2) was not confirmed. Compare it with the server&apos;s key and try again.</source>
        <translation>Der Schlüssel von %1 (%2) wurde nicht bestätigt. Vergleichen Sie ihn mit dem Schlüssel des Servers, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>%1 does not provide %2. Check tunnel.domain, and whether your account allows it.</source>
        <translation>%1 stellt %2 nicht bereit. Prüfen Sie tunnel.domain und ob Ihr Konto es erlaubt.</translation>
    </message>
    <message>
        <source>%1 refuses to forward port %2. Allow it in its sshd_config (AllowTcpForwarding remote or yes; PermitListen).</source>
        <translation>%1 weigert sich, Port %2 weiterzuleiten. Erlauben Sie es in der sshd_config (AllowTcpForwarding remote oder yes; PermitListen).</translation>
    </message>
    <message>
        <source>Port %1 of %2 is in use. Stop the program that uses it, or an older session of this tunnel, or set another tunnel.ssh_remote_port.</source>
        <translation>Port %1 von %2 ist belegt. Beenden Sie das Programm, das ihn verwendet, oder eine ältere Sitzung dieses Tunnels, oder setzen Sie einen anderen tunnel.ssh_remote_port.</translation>
    </message>
    <message>
        <source>%1 did not provide the public address in time.</source>
        <translation>%1 hat die öffentliche Adresse nicht rechtzeitig mitgeteilt.</translation>
    </message>
    <message>
        <source>%1 ended the session without providing a URL.</source>
        <translation>%1 beendete die Sitzung, ohne eine URL zu nennen.</translation>
    </message>
    <message>
        <source>Connection to %1 lost.</source>
        <translation>Verbindung zu %1 verloren.</translation>
    </message>
    <message>
        <source>All %1 requests of this month are used up. You need another tunnel plan.</source>
        <translation>Alle %1 Anfragen dieses Monats sind verbraucht. Sie brauchen einen anderen Tarif für den Tunnel.</translation>
    </message>
    <message>
        <source>%1% of this month&apos;s %2 requests are used.</source>
        <translation>%1 % der %2 Anfragen dieses Monats sind verbraucht.</translation>
    </message>
    <message>
        <source>There is no verify token yet.</source>
        <translation>Es gibt noch kein Verify-Token.</translation>
    </message>
    <message>
        <source>The public address did not answer within 10 seconds.</source>
        <translation>Die öffentliche Adresse antwortete nicht innerhalb von 10 Sekunden.</translation>
    </message>
    <message>
        <source>ngrok&apos;s requests for this month are used up.</source>
        <translation>Die Anfragen von ngrok für diesen Monat sind verbraucht.</translation>
    </message>
    <message>
        <source>ngrok does not forward requests (%1).</source>
        <translation>ngrok leitet Anfragen nicht weiter (%1).</translation>
    </message>
    <message>
        <source>Another server, or a program with another verify token, answers at the public address.</source>
        <translation>Unter der öffentlichen Adresse antwortet ein anderer Server oder ein Programm mit einem anderen Verify-Token.</translation>
    </message>
    <message>
        <source>The public address redirects to another address. Chatlayer would not follow the redirect.</source>
        <translation>Die öffentliche Adresse leitet zu einer anderen Adresse weiter. Chatlayer würde der Weiterleitung nicht folgen.</translation>
    </message>
    <message>
        <source>The public address does not lead to this program (it answers %1).</source>
        <translation>Die öffentliche Adresse führt nicht zu diesem Programm (Antwort: %1).</translation>
    </message>
    <message>
        <source>The certificate of the public address is not trusted by this computer. Renew it where your tunnel or proxy runs.</source>
        <translation>Dieser Computer vertraut dem Zertifikat der öffentlichen Adresse nicht. Erneuern Sie es dort, wo Ihr Tunnel oder Proxy läuft.</translation>
    </message>
    <message>
        <source>The host name of the public address was not found. Check the spelling and the network.</source>
        <translation>Der Hostname der öffentlichen Adresse wurde nicht gefunden. Prüfen Sie die Schreibweise und das Netz.</translation>
    </message>
    <message>
        <source>Nothing answers at the public address. Check the tunnel or proxy, and the network.</source>
        <translation>Unter der öffentlichen Adresse antwortet nichts. Prüfen Sie Tunnel oder Proxy, und das Netz.</translation>
    </message>
    <message>
        <source>The public address is not valid.</source>
        <translation>Die öffentliche Adresse ist ungültig.</translation>
    </message>
    <message>
        <source>The connection to the public address was lost before it answered.</source>
        <translation>Die Verbindung zur öffentlichen Adresse ging vor der Antwort verloren.</translation>
    </message>
    <message>
        <source>Unknown tunnel provider. Set tunnel.provider to one of %1.</source>
        <translation>Unbekannter Tunnelanbieter. Setzen Sie tunnel.provider auf einen von: %1.</translation>
    </message>
    <message>
        <source>The key of %1 is not the trusted one.</source>
        <translation>Der Schlüssel von %1 ist nicht der vertrauenswürdige.</translation>
    </message>
    <message>
        <source>%1 rejected this user. Check tunnel.ssh_user and tunnel.ssh_key, or store a password: credentials set ssh-password.</source>
        <translation>%1 hat diesen Benutzer abgelehnt. Prüfen Sie tunnel.ssh_user und tunnel.ssh_key, oder speichern Sie ein Passwort: credentials set ssh-password.</translation>
    </message>
    <message>
        <source>The stored passphrase does not open the SSH key: credentials set ssh-passphrase.</source>
        <translation>Die gespeicherte Passphrase öffnet den SSH-Schlüssel nicht: credentials set ssh-passphrase.</translation>
    </message>
    <message>
        <source>The SSH key cannot be read. If it has a passphrase, store it: credentials set ssh-passphrase. Otherwise check tunnel.ssh_key.</source>
        <translation>Der SSH-Schlüssel kann nicht gelesen werden. Hat er eine Passphrase, speichern Sie sie: credentials set ssh-passphrase. Prüfen Sie sonst tunnel.ssh_key.</translation>
    </message>
    <message>
        <source>%1 and this program support no common encryption method.</source>
        <translation>%1 und dieses Programm unterstützen kein gemeinsames Verschlüsselungsverfahren.</translation>
    </message>
    <message>
        <source>tunnel.ssh_user is not a valid user name.</source>
        <translation>tunnel.ssh_user ist kein gültiger Benutzername.</translation>
    </message>
    <message>
        <source>The file in tunnel.ssh_key cannot be read.</source>
        <translation>Die Datei in tunnel.ssh_key kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 was not found. Check the spelling of tunnel.ssh_host and the network.</source>
        <translation>%1 wurde nicht gefunden. Prüfen Sie die Schreibweise von tunnel.ssh_host und das Netz.</translation>
    </message>
    <message>
        <source>No SSH server answers at %1.</source>
        <translation>Unter %1 antwortet kein SSH-Server.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>%1 does not open a session in which it could provide the URL.</source>
        <translation>%1 öffnet keine Sitzung, in der es die URL nennen könnte.</translation>
    </message>
    <message>
        <source>The SSH settings in [tunnel] contradict each other.</source>
        <translation>Die SSH-Einstellungen in [tunnel] widersprechen sich.</translation>
    </message>
    <message>
        <source>The tunnel failed. See the log for details.</source>
        <translation>Der Tunnel ist fehlgeschlagen. Einzelheiten finden Sie im Protokoll.</translation>
    </message>
    <message>
        <source>the computer was asleep</source>
        <translation>der Computer war im Ruhezustand</translation>
    </message>
    <message>
        <source>the network changed</source>
        <translation>das Netz hat gewechselt</translation>
    </message>
    <message>
        <source>zrok is not enabled on this computer yet. Copy your account token from the zrok console and run: zrok2 enable TOKEN.</source>
        <translation>zrok ist auf diesem Computer noch nicht freigeschaltet. Kopieren Sie Ihr Konto-Token aus der zrok-Konsole und führen Sie aus: zrok2 enable TOKEN.</translation>
    </message>
    <message>
        <source>Another share uses the zrok name %1. Delete that share (zrok2 list shares, zrok2 delete share), or choose another name.</source>
        <translation>Eine andere Freigabe verwendet den zrok-Namen %1. Löschen Sie diese Freigabe (zrok2 list shares, zrok2 delete share), oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The zrok name %1 is not reserved. Reserve it with: zrok2 create name %1</source>
        <translation>Der zrok-Name %1 ist nicht reserviert. Reservieren Sie ihn mit: zrok2 create name %1</translation>
    </message>
    <message>
        <source>Your zrok account is not allowed to use the name %1. Choose another name.</source>
        <translation>Ihr zrok-Konto darf den Namen %1 nicht benutzen. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>zrok rejected the share. This computer is no longer enabled, or your account has no shares left. Check the zrok console.</source>
        <translation>zrok hat die Freigabe abgelehnt. Dieser Computer ist nicht mehr freigeschaltet, oder Ihr Konto hat keine Freigaben mehr übrig. Prüfen Sie die zrok-Konsole.</translation>
    </message>
    <message>
        <source>This zrok2 is too old, or it is another program. Install the current version.</source>
        <translation>Dieses zrok2 ist zu alt, oder es ist ein anderes Programm. Installieren Sie die aktuelle Version.</translation>
    </message>
    <message>
        <source>zrok cannot be reached. Check the network and the firewall.</source>
        <translation>zrok ist nicht erreichbar. Prüfen Sie das Netzwerk und die Firewall.</translation>
    </message>
    <message>
        <source>zrok did not provide the public address in time.</source>
        <translation>zrok hat die öffentliche Adresse nicht rechtzeitig mitgeteilt.</translation>
    </message>
    <message>
        <source>Connection to zrok lost.</source>
        <translation>Verbindung zu zrok verloren.</translation>
    </message>
    <message>
        <source>zrok rejected the share. To see why, run zrok2 share public in a terminal.</source>
        <translation>zrok hat die Freigabe abgelehnt. Führen Sie zrok2 share public in einem Terminal aus, um den Grund zu sehen.</translation>
    </message>
    <message>
        <source>zrok2 stopped unexpectedly.</source>
        <translation>zrok2 wurde unerwartet beendet.</translation>
    </message>
    <message>
        <source>No program was found at tunnel.%1.</source>
        <translation>Unter tunnel.%1 gibt es kein Programm.</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>eine Adresse</translation>
    </message>
</context>
<context>
    <name>webhook</name>
    <message>
        <source>%1 in webhook.allow_list is not an address or network such as 34.78.158.115 or 10.0.0.0/8.</source>
        <translation>%1 in webhook.allow_list ist keine Adresse und kein Netz wie 34.78.158.115 oder 10.0.0.0/8.</translation>
    </message>
    <message>
        <source>webhook.host must not be empty. The default is 127.0.0.1.</source>
        <translation>webhook.host darf nicht leer sein. Der Standardwert ist 127.0.0.1.</translation>
    </message>
    <message>
        <source>webhook.port must be between 0 and 65535, not %1.</source>
        <translation>webhook.port muss zwischen 0 und 65535 liegen, nicht %1.</translation>
    </message>
    <message>
        <source>webhook.path must start with / and contain no spaces, ? or #, for example /chatlayer.</source>
        <translation>webhook.path muss mit / beginnen und darf keine Leerzeichen, ? oder # enthalten, zum Beispiel /chatlayer.</translation>
    </message>
    <message>
        <source>The webhook&apos;s %1 must be greater than 0.</source>
        <translation>%1 des Webhooks muss größer als 0 sein.</translation>
    </message>
    <message>
        <source>The host name in webhook.host, %1, is unknown on this computer. Set webhook.host to 127.0.0.1.</source>
        <translation>Der Hostname %1 in webhook.host ist auf diesem Computer unbekannt. Setzen Sie webhook.host auf 127.0.0.1.</translation>
    </message>
    <message>
        <source>Chatlayer cannot reach you: another program uses port %1 on %2. Close that program, or use another port here (webhook.port) and in your tunnel.</source>
        <translation>Chatlayer kann Sie nicht erreichen: Ein anderes Programm belegt Port %1 auf %2. Schließen Sie dieses Programm, oder verwenden Sie hier (webhook.port) und bei Ihrem Tunnel einen anderen Port.</translation>
    </message>
    <message>
        <source>This system does not allow listening on port %1. Set webhook.port to a port above 1023.</source>
        <translation>Dieses System erlaubt kein Lauschen an Port %1. Setzen Sie webhook.port auf einen Port über 1023.</translation>
    </message>
    <message>
        <source>This computer does not have the address %1. Set webhook.host to 127.0.0.1 or to an address of this computer.</source>
        <translation>Dieser Computer hat die Adresse %1 nicht. Setzen Sie webhook.host auf 127.0.0.1 oder auf eine Adresse dieses Computers.</translation>
    </message>
    <message>
        <source>The webhook cannot listen on %1, port %2: %3.</source>
        <translation>Der Webhook kann nicht an %1, Port %2 lauschen: %3.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of a date: day, short month, year</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a date: day, short month</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 T %2 h</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>vor %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
</context>
</TS>
