<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Agent Desktop</source>
        <translation>À propos d’Agent Desktop</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>Show licence</source>
        <translation>Afficher la licence</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The agent desktop for Chatlayer.ai: reply to the customers that your bot hands over.</source>
        <translation>Le poste de travail des agents pour Chatlayer.ai&#xa0;: répondez aux clients que votre bot vous transfère.</translation>
    </message>
    <message>
        <source>Python %1, Qt %2, %3</source>
        <translation>Python %1, Qt %2, %3</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliothèques et leurs licences</translation>
    </message>
    <message>
        <source>Agent Desktop is licensed under the MIT licence.</source>
        <translation>Agent Desktop lui-même est sous licence MIT.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Copied. The text contains no tokens and no customer data.</source>
        <translation>Copié. Le texte ne contient ni jetons ni données de clients.</translation>
    </message>
</context>
<context>
    <name>AlertsController</name>
    <message>
        <source>The volume is 0, so you cannot hear any sound.</source>
        <translation>Le volume est à 0&#xa0;: vous n’entendrez aucun son.</translation>
    </message>
    <message>
        <source>Emma Peeters is waiting</source>
        <translation>Emma Peeters attend</translation>
    </message>
    <message>
        <source>This is a test. Where is my parcel?</source>
        <translation>Ceci est un test. Où est mon colis&#xa0;?</translation>
    </message>
    <message>
        <source>A customer is waiting</source>
        <translation>Un client attend</translation>
    </message>
    <message>
        <source>The system rejected the notification.</source>
        <translation>Le système n’a pas accepté la notification.</translation>
    </message>
    <message>
        <source>This desktop has no system tray. The program shows no tray icon, and minimised windows stay in the taskbar.</source>
        <translation>Ce bureau n’a pas de zone de notification. Le programme n’y affiche pas d’icône, et les fenêtres réduites restent dans la barre des tâches.</translation>
    </message>
    <message>
        <source>The demo does not start at login.</source>
        <translation>La démo ne démarre pas à l’ouverture de session.</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>AskingTime</name>
    <message>
        <source>That time has passed.</source>
        <translation>Cette heure est passée.</translation>
    </message>
</context>
<context>
    <name>Assistant</name>
    <message>
        <source>Setup</source>
        <translation>Assistant de configuration</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Terminer plus tard</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>You can stop at any step. Completed steps are saved.</source>
        <translation>Vous pouvez vous arrêter à chaque étape. Les étapes terminées sont enregistrées.</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, terminée</translation>
    </message>
    <message>
        <source>%1, not done yet</source>
        <translation>%1, pas encore terminée</translation>
    </message>
</context>
<context>
    <name>AvailabilityControl</name>
    <message>
        <source>Availability: %1</source>
        <translation>Disponibilité&#xa0;: %1</translation>
    </message>
    <message>
        <source>Available – currently: %1</source>
        <translation>Disponible – actuellement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Available – new customers are accepted</source>
        <translation>Disponible – les nouveaux clients sont acceptés</translation>
    </message>
    <message>
        <source>Away – new customers are declined</source>
        <translation>Absent – les nouveaux clients sont refusés</translation>
    </message>
    <message>
        <source>Offline – your working day is over, new customers are declined</source>
        <translation>Hors ligne – votre journée est finie, les nouveaux clients sont refusés</translation>
    </message>
    <message>
        <source>Opening hours, languages and limits…</source>
        <translation>Heures d’ouverture, langues et limites…</translation>
    </message>
    <message>
        <source>Away until</source>
        <translation>Absent jusqu’à</translation>
    </message>
    <message>
        <source>Choose a time…</source>
        <translation>Choisir l’heure…</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Pendant une heure</translation>
    </message>
    <message numerus="yes">
        <source>For %n minutes</source>
        <translation>
            <numerusform>Pendant %n minute</numerusform>
            <numerusform>Pendant %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, jusqu’à %2</translation>
    </message>
</context>
<context>
    <name>AwayDialog</name>
    <message>
        <source>New customers are declined until then. Afterwards you are available again.</source>
        <translation>D’ici là, les nouveaux clients sont refusés. Ensuite, vous êtes de nouveau disponible.</translation>
    </message>
    <message>
        <source>Away until</source>
        <translation>Absent jusqu’à</translation>
    </message>
    <message>
        <source>Set as away</source>
        <translation>Passer en absent</translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <source>Back up this profile</source>
        <translation>Sauvegarder ce profil</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Repeat passphrase</source>
        <translation>Répéter la phrase secrète</translation>
    </message>
    <message>
        <source>Include the tokens from the keyring</source>
        <translation>Inclure les jetons du trousseau</translation>
    </message>
    <message>
        <source>Backup progress</source>
        <translation>Progression de la sauvegarde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Conversations, settings, canned replies and your personal dictionary are saved in one encrypted file. You can continue working meanwhile. Only the passphrase opens the file: if you lose it, nobody can open it.</source>
        <translation>Les conversations, les paramètres, les réponses types et votre dictionnaire personnel sont enregistrés dans un seul fichier chiffré. Vous pouvez continuer à travailler pendant ce temps. Seule la phrase secrète ouvre le fichier&#xa0;: si vous la perdez, personne ne peut l’ouvrir.</translation>
    </message>
    <message>
        <source>With the tokens, you can continue on a new computer immediately. Without them, you must enter the API token again and give Chatlayer a new verify token.</source>
        <translation>Avec les jetons, vous pouvez continuer aussitôt sur un nouvel ordinateur. Sans eux, vous devez saisir de nouveau le jeton d’API et donner à Chatlayer un nouveau verify token.</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Saving. You can continue working…</source>
        <translation>Enregistrement. Vous pouvez continuer à travailler…</translation>
    </message>
    <message>
        <source>The passphrases do not match.</source>
        <translation>Les phrases secrètes ne correspondent pas.</translation>
    </message>
    <message>
        <source>Strong passphrase. Store it in a safe place, not next to the file.</source>
        <translation>Phrase secrète robuste. Conservez-la en lieu sûr, pas à côté du fichier.</translation>
    </message>
    <message>
        <source>Save backup</source>
        <translation>Enregistrer la sauvegarde</translation>
    </message>
    <message>
        <source>Saved to %1. To test the backup, open it once under “Restore a backup”.</source>
        <translation>Enregistré dans %1. Pour tester la sauvegarde, ouvrez-la une fois sous «&#xa0;Restaurer une sauvegarde&#xa0;».</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>New API token</source>
        <translation>Nouveau jeton d’API</translation>
    </message>
    <message>
        <source>Use this token</source>
        <translation>Utiliser ce jeton</translation>
    </message>
</context>
<context>
    <name>Bell</name>
    <message>
        <source>Do Not Disturb: off</source>
        <translation>Ne pas déranger&#xa0;: désactivé</translation>
    </message>
</context>
<context>
    <name>Building</name>
    <message>
        <source>Not sent. Your message is still here: {reason}</source>
        <translation>Non envoyé. Votre message est toujours là&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>CannedCompletion</name>
    <message>
        <source>Enter inserts · Esc closes</source>
        <translation>Entrée insère · Échap ferme</translation>
    </message>
    <message>
        <source>Enter inserts · Esc closes · {key} edits</source>
        <translation>Entrée insère · Échap ferme · {key} modifie</translation>
    </message>
    <message>
        <source>No canned replies yet. Press Enter to write the first one.</source>
        <translation>Pas encore de réponses types. Appuyez sur Entrée pour écrire la première.</translation>
    </message>
</context>
<context>
    <name>CannedManager</name>
    <message>
        <source>Canned replies</source>
        <translation>Réponses types</translation>
    </message>
    <message>
        <source>“{name}” will be deleted when you save.</source>
        <translation>«&#xa0;{name}&#xa0;» sera supprimée à l’enregistrement.</translation>
    </message>
    <message numerus="yes">
        <source>%n replies added,</source>
        <translation>
            <numerusform>%n réponse ajoutée,</numerusform>
            <numerusform>%n réponses ajoutées,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced; save to keep them.</source>
        <translation>
            <numerusform>%n remplacée&#xa0;; enregistrez pour la garder.</numerusform>
            <numerusform>%n remplacées&#xa0;; enregistrez pour les garder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be imported:</source>
        <translation>
            <numerusform>%n n’a pas pu être importée&#xa0;:</numerusform>
            <numerusform>%n n’ont pas pu être importées&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Two replies have the same shortcut and language. Rename one of them.</source>
        <translation>Deux réponses ont le même raccourci et la même langue. Renommez-en une.</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation>Enregistrer les modifications&#xa0;?</translation>
    </message>
    <message>
        <source>You have unsaved changes to canned replies.</source>
        <translation>Vous avez modifié des réponses types sans enregistrer.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer à modifier</translation>
    </message>
    <message>
        <source>Find a reply</source>
        <translation>Chercher une réponse</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>CloseMenu</name>
    <message>
        <source>More close options</source>
        <translation>Autres options de clôture</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Clôturer</translation>
    </message>
    <message>
        <source>Close with a final message…</source>
        <translation>Clôturer avec un message final…</translation>
    </message>
    <message>
        <source>Close and open next</source>
        <translation>Clôturer et ouvrir la suivante</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Close with a final message</source>
        <translation>Clôturer avec un message final</translation>
    </message>
    <message>
        <source>%1 receives this as your last reply. Then the bot takes over again.</source>
        <translation>%1 reçoit ceci comme votre dernière réponse. Ensuite, le bot reprend.</translation>
    </message>
    <message>
        <source>Send and close</source>
        <translation>Envoyer et clôturer</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Prendre le relais</translation>
    </message>
    <message>
        <source>Send as written</source>
        <translation>Envoyer tel quel</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>send</source>
        <translation>envoyer</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>nouvelle ligne</translation>
    </message>
    <message>
        <source>Reply to {name}…</source>
        <translation>Répondre à {name}…</translation>
    </message>
    <message>
        <source>Choose a conversation on the left to reply</source>
        <translation>Choisissez une conversation à gauche pour répondre</translation>
    </message>
    <message>
        <source>You are replying to {name} on {channel}</source>
        <translation>Vous répondez à {name} sur {channel}</translation>
    </message>
    <message>
        <source>You are replying to {name}</source>
        <translation>Vous répondez à {name}</translation>
    </message>
    <message>
        <source>The bot is replying to {name}</source>
        <translation>Le bot répond à {name}</translation>
    </message>
    <message>
        <source>{name} is waiting for you – your reply takes the conversation</source>
        <translation>{name} vous attend – répondre prend la conversation</translation>
    </message>
    <message>
        <source>This conversation is closed – your reply reopens it</source>
        <translation>Cette conversation est clôturée – répondre la rouvre</translation>
    </message>
    <message>
        <source>No conversation is open</source>
        <translation>Aucune conversation n’est ouverte</translation>
    </message>
    <message>
        <source>Problem: {what}</source>
        <translation>Problème&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>{key} sends</source>
        <translation>{key} envoie</translation>
    </message>
    <message>
        <source>Not sent: there is no value for {names}. Replace or remove the placeholder.</source>
        <translation>Non envoyé&#xa0;: aucune valeur pour {names}. Remplacez ou supprimez la variable.</translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Your Chatlayer account</source>
        <translation>Votre compte Chatlayer</translation>
    </message>
    <message>
        <source>Five short steps connect this program to your bot. First, choose the region of your account and enter a token that lets this program reply to customers.</source>
        <translation>Cinq courtes étapes relient ce programme à votre bot. Choisissez d’abord la région de votre compte, et saisissez un jeton qui permet à ce programme de répondre aux clients.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Adresse de l’API</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Jeton d’API</translation>
    </message>
    <message>
        <source>In Chatlayer, open Settings &gt; Credentials and create an access token. It has two parts separated by a colon and is shown only once. If you cannot open these settings, ask the person who manages your bot. The token is stored in your system&apos;s keyring.</source>
        <translation>Dans Chatlayer, ouvrez Settings &gt; Credentials et créez un access token. Il a deux parties séparées par un deux-points et n’est affiché qu’une fois. Si vous ne pouvez pas ouvrir ces paramètres, demandez à la personne qui gère votre bot. Le jeton est enregistré dans le trousseau de votre système.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Check and continue</source>
        <translation>Vérifier et continuer</translation>
    </message>
    <message>
        <source>Fetching your bots from Chatlayer…</source>
        <translation>Récupération de vos bots auprès de Chatlayer…</translation>
    </message>
    <message>
        <source>Enter the API address.</source>
        <translation>Saisissez l’adresse de l’API.</translation>
    </message>
    <message>
        <source>Invalid address. It must be %1.</source>
        <translation>Adresse non valide. Valeurs admises&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Enter the API token.</source>
        <translation>Saisissez le jeton d’API.</translation>
    </message>
    <message>
        <source>The token works, but it has no access to any bot. Create a bot in Chatlayer, or use another token.</source>
        <translation>Le jeton fonctionne, mais n’a accès à aucun bot. Créez un bot dans Chatlayer, ou utilisez un autre jeton.</translation>
    </message>
    <message>
        <source>The token works. Your bots: %1.</source>
        <translation>Le jeton fonctionne. Vos bots&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>ConversationPane</name>
    <message>
        <source>Could not take the conversation: {reason}</source>
        <translation>La conversation n’a pas pu être prise&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Could not close the conversation: {reason}</source>
        <translation>La conversation n’a pas pu être clôturée&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Could not reopen the conversation: {reason}</source>
        <translation>La conversation n’a pas pu être rouverte&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Not sent. Your text is still here: {reason}</source>
        <translation>Non envoyé. Votre texte est toujours là&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Sent, but the conversation could not be closed: {reason}</source>
        <translation>Envoyé, mais la conversation n’a pas pu être clôturée&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>That did not work: {reason}</source>
        <translation>Cela n’a pas fonctionné&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>This link could not be opened. Copy it from its context menu instead.</source>
        <translation>Ce lien n’a pas pu être ouvert. Copiez-le plutôt depuis son menu contextuel.</translation>
    </message>
    <message>
        <source>No conversation is open</source>
        <translation>Aucune conversation n’est ouverte</translation>
    </message>
    <message>
        <source>Choose one on the left, or press %1 for the next one. The customer who has waited longest is at the top.</source>
        <translation>Choisissez-en une à gauche, ou appuyez sur %1 pour la suivante. Le client qui attend depuis le plus longtemps est en haut.</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Pas encore de messages</translation>
    </message>
    <message>
        <source>Messages from the customer and the bot appear here.</source>
        <translation>Les messages du client et du bot apparaissent ici.</translation>
    </message>
</context>
<context>
    <name>CopyField</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>CustomerHistoryBox</name>
    <message>
        <source>Earlier conversations</source>
        <translation>Conversations précédentes</translation>
    </message>
    <message>
        <source>None on this computer.</source>
        <translation>Aucune sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This conversation no longer exists.</source>
        <translation>Cette conversation n’existe plus.</translation>
    </message>
    <message>
        <source>Other conversations</source>
        <translation>Autres conversations</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Afficher %n de plus</numerusform>
            <numerusform>Afficher %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to %1 · %2</source>
        <translation>Retour à %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the conversation: %1</source>
        <translation>Ouvrir la conversation&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details about the customer and the handover appear here.</source>
        <translation>Les informations sur le client et le transfert apparaissent ici.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>The bot sent no values.</source>
        <translation>Le bot n’a transmis aucune valeur.</translation>
    </message>
    <message>
        <source>Not handed over by the bot.</source>
        <translation>Non transférée par le bot.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Écrire un e-mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
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
        <translation>Votre brouillon n’est pas encore enregistré&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>Fill in the form to see a preview.</source>
        <translation>Remplissez le formulaire pour voir un aperçu.</translation>
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
        <translation>Chercher, par exemple heart ou thumbs up</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>Chercher un emoji</translation>
    </message>
    <message>
        <source>No matches. Emoji names are in English.</source>
        <translation>Aucun résultat. Les noms des emojis sont en anglais.</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>Could not snooze the conversation: {reason}</source>
        <translation>La conversation n’a pas pu être mise en veille&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Could not end the snooze: {reason}</source>
        <translation>La mise en veille n’a pas pu être levée&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase customer</source>
        <translation>Effacer les données du client</translation>
    </message>
    <message>
        <source>Permanently erase all data of %1?</source>
        <translation>Effacer définitivement toutes les données de %1&#xa0;?</translation>
    </message>
    <message>
        <source>Stored data of this customer</source>
        <translation>Données enregistrées de ce client</translation>
    </message>
    <message>
        <source>I understand that this cannot be undone</source>
        <translation>Je comprends que cette opération est irréversible</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Erase permanently</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>Searching for stored data…</source>
        <translation>Recherche des données enregistrées…</translation>
    </message>
    <message>
        <source>This deletes %1 with %2 from this computer, including notes, tags, drafts and handover data. They are removed from the search index, and their space in the file is overwritten.</source>
        <translation>Seront supprimés de cet ordinateur&#xa0;: %1 avec %2, y compris les notes, les étiquettes, les brouillons et les données du transfert. Tout est retiré de l’index de recherche, et l’espace occupé dans le fichier est écrasé.</translation>
    </message>
    <message numerus="yes">
        <source>Open conversations: %n. They are closed first, so that the bot continues.</source>
        <translation>
            <numerusform>Conversation ouverte&#xa0;: %n. Elle est d’abord clôturée, afin que le bot reprenne.</numerusform>
            <numerusform>Conversations ouvertes&#xa0;: %n. Elles sont d’abord clôturées, afin que le bot reprenne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replies that are not delivered yet and will be discarded: %n.</source>
        <translation>
            <numerusform>Réponse non remise qui sera abandonnée&#xa0;: %n.</numerusform>
            <numerusform>Réponses non remises qui seront abandonnées&#xa0;: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unreadable requests that mention the customer and will be deleted too: %n.</source>
        <translation>
            <numerusform>Requête illisible qui mentionne le client et sera aussi supprimée&#xa0;: %n.</numerusform>
            <numerusform>Requêtes illisibles qui mentionnent le client et seront aussi supprimées&#xa0;: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chatlayer keeps its own copy. Saved backups and exports are not deleted: delete them yourself.</source>
        <translation>Chatlayer conserve sa propre copie. Les sauvegardes et exports enregistrés ne sont pas supprimés&#xa0;: supprimez-les vous-même.</translation>
    </message>
    <message>
        <source>Handing the conversation back to the bot…</source>
        <translation>La conversation est rendue au bot…</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Effacement…</translation>
    </message>
    <message>
        <source>Nothing was erased: %1</source>
        <translation>Rien n’a été effacé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Chatlayer could not be told that the bot continues. The bot may stay silent for a while.</source>
        <translation>Chatlayer n’a pas pu être informé que le bot reprend. Le bot peut rester silencieux un moment.</translation>
    </message>
    <message>
        <source>The data can no longer be found. Its remains in the file are being overwritten. You can continue working…</source>
        <translation>Les données ne peuvent plus être trouvées. Leurs restes dans le fichier sont en cours d’écrasement. Vous pouvez continuer à travailler…</translation>
    </message>
    <message>
        <source>The data can no longer be found, but it is still in the database file. %1</source>
        <translation>Les données sont introuvables, mais elles se trouvent encore dans le fichier de la base de données. %1</translation>
    </message>
    <message>
        <source>All data of %1 has been removed from this program&apos;s database.</source>
        <translation>Toutes les données de %1 ont été retirées de la base de données de ce programme.</translation>
    </message>
</context>
<context>
    <name>Everywhere</name>
    <message>
        <source>Search is not available right now</source>
        <translation>La recherche est indisponible pour le moment</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Only from these days</source>
        <translation>Seulement de ces jours</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Conversations to export</source>
        <translation>Conversations à exporter</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Ne rien sélectionner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>This conversation: %1</source>
        <translation>Cette conversation&#xa0;: %1</translation>
    </message>
    <message>
        <source>All conversations of this customer</source>
        <translation>Toutes les conversations de ce client</translation>
    </message>
    <message>
        <source>All conversations that match the list filter</source>
        <translation>Toutes les conversations qui correspondent au filtre de la liste</translation>
    </message>
    <message>
        <source>All conversations</source>
        <translation>Toutes les conversations</translation>
    </message>
    <message>
        <source>Web page for reading and printing (HTML)</source>
        <translation>Page web à lire et à imprimer (HTML)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte simple</translation>
    </message>
    <message>
        <source>Data for other programs (JSON)</source>
        <translation>Données pour d’autres programmes (JSON)</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Which conversations</source>
        <translation>Quelles conversations</translation>
    </message>
    <message>
        <source>Export conversations</source>
        <translation>Exporter des conversations</translation>
    </message>
    <message>
        <source>%1: too many to list. All of them will be exported.</source>
        <translation>%1&#xa0;: trop pour les afficher. Toutes seront exportées.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>conversations</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 exported to %2. Only you can read the file.</source>
        <translation>Export terminé dans %2&#xa0;: %1. Vous seul pouvez lire le fichier.</translation>
    </message>
    <message>
        <source>Exporting %1 of %2, %3…</source>
        <translation>Export en cours&#xa0;: %1 sur %2, %3…</translation>
    </message>
</context>
<context>
    <name>FactModel</name>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n valeur</numerusform>
            <numerusform>%n valeurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>FactTree</name>
    <message>
        <source>Copied %1</source>
        <translation>%1 copié</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copier le nom</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Tout déplier</translation>
    </message>
    <message>
        <source>View full value</source>
        <translation>Afficher la valeur entière</translation>
    </message>
</context>
<context>
    <name>FieldSpelling</name>
    <message>
        <source>spelling: off</source>
        <translation>orthographe&#xa0;: désactivée</translation>
    </message>
    <message>
        <source>spelling: {language}</source>
        <translation>orthographe&#xa0;: {language}</translation>
    </message>
    <message>
        <source>no dictionary for {language}</source>
        <translation>pas de dictionnaire pour {language}</translation>
    </message>
    <message>
        <source>spelling: no language</source>
        <translation>orthographe&#xa0;: aucune langue</translation>
    </message>
    <message>
        <source>The customer&apos;s language</source>
        <translation>Langue du client</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Recherche de suggestions…</translation>
    </message>
    <message>
        <source>Add “{word}” to dictionary</source>
        <translation>Ajouter «&#xa0;{word}&#xa0;» au dictionnaire</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Aucune suggestion</translation>
    </message>
    <message>
        <source>“{word}” is only accepted until you quit: {reason}</source>
        <translation>«&#xa0;{word}&#xa0;» n’est accepté que jusqu’à la fermeture&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <source>Figures as a table</source>
        <translation>Chiffres sous forme de tableau</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Transférées</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Traitées</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Response, median</source>
        <translation>Réponse, médiane</translation>
    </message>
    <message>
        <source>Response, 90%</source>
        <translation>Réponse, 90&#xa0;%</translation>
    </message>
    <message>
        <source>Handling, median</source>
        <translation>Traitement, médiane</translation>
    </message>
    <message>
        <source>Handling, 90%</source>
        <translation>Traitement, 90&#xa0;%</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>En veille</translation>
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
        <translation>Importer des réponses types</translation>
    </message>
    <message>
        <source>Tables and JSON (*.csv *.tsv *.json)</source>
        <translation>Tableaux et JSON (*.csv *.tsv *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export canned replies</source>
        <translation>Exporter les réponses types</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tableau CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The file is too large for a list of canned replies.</source>
        <translation>Le fichier est trop volumineux pour une liste de réponses types.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text. Save it as “CSV UTF-8” first.</source>
        <translation>Le fichier n’est pas du texte UTF-8. Enregistrez-le d’abord en «&#xa0;CSV UTF-8&#xa0;».</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The file cannot be written: {reason}.</source>
        <translation>Le fichier ne peut pas être écrit&#xa0;: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>%n replies were written to {file}.</source>
        <translation>
            <numerusform>%n réponse a été écrite dans {file}.</numerusform>
            <numerusform>%n réponses ont été écrites dans {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Remove filter %1: %2</source>
        <translation>Retirer le filtre %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Another value…</source>
        <translation>Autre valeur…</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Effacer tous les filtres</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>address on this computer</source>
        <translation>adresse sur cet ordinateur</translation>
    </message>
    <message>
        <source>Address on this computer</source>
        <translation>Adresse sur cet ordinateur</translation>
    </message>
    <message>
        <source>%1 must be %2.</source>
        <translation>%1 – valeurs admises&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 manque.</translation>
    </message>
    <message>
        <source>%1 is an address of this computer or its local network. Chatlayer cannot call it from outside.</source>
        <translation>%1 est une adresse de cet ordinateur ou de son réseau local. Chatlayer ne peut pas l’appeler de l’extérieur.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Take</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Prendre le relais</translation>
    </message>
    <message>
        <source>Leave to the bot</source>
        <translation>Laisser au bot</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Clôturer</translation>
    </message>
    <message>
        <source>snoozed until {time}</source>
        <translation>en veille jusqu’à {time}</translation>
    </message>
    <message>
        <source>yours since {time}</source>
        <translation>à vous depuis {time}</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>à vous</translation>
    </message>
    <message>
        <source>waiting since {time}</source>
        <translation>attend depuis {time}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>with the bot, declined {time}</source>
        <translation>avec le bot, refusée {time}</translation>
    </message>
    <message>
        <source>with the bot</source>
        <translation>avec le bot</translation>
    </message>
    <message>
        <source>closed {time}</source>
        <translation>clôturée {time}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clôturée</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Open setup</source>
        <translation>Ouvrir l’assistant de configuration</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Assistant de configuration</translation>
    </message>
    <message>
        <source>Open setup with %1. It guides you through five steps and tests each one.</source>
        <translation>Ouvrez l’assistant de configuration avec %1. Il vous guide en cinq étapes et teste chacune.</translation>
    </message>
    <message>
        <source>1. Account: your region and an API token. The program tests the token and shows your bots.</source>
        <translation>1. Compte&#xa0;: votre région et un jeton d’API. Le programme teste le jeton et affiche vos bots.</translation>
    </message>
    <message>
        <source>2. Verify token: created for you. Chatlayer sends it to prove its identity.</source>
        <translation>2. Verify token&#xa0;: créé pour vous. Chatlayer l’envoie pour prouver son identité.</translation>
    </message>
    <message>
        <source>3. Reachability: a tunnel forwards Chatlayer&apos;s calls to this computer.</source>
        <translation>3. Accès depuis Internet&#xa0;: un tunnel transmet les appels de Chatlayer à cet ordinateur.</translation>
    </message>
    <message>
        <source>4. In Chatlayer, under Settings &gt; Offloading &gt; Webhook, paste the API URL and the token.</source>
        <translation>4. Dans Chatlayer, sous Settings &gt; Offloading &gt; Webhook, collez l’URL de l’API et le jeton.</translation>
    </message>
    <message>
        <source>5. Press Save in Chatlayer. The last page turns green, and you can try a test conversation.</source>
        <translation>5. Appuyez sur Save dans Chatlayer. La dernière page devient verte, et vous pouvez essayer une conversation de test.</translation>
    </message>
    <message>
        <source>Everything else is in the settings (%1).</source>
        <translation>Tout le reste est dans les paramètres (%1).</translation>
    </message>
    <message>
        <source>Daily work</source>
        <translation>Travail quotidien</translation>
    </message>
    <message>
        <source>The bot handed over the conversations under Waiting. Your first reply takes a conversation, and the bot stays silent in it until you close it.</source>
        <translation>Les conversations sous «&#xa0;En attente&#xa0;» ont été transférées par le bot. Votre première réponse prend la conversation, et le bot s’y tait jusqu’à ce que vous la clôturiez.</translation>
    </message>
    <message>
        <source>Below each reply you see whether it is queued, sent or delivered. A failed reply stays there with the reason until you retry or delete it. Nothing is lost when you quit the program.</source>
        <translation>Sous chaque réponse, vous voyez si elle est en file d’attente, envoyée ou remise. Une réponse en échec reste là avec la raison, jusqu’à ce que vous la renvoyiez ou la supprimiez. Rien n’est perdu quand vous quittez le programme.</translation>
    </message>
    <message>
        <source>An “unconfirmed” reply may have arrived. Check the conversation before you send it again.</source>
        <translation>Une réponse «&#xa0;non confirmée&#xa0;» est peut-être arrivée. Vérifiez la conversation avant de la renvoyer.</translation>
    </message>
    <message>
        <source>On the right you see what is known about the customer: the handover data, session data on request (%1), and earlier conversations. %2 shows today&apos;s figures.</source>
        <translation>À droite, vous voyez ce qui est connu du client&#xa0;: les données du transfert, les données de session à la demande (%1) et les conversations précédentes. %2 affiche les chiffres du jour.</translation>
    </message>
    <message>
        <source>Without a mouse: %1 finds any action by a few letters, %2 searches all conversations, and %3 shows all keyboard shortcuts. You can customise the shortcuts.</source>
        <translation>Sans la souris&#xa0;: %1 trouve toute action en quelques lettres, %2 cherche dans toutes les conversations, et %3 affiche tous les raccourcis clavier. Vous pouvez personnaliser les raccourcis.</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Dépannage</translation>
    </message>
    <message>
        <source>The status bar shows whether Chatlayer reaches you and you reach Chatlayer.</source>
        <translation>La barre d’état indique si Chatlayer vous joint et si vous joignez Chatlayer.</translation>
    </message>
    <message>
        <source>A message at the top of the window says what is wrong, with a button to fix it.</source>
        <translation>Un message en haut de la fenêtre indique ce qui ne va pas, avec un bouton pour y remédier.</translation>
    </message>
    <message>
        <source>The log (%1) contains more details. Copy the diagnostics from the About window for the person who helps you.</source>
        <translation>Le journal (%1) contient plus de détails. Copiez le diagnostic depuis la fenêtre À propos pour la personne qui vous aide.</translation>
    </message>
    <message>
        <source>Shortcuts: %1</source>
        <translation>Raccourcis&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>HitsPanel</name>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>%1 opens   %2 navigates   %3 closes</source>
        <translation>%1 ouvre   %2 navigue   %3 ferme</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>Type at least two letters.</source>
        <translation>Tapez au moins deux lettres.</translation>
    </message>
    <message>
        <source>No results for “%1”</source>
        <translation>Aucun résultat pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Searched the names, messages, notes, tags and handover values of all conversations.</source>
        <translation>Recherche dans les noms, messages, notes, étiquettes et valeurs transmises de toutes les conversations.</translation>
    </message>
    <message>
        <source>The search index is being rebuilt. Older messages may not be found yet.</source>
        <translation>L’index de recherche est en cours de reconstruction. Les anciens messages peuvent ne pas encore être trouvés.</translation>
    </message>
</context>
<context>
    <name>Holding</name>
    <message>
        <source>Sending in {seconds} seconds. {key} undoes it.</source>
        <translation>Envoi dans {seconds} secondes. {key} l’annule.</translation>
    </message>
</context>
<context>
    <name>ImportReview</name>
    <message>
        <source>Import canned replies</source>
        <translation>Importer des réponses types</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>The file has no replies.</source>
        <translation>Le fichier ne contient aucune réponse.</translation>
    </message>
    <message numerus="yes">
        <source>%n replies can be imported.</source>
        <translation>
            <numerusform>%n réponse peut être importée.</numerusform>
            <numerusform>%n réponses peuvent être importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries cannot be imported.</source>
        <translation>
            <numerusform>%n entrée ne peut pas être importée.</numerusform>
            <numerusform>%n entrées ne peuvent pas être importées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is stored before you press Save in the list of canned replies.</source>
        <translation>Rien n’est enregistré avant que vous ne cliquiez sur Enregistrer dans la liste des réponses types.</translation>
    </message>
    <message>
        <source>%1: not imported, %2</source>
        <translation>%1 : non importé, %2</translation>
    </message>
    <message>
        <source>%1: new, %2</source>
        <translation>%1 : nouvelle, %2</translation>
    </message>
    <message>
        <source>%1: already there, %2</source>
        <translation>%1 : déjà présente, %2</translation>
    </message>
    <message>
        <source>%1: replaces the reply that is there, %2</source>
        <translation>%1 : remplace la réponse existante, %2</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Customise shortcuts</source>
        <translation>Personnaliser les raccourcis</translation>
    </message>
    <message>
        <source>Search actions and shortcuts</source>
        <translation>Chercher des actions et des raccourcis</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No actions match “%1”.</source>
        <translation>Aucune action ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>KeysRow</name>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset the shortcut of %1</source>
        <translation>Réinitialiser le raccourci de %1</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>L’utiliser ici</translation>
    </message>
    <message>
        <source>%1 is already used by “%2”.</source>
        <translation>%1 est déjà utilisé par «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Use %1 here</source>
        <translation>Utiliser %1 ici</translation>
    </message>
    <message>
        <source>Esc cancels, Backspace removes the shortcut.</source>
        <translation>Échap annule, Retour arrière supprime le raccourci.</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Choose the spell check language</source>
        <translation>Choisir la langue de la vérification orthographique</translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>The text of this licence is not included with the library. Installed programs have all licences in their folder, in THIRD-PARTY-LICENSES.txt.</source>
        <translation>Le texte de cette licence n’est pas fourni avec la bibliothèque. Un programme installé contient toutes les licences dans son dossier, dans THIRD-PARTY-LICENSES.txt.</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Conversation list</source>
        <translation>Liste des conversations</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Pas encore de conversations</translation>
    </message>
    <message>
        <source>Customers who write to your bot appear here.</source>
        <translation>Les clients qui écrivent à votre bot apparaissent ici.</translation>
    </message>
    <message>
        <source>No conversations match</source>
        <translation>Aucune conversation ne correspond</translation>
    </message>
    <message>
        <source>The filter hides all other conversations.</source>
        <translation>Le filtre masque toutes les autres conversations.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Déplier</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Leave all to the bot</source>
        <translation>Les laisser toutes au bot</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Prendre le relais</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Clôturer</translation>
    </message>
    <message>
        <source>Leave to the bot</source>
        <translation>Laisser au bot</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Erase this customer…</source>
        <translation>Effacer les données de ce client…</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copier le nom</translation>
    </message>
    <message>
        <source>Copy session ID</source>
        <translation>Copier l’identifiant de session</translation>
    </message>
</context>
<context>
    <name>Loader</name>
    <message>
        <source>The messages could not be read: {reason}</source>
        <translation>Les messages n’ont pas pu être lus&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>This message no longer exists.</source>
        <translation>Ce message n’existe plus.</translation>
    </message>
    <message>
        <source>Older messages could not be read: {reason}</source>
        <translation>Les messages plus anciens n’ont pas pu être lus&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Newer messages could not be read: {reason}</source>
        <translation>Les messages plus récents n’ont pas pu être lus&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Minimum level</source>
        <translation>Niveau minimal</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Débogage</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Filtrer par texte</translation>
    </message>
    <message>
        <source>Copy visible lines</source>
        <translation>Copier les lignes affichées</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The log cannot be read: %1.</source>
        <translation>Le journal ne peut pas être lu&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The demo&apos;s conversations are deleted when the window is closed.</source>
        <translation>Les conversations de la démo sont supprimées à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>Demo: nothing is saved</source>
        <translation>Démo&#xa0;: rien n’est enregistré</translation>
    </message>
    <message>
        <source>The database key is stored in this system&apos;s keyring.</source>
        <translation>La clé de la base de données est enregistrée dans le trousseau de ce système.</translation>
    </message>
    <message>
        <source>Encrypted on this computer</source>
        <translation>Chiffré sur cet ordinateur</translation>
    </message>
    <message>
        <source>Anyone who can read this profile&apos;s files can read the conversations. </source>
        <translation>Qui peut lire les fichiers de ce profil peut lire les conversations. </translation>
    </message>
    <message>
        <source>To change this, set storage.encryption to on in config.toml.</source>
        <translation>Pour changer cela, mettez storage.encryption sur on dans config.toml.</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Non chiffré</translation>
    </message>
    <message>
        <source>This is the demo. The customers are simulated, and nothing is saved.</source>
        <translation>Ceci est la démo. Les clients sont simulés, et rien n’est enregistré.</translation>
    </message>
    <message>
        <source>Waiting for the first customer</source>
        <translation>En attente du premier client</translation>
    </message>
    <message>
        <source>As soon as Chatlayer calls this program, conversations appear on the left. The status bar shows whether Chatlayer can reach it.</source>
        <translation>Dès que Chatlayer appelle ce programme, les conversations apparaissent à gauche. La barre d’état indique si Chatlayer peut le joindre.</translation>
    </message>
    <message>
        <source>Somebody is waiting</source>
        <translation>Quelqu’un attend</translation>
    </message>
    <message>
        <source>Choose a conversation on the left, or press %1 for the next one.</source>
        <translation>Choisissez une conversation à gauche, ou appuyez sur %1 pour la suivante.</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Personne n’attend</translation>
    </message>
</context>
<context>
    <name>NewsDialog</name>
    <message>
        <source>What&apos;s new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>New versions are distributed as packages. You get them from your package manager or from the administrator of this computer.</source>
        <translation>Les nouvelles versions sont distribuées sous forme de paquets. Vous les obtenez par votre gestionnaire de paquets ou par l’administrateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>New versions are distributed as installers. Ask the person who gave you this one.</source>
        <translation>Les nouvelles versions sont distribuées sous forme de programmes d’installation. Demandez à la personne qui vous a fourni celui-ci.</translation>
    </message>
    <message>
        <source>The program does not check for updates. It only connects to Chatlayer, to your tunnel, and to pictures and files that you open.</source>
        <translation>Le programme ne recherche pas de mises à jour. Il ne se connecte qu’à Chatlayer, à votre tunnel, et aux images et fichiers que vous ouvrez.</translation>
    </message>
    <message>
        <source>This is version %1.</source>
        <translation>Ceci est la version %1.</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Text of the note</source>
        <translation>Texte de la note</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Supprimer la note</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>for you and your colleagues – never sent to the customer</source>
        <translation>pour vous et vos collègues – jamais envoyée au client</translation>
    </message>
    <message>
        <source>Note, never sent to the customer</source>
        <translation>Note, jamais envoyée au client</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Écrire une note…</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Enregistrer la note</translation>
    </message>
    <message>
        <source>Back to reply</source>
        <translation>Retour à la réponse</translation>
    </message>
</context>
<context>
    <name>NoteMode</name>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>The note is not saved yet: {reason}</source>
        <translation>La note n’est pas encore enregistrée&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Not saved. Your note is still here: {reason}</source>
        <translation>Non enregistrée. Votre note est toujours là&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>NotesBox</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>PairDialog</name>
    <message>
        <source>Filter by a handover value</source>
        <translation>Filtrer par une valeur transmise</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>for example department</source>
        <translation>par exemple department</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PalettePanel</name>
    <message>
        <source>Find an action or a conversation</source>
        <translation>Trouver une action ou une conversation</translation>
    </message>
    <message>
        <source>Actions and conversations</source>
        <translation>Actions et conversations</translation>
    </message>
    <message>
        <source>%1 runs   %2 navigates   %3 closes</source>
        <translation>%1 exécute   %2 navigue   %3 ferme</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
</context>
<context>
    <name>PastePage</name>
    <message>
        <source>Connect Chatlayer</source>
        <translation>Connecter Chatlayer</translation>
    </message>
    <message>
        <source>Enter your address in Chatlayer</source>
        <translation>Saisissez votre adresse dans Chatlayer</translation>
    </message>
    <message>
        <source>1. In Chatlayer, open your bot, then Settings &gt; Offloading, and choose Webhook.</source>
        <translation>1. Dans Chatlayer, ouvrez votre bot, puis Settings &gt; Offloading, et choisissez Webhook.</translation>
    </message>
    <message>
        <source>2. Copy these two values and paste each into the field of the same name in Chatlayer.</source>
        <translation>2. Copiez ces deux valeurs et collez chacune dans le champ du même nom dans Chatlayer.</translation>
    </message>
    <message>
        <source>API URL</source>
        <translation>URL de l’API</translation>
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
        <translation>3. Passez d’abord ici à l’étape suivante. Appuyez ensuite sur Save dans Chatlayer.</translation>
    </message>
    <message>
        <source>There is no public address yet. Go back one step and choose how Chatlayer reaches you.</source>
        <translation>Il n’y a pas encore d’adresse publique. Revenez d’une étape et choisissez comment Chatlayer vous joint.</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Picture {name}</source>
        <translation>Image {name}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>100%</source>
        <translation>100&#xa0;%</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>This address cannot be loaded.</source>
        <translation>Cette adresse ne peut pas être chargée.</translation>
    </message>
    <message>
        <source>The address points to a private network, so it was not loaded.</source>
        <translation>L’adresse mène à un réseau privé et n’a donc pas été chargée.</translation>
    </message>
    <message>
        <source>The address redirects too many times.</source>
        <translation>L’adresse redirige trop de fois.</translation>
    </message>
    <message>
        <source>The file no longer exists ({detail}).</source>
        <translation>Le fichier n’existe plus ({detail}).</translation>
    </message>
    <message>
        <source>The server denied access ({detail}).</source>
        <translation>Le serveur a refusé l’accès ({detail}).</translation>
    </message>
    <message>
        <source>The server answered with an error ({detail}).</source>
        <translation>Le serveur a répondu par une erreur ({detail}).</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Le serveur est injoignable.</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate.</source>
        <translation>Cet ordinateur ne fait pas confiance au certificat du serveur.</translation>
    </message>
    <message>
        <source>The server took too long to respond.</source>
        <translation>Le serveur a mis trop de temps à répondre.</translation>
    </message>
    <message>
        <source>The file is larger than {detail}.</source>
        <translation>Le fichier dépasse {detail}.</translation>
    </message>
    <message>
        <source>This picture format cannot be shown here ({detail}).</source>
        <translation>Ce format d’image ne peut pas être affiché ici ({detail}).</translation>
    </message>
    <message>
        <source>The server sent the file in an unsupported form (compressed).</source>
        <translation>Le serveur a envoyé le fichier sous une forme non prise en charge (compressée).</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>L’image est endommagée.</translation>
    </message>
    <message>
        <source>The picture has too many pixels ({detail}).</source>
        <translation>L’image a trop de pixels ({detail}).</translation>
    </message>
    <message>
        <source>The file cannot be written: {detail}.</source>
        <translation>Le fichier ne peut pas être écrit&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>Le programme se ferme.</translation>
    </message>
</context>
<context>
    <name>Pill</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>Aller au message le plus récent</translation>
    </message>
</context>
<context>
    <name>Popover</name>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
</context>
<context>
    <name>Popup</name>
    <message>
        <source>Canned replies</source>
        <translation>Réponses types</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>ProblemBanners</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Webhook settings</source>
        <translation>Paramètres du webhook</translation>
    </message>
    <message>
        <source>Continue setup</source>
        <translation>Continuer la configuration</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Utiliser le port %1</translation>
    </message>
    <message>
        <source>Restart and ask again</source>
        <translation>Redémarrer et redemander</translation>
    </message>
    <message>
        <source>Act as a customer in the browser</source>
        <translation>Jouer le rôle d’un client dans le navigateur</translation>
    </message>
    <message>
        <source>%1 Replies wait here and are sent automatically when the connection is back.</source>
        <translation>%1 Les réponses attendent ici et seront envoyées automatiquement dès le retour de la connexion.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 minutes ahead of Chatlayer&apos;s.</source>
        <translation>L’horloge de cet ordinateur avance de %1 minutes sur celle de Chatlayer.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 minutes behind Chatlayer&apos;s.</source>
        <translation>L’horloge de cet ordinateur retarde de %1 minutes sur celle de Chatlayer.</translation>
    </message>
    <message>
        <source>Let the system set the date and time automatically.</source>
        <translation>Laissez le système régler automatiquement la date et l’heure.</translation>
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
        <translation>Maj</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Méta</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Backtab</source>
        <translation>Maj+Tab</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Inser</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Pg préc</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Pg suiv</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Impr écran</translation>
    </message>
</context>
<context>
    <name>ReachPage</name>
    <message>
        <source>Reachability</source>
        <translation>Accès depuis Internet</translation>
    </message>
    <message>
        <source>How Chatlayer reaches you</source>
        <translation>Comment Chatlayer vous joint</translation>
    </message>
    <message>
        <source>Chatlayer calls this program over the internet. A tunnel is a service that forwards these calls to this computer. If you are not sure which one to use, choose ngrok, or ask the person who manages your computers.</source>
        <translation>Chatlayer appelle ce programme par Internet. Un tunnel est un service qui transmet ces appels à cet ordinateur. Si vous ne savez pas lequel utiliser, choisissez ngrok, ou demandez à la personne qui gère vos ordinateurs.</translation>
    </message>
    <message>
        <source>Connection method</source>
        <translation>Mode de connexion</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Connect and test</source>
        <translation>Connecter et tester</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>It works: a test call from outside reached this program. %1</source>
        <translation>Cela fonctionne&#xa0;: un appel de test venu de l’extérieur a atteint ce programme. %1</translation>
    </message>
</context>
<context>
    <name>ReachabilityBanners</name>
    <message>
        <source>Copy the new address</source>
        <translation>Copier la nouvelle adresse</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Chatlayer cannot reach this computer, so no customers can be handed to you.</source>
        <translation>Chatlayer ne peut pas joindre cet ordinateur&#xa0;: aucun client ne peut vous être transféré.</translation>
    </message>
    <message>
        <source>Reachable again</source>
        <translation>De nouveau accessible</translation>
    </message>
    <message>
        <source>Customers can be handed to you again.</source>
        <translation>Des clients peuvent de nouveau vous être transférés.</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Inaccessible</translation>
    </message>
    <message>
        <source>The webhook has a new address: %1. In Chatlayer, enter it under Settings &gt; Offloading &gt; Webhook in place of %2.</source>
        <translation>Le webhook a une nouvelle adresse&#xa0;: %1. Dans Chatlayer, saisissez-la sous Settings &gt; Offloading &gt; Webhook à la place de %2.</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>no shortcut</source>
        <translation>aucun raccourci</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>Appuyez sur des touches…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>%1: press the new shortcut. Esc cancels, Backspace removes it.</source>
        <translation>%1&#xa0;: appuyez sur le nouveau raccourci. Échap annule, Retour arrière le supprime.</translation>
    </message>
    <message>
        <source>Change shortcut</source>
        <translation>Modifier le raccourci</translation>
    </message>
</context>
<context>
    <name>RecordsActions</name>
    <message>
        <source>Review</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>%1 are older than the settings allow. Nothing is deleted until you confirm.</source>
        <translation>Au-delà de la durée fixée dans les paramètres&#xa0;: %1. Rien n’est supprimé sans votre accord.</translation>
    </message>
</context>
<context>
    <name>RecordsButton</name>
    <message>
        <source>Search, export or erase</source>
        <translation>Rechercher, exporter ou effacer</translation>
    </message>
    <message>
        <source>Search in this conversation</source>
        <translation>Chercher dans cette conversation</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Erase this customer…</source>
        <translation>Effacer les données de ce client…</translation>
    </message>
</context>
<context>
    <name>ReplyForm</name>
    <message>
        <source>hello</source>
        <translation>bonjour</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Insert:</source>
        <translation>Insérer&#xa0;:</translation>
    </message>
    <message>
        <source>customer&apos;s name</source>
        <translation>nom du client</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>votre nom</translation>
    </message>
    <message>
        <source>handover value</source>
        <translation>valeur transmise</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Reading progress</source>
        <translation>Progression de la lecture</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open backup</source>
        <translation>Ouvrir la sauvegarde</translation>
    </message>
    <message>
        <source>Replace this profile</source>
        <translation>Remplacer ce profil</translation>
    </message>
    <message>
        <source>The conversations, settings, canned replies and tokens of the backup replace the present ones. First, the complete file is read and checked. The present data is moved to a folder “before-restore” next to the profile and stays there until you delete it.</source>
        <translation>Les conversations, paramètres, réponses types et jetons de la sauvegarde remplacent les actuels. Le fichier est d’abord entièrement lu et vérifié. Les données actuelles sont déplacées dans un dossier «&#xa0;before-restore&#xa0;» à côté du profil, et y restent jusqu’à ce que vous le supprimiez.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Choisir une sauvegarde</translation>
    </message>
    <message>
        <source>Reading and checking the backup…</source>
        <translation>Lecture et vérification de la sauvegarde…</translation>
    </message>
    <message>
        <source>The backup is complete. It was made on %1 and contains %2.</source>
        <translation>La sauvegarde est complète. Elle date du %1 et contient %2.</translation>
    </message>
    <message>
        <source>The program restarts automatically. Anything that came after the backup will not be in the list.</source>
        <translation>Le programme redémarre automatiquement. Ce qui est arrivé après la sauvegarde ne sera plus dans la liste.</translation>
    </message>
    <message numerus="yes">
        <source>Replies that were not delivered at the time of the backup: %n. They are marked and not resent automatically.</source>
        <translation>
            <numerusform>Réponse non remise au moment de la sauvegarde&#xa0;: %n. Elle est marquée et n’est pas renvoyée automatiquement.</numerusform>
            <numerusform>Réponses non remises au moment de la sauvegarde&#xa0;: %n. Elles sont marquées et ne sont pas renvoyées automatiquement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replies still waiting to be sent here: %n. They are moved aside with this profile and not sent. To send them, cancel and wait until the status bar says “Outbox 0”.</source>
        <translation>
            <numerusform>Réponse encore en attente d’envoi ici&#xa0;: %n. Elle est écartée avec ce profil et n’est pas envoyée. Pour l’envoyer, annulez et attendez que la barre d’état affiche «&#xa0;Boîte d’envoi 0&#xa0;».</numerusform>
            <numerusform>Réponses encore en attente d’envoi ici&#xa0;: %n. Elles sont écartées avec ce profil et ne sont pas envoyées. Pour les envoyer, annulez et attendez que la barre d’état affiche «&#xa0;Boîte d’envoi 0&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Restarting with the restored profile…</source>
        <translation>Redémarrage avec le profil restauré…</translation>
    </message>
</context>
<context>
    <name>RetentionDialog</name>
    <message>
        <source>Conversations due for deletion</source>
        <translation>Conversations à supprimer</translation>
    </message>
    <message>
        <source>Oldest conversations due for deletion</source>
        <translation>Plus anciennes conversations à supprimer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>No conversation is older than the settings allow. The program checks every day.</source>
        <translation>Aucune conversation ne dépasse la durée fixée dans les paramètres. Le programme vérifie chaque jour.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 with %2 are older than the settings allow. Their last messages are from %3 to %4. If you delete them, the program continues to delete old conversations every day. To keep them longer, change the number of days in the settings.</source>
        <translation>Au-delà de la durée fixée dans les paramètres&#xa0;: %1 avec %2. Leurs derniers messages datent du %3 au %4. Si vous les supprimez, le programme continuera chaque jour à supprimer les anciennes conversations. Pour les garder plus longtemps, changez le nombre de jours dans les paramètres.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… et %1 de plus</translation>
    </message>
    <message>
        <source>Deleting. You can continue working…</source>
        <translation>Suppression. Vous pouvez continuer à travailler…</translation>
    </message>
    <message>
        <source>Not all conversations were deleted: %1</source>
        <translation>Toutes les conversations n’ont pas été supprimées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>Supprimé&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>RichDialog</name>
    <message>
        <source>{kind} for {name}</source>
        <translation>{kind} pour {name}</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send as written</source>
        <translation>Envoyer tel quel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Preview for the customer</source>
        <translation>Aperçu pour le client</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset %1 to its default</source>
        <translation>Remettre %1 par défaut</translation>
    </message>
    <message>
        <source>Set by %1. It cannot be changed here.</source>
        <translation>Défini par %1. Non modifiable ici.</translation>
    </message>
    <message>
        <source>Set for all users of this computer in %1.</source>
        <translation>Défini pour tous les utilisateurs de cet ordinateur dans %1.</translation>
    </message>
    <message>
        <source>Saved. Takes effect after restart.</source>
        <translation>Enregistré. Prend effet après un redémarrage.</translation>
    </message>
    <message>
        <source>Must be %1.</source>
        <translation>Valeurs admises&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n messages</source>
        <translation>
            <numerusform>Copier %n message</numerusform>
            <numerusform>Copier %n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copier le message</translation>
    </message>
    <message>
        <source>Select text</source>
        <translation>Sélectionner le texte</translation>
    </message>
    <message>
        <source>Open {what}</source>
        <translation>Ouvrir {what}</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>Download progress</source>
        <translation>Progression du téléchargement</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{name} could not be saved. {reason}</source>
        <translation>{name} n’a pas pu être enregistré. {reason}</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>Exporter les chiffres</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tableau CSV (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Le fichier ne peut pas être écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The figures were written to %1.</source>
        <translation>Les chiffres ont été écrits dans %1.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search everything</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>Searches names, messages, notes, tags and handover values in all conversations</source>
        <translation>Cherche dans les noms, messages, notes, étiquettes et valeurs transmises de toutes les conversations</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>SearchInside</name>
    <message>
        <source>Search in this conversation</source>
        <translation>Chercher dans cette conversation</translation>
    </message>
    <message>
        <source>Previous result</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next result</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Close search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>SecretRow</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Enregistrer %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Enter a new one to replace it</source>
        <translation>En saisir un autre pour le remplacer</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
    <message>
        <source>Stored in the keyring.</source>
        <translation>Enregistré dans le trousseau.</translation>
    </message>
    <message>
        <source>Only stored until you quit the program, because there is no keyring.</source>
        <translation>Enregistré seulement jusqu’à la fermeture du programme, car il n’y a pas de trousseau.</translation>
    </message>
</context>
<context>
    <name>SendingRow</name>
    <message>
        <source>Send a reply, insert a new line</source>
        <translation>Envoyer une réponse, passer à la ligne</translation>
    </message>
    <message>
        <source>%1 sends, %2 inserts a new line</source>
        <translation>%1 envoie, %2 passe à la ligne</translation>
    </message>
</context>
<context>
    <name>SessionBox</name>
    <message>
        <source>Session data</source>
        <translation>Données de session</translation>
    </message>
    <message>
        <source>Fetching from Chatlayer…</source>
        <translation>Récupération auprès de Chatlayer…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Récupérer à nouveau</translation>
    </message>
    <message>
        <source>The bot has no values for this conversation.</source>
        <translation>Le bot n’a aucune valeur pour cette conversation.</translation>
    </message>
    <message>
        <source>Retrieved at %1. Not saved on this computer.</source>
        <translation>Récupéré à %1. Non enregistré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Fetch from Chatlayer</source>
        <translation>Récupérer auprès de Chatlayer</translation>
    </message>
    <message>
        <source>The current values of the bot&apos;s variables.</source>
        <translation>Les valeurs actuelles des variables du bot.</translation>
    </message>
</context>
<context>
    <name>SetAsideDialog</name>
    <message>
        <source>Unreadable requests</source>
        <translation>Requêtes illisibles</translation>
    </message>
    <message>
        <source>Chatlayer sent these requests, but the program could not read them. They are stored completely. After an update of this program, try them again. Until then, send a copy without personal data to the developers.</source>
        <translation>Chatlayer a envoyé ces requêtes, mais le programme n’a pas pu les lire. Elles sont conservées en entier. Après une mise à jour de ce programme, réessayez-les. D’ici là, envoyez aux développeurs une copie sans données personnelles.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Copy for a bug report</source>
        <translation>Copier pour un rapport d’erreur</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Afficher les plus anciennes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>There are no unreadable requests.</source>
        <translation>Il n’y a pas de requêtes illisibles.</translation>
    </message>
    <message>
        <source>%1 · %2 bytes</source>
        <translation>%1 · %2 octets</translation>
    </message>
    <message>
        <source>only the beginning is shown</source>
        <translation>seul le début est affiché</translation>
    </message>
    <message>
        <source>Still unreadable: %1</source>
        <translation>Toujours illisible&#xa0;: %1</translation>
    </message>
    <message>
        <source>The request was read. Its messages are in their conversation now.</source>
        <translation>La requête a été lue. Ses messages sont maintenant dans leur conversation.</translation>
    </message>
    <message>
        <source>Delete this request?</source>
        <translation>Supprimer cette requête&#xa0;?</translation>
    </message>
    <message>
        <source>Its content will be lost permanently.</source>
        <translation>Son contenu sera définitivement perdu.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Copied. Names, texts, numbers and addresses are masked. Read it before you send it.</source>
        <translation>Copié. Les noms, textes, numéros et adresses sont masqués. Relisez la copie avant de l’envoyer.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Chercher dans les paramètres</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Credentials are stored in this system&apos;s keyring, never in the settings file.</source>
        <translation>Les identifiants sont enregistrés dans le trousseau de ce système, jamais dans le fichier de paramètres.</translation>
    </message>
    <message>
        <source>Set up step by step…</source>
        <translation>Configurer pas à pas…</translation>
    </message>
    <message>
        <source>Preview what will be deleted…</source>
        <translation>Aperçu de ce qui sera supprimé…</translation>
    </message>
    <message>
        <source>Back up this profile…</source>
        <translation>Sauvegarder ce profil…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Customise shortcuts…</source>
        <translation>Personnaliser les raccourcis…</translation>
    </message>
    <message>
        <source>Stored in %1</source>
        <translation>Enregistré dans %1</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Redémarrer maintenant</translation>
    </message>
    <message>
        <source>Some changes take effect after a restart</source>
        <translation>Certaines modifications prennent effet après un redémarrage</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>No settings match “%1”.</source>
        <translation>Aucun paramètre ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Customise shortcuts…</source>
        <translation>Personnaliser les raccourcis…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>SnoozeButton</name>
    <message>
        <source>Snooze</source>
        <translation>Mettre en veille</translation>
    </message>
    <message>
        <source>Snooze until…</source>
        <translation>Mettre en veille jusqu’à…</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>En veille</translation>
    </message>
    <message>
        <source>End snooze now</source>
        <translation>Sortir de veille maintenant</translation>
    </message>
    <message>
        <source>For 15 minutes</source>
        <translation>15 minutes</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>Until tomorrow %1</source>
        <translation>Jusqu’à demain %1</translation>
    </message>
    <message>
        <source>Choose a time…</source>
        <translation>Choisir un moment…</translation>
    </message>
</context>
<context>
    <name>SnoozeDialog</name>
    <message>
        <source>The conversation comes back at that time, or as soon as the customer writes.</source>
        <translation>La conversation revient à ce moment, ou dès que le client écrit.</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Mettre en veille jusqu’à</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Mettre en veille</translation>
    </message>
</context>
<context>
    <name>SpanBar</name>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Custom range</source>
        <translation>Période personnalisée</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status bar</source>
        <translation>Barre d’état</translation>
    </message>
    <message>
        <source>Webhook is starting</source>
        <translation>Le webhook démarre</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>last event %1</source>
        <translation>dernier événement %1</translation>
    </message>
    <message>
        <source>no event since start</source>
        <translation>aucun événement depuis le démarrage</translation>
    </message>
    <message>
        <source>Last checked via the public address at %1.</source>
        <translation>Dernière vérification par l’adresse publique à %1.</translation>
    </message>
    <message>
        <source>Chatlayer</source>
        <translation>Chatlayer</translation>
    </message>
    <message>
        <source>Nothing has been sent to Chatlayer yet.</source>
        <translation>Rien n’a encore été envoyé à Chatlayer.</translation>
    </message>
    <message>
        <source>1 unreadable request</source>
        <translation>1 requête illisible</translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable requests</source>
        <translation>
            <numerusform>%n requête illisible</numerusform>
            <numerusform>%n requêtes illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>The program could not read these requests. Click to review them.</source>
        <translation>Le programme n’a pas pu lire ces requêtes. Cliquez pour les examiner.</translation>
    </message>
    <message>
        <source>Sending is paused</source>
        <translation>Envoi suspendu</translation>
    </message>
    <message>
        <source>Sending resumes in %1</source>
        <translation>L’envoi reprend dans %1</translation>
    </message>
    <message>
        <source>Chatlayer limits the number of calls. Replies wait in order and are sent automatically.</source>
        <translation>Chatlayer limite le nombre d’appels. Les réponses attendent leur tour et sont envoyées automatiquement.</translation>
    </message>
    <message>
        <source>1 reply to check</source>
        <translation>1 réponse à vérifier</translation>
    </message>
    <message numerus="yes">
        <source>%n replies to check</source>
        <translation>
            <numerusform>%n réponse à vérifier</numerusform>
            <numerusform>%n réponses à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>These replies were not sent, or it is not known whether they were. Each reply shows the reason and what you can do.</source>
        <translation>Ces réponses n’ont pas été envoyées, ou on ne sait pas si elles l’ont été. Chaque réponse indique la raison et ce que vous pouvez faire.</translation>
    </message>
    <message>
        <source>1 reply being sent</source>
        <translation>1 réponse en cours d’envoi</translation>
    </message>
    <message numerus="yes">
        <source>%n replies being sent</source>
        <translation>
            <numerusform>%n réponse en cours d’envoi</numerusform>
            <numerusform>%n réponses en cours d’envoi</numerusform>
        </translation>
    </message>
    <message>
        <source>They are sent in order, and kept if you quit the program.</source>
        <translation>Elles sont envoyées dans l’ordre, et conservées si vous quittez le programme.</translation>
    </message>
    <message>
        <source>Outbox 0</source>
        <translation>Boîte d’envoi 0</translation>
    </message>
    <message>
        <source>All replies have been sent.</source>
        <translation>Toutes les réponses ont été envoyées.</translation>
    </message>
</context>
<context>
    <name>StatusItem</name>
    <message>
        <source>No action is needed.</source>
        <translation>Aucune action n’est nécessaire.</translation>
    </message>
</context>
<context>
    <name>TagsBox</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Remove tag %1</source>
        <translation>Retirer l’étiquette %1</translation>
    </message>
</context>
<context>
    <name>TextSelector</name>
    <message>
        <source>Text of the message</source>
        <translation>Texte du message</translation>
    </message>
</context>
<context>
    <name>TodayDialog</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Group charts by</source>
        <translation>Grouper les graphiques par</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>By hour of the day</source>
        <translation>Par heure de la journée</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Show the figures as a table instead of charts</source>
        <translation>Afficher les chiffres dans un tableau au lieu de graphiques</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Save the figures in a spreadsheet file (CSV)</source>
        <translation>Enregistrer les chiffres dans un fichier de tableur (CSV)</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Traitées</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>Première réponse</translation>
    </message>
    <message>
        <source>Handling time</source>
        <translation>Temps de traitement</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Point at a number to see what it counts. Times are measured by this computer&apos;s clock. Deleted or erased conversations are no longer counted.</source>
        <translation>Pointez un nombre pour voir ce qu’il compte. Les heures sont celles de l’horloge de cet ordinateur. Les conversations supprimées ou effacées ne sont plus comptées.</translation>
    </message>
    <message numerus="yes">
        <source>%n closed without being taken</source>
        <translation>
            <numerusform>%n clôturée sans avoir été prise</numerusform>
            <numerusform>%n clôturées sans avoir été prises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handed over</source>
        <translation>
            <numerusform>%n transférée</numerusform>
            <numerusform>%n transférées</numerusform>
        </translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>à la fin</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>median of %1 · 90%: %2</source>
        <translation>médiane de %1 · 90&#xa0;%&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>snoozed: %1 in %n conversation(s)</source>
        <translation>
            <numerusform>en veille&#xa0;: %1 sur %n conversation</numerusform>
            <numerusform>en veille&#xa0;: %1 sur %n conversations</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet today</source>
        <translation>Encore rien aujourd’hui</translation>
    </message>
    <message>
        <source>Today&apos;s figures appear here as soon as a customer is handed over to you.</source>
        <translation>Les chiffres du jour apparaissent ici dès qu’un client vous est transféré.</translation>
    </message>
    <message>
        <source>No figures for these days</source>
        <translation>Aucun chiffre pour ces jours</translation>
    </message>
    <message>
        <source>No customer was handed over, handled or declined. Choose other days at the top.</source>
        <translation>Aucun client n’a été transféré, traité ou refusé. Choisissez d’autres jours en haut.</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Send an attachment or card</source>
        <translation>Envoyer une pièce jointe ou une carte</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Réponses types</translation>
    </message>
    <message>
        <source>/ canned replies</source>
        <translation>/ réponses types</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Top bar</source>
        <translation>Barre du haut</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Figures for today and other days</source>
        <translation>Chiffres d’aujourd’hui et d’autres jours</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>à moi</translation>
    </message>
    <message>
        <source>with the bot</source>
        <translation>avec le bot</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>refusées</translation>
    </message>
    <message>
        <source>Unreadable requests</source>
        <translation>Requêtes illisibles</translation>
    </message>
    <message>
        <source>Filter the list, a filter is active</source>
        <translation>Filtrer la liste, un filtre est actif</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Empty message</source>
        <translation>Message vide</translation>
    </message>
    <message>
        <source>In reply to: %1</source>
        <translation>En réponse à : %1</translation>
    </message>
    <message>
        <source>More in this message</source>
        <translation>Plus dans ce message</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>Not a web address: cannot be opened</source>
        <translation>Ce n’est pas une adresse web&#xa0;: impossible à ouvrir</translation>
    </message>
    <message>
        <source>Open the picture in the browser</source>
        <translation>Ouvrir l’image dans le navigateur</translation>
    </message>
    <message>
        <source>unsafe address</source>
        <translation>adresse non sûre</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>upload: {status}</source>
        <translation>envoi&#xa0;: {status}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>This message has no file</source>
        <translation>Ce message ne contient pas de fichier</translation>
    </message>
    <message>
        <source>Open in OpenStreetMap</source>
        <translation>Ouvrir dans OpenStreetMap</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Afficher %n de plus</numerusform>
            <numerusform>Afficher %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Bouton</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Mark as delivered</source>
        <translation>Marquer comme remise</translation>
    </message>
    <message>
        <source>Show picture</source>
        <translation>Afficher l’image</translation>
    </message>
    <message>
        <source>Always show pictures</source>
        <translation>Toujours afficher les images</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>View {name}</source>
        <translation>Afficher {name}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Afficher moins</translation>
    </message>
    <message>
        <source>No picture came with this message</source>
        <translation>Aucune image n’accompagnait ce message</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Press the right arrow for: %1</source>
        <translation>Appuyez sur la flèche droite pour&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show window</source>
        <translation>Afficher la fenêtre</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Do Not Disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>1 customer needs you</source>
        <translation>1 client a besoin de vous</translation>
    </message>
    <message numerus="yes">
        <source>%n customers need you</source>
        <translation>
            <numerusform>%n client a besoin de vous</numerusform>
            <numerusform>%n clients ont besoin de vous</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrayNotifier</name>
    <message>
        <source>Notifications are turned off in Windows. Turn them on under Settings &gt; System &gt; Notifications.</source>
        <translation>Les notifications sont désactivées dans Windows. Activez-les sous Paramètres &gt; Système &gt; Notifications.</translation>
    </message>
    <message>
        <source>If no notification appears, allow notifications for Agent Desktop in System Settings &gt; Notifications. macOS does not tell programs whether it shows them.</source>
        <translation>Si aucune notification n’apparaît, autorisez les notifications d’Agent Desktop dans Réglages Système &gt; Notifications. macOS n’indique pas aux programmes s’il les affiche.</translation>
    </message>
</context>
<context>
    <name>Trials</name>
    <message>
        <source>Show test notification</source>
        <translation>Afficher une notification de test</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Test: %1</source>
        <translation>Tester&#xa0;: %1</translation>
    </message>
    <message>
        <source>No sound is selected.</source>
        <translation>Aucun son n’est sélectionné.</translation>
    </message>
</context>
<context>
    <name>UndoStrip</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo sending ({key})</source>
        <translation>Annuler l’envoi ({key})</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Sends in {seconds} s:</source>
        <translation>Envoi dans {seconds} s&#xa0;:</translation>
    </message>
</context>
<context>
    <name>ValueBox</name>
    <message>
        <source>Show all values</source>
        <translation>Afficher toutes les valeurs</translation>
    </message>
    <message>
        <source>Copy all as JSON</source>
        <translation>Tout copier en JSON</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Afficher %n de plus</numerusform>
            <numerusform>Afficher %n de plus</numerusform>
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
        <translation>Le verify token</translation>
    </message>
    <message>
        <source>Chatlayer sends this token with every request, so that nobody else can pretend to be Chatlayer. A strong token was created for you. There is nothing to do here.</source>
        <translation>Chatlayer envoie ce jeton avec chaque requête, afin que personne d’autre ne puisse se faire passer pour Chatlayer. Un jeton robuste a été créé pour vous. Il n’y a rien à faire ici.</translation>
    </message>
    <message>
        <source>verify token</source>
        <translation>verify token</translation>
    </message>
    <message>
        <source>Create another token</source>
        <translation>Créer un autre jeton</translation>
    </message>
    <message>
        <source>There is no keyring, so this token is valid only until you quit the program. Unlock your keyring and restart the program before you paste the token into Chatlayer.</source>
        <translation>Il n’y a pas de trousseau&#xa0;: ce jeton n’est valable que jusqu’à la fermeture du programme. Déverrouillez votre trousseau et redémarrez le programme avant de coller le jeton dans Chatlayer.</translation>
    </message>
    <message>
        <source>This is a new token. Paste it into Chatlayer. Only this token is valid from now on.</source>
        <translation>Voici un nouveau token. Collez-le dans Chatlayer. Désormais, seul ce token est valide.</translation>
    </message>
    <message numerus="yes">
        <source>This is a new token. Paste it into Chatlayer. The previous token stays valid for %n hour(s).</source>
        <translation>
            <numerusform>Ce jeton est nouveau. Collez-le dans Chatlayer. Le précédent reste valable %n heure.</numerusform>
            <numerusform>Ce jeton est nouveau. Collez-le dans Chatlayer. Le précédent reste valable %n heures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier token(s) also stay valid until their own time is over.</source>
        <translation>
            <numerusform>%n ancien token reste également valide jusqu’à la fin de son propre délai.</numerusform>
            <numerusform>%n anciens tokens restent également valides jusqu’à la fin de leur propre délai.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitPage</name>
    <message>
        <source>Connection check</source>
        <translation>Vérification de la connexion</translation>
    </message>
    <message>
        <source>Does Chatlayer reach this program?</source>
        <translation>Chatlayer joint-il ce programme&#xa0;?</translation>
    </message>
    <message>
        <source>Accept handovers without the token</source>
        <translation>Accepter les transferts sans le token</translation>
    </message>
    <message>
        <source>Try a test conversation</source>
        <translation>Essayer une conversation de test</translation>
    </message>
    <message>
        <source>Check pausing the bot</source>
        <translation>Vérifier la mise en pause du bot</translation>
    </message>
    <message>
        <source>A simulated customer appears and waits for your reply. Chatlayer does not see this conversation.</source>
        <translation>Un client simulé apparaît et attend votre réponse. Chatlayer ne voit pas cette conversation.</translation>
    </message>
    <message>
        <source>Checking pausing pauses and resumes the bot once in a conversation of its draft, which only testers see.</source>
        <translation>La vérification met le bot en pause puis le relance une fois, dans une conversation de son brouillon que seuls les testeurs voient.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Finish anyway</source>
        <translation>Terminer quand même</translation>
    </message>
    <message>
        <source>You are connected</source>
        <translation>Vous êtes connecté</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s health check arrived at %1. From now on, customers of your bot appear in the list. Those whom the bot hands over wait there for you.</source>
        <translation>Le contrôle d’état de Chatlayer est arrivé à %1. Les clients de votre bot apparaissent désormais dans la liste. Ceux que le bot transfère vous y attendent.</translation>
    </message>
    <message>
        <source>Waiting for Chatlayer&apos;s health check…</source>
        <translation>En attente du contrôle d’état de Chatlayer…</translation>
    </message>
    <message>
        <source>Press Save in Chatlayer now, under Settings &gt; Offloading &gt; Webhook. Chatlayer then calls this program immediately, and this page turns green.</source>
        <translation>Appuyez maintenant sur Save dans Chatlayer, sous Settings &gt; Offloading &gt; Webhook. Chatlayer appelle alors aussitôt ce programme, et cette page devient verte.</translation>
    </message>
    <message>
        <source>Checking whether the bot can be paused…</source>
        <translation>Vérification de la mise en pause du bot…</translation>
    </message>
    <message>
        <source>Starting a test conversation…</source>
        <translation>Démarrage d’une conversation de test…</translation>
    </message>
    <message>
        <source>The test customer is waiting in the main window. Reply there.</source>
        <translation>Le client de test attend dans la fenêtre principale. Répondez-y.</translation>
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
        <translation>En attente de votre trousseau…</translation>
    </message>
    <message>
        <source>Enter its password in the window that your system shows. That window may be behind others. The keyring contains the key to your conversations.</source>
        <translation>Saisissez son mot de passe dans la fenêtre que votre système affiche. Cette fenêtre peut se trouver derrière d’autres. Le trousseau contient la clé de vos conversations.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>sent time unknown</source>
        <translation>heure d’envoi inconnue</translation>
    </message>
    <message>
        <source>The message gives its time as “%1”, which cannot be read. The time shown is estimated from when it arrived and from the messages around it.</source>
        <translation>Le message indique l’heure « %1 », qui est illisible. L’heure affichée est estimée d’après son arrivée et les messages voisins.</translation>
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
        <translation>Client</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>Expéditeur inconnu</translation>
    </message>
    <message>
        <source>Other sender (%1)</source>
        <translation>Autre expéditeur (%1)</translation>
    </message>
    <message>
        <source>queued until you decide about the reply above</source>
        <translation>en file d’attente jusqu’à votre décision sur la réponse précédente</translation>
    </message>
    <message>
        <source>queued: {reason}</source>
        <translation>en file d’attente&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en file d’attente</translation>
    </message>
    <message>
        <source>sending…</source>
        <translation>envoi…</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyée</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>remise</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>raison inconnue</translation>
    </message>
    <message>
        <source>Not sent: {reason}</source>
        <translation>Non envoyée&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the connection was lost while sending</source>
        <translation>la connexion a été perdue pendant l’envoi</translation>
    </message>
    <message>
        <source>May not have arrived: {reason}</source>
        <translation>Peut-être pas arrivée&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>handed over to you</source>
        <translation>transférée à vous</translation>
    </message>
    <message>
        <source>department {name}</source>
        <translation>service {name}</translation>
    </message>
    <message>
        <source>taken by you</source>
        <translation>prise par vous</translation>
    </message>
    <message>
        <source>closed by you</source>
        <translation>clôturée par vous</translation>
    </message>
    <message>
        <source>snooze ended</source>
        <translation>fin de la mise en veille</translation>
    </message>
    <message>
        <source>snoozed by you</source>
        <translation>mise en veille par vous</translation>
    </message>
    <message>
        <source>snoozed by you until {time}</source>
        <translation>mise en veille par vous jusqu’à {time}</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>rouverte</translation>
    </message>
    <message>
        <source>handover declined: %1</source>
        <translation>transfert refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>the bot is paused, you answer</source>
        <translation>le bot est en pause, vous répondez</translation>
    </message>
    <message>
        <source>the bot could not be paused</source>
        <translation>le bot n’a pas pu être mis en pause</translation>
    </message>
    <message>
        <source>the bot could not be resumed</source>
        <translation>le bot n’a pas pu reprendre</translation>
    </message>
    <message>
        <source>messages may be missing here</source>
        <translation>des messages peuvent manquer ici</translation>
    </message>
    <message>
        <source>not reachable {from} – {to}, messages may be missing here</source>
        <translation>inaccessible {from} – {to}, des messages peuvent manquer ici</translation>
    </message>
    <message>
        <source>Unknown message type</source>
        <translation>Type de message inconnu</translation>
    </message>
    <message>
        <source>{kind}: can&apos;t be shown here</source>
        <translation>{kind} : ne peut pas être affiché ici</translation>
    </message>
    <message>
        <source>Unknown message type: {kind}</source>
        <translation>Type de message inconnu&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>The customer chose {titles}</source>
        <translation>Le client a choisi {titles}</translation>
    </message>
</context>
<context>
    <name>ZoneEditor</name>
    <message>
        <source>Same as this computer</source>
        <translation>Celui de cet ordinateur</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>No conversation is open</source>
        <translation>Aucune conversation n’est ouverte</translation>
    </message>
    <message>
        <source>The demo saves nothing</source>
        <translation>La démo n’enregistre rien</translation>
    </message>
    <message>
        <source>Only for waiting conversations or your own</source>
        <translation>Seulement pour les conversations en attente ou les vôtres</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Conversation suivante</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Conversation précédente</translation>
    </message>
    <message>
        <source>Next unread</source>
        <translation>Non lue suivante</translation>
    </message>
    <message>
        <source>Previous unread</source>
        <translation>Non lue précédente</translation>
    </message>
    <message>
        <source>Back from earlier conversation</source>
        <translation>Revenir d’une conversation précédente</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>Search in this conversation</source>
        <translation>Chercher dans cette conversation</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>Next area of the window</source>
        <translation>Zone suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Previous area of the window</source>
        <translation>Zone précédente de la fenêtre</translation>
    </message>
    <message>
        <source>Take, or take over from the bot</source>
        <translation>Prendre, ou prendre le relais du bot</translation>
    </message>
    <message>
        <source>Only for conversations that are waiting or with the bot</source>
        <translation>Seulement pour les conversations en attente ou avec le bot</translation>
    </message>
    <message>
        <source>Close conversation</source>
        <translation>Clôturer la conversation</translation>
    </message>
    <message>
        <source>Send and close</source>
        <translation>Envoyer et clôturer</translation>
    </message>
    <message>
        <source>Send an attachment or card</source>
        <translation>Envoyer une pièce jointe ou une carte</translation>
    </message>
    <message>
        <source>Insert emoji</source>
        <translation>Insérer un emoji</translation>
    </message>
    <message>
        <source>Manage canned replies</source>
        <translation>Gérer les réponses types</translation>
    </message>
    <message>
        <source>Close with a final message</source>
        <translation>Clôturer avec un message final</translation>
    </message>
    <message>
        <source>Close and open next conversation</source>
        <translation>Clôturer et ouvrir la conversation suivante</translation>
    </message>
    <message>
        <source>Snooze until…</source>
        <translation>Mettre en veille jusqu’à…</translation>
    </message>
    <message>
        <source>Only for your own conversations</source>
        <translation>Seulement pour vos propres conversations</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Reopen a closed conversation</source>
        <translation>Rouvrir une conversation clôturée</translation>
    </message>
    <message>
        <source>Only for closed conversations</source>
        <translation>Seulement pour les conversations clôturées</translation>
    </message>
    <message>
        <source>Export conversations</source>
        <translation>Exporter des conversations</translation>
    </message>
    <message>
        <source>Erase this customer permanently</source>
        <translation>Effacer définitivement les données de ce client</translation>
    </message>
    <message>
        <source>Leave declined conversation to the bot</source>
        <translation>Laisser au bot la conversation refusée</translation>
    </message>
    <message>
        <source>Only for declined conversations</source>
        <translation>Seulement pour les conversations refusées</translation>
    </message>
    <message>
        <source>Find an action or a conversation</source>
        <translation>Trouver une action ou une conversation</translation>
    </message>
    <message>
        <source>Fetch session data</source>
        <translation>Récupérer les données de session</translation>
    </message>
    <message>
        <source>Change availability</source>
        <translation>Changer la disponibilité</translation>
    </message>
    <message>
        <source>Toggle Do Not Disturb</source>
        <translation>Activer ou désactiver Ne pas déranger</translation>
    </message>
    <message>
        <source>Show list</source>
        <translation>Afficher la liste</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Afficher les détails</translation>
    </message>
    <message>
        <source>Today&apos;s figures</source>
        <translation>Chiffres du jour</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Set up the connection</source>
        <translation>Configurer la connexion</translation>
    </message>
    <message>
        <source>The demo needs no setup</source>
        <translation>La démo ne nécessite aucune configuration</translation>
    </message>
    <message>
        <source>Conversations due for deletion</source>
        <translation>Conversations à supprimer</translation>
    </message>
    <message>
        <source>Back up this profile</source>
        <translation>Sauvegarder ce profil</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Unreadable requests</source>
        <translation>Requêtes illisibles</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Customise shortcuts</source>
        <translation>Personnaliser les raccourcis</translation>
    </message>
    <message>
        <source>About Agent Desktop</source>
        <translation>À propos d’Agent Desktop</translation>
    </message>
    <message>
        <source>Conversation %1 in the list</source>
        <translation>Conversation %1 de la liste</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nouvelle ligne</translation>
    </message>
    <message>
        <source>Canned replies, at the start of a word</source>
        <translation>Réponses types, au début d’un mot</translation>
    </message>
    <message>
        <source>Conversation n in the list</source>
        <translation>Conversation n de la liste</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Replying</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message numerus="yes">
        <source>%n customers are waiting</source>
        <translation>
            <numerusform>%n client attend</numerusform>
            <numerusform>%n clients attendent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers need you</source>
        <translation>
            <numerusform>%n client a besoin de vous</numerusform>
            <numerusform>%n clients ont besoin de vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your customers have written</source>
        <translation>
            <numerusform>%n de vos clients a écrit</numerusform>
            <numerusform>%n de vos clients ont écrit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>This desktop has no notification service, so notifications cannot be shown. Sounds, the window title and the tray icon still alert you.</source>
        <translation>Ce bureau n’a pas de service de notification&#xa0;: aucune notification ne peut être affichée. Les sons, le titre de la fenêtre et l’icône de la zone de notification vous avertissent quand même.</translation>
    </message>
    <message>
        <source>Clicking a notification cannot open the conversation on this desktop.</source>
        <translation>Sur ce bureau, un clic sur une notification ne peut pas ouvrir la conversation.</translation>
    </message>
    <message>
        <source>Notifications on this desktop have only one line, so message texts are not shown.</source>
        <translation>Les notifications de ce bureau n’ont qu’une ligne&#xa0;: le texte des messages n’est pas affiché.</translation>
    </message>
    <message>
        <source>The taskbar of this desktop may not show a number on the program icon. The window title shows it.</source>
        <translation>La barre des tâches de ce bureau n’affiche peut-être pas de nombre sur l’icône du programme. Le titre de la fenêtre l’affiche.</translation>
    </message>
    <message>
        <source>The desktop blocks notifications: its own Do Not Disturb mode is on, or they are turned off in its settings.</source>
        <translation>Le bureau bloque les notifications&#xa0;: son propre mode Ne pas déranger est activé, ou elles sont désactivées dans ses paramètres.</translation>
    </message>
    <message>
        <source>Sounds need one of the programs pw-play, paplay or aplay. None of them is installed on this computer.</source>
        <translation>Les sons nécessitent l’un des programmes pw-play, paplay ou aplay. Aucun n’est installé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The sound cannot be played: %1.</source>
        <translation>Le son ne peut pas être joué&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No sound device responds, so you cannot hear any sound.</source>
        <translation>Aucun périphérique audio ne répond&#xa0;: vous n’entendrez aucun son.</translation>
    </message>
    <message>
        <source>Snooze ended: %1</source>
        <translation>Fin de la mise en veille&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 has been waiting for %2 min</source>
        <translation>%1 attend depuis %2 min</translation>
    </message>
    <message>
        <source>%1 is waiting</source>
        <translation>%1 attend</translation>
    </message>
    <message>
        <source>and one more</source>
        <translation>et un de plus</translation>
    </message>
    <message>
        <source>A customer is waiting</source>
        <translation>Un client attend</translation>
    </message>
    <message>
        <source>A snooze has ended</source>
        <translation>Une mise en veille est terminée</translation>
    </message>
    <message>
        <source>One of your customers has written</source>
        <translation>Un de vos clients a écrit</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Starting at login cannot be changed: %1.</source>
        <translation>Le démarrage à l’ouverture de session ne peut pas être modifié&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>agent-desktop: another process uses this profile and does not respond. End it first.
</source>
        <translation>agent-desktop: un autre processus utilise ce profil et ne répond pas. Terminez-le d’abord.
</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>The settings cannot be used</source>
        <translation>Les paramètres ne sont pas utilisables</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>The conversations cannot be read</source>
        <translation>Les conversations ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>An unexpected error occurred. The log has the details. All stored data is safe.</source>
        <translation>Une erreur inattendue s’est produite. Le journal contient les détails. Toutes les données enregistrées sont intactes.</translation>
    </message>
</context>
<context>
    <name>assistant</name>
    <message>
        <source>ngrok (easiest)</source>
        <translation>ngrok (le plus simple)</translation>
    </message>
    <message>
        <source>My own public address</source>
        <translation>Ma propre adresse publique</translation>
    </message>
    <message>
        <source>Create a free account at ngrok.com. Then copy two values from its dashboard: your authtoken, and the domain that ngrok reserves for you. The free plan allows 20,000 requests per month, which is enough for a bot with little traffic.</source>
        <translation>Créez un compte gratuit sur ngrok.com. Copiez ensuite deux valeurs de son tableau de bord&#xa0;: votre authtoken, et le domaine que ngrok vous réserve. L’offre gratuite autorise 20 000 requêtes par mois, ce qui suffit pour un bot à faible trafic.</translation>
    </message>
    <message>
        <source>Open your authtoken at ngrok</source>
        <translation>Ouvrir votre authtoken chez ngrok</translation>
    </message>
    <message>
        <source>Open your domains at ngrok</source>
        <translation>Ouvrir vos domaines chez ngrok</translation>
    </message>
    <message>
        <source>For a reverse proxy, Tailscale Funnel or similar that you run. Forward it to the address below on this computer, and enter the public address that Chatlayer should call.</source>
        <translation>Pour un proxy inverse, Tailscale Funnel ou équivalent que vous gérez. Redirigez-le vers l’adresse ci-dessous sur cet ordinateur, et saisissez l’adresse publique que Chatlayer doit appeler.</translation>
    </message>
    <message>
        <source>Cloudflare Tunnel</source>
        <translation>Cloudflare Tunnel</translation>
    </message>
    <message>
        <source>Requires the program cloudflared on this computer. With a token and a host name, the address stays the same. Without them, it changes at every start and must be pasted into Chatlayer again.</source>
        <translation>Nécessite le programme cloudflared sur cet ordinateur. Avec un jeton et un nom d’hôte, l’adresse reste la même. Sans eux, elle change à chaque démarrage et doit être recollée dans Chatlayer.</translation>
    </message>
    <message>
        <source>How to install cloudflared</source>
        <translation>Comment installer cloudflared</translation>
    </message>
    <message>
        <source>SSH server or service</source>
        <translation>Serveur ou service SSH</translation>
    </message>
    <message>
        <source>Your own server with a public address, or a service such as localhost.run that assigns one.</source>
        <translation>Votre propre serveur avec une adresse publique, ou un service comme localhost.run qui en attribue une.</translation>
    </message>
    <message>
        <source>Requires an account at zrok.io and the program zrok2 on this computer. Enable it once with: zrok2 enable TOKEN. With a reserved name, the address stays the same. Without one, it changes at every start and must be pasted into Chatlayer again.</source>
        <translation>Nécessite un compte chez zrok.io et le programme zrok2 sur cet ordinateur. Activez-le une fois avec : zrok2 enable TOKEN. Avec un nom réservé, l’adresse reste la même. Sans nom réservé, elle change à chaque démarrage et doit être collée à nouveau dans Chatlayer.</translation>
    </message>
    <message>
        <source>Open zrok&apos;s documentation</source>
        <translation>Ouvrir la documentation de zrok</translation>
    </message>
    <message>
        <source>Open your account at zrok</source>
        <translation>Ouvrir votre compte chez zrok</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Chatlayer will not be able to reach this program, and no customers will be handed to you. You can complete this step later.</source>
        <translation>Chatlayer ne pourra pas joindre ce programme, et aucun client ne vous sera transféré. Vous pourrez terminer cette étape plus tard.</translation>
    </message>
    <message>
        <source>Stored in the keyring</source>
        <translation>Enregistré dans le trousseau</translation>
    </message>
</context>
<context>
    <name>availability</name>
    <message>
        <source>Available again since %1</source>
        <translation>De nouveau disponible depuis %1</translation>
    </message>
    <message>
        <source>Available again, you were away %1 – %2</source>
        <translation>De nouveau disponible, vous étiez absent %1 – %2</translation>
    </message>
    <message>
        <source>The screen was locked, so new customers were declined in the meantime.</source>
        <translation>L’écran était verrouillé, donc de nouveaux clients ont été refusés entre-temps.</translation>
    </message>
    <message>
        <source>There was no activity for a while, so new customers were declined in the meantime.</source>
        <translation>Il n’y a pas eu d’activité pendant un moment, donc de nouveaux clients ont été refusés entre-temps.</translation>
    </message>
    <message>
        <source>This system does not report how long you have been inactive. Only your activity in this program counts.</source>
        <translation>Ce système n’indique pas depuis combien de temps vous êtes inactif. Seule compte votre activité dans ce programme.</translation>
    </message>
    <message>
        <source>This system does not report whether the screen is locked, so this setting has no effect.</source>
        <translation>Ce système n’indique pas si l’écran est verrouillé&#xa0;: ce paramètre n’a donc aucun effet.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time</comment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Closed until %1</source>
        <translation>Fermé jusqu’à %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Full: %1 of %2</source>
        <translation>Complet&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Away until %1</source>
        <translation>Absent jusqu’à %1</translation>
    </message>
    <message>
        <source>Away, screen locked</source>
        <translation>Absent, écran verrouillé</translation>
    </message>
    <message>
        <source>Away, no activity</source>
        <translation>Absent, sans activité</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>New customers are accepted.</source>
        <translation>Les nouveaux clients sont acceptés.</translation>
    </message>
    <message>
        <source>You close at %1.</source>
        <translation>Vous fermez à %1.</translation>
    </message>
    <message>
        <source>New customers are declined immediately, and the bot continues with them.</source>
        <translation>Les nouveaux clients sont refusés aussitôt, et le bot continue avec eux.</translation>
    </message>
    <message>
        <source>You are outside your opening hours.</source>
        <translation>Vous êtes en dehors de vos heures d’ouverture.</translation>
    </message>
    <message>
        <source>Today is a holiday.</source>
        <translation>Aujourd’hui est un jour férié.</translation>
    </message>
    <message>
        <source>Close or snooze a conversation to take another one.</source>
        <translation>Clôturez une conversation, ou mettez-en une en veille, pour en prendre une autre.</translation>
    </message>
    <message>
        <source>You become available again when you are back.</source>
        <translation>Vous êtes de nouveau disponible dès votre retour.</translation>
    </message>
    <message>
        <source>You become available again at that time.</source>
        <translation>Vous serez alors de nouveau disponible.</translation>
    </message>
    <message>
        <source>Only in these languages: %1</source>
        <translation>Seulement dans ces langues&#xa0;: %1</translation>
    </message>
    <message>
        <source>not specified</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Only with %1: %2</source>
        <translation>Seulement avec %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Maximum simultaneous conversations: %1</source>
        <translation>Conversations simultanées au maximum&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <source>The backup is damaged or incomplete, so nothing was restored. Use another copy of it.</source>
        <translation>La sauvegarde est endommagée ou incomplète, donc rien n’a été restauré. Utilisez-en une autre copie.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again.</source>
        <translation>Le disque est plein. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <translation>%1 ne peut pas être utilisé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This file is not a backup of Agent Desktop.</source>
        <translation>Ce fichier n’est pas une sauvegarde d’Agent Desktop.</translation>
    </message>
    <message>
        <source>The passphrase does not open this backup. Try again.</source>
        <translation>La phrase secrète n’ouvre pas cette sauvegarde. Réessayez.</translation>
    </message>
    <message>
        <source>This computer is too busy to check the passphrase. Close other programs, then try again.</source>
        <translation>Cet ordinateur est trop occupé pour vérifier la phrase secrète. Fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>Agent Desktop has this profile open. Close it, then try again.</source>
        <translation>Ce profil est ouvert dans Agent Desktop. Fermez le programme, puis réessayez.</translation>
    </message>
    <message>
        <source>Use at least 8 characters.</source>
        <translation>Utilisez au moins 8 caractères.</translation>
    </message>
    <message>
        <source>A program can guess this passphrase easily. Add some words.</source>
        <translation>Un programme peut facilement deviner cette phrase secrète. Ajoutez quelques mots.</translation>
    </message>
    <message>
        <source>No backup is open.</source>
        <translation>Aucune sauvegarde n’est ouverte.</translation>
    </message>
</context>
<context>
    <name>canned</name>
    <message>
        <source>%1 cannot be read: it is not UTF-8 text.</source>
        <translation>%1 ne peut pas être lu&#xa0;: ce n’est pas du texte UTF-8.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read. %2</source>
        <translation>%1 ne peut pas être lu. %2</translation>
    </message>
    <message>
        <source>%1 was only read in part. %2</source>
        <translation>%1 n’a été lu qu’en partie. %2</translation>
    </message>
    <message>
        <source>Two replies have the shortcut “%1” and the same language.</source>
        <translation>Deux réponses ont le raccourci «&#xa0;%1&#xa0;» et la même langue.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The first line must name the columns: shortcut, language, text.</source>
        <translation>La première ligne doit nommer les colonnes&#xa0;: shortcut, language, text.</translation>
    </message>
    <message>
        <source>The first line names the column %1 more than once.</source>
        <translation>La première ligne nomme la colonne %1 plus d’une fois.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Line %1 is not JSON: %2.</source>
        <translation>La ligne %1 n’est pas du JSON&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The file is nested too deeply.</source>
        <translation>Le fichier est trop imbriqué.</translation>
    </message>
    <message>
        <source>The file must contain an array of replies, or an object with such an array under the key replies.</source>
        <translation>Le fichier doit contenir un tableau de réponses, ou un objet avec un tel tableau sous la clé replies.</translation>
    </message>
    <message>
        <source>Reply %1</source>
        <translation>Réponse %1</translation>
    </message>
    <message>
        <source>The file is too large for a list of canned replies.</source>
        <translation>Le fichier est trop volumineux pour une liste de réponses types.</translation>
    </message>
    <message>
        <source>The quotation marks do not match. Write one in a text as &quot;&quot;.</source>
        <translation>Les guillemets ne correspondent pas. Dans un texte, écrivez-les &quot;&quot;.</translation>
    </message>
    <message>
        <source>it has %1 columns, and the first line has %2.</source>
        <translation>elle a %1 colonnes, et la première ligne en a %2.</translation>
    </message>
    <message>
        <source>“%1” appears more than once. Only its first text was imported.</source>
        <translation>«&#xa0;%1&#xa0;» apparaît plusieurs fois. Seul son premier texte a été importé.</translation>
    </message>
    <message>
        <source>This is not an object with shortcut and text.</source>
        <translation>Ce n’est pas un objet avec shortcut et text.</translation>
    </message>
    <message>
        <source>The value of %1 is not text.</source>
        <translation>La valeur de %1 n’est pas un texte.</translation>
    </message>
    <message>
        <source>The shortcut is missing.</source>
        <translation>Il manque le raccourci.</translation>
    </message>
    <message>
        <source>The shortcut “%1” must be one word, without spaces.</source>
        <translation>Le raccourci «&#xa0;%1&#xa0;» doit être un seul mot, sans espaces.</translation>
    </message>
    <message>
        <source>The shortcut “%1” is longer than %2 characters.</source>
        <translation>Le raccourci «&#xa0;%1&#xa0;» dépasse %2 caractères.</translation>
    </message>
    <message>
        <source>The text of “%1” is missing.</source>
        <translation>Il manque le texte de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The text of “%1” is longer than %2 characters.</source>
        <translation>Le texte de «&#xa0;%1&#xa0;» dépasse %2 caractères.</translation>
    </message>
    <message>
        <source>“%1” is not a language code. Use a code such as nl, fr or pt-BR.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un code de langue. Utilisez un code comme nl, fr ou pt-BR.</translation>
    </message>
</context>
<context>
    <name>chatlayer</name>
    <message>
        <source>Chatlayer&apos;s answer contains no session data.</source>
        <translation>La réponse de Chatlayer ne contient pas de données de session.</translation>
    </message>
    <message>
        <source>The legacy API cannot do this. Set chatlayer.api to &quot;v1&quot; to use it.</source>
        <translation>L’API legacy ne peut pas faire cela. Mettez pour cela chatlayer.api sur &quot;v1&quot;.</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s answer contains no list.</source>
        <translation>La réponse de Chatlayer ne contient pas de liste.</translation>
    </message>
    <message>
        <source>chatlayer.api must be v1 or legacy, not %1.</source>
        <translation>chatlayer.api doit être v1 ou legacy, pas %1.</translation>
    </message>
    <message>
        <source>chatlayer.region must be one of %1, not %2.</source>
        <translation>chatlayer.region doit être l’une de %1, pas %2.</translation>
    </message>
    <message>
        <source>chatlayer.base_url is not a URL. Write it like https://api.example.com.</source>
        <translation>chatlayer.base_url n’est pas une URL. Écrivez-la comme https://api.example.com.</translation>
    </message>
    <message>
        <source>chatlayer.base_url must be a full URL, for example https://api.example.com.</source>
        <translation>chatlayer.base_url doit être une URL complète, par exemple https://api.example.com.</translation>
    </message>
    <message>
        <source>chatlayer.base_url must not contain a user name, a password, ? or #.</source>
        <translation>chatlayer.base_url ne doit contenir ni nom d’utilisateur, ni mot de passe, ni&#xa0;?, ni #.</translation>
    </message>
    <message>
        <source>chatlayer.base_url must begin with https://. Plain http is allowed for this computer only.</source>
        <translation>chatlayer.base_url doit commencer par https://. http simple n’est permis que pour cet ordinateur.</translation>
    </message>
    <message>
        <source>This conversation has no ID in Chatlayer, so nothing can be sent to it.</source>
        <translation>Cette conversation n’a pas d’identifiant chez Chatlayer, donc rien ne peut lui être envoyé.</translation>
    </message>
    <message>
        <source>Chatlayer does not accept the API token. Create a new one in Chatlayer and enter it here.</source>
        <translation>Chatlayer n’accepte pas le jeton d’API. Créez-en un nouveau dans Chatlayer et saisissez-le ici.</translation>
    </message>
    <message>
        <source>The API token has no permission for this with this bot (403)%1</source>
        <translation>Le jeton d’API n’a pas cette autorisation pour ce bot (403)%1</translation>
    </message>
    <message>
        <source>Chatlayer does not know this bot or conversation (404)%1</source>
        <translation>Chatlayer ne connaît pas ce bot ou cette conversation (404)%1</translation>
    </message>
    <message>
        <source>Chatlayer accepts no more calls at the moment.</source>
        <translation>Chatlayer n’accepte plus d’appels pour le moment.</translation>
    </message>
    <message>
        <source>Chatlayer cannot do this right now (%1)%2</source>
        <translation>Chatlayer ne peut pas faire cela maintenant (%1)%2</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s address answers with a redirect (%1). The call may have arrived anyway.</source>
        <translation>L’adresse de Chatlayer répond par une redirection (%1). L’appel est peut-être arrivé quand même.</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s address answers with a redirect (%1). Check the region or chatlayer.base_url.</source>
        <translation>L’adresse de Chatlayer répond par une redirection (%1). Vérifiez la région, ou chatlayer.base_url.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>The answer is not from Chatlayer (%1), but perhaps from a company filter or a Wi-Fi sign-in page. The call may have arrived anyway.</source>
        <translation>La réponse ne vient pas de Chatlayer (%1), mais peut-être d’un filtre d’entreprise ou de la page de connexion d’un Wi-Fi. L’appel est peut-être arrivé quand même.</translation>
    </message>
    <message>
        <source>The answer is not from Chatlayer (%1), but perhaps from a company filter or a Wi-Fi sign-in page. Check the internet connection, the region and chatlayer.base_url.</source>
        <translation>La réponse ne vient pas de Chatlayer (%1), mais peut-être d’un filtre d’entreprise ou de la page de connexion d’un Wi-Fi. Vérifiez la connexion internet, la région et chatlayer.base_url.</translation>
    </message>
    <message>
        <source>Chatlayer refused this (%1)%2</source>
        <translation>Chatlayer a refusé cela (%1)%2</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s answer is too large for this program.</source>
        <translation>La réponse de Chatlayer est trop volumineuse pour ce programme.</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>Le programme se ferme.</translation>
    </message>
    <message>
        <source>There is no API token yet. Enter one here or in setup.</source>
        <translation>Il n’y a pas encore de jeton d’API. Saisissez-en un ici ou dans l’assistant de configuration.</translation>
    </message>
    <message>
        <source>The API token contains invalid characters. Copy it from Chatlayer again.</source>
        <translation>Le jeton d’API contient des caractères non valides. Recopiez-le depuis Chatlayer.</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>trop volumineuse</translation>
    </message>
    <message>
        <source>Chatlayer did not answer in time. The call may have arrived anyway.</source>
        <translation>Chatlayer n’a pas répondu à temps. L’appel est peut-être arrivé quand même.</translation>
    </message>
    <message>
        <source>Chatlayer could not be reached in time. Check the internet connection.</source>
        <translation>Chatlayer n’a pas pu être joint à temps. Vérifiez la connexion Internet.</translation>
    </message>
    <message>
        <source>The connection to Chatlayer was lost before it answered. The call may have arrived.</source>
        <translation>La connexion à Chatlayer a été perdue avant la réponse. L’appel est peut-être arrivé.</translation>
    </message>
    <message>
        <source>This computer does not trust Chatlayer&apos;s certificate. Check the clock of this computer, and whether the certificate of your organisation is installed.</source>
        <translation>Cet ordinateur ne fait pas confiance au certificat de Chatlayer. Vérifiez l’horloge de cet ordinateur, et si le certificat de votre organisation est installé.</translation>
    </message>
    <message>
        <source>Could not establish an encrypted connection to Chatlayer. Check the proxy or firewall.</source>
        <translation>Aucune connexion chiffrée à Chatlayer n’a pu être établie. Vérifiez le proxy ou le pare-feu.</translation>
    </message>
    <message>
        <source>The proxy server cannot be reached. Check HTTPS_PROXY and the system&apos;s proxy settings.</source>
        <translation>Le serveur proxy est injoignable. Vérifiez HTTPS_PROXY et les réglages de proxy du système.</translation>
    </message>
    <message>
        <source>The proxy server blocked the call (%1). Check the proxy settings.</source>
        <translation>Le serveur proxy a bloqué l’appel (%1). Vérifiez les réglages du proxy.</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s address could not be found. Check the internet connection.</source>
        <translation>L’adresse de Chatlayer est introuvable. Vérifiez la connexion Internet.</translation>
    </message>
    <message>
        <source>Chatlayer&apos;s address refuses connections. Check the internet connection and the region.</source>
        <translation>L’adresse de Chatlayer refuse les connexions. Vérifiez la connexion Internet et la région.</translation>
    </message>
    <message>
        <source>Could not connect to Chatlayer. Check the internet connection.</source>
        <translation>Aucune connexion à Chatlayer n’a pu être établie. Vérifiez la connexion Internet.</translation>
    </message>
</context>
<context>
    <name>conversation</name>
    <message>
        <source>Delete this reply?</source>
        <translation>Supprimer cette réponse&#xa0;?</translation>
    </message>
    <message>
        <source>It will be removed from this computer and not sent again. If it has already arrived, the customer keeps it.</source>
        <translation>Elle sera retirée de cet ordinateur et ne sera pas renvoyée. Si elle est déjà arrivée, le client la garde.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>credentials</name>
    <message>
        <source>The keyring did not store the value: it returned a different one.</source>
        <translation>Le trousseau n’a pas enregistré la valeur&#xa0;: il en a renvoyé une autre.</translation>
    </message>
    <message>
        <source>The keyring did not remove the entry.</source>
        <translation>Le trousseau n’a pas supprimé l’entrée.</translation>
    </message>
    <message>
        <source>PYTHON_KEYRING_BACKEND is &quot;%1&quot;, but there is no such keyring.</source>
        <translation>PYTHON_KEYRING_BACKEND vaut &quot;%1&quot;, mais ce trousseau n’existe pas.</translation>
    </message>
    <message>
        <source>PYTHON_KEYRING_BACKEND is set to %1, which does not store secrets safely. Unset the variable, or set it to a keyring of the system.</source>
        <translation>PYTHON_KEYRING_BACKEND vaut %1, qui n’enregistre pas les secrets en sûreté. Retirez la variable, ou indiquez un trousseau du système.</translation>
    </message>
    <message>
        <source>The keyring cannot be reached. Log in to a desktop session with a keyring, such as GNOME Keyring or KWallet, then try again.</source>
        <translation>Le trousseau est inaccessible. Ouvrez une session de bureau avec un trousseau, comme GNOME Keyring ou KWallet, puis réessayez.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it (log in again, or open your password manager), then try again.</source>
        <translation>Le trousseau est verrouillé. Déverrouillez-le (rouvrez la session, ou ouvrez votre gestionnaire de mots de passe), puis réessayez.</translation>
    </message>
    <message>
        <source>The keyring failed (%1). Check whether your password manager opens, then try again.</source>
        <translation>Le trousseau a échoué (%1). Vérifiez si votre gestionnaire de mots de passe s’ouvre, puis réessayez.</translation>
    </message>
    <message>
        <source>The value for %1 is empty.</source>
        <translation>La valeur pour %1 est vide.</translation>
    </message>
    <message>
        <source>The value for %1 has %2 characters. The keyring accepts at most %3.</source>
        <translation>La valeur pour %1 a %2 caractères. Le trousseau en accepte au plus %3.</translation>
    </message>
    <message>
        <source>The value for %1 is in quotation marks. Enter it without them.</source>
        <translation>La valeur de %1 est entre guillemets. Saisissez-la sans guillemets.</translation>
    </message>
    <message>
        <source>An API token looks like tokenId:tokenSecret, without spaces. Copy both parts, including the colon.</source>
        <translation>Un token d’API a la forme tokenId:tokenSecret, sans espaces. Copiez les deux parties, avec les deux-points.</translation>
    </message>
    <message>
        <source>The value for %1 contains a line break or another invisible character.</source>
        <translation>La valeur pour %1 contient un saut de ligne ou un autre caractère invisible.</translation>
    </message>
    <message>
        <source>The value for %1 is not valid text.</source>
        <translation>La valeur pour %1 n’est pas un texte valide.</translation>
    </message>
    <message>
        <source>this session&apos;s memory</source>
        <translation>la mémoire de cette session</translation>
    </message>
</context>
<context>
    <name>delivery</name>
    <message>
        <source>The legacy API cannot pause the bot. It may answer at the same time as you.</source>
        <translation>L’API legacy ne peut pas mettre le bot en pause. Il peut répondre en même temps que vous.</translation>
    </message>
    <message>
        <source>The legacy API cannot hand back to the bot. The bot&apos;s dialog must do that.</source>
        <translation>L’API legacy ne peut pas rendre la main au bot. Le dialogue du bot doit le faire.</translation>
    </message>
    <message>
        <source>Pausing the bot works</source>
        <translation>La mise en pause du bot fonctionne</translation>
    </message>
    <message>
        <source>The bot is still answering: Chatlayer accepted the call, but did not pause the bot. The fields in chatlayer.pause_body do not fit this account.</source>
        <translation>Le bot répond encore : Chatlayer a accepté l’appel, mais n’a pas mis le bot en pause. Les champs de chatlayer.pause_body ne conviennent pas à ce compte.</translation>
    </message>
    <message>
        <source>The bot is still paused: Chatlayer accepted the call, but did not resume the bot. The fields in chatlayer.resume_body do not fit this account.</source>
        <translation>Le bot est encore en pause : Chatlayer a accepté l’appel, mais n’a pas relancé le bot. Les champs de chatlayer.resume_body ne conviennent pas à ce compte.</translation>
    </message>
    <message>
        <source>Pausing the bot does not work</source>
        <translation>La mise en pause du bot ne fonctionne pas</translation>
    </message>
    <message>
        <source>%1: no token</source>
        <translation>%1&#xa0;: pas de jeton</translation>
    </message>
    <message>
        <source>%1: token rejected</source>
        <translation>%1&#xa0;: jeton refusé</translation>
    </message>
    <message>
        <source>%1: busy</source>
        <translation>%1&#xa0;: occupé</translation>
    </message>
    <message>
        <source>%1: not reachable</source>
        <translation>%1&#xa0;: inaccessible</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>The backup was restored. Your previous data is in %1.</source>
        <translation>La sauvegarde a été restaurée. Vos données précédentes se trouvent dans %1.</translation>
    </message>
    <message>
        <source>This is the demo. The customers are simulated, and nothing is saved. Act as a customer yourself: %1</source>
        <translation>Ceci est la démo. Les clients sont simulés, et rien n’est enregistré. Jouez vous-même le rôle d’un client&#xa0;: %1</translation>
    </message>
    <message>
        <source>Few requests left</source>
        <translation>Peu de requêtes restantes</translation>
    </message>
    <message>
        <source>Setup is not finished. Until then, customers may not reach you.</source>
        <translation>La configuration n’est pas terminée. D’ici là, les clients ne peuvent peut-être pas vous joindre.</translation>
    </message>
    <message>
        <source>This computer has not connected to %1 before. The server&apos;s key (%2) is:

%3

Compare it with the key that the server&apos;s owner gives you. Continue only if both are the same.</source>
        <translation>Cet ordinateur ne s’est encore jamais connecté à %1. La clé du serveur (%2) est&#xa0;:

%3

Comparez-la à la clé que vous donne le responsable du serveur. Ne continuez que si les deux sont identiques.</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>Ne pas connecter</translation>
    </message>
    <message>
        <source>The keys match: connect</source>
        <translation>Les clés correspondent&#xa0;: connecter</translation>
    </message>
    <message>
        <source>Is this your server?</source>
        <translation>Est-ce votre serveur&#xa0;?</translation>
    </message>
    <message>
        <source>The changed settings cannot be used. The previous ones stay in effect. %1</source>
        <translation>Les paramètres modifiés ne sont pas utilisables. Les précédents restent en vigueur. %1</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>session</source>
        <translation>session</translation>
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
        <translation>état</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>handover values</source>
        <translation>valeurs du transfert</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>There is no standard output here. Name a file with --output.</source>
        <translation>Il n’y a pas de sortie standard ici. Indiquez un fichier avec --output.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file instead.</source>
        <translation>%1 est un dossier. Indiquez un fichier.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was written to %1. Free some space.</source>
        <translation>Le disque est plein. Rien n’a été écrit dans %1. Libérez de la place.</translation>
    </message>
    <message>
        <source>You have no permission to write to %1. Choose another folder.</source>
        <translation>Vous n’avez pas l’autorisation d’écrire dans %1. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The export cannot be written to %1: %2.</source>
        <translation>L’export ne peut pas être écrit dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>client</translation>
    </message>
    <message>
        <source>no channel</source>
        <translation>aucun canal</translation>
    </message>
    <message>
        <source>%1 · since %2</source>
        <translation>%1 · depuis %2</translation>
    </message>
    <message>
        <source>handed over by the bot</source>
        <translation>transférée par le bot</translation>
    </message>
    <message>
        <source>taken by the agent</source>
        <translation>prise par l’agent</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clôturée</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>rouverte</translation>
    </message>
    <message>
        <source>handover declined</source>
        <translation>transfert refusé</translation>
    </message>
    <message>
        <source>the bot was paused</source>
        <translation>le bot a été mis en pause</translation>
    </message>
    <message>
        <source>the bot could not be paused</source>
        <translation>le bot n’a pas pu être mis en pause</translation>
    </message>
    <message>
        <source>the bot could not continue</source>
        <translation>le bot n’a pas pu continuer</translation>
    </message>
    <message>
        <source>messages may be missing here</source>
        <translation>des messages peuvent manquer ici</translation>
    </message>
    <message>
        <source>snoozed by the agent</source>
        <translation>mise en veille par l’agent</translation>
    </message>
    <message>
        <source>snooze ended</source>
        <translation>fin de la mise en veille</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>pas encore envoyée</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>en cours d’envoi</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyée</translation>
    </message>
    <message>
        <source>possibly sent</source>
        <translation>peut-être envoyée</translation>
    </message>
    <message>
        <source>estimated; the message gives its time as “%1”, which cannot be read</source>
        <translation>estimée ; le message indique l’heure « %1 », qui est illisible</translation>
    </message>
    <message>
        <source>with the bot</source>
        <translation>avec le bot</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>with the agent</source>
        <translation>avec l’agent</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>Client : %1</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Other sender: %1</source>
        <translation>Autre expéditeur : %1</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Not pasted: only text can be pasted here. Files and pictures cannot be sent yet.</source>
        <translation>Non collé : seul du texte peut être collé ici. Les fichiers et les images ne peuvent pas encore être envoyés.</translation>
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
        <translation>Version</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Handover value</source>
        <translation>Valeur transmise</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Always open</source>
        <translation>Toujours ouvert</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
</context>
<context>
    <name>handovers</name>
    <message>
        <source>Handover refused: no verify token</source>
        <translation>Transfert refusé : pas de verify token</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>Transferts</translation>
    </message>
    <message>
        <source>A handover without the verify token came from %1 at %2 and was refused. Chatlayer does not say whether handovers carry the token.</source>
        <translation>Un transfert sans verify token est arrivé de %1 à %2 et a été refusé. Chatlayer n’indique pas si les transferts contiennent le token.</translation>
    </message>
    <message>
        <source>Your tunnel or proxy does not tell the sender&apos;s address, so such handovers cannot be accepted. Use one that sets X-Forwarded-For.</source>
        <translation>Votre tunnel ou proxy n’indique pas l’adresse de l’expéditeur ; de tels transferts ne peuvent donc pas être acceptés. Utilisez-en un qui définit X-Forwarded-For.</translation>
    </message>
    <message>
        <source>If Chatlayer sent it, enter Chatlayer&apos;s addresses as allowed callers (webhook.allow_list), then turn on “Accept handovers without the token”. If not, ignore it.</source>
        <translation>Si Chatlayer l’a envoyé, saisissez les adresses de Chatlayer comme appelants autorisés (webhook.allow_list), puis activez « Accepter les transferts sans le token ». Sinon, ignorez-le.</translation>
    </message>
    <message>
        <source>If Chatlayer sent it, turn on “Accept handovers without the token” in the settings of the webhook server (webhook.tokenless_handovers). If not, ignore it.</source>
        <translation>Si Chatlayer l’a envoyé, activez « Accepter les transferts sans le token » dans les paramètres du serveur du webhook (webhook.tokenless_handovers). Sinon, ignorez-le.</translation>
    </message>
    <message>
        <source>The next one will be accepted.</source>
        <translation>Le prochain sera accepté.</translation>
    </message>
</context>
<context>
    <name>inbox</name>
    <message>
        <source>The content is nested too deeply.</source>
        <translation>Le contenu est trop imbriqué.</translation>
    </message>
    <message>
        <source>The event type is still unknown.</source>
        <translation>Le type d’événement est toujours inconnu.</translation>
    </message>
    <message>
        <source>Erased conversations are hidden, but still in the database file.</source>
        <translation>Les conversations effacées sont masquées, mais se trouvent encore dans le fichier de la base de données.</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Effacement</translation>
    </message>
    <message>
        <source>This request is no longer in the list of unreadable requests.</source>
        <translation>Cette requête n’est plus dans la liste des requêtes illisibles.</translation>
    </message>
    <message>
        <source>The program failed while reading this request. Please report it.</source>
        <translation>Le programme a rencontré une erreur en lisant cette requête. Merci de la signaler.</translation>
    </message>
    <message>
        <source>The bot is still answering, as Chatlayer&apos;s session data say.</source>
        <translation>Le bot répond encore, d’après les données de session de Chatlayer.</translation>
    </message>
    <message>
        <source>Write something before you save the note.</source>
        <translation>Écrivez quelque chose avant d’enregistrer la note.</translation>
    </message>
    <message>
        <source>A note can have at most %1 characters. This one has %2.</source>
        <translation>Une note peut avoir au plus %1 caractères. Celle-ci en a %2.</translation>
    </message>
    <message>
        <source>This is not a note.</source>
        <translation>Ce n’est pas une note.</translation>
    </message>
    <message>
        <source>Write something before you send.</source>
        <translation>Écrivez quelque chose avant d’envoyer.</translation>
    </message>
    <message>
        <source>Only an unconfirmed reply can be marked as delivered.</source>
        <translation>Seule une réponse non confirmée peut être marquée comme remise.</translation>
    </message>
    <message>
        <source>This reply is being sent or has arrived. It can no longer be undone.</source>
        <translation>Cette réponse est en cours d’envoi ou arrivée. Elle ne peut plus être annulée.</translation>
    </message>
    <message>
        <source>This reply needs no decision.</source>
        <translation>Cette réponse n’attend aucune décision.</translation>
    </message>
    <message>
        <source>The program ended while this was being sent, so it may have arrived.</source>
        <translation>Le programme s’est terminé pendant cet envoi&#xa0;; il est donc peut-être arrivé.</translation>
    </message>
    <message>
        <source>Only replies can be looked up.</source>
        <translation>Seules les réponses peuvent être recherchées.</translation>
    </message>
    <message>
        <source>Choose a time in the future.</source>
        <translation>Choisissez un moment dans le futur.</translation>
    </message>
    <message>
        <source>A tag can have at most %1 characters.</source>
        <translation>Une étiquette peut avoir au plus %1 caractères.</translation>
    </message>
    <message>
        <source>A conversation can have at most %1 tags.</source>
        <translation>Une conversation peut avoir au plus %1 étiquettes.</translation>
    </message>
    <message>
        <source>This conversation no longer exists.</source>
        <translation>Cette conversation n’existe plus.</translation>
    </message>
    <message>
        <source>This message no longer exists.</source>
        <translation>Ce message n’existe plus.</translation>
    </message>
    <message>
        <source>The program is closing. Nothing more can be saved.</source>
        <translation>Le programme se ferme. Rien ne peut plus être enregistré.</translation>
    </message>
    <message>
        <source>Only your own conversations can be snoozed.</source>
        <translation>Seules vos propres conversations peuvent être mises en veille.</translation>
    </message>
    <message>
        <source>Something unexpected happened while this was sent, so it may have arrived. The log has the details.</source>
        <translation>Un problème inattendu est survenu pendant l’envoi ; le message est donc peut-être arrivé. Les détails figurent dans le journal.</translation>
    </message>
    <message>
        <source>The database could not be written when this request came, at %1.</source>
        <translation>La base de données n’a pas pu être écrite à l’arrivée de cette requête, à %1.</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>%1 is assigned to both %2 and %3. It is used for %2.</source>
        <translation>%1 est attribué à la fois à %2 et à %3. Il est utilisé pour %2.</translation>
    </message>
    <message>
        <source>Shortcut of %1: %2</source>
        <translation>Raccourci de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>[keys] has no action %1. Did you mean %2?</source>
        <translation>[keys] n’a pas d’action %1. Vouliez-vous dire %2&#xa0;?</translation>
    </message>
    <message>
        <source>[keys] has no action %1. The example file lists them all.</source>
        <translation>[keys] n’a pas d’action %1. Le fichier d’exemple les énumère toutes.</translation>
    </message>
    <message>
        <source>“%1” is not a key. Write it like Ctrl+Shift+T or F8.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une touche. Écrivez-la comme Ctrl+Shift+T ou F8.</translation>
    </message>
    <message>
        <source>Ctrl+Alt is the same as AltGr on many keyboards, which types characters such as @ and €. Use only one of the two.</source>
        <translation>Ctrl+Alt équivaut à AltGr sur beaucoup de claviers, qui sert à taper des caractères comme @ et €. N’utilisez que l’une des deux.</translation>
    </message>
    <message>
        <source>Shortcuts with the system key are reserved for the system. Use Ctrl or Ctrl+Shift instead.</source>
        <translation>Les raccourcis avec la touche système sont réservés au système. Utilisez plutôt Ctrl ou Ctrl+Maj.</translation>
    </message>
    <message>
        <source>%1 is reserved for the system.</source>
        <translation>%1 est réservé au système.</translation>
    </message>
    <message>
        <source>%1 sends the reply or inserts a new line, depending on the settings.</source>
        <translation>%1 envoie la réponse ou passe à la ligne, selon les paramètres.</translation>
    </message>
    <message>
        <source>%1 is needed for editing text: to copy, undo, select or move the cursor.</source>
        <translation>%1 sert à modifier du texte&#xa0;: copier, annuler, sélectionner ou déplacer le curseur.</translation>
    </message>
    <message>
        <source>Alt with a letter opens menus. Use Ctrl or Ctrl+Shift instead.</source>
        <translation>Alt avec une lettre ouvre les menus. Utilisez plutôt Ctrl ou Ctrl+Maj.</translation>
    </message>
    <message>
        <source>%1 is needed for typing and navigation. Add Ctrl, or use a key such as F8.</source>
        <translation>%1 sert à écrire et à se déplacer. Ajoutez Ctrl, ou utilisez une touche comme F8.</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Buttons</source>
        <translation>Boutons</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>no file received</source>
        <translation>aucun fichier reçu</translation>
    </message>
    <message>
        <source>Opened the conversation</source>
        <translation>A ouvert la conversation</translation>
    </message>
    <message>
        <source>conversation opened</source>
        <translation>conversation ouverte</translation>
    </message>
    <message>
        <source>(opened the conversation)</source>
        <translation>(a ouvert la conversation)</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <source>Pressed a button</source>
        <translation>Bouton pressé</translation>
    </message>
    <message>
        <source>[pressed] %1</source>
        <translation>[a appuyé sur] %1</translation>
    </message>
    <message>
        <source>pressed %1</source>
        <translation>a appuyé sur %1</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>Réponses rapides</translation>
    </message>
    <message>
        <source>Empty message</source>
        <translation>Message vide</translation>
    </message>
    <message>
        <source>Unknown message</source>
        <translation>Message inconnu</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Autocollant</translation>
    </message>
    <message>
        <source>Event of the bot</source>
        <translation>Événement du bot</translation>
    </message>
    <message>
        <source>event of the bot</source>
        <translation>événement du bot</translation>
    </message>
    <message>
        <source>event of the bot: %1</source>
        <translation>événement du bot : %1</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Réaction</translation>
    </message>
    <message>
        <source>took a reaction back</source>
        <translation>a retiré une réaction</translation>
    </message>
    <message>
        <source>reacted with %1</source>
        <translation>a réagi avec %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
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
        <translation>Albanais</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Arménien</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>Basque</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengali</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgare</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Catalan</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinois</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Croate</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tchèque</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Danois</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Néerlandais</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estonien</translation>
    </message>
    <message>
        <source>Filipino</source>
        <translation>Filipino</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnois</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>Galicien</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grec</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hébreu</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Hongrois</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>Islandais</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonésien</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>Irlandais</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonais</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coréen</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Letton</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Lituanien</translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <translation>Luxembourgeois</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>Macédonien</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malais</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>Maltais</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>Norvégien (bokmål)</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persan</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polonais</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugais</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Roumain</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russe</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbe</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slovaque</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slovène</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Swahili</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Suédois</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamoul</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thaï</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turc</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainien</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Ourdou</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamien</translation>
    </message>
</context>
<context>
    <name>libraries</name>
    <message>
        <source>see its files</source>
        <translation>voir ses fichiers</translation>
    </message>
</context>
<context>
    <name>list</name>
    <message>
        <source>Not sent:</source>
        <translation>Non envoyée&#xa0;:</translation>
    </message>
    <message>
        <source>Unconfirmed:</source>
        <translation>Non confirmée&#xa0;:</translation>
    </message>
    <message>
        <source>%1 to check ·</source>
        <translation>%1 à vérifier ·</translation>
    </message>
    <message>
        <source>Snooze ended:</source>
        <translation>Fin de veille&#xa0;:</translation>
    </message>
    <message>
        <source>Draft:</source>
        <translation>Brouillon&#xa0;:</translation>
    </message>
    <message>
        <source>Declined:</source>
        <translation>Refusée&#xa0;:</translation>
    </message>
    <message>
        <source>Bot:</source>
        <translation>Bot&#xa0;:</translation>
    </message>
    <message>
        <source>You:</source>
        <translation>Vous&#xa0;:</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>À moi</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>En veille</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>With the bot</source>
        <translation>Avec le bot</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôturées</translation>
    </message>
    <message>
        <source>%1, collapsed</source>
        <translation>%1, repliée</translation>
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
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>test version %1</source>
        <translation>version de test %1</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>en attente depuis %1</translation>
    </message>
    <message>
        <source>last message %1</source>
        <translation>dernier message %1</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>en veille jusqu’à %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n non lu</numerusform>
            <numerusform>%n non lus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message>
        <source>The keyring does not respond</source>
        <translation>Le trousseau ne répond pas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Put the correct key back into the keyring.</source>
        <translation>Remettez la bonne clé dans le trousseau.</translation>
    </message>
    <message>
        <source>Continue without a keyring</source>
        <translation>Continuer sans trousseau</translation>
    </message>
    <message>
        <source>Without a keyring, tokens are lost when the program closes. A new verify token is created now: until you enter it in Chatlayer, Chatlayer&apos;s requests are rejected.</source>
        <translation>Sans trousseau, les jetons sont perdus à la fermeture du programme. Un nouveau verify token est créé maintenant : tant que vous ne l’avez pas saisi dans Chatlayer, les requêtes de Chatlayer sont refusées.</translation>
    </message>
    <message>
        <source>Conversations are encrypted with a key in the keyring. Without a keyring, they can only be stored unencrypted: everyone who can read the files of this computer can then read them. Tokens are lost when the program closes.</source>
        <translation>Les conversations sont chiffrées avec une clé du trousseau. Sans trousseau, elles ne peuvent être enregistrées que non chiffrées : toute personne qui peut lire les fichiers de cet ordinateur peut alors les lire. Les jetons sont perdus à la fermeture du programme.</translation>
    </message>
    <message>
        <source>Your conversations are still on this computer, but the key that decrypts them is in the keyring.</source>
        <translation>Vos conversations sont toujours sur cet ordinateur, mais la clé qui les déchiffre se trouve dans le trousseau.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Restore the newest backup</source>
        <translation>Restaurer la sauvegarde la plus récente</translation>
    </message>
    <message>
        <source>Start a new database</source>
        <translation>Créer une nouvelle base de données</translation>
    </message>
    <message>
        <source>The database key is missing</source>
        <translation>La clé de la base de données manque</translation>
    </message>
    <message>
        <source>The key does not match the database</source>
        <translation>La clé ne correspond pas à la base de données</translation>
    </message>
    <message>
        <source>If you start a new database, the old one is kept next to it. Nothing is deleted. You can restore a backup into the new database.</source>
        <translation>Si vous créez une nouvelle base de données, l’ancienne est conservée à côté. Rien n’est supprimé. Vous pouvez restaurer une sauvegarde dans la nouvelle.</translation>
    </message>
    <message>
        <source>Open the keyring that this program used before, then try again. Without the key, nobody can read these conversations.</source>
        <translation>Ouvrez le trousseau que ce programme utilisait auparavant, puis réessayez. Sans la clé, personne ne peut lire ces conversations.</translation>
    </message>
    <message>
        <source>Store unencrypted</source>
        <translation>Enregistrer sans chiffrement</translation>
    </message>
    <message>
        <source>The keyring is not available</source>
        <translation>Le trousseau est indisponible</translation>
    </message>
    <message>
        <source>The settings cannot be saved</source>
        <translation>Les paramètres ne peuvent pas être enregistrés</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>La base de données est endommagée</translation>
    </message>
    <message>
        <source>The database is from a newer version</source>
        <translation>La base de données vient d’une version plus récente</translation>
    </message>
    <message>
        <source>The database is not encrypted</source>
        <translation>La base de données n’est pas chiffrée</translation>
    </message>
    <message>
        <source>The database cannot be opened</source>
        <translation>La base de données ne peut pas être ouverte</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Recently used</source>
        <translation>Utilisées récemment</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>not available: %1</source>
        <translation>indisponible&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 sur %3</translation>
    </message>
    <message>
        <source>Search everything for “%1”</source>
        <translation>Chercher «&#xa0;%1&#xa0;» partout</translation>
    </message>
    <message>
        <source>Not available now</source>
        <translation>Indisponible maintenant</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>pictures</name>
    <message>
        <source>a private address</source>
        <translation>une adresse privée</translation>
    </message>
    <message>
        <source>This address cannot be loaded.</source>
        <translation>Cette adresse ne peut pas être chargée.</translation>
    </message>
    <message>
        <source>The address points to a private network, so it was not loaded.</source>
        <translation>L’adresse mène à un réseau privé et n’a donc pas été chargée.</translation>
    </message>
    <message>
        <source>The address redirects too many times.</source>
        <translation>L’adresse redirige trop de fois.</translation>
    </message>
    <message>
        <source>The file no longer exists ({detail}).</source>
        <translation>Le fichier n’existe plus ({detail}).</translation>
    </message>
    <message>
        <source>The server denied access ({detail}).</source>
        <translation>Le serveur a refusé l’accès ({detail}).</translation>
    </message>
    <message>
        <source>The server answered with an error ({detail}).</source>
        <translation>Le serveur a répondu par une erreur ({detail}).</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Le serveur est injoignable.</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate.</source>
        <translation>Cet ordinateur ne fait pas confiance au certificat du serveur.</translation>
    </message>
    <message>
        <source>The server took too long to respond.</source>
        <translation>Le serveur a mis trop de temps à répondre.</translation>
    </message>
    <message>
        <source>The file is larger than {detail}.</source>
        <translation>Le fichier dépasse {detail}.</translation>
    </message>
    <message>
        <source>This picture format cannot be shown here ({detail}).</source>
        <translation>Ce format d’image ne peut pas être affiché ici ({detail}).</translation>
    </message>
    <message>
        <source>The server sent the file in an unsupported form (compressed).</source>
        <translation>Le serveur a envoyé le fichier sous une forme non prise en charge (compressée).</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>L’image est endommagée.</translation>
    </message>
    <message>
        <source>The picture has too many pixels ({detail}).</source>
        <translation>L’image a trop de pixels ({detail}).</translation>
    </message>
    <message>
        <source>The file cannot be written: {detail}.</source>
        <translation>Le fichier ne peut pas être écrit&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>Le programme se ferme.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
</context>
<context>
    <name>profile</name>
    <message>
        <source>The profile %1 is a file. It must be a folder.</source>
        <translation>Le profil %1 est un fichier. Il doit être un dossier.</translation>
    </message>
    <message>
        <source>The profile folder %1 cannot be used: %2.</source>
        <translation>Le dossier de profil %1 ne peut pas être utilisé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Cannot write to the profile folder %1. Check its owner and permissions.</source>
        <translation>Impossible d’écrire dans le dossier de profil %1. Vérifiez son propriétaire et ses droits d’accès.</translation>
    </message>
</context>
<context>
    <name>protocol</name>
    <message>
        <source>Chatlayer&apos;s legacy API is not known to support lists. Send a carousel, or choose API v1 in the settings.</source>
        <translation>On ne sait pas si l’ancienne API de Chatlayer prend en charge les listes. Envoyez un carrousel ou choisissez l’API v1 dans les paramètres.</translation>
    </message>
</context>
<context>
    <name>quiet</name>
    <message>
        <source>Turn off Do Not Disturb</source>
        <translation>Désactiver Ne pas déranger</translation>
    </message>
    <message>
        <source>Do Not Disturb until tomorrow, %1</source>
        <translation>Ne pas déranger jusqu’à demain, %1</translation>
    </message>
    <message>
        <source>Do Not Disturb for 30 minutes</source>
        <translation>Ne pas déranger pendant 30 minutes</translation>
    </message>
    <message>
        <source>Do Not Disturb for 1 hour</source>
        <translation>Ne pas déranger pendant 1 heure</translation>
    </message>
    <message>
        <source>Do Not Disturb until %1</source>
        <translation>Ne pas déranger jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>reachability</name>
    <message>
        <source>Chatlayer cannot reach this computer yet because no tunnel is set up. Setup helps you choose one.</source>
        <translation>Chatlayer ne peut pas encore joindre cet ordinateur, car aucun tunnel n’est configuré. L’assistant de configuration vous aide à en choisir un.</translation>
    </message>
    <message>
        <source>Not reachable from outside</source>
        <translation>Inaccessible de l’extérieur</translation>
    </message>
    <message>
        <source>Reachable, but few requests left</source>
        <translation>Accessible, mais peu de requêtes restantes</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Accessible</translation>
    </message>
    <message>
        <source>Starting the tunnel…</source>
        <translation>Démarrage du tunnel…</translation>
    </message>
    <message>
        <source>Checking whether Chatlayer can reach you…</source>
        <translation>Vérification que Chatlayer peut vous joindre…</translation>
    </message>
    <message>
        <source>Not reachable, reconnecting…</source>
        <translation>Inaccessible, reconnexion…</translation>
    </message>
    <message>
        <source>Retrying automatically.</source>
        <translation>Nouvelle tentative automatique.</translation>
    </message>
    <message>
        <source>Retries only when you ask for it.</source>
        <translation>Nouvelle tentative uniquement à votre demande.</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Inaccessible</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>with the bot</source>
        <translation>avec le bot</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>à moi</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clôturée</translation>
    </message>
</context>
<context>
    <name>refusal</name>
    <message>
        <source>you were away, the screen was locked</source>
        <translation>vous étiez absent, l’écran était verrouillé</translation>
    </message>
    <message>
        <source>you were away, no activity</source>
        <translation>vous étiez absent, sans activité</translation>
    </message>
    <message>
        <source>you were away</source>
        <translation>vous étiez absent</translation>
    </message>
    <message>
        <source>you were offline</source>
        <translation>vous étiez hors ligne</translation>
    </message>
    <message>
        <source>outside your opening hours</source>
        <translation>hors de vos heures d’ouverture</translation>
    </message>
    <message>
        <source>on a holiday</source>
        <translation>un jour férié</translation>
    </message>
    <message>
        <source>the language is %1, which you do not accept</source>
        <translation>la langue est %1, que vous n’acceptez pas</translation>
    </message>
    <message>
        <source>%1 is %2, which you do not accept</source>
        <translation>%1 est %2, que vous n’acceptez pas</translation>
    </message>
    <message>
        <source>%1 is not specified</source>
        <translation>%1 n’est pas indiqué</translation>
    </message>
    <message>
        <source>full, %1 of %2 conversations</source>
        <translation>complet, %1 conversations sur %2</translation>
    </message>
    <message>
        <source>the request could not be read when it arrived</source>
        <translation>la requête n’a pas pu être lue à son arrivée</translation>
    </message>
</context>
<context>
    <name>rehearsal</name>
    <message>
        <source>Hello! I am the test customer. Please reply to me.</source>
        <translation>Bonjour&#xa0;! Je suis le client de test. Répondez-moi, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Thank you, your reply arrived. You can close this conversation now.</source>
        <translation>Merci, votre réponse est arrivée. Vous pouvez maintenant clôturer cette conversation.</translation>
    </message>
    <message>
        <source>The test conversation is over, so nobody would read this. Close it. You can start another one in setup.</source>
        <translation>La conversation de test est terminée, personne ne lirait ceci. Clôturez-la. Vous pouvez en démarrer une autre dans l’assistant de configuration.</translation>
    </message>
    <message>
        <source>The test customer was declined.</source>
        <translation>Le client de test a été refusé.</translation>
    </message>
    <message>
        <source>The test could not be started: %1.</source>
        <translation>Le test n’a pas pu démarrer&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The webhook did not accept the test conversation. See the log for the reason.</source>
        <translation>Le webhook n’a pas accepté la conversation de test. Consultez le journal pour en connaître la raison.</translation>
    </message>
</context>
<context>
    <name>resources</name>
    <message>
        <source>The program&apos;s resources are missing. None of these exists: %1.</source>
        <translation>Les ressources du programme sont introuvables. Aucun de ces éléments n’existe&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>rich</name>
    <message>
        <source>the address</source>
        <translation>l’adresse</translation>
    </message>
    <message>
        <source>Add a button.</source>
        <translation>Ajoutez un bouton.</translation>
    </message>
    <message>
        <source>Add a quick reply.</source>
        <translation>Ajoutez une réponse rapide.</translation>
    </message>
    <message>
        <source>quick reply %1</source>
        <translation>réponse rapide %1</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>l’image</translation>
    </message>
    <message>
        <source>the list&apos;s button</source>
        <translation>le bouton de la liste</translation>
    </message>
    <message>
        <source>Add a card.</source>
        <translation>Ajoutez une carte.</translation>
    </message>
    <message>
        <source>card %1</source>
        <translation>carte %1</translation>
    </message>
    <message>
        <source>Enter a title for %1.</source>
        <translation>Saisissez un titre pour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>button %1</source>
        <translation>bouton %1</translation>
    </message>
    <message>
        <source>Invalid phone number for %1. Write it like +32 470 12 34 56.</source>
        <translation>Numéro de téléphone non valide pour %1. Écrivez-le comme +32 470 12 34 56.</translation>
    </message>
    <message>
        <source>Enter the dialog that %1 leads to: the ID of a dialog state in Chatlayer.</source>
        <translation>Saisissez le dialogue auquel mène %1&#xa0;: l’identifiant d’un dialog state dans Chatlayer.</translation>
    </message>
    <message>
        <source>In the session data of %1, write each value as key=value.</source>
        <translation>Dans les données de session de %1, écrivez chaque valeur comme clé=valeur.</translation>
    </message>
    <message>
        <source>Enter the button text of %1.</source>
        <translation>Saisissez le texte de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Enter a text.</source>
        <translation>Saisissez un texte.</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>le texte</translation>
    </message>
    <message>
        <source>There is no value for %1 in %2. Replace or remove the placeholder.</source>
        <translation>Aucune valeur pour %1 (%2). Remplacez ou supprimez la variable.</translation>
    </message>
    <message>
        <source>%1 must begin with https:// or http:// and contain no spaces.</source>
        <translation>%1 doit commencer par https:// ou http:// et ne pas contenir d’espaces.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Button text</source>
        <translation>Texte du bouton</translation>
    </message>
    <message>
        <source>Track your parcel</source>
        <translation>Suivre votre colis</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Ouvrir un lien</translation>
    </message>
    <message>
        <source>Call number</source>
        <translation>Appeler un numéro</translation>
    </message>
    <message>
        <source>Go to dialog</source>
        <translation>Aller à un dialogue</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Session data</source>
        <translation>Données de session</translation>
    </message>
    <message>
        <source>key=value; key=value</source>
        <translation>clé=valeur; clé=valeur</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Dialog</source>
        <translation>Dialogue</translation>
    </message>
    <message>
        <source>ID of the dialog state</source>
        <translation>identifiant du dialog state</translation>
    </message>
    <message>
        <source>Yes, please</source>
        <translation>Oui, s’il vous plaît</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>https:// (optional)</source>
        <translation>https:// (facultatif)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Sous-titre</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Bouton</translation>
    </message>
    <message>
        <source>Add a button</source>
        <translation>Ajouter un bouton</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Quick reply</source>
        <translation>Réponse rapide</translation>
    </message>
    <message>
        <source>Add a quick reply</source>
        <translation>Ajouter une réponse rapide</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Ajouter une carte</translation>
    </message>
    <message>
        <source>List button</source>
        <translation>Bouton de la liste</translation>
    </message>
    <message>
        <source>Add a button below the list</source>
        <translation>Ajouter un bouton sous la liste</translation>
    </message>
    <message>
        <source>Picture or file</source>
        <translation>Image ou fichier</translation>
    </message>
    <message>
        <source>Text with buttons</source>
        <translation>Texte avec boutons</translation>
    </message>
    <message>
        <source>Text with quick replies</source>
        <translation>Texte avec réponses rapides</translation>
    </message>
    <message>
        <source>Carousel</source>
        <translation>Carrousel</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Send an attachment or card</source>
        <translation>Envoyer une pièce jointe ou une carte</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Bot:</source>
        <translation>Bot&#xa0;:</translation>
    </message>
    <message>
        <source>You:</source>
        <translation>Vous&#xa0;:</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Note&#xa0;:</translation>
    </message>
</context>
<context>
    <name>service</name>
    <message>
        <source>Webhook not listening</source>
        <translation>Le webhook n’écoute pas</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Inaccessible</translation>
    </message>
    <message>
        <source>Webhook listening</source>
        <translation>Le webhook écoute</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Tokens are stored only until you quit the program.</source>
        <translation>Les jetons ne sont enregistrés que jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>Messages cannot be saved right now.</source>
        <translation>Les messages ne peuvent pas être enregistrés pour le moment.</translation>
    </message>
    <message>
        <source>%1 Requests are kept in a file until then and taken in automatically.</source>
        <translation>%1 En attendant, les requêtes sont conservées dans un fichier, puis reprises automatiquement.</translation>
    </message>
    <message>
        <source>%1 Chatlayer was asked to try again, but it is not known whether it does: messages may be lost.</source>
        <translation>%1 Chatlayer a été invité à réessayer, mais on ne sait pas s’il le fait : des messages peuvent être perdus.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un nombre de %1 à %2</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>text of at most %1 characters on one line</source>
        <translation>un texte d’au plus %1 caractères sur une ligne</translation>
    </message>
    <message>
        <source>an IP address or a host name of this computer</source>
        <translation>une adresse IP ou un nom d’hôte de cet ordinateur</translation>
    </message>
    <message>
        <source>a host name or an IP address, without port and path</source>
        <translation>un nom d’hôte ou une adresse IP, sans port ni chemin</translation>
    </message>
    <message>
        <source>an address like &quot;https://example.org/path&quot; without user name, query and fragment (http:// only for this computer)</source>
        <translation>une adresse comme &quot;https://example.org/path&quot; sans nom d’utilisateur, requête ni fragment (http:// seulement pour cet ordinateur)</translation>
    </message>
    <message>
        <source>a shortcut like &quot;Ctrl+Shift+T&quot;, a list of shortcuts, or &quot;&quot; for none (in the environment: separated by spaces)</source>
        <translation>un raccourci comme &quot;Ctrl+Shift+T&quot;, une liste de raccourcis, ou &quot;&quot; pour aucun (dans l’environnement&#xa0;: séparés par des espaces)</translation>
    </message>
    <message>
        <source>the environment variable %1</source>
        <translation>la variable d’environnement %1</translation>
    </message>
    <message>
        <source>%1: chatlayer.region is &quot;custom&quot;. This requires chatlayer.base_url.</source>
        <translation>%1&#xa0;: chatlayer.region est &quot;custom&quot;. Cela nécessite chatlayer.base_url.</translation>
    </message>
    <message>
        <source>%1: tunnel.provider is &quot;%2&quot;. This requires %3.</source>
        <translation>%1 : tunnel.provider vaut « %2 ». Cela nécessite %3.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>at the end of the file</source>
        <translation>à la fin du fichier</translation>
    </message>
    <message>
        <source>%1: %2: invalid TOML (%3).</source>
        <translation>%1&#xa0;: %2&#xa0;: TOML non valide (%3).</translation>
    </message>
    <message>
        <source>%1: %2 must be a section, written as [%3].</source>
        <translation>%1&#xa0;: %2 doit être une section, écrite [%3].</translation>
    </message>
    <message>
        <source>%1: %2 is %3. It must be %4.</source>
        <translation>%1&#xa0;: %2 est %3. Valeurs admises&#xa0;: %4.</translation>
    </message>
    <message>
        <source>%1: line %2: the file is not UTF-8 text. Save it as UTF-8.</source>
        <translation>%1&#xa0;: ligne %2&#xa0;: le fichier n’est pas du texte UTF-8. Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>%1: the settings cannot be read: %2.</source>
        <translation>%1&#xa0;: les paramètres ne peuvent pas être lus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The environment</source>
        <translation>L’environnement</translation>
    </message>
    <message>
        <source>The environment variable %1 is %2. It must be %3.</source>
        <translation>La variable d’environnement %1 est %2. Valeurs admises&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1: %2 looks like a secret. Secrets belong in the keyring. Remove it here and store it with: agent-desktop credentials set %3</source>
        <translation>%1 : %2 ressemble à un secret. Les secrets doivent être dans le trousseau. Retirez-le d’ici et enregistrez-le avec : agent-desktop credentials set %3</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1 ?</translation>
    </message>
    <message>
        <source>Available: %1.</source>
        <translation>Disponibles : %1.</translation>
    </message>
    <message>
        <source>%1: there is no setting %2.</source>
        <translation>%1 : le paramètre %2 n’existe pas.</translation>
    </message>
    <message>
        <source>Unknown setting %1.</source>
        <translation>Paramètre inconnu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1: the settings cannot be saved: %2.</source>
        <translation>%1&#xa0;: les paramètres ne peuvent pas être enregistrés&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Chatlayer</source>
        <translation>Chatlayer</translation>
    </message>
    <message>
        <source>Reachability</source>
        <translation>Accès depuis Internet</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Appearance and shortcuts</source>
        <translation>Apparence et raccourcis</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Adresse de l’API</translation>
    </message>
    <message>
        <source>Request to pause the bot</source>
        <translation>Requête pour mettre le bot en pause</translation>
    </message>
    <message>
        <source>Request to resume the bot</source>
        <translation>Requête pour reprendre le bot</translation>
    </message>
    <message>
        <source>Allowed callers</source>
        <translation>Appelants autorisés</translation>
    </message>
    <message>
        <source>Accept handovers without the token</source>
        <translation>Accepter les transferts sans le token</translation>
    </message>
    <message>
        <source>Trust X-Forwarded-For</source>
        <translation>Faire confiance à X-Forwarded-For</translation>
    </message>
    <message>
        <source>How Chatlayer reaches you</source>
        <translation>Comment Chatlayer vous joint</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Adresse publique</translation>
    </message>
    <message>
        <source>Reserved domain</source>
        <translation>Domaine réservé</translation>
    </message>
    <message>
        <source>Go offline after</source>
        <translation>Hors ligne après</translation>
    </message>
    <message>
        <source>SSH service</source>
        <translation>Service SSH</translation>
    </message>
    <message>
        <source>SSH server</source>
        <translation>Serveur SSH</translation>
    </message>
    <message>
        <source>SSH port</source>
        <translation>Port SSH</translation>
    </message>
    <message>
        <source>SSH user</source>
        <translation>Utilisateur SSH</translation>
    </message>
    <message>
        <source>SSH key file</source>
        <translation>Fichier de clé SSH</translation>
    </message>
    <message>
        <source>Listen address on the server</source>
        <translation>Adresse d’écoute sur le serveur</translation>
    </message>
    <message>
        <source>Port on the server</source>
        <translation>Port sur le serveur</translation>
    </message>
    <message>
        <source>Cloudflared program</source>
        <translation>Programme cloudflared</translation>
    </message>
    <message>
        <source>Cloudflare host name</source>
        <translation>Nom d’hôte Cloudflare</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Interface size</source>
        <translation>Taille de l’interface</translation>
    </message>
    <message>
        <source>Enter sends the reply</source>
        <translation>Entrée envoie la réponse</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Vérifier l’orthographe</translation>
    </message>
    <message>
        <source>Show pictures from the internet</source>
        <translation>Afficher les images d’Internet</translation>
    </message>
    <message>
        <source>Log level</source>
        <translation>Niveau de journalisation</translation>
    </message>
    <message>
        <source>The region of your Chatlayer account.</source>
        <translation>La région de votre compte Chatlayer.</translation>
    </message>
    <message>
        <source>Language of the interface. Dates and numbers follow it.</source>
        <translation>Langue de l’interface. Les dates et les nombres la suivent.</translation>
    </message>
    <message>
        <source>Used in canned replies that contain {{agent.name}}.</source>
        <translation>Utilisé dans les réponses types qui contiennent {{agent.name}}.</translation>
    </message>
    <message>
        <source>Opening hours, for example 09:00-12:30, 13:30-17:30. A day without hours is closed. If no day has hours, you are always open.</source>
        <translation>Heures d’ouverture, par exemple 09:00-12:30, 13:30-17:30. Un jour sans heures est fermé. Si aucun jour n’a d’heures, vous êtes toujours ouvert.</translation>
    </message>
    <message>
        <source>Time zone of the opening hours and holidays.</source>
        <translation>Fuseau horaire des heures d’ouverture et des jours fériés.</translation>
    </message>
    <message>
        <source>Closed all day, for example 2026-12-25, 2027-07-12..2027-07-23.</source>
        <translation>Fermé toute la journée, par exemple 2026-12-25, 2027-07-12..2027-07-23.</translation>
    </message>
    <message>
        <source>New customers are declined while this many conversations are waiting or yours. Snoozed conversations do not count. 0 = no limit.</source>
        <translation>Les nouveaux clients sont refusés tant que ce nombre de conversations est en attente ou à vous. Les conversations en veille ne comptent pas. 0 = sans limite.</translation>
    </message>
    <message>
        <source>Customers with other languages are declined. Leave empty to accept all languages. nl includes nl-BE. Customers whose language is unknown are accepted.</source>
        <translation>Les clients d’autres langues sont refusés. Laissez vide pour accepter toutes les langues. nl inclut nl-BE. Les clients dont la langue est inconnue sont acceptés.</translation>
    </message>
    <message>
        <source>One line per handover key, with the values that you accept. All other handovers are declined. A missing key is accepted only if &quot;&quot; is one of the values.</source>
        <translation>Une ligne par clé du transfert, avec les valeurs que vous acceptez. Tous les autres transferts sont refusés. Une clé manquante n’est acceptée que si &quot;&quot; figure parmi les valeurs.</translation>
    </message>
    <message>
        <source>After this long without keyboard or mouse activity, you are set to away until you are back. 0 = never.</source>
        <translation>Après ce temps sans activité du clavier ou de la souris, vous passez en absent jusqu’à votre retour. 0 = jamais.</translation>
    </message>
    <message>
        <source>You become available again when the screen is unlocked.</source>
        <translation>Vous êtes de nouveau disponible quand l’écran est déverrouillé.</translation>
    </message>
    <message>
        <source>Light or dark.</source>
        <translation>Clair ou sombre.</translation>
    </message>
    <message>
        <source>1 is the size set by your system. 1.25 is a quarter larger. From 0.5 to 4.</source>
        <translation>1 est la taille définie par votre système. 1,25 est un quart plus grand. De 0,5 à 4.</translation>
    </message>
    <message>
        <source>If off, Ctrl+Enter sends and Enter inserts a new line.</source>
        <translation>Si désactivé, Ctrl+Entrée envoie et Entrée passe à la ligne.</translation>
    </message>
    <message>
        <source>Checks replies in the customer&apos;s language.</source>
        <translation>Vérifie les réponses dans la langue du client.</translation>
    </message>
    <message>
        <source>Replies wait this long before they are sent. 0 = send immediately.</source>
        <translation>Les réponses attendent ce temps avant d’être envoyées. 0 = envoyer aussitôt.</translation>
    </message>
    <message>
        <source>If off, you are asked for each picture. Loading a picture tells its server that you opened the message.</source>
        <translation>Si désactivé, une confirmation est demandée pour chaque image. Charger une image indique à son serveur que vous avez ouvert le message.</translation>
    </message>
    <message>
        <source>Setup (Ctrl+Shift+O) helps you choose, and tests the connection.</source>
        <translation>L’assistant de configuration (Ctrl+Maj+O) vous aide à choisir et teste la connexion.</translation>
    </message>
    <message>
        <source>The domain that the service reserves for you, for example name.ngrok-free.app.</source>
        <translation>Le domaine que le service vous réserve, par exemple name.ngrok-free.app.</translation>
    </message>
    <message>
        <source>After you create a new verify token, the previous one stays valid for this long. 0 = no earlier token is valid.</source>
        <translation>Durée pendant laquelle le verify token précédent reste valide après la création d’un nouveau. 0 = aucun ancien token n’est valide.</translation>
    </message>
    <message>
        <source>The request limit of your ngrok plan. You are warned before it is used up. 0 = no limit.</source>
        <translation>La limite de requêtes de votre offre ngrok. Vous êtes averti avant qu’elle soit épuisée. 0 = sans limite.</translation>
    </message>
    <message>
        <source>If Chatlayer cannot reach you for this long, you are set to offline. 0 = never.</source>
        <translation>Si Chatlayer ne peut pas vous joindre pendant ce temps, vous passez hors ligne. 0 = jamais.</translation>
    </message>
    <message>
        <source>Your own server, or a service that assigns an address.</source>
        <translation>Votre propre serveur, ou un service qui attribue une adresse.</translation>
    </message>
    <message>
        <source>The name or IP address of your server.</source>
        <translation>Le nom ou l’adresse IP de votre serveur.</translation>
    </message>
    <message>
        <source>0 = default port (22).</source>
        <translation>0 = port par défaut (22).</translation>
    </message>
    <message>
        <source>Leave empty to use your user name on this computer.</source>
        <translation>Laissez vide pour utiliser votre nom d’utilisateur sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Leave empty to try your SSH agent and the keys in your .ssh folder.</source>
        <translation>Laissez vide pour essayer votre agent SSH et les clés de votre dossier .ssh.</translation>
    </message>
    <message>
        <source>localhost if a web server on the SSH server forwards calls, otherwise the server&apos;s own address.</source>
        <translation>localhost si un serveur web sur le serveur SSH transmet les appels, sinon l’adresse du serveur.</translation>
    </message>
    <message>
        <source>The port on your server that forwards to this computer.</source>
        <translation>Le port de votre serveur qui redirige vers cet ordinateur.</translation>
    </message>
    <message>
        <source>Leave empty to search the usual locations.</source>
        <translation>Laissez vide pour chercher aux emplacements habituels.</translation>
    </message>
    <message>
        <source>The host name of your tunnel. If empty, each start creates a new one, which you must paste into Chatlayer again.</source>
        <translation>Le nom d’hôte de votre tunnel. S’il est vide, chaque démarrage en crée un nouveau, à recoller dans Chatlayer.</translation>
    </message>
    <message>
        <source>The API address, if it is not in one of the regions.</source>
        <translation>L’adresse de l’API, si elle n’est dans aucune des régions.</translation>
    </message>
    <message>
        <source>The API that sends your replies. Change it only if Chatlayer tells you to.</source>
        <translation>L’API qui envoie vos réponses. Ne la changez que si Chatlayer vous le demande.</translation>
    </message>
    <message>
        <source>Maximum time to connect to Chatlayer.</source>
        <translation>Durée maximale de connexion à Chatlayer.</translation>
    </message>
    <message>
        <source>Maximum time for a complete answer from Chatlayer.</source>
        <translation>Durée maximale d’une réponse complète de Chatlayer.</translation>
    </message>
    <message>
        <source>Sent when you take a conversation. Chatlayer has not published the format.</source>
        <translation>Envoyée quand vous prenez une conversation. Chatlayer n’a pas publié le format.</translation>
    </message>
    <message>
        <source>Sent when you close a conversation and the bot continues.</source>
        <translation>Envoyée quand vous clôturez une conversation et que le bot continue.</translation>
    </message>
    <message>
        <source>The address this program listens on. A tunnel only needs 127.0.0.1.</source>
        <translation>L’adresse sur laquelle ce programme écoute. Un tunnel n’a besoin que de 127.0.0.1.</translation>
    </message>
    <message>
        <source>The port that your tunnel forwards to on this computer. 0 = any free port.</source>
        <translation>Le port de cet ordinateur vers lequel votre tunnel redirige. 0 = n’importe quel port libre.</translation>
    </message>
    <message>
        <source>The last part of the address that Chatlayer calls.</source>
        <translation>La dernière partie de l’adresse que Chatlayer appelle.</translation>
    </message>
    <message>
        <source>Larger requests are refused. Requests grow with the transcript of a conversation.</source>
        <translation>Les requêtes plus grandes sont refusées. Les requêtes grandissent avec la transcription d’une conversation.</translation>
    </message>
    <message>
        <source>IP addresses and networks, separated by commas. Leave empty to allow everyone who knows the verify token.</source>
        <translation>Adresses IP et réseaux, séparés par des virgules. Laissez vide pour autoriser tous ceux qui connaissent le verify token.</translation>
    </message>
    <message>
        <source>Turn this on only if handovers from Chatlayer are refused because they have no verify token. It counts only for allowed callers with a public address. Without allowed callers it does nothing.</source>
        <translation>Activez ceci seulement si des transferts de Chatlayer sont refusés faute de verify token. Cela ne vaut que pour les appelants autorisés qui ont une adresse publique. Sans appelants autorisés, cela n’a aucun effet.</translation>
    </message>
    <message>
        <source>Turn this on only behind your own proxy that sets this header. Otherwise callers could forge their address.</source>
        <translation>À activer seulement derrière votre propre proxy qui définit cet en-tête. Sinon, les appelants pourraient falsifier leur adresse.</translation>
    </message>
    <message>
        <source>This long after their last message, they are permanently deleted. 0 = keep forever.</source>
        <translation>Après ce temps depuis leur dernier message, elles sont supprimées définitivement. 0 = conserver pour toujours.</translation>
    </message>
    <message>
        <source>Conversations that nobody took over contain personal data too. 0 = keep forever.</source>
        <translation>Les conversations que personne n’a prises contiennent aussi des données personnelles. 0 = conserver pour toujours.</translation>
    </message>
    <message>
        <source>Encrypts the conversations on this computer. Applies to new profiles only.</source>
        <translation>Chiffre les conversations sur cet ordinateur. Ne s’applique qu’aux nouveaux profils.</translation>
    </message>
    <message>
        <source>The system shows notifications over other windows. Click one to open the conversation.</source>
        <translation>Le système affiche les notifications par-dessus les autres fenêtres. Cliquez pour ouvrir la conversation.</translation>
    </message>
    <message>
        <source>Notifications only say that a customer needs you. Use this if others can see your screen.</source>
        <translation>Les notifications indiquent seulement qu’un client a besoin de vous. Utile si d’autres voient votre écran.</translation>
    </message>
    <message>
        <source>When a customer waits for an agent.</source>
        <translation>Quand un client attend un agent.</translation>
    </message>
    <message>
        <source>When a customer writes in one of your conversations, or when a snooze ends.</source>
        <translation>Quand un client écrit dans une de vos conversations, ou à la fin d’une mise en veille.</translation>
    </message>
    <message>
        <source>While a customer is waiting whom nobody has taken. 0 = never.</source>
        <translation>Tant qu’un client attend que personne n’a pris. 0 = jamais.</translation>
    </message>
    <message>
        <source>Plays when a customer waits, and at each repetition.</source>
        <translation>Joué quand un client attend, et à chaque répétition.</translation>
    </message>
    <message>
        <source>Plays for a message in one of your conversations.</source>
        <translation>Joué pour un message dans une de vos conversations.</translation>
    </message>
    <message>
        <source>As a percentage of the system volume.</source>
        <translation>En pourcentage du volume du système.</translation>
    </message>
    <message>
        <source>Minimised windows leave the taskbar. Click the tray icon to show the window again.</source>
        <translation>Une fenêtre réduite quitte la barre des tâches. Cliquez sur l’icône de la zone de notification pour la réafficher.</translation>
    </message>
    <message>
        <source>The window opens when you log in to this computer.</source>
        <translation>La fenêtre s’ouvre quand vous ouvrez une session sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The log helps to solve problems. It never contains messages or tokens.</source>
        <translation>Le journal aide à résoudre les problèmes. Il ne contient jamais de messages ni de jetons.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>par mois</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>Customers who wait this long turn amber in the list.</source>
        <translation>Les clients qui attendent ce temps deviennent orange dans la liste.</translation>
    </message>
    <message>
        <source>Customers who wait this long turn red in the list.</source>
        <translation>Les clients qui attendent ce temps deviennent rouges dans la liste.</translation>
    </message>
    <message>
        <source>The complete address of the webhook, as Chatlayer should call it.</source>
        <translation>L’adresse complète du webhook, telle que Chatlayer doit l’appeler.</translation>
    </message>
    <message>
        <source>Webhook server</source>
        <translation>Serveur du webhook</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Listen address</source>
        <translation>Adresse d’écoute</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>Version de l’API</translation>
    </message>
    <message>
        <source>Connection timeout</source>
        <translation>Délai de connexion</translation>
    </message>
    <message>
        <source>Answer timeout</source>
        <translation>Délai de réponse</translation>
    </message>
    <message>
        <source>Maximum request size</source>
        <translation>Taille maximale d’une requête</translation>
    </message>
    <message>
        <source>Keep old verify token valid for</source>
        <translation>Garder l’ancien verify token valable</translation>
    </message>
    <message>
        <source>Requests in your ngrok plan</source>
        <translation>Requêtes de votre offre ngrok</translation>
    </message>
    <message>
        <source>Keep closed conversations for</source>
        <translation>Garder les conversations clôturées pendant</translation>
    </message>
    <message>
        <source>Keep bot-only conversations for</source>
        <translation>Garder les conversations restées au bot pendant</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lundi</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Mardi</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mercredi</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Jeudi</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Vendredi</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samedi</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Dimanche</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>Maximum simultaneous conversations</source>
        <translation>Conversations simultanées au maximum</translation>
    </message>
    <message>
        <source>Accepted languages</source>
        <translation>Langues acceptées</translation>
    </message>
    <message>
        <source>Accepted handovers</source>
        <translation>Transferts acceptés</translation>
    </message>
    <message>
        <source>Automatically away after</source>
        <translation>Absent automatiquement après</translation>
    </message>
    <message>
        <source>Automatically away while the screen is locked</source>
        <translation>Absent automatiquement quand l’écran est verrouillé</translation>
    </message>
    <message>
        <source>Undo sending within</source>
        <translation>Annuler l’envoi pendant</translation>
    </message>
    <message>
        <source>Amber after</source>
        <translation>Orange après</translation>
    </message>
    <message>
        <source>Red after</source>
        <translation>Rouge après</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>Afficher les notifications</translation>
    </message>
    <message>
        <source>Hide names and texts</source>
        <translation>Masquer les noms et les textes</translation>
    </message>
    <message>
        <source>Notify about new customers</source>
        <translation>Notifier les nouveaux clients</translation>
    </message>
    <message>
        <source>Notify about new messages</source>
        <translation>Notifier les nouveaux messages</translation>
    </message>
    <message>
        <source>Repeat after</source>
        <translation>Répéter après</translation>
    </message>
    <message>
        <source>Sound for new customer</source>
        <translation>Son pour un nouveau client</translation>
    </message>
    <message>
        <source>Sound for message</source>
        <translation>Son pour un message</translation>
    </message>
    <message>
        <source>Sound volume</source>
        <translation>Volume des sons</translation>
    </message>
    <message>
        <source>Minimise to system tray</source>
        <translation>Réduire dans la zone de notification</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Démarrer à l’ouverture de session</translation>
    </message>
    <message>
        <source>Chime</source>
        <translation>Carillon</translation>
    </message>
    <message>
        <source>Water drop</source>
        <translation>Goutte d’eau</translation>
    </message>
    <message>
        <source>Knock</source>
        <translation>Toc toc</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europe</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Asia</source>
        <translation>Asie</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>Autre adresse</translation>
    </message>
    <message>
        <source>v1 (current)</source>
        <translation>v1 (actuelle)</translation>
    </message>
    <message>
        <source>Legacy (older)</source>
        <translation>Legacy (ancienne)</translation>
    </message>
    <message>
        <source>None for now</source>
        <translation>Aucun pour le moment</translation>
    </message>
    <message>
        <source>My own public address</source>
        <translation>Ma propre adresse publique</translation>
    </message>
    <message>
        <source>SSH server or service</source>
        <translation>Serveur ou service SSH</translation>
    </message>
    <message>
        <source>My own server</source>
        <translation>Mon propre serveur</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Chiffré</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Non chiffré</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Débogage</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Erreurs seulement</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Jeton d’API</translation>
    </message>
    <message>
        <source>Lets this program reply in Chatlayer. It looks like tokenId:tokenSecret.</source>
        <translation>Permet à ce programme de répondre dans Chatlayer. Il ressemble à tokenId:tokenSecret.</translation>
    </message>
    <message>
        <source>ngrok authtoken</source>
        <translation>Authtoken ngrok</translation>
    </message>
    <message>
        <source>Find it at dashboard.ngrok.com.</source>
        <translation>Disponible sur dashboard.ngrok.com.</translation>
    </message>
    <message>
        <source>Cloudflare tunnel token</source>
        <translation>Jeton de tunnel Cloudflare</translation>
    </message>
    <message>
        <source>Only for named tunnels. Quick tunnels need no token.</source>
        <translation>Seulement pour les tunnels nommés. Les tunnels rapides n’en ont pas besoin.</translation>
    </message>
    <message>
        <source>SSH password</source>
        <translation>Mot de passe SSH</translation>
    </message>
    <message>
        <source>Needed if the server does not accept a key.</source>
        <translation>Nécessaire si le serveur n’accepte pas de clé.</translation>
    </message>
    <message>
        <source>SSH key passphrase</source>
        <translation>Phrase secrète de la clé SSH</translation>
    </message>
    <message>
        <source>Unlocks the key file, if it is protected.</source>
        <translation>Déverrouille le fichier de clé, s’il est protégé.</translation>
    </message>
    <message>
        <source>Reserved zrok name</source>
        <translation>Nom réservé chez zrok</translation>
    </message>
    <message>
        <source>Reserve a name with: zrok2 create name NAME. If empty, each start creates a new address, which you must paste into Chatlayer again.</source>
        <translation>Réservez un nom avec : zrok2 create name NAME. Si ce champ est vide, chaque démarrage crée une nouvelle adresse, à coller à nouveau dans Chatlayer.</translation>
    </message>
    <message>
        <source>Zrok2 program</source>
        <translation>Programme zrok2</translation>
    </message>
    <message>
        <source>Region of your Chatlayer account. custom requires base_url.</source>
        <translation>Région de votre compte Chatlayer. custom nécessite base_url.</translation>
    </message>
    <message>
        <source>API address to use instead of the region&apos;s. The region then counts as custom.</source>
        <translation>Adresse de l’API à utiliser à la place de celle de la région. La région compte alors comme custom.</translation>
    </message>
    <message>
        <source>API that sends replies. legacy is the older one.</source>
        <translation>API qui envoie les réponses. legacy est l’ancienne.</translation>
    </message>
    <message>
        <source>Connection timeout in seconds.</source>
        <translation>Délai de connexion en secondes.</translation>
    </message>
    <message>
        <source>Timeout for a complete answer in seconds.</source>
        <translation>Délai pour une réponse complète en secondes.</translation>
    </message>
    <message>
        <source>Body of the actions request that pauses the bot. Chatlayer has not published the format.</source>
        <translation>Contenu de la requête actions qui met le bot en pause. Chatlayer n’a pas publié le format.</translation>
    </message>
    <message>
        <source>Body of the actions request that resumes the bot.</source>
        <translation>Contenu de la requête actions qui reprend le bot.</translation>
    </message>
    <message>
        <source>Address to listen on. A tunnel only needs the local address of this computer.</source>
        <translation>Adresse d’écoute. Un tunnel n’a besoin que de l’adresse locale de cet ordinateur.</translation>
    </message>
    <message>
        <source>Port to listen on. 0 = any free port.</source>
        <translation>Port d’écoute. 0 = n’importe quel port libre.</translation>
    </message>
    <message>
        <source>Path that Chatlayer calls.</source>
        <translation>Chemin que Chatlayer appelle.</translation>
    </message>
    <message>
        <source>Maximum size of a request in bytes. Requests grow with the transcript of a conversation.</source>
        <translation>Taille maximale d’une requête en octets. Les requêtes grandissent avec la transcription d’une conversation.</translation>
    </message>
    <message>
        <source>Addresses that may call. Empty = everyone who knows the verify token.</source>
        <translation>Adresses autorisées à appeler. Vide = tous ceux qui connaissent le verify token.</translation>
    </message>
    <message>
        <source>Take the caller&apos;s address from X-Forwarded-For. Use it only behind your own proxy that sets this header.</source>
        <translation>Prendre l’adresse de l’appelant dans X-Forwarded-For. À utiliser seulement derrière votre propre proxy qui définit cet en-tête.</translation>
    </message>
    <message>
        <source>How Chatlayer reaches this computer. manual: you run a proxy or tunnel, and set public_url.</source>
        <translation>Comment Chatlayer joint cet ordinateur. manual&#xa0;: vous gérez un proxy ou un tunnel et définissez public_url.</translation>
    </message>
    <message>
        <source>Address of the webhook as Chatlayer calls it, with its path. For manual, and for ssh to your own server.</source>
        <translation>Adresse du webhook telle que Chatlayer l’appelle, avec son chemin. Pour manual, et pour ssh vers votre propre serveur.</translation>
    </message>
    <message>
        <source>Domain that ngrok, sish, pinggy or localhost.run reserves for you.</source>
        <translation>Domaine que ngrok, sish, pinggy ou localhost.run vous réserve.</translation>
    </message>
    <message>
        <source>Monthly request limit of your ngrok plan. 0 = no limit.</source>
        <translation>Limite mensuelle de requêtes de votre offre ngrok. 0 = sans limite.</translation>
    </message>
    <message>
        <source>Seconds without being reachable until you are set to offline. 0 = never.</source>
        <translation>Secondes sans être joignable avant de passer hors ligne. 0 = jamais.</translation>
    </message>
    <message>
        <source>Your own server, or a service that assigns a URL.</source>
        <translation>Votre propre serveur, ou un service qui attribue une URL.</translation>
    </message>
    <message>
        <source>SSH server. Not needed for services.</source>
        <translation>Serveur SSH. Inutile pour les services.</translation>
    </message>
    <message>
        <source>SSH port. 0 = default port.</source>
        <translation>Port SSH. 0 = port par défaut.</translation>
    </message>
    <message>
        <source>User name on the server. Empty = your user name on this computer.</source>
        <translation>Nom d’utilisateur sur le serveur. Vide = votre nom d’utilisateur sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Key file. Empty = the SSH agent and the keys in ~/.ssh.</source>
        <translation>Fichier de clé. Vide = l’agent SSH et les clés de ~/.ssh.</translation>
    </message>
    <message>
        <source>Address your server listens on: localhost behind a proxy, otherwise its own address.</source>
        <translation>Adresse d’écoute de votre serveur&#xa0;: localhost derrière un proxy, sinon sa propre adresse.</translation>
    </message>
    <message>
        <source>Port on your server that forwards to this computer.</source>
        <translation>Port de votre serveur qui redirige vers cet ordinateur.</translation>
    </message>
    <message>
        <source>Path of the cloudflared program. Empty = search PATH.</source>
        <translation>Chemin du programme cloudflared. Vide = chercher dans PATH.</translation>
    </message>
    <message>
        <source>Accept handovers without the verify token, but only from public addresses in allow_list.</source>
        <translation>Accepter les transferts sans verify token, mais seulement depuis des adresses publiques de allow_list.</translation>
    </message>
    <message>
        <source>How many hours the previous verify token stays valid after `credentials rotate verify-token`. 0 = no earlier token is valid.</source>
        <translation>Nombre d’heures pendant lesquelles le verify token précédent reste valide après `credentials rotate verify-token`. 0 = aucun ancien token n’est valide.</translation>
    </message>
    <message>
        <source>Public host name of your named tunnel. Empty = a quick tunnel with a new URL at each start.</source>
        <translation>Nom d’hôte public de votre tunnel nommé. Vide = un tunnel rapide avec une nouvelle URL à chaque démarrage.</translation>
    </message>
    <message>
        <source>Name that you reserved at zrok, or namespace:name. Empty = a new URL at each start.</source>
        <translation>Nom que vous avez réservé chez zrok, ou espace:nom. Vide = une nouvelle URL à chaque démarrage.</translation>
    </message>
    <message>
        <source>Path of the zrok2 program. Empty = search PATH.</source>
        <translation>Chemin du programme zrok2. Vide = chercher dans PATH.</translation>
    </message>
    <message>
        <source>off: anyone who can read the file can read the conversations.</source>
        <translation>off&#xa0;: quiconque peut lire le fichier peut lire les conversations.</translation>
    </message>
    <message>
        <source>Delete closed conversations after this many days. 0 = never.</source>
        <translation>Supprimer les conversations clôturées après ce nombre de jours. 0 = jamais.</translation>
    </message>
    <message>
        <source>Delete conversations that stayed with the bot after this many days. 0 = never.</source>
        <translation>Supprimer les conversations restées avec le bot après ce nombre de jours. 0 = jamais.</translation>
    </message>
    <message>
        <source>Your name, for replies that contain {{agent.name}}.</source>
        <translation>Votre nom, pour les réponses qui contiennent {{agent.name}}.</translation>
    </message>
    <message>
        <source>Opening hours on Monday. If no day has hours, you are always open.</source>
        <translation>Heures d’ouverture du lundi. Si aucun jour n’a d’heures, vous êtes toujours ouvert.</translation>
    </message>
    <message>
        <source>Opening hours on Tuesday.</source>
        <translation>Heures d’ouverture du mardi.</translation>
    </message>
    <message>
        <source>Opening hours on Wednesday.</source>
        <translation>Heures d’ouverture du mercredi.</translation>
    </message>
    <message>
        <source>Opening hours on Thursday.</source>
        <translation>Heures d’ouverture du jeudi.</translation>
    </message>
    <message>
        <source>Opening hours on Friday.</source>
        <translation>Heures d’ouverture du vendredi.</translation>
    </message>
    <message>
        <source>Opening hours on Saturday.</source>
        <translation>Heures d’ouverture du samedi.</translation>
    </message>
    <message>
        <source>Opening hours on Sunday.</source>
        <translation>Heures d’ouverture du dimanche.</translation>
    </message>
    <message>
        <source>Time zone of the opening hours and holidays. Empty = the time zone of this computer.</source>
        <translation>Fuseau horaire des heures d’ouverture et des jours fériés. Vide = celui de cet ordinateur.</translation>
    </message>
    <message>
        <source>Days on which you are closed all day.</source>
        <translation>Jours de fermeture toute la journée.</translation>
    </message>
    <message>
        <source>Maximum number of conversations that are waiting or yours, not counting snoozed ones. 0 = no limit.</source>
        <translation>Nombre maximal de conversations en attente ou à vous, sans celles en veille. 0 = sans limite.</translation>
    </message>
    <message>
        <source>Accepted customer languages. Empty = all. nl includes nl-BE. Customers whose language is unknown are accepted.</source>
        <translation>Langues de clients acceptées. Vide = toutes. nl inclut nl-BE. Les clients dont la langue est inconnue sont acceptés.</translation>
    </message>
    <message>
        <source>Accepted handover values for each payload key. An empty value stands for a missing key.</source>
        <translation>Valeurs transmises acceptées pour chaque clé du payload. Une valeur vide représente une clé manquante.</translation>
    </message>
    <message>
        <source>Minutes without keyboard or mouse activity until you are set to away. 0 = never.</source>
        <translation>Minutes sans activité du clavier ou de la souris avant de passer en absent. 0 = jamais.</translation>
    </message>
    <message>
        <source>Set yourself to away while the screen is locked.</source>
        <translation>Passer en absent tant que l’écran est verrouillé.</translation>
    </message>
    <message>
        <source>Language of the interface. system = language of the computer.</source>
        <translation>Langue de l’interface. system = langue de l’ordinateur.</translation>
    </message>
    <message>
        <source>Colour theme.</source>
        <translation>Thème de couleurs.</translation>
    </message>
    <message>
        <source>Interface size, in addition to the system&apos;s own scaling.</source>
        <translation>Taille de l’interface, en plus de la mise à l’échelle du système.</translation>
    </message>
    <message>
        <source>false: Ctrl+Enter sends and Enter inserts a new line.</source>
        <translation>false&#xa0;: Ctrl+Entrée envoie et Entrée passe à la ligne.</translation>
    </message>
    <message>
        <source>Check the spelling of replies in the customer&apos;s language.</source>
        <translation>Vérifier l’orthographe des réponses dans la langue du client.</translation>
    </message>
    <message>
        <source>Seconds that a reply waits so that you can undo it. 0 = send immediately.</source>
        <translation>Secondes pendant lesquelles une réponse attend pour pouvoir être annulée. 0 = envoyer aussitôt.</translation>
    </message>
    <message>
        <source>Load pictures in messages from the internet.</source>
        <translation>Charger depuis Internet les images des messages.</translation>
    </message>
    <message>
        <source>Seconds after which a waiting customer turns amber in the list.</source>
        <translation>Secondes après lesquelles un client en attente devient orange dans la liste.</translation>
    </message>
    <message>
        <source>Seconds after which a waiting customer turns red in the list.</source>
        <translation>Secondes après lesquelles un client en attente devient rouge dans la liste.</translation>
    </message>
    <message>
        <source>Show system notifications.</source>
        <translation>Afficher les notifications du système.</translation>
    </message>
    <message>
        <source>Hide names and texts in notifications.</source>
        <translation>Masquer les noms et les textes dans les notifications.</translation>
    </message>
    <message>
        <source>Notify about customers who wait for an agent.</source>
        <translation>Notifier les clients qui attendent un agent.</translation>
    </message>
    <message>
        <source>Notify about messages in your own conversations.</source>
        <translation>Notifier les messages dans vos propres conversations.</translation>
    </message>
    <message>
        <source>Seconds after which a notification is repeated while a customer waits. 0 = never.</source>
        <translation>Secondes après lesquelles une notification est répétée tant qu’un client attend. 0 = jamais.</translation>
    </message>
    <message>
        <source>Sound when a customer waits for an agent.</source>
        <translation>Son quand un client attend un agent.</translation>
    </message>
    <message>
        <source>Sound of a message in one of your conversations.</source>
        <translation>Son d’un message dans une de vos conversations.</translation>
    </message>
    <message>
        <source>Volume of the sounds, as a percentage of the system volume.</source>
        <translation>Volume des sons, en pourcentage de celui du système.</translation>
    </message>
    <message>
        <source>Minimised windows leave the taskbar and stay in the system tray.</source>
        <translation>Une fenêtre réduite quitte la barre des tâches et reste dans la zone de notification.</translation>
    </message>
    <message>
        <source>Start the program when you log in to this computer.</source>
        <translation>Démarrer le programme quand vous ouvrez une session sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Level of detail in the log.</source>
        <translation>Niveau de détail du journal.</translation>
    </message>
    <message>
        <source>hours in order, like &quot;09:00-12:30, 13:30-17:30&quot;, or nothing if closed; &quot;22:00-06:00&quot; continues into the next day</source>
        <translation>des heures dans l’ordre, comme &quot;09:00-12:30, 13:30-17:30&quot;, ou rien si c’est fermé&#xa0;; &quot;22:00-06:00&quot; continue le jour suivant</translation>
    </message>
    <message>
        <source>a time zone like &quot;Europe/Brussels&quot;, or nothing for the time zone of this computer</source>
        <translation>un fuseau horaire comme &quot;Europe/Brussels&quot;, ou rien pour celui de cet ordinateur</translation>
    </message>
    <message>
        <source>a list of days, like [&quot;2026-12-25&quot;, &quot;2027-07-12..2027-07-23&quot;]</source>
        <translation>une liste de jours, comme [&quot;2026-12-25&quot;, &quot;2027-07-12..2027-07-23&quot;]</translation>
    </message>
    <message>
        <source>a list of languages, like [&quot;nl&quot;, &quot;fr-BE&quot;]</source>
        <translation>une liste de langues, comme [&quot;nl&quot;, &quot;fr-BE&quot;]</translation>
    </message>
    <message>
        <source>keys with lists of values, like { department = [&quot;billing&quot;, &quot;sales&quot;] } (in the environment: as JSON, {&quot;department&quot;: [&quot;billing&quot;]})</source>
        <translation>des clés avec des listes de valeurs, comme { department = [&quot;billing&quot;, &quot;sales&quot;] } (dans l’environnement&#xa0;: en JSON, {&quot;department&quot;: [&quot;billing&quot;]})</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Paramètres&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: there is no section %2.</source>
        <translation>%1 : la section %2 n’existe pas.</translation>
    </message>
    <message>
        <source>%1: there is no setting for the variable %2.</source>
        <translation>%1 : aucun paramètre ne correspond à la variable %2.</translation>
    </message>
    <message>
        <source>The name of an action has only the letters a to z, digits and _.</source>
        <translation>Le nom d’une action n’a que des lettres de a à z, des chiffres et _.</translation>
    </message>
    <message>
        <source>a path that begins with &quot;/&quot;, of letters, digits and -._~%/</source>
        <translation>un chemin qui commence par &quot;/&quot;, fait de lettres, de chiffres et de -._~%/</translation>
    </message>
    <message>
        <source>a list of IP addresses and networks, like [&quot;34.78.158.115&quot;, &quot;10.0.0.0/8&quot;]</source>
        <translation>une liste d’adresses IP et de réseaux, comme [&quot;34.78.158.115&quot;, &quot;10.0.0.0/8&quot;]</translation>
    </message>
    <message>
        <source>a table, like { pauseBot = true } (in the environment as JSON: {&quot;pauseBot&quot;: true})</source>
        <translation>une table, comme { pauseBot = true } (dans l’environnement, en JSON : {&quot;pauseBot&quot;: true})</translation>
    </message>
</context>
<context>
    <name>setup_port</name>
    <message>
        <source>a request with the right verify token came to another path. Copy the API URL from step 4 again and save it in Chatlayer.</source>
        <translation>une requête avec le bon verify token est arrivée sur un autre chemin. Copiez à nouveau l’URL de l’API de l’étape 4 et enregistrez-la dans Chatlayer.</translation>
    </message>
    <message>
        <source>a request had another verify token. Copy the token from step 4 again and save it in Chatlayer.</source>
        <translation>une requête avait un autre verify token. Recopiez le jeton de l’étape 4 et enregistrez-le dans Chatlayer.</translation>
    </message>
    <message>
        <source>a request came from an address that is not in webhook.allow_list. Add the address to the list, or empty the list.</source>
        <translation>une requête est venue d’une adresse absente de webhook.allow_list. Ajoutez l’adresse à la liste, ou videz la liste.</translation>
    </message>
    <message>
        <source>a request came to another path. Copy the API URL from step 4 again and save it in Chatlayer.</source>
        <translation>une requête est arrivée sur un autre chemin. Recopiez l’URL de l’API de l’étape 4 et enregistrez-la dans Chatlayer.</translation>
    </message>
    <message>
        <source>Chatlayer does not accept this token. Each region has its own tokens. Check the region first. Then copy the token again or create a new one.</source>
        <translation>Chatlayer n’accepte pas ce jeton. Chaque région a ses propres jetons. Vérifiez d’abord la région. Recopiez ensuite le jeton ou créez-en un nouveau.</translation>
    </message>
    <message>
        <source>Not started yet.</source>
        <translation>Pas encore démarré.</translation>
    </message>
    <message>
        <source>Chatlayer paused and resumed the bot. The field names fit this account.</source>
        <translation>Chatlayer a mis le bot en pause puis l’a relancé. Les noms des champs conviennent à ce compte.</translation>
    </message>
    <message>
        <source>This could not be checked: no test conversation of a bot says whether the bot is paused. Write to the bot in Chatlayer&apos;s emulator, then try again. Some accounts do not tell it at all.</source>
        <translation>Impossible à vérifier : aucune conversation de test d’un bot n’indique s’il est en pause. Écrivez au bot dans l’émulateur de Chatlayer, puis réessayez. Certains comptes ne l’indiquent jamais.</translation>
    </message>
    <message>
        <source>The webhook is not listening, so no test conversation can start. See the message at the top of the window.</source>
        <translation>Le webhook n’écoute pas&#xa0;: aucune conversation de test ne peut démarrer. Consultez le message en haut de la fenêtre.</translation>
    </message>
    <message>
        <source>The test conversation did not arrive. See the log for the reason.</source>
        <translation>La conversation de test n’est pas arrivée. Consultez le journal pour en connaître la raison.</translation>
    </message>
    <message>
        <source>The test customer was declined: %1. Change this, then try again.</source>
        <translation>Le client de test a été refusé&#xa0;: %1. Changez cela, puis réessayez.</translation>
    </message>
    <message>
        <source>The token is valid, but has no permission to see the bots. Create a token in Chatlayer with the role Admin or Member.</source>
        <translation>Le jeton est valable, mais n’a pas l’autorisation de voir les bots. Créez dans Chatlayer un jeton avec le rôle Admin ou Member.</translation>
    </message>
    <message>
        <source>This address answers, but not like Chatlayer&apos;s API. Check it. Enter it without /v1.</source>
        <translation>Cette adresse répond, mais pas comme l’API de Chatlayer. Vérifiez-la. Saisissez-la sans /v1.</translation>
    </message>
    <message>
        <source>Chatlayer did not return your bots. Check the region. (%1)</source>
        <translation>Chatlayer n’a pas renvoyé vos bots. Vérifiez la région. (%1)</translation>
    </message>
</context>
<context>
    <name>speaking</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n nouveau message</numerusform>
            <numerusform>%n nouveaux messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Your reply to %1 was not sent. %2</source>
        <translation>Votre réponse à %1 n’a pas été envoyée. %2</translation>
    </message>
    <message>
        <source>Your reply to %1 may not have arrived. %2</source>
        <translation>Votre réponse à %1 n’est peut-être pas arrivée. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>a customer</source>
        <translation>un client</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>The database is damaged: %1.</source>
        <translation>La base de données est endommagée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A row in the conversation database cannot be read.</source>
        <translation>Une ligne de la base de conversations ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The conversation database is closed.</source>
        <translation>La base de conversations est fermée.</translation>
    </message>
    <message>
        <source>The disk that contains the conversations is full.</source>
        <translation>Le disque des conversations est plein.</translation>
    </message>
    <message>
        <source>Free some space on it. The program then continues automatically.</source>
        <translation>Libérez de la place. Le programme continuera alors automatiquement.</translation>
    </message>
    <message>
        <source>Another program has locked the conversation database.</source>
        <translation>Un autre programme tient la base de conversations verrouillée.</translation>
    </message>
    <message>
        <source>Close programs that may have inbox.db open, for example a backup tool or a database browser.</source>
        <translation>Fermez les programmes qui peuvent avoir inbox.db ouvert, comme un outil de sauvegarde ou un explorateur de bases.</translation>
    </message>
    <message>
        <source>Cannot write to the conversation database.</source>
        <translation>On ne peut pas écrire dans la base de conversations.</translation>
    </message>
    <message>
        <source>Check that you have write permission for its folder and disk, and that nobody moved the file.</source>
        <translation>Vérifiez que vous pouvez écrire dans son dossier et sur son disque, et que personne n’a déplacé le fichier.</translation>
    </message>
    <message>
        <source>Cannot open the conversation database.</source>
        <translation>La base de conversations ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>Check that its folder exists and that you have permission to read and write it.</source>
        <translation>Vérifiez que son dossier existe et que vous pouvez y lire et écrire.</translation>
    </message>
    <message>
        <source>Cannot read or write the disk that contains the conversations.</source>
        <translation>Impossible de lire ou d’écrire le disque des conversations.</translation>
    </message>
    <message>
        <source>Check the disk and its connection.</source>
        <translation>Vérifiez le disque et sa connexion.</translation>
    </message>
    <message>
        <source>The conversation database is damaged.</source>
        <translation>La base de conversations est endommagée.</translation>
    </message>
    <message>
        <source>Restore a backup, or move the database aside and start a new one.</source>
        <translation>Restaurez une sauvegarde, ou écartez la base et commencez-en une nouvelle.</translation>
    </message>
    <message>
        <source>The new data conflicts with the data in the database.</source>
        <translation>Les nouvelles données contredisent celles de la base.</translation>
    </message>
    <message>
        <source>This is an error in the program. Please report it.</source>
        <translation>C’est une erreur du programme. Merci de la signaler.</translation>
    </message>
    <message>
        <source>The conversation database failed (%1).</source>
        <translation>La base de conversations a échoué (%1).</translation>
    </message>
    <message>
        <source>See the log.</source>
        <translation>Consultez le journal.</translation>
    </message>
    <message>
        <source>%1 failed: %2.</source>
        <translation>%1 a échoué&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check the folder and the disk.</source>
        <translation>Vérifiez le dossier et le disque.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 n’est pas un fichier.</translation>
    </message>
    <message>
        <source>Move it elsewhere, or use another profile.</source>
        <translation>Déplacez-le, ou utilisez un autre profil.</translation>
    </message>
    <message>
        <source>Creating the folder %1</source>
        <translation>La création du dossier %1</translation>
    </message>
    <message>
        <source>Restricting access to %1</source>
        <translation>La restriction de l’accès à %1</translation>
    </message>
    <message>
        <source>Moving %1 aside</source>
        <translation>L’opération d’écarter %1</translation>
    </message>
    <message>
        <source>A database key must have %1 bytes, not %2.</source>
        <translation>Une clé de base de données doit avoir %1 octets, pas %2.</translation>
    </message>
    <message>
        <source>The database key in the keyring does not consist of %1 hexadecimal digits.</source>
        <translation>La clé de base de données du trousseau n’est pas composée de %1 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>The file is a database, but not from Agent Desktop.</source>
        <translation>Le fichier est une base de données, mais pas d’Agent Desktop.</translation>
    </message>
    <message>
        <source>Move it elsewhere, or move it aside and start a new one.</source>
        <translation>Déplacez-le, ou écartez-le et commencez-en un nouveau.</translation>
    </message>
    <message>
        <source>Backing up %1</source>
        <translation>La sauvegarde de %1</translation>
    </message>
    <message>
        <source>After the update, %1 rows have invalid references.</source>
        <translation>Après la mise à jour, %1 lignes ont des références non valides.</translation>
    </message>
    <message>
        <source>There is no database at %1 yet.</source>
        <translation>Il n’y a pas encore de base de données à %1.</translation>
    </message>
    <message>
        <source>Start the program once.</source>
        <translation>Démarrez le programme une fois.</translation>
    </message>
    <message>
        <source>The conversation database is from an older version.</source>
        <translation>La base de conversations vient d’une version plus ancienne.</translation>
    </message>
    <message>
        <source>%1 is damaged: the file is empty.</source>
        <translation>%1 est endommagé&#xa0;: le fichier est vide.</translation>
    </message>
    <message>
        <source>%1 is damaged: it is no longer a database.</source>
        <translation>%1 est endommagé&#xa0;: ce n’est plus une base de données.</translation>
    </message>
    <message>
        <source>%1 is encrypted, and its key is missing.</source>
        <translation>%1 est chiffré, et sa clé manque.</translation>
    </message>
    <message>
        <source>Unlock the keyring that contains the key. If storage.encryption is &quot;off&quot;, set it to &quot;on&quot; again.</source>
        <translation>Déverrouillez le trousseau qui contient la clé. Si storage.encryption est sur &quot;off&quot;, remettez-le sur &quot;on&quot;.</translation>
    </message>
    <message>
        <source>%1 is not encrypted, but the settings require an encrypted database.</source>
        <translation>%1 n’est pas chiffré, mais les paramètres exigent une base chiffrée.</translation>
    </message>
    <message>
        <source>Set storage.encryption = &quot;off&quot;, or move the database aside and start a new one.</source>
        <translation>Mettez storage.encryption = &quot;off&quot;, ou écartez la base et commencez-en une nouvelle.</translation>
    </message>
    <message>
        <source>The key does not open %1: it belongs to another database, or the beginning of the file is damaged.</source>
        <translation>La clé n’ouvre pas %1&#xa0;: elle appartient à une autre base, ou le début du fichier est endommagé.</translation>
    </message>
    <message>
        <source>Find the correct key. %1</source>
        <translation>Trouvez la bonne clé. %1</translation>
    </message>
    <message>
        <source>%1 was last used by a newer version of Agent Desktop.</source>
        <translation>%1 a été utilisé en dernier par une version plus récente d’Agent Desktop.</translation>
    </message>
    <message>
        <source>Install that version again, or move the database aside and start a new one.</source>
        <translation>Réinstallez cette version, ou écartez la base et commencez-en une nouvelle.</translation>
    </message>
    <message>
        <source>The conversation database was opened read-only.</source>
        <translation>La base de conversations a été ouverte en lecture seule.</translation>
    </message>
    <message>
        <source>The conversation database is being read, so its journal cannot be emptied yet.</source>
        <translation>La base de conversations est en cours de lecture, donc son journal ne peut pas encore être vidé.</translation>
    </message>
    <message>
        <source>The database in the backup is empty.</source>
        <translation>La base de données de la sauvegarde est vide.</translation>
    </message>
    <message>
        <source>The backup is from a newer version of Agent Desktop.</source>
        <translation>La sauvegarde vient d’une version plus récente d’Agent Desktop.</translation>
    </message>
    <message>
        <source>Install that version first.</source>
        <translation>Installez d’abord cette version.</translation>
    </message>
    <message>
        <source>This was being sent when the backup was made, so it may have arrived since.</source>
        <translation>Cet envoi était en cours lors de la sauvegarde&#xa0;; il est donc peut-être arrivé depuis.</translation>
    </message>
    <message>
        <source>The file for unsaved requests is full.</source>
        <translation>Le fichier des requêtes non enregistrées est plein.</translation>
    </message>
    <message>
        <source>This request was kept in a file, as the database could not be written. It is damaged or was encrypted with another key, so it cannot be read.</source>
        <translation>Cette requête a été conservée dans un fichier, car la base de données n’a pas pu être écrite. Elle est endommagée ou a été chiffrée avec une autre clé ; elle est donc illisible.</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>Handed over</source>
        <translation>Transférées</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Traitées</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>90%</source>
        <translation>90&#xa0;%</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>%1: maximum %2, %3</source>
        <translation>%1&#xa0;: maximum %2, %3</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Rien à afficher</translation>
    </message>
    <message>
        <source>Handed over: customers whom the bot handed over and you accepted, and customers who wrote again after you closed the conversation and before the bot was back. Each counts in the hour in which the wait began.</source>
        <translation>Transférées&#xa0;: les clients que le bot a transférés et que vous avez acceptés, et ceux qui ont récrit après la clôture et avant le retour du bot. Chacun compte dans l’heure où l’attente a commencé.</translation>
    </message>
    <message>
        <source>Handled: your own conversations that were closed. A conversation that was reopened and closed again counts twice. Each counts in the hour in which it was closed.</source>
        <translation>Traitées&#xa0;: vos conversations qui ont été clôturées. Une conversation rouverte puis clôturée de nouveau compte deux fois. Chacune compte dans l’heure où elle a été clôturée.</translation>
    </message>
    <message>
        <source>Waiting: customers who are waiting for you now, regardless of when they were handed over. For past days: customers who were waiting at the end of the last day.</source>
        <translation>En attente&#xa0;: les clients qui vous attendent maintenant, quel que soit le moment de leur transfert. Pour les jours passés&#xa0;: ceux qui attendaient à la fin du dernier jour.</translation>
    </message>
    <message>
        <source>Declined: handovers that were not accepted, so the bot continued. Each counts in the hour in which it was declined.</source>
        <translation>Refusées&#xa0;: les transferts qui n’ont pas été acceptés, de sorte que le bot a continué. Chacun compte dans l’heure du refus.</translation>
    </message>
    <message>
        <source>First response: the time from a handover until your first reply that reached Chatlayer, if the conversation was not closed before. Failed replies do not count. Counts in the hour of the handover.</source>
        <translation>Première réponse&#xa0;: le temps entre un transfert et votre première réponse parvenue à Chatlayer, si la conversation n’a pas été clôturée avant. Les réponses en échec ne comptent pas. Compte dans l’heure du transfert.</translation>
    </message>
    <message>
        <source>Handling time: the time from taking a conversation until closing it. It includes snoozed time, which is also shown separately. Counts in the hour of closing.</source>
        <translation>Temps de traitement&#xa0;: le temps entre la prise d’une conversation et sa clôture. Il comprend le temps de mise en veille, aussi affiché à part. Compte dans l’heure de la clôture.</translation>
    </message>
    <message>
        <source>Median: half of them took at most this long. 90%: nine out of ten took at most this long.</source>
        <translation>Médiane&#xa0;: la moitié a pris au plus ce temps. 90&#xa0;%&#xa0;: neuf sur dix ont pris au plus ce temps.</translation>
    </message>
</context>
<context>
    <name>tunnel</name>
    <message>
        <source>Cloudflare does not know the tunnel&apos;s token. Copy it from the Cloudflare dashboard and store it: credentials set cloudflared-token.</source>
        <translation>Cloudflare ne connaît pas le jeton du tunnel. Copiez-le depuis le tableau de bord de Cloudflare et enregistrez-le&#xa0;: credentials set cloudflared-token.</translation>
    </message>
    <message>
        <source>Cloudflare provides no more quick tunnels at the moment. Wait a few minutes, or use a named tunnel.</source>
        <translation>Cloudflare ne fournit plus de tunnels rapides pour le moment. Attendez quelques minutes, ou utilisez un tunnel nommé.</translation>
    </message>
    <message>
        <source>This cloudflared is too old, or it is another program. Install the current version.</source>
        <translation>Ce cloudflared est trop ancien, ou c’est un autre programme. Installez la version actuelle.</translation>
    </message>
    <message>
        <source>A port that cloudflared needs is in use.</source>
        <translation>Un port dont cloudflared a besoin est occupé.</translation>
    </message>
    <message>
        <source>cloudflared cannot reach Cloudflare. Check the network, and that outgoing connections on port 7844 are allowed.</source>
        <translation>cloudflared ne peut pas joindre Cloudflare. Vérifiez le réseau, et que les connexions sortantes sur le port 7844 sont autorisées.</translation>
    </message>
    <message>
        <source>cloudflared stopped unexpectedly.</source>
        <translation>cloudflared s’est arrêté de manière inattendue.</translation>
    </message>
    <message>
        <source>The named tunnel needs its token. Copy it from the Cloudflare dashboard and store it: credentials set cloudflared-token.</source>
        <translation>Le tunnel nommé a besoin de son jeton. Copiez-le depuis le tableau de bord de Cloudflare et enregistrez-le&#xa0;: credentials set cloudflared-token.</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2.</source>
        <translation>%1 ne peut pas démarrer&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The ngrok library is not installed. Install it with pipx: pipx inject agent-desktop ngrok. Or with pip: pip install &quot;agent-desktop[ngrok]&quot;.</source>
        <translation>La bibliothèque ngrok n’est pas installée. Installez-la avec pipx : pipx inject agent-desktop ngrok. Ou avec pip : pip install &quot;agent-desktop[ngrok]&quot;.</translation>
    </message>
    <message>
        <source>cloudflared was not found on this computer. Install it from Cloudflare, or enter its path in setup.</source>
        <translation>cloudflared est introuvable sur cet ordinateur. Installez-le depuis Cloudflare, ou indiquez son chemin dans l’assistant de configuration.</translation>
    </message>
    <message>
        <source>zrok2 was not found on this computer. Install version 2 of zrok, or enter its path in setup.</source>
        <translation>zrok2 est introuvable sur cet ordinateur. Installez la version 2 de zrok, ou indiquez son chemin dans l’assistant de configuration.</translation>
    </message>
    <message>
        <source>cloudflared did not reach Cloudflare in time.</source>
        <translation>cloudflared n’a pas joint Cloudflare à temps.</translation>
    </message>
    <message>
        <source>cloudflared lost the connection to Cloudflare.</source>
        <translation>cloudflared a perdu la connexion à Cloudflare.</translation>
    </message>
    <message>
        <source>Set tunnel.public_url to the address that leads to this computer.</source>
        <translation>Mettez dans tunnel.public_url l’adresse qui mène à cet ordinateur.</translation>
    </message>
    <message>
        <source>ngrok does not know this token. Copy it from the ngrok dashboard and store it: credentials set ngrok-token.</source>
        <translation>ngrok ne connaît pas ce jeton. Copiez-le depuis le tableau de bord de ngrok et enregistrez-le&#xa0;: credentials set ngrok-token.</translation>
    </message>
    <message>
        <source>ngrok allows no more sessions with this token. End the other ngrok session, or use a separate token here.</source>
        <translation>ngrok ne permet plus de sessions avec ce jeton. Fermez l’autre session ngrok, ou utilisez ici un jeton distinct.</translation>
    </message>
    <message>
        <source>Another ngrok session still uses this domain. End the other session.</source>
        <translation>Une autre session ngrok utilise encore ce domaine. Fermez l’autre session.</translation>
    </message>
    <message>
        <source>This domain is not reserved for your ngrok account. Set tunnel.domain to the domain shown in the ngrok dashboard.</source>
        <translation>Ce domaine n’est pas réservé à votre compte ngrok. Mettez dans tunnel.domain celui du tableau de bord de ngrok.</translation>
    </message>
    <message>
        <source>ngrok&apos;s request limit for this month is used up. You need another plan.</source>
        <translation>La limite de requêtes ngrok de ce mois est épuisée. Il vous faut une autre offre.</translation>
    </message>
    <message>
        <source>There is no ngrok token. Copy it from the ngrok dashboard and store it: credentials set ngrok-token.</source>
        <translation>Il n’y a pas de jeton ngrok. Copiez-le depuis le tableau de bord de ngrok et enregistrez-le&#xa0;: credentials set ngrok-token.</translation>
    </message>
    <message>
        <source>ngrok did not answer in time.</source>
        <translation>ngrok n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Connection to ngrok lost.</source>
        <translation>Connexion à ngrok perdue.</translation>
    </message>
    <message>
        <source>ngrok cannot be reached. Check the network and the firewall.</source>
        <translation>Impossible de joindre ngrok. Vérifiez le réseau et le pare-feu.</translation>
    </message>
    <message>
        <source>ngrok refused the connection with ERR_NGROK_%1. See ngrok&apos;s error documentation.</source>
        <translation>ngrok a refusé la connexion avec ERR_NGROK_%1. Consultez la documentation des erreurs de ngrok.</translation>
    </message>
    <message>
        <source>Set tunnel.ssh_host to your SSH server.</source>
        <translation>Mettez dans tunnel.ssh_host votre serveur SSH.</translation>
    </message>
    <message>
        <source>Set tunnel.public_url to the address at which your server forwards requests.</source>
        <translation>Mettez dans tunnel.public_url l’adresse à laquelle votre serveur transmet les requêtes.</translation>
    </message>
    <message>
        <source>%1 has a different key than before. The server was set up again, or somebody intercepts the connection. Ask the server&apos;s owner. If the new key is correct, remove the server&apos;s line from %2 and try again.</source>
        <translation>%1 a une autre clé qu’avant. Le serveur a été réinstallé, ou quelqu’un intercepte la connexion. Demandez au responsable du serveur. Si la nouvelle clé est correcte, retirez la ligne du serveur de %2 et réessayez.</translation>
    </message>
    <message>
        <source>The key of %1 (%2) was not confirmed. Compare it with the server&apos;s key and try again.</source>
        <translation>La clé de %1 (%2) n’a pas été confirmée. Comparez-la à celle du serveur et réessayez.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 does not provide %2. Check tunnel.domain, and whether your account allows it.</source>
        <translation>%1 ne fournit pas %2. Vérifiez tunnel.domain, et si votre compte le permet.</translation>
    </message>
    <message>
        <source>%1 refuses to forward port %2. Allow it in its sshd_config (AllowTcpForwarding remote or yes; PermitListen).</source>
        <translation>%1 refuse de transférer le port %2. Autorisez-le dans son sshd_config (AllowTcpForwarding remote ou yes&#xa0;; PermitListen).</translation>
    </message>
    <message>
        <source>Port %1 of %2 is in use. Stop the program that uses it, or an older session of this tunnel, or set another tunnel.ssh_remote_port.</source>
        <translation>Le port %1 de %2 est occupé. Arrêtez le programme qui l’utilise, ou une session plus ancienne de ce tunnel, ou définissez un autre tunnel.ssh_remote_port.</translation>
    </message>
    <message>
        <source>%1 did not provide the public address in time.</source>
        <translation>%1 n’a pas donné l’adresse publique à temps.</translation>
    </message>
    <message>
        <source>%1 ended the session without providing a URL.</source>
        <translation>%1 a terminé la session sans donner d’URL.</translation>
    </message>
    <message>
        <source>Connection to %1 lost.</source>
        <translation>Connexion à %1 perdue.</translation>
    </message>
    <message>
        <source>All %1 requests of this month are used up. You need another tunnel plan.</source>
        <translation>Les %1 requêtes de ce mois sont épuisées. Il vous faut une autre offre pour le tunnel.</translation>
    </message>
    <message>
        <source>%1% of this month&apos;s %2 requests are used.</source>
        <translation>%1&#xa0;% des %2 requêtes de ce mois sont utilisées.</translation>
    </message>
    <message>
        <source>There is no verify token yet.</source>
        <translation>Il n’y a pas encore de verify token.</translation>
    </message>
    <message>
        <source>The public address did not answer within 10 seconds.</source>
        <translation>L’adresse publique n’a pas répondu en 10 secondes.</translation>
    </message>
    <message>
        <source>ngrok&apos;s requests for this month are used up.</source>
        <translation>Les requêtes de ngrok pour ce mois sont épuisées.</translation>
    </message>
    <message>
        <source>ngrok does not forward requests (%1).</source>
        <translation>ngrok ne transmet pas les requêtes (%1).</translation>
    </message>
    <message>
        <source>Another server, or a program with another verify token, answers at the public address.</source>
        <translation>Un autre serveur, ou un programme avec un autre verify token, répond à l’adresse publique.</translation>
    </message>
    <message>
        <source>The public address redirects to another address. Chatlayer would not follow the redirect.</source>
        <translation>L’adresse publique redirige vers une autre adresse. Chatlayer ne suivrait pas la redirection.</translation>
    </message>
    <message>
        <source>The public address does not lead to this program (it answers %1).</source>
        <translation>L’adresse publique ne mène pas à ce programme (réponse&#xa0;: %1).</translation>
    </message>
    <message>
        <source>The certificate of the public address is not trusted by this computer. Renew it where your tunnel or proxy runs.</source>
        <translation>Cet ordinateur ne fait pas confiance au certificat de l’adresse publique. Renouvelez-le là où tourne votre tunnel ou proxy.</translation>
    </message>
    <message>
        <source>The host name of the public address was not found. Check the spelling and the network.</source>
        <translation>Le nom d’hôte de l’adresse publique est introuvable. Vérifiez l’orthographe et le réseau.</translation>
    </message>
    <message>
        <source>Nothing answers at the public address. Check the tunnel or proxy, and the network.</source>
        <translation>Rien ne répond à l’adresse publique. Vérifiez le tunnel ou le proxy, et le réseau.</translation>
    </message>
    <message>
        <source>The public address is not valid.</source>
        <translation>L’adresse publique n’est pas valide.</translation>
    </message>
    <message>
        <source>The connection to the public address was lost before it answered.</source>
        <translation>La connexion à l’adresse publique a été perdue avant la réponse.</translation>
    </message>
    <message>
        <source>Unknown tunnel provider. Set tunnel.provider to one of %1.</source>
        <translation>Fournisseur de tunnel inconnu. Mettez dans tunnel.provider l’un de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The key of %1 is not the trusted one.</source>
        <translation>La clé de %1 n’est pas celle de confiance.</translation>
    </message>
    <message>
        <source>%1 rejected this user. Check tunnel.ssh_user and tunnel.ssh_key, or store a password: credentials set ssh-password.</source>
        <translation>%1 a refusé cet utilisateur. Vérifiez tunnel.ssh_user et tunnel.ssh_key, ou enregistrez un mot de passe&#xa0;: credentials set ssh-password.</translation>
    </message>
    <message>
        <source>The stored passphrase does not open the SSH key: credentials set ssh-passphrase.</source>
        <translation>La phrase secrète enregistrée n’ouvre pas la clé SSH&#xa0;: credentials set ssh-passphrase.</translation>
    </message>
    <message>
        <source>The SSH key cannot be read. If it has a passphrase, store it: credentials set ssh-passphrase. Otherwise check tunnel.ssh_key.</source>
        <translation>La clé SSH ne peut pas être lue. Si elle a une phrase secrète, enregistrez-la&#xa0;: credentials set ssh-passphrase. Sinon, vérifiez tunnel.ssh_key.</translation>
    </message>
    <message>
        <source>%1 and this program support no common encryption method.</source>
        <translation>%1 et ce programme ne prennent en charge aucune méthode de chiffrement commune.</translation>
    </message>
    <message>
        <source>tunnel.ssh_user is not a valid user name.</source>
        <translation>tunnel.ssh_user n’est pas un nom d’utilisateur valide.</translation>
    </message>
    <message>
        <source>The file in tunnel.ssh_key cannot be read.</source>
        <translation>Le fichier de tunnel.ssh_key ne peut pas être lu.</translation>
    </message>
    <message>
        <source>%1 was not found. Check the spelling of tunnel.ssh_host and the network.</source>
        <translation>%1 est introuvable. Vérifiez l’orthographe de tunnel.ssh_host et le réseau.</translation>
    </message>
    <message>
        <source>No SSH server answers at %1.</source>
        <translation>Aucun serveur SSH ne répond à %1.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>%1 does not open a session in which it could provide the URL.</source>
        <translation>%1 n’ouvre pas de session où il pourrait donner l’URL.</translation>
    </message>
    <message>
        <source>The SSH settings in [tunnel] contradict each other.</source>
        <translation>Les paramètres SSH de [tunnel] se contredisent.</translation>
    </message>
    <message>
        <source>The tunnel failed. See the log for details.</source>
        <translation>Le tunnel a échoué. Consultez le journal pour les détails.</translation>
    </message>
    <message>
        <source>the computer was asleep</source>
        <translation>l’ordinateur était en veille</translation>
    </message>
    <message>
        <source>the network changed</source>
        <translation>le réseau a changé</translation>
    </message>
    <message>
        <source>zrok is not enabled on this computer yet. Copy your account token from the zrok console and run: zrok2 enable TOKEN.</source>
        <translation>zrok n’est pas encore activé sur cet ordinateur. Copiez le jeton de votre compte depuis la console de zrok et exécutez : zrok2 enable TOKEN.</translation>
    </message>
    <message>
        <source>Another share uses the zrok name %1. Delete that share (zrok2 list shares, zrok2 delete share), or choose another name.</source>
        <translation>Un autre partage utilise le nom zrok %1. Supprimez ce partage (zrok2 list shares, zrok2 delete share), ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The zrok name %1 is not reserved. Reserve it with: zrok2 create name %1</source>
        <translation>Le nom zrok %1 n’est pas réservé. Réservez-le avec : zrok2 create name %1</translation>
    </message>
    <message>
        <source>Your zrok account is not allowed to use the name %1. Choose another name.</source>
        <translation>Votre compte zrok ne peut pas utiliser le nom %1. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>zrok rejected the share. This computer is no longer enabled, or your account has no shares left. Check the zrok console.</source>
        <translation>zrok a refusé le partage. Cet ordinateur n’est plus activé, ou votre compte n’a plus de partages disponibles. Vérifiez la console de zrok.</translation>
    </message>
    <message>
        <source>This zrok2 is too old, or it is another program. Install the current version.</source>
        <translation>Ce zrok2 est trop ancien, ou c’est un autre programme. Installez la version actuelle.</translation>
    </message>
    <message>
        <source>zrok cannot be reached. Check the network and the firewall.</source>
        <translation>zrok est injoignable. Vérifiez le réseau et le pare-feu.</translation>
    </message>
    <message>
        <source>zrok did not provide the public address in time.</source>
        <translation>zrok n’a pas indiqué l’adresse publique à temps.</translation>
    </message>
    <message>
        <source>Connection to zrok lost.</source>
        <translation>Connexion à zrok perdue.</translation>
    </message>
    <message>
        <source>zrok rejected the share. To see why, run zrok2 share public in a terminal.</source>
        <translation>zrok a refusé le partage. Exécutez zrok2 share public dans un terminal pour voir pourquoi.</translation>
    </message>
    <message>
        <source>zrok2 stopped unexpectedly.</source>
        <translation>zrok2 s’est arrêté de façon inattendue.</translation>
    </message>
    <message>
        <source>No program was found at tunnel.%1.</source>
        <translation>Il n’y a pas de programme à tunnel.%1.</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>une adresse</translation>
    </message>
</context>
<context>
    <name>webhook</name>
    <message>
        <source>%1 in webhook.allow_list is not an address or network such as 34.78.158.115 or 10.0.0.0/8.</source>
        <translation>%1 dans webhook.allow_list n’est pas une adresse ni un réseau, comme 34.78.158.115 ou 10.0.0.0/8.</translation>
    </message>
    <message>
        <source>webhook.host must not be empty. The default is 127.0.0.1.</source>
        <translation>webhook.host ne doit pas être vide. La valeur par défaut est 127.0.0.1.</translation>
    </message>
    <message>
        <source>webhook.port must be between 0 and 65535, not %1.</source>
        <translation>webhook.port doit être entre 0 et 65535, pas %1.</translation>
    </message>
    <message>
        <source>webhook.path must start with / and contain no spaces, ? or #, for example /chatlayer.</source>
        <translation>webhook.path doit commencer par / et ne contenir ni espaces, ni&#xa0;?, ni #, par exemple /chatlayer.</translation>
    </message>
    <message>
        <source>The webhook&apos;s %1 must be greater than 0.</source>
        <translation>%1 du webhook doit être supérieur à 0.</translation>
    </message>
    <message>
        <source>The host name in webhook.host, %1, is unknown on this computer. Set webhook.host to 127.0.0.1.</source>
        <translation>Le nom d’hôte %1 dans webhook.host est inconnu sur cet ordinateur. Mettez webhook.host sur 127.0.0.1.</translation>
    </message>
    <message>
        <source>Chatlayer cannot reach you: another program uses port %1 on %2. Close that program, or use another port here (webhook.port) and in your tunnel.</source>
        <translation>Chatlayer ne peut pas vous joindre&#xa0;: un autre programme utilise le port %1 sur %2. Fermez ce programme, ou utilisez un autre port ici (webhook.port) et dans votre tunnel.</translation>
    </message>
    <message>
        <source>This system does not allow listening on port %1. Set webhook.port to a port above 1023.</source>
        <translation>Ce système ne permet pas d’écouter sur le port %1. Mettez webhook.port sur un port supérieur à 1023.</translation>
    </message>
    <message>
        <source>This computer does not have the address %1. Set webhook.host to 127.0.0.1 or to an address of this computer.</source>
        <translation>Cet ordinateur n’a pas l’adresse %1. Mettez webhook.host sur 127.0.0.1 ou sur une adresse de cet ordinateur.</translation>
    </message>
    <message>
        <source>The webhook cannot listen on %1, port %2: %3.</source>
        <translation>Le webhook ne peut pas écouter sur %1, port %2&#xa0;: %3.</translation>
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
        <translation>maintenant</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 j %2 h</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>il y a %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>il y a %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>il y a %1 h</translation>
    </message>
</context>
</TS>
