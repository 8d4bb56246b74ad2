<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About Agent Desktop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy diagnostics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workplace of the person a Chatlayer.ai bot hands its customers to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Python %1, Qt %2, %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Libraries and their licences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Icons: Lucide, ISC licence. The licence texts are installed beside each library.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Licence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied. It holds no tokens and nothing of your customers.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Assistant</name>
        <message>
            <source>Set-up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You can leave at any step. What is done stays done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, not done yet</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dismiss</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New API token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use this token</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Building</name>
        <message>
            <source>Not sent, all is still here: {reason}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CannedCompletion</name>
        <message>
            <source>Enter inserts · Esc closes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter inserts · Esc closes · {key} edits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no canned replies yet. Press Enter to write the first one.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CannedManager</name>
        <message>
            <source>Canned replies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is gone when you save.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n replies added,</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n replaced; save to keep them.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n could not be taken:</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Two replies have this shortcut and this language; rename one of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the changes?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You have changed canned replies and not saved them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Throw away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on editing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a reply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CloseMenu</name>
        <message>
            <source>Other ways to close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close with a closing line …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close and next</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ClosingDialog</name>
        <message>
            <source>Close with a closing line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 gets this as your last reply. Then the bot answers again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send and close</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Reply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reply to {name} …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a conversation on the left to answer it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You are answering {name} in {channel}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You are answering {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The bot is answering {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is waiting for you — your reply takes the conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This conversation is closed — your reply opens it again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No conversation is open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Problem: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{key} sends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not sent: nothing is known here for {names}. Write what belongs there, or remove it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ConnectionPage</name>
        <message>
            <source>Account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your Chatlayer account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Five short steps connect this program with your bot. First: where your account is, and a token that lets this program answer customers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>API address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>API token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make one in Chatlayer, in the settings of your account. It is shown there only once, and kept here in your system's keyring.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check and go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asking Chatlayer for your bots …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter the API's address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The address is not one; allowed is %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter the API token.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A token looks like tokenId:tokenSecret, without spaces. Copy both parts, with the colon.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The token works, but it sees no bot yet. Make a bot in Chatlayer, or use another token.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The token works. Your bots: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept in the keyring; enter another one to replace it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ConversationPane</name>
        <message>
            <source>It could not be taken: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It could not be closed: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It could not be opened again: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not sent, your text is still here: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was sent, but not closed: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That did not work: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This link could not be opened here. Copy it from its context menu instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No conversation is open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one on the left, or press %1 for the next one. Who waits longest stands on top.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No messages yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the customer and the bot write appears here.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CopyField</name>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Details</name>
        <message>
            <source>Details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who the customer is and what the bot handed over is shown here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Customer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Handover</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all values</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy all as JSON</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The bot sent no values along.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not handed over by the bot.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Channel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bot</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Drafts</name>
        <message>
            <source>Your draft is not saved yet: {reason}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EmojiPicker</name>
        <message>
            <source>Emoji</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search, such as heart or thumbs up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search emoji</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is called so; the names are English.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Ending</name>
        <message>
            <source>It could not be put aside: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It could not be brought back: {reason}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Everywhere</name>
        <message>
            <source>The search does not work now</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FactRow</name>
        <message>
            <source>Copy %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FieldSpelling</name>
        <message>
            <source>spelling: off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>spelling: {language}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no dictionary for {language}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>spelling: no language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The customer's language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking for suggestions …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add “{word}” to your words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No suggestions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{word}” counts only until you quit: {reason}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Files</name>
        <message>
            <source>Import canned replies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tables and JSON (*.csv *.tsv *.json)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export canned replies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Table for spreadsheets (*.csv)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is too large to be a list of canned replies.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is not UTF-8 text; save it as “CSV UTF-8” first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file cannot be read: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file cannot be written: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n replies were written to {file}.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Filters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take away the filter %1: %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FilterMenu</name>
        <message>
            <source>Another value …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear all filters</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Form</name>
        <message>
            <source>Kept in the keyring; enter another one to replace it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: allowed is %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is missing.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>Take</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reopen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>snoozed until {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yours since {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>waiting since {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>with the bot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>closed {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>closed</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HelpDialog</name>
        <message>
            <source>Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set-up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the set-up with %1. It leads through five steps and tests each one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1. Account: your region, and an API token. A real call shows your bots.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>2. Verify token: it is made for you. Chatlayer shows with it that it is Chatlayer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>3. Reachability: a tunnel leads Chatlayer's calls to this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>4. In Chatlayer, under Settings &gt; Offloading &gt; Webhook, paste the API URL and the token.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>5. Press Save there: the last page turns green, and a test customer can come.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All else is in the settings: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Working</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conversations under Waiting were handed over by the bot. Your first reply takes one, and the bot is quiet in it until you close it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Below each reply stands whether it is queued, sent, or delivered. One that failed stays there with the reason, until you send it again or delete it. Nothing is lost when the program ends.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A reply that is “unconfirmed” may have arrived: look before you send it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When something does not work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The bar at the bottom says whether Chatlayer reaches you and you reach Chatlayer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A line at the top of the window says what is wrong, with a button that helps.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The log (%1) says more. Copy the diagnostics from the About window for whoever helps you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HitsPanel</name>
        <message>
            <source>Search results</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 opens   %2 moves   %3 closes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type at least two letters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing found for “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looked in names, messages, notes, tags and handover values of all conversations.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Holding</name>
        <message>
            <source>Held for {seconds} seconds; {key} takes it back.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeysDialog</name>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search the actions and their keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reset all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No action has “%1”.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeysRow</name>
        <message>
            <source>Reset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reset the keys of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move it here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 belongs to “%2”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move %1 here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Escape leaves the keys as they are, Backspace removes them.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LanguageButton</name>
        <message>
            <source>Choose the language of the spell check</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ListPane</name>
        <message>
            <source>No conversations yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each customer who writes to your bot appears here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing passes the filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All other conversations are still there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear the filter</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ListView</name>
        <message>
            <source>Conversations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unfold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy session id</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Loader</name>
        <message>
            <source>The messages could not be read: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This message is no longer there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Older messages could not be read: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Newer messages could not be read: {reason}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LogDialog</name>
        <message>
            <source>Log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Least level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Warnings and errors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Errors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter by text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy what is shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open its folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The log cannot be read: %1.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>The demo's conversations are deleted when the window is closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Demo: nothing is kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key of the database is in this system's keyring.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Encrypted on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whoever can read this profile's files can read the conversations. </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set storage.encryption to on in config.toml to change it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not encrypted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is the demo: the customers are played by the program, and nothing is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting for the first customer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As soon as Chatlayer calls the webhook, conversations appear at the left. The bar at the bottom says whether it can.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody is waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a conversation at the left, or press %1 for the next one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is waiting</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NoteCard</name>
        <message>
            <source>Text of the note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete the note</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NoteEditor</name>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>for you and your colleagues — never sent to the customer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note, never sent to the customer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a note …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the reply</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NoteMode</name>
        <message>
            <source>Write a note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The note is not kept yet: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not saved, your note is still here: {reason}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NotesBox</name>
        <message>
            <source>Notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a note</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dismiss</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>Next</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PairDialog</name>
        <message>
            <source>Filter by a handover value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>such as department</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PastePage</name>
        <message>
            <source>Tell Chatlayer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tell Chatlayer where you are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1. In Chatlayer, open your bot, then Settings &gt; Offloading &gt; Webhook.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>2. Copy each of these two and paste it into the field of the same name there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>API URL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>verify token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Verify token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>3. Go on to the next step here, and only then press Save there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no public address yet. Go back one step and choose how Chatlayer reaches you.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PictureDialog</name>
        <message>
            <source>Picture {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>100 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open in browser</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loading …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fit</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Pictures</name>
        <message>
            <source>The address is not one that can be fetched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The address leads into a private network, so it was not fetched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The address leads on to too many others.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is not there any more ({detail}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server does not give it out ({detail}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server answered with an error ({detail}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server cannot be reached.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server's certificate is not trusted by this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server took too long.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is larger than {detail}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not a picture that can be shown here ({detail}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server sent it in a form that is not accepted (compressed).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture has too many pixels ({detail}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file cannot be written: {detail}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program is closing.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Pill</name>
        <message numerus="yes">
            <source>%n new</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Go to the newest message</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Popover</name>
        <message>
            <source>Copy address</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Popup</name>
        <message>
            <source>Canned replies</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Preview</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Reach</name>
        <message>
            <source>Copy the new address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chatlayer cannot reach this computer, so no customer can come.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reachable again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Customers can be handed to you again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not reachable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The webhook has another address: %1. Enter it in Chatlayer under Settings, Offloading, Webhook, in place of %2.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReachPage</name>
        <message>
            <source>Reachability</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How Chatlayer reaches you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chatlayer calls this program over the internet. A tunnel leads its calls to this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Way to become reachable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connect and test</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connecting …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It works: a call from outside came back to this program. %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Recorder</name>
        <message>
            <source>no key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press keys …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: press the new keys. Escape leaves them as they are, Backspace removes them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press to change</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReplyForm</name>
        <message>
            <source>hello</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shortcut</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put in:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>customer's name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>your name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>handover value</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RichDialog</name>
        <message>
            <source>{kind} for {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the customer gets it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Row</name>
        <message>
            <source>Reset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reset %1 to its default</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set by %1; it cannot be changed here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set for everybody on this computer in %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved. It counts after a restart of the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Allowed is %1.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RowMenu</name>
        <message>
            <source>Copy link</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Copy %n messages</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Copy message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open {what}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Saving</name>
        <message>
            <source>Saving a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much of the file is there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} could not be saved. {reason}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Search everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finds names, messages, notes, tags and handover values in all conversations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear the search</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SearchInside</name>
        <message>
            <source>Search in this conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous hit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next hit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SecretRow</name>
        <message>
            <source>Keep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replace it with another</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is in the keyring.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is kept only until the program ends: there is no keyring.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SendingRow</name>
        <message>
            <source>Send the reply, and break its line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 sends, %2 breaks the line</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SetAsideDialog</name>
        <message>
            <source>Requests set aside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chatlayer sent these, and they could not be understood. They are kept whole. After an update of this program, try them again; until then, a copy without personal data helps those who write it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy for a bug report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show older ones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is set aside.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 · %2 bytes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>only the beginning is shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Still not understood: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Understood: its messages are in their conversation now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete this request?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is in it is then lost for good.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied, with names, texts, numbers and addresses masked. Read it before you send it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search the settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They are kept in this system's keyring, never in the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the keys …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept in %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No setting has “%1”.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ShortcutSheet</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the keys …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SnoozeButton</name>
        <message>
            <source>Snooze</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put aside until some time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Snoozed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring it back now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For 15 minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For 1 hour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until tomorrow %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until another time …</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SnoozeDialog</name>
        <message>
            <source>Put aside until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The conversation comes back then, or at once when the customer writes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put aside</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StatusBar</name>
        <message>
            <source>Webhook is starting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 since %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>last event %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no event yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last checked through the public address at %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chatlayer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing has been sent to Chatlayer yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 request set aside</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n requests set aside</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Requests that could not be understood. Press to see them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replies are held back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replies go on in %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chatlayer allows only so many calls in a time. Replies wait in order and go by themselves.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 reply not sent</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n replies not sent</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Open the conversation: the reply says why, and can be sent again, edited or deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 reply on its way</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n replies on their way</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>They go out in order, and are kept if the program ends.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outbox 0</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every reply has been sent.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StatusItem</name>
        <message>
            <source>Nothing needs to be done.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TagsBox</name>
        <message>
            <source>Tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a tag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the tag %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TextSelector</name>
        <message>
            <source>Text of the message</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Tools</name>
        <message>
            <source>Send something else than text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Emoji</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Canned replies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>/ canned replies</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Available</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Offline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Menu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Availability: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>with the bot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Requests set aside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter the list, a filter is set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new customers are accepted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new customers are declined</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the working day is over, new customers are declined</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Transcript</name>
        <message>
            <source>Empty message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not a web address: it cannot be opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the picture in the browser</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unsafe address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open in browser</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>upload {status}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No file came with this message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open in OpenStreetMap</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Button</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Retry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It arrived</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Always show pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loading …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Message of an unknown kind: {kind}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show less</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <source>Conversation</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Troubles</name>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on with it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use port %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Play a customer in the browser</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 Replies wait here and go out by themselves when it is back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This computer's clock is %1 minutes ahead of Chatlayer's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This computer's clock is %1 minutes behind Chatlayer's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let the system set date and time by itself.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>UndoStrip</name>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the reply back ({key})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sends in {seconds} s:</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>VerifyPage</name>
        <message>
            <source>Verify token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The verify token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chatlayer sends this token with every request, so that nobody else can pretend to be Chatlayer. A strong one was made for you: there is nothing to do here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>verify token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make another one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no keyring here, so this token lasts until the program ends. Open your keyring and start the program again before you paste it into Chatlayer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a new one; paste it into Chatlayer. Until then the one before counts, for %1 h.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WaitPage</name>
        <message>
            <source>Health check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Does Chatlayer get through?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try a test conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finish anyway</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You are connected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chatlayer's health check came at %1. Customers of your bot appear in the list from now on; those whom the bot hands over wait there for you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting for Chatlayer's health check …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press Save in Chatlayer now, under Settings &gt; Offloading &gt; Webhook. It calls this program at once, and this page turns green.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A test customer is coming …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The test customer waits in the main window. Answer there.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Waiting</name>
        <message>
            <source>Agent Desktop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting for your keyring …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your system asks for the password that opens it. The keys of your conversations are there.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yesterday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dddd d MMMM</source>
            <comment>format of a date: weekday, day, month</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <comment>format of a date: day, month, year</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Customer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody else</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>queued: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>queued</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sending…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>delivered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the reason is not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not sent: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the connection broke while it was sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>May not have arrived: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>conversation opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>handed over to you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>department {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>taken by you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>closed by you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>back from where it was put aside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>opened again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>handover declined</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the bot is paused, you answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the bot could not be paused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the bot could not be resumed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>put aside by you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>put aside by you until {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>messages may be missing here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not reachable {from} – {to}, messages may be missing here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pressed {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Video</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sound</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Location</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Empty message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Message of an unknown kind: {kind}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The customer pressed {titles}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_Asking</name>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <source>No conversation is open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only for a conversation that waits or is yours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next unread</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous unread</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search in this conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next part of the window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take, or take over from the bot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only for a conversation that waits or is with the bot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send and close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send something else than text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put in an emoji</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write canned replies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close with a closing line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close and go to the next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put aside until some time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only for a conversation that is yours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a tag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a closed conversation again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only for a closed conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find an action or a conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change availability</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set up the connection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The demo has nothing to set up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Requests set aside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Menu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About Agent Desktop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conversation %1 of the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Canned replies, at the start of a word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>n-th conversation of the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moving</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answering</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Window</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>app</name>
        <message>
            <source>agent-desktop: this profile is in use by a process that does not answer; end it first.
</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The conversations cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something went wrong that should not have. The log says more; nothing that was stored is lost.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>assistant</name>
        <message>
            <source>ngrok (the easiest)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make a free account at ngrok.com, copy the token from its dashboard, and the one domain that it keeps for you. The free plan lets 20,000 requests a month through: enough for a quiet bot.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My own public address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For a reverse proxy, Tailscale Funnel or the like that you run: let it lead to %1 on this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cloudflare Tunnel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs the program cloudflared on this computer. With a token and a host name the address stays the same; without them it is another one after each start, and must be pasted into Chatlayer again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SSH server or service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your own server with a public address, or a service such as localhost.run that makes one up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chatlayer cannot reach this program then, and no customers come. You can go on with this step later.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>canned</name>
        <message>
            <source>%1 cannot be read: it is not UTF-8 text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 cannot be read: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 cannot be read. %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 was not read whole. %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two replies have the shortcut “%1” and the same language.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 cannot be written: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first line must name the columns: shortcut, language, text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line %1 cannot be read: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line %1 is not JSON: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is nested too deeply.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file must hold an array of replies, or an object with one under the key replies.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is too large to be a list of canned replies.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it has %1 columns, and the first line has %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” was there before; only its first text was taken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not an object with shortcut and text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its %1 is not a text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The shortcut is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The shortcut “%1” must be one word, without spaces.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The shortcut “%1” is longer than %2 characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text of “%1” is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text of “%1” is longer than %2 characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The language “%1” is no language code; write nl, fr or pt-BR.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>chatlayer</name>
        <message>
            <source>Chatlayer's answer holds no session data.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chatlayer's answer is not JSON. Check the region, or chatlayer.base_url.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The legacy API cannot do this. Set chatlayer.api to "v1" for that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chatlayer's answer holds no list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>chatlayer.api must be v1 or legacy, not %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>chatlayer.region must be one of %1, not %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>chatlayer.base_url is no URL; write it as https://api.example.com.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>chatlayer.base_url must be a full URL, for example https://api.example.com.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>chatlayer.base_url must hold no user name, password, ? or #.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>chatlayer.base_url must begin with https://; plain http is for this machine only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This conversation has no id at Chatlayer, so nothing can be sent to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chatlayer does not accept the API token. Enter a new one in the settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The API token may not do this with this bot (403)%1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chatlayer does not know this bot or conversation (404)%1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chatlayer allows no more calls for the moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chatlayer cannot do this now (%1)%2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chatlayer's address answers with a redirect (%1). Check the region, or chatlayer.base_url.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chatlayer refused this (%1)%2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chatlayer's answer is larger than this program reads.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program is closing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no API token. Enter one in the settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The API token holds characters that no token has. Copy it from Chatlayer again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chatlayer did not answer in time. The call may have arrived all the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chatlayer could not be reached in time. Check the internet connection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection to Chatlayer broke off before it answered. The call may have arrived.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chatlayer's certificate is not trusted by this computer. Check its clock, and whether your office's certificate is installed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No encrypted connection to Chatlayer could be made. Check the proxy or firewall.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The proxy server cannot be reached. Check HTTPS_PROXY and the system's proxy settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The proxy server did not let the call through (%1). Check the proxy settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chatlayer's address could not be found. Check the internet connection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chatlayer's address takes no connections. Check the internet connection and the region.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No connection to Chatlayer could be made. Check the internet connection.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>credentials</name>
        <message>
            <source>The keyring did not keep the value: reading it back gave something else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The keyring did not remove the entry.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PYTHON_KEYRING_BACKEND is "%1", and there is no such keyring.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PYTHON_KEYRING_BACKEND names %1, which does not keep secrets safe. Unset it, or name a keyring of the system.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The keyring cannot be reached. Log in to a desktop session with a keyring, such as GNOME Keyring or KWallet, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The keyring is locked. Unlock it (log in again, or open your password manager), then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The keyring could not do its work (%1). Look whether your password manager opens, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no value for %1: it is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The value for %1 has %2 characters; the keyring takes at most %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The value for %1 holds a line break or another character that cannot be seen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The value for %1 is not valid text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An API token has only letters, digits and signs without spaces, like tokenId:tokenSecret.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this session's memory</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>delivery</name>
        <message>
            <source>The legacy API cannot pause the bot; it may answer beside you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The legacy API cannot hand back to the bot; its dialog must do that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: token refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: busy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: not reached</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>desk</name>
        <message>
            <source>This is the demo: the customers are played by the program, and nothing is kept. Be a customer yourself: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Requests run short</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The set-up is not finished. Until it is, no customers may come.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This computer has not spoken with %1 before. Its key (%2) is:

%3

Compare it with the one that the server's owner gives you, and go on only if both are the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do not connect</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is the same: connect</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is this your server?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The changed settings cannot be used, so the ones before stay. %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>filters</name>
        <message>
            <source>Channel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Handover value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not known</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>forms</name>
        <message>
            <source>Clear</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>inbox</name>
        <message>
            <source>The body is nested too deeply.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The event is still of an unknown kind.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This request is no longer set aside.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write something before you save the note.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A note holds at most %1 characters; this one has %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a note.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write something before you send.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only a reply whose fate is unknown can be marked as arrived.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This reply is on its way or has arrived; it can no longer be taken back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This reply needs no decision.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program ended while this was being sent, so it may have arrived.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This entry has left the outbox.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only replies are looked for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only a conversation that is yours can be put aside.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a time that is still to come.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A tag holds at most %1 characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A conversation can have at most %1 tags.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This conversation no longer exists.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This message no longer exists.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program is closing; nothing can be stored any more.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>keys</name>
        <message>
            <source>%1 is given to both %2 and %3; %2 has it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys of %1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>[keys] has no action %1; did you mean %2?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>[keys] has no action %1. The example file lists them all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” names no key. Write it like Ctrl+Shift+T or F8.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+Alt is AltGr on many keyboards: people write @ and € with it. Leave out one of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys with the system's own key belong to the system. Take Ctrl or Ctrl+Shift instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 belongs to the system, and would not come here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 sends the reply or breaks its line, as the settings say.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is needed for writing: to copy, undo, select or move in the text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alt with a letter opens menus. Take Ctrl or Ctrl+Shift instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is needed for writing and moving. Take it with Ctrl, or a key like F8.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>languages</name>
        <message>
            <source>Afrikaans</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Albanian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Arabic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Armenian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Basque</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bengali</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bulgarian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Catalan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chinese</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Croatian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Czech</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Danish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dutch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>English</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Estonian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filipino</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finnish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>French</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Galician</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>German</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Greek</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hebrew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hindi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hungarian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Icelandic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Indonesian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Irish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Italian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Japanese</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Korean</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Latvian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lithuanian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Luxembourgish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Macedonian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Malay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Maltese</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Norwegian Bokmål</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Persian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Polish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Portuguese</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Romanian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Russian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Serbian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slovak</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slovenian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Spanish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Swahili</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Swedish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tamil</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Thai</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Turkish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ukrainian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Urdu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vietnamese</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>list</name>
        <message>
            <source>Opened the conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Location</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Video</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sound</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attachment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Buttons</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unknown message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not sent:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not confirmed:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 not sent ·</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draft:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bot:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>till %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Snoozed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With the bot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, folded</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%1, %n</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>test version %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>waiting for %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>last message %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>snoozed until %1</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n unread</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>pictures</name>
        <message>
            <source>a private address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The address is not one that can be fetched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The address leads into a private network, so it was not fetched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The address leads on to too many others.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is not there any more ({detail}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server does not give it out ({detail}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server answered with an error ({detail}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server cannot be reached.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server's certificate is not trusted by this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server took too long.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is larger than {detail}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not a picture that can be shown here ({detail}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server sent it in a form that is not accepted (compressed).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture has too many pixels ({detail}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file cannot be written: {detail}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program is closing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>profile</name>
        <message>
            <source>The profile %1 is a file; it must be a folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The profile folder %1 cannot be used: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The profile folder %1 cannot be written to; check its owner and its rights.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>protocol</name>
        <message>
            <source>The legacy Chatlayer API sends only texts and carousels. Write a text, or choose the v1 API in the settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The legacy Chatlayer API sends only buttons that open a link. Remove the others, or choose the v1 API in the settings.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>reachability</name>
        <message>
            <source>Chatlayer cannot reach this computer yet: no tunnel is set up. Set tunnel.provider in config.toml.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not reachable from outside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reachable, but requests run short</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reachable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Starting the tunnel …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checking whether Chatlayer can reach you …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not reachable, reconnecting …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is tried again by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is tried again when you ask for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not reachable</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>rehearsal</name>
        <message>
            <source>Hello! I am the test customer. Please answer me.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Thank you, your answer arrived. You can close this conversation now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The test conversation is over, so nobody would read this. Close it; the set-up can begin another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The test could not be started: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The webhook did not take the test conversation. The log says why.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The test customer was declined: set yourself to Available, then try again.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>resources</name>
        <message>
            <source>The program's resources are missing; there is none of %1.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>rich</name>
        <message>
            <source>the address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a button.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a quick reply.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>quick reply %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the list's button</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a card.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>card %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>button %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The phone number of %1 is none; write it like +32 470 12 34 56.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say which dialog %1 leads to: the id of a dialog state from Chatlayer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the session data of %1, write each value as key=value.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the words of %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is known here for %1 in %2. Write what belongs there, or remove it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 must begin with https:// or http:// and hold no spaces.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Track your parcel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>opens an address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>calls a number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>leads to a dialog</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Session data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>key=value; key=value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dialog</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>id of the dialog state</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes, please</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>https:// (may stay empty)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Below it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>may stay empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Button</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Video</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sound</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is a</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quick reply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Button of the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Picture or file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text with buttons</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text with quick replies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carousel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send something else than text</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>search</name>
        <message>
            <source>Conversations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bot:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note:</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>service</name>
        <message>
            <source>Not listening</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not reachable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Listening</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keyring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tokens are kept only until the program ends.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Messages cannot be stored now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Storage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 Chatlayer was told to try again.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <source>%1 or %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a whole number from %1 to %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a number from %1 to %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>true or false</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a text of at most %1 characters in one line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an IP address or a host name of this machine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a host name or an IP address, without port and path</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an address like "https://example.org/path" without user name, query and fragment (http:// only for this machine)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>keys like "Ctrl+Shift+T", a list of such, or "" for none (in the environment separated by spaces)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the environment variable %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: chatlayer.region is "custom", which needs chatlayer.base_url.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: tunnel.provider is "manual", which needs tunnel.public_url.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>line %1, column %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at its end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2: this is not valid TOML (%3).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2 must be a section, written as [%3].</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2 is %3; allowed is %4.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: line %2: the file is not UTF-8 text; save it as UTF-8.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: the settings cannot be read: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The environment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The environment variable %1 is %2; allowed is %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2 looks like a secret, and secrets do not belong in settings. Remove it, and keep it in the keyring with: agent-desktop credentials set %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>did you mean %1?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there are: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: there is no %2 %3; %4</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no setting %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: the settings cannot be saved: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chatlayer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Webhook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reachability</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Storage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Appearance and keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Secrets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>API address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>API</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time to connect</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time to answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Request that pauses the bot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Request that lets the bot go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Largest request, in bytes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Allowed callers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trust X-Forwarded-For</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hours that an old verify token counts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How Chatlayer reaches you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Public address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reserved domain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Requests a month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go offline after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SSH service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SSH server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SSH port</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SSH user</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SSH key file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Listening address on the server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Port on the server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Program cloudflared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cloudflare host name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size of everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter sends the reply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the spelling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo a reply within seconds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show pictures from the internet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Amber after seconds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Red after seconds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much is logged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where your Chatlayer account lives.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the window is written in. Dates and numbers follow it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light or dark.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Otherwise Ctrl+Enter sends, and Enter breaks the line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A reply waits this long before it is sent; 0 sends it at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Their servers then learn that you look at the message.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A customer who waits this long turns amber in the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A customer who waits this long turns red in the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the actions call sends to let the bot go on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How conversations are kept; it counts for a new profile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How long the verify token before the present one counts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The webhook's whole address, as Chatlayer is to call it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name that the service keeps for you, without https://.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The set-up assistant helps with it, and tests it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Europe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>United States</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Staging</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>v1, the present one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Legacy, the older one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not at all, for now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My own public address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SSH server or service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My own server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Encrypted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not encrypted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything (for finding faults)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The usual</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Warnings and errors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Errors only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>API token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lets this program answer in Chatlayer; it looks like tokenId:tokenSecret.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ngrok token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From dashboard.ngrok.com.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cloudflare tunnel token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For a named tunnel; a quick tunnel needs none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SSH password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the server takes no key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SSH key passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opens the key file, where it is locked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where your Chatlayer account lives; custom needs base_url.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The API's address, in place of the region's (which then counts as custom).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The API that sends replies; legacy is the older one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seconds to wait for a connection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seconds to wait for a whole answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the actions call sends to pause the bot; Chatlayer has not published it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>... and to let the bot go on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The address to listen on; a tunnel needs only this machine's own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The port; 0 takes any free one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The path that Chatlayer calls.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Larger requests are refused; transcripts grow with the conversation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only these addresses may call; empty lets all call that know the verify token.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the caller's address from X-Forwarded-For: only behind an own proxy that sets it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How long the verify token before counts after `credentials rotate verify-token`.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>manual: you run a proxy or a tunnel; say its public_url.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The webhook's address as Chatlayer calls it, with its path; for manual, and ssh to an own server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name that ngrok, sish, pinggy or localhost.run keeps for you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What your ngrok plan lets through in a month; 0 is without a limit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seconds without being reachable until you are offline for Chatlayer; 0 is never.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your own server, or a service that makes up a URL.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The SSH server; services have theirs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its SSH port; 0 is the usual one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The user name there; empty is yours here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file of the key; empty tries the agent and the keys in ~/.ssh.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where your server listens: localhost behind a proxy, or its address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The port on your server that leads here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program cloudflared; empty looks for it on PATH.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The public name of your named tunnel; empty makes a quick tunnel with a new URL each time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>off keeps transcripts readable for everybody who can read the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your name, for texts that use {{agent.name}}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The window's language; system is the computer's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The colours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything larger or smaller, on top of the system's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>false: Enter breaks the line and Ctrl+Enter sends.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the spelling of replies in the customer's language.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A reply waits this long for Undo; 0 sends it at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fetch pictures of messages from the internet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A customer who waits this long turns amber in the list ...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>... and this long, red.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much is written.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>setup_port</name>
        <message>
            <source>a request came with another verify token. Copy the token of step 4 again, and save it in Chatlayer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a request came from an address that webhook.allow_list leaves out. Add it there, or empty the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a request came to another path. Copy the API URL of step 4 again, and save it in Chatlayer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chatlayer does not accept this token. Each region has its own: check the region first, then copy the token again or make a new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not started yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The webhook does not listen, so no test customer can come. See the line at the top.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The test conversation did not arrive. The log says why.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>store</name>
        <message>
            <source>The database is damaged: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A row of the database of conversations cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go back to a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The database of conversations was just closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The database of conversations is closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk that holds the conversations is full.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free some room on it; the program goes on by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another program holds the database of conversations locked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close programs that may have inbox.db open, such as a backup tool or a database browser.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The database of conversations cannot be written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that its folder and disk are writable for you and that nobody moved the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The database of conversations cannot be opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that its folder exists and that you may read and write in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading or writing the disk that holds the conversations failed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the disk and its connection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The database of conversations is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go back to a backup, or set it aside and start a new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was to be kept contradicts what the database already holds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a mistake in the program: please report it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The database of conversations could not do its work (%1).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look into the log.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 failed: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the folder and disk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is not a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move it away, or use another profile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making the folder %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making %1 private</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Setting %1 aside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A database key has %1 bytes, not %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The database key in the keyring is not %1 hexadecimal digits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is a database, but not one of Agent Desktop.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move it away, or set it aside and start a new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making a backup of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After the update %1 rows refer to nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go back to a backup, or set the database aside and start a new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no database at %1 yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start the program once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The database of conversations is from an older version.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is damaged: it is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is damaged: it is no database any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is encrypted, and there is no key for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock the keyring that holds the key; with storage.encryption = "off" set it to "on" again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is not encrypted, but the settings ask for an encrypted database.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set storage.encryption = "off", or set the database aside and start a new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key does not open %1: it belongs to another database, or the file's beginning is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find the right key. %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 was last used by a newer version of Agent Desktop.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install that version again, or set the database aside and start a new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The database of conversations was opened for reading only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sum of unread</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sum of pending</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sum of failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>set aside</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>tunnel</name>
        <message>
            <source>Cloudflare does not know the tunnel's token. Copy it from the dashboard: credentials set cloudflared-token.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cloudflare gives out no more quick tunnels for now. Wait some minutes, or use a named tunnel.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This cloudflared is too old or another program. Install the present one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A port that cloudflared needs is in use.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cloudflared cannot reach Cloudflare. Check the network, and that port 7844 is open to the outside.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cloudflared ended by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The named tunnel needs its token. Copy it from Cloudflare's dashboard, and keep it: credentials set cloudflared-token.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 cannot be started: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cloudflared is not installed. Install it from Cloudflare, or set tunnel.cloudflared_path.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no program at tunnel.cloudflared_path.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cloudflared did not reach Cloudflare in time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cloudflared lost its link to Cloudflare.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set tunnel.public_url to the address that leads to this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ngrok does not know this token. Copy it from ngrok's dashboard, and keep it: credentials set ngrok-token.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ngrok allows no more sessions with this token. End ngrok elsewhere, or use a token of its own here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ngrok still has this domain in use by another session. End ngrok elsewhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ngrok does not keep this domain for your account. Set tunnel.domain to the one on its dashboard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ngrok's limit for this month is used up. It needs another plan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ngrok's library is not installed: pip install ngrok.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no ngrok token. Copy it from ngrok's dashboard, and keep it: credentials set ngrok-token.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ngrok did not answer in time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The link to ngrok broke.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ngrok cannot be reached. Check the network and the firewall.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ngrok refused with ERR_NGROK_%1; its documentation of errors says why.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set tunnel.ssh_host to your SSH server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set tunnel.public_url to the address at which your server passes requests on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 shows another key than before: it was set up anew, or somebody is in between. Ask who runs it; if all is well, remove its line from %2 and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key of %1 (%2) was not confirmed. Compare it with the server's and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 cannot be written: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 does not give out %2. Look at tunnel.domain, and whether your account there allows it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 refuses to forward port %2. Its sshd_config must allow it (AllowTcpForwarding remote or yes; PermitListen).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Port %1 of %2 is in use. End what uses it, or an older session of this tunnel, or set another tunnel.ssh_remote_port.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 did not say the public URL in time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 ended the session without giving a URL.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The link to %1 broke.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All %1 requests of this month are used up. The tunnel needs another plan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 % of the %2 requests of this month are used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no verify token yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The public URL did not answer within 10 seconds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ngrok's requests of this month are used up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ngrok does not pass requests on (%1).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another server, or one with another verify token, answers at the public URL.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The public URL redirects to another address; Chatlayer would not follow it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The public URL does not lead to this program (it answers %1).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The public URL has no certificate that this computer trusts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The public URL's host name is not known. Check the spelling and the network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing answers at the public URL. Check the tunnel or proxy, and the network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The public URL is not a valid address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection to the public URL broke before it answered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such tunnel; set tunnel.provider to one of %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key of %1 is not the one that is trusted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 does not let this user in. Look at tunnel.ssh_user and tunnel.ssh_key, or keep a password: credentials set ssh-password.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The SSH key has a passphrase, and the one that is kept does not open it: credentials set ssh-passphrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The SSH key cannot be read. If it has a passphrase, keep that: credentials set ssh-passphrase. Otherwise look at tunnel.ssh_key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 and this program have no way of encrypting in common.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tunnel.ssh_user is no user name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file of tunnel.ssh_key cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is not known. Check the spelling of tunnel.ssh_host and the network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No SSH server answers at %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 did not answer in time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 does not open a session in which it could say the URL.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The SSH settings of [tunnel] cannot be used together.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection to %1 broke.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The tunnel failed; the log says more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the computer slept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the network changed</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>webhook</name>
        <message>
            <source>%1 in webhook.allowed is no address or network, such as 34.78.158.115 or 10.0.0.0/8.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The webhook's host must not be empty. The usual one is 127.0.0.1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The webhook's port must be between 0 and 65535, not %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The webhook's path must start with / and hold no spaces, ? or #, for example /chatlayer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The webhook's %1 must be more than 0.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The webhook's host %1 is not known on this machine. Set webhook.host to 127.0.0.1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Port %1 on %2 is in use by another program. Close that program, or set webhook.port to another port and point your tunnel at it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This system does not let you listen on port %1. Set webhook.port to a port above 1023.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This machine does not have the address %1. Set webhook.host to 127.0.0.1, or to one of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The webhook cannot listen on %1, port %2: %3.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>words</name>
        <message>
            <source>d MMM yyyy</source>
            <comment>format of a date: day, short month, year</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>d MMM</source>
            <comment>format of a date: day, short month</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 m</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 s ago</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 min ago</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 h ago</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
