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
        <source>What is new</source>
        <translation>Neuerungen</translation>
    </message>
    <message>
        <source>Show the licence</source>
        <translation>Lizenz zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The workplace of the person a Chatlayer.ai bot hands its customers to.</source>
        <translation>Der Arbeitsplatz der Person, an die ein Chatlayer.ai-Bot seine Kunden übergibt.</translation>
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
        <source>Agent Desktop itself is under the MIT licence.</source>
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
        <source>Copied. It holds no tokens and nothing of your customers.</source>
        <translation>Kopiert. Es enthält keine Token und nichts von Ihren Kunden.</translation>
    </message>
</context>
<context>
    <name>Alerting</name>
    <message>
        <source>The volume is 0, so no sound is heard.</source>
        <translation>Die Lautstärke ist 0, daher ist kein Ton zu hören.</translation>
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
        <source>The system did not take the notification.</source>
        <translation>Das System hat die Benachrichtigung nicht angenommen.</translation>
    </message>
    <message>
        <source>This desktop has no tray: there is no icon in it, and a minimised window stays in the taskbar.</source>
        <translation>Dieser Desktop hat keinen Infobereich: Dort erscheint kein Symbol, und ein minimiertes Fenster bleibt in der Taskleiste.</translation>
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
        <source>Set-up</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Später fortfahren</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>You can leave at any step. What is done stays done.</source>
        <translation>Sie können bei jedem Schritt aufhören. Was erledigt ist, bleibt erledigt.</translation>
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
        <source>Available – but at present: %1</source>
        <translation>Verfügbar – aber zurzeit: %1</translation>
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
        <source>Offline – the working day is over, new customers are declined</source>
        <translation>Offline – der Arbeitstag ist vorbei, neue Kunden werden abgelehnt</translation>
    </message>
    <message>
        <source>Opening hours, languages and limits …</source>
        <translation>Öffnungszeiten, Sprachen und Grenzen …</translation>
    </message>
    <message>
        <source>Away until</source>
        <translation>Abwesend bis</translation>
    </message>
    <message>
        <source>At a time …</source>
        <translation>Zu einer Uhrzeit …</translation>
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
        <source>Be away</source>
        <translation>Abwesend sein</translation>
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
        <source>Passphrase, once more</source>
        <translation>Passphrase, noch einmal</translation>
    </message>
    <message>
        <source>With the tokens that are in the keyring</source>
        <translation>Mit den Token aus dem Schlüsselbund</translation>
    </message>
    <message>
        <source>How much is saved</source>
        <translation>Wie viel gesichert ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Conversations, settings, canned replies and your own words go into one encrypted file, while you go on working. It opens with the passphrase only: if that is lost, nobody can open it.</source>
        <translation>Gespräche, Einstellungen, Textbausteine und Ihre eigenen Wörter kommen in eine verschlüsselte Datei, während Sie weiterarbeiten. Sie lässt sich nur mit der Passphrase öffnen: Geht diese verloren, kann niemand sie öffnen.</translation>
    </message>
    <message>
        <source>With the tokens, a new computer can go on at once. Without them, it asks for the API token, and Chatlayer has to be given a new verify token.</source>
        <translation>Mit den Token kann ein neuer Computer sofort weitermachen. Ohne sie fragt er nach dem API-Token, und Chatlayer braucht ein neues Verify-Token.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Saving; you may go on with your work …</source>
        <translation>Wird gesichert; Sie können weiterarbeiten …</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Die beiden stimmen noch nicht überein.</translation>
    </message>
    <message>
        <source>Hard to guess. Keep it where you find it again, not beside the file.</source>
        <translation>Schwer zu erraten. Bewahren Sie sie dort auf, wo Sie sie wiederfinden, aber nicht bei der Datei.</translation>
    </message>
    <message>
        <source>Save the backup</source>
        <translation>Sicherung speichern</translation>
    </message>
    <message>
        <source>Saved to %1. Try it once: a backup that nobody has opened is a hope.</source>
        <translation>Gespeichert in %1. Probieren Sie sie einmal aus: Eine Sicherung, die noch niemand geöffnet hat, ist nur eine Hoffnung.</translation>
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
        <translation>Schließen</translation>
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
        <source>Do not disturb: off</source>
        <translation>Nicht stören: aus</translation>
    </message>
</context>
<context>
    <name>Building</name>
    <message>
        <source>Not sent, all is still here: {reason}</source>
        <translation>Nicht gesendet, alles ist noch da: {reason}</translation>
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
        <source>There are no canned replies yet. Press Enter to write the first one.</source>
        <translation>Es gibt noch keine Textbausteine. Drücken Sie Enter, um den ersten zu schreiben.</translation>
    </message>
</context>
<context>
    <name>CannedManager</name>
    <message>
        <source>Canned replies</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>“{name}” is gone when you save.</source>
        <translation>„{name}“ verschwindet beim Speichern.</translation>
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
        <source>%n could not be taken:</source>
        <translation>
            <numerusform>%n konnte nicht übernommen werden:</numerusform>
            <numerusform>%n konnten nicht übernommen werden:</numerusform>
        </translation>
    </message>
    <message>
        <source>Two replies have this shortcut and this language; rename one of them.</source>
        <translation>Zwei Bausteine haben dieses Kürzel und diese Sprache; benennen Sie einen um.</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation>Änderungen speichern?</translation>
    </message>
    <message>
        <source>You have changed canned replies and not saved them.</source>
        <translation>Sie haben Textbausteine geändert und nicht gespeichert.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Go on editing</source>
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
        <source>Import …</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>CloseMenu</name>
    <message>
        <source>Other ways to close</source>
        <translation>Andere Arten zu schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close with a closing line …</source>
        <translation>Mit Schlusssatz schließen …</translation>
    </message>
    <message>
        <source>Close and next</source>
        <translation>Schließen und nächstes</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Close with a closing line</source>
        <translation>Mit Schlusssatz schließen</translation>
    </message>
    <message>
        <source>%1 gets this as your last reply. Then the bot answers again.</source>
        <translation>%1 erhält dies als Ihre letzte Antwort. Danach antwortet wieder der Bot.</translation>
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
        <source>Reply to {name} …</source>
        <translation>Antwort an {name} …</translation>
    </message>
    <message>
        <source>Choose a conversation on the left to answer it</source>
        <translation>Wählen Sie links ein Gespräch, um es zu beantworten</translation>
    </message>
    <message>
        <source>You are answering {name} in {channel}</source>
        <translation>Sie antworten {name} in {channel}</translation>
    </message>
    <message>
        <source>You are answering {name}</source>
        <translation>Sie antworten {name}</translation>
    </message>
    <message>
        <source>The bot is answering {name}</source>
        <translation>Der Bot antwortet {name}</translation>
    </message>
    <message>
        <source>{name} is waiting for you — your reply takes the conversation</source>
        <translation>{name} wartet auf Sie — mit Ihrer Antwort nehmen Sie das Gespräch an</translation>
    </message>
    <message>
        <source>This conversation is closed — your reply opens it again</source>
        <translation>Dieses Gespräch ist geschlossen — Ihre Antwort öffnet es wieder</translation>
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
        <source>Not sent: nothing is known here for {names}. Write what belongs there, or remove it.</source>
        <translation>Nicht gesendet: Für {names} ist hier nichts bekannt. Schreiben Sie, was dort stehen soll, oder entfernen Sie es.</translation>
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
        <source>Five short steps connect this program with your bot. First: where your account is, and a token that lets this program answer customers.</source>
        <translation>Fünf kurze Schritte verbinden dieses Programm mit Ihrem Bot. Zuerst: wo Ihr Konto liegt, und ein Token, mit dem dieses Programm Kunden antworten darf.</translation>
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
        <source>In Chatlayer, open Settings &gt; Credentials and make an access token; it has two parts with a colon between them, and is shown only once. If you may not open these settings, ask whoever manages your bot. Here it is kept where your system keeps passwords.</source>
        <translation>Öffnen Sie in Chatlayer Settings &gt; Credentials und erstellen Sie ein Access Token; es hat zwei Teile mit einem Doppelpunkt dazwischen und wird nur einmal gezeigt. Wenn Sie diese Einstellungen nicht öffnen dürfen, fragen Sie, wer Ihren Bot verwaltet. Hier wird es dort aufbewahrt, wo Ihr System Passwörter aufbewahrt.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Check and go on</source>
        <translation>Prüfen und weiter</translation>
    </message>
    <message>
        <source>Asking Chatlayer for your bots …</source>
        <translation>Chatlayer wird nach Ihren Bots gefragt …</translation>
    </message>
    <message>
        <source>Enter the API&apos;s address.</source>
        <translation>Geben Sie die Adresse der API ein.</translation>
    </message>
    <message>
        <source>The address is not one; allowed is %1.</source>
        <translation>Das ist keine Adresse; erlaubt ist %1.</translation>
    </message>
    <message>
        <source>Enter the API token.</source>
        <translation>Geben Sie das API-Token ein.</translation>
    </message>
    <message>
        <source>A token looks like tokenId:tokenSecret, without spaces. Copy both parts, with the colon.</source>
        <translation>Ein Token sieht aus wie tokenId:tokenSecret, ohne Leerzeichen. Kopieren Sie beide Teile, mit dem Doppelpunkt.</translation>
    </message>
    <message>
        <source>The token works, but it sees no bot yet. Make a bot in Chatlayer, or use another token.</source>
        <translation>Das Token funktioniert, sieht aber noch keinen Bot. Erstellen Sie in Chatlayer einen Bot, oder verwenden Sie ein anderes Token.</translation>
    </message>
    <message>
        <source>The token works. Your bots: %1.</source>
        <translation>Das Token funktioniert. Ihre Bots: %1.</translation>
    </message>
    <message>
        <source>Kept in the keyring; enter another one to replace it</source>
        <translation>Im Schlüsselbund; zum Ersetzen ein anderes eingeben</translation>
    </message>
</context>
<context>
    <name>ConversationPane</name>
    <message>
        <source>It could not be taken: {reason}</source>
        <translation>Es konnte nicht angenommen werden: {reason}</translation>
    </message>
    <message>
        <source>It could not be closed: {reason}</source>
        <translation>Es konnte nicht geschlossen werden: {reason}</translation>
    </message>
    <message>
        <source>It could not be opened again: {reason}</source>
        <translation>Es konnte nicht wieder geöffnet werden: {reason}</translation>
    </message>
    <message>
        <source>Not sent, your text is still here: {reason}</source>
        <translation>Nicht gesendet, Ihr Text ist noch da: {reason}</translation>
    </message>
    <message>
        <source>It was sent, but not closed: {reason}</source>
        <translation>Es wurde gesendet, aber nicht geschlossen: {reason}</translation>
    </message>
    <message>
        <source>That did not work: {reason}</source>
        <translation>Das hat nicht geklappt: {reason}</translation>
    </message>
    <message>
        <source>This link could not be opened here. Copy it from its context menu instead.</source>
        <translation>Dieser Link konnte hier nicht geöffnet werden. Kopieren Sie ihn stattdessen über sein Kontextmenü.</translation>
    </message>
    <message>
        <source>No conversation is open</source>
        <translation>Kein Gespräch ist geöffnet</translation>
    </message>
    <message>
        <source>Choose one on the left, or press %1 for the next one. Who waits longest stands on top.</source>
        <translation>Wählen Sie links eines, oder drücken Sie %1 für das nächste. Wer am längsten wartet, steht oben.</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Noch keine Nachrichten</translation>
    </message>
    <message>
        <source>What the customer and the bot write appears here.</source>
        <translation>Was der Kunde und der Bot schreiben, erscheint hier.</translation>
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
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
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
    <name>Details</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Who the customer is and what the bot handed over is shown here.</source>
        <translation>Hier steht, wer der Kunde ist und was der Bot übergeben hat.</translation>
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
        <source>The bot sent no values along.</source>
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
        <source>Fill in the form, and it appears here.</source>
        <translation>Füllen Sie das Formular aus, dann erscheint es hier.</translation>
    </message>
</context>
<context>
    <name>EarlierBox</name>
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
            <numerusform>%n weiteres zeigen</numerusform>
            <numerusform>%n weitere zeigen</numerusform>
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
    <name>EmojiPicker</name>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Search, such as heart or thumbs up</source>
        <translation>Suchen, etwa heart oder thumbs up</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>Emoji suchen</translation>
    </message>
    <message>
        <source>Nothing is called so; the names are English.</source>
        <translation>Nichts heißt so; die Namen sind englisch.</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>It could not be snoozed: {reason}</source>
        <translation>Es konnte nicht zurückgestellt werden: {reason}</translation>
    </message>
    <message>
        <source>It could not be brought back: {reason}</source>
        <translation>Es konnte nicht zurückgeholt werden: {reason}</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase a customer</source>
        <translation>Kunden endgültig löschen</translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>%1 endgültig löschen?</translation>
    </message>
    <message>
        <source>What is kept of this customer</source>
        <translation>Was von diesem Kunden aufbewahrt wird</translation>
    </message>
    <message>
        <source>I know that nobody can bring this back</source>
        <translation>Mir ist klar, dass niemand dies zurückholen kann</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Looking for all that is kept …</source>
        <translation>Alles Aufbewahrte wird gesucht …</translation>
    </message>
    <message>
        <source>%1 with %2 are deleted from this computer, with their notes, tags, drafts and what the bot handed over. The search forgets them, and their place in the file is overwritten.</source>
        <translation>Von diesem Computer gelöscht: %1 mit %2, samt Notizen, Tags, Entwürfen und dem, was der Bot übergeben hat. Die Suche vergisst alles davon, und der Platz in der Datei wird überschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>Still open: %n. What is open is closed first, so that the bot goes on.</source>
        <translation>
            <numerusform>Noch offen: %n. Was offen ist, wird zuerst geschlossen, damit der Bot weitermacht.</numerusform>
            <numerusform>Noch offen: %n. Was offen ist, wird zuerst geschlossen, damit der Bot weitermacht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replies that have not arrived, and are thrown away: %n.</source>
        <translation>
            <numerusform>Antwort, die nicht angekommen ist und verworfen wird: %n.</numerusform>
            <numerusform>Antworten, die nicht angekommen sind und verworfen werden: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Requests set aside that name the customer, and are deleted too: %n.</source>
        <translation>
            <numerusform>Beiseitegelegte Anfrage, die den Kunden nennt und auch gelöscht wird: %n.</numerusform>
            <numerusform>Beiseitegelegte Anfragen, die den Kunden nennen und auch gelöscht werden: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chatlayer keeps its own record. Backups and exports that you saved are yours to delete.</source>
        <translation>Chatlayer behält seine eigenen Aufzeichnungen. Sicherungen und Exporte, die Sie gespeichert haben, müssen Sie selbst löschen.</translation>
    </message>
    <message>
        <source>Giving the conversation back to the bot …</source>
        <translation>Das Gespräch wird an den Bot zurückgegeben …</translation>
    </message>
    <message>
        <source>Erasing …</source>
        <translation>Wird gelöscht …</translation>
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
        <source>Chatlayer could not be told that the bot goes on; it may stay silent for a while.</source>
        <translation>Chatlayer konnte nicht mitgeteilt werden, dass der Bot weitermacht; er schweigt vielleicht noch eine Weile.</translation>
    </message>
    <message>
        <source>Nobody can find them any more. Overwriting what is left in the file; you may go on …</source>
        <translation>Niemand kann sie mehr finden. Reste in der Datei werden überschrieben; Sie können weiterarbeiten …</translation>
    </message>
    <message>
        <source>Nothing of %1 is left in this program&apos;s database.</source>
        <translation>Von %1 ist in der Datenbank dieses Programms nichts mehr übrig.</translation>
    </message>
</context>
<context>
    <name>Everywhere</name>
    <message>
        <source>The search does not work now</source>
        <translation>Die Suche funktioniert gerade nicht</translation>
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
        <source>Choose all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Keine auswählen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>This conversation: %1</source>
        <translation>Dieses Gespräch: %1</translation>
    </message>
    <message>
        <source>All of this customer</source>
        <translation>Alle dieses Kunden</translation>
    </message>
    <message>
        <source>All that pass the list&apos;s filter</source>
        <translation>Alle, die zum Filter der Liste passen</translation>
    </message>
    <message>
        <source>All conversations</source>
        <translation>Alle Gespräche</translation>
    </message>
    <message>
        <source>Web page, to read and to print (HTML)</source>
        <translation>Webseite, zum Lesen und Drucken (HTML)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>For other programs (JSON)</source>
        <translation>Für andere Programme (JSON)</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welche</translation>
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
        <source>%1, too many to list them; all are exported.</source>
        <translation>%1, zu viele für eine Liste; alle werden exportiert.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
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
        <source>%1 are in %2. Only you can read the file.</source>
        <translation>Exportiert: %1 in %2. Nur Sie können die Datei lesen.</translation>
    </message>
    <message>
        <source>Writing: %1 of %2, %3 …</source>
        <translation>Wird geschrieben: %1 / %2, %3 …</translation>
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
        <source>Unfold all of it</source>
        <translation>Alles ausklappen</translation>
    </message>
    <message>
        <source>Read whole value</source>
        <translation>Ganzen Wert lesen</translation>
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
        <source>Looking for suggestions …</source>
        <translation>Vorschläge werden gesucht …</translation>
    </message>
    <message>
        <source>Add “{word}” to your words</source>
        <translation>„{word}“ zu Ihren Wörtern hinzufügen</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
    <message>
        <source>“{word}” counts only until you quit: {reason}</source>
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
        <source>When</source>
        <translation>Wann</translation>
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
        <source>Response, 90 %</source>
        <translation>Antwort, 90 %</translation>
    </message>
    <message>
        <source>Handling, median</source>
        <translation>Bearbeitung, Median</translation>
    </message>
    <message>
        <source>Handling, 90 %</source>
        <translation>Bearbeitung, 90 %</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Together</source>
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
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabelle für Tabellenkalkulation (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The file is too large to be a list of canned replies.</source>
        <translation>Die Datei ist zu groß für eine Liste von Textbausteinen.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text; save it as “CSV UTF-8” first.</source>
        <translation>Die Datei ist kein UTF-8-Text; speichern Sie sie zuerst als „CSV UTF-8“.</translation>
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
        <source>Take away the filter %1: %2</source>
        <translation>Filter %1 entfernen: %2</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Another value …</source>
        <translation>Anderer Wert …</translation>
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
        <source>Kept in the keyring; enter another one to replace it</source>
        <translation>Im Schlüsselbund; zum Ersetzen ein anderes eingeben</translation>
    </message>
    <message>
        <source>%1: allowed is %2.</source>
        <translation>%1: erlaubt ist %2.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>%1 is an address of this computer or its own network: Chatlayer cannot call it from outside.</source>
        <translation>%1 ist eine Adresse dieses Computers oder seines eigenen Netzes: Chatlayer kann sie von außen nicht aufrufen.</translation>
    </message>
</context>
<context>
    <name>GoingDialog</name>
    <message>
        <source>Old conversations</source>
        <translation>Alte Gespräche</translation>
    </message>
    <message>
        <source>The oldest conversations that would go</source>
        <translation>Die ältesten Gespräche, die gelöscht würden</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>What would go</source>
        <translation>Was gelöscht würde</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>Nothing: no conversation is older than the settings allow. The program looks every day.</source>
        <translation>Nichts: Kein Gespräch ist älter, als die Einstellungen erlauben. Das Programm sieht jeden Tag nach.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 with %2, whose last message is from %3 to %4, are older than the settings allow. If you delete them, the program goes on to do so every day by itself; to keep them longer, change the days in the settings.</source>
        <translation>Älter, als die Einstellungen erlauben: %1 mit %2, letzte Nachricht von %3 bis %4. Wenn Sie löschen, tut das Programm dies künftig jeden Tag von selbst; um Gespräche länger zu behalten, ändern Sie die Tage in den Einstellungen.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>Deleting; you may go on with your work …</source>
        <translation>Wird gelöscht; Sie können weiterarbeiten …</translation>
    </message>
    <message>
        <source>Not all of them are deleted: %1</source>
        <translation>Nicht alle sind gelöscht: %1</translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>Gelöscht: %1.</translation>
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
        <source>Open the set-up</source>
        <translation>Einrichtung öffnen</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Neuerungen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Open the set-up with %1. It leads through five steps and tests each one.</source>
        <translation>Öffnen Sie die Einrichtung mit %1. Sie führt durch fünf Schritte und prüft jeden.</translation>
    </message>
    <message>
        <source>1. Account: your region, and an API token. A real call shows your bots.</source>
        <translation>1. Konto: Ihre Region und ein API-Token. Ein echter Aufruf zeigt Ihre Bots.</translation>
    </message>
    <message>
        <source>2. Verify token: it is made for you. Chatlayer shows with it that it is Chatlayer.</source>
        <translation>2. Verify-Token: Es wird für Sie erstellt. Chatlayer weist sich damit als Chatlayer aus.</translation>
    </message>
    <message>
        <source>3. Reachability: a tunnel leads Chatlayer&apos;s calls to this computer.</source>
        <translation>3. Erreichbarkeit: Ein Tunnel leitet die Aufrufe von Chatlayer zu diesem Computer.</translation>
    </message>
    <message>
        <source>4. In Chatlayer, under Settings &gt; Offloading &gt; Webhook, paste the API URL and the token.</source>
        <translation>4. Fügen Sie in Chatlayer unter Settings &gt; Offloading &gt; Webhook die API-URL und das Token ein.</translation>
    </message>
    <message>
        <source>5. Press Save there: the last page turns green, and a test customer can come.</source>
        <translation>5. Drücken Sie dort Save: Die letzte Seite wird grün, und ein Testkunde kann kommen.</translation>
    </message>
    <message>
        <source>All else is in the settings: %1.</source>
        <translation>Alles andere steht in den Einstellungen: %1.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Arbeiten</translation>
    </message>
    <message>
        <source>Conversations under Waiting were handed over by the bot. Your first reply takes one, and the bot is quiet in it until you close it.</source>
        <translation>Gespräche unter Wartend hat der Bot übergeben. Mit der ersten Antwort nehmen Sie eines an, und der Bot schweigt darin, bis Sie es schließen.</translation>
    </message>
    <message>
        <source>Below each reply stands whether it is queued, sent, or delivered. One that failed stays there with the reason, until you send it again or delete it. Nothing is lost when the program ends.</source>
        <translation>Unter jeder Antwort steht, ob sie in der Warteschlange, gesendet oder zugestellt ist. Eine fehlgeschlagene bleibt mit dem Grund stehen, bis Sie sie erneut senden oder löschen. Nichts geht verloren, wenn das Programm endet.</translation>
    </message>
    <message>
        <source>A reply that is “unconfirmed” may have arrived: look before you send it again.</source>
        <translation>Eine „unbestätigte“ Antwort kann angekommen sein: Sehen Sie nach, bevor Sie sie erneut senden.</translation>
    </message>
    <message>
        <source>At the right stands what is known of the customer: what the bot handed over, its session data when you ask for it (%1), and earlier conversations. %2 shows the figures of the day.</source>
        <translation>Rechts steht, was über den Kunden bekannt ist: was der Bot übergeben hat, seine Sitzungsdaten, wenn Sie danach fragen (%1), und frühere Gespräche. %2 zeigt die Zahlen des Tages.</translation>
    </message>
    <message>
        <source>Without the mouse: %1 finds every action by a few letters, %2 searches in all conversations, and %3 shows all keys. The keys can be changed.</source>
        <translation>Ohne Maus: %1 findet jede Aktion mit ein paar Buchstaben, %2 sucht in allen Gesprächen, und %3 zeigt alle Tasten. Die Tasten lassen sich ändern.</translation>
    </message>
    <message>
        <source>When something does not work</source>
        <translation>Wenn etwas nicht funktioniert</translation>
    </message>
    <message>
        <source>The bar at the bottom says whether Chatlayer reaches you and you reach Chatlayer.</source>
        <translation>Die Leiste unten sagt, ob Chatlayer Sie erreicht und Sie Chatlayer.</translation>
    </message>
    <message>
        <source>A line at the top of the window says what is wrong, with a button that helps.</source>
        <translation>Eine Zeile oben im Fenster sagt, was nicht stimmt, mit einer Schaltfläche, die hilft.</translation>
    </message>
    <message>
        <source>The log (%1) says more. Copy the diagnostics from the About window for whoever helps you.</source>
        <translation>Das Protokoll (%1) sagt mehr. Kopieren Sie die Diagnose aus dem Fenster „Über“ für die Person, die Ihnen hilft.</translation>
    </message>
    <message>
        <source>Keys: %1</source>
        <translation>Tasten: %1</translation>
    </message>
</context>
<context>
    <name>HitsPanel</name>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>%1 opens   %2 moves   %3 closes</source>
        <translation>%1 öffnet   %2 bewegt   %3 schließt</translation>
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
        <source>Nothing found for “%1”</source>
        <translation>Nichts gefunden für „%1“</translation>
    </message>
    <message>
        <source>Looked in names, messages, notes, tags and handover values of all conversations.</source>
        <translation>Gesucht in Namen, Nachrichten, Notizen, Tags und Übergabewerten aller Gespräche.</translation>
    </message>
</context>
<context>
    <name>Holding</name>
    <message>
        <source>Held for {seconds} seconds; {key} takes it back.</source>
        <translation>{seconds} Sekunden zurückgehalten; {key} nimmt sie zurück.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Search the actions and their keys</source>
        <translation>Aktionen und Tasten suchen</translation>
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
        <source>No action has “%1”.</source>
        <translation>Keine Aktion enthält „%1“.</translation>
    </message>
</context>
<context>
    <name>KeysRow</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset the keys of %1</source>
        <translation>Tasten von %1 zurücksetzen</translation>
    </message>
    <message>
        <source>Move it here</source>
        <translation>Hierher verschieben</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 gehört zu „%2“.</translation>
    </message>
    <message>
        <source>Move %1 here</source>
        <translation>%1 hierher verschieben</translation>
    </message>
    <message>
        <source>Escape leaves the keys as they are, Backspace removes them.</source>
        <translation>Escape lässt die Tasten, wie sie sind, Rücktaste entfernt sie.</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Choose the language of the spell check</source>
        <translation>Sprache der Rechtschreibprüfung wählen</translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>The text of this licence is not beside the library. An installed program has all of them in its folder, in THIRD-PARTY-LICENSES.txt.</source>
        <translation>Der Text dieser Lizenz liegt nicht bei der Bibliothek. Ein installiertes Programm hat alle in seinem Ordner, in THIRD-PARTY-LICENSES.txt.</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>List of conversations</source>
        <translation>Liste der Gespräche</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Noch keine Gespräche</translation>
    </message>
    <message>
        <source>Each customer who writes to your bot appears here.</source>
        <translation>Jeder Kunde, der Ihrem Bot schreibt, erscheint hier.</translation>
    </message>
    <message>
        <source>Nothing passes the filter</source>
        <translation>Nichts passt zum Filter</translation>
    </message>
    <message>
        <source>All other conversations are still there.</source>
        <translation>Alle anderen Gespräche sind noch da.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
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
        <source>Unfold</source>
        <translation>Ausklappen</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Leave all of them to the bot</source>
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
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Erase this customer …</source>
        <translation>Kunden endgültig löschen …</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Copy session id</source>
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
        <source>This message is no longer there.</source>
        <translation>Diese Nachricht ist nicht mehr da.</translation>
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
        <source>Least level</source>
        <translation>Mindeststufe</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Without details</source>
        <translation>Ohne Einzelheiten</translation>
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
        <source>Copy what is shown</source>
        <translation>Angezeigtes kopieren</translation>
    </message>
    <message>
        <source>Open its folder</source>
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
        <source>Demo: nothing is kept</source>
        <translation>Demo: nichts wird behalten</translation>
    </message>
    <message>
        <source>The key of the database is in this system&apos;s keyring.</source>
        <translation>Der Schlüssel der Datenbank liegt im Schlüsselbund dieses Systems.</translation>
    </message>
    <message>
        <source>Encrypted on this computer</source>
        <translation>Auf diesem Computer verschlüsselt</translation>
    </message>
    <message>
        <source>Whoever can read this profile&apos;s files can read the conversations. </source>
        <translation>Wer die Dateien dieses Profils lesen kann, kann die Gespräche lesen. </translation>
    </message>
    <message>
        <source>Set storage.encryption to on in config.toml to change it.</source>
        <translation>Setzen Sie storage.encryption in config.toml auf on, um das zu ändern.</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
        <source>This is the demo: the customers are played by the program, and nothing is kept.</source>
        <translation>Dies ist die Demo: Die Kunden spielt das Programm, und nichts wird behalten.</translation>
    </message>
    <message>
        <source>Waiting for the first customer</source>
        <translation>Warten auf den ersten Kunden</translation>
    </message>
    <message>
        <source>As soon as Chatlayer calls this program, conversations appear at the left. The bar at the bottom says whether it can.</source>
        <translation>Sobald Chatlayer dieses Programm aufruft, erscheinen links Gespräche. Die Leiste unten sagt, ob es das kann.</translation>
    </message>
    <message>
        <source>Somebody is waiting</source>
        <translation>Jemand wartet</translation>
    </message>
    <message>
        <source>Choose a conversation at the left, or press %1 for the next one.</source>
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
        <source>What is new</source>
        <translation>Neuerungen</translation>
    </message>
    <message>
        <source>New versions come as packages, through your package manager or whoever looks after this computer.</source>
        <translation>Neue Versionen kommen als Pakete, über Ihre Paketverwaltung oder die Person, die diesen Computer betreut.</translation>
    </message>
    <message>
        <source>New versions come as installers, from whoever gave you this one.</source>
        <translation>Neue Versionen kommen als Installationsprogramm, von der Person, die Ihnen dieses gegeben hat.</translation>
    </message>
    <message>
        <source>The program does not look for updates by itself: it calls nobody but Chatlayer, your tunnel, and what you ask it to show.</source>
        <translation>Das Programm sucht nicht von selbst nach Updates: Es ruft nur Chatlayer auf, Ihren Tunnel und das, was Sie sich zeigen lassen.</translation>
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
        <source>Change the note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>Delete the note</source>
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
        <source>for you and your colleagues — never sent to the customer</source>
        <translation>für Sie und Ihre Kollegen — geht nie an den Kunden</translation>
    </message>
    <message>
        <source>Note, never sent to the customer</source>
        <translation>Notiz, geht nie an den Kunden</translation>
    </message>
    <message>
        <source>Write a note …</source>
        <translation>Notiz schreiben …</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Back to the reply</source>
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
        <source>The note is not kept yet: {reason}</source>
        <translation>Die Notiz ist noch nicht gesichert: {reason}</translation>
    </message>
    <message>
        <source>Not saved, your note is still here: {reason}</source>
        <translation>Nicht gespeichert, Ihre Notiz ist noch da: {reason}</translation>
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
        <translation>Schließen</translation>
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
        <source>such as department</source>
        <translation>etwa department</translation>
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
        <source>%1 does it   %2 moves   %3 closes</source>
        <translation>%1 führt aus   %2 bewegt   %3 schließt</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
</context>
<context>
    <name>PastePage</name>
    <message>
        <source>Tell Chatlayer</source>
        <translation>Chatlayer informieren</translation>
    </message>
    <message>
        <source>Tell Chatlayer where you are</source>
        <translation>Sagen Sie Chatlayer, wo Sie sind</translation>
    </message>
    <message>
        <source>1. In Chatlayer, open your bot, then Settings &gt; Offloading, and choose Webhook.</source>
        <translation>1. Öffnen Sie in Chatlayer Ihren Bot, dann Settings &gt; Offloading, und wählen Sie Webhook.</translation>
    </message>
    <message>
        <source>2. Copy each of these two and paste it into the field of the same name there.</source>
        <translation>2. Kopieren Sie diese beiden und fügen Sie sie dort in das gleichnamige Feld ein.</translation>
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
        <source>3. Go on to the next step here, and only then press Save there.</source>
        <translation>3. Gehen Sie hier zum nächsten Schritt, und drücken Sie erst dann dort Save.</translation>
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
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Speichern unter …</translation>
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
        <source>Loading …</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>The address is not one that can be fetched.</source>
        <translation>Diese Adresse kann nicht abgerufen werden.</translation>
    </message>
    <message>
        <source>The address leads into a private network, so it was not fetched.</source>
        <translation>Die Adresse führt in ein privates Netz und wurde daher nicht abgerufen.</translation>
    </message>
    <message>
        <source>The address leads on to too many others.</source>
        <translation>Die Adresse leitet zu oft weiter.</translation>
    </message>
    <message>
        <source>The file is not there any more ({detail}).</source>
        <translation>Die Datei ist nicht mehr da ({detail}).</translation>
    </message>
    <message>
        <source>The server does not give it out ({detail}).</source>
        <translation>Der Server gibt sie nicht heraus ({detail}).</translation>
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
        <source>The server&apos;s certificate is not trusted by this computer.</source>
        <translation>Dieser Computer vertraut dem Zertifikat des Servers nicht.</translation>
    </message>
    <message>
        <source>The server took too long.</source>
        <translation>Der Server hat zu lange gebraucht.</translation>
    </message>
    <message>
        <source>It is larger than {detail}.</source>
        <translation>Es ist größer als {detail}.</translation>
    </message>
    <message>
        <source>It is not a picture that can be shown here ({detail}).</source>
        <translation>Das ist kein Bild, das hier gezeigt werden kann ({detail}).</translation>
    </message>
    <message>
        <source>The server sent it in a form that is not accepted (compressed).</source>
        <translation>Der Server schickte es in einer Form, die nicht angenommen wird (komprimiert).</translation>
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
        <source>Edit …</source>
        <translation>Bearbeiten …</translation>
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
    <name>Reach</name>
    <message>
        <source>Copy the new address</source>
        <translation>Neue Adresse kopieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Chatlayer cannot reach this computer, so no customer can come.</source>
        <translation>Chatlayer kann diesen Computer nicht erreichen, also kann kein Kunde kommen.</translation>
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
        <source>The webhook has another address: %1. Enter it in Chatlayer under Settings, Offloading, Webhook, in place of %2.</source>
        <translation>Der Webhook hat eine andere Adresse: %1. Geben Sie sie in Chatlayer unter Settings, Offloading, Webhook anstelle von %2 ein.</translation>
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
        <source>Chatlayer calls this program over the internet. A tunnel is a service that leads these calls to this computer. If you do not know which to take, take ngrok, or ask whoever looks after your computers.</source>
        <translation>Chatlayer ruft dieses Programm über das Internet auf. Ein Tunnel ist ein Dienst, der diese Aufrufe zu diesem Computer leitet. Wenn Sie nicht wissen, welchen Sie nehmen sollen, nehmen Sie ngrok, oder fragen Sie, wer Ihre Computer betreut.</translation>
    </message>
    <message>
        <source>Way to become reachable</source>
        <translation>Weg, erreichbar zu werden</translation>
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
        <source>Connecting …</source>
        <translation>Verbindung wird hergestellt …</translation>
    </message>
    <message>
        <source>It works: a call from outside came back to this program. %1</source>
        <translation>Es funktioniert: Ein Aufruf von außen kam bei diesem Programm an. %1</translation>
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
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>Press keys …</source>
        <translation>Tasten drücken …</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1: press the new keys. Escape leaves them as they are, Backspace removes them.</source>
        <translation>%1: Drücken Sie die neuen Tasten. Escape lässt sie, wie sie sind, Rücktaste entfernt sie.</translation>
    </message>
    <message>
        <source>Press to change</source>
        <translation>Zum Ändern drücken</translation>
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
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Erase this customer …</source>
        <translation>Kunden endgültig löschen …</translation>
    </message>
</context>
<context>
    <name>RecordsDesk</name>
    <message>
        <source>Look at them</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>%1 are older than the settings allow. Nothing is deleted before you say so.</source>
        <translation>Älter, als die Einstellungen erlauben: %1. Nichts wird gelöscht, bevor Sie es sagen.</translation>
    </message>
</context>
<context>
    <name>ReplyForm</name>
    <message>
        <source>hello</source>
        <translation>hallo</translation>
    </message>
    <message>
        <source>Every language</source>
        <translation>Jede Sprache</translation>
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
        <source>Put in:</source>
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
        <source>Choose …</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>How much is read</source>
        <translation>Wie viel gelesen ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation>Sicherung öffnen</translation>
    </message>
    <message>
        <source>Replace this profile</source>
        <translation>Dieses Profil ersetzen</translation>
    </message>
    <message>
        <source>Conversations, settings, canned replies and tokens of a backup take the place of the present ones. First the whole file is read and checked; what is there now goes into a folder “before-restore” beside it, where it stays until you delete it.</source>
        <translation>Gespräche, Einstellungen, Textbausteine und Token einer Sicherung ersetzen die jetzigen. Zuerst wird die ganze Datei gelesen und geprüft; was jetzt da ist, kommt in einen Ordner „before-restore“ daneben und bleibt dort, bis Sie ihn löschen.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Sicherung auswählen</translation>
    </message>
    <message>
        <source>Reading and checking the backup …</source>
        <translation>Die Sicherung wird gelesen und geprüft …</translation>
    </message>
    <message>
        <source>The backup is whole. It was made on %1, and holds %2.</source>
        <translation>Die Sicherung ist vollständig. Sie stammt vom %1 und enthält %2.</translation>
    </message>
    <message>
        <source>The program starts again by itself. What came since the backup is then not in the list.</source>
        <translation>Das Programm startet von selbst neu. Was seit der Sicherung kam, steht dann nicht in der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>Replies that had not arrived then: %n. They are marked, and not sent again by themselves.</source>
        <translation>
            <numerusform>Antwort, die damals noch nicht angekommen war: %n. Sie ist markiert und wird nicht von selbst erneut gesendet.</numerusform>
            <numerusform>Antworten, die damals noch nicht angekommen waren: %n. Sie sind markiert und werden nicht von selbst erneut gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replies that still wait to be sent here: %n. They go aside with this profile and are not sent. To have them sent, cancel and wait until the status bar says “Outbox 0”.</source>
        <translation>
            <numerusform>Antwort, die hier noch auf das Senden wartet: %n. Sie wird mit diesem Profil beiseitegelegt und nicht gesendet. Damit sie noch gesendet wird: abbrechen und warten, bis die Statusleiste „Ausgang 0“ zeigt.</numerusform>
            <numerusform>Antworten, die hier noch auf das Senden warten: %n. Sie werden mit diesem Profil beiseitegelegt und nicht gesendet. Damit sie noch gesendet werden: abbrechen und warten, bis die Statusleiste „Ausgang 0“ zeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting again with the restored profile …</source>
        <translation>Neustart mit dem wiederhergestellten Profil …</translation>
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
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>As the customer gets it</source>
        <translation>So bekommt es der Kunde</translation>
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
        <source>Set by %1; it cannot be changed here.</source>
        <translation>Durch %1 festgelegt; hier nicht änderbar.</translation>
    </message>
    <message>
        <source>Set for everybody on this computer in %1.</source>
        <translation>Für alle auf diesem Computer in %1 festgelegt.</translation>
    </message>
    <message>
        <source>Saved. It counts after a restart of the program.</source>
        <translation>Gespeichert. Es gilt nach einem Neustart des Programms.</translation>
    </message>
    <message>
        <source>Allowed is %1.</source>
        <translation>Erlaubt ist %1.</translation>
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
            <numerusform>Nachricht kopieren</numerusform>
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
        <source>Saving a file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>How much of the file is there</source>
        <translation>Wie viel von der Datei da ist</translation>
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
        <source>Export the figures</source>
        <translation>Zahlen exportieren</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabelle für Tabellenkalkulation (*.csv)</translation>
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
        <source>Finds names, messages, notes, tags and handover values in all conversations</source>
        <translation>Findet Namen, Nachrichten, Notizen, Tags und Übergabewerte in allen Gesprächen</translation>
    </message>
    <message>
        <source>Clear the search</source>
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
        <source>Previous hit</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>SecretRow</name>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 behalten</translation>
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
        <source>Replace it with another</source>
        <translation>Durch ein anderes ersetzen</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keines</translation>
    </message>
    <message>
        <source>It is in the keyring.</source>
        <translation>Es liegt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>It is kept only until the program ends: there is no keyring.</source>
        <translation>Es wird nur behalten, bis das Programm endet: Es gibt keinen Schlüsselbund.</translation>
    </message>
</context>
<context>
    <name>SendingRow</name>
    <message>
        <source>Send the reply, and break its line</source>
        <translation>Antwort senden und ihre Zeile umbrechen</translation>
    </message>
    <message>
        <source>%1 sends, %2 breaks the line</source>
        <translation>%1 sendet, %2 bricht die Zeile um</translation>
    </message>
</context>
<context>
    <name>SessionBox</name>
    <message>
        <source>Session data</source>
        <translation>Sitzungsdaten</translation>
    </message>
    <message>
        <source>Asking Chatlayer …</source>
        <translation>Chatlayer wird gefragt …</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Neu abrufen</translation>
    </message>
    <message>
        <source>The bot holds no values for this conversation.</source>
        <translation>Der Bot hat keine Werte für dieses Gespräch.</translation>
    </message>
    <message>
        <source>As of %1. Not kept on this computer.</source>
        <translation>Stand %1. Nicht auf diesem Computer behalten.</translation>
    </message>
    <message>
        <source>Fetch from Chatlayer</source>
        <translation>Von Chatlayer abrufen</translation>
    </message>
    <message>
        <source>What the bot&apos;s variables hold now.</source>
        <translation>Was die Variablen des Bots jetzt enthalten.</translation>
    </message>
</context>
<context>
    <name>SetAsideDialog</name>
    <message>
        <source>Requests set aside</source>
        <translation>Beiseitegelegte Anfragen</translation>
    </message>
    <message>
        <source>Chatlayer sent these, and they could not be understood. They are kept whole. After an update of this program, try them again; until then, a copy without personal data helps those who write it.</source>
        <translation>Chatlayer hat diese geschickt, und sie konnten nicht verstanden werden. Sie sind vollständig aufbewahrt. Versuchen Sie es nach einem Update dieses Programms erneut; bis dahin hilft eine Kopie ohne persönliche Daten denen, die es schreiben.</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>Die Anfrage</translation>
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
        <source>Show older ones</source>
        <translation>Ältere zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing is set aside.</source>
        <translation>Nichts liegt beiseite.</translation>
    </message>
    <message>
        <source>%1 · %2 bytes</source>
        <translation>%1 · %2 Bytes</translation>
    </message>
    <message>
        <source>only the beginning is shown</source>
        <translation>nur der Anfang wird gezeigt</translation>
    </message>
    <message>
        <source>Still not understood: %1</source>
        <translation>Noch immer nicht verstanden: %1</translation>
    </message>
    <message>
        <source>Understood: its messages are in their conversation now.</source>
        <translation>Verstanden: Die Nachrichten stehen jetzt in ihrem Gespräch.</translation>
    </message>
    <message>
        <source>Delete this request?</source>
        <translation>Diese Anfrage löschen?</translation>
    </message>
    <message>
        <source>What is in it is then lost for good.</source>
        <translation>Was darin steht, ist dann endgültig weg.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Copied, with names, texts, numbers and addresses masked. Read it before you send it.</source>
        <translation>Kopiert, mit unkenntlichen Namen, Texten, Nummern und Adressen. Lesen Sie es, bevor Sie es senden.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>They are kept in this system&apos;s keyring, never in the file.</source>
        <translation>Sie liegen im Schlüsselbund dieses Systems, nie in der Datei.</translation>
    </message>
    <message>
        <source>Set it up step by step …</source>
        <translation>Schritt für Schritt einrichten …</translation>
    </message>
    <message>
        <source>What would go …</source>
        <translation>Was gelöscht würde …</translation>
    </message>
    <message>
        <source>Back up this profile …</source>
        <translation>Dieses Profil sichern …</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>Sicherung wiederherstellen …</translation>
    </message>
    <message>
        <source>Change the keys …</source>
        <translation>Tasten ändern …</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
    <message>
        <source>Open the file</source>
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
        <source>What was changed counts only when the program starts</source>
        <translation>Das Geänderte gilt erst beim nächsten Start des Programms</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>No setting has “%1”.</source>
        <translation>Keine Einstellung enthält „%1“.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Change the keys …</source>
        <translation>Tasten ändern …</translation>
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
        <source>Snooze until some time</source>
        <translation>Bis zu einer Zeit zurückstellen</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Bring it back now</source>
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
        <source>Until another time …</source>
        <translation>Bis zu einer anderen Zeit …</translation>
    </message>
</context>
<context>
    <name>SnoozeDialog</name>
    <message>
        <source>The conversation comes back then, or at once when the customer writes.</source>
        <translation>Das Gespräch kommt dann zurück, oder sofort, wenn der Kunde schreibt.</translation>
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
        <source>From – to</source>
        <translation>Von – bis</translation>
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
        <source>no event since the start</source>
        <translation>kein Ereignis seit dem Start</translation>
    </message>
    <message>
        <source>Last checked through the public address at %1.</source>
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
        <source>1 request set aside</source>
        <translation>1 Anfrage beiseitegelegt</translation>
    </message>
    <message numerus="yes">
        <source>%n requests set aside</source>
        <translation>
            <numerusform>%n Anfrage beiseitegelegt</numerusform>
            <numerusform>%n Anfragen beiseitegelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests that could not be understood. Press to see them.</source>
        <translation>Anfragen, die nicht verstanden werden konnten. Drücken Sie, um sie zu sehen.</translation>
    </message>
    <message>
        <source>Replies are held back</source>
        <translation>Antworten werden zurückgehalten</translation>
    </message>
    <message>
        <source>Replies go on in %1</source>
        <translation>Antworten gehen weiter in %1</translation>
    </message>
    <message>
        <source>Chatlayer allows only so many calls in a time. Replies wait in order and go by themselves.</source>
        <translation>Chatlayer erlaubt nur eine begrenzte Zahl von Aufrufen. Antworten warten der Reihe nach und gehen von selbst.</translation>
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
        <source>Not sent, or perhaps not. The reply itself says why, and what can be done.</source>
        <translation>Nicht gesendet, oder vielleicht nicht. Die Antwort selbst sagt, warum und was möglich ist.</translation>
    </message>
    <message>
        <source>1 reply on its way</source>
        <translation>1 Antwort unterwegs</translation>
    </message>
    <message numerus="yes">
        <source>%n replies on their way</source>
        <translation>
            <numerusform>%n Antwort unterwegs</numerusform>
            <numerusform>%n Antworten unterwegs</numerusform>
        </translation>
    </message>
    <message>
        <source>They go out in order, and are kept if the program ends.</source>
        <translation>Sie gehen der Reihe nach hinaus und bleiben erhalten, wenn das Programm endet.</translation>
    </message>
    <message>
        <source>Outbox 0</source>
        <translation>Ausgang 0</translation>
    </message>
    <message>
        <source>Every reply has been sent.</source>
        <translation>Jede Antwort wurde gesendet.</translation>
    </message>
</context>
<context>
    <name>StatusItem</name>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Es muss nichts getan werden.</translation>
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
        <source>Remove the tag %1</source>
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
        <source>Charts by</source>
        <translation>Diagramme nach</translation>
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
        <translation>Die Zahlen als Tabelle statt als Diagramme zeigen</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Write the figures to a file for spreadsheets (CSV)</source>
        <translation>Die Zahlen in eine Datei für Tabellenkalkulation schreiben (CSV)</translation>
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
        <source>Point at a number to read what it counts. Times are this computer&apos;s. Conversations that were deleted or erased no longer count.</source>
        <translation>Zeigen Sie auf eine Zahl, um zu lesen, was sie zählt. Die Zeiten sind die dieses Computers. Gelöschte Gespräche zählen nicht mehr.</translation>
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
        <source>median of %1 · 90 %: %2</source>
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
        <source>As soon as a customer is handed over to you, the day&apos;s figures appear here by themselves.</source>
        <translation>Sobald ein Kunde an Sie übergeben wird, erscheinen die Zahlen des Tages hier von selbst.</translation>
    </message>
    <message>
        <source>Nothing on these days</source>
        <translation>Nichts an diesen Tagen</translation>
    </message>
    <message>
        <source>Nobody was handed over, handled or declined. Choose other days at the top.</source>
        <translation>Niemand wurde übergeben, bearbeitet oder abgelehnt. Wählen Sie oben andere Tage.</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Send something else than text</source>
        <translation>Etwas anderes als Text senden</translation>
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
        <source>Figures of today and of other days</source>
        <translation>Zahlen von heute und von anderen Tagen</translation>
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
        <source>Requests set aside</source>
        <translation>Beiseitegelegte Anfragen</translation>
    </message>
    <message>
        <source>Filter the list, a filter is set</source>
        <translation>Liste filtern, ein Filter ist gesetzt</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Gesprächsdaten</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
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
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>Not a web address: it cannot be opened</source>
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
        <source>upload {status}</source>
        <translation>Upload {status}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>No file came with this message</source>
        <translation>Mit dieser Nachricht kam keine Datei</translation>
    </message>
    <message>
        <source>Open in OpenStreetMap</source>
        <translation>In OpenStreetMap öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n weiteres zeigen</numerusform>
            <numerusform>%n weitere zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Schaltfläche</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut</translation>
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
        <source>It arrived</source>
        <translation>Ist angekommen</translation>
    </message>
    <message>
        <source>Show picture</source>
        <translation>Bild zeigen</translation>
    </message>
    <message>
        <source>Always show pictures</source>
        <translation>Bilder immer zeigen</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Look at {name}</source>
        <translation>{name} ansehen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>No picture came with this message</source>
        <translation>Mit dieser Nachricht kam kein Bild</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>With the right arrow: %1</source>
        <translation>Mit der Pfeiltaste rechts: %1</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show the window</source>
        <translation>Fenster zeigen</translation>
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
        <source>Do not disturb</source>
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
        <source>Notifications are turned off in Windows, under Settings, System, Notifications.</source>
        <translation>Benachrichtigungen sind in Windows ausgeschaltet, unter Einstellungen, System, Benachrichtigungen.</translation>
    </message>
    <message>
        <source>If no notification appears, allow them for Agent Desktop in the System Settings, Notifications: macOS does not tell programs whether it shows them.</source>
        <translation>Falls keine Benachrichtigung erscheint, erlauben Sie sie für Agent Desktop in den Systemeinstellungen unter Mitteilungen: macOS sagt Programmen nicht, ob es sie zeigt.</translation>
    </message>
</context>
<context>
    <name>Trials</name>
    <message>
        <source>Show a test notification</source>
        <translation>Testbenachrichtigung zeigen</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>Testen: %1</translation>
    </message>
    <message>
        <source>No sound is chosen.</source>
        <translation>Es ist kein Ton gewählt.</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Damit fortfahren</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Port %1 verwenden</translation>
    </message>
    <message>
        <source>Restart and ask for it</source>
        <translation>Neu starten und danach fragen</translation>
    </message>
    <message>
        <source>Play a customer in the browser</source>
        <translation>Im Browser einen Kunden spielen</translation>
    </message>
    <message>
        <source>%1 Replies wait here and go out by themselves when it is back.</source>
        <translation>%1 Antworten warten hier und gehen von selbst hinaus, wenn es wieder da ist.</translation>
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
        <source>Let the system set date and time by itself.</source>
        <translation>Lassen Sie das System Datum und Uhrzeit selbst stellen.</translation>
    </message>
</context>
<context>
    <name>UndoStrip</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take the reply back ({key})</source>
        <translation>Antwort zurücknehmen ({key})</translation>
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
        <translation>Alle Werte zeigen</translation>
    </message>
    <message>
        <source>Copy all as JSON</source>
        <translation>Alles als JSON kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n weiteres zeigen</numerusform>
            <numerusform>%n weitere zeigen</numerusform>
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
        <source>Chatlayer sends this token with every request, so that nobody else can pretend to be Chatlayer. A strong one was made for you: there is nothing to do here.</source>
        <translation>Chatlayer schickt dieses Token mit jeder Anfrage, damit sich niemand sonst als Chatlayer ausgeben kann. Ein starkes wurde für Sie erstellt: Hier ist nichts zu tun.</translation>
    </message>
    <message>
        <source>verify token</source>
        <translation>Verify-Token</translation>
    </message>
    <message>
        <source>Make another one</source>
        <translation>Ein anderes erstellen</translation>
    </message>
    <message>
        <source>There is no keyring here, so this token lasts until the program ends. Open your keyring and start the program again before you paste it into Chatlayer.</source>
        <translation>Hier gibt es keinen Schlüsselbund, also gilt dieses Token, bis das Programm endet. Öffnen Sie Ihren Schlüsselbund und starten Sie das Programm neu, bevor Sie es in Chatlayer einfügen.</translation>
    </message>
    <message numerus="yes">
        <source>This is a new one: paste it into Chatlayer. The one before still counts for %n hour(s).</source>
        <translation>
            <numerusform>Dies ist ein neues: Fügen Sie es in Chatlayer ein. Das vorige gilt noch %n Stunde.</numerusform>
            <numerusform>Dies ist ein neues: Fügen Sie es in Chatlayer ein. Das vorige gilt noch %n Stunden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitPage</name>
    <message>
        <source>Health check</source>
        <translation>Prüfaufruf</translation>
    </message>
    <message>
        <source>Does Chatlayer get through?</source>
        <translation>Kommt Chatlayer durch?</translation>
    </message>
    <message>
        <source>Try a test conversation</source>
        <translation>Testgespräch ausprobieren</translation>
    </message>
    <message>
        <source>A customer played by this program comes and waits for your answer. Chatlayer sees nothing of it.</source>
        <translation>Ein Kunde, den dieses Programm spielt, kommt und wartet auf Ihre Antwort. Chatlayer merkt nichts davon.</translation>
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
        <source>Chatlayer&apos;s health check came at %1. Customers of your bot appear in the list from now on; those whom the bot hands over wait there for you.</source>
        <translation>Der Prüfaufruf von Chatlayer kam um %1. Kunden Ihres Bots erscheinen ab jetzt in der Liste; wen der Bot übergibt, der wartet dort auf Sie.</translation>
    </message>
    <message>
        <source>Waiting for Chatlayer&apos;s health check …</source>
        <translation>Warten auf den Prüfaufruf von Chatlayer …</translation>
    </message>
    <message>
        <source>Press Save in Chatlayer now, under Settings &gt; Offloading &gt; Webhook. It calls this program at once, and this page turns green.</source>
        <translation>Drücken Sie jetzt in Chatlayer Save, unter Settings &gt; Offloading &gt; Webhook. Es ruft dieses Programm sofort auf, und diese Seite wird grün.</translation>
    </message>
    <message>
        <source>A test customer is coming …</source>
        <translation>Ein Testkunde kommt …</translation>
    </message>
    <message>
        <source>The test customer waits in the main window. Answer there.</source>
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
        <source>Waiting for your keyring …</source>
        <translation>Warten auf Ihren Schlüsselbund …</translation>
    </message>
    <message>
        <source>Your system asks for the password that opens it, perhaps in a window behind others. The key of your conversations is there.</source>
        <translation>Ihr System fragt nach dem Passwort, das ihn öffnet, vielleicht in einem Fenster hinter anderen. Dort liegt der Schlüssel Ihrer Gespräche.</translation>
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
        <source>Somebody else</source>
        <translation>Jemand anders</translation>
    </message>
    <message>
        <source>queued until you have decided about the reply above</source>
        <translation>wartet, bis Sie über die Antwort darüber entschieden haben</translation>
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
        <source>the reason is not known</source>
        <translation>der Grund ist nicht bekannt</translation>
    </message>
    <message>
        <source>Not sent: {reason}</source>
        <translation>Nicht gesendet: {reason}</translation>
    </message>
    <message>
        <source>the connection broke while it was sent</source>
        <translation>die Verbindung brach beim Senden ab</translation>
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
        <source>back from its snooze</source>
        <translation>wieder da nach dem Zurückstellen</translation>
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
        <source>opened again</source>
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
        <source>Message of an unknown kind</source>
        <translation>Nachricht unbekannter Art</translation>
    </message>
    <message>
        <source>Message of an unknown kind: {kind}</source>
        <translation>Nachricht unbekannter Art: {kind}</translation>
    </message>
    <message>
        <source>The customer pressed {titles}</source>
        <translation>Der Kunde drückte {titles}</translation>
    </message>
</context>
<context>
    <name>ZoneEditor</name>
    <message>
        <source>As this computer</source>
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
        <source>The demo keeps nothing</source>
        <translation>Die Demo behält nichts</translation>
    </message>
    <message>
        <source>Only for a conversation that waits or is yours</source>
        <translation>Nur für ein Gespräch, das wartet oder Ihres ist</translation>
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
        <source>Back from an earlier conversation</source>
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
        <source>Next part of the window</source>
        <translation>Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Voriger Teil des Fensters</translation>
    </message>
    <message>
        <source>Take, or take over from the bot</source>
        <translation>Annehmen, oder vom Bot übernehmen</translation>
    </message>
    <message>
        <source>Only for a conversation that waits or is with the bot</source>
        <translation>Nur für ein Gespräch, das wartet oder beim Bot ist</translation>
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
        <source>Send something else than text</source>
        <translation>Etwas anderes als Text senden</translation>
    </message>
    <message>
        <source>Put in an emoji</source>
        <translation>Emoji einfügen</translation>
    </message>
    <message>
        <source>Write canned replies</source>
        <translation>Textbausteine schreiben</translation>
    </message>
    <message>
        <source>Close with a closing line</source>
        <translation>Mit Schlusssatz schließen</translation>
    </message>
    <message>
        <source>Close and go to the next</source>
        <translation>Schließen und zum nächsten</translation>
    </message>
    <message>
        <source>Snooze until some time</source>
        <translation>Bis zu einer Zeit zurückstellen</translation>
    </message>
    <message>
        <source>Only for a conversation that is yours</source>
        <translation>Nur für ein Gespräch, das Ihres ist</translation>
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
        <source>Open a closed conversation again</source>
        <translation>Geschlossenes Gespräch wieder öffnen</translation>
    </message>
    <message>
        <source>Only for a closed conversation</source>
        <translation>Nur für ein geschlossenes Gespräch</translation>
    </message>
    <message>
        <source>Export conversations</source>
        <translation>Gespräche exportieren</translation>
    </message>
    <message>
        <source>Erase this customer for good</source>
        <translation>Diesen Kunden endgültig löschen</translation>
    </message>
    <message>
        <source>Leave a declined conversation to the bot</source>
        <translation>Abgelehntes Gespräch dem Bot überlassen</translation>
    </message>
    <message>
        <source>Only for a conversation that was declined</source>
        <translation>Nur für ein Gespräch, das abgelehnt wurde</translation>
    </message>
    <message>
        <source>Find an action or a conversation</source>
        <translation>Aktion oder Gespräch finden</translation>
    </message>
    <message>
        <source>Fetch the session data</source>
        <translation>Sitzungsdaten abrufen</translation>
    </message>
    <message>
        <source>Change availability</source>
        <translation>Verfügbarkeit ändern</translation>
    </message>
    <message>
        <source>Do not disturb, or be told again</source>
        <translation>Nicht stören, oder wieder benachrichtigen</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Liste zeigen</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>Details zeigen</translation>
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
        <source>The demo has nothing to set up</source>
        <translation>In der Demo gibt es nichts einzurichten</translation>
    </message>
    <message>
        <source>Old conversations that would go</source>
        <translation>Alte Gespräche, die gelöscht würden</translation>
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
        <source>Requests set aside</source>
        <translation>Beiseitegelegte Anfragen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>What is new</source>
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
        <source>Change the keys</source>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <source>About Agent Desktop</source>
        <translation>Über Agent Desktop</translation>
    </message>
    <message>
        <source>Conversation %1 of the list</source>
        <translation>Gespräch %1 der Liste</translation>
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
        <source>n-th conversation of the list</source>
        <translation>n-tes Gespräch der Liste</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Answering</source>
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
        <source>This desktop has no notification service, so none can be shown. Sounds, the window&apos;s title and the tray still tell.</source>
        <translation>Dieser Desktop hat keinen Benachrichtigungsdienst, daher lassen sich keine Benachrichtigungen zeigen. Töne, der Fenstertitel und der Infobereich melden sich weiterhin.</translation>
    </message>
    <message>
        <source>This desktop&apos;s notifications cannot be pressed to open the conversation.</source>
        <translation>Die Benachrichtigungen dieses Desktops lassen sich nicht anklicken, um das Gespräch zu öffnen.</translation>
    </message>
    <message>
        <source>This desktop&apos;s notifications have one line: texts are not shown.</source>
        <translation>Die Benachrichtigungen dieses Desktops haben nur eine Zeile: Texte werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>This desktop&apos;s taskbar may show no number at the program&apos;s icon. The window&apos;s title has it.</source>
        <translation>Die Taskleiste dieses Desktops zeigt am Symbol des Programms vielleicht keine Zahl. Sie steht im Fenstertitel.</translation>
    </message>
    <message>
        <source>The desktop holds notifications back: its own do-not-disturb is on, or they are turned off in its settings.</source>
        <translation>Der Desktop hält Benachrichtigungen zurück: Sein eigenes „Nicht stören“ ist an, oder sie sind in seinen Einstellungen ausgeschaltet.</translation>
    </message>
    <message>
        <source>Sounds need one of the programs pw-play, paplay and aplay, and this computer has none.</source>
        <translation>Töne brauchen eines der Programme pw-play, paplay und aplay, und dieser Computer hat keines.</translation>
    </message>
    <message>
        <source>The sound cannot be played: %1.</source>
        <translation>Der Ton kann nicht abgespielt werden: %1.</translation>
    </message>
    <message>
        <source>No sound device answers, so no sound is heard.</source>
        <translation>Kein Audiogerät antwortet, daher ist kein Ton zu hören.</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 ist wieder da</translation>
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
        <source>A conversation is back</source>
        <translation>Ein Gespräch ist wieder da</translation>
    </message>
    <message>
        <source>A customer of yours has written</source>
        <translation>Einer Ihrer Kunden hat geschrieben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The start at login cannot be changed: %1.</source>
        <translation>Der Start bei der Anmeldung kann nicht geändert werden: %1.</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>agent-desktop: this profile is in use by a process that does not answer; end it first.
</source>
        <translation>agent-desktop: Dieses Profil wird von einem Prozess benutzt, der nicht antwortet; beenden Sie ihn zuerst.
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
        <source>Open the file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>The conversations cannot be read</source>
        <translation>Die Gespräche können nicht gelesen werden</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. The log says more; nothing that was stored is lost.</source>
        <translation>Etwas ging schief, das nicht hätte schiefgehen dürfen. Das Protokoll sagt mehr; nichts Gespeichertes ist verloren.</translation>
    </message>
</context>
<context>
    <name>assistant</name>
    <message>
        <source>ngrok (the easiest)</source>
        <translation>ngrok (am einfachsten)</translation>
    </message>
    <message>
        <source>My own public address</source>
        <translation>Meine eigene öffentliche Adresse</translation>
    </message>
    <message>
        <source>Make a free account at ngrok.com, then copy two things from its dashboard: your authtoken, and the one domain that it keeps for you. The free plan lets 20,000 requests a month through: enough for a quiet bot.</source>
        <translation>Erstellen Sie ein kostenloses Konto auf ngrok.com und kopieren Sie dann zwei Dinge aus dem Dashboard: Ihr Authtoken und die eine Domain, die es für Sie bereithält. Der kostenlose Tarif lässt 20.000 Anfragen im Monat durch: genug für einen ruhigen Bot.</translation>
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
        <source>For a reverse proxy, Tailscale Funnel or the like that you run: let it lead to the address below on this computer, and enter the public address that Chatlayer is to call.</source>
        <translation>Für einen Reverse-Proxy, Tailscale Funnel oder Ähnliches, das Sie betreiben: Lassen Sie es zur Adresse unten auf diesem Computer führen, und geben Sie die öffentliche Adresse ein, die Chatlayer aufrufen soll.</translation>
    </message>
    <message>
        <source>Cloudflare Tunnel</source>
        <translation>Cloudflare Tunnel</translation>
    </message>
    <message>
        <source>Needs the program cloudflared on this computer. With a token and a host name the address stays the same; without them it is another one after each start, and must be pasted into Chatlayer again.</source>
        <translation>Benötigt das Programm cloudflared auf diesem Computer. Mit Token und Hostnamen bleibt die Adresse gleich; ohne sie ist es nach jedem Start eine andere, die erneut in Chatlayer eingefügt werden muss.</translation>
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
        <source>Your own server with a public address, or a service such as localhost.run that makes one up.</source>
        <translation>Ihr eigener Server mit öffentlicher Adresse, oder ein Dienst wie localhost.run, der eine vergibt.</translation>
    </message>
    <message>
        <source>Needs an account at zrok.io and the program zrok2 on this computer, enabled once with: zrok2 enable TOKEN. With a reserved name the address stays the same; without one it is another one after each start, and must be pasted into Chatlayer again.</source>
        <translation>Braucht ein Konto bei zrok.io und auf diesem Computer das Programm zrok2, einmal freigeschaltet mit: zrok2 enable TOKEN. Mit einem reservierten Namen bleibt die Adresse gleich; ohne ihn ist sie nach jedem Start eine andere und muss wieder in Chatlayer eingefügt werden.</translation>
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
        <source>Chatlayer cannot reach this program then, and no customers come. You can go on with this step later.</source>
        <translation>Chatlayer kann dieses Programm dann nicht erreichen, und es kommen keine Kunden. Sie können diesen Schritt später nachholen.</translation>
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
        <source>The screen was locked, so new customers were declined meanwhile.</source>
        <translation>Der Bildschirm war gesperrt, daher wurden neue Kunden inzwischen abgelehnt.</translation>
    </message>
    <message>
        <source>Nothing was typed for long, so new customers were declined meanwhile.</source>
        <translation>Lange wurde nichts getippt, daher wurden neue Kunden inzwischen abgelehnt.</translation>
    </message>
    <message>
        <source>This system does not tell how long nothing was typed. So only what you do in this program counts.</source>
        <translation>Dieses System sagt nicht, wie lange nichts getippt wurde. Es zählt also nur, was Sie in diesem Programm tun.</translation>
    </message>
    <message>
        <source>This system does not tell whether its screen is locked, so this changes nothing.</source>
        <translation>Dieses System sagt nicht, ob sein Bildschirm gesperrt ist, daher bewirkt dies nichts.</translation>
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
        <source>Closing time is %1.</source>
        <translation>Geschlossen wird um %1.</translation>
    </message>
    <message>
        <source>New customers are declined at once, and their bot goes on.</source>
        <translation>Neue Kunden werden sofort abgelehnt, und ihr Bot macht weiter.</translation>
    </message>
    <message>
        <source>It is outside your opening hours.</source>
        <translation>Es ist außerhalb Ihrer Öffnungszeiten.</translation>
    </message>
    <message>
        <source>It is a holiday.</source>
        <translation>Es ist ein Feiertag.</translation>
    </message>
    <message>
        <source>Close a conversation, or snooze one, to take another one.</source>
        <translation>Schließen Sie ein Gespräch, oder stellen Sie eines zurück, um ein weiteres anzunehmen.</translation>
    </message>
    <message>
        <source>You are available again as soon as you are back.</source>
        <translation>Sie sind wieder verfügbar, sobald Sie zurück sind.</translation>
    </message>
    <message>
        <source>Then you are available again.</source>
        <translation>Dann sind Sie wieder verfügbar.</translation>
    </message>
    <message>
        <source>Only with these languages: %1</source>
        <translation>Nur mit diesen Sprachen: %1</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Only with %1: %2</source>
        <translation>Nur mit %1: %2</translation>
    </message>
    <message>
        <source>Most conversations at once: %1</source>
        <translation>Meiste Gespräche zugleich: %1</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <source>The backup is damaged or not complete, so nothing was restored. Use another copy of it.</source>
        <translation>Die Sicherung ist beschädigt oder unvollständig, daher wurde nichts wiederhergestellt. Verwenden Sie eine andere Kopie davon.</translation>
    </message>
    <message>
        <source>The disk is full. Free some room on it, then try again.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie darauf Platz, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <translation>%1 kann nicht benutzt werden: %2.</translation>
    </message>
    <message>
        <source>This file is no backup of Agent Desktop.</source>
        <translation>Diese Datei ist keine Sicherung von Agent Desktop.</translation>
    </message>
    <message>
        <source>The passphrase does not open this backup. Try it again.</source>
        <translation>Die Passphrase öffnet diese Sicherung nicht. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Agent Desktop has this profile open. Close it, then try again.</source>
        <translation>Agent Desktop hat dieses Profil geöffnet. Beenden Sie es, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Take at least eight signs.</source>
        <translation>Nehmen Sie mindestens acht Zeichen.</translation>
    </message>
    <message>
        <source>Easy to guess for a program that tries many. Add some words.</source>
        <translation>Leicht zu erraten für ein Programm, das viele ausprobiert. Fügen Sie ein paar Wörter hinzu.</translation>
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
        <source>%1 was not read whole. %2</source>
        <translation>%1 wurde nicht ganz gelesen. %2</translation>
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
        <source>Line %1 cannot be read: %2.</source>
        <translation>Zeile %1 kann nicht gelesen werden: %2.</translation>
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
        <source>The file must hold an array of replies, or an object with one under the key replies.</source>
        <translation>Die Datei muss ein Array von Bausteinen enthalten, oder ein Objekt mit einem unter dem Schlüssel replies.</translation>
    </message>
    <message>
        <source>The file is too large to be a list of canned replies.</source>
        <translation>Die Datei ist zu groß für eine Liste von Textbausteinen.</translation>
    </message>
    <message>
        <source>it has %1 columns, and the first line has %2.</source>
        <translation>sie hat %1 Spalten, und die erste Zeile hat %2.</translation>
    </message>
    <message>
        <source>“%1” was there before; only its first text was taken.</source>
        <translation>„%1“ kam schon vor; nur der erste Text wurde übernommen.</translation>
    </message>
    <message>
        <source>It is not an object with shortcut and text.</source>
        <translation>Es ist kein Objekt mit shortcut und text.</translation>
    </message>
    <message>
        <source>Its %1 is not a text.</source>
        <translation>%1 ist kein Text.</translation>
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
        <source>The language “%1” is no language code; write nl, fr or pt-BR.</source>
        <translation>Die Sprache „%1“ ist kein Sprachcode; schreiben Sie nl, fr oder pt-BR.</translation>
    </message>
</context>
<context>
    <name>chatlayer</name>
    <message>
        <source>Chatlayer&apos;s answer holds no session data.</source>
        <translation>Die Antwort von Chatlayer enthält keine Sitzungsdaten.</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s answer is not JSON. Check the region, or chatlayer.base_url.</source>
        <translation>Die Antwort von Chatlayer ist kein JSON. Prüfen Sie die Region oder chatlayer.base_url.</translation>
    </message>
    <message>
        <source>The legacy API cannot do this. Set chatlayer.api to &quot;v1&quot; for that.</source>
        <translation>Die Legacy-API kann das nicht. Setzen Sie dafür chatlayer.api auf &quot;v1&quot;.</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s answer holds no list.</source>
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
        <source>chatlayer.base_url is no URL; write it as https://api.example.com.</source>
        <translation>chatlayer.base_url ist keine URL; schreiben Sie sie wie https://api.example.com.</translation>
    </message>
    <message>
        <source>chatlayer.base_url must be a full URL, for example https://api.example.com.</source>
        <translation>chatlayer.base_url muss eine vollständige URL sein, zum Beispiel https://api.example.com.</translation>
    </message>
    <message>
        <source>chatlayer.base_url must hold no user name, password, ? or #.</source>
        <translation>chatlayer.base_url darf keinen Benutzernamen, kein Passwort, kein ? und kein # enthalten.</translation>
    </message>
    <message>
        <source>chatlayer.base_url must begin with https://; plain http is for this machine only.</source>
        <translation>chatlayer.base_url muss mit https:// beginnen; einfaches http gilt nur für diesen Computer.</translation>
    </message>
    <message>
        <source>This conversation has no id at Chatlayer, so nothing can be sent to it.</source>
        <translation>Dieses Gespräch hat bei Chatlayer keine ID, also kann nichts dorthin gesendet werden.</translation>
    </message>
    <message>
        <source>Chatlayer does not accept the API token. Make a new one there, and enter it here.</source>
        <translation>Chatlayer nimmt das API-Token nicht an. Erstellen Sie dort ein neues und geben Sie es hier ein.</translation>
    </message>
    <message>
        <source>The API token may not do this with this bot (403)%1</source>
        <translation>Das API-Token darf das mit diesem Bot nicht tun (403)%1</translation>
    </message>
    <message>
        <source>Chatlayer does not know this bot or conversation (404)%1</source>
        <translation>Chatlayer kennt diesen Bot oder dieses Gespräch nicht (404)%1</translation>
    </message>
    <message>
        <source>Chatlayer allows no more calls for the moment.</source>
        <translation>Chatlayer erlaubt im Moment keine weiteren Aufrufe.</translation>
    </message>
    <message>
        <source>Chatlayer cannot do this now (%1)%2</source>
        <translation>Chatlayer kann das gerade nicht tun (%1)%2</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s address answers with a redirect (%1). Check the region, or chatlayer.base_url.</source>
        <translation>Die Adresse von Chatlayer antwortet mit einer Weiterleitung (%1). Prüfen Sie die Region oder chatlayer.base_url.</translation>
    </message>
    <message>
        <source>Chatlayer refused this (%1)%2</source>
        <translation>Chatlayer hat dies abgelehnt (%1)%2</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s answer is larger than this program reads.</source>
        <translation>Die Antwort von Chatlayer ist größer, als dieses Programm liest.</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>Das Programm wird beendet.</translation>
    </message>
    <message>
        <source>There is no API token yet. Enter one here or in the set-up.</source>
        <translation>Es gibt noch kein API-Token. Geben Sie eines hier oder in der Einrichtung ein.</translation>
    </message>
    <message>
        <source>The API token holds characters that no token has. Copy it from Chatlayer again.</source>
        <translation>Das API-Token enthält Zeichen, die kein Token hat. Kopieren Sie es erneut aus Chatlayer.</translation>
    </message>
    <message>
        <source>Chatlayer did not answer in time. The call may have arrived all the same.</source>
        <translation>Chatlayer hat nicht rechtzeitig geantwortet. Der Aufruf kann trotzdem angekommen sein.</translation>
    </message>
    <message>
        <source>Chatlayer could not be reached in time. Check the internet connection.</source>
        <translation>Chatlayer war nicht rechtzeitig erreichbar. Prüfen Sie die Internetverbindung.</translation>
    </message>
    <message>
        <source>The connection to Chatlayer broke off before it answered. The call may have arrived.</source>
        <translation>Die Verbindung zu Chatlayer brach vor der Antwort ab. Der Aufruf kann angekommen sein.</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s certificate is not trusted by this computer. Check its clock, and whether your office&apos;s certificate is installed.</source>
        <translation>Dieser Computer vertraut dem Zertifikat von Chatlayer nicht. Prüfen Sie die Uhr, und ob das Zertifikat Ihres Büros installiert ist.</translation>
    </message>
    <message>
        <source>No encrypted connection to Chatlayer could be made. Check the proxy or firewall.</source>
        <translation>Es konnte keine verschlüsselte Verbindung zu Chatlayer hergestellt werden. Prüfen Sie Proxy oder Firewall.</translation>
    </message>
    <message>
        <source>The proxy server cannot be reached. Check HTTPS_PROXY and the system&apos;s proxy settings.</source>
        <translation>Der Proxyserver ist nicht erreichbar. Prüfen Sie HTTPS_PROXY und die Proxyeinstellungen des Systems.</translation>
    </message>
    <message>
        <source>The proxy server did not let the call through (%1). Check the proxy settings.</source>
        <translation>Der Proxyserver ließ den Aufruf nicht durch (%1). Prüfen Sie die Proxyeinstellungen.</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s address could not be found. Check the internet connection.</source>
        <translation>Die Adresse von Chatlayer wurde nicht gefunden. Prüfen Sie die Internetverbindung.</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s address takes no connections. Check the internet connection and the region.</source>
        <translation>Die Adresse von Chatlayer nimmt keine Verbindungen an. Prüfen Sie die Internetverbindung und die Region.</translation>
    </message>
    <message>
        <source>No connection to Chatlayer could be made. Check the internet connection.</source>
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
        <source>It is then gone from this computer, and not sent again. A reply that may have arrived is not taken back from the customer.</source>
        <translation>Sie ist dann von diesem Computer verschwunden und wird nicht erneut gesendet. Eine Antwort, die vielleicht angekommen ist, wird beim Kunden nicht zurückgenommen.</translation>
    </message>
    <message>
        <source>Keep it</source>
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
        <source>The keyring did not keep the value: reading it back gave something else.</source>
        <translation>Der Schlüsselbund hat den Wert nicht behalten: Zurückgelesen wurde etwas anderes.</translation>
    </message>
    <message>
        <source>The keyring did not remove the entry.</source>
        <translation>Der Schlüsselbund hat den Eintrag nicht entfernt.</translation>
    </message>
    <message>
        <source>PYTHON_KEYRING_BACKEND is &quot;%1&quot;, and there is no such keyring.</source>
        <translation>PYTHON_KEYRING_BACKEND ist &quot;%1&quot;, und einen solchen Schlüsselbund gibt es nicht.</translation>
    </message>
    <message>
        <source>PYTHON_KEYRING_BACKEND names %1, which does not keep secrets safe. Unset it, or name a keyring of the system.</source>
        <translation>PYTHON_KEYRING_BACKEND nennt %1, das Geheimnisse nicht sicher aufbewahrt. Entfernen Sie die Variable, oder nennen Sie einen Schlüsselbund des Systems.</translation>
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
        <source>The keyring could not do its work (%1). Look whether your password manager opens, then try again.</source>
        <translation>Der Schlüsselbund konnte seine Arbeit nicht tun (%1). Sehen Sie nach, ob sich Ihr Passwortmanager öffnet, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no value for %1: it is empty.</source>
        <translation>Für %1 gibt es keinen Wert: Er ist leer.</translation>
    </message>
    <message>
        <source>The value for %1 has %2 characters; the keyring takes at most %3.</source>
        <translation>Der Wert für %1 hat %2 Zeichen; der Schlüsselbund nimmt höchstens %3.</translation>
    </message>
    <message>
        <source>The value for %1 holds a line break or another character that cannot be seen.</source>
        <translation>Der Wert für %1 enthält einen Zeilenumbruch oder ein anderes unsichtbares Zeichen.</translation>
    </message>
    <message>
        <source>The value for %1 is not valid text.</source>
        <translation>Der Wert für %1 ist kein gültiger Text.</translation>
    </message>
    <message>
        <source>An API token has only letters, digits and signs without spaces, like tokenId:tokenSecret.</source>
        <translation>Ein API-Token hat nur Buchstaben, Ziffern und Zeichen ohne Leerzeichen, wie tokenId:tokenSecret.</translation>
    </message>
    <message>
        <source>this session&apos;s memory</source>
        <translation>der Speicher dieser Sitzung</translation>
    </message>
</context>
<context>
    <name>delivery</name>
    <message>
        <source>The legacy API cannot pause the bot; it may answer beside you.</source>
        <translation>Die Legacy-API kann den Bot nicht anhalten; er antwortet vielleicht neben Ihnen.</translation>
    </message>
    <message>
        <source>The legacy API cannot hand back to the bot; its dialog must do that.</source>
        <translation>Die Legacy-API kann nicht an den Bot zurückgeben; das muss sein Dialog tun.</translation>
    </message>
    <message>
        <source>%1: no token yet</source>
        <translation>%1: noch kein Token</translation>
    </message>
    <message>
        <source>%1: token refused</source>
        <translation>%1: Token abgelehnt</translation>
    </message>
    <message>
        <source>%1: busy</source>
        <translation>%1: beschäftigt</translation>
    </message>
    <message>
        <source>%1: not reached</source>
        <translation>%1: nicht erreicht</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>The backup has been restored. What was here before is kept in %1.</source>
        <translation>Die Sicherung wurde wiederhergestellt. Was vorher hier war, liegt in %1.</translation>
    </message>
    <message>
        <source>This is the demo: the customers are played by the program, and nothing is kept. Be a customer yourself: %1</source>
        <translation>Dies ist die Demo: Die Kunden spielt das Programm, und nichts wird behalten. Spielen Sie selbst einen Kunden: %1</translation>
    </message>
    <message>
        <source>Requests run short</source>
        <translation>Anfragen werden knapp</translation>
    </message>
    <message>
        <source>The set-up is not finished. Until it is, no customers may come.</source>
        <translation>Die Einrichtung ist nicht abgeschlossen. Bis dahin kommen vielleicht keine Kunden.</translation>
    </message>
    <message>
        <source>This computer has not spoken with %1 before. Its key (%2) is:

%3

Compare it with the one that the server&apos;s owner gives you, and go on only if both are the same.</source>
        <translation>Dieser Computer hat mit %1 noch nie gesprochen. Sein Schlüssel (%2) ist:

%3

Vergleichen Sie ihn mit dem, den Ihnen der Betreiber des Servers nennt, und machen Sie nur weiter, wenn beide gleich sind.</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>Nicht verbinden</translation>
    </message>
    <message>
        <source>It is the same: connect</source>
        <translation>Sie sind gleich: verbinden</translation>
    </message>
    <message>
        <source>Is this your server?</source>
        <translation>Ist das Ihr Server?</translation>
    </message>
    <message>
        <source>The changed settings cannot be used, so the ones before stay. %1</source>
        <translation>Die geänderten Einstellungen sind nicht verwendbar, daher bleiben die vorigen. %1</translation>
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
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>There is no standard output here; name a file with --output.</source>
        <translation>Hier gibt es keine Standardausgabe; nennen Sie mit --output eine Datei.</translation>
    </message>
    <message>
        <source>%1 is a folder; name a file.</source>
        <translation>%1 ist ein Ordner; nennen Sie eine Datei.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was written to %1. Free some room.</source>
        <translation>Der Datenträger ist voll: Nach %1 wurde nichts geschrieben. Schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>You may not write to %1. Choose another folder.</source>
        <translation>Sie dürfen nicht nach %1 schreiben. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The export cannot be written to %1: %2.</source>
        <translation>Der Export kann nicht nach %1 geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>session %1 · bot %2 · %3</source>
        <translation>Sitzung %1 · Bot %2 · %3</translation>
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
        <source>opened again</source>
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
        <source>the bot could not go on</source>
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
        <source>back from its snooze</source>
        <translation>wieder da nach dem Zurückstellen</translation>
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
        <source>maybe sent</source>
        <translation>vielleicht gesendet</translation>
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
        <source>not known</source>
        <translation>nicht bekannt</translation>
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
    <name>inbox</name>
    <message>
        <source>The body is nested too deeply.</source>
        <translation>Der Inhalt ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The event is still of an unknown kind.</source>
        <translation>Das Ereignis ist noch immer von unbekannter Art.</translation>
    </message>
    <message>
        <source>This request is no longer set aside.</source>
        <translation>Diese Anfrage liegt nicht mehr beiseite.</translation>
    </message>
    <message>
        <source>Write something before you save the note.</source>
        <translation>Schreiben Sie etwas, bevor Sie die Notiz speichern.</translation>
    </message>
    <message>
        <source>A note holds at most %1 characters; this one has %2.</source>
        <translation>Eine Notiz fasst höchstens %1 Zeichen; diese hat %2.</translation>
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
        <source>Only a reply whose fate is unknown can be marked as arrived.</source>
        <translation>Nur eine Antwort, deren Verbleib unbekannt ist, kann als angekommen markiert werden.</translation>
    </message>
    <message>
        <source>This reply is on its way or has arrived; it can no longer be taken back.</source>
        <translation>Diese Antwort ist unterwegs oder angekommen; sie kann nicht mehr zurückgenommen werden.</translation>
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
        <source>This entry has left the outbox.</source>
        <translation>Dieser Eintrag hat den Ausgang verlassen.</translation>
    </message>
    <message>
        <source>Only replies are looked for.</source>
        <translation>Gesucht wird nur nach Antworten.</translation>
    </message>
    <message>
        <source>Choose a time that is still to come.</source>
        <translation>Wählen Sie eine Zeit, die noch kommt.</translation>
    </message>
    <message>
        <source>A tag holds at most %1 characters.</source>
        <translation>Ein Tag fasst höchstens %1 Zeichen.</translation>
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
        <source>The program is closing; nothing can be stored any more.</source>
        <translation>Das Programm wird beendet; es kann nichts mehr gespeichert werden.</translation>
    </message>
    <message>
        <source>Only a conversation that is yours can be snoozed.</source>
        <translation>Nur ein Gespräch, das Ihres ist, kann zurückgestellt werden.</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>%1 is given to both %2 and %3; %2 has it.</source>
        <translation>%1 ist sowohl %2 als auch %3 zugewiesen; %2 hat es.</translation>
    </message>
    <message>
        <source>Keys of %1: %2</source>
        <translation>Tasten von %1: %2</translation>
    </message>
    <message>
        <source>[keys] has no action %1; did you mean %2?</source>
        <translation>[keys] hat keine Aktion %1; meinten Sie %2?</translation>
    </message>
    <message>
        <source>[keys] has no action %1. The example file lists them all.</source>
        <translation>[keys] hat keine Aktion %1. Die Beispieldatei nennt alle.</translation>
    </message>
    <message>
        <source>“%1” names no key. Write it like Ctrl+Shift+T or F8.</source>
        <translation>„%1“ nennt keine Taste. Schreiben Sie es wie Ctrl+Shift+T oder F8.</translation>
    </message>
    <message>
        <source>Ctrl+Alt is AltGr on many keyboards: people write @ and € with it. Leave out one of them.</source>
        <translation>Ctrl+Alt ist auf vielen Tastaturen AltGr: Damit schreibt man @ und €. Lassen Sie eine der beiden weg.</translation>
    </message>
    <message>
        <source>Keys with the system&apos;s own key belong to the system. Take Ctrl or Ctrl+Shift instead.</source>
        <translation>Tasten mit der Systemtaste gehören dem System. Nehmen Sie stattdessen Ctrl oder Ctrl+Shift.</translation>
    </message>
    <message>
        <source>%1 belongs to the system, and would not come here.</source>
        <translation>%1 gehört dem System und käme hier nicht an.</translation>
    </message>
    <message>
        <source>%1 sends the reply or breaks its line, as the settings say.</source>
        <translation>%1 sendet die Antwort oder bricht ihre Zeile um, wie die Einstellungen sagen.</translation>
    </message>
    <message>
        <source>%1 is needed for writing: to copy, undo, select or move in the text.</source>
        <translation>%1 wird zum Schreiben gebraucht: zum Kopieren, Rückgängigmachen, Auswählen oder Bewegen im Text.</translation>
    </message>
    <message>
        <source>Alt with a letter opens menus. Take Ctrl or Ctrl+Shift instead.</source>
        <translation>Alt mit einem Buchstaben öffnet Menüs. Nehmen Sie stattdessen Ctrl oder Ctrl+Shift.</translation>
    </message>
    <message>
        <source>%1 is needed for writing and moving. Take it with Ctrl, or a key like F8.</source>
        <translation>%1 wird zum Schreiben und Bewegen gebraucht. Nehmen Sie es mit Ctrl, oder eine Taste wie F8.</translation>
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
        <source>none arrived</source>
        <translation>keine angekommen</translation>
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
        <source>Sound</source>
        <translation>Ton</translation>
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
        <source>Choices</source>
        <translation>Auswahl</translation>
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
    <name>list</name>
    <message>
        <source>Not sent:</source>
        <translation>Nicht gesendet:</translation>
    </message>
    <message>
        <source>Not confirmed:</source>
        <translation>Nicht bestätigt:</translation>
    </message>
    <message>
        <source>%1 to check ·</source>
        <translation>%1 zu prüfen ·</translation>
    </message>
    <message>
        <source>Back:</source>
        <translation>Zurück:</translation>
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
        <source>till %1</source>
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
        <source>%1, folded</source>
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
        <source>Put the right key back into the keyring.</source>
        <translation>Legen Sie den richtigen Schlüssel wieder im Schlüsselbund ab.</translation>
    </message>
    <message>
        <source>Continue without a keyring</source>
        <translation>Ohne Schlüsselbund fortfahren</translation>
    </message>
    <message>
        <source>Without a keyring, tokens are kept only until the program closes, and Chatlayer cannot call it with the verify token it knows.</source>
        <translation>Ohne Schlüsselbund bleiben Token nur bis zum Beenden des Programms erhalten, und Chatlayer kann es nicht mit dem bekannten Verify-Token aufrufen.</translation>
    </message>
    <message>
        <source>Conversations are encrypted with a key that is kept in the keyring, so encryption needs a keyring. You can keep them unencrypted instead: then anyone who can read this computer&apos;s files can read them, and tokens are kept only until the program closes.</source>
        <translation>Gespräche werden mit einem Schlüssel verschlüsselt, der im Schlüsselbund liegt; ohne Schlüsselbund geht das nicht. Sie können sie stattdessen unverschlüsselt speichern: Dann kann sie jeder lesen, der die Dateien dieses Computers lesen kann, und Token bleiben nur bis zum Beenden des Programms erhalten.</translation>
    </message>
    <message>
        <source>The key to your conversations is in the keyring. The conversations are unchanged.</source>
        <translation>Der Schlüssel zu Ihren Gesprächen liegt im Schlüsselbund. Die Gespräche sind unverändert.</translation>
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
        <source>Keep it and start a new database</source>
        <translation>Behalten und neue Datenbank anlegen</translation>
    </message>
    <message>
        <source>The database key is missing</source>
        <translation>Der Schlüssel der Datenbank fehlt</translation>
    </message>
    <message>
        <source>The key does not match the database</source>
        <translation>Der Schlüssel passt nicht zur Datenbank</translation>
    </message>
    <message>
        <source>The old database is kept next to the new one; nothing is deleted. If you have a backup, you can restore it into the new database.</source>
        <translation>Die alte Datenbank bleibt neben der neuen erhalten; es wird nichts gelöscht. Wenn Sie eine Sicherung haben, können Sie sie in der neuen Datenbank wiederherstellen.</translation>
    </message>
    <message>
        <source>Open the keyring that this program used before, then try again. Without the key, nobody can read these conversations.</source>
        <translation>Öffnen Sie den Schlüsselbund, den dieses Programm bisher verwendet hat, und versuchen Sie es erneut. Ohne den Schlüssel kann niemand diese Gespräche lesen.</translation>
    </message>
    <message>
        <source>Keep them unencrypted</source>
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
        <translation>Die Datenbank stammt von einer neueren Version</translation>
    </message>
    <message>
        <source>The database is not encrypted</source>
        <translation>Die Datenbank ist nicht verschlüsselt</translation>
    </message>
    <message>
        <source>The database cannot be used now</source>
        <translation>Die Datenbank kann derzeit nicht verwendet werden</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
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
        <source>Not possible now</source>
        <translation>Jetzt nicht möglich</translation>
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
        <source>The address is not one that can be fetched.</source>
        <translation>Diese Adresse kann nicht abgerufen werden.</translation>
    </message>
    <message>
        <source>The address leads into a private network, so it was not fetched.</source>
        <translation>Die Adresse führt in ein privates Netz und wurde daher nicht abgerufen.</translation>
    </message>
    <message>
        <source>The address leads on to too many others.</source>
        <translation>Die Adresse leitet zu oft weiter.</translation>
    </message>
    <message>
        <source>The file is not there any more ({detail}).</source>
        <translation>Die Datei ist nicht mehr da ({detail}).</translation>
    </message>
    <message>
        <source>The server does not give it out ({detail}).</source>
        <translation>Der Server gibt sie nicht heraus ({detail}).</translation>
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
        <source>The server&apos;s certificate is not trusted by this computer.</source>
        <translation>Dieser Computer vertraut dem Zertifikat des Servers nicht.</translation>
    </message>
    <message>
        <source>The server took too long.</source>
        <translation>Der Server hat zu lange gebraucht.</translation>
    </message>
    <message>
        <source>It is larger than {detail}.</source>
        <translation>Es ist größer als {detail}.</translation>
    </message>
    <message>
        <source>It is not a picture that can be shown here ({detail}).</source>
        <translation>Das ist kein Bild, das hier gezeigt werden kann ({detail}).</translation>
    </message>
    <message>
        <source>The server sent it in a form that is not accepted (compressed).</source>
        <translation>Der Server schickte es in einer Form, die nicht angenommen wird (komprimiert).</translation>
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
        <source>The profile %1 is a file; it must be a folder.</source>
        <translation>Das Profil %1 ist eine Datei; es muss ein Ordner sein.</translation>
    </message>
    <message>
        <source>The profile folder %1 cannot be used: %2.</source>
        <translation>Der Profilordner %1 kann nicht benutzt werden: %2.</translation>
    </message>
    <message>
        <source>The profile folder %1 cannot be written to; check its owner and its rights.</source>
        <translation>In den Profilordner %1 kann nicht geschrieben werden; prüfen Sie Eigentümer und Rechte.</translation>
    </message>
</context>
<context>
    <name>protocol</name>
    <message>
        <source>The legacy Chatlayer API sends only texts and carousels. Write a text, or choose the v1 API in the settings.</source>
        <translation>Die Legacy-API von Chatlayer sendet nur Texte und Karussells. Schreiben Sie einen Text, oder wählen Sie in den Einstellungen die v1-API.</translation>
    </message>
    <message>
        <source>The legacy Chatlayer API sends only buttons that open a link. Remove the others, or choose the v1 API in the settings.</source>
        <translation>Die Legacy-API von Chatlayer sendet nur Schaltflächen, die einen Link öffnen. Entfernen Sie die anderen, oder wählen Sie in den Einstellungen die v1-API.</translation>
    </message>
</context>
<context>
    <name>quiet</name>
    <message>
        <source>Turn do-not-disturb off</source>
        <translation>„Nicht stören“ ausschalten</translation>
    </message>
    <message>
        <source>Do not disturb until tomorrow, %1</source>
        <translation>Nicht stören bis morgen, %1</translation>
    </message>
    <message>
        <source>Do not disturb for 30 minutes</source>
        <translation>30 Minuten nicht stören</translation>
    </message>
    <message>
        <source>Do not disturb for 1 hour</source>
        <translation>1 Stunde nicht stören</translation>
    </message>
    <message>
        <source>Do not disturb until %1</source>
        <translation>Nicht stören bis %1</translation>
    </message>
</context>
<context>
    <name>reachability</name>
    <message>
        <source>Chatlayer cannot reach this computer yet: no tunnel is set up. The set-up helps to choose one.</source>
        <translation>Chatlayer kann diesen Computer noch nicht erreichen: Es ist kein Tunnel eingerichtet. Die Einrichtung hilft, einen zu wählen.</translation>
    </message>
    <message>
        <source>Not reachable from outside</source>
        <translation>Von außen nicht erreichbar</translation>
    </message>
    <message>
        <source>Reachable, but requests run short</source>
        <translation>Erreichbar, aber Anfragen werden knapp</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>Starting the tunnel …</source>
        <translation>Tunnel wird gestartet …</translation>
    </message>
    <message>
        <source>Checking whether Chatlayer can reach you …</source>
        <translation>Prüfen, ob Chatlayer Sie erreicht …</translation>
    </message>
    <message>
        <source>Not reachable, reconnecting …</source>
        <translation>Nicht erreichbar, neue Verbindung …</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>It is tried again when you ask for it.</source>
        <translation>Es wird erneut versucht, wenn Sie es verlangen.</translation>
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
        <source>you were away, nothing was typed for long</source>
        <translation>Sie waren abwesend, lange wurde nichts getippt</translation>
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
        <source>the language is %1, which is not one of yours</source>
        <translation>die Sprache ist %1, und das ist keine von Ihren</translation>
    </message>
    <message>
        <source>%1 is %2, which you do not take</source>
        <translation>%1 ist %2, und das nehmen Sie nicht an</translation>
    </message>
    <message>
        <source>%1 is not given</source>
        <translation>%1 ist nicht angegeben</translation>
    </message>
    <message>
        <source>full, %1 of %2 conversations</source>
        <translation>voll, %1 von %2 Gesprächen</translation>
    </message>
    <message>
        <source>the request could not be read when it came</source>
        <translation>die Anfrage konnte nicht gelesen werden, als sie kam</translation>
    </message>
</context>
<context>
    <name>rehearsal</name>
    <message>
        <source>Hello! I am the test customer. Please answer me.</source>
        <translation>Hallo! Ich bin der Testkunde. Bitte antworten Sie mir.</translation>
    </message>
    <message>
        <source>Thank you, your answer arrived. You can close this conversation now.</source>
        <translation>Danke, Ihre Antwort ist angekommen. Sie können dieses Gespräch jetzt schließen.</translation>
    </message>
    <message>
        <source>The test conversation is over, so nobody would read this. Close it; the set-up can begin another one.</source>
        <translation>Das Testgespräch ist vorbei, also würde das niemand lesen. Schließen Sie es; die Einrichtung kann ein neues beginnen.</translation>
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
        <source>The webhook did not take the test conversation. The log says why.</source>
        <translation>Der Webhook hat das Testgespräch nicht angenommen. Das Protokoll sagt, warum.</translation>
    </message>
</context>
<context>
    <name>resources</name>
    <message>
        <source>The program&apos;s resources are missing; there is none of %1.</source>
        <translation>Die Ressourcen des Programms fehlen; keine von diesen ist da: %1.</translation>
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
        <source>Give %1 a title.</source>
        <translation>Geben Sie einen Titel an: %1.</translation>
    </message>
    <message>
        <source>button %1</source>
        <translation>Schaltfläche %1</translation>
    </message>
    <message>
        <source>The phone number of %1 is none; write it like +32 470 12 34 56.</source>
        <translation>Die Telefonnummer von %1 ist keine; schreiben Sie sie wie +32 470 12 34 56.</translation>
    </message>
    <message>
        <source>Say which dialog %1 leads to: the id of a dialog state from Chatlayer.</source>
        <translation>Geben Sie an, zu welchem Dialog %1 führt: die ID eines Dialogzustands aus Chatlayer.</translation>
    </message>
    <message>
        <source>In the session data of %1, write each value as key=value.</source>
        <translation>Schreiben Sie in den Sitzungsdaten von %1 jeden Wert als schluessel=wert.</translation>
    </message>
    <message>
        <source>Write the words of %1.</source>
        <translation>Schreiben Sie die Wörter von %1.</translation>
    </message>
    <message>
        <source>Write the text.</source>
        <translation>Schreiben Sie den Text.</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>der Text</translation>
    </message>
    <message>
        <source>Nothing is known here for %1 in %2. Write what belongs there, or remove it.</source>
        <translation>Für %1 in %2 ist hier nichts bekannt. Schreiben Sie, was dort stehen soll, oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>%1 must begin with https:// or http:// and hold no spaces.</source>
        <translation>%1 muss mit https:// oder http:// beginnen und darf keine Leerzeichen enthalten.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Track your parcel</source>
        <translation>Paket verfolgen</translation>
    </message>
    <message>
        <source>opens an address</source>
        <translation>öffnet eine Adresse</translation>
    </message>
    <message>
        <source>calls a number</source>
        <translation>ruft eine Nummer an</translation>
    </message>
    <message>
        <source>leads to a dialog</source>
        <translation>führt zu einem Dialog</translation>
    </message>
    <message>
        <source>It</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Session data</source>
        <translation>Sitzungsdaten</translation>
    </message>
    <message>
        <source>key=value; key=value</source>
        <translation>schluessel=wert; schluessel=wert</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Dialog</source>
        <translation>Dialog</translation>
    </message>
    <message>
        <source>id of the dialog state</source>
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
        <source>https:// (may stay empty)</source>
        <translation>https:// (kann leer bleiben)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Below it</source>
        <translation>Darunter</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>kann leer bleiben</translation>
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
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>It is a</source>
        <translation>Es ist</translation>
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
        <source>Button of the list</source>
        <translation>Schaltfläche der Liste</translation>
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
        <source>Send something else than text</source>
        <translation>Etwas anderes als Text senden</translation>
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
        <source>Not listening</source>
        <translation>Nimmt nichts an</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Nimmt an</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Tokens are kept only until the program ends.</source>
        <translation>Token werden nur behalten, bis das Programm endet.</translation>
    </message>
    <message>
        <source>Messages cannot be stored now.</source>
        <translation>Nachrichten können jetzt nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>%1 Chatlayer was told to try again.</source>
        <translation>%1 Chatlayer wurde gebeten, es erneut zu versuchen.</translation>
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
        <source>a text of at most %1 characters in one line</source>
        <translation>ein Text von höchstens %1 Zeichen in einer Zeile</translation>
    </message>
    <message>
        <source>an IP address or a host name of this machine</source>
        <translation>eine IP-Adresse oder ein Hostname dieses Computers</translation>
    </message>
    <message>
        <source>a host name or an IP address, without port and path</source>
        <translation>ein Hostname oder eine IP-Adresse, ohne Port und Pfad</translation>
    </message>
    <message>
        <source>an address like &quot;https://example.org/path&quot; without user name, query and fragment (http:// only for this machine)</source>
        <translation>eine Adresse wie &quot;https://example.org/path&quot; ohne Benutzernamen, Query und Fragment (http:// nur für diesen Computer)</translation>
    </message>
    <message>
        <source>keys like &quot;Ctrl+Shift+T&quot;, a list of such, or &quot;&quot; for none (in the environment separated by spaces)</source>
        <translation>Tasten wie &quot;Ctrl+Shift+T&quot;, eine Liste davon, oder &quot;&quot; für keine (in der Umgebung durch Leerzeichen getrennt)</translation>
    </message>
    <message>
        <source>the environment variable %1</source>
        <translation>die Umgebungsvariable %1</translation>
    </message>
    <message>
        <source>%1: chatlayer.region is &quot;custom&quot;, which needs chatlayer.base_url.</source>
        <translation>%1: chatlayer.region ist &quot;custom&quot;, dafür ist chatlayer.base_url nötig.</translation>
    </message>
    <message>
        <source>%1: tunnel.provider is &quot;%2&quot;, which needs %3.</source>
        <translation>%1: tunnel.provider ist &quot;%2&quot;, dafür ist %3 nötig.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>at its end</source>
        <translation>am Ende</translation>
    </message>
    <message>
        <source>%1: %2: this is not valid TOML (%3).</source>
        <translation>%1: %2: Das ist kein gültiges TOML (%3).</translation>
    </message>
    <message>
        <source>%1: %2 must be a section, written as [%3].</source>
        <translation>%1: %2 muss ein Abschnitt sein, geschrieben als [%3].</translation>
    </message>
    <message>
        <source>%1: %2 is %3; allowed is %4.</source>
        <translation>%1: %2 ist %3; erlaubt ist %4.</translation>
    </message>
    <message>
        <source>%1: line %2: the file is not UTF-8 text; save it as UTF-8.</source>
        <translation>%1: Zeile %2: Die Datei ist kein UTF-8-Text; speichern Sie sie als UTF-8.</translation>
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
        <source>The environment variable %1 is %2; allowed is %3.</source>
        <translation>Die Umgebungsvariable %1 ist %2; erlaubt ist %3.</translation>
    </message>
    <message>
        <source>%1: %2 looks like a secret, and secrets do not belong in settings. Remove it, and keep it in the keyring with: agent-desktop credentials set %3</source>
        <translation>%1: %2 sieht aus wie ein Geheimnis, und Geheimnisse gehören nicht in Einstellungen. Entfernen Sie es, und legen Sie es in den Schlüsselbund mit: agent-desktop credentials set %3</translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation>meinten Sie %1?</translation>
    </message>
    <message>
        <source>there are: %1.</source>
        <translation>es gibt: %1.</translation>
    </message>
    <message>
        <source>%1: there is no %2 %3; %4</source>
        <translation>%1: Es gibt kein %2 %3; %4</translation>
    </message>
    <message>
        <source>There is no setting %1.</source>
        <translation>Es gibt keine Einstellung %1.</translation>
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
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Appearance and keys</source>
        <translation>Aussehen und Tasten</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API-Adresse</translation>
    </message>
    <message>
        <source>Request that pauses the bot</source>
        <translation>Anfrage, die den Bot anhält</translation>
    </message>
    <message>
        <source>Request that lets the bot go on</source>
        <translation>Anfrage, die den Bot fortsetzt</translation>
    </message>
    <message>
        <source>Allowed callers</source>
        <translation>Erlaubte Aufrufer</translation>
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
        <source>Listening address on the server</source>
        <translation>Empfangsadresse auf dem Server</translation>
    </message>
    <message>
        <source>Port on the server</source>
        <translation>Port auf dem Server</translation>
    </message>
    <message>
        <source>Program cloudflared</source>
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
        <source>Size of everything</source>
        <translation>Größe von allem</translation>
    </message>
    <message>
        <source>Enter sends the reply</source>
        <translation>Enter sendet die Antwort</translation>
    </message>
    <message>
        <source>Check the spelling</source>
        <translation>Rechtschreibung prüfen</translation>
    </message>
    <message>
        <source>Show pictures from the internet</source>
        <translation>Bilder aus dem Internet zeigen</translation>
    </message>
    <message>
        <source>How much is logged</source>
        <translation>Wie viel protokolliert wird</translation>
    </message>
    <message>
        <source>Where your Chatlayer account lives.</source>
        <translation>Wo Ihr Chatlayer-Konto liegt.</translation>
    </message>
    <message>
        <source>What the window is written in. Dates and numbers follow it.</source>
        <translation>Worin das Fenster geschrieben ist. Datum und Zahlen folgen ihr.</translation>
    </message>
    <message>
        <source>For canned replies that sign with it, by {{agent.name}}.</source>
        <translation>Für Textbausteine, die mit {{agent.name}} unterschreiben.</translation>
    </message>
    <message>
        <source>Opening hours, such as 09:00-12:30, 13:30-17:30. A day without any is closed; without any in the whole week you are always open.</source>
        <translation>Öffnungszeiten, etwa 09:00-12:30, 13:30-17:30. Ein Tag ohne Zeiten ist geschlossen; ohne Zeiten in der ganzen Woche sind Sie immer offen.</translation>
    </message>
    <message>
        <source>Whose clock the opening hours and the holidays go by.</source>
        <translation>Nach wessen Uhr die Öffnungszeiten und Feiertage gehen.</translation>
    </message>
    <message>
        <source>Closed from midnight to midnight: 2026-12-25, 2027-07-12..2027-07-23.</source>
        <translation>Geschlossen von Mitternacht bis Mitternacht: 2026-12-25, 2027-07-12..2027-07-23.</translation>
    </message>
    <message>
        <source>Further customers are declined while so many wait or are answered. Those put aside do not count; 0 is without a limit.</source>
        <translation>Weitere Kunden werden abgelehnt, solange so viele warten oder beantwortet werden. Zurückgestellte zählen nicht; 0 ist ohne Grenze.</translation>
    </message>
    <message>
        <source>Customers with another language are declined. Empty takes all; nl takes nl-BE too. Who has no known language is taken.</source>
        <translation>Kunden mit einer anderen Sprache werden abgelehnt. Leer nimmt alle an; nl nimmt auch nl-BE an. Wer keine bekannte Sprache hat, wird angenommen.</translation>
    </message>
    <message>
        <source>A line for each key of the handover, with the values that you take. All others are declined, also where the key is missing, unless &quot;&quot; stands among the values.</source>
        <translation>Eine Zeile für jeden Schlüssel der Übergabe, mit den Werten, die Sie annehmen. Alle anderen werden abgelehnt, auch wo der Schlüssel fehlt, außer wenn &quot;&quot; unter den Werten steht.</translation>
    </message>
    <message>
        <source>Without keyboard and mouse for so long you are away by itself, until you are back; 0 is never.</source>
        <translation>So lange ohne Tastatur und Maus sind Sie von selbst abwesend, bis Sie zurück sind; 0 ist nie.</translation>
    </message>
    <message>
        <source>You are available again when it is unlocked.</source>
        <translation>Sie sind wieder verfügbar, wenn er entsperrt wird.</translation>
    </message>
    <message>
        <source>Light or dark.</source>
        <translation>Hell oder dunkel.</translation>
    </message>
    <message>
        <source>1 is the size that your system chose; 1.25 is a quarter larger. From 0.5 to 4.</source>
        <translation>1 ist die Größe, die Ihr System gewählt hat; 1,25 ist ein Viertel größer. Von 0,5 bis 4.</translation>
    </message>
    <message>
        <source>Otherwise Ctrl+Enter sends, and Enter breaks the line.</source>
        <translation>Sonst sendet Ctrl+Enter, und Enter bricht die Zeile um.</translation>
    </message>
    <message>
        <source>In replies, in the customer&apos;s language.</source>
        <translation>In Antworten, in der Sprache des Kunden.</translation>
    </message>
    <message>
        <source>A reply waits this long before it is sent; 0 sends it at once.</source>
        <translation>Eine Antwort wartet so lange, bevor sie gesendet wird; 0 sendet sofort.</translation>
    </message>
    <message>
        <source>Otherwise each one is asked for. Their servers learn that you look at the message.</source>
        <translation>Sonst wird bei jedem gefragt. Deren Server erfahren, dass Sie die Nachricht ansehen.</translation>
    </message>
    <message>
        <source>The set-up (Ctrl+Shift+O) helps to choose, and tests it.</source>
        <translation>Die Einrichtung (Ctrl+Shift+O) hilft bei der Wahl und prüft es.</translation>
    </message>
    <message>
        <source>The name that the service keeps for you, such as name.ngrok-free.app.</source>
        <translation>Der Name, den der Dienst für Sie bereithält, etwa name.ngrok-free.app.</translation>
    </message>
    <message>
        <source>What your ngrok plan lets through; you are warned before it is used up. 0 is without a limit.</source>
        <translation>Was Ihr ngrok-Tarif durchlässt; Sie werden gewarnt, bevor es aufgebraucht ist. 0 ist ohne Grenze.</translation>
    </message>
    <message>
        <source>When Chatlayer cannot reach you for this long, you count as offline for it; 0 is never.</source>
        <translation>Wenn Chatlayer Sie so lange nicht erreicht, gelten Sie dort als offline; 0 ist nie.</translation>
    </message>
    <message>
        <source>Your own server, or a service that makes up an address.</source>
        <translation>Ihr eigener Server, oder ein Dienst, der eine Adresse vergibt.</translation>
    </message>
    <message>
        <source>The name or IP address of your server.</source>
        <translation>Der Name oder die IP-Adresse Ihres Servers.</translation>
    </message>
    <message>
        <source>0 is the usual one, 22.</source>
        <translation>0 ist der übliche, 22.</translation>
    </message>
    <message>
        <source>Empty is the name that you have on this computer.</source>
        <translation>Leer ist der Name, den Sie auf diesem Computer haben.</translation>
    </message>
    <message>
        <source>Empty tries your SSH agent and the keys in your .ssh folder.</source>
        <translation>Leer versucht Ihren SSH-Agenten und die Schlüssel in Ihrem Ordner .ssh.</translation>
    </message>
    <message>
        <source>localhost where a web server there passes calls on; else the server&apos;s own address.</source>
        <translation>localhost, wo ein Webserver dort Aufrufe weitergibt; sonst die eigene Adresse des Servers.</translation>
    </message>
    <message>
        <source>The port on your server that leads to this computer.</source>
        <translation>Der Port auf Ihrem Server, der zu diesem Computer führt.</translation>
    </message>
    <message>
        <source>Empty looks for it in the usual places.</source>
        <translation>Leer sucht es an den üblichen Orten.</translation>
    </message>
    <message>
        <source>The name of your tunnel. Empty makes one up at each start, to be pasted into Chatlayer again.</source>
        <translation>Der Name Ihres Tunnels. Leer vergibt bei jedem Start einen neuen, der erneut in Chatlayer eingefügt werden muss.</translation>
    </message>
    <message>
        <source>Where the API is, when it is none of the regions.</source>
        <translation>Wo die API liegt, wenn es keine der Regionen ist.</translation>
    </message>
    <message>
        <source>What sends your replies. Change it only when Chatlayer says so.</source>
        <translation>Was Ihre Antworten sendet. Ändern Sie es nur, wenn Chatlayer es sagt.</translation>
    </message>
    <message>
        <source>How long a connection to Chatlayer may take.</source>
        <translation>Wie lange eine Verbindung zu Chatlayer dauern darf.</translation>
    </message>
    <message>
        <source>How long Chatlayer may take for a whole answer.</source>
        <translation>Wie lange Chatlayer für eine ganze Antwort brauchen darf.</translation>
    </message>
    <message>
        <source>What is sent when you take a conversation. Chatlayer has not published it.</source>
        <translation>Was gesendet wird, wenn Sie ein Gespräch annehmen. Chatlayer hat es nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>What is sent when you close one and the bot goes on.</source>
        <translation>Was gesendet wird, wenn Sie eines schließen und der Bot weitermacht.</translation>
    </message>
    <message>
        <source>The address on which this program listens. A tunnel needs only 127.0.0.1.</source>
        <translation>Die Adresse, auf der dieses Programm lauscht. Ein Tunnel braucht nur 127.0.0.1.</translation>
    </message>
    <message>
        <source>Where your tunnel leads to on this computer; 0 takes any free one.</source>
        <translation>Wohin Ihr Tunnel auf diesem Computer führt; 0 nimmt einen freien.</translation>
    </message>
    <message>
        <source>The last part of the address that Chatlayer calls.</source>
        <translation>Der letzte Teil der Adresse, die Chatlayer aufruft.</translation>
    </message>
    <message>
        <source>Larger ones are refused. A conversation&apos;s transcript grows with it.</source>
        <translation>Größere werden abgelehnt. Das Transkript wächst mit dem Gespräch.</translation>
    </message>
    <message>
        <source>IP addresses and networks with commas between; empty lets all call that know the verify token.</source>
        <translation>IP-Adressen und Netze, durch Kommas getrennt; leer lässt alle zu, die das Verify-Token kennen.</translation>
    </message>
    <message>
        <source>Only behind a proxy of your own that sets it: else callers could pretend to be others.</source>
        <translation>Nur hinter einem eigenen Proxy, der es setzt: Sonst könnten sich Aufrufer als andere ausgeben.</translation>
    </message>
    <message>
        <source>After you made another verify token, the one before counts for this long.</source>
        <translation>Nachdem Sie ein anderes Verify-Token erstellt haben, gilt das vorige noch so lange.</translation>
    </message>
    <message>
        <source>So long after their last message they are deleted for good; 0 keeps them for ever.</source>
        <translation>So lange nach ihrer letzten Nachricht werden sie endgültig gelöscht; 0 behält sie für immer.</translation>
    </message>
    <message>
        <source>Conversations that nobody took over are personal data as well; 0 keeps them for ever.</source>
        <translation>Auch Gespräche, die niemand übernommen hat, sind personenbezogene Daten; 0 behält sie für immer.</translation>
    </message>
    <message>
        <source>Whether conversations are encrypted on this computer. It counts for a new profile.</source>
        <translation>Ob Gespräche auf diesem Computer verschlüsselt werden. Gilt für ein neues Profil.</translation>
    </message>
    <message>
        <source>The system shows them over other windows; a click opens the conversation.</source>
        <translation>Das System zeigt sie über anderen Fenstern; ein Klick öffnet das Gespräch.</translation>
    </message>
    <message>
        <source>Notifications say only that somebody needs you, for screens that others see.</source>
        <translation>Benachrichtigungen sagen nur, dass jemand Sie braucht, für Bildschirme, die andere sehen.</translation>
    </message>
    <message>
        <source>When a customer waits for a person.</source>
        <translation>Wenn ein Kunde auf eine Person wartet.</translation>
    </message>
    <message>
        <source>When a customer writes in a conversation of yours, or one that was put aside comes back.</source>
        <translation>Wenn ein Kunde in einem Ihrer Gespräche schreibt oder ein zurückgestelltes wiederkommt.</translation>
    </message>
    <message>
        <source>While a customer waits whom nobody has taken; 0 is never.</source>
        <translation>Solange ein Kunde wartet, den niemand angenommen hat; 0 ist nie.</translation>
    </message>
    <message>
        <source>Heard when a customer waits, and when it is repeated.</source>
        <translation>Zu hören, wenn ein Kunde wartet, und bei jeder Wiederholung.</translation>
    </message>
    <message>
        <source>Heard for a message in a conversation of yours.</source>
        <translation>Zu hören bei einer Nachricht in einem Ihrer Gespräche.</translation>
    </message>
    <message>
        <source>In percent of the system&apos;s own volume.</source>
        <translation>In Prozent der Lautstärke des Systems.</translation>
    </message>
    <message>
        <source>A minimised window leaves the taskbar; a click on the icon in the tray brings it back.</source>
        <translation>Ein minimiertes Fenster verlässt die Taskleiste; ein Klick auf das Symbol im Infobereich holt es zurück.</translation>
    </message>
    <message>
        <source>The window opens when you log in to this computer.</source>
        <translation>Das Fenster öffnet sich, wenn Sie sich an diesem Computer anmelden.</translation>
    </message>
    <message>
        <source>The log helps whoever helps you. Messages and tokens are never in it.</source>
        <translation>Das Protokoll hilft der Person, die Ihnen hilft. Nachrichten und Token stehen nie darin.</translation>
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
        <source>a month</source>
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
        <source>A customer who waits this long turns amber in the list.</source>
        <translation>Ein Kunde, der so lange wartet, wird in der Liste orange.</translation>
    </message>
    <message>
        <source>A customer who waits this long turns red in the list.</source>
        <translation>Ein Kunde, der so lange wartet, wird in der Liste rot.</translation>
    </message>
    <message>
        <source>The webhook&apos;s whole address, as Chatlayer is to call it.</source>
        <translation>Die ganze Adresse des Webhooks, wie Chatlayer sie aufrufen soll.</translation>
    </message>
    <message>
        <source>Webhook server</source>
        <translation>Webhook-Server</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Gesprächsdaten</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Listening address</source>
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
        <source>Kind of API</source>
        <translation>Art der API</translation>
    </message>
    <message>
        <source>Longest wait for a connection</source>
        <translation>Längste Wartezeit auf eine Verbindung</translation>
    </message>
    <message>
        <source>Longest wait for an answer</source>
        <translation>Längste Wartezeit auf eine Antwort</translation>
    </message>
    <message>
        <source>Largest request</source>
        <translation>Größte Anfrage</translation>
    </message>
    <message>
        <source>An old verify token counts for</source>
        <translation>Ein altes Verify-Token gilt noch</translation>
    </message>
    <message>
        <source>Requests of your ngrok plan</source>
        <translation>Anfragen Ihres ngrok-Tarifs</translation>
    </message>
    <message>
        <source>Keep closed conversations for</source>
        <translation>Geschlossene Gespräche behalten</translation>
    </message>
    <message>
        <source>Keep what stayed with the bot for</source>
        <translation>Beim Bot Gebliebenes behalten</translation>
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
        <source>Most conversations at once</source>
        <translation>Meiste Gespräche zugleich</translation>
    </message>
    <message>
        <source>Languages that you take</source>
        <translation>Sprachen, die Sie annehmen</translation>
    </message>
    <message>
        <source>Handovers that you take</source>
        <translation>Übergaben, die Sie annehmen</translation>
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
        <source>Undo a reply for</source>
        <translation>Antwort zurücknehmen binnen</translation>
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
        <translation>Benachrichtigungen zeigen</translation>
    </message>
    <message>
        <source>Hide names and texts</source>
        <translation>Namen und Texte verbergen</translation>
    </message>
    <message>
        <source>Tell of new customers</source>
        <translation>Neue Kunden melden</translation>
    </message>
    <message>
        <source>Tell of new messages</source>
        <translation>Neue Nachrichten melden</translation>
    </message>
    <message>
        <source>Repeat after</source>
        <translation>Wiederholen nach</translation>
    </message>
    <message>
        <source>Sound for a new customer</source>
        <translation>Ton für einen neuen Kunden</translation>
    </message>
    <message>
        <source>Sound for a message</source>
        <translation>Ton für eine Nachricht</translation>
    </message>
    <message>
        <source>Volume of the sounds</source>
        <translation>Lautstärke der Töne</translation>
    </message>
    <message>
        <source>Minimise to the tray</source>
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
        <source>Drop of water</source>
        <translation>Wassertropfen</translation>
    </message>
    <message>
        <source>Knock on wood</source>
        <translation>Klopfen auf Holz</translation>
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
        <source>Another address</source>
        <translation>Eine andere Adresse</translation>
    </message>
    <message>
        <source>v1, the present one</source>
        <translation>v1, die jetzige</translation>
    </message>
    <message>
        <source>Legacy, the older one</source>
        <translation>Legacy, die ältere</translation>
    </message>
    <message>
        <source>Not at all, for now</source>
        <translation>Vorerst gar nicht</translation>
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
        <source>As the system</source>
        <translation>Wie das System</translation>
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
        <source>Everything (for finding faults)</source>
        <translation>Alles (zur Fehlersuche)</translation>
    </message>
    <message>
        <source>The usual</source>
        <translation>Das Übliche</translation>
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
        <source>Lets this program answer in Chatlayer; it looks like tokenId:tokenSecret.</source>
        <translation>Lässt dieses Programm in Chatlayer antworten; es sieht aus wie tokenId:tokenSecret.</translation>
    </message>
    <message>
        <source>ngrok authtoken</source>
        <translation>ngrok-Authtoken</translation>
    </message>
    <message>
        <source>From dashboard.ngrok.com.</source>
        <translation>Von dashboard.ngrok.com.</translation>
    </message>
    <message>
        <source>Cloudflare tunnel token</source>
        <translation>Cloudflare-Tunnel-Token</translation>
    </message>
    <message>
        <source>For a named tunnel; a quick tunnel needs none.</source>
        <translation>Für einen benannten Tunnel; ein Schnelltunnel braucht keines.</translation>
    </message>
    <message>
        <source>SSH password</source>
        <translation>SSH-Passwort</translation>
    </message>
    <message>
        <source>Where the server takes no key.</source>
        <translation>Wo der Server keinen Schlüssel annimmt.</translation>
    </message>
    <message>
        <source>SSH key passphrase</source>
        <translation>Passphrase des SSH-Schlüssels</translation>
    </message>
    <message>
        <source>Opens the key file, where it is locked.</source>
        <translation>Öffnet die Schlüsseldatei, wo sie gesperrt ist.</translation>
    </message>
    <message>
        <source>Reserved name at zrok</source>
        <translation>Reservierter Name bei zrok</translation>
    </message>
    <message>
        <source>Reserve it with: zrok2 create name NAME. Empty makes one up at each start, to be pasted into Chatlayer again.</source>
        <translation>Reservieren Sie ihn mit: zrok2 create name NAME. Leer wird bei jedem Start einer erfunden, der wieder in Chatlayer eingefügt werden muss.</translation>
    </message>
    <message>
        <source>Program zrok2</source>
        <translation>Programm zrok2</translation>
    </message>
    <message>
        <source>Where your Chatlayer account lives; custom needs base_url.</source>
        <translation>Wo Ihr Chatlayer-Konto liegt; custom braucht base_url.</translation>
    </message>
    <message>
        <source>The API&apos;s address, in place of the region&apos;s (which then counts as custom).</source>
        <translation>Die Adresse der API anstelle der Adresse der Region (die dann als custom zählt).</translation>
    </message>
    <message>
        <source>The API that sends replies; legacy is the older one.</source>
        <translation>Die API, die Antworten sendet; legacy ist die ältere.</translation>
    </message>
    <message>
        <source>Seconds to wait for a connection.</source>
        <translation>Sekunden, die auf eine Verbindung gewartet wird.</translation>
    </message>
    <message>
        <source>Seconds to wait for a whole answer.</source>
        <translation>Sekunden, die auf eine ganze Antwort gewartet wird.</translation>
    </message>
    <message>
        <source>What the actions call sends to pause the bot; Chatlayer has not published it.</source>
        <translation>Was der Actions-Aufruf sendet, um den Bot anzuhalten; Chatlayer hat es nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>... and to let the bot go on.</source>
        <translation>... und um den Bot fortzusetzen.</translation>
    </message>
    <message>
        <source>The address to listen on; a tunnel needs only this machine&apos;s own.</source>
        <translation>Die Adresse, auf der gelauscht wird; ein Tunnel braucht nur die eigene dieses Computers.</translation>
    </message>
    <message>
        <source>The port; 0 takes any free one.</source>
        <translation>Der Port; 0 nimmt einen freien.</translation>
    </message>
    <message>
        <source>The path that Chatlayer calls.</source>
        <translation>Der Pfad, den Chatlayer aufruft.</translation>
    </message>
    <message>
        <source>Larger requests are refused; transcripts grow with the conversation.</source>
        <translation>Größere Anfragen werden abgelehnt; Transkripte wachsen mit dem Gespräch.</translation>
    </message>
    <message>
        <source>Only these addresses may call; empty lets all call that know the verify token.</source>
        <translation>Nur diese Adressen dürfen aufrufen; leer lässt alle zu, die das Verify-Token kennen.</translation>
    </message>
    <message>
        <source>Take the caller&apos;s address from X-Forwarded-For: only behind an own proxy that sets it.</source>
        <translation>Die Adresse des Aufrufers aus X-Forwarded-For nehmen: nur hinter einem eigenen Proxy, der sie setzt.</translation>
    </message>
    <message>
        <source>How long the verify token before counts after `credentials rotate verify-token`.</source>
        <translation>Wie lange das vorige Verify-Token nach `credentials rotate verify-token` gilt.</translation>
    </message>
    <message>
        <source>manual: you run a proxy or a tunnel; say its public_url.</source>
        <translation>manual: Sie betreiben einen Proxy oder Tunnel; geben Sie seine public_url an.</translation>
    </message>
    <message>
        <source>The webhook&apos;s address as Chatlayer calls it, with its path; for manual, and ssh to an own server.</source>
        <translation>Die Adresse des Webhooks, wie Chatlayer sie aufruft, mit Pfad; für manual und für ssh zu einem eigenen Server.</translation>
    </message>
    <message>
        <source>The name that ngrok, sish, pinggy or localhost.run keeps for you.</source>
        <translation>Der Name, den ngrok, sish, pinggy oder localhost.run für Sie bereithält.</translation>
    </message>
    <message>
        <source>What your ngrok plan lets through in a month; 0 is without a limit.</source>
        <translation>Was Ihr ngrok-Tarif im Monat durchlässt; 0 ist ohne Grenze.</translation>
    </message>
    <message>
        <source>Seconds without being reachable until you are offline for Chatlayer; 0 is never.</source>
        <translation>Sekunden ohne Erreichbarkeit, bis Sie für Chatlayer offline sind; 0 ist nie.</translation>
    </message>
    <message>
        <source>Your own server, or a service that makes up a URL.</source>
        <translation>Ihr eigener Server, oder ein Dienst, der eine URL vergibt.</translation>
    </message>
    <message>
        <source>The SSH server; services have theirs.</source>
        <translation>Der SSH-Server; Dienste haben ihren eigenen.</translation>
    </message>
    <message>
        <source>Its SSH port; 0 is the usual one.</source>
        <translation>Sein SSH-Port; 0 ist der übliche.</translation>
    </message>
    <message>
        <source>The user name there; empty is yours here.</source>
        <translation>Der Benutzername dort; leer ist Ihrer hier.</translation>
    </message>
    <message>
        <source>The file of the key; empty tries the agent and the keys in ~/.ssh.</source>
        <translation>Die Schlüsseldatei; leer versucht den Agenten und die Schlüssel in ~/.ssh.</translation>
    </message>
    <message>
        <source>Where your server listens: localhost behind a proxy, or its address.</source>
        <translation>Wo Ihr Server lauscht: localhost hinter einem Proxy, oder seine Adresse.</translation>
    </message>
    <message>
        <source>The port on your server that leads here.</source>
        <translation>Der Port auf Ihrem Server, der hierher führt.</translation>
    </message>
    <message>
        <source>The program cloudflared; empty looks for it on PATH.</source>
        <translation>Das Programm cloudflared; leer sucht es im PATH.</translation>
    </message>
    <message>
        <source>The public name of your named tunnel; empty makes a quick tunnel with a new URL each time.</source>
        <translation>Der öffentliche Name Ihres benannten Tunnels; leer macht einen Schnelltunnel mit jedes Mal neuer URL.</translation>
    </message>
    <message>
        <source>The name that you reserved at zrok, or namespace:name; empty gets a new URL each time.</source>
        <translation>Der Name, den Sie bei zrok reserviert haben, oder Namensraum:Name; leer ergibt jedes Mal eine neue Adresse.</translation>
    </message>
    <message>
        <source>The program zrok2; empty looks for it on PATH.</source>
        <translation>Das Programm zrok2; leer sucht es im PATH.</translation>
    </message>
    <message>
        <source>off keeps transcripts readable for everybody who can read the file.</source>
        <translation>off lässt Transkripte für alle lesbar, die die Datei lesen können.</translation>
    </message>
    <message>
        <source>Closed conversations are deleted after so many days.</source>
        <translation>Geschlossene Gespräche werden nach so vielen Tagen gelöscht.</translation>
    </message>
    <message>
        <source>Conversations that stayed with the bot are deleted after so many days.</source>
        <translation>Gespräche, die beim Bot blieben, werden nach so vielen Tagen gelöscht.</translation>
    </message>
    <message>
        <source>Your name, for texts that use {{agent.name}}.</source>
        <translation>Ihr Name, für Texte mit {{agent.name}}.</translation>
    </message>
    <message>
        <source>Opening hours. Without any in the whole week it is always open.</source>
        <translation>Öffnungszeiten. Ohne Zeiten in der ganzen Woche ist immer offen.</translation>
    </message>
    <message>
        <source>The same for Tuesday ...</source>
        <translation>Dasselbe für Dienstag ...</translation>
    </message>
    <message>
        <source>... Wednesday ...</source>
        <translation>... Mittwoch ...</translation>
    </message>
    <message>
        <source>... Thursday ...</source>
        <translation>... Donnerstag ...</translation>
    </message>
    <message>
        <source>... Friday ...</source>
        <translation>... Freitag ...</translation>
    </message>
    <message>
        <source>... Saturday ...</source>
        <translation>... Samstag ...</translation>
    </message>
    <message>
        <source>... and Sunday.</source>
        <translation>... und Sonntag.</translation>
    </message>
    <message>
        <source>Whose clock the hours and holidays go by; empty is this computer&apos;s.</source>
        <translation>Nach wessen Uhr Zeiten und Feiertage gehen; leer ist die dieses Computers.</translation>
    </message>
    <message>
        <source>Days on which it is closed, from midnight to midnight.</source>
        <translation>Tage, an denen geschlossen ist, von Mitternacht bis Mitternacht.</translation>
    </message>
    <message>
        <source>So many conversations wait or are answered at most, those put aside not counted; 0 is without a limit.</source>
        <translation>So viele Gespräche warten oder werden beantwortet höchstens, zurückgestellte nicht gezählt; 0 ist ohne Grenze.</translation>
    </message>
    <message>
        <source>Only customers with these languages; empty takes all. nl takes nl-BE too; an unknown language is taken.</source>
        <translation>Nur Kunden mit diesen Sprachen; leer nimmt alle. nl nimmt auch nl-BE; eine unbekannte Sprache wird angenommen.</translation>
    </message>
    <message>
        <source>Only handovers whose payload has one of these values, for each key; an empty value is a missing key.</source>
        <translation>Nur Übergaben, deren Payload einen dieser Werte hat, für jeden Schlüssel; ein leerer Wert ist ein fehlender Schlüssel.</translation>
    </message>
    <message>
        <source>Minutes without keyboard and mouse until you are away by itself; 0 is never.</source>
        <translation>Minuten ohne Tastatur und Maus, bis Sie von selbst abwesend sind; 0 ist nie.</translation>
    </message>
    <message>
        <source>Be away while the screen is locked.</source>
        <translation>Abwesend sein, solange der Bildschirm gesperrt ist.</translation>
    </message>
    <message>
        <source>The window&apos;s language; system is the computer&apos;s.</source>
        <translation>Die Sprache des Fensters; system ist die des Computers.</translation>
    </message>
    <message>
        <source>The colours.</source>
        <translation>Die Farben.</translation>
    </message>
    <message>
        <source>Everything larger or smaller, on top of the system&apos;s.</source>
        <translation>Alles größer oder kleiner, zusätzlich zur Größe des Systems.</translation>
    </message>
    <message>
        <source>false: Enter breaks the line and Ctrl+Enter sends.</source>
        <translation>false: Enter bricht die Zeile um, und Ctrl+Enter sendet.</translation>
    </message>
    <message>
        <source>Check the spelling of replies in the customer&apos;s language.</source>
        <translation>Die Rechtschreibung der Antworten in der Sprache des Kunden prüfen.</translation>
    </message>
    <message>
        <source>A reply waits this long for Undo; 0 sends it at once.</source>
        <translation>Eine Antwort wartet so lange auf Rückgängig; 0 sendet sie sofort.</translation>
    </message>
    <message>
        <source>Fetch pictures of messages from the internet.</source>
        <translation>Bilder von Nachrichten aus dem Internet holen.</translation>
    </message>
    <message>
        <source>A customer who waits this long turns amber in the list ...</source>
        <translation>Ein Kunde, der so lange wartet, wird in der Liste orange ...</translation>
    </message>
    <message>
        <source>... and this long, red.</source>
        <translation>... und so lange, rot.</translation>
    </message>
    <message>
        <source>Show the system&apos;s notifications.</source>
        <translation>Benachrichtigungen des Systems zeigen.</translation>
    </message>
    <message>
        <source>Notifications without names and texts.</source>
        <translation>Benachrichtigungen ohne Namen und Texte.</translation>
    </message>
    <message>
        <source>Tell of customers who wait for a person.</source>
        <translation>Kunden melden, die auf eine Person warten.</translation>
    </message>
    <message>
        <source>Tell of messages in your own conversations.</source>
        <translation>Nachrichten in Ihren eigenen Gesprächen melden.</translation>
    </message>
    <message>
        <source>Tell again after so many seconds while a customer waits; 0 is never.</source>
        <translation>Nach so vielen Sekunden erneut melden, solange ein Kunde wartet; 0 ist nie.</translation>
    </message>
    <message>
        <source>The sound when a customer waits for a person.</source>
        <translation>Der Ton, wenn ein Kunde auf eine Person wartet.</translation>
    </message>
    <message>
        <source>The sound of a message in one of your conversations.</source>
        <translation>Der Ton einer Nachricht in einem Ihrer Gespräche.</translation>
    </message>
    <message>
        <source>How loud the sounds are, in percent of the system&apos;s volume.</source>
        <translation>Wie laut die Töne sind, in Prozent der Lautstärke des Systems.</translation>
    </message>
    <message>
        <source>A minimised window leaves the taskbar and stays in the tray.</source>
        <translation>Ein minimiertes Fenster verlässt die Taskleiste und bleibt im Infobereich.</translation>
    </message>
    <message>
        <source>Start the program when you log in to this computer.</source>
        <translation>Das Programm starten, wenn Sie sich an diesem Computer anmelden.</translation>
    </message>
    <message>
        <source>How much is written.</source>
        <translation>Wie viel geschrieben wird.</translation>
    </message>
    <message>
        <source>hours one after the other, like &quot;09:00-12:30, 13:30-17:30&quot;, or nothing when closed; &quot;22:00-06:00&quot; goes on into the next day</source>
        <translation>Zeiten hintereinander, wie &quot;09:00-12:30, 13:30-17:30&quot;, oder nichts, wenn geschlossen; &quot;22:00-06:00&quot; reicht in den nächsten Tag</translation>
    </message>
    <message>
        <source>a time zone like &quot;Europe/Brussels&quot;, or nothing for this computer&apos;s</source>
        <translation>eine Zeitzone wie &quot;Europe/Brussels&quot;, oder nichts für die dieses Computers</translation>
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
        <source>keys with lists of values, like { department = [&quot;billing&quot;, &quot;sales&quot;] } (in the environment as JSON: {&quot;department&quot;: [&quot;billing&quot;]})</source>
        <translation>Schlüssel mit Listen von Werten, wie { department = [&quot;billing&quot;, &quot;sales&quot;] } (in der Umgebung als JSON: {&quot;department&quot;: [&quot;billing&quot;]})</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Einstellungen: %1</translation>
    </message>
</context>
<context>
    <name>setup_port</name>
    <message>
        <source>a request came with another verify token. Copy the token of step 4 again, and save it in Chatlayer.</source>
        <translation>eine Anfrage kam mit einem anderen Verify-Token. Kopieren Sie das Token aus Schritt 4 erneut, und speichern Sie es in Chatlayer.</translation>
    </message>
    <message>
        <source>a request came from an address that webhook.allow_list leaves out. Add it there, or empty the list.</source>
        <translation>eine Anfrage kam von einer Adresse, die webhook.allow_list auslässt. Fügen Sie sie dort hinzu, oder leeren Sie die Liste.</translation>
    </message>
    <message>
        <source>a request came to another path. Copy the API URL of step 4 again, and save it in Chatlayer.</source>
        <translation>eine Anfrage kam an einen anderen Pfad. Kopieren Sie die API-URL aus Schritt 4 erneut, und speichern Sie sie in Chatlayer.</translation>
    </message>
    <message>
        <source>Chatlayer does not accept this token. Each region has its own: check the region first, then copy the token again or make a new one.</source>
        <translation>Chatlayer nimmt dieses Token nicht an. Jede Region hat ihre eigenen: Prüfen Sie zuerst die Region, dann kopieren Sie das Token erneut oder erstellen ein neues.</translation>
    </message>
    <message>
        <source>Not started yet.</source>
        <translation>Noch nicht gestartet.</translation>
    </message>
    <message>
        <source>The webhook does not listen, so no test customer can come. See the line at the top.</source>
        <translation>Der Webhook nimmt nichts an, also kann kein Testkunde kommen. Siehe die Zeile oben.</translation>
    </message>
    <message>
        <source>The test conversation did not arrive. The log says why.</source>
        <translation>Das Testgespräch kam nicht an. Das Protokoll sagt, warum.</translation>
    </message>
    <message>
        <source>The test customer was declined: %1. Change that, then try again.</source>
        <translation>Der Testkunde wurde abgelehnt: %1. Ändern Sie das, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The token is right, but may not see the bots. Make one in Chatlayer with the role Admin or Member.</source>
        <translation>Das Token stimmt, darf aber die Bots nicht sehen. Erstellen Sie in Chatlayer eines mit der Rolle Admin oder Member.</translation>
    </message>
    <message>
        <source>This address answers, but not as Chatlayer&apos;s API does. Check it; it is written without /v1.</source>
        <translation>Diese Adresse antwortet, aber nicht wie die API von Chatlayer. Prüfen Sie sie; sie wird ohne /v1 geschrieben.</translation>
    </message>
    <message>
        <source>Chatlayer did not answer with your bots. Check the region. (%1)</source>
        <translation>Chatlayer hat nicht mit Ihren Bots geantwortet. Prüfen Sie die Region. (%1)</translation>
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
        <translation>%1: Ihre Antwort wurde nicht gesendet. %2</translation>
    </message>
    <message>
        <source>Your reply to %1 may not have arrived. %2</source>
        <translation>%1: Ihre Antwort ist vielleicht nicht angekommen. %2</translation>
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
        <source>A row of the database of conversations cannot be read.</source>
        <translation>Eine Zeile der Gesprächsdatenbank kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Go back to a backup.</source>
        <translation>Gehen Sie zu einer Sicherung zurück.</translation>
    </message>
    <message>
        <source>The database of conversations is closed.</source>
        <translation>Die Gesprächsdatenbank ist geschlossen.</translation>
    </message>
    <message>
        <source>The disk that holds the conversations is full.</source>
        <translation>Der Datenträger mit den Gesprächen ist voll.</translation>
    </message>
    <message>
        <source>Free some room on it; the program goes on by itself.</source>
        <translation>Schaffen Sie darauf Platz; das Programm macht von selbst weiter.</translation>
    </message>
    <message>
        <source>Another program holds the database of conversations locked.</source>
        <translation>Ein anderes Programm hält die Gesprächsdatenbank gesperrt.</translation>
    </message>
    <message>
        <source>Close programs that may have inbox.db open, such as a backup tool or a database browser.</source>
        <translation>Schließen Sie Programme, die inbox.db geöffnet haben können, etwa ein Sicherungsprogramm oder einen Datenbankbrowser.</translation>
    </message>
    <message>
        <source>The database of conversations cannot be written.</source>
        <translation>In die Gesprächsdatenbank kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check that its folder and disk are writable for you and that nobody moved the file.</source>
        <translation>Prüfen Sie, ob Sie in Ordner und Datenträger schreiben dürfen und ob niemand die Datei verschoben hat.</translation>
    </message>
    <message>
        <source>The database of conversations cannot be opened.</source>
        <translation>Die Gesprächsdatenbank kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Check that its folder exists and that you may read and write in it.</source>
        <translation>Prüfen Sie, ob der Ordner da ist und ob Sie darin lesen und schreiben dürfen.</translation>
    </message>
    <message>
        <source>Reading or writing the disk that holds the conversations failed.</source>
        <translation>Lesen oder Schreiben auf dem Datenträger mit den Gesprächen ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Check the disk and its connection.</source>
        <translation>Prüfen Sie den Datenträger und seinen Anschluss.</translation>
    </message>
    <message>
        <source>The database of conversations is damaged.</source>
        <translation>Die Gesprächsdatenbank ist beschädigt.</translation>
    </message>
    <message>
        <source>Go back to a backup, or set it aside and start a new one.</source>
        <translation>Gehen Sie zu einer Sicherung zurück, oder legen Sie sie beiseite und beginnen Sie eine neue.</translation>
    </message>
    <message>
        <source>What was to be kept contradicts what the database already holds.</source>
        <translation>Was behalten werden sollte, widerspricht dem, was die Datenbank schon enthält.</translation>
    </message>
    <message>
        <source>This is a mistake in the program: please report it.</source>
        <translation>Das ist ein Fehler im Programm: Bitte melden Sie ihn.</translation>
    </message>
    <message>
        <source>The database of conversations could not do its work (%1).</source>
        <translation>Die Gesprächsdatenbank konnte ihre Arbeit nicht tun (%1).</translation>
    </message>
    <message>
        <source>Look into the log.</source>
        <translation>Sehen Sie ins Protokoll.</translation>
    </message>
    <message>
        <source>%1 failed: %2.</source>
        <translation>%1 ist fehlgeschlagen: %2.</translation>
    </message>
    <message>
        <source>Check the folder and disk.</source>
        <translation>Prüfen Sie Ordner und Datenträger.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>Move it away, or use another profile.</source>
        <translation>Verschieben Sie es, oder benutzen Sie ein anderes Profil.</translation>
    </message>
    <message>
        <source>Making the folder %1</source>
        <translation>Das Anlegen des Ordners %1</translation>
    </message>
    <message>
        <source>Making %1 private</source>
        <translation>Das Absichern von %1</translation>
    </message>
    <message>
        <source>Setting %1 aside</source>
        <translation>Das Beiseitelegen von %1</translation>
    </message>
    <message>
        <source>A database key has %1 bytes, not %2.</source>
        <translation>Ein Datenbankschlüssel hat %1 Bytes, nicht %2.</translation>
    </message>
    <message>
        <source>The database key in the keyring is not %1 hexadecimal digits.</source>
        <translation>Der Datenbankschlüssel im Schlüsselbund hat nicht %1 Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>The file is a database, but not one of Agent Desktop.</source>
        <translation>Die Datei ist eine Datenbank, aber keine von Agent Desktop.</translation>
    </message>
    <message>
        <source>Move it away, or set it aside and start a new one.</source>
        <translation>Verschieben Sie sie, oder legen Sie sie beiseite und beginnen Sie eine neue.</translation>
    </message>
    <message>
        <source>Making a backup of %1</source>
        <translation>Das Sichern von %1</translation>
    </message>
    <message>
        <source>After the update %1 rows refer to nothing.</source>
        <translation>Nach dem Update verweisen %1 Zeilen ins Leere.</translation>
    </message>
    <message>
        <source>Go back to a backup, or set the database aside and start a new one.</source>
        <translation>Gehen Sie zu einer Sicherung zurück, oder legen Sie die Datenbank beiseite und beginnen Sie eine neue.</translation>
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
        <source>The database of conversations is from an older version.</source>
        <translation>Die Gesprächsdatenbank stammt aus einer älteren Version.</translation>
    </message>
    <message>
        <source>%1 is damaged: it is empty.</source>
        <translation>%1 ist beschädigt: Die Datei ist leer.</translation>
    </message>
    <message>
        <source>%1 is damaged: it is no database any more.</source>
        <translation>%1 ist beschädigt: Es ist keine Datenbank mehr.</translation>
    </message>
    <message>
        <source>%1 is encrypted, and there is no key for it.</source>
        <translation>%1 ist verschlüsselt, und es gibt keinen Schlüssel dafür.</translation>
    </message>
    <message>
        <source>Unlock the keyring that holds the key; with storage.encryption = &quot;off&quot; set it to &quot;on&quot; again.</source>
        <translation>Entsperren Sie den Schlüsselbund mit dem Schlüssel; bei storage.encryption = &quot;off&quot; setzen Sie es wieder auf &quot;on&quot;.</translation>
    </message>
    <message>
        <source>%1 is not encrypted, but the settings ask for an encrypted database.</source>
        <translation>%1 ist nicht verschlüsselt, aber die Einstellungen verlangen eine verschlüsselte Datenbank.</translation>
    </message>
    <message>
        <source>Set storage.encryption = &quot;off&quot;, or set the database aside and start a new one.</source>
        <translation>Setzen Sie storage.encryption = &quot;off&quot;, oder legen Sie die Datenbank beiseite und beginnen Sie eine neue.</translation>
    </message>
    <message>
        <source>The key does not open %1: it belongs to another database, or the file&apos;s beginning is damaged.</source>
        <translation>Der Schlüssel öffnet %1 nicht: Er gehört zu einer anderen Datenbank, oder der Anfang der Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>Find the right key. %1</source>
        <translation>Suchen Sie den richtigen Schlüssel. %1</translation>
    </message>
    <message>
        <source>%1 was last used by a newer version of Agent Desktop.</source>
        <translation>%1 wurde zuletzt von einer neueren Version von Agent Desktop benutzt.</translation>
    </message>
    <message>
        <source>Install that version again, or set the database aside and start a new one.</source>
        <translation>Installieren Sie jene Version wieder, oder legen Sie die Datenbank beiseite und beginnen Sie eine neue.</translation>
    </message>
    <message>
        <source>The database of conversations was opened for reading only.</source>
        <translation>Die Gesprächsdatenbank wurde nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>The database of conversations is being read, so its log cannot be emptied yet.</source>
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
        <translation>Installieren Sie zuerst jene Version.</translation>
    </message>
    <message>
        <source>This was under way when the backup was made, so it may have arrived since.</source>
        <translation>Dies war unterwegs, als die Sicherung gemacht wurde; es kann also inzwischen angekommen sein.</translation>
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
        <source>90 %</source>
        <translation>90 %</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>%1: at most %2, %3</source>
        <translation>%1: höchstens %2, %3</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nichts zu zeigen</translation>
    </message>
    <message>
        <source>Handed over: customers whom the bot handed over and you accepted, and those who wrote again after you had closed and before the bot was back. Each counts in the hour in which they began to wait.</source>
        <translation>Übergeben: Kunden, die der Bot übergeben hat und die Sie angenommen haben, und solche, die nach dem Schließen wieder schrieben, bevor der Bot zurück war. Jeder zählt in der Stunde, in der er zu warten begann.</translation>
    </message>
    <message>
        <source>Handled: conversations that were yours and were closed. One that was opened again and closed again counts twice. Each counts in the hour in which it was closed.</source>
        <translation>Bearbeitet: Gespräche, die Ihre waren und geschlossen wurden. Eines, das wieder geöffnet und wieder geschlossen wurde, zählt doppelt. Jedes zählt in der Stunde, in der es geschlossen wurde.</translation>
    </message>
    <message>
        <source>Waiting: customers who wait for you now, whenever they were handed over. For days that are over: those who waited at the end of the last day.</source>
        <translation>Wartend: Kunden, die jetzt auf Sie warten, wann immer sie übergeben wurden. Bei vergangenen Tagen: die am Ende des letzten Tages warteten.</translation>
    </message>
    <message>
        <source>Declined: handovers that were not accepted, so that the bot went on. Each counts when it was declined.</source>
        <translation>Abgelehnt: Übergaben, die nicht angenommen wurden, sodass der Bot weitermachte. Jede zählt zum Zeitpunkt der Ablehnung.</translation>
    </message>
    <message>
        <source>First response: from a handover until you sent your first reply that reached Chatlayer, as long as the conversation was not closed before. A reply that failed does not count. It counts in the hour of the handover.</source>
        <translation>Erste Antwort: von der Übergabe bis zum Senden Ihrer ersten Antwort, die Chatlayer erreichte, sofern das Gespräch nicht vorher geschlossen wurde. Eine fehlgeschlagene Antwort zählt nicht. Gezählt wird in der Stunde der Übergabe.</translation>
    </message>
    <message>
        <source>Handling time: from taking a conversation until closing it. Time in which it was put aside is part of that, and is told by itself as well. It counts in the hour of closing.</source>
        <translation>Bearbeitungszeit: vom Annehmen eines Gesprächs bis zum Schließen. Zeit, in der es zurückgestellt war, gehört dazu und wird auch einzeln genannt. Gezählt wird in der Stunde des Schließens.</translation>
    </message>
    <message>
        <source>Median: half of them took at most so long. 90 %: nine of ten took at most so long.</source>
        <translation>Median: Die Hälfte dauerte höchstens so lange. 90 %: Neun von zehn dauerten höchstens so lange.</translation>
    </message>
</context>
<context>
    <name>tunnel</name>
    <message>
        <source>Cloudflare does not know the tunnel&apos;s token. Copy it from the dashboard: credentials set cloudflared-token.</source>
        <translation>Cloudflare kennt das Token des Tunnels nicht. Kopieren Sie es aus dem Dashboard: credentials set cloudflared-token.</translation>
    </message>
    <message>
        <source>Cloudflare gives out no more quick tunnels for now. Wait some minutes, or use a named tunnel.</source>
        <translation>Cloudflare vergibt vorerst keine Schnelltunnel mehr. Warten Sie einige Minuten, oder verwenden Sie einen benannten Tunnel.</translation>
    </message>
    <message>
        <source>This cloudflared is too old or another program. Install the present one.</source>
        <translation>Dieses cloudflared ist zu alt oder ein anderes Programm. Installieren Sie das jetzige.</translation>
    </message>
    <message>
        <source>A port that cloudflared needs is in use.</source>
        <translation>Ein Port, den cloudflared braucht, ist belegt.</translation>
    </message>
    <message>
        <source>cloudflared cannot reach Cloudflare. Check the network, and that port 7844 is open to the outside.</source>
        <translation>cloudflared kann Cloudflare nicht erreichen. Prüfen Sie das Netz, und ob Port 7844 nach außen offen ist.</translation>
    </message>
    <message>
        <source>cloudflared ended by itself.</source>
        <translation>cloudflared ist von selbst beendet.</translation>
    </message>
    <message>
        <source>The named tunnel needs its token. Copy it from Cloudflare&apos;s dashboard, and keep it: credentials set cloudflared-token.</source>
        <translation>Der benannte Tunnel braucht sein Token. Kopieren Sie es aus dem Dashboard von Cloudflare, und behalten Sie es: credentials set cloudflared-token.</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2.</source>
        <translation>%1 kann nicht gestartet werden: %2.</translation>
    </message>
    <message>
        <source>The ngrok library is not installed. If you installed Agent Desktop with pipx, run: pipx inject agent-desktop ngrok; with pip, run: pip install &quot;agent-desktop[ngrok]&quot;.</source>
        <translation>Die ngrok-Bibliothek ist nicht installiert. Wenn Sie Agent Desktop mit pipx installiert haben, führen Sie aus: pipx inject agent-desktop ngrok; mit pip: pip install &quot;agent-desktop[ngrok]&quot;.</translation>
    </message>
    <message>
        <source>The program cloudflared was not found on this computer. Install it from Cloudflare, or enter in the set-up where it is.</source>
        <translation>Das Programm cloudflared wurde auf diesem Computer nicht gefunden. Installieren Sie es von Cloudflare, oder geben Sie in der Einrichtung an, wo es ist.</translation>
    </message>
    <message>
        <source>The program zrok2 was not found on this computer. Install zrok, version 2, or enter in the set-up where it is.</source>
        <translation>Das Programm zrok2 wurde auf diesem Computer nicht gefunden. Installieren Sie zrok, Version 2, oder geben Sie in der Einrichtung an, wo es ist.</translation>
    </message>
    <message>
        <source>cloudflared did not reach Cloudflare in time.</source>
        <translation>cloudflared hat Cloudflare nicht rechtzeitig erreicht.</translation>
    </message>
    <message>
        <source>cloudflared lost its link to Cloudflare.</source>
        <translation>cloudflared hat seine Verbindung zu Cloudflare verloren.</translation>
    </message>
    <message>
        <source>Set tunnel.public_url to the address that leads to this computer.</source>
        <translation>Setzen Sie tunnel.public_url auf die Adresse, die zu diesem Computer führt.</translation>
    </message>
    <message>
        <source>ngrok does not know this token. Copy it from ngrok&apos;s dashboard, and keep it: credentials set ngrok-token.</source>
        <translation>ngrok kennt dieses Token nicht. Kopieren Sie es aus dem Dashboard von ngrok, und behalten Sie es: credentials set ngrok-token.</translation>
    </message>
    <message>
        <source>ngrok allows no more sessions with this token. End ngrok elsewhere, or use a token of its own here.</source>
        <translation>ngrok erlaubt mit diesem Token keine weiteren Sitzungen. Beenden Sie ngrok anderswo, oder verwenden Sie hier ein eigenes Token.</translation>
    </message>
    <message>
        <source>ngrok still has this domain in use by another session. End ngrok elsewhere.</source>
        <translation>Bei ngrok benutzt noch eine andere Sitzung diese Domain. Beenden Sie ngrok anderswo.</translation>
    </message>
    <message>
        <source>ngrok does not keep this domain for your account. Set tunnel.domain to the one on its dashboard.</source>
        <translation>ngrok hält diese Domain nicht für Ihr Konto bereit. Setzen Sie tunnel.domain auf die in seinem Dashboard.</translation>
    </message>
    <message>
        <source>ngrok&apos;s limit for this month is used up. It needs another plan.</source>
        <translation>Das Limit von ngrok für diesen Monat ist aufgebraucht. Es braucht einen anderen Tarif.</translation>
    </message>
    <message>
        <source>There is no ngrok token. Copy it from ngrok&apos;s dashboard, and keep it: credentials set ngrok-token.</source>
        <translation>Es gibt kein ngrok-Token. Kopieren Sie es aus dem Dashboard von ngrok, und behalten Sie es: credentials set ngrok-token.</translation>
    </message>
    <message>
        <source>ngrok did not answer in time.</source>
        <translation>ngrok hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The link to ngrok broke.</source>
        <translation>Die Verbindung zu ngrok brach ab.</translation>
    </message>
    <message>
        <source>ngrok cannot be reached. Check the network and the firewall.</source>
        <translation>ngrok ist nicht erreichbar. Prüfen Sie Netz und Firewall.</translation>
    </message>
    <message>
        <source>ngrok refused with ERR_NGROK_%1; its documentation of errors says why.</source>
        <translation>ngrok lehnte mit ERR_NGROK_%1 ab; seine Fehlerdokumentation sagt, warum.</translation>
    </message>
    <message>
        <source>Set tunnel.ssh_host to your SSH server.</source>
        <translation>Setzen Sie tunnel.ssh_host auf Ihren SSH-Server.</translation>
    </message>
    <message>
        <source>Set tunnel.public_url to the address at which your server passes requests on.</source>
        <translation>Setzen Sie tunnel.public_url auf die Adresse, unter der Ihr Server Anfragen weitergibt.</translation>
    </message>
    <message>
        <source>%1 shows another key than before: it was set up anew, or somebody is in between. Ask who runs it; if all is well, remove its line from %2 and try again.</source>
        <translation>%1 zeigt einen anderen Schlüssel als zuvor: Der Server wurde neu eingerichtet, oder jemand steht dazwischen. Fragen Sie, wer ihn betreibt; wenn alles stimmt, entfernen Sie seine Zeile aus %2 und versuchen es erneut.</translation>
    </message>
    <message>
        <source>The key of %1 (%2) was not confirmed. Compare it with the server&apos;s and try again.</source>
        <translation>Der Schlüssel von %1 (%2) wurde nicht bestätigt. Vergleichen Sie ihn mit dem des Servers, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>%1 does not give out %2. Look at tunnel.domain, and whether your account there allows it.</source>
        <translation>%1 gibt %2 nicht heraus. Sehen Sie nach tunnel.domain, und ob Ihr Konto dort es erlaubt.</translation>
    </message>
    <message>
        <source>%1 refuses to forward port %2. Its sshd_config must allow it (AllowTcpForwarding remote or yes; PermitListen).</source>
        <translation>%1 weigert sich, Port %2 weiterzuleiten. Seine sshd_config muss es erlauben (AllowTcpForwarding remote oder yes; PermitListen).</translation>
    </message>
    <message>
        <source>Port %1 of %2 is in use. End what uses it, or an older session of this tunnel, or set another tunnel.ssh_remote_port.</source>
        <translation>Port %1 von %2 ist belegt. Beenden Sie, was ihn benutzt, oder eine ältere Sitzung dieses Tunnels, oder setzen Sie einen anderen tunnel.ssh_remote_port.</translation>
    </message>
    <message>
        <source>%1 did not say the public address in time.</source>
        <translation>%1 nannte die öffentliche Adresse nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>%1 ended the session without giving a URL.</source>
        <translation>%1 beendete die Sitzung, ohne eine URL zu nennen.</translation>
    </message>
    <message>
        <source>The link to %1 broke.</source>
        <translation>Die Verbindung zu %1 brach ab.</translation>
    </message>
    <message>
        <source>All %1 requests of this month are used up. The tunnel needs another plan.</source>
        <translation>Alle %1 Anfragen dieses Monats sind verbraucht. Der Tunnel braucht einen anderen Tarif.</translation>
    </message>
    <message>
        <source>%1 % of the %2 requests of this month are used.</source>
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
        <source>ngrok&apos;s requests of this month are used up.</source>
        <translation>Die Anfragen von ngrok für diesen Monat sind verbraucht.</translation>
    </message>
    <message>
        <source>ngrok does not pass requests on (%1).</source>
        <translation>ngrok gibt Anfragen nicht weiter (%1).</translation>
    </message>
    <message>
        <source>Another server, or one with another verify token, answers at the public address.</source>
        <translation>Unter der öffentlichen Adresse antwortet ein anderer Server, oder einer mit anderem Verify-Token.</translation>
    </message>
    <message>
        <source>The public address redirects to another address; Chatlayer would not follow it.</source>
        <translation>Die öffentliche Adresse leitet zu einer anderen Adresse weiter; dem würde Chatlayer nicht folgen.</translation>
    </message>
    <message>
        <source>The public address does not lead to this program (it answers %1).</source>
        <translation>Die öffentliche Adresse führt nicht zu diesem Programm (Antwort: %1).</translation>
    </message>
    <message>
        <source>The public address has no certificate that this computer trusts. Have it renewed where your tunnel or proxy runs.</source>
        <translation>Die öffentliche Adresse hat kein Zertifikat, dem dieser Computer vertraut. Lassen Sie es dort erneuern, wo Ihr Tunnel oder Proxy läuft.</translation>
    </message>
    <message>
        <source>The public address&apos;s host name is not known. Check the spelling and the network.</source>
        <translation>Der Hostname der öffentlichen Adresse ist nicht bekannt. Prüfen Sie die Schreibweise und das Netz.</translation>
    </message>
    <message>
        <source>Nothing answers at the public address. Check the tunnel or proxy, and the network.</source>
        <translation>Unter der öffentlichen Adresse antwortet nichts. Prüfen Sie Tunnel oder Proxy, und das Netz.</translation>
    </message>
    <message>
        <source>The public address is not a valid one.</source>
        <translation>Die öffentliche Adresse ist ungültig.</translation>
    </message>
    <message>
        <source>The connection to the public address broke before it answered.</source>
        <translation>Die Verbindung zur öffentlichen Adresse brach ab, bevor sie antwortete.</translation>
    </message>
    <message>
        <source>There is no such tunnel; set tunnel.provider to one of %1.</source>
        <translation>Einen solchen Tunnel gibt es nicht; setzen Sie tunnel.provider auf eines von %1.</translation>
    </message>
    <message>
        <source>The key of %1 is not the one that is trusted.</source>
        <translation>Der Schlüssel von %1 ist nicht der, dem vertraut wird.</translation>
    </message>
    <message>
        <source>%1 does not let this user in. Look at tunnel.ssh_user and tunnel.ssh_key, or keep a password: credentials set ssh-password.</source>
        <translation>%1 lässt diesen Benutzer nicht hinein. Sehen Sie nach tunnel.ssh_user und tunnel.ssh_key, oder behalten Sie ein Passwort: credentials set ssh-password.</translation>
    </message>
    <message>
        <source>The SSH key has a passphrase, and the one that is kept does not open it: credentials set ssh-passphrase.</source>
        <translation>Der SSH-Schlüssel hat eine Passphrase, und die aufbewahrte öffnet ihn nicht: credentials set ssh-passphrase.</translation>
    </message>
    <message>
        <source>The SSH key cannot be read. If it has a passphrase, keep that: credentials set ssh-passphrase. Otherwise look at tunnel.ssh_key.</source>
        <translation>Der SSH-Schlüssel kann nicht gelesen werden. Hat er eine Passphrase, behalten Sie sie: credentials set ssh-passphrase. Sonst sehen Sie nach tunnel.ssh_key.</translation>
    </message>
    <message>
        <source>%1 and this program have no way of encrypting in common.</source>
        <translation>%1 und dieses Programm haben keine gemeinsame Verschlüsselung.</translation>
    </message>
    <message>
        <source>tunnel.ssh_user is no user name.</source>
        <translation>tunnel.ssh_user ist kein Benutzername.</translation>
    </message>
    <message>
        <source>The file of tunnel.ssh_key cannot be read.</source>
        <translation>Die Datei von tunnel.ssh_key kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is not known. Check the spelling of tunnel.ssh_host and the network.</source>
        <translation>%1 ist nicht bekannt. Prüfen Sie die Schreibweise von tunnel.ssh_host und das Netz.</translation>
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
        <source>%1 does not open a session in which it could say the URL.</source>
        <translation>%1 öffnet keine Sitzung, in der es die URL nennen könnte.</translation>
    </message>
    <message>
        <source>The SSH settings of [tunnel] cannot be used together.</source>
        <translation>Die SSH-Einstellungen von [tunnel] passen nicht zusammen.</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>Die Verbindung zu %1 brach ab.</translation>
    </message>
    <message>
        <source>The tunnel failed; the log says more.</source>
        <translation>Der Tunnel ist fehlgeschlagen; das Protokoll sagt mehr.</translation>
    </message>
    <message>
        <source>the computer slept</source>
        <translation>der Computer schlief</translation>
    </message>
    <message>
        <source>the network changed</source>
        <translation>das Netz hat gewechselt</translation>
    </message>
    <message>
        <source>This computer is not enabled at zrok yet. Copy your account token from zrok&apos;s console, and run: zrok2 enable TOKEN.</source>
        <translation>Dieser Computer ist bei zrok noch nicht freigeschaltet. Kopieren Sie Ihr Konto-Token aus der Konsole von zrok und führen Sie aus: zrok2 enable TOKEN.</translation>
    </message>
    <message>
        <source>The zrok name %1 is in use by another share. End that one (zrok2 list shares, zrok2 delete share), or choose another name.</source>
        <translation>Der zrok-Name %1 wird von einer anderen Freigabe benutzt. Beenden Sie diese (zrok2 list shares, zrok2 delete share) oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>zrok does not know the name %1. Reserve it with: zrok2 create name %1</source>
        <translation>zrok kennt den Namen %1 nicht. Reservieren Sie ihn mit: zrok2 create name %1</translation>
    </message>
    <message>
        <source>Your zrok account may not use the name %1. Choose another name.</source>
        <translation>Ihr zrok-Konto darf den Namen %1 nicht benutzen. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>zrok refused the share: this computer is no longer enabled, or your account allows no more shares. Look at zrok&apos;s console.</source>
        <translation>zrok hat die Freigabe abgelehnt: Dieser Computer ist nicht mehr freigeschaltet, oder Ihr Konto erlaubt keine weiteren Freigaben. Sehen Sie in der Konsole von zrok nach.</translation>
    </message>
    <message>
        <source>This zrok2 is too old or another program. Install the current version.</source>
        <translation>Dieses zrok2 ist zu alt oder ein anderes Programm. Installieren Sie die aktuelle Version.</translation>
    </message>
    <message>
        <source>zrok cannot be reached. Check the network and the firewall.</source>
        <translation>zrok ist nicht erreichbar. Prüfen Sie das Netzwerk und die Firewall.</translation>
    </message>
    <message>
        <source>zrok did not give an address in time.</source>
        <translation>zrok hat nicht rechtzeitig eine Adresse genannt.</translation>
    </message>
    <message>
        <source>zrok lost its link.</source>
        <translation>zrok hat seine Verbindung verloren.</translation>
    </message>
    <message>
        <source>zrok refused the share. Run zrok2 share public in a terminal to see why.</source>
        <translation>zrok hat die Freigabe abgelehnt. Führen Sie zrok2 share public in einem Terminal aus, um den Grund zu sehen.</translation>
    </message>
    <message>
        <source>zrok2 ended by itself.</source>
        <translation>zrok2 hat sich selbst beendet.</translation>
    </message>
    <message>
        <source>There is no program at tunnel.%1.</source>
        <translation>Unter tunnel.%1 gibt es kein Programm.</translation>
    </message>
</context>
<context>
    <name>webhook</name>
    <message>
        <source>%1 in webhook.allowed is no address or network, such as 34.78.158.115 or 10.0.0.0/8.</source>
        <translation>%1 in webhook.allowed ist keine Adresse und kein Netz, wie 34.78.158.115 oder 10.0.0.0/8.</translation>
    </message>
    <message>
        <source>The webhook&apos;s host must not be empty. The usual one is 127.0.0.1.</source>
        <translation>Der Host des Webhooks darf nicht leer sein. Der übliche ist 127.0.0.1.</translation>
    </message>
    <message>
        <source>The webhook&apos;s port must be between 0 and 65535, not %1.</source>
        <translation>Der Port des Webhooks muss zwischen 0 und 65535 liegen, nicht %1.</translation>
    </message>
    <message>
        <source>The webhook&apos;s path must start with / and hold no spaces, ? or #, for example /chatlayer.</source>
        <translation>Der Pfad des Webhooks muss mit / beginnen und darf keine Leerzeichen, ? oder # enthalten, zum Beispiel /chatlayer.</translation>
    </message>
    <message>
        <source>The webhook&apos;s %1 must be more than 0.</source>
        <translation>%1 des Webhooks muss größer als 0 sein.</translation>
    </message>
    <message>
        <source>The webhook&apos;s host %1 is not known on this machine. Set webhook.host to 127.0.0.1.</source>
        <translation>Der Host %1 des Webhooks ist auf diesem Computer nicht bekannt. Setzen Sie webhook.host auf 127.0.0.1.</translation>
    </message>
    <message>
        <source>No customer can come: another program uses port %1 on %2. Close that program, or take another port here (webhook.port) and at your tunnel.</source>
        <translation>Es kann kein Kunde kommen: Ein anderes Programm belegt Port %1 auf %2. Schließen Sie jenes Programm, oder nehmen Sie hier (webhook.port) und bei Ihrem Tunnel einen anderen Port.</translation>
    </message>
    <message>
        <source>This system does not let you listen on port %1. Set webhook.port to a port above 1023.</source>
        <translation>Dieses System lässt Sie nicht auf Port %1 lauschen. Setzen Sie webhook.port auf einen Port über 1023.</translation>
    </message>
    <message>
        <source>This machine does not have the address %1. Set webhook.host to 127.0.0.1, or to one of its own.</source>
        <translation>Dieser Computer hat die Adresse %1 nicht. Setzen Sie webhook.host auf 127.0.0.1, oder auf eine eigene.</translation>
    </message>
    <message>
        <source>The webhook cannot listen on %1, port %2: %3.</source>
        <translation>Der Webhook kann nicht auf %1, Port %2 lauschen: %3.</translation>
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
