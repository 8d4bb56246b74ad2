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
        <source>What is new</source>
        <translation>Wat is er nieuw</translation>
    </message>
    <message>
        <source>Show the licence</source>
        <translation>Licentie tonen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>The workplace of the person a Chatlayer.ai bot hands its customers to.</source>
        <translation>De werkplek van degene aan wie een Chatlayer.ai-bot zijn klanten overdraagt.</translation>
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
        <source>Agent Desktop itself is under the MIT licence.</source>
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
        <source>Copied. It holds no tokens and nothing of your customers.</source>
        <translation>Gekopieerd. Er staan geen tokens in en niets van je klanten.</translation>
    </message>
</context>
<context>
    <name>Alerting</name>
    <message>
        <source>The volume is 0, so no sound is heard.</source>
        <translation>Het volume is 0, dus er is geen geluid te horen.</translation>
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
        <source>The system did not take the notification.</source>
        <translation>Het systeem heeft de melding niet aangenomen.</translation>
    </message>
    <message>
        <source>This desktop has no tray: there is no icon in it, and a minimised window stays in the taskbar.</source>
        <translation>Dit bureaublad heeft geen systeemvak: er staat geen pictogram in, en een geminimaliseerd venster blijft op de taakbalk.</translation>
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
        <source>Set-up</source>
        <translation>Instellen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Later verder</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>You can leave at any step. What is done stays done.</source>
        <translation>Je kunt bij elke stap stoppen. Wat gedaan is, blijft gedaan.</translation>
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
        <source>Available – but at present: %1</source>
        <translation>Beschikbaar – maar op dit moment: %1</translation>
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
        <source>Offline – the working day is over, new customers are declined</source>
        <translation>Offline – de werkdag is voorbij, nieuwe klanten worden geweigerd</translation>
    </message>
    <message>
        <source>Opening hours, languages and limits …</source>
        <translation>Openingstijden, talen en grenzen …</translation>
    </message>
    <message>
        <source>Away until</source>
        <translation>Afwezig tot</translation>
    </message>
    <message>
        <source>At a time …</source>
        <translation>Op een tijdstip …</translation>
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
        <source>Be away</source>
        <translation>Afwezig zijn</translation>
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
        <source>Passphrase, once more</source>
        <translation>Wachtwoordzin, nog een keer</translation>
    </message>
    <message>
        <source>With the tokens that are in the keyring</source>
        <translation>Met de tokens uit de sleutelbos</translation>
    </message>
    <message>
        <source>How much is saved</source>
        <translation>Hoeveel er is opgeslagen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Opslaan …</translation>
    </message>
    <message>
        <source>Conversations, settings, canned replies and your own words go into one encrypted file, while you go on working. It opens with the passphrase only: if that is lost, nobody can open it.</source>
        <translation>Gesprekken, instellingen, standaardantwoorden en je eigen woorden gaan in één versleuteld bestand, terwijl je verder werkt. Het gaat alleen open met de wachtwoordzin: is die kwijt, dan kan niemand het openen.</translation>
    </message>
    <message>
        <source>With the tokens, a new computer can go on at once. Without them, it asks for the API token, and Chatlayer has to be given a new verify token.</source>
        <translation>Met de tokens kan een nieuwe computer meteen verder. Zonder de tokens vraagt die om het API-token, en moet Chatlayer een nieuw verify token krijgen.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Nog een keer</translation>
    </message>
    <message>
        <source>Saving; you may go on with your work …</source>
        <translation>Opslaan; je kunt verder werken …</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>De twee zijn nog niet hetzelfde.</translation>
    </message>
    <message>
        <source>Hard to guess. Keep it where you find it again, not beside the file.</source>
        <translation>Moeilijk te raden. Bewaar hem waar je hem terugvindt, niet bij het bestand.</translation>
    </message>
    <message>
        <source>Save the backup</source>
        <translation>Back-up opslaan</translation>
    </message>
    <message>
        <source>Saved to %1. Try it once: a backup that nobody has opened is a hope.</source>
        <translation>Opgeslagen in %1. Probeer hem een keer: een back-up die nooit is geopend, is alleen hoop.</translation>
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
        <source>Do not disturb: off</source>
        <translation>Niet storen: uit</translation>
    </message>
</context>
<context>
    <name>Building</name>
    <message>
        <source>Not sent, all is still here: {reason}</source>
        <translation>Niet verzonden, alles staat er nog: {reason}</translation>
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
        <source>There are no canned replies yet. Press Enter to write the first one.</source>
        <translation>Er zijn nog geen standaardantwoorden. Druk op Enter om het eerste te schrijven.</translation>
    </message>
</context>
<context>
    <name>CannedManager</name>
    <message>
        <source>Canned replies</source>
        <translation>Standaardantwoorden</translation>
    </message>
    <message>
        <source>“{name}” is gone when you save.</source>
        <translation>“{name}” verdwijnt als je opslaat.</translation>
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
        <source>%n could not be taken:</source>
        <translation>
            <numerusform>%n kon niet worden overgenomen:</numerusform>
            <numerusform>%n konden niet worden overgenomen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Two replies have this shortcut and this language; rename one of them.</source>
        <translation>Twee antwoorden hebben deze afkorting en deze taal; geef één ervan een andere naam.</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation>Wijzigingen opslaan?</translation>
    </message>
    <message>
        <source>You have changed canned replies and not saved them.</source>
        <translation>Je hebt standaardantwoorden gewijzigd en niet opgeslagen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Go on editing</source>
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
        <source>Import …</source>
        <translation>Importeren …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exporteren …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>CloseMenu</name>
    <message>
        <source>Other ways to close</source>
        <translation>Andere manieren om af te sluiten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Close with a closing line …</source>
        <translation>Afsluiten met een slotzin …</translation>
    </message>
    <message>
        <source>Close and next</source>
        <translation>Afsluiten en volgende</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Close with a closing line</source>
        <translation>Afsluiten met een slotzin</translation>
    </message>
    <message>
        <source>%1 gets this as your last reply. Then the bot answers again.</source>
        <translation>%1 krijgt dit als je laatste antwoord. Daarna antwoordt de bot weer.</translation>
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
        <source>Reply to {name} …</source>
        <translation>Antwoord aan {name} …</translation>
    </message>
    <message>
        <source>Choose a conversation on the left to answer it</source>
        <translation>Kies links een gesprek om het te beantwoorden</translation>
    </message>
    <message>
        <source>You are answering {name} in {channel}</source>
        <translation>Je antwoordt {name} in {channel}</translation>
    </message>
    <message>
        <source>You are answering {name}</source>
        <translation>Je antwoordt {name}</translation>
    </message>
    <message>
        <source>The bot is answering {name}</source>
        <translation>De bot antwoordt {name}</translation>
    </message>
    <message>
        <source>{name} is waiting for you — your reply takes the conversation</source>
        <translation>{name} wacht op je — met je antwoord neem je het gesprek aan</translation>
    </message>
    <message>
        <source>This conversation is closed — your reply opens it again</source>
        <translation>Dit gesprek is afgesloten — je antwoord opent het opnieuw</translation>
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
        <source>Not sent: nothing is known here for {names}. Write what belongs there, or remove it.</source>
        <translation>Niet verzonden: hier is niets bekend voor {names}. Schrijf wat er moet staan, of verwijder het.</translation>
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
        <source>Five short steps connect this program with your bot. First: where your account is, and a token that lets this program answer customers.</source>
        <translation>Vijf korte stappen verbinden dit programma met je bot. Eerst: waar je account is, en een token waarmee dit programma klanten mag antwoorden.</translation>
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
        <source>In Chatlayer, open Settings &gt; Credentials and make an access token; it has two parts with a colon between them, and is shown only once. If you may not open these settings, ask whoever manages your bot. Here it is kept where your system keeps passwords.</source>
        <translation>Open in Chatlayer Settings &gt; Credentials en maak een access token; het heeft twee delen met een dubbele punt ertussen en wordt maar één keer getoond. Mag je deze instellingen niet openen, vraag het dan aan wie je bot beheert. Hier wordt het bewaard waar je systeem wachtwoorden bewaart.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Check and go on</source>
        <translation>Controleren en verder</translation>
    </message>
    <message>
        <source>Asking Chatlayer for your bots …</source>
        <translation>Chatlayer naar je bots vragen …</translation>
    </message>
    <message>
        <source>Enter the API&apos;s address.</source>
        <translation>Voer het adres van de API in.</translation>
    </message>
    <message>
        <source>The address is not one; allowed is %1.</source>
        <translation>Dit is geen adres; toegestaan is %1.</translation>
    </message>
    <message>
        <source>Enter the API token.</source>
        <translation>Voer het API-token in.</translation>
    </message>
    <message>
        <source>A token looks like tokenId:tokenSecret, without spaces. Copy both parts, with the colon.</source>
        <translation>Een token ziet eruit als tokenId:tokenSecret, zonder spaties. Kopieer beide delen, met de dubbele punt.</translation>
    </message>
    <message>
        <source>The token works, but it sees no bot yet. Make a bot in Chatlayer, or use another token.</source>
        <translation>Het token werkt, maar ziet nog geen bot. Maak een bot in Chatlayer, of gebruik een ander token.</translation>
    </message>
    <message>
        <source>The token works. Your bots: %1.</source>
        <translation>Het token werkt. Je bots: %1.</translation>
    </message>
    <message>
        <source>Kept in the keyring; enter another one to replace it</source>
        <translation>Bewaard in de sleutelbos; voer een ander in om het te vervangen</translation>
    </message>
</context>
<context>
    <name>ConversationPane</name>
    <message>
        <source>It could not be taken: {reason}</source>
        <translation>Het kon niet worden aangenomen: {reason}</translation>
    </message>
    <message>
        <source>It could not be closed: {reason}</source>
        <translation>Het kon niet worden afgesloten: {reason}</translation>
    </message>
    <message>
        <source>It could not be opened again: {reason}</source>
        <translation>Het kon niet opnieuw worden geopend: {reason}</translation>
    </message>
    <message>
        <source>Not sent, your text is still here: {reason}</source>
        <translation>Niet verzonden, je tekst staat er nog: {reason}</translation>
    </message>
    <message>
        <source>It was sent, but not closed: {reason}</source>
        <translation>Het is verzonden, maar niet afgesloten: {reason}</translation>
    </message>
    <message>
        <source>That did not work: {reason}</source>
        <translation>Dat is niet gelukt: {reason}</translation>
    </message>
    <message>
        <source>This link could not be opened here. Copy it from its context menu instead.</source>
        <translation>Deze link kon hier niet worden geopend. Kopieer hem via het contextmenu.</translation>
    </message>
    <message>
        <source>No conversation is open</source>
        <translation>Er is geen gesprek open</translation>
    </message>
    <message>
        <source>Choose one on the left, or press %1 for the next one. Who waits longest stands on top.</source>
        <translation>Kies er links een, of druk op %1 voor het volgende. Wie het langst wacht, staat bovenaan.</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Nog geen berichten</translation>
    </message>
    <message>
        <source>What the customer and the bot write appears here.</source>
        <translation>Wat de klant en de bot schrijven, verschijnt hier.</translation>
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
    <name>Details</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Who the customer is and what the bot handed over is shown here.</source>
        <translation>Hier staat wie de klant is en wat de bot heeft overgedragen.</translation>
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
        <source>The bot sent no values along.</source>
        <translation>De bot stuurde geen waarden mee.</translation>
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
        <source>Fill in the form, and it appears here.</source>
        <translation>Vul het formulier in, dan verschijnt het hier.</translation>
    </message>
</context>
<context>
    <name>EarlierBox</name>
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
    <name>EmojiPicker</name>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Search, such as heart or thumbs up</source>
        <translation>Zoek, bijvoorbeeld heart of thumbs up</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>Emoji zoeken</translation>
    </message>
    <message>
        <source>Nothing is called so; the names are English.</source>
        <translation>Niets heet zo; de namen zijn Engels.</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>It could not be snoozed: {reason}</source>
        <translation>Het kon niet worden uitgesteld: {reason}</translation>
    </message>
    <message>
        <source>It could not be brought back: {reason}</source>
        <translation>Het kon niet worden teruggehaald: {reason}</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase a customer</source>
        <translation>Klant wissen</translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>%1 definitief wissen?</translation>
    </message>
    <message>
        <source>What is kept of this customer</source>
        <translation>Wat van deze klant is bewaard</translation>
    </message>
    <message>
        <source>I know that nobody can bring this back</source>
        <translation>Ik weet dat niemand dit kan terughalen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Definitief wissen</translation>
    </message>
    <message>
        <source>Looking for all that is kept …</source>
        <translation>Zoeken naar alles wat is bewaard …</translation>
    </message>
    <message>
        <source>%1 with %2 are deleted from this computer, with their notes, tags, drafts and what the bot handed over. The search forgets them, and their place in the file is overwritten.</source>
        <translation>Dit verwijdert %1 met %2 van deze computer, met de notities, labels, concepten en wat de bot heeft overgedragen. De zoekfunctie vergeet ze, en hun plek in het bestand wordt overschreven.</translation>
    </message>
    <message numerus="yes">
        <source>Still open: %n. What is open is closed first, so that the bot goes on.</source>
        <translation>
            <numerusform>Nog open: %n. Wat open is, wordt eerst afgesloten, zodat de bot verdergaat.</numerusform>
            <numerusform>Nog open: %n. Wat open is, wordt eerst afgesloten, zodat de bot verdergaat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replies that have not arrived, and are thrown away: %n.</source>
        <translation>
            <numerusform>Antwoorden die niet zijn aangekomen en worden weggegooid: %n.</numerusform>
            <numerusform>Antwoorden die niet zijn aangekomen en worden weggegooid: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Requests set aside that name the customer, and are deleted too: %n.</source>
        <translation>
            <numerusform>Opzijgelegde verzoeken die de klant noemen en ook worden verwijderd: %n.</numerusform>
            <numerusform>Opzijgelegde verzoeken die de klant noemen en ook worden verwijderd: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chatlayer keeps its own record. Backups and exports that you saved are yours to delete.</source>
        <translation>Chatlayer bewaart zijn eigen gegevens. Back-ups en exports die je hebt opgeslagen, moet je zelf verwijderen.</translation>
    </message>
    <message>
        <source>Giving the conversation back to the bot …</source>
        <translation>Het gesprek aan de bot teruggeven …</translation>
    </message>
    <message>
        <source>Erasing …</source>
        <translation>Wissen …</translation>
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
        <source>Chatlayer could not be told that the bot goes on; it may stay silent for a while.</source>
        <translation>Chatlayer kon niet worden verteld dat de bot verdergaat; die zwijgt misschien nog een tijdje.</translation>
    </message>
    <message>
        <source>Nobody can find them any more. Overwriting what is left in the file; you may go on …</source>
        <translation>Niemand kan ze meer vinden. Wat in het bestand over is, wordt overschreven; je kunt verdergaan …</translation>
    </message>
    <message>
        <source>Nothing of %1 is left in this program&apos;s database.</source>
        <translation>In de database van dit programma is niets van %1 over.</translation>
    </message>
</context>
<context>
    <name>Everywhere</name>
    <message>
        <source>The search does not work now</source>
        <translation>Zoeken werkt nu niet</translation>
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
        <source>Choose all</source>
        <translation>Alles kiezen</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Niets kiezen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exporteren …</translation>
    </message>
    <message>
        <source>This conversation: %1</source>
        <translation>Dit gesprek: %1</translation>
    </message>
    <message>
        <source>All of this customer</source>
        <translation>Alle van deze klant</translation>
    </message>
    <message>
        <source>All that pass the list&apos;s filter</source>
        <translation>Alle die door het filter van de lijst komen</translation>
    </message>
    <message>
        <source>All conversations</source>
        <translation>Alle gesprekken</translation>
    </message>
    <message>
        <source>Web page, to read and to print (HTML)</source>
        <translation>Webpagina, om te lezen en af te drukken (HTML)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Platte tekst</translation>
    </message>
    <message>
        <source>For other programs (JSON)</source>
        <translation>Voor andere programma’s (JSON)</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welke</translation>
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
        <source>%1, too many to list them; all are exported.</source>
        <translation>%1, te veel voor een lijst; alle worden geëxporteerd.</translation>
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
        <source>%1 are in %2. Only you can read the file.</source>
        <translation>In %2 geschreven: %1. Alleen jij kunt het bestand lezen.</translation>
    </message>
    <message>
        <source>Writing: %1 of %2, %3 …</source>
        <translation>Schrijven: %1 van %2, %3 …</translation>
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
        <source>Unfold all of it</source>
        <translation>Helemaal uitklappen</translation>
    </message>
    <message>
        <source>Read whole value</source>
        <translation>Hele waarde lezen</translation>
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
        <source>Looking for suggestions …</source>
        <translation>Suggesties zoeken …</translation>
    </message>
    <message>
        <source>Add “{word}” to your words</source>
        <translation>“{word}” aan je woorden toevoegen</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Geen suggesties</translation>
    </message>
    <message>
        <source>“{word}” counts only until you quit: {reason}</source>
        <translation>“{word}” telt alleen tot je afsluit: {reason}</translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <source>Figures as a table</source>
        <translation>Cijfers als tabel</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
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
        <source>Response, 90 %</source>
        <translation>Reactie, 90 %</translation>
    </message>
    <message>
        <source>Handling, median</source>
        <translation>Afhandeling, mediaan</translation>
    </message>
    <message>
        <source>Handling, 90 %</source>
        <translation>Afhandeling, 90 %</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Uitgesteld</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
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
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabel voor rekenbladen (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The file is too large to be a list of canned replies.</source>
        <translation>Het bestand is te groot voor een lijst met standaardantwoorden.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text; save it as “CSV UTF-8” first.</source>
        <translation>Het bestand is geen UTF-8-tekst; sla het eerst op als “CSV UTF-8”.</translation>
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
        <translation>Alles wissen</translation>
    </message>
    <message>
        <source>Take away the filter %1: %2</source>
        <translation>Filter %1 weghalen: %2</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Another value …</source>
        <translation>Andere waarde …</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle filters wissen</translation>
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
        <source>Kept in the keyring; enter another one to replace it</source>
        <translation>Bewaard in de sleutelbos; voer een ander in om het te vervangen</translation>
    </message>
    <message>
        <source>%1: allowed is %2.</source>
        <translation>%1: toegestaan is %2.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 ontbreekt.</translation>
    </message>
    <message>
        <source>%1 is an address of this computer or its own network: Chatlayer cannot call it from outside.</source>
        <translation>%1 is een adres van deze computer of zijn eigen netwerk: Chatlayer kan het van buiten niet bereiken.</translation>
    </message>
</context>
<context>
    <name>GoingDialog</name>
    <message>
        <source>Old conversations</source>
        <translation>Oude gesprekken</translation>
    </message>
    <message>
        <source>The oldest conversations that would go</source>
        <translation>De oudste gesprekken die zouden verdwijnen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Ze verwijderen</translation>
    </message>
    <message>
        <source>What would go</source>
        <translation>Wat zou verdwijnen</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Tellen …</translation>
    </message>
    <message>
        <source>Nothing: no conversation is older than the settings allow. The program looks every day.</source>
        <translation>Niets: geen gesprek is ouder dan de instellingen toestaan. Het programma kijkt elke dag.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>%1 with %2, whose last message is from %3 to %4, are older than the settings allow. If you delete them, the program goes on to do so every day by itself; to keep them longer, change the days in the settings.</source>
        <translation>Ouder dan de instellingen toestaan: %1 met %2, met een laatste bericht van %3 tot %4. Als je ze verwijdert, doet het programma dat voortaan elke dag vanzelf; wijzig de dagen in de instellingen om ze langer te bewaren.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… en nog %1</translation>
    </message>
    <message>
        <source>Deleting; you may go on with your work …</source>
        <translation>Verwijderen; je kunt verder werken …</translation>
    </message>
    <message>
        <source>Not all of them are deleted: %1</source>
        <translation>Niet allemaal verwijderd: %1</translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>Verwijderd: %1.</translation>
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
        <translation>Sluiten</translation>
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
        <source>Open the set-up</source>
        <translation>Installatie openen</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Wat is er nieuw</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Instellen</translation>
    </message>
    <message>
        <source>Open the set-up with %1. It leads through five steps and tests each one.</source>
        <translation>Open de installatie met %1. Die leidt je door vijf stappen en test elke stap.</translation>
    </message>
    <message>
        <source>1. Account: your region, and an API token. A real call shows your bots.</source>
        <translation>1. Account: je regio en een API-token. Een echte aanroep toont je bots.</translation>
    </message>
    <message>
        <source>2. Verify token: it is made for you. Chatlayer shows with it that it is Chatlayer.</source>
        <translation>2. Verify token: het wordt voor je gemaakt. Chatlayer bewijst ermee dat het Chatlayer is.</translation>
    </message>
    <message>
        <source>3. Reachability: a tunnel leads Chatlayer&apos;s calls to this computer.</source>
        <translation>3. Bereikbaarheid: een tunnel leidt de aanroepen van Chatlayer naar deze computer.</translation>
    </message>
    <message>
        <source>4. In Chatlayer, under Settings &gt; Offloading &gt; Webhook, paste the API URL and the token.</source>
        <translation>4. Plak in Chatlayer, onder Settings &gt; Offloading &gt; Webhook, de API-URL en het token.</translation>
    </message>
    <message>
        <source>5. Press Save there: the last page turns green, and a test customer can come.</source>
        <translation>5. Druk daar op Save: de laatste pagina wordt groen en er kan een testklant komen.</translation>
    </message>
    <message>
        <source>All else is in the settings: %1.</source>
        <translation>Al het andere staat in de instellingen: %1.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Werken</translation>
    </message>
    <message>
        <source>Conversations under Waiting were handed over by the bot. Your first reply takes one, and the bot is quiet in it until you close it.</source>
        <translation>Gesprekken onder Wachtend zijn door de bot overgedragen. Met je eerste antwoord neem je er een aan, en de bot zwijgt daarin tot je het afsluit.</translation>
    </message>
    <message>
        <source>Below each reply stands whether it is queued, sent, or delivered. One that failed stays there with the reason, until you send it again or delete it. Nothing is lost when the program ends.</source>
        <translation>Onder elk antwoord staat of het in de wachtrij staat, verzonden of bezorgd is. Een mislukt antwoord blijft daar staan met de reden, tot je het opnieuw verzendt of verwijdert. Er gaat niets verloren als het programma stopt.</translation>
    </message>
    <message>
        <source>A reply that is “unconfirmed” may have arrived: look before you send it again.</source>
        <translation>Een antwoord dat “onbevestigd” is, kan zijn aangekomen: kijk voordat je het opnieuw verzendt.</translation>
    </message>
    <message>
        <source>At the right stands what is known of the customer: what the bot handed over, its session data when you ask for it (%1), and earlier conversations. %2 shows the figures of the day.</source>
        <translation>Rechts staat wat over de klant bekend is: wat de bot heeft overgedragen, de sessiegegevens als je erom vraagt (%1), en eerdere gesprekken. %2 toont de cijfers van de dag.</translation>
    </message>
    <message>
        <source>Without the mouse: %1 finds every action by a few letters, %2 searches in all conversations, and %3 shows all keys. The keys can be changed.</source>
        <translation>Zonder muis: %1 vindt elke actie met een paar letters, %2 zoekt in alle gesprekken, en %3 toont alle toetsen. De toetsen kun je wijzigen.</translation>
    </message>
    <message>
        <source>When something does not work</source>
        <translation>Als iets niet werkt</translation>
    </message>
    <message>
        <source>The bar at the bottom says whether Chatlayer reaches you and you reach Chatlayer.</source>
        <translation>De balk onderaan zegt of Chatlayer jou bereikt en jij Chatlayer.</translation>
    </message>
    <message>
        <source>A line at the top of the window says what is wrong, with a button that helps.</source>
        <translation>Een regel bovenaan het venster zegt wat er mis is, met een knop die helpt.</translation>
    </message>
    <message>
        <source>The log (%1) says more. Copy the diagnostics from the About window for whoever helps you.</source>
        <translation>Het logboek (%1) zegt meer. Kopieer de diagnose uit het venster Over voor wie je helpt.</translation>
    </message>
    <message>
        <source>Keys: %1</source>
        <translation>Toetsen: %1</translation>
    </message>
</context>
<context>
    <name>HitsPanel</name>
    <message>
        <source>Search results</source>
        <translation>Zoekresultaten</translation>
    </message>
    <message>
        <source>%1 opens   %2 moves   %3 closes</source>
        <translation>%1 opent   %2 verplaatst   %3 sluit</translation>
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
        <source>Nothing found for “%1”</source>
        <translation>Niets gevonden voor “%1”</translation>
    </message>
    <message>
        <source>Looked in names, messages, notes, tags and handover values of all conversations.</source>
        <translation>Gezocht in namen, berichten, notities, labels en overgedragen waarden van alle gesprekken.</translation>
    </message>
</context>
<context>
    <name>Holding</name>
    <message>
        <source>Held for {seconds} seconds; {key} takes it back.</source>
        <translation>{seconds} seconden vastgehouden; {key} haalt het terug.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Search the actions and their keys</source>
        <translation>Zoek de acties en hun toetsen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alles herstellen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>No action has “%1”.</source>
        <translation>Geen actie bevat “%1”.</translation>
    </message>
</context>
<context>
    <name>KeysRow</name>
    <message>
        <source>Reset</source>
        <translation>Herstellen</translation>
    </message>
    <message>
        <source>Reset the keys of %1</source>
        <translation>Toetsen van %1 herstellen</translation>
    </message>
    <message>
        <source>Move it here</source>
        <translation>Hierheen verplaatsen</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 hoort bij “%2”.</translation>
    </message>
    <message>
        <source>Move %1 here</source>
        <translation>%1 hierheen verplaatsen</translation>
    </message>
    <message>
        <source>Escape leaves the keys as they are, Backspace removes them.</source>
        <translation>Escape laat de toetsen zoals ze zijn, Backspace verwijdert ze.</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Choose the language of the spell check</source>
        <translation>Kies de taal van de spellingcontrole</translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>The text of this licence is not beside the library. An installed program has all of them in its folder, in THIRD-PARTY-LICENSES.txt.</source>
        <translation>De tekst van deze licentie staat niet bij de bibliotheek. Een geïnstalleerd programma heeft alle teksten in zijn map, in THIRD-PARTY-LICENSES.txt.</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>List of conversations</source>
        <translation>Lijst met gesprekken</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Nog geen gesprekken</translation>
    </message>
    <message>
        <source>Each customer who writes to your bot appears here.</source>
        <translation>Elke klant die je bot schrijft, verschijnt hier.</translation>
    </message>
    <message>
        <source>Nothing passes the filter</source>
        <translation>Niets komt door het filter</translation>
    </message>
    <message>
        <source>All other conversations are still there.</source>
        <translation>Alle andere gesprekken zijn er nog.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter wissen</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>Conversations</source>
        <translation>Gesprekken</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Uitklappen</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Inklappen</translation>
    </message>
    <message>
        <source>Leave all of them to the bot</source>
        <translation>Allemaal aan de bot laten</translation>
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
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Leave to the bot</source>
        <translation>Aan de bot laten</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exporteren …</translation>
    </message>
    <message>
        <source>Erase this customer …</source>
        <translation>Deze klant wissen …</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Naam kopiëren</translation>
    </message>
    <message>
        <source>Copy session id</source>
        <translation>Sessie-id kopiëren</translation>
    </message>
</context>
<context>
    <name>Loader</name>
    <message>
        <source>The messages could not be read: {reason}</source>
        <translation>De berichten konden niet worden gelezen: {reason}</translation>
    </message>
    <message>
        <source>This message is no longer there.</source>
        <translation>Dit bericht is er niet meer.</translation>
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
        <source>Least level</source>
        <translation>Laagste niveau</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Without details</source>
        <translation>Zonder details</translation>
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
        <source>Copy what is shown</source>
        <translation>Kopiëren wat te zien is</translation>
    </message>
    <message>
        <source>Open its folder</source>
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
        <source>Demo: nothing is kept</source>
        <translation>Demo: niets wordt bewaard</translation>
    </message>
    <message>
        <source>The key of the database is in this system&apos;s keyring.</source>
        <translation>De sleutel van de database staat in de sleutelbos van dit systeem.</translation>
    </message>
    <message>
        <source>Encrypted on this computer</source>
        <translation>Versleuteld op deze computer</translation>
    </message>
    <message>
        <source>Whoever can read this profile&apos;s files can read the conversations. </source>
        <translation>Wie de bestanden van dit profiel kan lezen, kan de gesprekken lezen. </translation>
    </message>
    <message>
        <source>Set storage.encryption to on in config.toml to change it.</source>
        <translation>Zet storage.encryption in config.toml op on om dat te veranderen.</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Niet versleuteld</translation>
    </message>
    <message>
        <source>This is the demo: the customers are played by the program, and nothing is kept.</source>
        <translation>Dit is de demo: de klanten worden door het programma gespeeld en niets wordt bewaard.</translation>
    </message>
    <message>
        <source>Waiting for the first customer</source>
        <translation>Wachten op de eerste klant</translation>
    </message>
    <message>
        <source>As soon as Chatlayer calls this program, conversations appear at the left. The bar at the bottom says whether it can.</source>
        <translation>Zodra Chatlayer dit programma aanroept, verschijnen links de gesprekken. De balk onderaan zegt of dat kan.</translation>
    </message>
    <message>
        <source>Somebody is waiting</source>
        <translation>Er wacht iemand</translation>
    </message>
    <message>
        <source>Choose a conversation at the left, or press %1 for the next one.</source>
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
        <source>What is new</source>
        <translation>Wat is er nieuw</translation>
    </message>
    <message>
        <source>New versions come as packages, through your package manager or whoever looks after this computer.</source>
        <translation>Nieuwe versies komen als pakket, via je pakketbeheer of wie deze computer beheert.</translation>
    </message>
    <message>
        <source>New versions come as installers, from whoever gave you this one.</source>
        <translation>Nieuwe versies komen als installatieprogramma, van wie je dit programma gaf.</translation>
    </message>
    <message>
        <source>The program does not look for updates by itself: it calls nobody but Chatlayer, your tunnel, and what you ask it to show.</source>
        <translation>Het programma zoekt niet zelf naar updates: het roept niemand aan behalve Chatlayer, je tunnel en wat je het laat tonen.</translation>
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
        <source>Change the note</source>
        <translation>Notitie wijzigen</translation>
    </message>
    <message>
        <source>Delete the note</source>
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
        <source>for you and your colleagues — never sent to the customer</source>
        <translation>voor jou en je collega’s — wordt nooit naar de klant gestuurd</translation>
    </message>
    <message>
        <source>Note, never sent to the customer</source>
        <translation>Notitie, wordt nooit naar de klant gestuurd</translation>
    </message>
    <message>
        <source>Write a note …</source>
        <translation>Schrijf een notitie …</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Notitie opslaan</translation>
    </message>
    <message>
        <source>Back to the reply</source>
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
        <source>The note is not kept yet: {reason}</source>
        <translation>De notitie is nog niet bewaard: {reason}</translation>
    </message>
    <message>
        <source>Not saved, your note is still here: {reason}</source>
        <translation>Niet opgeslagen, je notitie staat er nog: {reason}</translation>
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
        <source>such as department</source>
        <translation>zoals department</translation>
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
        <source>%1 does it   %2 moves   %3 closes</source>
        <translation>%1 voert uit   %2 verplaatst   %3 sluit</translation>
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
        <source>Tell Chatlayer</source>
        <translation>Chatlayer inlichten</translation>
    </message>
    <message>
        <source>Tell Chatlayer where you are</source>
        <translation>Vertel Chatlayer waar je bent</translation>
    </message>
    <message>
        <source>1. In Chatlayer, open your bot, then Settings &gt; Offloading, and choose Webhook.</source>
        <translation>1. Open in Chatlayer je bot, dan Settings &gt; Offloading, en kies Webhook.</translation>
    </message>
    <message>
        <source>2. Copy each of these two and paste it into the field of the same name there.</source>
        <translation>2. Kopieer deze twee en plak ze daar in het veld met dezelfde naam.</translation>
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
        <source>3. Go on to the next step here, and only then press Save there.</source>
        <translation>3. Ga hier naar de volgende stap, en druk dan pas daar op Save.</translation>
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
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Opslaan als …</translation>
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
        <source>Loading …</source>
        <translation>Laden …</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passend</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>The address is not one that can be fetched.</source>
        <translation>Dit adres kan niet worden opgehaald.</translation>
    </message>
    <message>
        <source>The address leads into a private network, so it was not fetched.</source>
        <translation>Het adres leidt naar een privénetwerk en is daarom niet opgehaald.</translation>
    </message>
    <message>
        <source>The address leads on to too many others.</source>
        <translation>Het adres verwijst te vaak door.</translation>
    </message>
    <message>
        <source>The file is not there any more ({detail}).</source>
        <translation>Het bestand is er niet meer ({detail}).</translation>
    </message>
    <message>
        <source>The server does not give it out ({detail}).</source>
        <translation>De server geeft het niet vrij ({detail}).</translation>
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
        <source>The server&apos;s certificate is not trusted by this computer.</source>
        <translation>Deze computer vertrouwt het certificaat van de server niet.</translation>
    </message>
    <message>
        <source>The server took too long.</source>
        <translation>De server deed er te lang over.</translation>
    </message>
    <message>
        <source>It is larger than {detail}.</source>
        <translation>Het is groter dan {detail}.</translation>
    </message>
    <message>
        <source>It is not a picture that can be shown here ({detail}).</source>
        <translation>Dit is geen afbeelding die hier kan worden getoond ({detail}).</translation>
    </message>
    <message>
        <source>The server sent it in a form that is not accepted (compressed).</source>
        <translation>De server stuurde het in een vorm die niet wordt aanvaard (gecomprimeerd).</translation>
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
        <source>Edit …</source>
        <translation>Bewerken …</translation>
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
    <name>Reach</name>
    <message>
        <source>Copy the new address</source>
        <translation>Nieuw adres kopiëren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Chatlayer cannot reach this computer, so no customer can come.</source>
        <translation>Chatlayer kan deze computer niet bereiken, dus er kan geen klant komen.</translation>
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
        <source>The webhook has another address: %1. Enter it in Chatlayer under Settings, Offloading, Webhook, in place of %2.</source>
        <translation>De webhook heeft een ander adres: %1. Voer het in Chatlayer in onder Settings, Offloading, Webhook, in plaats van %2.</translation>
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
        <source>Chatlayer calls this program over the internet. A tunnel is a service that leads these calls to this computer. If you do not know which to take, take ngrok, or ask whoever looks after your computers.</source>
        <translation>Chatlayer roept dit programma via internet aan. Een tunnel is een dienst die deze aanroepen naar deze computer leidt. Weet je niet welke je moet nemen, neem dan ngrok, of vraag het aan wie je computers beheert.</translation>
    </message>
    <message>
        <source>Way to become reachable</source>
        <translation>Manier om bereikbaar te zijn</translation>
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
        <source>Connecting …</source>
        <translation>Verbinden …</translation>
    </message>
    <message>
        <source>It works: a call from outside came back to this program. %1</source>
        <translation>Het werkt: een aanroep van buiten kwam terug bij dit programma. %1</translation>
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
        <source>no key</source>
        <translation>geen toets</translation>
    </message>
    <message>
        <source>Press keys …</source>
        <translation>Druk op toetsen …</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>%1: press the new keys. Escape leaves them as they are, Backspace removes them.</source>
        <translation>%1: druk op de nieuwe toetsen. Escape laat ze zoals ze zijn, Backspace verwijdert ze.</translation>
    </message>
    <message>
        <source>Press to change</source>
        <translation>Druk om te wijzigen</translation>
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
        <source>Export …</source>
        <translation>Exporteren …</translation>
    </message>
    <message>
        <source>Erase this customer …</source>
        <translation>Deze klant wissen …</translation>
    </message>
</context>
<context>
    <name>RecordsDesk</name>
    <message>
        <source>Look at them</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>%1 are older than the settings allow. Nothing is deleted before you say so.</source>
        <translation>Ouder dan de instellingen toestaan: %1. Er wordt niets verwijderd voordat jij het zegt.</translation>
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
        <translation>Elke taal</translation>
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
        <source>Put in:</source>
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
        <source>Choose …</source>
        <translation>Kiezen …</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtwoordzin</translation>
    </message>
    <message>
        <source>How much is read</source>
        <translation>Hoeveel er is gelezen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation>Back-up openen</translation>
    </message>
    <message>
        <source>Replace this profile</source>
        <translation>Dit profiel vervangen</translation>
    </message>
    <message>
        <source>Conversations, settings, canned replies and tokens of a backup take the place of the present ones. First the whole file is read and checked; what is there now goes into a folder “before-restore” beside it, where it stays until you delete it.</source>
        <translation>Gesprekken, instellingen, standaardantwoorden en tokens van een back-up komen in de plaats van de huidige. Eerst wordt het hele bestand gelezen en gecontroleerd; wat er nu is, gaat naar een map “before-restore” ernaast en blijft daar tot je die verwijdert.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Back-up kiezen</translation>
    </message>
    <message>
        <source>Reading and checking the backup …</source>
        <translation>De back-up lezen en controleren …</translation>
    </message>
    <message>
        <source>The backup is whole. It was made on %1, and holds %2.</source>
        <translation>De back-up is volledig. Hij is gemaakt op %1 en bevat %2.</translation>
    </message>
    <message>
        <source>The program starts again by itself. What came since the backup is then not in the list.</source>
        <translation>Het programma start vanzelf opnieuw. Wat sinds de back-up is gekomen, staat dan niet in de lijst.</translation>
    </message>
    <message numerus="yes">
        <source>Replies that had not arrived then: %n. They are marked, and not sent again by themselves.</source>
        <translation>
            <numerusform>Antwoorden die toen nog niet waren aangekomen: %n. Ze zijn gemarkeerd en worden niet vanzelf opnieuw verzonden.</numerusform>
            <numerusform>Antwoorden die toen nog niet waren aangekomen: %n. Ze zijn gemarkeerd en worden niet vanzelf opnieuw verzonden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replies that still wait to be sent here: %n. They go aside with this profile and are not sent. To have them sent, cancel and wait until the status bar says “Outbox 0”.</source>
        <translation>
            <numerusform>Antwoord dat hier nog op verzending wacht: %n. Het gaat met dit profiel opzij en wordt niet verzonden. Annuleer en wacht tot de statusbalk “Postvak Uit 0” zegt om het te laten verzenden.</numerusform>
            <numerusform>Antwoorden die hier nog op verzending wachten: %n. Ze gaan met dit profiel opzij en worden niet verzonden. Annuleer en wacht tot de statusbalk “Postvak Uit 0” zegt om ze te laten verzenden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting again with the restored profile …</source>
        <translation>Opnieuw starten met het teruggezette profiel …</translation>
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
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>As the customer gets it</source>
        <translation>Zoals de klant het krijgt</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>Reset</source>
        <translation>Herstellen</translation>
    </message>
    <message>
        <source>Reset %1 to its default</source>
        <translation>%1 op standaard terugzetten</translation>
    </message>
    <message>
        <source>Set by %1; it cannot be changed here.</source>
        <translation>Ingesteld door %1; kan hier niet worden gewijzigd.</translation>
    </message>
    <message>
        <source>Set for everybody on this computer in %1.</source>
        <translation>Voor iedereen op deze computer ingesteld in %1.</translation>
    </message>
    <message>
        <source>Saved. It counts after a restart of the program.</source>
        <translation>Opgeslagen. Het geldt na een herstart van het programma.</translation>
    </message>
    <message>
        <source>Allowed is %1.</source>
        <translation>Toegestaan is %1.</translation>
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
            <numerusform>Bericht kopiëren</numerusform>
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
        <source>Saving a file</source>
        <translation>Bestand opslaan</translation>
    </message>
    <message>
        <source>How much of the file is there</source>
        <translation>Hoeveel van het bestand er is</translation>
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
        <source>Export the figures</source>
        <translation>Cijfers exporteren</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabel voor rekenbladen (*.csv)</translation>
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
        <source>Finds names, messages, notes, tags and handover values in all conversations</source>
        <translation>Vindt namen, berichten, notities, labels en overgedragen waarden in alle gesprekken</translation>
    </message>
    <message>
        <source>Clear the search</source>
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
        <source>Previous hit</source>
        <translation>Vorige treffer</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Volgende treffer</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Zoeken sluiten</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>SecretRow</name>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 bewaren</translation>
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
        <source>Replace it with another</source>
        <translation>Vervangen door een ander</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Nog geen</translation>
    </message>
    <message>
        <source>It is in the keyring.</source>
        <translation>Het staat in de sleutelbos.</translation>
    </message>
    <message>
        <source>It is kept only until the program ends: there is no keyring.</source>
        <translation>Het wordt alleen bewaard tot het programma stopt: er is geen sleutelbos.</translation>
    </message>
</context>
<context>
    <name>SendingRow</name>
    <message>
        <source>Send the reply, and break its line</source>
        <translation>Het antwoord verzenden, en een nieuwe regel beginnen</translation>
    </message>
    <message>
        <source>%1 sends, %2 breaks the line</source>
        <translation>%1 verzendt, %2 begint een nieuwe regel</translation>
    </message>
</context>
<context>
    <name>SessionBox</name>
    <message>
        <source>Session data</source>
        <translation>Sessiegegevens</translation>
    </message>
    <message>
        <source>Asking Chatlayer …</source>
        <translation>Chatlayer vragen …</translation>
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
        <source>The bot holds no values for this conversation.</source>
        <translation>De bot heeft geen waarden voor dit gesprek.</translation>
    </message>
    <message>
        <source>As of %1. Not kept on this computer.</source>
        <translation>Stand van %1. Niet bewaard op deze computer.</translation>
    </message>
    <message>
        <source>Fetch from Chatlayer</source>
        <translation>Ophalen bij Chatlayer</translation>
    </message>
    <message>
        <source>What the bot&apos;s variables hold now.</source>
        <translation>Wat de variabelen van de bot nu bevatten.</translation>
    </message>
</context>
<context>
    <name>SetAsideDialog</name>
    <message>
        <source>Requests set aside</source>
        <translation>Opzijgelegde verzoeken</translation>
    </message>
    <message>
        <source>Chatlayer sent these, and they could not be understood. They are kept whole. After an update of this program, try them again; until then, a copy without personal data helps those who write it.</source>
        <translation>Chatlayer stuurde deze, en ze konden niet worden begrepen. Ze zijn volledig bewaard. Probeer ze na een update van dit programma opnieuw; tot dan helpt een kopie zonder persoonsgegevens wie het programma maakt.</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>Het verzoek</translation>
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
        <source>Show older ones</source>
        <translation>Oudere tonen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Nothing is set aside.</source>
        <translation>Er ligt niets opzij.</translation>
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
        <source>Still not understood: %1</source>
        <translation>Nog steeds niet begrepen: %1</translation>
    </message>
    <message>
        <source>Understood: its messages are in their conversation now.</source>
        <translation>Begrepen: de berichten staan nu in hun gesprek.</translation>
    </message>
    <message>
        <source>Delete this request?</source>
        <translation>Dit verzoek verwijderen?</translation>
    </message>
    <message>
        <source>What is in it is then lost for good.</source>
        <translation>Wat erin staat, is dan voorgoed weg.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Copied, with names, texts, numbers and addresses masked. Read it before you send it.</source>
        <translation>Gekopieerd, met namen, teksten, nummers en adressen onleesbaar gemaakt. Lees het voordat je het verstuurt.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Instellingen doorzoeken</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>They are kept in this system&apos;s keyring, never in the file.</source>
        <translation>Ze staan in de sleutelbos van dit systeem, nooit in het bestand.</translation>
    </message>
    <message>
        <source>Set it up step by step …</source>
        <translation>Stap voor stap instellen …</translation>
    </message>
    <message>
        <source>What would go …</source>
        <translation>Wat zou verdwijnen …</translation>
    </message>
    <message>
        <source>Back up this profile …</source>
        <translation>Back-up van dit profiel maken …</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>Back-up terugzetten …</translation>
    </message>
    <message>
        <source>Change the keys …</source>
        <translation>Toetsen wijzigen …</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Bewaard in %1</translation>
    </message>
    <message>
        <source>Open the file</source>
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
        <source>What was changed counts only when the program starts</source>
        <translation>Wat is gewijzigd, geldt pas als het programma opnieuw start</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Geavanceerd</translation>
    </message>
    <message>
        <source>No setting has “%1”.</source>
        <translation>Geen instelling bevat “%1”.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Change the keys …</source>
        <translation>Toetsen wijzigen …</translation>
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
        <source>Snooze until some time</source>
        <translation>Uitstellen tot een tijdstip</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Uitgesteld</translation>
    </message>
    <message>
        <source>Bring it back now</source>
        <translation>Nu terughalen</translation>
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
        <source>Until another time …</source>
        <translation>Tot een ander tijdstip …</translation>
    </message>
</context>
<context>
    <name>SnoozeDialog</name>
    <message>
        <source>The conversation comes back then, or at once when the customer writes.</source>
        <translation>Het gesprek komt dan terug, of meteen als de klant schrijft.</translation>
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
        <source>From – to</source>
        <translation>Van – tot</translation>
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
        <source>no event since the start</source>
        <translation>geen gebeurtenis sinds de start</translation>
    </message>
    <message>
        <source>Last checked through the public address at %1.</source>
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
        <source>1 request set aside</source>
        <translation>1 verzoek opzijgelegd</translation>
    </message>
    <message numerus="yes">
        <source>%n requests set aside</source>
        <translation>
            <numerusform>%n verzoek opzijgelegd</numerusform>
            <numerusform>%n verzoeken opzijgelegd</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests that could not be understood. Press to see them.</source>
        <translation>Verzoeken die niet konden worden begrepen. Druk om ze te zien.</translation>
    </message>
    <message>
        <source>Replies are held back</source>
        <translation>Antwoorden worden tegengehouden</translation>
    </message>
    <message>
        <source>Replies go on in %1</source>
        <translation>Antwoorden gaan verder over %1</translation>
    </message>
    <message>
        <source>Chatlayer allows only so many calls in a time. Replies wait in order and go by themselves.</source>
        <translation>Chatlayer staat maar een beperkt aantal aanroepen toe. Antwoorden wachten op hun beurt en gaan vanzelf.</translation>
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
        <source>Not sent, or perhaps not. The reply itself says why, and what can be done.</source>
        <translation>Niet verzonden, of misschien niet. Het antwoord zelf zegt waarom en wat er kan.</translation>
    </message>
    <message>
        <source>1 reply on its way</source>
        <translation>1 antwoord onderweg</translation>
    </message>
    <message numerus="yes">
        <source>%n replies on their way</source>
        <translation>
            <numerusform>%n antwoord onderweg</numerusform>
            <numerusform>%n antwoorden onderweg</numerusform>
        </translation>
    </message>
    <message>
        <source>They go out in order, and are kept if the program ends.</source>
        <translation>Ze gaan op volgorde weg, en blijven bewaard als het programma stopt.</translation>
    </message>
    <message>
        <source>Outbox 0</source>
        <translation>Postvak Uit 0</translation>
    </message>
    <message>
        <source>Every reply has been sent.</source>
        <translation>Elk antwoord is verzonden.</translation>
    </message>
</context>
<context>
    <name>StatusItem</name>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Er hoeft niets te gebeuren.</translation>
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
        <source>Remove the tag %1</source>
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
        <source>Charts by</source>
        <translation>Grafieken per</translation>
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
        <source>Export …</source>
        <translation>Exporteren …</translation>
    </message>
    <message>
        <source>Write the figures to a file for spreadsheets (CSV)</source>
        <translation>De cijfers naar een bestand voor rekenbladen (CSV) schrijven</translation>
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
        <source>Point at a number to read what it counts. Times are this computer&apos;s. Conversations that were deleted or erased no longer count.</source>
        <translation>Wijs een getal aan om te lezen wat het telt. De tijden zijn die van deze computer. Verwijderde of gewiste gesprekken tellen niet meer mee.</translation>
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
        <source>median of %1 · 90 %: %2</source>
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
        <source>As soon as a customer is handed over to you, the day&apos;s figures appear here by themselves.</source>
        <translation>Zodra een klant aan je wordt overgedragen, verschijnen hier vanzelf de cijfers van de dag.</translation>
    </message>
    <message>
        <source>Nothing on these days</source>
        <translation>Niets op deze dagen</translation>
    </message>
    <message>
        <source>Nobody was handed over, handled or declined. Choose other days at the top.</source>
        <translation>Er is niemand overgedragen, afgehandeld of geweigerd. Kies bovenaan andere dagen.</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Send something else than text</source>
        <translation>Iets anders dan tekst sturen</translation>
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
        <source>Figures of today and of other days</source>
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
        <source>Requests set aside</source>
        <translation>Opzijgelegde verzoeken</translation>
    </message>
    <message>
        <source>Filter the list, a filter is set</source>
        <translation>Lijst filteren, er is een filter actief</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Beschikbaarheid</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
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
        <source>Show more</source>
        <translation>Meer tonen</translation>
    </message>
    <message>
        <source>Not a web address: it cannot be opened</source>
        <translation>Geen webadres: het kan niet worden geopend</translation>
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
        <source>upload {status}</source>
        <translation>upload {status}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>No file came with this message</source>
        <translation>Er kwam geen bestand bij dit bericht</translation>
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
        <translation>Opnieuw</translation>
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
        <source>It arrived</source>
        <translation>Het is aangekomen</translation>
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
        <source>Save as …</source>
        <translation>Opslaan als …</translation>
    </message>
    <message>
        <source>Look at {name}</source>
        <translation>{name} bekijken</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Laden …</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Minder tonen</translation>
    </message>
    <message>
        <source>No picture came with this message</source>
        <translation>Er kwam geen afbeelding bij dit bericht</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Conversation</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>With the right arrow: %1</source>
        <translation>Met de pijl naar rechts: %1</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show the window</source>
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
        <source>Do not disturb</source>
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
        <source>Notifications are turned off in Windows, under Settings, System, Notifications.</source>
        <translation>Meldingen staan uit in Windows, onder Instellingen, Systeem, Meldingen.</translation>
    </message>
    <message>
        <source>If no notification appears, allow them for Agent Desktop in the System Settings, Notifications: macOS does not tell programs whether it shows them.</source>
        <translation>Als er geen melding verschijnt, sta ze dan voor Agent Desktop toe in Systeeminstellingen, Meldingen: macOS vertelt programma’s niet of het ze toont.</translation>
    </message>
</context>
<context>
    <name>Trials</name>
    <message>
        <source>Show a test notification</source>
        <translation>Testmelding tonen</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Proberen</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>Proberen: %1</translation>
    </message>
    <message>
        <source>No sound is chosen.</source>
        <translation>Er is geen geluid gekozen.</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Opnieuw controleren</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Verder ermee</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Poort %1 gebruiken</translation>
    </message>
    <message>
        <source>Restart and ask for it</source>
        <translation>Herstarten en erom vragen</translation>
    </message>
    <message>
        <source>Play a customer in the browser</source>
        <translation>Een klant spelen in de browser</translation>
    </message>
    <message>
        <source>%1 Replies wait here and go out by themselves when it is back.</source>
        <translation>%1 Antwoorden wachten hier en gaan vanzelf weg als de verbinding er weer is.</translation>
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
        <source>Let the system set date and time by itself.</source>
        <translation>Laat het systeem datum en tijd zelf instellen.</translation>
    </message>
</context>
<context>
    <name>UndoStrip</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Take the reply back ({key})</source>
        <translation>Antwoord terughalen ({key})</translation>
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
        <source>Chatlayer sends this token with every request, so that nobody else can pretend to be Chatlayer. A strong one was made for you: there is nothing to do here.</source>
        <translation>Chatlayer stuurt dit token met elk verzoek mee, zodat niemand anders zich als Chatlayer kan voordoen. Er is een sterk token voor je gemaakt: je hoeft hier niets te doen.</translation>
    </message>
    <message>
        <source>verify token</source>
        <translation>verify token</translation>
    </message>
    <message>
        <source>Make another one</source>
        <translation>Een ander maken</translation>
    </message>
    <message>
        <source>There is no keyring here, so this token lasts until the program ends. Open your keyring and start the program again before you paste it into Chatlayer.</source>
        <translation>Hier is geen sleutelbos, dus dit token geldt tot het programma stopt. Open je sleutelbos en start het programma opnieuw voordat je het in Chatlayer plakt.</translation>
    </message>
    <message numerus="yes">
        <source>This is a new one: paste it into Chatlayer. The one before still counts for %n hour(s).</source>
        <translation>
            <numerusform>Dit is een nieuw token: plak het in Chatlayer. Het vorige geldt nog %n uur.</numerusform>
            <numerusform>Dit is een nieuw token: plak het in Chatlayer. Het vorige geldt nog %n uur.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitPage</name>
    <message>
        <source>Health check</source>
        <translation>Gezondheidscontrole</translation>
    </message>
    <message>
        <source>Does Chatlayer get through?</source>
        <translation>Komt Chatlayer erdoor?</translation>
    </message>
    <message>
        <source>Try a test conversation</source>
        <translation>Een testgesprek proberen</translation>
    </message>
    <message>
        <source>A customer played by this program comes and waits for your answer. Chatlayer sees nothing of it.</source>
        <translation>Een klant die door dit programma wordt gespeeld, komt en wacht op je antwoord. Chatlayer merkt er niets van.</translation>
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
        <source>Chatlayer&apos;s health check came at %1. Customers of your bot appear in the list from now on; those whom the bot hands over wait there for you.</source>
        <translation>De controle van Chatlayer kwam om %1. Klanten van je bot verschijnen vanaf nu in de lijst; wie de bot overdraagt, wacht daar op je.</translation>
    </message>
    <message>
        <source>Waiting for Chatlayer&apos;s health check …</source>
        <translation>Wachten op de controle van Chatlayer …</translation>
    </message>
    <message>
        <source>Press Save in Chatlayer now, under Settings &gt; Offloading &gt; Webhook. It calls this program at once, and this page turns green.</source>
        <translation>Druk nu in Chatlayer op Save, onder Settings &gt; Offloading &gt; Webhook. Het roept dit programma meteen aan, en deze pagina wordt groen.</translation>
    </message>
    <message>
        <source>A test customer is coming …</source>
        <translation>Er komt een testklant …</translation>
    </message>
    <message>
        <source>The test customer waits in the main window. Answer there.</source>
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
        <source>Waiting for your keyring …</source>
        <translation>Wachten op je sleutelbos …</translation>
    </message>
    <message>
        <source>Your system asks for the password that opens it, perhaps in a window behind others. The key of your conversations is there.</source>
        <translation>Je systeem vraagt om het wachtwoord dat hem opent, misschien in een venster achter de andere. Daar staat de sleutel van je gesprekken.</translation>
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
        <source>Somebody else</source>
        <translation>Iemand anders</translation>
    </message>
    <message>
        <source>queued until you have decided about the reply above</source>
        <translation>in de wachtrij tot je over het antwoord hierboven hebt beslist</translation>
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
        <source>the reason is not known</source>
        <translation>de reden is niet bekend</translation>
    </message>
    <message>
        <source>Not sent: {reason}</source>
        <translation>Niet verzonden: {reason}</translation>
    </message>
    <message>
        <source>the connection broke while it was sent</source>
        <translation>de verbinding brak af tijdens het verzenden</translation>
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
        <source>back from its snooze</source>
        <translation>terug na uitstel</translation>
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
        <source>opened again</source>
        <translation>opnieuw geopend</translation>
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
        <source>Message of an unknown kind</source>
        <translation>Bericht van onbekende soort</translation>
    </message>
    <message>
        <source>Message of an unknown kind: {kind}</source>
        <translation>Bericht van onbekende soort: {kind}</translation>
    </message>
    <message>
        <source>The customer pressed {titles}</source>
        <translation>De klant drukte op {titles}</translation>
    </message>
</context>
<context>
    <name>ZoneEditor</name>
    <message>
        <source>As this computer</source>
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
        <source>The demo keeps nothing</source>
        <translation>De demo bewaart niets</translation>
    </message>
    <message>
        <source>Only for a conversation that waits or is yours</source>
        <translation>Alleen voor een gesprek dat wacht of van jou is</translation>
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
        <source>Back from an earlier conversation</source>
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
        <source>Next part of the window</source>
        <translation>Volgend deel van het venster</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Vorig deel van het venster</translation>
    </message>
    <message>
        <source>Take, or take over from the bot</source>
        <translation>Aannemen, of overnemen van de bot</translation>
    </message>
    <message>
        <source>Only for a conversation that waits or is with the bot</source>
        <translation>Alleen voor een gesprek dat wacht of bij de bot is</translation>
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
        <source>Send something else than text</source>
        <translation>Iets anders dan tekst sturen</translation>
    </message>
    <message>
        <source>Put in an emoji</source>
        <translation>Emoji invoegen</translation>
    </message>
    <message>
        <source>Write canned replies</source>
        <translation>Standaardantwoorden schrijven</translation>
    </message>
    <message>
        <source>Close with a closing line</source>
        <translation>Afsluiten met een slotzin</translation>
    </message>
    <message>
        <source>Close and go to the next</source>
        <translation>Afsluiten en naar het volgende</translation>
    </message>
    <message>
        <source>Snooze until some time</source>
        <translation>Uitstellen tot een tijdstip</translation>
    </message>
    <message>
        <source>Only for a conversation that is yours</source>
        <translation>Alleen voor een gesprek dat van jou is</translation>
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
        <source>Open a closed conversation again</source>
        <translation>Afgesloten gesprek heropenen</translation>
    </message>
    <message>
        <source>Only for a closed conversation</source>
        <translation>Alleen voor een afgesloten gesprek</translation>
    </message>
    <message>
        <source>Export conversations</source>
        <translation>Gesprekken exporteren</translation>
    </message>
    <message>
        <source>Erase this customer for good</source>
        <translation>Deze klant definitief wissen</translation>
    </message>
    <message>
        <source>Leave a declined conversation to the bot</source>
        <translation>Een geweigerd gesprek aan de bot laten</translation>
    </message>
    <message>
        <source>Only for a conversation that was declined</source>
        <translation>Alleen voor een gesprek dat is geweigerd</translation>
    </message>
    <message>
        <source>Find an action or a conversation</source>
        <translation>Zoek een actie of een gesprek</translation>
    </message>
    <message>
        <source>Fetch the session data</source>
        <translation>Sessiegegevens ophalen</translation>
    </message>
    <message>
        <source>Change availability</source>
        <translation>Beschikbaarheid wijzigen</translation>
    </message>
    <message>
        <source>Do not disturb, or be told again</source>
        <translation>Niet storen, of weer meldingen krijgen</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Lijst tonen</translation>
    </message>
    <message>
        <source>Show the details</source>
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
        <source>The demo has nothing to set up</source>
        <translation>In de demo valt niets in te stellen</translation>
    </message>
    <message>
        <source>Old conversations that would go</source>
        <translation>Oude gesprekken die zouden verdwijnen</translation>
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
        <source>Requests set aside</source>
        <translation>Opzijgelegde verzoeken</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>What is new</source>
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
        <source>Change the keys</source>
        <translation>Toetsen wijzigen</translation>
    </message>
    <message>
        <source>About Agent Desktop</source>
        <translation>Over Agent Desktop</translation>
    </message>
    <message>
        <source>Conversation %1 of the list</source>
        <translation>Gesprek %1 van de lijst</translation>
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
        <source>n-th conversation of the list</source>
        <translation>n-de gesprek van de lijst</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Verplaatsen</translation>
    </message>
    <message>
        <source>Answering</source>
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
        <source>This desktop has no notification service, so none can be shown. Sounds, the window&apos;s title and the tray still tell.</source>
        <translation>Dit bureaublad heeft geen meldingsdienst, dus er kunnen geen meldingen worden getoond. Geluiden, de titel van het venster en het systeemvak melden het wel.</translation>
    </message>
    <message>
        <source>This desktop&apos;s notifications cannot be pressed to open the conversation.</source>
        <translation>Op meldingen van dit bureaublad kun je niet drukken om het gesprek te openen.</translation>
    </message>
    <message>
        <source>This desktop&apos;s notifications have one line: texts are not shown.</source>
        <translation>Meldingen van dit bureaublad hebben één regel: teksten worden niet getoond.</translation>
    </message>
    <message>
        <source>This desktop&apos;s taskbar may show no number at the program&apos;s icon. The window&apos;s title has it.</source>
        <translation>De taakbalk van dit bureaublad toont misschien geen getal bij het pictogram van het programma. De titel van het venster heeft het wel.</translation>
    </message>
    <message>
        <source>The desktop holds notifications back: its own do-not-disturb is on, or they are turned off in its settings.</source>
        <translation>Het bureaublad houdt meldingen tegen: daar staat Niet storen aan, of meldingen staan uit in de instellingen ervan.</translation>
    </message>
    <message>
        <source>Sounds need one of the programs pw-play, paplay and aplay, and this computer has none.</source>
        <translation>Geluiden hebben een van de programma’s pw-play, paplay en aplay nodig, en deze computer heeft er geen.</translation>
    </message>
    <message>
        <source>The sound cannot be played: %1.</source>
        <translation>Het geluid kan niet worden afgespeeld: %1.</translation>
    </message>
    <message>
        <source>No sound device answers, so no sound is heard.</source>
        <translation>Er antwoordt geen geluidsapparaat, dus er is geen geluid te horen.</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 is terug</translation>
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
        <source>A conversation is back</source>
        <translation>Een gesprek is terug</translation>
    </message>
    <message>
        <source>A customer of yours has written</source>
        <translation>Een klant van je heeft geschreven</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The start at login cannot be changed: %1.</source>
        <translation>De start bij het aanmelden kan niet worden gewijzigd: %1.</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>agent-desktop: this profile is in use by a process that does not answer; end it first.
</source>
        <translation>agent-desktop: dit profiel wordt gebruikt door een proces dat niet antwoordt; beëindig dat eerst.
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
        <source>Open the file</source>
        <translation>Bestand openen</translation>
    </message>
    <message>
        <source>The conversations cannot be read</source>
        <translation>De gesprekken kunnen niet worden gelezen</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. The log says more; nothing that was stored is lost.</source>
        <translation>Er ging iets mis dat niet mis had mogen gaan. Het logboek zegt meer; niets dat was opgeslagen, is verloren.</translation>
    </message>
</context>
<context>
    <name>assistant</name>
    <message>
        <source>ngrok (the easiest)</source>
        <translation>ngrok (het eenvoudigst)</translation>
    </message>
    <message>
        <source>My own public address</source>
        <translation>Mijn eigen openbare adres</translation>
    </message>
    <message>
        <source>Make a free account at ngrok.com, then copy two things from its dashboard: your authtoken, and the one domain that it keeps for you. The free plan lets 20,000 requests a month through: enough for a quiet bot.</source>
        <translation>Maak een gratis account op ngrok.com en kopieer dan twee dingen van het dashboard: je authtoken, en het ene domein dat het voor je bewaart. Het gratis abonnement laat 20.000 verzoeken per maand door: genoeg voor een rustige bot.</translation>
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
        <source>For a reverse proxy, Tailscale Funnel or the like that you run: let it lead to the address below on this computer, and enter the public address that Chatlayer is to call.</source>
        <translation>Voor een reverse proxy, Tailscale Funnel of iets dergelijks dat je zelf draait: laat het naar het adres hieronder op deze computer leiden, en voer het openbare adres in dat Chatlayer moet aanroepen.</translation>
    </message>
    <message>
        <source>Cloudflare Tunnel</source>
        <translation>Cloudflare Tunnel</translation>
    </message>
    <message>
        <source>Needs the program cloudflared on this computer. With a token and a host name the address stays the same; without them it is another one after each start, and must be pasted into Chatlayer again.</source>
        <translation>Vereist het programma cloudflared op deze computer. Met een token en een hostnaam blijft het adres hetzelfde; zonder is het na elke start een ander, dat opnieuw in Chatlayer moet worden geplakt.</translation>
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
        <source>Your own server with a public address, or a service such as localhost.run that makes one up.</source>
        <translation>Je eigen server met een openbaar adres, of een dienst zoals localhost.run die er een verzint.</translation>
    </message>
    <message>
        <source>Needs an account at zrok.io and the program zrok2 on this computer, enabled once with: zrok2 enable TOKEN. With a reserved name the address stays the same; without one it is another one after each start, and must be pasted into Chatlayer again.</source>
        <translation>Vereist een account bij zrok.io en het programma zrok2 op deze computer, eenmalig geactiveerd met: zrok2 enable TOKEN. Met een gereserveerde naam blijft het adres hetzelfde; zonder is het na elke start een ander en moet het opnieuw in Chatlayer geplakt worden.</translation>
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
        <source>Chatlayer cannot reach this program then, and no customers come. You can go on with this step later.</source>
        <translation>Chatlayer kan dit programma dan niet bereiken, en er komen geen klanten. Je kunt later met deze stap verdergaan.</translation>
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
        <source>The screen was locked, so new customers were declined meanwhile.</source>
        <translation>Het scherm was vergrendeld, dus nieuwe klanten zijn intussen geweigerd.</translation>
    </message>
    <message>
        <source>Nothing was typed for long, so new customers were declined meanwhile.</source>
        <translation>Er is lang niets getypt, dus nieuwe klanten zijn intussen geweigerd.</translation>
    </message>
    <message>
        <source>This system does not tell how long nothing was typed. So only what you do in this program counts.</source>
        <translation>Dit systeem zegt niet hoelang er niets is getypt. Dus alleen wat je in dit programma doet, telt.</translation>
    </message>
    <message>
        <source>This system does not tell whether its screen is locked, so this changes nothing.</source>
        <translation>Dit systeem zegt niet of het scherm vergrendeld is, dus dit verandert niets.</translation>
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
        <source>Closing time is %1.</source>
        <translation>Sluitingstijd is %1.</translation>
    </message>
    <message>
        <source>New customers are declined at once, and their bot goes on.</source>
        <translation>Nieuwe klanten worden meteen geweigerd, en hun bot gaat verder.</translation>
    </message>
    <message>
        <source>It is outside your opening hours.</source>
        <translation>Het is buiten je openingstijden.</translation>
    </message>
    <message>
        <source>It is a holiday.</source>
        <translation>Het is een feestdag.</translation>
    </message>
    <message>
        <source>Close a conversation, or snooze one, to take another one.</source>
        <translation>Sluit een gesprek af, of stel er een uit, om een ander aan te nemen.</translation>
    </message>
    <message>
        <source>You are available again as soon as you are back.</source>
        <translation>Je bent weer beschikbaar zodra je terug bent.</translation>
    </message>
    <message>
        <source>Then you are available again.</source>
        <translation>Daarna ben je weer beschikbaar.</translation>
    </message>
    <message>
        <source>Only with these languages: %1</source>
        <translation>Alleen met deze talen: %1</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>niet opgegeven</translation>
    </message>
    <message>
        <source>Only with %1: %2</source>
        <translation>Alleen met %1: %2</translation>
    </message>
    <message>
        <source>Most conversations at once: %1</source>
        <translation>Meeste gesprekken tegelijk: %1</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <source>The backup is damaged or not complete, so nothing was restored. Use another copy of it.</source>
        <translation>De back-up is beschadigd of niet compleet, dus er is niets teruggezet. Gebruik een andere kopie ervan.</translation>
    </message>
    <message>
        <source>The disk is full. Free some room on it, then try again.</source>
        <translation>De schijf is vol. Maak ruimte vrij en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <translation>%1 is niet bruikbaar: %2.</translation>
    </message>
    <message>
        <source>This file is no backup of Agent Desktop.</source>
        <translation>Dit bestand is geen back-up van Agent Desktop.</translation>
    </message>
    <message>
        <source>The passphrase does not open this backup. Try it again.</source>
        <translation>De wachtwoordzin opent deze back-up niet. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Agent Desktop has this profile open. Close it, then try again.</source>
        <translation>Agent Desktop heeft dit profiel open. Sluit het en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Take at least eight signs.</source>
        <translation>Neem minstens acht tekens.</translation>
    </message>
    <message>
        <source>Easy to guess for a program that tries many. Add some words.</source>
        <translation>Makkelijk te raden voor een programma dat er veel probeert. Voeg een paar woorden toe.</translation>
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
        <source>%1 was not read whole. %2</source>
        <translation>%1 is niet helemaal gelezen. %2</translation>
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
        <source>Line %1 cannot be read: %2.</source>
        <translation>Regel %1 kan niet worden gelezen: %2.</translation>
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
        <source>The file must hold an array of replies, or an object with one under the key replies.</source>
        <translation>Het bestand moet een array van antwoorden bevatten, of een object met een array onder de sleutel replies.</translation>
    </message>
    <message>
        <source>The file is too large to be a list of canned replies.</source>
        <translation>Het bestand is te groot voor een lijst met standaardantwoorden.</translation>
    </message>
    <message>
        <source>it has %1 columns, and the first line has %2.</source>
        <translation>er zijn %1 kolommen, en in de eerste regel %2.</translation>
    </message>
    <message>
        <source>“%1” was there before; only its first text was taken.</source>
        <translation>“%1” kwam al eerder voor; alleen de eerste tekst is overgenomen.</translation>
    </message>
    <message>
        <source>It is not an object with shortcut and text.</source>
        <translation>Het is geen object met shortcut en text.</translation>
    </message>
    <message>
        <source>Its %1 is not a text.</source>
        <translation>%1 is geen tekst.</translation>
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
        <source>The language “%1” is no language code; write nl, fr or pt-BR.</source>
        <translation>De taal “%1” is geen taalcode; schrijf nl, fr of pt-BR.</translation>
    </message>
</context>
<context>
    <name>chatlayer</name>
    <message>
        <source>Chatlayer&apos;s answer holds no session data.</source>
        <translation>Het antwoord van Chatlayer bevat geen sessiegegevens.</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s answer is not JSON. Check the region, or chatlayer.base_url.</source>
        <translation>Het antwoord van Chatlayer is geen JSON. Controleer de regio, of chatlayer.base_url.</translation>
    </message>
    <message>
        <source>The legacy API cannot do this. Set chatlayer.api to &quot;v1&quot; for that.</source>
        <translation>De legacy-API kan dit niet. Zet chatlayer.api daarvoor op &quot;v1&quot;.</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s answer holds no list.</source>
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
        <source>chatlayer.base_url is no URL; write it as https://api.example.com.</source>
        <translation>chatlayer.base_url is geen URL; schrijf het als https://api.example.com.</translation>
    </message>
    <message>
        <source>chatlayer.base_url must be a full URL, for example https://api.example.com.</source>
        <translation>chatlayer.base_url moet een volledige URL zijn, bijvoorbeeld https://api.example.com.</translation>
    </message>
    <message>
        <source>chatlayer.base_url must hold no user name, password, ? or #.</source>
        <translation>chatlayer.base_url mag geen gebruikersnaam, wachtwoord, ? of # bevatten.</translation>
    </message>
    <message>
        <source>chatlayer.base_url must begin with https://; plain http is for this machine only.</source>
        <translation>chatlayer.base_url moet met https:// beginnen; gewoon http is alleen voor deze computer.</translation>
    </message>
    <message>
        <source>This conversation has no id at Chatlayer, so nothing can be sent to it.</source>
        <translation>Dit gesprek heeft geen id bij Chatlayer, dus er kan niets naartoe worden gestuurd.</translation>
    </message>
    <message>
        <source>Chatlayer does not accept the API token. Make a new one there, and enter it here.</source>
        <translation>Chatlayer accepteert het API-token niet. Maak daar een nieuw token en voer het hier in.</translation>
    </message>
    <message>
        <source>The API token may not do this with this bot (403)%1</source>
        <translation>Het API-token mag dit met deze bot niet doen (403)%1</translation>
    </message>
    <message>
        <source>Chatlayer does not know this bot or conversation (404)%1</source>
        <translation>Chatlayer kent deze bot of dit gesprek niet (404)%1</translation>
    </message>
    <message>
        <source>Chatlayer allows no more calls for the moment.</source>
        <translation>Chatlayer staat op dit moment geen aanroepen meer toe.</translation>
    </message>
    <message>
        <source>Chatlayer cannot do this now (%1)%2</source>
        <translation>Chatlayer kan dit nu niet doen (%1)%2</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s address answers with a redirect (%1). Check the region, or chatlayer.base_url.</source>
        <translation>Het adres van Chatlayer antwoordt met een omleiding (%1). Controleer de regio, of chatlayer.base_url.</translation>
    </message>
    <message>
        <source>Chatlayer refused this (%1)%2</source>
        <translation>Chatlayer heeft dit geweigerd (%1)%2</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s answer is larger than this program reads.</source>
        <translation>Het antwoord van Chatlayer is groter dan dit programma leest.</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>Het programma wordt afgesloten.</translation>
    </message>
    <message>
        <source>There is no API token yet. Enter one here or in the set-up.</source>
        <translation>Er is nog geen API-token. Voer er een in, hier of bij het instellen.</translation>
    </message>
    <message>
        <source>The API token holds characters that no token has. Copy it from Chatlayer again.</source>
        <translation>Het API-token bevat tekens die geen token heeft. Kopieer het opnieuw uit Chatlayer.</translation>
    </message>
    <message>
        <source>Chatlayer did not answer in time. The call may have arrived all the same.</source>
        <translation>Chatlayer antwoordde niet op tijd. De aanroep kan toch zijn aangekomen.</translation>
    </message>
    <message>
        <source>Chatlayer could not be reached in time. Check the internet connection.</source>
        <translation>Chatlayer kon niet op tijd worden bereikt. Controleer de internetverbinding.</translation>
    </message>
    <message>
        <source>The connection to Chatlayer broke off before it answered. The call may have arrived.</source>
        <translation>De verbinding met Chatlayer brak af voordat het antwoordde. De aanroep kan zijn aangekomen.</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s certificate is not trusted by this computer. Check its clock, and whether your office&apos;s certificate is installed.</source>
        <translation>Deze computer vertrouwt het certificaat van Chatlayer niet. Controleer de klok, en of het certificaat van je kantoor is geïnstalleerd.</translation>
    </message>
    <message>
        <source>No encrypted connection to Chatlayer could be made. Check the proxy or firewall.</source>
        <translation>Er kon geen versleutelde verbinding met Chatlayer worden gemaakt. Controleer de proxy of firewall.</translation>
    </message>
    <message>
        <source>The proxy server cannot be reached. Check HTTPS_PROXY and the system&apos;s proxy settings.</source>
        <translation>De proxyserver is niet bereikbaar. Controleer HTTPS_PROXY en de proxy-instellingen van het systeem.</translation>
    </message>
    <message>
        <source>The proxy server did not let the call through (%1). Check the proxy settings.</source>
        <translation>De proxyserver liet de aanroep niet door (%1). Controleer de proxy-instellingen.</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s address could not be found. Check the internet connection.</source>
        <translation>Het adres van Chatlayer kon niet worden gevonden. Controleer de internetverbinding.</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s address takes no connections. Check the internet connection and the region.</source>
        <translation>Het adres van Chatlayer neemt geen verbindingen aan. Controleer de internetverbinding en de regio.</translation>
    </message>
    <message>
        <source>No connection to Chatlayer could be made. Check the internet connection.</source>
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
        <source>It is then gone from this computer, and not sent again. A reply that may have arrived is not taken back from the customer.</source>
        <translation>Het is dan weg van deze computer en wordt niet opnieuw verzonden. Een antwoord dat misschien is aangekomen, wordt bij de klant niet teruggehaald.</translation>
    </message>
    <message>
        <source>Keep it</source>
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
        <source>The keyring did not keep the value: reading it back gave something else.</source>
        <translation>De sleutelbos heeft de waarde niet bewaard: teruglezen gaf iets anders.</translation>
    </message>
    <message>
        <source>The keyring did not remove the entry.</source>
        <translation>De sleutelbos heeft het item niet verwijderd.</translation>
    </message>
    <message>
        <source>PYTHON_KEYRING_BACKEND is &quot;%1&quot;, and there is no such keyring.</source>
        <translation>PYTHON_KEYRING_BACKEND is &quot;%1&quot;, en zo’n sleutelbos bestaat niet.</translation>
    </message>
    <message>
        <source>PYTHON_KEYRING_BACKEND names %1, which does not keep secrets safe. Unset it, or name a keyring of the system.</source>
        <translation>PYTHON_KEYRING_BACKEND noemt %1, dat geheimen niet veilig bewaart. Verwijder de variabele, of noem een sleutelbos van het systeem.</translation>
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
        <source>The keyring could not do its work (%1). Look whether your password manager opens, then try again.</source>
        <translation>De sleutelbos kon zijn werk niet doen (%1). Kijk of je wachtwoordbeheerder opent, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>There is no value for %1: it is empty.</source>
        <translation>Er is geen waarde voor %1: ze is leeg.</translation>
    </message>
    <message>
        <source>The value for %1 has %2 characters; the keyring takes at most %3.</source>
        <translation>De waarde voor %1 heeft %2 tekens; de sleutelbos neemt er hoogstens %3.</translation>
    </message>
    <message>
        <source>The value for %1 holds a line break or another character that cannot be seen.</source>
        <translation>De waarde voor %1 bevat een regeleinde of een ander onzichtbaar teken.</translation>
    </message>
    <message>
        <source>The value for %1 is not valid text.</source>
        <translation>De waarde voor %1 is geen geldige tekst.</translation>
    </message>
    <message>
        <source>An API token has only letters, digits and signs without spaces, like tokenId:tokenSecret.</source>
        <translation>Een API-token heeft alleen letters, cijfers en tekens zonder spaties, zoals tokenId:tokenSecret.</translation>
    </message>
    <message>
        <source>this session&apos;s memory</source>
        <translation>het geheugen van deze sessie</translation>
    </message>
</context>
<context>
    <name>delivery</name>
    <message>
        <source>The legacy API cannot pause the bot; it may answer beside you.</source>
        <translation>De legacy-API kan de bot niet pauzeren; hij kan naast je antwoorden.</translation>
    </message>
    <message>
        <source>The legacy API cannot hand back to the bot; its dialog must do that.</source>
        <translation>De legacy-API kan niet aan de bot teruggeven; dat moet zijn dialoog doen.</translation>
    </message>
    <message>
        <source>%1: no token yet</source>
        <translation>%1: nog geen token</translation>
    </message>
    <message>
        <source>%1: token refused</source>
        <translation>%1: token geweigerd</translation>
    </message>
    <message>
        <source>%1: busy</source>
        <translation>%1: bezet</translation>
    </message>
    <message>
        <source>%1: not reached</source>
        <translation>%1: niet bereikt</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>The backup has been restored. What was here before is kept in %1.</source>
        <translation>De back-up is teruggezet. Wat hier eerder stond, is bewaard in %1.</translation>
    </message>
    <message>
        <source>This is the demo: the customers are played by the program, and nothing is kept. Be a customer yourself: %1</source>
        <translation>Dit is de demo: de klanten worden door het programma gespeeld en niets wordt bewaard. Speel zelf een klant: %1</translation>
    </message>
    <message>
        <source>Requests run short</source>
        <translation>Verzoeken raken op</translation>
    </message>
    <message>
        <source>The set-up is not finished. Until it is, no customers may come.</source>
        <translation>De installatie is niet af. Tot dan kunnen er misschien geen klanten komen.</translation>
    </message>
    <message>
        <source>This computer has not spoken with %1 before. Its key (%2) is:

%3

Compare it with the one that the server&apos;s owner gives you, and go on only if both are the same.</source>
        <translation>Deze computer heeft nog niet eerder met %1 gesproken. De sleutel (%2) is:

%3

Vergelijk hem met de sleutel die de eigenaar van de server je geeft, en ga alleen verder als ze gelijk zijn.</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>Niet verbinden</translation>
    </message>
    <message>
        <source>It is the same: connect</source>
        <translation>Ze zijn gelijk: verbinden</translation>
    </message>
    <message>
        <source>Is this your server?</source>
        <translation>Is dit jouw server?</translation>
    </message>
    <message>
        <source>The changed settings cannot be used, so the ones before stay. %1</source>
        <translation>De gewijzigde instellingen zijn niet bruikbaar, dus de vorige blijven gelden. %1</translation>
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
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
    <message>
        <source>There is no standard output here; name a file with --output.</source>
        <translation>Er is hier geen standaarduitvoer; noem een bestand met --output.</translation>
    </message>
    <message>
        <source>%1 is a folder; name a file.</source>
        <translation>%1 is een map; noem een bestand.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was written to %1. Free some room.</source>
        <translation>De schijf is vol: er is niets naar %1 geschreven. Maak wat ruimte vrij.</translation>
    </message>
    <message>
        <source>You may not write to %1. Choose another folder.</source>
        <translation>Je mag niet naar %1 schrijven. Kies een andere map.</translation>
    </message>
    <message>
        <source>The export cannot be written to %1: %2.</source>
        <translation>De export kan niet naar %1 worden geschreven: %2.</translation>
    </message>
    <message>
        <source>session %1 · bot %2 · %3</source>
        <translation>sessie %1 · bot %2 · %3</translation>
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
        <source>opened again</source>
        <translation>opnieuw geopend</translation>
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
        <source>the bot could not go on</source>
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
        <source>back from its snooze</source>
        <translation>terug na uitstel</translation>
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
        <source>maybe sent</source>
        <translation>misschien verzonden</translation>
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
        <source>not known</source>
        <translation>niet bekend</translation>
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
    <name>inbox</name>
    <message>
        <source>The body is nested too deeply.</source>
        <translation>De inhoud is te diep genest.</translation>
    </message>
    <message>
        <source>The event is still of an unknown kind.</source>
        <translation>De gebeurtenis is nog steeds van onbekende soort.</translation>
    </message>
    <message>
        <source>This request is no longer set aside.</source>
        <translation>Dit verzoek ligt niet meer opzij.</translation>
    </message>
    <message>
        <source>Write something before you save the note.</source>
        <translation>Schrijf iets voordat je de notitie opslaat.</translation>
    </message>
    <message>
        <source>A note holds at most %1 characters; this one has %2.</source>
        <translation>Een notitie bevat hoogstens %1 tekens; deze heeft er %2.</translation>
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
        <source>Only a reply whose fate is unknown can be marked as arrived.</source>
        <translation>Alleen een antwoord waarvan onbekend is of het aankwam, kan als aangekomen worden gemarkeerd.</translation>
    </message>
    <message>
        <source>This reply is on its way or has arrived; it can no longer be taken back.</source>
        <translation>Dit antwoord is onderweg of aangekomen; het kan niet meer worden teruggehaald.</translation>
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
        <source>This entry has left the outbox.</source>
        <translation>Dit item heeft het Postvak Uit verlaten.</translation>
    </message>
    <message>
        <source>Only replies are looked for.</source>
        <translation>Er wordt alleen naar antwoorden gezocht.</translation>
    </message>
    <message>
        <source>Choose a time that is still to come.</source>
        <translation>Kies een tijdstip dat nog moet komen.</translation>
    </message>
    <message>
        <source>A tag holds at most %1 characters.</source>
        <translation>Een label heeft hoogstens %1 tekens.</translation>
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
        <source>The program is closing; nothing can be stored any more.</source>
        <translation>Het programma wordt afgesloten; er kan niets meer worden opgeslagen.</translation>
    </message>
    <message>
        <source>Only a conversation that is yours can be snoozed.</source>
        <translation>Alleen een gesprek dat van jou is, kan worden uitgesteld.</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>%1 is given to both %2 and %3; %2 has it.</source>
        <translation>%1 is zowel aan %2 als aan %3 gegeven; %2 heeft hem.</translation>
    </message>
    <message>
        <source>Keys of %1: %2</source>
        <translation>Toetsen van %1: %2</translation>
    </message>
    <message>
        <source>[keys] has no action %1; did you mean %2?</source>
        <translation>[keys] kent geen actie %1; bedoelde je %2?</translation>
    </message>
    <message>
        <source>[keys] has no action %1. The example file lists them all.</source>
        <translation>[keys] kent geen actie %1. Het voorbeeldbestand noemt ze allemaal.</translation>
    </message>
    <message>
        <source>“%1” names no key. Write it like Ctrl+Shift+T or F8.</source>
        <translation>“%1” noemt geen toets. Schrijf het als Ctrl+Shift+T of F8.</translation>
    </message>
    <message>
        <source>Ctrl+Alt is AltGr on many keyboards: people write @ and € with it. Leave out one of them.</source>
        <translation>Ctrl+Alt is AltGr op veel toetsenborden: mensen schrijven er @ en € mee. Laat een van beide weg.</translation>
    </message>
    <message>
        <source>Keys with the system&apos;s own key belong to the system. Take Ctrl or Ctrl+Shift instead.</source>
        <translation>Toetsen met de systeemtoets horen bij het systeem. Neem in plaats daarvan Ctrl of Ctrl+Shift.</translation>
    </message>
    <message>
        <source>%1 belongs to the system, and would not come here.</source>
        <translation>%1 hoort bij het systeem en zou hier niet aankomen.</translation>
    </message>
    <message>
        <source>%1 sends the reply or breaks its line, as the settings say.</source>
        <translation>%1 verzendt het antwoord of begint een nieuwe regel, zoals de instellingen zeggen.</translation>
    </message>
    <message>
        <source>%1 is needed for writing: to copy, undo, select or move in the text.</source>
        <translation>%1 is nodig om te schrijven: kopiëren, ongedaan maken, selecteren of in de tekst bewegen.</translation>
    </message>
    <message>
        <source>Alt with a letter opens menus. Take Ctrl or Ctrl+Shift instead.</source>
        <translation>Alt met een letter opent menu’s. Neem in plaats daarvan Ctrl of Ctrl+Shift.</translation>
    </message>
    <message>
        <source>%1 is needed for writing and moving. Take it with Ctrl, or a key like F8.</source>
        <translation>%1 is nodig om te schrijven en te bewegen. Neem het met Ctrl, of een toets als F8.</translation>
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
        <source>none arrived</source>
        <translation>geen aangekomen</translation>
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
        <source>Sound</source>
        <translation>Geluid</translation>
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
        <source>Choices</source>
        <translation>Keuzes</translation>
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
        <translation>Noors - Bokmål</translation>
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
    <name>list</name>
    <message>
        <source>Not sent:</source>
        <translation>Niet verzonden:</translation>
    </message>
    <message>
        <source>Not confirmed:</source>
        <translation>Niet bevestigd:</translation>
    </message>
    <message>
        <source>%1 to check ·</source>
        <translation>%1 te controleren ·</translation>
    </message>
    <message>
        <source>Back:</source>
        <translation>Terug:</translation>
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
        <source>till %1</source>
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
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>%1, folded</source>
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
        <source>Put the right key back into the keyring.</source>
        <translation>Zet de juiste sleutel terug in de sleutelbos.</translation>
    </message>
    <message>
        <source>Continue without a keyring</source>
        <translation>Doorgaan zonder sleutelbos</translation>
    </message>
    <message>
        <source>Without a keyring, tokens are kept only until the program closes, and Chatlayer cannot call it with the verify token it knows.</source>
        <translation>Zonder sleutelbos blijven tokens alleen bewaard tot het programma sluit, en Chatlayer kan het niet aanroepen met het verificatietoken dat het kent.</translation>
    </message>
    <message>
        <source>Conversations are encrypted with a key that is kept in the keyring, so encryption needs a keyring. You can keep them unencrypted instead: then anyone who can read this computer&apos;s files can read them, and tokens are kept only until the program closes.</source>
        <translation>Gesprekken worden versleuteld met een sleutel in de sleutelbos; zonder sleutelbos kan dat niet. U kunt ze ook onversleuteld bewaren: dan kan iedereen die de bestanden van deze computer kan lezen ze lezen, en blijven tokens alleen bewaard tot het programma sluit.</translation>
    </message>
    <message>
        <source>The key to your conversations is in the keyring. The conversations are unchanged.</source>
        <translation>De sleutel van uw gesprekken staat in de sleutelbos. De gesprekken zijn ongewijzigd.</translation>
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
        <source>Keep it and start a new database</source>
        <translation>Bewaren en een nieuwe database beginnen</translation>
    </message>
    <message>
        <source>The database key is missing</source>
        <translation>De sleutel van de database ontbreekt</translation>
    </message>
    <message>
        <source>The key does not match the database</source>
        <translation>De sleutel past niet bij de database</translation>
    </message>
    <message>
        <source>The old database is kept next to the new one; nothing is deleted. If you have a backup, you can restore it into the new database.</source>
        <translation>De oude database blijft naast de nieuwe bewaard; er wordt niets verwijderd. Als u een back-up hebt, kunt u die in de nieuwe database terugzetten.</translation>
    </message>
    <message>
        <source>Open the keyring that this program used before, then try again. Without the key, nobody can read these conversations.</source>
        <translation>Open de sleutelbos die dit programma eerder gebruikte en probeer het opnieuw. Zonder de sleutel kan niemand deze gesprekken lezen.</translation>
    </message>
    <message>
        <source>Keep them unencrypted</source>
        <translation>Onversleuteld bewaren</translation>
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
        <source>The database cannot be used now</source>
        <translation>De database kan nu niet worden gebruikt</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Last used</source>
        <translation>Laatst gebruikt</translation>
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
        <source>Not possible now</source>
        <translation>Nu niet mogelijk</translation>
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
        <source>The address is not one that can be fetched.</source>
        <translation>Dit adres kan niet worden opgehaald.</translation>
    </message>
    <message>
        <source>The address leads into a private network, so it was not fetched.</source>
        <translation>Het adres leidt naar een privénetwerk en is daarom niet opgehaald.</translation>
    </message>
    <message>
        <source>The address leads on to too many others.</source>
        <translation>Het adres verwijst te vaak door.</translation>
    </message>
    <message>
        <source>The file is not there any more ({detail}).</source>
        <translation>Het bestand is er niet meer ({detail}).</translation>
    </message>
    <message>
        <source>The server does not give it out ({detail}).</source>
        <translation>De server geeft het niet vrij ({detail}).</translation>
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
        <source>The server&apos;s certificate is not trusted by this computer.</source>
        <translation>Deze computer vertrouwt het certificaat van de server niet.</translation>
    </message>
    <message>
        <source>The server took too long.</source>
        <translation>De server deed er te lang over.</translation>
    </message>
    <message>
        <source>It is larger than {detail}.</source>
        <translation>Het is groter dan {detail}.</translation>
    </message>
    <message>
        <source>It is not a picture that can be shown here ({detail}).</source>
        <translation>Dit is geen afbeelding die hier kan worden getoond ({detail}).</translation>
    </message>
    <message>
        <source>The server sent it in a form that is not accepted (compressed).</source>
        <translation>De server stuurde het in een vorm die niet wordt aanvaard (gecomprimeerd).</translation>
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
        <source>The profile %1 is a file; it must be a folder.</source>
        <translation>Het profiel %1 is een bestand; het moet een map zijn.</translation>
    </message>
    <message>
        <source>The profile folder %1 cannot be used: %2.</source>
        <translation>De profielmap %1 kan niet worden gebruikt: %2.</translation>
    </message>
    <message>
        <source>The profile folder %1 cannot be written to; check its owner and its rights.</source>
        <translation>In de profielmap %1 kan niet worden geschreven; controleer de eigenaar en de rechten.</translation>
    </message>
</context>
<context>
    <name>protocol</name>
    <message>
        <source>The legacy Chatlayer API sends only texts and carousels. Write a text, or choose the v1 API in the settings.</source>
        <translation>De legacy-API van Chatlayer verstuurt alleen teksten en carrousels. Schrijf een tekst, of kies de v1-API in de instellingen.</translation>
    </message>
    <message>
        <source>The legacy Chatlayer API sends only buttons that open a link. Remove the others, or choose the v1 API in the settings.</source>
        <translation>De legacy-API van Chatlayer verstuurt alleen knoppen die een link openen. Verwijder de andere, of kies de v1-API in de instellingen.</translation>
    </message>
</context>
<context>
    <name>quiet</name>
    <message>
        <source>Turn do-not-disturb off</source>
        <translation>Niet storen uitzetten</translation>
    </message>
    <message>
        <source>Do not disturb until tomorrow, %1</source>
        <translation>Niet storen tot morgen, %1</translation>
    </message>
    <message>
        <source>Do not disturb for 30 minutes</source>
        <translation>30 minuten niet storen</translation>
    </message>
    <message>
        <source>Do not disturb for 1 hour</source>
        <translation>1 uur niet storen</translation>
    </message>
    <message>
        <source>Do not disturb until %1</source>
        <translation>Niet storen tot %1</translation>
    </message>
</context>
<context>
    <name>reachability</name>
    <message>
        <source>Chatlayer cannot reach this computer yet: no tunnel is set up. The set-up helps to choose one.</source>
        <translation>Chatlayer kan deze computer nog niet bereiken: er is geen tunnel ingesteld. De installatie helpt er een te kiezen.</translation>
    </message>
    <message>
        <source>Not reachable from outside</source>
        <translation>Niet bereikbaar van buiten</translation>
    </message>
    <message>
        <source>Reachable, but requests run short</source>
        <translation>Bereikbaar, maar verzoeken raken op</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Bereikbaar</translation>
    </message>
    <message>
        <source>Starting the tunnel …</source>
        <translation>Tunnel starten …</translation>
    </message>
    <message>
        <source>Checking whether Chatlayer can reach you …</source>
        <translation>Controleren of Chatlayer je kan bereiken …</translation>
    </message>
    <message>
        <source>Not reachable, reconnecting …</source>
        <translation>Niet bereikbaar, opnieuw verbinden …</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Het wordt vanzelf opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>It is tried again when you ask for it.</source>
        <translation>Het wordt opnieuw geprobeerd als je erom vraagt.</translation>
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
        <source>you were away, nothing was typed for long</source>
        <translation>je was afwezig, er is lang niets getypt</translation>
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
        <source>the language is %1, which is not one of yours</source>
        <translation>de taal is %1, en dat is er geen van jou</translation>
    </message>
    <message>
        <source>%1 is %2, which you do not take</source>
        <translation>%1 is %2, en dat neem je niet aan</translation>
    </message>
    <message>
        <source>%1 is not given</source>
        <translation>%1 is niet opgegeven</translation>
    </message>
    <message>
        <source>full, %1 of %2 conversations</source>
        <translation>vol, %1 van %2 gesprekken</translation>
    </message>
    <message>
        <source>the request could not be read when it came</source>
        <translation>het verzoek kon niet worden gelezen toen het kwam</translation>
    </message>
</context>
<context>
    <name>rehearsal</name>
    <message>
        <source>Hello! I am the test customer. Please answer me.</source>
        <translation>Hallo! Ik ben de testklant. Antwoord me alsjeblieft.</translation>
    </message>
    <message>
        <source>Thank you, your answer arrived. You can close this conversation now.</source>
        <translation>Dank je, je antwoord is aangekomen. Je kunt dit gesprek nu afsluiten.</translation>
    </message>
    <message>
        <source>The test conversation is over, so nobody would read this. Close it; the set-up can begin another one.</source>
        <translation>Het testgesprek is voorbij, dus niemand zou dit lezen. Sluit het af; bij het instellen kan een nieuw beginnen.</translation>
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
        <source>The webhook did not take the test conversation. The log says why.</source>
        <translation>De webhook nam het testgesprek niet aan. Het logboek zegt waarom.</translation>
    </message>
</context>
<context>
    <name>resources</name>
    <message>
        <source>The program&apos;s resources are missing; there is none of %1.</source>
        <translation>De bronbestanden van het programma ontbreken; geen van deze bestaat: %1.</translation>
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
        <source>Give %1 a title.</source>
        <translation>Geef %1 een titel.</translation>
    </message>
    <message>
        <source>button %1</source>
        <translation>knop %1</translation>
    </message>
    <message>
        <source>The phone number of %1 is none; write it like +32 470 12 34 56.</source>
        <translation>Het telefoonnummer van %1 is geen nummer; schrijf het als +32 470 12 34 56.</translation>
    </message>
    <message>
        <source>Say which dialog %1 leads to: the id of a dialog state from Chatlayer.</source>
        <translation>Zeg naar welke dialoog %1 leidt: de id van een dialog state uit Chatlayer.</translation>
    </message>
    <message>
        <source>In the session data of %1, write each value as key=value.</source>
        <translation>Schrijf in de sessiegegevens van %1 elke waarde als sleutel=waarde.</translation>
    </message>
    <message>
        <source>Write the words of %1.</source>
        <translation>Schrijf de woorden van %1.</translation>
    </message>
    <message>
        <source>Write the text.</source>
        <translation>Schrijf de tekst.</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>de tekst</translation>
    </message>
    <message>
        <source>Nothing is known here for %1 in %2. Write what belongs there, or remove it.</source>
        <translation>Hier is niets bekend voor %1 in %2. Schrijf wat er moet staan, of verwijder het.</translation>
    </message>
    <message>
        <source>%1 must begin with https:// or http:// and hold no spaces.</source>
        <translation>%1 moet met https:// of http:// beginnen en geen spaties bevatten.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Woorden</translation>
    </message>
    <message>
        <source>Track your parcel</source>
        <translation>Volg je pakje</translation>
    </message>
    <message>
        <source>opens an address</source>
        <translation>opent een adres</translation>
    </message>
    <message>
        <source>calls a number</source>
        <translation>belt een nummer</translation>
    </message>
    <message>
        <source>leads to a dialog</source>
        <translation>leidt naar een dialoog</translation>
    </message>
    <message>
        <source>It</source>
        <translation>Die</translation>
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
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Dialog</source>
        <translation>Dialoog</translation>
    </message>
    <message>
        <source>id of the dialog state</source>
        <translation>id van de dialog state</translation>
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
        <source>https:// (may stay empty)</source>
        <translation>https:// (mag leeg blijven)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Below it</source>
        <translation>Eronder</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>mag leeg blijven</translation>
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
        <source>Sound</source>
        <translation>Geluid</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>It is a</source>
        <translation>Het is een</translation>
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
        <source>Button of the list</source>
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
        <source>Send something else than text</source>
        <translation>Iets anders dan tekst sturen</translation>
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
        <source>Not listening</source>
        <translation>Luistert niet</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Niet bereikbaar</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Luistert</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Sleutelbos</translation>
    </message>
    <message>
        <source>Tokens are kept only until the program ends.</source>
        <translation>Tokens worden alleen bewaard tot het programma stopt.</translation>
    </message>
    <message>
        <source>Messages cannot be stored now.</source>
        <translation>Berichten kunnen nu niet worden opgeslagen.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Opslag</translation>
    </message>
    <message>
        <source>%1 Chatlayer was told to try again.</source>
        <translation>%1 Chatlayer is gevraagd het opnieuw te proberen.</translation>
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
        <source>a text of at most %1 characters in one line</source>
        <translation>een tekst van hoogstens %1 tekens op één regel</translation>
    </message>
    <message>
        <source>an IP address or a host name of this machine</source>
        <translation>een IP-adres of een hostnaam van deze computer</translation>
    </message>
    <message>
        <source>a host name or an IP address, without port and path</source>
        <translation>een hostnaam of een IP-adres, zonder poort en pad</translation>
    </message>
    <message>
        <source>an address like &quot;https://example.org/path&quot; without user name, query and fragment (http:// only for this machine)</source>
        <translation>een adres als &quot;https://example.org/path&quot; zonder gebruikersnaam, query en fragment (http:// alleen voor deze computer)</translation>
    </message>
    <message>
        <source>keys like &quot;Ctrl+Shift+T&quot;, a list of such, or &quot;&quot; for none (in the environment separated by spaces)</source>
        <translation>toetsen als &quot;Ctrl+Shift+T&quot;, een lijst daarvan, of &quot;&quot; voor geen (in de omgeving gescheiden door spaties)</translation>
    </message>
    <message>
        <source>the environment variable %1</source>
        <translation>de omgevingsvariabele %1</translation>
    </message>
    <message>
        <source>%1: chatlayer.region is &quot;custom&quot;, which needs chatlayer.base_url.</source>
        <translation>%1: chatlayer.region is &quot;custom&quot;, en daarvoor is chatlayer.base_url nodig.</translation>
    </message>
    <message>
        <source>%1: tunnel.provider is &quot;%2&quot;, which needs %3.</source>
        <translation>%1: tunnel.provider is &quot;%2&quot;, en daarvoor is %3 nodig.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>regel %1, kolom %2</translation>
    </message>
    <message>
        <source>at its end</source>
        <translation>aan het einde</translation>
    </message>
    <message>
        <source>%1: %2: this is not valid TOML (%3).</source>
        <translation>%1: %2: dit is geen geldige TOML (%3).</translation>
    </message>
    <message>
        <source>%1: %2 must be a section, written as [%3].</source>
        <translation>%1: %2 moet een sectie zijn, geschreven als [%3].</translation>
    </message>
    <message>
        <source>%1: %2 is %3; allowed is %4.</source>
        <translation>%1: %2 is %3; toegestaan is %4.</translation>
    </message>
    <message>
        <source>%1: line %2: the file is not UTF-8 text; save it as UTF-8.</source>
        <translation>%1: regel %2: het bestand is geen UTF-8-tekst; sla het op als UTF-8.</translation>
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
        <source>The environment variable %1 is %2; allowed is %3.</source>
        <translation>De omgevingsvariabele %1 is %2; toegestaan is %3.</translation>
    </message>
    <message>
        <source>%1: %2 looks like a secret, and secrets do not belong in settings. Remove it, and keep it in the keyring with: agent-desktop credentials set %3</source>
        <translation>%1: %2 lijkt een geheim, en geheimen horen niet in instellingen. Verwijder het, en bewaar het in de sleutelbos met: agent-desktop credentials set %3</translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation>bedoelde je %1?</translation>
    </message>
    <message>
        <source>there are: %1.</source>
        <translation>er zijn: %1.</translation>
    </message>
    <message>
        <source>%1: there is no %2 %3; %4</source>
        <translation>%1: er is geen %2 %3; %4</translation>
    </message>
    <message>
        <source>There is no setting %1.</source>
        <translation>Er is geen instelling %1.</translation>
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
        <source>You</source>
        <translation>Jij</translation>
    </message>
    <message>
        <source>Appearance and keys</source>
        <translation>Uiterlijk en toetsen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimen</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API-adres</translation>
    </message>
    <message>
        <source>Request that pauses the bot</source>
        <translation>Verzoek dat de bot pauzeert</translation>
    </message>
    <message>
        <source>Request that lets the bot go on</source>
        <translation>Verzoek dat de bot laat verdergaan</translation>
    </message>
    <message>
        <source>Allowed callers</source>
        <translation>Toegestane aanroepers</translation>
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
        <source>Listening address on the server</source>
        <translation>Luisteradres op de server</translation>
    </message>
    <message>
        <source>Port on the server</source>
        <translation>Poort op de server</translation>
    </message>
    <message>
        <source>Program cloudflared</source>
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
        <source>Size of everything</source>
        <translation>Grootte van alles</translation>
    </message>
    <message>
        <source>Enter sends the reply</source>
        <translation>Enter verzendt het antwoord</translation>
    </message>
    <message>
        <source>Check the spelling</source>
        <translation>Spelling controleren</translation>
    </message>
    <message>
        <source>Show pictures from the internet</source>
        <translation>Afbeeldingen van internet tonen</translation>
    </message>
    <message>
        <source>How much is logged</source>
        <translation>Hoeveel er wordt gelogd</translation>
    </message>
    <message>
        <source>Where your Chatlayer account lives.</source>
        <translation>Waar je Chatlayer-account is.</translation>
    </message>
    <message>
        <source>What the window is written in. Dates and numbers follow it.</source>
        <translation>De taal van het venster. Datums en getallen volgen die.</translation>
    </message>
    <message>
        <source>For canned replies that sign with it, by {{agent.name}}.</source>
        <translation>Voor standaardantwoorden die ermee ondertekenen, met {{agent.name}}.</translation>
    </message>
    <message>
        <source>Opening hours, such as 09:00-12:30, 13:30-17:30. A day without any is closed; without any in the whole week you are always open.</source>
        <translation>Openingstijden, zoals 09:00-12:30, 13:30-17:30. Een dag zonder tijden is gesloten; zonder tijden in de hele week ben je altijd open.</translation>
    </message>
    <message>
        <source>Whose clock the opening hours and the holidays go by.</source>
        <translation>Wiens klok voor de openingstijden en de feestdagen geldt.</translation>
    </message>
    <message>
        <source>Closed from midnight to midnight: 2026-12-25, 2027-07-12..2027-07-23.</source>
        <translation>Gesloten van middernacht tot middernacht: 2026-12-25, 2027-07-12..2027-07-23.</translation>
    </message>
    <message>
        <source>Further customers are declined while so many wait or are answered. Those put aside do not count; 0 is without a limit.</source>
        <translation>Verdere klanten worden geweigerd zolang er zoveel wachten of worden beantwoord. Uitgestelde tellen niet mee; 0 is zonder grens.</translation>
    </message>
    <message>
        <source>Customers with another language are declined. Empty takes all; nl takes nl-BE too. Who has no known language is taken.</source>
        <translation>Klanten met een andere taal worden geweigerd. Leeg neemt alle talen aan; nl neemt ook nl-BE aan. Wie geen bekende taal heeft, wordt aangenomen.</translation>
    </message>
    <message>
        <source>A line for each key of the handover, with the values that you take. All others are declined, also where the key is missing, unless &quot;&quot; stands among the values.</source>
        <translation>Een regel voor elke sleutel van de overdracht, met de waarden die je aanneemt. Alle andere worden geweigerd, ook als de sleutel ontbreekt, tenzij &quot;&quot; onder de waarden staat.</translation>
    </message>
    <message>
        <source>Without keyboard and mouse for so long you are away by itself, until you are back; 0 is never.</source>
        <translation>Zo lang zonder toetsenbord en muis ben je vanzelf afwezig, tot je terug bent; 0 is nooit.</translation>
    </message>
    <message>
        <source>You are available again when it is unlocked.</source>
        <translation>Je bent weer beschikbaar als het wordt ontgrendeld.</translation>
    </message>
    <message>
        <source>Light or dark.</source>
        <translation>Licht of donker.</translation>
    </message>
    <message>
        <source>1 is the size that your system chose; 1.25 is a quarter larger. From 0.5 to 4.</source>
        <translation>1 is de grootte die je systeem koos; 1.25 is een kwart groter. Van 0.5 tot 4.</translation>
    </message>
    <message>
        <source>Otherwise Ctrl+Enter sends, and Enter breaks the line.</source>
        <translation>Anders verzendt Ctrl+Enter, en begint Enter een nieuwe regel.</translation>
    </message>
    <message>
        <source>In replies, in the customer&apos;s language.</source>
        <translation>In antwoorden, in de taal van de klant.</translation>
    </message>
    <message>
        <source>A reply waits this long before it is sent; 0 sends it at once.</source>
        <translation>Een antwoord wacht zo lang voordat het wordt verzonden; 0 verzendt meteen.</translation>
    </message>
    <message>
        <source>Otherwise each one is asked for. Their servers learn that you look at the message.</source>
        <translation>Anders wordt elke afbeelding apart gevraagd. Hun servers zien dat je het bericht bekijkt.</translation>
    </message>
    <message>
        <source>The set-up (Ctrl+Shift+O) helps to choose, and tests it.</source>
        <translation>De installatie (Ctrl+Shift+O) helpt kiezen, en test het.</translation>
    </message>
    <message>
        <source>The name that the service keeps for you, such as name.ngrok-free.app.</source>
        <translation>De naam die de dienst voor je bewaart, zoals name.ngrok-free.app.</translation>
    </message>
    <message>
        <source>What your ngrok plan lets through; you are warned before it is used up. 0 is without a limit.</source>
        <translation>Wat je ngrok-abonnement doorlaat; je wordt gewaarschuwd voordat het op is. 0 is zonder grens.</translation>
    </message>
    <message>
        <source>When Chatlayer cannot reach you for this long, you count as offline for it; 0 is never.</source>
        <translation>Als Chatlayer je zo lang niet kan bereiken, geld je daar als offline; 0 is nooit.</translation>
    </message>
    <message>
        <source>Your own server, or a service that makes up an address.</source>
        <translation>Je eigen server, of een dienst die een adres verzint.</translation>
    </message>
    <message>
        <source>The name or IP address of your server.</source>
        <translation>De naam of het IP-adres van je server.</translation>
    </message>
    <message>
        <source>0 is the usual one, 22.</source>
        <translation>0 is de gebruikelijke, 22.</translation>
    </message>
    <message>
        <source>Empty is the name that you have on this computer.</source>
        <translation>Leeg is de naam die je op deze computer hebt.</translation>
    </message>
    <message>
        <source>Empty tries your SSH agent and the keys in your .ssh folder.</source>
        <translation>Leeg probeert je SSH-agent en de sleutels in je map .ssh.</translation>
    </message>
    <message>
        <source>localhost where a web server there passes calls on; else the server&apos;s own address.</source>
        <translation>localhost als een webserver daar aanroepen doorgeeft; anders het eigen adres van de server.</translation>
    </message>
    <message>
        <source>The port on your server that leads to this computer.</source>
        <translation>De poort op je server die naar deze computer leidt.</translation>
    </message>
    <message>
        <source>Empty looks for it in the usual places.</source>
        <translation>Leeg zoekt het op de gebruikelijke plaatsen.</translation>
    </message>
    <message>
        <source>The name of your tunnel. Empty makes one up at each start, to be pasted into Chatlayer again.</source>
        <translation>De naam van je tunnel. Leeg verzint er bij elke start een, die je opnieuw in Chatlayer moet plakken.</translation>
    </message>
    <message>
        <source>Where the API is, when it is none of the regions.</source>
        <translation>Waar de API is, als het geen van de regio’s is.</translation>
    </message>
    <message>
        <source>What sends your replies. Change it only when Chatlayer says so.</source>
        <translation>Hiermee worden je antwoorden verzonden. Wijzig het alleen als Chatlayer dat zegt.</translation>
    </message>
    <message>
        <source>How long a connection to Chatlayer may take.</source>
        <translation>Hoelang een verbinding met Chatlayer mag duren.</translation>
    </message>
    <message>
        <source>How long Chatlayer may take for a whole answer.</source>
        <translation>Hoelang Chatlayer over een volledig antwoord mag doen.</translation>
    </message>
    <message>
        <source>What is sent when you take a conversation. Chatlayer has not published it.</source>
        <translation>Wat wordt verzonden als je een gesprek aanneemt. Chatlayer heeft het niet gepubliceerd.</translation>
    </message>
    <message>
        <source>What is sent when you close one and the bot goes on.</source>
        <translation>Wat wordt verzonden als je er een afsluit en de bot verdergaat.</translation>
    </message>
    <message>
        <source>The address on which this program listens. A tunnel needs only 127.0.0.1.</source>
        <translation>Het adres waarop dit programma luistert. Een tunnel heeft alleen 127.0.0.1 nodig.</translation>
    </message>
    <message>
        <source>Where your tunnel leads to on this computer; 0 takes any free one.</source>
        <translation>Waar je tunnel op deze computer heen leidt; 0 neemt een vrije.</translation>
    </message>
    <message>
        <source>The last part of the address that Chatlayer calls.</source>
        <translation>Het laatste deel van het adres dat Chatlayer aanroept.</translation>
    </message>
    <message>
        <source>Larger ones are refused. A conversation&apos;s transcript grows with it.</source>
        <translation>Grotere worden geweigerd. Het transcript van een gesprek groeit mee.</translation>
    </message>
    <message>
        <source>IP addresses and networks with commas between; empty lets all call that know the verify token.</source>
        <translation>IP-adressen en netwerken met komma’s ertussen; leeg laat iedereen toe die het verify token kent.</translation>
    </message>
    <message>
        <source>Only behind a proxy of your own that sets it: else callers could pretend to be others.</source>
        <translation>Alleen achter een eigen proxy die het invult: anders kunnen aanroepers zich voor anderen uitgeven.</translation>
    </message>
    <message>
        <source>After you made another verify token, the one before counts for this long.</source>
        <translation>Nadat je een ander verify token hebt gemaakt, geldt het vorige nog zo lang.</translation>
    </message>
    <message>
        <source>So long after their last message they are deleted for good; 0 keeps them for ever.</source>
        <translation>Zo lang na het laatste bericht worden ze definitief verwijderd; 0 bewaart ze voor altijd.</translation>
    </message>
    <message>
        <source>Conversations that nobody took over are personal data as well; 0 keeps them for ever.</source>
        <translation>Gesprekken die niemand heeft overgenomen, zijn ook persoonsgegevens; 0 bewaart ze voor altijd.</translation>
    </message>
    <message>
        <source>Whether conversations are encrypted on this computer. It counts for a new profile.</source>
        <translation>Of gesprekken op deze computer worden versleuteld. Het geldt voor een nieuw profiel.</translation>
    </message>
    <message>
        <source>The system shows them over other windows; a click opens the conversation.</source>
        <translation>Het systeem toont ze boven andere vensters; een klik opent het gesprek.</translation>
    </message>
    <message>
        <source>Notifications say only that somebody needs you, for screens that others see.</source>
        <translation>Meldingen zeggen alleen dat iemand je nodig heeft, voor schermen die anderen zien.</translation>
    </message>
    <message>
        <source>When a customer waits for a person.</source>
        <translation>Als een klant op een medewerker wacht.</translation>
    </message>
    <message>
        <source>When a customer writes in a conversation of yours, or one that was put aside comes back.</source>
        <translation>Als een klant in een gesprek van jou schrijft, of een uitgesteld gesprek terugkomt.</translation>
    </message>
    <message>
        <source>While a customer waits whom nobody has taken; 0 is never.</source>
        <translation>Zolang een klant wacht die niemand heeft aangenomen; 0 is nooit.</translation>
    </message>
    <message>
        <source>Heard when a customer waits, and when it is repeated.</source>
        <translation>Te horen als een klant wacht, en als het wordt herhaald.</translation>
    </message>
    <message>
        <source>Heard for a message in a conversation of yours.</source>
        <translation>Te horen bij een bericht in een gesprek van jou.</translation>
    </message>
    <message>
        <source>In percent of the system&apos;s own volume.</source>
        <translation>In procent van het volume van het systeem.</translation>
    </message>
    <message>
        <source>A minimised window leaves the taskbar; a click on the icon in the tray brings it back.</source>
        <translation>Een geminimaliseerd venster verdwijnt van de taakbalk; een klik op het pictogram in het systeemvak haalt het terug.</translation>
    </message>
    <message>
        <source>The window opens when you log in to this computer.</source>
        <translation>Het venster opent als je je op deze computer aanmeldt.</translation>
    </message>
    <message>
        <source>The log helps whoever helps you. Messages and tokens are never in it.</source>
        <translation>Het logboek helpt wie jou helpt. Berichten en tokens staan er nooit in.</translation>
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
        <source>a month</source>
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
        <source>A customer who waits this long turns amber in the list.</source>
        <translation>Een klant die zo lang wacht, wordt oranje in de lijst.</translation>
    </message>
    <message>
        <source>A customer who waits this long turns red in the list.</source>
        <translation>Een klant die zo lang wacht, wordt rood in de lijst.</translation>
    </message>
    <message>
        <source>The webhook&apos;s whole address, as Chatlayer is to call it.</source>
        <translation>Het volledige adres van de webhook, zoals Chatlayer het moet aanroepen.</translation>
    </message>
    <message>
        <source>Webhook server</source>
        <translation>Webhookserver</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Beschikbaarheid</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Listening address</source>
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
        <source>Kind of API</source>
        <translation>Soort API</translation>
    </message>
    <message>
        <source>Longest wait for a connection</source>
        <translation>Langste wachttijd op een verbinding</translation>
    </message>
    <message>
        <source>Longest wait for an answer</source>
        <translation>Langste wachttijd op een antwoord</translation>
    </message>
    <message>
        <source>Largest request</source>
        <translation>Grootste verzoek</translation>
    </message>
    <message>
        <source>An old verify token counts for</source>
        <translation>Een oud verify token geldt nog</translation>
    </message>
    <message>
        <source>Requests of your ngrok plan</source>
        <translation>Verzoeken van je ngrok-abonnement</translation>
    </message>
    <message>
        <source>Keep closed conversations for</source>
        <translation>Afgesloten gesprekken bewaren</translation>
    </message>
    <message>
        <source>Keep what stayed with the bot for</source>
        <translation>Wat bij de bot bleef bewaren</translation>
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
        <source>Most conversations at once</source>
        <translation>Meeste gesprekken tegelijk</translation>
    </message>
    <message>
        <source>Languages that you take</source>
        <translation>Talen die je aanneemt</translation>
    </message>
    <message>
        <source>Handovers that you take</source>
        <translation>Overdrachten die je aanneemt</translation>
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
        <source>Undo a reply for</source>
        <translation>Antwoord terughalen binnen</translation>
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
        <source>Tell of new customers</source>
        <translation>Nieuwe klanten melden</translation>
    </message>
    <message>
        <source>Tell of new messages</source>
        <translation>Nieuwe berichten melden</translation>
    </message>
    <message>
        <source>Repeat after</source>
        <translation>Herhalen na</translation>
    </message>
    <message>
        <source>Sound for a new customer</source>
        <translation>Geluid voor een nieuwe klant</translation>
    </message>
    <message>
        <source>Sound for a message</source>
        <translation>Geluid voor een bericht</translation>
    </message>
    <message>
        <source>Volume of the sounds</source>
        <translation>Volume van de geluiden</translation>
    </message>
    <message>
        <source>Minimise to the tray</source>
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
        <source>Drop of water</source>
        <translation>Waterdruppel</translation>
    </message>
    <message>
        <source>Knock on wood</source>
        <translation>Klop op hout</translation>
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
        <source>Another address</source>
        <translation>Een ander adres</translation>
    </message>
    <message>
        <source>v1, the present one</source>
        <translation>v1, de huidige</translation>
    </message>
    <message>
        <source>Legacy, the older one</source>
        <translation>Legacy, de oudere</translation>
    </message>
    <message>
        <source>Not at all, for now</source>
        <translation>Voorlopig niet</translation>
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
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
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
        <source>Everything (for finding faults)</source>
        <translation>Alles (om fouten te zoeken)</translation>
    </message>
    <message>
        <source>The usual</source>
        <translation>Het gebruikelijke</translation>
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
        <source>Lets this program answer in Chatlayer; it looks like tokenId:tokenSecret.</source>
        <translation>Laat dit programma in Chatlayer antwoorden; het ziet eruit als tokenId:tokenSecret.</translation>
    </message>
    <message>
        <source>ngrok authtoken</source>
        <translation>ngrok-authtoken</translation>
    </message>
    <message>
        <source>From dashboard.ngrok.com.</source>
        <translation>Van dashboard.ngrok.com.</translation>
    </message>
    <message>
        <source>Cloudflare tunnel token</source>
        <translation>Cloudflare-tunneltoken</translation>
    </message>
    <message>
        <source>For a named tunnel; a quick tunnel needs none.</source>
        <translation>Voor een tunnel met naam; een snelle tunnel heeft er geen nodig.</translation>
    </message>
    <message>
        <source>SSH password</source>
        <translation>SSH-wachtwoord</translation>
    </message>
    <message>
        <source>Where the server takes no key.</source>
        <translation>Als de server geen sleutel aanneemt.</translation>
    </message>
    <message>
        <source>SSH key passphrase</source>
        <translation>Wachtwoordzin van de SSH-sleutel</translation>
    </message>
    <message>
        <source>Opens the key file, where it is locked.</source>
        <translation>Opent het sleutelbestand, als het vergrendeld is.</translation>
    </message>
    <message>
        <source>Reserved name at zrok</source>
        <translation>Gereserveerde naam bij zrok</translation>
    </message>
    <message>
        <source>Reserve it with: zrok2 create name NAME. Empty makes one up at each start, to be pasted into Chatlayer again.</source>
        <translation>Reserveer hem met: zrok2 create name NAME. Leeg verzint bij elke start een andere, die opnieuw in Chatlayer geplakt moet worden.</translation>
    </message>
    <message>
        <source>Program zrok2</source>
        <translation>Programma zrok2</translation>
    </message>
    <message>
        <source>Where your Chatlayer account lives; custom needs base_url.</source>
        <translation>Waar je Chatlayer-account is; custom heeft base_url nodig.</translation>
    </message>
    <message>
        <source>The API&apos;s address, in place of the region&apos;s (which then counts as custom).</source>
        <translation>Het adres van de API, in plaats van dat van de regio (die dan als custom geldt).</translation>
    </message>
    <message>
        <source>The API that sends replies; legacy is the older one.</source>
        <translation>De API die antwoorden verstuurt; legacy is de oudere.</translation>
    </message>
    <message>
        <source>Seconds to wait for a connection.</source>
        <translation>Seconden om op een verbinding te wachten.</translation>
    </message>
    <message>
        <source>Seconds to wait for a whole answer.</source>
        <translation>Seconden om op een volledig antwoord te wachten.</translation>
    </message>
    <message>
        <source>What the actions call sends to pause the bot; Chatlayer has not published it.</source>
        <translation>Wat de actions-aanroep stuurt om de bot te pauzeren; Chatlayer heeft het niet gepubliceerd.</translation>
    </message>
    <message>
        <source>... and to let the bot go on.</source>
        <translation>... en om de bot te laten verdergaan.</translation>
    </message>
    <message>
        <source>The address to listen on; a tunnel needs only this machine&apos;s own.</source>
        <translation>Het adres om op te luisteren; een tunnel heeft alleen dat van deze computer nodig.</translation>
    </message>
    <message>
        <source>The port; 0 takes any free one.</source>
        <translation>De poort; 0 neemt een vrije.</translation>
    </message>
    <message>
        <source>The path that Chatlayer calls.</source>
        <translation>Het pad dat Chatlayer aanroept.</translation>
    </message>
    <message>
        <source>Larger requests are refused; transcripts grow with the conversation.</source>
        <translation>Grotere verzoeken worden geweigerd; transcripten groeien met het gesprek.</translation>
    </message>
    <message>
        <source>Only these addresses may call; empty lets all call that know the verify token.</source>
        <translation>Alleen deze adressen mogen aanroepen; leeg laat iedereen toe die het verify token kent.</translation>
    </message>
    <message>
        <source>Take the caller&apos;s address from X-Forwarded-For: only behind an own proxy that sets it.</source>
        <translation>Neem het adres van de aanroeper uit X-Forwarded-For: alleen achter een eigen proxy die het invult.</translation>
    </message>
    <message>
        <source>How long the verify token before counts after `credentials rotate verify-token`.</source>
        <translation>Hoe lang het vorige verify token telt na `credentials rotate verify-token`.</translation>
    </message>
    <message>
        <source>manual: you run a proxy or a tunnel; say its public_url.</source>
        <translation>manual: je draait zelf een proxy of tunnel; geef de public_url.</translation>
    </message>
    <message>
        <source>The webhook&apos;s address as Chatlayer calls it, with its path; for manual, and ssh to an own server.</source>
        <translation>Het adres van de webhook zoals Chatlayer het aanroept, met het pad; voor manual, en voor ssh naar een eigen server.</translation>
    </message>
    <message>
        <source>The name that ngrok, sish, pinggy or localhost.run keeps for you.</source>
        <translation>De naam die ngrok, sish, pinggy of localhost.run voor je bewaart.</translation>
    </message>
    <message>
        <source>What your ngrok plan lets through in a month; 0 is without a limit.</source>
        <translation>Wat je ngrok-abonnement per maand doorlaat; 0 is zonder grens.</translation>
    </message>
    <message>
        <source>Seconds without being reachable until you are offline for Chatlayer; 0 is never.</source>
        <translation>Seconden zonder bereikbaar te zijn tot je voor Chatlayer offline bent; 0 is nooit.</translation>
    </message>
    <message>
        <source>Your own server, or a service that makes up a URL.</source>
        <translation>Je eigen server, of een dienst die een URL verzint.</translation>
    </message>
    <message>
        <source>The SSH server; services have theirs.</source>
        <translation>De SSH-server; diensten hebben hun eigen.</translation>
    </message>
    <message>
        <source>Its SSH port; 0 is the usual one.</source>
        <translation>De SSH-poort; 0 is de gebruikelijke.</translation>
    </message>
    <message>
        <source>The user name there; empty is yours here.</source>
        <translation>De gebruikersnaam daar; leeg is die van jou hier.</translation>
    </message>
    <message>
        <source>The file of the key; empty tries the agent and the keys in ~/.ssh.</source>
        <translation>Het sleutelbestand; leeg probeert de agent en de sleutels in ~/.ssh.</translation>
    </message>
    <message>
        <source>Where your server listens: localhost behind a proxy, or its address.</source>
        <translation>Waar je server luistert: localhost achter een proxy, of zijn adres.</translation>
    </message>
    <message>
        <source>The port on your server that leads here.</source>
        <translation>De poort op je server die hierheen leidt.</translation>
    </message>
    <message>
        <source>The program cloudflared; empty looks for it on PATH.</source>
        <translation>Het programma cloudflared; leeg zoekt het in PATH.</translation>
    </message>
    <message>
        <source>The public name of your named tunnel; empty makes a quick tunnel with a new URL each time.</source>
        <translation>De openbare naam van je tunnel; leeg maakt een snelle tunnel met elke keer een nieuwe URL.</translation>
    </message>
    <message>
        <source>The name that you reserved at zrok, or namespace:name; empty gets a new URL each time.</source>
        <translation>De naam die je bij zrok hebt gereserveerd, of naamruimte:naam; leeg geeft telkens een nieuw adres.</translation>
    </message>
    <message>
        <source>The program zrok2; empty looks for it on PATH.</source>
        <translation>Het programma zrok2; leeg zoekt het op PATH.</translation>
    </message>
    <message>
        <source>off keeps transcripts readable for everybody who can read the file.</source>
        <translation>off houdt transcripten leesbaar voor iedereen die het bestand kan lezen.</translation>
    </message>
    <message>
        <source>Closed conversations are deleted after so many days.</source>
        <translation>Afgesloten gesprekken worden na zoveel dagen verwijderd.</translation>
    </message>
    <message>
        <source>Conversations that stayed with the bot are deleted after so many days.</source>
        <translation>Gesprekken die bij de bot bleven, worden na zoveel dagen verwijderd.</translation>
    </message>
    <message>
        <source>Your name, for texts that use {{agent.name}}.</source>
        <translation>Je naam, voor teksten met {{agent.name}}.</translation>
    </message>
    <message>
        <source>Opening hours. Without any in the whole week it is always open.</source>
        <translation>Openingstijden. Zonder tijden in de hele week is het altijd open.</translation>
    </message>
    <message>
        <source>The same for Tuesday ...</source>
        <translation>Hetzelfde voor dinsdag ...</translation>
    </message>
    <message>
        <source>... Wednesday ...</source>
        <translation>... woensdag ...</translation>
    </message>
    <message>
        <source>... Thursday ...</source>
        <translation>... donderdag ...</translation>
    </message>
    <message>
        <source>... Friday ...</source>
        <translation>... vrijdag ...</translation>
    </message>
    <message>
        <source>... Saturday ...</source>
        <translation>... zaterdag ...</translation>
    </message>
    <message>
        <source>... and Sunday.</source>
        <translation>... en zondag.</translation>
    </message>
    <message>
        <source>Whose clock the hours and holidays go by; empty is this computer&apos;s.</source>
        <translation>Wiens klok voor de tijden en feestdagen geldt; leeg is die van deze computer.</translation>
    </message>
    <message>
        <source>Days on which it is closed, from midnight to midnight.</source>
        <translation>Dagen waarop het gesloten is, van middernacht tot middernacht.</translation>
    </message>
    <message>
        <source>So many conversations wait or are answered at most, those put aside not counted; 0 is without a limit.</source>
        <translation>Hoogstens zoveel gesprekken wachten of worden beantwoord, uitgestelde niet meegeteld; 0 is zonder grens.</translation>
    </message>
    <message>
        <source>Only customers with these languages; empty takes all. nl takes nl-BE too; an unknown language is taken.</source>
        <translation>Alleen klanten met deze talen; leeg neemt alle. nl neemt ook nl-BE; een onbekende taal wordt aangenomen.</translation>
    </message>
    <message>
        <source>Only handovers whose payload has one of these values, for each key; an empty value is a missing key.</source>
        <translation>Alleen overdrachten waarvan de payload een van deze waarden heeft, per sleutel; een lege waarde is een ontbrekende sleutel.</translation>
    </message>
    <message>
        <source>Minutes without keyboard and mouse until you are away by itself; 0 is never.</source>
        <translation>Minuten zonder toetsenbord en muis tot je vanzelf afwezig bent; 0 is nooit.</translation>
    </message>
    <message>
        <source>Be away while the screen is locked.</source>
        <translation>Afwezig zijn zolang het scherm vergrendeld is.</translation>
    </message>
    <message>
        <source>The window&apos;s language; system is the computer&apos;s.</source>
        <translation>De taal van het venster; system is die van de computer.</translation>
    </message>
    <message>
        <source>The colours.</source>
        <translation>De kleuren.</translation>
    </message>
    <message>
        <source>Everything larger or smaller, on top of the system&apos;s.</source>
        <translation>Alles groter of kleiner, boven op de schaal van het systeem.</translation>
    </message>
    <message>
        <source>false: Enter breaks the line and Ctrl+Enter sends.</source>
        <translation>false: Enter begint een nieuwe regel en Ctrl+Enter verzendt.</translation>
    </message>
    <message>
        <source>Check the spelling of replies in the customer&apos;s language.</source>
        <translation>Controleer de spelling van antwoorden in de taal van de klant.</translation>
    </message>
    <message>
        <source>A reply waits this long for Undo; 0 sends it at once.</source>
        <translation>Een antwoord wacht zo lang op Ongedaan maken; 0 verzendt het meteen.</translation>
    </message>
    <message>
        <source>Fetch pictures of messages from the internet.</source>
        <translation>Haal afbeeldingen van berichten op van internet.</translation>
    </message>
    <message>
        <source>A customer who waits this long turns amber in the list ...</source>
        <translation>Een klant die zo lang wacht, wordt oranje in de lijst ...</translation>
    </message>
    <message>
        <source>... and this long, red.</source>
        <translation>... en zo lang, rood.</translation>
    </message>
    <message>
        <source>Show the system&apos;s notifications.</source>
        <translation>De meldingen van het systeem tonen.</translation>
    </message>
    <message>
        <source>Notifications without names and texts.</source>
        <translation>Meldingen zonder namen en teksten.</translation>
    </message>
    <message>
        <source>Tell of customers who wait for a person.</source>
        <translation>Klanten melden die op een medewerker wachten.</translation>
    </message>
    <message>
        <source>Tell of messages in your own conversations.</source>
        <translation>Berichten in je eigen gesprekken melden.</translation>
    </message>
    <message>
        <source>Tell again after so many seconds while a customer waits; 0 is never.</source>
        <translation>Na zoveel seconden opnieuw melden zolang een klant wacht; 0 is nooit.</translation>
    </message>
    <message>
        <source>The sound when a customer waits for a person.</source>
        <translation>Het geluid als een klant op een medewerker wacht.</translation>
    </message>
    <message>
        <source>The sound of a message in one of your conversations.</source>
        <translation>Het geluid van een bericht in een van je gesprekken.</translation>
    </message>
    <message>
        <source>How loud the sounds are, in percent of the system&apos;s volume.</source>
        <translation>Hoe hard de geluiden zijn, in procent van het volume van het systeem.</translation>
    </message>
    <message>
        <source>A minimised window leaves the taskbar and stays in the tray.</source>
        <translation>Een geminimaliseerd venster verdwijnt van de taakbalk en blijft in het systeemvak.</translation>
    </message>
    <message>
        <source>Start the program when you log in to this computer.</source>
        <translation>Het programma starten als je je op deze computer aanmeldt.</translation>
    </message>
    <message>
        <source>How much is written.</source>
        <translation>Hoeveel er wordt geschreven.</translation>
    </message>
    <message>
        <source>hours one after the other, like &quot;09:00-12:30, 13:30-17:30&quot;, or nothing when closed; &quot;22:00-06:00&quot; goes on into the next day</source>
        <translation>tijden na elkaar, zoals &quot;09:00-12:30, 13:30-17:30&quot;, of niets als het gesloten is; &quot;22:00-06:00&quot; loopt door in de volgende dag</translation>
    </message>
    <message>
        <source>a time zone like &quot;Europe/Brussels&quot;, or nothing for this computer&apos;s</source>
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
        <source>keys with lists of values, like { department = [&quot;billing&quot;, &quot;sales&quot;] } (in the environment as JSON: {&quot;department&quot;: [&quot;billing&quot;]})</source>
        <translation>sleutels met lijsten van waarden, zoals { department = [&quot;billing&quot;, &quot;sales&quot;] } (in de omgeving als JSON: {&quot;department&quot;: [&quot;billing&quot;]})</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Instellingen: %1</translation>
    </message>
</context>
<context>
    <name>setup_port</name>
    <message>
        <source>a request came with another verify token. Copy the token of step 4 again, and save it in Chatlayer.</source>
        <translation>er kwam een verzoek met een ander verify token. Kopieer het token van stap 4 opnieuw, en sla het op in Chatlayer.</translation>
    </message>
    <message>
        <source>a request came from an address that webhook.allow_list leaves out. Add it there, or empty the list.</source>
        <translation>er kwam een verzoek van een adres dat niet in webhook.allow_list staat. Voeg het daar toe, of maak de lijst leeg.</translation>
    </message>
    <message>
        <source>a request came to another path. Copy the API URL of step 4 again, and save it in Chatlayer.</source>
        <translation>er kwam een verzoek op een ander pad. Kopieer de API-URL van stap 4 opnieuw, en sla hem op in Chatlayer.</translation>
    </message>
    <message>
        <source>Chatlayer does not accept this token. Each region has its own: check the region first, then copy the token again or make a new one.</source>
        <translation>Chatlayer accepteert dit token niet. Elke regio heeft zijn eigen tokens: controleer eerst de regio, en kopieer het token dan opnieuw of maak een nieuw.</translation>
    </message>
    <message>
        <source>Not started yet.</source>
        <translation>Nog niet gestart.</translation>
    </message>
    <message>
        <source>The webhook does not listen, so no test customer can come. See the line at the top.</source>
        <translation>De webhook luistert niet, dus er kan geen testklant komen. Zie de regel bovenaan.</translation>
    </message>
    <message>
        <source>The test conversation did not arrive. The log says why.</source>
        <translation>Het testgesprek kwam niet aan. Het logboek zegt waarom.</translation>
    </message>
    <message>
        <source>The test customer was declined: %1. Change that, then try again.</source>
        <translation>De testklant is geweigerd: %1. Verander dat en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The token is right, but may not see the bots. Make one in Chatlayer with the role Admin or Member.</source>
        <translation>Het token klopt, maar mag de bots niet zien. Maak er in Chatlayer een met de rol Admin of Member.</translation>
    </message>
    <message>
        <source>This address answers, but not as Chatlayer&apos;s API does. Check it; it is written without /v1.</source>
        <translation>Dit adres antwoordt, maar niet zoals de API van Chatlayer. Controleer het; het wordt zonder /v1 geschreven.</translation>
    </message>
    <message>
        <source>Chatlayer did not answer with your bots. Check the region. (%1)</source>
        <translation>Chatlayer antwoordde niet met je bots. Controleer de regio. (%1)</translation>
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
        <source>A row of the database of conversations cannot be read.</source>
        <translation>Een rij van de gespreksdatabase kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Go back to a backup.</source>
        <translation>Ga terug naar een back-up.</translation>
    </message>
    <message>
        <source>The database of conversations is closed.</source>
        <translation>De gespreksdatabase is gesloten.</translation>
    </message>
    <message>
        <source>The disk that holds the conversations is full.</source>
        <translation>De schijf met de gesprekken is vol.</translation>
    </message>
    <message>
        <source>Free some room on it; the program goes on by itself.</source>
        <translation>Maak wat ruimte vrij; het programma gaat vanzelf verder.</translation>
    </message>
    <message>
        <source>Another program holds the database of conversations locked.</source>
        <translation>Een ander programma houdt de gespreksdatabase vergrendeld.</translation>
    </message>
    <message>
        <source>Close programs that may have inbox.db open, such as a backup tool or a database browser.</source>
        <translation>Sluit programma’s die inbox.db open kunnen hebben, zoals een back-upprogramma of een databasebrowser.</translation>
    </message>
    <message>
        <source>The database of conversations cannot be written.</source>
        <translation>In de gespreksdatabase kan niet worden geschreven.</translation>
    </message>
    <message>
        <source>Check that its folder and disk are writable for you and that nobody moved the file.</source>
        <translation>Controleer of je in de map en op de schijf mag schrijven en of niemand het bestand heeft verplaatst.</translation>
    </message>
    <message>
        <source>The database of conversations cannot be opened.</source>
        <translation>De gespreksdatabase kan niet worden geopend.</translation>
    </message>
    <message>
        <source>Check that its folder exists and that you may read and write in it.</source>
        <translation>Controleer of de map bestaat en of je er mag lezen en schrijven.</translation>
    </message>
    <message>
        <source>Reading or writing the disk that holds the conversations failed.</source>
        <translation>Lezen van of schrijven op de schijf met de gesprekken is mislukt.</translation>
    </message>
    <message>
        <source>Check the disk and its connection.</source>
        <translation>Controleer de schijf en de aansluiting.</translation>
    </message>
    <message>
        <source>The database of conversations is damaged.</source>
        <translation>De gespreksdatabase is beschadigd.</translation>
    </message>
    <message>
        <source>Go back to a backup, or set it aside and start a new one.</source>
        <translation>Ga terug naar een back-up, of leg haar opzij en begin een nieuwe.</translation>
    </message>
    <message>
        <source>What was to be kept contradicts what the database already holds.</source>
        <translation>Wat moest worden bewaard, is in tegenspraak met wat de database al bevat.</translation>
    </message>
    <message>
        <source>This is a mistake in the program: please report it.</source>
        <translation>Dit is een fout in het programma: meld hem alsjeblieft.</translation>
    </message>
    <message>
        <source>The database of conversations could not do its work (%1).</source>
        <translation>De gespreksdatabase kon haar werk niet doen (%1).</translation>
    </message>
    <message>
        <source>Look into the log.</source>
        <translation>Kijk in het logboek.</translation>
    </message>
    <message>
        <source>%1 failed: %2.</source>
        <translation>%1 is mislukt: %2.</translation>
    </message>
    <message>
        <source>Check the folder and disk.</source>
        <translation>Controleer de map en de schijf.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 is geen bestand.</translation>
    </message>
    <message>
        <source>Move it away, or use another profile.</source>
        <translation>Verplaats het, of gebruik een ander profiel.</translation>
    </message>
    <message>
        <source>Making the folder %1</source>
        <translation>De map %1 maken</translation>
    </message>
    <message>
        <source>Making %1 private</source>
        <translation>%1 afschermen</translation>
    </message>
    <message>
        <source>Setting %1 aside</source>
        <translation>%1 opzijleggen</translation>
    </message>
    <message>
        <source>A database key has %1 bytes, not %2.</source>
        <translation>Een databasesleutel heeft %1 bytes, niet %2.</translation>
    </message>
    <message>
        <source>The database key in the keyring is not %1 hexadecimal digits.</source>
        <translation>De databasesleutel in de sleutelbos heeft geen %1 hexadecimale cijfers.</translation>
    </message>
    <message>
        <source>The file is a database, but not one of Agent Desktop.</source>
        <translation>Het bestand is een database, maar niet een van Agent Desktop.</translation>
    </message>
    <message>
        <source>Move it away, or set it aside and start a new one.</source>
        <translation>Verplaats het, of leg het opzij en begin een nieuwe.</translation>
    </message>
    <message>
        <source>Making a backup of %1</source>
        <translation>Een back-up van %1 maken</translation>
    </message>
    <message>
        <source>After the update %1 rows refer to nothing.</source>
        <translation>Na de update verwijzen %1 rijen naar niets.</translation>
    </message>
    <message>
        <source>Go back to a backup, or set the database aside and start a new one.</source>
        <translation>Ga terug naar een back-up, of leg de database opzij en begin een nieuwe.</translation>
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
        <source>The database of conversations is from an older version.</source>
        <translation>De gespreksdatabase is van een oudere versie.</translation>
    </message>
    <message>
        <source>%1 is damaged: it is empty.</source>
        <translation>%1 is beschadigd: het bestand is leeg.</translation>
    </message>
    <message>
        <source>%1 is damaged: it is no database any more.</source>
        <translation>%1 is beschadigd: het is geen database meer.</translation>
    </message>
    <message>
        <source>%1 is encrypted, and there is no key for it.</source>
        <translation>%1 is versleuteld, en er is geen sleutel voor.</translation>
    </message>
    <message>
        <source>Unlock the keyring that holds the key; with storage.encryption = &quot;off&quot; set it to &quot;on&quot; again.</source>
        <translation>Ontgrendel de sleutelbos met de sleutel; zet storage.encryption = &quot;off&quot; weer op &quot;on&quot;.</translation>
    </message>
    <message>
        <source>%1 is not encrypted, but the settings ask for an encrypted database.</source>
        <translation>%1 is niet versleuteld, maar de instellingen vragen om een versleutelde database.</translation>
    </message>
    <message>
        <source>Set storage.encryption = &quot;off&quot;, or set the database aside and start a new one.</source>
        <translation>Zet storage.encryption = &quot;off&quot;, of leg de database opzij en begin een nieuwe.</translation>
    </message>
    <message>
        <source>The key does not open %1: it belongs to another database, or the file&apos;s beginning is damaged.</source>
        <translation>De sleutel opent %1 niet: hij hoort bij een andere database, of het begin van het bestand is beschadigd.</translation>
    </message>
    <message>
        <source>Find the right key. %1</source>
        <translation>Zoek de juiste sleutel. %1</translation>
    </message>
    <message>
        <source>%1 was last used by a newer version of Agent Desktop.</source>
        <translation>%1 is laatst gebruikt door een nieuwere versie van Agent Desktop.</translation>
    </message>
    <message>
        <source>Install that version again, or set the database aside and start a new one.</source>
        <translation>Installeer die versie opnieuw, of leg de database opzij en begin een nieuwe.</translation>
    </message>
    <message>
        <source>The database of conversations was opened for reading only.</source>
        <translation>De gespreksdatabase is alleen om te lezen geopend.</translation>
    </message>
    <message>
        <source>The database of conversations is being read, so its log cannot be emptied yet.</source>
        <translation>De gespreksdatabase wordt gelezen, dus haar logboek kan nog niet worden geleegd.</translation>
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
        <source>This was under way when the backup was made, so it may have arrived since.</source>
        <translation>Dit was onderweg toen de back-up werd gemaakt, dus het kan intussen zijn aangekomen.</translation>
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
        <source>90 %</source>
        <translation>90 %</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediaan</translation>
    </message>
    <message>
        <source>%1: at most %2, %3</source>
        <translation>%1: hoogstens %2, %3</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Niets te tonen</translation>
    </message>
    <message>
        <source>Handed over: customers whom the bot handed over and you accepted, and those who wrote again after you had closed and before the bot was back. Each counts in the hour in which they began to wait.</source>
        <translation>Overgedragen: klanten die de bot heeft overgedragen en die je hebt aangenomen, en klanten die opnieuw schreven nadat je had afgesloten en voordat de bot terug was. Elk telt in het uur waarin het wachten begon.</translation>
    </message>
    <message>
        <source>Handled: conversations that were yours and were closed. One that was opened again and closed again counts twice. Each counts in the hour in which it was closed.</source>
        <translation>Afgehandeld: gesprekken die van jou waren en zijn afgesloten. Een gesprek dat is heropend en opnieuw afgesloten, telt twee keer. Elk telt in het uur waarin het is afgesloten.</translation>
    </message>
    <message>
        <source>Waiting: customers who wait for you now, whenever they were handed over. For days that are over: those who waited at the end of the last day.</source>
        <translation>Wachtend: klanten die nu op je wachten, wanneer ze ook zijn overgedragen. Voor dagen die voorbij zijn: wie aan het eind van de laatste dag wachtte.</translation>
    </message>
    <message>
        <source>Declined: handovers that were not accepted, so that the bot went on. Each counts when it was declined.</source>
        <translation>Geweigerd: overdrachten die niet zijn aangenomen, zodat de bot verderging. Elk telt op het moment van weigeren.</translation>
    </message>
    <message>
        <source>First response: from a handover until you sent your first reply that reached Chatlayer, as long as the conversation was not closed before. A reply that failed does not count. It counts in the hour of the handover.</source>
        <translation>Eerste reactie: van een overdracht tot je je eerste antwoord verzond dat Chatlayer bereikte, zolang het gesprek niet eerder is afgesloten. Een mislukt antwoord telt niet. Het telt in het uur van de overdracht.</translation>
    </message>
    <message>
        <source>Handling time: from taking a conversation until closing it. Time in which it was put aside is part of that, and is told by itself as well. It counts in the hour of closing.</source>
        <translation>Afhandeltijd: van het aannemen van een gesprek tot het afsluiten. Tijd waarin het was uitgesteld hoort daarbij, en wordt ook apart genoemd. Het telt in het uur van afsluiten.</translation>
    </message>
    <message>
        <source>Median: half of them took at most so long. 90 %: nine of ten took at most so long.</source>
        <translation>Mediaan: de helft duurde hoogstens zo lang. 90 %: negen van de tien duurden hoogstens zo lang.</translation>
    </message>
</context>
<context>
    <name>tunnel</name>
    <message>
        <source>Cloudflare does not know the tunnel&apos;s token. Copy it from the dashboard: credentials set cloudflared-token.</source>
        <translation>Cloudflare kent het token van de tunnel niet. Kopieer het van het dashboard: credentials set cloudflared-token.</translation>
    </message>
    <message>
        <source>Cloudflare gives out no more quick tunnels for now. Wait some minutes, or use a named tunnel.</source>
        <translation>Cloudflare geeft voorlopig geen snelle tunnels meer uit. Wacht een paar minuten, of gebruik een tunnel met naam.</translation>
    </message>
    <message>
        <source>This cloudflared is too old or another program. Install the present one.</source>
        <translation>Deze cloudflared is te oud of een ander programma. Installeer de huidige.</translation>
    </message>
    <message>
        <source>A port that cloudflared needs is in use.</source>
        <translation>Een poort die cloudflared nodig heeft, is in gebruik.</translation>
    </message>
    <message>
        <source>cloudflared cannot reach Cloudflare. Check the network, and that port 7844 is open to the outside.</source>
        <translation>cloudflared kan Cloudflare niet bereiken. Controleer het netwerk, en of poort 7844 naar buiten open is.</translation>
    </message>
    <message>
        <source>cloudflared ended by itself.</source>
        <translation>cloudflared is vanzelf gestopt.</translation>
    </message>
    <message>
        <source>The named tunnel needs its token. Copy it from Cloudflare&apos;s dashboard, and keep it: credentials set cloudflared-token.</source>
        <translation>De tunnel met naam heeft zijn token nodig. Kopieer het van het dashboard van Cloudflare, en bewaar het: credentials set cloudflared-token.</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2.</source>
        <translation>%1 kan niet worden gestart: %2.</translation>
    </message>
    <message>
        <source>The ngrok library is not installed. If you installed Agent Desktop with pipx, run: pipx inject agent-desktop ngrok; with pip, run: pip install &quot;agent-desktop[ngrok]&quot;.</source>
        <translation>De ngrok-bibliotheek is niet geïnstalleerd. Als je Agent Desktop met pipx hebt geïnstalleerd, voer dan uit: pipx inject agent-desktop ngrok; met pip: pip install &quot;agent-desktop[ngrok]&quot;.</translation>
    </message>
    <message>
        <source>The program cloudflared was not found on this computer. Install it from Cloudflare, or enter in the set-up where it is.</source>
        <translation>Het programma cloudflared is op deze computer niet gevonden. Installeer het van Cloudflare, of vul in de installatie in waar het staat.</translation>
    </message>
    <message>
        <source>The program zrok2 was not found on this computer. Install zrok, version 2, or enter in the set-up where it is.</source>
        <translation>Het programma zrok2 is op deze computer niet gevonden. Installeer zrok, versie 2, of geef in de instelhulp op waar het staat.</translation>
    </message>
    <message>
        <source>cloudflared did not reach Cloudflare in time.</source>
        <translation>cloudflared heeft Cloudflare niet op tijd bereikt.</translation>
    </message>
    <message>
        <source>cloudflared lost its link to Cloudflare.</source>
        <translation>cloudflared is de verbinding met Cloudflare kwijt.</translation>
    </message>
    <message>
        <source>Set tunnel.public_url to the address that leads to this computer.</source>
        <translation>Zet tunnel.public_url op het adres dat naar deze computer leidt.</translation>
    </message>
    <message>
        <source>ngrok does not know this token. Copy it from ngrok&apos;s dashboard, and keep it: credentials set ngrok-token.</source>
        <translation>ngrok kent dit token niet. Kopieer het van het dashboard van ngrok, en bewaar het: credentials set ngrok-token.</translation>
    </message>
    <message>
        <source>ngrok allows no more sessions with this token. End ngrok elsewhere, or use a token of its own here.</source>
        <translation>ngrok staat met dit token geen sessies meer toe. Beëindig ngrok elders, of gebruik hier een eigen token.</translation>
    </message>
    <message>
        <source>ngrok still has this domain in use by another session. End ngrok elsewhere.</source>
        <translation>Bij ngrok is dit domein nog in gebruik door een andere sessie. Beëindig ngrok elders.</translation>
    </message>
    <message>
        <source>ngrok does not keep this domain for your account. Set tunnel.domain to the one on its dashboard.</source>
        <translation>ngrok bewaart dit domein niet voor je account. Zet tunnel.domain op het domein van het dashboard.</translation>
    </message>
    <message>
        <source>ngrok&apos;s limit for this month is used up. It needs another plan.</source>
        <translation>De limiet van ngrok voor deze maand is op. Er is een ander abonnement nodig.</translation>
    </message>
    <message>
        <source>There is no ngrok token. Copy it from ngrok&apos;s dashboard, and keep it: credentials set ngrok-token.</source>
        <translation>Er is geen ngrok-token. Kopieer het van het dashboard van ngrok, en bewaar het: credentials set ngrok-token.</translation>
    </message>
    <message>
        <source>ngrok did not answer in time.</source>
        <translation>ngrok antwoordde niet op tijd.</translation>
    </message>
    <message>
        <source>The link to ngrok broke.</source>
        <translation>De verbinding met ngrok brak af.</translation>
    </message>
    <message>
        <source>ngrok cannot be reached. Check the network and the firewall.</source>
        <translation>ngrok is niet bereikbaar. Controleer het netwerk en de firewall.</translation>
    </message>
    <message>
        <source>ngrok refused with ERR_NGROK_%1; its documentation of errors says why.</source>
        <translation>ngrok weigerde met ERR_NGROK_%1; de foutdocumentatie van ngrok zegt waarom.</translation>
    </message>
    <message>
        <source>Set tunnel.ssh_host to your SSH server.</source>
        <translation>Zet tunnel.ssh_host op je SSH-server.</translation>
    </message>
    <message>
        <source>Set tunnel.public_url to the address at which your server passes requests on.</source>
        <translation>Zet tunnel.public_url op het adres waarop je server verzoeken doorgeeft.</translation>
    </message>
    <message>
        <source>%1 shows another key than before: it was set up anew, or somebody is in between. Ask who runs it; if all is well, remove its line from %2 and try again.</source>
        <translation>%1 toont een andere sleutel dan voorheen: de server is opnieuw ingericht, of er zit iemand tussen. Vraag wie hem beheert; als alles klopt, verwijder dan de regel uit %2 en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The key of %1 (%2) was not confirmed. Compare it with the server&apos;s and try again.</source>
        <translation>De sleutel van %1 (%2) is niet bevestigd. Vergelijk hem met die van de server en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kan niet worden geschreven: %2.</translation>
    </message>
    <message>
        <source>%1 does not give out %2. Look at tunnel.domain, and whether your account there allows it.</source>
        <translation>%1 geeft %2 niet uit. Kijk naar tunnel.domain, en of je account daar het toestaat.</translation>
    </message>
    <message>
        <source>%1 refuses to forward port %2. Its sshd_config must allow it (AllowTcpForwarding remote or yes; PermitListen).</source>
        <translation>%1 weigert poort %2 door te sturen. De sshd_config daar moet het toestaan (AllowTcpForwarding remote of yes; PermitListen).</translation>
    </message>
    <message>
        <source>Port %1 of %2 is in use. End what uses it, or an older session of this tunnel, or set another tunnel.ssh_remote_port.</source>
        <translation>Poort %1 van %2 is in gebruik. Beëindig wat hem gebruikt, of een oudere sessie van deze tunnel, of stel een andere tunnel.ssh_remote_port in.</translation>
    </message>
    <message>
        <source>%1 did not say the public address in time.</source>
        <translation>%1 noemde het openbare adres niet op tijd.</translation>
    </message>
    <message>
        <source>%1 ended the session without giving a URL.</source>
        <translation>%1 beëindigde de sessie zonder een URL te geven.</translation>
    </message>
    <message>
        <source>The link to %1 broke.</source>
        <translation>De verbinding met %1 brak af.</translation>
    </message>
    <message>
        <source>All %1 requests of this month are used up. The tunnel needs another plan.</source>
        <translation>Alle %1 verzoeken van deze maand zijn op. De tunnel heeft een ander abonnement nodig.</translation>
    </message>
    <message>
        <source>%1 % of the %2 requests of this month are used.</source>
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
        <source>ngrok&apos;s requests of this month are used up.</source>
        <translation>De verzoeken van ngrok voor deze maand zijn op.</translation>
    </message>
    <message>
        <source>ngrok does not pass requests on (%1).</source>
        <translation>ngrok geeft verzoeken niet door (%1).</translation>
    </message>
    <message>
        <source>Another server, or one with another verify token, answers at the public address.</source>
        <translation>Op het openbare adres antwoordt een andere server, of een met een ander verify token.</translation>
    </message>
    <message>
        <source>The public address redirects to another address; Chatlayer would not follow it.</source>
        <translation>Het openbare adres verwijst door naar een ander adres; dat volgt Chatlayer niet.</translation>
    </message>
    <message>
        <source>The public address does not lead to this program (it answers %1).</source>
        <translation>Het openbare adres leidt niet naar dit programma (antwoord: %1).</translation>
    </message>
    <message>
        <source>The public address has no certificate that this computer trusts. Have it renewed where your tunnel or proxy runs.</source>
        <translation>Het openbare adres heeft geen certificaat dat deze computer vertrouwt. Laat het vernieuwen waar je tunnel of proxy draait.</translation>
    </message>
    <message>
        <source>The public address&apos;s host name is not known. Check the spelling and the network.</source>
        <translation>De hostnaam van het openbare adres is niet bekend. Controleer de spelling en het netwerk.</translation>
    </message>
    <message>
        <source>Nothing answers at the public address. Check the tunnel or proxy, and the network.</source>
        <translation>Er antwoordt niets op het openbare adres. Controleer de tunnel of proxy, en het netwerk.</translation>
    </message>
    <message>
        <source>The public address is not a valid one.</source>
        <translation>Het openbare adres is niet geldig.</translation>
    </message>
    <message>
        <source>The connection to the public address broke before it answered.</source>
        <translation>De verbinding met het openbare adres brak af voordat er antwoord kwam.</translation>
    </message>
    <message>
        <source>There is no such tunnel; set tunnel.provider to one of %1.</source>
        <translation>Zo’n tunnel bestaat niet; zet tunnel.provider op een van %1.</translation>
    </message>
    <message>
        <source>The key of %1 is not the one that is trusted.</source>
        <translation>De sleutel van %1 is niet de vertrouwde.</translation>
    </message>
    <message>
        <source>%1 does not let this user in. Look at tunnel.ssh_user and tunnel.ssh_key, or keep a password: credentials set ssh-password.</source>
        <translation>%1 laat deze gebruiker niet toe. Kijk naar tunnel.ssh_user en tunnel.ssh_key, of bewaar een wachtwoord: credentials set ssh-password.</translation>
    </message>
    <message>
        <source>The SSH key has a passphrase, and the one that is kept does not open it: credentials set ssh-passphrase.</source>
        <translation>De SSH-sleutel heeft een wachtwoordzin, en de bewaarde opent hem niet: credentials set ssh-passphrase.</translation>
    </message>
    <message>
        <source>The SSH key cannot be read. If it has a passphrase, keep that: credentials set ssh-passphrase. Otherwise look at tunnel.ssh_key.</source>
        <translation>De SSH-sleutel kan niet worden gelezen. Als hij een wachtwoordzin heeft, bewaar die dan: credentials set ssh-passphrase. Kijk anders naar tunnel.ssh_key.</translation>
    </message>
    <message>
        <source>%1 and this program have no way of encrypting in common.</source>
        <translation>%1 en dit programma hebben geen gemeenschappelijke versleuteling.</translation>
    </message>
    <message>
        <source>tunnel.ssh_user is no user name.</source>
        <translation>tunnel.ssh_user is geen gebruikersnaam.</translation>
    </message>
    <message>
        <source>The file of tunnel.ssh_key cannot be read.</source>
        <translation>Het bestand van tunnel.ssh_key kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>%1 is not known. Check the spelling of tunnel.ssh_host and the network.</source>
        <translation>%1 is niet bekend. Controleer de spelling van tunnel.ssh_host en het netwerk.</translation>
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
        <source>%1 does not open a session in which it could say the URL.</source>
        <translation>%1 opent geen sessie waarin het de URL kan noemen.</translation>
    </message>
    <message>
        <source>The SSH settings of [tunnel] cannot be used together.</source>
        <translation>De SSH-instellingen van [tunnel] gaan niet samen.</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>De verbinding met %1 brak af.</translation>
    </message>
    <message>
        <source>The tunnel failed; the log says more.</source>
        <translation>De tunnel is mislukt; het logboek zegt meer.</translation>
    </message>
    <message>
        <source>the computer slept</source>
        <translation>de computer sliep</translation>
    </message>
    <message>
        <source>the network changed</source>
        <translation>het netwerk is veranderd</translation>
    </message>
    <message>
        <source>This computer is not enabled at zrok yet. Copy your account token from zrok&apos;s console, and run: zrok2 enable TOKEN.</source>
        <translation>Deze computer is nog niet geactiveerd bij zrok. Kopieer je accounttoken uit de console van zrok en voer uit: zrok2 enable TOKEN.</translation>
    </message>
    <message>
        <source>The zrok name %1 is in use by another share. End that one (zrok2 list shares, zrok2 delete share), or choose another name.</source>
        <translation>De zrok-naam %1 wordt door een andere share gebruikt. Beëindig die (zrok2 list shares, zrok2 delete share) of kies een andere naam.</translation>
    </message>
    <message>
        <source>zrok does not know the name %1. Reserve it with: zrok2 create name %1</source>
        <translation>zrok kent de naam %1 niet. Reserveer hem met: zrok2 create name %1</translation>
    </message>
    <message>
        <source>Your zrok account may not use the name %1. Choose another name.</source>
        <translation>Je zrok-account mag de naam %1 niet gebruiken. Kies een andere naam.</translation>
    </message>
    <message>
        <source>zrok refused the share: this computer is no longer enabled, or your account allows no more shares. Look at zrok&apos;s console.</source>
        <translation>zrok heeft de share geweigerd: deze computer is niet meer geactiveerd, of je account staat er niet meer toe. Kijk in de console van zrok.</translation>
    </message>
    <message>
        <source>This zrok2 is too old or another program. Install the current version.</source>
        <translation>Deze zrok2 is te oud of een ander programma. Installeer de huidige versie.</translation>
    </message>
    <message>
        <source>zrok cannot be reached. Check the network and the firewall.</source>
        <translation>zrok is niet bereikbaar. Controleer het netwerk en de firewall.</translation>
    </message>
    <message>
        <source>zrok did not give an address in time.</source>
        <translation>zrok gaf niet op tijd een adres.</translation>
    </message>
    <message>
        <source>zrok lost its link.</source>
        <translation>zrok is zijn verbinding kwijt.</translation>
    </message>
    <message>
        <source>zrok refused the share. Run zrok2 share public in a terminal to see why.</source>
        <translation>zrok heeft de share geweigerd. Voer zrok2 share public in een terminal uit om te zien waarom.</translation>
    </message>
    <message>
        <source>zrok2 ended by itself.</source>
        <translation>zrok2 is uit zichzelf gestopt.</translation>
    </message>
    <message>
        <source>There is no program at tunnel.%1.</source>
        <translation>Er is geen programma op tunnel.%1.</translation>
    </message>
</context>
<context>
    <name>webhook</name>
    <message>
        <source>%1 in webhook.allowed is no address or network, such as 34.78.158.115 or 10.0.0.0/8.</source>
        <translation>%1 in webhook.allowed is geen adres of netwerk, zoals 34.78.158.115 of 10.0.0.0/8.</translation>
    </message>
    <message>
        <source>The webhook&apos;s host must not be empty. The usual one is 127.0.0.1.</source>
        <translation>De host van de webhook mag niet leeg zijn. De gebruikelijke is 127.0.0.1.</translation>
    </message>
    <message>
        <source>The webhook&apos;s port must be between 0 and 65535, not %1.</source>
        <translation>De poort van de webhook moet tussen 0 en 65535 liggen, niet %1.</translation>
    </message>
    <message>
        <source>The webhook&apos;s path must start with / and hold no spaces, ? or #, for example /chatlayer.</source>
        <translation>Het pad van de webhook moet met / beginnen en geen spaties, ? of # bevatten, bijvoorbeeld /chatlayer.</translation>
    </message>
    <message>
        <source>The webhook&apos;s %1 must be more than 0.</source>
        <translation>%1 van de webhook moet meer dan 0 zijn.</translation>
    </message>
    <message>
        <source>The webhook&apos;s host %1 is not known on this machine. Set webhook.host to 127.0.0.1.</source>
        <translation>De host %1 van de webhook is op deze computer niet bekend. Zet webhook.host op 127.0.0.1.</translation>
    </message>
    <message>
        <source>No customer can come: another program uses port %1 on %2. Close that program, or take another port here (webhook.port) and at your tunnel.</source>
        <translation>Er kan geen klant komen: een ander programma gebruikt poort %1 op %2. Sluit dat programma, of neem hier (webhook.port) en bij je tunnel een andere poort.</translation>
    </message>
    <message>
        <source>This system does not let you listen on port %1. Set webhook.port to a port above 1023.</source>
        <translation>Dit systeem laat je niet luisteren op poort %1. Zet webhook.port op een poort boven 1023.</translation>
    </message>
    <message>
        <source>This machine does not have the address %1. Set webhook.host to 127.0.0.1, or to one of its own.</source>
        <translation>Deze computer heeft het adres %1 niet. Zet webhook.host op 127.0.0.1, of op een eigen adres.</translation>
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
