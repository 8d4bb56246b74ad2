<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Agent Desktop</source>
        <translation>Over Agent Desktop</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopiëren</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Wat is er nieuw</translation>
    </message>
    <message>
        <source>Show licence</source>
        <translation>Licentie tonen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>The agent desktop for Chatlayer.ai: reply to the customers that your bot hands over.</source>
        <translation>De werkplek voor medewerkers met Chatlayer.ai: antwoord de klanten die je bot overdraagt.</translation>
    </message>
    <message>
        <source>Python %1, Qt %2, %3</source>
        <translation>Python %1, Qt %2, %3</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliotheken en hun licenties</translation>
    </message>
    <message>
        <source>Agent Desktop is licensed under the MIT licence.</source>
        <translation>Agent Desktop zelf valt onder de MIT-licentie.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliotheek</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <source>Copied. The text contains no tokens and no customer data.</source>
        <translation>Gekopieerd. De tekst bevat geen tokens en geen klantgegevens.</translation>
    </message>
</context>
<context>
    <name>AlertsController</name>
    <message>
        <source>The volume is 0, so you cannot hear any sound.</source>
        <translation>Het volume is 0, dus je hoort geen geluid.</translation>
    </message>
    <message>
        <source>Emma Peeters is waiting</source>
        <translation>Emma Peeters wacht</translation>
    </message>
    <message>
        <source>This is a test. Where is my parcel?</source>
        <translation>Dit is een test. Waar is mijn pakje?</translation>
    </message>
    <message>
        <source>A customer is waiting</source>
        <translation>Er wacht een klant</translation>
    </message>
    <message>
        <source>The system rejected the notification.</source>
        <translation>Het systeem heeft de melding geweigerd.</translation>
    </message>
    <message>
        <source>This desktop has no system tray. The program shows no tray icon, and minimised windows stay in the taskbar.</source>
        <translation>Dit bureaublad heeft geen systeemvak. Het programma toont daar geen pictogram, en geminimaliseerde vensters blijven op de taakbalk.</translation>
    </message>
    <message>
        <source>The demo does not start at login.</source>
        <translation>De demo start niet bij het aanmelden.</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>AskingTime</name>
    <message>
        <source>That time has passed.</source>
        <translation>Dat tijdstip is voorbij.</translation>
    </message>
</context>
<context>
    <name>Assistant</name>
    <message>
        <source>Setup</source>
        <translation>Instelhulp</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Later afmaken</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>You can stop at any step. Completed steps are saved.</source>
        <translation>Je kunt bij elke stap stoppen. Voltooide stappen zijn opgeslagen.</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, klaar</translation>
    </message>
    <message>
        <source>%1, not done yet</source>
        <translation>%1, nog niet klaar</translation>
    </message>
</context>
<context>
    <name>AvailabilityControl</name>
    <message>
        <source>Availability: %1</source>
        <translation>Beschikbaarheid: %1</translation>
    </message>
    <message>
        <source>Available – currently: %1</source>
        <translation>Beschikbaar – momenteel: %1</translation>
    </message>
    <message>
        <source>Available – new customers are accepted</source>
        <translation>Beschikbaar – nieuwe klanten worden aangenomen</translation>
    </message>
    <message>
        <source>Away – new customers are declined</source>
        <translation>Afwezig – nieuwe klanten worden geweigerd</translation>
    </message>
    <message>
        <source>Offline – your working day is over, new customers are declined</source>
        <translation>Offline – je werkdag is voorbij, nieuwe klanten worden geweigerd</translation>
    </message>
    <message>
        <source>Opening hours, languages and limits…</source>
        <translation>Openingstijden, talen en limieten…</translation>
    </message>
    <message>
        <source>Away until</source>
        <translation>Afwezig tot</translation>
    </message>
    <message>
        <source>Choose a time…</source>
        <translation>Tijdstip kiezen…</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Een uur lang</translation>
    </message>
    <message numerus="yes">
        <source>For %n minutes</source>
        <translation>
            <numerusform>%n minuut lang</numerusform>
            <numerusform>%n minuten lang</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, tot %2</translation>
    </message>
</context>
<context>
    <name>AwayDialog</name>
    <message>
        <source>New customers are declined until then. Afterwards you are available again.</source>
        <translation>Tot dan worden nieuwe klanten geweigerd. Daarna ben je weer beschikbaar.</translation>
    </message>
    <message>
        <source>Away until</source>
        <translation>Afwezig tot</translation>
    </message>
    <message>
        <source>Set as away</source>
        <translation>Op afwezig zetten</translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <source>Back up this profile</source>
        <translation>Back-up van dit profiel maken</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtwoordzin</translation>
    </message>
    <message>
        <source>Repeat passphrase</source>
        <translation>Wachtwoordzin herhalen</translation>
    </message>
    <message>
        <source>Include the tokens from the keyring</source>
        <translation>Tokens uit de sleutelbos meenemen</translation>
    </message>
    <message>
        <source>Backup progress</source>
        <translation>Voortgang van de back-up</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>Conversations, settings, canned replies and your personal dictionary are saved in one encrypted file. You can continue working meanwhile. Only the passphrase opens the file: if you lose it, nobody can open it.</source>
        <translation>Gesprekken, instellingen, standaardantwoorden en je persoonlijke woordenboek worden in één versleuteld bestand opgeslagen. Je kunt intussen verder werken. Alleen de wachtwoordzin opent het bestand: als je hem kwijtraakt, kan niemand het openen.</translation>
    </message>
    <message>
        <source>With the tokens, you can continue on a new computer immediately. Without them, you must enter the API token again and give Chatlayer a new verify token.</source>
        <translation>Met de tokens kun je op een nieuwe computer meteen verder. Zonder de tokens moet je het API-token opnieuw invoeren en Chatlayer een nieuw verify token geven.</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Herhalen</translation>
    </message>
    <message>
        <source>Saving. You can continue working…</source>
        <translation>Bezig met opslaan. Je kunt verder werken…</translation>
    </message>
    <message>
        <source>The passphrases do not match.</source>
        <translation>De wachtwoordzinnen komen niet overeen.</translation>
    </message>
    <message>
        <source>Strong passphrase. Store it in a safe place, not next to the file.</source>
        <translation>Sterke wachtwoordzin. Bewaar hem op een veilige plek, niet bij het bestand.</translation>
    </message>
    <message>
        <source>Save backup</source>
        <translation>Back-up opslaan</translation>
    </message>
    <message>
        <source>Saved to %1. To test the backup, open it once under “Restore a backup”.</source>
        <translation>Opgeslagen in %1. Open de back-up om hem te testen een keer onder “Back-up terugzetten”.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>New API token</source>
        <translation>Nieuw API-token</translation>
    </message>
    <message>
        <source>Use this token</source>
        <translation>Dit token gebruiken</translation>
    </message>
</context>
<context>
    <name>Bell</name>
    <message>
        <source>Do Not Disturb: off</source>
        <translation>Niet storen: uit</translation>
    </message>
</context>
<context>
    <name>Building</name>
    <message>
        <source>Not sent. Your message is still here: {reason}</source>
        <translation>Niet verzonden. Je bericht staat er nog: {reason}</translation>
    </message>
</context>
<context>
    <name>CannedCompletion</name>
    <message>
        <source>Enter inserts · Esc closes</source>
        <translation>Enter voegt in · Esc sluit</translation>
    </message>
    <message>
        <source>Enter inserts · Esc closes · {key} edits</source>
        <translation>Enter voegt in · Esc sluit · {key} bewerkt</translation>
    </message>
    <message>
        <source>No canned replies yet. Press Enter to write the first one.</source>
        <translation>Nog geen standaardantwoorden. Druk op Enter om het eerste te schrijven.</translation>
    </message>
</context>
<context>
    <name>CannedManager</name>
    <message>
        <source>Canned replies</source>
        <translation>Standaardantwoorden</translation>
    </message>
    <message>
        <source>“{name}” will be deleted when you save.</source>
        <translation>“{name}” wordt verwijderd als je opslaat.</translation>
    </message>
    <message numerus="yes">
        <source>%n replies added,</source>
        <translation>
            <numerusform>%n antwoord toegevoegd,</numerusform>
            <numerusform>%n antwoorden toegevoegd,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced; save to keep them.</source>
        <translation>
            <numerusform>%n vervangen; sla op om het te houden.</numerusform>
            <numerusform>%n vervangen; sla op om ze te houden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be imported:</source>
        <translation>
            <numerusform>%n kon niet worden geïmporteerd:</numerusform>
            <numerusform>%n konden niet worden geïmporteerd:</numerusform>
        </translation>
    </message>
    <message>
        <source>Two replies have the same shortcut and language. Rename one of them.</source>
        <translation>Twee antwoorden hebben dezelfde afkorting en dezelfde taal. Geef een ervan een andere naam.</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation>Wijzigingen opslaan?</translation>
    </message>
    <message>
        <source>You have unsaved changes to canned replies.</source>
        <translation>Je hebt wijzigingen in standaardantwoorden nog niet opgeslagen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Niet opslaan</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Verder bewerken</translation>
    </message>
    <message>
        <source>Find a reply</source>
        <translation>Antwoord zoeken</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importeren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>CloseMenu</name>
    <message>
        <source>More close options</source>
        <translation>Meer opties om af te sluiten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Close with a final message…</source>
        <translation>Afsluiten met een slotbericht…</translation>
    </message>
    <message>
        <source>Close and open next</source>
        <translation>Afsluiten en volgende openen</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Close with a final message</source>
        <translation>Afsluiten met een slotbericht</translation>
    </message>
    <message>
        <source>%1 receives this as your last reply. Then the bot takes over again.</source>
        <translation>%1 krijgt dit als je laatste antwoord. Daarna neemt de bot het weer over.</translation>
    </message>
    <message>
        <source>Send and close</source>
        <translation>Verzenden en afsluiten</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Reply</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Send as written</source>
        <translation>Verzenden zoals geschreven</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Verzenden</translation>
    </message>
    <message>
        <source>send</source>
        <translation>verzenden</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>nieuwe regel</translation>
    </message>
    <message>
        <source>Reply to {name}…</source>
        <translation>Antwoord aan {name}…</translation>
    </message>
    <message>
        <source>Choose a conversation on the left to reply</source>
        <translation>Kies links een gesprek om te antwoorden</translation>
    </message>
    <message>
        <source>You are replying to {name} on {channel}</source>
        <translation>Je antwoordt aan {name} via {channel}</translation>
    </message>
    <message>
        <source>You are replying to {name}</source>
        <translation>Je antwoordt aan {name}</translation>
    </message>
    <message>
        <source>The bot is replying to {name}</source>
        <translation>De bot antwoordt aan {name}</translation>
    </message>
    <message>
        <source>{name} is waiting for you – your reply takes the conversation</source>
        <translation>{name} wacht op je – met je antwoord neem je het gesprek aan</translation>
    </message>
    <message>
        <source>This conversation is closed – your reply reopens it</source>
        <translation>Dit gesprek is afgesloten – je antwoord heropent het</translation>
    </message>
    <message>
        <source>No conversation is open</source>
        <translation>Er is geen gesprek open</translation>
    </message>
    <message>
        <source>Problem: {what}</source>
        <translation>Probleem: {what}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>{key} sends</source>
        <translation>{key} verzendt</translation>
    </message>
    <message>
        <source>Not sent: there is no value for {names}. Replace or remove the placeholder.</source>
        <translation>Niet verzonden: er is geen waarde voor {names}. Vervang of verwijder de variabele.</translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Your Chatlayer account</source>
        <translation>Je Chatlayer-account</translation>
    </message>
    <message>
        <source>Five short steps connect this program to your bot. First, choose the region of your account and enter a token that lets this program reply to customers.</source>
        <translation>Vijf korte stappen verbinden dit programma met je bot. Kies eerst de regio van je account en voer een token in waarmee dit programma klanten mag antwoorden.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API-adres</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-token</translation>
    </message>
    <message>
        <source>In Chatlayer, open Settings &gt; Credentials and create an access token. It has two parts separated by a colon and is shown only once. If you cannot open these settings, ask the person who manages your bot. The token is stored in your system&apos;s keyring.</source>
        <translation>Open in Chatlayer Settings &gt; Credentials en maak een access token. Het heeft twee delen met een dubbele punt ertussen en wordt maar één keer getoond. Kun je deze instellingen niet openen, vraag het dan aan de beheerder van je bot. Het token wordt opgeslagen in de sleutelbos van je systeem.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Check and continue</source>
        <translation>Controleren en verder</translation>
    </message>
    <message>
        <source>Fetching your bots from Chatlayer…</source>
        <translation>Je bots worden opgehaald bij Chatlayer…</translation>
    </message>
    <message>
        <source>Enter the API address.</source>
        <translation>Voer het API-adres in.</translation>
    </message>
    <message>
        <source>Invalid address. It must be %1.</source>
        <translation>Ongeldig adres. Toegestaan is: %1.</translation>
    </message>
    <message>
        <source>Enter the API token.</source>
        <translation>Voer het API-token in.</translation>
    </message>
    <message>
        <source>The token works, but it has no access to any bot. Create a bot in Chatlayer, or use another token.</source>
        <translation>Het token werkt, maar heeft toegang tot geen enkele bot. Maak een bot in Chatlayer, of gebruik een ander token.</translation>
    </message>
    <message>
        <source>The token works. Your bots: %1.</source>
        <translation>Het token werkt. Je bots: %1.</translation>
    </message>
</context>
<context>
    <name>ConversationPane</name>
    <message>
        <source>Could not take the conversation: {reason}</source>
        <translation>Het gesprek kon niet worden aangenomen: {reason}</translation>
    </message>
    <message>
        <source>Could not close the conversation: {reason}</source>
        <translation>Het gesprek kon niet worden afgesloten: {reason}</translation>
    </message>
    <message>
        <source>Could not reopen the conversation: {reason}</source>
        <translation>Het gesprek kon niet worden heropend: {reason}</translation>
    </message>
    <message>
        <source>Not sent. Your text is still here: {reason}</source>
        <translation>Niet verzonden. Je tekst staat er nog: {reason}</translation>
    </message>
    <message>
        <source>Sent, but the conversation could not be closed: {reason}</source>
        <translation>Verzonden, maar het gesprek kon niet worden afgesloten: {reason}</translation>
    </message>
    <message>
        <source>That did not work: {reason}</source>
        <translation>Dat is niet gelukt: {reason}</translation>
    </message>
    <message>
        <source>This link could not be opened. Copy it from its context menu instead.</source>
        <translation>Deze link kon niet worden geopend. Kopieer hem via het contextmenu.</translation>
    </message>
    <message>
        <source>No conversation is open</source>
        <translation>Er is geen gesprek open</translation>
    </message>
    <message>
        <source>Choose one on the left, or press %1 for the next one. The customer who has waited longest is at the top.</source>
        <translation>Kies er links een, of druk op %1 voor het volgende. Wie het langst wacht, staat bovenaan.</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Nog geen berichten</translation>
    </message>
    <message>
        <source>Messages from the customer and the bot appear here.</source>
        <translation>Hier verschijnen de berichten van de klant en de bot.</translation>
    </message>
</context>
<context>
    <name>CopyField</name>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopiëren</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 tonen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
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
        <translation>Eerdere gesprekken</translation>
    </message>
    <message>
        <source>None on this computer.</source>
        <translation>Geen op deze computer.</translation>
    </message>
    <message>
        <source>This conversation no longer exists.</source>
        <translation>Dit gesprek bestaat niet meer.</translation>
    </message>
    <message>
        <source>Other conversations</source>
        <translation>Andere gesprekken</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Nog %n tonen</numerusform>
            <numerusform>Nog %n tonen</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to %1 · %2</source>
        <translation>Terug naar %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n bericht</numerusform>
            <numerusform>%n berichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the conversation: %1</source>
        <translation>Gesprek openen: %1</translation>
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
        <translation>Hier verschijnen gegevens over de klant en de overdracht.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Overdracht</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>The bot sent no values.</source>
        <translation>De bot heeft geen waarden meegestuurd.</translation>
    </message>
    <message>
        <source>Not handed over by the bot.</source>
        <translation>Niet door de bot overgedragen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Bellen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>E-mail schrijven</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessie</translation>
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
        <translation>Je concept is nog niet opgeslagen: {reason}</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>Fill in the form to see a preview.</source>
        <translation>Vul het formulier in om een voorbeeld te zien.</translation>
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
        <translation>Zoek, bijvoorbeeld heart of thumbs up</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>Emoji zoeken</translation>
    </message>
    <message>
        <source>No matches. Emoji names are in English.</source>
        <translation>Geen resultaten. De namen van emoji zijn Engels.</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>Could not snooze the conversation: {reason}</source>
        <translation>Het gesprek kon niet worden uitgesteld: {reason}</translation>
    </message>
    <message>
        <source>Could not end the snooze: {reason}</source>
        <translation>Het uitstel kon niet worden beëindigd: {reason}</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase customer</source>
        <translation>Klantgegevens wissen</translation>
    </message>
    <message>
        <source>Permanently erase all data of %1?</source>
        <translation>Alle gegevens van %1 definitief wissen?</translation>
    </message>
    <message>
        <source>Stored data of this customer</source>
        <translation>Opgeslagen gegevens van deze klant</translation>
    </message>
    <message>
        <source>I understand that this cannot be undone</source>
        <translation>Ik begrijp dat dit niet ongedaan kan worden gemaakt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Erase permanently</source>
        <translation>Definitief wissen</translation>
    </message>
    <message>
        <source>Searching for stored data…</source>
        <translation>Opgeslagen gegevens zoeken…</translation>
    </message>
    <message>
        <source>This deletes %1 with %2 from this computer, including notes, tags, drafts and handover data. They are removed from the search index, and their space in the file is overwritten.</source>
        <translation>Dit verwijdert %1 met %2 van deze computer, inclusief notities, labels, concepten en overdrachtsgegevens. Alles wordt uit de zoekindex gehaald en de ruimte in het bestand wordt overschreven.</translation>
    </message>
    <message numerus="yes">
        <source>Open conversations: %n. They are closed first, so that the bot continues.</source>
        <translation>
            <numerusform>Open gesprek: %n. Het wordt eerst afgesloten, zodat de bot verdergaat.</numerusform>
            <numerusform>Open gesprekken: %n. Ze worden eerst afgesloten, zodat de bot verdergaat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replies that are not delivered yet and will be discarded: %n.</source>
        <translation>
            <numerusform>Niet-bezorgd antwoord dat wordt verwijderd: %n.</numerusform>
            <numerusform>Niet-bezorgde antwoorden die worden verwijderd: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unreadable requests that mention the customer and will be deleted too: %n.</source>
        <translation>
            <numerusform>Onleesbaar verzoek dat de klant noemt en ook wordt verwijderd: %n.</numerusform>
            <numerusform>Onleesbare verzoeken die de klant noemen en ook worden verwijderd: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chatlayer keeps its own copy. Saved backups and exports are not deleted: delete them yourself.</source>
        <translation>Chatlayer bewaart zijn eigen kopie. Opgeslagen back-ups en exports moet je zelf verwijderen.</translation>
    </message>
    <message>
        <source>Handing the conversation back to the bot…</source>
        <translation>Het gesprek aan de bot teruggeven…</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Wissen…</translation>
    </message>
    <message>
        <source>Nothing was erased: %1</source>
        <translation>Er is niets gewist: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Chatlayer could not be told that the bot continues. The bot may stay silent for a while.</source>
        <translation>Chatlayer kon niet worden verteld dat de bot verdergaat. De bot zwijgt misschien nog een tijdje.</translation>
    </message>
    <message>
        <source>The data can no longer be found. Its remains in the file are being overwritten. You can continue working…</source>
        <translation>De gegevens zijn niet meer te vinden. Resten in het bestand worden overschreven. Je kunt verder werken…</translation>
    </message>
    <message>
        <source>The data can no longer be found, but it is still in the database file. %1</source>
        <translation>De gegevens zijn niet meer te vinden, maar staan nog in het databasebestand. %1</translation>
    </message>
    <message>
        <source>All data of %1 has been removed from this program&apos;s database.</source>
        <translation>Alle gegevens van %1 zijn uit de database van dit programma verwijderd.</translation>
    </message>
</context>
<context>
    <name>Everywhere</name>
    <message>
        <source>Search is not available right now</source>
        <translation>Zoeken is nu niet beschikbaar</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Only from these days</source>
        <translation>Alleen van deze dagen</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Conversations to export</source>
        <translation>Te exporteren gesprekken</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles selecteren</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Niets selecteren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>This conversation: %1</source>
        <translation>Dit gesprek: %1</translation>
    </message>
    <message>
        <source>All conversations of this customer</source>
        <translation>Alle gesprekken van deze klant</translation>
    </message>
    <message>
        <source>All conversations that match the list filter</source>
        <translation>Alle gesprekken die aan het filter van de lijst voldoen</translation>
    </message>
    <message>
        <source>All conversations</source>
        <translation>Alle gesprekken</translation>
    </message>
    <message>
        <source>Web page for reading and printing (HTML)</source>
        <translation>Webpagina om te lezen en af te drukken (HTML)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Platte tekst</translation>
    </message>
    <message>
        <source>Data for other programs (JSON)</source>
        <translation>Gegevens voor andere programma’s (JSON)</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gesprekken</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Indeling</translation>
    </message>
    <message>
        <source>Which conversations</source>
        <translation>Welke gesprekken</translation>
    </message>
    <message>
        <source>Export conversations</source>
        <translation>Gesprekken exporteren</translation>
    </message>
    <message>
        <source>%1: too many to list. All of them will be exported.</source>
        <translation>%1: te veel voor een lijst. Ze worden allemaal geëxporteerd.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporteren naar</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>gesprekken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>%1 exported to %2. Only you can read the file.</source>
        <translation>%1 geëxporteerd naar %2. Alleen jij kunt het bestand lezen.</translation>
    </message>
    <message>
        <source>Exporting %1 of %2, %3…</source>
        <translation>Bezig met exporteren: %1 van %2, %3…</translation>
    </message>
</context>
<context>
    <name>FactModel</name>
    <message>
        <source>Values</source>
        <translation>Waarden</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n waarde</numerusform>
            <numerusform>%n waarden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopiëren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
</context>
<context>
    <name>FactTree</name>
    <message>
        <source>Copied %1</source>
        <translation>%1 gekopieerd</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Waarde kopiëren</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Naam kopiëren</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Alles uitklappen</translation>
    </message>
    <message>
        <source>View full value</source>
        <translation>Volledige waarde tonen</translation>
    </message>
</context>
<context>
    <name>FieldSpelling</name>
    <message>
        <source>spelling: off</source>
        <translation>spelling: uit</translation>
    </message>
    <message>
        <source>spelling: {language}</source>
        <translation>spelling: {language}</translation>
    </message>
    <message>
        <source>no dictionary for {language}</source>
        <translation>geen woordenboek voor {language}</translation>
    </message>
    <message>
        <source>spelling: no language</source>
        <translation>spelling: geen taal</translation>
    </message>
    <message>
        <source>The customer&apos;s language</source>
        <translation>De taal van de klant</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Suggesties zoeken…</translation>
    </message>
    <message>
        <source>Add “{word}” to dictionary</source>
        <translation>“{word}” aan woordenboek toevoegen</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Geen suggesties</translation>
    </message>
    <message>
        <source>“{word}” is only accepted until you quit: {reason}</source>
        <translation>“{word}” wordt alleen geaccepteerd tot je stopt: {reason}</translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <source>Figures as a table</source>
        <translation>Cijfers als tabel</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Overgedragen</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Afgehandeld</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Response, median</source>
        <translation>Reactie, mediaan</translation>
    </message>
    <message>
        <source>Response, 90%</source>
        <translation>Reactie, 90 %</translation>
    </message>
    <message>
        <source>Handling, median</source>
        <translation>Afhandeling, mediaan</translation>
    </message>
    <message>
        <source>Handling, 90%</source>
        <translation>Afhandeling, 90 %</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Uitgesteld</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Import canned replies</source>
        <translation>Standaardantwoorden importeren</translation>
    </message>
    <message>
        <source>Tables and JSON (*.csv *.tsv *.json)</source>
        <translation>Tabellen en JSON (*.csv *.tsv *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Export canned replies</source>
        <translation>Standaardantwoorden exporteren</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-tabel (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The file is too large for a list of canned replies.</source>
        <translation>Het bestand is te groot voor een lijst met standaardantwoorden.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text. Save it as “CSV UTF-8” first.</source>
        <translation>Het bestand is geen UTF-8-tekst. Sla het eerst op als “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>Het bestand kan niet worden gelezen: {reason}.</translation>
    </message>
    <message>
        <source>The file cannot be written: {reason}.</source>
        <translation>Het bestand kan niet worden geschreven: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>%n replies were written to {file}.</source>
        <translation>
            <numerusform>%n antwoord is naar {file} geschreven.</numerusform>
            <numerusform>%n antwoorden zijn naar {file} geschreven.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alles verwijderen</translation>
    </message>
    <message>
        <source>Remove filter %1: %2</source>
        <translation>Filter %1 verwijderen: %2</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Another value…</source>
        <translation>Andere waarde…</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle filters verwijderen</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>address on this computer</source>
        <translation>adres op deze computer</translation>
    </message>
    <message>
        <source>Address on this computer</source>
        <translation>Adres op deze computer</translation>
    </message>
    <message>
        <source>%1 must be %2.</source>
        <translation>%1: toegestaan is %2.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 ontbreekt.</translation>
    </message>
    <message>
        <source>%1 is an address of this computer or its local network. Chatlayer cannot call it from outside.</source>
        <translation>%1 is een adres van deze computer of het lokale netwerk. Chatlayer kan het van buiten niet bereiken.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Take</source>
        <translation>Aannemen</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Leave to the bot</source>
        <translation>Aan de bot laten</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Heropenen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>snoozed until {time}</source>
        <translation>uitgesteld tot {time}</translation>
    </message>
    <message>
        <source>yours since {time}</source>
        <translation>van jou sinds {time}</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>van jou</translation>
    </message>
    <message>
        <source>waiting since {time}</source>
        <translation>wacht sinds {time}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wacht</translation>
    </message>
    <message>
        <source>with the bot, declined {time}</source>
        <translation>bij de bot, geweigerd {time}</translation>
    </message>
    <message>
        <source>with the bot</source>
        <translation>bij de bot</translation>
    </message>
    <message>
        <source>closed {time}</source>
        <translation>afgesloten {time}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>afgesloten</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Open setup</source>
        <translation>Instelhulp openen</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Wat is er nieuw</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Instelhulp</translation>
    </message>
    <message>
        <source>Open setup with %1. It guides you through five steps and tests each one.</source>
        <translation>Open de instelhulp met %1. Die leidt je door vijf stappen en test elke stap.</translation>
    </message>
    <message>
        <source>1. Account: your region and an API token. The program tests the token and shows your bots.</source>
        <translation>1. Account: je regio en een API-token. Het programma test het token en toont je bots.</translation>
    </message>
    <message>
        <source>2. Verify token: created for you. Chatlayer sends it to prove its identity.</source>
        <translation>2. Verify token: wordt voor je gemaakt. Chatlayer stuurt het mee om zich te identificeren.</translation>
    </message>
    <message>
        <source>3. Reachability: a tunnel forwards Chatlayer&apos;s calls to this computer.</source>
        <translation>3. Bereikbaarheid: een tunnel stuurt de aanroepen van Chatlayer door naar deze computer.</translation>
    </message>
    <message>
        <source>4. In Chatlayer, under Settings &gt; Offloading &gt; Webhook, paste the API URL and the token.</source>
        <translation>4. Plak in Chatlayer, onder Settings &gt; Offloading &gt; Webhook, de API-URL en het token.</translation>
    </message>
    <message>
        <source>5. Press Save in Chatlayer. The last page turns green, and you can try a test conversation.</source>
        <translation>5. Druk in Chatlayer op Save. De laatste pagina wordt groen en je kunt een testgesprek proberen.</translation>
    </message>
    <message>
        <source>Everything else is in the settings (%1).</source>
        <translation>Al het andere staat in de instellingen (%1).</translation>
    </message>
    <message>
        <source>Daily work</source>
        <translation>Dagelijks werk</translation>
    </message>
    <message>
        <source>The bot handed over the conversations under Waiting. Your first reply takes a conversation, and the bot stays silent in it until you close it.</source>
        <translation>De gesprekken onder “Wachtend” zijn door de bot overgedragen. Met je eerste antwoord neem je een gesprek aan, en de bot zwijgt daarin tot je het afsluit.</translation>
    </message>
    <message>
        <source>Below each reply you see whether it is queued, sent or delivered. A failed reply stays there with the reason until you retry or delete it. Nothing is lost when you quit the program.</source>
        <translation>Onder elk antwoord zie je of het in de wachtrij staat, verzonden of bezorgd is. Een mislukt antwoord blijft daar staan met de reden, tot je het opnieuw verzendt of verwijdert. Er gaat niets verloren als je het programma afsluit.</translation>
    </message>
    <message>
        <source>An “unconfirmed” reply may have arrived. Check the conversation before you send it again.</source>
        <translation>Een “onbevestigd” antwoord kan zijn aangekomen. Controleer het gesprek voordat je het opnieuw verzendt.</translation>
    </message>
    <message>
        <source>On the right you see what is known about the customer: the handover data, session data on request (%1), and earlier conversations. %2 shows today&apos;s figures.</source>
        <translation>Rechts zie je wat over de klant bekend is: de overdrachtsgegevens, op verzoek de sessiegegevens (%1), en eerdere gesprekken. %2 toont de cijfers van vandaag.</translation>
    </message>
    <message>
        <source>Without a mouse: %1 finds any action by a few letters, %2 searches all conversations, and %3 shows all keyboard shortcuts. You can customise the shortcuts.</source>
        <translation>Zonder muis: %1 vindt elke actie met een paar letters, %2 doorzoekt alle gesprekken, en %3 toont alle sneltoetsen. De sneltoetsen kun je aanpassen.</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Problemen oplossen</translation>
    </message>
    <message>
        <source>The status bar shows whether Chatlayer reaches you and you reach Chatlayer.</source>
        <translation>De statusbalk toont of Chatlayer jou bereikt en jij Chatlayer.</translation>
    </message>
    <message>
        <source>A message at the top of the window says what is wrong, with a button to fix it.</source>
        <translation>Een melding bovenaan het venster zegt wat er mis is, met een knop om het te verhelpen.</translation>
    </message>
    <message>
        <source>The log (%1) contains more details. Copy the diagnostics from the About window for the person who helps you.</source>
        <translation>Het logboek (%1) bevat meer details. Kopieer de diagnose uit het venster Over voor wie je helpt.</translation>
    </message>
    <message>
        <source>Shortcuts: %1</source>
        <translation>Sneltoetsen: %1</translation>
    </message>
</context>
<context>
    <name>HitsPanel</name>
    <message>
        <source>Search results</source>
        <translation>Zoekresultaten</translation>
    </message>
    <message>
        <source>%1 opens   %2 navigates   %3 closes</source>
        <translation>%1 opent   %2 navigeert   %3 sluit</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Overal zoeken</translation>
    </message>
    <message>
        <source>Type at least two letters.</source>
        <translation>Typ minstens twee letters.</translation>
    </message>
    <message>
        <source>No results for “%1”</source>
        <translation>Geen resultaten voor “%1”</translation>
    </message>
    <message>
        <source>Searched the names, messages, notes, tags and handover values of all conversations.</source>
        <translation>Er is gezocht in de namen, berichten, notities, labels en overgedragen waarden van alle gesprekken.</translation>
    </message>
    <message>
        <source>The search index is being rebuilt. Older messages may not be found yet.</source>
        <translation>De zoekindex wordt opnieuw opgebouwd. Oudere berichten worden misschien nog niet gevonden.</translation>
    </message>
</context>
<context>
    <name>Holding</name>
    <message>
        <source>Sending in {seconds} seconds. {key} undoes it.</source>
        <translation>Wordt over {seconds} seconden verzonden. {key} maakt dit ongedaan.</translation>
    </message>
</context>
<context>
    <name>ImportReview</name>
    <message>
        <source>Import canned replies</source>
        <translation>Standaardantwoorden importeren</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Regels van het bestand</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>The file has no replies.</source>
        <translation>Het bestand bevat geen antwoorden.</translation>
    </message>
    <message numerus="yes">
        <source>%n replies can be imported.</source>
        <translation>
            <numerusform>%n antwoord kan worden geïmporteerd.</numerusform>
            <numerusform>%n antwoorden kunnen worden geïmporteerd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries cannot be imported.</source>
        <translation>
            <numerusform>%n item kan niet worden geïmporteerd.</numerusform>
            <numerusform>%n items kunnen niet worden geïmporteerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is stored before you press Save in the list of canned replies.</source>
        <translation>Er wordt niets opgeslagen voordat u in de lijst met standaardantwoorden op Opslaan klikt.</translation>
    </message>
    <message>
        <source>%1: not imported, %2</source>
        <translation>%1: niet geïmporteerd, %2</translation>
    </message>
    <message>
        <source>%1: new, %2</source>
        <translation>%1: nieuw, %2</translation>
    </message>
    <message>
        <source>%1: already there, %2</source>
        <translation>%1: bestaat al, %2</translation>
    </message>
    <message>
        <source>%1: replaces the reply that is there, %2</source>
        <translation>%1: vervangt het bestaande antwoord, %2</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Customise shortcuts</source>
        <translation>Sneltoetsen aanpassen</translation>
    </message>
    <message>
        <source>Search actions and shortcuts</source>
        <translation>Acties en sneltoetsen zoeken</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alles terugzetten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>No actions match “%1”.</source>
        <translation>Geen acties komen overeen met “%1”.</translation>
    </message>
</context>
<context>
    <name>KeysRow</name>
    <message>
        <source>Reset</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Reset the shortcut of %1</source>
        <translation>Sneltoets van %1 terugzetten</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Hier gebruiken</translation>
    </message>
    <message>
        <source>%1 is already used by “%2”.</source>
        <translation>%1 wordt al gebruikt door “%2”.</translation>
    </message>
    <message>
        <source>Use %1 here</source>
        <translation>%1 hier gebruiken</translation>
    </message>
    <message>
        <source>Esc cancels, Backspace removes the shortcut.</source>
        <translation>Esc annuleert, Backspace verwijdert de sneltoets.</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Choose the spell check language</source>
        <translation>Kies de taal van de spellingcontrole</translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>The text of this licence is not included with the library. Installed programs have all licences in their folder, in THIRD-PARTY-LICENSES.txt.</source>
        <translation>De tekst van deze licentie wordt niet bij de bibliotheek geleverd. Een geïnstalleerd programma heeft alle licenties in zijn map, in THIRD-PARTY-LICENSES.txt.</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Conversation list</source>
        <translation>Gesprekkenlijst</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Nog geen gesprekken</translation>
    </message>
    <message>
        <source>Customers who write to your bot appear here.</source>
        <translation>Klanten die je bot schrijven, verschijnen hier.</translation>
    </message>
    <message>
        <source>No conversations match</source>
        <translation>Geen gesprekken gevonden</translation>
    </message>
    <message>
        <source>The filter hides all other conversations.</source>
        <translation>Het filter verbergt alle andere gesprekken.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter verwijderen</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>Conversations</source>
        <translation>Gesprekken</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Uitklappen</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Inklappen</translation>
    </message>
    <message>
        <source>Leave all to the bot</source>
        <translation>Alle aan de bot laten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Aannemen</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Leave to the bot</source>
        <translation>Aan de bot laten</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Erase this customer…</source>
        <translation>Gegevens van deze klant wissen…</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Naam kopiëren</translation>
    </message>
    <message>
        <source>Copy session ID</source>
        <translation>Sessie-ID kopiëren</translation>
    </message>
</context>
<context>
    <name>Loader</name>
    <message>
        <source>The messages could not be read: {reason}</source>
        <translation>De berichten konden niet worden gelezen: {reason}</translation>
    </message>
    <message>
        <source>This message no longer exists.</source>
        <translation>Dit bericht bestaat niet meer.</translation>
    </message>
    <message>
        <source>Older messages could not be read: {reason}</source>
        <translation>Oudere berichten konden niet worden gelezen: {reason}</translation>
    </message>
    <message>
        <source>Newer messages could not be read: {reason}</source>
        <translation>Nieuwere berichten konden niet worden gelezen: {reason}</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Minimum level</source>
        <translation>Minimumniveau</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Debug</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normaal</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Waarschuwingen en fouten</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fouten</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Op tekst filteren</translation>
    </message>
    <message>
        <source>Copy visible lines</source>
        <translation>Zichtbare regels kopiëren</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>The log cannot be read: %1.</source>
        <translation>Het logboek kan niet worden gelezen: %1.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The demo&apos;s conversations are deleted when the window is closed.</source>
        <translation>De gesprekken van de demo worden verwijderd als het venster sluit.</translation>
    </message>
    <message>
        <source>Demo: nothing is saved</source>
        <translation>Demo: er wordt niets opgeslagen</translation>
    </message>
    <message>
        <source>The database key is stored in this system&apos;s keyring.</source>
        <translation>De databasesleutel staat in de sleutelbos van dit systeem.</translation>
    </message>
    <message>
        <source>Encrypted on this computer</source>
        <translation>Versleuteld op deze computer</translation>
    </message>
    <message>
        <source>Anyone who can read this profile&apos;s files can read the conversations. </source>
        <translation>Wie de bestanden van dit profiel kan lezen, kan de gesprekken lezen. </translation>
    </message>
    <message>
        <source>To change this, set storage.encryption to on in config.toml.</source>
        <translation>Zet storage.encryption in config.toml op on om dat te wijzigen.</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Niet versleuteld</translation>
    </message>
    <message>
        <source>This is the demo. The customers are simulated, and nothing is saved.</source>
        <translation>Dit is de demo. De klanten zijn gesimuleerd en er wordt niets opgeslagen.</translation>
    </message>
    <message>
        <source>Waiting for the first customer</source>
        <translation>Wachten op de eerste klant</translation>
    </message>
    <message>
        <source>As soon as Chatlayer calls this program, conversations appear on the left. The status bar shows whether Chatlayer can reach it.</source>
        <translation>Zodra Chatlayer dit programma aanroept, verschijnen links gesprekken. De statusbalk toont of Chatlayer het kan bereiken.</translation>
    </message>
    <message>
        <source>Somebody is waiting</source>
        <translation>Er wacht iemand</translation>
    </message>
    <message>
        <source>Choose a conversation on the left, or press %1 for the next one.</source>
        <translation>Kies links een gesprek, of druk op %1 voor het volgende.</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Er wacht niemand</translation>
    </message>
</context>
<context>
    <name>NewsDialog</name>
    <message>
        <source>What&apos;s new</source>
        <translation>Wat is er nieuw</translation>
    </message>
    <message>
        <source>New versions are distributed as packages. You get them from your package manager or from the administrator of this computer.</source>
        <translation>Nieuwe versies worden als pakket verspreid. Je krijgt ze via je pakketbeheer of van de beheerder van deze computer.</translation>
    </message>
    <message>
        <source>New versions are distributed as installers. Ask the person who gave you this one.</source>
        <translation>Nieuwe versies worden als installatieprogramma verspreid. Vraag ernaar bij degene van wie je dit programma kreeg.</translation>
    </message>
    <message>
        <source>The program does not check for updates. It only connects to Chatlayer, to your tunnel, and to pictures and files that you open.</source>
        <translation>Het programma zoekt niet naar updates. Het maakt alleen verbinding met Chatlayer, met je tunnel, en met afbeeldingen en bestanden die je opent.</translation>
    </message>
    <message>
        <source>This is version %1.</source>
        <translation>Dit is versie %1.</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Text of the note</source>
        <translation>Tekst van de notitie</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notitie bewerken</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Notitie verwijderen</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>for you and your colleagues – never sent to the customer</source>
        <translation>voor jou en je collega’s – wordt nooit naar de klant gestuurd</translation>
    </message>
    <message>
        <source>Note, never sent to the customer</source>
        <translation>Notitie, wordt nooit naar de klant gestuurd</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Schrijf een notitie…</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Notitie opslaan</translation>
    </message>
    <message>
        <source>Back to reply</source>
        <translation>Terug naar het antwoord</translation>
    </message>
</context>
<context>
    <name>NoteMode</name>
    <message>
        <source>Write a note</source>
        <translation>Notitie schrijven</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notitie</translation>
    </message>
    <message>
        <source>The note is not saved yet: {reason}</source>
        <translation>De notitie is nog niet opgeslagen: {reason}</translation>
    </message>
    <message>
        <source>Not saved. Your note is still here: {reason}</source>
        <translation>Niet opgeslagen. Je notitie staat er nog: {reason}</translation>
    </message>
</context>
<context>
    <name>NotesBox</name>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notitie toevoegen</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
</context>
<context>
    <name>PairDialog</name>
    <message>
        <source>Filter by a handover value</source>
        <translation>Filteren op een overgedragen waarde</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Sleutel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>for example department</source>
        <translation>bijvoorbeeld department</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filteren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>PalettePanel</name>
    <message>
        <source>Find an action or a conversation</source>
        <translation>Zoek een actie of een gesprek</translation>
    </message>
    <message>
        <source>Actions and conversations</source>
        <translation>Acties en gesprekken</translation>
    </message>
    <message>
        <source>%1 runs   %2 navigates   %3 closes</source>
        <translation>%1 voert uit   %2 navigeert   %3 sluit</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 tonen</translation>
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
        <translation>Voer je adres in Chatlayer in</translation>
    </message>
    <message>
        <source>1. In Chatlayer, open your bot, then Settings &gt; Offloading, and choose Webhook.</source>
        <translation>1. Open in Chatlayer je bot, dan Settings &gt; Offloading, en kies Webhook.</translation>
    </message>
    <message>
        <source>2. Copy these two values and paste each into the field of the same name in Chatlayer.</source>
        <translation>2. Kopieer deze twee waarden en plak ze in Chatlayer in het veld met dezelfde naam.</translation>
    </message>
    <message>
        <source>API URL</source>
        <translation>API-URL</translation>
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
        <translation>3. Ga hier eerst naar de volgende stap. Druk daarna in Chatlayer op Save.</translation>
    </message>
    <message>
        <source>There is no public address yet. Go back one step and choose how Chatlayer reaches you.</source>
        <translation>Er is nog geen openbaar adres. Ga één stap terug en kies hoe Chatlayer je bereikt.</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Picture {name}</source>
        <translation>Afbeelding {name}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>100%</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Opslaan als…</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Openen in browser</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Laden…</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passend</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>This address cannot be loaded.</source>
        <translation>Dit adres kan niet worden geladen.</translation>
    </message>
    <message>
        <source>The address points to a private network, so it was not loaded.</source>
        <translation>Het adres verwijst naar een privénetwerk en is daarom niet geladen.</translation>
    </message>
    <message>
        <source>The address redirects too many times.</source>
        <translation>Het adres verwijst te vaak door.</translation>
    </message>
    <message>
        <source>The file no longer exists ({detail}).</source>
        <translation>Het bestand bestaat niet meer ({detail}).</translation>
    </message>
    <message>
        <source>The server denied access ({detail}).</source>
        <translation>De server weigerde de toegang ({detail}).</translation>
    </message>
    <message>
        <source>The server answered with an error ({detail}).</source>
        <translation>De server antwoordde met een fout ({detail}).</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>De server is niet bereikbaar.</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate.</source>
        <translation>Deze computer vertrouwt het certificaat van de server niet.</translation>
    </message>
    <message>
        <source>The server took too long to respond.</source>
        <translation>De server deed te lang over het antwoord.</translation>
    </message>
    <message>
        <source>The file is larger than {detail}.</source>
        <translation>Het bestand is groter dan {detail}.</translation>
    </message>
    <message>
        <source>This picture format cannot be shown here ({detail}).</source>
        <translation>Deze afbeeldingsindeling kan hier niet worden getoond ({detail}).</translation>
    </message>
    <message>
        <source>The server sent the file in an unsupported form (compressed).</source>
        <translation>De server stuurde het bestand in een niet-ondersteunde vorm (gecomprimeerd).</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>De afbeelding is beschadigd.</translation>
    </message>
    <message>
        <source>The picture has too many pixels ({detail}).</source>
        <translation>De afbeelding heeft te veel pixels ({detail}).</translation>
    </message>
    <message>
        <source>The file cannot be written: {detail}.</source>
        <translation>Het bestand kan niet worden geschreven: {detail}.</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>Het programma wordt afgesloten.</translation>
    </message>
</context>
<context>
    <name>Pill</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nieuw</numerusform>
            <numerusform>%n nieuw</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>Naar het nieuwste bericht</translation>
    </message>
</context>
<context>
    <name>Popover</name>
    <message>
        <source>Copy address</source>
        <translation>Adres kopiëren</translation>
    </message>
</context>
<context>
    <name>Popup</name>
    <message>
        <source>Canned replies</source>
        <translation>Standaardantwoorden</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bewerken…</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
</context>
<context>
    <name>ProblemBanners</name>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Opnieuw controleren</translation>
    </message>
    <message>
        <source>Webhook settings</source>
        <translation>Webhookinstellingen</translation>
    </message>
    <message>
        <source>Continue setup</source>
        <translation>Instellen voortzetten</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Poort %1 gebruiken</translation>
    </message>
    <message>
        <source>Restart and ask again</source>
        <translation>Herstarten en opnieuw vragen</translation>
    </message>
    <message>
        <source>Act as a customer in the browser</source>
        <translation>In de browser zelf klant spelen</translation>
    </message>
    <message>
        <source>%1 Replies wait here and are sent automatically when the connection is back.</source>
        <translation>%1 Antwoorden wachten hier en worden automatisch verzonden zodra de verbinding er weer is.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 minutes ahead of Chatlayer&apos;s.</source>
        <translation>De klok van deze computer loopt %1 minuten voor op die van Chatlayer.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 minutes behind Chatlayer&apos;s.</source>
        <translation>De klok van deze computer loopt %1 minuten achter op die van Chatlayer.</translation>
    </message>
    <message>
        <source>Let the system set the date and time automatically.</source>
        <translation>Laat het systeem de datum en tijd automatisch instellen.</translation>
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
        <translation>Shift</translation>
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
        <translation>Shift+Tab</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatiebalk</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Pijl-links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Pijl-rechts</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Pijl-omhoog</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Pijl-omlaag</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print Screen</translation>
    </message>
</context>
<context>
    <name>ReachPage</name>
    <message>
        <source>Reachability</source>
        <translation>Bereikbaarheid</translation>
    </message>
    <message>
        <source>How Chatlayer reaches you</source>
        <translation>Hoe Chatlayer je bereikt</translation>
    </message>
    <message>
        <source>Chatlayer calls this program over the internet. A tunnel is a service that forwards these calls to this computer. If you are not sure which one to use, choose ngrok, or ask the person who manages your computers.</source>
        <translation>Chatlayer roept dit programma via internet aan. Een tunnel is een dienst die deze aanroepen naar deze computer doorstuurt. Weet je niet welke je moet gebruiken, kies dan ngrok, of vraag het aan wie je computers beheert.</translation>
    </message>
    <message>
        <source>Connection method</source>
        <translation>Verbindingsmethode</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Connect and test</source>
        <translation>Verbinden en testen</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>It works: a test call from outside reached this program. %1</source>
        <translation>Het werkt: een testaanroep van buiten bereikte dit programma. %1</translation>
    </message>
</context>
<context>
    <name>ReachabilityBanners</name>
    <message>
        <source>Copy the new address</source>
        <translation>Nieuw adres kopiëren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Chatlayer cannot reach this computer, so no customers can be handed to you.</source>
        <translation>Chatlayer kan deze computer niet bereiken, dus er kunnen geen klanten aan je worden overgedragen.</translation>
    </message>
    <message>
        <source>Reachable again</source>
        <translation>Weer bereikbaar</translation>
    </message>
    <message>
        <source>Customers can be handed to you again.</source>
        <translation>Klanten kunnen weer aan je worden overgedragen.</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Niet bereikbaar</translation>
    </message>
    <message>
        <source>The webhook has a new address: %1. In Chatlayer, enter it under Settings &gt; Offloading &gt; Webhook in place of %2.</source>
        <translation>De webhook heeft een nieuw adres: %1. Voer het in Chatlayer in onder Settings &gt; Offloading &gt; Webhook, in plaats van %2.</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>no shortcut</source>
        <translation>geen sneltoets</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>Druk op toetsen…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>%1: press the new shortcut. Esc cancels, Backspace removes it.</source>
        <translation>%1: druk op de nieuwe sneltoets. Esc annuleert, Backspace verwijdert hem.</translation>
    </message>
    <message>
        <source>Change shortcut</source>
        <translation>Sneltoets wijzigen</translation>
    </message>
</context>
<context>
    <name>RecordsActions</name>
    <message>
        <source>Review</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>%1 are older than the settings allow. Nothing is deleted until you confirm.</source>
        <translation>Ouder dan de instellingen toestaan: %1. Er wordt niets verwijderd voordat je het bevestigt.</translation>
    </message>
</context>
<context>
    <name>RecordsButton</name>
    <message>
        <source>Search, export or erase</source>
        <translation>Zoeken, exporteren of wissen</translation>
    </message>
    <message>
        <source>Search in this conversation</source>
        <translation>Zoeken in dit gesprek</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Erase this customer…</source>
        <translation>Gegevens van deze klant wissen…</translation>
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
        <translation>Alle talen</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Afkorting</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Insert:</source>
        <translation>Invoegen:</translation>
    </message>
    <message>
        <source>customer&apos;s name</source>
        <translation>naam van de klant</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>jouw naam</translation>
    </message>
    <message>
        <source>handover value</source>
        <translation>overgedragen waarde</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Back-up terugzetten</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Back-up</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtwoordzin</translation>
    </message>
    <message>
        <source>Reading progress</source>
        <translation>Voortgang van het lezen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Open backup</source>
        <translation>Back-up openen</translation>
    </message>
    <message>
        <source>Replace this profile</source>
        <translation>Dit profiel vervangen</translation>
    </message>
    <message>
        <source>The conversations, settings, canned replies and tokens of the backup replace the present ones. First, the complete file is read and checked. The present data is moved to a folder “before-restore” next to the profile and stays there until you delete it.</source>
        <translation>De gesprekken, instellingen, standaardantwoorden en tokens van de back-up vervangen de huidige. Eerst wordt het hele bestand gelezen en gecontroleerd. De huidige gegevens gaan naar een map “before-restore” naast het profiel en blijven daar tot je die verwijdert.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Back-up kiezen</translation>
    </message>
    <message>
        <source>Reading and checking the backup…</source>
        <translation>De back-up lezen en controleren…</translation>
    </message>
    <message>
        <source>The backup is complete. It was made on %1 and contains %2.</source>
        <translation>De back-up is volledig. Hij is gemaakt op %1 en bevat %2.</translation>
    </message>
    <message>
        <source>The program restarts automatically. Anything that came after the backup will not be in the list.</source>
        <translation>Het programma start automatisch opnieuw. Wat na de back-up is gekomen, staat dan niet in de lijst.</translation>
    </message>
    <message numerus="yes">
        <source>Replies that were not delivered at the time of the backup: %n. They are marked and not resent automatically.</source>
        <translation>
            <numerusform>Antwoord dat op het moment van de back-up niet was bezorgd: %n. Het is gemarkeerd en wordt niet automatisch opnieuw verzonden.</numerusform>
            <numerusform>Antwoorden die op het moment van de back-up niet waren bezorgd: %n. Ze zijn gemarkeerd en worden niet automatisch opnieuw verzonden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replies still waiting to be sent here: %n. They are moved aside with this profile and not sent. To send them, cancel and wait until the status bar says “Outbox 0”.</source>
        <translation>
            <numerusform>Antwoord dat hier nog op verzending wacht: %n. Het wordt met dit profiel opzijgezet en niet verzonden. Wil je het verzenden, annuleer dan en wacht tot de statusbalk “Postvak Uit 0” toont.</numerusform>
            <numerusform>Antwoorden die hier nog op verzending wachten: %n. Ze worden met dit profiel opzijgezet en niet verzonden. Wil je ze verzenden, annuleer dan en wacht tot de statusbalk “Postvak Uit 0” toont.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restarting with the restored profile…</source>
        <translation>Opnieuw starten met het teruggezette profiel…</translation>
    </message>
</context>
<context>
    <name>RetentionDialog</name>
    <message>
        <source>Conversations due for deletion</source>
        <translation>Te verwijderen gesprekken</translation>
    </message>
    <message>
        <source>Oldest conversations due for deletion</source>
        <translation>Oudste te verwijderen gesprekken</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Tellen…</translation>
    </message>
    <message>
        <source>No conversation is older than the settings allow. The program checks every day.</source>
        <translation>Geen gesprek is ouder dan de instellingen toestaan. Het programma controleert dit elke dag.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>%1 with %2 are older than the settings allow. Their last messages are from %3 to %4. If you delete them, the program continues to delete old conversations every day. To keep them longer, change the number of days in the settings.</source>
        <translation>Ouder dan de instellingen toestaan: %1 met %2. De laatste berichten zijn van %3 tot %4. Als je ze verwijdert, blijft het programma elke dag oude gesprekken verwijderen. Wijzig het aantal dagen in de instellingen om ze langer te bewaren.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… en nog %1</translation>
    </message>
    <message>
        <source>Deleting. You can continue working…</source>
        <translation>Bezig met verwijderen. Je kunt verder werken…</translation>
    </message>
    <message>
        <source>Not all conversations were deleted: %1</source>
        <translation>Niet alle gesprekken zijn verwijderd: %1</translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>Verwijderd: %1.</translation>
    </message>
</context>
<context>
    <name>RichDialog</name>
    <message>
        <source>{kind} for {name}</source>
        <translation>{kind} voor {name}</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Verzenden</translation>
    </message>
    <message>
        <source>Send as written</source>
        <translation>Verzenden zoals geschreven</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Preview for the customer</source>
        <translation>Voorbeeld voor de klant</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>Reset</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Reset %1 to its default</source>
        <translation>%1 op standaard terugzetten</translation>
    </message>
    <message>
        <source>Set by %1. It cannot be changed here.</source>
        <translation>Ingesteld door %1. Kan hier niet worden gewijzigd.</translation>
    </message>
    <message>
        <source>Set for all users of this computer in %1.</source>
        <translation>Voor alle gebruikers van deze computer ingesteld in %1.</translation>
    </message>
    <message>
        <source>Saved. Takes effect after restart.</source>
        <translation>Opgeslagen. Wordt van kracht na een herstart.</translation>
    </message>
    <message>
        <source>Must be %1.</source>
        <translation>Toegestaan is: %1.</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Copy link</source>
        <translation>Link kopiëren</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n messages</source>
        <translation>
            <numerusform>%n bericht kopiëren</numerusform>
            <numerusform>%n berichten kopiëren</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Bericht kopiëren</translation>
    </message>
    <message>
        <source>Select text</source>
        <translation>Tekst selecteren</translation>
    </message>
    <message>
        <source>Open {what}</source>
        <translation>{what} openen</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save file</source>
        <translation>Bestand opslaan</translation>
    </message>
    <message>
        <source>Download progress</source>
        <translation>Voortgang van de download</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>{name} could not be saved. {reason}</source>
        <translation>{name} kon niet worden opgeslagen. {reason}</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>Cijfers exporteren</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-tabel (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Het bestand kan niet worden geschreven: %1.</translation>
    </message>
    <message>
        <source>The figures were written to %1.</source>
        <translation>De cijfers zijn naar %1 geschreven.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search everything</source>
        <translation>Overal zoeken</translation>
    </message>
    <message>
        <source>Searches names, messages, notes, tags and handover values in all conversations</source>
        <translation>Zoekt in namen, berichten, notities, labels en overgedragen waarden van alle gesprekken</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Zoekopdracht wissen</translation>
    </message>
</context>
<context>
    <name>SearchInside</name>
    <message>
        <source>Search in this conversation</source>
        <translation>Zoeken in dit gesprek</translation>
    </message>
    <message>
        <source>Previous result</source>
        <translation>Vorig resultaat</translation>
    </message>
    <message>
        <source>Next result</source>
        <translation>Volgend resultaat</translation>
    </message>
    <message>
        <source>Close search</source>
        <translation>Zoeken sluiten</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>Geen resultaten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
</context>
<context>
    <name>SecretRow</name>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 opslaan</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 verwijderen</translation>
    </message>
    <message>
        <source>Enter a new one to replace it</source>
        <translation>Voer een nieuw in om het te vervangen</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Niet ingesteld</translation>
    </message>
    <message>
        <source>Stored in the keyring.</source>
        <translation>Opgeslagen in de sleutelbos.</translation>
    </message>
    <message>
        <source>Only stored until you quit the program, because there is no keyring.</source>
        <translation>Alleen opgeslagen tot je het programma afsluit, omdat er geen sleutelbos is.</translation>
    </message>
</context>
<context>
    <name>SendingRow</name>
    <message>
        <source>Send a reply, insert a new line</source>
        <translation>Antwoord verzenden, nieuwe regel invoegen</translation>
    </message>
    <message>
        <source>%1 sends, %2 inserts a new line</source>
        <translation>%1 verzendt, %2 voegt een nieuwe regel in</translation>
    </message>
</context>
<context>
    <name>SessionBox</name>
    <message>
        <source>Session data</source>
        <translation>Sessiegegevens</translation>
    </message>
    <message>
        <source>Fetching from Chatlayer…</source>
        <translation>Ophalen bij Chatlayer…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Opnieuw ophalen</translation>
    </message>
    <message>
        <source>The bot has no values for this conversation.</source>
        <translation>De bot heeft geen waarden voor dit gesprek.</translation>
    </message>
    <message>
        <source>Retrieved at %1. Not saved on this computer.</source>
        <translation>Opgehaald om %1. Niet opgeslagen op deze computer.</translation>
    </message>
    <message>
        <source>Fetch from Chatlayer</source>
        <translation>Ophalen bij Chatlayer</translation>
    </message>
    <message>
        <source>The current values of the bot&apos;s variables.</source>
        <translation>De huidige waarden van de variabelen van de bot.</translation>
    </message>
</context>
<context>
    <name>SetAsideDialog</name>
    <message>
        <source>Unreadable requests</source>
        <translation>Onleesbare verzoeken</translation>
    </message>
    <message>
        <source>Chatlayer sent these requests, but the program could not read them. They are stored completely. After an update of this program, try them again. Until then, send a copy without personal data to the developers.</source>
        <translation>Chatlayer stuurde deze verzoeken, maar het programma kon ze niet lezen. Ze zijn volledig bewaard. Probeer ze na een update van dit programma opnieuw. Stuur de ontwikkelaars tot die tijd een kopie zonder persoonsgegevens.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Verzoek</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Copy for a bug report</source>
        <translation>Kopiëren voor een foutmelding</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Oudere tonen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>There are no unreadable requests.</source>
        <translation>Er zijn geen onleesbare verzoeken.</translation>
    </message>
    <message>
        <source>%1 · %2 bytes</source>
        <translation>%1 · %2 bytes</translation>
    </message>
    <message>
        <source>only the beginning is shown</source>
        <translation>alleen het begin wordt getoond</translation>
    </message>
    <message>
        <source>Still unreadable: %1</source>
        <translation>Nog steeds onleesbaar: %1</translation>
    </message>
    <message>
        <source>The request was read. Its messages are in their conversation now.</source>
        <translation>Het verzoek is gelezen. De berichten staan nu in hun gesprek.</translation>
    </message>
    <message>
        <source>Delete this request?</source>
        <translation>Dit verzoek verwijderen?</translation>
    </message>
    <message>
        <source>Its content will be lost permanently.</source>
        <translation>De inhoud gaat definitief verloren.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Copied. Names, texts, numbers and addresses are masked. Read it before you send it.</source>
        <translation>Gekopieerd. Namen, teksten, nummers en adressen zijn onleesbaar gemaakt. Lees de kopie voordat je die verstuurt.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Instellingen doorzoeken</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>Credentials are stored in this system&apos;s keyring, never in the settings file.</source>
        <translation>Toegangsgegevens worden opgeslagen in de sleutelbos van dit systeem, nooit in het instellingenbestand.</translation>
    </message>
    <message>
        <source>Set up step by step…</source>
        <translation>Stap voor stap instellen…</translation>
    </message>
    <message>
        <source>Preview what will be deleted…</source>
        <translation>Bekijken wat wordt verwijderd…</translation>
    </message>
    <message>
        <source>Back up this profile…</source>
        <translation>Back-up van dit profiel maken…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Back-up terugzetten…</translation>
    </message>
    <message>
        <source>Customise shortcuts…</source>
        <translation>Sneltoetsen aanpassen…</translation>
    </message>
    <message>
        <source>Stored in %1</source>
        <translation>Opgeslagen in %1</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Bestand openen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Nu herstarten</translation>
    </message>
    <message>
        <source>Some changes take effect after a restart</source>
        <translation>Sommige wijzigingen worden pas na een herstart van kracht</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Geavanceerd</translation>
    </message>
    <message>
        <source>No settings match “%1”.</source>
        <translation>Geen instellingen komen overeen met “%1”.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Customise shortcuts…</source>
        <translation>Sneltoetsen aanpassen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>SnoozeButton</name>
    <message>
        <source>Snooze</source>
        <translation>Uitstellen</translation>
    </message>
    <message>
        <source>Snooze until…</source>
        <translation>Uitstellen tot…</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Uitgesteld</translation>
    </message>
    <message>
        <source>End snooze now</source>
        <translation>Uitstel nu beëindigen</translation>
    </message>
    <message>
        <source>For 15 minutes</source>
        <translation>15 minuten</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>1 uur</translation>
    </message>
    <message>
        <source>Until tomorrow %1</source>
        <translation>Tot morgen %1</translation>
    </message>
    <message>
        <source>Choose a time…</source>
        <translation>Tijdstip kiezen…</translation>
    </message>
</context>
<context>
    <name>SnoozeDialog</name>
    <message>
        <source>The conversation comes back at that time, or as soon as the customer writes.</source>
        <translation>Het gesprek komt op dat tijdstip terug, of zodra de klant schrijft.</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Uitstellen tot</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Uitstellen</translation>
    </message>
</context>
<context>
    <name>SpanBar</name>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gisteren</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Laatste 7 dagen</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Laatste 30 dagen</translation>
    </message>
    <message>
        <source>Custom range</source>
        <translation>Eigen periode</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tot</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status bar</source>
        <translation>Statusbalk</translation>
    </message>
    <message>
        <source>Webhook is starting</source>
        <translation>Webhook start</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 sinds %2</translation>
    </message>
    <message>
        <source>last event %1</source>
        <translation>laatste gebeurtenis %1</translation>
    </message>
    <message>
        <source>no event since start</source>
        <translation>geen gebeurtenis sinds de start</translation>
    </message>
    <message>
        <source>Last checked via the public address at %1.</source>
        <translation>Laatst gecontroleerd via het openbare adres om %1.</translation>
    </message>
    <message>
        <source>Chatlayer</source>
        <translation>Chatlayer</translation>
    </message>
    <message>
        <source>Nothing has been sent to Chatlayer yet.</source>
        <translation>Er is nog niets naar Chatlayer gestuurd.</translation>
    </message>
    <message>
        <source>1 unreadable request</source>
        <translation>1 onleesbaar verzoek</translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable requests</source>
        <translation>
            <numerusform>%n onleesbaar verzoek</numerusform>
            <numerusform>%n onleesbare verzoeken</numerusform>
        </translation>
    </message>
    <message>
        <source>The program could not read these requests. Click to review them.</source>
        <translation>Het programma kon deze verzoeken niet lezen. Klik om ze te bekijken.</translation>
    </message>
    <message>
        <source>Sending is paused</source>
        <translation>Verzenden gepauzeerd</translation>
    </message>
    <message>
        <source>Sending resumes in %1</source>
        <translation>Verzenden hervat over %1</translation>
    </message>
    <message>
        <source>Chatlayer limits the number of calls. Replies wait in order and are sent automatically.</source>
        <translation>Chatlayer beperkt het aantal aanroepen. Antwoorden wachten op hun beurt en worden automatisch verzonden.</translation>
    </message>
    <message>
        <source>1 reply to check</source>
        <translation>1 antwoord te controleren</translation>
    </message>
    <message numerus="yes">
        <source>%n replies to check</source>
        <translation>
            <numerusform>%n antwoord te controleren</numerusform>
            <numerusform>%n antwoorden te controleren</numerusform>
        </translation>
    </message>
    <message>
        <source>These replies were not sent, or it is not known whether they were. Each reply shows the reason and what you can do.</source>
        <translation>Deze antwoorden zijn niet verzonden, of het is niet bekend of ze zijn verzonden. Elk antwoord toont de reden en wat je kunt doen.</translation>
    </message>
    <message>
        <source>1 reply being sent</source>
        <translation>1 antwoord wordt verzonden</translation>
    </message>
    <message numerus="yes">
        <source>%n replies being sent</source>
        <translation>
            <numerusform>%n antwoord wordt verzonden</numerusform>
            <numerusform>%n antwoorden worden verzonden</numerusform>
        </translation>
    </message>
    <message>
        <source>They are sent in order, and kept if you quit the program.</source>
        <translation>Ze worden op volgorde verzonden, en blijven bewaard als je het programma afsluit.</translation>
    </message>
    <message>
        <source>Outbox 0</source>
        <translation>Postvak Uit 0</translation>
    </message>
    <message>
        <source>All replies have been sent.</source>
        <translation>Alle antwoorden zijn verzonden.</translation>
    </message>
</context>
<context>
    <name>StatusItem</name>
    <message>
        <source>No action is needed.</source>
        <translation>Je hoeft niets te doen.</translation>
    </message>
</context>
<context>
    <name>TagsBox</name>
    <message>
        <source>Tags</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Label toevoegen</translation>
    </message>
    <message>
        <source>Remove tag %1</source>
        <translation>Label %1 verwijderen</translation>
    </message>
</context>
<context>
    <name>TextSelector</name>
    <message>
        <source>Text of the message</source>
        <translation>Tekst van het bericht</translation>
    </message>
</context>
<context>
    <name>TodayDialog</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Group charts by</source>
        <translation>Grafieken groeperen per</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Per dag</translation>
    </message>
    <message>
        <source>By hour of the day</source>
        <translation>Per uur van de dag</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Show the figures as a table instead of charts</source>
        <translation>De cijfers als tabel tonen in plaats van grafieken</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Save the figures in a spreadsheet file (CSV)</source>
        <translation>De cijfers opslaan in een spreadsheetbestand (CSV)</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Afgehandeld</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wachtend</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>Eerste reactie</translation>
    </message>
    <message>
        <source>Handling time</source>
        <translation>Afhandeltijd</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gesprekken</translation>
    </message>
    <message>
        <source>Point at a number to see what it counts. Times are measured by this computer&apos;s clock. Deleted or erased conversations are no longer counted.</source>
        <translation>Wijs een getal aan om te zien wat het telt. De tijden volgen de klok van deze computer. Verwijderde of gewiste gesprekken tellen niet meer mee.</translation>
    </message>
    <message numerus="yes">
        <source>%n closed without being taken</source>
        <translation>
            <numerusform>%n afgesloten zonder te zijn aangenomen</numerusform>
            <numerusform>%n afgesloten zonder te zijn aangenomen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handed over</source>
        <translation>
            <numerusform>%n overgedragen</numerusform>
            <numerusform>%n overgedragen</numerusform>
        </translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>aan het eind</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>median of %1 · 90%: %2</source>
        <translation>mediaan van %1 · 90 %: %2</translation>
    </message>
    <message numerus="yes">
        <source>snoozed: %1 in %n conversation(s)</source>
        <translation>
            <numerusform>uitgesteld: %1 in %n gesprek</numerusform>
            <numerusform>uitgesteld: %1 in %n gesprekken</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet today</source>
        <translation>Vandaag nog niets</translation>
    </message>
    <message>
        <source>Today&apos;s figures appear here as soon as a customer is handed over to you.</source>
        <translation>De cijfers van vandaag verschijnen hier zodra een klant aan je wordt overgedragen.</translation>
    </message>
    <message>
        <source>No figures for these days</source>
        <translation>Geen cijfers voor deze dagen</translation>
    </message>
    <message>
        <source>No customer was handed over, handled or declined. Choose other days at the top.</source>
        <translation>Er is geen klant overgedragen, afgehandeld of geweigerd. Kies bovenaan andere dagen.</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Send an attachment or card</source>
        <translation>Bijlage of kaart verzenden</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Standaardantwoorden</translation>
    </message>
    <message>
        <source>/ canned replies</source>
        <translation>/ standaardantwoorden</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Filter the list</source>
        <translation>Lijst filteren</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Top bar</source>
        <translation>Bovenbalk</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Figures for today and other days</source>
        <translation>Cijfers van vandaag en van andere dagen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wachtend</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>van mij</translation>
    </message>
    <message>
        <source>with the bot</source>
        <translation>bij de bot</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>Unreadable requests</source>
        <translation>Onleesbare verzoeken</translation>
    </message>
    <message>
        <source>Filter the list, a filter is active</source>
        <translation>Lijst filteren, er is een filter actief</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Beschikbaarheid</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>Systeem volgen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Empty message</source>
        <translation>Leeg bericht</translation>
    </message>
    <message>
        <source>In reply to: %1</source>
        <translation>Antwoord op: %1</translation>
    </message>
    <message>
        <source>More in this message</source>
        <translation>Meer in dit bericht</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Meer tonen</translation>
    </message>
    <message>
        <source>Not a web address: cannot be opened</source>
        <translation>Geen webadres: kan niet worden geopend</translation>
    </message>
    <message>
        <source>Open the picture in the browser</source>
        <translation>Afbeelding openen in de browser</translation>
    </message>
    <message>
        <source>unsafe address</source>
        <translation>onveilig adres</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Openen in browser</translation>
    </message>
    <message>
        <source>upload: {status}</source>
        <translation>upload: {status}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>This message has no file</source>
        <translation>Dit bericht bevat geen bestand</translation>
    </message>
    <message>
        <source>Open in OpenStreetMap</source>
        <translation>Openen in OpenStreetMap</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Nog %n tonen</numerusform>
            <numerusform>Nog %n tonen</numerusform>
        </translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Knop</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Opnieuw verzenden</translation>
    </message>
    <message>
        <source>Mark as delivered</source>
        <translation>Markeren als bezorgd</translation>
    </message>
    <message>
        <source>Show picture</source>
        <translation>Afbeelding tonen</translation>
    </message>
    <message>
        <source>Always show pictures</source>
        <translation>Afbeeldingen altijd tonen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Opslaan als…</translation>
    </message>
    <message>
        <source>View {name}</source>
        <translation>{name} bekijken</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Laden…</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Minder tonen</translation>
    </message>
    <message>
        <source>No picture came with this message</source>
        <translation>Er kwam geen afbeelding bij dit bericht</translation>
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
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>Press the right arrow for: %1</source>
        <translation>Druk op de pijl naar rechts voor: %1</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show window</source>
        <translation>Venster tonen</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Beschikbaar</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Afwezig</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Do Not Disturb</source>
        <translation>Niet storen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>1 customer needs you</source>
        <translation>1 klant heeft je nodig</translation>
    </message>
    <message numerus="yes">
        <source>%n customers need you</source>
        <translation>
            <numerusform>%n klant heeft je nodig</numerusform>
            <numerusform>%n klanten hebben je nodig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrayNotifier</name>
    <message>
        <source>Notifications are turned off in Windows. Turn them on under Settings &gt; System &gt; Notifications.</source>
        <translation>Meldingen staan uit in Windows. Zet ze aan onder Instellingen &gt; Systeem &gt; Meldingen.</translation>
    </message>
    <message>
        <source>If no notification appears, allow notifications for Agent Desktop in System Settings &gt; Notifications. macOS does not tell programs whether it shows them.</source>
        <translation>Als er geen melding verschijnt, sta meldingen voor Agent Desktop dan toe in Systeeminstellingen &gt; Berichtgeving. macOS vertelt programma’s niet of het ze toont.</translation>
    </message>
</context>
<context>
    <name>Trials</name>
    <message>
        <source>Show test notification</source>
        <translation>Testmelding tonen</translation>
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
        <translation>Er is geen geluid gekozen.</translation>
    </message>
</context>
<context>
    <name>UndoStrip</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Undo sending ({key})</source>
        <translation>Verzenden ongedaan maken ({key})</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Nu verzenden</translation>
    </message>
    <message>
        <source>Sends in {seconds} s:</source>
        <translation>Wordt over {seconds} s verzonden:</translation>
    </message>
</context>
<context>
    <name>ValueBox</name>
    <message>
        <source>Show all values</source>
        <translation>Alle waarden tonen</translation>
    </message>
    <message>
        <source>Copy all as JSON</source>
        <translation>Alles als JSON kopiëren</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Nog %n tonen</numerusform>
            <numerusform>Nog %n tonen</numerusform>
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
        <translation>Het verify token</translation>
    </message>
    <message>
        <source>Chatlayer sends this token with every request, so that nobody else can pretend to be Chatlayer. A strong token was created for you. There is nothing to do here.</source>
        <translation>Chatlayer stuurt dit token met elk verzoek mee, zodat niemand anders zich als Chatlayer kan voordoen. Er is een sterk token voor je gemaakt. Je hoeft hier niets te doen.</translation>
    </message>
    <message>
        <source>verify token</source>
        <translation>verify token</translation>
    </message>
    <message>
        <source>Create another token</source>
        <translation>Ander token maken</translation>
    </message>
    <message>
        <source>There is no keyring, so this token is valid only until you quit the program. Unlock your keyring and restart the program before you paste the token into Chatlayer.</source>
        <translation>Er is geen sleutelbos, dus dit token is alleen geldig tot je het programma afsluit. Ontgrendel je sleutelbos en start het programma opnieuw voordat je het token in Chatlayer plakt.</translation>
    </message>
    <message>
        <source>This is a new token. Paste it into Chatlayer. Only this token is valid from now on.</source>
        <translation>Dit is een nieuw token. Plak het in Chatlayer. Vanaf nu is alleen dit token geldig.</translation>
    </message>
    <message numerus="yes">
        <source>This is a new token. Paste it into Chatlayer. The previous token stays valid for %n hour(s).</source>
        <translation>
            <numerusform>Dit is een nieuw token. Plak het in Chatlayer. Het vorige token blijft nog %n uur geldig.</numerusform>
            <numerusform>Dit is een nieuw token. Plak het in Chatlayer. Het vorige token blijft nog %n uur geldig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier token(s) also stay valid until their own time is over.</source>
        <translation>
            <numerusform>%n eerder token blijft ook geldig tot zijn eigen tijd voorbij is.</numerusform>
            <numerusform>%n eerdere tokens blijven ook geldig tot hun eigen tijd voorbij is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitPage</name>
    <message>
        <source>Connection check</source>
        <translation>Verbindingscontrole</translation>
    </message>
    <message>
        <source>Does Chatlayer reach this program?</source>
        <translation>Bereikt Chatlayer dit programma?</translation>
    </message>
    <message>
        <source>Accept handovers without the token</source>
        <translation>Overdrachten zonder token accepteren</translation>
    </message>
    <message>
        <source>Try a test conversation</source>
        <translation>Een testgesprek proberen</translation>
    </message>
    <message>
        <source>Check pausing the bot</source>
        <translation>Pauzeren van de bot controleren</translation>
    </message>
    <message>
        <source>A simulated customer appears and waits for your reply. Chatlayer does not see this conversation.</source>
        <translation>Er verschijnt een gesimuleerde klant die op je antwoord wacht. Chatlayer ziet dit gesprek niet.</translation>
    </message>
    <message>
        <source>Checking pausing pauses and resumes the bot once in a conversation of its draft, which only testers see.</source>
        <translation>De controle pauzeert en hervat de bot één keer in een gesprek van zijn concept, dat alleen testers zien.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Voltooien</translation>
    </message>
    <message>
        <source>Finish anyway</source>
        <translation>Toch voltooien</translation>
    </message>
    <message>
        <source>You are connected</source>
        <translation>Je bent verbonden</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s health check arrived at %1. From now on, customers of your bot appear in the list. Those whom the bot hands over wait there for you.</source>
        <translation>De verbindingscontrole van Chatlayer kwam om %1 aan. Klanten van je bot verschijnen vanaf nu in de lijst. Wie de bot overdraagt, wacht daar op je.</translation>
    </message>
    <message>
        <source>Waiting for Chatlayer&apos;s health check…</source>
        <translation>Wachten op de verbindingscontrole van Chatlayer…</translation>
    </message>
    <message>
        <source>Press Save in Chatlayer now, under Settings &gt; Offloading &gt; Webhook. Chatlayer then calls this program immediately, and this page turns green.</source>
        <translation>Druk nu in Chatlayer op Save, onder Settings &gt; Offloading &gt; Webhook. Chatlayer roept dit programma dan meteen aan, en deze pagina wordt groen.</translation>
    </message>
    <message>
        <source>Checking whether the bot can be paused…</source>
        <translation>Controleren of de bot kan worden gepauzeerd…</translation>
    </message>
    <message>
        <source>Starting a test conversation…</source>
        <translation>Testgesprek starten…</translation>
    </message>
    <message>
        <source>The test customer is waiting in the main window. Reply there.</source>
        <translation>De testklant wacht in het hoofdvenster. Antwoord daar.</translation>
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
        <translation>Wachten op je sleutelbos…</translation>
    </message>
    <message>
        <source>Enter its password in the window that your system shows. That window may be behind others. The keyring contains the key to your conversations.</source>
        <translation>Voer het wachtwoord in het venster in dat je systeem toont. Dat venster kan achter andere liggen. De sleutelbos bevat de sleutel van je gesprekken.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Opnieuw vragen</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gisteren</translation>
    </message>
    <message>
        <source>sent time unknown</source>
        <translation>verzendtijd onbekend</translation>
    </message>
    <message>
        <source>The message gives its time as “%1”, which cannot be read. The time shown is estimated from when it arrived and from the messages around it.</source>
        <translation>Het bericht geeft als tijd ‘%1’, die niet te lezen is. De getoonde tijd is geschat op basis van de aankomst en de berichten eromheen.</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>format of a date: weekday, day, month</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format of a date: day, month, year</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Jij</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>Onbekende afzender</translation>
    </message>
    <message>
        <source>Other sender (%1)</source>
        <translation>Andere afzender (%1)</translation>
    </message>
    <message>
        <source>queued until you decide about the reply above</source>
        <translation>in de wachtrij tot je over het vorige antwoord hebt beslist</translation>
    </message>
    <message>
        <source>queued: {reason}</source>
        <translation>in de wachtrij: {reason}</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>in de wachtrij</translation>
    </message>
    <message>
        <source>sending…</source>
        <translation>verzenden…</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>verzonden</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>bezorgd</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>reden onbekend</translation>
    </message>
    <message>
        <source>Not sent: {reason}</source>
        <translation>Niet verzonden: {reason}</translation>
    </message>
    <message>
        <source>the connection was lost while sending</source>
        <translation>de verbinding viel weg tijdens het verzenden</translation>
    </message>
    <message>
        <source>May not have arrived: {reason}</source>
        <translation>Mogelijk niet aangekomen: {reason}</translation>
    </message>
    <message>
        <source>handed over to you</source>
        <translation>aan je overgedragen</translation>
    </message>
    <message>
        <source>department {name}</source>
        <translation>afdeling {name}</translation>
    </message>
    <message>
        <source>taken by you</source>
        <translation>door jou aangenomen</translation>
    </message>
    <message>
        <source>closed by you</source>
        <translation>door jou afgesloten</translation>
    </message>
    <message>
        <source>snooze ended</source>
        <translation>uitstel beëindigd</translation>
    </message>
    <message>
        <source>snoozed by you</source>
        <translation>door jou uitgesteld</translation>
    </message>
    <message>
        <source>snoozed by you until {time}</source>
        <translation>door jou uitgesteld tot {time}</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>heropend</translation>
    </message>
    <message>
        <source>handover declined: %1</source>
        <translation>overdracht geweigerd: %1</translation>
    </message>
    <message>
        <source>the bot is paused, you answer</source>
        <translation>de bot is gepauzeerd, jij antwoordt</translation>
    </message>
    <message>
        <source>the bot could not be paused</source>
        <translation>de bot kon niet worden gepauzeerd</translation>
    </message>
    <message>
        <source>the bot could not be resumed</source>
        <translation>de bot kon niet worden hervat</translation>
    </message>
    <message>
        <source>messages may be missing here</source>
        <translation>hier kunnen berichten ontbreken</translation>
    </message>
    <message>
        <source>not reachable {from} – {to}, messages may be missing here</source>
        <translation>niet bereikbaar {from} – {to}, hier kunnen berichten ontbreken</translation>
    </message>
    <message>
        <source>Unknown message type</source>
        <translation>Onbekend berichttype</translation>
    </message>
    <message>
        <source>{kind}: can&apos;t be shown here</source>
        <translation>{kind}: kan hier niet worden getoond</translation>
    </message>
    <message>
        <source>Unknown message type: {kind}</source>
        <translation>Onbekend berichttype: {kind}</translation>
    </message>
    <message>
        <source>The customer chose {titles}</source>
        <translation>De klant koos {titles}</translation>
    </message>
</context>
<context>
    <name>ZoneEditor</name>
    <message>
        <source>Same as this computer</source>
        <translation>Zoals deze computer</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>No conversation is open</source>
        <translation>Er is geen gesprek open</translation>
    </message>
    <message>
        <source>The demo saves nothing</source>
        <translation>De demo slaat niets op</translation>
    </message>
    <message>
        <source>Only for waiting conversations or your own</source>
        <translation>Alleen voor wachtende gesprekken of die van jou</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Volgend gesprek</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Vorig gesprek</translation>
    </message>
    <message>
        <source>Next unread</source>
        <translation>Volgende ongelezen</translation>
    </message>
    <message>
        <source>Previous unread</source>
        <translation>Vorige ongelezen</translation>
    </message>
    <message>
        <source>Back from earlier conversation</source>
        <translation>Terug van een eerder gesprek</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Overal zoeken</translation>
    </message>
    <message>
        <source>Search in this conversation</source>
        <translation>Zoeken in dit gesprek</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Lijst filteren</translation>
    </message>
    <message>
        <source>Next area of the window</source>
        <translation>Volgend gebied van het venster</translation>
    </message>
    <message>
        <source>Previous area of the window</source>
        <translation>Vorig gebied van het venster</translation>
    </message>
    <message>
        <source>Take, or take over from the bot</source>
        <translation>Aannemen, of overnemen van de bot</translation>
    </message>
    <message>
        <source>Only for conversations that are waiting or with the bot</source>
        <translation>Alleen voor gesprekken die wachten of bij de bot zijn</translation>
    </message>
    <message>
        <source>Close conversation</source>
        <translation>Gesprek afsluiten</translation>
    </message>
    <message>
        <source>Send and close</source>
        <translation>Verzenden en afsluiten</translation>
    </message>
    <message>
        <source>Send an attachment or card</source>
        <translation>Bijlage of kaart verzenden</translation>
    </message>
    <message>
        <source>Insert emoji</source>
        <translation>Emoji invoegen</translation>
    </message>
    <message>
        <source>Manage canned replies</source>
        <translation>Standaardantwoorden beheren</translation>
    </message>
    <message>
        <source>Close with a final message</source>
        <translation>Afsluiten met een slotbericht</translation>
    </message>
    <message>
        <source>Close and open next conversation</source>
        <translation>Afsluiten en volgend gesprek openen</translation>
    </message>
    <message>
        <source>Snooze until…</source>
        <translation>Uitstellen tot…</translation>
    </message>
    <message>
        <source>Only for your own conversations</source>
        <translation>Alleen voor je eigen gesprekken</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notitie schrijven</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Label toevoegen</translation>
    </message>
    <message>
        <source>Reopen a closed conversation</source>
        <translation>Afgesloten gesprek heropenen</translation>
    </message>
    <message>
        <source>Only for closed conversations</source>
        <translation>Alleen voor afgesloten gesprekken</translation>
    </message>
    <message>
        <source>Export conversations</source>
        <translation>Gesprekken exporteren</translation>
    </message>
    <message>
        <source>Erase this customer permanently</source>
        <translation>Gegevens van deze klant definitief wissen</translation>
    </message>
    <message>
        <source>Leave declined conversation to the bot</source>
        <translation>Geweigerd gesprek aan de bot laten</translation>
    </message>
    <message>
        <source>Only for declined conversations</source>
        <translation>Alleen voor geweigerde gesprekken</translation>
    </message>
    <message>
        <source>Find an action or a conversation</source>
        <translation>Zoek een actie of een gesprek</translation>
    </message>
    <message>
        <source>Fetch session data</source>
        <translation>Sessiegegevens ophalen</translation>
    </message>
    <message>
        <source>Change availability</source>
        <translation>Beschikbaarheid wijzigen</translation>
    </message>
    <message>
        <source>Toggle Do Not Disturb</source>
        <translation>Niet storen aan/uit</translation>
    </message>
    <message>
        <source>Show list</source>
        <translation>Lijst tonen</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Details tonen</translation>
    </message>
    <message>
        <source>Today&apos;s figures</source>
        <translation>Cijfers van vandaag</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Set up the connection</source>
        <translation>Verbinding instellen</translation>
    </message>
    <message>
        <source>The demo needs no setup</source>
        <translation>De demo hoeft niet te worden ingesteld</translation>
    </message>
    <message>
        <source>Conversations due for deletion</source>
        <translation>Te verwijderen gesprekken</translation>
    </message>
    <message>
        <source>Back up this profile</source>
        <translation>Back-up van dit profiel maken</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Back-up terugzetten</translation>
    </message>
    <message>
        <source>Unreadable requests</source>
        <translation>Onleesbare verzoeken</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Wat is er nieuw</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Customise shortcuts</source>
        <translation>Sneltoetsen aanpassen</translation>
    </message>
    <message>
        <source>About Agent Desktop</source>
        <translation>Over Agent Desktop</translation>
    </message>
    <message>
        <source>Conversation %1 in the list</source>
        <translation>Gesprek %1 in de lijst</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Verzenden</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nieuwe regel</translation>
    </message>
    <message>
        <source>Canned replies, at the start of a word</source>
        <translation>Standaardantwoorden, aan het begin van een woord</translation>
    </message>
    <message>
        <source>Conversation n in the list</source>
        <translation>Gesprek n in de lijst</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigatie</translation>
    </message>
    <message>
        <source>Replying</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Venster</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message numerus="yes">
        <source>%n customers are waiting</source>
        <translation>
            <numerusform>Er wacht %n klant</numerusform>
            <numerusform>Er wachten %n klanten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers need you</source>
        <translation>
            <numerusform>%n klant heeft je nodig</numerusform>
            <numerusform>%n klanten hebben je nodig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your customers have written</source>
        <translation>
            <numerusform>%n van je klanten heeft geschreven</numerusform>
            <numerusform>%n van je klanten hebben geschreven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>This desktop has no notification service, so notifications cannot be shown. Sounds, the window title and the tray icon still alert you.</source>
        <translation>Dit bureaublad heeft geen meldingsdienst, dus meldingen kunnen niet worden getoond. Geluiden, de titel van het venster en het pictogram in het systeemvak waarschuwen je wel.</translation>
    </message>
    <message>
        <source>Clicking a notification cannot open the conversation on this desktop.</source>
        <translation>Op dit bureaublad kun je het gesprek niet openen door op een melding te klikken.</translation>
    </message>
    <message>
        <source>Notifications on this desktop have only one line, so message texts are not shown.</source>
        <translation>Meldingen op dit bureaublad hebben maar één regel, dus de tekst van berichten wordt niet getoond.</translation>
    </message>
    <message>
        <source>The taskbar of this desktop may not show a number on the program icon. The window title shows it.</source>
        <translation>De taakbalk van dit bureaublad toont misschien geen getal op het programmapictogram. De titel van het venster toont het wel.</translation>
    </message>
    <message>
        <source>The desktop blocks notifications: its own Do Not Disturb mode is on, or they are turned off in its settings.</source>
        <translation>Het bureaublad blokkeert meldingen: Niet storen staat daar aan, of meldingen zijn uitgeschakeld in de instellingen.</translation>
    </message>
    <message>
        <source>Sounds need one of the programs pw-play, paplay or aplay. None of them is installed on this computer.</source>
        <translation>Voor geluiden is een van de programma’s pw-play, paplay of aplay nodig. Geen daarvan is op deze computer geïnstalleerd.</translation>
    </message>
    <message>
        <source>The sound cannot be played: %1.</source>
        <translation>Het geluid kan niet worden afgespeeld: %1.</translation>
    </message>
    <message>
        <source>No sound device responds, so you cannot hear any sound.</source>
        <translation>Geen enkel geluidsapparaat reageert, dus je hoort geen geluid.</translation>
    </message>
    <message>
        <source>Snooze ended: %1</source>
        <translation>Uitstel voorbij: %1</translation>
    </message>
    <message>
        <source>%1 has been waiting for %2 min</source>
        <translation>%1 wacht al %2 min</translation>
    </message>
    <message>
        <source>%1 is waiting</source>
        <translation>%1 wacht</translation>
    </message>
    <message>
        <source>and one more</source>
        <translation>en nog een</translation>
    </message>
    <message>
        <source>A customer is waiting</source>
        <translation>Er wacht een klant</translation>
    </message>
    <message>
        <source>A snooze has ended</source>
        <translation>Uitstel van een gesprek is voorbij</translation>
    </message>
    <message>
        <source>One of your customers has written</source>
        <translation>Een van je klanten heeft geschreven</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Starting at login cannot be changed: %1.</source>
        <translation>De start bij het aanmelden kan niet worden gewijzigd: %1.</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>agent-desktop: another process uses this profile and does not respond. End it first.
</source>
        <translation>agent-desktop: een ander proces gebruikt dit profiel en reageert niet. Beëindig dat eerst.
</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>The settings cannot be used</source>
        <translation>De instellingen zijn niet bruikbaar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Bestand openen</translation>
    </message>
    <message>
        <source>The conversations cannot be read</source>
        <translation>De gesprekken kunnen niet worden gelezen</translation>
    </message>
    <message>
        <source>An unexpected error occurred. The log has the details. All stored data is safe.</source>
        <translation>Er is een onverwachte fout opgetreden. Het logboek bevat de details. Alle opgeslagen gegevens zijn veilig.</translation>
    </message>
</context>
<context>
    <name>assistant</name>
    <message>
        <source>ngrok (easiest)</source>
        <translation>ngrok (het eenvoudigst)</translation>
    </message>
    <message>
        <source>My own public address</source>
        <translation>Mijn eigen openbare adres</translation>
    </message>
    <message>
        <source>Create a free account at ngrok.com. Then copy two values from its dashboard: your authtoken, and the domain that ngrok reserves for you. The free plan allows 20,000 requests per month, which is enough for a bot with little traffic.</source>
        <translation>Maak een gratis account op ngrok.com. Kopieer dan twee waarden van het dashboard: je authtoken, en het domein dat ngrok voor je reserveert. Het gratis abonnement staat 20.000 verzoeken per maand toe, genoeg voor een bot met weinig verkeer.</translation>
    </message>
    <message>
        <source>Open your authtoken at ngrok</source>
        <translation>Je authtoken bij ngrok openen</translation>
    </message>
    <message>
        <source>Open your domains at ngrok</source>
        <translation>Je domeinen bij ngrok openen</translation>
    </message>
    <message>
        <source>For a reverse proxy, Tailscale Funnel or similar that you run. Forward it to the address below on this computer, and enter the public address that Chatlayer should call.</source>
        <translation>Voor een reverse proxy, Tailscale Funnel of iets dergelijks dat je zelf draait. Stuur het door naar het adres hieronder op deze computer, en voer het openbare adres in dat Chatlayer moet aanroepen.</translation>
    </message>
    <message>
        <source>Cloudflare Tunnel</source>
        <translation>Cloudflare Tunnel</translation>
    </message>
    <message>
        <source>Requires the program cloudflared on this computer. With a token and a host name, the address stays the same. Without them, it changes at every start and must be pasted into Chatlayer again.</source>
        <translation>Vereist het programma cloudflared op deze computer. Met een token en een hostnaam blijft het adres hetzelfde. Zonder die verandert het bij elke start en moet het opnieuw in Chatlayer worden geplakt.</translation>
    </message>
    <message>
        <source>How to install cloudflared</source>
        <translation>Zo installeer je cloudflared</translation>
    </message>
    <message>
        <source>SSH server or service</source>
        <translation>SSH-server of -dienst</translation>
    </message>
    <message>
        <source>Your own server with a public address, or a service such as localhost.run that assigns one.</source>
        <translation>Je eigen server met een openbaar adres, of een dienst zoals localhost.run die er een toewijst.</translation>
    </message>
    <message>
        <source>Requires an account at zrok.io and the program zrok2 on this computer. Enable it once with: zrok2 enable TOKEN. With a reserved name, the address stays the same. Without one, it changes at every start and must be pasted into Chatlayer again.</source>
        <translation>Vereist een account bij zrok.io en het programma zrok2 op deze computer. Activeer het eenmalig met: zrok2 enable TOKEN. Met een gereserveerde naam blijft het adres hetzelfde. Zonder die naam verandert het bij elke start en moet je het opnieuw in Chatlayer plakken.</translation>
    </message>
    <message>
        <source>Open zrok&apos;s documentation</source>
        <translation>Documentatie van zrok openen</translation>
    </message>
    <message>
        <source>Open your account at zrok</source>
        <translation>Je account bij zrok openen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>Chatlayer will not be able to reach this program, and no customers will be handed to you. You can complete this step later.</source>
        <translation>Chatlayer kan dit programma dan niet bereiken, en er worden geen klanten aan je overgedragen. Je kunt deze stap later afmaken.</translation>
    </message>
    <message>
        <source>Stored in the keyring</source>
        <translation>Opgeslagen in de sleutelbos</translation>
    </message>
</context>
<context>
    <name>availability</name>
    <message>
        <source>Available again since %1</source>
        <translation>Weer beschikbaar sinds %1</translation>
    </message>
    <message>
        <source>Available again, you were away %1 – %2</source>
        <translation>Weer beschikbaar, je was afwezig %1 – %2</translation>
    </message>
    <message>
        <source>The screen was locked, so new customers were declined in the meantime.</source>
        <translation>Het scherm was vergrendeld, dus nieuwe klanten zijn intussen geweigerd.</translation>
    </message>
    <message>
        <source>There was no activity for a while, so new customers were declined in the meantime.</source>
        <translation>Er was een tijd geen activiteit, dus nieuwe klanten zijn intussen geweigerd.</translation>
    </message>
    <message>
        <source>This system does not report how long you have been inactive. Only your activity in this program counts.</source>
        <translation>Dit systeem meldt niet hoelang je inactief bent. Alleen je activiteit in dit programma telt.</translation>
    </message>
    <message>
        <source>This system does not report whether the screen is locked, so this setting has no effect.</source>
        <translation>Dit systeem meldt niet of het scherm vergrendeld is, dus deze instelling heeft geen effect.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Beschikbaar</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Closed until %1</source>
        <translation>Gesloten tot %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Full: %1 of %2</source>
        <translation>Vol: %1 van %2</translation>
    </message>
    <message>
        <source>Away until %1</source>
        <translation>Afwezig tot %1</translation>
    </message>
    <message>
        <source>Away, screen locked</source>
        <translation>Afwezig, scherm vergrendeld</translation>
    </message>
    <message>
        <source>Away, no activity</source>
        <translation>Afwezig, geen activiteit</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Afwezig</translation>
    </message>
    <message>
        <source>New customers are accepted.</source>
        <translation>Nieuwe klanten worden aangenomen.</translation>
    </message>
    <message>
        <source>You close at %1.</source>
        <translation>Je sluit om %1.</translation>
    </message>
    <message>
        <source>New customers are declined immediately, and the bot continues with them.</source>
        <translation>Nieuwe klanten worden meteen geweigerd, en de bot gaat met hen verder.</translation>
    </message>
    <message>
        <source>You are outside your opening hours.</source>
        <translation>Het is buiten je openingstijden.</translation>
    </message>
    <message>
        <source>Today is a holiday.</source>
        <translation>Vandaag is een feestdag.</translation>
    </message>
    <message>
        <source>Close or snooze a conversation to take another one.</source>
        <translation>Sluit een gesprek af, of stel er een uit, om een ander aan te nemen.</translation>
    </message>
    <message>
        <source>You become available again when you are back.</source>
        <translation>Je bent weer beschikbaar zodra je terug bent.</translation>
    </message>
    <message>
        <source>You become available again at that time.</source>
        <translation>Dan ben je weer beschikbaar.</translation>
    </message>
    <message>
        <source>Only in these languages: %1</source>
        <translation>Alleen in deze talen: %1</translation>
    </message>
    <message>
        <source>not specified</source>
        <translation>niet opgegeven</translation>
    </message>
    <message>
        <source>Only with %1: %2</source>
        <translation>Alleen met %1: %2</translation>
    </message>
    <message>
        <source>Maximum simultaneous conversations: %1</source>
        <translation>Maximumaantal gelijktijdige gesprekken: %1</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <source>The backup is damaged or incomplete, so nothing was restored. Use another copy of it.</source>
        <translation>De back-up is beschadigd of onvolledig, dus er is niets teruggezet. Gebruik een andere kopie ervan.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again.</source>
        <translation>De schijf is vol. Maak ruimte vrij en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <translation>%1 is niet bruikbaar: %2.</translation>
    </message>
    <message>
        <source>This file is not a backup of Agent Desktop.</source>
        <translation>Dit bestand is geen back-up van Agent Desktop.</translation>
    </message>
    <message>
        <source>The passphrase does not open this backup. Try again.</source>
        <translation>De wachtwoordzin opent deze back-up niet. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This computer is too busy to check the passphrase. Close other programs, then try again.</source>
        <translation>Deze computer is te druk om de wachtwoordzin te controleren. Sluit andere programma’s en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Agent Desktop has this profile open. Close it, then try again.</source>
        <translation>Agent Desktop heeft dit profiel open. Sluit het en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Use at least 8 characters.</source>
        <translation>Gebruik minstens 8 tekens.</translation>
    </message>
    <message>
        <source>A program can guess this passphrase easily. Add some words.</source>
        <translation>Een programma kan deze wachtwoordzin makkelijk raden. Voeg een paar woorden toe.</translation>
    </message>
    <message>
        <source>No backup is open.</source>
        <translation>Er is geen back-up open.</translation>
    </message>
</context>
<context>
    <name>canned</name>
    <message>
        <source>%1 cannot be read: it is not UTF-8 text.</source>
        <translation>%1 kan niet worden gelezen: het is geen UTF-8-tekst.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kan niet worden gelezen: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read. %2</source>
        <translation>%1 kan niet worden gelezen. %2</translation>
    </message>
    <message>
        <source>%1 was only read in part. %2</source>
        <translation>%1 is maar gedeeltelijk gelezen. %2</translation>
    </message>
    <message>
        <source>Two replies have the shortcut “%1” and the same language.</source>
        <translation>Twee antwoorden hebben de afkorting “%1” en dezelfde taal.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kan niet worden geschreven: %2.</translation>
    </message>
    <message>
        <source>The first line must name the columns: shortcut, language, text.</source>
        <translation>De eerste regel moet de kolommen noemen: shortcut, language, text.</translation>
    </message>
    <message>
        <source>The first line names the column %1 more than once.</source>
        <translation>De eerste regel noemt de kolom %1 meer dan één keer.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>Line %1 is not JSON: %2.</source>
        <translation>Regel %1 is geen JSON: %2.</translation>
    </message>
    <message>
        <source>The file is nested too deeply.</source>
        <translation>Het bestand is te diep genest.</translation>
    </message>
    <message>
        <source>The file must contain an array of replies, or an object with such an array under the key replies.</source>
        <translation>Het bestand moet een array van antwoorden bevatten, of een object met zo’n array onder de sleutel replies.</translation>
    </message>
    <message>
        <source>Reply %1</source>
        <translation>Antwoord %1</translation>
    </message>
    <message>
        <source>The file is too large for a list of canned replies.</source>
        <translation>Het bestand is te groot voor een lijst met standaardantwoorden.</translation>
    </message>
    <message>
        <source>The quotation marks do not match. Write one in a text as &quot;&quot;.</source>
        <translation>De aanhalingstekens kloppen niet. Schrijf er een in een tekst als &quot;&quot;.</translation>
    </message>
    <message>
        <source>it has %1 columns, and the first line has %2.</source>
        <translation>er zijn %1 kolommen, en in de eerste regel %2.</translation>
    </message>
    <message>
        <source>“%1” appears more than once. Only its first text was imported.</source>
        <translation>“%1” komt meer dan één keer voor. Alleen de eerste tekst is geïmporteerd.</translation>
    </message>
    <message>
        <source>This is not an object with shortcut and text.</source>
        <translation>Dit is geen object met shortcut en text.</translation>
    </message>
    <message>
        <source>The value of %1 is not text.</source>
        <translation>De waarde van %1 is geen tekst.</translation>
    </message>
    <message>
        <source>The shortcut is missing.</source>
        <translation>De afkorting ontbreekt.</translation>
    </message>
    <message>
        <source>The shortcut “%1” must be one word, without spaces.</source>
        <translation>De afkorting “%1” moet één woord zijn, zonder spaties.</translation>
    </message>
    <message>
        <source>The shortcut “%1” is longer than %2 characters.</source>
        <translation>De afkorting “%1” is langer dan %2 tekens.</translation>
    </message>
    <message>
        <source>The text of “%1” is missing.</source>
        <translation>De tekst van “%1” ontbreekt.</translation>
    </message>
    <message>
        <source>The text of “%1” is longer than %2 characters.</source>
        <translation>De tekst van “%1” is langer dan %2 tekens.</translation>
    </message>
    <message>
        <source>“%1” is not a language code. Use a code such as nl, fr or pt-BR.</source>
        <translation>“%1” is geen taalcode. Gebruik een code zoals nl, fr of pt-BR.</translation>
    </message>
</context>
<context>
    <name>chatlayer</name>
    <message>
        <source>Chatlayer&apos;s answer contains no session data.</source>
        <translation>Het antwoord van Chatlayer bevat geen sessiegegevens.</translation>
    </message>
    <message>
        <source>The legacy API cannot do this. Set chatlayer.api to &quot;v1&quot; to use it.</source>
        <translation>De legacy-API kan dit niet. Zet chatlayer.api daarvoor op &quot;v1&quot;.</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s answer contains no list.</source>
        <translation>Het antwoord van Chatlayer bevat geen lijst.</translation>
    </message>
    <message>
        <source>chatlayer.api must be v1 or legacy, not %1.</source>
        <translation>chatlayer.api moet v1 of legacy zijn, niet %1.</translation>
    </message>
    <message>
        <source>chatlayer.region must be one of %1, not %2.</source>
        <translation>chatlayer.region moet een van %1 zijn, niet %2.</translation>
    </message>
    <message>
        <source>chatlayer.base_url is not a URL. Write it like https://api.example.com.</source>
        <translation>chatlayer.base_url is geen URL. Schrijf het als https://api.example.com.</translation>
    </message>
    <message>
        <source>chatlayer.base_url must be a full URL, for example https://api.example.com.</source>
        <translation>chatlayer.base_url moet een volledige URL zijn, bijvoorbeeld https://api.example.com.</translation>
    </message>
    <message>
        <source>chatlayer.base_url must not contain a user name, a password, ? or #.</source>
        <translation>chatlayer.base_url mag geen gebruikersnaam, wachtwoord, ? of # bevatten.</translation>
    </message>
    <message>
        <source>chatlayer.base_url must begin with https://. Plain http is allowed for this computer only.</source>
        <translation>chatlayer.base_url moet met https:// beginnen. Gewoon http is alleen voor deze computer toegestaan.</translation>
    </message>
    <message>
        <source>This conversation has no ID in Chatlayer, so nothing can be sent to it.</source>
        <translation>Dit gesprek heeft geen ID bij Chatlayer, dus er kan niets naartoe worden gestuurd.</translation>
    </message>
    <message>
        <source>Chatlayer does not accept the API token. Create a new one in Chatlayer and enter it here.</source>
        <translation>Chatlayer accepteert het API-token niet. Maak in Chatlayer een nieuw token en voer het hier in.</translation>
    </message>
    <message>
        <source>The API token has no permission for this with this bot (403)%1</source>
        <translation>Het API-token heeft hiervoor bij deze bot geen toestemming (403)%1</translation>
    </message>
    <message>
        <source>Chatlayer does not know this bot or conversation (404)%1</source>
        <translation>Chatlayer kent deze bot of dit gesprek niet (404)%1</translation>
    </message>
    <message>
        <source>Chatlayer accepts no more calls at the moment.</source>
        <translation>Chatlayer accepteert op dit moment geen aanroepen meer.</translation>
    </message>
    <message>
        <source>Chatlayer cannot do this right now (%1)%2</source>
        <translation>Chatlayer kan dit nu niet doen (%1)%2</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s address answers with a redirect (%1). The call may have arrived anyway.</source>
        <translation>Het adres van Chatlayer antwoordt met een doorverwijzing (%1). De aanroep is misschien toch aangekomen.</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s address answers with a redirect (%1). Check the region or chatlayer.base_url.</source>
        <translation>Het adres van Chatlayer antwoordt met een omleiding (%1). Controleer de regio, of chatlayer.base_url.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message>
        <source>The answer is not from Chatlayer (%1), but perhaps from a company filter or a Wi-Fi sign-in page. The call may have arrived anyway.</source>
        <translation>Het antwoord komt niet van Chatlayer (%1), maar misschien van een bedrijfsfilter of de aanmeldpagina van een wifinetwerk. De aanroep is misschien toch aangekomen.</translation>
    </message>
    <message>
        <source>The answer is not from Chatlayer (%1), but perhaps from a company filter or a Wi-Fi sign-in page. Check the internet connection, the region and chatlayer.base_url.</source>
        <translation>Het antwoord komt niet van Chatlayer (%1), maar misschien van een bedrijfsfilter of de aanmeldpagina van een wifinetwerk. Controleer de internetverbinding, de regio en chatlayer.base_url.</translation>
    </message>
    <message>
        <source>Chatlayer refused this (%1)%2</source>
        <translation>Chatlayer heeft dit geweigerd (%1)%2</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s answer is too large for this program.</source>
        <translation>Het antwoord van Chatlayer is te groot voor dit programma.</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>Het programma wordt afgesloten.</translation>
    </message>
    <message>
        <source>There is no API token yet. Enter one here or in setup.</source>
        <translation>Er is nog geen API-token. Voer er een in, hier of in de instelhulp.</translation>
    </message>
    <message>
        <source>The API token contains invalid characters. Copy it from Chatlayer again.</source>
        <translation>Het API-token bevat ongeldige tekens. Kopieer het opnieuw uit Chatlayer.</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>te groot</translation>
    </message>
    <message>
        <source>Chatlayer did not answer in time. The call may have arrived anyway.</source>
        <translation>Chatlayer antwoordde niet op tijd. De aanroep kan toch zijn aangekomen.</translation>
    </message>
    <message>
        <source>Chatlayer could not be reached in time. Check the internet connection.</source>
        <translation>Chatlayer kon niet op tijd worden bereikt. Controleer de internetverbinding.</translation>
    </message>
    <message>
        <source>The connection to Chatlayer was lost before it answered. The call may have arrived.</source>
        <translation>De verbinding met Chatlayer viel weg voordat er antwoord kwam. De aanroep kan zijn aangekomen.</translation>
    </message>
    <message>
        <source>This computer does not trust Chatlayer&apos;s certificate. Check the clock of this computer, and whether the certificate of your organisation is installed.</source>
        <translation>Deze computer vertrouwt het certificaat van Chatlayer niet. Controleer de klok van deze computer, en of het certificaat van je organisatie is geïnstalleerd.</translation>
    </message>
    <message>
        <source>Could not establish an encrypted connection to Chatlayer. Check the proxy or firewall.</source>
        <translation>Er kon geen versleutelde verbinding met Chatlayer worden gemaakt. Controleer de proxy of firewall.</translation>
    </message>
    <message>
        <source>The proxy server cannot be reached. Check HTTPS_PROXY and the system&apos;s proxy settings.</source>
        <translation>De proxyserver is niet bereikbaar. Controleer HTTPS_PROXY en de proxy-instellingen van het systeem.</translation>
    </message>
    <message>
        <source>The proxy server blocked the call (%1). Check the proxy settings.</source>
        <translation>De proxyserver blokkeerde de aanroep (%1). Controleer de proxy-instellingen.</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s address could not be found. Check the internet connection.</source>
        <translation>Het adres van Chatlayer kon niet worden gevonden. Controleer de internetverbinding.</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s address refuses connections. Check the internet connection and the region.</source>
        <translation>Het adres van Chatlayer weigert verbindingen. Controleer de internetverbinding en de regio.</translation>
    </message>
    <message>
        <source>Could not connect to Chatlayer. Check the internet connection.</source>
        <translation>Er kon geen verbinding met Chatlayer worden gemaakt. Controleer de internetverbinding.</translation>
    </message>
</context>
<context>
    <name>conversation</name>
    <message>
        <source>Delete this reply?</source>
        <translation>Dit antwoord verwijderen?</translation>
    </message>
    <message>
        <source>It will be removed from this computer and not sent again. If it has already arrived, the customer keeps it.</source>
        <translation>Het wordt van deze computer verwijderd en niet opnieuw verzonden. Als het al is aangekomen, houdt de klant het.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>credentials</name>
    <message>
        <source>The keyring did not store the value: it returned a different one.</source>
        <translation>De sleutelbos heeft de waarde niet opgeslagen: hij gaf een andere terug.</translation>
    </message>
    <message>
        <source>The keyring did not remove the entry.</source>
        <translation>De sleutelbos heeft het item niet verwijderd.</translation>
    </message>
    <message>
        <source>PYTHON_KEYRING_BACKEND is &quot;%1&quot;, but there is no such keyring.</source>
        <translation>PYTHON_KEYRING_BACKEND is &quot;%1&quot;, maar zo’n sleutelbos bestaat niet.</translation>
    </message>
    <message>
        <source>PYTHON_KEYRING_BACKEND is set to %1, which does not store secrets safely. Unset the variable, or set it to a keyring of the system.</source>
        <translation>PYTHON_KEYRING_BACKEND is ingesteld op %1, dat geheimen niet veilig opslaat. Verwijder de variabele, of stel een sleutelbos van het systeem in.</translation>
    </message>
    <message>
        <source>The keyring cannot be reached. Log in to a desktop session with a keyring, such as GNOME Keyring or KWallet, then try again.</source>
        <translation>De sleutelbos is niet bereikbaar. Meld je aan bij een bureaubladsessie met een sleutelbos, zoals GNOME Keyring of KWallet, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it (log in again, or open your password manager), then try again.</source>
        <translation>De sleutelbos is vergrendeld. Ontgrendel hem (meld je opnieuw aan, of open je wachtwoordbeheerder) en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The keyring failed (%1). Check whether your password manager opens, then try again.</source>
        <translation>De sleutelbos werkte niet (%1). Controleer of je wachtwoordbeheerder opent, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The value for %1 is empty.</source>
        <translation>De waarde voor %1 is leeg.</translation>
    </message>
    <message>
        <source>The value for %1 has %2 characters. The keyring accepts at most %3.</source>
        <translation>De waarde voor %1 heeft %2 tekens. De sleutelbos accepteert er hoogstens %3.</translation>
    </message>
    <message>
        <source>The value for %1 is in quotation marks. Enter it without them.</source>
        <translation>De waarde voor %1 staat tussen aanhalingstekens. Voer die zonder aanhalingstekens in.</translation>
    </message>
    <message>
        <source>An API token looks like tokenId:tokenSecret, without spaces. Copy both parts, including the colon.</source>
        <translation>Een API-token ziet eruit als tokenId:tokenSecret, zonder spaties. Kopieer beide delen, met de dubbele punt.</translation>
    </message>
    <message>
        <source>The value for %1 contains a line break or another invisible character.</source>
        <translation>De waarde voor %1 bevat een regeleinde of een ander onzichtbaar teken.</translation>
    </message>
    <message>
        <source>The value for %1 is not valid text.</source>
        <translation>De waarde voor %1 is geen geldige tekst.</translation>
    </message>
    <message>
        <source>this session&apos;s memory</source>
        <translation>het geheugen van deze sessie</translation>
    </message>
</context>
<context>
    <name>delivery</name>
    <message>
        <source>The legacy API cannot pause the bot. It may answer at the same time as you.</source>
        <translation>De legacy-API kan de bot niet pauzeren. Hij kan tegelijk met jou antwoorden.</translation>
    </message>
    <message>
        <source>The legacy API cannot hand back to the bot. The bot&apos;s dialog must do that.</source>
        <translation>De legacy-API kan niet aan de bot teruggeven. Dat moet de dialoog van de bot doen.</translation>
    </message>
    <message>
        <source>Pausing the bot works</source>
        <translation>Het pauzeren van de bot werkt</translation>
    </message>
    <message>
        <source>The bot is still answering: Chatlayer accepted the call, but did not pause the bot. The fields in chatlayer.pause_body do not fit this account.</source>
        <translation>De bot antwoordt nog: Chatlayer heeft de aanroep aangenomen, maar de bot niet gepauzeerd. De velden in chatlayer.pause_body passen niet bij dit account.</translation>
    </message>
    <message>
        <source>The bot is still paused: Chatlayer accepted the call, but did not resume the bot. The fields in chatlayer.resume_body do not fit this account.</source>
        <translation>De bot is nog gepauzeerd: Chatlayer heeft de aanroep aangenomen, maar de bot niet hervat. De velden in chatlayer.resume_body passen niet bij dit account.</translation>
    </message>
    <message>
        <source>Pausing the bot does not work</source>
        <translation>Het pauzeren van de bot werkt niet</translation>
    </message>
    <message>
        <source>%1: no token</source>
        <translation>%1: geen token</translation>
    </message>
    <message>
        <source>%1: token rejected</source>
        <translation>%1: token geweigerd</translation>
    </message>
    <message>
        <source>%1: busy</source>
        <translation>%1: bezet</translation>
    </message>
    <message>
        <source>%1: not reachable</source>
        <translation>%1: niet bereikbaar</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>The backup was restored. Your previous data is in %1.</source>
        <translation>De back-up is teruggezet. Je eerdere gegevens staan in %1.</translation>
    </message>
    <message>
        <source>This is the demo. The customers are simulated, and nothing is saved. Act as a customer yourself: %1</source>
        <translation>Dit is de demo. De klanten zijn gesimuleerd en er wordt niets opgeslagen. Speel zelf een klant: %1</translation>
    </message>
    <message>
        <source>Few requests left</source>
        <translation>Nog weinig verzoeken over</translation>
    </message>
    <message>
        <source>Setup is not finished. Until then, customers may not reach you.</source>
        <translation>Het instellen is niet voltooid. Tot dan kunnen klanten je misschien niet bereiken.</translation>
    </message>
    <message>
        <source>This computer has not connected to %1 before. The server&apos;s key (%2) is:

%3

Compare it with the key that the server&apos;s owner gives you. Continue only if both are the same.</source>
        <translation>Deze computer heeft nog niet eerder verbinding gemaakt met %1. De sleutel van de server (%2) is:

%3

Vergelijk hem met de sleutel die de eigenaar van de server je geeft. Ga alleen verder als ze gelijk zijn.</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>Niet verbinden</translation>
    </message>
    <message>
        <source>The keys match: connect</source>
        <translation>De sleutels komen overeen: verbinden</translation>
    </message>
    <message>
        <source>Is this your server?</source>
        <translation>Is dit jouw server?</translation>
    </message>
    <message>
        <source>The changed settings cannot be used. The previous ones stay in effect. %1</source>
        <translation>De gewijzigde instellingen zijn niet bruikbaar. De vorige blijven gelden. %1</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Conversations</source>
        <translation>Gesprekken</translation>
    </message>
    <message>
        <source>session</source>
        <translation>sessie</translation>
    </message>
    <message>
        <source>bot</source>
        <translation>bot</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>kanaal</translation>
    </message>
    <message>
        <source>state</source>
        <translation>status</translation>
    </message>
    <message>
        <source>language</source>
        <translation>taal</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>labels</translation>
    </message>
    <message>
        <source>handover values</source>
        <translation>overdrachtswaarden</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>There is no standard output here. Name a file with --output.</source>
        <translation>Er is hier geen standaarduitvoer. Geef een bestand op met --output.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file instead.</source>
        <translation>%1 is een map. Geef een bestand op.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was written to %1. Free some space.</source>
        <translation>De schijf is vol. Er is niets naar %1 geschreven. Maak ruimte vrij.</translation>
    </message>
    <message>
        <source>You have no permission to write to %1. Choose another folder.</source>
        <translation>Je hebt geen toestemming om naar %1 te schrijven. Kies een andere map.</translation>
    </message>
    <message>
        <source>The export cannot be written to %1: %2.</source>
        <translation>De export kan niet naar %1 worden geschreven: %2.</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>klant</translation>
    </message>
    <message>
        <source>no channel</source>
        <translation>geen kanaal</translation>
    </message>
    <message>
        <source>%1 · since %2</source>
        <translation>%1 · sinds %2</translation>
    </message>
    <message>
        <source>handed over by the bot</source>
        <translation>overgedragen door de bot</translation>
    </message>
    <message>
        <source>taken by the agent</source>
        <translation>aangenomen door de medewerker</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>afgesloten</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>heropend</translation>
    </message>
    <message>
        <source>handover declined</source>
        <translation>overdracht geweigerd</translation>
    </message>
    <message>
        <source>the bot was paused</source>
        <translation>de bot is gepauzeerd</translation>
    </message>
    <message>
        <source>the bot could not be paused</source>
        <translation>de bot kon niet worden gepauzeerd</translation>
    </message>
    <message>
        <source>the bot could not continue</source>
        <translation>de bot kon niet verdergaan</translation>
    </message>
    <message>
        <source>messages may be missing here</source>
        <translation>hier kunnen berichten ontbreken</translation>
    </message>
    <message>
        <source>snoozed by the agent</source>
        <translation>uitgesteld door de medewerker</translation>
    </message>
    <message>
        <source>snooze ended</source>
        <translation>uitstel beëindigd</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>nog niet verzonden</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>wordt verzonden</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>niet verzonden</translation>
    </message>
    <message>
        <source>possibly sent</source>
        <translation>misschien verzonden</translation>
    </message>
    <message>
        <source>estimated; the message gives its time as “%1”, which cannot be read</source>
        <translation>geschat; het bericht geeft als tijd ‘%1’, die niet te lezen is</translation>
    </message>
    <message>
        <source>with the bot</source>
        <translation>bij de bot</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wacht</translation>
    </message>
    <message>
        <source>with the agent</source>
        <translation>bij de medewerker</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>Klant: %1</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Medewerker</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Other sender: %1</source>
        <translation>Andere afzender: %1</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Not pasted: only text can be pasted here. Files and pictures cannot be sent yet.</source>
        <translation>Niet geplakt: hier kan alleen tekst worden geplakt. Bestanden en afbeeldingen kunnen nog niet worden verzonden.</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Handover value</source>
        <translation>Overgedragen waarde</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Always open</source>
        <translation>Altijd open</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
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
        <translation>Overdracht geweigerd: geen verify token</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>Overdrachten</translation>
    </message>
    <message>
        <source>A handover without the verify token came from %1 at %2 and was refused. Chatlayer does not say whether handovers carry the token.</source>
        <translation>Een overdracht zonder verify token kwam om %2 van %1 en is geweigerd. Chatlayer zegt niet of overdrachten het token bevatten.</translation>
    </message>
    <message>
        <source>Your tunnel or proxy does not tell the sender&apos;s address, so such handovers cannot be accepted. Use one that sets X-Forwarded-For.</source>
        <translation>Uw tunnel of proxy geeft het adres van de afzender niet door, dus zulke overdrachten kunnen niet worden geaccepteerd. Gebruik er een die X-Forwarded-For instelt.</translation>
    </message>
    <message>
        <source>If Chatlayer sent it, enter Chatlayer&apos;s addresses as allowed callers (webhook.allow_list), then turn on “Accept handovers without the token”. If not, ignore it.</source>
        <translation>Als Chatlayer deze heeft verzonden, voer dan de adressen van Chatlayer in als toegestane aanroepers (webhook.allow_list) en zet ‘Overdrachten zonder token accepteren’ aan. Zo niet, negeer het.</translation>
    </message>
    <message>
        <source>If Chatlayer sent it, turn on “Accept handovers without the token” in the settings of the webhook server (webhook.tokenless_handovers). If not, ignore it.</source>
        <translation>Als Chatlayer deze heeft verzonden, zet dan ‘Overdrachten zonder token accepteren’ aan in de instellingen van de webhookserver (webhook.tokenless_handovers). Zo niet, negeer het.</translation>
    </message>
    <message>
        <source>The next one will be accepted.</source>
        <translation>De volgende wordt geaccepteerd.</translation>
    </message>
</context>
<context>
    <name>inbox</name>
    <message>
        <source>The content is nested too deeply.</source>
        <translation>De inhoud is te diep genest.</translation>
    </message>
    <message>
        <source>The event type is still unknown.</source>
        <translation>Het gebeurtenistype is nog steeds onbekend.</translation>
    </message>
    <message>
        <source>Erased conversations are hidden, but still in the database file.</source>
        <translation>Gewiste gesprekken zijn verborgen, maar staan nog in het databasebestand.</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>This request is no longer in the list of unreadable requests.</source>
        <translation>Dit verzoek staat niet meer in de lijst met onleesbare verzoeken.</translation>
    </message>
    <message>
        <source>The program failed while reading this request. Please report it.</source>
        <translation>Het programma kon dit verzoek door een fout niet lezen. Meld dit alstublieft.</translation>
    </message>
    <message>
        <source>The bot is still answering, as Chatlayer&apos;s session data say.</source>
        <translation>De bot antwoordt nog, volgens de sessiegegevens van Chatlayer.</translation>
    </message>
    <message>
        <source>Write something before you save the note.</source>
        <translation>Schrijf iets voordat je de notitie opslaat.</translation>
    </message>
    <message>
        <source>A note can have at most %1 characters. This one has %2.</source>
        <translation>Een notitie mag hoogstens %1 tekens hebben. Deze heeft er %2.</translation>
    </message>
    <message>
        <source>This is not a note.</source>
        <translation>Dit is geen notitie.</translation>
    </message>
    <message>
        <source>Write something before you send.</source>
        <translation>Schrijf iets voordat je verzendt.</translation>
    </message>
    <message>
        <source>Only an unconfirmed reply can be marked as delivered.</source>
        <translation>Alleen een onbevestigd antwoord kan als bezorgd worden gemarkeerd.</translation>
    </message>
    <message>
        <source>This reply is being sent or has arrived. It can no longer be undone.</source>
        <translation>Dit antwoord wordt verzonden of is aangekomen. Het kan niet meer ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>This reply needs no decision.</source>
        <translation>Voor dit antwoord is geen beslissing nodig.</translation>
    </message>
    <message>
        <source>The program ended while this was being sent, so it may have arrived.</source>
        <translation>Het programma stopte terwijl dit werd verzonden, dus het kan zijn aangekomen.</translation>
    </message>
    <message>
        <source>Only replies can be looked up.</source>
        <translation>Alleen antwoorden kunnen worden opgezocht.</translation>
    </message>
    <message>
        <source>Choose a time in the future.</source>
        <translation>Kies een tijdstip in de toekomst.</translation>
    </message>
    <message>
        <source>A tag can have at most %1 characters.</source>
        <translation>Een label mag hoogstens %1 tekens hebben.</translation>
    </message>
    <message>
        <source>A conversation can have at most %1 tags.</source>
        <translation>Een gesprek kan hoogstens %1 labels hebben.</translation>
    </message>
    <message>
        <source>This conversation no longer exists.</source>
        <translation>Dit gesprek bestaat niet meer.</translation>
    </message>
    <message>
        <source>This message no longer exists.</source>
        <translation>Dit bericht bestaat niet meer.</translation>
    </message>
    <message>
        <source>The program is closing. Nothing more can be saved.</source>
        <translation>Het programma wordt afgesloten. Er kan niets meer worden opgeslagen.</translation>
    </message>
    <message>
        <source>Only your own conversations can be snoozed.</source>
        <translation>Alleen je eigen gesprekken kunnen worden uitgesteld.</translation>
    </message>
    <message>
        <source>Something unexpected happened while this was sent, so it may have arrived. The log has the details.</source>
        <translation>Tijdens het verzenden is iets onverwachts gebeurd, dus het is misschien aangekomen. Details staan in het logboek.</translation>
    </message>
    <message>
        <source>The database could not be written when this request came, at %1.</source>
        <translation>Toen dit verzoek om %1 kwam, kon niet naar de database worden geschreven.</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>%1 is assigned to both %2 and %3. It is used for %2.</source>
        <translation>%1 is zowel aan %2 als aan %3 toegewezen. Het wordt gebruikt voor %2.</translation>
    </message>
    <message>
        <source>Shortcut of %1: %2</source>
        <translation>Sneltoets van %1: %2</translation>
    </message>
    <message>
        <source>[keys] has no action %1. Did you mean %2?</source>
        <translation>[keys] kent geen actie %1. Bedoelde je %2?</translation>
    </message>
    <message>
        <source>[keys] has no action %1. The example file lists them all.</source>
        <translation>[keys] kent geen actie %1. Het voorbeeldbestand noemt ze allemaal.</translation>
    </message>
    <message>
        <source>“%1” is not a key. Write it like Ctrl+Shift+T or F8.</source>
        <translation>“%1” is geen toets. Schrijf het als Ctrl+Shift+T of F8.</translation>
    </message>
    <message>
        <source>Ctrl+Alt is the same as AltGr on many keyboards, which types characters such as @ and €. Use only one of the two.</source>
        <translation>Ctrl+Alt is op veel toetsenborden hetzelfde als AltGr, waarmee je tekens als @ en € typt. Gebruik er maar een van de twee.</translation>
    </message>
    <message>
        <source>Shortcuts with the system key are reserved for the system. Use Ctrl or Ctrl+Shift instead.</source>
        <translation>Sneltoetsen met de systeemtoets zijn voor het systeem. Gebruik in plaats daarvan Ctrl of Ctrl+Shift.</translation>
    </message>
    <message>
        <source>%1 is reserved for the system.</source>
        <translation>%1 is voor het systeem.</translation>
    </message>
    <message>
        <source>%1 sends the reply or inserts a new line, depending on the settings.</source>
        <translation>%1 verzendt het antwoord of voegt een nieuwe regel in, afhankelijk van de instellingen.</translation>
    </message>
    <message>
        <source>%1 is needed for editing text: to copy, undo, select or move the cursor.</source>
        <translation>%1 is nodig om tekst te bewerken: kopiëren, ongedaan maken, selecteren of de cursor verplaatsen.</translation>
    </message>
    <message>
        <source>Alt with a letter opens menus. Use Ctrl or Ctrl+Shift instead.</source>
        <translation>Alt met een letter opent menu’s. Gebruik in plaats daarvan Ctrl of Ctrl+Shift.</translation>
    </message>
    <message>
        <source>%1 is needed for typing and navigation. Add Ctrl, or use a key such as F8.</source>
        <translation>%1 is nodig om te typen en te navigeren. Voeg Ctrl toe, of gebruik een toets als F8.</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Buttons</source>
        <translation>Knoppen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kaarten</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>no file received</source>
        <translation>geen bestand ontvangen</translation>
    </message>
    <message>
        <source>Opened the conversation</source>
        <translation>Opende het gesprek</translation>
    </message>
    <message>
        <source>conversation opened</source>
        <translation>gesprek geopend</translation>
    </message>
    <message>
        <source>(opened the conversation)</source>
        <translation>(opende het gesprek)</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Afbeelding</translation>
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
        <translation>Bijlage</translation>
    </message>
    <message>
        <source>Pressed a button</source>
        <translation>Knop ingedrukt</translation>
    </message>
    <message>
        <source>[pressed] %1</source>
        <translation>[drukte op] %1</translation>
    </message>
    <message>
        <source>pressed %1</source>
        <translation>drukte op %1</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>Snelle antwoorden</translation>
    </message>
    <message>
        <source>Empty message</source>
        <translation>Leeg bericht</translation>
    </message>
    <message>
        <source>Unknown message</source>
        <translation>Onbekend bericht</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Sticker</translation>
    </message>
    <message>
        <source>Event of the bot</source>
        <translation>Gebeurtenis van de bot</translation>
    </message>
    <message>
        <source>event of the bot</source>
        <translation>gebeurtenis van de bot</translation>
    </message>
    <message>
        <source>event of the bot: %1</source>
        <translation>gebeurtenis van de bot: %1</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reactie</translation>
    </message>
    <message>
        <source>took a reaction back</source>
        <translation>heeft een reactie ingetrokken</translation>
    </message>
    <message>
        <source>reacted with %1</source>
        <translation>heeft gereageerd met %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestelling</translation>
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
        <translation>Albanees</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Armeens</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>Baskisch</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengaals</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgaars</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Catalaans</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinees</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tsjechisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Deens</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estisch</translation>
    </message>
    <message>
        <source>Filipino</source>
        <translation>Filipijns</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Fins</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Frans</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>Galicisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Duits</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grieks</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebreeuws</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Hongaars</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>IJslands</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>Iers</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiaans</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japans</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreaans</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Lets</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Litouws</translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <translation>Luxemburgs</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>Macedonisch</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Maleis</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>Maltees</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>Noors (Bokmål)</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Perzisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugees</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Roemeens</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Servisch</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slowaaks</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Sloveens</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spaans</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Swahili</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Zweeds</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamil</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thai</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turks</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Oekraïens</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamees</translation>
    </message>
</context>
<context>
    <name>libraries</name>
    <message>
        <source>see its files</source>
        <translation>zie de bestanden ervan</translation>
    </message>
</context>
<context>
    <name>list</name>
    <message>
        <source>Not sent:</source>
        <translation>Niet verzonden:</translation>
    </message>
    <message>
        <source>Unconfirmed:</source>
        <translation>Onbevestigd:</translation>
    </message>
    <message>
        <source>%1 to check ·</source>
        <translation>%1 te controleren ·</translation>
    </message>
    <message>
        <source>Snooze ended:</source>
        <translation>Uitstel voorbij:</translation>
    </message>
    <message>
        <source>Draft:</source>
        <translation>Concept:</translation>
    </message>
    <message>
        <source>Declined:</source>
        <translation>Geweigerd:</translation>
    </message>
    <message>
        <source>Bot:</source>
        <translation>Bot:</translation>
    </message>
    <message>
        <source>You:</source>
        <translation>Jij:</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wachtend</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Van mij</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Uitgesteld</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>With the bot</source>
        <translation>Bij de bot</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afgesloten</translation>
    </message>
    <message>
        <source>%1, collapsed</source>
        <translation>%1, ingeklapt</translation>
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
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>test version %1</source>
        <translation>testversie %1</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>wacht al %1</translation>
    </message>
    <message>
        <source>last message %1</source>
        <translation>laatste bericht %1</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>uitgesteld tot %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n ongelezen</numerusform>
            <numerusform>%n ongelezen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message>
        <source>The keyring does not respond</source>
        <translation>De sleutelbos reageert niet</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Put the correct key back into the keyring.</source>
        <translation>Zet de juiste sleutel terug in de sleutelbos.</translation>
    </message>
    <message>
        <source>Continue without a keyring</source>
        <translation>Doorgaan zonder sleutelbos</translation>
    </message>
    <message>
        <source>Without a keyring, tokens are lost when the program closes. A new verify token is created now: until you enter it in Chatlayer, Chatlayer&apos;s requests are rejected.</source>
        <translation>Zonder sleutelbos gaan tokens verloren als het programma sluit. Er wordt nu een nieuw verify token gemaakt: tot je dat in Chatlayer invoert, worden verzoeken van Chatlayer geweigerd.</translation>
    </message>
    <message>
        <source>Conversations are encrypted with a key in the keyring. Without a keyring, they can only be stored unencrypted: everyone who can read the files of this computer can then read them. Tokens are lost when the program closes.</source>
        <translation>Gesprekken worden versleuteld met een sleutel uit de sleutelbos. Zonder sleutelbos kunnen ze alleen onversleuteld worden opgeslagen: iedereen die de bestanden van deze computer kan lezen, kan ze dan lezen. Tokens gaan verloren als het programma sluit.</translation>
    </message>
    <message>
        <source>Your conversations are still on this computer, but the key that decrypts them is in the keyring.</source>
        <translation>Je gesprekken staan nog op deze computer, maar de sleutel die ze ontsleutelt, zit in de sleutelbos.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Restore the newest backup</source>
        <translation>Nieuwste back-up terugzetten</translation>
    </message>
    <message>
        <source>Start a new database</source>
        <translation>Nieuwe database maken</translation>
    </message>
    <message>
        <source>The database key is missing</source>
        <translation>De databasesleutel ontbreekt</translation>
    </message>
    <message>
        <source>The key does not match the database</source>
        <translation>De sleutel past niet bij de database</translation>
    </message>
    <message>
        <source>If you start a new database, the old one is kept next to it. Nothing is deleted. You can restore a backup into the new database.</source>
        <translation>Als je een nieuwe database maakt, blijft de oude ernaast staan. Er wordt niets verwijderd. Je kunt een back-up terugzetten in de nieuwe database.</translation>
    </message>
    <message>
        <source>Open the keyring that this program used before, then try again. Without the key, nobody can read these conversations.</source>
        <translation>Open de sleutelbos die dit programma eerder gebruikte en probeer het opnieuw. Zonder de sleutel kan niemand deze gesprekken lezen.</translation>
    </message>
    <message>
        <source>Store unencrypted</source>
        <translation>Onversleuteld opslaan</translation>
    </message>
    <message>
        <source>The keyring is not available</source>
        <translation>De sleutelbos is niet beschikbaar</translation>
    </message>
    <message>
        <source>The settings cannot be saved</source>
        <translation>De instellingen kunnen niet worden opgeslagen</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>De database is beschadigd</translation>
    </message>
    <message>
        <source>The database is from a newer version</source>
        <translation>De database is van een nieuwere versie</translation>
    </message>
    <message>
        <source>The database is not encrypted</source>
        <translation>De database is niet versleuteld</translation>
    </message>
    <message>
        <source>The database cannot be opened</source>
        <translation>De database kan niet worden geopend</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Recently used</source>
        <translation>Recent gebruikt</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gesprekken</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>on</source>
        <translation>aan</translation>
    </message>
    <message>
        <source>not available: %1</source>
        <translation>niet beschikbaar: %1</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 van %3</translation>
    </message>
    <message>
        <source>Search everything for “%1”</source>
        <translation>Overal zoeken naar “%1”</translation>
    </message>
    <message>
        <source>Not available now</source>
        <translation>Nu niet beschikbaar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 openen</translation>
    </message>
</context>
<context>
    <name>pictures</name>
    <message>
        <source>a private address</source>
        <translation>een privéadres</translation>
    </message>
    <message>
        <source>This address cannot be loaded.</source>
        <translation>Dit adres kan niet worden geladen.</translation>
    </message>
    <message>
        <source>The address points to a private network, so it was not loaded.</source>
        <translation>Het adres verwijst naar een privénetwerk en is daarom niet geladen.</translation>
    </message>
    <message>
        <source>The address redirects too many times.</source>
        <translation>Het adres verwijst te vaak door.</translation>
    </message>
    <message>
        <source>The file no longer exists ({detail}).</source>
        <translation>Het bestand bestaat niet meer ({detail}).</translation>
    </message>
    <message>
        <source>The server denied access ({detail}).</source>
        <translation>De server weigerde de toegang ({detail}).</translation>
    </message>
    <message>
        <source>The server answered with an error ({detail}).</source>
        <translation>De server antwoordde met een fout ({detail}).</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>De server is niet bereikbaar.</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate.</source>
        <translation>Deze computer vertrouwt het certificaat van de server niet.</translation>
    </message>
    <message>
        <source>The server took too long to respond.</source>
        <translation>De server deed te lang over het antwoord.</translation>
    </message>
    <message>
        <source>The file is larger than {detail}.</source>
        <translation>Het bestand is groter dan {detail}.</translation>
    </message>
    <message>
        <source>This picture format cannot be shown here ({detail}).</source>
        <translation>Deze afbeeldingsindeling kan hier niet worden getoond ({detail}).</translation>
    </message>
    <message>
        <source>The server sent the file in an unsupported form (compressed).</source>
        <translation>De server stuurde het bestand in een niet-ondersteunde vorm (gecomprimeerd).</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>De afbeelding is beschadigd.</translation>
    </message>
    <message>
        <source>The picture has too many pixels ({detail}).</source>
        <translation>De afbeelding heeft te veel pixels ({detail}).</translation>
    </message>
    <message>
        <source>The file cannot be written: {detail}.</source>
        <translation>Het bestand kan niet worden geschreven: {detail}.</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>Het programma wordt afgesloten.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Opslaan als</translation>
    </message>
</context>
<context>
    <name>profile</name>
    <message>
        <source>The profile %1 is a file. It must be a folder.</source>
        <translation>Het profiel %1 is een bestand. Het moet een map zijn.</translation>
    </message>
    <message>
        <source>The profile folder %1 cannot be used: %2.</source>
        <translation>De profielmap %1 kan niet worden gebruikt: %2.</translation>
    </message>
    <message>
        <source>Cannot write to the profile folder %1. Check its owner and permissions.</source>
        <translation>In de profielmap %1 kan niet worden geschreven. Controleer de eigenaar en de rechten.</translation>
    </message>
</context>
<context>
    <name>protocol</name>
    <message>
        <source>Chatlayer&apos;s legacy API is not known to support lists. Send a carousel, or choose API v1 in the settings.</source>
        <translation>Het is niet bekend of de oude API van Chatlayer lijsten ondersteunt. Verzend een carrousel of kies API v1 in de instellingen.</translation>
    </message>
</context>
<context>
    <name>quiet</name>
    <message>
        <source>Turn off Do Not Disturb</source>
        <translation>Niet storen uitzetten</translation>
    </message>
    <message>
        <source>Do Not Disturb until tomorrow, %1</source>
        <translation>Niet storen tot morgen, %1</translation>
    </message>
    <message>
        <source>Do Not Disturb for 30 minutes</source>
        <translation>30 minuten niet storen</translation>
    </message>
    <message>
        <source>Do Not Disturb for 1 hour</source>
        <translation>1 uur niet storen</translation>
    </message>
    <message>
        <source>Do Not Disturb until %1</source>
        <translation>Niet storen tot %1</translation>
    </message>
</context>
<context>
    <name>reachability</name>
    <message>
        <source>Chatlayer cannot reach this computer yet because no tunnel is set up. Setup helps you choose one.</source>
        <translation>Chatlayer kan deze computer nog niet bereiken omdat er geen tunnel is ingesteld. De instelhulp helpt je er een te kiezen.</translation>
    </message>
    <message>
        <source>Not reachable from outside</source>
        <translation>Niet bereikbaar van buiten</translation>
    </message>
    <message>
        <source>Reachable, but few requests left</source>
        <translation>Bereikbaar, maar nog weinig verzoeken over</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Bereikbaar</translation>
    </message>
    <message>
        <source>Starting the tunnel…</source>
        <translation>Tunnel starten…</translation>
    </message>
    <message>
        <source>Checking whether Chatlayer can reach you…</source>
        <translation>Controleren of Chatlayer je kan bereiken…</translation>
    </message>
    <message>
        <source>Not reachable, reconnecting…</source>
        <translation>Niet bereikbaar, opnieuw verbinden…</translation>
    </message>
    <message>
        <source>Retrying automatically.</source>
        <translation>Er wordt automatisch opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>Retries only when you ask for it.</source>
        <translation>Er wordt alleen opnieuw geprobeerd als je erom vraagt.</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Niet bereikbaar</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n gesprek</numerusform>
            <numerusform>%n gesprekken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n bericht</numerusform>
            <numerusform>%n berichten</numerusform>
        </translation>
    </message>
    <message>
        <source>with the bot</source>
        <translation>bij de bot</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wacht</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>van mij</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>afgesloten</translation>
    </message>
</context>
<context>
    <name>refusal</name>
    <message>
        <source>you were away, the screen was locked</source>
        <translation>je was afwezig, het scherm was vergrendeld</translation>
    </message>
    <message>
        <source>you were away, no activity</source>
        <translation>je was afwezig, geen activiteit</translation>
    </message>
    <message>
        <source>you were away</source>
        <translation>je was afwezig</translation>
    </message>
    <message>
        <source>you were offline</source>
        <translation>je was offline</translation>
    </message>
    <message>
        <source>outside your opening hours</source>
        <translation>buiten je openingstijden</translation>
    </message>
    <message>
        <source>on a holiday</source>
        <translation>op een feestdag</translation>
    </message>
    <message>
        <source>the language is %1, which you do not accept</source>
        <translation>de taal is %1, die je niet aanneemt</translation>
    </message>
    <message>
        <source>%1 is %2, which you do not accept</source>
        <translation>%1 is %2, en dat neem je niet aan</translation>
    </message>
    <message>
        <source>%1 is not specified</source>
        <translation>%1 is niet opgegeven</translation>
    </message>
    <message>
        <source>full, %1 of %2 conversations</source>
        <translation>vol, %1 van %2 gesprekken</translation>
    </message>
    <message>
        <source>the request could not be read when it arrived</source>
        <translation>het verzoek kon niet worden gelezen toen het kwam</translation>
    </message>
</context>
<context>
    <name>rehearsal</name>
    <message>
        <source>Hello! I am the test customer. Please reply to me.</source>
        <translation>Hallo! Ik ben de testklant. Antwoord me alsjeblieft.</translation>
    </message>
    <message>
        <source>Thank you, your reply arrived. You can close this conversation now.</source>
        <translation>Dank je, je antwoord is aangekomen. Je kunt dit gesprek nu afsluiten.</translation>
    </message>
    <message>
        <source>The test conversation is over, so nobody would read this. Close it. You can start another one in setup.</source>
        <translation>Het testgesprek is voorbij, dus niemand zou dit lezen. Sluit het af. In de instelhulp kun je een nieuw beginnen.</translation>
    </message>
    <message>
        <source>The test customer was declined.</source>
        <translation>De testklant is geweigerd.</translation>
    </message>
    <message>
        <source>The test could not be started: %1.</source>
        <translation>De test kon niet worden gestart: %1.</translation>
    </message>
    <message>
        <source>The webhook did not accept the test conversation. See the log for the reason.</source>
        <translation>De webhook accepteerde het testgesprek niet. Zie het logboek voor de reden.</translation>
    </message>
</context>
<context>
    <name>resources</name>
    <message>
        <source>The program&apos;s resources are missing. None of these exists: %1.</source>
        <translation>De bronbestanden van het programma ontbreken. Geen van deze bestaat: %1.</translation>
    </message>
</context>
<context>
    <name>rich</name>
    <message>
        <source>the address</source>
        <translation>het adres</translation>
    </message>
    <message>
        <source>Add a button.</source>
        <translation>Voeg een knop toe.</translation>
    </message>
    <message>
        <source>Add a quick reply.</source>
        <translation>Voeg een snel antwoord toe.</translation>
    </message>
    <message>
        <source>quick reply %1</source>
        <translation>snel antwoord %1</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>de afbeelding</translation>
    </message>
    <message>
        <source>the list&apos;s button</source>
        <translation>de knop van de lijst</translation>
    </message>
    <message>
        <source>Add a card.</source>
        <translation>Voeg een kaart toe.</translation>
    </message>
    <message>
        <source>card %1</source>
        <translation>kaart %1</translation>
    </message>
    <message>
        <source>Enter a title for %1.</source>
        <translation>Voer een titel in voor %1.</translation>
    </message>
    <message>
        <source>button %1</source>
        <translation>knop %1</translation>
    </message>
    <message>
        <source>Invalid phone number for %1. Write it like +32 470 12 34 56.</source>
        <translation>Ongeldig telefoonnummer voor %1. Schrijf het als +32 470 12 34 56.</translation>
    </message>
    <message>
        <source>Enter the dialog that %1 leads to: the ID of a dialog state in Chatlayer.</source>
        <translation>Voer de dialoog in waar %1 naartoe leidt: de ID van een dialog state in Chatlayer.</translation>
    </message>
    <message>
        <source>In the session data of %1, write each value as key=value.</source>
        <translation>Schrijf in de sessiegegevens van %1 elke waarde als sleutel=waarde.</translation>
    </message>
    <message>
        <source>Enter the button text of %1.</source>
        <translation>Voer de tekst in van %1.</translation>
    </message>
    <message>
        <source>Enter a text.</source>
        <translation>Voer een tekst in.</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>de tekst</translation>
    </message>
    <message>
        <source>There is no value for %1 in %2. Replace or remove the placeholder.</source>
        <translation>Er is geen waarde voor %1 in %2. Vervang of verwijder de variabele.</translation>
    </message>
    <message>
        <source>%1 must begin with https:// or http:// and contain no spaces.</source>
        <translation>%1 moet met https:// of http:// beginnen en geen spaties bevatten.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Button text</source>
        <translation>Tekst van de knop</translation>
    </message>
    <message>
        <source>Track your parcel</source>
        <translation>Volg je pakje</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Link openen</translation>
    </message>
    <message>
        <source>Call number</source>
        <translation>Nummer bellen</translation>
    </message>
    <message>
        <source>Go to dialog</source>
        <translation>Naar dialoog gaan</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Session data</source>
        <translation>Sessiegegevens</translation>
    </message>
    <message>
        <source>key=value; key=value</source>
        <translation>sleutel=waarde; sleutel=waarde</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefoonnummer</translation>
    </message>
    <message>
        <source>Dialog</source>
        <translation>Dialoog</translation>
    </message>
    <message>
        <source>ID of the dialog state</source>
        <translation>ID van de dialog state</translation>
    </message>
    <message>
        <source>Yes, please</source>
        <translation>Ja, graag</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Afbeelding</translation>
    </message>
    <message>
        <source>https:// (optional)</source>
        <translation>https:// (optioneel)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Ondertitel</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optioneel</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Knop</translation>
    </message>
    <message>
        <source>Add a button</source>
        <translation>Knop toevoegen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 verwijderen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
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
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Quick reply</source>
        <translation>Snel antwoord</translation>
    </message>
    <message>
        <source>Add a quick reply</source>
        <translation>Snel antwoord toevoegen</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Kaart toevoegen</translation>
    </message>
    <message>
        <source>List button</source>
        <translation>Knop van de lijst</translation>
    </message>
    <message>
        <source>Add a button below the list</source>
        <translation>Knop onder de lijst toevoegen</translation>
    </message>
    <message>
        <source>Picture or file</source>
        <translation>Afbeelding of bestand</translation>
    </message>
    <message>
        <source>Text with buttons</source>
        <translation>Tekst met knoppen</translation>
    </message>
    <message>
        <source>Text with quick replies</source>
        <translation>Tekst met snelle antwoorden</translation>
    </message>
    <message>
        <source>Carousel</source>
        <translation>Carrousel</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Send an attachment or card</source>
        <translation>Bijlage of kaart verzenden</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>Conversations</source>
        <translation>Gesprekken</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Bot:</source>
        <translation>Bot:</translation>
    </message>
    <message>
        <source>You:</source>
        <translation>Jij:</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Notitie:</translation>
    </message>
</context>
<context>
    <name>service</name>
    <message>
        <source>Webhook not listening</source>
        <translation>Webhook niet actief</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Niet bereikbaar</translation>
    </message>
    <message>
        <source>Webhook listening</source>
        <translation>Webhook actief</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Sleutelbos</translation>
    </message>
    <message>
        <source>Tokens are stored only until you quit the program.</source>
        <translation>Tokens worden alleen opgeslagen tot je het programma afsluit.</translation>
    </message>
    <message>
        <source>Messages cannot be saved right now.</source>
        <translation>Berichten kunnen nu niet worden opgeslagen.</translation>
    </message>
    <message>
        <source>%1 Requests are kept in a file until then and taken in automatically.</source>
        <translation>%1 Tot dan worden verzoeken in een bestand bewaard en daarna automatisch verwerkt.</translation>
    </message>
    <message>
        <source>%1 Chatlayer was asked to try again, but it is not known whether it does: messages may be lost.</source>
        <translation>%1 Chatlayer is gevraagd het opnieuw te proberen, maar het is niet bekend of dat gebeurt: berichten kunnen verloren gaan.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Opslag</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>%1 or %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>een geheel getal van %1 tot %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>een getal van %1 tot %2</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true of false</translation>
    </message>
    <message>
        <source>text of at most %1 characters on one line</source>
        <translation>een tekst van hoogstens %1 tekens op één regel</translation>
    </message>
    <message>
        <source>an IP address or a host name of this computer</source>
        <translation>een IP-adres of een hostnaam van deze computer</translation>
    </message>
    <message>
        <source>a host name or an IP address, without port and path</source>
        <translation>een hostnaam of een IP-adres, zonder poort en pad</translation>
    </message>
    <message>
        <source>an address like &quot;https://example.org/path&quot; without user name, query and fragment (http:// only for this computer)</source>
        <translation>een adres als &quot;https://example.org/path&quot; zonder gebruikersnaam, query en fragment (http:// alleen voor deze computer)</translation>
    </message>
    <message>
        <source>a shortcut like &quot;Ctrl+Shift+T&quot;, a list of shortcuts, or &quot;&quot; for none (in the environment: separated by spaces)</source>
        <translation>een sneltoets als &quot;Ctrl+Shift+T&quot;, een lijst van sneltoetsen, of &quot;&quot; voor geen (in de omgeving: gescheiden door spaties)</translation>
    </message>
    <message>
        <source>the environment variable %1</source>
        <translation>de omgevingsvariabele %1</translation>
    </message>
    <message>
        <source>%1: chatlayer.region is &quot;custom&quot;. This requires chatlayer.base_url.</source>
        <translation>%1: chatlayer.region is &quot;custom&quot;. Daarvoor is chatlayer.base_url nodig.</translation>
    </message>
    <message>
        <source>%1: tunnel.provider is &quot;%2&quot;. This requires %3.</source>
        <translation>%1: tunnel.provider is “%2”. Daarvoor is %3 nodig.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>regel %1, kolom %2</translation>
    </message>
    <message>
        <source>at the end of the file</source>
        <translation>aan het einde van het bestand</translation>
    </message>
    <message>
        <source>%1: %2: invalid TOML (%3).</source>
        <translation>%1: %2: ongeldige TOML (%3).</translation>
    </message>
    <message>
        <source>%1: %2 must be a section, written as [%3].</source>
        <translation>%1: %2 moet een sectie zijn, geschreven als [%3].</translation>
    </message>
    <message>
        <source>%1: %2 is %3. It must be %4.</source>
        <translation>%1: %2 is %3. Toegestaan is: %4.</translation>
    </message>
    <message>
        <source>%1: line %2: the file is not UTF-8 text. Save it as UTF-8.</source>
        <translation>%1: regel %2: het bestand is geen UTF-8-tekst. Sla het op als UTF-8.</translation>
    </message>
    <message>
        <source>%1: the settings cannot be read: %2.</source>
        <translation>%1: de instellingen kunnen niet worden gelezen: %2.</translation>
    </message>
    <message>
        <source>The environment</source>
        <translation>De omgeving</translation>
    </message>
    <message>
        <source>The environment variable %1 is %2. It must be %3.</source>
        <translation>De omgevingsvariabele %1 is %2. Toegestaan is: %3.</translation>
    </message>
    <message>
        <source>%1: %2 looks like a secret. Secrets belong in the keyring. Remove it here and store it with: agent-desktop credentials set %3</source>
        <translation>%1: %2 lijkt op een geheim. Geheimen horen in de sleutelbos. Verwijder het hier en sla het op met: agent-desktop credentials set %3</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Bedoelde je %1?</translation>
    </message>
    <message>
        <source>Available: %1.</source>
        <translation>Beschikbaar: %1.</translation>
    </message>
    <message>
        <source>%1: there is no setting %2.</source>
        <translation>%1: de instelling %2 bestaat niet.</translation>
    </message>
    <message>
        <source>Unknown setting %1.</source>
        <translation>Onbekende instelling %1.</translation>
    </message>
    <message>
        <source>%1: the settings cannot be saved: %2.</source>
        <translation>%1: de instellingen kunnen niet worden opgeslagen: %2.</translation>
    </message>
    <message>
        <source>Chatlayer</source>
        <translation>Chatlayer</translation>
    </message>
    <message>
        <source>Reachability</source>
        <translation>Bereikbaarheid</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Opslag</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Algemeen</translation>
    </message>
    <message>
        <source>Appearance and shortcuts</source>
        <translation>Uiterlijk en sneltoetsen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Toegangsgegevens</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API-adres</translation>
    </message>
    <message>
        <source>Request to pause the bot</source>
        <translation>Verzoek om de bot te pauzeren</translation>
    </message>
    <message>
        <source>Request to resume the bot</source>
        <translation>Verzoek om de bot te hervatten</translation>
    </message>
    <message>
        <source>Allowed callers</source>
        <translation>Toegestane aanroepers</translation>
    </message>
    <message>
        <source>Accept handovers without the token</source>
        <translation>Overdrachten zonder token accepteren</translation>
    </message>
    <message>
        <source>Trust X-Forwarded-For</source>
        <translation>X-Forwarded-For vertrouwen</translation>
    </message>
    <message>
        <source>How Chatlayer reaches you</source>
        <translation>Hoe Chatlayer je bereikt</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Openbaar adres</translation>
    </message>
    <message>
        <source>Reserved domain</source>
        <translation>Gereserveerd domein</translation>
    </message>
    <message>
        <source>Go offline after</source>
        <translation>Offline gaan na</translation>
    </message>
    <message>
        <source>SSH service</source>
        <translation>SSH-dienst</translation>
    </message>
    <message>
        <source>SSH server</source>
        <translation>SSH-server</translation>
    </message>
    <message>
        <source>SSH port</source>
        <translation>SSH-poort</translation>
    </message>
    <message>
        <source>SSH user</source>
        <translation>SSH-gebruiker</translation>
    </message>
    <message>
        <source>SSH key file</source>
        <translation>SSH-sleutelbestand</translation>
    </message>
    <message>
        <source>Listen address on the server</source>
        <translation>Luisteradres op de server</translation>
    </message>
    <message>
        <source>Port on the server</source>
        <translation>Poort op de server</translation>
    </message>
    <message>
        <source>Cloudflared program</source>
        <translation>Programma cloudflared</translation>
    </message>
    <message>
        <source>Cloudflare host name</source>
        <translation>Hostnaam bij Cloudflare</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Je naam</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Interface size</source>
        <translation>Grootte van de interface</translation>
    </message>
    <message>
        <source>Enter sends the reply</source>
        <translation>Enter verzendt het antwoord</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Spelling controleren</translation>
    </message>
    <message>
        <source>Show pictures from the internet</source>
        <translation>Afbeeldingen van internet tonen</translation>
    </message>
    <message>
        <source>Log level</source>
        <translation>Logniveau</translation>
    </message>
    <message>
        <source>The region of your Chatlayer account.</source>
        <translation>De regio van je Chatlayer-account.</translation>
    </message>
    <message>
        <source>Language of the interface. Dates and numbers follow it.</source>
        <translation>Taal van de interface. Datums en getallen volgen die.</translation>
    </message>
    <message>
        <source>Used in canned replies that contain {{agent.name}}.</source>
        <translation>Wordt gebruikt in standaardantwoorden met {{agent.name}}.</translation>
    </message>
    <message>
        <source>Opening hours, for example 09:00-12:30, 13:30-17:30. A day without hours is closed. If no day has hours, you are always open.</source>
        <translation>Openingstijden, bijvoorbeeld 09:00-12:30, 13:30-17:30. Een dag zonder tijden is gesloten. Als geen enkele dag tijden heeft, ben je altijd open.</translation>
    </message>
    <message>
        <source>Time zone of the opening hours and holidays.</source>
        <translation>Tijdzone van de openingstijden en feestdagen.</translation>
    </message>
    <message>
        <source>Closed all day, for example 2026-12-25, 2027-07-12..2027-07-23.</source>
        <translation>De hele dag gesloten, bijvoorbeeld 2026-12-25, 2027-07-12..2027-07-23.</translation>
    </message>
    <message>
        <source>New customers are declined while this many conversations are waiting or yours. Snoozed conversations do not count. 0 = no limit.</source>
        <translation>Nieuwe klanten worden geweigerd zolang er zoveel gesprekken wachten of van jou zijn. Uitgestelde gesprekken tellen niet mee. 0 = geen limiet.</translation>
    </message>
    <message>
        <source>Customers with other languages are declined. Leave empty to accept all languages. nl includes nl-BE. Customers whose language is unknown are accepted.</source>
        <translation>Klanten met andere talen worden geweigerd. Laat leeg om alle talen aan te nemen. nl omvat ook nl-BE. Klanten met een onbekende taal worden aangenomen.</translation>
    </message>
    <message>
        <source>One line per handover key, with the values that you accept. All other handovers are declined. A missing key is accepted only if &quot;&quot; is one of the values.</source>
        <translation>Eén regel per overdrachtssleutel, met de waarden die je aanneemt. Alle andere overdrachten worden geweigerd. Een ontbrekende sleutel wordt alleen aangenomen als &quot;&quot; een van de waarden is.</translation>
    </message>
    <message>
        <source>After this long without keyboard or mouse activity, you are set to away until you are back. 0 = never.</source>
        <translation>Na deze tijd zonder toetsenbord of muis word je op afwezig gezet tot je terug bent. 0 = nooit.</translation>
    </message>
    <message>
        <source>You become available again when the screen is unlocked.</source>
        <translation>Je bent weer beschikbaar als het scherm wordt ontgrendeld.</translation>
    </message>
    <message>
        <source>Light or dark.</source>
        <translation>Licht of donker.</translation>
    </message>
    <message>
        <source>1 is the size set by your system. 1.25 is a quarter larger. From 0.5 to 4.</source>
        <translation>1 is de grootte van je systeem. 1,25 is een kwart groter. Van 0,5 tot 4.</translation>
    </message>
    <message>
        <source>If off, Ctrl+Enter sends and Enter inserts a new line.</source>
        <translation>Staat dit uit, dan verzendt Ctrl+Enter en voegt Enter een nieuwe regel in.</translation>
    </message>
    <message>
        <source>Checks replies in the customer&apos;s language.</source>
        <translation>Controleert antwoorden in de taal van de klant.</translation>
    </message>
    <message>
        <source>Replies wait this long before they are sent. 0 = send immediately.</source>
        <translation>Antwoorden wachten zo lang voordat ze worden verzonden. 0 = meteen verzenden.</translation>
    </message>
    <message>
        <source>If off, you are asked for each picture. Loading a picture tells its server that you opened the message.</source>
        <translation>Staat dit uit, dan wordt het bij elke afbeelding gevraagd. Door een afbeelding te laden weet de server dat je het bericht hebt geopend.</translation>
    </message>
    <message>
        <source>Setup (Ctrl+Shift+O) helps you choose, and tests the connection.</source>
        <translation>De instelhulp (Ctrl+Shift+O) helpt je kiezen en test de verbinding.</translation>
    </message>
    <message>
        <source>The domain that the service reserves for you, for example name.ngrok-free.app.</source>
        <translation>Het domein dat de dienst voor je reserveert, bijvoorbeeld name.ngrok-free.app.</translation>
    </message>
    <message>
        <source>After you create a new verify token, the previous one stays valid for this long. 0 = no earlier token is valid.</source>
        <translation>Zo lang blijft het vorige verify token geldig nadat u een nieuw hebt gemaakt. 0 = geen eerder token is geldig.</translation>
    </message>
    <message>
        <source>The request limit of your ngrok plan. You are warned before it is used up. 0 = no limit.</source>
        <translation>De verzoeklimiet van je ngrok-abonnement. Je wordt gewaarschuwd voordat die op is. 0 = geen limiet.</translation>
    </message>
    <message>
        <source>If Chatlayer cannot reach you for this long, you are set to offline. 0 = never.</source>
        <translation>Als Chatlayer je zo lang niet kan bereiken, word je op offline gezet. 0 = nooit.</translation>
    </message>
    <message>
        <source>Your own server, or a service that assigns an address.</source>
        <translation>Je eigen server, of een dienst die een adres toewijst.</translation>
    </message>
    <message>
        <source>The name or IP address of your server.</source>
        <translation>De naam of het IP-adres van je server.</translation>
    </message>
    <message>
        <source>0 = default port (22).</source>
        <translation>0 = standaardpoort (22).</translation>
    </message>
    <message>
        <source>Leave empty to use your user name on this computer.</source>
        <translation>Laat leeg om je gebruikersnaam op deze computer te gebruiken.</translation>
    </message>
    <message>
        <source>Leave empty to try your SSH agent and the keys in your .ssh folder.</source>
        <translation>Laat leeg om je SSH-agent en de sleutels in je map .ssh te proberen.</translation>
    </message>
    <message>
        <source>localhost if a web server on the SSH server forwards calls, otherwise the server&apos;s own address.</source>
        <translation>localhost als een webserver op de SSH-server aanroepen doorstuurt, anders het eigen adres van de server.</translation>
    </message>
    <message>
        <source>The port on your server that forwards to this computer.</source>
        <translation>De poort op je server die naar deze computer doorstuurt.</translation>
    </message>
    <message>
        <source>Leave empty to search the usual locations.</source>
        <translation>Laat leeg om op de gebruikelijke plaatsen te zoeken.</translation>
    </message>
    <message>
        <source>The host name of your tunnel. If empty, each start creates a new one, which you must paste into Chatlayer again.</source>
        <translation>De hostnaam van je tunnel. Als die leeg is, wordt er bij elke start een nieuwe gemaakt, die je opnieuw in Chatlayer moet plakken.</translation>
    </message>
    <message>
        <source>The API address, if it is not in one of the regions.</source>
        <translation>Het API-adres, als het niet in een van de regio’s is.</translation>
    </message>
    <message>
        <source>The API that sends your replies. Change it only if Chatlayer tells you to.</source>
        <translation>De API die je antwoorden verzendt. Wijzig dit alleen als Chatlayer erom vraagt.</translation>
    </message>
    <message>
        <source>Maximum time to connect to Chatlayer.</source>
        <translation>Maximale tijd om verbinding te maken met Chatlayer.</translation>
    </message>
    <message>
        <source>Maximum time for a complete answer from Chatlayer.</source>
        <translation>Maximale tijd voor een volledig antwoord van Chatlayer.</translation>
    </message>
    <message>
        <source>Sent when you take a conversation. Chatlayer has not published the format.</source>
        <translation>Wordt verzonden als je een gesprek aanneemt. Chatlayer heeft het formaat niet gepubliceerd.</translation>
    </message>
    <message>
        <source>Sent when you close a conversation and the bot continues.</source>
        <translation>Wordt verzonden als je een gesprek afsluit en de bot verdergaat.</translation>
    </message>
    <message>
        <source>The address this program listens on. A tunnel only needs 127.0.0.1.</source>
        <translation>Het adres waarop dit programma luistert. Een tunnel heeft alleen 127.0.0.1 nodig.</translation>
    </message>
    <message>
        <source>The port that your tunnel forwards to on this computer. 0 = any free port.</source>
        <translation>De poort op deze computer waar je tunnel naar doorstuurt. 0 = een vrije poort.</translation>
    </message>
    <message>
        <source>The last part of the address that Chatlayer calls.</source>
        <translation>Het laatste deel van het adres dat Chatlayer aanroept.</translation>
    </message>
    <message>
        <source>Larger requests are refused. Requests grow with the transcript of a conversation.</source>
        <translation>Grotere verzoeken worden geweigerd. Verzoeken groeien met het transcript van een gesprek.</translation>
    </message>
    <message>
        <source>IP addresses and networks, separated by commas. Leave empty to allow everyone who knows the verify token.</source>
        <translation>IP-adressen en netwerken, gescheiden door komma’s. Laat leeg om iedereen toe te laten die het verify token kent.</translation>
    </message>
    <message>
        <source>Turn this on only if handovers from Chatlayer are refused because they have no verify token. It counts only for allowed callers with a public address. Without allowed callers it does nothing.</source>
        <translation>Zet dit alleen aan als overdrachten van Chatlayer worden geweigerd omdat ze geen verify token hebben. Het geldt alleen voor toegestane aanroepers met een openbaar adres. Zonder toegestane aanroepers doet het niets.</translation>
    </message>
    <message>
        <source>Turn this on only behind your own proxy that sets this header. Otherwise callers could forge their address.</source>
        <translation>Zet dit alleen aan achter je eigen proxy die deze header invult. Anders kunnen aanroepers hun adres vervalsen.</translation>
    </message>
    <message>
        <source>This long after their last message, they are permanently deleted. 0 = keep forever.</source>
        <translation>Zo lang na het laatste bericht worden ze definitief verwijderd. 0 = altijd bewaren.</translation>
    </message>
    <message>
        <source>Conversations that nobody took over contain personal data too. 0 = keep forever.</source>
        <translation>Gesprekken die niemand heeft overgenomen, bevatten ook persoonsgegevens. 0 = altijd bewaren.</translation>
    </message>
    <message>
        <source>Encrypts the conversations on this computer. Applies to new profiles only.</source>
        <translation>Versleutelt de gesprekken op deze computer. Geldt alleen voor nieuwe profielen.</translation>
    </message>
    <message>
        <source>The system shows notifications over other windows. Click one to open the conversation.</source>
        <translation>Het systeem toont meldingen boven andere vensters. Klik op een melding om het gesprek te openen.</translation>
    </message>
    <message>
        <source>Notifications only say that a customer needs you. Use this if others can see your screen.</source>
        <translation>Meldingen zeggen alleen dat een klant je nodig heeft. Handig als anderen je scherm kunnen zien.</translation>
    </message>
    <message>
        <source>When a customer waits for an agent.</source>
        <translation>Als een klant op een medewerker wacht.</translation>
    </message>
    <message>
        <source>When a customer writes in one of your conversations, or when a snooze ends.</source>
        <translation>Als een klant in een van je gesprekken schrijft, of als uitstel eindigt.</translation>
    </message>
    <message>
        <source>While a customer is waiting whom nobody has taken. 0 = never.</source>
        <translation>Zolang een klant wacht die niemand heeft aangenomen. 0 = nooit.</translation>
    </message>
    <message>
        <source>Plays when a customer waits, and at each repetition.</source>
        <translation>Klinkt als een klant wacht, en bij elke herhaling.</translation>
    </message>
    <message>
        <source>Plays for a message in one of your conversations.</source>
        <translation>Klinkt bij een bericht in een van je gesprekken.</translation>
    </message>
    <message>
        <source>As a percentage of the system volume.</source>
        <translation>Als percentage van het systeemvolume.</translation>
    </message>
    <message>
        <source>Minimised windows leave the taskbar. Click the tray icon to show the window again.</source>
        <translation>Een geminimaliseerd venster verdwijnt van de taakbalk. Klik op het pictogram in het systeemvak om het weer te tonen.</translation>
    </message>
    <message>
        <source>The window opens when you log in to this computer.</source>
        <translation>Het venster opent als je je op deze computer aanmeldt.</translation>
    </message>
    <message>
        <source>The log helps to solve problems. It never contains messages or tokens.</source>
        <translation>Het logboek helpt problemen op te lossen. Het bevat nooit berichten of tokens.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>seconden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagen</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>per maand</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>uur</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuten</translation>
    </message>
    <message>
        <source>Customers who wait this long turn amber in the list.</source>
        <translation>Klanten die zo lang wachten, worden oranje in de lijst.</translation>
    </message>
    <message>
        <source>Customers who wait this long turn red in the list.</source>
        <translation>Klanten die zo lang wachten, worden rood in de lijst.</translation>
    </message>
    <message>
        <source>The complete address of the webhook, as Chatlayer should call it.</source>
        <translation>Het volledige adres van de webhook, zoals Chatlayer het moet aanroepen.</translation>
    </message>
    <message>
        <source>Webhook server</source>
        <translation>Webhookserver</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Beschikbaarheid</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Listen address</source>
        <translation>Luisteradres</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Poort</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pad</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Versleuteling</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>API-versie</translation>
    </message>
    <message>
        <source>Connection timeout</source>
        <translation>Time-out voor verbinding</translation>
    </message>
    <message>
        <source>Answer timeout</source>
        <translation>Time-out voor antwoord</translation>
    </message>
    <message>
        <source>Maximum request size</source>
        <translation>Maximale grootte van een verzoek</translation>
    </message>
    <message>
        <source>Keep old verify token valid for</source>
        <translation>Oud verify token geldig houden</translation>
    </message>
    <message>
        <source>Requests in your ngrok plan</source>
        <translation>Verzoeken in je ngrok-abonnement</translation>
    </message>
    <message>
        <source>Keep closed conversations for</source>
        <translation>Afgesloten gesprekken bewaren</translation>
    </message>
    <message>
        <source>Keep bot-only conversations for</source>
        <translation>Gesprekken met alleen de bot bewaren</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Maandag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dinsdag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Woensdag</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donderdag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Vrijdag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Zaterdag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Zondag</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feestdagen</translation>
    </message>
    <message>
        <source>Maximum simultaneous conversations</source>
        <translation>Maximumaantal gelijktijdige gesprekken</translation>
    </message>
    <message>
        <source>Accepted languages</source>
        <translation>Geaccepteerde talen</translation>
    </message>
    <message>
        <source>Accepted handovers</source>
        <translation>Geaccepteerde overdrachten</translation>
    </message>
    <message>
        <source>Automatically away after</source>
        <translation>Automatisch afwezig na</translation>
    </message>
    <message>
        <source>Automatically away while the screen is locked</source>
        <translation>Automatisch afwezig als het scherm vergrendeld is</translation>
    </message>
    <message>
        <source>Undo sending within</source>
        <translation>Verzenden ongedaan maken binnen</translation>
    </message>
    <message>
        <source>Amber after</source>
        <translation>Oranje na</translation>
    </message>
    <message>
        <source>Red after</source>
        <translation>Rood na</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>Meldingen tonen</translation>
    </message>
    <message>
        <source>Hide names and texts</source>
        <translation>Namen en teksten verbergen</translation>
    </message>
    <message>
        <source>Notify about new customers</source>
        <translation>Melding bij nieuwe klanten</translation>
    </message>
    <message>
        <source>Notify about new messages</source>
        <translation>Melding bij nieuwe berichten</translation>
    </message>
    <message>
        <source>Repeat after</source>
        <translation>Herhalen na</translation>
    </message>
    <message>
        <source>Sound for new customer</source>
        <translation>Geluid voor een nieuwe klant</translation>
    </message>
    <message>
        <source>Sound for message</source>
        <translation>Geluid voor een bericht</translation>
    </message>
    <message>
        <source>Sound volume</source>
        <translation>Geluidsvolume</translation>
    </message>
    <message>
        <source>Minimise to system tray</source>
        <translation>Minimaliseren naar het systeemvak</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Starten bij aanmelden</translation>
    </message>
    <message>
        <source>Chime</source>
        <translation>Klokje</translation>
    </message>
    <message>
        <source>Water drop</source>
        <translation>Waterdruppel</translation>
    </message>
    <message>
        <source>Knock</source>
        <translation>Klop</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Verenigde Staten</translation>
    </message>
    <message>
        <source>Asia</source>
        <translation>Azië</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>Ander adres</translation>
    </message>
    <message>
        <source>v1 (current)</source>
        <translation>v1 (huidige)</translation>
    </message>
    <message>
        <source>Legacy (older)</source>
        <translation>Legacy (ouder)</translation>
    </message>
    <message>
        <source>None for now</source>
        <translation>Voorlopig geen</translation>
    </message>
    <message>
        <source>My own public address</source>
        <translation>Mijn eigen openbare adres</translation>
    </message>
    <message>
        <source>SSH server or service</source>
        <translation>SSH-server of -dienst</translation>
    </message>
    <message>
        <source>My own server</source>
        <translation>Mijn eigen server</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Versleuteld</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Niet versleuteld</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>Systeem volgen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Debug</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normaal</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Waarschuwingen en fouten</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Alleen fouten</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-token</translation>
    </message>
    <message>
        <source>Lets this program reply in Chatlayer. It looks like tokenId:tokenSecret.</source>
        <translation>Hiermee kan dit programma in Chatlayer antwoorden. Het ziet eruit als tokenId:tokenSecret.</translation>
    </message>
    <message>
        <source>ngrok authtoken</source>
        <translation>ngrok-authtoken</translation>
    </message>
    <message>
        <source>Find it at dashboard.ngrok.com.</source>
        <translation>Te vinden op dashboard.ngrok.com.</translation>
    </message>
    <message>
        <source>Cloudflare tunnel token</source>
        <translation>Cloudflare-tunneltoken</translation>
    </message>
    <message>
        <source>Only for named tunnels. Quick tunnels need no token.</source>
        <translation>Alleen voor tunnels met een naam. Snelle tunnels hebben geen token nodig.</translation>
    </message>
    <message>
        <source>SSH password</source>
        <translation>SSH-wachtwoord</translation>
    </message>
    <message>
        <source>Needed if the server does not accept a key.</source>
        <translation>Nodig als de server geen sleutel accepteert.</translation>
    </message>
    <message>
        <source>SSH key passphrase</source>
        <translation>Wachtwoordzin van de SSH-sleutel</translation>
    </message>
    <message>
        <source>Unlocks the key file, if it is protected.</source>
        <translation>Ontgrendelt het sleutelbestand, als het beveiligd is.</translation>
    </message>
    <message>
        <source>Reserved zrok name</source>
        <translation>Gereserveerde zrok-naam</translation>
    </message>
    <message>
        <source>Reserve a name with: zrok2 create name NAME. If empty, each start creates a new address, which you must paste into Chatlayer again.</source>
        <translation>Reserveer een naam met: zrok2 create name NAME. Als dit leeg is, maakt elke start een nieuw adres, dat je opnieuw in Chatlayer moet plakken.</translation>
    </message>
    <message>
        <source>Zrok2 program</source>
        <translation>Programma zrok2</translation>
    </message>
    <message>
        <source>Region of your Chatlayer account. custom requires base_url.</source>
        <translation>Regio van je Chatlayer-account. custom vereist base_url.</translation>
    </message>
    <message>
        <source>API address to use instead of the region&apos;s. The region then counts as custom.</source>
        <translation>API-adres dat in plaats van dat van de regio wordt gebruikt. De regio geldt dan als custom.</translation>
    </message>
    <message>
        <source>API that sends replies. legacy is the older one.</source>
        <translation>API die antwoorden verzendt. legacy is de oudere.</translation>
    </message>
    <message>
        <source>Connection timeout in seconds.</source>
        <translation>Time-out voor verbinding in seconden.</translation>
    </message>
    <message>
        <source>Timeout for a complete answer in seconds.</source>
        <translation>Time-out voor een volledig antwoord in seconden.</translation>
    </message>
    <message>
        <source>Body of the actions request that pauses the bot. Chatlayer has not published the format.</source>
        <translation>Inhoud van het actions-verzoek dat de bot pauzeert. Chatlayer heeft het formaat niet gepubliceerd.</translation>
    </message>
    <message>
        <source>Body of the actions request that resumes the bot.</source>
        <translation>Inhoud van het actions-verzoek dat de bot hervat.</translation>
    </message>
    <message>
        <source>Address to listen on. A tunnel only needs the local address of this computer.</source>
        <translation>Adres om op te luisteren. Een tunnel heeft alleen het lokale adres van deze computer nodig.</translation>
    </message>
    <message>
        <source>Port to listen on. 0 = any free port.</source>
        <translation>Poort om op te luisteren. 0 = een vrije poort.</translation>
    </message>
    <message>
        <source>Path that Chatlayer calls.</source>
        <translation>Pad dat Chatlayer aanroept.</translation>
    </message>
    <message>
        <source>Maximum size of a request in bytes. Requests grow with the transcript of a conversation.</source>
        <translation>Maximale grootte van een verzoek in bytes. Verzoeken groeien met het transcript van een gesprek.</translation>
    </message>
    <message>
        <source>Addresses that may call. Empty = everyone who knows the verify token.</source>
        <translation>Adressen die mogen aanroepen. Leeg = iedereen die het verify token kent.</translation>
    </message>
    <message>
        <source>Take the caller&apos;s address from X-Forwarded-For. Use it only behind your own proxy that sets this header.</source>
        <translation>Neem het adres van de aanroeper uit X-Forwarded-For. Gebruik dit alleen achter je eigen proxy die deze header invult.</translation>
    </message>
    <message>
        <source>How Chatlayer reaches this computer. manual: you run a proxy or tunnel, and set public_url.</source>
        <translation>Hoe Chatlayer deze computer bereikt. manual: je draait zelf een proxy of tunnel en stelt public_url in.</translation>
    </message>
    <message>
        <source>Address of the webhook as Chatlayer calls it, with its path. For manual, and for ssh to your own server.</source>
        <translation>Adres van de webhook zoals Chatlayer het aanroept, met het pad. Voor manual, en voor ssh naar je eigen server.</translation>
    </message>
    <message>
        <source>Domain that ngrok, sish, pinggy or localhost.run reserves for you.</source>
        <translation>Domein dat ngrok, sish, pinggy of localhost.run voor je reserveert.</translation>
    </message>
    <message>
        <source>Monthly request limit of your ngrok plan. 0 = no limit.</source>
        <translation>Maandelijkse verzoeklimiet van je ngrok-abonnement. 0 = geen limiet.</translation>
    </message>
    <message>
        <source>Seconds without being reachable until you are set to offline. 0 = never.</source>
        <translation>Seconden zonder bereikbaar te zijn tot je op offline wordt gezet. 0 = nooit.</translation>
    </message>
    <message>
        <source>Your own server, or a service that assigns a URL.</source>
        <translation>Je eigen server, of een dienst die een URL toewijst.</translation>
    </message>
    <message>
        <source>SSH server. Not needed for services.</source>
        <translation>SSH-server. Niet nodig voor diensten.</translation>
    </message>
    <message>
        <source>SSH port. 0 = default port.</source>
        <translation>SSH-poort. 0 = standaardpoort.</translation>
    </message>
    <message>
        <source>User name on the server. Empty = your user name on this computer.</source>
        <translation>Gebruikersnaam op de server. Leeg = je gebruikersnaam op deze computer.</translation>
    </message>
    <message>
        <source>Key file. Empty = the SSH agent and the keys in ~/.ssh.</source>
        <translation>Sleutelbestand. Leeg = de SSH-agent en de sleutels in ~/.ssh.</translation>
    </message>
    <message>
        <source>Address your server listens on: localhost behind a proxy, otherwise its own address.</source>
        <translation>Adres waarop je server luistert: localhost achter een proxy, anders het eigen adres.</translation>
    </message>
    <message>
        <source>Port on your server that forwards to this computer.</source>
        <translation>Poort op je server die naar deze computer doorstuurt.</translation>
    </message>
    <message>
        <source>Path of the cloudflared program. Empty = search PATH.</source>
        <translation>Pad van het programma cloudflared. Leeg = zoeken in PATH.</translation>
    </message>
    <message>
        <source>Accept handovers without the verify token, but only from public addresses in allow_list.</source>
        <translation>Overdrachten zonder verify token accepteren, maar alleen van openbare adressen in allow_list.</translation>
    </message>
    <message>
        <source>How many hours the previous verify token stays valid after `credentials rotate verify-token`. 0 = no earlier token is valid.</source>
        <translation>Hoeveel uur het vorige verify token geldig blijft na `credentials rotate verify-token`. 0 = geen eerder token is geldig.</translation>
    </message>
    <message>
        <source>Public host name of your named tunnel. Empty = a quick tunnel with a new URL at each start.</source>
        <translation>Openbare hostnaam van je tunnel met naam. Leeg = een snelle tunnel met bij elke start een nieuwe URL.</translation>
    </message>
    <message>
        <source>Name that you reserved at zrok, or namespace:name. Empty = a new URL at each start.</source>
        <translation>Naam die je bij zrok hebt gereserveerd, of naamruimte:naam. Leeg = een nieuwe URL bij elke start.</translation>
    </message>
    <message>
        <source>Path of the zrok2 program. Empty = search PATH.</source>
        <translation>Pad van het programma zrok2. Leeg = zoeken in PATH.</translation>
    </message>
    <message>
        <source>off: anyone who can read the file can read the conversations.</source>
        <translation>off: iedereen die het bestand kan lezen, kan de gesprekken lezen.</translation>
    </message>
    <message>
        <source>Delete closed conversations after this many days. 0 = never.</source>
        <translation>Afgesloten gesprekken na zoveel dagen verwijderen. 0 = nooit.</translation>
    </message>
    <message>
        <source>Delete conversations that stayed with the bot after this many days. 0 = never.</source>
        <translation>Gesprekken die bij de bot bleven, na zoveel dagen verwijderen. 0 = nooit.</translation>
    </message>
    <message>
        <source>Your name, for replies that contain {{agent.name}}.</source>
        <translation>Je naam, voor antwoorden met {{agent.name}}.</translation>
    </message>
    <message>
        <source>Opening hours on Monday. If no day has hours, you are always open.</source>
        <translation>Openingstijden op maandag. Als geen enkele dag tijden heeft, ben je altijd open.</translation>
    </message>
    <message>
        <source>Opening hours on Tuesday.</source>
        <translation>Openingstijden op dinsdag.</translation>
    </message>
    <message>
        <source>Opening hours on Wednesday.</source>
        <translation>Openingstijden op woensdag.</translation>
    </message>
    <message>
        <source>Opening hours on Thursday.</source>
        <translation>Openingstijden op donderdag.</translation>
    </message>
    <message>
        <source>Opening hours on Friday.</source>
        <translation>Openingstijden op vrijdag.</translation>
    </message>
    <message>
        <source>Opening hours on Saturday.</source>
        <translation>Openingstijden op zaterdag.</translation>
    </message>
    <message>
        <source>Opening hours on Sunday.</source>
        <translation>Openingstijden op zondag.</translation>
    </message>
    <message>
        <source>Time zone of the opening hours and holidays. Empty = the time zone of this computer.</source>
        <translation>Tijdzone van de openingstijden en feestdagen. Leeg = de tijdzone van deze computer.</translation>
    </message>
    <message>
        <source>Days on which you are closed all day.</source>
        <translation>Dagen waarop je de hele dag gesloten bent.</translation>
    </message>
    <message>
        <source>Maximum number of conversations that are waiting or yours, not counting snoozed ones. 0 = no limit.</source>
        <translation>Maximumaantal gesprekken die wachten of van jou zijn, uitgestelde niet meegeteld. 0 = geen limiet.</translation>
    </message>
    <message>
        <source>Accepted customer languages. Empty = all. nl includes nl-BE. Customers whose language is unknown are accepted.</source>
        <translation>Geaccepteerde talen van klanten. Leeg = alle. nl omvat ook nl-BE. Klanten met een onbekende taal worden aangenomen.</translation>
    </message>
    <message>
        <source>Accepted handover values for each payload key. An empty value stands for a missing key.</source>
        <translation>Geaccepteerde overdrachtswaarden voor elke sleutel van de payload. Een lege waarde staat voor een ontbrekende sleutel.</translation>
    </message>
    <message>
        <source>Minutes without keyboard or mouse activity until you are set to away. 0 = never.</source>
        <translation>Minuten zonder toetsenbord of muis tot je op afwezig wordt gezet. 0 = nooit.</translation>
    </message>
    <message>
        <source>Set yourself to away while the screen is locked.</source>
        <translation>Op afwezig zetten zolang het scherm vergrendeld is.</translation>
    </message>
    <message>
        <source>Language of the interface. system = language of the computer.</source>
        <translation>Taal van de interface. system = taal van de computer.</translation>
    </message>
    <message>
        <source>Colour theme.</source>
        <translation>Kleurenthema.</translation>
    </message>
    <message>
        <source>Interface size, in addition to the system&apos;s own scaling.</source>
        <translation>Grootte van de interface, boven op de schaal van het systeem.</translation>
    </message>
    <message>
        <source>false: Ctrl+Enter sends and Enter inserts a new line.</source>
        <translation>false: Ctrl+Enter verzendt en Enter voegt een nieuwe regel in.</translation>
    </message>
    <message>
        <source>Check the spelling of replies in the customer&apos;s language.</source>
        <translation>Controleer de spelling van antwoorden in de taal van de klant.</translation>
    </message>
    <message>
        <source>Seconds that a reply waits so that you can undo it. 0 = send immediately.</source>
        <translation>Aantal seconden dat een antwoord wacht, zodat je het ongedaan kunt maken. 0 = meteen verzenden.</translation>
    </message>
    <message>
        <source>Load pictures in messages from the internet.</source>
        <translation>Laad afbeeldingen in berichten van internet.</translation>
    </message>
    <message>
        <source>Seconds after which a waiting customer turns amber in the list.</source>
        <translation>Aantal seconden waarna een wachtende klant oranje wordt in de lijst.</translation>
    </message>
    <message>
        <source>Seconds after which a waiting customer turns red in the list.</source>
        <translation>Aantal seconden waarna een wachtende klant rood wordt in de lijst.</translation>
    </message>
    <message>
        <source>Show system notifications.</source>
        <translation>Systeemmeldingen tonen.</translation>
    </message>
    <message>
        <source>Hide names and texts in notifications.</source>
        <translation>Namen en teksten in meldingen verbergen.</translation>
    </message>
    <message>
        <source>Notify about customers who wait for an agent.</source>
        <translation>Melding bij klanten die op een medewerker wachten.</translation>
    </message>
    <message>
        <source>Notify about messages in your own conversations.</source>
        <translation>Melding bij berichten in je eigen gesprekken.</translation>
    </message>
    <message>
        <source>Seconds after which a notification is repeated while a customer waits. 0 = never.</source>
        <translation>Aantal seconden waarna een melding wordt herhaald zolang een klant wacht. 0 = nooit.</translation>
    </message>
    <message>
        <source>Sound when a customer waits for an agent.</source>
        <translation>Geluid als een klant op een medewerker wacht.</translation>
    </message>
    <message>
        <source>Sound of a message in one of your conversations.</source>
        <translation>Geluid bij een bericht in een van je gesprekken.</translation>
    </message>
    <message>
        <source>Volume of the sounds, as a percentage of the system volume.</source>
        <translation>Volume van de geluiden, als percentage van het systeemvolume.</translation>
    </message>
    <message>
        <source>Minimised windows leave the taskbar and stay in the system tray.</source>
        <translation>Een geminimaliseerd venster verdwijnt van de taakbalk en blijft in het systeemvak.</translation>
    </message>
    <message>
        <source>Start the program when you log in to this computer.</source>
        <translation>Het programma starten als je je op deze computer aanmeldt.</translation>
    </message>
    <message>
        <source>Level of detail in the log.</source>
        <translation>Detailniveau van het logboek.</translation>
    </message>
    <message>
        <source>hours in order, like &quot;09:00-12:30, 13:30-17:30&quot;, or nothing if closed; &quot;22:00-06:00&quot; continues into the next day</source>
        <translation>tijden op volgorde, zoals &quot;09:00-12:30, 13:30-17:30&quot;, of niets als het gesloten is; &quot;22:00-06:00&quot; loopt door in de volgende dag</translation>
    </message>
    <message>
        <source>a time zone like &quot;Europe/Brussels&quot;, or nothing for the time zone of this computer</source>
        <translation>een tijdzone zoals &quot;Europe/Brussels&quot;, of niets voor die van deze computer</translation>
    </message>
    <message>
        <source>a list of days, like [&quot;2026-12-25&quot;, &quot;2027-07-12..2027-07-23&quot;]</source>
        <translation>een lijst van dagen, zoals [&quot;2026-12-25&quot;, &quot;2027-07-12..2027-07-23&quot;]</translation>
    </message>
    <message>
        <source>a list of languages, like [&quot;nl&quot;, &quot;fr-BE&quot;]</source>
        <translation>een lijst van talen, zoals [&quot;nl&quot;, &quot;fr-BE&quot;]</translation>
    </message>
    <message>
        <source>keys with lists of values, like { department = [&quot;billing&quot;, &quot;sales&quot;] } (in the environment: as JSON, {&quot;department&quot;: [&quot;billing&quot;]})</source>
        <translation>sleutels met lijsten van waarden, zoals { department = [&quot;billing&quot;, &quot;sales&quot;] } (in de omgeving: als JSON, {&quot;department&quot;: [&quot;billing&quot;]})</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Instellingen: %1</translation>
    </message>
    <message>
        <source>%1: there is no section %2.</source>
        <translation>%1: de sectie %2 bestaat niet.</translation>
    </message>
    <message>
        <source>%1: there is no setting for the variable %2.</source>
        <translation>%1: er is geen instelling voor de variabele %2.</translation>
    </message>
    <message>
        <source>The name of an action has only the letters a to z, digits and _.</source>
        <translation>De naam van een actie heeft alleen letters van a tot z, cijfers en _.</translation>
    </message>
    <message>
        <source>a path that begins with &quot;/&quot;, of letters, digits and -._~%/</source>
        <translation>een pad dat begint met &quot;/&quot;, met letters, cijfers en -._~%/</translation>
    </message>
    <message>
        <source>a list of IP addresses and networks, like [&quot;34.78.158.115&quot;, &quot;10.0.0.0/8&quot;]</source>
        <translation>een lijst met IP-adressen en netwerken, zoals [&quot;34.78.158.115&quot;, &quot;10.0.0.0/8&quot;]</translation>
    </message>
    <message>
        <source>a table, like { pauseBot = true } (in the environment as JSON: {&quot;pauseBot&quot;: true})</source>
        <translation>een tabel, zoals { pauseBot = true } (in de omgeving als JSON: {&quot;pauseBot&quot;: true})</translation>
    </message>
</context>
<context>
    <name>setup_port</name>
    <message>
        <source>a request with the right verify token came to another path. Copy the API URL from step 4 again and save it in Chatlayer.</source>
        <translation>een verzoek met het juiste verify token kwam op een ander pad aan. Kopieer de API-URL uit stap 4 opnieuw en sla die op in Chatlayer.</translation>
    </message>
    <message>
        <source>a request had another verify token. Copy the token from step 4 again and save it in Chatlayer.</source>
        <translation>een verzoek had een ander verify token. Kopieer het token van stap 4 opnieuw en sla het op in Chatlayer.</translation>
    </message>
    <message>
        <source>a request came from an address that is not in webhook.allow_list. Add the address to the list, or empty the list.</source>
        <translation>een verzoek kwam van een adres dat niet in webhook.allow_list staat. Voeg het adres toe, of maak de lijst leeg.</translation>
    </message>
    <message>
        <source>a request came to another path. Copy the API URL from step 4 again and save it in Chatlayer.</source>
        <translation>er kwam een verzoek op een ander pad. Kopieer de API-URL van stap 4 opnieuw en sla hem op in Chatlayer.</translation>
    </message>
    <message>
        <source>Chatlayer does not accept this token. Each region has its own tokens. Check the region first. Then copy the token again or create a new one.</source>
        <translation>Chatlayer accepteert dit token niet. Elke regio heeft eigen tokens. Controleer eerst de regio. Kopieer het token dan opnieuw of maak een nieuw.</translation>
    </message>
    <message>
        <source>Not started yet.</source>
        <translation>Nog niet gestart.</translation>
    </message>
    <message>
        <source>Chatlayer paused and resumed the bot. The field names fit this account.</source>
        <translation>Chatlayer heeft de bot gepauzeerd en hervat. De veldnamen passen bij dit account.</translation>
    </message>
    <message>
        <source>This could not be checked: no test conversation of a bot says whether the bot is paused. Write to the bot in Chatlayer&apos;s emulator, then try again. Some accounts do not tell it at all.</source>
        <translation>Dit kon niet worden gecontroleerd: geen testgesprek van een bot zegt of de bot is gepauzeerd. Schrijf de bot in de emulator van Chatlayer en probeer het opnieuw. Sommige accounts vermelden het helemaal niet.</translation>
    </message>
    <message>
        <source>The webhook is not listening, so no test conversation can start. See the message at the top of the window.</source>
        <translation>De webhook is niet actief, dus er kan geen testgesprek beginnen. Zie de melding bovenaan het venster.</translation>
    </message>
    <message>
        <source>The test conversation did not arrive. See the log for the reason.</source>
        <translation>Het testgesprek kwam niet aan. Zie het logboek voor de reden.</translation>
    </message>
    <message>
        <source>The test customer was declined: %1. Change this, then try again.</source>
        <translation>De testklant is geweigerd: %1. Verander dat en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The token is valid, but has no permission to see the bots. Create a token in Chatlayer with the role Admin or Member.</source>
        <translation>Het token is geldig, maar heeft geen toestemming om de bots te zien. Maak in Chatlayer een token met de rol Admin of Member.</translation>
    </message>
    <message>
        <source>This address answers, but not like Chatlayer&apos;s API. Check it. Enter it without /v1.</source>
        <translation>Dit adres antwoordt, maar niet zoals de API van Chatlayer. Controleer het. Voer het in zonder /v1.</translation>
    </message>
    <message>
        <source>Chatlayer did not return your bots. Check the region. (%1)</source>
        <translation>Chatlayer gaf je bots niet terug. Controleer de regio. (%1)</translation>
    </message>
</context>
<context>
    <name>speaking</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n nieuw bericht</numerusform>
            <numerusform>%n nieuwe berichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Your reply to %1 was not sent. %2</source>
        <translation>Je antwoord aan %1 is niet verzonden. %2</translation>
    </message>
    <message>
        <source>Your reply to %1 may not have arrived. %2</source>
        <translation>Je antwoord aan %1 is misschien niet aangekomen. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>a customer</source>
        <translation>een klant</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>The database is damaged: %1.</source>
        <translation>De database is beschadigd: %1.</translation>
    </message>
    <message>
        <source>A row in the conversation database cannot be read.</source>
        <translation>Een rij van de gespreksdatabase kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>Zet een back-up terug.</translation>
    </message>
    <message>
        <source>The conversation database is closed.</source>
        <translation>De gespreksdatabase is gesloten.</translation>
    </message>
    <message>
        <source>The disk that contains the conversations is full.</source>
        <translation>De schijf met de gesprekken is vol.</translation>
    </message>
    <message>
        <source>Free some space on it. The program then continues automatically.</source>
        <translation>Maak ruimte vrij. Het programma gaat dan automatisch verder.</translation>
    </message>
    <message>
        <source>Another program has locked the conversation database.</source>
        <translation>Een ander programma houdt de gespreksdatabase vergrendeld.</translation>
    </message>
    <message>
        <source>Close programs that may have inbox.db open, for example a backup tool or a database browser.</source>
        <translation>Sluit programma’s die inbox.db open kunnen hebben, zoals een back-upprogramma of een databasebrowser.</translation>
    </message>
    <message>
        <source>Cannot write to the conversation database.</source>
        <translation>In de gespreksdatabase kan niet worden geschreven.</translation>
    </message>
    <message>
        <source>Check that you have write permission for its folder and disk, and that nobody moved the file.</source>
        <translation>Controleer of je in de map en op de schijf mag schrijven, en of niemand het bestand heeft verplaatst.</translation>
    </message>
    <message>
        <source>Cannot open the conversation database.</source>
        <translation>De gespreksdatabase kan niet worden geopend.</translation>
    </message>
    <message>
        <source>Check that its folder exists and that you have permission to read and write it.</source>
        <translation>Controleer of de map bestaat en of je er mag lezen en schrijven.</translation>
    </message>
    <message>
        <source>Cannot read or write the disk that contains the conversations.</source>
        <translation>De schijf met de gesprekken kan niet worden gelezen of beschreven.</translation>
    </message>
    <message>
        <source>Check the disk and its connection.</source>
        <translation>Controleer de schijf en de aansluiting.</translation>
    </message>
    <message>
        <source>The conversation database is damaged.</source>
        <translation>De gespreksdatabase is beschadigd.</translation>
    </message>
    <message>
        <source>Restore a backup, or move the database aside and start a new one.</source>
        <translation>Zet een back-up terug, of zet de database opzij en begin een nieuwe.</translation>
    </message>
    <message>
        <source>The new data conflicts with the data in the database.</source>
        <translation>De nieuwe gegevens zijn in strijd met de gegevens in de database.</translation>
    </message>
    <message>
        <source>This is an error in the program. Please report it.</source>
        <translation>Dit is een fout in het programma. Meld hem alsjeblieft.</translation>
    </message>
    <message>
        <source>The conversation database failed (%1).</source>
        <translation>De gespreksdatabase gaf een fout (%1).</translation>
    </message>
    <message>
        <source>See the log.</source>
        <translation>Zie het logboek.</translation>
    </message>
    <message>
        <source>%1 failed: %2.</source>
        <translation>%1 is mislukt: %2.</translation>
    </message>
    <message>
        <source>Check the folder and the disk.</source>
        <translation>Controleer de map en de schijf.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 is geen bestand.</translation>
    </message>
    <message>
        <source>Move it elsewhere, or use another profile.</source>
        <translation>Verplaats het, of gebruik een ander profiel.</translation>
    </message>
    <message>
        <source>Creating the folder %1</source>
        <translation>Het maken van de map %1</translation>
    </message>
    <message>
        <source>Restricting access to %1</source>
        <translation>Het beperken van de toegang tot %1</translation>
    </message>
    <message>
        <source>Moving %1 aside</source>
        <translation>Het opzijzetten van %1</translation>
    </message>
    <message>
        <source>A database key must have %1 bytes, not %2.</source>
        <translation>Een databasesleutel moet %1 bytes hebben, niet %2.</translation>
    </message>
    <message>
        <source>The database key in the keyring does not consist of %1 hexadecimal digits.</source>
        <translation>De databasesleutel in de sleutelbos bestaat niet uit %1 hexadecimale cijfers.</translation>
    </message>
    <message>
        <source>The file is a database, but not from Agent Desktop.</source>
        <translation>Het bestand is een database, maar niet van Agent Desktop.</translation>
    </message>
    <message>
        <source>Move it elsewhere, or move it aside and start a new one.</source>
        <translation>Verplaats het, of zet het opzij en begin een nieuwe.</translation>
    </message>
    <message>
        <source>Backing up %1</source>
        <translation>Het maken van een back-up van %1</translation>
    </message>
    <message>
        <source>After the update, %1 rows have invalid references.</source>
        <translation>Na de update hebben %1 rijen ongeldige verwijzingen.</translation>
    </message>
    <message>
        <source>There is no database at %1 yet.</source>
        <translation>Er is nog geen database in %1.</translation>
    </message>
    <message>
        <source>Start the program once.</source>
        <translation>Start het programma eenmaal.</translation>
    </message>
    <message>
        <source>The conversation database is from an older version.</source>
        <translation>De gespreksdatabase is van een oudere versie.</translation>
    </message>
    <message>
        <source>%1 is damaged: the file is empty.</source>
        <translation>%1 is beschadigd: het bestand is leeg.</translation>
    </message>
    <message>
        <source>%1 is damaged: it is no longer a database.</source>
        <translation>%1 is beschadigd: het is geen database meer.</translation>
    </message>
    <message>
        <source>%1 is encrypted, and its key is missing.</source>
        <translation>%1 is versleuteld, en de sleutel ontbreekt.</translation>
    </message>
    <message>
        <source>Unlock the keyring that contains the key. If storage.encryption is &quot;off&quot;, set it to &quot;on&quot; again.</source>
        <translation>Ontgrendel de sleutelbos die de sleutel bevat. Als storage.encryption op &quot;off&quot; staat, zet het weer op &quot;on&quot;.</translation>
    </message>
    <message>
        <source>%1 is not encrypted, but the settings require an encrypted database.</source>
        <translation>%1 is niet versleuteld, maar de instellingen vereisen een versleutelde database.</translation>
    </message>
    <message>
        <source>Set storage.encryption = &quot;off&quot;, or move the database aside and start a new one.</source>
        <translation>Zet storage.encryption = &quot;off&quot;, of zet de database opzij en begin een nieuwe.</translation>
    </message>
    <message>
        <source>The key does not open %1: it belongs to another database, or the beginning of the file is damaged.</source>
        <translation>De sleutel opent %1 niet: hij hoort bij een andere database, of het begin van het bestand is beschadigd.</translation>
    </message>
    <message>
        <source>Find the correct key. %1</source>
        <translation>Zoek de juiste sleutel. %1</translation>
    </message>
    <message>
        <source>%1 was last used by a newer version of Agent Desktop.</source>
        <translation>%1 is laatst gebruikt door een nieuwere versie van Agent Desktop.</translation>
    </message>
    <message>
        <source>Install that version again, or move the database aside and start a new one.</source>
        <translation>Installeer die versie opnieuw, of zet de database opzij en begin een nieuwe.</translation>
    </message>
    <message>
        <source>The conversation database was opened read-only.</source>
        <translation>De gespreksdatabase is alleen-lezen geopend.</translation>
    </message>
    <message>
        <source>The conversation database is being read, so its journal cannot be emptied yet.</source>
        <translation>De gespreksdatabase wordt gelezen, dus het journaal kan nog niet worden geleegd.</translation>
    </message>
    <message>
        <source>The database in the backup is empty.</source>
        <translation>De database in de back-up is leeg.</translation>
    </message>
    <message>
        <source>The backup is from a newer version of Agent Desktop.</source>
        <translation>De back-up is van een nieuwere versie van Agent Desktop.</translation>
    </message>
    <message>
        <source>Install that version first.</source>
        <translation>Installeer eerst die versie.</translation>
    </message>
    <message>
        <source>This was being sent when the backup was made, so it may have arrived since.</source>
        <translation>Dit werd verzonden toen de back-up werd gemaakt, dus het kan intussen zijn aangekomen.</translation>
    </message>
    <message>
        <source>The file for unsaved requests is full.</source>
        <translation>Het bestand voor niet-opgeslagen verzoeken is vol.</translation>
    </message>
    <message>
        <source>This request was kept in a file, as the database could not be written. It is damaged or was encrypted with another key, so it cannot be read.</source>
        <translation>Dit verzoek is in een bestand bewaard omdat niet naar de database kon worden geschreven. Het is beschadigd of met een andere sleutel versleuteld en kan daarom niet worden gelezen.</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>Handed over</source>
        <translation>Overgedragen</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Afgehandeld</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>90%</source>
        <translation>90 %</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediaan</translation>
    </message>
    <message>
        <source>%1: maximum %2, %3</source>
        <translation>%1: maximum %2, %3</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Niets te tonen</translation>
    </message>
    <message>
        <source>Handed over: customers whom the bot handed over and you accepted, and customers who wrote again after you closed the conversation and before the bot was back. Each counts in the hour in which the wait began.</source>
        <translation>Overgedragen: klanten die de bot heeft overgedragen en die je hebt aangenomen, en klanten die opnieuw schreven nadat je het gesprek had afgesloten en voordat de bot terug was. Elk telt in het uur waarin het wachten begon.</translation>
    </message>
    <message>
        <source>Handled: your own conversations that were closed. A conversation that was reopened and closed again counts twice. Each counts in the hour in which it was closed.</source>
        <translation>Afgehandeld: je eigen gesprekken die zijn afgesloten. Een gesprek dat is heropend en opnieuw afgesloten, telt twee keer. Elk telt in het uur waarin het is afgesloten.</translation>
    </message>
    <message>
        <source>Waiting: customers who are waiting for you now, regardless of when they were handed over. For past days: customers who were waiting at the end of the last day.</source>
        <translation>Wachtend: klanten die nu op je wachten, wanneer ze ook zijn overgedragen. Voor dagen die voorbij zijn: wie aan het eind van de laatste dag wachtte.</translation>
    </message>
    <message>
        <source>Declined: handovers that were not accepted, so the bot continued. Each counts in the hour in which it was declined.</source>
        <translation>Geweigerd: overdrachten die niet zijn aangenomen, zodat de bot verderging. Elk telt in het uur waarin het is geweigerd.</translation>
    </message>
    <message>
        <source>First response: the time from a handover until your first reply that reached Chatlayer, if the conversation was not closed before. Failed replies do not count. Counts in the hour of the handover.</source>
        <translation>Eerste reactie: de tijd van een overdracht tot je eerste antwoord dat Chatlayer bereikte, als het gesprek niet eerder is afgesloten. Mislukte antwoorden tellen niet. Telt in het uur van de overdracht.</translation>
    </message>
    <message>
        <source>Handling time: the time from taking a conversation until closing it. It includes snoozed time, which is also shown separately. Counts in the hour of closing.</source>
        <translation>Afhandeltijd: de tijd van het aannemen van een gesprek tot het afsluiten. Inclusief de uitgestelde tijd, die ook apart wordt getoond. Telt in het uur van afsluiten.</translation>
    </message>
    <message>
        <source>Median: half of them took at most this long. 90%: nine out of ten took at most this long.</source>
        <translation>Mediaan: de helft duurde hoogstens zo lang. 90 %: negen van de tien duurden hoogstens zo lang.</translation>
    </message>
</context>
<context>
    <name>tunnel</name>
    <message>
        <source>Cloudflare does not know the tunnel&apos;s token. Copy it from the Cloudflare dashboard and store it: credentials set cloudflared-token.</source>
        <translation>Cloudflare kent het token van de tunnel niet. Kopieer het van het dashboard van Cloudflare en sla het op: credentials set cloudflared-token.</translation>
    </message>
    <message>
        <source>Cloudflare provides no more quick tunnels at the moment. Wait a few minutes, or use a named tunnel.</source>
        <translation>Cloudflare geeft op dit moment geen snelle tunnels meer uit. Wacht een paar minuten, of gebruik een tunnel met naam.</translation>
    </message>
    <message>
        <source>This cloudflared is too old, or it is another program. Install the current version.</source>
        <translation>Deze cloudflared is te oud, of het is een ander programma. Installeer de huidige versie.</translation>
    </message>
    <message>
        <source>A port that cloudflared needs is in use.</source>
        <translation>Een poort die cloudflared nodig heeft, is in gebruik.</translation>
    </message>
    <message>
        <source>cloudflared cannot reach Cloudflare. Check the network, and that outgoing connections on port 7844 are allowed.</source>
        <translation>cloudflared kan Cloudflare niet bereiken. Controleer het netwerk, en of uitgaande verbindingen op poort 7844 zijn toegestaan.</translation>
    </message>
    <message>
        <source>cloudflared stopped unexpectedly.</source>
        <translation>cloudflared is onverwacht gestopt.</translation>
    </message>
    <message>
        <source>The named tunnel needs its token. Copy it from the Cloudflare dashboard and store it: credentials set cloudflared-token.</source>
        <translation>De tunnel met naam heeft zijn token nodig. Kopieer het van het dashboard van Cloudflare en sla het op: credentials set cloudflared-token.</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2.</source>
        <translation>%1 kan niet worden gestart: %2.</translation>
    </message>
    <message>
        <source>The ngrok library is not installed. Install it with pipx: pipx inject agent-desktop ngrok. Or with pip: pip install &quot;agent-desktop[ngrok]&quot;.</source>
        <translation>De ngrok-bibliotheek is niet geïnstalleerd. Installeer haar met pipx: pipx inject agent-desktop ngrok. Of met pip: pip install &quot;agent-desktop[ngrok]&quot;.</translation>
    </message>
    <message>
        <source>cloudflared was not found on this computer. Install it from Cloudflare, or enter its path in setup.</source>
        <translation>cloudflared is op deze computer niet gevonden. Installeer het van Cloudflare, of vul het pad in de instelhulp in.</translation>
    </message>
    <message>
        <source>zrok2 was not found on this computer. Install version 2 of zrok, or enter its path in setup.</source>
        <translation>zrok2 is niet gevonden op deze computer. Installeer versie 2 van zrok, of geef in de instelhulp het pad op.</translation>
    </message>
    <message>
        <source>cloudflared did not reach Cloudflare in time.</source>
        <translation>cloudflared heeft Cloudflare niet op tijd bereikt.</translation>
    </message>
    <message>
        <source>cloudflared lost the connection to Cloudflare.</source>
        <translation>cloudflared is de verbinding met Cloudflare kwijt.</translation>
    </message>
    <message>
        <source>Set tunnel.public_url to the address that leads to this computer.</source>
        <translation>Zet tunnel.public_url op het adres dat naar deze computer leidt.</translation>
    </message>
    <message>
        <source>ngrok does not know this token. Copy it from the ngrok dashboard and store it: credentials set ngrok-token.</source>
        <translation>ngrok kent dit token niet. Kopieer het van het dashboard van ngrok en sla het op: credentials set ngrok-token.</translation>
    </message>
    <message>
        <source>ngrok allows no more sessions with this token. End the other ngrok session, or use a separate token here.</source>
        <translation>ngrok staat met dit token geen sessies meer toe. Beëindig de andere ngrok-sessie, of gebruik hier een apart token.</translation>
    </message>
    <message>
        <source>Another ngrok session still uses this domain. End the other session.</source>
        <translation>Een andere ngrok-sessie gebruikt dit domein nog. Beëindig de andere sessie.</translation>
    </message>
    <message>
        <source>This domain is not reserved for your ngrok account. Set tunnel.domain to the domain shown in the ngrok dashboard.</source>
        <translation>Dit domein is niet gereserveerd voor je ngrok-account. Zet tunnel.domain op het domein in het dashboard van ngrok.</translation>
    </message>
    <message>
        <source>ngrok&apos;s request limit for this month is used up. You need another plan.</source>
        <translation>De verzoeklimiet van ngrok voor deze maand is op. Je hebt een ander abonnement nodig.</translation>
    </message>
    <message>
        <source>There is no ngrok token. Copy it from the ngrok dashboard and store it: credentials set ngrok-token.</source>
        <translation>Er is geen ngrok-token. Kopieer het van het dashboard van ngrok en sla het op: credentials set ngrok-token.</translation>
    </message>
    <message>
        <source>ngrok did not answer in time.</source>
        <translation>ngrok antwoordde niet op tijd.</translation>
    </message>
    <message>
        <source>Connection to ngrok lost.</source>
        <translation>Verbinding met ngrok verbroken.</translation>
    </message>
    <message>
        <source>ngrok cannot be reached. Check the network and the firewall.</source>
        <translation>ngrok is niet bereikbaar. Controleer het netwerk en de firewall.</translation>
    </message>
    <message>
        <source>ngrok refused the connection with ERR_NGROK_%1. See ngrok&apos;s error documentation.</source>
        <translation>ngrok weigerde de verbinding met ERR_NGROK_%1. Zie de foutdocumentatie van ngrok.</translation>
    </message>
    <message>
        <source>Set tunnel.ssh_host to your SSH server.</source>
        <translation>Zet tunnel.ssh_host op je SSH-server.</translation>
    </message>
    <message>
        <source>Set tunnel.public_url to the address at which your server forwards requests.</source>
        <translation>Zet tunnel.public_url op het adres waarop je server verzoeken doorstuurt.</translation>
    </message>
    <message>
        <source>%1 has a different key than before. The server was set up again, or somebody intercepts the connection. Ask the server&apos;s owner. If the new key is correct, remove the server&apos;s line from %2 and try again.</source>
        <translation>%1 heeft een andere sleutel dan voorheen. De server is opnieuw ingericht, of iemand onderschept de verbinding. Vraag het de eigenaar van de server. Als de nieuwe sleutel klopt, verwijder dan de regel van de server uit %2 en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The key of %1 (%2) was not confirmed. Compare it with the server&apos;s key and try again.</source>
        <translation>De sleutel van %1 (%2) is niet bevestigd. Vergelijk hem met die van de server en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kan niet worden geschreven: %2.</translation>
    </message>
    <message>
        <source>%1 does not provide %2. Check tunnel.domain, and whether your account allows it.</source>
        <translation>%1 geeft %2 niet uit. Controleer tunnel.domain, en of je account het toestaat.</translation>
    </message>
    <message>
        <source>%1 refuses to forward port %2. Allow it in its sshd_config (AllowTcpForwarding remote or yes; PermitListen).</source>
        <translation>%1 weigert poort %2 door te sturen. Sta het toe in de sshd_config daar (AllowTcpForwarding remote of yes; PermitListen).</translation>
    </message>
    <message>
        <source>Port %1 of %2 is in use. Stop the program that uses it, or an older session of this tunnel, or set another tunnel.ssh_remote_port.</source>
        <translation>Poort %1 van %2 is in gebruik. Stop het programma dat hem gebruikt, of een oudere sessie van deze tunnel, of stel een andere tunnel.ssh_remote_port in.</translation>
    </message>
    <message>
        <source>%1 did not provide the public address in time.</source>
        <translation>%1 gaf het openbare adres niet op tijd door.</translation>
    </message>
    <message>
        <source>%1 ended the session without providing a URL.</source>
        <translation>%1 beëindigde de sessie zonder een URL te geven.</translation>
    </message>
    <message>
        <source>Connection to %1 lost.</source>
        <translation>Verbinding met %1 verbroken.</translation>
    </message>
    <message>
        <source>All %1 requests of this month are used up. You need another tunnel plan.</source>
        <translation>Alle %1 verzoeken van deze maand zijn op. Je hebt een ander abonnement voor de tunnel nodig.</translation>
    </message>
    <message>
        <source>%1% of this month&apos;s %2 requests are used.</source>
        <translation>%1 % van de %2 verzoeken van deze maand is gebruikt.</translation>
    </message>
    <message>
        <source>There is no verify token yet.</source>
        <translation>Er is nog geen verify token.</translation>
    </message>
    <message>
        <source>The public address did not answer within 10 seconds.</source>
        <translation>Het openbare adres antwoordde niet binnen 10 seconden.</translation>
    </message>
    <message>
        <source>ngrok&apos;s requests for this month are used up.</source>
        <translation>De verzoeken van ngrok voor deze maand zijn op.</translation>
    </message>
    <message>
        <source>ngrok does not forward requests (%1).</source>
        <translation>ngrok stuurt verzoeken niet door (%1).</translation>
    </message>
    <message>
        <source>Another server, or a program with another verify token, answers at the public address.</source>
        <translation>Op het openbare adres antwoordt een andere server, of een programma met een ander verify token.</translation>
    </message>
    <message>
        <source>The public address redirects to another address. Chatlayer would not follow the redirect.</source>
        <translation>Het openbare adres verwijst door naar een ander adres. Chatlayer zou die verwijzing niet volgen.</translation>
    </message>
    <message>
        <source>The public address does not lead to this program (it answers %1).</source>
        <translation>Het openbare adres leidt niet naar dit programma (antwoord: %1).</translation>
    </message>
    <message>
        <source>The certificate of the public address is not trusted by this computer. Renew it where your tunnel or proxy runs.</source>
        <translation>Deze computer vertrouwt het certificaat van het openbare adres niet. Vernieuw het waar je tunnel of proxy draait.</translation>
    </message>
    <message>
        <source>The host name of the public address was not found. Check the spelling and the network.</source>
        <translation>De hostnaam van het openbare adres is niet gevonden. Controleer de spelling en het netwerk.</translation>
    </message>
    <message>
        <source>Nothing answers at the public address. Check the tunnel or proxy, and the network.</source>
        <translation>Er antwoordt niets op het openbare adres. Controleer de tunnel of proxy, en het netwerk.</translation>
    </message>
    <message>
        <source>The public address is not valid.</source>
        <translation>Het openbare adres is niet geldig.</translation>
    </message>
    <message>
        <source>The connection to the public address was lost before it answered.</source>
        <translation>De verbinding met het openbare adres viel weg voordat er antwoord kwam.</translation>
    </message>
    <message>
        <source>Unknown tunnel provider. Set tunnel.provider to one of %1.</source>
        <translation>Onbekende tunnelaanbieder. Zet tunnel.provider op een van: %1.</translation>
    </message>
    <message>
        <source>The key of %1 is not the trusted one.</source>
        <translation>De sleutel van %1 is niet de vertrouwde.</translation>
    </message>
    <message>
        <source>%1 rejected this user. Check tunnel.ssh_user and tunnel.ssh_key, or store a password: credentials set ssh-password.</source>
        <translation>%1 weigerde deze gebruiker. Controleer tunnel.ssh_user en tunnel.ssh_key, of sla een wachtwoord op: credentials set ssh-password.</translation>
    </message>
    <message>
        <source>The stored passphrase does not open the SSH key: credentials set ssh-passphrase.</source>
        <translation>De opgeslagen wachtwoordzin opent de SSH-sleutel niet: credentials set ssh-passphrase.</translation>
    </message>
    <message>
        <source>The SSH key cannot be read. If it has a passphrase, store it: credentials set ssh-passphrase. Otherwise check tunnel.ssh_key.</source>
        <translation>De SSH-sleutel kan niet worden gelezen. Als hij een wachtwoordzin heeft, sla die dan op: credentials set ssh-passphrase. Controleer anders tunnel.ssh_key.</translation>
    </message>
    <message>
        <source>%1 and this program support no common encryption method.</source>
        <translation>%1 en dit programma ondersteunen geen gemeenschappelijke versleutelingsmethode.</translation>
    </message>
    <message>
        <source>tunnel.ssh_user is not a valid user name.</source>
        <translation>tunnel.ssh_user is geen geldige gebruikersnaam.</translation>
    </message>
    <message>
        <source>The file in tunnel.ssh_key cannot be read.</source>
        <translation>Het bestand van tunnel.ssh_key kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>%1 was not found. Check the spelling of tunnel.ssh_host and the network.</source>
        <translation>%1 is niet gevonden. Controleer de spelling van tunnel.ssh_host en het netwerk.</translation>
    </message>
    <message>
        <source>No SSH server answers at %1.</source>
        <translation>Er antwoordt geen SSH-server op %1.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 antwoordde niet op tijd.</translation>
    </message>
    <message>
        <source>%1 does not open a session in which it could provide the URL.</source>
        <translation>%1 opent geen sessie waarin het de URL kan noemen.</translation>
    </message>
    <message>
        <source>The SSH settings in [tunnel] contradict each other.</source>
        <translation>De SSH-instellingen in [tunnel] spreken elkaar tegen.</translation>
    </message>
    <message>
        <source>The tunnel failed. See the log for details.</source>
        <translation>De tunnel is mislukt. Zie het logboek voor details.</translation>
    </message>
    <message>
        <source>the computer was asleep</source>
        <translation>de computer stond in slaapstand</translation>
    </message>
    <message>
        <source>the network changed</source>
        <translation>het netwerk is veranderd</translation>
    </message>
    <message>
        <source>zrok is not enabled on this computer yet. Copy your account token from the zrok console and run: zrok2 enable TOKEN.</source>
        <translation>zrok is op deze computer nog niet geactiveerd. Kopieer je accounttoken uit de console van zrok en voer uit: zrok2 enable TOKEN.</translation>
    </message>
    <message>
        <source>Another share uses the zrok name %1. Delete that share (zrok2 list shares, zrok2 delete share), or choose another name.</source>
        <translation>Een andere share gebruikt de zrok-naam %1. Verwijder die share (zrok2 list shares, zrok2 delete share), of kies een andere naam.</translation>
    </message>
    <message>
        <source>The zrok name %1 is not reserved. Reserve it with: zrok2 create name %1</source>
        <translation>De zrok-naam %1 is niet gereserveerd. Reserveer hem met: zrok2 create name %1</translation>
    </message>
    <message>
        <source>Your zrok account is not allowed to use the name %1. Choose another name.</source>
        <translation>Je zrok-account mag de naam %1 niet gebruiken. Kies een andere naam.</translation>
    </message>
    <message>
        <source>zrok rejected the share. This computer is no longer enabled, or your account has no shares left. Check the zrok console.</source>
        <translation>zrok heeft de share geweigerd. Deze computer is niet meer geactiveerd, of je account heeft geen shares meer over. Controleer de console van zrok.</translation>
    </message>
    <message>
        <source>This zrok2 is too old, or it is another program. Install the current version.</source>
        <translation>Deze zrok2 is te oud, of het is een ander programma. Installeer de huidige versie.</translation>
    </message>
    <message>
        <source>zrok cannot be reached. Check the network and the firewall.</source>
        <translation>zrok is niet bereikbaar. Controleer het netwerk en de firewall.</translation>
    </message>
    <message>
        <source>zrok did not provide the public address in time.</source>
        <translation>zrok heeft het openbare adres niet op tijd opgegeven.</translation>
    </message>
    <message>
        <source>Connection to zrok lost.</source>
        <translation>Verbinding met zrok verbroken.</translation>
    </message>
    <message>
        <source>zrok rejected the share. To see why, run zrok2 share public in a terminal.</source>
        <translation>zrok heeft de share geweigerd. Voer zrok2 share public in een terminal uit om te zien waarom.</translation>
    </message>
    <message>
        <source>zrok2 stopped unexpectedly.</source>
        <translation>zrok2 is onverwacht gestopt.</translation>
    </message>
    <message>
        <source>No program was found at tunnel.%1.</source>
        <translation>Er is geen programma op tunnel.%1.</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>een adres</translation>
    </message>
</context>
<context>
    <name>webhook</name>
    <message>
        <source>%1 in webhook.allow_list is not an address or network such as 34.78.158.115 or 10.0.0.0/8.</source>
        <translation>%1 in webhook.allow_list is geen adres of netwerk, zoals 34.78.158.115 of 10.0.0.0/8.</translation>
    </message>
    <message>
        <source>webhook.host must not be empty. The default is 127.0.0.1.</source>
        <translation>webhook.host mag niet leeg zijn. De standaardwaarde is 127.0.0.1.</translation>
    </message>
    <message>
        <source>webhook.port must be between 0 and 65535, not %1.</source>
        <translation>webhook.port moet tussen 0 en 65535 liggen, niet %1.</translation>
    </message>
    <message>
        <source>webhook.path must start with / and contain no spaces, ? or #, for example /chatlayer.</source>
        <translation>webhook.path moet met / beginnen en mag geen spaties, ? of # bevatten, bijvoorbeeld /chatlayer.</translation>
    </message>
    <message>
        <source>The webhook&apos;s %1 must be greater than 0.</source>
        <translation>%1 van de webhook moet meer dan 0 zijn.</translation>
    </message>
    <message>
        <source>The host name in webhook.host, %1, is unknown on this computer. Set webhook.host to 127.0.0.1.</source>
        <translation>De hostnaam %1 in webhook.host is op deze computer onbekend. Zet webhook.host op 127.0.0.1.</translation>
    </message>
    <message>
        <source>Chatlayer cannot reach you: another program uses port %1 on %2. Close that program, or use another port here (webhook.port) and in your tunnel.</source>
        <translation>Chatlayer kan je niet bereiken: een ander programma gebruikt poort %1 op %2. Sluit dat programma, of gebruik hier (webhook.port) en bij je tunnel een andere poort.</translation>
    </message>
    <message>
        <source>This system does not allow listening on port %1. Set webhook.port to a port above 1023.</source>
        <translation>Dit systeem staat luisteren op poort %1 niet toe. Zet webhook.port op een poort boven 1023.</translation>
    </message>
    <message>
        <source>This computer does not have the address %1. Set webhook.host to 127.0.0.1 or to an address of this computer.</source>
        <translation>Deze computer heeft het adres %1 niet. Zet webhook.host op 127.0.0.1 of op een adres van deze computer.</translation>
    </message>
    <message>
        <source>The webhook cannot listen on %1, port %2: %3.</source>
        <translation>De webhook kan niet luisteren op %1, poort %2: %3.</translation>
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
        <translation>nu</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 u</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 s geleden</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 min geleden</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 u geleden</translation>
    </message>
</context>
</TS>
